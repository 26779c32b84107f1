import { gzipSync } from 'node:zlib';
import type { Log, Region, ReportingDescriptor, Run } from 'sarif';
import { countNoun } from '../lib/count-noun.ts';
import { uriOfPath } from '../lib/paths.ts';
import { writeSarif, type SarifRunInput } from '../lib/sarif-write.ts';
import { worstFirst } from '../lib/sort-findings.ts';

/** GitHub keeps this many results of a run and drops the rest in an order of its own: we choose instead. */
const MOST_RESULTS = 5000;
const MOST_RUNS = 20;
/** 10 MB of gzip, read as the smaller of the two megabytes. */
const MOST_BYTES = 10_000_000;

/** One scanner's findings, ready to send. */
export interface PreparedSarif {
  readonly scanner: string;
  readonly category: string;
  readonly log: Log;
  /** Base64 of the gzip of the log. */
  readonly encoded: string;
  readonly results: number;
  /** How many there would be without the limits. */
  readonly wanted: number;
  /** One sentence per thing that was left out; empty where everything is there. */
  readonly cut: readonly string[];
}

export interface PrepareOptions {
  /** First part of the category. */
  readonly category: string;
  /** Path that findings without a place are shown at. */
  readonly placeless: string;
  readonly mostBytes?: number;
}

/**
 * What is uploaded of one scanner, within GitHub's limits by construction; `undefined` for a scanner that failed: its empty
 * report would close alerts. Suppressed findings and those for review stay out, because GitHub opens an alert for each.
 */
export function prepareSarif(run: SarifRunInput, options: PrepareOptions): PreparedSarif | undefined {
  if (!run.completed) return undefined;
  const uploaded = run.findings
    .filter(({ kind, suppression }) => kind === 'fail' && suppression === undefined)
    .sort(worstFirst);
  const cut: string[] = [];
  const aside = run.findings.length - uploaded.length;
  if (aside > 0) cut.push(`${run.scanner}: ${countNoun(aside, 'finding')} not uploaded: suppressed, or for review.`);
  const most = options.mostBytes ?? MOST_BYTES;
  let kept = uploaded.slice(0, MOST_RESULTS);
  let log = logOf(run, kept, options);
  let packed = pack(log);
  while (packed.length > most && kept.length > 0) {
    kept = kept.slice(0, Math.floor(kept.length * Math.min(0.9, most / packed.length)));
    log = logOf(run, kept, options);
    packed = pack(log);
  }
  if (kept.length < uploaded.length) {
    cut.push(
      `${run.scanner}: the worst ${String(kept.length)} of ${countNoun(uploaded.length, 'finding')}, as many as code scanning takes; all are in the evidence bundle.`,
    );
  }
  return {
    scanner: run.scanner,
    category: `${options.category}/${run.scanner}`,
    log,
    encoded: packed.toString('base64'),
    results: kept.length,
    wanted: uploaded.length,
    cut,
  };
}

/**
 * All runs in one file, for `upload-sarif`: as many runs as are taken at once, and small enough together, because a file over
 * the limit is refused whole. Each run gives up its least findings in the same proportion.
 */
export function combineSarif(
  prepared: readonly PreparedSarif[],
  mostBytes = MOST_BYTES,
): {
  readonly text: string;
  readonly cut: readonly string[];
} {
  const kept = prepared.slice(0, MOST_RUNS);
  const left = prepared.slice(MOST_RUNS).map(({ scanner }) => scanner);
  const runs = kept.flatMap((item) => item.log.runs);
  const all = runs.reduce((sum, { results = [] }) => sum + results.length, 0);
  let share = 1;
  let text = textOf(runs, share);
  for (let size = gzipSync(text).length; size > mostBytes && share > 0; size = gzipSync(text).length) {
    share = share < 0.001 ? 0 : share * Math.min(0.9, mostBytes / size);
    text = textOf(runs, share);
  }
  const listed = runs.reduce((sum, { results = [] }) => sum + Math.floor(results.length * share), 0);
  return {
    text,
    cut: [
      ...(left.length === 0
        ? []
        : [`sarif-file holds ${String(MOST_RUNS)} scanners, as many as GitHub takes at once; not ${left.join(', ')}.`]),
      ...(listed === all
        ? []
        : [
            `sarif-file holds ${String(listed)} of ${countNoun(all, 'finding')}, as many as fit; all are in the evidence bundle.`,
          ]),
    ],
  };
}

function textOf(runs: readonly Run[], share: number): string {
  const shares = runs.map((run) => {
    const results = run.results ?? [];
    return share === 1 ? run : { ...run, results: results.slice(0, Math.floor(results.length * share)) };
  });
  return JSON.stringify({ ...writeSarif([]), runs: shares });
}

function pack(log: Log): Buffer {
  return gzipSync(JSON.stringify(log), { level: 9 });
}

function logOf(run: SarifRunInput, findings: SarifRunInput['findings'], options: PrepareOptions): Log {
  const log = writeSarif([{ ...run, findings, unread: [] }]);
  return { ...log, runs: log.runs.map((written) => forGitHub(written, run.scanner, options)) };
}

function forGitHub(run: Run, scanner: string, { category, placeless }: PrepareOptions): Run {
  const ids = visibleIds(run);
  const idOf = (id = ''): string => ids.get(id) ?? id;
  return {
    ...run,
    // The last part would be a run id; it stays empty, so that a later upload replaces this one.
    automationDetails: { id: `${category}/${scanner}/` },
    tool: {
      ...run.tool,
      driver: { ...run.tool.driver, rules: (run.tool.driver.rules ?? []).map((rule) => named(rule, idOf(rule.id))) },
    },
    results: (run.results ?? []).map((result) => ({
      ...result,
      ruleId: idOf(result.ruleId),
      message: { text: plainMessage(result.message.text ?? '', result.ruleId ?? scanner) },
      locations: (result.locations ?? []).slice(0, 1).map((location) => {
        const { physicalLocation } = location;
        if (physicalLocation === undefined) return location;
        const { artifactLocation, region } = physicalLocation;
        const { uri = '.' } = artifactLocation ?? {};
        // No file's name holds a NUL; a service that thinks so too refuses everything for it.
        const hasPlace = uri !== '.' && !uri.includes('%00');
        return {
          ...location,
          physicalLocation: {
            ...physicalLocation,
            ...(hasPlace ? {} : { artifactLocation: { uri: uriOfPath(placeless) } }),
            ...(region === undefined ? {} : { region: forwards(withinBounds(region)) }),
          },
        };
      }),
    })),
  };
}

/** Positions beyond this are no file's. */
const MOST_POSITION = 2 ** 31 - 1;

function withinBounds(region: Region): Region {
  const entries = Object.entries(region).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' ? Math.min(value, MOST_POSITION) : value,
  ]);
  return Object.fromEntries(entries) as Region;
}

/** A region that ends before it begins is refused, with all findings of the scanner: its beginning is what counts. */
function forwards(region: Region): Region {
  const { startLine = 1, endLine = startLine, startColumn = 1, endColumn } = region;
  const isBackwards =
    endLine < startLine || (endLine === startLine && endColumn !== undefined && endColumn < startColumn);
  if (!isBackwards) return region;
  const { startLine: line, startColumn: column } = region;
  return {
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}

const UNNAMED = 'unnamed';

/** Names for the rules whose own are nothing to be seen, no two alike. */
function visibleIds(run: Run): ReadonlyMap<string, string> {
  const own = [...(run.tool.driver.rules ?? []), ...(run.results ?? [])].map((item) =>
    'ruleId' in item ? (item.ruleId ?? '') : 'id' in item ? item.id : '',
  );
  const taken = new Set(own);
  const ids = new Map<string, string>();
  for (const id of taken) {
    if (id.trim() !== '') continue;
    let name = UNNAMED;
    for (let number = 2; taken.has(name) || [...ids.values()].includes(name); number += 1)
      name = `${UNNAMED}-${number}`;
    ids.set(id, name);
  }
  return ids;
}

/** One rule without a name makes GitHub refuse the whole file, and a scanner's rule can be nothing but invisible characters. */
function named(rule: ReportingDescriptor, id: string): ReportingDescriptor {
  const say = (text: string | undefined): { text: string } => ({
    text: text === undefined || text.trim() === '' ? UNNAMED : text,
  });
  return {
    ...rule,
    id,
    shortDescription: say(rule.shortDescription?.text),
    fullDescription: say(rule.fullDescription?.text),
    help: say(rule.help?.text),
  };
}

/** SARIF reads `[text](target)` in a message as a link; what scanners quote from a repository must not become one. */
function plainMessage(text: string, fallback: string): string {
  const plain = text.replaceAll('](', ']\u200b(').trim();
  return plain === '' ? fallback : plain;
}
