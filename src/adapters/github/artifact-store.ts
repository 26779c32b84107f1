import { AsyncLocalStorage } from 'node:async_hooks';
import { hideSecrets } from '../../lib/hide-secrets.ts';
import { escapeLog } from '../../lib/markup.ts';
import type { ArtifactAnswer, ArtifactStore } from '../../ports/host.ts';

export interface ArtifactStoreOptions {
  /** Nothing is waited for once it is aborted. */
  readonly signal: AbortSignal;
  /** Taken out of what the service and its client say. */
  readonly secrets: readonly string[];
}

/** Artifacts of the run. The client is large and loads with the first call. */
export function createArtifactStore(
  env: Readonly<Record<string, string | undefined>>,
  { signal, secrets }: ArtifactStoreOptions,
): ArtifactStore {
  const guest: Guest = {
    secrets: [...secrets, env['ACTIONS_RUNTIME_TOKEN'] ?? ''],
    debugged: env['RUNNER_DEBUG'] === '1',
  };
  return {
    store: async (name, root, files, retentionDays): Promise<ArtifactAnswer> => {
      if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '') {
        return { state: 'unavailable', why: 'the runner gives this step no artifact service' };
      }
      if (signal.aborted) return TIME_IS_UP;
      const upload = quietly(guest, async () => {
        const { DefaultArtifactClient } = await import('@actions/artifact');
        return new DefaultArtifactClient().uploadArtifact(
          name,
          [...files],
          root,
          retentionDays === undefined ? {} : { retentionDays },
        );
      }).then(
        ({ id, size }): ArtifactAnswer =>
          id === undefined
            ? { state: 'failed', why: 'the service gave no id' }
            : { state: 'stored', id, bytes: size ?? 0 },
        (error: unknown) => failureOf(error, guest.secrets),
      );
      // The client waits for minutes and cannot be stopped; what it still does is for nobody.
      return Promise.race([upload, aborted(signal)]);
    },
  };
}

const TIME_IS_UP: ArtifactAnswer = { state: 'failed', why: 'the time for publishing is over' };

function aborted(signal: AbortSignal): Promise<ArtifactAnswer> {
  return new Promise((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve(TIME_IS_UP);
      },
      { once: true },
    );
  });
}

function failureOf(error: unknown, secrets: readonly string[]): ArtifactAnswer {
  const why = hideSecrets(error instanceof Error ? error.message : String(error), secrets);
  if (error instanceof Error && error.name === 'GHESNotSupportedError')
    return { state: 'unavailable', why: 'GitHub Enterprise Server has no artifact service of this kind' };
  if (/\(409\)|already exists/i.test(why)) return { state: 'name-taken' };
  return { state: 'failed', why, ...(/Unable to make request: E[A-Z]+/.test(why) ? { passing: true } : {}) };
}

interface Guest {
  readonly secrets: readonly string[];
  /** Whether the run is one that is debugged. */
  readonly debugged: boolean;
}

/** Set while the client runs, and in everything that it started: what is printed there holds what the service says. */
const guests = new AsyncLocalStorage<Guest>();
let wrapped = false;

/**
 * The client prints to the log by itself, raw. Here it can neither act on the runner nor show a secret; masking is the one command
 * that it may give, because it masks the addresses it uploads to. What it says for its own debugging is kept for runs that are debugged.
 */
function quietly<T>(guest: Guest, action: () => Promise<T>): Promise<T> {
  if (!wrapped) {
    wrapped = true;
    const write = process.stdout.write.bind(process.stdout) as (...args: unknown[]) => boolean;
    process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
      const known = guests.getStore();
      return write(known === undefined ? chunk : guestText(chunk, known), ...rest);
    };
  }
  return guests.run(guest, action);
}

function guestText(chunk: string | Uint8Array, { secrets, debugged }: Guest): string {
  const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
  if (text.startsWith('::debug::') && !debugged) return '';
  return /^::add-mask::[^\r\n]*\r?\n$/.test(text) ? text : escapeLog(hideSecrets(text, secrets));
}
