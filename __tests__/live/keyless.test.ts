import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createKeylessSigner } from '../../src/adapters/github/keyless-signer.ts';
import { IDENTITY, ISSUER, startSigstore, type FakeSigstore, type FakeSigstoreOptions } from '../fakes/sigstore.ts';
import { assay, type CliResult } from '../support/assay.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { makeSample, repairChecksums, type Sample } from '../unit/bundle/verify-sample.ts';

/*
 * Keyless signing from the job's identity token to the reader's `assay verify`, against Sigstore's own mock: the signer that
 * the Action uses, over real connections, and the built command line.
 */
const TODAY = new Date().toISOString().slice(0, 10);
/** How many statements a bundle with an SBOM has. */
const STATEMENTS = 4;
const folder = temporaryFolder();
const before = { ...process.env };

/** From here on this process is a job that may ask for an identity token. */
function become(sigstore: FakeSigstore): void {
  Object.assign(process.env, sigstore.tokenEnv);
}

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
  folder.remove();
});

describe.each(['log', 'timestamps'] as const)('signed with a proof of time from a service of %s', (kind) => {
  let sigstore: FakeSigstore;
  let other: FakeSigstore;
  let sample: Sample;
  let root: string;
  let otherRoot: string;

  beforeAll(async () => {
    sigstore = await startSigstore(kind);
    other = await startSigstore(kind);
    become(sigstore);
    sample = await makeSample({ signer: createKeylessSigner(sigstore.instance), policyDate: TODAY });
    root = write(`${kind}-root.json`, sigstore.trustedRoot);
    otherRoot = write(`${kind}-other-root.json`, other.trustedRoot);
    bundle('whole', sample.files);
  });
  afterAll(async () => {
    await sigstore.close();
    await other.close();
  });

  function write(name: string, content: string): string {
    const path = join(folder.path, name);
    writeFileSync(path, content);
    return path;
  }
  const at = (name: string): string => join(folder.path, kind, name);
  function bundle(name: string, files: ReadonlyMap<string, Uint8Array>): void {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(at(name), path)), { recursive: true });
      writeFileSync(join(at(name), path), bytes);
    }
  }
  const verify = (
    name: string,
    { identity = IDENTITY, issuer = ISSUER, trustedRoot = root } = {},
  ): Promise<CliResult> =>
    assay(['verify', at(name), '--identity', identity, '--issuer', issuer, '--trusted-root', trustedRoot, '--json']);

  test('every signature has a token, a certificate and a proof of its own, and nothing else was asked for', () => {
    const proof = kind === 'log' ? 'rekor /api/v1/log/entries' : 'timestamp /api/v1/timestamp';
    const one = ['token sigstore', 'fulcio /api/v2/signingCert', proof];
    expect(sigstore.requests).toEqual(Array.from({ length: STATEMENTS }, () => one).flat());
  });

  test('the statement is signed byte for byte as it is stored', () => {
    const read = (path: string): string => readFileSync(join(at('whole'), path), 'utf8');
    const { dsseEnvelope } = JSON.parse(read('attestations/verdict.sigstore.json')) as {
      dsseEnvelope: { payload: string; signatures: readonly object[] };
    };
    expect(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')).toBe(
      read('attestations/verdict.statement.json'),
    );
    expect(dsseEnvelope.signatures.map((signature) => Object.keys(signature))).toEqual([['sig']]);
  });

  test('the reader accepts it', async () => {
    const { code, stdout, stderr } = await verify('whole');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'authentic' });
  });

  test.each([
    ['another workflow', { identity: IDENTITY.replace('assay.yml', 'other.yml') }],
    ['another branch', { identity: IDENTITY.replace('main', 'maim') }],
    ['another issuer', { issuer: 'https://accounts.example.com' }],
  ])('the reader refuses %s', async (_name, trust) => {
    const { code, stdout } = await verify('whole', trust);
    expect([code, JSON.parse(stdout)]).toMatchObject([7, { outcome: 'untrusted' }]);
  });

  test('the reader refuses it where another instance is trusted', async () => {
    const { code, stdout } = await verify('whole', { trustedRoot: otherRoot });
    expect([code, JSON.parse(stdout)]).toMatchObject([7, { outcome: 'untrusted' }]);
  });

  test('a changed byte of the evidence is tampering, even with the lists repaired', async () => {
    const files = new Map(sample.files);
    const text = Buffer.from(files.get('summary.json') ?? []).toString('utf8');
    files.set('summary.json', Buffer.from(text.replace('"high":2', '"high":1')));
    expect(text).toContain('"high":2');
    bundle('changed', files);
    bundle('repaired', repairChecksums(files));
    expect((await verify('changed')).code).toBe(4);
    expect([4, 6]).toContain((await verify('repaired')).code);
  });

  // Places that a signature covers; in a timestamp the time itself, because the wrapping around it is nobody's word.
  test.each([
    ['"sig":"', 60],
    ['"rawBytes":"', 60],
    kind === 'log' ? (['"canonicalizedBody":"', 60] as const) : (['"signedTimestamp":"', 200] as const),
  ])('a changed byte after %s is refused', async (mark, distance) => {
    const path = 'attestations/verdict.sigstore.json';
    const text = Buffer.from(sample.files.get(path) ?? []).toString('utf8');
    expect(text).toContain(mark);
    const place = text.indexOf(mark) + mark.length + distance;
    const changed = `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`;
    const name = `byte-${String(place)}`;
    bundle(name, repairChecksums(new Map(sample.files).set(path, Buffer.from(changed))));
    expect([4, 7]).toContain((await verify(name)).code);
  });
});

describe('what is not to be had is said with its reason, and without the token', () => {
  const secret = ['not', 'a', 'token', 'but', 'secret'].join('-');
  const cases: readonly (readonly [string, 'log' | 'timestamps', FakeSigstoreOptions, RegExp])[] = [
    ['no token for this job', 'log', { refuse: { token: 403 } }, /identity token.*403/],
    ['an answer without a token', 'log', { tokenValue: undefined }, /identity token/],
    ['an answer that is no token', 'log', { tokenValue: secret }, /no identity token/],
    ['a token that is no text', 'log', { tokenValue: { value: secret } }, /no identity token/],
    ['no certificate', 'log', { refuse: { fulcio: 403 } }, /certificate.*403.*fulcio refuses/],
    ['no log', 'log', { refuse: { rekor: 400 } }, /tlog.*400.*rekor refuses/],
    ['no timestamp', 'timestamps', { refuse: { timestamp: 401 } }, /timestamp.*401/],
  ];
  test.each(cases)('%s', async (_name, kind, options, reason) => {
    const sigstore = await startSigstore(kind, options);
    become(sigstore);
    try {
      const error = await createKeylessSigner(sigstore.instance)
        .sign(Buffer.from('{}'))
        .then(
          () => new Error('it was signed'),
          (rejection: unknown) => rejection as Error,
        );
      expect(error.message).toMatch(reason);
      expect(error.message).not.toContain(secret);
      expect(error.message).not.toContain('\n');
    } finally {
      await sigstore.close();
    }
  });
});
