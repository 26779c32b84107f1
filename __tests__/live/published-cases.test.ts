import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createKeylessCheck } from '../../src/adapters/system/keyless-verifier.ts';
import { Tampering } from '../../src/bundle/tampering.ts';
import { readEnvelope } from '../../src/bundle/verify-envelope.ts';
import { aKey, makeSample } from '../unit/bundle/verify-sample.ts';

/*
 * Cases that others publish in packages: real Sigstore bundles of many makers, good and bad, among them cases of Sigstore's
 * conformance suite (whose own repository no registry serves), and in-toto's own reading of statements. `.ci/run` gets the
 * packages by their clients; nothing of them is kept here. Each figure is exact: a case that comes or goes is looked at.
 *
 *     ASSAY_TEST_CRATES  folder with sigstore-verify-0.15.1, sigstore-bundle-0.15.1 and sigstore-trust-root-0.15.1
 *     ASSAY_TEST_INTOTO  folder that pip installed in-toto-attestation 0.9.3 into
 */
function needed(name: string): string {
  const path = process.env[name];
  if (path === undefined || path === '') throw new Error(`${name} is not set: see .ci/run for how to get the package`);
  return path;
}

const TAG = 'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows';
const BEACON = `${TAG}/extremely-dangerous-oidc-beacon.yml@refs/heads/main`;
const GITHUB = 'https://token.actions.githubusercontent.com';
const LOGIN = 'https://github.com/login/oauth';
const ROOT = 'sigstore-trust-root-0.15.1/src';
const PUBLIC = `${ROOT}/trusted_root.json`;
const STAGING = `${ROOT}/trusted_root_staging.json`;

interface Case {
  readonly file: string;
  /** What reading the envelope says; absent: it is one of the only form that Assay writes. */
  readonly form?: RegExp;
  /** Whom and what to trust. Absent: no certificate names anybody. */
  readonly trust?: readonly [root: string, identity: string, issuer: string];
  /** Why it is not trusted; absent: it is. */
  readonly refusal?: RegExp;
}

const MESSAGE = /has not the form it must have \(at dsseEnvelope\)/;
const VERIFY = 'sigstore-verify-0.15.1/test_data';
const cases: readonly Case[] = [
  {
    file: 'sigstore-bundle-0.15.1/tests/fixtures/happy-path.json',
    trust: [PUBLIC, BEACON, GITHUB],
  },
  {
    file: `${VERIFY}/bundles/conda-attestation.sigstore.json`,
    trust: [
      PUBLIC,
      'https://github.com/prefix-dev/sigstore-example/.github/workflows/action.yaml@refs/heads/main',
      GITHUB,
    ],
  },
  // Older forms: the signature is good, and they are not what Assay writes.
  {
    file: `${VERIFY}/bundles/dsse.sigstore.json`,
    form: /is no Sigstore bundle of version 0\.3/,
    trust: [PUBLIC, 'brian@dehamer.com', LOGIN],
  },
  {
    file: `${VERIFY}/bundles/sigstore.js@2.0.0-provenance.sigstore.json`,
    form: /is no Sigstore bundle of version 0\.3/,
    trust: [PUBLIC, 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main', GITHUB],
  },
  {
    file: `${VERIFY}/bundles/dsse-2sigs.sigstore.json`,
    form: /is no Sigstore bundle of version 0\.3/,
    trust: [PUBLIC, 'brian@dehamer.com', LOGIN],
    refusal: /invalid v0\.1 bundle/,
  },
  // Signed by GitHub itself: the certificates name no issuer, and one has to be named to be trusted.
  ...[
    `${VERIFY}/bundles/github-private-attestation.sigstore.json`,
    `${VERIFY}/timestamps/github_sha384_bundle.json`,
    'sigstore-bundle-0.15.1/tests/fixtures/bundle_v3_jdx_communique.json',
  ].map((file): Case => ({
    file,
    trust: [`${ROOT}/trusted_root_github.json`, 'https://dotcom.releases.github.com', GITHUB],
    refusal: /invalid certificate extension - expected issuer=.*, got issuer=undefined/,
  })),
  // Known deviation: good, but logged by Rekor v2 as a DSSE entry, which the library for Node 20 does not know.
  {
    file: `${VERIFY}/upstream/sigstore-python/a.dsse.staging-rekor-v2.txt.sigstore.json`,
    trust: [STAGING, BEACON, GITHUB],
    refusal: /digest mismatch/,
  },
  {
    file: `${VERIFY}/bundles/conda-attestation-rekor2.sigstore.json`,
    trust: [STAGING, 'jku@goto.fi', LOGIN],
    refusal: /digest mismatch/,
  },
  // Signatures of files, not of statements: none of these can stand for one of ours, and each would be refused as it is.
  ...(
    [
      ['bundles/bundle_cve_2022_36056.txt.sigstore', STAGING, /signature mismatch/],
      ['bundles/bundle_invalid_version.txt.sigstore', STAGING, /invalid bundle/],
      ['bundles/bundle_no_checkpoint.txt.sigstore', STAGING, /invalid v0\.2 bundle/],
      ['bundles/bundle_no_log_entry.txt.sigstore', STAGING, /expected 1 timestamps, got 0/],
      ['bundles/bundle_v3_no_signed_time.txt.sigstore.json', STAGING, /expected 1 timestamps, got 0/],
      ['bundles/bundle_v3_github.whl.sigstore', PUBLIC, /signature verification failed/],
      ['bundles/cosign-v3-blob.sigstore.json', PUBLIC, /timestamp could not be verified|signature verification failed/],
      ['bundles/othername.sigstore.json', `${VERIFY}/trusted_roots/scaffolding.json`, /invalid checkpoint signature/],
      [
        'invalid-ct-key_fail/bundle.sigstore.json',
        `${VERIFY}/invalid-ct-key_fail/trusted_root.json`,
        /SCT verification failed/,
      ],
      [
        'sct-multi-intermediate/staging_bundle.sigstore.json',
        `${VERIFY}/sct-multi-intermediate/staging_trusted_root.json`,
        /signature verification failed/,
      ],
      ['timestamps/valid_bundle.json', `${VERIFY}/timestamps/valid_trusted_root.json`, /signature verification failed/],
      ['upstream/sigstore-python/staging-rekor-v2.txt.sigstore.json', STAGING, /signature verification failed/],
    ] as const
  ).map(([file, root, refusal]): Case => ({
    file: `${VERIFY}/${file}`,
    form: MESSAGE,
    trust: [root, 'https://nobody.example', LOGIN],
    refusal,
  })),
  {
    file: 'sigstore-bundle-0.15.1/tests/fixtures/bundle_v3.json',
    form: MESSAGE,
    trust: [STAGING, 'william@yossarian.net', LOGIN],
    refusal: /signature verification failed/,
  },
  { file: `${VERIFY}/bundles/bundle_no_cert_v1.txt.sigstore`, form: MESSAGE },
  { file: `${VERIFY}/managed-key/bundle.sigstore.json`, form: MESSAGE },
];

describe('Sigstore bundles that others publish', () => {
  const at = (path: string): string => join(needed('ASSAY_TEST_CRATES'), path);
  const read = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'));

  test('all of the packages are here', () => {
    const bundles = [VERIFY, 'sigstore-bundle-0.15.1/tests'].flatMap((folder) =>
      readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name}`)
        .filter((path) => /(?:\.sigstore(?:\.json)?|fixtures\/.*\.json|_bundle\.json)$/.test(path)),
    );
    expect(bundles.sort()).toEqual(cases.map(({ file }) => file).sort());
  });

  test.each(cases)('$file: form', ({ file, form }) => {
    const files = new Map([['case.sigstore.json', readFileSync(at(file))]]);
    if (form === undefined) expect(readEnvelope('case.sigstore.json', files).signature.length).toBeGreaterThan(0);
    else expect(() => readEnvelope('case.sigstore.json', files)).toThrow(form);
    if (form !== undefined) expect(() => readEnvelope('case.sigstore.json', files)).toThrow(Tampering);
  });

  const checked = cases.filter(({ trust }) => trust !== undefined);
  test.each(checked)('$file: signature', async ({ file, trust = ['', '', ''], refusal }) => {
    const [root, identity, issuer] = trust;
    const options = { identity, issuer, trustedRoot: readFileSync(at(root), 'utf8') };
    const result = await (await createKeylessCheck(options))(read(file));
    if (refusal === undefined) expect(result).toMatchObject({ trusted: true });
    else expect(result).toEqual({ trusted: false, problem: expect.stringMatching(refusal) });
    // Whatever is trusted is trusted for this identity and this issuer alone.
    for (const other of [
      { ...options, identity: `${identity}x` },
      { ...options, issuer: 'https://accounts.example' },
    ])
      expect(await (await createKeylessCheck(other))(read(file))).toMatchObject({ trusted: false });
  });

  test('the figures: 25 bundles, 7 of our form, 4 trusted, 2 refused though they are good', () => {
    const ours = cases.filter(({ form }) => form === undefined);
    const trusted = checked.filter(({ refusal }) => refusal === undefined);
    const deviations = cases.filter(({ refusal }) => refusal?.source === 'digest mismatch');
    expect([cases.length, ours.length, trusted.length, deviations.length]).toEqual([25, 7, 4, 2]);
  });

  test('an identity in the table is the one in the certificate', () => {
    for (const { file, trust, refusal } of checked) {
      if (refusal !== undefined) continue;
      const { verificationMaterial: material } = read(file) as { verificationMaterial: Material };
      const raw = material.certificate?.rawBytes ?? material.x509CertificateChain?.certificates[0]?.rawBytes ?? '';
      expect(new X509Certificate(Buffer.from(raw, 'base64')).subjectAltName).toMatch(
        new RegExp(`^(?:URI|email):${trust?.[1].replace(/[.+?]/g, '\\$&') ?? ''}$`),
      );
    }
  });
});

interface Material {
  readonly certificate?: { readonly rawBytes: string };
  readonly x509CertificateChain?: { readonly certificates: readonly { readonly rawBytes: string }[] };
}

/** Reads the statements named as arguments as in-toto's own package does; prints one word for each. */
const JUDGE = `
import json, sys
sys.path.insert(0, sys.argv[1])
from google.protobuf import json_format
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
for path in sys.argv[2:]:
    text = open(path, encoding='utf-8').read()
    try:
        parsed = json_format.Parse(text, statement_pb2.Statement())
        Statement.copy_from_pb(parsed).validate()
        if parsed.predicate_type == 'https://in-toto.io/attestation/test-result/v0.1':
            predicate = json.dumps(json.loads(text)['predicate'])
            result = json_format.Parse(predicate, test_result_pb2.TestResult(), ignore_unknown_fields=True)
            assert result.result in ('PASSED', 'WARNED', 'FAILED') and len(result.configuration) > 0
        print('valid')
    except Exception as error:
        print(type(error).__name__)
`;

describe('in-toto’s own package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-intoto-'));
  const names = ['verdict', 'scan', 'sbom-cyclonedx', 'sbom-spdx'] as const;
  const at = (name: string): string => join(folder, `attestations/${name}.statement.json`);

  beforeAll(async () => {
    const { files } = await makeSample({ signer: aKey().signer, headCommit: 'e5'.repeat(20) });
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function judge(...paths: readonly string[]): readonly string[] {
    const { stdout, stderr } = spawnSync('python3', ['-I', '-c', JUDGE, needed('ASSAY_TEST_INTOTO'), ...paths], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout.trim().split('\n');
  }

  test('reads all of our statements: 4 of 4', () => {
    expect(judge(...names.map(at))).toEqual(names.map(() => 'valid'));
  });

  test('refuses what is none, so its yes means something', () => {
    const change = (index: number, from: string | RegExp, to: string): string => {
      const path = join(folder, `changed-${index}.json`);
      const text = readFileSync(at('scan'), 'utf8');
      writeFileSync(path, text.replace(from, to));
      expect(text.replace(from, to)).not.toBe(text);
      return path;
    };
    const words = judge(
      change(0, 'https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v9'),
      change(1, /"subject":\[[^\]]*\]/, '"subject":[]'),
      change(2, /"subject":\[\{"digest":\{[^}]*\}/, '"subject":[{"digest":{}'),
      change(3, '"predicateType":"https://in-toto.io/attestation/test-result/v0.1"', '"predicateType":""'),
    );
    expect(words).toHaveLength(4);
    expect(words).not.toContain('valid');
  });
});
