import { describe, expect, test } from '@jest/globals';
import { redactBytes } from '../../../src/lib/redact.ts';
import { uriOfPath } from '../../../src/lib/paths.ts';
import { restoreNames } from '../../../src/scanners/support/given-files.ts';
import { file } from './context.ts';

/** A folder named like a token, made here so that none is committed. */
const TOKEN_NAME = `src/${['gh', 'p_'].join('')}${'a1B2'.repeat(9)}/ä b.py`;

function masked(path: string): string {
  return decodeURIComponent(redactBytes(Buffer.from(uriOfPath(path))).toString());
}

describe('restoreNames', () => {
  test('a file whose name the redactor masked is counted and placed under its own name', () => {
    expect(masked(TOKEN_NAME)).not.toBe(TOKEN_NAME);
    const report = restoreNames(
      {
        findings: [{ ruleId: 'r', path: masked(TOKEN_NAME), message: 'm' }],
        rules: [],
        unread: [{ path: masked(TOKEN_NAME), reason: 'x' }],
        notApplicable: [{ path: 'copy/1', reason: 'y' }],
      },
      [file('a.py'), file(TOKEN_NAME), file('long name', { copy: 'copy/1' })],
    );
    expect(report).toMatchObject({
      findings: [{ path: TOKEN_NAME }],
      unread: [{ path: TOKEN_NAME }],
      notApplicable: [{ path: 'long name' }],
    });
  });

  test('names of no given file stay as they are', () => {
    const report = restoreNames({ findings: [], rules: [], unread: [{ path: 'assay-canary-1/x', reason: 'x' }] }, [
      file('a.py'),
    ]);
    expect(report.unread).toEqual([{ path: 'assay-canary-1/x', reason: 'x' }]);
  });
});

test.each([
  'server/api-key-socket-handler.js',
  'globe-animation-component.ts',
  'src/glossary-terms-page.tsx',
  '.github/workflows/npm_publish.generated.yml',
  'hf_hub_download_utilities.py',
  '.github/workflows/pypi-publish.yaml',
])('the ordinary name %s is not taken for a token', (name) => {
  expect(redactBytes(Buffer.from(name)).toString()).toBe(name);
});
