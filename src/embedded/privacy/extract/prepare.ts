import type { FileClass } from '../file-kind.ts';
import { markTables } from './html-tables.ts';

/**
 * Blanks out what is markup, in place: every character keeps its offset, so a position in the result is a position in the
 * file. Tags, RTF control words and JSON escapes would otherwise stand between a label and its value, or glue themselves to it.
 */
export function blankMarkup(text: string, file: FileClass): string {
  const { extension } = file;
  if (extension === 'rtf' || text.startsWith('{\\rtf')) return blankRtf(text);
  if (/^(?:html?|xhtml|xml|svg|plist|vue|kml|gpx|rss|atom|jsp|aspx)$/.test(extension))
    return blankTags(/^(?:x?html?|vue|jsp|aspx)$/.test(extension) ? markTables(text) : text);
  if (/^(?:json|jsonl|ndjson|json5|jsonc|ipynb|har|geojson)$/.test(extension)) return blankEscapes(text);
  if (/^(?:sql|log)$/.test(extension)) return blankEscapes(text);
  return text;
}

/** `\n`, `\t`, `\r` and `\"` written out in a string. */
function blankEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:[nrt"\\/]|u000[ad9])/gi, (escape) => ' '.repeat(escape.length));
}

/** Tags become blanks; `<` needs a letter, `/`, `!` or `?` after it, so `a < b` stays. Attribute values stay too: they hold data. */
function blankTags(text: string): string {
  const named = text.replace(/&(?:nbsp|quot|apos|lt|gt|amp|#\d{1,6}|#x[0-9a-f]{1,6});/gi, (entity) =>
    decodeEntity(entity).padEnd(entity.length),
  );
  return named.replace(/<(?:[a-zA-Z!?][^<>]{0,2000}|\/[^<>]{0,200})>/g, (tag) => {
    // <phone>…</phone>: the name of an element is a label, unless it is one of HTML's own.
    const element = /^<([A-Za-z][\w:.-]{0,60})\s{0,4}>$/.exec(tag)?.[1];
    if (element !== undefined && !HTML_ELEMENT.test(element)) return ` ${tag.slice(1, -1)}:`.slice(0, tag.length);
    if (tag.startsWith('</')) return ' '.repeat(tag.length);
    return labelOfType(tag) ?? keepAttributes(tag);
  });
}

/** <nationalId type="PESEL">…</nationalId>: the type says what the value is. */
function labelOfType(tag: string): string | undefined {
  const found =
    /^<([A-Za-z][\w:.-]{0,60})\s{1,4}(?:type|kind|scheme|system|label)\s{0,2}=\s{0,2}["']([\p{L}][\p{L}\p{N} _.-]{0,40})["']>$/u.exec(
      tag,
    );
  const [, element = '', type = ''] = found ?? [];
  return found === null || HTML_ELEMENT.test(element) ? undefined : ` ${element} ${type}:`.padStart(tag.length);
}

const HTML_ELEMENT =
  /^(?:a|abbr|address|article|aside|b|blockquote|body|br|button|caption|cite|code|col|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|legend|li|link|main|mark|meta|nav|ol|option|p|pre|s|section|select|small|span|strong|sub|sup|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|w:\w{1,20})$/i;

/** `value="…"`, `content="…"`, `href="mailto:…"` and data attributes carry data, the rest of a tag does not. */
function keepAttributes(tag: string): string {
  let out = '';
  let from = 0;
  // <birthDate value="…"/>: the element says what the value is.
  const element = /^<([A-Za-z][\w:.-]{0,60})(?=\s{1,4}value\s{0,3}=)/.exec(tag);
  if (element !== null && !HTML_ELEMENT.test(element[1] ?? '')) {
    out = ` ${element[1] ?? ''}`;
    from = element[0].length;
  }
  for (const found of tag.matchAll(
    /[\s"'](?:value|content|href|title|alt|placeholder|data-[\w-]{1,40}|name|id|class(?=\s{0,3}=\s{0,3}["'](?:phone|tel|mobile|fax|bday|birthday|email|adr|street-address)["'])|[a-z]{0,20}(?:email|phone|mobile|name|ssn|birth|dob|address|street|iban|passport)[a-z]{0,20})\s{0,3}=\s{0,3}(?:"[^"]{0,400}"|'[^']{0,400}')/gi,
  )) {
    out += ' '.repeat(found.index - from) + found[0];
    from = found.index + found[0].length;
  }
  return out + ' '.repeat(tag.length - from);
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (name === 'amp') return '&';
  if (name === 'quot') return '"';
  if (name === 'apos') return "'";
  if (!name.startsWith('#')) return ' ';
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}

/** Control words and groups of an RTF file; `\'e9` is one character. */
function blankRtf(text: string): string {
  return text
    .replace(/\\'([0-9a-f]{2})/gi, (escape, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)).padEnd(escape.length),
    )
    .replace(/\{\\\*?\\?(?:fonttbl|colortbl|stylesheet|pict|themedata|datastore|generator)[^{}]{0,100000}/g, (group) =>
      group.replace(/[^\r\n]/g, ' '),
    )
    .replace(/\\[a-zA-Z]{1,32}-?\d{0,10} ?|[{}]|\\[^a-zA-Z\s]/g, (word) => ' '.repeat(word.length));
}
