import type { ManifestProfile, ManifestTool } from '../model/manifest.ts';
import { DEFAULT_LIMITS } from '../model/invocation.ts';
import type { CommandTool, Policy, PolicySource, ProfileTool } from '../model/profile.ts';
import { DEFAULT_PROFILE } from './builtin-profiles.ts';
import { findScanner, toolOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { checkExpiry, isInForce } from './check-expiry.ts';
import { checkNames, checkProfiles, findProfile, profileNames } from './check-profiles.ts';
import { gateOf, joinGates } from './join-gates.ts';
import { ManifestError, throwProblems } from './manifest-error.ts';
import type { ManifestProblem } from './manifest-error.ts';
import { UNNAMED } from './policy-inputs.ts';
import { problemAt } from './merge-manifests.ts';
import type { ManifestSet, Sourced } from './merge-manifests.ts';
import { suggestName } from '../lib/nearest-name.ts';
import { notEvaluated } from './not-evaluated.ts';
import { refuseNotYet } from './not-yet.ts';
import { parseDuration } from '../lib/parse-duration.ts';
import type { PolicyInputs } from './policy-inputs.ts';
import { resolveCompliance } from './resolve-compliance.ts';
import { resolveNotify } from './resolve-notify.ts';
import { resolveBudgets } from './resolve-budgets.ts';
import { ownProfiles } from './sole-profile.ts';
import { showText } from '../lib/show-value.ts';

export interface ResolveRequest {
  /** Absent where there is no manifest. */
  readonly manifest?: ManifestSet;
  readonly inputs: PolicyInputs;
  readonly catalogue: readonly CatalogueEntry[];
  /** `YYYY-MM-DD`. */
  readonly policyDate: string;
  /** Commit the manifest was read from, where that is not the checked-out tree. */
  readonly commit?: string;
  /** The key that signed the manifest, where that was checked. */
  readonly signedBy?: string;
}

export interface ResolvedPolicy {
  readonly policy: Policy;
  /** One sentence each, for people. */
  readonly warnings: readonly string[];
  /** Scanners of the profile that an input or the profile itself switches off. */
  readonly switchedOff: readonly { readonly scanner: string; readonly detail: string }[];
}

/**
 * Manifest, profile and inputs as one policy with every default filled in. `attestation` stays among the tools: it is
 * the bundle's own step, which the plan says. Expired tolerations and suppressions are left out, with a warning.
 *
 * @throws ManifestError (an AssayError of kind `usage`) with everything that is wrong.
 */
export function resolvePolicy(request: ResolveRequest): ResolvedPolicy {
  const { manifest: set, inputs, catalogue, policyDate } = request;
  const warnings: string[] = [];
  const problems: ManifestProblem[] = [];
  if (set === undefined) {
    warnings.push(
      'There is no manifest: the built-in policy applies, and what is scanned is called “unnamed”. `assay init` writes a manifest to start from.',
    );
  } else {
    const profiles = checkProfiles(set, catalogue);
    const expiry = checkExpiry(set, policyDate);
    problems.push(...checkProduct(set), ...profiles.problems, ...checkNames(set, catalogue), ...expiry.problems);
    warnings.push(...profiles.warnings, ...expiry.warnings);
  }

  const requested = requestedProfile(set, inputs, warnings);
  const profile = findProfile(set, requested);
  if (profile !== undefined)
    problems.push(...refuseNotYet({ set, profile, inputs }), ...unavailable(profile, catalogue));
  else if (!problems.some(({ code }) => code === 'unknown-profile')) problems.push(unknownProfile(set, requested));
  throwProblems(problems);
  if (profile === undefined) throw new ManifestError([unknownProfile(set, requested)]);
  const switchedOff = privacySwitch(profile.value, inputs);
  const tools = profile.value.tools.map(toolOf).filter((tool) => !switchedOff.some((off) => off.scanner === tool.id));
  if (tools.length === 0) {
    throw new ManifestError([
      {
        code: 'no-scanner',
        message: `profile ${profile.value.name} has no scanner left to run: ${switchedOff.map((off) => off.detail).join('; ')}`,
        place: {},
      },
    ]);
  }
  warnings.push(...switchedOff.map((off) => `${off.scanner} does not run: ${off.detail}.`));

  const single: ManifestSet['single'] = (key) => set?.single(key);
  const version = single('version')?.value;
  const gate = joinGates([gateOf(set), inputs.gateAbove ?? {}]);
  const notify = resolveNotify(profile.value);
  const policy: Policy = {
    product: single('product')?.value ?? inputs.product ?? UNNAMED,
    ...(version === undefined ? {} : { version }),
    owners: single('owners')?.value ?? [],
    profileRequested: requested,
    profile: profile.value.name,
    tools: tools.map((tool) => resolveTool(tool, inputs)),
    budgets: resolveBudgets(profile.value),
    unknownSeverity: single('unknownSeverity')?.value ?? 'high',
    suppressions: (set?.suppressions ?? [])
      .map((part) => defined(part.value))
      .filter((entry) => isInForce(entry, policyDate)),
    tolerations: (set?.tolerations ?? []).map((part) => part.value).filter((entry) => isInForce(entry, policyDate)),
    gate,
    exclude: set?.exclude ?? [],
    requireCoverage: single('requireCoverage')?.value === true || gate.requireCoverage === true,
    honourToolConfig: single('honourToolConfig')?.value ?? false,
    inlineAllowed: single('inline')?.value === 'allow',
    allowHostTools: single('allowHostTools')?.value ?? false,
    compliance: resolveCompliance(set),
    ...(notify.length === 0 ? {} : { notify }),
    notEvaluated: notEvaluated(set, profile, catalogue),
    source: sourceOf(set, request),
  };
  return { policy, warnings, switchedOff };
}

function checkProduct(set: ManifestSet): ManifestProblem[] {
  if (set.single('product') !== undefined) return [];
  const hint = 'Add a line such as `product: payments-api`.';
  return [
    problemAt({ value: undefined, from: set.root, path: [] }, ['product'], {
      code: 'manifest-missing-key',
      message: 'is missing; expected the name of what is scanned',
      hint,
    }),
  ];
}

/**
 * Asked for, or fixed by the gate, or the manifest's own: a manifest that defines profiles means one of them, so `core`
 * is the default only where it defines none.
 */
function requestedProfile(set: ManifestSet | undefined, inputs: PolicyInputs, warnings: string[]): string {
  const own = set === undefined ? [] : ownProfiles(set);
  const byDefault = own.includes(DEFAULT_PROFILE) ? DEFAULT_PROFILE : (own[0] ?? DEFAULT_PROFILE);
  const requested = inputs.profile ?? set?.gate.profile ?? byDefault;
  if (inputs.profile === undefined && set?.gate.profile === undefined && own.length > 1) {
    warnings.push(
      `No profile was asked for: ${requested} of ${own.map(showText).join(', ')} is used. Say which with \`profile\`, as a flag or an input, or with \`gate.profile\`.`,
    );
  }
  return requested;
}

function unknownProfile(set: ManifestSet | undefined, requested: string): ManifestProblem {
  const hint = suggestName(requested, profileNames(set));
  return {
    code: 'unknown-profile',
    message: `there is no profile "${showText(requested)}"`,
    ...(hint === undefined ? {} : { hint }),
    place: {},
  };
}

function unavailable(profile: Sourced<ManifestProfile>, catalogue: readonly CatalogueEntry[]): ManifestProblem[] {
  return profile.value.tools.flatMap((entry, index) => {
    const { id, command } = toolOf(entry);
    // One that nobody knows is said elsewhere.
    if (command !== undefined || findScanner(catalogue, id)?.available !== false) return [];
    return [
      problemAt(profile, ['tools', index], {
        code: 'scanner-not-available',
        message: `profile ${profile.value.name} needs the scanner "${showText(id)}", which this version does not have yet`,
        hint: `Remove it from the profile, or choose another profile, such as \`${DEFAULT_PROFILE}\`.`,
      }),
    ];
  });
}

function privacySwitch(profile: ManifestProfile, inputs: PolicyInputs): { scanner: string; detail: string }[] {
  const scanner = 'privacy';
  if (!profile.tools.some((tool) => toolOf(tool).id === scanner)) return [];
  if (inputs.skipPrivacy === true) return [{ scanner, detail: 'skipped by request (skip-privacy)' }];
  if (profile.bundle?.includePrivacy === false)
    return [{ scanner, detail: `switched off by \`bundle.includePrivacy\` of profile ${profile.name}` }];
  return [];
}

function resolveTool(tool: ManifestTool, inputs: PolicyInputs): ProfileTool {
  const { args, ...config } = tool.config ?? {};
  const timeoutMs =
    tool.timeout === undefined ? DEFAULT_LIMITS.timeoutMs : (parseDuration(tool.timeout) ?? DEFAULT_LIMITS.timeoutMs);
  const command = commandOf(tool);
  return {
    id: tool.id,
    required: tool.required ?? true,
    ...(tool.paths === undefined ? {} : { paths: tool.paths }),
    timeoutMs: Math.min(timeoutMs, inputs.timeoutMs ?? timeoutMs),
    args: args ?? [],
    config,
    mayNotRead: tool.mayNotRead ?? [],
    ...(command === undefined ? {} : { command }),
  };
}

function commandOf(tool: ManifestTool): CommandTool | undefined {
  const [program, ...rest] = tool.command ?? [];
  if (program === undefined || tool.output === undefined) return undefined;
  const [first = 0, ...others] = tool.completedExitCodes ?? [];
  return {
    argv: [program, ...rest],
    outputPath: tool.output.path,
    completedExitCodes: [first, ...others],
    network: tool.network ?? 'none',
    ...(tool.canary === undefined ? {} : { canary: tool.canary }),
  };
}

function sourceOf(set: ManifestSet | undefined, { commit, signedBy }: ResolveRequest): PolicySource {
  if (set === undefined) return { kind: 'built-in' };
  return {
    kind: 'manifest',
    path: set.root.path,
    sha256: set.root.sha256,
    included: set.included.map(({ path, sha256 }) => ({ path, sha256 })),
    ...(commit === undefined ? {} : { commit }),
    ...(signedBy === undefined ? {} : { signedBy }),
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The same object without members that are `undefined`, which the model's types do not have. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;
}
