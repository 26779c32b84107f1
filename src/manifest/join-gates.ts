import { ISOLATION_LEVELS } from '../model/invocation.ts';
import type { Gate } from '../model/profile.ts';
import type { ManifestSet } from './merge-manifests.ts';

/** From weakest to strongest, as far as they compare. */
export const UPLOAD_RANK = { false: 0, auto: 1, true: 2 } as const;
export const ATTEST_RANK = { none: 0, statement: 1, key: 2, keyless: 2 } as const;

/**
 * One gate that holds whatever each of several does: that of a manifest and those of the manifests above it. The strictest
 * wins field by field. A profile is a name that each manifest may give a meaning of its own, so the nearest counts, as it does
 * between a key and a keyless signer, which are not stricter than each other.
 *
 * @param gates nearest first.
 */
export function joinGates(gates: readonly Gate[]): Gate {
  const of = <Field extends keyof Gate>(field: Field): readonly NonNullable<Gate[Field]>[] =>
    gates.flatMap((gate) => gate[field] ?? []);
  const joined = {
    profile: of('profile')[0],
    isolation: strictest(of('isolation'), (level) => ISOLATION_LEVELS.indexOf(level)),
    onInconclusive: strictest(of('onInconclusive'), (end) => (end === 'fail' ? 1 : 0)),
    requireCoverage: strictest(of('requireCoverage'), Number),
    uploadSarif: strictest(of('uploadSarif'), (value) => UPLOAD_RANK[value]),
    attest: strictest(of('attest'), (value) => ATTEST_RANK[value]),
  } satisfies Record<keyof Gate, unknown>;
  return Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined));
}

/** The first of the greatest. */
function strictest<Value>(values: readonly Value[], rank: (value: Value) => number): Value | undefined {
  const highest = Math.max(...values.map(rank));
  return values.find((value) => rank(value) === highest);
}

/** YAML has `true` as a truth value where the input of the same name has it as text. */
export function gateOf(set: Pick<ManifestSet, 'gate'> | undefined): Gate {
  const entries = Object.entries(set?.gate ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, name === 'uploadSarif' ? String(value) : value]));
}
