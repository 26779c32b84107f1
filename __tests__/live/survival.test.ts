import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assay } from '../support/assay.ts';
import { drawnKeyPair, findingsOf, placesOf } from '../support/bundle-checks.ts';
import { git, gitRepository, temporaryFolder, writeFiles } from '../support/git-repository.ts';

/** Tools are fetched once, then several scans follow. */
const PATIENCE = 600_000;
const MANIFEST = JSON.stringify({
  product: 'survival',
  profiles: [
    {
      name: 'python',
      tools: ['secrets', 'ruff', 'bandit', 'detect-secrets'],
      budgets: [{ severity: 'critical', max: 0 }],
    },
  ],
});
const SHELL = 'import subprocess\nsubprocess.call(input(), shell=True)';

interface Printed {
  scanners: { id: string; state: string; reason: string | null; detail: string | null }[];
}

let folder: ReturnType<typeof temporaryFolder>;
let keys: ReturnType<typeof drawnKeyPair>;
beforeAll(() => {
  folder = temporaryFolder();
  keys = drawnKeyPair();
});
afterAll(() => {
  folder.remove();
});

async function scan(root: string): Promise<{ bundle: string; code: number | null; scanners: Printed['scanners'] }> {
  const manifest = join(folder.path, 'manifest.json');
  writeFileSync(manifest, MANIFEST);
  const out = join(folder.path, 'out');
  const env = { ASSAY_CACHE_DIR: process.env['ASSAY_CACHE_DIR'] ?? join(folder.path, 'cache'), ...pipSettings() };
  const result = await assay(['scan', root, '--manifest', manifest, '--out', out, '--json', '--quiet'], { env });
  const bundle = realpathSync(join(out, 'latest'));
  expect(placesOf(keys.parts, result, bundle)).toEqual([]);
  return { bundle, code: result.code, scanners: (JSON.parse(result.stdout) as Printed).scanners };
}

/** Where this machine says its package index and its certificates are. */
function pipSettings(): Record<string, string> {
  const names = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'HTTPS_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS'];
  const known = Object.entries(process.env).filter(([name]) => names.includes(name) || name.startsWith('PIP_'));
  return Object.fromEntries(known.map(([name, value]) => [name, value ?? '']));
}

function pathsOf(bundle: string, scanner: string, rule: string): string[] {
  return [
    ...new Set(
      findingsOf(bundle, scanner)
        .filter((finding) => finding.rule === rule)
        .map(({ path }) => path),
    ),
  ].sort();
}

describe('a finding survives what the tree says against it', () => {
  test(
    'markers, configuration, ignore files, folders, attributes and encodings',
    async () => {
      const marked = {
        'nosec.py': `${SHELL}  # nosec\n`,
        'nosec-rule.py': `${SHELL}  # nosec B602\n`,
        'noqa.py': `${SHELL}  # noqa\n`,
        'noqa-rule.py': `# ruff: noqa\n# flake8: noqa\n${SHELL}  # noqa: S602\n`,
        'dist/index.py': `${SHELL}\n`,
        'build/lib/x.py': `${SHELL}\n`,
        'node_modules/x/y.py': `${SHELL}\n`,
        '.venv/lib/z.py': `${SHELL}\n`,
        'tests/test_x.py': `${SHELL}\n`,
        'utf16.py': `${SHELL}\n`,
        'ignored/by-git.py': `${SHELL}\n`,
        bin: `#!/usr/bin/env python3\n${SHELL}\n`,
      };
      const root = gitRepository(join(folder.path, 'markers'), {
        ...marked,
        'allowed.py': `${keys.text.trimEnd().split('\n').join('  # pragma: allowlist secret\n')}  # pragma: allowlist secret\n`,
        'next.py': `# pragma: allowlist nextline secret\n${keys.text}`,
        'package-lock.json': keys.text,
        '.secrets.baseline': '{"version":"1.5.0","results":{},"plugins_used":[],"filters_used":[]}\n',
        '.bandit': '[bandit]\nskips = B602,B404\nexclude = /\n',
        '.bandit.yaml': 'skips: [B602]\n',
        'ruff.toml': 'exclude = ["**"]\n[lint]\nselect = []\n',
        '.ruff.toml': 'extend-exclude = ["**"]\n',
        'setup.cfg': '[bandit]\nskips = B602\n[flake8]\nignore = S\n',
        'pyproject.toml':
          '[tool.ruff]\nexclude = ["**"]\n[tool.ruff.lint]\nselect = []\nignore = ["ALL"]\n[tool.bandit]\nexclude_dirs = ["."]\nskips = ["B602"]\n',
        '.gitignore': 'ignored/\ndist/\nbuild/\n*.key\n',
        '.ignore': '*\n',
      });
      writeFiles(root, { '.gitattributes': 'utf16.py working-tree-encoding=UTF-16\n* linguist-generated\n' });
      git(root, 'add', '.gitattributes');
      git(root, 'commit', '--quiet', '-m', 'attributes');
      const { bundle, scanners } = await scan(root);
      expect(scanners.map(({ id, state }) => `${id} ${state}`)).toEqual([
        'secrets completed',
        'ruff completed',
        'bandit completed',
        'detect-secrets completed',
      ]);
      const python = Object.keys(marked).sort();
      expect(pathsOf(bundle, 'ruff', 'S602')).toEqual(python);
      expect(pathsOf(bundle, 'bandit', 'B602')).toEqual(python);
      const withKeys = ['allowed.py', 'next.py', 'package-lock.json'];
      expect(pathsOf(bundle, 'detect-secrets', 'AWSKeyDetector')).toEqual(withKeys);
      expect(pathsOf(bundle, 'secrets', 'secrets/aws-access-key-id')).toEqual(withKeys);
    },
    PATIENCE,
  );

  test(
    'what a tool cannot read makes the run inconclusive, names the file, and hides no other finding',
    async () => {
      const root = join(folder.path, 'unread');
      mkdirSync(root);
      gitRepository(root, {
        'good.py': `${SHELL}\n`,
        'latin-declared.py': Buffer.from(`# -*- coding: latin-1 -*-\nname = "caf\u00e9"\n${SHELL}\n`, 'latin1'),
        'latin-plain.txt': Buffer.from(`caf\u00e9\n${keys.text}`, 'latin1'),
        'broken.py': `def f(:\n    pass\n${SHELL}\n`,
      });
      const { bundle, code, scanners } = await scan(root);
      expect(code).toBe(1);
      const failed = new Map(
        scanners
          .filter(({ state }) => state === 'failed')
          .map(({ id, reason, detail }) => [id, `${reason ?? ''}: ${detail ?? ''}`]),
      );
      expect([...failed.keys()].sort()).toEqual(['bandit', 'detect-secrets', 'ruff']);
      for (const text of failed.values()) expect(text).toMatch(/^partial: /);
      expect(failed.get('bandit')).toContain('broken.py');
      expect(failed.get('ruff')).toContain('latin-declared.py');
      expect(failed.get('ruff')).toContain('broken.py');
      expect(failed.get('detect-secrets')).toContain('latin-plain.txt');
      // Bandit reads the declared encoding; our own detector reads any.
      expect(pathsOf(bundle, 'bandit', 'B602')).toEqual(['good.py', 'latin-declared.py']);
      expect(pathsOf(bundle, 'ruff', 'S602')).toContain('good.py');
      expect(pathsOf(bundle, 'secrets', 'secrets/aws-access-key-id')).toEqual(['latin-plain.txt']);
    },
    PATIENCE,
  );
});
