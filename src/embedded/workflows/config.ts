/** How much to report: `strict` adds the matters of tidiness that `default` leaves alone. */
export type Level = 'default' | 'strict';

export interface WorkflowsConfig {
  readonly level: Level;
  /** Lower-case account names whose actions are judged like GitHub's own. */
  readonly trustedOwners: ReadonlySet<string>;
}

const KEYS = ['level', 'trustedOwners'];
const OWNER = /^[a-z0-9][a-z0-9-]{0,38}$/i;

/** Validates the `config` of the manifest's tool entry. Throws an `Error` that names the key and what it may be. */
export function readConfig(config: Readonly<Record<string, unknown>>): WorkflowsConfig {
  for (const key of Object.keys(config)) {
    if (!KEYS.includes(key))
      throw new Error(`workflows: unknown configuration key "${key}" (known: ${KEYS.join(', ')})`);
  }
  const level = config['level'] ?? 'default';
  if (level !== 'default' && level !== 'strict') throw new Error('workflows: "level" must be "default" or "strict"');
  const owners = config['trustedOwners'] ?? [];
  if (
    !Array.isArray(owners) ||
    !owners.every((owner): owner is string => typeof owner === 'string' && OWNER.test(owner))
  ) {
    throw new Error('workflows: "trustedOwners" must be a list of account names');
  }
  return { level, trustedOwners: new Set(owners.map((owner) => owner.toLowerCase())) };
}
