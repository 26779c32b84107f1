import { describe, expect, test } from '@jest/globals';
import { classifyFile } from '../../../../src/embedded/privacy/file-kind.ts';
import { placeOf } from '../../../../src/embedded/secrets/place.ts';

describe('what is there to test with', () => {
  test.each([
    'tests/a.csv',
    'src/test/java/A.java',
    'app/src/androidTest/A.kt',
    'src/testFixtures/A.java',
    'Shop.Tests/a.json',
    'ShopTests/A.swift',
    'unit-tests/a.csv',
    'api_test/a.csv',
    'integrationtests/a.csv',
    'a/UserTest.java',
    'a/users.spec.ts',
    'database/factories/UserFactory.php',
    'a/user_factory.rb',
    'test_users.py',
  ])('%s is', (path) => {
    expect(classifyFile(path).test).toBe(true);
  });

  test.each([
    'latest/a.csv',
    'contest/a.csv',
    'protest/a.csv',
    'attestation/a.csv',
    'src/latest/a.csv',
    'src/contestants/a.csv',
    'src/attester/a.ts',
    'db/seed.sql',
    'seeds.csv',
    'linseed.csv',
    'SessionFactory.java',
    'manufactory.csv',
    'a/LATEST.csv',
  ])('%s is not', (path) => {
    expect(classifyFile(path).test).toBe(false);
  });

  test.each([
    ['AUDIT.log', false],
    ['GIT.md', false],
    ['UNIT.cfg', false],
    ['a/OrderIT.java', true],
    ['a/OrderTest.java', true],
    ['a/Test.java', true],
  ])('for secrets, %s: %s', (path, expected) => {
    expect(placeOf(path).test).toBe(expected);
  });
});
