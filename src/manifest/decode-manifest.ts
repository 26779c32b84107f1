import { decodeText } from '../lib/text.ts';
import { PlacedSyntaxError } from './position-tree.ts';

/** A manifest is written by hand: a mebibyte is far beyond any. */
export const MAX_MANIFEST_BYTES = 1024 * 1024;

/** Characters that make a file read differently than it looks: controls, and the overrides of text direction. */
const DECEPTIVE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/u;

/**
 * The text of a manifest, without byte order mark.
 *
 * @throws PlacedSyntaxError where it is too large or not UTF-8.
 */
export function decodeManifest(bytes: Uint8Array): string {
  if (bytes.length > MAX_MANIFEST_BYTES) {
    throw new PlacedSyntaxError('manifest-too-large', 0, `is larger than ${MAX_MANIFEST_BYTES} bytes`);
  }
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'binary') throw new PlacedSyntaxError('manifest-encoding', 0, 'is not a text file');
  if (encoding !== 'utf-8') {
    const found = encoding === 'latin1' ? 'is not valid UTF-8' : `is ${encoding.toUpperCase()} text`;
    throw new PlacedSyntaxError('manifest-encoding', 0, `${found}: save it as UTF-8`);
  }
  return text;
}

/** @throws PlacedSyntaxError at the first character that hides something. */
export function checkCharacters(text: string): void {
  const found = DECEPTIVE.exec(text);
  if (found !== null) {
    const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new PlacedSyntaxError('manifest-encoding', found.index, `the character U+${code} is not allowed here`);
  }
}
