import { join } from 'node:path';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import { signatureOf } from '../../inputs/scan-inputs.ts';
import type { NoPolicy } from '../../manifest/unreadable-policy.ts';
import type { ScanRequest } from '../../plan-scan.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { JobContext } from '../../ports/host.ts';
import type { System } from '../../ports/system.ts';
import { inputPath } from './input-paths.ts';

/** Relative inputs resolve against the workspace, where the runner starts the step. */
export function toScanRequest(
  inputs: ActionInputs,
  options: {
    readonly job: JobContext;
    readonly system: System;
    readonly files: Pick<FileStore, 'realPath'>;
    readonly now: number;
    readonly attest: ScanRequest['attest'];
    readonly policy:
      | { readonly source: ScanRequest['policySource']; readonly privacyPack: string | undefined }
      | { readonly none: NoPolicy };
    readonly head: ScanRequest['head'];
  },
): ScanRequest {
  const { job, system, policy, head, files } = options;
  const place = (input: string): string => inputPath(input, job.workspace, files);
  return {
    path: place(inputs.path),
    out: place(inputs.out ?? join(job.temp, 'assay')),
    ...(inputs.manifest === undefined ? {} : { manifest: place(inputs.manifest) }),
    ...signatureOf(inputs, place),
    policy: {
      ...(inputs.profile === undefined ? {} : { profile: inputs.profile }),
      ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
      skipPrivacy: inputs['skip-privacy'],
    },
    policyDate: inputs['policy-date'] ?? today(options.now),
    jobs: inputs.jobs ?? system.cpus,
    offline: inputs.offline,
    ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
    ...('privacyPack' in policy && policy.privacyPack !== undefined ? { privacyPack: policy.privacyPack } : {}),
    attest: options.attest,
    repository: `${job.serverUrl}/${job.repository.owner}/${job.repository.name}`,
    ...('none' in policy ? { noPolicy: policy.none } : {}),
    ...('source' in policy && policy.source !== undefined ? { policySource: policy.source } : {}),
    ...(head === undefined ? {} : { head }),
  };
}

/** `YYYY-MM-DD`, in UTC. */
export function today(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
