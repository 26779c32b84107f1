import type { ReadBundle } from './bundle/read-bundle.ts';
import type { DerivedEvidence } from './derive-evidence.ts';
import { auditEvents, auditSubject } from './audit-run.ts';
import { renderAuditLog } from './lib/audit-chain.ts';
import { canonicalJson } from './lib/canonical-json.ts';
import { AUDIT_LOG, RUN_RECORD, type RunRecord } from './model/evidence.ts';
import { ISOLATION_LEVELS, type IsolationLevel } from './model/invocation.ts';
import type { ScanPlan } from './model/plan.ts';
import type { Runtime } from './ports/runtime.ts';

/** Whether run record and audit log tell of the run that this evidence is of. @returns one sentence for each contradiction. */
export function checkRunFacts(
  bundle: ReadBundle,
  plan: ScanPlan,
  derived: Pick<DerivedEvidence, 'runs' | 'summary' | 'verdict'>,
): readonly string[] {
  const { run, raws } = bundle;
  const wrong: string[] = [];
  if (run.assay !== plan.assay) wrong.push(`${RUN_RECORD} is of another version of Assay than plan.json`);
  const { git } = plan.tree;
  if (run.headCommit !== null && (git === undefined || git.dirty || run.headCommit === git.commit))
    wrong.push(`${RUN_RECORD} names a head commit of the same tree, and no other commit can be of this tree`);
  if (run.cancelled !== derived.verdict.reasons.some(({ kind }) => kind === 'cancelled'))
    wrong.push(`${RUN_RECORD} and the tool runs differ on whether the run was cancelled`);
  const wanted = plan.policy.gate.isolation;
  const ran = [...raws.values()].some(
    ({ record: { outcome, argv } }) =>
      outcome.status !== 'not-capable' &&
      outcome.status !== 'not-provisioned' &&
      // Cancelled before there was a command line: its program was still being made ready.
      !(outcome.status === 'killed' && outcome.reason === 'cancelled' && argv.length === 0),
  );
  if (wanted !== undefined && ran && ISOLATION_LEVELS.indexOf(run.runtime.level) < ISOLATION_LEVELS.indexOf(wanted)) {
    wrong.push(
      `${RUN_RECORD} states isolation ${run.runtime.level}, the policy demands ${wanted}, and scanners ran all the same`,
    );
  }
  if (Date.parse(run.finishedAt) < Date.parse(run.startedAt))
    wrong.push(`${RUN_RECORD} tells of a run that ended before it began`);
  wrong.push(...checkIsolation(run), ...checkTools(bundle, plan));
  return wrong.length > 0 ? wrong : checkAuditFacts(bundle, plan, derived);
}

/** The levels that each runtime can have; without an entry, this version knows no such runtime. */
const LEVELS_OF: ReadonlyMap<string, readonly IsolationLevel[]> = new Map<Runtime['id'], readonly IsolationLevel[]>([
  ['local', ['environment-only', 'bubblewrap']],
  ['container', ['container']],
  ['dagger', ['dagger']],
]);
/** What a level is the name of: with it these hold, or none of them does. Of `dagger` each engine says for itself. */
const HELD_BY = { 'environment-only': false, bubblewrap: true, container: true } as const;

/** Whether level, runtime and guarantees fit together: the statements carry the level alone. */
function checkIsolation({ runtime }: RunRecord): readonly string[] {
  const { id, level, networkDenied, sourceReadOnly, hostFilesHidden } = runtime;
  if (LEVELS_OF.get(id)?.includes(level) !== true)
    return [`${RUN_RECORD} states isolation ${level}, which the runtime ${id} never has`];
  if (level === 'dagger') return [];
  return Object.entries({ networkDenied, sourceReadOnly, hostFilesHidden }).flatMap(([name, held]) =>
    held === HELD_BY[level] ? [] : [`${RUN_RECORD} states isolation ${level}, and ${name}: ${String(held)}`],
  );
}

/** The tools in `run.json` are those of the plan that left a record, in its order, and the programs that it names. */
function checkTools({ run, raws }: ReadBundle, plan: ScanPlan): readonly string[] {
  const ran = plan.steps.filter(({ scanner }) => raws.has(scanner));
  if (run.tools.map(({ scanner }) => scanner).join('\n') !== ran.map(({ scanner }) => scanner).join('\n'))
    return [`${RUN_RECORD} tells of other tool runs than plan.json and raw/`];
  return ran.flatMap(({ scanner, tool }, index) => {
    const stated = run.tools[index];
    const record = raws.get(scanner)?.record;
    if (stated === undefined || record === undefined) return [];
    if (stated.durationMs !== record.durationMs)
      return [`${RUN_RECORD} and raw/${scanner}/execution.json differ on how long ${scanner} ran`];
    // Neither is known of a program that could not be provisioned; a command's own program is known only then.
    const samePin = stated.pinned === null || stated.pinned === tool.pinned;
    const sameDigest = stated.digest === null || tool.digest === undefined || stated.digest === tool.digest;
    return samePin && sameDigest ? [] : [`${RUN_RECORD} and plan.json name different programs of ${scanner}`];
  });
}

interface AuditLine {
  readonly type: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Makes the whole log again: all that it tells follows from the other files, but for its times and whether the network was to
 * be used. It was parsed strictly when its chain was followed.
 */
function checkAuditFacts(
  bundle: ReadBundle,
  plan: ScanPlan,
  { runs, summary }: Pick<DerivedEvidence, 'runs' | 'summary'>,
): readonly string[] {
  const { run, raws, files, evidence } = bundle;
  const text = Buffer.from(files.get(AUDIT_LOG) ?? []).toString('utf8');
  const lines = text.split('\n').slice(0, -1);
  const events = lines.map((line) => JSON.parse(line) as AuditLine);
  const timeOf = (type: string, scanner: string): number =>
    Date.parse(
      events.find((event) => event.type === `dev.assay.${type}` && event.data['scanner'] === scanner)?.time ?? '',
    );
  const expected = auditEvents({
    plan,
    offline: events.find(({ type }) => type === 'dev.assay.inputs.validated')?.data['offline'] === true,
    headCommit: run.headCommit,
    startedAt: Date.parse(run.startedAt),
    finishedAt: Date.parse(run.finishedAt),
    tools: run.tools.flatMap(({ scanner, digest, pinned }) => {
      const record = raws.get(scanner)?.record;
      const [startedAt, endedAt] = [timeOf('tool.started', scanner), timeOf('tool.ended', scanner)];
      // Without a line of its own a tool run has no time: the lines are then not those of this run.
      if (record === undefined || Number.isNaN(startedAt) || Number.isNaN(endedAt)) return [];
      return [{ scanner, digest, pinned, record, startedAt, endedAt }];
    }),
    derived: { runs, summary, paths: evidence.files.map(({ path }) => path) },
  });
  if (renderAuditLog(auditSubject(plan), expected).text === text) {
    const untold = run.tools.length * 2 - events.filter(({ type }) => type.startsWith('dev.assay.tool.')).length;
    return untold === 0 ? [] : [`${AUDIT_LOG} does not tell of every tool run`];
  }
  const told = ({ type, time, data }: AuditLine): string => canonicalJson([type, time, data]);
  const wanted = expected.map(({ type, time, data }) =>
    told({ type: `dev.assay.${type}`, time: new Date(time).toISOString(), data }),
  );
  const at = events.findIndex((event, index) => told(event) !== wanted[index]);
  const event = events[at];
  return event === undefined
    ? [`${AUDIT_LOG} ends before the decision that this evidence gives`]
    : [`${AUDIT_LOG}: line ${at + 1} (${event.type}) is not what this evidence tells of its run`];
}
