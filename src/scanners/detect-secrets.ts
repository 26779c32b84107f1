import { z } from 'zod';
import { compareBy } from '../lib/compare.ts';
import { DEFAULT_LIMITS } from '../model/invocation.ts';
import type { ParsedReport, RawFinding, RawRule } from '../model/finding.ts';
import type { ParseInput } from '../model/scanner.ts';
import type { Severity } from '../model/severity.ts';
import { defineScanner } from './define.ts';
import { DETECT_SECRETS_DRIVER } from './support/detect-secrets-driver.ts';
import { givenFiles } from './support/given-files.ts';
import { keepSchema, readJson } from './support/json-report.ts';
import { argsSetting, readToolArgs, refused } from './support/tool-args.ts';

const VERSION = '1.5.0';
const CANARY_RULE = 'AWSKeyDetector';

const report = z.object({
  version: z.string(),
  read: z.array(z.string()),
  unread: z.array(z.object({ path: z.string(), reason: z.string() })),
  secrets: z.array(z.object({ path: z.string(), line: z.number().int(), plugin: z.string(), type: z.string() })),
});
type Report = z.infer<typeof report>;

/**
 * Plugins that recognise one issuer's format, or a private key, are sure of what they saw: `high`. A random-looking string or
 * a word beside a value is a guess, wrong far more often than right on ordinary trees, so its findings are shown and
 * counted as `low`. Never dropped: whoever wants none of them says so in a budget.
 */
const SEVERITY: Readonly<Record<string, Severity>> = {
  Base64HighEntropyString: 'low',
  BasicAuthDetector: 'medium',
  HexHighEntropyString: 'low',
  IPPublicDetector: 'low',
  JwtTokenDetector: 'medium',
  KeywordDetector: 'low',
};

/** Yelp's detect-secrets, run by a driver of ours over its library, which counts what it read (see docs/tools.md). */
export const scanner = defineScanner({
  id: 'detect-secrets',
  title: 'detect-secrets: credentials by format, keyword and entropy',
  category: 'secret',
  tool: {
    kind: 'pypi',
    requirement: `detect-secrets==${VERSION}`,
    version: VERSION,
    run: { module: 'detect_secrets' },
    native: false,
  },
  requires: { network: 'none' },
  appliesTo: (file) => file.encoding !== 'binary',
  masks: [],
  inlineMarkers: [
    { name: 'pragma: allowlist secret', pattern: /pragma: ?(?:allow|white)list(?:[ -]nextline)?[ -]secret/g },
  ],
  settings: { args: argsSetting(pluginSettings) },
  invocation: (context) => {
    const { at } = context;
    const settings = pluginSettings(context.args);
    const job = {
      root: at.source,
      out: `${at.out}/report.json`,
      files: [...context.files.map(({ copy }) => copy), ...context.canaryFiles],
      threads: context.threads,
      inlineAllowed: context.inlineAllowed,
      ...settings,
    };
    // The launcher takes a script in place of the module; see src/provision/launcher.ts.
    const [interpreter, ...rest] = context.program;
    return {
      argv: [interpreter, ...rest.slice(0, -1), `${at.input}/scan.py`, `${at.input}/job.json`],
      env: {},
      cwd: at.out,
      network: 'none',
      limits: { ...DEFAULT_LIMITS, ...context.limits },
      outputs: ['report.json'],
      inputs: { 'scan.py': DETECT_SECRETS_DRIVER, 'job.json': `${JSON.stringify(job)}\n` },
    };
  },
  completedExitCodes: [0],
  sanitise: (name, bytes) => {
    if (name === 'report.json') return keepSchema(bytes, report, tidy);
    // Its log quotes what its filters dropped, secrets included.
    if (name === 'stderr') return new Uint8Array();
    return bytes;
  },
  foreignRules: {
    isRule: (id) => /^[A-Z][A-Za-z0-9]{1,40}(?:Detector|HighEntropyString)$/.test(id),
    page: () => 'https://github.com/Yelp/detect-secrets#viewing-all-enabled-plugins',
  },
  parse,
  canary: {
    files: (nonce) => ({
      'canary.env': `CLOUD=${['AK', 'IA'].join('')}${nonce.repeat(16).slice(0, 16).toUpperCase()}\n`,
    }),
    expectRule: CANARY_RULE,
  },
  cannotRead: (file) =>
    file.encoding === 'utf-8' ? undefined : `detect-secrets reads UTF-8 only; this file is ${file.encoding}`,
});

function tidy(value: Report): Report {
  return {
    version: value.version,
    read: value.read.sort(),
    unread: value.unread.sort(compareBy((item) => item.path)),
    secrets: value.secrets.sort(
      compareBy(
        (item) => item.path,
        (item) => item.line,
        (item) => item.plugin,
      ),
    ),
  };
}

function pluginSettings(args: readonly string[]): { disabled: string[]; limits: Record<string, number> } {
  const isLimit = (value: string): boolean => /^[0-8](?:\.[0-9]{1,3})?$/.test(value) && Number(value) <= 8;
  const wanted = readToolArgs('detect-secrets', args, {
    '--disable-plugin': (value) => /^[A-Za-z0-9]{1,64}$/.test(value),
    '--base64-limit': isLimit,
    '--hex-limit': isLimit,
  });
  const disabled = wanted.flatMap(({ option, value = '' }) => (option === '--disable-plugin' ? [value] : []));
  const needed = wanted.find(({ option, value }) => option === '--disable-plugin' && value === CANARY_RULE);
  if (needed !== undefined) {
    throw refused(
      'detect-secrets',
      `cannot switch ${CANARY_RULE} off`,
      `${CANARY_RULE} proves that the scanner looked; suppress its findings in the manifest instead.`,
      needed.index,
    );
  }
  const limits: Record<string, number> = {};
  for (const { option, value } of wanted) {
    if (option === '--base64-limit') limits['Base64HighEntropyString'] = Number(value);
    if (option === '--hex-limit') limits['HexHighEntropyString'] = Number(value);
  }
  return { disabled, limits };
}

function parse(input: ParseInput): ParsedReport {
  const value = readJson(input.outputs.get('report.json'), report, 'report.json');
  const names = givenFiles(input.files, input.sourceRoot);

  const read = new Set<string>();
  for (const name of value.read) {
    const file = names.resolve(name);
    if (file?.given === true) read.add(file.copy);
  }
  const reasons = new Map(value.unread.map(({ path, reason }) => [names.resolve(path)?.copy, reason]));
  const unread = input.files
    .filter(({ copy }) => !read.has(copy))
    .map(({ copy }) => ({ path: copy, reason: reasons.get(copy) ?? 'detect-secrets did not report on it' }));

  const rules = new Map<string, RawRule>();
  const findings = value.secrets.map((secret): RawFinding => {
    if (!rules.has(secret.plugin))
      rules.set(secret.plugin, { id: secret.plugin, name: secret.plugin, title: secret.type, cwe: ['CWE-798'] });
    const file = names.resolve(secret.path);
    return {
      ruleId: secret.plugin,
      ...(file === undefined ? {} : { path: file.copy }),
      ...(secret.line < 1 ? {} : { region: { startLine: secret.line } }),
      message: `${secret.type} found.`,
      level: 'error',
      severity: SEVERITY[secret.plugin] ?? 'high',
      cwe: ['CWE-798'],
    };
  });
  return {
    findings,
    rules: [...rules.values()],
    unread,
    filesRead: read.size,
    toolName: 'detect-secrets',
    toolVersion: value.version,
  };
}
