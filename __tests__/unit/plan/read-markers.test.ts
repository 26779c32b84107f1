import { describe, expect, test } from '@jest/globals';
import { createNodeFileStore } from '../../../src/adapters/system/node-file-store.ts';
import { readMarkers } from '../../../src/plan/read-markers.ts';
import { registry } from '../../../src/scanners/registry.generated.ts';
import { temporaryFolder, writeFiles } from '../../support/git-repository.ts';
import { aFile } from '../../builders/domain.ts';

/** Put together here, so that no scanner of this repository obeys or counts them. */
const comment = (text: string): string => ['#', text].join(' ');

function count(scanner: string, files: Readonly<Record<string, string | Buffer>>) {
  const folder = temporaryFolder();
  try {
    writeFiles(folder.path, files);
    const step = {
      inlineMarkers: registry.get(scanner)?.inlineMarkers ?? [],
      files: Object.entries(files).map(([path, content]) =>
        aFile({ path, encoding: typeof content === 'string' ? 'utf-8' : 'binary' }),
      ),
    };
    return readMarkers([step], folder.path, createNodeFileStore(folder.path))[0];
  } finally {
    folder.remove();
  }
}

describe('readMarkers', () => {
  test.each([
    ['bandit', `a()  ${comment('nosec')}\nb() ${comment('nosec')} B101\nc() #nosec\nnosec\n`, { '# nosec': 3 }],
    [
      'ruff',
      [
        comment('noqa'),
        comment('NOQA: S101'),
        comment('ruff: noqa'),
        comment('flake8: noqa'),
        comment('ruff: ignore[S101]'),
        comment('ruff: file-ignore[S101]'),
        comment('ruff: disable[S101]'),
      ].join('\n'),
      { '# noqa': 4, '# ruff: disable': 1, '# ruff: ignore': 2 },
    ],
    [
      'detect-secrets',
      ['allowlist secret', 'whitelist secret', 'allowlist nextline secret', 'allowlist-secret', 'allow secret']
        .map((text) => `// ${['pragma', text].join(': ')}`)
        .join('\n'),
      { 'pragma: allowlist secret': 4 },
    ],
    ['zizmor', `uses: a/b@v1 ${comment('zizmor: ignore[unpinned-uses]')}\n`, { '# zizmor: ignore': 1 }],
    [
      'hadolint',
      `${comment('hadolint ignore=DL3002')}\n${comment('hadolint global ignore=DL3003')}\n`,
      { '# hadolint ignore': 2 },
    ],
  ])('counts what %s would obey, by kind', (scanner, text, kinds) => {
    expect(count(scanner, { 'b.txt': text, 'a.txt': 'nothing here\n', 'c.bin': Buffer.from(text) })).toEqual(
      Object.entries(kinds).map(([marker, times]) => ({ marker, path: 'b.txt', count: times })),
    );
  });

  test('every tool of the catalogue that is not ours says which comments it would obey', () => {
    const silent = [...registry.values()].filter(
      ({ tool, inlineMarkers }) => tool.kind === 'pypi' && inlineMarkers === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('work grows with the file, not with its square', () => {
    const text = `${'#'.repeat(200_000)}${'# '.repeat(200_000)}${'ruff'.repeat(50_000)}`;
    expect(count('ruff', { 'a.py': text })).toEqual([]);
  });
});
