import type { ComplianceState } from '../model/compliance.ts';
import type { Reason } from '../model/verdict.ts';
import type { ToolRunStop } from '../model/tool-run.ts';
import type { Budget } from '../model/budget.ts';
import { countNoun } from './count-noun.ts';

export interface ReasonWords {
  /** `assay explain CODE` says more. */
  readonly code: string;
  readonly text: string;
  readonly remedy: string;
}

/** One reason of a verdict in words: what is the matter, and what to do. */
export function describeReason(reason: Reason): ReasonWords {
  switch (reason.kind) {
    case 'over-budget':
      return {
        code: 'over-budget',
        text: `${countNoun(reason.count, 'finding')} in the budget “${describeBudget(reason.budget)}”, which allows ${reason.budget.max}`,
        remedy: 'Mend the findings that it counts, or change the budget in the manifest in a reviewed change.',
      };
    case 'not-completed':
      return {
        code: `scanner-${reason.reason}`,
        text: `${reason.scanner} did not complete (${reason.reason}${reason.tolerated === true ? ', tolerated by the manifest' : ''}): ${reason.detail}`,
        remedy: remedyOf(reason),
      };
    case 'nothing-ran':
      return {
        code: 'nothing-ran',
        text: 'no required scanner completed, so nothing is known about this tree',
        remedy: 'Check with “assay plan” which scanners apply here, and with “assay doctor” whether they can run.',
      };
    case 'no-budget':
      return {
        code: 'no-budget',
        text: 'the profile has no budget',
        remedy: 'Add thresholds or budgets to the profile.',
      };
    case 'not-covered':
      return {
        code: 'not-covered',
        text: `${countNoun(reason.files, 'file')} could not be scanned, and the manifest requires coverage`,
        remedy: '“assay plan” lists them; fetch submodules and LFS files, or exclude them in the manifest.',
      };
    case 'isolation':
      return {
        code: 'isolation',
        text: `isolation ${reason.wanted} is required, ${reason.inForce} is what this machine gives`,
        remedy: 'Install bubblewrap on this machine; “assay doctor” says what it gives, docs/isolation.md why.',
      };
    case 'source-changed':
      return {
        code: 'source-changed',
        text: `the tree changed while ${reason.scanner} ran`,
        remedy: 'Give Assay a job of its own.',
      };
    case 'policy-unreadable':
      return {
        code: 'policy-unreadable',
        text: `the policy could not be read: ${reason.detail}`,
        remedy:
          'Give the job permissions: contents: read and the input token, or check out with fetch-depth: 2; in a merge queue listen to merge_group.',
      };
    case 'wrong-checkout':
      return {
        code: 'wrong-checkout',
        text: `the change was not scanned: ${reason.detail}`,
        remedy:
          'On pull_request and merge_group let actions/checkout run without ref:, on pull_request_target set ref: ${{ github.event.pull_request.head.sha }}, and never run what it brings.',
      };
    case 'cancelled':
      return { code: 'cancelled', text: 'the run was cancelled before it ended', remedy: 'Run it again.' };
  }
}

const REMEDY_OF_FAILURE: Readonly<Record<string, string>> = {
  provision: 'Run “assay tools install” where the network allows, or “assay doctor” to see what is missing.',
  capability: 'Choose a runtime that gives what it needs, or lower gate.isolation in a reviewed change.',
  crash: 'Its own words are in the evidence bundle under raw/; try it by hand on the same files.',
  'unreadable-output': 'Its output is in the evidence bundle under raw/; check the tool’s version and arguments.',
  'canary-missed':
    'Its rules are not in force: look at its arguments (a rule selection that leaves out the planted issue?).',
  'no-files': 'Correct its paths in the manifest, or take the scanner out of the profile.',
  partial: 'Mend the named files, or accept them with mayNotRead in the manifest.',
};

const REMEDY_OF_STOP = {
  timeout: 'Raise the tool’s timeout in the manifest, or give it fewer files with paths.',
  'run-timeout': 'Raise the timeout of the run (the flag or input timeout), or let fewer scanners run.',
  memory: 'Give it fewer files with paths, or the run a larger machine.',
  output: 'Give it fewer files with paths, or arguments that make it say less.',
  cancelled: 'Run it again.',
} as const satisfies Record<ToolRunStop, string>;

function remedyOf({ reason, kill, own }: Extract<Reason, { kind: 'not-completed' }>): string {
  if (kill !== undefined) return REMEDY_OF_STOP[kill];
  if (own === true && reason === 'provision')
    return 'Install its program on the machine that scans, where PATH leads to it, or correct command in the manifest; a program of the repository must be executable, and what its first line names must be installed.';
  return REMEDY_OF_FAILURE[reason] ?? 'Look at its log in the evidence bundle under raw/.';
}

/** A budget as people would say it. */
export function describeBudget(budget: Budget): string {
  const parts = [
    budget.severity === undefined
      ? undefined
      : budget.match === 'exactly'
        ? budget.severity
        : `${budget.severity} or worse`,
    budget.category === undefined ? undefined : `category ${budget.category}`,
    budget.tool === undefined ? undefined : `from ${budget.tool}`,
    budget.paths === undefined ? undefined : `in ${budget.paths.join(', ')}`,
    budget.scope === 'new' ? 'new' : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'any finding' : parts.join(', ');
}

/** How the controls of a manifest's compliance block stand, in one line. */
export function complianceText(controls: Readonly<Record<ComplianceState, number>>): string {
  const { satisfied, 'not-satisfied': not, 'not-assessed': open } = controls;
  return `Controls: ${satisfied} satisfied, ${not} not satisfied, ${open} not assessed (compliance.json).`;
}
