import { describe, expect, test } from '@jest/globals';
import { COMMIT, DIGEST, found, workflow } from './scan-text.ts';

const job = (on: string, head: string, steps = '      - run: make'): string =>
  `on: ${on}\npermissions: {}\njobs:\n  a:\n${head}\n    steps:\n${steps}\n`;
const MATRIX =
  '    strategy: { matrix: { x: [ubuntu-24.04, self-hosted], image: ["python:3.13", "python@sha256:D"] } }';

describe('values of the matrix', () => {
  test('a runner of one’s own', async () => {
    const head = `    runs-on: \${{ matrix.x }}\n${MATRIX}`;
    expect(await found('self-hosted-runner', job('pull_request', head))).toHaveLength(1);
    expect(await found('self-hosted-runner', job('push', head))).toEqual([]);
  });
  test('images', async () => {
    const head = `    runs-on: ubuntu-24.04\n    container: \${{ matrix.image }}\n${MATRIX.replace('sha256:D', `sha256:${DIGEST}`)}`;
    expect(await found('unpinned-image', job('push', head))).toHaveLength(1);
  });
});

describe('scripts', () => {
  const run = (...lines: readonly string[]): string =>
    workflow('push', ['      - run: |', ...lines.map((line) => `          ${line}`)].join('\n'));
  test.each([
    [['curl -o i.sh https://x.example.com/i', 'bash i.sh'], 1],
    [['wget https://x.example.com/install.sh', 'chmod +x install.sh', './install.sh'], 1],
    [['curl -fsSLO https://x.example.com/i.py', 'python3 i.py'], 1],
    [['curl -o i.sh https://x.example.com/i', 'echo "$SUM  i.sh" | sha256sum -c', 'bash i.sh'], 0],
    [['curl -o i.sh https://x.example.com/i', 'bash other.sh'], 0],
    [['echo hi # curl https://x.example.com | bash'], 0],
  ] as const)('%j', async (lines, count) => {
    expect(await found('pipe-to-shell', run(...lines))).toHaveLength(count);
  });
  test.each([
    ['bandit -r src --exit-zero', 1],
    ['checkov -d . --soft-fail', 1],
    ['bandit -r src', 0],
  ])('%s', async (line, count) => {
    expect(await found('tolerated-scanner', run(line))).toHaveLength(count);
  });
  test('a shell that is a command line', async () => {
    const steps = '      - run: echo\n        shell: bash -c "${{ github.event.issue.title }}" {0}';
    expect(await found('script-injection', workflow('issues', steps))).toHaveLength(1);
    expect(await found('script-injection', workflow('issues', steps.replace('issue.title', 'issue.number')))).toEqual(
      [],
    );
  });
});

describe('conditions', () => {
  test.each([
    ['unsound-condition', "github.actor == 'a' || 'b'", 1],
    ['unsound-condition', "github.actor == 'a' || github.actor == 'b'", 0],
    ['unsound-condition', "github.ref == 'x' && (github.actor == 'a' || 'b')", 1],
    ['unsound-condition', "github.ref == 'x' && (github.actor == 'a' || github.actor == 'b')", 0],
    ['unsound-condition', "always() || needs.test.result == 'success'", 1],
    ['unsound-condition', "github.ref == 'x' && (failure() || always())", 1],
    ['unsound-condition', "always() && (needs.a.result == 'success' || needs.b.result == 'success')", 0],
    ['unsound-condition', 'always()', 0],
    ['unsound-condition', 'success() || failure()', 0],
    ['unsound-condition', "github.ref == (github.actor == 'a' && 'x' || 'y')", 0],
    ['unsound-condition', `"'false'"`, 1],
    ['unsound-condition', 'true', 0],
    ['unsound-condition', "${{ '' }}", 0],
    // Names of events are fixed: only a part of another one's name passes unmeant.
    ['unsound-contains', "contains('push schedule', github.event_name)", 0],
    ['unsound-contains', "contains('pull_request_target_x', github.event_name)", 1],
    ['spoofable-bot-check', 'contains(fromJSON(\'["dependabot[bot]"]\'), github.actor)', 1],
    ['spoofable-bot-check', 'contains(fromJSON(\'["someone"]\'), github.actor)', 0],
  ])('%s: %s', async (rule, condition, count) => {
    expect(
      await found(rule, workflow('pull_request_target', `      - if: ${condition}\n        run: make`)),
    ).toHaveLength(count);
  });
});

describe('code of outsiders', () => {
  test('fetched by number', async () => {
    const steps =
      '      - run: git fetch origin pull/${{ github.event.number }}/head && git checkout FETCH_HEAD && make';
    expect(await found('untrusted-checkout', workflow('pull_request_target', steps))).toHaveLength(1);
    expect(await found('untrusted-checkout', workflow('pull_request', steps))).toEqual([]);
  });
  test('looked up by a script', async () => {
    const steps = (result: string): string =>
      `      - id: pr\n        uses: actions/github-script@${COMMIT}\n        with:\n          script: |\n            const pr = await github.rest.pulls.get({});\n            return pr.data.${result};\n      - uses: actions/checkout@${COMMIT}\n        with: { ref: "\${{ steps.pr.outputs.result }}" }\n      - run: make`;
    expect(await found('untrusted-checkout', workflow('issue_comment', steps('head.sha')))).toHaveLength(1);
    expect(await found('untrusted-checkout', workflow('issue_comment', steps('base.sha')))).toEqual([]);
  });
  test('an artifact fetched and run in one line', async () => {
    const steps = (rest: string): string => `      - run: gh run download 1 -n build ${rest}`;
    expect(await found('artifact-execution', workflow('workflow_run', steps('&& bash build/run.sh')))).toHaveLength(1);
    expect(await found('artifact-execution', workflow('workflow_run', steps('&& cat build/size.txt')))).toEqual([]);
  });
  test.each([
    ['gh api "$RUN/artifacts" --jq ".artifacts[0].archive_download_url" > address', 1],
    ['gh api "$RUN/artifacts" > list && gh api "$(cat list)" > a.zip && unzip a.zip', 1],
    ['gh api "$RUN/artifacts?per_page=100" --jq ".artifacts[].name" > names', 0],
  ])('artifacts by the API are files only where one is fetched: %s', async (script, count) => {
    const steps = `      - run: ${script}\n      - run: bash build/run.sh`;
    expect(await found('artifact-execution', workflow('workflow_run', steps))).toHaveLength(count);
  });
});
