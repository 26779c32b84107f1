import { describe, expect, test } from '@jest/globals';
import { findingsOf, textAt } from './scan-text.ts';
import { randomSource } from './token-generator.ts';

const random = randomSource(8117);
const from = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? 'x').join('');
const LETTERS = 'ABDFHKMPRTVXZabdefhkmnprtvxz';
const draw = (length: number): string => `K7${from(`${LETTERS}23456789`, length - 2)}`;
const hex = (length: number): string => `3f${from('0123456789abcdef', length - 2)}`;
const chosen = `Korb_${String(481)}xYz`;

async function told(path: string, content: string, kind?: string): Promise<readonly string[]> {
  const findings = await findingsOf(path, content);
  return findings.filter((finding) => finding.kind === kind).map((finding) => textAt(content, finding));
}

describe('where programs and people write secrets', () => {
  const key = draw(32);
  const exponent = from(`${LETTERS}0123456789+/`, 344);
  const zeros = 'A'.repeat(21);
  const bearer = `${zeros}${from(LETTERS, 5)}${'A'.repeat(7)}0%2B${draw(20)}%3D${draw(50)}`;
  const discord = `${Buffer.from('1184920375561027384').toString('base64').replace(/=+$/, '')}.G${from(LETTERS, 5)}.${draw(38)}`;
  test.each([
    [
      'a program in a folder named for languages',
      'src/lang/conf.go',
      `var c = Config{Password: "${chosen}"}\n`,
      chosen,
    ],
    ['a build file there', 'lang/build.gradle', `release {\n  storePassword "${chosen}"\n}\n`, chosen],
    [
      'an object of JavaScript that is a key',
      'a.ts',
      `const k = { kty: 'OKP', crv: 'Ed25519', x: '${draw(43)}', d: '${key}' };\n`,
      key,
    ],
    ['a dictionary of Python that is a key', 'a.py', `k = {'kty': 'oct', 'k': '${key}'}\n`, key],
    ['a key within a string', 'a.js', `const k = "{\\"kty\\":\\"EC\\",\\"d\\":\\"${key}\\"}";\n`, key],
    [
      'an RSA key in XML',
      'a.xml',
      `<RSAKeyValue><Modulus>${draw(40)}</Modulus><P>${draw(40)}</P><D>${exponent}</D></RSAKeyValue>\n`,
      exponent,
    ],
    ['X’s bearer token, whose number has leading zeros', 'a.txt', `see ${bearer} here\n`, bearer],
    ['a bot’s token, without a word about it', 'a.txt', `run with ${discord}\n`, discord],
    [
      'a short prefix and hexadecimal digits',
      'A.java',
      `String CHECKLY_API_KEY = "cu_${'9'.repeat(3)}a${hex(28)}";\n`,
      undefined,
    ],
    [
      'Swift’s header, named after its value',
      'a.swift',
      `r.addValue("${key}", forHTTPHeaderField: "X-Api-Key")\n`,
      key,
    ],
    ['Objective-C’s', 'a.m', `[r setValue:@"${key}" forHTTPHeaderField:@"X-Auth-Token"];\n`, key],
    ['shell within Terraform', 'a.tf', `user_data = <<EOF\nexport DB_PASSWORD=${chosen}\nEOF\n`, chosen],
    ['an environment file within Terraform', 'a.tf', `content = <<EOF\nAPI_TOKEN=${key}\nEOF\n`, key],
    ['a literal of several lines', 'a.tf', `db_password = <<-EOT\n    ${chosen}\n  EOT\n`, chosen],
    ['a cipher’s key', 'a.py', `c = AES.new(b"${key}", AES.MODE_GCM)\n`, key],
    ['a driver’s login', 'a.kt', `GraphDatabase.driver(u, AuthTokens.basic("neo4j", "${key}"))\n`, key],
    ['a bot’s login', 'a.js', `bot.login('${key}');\n`, key],
    ['a document', 'a.md', `The login is \`edge\` with password \`${key}\`.\n`, key],
    ['a password that begins with a sign', 'A.java', `String dbPassword = "!KieselFalke4";\n`, undefined],
    ['one that begins with a star', 'a.py', `password = "*walrusgravel95"\n`, undefined],
    ['notes', 'a.txt', `vpn: user app, password ${key}\n`, key],
    [
      'a parameter’s default',
      'a.json',
      `{"DbPassword": {"Type": "String", "NoEcho": true, "Default": "${chosen}"}}\n`,
      chosen,
    ],
    ['a signature’s key', 'A.java', `Algorithm.HMAC256("${key}");\n`, key],
    ['a value said to be unsafe', 'a.ts', `SecretValue.unsafePlainText('${chosen}');\n`, chosen],
  ])('%s', async (_, path, content, expected) => {
    const found = await told(path, content);
    expect(found).toHaveLength(1);
    if (expected !== undefined) expect(found).toEqual([expected]);
  });
});

describe('what has their form and is none', () => {
  const account = `0x${hex(40)}`;
  const sops = `ENC[AES256_GCM,data:${draw(16)},iv:${draw(43)}=,tag:${draw(22)}==,type:str]`;
  const published = `pk.${Buffer.from(JSON.stringify({ u: 'krafts', a: draw(24) })).toString('base64url')}.${draw(22)}`;
  test.each([
    ['a text for people', 'lang/de.json', `{"password": "Passwort-1a"}\n`],
    ['a text for people in PHP', 'lang/de/auth.php', `<?php return ['password' => 'Passwort-1a'];\n`],
    ['the public part of a key', 'a.ts', `const k = { kty: 'EC', x: '${draw(43)}', y: '${draw(43)}' };\n`],
    [
      'the public part in XML',
      'a.xml',
      `<RSAKeyValue><Modulus>${draw(344)}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>\n`,
    ],
    ['a member that is not the key’s', 'a.ts', `f({ kty: 'EC', id: '${draw(43)}', grid: '${draw(43)}' });\n`],
    ['what SOPS encrypted', 'a.yaml', `password: ${sops}\n`],
    ['a token made to be published', 'a.js', `mapboxgl.accessToken = '${published}';\n`],
    ['the addresses of contracts', 'a.ts', `const tokens = { ETH: '${account}', DAI: '0x${hex(40)}' };\n`],
    ['a pattern', 'a.ts', `const TOKEN_STRINGS = '[A-Za-z0-9._~+/-]+=*';\n`],
    ['a pattern with a start', 'a.ts', `const tokenPattern = '^[A-Za-z0-9_-]{24,}$';\n`],
    ['a header that is no credential', 'a.swift', `r.setValue("${draw(32)}", forHTTPHeaderField: "X-Request-Id")\n`],
    ['a header from a variable', 'a.swift', `r.setValue(apiKey, forHTTPHeaderField: "X-Api-Key")\n`],
    ['references within Terraform', 'a.tf', `x = <<EOF\nexport DB_PASSWORD=\${var.db}\nAPI_TOKEN=$TOKEN\nEOF\n`],
    ['the name of a command in a document', 'a.md', 'Set the password `my-password` or the token `access_token`.\n'],
    [
      'a number in base64 with two other parts',
      'a.txt',
      `x ${Buffer.from('1184920375561027384').toString('base64').replace(/=+$/, '')}.abcdef.short\n`,
    ],
    ['an alias of YAML', 'a.yml', 'password: *db_password_1\n'],
    ['a pointer', 'a.c', 'char *password = *passwordPtr;\n'],
    ['words in notes', 'a.txt', 'password reset, password rotation2, the password is kept in vault2\n'],
    ['a sentence in a comment', 'a.js', '// visible in login mode (a password or multi-user)\n'],
    ['a filler in a document', 'a.md', '```\nPINECONE_API_KEY=sklive-123xyz\n```\n'],
  ])('%s', async (_, path, content) => {
    expect(await findingsOf(path, content)).toEqual([]);
  });
});

describe('the password of a service container', () => {
  const workflow = (services: string, step: string): string =>
    `jobs:\n  t:\n    services:\n      db:\n        image: x\n        env:\n          SA_PASSWORD: ${services}\n    steps:\n      - run: x\n        env:\n          DB_PASSWORD: ${step}\n`;
  const path = '.github/workflows/t.yml';

  test('opens nothing after the job: it is for review, wherever the workflow repeats it', async () => {
    const content = workflow(chosen, chosen);
    expect(await told(path, content)).toEqual([]);
    expect(await told(path, content, 'review')).toEqual([chosen, chosen]);
  });

  test('excuses no other password, no drawn one and no other file', async () => {
    expect(await told(path, workflow(chosen, `${chosen}9`))).toEqual([`${chosen}9`]);
    const drawn = draw(32);
    expect(await told(path, workflow(drawn, drawn))).toEqual([drawn, drawn]);
    expect(await told('deploy/t.yml', workflow(chosen, chosen))).toEqual([chosen, chosen]);
  });
});
