import { LineIndex, decodeText } from '../../lib/text.ts';
import type { Detector, DetectorFinding, DetectorInstance, FileReport, SourceFile } from '../detector.ts';
import { placeOf } from './place.ts';
import { RULE_DOCS } from './rules.ts';
import { MAX_LOOKS, Scanner, type ScanWork } from './scanner.ts';
import type { SecretMatch } from './secret-match.ts';

/** Of a file with fewer zero bytes than one in this many, the zeros are taken for noise in a text. */
const ZEROS_IN_TEXT = 64;

/** Finds credentials in text files of any kind; in binary files only tokens and keys of a fixed format. */
export const detector: Detector = {
  id: 'secrets',
  rules: RULE_DOCS,
  create({ config }): DetectorInstance {
    const [unknown] = Object.keys(config);
    if (unknown !== undefined)
      throw new Error(`secrets takes no configuration: remove ${JSON.stringify(unknown.slice(0, 60))} under config`);
    const scanner = new Scanner();
    return { scanFile: (file) => scanFile(scanner, file) };
  },
};

function scanFile(scanner: Scanner, { path, bytes }: SourceFile): FileReport {
  const place = placeOf(path);
  const { text, encoding } = readText(bytes);
  const binary = encoding === 'binary';
  const ascii = text.length === bytes.length && encoding !== 'utf-16le' && encoding !== 'utf-16be';
  // One byte per UTF-16 unit keeps offsets equal; units beyond latin1 lose their high byte and match no keyword that counts.
  const units = ascii ? bytes : Buffer.from(text, 'latin1');
  const work: ScanWork = { hits: 0, looks: 0 };
  const matches = scanner.scan(text, units, place, { binary, work });
  const findings = matches.length === 0 ? [] : toFindings(path, text, matches);
  const matched = matches.flatMap(({ start, end }) => [start, end]);
  if (binary && findings.length === 0)
    return { findings, notApplicable: 'binary: searched for tokens and keys of a fixed format only' };
  if (work.stoppedAt !== undefined) {
    const share = Math.floor((work.stoppedAt / text.length) * 100);
    return {
      findings,
      matched,
      unread: `has over ${String(MAX_LOOKS)} places that might hold a secret: beyond ${String(share)} % of it only tokens and keys of a fixed format were looked for`,
    };
  }
  return { findings, matched };
}

function readText(bytes: Buffer): { text: string; encoding: string } {
  const decoded = decodeText(bytes);
  if (decoded.encoding !== 'binary') return decoded;
  const head = bytes.subarray(0, 8192);
  let zeros = 0;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) zeros += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) odd += 1;
  }
  const text = bytes.toString('latin1');
  // A stray zero must not hide a text file from the rules.
  return { text, encoding: (zeros + odd) * ZEROS_IN_TEXT < head.length ? 'latin1' : 'binary' };
}

function toFindings(path: string, text: string, matches: readonly SecretMatch[]): DetectorFinding[] {
  const lines = new LineIndex(text);
  return matches.map((match) => ({
    rule: `secrets/${match.rule}`,
    path,
    region: lines.region(match.start, match.end),
    severity: match.severity,
    ...(match.review ? { kind: 'review' as const } : {}),
    confidence: match.confidence,
    message: `${match.message}.`,
    properties: { kind: match.rule, ...(match.provider === undefined ? {} : { provider: match.provider }) },
  }));
}
