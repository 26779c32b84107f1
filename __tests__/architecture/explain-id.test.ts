import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOT_AVAILABLE } from '../../src/catalogue.ts';
import { DETECTORS } from '../../src/embedded/detectors.ts';
import { explainId, meanings, type Meanings } from '../../src/entry/cli/explain-id.ts';
import { describeBudget, describeReason } from '../../src/lib/describe-reason.ts';
import { builtinProfileNames } from '../../src/manifest/builtin-profiles.ts';
import { COMPLIANCE_STATES } from '../../src/model/compliance.ts';
import { EXIT } from '../../src/model/errors.ts';
import { ISOLATION_LEVELS } from '../../src/model/invocation.ts';
import { CATEGORIES, SEVERITIES } from '../../src/model/severity.ts';
import { FAILURE_REASONS } from '../../src/model/tool-run.ts';
import { NOT_SCANNED_REASONS } from '../../src/model/tree.ts';
import { DECISIONS, type Reason } from '../../src/model/verdict.ts';
import { VERIFY_OUTCOMES } from '../../src/verify-bundle.ts';
import { registry } from '../../src/scanners/registry.generated.ts';
import { aBudget } from '../builders/domain.ts';

let all: Meanings;
let ruleIds: string[];

beforeAll(async () => {
  const rules = (await Promise.all(Object.values(DETECTORS).map((load) => load()))).flatMap(({ rules: own }) => own);
  ruleIds = rules.map(({ id }) => id);
  all = meanings(rules, registry);
});

function explained(id: string): boolean {
  return explainId(id, all, registry).length > 0;
}

/** Rules that the tools really printed, by the recorded outputs. */
function printedRules(): string[] {
  const golden = join(import.meta.dirname, '../golden');
  return readdirSync(golden, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('expected.json'))
    .flatMap((path) => [...readFileSync(join(golden, path), 'utf8').matchAll(/"ruleId": ?"([^"]+)"/g)])
    .map(([, id = '']) => id);
}

describe('whatever a rendering prints as an id, `assay explain` knows it', () => {
  test('rules of our own, scanners of the catalogue whether this version has them or not, profiles', () => {
    const ids = [
      ...ruleIds,
      ...registry.keys(),
      ...Object.keys(NOT_AVAILABLE),
      'attestation',
      ...builtinProfileNames(),
    ];
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.filter((id) => !explained(id))).toEqual([]);
  });

  test('rules of other tools: those that prove, those that were printed, and any that is named with its tool', () => {
    const external = [...registry.values()].filter(({ tool }) => tool.kind !== 'embedded');
    const proofs = external.map(({ canary }) => canary?.expectRule ?? '');
    const printed = [...printedRules(), ...proofs, 'E902', 'invalid-syntax', 'DL1000', 'SC2086', 'B006', 'UP035'];
    expect(new Set(printed).size).toBeGreaterThan(15);
    expect(printed.filter((id) => !explained(id))).toEqual([]);
    for (const { id, foreignRules } of external) {
      expect([id, foreignRules?.page('x').startsWith('https://')]).toEqual([id, true]);
      expect(explained(`${id}/some-new-rule`)).toBe(true);
    }
    expect(explained('secrets/some-new-rule')).toBe(false);
  });

  test('a rule has one tool, and the page of the rule where its authors have one', () => {
    const pages = Object.fromEntries(
      ['B501', 'S501', 'DL3002', 'template-injection', 'AWSKeyDetector'].map((id) => {
        const found = explainId(id, all, registry);
        expect([id, found.length]).toEqual([id, 1]);
        return [id, found[0]?.text];
      }),
    );
    expect(pages['template-injection']).toContain('https://docs.zizmor.sh/audits/#template-injection');
    expect(pages['DL3002']).toContain('https://github.com/hadolint/hadolint/wiki/DL3002');
    expect(explainId('E902', all, registry)[0]?.text).toMatch(/partial.*https:/);
  });

  test('states, reasons and kinds, bare and as they stand in a line', () => {
    const reasons: readonly Reason[] = [
      { kind: 'over-budget', budget: aBudget(), count: 1 },
      ...[...FAILURE_REASONS, 'no-trace', 'no-files'].map(
        (reason) => ({ kind: 'not-completed', scanner: 'toy', reason, detail: 'x' }) as const,
      ),
      { kind: 'nothing-ran' },
      { kind: 'no-budget' },
      { kind: 'not-covered', files: 1 },
      { kind: 'isolation', wanted: 'container', inForce: 'environment-only' },
      { kind: 'source-changed', scanner: 'toy' },
      { kind: 'policy-unreadable', detail: 'x' },
      { kind: 'wrong-checkout', detail: 'x' },
      { kind: 'cancelled' },
    ];
    const budgets = [
      ...(['critical', 'high', 'medium', 'low'] as const).flatMap((severity) => [
        aBudget({ severity }),
        aBudget({ severity, match: 'exactly' }),
      ]),
      ...CATEGORIES.map((category) => aBudget({ category })),
    ];
    const ids = [
      'completed',
      ...[...FAILURE_REASONS, 'no-trace', 'no-files'].flatMap((reason) => [
        reason,
        `failed: ${reason}`,
        `scanner-${reason}`,
      ]),
      ...['timeout', 'memory', 'output', 'cancelled'].map((reason) => `killed: ${reason}`),
      ...['not-in-profile', 'not-applicable', 'paths-match-nothing', 'own-step', 'switched-off', 'not applicable'],
      ...NOT_SCANNED_REASONS,
      ...VERIFY_OUTCOMES,
      ...ISOLATION_LEVELS,
      ...DECISIONS.flatMap((decision) => [decision, decision.toUpperCase()]),
      ...SEVERITIES,
      ...COMPLIANCE_STATES,
      ...[
        'review',
        'advisory',
        'suppressed',
        'unpinned',
        'built-in',
        'delivered',
        'skipped',
        'loosens',
        'tightens',
        'differs',
      ],
      ...[
        'AUTHENTIC',
        'CONSISTENT, NOT AUTHENTIC',
        'TAMPERED',
        'NOT REPRODUCIBLE',
        'UNTRUSTED SIGNER',
        'NOT AS EXPECTED',
      ],
      ...['NOT PASSING', 'profile core', 'category secret'],
      ...reasons.map((reason) => describeReason(reason).code),
      ...budgets.map(describeBudget),
    ];
    expect(ids.filter((id) => !explained(id))).toEqual([]);
  });

  test('exit codes', () => {
    for (const code of Object.values(EXIT)) {
      expect([code, explained(String(code))]).toEqual([code, true]);
      expect([code, explained(`exit code ${String(code)}`)]).toEqual([code, true]);
    }
  });

  test('a word with two meanings gets both', () => {
    expect(explainId('medium', all, registry).map(({ title }) => title)).toEqual([
      'severity medium',
      'profile medium, built in',
    ]);
  });

  test('what means nothing is not explained, whatever it looks like', () => {
    for (const id of ['', ' ', 'nothing-of-it', '../x', 'zizmor/', 'zizmor/a b', 'ruff/\u001b[31m', '__proto__'])
      expect([id, explained(id)]).toEqual([id, false]);
  });

  test('each explanation is whole sentences', () => {
    for (const [id, list] of all)
      for (const { title, text, remedy } of list) {
        expect([id, title.trim().length > 2]).toEqual([id, true]);
        for (const sentence of [text, remedy])
          expect([id, /[.:)]$|https:\S+$/.test(sentence.trim())]).toEqual([id, true]);
      }
  });
});
