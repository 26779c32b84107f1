import { describe, expect, test } from '@jest/globals';
import { interpretRun, MOST_FINDINGS } from '../../../src/run/classify-execution.ts';
import { defineScanner } from '../../../src/scanners/define.ts';
import type { ParsedReport } from '../../../src/model/finding.ts';
import type { ExecutionRecord, RawRun } from '../../../src/model/raw-run.ts';
import { aFile, aStep, aTool } from '../../builders/domain.ts';

const CANARY = { ruleId: 'toy/canary', path: 'assay-canary-1/toy/c.txt', message: 'planted' };
const files = ['a.py', 'b.py', 'c.py'].map((path) => aFile({ path }));

function interpret(
  report: Partial<ParsedReport> | Error,
  record: Partial<ExecutionRecord> = {},
  mayNotRead: readonly string[] = [],
  cannotRead?: string,
) {
  const definition = defineScanner({
    id: 'toy',
    title: 'toy',
    category: 'code',
    tool: { kind: 'embedded' },
    requires: { network: 'none' },
    appliesTo: () => true,
    masks: [],
    invocation: () => {
      throw new Error('not run here');
    },
    completedExitCodes: [0],
    sanitise: (_name, bytes) => bytes,
    parse: () => {
      if (report instanceof Error) throw report;
      return { findings: [CANARY], rules: [], unread: [], ...report };
    },
    canary: { files: () => ({}), expectRule: 'toy/canary' },
    ...(cannotRead === undefined
      ? {}
      : { cannotRead: ({ path }: { path: string }) => (path === cannotRead ? 'not UTF-8' : undefined) }),
  });
  const raw: RawRun = {
    outputs: new Map(),
    record: {
      schema: 'assay/execution/1',
      scanner: 'toy',
      outcome: { status: 'exited', exitCode: 0 },
      sourceRoot: '/src',
      canaryRoot: 'assay-canary-1',
      durationMs: 1,
      argv: [],
      outputs: [],
      contexts: [],
      ...record,
    },
  };
  return interpretRun(aStep({ settings: aTool({ mayNotRead: [...mayNotRead] }) }), definition, files, raw);
}

describe('interpretRun', () => {
  test('completed: canary found and taken out, every file accounted for', () => {
    const { run, findings } = interpret({
      findings: [CANARY, { ruleId: 'r', path: 'a.py', message: 'm' }],
      filesRead: 3,
    });
    expect(run.state).toEqual({ status: 'completed' });
    expect(findings.map(({ raw }) => raw.path)).toEqual(['a.py']);
    expect(run.files).toEqual({ given: 3, read: 3 });
  });

  test.each<[string, ExecutionRecord['outcome'], string]>([
    ['an exit code that does not mean completion', { status: 'exited', exitCode: 2 }, 'crash'],
    ['a signal', { status: 'signalled', signal: 'SIGSEGV' }, 'crash'],
    ['a limit', { status: 'killed', reason: 'timeout' }, 'killed'],
    ['no program', { status: 'not-started', message: 'x' }, 'provision'],
    ['no tool', { status: 'not-provisioned', message: 'x' }, 'provision'],
    ['too little isolation', { status: 'not-capable', message: 'x' }, 'capability'],
    ['a copy that changed', { status: 'source-changed', message: 'x' }, 'crash'],
  ])('%s', (_name, outcome, reason) => {
    const { run, findings } = interpret({ filesRead: 3 }, { outcome });
    expect(run.state).toMatchObject({ status: 'failed', reason });
    expect(findings).toEqual([]);
  });

  test('a report that cannot be parsed', () => {
    expect(interpret(new Error('cut')).run.state).toMatchObject({ reason: 'unreadable-output' });
  });

  test('a canary that was not found, or only in another scanner’s folder, or by another rule', () => {
    for (const finding of [
      [],
      [{ ...CANARY, path: 'assay-canary-1/other/c.txt' }],
      [{ ...CANARY, ruleId: 'toy/else' }],
      [{ ...CANARY, path: 'c.txt' }],
    ]) {
      expect(interpret({ findings: finding }).run.state).toMatchObject({ reason: 'canary-missed' });
    }
  });

  test('files given = files read + files said to be unread; the rest is partial', () => {
    expect(interpret({ filesRead: 2 }).run.state).toMatchObject({ reason: 'partial' });
    expect(interpret({ filesRead: 2, unread: [{ path: 'b.py', reason: 'syntax' }] }).run.state).toMatchObject({
      reason: 'partial',
      detail: expect.stringContaining('b.py') as unknown as string,
    });
    expect(interpret({ filesRead: 2, notApplicable: [{ path: 'b.py', reason: 'binary' }] }).run.state).toEqual({
      status: 'completed',
    });
  });

  test('mayNotRead accepts named files, not files that are in no count', () => {
    expect(interpret({ unread: [{ path: 'b.py', reason: 'syntax' }] }, {}, ['b.py']).run.state).toEqual({
      status: 'completed',
    });
    expect(interpret({ filesRead: 1 }, {}, ['*.py']).run.state).toMatchObject({ reason: 'partial' });
  });

  test('no glob accepts files without a name, however wide it is', () => {
    for (const globs of [['**'], ['*'], ['[(]unnamed[)]'], ['?unnamed?']]) {
      expect(interpret({ filesRead: 1 }, {}, globs).run.state).toMatchObject({
        reason: 'partial',
        detail: expect.stringContaining('2 files in neither of its counts') as unknown as string,
      });
    }
  });

  test('naming files that it was never given does not fill a gap in the counts', () => {
    const unread = [
      { path: 'elsewhere.py', reason: 'x' },
      { path: 'nowhere.py', reason: 'x' },
    ];
    expect(interpret({ filesRead: 1, unread }, {}, ['**']).run.state).toMatchObject({
      reason: 'partial',
      detail: expect.stringContaining('(unnamed)') as unknown as string,
    });
  });

  test('what a scanner cannot read by its nature is unread whatever it reports', () => {
    expect(interpret({ filesRead: 3 }, {}, [], 'c.py').run.state).toMatchObject({
      reason: 'partial',
      detail: expect.stringContaining('c.py') as unknown as string,
    });
  });

  test('why a report cannot be read is said in our own words, the same with every Node, and quotes nothing of it', () => {
    let engine: unknown;
    try {
      JSON.parse('{"hunter2": oops}');
    } catch (error) {
      engine = error;
    }
    expect(interpret(engine as Error).run.state).toMatchObject({
      reason: 'unreadable-output',
      detail: 'its report could not be read: it is not valid JSON',
    });
    expect(interpret(new RangeError('Maximum call stack')).run.state).toMatchObject({
      detail: 'its report could not be read: it is nested too deep or too long',
    });
  });

  test('a report with more findings than can be judged is not read in part', () => {
    const findings = Array.from({ length: MOST_FINDINGS + 1 }, () => CANARY);
    expect(interpret({ findings, filesRead: 3 })).toMatchObject({
      findings: [],
      run: { state: { reason: 'unreadable-output', detail: expect.stringContaining('200000') as unknown as string } },
    });
  });

  test('findings of a partial run stay: a breach among them is a breach', () => {
    const { findings } = interpret({ findings: [CANARY, { ruleId: 'r', path: 'a.py', message: 'm' }], filesRead: 1 });
    expect(findings).toHaveLength(1);
  });
});
