import { createHostApi } from '../../adapters/github/host-api.ts';
import type { JobConsole } from '../../adapters/github/job-console.ts';
import { readJobContext } from '../../adapters/github/job-context.ts';
import { createPublishingTime } from '../../adapters/system/pause.ts';
import { escapeMarkdown } from '../../lib/markup.ts';
import { EXIT, type ExitCode } from '../../model/errors.ts';
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
  // What a cancelled run has to say there was said when the signal came.
  if (outcome.exitCode === EXIT.interrupted || outcome.exitCode === EXIT.terminated) return;
  await correctComment(console, [heading, '', ...lines.slice(0, 20)].join('\n'), ending, { only: 'existing', budgetMs: COMMENT_MS }); // prettier-ignore
}

/**
 * The comment of an earlier run says what became of this one's commit: nothing. Where this run has come to say what it found, that
 * holds, cancelled or not. Never rejects.
 */
export async function sayCancelled(
  console: JobConsole,
  code: ExitCode,
  ending: Ending,
  budgetMs: number,
): Promise<void> {
  const text = `# ⚠️ Assay: inconclusive (exit code ${String(code)})\n\n- The run was cancelled before it was done.`;
  await correctComment(console, text, ending, { only: 'earlier', budgetMs });
}

interface Correction {
  readonly only: 'existing' | 'earlier';
  readonly budgetMs: number;
}

/** Only what is there already: a run that says nothing needs no comment of its own. */
async function correctComment(
  console: JobConsole,
  text: string,
  ending: Ending,
  correction: Correction,
): Promise<void> {
  try {
    await writeCorrection(console, text, ending, correction);
  } catch (error) {
    console.log(`The pull request comment was not corrected: ${messageOf(error)}`);
  }
}

async function writeCorrection(
  console: JobConsole,
  text: string,
  { raw, env }: Ending,
  { only, budgetMs }: Correction,
): Promise<void> {
  const { token = '', comment, offline } = raw;
  if (token === '' || comment === 'false' || offline === 'true') return;
  checkToken(token);
  const job = readJobContext(env);
  if (job.pullRequest === undefined) return;
  const category = categoryOf({ path: raw['path'] || '.', 'sarif-category': raw['sarif-category'] || 'assay' }, job);
  const time = createPublishingTime(budgetMs);
  const delivery = await upsertComment(
    {
      body: `${text.slice(0, 60_000)}\n\n[run](${runUrl(job)})\n`,
      marker: commentMarker(job, category),
      only,
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
