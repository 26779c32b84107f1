import type { DetectorFinding, FileFact } from '../detector.ts';
import { isModuleFact } from './across-modules.ts';
import { isAside } from './module-files.ts';
import { isCiFile, isEnvFile, type RepositoryFact } from './repository-facts.ts';

const NPM_LOCKS = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
];
const PYTHON_LOCKS = [
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'Pipfile.lock',
  'pylock.toml',
  'pixi.lock',
  'conda-lock.yml',
  'requirements.lock',
];
const EXAMPLES =
  /(?:^|\/)(?:examples?|samples?|demos?|templates?|docs?|documentation|tutorials?|boilerplates?|create-[\w-]+)\//i;
const ROOT_MANIFEST =
  /^(?:package\.json|pyproject\.toml|setup\.py|setup\.cfg|requirements\.txt|Pipfile|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Gemfile|deno\.json)$/;

interface Repository {
  readonly paths: ReadonlySet<string>;
  readonly facts: readonly { readonly path: string; readonly fact: RepositoryFact }[];
  /** Where a finding about something that is missing sits. */
  readonly anchor: string | undefined;
  readonly readme: string | undefined;
  /** Some module reads a `.env` file. */
  readonly loadsDotenv: boolean;
}

/**
 * Findings about the repository as a whole. Each sits at line 1 of the file its remedy would change, or of the manifest.
 *
 * @param part not all files are here: only what is there is judged, not what is missing.
 */
export function auditRepository(
  facts: readonly FileFact[],
  allPaths: readonly string[],
  part: boolean,
): DetectorFinding[] {
  const sorted = [...allPaths].sort();
  const top = sorted.filter((path) => !path.includes('/'));
  const readme = top.find((path) => /^readme(?:\.\w+)?$/i.test(path));
  const manifest = top.find((path) => ROOT_MANIFEST.test(path));
  const repository: Repository = {
    paths: new Set(allPaths),
    facts: facts.flatMap(({ path, fact }) => (isRepositoryFact(fact) ? [{ path, fact }] : [])),
    anchor: manifest ?? readme,
    readme: readme ?? manifest,
    loadsDotenv: facts.some(({ fact }) => isModuleFact(fact) && fact.dotenv),
  };
  return [
    ...envFileFindings(repository),
    ...pinFindings(repository),
    ...(part
      ? []
      : [
          ...lockFindings(repository),
          ...envIgnoredFindings(repository),
          ...ciFindings(repository, sorted),
          ...policyFindings(repository, sorted),
        ]),
  ];
}

/** Facts crossed a thread: only their shape is taken on trust here, and they are ours. */
function isRepositoryFact(fact: unknown): fact is RepositoryFact {
  return typeof fact === 'object' && fact !== null && 'kind' in fact && !isModuleFact(fact);
}

function lockFindings({ paths, facts }: Repository): DetectorFinding[] {
  const found: DetectorFinding[] = [];
  for (const { path, fact } of facts) {
    if ((isAside(path) && !path.endsWith('setup.py')) || EXAMPLES.test(path)) continue;
    if (fact.kind === 'npm-manifest' && fact.dependencies > 0 && !hasUpwards(paths, path, NPM_LOCKS)) {
      found.push(
        finding(
          'no-lock-file',
          path,
          'The packages this manifest asks for are not locked: two installations may get different code.',
          { dependencies: fact.dependencies },
        ),
      );
    }
    if (
      fact.kind === 'python-manifest' &&
      fact.loose > 0 &&
      !hasUpwards(paths, path, PYTHON_LOCKS) &&
      !isLockedBeside(paths, facts, path)
    ) {
      found.push(
        finding(
          'no-lock-file',
          path,
          'The packages this manifest asks for are not locked: two installations may get different code.',
          { dependencies: fact.dependencies, unpinned: fact.loose },
        ),
      );
    }
  }
  return found;
}

/** A compiled list (`requirements.txt` from `requirements.in` or beside a project file) is a lock where every entry is exact. */
function isLockedBeside(paths: ReadonlySet<string>, facts: Repository['facts'], path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (path.endsWith('.txt') && paths.has(`${path.slice(0, -4)}.lock`)) return true;
  return (
    path.endsWith('pyproject.toml') &&
    facts.some(
      (other) =>
        other.fact.kind === 'python-manifest' &&
        other.path.endsWith('.txt') &&
        other.path.startsWith(folder) &&
        other.fact.dependencies > 0 &&
        other.fact.loose === 0,
    )
  );
}

function hasUpwards(paths: ReadonlySet<string>, path: string, names: readonly string[]): boolean {
  let folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (let step = 0; step < 40; step += 1) {
    if (names.some((name) => paths.has(folder + name))) return true;
    if (folder === '') return false;
    folder = folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
  }
  return false;
}

function envFileFindings({ facts }: Repository): DetectorFinding[] {
  const found: DetectorFinding[] = [];
  for (const { path, fact } of facts) {
    if (fact.kind !== 'env' || fact.secrets === 0 || isAside(path) || EXAMPLES.test(path)) continue;
    found.push(
      finding(
        'env-file-in-repository',
        path,
        'A file of environment settings that holds filled-in secrets is among the files of the repository.',
        { secrets: fact.secrets },
      ),
    );
  }
  return found;
}

function envIgnoredFindings({ paths, facts, anchor, loadsDotenv }: Repository): DetectorFinding[] {
  const found: DetectorFinding[] = [];
  const ignored = facts.some(({ fact }) => fact.kind === 'ignore' && fact.env);
  if (loadsDotenv && !ignored && ![...paths].some((path) => isEnvFile(path))) {
    const place = paths.has('.gitignore') ? '.gitignore' : anchor;
    if (place !== undefined)
      found.push(
        finding(
          'env-not-ignored',
          place,
          'The code loads a .env file and nothing keeps that file out of the repository.',
        ),
      );
  }
  return found;
}

function ciFindings({ facts, anchor }: Repository, sorted: readonly string[]): DetectorFinding[] {
  if (anchor === undefined) return [];
  const ci = sorted.filter((path) => isCiFile(path));
  const first = ci.find((path) => /(?:^|[/._-])(?:ci|build|tests?|main|check|lint)(?:[._-]|$)/i.test(path)) ?? ci[0];
  if (first === undefined) {
    return [finding('no-ci', anchor, 'No pipeline checks changes to this repository.')];
  }
  const scans =
    facts.some(({ fact }) => fact.kind === 'ci' && fact.scans) ||
    sorted.some((path) => /^(?:sonar-project\.properties|\.snyk|\.semgrep\.ya?ml)$/.test(path));
  return scans
    ? []
    : [
        finding(
          'ci-without-scan',
          first,
          'None of the pipelines runs a scanner for security: neither for the code nor for its dependencies.',
          { pipelines: ci.length },
        ),
      ];
}

/** Actions that are named by a tag or a branch. The scanner `workflows` says where; here it counts once, for the repository. */
function pinFindings({ facts }: Repository): DetectorFinding[] {
  const loose = facts.flatMap(({ path, fact }) =>
    fact.kind === 'ci' && fact.unpinned > 0 ? [{ path, count: fact.unpinned }] : [],
  );
  const first = loose[0];
  if (first === undefined) return [];
  return [
    finding(
      'unpinned-actions',
      first.path,
      'Actions of others run in this pipeline by a tag or a branch, which their owners, or whoever takes them over, can move to other code.',
      { actions: loose.reduce((sum, { count }) => sum + count, 0), workflows: loose.length },
    ),
  ];
}

function policyFindings({ anchor, readme }: Repository, sorted: readonly string[]): DetectorFinding[] {
  if (anchor === undefined || readme === undefined) return [];
  const has = (pattern: RegExp): boolean => sorted.some((path) => pattern.test(path));
  const found: DetectorFinding[] = [];
  if (!has(/^(?:\.github\/|docs\/|\.gitlab\/)?SECURITY(?:\.\w+)?$/i)) {
    found.push(
      finding('no-security-policy', readme, 'Nothing tells a person who finds a weakness where to report it.'),
    );
  }
  if (!has(/^(?:LICEN[CS]E|COPYING|UNLICENSE|LICENSES\/.+)(?:[.-][\w.-]+)?$/i)) {
    found.push(finding('no-licence', anchor, 'The repository does not say under which terms it may be used.'));
  }
  if (!has(/^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/)) {
    found.push({
      ...finding('no-code-owners', readme, 'Nobody is named as having to approve changes to particular files.'),
      kind: 'review',
    });
  }
  return found;
}

function finding(
  rule: string,
  path: string,
  message: string,
  properties?: Readonly<Record<string, number>>,
): DetectorFinding {
  return { rule: `governance/${rule}`, path, message, properties: { ...properties, scope: 'repository' } };
}
