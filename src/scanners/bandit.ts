import { z } from 'zod';
import { compareBy, compareText } from '../lib/compare.ts';
import { DEFAULT_LIMITS } from '../model/invocation.ts';
import type { ParsedReport, RawFinding, RawRule, UnreadFile } from '../model/finding.ts';
import type { ParseInput } from '../model/scanner.ts';
import type { Severity } from '../model/severity.ts';
import { defineScanner } from './define.ts';
import { givenFiles } from './support/given-files.ts';
import { keepLines, keepSchema, readJson } from './support/json-report.ts';
import { LEFT_OUT_BY_CONFIG } from './support/tool-config.ts';
import { isPython } from './support/python-files.ts';
import { argsSetting, readToolArgs, refused } from './support/tool-args.ts';

const VERSION = '1.9.4';
const CANARY_RULE = 'B501';

/** These three quote the password they found in their message. */
const QUOTES_THE_PASSWORD: ReadonlySet<string> = new Set(['B105', 'B106', 'B107']);
const PASSWORD_MESSAGE = 'A password seems to be written into the code.';

const result = z.object({
  filename: z.string(),
  test_id: z.string(),
  test_name: z.string(),
  issue_severity: z.string(),
  issue_confidence: z.string(),
  issue_text: z.string(),
  issue_cwe: z.object({ id: z.number().int().optional() }).optional(),
  line_number: z.number().int(),
  line_range: z.array(z.number().int()).max(100_000),
  col_offset: z.number().int().optional(),
  more_info: z.string().optional(),
});
const report = z.object({
  results: z.array(result),
  errors: z.array(z.object({ filename: z.string(), reason: z.string() })),
  // Of the counts per file only the names matter: they are the files bandit opened.
  metrics: z.record(z.string(), z.object({})),
});
type Report = z.infer<typeof report>;

const SEVERITY: Readonly<Record<string, Severity>> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const LEVEL = { HIGH: 'error', MEDIUM: 'warning', LOW: 'note' } as const;

/** Bandit: common security mistakes in Python, found in the syntax tree. */
export const scanner = defineScanner({
  id: 'bandit',
  title: 'Bandit: security mistakes in Python',
  category: 'code',
  tool: {
    kind: 'pypi',
    requirement: `bandit==${VERSION}`,
    version: VERSION,
    run: { module: 'bandit' },
    native: false,
  },
  requires: { network: 'none' },
  appliesTo: isPython,
  masks: [],
  configFiles: [{ path: '.bandit' }],
  inlineMarkers: [{ name: '# nosec', pattern: /#[ \t]{0,64}nosec/g }],
  settings: { args: argsSetting(ruleArgs) },
  invocation: (context) => {
    const { at } = context;
    return {
      // The copy holds exactly this step's files, so the folder is given and every name in it counts as Python: scripts
      // without an extension need no argument of their own, and no argument list can grow too long.
      argv: [
        ...context.program,
        '--quiet',
        ...(context.inlineAllowed ? [] : ['--ignore-nosec']),
        '--configfile',
        `${at.input}/bandit.yaml`,
        ...(context.toolConfig === undefined
          ? // The exclusion replaces the default list (.tox, .eggs, …); an empty value would let the tree's .bandit set it.
            ['--ini', `${at.input}/bandit.ini`, '--exclude', '/dev/null/none']
          : ['--ini', `${at.source}/${context.toolConfig}`]),
        ...ruleArgs(context.args),
        '--format',
        'json',
        '--output',
        `${at.out}/report.json`,
        '--recursive',
        context.toolConfig === undefined ? at.source : '.',
      ],
      env: {},
      // Exclusions of a configuration count from the working folder.
      cwd: context.toolConfig === undefined ? at.out : at.source,
      network: 'none',
      limits: { ...DEFAULT_LIMITS, ...context.limits },
      outputs: ['report.json'],
      inputs: { 'bandit.yaml': 'include: ["*"]\nexclude_dirs: []\n', 'bandit.ini': '[bandit]\n' },
    };
  },
  completedExitCodes: [0, 1],
  sanitise: (name, bytes) => {
    if (name === 'stderr') return keepLines(bytes, internalError);
    if (name === 'report.json') return keepSchema(bytes, report, tidy);
    return bytes;
  },
  foreignRules: {
    isRule: (id) => /^B[1-7][0-9]{2}$/.test(id),
    // The page of a rule has the rule's name in it too; findings bring it along.
    page: () => `https://bandit.readthedocs.io/en/${VERSION}/plugins/index.html`,
  },
  parse,
  canary: {
    files: () => ({
      'canary.py': 'import requests\n\nrequests.get("https://canary.invalid/", timeout=1, verify=False)\n',
    }),
    expectRule: CANARY_RULE,
  },
});

const ORDER = compareBy<Report['results'][number]>(
  (item) => item.filename,
  (item) => item.line_number,
  (item) => item.col_offset ?? 0,
  (item) => item.test_id,
);

function tidy(value: Report): Report {
  const results = value.results.map((item) =>
    QUOTES_THE_PASSWORD.has(item.test_id) ? { ...item, issue_text: PASSWORD_MESSAGE } : item,
  );
  return {
    results: results.sort(ORDER),
    errors: value.errors.sort((a, b) => compareText(a.filename, b.filename)),
    metrics: value.metrics,
  };
}

const INTERNAL_ERROR =
  /^(?:\[tester\]\tERROR\t)?(Bandit internal error running: .{1,200}? on file .{1,4096}? at line [0-9]+):?/;

/** A check that fails on a file is only logged; without this line nobody would learn that it was not made. */
function internalError(line: string): string | undefined {
  return INTERNAL_ERROR.exec(line)?.[1];
}

function ruleArgs(args: readonly string[]): string[] {
  const isList = (value: string): boolean => /^B[0-9]{3}(?:,B[0-9]{3}){0,199}$/.test(value);
  const levels = ['all', 'low', 'medium', 'high'];
  const wanted = readToolArgs('bandit', args, {
    '--tests': isList,
    '-t': isList,
    '--skip': isList,
    '-s': isList,
    '--severity-level': levels,
    '--confidence-level': levels,
  });
  return wanted.flatMap(({ option, value = '', index }) => {
    const rules = value.split(',');
    if ((option === '--skip' || option === '-s') && rules.includes(CANARY_RULE)) {
      throw refused(
        'bandit',
        `cannot skip ${CANARY_RULE}`,
        `${CANARY_RULE} is the check that proves the scanner looked; suppress its findings in the manifest instead.`,
        index,
      );
    }
    const selects = option === '--tests' || option === '-t';
    return [option, selects && !rules.includes(CANARY_RULE) ? `${value},${CANARY_RULE}` : value];
  });
}

function parse(input: ParseInput): ParsedReport {
  const { results, errors, metrics } = readJson(input.outputs.get('report.json'), report, 'report.json');
  const names = givenFiles(input.files, input.sourceRoot);

  const opened = new Set<string>();
  for (const name of Object.keys(metrics)) {
    const file = names.resolve(name);
    if (file?.given === true) opened.add(file.copy);
  }
  const unread = new Map<string, string>();
  const leftOut: UnreadFile[] = [];
  for (const { copy } of input.files) {
    if (opened.has(copy)) continue;
    if (input.obeysConfig === true) leftOut.push({ path: copy, reason: LEFT_OUT_BY_CONFIG });
    else unread.set(copy, 'bandit did not open it');
  }
  for (const error of errors) {
    const file = names.resolve(error.filename);
    if (file?.given === true) unread.set(file.copy, error.reason);
  }
  for (const line of Buffer.from(input.outputs.get('stderr') ?? new Uint8Array())
    .toString('utf8')
    .split('\n')) {
    const match = /^Bandit internal error running: (.{1,200}?) on file (.+) at line [0-9]+$/.exec(line);
    const file = match?.[2] === undefined ? undefined : names.resolve(match[2]);
    if (file?.given === true && !unread.has(file.copy))
      unread.set(file.copy, `the check ${match?.[1] ?? ''} failed on it`);
  }

  const rules = new Map<string, RawRule>();
  const findings = results.map((item): RawFinding => {
    const cwe = item.issue_cwe?.id === undefined || item.issue_cwe.id === 0 ? [] : [`CWE-${item.issue_cwe.id}`];
    if (!rules.has(item.test_id)) {
      rules.set(item.test_id, {
        id: item.test_id,
        // All checks of forbidden calls and imports share the name `blacklist`, which tells nobody anything.
        ...(item.test_name === 'blacklist' ? {} : { name: item.test_name, title: item.test_name.replaceAll('_', ' ') }),
        ...(item.more_info === undefined ? {} : { helpUri: item.more_info }),
        cwe,
      });
    }
    const file = names.resolve(item.filename);
    const endLine = Math.max(item.line_number, item.line_range.at(-1) ?? 0);
    return {
      ruleId: item.test_id,
      ...(file === undefined ? {} : { path: file.copy }),
      ...(item.line_number < 1 ? {} : { region: { startLine: item.line_number, endLine } }),
      message: QUOTES_THE_PASSWORD.has(item.test_id) ? PASSWORD_MESSAGE : item.issue_text,
      level: isLevelName(item.issue_severity) ? LEVEL[item.issue_severity] : 'warning',
      severity: SEVERITY[item.issue_severity] ?? 'unknown',
      cwe,
      properties: {
        confidence: item.issue_confidence.toLowerCase(),
        ...(item.col_offset === undefined ? {} : { byteOffset: item.col_offset }),
      },
    };
  });
  return {
    findings,
    rules: [...rules.values()],
    unread: [...unread].map(([path, reason]) => ({ path, reason })),
    notApplicable: leftOut.filter(({ path }) => !unread.has(path)),
    filesRead: input.files.filter(({ copy }) => opened.has(copy) && !unread.has(copy)).length,
    toolName: 'bandit',
  };
}

function isLevelName(name: string): name is keyof typeof LEVEL {
  return Object.hasOwn(LEVEL, name);
}
