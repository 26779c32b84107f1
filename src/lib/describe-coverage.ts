import type { Summary } from '../model/summary.ts';
import { countNoun } from './count-noun.ts';

/**
 * What a reader should know of how far the scanners looked, one sentence each: scanners that did not run, accepted gaps, comments that asked them to
 * look away, configuration of the tree that they obeyed. Plain text; whoever shows it escapes it.
 */
export function coverageNotes(
  summary: Pick<Summary, 'scanners' | 'omitted' | 'inlineMarkers' | 'toolConfig'>,
): readonly string[] {
  return [
    ...summary.omitted
      .filter(({ reason }) => reason !== 'not-in-profile' && reason !== 'own-step')
      .map(({ scanner, detail }) => `${scanner} did not run: ${detail}.`),
    ...summary.scanners
      .filter(({ state, notRead }) => state === 'completed' && notRead > 0)
      .map(({ id, notRead }) => `${id} did not read ${countNoun(notRead, 'file')}, which the manifest accepts.`),
    ...markerNote(summary.inlineMarkers),
    ...summary.toolConfig.map(({ scanner, path }) => {
      const left = summary.scanners.find(({ id }) => id === scanner)?.notApplicable ?? 0;
      const effect = left === 0 ? '' : `, which leaves ${countNoun(left, 'file')} out`;
      return `${scanner} obeys ${path} of the tree (honourToolConfig)${effect}.`;
    }),
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
