import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';

/**
 * In a GitHub workflow, the password that a service container is started with, and wherever the workflow then uses it: chosen
 * by a person for a database that ends with the job, it opens nothing. Such matches become `review`.
 */
export function withoutServicePasswords(
  matches: readonly SecretMatch[],
  text: string,
  place: Place,
): readonly SecretMatch[] {
  const doubtful = matches.filter(
    ({ rank, review, confidence }) => rank < RANK.token && !review && confidence !== 'high',
  );
  if (!place.workflow || doubtful.length === 0) return matches;
  const blocks = serviceBlocks(text);
  const textOf = ({ start, end }: SecretMatch): string => text.slice(start, end);
  const passwords = new Set(
    doubtful.filter(({ start }) => blocks.some(([from, to]) => start >= from && start < to)).map(textOf),
  );
  const chosen = new Set(doubtful);
  return matches.map((match) =>
    chosen.has(match) && passwords.has(textOf(match)) ? { ...match, review: true, confidence: 'low' } : match,
  );
}

/** Where what is indented below a `services:` stands, as half-open ranges. */
function serviceBlocks(text: string): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  let open: { indent: number; from: number } | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const blank = /^\s*(?:#|$)/.test(line);
    if (open !== undefined && !blank && indent <= open.indent) {
      blocks.push([open.from, at]);
      open = undefined;
    }
    if (open === undefined && /^ {1,12}services:[ \t]{0,20}(?:#|\r?$)/.test(line)) open = { indent, from: at };
    at += line.length + 1;
  }
  if (open !== undefined) blocks.push([open.from, at]);
  return blocks;
}
