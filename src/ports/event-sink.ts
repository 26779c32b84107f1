/** Where the events of a run go while it runs (`--log-sink FILE`). */
export interface EventSink {
  /**
   * Appends one line, which is already redacted.
   *
   * @throws AssayError usage when the first line cannot be written; later ones must not cost the run, see the adapter.
   */
  write(line: string): void;
}
