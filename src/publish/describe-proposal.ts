import { escapeMarkdown } from '../lib/markup.ts';
import type { Decision } from '../model/verdict.ts';

/** What the policy that a change proposes makes of the same evidence. It decides nothing. */
export type Proposal =
  | { readonly kind: 'unusable'; readonly why: string }
  | {
      readonly kind: 'judged';
      readonly verdict: Decision;
      readonly reasons: readonly string[];
      /** What it asks for and was not done, so that it could not be judged. */
      readonly gaps: readonly string[];
      readonly changes: readonly { readonly effect: 'loosens' | 'tightens' | 'differs'; readonly text: string }[];
      /** What would stop the run after the merge, such as inputs that its gate does not allow. */
      readonly conflicts: readonly string[];
    };

const MOST_LINES = 20;
const LONGEST_LINE = 400;

/** One sentence for the top of a report and for the log. */
export function sayProposal(proposal: Proposal): string {
  if (proposal.kind === 'unusable') return `The policy as changed cannot be used: ${clip(proposal.why)}`;
  const { verdict, gaps } = proposal;
  const rest = gaps.length === 0 ? '' : '; not all of what it asks for was part of this run';
  return `By the policy as changed the verdict would be ${verdict}${rest}.`;
}

/** A section for job summary and comment, bounded whatever the manifest holds. */
export function describeProposal(proposal: Proposal): string {
  if (proposal.kind === 'unusable') return '';
  const { verdict, reasons, gaps, changes, conflicts } = proposal;
  return [
    '## The policy as changed',
    '',
    `Judged by it, this run would be **${verdict}**. It takes effect after merge and decides nothing here.`,
    '',
    ...section('What changes', changes.length === 0 ? ['nothing that a verdict rests on'] : changes.map(sayChange)),
    ...section('Why', reasons),
    ...section('Not part of this run, so not judged', gaps),
    ...section('After the merge these stop the run', conflicts),
  ].join('\n');
}

function sayChange({ effect, text }: { readonly effect: string; readonly text: string }): string {
  return `${effect}: ${text}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const left = lines.length - MOST_LINES;
  return [
    `${title}:`,
    '',
    ...lines.slice(0, MOST_LINES).map((line) => `- ${escapeMarkdown(clip(line))}`),
    ...(left > 0 ? [`- … and ${String(left)} more`] : []),
    '',
  ];
}

function clip(text: string): string {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE)}…`;
}
