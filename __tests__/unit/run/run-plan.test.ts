import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { createNodeFileStore } from '../../../src/adapters/system/node-file-store.ts';
import { AssayError } from '../../../src/model/errors.ts';
import type { ProvisionOutcome } from '../../../src/model/provisioned.ts';
import type { ScannerDefinition } from '../../../src/model/scanner.ts';
import { runPlan, type PlannedScanner } from '../../../src/run/run-plan.ts';
import { commandScanner } from '../../../src/scanners/command.ts';
import { aFile, aPlan, aStep, aTool } from '../../builders/domain.ts';
import { FakeRuntime } from '../../fakes/runtime.ts';
import { temporaryFolder, writeFiles } from '../../support/git-repository.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(join(folder.path, 'tree'), { 'a.py': 'x' });
});
afterEach(() => {
  folder.remove();
});

const READY: ProvisionOutcome = {
  status: 'ready',
  readable: [],
  program: () => ['/bin/own'],
  version: '1',
  digest: '0'.repeat(64),
  pinned: false,
  resolved: '/bin/own',
};

function planned(id: string): PlannedScanner {
  const settings = aTool({
    id,
    command: {
      argv: ['own'],
      outputPath: 'r.sarif',
      completedExitCodes: [0],
      network: 'none',
      canary: { files: { 'c.txt': 'planted' }, expectRule: 'x' },
    },
  });
  return { step: aStep({ scanner: id, settings }), definition: commandScanner(settings) as ScannerDefinition };
}

function run(provision: (scanner: PlannedScanner) => Promise<ProvisionOutcome>, signal: AbortSignal) {
  const scanners = [planned('one'), planned('two')];
  const runtime = new FakeRuntime({ find: () => () => 0 });
  const tree = { files: [aFile()], notScanned: [], digest: '0'.repeat(64) };
  const outcomes = runPlan(
    {
      plan: aPlan({ steps: scanners.map(({ step }) => step), tree }),
      scanners,
      jobs: 1,
      settings: {
        ...{ tree, scope: '.', copy: join(folder.path, 'tree'), work: join(folder.path, 'work') },
        ...{ canaryRoot: 'canary', nonce: '00', threads: 1, inlineAllowed: false, privacyPack: '/none' },
        ...{ knownSecrets: [], minimumIsolation: undefined, offline: true, deadline: undefined },
      },
      provision,
    },
    {
      files: createNodeFileStore(folder.path),
      runtime,
      clock: { now: () => 0 },
      progress: { report: () => undefined },
    },
    signal,
  );
  return { outcomes, runtime };
}

const cancelled = (): AssayError => new AssayError({ kind: 'cancelled', code: 'cancelled', message: 'stop' });

describe('a run that is cancelled while a tool is made ready', () => {
  test.each<readonly [string, () => Promise<ProvisionOutcome>]>([
    ['throws', () => Promise.reject(cancelled())],
    ['gives a half-fetched tool', () => Promise.resolve({ status: 'failed', detail: 'half', integrity: true })],
    ['gives a tool', () => Promise.resolve(READY)],
  ])('ends, every step killed by the cancellation, when provisioning %s', async (_name, end) => {
    const cancel = new AbortController();
    const asked: string[] = [];
    const { outcomes, runtime } = run(({ step }) => {
      asked.push(step.scanner);
      cancel.abort();
      return end();
    }, cancel.signal);
    expect((await outcomes).map(({ scanner, raw, integrity }) => [scanner, raw.record.outcome, integrity])).toEqual([
      ['one', { status: 'killed', reason: 'cancelled' }, false],
      ['two', { status: 'killed', reason: 'cancelled' }, false],
    ]);
    // Nothing more is fetched or started.
    expect(asked).toHaveLength(1);
    expect(runtime.invocations).toEqual([]);
  });

  test('what ended before it stays as it was', async () => {
    const cancel = new AbortController();
    let first = true;
    const { outcomes } = run(() => {
      if (first) {
        first = false;
        return Promise.resolve(READY);
      }
      cancel.abort();
      return Promise.reject(cancelled());
    }, cancel.signal);
    expect((await outcomes).map(({ raw }) => raw.record.outcome.status)).toEqual(['exited', 'killed']);
  });

  test('an error that no signal explains is thrown', async () => {
    const { outcomes } = run(() => Promise.reject(cancelled()), new AbortController().signal);
    await expect(outcomes).rejects.toMatchObject({ kind: 'cancelled' });
  });
});
