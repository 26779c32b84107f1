import { relative, resolve } from 'node:path';
import { isForeign, policyOrigin, type PolicyOrigin } from '../../adapters/github/base-commit.ts';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import type { GateInputs } from '../../manifest/check-gate.ts';
import { readManifest, type PolicyFiles } from '../../manifest/read-policy.ts';
import { AssayError } from '../../model/errors.ts';
import type { PipelinePorts, ScanRequest } from '../../plan-scan.ts';
import { locateSource, type SourceRoot } from '../../plan/list-source.ts';
import type { HostApi, JobContext } from '../../ports/host.ts';
import type { ChangedFiles } from '../../judge/gaps-of-change.ts';
import type { Tree } from '../../model/tree.ts';
import { readBasePolicy } from './base-policy.ts';
import { changedFiles } from './changed-files.ts';
import { enforceGate, gateInputs, gateOf, withGate, type Gated } from './gate.ts';
import { findPolicyChanges, type PolicyChanges } from './policy-changes.ts';
import type { ProposedPolicy } from './judge-proposal.ts';
import { today } from './scan-request.ts';

/** What is decided about the policy before the scan is planned. */
export type SettledPolicy = (
  | {
      readonly kind: 'settled';
      readonly source: ScanRequest['policySource'];
      /** What differs from the base; `undefined` where nobody proposes a change. */
      readonly changed?: (tree: Pick<Tree, 'git'>) => Promise<ChangedFiles>;
      /** The policy that the change proposes, and the inputs that its gate would have to allow. */
      readonly proposal?: { readonly policy: ProposedPolicy; readonly wishes: GateInputs };
    }
  /** `why` is the same for every run of the commit; what stood in the way this time is among the notes. */
  | { readonly kind: 'unreadable'; readonly why: string }
) & {
  /** What is checked out. */
  readonly tree: SourceRoot;
  /** The run has the identity of a branch that the checked-out commit is not of. */
  readonly foreign: boolean;
  readonly gated: Gated;
  /** What a reader of the result must know about the policy; one sentence each. */
  readonly notes: readonly string[];
};

export interface SettleOptions {
  readonly inputs: ActionInputs;
  /** Names of the inputs that the workflow really gives. */
  readonly given: ReadonlySet<string>;
  readonly job: JobContext;
  /** A private folder that the caller removes. */
  readonly work: string;
  readonly api: HostApi | undefined;
  readonly log: (text: string) => void;
}

/**
 * Decides whose policy judges this run, reads it, and holds the inputs to its gate.
 *
 * @throws AssayError usage for a manifest that is not valid and for inputs that loosen the gate.
 */
export async function settlePolicy(options: SettleOptions, ports: PipelinePorts): Promise<SettledPolicy> {
  const { inputs, job } = options;
  const source = await locateSource(resolve(inputs.path), ports.files, ports.commands);
  const head = (await source.git?.tryRun(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))
    ?.toString('latin1')
    .trim();
  const named = inputs.manifest === undefined ? undefined : relative(source.root, resolve(inputs.manifest));
  const wishes = gateInputs(inputs, options.given);
  const headFiles = ports.folderPolicyFiles(source.root);

  const foreign = isForeign(job, head);
  const origin = await policyOrigin(job, head, source.git);
  if (origin.kind === 'tree') {
    const manifest = await readManifest(
      headFiles,
      source.scope,
      named?.startsWith('..') === true ? resolve(inputs.manifest ?? '') : named,
    );
    return {
      kind: 'settled',
      source: undefined,
      tree: source,
      foreign,
      gated: withGate(gateOf(manifest), wishes),
      notes: [],
    };
  }
  if (origin.kind === 'unreadable') return unreadable(origin.why, origin.remedy, { source, wishes, foreign });

  return judgedByBase(options, ports, { source, origin, named, wishes, headFiles, foreign });
}

interface Located {
  readonly source: SourceRoot;
  readonly origin: Extract<PolicyOrigin, { kind: 'base' }>;
  readonly named: string | undefined;
  readonly wishes: GateInputs;
  readonly headFiles: PolicyFiles;
  readonly foreign: boolean;
}

async function judgedByBase(options: SettleOptions, ports: PipelinePorts, located: Located): Promise<SettledPolicy> {
  const { inputs, job, api, log } = options;
  const { source, origin, named, wishes, headFiles, foreign } = located;
  const { commit, ref } = origin;
  const notToBeHad = `the base commit ${commit} (${ref}) is not to be had, and a change is not judged by its own policy`;
  const base = await readBasePolicy(
    { job, source, commit, named, token: inputs.token, offline: inputs.offline, env: ports.system.env },
    options.work,
    { commands: ports.commands, files: ports.files, api, log },
  );
  if ('unreadable' in base) return unreadable(notToBeHad, `Tried: ${base.unreadable}.`, located);
  await enforceGate(base, {
    wishes,
    scope: source.scope,
    named,
    policyDate: inputs['policy-date'],
    today: today(ports.clock.now()),
  });
  let changes: PolicyChanges;
  try {
    changes = await findPolicyChanges(base, headFiles, source.scope, named);
  } catch (error) {
    // The manifest was there, a file that it relies on is not to be had.
    if (error instanceof AssayError) throw error;
    const what = error instanceof Error ? error.message : String(error);
    return unreadable(notToBeHad, `A file that its policy names is not to be had: ${what}.`, located);
  }
  log(`The policy is that of the base: ${ref}, commit ${commit}.`);
  return {
    kind: 'settled',
    source: { files: base.files, commit, ref },
    changed: (tree) => changedFiles({ git: base.git, commit }, source.git, tree),
    tree: source,
    foreign,
    gated: withGate(gateOf(base.manifest), wishes),
    notes: changes.notes,
    ...(changes.proposed === undefined ? {} : { proposal: { policy: changes.proposed, wishes } }),
  };
}

/** Without the base's gate nobody has allowed that an inconclusive verdict is let through. */
function unreadable(
  why: string,
  note: string,
  { source, wishes, foreign }: Pick<Located, 'source' | 'wishes' | 'foreign'>,
): SettledPolicy {
  const gated: Gated = { ...withGate({}, wishes), onInconclusive: 'fail' };
  return { kind: 'unreadable', why, tree: source, foreign, notes: [note], gated };
}
