import type { Gate } from '../model/profile.ts';

/**
 * The name of what is scanned, where no manifest says: folders, clones and forks of one commit have different names, and its
 * evidence is the same for all.
 */
export const UNNAMED = 'unnamed';

/** What the command line or the Action's inputs say about the policy. What they do not say is absent. */
export interface PolicyInputs {
  readonly profile?: string;
  /** The whole run's: no scanner may take longer. */
  readonly timeoutMs?: number;
  readonly skipPrivacy?: boolean;
  readonly baseline?: string;
  readonly manifestSignature?: string;
  readonly manifestKey?: string;
  /** What is scanned, where no manifest says: the name in evidence that is judged again. */
  readonly product?: string;
  /** What the gates of manifests above the one in force fix, which holds for it too. */
  readonly gateAbove?: Gate;
}
