import { describe, expect, test } from '@jest/globals';
import { checkSound } from '../../../src/bundle/check-sound.ts';
import { makeSample } from './verify-sample.ts';

const { files } = await makeSample();

/** The bundle with one file more, listed as its derived files are. */
function withFile(path: string): Map<string, Uint8Array> {
  const manifest = JSON.parse(Buffer.from(files.get('evidence-manifest.json') ?? []).toString('utf8')) as {
    files: unknown[];
  };
  manifest.files.push({ path, size: 0, sha256: '0'.repeat(64) });
  return new Map(files)
    .set('evidence-manifest.json', Buffer.from(JSON.stringify(manifest)))
    .set(path, new Uint8Array());
}

describe('a bundle before it is written', () => {
  test('is accepted as an honest run makes it', () => {
    expect(() => {
      checkSound(files);
      checkSound(withFile('governance/a.py.md'));
    }).not.toThrow();
  });

  test.each([
    ['a path that is too long', withFile(`governance/${'x'.repeat(1100)}.md`), /evidence-manifest.json .* at files/],
    ['a control character in a name', withFile('governance/a\u0007.md'), /evidence-manifest.json .* at files/],
    ['a file that is a folder too', withFile('summary.md/x.md'), /summary.md is a file and a folder/],
    ['a run record without its form', new Map(files).set('run.json', Buffer.from('{}')), /run.json/],
    ['a plan without its form', new Map(files).set('plan.json', Buffer.from('{}')), /plan.json/],
    ['a log larger than any', new Map(files).set('audit.jsonl', Buffer.alloc(33 * 1024 ** 2)), /audit.jsonl has/],
  ])('is refused with %s', (_name, changed, words) => {
    expect(() => {
      checkSound(changed);
    }).toThrow(
      expect.objectContaining({ kind: 'delivery', code: 'evidence-not-sound', message: expect.stringMatching(words) }),
    );
  });
});
