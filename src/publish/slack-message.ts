import { countNoun } from '../lib/count-noun.ts';
import { singleLine } from '../lib/redact.ts';
import type { Notification } from '../model/notification.ts';

const MARK = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const;
const REASONS = 5;
const LONGEST = 200;

/** The message for a Slack-compatible URL: text only, because that is all that such services have in common. */
export function slackMessage(notification: Notification): { readonly text: string } {
  const { verdict, product, profile, findings, reasons, moreReasons, commit, run } = notification;
  const left = Math.max(0, reasons.length - REASONS) + moreReasons;
  const where = [
    ...(commit === null ? [] : [`commit ${commit.slice(0, 12)}`]),
    ...(run === null ? [] : [`${inert(run.repository)}, ${inert(run.event)} ${inert(run.ref)}`]),
  ];
  const lines = [
    `${MARK[verdict]} Assay: *${verdict}*, ${inert(product)} (profile ${inert(profile)})`,
    `Counted: ${countNoun(findings.counted, 'finding')}. ${where.join(', ')}`.trim(),
    ...reasons.slice(0, REASONS).map(({ text }) => `• ${inert(text)}`),
    ...(left === 0 ? [] : [`• … and ${String(left)} more`]),
    ...(run === null ? [] : [`<${run.url}|the run>`]),
  ];
  return { text: lines.join('\n') };
}

/**
 * Text that neither Slack nor a service that reads Markdown takes for anything else: no mention, channel, link, image, code
 * or emphasis. What marks up is replaced by a look-alike, what links is broken by a character without width.
 */
function inert(text: string): string {
  const line = singleLine(text);
  const short = line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
  return short
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*`~|\\[\]!_]/g, (character) => LOOK_ALIKE[character] ?? ' ')
    .replace(/[@#:]/g, '$&\u200b')
    .replace(/\bwww\./gi, '$&\u200b');
}

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '*': '∗',
  '`': 'ˋ',
  '~': '∼',
  '|': '¦',
  '\\': '∖',
  '[': '⟦',
  ']': '⟧',
  '!': 'ǃ',
  _: '_\u200b',
};
