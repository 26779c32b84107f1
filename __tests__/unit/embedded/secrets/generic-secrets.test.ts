import { describe, expect, test } from '@jest/globals';
import { findingsOf, textAt } from './scan-text.ts';
import { randomSource } from './token-generator.ts';

const random = randomSource(20260101);
function draw(length: number, from = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'): string {
  // The first and the middle are a digit, so that no draw is by chance a word.
  const drawn = Array.from({ length }, () => from[Math.floor(random() * from.length)] ?? 'x');
  drawn[1] = '7';
  drawn[length >> 1] = '3';
  return drawn.join('');
}
const hex = (length: number): string => draw(length, '0123456789abcdef');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

// What people choose: put together here so that this file holds no password beside its name.
const human = ['Tr0ub4dor', '&3x'].join('');
const other = ['gr33n', 'Apple!'].join('');
const plain = ['kestrel', '77'].join('');

interface Form {
  readonly path: string;
  /** `@` stands for the secret. */
  readonly line: string;
  readonly secret: string;
}

const forms: readonly Form[] = [
  { path: 'app/settings.py', line: "DB_PASSWORD = '@'", secret: human },
  { path: 'app/settings.py', line: 'password: str = "@"', secret: human },
  { path: 'app/a.py', line: "connect(host='h', user='u', password='@')", secret: plain },
  { path: 'app/a.py', line: "TOKEN = os.environ.get('TOKEN', '@')", secret: draw(32) },
  { path: 'app/a.py', line: "os.environ['API_TOKEN'] = '@'", secret: draw(40) },
  { path: 'app/a.py', line: "requests.get(url, auth=('admin', '@'))", secret: other },
  { path: 'app/a.py', line: "headers = {'Authorization': 'Bearer @'}", secret: draw(40) },
  { path: 'app/a.py', line: "create_engine('postgresql://app:@@db.corp.io/main')", secret: plain },
  { path: 'src/Main.java', line: 'private static final String API_KEY = "@";', secret: draw(39) },
  { path: 'src/Main.java', line: 'ds.setPassword("@");', secret: plain },
  { path: 'src/Main.java', line: 'props.put("db.password", "@");', secret: human },
  {
    path: 'src/Main.java',
    line: 'DriverManager.getConnection("jdbc:mysql://h/db?user=root&password=@");',
    secret: plain,
  },
  { path: 'src/Main.java', line: 'DriverManager.getConnection(url, "root", "@");', secret: human },
  { path: 'src/Main.java', line: '@Value("${jwt.secret:@}")'.replace('@V', '\u0000V'), secret: draw(40) },
  { path: 'src/A.cs', line: 'var c = "Server=tcp:h;Database=d;User Id=sa;Password=@;";', secret: plain },
  { path: 'src/A.cs', line: 'public string Password { get; set; } = "@";', secret: plain },
  { path: 'src/A.cs', line: 'new NetworkCredential("u", "@")', secret: human },
  { path: 'web/a.js', line: "const client_secret = process.env.CLIENT_SECRET || '@'", secret: draw(32) },
  { path: 'web/a.js', line: 'module.exports = { secret: "@" }', secret: draw(24) },
  { path: 'web/a.js', line: "mongoose.connect('mongodb+srv://admin:@@c0.ab1cd.mongodb.net/x')", secret: plain },
  { path: 'web/a.js', line: "jwt.sign(payload, '@')", secret: draw(30) },
  { path: 'conf/app.yml', line: 'password: @', secret: human },
  { path: 'conf/app.yml', line: '  - MYSQL_ROOT_PASSWORD=@', secret: plain },
  { path: 'conf/app.yml', line: '- name: DB_PASSWORD\n  value: "@"', secret: plain },
  { path: 'conf/app.yml', line: 'url: jdbc:postgresql://h:5432/d?user=u&password=@', secret: plain },
  { path: '.env', line: 'SECRET=@', secret: draw(32) },
  { path: '.env', line: 'export ADMIN_PASS=@', secret: plain },
  { path: 'a.properties', line: 'spring.datasource.password=@', secret: human },
  { path: 'web.config', line: '<add key="ApiPassword" value="@" />', secret: human },
  { path: 'a.xml', line: '<password>@</password>', secret: plain },
  { path: 'a.xml', line: '<user username="admin" password="@" roles="x"/>', secret: plain },
  { path: 'res/strings.xml', line: '<string name="api_secret">@</string>', secret: draw(32) },
  { path: 'a.plist', line: '<key>password</key>\n<string>@</string>', secret: plain },
  { path: 'a.json', line: '{"client_secret": "@"}', secret: draw(24) },
  { path: 'a.json', line: '{"auth": "@"}', secret: base64(`deploy:${human}`) },
  { path: 'a.json', line: '{"inner": "{\\"password\\": \\"@\\"}"}', secret: plain },
  { path: 'n.ipynb', line: '"source": ["password = \\"@\\"\\n"]', secret: plain },
  { path: 'run.sh', line: 'mysql -uroot -p@ db', secret: plain },
  { path: 'run.sh', line: 'curl -u admin:@ https://h/', secret: plain },
  { path: 'run.sh', line: "sshpass -p '@' ssh u@h".replace('u@h', 'h'), secret: plain },
  { path: 'run.sh', line: 'PGPASSWORD=@ psql -h x', secret: plain },
  { path: 'run.sh', line: "curl -H 'Authorization: Basic @' https://h", secret: base64(`user:${human}`) },
  { path: 'run.sh', line: 'tool --password @ --verbose', secret: plain },
  { path: 'run.sh', line: 'tool --token=@', secret: draw(32) },
  { path: 'a.sql', line: "CREATE USER x IDENTIFIED BY '@';", secret: human },
  { path: 'a.sql', line: "ALTER USER x WITH PASSWORD '@';", secret: human },
  { path: 'main.tf', line: '  master_password = "@"', secret: plain },
  { path: 'Dockerfile', line: 'ENV API_KEY=@', secret: draw(32) },
  { path: 'Dockerfile', line: 'ENV DB_PASSWORD @', secret: plain },
  { path: 'main.go', line: 'var password string = "@"', secret: plain },
  { path: 'main.go', line: 'sql.Open("mysql", "app:@@tcp(10.0.0.1:3306)/db")', secret: plain },
  { path: 'a.php', line: "define('DB_PASSWORD', '@');", secret: human },
  { path: 'a.php', line: "'password' => '@',", secret: plain },
  { path: 'a.rb', line: ":password => '@',", secret: plain },
  { path: 'a.c', line: 'char password[] = "@";', secret: plain },
  { path: 'a.c', line: '#define WIFI_PASSWORD "@"', secret: plain },
  { path: 'a.ps1', line: '$password = ConvertTo-SecureString "@" -AsPlainText', secret: human },
  { path: 'App.swift', line: 'let password: String = "@"', secret: plain },
  { path: 'a.kt', line: 'val apiKey: String = "@"', secret: draw(32) },
  { path: '.npmrc', line: '//registry.corp.io/:_password=@', secret: base64(human) },
  { path: '.netrc', line: 'machine h login u password @', secret: plain },
  { path: '.pgpass', line: 'db.corp.io:5432:main:app:@', secret: plain },
  { path: '.git-credentials', line: 'https://user:@@git.corp.io', secret: draw(30) },
  { path: '.pypirc', line: 'password = @', secret: plain },
  { path: 'min.js', line: `var a=1;${'x();'.repeat(3000)}var t={apiKey:"@"};`, secret: draw(32) },
  { path: 'main.tf', line: 'variable "db_password" {\n  default = "@"\n}', secret: human },
  { path: 'a.py', line: 'f = Fernet("@")', secret: draw(44) },
  { path: 'a.py', line: "PASSWORDS = ['@']", secret: plain },
  { path: 'run.sh', line: 'aws configure set aws_secret_access_key @', secret: draw(40) },
  { path: 'README.txt', line: 'API key: @', secret: draw(32) },
  { path: 'README.txt', line: 'The password is: @', secret: human },
];

describe('secrets without a provider', () => {
  test.each(forms)('$path: $line', async ({ path, line, secret }) => {
    const at = line.indexOf('@');
    const content = `first\n${line.slice(0, at)}${secret}${line.slice(at + 1)}\nlast\n`.replace('\u0000', '@');
    const findings = await findingsOf(path, content);
    expect(findings.map((finding) => textAt(content, finding))).toEqual([secret]);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
});

const quiet: readonly { path: string; line: string }[] = [
  ...[
    'changeme',
    'your-password-here',
    'xxxxxxxx',
    '<password>',
    '${DB_PASSWORD}',
    '{{ password }}',
    '********',
    'password',
    'secret',
    'test123',
    'example',
    '%s',
    '$DB_PASSWORD',
    'TODO',
    '/run/secrets/db',
    'none',
    'required',
    'string',
  ].map((value) => ({ path: 'conf/a.yml', line: `password: "${value}"` })),
  { path: 'a.py', line: 'password = os.environ["DB_PASSWORD"]' },
  { path: 'a.py', line: 'password = get_password("production-db-1")' },
  { path: 'a.py', line: 'password: Optional[str] = None' },
  { path: 'a.py', line: 'token = request.headers.get("X-Auth-Token-2")' },
  { path: 'a.py', line: 'PASSWORD_HASHER = "django.contrib.auth.hashers.PBKDF2PasswordHasher"' },
  { path: 'a.py', line: 'TOKEN_URL = "https://auth.corp.io/oauth2/token"' },
  { path: 'a.ts', line: 'const passwordLabel = "Enter your password";' },
  { path: 'a.ts', line: 'function login(user: string, password: string): void {}' },
  { path: 'a.ts', line: '<input type="password" name="password" placeholder="Password1" />' },
  { path: 'a.ts', line: `const cacheKey = "${hex(32)}";` },
  { path: 'a.ts', line: 'if (token === "refresh_token") return;' },
  { path: 'a.go', line: 'Token: token.NewFileSet(),' },
  { path: 'a.tf', line: 'password = var.db_password' },
  { path: 'a.tf', line: 'secret_key = data.aws_secretsmanager_secret.x.arn' },
  { path: 'a.yml', line: 'token: ${{ secrets.GITHUB_TOKEN }}' },
  { path: 'a.yml', line: 'secretName: my-app-tls-2' },
  { path: 'a.yml', line: 'password: !vault |' },
  { path: 'a.yml', line: 'password: ENC[AES256_GCM,data:abc123def456,iv:xyz]' },
  { path: 'locales/de.json', line: '"password": "Passwort1 eingeben"' },
  { path: 'locales/de.json', line: '"password": "Kennwort"' },
  { path: 'package-lock.json', line: `"integrity": "sha512-${draw(86)}=="` },
  { path: 'a.json', line: `"token_hash": "${hex(64)}"` },
  { path: 'a.json', line: `"commit": "${hex(40)}"` },
  { path: 'a.py', line: 'url = "postgres://user:password@localhost/db"' },
  { path: 'a.py', line: 'url = "postgres://postgres:postgres@db/app"' },
  { path: 'a.py', line: 'url = f"https://{user}:{password}@host"' },
  { path: 'a.sh', line: 'mysql -u root -p"$PASSWORD"' },
  { path: 'a.sh', line: 'curl -u "$USER:$TOKEN" https://h' },
  { path: 'a.md', line: '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----' },
  { path: 'a.pem', line: `-----BEGIN CERTIFICATE-----\n${draw(64)}\n-----END CERTIFICATE-----` },
  { path: 'a.pem', line: `-----BEGIN PUBLIC KEY-----\n${draw(64)}\n-----END PUBLIC KEY-----` },
  { path: 'a.pub', line: `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB${draw(60)} a@b` },
];

describe('what is no secret', () => {
  test.each(quiet)('$path: $line', async ({ path, line }) => {
    expect(await findingsOf(path, `${line}\n`)).toEqual([]);
  });
});

describe('how sure it is', () => {
  test('chosen passwords in tests are for review', async () => {
    const [finding] = await findingsOf('tests/test_login.py', `password = "${human}"\n`);
    expect(finding).toMatchObject({ kind: 'review', severity: 'high' });
  });

  test('weak passwords in configuration are for review', async () => {
    const weak = ['admin', '123'].join('');
    const [finding] = await findingsOf('conf/app.yml', `password: ${weak}\n`);
    expect(finding).toMatchObject({ kind: 'review', confidence: 'low' });
  });

  test('random values in configuration count', async () => {
    const [finding] = await findingsOf('conf/app.yml', `api_key: ${draw(32)}\n`);
    expect(finding).toMatchObject({ rule: 'secrets/generic-api-key', severity: 'high', confidence: 'high' });
    expect(finding?.kind).toBeUndefined();
  });

  test('one text, one finding: the provider’s rule wins over the generic one', async () => {
    const token = ['dop', '_v1_'].join('') + hex(64);
    const findings = await findingsOf('a.py', `API_TOKEN = "${token}"\n`);
    expect(findings.map(({ rule }) => rule)).toEqual(['secrets/digitalocean-pat']);
  });
});

test('a colour in a style sheet is no password, whatever its name', async () => {
  expect(
    await findingsOf('src/page.ts', ':root{--line:#8884;--pass:#1a7f37;--fail:#cf222e;--secret:#9a6700}\n'),
  ).toEqual([]);
});
