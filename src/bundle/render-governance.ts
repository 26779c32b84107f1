import { countNoun } from '../lib/count-noun.ts';
import { sha256 } from '../lib/digest.ts';

/** What a review says about one rule, in words of its own. */
export interface GovernanceRule {
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  readonly remedy: string;
  readonly risk: string;
}

export interface GovernanceFinding {
  readonly rule: string;
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly severity: string;
  /** Findings about the repository as a whole are reviewed together, wherever they sit. */
  readonly scope: 'module' | 'repository';
}

export interface GovernanceInput {
  readonly rules: readonly GovernanceRule[];
  readonly findings: readonly GovernanceFinding[];
  /** Name and digest of each piece of evidence the reviews are made from, e.g. `['results.sarif', 'sha256:…']`. */
  readonly provenance: readonly (readonly [name: string, digest: string])[];
}

/** More reviews than this nobody reads; the modules left out are counted in the review of the repository. */
const MAX_REVIEWS = 200;
const MAX_TEXT = 2_000;
/** A file name's part is at most this long in every file system in use. */
const MAX_NAME_BYTES = 200;
/** The whole of it: room for the folder that the bundle is in, where paths may be 1,024 or 4,096 bytes long. */
const MAX_PATH_BYTES = 480;
/** Names that some systems keep for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const SEVERITY_ORDER = ['critical', 'high', 'unknown', 'medium', 'low', 'none'];

/**
 * Renders the governance reviews: file name → Markdown. One for each module with findings (`governance/<path>.md`) and one
 * for the repository (`governance/repository.md`), which is there even without findings, at most 200 in all. The same input
 * in any order gives the same bytes. Nothing in paths or messages can act as Markdown or HTML.
 */
export function renderGovernance(input: GovernanceInput): Readonly<Record<string, string>> {
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const modules = new Map<string, GovernanceFinding[]>();
  const repository: GovernanceFinding[] = [];
  for (const finding of input.findings) {
    if (finding.scope === 'repository') repository.push(finding);
    else modules.set(finding.path, [...(modules.get(finding.path) ?? []), finding]);
  }
  const paths = [...modules.keys()].sort(compareText);
  // Where not all fit, the modules with the worst and then the most findings are reviewed.
  const ranked = [...paths].sort(
    (a, b) => compareModules(modules.get(a) ?? [], modules.get(b) ?? []) || compareText(a, b),
  );
  const shown = new Set(ranked.slice(0, MAX_REVIEWS - 1));
  const left = paths.filter((path) => !shown.has(path));
  const files = new Map<string, string>();
  const names = createNames();
  for (const path of paths) {
    if (!shown.has(path)) continue;
    files.set(names(path), review(modules.get(path) ?? [], rules, input.provenance, []));
  }
  const notes = left.length === 0 ? [] : [leftOut(left, modules)];
  if (repository.length === 0 && notes.length === 0) notes.push('No finding about the repository as a whole.');
  files.set('governance/repository.md', review(repository, rules, input.provenance, notes));
  return Object.fromEntries([...files].sort(([a], [b]) => compareText(a, b)));
}

function leftOut(left: readonly string[], modules: ReadonlyMap<string, readonly GovernanceFinding[]>): string {
  const findings = left.reduce((sum, path) => sum + (modules.get(path)?.length ?? 0), 0);
  return `Not reviewed here: ${countNoun(left.length, 'more module')} with ${countNoun(findings, 'finding')}; all findings are in the results.`;
}

function review(
  findings: readonly GovernanceFinding[],
  rules: ReadonlyMap<string, GovernanceRule>,
  provenance: GovernanceInput['provenance'],
  notes: readonly string[],
): string {
  const sorted = [...findings].sort(compareFindings);
  const met = [...new Set(sorted.map(({ rule }) => rule))].flatMap((id) => rules.get(id) ?? []);
  const lines = ['# Security, Governance & Compliance', '', '## Findings', ''];
  lines.push(...notes.map((note) => `- ${note}`));
  for (const finding of sorted) lines.push(`- ${findingText(finding, rules.get(finding.rule))}`);
  lines.push('', '## Recommendations', '');
  lines.push(...bullets(met, ({ title, remedy }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(remedy)}`));
  lines.push('', '## Risks', '');
  lines.push(...bullets(met, ({ title, risk }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(risk)}`));
  const sources = [...provenance]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, digest]) => `${commentText(name)} ${commentText(digest)}`);
  if (sources.length > 0) lines.push('', `<!-- Made from: ${sources.join('; ')} -->`);
  return `${lines.join('\n')}\n`;
}

function bullets(rules: readonly GovernanceRule[], text: (rule: GovernanceRule) => string): string[] {
  return rules.length === 0 ? ['- None.'] : rules.map((rule) => `- ${text(rule)}`);
}

function findingText(finding: GovernanceFinding, rule: GovernanceRule | undefined): string {
  const title = escapeMarkdown(rule?.title ?? finding.rule);
  const place = `${escapeMarkdown(finding.path)}, line ${String(finding.line)}`;
  return `**${title}** (${escapeMarkdown(finding.severity)}; ${place}): ${escapeMarkdown(finding.message)} Rule: ${escapeMarkdown(finding.rule)}.`;
}

/**
 * Text as Markdown that shows as itself, and that people can also read unrendered (the escaping for summaries and comments
 * turns every full stop and bracket into an entity, which a review of whole sentences would drown in): everything on one line, characters that mean something to Markdown or HTML as
 * numeric entities, which no Markdown reader treats as markup. So are control and direction characters and the two that
 * turn words into mentions or links.
 */
export function escapeMarkdown(text: string): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
  const cut = line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT).toWellFormed()}…` : line;
  return (
    cut
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')
      .replace(/[&<>\\`*_{}[\]#|~!@$^="]/g, (character) => `&#${String(character.charCodeAt(0))};`)
      // Inside a word an underscore means nothing, and paths are full of them.
      .replace(/(?<=[A-Za-z0-9])&#95;(?=[A-Za-z0-9])/g, '_')
      // Bare addresses become links by themselves in GitHub's dialect.
      .replace(/:(?=\/\/)/g, '&#58;')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
      // At the start of an item these would open a list, a quotation or a rule.
      .replace(/^([-+>]|\d+[.)])/, (found) =>
        Array.from(found, (character) => `&#${String(character.charCodeAt(0))};`).join(''),
      )
  );
}

/** Inside an HTML comment only what cannot end it. */
function commentText(text: string): string {
  return text
    .replace(/[^\w.:/+=@ -]/g, '_')
    .replace(/-{2,}/g, '-')
    .slice(0, 300);
}

/**
 * Names of reviews: `governance/<path>.md`, made safe, no two alike. A folder of theirs never ends in `.md` and a review
 * always does, so none is both; file systems that ignore case or compose characters make neither one file nor one folder of
 * two, because folders that are alike there are spelt alike here. Paths that are long are cut, and end in a digest of all.
 */
function createNames(): (path: string) => string {
  const taken = new Set([fold('governance/repository.md')]);
  const folders = new Map<string, string>();
  const folderOf = (parts: readonly string[]): string =>
    parts.reduce((above, part) => {
      const folder = `${above}/${part.replace(/\.md$/i, '$&_')}`;
      const spelt = folders.get(fold(folder)) ?? folder;
      folders.set(fold(folder), spelt);
      return spelt;
    }, 'governance');
  return (path) => {
    const all = path
      .split('/')
      .map((part) => safePart(part))
      .filter((part) => part !== '');
    const isLong = utf8Length(all.join('/')) > MAX_PATH_BYTES;
    const parts = isLong ? shortened(all, path) : all;
    const base = `${folderOf(parts.slice(0, -1))}/${parts.at(-1) ?? '_'}`;
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? `${base}.md` : `${base}.${String(number)}.md`;
      if (taken.has(fold(name))) continue;
      taken.add(fold(name));
      return name;
    }
  };
}

/** The first folders, and the name with a digest of the whole path: the same for the same path, whatever else there is. */
function shortened(parts: readonly string[], path: string): readonly string[] {
  const kept: string[] = [];
  let room = MAX_PATH_BYTES - MAX_NAME_BYTES - 20;
  for (const part of parts.slice(0, -1)) {
    room -= utf8Length(part) + 1;
    if (room < 0) break;
    kept.push(part);
  }
  return [...kept, `${parts.at(-1) ?? '_'}.${sha256(path).slice(0, 16)}`];
}

/** As file systems that ignore case and the form of composed characters compare. */
function fold(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

function safePart(part: string): string {
  const plain = part
    .toWellFormed()
    .replace(/[^\p{L}\p{N}._@+() -]/gu, '_')
    .replace(/^\.+$/, '_')
    .replace(/[. ]+$/, '_')
    .replace(DEVICE, '_$&');
  let short = plain;
  while (utf8Length(short) > MAX_NAME_BYTES) short = Array.from(short).slice(0, -8).join('');
  return short;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

function rankOf(severity: string): number {
  const rank = SEVERITY_ORDER.indexOf(severity);
  return rank === -1 ? SEVERITY_ORDER.length : rank;
}

function compareModules(a: readonly GovernanceFinding[], b: readonly GovernanceFinding[]): number {
  const worst = (findings: readonly GovernanceFinding[]): number =>
    findings.reduce((best, { severity }) => Math.min(best, rankOf(severity)), SEVERITY_ORDER.length);
  return worst(a) - worst(b) || b.length - a.length;
}

function compareFindings(a: GovernanceFinding, b: GovernanceFinding): number {
  return (
    rankOf(a.severity) - rankOf(b.severity) ||
    compareText(a.path, b.path) ||
    a.line - b.line ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
