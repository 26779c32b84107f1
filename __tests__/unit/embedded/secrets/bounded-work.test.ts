import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { placeOf } from '../../../../src/embedded/secrets/place.ts';
import { MAX_LOOKS, Scanner, type ScanWork } from '../../../../src/embedded/secrets/scanner.ts';
import { compileFormat } from '../../../../src/embedded/secrets/format.ts';
import { TOKEN_RULES } from '../../../../src/embedded/secrets/tokens.ts';
import { reportOf } from './scan-text.ts';
import { generate, randomSource } from './token-generator.ts';

const folder = new URL('../../../../src/embedded/secrets/', import.meta.url);

describe('no text can make a rule work without bound', () => {
  test('formats have bounded lengths only', () => {
    for (const { source, near } of TOKEN_RULES.flatMap(({ formats, near }) =>
      formats.map((source) => ({ source, near })),
    )) {
      const { pattern, maxLength, before } = compileFormat(source);
      expect(pattern.sticky).toBe(true);
      expect(pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, 'C')).not.toMatch(/[*+]|\{\d+,\}/);
      expect(maxLength).toBeLessThanOrEqual(2000);
      // Context formats are matched against a value alone; what stands before a keyword matters to the others only.
      if (near === undefined) expect(before.max).toBeLessThanOrEqual(200);
    }
  });

  test('the automaton is the only thing that sees the whole text: keywords hit at most once per end and keyword', () => {
    const scanner = new Scanner();
    for (const seed of [
      'password="',
      'key=',
      'https://a:',
      '-----BEGIN PRIVATE KEY-----',
      'eyJ',
      'secret: ',
      'LS0tLS1CRUdJTi',
      'bearer ',
      'curl -u a:',
      'auth=(',
    ]) {
      const text = seed.repeat(Math.ceil(60_000 / seed.length));
      const work: ScanWork = { hits: 0, looks: 0 };
      scanner.scan(text, Buffer.from(text), placeOf('a.txt'), { work });
      expect(work.hits).toBeLessThanOrEqual(text.length * 3);
    }
  });

  test('rules for text look at a limited number of places in a file, and it is said where they stopped', () => {
    const scanner = new Scanner();
    const text = 'key="'.repeat(2_000);
    const work: ScanWork = { hits: 0, looks: 0 };
    scanner.scan(text, Buffer.from(text), placeOf('a.txt'), { work, maxLooks: 500 });
    expect(work.looks).toBe(500);
    expect(work.stoppedAt).toBeGreaterThan(2_000);
    expect(work.stoppedAt).toBeLessThan(3_000);
    const all: ScanWork = { hits: 0, looks: 0 };
    scanner.scan(text, Buffer.from(text), placeOf('a.txt'), { work: all });
    expect(all.stoppedAt).toBeUndefined();
  });

  test('a file with more places than that is reported as not read, and its tokens are still found', async () => {
    const token = generate(compileFormat('glpat-{n:20}'), randomSource(11)).text;
    const report = await reportOf('a.txt', `${'key '.repeat(MAX_LOOKS + 1)}\n${token}\n`);
    expect(report.unread).toMatch(/places that might hold a secret/);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['secrets/gitlab-pat']);
  });

  test('no rule searches the rest of a text from its place, which long lines would make quadratic', () => {
    for (const name of [
      'assignment.ts',
      'literal.ts',
      'markup.ts',
      'list-values.ts',
      'wallet-secrets.ts',
      'json-web-key.ts',
      'joined-literal.ts',
      'written-beside.ts',
      'stated-credentials.ts',
    ])
      expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/\btext\.(?:last)?[iI]ndexOf\(/);
  });

  test('a near miss of every format, repeated, makes a bounded number of hits', () => {
    const scanner = new Scanner();
    const random = randomSource(3);
    for (const source of TOKEN_RULES.flatMap(({ formats }) => formats)) {
      const near = generate(compileFormat(source), random, 1).text;
      const text = near.repeat(Math.ceil(6_000 / near.length));
      const work: ScanWork = { hits: 0, looks: 0 };
      scanner.scan(text, Buffer.from(text, 'latin1'), placeOf('a.txt'), { work });
      expect(work.hits).toBeLessThanOrEqual(text.length);
    }
  });

  test('no expression in the sources repeats without bound, but for single classes over values that are cut to a length', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
      const source = readFileSync(new URL(name, folder), 'utf8');
      for (const [literal] of source.matchAll(
        /(?<=[=(,:?|&!\s])\/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\\\n])+\]|[^/\\\n[])+\/[a-z]*(?=[.;,)\s])/g,
      )) {
        const bare = literal.replace(/\\./g, 'e').replace(/\[[^\]]*\]/g, 'C');
        const unbounded = bare.match(/\{\d+,\}|(?<![(|^/])[+*]/g) ?? [];
        // One open repetition, not inside another: linear on a value of at most 1,024 characters.
        const harmless =
          unbounded.length === 0 || (unbounded.length === 1 && !/\([^)]*(?:[+*]|,\})[^)]*\)(?:[+*{])/.test(bare));
        expect(`${name}: ${literal}: ${harmless ? 'bounded' : 'unbounded'}`).toMatch(/: bounded$/);
      }
    }
  });
});
