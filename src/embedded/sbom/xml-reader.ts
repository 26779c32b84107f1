import { LockError } from './lock-error.ts';

/** An element's path from the root, and its text without that of children. */
export interface XmlVisitor {
  open(path: readonly string[]): void;
  close(path: readonly string[], text: string): void;
}

const MAX_DEPTH = 200;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Walks the elements of an XML document, without attributes and namespaces. A document type is refused, so there are no
 * entities to expand and nothing to fetch. One pass; depth is bounded; throws a LockError on what is not well formed.
 */
export function readXml(text: string, visitor: XmlVisitor): void {
  const path: string[] = [];
  const texts: string[] = [];
  let at = 0;
  const fail = (): never => {
    throw new LockError('not well-formed XML');
  };
  const until = (end: string, from: number): number => {
    const found = text.indexOf(end, from);
    return found === -1 ? fail() : found;
  };
  const append = (more: string): void => {
    texts.push((texts.pop() ?? '') + more);
  };
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const chars = text.slice(at, open === -1 ? text.length : open);
    if (path.length > 0) append(decodeEntities(chars));
    else if (chars.trim() !== '') fail();
    if (open === -1) break;
    if (text.startsWith('<!--', open)) {
      at = until('-->', open + 4) + 3;
    } else if (text.startsWith('<![CDATA[', open)) {
      const end = until(']]>', open);
      if (path.length === 0) fail();
      append(text.slice(open + 9, end));
      at = end + 3;
    } else if (text.startsWith('<?', open)) {
      at = until('?>', open) + 2;
    } else if (text.startsWith('<!', open)) {
      throw new LockError('XML with a document type, which may define entities');
    } else if (text.startsWith('</', open)) {
      const end = until('>', open);
      if (path.at(-1) !== text.slice(open + 2, end).trim()) fail();
      visitor.close(path, (texts.pop() ?? '').trim());
      path.pop();
      at = end + 1;
    } else {
      const { name, end, empty } = readTag(text, open);
      if (path.length >= MAX_DEPTH) throw new LockError('XML nested too deep');
      path.push(name);
      visitor.open(path);
      if (empty) {
        visitor.close(path, '');
        path.pop();
      } else {
        texts.push('');
      }
      at = end;
    }
  }
  if (path.length > 0) fail();
}

/** A start tag; a `>` inside a quoted attribute does not end it. */
function readTag(text: string, open: number): { readonly name: string; readonly end: number; readonly empty: boolean } {
  let at = open + 1;
  let quote = '';
  while (at < text.length && (quote !== '' || text[at] !== '>')) {
    const char = text[at] ?? '';
    if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = '';
    at += 1;
  }
  const inner = text.slice(open + 1, at);
  const name = /^[^\s/]+/.exec(inner)?.[0];
  if (at >= text.length || name === undefined) throw new LockError('not well-formed XML');
  return { name, end: at + 1, empty: inner.endsWith('/') };
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z]{1,8});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
