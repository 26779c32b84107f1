import { describe, expect, test } from '@jest/globals';
import { found, workflow } from './scan-text.ts';

const TITLE = '{ T: "${{ github.event.issue.title }}" }';
const run = (lines: string, env = TITLE, on = 'issues', shell = 'bash'): string =>
  workflow(
    on,
    `      - env: ${env}\n        shell: ${shell}\n        run: |\n${lines
      .split('\n')
      .map((line) => `          ${line}`)
      .join('\n')}`,
  );

describe('a variable that is handed to an interpreter as code', () => {
  test.each([
    'eval "$T"',
    'eval echo $T',
    'bash -c "$T"',
    'sh -c "git checkout $T"',
    'sudo bash -lc "make NAME=$T"',
    'docker run --rm alpine sh -c "echo ${T}"',
    'bash -c \'git checkout \'"$T"',
    'echo "$T" | bash',
    'printf "%s" "$T" | sudo sh -s',
    'bash <<< "$T"',
    'source <(echo "$T")',
    'echo "$T" | xargs sh -c',
    'echo "$T" | xargs -I{} sh -c \'echo {}\'',
    'echo "$T" | xargs -I % bash -c "echo %"',
    'python3 -c "print(\'$T\')"',
    "python -c \"print('''$T''')\"",
    'node -e "console.log(\'$T\')"',
    'perl -e "print \'$T\'"',
    'ssh deploy@host "cd app && git checkout $T"',
    'ssh -i key -p 22 host echo $T',
    '$T',
    'X="run $T"\neval "$X"',
    'X="run $T" && eval "$X"',
    'echo "$T" > x.sh\nbash x.sh',
    'echo "T=$T" >> .env\nsource .env',
    'echo "$T" > x.sh && chmod +x x.sh && ./x.sh',
    'cat > x.sh <<EOF\necho $T\nEOF\nbash x.sh',
    'bash <<EOF\necho $T\nEOF',
    'ssh host <<EOF\necho $T\nEOF',
    'eval "$(gh issue view 1 --json body --jq .body)"',
    'bash -c "\n  git checkout $T\n"',
  ])('%s', async (lines) => {
    expect((await found('script-injection', run(lines))).map((text) => text.split(' ')[1])).toContain('high');
  });

  test.each([
    'echo "$T"',
    'printf \'%s\' "$T"',
    'jq --arg t "$T" ".x = \\$t" file.json',
    'gh issue comment 1 --body "$T"',
    'git commit -m "$T"',
    'bash -c \'echo "$T"\'',
    'bash -c "echo \\"\\$T\\""',
    'bash -c \'echo "$1"\' -- "$T"',
    'echo "$T" | xargs -n1 sh -c \'echo "$@"\' _',
    'echo "$T" | bash ./read-title.sh',
    'echo "$T" | python3 tool.py',
    'echo "$T" | python3 -m json.tool',
    'python3 -c \'import os; print(os.environ["T"])\'',
    "node -e 'console.log(process.env.T)'",
    'eval "$(ssh-agent -s)"; echo "$T"',
    'eval "$OTHER"',
    'sh -c "$OTHER" && echo "$T"',
    'ssh "$OTHER" uptime; echo "$T"',
    'docker run -e T="$T" alpine sh -c \'echo "$T"\'',
    'cat > x.sh <<\'EOF\'\necho "$T"\nEOF\nbash x.sh',
    'bash <<\'EOF\'\necho "$T"\nEOF',
    'echo "$T" > title.txt\nbash x.sh',
    'echo "$T" > x.sh\necho true > x.sh\nbash x.sh',
    '# eval "$T"',
    'T=fixed\neval "$T"',
    'if [ "$T" = "x" ]; then bash x.sh; fi',
    'sed -e \'s/a/b/\' <<< "$T"',
  ])('quiet: %s', async (lines) => {
    expect(await found('script-injection', run(lines))).toEqual([]);
  });

  test('PowerShell and the command prompt', async () => {
    for (const line of [
      'iex $env:T',
      'Invoke-Expression "git checkout $env:T"',
      '$env:T | iex',
      '& ([scriptblock]::Create($env:T))',
      'powershell -Command "echo $env:T"',
    ])
      expect(await found('script-injection', run(line, TITLE, 'issues', 'pwsh'))).toEqual(['10:11 high']);
    expect(await found('script-injection', run('Write-Host $env:T', TITLE, 'issues', 'pwsh'))).toEqual([]);
    expect(await found('script-injection', run('echo %T%', TITLE, 'issues', 'cmd'))).toEqual(['10:11 high']);
    expect(await found('script-injection', run('echo %PATH%', TITLE, 'issues', 'cmd'))).toEqual([]);
  });

  test.each([
    ['import os\nos.system("echo " + os.environ["T"])', 'python', 1],
    ['import os\nt = os.environ["T"]\nexec(t)', 'python', 1],
    ['subprocess.run("echo " + os.getenv("T"), shell=True)', 'python', 1],
    ['subprocess.run(["echo", os.environ["T"]])', 'python', 0],
    ['print(os.environ["T"])', 'python', 0],
  ])('Python: %s', async (lines, shell, count) => {
    expect(await found('script-injection', run(lines, TITLE, 'issues', shell))).toHaveLength(count);
  });

  test.each([
    ['require("child_process").execSync(`echo ${process.env.T}`)', 1],
    ['eval(process.env.T)', 1],
    ['const t = context.payload.issue.title\n            execSync(`echo ${t}`)', 1],
    ['await exec.exec("git", ["checkout", process.env.T])', 0],
    ['const found = /x/.exec(process.env.T)', 0],
    ['core.info(process.env.T)', 0],
    ['const t = context.payload.issue.body\n            find("What operating system(s) do you use?", t)', 0],
  ])('actions/github-script: %s', async (lines, count) => {
    const steps = `      - uses: actions/github-script@v7\n        env: ${TITLE}\n        with:\n          script: |\n            ${lines}`;
    expect(await found('script-injection', workflow('issues', steps))).toHaveLength(count);
  });

  test('what nobody outside chooses, and what a dispatch brings', async () => {
    const number = '{ T: "${{ github.event.issue.number }}" }';
    expect(await found('script-injection', run('eval "$T"', number))).toEqual([]);
    const payload = '{ T: "${{ github.event.client_payload.command }}" }';
    expect(await found('input-injection', run('eval "$T"', payload, 'repository_dispatch'))).toEqual(['10:11 medium']);
    const own = '{ T: "${{ inputs.command }}" }';
    expect(await found('input-injection', run('eval "$T"', own, 'workflow_dispatch'))).toEqual([]);
  });

  test('the branch that the runner names', async () => {
    expect(
      await found('script-injection', run('bash -c "echo $GITHUB_HEAD_REF"', '{}', 'pull_request_target')),
    ).toEqual(['10:11 high']);
    expect(await found('script-injection', run('bash -c "echo $GITHUB_HEAD_REF"', '{}', 'push'))).toEqual([]);
    const steps =
      '      - { id: b, run: \'echo "name=${GITHUB_HEAD_REF}" >> "$GITHUB_OUTPUT"\' }\n      - run: echo ${{ steps.b.outputs.name }}';
    expect(await found('script-injection', workflow('pull_request_target', steps))).toEqual(['8:19 high']);
  });
});

describe('text that goes through a file', () => {
  const view = 'gh pr view 1 --json headRefName -q .headRefName > x';
  test.each([
    `${view}\necho "REF=$(cat x)" >> $GITHUB_ENV`,
    `${view}\necho "REF=$(<x)" >> "$GITHUB_ENV"`,
    `${view}; echo "REF=$(cat x)" >> $GITHUB_ENV`,
    `gh pr view 1 --json title \\\n  -q .title | tee x\ncat x >> $GITHUB_ENV`,
    `gh pr view 1 > x\ncat x >> "$GITHUB_PATH"`,
    'gh pr view 1 --json title > pr.json\njq -r .title pr.json >> $GITHUB_ENV',
    'gh api repos/a/b/pulls/1 > pr.json\necho "R=$(jq -r .head.ref pr.json)" >> $GITHUB_ENV',
    'gh api repos/a/b/pulls/1 > answer\necho "R=$(jq -r .head.label answer)" >> $GITHUB_ENV',
    'curl -s https://api.github.com/repos/a/b/pulls/1 -o answer\njq -r .x answer >> $GITHUB_ENV',
    'echo "$T" > ./x\nread -r V < x\necho "V=$V" >> $GITHUB_ENV',
    'gh pr view 1 --json body -q .body > "$RUNNER_TEMP/x"\necho "B=$(head -1 "$RUNNER_TEMP/x")" >> $GITHUB_ENV',
  ])('%s', async (lines) => {
    expect(await found('environment-write', run(lines, TITLE, 'issue_comment'))).toHaveLength(1);
  });

  test.each([
    'gh pr view 1 --json number,title > pr.json\necho "N=$(jq -r .number pr.json)" >> $GITHUB_ENV',
    'echo "N=$(gh pr view 1 --json number,title --jq .number)" >> $GITHUB_ENV',
    `${view}\necho "V=$(cat VERSION)" >> $GITHUB_ENV`,
    `${view}\necho 1 > x\necho "V=$(cat x)" >> $GITHUB_ENV`,
    'echo "BRANCH=$GITHUB_HEAD_REF" >> $GITHUB_ENV',
    'gh api repos/a/b/pulls/1 > answer\necho "S=$(jq -r .head.sha answer)" >> $GITHUB_ENV',
    `${view}\necho "REF=$(cat x)" >> $GITHUB_STEP_SUMMARY`,
  ])('quiet: %s', async (lines) => {
    expect(await found('environment-write', run(lines, '{}', 'pull_request_target'))).toEqual([]);
  });

  const body = '{ T: "${{ github.event.issue.body }}" }';
  test.each([
    ['if ! [[ "$T" =~ ^[0-9]+$ ]]; then\n  exit 1\nfi\necho "T=$T" >> $GITHUB_ENV', 0],
    ['[[ "$T" =~ ^[0-9a-f]{40}$ ]] || exit 1\necho "T=$T" >> $GITHUB_ENV', 0],
    ['if [[ $T =~ ^v[0-9]+$ ]]; then\n  echo "T=$T" >> $GITHUB_ENV\nfi', 0],
    ['echo "T=$(echo "$T" | sha256sum)" >> $GITHUB_ENV', 0],
    ['if ! [[ "$T" =~ ^[0-9]+ ]]; then\n  exit 1\nfi\necho "T=$T" >> $GITHUB_ENV', 1],
    ['if ! [[ "$T" =~ ^.*$ ]]; then\n  exit 1\nfi\necho "T=$T" >> $GITHUB_ENV', 1],
    ['if ! [[ "$T" =~ ^[0-9]+$ ]]; then\n  echo odd\nfi\necho "T=$T" >> $GITHUB_ENV', 1],
    ['if ! [[ "$U" =~ ^[0-9]+$ ]]; then\n  exit 1\nfi\necho "T=$T" >> $GITHUB_ENV', 1],
    ['[[ "$T" =~ ^[^a]+$ ]] || exit 1\necho "T=$T" >> $GITHUB_ENV', 1],
  ])('a check of the form before it: %s', async (lines, count) => {
    expect(await found('environment-write', run(lines, body))).toHaveLength(count);
  });

  test('from one step to a later one, and into outputs', async () => {
    const steps = `      - run: ${view}\n      - run: echo "REF=$(cat x)" >> $GITHUB_ENV`;
    expect(await found('environment-write', workflow('issue_comment', steps))).toEqual(['8:14 medium']);
    const outputs = `      - run: ${view}\n      - { id: o, run: 'cat x >> "$GITHUB_OUTPUT"' }\n      - run: echo \${{ steps.o.outputs.any }}`;
    expect(await found('environment-write', workflow('issue_comment', outputs))).toEqual(['8:23 low']);
    expect(await found('script-injection', workflow('issue_comment', outputs))).toEqual(['9:19 high']);
  });

  test('out of an artifact of another run', async () => {
    const download =
      '      - uses: actions/download-artifact@v4\n        with: { run-id: "${{ github.event.workflow_run.id }}", path: in }\n';
    for (const line of [
      'echo "N=$(cat in/n)" >> $GITHUB_ENV',
      'cat in/env >> $GITHUB_ENV',
      'jq -r .number in/pr.json >> $GITHUB_ENV',
    ])
      expect(await found('environment-write', workflow('workflow_run', `${download}      - run: ${line}`))).toEqual([
        '9:14 medium',
      ]);
  });
});

test.each([
  ["core.exportVariable('T', context.payload.issue.body)", 1],
  ['core.addPath(context.payload.issue.title)', 1],
  ["core.exportVariable('T', process.env.T)", 1],
  ["core.exportVariable('T', context.issue.number)", 0],
  ["core.setOutput('T', context.payload.issue.body)", 0],
])('actions/github-script sets variables: %s', async (line, count) => {
  const steps = `      - uses: actions/github-script@v7\n        env: ${TITLE}\n        with:\n          script: |\n            ${line}`;
  expect(await found('environment-write', workflow('issues', steps))).toHaveLength(count);
});

test('a line of many variables, and a long chain, are followed to their end', async () => {
  const many = Array.from({ length: 200 }, (_, index) => `$A${String(index)}`).join(' ');
  expect(await found('script-injection', run(`eval "${many} $T"`))).toEqual(['10:11 high']);
  const jobs = Array.from(
    { length: 30 },
    (_, index) =>
      `  j${String(index)}: { outputs: { x: "\${{ ${index === 0 ? 'github.event.issue.title' : `needs.j${String(index - 1)}.outputs.x`} }}" }, steps: [] }`,
  );
  const text = `on: issues\npermissions: {}\njobs:\n${jobs.join('\n')}\n  z:\n    steps:\n      - run: echo \${{ needs.j29.outputs.x }}\n`;
  expect(await found('script-injection', text)).toEqual(['36:19 high']);
});
