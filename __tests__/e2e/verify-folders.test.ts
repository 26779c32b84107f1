import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createNodeFileStore } from '../../src/adapters/system/node-file-store.ts';
import { writeBundle } from '../../src/bundle/write-bundle.ts';
import { assay, type CliResult } from '../support/assay.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { aKey, makeSample } from '../unit/bundle/verify-sample.ts';

/** What a bundle can be as a folder, on a real file system, from outside. */
let folder: ReturnType<typeof temporaryFolder>;
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const verify = (path: string): Promise<CliResult> => assay(['verify', path, '--key', at('assay.pub')]);
let copies = 0;

beforeAll(async () => {
  folder = temporaryFolder();
  const { signer, publicKeyPem } = aKey();
  const { files } = await makeSample({ signer });
  await writeBundle(at('out'), 'bundle', () => files, createNodeFileStore(tmpdir()), true);
  writeFileSync(at('assay.pub'), publicKeyPem);
});
afterAll(() => {
  folder.remove();
});

function copy(): string {
  copies += 1;
  const path = at(`copy-${copies}`);
  cpSync(at('out/bundle'), path, { recursive: true });
  return path;
}

describe('where a bundle is', () => {
  test.each(['out/bundle', 'out/bundle/', 'out/latest', 'out/latest/'])('%s is one', async (path) => {
    expect((await verify(`${folder.path}/${path}`)).code).toBe(0);
  });

  test('a one-line file stands for the link, and names a folder beside it and nothing else', async () => {
    for (const [text, code] of [
      ['bundle\n', 0],
      ['bundle', 0],
      ['../out/bundle\n', 2],
      ['bundle\nbundle\n', 2],
      ['nothing\n', 2],
      ['.\n', 2],
      ['', 2],
    ] as const) {
      writeFileSync(at('out', 'pointer'), text);
      expect([text, (await verify(at('out', 'pointer'))).code]).toEqual([text, code]);
    }
  });

  test('a path that no system has, and a link in a circle, are none', async () => {
    mkdirSync(at('circle', 'raw'), { recursive: true });
    symlinkSync('loop', at('circle', 'raw', 'loop'));
    for (const path of [at('x'.repeat(5000)), at(...Array.from({ length: 50 }, () => 'y'.repeat(200))), at('circle')])
      expect((await verify(path)).code).toBe(2);
  });

  test('a folder that nobody may enter is not called clean, and not our fault', async () => {
    const path = copy();
    chmodSync(path, 0o000);
    try {
      const { code, stdout } = await verify(path);
      // Who may do everything reads it all the same.
      expect([code, /EACCES/.test(stdout)]).toEqual(process.getuid?.() === 0 ? [0, false] : [4, true]);
    } finally {
      chmodSync(path, 0o755);
    }
  });

  test('a link to nothing, to a file, and the folder of bundles are none', async () => {
    symlinkSync('nowhere', at('dangling'));
    symlinkSync('out/bundle/run.json', at('to-a-file'));
    mkdirSync(at('empty'));
    for (const name of ['dangling', 'to-a-file', 'empty', 'out', 'missing']) {
      const { code, stderr } = await verify(at(name));
      expect([name, code, stderr]).toEqual([name, 2, expect.stringContaining('no evidence bundle at')]);
    }
  });

  test.each([
    'evidence-manifest.json',
    'run.json',
    'plan.json',
    'audit.jsonl',
    'checksums.txt',
    'attestation.intoto.json',
    'results.sarif',
    'report.html',
    'summary.md',
    'sbom.spdx.json',
    'attestations/sbom-cyclonedx.dsse.json',
    'scanners/house.sarif',
    'raw/house/execution.json',
    'raw/sbom/components.json',
  ])('a folder with %s alone is a bundle that somebody took apart', async (name) => {
    const path = at(`alone-${name.replaceAll('/', '-')}`);
    mkdirSync(join(path, name, '..'), { recursive: true });
    cpSync(at('out/bundle', name), join(path, name));
    const { code, stdout } = await verify(path);
    // An output without its record has the name that some tool gave it: nothing tells that it is of a bundle.
    if (name === 'raw/sbom/components.json') expect(code).toBe(2);
    else expect([code, stdout]).toEqual([4, expect.stringContaining('checksums.txt')]);
  });
});

describe('what is in the folder', () => {
  const damages: readonly (readonly [string, (path: string) => void, RegExp])[] = [
    [
      'a link in place of a file',
      (path) => {
        renameSync(join(path, 'summary.md'), at(`moved-${copies}`));
        symlinkSync(at(`moved-${copies}`), join(path, 'summary.md'));
      },
      /"summary\.md" is not an ordinary file/,
    ],
    [
      'a link in place of a folder',
      (path) => {
        renameSync(join(path, 'raw'), at(`raw-${copies}`));
        symlinkSync(at(`raw-${copies}`), join(path, 'raw'));
      },
      /"raw" is not an ordinary file/,
    ],
    [
      'a link to the folder itself',
      (path) => {
        symlinkSync('.', join(path, 'loop'));
      },
      /"loop" is not an ordinary file/,
    ],
    [
      'a pipe that nobody writes to',
      (path) => {
        rmSync(join(path, 'run.json'));
        expect(spawnSync('mkfifo', [join(path, 'run.json')]).status).toBe(0);
      },
      /"run\.json" is not an ordinary file/,
    ],
    [
      'an empty folder',
      (path) => {
        mkdirSync(join(path, 'extra'));
      },
      /extra\/ is an empty folder/,
    ],
    [
      'a folder in place of a file',
      (path) => {
        rmSync(join(path, 'run.json'));
        mkdirSync(join(path, 'run.json'));
        writeFileSync(join(path, 'run.json/x'), '');
      },
      /run\.json\/x is in the folder|run\.json is missing/,
    ],
    [
      'the same name in other letters',
      (path) => {
        cpSync(join(path, 'plan.json'), join(path, 'PLAN.JSON'));
      },
      /PLAN\.JSON is in the folder/,
    ],
    [
      'a name that is not UTF-8',
      (path) => {
        writeFileSync(Buffer.concat([Buffer.from(`${path}/`), Buffer.from([0xff])]), '');
      },
      /is not an ordinary file/,
    ],
    [
      'a name with a line feed',
      (path) => {
        writeFileSync(join(path, 'a\nb'), '');
      },
      /a b is in the folder|a\\nb is in the folder|a.b is in the folder/s,
    ],
    [
      'a file as large as a disk',
      (path) => {
        truncateSync(join(path, 'results.sarif'), 600 * 1024 ** 2);
      },
      /results\.sarif is larger than any such file of a bundle/,
    ],
    [
      'many files',
      (path) => {
        mkdirSync(join(path, 'many'));
        writeFileSync(join(path, 'many/0'), '');
        for (let index = 1; index <= 20_001; index += 1) linkSync(join(path, 'many/0'), join(path, `many/${index}`));
      },
      /more files than any bundle/,
    ],
    [
      'folders deeper than a path may be',
      (path) => {
        // By steps: no system takes such a path as a whole.
        const steps = 'import os\nfor _ in range(25): os.mkdir("d" * 200); os.chdir("d" * 200)\nopen("end", "w")';
        expect(spawnSync('python3', ['-I', '-c', steps], { cwd: path }).status).toBe(0);
      },
      /cannot be read \(ENAMETOOLONG\)/,
    ],
  ];

  test.each(damages)('%s is tampering, and named', async (_name, damage, words) => {
    const path = copy();
    damage(path);
    const { code, stdout, stderr } = await verify(path);
    // Not left to the end: node does not remove what is deeper than a path may be.
    spawnSync('rm', ['-rf', path]);
    expect([code, stdout, stderr]).toEqual([4, expect.stringMatching(words), '']);
    // Names from the folder stay on their line.
    expect(stdout.split('\n')[0]).toBe('TAMPERED');
  });

  test('an untouched copy is the bundle still', async () => {
    const path = copy();
    expect(readFileSync(join(path, 'run.json')).length).toBeGreaterThan(0);
    expect((await verify(path)).code).toBe(0);
  });
});
