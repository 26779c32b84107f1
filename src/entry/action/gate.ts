import { posix } from 'node:path';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import { applyGate, checkGate, type GateInputs } from '../../manifest/check-gate.ts';
import { findManifestName } from '../../manifest/find-manifest.ts';
import { throwProblems } from '../../manifest/manifest-error.ts';
import type { ManifestSet } from '../../manifest/merge-manifests.ts';
import { readManifest, type PolicyFiles } from '../../manifest/read-policy.ts';
import type { Gate } from '../../model/profile.ts';

export interface Gated {
  readonly onInconclusive: 'fail' | 'warn';
  readonly uploadSarif: 'auto' | 'true' | 'false';
  readonly attest: 'none' | 'statement' | 'key' | 'keyless';
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

/** What publishing does, with the gate's word where the inputs say nothing. */
export function withGate(gate: Gate, wishes: GateInputs): Gated {
  const { onInconclusive = 'fail', uploadSarif = 'auto', attest = 'statement' } = applyGate(gate, wishes);
  return { onInconclusive, uploadSarif, attest };
}

/** @throws ManifestError (usage) where inputs loosen what the base's gate fixes. */
export async function enforceGate(
  base: { readonly files: PolicyFiles; readonly manifest: ManifestSet | undefined },
  options: {
    readonly wishes: GateInputs;
    readonly scope: string;
    readonly named: string | undefined;
    readonly policyDate: string | undefined;
    readonly today: string;
  },
): Promise<void> {
  const { wishes, scope, named, policyDate, today } = options;
  // Naming another manifest must not be a way around the gate of the one that holds by default.
  const usual = named === undefined ? base.manifest : await readUsual(base.files, scope);
  const gate = gateOf(usual);
  const problems = [
    ...checkGate(gate, wishes),
    ...(named === undefined ? [] : checkGate(gateOf(base.manifest), wishes)),
  ];
  if (Object.keys(gate).length > 0) {
    if (named !== undefined && usual?.root.path !== posix.normalize(named)) problems.push(loosened('manifest', named));
    if (policyDate !== undefined && policyDate < today) problems.push(loosened('policy-date', policyDate));
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

/** YAML has `true` as a truth value where the input of the same name has it as text. */
export function gateOf(set: ManifestSet | undefined): Gate {
  const entries = Object.entries(set?.gate ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, name === 'uploadSarif' ? String(value) : value]));
}
