import { createHash, hash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal. Strings are hashed as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/** Of all parts one after the other, as if they were one text. No part may begin or end within a character. */
export function sha256OfParts(parts: readonly string[]): string {
  const whole = createHash('sha256');
  for (const part of parts) whole.update(part);
  return whole.digest('hex');
}
