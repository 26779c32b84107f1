import type { RuleText } from './rules-code.ts';

/** Rules about whose code, images and caches are trusted, and with what rights and secrets. */
export const TRUST_RULES = {
  'unpinned-action': {
    title: 'An action or reusable workflow is not pinned to a commit',
    severity: 'medium',
    cwe: ['CWE-829', 'CWE-494'],
    finding:
      'A tag or branch can be moved to other code at any time. Only a full commit digest names the same code for ever. For actions of GitHub itself, and of owners named in `trustedOwners`, a tag counts as low.',
    remedy:
      'Write the 40 digits of the commit with the version as a comment (`owner/name@<commit> # v1.2.3`) and let Dependabot or Renovate propose updates.',
    risk: 'Somebody who takes over the account or repository of the action runs code in this job with its token and secrets.',
  },
  'malformed-uses': {
    title: 'A reference to an action cannot be resolved',
    severity: 'medium',
    cwe: ['CWE-1289'],
    finding:
      'The value of `uses:` has no version, relative or empty parts in its path, or characters that no reference can have. Tools that check references may read it otherwise than GitHub does.',
    remedy: 'Write it as `owner/name@<commit>`, `owner/name/path@<commit>`, `./path` or `docker://image@sha256:…`.',
    risk: 'The job fails, or a reference that reviews and tools overlook brings in other code.',
  },
  'ambiguous-ref': {
    title: 'A reference looks like a commit and is none',
    severity: 'medium',
    cwe: ['CWE-829'],
    finding:
      'The reference is a shortened or mistyped commit digest. GitHub accepts only whole digests, so it is taken for a branch or tag.',
    remedy: 'Write all 40 digits of the commit.',
    risk: 'Somebody who can create a branch or tag of that name in the repository of the action decides what runs here.',
  },
  'lookalike-action': {
    title: 'The name of an action is nearly that of a well-known one',
    severity: 'medium',
    cwe: ['CWE-1357', 'CWE-829'],
    finding:
      'One inserted, missing, changed or swapped character separates this action from one that many use. Such names are registered to catch slips of the keyboard.',
    remedy: 'Check which action is meant and correct the name.',
    risk: 'The job runs code of a stranger who waits for just this slip.',
  },
  'archived-action': {
    title: 'An action is no longer maintained',
    severity: 'low',
    cwe: ['CWE-1104'],
    finding:
      'The repository of this action is archived: its owner mends no faults and follows no change of the runner.',
    remedy: 'Move to a maintained successor, or to a command of the runner (such as `gh release create`).',
    risk: 'Known faults stay open, and the action stops working with a change of the runner.',
  },
  'retired-action-version': {
    title: 'A version of an action is out of use',
    severity: 'low',
    cwe: ['CWE-1104'],
    finding:
      'The service this version talks to has been withdrawn by GitHub, or it was made for Node.js 12 or 16, which get no security fixes any more.',
    remedy: 'Move to a current major version, pinned to its commit.',
    risk: 'The step fails, or runs on another Node.js than it was tested with, and faults in it stay open.',
  },
  'vulnerable-action': {
    title: 'A version of an action has a published fault',
    severity: 'medium',
    cwe: ['CWE-1395', 'CWE-506'],
    finding:
      'The version named by the tag, or by the comment beside the commit, is one that a public advisory lists as faulty, or the commit is one that attackers published. The list is part of the scanner and short; a tool that looks advisories up knows more. A tag that was moved by attackers and is clean again counts as low.',
    remedy:
      'Move to the version the advisory names or a later one, pinned to its commit. Where the commit itself was the attack, renew every secret the job could read.',
    risk: 'The fault is known to everyone, and with it the way into the job.',
  },
  'unpinned-image': {
    title: 'A container image is not pinned to a digest',
    severity: 'low',
    cwe: ['CWE-829', 'CWE-494'],
    finding:
      'A job, a service or a step runs in an image named by a tag, or by none. Without a digest the image can be another one in each run; `latest` or no tag makes sure of it, and counts as medium.',
    remedy: 'Write the digest after the tag: `image:1.2.3@sha256:…`.',
    risk: 'Whoever can push to that name of the registry runs code in the job.',
  },
  'excessive-permissions': {
    title: 'A token may do more than its job needs',
    severity: 'medium',
    cwe: ['CWE-250', 'CWE-272'],
    finding:
      'The token is given all rights, or a right to write is given to all jobs of a workflow where it stands at the top. `read-all` counts as low.',
    remedy:
      'Write `permissions: {}` or `contents: read` at the top, and give each job the rights it needs, with a word why.',
    risk: 'A fault in any one step is enough to change code, releases or packages.',
  },
  'missing-permissions': {
    title: 'The rights of the token are not stated',
    severity: 'low',
    cwe: ['CWE-276', 'CWE-250'],
    finding:
      'Neither the workflow nor this job says what its token may do, so it gets what the repository or organisation has as its default, in older ones the right to write everything. Reported once for each workflow.',
    remedy: 'Write `permissions: contents: read` (or `{}`) at the top of the workflow and add rights per job.',
    risk: 'A fault in any step can change code, and a change of the default changes the rights of this workflow unseen.',
  },
  'secrets-inherit': {
    title: 'All secrets are handed to a called workflow',
    severity: 'medium',
    cwe: ['CWE-200', 'CWE-250'],
    finding:
      '`secrets: inherit` gives every secret of the caller to a reusable workflow. Where that is a workflow of the same repository it counts as low.',
    remedy: 'Name the secrets the called workflow needs under `secrets:`.',
    risk: 'A change in the other repository, or a fault in any step of the called workflow, reads every secret of this one.',
  },
  'all-secrets': {
    title: 'The whole set of secrets is handed over',
    severity: 'medium',
    cwe: ['CWE-200', 'CWE-250'],
    finding:
      '`toJSON(secrets)`, or a secret picked by a computed name, makes GitHub send all secrets of the repository and organisation to the job.',
    remedy: 'Name each secret that is needed: `${{ secrets.NAME }}`.',
    risk: 'A fault in any step of the job gives away secrets that it never needed.',
  },
  'secret-to-unpinned-action': {
    title: 'A secret goes to an action that can change',
    severity: 'medium',
    cwe: ['CWE-829', 'CWE-522'],
    finding:
      'A step hands a secret to the action of a third party that is named by a tag or branch. Reported once for each step.',
    remedy: 'Pin the action to a commit, and give it a secret that can do no more than the step needs.',
    risk: 'Whoever takes over the action reads the secret in the next run.',
  },
  'secret-in-script': {
    title: 'A secret is written into a script',
    severity: 'low',
    cwe: ['CWE-214', 'CWE-522'],
    finding:
      'An expression puts a secret into the text of a script instead of an environment variable. The script lies on disk, its arguments show in lists of processes and in traces, and characters in the secret are read as code.',
    remedy: 'Give the secret to the step with `env:` and use the quoted variable.',
    risk: 'The secret shows up where the masking of logs does not reach, or breaks the script.',
  },
  'unredacted-secret': {
    title: 'Parts of a structured secret are not masked',
    severity: 'medium',
    cwe: ['CWE-532'],
    finding:
      '`fromJSON(secrets.…)` takes parts out of a secret. GitHub masks the whole secret in logs and knows nothing of its parts.',
    remedy:
      'Keep each part as a secret of its own, or mask the parts with `::add-mask::` before anything can print them.',
    risk: 'A password appears in a log that everyone can read.',
  },
  'hardcoded-credentials': {
    title: 'A registry password stands in the workflow',
    severity: 'medium',
    cwe: ['CWE-798'],
    finding: 'The credentials of a container registry are written out in the file instead of taken from a secret.',
    remedy: 'Revoke the password, keep the new one as a secret and refer to it with `${{ secrets.NAME }}`.',
    risk: 'Everyone who can read the repository, or an old copy of it, can use the account.',
  },
  'persisted-credentials': {
    title: 'The token of a checkout stays on the disk',
    severity: 'medium',
    cwe: ['CWE-522', 'CWE-312'],
    finding:
      'actions/checkout before version 6 keeps the token in .git/config for all later steps. Where a later step uploads the workspace the token ends up in the artifact; since version 4.4 actions/upload-artifact leaves hidden files out unless told otherwise. Low where nothing uploads it; not reported where a later step needs it to push, or where `persist-credentials: true` says that it is meant.',
    remedy: 'Set `persist-credentials: false` on the checkout, and upload only the files that are meant.',
    risk: 'Any program a later step runs can read the token, and whoever downloads the artifact while the job still runs acts with it.',
  },
  'cache-poisoning': {
    title: 'A cache carries foreign files to trusted runs',
    severity: 'medium',
    cwe: ['CWE-349', 'CWE-345'],
    finding:
      'A job that publishes, or a workflow for releases, restores a cache. Other runs of the same branch, with less care for what they execute, can write that cache. Or: a run on the default branch that fetches the code of a pull request writes a cache.',
    remedy:
      'Build what is published without caches: leave the step out, or switch its cache off (`cache: false`, `enable-cache: false`).',
    risk: 'One compromised run of a test plants a file that ends up in the next release.',
  },
  'broad-app-token': {
    title: 'The token of a GitHub App reaches too far',
    severity: 'medium',
    cwe: ['CWE-250', 'CWE-613'],
    finding:
      'The token is made for all repositories of the installation, for all rights of the app, or is not taken back at the end of the job.',
    remedy: 'Name `repositories`, name the rights with `permission-…` inputs, and leave `skip-token-revoke` out.',
    risk: 'A fault in one job reaches every repository of the organisation.',
  },
} as const satisfies Record<string, RuleText>;
