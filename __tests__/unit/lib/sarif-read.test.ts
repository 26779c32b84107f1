import { describe, expect, test } from '@jest/globals';
import { readSarif } from '../../../src/lib/sarif-read.ts';
import { sanitiseSarif } from '../../../src/lib/sarif-sanitise.ts';

const RUN = { tool: { driver: { name: 'toy' } }, results: [] };

function read(log: unknown, before = ''): ReturnType<typeof readSarif> {
  const bytes = Buffer.from(before + (typeof log === 'string' ? log : JSON.stringify(log)));
  return readSarif(sanitiseSarif(bytes), { sourceRoot: '/src', trustKind: false });
}

describe('readSarif', () => {
  test.each([
    [
      'results that are no objects',
      { runs: [{ ...RUN, results: [{ ruleId: 'r' }, null] }] },
      /result that is no object/,
    ],
    ['results that are lists', { runs: [{ ...RUN, results: [[{ ruleId: 'r' }]] }] }, /result that is no object/],
    ['a run that is none', { runs: [RUN, 'x'] }, /run that is no object/],
    [
      'results in another file',
      { runs: [{ ...RUN, externalPropertyFileReferences: { results: [{ location: { uri: 'more.sarif' } }] } }] },
      /results in other files/,
    ],
    ['results that are a mapping', { runs: [{ ...RUN, results: {} }] }, /without results/],
  ])('refuses %s: a finding there would be seen by nobody', (_name, log, message) => {
    expect(() => read({ version: '2.1.0', ...log })).toThrow(message);
  });

  test('a byte order mark before the log is no fault', () => {
    expect(read({ version: '2.1.0', runs: [RUN] }, '\ufeff').findings).toEqual([]);
  });
});
