import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detector } from '../../src/embedded/secrets/detector.ts';
import { compileFormat } from '../../src/embedded/secrets/format.ts';
import { toSarif } from '../../src/embedded/sarif-report.ts';
import { isPlaceholderToken } from '../../src/embedded/secrets/value-judge.ts';
import { fixedFormatTokens } from '../../src/embedded/secrets/tokens.ts';
import { generate, randomSource } from '../unit/embedded/secrets/token-generator.ts';

const instance = await detector.create({ config: {} });
// Without a check of its own, whose tokens need no computed end.
const tokens = fixedFormatTokens().filter(({ rule }) => rule.check === undefined);
const words = fc
  .array(fc.constantFrom('lorem', 'amet', 'one', '42', '(', ')', '\n', '\r\n', 'é', '\u{1f600}', '"', "'", ';', '\t'), {
    maxLength: 40,
  })
  .map((list) => list.join(' '));

describe('secrets', () => {
  test('a planted token is found exactly, once, and its text appears nowhere in the report', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, fc.nat(tokens.length - 1), fc.nat(), async (before, after, which, seed) => {
        const { rule, format } = tokens[which]!;
        const { text, secret, secretAt } = generate(compileFormat(format.source), randomSource(seed));
        fc.pre(!isPlaceholderToken(secret.slice(8)) && /\d/.test(secret.slice(8)) && new Set(secret.slice(4)).size > 9);
        const content = `${before} ${text} ${after}`;
        const report = await instance.scanFile({ path: 'src/any.txt', bytes: Buffer.from(content) });
        expect(report.findings).toHaveLength(1);
        const head = content.slice(0, before.length + 1 + secretAt).split(/\r\n|\n|\r/);
        const column = (head.at(-1)?.length ?? 0) + 1;
        expect(report.findings[0]?.region).toEqual({
          startLine: head.length,
          startColumn: column,
          endLine: head.length,
          endColumn: column + secret.length,
        });
        const sarif = JSON.stringify(
          toSarif(detector, { findings: report.findings, unread: [], notApplicable: [], read: 1 }),
        );
        expect(sarif).not.toContain(secret);
        expect(rule.id.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  test('no text breaks it, and every region lies in the text', async () => {
    const hostile = fc.array(
      fc.constantFrom(
        'password',
        'secret',
        '=',
        ':',
        '"',
        "'",
        '\\',
        '`',
        '://',
        '@',
        'a:b',
        '-----BEGIN ',
        'PRIVATE KEY-----',
        '-----END ',
        'eyJ',
        '.',
        '<',
        '>',
        '\n',
        '{',
        '}',
        '${',
        'token',
        '(',
        ',',
        'Bearer ',
        'kind: Secret\n',
        'data:\n',
        '  x: ',
        '\u0000',
        '\ud800',
        'Zz9!',
      ),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom('a.py', 'a.yml', 'a.json', '.env', 'a.md', '.pgpass', '.htpasswd', '.netrc'),
        async (pieces, path) => {
          const report = await instance.scanFile({ path, bytes: Buffer.from(pieces.join('')) });
          for (const { region } of report.findings) {
            expect(
              region === undefined || region.startLine < region.endLine || region.startColumn < region.endColumn,
            ).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
