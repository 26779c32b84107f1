import { describe, expect, test } from '@jest/globals';
import { detector } from '../../../../src/embedded/secrets/detector.ts';
import { findingsOf, reportOf, textAt } from './scan-text.ts';
import { randomSource, withChecksum } from './token-generator.ts';

const random = randomSource(42);
const draw = (length: number, from = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'): string =>
  Array.from({ length }, () => from[Math.floor(random() * from.length)] ?? 'x').join('');
const dashes = '-'.repeat(5);
const lines = (count: number): string[] => Array.from({ length: count }, () => draw(64));
const armour = (label: string, body: readonly string[], end = '\n'): string =>
  [`${dashes}BEGIN ${label}${dashes}`, ...body, `${dashes}END ${label}${dashes}`].join(end);
const github = (): string => withChecksum('github-pat', ['gh', 'p_'].join('') + draw(36));
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const webToken = (header: unknown, payload: unknown): string => `${part(header)}.${part(payload)}.${draw(43)}`;

describe('private keys', () => {
  test.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
    '%s',
    async (label) => {
      const key = armour(label, lines(20));
      const content = `# key\n${key}\nend\n`;
      const findings = await findingsOf('deploy/id', content);
      expect(findings.map((finding) => textAt(content, finding))).toEqual([key]);
      expect(findings[0]).toMatchObject({
        severity: 'critical',
        region: { startLine: 2, startColumn: 1, endLine: 23 },
      });
    },
  );

  test('with escaped line ends, as in a service account', async () => {
    const key = armour('PRIVATE KEY', lines(20), '\\n');
    const content = `{"private_key": "${key}\\n"}\n`;
    const findings = await findingsOf('account.json', content);
    expect(findings.map((finding) => textAt(content, finding))).toEqual([key]);
  });

  test('wrapped in base64', async () => {
    const wrapped = Buffer.from(armour('RSA PRIVATE KEY', lines(20))).toString('base64');
    const findings = await findingsOf('kubeconfig', `client-key-data: ${wrapped}\n`);
    expect(findings.map(({ rule }) => rule)).toEqual(['secrets/private-key']);
  });

  test('a protected one counts by a rule of its own, and in a test is for review', async () => {
    const key = armour('ENCRYPTED PRIVATE KEY', lines(20));
    const [finding] = await findingsOf('id.pem', key);
    expect(finding).toMatchObject({ rule: 'secrets/encrypted-private-key', severity: 'high' });
    expect(finding?.kind).toBeUndefined();
    expect(await findingsOf('tests/id.pem', key)).toMatchObject([{ kind: 'review' }]);
  });

  test('of PuTTY', async () => {
    const content = `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: c\nPublic-Lines: 1\n${draw(64)}\nPrivate-Lines: 1\n${draw(48)}\n`;
    expect((await findingsOf('id.ppk', content)).map(({ rule }) => rule)).toEqual(['secrets/private-key']);
  });
});

describe('JSON web tokens', () => {
  test('a signed one', async () => {
    const token = webToken({ alg: 'HS256', typ: 'JWT' }, { sub: 'svc', admin: true });
    const content = `const t = "${token}";\n`;
    const findings = await findingsOf('a.js', content);
    expect(findings.map((finding) => textAt(content, finding))).toEqual([token]);
    expect(findings[0]?.rule).toBe('secrets/json-web-token');
  });

  test('a header without an algorithm, the usual example, and what is no JSON are none', async () => {
    const texts = [
      webToken({ typ: 'JWT' }, { sub: 'svc' }),
      webToken({ alg: 'HS256' }, { sub: '1234567890', name: 'John Doe' }),
      `eyJ${draw(30)}.eyJ${draw(30)}.${draw(43)}`,
    ];
    for (const text of texts)
      expect((await findingsOf('a.txt', `see ${text} there\n`)).map(({ rule }) => rule)).not.toContain(
        'secrets/json-web-token',
      );
  });
});

describe('wrapped and written otherwise', () => {
  test('a token in base64', async () => {
    const token = github();
    const wrapped = Buffer.from(`user:${token}`).toString('base64');
    const content = `  gh: ${wrapped}\n`;
    const findings = await findingsOf('a.yml', content);
    expect(findings.map((finding) => textAt(content, finding))).toEqual([wrapped]);
    expect(findings[0]).toMatchObject({ rule: 'secrets/github-pat', message: expect.stringContaining('base64') });
  });

  test.each(['', 'a', 'ab', 'abc', 'user:', 'x:'])(
    'a token in base64 after %j, at any place in its groups',
    async (lead) => {
      // Digits, letters of either case and an underscore may follow the prefix.
      for (const first of ['0', '7', 'A', 'Z', 'a', 'z']) {
        const token = withChecksum('github-pat', ['gh', 'p_'].join('') + first + draw(35));
        const wrapped = Buffer.from(`${lead === '' || lead.endsWith(':') ? lead : `${lead} `}${token}\n`).toString(
          'base64',
        );
        expect((await findingsOf('a.txt', `see ${wrapped}\n`)).map(({ rule }) => rule)).toEqual(['secrets/github-pat']);
      }
      // The prefix alone is none.
      const other = Buffer.from(`${lead}${['gh', 'p_'].join('')} and ${draw(12)} and more`).toString('base64');
      expect(await findingsOf('a.txt', `see ${other}\n`)).toEqual([]);
    },
  );

  test('the data of a Kubernetes Secret', async () => {
    const password = ['K8s', 'B64!', draw(8)].join('');
    const value = Buffer.from(password).toString('base64');
    const content = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ndata:\n  password: ${value}\n  ca.crt: ${Buffer.from('abc').toString('base64')}\n`;
    const findings = await findingsOf('k8s.yaml', content);
    expect(findings.map((finding) => [finding.rule, textAt(content, finding)])).toEqual([
      ['secrets/kubernetes-secret', value],
    ]);
  });

  test('UTF-16, either way round, with columns in UTF-16 units', async () => {
    const token = github();
    const text = `\u{1f511} = "${token}"\r\n`;
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const big = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
    for (const bytes of [little, big]) {
      const [finding] = await findingsOf('a.txt', bytes);
      expect(finding?.region).toEqual({ startLine: 1, startColumn: 7, endLine: 1, endColumn: 47 });
    }
  });

  test('after an escaped line end, and in an address', async () => {
    for (const lead of ['first\\n', 'https://h/?t%3D', '=']) {
      const token = github();
      const content = `"${lead}${token}"\n`;
      const findings = await findingsOf('a.txt', content);
      expect(findings.map((finding) => textAt(content, finding))).toEqual([token]);
    }
  });

  test('lines end with CRLF or CR too', async () => {
    const token = github();
    for (const end of ['\r\n', '\r', '\n']) {
      const [finding] = await findingsOf('a.txt', `one${end}two ${token}${end}`);
      expect(finding?.region).toEqual({ startLine: 2, startColumn: 5, endLine: 2, endColumn: 45 });
    }
  });

  test('a stray zero byte hides nothing', async () => {
    const token = github();
    const findings = await findingsOf('a.py', `${'# comment\n'.repeat(40)}\0\nx = "${token}"\n`);
    expect(findings).toHaveLength(1);
  });

  test('binary files: fixed formats are found, nothing else is said', async () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, () => Math.floor(random() * 256)));
    expect((await reportOf('a.bin', noise)).notApplicable).toMatch(/binary/);
    const report = await reportOf('a.bin', Buffer.concat([noise, Buffer.from(`\0${github()}\0`)]));
    expect(report.findings).toHaveLength(1);
    expect(report.notApplicable).toBeUndefined();
  });

  test('published examples are left out', async () => {
    const known = [
      ['AKIAIOSFODNN7', 'EXAMPLE'],
      ['sk_test_', '4eC39HqLyjWDarjtT1zdp7dc'],
      [
        'AccountKey',
        '=',
        'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1',
        'OUzFT50uSRZ6IFsuFq2UVErCz4I6tq',
        '/K1SZFPTOtr/KBHBeksoGMGw==',
      ],
    ];
    for (const pieces of known)
      expect(
        (await findingsOf('a.txt', `see ${pieces.join('')} there\n`)).filter(({ severity }) => severity === 'critical'),
      ).toEqual([]);
  });
});

describe('the detector', () => {
  test('refuses configuration it does not know', () => {
    expect(() => detector.create({ config: { rules: [] } })).toThrow(/no configuration: remove "rules"/);
  });

  test('explains every rule once, in sentences', () => {
    const ids = detector.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of detector.rules) {
      expect(rule.id).toMatch(/^secrets\/[a-z0-9-]+$/);
      expect(rule.title).not.toMatch(/\.$/);
      for (const text of [rule.finding, rule.remedy, rule.risk]) expect(text).toMatch(/^[A-Z].*[.]$/s);
    }
  });

  test('gives the same answer twice', async () => {
    const content = `a = "${github()}"\npassword: "${draw(12)}7!"\n`;
    expect(await findingsOf('a.yml', content)).toEqual(await findingsOf('a.yml', content));
  });
});
