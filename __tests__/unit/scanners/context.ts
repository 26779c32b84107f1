import type { Encoding } from '../../../src/model/encoding.ts';
import { DEFAULT_LIMITS } from '../../../src/model/invocation.ts';
import type { InvocationContext } from '../../../src/model/scanner.ts';
import type { TreeFile } from '../../../src/model/tree.ts';

export function file(path: string, change: { encoding?: Encoding; shebang?: string; copy?: string } = {}): TreeFile {
  return { path, copy: path, bytes: 1, sha256: '0'.repeat(64), encoding: 'utf-8', executable: false, ...change };
}

export function context(change: Partial<InvocationContext> = {}): InvocationContext {
  return {
    at: { source: '/src', input: '/in', out: '/out', tool: '/tool' },
    files: [file('a.py')],
    args: [],
    config: {},
    program: ['/tool/bin/program'],
    limits: DEFAULT_LIMITS,
    canaryFolder: 'canary/x',
    canaryFiles: ['canary/x/canary.py'],
    inlineAllowed: false,
    partOfTree: false,
    threads: 2,
    ...change,
  };
}

/** Outputs of a run, by name. */
export function outputs(named: Readonly<Record<string, unknown>>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Object.entries(named).map(([name, value]) => [
      name,
      Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
    ]),
  );
}
