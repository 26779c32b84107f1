import type { ManifestBudget, ManifestProfile, ManifestThresholds } from '../model/manifest.ts';

/** What holds where a profile names no limit, and where there is no manifest: only findings count, not those to review. */
export const DEFAULT_THRESHOLDS: ManifestThresholds = { critical: 0, high: 0 };
export const DEFAULT_BUDGETS: readonly ManifestBudget[] = [{ category: 'secret', max: 0 }];

/** The profile that runs where nothing names another: embedded scanners only, so it works offline on a fresh machine. */
export const DEFAULT_PROFILE = 'core';

const CORE = ['secrets', 'privacy', 'governance', 'workflows', 'sbom'];
const FAST = ['ruff', 'bandit', 'detect-secrets'];
const FULL = ['ruff', 'bandit', 'detect-secrets', 'opengrep', 'trivy', 'privacy', 'sbom', 'attestation'];

/** Names, tools and limits are fixed: people name them in required checks. */
export const BUILTIN_PROFILES: readonly ManifestProfile[] = [
  { name: 'core', description: 'The embedded scanners: nothing to install, no network.', tools: CORE },
  { name: 'smoke', description: 'One quick scanner, to see that everything works.', tools: ['ruff'] },
  { name: 'fast', description: 'Python code and secrets.', tools: FAST },
  { name: 'medium', description: 'Fast, and patterns in many languages.', tools: [...FAST, 'opengrep', 'attestation'] },
  {
    name: 'standard',
    description: 'Fast, and dependencies with an inventory.',
    tools: [...FAST, 'trivy', 'sbom', 'attestation'],
    thresholds: { critical: 0, high: 0, medium: 25 },
  },
  {
    name: 'full',
    description: 'Code, secrets, dependencies and personal data.',
    tools: FULL,
    thresholds: { critical: 0, high: 5, medium: 50 },
  },
  {
    name: 'heavy',
    description: 'Full, and a dynamic scan of the running product.',
    tools: [...FULL, 'dast'],
    requiresStack: true,
  },
  {
    name: 'javascript',
    description: 'JavaScript and TypeScript code, secrets and dependencies.',
    tools: ['eslint-security', 'retire-js', 'detect-secrets', 'trivy', 'sbom', 'attestation'],
  },
  {
    name: 'polyglot',
    description: 'Python and JavaScript in one repository.',
    tools: ['ruff', 'bandit', 'detect-secrets', 'opengrep', 'trivy', 'sbom', 'eslint-security', 'retire-js'],
  },
  {
    name: 'attestation-test',
    description: 'A small run that makes signed evidence.',
    tools: ['ruff', 'sbom', 'attestation'],
  },
  { name: 'sbom-only', description: 'The inventory alone.', tools: ['sbom'] },
];

/** Other names of built-in profiles. */
export const PROFILE_ALIASES: ReadonlyMap<string, string> = new Map([['light', 'full']]);

export function builtinProfile(name: string): ManifestProfile | undefined {
  return BUILTIN_PROFILES.find((profile) => profile.name === (PROFILE_ALIASES.get(name) ?? name));
}

export function builtinProfileNames(): string[] {
  return [...BUILTIN_PROFILES.map((profile) => profile.name), ...PROFILE_ALIASES.keys()];
}
