import { countNoun } from '../../lib/count-noun.ts';
import { escapeLog, jsonForLog } from '../../lib/markup.ts';
import { singleLine } from '../../lib/redact.ts';
import type { Progress, ProgressEvent } from '../../ports/progress.ts';

export interface ProgressOutput {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Of the terminal, as wide as it is now; 80 where nobody says. */
  readonly columns?: () => number;
}

export interface ProgressOptions {
  readonly quiet: boolean;
  readonly format: 'text' | 'json';
  readonly now: () => number;
}

const REFRESH_MS = 200;

/**
 * Progress on standard error: on a terminal one live line that names what runs and for how long, elsewhere one line per
 * change of state. With `json`, one object per line.
 */
export function createTerminalProgress(output: ProgressOutput, options: ProgressOptions): Progress & { end(): void } {
  const running = new Map<string, number>();
  const live = output.isTerminal && !options.quiet && options.format === 'text';
  let timer: NodeJS.Timeout | undefined;

  const clear = (): void => {
    if (live) output.write('\r\u001b[K');
  };
  const draw = (): void => {
    if (running.size === 0) return;
    const parts = [...running].map(([scanner, since]) => `${scanner} ${seconds(options.now() - since)}`);
    output.write(`\r\u001b[K${fitting(parts, output.columns?.() ?? 80)}`);
  };
  const line = (text: string): void => {
    clear();
    output.write(`${escapeLog(text)}\n`);
    if (live) draw();
  };

  return {
    report(event) {
      if (options.quiet && event.kind !== 'warning') return;
      if (options.format === 'json') {
        const time = new Date(options.now()).toISOString();
        output.write(`${jsonForLog(JSON.stringify({ time, ...event }))}\n`);
        return;
      }
      if (event.kind === 'scanner-started') running.set(event.scanner, options.now());
      if (event.kind === 'scanner-ended') running.delete(event.scanner);
      if (live && timer === undefined) timer = setInterval(draw, REFRESH_MS).unref();
      const text = describe(event, live);
      if (text !== undefined) line(text);
    },
    end() {
      clearInterval(timer);
      clear();
    },
  };
}

/** A line that wraps cannot be drawn over again, so it names as many as fit. */
function fitting(parts: readonly string[], columns: number): string {
  for (let named = parts.length; named > 0; named -= 1) {
    const more = named === parts.length ? '' : `, and ${String(parts.length - named)} more`;
    const text = `  running: ${parts.slice(0, named).join(', ')}${more}`;
    if (text.length < columns) return text;
  }
  return `  running: ${countNoun(parts.length, 'scanner')}`;
}

function describe(event: ProgressEvent, live: boolean): string | undefined {
  switch (event.kind) {
    case 'phase':
      if (event.name === 'scan') return `Scanning: ${singleLine(event.detail ?? '')}`;
      if (event.name === 'publish') return `  ${singleLine(event.detail ?? '')}`;
      return event.name === 'plan' ? 'Planning' : undefined;
    case 'provisioning':
      return `  ${singleLine(event.detail)}`;
    case 'scanner-started':
      return live ? undefined : `  ${event.scanner}: started on ${countNoun(event.files, 'file')}`;
    case 'scanner-ended':
      return `  ${event.scanner}: ${singleLine(event.state)}, ${countNoun(event.findings, 'finding')}, ${seconds(event.ms)}`;
    case 'warning':
      return `Warning: ${singleLine(event.message)}`;
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
