import type { CheckContext } from './report.ts';
import type { MapEntry } from './yaml-tree.ts';

/** Rights with which a stolen token changes code, releases, runs or what users see. */
const STRONG = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
]);

/** What the job token may do. */
export function checkPermissions(context: CheckContext): void {
  const { file } = context;
  if (file.kind === 'action') return;
  if (file.permissions !== undefined) checkBlock(context, file.permissions, 'workflow');
  for (const job of file.jobs) if (job.permissions !== undefined) checkBlock(context, job.permissions, 'job');
  if (file.permissions !== undefined || file.jobs.length === 0) return;
  // A workflow that is only ever called gets what its caller has.
  if (file.triggers.size > 0 && [...file.triggers.keys()].every((event) => event === 'workflow_call')) return;
  const bare = file.jobs.find((job) => job.permissions === undefined);
  const span = bare?.key ?? file.onKey;
  if (bare === undefined || span === undefined) return;
  context.add(
    'missing-permissions',
    span,
    'Nothing says what the token of this job may do, so it gets the default of the repository or organisation, which may be everything.',
  );
}

function checkBlock(context: CheckContext, { value }: MapEntry, level: 'workflow' | 'job'): void {
  if (value.kind === 'scalar') {
    const text = value.text.toLowerCase();
    if (text === 'write-all') {
      context.add(
        'excessive-permissions',
        value,
        `The token of ${level === 'job' ? 'this job' : 'every job'} may write everything there is.`,
        { severity: 'medium' },
      );
    } else if (text === 'read-all') {
      context.add('excessive-permissions', value, 'The token may read everything there is, private parts included.', {
        severity: 'low',
      });
    }
    return;
  }
  if (value.kind !== 'map' || level === 'job') return;
  const several = context.file.jobs.filter((job) => job.permissions === undefined).length > 1;
  if (!several && !context.strict) return;
  for (const { key: name, value: right } of value.entries) {
    if (right.kind !== 'scalar' || right.text.toLowerCase() !== 'write') continue;
    const strong = STRONG.has(name.text.toLowerCase());
    if (!strong && !context.strict) continue;
    context.add(
      'excessive-permissions',
      { start: name.start, end: right.end },
      `Every job of this workflow gets the right to write ${name.text.toLowerCase().slice(0, 40)}, whether it needs it or not.`,
      {
        severity: several && strong ? 'medium' : 'low',
      },
    );
  }
}
