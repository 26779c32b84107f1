import { beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { DetectorInstance } from '../../../../src/embedded/detector.ts';
import { detector } from '../../../../src/embedded/privacy/detector.ts';
import { Engine, type TextShape } from '../../../../src/embedded/privacy/engine.ts';
import { LineCells } from '../../../../src/embedded/privacy/line-cells.ts';
import { readPack } from '../../../../src/embedded/privacy/pack.ts';
import type { ScanWork } from '../../../../src/embedded/privacy/scan-work.ts';
import type { Table } from '../../../../src/embedded/privacy/tables.ts';
import { loadValidators } from '../../../../src/embedded/privacy/validate/registry.ts';

const PACK = join(import.meta.dirname, '../../../../privacy-pack');

const SHAPE: TextShape = {
  header: [],
  sql: false,
  markdown: false,
  html: false,
  words: true,
  kind: 'document',
  attribution: false,
};
const digits = (index: number, count: number): string =>
  String((index * 7919 + 1234567) % 10 ** count).padStart(count, '0');
const ssn = (index: number): string => ['512', '83', digits(index, 4)].join('-');
const mail = (index: number): string => [`anna.k${index}`, 'posteo.de'].join('@');
const repeated = (piece: (index: number) => string, length: number): string => {
  const pieces: string[] = [];
  for (let index = 0, sum = 0; sum < length; index += 1) {
    const next = piece(index);
    pieces.push(next);
    sum += next.length;
  }
  return pieces.join('');
};

let engine: Engine;
let instance: DetectorInstance;
beforeAll(async () => {
  engine = new Engine(readPack(PACK).rules, await loadValidators());
  instance = await detector.create({ config: {}, privacyPack: PACK });
});

function workOf(text: string, shape: TextShape): ScanWork & { readonly matches: number } {
  const work: ScanWork = { steps: 0 };
  let matches = 0;
  engine.scan(
    text,
    shape,
    () => {
      matches += 1;
    },
    work,
  );
  return { ...work, matches };
}

describe('the work grows as the text does', () => {
  const dump = { ...SHAPE, sql: true, kind: 'data' as const };
  const csv = { ...SHAPE, header: [','], kind: 'table' as const };
  const cases: [string, TextShape, (length: number) => string][] = [
    [
      'an INSERT of many rows on one line',
      dump,
      (length) =>
        `INSERT INTO p (id, email, ssn) VALUES ${repeated((index) => `(${index},'${mail(index)}','${ssn(index)}'),`, length)};`,
    ],
    [
      'groups of digits on one line of a table',
      csv,
      (length) => `a,b\n${repeated((index) => `${digits(index, 4)} `, length)}`,
    ],
    ['cells of numbers on one line', csv, (length) => `id,ssn\n${repeated((index) => `${ssn(index)},`, length)}`],
    ['addresses on one line', csv, (length) => `email\n${repeated((index) => `${mail(index)},`, length)}`],
    ['labels and numbers on one line', SHAPE, (length) => repeated((index) => `ssn iban card ${ssn(index)} `, length)],
    ['words alone beside one number', SHAPE, (length) => `${repeated(() => 'ssn iban ', length)}${ssn(1)}`],
    [
      'a bar after each number',
      { ...SHAPE, markdown: true },
      (length) => `| ssn | b |\n|---|---|\n${repeated((index) => `| ${ssn(index)} `, length)}`,
    ],
    ['labels above numbers', SHAPE, (length) => repeated((index) => `ssn\n${ssn(index)}\n`, length)],
  ];
  test.each(cases)('%s', (_, shape, make) => {
    const small = workOf(make(10_000), shape);
    const large = workOf(make(80_000), shape);
    expect(large.matches).toBeGreaterThan(0);
    expect(large.steps).toBeGreaterThan(0);
    expect(large.steps).toBeLessThan(9 * small.steps);
    // Of each rule that a place is tried for, a few words and the characters up to them.
    expect(large.steps).toBeLessThan(80_000 * 60);
  });
});

describe('the columns of one line', () => {
  const columnOf = (line: string, offset: number, { sql, delimiter }: Table): number => {
    const quote = sql ? "'" : '"';
    let column = 0;
    let quoted = false;
    for (let index = 0; index < offset; index += 1) {
      const sign = line.charAt(index);
      if (sign === quote && line.charAt(index - 1) !== '\\') quoted = !quoted;
      else if (!quoted && sign === delimiter) column += 1;
      else if (!quoted && sql && sign === '(') column = 0;
    }
    return column;
  };
  const table = (sql: boolean): Table => ({
    delimiter: ',',
    columns: [],
    ofThings: [],
    speaksFor: new Set(),
    sql,
    dense: true,
    personal: false,
    copied: false,
  });

  test.each([true, false])('are those of reading it from its start (SQL: %s)', (sql) => {
    const line = repeated((index) => `(${index},'a,(b','c\\'d', "e,f"),`, 1_500);
    const text = `before, (it\n${line}`;
    const start = text.length - line.length;
    for (const step of [40, 500, 2_000]) {
      const cells = new LineCells(table(sql), text, start);
      for (let from = start; from < text.length; from += step) {
        const to = Math.min(text.length, from + step + 30);
        for (const offset of [from, from + 7, to - 1].filter((at) => at < to))
          expect(cells.columnAt(offset, from, to)).toBe(columnOf(line, offset - start, table(sql)));
      }
    }
  });

  test('beyond the named ones are counted together, and none is lost', async () => {
    const line = repeated((index) => `${mail(index)},`, 40_000);
    const { findings } = await instance.scanFile({ path: 'a.csv', bytes: Buffer.from(`email\n${line}\n`) });
    expect(findings.length).toBeLessThan(420);
    const counted = findings.reduce((sum, { properties }) => sum + Number(properties?.['count']), 0);
    expect(counted).toBe(line.split(',').length - 1);
    expect(findings.filter(({ properties }) => properties?.['column'] === undefined)).toHaveLength(1);
  });
});

test('parts of a message stand at their own lines', async () => {
  const part = `Content-Transfer-Encoding: base64\n\n${Buffer.from(`SSN ${ssn(3)}\n`).toString('base64')}\n--b\n`;
  const { findings } = await instance.scanFile({ path: 'a.eml', bytes: Buffer.from(part.repeat(3)) });
  expect(findings.map(({ message }) => /at line (\d+)/.exec(message)?.[1])).toEqual(['3', '7', '11']);
});
