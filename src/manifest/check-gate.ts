import { ISOLATION_LEVELS } from '../model/invocation.ts';
import type { IsolationLevel } from '../model/invocation.ts';
import type { Gate } from '../model/profile.ts';
import { PROFILE_ALIASES } from './builtin-profiles.ts';
import { ATTEST_RANK, UPLOAD_RANK } from './join-gates.ts';
import type { ManifestProblem } from './manifest-error.ts';
import { showText } from '../lib/show-value.ts';

/** The inputs and flags that a gate can hold; absent where the user did not give them. */
export interface GateInputs {
  readonly profile?: string;
  readonly skipPrivacy?: boolean;
  readonly privacyPack?: string;
  readonly runtime?: 'auto' | 'local' | 'container' | 'dagger';
  readonly isolation?: IsolationLevel;
  readonly onInconclusive?: 'fail' | 'warn';
  readonly requireCoverage?: boolean;
  readonly uploadSarif?: 'auto' | 'true' | 'false';
  readonly attest?: 'none' | 'statement' | 'key' | 'keyless';
}

const STRONGEST = { auto: 'container', local: 'bubblewrap', container: 'container', dagger: 'dagger' } as const;

/**
 * Inputs that loosen what the base manifest's gate fixes: on a pull request any of them is exit 2. An input that is not
 * given loosens nothing: `applyGate` fills it in from the gate.
 */
export function checkGate(gate: Gate, inputs: GateInputs): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const loosens = (input: string, given: string, fixed: string): void => {
    problems.push({
      code: 'gate-loosened',
      message: `${input}: "${showText(given)}" loosens what the manifest's gate fixes: ${fixed}`,
      hint: 'Remove the input, or change `gate` in the base branch first.',
      place: {},
    });
  };

  if (gate.profile !== undefined) {
    const fixed = `profile ${gate.profile}`;
    // Whether another profile is stricter cannot be told from its name, nor from its tools alone.
    if (inputs.profile !== undefined && sameProfile(inputs.profile) !== sameProfile(gate.profile))
      loosens('profile', inputs.profile, fixed);
    if (inputs.skipPrivacy === true) loosens('skip-privacy', 'true', `${fixed}, with all its scanners`);
    if (inputs.privacyPack !== undefined) loosens('privacy-pack', inputs.privacyPack, `${fixed}, with its own rules`);
  }
  if (gate.isolation !== undefined) {
    const fixed = `isolation ${gate.isolation}`;
    if (inputs.runtime !== undefined && isWeaker(STRONGEST[inputs.runtime], gate.isolation))
      loosens('runtime', inputs.runtime, fixed);
    if (inputs.isolation !== undefined && isWeaker(inputs.isolation, gate.isolation))
      loosens('isolation', inputs.isolation, fixed);
  }
  if (gate.onInconclusive === 'fail' && inputs.onInconclusive === 'warn')
    loosens('on-inconclusive', 'warn', 'onInconclusive fail');
  if (gate.requireCoverage === true && inputs.requireCoverage === false)
    loosens('require-coverage', 'false', 'requireCoverage true');
  if (
    gate.uploadSarif !== undefined &&
    inputs.uploadSarif !== undefined &&
    UPLOAD_RANK[inputs.uploadSarif] < UPLOAD_RANK[gate.uploadSarif]
  ) {
    loosens('upload-sarif', inputs.uploadSarif, `uploadSarif ${gate.uploadSarif}`);
  }
  if (gate.attest !== undefined && inputs.attest !== undefined && loosensAttest(inputs.attest, gate.attest)) {
    loosens('attest', inputs.attest, `attest ${gate.attest}`);
  }
  return problems;
}

/** The inputs with what the gate fixes filled in where they say nothing. */
export function applyGate(gate: Gate, inputs: GateInputs): GateInputs {
  const { profile, onInconclusive, requireCoverage, uploadSarif, attest, isolation } = gate;
  const fixed = { profile, onInconclusive, requireCoverage, uploadSarif, attest, isolation };
  const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...Object.entries(fixed).filter(([, value]) => value !== undefined), ...given]);
}

function sameProfile(name: string): string {
  return PROFILE_ALIASES.get(name) ?? name;
}

function isWeaker(level: IsolationLevel, than: IsolationLevel): boolean {
  return ISOLATION_LEVELS.indexOf(level) < ISOLATION_LEVELS.indexOf(than);
}

/** A key where a keyless signer is expected, or the reverse, is another signer: that is not the same promise. */
function loosensAttest(given: keyof typeof ATTEST_RANK, fixed: keyof typeof ATTEST_RANK): boolean {
  return ATTEST_RANK[given] < ATTEST_RANK[fixed] || (ATTEST_RANK[fixed] === 2 && given !== fixed);
}
