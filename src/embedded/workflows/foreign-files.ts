import { input, type Job, type Step, type WorkflowFile } from './model.ts';
import { PRIVILEGED_EVENTS } from './reach.ts';

const DOWNLOAD_ACTIONS = new Set([
  'dawidd6/action-download-artifact',
  'aochmann/actions-download-artifact',
  'bettermarks/action-artifact-download',
  'levonet/action-download-last-artifact',
  'blablacar/action-download-last-artifact',
  'ishworkh/docker-image-artifact-download',
  'ishworkh/container-image-artifact-download',
  'redhat-plumbers-in-action/download-artifact',
  'marcofaggian/action-download-multiple-artifacts',
]);
const NAMES_HEAD = /head[._](?:sha|ref|branch|label)|head_commit|refs\/pull\/|merge_commit_sha/i;
const HEAD_COMMAND = /\b(?:gh|hub)\s+pr\s+checkout\b|\bgit\b[^\n]{0,100}\bpull\/[^\s]{1,200}\/(?:head|merge)\b/;

/** A step that brings in an artifact of another run. */
export function isForeignDownload(step: Step): boolean {
  if (step.uses?.kind === 'remote') {
    const { slug } = step.uses;
    if (slug === 'actions/download-artifact') return input(step, 'run-id')?.text.includes('workflow_run') === true;
    if (slug === 'actions/github-script') return /downloadArtifact/.test(input(step, 'script')?.text ?? '');
    return DOWNLOAD_ACTIONS.has(slug);
  }
  const script = step.run?.text ?? '';
  if (/gh run download|actions\/artifacts\//.test(script)) return true;
  // A list of names is no file: fetching one takes the archive or its address.
  return /gh api [^\n]{0,300}artifacts/.test(script) && /zip|_url|\.url\b/i.test(script);
}

export type ForeignFiles = 'artifact' | 'head';

/** Asked for every line of a script, and each answer may take a look at every step. */
const cache = new WeakMap<Job, Map<Step | undefined, ForeignFiles | undefined>>();

/** What put files of an outsider's choosing on the disk before (or in) a step of a run with rights, if anything did. */
export function foreignFilesBefore(file: WorkflowFile, job: Job, step: Step | undefined): ForeignFiles | undefined {
  const known = cache.get(job) ?? new Map<Step | undefined, ForeignFiles | undefined>();
  cache.set(job, known);
  if (!known.has(step)) known.set(step, findForeignFiles(file, job, step));
  return known.get(step);
}

function findForeignFiles(file: WorkflowFile, job: Job, step: Step | undefined): ForeignFiles | undefined {
  if (!PRIVILEGED_EVENTS.some((event) => file.triggers.has(event))) return undefined;
  const last = step?.index ?? job.steps.length;
  for (const earlier of job.steps) {
    if (earlier.index > last) return undefined;
    if (file.triggers.has('workflow_run') && isForeignDownload(earlier)) return 'artifact';
    if (earlier.run !== undefined && HEAD_COMMAND.test(earlier.run.text)) return 'head';
    if (earlier.uses?.kind !== 'remote' || earlier.uses.slug !== 'actions/checkout') continue;
    if (['ref', 'repository'].some((name) => NAMES_HEAD.test(input(earlier, name)?.text ?? ''))) return 'head';
  }
  return undefined;
}
