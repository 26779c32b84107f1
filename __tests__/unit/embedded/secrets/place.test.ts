import { describe, expect, test } from '@jest/globals';
import { placeOf } from '../../../../src/embedded/secrets/place.ts';
import { findingsOf } from './scan-text.ts';
import { randomSource } from './token-generator.ts';

describe('what a path says about a file', () => {
  test.each([
    'tests/a.py',
    'src/test/java/A.java',
    'integration-tests/a.py',
    'tests/integration/a.py',
    'integration_test/a.dart',
    'src/integrationTest/java/A.java',
    'acceptance-tests/a.rb',
    'cypress/integration/login.js',
    'itest/web/a.java',
    'src/billing.test.ts',
    'fixtures/a.yml',
  ])('%s is of tests', (path) => {
    expect(placeOf(path).test).toBe(true);
  });

  test.each([
    'src/integration/slack/client.ts',
    'integration/a.yml',
    'app/acceptance/terms.py',
    'acceptance.py',
    'benchmarks/run.py',
    'src/latest/a.py',
    'contest/a.py',
  ])('%s is of the program', (path) => {
    expect(placeOf(path).test).toBe(false);
  });

  test('a secret in the code for an integration counts, beside its test it is for review', async () => {
    const random = randomSource(31);
    const value = `K7${Array.from({ length: 30 }, () => 'abcdefhkmnprtvxz23456789'[Math.floor(random() * 24)]).join('')}`;
    const content = `API_TOKEN = "${value}"\n`;
    expect((await findingsOf('src/integration/crm.py', content)).map(({ kind }) => kind)).toEqual([undefined]);
    expect((await findingsOf('tests/integration/crm.py', content)).map(({ kind }) => kind)).toEqual(['review']);
  });
});
