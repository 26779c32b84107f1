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
    'wrong-checkout',
    entry(
      'The change is not what is checked out',
      'The run is for a pull request or a merge group, and the checked-out commit is another one, such as the branch that the change goes into (the default of actions/checkout on pull_request_target). A verdict on it would read as one on the change, so nothing ran, and on-inconclusive does not let it through.',
      'On pull_request and merge_group let actions/checkout run without ref:, on pull_request_target set ref: ${{ github.event.pull_request.head.sha }} and never run what it brings. In a container job that has no git, install it before the checkout.',
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
    'scanner-no-files',
    entry(
      'A scanner was given no file',
      'The `paths` of a required scanner match no file of the tree: a slip, or a folder that was renamed. What it would have found is not known.',
      'Correct `paths` in the manifest, or take the scanner out of the profile.',
    ),
  ],
  [
    'scanner-provision',
    entry(
      'A scanner could not be provisioned',
      'Its program is missing, could not be installed, or its digest is not the recorded one. A scanner that did not run never counts as clean.',
      'Run `assay tools install` where the network allows, then again with --offline. The program of a scanner of your own (`command`) is yours to install, where PATH leads to it.',
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
      'It ran over its limit of time, memory or output, or the whole run was over its own or was cancelled; the message says which.',
      'Raise the tool’s `timeout` in the manifest or the run’s (--timeout), or give it fewer files with `paths`.',
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
    'gap-of-change',
    entry(
      'The change may be why something was not scanned',
      'On a change that is proposed, `tolerate` and `on-inconclusive: warn` do not let through what a file of the change may have caused: that it was not read, or that a scanner which got it ended without an answer. Else a file could be made to keep a scanner from looking.',
      'Mend the file or the scanner; in a reviewed change, accept the file with `mayNotRead`, or make the scanner `required: false`.',
    ),
  ],
  [
    'cancelled',
    entry(
      'Cancelled',
      'The run was ended by a signal before every scanner had completed. Its verdict is inconclusive, whatever it had found.',
      'Run it again.',
    ),
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
    'evidence-not-sound',
    entry(
      'The evidence is not written, because it would not verify',
      'Before it is written, a bundle is looked at as `assay verify` will; a name or a size in this one is beyond what it accepts.',
      'Exclude what the message names from the scan, and please report it.',
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
  [
    'isolation',
    entry(
      'Isolation is too weak',
      'The policy names a least isolation, and this machine gives less.',
      'See `assay doctor` and docs/isolation.md.',
    ),
  ],
  [
    'source-changed',
    entry(
      'The copy changed',
      'Files of the private copy changed while a scanner ran, so its result says nothing of the tree.',
      'Give Assay a job of its own, or a sandbox.',
    ),
  ],
  [
    'scanner-no-trace',
    entry(
      'A scanner left no trace',
      'The plan names it, and there is no run of it.',
      'Run the scan again; if it stays so, report it.',
    ),
  ],
  [
    'manifest-name',
    entry(
      'A manifest under another name',
      'A file differs from the name of a manifest in upper and lower case only. Passed over, it would silently leave another policy in force.',
      'Name it .assay.yml, .assay.yaml or .assay.json, in lower case.',
    ),
  ],
  [
    'manifest-no-file',
    entry(
      'The manifest is no ordinary file',
      'It is a link, or something else whose content is not in the repository.',
      'Make it a file of its own; to share one, use `extends`.',
    ),
  ],
  [
    'manifest-syntax',
    entry(
      'The manifest does not parse',
      'It is not YAML 1.2 (or JSON) as docs/manifest.md describes it.',
      'Look at the line that the message names.',
    ),
  ],
  [
    'manifest-encoding',
    entry('The manifest is not UTF-8', 'Its bytes are of another encoding, or no text.', 'Save it as UTF-8.'),
  ],
  [
    'manifest-empty',
    entry(
      'The manifest is empty',
      'A manifest that says nothing is no policy.',
      'Write one, or remove it to get the built-in policy.',
    ),
  ],
  [
    'manifest-type',
    entry(
      'A wrong type',
      'A field of the manifest holds a value of another type than it takes.',
      'Look at the table of fields in docs/manifest.md.',
    ),
  ],
  [
    'manifest-value',
    entry(
      'A wrong value',
      'A field of the manifest holds a value that it does not take.',
      'Look at the table of fields in docs/manifest.md.',
    ),
  ],
  [
    'manifest-missing-key',
    entry(
      'A key is missing',
      'The manifest lacks a field that it must have.',
      'Add it; docs/manifest.md has an example.',
    ),
  ],
  [
    'manifest-unknown-key',
    entry(
      'An unknown key',
      'The manifest has a key that means nothing, probably a slip. It is never ignored.',
      'Take the nearest name that the message gives.',
    ),
  ],
  [
    'manifest-duplicate-key',
    entry(
      'A key twice',
      'One key occurs twice in a mapping; which one holds must not depend on the reader.',
      'Remove one.',
    ),
  ],
  [
    'manifest-duplicate',
    entry('The same twice', 'Two entries of the manifest have one name or select the same.', 'Remove or rename one.'),
  ],
  [
    'manifest-too-large',
    entry(
      'The manifest is too large',
      'It is larger than a manifest may be, or becomes so once its aliases are written out.',
      'Split it with `extends`.',
    ),
  ],
  [
    'manifest-signature',
    entry(
      'The manifest is not signed as it has to be',
      'A signature was asked for (`manifest-signature`, `manifest-key`), and it is not one of these bytes by this key, or covers less than the policy: a manifest that includes other files is more than what was signed.',
      'Sign the manifest as it is: `cosign sign-blob --key KEY --bundle SIGNATURE .assay.yml`, and check that signature and key lie where the manifest is read from.',
    ),
  ],
  [
    'manifest-credential',
    entry(
      'The manifest holds a credential',
      'A text of it has the form of a token, a private key or a password, and what a manifest says is copied into the plan, the evidence and the summary.',
      'Take it out, and revoke it if it is one. What a canary plants for a scanner of secrets may look like one.',
    ),
  ],
  [
    'manifest-too-many-aliases',
    entry(
      'Too many aliases',
      'YAML aliases can make a small file very large, so a manifest may use only some.',
      'Write out what is repeated.',
    ),
  ],
  [
    'out-is-link',
    entry(
      'The way to the results is a link',
      'The input out names a folder of the workspace, and a part of its path is a link there. Whoever proposes a change could have the step write elsewhere.',
      'Leave the input out, or give a folder outside the workspace.',
    ),
  ],
  [
    'token-unusable',
    entry(
      'The token cannot be used',
      'The input token holds a character that no token has, such as a line break. Nothing was run, and the token is not repeated.',
      'Store the secret anew, as one line.',
    ),
  ],
  [
    'publish-timeout',
    entry(
      'The time for publishing cannot be read',
      'ASSAY_PUBLISH_TIMEOUT limits everything that is published together, and it is set to something that is no duration.',
      'Give it like 90s or 10m, or leave it out: then it is 5m.',
    ),
  ],
  [
    'not-a-job',
    entry(
      'No job of GitHub Actions',
      'The Action’s program was started where the variables of a job are not set.',
      'Elsewhere use the command line: dist/cli/index.js.',
    ),
  ],
  [
    'event-unusable',
    entry(
      'The event of the job cannot be read',
      'The file that GITHUB_EVENT_PATH names is missing or no JSON object, so it is not known what is judged.',
      'Leave GITHUB_EVENT_PATH as the runner sets it.',
    ),
  ],
  ['manifest-too-deep', entry('The manifest nests too deep', 'More levels than any field needs.', 'Flatten it.')],
  [
    'manifest-extends',
    entry(
      'An include cannot be used',
      '`extends` takes `preset:NAME` and files of the repository, without cycles, from the commit of the manifest.',
      'Mend the entry that the message names.',
    ),
  ],
  [
    'manifest-expiry',
    entry(
      'An expiry that does not hold',
      'Suppressions and tolerations end on a day at most 180 days ahead.',
      'Give a day within that time.',
    ),
  ],
  [
    'unknown-scanner',
    entry(
      'An unknown scanner',
      'The manifest names a scanner that is not in the catalogue.',
      'See `assay tools list`; a scanner of your own needs `command`.',
    ),
  ],
  [
    'budget-never-fed',
    entry(
      'A budget that nothing can fill',
      'A budget is about a category of findings that no scanner of its profile makes: it could never be broken, and would read as if something had been checked.',
      'Remove the budget, or add a scanner of that category to the profile.',
    ),
  ],
  [
    'scanner-unknown',
    entry(
      'An unknown scanner',
      'The command line or a bundle names a scanner that this version does not have.',
      'See `assay tools list`.',
    ),
  ],
  [
    'scanner-not-available',
    entry(
      'A scanner of a later version',
      'The catalogue has a place for it, and this version cannot run it.',
      'Take it out of the profile, or choose another profile.',
    ),
  ],
  [
    'profile-not-chosen',
    entry(
      'No profile is chosen',
      'The manifest to judge by defines no profile, or several. The one that the evidence names is never taken instead: what is judged does not choose its judge.',
      'Give --profile, or set `gate.profile` in the manifest.',
    ),
  ],
  [
    'unknown-profile',
    entry(
      'An unknown profile',
      'Neither the manifest nor the built-in profiles have it.',
      'Take the nearest name that the message gives.',
    ),
  ],
  [
    'no-scanner',
    entry(
      'No scanner is left',
      'What the profile names is switched off, so nothing would run.',
      'Name another scanner, or leave the switch out.',
    ),
  ],
  [
    'scanner-args',
    entry(
      'Arguments that a scanner does not take',
      '`config.args` and the tree’s configuration are checked against what a scanner allows, before anything runs.',
      'See docs/tools.md.',
    ),
  ],
  [
    'gate-loosened',
    entry(
      'The gate was loosened',
      'On a pull request an input tried to weaken what `gate` of the base branch fixes.',
      'Leave the input out, or change `gate` in the base branch first.',
    ),
  ],
  [
    'already-there',
    entry(
      'A file is there already',
      '`assay init` found a manifest or a workflow of its name, and writes over nothing.',
      'Change that file, or remove it and run `assay init` again.',
    ),
  ],
  [
    'not-a-folder',
    entry(
      'Something else than a folder',
      '`assay init` would write below a name of the tree that is a link or a file.',
      'Make it a folder, or write manifest and workflow by hand.',
    ),
  ],
  [
    'privacy-pack-invalid',
    entry(
      'A folder that is no privacy pack',
      'The folder given as privacy pack was read and tested before the scan was planned, and is not one that can be used. Nothing was run.',
      'Mend what the message names, or leave the option out: a pack comes with Assay. docs/privacy.md has the form.',
    ),
  ],
  [
    'privacy-pack-missing',
    entry(
      'No privacy rules',
      'There is no folder of privacy rules where --privacy-pack says.',
      'Check the path, or leave the flag out: a pack comes with Assay.',
    ),
  ],
  ['path-missing', entry('Nothing to scan', 'There is no file or folder at PATH.', 'Give the folder of a repository.')],
  [
    'path-unreadable',
    entry('PATH cannot be read', 'This user may not list the folder.', 'Give a folder that this user may read.'),
  ],
  [
    'path-bare',
    entry(
      'A repository without a work tree',
      'Its files are packed in git’s own store, where no scanner sees them.',
      'Clone it, and scan the clone.',
    ),
  ],
  [
    'path-link',
    entry(
      'The path is a link',
      'In the Action, path names a folder of the checked-out repository. A link in its place would let a change decide what is scanned instead, and by which manifest. Nothing was run.',
      'Name the folder itself; a change that put a link in its place must put the folder back. The command line follows links.',
    ),
  ],
  [
    'path-submodule',
    entry(
      'The path is a submodule',
      'In the Action, path names a folder of the checked-out repository; a submodule is another repository, with a commit that the change chooses. Nothing was run.',
      'Name a folder of the repository itself, or scan the submodule in its own repository.',
    ),
  ],
  [
    'too-many-globs',
    entry(
      'The globs of the policy are too many for this tree',
      'Each is tried on each file; there is a limit, so that nobody’s manifest or bundle can keep a machine busy for hours.',
      'Name folders instead of files, use fewer `{a,b}` and wildcards within names, or scan the parts of the tree one by one.',
    ),
  ],
  [
    'out-not-own',
    entry(
      'The folder for evidence holds other files',
      'Its `.gitignore` would hide them, and they would not be scanned.',
      'Give --out a folder of its own.',
    ),
  ],
  [
    'temporary-folder',
    entry(
      'No temporary folder',
      'The private copy of the tree has no place, or no room.',
      'Set TMPDIR to a folder with room.',
    ),
  ],
  ['source-date-epoch', entry('SOURCE_DATE_EPOCH', 'It must be whole seconds since 1970.', 'Unset it, or mend it.')],
  ['tools-lock-invalid', entry('The lock cannot be used', 'tools.lock.json is damaged.', 'Reinstall Assay.')],
  [
    'tools-lock-resolve',
    entry('The lock cannot be made', 'Resolving the tools failed.', 'Look at the message; it needs the network.'),
  ],
  [
    'keyless-needs-action',
    entry(
      'Keyless signing needs a workflow',
      'Only a workflow run has the identity that keyless signing rests on.',
      'Use `--attest key`, or sign in the Action.',
    ),
  ],
  [
    'no-bundle',
    entry(
      'No bundle',
      'There is no evidence bundle at the path.',
      'Give the folder that holds evidence-manifest.json, or `latest` beside it.',
    ),
  ],
  [
    'verify-key',
    entry(
      'A key that cannot be used',
      'The public key or trust material for verifying is not readable or of the wrong kind.',
      'Give a P-256 or Ed25519 public key in PEM.',
    ),
  ],
  [
    'verify-usage',
    entry(
      'Verify was asked for something it cannot do',
      'Flags contradict each other or lack a part.',
      'See `assay verify --help`.',
    ),
  ],
  [
    'command-timeout',
    entry('A program did not end', 'git or an installer ran over its time.', 'Try it by hand; the message names it.'),
  ],
  [
    'command-not-started',
    entry(
      'A program cannot be started',
      'git or an installer is missing or cannot be executed.',
      'Install it; see `assay doctor`.',
    ),
  ],
  ['command-killed', entry('A program was ended', 'git or an installer was ended from outside.', 'Run it again.')],
  [
    'command-output',
    entry(
      'A program said too much',
      'git or an installer wrote more than Assay reads.',
      'Try it by hand; the message names it.',
    ),
  ],
  ['unknown-command', entry('An unknown command', 'assay has no command of that name.', 'See `assay --help`.')],
  [
    'unknown-id',
    entry('An unknown id', 'Nothing is called that.', 'Rules, scanners, reasons and error codes can be explained.'),
  ],
  [
    'unknown-schema',
    entry('An unknown schema', 'There are three: manifest, evidence and events.', 'Name one of them.'),
  ],
  ['usage', entry('Wrong usage', 'The command line is not one that this command takes.', 'See its --help.')],
  [
    'internal',
    entry(
      'An internal error',
      'Something happened that Assay does not know: a defect of it.',
      'Please report it, with the message.',
    ),
  ],
]);

function entry(title: string, text: string, remedy: string): Explanation {
  return { title, text, remedy };
}
