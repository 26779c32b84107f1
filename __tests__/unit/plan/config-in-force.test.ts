import { describe, expect, test } from '@jest/globals';
import { createNodeFileStore } from '../../../src/adapters/system/node-file-store.ts';
import { configInForce } from '../../../src/plan-tools.ts';
import { temporaryFolder, writeFiles } from '../../support/git-repository.ts';
import { aFile, aPlan, aPolicy } from '../../builders/domain.ts';

const definition = { configFiles: [{ path: 'best.toml' }, { path: 'shared.toml', section: /^\[mine\]/m }] };

async function inForce(
  here: Readonly<Record<string, string>>,
  options: { honour?: boolean; base?: Readonly<Record<string, string>>; scope?: string } = {},
) {
  const folder = temporaryFolder();
  try {
    writeFiles(folder.path, here);
    const { base } = options;
    const config = await configInForce(definition, {
      plan: aPlan({
        policy: aPolicy({ honourToolConfig: options.honour ?? true }),
        tree: { files: Object.keys(here).map((path) => aFile({ path })), notScanned: [], digest: '' },
        scope: options.scope ?? '.',
      }),
      base:
        base === undefined
          ? undefined
          : { read: (path) => Promise.resolve(base[path] === undefined ? undefined : Buffer.from(base[path])) },
      copy: folder.path,
      files: createNodeFileStore(folder.path),
    });
    return config === undefined ? undefined : `${config.path}: ${Buffer.from(config.bytes).toString()}`;
  } finally {
    folder.remove();
  }
}

describe('configInForce', () => {
  test('nothing is obeyed unless the manifest says so', async () => {
    expect(await inForce({ 'best.toml': 'x' }, { honour: false })).toBeUndefined();
  });

  test('the best one at the top counts, and a shared file only with its section', async () => {
    expect(await inForce({ 'best.toml': 'x', 'shared.toml': '[mine]' })).toBe('best.toml: x');
    expect(await inForce({ 'shared.toml': '[mine]' })).toBe('shared.toml: [mine]');
    expect(await inForce({ 'shared.toml': '[other]', 'sub/best.toml': 'x' })).toBeUndefined();
    expect(await inForce({ 'sub/best.toml': 'x' }, { scope: 'sub' })).toBe('sub/best.toml: x');
  });

  test('on a pull request it is the one of the base: a change neither brings, edits nor removes it', async () => {
    expect(await inForce({ 'best.toml': 'mine' }, { base: {} })).toBeUndefined();
    expect(await inForce({ 'best.toml': 'mine' }, { base: { 'best.toml': 'theirs' } })).toBe('best.toml: theirs');
    expect(await inForce({}, { base: { 'best.toml': 'theirs' } })).toBe('best.toml: theirs');
  });
});
