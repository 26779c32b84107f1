import { resolve } from 'node:path';
import { parseScanInputs, signatureOf, type ScanInputs } from '../../inputs/scan-inputs.ts';
import { AssayError } from '../../model/errors.ts';
import type { ScanRequest } from '../../plan-scan.ts';
import type { System } from '../../ports/system.ts';

/** Options of `scan` and `plan` as commander gives them, by kebab-case name. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>;

export function readInputs(path: string | undefined, options: RawOptions): ScanInputs {
  const texts = Object.entries(options).map(([name, value]): [string, string | undefined] => [
    name,
    value === undefined ? undefined : String(value),
  ]);
  const inputs = parseScanInputs({ ...Object.fromEntries(texts), path });
  if (inputs['signing-key'] !== undefined && inputs.attest !== 'key') {
    throw new AssayError({
      kind: 'usage',
      code: 'input-invalid',
      message: '--signing-key: expected together with --attest key; without it nothing would be signed',
      hint: 'Add --attest key, or leave the key out.',
    });
  }
  return inputs;
}

/** Relative flags resolve against the working directory (SPEC, section 2). */
export function toScanRequest(inputs: ScanInputs, system: System, now: number): ScanRequest {
  return {
    path: resolve(inputs.path),
    out: resolve(inputs.out ?? 'assay-results'),
    ...(inputs.manifest === undefined ? {} : { manifest: resolve(inputs.manifest) }),
    ...signatureOf(inputs, resolve),
    policy: {
      ...(inputs.profile === undefined ? {} : { profile: inputs.profile }),
      ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
      skipPrivacy: inputs['skip-privacy'],
    },
    policyDate: inputs['policy-date'] ?? new Date(now).toISOString().slice(0, 10),
    jobs: inputs.jobs ?? system.cpus,
    offline: inputs.offline,
    ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
    ...(inputs['privacy-pack'] === undefined ? {} : { privacyPack: resolve(inputs['privacy-pack']) }),
    attest: inputs.attest === 'none' ? 'none' : 'statement',
  };
}
