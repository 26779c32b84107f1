import { expect, test } from '@jest/globals';
import { workflowFiles } from '../../../../src/entry/action/workflow-files.ts';
import type { PolicyTree } from '../../../../src/manifest/read-policy.ts';

const tree = (files: Readonly<Record<string, string>>): PolicyTree => ({
  read: (path) => Promise.resolve(files[path] === undefined ? undefined : Buffer.from(files[path])),
  names: () => Promise.resolve([]),
  list: (folder) =>
    Promise.resolve(
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => ({ path })),
    ),
});
const CALLER = '.github/workflows/ci.yml';
const FILES = {
  [CALLER]:
    "jobs:\n  a:\n    uses: './.github/workflows/scan.yml'\n  b:\n    uses: acme/other/.github/workflows/x.yml@v1\n",
  '.github/workflows/scan.yml': 'jobs:\n  scan:\n    steps:\n      - uses: ./.github/actions/scan # ours\n',
  '.github/actions/scan/action.yml':
    'runs:\n  steps:\n    - {shell: sh, run: ./run.sh}\n    - "uses": "./.github/actions/deep/"\n',
  '.github/actions/scan/run.sh': 'true\n',
  '.github/actions/deep/action.yaml': 'runs: {}\n',
  '.github/workflows/other.yml': 'on: push\n',
};

test('what a workflow calls in its own repository belongs to it, through all levels', async () => {
  const found = await workflowFiles(CALLER, [tree(FILES)]);
  expect([...(found ?? [])].filter((path) => path in FILES).sort()).toEqual(
    Object.keys(FILES)
      .filter((path) => !path.endsWith('other.yml'))
      .sort(),
  );
});

test('what either side calls counts: a call that the change adds, and one that it takes away', async () => {
  const without = { ...FILES, [CALLER]: 'jobs: {}\n' };
  for (const trees of [
    [tree(FILES), tree(without)],
    [tree(without), tree(FILES)],
  ])
    expect(await workflowFiles(CALLER, trees)).toContain('.github/actions/scan/run.sh');
});

test('calls that are quoted, or on a line of their own, are followed', async () => {
  const files = {
    [CALLER]: 'uses: \'./my actions/a\'\nuses: "./b c/d.yml"\nuses: >-\n  ./e.yml\n',
    'my actions/a/action.yml': 'runs: {}\n',
    'b c/d.yml': 'x',
    'e.yml': 'x',
  };
  expect([...((await workflowFiles(CALLER, [tree(files)])) ?? [])]).toEqual(
    expect.arrayContaining(['my actions/a/action.yml', 'b c/d.yml', 'e.yml']),
  );
});

test('calls in a circle end, calls out of the repository lead nowhere, too many are said', async () => {
  const circle = { [CALLER]: `uses: ./${CALLER}\nuses: ./../../etc/x.yml\n` };
  expect(await workflowFiles(CALLER, [tree(circle)])).toEqual(new Set([CALLER]));
  const many = { [CALLER]: Array.from({ length: 600 }, (_, at) => `uses: ./w/${at}.yml\n`).join('') };
  expect(await workflowFiles(CALLER, [tree(many)])).toBeUndefined();
});
