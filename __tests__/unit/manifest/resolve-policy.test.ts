import { describe, expect, test } from '@jest/globals';
import { BUILTIN_PROFILES, builtinProfileNames } from '../../../src/manifest/builtin-profiles.ts';
import { resolvePolicy } from '../../../src/manifest/resolve-policy.ts';
import { CATALOGUE, POLICY_DATE, load, problemsOf, resolve, usageError, usageErrorOf } from './support.ts';

const withProfile = (lines: string, head = ''): string => `product: p\n${head}profiles:\n  - name: mine\n${lines}`;
const builtIn = (inputs: Parameters<typeof resolvePolicy>[0]['inputs'] = {}) =>
  resolvePolicy({ inputs, catalogue: CATALOGUE, policyDate: POLICY_DATE });

describe('without a manifest', () => {
  test('core, with no critical, no high and no secret, and the warning names the remedy', () => {
    const { policy, warnings } = builtIn({ product: 'acme/pay' });
    expect(policy.source).toEqual({ kind: 'built-in' });
    expect(policy.product).toBe('acme/pay');
    expect([policy.profileRequested, policy.profile]).toEqual(['core', 'core']);
    expect(policy.tools.map((tool) => tool.id)).toEqual(['secrets', 'privacy', 'governance', 'workflows', 'sbom']);
    expect(policy.budgets).toEqual([
      { id: 'severity critical exactly', severity: 'critical', match: 'exactly', scope: 'all', max: 0 },
      { id: 'severity high exactly', severity: 'high', match: 'exactly', scope: 'all', max: 0 },
      { id: 'category secret', category: 'secret', match: 'or-worse', scope: 'all', max: 0 },
    ]);
    expect(policy.unknownSeverity).toBe('high');
    expect([policy.honourToolConfig, policy.inlineAllowed, policy.allowHostTools, policy.requireCoverage]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(warnings).toEqual([expect.stringContaining('assay init')]);
  });

  test('every built-in profile resolves, or says which scanner is missing', () => {
    for (const name of builtinProfileNames()) {
      if (name === 'heavy') {
        const error = usageError(() => builtIn({ profile: name }));
        expect(problemsOf(error).map((problem) => problem.code)).toEqual([
          'not-available-yet',
          'scanner-not-available',
        ]);
      } else expect(builtIn({ profile: name }).policy.tools.length).toBeGreaterThan(0);
    }
  });

  test('light is full', () => {
    const { policy } = builtIn({ profile: 'light' });
    expect([policy.profileRequested, policy.profile]).toEqual(['light', 'full']);
    expect(policy.budgets.map((budget) => [budget.severity, budget.max])).toEqual([
      ['critical', 0],
      ['high', 5],
      ['medium', 50],
    ]);
  });

  test('the tool sets are the ancestors’', () => {
    const sets = Object.fromEntries(BUILTIN_PROFILES.map((profile) => [profile.name, profile.tools]));
    expect(sets).toMatchObject({
      smoke: ['ruff'],
      fast: ['ruff', 'bandit', 'detect-secrets'],
      medium: ['ruff', 'bandit', 'detect-secrets', 'opengrep', 'attestation'],
      standard: ['ruff', 'bandit', 'detect-secrets', 'trivy', 'sbom', 'attestation'],
      full: ['ruff', 'bandit', 'detect-secrets', 'opengrep', 'trivy', 'privacy', 'sbom', 'attestation'],
      heavy: ['ruff', 'bandit', 'detect-secrets', 'opengrep', 'trivy', 'privacy', 'sbom', 'attestation', 'dast'],
      'sbom-only': ['sbom'],
      'attestation-test': ['ruff', 'sbom', 'attestation'],
    });
  });

  test('an unknown profile is a usage error with the nearest name', () => {
    const error = usageError(() => builtIn({ profile: 'standrad' }));
    expect([error.code, error.hint]).toEqual(['unknown-profile', 'Did you mean `standard`?']);
  });
});

describe('tools', () => {
  test('defaults and everything said', async () => {
    const { policy } = await resolve(
      withProfile(`    tools:
      - ruff
      - { id: bandit, required: false, paths: ["a/**"], timeout: 90s, mayNotRead: ["b/*"], config: { args: ["-x"], severity: high } }
      - id: mine
        command: [node, "{source}/x.mjs"]
        output: { path: r.sarif }
        completedExitCodes: [0, 2]
        canary: { files: { a.js: x }, expectRule: r }
      - { id: other, command: [true-or-false], output: { path: o.sarif }, network: full }
`),
    );
    expect(policy.tools).toEqual([
      { id: 'ruff', required: true, timeoutMs: 600_000, args: [], config: {}, mayNotRead: [] },
      {
        id: 'bandit',
        required: false,
        paths: ['a/**'],
        timeoutMs: 90_000,
        args: ['-x'],
        config: { severity: 'high' },
        mayNotRead: ['b/*'],
      },
      expect.objectContaining({
        id: 'mine',
        command: {
          argv: ['node', '{source}/x.mjs'],
          outputPath: 'r.sarif',
          completedExitCodes: [0, 2],
          network: 'none',
          canary: { files: { 'a.js': 'x' }, expectRule: 'r' },
        },
      }),
      expect.objectContaining({
        command: { argv: ['true-or-false'], outputPath: 'o.sarif', completedExitCodes: [0], network: 'full' },
      }),
    ]);
  });

  test('no scanner may take longer than the run', async () => {
    const { policy } = await resolve(withProfile('    tools: [ruff, { id: trivy, timeout: 5s }]\n'), {
      timeoutMs: 60_000,
    });
    expect(policy.tools.map((tool) => tool.timeoutMs)).toEqual([60_000, 5000]);
  });

  test.each([
    ['an unknown scanner', '[ruff, banditt]', '5:19', 'unknown-scanner', /no scanner "banditt".*`bandit`/s],
    ['an unknown scanner in long form', '[{ id: gitleeks }]', '5:19', 'unknown-scanner', /Valid here/],
    ['another case', '[Ruff]', '5:13', 'unknown-scanner', /`ruff`/],
    ['a scanner twice', '[ruff, { id: ruff }]', '5:25', 'manifest-duplicate', /twice/],
    [
      'a command under a catalogue id',
      '[{ id: ruff, command: [x], output: { path: a } }]',
      '5:19',
      'manifest-value',
      /catalogue/,
    ],
    ...['stdout', 'STDERR', 'execution.json', 'stdout/report.sarif', 'Execution.json/r.sarif'].map(
      (path) =>
        [
          `a report at ${path}, beside which Assay keeps its own record`,
          `[{ id: x, command: [x], output: { path: ${path} } }]`,
          '5:52',
          'manifest-value',
          /another name/,
        ] as const,
    ),
    [
      'a scanner this version does not have',
      '[gosec]',
      '5:13',
      'scanner-not-available',
      /"gosec", which this version does not have yet/,
    ],
    ['more than a day', '[{ id: ruff, timeout: 25h }]', '5:34', 'manifest-value', /at most 24h/],
  ])('%s', async (_, tools, place, code, words) => {
    const text = `product: p\n\nprofiles:\n  - name: mine\n    tools: ${tools}\n`;
    const error = await usageErrorOf(resolve(text));
    expect([`${error.place.line}:${error.place.column}`, error.code]).toEqual([place, code]);
    expect(`${error.message} ${error.hint ?? ''}`).toMatch(words);
  });

  test('a scanner that is missing matters in the chosen profile only, an unknown one everywhere', async () => {
    const text = 'product: p\nprofiles:\n  - { name: a, tools: [ruff] }\n  - { name: b, tools: [dast] }\n';
    expect((await resolve(text, { profile: 'a' })).policy.profile).toBe('a');
    expect((await usageErrorOf(resolve(text.replace('dast', 'dats'), { profile: 'a' }))).code).toBe('unknown-scanner');
  });

  test('attestation is accepted and stays in the policy', async () => {
    const { policy } = await resolve(withProfile('    tools: [ruff, attestation]\n'));
    expect(policy.tools.map((tool) => tool.id)).toEqual(['ruff', 'attestation']);
  });

  test('privacy can be switched off, by input or profile, and that is said', async () => {
    const byInput = builtIn({ skipPrivacy: true });
    expect(byInput.policy.tools.map((tool) => tool.id)).not.toContain('privacy');
    expect(byInput.switchedOff).toEqual([{ scanner: 'privacy', detail: expect.stringContaining('(skip-privacy)') }]);
    expect(byInput.warnings.join()).toContain('privacy does not run');
    const byProfile = await resolve(withProfile('    tools: [ruff, privacy]\n    bundle: { includePrivacy: false }\n'));
    expect(byProfile.switchedOff[0]?.detail).toContain('includePrivacy');
    const error = await usageErrorOf(resolve(withProfile('    tools: [privacy]\n'), { skipPrivacy: true }));
    expect(error.code).toBe('no-scanner');
  });
});

describe('which profile', () => {
  test.each([
    ['the only one', '  - { name: a, tools: [ruff] }\n', '', {}, 'a', 0],
    [
      'the first of several, with a warning',
      '  - { name: a, tools: [ruff] }\n  - { name: b, tools: [sbom] }\n',
      '',
      {},
      'a',
      1,
    ],
    ['one called core', '  - { name: a, tools: [ruff] }\n  - { name: core, tools: [sbom] }\n', '', {}, 'core', 1],
    [
      'the gate’s',
      '  - { name: a, tools: [ruff] }\n  - { name: b, tools: [sbom] }\n',
      'gate: { profile: b }\n',
      {},
      'b',
      0,
    ],
    [
      'the one asked for',
      '  - { name: a, tools: [ruff] }\n',
      'gate: { profile: a }\n',
      { profile: 'smoke' },
      'smoke',
      0,
    ],
  ])('%s', async (_, profiles, head, inputs, name, warnings) => {
    const resolved = await resolve(`product: p\n${head}profiles:\n${profiles}`, inputs);
    expect([resolved.policy.profile, resolved.warnings.length]).toEqual([name, warnings]);
  });

  test('a manifest without profiles runs core', async () => {
    expect((await resolve('product: p\n')).policy.profile).toBe('core');
  });

  test('a manifest’s profile replaces the built-in one, also under its alias', async () => {
    const text = 'product: p\nprofiles: [{ name: full, tools: [sbom] }]\n';
    const { policy } = await resolve(text, { profile: 'light' });
    expect(policy.tools.map((tool) => tool.id)).toEqual(['sbom']);
  });

  test.each([
    ['gate: { profile: mien }\n', '2:18'],
    [
      'compliance: [{ name: a, controls: [{ framework: f, controlId: c, tests: [{ name: t, linkedProfile: mien }] }] }]\n',
      '2:100',
    ],
  ])('a profile that is named and not there: %s', async (head, place) => {
    const error = await usageErrorOf(resolve(withProfile('    tools: [ruff]\n', head)));
    expect([error.code, error.hint, `${error.place.line}:${error.place.column}`]).toEqual([
      'unknown-profile',
      'Did you mean `mine`?',
      place,
    ]);
  });

  test('two profiles of one name', async () => {
    const error = await usageErrorOf(
      resolve('product: p\nprofiles:\n  - { name: a, tools: [ruff] }\n  - { name: a, tools: [sbom] }\n'),
    );
    expect([error.code, error.place.line]).toEqual(['manifest-duplicate', 4]);
  });

  test('no product', async () => {
    expect((await usageErrorOf(resolve('owners: [me]\n'))).message).toMatch(/^product: is missing/);
  });
});

describe('budgets', () => {
  const budgets = async (lines: string): Promise<readonly unknown[]> =>
    (await resolve(withProfile(`    tools: [ruff, trivy, secrets]\n${lines}`))).policy.budgets.map((budget) => [
      budget.id,
      budget.match,
      budget.max,
    ]);

  test.each([
    [
      '{ high: 5 }',
      [
        ['critical', 0],
        ['high', 5],
      ],
    ],
    [
      '{ medium: 3 }',
      [
        ['critical', 0],
        ['high', 0],
        ['medium', 3],
      ],
    ],
    [
      '{ critical: 2, low: 9 }',
      [
        ['critical', 2],
        ['low', 9],
      ],
    ],
  ])('thresholds %s count each severity by itself', async (text, expected) => {
    const { policy } = await resolve(withProfile(`    tools: [ruff]\n    thresholds: ${text}\n`));
    expect(policy.budgets.map((budget) => [budget.severity, budget.max])).toEqual(expected);
    expect(policy.budgets.every((budget) => budget.match === 'exactly')).toBe(true);
  });

  test('a gap in thresholds is a warning', async () => {
    const { warnings } = await resolve(withProfile('    tools: [ruff]\n    thresholds: { critical: 0, low: 9 }\n'));
    expect(warnings).toEqual([
      expect.stringContaining('high is not limited'),
      expect.stringContaining('medium is not limited'),
    ]);
  });

  test('budgets count their severity or worse, and are named by what they select', async () => {
    expect(
      await budgets(
        '    budgets: [{ severity: high, max: 1 }, { category: secret, max: 0 }, { tool: trivy, severity: low, paths: ["b/**", a], max: 4 }, { max: 9 }]\n',
      ),
    ).toEqual([
      ['severity high or worse', 'or-worse', 1],
      ['category secret', 'or-worse', 0],
      ['severity low or worse, tool trivy, paths a b/**', 'or-worse', 4],
      ['all findings', 'or-worse', 9],
    ]);
  });

  test('both forms add up; neither, or empty ones, is the default', async () => {
    expect(await budgets('    thresholds: { critical: 1 }\n    budgets: [{ max: 9 }]\n')).toHaveLength(2);
    expect(await budgets('')).toHaveLength(3);
    expect(await budgets('    thresholds: {}\n    budgets: []\n')).toHaveLength(3);
  });

  test.each([
    ['a tool the profile does not have', '{ tool: bandit, max: 0 }', 'unknown-scanner'],
    ['an unknown tool', '{ tool: trivvy, max: 0 }', 'unknown-scanner'],
    ['the bundle’s own step', '{ tool: attestation, max: 0 }', 'unknown-scanner'],
    ['the same selectors twice', '{ severity: high, max: 0 }, { severity: high, max: 3 }', 'manifest-duplicate'],
    ['a category that no scanner of the profile has', '{ category: secret, max: 0 }', 'budget-never-fed'],
    ['a category that its tool does not have', '{ tool: ruff, category: dependency, max: 0 }', 'budget-never-fed'],
  ])('%s', async (_, text, code) => {
    const error = await usageErrorOf(
      resolve(withProfile(`    tools: [ruff, trivy, attestation]\n    budgets: [${text}]\n`)),
    );
    expect([error.code, error.place.line]).toEqual([code, 5]);
  });
});

test('a category that nothing can fill: the place is its own, and the hint names what is there', async () => {
  const text =
    'product: p\nprofiles:\n  - { name: a, tools: [ruff, attestation, { id: x, command: [x], output: { path: a } }], budgets: [{ category: dast, max: 0 }] }\n';
  const error = await usageErrorOf(resolve(text));
  expect(error.place).toEqual({
    file: '.assay.yml',
    line: 3,
    column: text.indexOf('dast, max') - text.indexOf('  - {') + 1,
  });
  expect(error.hint).toBe('Remove it, or name a category that is there: code, custom.');
  expect((await resolve(text.replace('dast', 'custom'))).policy.budgets).toHaveLength(1);
});

test('limits that the profile does not state itself need no scanner of theirs', async () => {
  const { policy } = await resolve(withProfile('    tools: [ruff]\n'));
  expect(policy.budgets.map(({ category }) => category)).toContain('secret');
  const { policy: skipped } = await resolve(
    withProfile('    tools: [ruff, privacy]\n    budgets: [{ category: privacy, max: 0 }]\n'),
    { skipPrivacy: true },
  );
  expect(skipped.budgets).toHaveLength(1);
});

test('a budget that only advisory scanners feed is a warning', async () => {
  const { warnings } = await resolve(
    withProfile(
      '    tools: [ruff, { id: bandit, required: false }, { id: trivy, required: false }]\n    budgets: [{ tool: bandit, max: 0 }, { category: dependency, max: 0 }, { category: code, max: 0 }]\n',
    ),
  );
  expect(warnings).toEqual([
    'profiles[0].budgets[0] (profile mine): it can count nothing, because findings of bandit are not counted (`required: false`)',
    'profiles[0].budgets[1] (profile mine): it can count nothing, because findings of trivy are not counted (`required: false`)',
  ]);
});

describe('evidence of compliance tests', () => {
  const withEvidence = (names: string): string =>
    withProfile(
      '    tools: [ruff, { id: house, command: [x], output: { path: a } }]\n',
      `compliance: [{ name: a, controls: [{ framework: f, controlId: c, tests: [{ name: t, evidence: ${names} }] }] }]\n`,
    );

  test.each([
    ['[bandti]', 'Did you mean `bandit`?'],
    ['[Ruff]', 'Did you mean `ruff`?'],
    ['[hosue]', 'Did you mean `house`?'],
    ['[gitlekas]', expect.stringContaining('Valid here')],
  ])('%s is exit 2', async (names, hint) => {
    const error = await usageErrorOf(resolve(withEvidence(names)));
    expect([error.code, error.place.line, error.hint]).toEqual(['unknown-scanner', 2, hint]);
    expect(error.message).toContain('compliance[0].controls[0].tests[0].evidence[0]: there is no scanner');
  });

  test('scanners of any profile and of the catalogue, the ones this version lacks included', async () => {
    const { policy } = await resolve(withEvidence('[ruff, house, gosec, dast, attestation]'));
    expect(policy.notEvaluated).toEqual([]);
  });

  test('what the ancestor’s manifests may say in text is accepted, and said', async () => {
    const { policy } = await resolve(withEvidence('[bandit.json, ruff.txt, Review of the architecture, ruff]'));
    expect(policy.notEvaluated).toEqual(
      ['bandit.json', 'ruff.txt', 'Review of the architecture'].map((text) => expect.stringContaining(`“${text}”`)),
    );
    expect(policy.compliance[0]?.controls[0]?.tests[0]?.evidence).toHaveLength(4);
  });
});

describe('what this version does not have is refused when it could change a verdict', () => {
  const SUPPRESSION = '{ rule: a.b, owner: me, reason: why, justification: test-code, expires: 2026-04-01 }';
  test.each([
    ['suppressions', `suppressions: [${SUPPRESSION}]\n`, '', 2],
    ['baselines', 'baseline: b.json\n', '', 2],
    ['`projects`', 'projects: [{ path: a, profile: mine }]\n', '', 2],
    ['`scope: new`', '', '    budgets: [{ scope: new, max: 0 }]\n', 5],
    ['stack', '', '    requiresStack: true\n', 5],
  ])('%s', async (words, head, tail, line) => {
    const error = await usageErrorOf(resolve(withProfile(`    tools: [ruff]\n${tail}`, head)));
    expect([error.code, error.place.line]).toEqual(['not-available-yet', line]);
    expect(error.message).toContain(words);
  });

  test.each([{ baseline: 'b.json' }, { manifestSignature: 's' }, { manifestKey: 'k' }])('flag %j', (inputs) => {
    expect(usageError(() => builtIn(inputs)).code).toBe('not-available-yet');
  });

  test('a category for a scanner of your own', async () => {
    const tool = (category: string): string =>
      withProfile(`    tools: [{ id: x, category: ${category}, command: [x], output: { path: a } }]\n`);
    expect((await usageErrorOf(resolve(tool('secret')))).code).toBe('not-available-yet');
    expect((await resolve(tool('custom'))).policy.tools).toHaveLength(1);
  });

  test('it is refused in the chosen profile only', async () => {
    const text =
      'product: p\nprofiles:\n  - { name: a, tools: [ruff] }\n  - { name: b, tools: [ruff], requiresStack: true }\n';
    expect((await resolve(text, { profile: 'a' })).policy.profile).toBe('a');
  });

  test('what cannot change a verdict is accepted and listed', async () => {
    const { policy } = await resolve(
      withProfile(
        `    tools: [{ id: bandit, category: sast, config: { severity: low } }, { id: attestation, required: false }]
    notify: { slack: "#team", webhooks: ["https://example.com"], email: [a@example.com] }
    bundle: { runtimeCeilingMinutes: 15 }
    stack: { services: [{ name: a, image: b }] }
`,
        'presets: [python]\nannotations: { a: 1 }\ncompliance: [{ name: a, controls: [] }]\n',
      ),
    );
    expect(policy.notEvaluated).toHaveLength(9);
    for (const word of [
      'presets',
      'annotations',
      'notify.slack',
      'notify.webhooks',
      'notify.email',
      'runtimeCeilingMinutes',
      'stack',
      'category',
      '`required` of attestation',
    ]) {
      expect(policy.notEvaluated.join('\n')).toContain(word);
    }
    expect(policy.notEvaluated.join()).not.toContain('example.com');
  });
});

describe('dates', () => {
  const tolerate = (expires: string, scanner = 'trivy'): string =>
    `product: p\ntolerate:\n  - { scanner: ${scanner}, reason: why, owner: me, expires: ${expires} }\n`;

  test('a toleration in force reaches the policy', async () => {
    const { policy, warnings } = await resolve(tolerate('2026-08-01'));
    expect(policy.tolerations).toEqual([{ scanner: 'trivy', reason: 'why', owner: 'me', expires: '2026-08-01' }]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['2026-08-28', 1, undefined],
    ['2026-03-31', 1, /^tolerate\[0\] \(trivy\) expires on 2026-03-31, in 30 days/],
    ['2026-03-01', 1, /in 0 days/],
    ['2026-02-28', 0, /expired on 2026-02-28/],
  ])('%s: %d in force', async (expires, inForce, warning) => {
    const { policy, warnings } = await resolve(tolerate(expires));
    expect(policy.tolerations).toHaveLength(inForce);
    if (warning === undefined) expect(warnings).toEqual([]);
    else expect(warnings.join()).toMatch(warning);
  });

  test.each(['2026-08-29', '2099-01-01'])('%s is too far ahead', async (expires) => {
    const error = await usageErrorOf(resolve(tolerate(expires)));
    expect([error.code, error.hint]).toEqual(['manifest-expiry', 'The latest date allowed is 2026-08-28.']);
    expect(error.place).toEqual({ file: '.assay.yml', line: 3, column: 56 });
  });

  test('a suppression is checked though it is refused', async () => {
    const text =
      'product: p\nsuppressions: [{ rule: a, owner: me, reason: w, justification: test-code, expires: 2027-01-31 }]\n';
    expect(problemsOf(await usageErrorOf(resolve(text))).map(({ code }) => code)).toEqual([
      'not-available-yet',
      'manifest-expiry',
    ]);
  });

  test('an unknown scanner cannot be tolerated', async () => {
    expect((await usageErrorOf(resolve(tolerate('2026-04-01', 'trivvy')))).hint).toBe('Did you mean `trivy`?');
  });
});

test('settings, gate and source reach the policy', async () => {
  const text = `product: pay
version: "1.0"
owners: [a, b]
exclude: ["x/**"]
unknownSeverity: low
honourToolConfig: true
inline: allow
allowHostTools: true
gate: { requireCoverage: true, uploadSarif: true, isolation: container }
`;
  const manifest = await load(text);
  const { policy } = resolvePolicy({
    manifest,
    inputs: {},
    catalogue: CATALOGUE,
    policyDate: POLICY_DATE,
    commit: 'abc',
  });
  expect(policy).toMatchObject({
    product: 'pay',
    version: '1.0',
    owners: ['a', 'b'],
    exclude: ['x/**'],
    unknownSeverity: 'low',
    honourToolConfig: true,
    inlineAllowed: true,
    allowHostTools: true,
    requireCoverage: true,
    gate: { requireCoverage: true, uploadSarif: 'true', isolation: 'container' },
    source: { kind: 'manifest', path: '.assay.yml', sha256: manifest.root.sha256, included: [], commit: 'abc' },
  });
});

test('what is not there yet is reported beside what is wrong, and an unknown profile too', async () => {
  const text =
    'product: p\nbaseline: b.json\nprofiles:\n  - { name: a, tools: [gosec, rufff, dast], requiresStack: true }\n';
  const codes = async (profile: string): Promise<string[]> =>
    problemsOf(await usageErrorOf(resolve(text, { profile }))).map(({ code }) => code);
  expect(await codes('a')).toEqual([
    'not-available-yet',
    'scanner-not-available',
    'unknown-scanner',
    'scanner-not-available',
    'not-available-yet',
  ]);
  expect(await codes('b')).toEqual(['unknown-profile', 'unknown-scanner']);
});

test('all problems of a manifest are reported at once', async () => {
  const error = await usageErrorOf(
    resolve(
      'profiles:\n  - { name: a, tools: [rufff, ruff, ruff], budgets: [{ tool: x, max: 0 }] }\ngate: { profile: nope }\n',
    ),
  );
  expect(
    problemsOf(error)
      .map((problem) => problem.code)
      .sort(),
  ).toEqual(['manifest-duplicate', 'manifest-missing-key', 'unknown-profile', 'unknown-scanner', 'unknown-scanner']);
});
