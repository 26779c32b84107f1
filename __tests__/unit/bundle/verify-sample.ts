import { createHash, generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { auditEvents } from '../../../src/audit-run.ts';
import { createKeySigner } from '../../../src/adapters/system/key-signer.ts';
import { assembleBundle, type BundleFiles } from '../../../src/bundle/assemble.ts';
import { attest } from '../../../src/bundle/attest.ts';
import { deriveEvidence, type DerivedEvidence } from '../../../src/derive-evidence.ts';
import { renderAuditLog } from '../../../src/lib/audit-chain.ts';
import type { AuditEvent } from '../../../src/model/audit-event.ts';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { sha256 } from '../../../src/lib/digest.ts';
import type { EvidenceManifest, ListedFile, RunRecord } from '../../../src/model/evidence.ts';
import type { Guarantees } from '../../../src/model/invocation.ts';
import type { ScanPlan } from '../../../src/model/plan.ts';
import type { Policy } from '../../../src/model/profile.ts';
import type { RawRun } from '../../../src/model/raw-run.ts';
import type { TreeFile } from '../../../src/model/tree.ts';
import { definitionFor } from '../../../src/catalogue.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { treeDigest } from '../../../src/plan/read-tree.ts';
import type { FileStat, FileStore } from '../../../src/ports/file-store.ts';
import type { Signer } from '../../../src/ports/signer.ts';
import { filesOfStep } from '../../../src/run/prepare-source.ts';
import { commandScanner } from '../../../src/scanners/command.ts';
import { registry } from '../../../src/scanners/registry.generated.ts';
import { verifyBundle, type Expectations, type VerifyResult } from '../../../src/verify-bundle.ts';
import { aBudget, aPolicy, aTool } from '../../builders/domain.ts';

export const COMMIT = 'a1'.repeat(20);
export const BASE = 'b2'.repeat(20);
export const REPOSITORY = 'https://github.com/example/shop';
export const BUNDLE = '/bundle';
export const STARTED_AT = Date.parse('2026-03-01T10:00:00Z');
const FINISHED_AT = Date.parse('2026-03-01T10:01:00Z');

export interface Sample {
  readonly plan: ScanPlan;
  readonly raws: ReadonlyMap<string, RawRun>;
  readonly derived: DerivedEvidence;
  readonly files: BundleFiles;
}

export interface SampleOptions {
  readonly findings?: number;
  /** How many files the tree has; by default all. */
  readonly files?: number;
  readonly policy?: Partial<Policy>;
  readonly policyDate?: string;
  readonly commit?: string;
  readonly dirty?: boolean;
  readonly headCommit?: string;
  /** In run.json alone. */
  readonly runHead?: string;
  readonly signer?: Signer | undefined;
  readonly attest?: boolean;
  readonly base?: { readonly ref: string; readonly commit: string };
  /** Changes the plan after it was made, as a forger would. */
  readonly forgePlan?: (plan: ScanPlan) => ScanPlan;
  readonly forgeRaws?: (raws: Map<string, RawRun>) => void;
  readonly forgeDerived?: (files: Map<string, string>) => void;
  readonly forgeAudit?: (events: AuditEvent[]) => AuditEvent[];
  readonly forgeStatements?: (files: Map<string, string>) => void;
  readonly level?: Guarantees['level'];
  /** In run.json, beside what the level says. */
  readonly runRuntime?: Partial<RunRecord['runtime']>;
  readonly finishedAt?: number;
}

export const house = aTool({
  id: 'house',
  timeoutMs: 600_000,
  command: { argv: ['house-rules'], outputPath: 'report.sarif', completedExitCodes: [0], network: 'none' },
});
export const sbom = aTool({ id: 'sbom', timeoutMs: 600_000 });
const FILES = ['src/app.py', 'src/ünïcode.py', 'requirements.txt'].map((path): TreeFile => ({
  path,
  copy: path,
  bytes: path.length,
  sha256: sha256(path),
  encoding: 'utf-8',
  executable: false,
}));

/** A whole bundle of two scanners, put together by the product's own modules without starting a process. */
export async function makeSample(options: SampleOptions = {}): Promise<Sample> {
  const plan = (options.forgePlan ?? ((same) => same))(samplePlan(options));
  const raws = new Map([
    ['house', houseRun(options.findings ?? 2)],
    ['sbom', sbomRun()],
  ]);
  options.forgeRaws?.(raws);
  const planned = new Map([...raws].filter(([scanner]) => plan.steps.some((step) => step.scanner === scanner)));
  const derived = deriveEvidence(plan, planned, (step) => definitionFor(step, registry));
  const files = new Map(derived.files);
  options.forgeDerived?.(files);
  const { level = 'bubblewrap' } = options;
  const held = level !== 'environment-only';
  const guarantees: Guarantees = {
    level,
    networkDenied: held,
    sourceReadOnly: held,
    hostFilesHidden: held,
    memoryLimited: true,
    processesLimited: true,
    descendantsEnded: true,
    caveats: [],
  };
  const tools = plan.steps.flatMap(({ scanner, tool }) => {
    const record = raws.get(scanner)?.record;
    return record === undefined ? [] : [{ scanner, digest: tool.digest ?? null, pinned: tool.pinned, record }];
  });
  const events = [
    ...auditEvents({
      plan,
      offline: false,
      headCommit: options.headCommit ?? null,
      startedAt: STARTED_AT,
      finishedAt: options.finishedAt ?? FINISHED_AT,
      tools: tools.map((tool) => ({ ...tool, startedAt: STARTED_AT + 10, endedAt: STARTED_AT + 20 })),
      derived: { ...derived, paths: [...files.keys()] },
    }),
  ];
  const audit = renderAuditLog(plan.tree.git?.commit ?? plan.tree.digest, options.forgeAudit?.(events) ?? events);
  const bundle = await assembleBundle({
    derived: files,
    raws,
    audit,
    run: {
      bundleId: 'sample',
      assay: plan.assay,
      startedAt: new Date(STARTED_AT).toISOString(),
      finishedAt: new Date(options.finishedAt ?? FINISHED_AT).toISOString(),
      cancelled: derived.verdict.reasons.some(({ kind }) => kind === 'cancelled'),
      headCommit: options.runHead ?? options.headCommit ?? null,
      host: { platform: 'linux', arch: 'x64', node: 'v24.0.0', cpus: 2 },
      runtime: { id: 'local', ...guarantees, ...options.runRuntime, caveats: [] },
      tools: tools.map(({ record, ...tool }) => ({ ...tool, resolved: null, durationMs: record.durationMs })),
    },
    attest: async (roots) => {
      if (options.attest === false) return new Map();
      const { summary } = derived;
      const statements = new Map(
        await attest(
          {
            plan,
            summary,
            files,
            roots,
            guarantees,
            headCommit: options.headCommit ?? null,
            repository: REPOSITORY,
            base: options.base,
          },
          options.signer,
        ),
      );
      options.forgeStatements?.(statements);
      return statements;
    },
  });
  return { plan, raws, derived, files: bundle };
}

export function verifySample(
  files: ReadonlyMap<string, Uint8Array>,
  expected: Partial<Expectations> = {},
): Promise<VerifyResult> {
  const expectations = { allowUnsigned: false, requirePass: false, asOf: '2026-03-02', ...expected };
  return verifyBundle(BUNDLE, expectations, registry, memoryStore(files));
}

/** What a forger does after every change: makes the lists fit again. Statements and signatures stay as they are. */
export function repairChecksums(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  files.delete('checksums.txt');
  const lines = [...files]
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return files.set('checksums.txt', Buffer.from(lines.join('')));
}

/** The same for a bundle without statements: both roots, the chain of the audit log with its head, and the checksums. */
export function repairLists(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const listed = (path: string): ListedFile => {
    const bytes = files.get(path) ?? new Uint8Array();
    return { path, size: bytes.length, sha256: sha256(bytes) };
  };
  const textOf = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
  const evidence = JSON.parse(textOf('evidence-manifest.json')) as EvidenceManifest;
  const run = JSON.parse(textOf('run.json')) as RunRecord;
  const audit = files.get('audit.jsonl') ?? new Uint8Array();
  const lines = Buffer.from(audit).toString('utf8').split('\n').slice(0, -1);
  const head = sha256(lines.at(-1) ?? '');
  files.set(
    'evidence-manifest.json',
    Buffer.from(canonicalJson({ ...evidence, files: evidence.files.map(({ path }) => listed(path)) })),
  );
  files.set(
    'run.json',
    Buffer.from(
      canonicalJson({
        ...run,
        raw: run.raw.map(({ path }) => listed(path)),
        audit: { head, lines: lines.length, sha256: sha256(audit), size: audit.length },
      }),
    ),
  );
  return repairChecksums(files);
}

export function edited(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  change: (text: string) => string,
): Map<string, Uint8Array> {
  const text = Buffer.from(files.get(path) ?? []).toString('utf8');
  return repairChecksums(new Map(files).set(path, Buffer.from(change(text))));
}

export function aKey(kind: 'ed25519' | 'p256' = 'ed25519'): {
  readonly signer: Signer;
  readonly publicKeyPem: string;
  readonly privateKeyPem: string;
} {
  const { privateKey, publicKey } =
    kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return {
    signer: createKeySigner(privateKeyPem),
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKeyPem,
  };
}

/** A file store over a map, for reading: fast enough for a thousand bundles. */
export function memoryStore(files: ReadonlyMap<string, Uint8Array>): FileStore {
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      const names = folders.get(folder) ?? new Set<string>();
      folders.set(folder, names.add(parts[depth] ?? ''));
    }
  }
  const below = (path: string | Buffer): string => {
    const text = path.toString('utf8');
    return text === BUNDLE || text === join(BUNDLE, '/') ? '' : text.slice(BUNDLE.length + 1);
  };
  const unused = (): never => {
    throw new Error('verifying writes nothing');
  };
  return {
    stat: (path): FileStat | undefined => {
      const bytes = files.get(below(path));
      if (bytes !== undefined) return { kind: 'file', size: bytes.length, executable: false };
      return folders.has(below(path)) ? { kind: 'folder', size: 0, executable: true } : undefined;
    },
    read: (path) => Buffer.from(files.get(below(path)) ?? unused()),
    digest: (path) => {
      const bytes = files.get(below(path)) ?? unused();
      return { size: bytes.length, sha256: sha256(bytes) };
    },
    list: (path) => [...(folders.get(below(path)) ?? [])].map((name) => Buffer.from(name)),
    realPath: () => undefined,
    readLink: unused,
    writeNew: unused,
    writeDurable: unused,
    flush: unused,
    makeFolder: unused,
    claimFolder: unused,
    linkOrCopy: unused,
    symlink: unused,
    rename: unused,
    remove: unused,
    chmod: unused,
    temporaryFolder: unused,
  };
}

export function samplePlan(options: SampleOptions): ScanPlan {
  const listed = FILES.slice(0, options.files);
  const tree = {
    files: listed,
    notScanned: [],
    git: {
      commit: options.commit ?? COMMIT,
      tree: 'c3'.repeat(20),
      dirty: options.dirty ?? false,
      commitTime: 1_770_000_000,
    },
    digest: treeDigest(listed),
  };
  const source = { kind: 'manifest' as const, path: '.assay.yml', sha256: '5'.repeat(64), included: [] };
  const policy = aPolicy({
    product: 'shop',
    profile: 'standard',
    profileRequested: 'standard',
    tools: [house, sbom],
    budgets: [aBudget({ id: 'severity high or worse', severity: 'high', max: 5 })],
    source: options.base === undefined ? source : { ...source, commit: options.base.commit },
    ...options.policy,
  });
  return buildPlan({
    assay: '0.1.0',
    policy,
    policyDate: options.policyDate ?? '2026-03-01',
    tree,
    scope: '.',
    sourceDateEpoch: undefined,
    definitionOf: (tool) => commandScanner(tool) ?? registry.get(tool.id),
    plannedTool: ({ id }) => ({ name: id, version: '1.0.0', pinned: id !== 'house', digest: '9'.repeat(64) }),
    filesOf: (definition, paths) => filesOfStep(tree, definition, paths),
    catalogue: [...registry.keys()],
    warnings: [],
    switchedOff: [],
  });
}

function houseRun(findings: number): RawRun {
  const results = Array.from({ length: findings }, (_, index) => ({
    ruleId: `house/rule-${index % 50}`,
    level: 'error',
    message: { text: `finding ${index}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: FILES[index % 2]?.path ?? '' }, region: { startLine: index + 1 } },
      },
    ],
  }));
  const rules = Array.from({ length: 50 }, (_, index) => ({ id: `house/rule-${index}` }));
  const report = { version: '2.1.0', runs: [{ tool: { driver: { name: 'house', rules } }, results }] };
  return aRawRun(
    'house',
    { 'report.sarif': report },
    results.map((_, index): [string, string] => [
      sha256(`context ${index}`),
      `${createHash('md5').update(String(index)).digest('hex').slice(0, 16)}:1`,
    ]),
  );
}

function sbomRun(): RawRun {
  const component = {
    ecosystem: 'pypi',
    name: 'left',
    version: '1.0.0',
    purl: 'pkg:pypi/left@1.0.0',
    source: 'registry',
    hashes: [],
    properties: [],
    locations: ['requirements.txt'],
    dependsOn: [],
  };
  const inventory = {
    schemaVersion: 1,
    lockFiles: [{ path: 'requirements.txt', format: 'requirements', components: 1 }],
    components: [component],
  };
  const report = { version: '2.1.0', runs: [{ tool: { driver: { name: 'assay-sbom', rules: [] } }, results: [] }] };
  return aRawRun('sbom', { 'report.sarif': report, 'components.json': inventory }, []);
}

function aRawRun(
  scanner: string,
  documents: Readonly<Record<string, unknown>>,
  contexts: RawRun['record']['contexts'],
): RawRun {
  const outputs = new Map<string, Uint8Array>(
    Object.entries(documents).map(([name, value]) => [name, Buffer.from(JSON.stringify(value))]),
  );
  outputs.set('stderr', Buffer.from('some words\n'));
  return {
    record: {
      schema: 'assay/execution/1',
      scanner,
      outcome: { status: 'exited', exitCode: 0 },
      sourceRoot: '/source',
      canaryRoot: 'assay-canary-00',
      durationMs: 5,
      argv: [scanner],
      outputs: [...outputs.keys()].sort(),
      contexts,
    },
    outputs,
  };
}
