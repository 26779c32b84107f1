import { describe, expect, test } from '@jest/globals';
import { detector } from '../../../../src/embedded/workflows/detector.ts';
import { found, scan } from './scan-text.ts';

const GOOD = 'on: push\njobs:\n  a:\n    steps:\n      - uses: third/party@v1\n';

describe('which files', () => {
  test.each([
    '.github/workflows/a.yml',
    'sub/.github/workflows/a.yaml',
    'action.yml',
    'x/action.yaml',
    '.github/actions/x/action.yml',
  ])('%s is read', async (path) => {
    expect((await scan('on: push\nruns: {}\n', path)).notApplicable).toBeUndefined();
  });
  test.each([
    'sub/.github/dependabot.yml',
    'a.yml',
    '.github/workflows/sub/a.yml',
    '.github/workflows/a.md',
    'xaction.yml',
  ])('%s is not', async (path) => {
    expect(await scan(GOOD, path)).toEqual({
      findings: [],
      notApplicable: 'not a workflow, action or Dependabot file',
    });
  });
  test('an empty file is no workflow', async () => {
    expect((await scan('')).notApplicable).toMatch(/no workflow/);
  });
});

describe('files that cannot be read are said, with their place', () => {
  test.each([
    ['on: push\njobs: {\n', /^not valid YAML at 3:1/],
    ['on: push\njobs:\n\ta: {}\n', /^not valid YAML at 3:1/],
    ['on: push\njobs: *nowhere\n', /at 2:7/],
    [`on: push\njobs: &a\n  b: *a\n`, /an alias inside its own anchor at 3:6/],
    [`a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, /nested too deeply/],
    [`${'- '.repeat(3000)}x\n`, /nested too deeply/],
    ['? [a]\n: b\n', /a key that is not text/],
    ['#'.repeat(512 * 1024 + 1), /larger than/],
  ])('case %#', async (text, reason) => {
    const report = await scan(text);
    expect(report.unread).toMatch(reason);
    expect(report.findings).toEqual([]);
  });

  test('an alias bomb', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1)
      lines.push(
        `a${String(level)}: &a${String(level)} [${Array.from({ length: 10 }, () => `*a${String(level - 1)}`).join(', ')}]`,
      );
    expect((await scan(`on: push\n${lines.join('\n')}\n`)).unread).toMatch(/too many values/);
  });

  test('a key given twice: what can be read is still reported', async () => {
    const report = await scan(`${GOOD}        run: a\n        run: b\n`);
    expect(report.unread).toBe('a key is given twice at 7:9');
    expect(report.findings.map(({ rule }) => rule)).toContain('workflows/unpinned-action');
  });

  const deep = (open: string, close: string): string =>
    `${open.repeat(50_000)}github.event.issue.title${close.repeat(50_000)}`;

  test.each([
    ['brackets', `run: "echo \${{ ${deep('(', ')')} }}"`, 'an expression of too many parts at 10:20'],
    [
      'fewer brackets',
      `run: "echo \${{ ${'('.repeat(100)}a${')'.repeat(100)} }}"`,
      'an expression nested too deeply at 10:20',
    ],
    ['negations', `run: "echo \${{ ${deep('!', '')} }}"`, 'an expression of too many parts at 10:20'],
    ['a condition', `if: ${deep('(', ')')}`, 'an expression of too many parts at 10:13'],
    ['alternatives', `run: "echo \${{ ${'a || '.repeat(1500)}a }}"`, 'an expression of too many parts at 10:20'],
    ['no expression', 'run: "echo ${{ a b }}"', 'not a valid expression at 10:20'],
    ['a broken condition', 'if: github.ref ==', 'not a valid expression at 10:13'],
    [
      'a long line',
      `run: |\n          true\n          eval "$X" ${'x'.repeat(4000)}`,
      'a line of a script too long to be followed at 12:11',
    ],
    ['no end', 'run: "echo ${{ github.sha"', 'an expression without an end at 10:14'],
  ])('an expression that cannot be read (%s), and what can be is still reported', async (_name, line, reason) => {
    const text = `name: t\non: issues\npermissions: {}\njobs:\n  a:\n    steps:\n      - uses: a/b@main\n      - run: echo \${{ github.event.issue.title }}\n        name: x\n      - ${line}\n`;
    const report = await scan(text);
    expect(report.unread).toBe(reason);
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['workflows/unpinned-action', 'workflows/script-injection']),
    );
  });

  test('a long line of data is read', async () => {
    const text = `on: push\njobs:\n  a:\n    steps:\n      - run: echo ${'x'.repeat(5000)}\n`;
    expect((await scan(text)).unread).toBeUndefined();
  });

  test('what an action says of itself is no expression', async () => {
    const text = 'name: x\ndescription: "give it ${{ your token"\nruns: { using: node24, main: a.js }\n';
    expect((await scan(text, 'action.yml')).unread).toBeUndefined();
  });

  test('binary content', async () => {
    expect((await scan(Buffer.from([0, 1, 2, 3, 0, 0, 9, 9]))).unread).toBe('not a text file');
  });
});

describe('forms of YAML', () => {
  test('on as a word, in quotes and as the boolean it once was', async () => {
    for (const on of ['on', '"on"', 'true', 'ON']) {
      expect(
        await found('privileged-trigger', `${on}: [pull_request_target]\njobs:\n  a:\n    steps:\n      - run: x\n`),
      ).toHaveLength(1);
    }
  });
  test('several documents, a byte order mark, UTF-16, flow style, merge keys', async () => {
    expect(await found('unpinned-action', `---\n${GOOD}---\n${GOOD}`)).toEqual(['6:15 medium', '12:15 medium']);
    expect(await found('unpinned-action', `\uFEFF${GOOD}`)).toEqual(['5:15 medium']);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')]);
    expect((await scan(utf16)).findings.filter(({ rule }) => rule.endsWith('unpinned-action'))).toHaveLength(1);
    expect(await found('unpinned-action', '{on: push, jobs: {a: {steps: [{uses: third/party@v1}]}}}\n')).toEqual([
      '1:38 medium',
    ]);
    expect(
      await found(
        'unpinned-action',
        'on: push\nx: &x { uses: third/party@v1 }\njobs: { a: { steps: [ { <<: *x, name: n } ] } }\n',
      ),
    ).toEqual(['2:15 medium']);
  });
  test('odd shapes end nothing', async () => {
    const text =
      'on: { push: }\nenv: x\npermissions: [a]\njobs:\n  a: x\n  b: { steps: y, env: [1], strategy: z, container: [] }\n  c: { steps: [1, [2], { uses: [a], run: { b: c }, with: d, if: [e] }, { uses: third/party@v1 }] }\n';
    expect(await found('unpinned-action', text)).toHaveLength(1);
  });
});

describe('configuration', () => {
  test.each([[{ level: 'loud' }], [{ levle: 'strict' }], [{ trustedOwners: 'a' }], [{ trustedOwners: ['a b'] }]])(
    '%j is refused',
    async (config) => {
      await expect(scan(GOOD, undefined, config)).rejects.toThrow(/^workflows: /);
    },
  );
});

describe('rules', () => {
  test('every rule is whole', () => {
    expect(new Set(detector.rules.map(({ id }) => id)).size).toBe(detector.rules.length);
    for (const rule of detector.rules) {
      expect(rule.title).not.toMatch(/\.$/);
      for (const text of [rule.finding, rule.remedy, rule.risk])
        expect(text).toMatch(/^[^a-z][\s\S]*\.$|^actions\/|^pull_request|^contains|^fromJSON|^`/);
    }
  });
});

test('files with more parts than any runner accepts are said, not half judged', async () => {
  const steps = '      - run: echo ${{ env.A }}\n'.repeat(1001);
  expect((await scan(`on: push\njobs:\n  a:\n    steps:\n${steps}`)).unread).toBe('more than 1000 steps in a job');
  const many = `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          ${'${{ a }} '.repeat(5001)}\n`;
  expect((await scan(many)).unread).toBe('too many expressions in one value at 5:14');
});

test('a message repeats no text that merely stands where a name could', async () => {
  const report = await scan(
    "on: push\njobs:\n  a:\n    steps:\n      - run: echo ${{ github.event.client_payload['p@ss word'] }}\n",
  );
  const messages = report.findings.map(({ message, properties }) => message + JSON.stringify(properties));
  expect(messages.join()).not.toContain('p@ss');
  expect(report.findings.map(({ rule }) => rule)).toContain('workflows/input-injection');
});
