import { SPDX_EXCEPTION_IDS, SPDX_LICENCE_IDS } from './sbom-licence-ids.ts';

const LICENCES: ReadonlyMap<string, string> = new Map(SPDX_LICENCE_IDS.map((id) => [id.toLowerCase(), id]));
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(SPDX_EXCEPTION_IDS.map((id) => [id.toLowerCase(), id]));

export interface LicenceExpression {
  /** In canonical spelling: identifiers as the list writes them, one space between words. */
  readonly expression: string;
  /** One identifier and nothing else. */
  readonly single: boolean;
}

/**
 * Checks an SPDX licence expression (SPDX 2.3, annex D). Undefined where it is none, or where it refers to a licence text
 * (`LicenseRef-…`) that the document would have to carry. Identifiers match without regard to case, operators do not.
 */
export function licenceExpression(stated: string): LicenceExpression | undefined {
  const words = stated.replace(/[()]/g, ' $& ').trim().split(/\s+/);
  const written: string[] = [];
  let depth = 0;
  /** What may come next: an operand, an exception, or an operator. */
  let next: 'operand' | 'exception' | 'operator' = 'operand';
  let mayTakeWith = false;
  for (const word of words) {
    if (next === 'operand' && word === '(') {
      depth += 1;
      written.push(word);
    } else if (next === 'operand') {
      const id = identifier(word);
      if (id === undefined) return undefined;
      written.push(id);
      [next, mayTakeWith] = ['operator', true];
    } else if (next === 'exception') {
      const id = EXCEPTIONS.get(word.toLowerCase());
      if (id === undefined) return undefined;
      written.push(id);
      [next, mayTakeWith] = ['operator', false];
    } else if (word === ')' && depth > 0) {
      depth -= 1;
      mayTakeWith = false;
      written.push(word);
    } else if (word === 'WITH' && mayTakeWith) {
      next = 'exception';
      written.push(word);
    } else if (word === 'AND' || word === 'OR') {
      next = 'operand';
      written.push(word);
    } else {
      return undefined;
    }
  }
  if (next !== 'operator' || depth !== 0) return undefined;
  const expression = written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
  return { expression, single: LICENCES.get(expression.toLowerCase()) === expression };
}

/** `+` stands for later versions, where the identifier does not end in one itself. */
function identifier(word: string): string | undefined {
  const exact = LICENCES.get(word.toLowerCase());
  if (exact !== undefined || !word.endsWith('+')) return exact;
  const base = LICENCES.get(word.slice(0, -1).toLowerCase());
  return base === undefined ? undefined : `${base}+`;
}
