import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { findingsOf, textAt } from './scan-text.ts';
import { randomSource } from './token-generator.ts';

const random = randomSource(2024);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const draw = (length: number, from = LETTERS): string =>
  Array.from({ length }, () => from[Math.floor(random() * from.length)] ?? 'x').join('');
/** Drawn, and with a digit and both cases, so that no draw reads as a word. */
const key = (length = 32): string => `k7Q${draw(length - 3)}`;
const chosen = (): string => ['Walnut', '!', draw(2, '123456789'), 'harbor'].join('');
const hex = (length: number): string => `4d${draw(length - 2, '0123456789abcdef')}`;

async function counted(path: string, content: string): Promise<readonly string[]> {
  const findings = await findingsOf(path, content);
  return findings.filter(({ kind }) => kind === undefined).map((finding) => textAt(content, finding));
}

describe('every value of a list', () => {
  const lists: readonly [string, (values: readonly string[]) => string][] = [
    ['a.py', (values) => `TOKENS = [${values.map((value) => `"${value}"`).join(', ')}]\n`],
    ['a.py', (values) => `API_KEYS = (\n${values.map((value) => `    '${value}',  # one\n`).join('')})\n`],
    [
      'a.py',
      (values) => `api_keys = {\n${values.map((value, at) => `    "team${String(at)}": "${value}",\n`).join('')}}\n`,
    ],
    ['a.go', (values) => `secrets := []string{${values.map((value) => `"${value}"`).join(', ')}}\n`],
    ['a.js', (values) => `const accessTokens = ['${values.join("', '")}'];\n`],
    ['a.java', (values) => `List<String> tokens = List.of("${values.join('", "')}");\n`],
    ['a.rs', (values) => `let tokens = vec!["${values.join('", "')}"];\n`],
    ['a.toml', (values) => `tokens = ["${values.join('", "')}"]\n`],
    ['a.yml', (values) => `secrets:\n${values.map((value) => `  - ${value}\n`).join('')}other: 1\n`],
  ];
  test.each(lists)('%s', async (path, write) => {
    const values = [key(), key(), key()];
    const content = write(values);
    expect(await counted(path, content)).toEqual(values);
  });

  test('of a user and a password the password', async () => {
    const password = chosen();
    expect(await counted('a.py', `CREDENTIALS = ("deploy", "${password}")\n`)).toEqual([password]);
  });

  test('words, names and digests are no secrets, in a list either', async () => {
    for (const content of [
      'tokens = ["identifier", "string-literal-2", "punctuation"]\n',
      'secrets = {"db": "prod/database/password", "api": "prod/api/token-2"}\n',
      'passwords = [os.environ["A"], os.environ["B"]]\n',
      `token_hashes = ["${hex(64)}", "${hex(64)}"]\n`,
      `keys = ["ArrowUp", "ArrowDown"]\n`,
    ])
      expect(await findingsOf('a.py', content)).toEqual([]);
  });
});

describe('what is taken where nothing else is given', () => {
  const fallbacks: readonly [string, (value: string) => string][] = [
    ['a.rs', (value) => `let s = env::var("API_SECRET").unwrap_or("${value}".into());\n`],
    ['a.rb', (value) => `token = ENV.fetch("API_TOKEN") { "${value}" }\n`],
    ['a.py', (value) => `api_key = args.key if args.key else "${value}"\n`],
    ['a.py', (value) => `parser.add_argument("--token", type=str, default="${value}")\n`],
    ['a.py', (value) => `DB_PASSWORD, DB_HOST = "${value}", "db"\n`],
    ['Makefile', (value) => `API_TOKEN ?= ${value}\n`],
    ['a.sh', (value) => `password="\${1:-${value}}"\n`],
    ['main.json', (value) => `{ "adminPassword": { "type": "securestring", "defaultValue": "${value}" } }\n`],
    ['stack.yaml', (value) => `Parameters:\n  DbPassword:\n    Type: String\n    Default: ${value}\n`],
    ['a.xml', (value) => `<name>DEPLOY_TOKEN</name><defaultValue>${value}</defaultValue>\n`],
  ];
  test.each(fallbacks)('%s', async (path, write) => {
    const value = key();
    expect(await counted(path, write(value))).toEqual([value]);
  });

  test('what else follows such names is left alone', async () => {
    for (const [path, content] of [
      ['a.py', 'parser.add_argument("--token", help="the token, by default $TOKEN")\n'],
      ['stack.yaml', 'Parameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\nOther:\n  Default: standard-2\n'],
      ['main.json', '{ "adminPassword": { "type": "securestring", "defaultValue": "" } }\n'],
      ['a.rb', 'token = ENV.fetch("API_TOKEN") { raise "no token" }\n'],
      ['a.py', 'password, salt = read("database-5"), None\n'],
    ] as const)
      expect(await findingsOf(path, content)).toEqual([]);
  });
});

describe('further ways to write a secret beside its name', () => {
  const ways: readonly [string, (value: string) => string][] = [
    ['a.config', (value) => `<add value="${value}" key="SmtpPassword"/>\n`],
    ['a.html', (value) => `<meta name="api-token" content="${value}">\n`],
    ['a.tsx', (value) => `<Client secret={'${value}'} />\n`],
    ['a.cpp', (value) => `std::string secretKey{"${value}"};\n`],
    ['a.c', (value) => `if (strcmp(password, "${value}") == 0) return 1;\n`],
    ['a.pl', (value) => `$config{secret} = "${value}";\n`],
    ['a.clj', (value) => `(def api-key "${value}")\n`],
    ['a.kt', (value) => `val m = mapOf("user" to "ci", "password" to "${value}")\n`],
    ['a.gradle.kts', (value) => `credentials { password.set("${value}") }\n`],
    ['a.ovpn', (value) => `remote h 1194\n<auth-user-pass>\nci\n${value}\n</auth-user-pass>\n`],
    ['a.erl', (value) => `{api_secret, "${value}"}.\n`],
    ['a.zig', (value) => `const api_key: []const u8 = "${value}";\n`],
    ['a.tcl', (value) => `set api_token "${value}"\n`],
    ['a.kt', (value) => `buildConfigField("String", "API_KEY", "\\"${value}\\"")\n`],
    ['a.ts', (value) => `const secret = <string>"${value}";\n`],
    ['env.ts', (value) => `private readonly apiToken: string = "${value}";\n`],
    ['a.go', (value) => `key := []byte("${value}")\n`],
    ['a.http', (value) => `GET https://h\nX-Api-Key: ${value}\n`],
    ['nginx.conf', (value) => `proxy_set_header X-Api-Key ${value};\n`],
    ['a.yml', (value) => `auth: { username: a, password: ${value} }\n`],
    ['a.yml', (value) => `- {name: API_TOKEN, value: ${value}}\n`],
    ['.env', (value) => `APP_KEY=base64:${Buffer.from(value).toString('base64')}\n`],
    ['.curlrc', (value) => `user = "bob:${value}"\n`],
    ['a.sh', (value) => `lftp -u web,${value} ftp.corp.io\n`],
    ['a.sh', (value) => `smbclient //srv/share -U web%${value}\n`],
    ['a.sh', (value) => `htpasswd -b -c .htpasswd admin ${value}\n`],
    ['a.sql', (value) => `CREATE USER 'a' IDENTIFIED WITH caching_sha2_password BY '${value}';\n`],
    ['ipsec.secrets', (value) => `alice : EAP "${value}"\n`],
    ['a.java', (value) => `new SecretKeySpec("${value}".getBytes(), "AES");\n`],
    ['terraform.tfstate', (value) => `{"type": "random_password", "attributes": {"result": "${value}"}}\n`],
  ];
  test.each(ways)('%s', async (path, write) => {
    const value = key();
    const content = write(value);
    const told = await counted(path, content);
    expect(told).toHaveLength(1);
    expect([value, Buffer.from(value).toString('base64'), `base64:${Buffer.from(value).toString('base64')}`]).toContain(
      told[0],
    );
  });

  test.each([
    ['a.kt', 'buildConfigField("String", "API_KEY", "\\"\\"")\n'],
    ['a.ovpn', '<auth-user-pass>\nuser\nchangeme\n</auth-user-pass>\n'],
    ['a.ovpn', '<auth-user-pass>\nci\n$(pass)\n</auth-user-pass>\n'],
    ['a.kt', 'val m = mapOf("password" to "")\n'],
    ['a.txt', 'rename "password" to "kestrel77Field"\n'],
    ['a.js', 'passwords.set("kestrel77User", read());\n'],
    ['a.ts', 'export const TOKEN_STORAGE_KEY = "app:auth:token:v2";\n'],
    ['a.php', "'password' => 'required|confirmed|min:8',\n"],
    ['a.csproj', '<Reference Include="X, PublicKeyToken=31bf3856ad364e35" />\n'],
    ['a.php', '$options["curl"][CURLOPT_USERPWD] = "$value[0]:$value[1]";\n'],
    ['a.zsh', "if compset -P '[^:]##:(bg|fg):'; then\n"],
    ['a.c', ' * const char *pwd = String_PtrLen(password, NULL);\n'],
    ['a.java', 'return Utils.newSecretKey("PBKDF2WithHmacSHA256", spec);\n'],
    ['a.mjs', `encrypted_key: '${key(54)}',\n`],
    ['a.md', 'mongodb://<user>:<password>@cluster0.corp.net\n'],
    ['a.yml', 'passwordKey: admin-password-key-1\n'],
    ['a.json', `{"kind":"SealedSecret","password":"AgBy${draw(240)}"}\n`],
  ])('%s: %s is none', async (path, content) => {
    expect(await findingsOf(path, content)).toEqual([]);
  });
});

describe('private keys wherever they stand', () => {
  const pem = (): string =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trimEnd();

  test.each(['tests/fixtures/server.key', 'docs/setup.md', 'examples/tls.py'])(
    '%s: a whole one counts',
    async (path) => {
      const content = `${pem()}\n`;
      expect(await findingsOf(path, content)).toMatchObject([{ rule: 'secrets/private-key', severity: 'critical' }]);
      expect((await findingsOf(path, content))[0]?.kind).toBeUndefined();
    },
  );

  test('random lines between the markers, in a test, are for review', async () => {
    const dashes = '-'.repeat(5);
    const content = `${dashes}BEGIN PRIVATE KEY${dashes}\n${draw(64)}\n${draw(64)}\n${dashes}END PRIVATE KEY${dashes}\n`;
    expect(await findingsOf('tests/a.pem', content)).toMatchObject([{ kind: 'review' }]);
    expect((await findingsOf('deploy/a.pem', content))[0]?.kind).toBeUndefined();
  });

  test('inside a service account that is itself in base64', async () => {
    const account = Buffer.from(JSON.stringify({ type: 'service_account', private_key: `${pem()}\n` })).toString(
      'base64',
    );
    expect(await counted('.env', `ACCOUNT=${account}\n`)).toEqual([account]);
  });

  test('as a JSON web key: its private part, and not its public one', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = privateKey.export({ format: 'jwk' });
    const content = `${JSON.stringify(jwk)}\n`;
    expect(await counted('key.json', content)).toEqual([jwk.d]);
    expect(await findingsOf('key.json', `${JSON.stringify(publicKey.export({ format: 'jwk' }))}\n`)).toEqual([]);
    const symmetric = draw(43);
    expect(await counted('key.json', `{"kty": "oct", "k": "${symmetric}"}\n`)).toEqual([symmetric]);
  });

  test('of a wallet: the words, and the keys in a list of accounts', async () => {
    const words = 'abandon ability about absent acid across adapt afford agree airport alarm album'.split(' ');
    expect(await counted('a.js', `const MNEMONIC = "${words.join(' ')}";\n`)).toEqual([words.join(' ')]);
    expect(await findingsOf('a.js', `const MNEMONIC = "${'test '.repeat(11)}junk";\n`)).toEqual([]);
    const keys = [hex(64), hex(64)];
    expect(await counted('hardhat.config.js', `accounts: ["${keys.join('", "')}"],\n`)).toEqual(keys);
  });
});

describe('columns', () => {
  test.each(['utf16le', 'utf8'] as const)(
    'exact after signs beyond the basic plane, with CRLF, in %s',
    async (encoding) => {
      const value = key();
      const line = `s = "漢😀"; api_key = "${value}"`;
      const bytes = Buffer.concat([
        encoding === 'utf16le' ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0),
        Buffer.from(`# é\r\n${line}\r\n`, encoding),
      ]);
      const start = line.indexOf(value) + 1;
      const [finding] = await findingsOf('a.py', bytes);
      expect(finding?.region).toMatchObject({
        startLine: 2,
        startColumn: start,
        endLine: 2,
        endColumn: start + value.length,
      });
      expect(JSON.stringify(finding)).not.toContain(value.slice(0, 8));
    },
  );
});

test('a token against forged requests holds for one session: for review', async () => {
  const content = `<input type="hidden" name="authenticity_token" value="${key(64)}">\n`;
  expect(await findingsOf('a.md', content)).toMatchObject([{ kind: 'review' }]);
});

test('what is written in a documenting comment is for review, unless its format is known', async () => {
  const value = key();
  for (const [path, line] of [
    ['a.ts', `/**\n * apiKey: "${value}"\n */\n`],
    ['a.rs', `    /// api_key: "${value}"\n`],
    ['a.rb', `  #   api_key: "${value}"\n`],
  ] as const)
    expect([path, await findingsOf(path, line)]).toMatchObject([path, [{ kind: 'review' }]]);
  // Code that was commented out is no documentation.
  for (const [path, line] of [
    ['a.rb', `  # api_key = "${value}"\n`],
    ['a.py', `#   api_key = "${value}"\n`],
    ['a.rs', `    // let api_key = "${value}";\n`],
  ] as const)
    expect([path, (await findingsOf(path, line)).map(({ kind }) => kind)]).toEqual([path, [undefined]]);
  expect(await counted('a.ts', `// const apiKey = "${value}";\n`)).toEqual([value]);
});
