import { describe, expect, test } from '@jest/globals';
import { COMMIT, DIGEST, found, workflow } from './scan-text.ts';

const uses = (value: string): string => workflow('push', `      - uses: ${value}`);

describe('references to actions', () => {
  test.each([
    ['third/party@v1', ['7:15 medium']],
    ['third/party/sub@main', ['7:15 medium']],
    ['actions/checkout@v4', ['7:15 low']],
    ['actions/checkout@main', ['7:15 medium']],
    ['"github/codeql-action/init@v3"', ['7:15 low']],
    ['third/party@20240101', ['7:15 medium']],
    [`third/party@${COMMIT}`, []],
    [`third/party@${COMMIT.toUpperCase()}`, []],
    [`third/party@${DIGEST}`, []],
    ['./local', []],
    ['$/local', []],
    ['slsa-framework/slsa-github-generator/.github/workflows/x.yml@v2.0.0', []],
  ])('unpinned: %s', async (value, expected) => {
    expect(await found('unpinned-action', uses(value))).toEqual(expected);
  });

  test('of reusable workflows and of composite actions', async () => {
    expect(await found('unpinned-action', 'on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n')).toEqual(
      ['4:11 medium'],
    );
    expect(
      await found(
        'unpinned-action',
        'runs:\n  using: composite\n  steps:\n    - uses: o/r@v1\n',
        '.github/actions/x/action.yml',
      ),
    ).toEqual(['4:13 medium']);
  });

  test('owners the manifest trusts', async () => {
    expect(await found('unpinned-action', uses('Third/party@v1'), undefined, { trustedOwners: ['third'] })).toEqual([
      '7:15 low',
    ]);
  });

  test.each([
    'third/party',
    'third@v1',
    'third/party@',
    '${{ matrix.action }}',
    'third/../party@v1',
    'third//x@v1',
    'third/party@v1 x',
    '../up@v1',
    'a/b@c@d',
  ])('malformed: %s', async (value) => {
    expect(await found('malformed-uses', uses(`"${value}"`))).toEqual(['7:15 medium']);
    expect(await found('unpinned-action', uses(`"${value}"`))).toEqual([]);
  });

  test.each([
    [COMMIT.slice(4, 11), 1],
    [COMMIT.slice(0, 39), 1],
    [`${COMMIT}0`, 1],
    ['v1.2.3', 0],
    ['deadbeef', 0],
    [COMMIT, 0],
  ])('almost a commit: %s', async (ref, count) => {
    expect(await found('ambiguous-ref', uses(`third/party@${ref}`))).toHaveLength(count);
  });

  test.each([
    ['action/checkout', 1],
    ['actons/setup-node', 1],
    ['actions/chekcout', 1],
    ['docker/build-push-actions', 1],
    ['actions/checkout', 0],
    ['actions-rs/cargo', 0],
    ['actions/setup-node', 0],
    ['dorny/test-reporter', 0],
  ])('lookalike: %s', async (slug, count) => {
    expect(await found('lookalike-action', uses(`${slug}@${COMMIT}`))).toHaveLength(count);
  });

  test('archived actions and versions that were switched off', async () => {
    expect(await found('archived-action', uses(`actions-rs/toolchain@${COMMIT}`))).toHaveLength(1);
    expect(await found('archived-action', uses(`actions/create-release@${COMMIT}`))).toHaveLength(1);
    expect(await found('retired-action-version', uses('actions/upload-artifact@v3'))).toHaveLength(1);
    expect(await found('retired-action-version', uses(`actions/upload-artifact@${COMMIT} # v4.6.0`))).toEqual([]);
  });

  test('a commit without its version, at the level strict', async () => {
    expect(
      await found('uncommented-commit', uses(`third/party@${COMMIT}`), undefined, { level: 'strict' }),
    ).toHaveLength(1);
    expect(
      await found('uncommented-commit', uses(`third/party@${COMMIT} # v1`), undefined, { level: 'strict' }),
    ).toEqual([]);
    expect(await found('uncommented-commit', uses(`third/party@${COMMIT}`))).toEqual([]);
  });
});

describe('unpinned-image', () => {
  const job = (container: string): string => `on: push\njobs:\n  a:\n    container: ${container}\n    steps: []\n`;
  test.each([
    ['node', ['4:16 medium']],
    ['node:latest', ['4:16 medium']],
    ['node:24', ['4:16 low']],
    ['{ image: "localhost:5000/node" }', ['4:25 medium']],
    [`node:24@sha256:${DIGEST}`, []],
    ['${{ matrix.image }}', []],
    ['"node:${{ matrix.version }}"', []],
  ])('%s', async (container, expected) => {
    expect(await found('unpinned-image', job(container))).toEqual(expected);
  });

  test('services, steps and actions', async () => {
    expect(
      await found('unpinned-image', 'on: push\njobs:\n  a:\n    services: { db: { image: "postgres:17" } }\n'),
    ).toEqual(['4:30 low']);
    expect(await found('unpinned-image', uses('docker://alpine:3'))).toEqual(['7:15 medium']);
    expect(await found('unpinned-image', 'runs: { using: docker, image: Dockerfile }\n', 'action.yml')).toEqual([]);
    expect(await found('unpinned-image', 'runs: { using: docker, image: "docker://alpine" }\n', 'action.yml')).toEqual([
      '1:31 medium',
    ]);
  });

  test('a password beside it', async () => {
    const credentials = (password: string): string =>
      job(`{ image: x, credentials: { username: u, password: ${password} } }`);
    expect(await found('hardcoded-credentials', credentials('plain'))).toHaveLength(1);
    expect(await found('hardcoded-credentials', credentials('"${{ secrets.P }}"'))).toEqual([]);
  });
});

describe('permissions', () => {
  const two = (top: string): string => `on: push\n${top}jobs:\n  a:\n    steps: []\n  b:\n    steps: []\n`;
  test('missing, once for each workflow', async () => {
    expect(await found('missing-permissions', two(''))).toEqual(['3:3 low']);
    expect(await found('missing-permissions', two('permissions: {}\n'))).toEqual([]);
    expect(await found('missing-permissions', two('').replace('push', 'workflow_call'))).toEqual([]);
    expect(await found('missing-permissions', 'on: push\njobs:\n  a:\n    permissions: {}\n    steps: []\n')).toEqual(
      [],
    );
  });

  test('too many', async () => {
    expect(await found('excessive-permissions', two('permissions: write-all\n'))).toEqual(['2:14 medium']);
    expect(await found('excessive-permissions', two('permissions: { contents: write, models: read }\n'))).toEqual([
      '2:16 medium',
    ]);
    expect(await found('excessive-permissions', two('permissions: read-all\n'))).toEqual(['2:14 low']);
    expect(await found('excessive-permissions', two('permissions: { contents: read }\n'))).toEqual([]);
    expect(
      await found('excessive-permissions', 'on: push\npermissions: { contents: write }\njobs:\n  a:\n    steps: []\n'),
    ).toEqual([]);
    expect(await found('excessive-permissions', 'on: push\njobs:\n  a:\n    permissions: write-all\n')).toEqual([
      '4:18 medium',
    ]);
  });
});

describe('secrets', () => {
  test('handed on', async () => {
    expect(
      await found(
        'secrets-inherit',
        `on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@${COMMIT}\n    secrets: inherit\n`,
      ),
    ).toEqual(['5:14 medium']);
    expect(
      await found(
        'secrets-inherit',
        'on: push\njobs:\n  a:\n    uses: ./.github/workflows/x.yml\n    secrets: inherit\n',
      ),
    ).toEqual(['5:14 low']);
    expect(await found('all-secrets', uses('./x\n        env: { ALL: "${{ toJSON(secrets) }}" }'))).toEqual([
      '8:22 medium',
    ]);
    expect(await found('all-secrets', uses('./x\n        env: { ALL: "${{ secrets[matrix.name] }}" }'))).toEqual([
      '8:22 low',
    ]);
    expect(await found('all-secrets', uses('./x\n        env: { ALL: "${{ secrets[\'A\'] }}" }'))).toEqual([]);
    expect(await found('unredacted-secret', uses('./x\n        env: { ALL: "${{ fromJSON(secrets.A).b }}" }'))).toEqual(
      ['8:22 medium'],
    );
  });

  test('to actions that can change', async () => {
    const step = (ref: string, secret: string): string =>
      uses(`third/party@${ref}\n        with: { a: "\${{ ${secret} }}", b: "\${{ secrets.B }}" }`);
    expect(await found('secret-to-unpinned-action', step('v1', 'secrets.A'))).toEqual(['8:21 medium']);
    expect(await found('secret-to-unpinned-action', step(COMMIT, 'secrets.A'))).toEqual([]);
    expect(
      await found(
        'secret-to-unpinned-action',
        uses('third/party@v1\n        with: { a: "${{ secrets.GITHUB_TOKEN }}" }'),
      ),
    ).toEqual([]);
  });

  test('in scripts', async () => {
    expect(await found('secret-in-script', workflow('push', '      - run: login ${{ secrets.A }}'))).toEqual([
      '7:20 low',
    ]);
    expect(await found('secret-in-script', workflow('push', "      - run: login ${{ secrets.A != '' }}"))).toEqual([]);
    expect(
      await found(
        'secret-in-script',
        workflow('push', '      - run: login "$A"\n        env: { A: "${{ secrets.A }}" }'),
      ),
    ).toEqual([]);
  });

  test('in the environment of all jobs, at the level strict', async () => {
    const text = 'on: push\nenv: { A: "${{ secrets.A }}" }\njobs: {}\n';
    expect(await found('secret-in-workflow-env', text)).toEqual([]);
    expect(await found('secret-in-workflow-env', text, undefined, { level: 'strict' })).toEqual(['2:12 low']);
  });

  test('tokens of apps', async () => {
    const step = (inputs: string): string =>
      uses(`actions/create-github-app-token@${COMMIT}\n        with: { ${inputs} }`);
    expect(await found('broad-app-token', step('permission-contents: read'))).toEqual([]);
    expect(await found('broad-app-token', step('app-id: x'))).toEqual(['7:15 low']);
    expect(await found('broad-app-token', step('owner: o, permission-contents: read'))).toEqual(['8:24 medium']);
    expect(await found('broad-app-token', step('skip-token-revoke: true, permission-contents: read'))).toEqual([
      '8:36 medium',
    ]);
  });
});

describe('publishing', () => {
  test.each([
    ['release --clean', 1],
    ['release --snapshot --clean', 0],
    ['release --skip=publish', 0],
    ['build --single-target', 0],
  ])('a cache beside goreleaser %s', async (args, count) => {
    const steps = `      - uses: actions/setup-go@v5\n      - uses: goreleaser/goreleaser-action@v5\n        with: { args: ${args} }`;
    expect(await found('cache-poisoning', workflow('push', steps))).toHaveLength(count);
  });

  test('credentials in an artifact', async () => {
    const steps = (checkout: string, upload: string): string =>
      workflow('push', `      - uses: actions/checkout@${checkout}\n      - uses: actions/upload-artifact@${upload}`);
    expect(await found('persisted-credentials', steps('v4', 'v3\n        with: { path: . }'))).toEqual(['7:15 medium']);
    expect(await found('persisted-credentials', steps('v4', 'v4\n        with: { path: . }'))).toEqual(['7:15 low']);
    expect(
      await found('persisted-credentials', steps('v4', 'v4\n        with: { path: ., include-hidden-files: true }')),
    ).toEqual(['7:15 medium']);
    expect(await found('persisted-credentials', steps('v4', 'v4\n        with: { path: dist }'))).toEqual(['7:15 low']);
    expect(await found('persisted-credentials', steps('v6', 'v4\n        with: { path: dist }'))).toEqual([]);
    expect(await found('persisted-credentials', steps('v6', 'v3\n        with: { path: . }'))).toEqual([]);
    expect(
      await found(
        'persisted-credentials',
        steps('v4\n        with: { persist-credentials: false }', 'v3\n        with: { path: . }'),
      ),
    ).toEqual([]);
  });

  test.each([
    ['run: npm test', ['7:15 low']],
    ['run: git add -A && git push', []],
    ['run: git submodule update --init', []],
    [`uses: peter-evans/create-pull-request@${COMMIT}`, []],
  ])('a token kept for %s', async (step, expected) => {
    expect(
      await found('persisted-credentials', workflow('push', `      - uses: actions/checkout@v4\n      - ${step}`)),
    ).toEqual(expected);
  });

  test.each([
    ['true', []],
    ['no', []],
    ['${{ inputs.keep }}', ['7:15 low']],
  ])('a token kept by persist-credentials: %s', async (value, expected) => {
    const steps = `      - uses: actions/checkout@v4\n        with: { persist-credentials: "${value}" }\n      - run: npm test`;
    expect(await found('persisted-credentials', workflow('push', steps))).toEqual(expected);
  });

  test('caches filled beside the code of a pull request', async () => {
    const steps = (on: string, cache: string): Promise<string[]> =>
      found(
        'cache-poisoning',
        workflow(
          on,
          `      - uses: actions/checkout@${COMMIT}\n        with: { ref: "\${{ github.event.pull_request.head.sha }}" }\n      - uses: ${cache}`,
        ),
      );
    expect(await steps('pull_request_target', `actions/cache@${COMMIT}`)).toEqual(['9:15 medium']);
    expect(await steps('pull_request_target', `actions/cache/save@${COMMIT}`)).toEqual(['9:15 medium']);
    expect(await steps('pull_request', `actions/cache@${COMMIT}`)).toEqual([]);
    expect(await steps('pull_request_target', `actions/setup-node@${COMMIT}`)).toEqual([]);
  });

  test('caches in releases', async () => {
    const steps = `      - uses: actions/setup-node@${COMMIT}\n        with: { cache: npm }\n      - run: npm publish`;
    expect(await found('cache-poisoning', workflow('push', steps))).toEqual(['8:24 medium']);
    expect(await found('cache-poisoning', workflow('release', steps.replace('npm publish', 'npm test')))).toEqual([
      '8:24 low',
    ]);
    expect(await found('cache-poisoning', workflow('push', steps.replace('npm publish', 'npm test')))).toEqual([]);
    expect(
      await found(
        'cache-poisoning',
        workflow('push', `      - uses: actions/setup-go@v5\n      - run: goreleaser release`),
      ),
    ).toEqual(['7:15 medium']);
    expect(
      await found(
        'cache-poisoning',
        workflow(
          'push',
          `      - uses: actions/setup-go@v5\n        with: { cache: false }\n      - run: goreleaser release`,
        ),
      ),
    ).toEqual([]);
    expect(
      await found(
        'cache-poisoning',
        workflow('push', `      - uses: actions/cache@${COMMIT}\n      - run: npm publish --dry-run`),
      ),
    ).toEqual([]);
  });
});
