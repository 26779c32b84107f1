import { defineEmbedded } from './embedded.ts';

export const scanner = defineEmbedded({
  id: 'privacy',
  title: 'Personal data in files',
  category: 'privacy',
  appliesTo: () => true,
  canary: {
    // A number of the right form and check digit, made when it is planted.
    files: (nonce) => ({ 'canary.txt': `Payment card number: ${cardNumber(nonce)}\n` }),
    expectRule: 'privacy/credit-card',
  },
});

/** Sixteen digits in an issuer's range with a valid Luhn digit. */
function cardNumber(nonce: string): string {
  const digits = [4, 5, 3, 9];
  for (const character of nonce.padEnd(11, '7').slice(0, 11)) digits.push(Number.parseInt(character, 16) % 10);
  let sum = 0;
  for (const [index, digit] of digits.entries()) {
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  digits.push((10 - (sum % 10)) % 10);
  return digits.join('');
}
