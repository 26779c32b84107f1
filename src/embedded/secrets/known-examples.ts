import { createHash } from 'node:crypto';

/**
 * Tokens that their makers print in their own documentation, or that every emulator of theirs shares: the first 16 digits of
 * their SHA-256, so that this file holds none of them.
 */
const KNOWN = new Set([
  // Stripe's three documented test keys.
  '2cafc0970149a84f',
  'f2d6ca16515033e5',
  '2d1f7723aabc5c7a',
  // The token of GitHub's API documentation, under two prefixes.
  '3543c50b0cb9cea8',
  'bc3ae723f57c6b9e',
  // The account keys of the Azure storage and Cosmos DB emulators.
  '0011cc25eb432071',
  '16b4467276f3fae6',
  'aa6547439583c3a2',
]);

/** Whether a token is a published example. */
export function isKnownExample(token: string): boolean {
  return KNOWN.has(createHash('sha256').update(token).digest('hex').slice(0, 16));
}
