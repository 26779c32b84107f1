import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

const OWN = join(import.meta.dirname, '../../privacy-pack');
const quiet = { 'upload-artifact': 'false', 'upload-sarif': 'false', comment: 'false', annotations: 'false' };
const MANIFEST = JSON.stringify({
  product: 'toy',
  exclude: ['rules-of-ours/**'],
  profiles: [{ name: 'core', tools: ['privacy'], budgets: [{ severity: 'low', max: 0 }] }],
});
const PERSONAL = `zebra credit card number: ${['4539', '1488', '0343', '6467'].join(' ')}\n`;

/** The shipped pack, as a folder of the repository. */
function ownPack(): Record<string, Buffer> {
  const files = readdirSync(OWN, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [`rules-of-ours${path.slice(OWN.length)}`, readFileSync(path)];
    }),
  );
}

/** Rules that look away wherever the word zebra is near. */
function blinded(pack: Readonly<Record<string, Buffer>>): Record<string, string> {
  const path = 'rules-of-ours/rules/finance.json';
  const file = JSON.parse(String(pack[path])) as { rules: { notContext?: string[] }[] };
  for (const rule of file.rules) rule.notContext = [...(rule.notContext ?? []), 'zebra'];
  return { [path]: JSON.stringify(file) };
}

let folder: ReturnType<typeof temporaryFolder>;
let steps: ReadonlyMap<string, StepResult>;

beforeAll(async () => {
  folder = temporaryFolder();
  const pack = ownPack();
  const base = { '.assay.yml': MANIFEST, 'a.txt': 'fine\n', ...pack };
  const change = { 'people.txt': PERSONAL };
  const unchanged = pullRequestRepository(join(folder.path, 'unchanged'), base, change);
  const edited = pullRequestRepository(join(folder.path, 'edited'), base, { ...change, ...blinded(pack) });
  const added = pullRequestRepository(
    join(folder.path, 'added'),
    { '.assay.yml': MANIFEST, 'a.txt': 'fine\n' },
    { ...change, ...pack, ...blinded(pack) },
  );
  const step = (
    name: string,
    repository: PullRequestRepository,
    more: Partial<StepRequest> = {},
  ): Promise<StepResult> =>
    runStep({
      workspace: checkOut(repository, join(folder.path, 'ws', name), repository.merge, 2),
      event: 'pull_request',
      payload: pullRequestPayload(repository),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      ...more,
      inputs: { ...quiet, 'privacy-pack': 'rules-of-ours', ...more.inputs },
    });
  const link = join(folder.path, 'link-to-pack');
  symlinkSync(join(folder.path, 'ws/by-link/rules-of-ours'), link);
  steps = await runPool(
    {
      unchanged: () => step('unchanged', unchanged),
      edited: () => step('edited', edited),
      'edited, by a link from outside': () => step('by-link', edited, { inputs: { 'privacy-pack': link } }),
      'edited, on push': () => step('push', edited, { event: 'push', ref: 'refs/heads/main' }),
      added: () => step('added', added),
      missing: () => step('missing', added, { inputs: { 'privacy-pack': 'nowhere' } }),
    },
    6,
  );
}, 300_000);

afterAll(() => {
  for (const step of steps.values()) step.remove();
  folder.remove();
});

function of(name: string): StepResult {
  const step = steps.get(name);
  if (step === undefined) throw new Error(name);
  return step;
}

function digestOf(name: string): unknown {
  const plan = JSON.parse(readFileSync(join(of(name).outputs['bundle-path'] ?? '', 'plan.json'), 'utf8')) as {
    steps: { privacyPack?: string }[];
  };
  return plan.steps[0]?.privacyPack;
}

test('a privacy pack of the repository is the base’s, and a change to it is reported', () => {
  expect(of('unchanged').outputs).toMatchObject({ verdict: 'fail' });
  expect(of('unchanged').log).not.toContain('edits the privacy pack');
  for (const name of ['edited', 'edited, by a link from outside']) {
    expect(of(name).outputs).toMatchObject({ verdict: 'fail', 'exit-code': '1' });
    expect(of(name).log).toContain('This change edits the privacy pack (rules-of-ours/rules/finance.json)');
    expect(of(name).summary).toMatch(/edits the privacy pack/);
    expect(digestOf(name)).toBe(digestOf('unchanged'));
  }
});

test('the changed rules would have looked away, and do so where nobody proposes a change', () => {
  expect(of('edited, on push').outputs).toMatchObject({ verdict: 'pass' });
  expect(digestOf('edited, on push')).not.toBe(digestOf('unchanged'));
});

test('a pack that only the change has does not judge it: the one that comes with Assay does, and that is said', () => {
  expect(of('added').outputs).toMatchObject({ verdict: 'fail' });
  expect(of('added').log).toContain('The privacy pack rules-of-ours is not in the base');
});

test('a pack that is nowhere is exit 2', () => {
  expect(of('missing').outputs).toMatchObject({ 'exit-code': '2' });
  expect(of('missing').log).toContain('[privacy-pack-missing]');
});
