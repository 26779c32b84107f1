import { describe, expect, test } from '@jest/globals';
import type { DetectorFinding, FileFact } from '../../../../src/embedded/detector.ts';
import { detector } from '../../../../src/embedded/workflows/detector.ts';
import { COMMIT } from './scan-text.ts';

/** What is found by following values between the files of a tree, short: `path:line rule severity`. */
async function across(files: Readonly<Record<string, string>>): Promise<string[]> {
  const instance = await detector.create({ config: {} });
  const facts: FileFact[] = [];
  for (const [path, text] of Object.entries(files)) {
    const report = await instance.scanFile({ path, bytes: Buffer.from(text) });
    expect(report.unread).toBeUndefined();
    // Facts travel between threads as plain data.
    if (report.fact !== undefined) facts.push({ path, fact: JSON.parse(JSON.stringify(report.fact)) });
  }
  const whole = await detector.finish?.(facts, Object.keys(files), { config: {} });
  return (whole?.findings ?? []).map(short).sort();
}

function short({ path, region, rule, severity }: DetectorFinding): string {
  return `${path}:${String(region?.startLine)} ${rule.replace('workflows/', '')} ${String(severity)}`;
}

const composite = (steps: string, more = 'inputs: { text: {} }'): string =>
  `name: x\n${more}\nruns:\n  using: composite\n  steps:\n${steps}\n`;
const called = (steps: string): string =>
  `on: { workflow_call: { inputs: { text: { type: string }, n: { type: number } } } }\npermissions: {}\njobs:\n  a:\n    steps:\n${steps}\n`;
const calling = (on: string, target: string, given: string): string =>
  `on: ${on}\npermissions: {}\njobs:\n  a:\n    steps:\n      - uses: ${target}\n        with: { ${given} }\n`;
const callingWorkflow = (on: string, given: string): string =>
  `on: ${on}\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n    with: { ${given} }\n`;
const CALLER = '.github/workflows/caller.yml';
const CALLED = '.github/workflows/called.yml';
const ACTION = '.github/actions/x/action.yml';
const TITLE = 'text: "${{ github.event.pull_request.title }}"';
const HEAD = 'text: "${{ github.event.pull_request.head.sha }}"';
const ECHO = '    - { shell: bash, run: "echo ${{ inputs.text }}" }';

describe('text handed to what the same tree holds', () => {
  test.each(['./.github/actions/x', './.github/actions/x/', '$/.github/actions/x'])(
    'an action, as %s',
    async (target) => {
      const files = { [CALLER]: calling('pull_request_target', target, TITLE), [ACTION]: composite(ECHO) };
      expect(await across(files)).toEqual([`${CALLER}:7 script-injection high`]);
    },
  );

  test('an action of the root', async () => {
    const files = {
      [CALLER]: calling('issues', './', 'text: "${{ github.event.issue.body }}"'),
      'action.yml': composite(ECHO),
    };
    expect(await across(files)).toEqual([`${CALLER}:7 script-injection high`]);
  });

  test('a run without rights counts less', async () => {
    const files = { [CALLER]: calling('pull_request', './.github/actions/x', TITLE), [ACTION]: composite(ECHO) };
    expect(await across(files)).toEqual([`${CALLER}:7 script-injection medium`]);
  });

  test.each([
    ['by way of a variable', composite('    - { shell: bash, run: "echo $T", env: { T: "${{ inputs.text }}" } }')],
    [
      'to another input',
      composite('    - { shell: bash, run: "echo ${{ inputs.other }}" }', 'inputs: { text: {}, other: {} }'),
    ],
    ['to no script', composite('    - { uses: "./.github/actions/y", with: { z: "${{ inputs.text }}" } }')],
  ])('quiet where it goes %s', async (_name, action) => {
    expect(await across({ [CALLER]: calling('issues', './.github/actions/x', TITLE), [ACTION]: action })).toEqual([]);
  });

  test('quiet for what no outsider chooses, and for files that are not there', async () => {
    const number = 'text: "${{ github.event.pull_request.number }}"';
    const files = {
      [CALLER]: calling('pull_request_target', './.github/actions/x', number),
      [ACTION]: composite(ECHO),
    };
    expect(await across(files)).toEqual([]);
    expect(await across({ [CALLER]: calling('pull_request_target', './.github/actions/x', TITLE) })).toEqual([]);
  });

  test('a reusable workflow', async () => {
    const step = '      - run: echo ${{ inputs.text }} ${{ inputs.n }}';
    expect(await across({ [CALLER]: callingWorkflow('pull_request_target', TITLE), [CALLED]: called(step) })).toEqual([
      `${CALLER}:6 script-injection high`,
    ]);
    const asNumber = TITLE.replace('text:', 'n:');
    expect(
      await across({ [CALLER]: callingWorkflow('pull_request_target', asNumber), [CALLED]: called(step) }),
    ).toEqual([]);
  });

  test('through several files, and a circle ends', async () => {
    const pass = (to: string): string =>
      composite(`    - uses: ./.github/actions/${to}\n      with: { text: "\${{ inputs.text }}" }`);
    const files = {
      [CALLER]: calling('pull_request_target', './.github/actions/one', TITLE),
      '.github/actions/one/action.yml': pass('two'),
      '.github/actions/two/action.yaml': pass('x'),
      [ACTION]: composite(`${ECHO}\n    - { uses: ./.github/actions/one, with: { text: "\${{ inputs.text }}" } }`),
    };
    expect(await across(files)).toEqual([`${CALLER}:7 script-injection high`]);
  });
});

describe('text that comes back as an output', () => {
  const giving = (value: string): string =>
    composite(
      `    - id: s\n      shell: bash\n      env: { T: "\${{ github.event.issue.title }}" }\n      run: echo "t=$T" >> $GITHUB_OUTPUT`,
      `outputs: { out: { value: "${value}" } }`,
    );
  const use = `on: issues\npermissions: {}\njobs:\n  a:\n    steps:\n      - { id: g, uses: ./.github/actions/x }\n      - run: echo \${{ steps.g.outputs.out }}\n`;

  test('of an action', async () => {
    expect(await across({ [CALLER]: use, [ACTION]: giving('${{ steps.s.outputs.t }}') })).toEqual([
      `${CALLER}:7 script-injection high`,
    ]);
    expect(await across({ [CALLER]: use, [ACTION]: giving('${{ github.sha }}') })).toEqual([]);
  });

  test('of a reusable workflow', async () => {
    const files = {
      [CALLER]: `on: issues\npermissions: {}\njobs:\n  c:\n    uses: ./.github/workflows/called.yml\n  a:\n    needs: c\n    steps:\n      - run: echo \${{ needs.c.outputs.out }}\n`,
      [CALLED]: `on: { workflow_call: { outputs: { out: { value: "\${{ jobs.a.outputs.t }}" } } } }\npermissions: {}\njobs:\n  a:\n    outputs: { t: "\${{ github.event.issue.title }}" }\n    steps: [{ run: x }]\n`,
    };
    expect(await across(files)).toEqual([`${CALLER}:9 script-injection high`]);
  });
});

describe('code of a pull request in what is called', () => {
  const checkout = (ref: string): string =>
    `      - uses: actions/checkout@${COMMIT}\n        with: { ref: "${ref}" }\n      - run: make`;

  test('by an input', async () => {
    const files = (on: string, given = HEAD): Record<string, string> => ({
      [CALLER]: callingWorkflow(on, given),
      [CALLED]: called(checkout('${{ inputs.text }}')),
    });
    expect(await across(files('pull_request_target'))).toEqual([`${CALLER}:6 untrusted-checkout high`]);
    expect(await across(files('pull_request'))).toEqual([]);
    expect(await across(files('pull_request_target', 'text: "${{ github.event.pull_request.base.sha }}"'))).toEqual([]);
  });

  test('by the event, in a workflow or an action', async () => {
    const head = checkout('${{ github.event.pull_request.head.sha }}');
    const workflows = (on: string): Record<string, string> => ({
      [CALLER]: callingWorkflow(on, 'n: 1'),
      [CALLED]: called(head),
    });
    expect(await across(workflows('pull_request_target'))).toEqual([`${CALLED}:7 untrusted-checkout high`]);
    expect(await across(workflows('pull_request'))).toEqual([]);
    expect(await across(workflows('push'))).toEqual([]);
    const action = composite(`${head.replace(/^ {2}/gm, '')}\n      shell: bash`);
    expect(
      await across({ [CALLER]: calling('pull_request_target', './.github/actions/x', 'n: 1'), [ACTION]: action }),
    ).toEqual([`${ACTION}:7 untrusted-checkout high`]);
  });

  test('a caller that lets no fork in', async () => {
    const caller = callingWorkflow('pull_request_target', HEAD).replace(
      '    uses:',
      '    if: github.event.pull_request.head.repo.full_name == github.repository\n    uses:',
    );
    expect(await across({ [CALLER]: caller, [CALLED]: called(checkout('${{ inputs.text }}')) })).toEqual([]);
  });

  test('a step that runs for pushes only', async () => {
    const guarded = called(checkout('${{ github.event.pull_request.head.sha }}')).replace(
      '      - uses:',
      "      - if: github.event_name == 'push'\n        uses:",
    );
    expect(await across({ [CALLER]: callingWorkflow('pull_request_target', 'n: 1'), [CALLED]: guarded })).toEqual([]);
  });
});
