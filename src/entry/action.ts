import { createJobConsole } from '../adapters/github/job-console.ts';
import { keepOwnRights } from '../adapters/system/keep-own-rights.ts';
import { outliveReaders } from '../adapters/system/outlive-readers.ts';
import { escapeLog } from '../lib/markup.ts';
import { EXIT } from '../model/errors.ts';

/*
 * The Action's main step. What throws here is a defect: its text goes through the log's escape too, because Node would print it
 * raw.
 */
keepOwnRights();
const console = createJobConsole();

function die(error: unknown): void {
  // First of all: the rest needs a disk, and nobody may be left without a word.
  console.fail(['internal error, please report it', error instanceof Error ? error.message : String(error)]);
  console.output('exit-code', String(EXIT.internal));
  if (error instanceof Error && error.stack !== undefined) process.stdout.write(`${escapeLog(error.stack)}\n`);
  process.exit(EXIT.internal);
}

const FLUSH_MS = 5000;

/** Waits until everything that was printed has left the process, or somebody does not read it. */
async function flushOutput(): Promise<void> {
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, FLUSH_MS);
  });
  const flushed = Promise.all(
    [process.stdout, process.stderr].map(
      (stream) =>
        new Promise<void>((resolve) => {
          stream.write('', () => {
            resolve();
          });
        }),
    ),
  );
  await Promise.race([flushed, patience]);
}

outliveReaders(die);
process.on('uncaughtException', die);
process.on('unhandledRejection', die);

const { runAction } = await import('./action/main.ts');
const exitCode = await runAction(console, import.meta.url);
// A service that never answered may still hold a connection, which would keep this process alive.
await flushOutput();
process.exit(exitCode);
