import { describe, expect, test } from '@jest/globals';
import { ManifestError } from '../../../src/manifest/manifest-error.ts';
import { parseManifest } from '../../../src/manifest/parse-manifest.ts';
import { findManifestName } from '../../../src/manifest/find-manifest.ts';
import { bytesOf, parse, problemsOf, usageError } from './support.ts';

const MINIMAL = 'product: payments-api\n';

const profile = (lines: string): string => `product: p\nprofiles:\n  - name: standard\n    tools: [ruff]\n${lines}`;
const SUPPRESSION =
  'product: p\nsuppressions:\n  - { rule: a.b, owner: me, reason: because, justification: test-code, expires: 2026-05-01 }\n';

describe('what is accepted', () => {
  test('the shortest manifest', () => {
    const parsed = parse(MINIMAL);
    expect(parsed.manifest).toEqual({ product: 'payments-api' });
    expect(parsed.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['a byte order mark', `\ufeff${MINIMAL}`],
    ['CRLF line ends', 'product: payments-api\r\nowners:\r\n  - a@example.com\r\n'],
    ['a YAML 1.2 directive', `%YAML 1.2\n---\n${MINIMAL}`],
    ['document markers and comments', `# head\n---\n${MINIMAL}...\n# tail\n`],
    ['an alias', 'product: &name pay\nowners: [*name]\n'],
  ])('%s', (_, text) => {
    expect(parse(text).manifest.product).toMatch(/^pay/);
  });

  test('everything the specification shows', () => {
    const text = `
product: payments-api
version: "1.4.2"
owners: [security@example.com]
profiles:
  - name: standard
    tools:
      - ruff
      - id: bandit
        required: true
        paths: ["services/**"]
        timeout: 10m
        config: { args: ["--severity-level", "medium"] }
      - id: house-rules
        command: ["node", "tools/rules.mjs", "{source}", "{out}/report.sarif"]
        output: { format: sarif, path: report.sarif }
        completedExitCodes: [0, 1]
        network: none
        canary: { files: { "a.js": "eval(x)" }, expectRule: no-eval }
    thresholds: { critical: 0, high: 5, medium: 50 }
    budgets:
      - { severity: high, scope: new, max: 0 }
      - { tool: trivy, severity: medium, paths: ["legacy/**"], max: 40 }
      - { category: secret, max: 0 }
    requiresStack: false
    stack: { services: [{ name: web, command: [node, server.js], ports: [3000], ready: { http: /health, timeout: 30s } }] }
    bundle: { includePrivacy: true, runtimeCeilingMinutes: 15 }
    notify: { webhooks: [{ urlEnv: ASSAY_WEBHOOK_URL, on: [fail, inconclusive] }], slack: { urlEnv: ASSAY_SLACK_URL } }
suppressions:
  - { rule: "python.lang.security.*", path: "tests/**", justification: test-code, owner: "@alice", expires: 2027-01-31, reason: "…" }
baseline: .assay/baseline.json
compliance:
  - name: Protect PHI
    controls:
      - framework: HIPAA
        controlId: 164.308(a)(1)(ii)(A)
        tests: [{ name: SAST baseline, evidence: [bandit], linkedProfile: standard, threshold: { critical: 0, high: 5 } }]
projects: [{ path: services/pay, profile: strict }]
gate: { profile: standard, isolation: bubblewrap, onInconclusive: fail, requireCoverage: true, uploadSarif: true, attest: key }
tolerate: [{ scanner: trivy, reason: flaky, owner: me, expires: 2026-04-01 }]
extends: [preset:polyglot, ./security/base.yml]
exclude: ["third_party/**"]
requireCoverage: true
unknownSeverity: medium
honourToolConfig: false
inline: allow
allowHostTools: true
presets: [python]
annotations: { team: { name: payments, size: 4 } }
`;
    expect(parse(text).manifest.profiles?.[0]?.tools).toHaveLength(3);
  });

  const exported = {
    product: 'payments-api',
    version: '1.4.2',
    owners: ['security@example.com'],
    presets: ['python'],
    profiles: [
      {
        name: 'standard',
        description: 'default',
        tools: ['ruff', { id: 'bandit', description: 'SAST', category: 'sast', config: { level: 'medium' } }],
        thresholds: { critical: 0, high: 5, medium: 50, low: 100 },
        requiresStack: false,
        notify: { slack: '#security', webhooks: ['https://hooks.example.com/x'], email: ['a@example.com'] },
        bundle: { includePrivacy: true, runtimeCeilingMinutes: 30 },
      },
    ],
    compliance: [
      {
        name: 'PHI',
        description: 'd',
        controls: [
          {
            framework: 'HIPAA',
            controlId: '164.308',
            tests: [
              {
                name: 't',
                description: 'd',
                evidence: ['bandit'],
                linkedProfile: 'standard',
                threshold: { critical: 0 },
              },
            ],
          },
        ],
      },
    ],
    annotations: { tier: '1' },
  };

  test.each([
    ['without its wrapper', exported],
    ['with its wrapper', { manifest: exported }],
  ])('what `cue export` writes, %s', (_, value) => {
    expect(parse(JSON.stringify(value, undefined, 4), '.assay.json').manifest).toEqual(exported);
  });

  test('the wrapper shows in messages and does not move places', () => {
    const error = usageError(() => parse('{\n  "manifest": {\n    "prodct": "x"\n  }\n}', '.assay.json'));
    expect(error.place).toEqual({ file: '.assay.json', line: 3, column: 5 });
    expect(error.message).toContain('manifest: unknown key "prodct"');
    const inner = usageError(() => parse('{"manifest": {"owners": 1}}', '.assay.json'));
    expect(inner.message).toMatch(/^manifest\.owners: /);
  });
});

/** What is wrong, the file, where (line:column), the code, and words of message or hint. */
const MISTAKES: readonly (readonly [string, string, string, string, RegExp])[] = [
  ['an empty file', '', '1:1', 'manifest-empty', /empty/],
  ['comments only', '# nothing\n', '1:1', 'manifest-empty', /empty/],
  ['a list', '- a\n', '1:1', 'manifest-type', /expected a mapping; found a list/],
  ['plain text', 'hello\n', '1:1', 'manifest-type', /expected a mapping/],
  [
    'a wrong key',
    'product: p\nprofile: []\n',
    '2:1',
    'manifest-unknown-key',
    /unknown key "profile".*Did you mean `profiles`\?/s,
  ],
  [
    'a wrong key deep down',
    profile('    threshholds: { high: 1 }\n'),
    '5:5',
    'manifest-unknown-key',
    /Did you mean `thresholds`\?/,
  ],
  [
    'a wrong key in a tool',
    'profiles:\n  - name: a\n    tools:\n      - id: ruff\n        timeot: 10m\n',
    '5:9',
    'manifest-unknown-key',
    /profiles\[0\]\.tools\[0\].*`timeout`/s,
  ],
  ['a wrong type', 'product: p\nowners: me\n', '2:9', 'manifest-type', /owners: expected a list; found "me"/],
  [
    'a number for text',
    'product: p\nversion: 1.4\n',
    '2:10',
    'manifest-type',
    /version: expected text; found 1.4.*quotes/s,
  ],
  ['nothing for a list', 'product: p\nprofiles:\n', '2:10', 'manifest-type', /expected a list; found null/],
  [
    'no name',
    'profiles:\n  - tools: [ruff]\n',
    '2:5',
    'manifest-missing-key',
    /profiles\[0\]\.name: is missing; expected text/,
  ],
  [
    'no tools',
    'profiles:\n  - name: a\n    tools: []\n',
    '3:12',
    'manifest-value',
    /at least 1 entry; found an empty list/,
  ],
  [
    'a tool that is a number',
    'profiles:\n  - name: a\n    tools: [5]\n',
    '3:13',
    'manifest-type',
    /expected text or a mapping; found 5/,
  ],
  [
    'a bad enum value',
    profile('    budgets: [{ severity: hgih, max: 0 }]\n'),
    '5:27',
    'manifest-value',
    /found "hgih".*`high`/s,
  ],
  [
    'a bad duration',
    'profiles:\n  - name: a\n    tools: [{ id: ruff, timeout: 10 minutes }]\n',
    '3:34',
    'manifest-value',
    /duration such as 90s.*found "10 minutes"/,
  ],
  [
    'a duration without its unit',
    'profiles:\n  - name: a\n    tools: [{ id: ruff, timeout: 10 }]\n',
    '3:34',
    'manifest-type',
    /expected a duration such as 90s, 10m or 1h; found 10 Add the unit: `10s`, `10m` or `10h`/,
  ],
  [
    'the same in quotes',
    'profiles:\n  - name: a\n    tools: [{ id: ruff, timeout: "10" }]\n',
    '3:34',
    'manifest-value',
    /found "10" Add the unit/,
  ],
  ['a negative number', profile('    thresholds: { high: -1 }\n'), '5:25', 'manifest-value', /at least 0; found -1/],
  ['a fraction', profile('    thresholds: { high: 2.5 }\n'), '5:25', 'manifest-type', /whole number; found 2.5/],
  [
    'not a number',
    profile('    thresholds: { high: .nan }\n'),
    '5:25',
    'manifest-type',
    /expected a number; found NaN/,
  ],
  ['infinity', profile('    thresholds: { high: .inf }\n'), '5:25', 'manifest-type', /found Infinity/],
  ['a huge integer', profile('    thresholds: { high: 99999999999999999999 }\n'), '5:25', 'manifest-value', /at most/],
  [
    'text for a number',
    profile('    thresholds: { high: "5" }\n'),
    '5:25',
    'manifest-type',
    /expected a number; found "5"/,
  ],
  ['a duplicate key', 'product: a\nproduct: b\n', '2:1', 'manifest-duplicate-key', /twice/],
  ['a duplicate key in flow style', 'gate: { profile: a, profile: b }\n', '1:21', 'manifest-duplicate-key', /twice/],
  ['a __proto__ key', 'product: p\n__proto__: { inline: allow }\n', '2:1', 'manifest-unknown-key', /__proto__/],
  ['a __proto__ key in free text', 'annotations:\n  __proto__: 1\n', '2:3', 'manifest-unknown-key', /__proto__/],
  ['a constructor key', 'constructor: 1\n', '1:1', 'manifest-unknown-key', /unknown key "constructor"/],
  ['a merge key', 'product: p\n<<: {}\n', '2:1', 'manifest-unknown-key', /Merge keys/],
  ['a key that is a number', 'annotations: { 1: a }\n', '1:16', 'manifest-syntax', /a key must be text/],
  ['a key that is a list', 'annotations: { [a]: a }\n', '1:16', 'manifest-syntax', /a key must be text/],
  ['a tab as indentation', 'product: p\nowners:\n\t- a\n', '3:1', 'manifest-syntax', /a tab cannot be used/],
  ['a bracket that is not closed', 'owners: [a\n', '2:1', 'manifest-syntax', /bracket is not closed/],
  ['a quote that is not closed', 'product: "a\n', '2:1', 'manifest-syntax', /missing/],
  ['two documents', 'product: a\n---\nproduct: b\n', '2:1', 'manifest-syntax', /second document/],
  ['a custom tag', 'product: !secret a\n', '1:10', 'manifest-syntax', /tags/],
  ['a tag of another schema', 'product: !!binary aGk=\n', '1:10', 'manifest-syntax', /tags/],
  ['YAML 1.1', '%YAML 1.1\n---\nproduct: a\n', '1:1', 'manifest-syntax', /directives/],
  ['a tag directive', '%TAG ! tag:example.com,2000:\n---\nproduct: a\n', '1:1', 'manifest-syntax', /directives/],
  ['an alias without anchor', 'product: *a\n', '1:10', 'manifest-syntax', /no anchor/],
  ['an alias of what holds it', 'annotations: &a { b: *a }\n', '1:22', 'manifest-syntax', /part of what it names/],
  ['a lone carriage return', 'product: p #\rinline: allow\n', '1:13', 'manifest-encoding', /U\+000D/],
  ['an override of the text direction', 'product: p # \u202eallow\n', '1:14', 'manifest-encoding', /U\+202E/],
  ['an escape character', 'product: "\u001b[2J"\n', '1:11', 'manifest-encoding', /U\+001B/],
  ['an escaped line feed in a name', 'product: "a\\nb"\n', '1:10', 'manifest-value', /one line.*"a\\u000ab"/],
  ['an absolute glob', 'exclude: ["/etc/**"]\n', '1:11', 'manifest-value', /glob relative to the root/],
  ['a glob that climbs', 'exclude: ["a/../../b"]\n', '1:11', 'manifest-value', /glob/],
  ['a negated glob', 'exclude: ["!a"]\n', '1:11', 'manifest-value', /glob/],
  ['a glob with an open bracket', 'exclude: ["a[b"]\n', '1:11', 'manifest-value', /glob/],
  [
    'a glob with too many alternatives',
    `exclude: ["${'{a,b}'.repeat(9)}"]\n`,
    '1:11',
    'manifest-value',
    /256 alternatives/,
  ],
  ['an extended glob', 'exclude: ["src/!(a|b)"]\n', '1:11', 'manifest-value', /glob without `\(`/],
  ['a baseline out of the root', 'baseline: ../b.json\n', '1:11', 'manifest-value', /relative path/],
  [
    'output without command',
    'profiles:\n  - name: a\n    tools: [{ id: ruff, output: { path: a } }]\n',
    '3:33',
    'manifest-value',
    /together with `command`/,
  ],
  [
    'a command without output',
    'profiles:\n  - name: a\n    tools: [{ id: mine, command: [x] }]\n',
    '3:34',
    'manifest-value',
    /`output/,
  ],
  [
    'a command with a bad id',
    'profiles:\n  - name: a\n    tools: [{ id: ../x, command: [x], output: { path: a } }]\n',
    '3:19',
    'manifest-value',
    /lower-case/,
  ],
  [
    'an output that climbs',
    'profiles:\n  - name: a\n    tools: [{ id: x, command: [x], output: { path: ../a } }]\n',
    '3:52',
    'manifest-value',
    /relative path/,
  ],
  [
    'an exit code over 255',
    'profiles:\n  - name: a\n    tools: [{ id: x, command: [x], output: { path: a }, completedExitCodes: [256] }]\n',
    '3:78',
    'manifest-value',
    /at most 255/,
  ],
  [
    'a date the calendar lacks',
    SUPPRESSION.replace('2026-05-01', '2026-02-30'),
    '3:81',
    'manifest-value',
    /a date such as.*"2026-02-30"/,
  ],
  ['a date in words', SUPPRESSION.replace('2026-05-01', 'tomorrow'), '3:81', 'manifest-value', /a date such as/],
  ['an unknown justification', SUPPRESSION.replace('test-code', 'test-cod'), '3:61', 'manifest-value', /`test-code`/],
  ['a suppression of every rule', SUPPRESSION.replace('a.b', '"*"'), '3:13', 'manifest-value', /rule id/],
  [
    'a suppression without owner',
    SUPPRESSION.replace(' owner: me,', ''),
    '3:5',
    'manifest-missing-key',
    /owner: is missing/,
  ],
  [
    'a service of neither kind',
    profile('    stack: { services: [{ name: a }] }\n'),
    '5:25',
    'manifest-value',
    /either `command` or `image`/,
  ],
  [
    'a variable name with a space',
    profile('    notify: { slack: { urlEnv: "A B" } }\n'),
    '5:32',
    'manifest-value',
    /environment variable/,
  ],
];

describe('what is refused, and where', () => {
  test.each(MISTAKES)('%s', (_, text, place, code, words) => {
    const error = usageError(() => parse(text));
    expect([`${error.place.line}:${error.place.column}`, error.code]).toEqual([place, code]);
    expect(error.place.file).toBe('.assay.yml');
    expect(`${error.message} ${error.hint ?? ''}`).toMatch(words);
  });

  test.each([
    ['a trailing comma', '{"product": "a",}', '1:17'],
    ['a comment', '{\n  // no\n}', '2:3'],
    ['a duplicate key', '{"product": "a",\n "product": "b"}', '2:2'],
    ['an unquoted key', '{product: "a"}', '1:2'],
    ['single quotes', "{'product': 1}", '1:2'],
    ['text after the end', '{} {}', '1:4'],
    ['an open string', '{"product": "a', '1:13'],
    ['a leading zero', '{"product": 01}', '1:14'],
    ['a wrong escape', '{"product": "\\q"}', '1:13'],
    ['nothing', '', '1:1'],
    ['YAML', 'product: a', '1:1'],
  ])('JSON: %s', (_, text, place) => {
    const error = usageError(() => parse(text, '.assay.json'));
    expect(`${error.place.line}:${error.place.column}`).toBe(place);
  });

  test.each([
    ['UTF-16 with a byte order mark', Buffer.from('\ufeffproduct: a', 'utf16le'), /UTF-16LE text: save it as UTF-8/],
    ['UTF-16 without one', Buffer.from('product: payments', 'utf16le'), /UTF-16LE/],
    ['latin-1', Buffer.from('product: caf\u00e9', 'latin1'), /not valid UTF-8/],
    ['binary', Buffer.from([1, 0, 0, 2, 0, 3]), /not a text file/],
    ['more than a mebibyte', Buffer.alloc(1024 * 1024 + 1, 35), /larger than/],
  ])('%s', (_, bytes, words) => {
    expect(usageError(() => parseManifest({ path: '.assay.yml', bytes })).message).toMatch(words);
  });

  test('every mistake is reported at once, the topmost first', () => {
    const error = usageError(() => parse('unknownSeverity: bad\nowners: 3\nprodct: x\ngate: { attest: 1 }\n'));
    expect(error).toBeInstanceOf(ManifestError);
    const problems = problemsOf(error);
    expect(problems.map((problem) => problem.place.line)).toEqual([1, 2, 3, 4]);
    expect(error.message).toMatch(/\.assay\.yml:3:1: manifest: unknown key "prodct" \(Did you mean `product`\?\)/);
  });

  test('a long list of mistakes is cut, and says so', () => {
    const error = usageError(() => parse(Array.from({ length: 40 }, (_, index) => `key${index}: 1`).join('\n')));
    expect(problemsOf(error)).toHaveLength(40);
    expect(error.message).toContain('… and 29 more');
    expect(error.message.split('\n')).toHaveLength(12);
  });

  test('a value that looks like a credential is never shown whole, nor are control characters', () => {
    const credential = ['gh', 'p_', 'a1B2'.repeat(9)].join('');
    expect(usageError(() => parse(`inline: ${credential}\n`)).message).not.toContain(credential.slice(0, 12));
    const generic = 'k3y'.repeat(20);
    const text = `inline: ${generic}\nunknownSeverity: "\\e[31mred"\ngate: { attest: ${'long words '.repeat(30)} }\n`;
    const { message } = usageError(() => parse(text));
    expect(message).not.toContain(generic);
    expect(message).not.toContain('\u001b');
    expect(message).toContain('\\u001b[31mred');
    for (const quoted of message.match(/"[^"]*"/g) ?? []) expect(quoted.length).toBeLessThanOrEqual(42);
  });
});

describe('files that want to be a burden', () => {
  const mebibyte = (part: string): string => part.repeat(Math.floor((1024 * 1024) / part.length));

  test('an anchor bomb', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level <= 9; level += 1) {
      lines.push(
        `a${level}: &a${level} [${Array<string>(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const error = usageError(() => parse(`annotations:\n${lines.map((line) => `  ${line}`).join('\n')}\n`));
    expect(error.code).toBe('manifest-too-large');
  });

  test('too many aliases', () => {
    const error = usageError(() => parse(`annotations: { a: &a x, b: [${'*a, '.repeat(101)}] }\n`));
    expect(error.code).toBe('manifest-too-many-aliases');
  });

  test.each(['[', '- ', '? ', '{a: ', '[{', ']', '"', ', ', '&a ', '*a ', '---\n', '!!', '|\n', '#\n'])(
    'a mebibyte of %j',
    (part) => {
      expect(usageError(() => parse(mebibyte(part))).kind).toBe('usage');
    },
  );

  test.each(['[', '{"a":', '"', '1', '\\'])('a mebibyte of %j as JSON', (part) => {
    expect(usageError(() => parse(mebibyte(part), '.assay.json')).kind).toBe('usage');
  });

  test('nesting is limited in both forms', () => {
    const nested = (levels: number): string => `{"annotations": {"a": ${'['.repeat(levels)}${']'.repeat(levels)}}}`;
    for (const path of ['.assay.json', '.assay.yml']) {
      expect(parse(nested(20), path).manifest.annotations).toBeDefined();
      expect(usageError(() => parse(nested(40), path)).code).toBe('manifest-too-deep');
    }
  });
});

describe('findManifestName', () => {
  test('gives the one there is, or none', () => {
    expect(findManifestName(['a', '.assay.yaml'])).toBe('.assay.yaml');
    expect(findManifestName(['assay.yml', '.assay.yml.bak'])).toBeUndefined();
  });

  test('two are an error that names both', () => {
    const error = usageError(() => findManifestName(['.assay.json', 'x', '.assay.yml']));
    expect(error.code).toBe('manifest-ambiguous');
    expect(error.message).toContain('.assay.yml, .assay.json');
  });
});

test('places of values can be asked for later', () => {
  const parsed = parseManifest({
    path: 'a/.assay.yml',
    bytes: bytesOf('product: p\nprofiles:\n  - name: a\n    tools:\n      - ruff\n'),
  });
  expect(parsed.place(['profiles', 0, 'tools', 0])).toEqual({ file: 'a/.assay.yml', line: 5, column: 9 });
  expect(parsed.place(['profiles', 0, 'nothing', 'there'])).toEqual({ file: 'a/.assay.yml', line: 3, column: 5 });
  expect(parsed.name(['profiles', 0, 'tools'])).toBe('profiles[0].tools');
});

test('what holds between fields is looked at whatever else is wrong with them', () => {
  const error = usageError(() =>
    parse(
      'product: p\nprofiles:\n  - name: a\n    tools:\n      - { id: x, tmeout: 5m, output: { path: a } }\n      - { id: Y, command: [y], paths: 5 }\n',
    ),
  );
  expect(problemsOf(error).map(({ message }) => message.split(':')[0])).toEqual([
    'profiles[0].tools[0]',
    'profiles[0].tools[0].output',
    'profiles[0].tools[1].id',
    'profiles[0].tools[1].command',
    'profiles[0].tools[1].paths',
  ]);
});

describe('a scanner of your own that could not work is refused before it runs', () => {
  const own = (more: string): string =>
    `product: p\nprofiles:\n  - name: a\n    tools: [{ id: x, command: [x, "{source}", "{a,b}", "-o{x}"], output: { path: a/b.sarif }${more} }]\n`;

  test('as it should be', () => {
    expect(parse(own(', canary: { files: { a/x: y, a.b: z }, expectRule: r }')).manifest.product).toBe('p');
  });

  test.each([
    [
      'a place that nobody fills in',
      own('').replace('{source}', '{src}/x'),
      /command: expected `\{source\}` or `\{out\}`.*\{src\}/,
    ],
    ['another', own('').replace('{source}', '{output}'), /\{output\} is neither/],
    [
      'a canary without files',
      own(', canary: { files: {}, expectRule: r }'),
      /canary\.files: expected at least one file/,
    ],
    ['a canary file below another', own(', canary: { files: { a: x, a/b: y }, expectRule: r }'), /folder of another/],
    ['a report that is a folder', own('').replace('a/b.sarif', 'a/'), /output\.path: expected the path of a file/],
    ['a report that is the folder', own('').replace('a/b.sarif', '.'), /output\.path: expected the path of a file/],
    ['a blank product', 'product: " "\n', /product: expected one line of printable text/],
    ['an exclusion that matches nothing', 'product: p\nexclude: [node_modules/]\n', /exclude\[0\]: expected a glob/],
  ])('%s', (_, text, message) => {
    expect(usageError(() => parse(text)).message).toMatch(message);
  });
});
