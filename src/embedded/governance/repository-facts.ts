import { SECRET_NAME } from './environment.ts';

/** What `finish` needs to know of one file of the repository. Only counts and booleans: nothing of its text. */
export type RepositoryFact =
  | { readonly kind: 'npm-manifest'; readonly dependencies: number }
  | { readonly kind: 'python-manifest'; readonly dependencies: number; readonly loose: number }
  | { readonly kind: 'ci'; readonly scans: boolean; readonly unpinned: number }
  | { readonly kind: 'ignore'; readonly env: boolean }
  | { readonly kind: 'env'; readonly secrets: number };

/** Repository files of interest are small; a larger one is only counted by its name. */
export const MAX_FACT_BYTES = 1_000_000;

const CI_FILE =
  /^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.gitlab\/ci\/[^/]+\.ya?ml$|^\.circleci\/config\.ya?ml$|^azure-pipelines\.ya?ml$|^\.azure-pipelines\/.+\.ya?ml$|^Jenkinsfile$|^\.travis\.ya?ml$|^bitbucket-pipelines\.ya?ml$|^\.drone\.ya?ml$|^\.buildkite\/[^/]+\.ya?ml$|^\.woodpecker(?:\/[^/]+)?\.ya?ml$/;
const ENV_FILE = /(?:^|\/)\.env(?:\.[\w-]+)*$/;
const ENV_EXAMPLE = /\.(?:example|sample|template|dist|defaults?|schema|tpl|tmpl|vault|test|testing|ci)$/i;
const REQUIREMENTS = /(?:^|\/)requirements(?:[-_.][\w-]+)?\.txt$/;

export function isCiFile(path: string): boolean {
  return CI_FILE.test(path);
}

export function isEnvFile(path: string): boolean {
  return ENV_FILE.test(path) && !ENV_EXAMPLE.test(path);
}

export function isRepositoryFile(path: string): boolean {
  return (
    /(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|setup\.cfg|\.gitignore)$/.test(path) ||
    REQUIREMENTS.test(path) ||
    isCiFile(path) ||
    path === '.pre-commit-config.yaml' ||
    isEnvFile(path)
  );
}

/** Reads the one thing that matters from a repository file. */
export function factOf(path: string, text: string): RepositoryFact | undefined {
  if (path.endsWith('package.json')) return npmFact(text);
  if (path.endsWith('pyproject.toml')) return pyprojectFact(text);
  if (path.endsWith('Pipfile')) return pipfileFact(text);
  if (path.endsWith('setup.cfg')) return setupFact(text);
  if (REQUIREMENTS.test(path)) return requirementsFact(text);
  if (path.endsWith('.gitignore'))
    return { kind: 'ignore', env: /^[ \t]*(?:\*\*\/|\/)?(?:\.env\b|\*\.env\b|\.env\*|\.\*)/m.test(text) };
  if (isCiFile(path) || path === '.pre-commit-config.yaml') return ciFact(withoutComments(text));
  if (isEnvFile(path)) return envFact(text);
  return undefined;
}

/** Actions that are neither local, nor images, nor at a full commit. */
function ciFact(text: string): RepositoryFact {
  let unpinned = 0;
  for (const [, action = ''] of text.matchAll(/^[ \t-]*uses:[ \t]*["']?([^\s"'#]{1,300})/gm)) {
    if (/^(?:\.{1,2}\/|docker:)/.test(action) || !action.includes('@')) continue;
    if (!/@[0-9a-f]{40}$/.test(action)) unpinned += 1;
  }
  return { kind: 'ci', scans: SCANNERS.test(text), unpinned };
}

function npmFact(text: string): RepositoryFact | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    // Template manifests hold placeholders; the tool that reads them will say so.
    return undefined;
  }
  if (typeof manifest !== 'object' || manifest === null) return undefined;
  const sections = new Map<string, unknown>(Object.entries(manifest));
  let dependencies = 0;
  for (const section of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const names = sections.get(section);
    if (typeof names === 'object' && names !== null) dependencies += Object.keys(names).length;
  }
  return { kind: 'npm-manifest', dependencies };
}

/** Line by line: only whether there are dependencies, and how many name no exact version. */
function pyprojectFact(text: string): RepositoryFact {
  let section = '';
  let inList = false;
  let dependencies = 0;
  let loose = 0;
  const count = (line: string): void => {
    for (const [, requirement = ''] of line.matchAll(/["']([A-Za-z][^"']{0,200})["']/g)) {
      dependencies += 1;
      if (!/===?\s*\d|@\s/.test(requirement)) loose += 1;
    }
  };
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line.startsWith('#')) continue;
    if (inList) {
      count(line);
      if (line.includes(']') && !/\[[\w,-]+\]/.test(line)) inList = false;
    } else if (line.startsWith('[')) section = line.replace(/[[\]\s]/g, '');
    else if (section === 'project' && /^dependencies\s*=/.test(line)) {
      count(line);
      inList = !line.includes(']');
    } else if (
      /^tool\.poetry\.(?:group\.[\w-]+\.)?dependencies$/.test(section) &&
      /^[\w-]+\s*=/.test(line) &&
      !/^python\s*=/.test(line)
    ) {
      dependencies += 1;
      loose += 1;
    }
  }
  return { kind: 'python-manifest', dependencies, loose };
}

function pipfileFact(text: string): RepositoryFact {
  let section = '';
  let dependencies = 0;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line.startsWith('[')) section = line;
    else if (/^\[(?:dev-)?packages\]$/.test(section) && /^["']?[\w.-]+["']?\s*=/.test(line)) dependencies += 1;
  }
  return { kind: 'python-manifest', dependencies, loose: dependencies };
}

/** `install_requires` of a `setup.cfg`, or of a `setup.py` where the list is written out. */
export function setupFact(text: string): RepositoryFact | undefined {
  const listed =
    /^install_requires[ \t]*=([^\n]*(?:\n[ \t]+[^\n]*)*)/m.exec(text)?.[1] ??
    /\binstall_requires\s*=\s*\[([^\]]{0,10000})\]/.exec(text)?.[1];
  if (listed === undefined) return undefined;
  const names = listed
    .split(/[\n,]/)
    .map((part) => part.replace(/["'\s]/g, ''))
    .filter((part) => /^[A-Za-z]/.test(part));
  const loose = names.filter((name) => !/===?\d/.test(name)).length;
  return names.length === 0 ? undefined : { kind: 'python-manifest', dependencies: names.length, loose };
}

function requirementsFact(text: string): RepositoryFact {
  let dependencies = 0;
  let loose = 0;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/(?:^|\s)#.*/, '').trim();
    if (line === '' || line.startsWith('-') || /^(?:\.|\/|git\+|https?:)/.test(line)) continue;
    if (!/^[A-Za-z0-9][\w.-]*/.test(line)) continue;
    dependencies += 1;
    if (!/===?\s*[\w{]|\s@\s/.test(line)) loose += 1;
  }
  return { kind: 'python-manifest', dependencies, loose };
}

const SCANNERS =
  /codeql|semgrep|opengrep|\bbandit\b|trivy|\bsnyk\b|gitleaks|trufflehog|detect-secrets|dependency-review|npm audit|pnpm audit|yarn (?:npm )?audit|audit-ci|pip-audit|pip_audit|\bsafety (?:check|scan)|osv-scanner|\bgrype\b|\bsyft\b|zizmor|scorecard|checkov|\bgosec\b|govulncheck|cargo[- ](?:audit|deny)|sonar|veracode|checkmarx|fortify|mend|whitesource|black ?duck|\bnjsscan\b|hadolint|\bassay\b|megalinter|super-linter|sast|secret[-_]detection|dependency[-_]scanning|eslint-plugin-security|aikido|socket\.dev|socketsecurity|shiftleft|horusec|nancy|devskim|msdo/i;

function withoutComments(text: string): string {
  return text.replace(/^[ \t]*#.*$/gm, '');
}

function envFact(text: string): RepositoryFact {
  let secrets = 0;
  for (const line of text.split(/\r?\n/)) {
    const equals = line.indexOf('=');
    if (equals < 1 || line.startsWith('#')) continue;
    const name = line
      .slice(0, equals)
      .replace(/^export\s+/, '')
      .trim();
    const value = line
      .slice(equals + 1)
      .trim()
      .replace(/^["']|["']$/g, '');
    const isPublic = /^(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|PUBLIC|EXPO_PUBLIC|GATSBY)_/.test(name);
    if (
      !isPublic &&
      SECRET_NAME.test(name) &&
      value.length >= 6 &&
      !/^[<$%{]|changeme|change[_-]?this|your[_-]|example|placeholder|^x+$|todo|dummy/i.test(value)
    )
      secrets += 1;
  }
  return { kind: 'env', secrets };
}
