import { describe, expect, test } from '@jest/globals';
import type { DetectorFinding, FileFact } from '../../../../src/embedded/detector.ts';
import { detector } from '../../../../src/embedded/workflows/detector.ts';
import { COMMIT } from './scan-text.ts';

/** Everything the scanner says of a tree, in the order of its files. */
async function scanTree(files: Readonly<Record<string, string>>, part = false): Promise<readonly DetectorFinding[]> {
  const instance = await detector.create({ config: {} });
  const facts: FileFact[] = [];
  const found: DetectorFinding[] = [];
  for (const [path, text] of Object.entries(files)) {
    const report = await instance.scanFile({ path, bytes: Buffer.from(text) });
    found.push(...report.findings.filter(({ rule }) => rule === 'workflows/input-injection'));
    // Facts travel between threads as plain data.
    if (report.fact !== undefined) facts.push({ path, fact: JSON.parse(JSON.stringify(report.fact)) });
  }
  const whole = await detector.finish?.(facts, Object.keys(files), { config: {}, part });
  return [...found, ...(whole?.findings ?? [])];
}

/** What is found by following values between the files of a tree, short: `path:line rule severity`. */
async function across(files: Readonly<Record<string, string>>): Promise<string[]> {
  const found = await scanTree(files);
  return found
    .filter(({ rule }) => rule !== 'workflows/input-injection')
    .map(short)
    .sort();
}

/** What is said of inputs that become part of a script: `path:line severity`. */
async function inputsAcross(files: Readonly<Record<string, string>>, part = false): Promise<string[]> {
  const found = await scanTree(files, part);
  return found
    .filter(({ rule }) => rule === 'workflows/input-injection')
    .map((finding) => short(finding).replace(' input-injection', ''))
    .sort();
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

describe('inputs of what only this tree calls', () => {
  const twice = composite(`${ECHO}\n${ECHO}\n    - { shell: bash, run: "a \${{ inputs.text }} \${{ inputs.text }}" }`);
  const caller = (given: string, on = 'push'): string => calling(on, './.github/actions/x', given);
  const weak = [`${ACTION}:6 low`];
  const strong = [`${ACTION}:6 medium`, `${ACTION}:7 medium`, `${ACTION}:8 medium`];

  test.each([
    ['a fixed value', 'text: fixed'],
    ['nothing', 'other: x'],
    ['a number', 'text: "${{ github.event.pull_request.number }}"'],
    ['a commit', 'text: "${{ github.sha }}"'],
    ['a value of the matrix', 'text: "${{ matrix.os }}"'],
    ['a setting', 'text: "${{ vars.NAME }}"'],
  ])('%s makes one weak finding of all uses', async (_name, given) => {
    expect(await inputsAcross({ [CALLER]: caller(given), [ACTION]: twice })).toEqual(weak);
  });

  test.each([
    ['a title', 'text: "${{ github.event.issue.title }}"', 'issues'],
    ['what a dispatch brings', 'text: "${{ github.event.client_payload.x }}"', 'repository_dispatch'],
    [
      'what somebody types',
      'text: "${{ inputs.name }}"',
      '{ workflow_dispatch: { inputs: { name: { type: string } } } }',
    ],
    ['a branch of anybody who may push', 'text: "${{ github.ref_name }}"', 'push'],
    ['a title by way of a variable', 'text: "${{ env.T }}"', 'issues\nenv: { T: "${{ github.event.issue.title }}" }'],
  ])('%s leaves all of them', async (_name, given, on) => {
    expect(await inputsAcross({ [CALLER]: caller(given, on), [ACTION]: twice })).toEqual(strong);
  });

  test('a choice that somebody makes is fixed', async () => {
    const on = '{ workflow_dispatch: { inputs: { name: { type: choice, options: [a, b] } } } }';
    expect(await inputsAcross({ [CALLER]: caller('text: "${{ inputs.name }}"', on), [ACTION]: twice })).toEqual(weak);
  });

  test('one of several callers is enough', async () => {
    const files = {
      [CALLER]: caller('text: fixed'),
      '.github/workflows/z.yml': caller('text: "${{ github.event.issue.title }}"', 'issues'),
      [ACTION]: twice,
    };
    expect(await inputsAcross(files)).toEqual(strong);
    expect(await across(files)).toEqual(['.github/workflows/z.yml:7 script-injection high']);
  });

  test('without a caller, with a part of the tree, or with a file that was not read, nothing is known', async () => {
    expect(await inputsAcross({ [ACTION]: twice })).toEqual(strong);
    expect(await inputsAcross({ [CALLER]: caller('text: fixed'), [ACTION]: twice }, true)).toEqual(strong);
    const broken = { [CALLER]: caller('text: fixed'), '.github/workflows/z.yml': 'on: [', [ACTION]: twice };
    expect(await inputsAcross(broken)).toEqual(strong);
  });

  test('an action that others can call by its name stays', async () => {
    const steps = calling('push', './', 'text: fixed');
    expect(await inputsAcross({ [CALLER]: steps, 'action.yml': twice })).toHaveLength(3);
    const folder = calling('push', './setup', 'text: fixed');
    expect(await inputsAcross({ [CALLER]: folder, 'setup/action.yml': twice })).toHaveLength(3);
  });

  test('a reusable workflow, and one that can also be started by hand', async () => {
    const steps = '      - run: echo ${{ inputs.text }}\n      - run: echo ${{ inputs.text }}';
    const fixed = callingWorkflow('push', 'text: fixed');
    expect(await inputsAcross({ [CALLER]: fixed, [CALLED]: called(steps) })).toEqual([`${CALLED}:6 low`]);
    const byHand = called(steps).replace('on: { ', 'on: { workflow_dispatch: {}, ');
    expect(await inputsAcross({ [CALLER]: fixed, [CALLED]: byHand })).toEqual([
      `${CALLED}:6 medium`,
      `${CALLED}:7 medium`,
    ]);
  });

  test('through a file in between', async () => {
    const between = composite('    - { uses: "./.github/actions/x", with: { text: "${{ inputs.text }}" } }');
    const files = (given: string): Record<string, string> => ({
      [CALLER]: calling('issues', './.github/actions/between', given),
      '.github/actions/between/action.yml': between,
      [ACTION]: twice,
    });
    expect(await inputsAcross(files('text: fixed'))).toEqual(weak);
    expect(await inputsAcross(files('text: "${{ github.event.issue.title }}"'))).toEqual(strong);
    const [found] = (await scanTree(files('text: "${{ github.event.issue.title }}"'))).filter(
      ({ rule }) => rule === 'workflows/script-injection',
    );
    expect(found?.message).toContain(`line 8 of ${ACTION}`);
    const longer = { ...files('text: "${{ github.event.issue.title }}"') };
    longer['.github/actions/first/action.yml'] = between.replace('actions/x', 'actions/between');
    longer[CALLER] = calling('issues', './.github/actions/first', 'text: "${{ github.event.issue.title }}"');
    const [chained] = (await scanTree(longer)).filter(({ rule }) => rule === 'workflows/script-injection');
    expect(chained?.message).toContain('by way of .github/actions/between/action.yml');
  });

  test('a default that an outsider fills', async () => {
    const action = composite(ECHO, 'inputs: { text: { default: "${{ github.event.issue.title }}" } }');
    expect((await scanTree({ [CALLER]: caller('other: x'), [ACTION]: action })).map(short)).toEqual([]);
    const report = (await detector.create({ config: {} })).scanFile({ path: ACTION, bytes: Buffer.from(action) });
    expect((await report).findings.map(({ rule, severity }) => `${rule} ${String(severity)}`)).toEqual([
      'workflows/script-injection high',
    ]);
  });

  test('an input that the called action evaluates', async () => {
    const action = composite('    - { shell: bash, run: \'eval "$T"\', env: { T: "${{ inputs.text }}" } }');
    const files = { [CALLER]: caller('text: "${{ github.event.issue.title }}"', 'issues'), [ACTION]: action };
    expect(await across(files)).toEqual([`${CALLER}:7 script-injection high`]);
  });
});
