import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { parse, problemsOf, usageError } from './support.ts';

const random = (length: number): string =>
  `${randomBytes(length).toString('base64url').replaceAll(/[-_]/g, 'x')}aB3`.slice(-length);
const token = `${['gh', 'p_'].join('')}${random(36)}`;
const profile = (tool: string): string =>
  `product: a\nprofiles:\n  - name: core\n    tools:\n      - id: mine\n        output: { format: sarif, path: r.sarif }\n${tool}`;

describe('a credential in a manifest', () => {
  test.each([
    ['in an argument', profile(`        command: [node, rules.mjs, "--key=${token}"]\n`), 7],
    ['as a key', `product: a\nannotations:\n  ${token}: x\n`, 3],
    [
      'in a reason',
      `product: a\ntolerate:\n  - { scanner: ruff, reason: "use ${token}", owner: a, expires: 2026-04-01 }\n`,
      3,
    ],
    ['in a name', `product: ${token}\n`, 1],
    ['in an address', `product: a\ncompliance:\n  - name: "https://ci:${random(12)}@host.test/x"\n`, 3],
    ['a password as an argument', profile(`        command: [node, x.mjs, --db-password, ${random(10)}]\n`), 7],
    ['a password in an argument', profile(`        command: [node, x.mjs, "--token=${random(10)}"]\n`), 7],
  ])('%s stops everything and is not repeated', (_name, text, line) => {
    const error = usageError(() => parse(text));
    const problems = problemsOf(error);
    expect(problems[0]).toMatchObject({ code: 'manifest-credential', place: { line } });
    const said = `${JSON.stringify(problems)}${error.message}`;
    for (const word of text.match(/[A-Za-z0-9_]{10,}/g) ?? []) if (/[0-9]/.test(word)) expect(said).not.toContain(word);
  });

  test('what a canary plants may look like one', () => {
    const canary = `        command: [node, rules.mjs]\n        canary: { files: { "a.env": "KEY=${token}" }, expectRule: mine/key }\n`;
    expect(parse(profile(canary)).manifest.product).toBe('a');
  });

  test.each([
    [
      'a folder that begins like a token',
      profile('        command: [node, x.mjs]\n        paths: ["sk-learn-examples-2024/**"]\n'),
    ],
    [
      'an argument without a value',
      profile('        command: [node, x.mjs, --token, "{source}/token.txt", --password, -v]\n'),
    ],
    [
      'prose',
      'product: a\ntolerate:\n  - { scanner: ruff, reason: "basic authentication is mocked", owner: "@a", expires: 2026-04-01 }\n',
    ],
  ])('%s is none', (_name, text) => {
    expect(parse(text).manifest.product).toBe('a');
  });
});
