import { describe, expect, test } from '@jest/globals';
import { findingsOf, textAt } from './scan-text.ts';
import { randomSource } from './token-generator.ts';

const random = randomSource(611);
const draw = (length: number, from = 'abcdefghkmnpqrstuvwxyz23456789BDFHKMPRTVXZ'): string =>
  `K7${Array.from({ length: length - 2 }, () => from[Math.floor(random() * from.length)] ?? 'x').join('')}`;
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('what the maintainers of ordinary projects write is no secret', () => {
  const specimen = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: '1234567890', name: 'John Doe' })}.${draw(43)}`;
  test.each([
    ['ci.yml', '- run: cargo test --locked -p eszip -p deno_http_h1\n'],
    ['ci.yml', '- run: cargo test -p zip -p deno_http_h1\n'],
    ['a.sh', 'mongodump_x -p deno_http_h1\n'],
    ['a.sh', 'build-mysql -p7zipArchive2\n'],
    ['a.sh', 'mysqlctl -pdeno_http_h1\n'],
    ['postgresql.conf', 'password_encryption = scram-sha-256\n'],
    ['a.yml', 'password_hashing: pbkdf2-hmac-512\n'],
    ['a.yml', 'exclude_user_password: hide4users\n'],
    ['a.txt', 'exclude_user_password: false|\n'],
    ['a.yml', 'user_password: false|true\n'],
    ['a.py', '# the option `password:digest`: which digest is used\n'],
    ['a.txt', 'run with `password:digest`:\n'],
    ['a.txt', `JWT from jwt.io: ${specimen}\n`],
    ['a.py', `token = "${specimen}"\n`],
  ])('%s: %s', async (path, content) => {
    expect(await findingsOf(path, content)).toEqual([]);
  });
});

describe('and what stands close to it still is one', () => {
  const secret = draw(14);
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'svc-7', name: 'Deploy' })}.${draw(43)}`;
  test.each([
    ['a.sh', `zip -P ${secret} out.zip in.txt\n`, secret],
    ['a.sh', `/usr/bin/mysqldump -u root -p${secret} db\n`, secret],
    ['a.sh', `x=$(mysql -u root -p${secret} db)\n`, secret],
    ['a.py', `run("cd /\\nmysql -u root -p${secret} db")\n`, secret],
    ['a.sh', `mongodump -u root -p ${secret}\n`, secret],
    ['a.bat', `curl.exe -u deploy:${secret} https://h\n`, secret],
    ['a.yml', `password_encryption_key: ${draw(32)}\n`, undefined],
    ['a.txt', `user_password: ${secret}|\n`, secret],
    ['.env', `USER_PASSWORD=${secret}|${secret}\n`, `${secret}|${secret}`],
    ['a.py', `# the option \`password:${secret}\`\n`, secret],
    ['a.py', `token = "${signed}"\n`, signed],
  ])('%s: %s', async (path, content, expected) => {
    const findings = (await findingsOf(path, content)).filter(({ kind }) => kind !== 'review');
    expect(findings).toHaveLength(1);
    if (expected !== undefined) expect(findings.map((finding) => textAt(content, finding))).toEqual([expected]);
  });
});
