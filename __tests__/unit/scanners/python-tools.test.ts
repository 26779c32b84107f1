import { describe, expect, test } from '@jest/globals';
import { scanner as bandit } from '../../../src/scanners/bandit.ts';
import { scanner as detectSecrets } from '../../../src/scanners/detect-secrets.ts';
import { scanner as ruff } from '../../../src/scanners/ruff.ts';
import { context, file, outputs } from './context.ts';

describe('config.args', () => {
  test.each([
    [ruff, ['--config', 'ruff.toml']],
    [ruff, ['--config=lint.select=[]']],
    [ruff, ['--fix']],
    [ruff, ['--output-file', '/src/x']],
    [ruff, ['--exit-zero']],
    [ruff, ['--no-force-exclude']],
    [ruff, ['--per-file-ignores', '*:S']],
    [ruff, ['--select']],
    [ruff, ['--select', '--fix']],
    [ruff, ['--ignore', 'S501']],
    [ruff, ['--ignore=E902,S1']],
    [ruff, ['somewhere.py']],
    [ruff, ['@/src/args']],
    [bandit, ['--ini', '/src/.bandit']],
    [bandit, ['-c', '/src/x.yaml']],
    [bandit, ['--exit-zero']],
    [bandit, ['--baseline', 'b.json']],
    [bandit, ['--skip', 'B101,B501']],
    [bandit, ['-x', '*']],
    [bandit, ['--tests', 'trojansource']],
    [bandit, ['/etc']],
    [detectSecrets, ['--baseline', '.secrets.baseline']],
    [detectSecrets, ['--exclude-lines', '.*']],
    [detectSecrets, ['--plugin', '/src/x.py']],
    [detectSecrets, ['--disable-plugin', 'AWSKeyDetector']],
    [detectSecrets, ['--hex-limit', '9']],
    [detectSecrets, ['__proto__']],
  ] as const)('$0.id refuses %j', (definition, args) => {
    expect(() => definition.invocation(context({ args }))).toThrow(
      expect.objectContaining({ kind: 'usage', code: 'scanner-args' }),
    );
  });

  test('ruff: a choice of rules replaces ours, and the proof stays on', () => {
    const { argv } = ruff.invocation(context({ args: ['--select=E,F4', '--ignore', 'S'] }));
    const from = argv.indexOf('--select');
    expect(argv.slice(from, from + 6)).toEqual(['--select', 'E,F4', '--ignore', 'S', '--extend-select', 'S501,E902']);
    expect(argv.filter((argument) => argument === '--select')).toHaveLength(1);
  });

  test('bandit: the check that proves it looked is added to a choice', () => {
    expect(bandit.invocation(context({ args: ['-t', 'B101'] })).argv).toEqual(
      expect.arrayContaining(['-t', 'B101,B501']),
    );
    expect(bandit.invocation(context({ args: ['-t', 'B501'] })).argv).toEqual(expect.arrayContaining(['-t', 'B501']));
  });

  test('detect-secrets: limits and plugins go into the job', () => {
    const { inputs } = detectSecrets.invocation(
      context({ args: ['--disable-plugin', 'KeywordDetector', '--base64-limit', '5.5'] }),
    );
    expect(JSON.parse(inputs['job.json'] ?? '')).toMatchObject({
      disabled: ['KeywordDetector'],
      limits: { Base64HighEntropyString: 5.5 },
    });
  });
});

describe('invocations', () => {
  test.each([ruff, bandit, detectSecrets])('$id starts outside the scanned tree, without the network', (definition) => {
    const invocation = definition.invocation(context({ program: ['/py', '/tool/launch.py', 'module'] }));
    expect(invocation).toMatchObject({ cwd: '/out', network: 'none', outputs: ['report.json'] });
    expect(invocation.argv[0]).toBe('/py');
  });

  test('ruff gets names, one a line, with its canary; a name that no line can hold is unread', () => {
    const files = [file('a b.py'), file('-x.py'), file('new\nline.py')];
    const { inputs, argv } = ruff.invocation(context({ files }));
    expect(inputs['files.txt']).toBe('/src/a b.py\n/src/-x.py\n/src/canary/x/canary.py\n');
    expect(argv).toContain('@/in/files.txt');
    const report = ruff.parse({ outputs: outputs({ 'report.json': [] }), exitCode: 0, files, sourceRoot: '/src' });
    expect(report).toMatchObject({ filesRead: 2, unread: [{ path: 'new\nline.py' }] });
  });

  test.each([
    [ruff, '--ignore-noqa'],
    [bandit, '--ignore-nosec'],
  ] as const)('$0.id leaves out %s only where inline markers are allowed', (definition, option) => {
    expect(definition.invocation(context()).argv).toContain(option);
    expect(definition.invocation(context({ inlineAllowed: true })).argv).not.toContain(option);
  });
});

test.each([
  ['a.py', {}, true],
  ['A.PY', {}, true],
  ['a.pyi', {}, true],
  ['a.pyw', {}, true],
  ['script', { shebang: '#!/usr/bin/env python3' }, true],
  ['script', { shebang: '#!/usr/bin/python3.12 -u' }, true],
  ['script', { shebang: '#!/usr/bin/env -S pypy3' }, true],
  ['script', { shebang: '#!/bin/sh' }, false],
  ['script', {}, false],
  ['a.toml', { shebang: '#!/usr/bin/env python3' }, false],
  ['a.js', {}, false],
] as const)('%s %j is Python: %s', (path, change, expected) => {
  expect(ruff.appliesTo(file(path, change))).toBe(expected);
  expect(bandit.appliesTo(file(path, change))).toBe(expected);
});

test('files a tool cannot decode are known in advance', () => {
  expect(ruff.cannotRead?.(file('a.py', { encoding: 'latin1' }))).toMatch(/latin1/);
  expect(detectSecrets.cannotRead?.(file('a', { encoding: 'utf-16le' }))).toMatch(/utf-16le/);
  expect(ruff.cannotRead?.(file('a.py'))).toBeUndefined();
});

describe('what is stored', () => {
  const word = ['swordfish', 'swordfish'].join('');

  test('bandit: no code, no password, no time', () => {
    const raw = {
      generated_at: '2026-01-01T00:00:00Z',
      errors: [],
      metrics: { _totals: { loc: 1 }, '/src/a.py': { loc: 1 } },
      results: [
        {
          code: `1 password = "${word}"`,
          filename: '/src/a.py',
          issue_confidence: 'MEDIUM',
          issue_cwe: { id: 259, link: 'x' },
          issue_severity: 'LOW',
          issue_text: `Possible hardcoded password: '${word}'`,
          line_number: 1,
          line_range: [1],
          test_id: 'B105',
          test_name: 'hardcoded_password_string',
        },
      ],
    };
    const once = bandit.sanitise('report.json', Buffer.from(JSON.stringify(raw)));
    const text = Buffer.from(once).toString();
    expect(text).not.toContain(word);
    expect(text).not.toContain('generated_at');
    expect(bandit.sanitise('report.json', once)).toEqual(once);
    const report = bandit.parse({
      outputs: new Map([['report.json', once]]),
      exitCode: 1,
      files: [file('a.py')],
      sourceRoot: '/src',
    });
    expect(report).toMatchObject({
      filesRead: 1,
      unread: [],
      findings: [{ ruleId: 'B105', path: 'a.py', severity: 'low', cwe: ['CWE-259'] }],
    });
  });

  test('detect-secrets: its log, which quotes secrets, is dropped', () => {
    expect(detectSecrets.sanitise('stderr', Buffer.from(`Skipping "${word}"`))).toHaveLength(0);
  });

  test.each([ruff, bandit, detectSecrets])(
    '$id: output that is not its report stays, and is refused by parse',
    (definition) => {
      for (const bad of ['', '{', 'null', '[1]', '{"results":1}', '{"__proto__":{}}']) {
        const bytes = Buffer.from(bad);
        expect(Buffer.from(definition.sanitise('report.json', bytes)).toString()).toBe(bad);
        expect(() =>
          definition.parse({ outputs: new Map([['report.json', bytes]]), exitCode: 0, files: [], sourceRoot: '/src' }),
        ).toThrow();
      }
      expect(() => definition.parse({ outputs: new Map(), exitCode: 0, files: [], sourceRoot: '/src' })).toThrow();
    },
  );
});

describe('proof of reading', () => {
  test('ruff: a file that its whole log does not name was not read', () => {
    const log =
      '[2026-11-22][03:03:08][ruff::diagnostics][DEBUG] Checking: /src/a.py\n[2026-11-22][03:03:08][ruff::commands::check][DEBUG] Checked 1 files in: 1ms\n';
    const files = [file('a.py'), file('b.py')];
    const sanitised = Buffer.from(ruff.sanitise('stderr', Buffer.from(log))).toString();
    expect(sanitised).toBe('Checked 1 files\nChecking: /src/a.py\n');
    for (const stderr of [log, sanitised]) {
      const report = ruff.parse({
        outputs: outputs({ 'report.json': [], stderr }),
        exitCode: 0,
        files,
        sourceRoot: '/src',
      });
      expect(report).toMatchObject({ filesRead: 1, unread: [{ path: 'b.py', reason: 'ruff did not check it' }] });
    }
  });

  test('bandit: a file without metrics, and one on which a check failed, were not read', () => {
    const report = bandit.parse({
      outputs: outputs({
        'report.json': { results: [], errors: [], metrics: { _totals: {}, '/src/a.py': {}, '/src/b.py': {} } },
        stderr: 'Bandit internal error running: trojansource on file /src/b.py at line 0\n',
      }),
      exitCode: 0,
      files: [file('a.py'), file('b.py'), file('c.py')],
      sourceRoot: '/src',
    });
    expect(report.filesRead).toBe(1);
    expect(report.unread.map(({ path }) => path).sort()).toEqual(['b.py', 'c.py']);
  });

  test('detect-secrets: only files it lists as read count', () => {
    const report = detectSecrets.parse({
      outputs: outputs({
        'report.json': { version: '1.5.0', read: ['a'], unread: [{ path: 'b', reason: 'not UTF-8' }], secrets: [] },
      }),
      exitCode: 0,
      files: [file('a'), file('b'), file('c')],
      sourceRoot: '/src',
    });
    expect(report).toMatchObject({ filesRead: 1, unread: [{ path: 'b', reason: 'not UTF-8' }, { path: 'c' }] });
  });

  test('a path that redaction masked is still the file it was', () => {
    const name = `password=${'x'.repeat(8)}/a.py`;
    const masked = 'password=***';
    const report = bandit.parse({
      outputs: outputs({ 'report.json': { results: [], errors: [], metrics: { [`/src/${masked}`]: {} } } }),
      exitCode: 0,
      files: [file(name)],
      sourceRoot: '/src',
    });
    expect(report.filesRead).toBe(1);
  });
});

test('canaries are made of the nonce and never of a committed key', () => {
  const [a, b] = ['0a'.repeat(16), '1b'.repeat(16)].map((nonce) =>
    Object.values(detectSecrets.canary?.files(nonce) ?? {}).join(''),
  );
  expect(a).not.toBe(b);
  expect(a).toMatch(/[0-9A-F]{16}\n$/);
});
