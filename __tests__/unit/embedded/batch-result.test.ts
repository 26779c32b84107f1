import { expect, test } from '@jest/globals';
import { collect, emptyResult, merge } from '../../../src/embedded/batch-result.ts';
import { Scanner } from '../../../src/embedded/secrets/scanner.ts';
import { placeOf } from '../../../src/embedded/secrets/place.ts';

test('a file may hold more findings than a call takes arguments', () => {
  const finding = { path: 'a.txt', rule: 'secrets/private-key', message: 'One of many.' };
  const findings = Array.from({ length: 300_000 }, () => finding);
  const result = emptyResult();
  collect(result, 'a.txt', { findings });
  const total = emptyResult();
  merge(total, result);
  expect(total.findings).toHaveLength(300_000);
  expect(total.read).toBe(1);
});

test('and a table more secrets', () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => `u,Korb_${String(row % 9000)}xY`);
  const text = `user,password\n${rows.join('\n')}\n`;
  expect(() => new Scanner().scan(text, Buffer.from(text), placeOf('a.csv'))).not.toThrow();
});
