import { describe, expect, test } from '@jest/globals';
import { MASK, redact, redactBytes, singleLine } from '../../../src/lib/redact.ts';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789abcdefghijkmnopqrstuvwxyz';
const random = (length: number): string =>
  Array.from({ length }, () => letters[Math.floor(Math.random() * letters.length)]).join('');

describe('redact', () => {
  test.each([
    ['a token with a prefix', () => `ghp_${random(36)}`],
    ['a package registry token', () => `npm_${random(36)}`],
    ['a model hub token', () => `hf_${random(34)}`],
    [
      'an access key id',
      () =>
        `AKIA${'ABCDEFGHIJKLMNOP'
          .split('')
          .sort(() => Math.random() - 0.5)
          .join('')}`,
    ],
    ['a JSON web token', () => `eyJ${random(20)}.${random(30)}.${random(20)}`],
    ['a value of high entropy', () => `aB3${random(40)}`],
    ['a card number', () => '4539 1488 0343 6467'],
    ['an e-mail address', () => ['someone', 'mail.test'].join('@')],
  ])('takes out %s', (_name, make) => {
    const secret = make();
    const clean = redact(`found ${secret} here`);
    expect(clean).not.toContain(secret);
    expect(clean).toContain(MASK);
  });

  test('takes out values beside a telling name and keeps the name', () => {
    for (const text of ['password = "hunter2!x"', "api_key: 'k3y-v4lue'", 'token=abcd1234', 'SECRET: correcthorse']) {
      const clean = redact(text);
      expect(clean).toMatch(/password|api_key|token|SECRET/);
      expect(clean).toContain(MASK);
      expect(clean).not.toMatch(/hunter2|k3y-v4lue|abcd1234|correcthorse/);
    }
  });

  test('takes out the password of a URL and a whole private key', () => {
    expect(redact('postgres://admin:s3cr3t@db.test/x')).toBe(`postgres://admin:${MASK}@db.test/x`);
    const key = ['-----BEGIN ', 'PRIVATE KEY-----\n', random(64), '\n-----END PRIVATE KEY-----'].join('');
    expect(redact(key)).not.toContain(key.slice(30, 60));
  });

  test('leaves paths, digests, identifiers and words alone', () => {
    const text =
      'src/components/UserProfile2/index.ts uses 3f786850e387550fdab836ed7e6dc881de23001b and subprocess_popen_with_shell_equals_true';
    expect(redact(text)).toBe(text);
  });

  test('is idempotent, one line and cut', () => {
    const text = `a\n\u001b[31mb\r::set-output name=x::y ${'z '.repeat(5000)}`;
    const once = redact(text);
    expect(redact(once)).toBe(once);
    expect(once).not.toMatch(/[\u0000-\u001f]/);
    expect(once.length).toBeLessThan(2100);
  });

  test('takes out values known to be secret', () => {
    const value = 'plainwords';
    expect(redact(`x ${value} y`, [value])).toBe(`x ${MASK} y`);
  });
});

describe('redactBytes', () => {
  test('keeps JSON readable', () => {
    const value = {
      password: 'hunter2hunter2',
      token: null,
      secret: { deep: true },
      keys: ['a'],
      auth: 17,
      key: `npm_${random(36)}`,
    };
    const clean = redactBytes(Buffer.from(JSON.stringify(value))).toString('utf8');
    expect(JSON.parse(clean)).toEqual({
      password: MASK,
      token: null,
      secret: { deep: true },
      keys: ['a'],
      auth: 17,
      key: MASK,
    });
  });

  test('keeps bytes that are no UTF-8', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x41, 0x80, 0x0a]);
    expect(redactBytes(bytes).equals(bytes)).toBe(true);
  });
});

test('singleLine makes bidirectional and control characters visible as replacements', () => {
  expect(singleLine('a\u202eb\u0007c')).toBe('a\ufffdb\ufffdc');
});
