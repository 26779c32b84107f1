import { describe, expect, test } from '@jest/globals';
import { findingsOf, textAt } from './scan-text.ts';
import { randomSource, withChecksum } from './token-generator.ts';

const random = randomSource(907);
const draw = (length: number): string =>
  Array.from({ length }, () => 'abcdefghkmnpqrstuvwxyz23456789BDFHKMPRTVXZ'[Math.floor(random() * 42)]).join('');
const github = (): string => withChecksum('github-pat', ['gh', 'p_'].join('') + draw(36));

async function rules(path: string, content: string): Promise<readonly string[]> {
  return (await findingsOf(path, content)).map(({ rule, kind }) => `${rule}${kind === undefined ? '' : ` ${kind}`}`);
}

describe('a token split over literals, whatever its name', () => {
  test.each([
    ['a.js', (one: string, two: string) => `const x = "${one}" + "${two}";\n`],
    ['a.js', (one: string, two: string) => `call('${one}' +\n  '${two}');\n`],
    ['a.js', (one: string, two: string) => `h = "Bearer ${one}" + "${two}";\n`],
    ['a.py', (one: string, two: string) => `x = ("${one}"\n     "${two}")\n`],
    ['a.php', (one: string, two: string) => `$x = '${one}' . '${two}';\n`],
    ['a.lua', (one: string, two: string) => `x = "${one}" .. "${two}"\n`],
  ])('%s', async (path, write) => {
    for (const at of [4, 12, 30]) {
      const token = github();
      const content = write(token.slice(0, at), token.slice(at));
      const findings = await findingsOf(path, content);
      expect(findings).toMatchObject([{ rule: 'secrets/github-pat', severity: 'critical' }]);
      const [finding] = findings;
      if (finding === undefined) throw new Error('no finding');
      expect(textAt(content, finding)).toMatch(new RegExp(`^${token.slice(0, at)}["'].*${token.slice(at)}$`, 's'));
    }
  });

  test('over three, and in a test for review', async () => {
    const token = github();
    const content = `x = "${token.slice(0, 4)}" + "${token.slice(4, 20)}" + "${token.slice(20)}"\n`;
    expect(await rules('a.js', content)).toEqual(['secrets/github-pat']);
    expect(await rules('tests/a.js', content)).toEqual(['secrets/github-pat review']);
  });

  test('elements of a list, a variable between, a text too short and a filler are none', async () => {
    const token = github();
    const [one, two] = [token.slice(0, 4), token.slice(4)];
    for (const content of [
      `x = ["${one}", "${two}"]\n`,
      `x = "${one}" + y + "${two}"\n`,
      `x = "${one}" + y\n`,
      `x = "${one}" + "${two.slice(0, 20)}"\n`,
      `x = "${one}" + "${'x'.repeat(36)}"\n`,
      `x = "w${one}" + "${two}"\n`,
    ])
      expect(await rules('a.js', content)).toEqual([]);
  });

  test('a whole token before other literals is told as it stands', async () => {
    const token = github();
    const content = `x = "${token}" + " and more"\n`;
    const findings = await findingsOf('a.js', content);
    expect(findings.map((finding) => textAt(content, finding))).toEqual([token]);
  });
});
