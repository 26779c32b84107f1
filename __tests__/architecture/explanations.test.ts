import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanations } from '../../src/lib/explanations.ts';
import { FAILURE_REASONS } from '../../src/model/tool-run.ts';

const src = join(import.meta.dirname, '../../src');
/** Where the errors of the command line and of planning are made. */
const FOLDERS = ['plan', 'manifest', 'provision', 'inputs', 'entry/cli', 'adapters/system', 'bundle', 'scanners', '.'];

test('whatever code an error or a reason prints, `assay explain` knows it', () => {
  const codes = FOLDERS.flatMap((folder) =>
    readdirSync(join(src, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .flatMap(({ name }) => [
        ...readFileSync(join(src, folder, name), 'utf8').matchAll(/\bcode: '([a-z]+(?:-[a-z]+)*)'/g),
      ])
      .map((match) => match[1] ?? ''),
  );
  const printed = new Set([...codes, ...FAILURE_REASONS.map((reason) => `scanner-${reason}`)]);
  // zod's word for an issue of our own, which becomes `input-invalid`.
  printed.delete('custom');
  expect(printed.size).toBeGreaterThan(30);
  expect([...printed].filter((code) => !explanations.has(code))).toEqual([]);
});
