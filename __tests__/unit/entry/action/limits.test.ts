import { describe, expect, test } from '@jest/globals';
import { categoryOf } from '../../../../src/entry/action/category.ts';
import { checkOutFolder } from '../../../../src/entry/action/check-out-folder.ts';
import { checkToken, readPublishingBudget } from '../../../../src/entry/action/publishing-limits.ts';
import { hideSecrets } from '../../../../src/lib/hide-secrets.ts';

describe('the category', () => {
  const of = (path: string, category = 'assay'): string =>
    categoryOf({ path, 'sarif-category': category }, { workspace: '/w' });

  test('of each part of a repository is its own, unless the workflow names one', () => {
    expect(['.', './', 'services/pay', './services/pay/', '/w/services/pay', 'p-q'].map((path) => of(path))).toEqual([
      ...['assay', 'assay', 'assay/services/pay', 'assay/services/pay', 'assay/services/pay', 'assay/p-q'],
    ]);
    expect(of('services/pay', 'mine')).toBe('mine');
  });

  test('of parts that differ only in characters which no category may have is not the same', () => {
    const categories = ['a b', 'a-b', 'a+b', 'dienste/\u00e4', 'dienste/\u00f6'].map((path) => of(path));
    expect(new Set(categories).size).toBe(5);
    for (const category of categories) expect(category).toMatch(/^assay(?:\/[A-Za-z0-9._-]+)+$/);
  });
});

describe('the folder for results', () => {
  const links = new Set(['/w/a', '/w/b/c', '/out']);
  const files = {
    stat: (path: string | Buffer) => ({
      kind: links.has(String(path)) ? ('link' as const) : ('folder' as const),
      size: 0,
      executable: false,
    }),
  };

  test.each(['/w/a', '/w/a/results', '/w/b/c', '/w/b/c/d/e'])('%s leads through a link of the workspace', (out) => {
    expect(() => { checkOutFolder(out, '/w', files); }).toThrow(/is a link/); // prettier-ignore
  });

  test.each(['/w/b/results', '/w', '/out/x', '/wide/a'])('%s does not', (out) => {
    expect(() => { checkOutFolder(out, '/w', files); }).not.toThrow(); // prettier-ignore
  });
});

describe('the time for publishing', () => {
  test.each([
    [undefined, 300_000],
    ['', 300_000],
    ['90s', 90_000],
    ['10m', 600_000],
  ])('%s is %d ms', (text, ms) => {
    expect(readPublishingBudget({ ASSAY_PUBLISH_TIMEOUT: text })).toBe(ms);
  });

  test.each(['5', 'soon', '-1s', '0s'])('%s is none', (text) => {
    expect(() => readPublishingBudget({ ASSAY_PUBLISH_TIMEOUT: text })).toThrow(/no duration/);
  });
});

describe('secrets', () => {
  const token = ['gh', 's_notarealtokenbutlong'].join('');

  test.each(['a\nb', 'a\rb', 'a b', 'a\u0000b', 'a\u007fb', 'ä'])(
    'a token with %j is refused and not repeated',
    (part) => {
      expect(() => { checkToken(token + part); }).toThrow(/no token has/); // prettier-ignore
      expect(() => { checkToken(token + part); }).not.toThrow(token); // prettier-ignore
    },
  );

  test('usual tokens are taken', () => {
    for (const usual of [undefined, token, 'v1.0123456789abcdef', 'a.b-c_d=']) checkToken(usual);
  });

  test('are hidden as they are, in JSON, in addresses and as basic credentials; short ones are none', () => {
    const secret = 'top"secret/value';
    const forms = [
      secret,
      JSON.stringify(secret),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(`x-access-token:${secret}`).toString('base64'),
    ];
    for (const form of forms) expect(hideSecrets(`it is ${form}.`, [secret])).toMatch(/^it is "?\*\*\*"?\.$/);
    expect(hideSecrets('it is short', ['short'])).toBe('it is short');
  });
});
