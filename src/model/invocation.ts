/** How a scanner's process is started, and what became of it. Plain data: an invocation can be written into the plan. */

export type NetworkNeed = 'none' | 'full';

/** Upper bounds for one tool run. Units are in the names. */
export interface Limits {
  readonly timeoutMs: number;
  /** Data segment of each process (RLIMIT_DATA: an address-space limit breaks Go, V8 and the JVM). */
  readonly memoryBytes: number;
  readonly processes: number;
  /** Of standard output and standard error together. */
  readonly outputBytes: number;
  /** Of each file the process writes. */
  readonly fileBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  timeoutMs: 600_000,
  memoryBytes: 4 * 1024 ** 3,
  processes: 256,
  outputBytes: 64 * 1024 ** 2,
  fileBytes: 256 * 1024 ** 2,
};

/**
 * The four folders of a tool run, as the process sees them. On the host they lie elsewhere: each runtime says where
 * (`Runtime.places`). `source` and `input` and `tool` are read-only, `out` is the only place a scanner may write.
 */
export interface Places {
  readonly source: string;
  readonly input: string;
  readonly out: string;
  readonly tool: string;
}

export interface Invocation {
  /** Program and arguments; never passed to a shell. */
  readonly argv: readonly [string, ...string[]];
  /** Added to the allow-listed environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly network: NetworkNeed;
  readonly limits: Limits;
  /** Files below `out` the run must leave behind; `stdout` is always kept. */
  readonly outputs: readonly string[];
  /** Small files the run needs, written into `input` before it starts (argument files, configuration, the job). */
  readonly inputs: Readonly<Record<string, string>>;
}

export type KillReason = 'timeout' | 'memory' | 'output' | 'cancelled';

/** What happened to a process. Output is at most the invocation's `outputBytes`. */
export type Execution = {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly durationMs: number;
} & (
  | { readonly status: 'exited'; readonly exitCode: number }
  | { readonly status: 'signalled'; readonly signal: string }
  | { readonly status: 'killed'; readonly reason: KillReason }
  | { readonly status: 'not-started'; readonly message: string }
);

/** How well a runtime holds what it runs, weakest first. `gate.isolation` names the least that is acceptable. */
export const ISOLATION_LEVELS = ['environment-only', 'dagger', 'bubblewrap', 'container'] as const;
export type IsolationLevel = (typeof ISOLATION_LEVELS)[number];

/** What a runtime really enforces, found out by running it, not by looking for it. */
export interface Guarantees {
  readonly level: IsolationLevel;
  readonly networkDenied: boolean;
  readonly sourceReadOnly: boolean;
  readonly hostFilesHidden: boolean;
  readonly memoryLimited: boolean;
  readonly processesLimited: boolean;
  /** Children that detach themselves end with the run. */
  readonly descendantsEnded: boolean;
  /** One sentence each: what this level cannot hold. */
  readonly caveats: readonly string[];
}
