import { decodeText, LineIndex } from '../../lib/text.ts';
import type { FileReport, SourceFile } from '../detector.ts';
import { Beside } from './beside.ts';
import type { Match } from './candidates.ts';
import type { Engine, TextShape } from './engine.ts';
import { HEADER_CELL } from './extract/html-tables.ts';
import { mailParts } from './extract/mail.ts';
import { officeParts, type Part } from './extract/office.ts';
import type { PdfReader } from './extract/pdf.ts';
import { blankMarkup } from './extract/prepare.ts';
import { UnreadableDocument } from './extract/zip.ts';
import { classifyFile, type FileClass } from './file-kind.ts';
import { decide, type Decision } from './quiet.ts';
import { Places } from './report.ts';

const MAX_TEXT = 96 * 1024 * 1024;
const MAX_DOCUMENT = 48 * 1024 * 1024;

/** Scans one file of any format. */
export async function scanFile(engine: Engine, pdf: PdfReader, file: SourceFile): Promise<FileReport> {
  const { path, bytes } = file;
  if (bytes.length === 0) return { findings: [] };
  const kind = classifyFile(path);
  const document = await documentParts(kind, bytes, pdf);
  if (document !== undefined) {
    if (!Array.isArray(document)) return document;
    return scanParts(engine, path, kind, document);
  }
  if (bytes.length > MAX_TEXT) return { findings: [], unread: `larger than ${MAX_TEXT / 1024 / 1024} MB` };
  const decoded = decodeText(bytes);
  if (decoded.encoding === 'binary') return { findings: [], notApplicable: 'binary file' };
  if (looksBinary(decoded.text, decoded.encoding)) return { findings: [], notApplicable: 'binary file' };
  if (isMinified(decoded.text, kind)) return { findings: [], notApplicable: 'minified or generated code' };
  const matched: number[] = [];
  return { findings: scanText(engine, path, kind, decoded.text, matched).findings(path, kind.test), matched };
}

function scanText(engine: Engine, path: string, kind: FileClass, text: string, matched: number[]): Places {
  const places = new Places();
  const lines = new Lazy(() => new LineIndex(text));
  const mail = /\.(?:eml|mbox|mht|mhtml)$/i.test(path) ? mailParts(text) : undefined;
  const prepared = blankMarkup(mail?.plain ?? text, kind);
  const shape = shapeOf(path, kind, prepared);
  const examples = isApiDescription(text, kind);
  const beside = new Beside((place) => {
    places.add(place);
  });
  const dense = kind.kind === 'log' || /^(?:jsonl|ndjson)$/.test(kind.extension);
  engine.scan(prepared, shape, (match) => {
    const index = lines.value;
    const region = index.region(match.start, match.end);
    const lineStart = match.start - region.startColumn + 1;
    const column = Math.min(match.start - lineStart, 600);
    // Long lines are judged by their neighbourhood.
    const line = prepared.slice(match.start - column, match.end + 200).split(/[\r\n]/, 1)[0] ?? '';
    const decision = decide(match, kind, line, column, prepared);
    if (decision === 'drop') return;
    matched.push(match.start, match.end);
    const place = {
      rule: match.rule,
      review: decision !== 'report' || (examples && match.rule.rule.severity === 'low'),
      certain: isCertain(match),
      region,
      line: region.startLine,
      ...(match.column === undefined || !match.dense ? {} : { column: match.column }),
      dense: dense || match.dense,
    };
    beside.add(place, match.start, isWeak(match, decision), isEvidence(match, decision));
  });
  beside.end();
  for (const part of mail?.decoded ?? []) {
    scanPart(
      engine,
      { ...kind, kind: 'document' },
      { text: part.text, place: `encoded part at line ${part.line}`, table: false },
      places,
    );
  }
  return places;
}

function scanParts(engine: Engine, path: string, kind: FileClass, parts: readonly Part[]): FileReport {
  const places = new Places();
  for (const part of parts)
    scanPart(engine, { ...kind, kind: part.table ? 'table' : 'document', attribution: false }, part, places);
  return { findings: places.findings(path, kind.test) };
}

function scanPart(engine: Engine, kind: FileClass, part: Part, places: Places): void {
  const index = new LineIndex(part.text);
  const beside = new Beside((place) => {
    places.add(place);
  });
  const header = part.table ? ['\t'] : [];
  engine.scan(
    part.text,
    { header, sql: false, markdown: false, html: false, words: true, kind: kind.kind, attribution: kind.attribution },
    (match: Match) => {
      const { line, column } = index.at(match.start);
      const text =
        part.text.slice(match.start - Math.min(column - 1, 600), match.end + 200).split(/[\r\n]/, 1)[0] ?? '';
      const decision = decide(match, kind, text, Math.min(column - 1, 600), part.text);
      if (decision === 'drop') return;
      const place = {
        rule: match.rule,
        review: decision !== 'report',
        certain: isCertain(match),
        place: part.place,
        line,
        ...(match.column === undefined || !match.dense ? {} : { column: match.column }),
        dense: match.dense,
      };
      beside.add(place, match.start, isWeak(match, decision), isEvidence(match, decision));
    },
  );
  beside.end();
}

function isCertain({ context, rule, verdict }: Match): boolean {
  return verdict !== 'weak' && (context === 'label' || !rule.rule.requireContext);
}

function isWeak({ verdict }: Match, decision: Decision): boolean {
  return verdict === 'weak' || decision === 'review-beside';
}

/** Addresses of machines stand in any configuration: they say nothing about a person near by. */
function isEvidence({ verdict, rule }: Match, decision: Decision): boolean {
  return decision === 'report' && verdict === 'valid' && !/^(?:ip|mac)-address$/.test(rule.rule.entity);
}

/** The parts of a binary document, or what became of it; undefined where the file is none. */
async function documentParts(kind: FileClass, bytes: Buffer, pdf: PdfReader): Promise<Part[] | FileReport | undefined> {
  const magic = bytes.subarray(0, 8).toString('latin1');
  const office = /^(?:docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|odt|ods|odp)$/.test(kind.extension);
  const isPdf = magic.startsWith('%PDF-') || (kind.extension === 'pdf' && bytes.subarray(0, 1024).includes('%PDF-'));
  const isZip = magic.startsWith('PK\x03\x04');
  const isOle = magic.startsWith('\xd0\xcf\x11\xe0');
  if (!isPdf && !isOle && !(isZip && office)) {
    // What a file is shows in its bytes: one that only has a document's name is read as the text or binary that it is.
    return isZip ? { findings: [], notApplicable: 'archive' } : undefined;
  }
  if (isOle) {
    return office
      ? { findings: [], unread: 'encrypted Office document' }
      : { findings: [], notApplicable: 'binary Office format of before 2007' };
  }
  if (bytes.length > MAX_DOCUMENT)
    return { findings: [], unread: `document larger than ${MAX_DOCUMENT / 1024 / 1024} MB` };
  try {
    const parts = isPdf ? await pdf.read(bytes) : officeParts(bytes);
    if (parts === undefined) return { findings: [], unread: `not a readable ${kind.extension.toUpperCase()} file` };
    return isPdf && parts.every(({ text }) => text.trim() === '')
      ? { findings: [], notApplicable: 'PDF without text' }
      : parts;
  } catch (error) {
    if (error instanceof UnreadableDocument) return { findings: [], unread: error.message };
    throw error;
  }
}

function shapeOf(path: string, kind: FileClass, text: string): TextShape {
  const delimiters =
    kind.extension === 'tsv' || kind.extension === 'tab'
      ? ['\t']
      : kind.extension === 'psv'
        ? ['|']
        : [',', ';', '\t', '|'];
  const plainTable = kind.extension === 'txt' && looksDelimited(text);
  return {
    header: kind.kind === 'table' || plainTable ? delimiters : [],
    sql: kind.extension === 'sql' || /\.sql\.|dump/i.test(path),
    html: /^(?:x?html?|vue|jsp|aspx)$/.test(kind.extension) && text.includes(HEADER_CELL),
    markdown: /^(?:md|markdown|mdx|txt|rst|)$/.test(kind.extension),
    kind: kind.kind,
    attribution: kind.attribution,
    // In code a name is data only as the value of something called a name.
    words:
      kind.kind !== 'code' ||
      /(?:name|patient|customer|address)["'\]]{0,2}\s{0,3}(?:[:=]|=>)\s{0,3}["'`][\p{Lu}\d]/iu.test(text),
  };
}

/** An OpenAPI or Swagger document: the values in it are examples by design. */
function isApiDescription(text: string, { extension }: FileClass): boolean {
  return (
    /^(?:ya?ml|json)$/.test(extension) &&
    /^[\s{]{0,20}(?:#[^\n]{0,200}\n)?[\s{]{0,20}["']?(?:openapi|swagger)["']?\s{0,4}:/.test(text.slice(0, 400))
  );
}

/** A text file whose first lines all have the same number of tabs, semicolons or bars. */
function looksDelimited(text: string): boolean {
  const lines = text
    .slice(0, 4000)
    .split(/\r?\n/, 5)
    .slice(0, 4)
    .filter((line) => line !== '');
  if (lines.length < 3) return false;
  return ['\t', ';', '|', ','].some((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length);
    return (counts[0] ?? 0) > 2 && counts.every((count) => count === counts[0]);
  });
}

function looksBinary(text: string, encoding: string): boolean {
  if (encoding !== 'latin1') return false;
  const head = text.slice(0, 4096);
  let control = 0;
  for (let index = 0; index < head.length; index += 1) {
    const code = head.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32)) control += 1;
  }
  return control > head.length * 0.05;
}

/** Very long lines in a script, style sheet or source map: written by a machine from sources that are scanned themselves. */
function isMinified(text: string, kind: FileClass): boolean {
  if (!/^(?:js|mjs|cjs|css|map)$/.test(kind.extension) || text.length < 4000) return false;
  if (kind.extension === 'map' && /"mappings"\s{0,3}:/.test(text)) return true;
  let longest = 0;
  let lines = 0;
  for (let at = 0; at < text.length; lines += 1) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    longest = Math.max(longest, end - at);
    at = end + 1;
  }
  return longest > 3000 && text.length / lines > 250;
}

class Lazy<T extends object> {
  private readonly make: () => T;
  private made: T | undefined;
  constructor(make: () => T) {
    this.make = make;
  }
  get value(): T {
    this.made ??= this.make();
    return this.made;
  }
}
