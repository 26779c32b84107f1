/** One file that the build copies, byte for byte: `from` below `node_modules`, `to` below `dist/embedded/vendor`. */
export interface VendorFile {
  readonly from: string;
  readonly to: string;
}

/** The parser's own JavaScript. `.mjs`, because the copy has no `package.json` of its own to say that it is a module. */
export const PARSER_SCRIPT = { from: 'web-tree-sitter/web-tree-sitter.js', to: 'web-tree-sitter.mjs' } as const;
export const PARSER_WASM = { from: 'web-tree-sitter/web-tree-sitter.wasm', to: 'web-tree-sitter.wasm' } as const;

export const GRAMMAR_FILES = {
  python: { from: 'tree-sitter-python/tree-sitter-python.wasm', to: 'tree-sitter-python.wasm' },
  javascript: { from: 'tree-sitter-javascript/tree-sitter-javascript.wasm', to: 'tree-sitter-javascript.wasm' },
  typescript: { from: 'tree-sitter-typescript/tree-sitter-typescript.wasm', to: 'tree-sitter-typescript.wasm' },
  tsx: { from: 'tree-sitter-typescript/tree-sitter-tsx.wasm', to: 'tree-sitter-tsx.wasm' },
} as const satisfies Readonly<Record<string, VendorFile>>;

export type GrammarName = keyof typeof GRAMMAR_FILES;

/** Everything that must lie in `dist/embedded/vendor` for this detector to run from a build. */
export const VENDOR_FILES: readonly VendorFile[] = [PARSER_SCRIPT, PARSER_WASM, ...Object.values(GRAMMAR_FILES)];
