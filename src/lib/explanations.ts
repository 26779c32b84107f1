export interface Explanation {
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
}

/** Reasons of verdicts, states of tool runs and error codes in words, by the code that messages print. */
export const explanations: ReadonlyMap<string, Explanation> = new Map<string, Explanation>([
  [
    'over-budget',
    entry(
      'A budget is breached',
      'More findings of a kind were made than the policy allows. Findings that several tools make of one place count once.',
      'Mend the findings, or change the budget in the manifest in a reviewed change.',
    ),
  ],
  [
    'nothing-ran',
    entry(
      'Nothing ran',
      'No required scanner completed, so the absence of findings means nothing.',
      'See with `assay plan` which scanners apply, and with `assay doctor` whether they can run.',
    ),
  ],
  [
    'no-budget',
    entry(
      'No budget',
      'The profile limits nothing, so every result would pass.',
      'Add thresholds or budgets to the profile.',
    ),
  ],
  [
    'policy-unreadable',
    entry(
      'The policy could not be read',
      'A change is judged by the policy of the branch it goes into, and that was not to be had. No other policy takes its place, so nothing ran, and on-inconclusive does not let it through.',
      'Give the job permissions: contents: read and the input token, or check out with fetch-depth: 2; in a merge queue let the workflow listen to merge_group.',
    ),
  ],
  [
    'log-sink-unusable',
    entry(
      'The log sink cannot be used',
      'Its file cannot be written, or its address is not https, or the run is offline. Nothing was run.',
      'Give --log-sink a file in a folder that can be written, or an https address.',
    ),
  ],
  [
    'not-covered',
    entry(
      'Not covered',
      'The manifest requires coverage, and some files could not be scanned: submodules, LFS pointers, special files or files over the size cap.',
      'Fetch what is missing, or leave it out with `exclude` in the manifest.',
    ),
  ],
  [
    'scanner-provision',
    entry(
      'A scanner could not be provisioned',
      'Its program is missing, could not be installed, or its digest is not the recorded one. A scanner that did not run never counts as clean.',
      'Run `assay tools install` where the network allows, then again with --offline.',
    ),
  ],
  [
    'scanner-capability',
    entry(
      'The runtime cannot give what a scanner needs',
      'The step asks for the network or for an isolation level that is not in force.',
      'Choose another runtime, or lower gate.isolation in a reviewed change.',
    ),
  ],
  [
    'scanner-killed',
    entry(
      'A scanner was killed',
      'It ran over its limit of time, memory or output, or the run was cancelled.',
      'Raise the tool’s timeout, or give it fewer files with `paths`.',
    ),
  ],
  [
    'scanner-crash',
    entry(
      'A scanner crashed',
      'It ended by a signal, with an exit code that does not mean completion, or said itself that it was not successful.',
      'Look at raw/<scanner>/stderr in the bundle.',
    ),
  ],
  [
    'scanner-unreadable-output',
    entry(
      'A scanner’s report cannot be read',
      'It is missing, cut off, or not in the format the tool promises.',
      'Look at raw/<scanner>/ in the bundle.',
    ),
  ],
  [
    'scanner-canary-missed',
    entry(
      'A scanner missed its canary',
      'A small planted issue rides in every run. A scanner that does not report it has no rules in force, or did not look.',
      'Look at the tool’s arguments in the manifest: they may leave out the planted rule.',
    ),
  ],
  [
    'scanner-partial',
    entry(
      'A scanner did not read every file',
      'By its own report, or because its counts do not add up to the files it was given.',
      'Mend the named files, or accept them with `mayNotRead` in the manifest.',
    ),
  ],
  [
    'cancelled',
    entry('Cancelled', 'The run was ended by a signal before every scanner had completed.', 'Run it again.'),
  ],
  [
    'manifest-missing',
    entry(
      'The manifest is missing',
      'The file that --manifest names is not there.',
      'Check the name; without --manifest, .assay.yml is looked for in PATH and above it.',
    ),
  ],
  [
    'manifest-ambiguous',
    entry(
      'Two manifests',
      'There is more than one manifest in one folder; which one holds must not depend on an order nobody sees.',
      'Keep one.',
    ),
  ],
  [
    'not-available-yet',
    entry(
      'Not in this version yet',
      'The specification names it, and this version does not have it. Using it is an error, so that nothing is silently ignored.',
      'Leave it out, or use a version that has it.',
    ),
  ],
  [
    'git-failed',
    entry(
      'git failed',
      'Inside a repository Assay reads the tree through git, and never falls back to a plain walk.',
      'Mend the repository, or scan an exported folder.',
    ),
  ],
  [
    'git-object-missing',
    entry(
      'An object is missing',
      'The clone is partial or damaged, so the content of a tracked file is not there.',
      'Fetch the repository whole.',
    ),
  ],
  [
    'evidence-not-written',
    entry(
      'The evidence could not be written',
      'The verdict is known, and its evidence is not on disk.',
      'Give --out a folder that can be written and has room.',
    ),
  ],
  [
    'tools-lock-stale',
    entry(
      'The lock does not fit',
      'tools.lock.json has no entry for a scanner at the version this Assay runs.',
      'Reinstall Assay, or run `assay tools lock` in a checkout of it.',
    ),
  ],
  ['input-unknown', entry('Unknown input', 'An option or Action input is not one of Assay’s.', 'See --help.')],
  [
    'input-invalid',
    entry(
      'Invalid input',
      'An option or Action input has a value that does not parse.',
      'See --help for what it takes.',
    ),
  ],
  [
    'signing-key',
    entry(
      'The signing key',
      'Statements are signed with an unencrypted P-256 or Ed25519 key in PKCS#8 PEM.',
      'Make one with openssl, and hand it over in ASSAY_SIGNING_KEY or by file.',
    ),
  ],
]);

function entry(title: string, text: string, remedy: string): Explanation {
  return { title, text, remedy };
}
