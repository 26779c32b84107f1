import { parseDocument } from 'yaml';
import { LockError } from './lock-error.ts';

/** No lock file has anchors; a few aliases are let pass, a bomb is not. */
const MAX_ALIASES = 50;

/** One YAML 1.2 document as plain values. Throws a LockError on any error, duplicate keys included. */
export function parseYaml(text: string): unknown {
  const document = parseDocument(text, {
    uniqueKeys: true,
    strict: true,
    merge: false,
    schema: 'core',
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error !== undefined) throw new LockError(`not valid YAML (${error.code})`);
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  } catch {
    throw new LockError('YAML aliases over the limit');
  }
}
