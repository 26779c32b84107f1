import { isForeignDownload } from './foreign-files.ts';
import { input, type Job, type Step } from './model.ts';
import { reachOf } from './reach.ts';
import type { CheckContext } from './report.ts';
import { getScalar } from './yaml-tree.ts';

const RUNS_FILES =
  /(?:^|[\s;&|(])(?:\.\/[\w.-]|(?:ba|z|da)?sh\s+[\w./-]+|source\s+|python3?\s+[\w./-]+\.py|node\s+[\w./-]+\.[cm]?js|npm\s+(?:ci|install|i|run|test|publish)|yarn(?:\s|$)|pnpm\s|make(?:\s|$)|pip3?\s+install|chmod\s+\+x|docker\s+load|cargo\s|go\s+(?:run|build|test)|mvn\s|gradle\s)/m;

/** Artifacts of a run that an outsider can set off, unpacked where later steps run what lies there. */
export function checkArtifacts(context: CheckContext): void {
  if (!context.file.triggers.has('workflow_run')) return;
  for (const job of context.file.jobs) checkJob(context, job);
}

function checkJob(context: CheckContext, job: Job): void {
  const download = job.steps.find((step) => isForeignDownload(step));
  if (download === undefined || reachOf(context.file, job, download, ['workflow_run']) === 'never') return;
  if (isOutsideWorkspace(input(download, 'path')?.text ?? '')) return;
  const folder = folderOf(input(download, 'path')?.text ?? '');
  const used = job.steps.some((step) => step.index >= download.index && runsArtifact(step, step === download, folder));
  if (!used) return;
  const span = download.uses?.node ?? download.run ?? download.node;
  context.add(
    'artifact-execution',
    span,
    'Files made by a run that an outsider can set off are unpacked into the workspace, and later steps run what lies there.',
  );
}

/** The folder of the workspace a download goes to; empty for the workspace itself. */
function folderOf(path: string): string {
  return path
    .trim()
    .replace(/^\$\{\{\s{0,20}github\.workspace\s{0,20}\}\}\/?|^\.\//, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');
}

/** Whether a step runs something out of the folder; what a program merely reads there is data. */
function runsArtifact(step: Step, itself: boolean, folder: string): boolean {
  if (step.uses?.kind === 'local') return folder === '' && !itself;
  let inside = folder === '' || (getScalar(step.node, 'working-directory')?.text ?? '').includes(folder);
  for (const line of (step.run?.text ?? '').split('\n')) {
    if (line.length > 4000) continue;
    if (/gh run download/.test(line)) {
      const rest = /gh run download[^&;\n]{0,400}(?:&&|;)(.{0,1000})/.exec(line)?.[1];
      if (rest !== undefined && RUNS_FILES.test(rest)) return true;
      continue;
    }
    if (inside ? RUNS_FILES.test(line) : runsPath(line, folder)) return true;
    inside ||= /(?:^|[\s;&|(])(?:cd|pushd)\s/.test(line) && line.includes(folder);
    if (inside && /&&|;/.test(line) && RUNS_FILES.test(line)) return true;
  }
  return false;
}

/** The folder stands where a command stands, or right after one that runs or installs what it is given. */
function runsPath(line: string, folder: string): boolean {
  const at = line.indexOf(folder);
  if (at < 0) return false;
  return /(?:(?:^|[;&|(])\s*(?:sudo\s+)?|(?:^|[\s;&|(])(?:(?:ba|z|da)?sh|source|\.|python3?|node|chmod\s+\+x|pip3?\s+install|npm\s+(?:ci|install|i)|make\s+-C|docker\s+load\s+(?:-i|--input|<))\s+)["']?(?:\.\/)?$/.test(
    line.slice(0, at),
  );
}

function isOutsideWorkspace(path: string): boolean {
  return /^\/tmp\b|runner\.temp|RUNNER_TEMP/i.test(path);
}
