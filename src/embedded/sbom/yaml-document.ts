import { parseAllDocuments, parseDocument, type Document } from 'yaml';
import { LockError } from './lock-error.ts';

/** No lock file has anchors; a few aliases are let pass, a bomb is not. */
const MAX_ALIASES = 50;

/** No lock file has more; pnpm 11 writes two. */
const MAX_DOCUMENTS = 8;

const STRICT = { uniqueKeys: true, strict: true, merge: false, schema: 'core', prettyErrors: false } as const;

/** One YAML 1.2 document as plain values. Throws a LockError on any error, duplicate keys included. */
export function parseYaml(text: string): unknown {
  return valuesOf(parseDocument(text, STRICT));
}

/** All YAML documents of a file, each as by `parseYaml`. */
export function parseYamlDocuments(text: string): readonly unknown[] {
  const documents = parseAllDocuments(text, STRICT);
  if (!Array.isArray(documents) || documents.length === 0) throw new LockError('it is empty');
  if (documents.length > MAX_DOCUMENTS) throw new LockError('more YAML documents than a lock file has');
  return documents.map((document) => valuesOf(document));
}

function valuesOf(document: Document.Parsed): unknown {
  const [error] = document.errors;
  if (error !== undefined) throw new LockError(`not valid YAML (${error.code})`);
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  } catch {
    throw new LockError('YAML aliases over the limit');
  }
}
