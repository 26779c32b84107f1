import { z } from 'zod';
import { compareBy } from '../lib/compare.ts';
import { DEFAULT_LIMITS } from '../model/invocation.ts';
import type { ParsedReport, RawFinding, RawRule } from '../model/finding.ts';
import type { ParseInput } from '../model/scanner.ts';
import type { Severity } from '../model/severity.ts';
import type { TreeFile } from '../model/tree.ts';
import { defineScanner } from './define.ts';
import { givenFiles } from './support/given-files.ts';
import { keepSchema, readJson } from './support/json-report.ts';
import { argsSetting, readToolArgs, refused } from './support/tool-args.ts';

const VERSION = '1.32.0';
const CANARY_RULE = 'template-injection';
/** The audits of this version: their names have no form of their own. */
const AUDITS: ReadonlySet<string> = new Set(
  `adhoc-packages anonymous-definition archived-uses artipacked bot-conditions cache-poisoning concurrency-limits
  dangerous-triggers dependabot-cooldown dependabot-execution excessive-permissions forbidden-uses github-app github-env
  hardcoded-container-credentials impostor-commit insecure-commands insecure-url-scheme known-vulnerable-actions misfeature
  obfuscation overprovisioned-secrets ref-confusion ref-version-mismatch secrets-inherit secrets-outside-env
  self-hosted-runner self-repository stale-action-refs superfluous-actions template-injection typosquat-uses
  undocumented-permissions unpinned-images unpinned-tools unpinned-uses unredacted-secrets unsound-condition
  unsound-contains unsound-ternary use-trusted-publishing`.split(/\s+/),
);

const point = z.object({ row: z.number().int(), column: z.number().int() });
const report = z.array(
  z.object({
    ident: z.string(),
    desc: z.string(),
    url: z.string().optional(),
    ignored: z.boolean(),
    determinations: z.object({ confidence: z.string(), severity: z.string(), persona: z.string() }),
    locations: z.array(
      z.object({
        symbolic: z.object({
          key: z.object({ Local: z.object({ verbatim_path: z.string() }).optional() }),
          annotation: z.string(),
          kind: z.string(),
        }),
        concrete: z.object({ location: z.object({ start_point: point, end_point: point }) }),
      }),
    ),
  }),
);
type Report = z.infer<typeof report>;

const UNREADABLE = 'not a file of its kind: broken YAML, or not what the schema allows';

const SEVERITY: Readonly<Record<string, Severity>> = {
  High: 'high',
  Medium: 'medium',
  Low: 'low',
  Informational: 'low',
};

/** zizmor: GitHub workflows, composite actions and Dependabot configuration, offline audits. */
export const scanner = defineScanner({
  id: 'zizmor',
  title: 'zizmor: GitHub Actions workflows and actions',
  category: 'workflow',
  tool: {
    kind: 'pypi',
    requirement: `zizmor==${VERSION}`,
    version: VERSION,
    run: { script: 'zizmor' },
    native: true,
  },
  requires: { network: 'none' },
  appliesTo: (file) =>
    /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(file.path) ||
    /(?:^|\/)\.github\/dependabot\.ya?ml$/i.test(file.path) ||
    /(?:^|\/)action\.ya?ml$/i.test(file.path),
  masks: [],
  configFiles: ['.github/zizmor.yml', '.github/zizmor.yaml', 'zizmor.yml', 'zizmor.yaml'].map((path) => ({ path })),
  inlineMarkers: [{ name: '# zizmor: ignore', pattern: /#[ \t]{0,64}zizmor:[ \t]{0,64}ignore\[/g }],
  settings: { args: argsSetting(auditArgs) },
  invocation: (context) => {
    const { at } = context;
    // Its one switch against comments is also the one against the ignore lists of its configuration.
    if (context.toolConfig !== undefined && !context.inlineAllowed) {
      throw refused(
        'zizmor',
        'cannot obey its configuration in the tree without obeying ignore comments too',
        'Say `inline: allow` as well, or `honourToolConfig: false`.',
      );
    }
    // One file that is not UTF-8 ends the whole run, so such a file is not named; `cannotRead` counts it as unread.
    const files = [
      ...context.files.filter((file) => notUtf8(file) === undefined).map(({ copy }) => copy),
      ...context.canaryFiles,
    ];
    return {
      argv: [
        ...context.program,
        '--offline',
        '--no-progress',
        '--no-exit-codes',
        '--color',
        'never',
        ...(context.toolConfig === undefined ? ['--no-config'] : ['--config', `${at.source}/${context.toolConfig}`]),
        ...(context.inlineAllowed ? [] : ['--no-ignores']),
        ...auditArgs(context.args),
        '--format',
        'json-v1',
        ...files.map((copy) => `${at.source}/${copy}`),
      ],
      // Its log of what it collects is the only place where it says which files it gave up on.
      env: { RUST_LOG: 'zizmor::registry::input=debug' },
      cwd: at.out,
      network: 'none',
      limits: { ...DEFAULT_LIMITS, ...context.limits },
      outputs: ['stdout'],
      inputs: {},
    };
  },
  completedExitCodes: [0],
  sanitise: (name, bytes) => {
    if (name === 'stdout') return keepSchema(bytes, report, (items) => items.sort(ORDER));
    if (name === 'stderr')
      return Buffer.from(
        readLog(bytes)
          .map(({ path, fault }) => `${fault === undefined ? 'read' : 'unread'} ${path}\n`)
          .join(''),
      );
    return bytes;
  },
  foreignRules: {
    isRule: (id) => AUDITS.has(id),
    page: (id) => `https://docs.zizmor.sh/audits/#${id}`,
  },
  parse,
  canary: {
    files: () => ({
      'canary.yml': [
        'on: issues',
        'jobs:',
        '  canary:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - run: echo "${{ github.event.issue.title }}"',
        '',
      ].join('\n'),
    }),
    expectRule: CANARY_RULE,
  },
  cannotRead: notUtf8,
});

const ORDER = compareBy<Report[number]>(
  (item) => placeOf(item)?.symbolic.key.Local?.verbatim_path ?? '',
  (item) => placeOf(item)?.concrete.location.start_point.row ?? 0,
  (item) => placeOf(item)?.concrete.location.start_point.column ?? 0,
  (item) => item.ident,
);

function notUtf8(file: TreeFile): string | undefined {
  return file.encoding === 'utf-8' ? undefined : `zizmor reads UTF-8 only; this file is ${file.encoding}`;
}

function placeOf(item: Report[number]): Report[number]['locations'][number] | undefined {
  return item.locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? item.locations[0];
}

function auditArgs(args: readonly string[]): string[] {
  const levels = ['low', 'medium', 'high'];
  const wanted = readToolArgs('zizmor', args, {
    '--persona': ['regular', 'pedantic', 'auditor'],
    '--min-severity': levels,
    '--min-confidence': levels,
  });
  return wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value]));
}

/**
 * Inputs are collected one after the other: `collecting one input from '<path>'`, then how many were made of it, none when
 * the file could not be parsed. Reads what `sanitise` makes of the log too.
 */
function readLog(bytes: Uint8Array | undefined): { path: string; fault?: string }[] {
  const files: { path: string; fault?: string }[] = [];
  let path: string | undefined;
  for (const line of Buffer.from(bytes ?? new Uint8Array())
    .toString('utf8')
    .split('\n')) {
    const kept = /^(read|unread) (.+)$/.exec(line);
    if (kept?.[2] !== undefined) {
      files.push(kept[1] === 'read' ? { path: kept[2] } : { path: kept[2], fault: UNREADABLE });
      continue;
    }
    const begin = /collecting one input from '(.+)'$/.exec(line)?.[1];
    if (begin !== undefined) {
      path = begin;
      continue;
    }
    const count = /collected a group with ([0-9]{1,6}) inputs\b/.exec(line)?.[1];
    if (count === undefined || path === undefined) continue;
    files.push(count === '0' ? { path, fault: UNREADABLE } : { path });
    path = undefined;
  }
  return files;
}

function parse(input: ParseInput): ParsedReport {
  const items = readJson(input.outputs.get('stdout'), report, 'report');
  const names = givenFiles(input.files, input.sourceRoot);
  const faults = new Map(
    readLog(input.outputs.get('stderr')).map(({ path, fault }) => [names.resolve(path)?.copy, fault]),
  );
  const unread = input.files.flatMap((file) => {
    const known = faults.has(file.copy);
    const reason = notUtf8(file) ?? (known ? faults.get(file.copy) : 'zizmor did not report on it');
    return reason === undefined ? [] : [{ path: file.copy, reason }];
  });
  const rules = new Map<string, RawRule>();
  const findings = items.map((item): RawFinding => {
    if (!rules.has(item.ident)) {
      rules.set(item.ident, {
        id: item.ident,
        name: item.ident,
        title: item.desc,
        ...(item.url === undefined ? {} : { helpUri: item.url }),
      });
    }
    const place = placeOf(item);
    const name = place?.symbolic.key.Local?.verbatim_path;
    const file = name === undefined ? undefined : names.resolve(name);
    const { severity, confidence } = item.determinations;
    return {
      ruleId: item.ident,
      ...(file === undefined ? {} : { path: file.copy }),
      ...(place === undefined ? {} : { region: regionOf(place.concrete.location) }),
      message:
        place === undefined || place.symbolic.annotation === ''
          ? item.desc
          : `${item.desc}: ${place.symbolic.annotation}`,
      level: 'warning',
      severity: SEVERITY[severity] ?? 'unknown',
      ...(item.ignored ? { toolSays: ['ignored by a comment in the file'] } : {}),
      properties: { confidence: confidence.toLowerCase() },
    };
  });
  return {
    findings,
    rules: [...rules.values()],
    unread,
    filesRead: input.files.length - unread.length,
    toolName: 'zizmor',
  };
}

/** zizmor counts rows and columns from 0; its end is past the last character. */
function regionOf({
  start_point: start,
  end_point: end,
}: {
  start_point: z.infer<typeof point>;
  end_point: z.infer<typeof point>;
}): NonNullable<RawFinding['region']> {
  return {
    startLine: start.row + 1,
    startColumn: start.column + 1,
    endLine: Math.max(start.row, end.row) + 1,
    endColumn: end.column + 1,
  };
}
