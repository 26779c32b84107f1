import type { CommandResult, Commands } from '../../ports/commands.ts';

const BUBBLEWRAP = '/usr/bin/bwrap';
/** By their own paths: earlier steps of the job can put other programs of these names first on PATH. */
const SUDO = '/usr/bin/sudo';
const APT = ['/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', '/usr/bin/apt-get', '--quiet', '--yes'] as const;
const PATIENCE_MS = 120_000;

export interface InstallOptions {
  readonly commands: Commands;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly offline: boolean;
  readonly log: (text: string) => void;
}

/**
 * GitHub's hosted machines have no bubblewrap and are thrown away after the job, so it is installed there, from the system's
 * signed packages. Nothing is installed on any other machine, nor without network. What fails is only told: the runtime
 * finds out by itself what isolation there is.
 */
export async function installBubblewrap({ commands, env, offline, log }: InstallOptions): Promise<void> {
  if (offline || env['RUNNER_ENVIRONMENT'] !== 'github-hosted' || env['RUNNER_OS'] !== 'Linux') return;
  const run = (...argv: readonly [string, ...string[]]): Promise<CommandResult> =>
    commands.run({
      argv,
      cwd: '/',
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
      timeoutMs: PATIENCE_MS,
      maxOutputBytes: 4 * 1024 ** 2,
    });
  if (await succeeds(() => run(BUBBLEWRAP, '--version'))) return;
  log('This machine has no bubblewrap: it is installed for this job.');
  const install = (): Promise<CommandResult> =>
    run(SUDO, '-n', ...APT, 'install', '--no-install-recommends', 'bubblewrap');
  // The image's package lists are often fresh enough; fetching them anew takes most of the time.
  if (await succeeds(install)) return;
  if ((await succeeds(() => run(SUDO, '-n', ...APT, 'update'))) && (await succeeds(install))) return;
  log('bubblewrap could not be installed.');
}

/** A program that cannot be started, or takes too long, did not succeed either. */
async function succeeds(action: () => Promise<CommandResult>): Promise<boolean> {
  try {
    return (await action()).exitCode === 0;
  } catch {
    return false;
  }
}
