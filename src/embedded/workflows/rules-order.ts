import type { RuleText } from './rules-code.ts';

/** Rules about conditions, withdrawn forms and, at the level `strict`, order. */
export const ORDER_RULES = {
  'unsound-condition': {
    title: 'A condition always holds',
    severity: 'medium',
    cwe: ['CWE-571', 'CWE-783'],
    finding:
      'Text stands beside `${{ … }}` in an `if:`. GitHub then joins both into one text, and a text that is not empty is true, whatever the expression says. In a block value a line break at the end is enough.',
    remedy:
      'Write the whole condition as one expression, without braces or with one pair around all of it; in a block value end with `|-` or `>-`.',
    risk: 'A check that is meant to keep outsiders out, or to hold back a release, never does.',
  },
  'unsound-contains': {
    title: 'contains() is used on a text as if it were a list',
    severity: 'medium',
    cwe: ['CWE-183', 'CWE-697'],
    finding:
      'With a text as first argument `contains` looks for a part of it, so a name such as one letter of the list passes too.',
    remedy: 'Use a list: `contains(fromJSON(\'["a", "b"]\'), …)`, or compare with ==.',
    risk: 'Somebody whose name or branch is a part of the text gets past the condition.',
  },
  'spoofable-bot-check': {
    title: 'A bot is recognised by who acted last',
    severity: 'low',
    cwe: ['CWE-290'],
    finding:
      "`github.actor` names whoever set off the run last, not who wrote the change. A bot can be made to act on a pull request or branch whose content is an outsider's. In privileged events this counts as medium.",
    remedy:
      'Compare the author of the pull request (`github.event.pull_request.user.login`), and let only the content you expect pass.',
    risk: "An outsider's change is merged, or gets secrets, as if it came from the bot.",
  },
  'tolerated-scanner': {
    title: 'The result of a security scanner is ignored',
    severity: 'low',
    cwe: ['CWE-778', 'CWE-390'],
    finding:
      '`continue-on-error: true`, or `|| true` after the command, makes the step green whatever the scanner found, and also where it did not run at all.',
    remedy: 'Let the step fail, with a threshold or baseline that the project accepts.',
    risk: 'Findings, and a scanner that broke months ago, go unseen.',
  },
  'deprecated-command': {
    title: 'A withdrawn way of setting outputs is used',
    severity: 'low',
    cwe: ['CWE-477'],
    finding: 'The commands set-output and save-state act on any line that is printed, and GitHub is withdrawing them.',
    remedy: 'Append `name=value` to the file named by GITHUB_OUTPUT or GITHUB_STATE.',
    risk: 'Text that a tool prints sets outputs, and the step stops working when the command is gone.',
  },
  'retired-runtime': {
    title: 'An action runs on a retired Node.js',
    severity: 'low',
    cwe: ['CWE-1104'],
    finding: 'The action asks for a version of Node.js that gets no security fixes any more.',
    remedy: 'Move `runs.using` to a version that is maintained.',
    risk: 'Faults of the runtime stay open, and the runner refuses the action.',
  },
  'retired-runner': {
    title: 'A job asks for a withdrawn machine image',
    severity: 'low',
    cwe: ['CWE-1104'],
    finding: 'The image named by `runs-on` has been withdrawn by GitHub.',
    remedy: 'Name an image that is maintained.',
    risk: 'The job waits and is cancelled, so its checks are never made.',
  },
  'dependabot-execution': {
    title: 'Dependabot may run code of packages',
    severity: 'medium',
    cwe: ['CWE-829'],
    finding:
      '`insecure-external-code-execution: allow` lets the package manager run scripts of the packages while Dependabot works out an update.',
    remedy: 'Leave the key out, or write `deny`.',
    risk: 'A malicious release takes the credentials of private registries out of the update run before anyone has looked at it.',
  },
  'dependabot-cooldown': {
    title: 'Updates are proposed without a waiting time',
    severity: 'low',
    cwe: ['CWE-829'],
    finding:
      'Dependabot proposes a version as soon as it is released. Most malicious releases are found within days. Reported at the level `strict` only.',
    remedy: 'Add `cooldown: { default-days: 7 }` to the update; security updates are not held back by it.',
    risk: 'A stolen package reaches the default branch before its theft is known.',
  },
  'debug-logging': {
    title: 'Debug logging is switched on for good',
    severity: 'low',
    cwe: ['CWE-532'],
    finding:
      'ACTIONS_STEP_DEBUG or ACTIONS_RUNNER_DEBUG stands in the file, so every run logs what the runner and the actions do in detail.',
    remedy: 'Remove it, and use “Re-run with debug logging” when it is needed.',
    risk: 'Values that are not masked, such as parts of secrets and internal addresses, stand in logs that many can read.',
  },
  'uncommented-commit': {
    title: 'A pinned commit does not say its version',
    severity: 'low',
    cwe: [],
    finding:
      'An action is pinned to a commit without a comment that names the version. Reported at the level `strict` only.',
    remedy: 'Add the version as a comment: `@<commit> # v1.2.3`.',
    risk: 'Nobody sees how old the action is, and update tools cannot tell.',
  },
  'secret-in-workflow-env': {
    title: 'A secret is given to every job',
    severity: 'low',
    cwe: ['CWE-250'],
    finding:
      'A secret stands in `env:` at the top of a workflow, so every step of every job has it. Reported at the level `strict` only.',
    remedy: 'Move it to the step that needs it.',
    risk: 'A fault in any step gives the secret away.',
  },
  'missing-concurrency': {
    title: 'Runs of a workflow may overlap',
    severity: 'low',
    cwe: [],
    finding: 'The workflow has no `concurrency:`. Reported at the level `strict` only.',
    remedy: 'Add a `concurrency:` group, with `cancel-in-progress` where older runs are of no use.',
    risk: 'An older run overtakes a newer one, and machines are kept busy for nothing.',
  },
  'missing-name': {
    title: 'A workflow has no name',
    severity: 'low',
    cwe: [],
    finding: 'The workflow has no `name:`. Reported at the level `strict` only.',
    remedy: 'Give it a name that says what it is for.',
    risk: 'Checks and logs are harder to tell apart.',
  },
} as const satisfies Record<string, RuleText>;
