import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node, type Pair } from 'yaml';
import type { LineIndex } from '../../lib/text.ts';

/** Offsets into the file's text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value as GitHub reads it: always text here, since no rule needs numbers or booleans as such. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  /** `block` is a literal or folded scalar: its first line is the header, not content. */
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: YamlNode;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}

export interface SeqNode extends Span {
  readonly kind: 'seq';
  readonly items: readonly YamlNode[];
}

export type YamlNode = ScalarNode | MapNode | SeqNode;

export interface YamlTree {
  readonly roots: readonly YamlNode[];
  /** Why GitHub would refuse the file although it could be read here (a key given twice). */
  readonly fault?: string;
}

/** Far above what GitHub accepts of a workflow, and low enough that no walk of the tree can overflow the stack. */
const MAX_DEPTH = 100;
/** Nodes after every alias has been followed: an alias bomb passes this at once. */
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 50;

class TreeError extends Error {}

/** Parses a file into a plain tree with offsets, or returns the reason (with its place) why that cannot be done. */
export function parseYamlTree(text: string, lines: LineIndex): YamlTree | string {
  try {
    const documents = parseAllDocuments(text, {
      schema: 'failsafe',
      prettyErrors: false,
      strict: true,
      // Checked in this file: the library compares every key with every other one.
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const list = Array.isArray(documents) ? documents : [];
    if (list.length > MAX_DOCUMENTS) return `more than ${MAX_DOCUMENTS} YAML documents`;
    for (const document of list) {
      const error = document.errors[0];
      if (error === undefined) continue;
      const where = place(lines, error.pos[0]);
      return error.code === 'RESOURCE_EXHAUSTION'
        ? `nested too deeply at ${where}`
        : `not valid YAML at ${where} (${error.code})`;
    }
    const builder = new TreeBuilder(lines);
    const roots = list.flatMap((document) => builder.build(document as Document));
    return builder.fault === undefined ? { roots } : { roots, fault: builder.fault };
  } catch (error) {
    if (error instanceof TreeError) return error.message;
    if (error instanceof RangeError) return 'nested too deeply';
    throw error;
  }
}

function place(lines: LineIndex, offset: number): string {
  const { line, column } = lines.at(offset);
  return `${line}:${column}`;
}

class TreeBuilder {
  fault: string | undefined;
  private readonly lines: LineIndex;
  private readonly anchors = new Map<string, YamlNode | 'open'>();
  private readonly sizes = new Map<YamlNode, number>();

  constructor(lines: LineIndex) {
    this.lines = lines;
  }

  build(document: Document): YamlNode[] {
    this.anchors.clear();
    return document.contents === null ? [] : [this.node(document.contents, 0, 0)];
  }

  private node(node: Node | null, at: number, depth: number): YamlNode {
    if (depth > MAX_DEPTH) throw new TreeError(`nested too deeply at ${place(this.lines, at)}`);
    if (node === null) return this.sized({ kind: 'scalar', start: at, end: at, text: '', style: 'plain' }, 1);
    const start = node.range?.[0] ?? at;
    const end = node.range?.[1] ?? start;
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target === undefined) throw new TreeError(`unknown alias at ${place(this.lines, start)}`);
      if (target === 'open') throw new TreeError(`an alias inside its own anchor at ${place(this.lines, start)}`);
      return target;
    }
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.anchors.set(anchor, 'open');
    const result = this.content(node, { start, end }, depth);
    if (anchor !== undefined) this.anchors.set(anchor, result);
    return result;
  }

  private content(node: Node, { start, end }: Span, depth: number): YamlNode {
    if (isMap(node)) {
      const entries = this.entries(node.items as readonly Pair<Node, Node | null>[], start, depth);
      return this.sized({ kind: 'map', start, end, entries }, 1 + this.total(entries.map(({ value }) => value)));
    }
    if (isSeq(node)) {
      const items = (node.items as readonly (Node | null)[]).map((item) => this.node(item, start, depth + 1));
      return this.sized({ kind: 'seq', start, end, items }, 1 + this.total(items));
    }
    if (!isScalar(node)) throw new TreeError(`an unexpected kind of value at ${place(this.lines, start)}`);
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    return this.sized({ kind: 'scalar', start, end, text, style: block ? 'block' : quoted ? 'quoted' : 'plain' }, 1);
  }

  private entries(pairs: readonly Pair<Node, Node | null>[], at: number, depth: number): MapEntry[] {
    const entries: MapEntry[] = [];
    const merged: MapEntry[] = [];
    const seen = new Set<string>();
    for (const pair of pairs) {
      const key = this.node(pair.key, at, depth + 1);
      if (key.kind !== 'scalar') throw new TreeError(`a key that is not text at ${place(this.lines, key.start)}`);
      const value = this.node(pair.value, key.end, depth + 1);
      if (key.text === '<<' && key.style === 'plain') {
        merged.push(...mergeable(value));
        continue;
      }
      if (seen.has(key.text)) this.fault ??= `a key is given twice at ${place(this.lines, key.start)}`;
      seen.add(key.text);
      entries.push({ key, value });
    }
    for (const entry of merged) {
      if (seen.has(entry.key.text)) continue;
      seen.add(entry.key.text);
      entries.push(entry);
    }
    return entries;
  }

  private total(nodes: readonly YamlNode[]): number {
    let sum = 0;
    for (const node of nodes) sum += this.sizes.get(node) ?? 1;
    if (sum > MAX_NODES) throw new TreeError('too many values once its aliases are followed');
    return sum;
  }

  private sized<T extends YamlNode>(node: T, size: number): T {
    this.sizes.set(node, size);
    return node;
  }
}

function mergeable(node: YamlNode): readonly MapEntry[] {
  if (node.kind === 'map') return node.entries;
  if (node.kind === 'seq') return node.items.flatMap((item) => (item.kind === 'map' ? item.entries : []));
  return [];
}

/** The value of a key, compared as GitHub does: without regard to case. */
export function get(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entry(node, key)?.value;
}

export function entry(node: YamlNode | undefined, key: string): MapEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.find((candidate) => candidate.key.text.toLowerCase() === key);
}

/** The value of a key where it is text. */
export function getScalar(node: YamlNode | undefined, key: string): ScalarNode | undefined {
  const value = get(node, key);
  return value?.kind === 'scalar' ? value : undefined;
}

export function getMap(node: YamlNode | undefined, key: string): MapNode | undefined {
  const value = get(node, key);
  return value?.kind === 'map' ? value : undefined;
}

/** The texts of a value that is one text or a list of texts. */
export function scalarsOf(node: YamlNode | undefined): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return [node];
  if (node?.kind === 'seq') return node.items.filter((item) => item.kind === 'scalar');
  return [];
}

/** Every text below a node, keys included. */
export function* allScalars(node: YamlNode): Generator<ScalarNode> {
  if (node.kind === 'scalar') yield node;
  else if (node.kind === 'seq') for (const item of node.items) yield* allScalars(item);
  else
    for (const { key, value } of node.entries) {
      yield key;
      yield* allScalars(value);
    }
}
