/** Counts what the scan of a text visits: characters of cells and gaps, context words, pairs of matches. For tests of its bounds. */
export interface ScanWork {
  steps: number;
}
