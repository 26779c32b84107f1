import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanations } from '../../src/lib/explanations.ts';
import { FAILURE_REASONS } from '../../src/model/tool-run.ts';

const src = join(import.meta.dirname, '../../src');
/** Codes by their key, and where a helper takes them first. */
const CODE = /(?:\bcode: |\b(?:PlacedSyntaxError|failed)\(\s*)'([a-z]+(?:-[a-z]+)*)'/g;
/** zod's word for an issue of our own, which becomes `input-invalid`; states of tool runs, which are printed as `scanner-…`. */
const NO_CODES: ReadonlySet<string> = new Set(['custom', ...FAILURE_REASONS]);

test('whatever code an error or a reason prints, `assay explain` knows it', () => {
  const codes = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('embedded/'))
    .flatMap((path) => [...readFileSync(join(src, path), 'utf8').matchAll(CODE)])
    .map((match) => match[1] ?? '')
    .filter((code) => !NO_CODES.has(code));
  const printed = new Set([...codes, ...FAILURE_REASONS.map((reason) => `scanner-${reason}`)]);
  expect(printed.size).toBeGreaterThan(60);
  expect([...printed].filter((code) => !explanations.has(code))).toEqual([]);
});
