import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { nameAsText, nameForCopy, nameForPeople } from '../../../src/plan/file-names.ts';

describe('names of files', () => {
  test('a credential in one is replaced by the beginning of its digest, and only that', () => {
    const token = `${['gh', 'p_'].join('')}${randomBytes(40).toString('hex').slice(0, 32)}Aa1b`;
    const name = nameForPeople(`keys/of-${token}.txt`);
    expect(name).toMatch(/^keys\/of-redacted-[0-9a-f]{8}\.txt$/);
    expect(nameForPeople(`keys/of-${token}.txt`)).toBe(name);
    expect(nameForPeople(`${token}.tar.gz/${token}.py`)).toMatch(/^redacted-\w{8}\.tar\.gz\/redacted-\w{8}\.py$/);
    expect(nameForPeople(`keys/of-${token}x9.txt`)).not.toBe(name);
    expect(nameForCopy(name)).toBe(name);
  });

  test.each([
    'src/sk-learn-examples-2024/model2.py',
    'npm_publish.generated.yml',
    'a/AKIA.md',
    'docs/eyJ.md',
    'key-value.ts',
  ])('%s stays', (name) => {
    expect(nameForPeople(name)).toBe(name);
  });

  test('bytes that are no UTF-8 are written as git writes them', () => {
    expect(nameAsText(Buffer.from([0x61, 0xff, 0x62]))).toBe('a\\xffb');
  });
});
