import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MASK } from '../../../src/lib/redact.ts';
import { ValueRedactor } from '../../../src/lib/redact-values.ts';
import type { ParsedReport } from '../../../src/model/finding.ts';
import type { PlanStep } from '../../../src/model/plan.ts';
import type { ExecutionRecord } from '../../../src/model/raw-run.ts';
import type { ScannerDefinition } from '../../../src/model/scanner.ts';
import { maskOutputs } from '../../../src/run/mask-outputs.ts';
import { parseReport } from '../../../src/run/classify-execution.ts';
import { commandScanner } from '../../../src/scanners/command.ts';
import { registry } from '../../../src/scanners/registry.generated.ts';

const files = ['app.py', 'src/b.py', 'Dockerfile'].map((path) => ({
  path,
  copy: path,
  bytes: 1,
  sha256: '0'.repeat(64),
  encoding: 'utf-8' as const,
  executable: false,
}));
const record: ExecutionRecord = {
  schema: 'assay/execution/1',
  scanner: 'x',
  outcome: { status: 'exited', exitCode: 0 },
  sourceRoot: '/src',
  canaryRoot: 'assay-canary-0a1b',
  durationMs: 1,
  argv: [],
  outputs: [],
  contexts: [],
};
const step = {} as PlanStep;

interface Case {
  readonly definition: ScannerDefinition;
  readonly declared: string;
  readonly outputs: ReadonlyMap<string, Uint8Array>;
}

const sarif = {
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: { name: 'own', rules: [{ id: 'own/a', properties: { 'security-severity': '9.8' } }, { id: 'own/b' }] },
      },
      results: [
        ['own/a', 'app.py', 'the password hunter22 is written out'],
        ['own/b', 'src/b.py', 'and here too'],
        ['own/b', 'assay-canary-0a1b/own/canary.txt', 'found'],
      ].map(([ruleId, uri, text]) => ({
        ruleId,
        level: 'warning',
        message: { text },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 3 } } }],
      })),
      invocations: [
        {
          executionSuccessful: true,
          toolExecutionNotifications: [
            {
              level: 'error',
              message: { text: 'not read' },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'Dockerfile' } } }],
            },
          ],
        },
      ],
    },
  ],
};

function own(): Case {
  const definition = commandScanner({
    id: 'own',
    required: true,
    args: [],
    config: {},
    mayNotRead: [],
    timeoutMs: 1000,
    command: { argv: ['node'], outputPath: 'r.sarif', completedExitCodes: [0], network: 'none' },
  } as unknown as Parameters<typeof commandScanner>[0]);
  if (definition === undefined) throw new Error('no scanner');
  return {
    definition,
    declared: 'r.sarif',
    outputs: new Map([
      ['r.sarif', Buffer.from(JSON.stringify(sarif, null, 1))],
      ['stdout', Buffer.from('hunter22\n')],
    ]),
  };
}

function hadolint(): Case {
  const definition = registry.get('hadolint');
  if (definition === undefined) throw new Error('no hadolint');
  const items = ['DL3006', 'DL3000', 'DL3020', 'DL4000'].map((code, index) => ({
    code,
    column: 1,
    file: '/src/Dockerfile',
    level: index === 0 ? 'warning' : 'error',
    line: index + 1,
    message: `message of ${code} on hunter22`,
  }));
  return {
    definition,
    declared: 'stdout',
    outputs: new Map([
      ['stdout', Buffer.from(JSON.stringify(items))],
      ['stderr', Buffer.from('')],
    ]),
  };
}

const CASES: readonly [string, () => Case][] = [
  ['a scanner of the user’s own', own],
  ['hadolint', hadolint],
];

function read({ definition }: Case, outputs: ReadonlyMap<string, Uint8Array>): ParsedReport | undefined {
  try {
    return parseReport(step, definition, files, { record, outputs });
  } catch {
    return undefined;
  }
}

/** What a verdict depends on. */
function meaning(report: ParsedReport): unknown {
  const severities = new Map(
    report.rules.map(({ id, securitySeverity, defaultLevel }) => [id, [securitySeverity, defaultLevel]]),
  );
  return {
    findings: report.findings.map(({ ruleId, path, region, level, severity }) => [
      path,
      region,
      level,
      severity,
      severities.get(ruleId),
    ]),
    unread: report.unread.map(({ path }) => path),
    filesRead: report.filesRead,
  };
}

function mask(item: Case, values: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return maskOutputs(item.outputs, new ValueRedactor(values.map((text) => ({ text, kind: 'secret' }))), {
    step,
    definition: item.definition,
    files,
    record,
    declared: [item.declared],
  });
}

describe.each(CASES)('the tree chooses the values that are taken out of %s', (_name, make) => {
  const item = make();
  const before = read(item, item.outputs);
  const text = [...item.outputs.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n');

  test('a value it quotes is gone, and all else stands', () => {
    const outputs = mask(item, ['hunter22']);
    const after = read(item, outputs);
    expect(after === undefined ? undefined : meaning(after)).toEqual(
      before === undefined ? undefined : meaning(before),
    );
    expect([...outputs.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n')).not.toContain(
      'hunter22',
    );
    expect(JSON.stringify(after)).toContain(MASK);
  });

  test.each([
    'ecurity-severity',
    'oolExecutionNotifications',
    'ocations',
    'esults',
    'app.py',
    'Dockerfile',
    'warning',
    'assay-canary-0a1b',
    'DL3000',
    'own/a',
    'canary.txt',
    '2.1.0 ',
  ])('the value %s changes nothing that a verdict depends on', (value) => {
    const after = read(item, mask(item, [value]));
    expect(after === undefined ? undefined : meaning(after)).toEqual(
      before === undefined ? undefined : meaning(before),
    );
  });

  test('a report that nobody could read does not become one that can be read', () => {
    // A value that the tool did not escape: without it the text would be JSON.
    const broken = Buffer.from(
      Buffer.from(item.outputs.get(item.declared) ?? [])
        .toString()
        .replace('hunter22', 'hunter\\x22'),
    );
    const unreadable = { ...item, outputs: new Map([...item.outputs, [item.declared, broken]]) };
    expect(read(unreadable, unreadable.outputs)).toBeUndefined();
    expect(read(unreadable, mask(unreadable, ['hunter\\x22']))).toBeUndefined();
  });

  test('law: whatever part of the report is such a value, its meaning stays, or there is no report', () => {
    const part = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 6, max: 400 }))
      .map(([from, length]) => text.slice(from, from + length));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (values) => {
        const after = read(item, mask(item, values));
        if (after !== undefined) expect(meaning(after)).toEqual(before === undefined ? undefined : meaning(before));
      }),
      { numRuns: 400 },
    );
  });
});
