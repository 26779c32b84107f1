import type { Invocation, Limits, NetworkNeed, Places } from './invocation.ts';
import type { ParsedReport } from './finding.ts';
import type { Category } from './severity.ts';
import type { TreeFile } from './tree.ts';

/** Where a scanner's program comes from. Versions and digests are in `tools.lock.json`, generated from these. */
export type ToolSource =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'pypi';
      /** Requirement of the top-level package, exact: `bandit[sarif]==1.9.4`. */
      readonly requirement: string;
      readonly version: string;
      /** Console script in the environment's `bin`, or module run with `python -I -m`. */
      readonly run: { readonly script: string } | { readonly module: string };
      /** The script is a native program, not Python. */
      readonly native: boolean;
    }
  | { readonly kind: 'host'; readonly program: string };

/** What the invocation may know: plain data, decided by the plan. */
export interface InvocationContext {
  readonly at: Places;
  /** Files of this step, in plan order. */
  readonly files: readonly TreeFile[];
  /** Extra arguments of the manifest's `config.args`. */
  readonly args: readonly string[];
  readonly config: Readonly<Record<string, unknown>>;
  /** Absolute path of the tool's program as the process sees it, or the interpreter followed by arguments. */
  readonly program: readonly [string, ...string[]];
  readonly limits: Limits;
  /** Path below `source` of the folder that holds this scanner's canary. */
  readonly canaryFolder: string;
  /** The canary's files, below `source`; a scanner that is given explicit files must be given these too. */
  readonly canaryFiles: readonly string[];
  /** The tree's own configuration of the tool, below `source`, to be obeyed; absent: nothing of the tree is. */
  readonly toolConfig?: string;
  readonly inlineAllowed: boolean;
  /** PATH or the tool's `paths` keep files of the repository from it: what is not there may be elsewhere. */
  readonly partOfTree: boolean;
  readonly threads: number;
}

export interface ParseInput {
  /** Redacted bytes of each declared output below `out`, and `stdout` and `stderr`. */
  readonly outputs: ReadonlyMap<string, Uint8Array>;
  readonly exitCode: number;
  readonly files: readonly TreeFile[];
  /** The tree's configuration was obeyed: it may have left files out. */
  readonly obeysConfig?: boolean;
  /** Prefix of absolute paths the tool may print: the source folder as it saw it. */
  readonly sourceRoot: string;
}

export interface Canary {
  /** File name → content, relative to the canary folder. `nonce` is fresh hexadecimal: credentials are made from it, never committed. */
  readonly files: (nonce: string) => Readonly<Record<string, string>>;
  /** Rule whose finding, inside the canary folder, proves that the scanner looked. */
  readonly expectRule: string;
}

/** A comment by which a file asks a tool to look away. */
export interface InlineMarker {
  /** As people know it: `# nosec`. */
  readonly name: string;
  /** Global. Matches once for each occurrence, as the tool itself would recognise it; bounded work for each character. */
  readonly pattern: RegExp;
}

/** What is wrong with a value of the manifest's `config`. */
export interface SettingFault {
  /** Follows the place: `bandit does not take the argument "-x"`. */
  readonly message: string;
  readonly hint?: string;
  /** Where below the setting. */
  readonly at: readonly (string | number)[];
}

/** Looks at one value of `config`, which is whatever the manifest has there. */
export type SettingCheck = (value: unknown) => SettingFault | undefined;

/** What the manifest's `config` may hold for a scanner, by key; every other key is refused before anything runs. */
export type Settings = Readonly<Record<string, SettingCheck>>;

/** The rules of a tool that others write: their own pages say more than we could. */
export interface ForeignRules {
  /** Whether an id, as findings show it, has the form of a rule of this tool. */
  readonly isRule: (id: string) => boolean;
  /** Where its authors describe a rule. */
  readonly page: (id: string) => string;
  /** Ids by which the tool says that it could not read a file: such a run is `partial`, and there is no finding. */
  readonly unread?: readonly string[];
}

/** A scanner is one file that exports this. */
export interface ScannerDefinition {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly tool: ToolSource;
  readonly requires: { readonly network: NetworkNeed };
  /** Decides in the plan, by name and sniffed encoding, whether a file is given to the scanner. */
  readonly appliesTo: (file: TreeFile) => boolean;
  /** Files of the tree that would give the tool orders and that no switch turns off: withheld from its copy under their name. */
  readonly masks: readonly string[];
  /**
   * Where a tool's configuration lies in a tree, best first: obeyed with `honourToolConfig` only, and then only the first
   * that is there at the top of what is scanned. `section`: what a file must hold to be one.
   */
  readonly configFiles?: readonly { readonly path: string; readonly section?: RegExp }[];
  /** The comments it would obey, if it were let; they are counted in the files it gets. */
  readonly inlineMarkers?: readonly InlineMarker[];
  /** What it judges of the repository as a whole, in words: left out, and said, where it gets a part. */
  readonly wholeTreeOnly?: string;
  readonly limits?: Partial<Limits>;
  /** Absent: it takes no `config`. */
  readonly settings?: Settings;
  readonly invocation: (context: InvocationContext) => Invocation;
  readonly completedExitCodes: readonly [number, ...number[]];
  /**
   * Takes from a raw output what `parse` needs and drops the rest (code snippets, matched text, hashes of secrets), before
   * anything is stored or hashed. Must be idempotent. Output it cannot parse is passed on as it is, cut and redacted.
   */
  readonly sanitise: (name: string, bytes: Uint8Array) => Uint8Array;
  /** Throws on output it cannot read; the run is then `unreadable-output`. */
  readonly parse: (input: ParseInput) => ParsedReport;
  /** What `assay explain` says of the tool's own rules; every scanner that is not part of Assay has it. */
  readonly foreignRules?: ForeignRules;
  /** `undefined` only for scanners that make no findings. */
  readonly canary: Canary | undefined;
  /** Files the tool cannot read by its nature, found in advance (e.g. not UTF-8): counted as unread. */
  readonly cannotRead?: (file: TreeFile) => string | undefined;
}
