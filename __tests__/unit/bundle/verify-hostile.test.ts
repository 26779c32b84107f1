import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import type { ScanPlan } from '../../../src/model/plan.ts';
import type { RawRun } from '../../../src/model/raw-run.ts';
import type { FileStore, HostPath } from '../../../src/ports/file-store.ts';
import { registry } from '../../../src/scanners/registry.generated.ts';
import { verifyBundle, type Expectations, type VerifyResult } from '../../../src/verify-bundle.ts';
import { aBudget, aTool } from '../../builders/domain.ts';
import { HOSTILE, placesIn, withValue, type Place } from './hostile-values.ts';
import {
  BUNDLE,
  aKey,
  makeSample,
  memoryStore,
  repairChecksums,
  repairLists,
  verifySample,
  type SampleOptions,
} from './verify-sample.ts';

/** Of the hostile values each place gets so many, in turn: together they are all tried on places of every kind. */
const PER_PLACE = Number(process.env['ASSAY_HOSTILE_VALUES'] ?? '2');
const names = Object.keys(HOSTILE);
const valuesFor = (index: number): string[] =>
  Array.from(
    { length: Math.min(PER_PLACE, names.length) },
    (_, turn) => names[(index + turn * 4) % names.length] ?? '',
  );

const POLICY = {
  manifest: 'ours.yml',
  files: {
    read: (path: string) =>
      Promise.resolve(
        path === 'ours.yml'
          ? Buffer.from(
              'product: shop\nprofiles: [{ name: standard, tools: [{ id: house, command: [house-rules], output: { path: report.sarif } }, sbom] }]\n',
            )
          : undefined,
      ),
    names: () => Promise.resolve([]),
  },
};
const { signer, publicKeyPem } = aKey();
/** With as many members as a plan has. */
const RICH: SampleOptions = {
  base: { ref: 'main', commit: 'b2'.repeat(20) },
  policy: {
    version: '1',
    owners: ['team'],
    tools: [
      aTool({
        id: 'house',
        timeoutMs: 600_000,
        paths: ['**'],
        mayNotRead: ['docs/**'],
        command: {
          argv: ['house-rules'],
          outputPath: 'report.sarif',
          completedExitCodes: [0],
          network: 'none',
          canary: { files: { 'a.txt': 'a' }, expectRule: 'house/rule-1' },
        },
      }),
      aTool({ id: 'sbom', timeoutMs: 600_000 }),
    ],
    budgets: [aBudget({ id: 'high', severity: 'high', max: 5, tool: 'house', paths: ['src/**'] })],
    tolerations: [{ scanner: 'house', reason: 'new', owner: 'team', expires: '2026-04-01' }],
    gate: { isolation: 'bubblewrap', onInconclusive: 'fail' },
    exclude: ['vendor/**'],
    compliance: [
      {
        name: 'access',
        controls: [
          {
            framework: 'HIPAA',
            controlId: '164.312',
            tests: [{ name: 'one', evidence: ['house'], budgets: [aBudget({ id: 'low', max: 1 })] }],
          },
        ],
      },
    ],
  },
};

/** Every outcome is one of a bundle's own; what is thrown is a fault of ours, or said to be one of the command line. */
async function verified(files: ReadonlyMap<string, Uint8Array>): Promise<VerifyResult> {
  const result = await verifySample(files, {
    signer: { kind: 'key', publicKeyPem },
    policy: POLICY,
    commit: 'a1'.repeat(20),
    maxAgeMs: 86_400_000,
  });
  expect(result.details.join('\n').length).toBeLessThan(10_000);
  return result;
}

/** The guard around everything is for what nobody thought of; what is tried here has been. */
function toldOf({ exitCode, details }: VerifyResult): string {
  if (details.some((detail) => detail.includes('cannot be checked'))) return details.join(' ');
  return [4, 6].includes(exitCode) ? 'its fault' : `${exitCode} ${details.join(' ')}`;
}

interface Tried {
  readonly place: Place;
  readonly name: string;
  readonly value: unknown;
}

function hostileForms(document: unknown): Tried[] {
  return placesIn(document).flatMap((place, index) =>
    valuesFor(index).map((name) => ({ place, name, value: HOSTILE[name] })),
  );
}

const honest = await makeSample({ ...RICH, signer });
const lookedInto = [...honest.files.keys()].filter(
  (path) => /\.(?:json|sarif)$/.test(path) && path !== 'attestation.intoto.json',
);

describe('a bundle with one hostile member, its digests repaired', () => {
  test('the honest one is as it should be', async () => {
    expect(await verified(honest.files)).toMatchObject({ outcome: 'authentic', exitCode: 0 });
  });

  test.each(lookedInto)('%s', async (path) => {
    const text = Buffer.from(honest.files.get(path) ?? []).toString('utf8');
    const document: unknown = JSON.parse(text);
    // All that is derived is told by its digest, whatever is wrong in it.
    const forms = hostileForms(document).slice(
      0,
      /^(?:raw\/|attestations\/.*\.(?:sigstore|dsse)|plan|run|evidence)/.test(path) ? Infinity : 5,
    );
    for (const { place, name, value } of forms) {
      const forged = canonicalJson(withValue(document, place, value));
      if (forged === text) continue;
      const files = new Map(honest.files).set(path, Buffer.from(forged));
      const repaired = /^(?:run|evidence-manifest|attestations\/)/.test(path)
        ? repairChecksums(files)
        : repairLists(files);
      expect({ place, name, told: toldOf(await verified(repaired)) }).toEqual({ place, name, told: 'its fault' });
    }
  });
});

/** A forger with a key: all that follows from plan and raw output is made anew, and signed. */
describe('a bundle made from hostile evidence', () => {
  const tell = async (options: SampleOptions): Promise<string> => {
    let files;
    try {
      ({ files } = await makeSample({ ...RICH, signer, ...options }));
    } catch {
      return 'not to be made';
    }
    const result = await verified(files);
    return toldOf(result).includes('cannot be checked') ? result.details.join(' ') : 'told';
  };

  test('plan.json', async () => {
    for (const { place, name, value } of hostileForms(honest.plan)) {
      const told = await tell({ forgePlan: (plan): ScanPlan => withValue(plan, place, value) });
      expect({ place, name, told }).toEqual({ place, name, told: expect.stringMatching(/^(?:told|not to be made)$/) });
    }
  });

  test.each(['record', 'report.sarif', 'components.json'])('raw output: %s', async (what) => {
    const scanner = what === 'components.json' ? 'sbom' : 'house';
    const raw = honest.raws.get(scanner);
    const bytes = raw?.outputs.get(what);
    const document: unknown = bytes === undefined ? raw?.record : JSON.parse(Buffer.from(bytes).toString('utf8'));
    for (const { place, name, value } of hostileForms(document)) {
      const told = await tell({
        forgeRaws: (raws) => {
          const was = raws.get(scanner);
          if (was === undefined) return;
          const forged = withValue(document, place, value);
          raws.set(
            scanner,
            what === 'record'
              ? { ...was, record: forged as RawRun['record'] }
              : { ...was, outputs: new Map(was.outputs).set(what, Buffer.from(JSON.stringify(forged))) },
          );
        },
      });
      expect({ place, name, told }).toEqual({ place, name, told: expect.stringMatching(/^(?:told|not to be made)$/) });
    }
  });
});

/** A store over the honest bundle in which one path is not what it was. */
function storeWith(path: string, change: Partial<Pick<FileStore, 'stat' | 'read' | 'list' | 'digest'>>): FileStore {
  const store = memoryStore(honest.files);
  const here = join(BUNDLE, path);
  const isHere = (given: HostPath): boolean => given.toString() === here;
  return {
    ...store,
    stat: (given) => (isHere(given) && change.stat ? change.stat(given) : store.stat(given)),
    read: (given) => (isHere(given) && change.read ? change.read(given) : store.read(given)),
    list: (given) => (isHere(given) && change.list ? change.list(given) : store.list(given)),
    digest: (given) => (isHere(given) && change.digest ? change.digest(given) : store.digest(given)),
  };
}

const failing = (code: string) => (): never => {
  throw Object.assign(new Error(`${code}: it went wrong`), { code, syscall: 'open' });
};

function verifyIn(store: FileStore, more: Partial<Expectations> = {}): Promise<VerifyResult> {
  return verifyBundle(
    BUNDLE,
    { allowUnsigned: true, requirePass: false, asOf: '2026-03-02', ...more },
    registry,
    store,
  );
}

describe('files that no bundle has', () => {
  const MIB = 1024 ** 2;

  test.each([
    ['checksums.txt', 17 * MIB],
    ['evidence-manifest.json', 17 * MIB],
    ['run.json', 17 * MIB],
    ['audit.jsonl', 33 * MIB],
    ['plan.json', 129 * MIB],
    ['raw/house/report.sarif', 257 * MIB],
    ['attestations/scan.statement.json', 257 * MIB],
    ['results.sarif', 513 * MIB],
  ])('%s of %d bytes is refused unread', async (path, size) => {
    const store = storeWith(path, {
      stat: () => ({ kind: 'file', size, executable: false }),
      read: failing('EREAD'),
      digest: failing('EREAD'),
    });
    expect(await verifyIn(store)).toMatchObject({
      exitCode: 4,
      details: [expect.stringContaining(`${path} is larger`)],
    });
  });

  test('what is only compared is hashed and never read whole', async () => {
    const store = storeWith('results.sarif', { read: failing('EREAD') });
    expect(await verifyIn(store)).toMatchObject({ outcome: 'consistent-not-authentic', exitCode: 0 });
  });

  test('a list of line feeds is told by its first line', async () => {
    const files = new Map(honest.files).set('checksums.txt', Buffer.alloc(16 * MIB, '\n'));
    const result = await verifySample(files);
    expect(result).toMatchObject({ exitCode: 4, details: [expect.stringContaining('in line 1')] });
  });

  test('a root that lists more files than any bundle has is refused before they are looked at', async () => {
    const entry = { path: 'a', size: 1, sha256: 'not looked at' };
    const manifest = { schema: 'assay/evidence-manifest/1', files: Array.from({ length: 20_001 }, () => entry) };
    const files = new Map(honest.files).set('evidence-manifest.json', Buffer.from(canonicalJson(manifest)));
    const { exitCode, details } = await verifySample(repairChecksums(files));
    expect({ exitCode, details }).toEqual({
      exitCode: 4,
      details: ['evidence-manifest.json lists more files than any bundle has'],
    });
  });

  test('a plan with more tools and files than can be tried on each other, or with globs that are none, is refused', async () => {
    const { plan } = honest;
    const [file] = plan.tree.files;
    const [tool] = plan.policy.tools;
    const many = (count: number): string[] =>
      Array.from({ length: count }, () => 'x{a,b,c,d}{a,b,c,d}{a,b,c,d}{a,b,c,d}*y*');
    const forge = (tools: number, globs: number, files: number): ScanPlan => ({
      ...plan,
      policy: {
        ...plan.policy,
        tools: Array.from({ length: tools }, (_, index) => ({
          ...(tool ?? aTool()),
          id: `t${index}`,
          paths: many(globs),
        })),
      },
      tree: { ...plan.tree, files: Array.from({ length: files }, () => file).flatMap((one) => one ?? []) },
    });
    const budgets = (count: number): ScanPlan => ({
      ...plan,
      policy: { ...plan.policy, budgets: Array.from({ length: count }, () => aBudget({ max: 1, paths: many(20) })) },
    });
    const budgetOf = (glob: string): ScanPlan => ({
      ...plan,
      policy: { ...plan.policy, budgets: [aBudget({ max: 1, paths: [glob] })] },
    });
    for (const [hostile, where] of [
      [forge(101, 0, 3), 'policy.tools'],
      [forge(100, 20, 2000), 'tree.files'],
      [budgets(301), 'policy.budgets'],
      [budgets(10), 'policy.budgets'],
      [budgetOf(''), 'policy.budgets.0.paths'],
      [budgetOf('{'), 'policy.budgets.0.paths'],
    ] as const) {
      const files = new Map(honest.files).set('plan.json', Buffer.from(canonicalJson(hostile)));
      const { exitCode, details } = await verifySample(repairLists(files));
      expect({ exitCode, details }).toEqual({ exitCode: 4, details: [expect.stringContaining(where)] });
    }
  });
});

describe('what the system does not let one read', () => {
  test.each(['', 'audit.jsonl', 'results.sarif'])('%j cannot be looked at: it may be anything', async (path) => {
    const store = storeWith(path, { stat: failing('EACCES'), list: failing('EACCES') });
    expect(await verifyIn(store)).toMatchObject({ exitCode: 4, details: [expect.stringContaining('EACCES')] });
  });

  test('a name longer than any is no bundle', async () => {
    await expect(verifyIn(storeWith('', { stat: failing('ENAMETOOLONG') }))).rejects.toMatchObject({
      code: 'no-bundle',
    });
  });
});

describe('what nobody thought of', () => {
  const throwing = (error: Error): Partial<Expectations> => ({
    signer: { kind: 'identity', check: () => Promise.reject(error) },
  });

  test('is for the bundle to answer for', async () => {
    const keyless = new Map(honest.files);
    for (const path of [...keyless.keys()].filter((name) => name.endsWith('.sigstore.json'))) {
      const bundle = JSON.parse(Buffer.from(keyless.get(path) ?? []).toString()) as Record<string, unknown>;
      keyless.set(
        path,
        Buffer.from(canonicalJson({ ...bundle, verificationMaterial: { certificate: { rawBytes: 'AAAA' } } })),
      );
    }
    const store = memoryStore(repairChecksums(keyless));
    const result = await verifyIn(store, throwing(new TypeError('x is not a function')));
    expect(result).toMatchObject({ outcome: 'tampered', exitCode: 4 });
    expect(result.details.join(' ')).toMatch(/cannot be checked.*TypeError: x is not a function.*please report/s);
    const system = Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
    await expect(verifyIn(store, throwing(system))).rejects.toBe(system);
  });
});
