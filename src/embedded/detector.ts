import type { RuleDoc } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';

/** One file of the scanned copy. `path` is relative to the scanned root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** A place in a file. Lines and columns are 1-based; columns count UTF-16 code units; `endColumn` is exclusive (SARIF). */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface DetectorFinding {
  readonly rule: string;
  readonly path: string;
  /** Absent: the finding is about the whole file and sits at line 1. */
  readonly region?: Region;
  /** Only where it differs from the rule's. */
  readonly severity?: Severity;
  /** `review`: worth a look, shown but never counted against a budget. */
  readonly kind?: 'review';
  readonly confidence?: 'high' | 'medium' | 'low';
  /** Says what and why in one sentence. Never contains matched text of a secret or of personal data. */
  readonly message: string;
  /** Small facts for machines (entity, count, provider, …). Never matched text. */
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
}

/** What became of one file. Exactly one of read / `unread` / `notApplicable` holds. */
export interface FileReport {
  readonly findings: readonly DetectorFinding[];
  /** The detector should have read this file and could not (does not parse, unknown encoding, over a cap): makes the run `partial`. */
  readonly unread?: string;
  /** The file is not of this detector's kind, recognised by its content (binary, minified): said, and no fault. */
  readonly notApplicable?: string;
  /**
   * Where the matches stand: start and end, start and end … as offsets in the file's text. For secrets and personal data
   * every match, however few findings stand for them: the orchestrator takes them out of what other scanners print.
   */
  readonly matched?: readonly number[];
  /** Whatever `finish` needs to know of this file: plain JSON, small. */
  readonly fact?: unknown;
}

export interface DetectorOptions {
  /** The `config` of the manifest's tool entry: hostile, validate before use. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Not all files of the repository are here: nothing follows from one that is missing. */
  readonly part?: boolean;
  /** Folder of the privacy pack in force, for `privacy` only. */
  readonly privacyPack?: string;
}

/** One per worker thread; may hold compiled automata. Must give the same answer for the same file, in any order. */
export interface DetectorInstance {
  scanFile(file: SourceFile): FileReport | Promise<FileReport>;
}

export interface FileFact {
  readonly path: string;
  readonly fact: unknown;
}

/** One of the programs we ship. Each runs as a process of its own, in the same sandbox as every other scanner. */
export interface Detector {
  readonly id: string;
  readonly rules: readonly RuleDoc[];
  create(options: DetectorOptions): DetectorInstance | Promise<DetectorInstance>;
  /** Runs once, on the main thread, over all facts sorted by path: findings about the repository as a whole. */
  finish?(
    facts: readonly FileFact[],
    allPaths: readonly string[],
    options: DetectorOptions,
  ): FileReport | Promise<FileReport>;
  /** Files written to the out folder beside the SARIF report (`name` → content), e.g. the component list of `sbom`. */
  documents?(facts: readonly FileFact[], allPaths: readonly string[]): Readonly<Record<string, string>>;
}
