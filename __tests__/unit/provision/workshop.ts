import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { sha256 } from '../../../src/lib/digest.ts';
import type { ScannerDefinition } from '../../../src/model/scanner.ts';
import type { CommandRequest, CommandResult, Commands } from '../../../src/ports/commands.ts';
import type { System } from '../../../src/ports/system.ts';
import type { LockedTool, ToolsLock } from '../../../src/provision/lock.ts';
import type { ProvisionOptions } from '../../../src/provision/provision.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A wheel with a right record, unless `record` says otherwise. */
export function makeWheel(files: Readonly<Record<string, string>>, record?: string): Uint8Array {
  const lines = Object.entries(files).map(
    ([name, content]) =>
      `${name},sha256=${Buffer.from(sha256(content), 'hex').toString('base64url')},${content.length}`,
  );
  const all = { ...files, 'demo-1.0.dist-info/RECORD': record ?? `${lines.join('\n')}\ndemo-1.0.dist-info/RECORD,,\n` };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, content]) => [name, bytes(content)])));
}

export const PYTHON_WHEEL = makeWheel({
  'demo/__init__.py': 'NAME = "demo"\n',
  'demo/__main__.py': 'print("ran")\n',
  'demo-1.0.data/purelib/extra.py': 'x = 1\n',
  'demo-1.0.data/data/share/man/man1/demo.1': 'manual\n',
  'demo-1.0.dist-info/METADATA': 'Name: demo\n',
});
export const NATIVE_WHEEL = makeWheel({ 'demo-1.0.data/scripts/demo': '#!/bin/sh\necho ran\n' });

export function toolOf(native: boolean): Pick<ScannerDefinition, 'id' | 'tool'> {
  return {
    id: 'demo',
    tool: {
      kind: 'pypi',
      requirement: 'demo==1.0',
      version: '1.0',
      run: native ? { script: 'demo' } : { module: 'demo' },
      native,
    },
  };
}

export function lockOf(wheel: Uint8Array): ToolsLock {
  const demo: LockedTool = {
    version: '1.0',
    source: 'pypi',
    requirement: 'demo==1.0',
    python: '3.10',
    packages: [{ name: 'demo', version: '1.0', sha256: [sha256(wheel)] }],
  };
  return { schemaVersion: 1, resolver: demo, tools: { demo } };
}

/** What the fake pip does on each of its calls. */
export type Served = { readonly wheel: Uint8Array; readonly name?: string } | { readonly stderr: string };

export interface Workshop {
  readonly root: string;
  readonly requests: CommandRequest[];
  /** Details of the `provisioning` events. */
  readonly said: string[];
  options(
    wheel: Uint8Array,
    served: readonly Served[],
    change?: Partial<ProvisionOptions> & { python?: string; pip?: boolean },
  ): ProvisionOptions;
  remove(): void;
}

/** A machine with this environment and nothing else of note. */
export function aSystem(env: Readonly<Record<string, string>>, root = tmpdir()): System {
  return {
    cpus: 2,
    platform: 'linux',
    arch: 'x64',
    env,
    tempFolder: root,
    cacheFolder: join(root, 'cache'),
    installFolder: root,
    embedded: { program: '', folder: '' },
    version: '0',
    node: { path: process.execPath, version: process.version },
    random: () => '00',
  };
}

/** A cache folder, and a Python and a pip that do as they are told. */
export function makeWorkshop(): Workshop {
  const root = mkdtempSync(join(tmpdir(), 'assay-provision-'));
  const requests: CommandRequest[] = [];
  const said: string[] = [];
  let count = 0;
  return {
    root,
    requests,
    said,
    options: (wheel, served, change = {}) => {
      let call = 0;
      const commands: Commands = {
        run: (request) => {
          requests.push(request);
          const { argv } = request;
          if (argv.includes('--version')) return answer((change.pip ?? true) ? 0 : 1, 'pip');
          if (argv.includes('venv')) return answer(1, '');
          if (argv.includes('-c')) {
            const version = change.python ?? '3.12.4';
            return argv[0] === 'python3'
              ? answer(0, JSON.stringify({ path: '/opt/py/bin/python3.12', prefix: '/opt/py', version, tag: 'cp312' }))
              : answer(1, '');
          }
          const next = served[Math.min(call, served.length - 1)];
          call += 1;
          if (next === undefined) return answer(1, '', 'ERROR: nothing is served');
          if ('stderr' in next) return answer(1, '', next.stderr);
          const folder = argv[argv.indexOf('--dest') + 1] ?? '';
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, next.name ?? 'demo-1.0-py3-none-any.whl'), next.wheel);
          return answer(0, '');
        },
      };
      return {
        lock: lockOf(wheel),
        cacheFolder: join(root, 'cache'),
        offline: false,
        commands,
        system: {
          ...aSystem(
            {
              PATH: '/usr/bin',
              HOME: root,
              PYTHONPATH: '/evil',
              LD_PRELOAD: '/evil.so',
              PIP_INDEX_URL: 'https://mirror.invalid/',
            },
            root,
          ),
          random: () => `r${(count += 1)}`,
        },
        progress: {
          report: (event) => {
            if (event.kind === 'provisioning') said.push(event.detail);
          },
        },
        backoffMs: [1, 1],
        ...change,
      };
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function answer(exitCode: number, stdout: string, stderr = ''): Promise<CommandResult> {
  return Promise.resolve({ exitCode, stdout: Buffer.from(stdout), stderr });
}
