import { defineEmbedded } from './embedded.ts';

export const scanner = defineEmbedded({
  id: 'secrets',
  title: 'Tokens, keys and passwords in any file',
  category: 'secret',
  appliesTo: () => true,
  canary: {
    // Random characters of the documented alphabet: made when it is planted, so none is ever committed.
    files: (nonce) => ({ 'canary.env': `AWS_ACCESS_KEY_ID=AKIA${base32(nonce)}\n` }),
    expectRule: 'secrets/aws-access-key-id',
  },
});

/**
 * Sixteen different characters of the base-32 alphabet from hexadecimal, in an order that the nonce decides: without vowels
 * and X, so that no word, and nothing that people write for a value left out, can come about.
 */
function base32(nonce: string): string {
  const left = Array.from('BCDFGHJKLMNPQRSTVW234567');
  const digits = nonce.padEnd(32, '0').slice(0, 32);
  let result = '';
  for (let index = 0; index < 32; index += 2)
    result += left.splice(Number.parseInt(digits.slice(index, index + 2), 16) % left.length, 1).join('');
  return result;
}
