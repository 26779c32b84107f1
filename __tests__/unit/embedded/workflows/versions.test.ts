import { describe, expect, test } from '@jest/globals';
import { COMMIT, found, scan, workflow } from './scan-text.ts';

const use = (uses: string): string => workflow('push', `      - uses: ${uses}`);

describe('published faults of actions', () => {
  test.each([
    ['tj-actions/changed-files@v45', ['7:15 medium']],
    ['tj-actions/changed-files@v46', []],
    ['tj-actions/changed-files@v46.0.0', ['7:15 medium']],
    [`tj-actions/changed-files@${COMMIT} # v44.5.2`, ['7:15 medium']],
    [`tj-actions/changed-files@${COMMIT} # v46.0.1`, []],
    // Nothing says which version a bare commit is.
    [`tj-actions/changed-files@${COMMIT}`, []],
    ['tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67', ['7:15 medium']],
    ['reviewdog/action-setup@f0d342d24037bb11d26b9bd8496e0808ba32e9ec # v1', ['7:15 medium']],
    ['reviewdog/action-setup@v1', ['7:15 low']],
    ['reviewdog/action-setup@v1.3.2', []],
    // A major tag follows the newest of its kind, which has been mended.
    ['actions/download-artifact@v4', []],
    ['actions/download-artifact@v4.1', []],
    ['actions/download-artifact@v4.1.2', ['7:15 medium']],
    ['actions/download-artifact@v4.1.3', []],
    ['actions/download-artifact@v3.0.2', []],
    ['dawidd6/action-download-artifact@v2', ['7:15 medium']],
    ['dawidd6/action-download-artifact@v6', []],
    ['aquasecurity/trivy-action@0.28.0', ['7:15 medium']],
    ['aquasecurity/trivy-action@0.35.0', []],
    ['aquasecurity/trivy-action@master', []],
    ['other/changed-files@v1', []],
  ])('%s', async (uses, expected) => {
    expect(await found('vulnerable-action', use(uses))).toEqual(expected);
  });

  test('the advisory is a property', async () => {
    const { findings } = await scan(use('tj-actions/changed-files@v45'));
    expect(findings.find(({ rule }) => rule === 'workflows/vulnerable-action')?.properties).toEqual({
      action: 'tj-actions/changed-files',
      advisory: 'CVE-2025-30066',
    });
  });
});

describe('versions left behind', () => {
  test.each([
    ['actions/upload-artifact@v3', ['7:15 low']],
    ['actions/checkout@v3', ['7:15 low']],
    [`actions/checkout@${COMMIT} # v3.6.0`, ['7:15 low']],
    ['actions/checkout@v4', []],
    ['actions/setup-python@v4', ['7:15 low']],
    ['actions/setup-python@v5', []],
    ['actions/cache@v3', ['7:15 low']],
    ['someone/checkout@v1', []],
  ])('%s', async (uses, expected) => {
    expect(await found('retired-action-version', use(uses))).toEqual(expected);
  });
});

describe('debug logging', () => {
  test.each([
    ['ACTIONS_STEP_DEBUG: true', ['8:16 low']],
    ['ACTIONS_RUNNER_DEBUG: "true"', ['8:16 low']],
    ['ACTIONS_STEP_DEBUG: false', []],
    ['ACTIONS_STEP_DEBUG: "${{ runner.debug }}"', []],
    ['DEBUG: true', []],
  ])('%s', async (env, expected) => {
    expect(await found('debug-logging', workflow('push', `      - run: x\n        env: { ${env} }`))).toEqual(expected);
  });
});

describe('Dependabot', () => {
  const PATH = '.github/dependabot.yml';
  const update = (line: string): string =>
    `version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: /\n    ${line}\n`;

  test('code of packages', async () => {
    const allowed = update('insecure-external-code-execution: allow');
    expect(await found('dependabot-execution', allowed, PATH)).toEqual(['5:39 medium']);
    expect(await found('dependabot-execution', update('insecure-external-code-execution: deny'), PATH)).toEqual([]);
    expect(await found('dependabot-execution', update('open-pull-requests-limit: 5'), PATH)).toEqual([]);
  });

  test('a waiting time, at the level strict', async () => {
    const strict = { level: 'strict' };
    expect(await found('dependabot-cooldown', update('labels: [x]'), PATH, strict)).toEqual(['3:24 low']);
    expect(await found('dependabot-cooldown', update('cooldown: { default-days: 7 }'), PATH, strict)).toEqual([]);
    expect(await found('dependabot-cooldown', update('labels: [x]'), PATH)).toEqual([]);
  });

  test.each(['', '[]', 'updates: x', 'updates:\n  - x\n'])('odd content %# is read and quiet', async (text) => {
    expect(await scan(text, PATH)).toEqual({ findings: [] });
  });

  test('what does not parse is said', async () => {
    expect((await scan('updates: [', PATH)).unread).toMatch(/^not valid YAML at/);
  });
});
