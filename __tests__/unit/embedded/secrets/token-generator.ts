import { crc32 } from 'node:zlib';
import { ALPHABETS, type Format } from '../../../../src/embedded/secrets/format.ts';
import { base62Checksum } from '../../../../src/embedded/secrets/token-checks.ts';

/** A small deterministic source of randomness (mulberry32), so that a failure can be repeated. */
export function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function charactersOf(alphabet: string): string {
  const set = new RegExp(`[${ALPHABETS[alphabet] ?? ''}]`);
  let all = '';
  for (let code = 33; code < 127; code += 1) if (set.test(String.fromCharCode(code))) all += String.fromCharCode(code);
  return all;
}

export interface Generated {
  /** The text with what its format demands around it. */
  readonly text: string;
  readonly secret: string;
  readonly secretAt: number;
}

/** Draws a text of the format; `stretch` adds that many characters to its last set. */
export function generate(format: Format, random: () => number, stretch = 0): Generated {
  const pick = (from: string): string => from[Math.floor(random() * from.length)] ?? '';
  const lastSet = format.parts.findLastIndex((part) => part.kind === 'set');
  const pieces = format.parts.map((part, index) => {
    if (part.kind === 'literal') return part.options[Math.floor(random() * part.options.length)] ?? '';
    const base =
      index === lastSet && stretch > 0 ? part.max : part.min + Math.floor(random() * (part.max - part.min + 1));
    const characters = charactersOf(part.alphabet);
    return Array.from({ length: base + (index === lastSet ? stretch : 0) }, () => pick(characters)).join('');
  });
  const head = pieces.slice(0, format.secretFrom).join('');
  const secret = pieces.slice(format.secretFrom, format.secretTo).join('');
  return { text: pieces.join(''), secret, secretAt: head.length };
}

/** Replaces the end of a drawn token by the checksum its provider would have put there. */
export function withChecksum(ruleId: string, token: string): string {
  if (/^(?:github-(?!fine)|npm-token)/.test(ruleId)) {
    const cut = token.indexOf('_') + 1;
    const body = token.slice(cut, -6);
    return token.slice(0, cut) + body + base62Checksum(body);
  }
  if (ruleId === 'grafana-service-token') {
    const body = token.slice('glsa_'.length, 'glsa_'.length + 32);
    return `glsa_${body}_${crc32(body).toString(16).padStart(8, '0')}`;
  }
  if (ruleId === 'pypi-token') {
    const macaroon = Buffer.concat([
      Buffer.from([2, 1, 8]),
      Buffer.from('pypi.org'),
      Buffer.from(token.slice(20, 140), 'latin1'),
    ]);
    return `pypi-${macaroon.toString('base64url')}`;
  }
  if (ruleId === 'discord-bot-token') {
    const account = Buffer.from('7' + String(Math.abs(crc32(token))).padStart(17, '3'))
      .toString('base64')
      .replace(/=+$/, '');
    return account + token.slice(token.indexOf('.'));
  }
  return token;
}
