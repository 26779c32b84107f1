import { join } from 'node:path';
import { scan } from '../../pipeline.ts';
import type { PipelinePorts } from '../../plan-scan.ts';
import { registry } from '../../scanners/registry.generated.ts';

const EXAMPLE = 'import json\n\nprint(json.dumps({"answer": 42}))\n';

/**
 * Scans one harmless file with the embedded scanners, as any other tree is scanned: whatever would keep a real scan from
 * completing on this machine keeps this one, too.
 *
 * @returns what did not complete, in words; `undefined` where all did.
 */
export async function tryScan(ports: PipelinePorts): Promise<string | undefined> {
  const work = ports.files.temporaryFolder('assay-trial-');
  try {
    const tree = join(work, 'tree');
    ports.files.makeFolder(tree, 0o755);
    ports.files.writeNew(join(tree, 'example.py'), Buffer.from(EXAMPLE), 0o644);
    const { derived } = await scan(
      {
        path: tree,
        out: join(work, 'out'),
        policy: { profile: 'core', skipPrivacy: false },
        policyDate: new Date(ports.clock.now()).toISOString().slice(0, 10),
        jobs: ports.system.cpus,
        offline: true,
        attest: 'none',
      },
      registry,
      ports,
      new AbortController().signal,
    );
    const failures = derived.runs.flatMap(({ scanner, state }) =>
      state.status === 'failed' ? [`${scanner} (${state.reason}): ${state.detail}`] : [],
    );
    return failures.length === 0 ? undefined : failures.join('; ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    ports.files.remove(work);
  }
}
