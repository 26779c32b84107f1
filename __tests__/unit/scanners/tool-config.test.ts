import { describe, expect, test } from '@jest/globals';
import { scanner as bandit } from '../../../src/scanners/bandit.ts';
import { scanner as hadolint } from '../../../src/scanners/hadolint.ts';
import { scanner as ruff } from '../../../src/scanners/ruff.ts';
import { scanner as zizmor } from '../../../src/scanners/zizmor.ts';
import { context, file, outputs } from './context.ts';

const files = [file('a.py'), file('gen/b.py')];

describe('a configuration of the tree that is obeyed', () => {
  test('ruff gets it by name, with its exclusions, and selects no rules of its own', () => {
    const { argv, cwd } = ruff.invocation(context({ toolConfig: 'pyproject.toml' }));
    expect(argv.join(' ')).toContain('--config /src/pyproject.toml --force-exclude');
    expect(argv).not.toContain('--isolated');
    expect(argv).not.toContain('--select');
    expect(argv.join(' ')).toContain('--extend-select S501,E902');
    expect(cwd).toBe('/src');
    const selected = ruff.invocation(context({ toolConfig: 'ruff.toml', args: ['--select', 'S'] })).argv;
    expect(selected.join(' ')).toContain('--select S');
  });

  test('pyproject.toml is one only where it speaks of ruff', () => {
    const section = ruff.configFiles?.find(({ path }) => path === 'pyproject.toml')?.section;
    for (const text of ['[tool.ruff]\n', '[project]\nname = "x"\n[tool.ruff.lint]\n'])
      expect(section?.test(text)).toBe(true);
    for (const text of ['[project]\n', '# [tool.ruff]\n', '[tool.ruffian]\n']) expect(section?.test(text)).toBe(false);
  });

  test('bandit gets it as its ini, with its exclusions, as if run at the top of the tree', () => {
    const { argv, cwd } = bandit.invocation(context({ toolConfig: '.bandit' }));
    expect(argv.join(' ')).toContain('--ini /src/.bandit');
    expect(argv).not.toContain('--exclude');
    expect([argv.at(-1), cwd]).toEqual(['.', '/src']);
  });

  test('hadolint and zizmor get it by name', () => {
    expect(hadolint.invocation(context({ toolConfig: '.hadolint.yaml' })).argv.join(' ')).toContain(
      '--config /src/.hadolint.yaml',
    );
    const { argv } = zizmor.invocation(context({ toolConfig: '.github/zizmor.yml', inlineAllowed: true }));
    expect(argv.join(' ')).toContain('--config /src/.github/zizmor.yml');
    expect(argv).not.toContain('--no-config');
  });

  test('zizmor, which cannot tell it from comments, is refused before anything runs', () => {
    expect(() => zizmor.invocation(context({ toolConfig: 'zizmor.yml' }))).toThrow(/ignore comments/);
  });

  test('without it each one is deaf as ever', () => {
    expect(ruff.invocation(context()).argv).toContain('--isolated');
    expect(bandit.invocation(context()).argv.join(' ')).toContain('--ini /in/bandit.ini');
    expect(hadolint.invocation(context()).argv.join(' ')).toContain('--config /in/hadolint.yaml');
    expect(zizmor.invocation(context()).argv).toContain('--no-config');
  });
});

describe('a file that an obeyed configuration leaves out', () => {
  const ruffOutputs = outputs({ 'report.json': [], stderr: 'Checking: /src/a.py\nChecked 1 files\n' });
  const banditOutputs = outputs({ 'report.json': { results: [], errors: [], metrics: { '/src/a.py': {} } } });
  test.each([
    ['ruff', ruff, ruffOutputs],
    ['bandit', bandit, banditOutputs],
  ])('is said by %s to be left out, and is unread where none is obeyed', (_name, scanner, given) => {
    const input = { outputs: given, exitCode: 0, files, sourceRoot: '/src' };
    expect(scanner.parse({ ...input, obeysConfig: true })).toMatchObject({
      filesRead: 1,
      unread: [],
      notApplicable: [
        { path: 'gen/b.py', reason: expect.stringContaining('configuration in the tree') as unknown as string },
      ],
    });
    expect(scanner.parse(input)).toMatchObject({ filesRead: 1, unread: [{ path: 'gen/b.py' }], notApplicable: [] });
  });
});
