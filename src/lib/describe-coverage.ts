import type { Summary } from '../model/summary.ts';
import { WHOLE_TREE } from '../model/plan.ts';
import { countNoun } from './count-noun.ts';

/**
 * What a reader should know of how far the scanners looked, one sentence each: a part of the tree, scanners that did not run, accepted gaps, files they left out,
 * comments that asked them to look away, configuration of the tree that they obeyed. Plain text; whoever shows it escapes it.
 */
export function coverageNotes(
  summary: Pick<Summary, 'scanners' | 'omitted' | 'inlineMarkers' | 'toolConfig'> & {
    readonly tree: Pick<Summary['tree'], 'scope' | 'commit'>;
    readonly policy: Pick<Summary['policy'], 'privacyPack'>;
  },
): readonly string[] {
  return [
    ...scopeNote(summary.tree),
    ...summary.omitted
      .filter(({ reason }) => reason !== 'not-in-profile' && reason !== 'own-step')
      .map(({ scanner, detail }) => `${scanner} did not run: ${detail}.`),
    ...summary.scanners
      .filter(({ state, notRead }) => state === 'completed' && notRead > 0)
      .map(({ id, notRead }) => `${id} did not read ${countNoun(notRead, 'file')}, which the manifest accepts.`),
    ...leftOutNote(summary.scanners),
    ...packNote(summary.policy),
    ...markerNote(summary.inlineMarkers),
    ...summary.toolConfig.map(({ scanner, path }) => {
      const left = summary.scanners.find(({ id }) => id === scanner)?.notApplicable ?? 0;
      const effect = left === 0 ? '' : `, which leaves ${countNoun(left, 'file')} out`;
      return `${scanner} obeys ${path} of the tree (honourToolConfig)${effect}.`;
    }),
  ];
}

/** In place of a list that is empty: a reader in a hurry takes a bare “None” for clean. */
export function noFindings({ scanners }: Pick<Summary, 'scanners'>): string {
  return scanners.every(({ state }) => state === 'completed') ? 'None.' : 'None from the scanners that completed.';
}

/** Title of what says how much there was to scan. */
export function scannedTitle({ scanners }: Pick<Summary, 'scanners'>): string {
  return scanners.length === 0 ? 'What was to be scanned' : 'What was scanned';
}

function scopeNote({ scope, commit }: Pick<Summary['tree'], 'scope' | 'commit'>): readonly string[] {
  if (scope === WHOLE_TREE) return [];
  const meaning = commit === null ? '' : ', so the statements do not name the commit as what passed or failed';
  return [`Only ${scope} was scanned${meaning}.`];
}

/** What a scanner had no use for. A file can be made to look like it, so nobody should have to guess. */
function leftOutNote(scanners: Summary['scanners']): readonly string[] {
  const parts = scanners
    .filter(({ state, notApplicable }) => state === 'completed' && notApplicable > 0)
    .map(({ id, notApplicableReasons }) => {
      const reasons = notApplicableReasons.map(({ reason, files }) => `${files} × ${reason}`);
      return `${id} (${reasons.join(', ')})`;
    });
  return parts.length === 0 ? [] : [`Files that scanners left out as not theirs to judge: ${parts.join('; ')}.`];
}

function packNote({ privacyPack }: Pick<Summary['policy'], 'privacyPack'>): readonly string[] {
  if (privacyPack === undefined) return [];
  return [
    `privacy ran with rules of a pack of its own, and not with those that come with Assay (sha256 ${privacyPack}).`,
  ];
}

function markerNote({ obeyed, counts }: Summary['inlineMarkers']): readonly string[] {
  if (counts.length === 0) return [];
  const parts = counts.map(
    ({ scanner, marker, count, files }) => `${count} × “${marker}” in ${countNoun(files, 'file')} (${scanner})`,
  );
  const effect = obeyed ? 'obeyed, because the manifest says `inline: allow`' : 'not obeyed';
  return [`Ignore comments in the tree, ${effect}: ${parts.join(', ')}.`];
}
