import { describe, expect, test } from '@jest/globals';
import { COMMIT, found, workflow } from './scan-text.ts';

const checkout = (ref: string, more = '      - run: make'): string =>
  `      - uses: actions/checkout@${COMMIT}\n        with:\n          ref: ${ref}\n${more}`;
const HEAD = '${{ github.event.pull_request.head.sha }}';

describe('untrusted-checkout', () => {
  test.each([
    ['pull_request_target', HEAD],
    ['pull_request_target', '${{ github.head_ref }}'],
    ['pull_request_target', 'refs/pull/${{ github.event.number }}/merge'],
    ['pull_request_target', "${{ format('refs/pull/{0}/merge', github.event.number) }}"],
    ['pull_request_target', '${{ github.event.pull_request.head.sha || github.sha }}'],
    ['workflow_run', '${{ github.event.workflow_run.head_sha }}'],
    ['issue_comment', 'refs/pull/${{ github.event.issue.number }}/head'],
  ])('%s with %s', async (on, ref) => {
    expect(await found('untrusted-checkout', workflow(on, checkout(ref)))).toEqual(['9:16 high']);
  });

  test('of another repository', async () => {
    const steps = checkout('main').replace(
      'ref: main',
      'repository: ${{ github.event.pull_request.head.repo.full_name }}',
    );
    expect(await found('untrusted-checkout', workflow('pull_request_target', steps))).toEqual(['9:23 high']);
  });

  test.each([
    ['pull_request', HEAD],
    ['push', HEAD],
    ['pull_request_target', '${{ github.event.pull_request.base.sha }}'],
    ['pull_request_target', 'main'],
    ['workflow_run', '${{ github.event.workflow_run.id }}'],
  ])('not %s with %s', async (on, ref) => {
    expect(await found('untrusted-checkout', workflow(on, checkout(ref)))).toEqual([]);
  });

  test.each([
    ['github.event.pull_request.head.repo.full_name == github.repository', []],
    ['${{ !github.event.pull_request.head.repo.fork }}', []],
    ["github.event_name == 'push'", []],
    ["github.event_name != 'pull_request_target'", []],
    ["contains(github.event.pull_request.labels.*.name, 'safe to test')", ['10:16 medium']],
    ["github.actor == 'dependabot[bot]'", ['10:16 medium']],
    ["github.event_name == 'pull_request_target' && github.event.action == 'opened'", ['10:16 high']],
    [
      "github.event.pull_request.head.repo.full_name == github.repository || github.event.action == 'x'",
      ['10:16 high'],
    ],
  ])('under the condition %s', async (condition, expected) => {
    const steps = `      - if: ${condition}\n${checkout(HEAD).replace('      - uses', '        uses')}`;
    expect(await found('untrusted-checkout', workflow('pull_request_target', steps))).toEqual(expected);
  });

  test('runs of the own repository only', async () => {
    const ref = '${{ github.event.workflow_run.head_sha }}';
    const text = workflow('workflow_run', checkout(ref)).replace(
      '    steps',
      "    if: github.event.workflow_run.event == 'push'\n    steps",
    );
    expect(await found('untrusted-checkout', text)).toEqual([]);
  });

  test('code that nothing runs counts less, and version 7 refuses it by itself', async () => {
    expect(await found('untrusted-checkout', workflow('pull_request_target', checkout(HEAD, '')))).toEqual([
      '9:16 medium',
    ]);
    const seven = checkout(HEAD).replace(COMMIT, `${COMMIT} # v7.0.1`);
    expect(await found('untrusted-checkout', workflow('pull_request_target', seven))).toEqual(['9:16 low']);
    const allowed = seven.replace('          ref', '          allow-unsafe-pr-checkout: true\n          ref');
    expect(await found('untrusted-checkout', workflow('pull_request_target', allowed))).toEqual(['10:16 high']);
  });

  test('in scripts', async () => {
    const steps = `      - env: { SHA: "${HEAD}", BASE: "\${{ github.base_ref }}" }\n        run: |\n          git fetch origin "$BASE"\n          git checkout "$SHA"\n          gh pr checkout 1\n          # gh pr checkout 2\n          git fetch origin pull/7/head:x`;
    expect(await found('untrusted-checkout', workflow('pull_request_target', steps))).toEqual([
      '10:11 high',
      '11:11 high',
      '13:11 high',
    ]);
  });

  test('by way of a variable, an output, a look-up', async () => {
    const steps = `      - uses: xt0rted/pull-request-comment-branch@${COMMIT}\n        id: b\n${checkout('${{ steps.b.outputs.head_sha }}')}`;
    expect(await found('untrusted-checkout', workflow('issue_comment', steps))).toEqual(['11:16 high']);
    const text = `on: pull_request_target\nenv: { REF: "${HEAD}" }\njobs:\n  a:\n    steps:\n${checkout('${{ env.REF }}')}\n`;
    expect(await found('untrusted-checkout', text)).toEqual(['8:16 high']);
  });
});

describe('privileged-trigger', () => {
  test('where foreign or shell code runs', async () => {
    expect(await found('privileged-trigger', workflow('[push, pull_request_target]', '      - run: x'))).toEqual([
      '2:12 low',
    ]);
    expect(
      await found('privileged-trigger', workflow('pull_request_target', `      - uses: actions/labeler@${COMMIT}`)),
    ).toEqual([]);
    expect(await found('privileged-trigger', workflow('pull_request', '      - run: x'))).toEqual([]);
  });
});

describe('artifact-execution', () => {
  const download = (path: string): string =>
    `      - uses: actions/download-artifact@${COMMIT}\n        with:\n          run-id: \${{ github.event.workflow_run.id }}\n          path: ${path}\n`;
  test.each([
    ['.', './build.sh', 1],
    ['.', 'npm install', 1],
    ['out', 'bash out/run.sh', 1],
    ['out', 'cat out/number', 0],
    ['out', 'npm install', 0],
    ['out', 'node upload.js ./out/report', 0],
    ['out', 'cd out && npm install', 1],
    ['out', './out/tool', 1],
    ['out', 'mv ./out/a ./b', 0],
    ['${{ runner.temp }}/x', 'npm install', 0],
  ])('into %s, then %s', async (path, command, count) => {
    expect(
      await found('artifact-execution', workflow('workflow_run', `${download(path)}      - run: ${command}`)),
    ).toHaveLength(count);
  });
});

describe('self-hosted-runner', () => {
  const text = (on: string, condition: string): string =>
    `on: ${on}\njobs:\n  a:\n    if: ${condition}\n    runs-on: [self-hosted, linux]\n    steps: []\n`;
  test('only where outsiders come by', async () => {
    expect(await found('self-hosted-runner', text('pull_request', 'true'))).toEqual(['5:15 medium']);
    expect(await found('self-hosted-runner', text('push', 'true'))).toEqual([]);
    expect(
      await found(
        'self-hosted-runner',
        text('pull_request', 'github.event.pull_request.head.repo.full_name == github.repository'),
      ),
    ).toEqual([]);
  });

  const runsOn = (value: string, on = 'pull_request', more = ''): string =>
    `on: ${on}\njobs:\n  a:\n${more}    runs-on: ${value}\n    steps: []\n`;
  const BOTH = '[push, pull_request]';
  test.each([
    ['${{ fromJSON(\'["self-hosted","linux"]\') }}', 'pull_request'],
    ["${{ github.event_name == 'pull_request' && 'self-hosted' || 'ubuntu-latest' }}", BOTH],
    ["${{ github.event_name == 'push' && 'ubuntu-latest' || 'self-hosted' }}", BOTH],
    ["${{ github.repository == 'a/b' && fromJSON('[\"self-hosted\", \"x64\"]') || 'ubuntu-latest' }}", BOTH],
    ["${{ case(github.event_name == 'pull_request', 'self-hosted', 'ubuntu-latest') }}", BOTH],
    ['{ group: big, labels: [self-hosted, linux] }', 'pull_request_target'],
    ['{ group: big, labels: self-hosted }', 'issue_comment'],
    ["{ labels: \"${{ fromJSON('[''self-hosted'']') }}\" }", 'pull_request'],
    ["${{ inputs.runner || 'self-hosted' }}", 'pull_request'],
  ])('a label within %s', async (value, on) => {
    expect(await found('self-hosted-runner', runsOn(value, on))).toHaveLength(1);
  });

  test.each([
    ["${{ github.event_name == 'push' && 'self-hosted' || 'ubuntu-latest' }}", BOTH],
    ["${{ github.event_name == 'pull_request' && 'ubuntu-latest' || 'self-hosted' }}", BOTH],
    ["${{ github.event.pull_request.head.repo.fork && 'ubuntu-latest' || 'self-hosted' }}", 'pull_request'],
    [
      "${{ github.event.pull_request.head.repo.full_name == github.repository && 'self-hosted' || 'ubuntu-latest' }}",
      BOTH,
    ],
    ['${{ fromJSON(\'["self-hosted"]\') }}', 'push'],
    ["${{ contains(matrix.os, 'self-hosted') && 'ubuntu-latest' || 'windows-latest' }}", 'pull_request'],
    ['{ group: big, labels: [ubuntu-latest] }', 'pull_request'],
    ["${{ 'not-self-hosted' }}", 'pull_request'],
  ])('quiet for %s', async (value, on) => {
    expect(await found('self-hosted-runner', runsOn(value, on))).toEqual([]);
  });

  test('a label of the matrix, as text, list or expression', async () => {
    for (const values of [
      '[self-hosted, ubuntu-latest]',
      '[[self-hosted, linux], [ubuntu-latest]]',
      `["\${{ fromJSON('[\\"self-hosted\\"]') }}"]`,
    ])
      expect(
        await found(
          'self-hosted-runner',
          runsOn('${{ matrix.os }}', 'pull_request', `    strategy: { matrix: { os: ${values} } }\n`),
        ),
      ).toHaveLength(1);
  });
});

describe('privileged-container', () => {
  const text = (on: string, container: string, machine = 'ubuntu-latest'): string =>
    `on: ${on}\npermissions: {}\njobs:\n  a:\n    runs-on: ${machine}\n${container}\n    steps: []\n`;
  test.each([
    'container: { image: a, options: --privileged }',
    'container: { image: a, options: "--cpus 1 --cap-add=SYS_ADMIN" }',
    'container: { image: a, options: "-v /var/run/docker.sock:/var/run/docker.sock" }',
    'container: { image: a, volumes: ["/var/run/docker.sock:/var/run/docker.sock"] }',
    'container: { image: a, volumes: ["/:/host"] }',
    'services: { b: { image: a, options: "--pid=host" } }',
  ])('%s', async (container) => {
    expect((await found('privileged-container', text('pull_request', `    ${container}`)))[0]).toMatch(/low$/);
    expect((await found('privileged-container', text('pull_request', `    ${container}`, 'self-hosted')))[0]).toMatch(
      /medium$/,
    );
    expect((await found('privileged-container', text('push', `    ${container}`, 'self-hosted')))[0]).toMatch(/low$/);
  });

  test.each([
    'container: a',
    'container: { image: a, options: "--cpus 1 --health-cmd privileged" }',
    'container: { image: a, options: "--privileged=false" }',
    'container: { image: a, volumes: ["/tmp/x:/x", data:/data] }',
    'container: { image: a, options: "--cap-add NET_ADMIN" }',
  ])('quiet: %s', async (container) => {
    expect(await found('privileged-container', text('pull_request', `    ${container}`))).toEqual([]);
  });
});
