import { canonicalJson } from '../../lib/canonical-json.ts';
import { decodeText } from '../../lib/text.ts';
import type { Detector, DetectorInstance, FileReport, SourceFile } from '../detector.ts';
import { LockError, NotALockFile } from './lock-error.ts';
import { lockParserFor } from './lock-formats.ts';
import type { LockFact } from './lock-graph.ts';
import { mergeFacts } from './merge-facts.ts';

/** The largest lock files of real repositories have a few megabytes; parsing must stay within a worker's memory. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Lists the packages that lock files name. It judges nothing, so it has no rules: what it cannot read is `unread`. */
export const detector: Detector = {
  id: 'sbom',
  rules: [],
  create: (): DetectorInstance => ({ scanFile: scanLockFile }),
  documents: (facts) => ({
    'components.json': canonicalJson(mergeFacts(facts.map(({ path, fact }) => ({ path, fact: fact as LockFact })))),
  }),
};

function scanLockFile({ path, bytes }: SourceFile): FileReport {
  const parse = lockParserFor(path);
  // Its name is all there is to read of it: it lists no packages.
  if (parse === undefined) return { findings: [] };
  if (bytes.length > MAX_BYTES) return { findings: [], unread: `a lock file over ${MAX_BYTES} bytes` };
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'binary') return { findings: [], unread: 'a lock file that is not text' };
  try {
    return { findings: [], fact: parse(text, path) };
  } catch (error) {
    if (error instanceof NotALockFile) return { findings: [], notApplicable: error.reason };
    // Also among test data: a folder's name is the tree's word, and must not make a gap look like nothing.
    return { findings: [], unread: reasonOf(error) };
  }
}

/** Parsers' own messages quote the file; only ours are passed on. */
function reasonOf(error: unknown): string {
  if (error instanceof LockError) return error.reason;
  if (error instanceof RangeError) return 'a lock file nested too deep to parse';
  return `a lock file that does not parse (${error instanceof Error ? error.name : 'unknown'})`;
}
