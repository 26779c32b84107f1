import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { assay, type CliOptions } from '../support/assay.ts';
import { drawnKeyPair, listedFiles } from '../support/bundle-checks.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { runStep } from '../fakes/github-runner.ts';
import { commitAll, git, gitRepository, temporaryFolder } from '../support/git-repository.ts';

/** Several real runs on a busy machine. */
const PATIENCE = 180_000;
const POLICY_DATE = '2026-03-04';

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
let runs = 0;

beforeAll(() => {
  folder = temporaryFolder();
  const files: Record<string, string> = {
    'fake.mjs': FAKE_SCANNER,
    '.assay.json': coreAndFake(),
    'package.json': '{"name":"toy","version":"1.0.0","dependencies":{"left":"1.0.0"}}\n',
    'package-lock.json': JSON.stringify({
      name: 'toy',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'toy', version: '1.0.0', dependencies: { left: '1.0.0' } },
        'node_modules/left': { version: '1.0.0' },
      },
    }),
    'config/settings.py': drawnKeyPair().text,
    'app/main.py':
      'import os, subprocess, yaml\ndef main():\n  try:\n    subprocess.run(open("x").read(), env=os.environ)\n  except Exception:\n    pass\nmain()\n',
    'app/köln.ts': 'export async function load(u: string) { return JSON.parse(await (await fetch(u)).text()); }\n',
    '.github/workflows/ci.yml':
      'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo ${{ github.event.pull_request.title }}\n',
  };
  // Enough files for more than one thread of an embedded scanner.
  for (let index = 0; index < 450; index += 1)
    files[`many/f${String(index)}.txt`] = index % 90 === 0 ? 'FINDME\n' : `line ${String(index)}\n`;
  root = gitRepository(join(folder.path, 'one'), files);
});
afterAll(() => {
  folder.remove();
});

/** The built-in scanners, all of them, and one of the user's own. */
function coreAndFake(): string {
  const manifest = JSON.parse(fakeManifest('healthy')) as { profiles: { tools: unknown[] }[] };
  manifest.profiles[0]?.tools.splice(0, 1, 'secrets', 'privacy', 'governance', 'workflows', 'sbom');
  return JSON.stringify(manifest);
}

/** What `evidence-manifest.json` lists, and itself, as one text for each file. */
async function evidence(
  path: string,
  args: readonly string[] = [],
  options: CliOptions = {},
  code = 1,
): Promise<Map<string, string>> {
  const out = join(folder.path, `out${String((runs += 1))}`);
  const result = await assay(['scan', path, '--out', out, '--quiet', '--policy-date', POLICY_DATE, ...args], options);
  expect(result).toMatchObject({ code, stderr: '' });
  return evidenceIn(join(out, 'latest'));
}

function evidenceIn(bundle: string): Map<string, string> {
  const listed = [...listedFiles(bundle)].map(([name, bytes]): [string, string] => [name, bytes.toString('latin1')]);
  return new Map([
    ...listed,
    ['evidence-manifest.json', readFileSync(join(bundle, 'evidence-manifest.json'), 'latin1')],
  ]);
}

function expectSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): void {
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one.keys()].filter((name) => one.get(name) !== other.get(name))).toEqual([]);
}

/** Every Node that can be found here: the one the tests run on, and those of the search path. */
function nodes(): { version: string; path: string }[] {
  const candidates = [
    process.execPath,
    ...(process.env['PATH'] ?? '').split(delimiter).map((entry) => join(entry, 'node')),
  ];
  const unique = new Set(candidates.filter((path) => existsSync(path)).map((path) => realpathSync(path)));
  const known = [...unique].map((path) => ({
    path,
    version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(),
  }));
  return known.filter(({ version }, index) => known.findIndex((other) => other.version === version) === index);
}

describe('the same commit gives the same bytes', () => {
  let first: ReadonlyMap<string, string>;
  beforeAll(async () => {
    first = await evidence(root);
  }, PATIENCE);

  test('and they are worth comparing', () => {
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([
        'plan.json',
        'results.sarif',
        'summary.json',
        'report.html',
        'sbom.cyclonedx.json',
        'sbom.spdx.json',
        'scanners/fake.sarif',
        'governance/repository.md',
      ]),
    );
    for (const scanner of ['secrets', 'privacy', 'governance', 'workflows', 'fake'])
      expect(first.get(`scanners/${scanner}.sarif`)).toBeDefined();
    expect(first.get('scanners/governance.sarif')).toContain('app/main.py');
  });

  test.each<[string, readonly string[], Record<string, string>]>([
    ['again', [], {}],
    [
      'in another time zone and language',
      [],
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
    ],
    ['in the C locale, without a home', [], { TZ: 'America/St_Johns', LC_ALL: 'C', HOME: '/nonexistent' }],
    ['one scanner at a time', ['--jobs', '1'], {}],
    ['four at a time', ['--jobs', '4'], {}],
    ['in CI', [], { CI: 'true', GITHUB_ACTIONS: 'true', NO_COLOR: '1' }],
  ])(
    '%s',
    async (_, args, env) => {
      expectSame(first, await evidence(root, args, { env }));
    },
    PATIENCE,
  );

  test(
    'in another folder, with another temporary folder, from another working directory',
    async () => {
      const elsewhere = join(folder.path, 'ein anderer – ordner');
      cpSync(root, elsewhere, { recursive: true, preserveTimestamps: false });
      const temporary = join(folder.path, 'temporary place');
      mkdirSync(temporary);
      expectSame(
        first,
        await evidence('.', [], { cwd: elsewhere, env: { TMPDIR: temporary, RUNNER_TEMP: temporary } }),
      );
    },
    PATIENCE,
  );

  test(
    'on every Node there is',
    async () => {
      const found = nodes();
      expect(found.length).toBeGreaterThan(0);
      for (const { path } of found) expectSame(first, await evidence(root, [], { node: path }));
    },
    PATIENCE,
  );

  test(
    'and SOURCE_DATE_EPOCH moves the clock of the documents, and nothing else',
    async () => {
      const env = { SOURCE_DATE_EPOCH: '1700000000' };
      const moved = await evidence(root, [], { env });
      expectSame(moved, await evidence(root, [], { env }));
      expect(moved.get('sbom.cyclonedx.json')).toContain('2023-11-14T22:13:20');
      const results = [...first.keys()].filter((name) => first.get(name) !== moved.get(name));
      expect(results).not.toContain('results.sarif');
      expect(results).not.toContain('summary.json');
    },
    PATIENCE,
  );

  test(
    'another commit does not',
    async () => {
      const other = join(folder.path, 'other');
      cpSync(root, other, { recursive: true });
      commitAll(other, 'nothing changed but the commit');
      const changed = await evidence(other);
      expect(changed.get('plan.json')).not.toBe(first.get('plan.json'));
    },
    PATIENCE,
  );
});

/** Nothing but the commit says what it is: neither the folder's name nor the repository's has a part in the evidence. */
describe('without a manifest, the same commit gives the same bytes', () => {
  let plain: string;
  let first: ReadonlyMap<string, string>;
  beforeAll(async () => {
    plain = gitRepository(join(folder.path, 'plain'), {
      'config/settings.py': drawnKeyPair().text,
      'services/pay/main.py': 'import os\nprint(os.environ)\n',
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n',
    });
    first = await evidence(plain);
  }, PATIENCE);

  test.each<[string, () => Promise<Map<string, string>>]>([
    [
      'in a folder of another name',
      () => {
        const other = join(folder.path, 'another name');
        cpSync(plain, other, { recursive: true });
        return evidence(other);
      },
    ],
    [
      'in a clone, whose git is configured otherwise',
      () => {
        const clone = join(folder.path, 'cloned.git-clone');
        git(folder.path, 'clone', '--quiet', plain, clone);
        for (const [key, value] of [
          ['core.autocrlf', 'true'],
          ['core.fileMode', 'false'],
          ['core.quotePath', 'true'],
          ['user.name', 'Somebody'],
          ['status.showUntrackedFiles', 'no'],
          ['core.ignoreCase', 'true'],
        ] as const)
          git(clone, 'config', key, value);
        return evidence(clone);
      },
    ],
    [
      'in a shallow clone',
      () => {
        const clone = join(folder.path, 'shallow');
        git(folder.path, 'clone', '--quiet', '--depth=1', `file://${plain}`, clone);
        return evidence(clone);
      },
    ],
    [
      'in a work tree of its own, its commit checked out by itself',
      () => {
        const tree = join(folder.path, 'worktree');
        git(plain, 'worktree', 'add', '--quiet', '--detach', tree, 'HEAD');
        return evidence(tree);
      },
    ],
    ['given with a slash at the end', () => evidence(`${plain}/`)],
    ['given as a path with detours', () => evidence('../plain/./config/..', [], { cwd: plain })],
    [
      'given through a link',
      () => {
        const link = join(folder.path, 'a link');
        symlinkSync(plain, link);
        return evidence(link);
      },
    ],
    ['from a folder within', () => evidence('../..', [], { cwd: join(plain, 'services/pay') })],
    [
      'for another user, with another home and configuration',
      () => {
        const home = join(folder.path, 'home');
        mkdirSync(home);
        writeFileSync(join(home, '.gitconfig'), '[core]\n  excludesFile = /dev/stdin\n[user]\n  name = Other\n');
        return evidence(plain, [], { env: { HOME: home, USER: 'other', LOGNAME: 'other', XDG_CONFIG_HOME: home } });
      },
    ],
    [
      'in the Action',
      async () => {
        const workspace = join(folder.path, 'workspace');
        cpSync(plain, workspace, { recursive: true });
        const step = await runStep({
          workspace,
          event: 'push',
          payload: { repository: { full_name: 'acme/toy' } },
          sha: git(workspace, 'rev-parse', 'HEAD'),
          ref: 'refs/heads/main',
          inputs: { 'policy-date': POLICY_DATE, 'upload-sarif': 'false', 'upload-artifact': 'false', comment: 'false' },
        });
        const files = evidenceIn(step.outputs['bundle-path'] ?? '');
        step.remove();
        return files;
      },
    ],
  ])(
    '%s',
    async (_, other) => {
      expectSame(first, await other());
    },
    PATIENCE,
  );

  test(
    'a part of it, too',
    async () => {
      const part = await evidence(join(plain, 'services/pay'), [], {}, 0);
      expectSame(part, await evidence('.', [], { cwd: join(plain, 'services/pay') }, 0));
      const other = join(folder.path, 'another part');
      cpSync(plain, other, { recursive: true });
      expectSame(part, await evidence('services/pay/', [], { cwd: other }, 0));
    },
    PATIENCE,
  );
});
