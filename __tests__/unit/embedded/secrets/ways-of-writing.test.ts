import { describe, expect, test } from '@jest/globals';
import { randomSource } from './token-generator.ts';
import { findingsOf, textAt } from './scan-text.ts';

const random = randomSource(77);
const LETTERS = 'abcdefghijkmnopqrstuvwxyz';

function draw(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

/** As people choose passwords: a word, a sign, digits. */
function chosen(): string {
  return `Harvest${draw('!?*', 1)}${draw('23456789', 3)}${draw(LETTERS, 3)}`;
}

function key(length = 32): string {
  return `${draw('BDFHKMPRTVXZ', 2)}7${draw(`${LETTERS}23456789BDFHKMPRTVXZ`, length - 4)}4`;
}

async function seen(path: string, content: string): Promise<readonly string[]> {
  return (await findingsOf(path, content)).map((finding) => textAt(content, finding));
}

async function counted(path: string, content: string): Promise<number> {
  return (await findingsOf(path, content)).filter(({ kind }) => kind !== 'review').length;
}

describe('a secret is found however it is written', () => {
  const cases: readonly (readonly [string, string, (secret: string) => string])[] = [
    ['piped into a registry log-in', 'a.sh', (s) => `echo "${s}" | docker login -u ci --password-stdin\n`],
    ['piped into sudo', 'a.sh', (s) => `echo ${s} | sudo -S ls\n`],
    ['piped into chpasswd', 'Dockerfile', (s) => `RUN echo "root:${s}" | chpasswd\n`],
    ['the second of a tuple', 'a.py', (s) => `USER, PASSWORD = "ci", "${s}"\n`],
    ['in brackets on a line of its own', 'a.py', (s) => `password = (\n    "${s}"\n)\n`],
    ['with an option of keytool', 'a.sh', (s) => `keytool -genkey -storepass ${s} -alias a\n`],
    ['in a command of a service', 'compose.yml', (s) => `command: redis-server --requirepass ${s}\n`],
    ['with its type in Visual Basic', 'a.vb', (s) => `Dim password As String = "${s}"\n`],
    ['as an argument in Kotlin build scripts', 'a.gradle.kts', (s) => `keyPassword "${s}"\n`],
    ['beside another pair in one line', 'hosts', (s) => `db1 ansible_ssh_pass=${s} ansible_user=root\n`],
    ['in a folded block of YAML', 'a.yml', (s) => `password: >-\n  ${s}\n`],
    ['in a string within a notebook', 'a.ipynb', (s) => `"c = connect(user='a', password=\\"${s}\\")\\n"\n`],
    ['filled into a field', 'a.js', (s) => `await page.type('#password', '${s}');\n`],
    ['in a column of a table', 'a.csv', (s) => `id,login,password\n1,ana,${s}\n`],
    ['in a column of an INSERT', 'a.sql', (s) => `INSERT INTO u (name, password) VALUES ('ana', '${s}');\n`],
    ['in a mail relay map', 'sasl_passwd', (s) => `[mail.corp]:587 robot:${s}\n`],
    ['in the configuration of a router', 'a.cfg', (s) => `username ops password 0 ${s}\n`],
    ['with a name in French', 'a.txt', (s) => `mot de passe : ${s}\n`],
    ['with a name in Spanish', 'a.txt', (s) => `contraseña: ${s}\n`],
    ['wrapped in an option of Rust', 'a.rs', (s) => `.basic_auth("ops", Some("${s}"))\n`],
  ];
  test.each(cases)('%s', async (_, path, line) => {
    const secret = chosen();
    expect(await seen(path, line(secret))).toContain(secret);
  });

  const drawn: readonly (readonly [string, string, (secret: string) => string])[] = [
    ['as the second argument of a client', 'a.js', (s) => `const c = client('AC12', '${s}');\n`],
    ['as the key of a cipher', 'a.js', (s) => `createCipheriv('aes-256-cbc', '${s}', iv);\n`],
    ['as the key of a web token', 'a.py', (s) => `jwt.encode(payload, "${s}", algorithm="HS256")\n`],
    ['injected into a field', 'A.java', (s) => `@Value("${s}") private String apiSecret;\n`],
    ['as key of a section', 'a.json', (s) => `{"Jwt": { "Key": "${s}" }}\n`],
    ['made into bytes', 'A.java', (s) => `var spec = make("${s}".getBytes());\n`],
    ['in an authorization header with a scheme of its own', 'a.py', (s) => `h = {"Authorization": "ApiKey ${s}"}\n`],
  ];
  test.each(drawn)('%s', async (_, path, line) => {
    const secret = key();
    expect(await seen(path, line(secret))).toContain(secret);
  });

  test('a token split over two literals', async () => {
    const token = ['glp', 'at-', key(20)].join('');
    const content = `const key = "${token.slice(0, 14)}" +\n  "${token.slice(14)}";\n`;
    expect((await findingsOf('a.js', content)).map(({ rule }) => rule)).toEqual(['secrets/gitlab-pat']);
  });

  test('a session token of several hundred characters without quotes', async () => {
    const token = key(480);
    expect(await seen('credentials', `aws_session_token = ${token}\n`)).toEqual([token]);
  });

  test('passwords with signs that also mean references', async () => {
    for (const sign of ['!u_?', '&A*', 'ab%s'])
      expect(await counted('a.json', `{"password": "${sign}${chosen()}"}\n`)).toBe(1);
  });
});

describe('what is only worth a look', () => {
  test('phrases, and chosen passwords in documents, are for review', async () => {
    const password = chosen();
    for (const [path, content] of [
      ['a.yml', 'passphrase: falcon castle harvest winter 20\n'],
      ['README.md', `Log in with \`admin\` / \`${password}\`.\n`],
      ['a.md', `| host | password |\n|---|---|\n| db1 | ${password} |\n`],
      ['a.md', `**Password:** ${password}\n`],
    ] as const) {
      const findings = await findingsOf(path, content);
      expect(findings.map(({ kind }) => kind)).toEqual(['review']);
    }
  });
});

describe('what merely looks like one stays quiet', () => {
  const quiet: readonly (readonly [string, string])[] = [
    ['a.php', "'password' => '--password='.$connection['password'],\n"],
    ['a.ts', "const SECRET_RESOURCE = 'projects/corp/secrets/app-db/versions/3';\n"],
    ['a.ts', `const tokenAddress = '0x${draw('0123456789abcdef', 40)}';\n`],
    ['a.js', '// password is checked elsewhere\n// token: see the manual\n'],
    ['a.yml', 'passphrase: enter the words you were given\n'],
    ['a.java', 'char[] hex = "0123456789ABCDEF".toCharArray();\n'],
    ['a.java', 'char[] all = "QWERTZUIOPASDFGHJKLYXCVBNM234567".toCharArray();\n'],
    ['a.csv', `name,password\nana,${draw('0123456789abcdef', 64)}\nbob,changeme\n`],
    ['a.sql', "INSERT INTO u (name, password) VALUES (:name, :password), ('a', NULL), (f('x'), md5('y'));\n"],
    ['a.sh', 'echo "$PASSWORD" | docker login -u ci --password-stdin\necho hello | sudo -S ls\n'],
    ['a.js', "client('read', 'users/list'); createHmac('sha256', secret);\n"],
    ['a.md', '| option | password |\n|---|---|\n| type | string |\n| text | The password used to log in |\n'],
    ['a.md', 'Log in with `admin` / `password` or `npm` / `yarn`.\n'],
    ['a.py', "user, password = get('a'), get('b')\n"],
    ['a.adoc', 'val credential = Saml2X509Credential.signing(key, certificate)\n'],
    ['a.json', '{"Cache": { "Key": "user:profile:42" }}\n'],
  ];
  test.each(quiet)('%s: %s', async (path, content) => {
    expect(await seen(path, content)).toEqual([]);
  });
});
