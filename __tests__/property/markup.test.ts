import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml, escapeLog, escapeMarkdown, jsonForLog, logText } from '../../src/lib/markup.ts';
import { describeDeliveries } from '../../src/publish/describe-deliveries.ts';
import { describeProposal } from '../../src/publish/describe-proposal.ts';
import { parseCommand, splitLines } from '../fakes/github-commands.ts';
import { hostileStrings } from '../support/hostile-strings.ts';

/* Hostile text never acts: pieces that mean something somewhere, joined in every way that chance finds. */
const pieces = fc.constantFrom(
  ...hostileStrings(),
  ...['::', '##[', '#', '[', ']', ';', '\r', '\n', '\t', ' ', '\u00a0', '\u2028', '\u0085', '\ufeff', '\u200b', '\u3000', '\0'],
  ...['set-output name=a', 'error', 'add-mask', 'stop-commands', 'x', '@', 'GH-1', '\u202e', '\u2066', '\u061c', '\udb40\udc41', '\ud800'],
  ...['<', '>', '&', '&#64;', '`', '|', '\\', '](', '![', '*', '_', '~', '$', '%0A', '%25', ':'],
); // prettier-ignore
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const RUNS = { numRuns: 1000 };
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** What .NET trims at the start of a line, which is more than what JavaScript does. */
function commandsIn(text: string): readonly unknown[] {
  return splitLines(text)
    .map((line) => parseCommand(line.replace(/^[\s\u0085]+/, '')))
    .filter((command) => command !== undefined);
}

describe('hostile text', () => {
  test('is no command in a log, on a line of its own or within one', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        for (const written of [escapeLog(text), `${escapeLog(text)}${escapeLog(other)}`, `  ${logText(text)}`]) {
          expect(commandsIn(written)).toEqual([]);
          expect(CONTROL.test(written)).toBe(false);
          expect(BIDI.test(written)).toBe(false);
        }
        expect(splitLines(logText(text))).toHaveLength(1);
      }),
      RUNS,
    );
  });

  test('is the same document as JSON for a log, and nothing invisible in it', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, text) => {
        const value = { [name]: [text] };
        const written = jsonForLog(JSON.stringify(value));
        expect(JSON.parse(written)).toEqual(value);
        expect(commandsIn(written)).toEqual([]);
        expect(written).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      RUNS,
    );
  });

  test('is text in Markdown: no syntax, mention, reference, markup or line of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = escapeMarkdown(text);
        expect(/[<>`|[\]()*_~!\\$:.+{}^-]/.test(clean)).toBe(false);
        expect(splitLines(clean)).toHaveLength(1);
        // Every ampersand begins an entity of ours, and `@` and `#` are never followed by what they would name.
        expect(/&(?!#\d{1,3};)/.test(clean)).toBe(false);
        expect(/&#(?:64|35);(?!\u200b)|(?<!&)[@#]/.test(clean)).toBe(false);
        expect(BIDI.test(clean)).toBe(false);
      }),
      RUNS,
    );
  });

  test('is text in HTML', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(/[<>"'`]|&(?!#\d+;)/.test(escapeHtml(text))).toBe(false);
      }),
      RUNS,
    );
  });

  test('keeps its place in the sections that quote it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const published = describeDeliveries([{ what: 'comment', state: 'failed', detail: text }], [text]);
        expect(published.split('\n')).toHaveLength(5);
        const proposed = describeProposal({
          kind: 'judged',
          verdict: 'fail',
          reasons: [text],
          gaps: [text],
          changes: [{ effect: 'loosens', text }],
          conflicts: [text],
        });
        expect(proposed.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(4);
        expect(/[<`|]|\]\(/.test(published + proposed)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
