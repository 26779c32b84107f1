import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prettyJson } from '../../src/lib/canonical-json.ts';
import { redactBytes } from '../../src/lib/redact.ts';
import type { ScannerDefinition } from '../../src/model/scanner.ts';
import type { TreeFile } from '../../src/model/tree.ts';
import { scanner as bandit } from '../../src/scanners/bandit.ts';
import { scanner as detectSecrets } from '../../src/scanners/detect-secrets.ts';
import { scanner as hadolint } from '../../src/scanners/hadolint.ts';
import { scanner as ruff } from '../../src/scanners/ruff.ts';
import { scanner as zizmor } from '../../src/scanners/zizmor.ts';

/** Real output of each tool, as it is stored (see __tests__/live/provision-golden.test.ts), to what it means. */
const update = process.env['UPDATE_GOLDEN'] === '1';

interface Recording {
  readonly exitCode: number;
  readonly sourceRoot: string;
  readonly files: readonly TreeFile[];
}

describe.each([ruff, bandit, detectSecrets, zizmor, hadolint])('$id', (definition: ScannerDefinition) => {
  const root = join(import.meta.dirname, definition.id);
  const cases = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test('has recordings', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  describe.each(cases.map(({ name }) => name))('%s', (name) => {
    const folder = join(root, name);
    const recording = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as Recording;
    const outputs = new Map(
      readdirSync(folder)
        .filter((file) => file !== 'run.json' && file !== 'expected.json')
        .map((file) => [file, readFileSync(join(folder, file))]),
    );

    test('means what was expected', () => {
      const actual = prettyJson(definition.parse({ outputs, ...recording }));
      const file = join(folder, 'expected.json');
      if (update) writeFileSync(file, actual);
      expect(existsSync(file)).toBe(true);
      expect(actual).toBe(readFileSync(file, 'utf8'));
    });

    test('is not changed by being sanitised and redacted again', () => {
      for (const [file, bytes] of outputs) {
        expect(redactBytes(definition.sanitise(file, bytes)).toString()).toBe(bytes.toString());
      }
    });

    test('accounts for every file, and the canary is in it', () => {
      const report = definition.parse({ outputs, ...recording });
      expect((report.filesRead ?? 0) + report.unread.length).toBe(recording.files.length);
      const inCanary = report.findings.filter(({ path }) => path?.startsWith('canary-0123/'));
      expect(inCanary.map(({ ruleId }) => ruleId)).toContain(definition.canary?.expectRule);
    });
  });
});
