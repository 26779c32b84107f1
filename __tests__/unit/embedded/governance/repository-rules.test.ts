import { describe, expect, test } from '@jest/globals';
import { detector } from '../../../../src/embedded/governance/detector.ts';
import type { DetectorFinding } from '../../../../src/embedded/detector.ts';
import { scan } from './scan.ts';

/** Audits a repository given as path → content. */
async function audit(files: Readonly<Record<string, string>>, part = false): Promise<readonly DetectorFinding[]> {
  const facts: { path: string; fact: unknown }[] = [];
  for (const [path, content] of Object.entries(files)) {
    const report = await scan(path, content);
    if (report.fact !== undefined) facts.push({ path, fact: report.fact });
  }
  const report = await detector.finish?.(facts, Object.keys(files), { config: {}, ...(part ? { part } : {}) });
  return report?.findings ?? [];
}

async function places(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await audit(files)).map(({ rule, path }) => `${rule.replace('governance/', '')} ${path}`).sort();
}

const GOOD = {
  'README.md': '# x',
  LICENSE: 'x',
  'SECURITY.md': 'x',
  '.github/CODEOWNERS': '* @x',
  '.gitignore': '.env\n',
  '.github/workflows/ci.yml': `jobs:\n  scan:\n    steps:\n      - uses: github/codeql-action/analyze@${'a'.repeat(40)}\n`,
  'package.json': '{"dependencies":{"a":"^1.0.0"}}',
  'package-lock.json': '{}',
} as const;

function without(...names: (keyof typeof GOOD)[]): Record<string, string> {
  return Object.fromEntries(Object.entries(GOOD).filter(([name]) => !names.some((gone) => gone === name)));
}

describe('rules about the repository', () => {
  test('nothing to say of one that is governed well', async () => {
    expect(await places(GOOD)).toEqual([]);
  });

  test('what is missing sits at the manifest or the README', async () => {
    expect(await places(without('SECURITY.md'))).toEqual(['no-security-policy README.md']);
    expect(await places(without('LICENSE'))).toEqual(['no-licence package.json']);
    expect(await places(without('.github/CODEOWNERS'))).toEqual(['no-code-owners README.md']);
    expect(await places(without('package-lock.json'))).toEqual(['no-lock-file package.json']);
    expect(await places(without('.github/workflows/ci.yml'))).toEqual(['no-ci package.json']);
  });

  test('nothing follows from what is missing in a part of one; what is there counts', async () => {
    const bare = {
      'services/pay/package.json': '{"dependencies":{"a":"^1.0.0"}}',
      'services/pay/main.py': 'from dotenv import load_dotenv\nload_dotenv()\n',
      'package.json': '{}',
      'README.md': '# x',
    };
    expect((await places(bare)).length).toBeGreaterThan(4);
    expect(await audit(bare, true)).toEqual([]);
    const loose = { '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - uses: someone/action@v1\n' };
    expect((await audit({ ...bare, ...loose }, true)).map(({ rule }) => rule)).toEqual(['governance/unpinned-actions']);
  });

  test('code owners are a matter of review', async () => {
    expect((await audit(without('.github/CODEOWNERS')))[0]?.kind).toBe('review');
  });

  test('a folder that is no repository is not judged as one', async () => {
    expect(await places({ 'a/x.py': 'print(1)', 'b.txt': 'x' })).toEqual([]);
    expect(await places({})).toEqual([]);
  });

  test('pipelines without a scan', async () => {
    const files = {
      ...GOOD,
      '.github/workflows/ci.yml': '# codeql later\njobs: {}\n',
      '.github/workflows/a.yml': 'jobs: {}\n',
    };
    expect(await places(files)).toEqual(['ci-without-scan .github/workflows/ci.yml']);
    expect(
      await places({ ...files, '.pre-commit-config.yaml': 'repos:\n  - repo: https://github.com/PyCQA/bandit\n' }),
    ).toEqual([]);
    expect(
      await places({
        ...without('.github/workflows/ci.yml'),
        '.gitlab-ci.yml': 'include:\n  - template: Security/SAST.gitlab-ci.yml\n',
      }),
    ).toEqual([]);
  });

  test('locks are looked for upwards, and not for examples and tests', async () => {
    const manifest = '{"devDependencies":{"a":"1"}}';
    expect(await places({ ...GOOD, 'packages/a/package.json': manifest, 'examples/b/package.json': manifest })).toEqual(
      [],
    );
    const bare = without('package-lock.json');
    expect(
      await places({ ...bare, 'packages/a/package.json': manifest, 'tests/fixtures/c/package.json': manifest }),
    ).toEqual(['no-lock-file package.json', 'no-lock-file packages/a/package.json']);
    expect(await places({ ...bare, 'package.json': '{"name":"x"}' })).toEqual([]);
    expect(await places({ ...bare, 'package.json': '{ broken' })).toEqual([]);
  });

  test('Python manifests', async () => {
    const project =
      '[project]\nname = "x"\ndependencies = [\n  "requests>=2",  # why\n  "rich[all]",\n]\n[tool.x]\ny = 1\n';
    expect(await places({ ...GOOD, 'pyproject.toml': project })).toEqual(['no-lock-file pyproject.toml']);
    expect(await places({ ...GOOD, 'pyproject.toml': project, 'uv.lock': '' })).toEqual([]);
    expect(await places({ ...GOOD, 'pyproject.toml': project, 'requirements.txt': 'requests==2.1\n' })).toEqual([]);
    expect(await places({ ...GOOD, 'requirements.txt': 'requests\n# x\n-r other.txt\n' })).toEqual([
      'no-lock-file requirements.txt',
    ]);
    expect(await places({ ...GOOD, 'requirements.txt': 'requests==2.1 \\\n    --hash=sha256:00\n' })).toEqual([]);
    expect(await places({ ...GOOD, 'pyproject.toml': '[project]\nname = "x"\ndependencies = []\n' })).toEqual([]);
  });

  test('environment files', async () => {
    const value = ['k', 'q7', 'Zt', '93', 'vv'].join('x');
    const filled = `API_KEY=${value}\nPORT=1\n`;
    expect(await places({ ...GOOD, 'app/.env.production': filled })).toEqual([
      'env-file-in-repository app/.env.production',
    ]);
    const [finding] = await audit({ ...GOOD, '.env': filled });
    expect(JSON.stringify(finding)).not.toContain(value);
    expect(
      await places({
        ...GOOD,
        '.env.example': filled,
        'b/.env': 'PORT=1\nAPI_KEY=\nDB_PASSWORD=changeme\n',
        'c/.env': `VITE_PUBLIC_KEY=${value}\n`,
      }),
    ).toEqual([]);
  });

  test('an environment file that is loaded and not ignored', async () => {
    const loads = { 'app.py': 'from dotenv import load_dotenv\nload_dotenv()\n' };
    expect(await places({ ...GOOD, ...loads })).toEqual([]);
    expect(await places({ ...GOOD, ...loads, '.gitignore': 'dist/\n' })).toEqual(['env-not-ignored .gitignore']);
    expect(await places({ ...without('.gitignore'), ...loads })).toEqual(['env-not-ignored package.json']);
  });
});
