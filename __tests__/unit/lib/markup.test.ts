import { describe, expect, test } from '@jest/globals';
import { escapeHtml, escapeLog, escapeMarkdown, markdownCode } from '../../../src/lib/markup.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](http://evil.test/p.png)',
  '@everyone',
  '#123',
  '`x`',
  '| a | b |',
  '\n# h',
  '</code></td>',
  '&lt;b&gt;',
  '<!--',
  '**b**',
  '~~s~~',
  'http://evil.test',
  'GH-12',
  'see gh-1',
];

describe('markup', () => {
  test.each(HOSTILE)('Markdown: %j is text', (text) => {
    const clean = escapeMarkdown(text);
    expect(clean).not.toMatch(/[<>`|[\]()*_~!\n\\]/);
    expect(clean).not.toMatch(/(?:^|[^&])#[0-9]+(?!;)/);
    expect(clean).not.toMatch(/https?:\/\//);
    expect(clean).not.toMatch(/GH(?:-|&#45;)\d/i);
    expect(markdownCode(text)).toBe(`<code>${clean}</code>`);
  });

  test.each(HOSTILE)('HTML: %j is text', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"'`]/);
    expect(escapeHtml(text)).not.toMatch(/&(?!#\d+;)/);
  });

  test.each([
    '::error::x',
    '  ::set-output name=a::b',
    'a\r::warning::x',
    'x ##[group]y',
    '\u001b[2J',
    'a\r\n::stop-commands::t',
  ])('log: %j is no command', (text) => {
    const clean = escapeLog(text);
    for (const line of clean.split(/\r\n|\r|\n/)) {
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
    }
    expect(clean).not.toContain('\u001b');
  });
});
