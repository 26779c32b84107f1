import { singleLine } from './redact.ts';

/*
 * Text from scanners and repositories, made inert for the places where Assay writes it. In Markdown every ASCII character
 * that could mean something becomes a numeric entity, which Markdown never takes for syntax; a zero-width space after `@`,
 * `#` and `GH-` keeps GitHub from making mentions and references of what is left.
 */

export function escapeHtml(text: string): string {
  return singleLine(text).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0).toString()};`);
}

export function escapeMarkdown(text: string): string {
  return singleLine(text)
    .replace(/[!-/:-@[-`{-~]/g, (character) =>
      SAFE.has(character) ? character : `&#${character.charCodeAt(0).toString()};`,
    )
    .replace(/&#(?:64|35);|\bGH&#45;(?=\d)/gi, (reference) => `${reference}\u200b`);
}

/** Harmless wherever they stand inside a line that begins with other text. */
const SAFE = new Set([',', '/', '%', ';', '?', '"', "'", '=']);

/** A path or an identifier in a code span that nothing in it can end. */
export function markdownCode(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/**
 * Text for a log that GitHub's runner reads: its `::command::` counts at the start of a line (lines end at LF, CRLF and a
 * bare CR), its older `##[command]` anywhere.
 */
export function escapeLog(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu,
      '\ufffd',
    )
    .replace(/##\[/g, '##\u200b[');
  return clean
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*)::/, '$1:\u200b:'))
    .join('\n');
}

/** One untrusted text as part of a line that Assay prints. */
export function logText(text: string): string {
  return escapeLog(singleLine(text));
}

/**
 * JSON of one line for a terminal or a log: the same document, in which control, direction and other invisible characters
 * are escapes, and without the one sequence that a runner would take for a command. Files keep their canonical form.
 */
export function jsonForLog(json: string): string {
  return json
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
      Array.from({ length: character.length }, (_, at) => escapedUnit(character.charCodeAt(at))).join(''),
    );
}

function escapedUnit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
