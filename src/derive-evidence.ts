import { renderCycloneDx } from './bundle/sbom-cyclonedx.ts';
import { renderGovernance } from './bundle/render-governance.ts';
import { renderHtml } from './bundle/render-html.ts';
import { renderMarkdown } from './bundle/render-markdown.ts';
import { renderSpdx } from './bundle/sbom-spdx.ts';
import { manifestInfo, policyDigest, policyInput, policyResult, privacyFindings } from './bundle/policy-files.ts';
import { summarise } from './bundle/summarise.ts';
import { assessCompliance } from './judge/compliance.ts';
import { judge } from './judge/judge.ts';
import { canonicalParts } from './lib/canonical-json.ts';
import { sha256OfParts } from './lib/digest.ts';
import { parseJson } from './lib/parse-json.ts';
import { writeResultList, writeSarifParts, type SarifRunInput } from './lib/sarif-write.ts';
import { byPlace } from './lib/sort-findings.ts';
import type { Finding } from './model/finding.ts';
import type { PlanStep, ScanPlan } from './model/plan.ts';
import type { RawRun } from './model/raw-run.ts';
import { sbomInventorySchema } from './model/sbom.ts';
import type { ScannerDefinition } from './model/scanner.ts';
import type { Summary } from './model/summary.ts';
import type { ToolRun } from './model/tool-run.ts';
import type { Verdict } from './model/verdict.ts';
import { toFindings } from './normalize/to-findings.ts';
import { interpretRun, type InterpretedRun } from './run/classify-execution.ts';
import { filesOfStep } from './run/prepare-source.ts';

export interface DerivedEvidence {
  /** Every reproducible file of the bundle: path below its root → content. */
  readonly files: ReadonlyMap<string, string>;
  readonly verdict: Verdict;
  readonly summary: Summary;
  readonly runs: readonly ToolRun[];
  readonly findings: readonly Finding[];
  readonly sarifRuns: readonly SarifRunInput[];
}

/** What was found and what follows from it, before any file is rendered. */
export interface JudgedEvidence {
  readonly verdict: Verdict;
  readonly runs: readonly ToolRun[];
  readonly findings: readonly Finding[];
  readonly sarifRuns: readonly SarifRunInput[];
}

/** From the plan and what the tool runs left behind to the verdict. Pure. */
export function judgeEvidence(
  plan: ScanPlan,
  raws: ReadonlyMap<string, RawRun>,
  definitionOf: (step: PlanStep) => ScannerDefinition,
): JudgedEvidence {
  const interpreted = plan.steps.flatMap((step) => {
    const raw = raws.get(step.scanner);
    if (raw === undefined) return [];
    const definition = definitionOf(step);
    return [
      {
        step,
        definition,
        ...interpretRun(step, definition, filesOfStep(plan.tree, definition, step.settings.paths), raw),
      },
    ];
  });
  const findingsOf = new Map(interpreted.map((item) => [item.step.scanner, findingsOfRun(item)]));
  const findings = [...findingsOf.values()].flat().sort(byPlace);
  const runs = interpreted.map(({ run }) => run);
  const cancelled = [...raws.values()].some(
    ({ record: { outcome } }) => outcome.status === 'killed' && outcome.reason === 'cancelled',
  );
  const verdict = judge({ plan, runs, findings, cancelled });
  const sarifRuns = interpreted.map((item): SarifRunInput => {
    const { run, rules } = item;
    return {
      scanner: run.scanner,
      toolName: run.tool.name,
      toolVersion: run.tool.version,
      completed: run.state.status === 'completed',
      ...(run.state.status === 'failed' ? { detail: run.state.detail } : {}),
      rules,
      findings: [...(findingsOf.get(run.scanner) ?? [])].sort(byPlace),
      unread: run.unread,
      ...(plan.tree.git === undefined ? {} : { revision: plan.tree.git.commit }),
    };
  });
  return { verdict, runs, findings, sarifRuns };
}

/**
 * From the plan and what the tool runs left behind to every file the evidence manifest lists. A scan and `assay verify` call
 * this with the same bytes and must get the same bytes: that is what makes a verdict one that a third party recomputes. Pure.
 */
export function deriveEvidence(
  plan: ScanPlan,
  raws: ReadonlyMap<string, RawRun>,
  definitionOf: (step: PlanStep) => ScannerDefinition,
): DerivedEvidence {
  const files = new Map<string, string>();
  const rest = deriveInto(plan, raws, definitionOf, (path, parts) => {
    files.set(path, parts.join(''));
  });
  return { files, ...rest };
}

/** The same, file by file and each in parts: who only compares need not hold any of them whole. */
export function deriveInto(
  plan: ScanPlan,
  raws: ReadonlyMap<string, RawRun>,
  definitionOf: (step: PlanStep) => ScannerDefinition,
  emit: (path: string, parts: readonly string[]) => void,
): Omit<DerivedEvidence, 'files'> {
  const { verdict, runs, findings, sarifRuns } = judgeEvidence(plan, raws, definitionOf);
  const compliance = assessCompliance({ plan, policyDigest: policyDigest(plan), runs, findings });
  const summary = summarise(plan, runs, findings, verdict, compliance);
  const digests = new Map<string, string>();
  const parts = (path: string, content: readonly string[]): void => {
    if (REVIEWED.includes(path)) digests.set(path, sha256OfParts(content));
    emit(path, content);
  };
  const json = (path: string, value: unknown): void => {
    parts(path, canonicalParts(value));
  };
  json('plan.json', plan);
  writeSarifFiles(sarifRuns, parts);
  json('manifest-info.json', manifestInfo(plan));
  json('policy-input.json', policyInput(plan, runs, findings));
  json('policy-result.json', policyResult(plan, verdict));
  if (compliance !== undefined) json('compliance.json', compliance);
  json('summary.json', summary);
  parts('summary.md', [renderMarkdown(summary, findings)]);
  parts('report.html', [renderHtml(summary, findings)]);
  if (plan.steps.some(({ scanner }) => scanner === 'privacy')) json('privacy-findings.json', privacyFindings(findings));
  for (const [path, content] of governanceReviews(sarifRuns, digests)) parts(path, [content]);
  for (const [path, content] of sbomFiles(plan, raws.get('sbom'))) json(path, content);
  return { verdict, summary, runs, findings, sarifRuns };
}

/** All runs together, then each by itself: the same results in both, so their text is made once. */
function writeSarifFiles(runs: readonly SarifRunInput[], emit: (path: string, parts: readonly string[]) => void): void {
  const lists = new Map(runs.map((run) => [run, writeResultList(run)]));
  const listOf = (run: SarifRunInput): readonly string[] => lists.get(run) ?? writeResultList(run);
  emit('results.sarif', writeSarifParts(runs, listOf));
  for (const run of runs) emit(`scanners/${run.scanner}.sarif`, writeSarifParts([run], listOf));
}

function findingsOfRun({
  step,
  definition,
  findings,
  rules,
}: InterpretedRun & { step: PlanStep; definition: ScannerDefinition }): readonly Finding[] {
  return toFindings({
    scanner: step.scanner,
    category: definition.category,
    ownDetector: definition.tool.kind === 'embedded',
    advisory: !step.required,
    rules,
    findings,
  });
}

/** What the governance reviews are made from. */
const REVIEWED: readonly string[] = ['plan.json', 'scanners/governance.sarif'];

/** Markdown reviews from the governance findings, with the digests of what they are made from. */
function governanceReviews(
  runs: readonly SarifRunInput[],
  digests: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const run = runs.find(({ scanner }) => scanner === 'governance');
  if (run === undefined) return [];
  const reviews = renderGovernance({
    rules: run.rules.map(({ id, title, description, help, risk }) => ({
      id,
      title: title ?? id,
      finding: description ?? '',
      remedy: help ?? '',
      risk: risk ?? '',
    })),
    findings: run.findings.map((finding) => ({
      rule: finding.ruleId,
      path: finding.path ?? '.',
      line: finding.region?.startLine ?? 1,
      message: finding.message,
      severity: finding.severity,
      scope: finding.properties?.['scope'] === 'repository' ? 'repository' : 'module',
    })),
    provenance: REVIEWED.map((path) => [path, `sha256:${digests.get(path) ?? ''}`] as const),
  });
  return Object.entries(reviews);
}

function sbomFiles(plan: ScanPlan, raw: RawRun | undefined): readonly (readonly [string, unknown])[] {
  const bytes = raw?.outputs.get('components.json');
  if (bytes === undefined) return [];
  const inventory = sbomInventorySchema.safeParse(parseOrNothing(bytes));
  if (!inventory.success) return [];
  const options = {
    subject: {
      name: plan.policy.product,
      ...(plan.policy.version === undefined ? {} : { version: plan.policy.version }),
    },
    timestamp: new Date(plan.formatTime * 1000).toISOString(),
    namespaceSeed: plan.policy.product,
    toolVersion: plan.assay,
  };
  return [
    ['sbom.cyclonedx.json', renderCycloneDx(inventory.data, options)],
    ['sbom.spdx.json', renderSpdx(inventory.data, options)],
  ];
}

/** A program that was killed may leave half a document: its run is then not completed, and there is no SBOM of it. */
function parseOrNothing(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch {
    return undefined;
  }
}
