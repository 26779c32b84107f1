import { redact } from '../../src/lib/redact.ts';
import { DEFAULT_LIMITS } from '../../src/model/invocation.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PlanStep, ScanPlan } from '../../src/model/plan.ts';
import type { Budget } from '../../src/model/budget.ts';
import type { Policy, ProfileTool } from '../../src/model/profile.ts';
import type { ToolRun } from '../../src/model/tool-run.ts';
import type { TreeFile } from '../../src/model/tree.ts';

/** Small, valid domain objects; each test says only what it is about. */

export function aTool(more: Partial<ProfileTool> = {}): ProfileTool {
  return { id: 'toy', required: true, timeoutMs: 1000, args: [], config: {}, mayNotRead: [], ...more };
}

export function aStep(more: Partial<PlanStep> = {}): PlanStep {
  const scanner = more.scanner ?? 'toy';
  return {
    scanner,
    category: 'code',
    required: true,
    tool: { name: scanner, version: '1.0.0', pinned: true, digest: '0'.repeat(64) },
    files: 1,
    filesDigest: '0'.repeat(64),
    canary: 'none',
    limits: DEFAULT_LIMITS,
    settings: aTool({ id: scanner }),
    ...more,
  };
}

export function aBudget(more: Partial<Budget> = {}): Budget {
  return { id: 'budget', match: 'or-worse', scope: 'all', max: 0, ...more };
}

export function aPolicy(more: Partial<Policy> = {}): Policy {
  return {
    product: 'toy',
    owners: [],
    profileRequested: 'core',
    profile: 'core',
    tools: [],
    budgets: [aBudget({ severity: 'high' })],
    unknownSeverity: 'high',
    suppressions: [],
    tolerations: [],
    gate: {},
    exclude: [],
    requireCoverage: false,
    honourToolConfig: false,
    inlineAllowed: false,
    allowHostTools: false,
    compliance: [],
    notEvaluated: [],
    source: { kind: 'built-in' },
    ...more,
  };
}

export function aFile(more: Partial<TreeFile> = {}): TreeFile {
  const path = more.path ?? 'a.py';
  return { path, copy: path, bytes: 1, sha256: '0'.repeat(64), encoding: 'utf-8', executable: false, ...more };
}

export function aPlan(more: Partial<ScanPlan> = {}): ScanPlan {
  return {
    schema: 'assay/plan/1',
    assay: '0.0.0',
    policyDate: '2026-01-01',
    formatTime: 315_532_800,
    policy: aPolicy(),
    tree: { files: [aFile()], notScanned: [], digest: '0'.repeat(64) },
    scope: '.',
    steps: [aStep()],
    omitted: [],
    warnings: [],
    ...more,
  };
}

export function aRun(more: Partial<ToolRun> = {}): ToolRun {
  return {
    scanner: 'toy',
    required: true,
    state: { status: 'completed' },
    tool: { name: 'toy', version: '1.0.0' },
    files: { given: 1, read: 1 },
    unread: [],
    notApplicable: [],
    ...more,
  };
}

let counter = 0;

export function aFinding(more: Partial<Finding> = {}): Finding {
  counter += 1;
  const fingerprint = more.fingerprint ?? counter.toString(16).padStart(64, '0');
  return {
    scanner: 'toy',
    ruleId: 'toy/rule',
    category: 'code',
    severity: 'high',
    kind: 'fail',
    advisory: false,
    path: 'a.py',
    region: { startLine: 1 },
    message: redact('a finding'),
    cwe: [],
    fingerprint,
    group: fingerprint,
    ...more,
  };
}
