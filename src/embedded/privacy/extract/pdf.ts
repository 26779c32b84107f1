import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Part } from './office.ts';
import { PDF_THREAD, type PdfAnswer } from './serve-pdf.ts';
import { UnreadableDocument } from './zip.ts';

/** What one file may cost. An ordinary one needs a tenth of it at most. */
export interface PdfLimits {
  /** Of the parser's objects. */
  readonly heapMegabytes: number;
  /** What this process may grow by: buffers do not count as objects. */
  readonly growthMegabytes: number;
  readonly seconds: number;
  /** After this many files that ran out of time the others get `secondsThen` each. */
  readonly overruns: number;
  readonly secondsThen: number;
}

const LIMITS: PdfLimits = { heapMegabytes: 768, growthMegabytes: 1024, seconds: 60, overruns: 2, secondsThen: 10 };
const LOOK_EVERY_MS = 50;
const MEGABYTE = 1024 * 1024;

/**
 * Reads PDF files in a thread of its own. A few bytes of a PDF can ask for any amount of work and memory (streams that inflate
 * without end, forms that draw each other), which the parser does not bound: a thread can be ended, and the file is unread.
 */
export class PdfReader {
  private readonly limits: PdfLimits;
  private thread: Worker | undefined;
  private overruns = 0;
  /** One file at a time: what the process grows by is that file's. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(limits: PdfLimits = LIMITS) {
    this.limits = limits;
  }

  /** Text page by page. Throws `UnreadableDocument` where the file is encrypted, damaged or beyond bounds. */
  async read(bytes: Uint8Array): Promise<Part[]> {
    const turn = this.last.then(() => this.ask(bytes));
    this.last = turn.catch(() => undefined);
    const answer = await turn;
    if ('unread' in answer) throw new UnreadableDocument(answer.unread);
    return answer.parts;
  }

  private ask(bytes: Uint8Array): Promise<PdfAnswer> {
    const thread = this.started();
    const { growthMegabytes, overruns, seconds, secondsThen } = this.limits;
    const allowed = this.overruns < overruns ? seconds : secondsThen;
    const before = process.memoryUsage.rss();
    const start = performance.now();
    return new Promise((resolve) => {
      const settle = (answer: PdfAnswer, alive: boolean): void => {
        clearInterval(watch);
        thread.off('message', said).off('error', failed).off('exit', ended);
        if (alive) {
          thread.unref();
          resolve(answer);
          return;
        }
        this.thread = undefined;
        // Its memory is given back before the next file is begun.
        void thread.terminate().then(() => {
          resolve(answer);
        });
      };
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > growthMegabytes * MEGABYTE)
          settle({ unread: `PDF that needs more than ${growthMegabytes} MB of memory` }, false);
        else if (performance.now() - start > allowed * 1000) {
          this.overruns += 1;
          settle({ unread: `PDF that takes more than ${allowed} seconds to read` }, false);
        }
      }, LOOK_EVERY_MS);
      const said = (answer: PdfAnswer): void => {
        settle(answer, true);
      };
      const failed = (error: NodeJS.ErrnoException): void => {
        const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        settle(
          { unread: full ? `PDF that needs more than ${this.limits.heapMegabytes} MB of memory` : 'damaged PDF' },
          false,
        );
      };
      const ended = (): void => {
        settle({ unread: 'damaged PDF' }, false);
      };
      thread.on('message', said).on('error', failed).on('exit', ended);
      thread.ref();
      thread.postMessage(bytes);
    });
  }

  private started(): Worker {
    this.thread ??= new Worker(entry(), {
      workerData: PDF_THREAD,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMegabytes },
    });
    return this.thread;
  }
}

/** The program's own entry: among the sources, or the built one. The bundler must not take these paths for assets. */
function entry(): string {
  for (const place of [
    ['../..', 'main.ts'],
    ['.', 'index.js'],
  ]) {
    const file = fileURLToPath(new URL(place.join('/'), import.meta.url));
    if (existsSync(file)) return file;
  }
  throw new Error('the program that reads PDF files is gone');
}
