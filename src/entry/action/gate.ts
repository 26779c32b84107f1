import { posix } from 'node:path';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import { applyGate, checkGate, type GateInputs } from '../../manifest/check-gate.ts';
import { findManifestName } from '../../manifest/find-manifest.ts';
import { gateOf, joinGates } from '../../manifest/join-gates.ts';
import { throwProblems } from '../../manifest/manifest-error.ts';
import type { ManifestSet } from '../../manifest/merge-manifests.ts';
import { readGatesAbove, readManifest, type PolicyFiles } from '../../manifest/read-policy.ts';
import type { Gate } from '../../model/profile.ts';

export interface Gated {
  readonly onInconclusive: 'fail' | 'warn';
  readonly uploadSarif: 'auto' | 'true' | 'false';
  readonly attest: 'none' | 'statement' | 'key' | 'keyless';
  /** Whether scanners that the manifest tolerates are let through: not against an input, nor a gate above the manifest. */
  readonly tolerates: boolean;
}

/** What the inputs say where they say anything: defaults are no wish of the user's and loosen nothing. */
export function gateInputs(inputs: ActionInputs, given: ReadonlySet<string>): GateInputs {
  return {
    ...(inputs.profile === undefined ? {} : { profile: inputs.profile }),
    ...(inputs['skip-privacy'] ? { skipPrivacy: true } : {}),
    ...(inputs['privacy-pack'] === undefined ? {} : { privacyPack: inputs['privacy-pack'] }),
    ...(given.has('runtime') ? { runtime: inputs.runtime } : {}),
    ...(given.has('on-inconclusive') ? { onInconclusive: inputs['on-inconclusive'] } : {}),
    ...(given.has('upload-sarif') ? { uploadSarif: inputs['upload-sarif'] } : {}),
    ...(given.has('attest') ? { attest: inputs.attest } : {}),
  };
}

/** What publishing does, with the gate's word where the inputs say nothing. @param above what manifests above it fix. */
export function withGate({ own, above }: { readonly own: Gate; readonly above: Gate }, wishes: GateInputs): Gated {
  const gate = joinGates([own, above]);
  const { onInconclusive = 'fail', uploadSarif = 'auto', attest = 'statement' } = applyGate(gate, wishes);
  const tolerates = wishes.onInconclusive === undefined && above.onInconclusive !== 'fail';
  return { onInconclusive, uploadSarif, attest, tolerates };
}

/** The gate that inputs are held to: that of the manifest which holds by default, and those above it. */
export interface Floor {
  readonly usual: ManifestSet | undefined;
  /** All of it. */
  readonly gate: Gate;
  /** What the manifests above that one fix. */
  readonly above: Gate;
}

/** Naming another manifest must not be a way around the gate of the one that holds by default. */
export async function readFloor(
  files: PolicyFiles,
  scope: string,
  read: { readonly manifest: ManifestSet | undefined; readonly named: string | undefined },
): Promise<Floor> {
  const usual = read.named === undefined ? read.manifest : await readUsual(files, scope);
  const above = await readGatesAbove(files, usual);
  return { usual, gate: joinGates([gateOf(usual), above]), above };
}

/** @throws ManifestError (usage) where inputs loosen what the base's gate fixes. */
export function enforceGate(
  { manifest, floor: { usual, gate } }: { readonly manifest: ManifestSet | undefined; readonly floor: Floor },
  options: {
    readonly wishes: GateInputs;
    readonly scope: string;
    readonly named: string | undefined;
    readonly policyDate: string | undefined;
    readonly today: string;
  },
): void {
  const { wishes, scope, named, policyDate, today } = options;
  const problems = [...checkGate(gate, wishes), ...(named === undefined ? [] : checkGate(gateOf(manifest), wishes))];
  if (usual !== undefined && Object.keys(gate).length > 0) {
    if (named !== undefined && usual.root.path !== posix.normalize(named)) problems.push(loosened('manifest', named));
    if (policyDate !== undefined && policyDate < today) problems.push(loosened('policy-date', policyDate));
    const whole = posix.dirname(usual.root.path);
    if (scope !== whole) {
      problems.push({
        ...loosened('path', scope),
        hint: `Scan ${whole === '.' ? 'the repository' : whole} as a whole, or give ${scope} a manifest of its own in the base branch first.`,
      });
    }
  }
  throwProblems(problems);
}

async function readUsual(files: PolicyFiles, scope: string): Promise<ManifestSet | undefined> {
  for (let folder = scope; ; folder = posix.dirname(folder)) {
    if (findManifestName(await files.names(folder)) !== undefined) return readManifest(files, folder, undefined);
    if (folder === '.') return undefined;
  }
}

function loosened(input: string, given: string) {
  return {
    code: 'gate-loosened',
    message: `${input}: "${given}" loosens what the manifest's gate fixes`,
    hint: 'Remove the input, or change `gate` in the base branch first.',
    place: {},
  };
}
