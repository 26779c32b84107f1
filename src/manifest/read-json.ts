import { MAX_DEPTH, PlacedSyntaxError, checkKey, listNode, mapNode, scalarNode, tooDeep } from './position-tree.ts';
import type { PlacedNode } from './position-tree.ts';

// Sticky, and without nested repetition: each reads its token in linear time.
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

/**
 * RFC 8259, strictly, with places. `JSON.parse` would do but for them: its errors give a place on some Node versions
 * only, and it lets the last of two equal keys win.
 *
 * @throws PlacedSyntaxError at the first mistake.
 */
export function readJson(text: string): PlacedNode {
  const reader = new JsonReader(text);
  return reader.document();
}

class JsonReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): PlacedNode {
    this.take(SPACE);
    const node = this.value(0);
    this.take(SPACE);
    if (this.at < this.text.length) throw this.wrong('expected the end of the file');
    return node;
  }

  private value(depth: number): PlacedNode {
    if (depth > MAX_DEPTH) throw tooDeep(this.at);
    const start = this.at;
    switch (this.text[start]) {
      case '{':
        return this.object(depth, start);
      case '[':
        return this.array(depth, start);
      case '"':
        return scalarNode(this.string(), start);
      default: {
        const word = this.take(WORD);
        if (word !== undefined) return scalarNode(word === 'null' ? null : word === 'true', start);
        const digits = this.take(NUMBER);
        if (digits === undefined) throw this.wrong('expected a JSON value');
        return scalarNode(Number(digits), start);
      }
    }
  }

  private object(depth: number, start: number): PlacedNode {
    const entries = new Map<string, { keyStart: number; node: PlacedNode }>();
    this.members('}', () => {
      const keyStart = this.at;
      if (this.text[keyStart] !== '"') throw this.wrong('expected a key in double quotes');
      const key = this.string();
      checkKey(key, entries, keyStart);
      this.take(SPACE);
      if (this.text[this.at] !== ':') throw this.wrong('expected `:` after the key');
      this.at += 1;
      this.take(SPACE);
      entries.set(key, { keyStart, node: this.value(depth + 1) });
    });
    return mapNode(entries, start);
  }

  private array(depth: number, start: number): PlacedNode {
    const items: PlacedNode[] = [];
    this.members(']', () => {
      items.push(this.value(depth + 1));
    });
    return listNode(items, start);
  }

  /** Comma-separated members up to `close`; stands on the opening bracket when called. */
  private members(close: string, member: () => void): void {
    this.at += 1;
    this.take(SPACE);
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      member();
      this.take(SPACE);
      const next = this.text[this.at];
      if (next !== ',' && next !== close) throw this.wrong(`expected \`,\` or \`${close}\``);
      this.at += 1;
      if (next === close) return;
      this.take(SPACE);
    }
  }

  private string(): string {
    const start = this.at;
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    try {
      const value: unknown = JSON.parse(this.text.slice(start, end + 1));
      this.at = end + 1;
      return String(value);
    } catch {
      throw this.wrong('this text is not closed, or holds a character that must be escaped', start);
    }
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private wrong(message: string, offset = this.at): PlacedSyntaxError {
    return new PlacedSyntaxError('manifest-syntax', offset, message);
  }
}
