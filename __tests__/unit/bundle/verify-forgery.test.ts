import { beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/lib/canonical-json.ts';
import { sha256 } from '../../../src/lib/digest.ts';
import type { VerifyResult } from '../../../src/verify-bundle.ts';
import {
  aKey,
  BASE,
  COMMIT,
  edited,
  makeSample,
  repairChecksums,
  REPOSITORY,
  samplePlan,
  STARTED_AT,
  verifySample,
  type Sample,
  type SampleOptions,
} from './verify-sample.ts';

const HEAD = 'e5'.repeat(20);
const key = aKey();
const signer = { kind: 'key', publicKeyPem: key.publicKeyPem } as const;
let signed: Sample;

beforeAll(async () => {
  signed = await makeSample({ signer: key.signer });
});

function expectOutcome(result: VerifyResult, outcome: VerifyResult['outcome'], exitCode: number, words: RegExp): void {
  expect({ outcome: result.outcome, exitCode: result.exitCode, text: result.details.join('\n') }).toEqual({
    outcome,
    exitCode,
    text: expect.stringMatching(words),
  });
}

const envelopePath = 'attestations/verdict.sigstore.json';
interface Envelope {
  mediaType: string;
  verificationMaterial: Record<string, unknown>;
  dsseEnvelope: { payloadType: string; payload: string; signatures: Record<string, string>[] };
}

function changedEnvelope(change: (envelope: Envelope) => void): Map<string, Uint8Array> {
  return edited(signed.files, envelopePath, (text) => {
    const envelope = JSON.parse(text) as Envelope;
    change(envelope);
    return canonicalJson(envelope);
  });
}

describe('an envelope that two readers could read differently', () => {
  const cases: readonly (readonly [string, () => Map<string, Uint8Array>, RegExp])[] = [
    [
      'two signatures',
      () => changedEnvelope(({ dsseEnvelope: { signatures } }) => signatures.push(signatures[0] ?? {})),
      /has 2 signatures/,
    ],
    [
      'no signature',
      () => changedEnvelope(({ dsseEnvelope }) => void (dsseEnvelope.signatures = [])),
      /has no signature/,
    ],
    [
      'a key id',
      () =>
        changedEnvelope(({ dsseEnvelope: { signatures } }) =>
          Object.assign(signatures[0] ?? {}, { keyid: 'SHA256:abc' }),
        ),
      /has a key id/,
    ],
    [
      'an empty key id',
      () => changedEnvelope(({ dsseEnvelope: { signatures } }) => Object.assign(signatures[0] ?? {}, { keyid: '' })),
      /has a key id/,
    ],
    [
      'another payload type',
      () => changedEnvelope(({ dsseEnvelope }) => void (dsseEnvelope.payloadType = 'application/json')),
      /payload type/,
    ],
    [
      'the payload type of one predicate',
      () => changedEnvelope(({ dsseEnvelope }) => void (dsseEnvelope.payloadType = 'application/vnd.in-toto.vsa+json')),
      /payload type/,
    ],
    [
      'a payload in url-safe base64',
      () =>
        changedEnvelope(({ dsseEnvelope }) => void (dsseEnvelope.payload = `${dsseEnvelope.payload.slice(0, -4)}_-8=`)),
      /payload that is not standard base64/,
    ],
    [
      'a signature without its padding',
      () =>
        changedEnvelope(({ dsseEnvelope: { signatures } }) =>
          Object.assign(signatures[0] ?? {}, { sig: signatures[0]?.['sig']?.replace(/=+$/, '') }),
        ),
      /signature that is not standard base64/,
    ],
    [
      'an empty signature',
      () => changedEnvelope(({ dsseEnvelope: { signatures } }) => Object.assign(signatures[0] ?? {}, { sig: '' })),
      /signature that is not standard base64/,
    ],
    [
      'another form of Sigstore bundle',
      () =>
        changedEnvelope(
          (envelope) => void (envelope.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1'),
        ),
      /no Sigstore bundle of version 0\.3/,
    ],
    [
      'a key and a certificate',
      () =>
        changedEnvelope(
          ({ verificationMaterial }) => void (verificationMaterial['certificate'] = { rawBytes: 'AA==' }),
        ),
      /either a key or a certificate/,
    ],
    [
      'a chain of certificates beside the certificate’s place',
      () => changedEnvelope(({ verificationMaterial }) => void (verificationMaterial['x509CertificateChain'] = {})),
      /which Assay never writes/,
    ],
    [
      'a key under another name',
      () => changedEnvelope(({ verificationMaterial }) => void (verificationMaterial['public_key'] = { hint: 'x' })),
      /which Assay never writes/,
    ],
    ['a foreign member', () => changedEnvelope((envelope) => Object.assign(envelope, { note: 1 })), /not the form/],
    [
      'the payload of another statement',
      () => changedEnvelope((envelope) => void (envelope.dsseEnvelope.payload = payloadOf('scan'))),
      /does not hold the verdict statement/,
    ],
    [
      'a member twice',
      () =>
        edited(signed.files, envelopePath, (text) =>
          text.replace('{"dsseEnvelope"', '{"mediaType":"x","dsseEnvelope"'),
        ),
      /"mediaType" occurs twice/,
    ],
    [
      'a bare envelope of another statement',
      () => edited(signed.files, 'attestations/verdict.dsse.json', (text) => text.replace('"sig":"', '"sig":"AA')),
      /verdict\.dsse\.json is not the envelope/,
    ],
    [
      'another order of its lines',
      () =>
        edited(
          signed.files,
          'attestation.intoto.json',
          (text) => text.trimEnd().split('\n').reverse().join('\n') + '\n',
        ),
      /attestation\.intoto\.json does not hold/,
    ],
  ];

  test.each(cases)('%s is tampering, by its own name', async (_name, forge, words) => {
    expectOutcome(await verifySample(forge(), { signer }), 'tampered', 4, words);
  });

  function payloadOf(name: string): string {
    const { dsseEnvelope } = JSON.parse(
      Buffer.from(signed.files.get(`attestations/${name}.sigstore.json`) ?? []).toString('utf8'),
    ) as Envelope;
    return dsseEnvelope.payload;
  }
});

describe('a wrong signer', () => {
  test('a key nobody trusts', async () => {
    const other = await makeSample({ signer: aKey().signer });
    expectOutcome(
      await verifySample(other.files, { signer }),
      'untrusted',
      7,
      /verdict\.sigstore\.json: the signature is not of the given key/,
    );
  });

  test('P-256 where Ed25519 was expected, and the right P-256 key', async () => {
    const p256 = aKey('p256');
    const other = await makeSample({ signer: p256.signer });
    expectOutcome(await verifySample(other.files, { signer }), 'untrusted', 7, /not of the given key/);
    expectOutcome(
      await verifySample(other.files, { signer: { kind: 'key', publicKeyPem: p256.publicKeyPem } }),
      'authentic',
      0,
      /4 statements/,
    );
  });

  test('one statement that somebody else signed again', async () => {
    const other = await makeSample({ signer: aKey().signer });
    const files = new Map(signed.files);
    for (const path of ['attestations/scan.sigstore.json']) files.set(path, other.files.get(path) ?? new Uint8Array());
    const lines = Buffer.from(signed.files.get('attestation.intoto.json') ?? [])
      .toString('utf8')
      .split('\n');
    lines[1] =
      Buffer.from(other.files.get('attestation.intoto.json') ?? [])
        .toString('utf8')
        .split('\n')[1] ?? '';
    files.set('attestation.intoto.json', Buffer.from(lines.join('\n')));
    expectOutcome(await verifySample(repairChecksums(files), { signer }), 'tampered', 4, /names another signer/);
  });

  test('a hint of the trusted key over a signature of another', async () => {
    const other = await makeSample({ signer: aKey().signer });
    const mine = Buffer.from(signed.files.get(envelopePath) ?? []).toString('utf8');
    const hint = /"hint":"[^"]+"/.exec(mine)?.[0] ?? '';
    const files = new Map(other.files);
    for (const path of files.keys()) {
      if (path.endsWith('.sigstore.json'))
        files.set(
          path,
          Buffer.from(
            Buffer.from(files.get(path) ?? [])
              .toString('utf8')
              .replace(/"hint":"[^"]+"/, hint),
          ),
        );
    }
    expectOutcome(await verifySample(repairChecksums(files), { signer }), 'untrusted', 7, /not of the given key/);
  });

  test('a foreign hint over a signature of the trusted key', async () => {
    const files = new Map(signed.files);
    for (const path of files.keys()) {
      if (path.endsWith('.sigstore.json'))
        files.set(
          path,
          Buffer.from(
            Buffer.from(files.get(path) ?? [])
              .toString('utf8')
              .replace(/"hint":"[^"]+"/, '"hint":"AAAA"'),
          ),
        );
    }
    expectOutcome(await verifySample(repairChecksums(files), { signer }), 'untrusted', 7, /hint names another/);
  });

  test('an identity was demanded, and a key signed', async () => {
    const identity = {
      kind: 'identity',
      check: () =>
        Promise.resolve({
          trusted: true,
          signedAt: [],
          signer: { identity: 'me', issuer: 'https://b.example' },
        } as const),
    } as const;
    expectOutcome(
      await verifySample(signed.files, { signer: identity }),
      'untrusted',
      7,
      /signed by a key, and an identity was demanded/,
    );
  });

  test('a private key is refused as the key to verify with', async () => {
    await expect(
      verifySample(signed.files, { signer: { kind: 'key', publicKeyPem: key.privateKeyPem } }),
    ).rejects.toThrow('private key');
  });
});

describe('statements', () => {
  test.each(['verdict', 'scan', 'sbom-cyclonedx', 'sbom-spdx'])(
    'the %s statement removed with all its forms is tampering',
    async (name) => {
      const files = new Map(signed.files);
      for (const path of signed.files.keys()) if (path.startsWith(`attestations/${name}.`)) files.delete(path);
      expectOutcome(
        await verifySample(repairChecksums(files), { signer }),
        'tampered',
        4,
        new RegExp(`attestations/${name}\\.statement\\.json is missing`),
      );
    },
  );

  test('all removed: unsigned, and with a signer demanded, untrusted', async () => {
    const files = new Map([...signed.files].filter(([path]) => !path.startsWith('attestation')));
    expectOutcome(await verifySample(repairChecksums(files), {}), 'consistent-not-authentic', 8, /no statements/);
    expectOutcome(
      await verifySample(files, { signer }),
      'untrusted',
      7,
      /a signer was demanded, and it holds no statements/,
    );
  });

  test('signatures stripped: unsigned, and with a signer demanded, untrusted', async () => {
    const unsigned = await makeSample();
    expectOutcome(await verifySample(unsigned.files), 'consistent-not-authentic', 8, /not signed/);
    expectOutcome(
      await verifySample(unsigned.files, { allowUnsigned: true }),
      'consistent-not-authentic',
      0,
      /--allow-unsigned/,
    );
    expectOutcome(
      await verifySample(unsigned.files, { signer, allowUnsigned: true }),
      'untrusted',
      7,
      /a signer was demanded/,
    );
  });

  test('signed, and nobody said whom to trust', async () => {
    expectOutcome(await verifySample(signed.files), 'consistent-not-authentic', 8, /neither --key nor --identity/);
  });

  test('made with attest none', async () => {
    const none = await makeSample({ attest: false });
    expect([...none.files.keys()].some((path) => path.startsWith('attestation'))).toBe(false);
    expectOutcome(
      await verifySample(none.files, { allowUnsigned: true }),
      'consistent-not-authentic',
      0,
      /no statements/,
    );
  });

  test.each([
    ['another subject', (text: string) => text.replace(COMMIT, 'f'.repeat(40))],
    ['another result', (text: string) => text.replace('PASSED', 'FAILED')],
    ['stronger isolation', (text: string) => text.replace('bubblewrap', 'container')],
  ])('with %s is not the one this evidence makes, even freshly signed', async (_name, change) => {
    const forged = await makeSample({
      signer: {
        kind: 'key',
        sign: (bytes) => key.signer.sign(Buffer.from(change(Buffer.from(bytes).toString('utf8')))),
      },
    });
    expectOutcome(await verifySample(forged.files, { signer }), 'tampered', 4, /does not hold the .* statement/);
    const unsigned = await makeSample({
      forgeStatements: (files) =>
        void files.set(
          'attestations/verdict.statement.json',
          change(files.get('attestations/verdict.statement.json') ?? ''),
        ),
    });
    expectOutcome(
      await verifySample(unsigned.files, { allowUnsigned: true }),
      'tampered',
      4,
      /verdict\.statement\.json is not the statement/,
    );
  });

  test('a base that is not the commit the manifest came from', async () => {
    const base = { ref: 'main', commit: BASE };
    const sample = await makeSample({ base });
    expectOutcome(
      await verifySample(sample.files, { allowUnsigned: true, base: BASE }),
      'consistent-not-authentic',
      0,
      /./,
    );
    const forged = edited(sample.files, 'attestations/verdict.statement.json', (text) =>
      text.replace(BASE, 'f'.repeat(40)),
    );
    expectOutcome(await verifySample(forged, { allowUnsigned: true }), 'tampered', 4, /names another base/);
  });
});

describe('forged evidence with every digest repaired', () => {
  const forged = (options: SampleOptions): Promise<VerifyResult> =>
    makeSample({ signer: key.signer, ...options }).then(({ files }) => verifySample(files, { signer }));
  const failing = { findings: 20 };

  test('the honest one fails', async () => {
    const { files } = await makeSample({ signer: key.signer, ...failing });
    expectOutcome(await verifySample(files, { signer }), 'authentic', 0, /./);
    expectOutcome(await verifySample(files, { signer, requirePass: true }), 'not-passing', 1, /its verdict is fail/);
  });

  test('a verdict that does not follow', async () => {
    const result = await forged({
      ...failing,
      forgeDerived: (files) =>
        void files.set(
          'policy-result.json',
          (files.get('policy-result.json') ?? '').replace('"verdict":"fail"', '"verdict":"pass"'),
        ),
    });
    expectOutcome(result, 'not-reproducible', 6, /policy-result\.json/);
  });

  test('a listed file that derivation does not give', async () => {
    expectOutcome(
      await forged({ forgeDerived: (files) => void files.set('approval.txt', 'approved') }),
      'not-reproducible',
      6,
      /approval\.txt/,
    );
  });

  test('a derived file left out', async () => {
    expectOutcome(
      await forged({ forgeDerived: (files) => void files.delete('report.html') }),
      'not-reproducible',
      6,
      /report\.html/,
    );
  });

  /* What derivation cannot know is said not to be known: each of these is another bundle, and nobody vouches for it. */
  test.each([
    [
      'raw output without its findings',
      {
        ...failing,
        forgeRaws: (raws) => {
          const house = raws.get('house');
          const report = { version: '2.1.0', runs: [{ tool: { driver: { name: 'house', rules: [] } }, results: [] }] };
          if (house !== undefined)
            raws.set('house', {
              record: { ...house.record, contexts: [] },
              outputs: new Map(house.outputs).set('report.sarif', Buffer.from(JSON.stringify(report))),
            });
        },
      },
    ],
    [
      'a budget that allows more',
      {
        ...failing,
        forgePlan: (plan) => ({
          ...plan,
          policy: { ...plan.policy, budgets: plan.policy.budgets.map((budget) => ({ ...budget, max: 100 })) },
        }),
      },
    ],
    [
      'another program of the scanner',
      {
        forgePlan: (plan) => ({
          ...plan,
          steps: plan.steps.map((step) => ({ ...step, tool: { ...step.tool, digest: '7'.repeat(64) } })),
        }),
      },
    ],
    ['a shorter list of files, with all that follows from it', { forgePlan: () => samplePlan({ files: 1 }) }],
  ] as readonly (readonly [string, SampleOptions])[])(
    '%s, all made to fit: nobody vouches for it',
    async (_name, options) => {
      const { files, derived } = await makeSample(options);
      expect(derived.verdict.decision).toBe('pass');
      expectOutcome(await verifySample(files), 'consistent-not-authentic', 8, /nobody you trust vouches/);
      expectOutcome(await verifySample(files, { signer }), 'untrusted', 7, /a signer was demanded/);
      const honest = await verifySample(signed.files, { signer });
      const other = await verifySample(files);
      expect(other.bundle?.evidenceDigest).not.toBe(honest.bundle?.evidenceDigest);
    },
  );

  test('a step removed from the plan', async () => {
    const result = await forged({
      forgePlan: (plan) => ({ ...plan, steps: plan.steps.slice(1) }),
      forgeRaws: (raws) => void raws.delete('house'),
    });
    expectOutcome(result, 'not-reproducible', 6, /steps do not follow/);
  });

  test('a scanner passed off as the bundle’s own step', async () => {
    const result = await forged({
      forgePlan: (plan) => ({
        ...plan,
        policy: {
          ...plan.policy,
          tools: plan.policy.tools.map(({ command, ...tool }) =>
            command === undefined ? tool : { ...tool, id: 'trivy' },
          ),
        },
        steps: plan.steps.slice(1),
        omitted: [
          { scanner: 'trivy', reason: 'own-step', detail: 'the evidence bundle itself does this' },
          ...plan.omitted,
        ],
      }),
      forgeRaws: (raws) => void raws.delete('house'),
    });
    expectOutcome(result, 'not-reproducible', 6, /no scanner trivy/);
  });

  test('a required scanner made advisory in its step', async () => {
    expectOutcome(
      await forged({
        forgePlan: (plan) => ({ ...plan, steps: plan.steps.map((step) => ({ ...step, required: false })) }),
      }),
      'not-reproducible',
      6,
      /steps do not follow/,
    );
  });

  test('files taken out of the tree', async () => {
    const result = await forged({
      forgePlan: (plan) => ({ ...plan, tree: { ...plan.tree, files: plan.tree.files.slice(1) } }),
    });
    expectOutcome(result, 'not-reproducible', 6, /digest of the tree/);
  });

  test('other files than the step was given', async () => {
    const result = await forged({
      forgePlan: (plan) => ({ ...plan, steps: plan.steps.map((step) => ({ ...step, filesDigest: 'e'.repeat(64) })) }),
    });
    expectOutcome(result, 'not-reproducible', 6, /steps do not follow/);
  });

  test.each([
    ['ignore comments for a scanner that has none', 'house', { inlineMarkers: [] }],
    ['a configuration obeyed against the policy', 'sbom', { obeys: { path: 'ruff.toml', sha256: 'e'.repeat(64) } }],
    ['a host tool against the policy', 'sbom', { tool: { name: 'assay-sbom', version: '1', pinned: false } }],
  ])('%s', async (_name, scanner, change) => {
    const result = await forged({
      forgePlan: (plan) => ({
        ...plan,
        steps: plan.steps.map((step) => (step.scanner === scanner ? { ...step, ...change } : step)),
      }),
    });
    expectOutcome(result, 'not-reproducible', 6, /what it states/);
  });

  test('a tool run that the plan does not name', async () => {
    const result = await forged({
      forgeRaws: (raws) =>
        void raws.set('secrets', {
          ...(raws.get('house') ?? { outputs: new Map() }),
          record: {
            ...(raws.get('house')?.record as NonNullable<ReturnType<typeof raws.get>>['record']),
            scanner: 'secrets',
          },
        }),
    });
    expectOutcome(result, 'tampered', 4, /raw\/secrets\/execution\.json is of a scanner that the plan does not name/);
  });

  test.each([
    ['that climbs', '../sbom/report.sarif'],
    ['that is not there', 'nothing.json'],
    ['that is the record itself', 'execution.json'],
  ])('an output name %s', async (_name, output) => {
    const result = await forged({
      forgeRaws: (raws) => {
        const house = raws.get('house');
        if (house !== undefined)
          raws.set('house', { ...house, record: { ...house.record, outputs: [...house.record.outputs, output] } });
      },
    });
    expectOutcome(result, 'tampered', 4, /raw\/house\/execution\.json names an output/);
  });

  test('an output that no record names', async () => {
    const result = await forged({
      forgeRaws: (raws) =>
        void (raws.get('house')?.outputs as Map<string, Uint8Array>).set('hidden.sarif', Buffer.from('{}')),
    });
    expectOutcome(result, 'tampered', 4, /raw\/house\/hidden\.sarif is an output that no tool run names/);
  });

  test.each([
    ['of a dirty tree', { dirty: true, headCommit: HEAD }],
    ['that is the scanned one', { headCommit: COMMIT }],
  ])('a head commit %s', async (_name, options) => {
    expectOutcome(await forged(options), 'tampered', 4, /run\.json names a head commit/);
  });

  test.each([
    ['added to the run record', { runHead: HEAD }, /audit\.jsonl: line 1 /],
    [
      'added to a statement',
      {
        forgeStatements: (files: Map<string, string>) =>
          void files.set(
            'attestations/verdict.statement.json',
            (files.get('attestations/verdict.statement.json') ?? '').replace(
              '"headCommit":null',
              `"headCommit":"${HEAD}"`,
            ),
          ),
      },
      /is not the statement/,
    ],
  ])('a head commit %s alone', async (_name, options, words) => {
    expectOutcome(await verifySample((await makeSample(options)).files), 'tampered', 4, words);
  });

  test.each([
    ['shortened', (events: unknown[]) => events.slice(0, -1)],
    ['without one tool', (events: unknown[]) => events.toSpliced(3, 1)],
    [
      'of another decision',
      (events: { type: string }[]) =>
        events.map((event) => (event.type === 'gate.decided' ? { ...event, data: { verdict: 'fail' } } : event)),
    ],
    [
      'of another plan',
      (events: { type: string }[]) =>
        events.map((event) =>
          event.type === 'plan.made' ? { ...event, data: { planDigest: '0'.repeat(64) } } : event,
        ),
    ],
  ])('an audit log that was %s and chained again', async (_name, change) => {
    expectOutcome(
      await forged({ forgeAudit: change as NonNullable<SampleOptions['forgeAudit']> }),
      'tampered',
      4,
      /audit\.jsonl/,
    );
  });

  test.each([
    ['another policy date', (text: string) => text.replace('"policyDate":"2026-03-01"', '"policyDate":"2026-02-01"')],
    ['another profile', (text: string) => text.replace('"profile":"standard"', '"profile":"strict"')],
    ['another command line', (text: string) => text.replace('"argv":["house"]', '"argv":["true"]')],
    ['another program', (text: string) => text.replace(`"digest":"${'9'.repeat(64)}"`, '"digest":"in-tree"')],
    ['other files', (text: string) => text.replace('"summary.md"', '"summary.txt"')],
    ['another end of a tool', (text: string) => text.replace('"exitCode":0', '"exitCode":1')],
    ['another start', (text: string) => text.replace('T10:00:00.000Z', 'T09:00:00.000Z')],
  ])('an audit log of %s, chained again and in run.json', async (_name, change) => {
    const result = await forged({
      forgeAudit: (events) =>
        events.map(({ type, time, data }) => {
          const told = JSON.parse(change(canonicalJson({ data, time: new Date(time).toISOString(), type }))) as {
            data: typeof data;
            time: string;
          };
          return { type, time: Date.parse(told.time), data: told.data };
        }),
    });
    expectOutcome(result, 'tampered', 4, /audit\.jsonl: line \d+ \(dev\.assay\./);
  });

  test('a log that leaves out a tool altogether', async () => {
    const result = await forged({
      forgeAudit: (events) => events.filter(({ data }) => data['scanner'] !== 'sbom'),
    });
    expectOutcome(result, 'tampered', 4, /audit\.jsonl/);
  });

  test.each([
    [
      'one more tool',
      (text: string) =>
        text.replace(
          '"tools":[{',
          '"tools":[{"digest":null,"durationMs":1,"pinned":null,"resolved":null,"scanner":"secrets"},{',
        ),
    ],
    ['a tool twice', (text: string) => text.replace('"scanner":"sbom"', '"scanner":"house"')],
    ['another duration', (text: string) => text.replace('"durationMs":5', '"durationMs":6')],
    ['another program', (text: string) => text.replace(`"digest":"${'9'.repeat(64)}"`, `"digest":"${'8'.repeat(64)}"`)],
    ['a pinned program that is not', (text: string) => text.replace('"pinned":false', '"pinned":true')],
    ['other times', (text: string) => text.replace('T10:01:00.000Z', 'T10:02:00.000Z')],
    ['white space', (text: string) => `${text}\n`],
    ['another order', (text: string) => text.replace(/^\{("assay":"[^"]+"),(.*)\}$/, '{$2,$1}')],
  ])('a run record with %s, where no statement binds it', async (_name, change) => {
    const { files } = await makeSample({ attest: false });
    const text = Buffer.from(files.get('run.json') ?? []).toString('utf8');
    expect(change(text)).not.toBe(text);
    expectOutcome(
      await verifySample(edited(files, 'run.json', change), { allowUnsigned: true }),
      'tampered',
      4,
      /run\.json|audit\.jsonl/,
    );
  });

  test.each(['run.json', 'evidence-manifest.json', 'plan.json', 'raw/house/execution.json'])(
    'a %s of a form to come is called that',
    async (path) => {
      const files = edited(signed.files, path, (text) =>
        text.replace(/"schema":"(assay\/[a-z-]+)\/1"/, '"schema":"$1/2"'),
      );
      const sample = await makeSample({
        forgeDerived: (derived) =>
          void derived.set('plan.json', (derived.get('plan.json') ?? '').replace('assay/plan/1', 'assay/plan/2')),
      });
      const result = await verifySample(
        path === 'plan.json' ? sample.files : path.startsWith('raw/') ? withRaw(files) : files,
      );
      expectOutcome(result, 'tampered', 4, /is of the form assay\/[a-z-]+\/2, which this version does not know/);
    },
  );

  /** `run.json` lists the changed record again. */
  function withRaw(files: Map<string, Uint8Array>): Map<string, Uint8Array> {
    const record = files.get('raw/house/execution.json') ?? new Uint8Array();
    return edited(files, 'run.json', (text) =>
      text.replace(
        /\{"path":"raw\/house\/execution\.json","sha256":"[0-9a-f]+","size":\d+\}/,
        `{"path":"raw/house/execution.json","sha256":"${sha256(record)}","size":${record.length}}`,
      ),
    );
  }

  test.each([
    ['container', 'in a local run', { level: 'container' }, /isolation container, which the runtime local never has/],
    ['bubblewrap', 'of a runtime nobody knows', { runRuntime: { id: 'vm' } }, /which the runtime vm never has/],
    ['bubblewrap', 'in a container', { runRuntime: { id: 'container' } }, /which the runtime container never has/],
    ['bubblewrap', 'with the network', { runRuntime: { networkDenied: false } }, /networkDenied: false/],
    ['bubblewrap', 'on the source itself', { runRuntime: { sourceReadOnly: false } }, /sourceReadOnly: false/],
    ['bubblewrap', 'beside the files', { runRuntime: { hostFilesHidden: false } }, /hostFilesHidden: false/],
    [
      'environment-only',
      'without the network',
      { level: 'environment-only', runRuntime: { networkDenied: true } },
      /environment-only, and networkDenied: true/,
    ],
  ] as const)('isolation %s %s', async (_level, _name, options, words) => {
    expectOutcome(await forged(options), 'tampered', 4, words);
  });

  test('a run that ended before it began, and one of no time at all', async () => {
    expectOutcome(await forged({ finishedAt: STARTED_AT - 1 }), 'tampered', 4, /ended before it began/);
    expectOutcome(await forged({ finishedAt: STARTED_AT }), 'authentic', 0, /./);
  });

  test('a signature beside scanners without a sandbox is said to be one that they could have made', async () => {
    const words = 'Scanners without a sandbox could read the signing key';
    expectOutcome(await forged({ level: 'environment-only' }), 'authentic', 0, new RegExp(words));
    expect((await forged({ level: 'bubblewrap' })).details.join()).not.toContain(words);
    const unsigned = await makeSample({ level: 'environment-only' });
    expect((await verifySample(unsigned.files)).details.join()).not.toContain(words);
  });

  test('weaker isolation than the policy demands', async () => {
    expectOutcome(
      await forged({ level: 'environment-only', policy: { gate: { isolation: 'container' } } }),
      'tampered',
      4,
      /run\.json states isolation environment-only/,
    );
  });

  test.each([
    ['before a program was ready', [], 'authentic', 0, /./],
    ['while its program ran', ['house'], 'tampered', 4, /scanners ran all the same/],
  ] as const)('weaker isolation than the policy demands, cancelled %s', async (_when, argv, outcome, code, words) => {
    const options: SampleOptions = {
      level: 'environment-only',
      policy: { gate: { isolation: 'container' } },
      forgeRaws: (raws) => {
        for (const [scanner, { record }] of raws) {
          const killed = { status: 'killed', reason: 'cancelled' } as const;
          const stopped = { ...record, outcome: killed, argv: [...argv], outputs: [], contexts: [] };
          raws.set(scanner, { record: stopped, outputs: new Map() });
        }
      },
    };
    expectOutcome(await forged(options), outcome, code, words);
  });

  test.each([
    ['depth', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['a number no double holds', '{"a":1e400}'],
    ['a prototype', '{"__proto__":{}}'],
    ['nothing', ''],
  ])('a plan of %s is tampering, not a crash', async (_name, text) => {
    const files = edited(signed.files, 'plan.json', () => text);
    expectOutcome(await verifySample(files, { signer }), 'tampered', 4, /plan\.json/);
    const listed = await makeSample({ forgeDerived: (derived) => void derived.set('plan.json', text) });
    expectOutcome(await verifySample(listed.files), 'tampered', 4, /plan\.json cannot be read/);
  });
});

describe('a true bundle that is not the one that was asked for', () => {
  test.each([
    ['commit', { commit: 'd'.repeat(40) }, /the commit is a1a1/],
    ['repository', { repository: 'https://github.com/example/other' }, /the repository is/],
    ['base', { base: BASE }, /the base of the policy is not stated/],
    ['profile', { profile: 'full' }, /the profile is standard, expected full/],
    ['policy digest', { policyDigest: '0'.repeat(64) }, /the policy digest is/],
    ['age', { maxAgeMs: 86_400_000, asOf: '2026-03-09' }, /2026-03-01 is not within the accepted age/],
    ['a day to come', { maxAgeMs: 86_400_000, asOf: '2026-02-01' }, /not within the accepted age/],
  ])('of another %s', async (_name, expected, words) => {
    expectOutcome(await verifySample(signed.files, { signer, ...expected }), 'not-as-expected', 9, words);
  });

  test('everything as expected', async () => {
    const { bundle } = await verifySample(signed.files, { signer });
    const expected = {
      commit: COMMIT,
      repository: REPOSITORY,
      profile: 'standard',
      policyDigest: bundle?.policyDigest ?? '',
      maxAgeMs: 2 * 86_400_000,
      requirePass: true,
    };
    expectOutcome(
      await verifySample(signed.files, { signer, ...expected }),
      'authentic',
      0,
      /all signed by the given key/,
    );
  });

  test.each([
    ['commit', { commit: COMMIT }],
    ['repository', { repository: REPOSITORY }],
    ['profile', { profile: 'standard' }],
    ['age on the last day', { maxAgeMs: 86_400_000, asOf: '2026-03-02' }],
    ['age on the day itself', { maxAgeMs: 1, asOf: '2026-03-01' }],
    ['a verdict that passes', { requirePass: true }],
  ])('of the expected %s alone is accepted', async (_name, expected) => {
    expectOutcome(await verifySample(signed.files, { signer, ...expected }), 'authentic', 0, /./);
  });

  test('of the expected base', async () => {
    const { files } = await makeSample({ signer: key.signer, base: { ref: 'main', commit: BASE } });
    expectOutcome(await verifySample(files, { signer, base: BASE }), 'authentic', 0, /./);
    expectOutcome(
      await verifySample(files, { signer, base: COMMIT }),
      'not-as-expected',
      9,
      /the base of the policy is b2/,
    );
  });

  test('every expectation that is not met is named', async () => {
    const { details } = await verifySample(signed.files, {
      signer,
      commit: 'd'.repeat(40),
      repository: 'https://github.com/example/other',
      base: BASE,
      profile: 'full',
      policyDigest: '0'.repeat(64),
      maxAgeMs: 1,
      asOf: '2027-03-01',
    });
    expect(details).toHaveLength(6);
  });

  test('of several faults the graver one decides', async () => {
    const other = aKey();
    const fails = await makeSample({ signer: other.signer, findings: 20 });
    const unsigned = await makeSample({ findings: 20 });
    const wrong = { commit: 'd'.repeat(40), requirePass: true };
    const forged = await makeSample({
      signer: other.signer,
      findings: 20,
      forgeDerived: (files) => void files.set('summary.md', 'all is well'),
    });
    const broken = new Map(forged.files).set('run.json', Buffer.from('{}'));
    expectOutcome(await verifySample(broken, { signer, ...wrong }), 'tampered', 4, /run\.json/);
    expectOutcome(await verifySample(forged.files, { signer, ...wrong }), 'not-reproducible', 6, /summary\.md/);
    expectOutcome(await verifySample(fails.files, { signer, ...wrong }), 'untrusted', 7, /not of the given key/);
    expectOutcome(await verifySample(unsigned.files, wrong), 'not-as-expected', 9, /the commit/);
    expectOutcome(await verifySample(unsigned.files, { requirePass: true }), 'consistent-not-authentic', 8, /./);
    expectOutcome(
      await verifySample(unsigned.files, { requirePass: true, allowUnsigned: true }),
      'not-passing',
      1,
      /its verdict is fail/,
    );
    expectOutcome(
      await verifySample(fails.files, { signer: { kind: 'key', publicKeyPem: other.publicKeyPem } }),
      'authentic',
      0,
      /./,
    );
  });

  test('a part of the tree is said to be one, and stated', async () => {
    const part = await makeSample({ signer: key.signer, forgePlan: (plan) => ({ ...plan, scope: 'src' }) });
    const { bundle, outcome } = await verifySample(part.files, { signer });
    expect([outcome, bundle?.scope, bundle?.notScanned]).toEqual(['authentic', 'src', 0]);
    const verdict = Buffer.from(part.files.get('attestations/verdict.statement.json') ?? []).toString('utf8');
    expect(verdict).toContain('"scope":"src"');
  });

  describe('a part of the tree', () => {
    const PART = 'services/pay ü';
    let part: Sample;
    beforeAll(async () => {
      const forgePlan: SampleOptions['forgePlan'] = (plan) => ({ ...plan, scope: PART });
      part = await makeSample({ signer: key.signer, headCommit: HEAD, forgePlan });
    });

    test('is no commit: neither it nor the head commit is a subject of any statement', () => {
      for (const name of ['verdict', 'scan', 'sbom-cyclonedx', 'sbom-spdx']) {
        const text = Buffer.from(part.files.get(`attestations/${name}.statement.json`) ?? []).toString('utf8');
        const { subject } = JSON.parse(text) as { subject: { name: string }[] };
        expect(subject.map((one) => one.name)).toEqual(
          ['evidence-manifest.json', 'run.json'].slice(0, name === 'scan' ? 2 : 1),
        );
        expect(JSON.stringify(subject)).not.toMatch(/gitCommit|gitTree/);
      }
    });

    test('is the resource of its verdict, and its repository is still told', async () => {
      const text = Buffer.from(part.files.get('attestations/verdict.statement.json') ?? []).toString('utf8');
      const { predicate } = JSON.parse(text) as { predicate: { resourceUri: string } };
      expect(predicate.resourceUri).toBe(`git+${REPOSITORY}#services/pay%20%C3%BC`);
      expectOutcome(await verifySample(part.files, { signer, repository: REPOSITORY }), 'authentic', 0, /./);
    });

    test.each([COMMIT, HEAD])('is not what --commit %s asks for, unless that part is named', async (commit) => {
      expectOutcome(
        await verifySample(part.files, { signer, commit }),
        'not-as-expected',
        9,
        /^only services\/pay ü was scanned, and a commit is all of its tree/,
      );
      expectOutcome(await verifySample(part.files, { signer, commit, scope: PART }), 'authentic', 0, /./);
    });

    test.each(['.', 'services', 'services/pay ü/x'])('is not the part %s', async (scope) => {
      expectOutcome(
        await verifySample(part.files, { signer, scope }),
        'not-as-expected',
        9,
        /the scope is services\/pay ü, expected /,
      );
    });

    test('is said in each summary', () => {
      for (const path of ['summary.md', 'report.html'])
        expect(Buffer.from(part.files.get(path) ?? []).toString('utf8')).toContain(
          'was scanned, so the statements do not name the commit',
        );
    });

    test('all of the tree is not a part either', async () => {
      expectOutcome(
        await verifySample(signed.files, { signer, scope: 'src' }),
        'not-as-expected',
        9,
        /the scope is \., expected src/,
      );
      expectOutcome(await verifySample(signed.files, { signer, scope: '.', commit: COMMIT }), 'authentic', 0, /./);
    });
  });

  test('a dirty tree is no commit', async () => {
    const dirty = await makeSample({ signer: key.signer, dirty: true });
    expectOutcome(
      await verifySample(dirty.files, { signer, commit: COMMIT }),
      'not-as-expected',
      9,
      /uncommitted changes/,
    );
  });

  test('the head commit of the same tree will do for the commit, and no third one', async () => {
    const merged = await makeSample({ signer: key.signer, headCommit: HEAD });
    for (const commit of [COMMIT, HEAD])
      expectOutcome(await verifySample(merged.files, { signer, commit }), 'authentic', 0, /./);
    expectOutcome(
      await verifySample(merged.files, { signer, commit: 'f'.repeat(40) }),
      'not-as-expected',
      9,
      /the commit is a1a1.*, expected ffff/,
    );
    const { subject } = JSON.parse(
      Buffer.from(merged.files.get('attestations/verdict.statement.json') ?? []).toString('utf8'),
    ) as { subject: unknown[] };
    expect(subject).toEqual([
      expect.objectContaining({ name: 'evidence-manifest.json' }),
      { name: `git+${REPOSITORY}`, digest: { gitCommit: COMMIT, gitTree: 'c3'.repeat(20) } },
      { name: `git+${REPOSITORY}@${HEAD}`, digest: { gitCommit: HEAD } },
    ]);
    expect((await verifySample(merged.files, { signer })).bundle).toMatchObject({ commit: COMMIT, headCommit: HEAD });
  });

  test('emptied budgets make another policy digest, and no pass', async () => {
    const weak = await makeSample({ signer: key.signer, policy: { budgets: [] } });
    const { bundle } = await verifySample(signed.files, { signer });
    expectOutcome(
      await verifySample(weak.files, { signer, policyDigest: bundle?.policyDigest ?? '' }),
      'not-as-expected',
      9,
      /policy digest/,
    );
    expectOutcome(await verifySample(weak.files, { signer, requirePass: true }), 'not-passing', 3, /inconclusive/);
  });

  test('the policy digest does not change with the base commit', async () => {
    const one = await makeSample({ base: { ref: 'main', commit: BASE } });
    const other = await makeSample({ base: { ref: 'main', commit: COMMIT } });
    expect((await verifySample(one.files)).bundle?.policyDigest).toBe(
      (await verifySample(other.files)).bundle?.policyDigest,
    );
  });
});

test('an Ed25519-signed bundle is the same bytes each time', async () => {
  const again = await makeSample({ signer: key.signer });
  expect([...again.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')])).toEqual(
    [...signed.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
  );
});
