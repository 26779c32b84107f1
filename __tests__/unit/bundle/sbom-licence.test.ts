import { expect, test } from '@jest/globals';
import { licenceExpression } from '../../../src/bundle/sbom-licence.ts';

test.each([
  ['MIT', 'MIT', true],
  ['mit', 'MIT', true],
  ['(MIT OR apache-2.0)', '(MIT OR Apache-2.0)', false],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0', false],
  ['MIT AND (BSD-3-Clause OR (ISC))', 'MIT AND (BSD-3-Clause OR (ISC))', false],
  ['Apache-1.1+', 'Apache-1.1+', false],
])('%s is an expression', (stated, expression, single) => {
  expect(licenceExpression(stated)).toEqual({ expression, single });
});

test.each([
  [''],
  ['UNLICENSED'],
  ['SEE LICENSE IN LICENSE'],
  ['MIT OR'],
  ['MIT Apache-2.0'],
  ['MIT or ISC'],
  ['(MIT'],
  ['MIT)'],
  ['()'],
  ['(MIT) WITH Classpath-exception-2.0'],
  ['MIT WITH ISC'],
  ['MIT WITH Classpath-exception-2.0 WITH Classpath-exception-2.0'],
  ['LicenseRef-own'],
  ['Classpath-exception-2.0'],
  ['constructor'],
  [`${'('.repeat(500)}MIT`],
])('%j is none', (stated) => {
  expect(licenceExpression(stated)).toBeUndefined();
});
