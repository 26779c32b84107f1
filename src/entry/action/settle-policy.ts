import { relative } from 'node:path';
import { isForeign, policyOrigin, type PolicyOrigin } from '../../adapters/github/base-commit.ts';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import type { GateInputs } from '../../manifest/check-gate.ts';
import { gateOf, joinGates } from '../../manifest/join-gates.ts';
import { readGatesAbove, readManifest, type PolicyTree } from '../../manifest/read-policy.ts';
import type { NoPolicy } from '../../manifest/unreadable-policy.ts';
import { AssayError } from '../../model/errors.ts';
import type { PipelinePorts, ScanRequest } from '../../plan-scan.ts';
import { locateSource, type SourceRoot } from '../../plan/list-source.ts';
import type { HostApi, JobContext } from '../../ports/host.ts';
import type { ChangedFiles } from '../../judge/gaps-of-change.ts';
import type { Tree } from '../../model/tree.ts';
import { readBasePolicy } from './base-policy.ts';
import { changedFiles } from './changed-files.ts';
import { enforceGate, gateInputs, withGate, type Gated } from './gate.ts';
import { readBasePack, type BasePack } from './base-pack.ts';
import { checkScannedPath, inputPath, pathInRoot } from './input-paths.ts';
import { findPolicyChanges, type PolicyChanges } from './policy-changes.ts';
import type { ProposedPolicy } from './judge-proposal.ts';
import { today } from './scan-request.ts';

/** What is decided about the policy before the scan is planned. */
export type SettledPolicy = (
  | {
      readonly kind: 'settled';
      readonly source: ScanRequest['policySource'];
      /** Folder of the privacy rules; `undefined`: those that come with Assay. */
      readonly privacyPack: string | undefined;
      /** What differs from the base; `undefined` where nobody proposes a change. */
      readonly changed?: (tree: Pick<Tree, 'git'>) => Promise<ChangedFiles>;
      /** The policy that the change proposes, and the inputs that its gate would have to allow. */
      readonly proposal?: { readonly policy: ProposedPolicy; readonly wishes: GateInputs };
    }
  /** Its `why` is the same for every run of the commit; what stood in the way this time is among the notes. */
  | { readonly kind: 'none'; readonly none: NoPolicy }
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
  const place = (input: string): string => inputPath(input, job.workspace, ports.files);
  await checkScannedPath(place(inputs.path), job.workspace, ports);
  const source = await locateSource(place(inputs.path), ports.files, ports.commands);
  const head = (await source.git?.tryRun(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))
    ?.toString('latin1')
    .trim();
  const named = inputs.manifest === undefined ? undefined : relative(source.root, place(inputs.manifest));
  const wishes = gateInputs(inputs, options.given);
  const headFiles = ports.folderPolicyFiles(source.root);

  const foreign = isForeign(job, head);
  const origin = await policyOrigin(job, head, source.git);
  if (origin.kind === 'tree') {
    const manifest = await readManifest(
      headFiles,
      source.scope,
      named?.startsWith('..') === true ? place(inputs.manifest ?? '') : named,
    );
    return {
      kind: 'settled',
      source: undefined,
      privacyPack: inputs['privacy-pack'] === undefined ? undefined : place(inputs['privacy-pack']),
      tree: source,
      foreign,
      gated: withGate({ own: gateOf(manifest), above: await readGatesAbove(headFiles, manifest) }, wishes),
      notes: [],
    };
  }
  if (origin.kind !== 'base')
    return nothingToJudge({ kind: origin.kind, why: origin.why }, origin.remedy, { source, wishes, foreign });

  return judgedByBase(options, ports, { source, origin, named, wishes, headFiles, foreign, place });
}

interface Located {
  readonly source: SourceRoot;
  readonly origin: Extract<PolicyOrigin, { kind: 'base' }>;
  readonly named: string | undefined;
  readonly wishes: GateInputs;
  readonly headFiles: PolicyTree;
  readonly place: (input: string) => string;
  readonly foreign: boolean;
}

async function judgedByBase(options: SettleOptions, ports: PipelinePorts, located: Located): Promise<SettledPolicy> {
  const { inputs, job, api, log } = options;
  const { source, origin, named, wishes, headFiles, foreign, place } = located;
  const { commit, ref } = origin;
  const notToBeHad: NoPolicy = {
    kind: 'unreadable',
    why: `the base commit ${commit} (${ref}) is not to be had, and a change is not judged by its own policy`,
  };
  const base = await readBasePolicy(
    { job, source, commit, named, token: inputs.token, offline: inputs.offline, env: ports.system.env },
    options.work,
    { commands: ports.commands, files: ports.files, api, log },
  );
  if ('unreadable' in base) return nothingToJudge(notToBeHad, `Tried: ${base.unreadable}.`, located);
  enforceGate(base, {
    wishes,
    scope: source.scope,
    named,
    policyDate: inputs['policy-date'],
    today: today(ports.clock.now()),
  });
  let changes: PolicyChanges;
  let pack: BasePack;
  try {
    pack = await readBasePack(inputs['privacy-pack'] === undefined ? undefined : place(inputs['privacy-pack']), {
      root: source.root,
      base: base.files,
      head: headFiles,
      work: options.work,
      files: ports.files,
    });
    changes = await findPolicyChanges(base, headFiles, {
      scope: source.scope,
      named,
      others: signatureFiles(inputs, (path) => pathInRoot(place(path), source.root, ports.files)),
      workflow: job.workflowOfChange,
    });
  } catch (error) {
    // The manifest was there, a file that it relies on is not to be had.
    if (error instanceof AssayError) throw error;
    const what = error instanceof Error ? error.message : String(error);
    return nothingToJudge(notToBeHad, `A file that its policy names is not to be had: ${what}.`, located);
  }
  log(`The policy is that of the base: ${ref}, commit ${commit}.`);
  return {
    kind: 'settled',
    source: { files: base.files, commit, ref },
    privacyPack: pack.folder,
    changed: (tree) => changedFiles({ git: base.git, commit }, source.git, tree),
    tree: source,
    foreign,
    gated: withGate({ own: joinGates([gateOf(base.manifest), base.floor.gate]), above: base.floor.above }, wishes),
    notes: [...changes.notes, ...pack.notes],
    ...(changes.proposed === undefined ? {} : { proposal: { policy: changes.proposed, wishes } }),
  };
}

/** Files of the repository that a signed manifest needs: they are the base's, as it is. */
function signatureFiles(inputs: ActionInputs, inRoot: (path: string) => string | undefined): readonly string[] {
  return [inputs['manifest-signature'], inputs['manifest-key']].flatMap((path) =>
    path === undefined ? [] : (inRoot(path) ?? []),
  );
}

/** Without the base's gate nobody has allowed that an inconclusive verdict is let through. */
function nothingToJudge(
  none: NoPolicy,
  note: string,
  { source, wishes, foreign }: Pick<Located, 'source' | 'wishes' | 'foreign'>,
): SettledPolicy {
  const gated: Gated = { ...withGate({ own: {}, above: {} }, wishes), onInconclusive: 'fail', tolerates: false };
  return { kind: 'none', none, tree: source, foreign, notes: [note], gated };
}
