import { describe, expect, test } from '@jest/globals';
import { describeProposal, sayProposal, type Proposal } from '../../../src/publish/describe-proposal.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';

const judged: Extract<Proposal, { kind: 'judged' }> = {
  kind: 'judged',
  verdict: 'pass',
  reasons: [],
  gaps: [],
  changes: [],
  conflicts: [],
};

describe('the policy that a change proposes', () => {
  test('says what it would have been, and that it decides nothing', () => {
    expect(describeProposal(judged)).toContain(
      'this run would be **pass**. It takes effect after merge and decides nothing here.',
    );
    expect(describeProposal(judged)).toContain('nothing that a verdict rests on');
  });

  test('a gap is part of the sentence at the top', () => {
    expect(sayProposal({ ...judged, verdict: 'inconclusive', gaps: ['x'] })).toMatch(/not all of what it asks for/);
    expect(sayProposal(judged)).toBe('By the policy as changed the verdict would be pass.');
  });

  test('is bounded, and hostile names do not act', () => {
    const strings = hostileStrings();
    const many = Array.from(
      { length: 5000 },
      (_, index) => `${strings[index % strings.length] ?? ''} ${'x'.repeat(5000)}`,
    );
    const text = describeProposal({
      ...judged,
      reasons: many,
      gaps: many,
      conflicts: many,
      changes: many.map((line) => ({ effect: 'loosens', text: line })),
    });
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('… and 4980 more');
    expect(/[<`\\]|\]\(|!\[/.exec(text)).toBeNull();
    expect(/(?:^|[^&\w])@\w|(?:^|\s)#\d/m.exec(text)).toBeNull();
  });
});
