import type { ManifestProfile } from '../model/manifest.ts';
import { OWN_STEP, findScanner, meansScanner, scannerNames, toolOf } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { ManifestSet, Sourced } from './merge-manifests.ts';
import { showText } from '../lib/show-value.ts';
import { notNotified } from './resolve-notify.ts';

/** What the manifest says and this version does not act on, one sentence each. None of it can change a verdict. */
export function notEvaluated(
  set: ManifestSet | undefined,
  profile: Sourced<ManifestProfile>,
  catalogue: readonly CatalogueEntry[],
): string[] {
  const said: string[] = [];
  if (set?.single('presets') !== undefined) said.push('`presets` is not evaluated: use `extends: [preset:NAME]`.');
  if (set?.single('annotations') !== undefined) said.push('`annotations` are kept in the manifest only.');
  if (set !== undefined) said.push(...textEvidence(set, catalogue));
  const { name, bundle, stack, tools } = profile.value;
  said.push(...notNotified(profile.value));
  if (bundle?.runtimeCeilingMinutes !== undefined) {
    said.push(`\`bundle.runtimeCeilingMinutes\` of profile ${name} is not evaluated: use the \`timeout\` of the run.`);
  }
  if (stack !== undefined) said.push(`\`stack\` of profile ${name} is not started: the profile does not require it.`);
  for (const entry of tools) said.push(...ofTool(toolOf(entry), catalogue));
  return said;
}

/** Evidence in the ancestor's way: a text that is no scanner's name. */
function textEvidence(set: ManifestSet, catalogue: readonly CatalogueEntry[]): string[] {
  const names = scannerNames(set, catalogue);
  const tests = set.compliance.flatMap(({ value }) => value.controls.flatMap((control) => control.tests));
  const texts = tests.flatMap(({ evidence = [] }) => evidence.filter((text) => !meansScanner(text, names)));
  return [...new Set(texts)].map(
    (text) => `The evidence “${showText(text)}” of \`compliance\` is not evaluated: it is not the name of a scanner.`,
  );
}

function ofTool(tool: ReturnType<typeof toolOf>, catalogue: readonly CatalogueEntry[]): string[] {
  const scanner = findScanner(catalogue, tool.id);
  const said: string[] = [];
  if (
    tool.command === undefined &&
    tool.category !== undefined &&
    scanner !== undefined &&
    tool.category !== scanner.category
  ) {
    said.push(`\`category\` of ${tool.id} is not evaluated: its findings count as ${scanner.category}.`);
  }
  if (tool.id === OWN_STEP) {
    const read: readonly string[] = ['id', 'description', 'category'];
    for (const key of Object.keys(tool).filter((name) => !read.includes(name)))
      said.push(`\`${key}\` of ${OWN_STEP} is not evaluated: it is no program but the evidence’s own step.`);
  }
  return said;
}
