import { describe, expect, test } from '@jest/globals';
import { aKey, makeSample, repairLists, verifySample } from './verify-sample.ts';

const ROUNDS = 1000;

/** A small generator with a fixed seed: a failure can be had again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Files = Map<string, Uint8Array>;
type Random = (below: number) => number;

/** Each damages a bundle in place and says which paths it touched. */
const DAMAGES: Readonly<Record<string, (files: Files, pick: () => string, random: Random) => readonly string[]>> = {
  'one byte changed': (files, pick, random) => {
    const path = pick();
    const bytes = Uint8Array.from(files.get(path) ?? []);
    const at = random(bytes.length);
    bytes[at] = ((bytes[at] ?? 0) + 1 + random(255)) % 256;
    files.set(path, bytes);
    return [path];
  },
  'one byte taken out': (files, pick, random) => {
    const path = pick();
    const bytes = files.get(path) ?? new Uint8Array();
    const at = random(bytes.length);
    files.set(path, Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]));
    return [path];
  },
  'one byte put in': (files, pick, random) => {
    const path = pick();
    const bytes = files.get(path) ?? new Uint8Array();
    const at = random(bytes.length + 1);
    files.set(path, Buffer.concat([bytes.subarray(0, at), Buffer.from([random(256)]), bytes.subarray(at)]));
    return [path];
  },
  'a cut file': (files, pick, random) => {
    const path = pick();
    const bytes = files.get(path) ?? new Uint8Array();
    files.set(path, bytes.subarray(0, random(bytes.length)));
    return [path];
  },
  'a file removed': (files, pick) => {
    const path = pick();
    files.delete(path);
    return [path];
  },
  'two files swapped': (files, pick) => {
    const one = pick();
    let other = pick();
    while (Buffer.from(files.get(one) ?? []).equals(files.get(other) ?? new Uint8Array())) other = pick();
    const bytes = files.get(one) ?? new Uint8Array();
    files.set(one, files.get(other) ?? new Uint8Array());
    files.set(other, bytes);
    return [one, other];
  },
  'a file added': (files, pick, random) => {
    const path =
      ['extra.txt', 'raw/house/extra', 'raw/new/execution.json', 'attestations/extra.json', 'scanners/x.sarif'][
        random(5)
      ] ?? '';
    files.set(path, files.get(pick()) ?? new Uint8Array());
    return [path];
  },
  'a file under another name': (files, pick) => {
    const path = pick();
    files.set(`${path}~`, files.get(path) ?? new Uint8Array());
    files.delete(path);
    return [path];
  },
};

describe('a damaged bundle', () => {
  test.each(['signed', 'unsigned', 'without statements'] as const)(
    `that was %s is detected and the damage named, ${ROUNDS} times`,
    async (kind) => {
      const { signer, publicKeyPem } = aKey();
      const sample = await makeSample({
        signer: kind === 'signed' ? signer : undefined,
        attest: kind !== 'without statements',
      });
      const expected = kind === 'signed' ? { signer: { kind: 'key', publicKeyPem } as const } : { allowUnsigned: true };
      expect(await verifySample(sample.files, expected)).toMatchObject({ exitCode: 0 });
      const paths = [...sample.files.keys()];
      const random = createRandom(20_260_301);
      const kinds = Object.entries(DAMAGES);
      const missed: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const files: Files = new Map(sample.files);
        const [name, damage] = kinds[round % kinds.length] ?? kinds[0] ?? ['', () => []];
        const touched = damage(files, () => paths[random(paths.length)] ?? '', random);
        const { outcome, exitCode, details } = await verifySample(files, expected);
        const named = touched.some((path) => details.join('\n').includes(path));
        if (outcome !== 'tampered' || exitCode !== 4 || !named)
          missed.push(`${name} of ${touched.join(', ')}: ${outcome} ${details.join('; ')}`);
      }
      expect(missed).toEqual([]);
    },
  );

  /*
   * Who knows the format repairs every list afterwards. What is left to find a change of what is derived is the derivation;
   * of what is stated, the statements and the audit log.
   */
  test(`whose lists were all made to fit again is not accepted, ${ROUNDS} times`, async () => {
    const sample = await makeSample({ attest: false });
    // The raw output is what all else is derived from: who changes it makes another bundle, and nobody vouches for that one.
    const paths = [...sample.files.keys()].filter(
      (path) => !path.startsWith('raw/') && !['checksums.txt', 'evidence-manifest.json', 'run.json'].includes(path),
    );
    const random = createRandom(20_260_302);
    const kinds = Object.entries(DAMAGES).filter(([name]) => !/added|another name|removed/.test(name));
    const missed: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const files: Files = new Map(sample.files);
      const [name, damage] = kinds[round % kinds.length] ?? kinds[0] ?? ['', () => []];
      const touched = damage(files, () => paths[random(paths.length)] ?? '', random);
      const { outcome, details } = await verifySample(repairLists(files), { allowUnsigned: true });
      if (outcome !== 'tampered' && outcome !== 'not-reproducible')
        missed.push(`${name} of ${touched.join(', ')}: ${outcome} ${details.join('; ')}`);
    }
    expect(missed).toEqual([]);
  });

  test('is detected for every byte of its checksums', async () => {
    const sample = await makeSample({ signer: aKey().signer });
    const sums = sample.files.get('checksums.txt') ?? new Uint8Array();
    for (let at = 0; at < sums.length; at += 7) {
      const bytes = Uint8Array.from(sums);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const result = await verifySample(new Map(sample.files).set('checksums.txt', bytes));
      expect(result.outcome).toBe('tampered');
      expect(result.details.join('\n')).toContain('checksums.txt');
    }
  });
});
