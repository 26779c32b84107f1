import { escapeMarkdown } from '../lib/markup.ts';
import type { Delivery } from '../ports/host.ts';

const MARK = { delivered: '✅', skipped: '➖', failed: '⚠️' } as const;

/** The section of the job summary that says what left the machine, what did not, and what was cut. */
export function describeDeliveries(deliveries: readonly Delivery[], cut: readonly string[]): string {
  if (deliveries.length === 0 && cut.length === 0) return '';
  return [
    '## Published',
    '',
    ...deliveries.map(
      ({ state, detail, url }) =>
        `- ${MARK[state]} ${url === undefined ? escapeMarkdown(detail) : `[${escapeMarkdown(detail)}](${url})`}`,
    ),
    ...cut.map((text) => `- ✂️ ${escapeMarkdown(text)}`),
    '',
  ].join('\n');
}
