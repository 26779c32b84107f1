import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeFileStore } from '../../../src/adapters/system/node-file-store.ts';
import { sha256 } from '../../../src/lib/digest.ts';
import type { CommandRequest } from '../../../src/ports/commands.ts';
import { checkHostTool, findHostTool } from '../../../src/provision/host-tool.ts';
import { temporaryFolder, writeFiles } from '../../support/git-repository.ts';
import { aSystem, toolOf } from './workshop.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const places = { source: '/src', input: '/in', out: '/out', tool: '/tool' };

function program(path: string, content: string): void {
  writeFiles(folder.path, { [path]: content });
  chmodSync(join(folder.path, path), 0o755);
}

async function find(native: boolean, answer: string | undefined, path: readonly string[] = ['bin']) {
  const asked: CommandRequest[] = [];
  const files = createNodeFileStore(folder.path);
  const found = await findHostTool(toolOf(native), {
    commands: {
      run: (request) => {
        asked.push(request);
        return Promise.resolve({
          exitCode: answer === undefined ? 1 : 0,
          stdout: Buffer.from(answer ?? ''),
          stderr: '',
        });
      },
    },
    system: aSystem({
      PATH: path.map((part) => (part.startsWith('/') || part === '.' ? part : join(folder.path, part))).join(':'),
      NPM_TOKEN: 'x',
    }),
    files,
    tree: join(folder.path, 'tree'),
    signal: undefined,
  });
  return { found, asked, files };
}

describe('findHostTool', () => {
  test('a native program is asked for its version, hashed, unpinned, and shown alone', async () => {
    program('bin/demo', 'native');
    const { found, asked } = await find(true, 'Demo Linter 2.12.0\n');
    expect(found).toMatchObject({
      version: '2.12.0',
      pinned: false,
      digest: sha256('native'),
      readable: [join(folder.path, 'bin/demo')],
    });
    expect(found?.program(places)).toEqual([join(folder.path, 'bin/demo')]);
    expect(asked.map(({ argv, cwd }) => [argv.slice(1), cwd])).toEqual([[['--version'], '/']]);
    expect(asked[0]?.env).not.toHaveProperty('NPM_TOKEN');
  });

  test('a Python tool runs isolated, by the interpreter its script names', async () => {
    program('bin/demo', '#!/opt/venv/bin/python3\nimport demo\n');
    const { found, asked } = await find(false, JSON.stringify({ version: '1.8.0', prefixes: ['/opt/venv', '/usr'] }));
    expect(found).toMatchObject({ version: '1.8.0', pinned: false, readable: ['/opt/venv', '/usr'] });
    expect(found?.program(places).slice(0, 3)).toEqual(['/opt/venv/bin/python3', '-I', '-B']);
    expect(found?.program(places).at(-1)).toBe('demo');
    expect(asked[0]?.argv.slice(0, 2)).toEqual(['/opt/venv/bin/python3', '-I']);
  });

  test('a program that lies in the scanned tree is not even started, by whatever name', async () => {
    program('tree/bin/demo', 'native');
    writeFiles(folder.path, { 'links/x': '' });
    symlinkSync(join(folder.path, 'tree/bin/demo'), join(folder.path, 'links/demo'));
    const { found, asked } = await find(true, 'demo 1.0.0', ['tree/bin', 'links', '.', '']);
    expect([found, asked]).toEqual([undefined, []]);
  });

  test.each([
    ['does not say its version', true, 'native', 'no idea'],
    ['fails', true, 'native', undefined],
    ['is a shim of a shell', false, '#!/bin/sh\nexec x\n', JSON.stringify({ version: '1', prefixes: [] })],
    ['does not have the module', false, '#!/usr/bin/python3\n', undefined],
  ])('one that %s is not used', async (_name, native, content, answer) => {
    program('bin/demo', content);
    expect((await find(native, answer)).found).toBeUndefined();
  });

  test('the next one on PATH is tried', async () => {
    writeFiles(folder.path, { 'first/demo': 'not executable' });
    program('second/demo', 'native');
    expect((await find(true, 'demo 3.1', ['first', 'second'])).found).toMatchObject({ version: '3.1' });
  });

  test('one that was replaced between plan and run does not run', async () => {
    program('bin/demo', 'native');
    const { found, files } = await find(true, 'demo 1.0.0');
    if (found === undefined) throw new Error('not found');
    expect(checkHostTool(found, files)).toBe(found);
    writeFileSync(join(folder.path, 'bin/demo'), 'other');
    expect(checkHostTool(found, files)).toMatchObject({ status: 'failed', integrity: true });
  });
});
