import * as core from '@actions/core';
import { escapeLog } from '../../lib/markup.ts';
import { hideSecrets } from '../../lib/hide-secrets.ts';
import { singleLine } from '../../lib/redact.ts';

export interface ConsoleAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/**
 * The runner's own channels: its log (which it searches for commands), outputs and summary. Text that is handed in
 * here may come from anywhere and cannot act as a command.
 */
export interface JobConsole {
  /** Every `INPUT_…` the runner set, by the name in `action.yml`, trimmed. */
  readonly inputs: () => Readonly<Record<string, string>>;
  readonly mask: (secret: string) => void;
  /** The text without what was masked. Escaping can change a secret so that the runner no longer knows it: this comes first. */
  readonly hide: (text: string) => string;
  /** Never throws: a disk that is full is a fault. */
  readonly output: (name: string, value: string) => void;
  /** What an output did not get, one sentence; `undefined`: they have it all. */
  readonly fault: () => string | undefined;
  readonly log: (text: string) => void;
  readonly warning: (message: string) => void;
  readonly notice: (message: string) => void;
  readonly annotate: (annotation: ConsoleAnnotation) => void;
  /** Marks the step as failed. Lines stay lines. */
  readonly fail: (lines: readonly string[]) => void;
  /** Replaces this step's summary. */
  readonly summary: (markdown: string) => Promise<void>;
}

const INPUT = 'INPUT_';

/** A shorter text is no secret, and masking it could blank our own outputs: the runner drops those that hold a masked text. */
const SHORTEST_MASK = 8;

export function createJobConsole(): JobConsole {
  const secrets = new Set<string>();
  let fault: string | undefined;
  const hide = (text: string): string => hideSecrets(text, secrets);
  const heed = (what: string, write: () => void): void => {
    try {
      write();
    } catch (error) {
      fault ??= `${what} could not be written: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  return {
    inputs: () => {
      const names = Object.keys(process.env).filter((name) => name.startsWith(INPUT));
      return Object.fromEntries(
        names.map((name) => [name.slice(INPUT.length).toLowerCase(), core.getInput(name.slice(INPUT.length))]),
      );
    },
    mask: (secret) => {
      for (const line of new Set([secret, ...secret.split(/\r\n|\r|\n/)]))
        if (line.trim().length >= SHORTEST_MASK) {
          core.setSecret(line);
          secrets.add(line.trim());
        }
    },
    hide,
    output: (name, value) => {
      heed(`the output ${name}`, () => {
        core.setOutput(name, value);
      });
    },
    fault: () => fault,
    log: (text) => {
      process.stdout.write(`${escapeLog(hide(text))}\n`);
    },
    warning: (message) => {
      core.warning(escapeLog(singleLine(hide(message))));
    },
    notice: (message) => {
      core.notice(escapeLog(singleLine(hide(message))));
    },
    annotate: ({ level, title, message, file, startLine, endLine }) => {
      core[level](escapeLog(hide(message)), {
        title: escapeLog(singleLine(hide(title))),
        ...(file === undefined ? {} : { file: escapeLog(file) }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
      });
    },
    fail: (lines) => {
      core.setFailed(escapeLog(lines.map((line) => singleLine(hide(line))).join('\n')));
    },
    summary: async (markdown) => {
      // Written whole: what an earlier call of this step wrote is replaced.
      await core.summary.emptyBuffer().addRaw(hide(markdown)).write({ overwrite: true });
    },
  };
}
