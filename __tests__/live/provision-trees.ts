export const text = (...lines: string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);

/** Each of these ways to hide was seen to work on the plain tool. */
export function hiddenPython(marker: string): Record<string, Buffer> {
  const shell = (comment: string): Buffer =>
    text('import subprocess', `subprocess.call("ls " + x, shell=True)  ${comment}`);
  const folders = [
    'venv/lib',
    '.venv',
    'build',
    'dist',
    '.tox',
    '.eggs',
    'a.egg',
    'node_modules',
    'site-packages',
    '__pycache__',
    '.hidden',
    'tests',
  ];
  return {
    ...Object.fromEntries(folders.map((folder) => [`${folder}/hidden.py`, shell('')])),
    'inline.py': shell(marker),
    'range.py': text(
      '# ruff: disable[S602]',
      'import subprocess',
      'subprocess.call("ls " + x, shell=True)',
      '# ruff: enable[S602]',
    ),
    'file.py': text(
      '# ruff: noqa',
      '# flake8: noqa',
      '# ruff: file-ignore[S602]',
      'import subprocess',
      'subprocess.call("ls " + x, shell=True)',
    ),
    script: text('#!/usr/bin/env python3', 'import subprocess', 'subprocess.call("ls " + x, shell=True)'),
    'gui.pyw': shell(''),
    'odd name, [x] #1.py': shell(''),
    '-dash.py': shell(''),
    '@at.py': shell(''),
    'empty.py': Buffer.alloc(0),
    '.bandit': text('[bandit]', 'skips: B602', 'exclude: /'),
    '.gitignore': text('*'),
    '.ignore': text('*'),
    'ruff.toml': text('exclude = ["*"]', '[lint]', 'select = ["E"]'),
    'pyproject.toml': text('[tool.bandit]', 'skips = ["B602"]', '[tool.ruff]', 'exclude = ["*"]'),
    'yaml.py': text('raise SystemExit(0)'),
    'json.py': text('raise SystemExit(0)'),
  };
}

export const UNREADABLE_PYTHON: Readonly<Record<string, Buffer>> = {
  'utf16.py': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('eval(x)\n', 'utf16le')]),
  'nul.py': Buffer.from('eval(x)\n\0\n'),
  'syntax.py': text('def ('),
};

/** A key in the issuer's format, made here: none is committed. */
export const awsKey = (letter: string): string => ['AK', 'IA', letter.repeat(8), '7Q4X2M5P'].join('');
export const HIDDEN_SECRETS: Readonly<Record<string, Buffer>> = {
  'inline.py': text(`x = "${awsKey('A')}"  # pragma: allowlist secret`),
  'next.py': text('# pragma: allowlist nextline secret', `x = "${awsKey('B')}"`),
  'package-lock.json': text(`{"x": "${awsKey('C')}"}`),
  'api/swagger/x.json': text(`{"x": "${awsKey('D')}"}`),
  'picture.png': text(`x = "${awsKey('E')}"`),
  'style.css': text(`/* ${awsKey('F')} */`),
  'Cargo.lock': text(`x = "${awsKey('G')}"`),
  'venv/.hidden/x': text(`x = "${awsKey('H')}"`),
  'twice.txt': text(`x = "${awsKey('I')}"`, `y = "${awsKey('I')}"`),
  '.secrets.baseline': text(
    '{"exclude": {"files": ".*"}, "results": {}, "plugins_used": [], "filters_used": [], "version": "1.5.0"}',
  ),
  'plain.txt': text('nothing here'),
};

export const UNREADABLE_TEXT: Readonly<Record<string, Buffer>> = {
  'latin.txt': Buffer.from(`caf\xe9 ${awsKey('A')}\n`, 'latin1'),
  'wide.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(awsKey('B'), 'utf16le')]),
};

const LATIN: Readonly<Record<string, Buffer>> = {
  'latin.py': Buffer.from('eval(x)\n# caf\xe9\n', 'latin1'),
  'good.py': text('eval(x)'),
};

/** The trees whose reports are recorded below `__tests__/golden/<scanner>/<case>`. */
export const GOLDEN_TREES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Buffer>>>>>> = {
  ruff: {
    hidden: hiddenPython('# noqa: S602'),
    unread: { ...UNREADABLE_PYTHON, ...LATIN },
  },
  bandit: {
    hidden: hiddenPython('# nosec B602'),
    unread: { ...UNREADABLE_PYTHON, ...LATIN },
    quotes: {
      'a.py': text(
        'password = "correct-horse"',
        'login(password="correct-horse")',
        'def f(password="correct-horse"): pass',
      ),
    },
  },
  zizmor: {
    hidden: {
      '.github/workflows/a.yml': text(
        'on: pull_request_target',
        'permissions: write-all',
        'jobs:',
        '  a:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: actions/checkout@v4 # zizmor: ignore[unpinned-uses]',
        '      - run: echo "${{ github.event.issue.title }}" # zizmor: ignore[template-injection]',
      ),
      'sub/action.yml': text(
        'name: a',
        'description: b',
        'runs:',
        '  using: composite',
        '  steps:',
        '    - run: echo "${{ inputs.x }}"',
        '      shell: bash',
      ),
      '.github/dependabot.yml': text('version: 2', 'updates: []'),
      'zizmor.yml': text('rules:', '  template-injection:', '    disable: true'),
      '.github/zizmor.yml': text('rules:', '  unpinned-uses:', '    disable: true'),
      '.gitignore': text('*'),
    },
    unread: {
      '.github/workflows/broken.yml': text('on: push', 'jobs: {a: {steps: [{run: "x"'),
      '.github/workflows/schema.yml': text('on: push', 'jobs: 3'),
      '.github/workflows/latin.yml': Buffer.from('on: push # caf\xe9\n', 'latin1'),
      '.github/workflows/good.yml': text(
        'on: push',
        'permissions: {}',
        'jobs:',
        '  a:',
        '    runs-on: ubuntu-latest',
        '    steps: [{ run: "true" }]',
      ),
    },
  },
  hadolint: {
    hidden: {
      Dockerfile: text('FROM ubuntu:latest', '# hadolint ignore=DL3002', 'USER root'),
      'build/app.Dockerfile': text('# hadolint global ignore=DL3007,DL3002', 'FROM ubuntu:latest', 'USER root'),
      '.hadolint.yaml': text('ignored: [DL3007, DL3002]'),
      'Dockerfile.latin': Buffer.from('FROM ubuntu:latest\n# caf\xe9\n', 'latin1'),
    },
    unread: {
      Dockerfile: text('FROM', '  x y z', 'RUNN <<'),
      'good.Dockerfile': text('FROM ubuntu:latest'),
    },
  },
  'detect-secrets': {
    hidden: HIDDEN_SECRETS,
    unread: { ...UNREADABLE_TEXT, 'good.txt': text(awsKey('C')) },
    kinds: {
      'a.env': text(
        `TOKEN=${['gh', 'p_'].join('')}${'aB3'.repeat(12)}`,
        `-----BEGIN PRIVATE KEY-----`,
        'address = "93.184.216.34"',
      ),
      'b.py': text(
        'password = "hunter2hunter2"',
        `digest = "${'0123456789abcdef'.repeat(4)}"`,
        `url = "https://user:password@host.example"`,
      ),
    },
  },
};
