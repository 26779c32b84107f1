import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type StepRequest, type StepResult } from '../fakes/github-runner.ts';
import { FAKE_SCANNER, fakeManifest } from '../support/fake-scanner.ts';
import { temporaryFolder } from '../support/git-repository.ts';
import { runPool } from '../support/pool.ts';
import {
  checkOut,
  pullRequestPayload,
  pullRequestRepository,
  type PullRequestRepository,
} from '../support/pull-request.ts';

const quiet = { 'upload-artifact': 'false', 'upload-sarif': 'false', comment: 'false', annotations: 'false' };
const WORKFLOW = '.github/workflows/check.yml';
const CALLED = '.github/workflows/scan.yml';
const withGate = (gate: object): string => JSON.stringify({ ...(JSON.parse(fakeManifest('healthy')) as object), gate });
const SERVICE = JSON.stringify({ product: 'a service', profiles: [{ name: 'core', tools: ['secrets'] }] });
const BASE = {
  'fake.mjs': FAKE_SCANNER,
  '.assay.yml': withGate({ onInconclusive: 'fail', requireCoverage: true }),
  'docs/a.txt': 'fine\n',
  'services/pay/.assay.yml': SERVICE,
  'services/pay/a.txt': 'fine\n',
  [WORKFLOW]: 'on: pull_request\n',
};

let folder: ReturnType<typeof temporaryFolder>;
let steps: ReadonlyMap<string, StepResult>;

beforeAll(async () => {
  folder = temporaryFolder();
  const plain = pullRequestRepository(join(folder.path, 'plain'), BASE, { 'services/pay/b.txt': 'fine\n' });
  const second = pullRequestRepository(join(folder.path, 'second'), BASE, { '.assay.json': '{}' });
  const called = pullRequestRepository(
    join(folder.path, 'called'),
    { ...BASE, [WORKFLOW]: 'jobs: {a: {uses: ./.github/workflows/scan.yml}}\n', [CALLED]: 'on: workflow_call\n' },
    { [CALLED]: 'on: [workflow_call]\n' },
  );
  const workflow = pullRequestRepository(join(folder.path, 'workflow'), BASE, { [WORKFLOW]: 'on: [pull_request]\n' });
  const step = (name: string, repository: PullRequestRepository, more: Partial<StepRequest>): Promise<StepResult> =>
    runStep({
      workspace: checkOut(repository, join(folder.path, 'ws', name), repository.merge, 2),
      event: 'pull_request',
      payload: pullRequestPayload(repository),
      sha: repository.merge,
      ref: 'refs/pull/7/merge',
      ...more,
      inputs: { ...quiet, ...more.inputs },
      env: { GITHUB_WORKFLOW_REF: `acme/toy/${WORKFLOW}@refs/pull/7/merge`, ...more.env },
    });
  steps = await runPool(
    {
      whole: () => step('whole', plain, {}),
      'a part of it': () => step('part', plain, { inputs: { path: 'docs' } }),
      'a manifest of its own': () => step('own', plain, { inputs: { path: 'services/pay' } }),
      'a manifest of its own, loosened': () =>
        step('loosened', plain, { inputs: { path: 'services/pay', 'on-inconclusive': 'warn' } }),
      'a second manifest': () => step('second', second, {}),
      'its own workflow': () => step('workflow', workflow, {}),
      'a workflow that its own calls': () => step('called', called, {}),
      'its own workflow, while the base’s runs': () =>
        step('target', workflow, {
          event: 'pull_request_target',
          sha: workflow.base,
          workspace: checkOut(workflow, join(folder.path, 'ws/head'), workflow.head),
        }),
      'somebody else’s workflow': () =>
        step('other', workflow, { env: { GITHUB_WORKFLOW_REF: `acme/required/${WORKFLOW}@refs/heads/main` } }),
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

describe('a gate', () => {
  test('holds the whole of what its manifest is for: a path within it is exit 2', () => {
    expect(of('whole').outputs).toMatchObject({ verdict: 'pass' });
    const { outputs, log } = of('a part of it');
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '2', 'bundle-path': '' });
    expect(log).toMatch(/path: "docs" loosens what the manifest's gate fixes/);
    expect(log).toMatch(/give docs a manifest of its own in the base branch first/);
  });

  test('holds for a nearer manifest too, which has none', () => {
    const { outputs } = of('a manifest of its own');
    expect(outputs).toMatchObject({ verdict: 'pass' });
    const plan = JSON.parse(readFileSync(join(outputs['bundle-path'] ?? '', 'plan.json'), 'utf8')) as {
      policy: object;
    };
    expect(plan.policy).toMatchObject({
      product: 'a service',
      requireCoverage: true,
      gate: { onInconclusive: 'fail', requireCoverage: true },
    });
    const loosened = of('a manifest of its own, loosened');
    expect(loosened.outputs).toMatchObject({ 'exit-code': '2' });
    expect(loosened.log).toMatch(/on-inconclusive: "warn" loosens/);
  });
});

describe('a change', () => {
  test('that adds a second manifest is said to edit the policy, and which', () => {
    const { summary = '', log, outputs } = of('a second manifest');
    expect(outputs).toMatchObject({ verdict: 'pass' });
    expect(log).toContain('This change edits the policy (.assay.json); it is judged by the base’s');
    expect(log).toContain('there is more than one manifest here: .assay.yml, .assay.json');
    expect(summary).not.toContain('the policy &#40;&#41;');
  });

  test('of the workflow that runs the check is reported, where its version runs', () => {
    const words = `This change edits the workflow that runs this check (${WORKFLOW})`;
    expect(of('its own workflow').outputs).toMatchObject({ verdict: 'pass' });
    expect(of('its own workflow').log).toContain(words);
    expect(of('its own workflow').summary).toMatch(/edits the workflow that runs this check/);
    expect(of('a workflow that its own calls').log).toContain(words.replace(WORKFLOW, CALLED));
    for (const name of ['whole', 'its own workflow, while the base’s runs', 'somebody else’s workflow'])
      expect(of(name).log).not.toContain('edits the workflow');
  });
});
