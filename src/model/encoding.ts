/** How a file's bytes read as text. `binary` is everything that does not. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'binary'] as const;
export type Encoding = (typeof ENCODINGS)[number];
