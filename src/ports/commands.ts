/** Runs clients Assay itself needs (git, package installers): never scanners, never a shell. */
export interface CommandRequest {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly stdin?: Buffer;
  /** More than this on standard output is an error, not a truncation. */
  readonly maxOutputBytes: number;
  readonly signal?: AbortSignal;
  /** Called with pieces of standard error as they come, for progress. */
  readonly onStderr?: (chunk: string) => void;
}

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Rejects only when the program cannot be started, times out or says too much (`AssayError`). */
export interface Commands {
  run(request: CommandRequest): Promise<CommandResult>;
}
