import { crc32 } from 'node:zlib';
import type { CheckResult } from './token-rule.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The last six characters of GitHub's and npm's tokens: CRC-32 of the random part in base 62, padded with zeros. */
export function base62Checksum(random: string): string {
  let rest = crc32(random);
  let text = '';
  while (rest > 0) {
    text = (BASE62[rest % 62] ?? '') + text;
    rest = Math.floor(rest / 62);
  }
  return text.padStart(6, '0');
}

/** Checks `prefix_` + 30 random characters + checksum. */
export function prefixedChecksum(token: string): CheckResult {
  const body = token.slice(token.indexOf('_') + 1);
  return base62Checksum(body.slice(0, -6)) === body.slice(-6) ? 'valid' : 'invalid';
}

/** Grafana's service account tokens end in `_` and the CRC-32 of the random part, as eight hexadecimal digits. */
export function grafanaChecksum(token: string): CheckResult {
  const match = /^glsa_([A-Za-z0-9]{32})_([0-9a-fA-F]{8})$/.exec(token);
  if (match === null) return 'invalid';
  return crc32(match[1] ?? '')
    .toString(16)
    .padStart(8, '0') === match[2]?.toLowerCase()
    ? 'valid'
    : 'invalid';
}

/** The first part of a Discord bot token is the account's number in base64. */
export function discordAccount(token: string): CheckResult {
  const account = Buffer.from(token.slice(0, token.indexOf('.')), 'base64').toString('latin1');
  return /^\d{16,20}$/.test(account) ? 'valid' : 'invalid';
}

/** PyPI's tokens are macaroons for pypi.org (or its test instance). */
export function pypiMacaroon(token: string): CheckResult {
  const body = Buffer.from(token.slice('pypi-'.length), 'base64url').toString('latin1');
  return /^\x02\x01.{0,2}(?:test\.)?pypi\.org/s.test(body) ? 'valid' : 'invalid';
}
