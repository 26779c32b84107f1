import { z } from 'zod';
import { compareBy } from '../lib/compare.ts';
import { DEFAULT_LIMITS } from '../model/invocation.ts';
import type { ParsedReport, RawFinding, RawRule, UnreadFile } from '../model/finding.ts';
import type { ParseInput } from '../model/scanner.ts';
import type { TreeFile } from '../model/tree.ts';
import { defineScanner } from './define.ts';
import { givenFiles, type GivenFiles } from './support/given-files.ts';
import { keepLines, keepSchema, readJson } from './support/json-report.ts';
import { LEFT_OUT_BY_CONFIG } from './support/tool-config.ts';
import { isPython } from './support/python-files.ts';
import { pythonSecurityCwe, pythonSecuritySeverity } from './support/python-security.ts';
import { argsSetting, readToolArgs, refused } from './support/tool-args.ts';

const VERSION = '0.17.6';
const CANARY_RULE = 'S501';
/** Makes ruff report a file that it cannot read; it would only warn otherwise. */
const IO_ERROR = 'E902';
const UNREAD = [IO_ERROR, 'invalid-syntax'];
const ALWAYS_ON = [CANARY_RULE, IO_ERROR];
const SELECTOR = /^(?:ALL|[A-Z]{1,6}[0-9]{0,5})(?:,(?:ALL|[A-Z]{1,6}[0-9]{0,5})){0,199}$/;

const place = z.object({ row: z.number().int(), column: z.number().int() });
const report = z.array(
  z.object({
    cell: z.number().int().nullish(),
    code: z.string().nullable(),
    name: z.string().nullish(),
    filename: z.string(),
    location: place.nullable(),
    end_location: place.nullable(),
    message: z.string(),
    url: z.string().nullish(),
  }),
);
type Report = z.infer<typeof report>;

/** Ruff's flake8-bandit rules. Python only; everything it is told is on its command line. */
export const scanner = defineScanner({
  id: 'ruff',
  title: 'Ruff: security rules (S) for Python',
  category: 'code',
  tool: {
    kind: 'pypi',
    requirement: `ruff==${VERSION}`,
    version: VERSION,
    run: { script: 'ruff' },
    native: true,
  },
  requires: { network: 'none' },
  appliesTo: (file) => isPython(file) || /\.ipynb$/i.test(file.path),
  masks: [],
  configFiles: [
    { path: '.ruff.toml' },
    { path: 'ruff.toml' },
    { path: 'pyproject.toml', section: /^[ \t]*\[tool\.ruff[.\]]/m },
  ],
  inlineMarkers: [
    { name: '# noqa', pattern: /#[ \t]{0,64}(?:(?:flake8|ruff)[ \t]{0,64}:[ \t]{0,64})?noqa/gi },
    { name: '# ruff: ignore', pattern: /#[ \t]{0,64}ruff[ \t]{0,64}:[ \t]{0,64}(?:file-)?ignore/g },
    { name: '# ruff: disable', pattern: /#[ \t]{0,64}ruff[ \t]{0,64}:[ \t]{0,64}disable/g },
  ],
  settings: { args: argsSetting((args) => ruleArgs(args, false)) },
  invocation: (context) => {
    const { at } = context;
    const files = [
      ...context.files.filter((file) => !unlistable(file)).map(({ copy }) => copy),
      `${context.canaryFolder}/canary.py`,
    ];
    return {
      // Files are named one by one: a named file is checked whatever its folder is called and whatever its extension is.
      argv: [
        ...context.program,
        'check',
        '--verbose',
        '--no-cache',
        ...(context.toolConfig === undefined
          ? ['--isolated', '--config', 'exclude=[]', '--no-force-exclude', '--no-preview', '--target-version', 'py314']
          : ['--config', `${at.source}/${context.toolConfig}`, '--force-exclude']),
        ...(context.inlineAllowed ? [] : ['--ignore-noqa']),
        '--no-respect-gitignore',
        '--no-fix',
        ...ruleArgs(context.args, context.toolConfig !== undefined),
        '--output-format',
        'json',
        '--output-file',
        `${at.out}/report.json`,
        `@${at.input}/files.txt`,
      ],
      env: { RAYON_NUM_THREADS: String(context.threads) },
      // Patterns of a configuration count from the working folder.
      cwd: context.toolConfig === undefined ? at.out : at.source,
      network: 'none',
      limits: { ...DEFAULT_LIMITS, ...context.limits },
      outputs: ['report.json'],
      inputs: { 'files.txt': files.map((copy) => `${at.source}/${copy}\n`).join('') },
    };
  },
  completedExitCodes: [0, 1],
  sanitise: (name, bytes) => {
    if (name === 'stderr') return keepLines(bytes, logLine);
    if (name === 'report.json') return keepSchema(bytes, report, (items) => items.sort(ORDER));
    return bytes;
  },
  foreignRules: {
    // Forms that bandit and hadolint have too are theirs: ruff’s own B rules are of other numbers.
    isRule: (id) => /^(?!(?:DL|SC)[0-9]|B[1-7][0-9]{2}$)[A-Z]{1,4}[0-9]{2,4}$/.test(id) || UNREAD.includes(id),
    page: (id) => `https://docs.astral.sh/ruff/rules/${id === IO_ERROR ? 'io-error' : ''}`,
    unread: UNREAD,
  },
  parse,
  canary: {
    files: () => ({
      'canary.py': 'import requests\n\nrequests.get("https://canary.invalid/", timeout=1, verify=False)\n',
    }),
    expectRule: CANARY_RULE,
  },
  cannotRead: (file) =>
    unlistable(file) ??
    (file.encoding === 'utf-8' ? undefined : `ruff reads UTF-8 only; this file is ${file.encoding}`),
});

const ORDER = compareBy<Report[number]>(
  (item) => item.filename,
  (item) => item.cell ?? 0,
  (item) => item.location?.row ?? 0,
  (item) => item.location?.column ?? 0,
  (item) => item.code ?? '',
);

/** Ruff's argument file holds one path a line and has no escape. */
function unlistable(file: TreeFile): string | undefined {
  return /[\r\n]/.test(file.copy) ? 'its name holds a line break, which an argument file cannot express' : undefined;
}

/** @param configured the tree's configuration selects the rules, unless the manifest does. */
function ruleArgs(args: readonly string[], configured: boolean): string[] {
  const isSelector = (value: string): boolean => SELECTOR.test(value);
  const wanted = readToolArgs('ruff', args, {
    '--select': isSelector,
    '--extend-select': isSelector,
    '--ignore': isSelector,
  });
  for (const { option, value = '', index } of wanted) {
    const needed = option === '--ignore' ? ALWAYS_ON.find((rule) => value.split(',').includes(rule)) : undefined;
    if (needed === undefined) continue;
    throw refused(
      'ruff',
      `cannot ignore ${needed}`,
      `${ALWAYS_ON.join(' and ')} prove that it read its files; suppress findings in the manifest instead.`,
      index,
    );
  }
  return [
    ...(configured || wanted.some(({ option }) => option === '--select') ? [] : ['--select', 'S']),
    ...wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value])),
    // More specific than any prefix above, so these are on whatever was selected.
    '--extend-select',
    ALWAYS_ON.join(','),
  ];
}

const CHECKING = /^(?:\[[^\]]{1,40}\]\[[^\]]{1,20}\]\[[^\]]{1,60}\]\[DEBUG\] )?(Checking: .+)$/;
const DONE = /^(?:\[[^\]]{1,40}\]\[[^\]]{1,20}\]\[[^\]]{1,60}\]\[DEBUG\] )?(Checked [0-9]{1,10} files)\b/;

/** `Checking: <path>` and the closing `Checked <n> files`, without the time of day. */
function logLine(line: string): string | undefined {
  return CHECKING.exec(line)?.[1] ?? DONE.exec(line)?.[1];
}

/**
 * The files ruff began with, by its log; `undefined` when the log does not reach its closing line, because logs are kept
 * to a length that large runs exceed. Then the proof is the other half alone: what was named and could not be read is in
 * the report (E902), and a named file is passed over for no other reason.
 */
function begunFiles(log: Uint8Array | undefined, names: GivenFiles): ReadonlySet<string> | undefined {
  const lines = Buffer.from(log ?? new Uint8Array())
    .toString('utf8')
    .split('\n')
    .flatMap((line) => logLine(line) ?? []);
  if (!lines.some((line) => line.startsWith('Checked '))) return undefined;
  const begun = new Set<string>();
  for (const line of lines) {
    const file = line.startsWith('Checking: ') ? names.resolve(line.slice('Checking: '.length)) : undefined;
    if (file?.given === true) begun.add(file.copy);
  }
  return begun;
}

function parse(input: ParseInput): ParsedReport {
  const items = readJson(input.outputs.get('report.json'), report, 'report.json');
  const names = givenFiles(input.files, input.sourceRoot);
  const begun = begunFiles(input.outputs.get('stderr'), names);
  const unread = new Map<string, string>();
  const leftOut: UnreadFile[] = [];
  for (const file of input.files) {
    const reason = unlistable(file);
    if (reason !== undefined) unread.set(file.copy, reason);
    else if (begun?.has(file.copy) !== false) continue;
    else if (input.obeysConfig === true) leftOut.push({ path: file.copy, reason: LEFT_OUT_BY_CONFIG });
    else unread.set(file.copy, 'ruff did not check it');
  }
  const findings: RawFinding[] = [];
  const rules = new Map<string, RawRule>();
  for (const item of items) {
    const file = names.resolve(item.filename);
    if (item.code === null || item.code === 'invalid-syntax') {
      if (file?.given === true) unread.set(file.copy, `syntax error at line ${item.location?.row ?? 1}`);
      continue;
    }
    if (item.code === IO_ERROR) {
      if (file?.given === true) unread.set(file.copy, item.message);
      continue;
    }
    const cwe = pythonSecurityCwe(item.code);
    if (!rules.has(item.code)) {
      rules.set(item.code, {
        id: item.code,
        ...(typeof item.name !== 'string' ? {} : { name: item.name, title: item.name.replaceAll('-', ' ') }),
        ...(typeof item.url !== 'string' ? {} : { helpUri: item.url }),
        cwe,
      });
    }
    findings.push({
      ruleId: item.code,
      ...(file === undefined ? {} : { path: file.copy }),
      ...region(item),
      message: item.message,
      level: 'warning',
      severity: pythonSecuritySeverity(item.code, item.message),
      cwe,
      ...(typeof item.cell !== 'number' ? {} : { properties: { notebookCell: item.cell } }),
    });
  }
  return {
    findings,
    rules: [...rules.values()],
    unread: [...unread].map(([path, reason]) => ({ path, reason })),
    notApplicable: leftOut,
    filesRead: input.files.length - unread.size - leftOut.length,
    toolName: 'ruff',
  };
}

/** A notebook's rows count within a cell, not within the file, so they are no region of it. */
function region(item: Report[number]): Pick<RawFinding, 'region'> {
  if (typeof item.cell === 'number' || item.location === null || item.location.row < 1) return {};
  const end = item.end_location;
  return {
    region: {
      startLine: item.location.row,
      startColumn: Math.max(1, item.location.column),
      ...(end === null || end.row < item.location.row ? {} : { endLine: end.row, endColumn: Math.max(1, end.column) }),
    },
  };
}
