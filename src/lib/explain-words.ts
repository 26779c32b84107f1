import type { ComplianceState } from '../model/compliance.ts';
import type { IsolationLevel, KillReason } from '../model/invocation.ts';
import type { Omission } from '../model/plan.ts';
import type { Category, Severity } from '../model/severity.ts';
import type { ToolRunState } from '../model/tool-run.ts';
import type { NotScannedReason } from '../model/tree.ts';
import type { Decision } from '../model/verdict.ts';
import type { Explanation } from './explanations.ts';

/*
 * The words that summaries, plans and reports print for states and kinds, explained. Each table is of a type of the model, so a
 * word that is added there and not here does not compile.
 */

const verdicts: Readonly<Record<Decision, Explanation>> = {
  pass: entry(
    'verdict pass',
    'Every required scanner completed, each found its canary, and the findings fit every budget.',
    'Nothing. `assay verify` derives the verdict again from the evidence.',
  ),
  fail: entry(
    'verdict fail',
    'A budget is breached. Fail outranks inconclusive: a scanner may have failed as well.',
    'Look at the reasons under the verdict; `assay explain over-budget` says what to do.',
  ),
  inconclusive: entry(
    'verdict inconclusive',
    'Something required did not complete, so the absence of findings proves nothing. The check is red.',
    'Look at the reasons under the verdict; each has a code in brackets that `assay explain` knows.',
  ),
};

const runStates: Readonly<Record<ToolRunState['status'], Explanation>> = {
  completed: entry(
    'state completed',
    'The scanner ran to its end, its report was read, it accounted for its files, and it found its canary. Only then does it mean something that it found nothing.',
    'Nothing.',
  ),
  failed: entry(
    'state failed',
    'The scanner did not complete; the word behind says why. What it found is shown, and the verdict is inconclusive at best if it is required.',
    'Run `assay explain` with the word behind, such as canary-missed.',
  ),
};

const kills: Readonly<Record<KillReason, Explanation>> = {
  timeout: entry(
    'killed: timeout',
    'The scanner ran longer than its time limit.',
    'Raise the tool’s `timeout` in the manifest, or give it fewer files with `paths`.',
  ),
  memory: entry('killed: memory', 'The scanner used more memory than its limit.', 'Give it fewer files with `paths`.'),
  output: entry('killed: output', 'The scanner wrote more than its output limit.', 'Give it fewer files with `paths`.'),
  cancelled: entry('killed: cancelled', 'The run was cancelled while the scanner ran.', 'Run it again.'),
};

const omissions: Readonly<Record<Omission['reason'], Explanation>> = {
  'not-in-profile': entry(
    'not in the profile',
    'The catalogue has this scanner, and the profile in force does not name it.',
    'Name it under `tools` of the profile, if it should run.',
  ),
  'not-applicable': entry(
    'not applicable',
    'There is no file of the scanner’s kind. This is decided in the plan, before anything runs, so it is no scanner that was skipped. Of a file: the scanner recognised by its content that it is not of its kind.',
    'Nothing, unless you expected such a file: see `assay plan` and the tool’s `paths`.',
  ),
  'paths-match-nothing': entry(
    'paths match nothing',
    'The `paths` of the scanner match no file of the tree at all: a slip, or a folder that was renamed. If the scanner is required, the verdict is inconclusive.',
    'Correct `paths` in the manifest, or take the scanner out of the profile.',
  ),
  'own-step': entry(
    'a step of Assay itself',
    'The manifest may name it; no scanner runs for it, because every evidence bundle has it.',
    'Nothing.',
  ),
  'switched-off': entry(
    'switched off',
    'A flag or an input left the scanner out; the evidence says so.',
    'Leave the flag out, to have it run.',
  ),
};

const notScanned: Readonly<Record<NotScannedReason, Explanation>> = {
  submodule: entry(
    'not scanned: submodule',
    'A submodule is a repository of its own; its files are not part of this tree.',
    'Scan that repository too.',
  ),
  'lfs-pointer': entry(
    'not scanned: LFS pointer',
    'The repository holds only a pointer to the content of this file.',
    'Run `git lfs pull` before the scan, or check out with `lfs: true`.',
  ),
  'special-file': entry(
    'not scanned: special file',
    'A device, socket or pipe has no content that could be scanned.',
    'Remove it, or leave it out with `exclude` in the manifest.',
  ),
  'over-cap': entry(
    'not scanned: over the cap',
    'The file is larger than Assay copies for scanners.',
    'Leave it out with `exclude` in the manifest, or keep it elsewhere.',
  ),
  'link-out-of-tree': entry(
    'not scanned: link',
    'A link that leads out of the tree, or to nothing, is not followed.',
    'Replace it by a file, or leave it out with `exclude` in the manifest.',
  ),
  unreadable: entry(
    'not scanned: unreadable',
    'This user may not read the file or its folder.',
    'Change its permissions, or run as a user who may read it.',
  ),
  'path-too-long': entry(
    'not scanned: path too long',
    'The system does not open a file at a path of this length.',
    'Shorten the path, or scan from a folder further up.',
  ),
};

const isolation: Readonly<Record<IsolationLevel, Explanation>> = {
  'environment-only': entry(
    'isolation environment-only',
    'The weakest: scanners get a private copy and an environment without tokens, and nothing keeps them from the network or from the files of this user.',
    'Install bubblewrap; `assay doctor` and docs/isolation.md say why it is not in force.',
  ),
  dagger: entry(
    'isolation dagger',
    'Scanners run in containers of a Dagger engine, with weaker limits than those of `container`. This version does not have it.',
    'See docs/isolation.md.',
  ),
  bubblewrap: entry(
    'isolation bubblewrap',
    'Scanners run in a sandbox without network, with a read-only source, with the host’s files hidden, and with limits.',
    'Nothing; what was in force is in run.json.',
  ),
  container: entry(
    'isolation container',
    'Scanners run in containers without network. This version does not have it.',
    'See docs/isolation.md.',
  ),
};

const severities: Readonly<Record<Severity, Explanation>> = {
  critical: entry(
    'severity critical',
    'The worst: security-severity 9.0 or more, such as a token of a verified format.',
    'Mend it now. A secret counts as known to others: revoke it first.',
  ),
  high: entry(
    'severity high',
    'Security-severity 7.0 to 8.9, or a tool’s “error”.',
    'Mend it before the change is merged.',
  ),
  medium: entry(
    'severity medium',
    'Security-severity 4.0 to 6.9, or a tool’s “warning”.',
    'Mend it, or set a budget for how many are acceptable.',
  ),
  low: entry('severity low', 'Security-severity below 4.0, or a tool’s “note”.', 'Look at it when you are there.'),
  none: entry(
    'severity none',
    'The tool says that this is information and no weakness. It fills no budget of a severity.',
    'Nothing.',
  ),
  unknown: entry(
    'severity unknown',
    'The tool does not say how bad it is. It counts as high, or as `unknownSeverity` of the manifest says.',
    'Look at the finding; set `unknownSeverity` if a scanner never tells.',
  ),
};

const categories: Readonly<Record<Category, Explanation>> = {
  secret: entry('category secret', 'Tokens, keys and passwords in the tree.', 'Revoke what was found, then remove it.'),
  privacy: entry('category privacy', 'Personal data in the tree.', 'See docs/privacy.md.'),
  code: entry('category code', 'Weaknesses in source code.', 'Run `assay explain` with the rule.'),
  dependency: entry('category dependency', 'Known vulnerabilities of packages.', 'Take a version without them.'),
  workflow: entry('category workflow', 'Weaknesses of GitHub workflows and actions.', 'See docs/workflows.md.'),
  iac: entry(
    'category iac',
    'Weaknesses of infrastructure written as code, such as Dockerfiles.',
    'Run `assay explain` with the rule.',
  ),
  governance: entry('category governance', 'How modules and repository are governed.', 'See docs/governance.md.'),
  sbom: entry('category sbom', 'The inventory of components; it makes no findings.', 'See docs/sbom.md.'),
  dast: entry(
    'category dast',
    'What is found at the running product. This version has no such scanner.',
    'Leave it out.',
  ),
  custom: entry('category custom', 'Findings of a scanner of your own.', 'See the documentation of that scanner.'),
};

const controls: Readonly<Record<ComplianceState, Explanation>> = {
  satisfied: entry(
    'control satisfied',
    'Every test of the control has its evidence, and the findings fit its thresholds. That is evidence for a control, not an auditor’s judgement.',
    'Nothing; compliance.json has the details.',
  ),
  'not-satisfied': entry(
    'control not satisfied',
    'The findings exceed a threshold of a test of this control.',
    'Mend the findings; compliance.json names test and scanner.',
  ),
  'not-assessed': entry(
    'control not assessed',
    'A scanner that a test rests on did not complete or did not run, or its profile was not the one that ran.',
    'Run the profile that the test names; compliance.json says what is missing.',
  ),
};

const marks: Readonly<Record<string, Explanation>> = {
  review: entry(
    'for review',
    'The scanner is not sure enough for the finding to count. It is shown, and fills no budget.',
    'Look at it; if it is real, treat it like any finding.',
  ),
  advisory: entry(
    'advisory',
    'The scanner is `required: false`: its findings and its failure are shown, and never counted.',
    'Make it required once you trust it.',
  ),
  suppressed: entry(
    'suppressed',
    'A suppression of the manifest covers the finding. It stays in the evidence, and fills no budget.',
    'Nothing, until the suppression expires.',
  ),
  tolerated: entry(
    'tolerated',
    'The manifest’s `tolerate` names the scanner: its failure alone does not make the step red, and never makes the verdict pass.',
    'Mend the scanner before the toleration expires.',
  ),
  unpinned: entry(
    'unpinned',
    'The program is not one of the lock: your own command, or a program of this machine. Its SHA-256 is in the evidence.',
    'Use the pinned tool where you can; `allowHostTools: false` is the default.',
  ),
  'not-read': entry(
    'not read',
    'The scanner was given the file and did not read it, by its own report or by its counts. The run is then partial, unless `mayNotRead` accepts it.',
    'Mend the file, or accept it with `mayNotRead`.',
  ),
  'no-files': entry(
    'failed: no-files',
    'The `paths` of a required scanner match no file of the tree.',
    'Correct `paths` in the manifest.',
  ),
  'built-in': entry(
    'policy built-in',
    'There is no manifest: the profile core applies, with no critical or high finding and no secret allowed.',
    'Run `assay init` to write a manifest.',
  ),
  delivered: entry('delivered', 'It left the machine and arrived.', 'Nothing.'),
  skipped: entry(
    'skipped (publishing)',
    'It was not sent, because it was not asked for or this job may not. No scanner is ever skipped.',
    'The line says what to set.',
  ),
  loosens: entry(
    'loosens',
    'The proposed policy lets through what the policy in force does not.',
    'Have it reviewed; it takes effect after merge.',
  ),
  tightens: entry(
    'tightens',
    'The proposed policy is stricter than the policy in force.',
    'Nothing; it takes effect after merge.',
  ),
  differs: entry(
    'differs',
    'The proposed policy is another one here, neither stricter nor looser.',
    'Have it reviewed; it takes effect after merge.',
  ),
};

/** One word may mean several things: `medium` is a severity, and a profile elsewhere. */
export const words: readonly (readonly [id: string, Explanation])[] = [
  verdicts,
  runStates,
  kills,
  omissions,
  notScanned,
  isolation,
  severities,
  categories,
  controls,
  marks,
].flatMap((table) => Object.entries(table));

function entry(title: string, text: string, remedy: string): Explanation {
  return { title, text, remedy };
}
