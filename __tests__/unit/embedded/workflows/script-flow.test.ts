import { describe, expect, test } from '@jest/globals';
import { COMMIT, found, workflow } from './scan-text.ts';

/** A step that gives `out` out, and one that puts it into a script. */
const giving = (on: string, run: string, env = ''): string =>
  workflow(
    on,
    `      - id: s\n        run: |\n${run
      .split('\n')
      .map((line) => `          ${line}`)
      .join('\n')}\n${env}      - run: echo \${{ steps.s.outputs.out }}`,
  );
const TITLE = '        env: { T: "${{ github.event.issue.title }}" }\n';
const count = async (text: string): Promise<number> => (await found('script-injection', text)).length;

describe('what scripts give out', () => {
  test.each([
    ['echo "out=$T" >> $GITHUB_OUTPUT', 1],
    ['x=$(echo "$T" | cut -c1-9)\necho "out=$x" >> "$GITHUB_OUTPUT"', 1],
    ['export x="$T"\ny=$x\necho "out=${y}" >> "$GITHUB_OUTPUT"', 1],
    ['read -r x <<< "$T"\necho "out=$x" >> "$GITHUB_OUTPUT"', 1],
    ['for w in $T; do\n  echo "out=$w" >> "$GITHUB_OUTPUT"\ndone', 1],
    ['x=$(\n  echo "$T"\n)\necho "out=$x" >> "$GITHUB_OUTPUT"', 1],
    ['echo "out<<END" >> $GITHUB_OUTPUT\necho "$T" >> $GITHUB_OUTPUT\necho "END" >> $GITHUB_OUTPUT', 1],
    ['{ echo "a=1"\n echo "out=$T"\n} >> $GITHUB_OUTPUT', 1],
    ['echo "::set-output name=out::$T"', 1],
    // Something else is given out, or something that says little of the text.
    ['echo "other=$T" >> $GITHUB_OUTPUT\necho "out=1" >> $GITHUB_OUTPUT', 0],
    ['echo "layout=$T" >> $GITHUB_OUTPUT', 0],
    ['x=$T\nx=fixed\necho "out=$x" >> $GITHUB_OUTPUT', 0],
    ['echo "out=$(echo "$T" | sha256sum)" >> $GITHUB_OUTPUT', 0],
    ['echo "out<<END" >> $GITHUB_OUTPUT\necho ok >> $GITHUB_OUTPUT\necho "END" >> $GITHUB_OUTPUT\necho "$T"', 0],
    ['# echo "out=$T" >> $GITHUB_OUTPUT\necho "out=1" >> $GITHUB_OUTPUT', 0],
  ])('%s', async (run, expected) => {
    expect(await count(giving('issues', run, TITLE))).toBe(expected);
  });

  test.each([
    ['echo "out=$(gh pr view 1 --json title --jq .title)" >> $GITHUB_OUTPUT', 1],
    ['echo "out=$(gh pr view 1 --json number --jq .number)" >> $GITHUB_OUTPUT', 0],
    ['echo "out=$(gh api repos/a/b/pulls/1 --jq .head.ref)" >> $GITHUB_OUTPUT', 1],
    ['echo "out=$(gh api repos/a/b/pulls/1 --jq .head.sha)" >> $GITHUB_OUTPUT', 0],
    ['echo "out=$(jq -r .pull_request.title "$GITHUB_EVENT_PATH")" >> $GITHUB_OUTPUT', 1],
    ['echo "out=$(jq -r .pull_request.number "$GITHUB_EVENT_PATH")" >> $GITHUB_OUTPUT', 0],
    ['echo "out=$(jq -r .head.ref answer.json)" >> $GITHUB_OUTPUT', 1],
    ['echo "out=$(jq -r .head.sha answer.json)" >> $GITHUB_OUTPUT', 0],
    ['echo "out=$(jq -r .title pr.json)" >> $GITHUB_OUTPUT', 1],
    ['echo "out=$(jq -r .title package.json)" >> $GITHUB_OUTPUT', 0],
    ['echo "out=$(git log -1 --pretty=%s)" >> $GITHUB_OUTPUT', 1],
    ['echo "out=$(git log -1 --format=%H)" >> $GITHUB_OUTPUT', 0],
    ['echo "out=$(git diff --name-only HEAD^ | xargs)" >> $GITHUB_OUTPUT', 1],
    ['echo "out=$(git diff --shortstat HEAD^)" >> $GITHUB_OUTPUT', 0],
    ['echo "out=$(cat VERSION)" >> $GITHUB_OUTPUT', 0],
  ])('%s', async (run, expected) => {
    expect(await count(giving('pull_request_target', run))).toBe(expected);
  });

  test('the message of a pushed commit is an insider’s', async () => {
    const text = giving('push', 'echo "out=$(git log -1 --pretty=%s)" >> $GITHUB_OUTPUT');
    expect(await count(text)).toBe(0);
    expect(await found('input-injection', text)).toEqual(['10:19 low']);
  });

  test.each([
    [
      'pull_request_target',
      `      - uses: actions/checkout@${COMMIT}\n        with: { ref: "\${{ github.head_ref }}" }`,
      1,
    ],
    ['pull_request_target', `      - uses: actions/checkout@${COMMIT}`, 0],
    [
      'workflow_run',
      `      - uses: actions/download-artifact@${COMMIT}\n        with: { run-id: "\${{ github.event.workflow_run.id }}", path: /tmp/x }`,
      1,
    ],
    ['workflow_run', `      - uses: actions/download-artifact@${COMMIT}`, 0],
  ])('a file that came in %s: case %#', async (on, before, expected) => {
    const after = giving(on, 'n=$(cat number.txt)\necho "out=$n" >> $GITHUB_OUTPUT');
    expect(await count(after.replace('    steps:\n', `    steps:\n${before}\n`))).toBe(expected);
  });

  test('an action that reads a file of an artifact', async () => {
    const text = (slug: string): string =>
      workflow(
        'workflow_run',
        `      - uses: dawidd6/action-download-artifact@${COMMIT}\n      - { id: s, uses: ${slug}@${COMMIT} }\n      - run: echo \${{ steps.s.outputs.content }}`,
      );
    expect(await count(text('juliangruber/read-file-action'))).toBe(1);
    expect(await count(text('someone/other'))).toBe(0);
  });
});

describe('what actions/github-script gives out', () => {
  const script = (...lines: string[]): string =>
    workflow(
      'issue_comment',
      `      - id: s\n        uses: actions/github-script@${COMMIT}\n        with:\n          script: |\n${lines
        .map((line) => `            ${line}`)
        .join('\n')}\n      - run: echo \${{ steps.s.outputs.out }} \${{ steps.s.outputs.result }} \${{ env.out }}`,
    );

  test.each([
    [["core.setOutput('out', context.payload.comment.body)"], 1],
    [["core.setOutput('out', context.payload.comment.id)"], 0],
    [["core.setOutput('other', context.payload.comment.body)"], 0],
    [['const b = context.payload.issue.title', 'core.setOutput("out", b.trim())'], 1],
    [['const { title } = context.payload.issue', 'core.setOutput("out", title)'], 1],
    [['const { number } = context.payload.issue', 'core.setOutput("out", number)'], 0],
    [["core.setOutput('out', context.payload.comment.body.includes('x'))"], 0],
    [["core.exportVariable('out', context.payload.comment.body)"], 1],
    [['return context.payload.comment.body'], 1],
    [["return 'body'"], 0],
  ])('%j', async (lines, expected) => {
    expect(await count(script(...lines))).toBe(expected);
  });
});

describe('what is written to the environment', () => {
  test.each([
    ['x=$T\necho "X=$x" >> $GITHUB_ENV', 1],
    ['cat >> $GITHUB_ENV <<EOF\nX=$T\nEOF', 1],
    ['cat >> $GITHUB_ENV <<EOF\nX=1\nEOF\necho "$T"', 0],
    ['x=1\necho "X=$x" >> $GITHUB_ENV', 0],
  ])('%s', async (run, expected) => {
    expect((await found('environment-write', giving('issues', run, TITLE))).length).toBe(expected);
  });
});

describe('a race after approval', () => {
  const gated = (condition: string, on: string, ref: string): Promise<string[]> =>
    found(
      'approval-race',
      workflow(
        on,
        `      - uses: actions/checkout@${COMMIT}\n        with: { ref: "${ref}" }\n      - run: make`,
      ).replace('    steps:', `    if: ${condition}\n    steps:`),
    );
  const LABEL = "contains(github.event.pull_request.labels.*.name, 'ok')";
  const MEMBER = "github.event.comment.author_association == 'MEMBER'";
  test.each([
    [LABEL, 'pull_request_target', '${{ github.event.pull_request.head.ref }}', ['9:22 medium']],
    [LABEL, 'pull_request_target', 'refs/pull/${{ github.event.number }}/merge', ['9:22 medium']],
    [MEMBER, 'issue_comment', 'refs/pull/${{ github.event.issue.number }}/head', ['9:22 medium']],
    [LABEL, 'pull_request_target', '${{ github.event.pull_request.head.sha }}', []],
    ['true', 'pull_request_target', '${{ github.event.pull_request.head.ref }}', []],
    [LABEL, 'pull_request', '${{ github.event.pull_request.head.ref }}', []],
  ])('%s, %s, %s', async (condition, on, ref, expected) => {
    expect(await gated(condition, on, ref)).toEqual(expected);
  });
});

describe('actions that pass text on', () => {
  const text = (slug: string, given: string): string =>
    workflow(
      'issue_comment',
      `      - { id: s, uses: "${slug}@${COMMIT}", with: { text: "${given}", regex: "x" } }\n      - run: echo \${{ steps.s.outputs.match }}`,
    );
  test('by an input', async () => {
    expect(await count(text('actions-ecosystem/action-regex-match', '${{ github.event.comment.body }}'))).toBe(1);
    expect(await count(text('actions-ecosystem/action-regex-match', '${{ github.event.comment.id }}'))).toBe(0);
    expect(await count(text('someone/other', '${{ github.event.comment.body }}'))).toBe(0);
  });
  test('of the comment they answer', async () => {
    const command = (output: string): string =>
      workflow(
        'issue_comment',
        `      - { id: s, uses: "xt0rted/slash-command-action@${COMMIT}" }\n      - run: echo \${{ steps.s.outputs.${output} }}`,
      );
    expect(await count(command('command-arguments'))).toBe(1);
    expect(await count(command('command-name'))).toBe(0);
  });
});

describe('code of a pull request that comes as a file', () => {
  const fetched = (run: string): Promise<string[]> =>
    found('untrusted-checkout', workflow('pull_request_target', `      - run: ${run}`));
  test.each([
    ['gh pr diff "$N" | git apply && npm ci', ['7:14 high']],
    ['curl -L "$DIFF" | git apply', []],
    ['gh pr diff "$N" | grep -c TODO', []],
    ['curl -L https://github.com/a/b/archive/${{ github.event.pull_request.head.sha }}.tar.gz | tar xz', ['7:14 high']],
    ['curl -L https://github.com/a/b/archive/${{ github.sha }}.tar.gz | tar xz', []],
    ['curl -d state=${{ github.event.pull_request.head.sha }} https://ci.example.com/status', []],
  ])('%s', async (run, expected) => {
    expect(await fetched(run)).toEqual(expected);
  });
});
