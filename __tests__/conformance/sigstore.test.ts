import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createKeylessCheck, type KeylessTrust } from '../../src/adapters/system/keyless-verifier.ts';
import type { VerifyResult } from '../../src/verify-bundle.ts';
import { aKey, makeSample, repairChecksums, verifySample, type Sample } from '../unit/bundle/verify-sample.ts';
import { IDENTITY, ISSUER, startInstance, type SigstoreInstance } from './sigstore-instance.ts';

const today = new Date().toISOString().slice(0, 10);

async function verifyAs(files: ReadonlyMap<string, Uint8Array>, trust: KeylessTrust): Promise<VerifyResult> {
  return verifySample(files, {
    signer: { kind: 'identity', check: await createKeylessCheck(trust) },
    asOf: today,
  });
}

describe.each(['public-good', 'github'] as const)('a bundle signed without a key, by an instance like %s', (kind) => {
  let instance: SigstoreInstance;
  let other: SigstoreInstance;
  let sample: Sample;

  beforeAll(async () => {
    instance = await startInstance(kind);
    other = await startInstance(kind);
    sample = await makeSample({ signer: instance.signer, policyDate: today });
  });
  afterAll(async () => {
    await instance.close();
    await other.close();
  });
  const trust = (more: Partial<KeylessTrust> = {}): KeylessTrust => ({
    identity: IDENTITY,
    issuer: ISSUER,
    trustedRoot: instance.trustedRoot,
    ...more,
  });

  test('is accepted from the expected identity and issuer', async () => {
    const result = await verifyAs(sample.files, trust());
    expect(result).toMatchObject({ outcome: 'authentic', exitCode: 0 });
    expect(result.details.join()).toContain(`signed by ${IDENTITY}, by the word of ${ISSUER}`);
    expect(result.signer).toEqual({ identity: IDENTITY, issuer: ISSUER });
  });

  test('by a job whose scanners had no sandbox says so', async () => {
    const { files } = await makeSample({ signer: instance.signer, policyDate: today, level: 'environment-only' });
    const { outcome, details } = await verifyAs(files, trust());
    expect([outcome, details[1]]).toEqual([
      'authentic',
      expect.stringContaining('could read the token with which this job asks for its identity'),
    ]);
  });

  const anyRef = IDENTITY.replace(/@.*/, '@*');
  const run = { repository: 'example/shop', run_id: '77', run_attempt: '1' };

  test('says who signed, where only a pattern was asked for: identity, repository and run', async () => {
    const sub = IDENTITY.replace('refs/heads/main', `refs/heads/${'long-'.repeat(30)}`);
    const { files } = await makeSample({ signer: instance.signerOf({ sub, ...run }), policyDate: today });
    const result = await verifyAs(files, trust({ identity: anyRef }));
    expect(result).toMatchObject({
      outcome: 'authentic',
      signer: {
        identity: sub,
        issuer: ISSUER,
        repository: 'https://github.com/example/shop',
        run: 'https://github.com/example/shop/actions/runs/77/attempts/1',
      },
    });
    expect(result.details.join()).toContain(`signed by ${sub}, for https://github.com/example/shop, in the run https`);
  });

  test.each([
    ['refs', ['main', 'a', 'b', 'c'].map((name) => ({ sub: IDENTITY.replace(/[^/]*$/, name), ...run }))],
    ['runs', [run, run, { ...run, run_id: '78' }, run]],
    ['attempts of a run', [run, run, run, { ...run, run_attempt: '2' }]],
    ['repositories that call one workflow', [run, { ...run, repository: 'example/other' }]],
    ['jobs, one of which says no run', [run, {}]],
  ] as const)('is tampered with where its statements are of several %s', async (_name, claims) => {
    const { files } = await makeSample({ signer: instance.signerOf(...claims), policyDate: today });
    const result = await verifyAs(files, trust({ identity: anyRef }));
    expect(result).toMatchObject({ outcome: 'tampered', exitCode: 4 });
    expect(result.details[0]).toContain('all statements must be of one signer');
  });

  test('has all that gh asks of a file given with --bundle', () => {
    const bundles = [...sample.files.keys()].filter((path) => path.endsWith('.sigstore.json'));
    expect(bundles).toHaveLength(4);
    for (const path of bundles) {
      const bundle = JSON.parse(Buffer.from(sample.files.get(path) ?? []).toString('utf8')) as Record<string, unknown>;
      const certificate = { rawBytes: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) };
      const entry = {
        inclusionPromise: { signedEntryTimestamp: expect.any(String) },
        inclusionProof: expect.objectContaining({ checkpoint: { envelope: expect.any(String) } }),
      };
      const stamp = { rfc3161Timestamps: [{ signedTimestamp: expect.any(String) }] };
      expect(bundle).toMatchObject({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial:
          kind === 'public-good'
            ? { certificate, tlogEntries: [entry] }
            : { certificate, timestampVerificationData: stamp },
        dsseEnvelope: { payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: expect.any(String) }] },
      });
    }
  });

  test('is accepted for any ref of the workflow, and from a file of several roots', async () => {
    const roots = `${other.trustedRoot}\n${instance.trustedRoot}\n`;
    expect(
      await verifyAs(sample.files, trust({ identity: IDENTITY.replace(/@.*/, '@*'), trustedRoot: roots })),
    ).toMatchObject({ outcome: 'authentic' });
  });

  test.each([
    ['another identity', { identity: IDENTITY.replace('shop', 'shap') }],
    ['an identity of which it is a part', { identity: IDENTITY.slice(0, -1) }],
    ['an identity read as a pattern', { identity: IDENTITY.replace('example', 'exampl.') }],
    ['another workflow with any ref', { identity: 'https://github.com/example/shop/.github/workflows/other.yml@*' }],
    ['another issuer', { issuer: 'https://accounts.example' }],
  ])('is refused for %s', async (_name, more) => {
    expect(await verifyAs(sample.files, trust(more))).toMatchObject({ outcome: 'untrusted', exitCode: 7 });
  });

  test('is refused where another root is trusted, the public one by default', async () => {
    expect(await verifyAs(sample.files, trust({ trustedRoot: other.trustedRoot }))).toMatchObject({
      outcome: 'untrusted',
      exitCode: 7,
    });
    const byDefault = { identity: IDENTITY, issuer: ISSUER };
    const result = await verifyAs(sample.files, byDefault);
    expect(result).toMatchObject({ outcome: 'untrusted', exitCode: 7 });
    expect(result.details[0]).toContain('--trusted-root');
  });

  test('is refused when a signature is of other bytes', async () => {
    const foreign = await makeSample({ signer: instance.signer, policyDate: today, findings: 1 });
    const files = new Map(sample.files);
    // The verdict's envelope with a signature that the same identity made over another verdict.
    const swap = (path: string, pick: (text: string) => string): void => {
      files.set(path, Buffer.from(pick(Buffer.from(files.get(path) ?? []).toString('utf8'))));
    };
    const sigOf = (bundle: Sample): string =>
      /"sig":"([^"]+)"/.exec(
        Buffer.from(bundle.files.get('attestations/verdict.sigstore.json') ?? []).toString('utf8'),
      )?.[1] ?? '';
    for (const path of [
      'attestations/verdict.sigstore.json',
      'attestations/verdict.dsse.json',
      'attestation.intoto.json',
    ]) {
      swap(path, (text) => text.replace(sigOf(sample), sigOf(foreign)));
    }
    expect(await verifyAs(repairChecksums(files), trust())).toMatchObject({ outcome: 'untrusted', exitCode: 7 });
  });

  test('is refused without its proof of time', async () => {
    const files = new Map(sample.files);
    for (const path of files.keys()) {
      if (!path.endsWith('.sigstore.json')) continue;
      const bundle = JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')) as {
        verificationMaterial: Record<string, unknown>;
      };
      Object.assign(bundle.verificationMaterial, {
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
      });
      files.set(path, Buffer.from(JSON.stringify(bundle)));
    }
    expect(await verifyAs(repairChecksums(files), trust())).toMatchObject({ outcome: 'untrusted', exitCode: 7 });
  });

  test('is refused where only the bundle itself says when it was signed', async () => {
    const files = new Map(sample.files);
    for (const path of files.keys()) {
      if (!path.endsWith('.sigstore.json')) continue;
      const bundle = JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')) as {
        verificationMaterial: { tlogEntries?: Record<string, unknown>[]; timestampVerificationData?: unknown };
      };
      // Nothing signs these parts: without the log's promise, its time is a number that anybody can write.
      for (const entry of bundle.verificationMaterial.tlogEntries ?? []) delete entry['inclusionPromise'];
      bundle.verificationMaterial.timestampVerificationData = {};
      files.set(path, Buffer.from(JSON.stringify(bundle)));
    }
    const result = await verifyAs(repairChecksums(files), trust());
    expect(result).toMatchObject({ outcome: 'untrusted', exitCode: 7 });
    expect(result.details[0]).toContain('expected 1 timestamps');
  });

  test('is refused when a key was demanded', async () => {
    const result = await verifySample(sample.files, { signer: { kind: 'key', publicKeyPem: aKey().publicKeyPem } });
    expect(result).toMatchObject({
      outcome: 'untrusted',
      details: [
        expect.stringContaining('signed by a certificate, and a key was demanded'),
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
    });
  });

  test('is not as expected when its policy date was set back', async () => {
    const old = await makeSample({ signer: instance.signer, policyDate: '2025-01-01' });
    const result = await verifyAs(old.files, trust());
    expect(result).toMatchObject({ outcome: 'not-as-expected', exitCode: 9 });
    expect(result.details[0]).toContain('set back');
  });
});

test('a trusted root without logs does not do for a bundle whose certificate another root issued', async () => {
  const [open, closed] = await Promise.all([startInstance('public-good'), startInstance('github')]);
  try {
    const sample = await makeSample({ signer: open.signer, policyDate: today });
    const mixed = {
      ...(JSON.parse(open.trustedRoot) as object),
      certificateAuthorities: (JSON.parse(closed.trustedRoot) as { certificateAuthorities: unknown })
        .certificateAuthorities,
    };
    expect(
      await verifyAs(sample.files, { identity: IDENTITY, issuer: ISSUER, trustedRoot: JSON.stringify(mixed) }),
    ).toMatchObject({ outcome: 'untrusted' });
  } finally {
    await open.close();
    await closed.close();
  }
});

test.each([
  ['a star in the middle', { identity: 'https://github.com/*/x@refs/heads/main' }],
  ['a star for everything', { identity: '*' }],
  ['an issuer that is no URL', { issuer: 'github' }],
  ['a root that is no JSON', { trustedRoot: 'no' }],
  ['a root without an authority', { trustedRoot: '{}' }],
])('%s is a mistake of the caller', async (_name, more) => {
  await expect(createKeylessCheck({ identity: IDENTITY, issuer: ISSUER, ...more })).rejects.toThrow();
});
