import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJobConsole } from '../../src/adapters/github/job-console.ts';
import { parseCommand, splitLines } from '../fakes/github-commands.ts';
import { startFakeApi, type FakeApi } from '../fakes/github-api.ts';
import { runStep, type StepResult } from '../fakes/github-runner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { checkOut, pullRequestPayload, pullRequestRepository } from '../support/pull-request.ts';

const TOKEN = ['ghs', 'notarealtokennotarealtoken'].join('_');
const STRINGS = hostileStrings();

/** A scanner that reports each string once, as rule and as message. */
const LOUD = `
import { writeFileSync, readFileSync } from 'node:fs';
const [source, report] = process.argv.slice(2);
const strings = JSON.parse(readFileSync(source + '/strings.json', 'utf8'));
console.log(strings.join('\\n'));
console.error(strings.join('\\n'));
const results = strings.map((text, index) => ({ ruleId: text, level: 'error', message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri: encodeURIComponent('::error::' + index + '##[x]<b>|@me.txt') }, region: { startLine: 1 } } }] }));
writeFileSync(report, JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'loud ::error::', version: '##[error]1', rules: [] } }, results }] }));
`;
const product = '<script>|@octocat ##[set-output name=verdict]pass ::error::x [a](b)';

let folder: ReturnType<typeof temporaryFolder>;
let api: FakeApi;
let step: StepResult;
beforeAll(async () => {
  folder = temporaryFolder();
  const manifest = JSON.stringify({
    product,
    profiles: [
      {
        name: 'core',
        tools: [
          { id: 'loud', command: ['node', 'loud.mjs', '{source}', '{out}/r.sarif'], output: { path: 'r.sarif' } },
        ],
        budgets: [{ severity: 'high', max: 0 }],
      },
    ],
  });
  const names = Object.fromEntries(
    ['::error::name', 'a\n::set-output name=x::y', 'b##[error]x.txt', '@octocat <b>.md', '|pipe|`'].map((name) => [
      `odd/${name}`,
      'x',
    ]),
  );
  const repository = pullRequestRepository(
    folder.path,
    { '.assay.json': manifest, 'loud.mjs': LOUD, 'strings.json': JSON.stringify(STRINGS) },
    { ...names, 'b.txt': 'x' },
  );
  api = await startFakeApi({ token: TOKEN, commits: [repository.merge], processing: ['failed'] });
  step = await runStep({
    workspace: checkOut(repository, join(folder.path, 'w'), repository.merge, 2),
    event: 'pull_request',
    payload: pullRequestPayload(repository),
    sha: repository.merge,
    ref: 'refs/pull/7/merge',
    token: TOKEN,
    env: { GITHUB_API_URL: api.url },
  });
}, 300_000);
afterAll(async () => {
  step.remove();
  await api.close();
  folder.remove();
});

const HARMLESS = new Set(['add-mask', 'error', 'warning', 'notice']);
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('hostile text', () => {
  test('there is enough of it', () => {
    expect(new Set(STRINGS).size).toBeGreaterThanOrEqual(200);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
    expect(JSON.parse(step.outputs['findings'] ?? '')).toMatchObject({ counted: STRINGS.length });
  });

  test('gives the runner no command', () => {
    expect([...new Set(step.commands.map(({ name }) => name))].filter((name) => !HARMLESS.has(name))).toEqual([]);
    // Ours: nine findings and the step's own error.
    expect(step.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(step.commands.filter(({ name }) => name === 'notice')).toEqual([]);
    expect(step.state).toEqual({});
    expect(step.rawLog).not.toMatch(CONTROL);
  });

  test.each(['summary', 'comment'])('does not act in the %s', (where) => {
    const text = where === 'summary' ? (step.summary ?? '') : (api.comments[0]?.body ?? '');
    expect(text).toContain('Assay: fail');
    const ours = text
      .replace(/^<!-- assay:[0-9a-f]{16} -->\n<!-- assay-run:4711\/1 [0-9a-f]{40} -->/, '')
      .replace(/<\/?code>|`results\.sarif`|`report\.html`/g, '')
      .replace(
        /\[(?:run|evidence bundle|the comment on pull request 7 is written)\]\(https:\/\/github\.com\/acme\/toy\/[^)]*\)/g,
        'link',
      );
    expect(matchIn(ours, /[<`\\]|\]\(|!\[|javascript:/)).toBeUndefined();
    expect(matchIn(ours, /(?:^|[^&\w])@\w|(?:^|\s)#\d/m)).toBeUndefined();
    expect(matchIn(ours, CONTROL)).toBeUndefined();
    const columns = text.split('\n').filter((line) => line.startsWith('| ') && /^\| (?:critical|high) \|/.test(line)); // not the budget’s row
    for (const row of columns) expect(row.split('|')).toHaveLength(6);
  });

  test('is taken by code scanning', () => {
    expect(step.log).not.toMatch(/did not take/);
    expect(api.uploads[0]?.log.runs[0]?.results).toHaveLength(STRINGS.length);
  });

  test('is in the bundle, as data', () => {
    const sarif = readFileSync(join(step.outputs['bundle-path'] ?? '', 'results.sarif'), 'utf8');
    expect((JSON.parse(sarif) as { runs: { results: unknown[] }[] }).runs[0]?.results).toHaveLength(STRINGS.length);
  });

  test('a mask that is part of our own outputs is none: the runner would drop them', () => {
    let written = '';
    const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
    try {
      const console = createJobConsole();
      for (const short of ['pass', 'fail', '0', '', ' ', 'a\nb', 'high']) console.mask(short);
      expect(written).toBe('');
      console.mask('longer than that');
    } finally {
      spy.mockRestore();
    }
    expect(splitLines(written).map((line) => parseCommand(line)?.data)).toContain('longer than that');
  });

  test('each alone, through every channel of the console', () => {
    let written = '';
    const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
    const before = process.exitCode;
    try {
      const console = createJobConsole();
      for (const text of STRINGS) {
        console.log(text);
        console.warning(text);
        console.annotate({ level: 'error', title: text, message: text, file: text, startLine: 1 });
        console.fail([text, text]);
      }
    } finally {
      spy.mockRestore();
      process.exitCode = before;
    }
    const commands = splitLines(written)
      .map((line) => parseCommand(line))
      .filter((command) => command !== undefined);
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(STRINGS.length);
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(STRINGS.length * 2);
    expect(commands.filter(({ name }) => name !== 'warning' && name !== 'error')).toEqual([]);
    for (const { properties } of commands)
      expect(Object.keys(properties).filter((name) => !['title', 'file', 'line'].includes(name))).toEqual([]);
  });
});

/** What matches, with a little around it: the whole text would drown the failure. */
function matchIn(text: string, pattern: RegExp): string | undefined {
  const at = pattern.exec(text)?.index;
  return at === undefined ? undefined : text.slice(Math.max(0, at - 40), at + 80);
}
