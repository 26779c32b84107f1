import { readFileSync } from 'node:fs';
import type { Language, Parser, Tree } from 'web-tree-sitter';
import { vendorUrl } from '../vendor.ts';
import { GRAMMAR_FILES, PARSER_SCRIPT, PARSER_WASM, type GrammarName, type VendorFile } from './vendor-files.ts';

/**
 * A named node of the syntax tree, copied out of the parser's memory once: the rules then walk plain objects, which is many
 * times faster than asking the parser for each neighbour, and nothing is left to free.
 */
export interface SyntaxNode {
  readonly kind: string;
  /** The grammar's name for the node's role in its parent: `function`, `arguments`, `left`, … */
  readonly field: string | undefined;
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly parent: SyntaxNode | undefined;
  readonly children: readonly SyntaxNode[];
  /** Position in `SyntaxTree.nodes`; the nodes from here to `last` are this node and all below it. */
  readonly index: number;
  readonly last: number;
}

export interface SyntaxTree {
  readonly text: string;
  readonly grammar: GrammarName;
  readonly root: SyntaxNode;
  /** All named nodes in source order, parents before children. */
  readonly nodes: readonly SyntaxNode[];
  /** UTF-16 code units that lie in no recognised construct. */
  readonly brokenUnits: number;
}

interface Building {
  kind: string;
  field: string | undefined;
  start: number;
  end: number;
  parent: Building | undefined;
  children: Building[];
  index: number;
  last: number;
}

/** Bounds what one hostile file can make us hold: about 60 times what a file at the size cap has. */
const MAX_NODES = 3_000_000;

interface ParserModule {
  readonly Parser: typeof Parser;
  readonly Language: typeof Language;
}

let started: Promise<ParserModule> | undefined;
const grammars = new Map<GrammarName, Promise<Language>>();
const parsers = new Map<GrammarName, Parser>();

async function startParser(): Promise<ParserModule> {
  const script = vendorUrl(PARSER_SCRIPT.to, PARSER_SCRIPT.from);
  // A computed address, so that the bundler leaves the import alone.
  const loaded = (await import(/* webpackIgnore: true */ script.href)) as ParserModule;
  await loaded.Parser.init({ wasmBinary: bytesOf(PARSER_WASM) });
  return loaded;
}

function bytesOf(file: VendorFile): Uint8Array {
  return readFileSync(vendorUrl(file.to, file.from));
}

async function grammar(name: GrammarName): Promise<Language> {
  started ??= startParser();
  const { Language: language } = await started;
  let loading = grammars.get(name);
  if (loading === undefined) {
    loading = language.load(bytesOf(GRAMMAR_FILES[name]));
    grammars.set(name, loading);
  }
  return loading;
}

/** Parses `text`. Tolerant: a text that is not of the language still gives a tree, with a large `brokenUnits`. */
export async function parseSource(text: string, name: GrammarName): Promise<SyntaxTree> {
  const language = await grammar(name);
  const { Parser: parserClass } = await (started ?? startParser());
  parsers.set(name, parsers.get(name) ?? new parserClass().setLanguage(language));
  const tree = parsers.get(name)?.parse(text) ?? null;
  if (tree === null) throw new Error('the parser gave up');
  try {
    return copyTree(tree, text, name, language);
  } finally {
    tree.delete();
  }
}

/** Kinds whose nodes have nothing below them. */
const LEAVES: ReadonlySet<string> = new Set([
  'identifier',
  'property_identifier',
  'shorthand_property_identifier',
  'shorthand_property_identifier_pattern',
  'type_identifier',
  'predefined_type',
  'comment',
  'string_start',
  'string_end',
  'string_fragment',
  'integer',
  'float',
  'number',
  'true',
  'false',
  'none',
  'null',
  'this',
]);

/** What is asked of the grammar once for each kind, and not of the parser for each node. */
interface Kind {
  readonly name: string;
  readonly named: boolean;
  readonly leaf: boolean;
}

const kinds = new WeakMap<Language, Map<number, Kind>>();

function kindOf(language: Language, known: Map<number, Kind>, id: number): Kind {
  const found = known.get(id);
  if (found !== undefined) return found;
  const name = language.types[id] ?? 'ERROR';
  const named = name === 'ERROR' || language.nodeTypeIsNamed(id);
  const kind = { name, named, leaf: !named || LEAVES.has(name) };
  known.set(id, kind);
  return kind;
}

/**
 * Walks with a cursor and an explicit parent chain: no recursion, so nesting cannot exhaust the stack. Each question to the
 * cursor crosses into the parser's memory, so as few as possible are asked.
 */
function copyTree(tree: Tree, text: string, name: GrammarName, language: Language): SyntaxTree {
  const known = kinds.get(language) ?? new Map<number, Kind>();
  kinds.set(language, known);
  const { fields } = language;
  const isBroken = tree.rootNode.hasError;
  const cursor = tree.walk();
  const nodes: Building[] = [];
  let brokenUnits = 0;
  const path: (Building | undefined)[] = [];
  let parent: Building | undefined;
  try {
    for (;;) {
      let current: Building | undefined;
      const { name: kind, named, leaf } = kindOf(language, known, cursor.nodeTypeId);
      const isMissing = isBroken && cursor.nodeIsMissing;
      if (named || isMissing) {
        if (nodes.length >= MAX_NODES) throw new Error('too many nodes');
        current = {
          kind,
          field: fields[cursor.currentFieldId] ?? undefined,
          start: cursor.startIndex,
          end: cursor.endIndex,
          parent,
          children: [],
          index: nodes.length,
          last: nodes.length,
        };
        nodes.push(current);
        parent?.children.push(current);
        if (kind === 'ERROR' && parent?.kind !== 'ERROR') brokenUnits += current.end - current.start;
        if (isMissing) brokenUnits += 1;
      }
      if (!leaf && cursor.gotoFirstChild()) {
        path.push(parent);
        parent = current ?? parent;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return finished(nodes, text, name, brokenUnits);
        if (parent !== undefined) parent.last = nodes.length - 1;
        parent = path.pop();
      }
    }
  } finally {
    cursor.delete();
  }
}

function finished(nodes: Building[], text: string, name: GrammarName, brokenUnits: number): SyntaxTree {
  const root = nodes[0];
  if (root === undefined) throw new Error('an empty tree');
  root.last = nodes.length - 1;
  return { text, grammar: name, root, nodes, brokenUnits };
}
