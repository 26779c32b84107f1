import { unzipTexts, UnreadableDocument, xmlText } from './zip.ts';

/** One part of a document with the words for its place. */
export interface Part {
  readonly text: string;
  /** Where in the document, e.g. `page 3`, `sheet 2`; the line number is added to it. */
  readonly place: string;
  /** The part is a table whose lines are rows and whose cells are parted by tabs. */
  readonly table: boolean;
}

/** Text of a DOCX, PPTX, XLSX, ODT, ODS or ODP file. */
export function officeParts(bytes: Uint8Array): Part[] | undefined {
  const texts = unzipTexts(bytes, (name) =>
    /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|ppt\/(?:slides|notesSlides)\/[^/]{1,60}\.xml|xl\/(?:sharedStrings|workbook|comments\d*)\.xml|xl\/worksheets\/[^/]{1,60}\.xml|content\.xml|\[Content_Types\]\.xml|EncryptedPackage|META-INF\/manifest\.xml)$/.test(
      name,
    ),
  );
  if (/<manifest:encryption-data/.test(texts.get('META-INF/manifest.xml') ?? ''))
    throw new UnreadableDocument('encrypted document');
  const parts: Part[] = [];
  for (const name of [...texts.keys()].sort()) {
    const xml = texts.get(name) ?? '';
    if (name.startsWith('word/'))
      parts.push(...wordParts(xml, name === 'word/document.xml' ? 'body' : name.slice(5, -4)));
    else if (name.startsWith('ppt/'))
      parts.push({ text: paragraphs(xml, /<\/a:p>/g), place: `slide ${/\d+/.exec(name)?.[0] ?? '1'}`, table: false });
    else if (name === 'content.xml')
      parts.push({ text: openDocumentText(xml), place: 'body', table: xml.includes('<table:table ') });
    else if (/^xl\/comments/.test(name))
      parts.push({ text: paragraphs(xml, /<\/comment>/g), place: 'comments', table: false });
  }
  if (texts.has('xl/workbook.xml') || [...texts.keys()].some((name) => name.startsWith('xl/worksheets/')))
    parts.push(...sheets(texts));
  const known = parts.length > 0 || texts.has('[Content_Types].xml');
  return known ? parts : undefined;
}

/** Fewer columns are pairs of a label and its value. */
const RECORD_COLUMNS = 3;

/** Tables of records are parts of their own, whose first row names the columns; the rest is one text. */
function wordParts(xml: string, place: string): Part[] {
  const tables: Part[] = [];
  let rest = '';
  let from = 0;
  for (const { 0: table, index } of xml.matchAll(/<w:tbl>(?:(?!<w:tbl>)[^])*?<\/w:tbl>/g)) {
    const columns = table.slice(0, table.indexOf('</w:tr>')).split('</w:tc>').length - 1;
    if (columns < RECORD_COLUMNS) continue;
    rest += xml.slice(from, index);
    from = index + table.length;
    tables.push({ text: wordText(table), place: `${place} table ${tables.length + 1}`, table: true });
  }
  return [{ text: wordText(rest + xml.slice(from)), place, table: false }, ...tables];
}

/** Paragraphs become lines; cells of a table row are parted by tabs. */
function wordText(xml: string): string {
  return paragraphs(
    xml
      .replace(/<w:(?:tab|cr|br)\b[^<>]{0,200}>/g, ' ')
      .replace(/<\/w:p>(?=\s{0,8}<\/w:tc>)/g, '')
      .replace(/<\/w:tc>/g, '\t'),
    /<\/w:(?:p|tr)>/g,
  );
}

function openDocumentText(xml: string): string {
  return paragraphs(
    xml.replace(/<\/text:p>(?=\s{0,8}<\/table:table-cell>)/g, '').replace(/<\/table:table-cell>/g, '\t'),
    /<\/(?:text:p|text:h|table:table-row)>/g,
  );
}

function paragraphs(xml: string, end: RegExp): string {
  return xmlText(xml.replace(/[\r\n]/g, ' ').replace(end, '\n'));
}

/** Sheets as tab separated rows; the strings are kept in one table beside them. */
function sheets(texts: ReadonlyMap<string, string>): Part[] {
  const shared = (texts.get('xl/sharedStrings.xml') ?? '')
    .split(/<si\b/)
    .slice(1)
    .map((item) => xmlText(`<si${item.split('</si>')[0] ?? ''}`));
  const names = [...texts.keys()]
    .filter((name) => name.startsWith('xl/worksheets/'))
    .sort((a, b) => sheetNumber(a) - sheetNumber(b));
  return names.map((name): Part => {
    const rows: string[] = [];
    for (const row of (texts.get(name) ?? '').split(/<row\b/).slice(1)) {
      const number = Number(/^[^<>]{0,400}?\br="(\d{1,7})"/.exec(row)?.[1] ?? rows.length + 1);
      // Blank rows are left out of the file; a gap of any size would be a way to fill memory.
      while (rows.length < number - 1 && number - rows.length < 10_000) rows.push('');
      rows.push(rowText(row, shared));
    }
    return { text: rows.join('\n'), place: `sheet ${sheetNumber(name)}`, table: true };
  });
}

function sheetNumber(name: string): number {
  return Number(/(\d{1,6})\.xml$/.exec(name)?.[1] ?? 1);
}

function rowText(row: string, shared: readonly string[]): string {
  const cells: string[] = [];
  for (const cell of row.split(/<c\b/).slice(1)) {
    const letters = /^[^<>]{0,400}?\br="([A-Z]{1,3})\d/.exec(cell)?.[1];
    const column =
      letters === undefined
        ? cells.length
        : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const kind = /^[^<>]{0,400}?\bt="(\w{1,12})"/.exec(cell)?.[1];
    const value = /<v\b[^<>]{0,60}>([^<]{0,40000})<\/v>/.exec(cell)?.[1];
    const text =
      kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? xmlText(`<c${cell}`) : xmlText(value ?? '');
    while (cells.length < column && cells.length < 400) cells.push('');
    cells.push(text.replace(/[\t\r\n]/g, ' '));
  }
  return cells.join('\t');
}
