import { expect, test } from '@jest/globals';
import { gapsOfChange } from '../../../src/judge/gaps-of-change.ts';
import type { ScanPlan } from '../../../src/model/plan.ts';
import type { ToolRun, ToolRunState } from '../../../src/model/tool-run.ts';
import type { Reason } from '../../../src/model/verdict.ts';

const FILES = ['a.py', 'b.py', 'c.py'];

/** What the judge needs of them; the rest of a plan has no part in this. */
function gaps(
  state: Extract<ToolRunState, { status: 'failed' }>,
  changed: readonly string[],
  more: {
    unread?: readonly string[];
    mayNotRead?: readonly string[];
    basePaths?: readonly string[] | undefined;
    runsFrom?: readonly string[];
  } = {},
): readonly (readonly string[])[] {
  const settings = { id: 'ruff', paths: ['src/**'], mayNotRead: more.mayNotRead ?? [] };
  const plan = {
    steps: [{ scanner: 'ruff', settings }],
    policy: { tools: [settings] },
    tree: { notScanned: [{ path: 'sub', reason: 'submodule' }] },
  } as unknown as ScanPlan;
  const run = {
    scanner: 'ruff',
    state,
    unread: (more.unread ?? []).map((path) => ({ path, reason: 'x' })),
  } as unknown as ToolRun;
  const reasons: readonly Reason[] = [
    { kind: 'not-completed', scanner: 'ruff', reason: state.reason, detail: state.detail, tolerated: true },
  ];
  return gapsOfChange(
    reasons,
    { plan, runs: [run], given: () => FILES, runsFrom: () => more.runsFrom ?? [] },
    { has: (path) => changed.includes(path), isTold: true, basePaths: 'basePaths' in more ? more.basePaths : FILES },
  ).map(({ files }) => files);
}

const failed = (reason: Extract<ToolRunState, { status: 'failed' }>['reason']) =>
  ({ status: 'failed', reason, detail: 'x' }) as const;

test.each(['crash', 'killed', 'unreadable-output', 'canary-missed'] as const)(
  '%s counts where the change touches a file that the scanner got, and only there',
  (reason) => {
    expect(gaps(failed(reason), ['b.py', 'other.txt'])).toEqual([['b.py']]);
    expect(gaps(failed(reason), ['other.txt'])).toEqual([]);
  },
);

test.each(['provision', 'capability'] as const)('%s is the machine’s, whatever the change touches', (reason) => {
  expect(gaps(failed(reason), FILES)).toEqual([]);
});

test.each(['provision', 'capability'] as const)(
  '%s counts where the change touches the program of a scanner of one’s own',
  (reason) => {
    const more = { runsFrom: ['tools/check.sh'] };
    expect(gaps(failed(reason), ['tools/check.sh', 'b.py'], more)).toEqual([['tools/check.sh']]);
    expect(gaps(failed(reason), FILES, more)).toEqual([]);
  },
);

test('a file that was not read counts where the change touches that very file', () => {
  const partial = failed('partial');
  expect(gaps(partial, ['a.py'], { unread: ['b.py'] })).toEqual([]);
  expect(gaps(partial, ['b.py'], { unread: ['b.py'] })).toEqual([['b.py']]);
  // Accepted by the manifest, it is not what made the run partial.
  expect(gaps(partial, ['b.py'], { unread: ['b.py', 'c.py'], mayNotRead: ['b.*'] })).toEqual([]);
  // Where not all are named, any may be meant.
  expect(gaps(partial, ['a.py'], { unread: ['b.py', '(unnamed)'], mayNotRead: ['**'] })).toEqual([['a.py']]);
});

test('paths that match nothing count where they matched a file of the base, or nobody knows', () => {
  const none = { ...failed('crash'), reason: 'no-files' } as never;
  expect(gaps(none, [], { basePaths: ['src/x.py', 'y.py'] })).toEqual([['src/x.py']]);
  expect(gaps(none, [], { basePaths: ['y.py'] })).toEqual([]);
  expect(gaps(none, [], { basePaths: undefined })).toEqual([[]]);
});

test('what a tree holds and no scanner gets counts where the change touches it', () => {
  const plan = { steps: [], policy: { tools: [] }, tree: { notScanned: [{ path: 'sub' }] } } as unknown as ScanPlan;
  const of = (changed: boolean) =>
    gapsOfChange(
      [{ kind: 'not-covered', files: 1 }],
      { plan, runs: [], given: () => [], runsFrom: () => [] },
      { has: () => changed, isTold: true, basePaths: [] },
    );
  expect(of(true)).toEqual([{ reason: 'not-covered', files: ['sub'] }]);
  expect(of(false)).toEqual([]);
});
