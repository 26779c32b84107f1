import { createHash } from 'node:crypto';
import { keccak256 } from './keccak.ts';
import { verdict, type Validator } from './verdict.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Published everywhere: the genesis block, BIP examples and burn addresses. */
const DOCUMENTED =
  /^(?:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa|1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2|3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy|1BoatSLRHtKNngkdXEeobR76b53LETtpyT|1111111111111111111114oLvT2|bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq|bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4)$/;

export const bitcoin: Validator = (value) => {
  const bech = /^(?:bc1|BC1)/.test(value);
  if (!(bech ? isBech32(value.toLowerCase()) : isBase58Check(value))) return 'invalid';
  return DOCUMENTED.test(value) ? 'documented' : 'valid';
};

/** Base58Check of 21 bytes and a double SHA-256, versions 0 (P2PKH) and 5 (P2SH). */
function isBase58Check(value: string): boolean {
  let total = 0n;
  for (const character of value) {
    const digit = BASE58.indexOf(character);
    if (digit < 0) return false;
    total = total * 58n + BigInt(digit);
  }
  const hex = total.toString(16);
  if (hex.length > 50) return false;
  const bytes = Buffer.from(hex.padStart(50, '0'), 'hex');
  const version = bytes[0];
  if (version !== 0 && version !== 5) return false;
  const once = createHash('sha256').update(bytes.subarray(0, 21)).digest();
  const twice = createHash('sha256').update(once).digest();
  return twice.subarray(0, 4).equals(bytes.subarray(21));
}

/** BIP 173 (constant 1) and BIP 350 (bech32m). */
function isBech32(value: string): boolean {
  const separator = value.lastIndexOf('1');
  const prefix = value.slice(0, separator);
  const values = Array.from(prefix, (character) => character.charCodeAt(0) >> 5);
  values.push(0, ...Array.from(prefix, (character) => character.charCodeAt(0) & 31));
  for (const character of value.slice(separator + 1)) {
    const digit = BECH32.indexOf(character);
    if (digit < 0) return false;
    values.push(digit);
  }
  let check = 1;
  for (const entry of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ entry;
    for (const [bit, generator] of BECH32_GENERATOR.entries()) if (((top >>> bit) & 1) === 1) check ^= generator;
  }
  return check === 1 || check === 0x2bc830a3;
}

/** EIP-55 where the case is mixed; one case alone carries no checksum and is left to the context. */
export const ethereumChecksum: Validator = (value) => {
  const body = value.slice(2);
  if (/^(.)\1*$/i.test(body.slice(4, -4)) || /0{12}/.test(body)) return 'invalid';
  const lower = body.toLowerCase();
  if (body === lower || body === body.toUpperCase()) return 'invalid';
  const hash = keccak256(Buffer.from(lower, 'latin1')).toString('hex');
  for (let index = 0; index < 40; index += 1) {
    const character = body.charAt(index);
    if (!/[a-f]/i.test(character)) continue;
    const upper = Number.parseInt(hash.charAt(index), 16) >= 8;
    if (upper !== (character === character.toUpperCase())) return 'invalid';
  }
  return 'valid';
};

export const ethereumAny: Validator = (value) => {
  const body = value.slice(2);
  const oneCase = body === body.toLowerCase() || body === body.toUpperCase();
  return oneCase ? verdict(!/0{12}/.test(body) && new Set(body.toLowerCase()).size > 6) : ethereumChecksum(value);
};
