import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ScannerDefinition } from '../../src/model/scanner.ts';
import { provisionTool, type ReadyTool } from '../../src/provision/provision.ts';
import { scanner as bandit } from '../../src/scanners/bandit.ts';
import { scanner as detectSecrets } from '../../src/scanners/detect-secrets.ts';
import { scanner as ruff } from '../../src/scanners/ruff.ts';
import { hiddenPython, HIDDEN_SECRETS, UNREADABLE_PYTHON, UNREADABLE_TEXT, awsKey, text } from './provision-trees.ts';
import { makeBench, runScanner, type Bench, type RealRun } from './provision-bench.ts';

/** A real tool on a busy machine. */
const PATIENCE = 120_000;

let bench: Bench;
const tools = new Map<string, ReadyTool>();

beforeAll(async () => {
  bench = makeBench();
  for (const definition of [ruff, bandit, detectSecrets]) {
    const outcome = await provisionTool(definition, bench.options);
    if (outcome.status === 'failed') throw new Error(outcome.detail);
    tools.set(definition.id, outcome);
  }
}, 180_000);

afterAll(() => {
  bench.remove();
});

function pathsOf(run: RealRun, ruleId: string): string[] {
  return run.report.findings
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ path }) => path ?? '')
    .sort();
}

function accountsFor(run: RealRun): void {
  expect((run.report.filesRead ?? 0) + run.report.unread.length).toBe(run.files.length);
}

function tool(definition: ScannerDefinition): ReadyTool {
  const ready = tools.get(definition.id);
  if (ready === undefined) throw new Error(`${definition.id} was not provisioned`);
  return ready;
}

describe.each([
  { definition: ruff, rule: 'S602', canary: 'S501', marker: '# noqa: S602' },
  { definition: bandit, rule: 'B602', canary: 'B501', marker: '# nosec B602' },
])('$definition.id', ({ definition, rule, canary, marker }) => {
  test(
    'finds what the tree tries to hide',
    async () => {
      const tree = hiddenPython(marker);
      const run = await runScanner(bench, definition, tool(definition), tree);
      const hidden = Object.entries(tree).filter(([, content]) => content.includes('shell=True'));
      expect(pathsOf(run, rule)).toEqual(hidden.map(([path]) => path).sort());
      expect(run.canaryRules).toContain(canary);
      expect(run.report.unread).toEqual([]);
      accountsFor(run);
    },
    PATIENCE,
  );

  test(
    'names the files it could not read',
    async () => {
      const run = await runScanner(bench, definition, tool(definition), {
        ...UNREADABLE_PYTHON,
        'good.py': text('eval(x)'),
      });
      expect(run.report.unread.map(({ path }) => path).sort()).toEqual(Object.keys(UNREADABLE_PYTHON).sort());
      expect(pathsOf(run, rule.replace('602', '307'))).toEqual(['good.py']);
      accountsFor(run);
    },
    PATIENCE,
  );

  test(
    'a latin-1 file is scanned or unread, never passed over',
    async () => {
      const latin = Buffer.from('eval(x)\n# caf\xe9\n', 'latin1');
      const run = await runScanner(bench, definition, tool(definition), {
        'latin.py': latin,
        'good.py': text('x = 1'),
      });
      expect(run.report.unread.map(({ path }) => path)).toEqual(['latin.py']);
      accountsFor(run);
    },
    PATIENCE,
  );

  test(
    'inline markers count where the manifest allows them',
    async () => {
      const run = await runScanner(bench, definition, tool(definition), hiddenPython(marker), { inlineAllowed: true });
      expect(pathsOf(run, rule)).not.toContain('inline.py');
    },
    PATIENCE,
  );

  test(
    'the canary survives a choice of other rules',
    async () => {
      const args =
        definition.id === 'ruff'
          ? ['--select', 'F401', '--ignore', 'S']
          : ['--tests', 'B101', '--severity-level', 'high'];
      const run = await runScanner(bench, definition, tool(definition), { 'good.py': text('eval(x)') }, { args });
      expect(run.canaryRules).toContain(canary);
      expect(pathsOf(run, rule.replace('602', '307'))).toEqual([]);
    },
    PATIENCE,
  );
});

test(
  'ruff reads syntax newer than the interpreter here, and notebooks',
  async () => {
    const notebook = {
      cells: [{ cell_type: 'code', source: ['eval(x)\n'], metadata: {}, outputs: [], execution_count: null }],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 4,
    };
    const run = await runScanner(bench, ruff, tool(ruff), {
      'new.py': text(
        'def f[T: int](x: T):',
        '    return t"{x}"',
        'try:',
        '    eval(x)',
        'except ValueError, TypeError:',
        '    pass',
      ),
      'book.ipynb': Buffer.from(JSON.stringify(notebook)),
      'broken.ipynb': text('eval(x)'),
    });
    expect(pathsOf(run, 'S307')).toEqual(['book.ipynb', 'new.py']);
    expect(run.report.unread.map(({ path }) => path)).toEqual(['broken.ipynb']);
  },
  PATIENCE,
);

test(
  'bandit: neither the password nor the code around it is kept',
  async () => {
    const password = ['correct', 'horse', 'battery'].join('-');
    const tree = {
      'a.py': text(`password = "${password}"`, `login(password="${password}")`, `def f(password="${password}"): pass`),
    };
    const run = await runScanner(bench, bandit, tool(bandit), tree);
    expect(run.report.findings.map(({ ruleId }) => ruleId).sort()).toEqual(['B105', 'B106', 'B107']);
    for (const bytes of run.outputs.values()) expect(Buffer.from(bytes).toString()).not.toContain(password);
  },
  PATIENCE,
);

describe('detect-secrets', () => {
  test(
    'finds what the tree tries to hide, every time it occurs',
    async () => {
      const run = await runScanner(bench, detectSecrets, tool(detectSecrets), HIDDEN_SECRETS);
      const paths = pathsOf(run, 'AWSKeyDetector');
      const hidden = Object.entries(HIDDEN_SECRETS).filter(([, content]) => content.includes(['AK', 'IA'].join('')));
      expect([...new Set(paths)]).toEqual(hidden.map(([path]) => path).sort());
      expect(paths.filter((path) => path === 'twice.txt')).toHaveLength(2);
      expect(run.canaryRules).toContain('AWSKeyDetector');
      expect(run.report.unread).toEqual([]);
      accountsFor(run);
      for (const bytes of run.outputs.values()) expect(Buffer.from(bytes).toString()).not.toMatch(/AKIA/);
    },
    PATIENCE,
  );

  test(
    'says which files it could not decode',
    async () => {
      const run = await runScanner(bench, detectSecrets, tool(detectSecrets), {
        ...UNREADABLE_TEXT,
        'good.txt': text(awsKey('C')),
      });
      expect(run.report.unread.map(({ path }) => path).sort()).toEqual(['latin.txt', 'wide.txt']);
      expect(pathsOf(run, 'AWSKeyDetector')).toEqual(['good.txt']);
      accountsFor(run);
    },
    PATIENCE,
  );

  test(
    'workers of a large run report the same as a single one',
    async () => {
      const tree = { ...HIDDEN_SECRETS };
      for (let index = 0; index < 150; index += 1) tree[`many/${index}.txt`] = text(`x = "${awsKey('J')}"`);
      const [one, two] = [
        await runScanner(bench, detectSecrets, tool(detectSecrets), tree, { threads: 1 }),
        await runScanner(bench, detectSecrets, tool(detectSecrets), tree, { threads: 2 }),
      ];
      expect(two.report).toEqual(one.report);
      expect(two.report.filesRead).toBe(two.files.length);
    },
    PATIENCE,
  );
});

test(
  'on a tree without tricks each scanner finds what the plain tool finds',
  async () => {
    const tree: Record<string, Buffer> = {
      'a.py': text(
        'import subprocess, pickle',
        'subprocess.call("ls " + x, shell=True)',
        'pickle.loads(x)',
        'assert x',
        'password = "abcdefgh"',
      ),
      'b.py': text('import hashlib, requests', 'hashlib.md5(x)', 'requests.get(u, verify=False)', 'open("/tmp/x")'),
      'c.env': text(`TOKEN=${['gh', 'p_'].join('')}${'aB3'.repeat(12)}`, 'password = "hunter2hunter2"'),
    };
    const folder = join(bench.root, 'plain');
    for (const [name, content] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const plain = async (definition: ScannerDefinition, args: string[]): Promise<unknown> => {
      const { stdout } = await bench.options.commands.run({
        argv: [...tool(definition).program, ...args],
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '' },
        timeoutMs: 60_000,
        maxOutputBytes: 1e7,
      });
      return JSON.parse(stdout.toString());
    };
    const ours = async (definition: ScannerDefinition): Promise<number> =>
      (await runScanner(bench, definition, tool(definition), tree)).report.findings.length;

    const ruffPlain = (await plain(ruff, [
      'check',
      '--isolated',
      '--no-cache',
      '--select',
      'S',
      '--output-format',
      'json',
      '.',
    ])) as unknown[];
    expect(await ours(ruff)).toBe(ruffPlain.length);
    const banditPlain = (await plain(bandit, ['-q', '-r', '-f', 'json', '.'])) as { results: unknown[] };
    expect(await ours(bandit)).toBe(banditPlain.results.length);
    const secretsPlain = (await plain(detectSecrets, ['scan', '--all-files', '--no-verify', '.'])) as {
      results: Record<string, unknown[]>;
    };
    expect(await ours(detectSecrets)).toBe(Object.values(secretsPlain.results).flat().length);
    expect(ruffPlain.length * banditPlain.results.length).toBeGreaterThan(0);
  },
  PATIENCE,
);
