import type { RuleDoc } from '../../model/rule.ts';

export type RuleText = Omit<RuleDoc, 'id' | 'category'>;

/** Rules about foreign text and code that comes to run. */
export const CODE_RULES = {
  'script-injection': {
    title: 'Text from outsiders is put into a script',
    severity: 'high',
    cwe: ['CWE-94', 'CWE-78'],
    finding:
      'An expression places text that anyone can choose (the title or body of an issue or pull request, a comment, a branch name, a commit message, the name of a changed file) into a script. GitHub replaces the expression before the shell or interpreter reads the script, so quotes around it protect nothing.',
    remedy:
      'Give the text to the step as an environment variable (`env: TITLE: ${{ … }}`) and use it in the script as a quoted variable ("$TITLE", or process.env.TITLE in actions/github-script).',
    risk: 'Whoever opens an issue, a pull request or a comment runs commands in the job: with its token, its secrets and its caches.',
  },
  'untrusted-checkout': {
    title: 'Code of a pull request is checked out in a privileged run',
    severity: 'high',
    cwe: ['CWE-829', 'CWE-94'],
    finding:
      'Runs set off by pull_request_target, workflow_run or a comment hold the secrets and the write token of the repository. This one fetches the code of the pull request, and what comes after (a build, an install, a test, a local action) runs what its author wrote.',
    remedy:
      'Build and test pull requests in the event pull_request, and hand results to a second, privileged workflow as data only. Where the code itself is needed, fetch it into a folder of its own, never run anything of it, and give the job no secrets and a read-only token.',
    risk: 'The author of a pull request takes over the repository: secrets, releases and the default branch, before anyone has read the change.',
  },
  'approval-race': {
    title: 'Approved code can be changed before it runs',
    severity: 'medium',
    cwe: ['CWE-367'],
    finding:
      'The run waits until somebody has looked at a pull request (a label, a comment, an environment) and then checks out a branch, `refs/pull/…`, or what it looks up by itself. Its author can push another commit between the look and the checkout.',
    remedy:
      'Check out the commit the approval was about: `github.event.pull_request.head.sha` of the labeled event, or a commit named in the comment and compared with what was reviewed.',
    risk: 'The author shows harmless code, waits for the approval, and pushes what then runs with the rights of the repository.',
  },
  'input-injection': {
    title: 'An input or reference is put into a script',
    severity: 'medium',
    cwe: ['CWE-94', 'CWE-78'],
    finding:
      'An expression places a free-text input, a dispatch payload or the name of a branch or tag into a script before it is read as code. These take more rights to choose than the text of an issue, but callers of an action or reusable workflow often pass on text they did not choose themselves.',
    remedy:
      'Pass the value through `env:` and use it as a quoted variable; declare inputs that have few values as `type: choice`, `boolean` or `number`.',
    risk: 'Somebody who may start the workflow, or whose text a caller passes on, runs commands with the rights of the job.',
  },
  'artifact-execution': {
    title: 'A foreign artifact is unpacked where later steps run files',
    severity: 'medium',
    cwe: ['CWE-829', 'CWE-494'],
    finding:
      'A workflow_run job downloads an artifact of the run that set it off. That run may have been a pull request from a fork, so its author chose every file in the artifact, and a later step runs programs or scripts from the workspace they were unpacked into.',
    remedy:
      'Unpack into a folder under ${{ runner.temp }}, read from it only the data you expect, check each value before use, and never run, install or source anything of it.',
    risk: 'The author of a pull request replaces a script or a package file and runs code with the rights of the privileged run.',
  },
  'environment-write': {
    title: 'Foreign text is written to GITHUB_ENV or GITHUB_PATH',
    severity: 'medium',
    cwe: ['CWE-77', 'CWE-454'],
    finding:
      'A step appends text it does not control to the file from which the runner takes the environment or search path of all later steps. A line break in that text starts another variable.',
    remedy:
      'Use a step output (GITHUB_OUTPUT) for the value, remove line breaks and check its form first, or hand it to the one step that needs it with `env:`.',
    risk: 'A variable such as LD_PRELOAD, NODE_OPTIONS or a changed PATH makes later steps run code of the attacker.',
  },
  'insecure-commands': {
    title: 'Withdrawn workflow commands are used or switched on again',
    severity: 'medium',
    cwe: ['CWE-77'],
    finding:
      'The commands set-env and add-path act on any line a step prints. GitHub switched them off; ACTIONS_ALLOW_UNSECURE_COMMANDS switches them on again.',
    remedy: 'Append to the files named by GITHUB_ENV and GITHUB_PATH instead, and remove the variable.',
    risk: 'Whatever prints text in the job, such as a test or a file name, can set variables and thereby run code in later steps.',
  },
  'self-hosted-runner': {
    title: 'Outsiders can reach a self-hosted runner',
    severity: 'medium',
    cwe: ['CWE-829'],
    finding:
      'A job that pull requests or comments set off runs on a machine of your own. Unless it is thrown away after each job, what a run leaves behind is there for the next.',
    remedy:
      'Use hosted runners for events of outsiders, or machines that are made for one job and destroyed after it, and require approval for all outside contributors.',
    risk: 'A pull request leaves a process or a changed tool on the machine, reads what later jobs do, and reaches the network it stands in.',
  },
  'privileged-container': {
    title: 'A container has the rights of the machine it runs on',
    severity: 'low',
    cwe: ['CWE-250'],
    finding:
      'The options of a container or service take away what keeps it apart from its machine: `--privileged`, the socket of Docker, the folders or namespaces of the machine, or all capabilities. On a machine of your own that outsiders can reach this counts as medium.',
    remedy: 'Leave the option out, or give the one capability or device that is needed (`--cap-add`, `--device`).',
    risk: 'Code in the container takes over the machine: on a machine of your own also what other jobs left or do there.',
  },
  'privileged-trigger': {
    title: 'The workflow runs with full rights on events of outsiders',
    severity: 'low',
    cwe: ['CWE-862'],
    finding:
      'pull_request_target, workflow_run and issue_comment start with the secrets and token of the repository although an outsider decided what they are about. That is needed for some tasks and easy to get wrong in later changes.',
    remedy:
      'Use pull_request where the secrets are not needed. Else keep the token read-only except in the job that needs more, and fetch, run or interpolate nothing of the pull request.',
    risk: 'A small later change, such as a checkout of the head, opens the repository to everyone.',
  },
  'pipe-to-shell': {
    title: 'A downloaded script is run unseen',
    severity: 'low',
    cwe: ['CWE-494'],
    finding:
      'The output of a download goes straight to a shell or interpreter, without a version or digest to check it against.',
    remedy:
      'Use a pinned action or package, or download a fixed version to a file, compare its SHA-256 with one kept in the repository, then run it.',
    risk: 'Whoever controls the server, the domain or the branch it serves runs code in the job.',
  },
} as const satisfies Record<string, RuleText>;
