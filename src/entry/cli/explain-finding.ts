import { join } from 'node:path';
import { z } from 'zod';
import { findBundle } from '../../bundle/read-stored-files.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Explanation } from '../../lib/explanations.ts';
import { parseJson } from '../../lib/parse-json.ts';
import { AssayError } from '../../model/errors.ts';
import { largestSize } from '../../model/evidence.ts';
import type { FileStore } from '../../ports/file-store.ts';

/** A fingerprint, or enough of its start that few others have it too. */
export function isFingerprint(id: string): boolean {
  return /^[0-9a-f]{8,64}$/.test(id);
}

export interface FoundFinding {
  readonly scanner: string;
  readonly ruleId: string;
  /** What the bundle says of it, and of its rule: for rules that this version has no words for. */
  readonly explanation: Explanation;
}

const RESULTS = 'results.sarif';
const MOST_NAMED = 5;

const text = z.object({ text: z.string() });
const sarif = z.object({
  runs: z.array(
    z.object({
      automationDetails: z.object({ id: z.string() }),
      tool: z.object({
        driver: z.object({ rules: z.array(z.object({ id: z.string(), fullDescription: text, help: text })) }),
      }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          level: z.string(),
          message: text,
          partialFingerprints: z.object({ 'assay/v1': z.string() }),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string() }),
                region: z.object({ startLine: z.number().optional() }),
              }),
            }),
          ]),
        }),
      ),
    }),
  ),
});

/**
 * The one finding whose fingerprint begins with `start`, from the bundle at `path`. The file is read as it lies there:
 * whether it is true is for `assay verify` to say. Texts are not escaped.
 *
 * @throws AssayError usage when there is no bundle, its results cannot be read, or none or several begin so
 */
export function findFinding(start: string, path: string, store: FileStore): FoundFinding {
  const folder = findBundle(path, store);
  if (folder === undefined) throw unknown(`nothing is called ${start}, and there is no evidence bundle at ${path}`);
  const found = readResults(join(folder, RESULTS), store).runs.flatMap(({ automationDetails, tool, results }) =>
    results
      .filter(({ partialFingerprints }) => partialFingerprints['assay/v1'].startsWith(start))
      .map((result) => ({ result, scanner: automationDetails.id.split('/')[1] ?? '', rules: tool.driver.rules })),
  );
  const [first, ...others] = found;
  if (first === undefined) throw unknown(`no finding of the evidence bundle at ${path} has the fingerprint ${start}`);
  if (others.length > 0) {
    const names = found.slice(0, MOST_NAMED).map(({ result }) => result.partialFingerprints['assay/v1']);
    throw unknown(`${countNoun(found.length, 'fingerprint')} of that bundle begin with ${start}: ${names.join(', ')}`);
  }
  const { result, scanner, rules } = first;
  const [{ physicalLocation }] = result.locations;
  const line = physicalLocation.region.startLine;
  const rule = rules.find(({ id }) => id === result.ruleId);
  return {
    scanner,
    ruleId: result.ruleId,
    explanation: {
      title: `finding ${result.partialFingerprints['assay/v1']}`,
      text: `${decode(physicalLocation.artifactLocation.uri)}${line === undefined ? '' : `:${line}`}: ${result.message.text} [${scanner}: ${result.ruleId}, ${result.level}] ${rule?.fullDescription.text ?? ''}`.trim(),
      remedy: rule?.help.text ?? 'See its entry in results.sarif.',
    },
  };
}

function readResults(path: string, store: FileStore): z.infer<typeof sarif> {
  const stat = store.stat(path);
  if (stat?.kind !== 'file' || stat.size > largestSize(RESULTS)) throw unknown(`${path} is no file that can be read`);
  try {
    return sarif.parse(parseJson(store.read(path)));
  } catch {
    throw unknown(`${path} cannot be read: it is not what a scan writes`);
  }
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function unknown(message: string): AssayError {
  return new AssayError({
    kind: 'usage',
    code: 'unknown-id',
    message,
    hint: 'Name the bundle with --bundle, or the folder of bundles with --out; more digits tell findings apart.',
  });
}
