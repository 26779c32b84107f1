import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { detector } from '../../../../src/embedded/governance/detector.ts';
import { VENDOR_FILES } from '../../../../src/embedded/governance/vendor-files.ts';
import { vendorUrl } from '../../../../src/embedded/vendor.ts';
import { rulesIn, scan } from './scan.ts';

const FIXTURES = new URL('../../../fixtures/governance/modules/', import.meta.url);

function fixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8');
}

describe('modules of the kind the reviews describe', () => {
  test('an entry script that changes the search path', async () => {
    expect(await rulesIn('scripts/run_nightly.py', fixture('run_nightly.py'))).toEqual([
      'entry-no-env-validation',
      'entry-no-error-handling',
      'entry-no-logging',
      'entry-undocumented',
      'search-path',
      'unchecked-root',
    ]);
  });

  test('a script that lets a model write a module', async () => {
    expect(await rulesIn('agents/write_gold_module.py', fixture('write_gold_module.py'))).toEqual([
      'dotenv-secrets',
      'entry-no-error-handling',
      'entry-no-logging',
      'entry-undocumented',
      'generated-no-provenance',
      'generated-overwritten',
      'model-output-written',
      'no-audit-trail',
      'prompt-from-file',
      'secret-presence-only',
      'unchecked-root',
      'unvalidated-input',
    ]);
  });

  test('the same in TypeScript', async () => {
    const rules = await rulesIn('agents/write-module.ts', fixture('write-module.ts.txt'));
    for (const rule of [
      'dotenv-secrets',
      'model-output-written',
      'prompt-from-file',
      'secret-presence-only',
      'unvalidated-input',
      'generated-no-provenance',
      'no-audit-trail',
      'entry-no-logging',
    ]) {
      expect(rules).toContain(rule);
    }
  });

  test('governed well, they have no finding', async () => {
    expect(await rulesIn('scripts/run_governed.py', fixture('run_governed.py'))).toEqual([]);
    expect(await rulesIn('agents/write_governed.py', fixture('write_governed.py'))).toEqual([]);
  });
});

describe('files', () => {
  const code = 'import sys\nx = "é\u{1F600}"; sys.path.append("lib")\n';

  test('positions count UTF-16 units', async () => {
    const { findings } = await scan('a.py', code);
    expect(findings[0]?.region).toEqual({ startLine: 2, startColumn: 12, endLine: 2, endColumn: 34 });
  });

  test('CRLF and UTF-16 give the same positions', async () => {
    const plain = (await scan('a.py', code)).findings;
    expect((await scan('a.py', code.replaceAll('\n', '\r\n'))).findings).toEqual(plain);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(code, 'utf16le')]);
    expect((await scan('a.py', utf16)).findings).toEqual(plain);
  });

  test('scripts are known by their first line', async () => {
    expect(await rulesIn('bin/go', `#!/usr/bin/env python3\n${code}`)).toContain('search-path');
    expect(await rulesIn('bin/go', `#!/bin/sh\n${code}`)).toEqual([]);
  });

  test('the old print statement is read like any other code', async () => {
    expect(await rulesIn('a.py', 'import sys\nsys.path.append("a")\nprint "done"\n')).toContain('search-path');
  });

  test('what is not Python at all is said to be unread', async () => {
    const lines = Array.from({ length: 60 }, () => '%% ]] $$ begin { procedure x; } }} ?? !! ~~ end; $$ [[');
    const report = await scan('a.py', `import sys\nsys.path.append("a")\n${lines.join('\n')}\n`);
    expect(report.unread).toBe('does not parse as Python 3');
  });

  test('one broken line does not hide the rest', async () => {
    expect(await rulesIn('a.py', 'def broken(:\n    pass\n\nimport sys\nsys.path.append("lib")\n')).toContain(
      'search-path',
    );
  });

  test('minified code is not applicable, a huge module too', async () => {
    expect((await scan('a.js', `process.env.X;${'a=1;'.repeat(4000)}`)).notApplicable).toBe('minified');
    expect(
      (await scan('a.py', `import sys\nsys.path.insert(0, x)\n${'import sys\n'.repeat(200_000)}`)).notApplicable,
    ).toMatch(/longer than/);
    expect((await scan('a.py', Buffer.from([0, 1, 2, 0, 0, 3]))).notApplicable).toBe('binary');
  });

  test('deep nesting ends', async () => {
    const deep = 20_000;
    await expect(
      scan('a.py', `import sys\nsys.path.append(${'('.repeat(deep)}1${')'.repeat(deep)})\n`),
    ).resolves.toBeDefined();
    await expect(
      scan('a.js', `process.env.A;\n${'a('.repeat(deep)}1${')'.repeat(deep)}\n`.replace(/(.{100})/g, '$1\n')),
    ).resolves.toBeDefined();
    await expect(scan('a.js', `process.env.A;\nx = a${'.b()\n'.repeat(deep)};\n`)).resolves.toBeDefined();
    await expect(
      scan(
        'a.py',
        `import os\nos.environ\nx = ${Array.from({ length: 4_000 }, (_, at) => `f${String(at)}(`).join('\n')}1${')'.repeat(4_000)}\n`,
      ),
    ).resolves.toBeDefined();
  });

  test('many assignments of one another end', async () => {
    const chain = Array.from({ length: 3_000 }, (_, at) => `v${String(at)} = v${String(at + 1)} + v${String(at + 2)}`);
    await expect(
      scan(
        'a.py',
        `import json, sys, subprocess\n${chain.join('\n')}\nif __name__ == "__main__":\n    subprocess.run(json.load(open(v0)))\n`,
      ),
    ).resolves.toBeDefined();
  });

  test('many of everything end', async () => {
    const lines = (line: (at: number) => string, count = 2_500): string =>
      Array.from({ length: count }, (_, at) => line(at)).join('\n');
    const python = [
      'import json, os, openai, subprocess, logging\nfrom pathlib import Path\nROOT = Path(__file__).parents[2]\nx = []',
      lines((at) => `v${String(at)} = os.getenv("A_TOKEN_${String(at)}")`),
      lines((at) => `x.append(openai.ChatCompletion.create(messages=[v${String(at)}]))`),
      lines((at) => `exec(v${String(at)}, x)`),
      lines((at) => `open("f.py", "w").write(f"{x}{v${String(at)}}")`),
      lines((at) => `subprocess.run(f"{v${String(at)}}{ROOT}", shell=True, cwd=ROOT)`),
      lines((at) => `def f${String(at)}(a):\n    logging.info(a.b)\n    return a`),
      'if __name__ == "__main__":',
      lines((at) => `    f${String(at)}(json.load(open(x)))`),
    ].join('\n');
    expect((await scan('a.py', `${python}\n`)).unread).toBeUndefined();
    await expect(
      scan(
        'a.js',
        `${lines((at) => `function f${String(at)}() { return process.env.K${String(at)}_KEY; }`)}\n${lines(() => 'main();')}\n`,
      ),
    ).resolves.toBeDefined();
  });

  test('names of the language itself are only names', async () => {
    await expect(
      rulesIn('a.js', 'const constructor = process.env.__proto__;\nhasOwnProperty.constructor();\ntoString();\n'),
    ).resolves.toEqual([]);
    await expect(
      rulesIn('a.py', '__proto__ = constructor = __import__("os").environ\nconstructor()\n'),
    ).resolves.toEqual([]);
  });

  test('the same rule tells at most 25 places of one file', async () => {
    const { findings } = await scan('a.py', 'try:\n    go()\nexcept:\n    pass\n'.repeat(60));
    expect(findings).toHaveLength(25);
  });

  test('JavaScript with types is read by the typed grammar', async () => {
    expect(await rulesIn('a.js', 'const x: Map<string, number> = new Map();\nmodule.paths.push("lib");\n')).toContain(
      'search-path',
    );
    expect(await rulesIn('a.tsx', 'const a = <A b={1} />;\ngo().catch(() => {});\n')).toContain('swallowed-error');
  });
});

describe('the detector', () => {
  test('declares each rule once, with whole texts, at most medium', () => {
    const ids = detector.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of detector.rules) {
      expect(rule.id).toMatch(/^governance\/[a-z]+(?:-[a-z]+)*$/);
      expect(['medium', 'low']).toContain(rule.severity);
      for (const text of [rule.finding, rule.remedy, rule.risk]) expect(text).toMatch(/^[A-Z].{30,}\.$/s);
      expect(rule.title).not.toMatch(/\.$/);
    }
  });

  test('finds every file that the build copies', () => {
    for (const { from, to } of VENDOR_FILES) expect(vendorUrl(to, from).pathname).toContain(`node_modules/${from}`);
    expect(new Set(VENDOR_FILES.map(({ to }) => to)).size).toBe(VENDOR_FILES.length);
  });

  test('a vendored file that is nowhere is an error', () => {
    expect(() => vendorUrl('none.wasm', 'no-such-package/none.wasm')).toThrow('vendor/none.wasm');
  });
});
