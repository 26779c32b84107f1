import { describe, expect, test } from '@jest/globals';
import { compileFormat, type Format } from '../../../../src/embedded/secrets/format.ts';
import { TOKEN_RULES } from '../../../../src/embedded/secrets/tokens.ts';
import { findingsOf, textAt } from './scan-text.ts';
import { generate, randomSource, withChecksum } from './token-generator.ts';

/** Draws until the token has nothing in it that reads as a filler (a run of equal characters, a count). */
function draw(ruleId: string, source: string, random: () => number): ReturnType<typeof generate> {
  const format = compileFormat(source);
  const drawn = generate(format, random);
  const secret = withChecksum(ruleId, drawn.secret);
  return { ...drawn, secret, text: drawn.text.replace(drawn.secret, () => secret) };
}

function maxOf(format: Format, index: number): number {
  const part = format.parts[index];
  return part?.kind === 'set' ? part.max : 0;
}

const cases = TOKEN_RULES.flatMap((rule) => rule.formats.map((format) => ({ id: rule.id, format, rule })));
const fixed = cases.filter(({ rule }) => rule.near === undefined);
const context = cases.filter(({ rule }) => rule.near !== undefined);

describe('tokens of a fixed format', () => {
  test.each(fixed)('$id: $format is found alone, exactly, and told once', async ({ id, format }) => {
    const random = randomSource(id.length * 7919 + format.length);
    for (let round = 0; round < 3; round += 1) {
      const { text, secret } = draw(id, format, random);
      const content = `first line\nvalue of it: ${text} end\n`;
      const findings = await findingsOf('src/any.txt', content);
      expect(findings.map((finding) => textAt(content, finding))).toEqual([secret]);
      expect(findings[0]?.severity).toMatch(/critical|high/);
      expect(JSON.stringify(findings)).not.toContain(secret);
    }
  });

  test.each(fixed)(
    '$id: $format is not found with a character too many, or one its alphabet lacks',
    async ({ id, format, rule }) => {
      const random = randomSource(id.length * 104729 + format.length);
      const compiled = compileFormat(format);
      const { text } = generate(compiled, random, 1);
      const whole = async (content: string, secret: string): Promise<boolean> =>
        (await findingsOf('src/any.txt', content)).some(
          (finding) => finding.rule === `secrets/${id}` && textAt(content, finding) === secret,
        );
      const last = compiled.parts.at(-1);
      if (last?.kind === 'set' && rule.formats.length === 1) expect(await whole(`see ${text} end\n`, text)).toBe(false);
      // The last set of characters is cut short by one that belongs to no alphabet.
      const good = draw(id, format, random).text;
      const sizes = compiled.parts.map((part) => (part.kind === 'set' ? part.min : (part.options[0] ?? '').length));
      const lastSet = compiled.parts.findLastIndex((part) => part.kind === 'set');
      const tail = sizes.slice(lastSet).reduce((sum, size) => sum + size, 0);
      const cut = good.length - Math.min(good.length, tail);
      const broken = `${good.slice(0, cut)}\u00a7${good.slice(cut + 1)}`;
      const findings = await findingsOf('src/any.txt', `see ${broken} end\n`);
      if (rule.formats.length === 1 && sizes[lastSet] === maxOf(compiled, lastSet))
        expect(findings.filter((finding) => finding.rule === `secrets/${id}`)).toEqual([]);
      else expect(await whole(`see ${broken} end\n`, broken)).toBe(false);
    },
  );
});

test('a piece of encoded data that begins like a token is none; in an address, or alone, it is one', async () => {
  const random = randomSource(4711);
  const format = TOKEN_RULES.find(({ id }) => id === 'facebook-token')?.formats[0] ?? '';
  const { secret } = draw('facebook-token', format, random);
  const data = Buffer.from(Array.from({ length: 300 }, () => Math.floor(random() * 256)))
    .toString('base64')
    .slice(0, 380);
  const rules = async (content: string): Promise<readonly string[]> =>
    (await findingsOf('src/any.txt', content)).map(({ rule }) => rule);
  expect(await rules(`xlink:href="data:image/png;base64,${data}+${secret}/${data}"`)).toEqual([]);
  expect(await rules(`https://graph.example.org/v1/${secret}/me`)).toEqual(['secrets/facebook-token']);
  expect(await rules(`send ${secret} now`)).toEqual(['secrets/facebook-token']);
});

describe('tokens known by their context', () => {
  test.each(context)('$id: $format is found under its provider’s name', async ({ id, format, rule }) => {
    const random = randomSource(id.length * 31 + format.length);
    const near = (rule.near?.[0] ?? '').replace(/[^a-z0-9]+$/, '').replace(/[^a-z0-9]/g, '_');
    let found = 0;
    for (let round = 0; round < 5; round += 1) {
      const { secret } = draw(id, format, random);
      const content = `x = 1\n${near.toUpperCase()}_SECRET_TOKEN = '${secret}'\n`;
      const findings = await findingsOf('src/settings.py', content);
      if (findings.length === 1 && textAt(content, findings[0]!) === secret) found += 1;
      expect(JSON.stringify(findings)).not.toContain(secret);
    }
    // A draw may by chance lack a digit, or hold a filler.
    expect(found).toBeGreaterThanOrEqual(4);
  });

  test('without any name nothing is said', async () => {
    const random = randomSource(5);
    for (const { format } of context) {
      const { secret } = generate(compileFormat(format), random);
      if (/[#{}$%/]/.test(secret)) continue;
      const findings = await findingsOf('src/any.py', `print("${secret}")\n`);
      expect(
        findings.map(({ rule }) => rule).filter((rule) => context.some(({ id }) => rule === `secrets/${id}`)),
      ).toEqual([]);
    }
  });
});

describe('checksums', () => {
  const github = ['gh', 'p_'].join('');

  test('a right checksum is critical and said', async () => {
    const token = withChecksum('github-pat', generate(compileFormat(`${github}{n:36}`), randomSource(1)).secret);
    const [finding] = await findingsOf('a.py', `x = "${token}"\n`);
    expect(finding).toMatchObject({
      rule: 'secrets/github-pat',
      severity: 'critical',
      confidence: 'high',
      message: 'GitHub personal access token (checksum valid).',
    });
    expect(finding?.kind).toBeUndefined();
  });

  test('a wrong one is doubtful, and in a test only for review', async () => {
    const token = generate(compileFormat(`${github}{n:36}`), randomSource(2)).secret;
    const [code] = await findingsOf('a.py', `x = "${token}"\n`);
    expect(code).toMatchObject({ severity: 'high', confidence: 'low' });
    const [inTest] = await findingsOf('tests/test_a.py', `x = "${token}"\n`);
    expect(inTest).toMatchObject({ kind: 'review', confidence: 'low' });
  });

  test('a right one counts in a test folder too', async () => {
    const token = withChecksum('github-pat', generate(compileFormat(`${github}{n:36}`), randomSource(3)).secret);
    const [finding] = await findingsOf('tests/fixtures/a.json', `{"x": "${token}"}\n`);
    expect(finding).toMatchObject({ severity: 'critical', confidence: 'medium' });
    expect(finding?.kind).toBeUndefined();
  });
});
