import { describe, expect, jest, test } from '@jest/globals';
import { createTerminalProgress } from '../../../src/adapters/host/terminal-progress.ts';
import type { ProgressEvent } from '../../../src/ports/progress.ts';

const EVENTS: readonly ProgressEvent[] = [
  { kind: 'phase', name: 'plan' },
  { kind: 'scanner-started', scanner: 'toy', files: 1 },
  { kind: 'warning', message: 'a ##[warning] of somebody' },
  { kind: 'scanner-ended', scanner: 'toy', state: 'completed', findings: 1, ms: 1234 },
];

function written(options: { quiet: boolean; format: 'text' | 'json' }, isTerminal = false): string[] {
  const said: string[] = [];
  const progress = createTerminalProgress(
    { write: (text) => said.push(text), isTerminal, columns: () => 80 },
    { ...options, now: () => 0 },
  );
  for (const event of EVENTS) progress.report(event);
  progress.end();
  return said;
}

describe('progress', () => {
  test('elsewhere than on a terminal: one line for each change of state', () => {
    expect(written({ quiet: false, format: 'text' })).toEqual([
      'Planning\n',
      '  toy: started on 1 file\n',
      expect.stringMatching(/^Warning: /),
      '  toy: completed, 1 finding, 1.2 s\n',
    ]);
  });

  test('quiet leaves warnings only, as text and as JSON', () => {
    expect(written({ quiet: true, format: 'text' })).toEqual([expect.stringMatching(/^Warning: /)]);
    const [line, ...more] = written({ quiet: true, format: 'json' });
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({ kind: 'warning', message: 'a ##[warning] of somebody' });
  });

  test('JSON is one object a line, and no runner takes one for a command', () => {
    const lines = written({ quiet: false, format: 'json' });
    expect(lines.map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual(EVENTS.map(({ kind }) => kind));
    for (const line of lines) expect(line).not.toContain('##[');
  });

  test('the live line fits the terminal: one that wraps could not be drawn over', () => {
    jest.useFakeTimers();
    try {
      const said: string[] = [];
      const progress = createTerminalProgress(
        { write: (text) => said.push(text), isTerminal: true, columns: () => 40 },
        { quiet: false, format: 'text', now: () => 0 },
      );
      for (let each = 0; each < 9; each += 1)
        progress.report({ kind: 'scanner-started', scanner: `scanner-${String(each)}`, files: 1 });
      jest.advanceTimersByTime(300);
      progress.end();
      const drawn = said.map((text) => text.replace('\r\u001b[K', ''));
      expect(drawn.some((text) => text.includes('more'))).toBe(true);
      for (const text of drawn) expect(text.length).toBeLessThan(40);
    } finally {
      jest.useRealTimers();
    }
  });
});
