import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { AssayError } from '../../../src/model/errors.ts';
import { programSeenAt, provisionTool, type Provisioned, type ReadyTool } from '../../../src/provision/provision.ts';
import { makeWheel, makeWorkshop, NATIVE_WHEEL, PYTHON_WHEEL, toolOf, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeEach(() => {
  shop = makeWorkshop();
});
afterEach(() => {
  shop.remove();
});

function ready(outcome: Provisioned): ReadyTool {
  if (outcome.status === 'failed') throw new Error(outcome.detail);
  return outcome;
}

const served = [{ wheel: PYTHON_WHEEL }];
const nothing = [{ stderr: 'ERROR: no network' }];
const downloads = (): number => shop.requests.filter(({ argv }) => argv.includes('download')).length;

describe('a tool that is not in the cache', () => {
  test('is fetched, unpacked and described', async () => {
    const tool = ready(await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served)));
    expect(tool).toMatchObject({
      version: '1.0',
      fromCache: false,
      readable: ['/opt/py'],
      interpreter: { path: '/opt/py/bin/python3.12', version: '3.12.4' },
    });
    expect(tool.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(tool.program).toEqual([
      '/opt/py/bin/python3.12',
      '-I',
      '-S',
      '-B',
      '-X',
      'utf8',
      join(tool.folder, 'launch.py'),
      'demo',
    ]);
    expect(programSeenAt(tool, '/tool').slice(-2)).toEqual(['/tool/launch.py', 'demo']);
    expect(readdirSync(join(tool.folder, 'site')).sort()).toEqual(['demo', 'demo-1.0.dist-info', 'extra.py']);
    expect(existsSync(join(tool.folder, 'share'))).toBe(false);
    expect(readdirSync(join(shop.root, 'cache', 'tools'))).toHaveLength(1);
  });

  test.each(['/proc/assay', '/dev/null/assay', '/proc/self/environ'])(
    'a cache at %s ends at once, with the folder and the variable named',
    async (cacheFolder) => {
      const outcome = await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served, { cacheFolder }));
      expect(outcome).toMatchObject({
        status: 'failed',
        integrity: false,
        detail: expect.stringMatching(/^demo could not be provisioned: .* the tool cache \/.*; set ASSAY_CACHE_DIR/),
      });
    },
  );

  test('every folder on the way to it can be entered by the user of a sandbox, whatever the umask', async () => {
    const before = process.umask(0o077);
    try {
      const cacheFolder = join(shop.root, 'new', 'cache');
      const { folder } = ready(await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served, { cacheFolder })));
      for (let path = folder; path !== shop.root; path = dirname(path)) expect(statSync(path).mode & 0o777).toBe(0o755);
    } finally {
      process.umask(before);
    }
  });

  test('a native one is its program alone, which may be executed', async () => {
    const tool = ready(await provisionTool(toolOf(true), shop.options(NATIVE_WHEEL, [{ wheel: NATIVE_WHEEL }])));
    expect(tool.program).toEqual([join(tool.folder, 'bin/demo')]);
    expect(tool.readable).toEqual([]);
    expect(statSync(join(tool.folder, 'bin/demo')).mode & 0o777).toBe(0o755);
  });

  test('is fetched with digests demanded, wheels only, and a built environment', async () => {
    await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served));
    const request = shop.requests.find(({ argv }) => argv.includes('download'));
    expect(request?.argv).toEqual(expect.arrayContaining(['--require-hashes', '--no-deps', '--only-binary', ':all:']));
    for (const { env } of shop.requests) {
      expect(env).toMatchObject({ PATH: '/usr/bin', PIP_INDEX_URL: 'https://mirror.invalid/' });
      expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['PYTHONPATH']));
      expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['LD_PRELOAD']));
    }
  });

  test('offline it is missing, and the remedy is named', async () => {
    const outcome = await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served, { offline: true }));
    expect(outcome).toMatchObject({
      status: 'failed',
      integrity: false,
      detail: expect.stringContaining('assay tools install'),
    });
    expect(downloads()).toBe(0);
  });

  test('a failing fetch is tried three times', async () => {
    const outcome = await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, nothing));
    expect(outcome).toMatchObject({
      status: 'failed',
      integrity: false,
      detail: expect.stringContaining('no network'),
    });
    expect(downloads()).toBe(3);
    expect(readdirSync(join(shop.root, 'cache', 'tools'))).toEqual([]);
  });

  test('a fetch that succeeds at last is enough', async () => {
    ready(await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, [...nothing, ...served])));
    expect(shop.said.some((line) => line.includes('trying again'))).toBe(true);
  });

  test.each([
    ['pip says so', [{ stderr: 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.' }]],
    ['pip lets it pass', [{ wheel: makeWheel({ 'demo/__init__.py': 'import os\n' }) }]],
    ['it is another package', [{ wheel: PYTHON_WHEEL, name: 'other-1.0-py3-none-any.whl' }]],
  ])('another file than the locked one is an integrity failure: %s', async (_, bad) => {
    const outcome = await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, bad));
    expect(outcome).toMatchObject({ status: 'failed', integrity: true });
    expect(downloads()).toBe(1);
  });

  test.each([
    ['leaves its folder', makeWheel({ '../evil.py': 'x\n' })],
    ['is absolute', makeWheel({ '/evil.py': 'x\n' })],
    ['has a record that does not fit', makeWheel({ 'demo/a.py': 'x\n' }, `demo/a.py,sha256=${'A'.repeat(43)},2\n`)],
    ['has no digest for a file', makeWheel({ 'demo/a.py': 'x\n' }, 'demo/a.py,,2\n')],
  ])('a wheel that %s is not unpacked', async (_, wheel) => {
    const outcome = await provisionTool(toolOf(false), shop.options(wheel, [{ wheel }]));
    expect(outcome).toMatchObject({ status: 'failed', integrity: true });
    expect(readdirSync(join(shop.root, 'cache', 'tools'))).toEqual([]);
  });

  test('an old Python is named with the version that is needed', async () => {
    const outcome = await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served, { python: '3.9.1' }));
    expect(outcome).toMatchObject({
      status: 'failed',
      detail: 'demo: Python 3.10 or newer is needed: python3 is 3.9.1',
    });
  });

  test('a Python without pip says what to install', async () => {
    const outcome = await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served, { pip: false }));
    expect(outcome).toMatchObject({ status: 'failed', detail: expect.stringContaining('python3-pip') });
  });

  test('a lock that does not know it is an integrity failure', async () => {
    const options = shop.options(PYTHON_WHEEL, served);
    const outcome = await provisionTool(toolOf(false), { ...options, lock: { ...options.lock, tools: {} } });
    expect(outcome).toMatchObject({ status: 'failed', integrity: true });
  });

  test('cancelling throws', async () => {
    const signal = AbortSignal.abort();
    const options = shop.options(PYTHON_WHEEL, nothing, {
      signal,
      commands: {
        run: () => Promise.reject(new AssayError({ kind: 'cancelled', code: 'cancelled', message: 'stop' })),
      },
    });
    await expect(provisionTool(toolOf(false), options)).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('two at once end with one whole folder', async () => {
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served))),
    );
    for (const outcome of outcomes) expect(outcome.status).toBe('ready');
    expect(readdirSync(join(shop.root, 'cache', 'tools'))).toHaveLength(1);
  });
});

describe('a tool in the cache', () => {
  let folder: string;
  beforeEach(async () => {
    folder = ready(await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served))).folder;
    shop.requests.length = 0;
  });

  test('is used as it is, offline too', async () => {
    const tool = ready(await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, nothing, { offline: true })));
    expect(tool).toMatchObject({ fromCache: true, folder });
    expect(downloads()).toBe(0);
  });

  const tampering: readonly (readonly [string, () => void])[] = [
    [
      'a changed file',
      () => {
        writeFileSync(join(folder, 'site/demo/__init__.py'), 'import os\n');
      },
    ],
    [
      'a changed launcher',
      () => {
        writeFileSync(join(folder, 'launch.py'), 'import os\n');
      },
    ],
    [
      'a missing file',
      () => {
        rmSync(join(folder, 'site/extra.py'));
      },
    ],
    [
      'a missing folder',
      () => {
        rmSync(folder, { recursive: true });
      },
    ],
    [
      'byte-code beside a source',
      () => {
        mkdirSync(join(folder, 'site/demo/__pycache__'));
        writeFileSync(join(folder, 'site/demo/__pycache__/__init__.cpython-312.pyc'), 'x');
      },
    ],
    [
      'a module that shadows another',
      () => {
        writeFileSync(join(folder, 'site/json.py'), 'x');
      },
    ],
    [
      'a start-up hook',
      () => {
        writeFileSync(join(folder, 'site/x.pth'), 'import os');
      },
    ],
    [
      'a link in place of a file',
      () => {
        rmSync(join(folder, 'site/extra.py'));
        symlinkSync('/etc/hostname', join(folder, 'site/extra.py'));
      },
    ],
    [
      'another wheel',
      () => {
        writeFileSync(
          join(folder, '../wheels/demo-1.0-py3-none-any.whl'),
          makeWheel({ 'demo/__init__.py': 'import os\n' }),
        );
      },
    ],
    [
      'one wheel more',
      () => {
        writeFileSync(join(folder, '../wheels/evil-1.0-py3-none-any.whl'), PYTHON_WHEEL);
      },
    ],
    [
      'no wheel',
      () => {
        rmSync(join(folder, '../wheels'), { recursive: true });
      },
    ],
    [
      'wheel and files that fit each other but not the lock',
      () => {
        const wheel = makeWheel({ 'demo/__init__.py': 'import os\n' });
        writeFileSync(join(folder, '../wheels/demo-1.0-py3-none-any.whl'), wheel);
        rmSync(join(folder, 'site'), { recursive: true });
        mkdirSync(join(folder, 'site/demo'), { recursive: true });
        writeFileSync(join(folder, 'site/demo/__init__.py'), 'import os\n');
      },
    ],
  ];

  test.each(tampering)('with %s is fetched anew, and never run', async (_, tamper) => {
    tamper();
    const tool = ready(await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served)));
    expect(tool.fromCache).toBe(false);
    expect(downloads()).toBe(1);
    expect(readFileSync(join(folder, 'site/demo/__init__.py'), 'utf8')).toBe('NAME = "demo"\n');
    expect(readdirSync(join(shop.root, 'cache', 'tools'))).toHaveLength(1);
  });

  test.each(tampering)('with %s is an integrity failure when it cannot be fetched', async (_, tamper) => {
    tamper();
    const offline = await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, served, { offline: true }));
    expect(offline).toMatchObject({ status: 'failed', integrity: true });
    const unreachable = await provisionTool(toolOf(false), shop.options(PYTHON_WHEEL, nothing));
    expect(unreachable).toMatchObject({ status: 'failed', integrity: true });
  });

  test.each([0o644, 0o700])('with a program of mode %o is fetched anew: it could not be started', async (mode) => {
    const own = [{ wheel: NATIVE_WHEEL }];
    const [program] = ready(await provisionTool(toolOf(true), shop.options(NATIVE_WHEEL, own))).program;
    chmodSync(program, mode);
    const offline = await provisionTool(toolOf(true), shop.options(NATIVE_WHEEL, nothing, { offline: true }));
    expect(offline).toMatchObject({
      status: 'failed',
      detail: expect.stringContaining('bin/demo may not be executed') as unknown,
    });
    const again = ready(await provisionTool(toolOf(true), shop.options(NATIVE_WHEEL, own)));
    expect(again.fromCache).toBe(false);
    expect(statSync(program).mode & 0o777).toBe(0o755);
  });
});
