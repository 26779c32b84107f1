import { Composer, Lexer, Parser, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { CST, Document, ErrorCode, Node } from 'yaml';
import { MAX_DEPTH, PlacedSyntaxError, checkKey, listNode, mapNode, scalarNode, tooDeep } from './position-tree.ts';
import type { PlacedNode } from './position-tree.ts';

const MAX_ALIASES = 100;
/** The document and a value stand around the collections. */
const MAX_STACK = MAX_DEPTH + 3;
/** Words and signs in all: bounds the time that a small file of many tiny tokens takes. */
const MAX_LEXEMES = 500_000;

/** Our own words: the library's quote the file, and a file may hold secrets. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
  BAD_ALIAS: 'this alias has no name that can be used',
  BAD_DIRECTIVE: 'this directive is not known',
  BAD_DQ_ESCAPE: 'this escape sequence is not known in double-quoted text',
  BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is not closed',
  BAD_SCALAR_START: 'plain text cannot start with this character: quote it',
  BLOCK_AS_IMPLICIT_KEY: 'a nested mapping cannot stand on one line: start a new line, or quote the text',
  BLOCK_IN_FLOW: 'block style cannot be used inside brackets',
  KEY_OVER_1024_CHARS: 'this key is too long',
  MISSING_CHAR: 'a character is missing here: a closing bracket or quote, a comma, a colon or a space',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line',
  MULTIPLE_ANCHORS: 'a value can have one anchor only',
  MULTIPLE_TAGS: 'a value can have one tag only',
  NON_STRING_KEY: 'a key must be text',
  TAB_AS_INDENT: 'a tab cannot be used for indentation: use spaces',
  TAG_RESOLVE_FAILED: 'tags other than those of the YAML 1.2 core schema are not allowed',
  UNEXPECTED_TOKEN: 'this is not expected here',
};

const CORE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/**
 * YAML 1.2, core schema, one document, with places. Aliases are bounded, keys are text and unique.
 *
 * @throws PlacedSyntaxError at the first mistake.
 */
export function readYaml(text: string): PlacedNode {
  const tokens = readTokens(text);
  // Keys are compared in `place`, by hash: the library compares each pair of them.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const document = documents[0];
  if (document === undefined) throw empty();
  const faults = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const fault = faults[0];
  if (fault !== undefined) {
    throw new PlacedSyntaxError('manifest-syntax', fault.pos[0], WORDS[fault.code] ?? 'this is not valid YAML');
  }
  const second = documents[1];
  if (second !== undefined) {
    throw new PlacedSyntaxError(
      'manifest-syntax',
      second.range[0],
      'a second document starts here: a manifest is one document',
    );
  }
  const { contents } = document as Document;
  if (contents === null || (isScalar(contents) && contents.value === null)) throw empty();
  return new Placer().place(contents, 0);
}

function empty(): PlacedSyntaxError {
  return new PlacedSyntaxError('manifest-empty', 0, 'the manifest is empty');
}

function readTokens(text: string): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const keep = (token: CST.Token): void => {
    checkToken(token);
    tokens.push(token);
  };
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > MAX_LEXEMES) {
      throw new PlacedSyntaxError(
        'manifest-too-large',
        parser.offset,
        `holds more than ${MAX_LEXEMES} words and signs`,
      );
    }
    for (const token of parser.next(lexeme)) keep(token);
    if (parser.stack.length > MAX_STACK) throw tooDeep(parser.offset);
  }
  for (const token of parser.end()) keep(token);
  return tokens;
}

/** Bounds the depth before anything recurses over the file, and refuses directives that change the language. */
function checkToken(token: CST.Token): void {
  if (token.type === 'error') throw new PlacedSyntaxError('manifest-syntax', token.offset, 'this is not expected here');
  if (token.type === 'directive' && !/^%YAML[ \t]+1\.2\s*$/.test(token.source)) {
    throw new PlacedSyntaxError('manifest-syntax', token.offset, 'directives other than `%YAML 1.2` are not allowed');
  }
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const depth = next.depth + 1;
    if (depth > MAX_STACK) throw tooDeep('offset' in next.token ? next.token.offset : 0);
    if (next.token.type === 'document' && next.token.value !== undefined)
      waiting.push({ token: next.token.value, depth });
    if (!('items' in next.token)) continue;
    for (const item of next.token.items) {
      if (item.key !== undefined && item.key !== null) waiting.push({ token: item.key, depth });
      if (item.value !== undefined) waiting.push({ token: item.value, depth });
    }
  }
}

class Placer {
  /** `undefined` while the anchored value is still being read: an alias to it there would never end. */
  private readonly anchors = new Map<string, PlacedNode | undefined>();
  private aliases = 0;

  place(node: unknown, fallback: number): PlacedNode {
    if (node === null || node === undefined) return scalarNode(null, fallback);
    const start = (node as Node).range?.[0] ?? fallback;
    if (isAlias(node)) return this.alias(node.source, start);
    if (!isScalar(node) && !isMap(node) && !isSeq(node))
      throw new PlacedSyntaxError('manifest-syntax', start, 'this is not valid YAML');
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
      throw new PlacedSyntaxError('manifest-syntax', start, WORDS.TAG_RESOLVE_FAILED ?? '');
    }
    if (node.anchor !== undefined) this.anchors.set(node.anchor, undefined);
    const placed = this.placeValue(node, start);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, placed);
    return placed;
  }

  private placeValue(node: unknown, start: number): PlacedNode {
    if (isSeq(node))
      return listNode(
        node.items.map((item) => this.place(item, start)),
        start,
      );
    if (isMap(node)) {
      const entries = new Map<string, { keyStart: number; node: PlacedNode }>();
      for (const pair of node.items) {
        const keyStart = (pair.key as Node | null)?.range?.[0] ?? start;
        if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
          throw new PlacedSyntaxError('manifest-syntax', keyStart, 'a key must be text: quote it');
        }
        checkKey(pair.key.value, entries, keyStart);
        entries.set(pair.key.value, { keyStart, node: this.place(pair.value, keyStart) });
      }
      return mapNode(entries, start);
    }
    const value: unknown = isScalar(node) ? node.value : undefined;
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return scalarNode(value, start);
    }
    throw new PlacedSyntaxError('manifest-syntax', start, 'this kind of value is not allowed');
  }

  private alias(name: string, start: number): PlacedNode {
    this.aliases += 1;
    if (this.aliases > MAX_ALIASES) {
      throw new PlacedSyntaxError('manifest-too-many-aliases', start, `uses more than ${MAX_ALIASES} aliases`);
    }
    const target = this.anchors.get(name);
    if (target !== undefined) return target;
    const why = this.anchors.has(name)
      ? 'this alias is part of what it names'
      : 'no anchor of this name stands before this alias';
    throw new PlacedSyntaxError('manifest-syntax', start, why);
  }
}
