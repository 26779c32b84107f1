/** A parsed YAML or JSON file with the place of every key and value: what turns a wrong value into a line and a column. */

export type PathPart = string | number;
export type Path = readonly PathPart[];

interface Placed {
  /** Offset of the value in the decoded text. */
  readonly start: number;
  /** Number of values below and including this one, with aliases written out. */
  readonly size: number;
  /** Levels below this one. */
  readonly height: number;
}

export type PlacedNode = Placed &
  (
    | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
    | { readonly kind: 'list'; readonly items: readonly PlacedNode[] }
    | {
        readonly kind: 'map';
        readonly entries: ReadonlyMap<string, { readonly keyStart: number; readonly node: PlacedNode }>;
      }
  );

/** Nesting deeper than any sensible manifest: every recursion over a file is bounded by it. */
export const MAX_DEPTH = 32;
/** Values in all, aliases written out. */
export const MAX_NODES = 100_000;

/** The first mistake in the text itself: reading cannot go on after it. */
export class PlacedSyntaxError extends Error {
  readonly offset: number;
  readonly code: string;

  constructor(code: string, offset: number, message: string) {
    super(message);
    this.name = 'PlacedSyntaxError';
    this.code = code;
    this.offset = offset;
  }
}

export function scalarNode(value: string | number | boolean | null, start: number): PlacedNode {
  return { kind: 'scalar', value, start, size: 1, height: 0 };
}

export function listNode(items: readonly PlacedNode[], start: number): PlacedNode {
  return { kind: 'list', items, start, ...measure(items, start) };
}

type MapNode = Extract<PlacedNode, { kind: 'map' }>;

export function mapNode(entries: MapNode['entries'], start: number): MapNode {
  return {
    kind: 'map',
    entries,
    start,
    ...measure(
      [...entries.values()].map((entry) => entry.node),
      start,
    ),
  };
}

function measure(children: readonly PlacedNode[], start: number): { size: number; height: number } {
  let size = 1;
  let height = 0;
  for (const child of children) {
    size += child.size;
    height = Math.max(height, child.height + 1);
  }
  if (size > MAX_NODES) {
    throw new PlacedSyntaxError(
      'manifest-too-large',
      start,
      `holds more than ${MAX_NODES} values once its aliases are written out`,
    );
  }
  if (height > MAX_DEPTH) throw tooDeep(start);
  return { size, height };
}

export function tooDeep(start: number): PlacedSyntaxError {
  return new PlacedSyntaxError('manifest-too-deep', start, `nests deeper than ${MAX_DEPTH} levels`);
}

/** `__proto__` is data in JSON and YAML but not in JavaScript: no manifest has a use for it. */
export function checkKey(key: string, seen: ReadonlyMap<string, unknown>, start: number): void {
  if (key === '__proto__') {
    throw new PlacedSyntaxError('manifest-unknown-key', start, 'the key `__proto__` is not allowed');
  }
  if (seen.has(key))
    throw new PlacedSyntaxError('manifest-duplicate-key', start, 'this key occurs twice in one mapping');
}

/** The plain value, without places. */
export function plainValue(node: PlacedNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainValue(entry.node)]));
}

/** The node at a path, or the deepest one that exists on the way there. */
export function nearestNode(
  root: PlacedNode,
  path: Path,
): { readonly node: PlacedNode; readonly keyStart?: number; readonly whole: boolean } {
  let node = root;
  let keyStart: number | undefined;
  for (const part of path) {
    let next: PlacedNode | undefined;
    let nextKey: number | undefined;
    if (node.kind === 'list' && typeof part === 'number') next = node.items[part];
    else if (node.kind === 'map' && typeof part === 'string') {
      const entry = node.entries.get(part);
      next = entry?.node;
      nextKey = entry?.keyStart;
    }
    if (next === undefined) return { node, ...(keyStart === undefined ? {} : { keyStart }), whole: false };
    node = next;
    keyStart = nextKey;
  }
  return { node, ...(keyStart === undefined ? {} : { keyStart }), whole: true };
}

/** `profiles[0].tools[2].timeout`, as messages name places. */
export function pathText(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${JSON.stringify(part.length > 40 ? `${part.slice(0, 39)}…` : part)}]`;
  }
  return text === '' ? 'manifest' : text;
}
