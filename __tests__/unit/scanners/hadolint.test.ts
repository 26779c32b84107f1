import { expect, test } from '@jest/globals';
import { scanner } from '../../../src/scanners/hadolint.ts';
import { file, outputs } from './context.ts';

test.each([
  'Dockerfile',
  'dockerfile',
  'a/b/Dockerfile',
  'Containerfile',
  'Dockerfile.alpine',
  'Dockerfile.3.20',
  'Dockerfile.dev',
  'Dockerfile.admin',
  'Dockerfile.windows-ts',
  'dockerfile.dev',
  'Dockerfile.go',
  'Dockerfile.py',
  'Containerfile.rs',
  'web.Dockerfile',
  'web.dockerfile',
  'x.containerfile',
])('%s is a Dockerfile', (path) => {
  expect(scanner.appliesTo(file(path))).toBe(true);
});

test.each([
  'dockerfile.js',
  'src/dockerfile.ts',
  'Dockerfile.ts',
  'Dockerfile.tsx',
  'Dockerfile.test.js',
  'Dockerfile.java',
  'dockerfile.py',
  'dockerfile.go',
  'dockerfile.md',
  'Dockerfile.md',
  'Dockerfile.json',
  'Dockerfile.dockerignore',
  'Dockerfile.j2',
  'Dockerfile.alpine.tmpl',
  'Dockerfile.in',
  'Dockerfiles',
  'my-dockerfile',
  'Dockerfile/readme',
  '.dockerfile',
])('%s is none', (path) => {
  expect(scanner.appliesTo(file(path))).toBe(false);
});

test('a file it cannot parse is unread, with what helps where that is known', () => {
  const files = [file('Dockerfile'), file('b.Dockerfile'), file('c.Dockerfile')];
  const item = { code: 'DL1000', column: 1, level: 'error', line: 6 };
  const stdout = [
    {
      ...item,
      file: '/src/Dockerfile',
      message: "unexpected 'U'\nexpecting a new line followed by the next instruction",
    },
    { ...item, file: '/src/b.Dockerfile', message: "unexpected 'x'" },
  ];
  const report = scanner.parse({ outputs: outputs({ stdout }), exitCode: 0, files, sourceRoot: '/src' });
  expect(report).toMatchObject({
    filesRead: 1,
    unread: [
      { path: 'Dockerfile', reason: 'syntax error at line 6; it needs an empty line after a here-document' },
      { path: 'b.Dockerfile', reason: 'syntax error at line 6' },
    ],
  });
});
