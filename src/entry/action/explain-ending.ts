import { createHostApi } from '../../adapters/github/host-api.ts';
import type { JobConsole } from '../../adapters/github/job-console.ts';
import { readJobContext } from '../../adapters/github/job-context.ts';
import { createPublishingTime } from '../../adapters/system/pause.ts';
import { escapeMarkdown } from '../../lib/markup.ts';
import { EXIT } from '../../model/errors.ts';
import { runUrl } from '../../publish/notify.ts';
import { commentMarker, upsertComment } from '../../publish/upsert-comment.ts';
import { categoryOf } from './category.ts';
import type { Outcome } from './outcome.ts';
import { checkToken } from './publishing-limits.ts';

const COMMENT_MS = 60_000;

export interface Ending {
  /** Inputs as they were given: what stopped the run may be one of them. */
  readonly raw: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * A run without a bundle says why where people look first: in the summary, and in the comment that an earlier run left on the pull
 * request, which would otherwise still say what that run found. The reasons are in the step's error too, so what fails here is only
 * logged.
 */
export async function explainEnding(console: JobConsole, outcome: Outcome, ending: Ending): Promise<void> {
  const heading = `# ⚠️ Assay: ${outcome.known ? outcome.verdict : 'no verdict'} (exit code ${String(outcome.exitCode)})`;
  const lines = outcome.reasons.map((reason) => `- ${escapeMarkdown(console.hide(reason))}`);
  const text = [heading, '', ...lines, ''].join('\n');
  try {
    await console.summary(text);
  } catch (error) {
    console.log(`The job summary was not written: ${messageOf(error)}`);
  }
  // A cancelled job has a moment left, and its successor writes a comment of its own.
  if (outcome.exitCode === EXIT.interrupted || outcome.exitCode === EXIT.terminated) return;
  try {
    await correctComment(console, [heading, '', ...lines.slice(0, 20)].join('\n'), ending);
  } catch (error) {
    console.log(`The pull request comment was not corrected: ${messageOf(error)}`);
  }
}

/** Only what is there already: a run that says nothing needs no comment of its own. */
async function correctComment(console: JobConsole, text: string, { raw, env }: Ending): Promise<void> {
  const { token = '', comment, offline } = raw;
  if (token === '' || comment === 'false' || offline === 'true') return;
  checkToken(token);
  const job = readJobContext(env);
  if (job.pullRequest === undefined) return;
  const category = categoryOf({ path: raw['path'] || '.', 'sarif-category': raw['sarif-category'] || 'assay' }, job);
  const time = createPublishingTime(COMMENT_MS);
  const delivery = await upsertComment(
    {
      body: `${text.slice(0, 60_000)}\n\n[run](${runUrl(job)})\n`,
      marker: commentMarker(job, category),
      onlyUpdate: true,
    },
    job,
    job.pullRequest,
    createHostApi(token, { signal: time.signal, secrets: [raw['signing-key'] ?? ''] }),
    time,
  );
  time.end();
  console.log(`${delivery.state}: ${delivery.detail}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
