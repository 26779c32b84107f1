import { spawnSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { checkAuditLog } from '../../src/lib/audit-chain.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { sha256 } from '../../src/lib/digest.ts';
import type { RunRecord } from '../../src/model/evidence.ts';
import { STATEMENT_TYPE, VERIFIER_ID, type StatementName } from '../../src/bundle/statements.ts';
import { aKey, BASE, COMMIT, makeSample, REPOSITORY, verifySample, type Sample } from '../unit/bundle/verify-sample.ts';

const key = aKey();
let passing: Sample;
let failing: Sample;

beforeAll(async () => {
  const base = { ref: 'main', commit: BASE };
  passing = await makeSample({ signer: key.signer, base });
  failing = await makeSample({ signer: key.signer, findings: 20 });
});

interface Statement {
  readonly _type: string;
  readonly predicateType: string;
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly predicate: Readonly<Record<string, unknown>> & {
    readonly verifier?: { readonly id: string };
    readonly verifiedLevels?: readonly string[];
    readonly timeVerified?: string;
    readonly configuration?: readonly unknown[];
  };
}

const textOf = ({ files }: Sample, path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
const statement = (sample: Sample, name: StatementName): Statement =>
  JSON.parse(textOf(sample, `attestations/${name}.statement.json`)) as Statement;

/**
 * `slsa-verifier verify-vsa`, as its source reads (verifiers/internal/vsa/verifier.go): a bare envelope of the in-toto payload
 * type whose signature is good, then predicate type, subject digests, verifier, resource, result and levels.
 */
function verifyVsa(
  envelopeText: string,
  wanted: {
    digests: readonly string[];
    verifierId: string;
    resourceUri: string;
    levels: readonly string[];
    publicKeyPem: string;
  },
): string {
  const envelope = JSON.parse(envelopeText) as {
    payloadType: string;
    payload: string;
    signatures: { keyid?: string; sig: string }[];
  };
  if (envelope.payloadType !== 'application/vnd.in-toto+json') return 'payload type';
  const payload = Buffer.from(envelope.payload, 'base64');
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.length} `),
    payload,
  ]);
  const key = createPublicKey(wanted.publicKeyPem);
  // A key id that is there must be the expected one; ours is absent, which every verifier takes for "try the key".
  if (
    !envelope.signatures.some(
      ({ keyid, sig }) => (keyid ?? '') === '' && verify(null, signed, key, Buffer.from(sig, 'base64')),
    )
  )
    return 'signature';
  const vsa = JSON.parse(payload.toString('utf8')) as Statement;
  if (vsa._type !== 'https://in-toto.io/Statement/v1') return 'statement type';
  if (vsa.predicateType !== 'https://slsa.dev/verification_summary/v1') return 'predicate type';
  const digests = new Set(
    vsa.subject.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, value]) => `${algorithm}:${value}`)),
  );
  if (wanted.digests.length === 0 || wanted.digests.some((digest) => !digests.has(digest))) return 'subject';
  if (vsa.predicate.verifier?.id !== wanted.verifierId) return 'verifier';
  if (vsa.predicate['resourceUri'] !== wanted.resourceUri) return 'resource';
  if (vsa.predicate['verificationResult'] !== 'PASSED') return 'result';
  const levels = vsa.predicate.verifiedLevels ?? [];
  if (levels.some((level) => level.startsWith('SLSA_') && !/^SLSA_[^_]+_LEVEL_\d+$/.test(level))) return 'level form';
  return wanted.levels.every((level) => levels.includes(level)) ? 'verified' : 'levels';
}

describe('the verdict’s bare envelope, by the rules of slsa-verifier', () => {
  const wanted = {
    digests: [`gitCommit:${COMMIT}`],
    verifierId: VERIFIER_ID,
    resourceUri: `git+${REPOSITORY}`,
    levels: ['ASSAY_POLICY_PASSED'],
    publicKeyPem: key.publicKeyPem,
  };
  const check = (more: Partial<typeof wanted> = {}, sample = passing): string =>
    verifyVsa(textOf(sample, 'attestations/verdict.dsse.json'), { ...wanted, ...more });

  test('verifies for the commit, the tree and the evidence', async () => {
    const { bundle } = await verifySample(passing.files);
    const tree = passing.plan.tree.git?.tree ?? '';
    expect(check()).toBe('verified');
    expect(check({ digests: [`gitTree:${tree}`, `sha256:${bundle?.evidenceDigest ?? ''}`] })).toBe('verified');
  });

  test('does not where anything differs', () => {
    expect(check({ digests: [`gitCommit:${'f'.repeat(40)}`] })).toBe('subject');
    expect(check({ verifierId: 'https://example.com' })).toBe('verifier');
    expect(check({ resourceUri: 'git+https://github.com/example/other' })).toBe('resource');
    expect(check({ levels: ['SLSA_BUILD_LEVEL_3'] })).toBe('levels');
    expect(check({ publicKeyPem: aKey().publicKeyPem })).toBe('signature');
    expect(check({}, failing)).toBe('result');
  });

  test('has no level that its parser refuses, and says FAILED and nothing else of a failure', () => {
    for (const sample of [passing, failing]) {
      expect(
        statement(sample, 'verdict').predicate.verifiedLevels?.filter((level) => level.startsWith('SLSA_')),
      ).toEqual([]);
    }
    expect(statement(failing, 'verdict').predicate).toMatchObject({
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
    });
  });
});

const digestSet = {
  type: 'object',
  minProperties: 1,
  additionalProperties: { type: 'string', pattern: '^[0-9a-f]+$' },
};
const statementShape = {
  type: 'object',
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  additionalProperties: false,
  properties: {
    _type: { const: STATEMENT_TYPE },
    subject: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'digest'],
        additionalProperties: false,
        properties: { name: { type: 'string', minLength: 1 }, digest: digestSet },
      },
    },
    predicateType: { type: 'string', pattern: '^https://' },
    predicate: { type: 'object' },
  },
};
const resource = {
  type: 'object',
  properties: { name: { type: 'string' }, uri: { type: 'string' }, digest: digestSet },
  anyOf: [{ required: ['name'] }, { required: ['uri'] }, { required: ['digest'] }],
};
const predicateShapes: Readonly<Record<StatementName, object>> = {
  verdict: {
    required: ['verifier', 'timeVerified', 'resourceUri', 'policy', 'verificationResult', 'verifiedLevels'],
    properties: {
      verifier: {
        required: ['id'],
        properties: {
          id: { type: 'string', pattern: '^[a-z]+:' },
          version: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      timeVerified: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$' },
      resourceUri: { type: 'string' },
      policy: { required: ['uri', 'digest'], properties: { uri: { type: 'string' }, digest: digestSet } },
      verificationResult: { enum: ['PASSED', 'FAILED'] },
      verifiedLevels: { type: 'array', minItems: 1, items: { type: 'string' } },
      slsaVersion: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    },
  },
  scan: {
    required: ['result', 'configuration'],
    properties: {
      result: { enum: ['PASSED', 'WARNED', 'FAILED'] },
      configuration: { type: 'array', minItems: 1, items: resource },
      passedTests: { type: 'array', items: { type: 'string' } },
      warnedTests: { type: 'array', items: { type: 'string' } },
      failedTests: { type: 'array', items: { type: 'string' } },
    },
  },
  'sbom-cyclonedx': {
    required: ['bomFormat', 'specVersion'],
    properties: { bomFormat: { const: 'CycloneDX' }, specVersion: { const: '1.6' } },
  },
  'sbom-spdx': { required: ['spdxVersion'], properties: { spdxVersion: { const: 'SPDX-2.3' } } },
};

describe('statements, by the text of the in-toto attestation specification', () => {
  test.each(Object.keys(predicateShapes) as StatementName[])('%s', (name) => {
    const valid = new Ajv({ strict: false, allErrors: true }).compile({
      ...statementShape,
      properties: { ...statementShape.properties, predicate: { type: 'object', ...predicateShapes[name] } },
    });
    for (const sample of [passing, failing]) {
      valid(statement(sample, name));
      expect(valid.errors ?? []).toEqual([]);
    }
  });

  test('the verdict carries isolation, pinning, base, profile, policy and date', () => {
    expect(statement(passing, 'verdict').predicate['assay']).toMatchObject({
      verdict: 'pass',
      isolation: 'bubblewrap',
      profile: 'standard',
      policyDate: '2026-03-01',
      policyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      base: { ref: 'main', commit: BASE },
      tools: expect.arrayContaining([
        expect.objectContaining({ scanner: 'house', pinned: false }),
        expect.objectContaining({ scanner: 'sbom', pinned: true }),
      ]),
    });
  });

  test('the scan binds the run record; the verdict, which is reproducible, does not', () => {
    const names = (name: StatementName): string[] => statement(passing, name).subject.map((subject) => subject.name);
    expect(names('scan')).toEqual(['evidence-manifest.json', `git+${REPOSITORY}`, 'run.json']);
    expect(names('verdict')).toEqual(['evidence-manifest.json', `git+${REPOSITORY}`]);
  });

  test('of a dirty tree name no commit, and the scan is WARNED', async () => {
    const dirty = await makeSample({ dirty: true });
    expect(statement(dirty, 'verdict').subject.map(({ name }) => name)).toEqual(['evidence-manifest.json']);
    expect(statement(dirty, 'scan').predicate).toMatchObject({ result: 'WARNED', warnedTests: ['tree:dirty'] });
  });

  test('of an inconclusive run are FAILED, both', async () => {
    const sample = await makeSample({ policy: { budgets: [] } });
    expect(sample.derived.verdict.decision).toBe('inconclusive');
    expect(statement(sample, 'verdict').predicate['verificationResult']).toBe('FAILED');
    expect(statement(sample, 'scan').predicate['result']).toBe('FAILED');
  });
});

describe('the audit log', () => {
  const cloudEvent = {
    type: 'object',
    required: ['specversion', 'id', 'source', 'type'],
    properties: {
      specversion: { const: '1.0' },
      id: { type: 'string', minLength: 1 },
      source: { type: 'string', minLength: 1 },
      type: { type: 'string', minLength: 1 },
      time: { type: 'string', pattern: '^[0-9-]{10}T[0-9:.]+Z$' },
      datacontenttype: { type: 'string' },
      data: {},
    },
    // Extension attributes: lower-case letters and digits.
    propertyNames: { pattern: '^[a-z0-9]{1,20}$' },
  };

  test('is one CloudEvent per line', () => {
    const valid = new Ajv({ strict: false }).compile(cloudEvent);
    for (const line of textOf(passing, 'audit.jsonl').trimEnd().split('\n')) {
      valid(JSON.parse(line));
      expect(valid.errors ?? []).toEqual([]);
    }
  });

  test('is followed by the shell loop of the documentation', () => {
    const page = readFileSync(new URL('../../docs/verify.md', import.meta.url), 'utf8');
    const loop = /```sh\n(# follow the audit log\n[^]*?)```/.exec(page)?.[1] ?? '';
    expect(loop).not.toBe('');
    const folder = mkdtempSync(join(tmpdir(), 'assay-loop-'));
    const record = JSON.parse(textOf(passing, 'run.json')) as RunRecord;
    /** `repaired`: by a forger who makes run.json fit, but for what the chain itself says. */
    const run = (bytes: Uint8Array, repaired = false): { status: number | null; output: string } => {
      const audit = repaired ? { ...record.audit, size: bytes.length, sha256: sha256(bytes) } : record.audit;
      writeFileSync(join(folder, 'run.json'), canonicalJson({ ...record, audit }));
      writeFileSync(join(folder, 'audit.jsonl'), bytes);
      const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', loop], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', COMMIT },
      });
      return { status, output: stdout + stderr };
    };
    try {
      const log = Buffer.from(textOf(passing, 'audit.jsonl'));
      expect(run(log)).toEqual({ status: 0, output: expect.stringContaining('the audit log is whole') });
      const text = log.toString('utf8');
      const lines = text.trimEnd().split('\n');
      const middle = text.indexOf('"scanner":"house"');
      const inserted = (bytes: readonly number[]): Buffer =>
        Buffer.concat([log.subarray(0, middle), Buffer.from(bytes), log.subarray(middle)]);
      const damages: Readonly<Record<string, Uint8Array>> = {
        'a changed word': Buffer.from(text.replace('"scanner":"house"', '"scanner":"mouse"')),
        'a line less at its end': Buffer.from(`${lines.slice(0, -1).join('\n')}\n`),
        'a line less in the middle': Buffer.from(`${[lines[0], ...lines.slice(2)].join('\n')}\n`),
        'no line feed at its end': log.subarray(0, -1),
        'half a line more': Buffer.concat([log, Buffer.from('{"forged":1}')]),
        'a line more': Buffer.concat([log, Buffer.from('{"forged":1}\n')]),
        'an empty line more': Buffer.concat([log, Buffer.from('\n')]),
        'a carriage return': inserted([0x0d]),
        'a NUL byte': inserted([0]),
        'a NUL byte at its end': Buffer.concat([log, Buffer.from([0])]),
        'a byte that is no UTF-8': inserted([0xff]),
        nothing: new Uint8Array(),
      };
      for (const [name, bytes] of Object.entries(damages)) {
        for (const repaired of [false, true]) {
          expect([name, repaired, run(bytes, repaired).status]).toEqual([name, repaired, 1]);
          expect(checkAuditLog(bytes, COMMIT, record.audit)).toBeDefined();
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test('sha256sum checks the whole folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-sums-'));
  const { createNodeFileStore } = await import('../../src/adapters/system/node-file-store.ts');
  const { writeBundle } = await import('../../src/bundle/write-bundle.ts');
  try {
    const { folder: bundle } = await writeBundle(
      folder,
      'one',
      () => passing.files,
      createNodeFileStore(tmpdir()),
      true,
    );
    const check = (): number | null =>
      spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'checksums.txt'], { cwd: bundle }).status;
    expect(check()).toBe(0);
    writeFileSync(join(bundle, 'summary.md'), 'all is well');
    expect(check()).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
