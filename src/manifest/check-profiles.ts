import type { ManifestProfile } from '../model/manifest.ts';
import { builtinProfile, builtinProfileNames } from './builtin-profiles.ts';
import { OWN_STEP, findScanner, meansScanner, scannerNames, toolOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { checkBudgets } from './check-budgets.ts';
import { checkConfig } from './check-config.ts';
import type { ManifestProblem } from './manifest-error.ts';
import { problemAt } from './merge-manifests.ts';
import type { ManifestSet, Sourced } from './merge-manifests.ts';
import { suggestName } from '../lib/nearest-name.ts';
import { parseDuration } from '../lib/parse-duration.ts';
import { unlimitedBetween } from './resolve-budgets.ts';
import type { Path } from './position-tree.ts';
import { showText } from '../lib/show-value.ts';

const MOST_TIMEOUT_MS = 24 * 3_600_000;

/** Every name a profile may be asked for by. */
export function profileNames(set: ManifestSet | undefined): string[] {
  return [...new Set([...(set?.profiles ?? []).map((profile) => profile.value.name), ...builtinProfileNames()])];
}

/** Problems of every profile of the manifest, used or not; and what is legal and probably not meant. */
export function checkProfiles(
  set: ManifestSet,
  catalogue: readonly CatalogueEntry[],
): { problems: ManifestProblem[]; warnings: string[] } {
  const problems: ManifestProblem[] = duplicateProfiles(set);
  const warnings: string[] = [];
  for (const profile of set.profiles) {
    if (profile.from === undefined) continue;
    const budgets = checkBudgets(profile, catalogue);
    problems.push(...checkTools(profile, catalogue), ...budgets.problems);
    warnings.push(...budgets.warnings);
    for (const severity of unlimitedBetween(profile.value.thresholds ?? {})) {
      warnings.push(
        `${profile.from.name([...profile.path, 'thresholds'])} (profile ${profile.value.name}): ${severity} is not limited, though a lower severity is`,
      );
    }
  }
  return { problems, warnings };
}

function duplicateProfiles(set: ManifestSet): ManifestProblem[] {
  return [...set.included, set.root].flatMap((from) => {
    const names = (from.manifest.profiles ?? []).map((profile) => profile.name);
    return names.flatMap((name, index) => {
      if (names.indexOf(name) === index) return [];
      const part = { value: name, from, path: ['profiles', index, 'name'] };
      return [
        problemAt(part, [], {
          code: 'manifest-duplicate',
          message: `there is another profile "${showText(name)}" in this file`,
        }),
      ];
    });
  });
}

function checkTools(profile: Sourced<ManifestProfile>, catalogue: readonly CatalogueEntry[]): ManifestProblem[] {
  const seen = new Set<string>();
  return profile.value.tools.flatMap((entry, index) => {
    const tool = toolOf(entry);
    const at: Path = ['tools', index, ...(typeof entry === 'string' ? [] : ['id'])];
    const found: ManifestProblem[] = [];
    if (seen.has(tool.id)) {
      found.push(
        problemAt(profile, at, {
          code: 'manifest-duplicate',
          message: `"${showText(tool.id)}" is listed twice in this profile`,
        }),
      );
    }
    seen.add(tool.id);
    const scanner = findScanner(catalogue, tool.id);
    const known = tool.id === OWN_STEP || scanner !== undefined;
    found.push(...checkConfig(profile, tool, index, scanner));
    if (tool.command === undefined && !known) {
      const message = `there is no scanner "${showText(tool.id)}"`;
      const hint = suggestName(tool.id, [...catalogue.map((scanner) => scanner.id), OWN_STEP]);
      found.push(problemAt(profile, at, { code: 'unknown-scanner', message, hint }));
    }
    if (tool.command !== undefined && known) {
      const message = `"${tool.id}" is a scanner of the catalogue; expected another id for one of your own`;
      found.push(problemAt(profile, at, { code: 'manifest-value', message }));
    }
    if (tool.timeout !== undefined && (parseDuration(tool.timeout) ?? 0) > MOST_TIMEOUT_MS) {
      const message = `expected at most 24h; found "${tool.timeout}"`;
      found.push(problemAt(profile, ['tools', index, 'timeout'], { code: 'manifest-value', message }));
    }
    return found;
  });
}

/** Names of profiles and scanners elsewhere in the manifest. */
export function checkNames(set: ManifestSet, catalogue: readonly CatalogueEntry[]): ManifestProblem[] {
  const profiles = profileNames(set);
  const scanners = scannerNames(set, catalogue);
  const problems: ManifestProblem[] = [];
  const check = (
    part: Sourced<unknown>,
    below: Path,
    name: string | undefined,
    names: readonly string[],
    what: string,
  ): void => {
    if (name === undefined || names.includes(name)) return;
    const message = `there is no ${what} "${showText(name)}"`;
    problems.push(problemAt(part, below, { code: `unknown-${what}`, message, hint: suggestName(name, names) }));
  };
  const gate = [set.root, ...[...set.included].reverse()].find((file) => file.manifest.gate?.profile !== undefined);
  if (gate !== undefined) {
    check({ value: gate, from: gate, path: ['gate'] }, ['profile'], gate.manifest.gate?.profile, profiles, 'profile');
  }
  for (const part of set.projects) check(part, ['profile'], part.value.profile, profiles, 'profile');
  for (const part of set.tolerations) check(part, ['scanner'], part.value.scanner, scanners, 'scanner');
  for (const part of set.compliance) {
    for (const [control, value] of part.value.controls.entries()) {
      for (const [test, { linkedProfile, evidence = [] }] of value.tests.entries()) {
        const at: Path = ['controls', control, 'tests', test];
        check(part, [...at, 'linkedProfile'], linkedProfile, profiles, 'profile');
        for (const [index, name] of evidence.entries())
          if (meansScanner(name, scanners)) check(part, [...at, 'evidence', index], name, scanners, 'scanner');
      }
    }
  }
  return problems;
}

/** The profile of a name: the manifest's own before the built-in one; an alias only where neither has the name. */
export function findProfile(set: ManifestSet | undefined, name: string): Sourced<ManifestProfile> | undefined {
  const own = set?.profiles.find((profile) => profile.value.name === name);
  if (own !== undefined) return own;
  const builtin = builtinProfile(name);
  if (builtin === undefined) return undefined;
  return builtin.name === name ? { value: builtin, path: [] } : findProfile(set, builtin.name);
}
