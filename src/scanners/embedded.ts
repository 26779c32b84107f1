import { sanitiseSarif } from '../lib/sarif-sanitise.ts';
import { readSarif } from '../lib/sarif-read.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import { defineScanner } from './define.ts';
import { restoreNames } from './support/given-files.ts';

const REPORT = 'report.sarif';

type EmbeddedParts = Pick<
  ScannerDefinition,
  'id' | 'title' | 'category' | 'appliesTo' | 'canary' | 'settings' | 'wholeTreeOnly'
> & {
  /** Further files the program writes, kept as they are (JSON). */
  readonly documents?: readonly string[];
  readonly limits?: ScannerDefinition['limits'];
};

/**
 * A scanner that is one of the programs we ship. It is run, limited, judged and recorded like any other; only its severities
 * and its `kind: review` are taken at their word.
 */
export function defineEmbedded(parts: EmbeddedParts): ScannerDefinition {
  const documents = parts.documents ?? [];
  return defineScanner({
    id: parts.id,
    title: parts.title,
    category: parts.category,
    tool: { kind: 'embedded' },
    requires: { network: 'none' },
    appliesTo: parts.appliesTo,
    masks: [],
    ...(parts.limits === undefined ? {} : { limits: parts.limits }),
    ...(parts.settings === undefined ? {} : { settings: parts.settings }),
    ...(parts.wholeTreeOnly === undefined ? {} : { wholeTreeOnly: parts.wholeTreeOnly }),
    invocation: (context) => {
      const { privacyPack, ...config } = context.config;
      const job = {
        scanner: parts.id,
        source: context.at.source,
        out: context.at.out,
        files: [
          ...context.files.map(({ path, copy }) => (path === copy ? { path } : { path, copy })),
          ...context.canaryFiles.map((path) => ({ path, canary: true })),
        ],
        config,
        ...(typeof privacyPack === 'string' ? { privacyPack } : {}),
        ...(context.partOfTree ? { part: true } : {}),
        threads: context.threads,
      };
      return {
        argv: [...context.program, `${context.at.input}/job.json`],
        env: {},
        cwd: context.at.out,
        network: 'none',
        limits: context.limits,
        outputs: [REPORT, ...documents],
        inputs: { 'job.json': JSON.stringify(job) },
      };
    },
    completedExitCodes: [0],
    sanitise: (name, bytes) => (name === REPORT ? sanitiseSarif(bytes, true) : bytes),
    parse: ({ outputs, sourceRoot, files }) => {
      const report = outputs.get(REPORT);
      if (report === undefined) throw new Error('there is no report');
      for (const name of documents) if (!outputs.has(name)) throw new Error(`there is no ${name}`);
      return restoreNames(readSarif(report, { sourceRoot, trustKind: true }), files);
    },
    canary: parts.canary,
  });
}
