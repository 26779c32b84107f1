import { describe, expect, test } from '@jest/globals';
import { COMMIT, found, workflow } from './scan-text.ts';

const run = (line: string, on = 'push', env = '{}'): string =>
  workflow(on, `      - env: ${env}\n        run: |\n          true\n          ${line}`);

describe('environment-write', () => {
  test.each([
    ['echo "T=${{ github.event.issue.title }}" >> $GITHUB_ENV', '{}', 1],
    ['echo "T=$T" >> "$GITHUB_ENV"', '{ T: "${{ github.event.issue.body }}" }', 1],
    ['echo "$T" >> $GITHUB_PATH', '{ T: "${{ github.event.issue.body }}" }', 1],
    ['echo "T=$T" | tee -a $GITHUB_ENV', '{ T: "${{ github.event.issue.body }}" }', 1],
    ['echo "T=$T" >> $GITHUB_OUTPUT', '{ T: "${{ github.event.issue.body }}" }', 0],
    ['echo "T=$U" >> $GITHUB_ENV', '{ T: "${{ github.event.issue.body }}" }', 0],
    ['echo "T=${{ github.sha }}" >> $GITHUB_ENV', '{}', 0],
  ])('%s', async (line, env, count) => {
    expect(await found('environment-write', run(line, 'issues', env))).toEqual(count === 1 ? ['10:11 medium'] : []);
  });

  test('the content of a file, in a run with rights', async () => {
    expect(await found('environment-write', run('echo "N=$(cat number)" >> $GITHUB_ENV', 'workflow_run'))).toHaveLength(
      1,
    );
    expect(await found('environment-write', run('echo "N=$(cat number)" >> $GITHUB_ENV', 'push'))).toEqual([]);
  });
});

describe('withdrawn commands', () => {
  test('set-env, add-path and the switch', async () => {
    expect(await found('insecure-commands', run('echo "::set-env name=A::1"'))).toEqual(['10:11 medium']);
    expect(await found('insecure-commands', run('echo "::add-path::/x"'))).toEqual(['10:11 medium']);
    expect(await found('insecure-commands', run('true', 'push', '{ ACTIONS_ALLOW_UNSECURE_COMMANDS: true }'))).toEqual([
      '7:16 medium',
    ]);
    expect(await found('insecure-commands', run('true', 'push', '{ ACTIONS_ALLOW_UNSECURE_COMMANDS: false }'))).toEqual(
      [],
    );
  });
  test('set-output and save-state', async () => {
    expect(await found('deprecated-command', run('echo "::set-output name=A::1"'))).toEqual(['10:11 low']);
    expect(await found('deprecated-command', run('# echo "::save-state name=A::1"'))).toEqual([]);
  });
});

describe('pipe-to-shell', () => {
  test.each([
    ['curl -fsSL https://example.com/x | bash', 1],
    ['curl https://example.com/x | sudo -E bash -', 1],
    ['wget -qO- https://example.com/x | sh -s -- -y', 1],
    ['bash <(curl -s https://example.com/x)', 1],
    ['sh -c "$(curl -fsSL https://example.com/x)"', 1],
    ['iwr https://example.com/x | iex', 1],
    ['curl https://example.com/x | python3 -', 1],
    ['curl https://example.com/x | jq .', 0],
    ['curl https://example.com/x | python3 -m json.tool', 0],
    ['curl -o x https://example.com/x.sh', 0],
    ['curl https://example.com/x \\\n          | bash', 1],
    ['echo | bash', 0],
  ])('%s', async (line, count) => {
    expect(await found('pipe-to-shell', run(line))).toHaveLength(count);
  });
});

describe('tolerated-scanner', () => {
  test('by command and by action', async () => {
    expect(await found('tolerated-scanner', run('npm audit || true'))).toEqual(['10:11 low']);
    expect(await found('tolerated-scanner', run('npm test || true'))).toEqual([]);
    expect(
      await found(
        'tolerated-scanner',
        workflow('push', `      - uses: aquasecurity/trivy-action@${COMMIT}\n        continue-on-error: true`),
      ),
    ).toEqual(['8:28 low']);
    expect(
      await found(
        'tolerated-scanner',
        workflow('push', `      - uses: actions/cache@${COMMIT}\n        continue-on-error: true`),
      ),
    ).toEqual([]);
  });
});

describe('conditions', () => {
  const step = (condition: string, on = 'push'): string => workflow(on, `      - run: x\n        if: ${condition}`);
  test.each([
    ["${{ github.ref == 'x' }} && true", 1],
    ["${{ github.ref == 'x' }} && ${{ true }}", 1],
    ["!${{ github.ref == 'x' }}", 1],
    ["|\n          ${{ github.ref == 'x' }}", 1],
    ["|-\n          ${{ github.ref == 'x' }}", 0],
    ["${{ github.ref == 'x' && true }}", 0],
    ["github.ref == 'x'", 0],
    ["|\n          github.ref == 'x'", 0],
  ])('always true: %s', async (condition, count) => {
    const quoted = condition.startsWith('!') ? `"${condition}"` : condition;
    expect(await found('unsound-condition', step(quoted))).toHaveLength(count);
  });

  test.each([
    ["contains('alice bob', github.actor)", ['8:13 medium']],
    ["contains('refs/heads/main refs/heads/next', github.ref)", ['8:13 medium']],
    ["contains('a b', matrix.x)", ['8:13 low']],
    ['contains(fromJSON(\'["alice"]\'), github.actor)', []],
    ["contains(github.ref, 'x')", []],
  ])('contains: %s', async (condition, expected) => {
    expect(await found('unsound-contains', step(condition))).toEqual(expected);
  });

  test.each([
    ["github.actor == 'dependabot[bot]'", 'pull_request_target', ['8:13 medium']],
    ["github.actor == 'dependabot[bot]'", 'pull_request', ['8:13 low']],
    ["github.actor != 'dependabot[bot]'", 'pull_request_target', []],
    ["${{ !(github.actor != 'dependabot[bot]') }}", 'pull_request_target', ['8:13 medium']],
    ["github.event.pull_request.user.login == 'dependabot[bot]'", 'pull_request_target', []],
    ["github.actor == 'alice'", 'pull_request_target', []],
  ])('bots: %s in %s', async (condition, on, expected) => {
    expect(await found('spoofable-bot-check', step(condition, on))).toEqual(expected);
  });
});

describe('withdrawn machines and runtimes', () => {
  test('runner images, also by the matrix', async () => {
    expect(await found('retired-runner', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-20.04\n')).toEqual(['4:14 low']);
    expect(
      await found(
        'retired-runner',
        'on: push\njobs:\n  a:\n    runs-on: ${{ matrix.os }}\n    strategy: { matrix: { os: [ubuntu-24.04, windows-2019] } }\n',
      ),
    ).toEqual(['5:46 low']);
    expect(await found('retired-runner', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n')).toEqual([]);
  });
  test('Node.js of actions', async () => {
    expect(await found('retired-runtime', 'runs: { using: node16, main: x.js }\n', 'action.yml')).toEqual(['1:16 low']);
    expect(await found('retired-runtime', 'runs: { using: node24, main: x.js }\n', 'action.yml')).toEqual([]);
  });
  test('order, at the level strict only', async () => {
    const text = 'on: push\njobs: {}\n';
    expect(await found('missing-name', text, undefined, { level: 'strict' })).toEqual(['1:1 low']);
    expect(await found('missing-concurrency', text, undefined, { level: 'strict' })).toEqual(['1:1 low']);
    expect(await found('missing-name', text)).toEqual([]);
  });
});
