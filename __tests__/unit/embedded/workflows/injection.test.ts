import { describe, expect, test } from '@jest/globals';
import { COMMIT, found, workflow } from './scan-text.ts';

const run = (expression: string): string => workflow('issues', `      - run: echo "\${{ ${expression} }}"`);

describe('script-injection', () => {
  test.each([
    'github.event.issue.title',
    'github.event.issue.body',
    'GitHub.Event.Issue.Title',
    "github['event']['issue'].title",
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.commits[0].message',
    'github.event.commits.*.author.name',
    'github.event.head_commit.message',
    'github.event.pages[0].page_name',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.workflow_run.head_branch',
    'toJSON(github.event)',
    'toJSON(github)',
    "format('{0}', github.event.issue.title)",
    "join(github.event.commits.*.message, ',')",
    "github.event.x && github.event.issue.title || 'none'",
    "case(true, github.event.issue.title, 'x')",
    'fromJSON(toJSON(github.event.issue)).title',
  ])('%s in a script', async (expression) => {
    expect(await found('script-injection', run(expression))).toEqual(['7:20 high']);
  });

  test.each([
    'github.event.issue.number',
    'github.event.pull_request.head.sha',
    'github.event.issue.user.login',
    'github.sha',
    'github.actor',
    'github.event.issue',
    "contains(github.event.issue.title, 'x')",
    "github.event.issue.title == 'x'",
    "startsWith(github.head_ref, 'x') && 'a' || 'b'",
    '!github.event.issue.body',
    "github.event.issue.title && 'titled'",
    "hashFiles('**/lock')",
    "'github.event.issue.title'",
    'steps.other.outputs.title',
  ])('%s is safe', async (expression) => {
    expect(await found('script-injection', run(expression))).toEqual([]);
  });

  test('text passed through the environment is safe, text read back with the env context is not', async () => {
    const steps = (use: string): string =>
      `      - env:\n          TITLE: \${{ github.event.issue.title }}\n        run: echo "${use}"`;
    expect(await found('script-injection', workflow('issues', steps('$TITLE')))).toEqual([]);
    expect(await found('script-injection', workflow('issues', steps('${{ env.TITLE }}')))).toEqual(['9:20 high']);
    expect(await found('script-injection', workflow('issues', steps('${{ env.OTHER }}')))).toEqual([]);
  });

  test('the place is that of the expression inside a block, with CRLF and a comment in the header', async () => {
    const text = workflow(
      'issues',
      '      - run: | # ${{ github.event.issue.title }}\n          echo a\n          echo ${{\n            github.event.issue.title }}',
    );
    expect(await found('script-injection', text)).toEqual(['9:16 high']);
    expect(await found('script-injection', text.replaceAll('\n', '\r\n'))).toEqual(['9:16 high']);
  });

  test('quoted scalars and several expressions on a line', async () => {
    const steps = `      - run: 'echo \${{ ''}}'' }} \${{ github.event.issue.title }}'\n      - run: "echo \\"\${{ github.event.issue.body }}\\" \${{ github.sha }}"`;
    expect(await found('script-injection', workflow('issues', steps))).toEqual(['7:34 high', '8:22 high']);
  });

  test('scripts of actions, not their other inputs', async () => {
    const steps = `      - uses: actions/github-script@${COMMIT}\n        with:\n          script: |\n            console.log("\${{ github.event.issue.title }}")\n          result-encoding: \${{ github.event.issue.title }}`;
    expect(await found('script-injection', workflow('issues', steps))).toEqual(['10:26 high']);
  });

  test('outputs of steps and jobs, and the matrix', async () => {
    const text = `on: issues
jobs:
  one:
    outputs:
      title: \${{ steps.t.outputs.title }}
      safe: \${{ steps.t.outputs.safe }}
    steps:
      - id: t
        env: { TITLE: "\${{ github.event.issue.title }}" }
        run: |
          echo "title=$TITLE" >> $GITHUB_OUTPUT
          echo "safe=1" >> $GITHUB_OUTPUT
  two:
    needs: one
    strategy:
      matrix:
        it: ["\${{ needs.one.outputs.title }}"]
    steps:
      - run: echo \${{ needs.one.outputs.title }}
      - run: echo \${{ needs.one.outputs.safe }}
      - run: echo \${{ matrix.it }}
`;
    expect(await found('script-injection', text)).toEqual(['19:19 high', '21:19 high']);
  });

  test('lists of changed files', async () => {
    const steps = (uses: string, more: string): string =>
      `      - uses: ${uses}\n        id: c\n${more}      - run: echo \${{ steps.c.outputs.all_changed_files }} \${{ steps.c.outputs.any_changed }}`;
    expect(
      await found('script-injection', workflow('pull_request_target', steps('tj-actions/changed-files@v35', ''))),
    ).toEqual(['9:19 high']);
    expect(
      await found(
        'script-injection',
        workflow('pull_request_target', steps(`tj-actions/changed-files@${COMMIT} # v46.0.1`, '')),
      ),
    ).toEqual(['9:19 medium']);
    const switchedOff = steps('tj-actions/changed-files@v46', "        with: { safe_output: 'false' }\n");
    expect(await found('script-injection', workflow('pull_request_target', switchedOff))).toEqual(['10:19 high']);
  });

  test('a circle of variables ends', async () => {
    const text =
      'on: issues\nenv: { A: "${{ env.B }}", B: "${{ env.A }}" }\njobs:\n  a:\n    steps:\n      - run: echo ${{ env.A }}\n';
    expect(await found('script-injection', text)).toEqual([]);
  });

  test('in a pull request, whose forks have neither rights nor secrets, it counts less', async () => {
    const text = workflow('pull_request', '      - run: echo ${{ github.head_ref }}');
    expect(await found('script-injection', text)).toEqual(['7:19 medium']);
    expect(await found('script-injection', text.replace('permissions: {}\n', ''))).toEqual(['6:19 medium']);
    expect(await found('script-injection', text.replace('on: pull_request', 'on: pull_request_target'))).toEqual([
      '7:19 high',
    ]);
    expect(await found('script-injection', text.replace('on: pull_request', 'on: schedule'))).toEqual([]);
  });

  test('anchors are reported once, where they stand', async () => {
    const text =
      'on: issues\njobs:\n  a:\n    steps: &steps\n      - run: echo ${{ github.event.issue.title }}\n  b:\n    steps: *steps\n';
    expect(await found('script-injection', text)).toEqual(['5:19 high']);
  });
});

test.each([
  ['args: "${{ github.event.issue.title }}"', 'medium'],
  ['args: "--file ${{ github.event.issue.title }}"', 'medium'],
  ['args: "sh -c \'echo ${{ github.event.issue.title }}\'"', 'high'],
  ['entrypoint: /bin/bash, args: "${{ github.event.issue.title }}"', 'high'],
])('words for the program of an image: %s', async (given, severity) => {
  const steps = `      - uses: docker://alpine@sha256:${'ab'.repeat(32)}\n        with: { ${given} }`;
  const [place] = await found('script-injection', workflow('issues', steps));
  expect(place?.split(' ')[1]).toBe(severity);
});

describe('input-injection', () => {
  test('only free text', async () => {
    const text = `on:
  workflow_dispatch:
    inputs:
      text: { description: any }
      flag: { type: boolean }
      pick: { type: choice, options: [a] }
jobs:
  a:
    steps:
      - run: echo \${{ inputs.text }} \${{ inputs.flag }} \${{ inputs.pick }} \${{ github.event.inputs.text }}
`;
    expect(await found('input-injection', text)).toEqual(['10:19 medium']);
  });

  test.each([
    ['github.event.pusher.email', ['7:20 low']],
    ['github.event.issue.milestone.title', ['7:20 low']],
    ['github.event.issue.milestone.number', []],
  ])('%s', async (expression, expected) => {
    expect(await found('input-injection', run(expression))).toEqual(expected);
  });

  test('the shell that a job starts its scripts with', async () => {
    const text = (shell: string): string =>
      `on: issues\npermissions: {}\njobs:\n  a:\n    defaults: { run: { shell: "${shell}" } }\n    steps:\n      - run: x\n`;
    expect(await found('script-injection', text("bash -c 'echo ${{ github.event.issue.title }}' {0}"))).toEqual([
      '5:46 high',
    ]);
    expect(await found('script-injection', text('python'))).toEqual([]);
    expect(await found('script-injection', text('${{ matrix.shell }}'))).toEqual([]);
  });

  test.each(['github.event.answer.body', 'github.event.forkee.description'])(
    '%s is an outsider’s',
    async (expression) => {
      expect(await found('script-injection', run(expression))).toEqual(['7:20 high']);
    },
  );

  test('inputs of a composite action', async () => {
    const text =
      'name: a\ninputs: { name: { default: x } }\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.name }}\n      shell: bash\n    - run: echo "$NAME"\n      env: { NAME: "${{ inputs.name }}" }\n';
    expect(await found('input-injection', text, 'tools/action.yaml')).toEqual(['6:17 medium']);
  });

  test('branch names by what may choose them', async () => {
    const steps = '      - run: echo ${{ github.ref_name }}';
    expect(await found('input-injection', workflow('push', steps))).toEqual(['7:19 medium']);
    expect(await found('input-injection', workflow('{ push: { branches: [main] } }', steps))).toEqual([]);
    expect(await found('input-injection', workflow('{ push: { tags: [v1] } }', steps))).toEqual(['7:19 low']);
    expect(await found('input-injection', workflow('pull_request', steps))).toEqual([]);
  });
});

describe('conditions tame an injection', () => {
  const text = (on: string, condition: string, context: string): string =>
    workflow(on, `      - if: ${condition}\n        run: echo \${{ ${context} }}`);
  test.each([
    ['workflow_run', "github.event.workflow_run.event == 'push'", 'github.event.workflow_run.head_branch', 'medium'],
    [
      'workflow_run',
      "github.event.workflow_run.event != 'pull_request'",
      'github.event.workflow_run.head_branch',
      'medium',
    ],
    ['workflow_run', 'success()', 'github.event.workflow_run.head_branch', 'high'],
    ['issue_comment', "github.event.comment.author_association == 'OWNER'", 'github.event.comment.body', 'medium'],
    ['issue_comment', "github.event.comment.author_association == 'OWNER'", 'github.event.issue.title', 'high'],
    [
      'pull_request_target',
      'github.event.pull_request.head.repo.full_name == github.repository',
      'github.head_ref',
      'medium',
    ],
    ['push', 'true', 'github.event.head_commit.message', 'high'],
  ])('%s if %s: %s is %s', async (on, condition, context, severity) => {
    expect(await found('script-injection', text(on, condition, context))).toEqual([`8:19 ${severity}`]);
  });
});
