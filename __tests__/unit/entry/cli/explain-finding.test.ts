import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeFileStore } from '../../../../src/adapters/system/node-file-store.ts';
import { findFinding, isFingerprint } from '../../../../src/entry/cli/explain-finding.ts';
import { redact } from '../../../../src/lib/redact.ts';
import { writeSarif } from '../../../../src/lib/sarif-write.ts';
import { aFinding } from '../../../builders/domain.ts';
import { temporaryFolder } from '../../../support/git-repository.ts';

const A = `aaaaaaaa1${'0'.repeat(55)}`;
const B = `aaaaaaaa2${'0'.repeat(55)}`;

let folder: ReturnType<typeof temporaryFolder>;
let bundle: string;
beforeEach(() => {
  folder = temporaryFolder();
  bundle = join(folder.path, 'one');
  mkdirSync(bundle);
  const findings = [A, B].map((fingerprint) =>
    aFinding({ fingerprint, ruleId: 'R1', path: 'src/a b.py', region: { startLine: 7 }, message: redact('bad call') }),
  );
  const run = { scanner: 'toy', toolName: 'toy', toolVersion: '1', completed: true, unread: [], findings };
  const rules = [{ id: 'R1', description: 'What it looks for.', help: 'Mend it so.' }];
  writeFileSync(join(bundle, 'results.sarif'), JSON.stringify(writeSarif([{ ...run, rules }])));
});
afterEach(() => {
  folder.remove();
});

const find = (start: string, path = bundle) => findFinding(start, path, createNodeFileStore(folder.path));

describe('a finding by its fingerprint', () => {
  test('is found by all of it or an unambiguous start, in a bundle or by latest', () => {
    symlinkSync('one', join(folder.path, 'latest'));
    for (const [start, path] of [
      [A, bundle],
      [A.slice(0, 9), bundle],
      [A, join(folder.path, 'latest')],
    ] as const) {
      const found = find(start, path);
      expect([found.scanner, found.ruleId, found.explanation.title]).toEqual(['toy', 'R1', `finding ${A}`]);
      expect(found.explanation.text).toContain('src/a b.py:7: bad call [toy: R1, ');
      expect(found.explanation.text).toContain('What it looks for.');
      expect(found.explanation.remedy).toBe('Mend it so.');
    }
  });

  test('several, none, no bundle and a broken one are said, with exit code 2', () => {
    expect(() => find('aaaaaaaa')).toThrow(/2 fingerprints of that bundle begin with aaaaaaaa: aaaaaaaa1/);
    expect(() => find('bbbbbbbb')).toThrow(/no finding of the evidence bundle at .* has the fingerprint bbbbbbbb/);
    expect(() => find(A, join(folder.path, 'absent'))).toThrow(/there is no evidence bundle at/);
    for (const content of ['{', '{"runs":[{}]}']) {
      writeFileSync(join(bundle, 'results.sarif'), content);
      expect(() => find(A)).toThrow(
        expect.objectContaining({
          exitCode: 2,
          code: 'unknown-id',
          message: expect.stringContaining('cannot be read'),
        }),
      );
    }
  });

  test('eight to 64 hexadecimal digits can be one', () => {
    expect(['aaaaaaaa', A].map(isFingerprint)).toEqual([true, true]);
    expect(['aaaaaaa', `${A}0`, 'AAAAAAAA', 'pass', ''].map(isFingerprint)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
