import { redact } from '../../../src/lib/redact.ts';
import type { SarifRunInput } from '../../../src/lib/sarif-write.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { HostAnswer, HostApi, HostRequest, JobContext, Pause } from '../../../src/ports/host.ts';

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    scanner: 'fake',
    ruleId: 'fake/rule',
    category: 'code',
    severity: 'high',
    kind: 'fail',
    advisory: false,
    path: 'src/a.ts',
    region: { startLine: 3 },
    message: redact('something is wrong'),
    cwe: [],
    fingerprint: 'f'.repeat(64),
    group: 'g',
    ...change,
  };
}

export function sarifRun(findings: readonly Finding[], change: Partial<SarifRunInput> = {}): SarifRunInput {
  return {
    scanner: 'fake',
    toolName: 'Fake',
    toolVersion: '1.0.0',
    completed: true,
    rules: [],
    findings,
    unread: [],
    ...change,
  };
}

export const HEAD = 'a'.repeat(40);
export const MERGE = 'b'.repeat(40);

export function job(change: Partial<JobContext> = {}): JobContext {
  return {
    event: 'push',
    repository: { owner: 'acme', name: 'toy', visibility: 'public' },
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    workflowId: 'acme/toy/.github/workflows/security.yml',
    sha: MERGE,
    ref: 'refs/heads/main',
    runId: '1',
    attempt: 1,
    job: 'scan',
    actor: 'alice',
    workspace: '/w',
    temp: '/t',
    ...change,
  };
}

export const PULL_REQUEST = {
  number: 7,
  headSha: HEAD,
  headRef: 'change',
  baseSha: 'c'.repeat(40),
  baseRef: 'main',
  fork: false,
};

/** An API that answers from a script, keeps what it was asked, and never waits. @param budgetMs how much may be slept in all */
export function scripted(
  answers: (request: HostRequest, count: number) => HostAnswer,
  budgetMs = Infinity,
): {
  readonly api: HostApi;
  readonly asked: HostRequest[];
  readonly pause: Pause;
  readonly slept: number[];
} {
  const asked: HostRequest[] = [];
  const slept: number[] = [];
  return {
    asked,
    slept,
    api: {
      send: (request) => {
        asked.push(request);
        return Promise.resolve(answers(request, asked.length));
      },
    },
    pause: {
      sleep: (ms) => {
        slept.push(ms);
        return Promise.resolve();
      },
      random: () => 0.5,
      left: () => budgetMs - slept.reduce((sum, ms) => sum + ms, 0),
    },
  };
}
