import { decodeText, LineIndex } from '../../lib/text.ts';
import type { Detector, DetectorFinding, FileReport, SourceFile } from '../detector.ts';
import { checkArtifacts } from './check-artifacts.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDependabot } from './check-dependabot.ts';
import { checkEvaluation } from './check-evaluation.ts';
import { checkHygiene } from './check-hygiene.ts';
import { checkInjection } from './check-injection.ts';
import { checkPermissions } from './check-permissions.ts';
import { checkPrivileged } from './check-privileged.ts';
import { checkPublishing } from './check-publishing.ts';
import { checkScripts } from './check-scripts.ts';
import { checkSecrets } from './check-secrets.ts';
import { checkTree } from './check-tree.ts';
import { checkUses } from './check-uses.ts';
import { readConfig, type WorkflowsConfig } from './config.ts';
import { excessOf, kindOfPath, readFile, scalarsInScope, type WorkflowFile } from './model.ts';
import { CheckContext } from './report.ts';
import { RULES } from './rules.ts';
import { MAX_LINE } from './script-flow.ts';
import { treeFactOf, type TreeFact } from './tree-facts.ts';
import { faultIn, TooManyExpressions } from './template.ts';
import { parseYamlTree, type YamlTree } from './yaml-tree.ts';

/** Many times the size of the largest workflow seen in use. */
const MAX_BYTES = 512 * 1024;
const CHECKS = [
  checkUses,
  checkInjection,
  checkEvaluation,
  checkPrivileged,
  checkArtifacts,
  checkPermissions,
  checkSecrets,
  checkScripts,
  checkPublishing,
  checkConditions,
  checkHygiene,
];

/** The `workflows` scanner: GitHub workflow and action files. */
export const detector: Detector = {
  id: 'workflows',
  rules: RULES,
  create({ config }) {
    const checked = readConfig(config);
    return { scanFile: (file) => scanFile(file, checked) };
  },
  finish: (facts, allPaths, { part }) => ({ findings: checkTree(facts, allPaths, part === true) }),
};

function scanFile({ path, bytes }: SourceFile, config: WorkflowsConfig): FileReport {
  const kind = kindOfPath(path);
  if (kind === undefined) return { findings: [], notApplicable: 'not a workflow, action or Dependabot file' };
  if (bytes.length > MAX_BYTES) return { findings: [], unread: `larger than ${MAX_BYTES} bytes` };
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'binary') return { findings: [], unread: 'not a text file' };
  const lines = new LineIndex(text);
  const tree = parseYamlTree(text, lines);
  if (typeof tree === 'string') return { findings: [], unread: tree };
  if (kind === 'dependabot') {
    const findings = checkDependabot(path, tree, lines, config.level === 'strict');
    return tree.fault === undefined ? { findings } : { findings, unread: tree.fault };
  }
  try {
    return checkFile(kind, path, text, tree, lines, config);
  } catch (error) {
    if (error instanceof TooManyExpressions)
      return { findings: [], unread: `${error.message} at ${placeOf(lines, error.start)}` };
    throw error;
  }
}

function checkFile(
  kind: 'workflow' | 'action',
  path: string,
  text: string,
  tree: YamlTree,
  lines: LineIndex,
  config: WorkflowsConfig,
): FileReport {
  const findings: DetectorFinding[] = [];
  let known = false;
  let overflow = false;
  let unreadPart: string | undefined;
  let fact: TreeFact | undefined;
  for (const root of tree.roots) {
    const file = root.kind === 'map' ? readFile(kind, path, text, root) : undefined;
    if (file === undefined) continue;
    known = true;
    const excess = excessOf(file);
    if (excess !== undefined) return { findings: [], unread: excess };
    const context = new CheckContext(file, config, lines);
    for (const check of CHECKS) check(context);
    for (const finding of context.findings) findings.push(finding);
    fact ??= treeFactOf(context);
    overflow ||= context.overflow;
    unreadPart ??= unreadExpression(file, lines) ?? unreadLine(context, lines);
  }
  if (tree.fault !== undefined) return { findings, unread: tree.fault };
  if (unreadPart !== undefined) return { findings, unread: unreadPart };
  if (overflow) return { findings, unread: 'more findings than one file can sensibly have' };
  if (!known)
    return {
      findings,
      notApplicable: kind === 'action' ? 'no action: it has no runs' : 'no workflow: it has neither on nor jobs',
    };
  if (fact === undefined) return { findings };
  const later = new Set(fact.ofInputs.map(({ finding }) => finding));
  return { findings: findings.filter((finding) => !later.has(finding)), fact };
}

/** The first expression of a file that could not be read, with its place. What else the file holds is judged all the same. */
function unreadExpression(file: WorkflowFile, lines: LineIndex): string | undefined {
  const conditions = new Set(
    file.jobs.flatMap((job) => [job.condition, ...job.steps.map(({ condition }) => condition)]),
  );
  for (const { node, job } of scalarsInScope(file)) {
    // The texts around the steps of an action (what it says of itself) are not read as expressions.
    if (job === undefined && file.kind === 'action') continue;
    const fault = faultIn(node, file.source, conditions.has(node));
    if (fault !== undefined) return `${fault.why} at ${placeOf(lines, fault.start)}`;
  }
  return undefined;
}

/** The first line of a script that is too long to be followed although it holds variables or commands. */
function unreadLine(context: CheckContext, lines: LineIndex): string | undefined {
  for (const job of context.file.jobs)
    for (const { run } of job.steps) {
      if (run === undefined || run.text.length <= MAX_LINE) continue;
      const index = run.text.split('\n').findIndex((line) => line.length > MAX_LINE && /[$`]/.test(line));
      if (index >= 0)
        return `a line of a script too long to be followed at ${placeOf(lines, context.lineSpan(run, index).start)}`;
    }
  return undefined;
}

function placeOf(lines: LineIndex, offset: number): string {
  const { line, column } = lines.at(offset);
  return `${String(line)}:${String(column)}`;
}
