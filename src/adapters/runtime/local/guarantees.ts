import type { Guarantees } from '../../../model/invocation.ts';
import type { Rung } from './sandbox-run.ts';

const HOW: Readonly<Record<Rung, string>> = {
  user: 'in a user namespace',
  setpriv: 'as an unprivileged user, in a user namespace where that user can reach the folders',
  root: 'as an unprivileged user, without a user namespace',
  sudo: 'through sudo as an unprivileged user, without a user namespace',
};

/** What a probed bubblewrap holds, and what it does not. */
export function sandboxGuarantees(rung: Rung, filtered: boolean): Guarantees {
  return {
    level: 'bubblewrap',
    networkDenied: true,
    sourceReadOnly: true,
    hostFilesHidden: true,
    memoryLimited: true,
    processesLimited: true,
    descendantsEnded: true,
    caveats: [
      `Scanners run under bubblewrap ${HOW[rung]}.`,
      'Memory is limited for each process; the sum over a run is watched five times a second and ended when it is too high.',
      'The host kernel is shared with the scanner.',
      'A scanner that declares a need for the network gets the host network, local services included.',
      ...(filtered ? [] : ['No system-call filter is in force on this processor.']),
    ],
  };
}

/** What holds with nothing but a built environment. `why` says what was tried. */
export function environmentOnlyGuarantees(platform: string, limited: boolean, why: readonly string[]): Guarantees {
  return {
    level: 'environment-only',
    networkDenied: false,
    sourceReadOnly: false,
    hostFilesHidden: false,
    memoryLimited: false,
    processesLimited: false,
    descendantsEnded: false,
    caveats: [
      ...why,
      'Scanners can reach the network.',
      'Scanners can read and change whatever the user who runs Assay can, tokens in the environment of other processes included.',
      'The source is a private copy protected by permission bits only.',
      limited
        ? 'Memory is limited for each process and watched in the tree of processes; a process that detaches itself is not counted.'
        : 'Memory is watched in the tree of processes where the system shows it, and not limited.',
      'The number of processes is not limited.',
      'Detached processes are found by a mark in their environment and ended; one that removes the mark is missed.',
      ...(platform === 'win32' ? ['Windows is not supported: nothing but the environment is controlled.'] : []),
      ...(platform !== 'win32' && platform !== 'linux'
        ? ['This system has no /proc: memory is not watched, and detached processes are not found.']
        : []),
    ],
  };
}
