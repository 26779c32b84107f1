import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AssayError } from '../../src/model/errors.ts';
import { LineIndex } from '../../src/lib/text.ts';
import { parseManifest } from '../../src/manifest/parse-manifest.ts';
import { nearestName } from '../../src/lib/nearest-name.ts';
import { readJson } from '../../src/manifest/read-json.ts';
import { plainValue } from '../../src/manifest/position-tree.ts';
import { showText } from '../../src/lib/show-value.ts';

const encoder = new TextEncoder();
const PATHS = ['.assay.yml', '.assay.json'] as const;

/** Parses; a throw is a usage error with a place inside the file, or the law is broken. */
function onlyUsageErrors(path: string, bytes: Uint8Array): void {
  try {
    parseManifest({ path, bytes });
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    expect(error.kind).toBe('usage');
    expect(error.place.file).toBe(path);
    expect(error.place.line).toBeGreaterThan(0);
    expect(error.place.column).toBeGreaterThan(0);
    expect(error.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
}

/** Text that is nearly a manifest: the pieces YAML and the schema are made of, in any order. */
const nearly = fc
  .array(
    fc.constantFrom(
      ...[
        'product: p\n',
        'profiles:\n',
        '  - name: a\n',
        '    tools: [ruff]\n',
        '- ',
        '? ',
        ': ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '&a ',
        '*a',
        '!!str ',
      ],
      ...[
        '"',
        "'",
        '|\n',
        '>-\n',
        '#',
        '\n',
        '\r\n',
        '\t',
        '  ',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '<<',
        '~',
        '.nan',
        '1e999',
        '0x1',
        'manifest:\n',
      ],
      ...['__proto__', 'constructor', 'gate', 'thresholds: { high: 1.5 }', '\u2028', '\u0000', '\ufeff', '@', '`'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('parseManifest only ever throws usage errors with a place', () => {
  test.each(PATHS)('arbitrary bytes as %s', (path) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        onlyUsageErrors(path, bytes);
      }),
    );
  });

  test.each(PATHS)('arbitrary text as %s', (path) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        onlyUsageErrors(path, encoder.encode(text));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(PATHS)('arbitrary JSON as %s', (path) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.json().map((json) => `{"manifest": ${json}, "product": ${json}}`),
        ),
        (text) => {
          onlyUsageErrors(path, encoder.encode(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('readJson reads what JSON.parse reads, and refuses what it refuses', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 6 }), fc.string(), nearly), (text) => {
      let expected: unknown;
      try {
        expected = JSON.parse(text);
      } catch {
        expect(() => readJson(text)).toThrow();
        return;
      }
      // `__proto__` and keys that occur twice are legal JSON, and refused here.
      if (/"__proto__"/.test(text)) return;
      expect(JSON.stringify(plainValue(readJson(text)))).toBe(JSON.stringify(expected));
    }),
    { numRuns: 1000 },
  );
});

test('the place of a wrong key is where the key is written, whatever stands before it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('# ä note\n', '\n', 'product: p\n', '# 🙂\r\n'), { maxLength: 8 }),
      (lines) => {
        const head = lines
          .filter((line, index) => !line.startsWith('product') || lines.indexOf(line) === index)
          .join('');
        const text = `${head}wrongKey: 1\n`;
        let place: unknown;
        try {
          parseManifest({ path: 'm.yml', bytes: encoder.encode(text) });
        } catch (error) {
          place = (error as AssayError).place;
        }
        expect(place).toEqual({ file: 'm.yml', ...new LineIndex(text).at(head.length) });
      },
    ),
  );
});

test('a name with one slip is recognised; a shown value is one bounded line', () => {
  fc.assert(
    fc.property(fc.constantFrom('thresholds', 'profiles', 'detect-secrets', 'suppressions'), fc.nat(), (name, at) => {
      const cut = at % name.length;
      expect(nearestName(name.slice(0, cut) + name.slice(cut + 1), [name])).toBe(name);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const shown = showText(text);
      expect(shown.length).toBeLessThanOrEqual(40);
      expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
  );
});
