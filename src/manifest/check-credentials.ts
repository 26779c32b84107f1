import { maskCredentials } from '../lib/redact.ts';
import { pathText, type Path, type PlacedNode } from './position-tree.ts';

interface CredentialPlace {
  /** Of the value, or of the object whose key it is. */
  readonly path: Path;
  readonly message: string;
  readonly offset: number;
}

/**
 * Texts of a manifest that hold a credential: what a manifest says is copied into the plan, the evidence and the summary, so
 * it must not hold any. A canary may: what is planted for a scanner of secrets has to look like one.
 */
export function findCredentials(node: PlacedNode, path: Path = []): CredentialPlace[] {
  if (path.at(-2) === 'canary' && path.at(-1) === 'files') return [];
  if (node.kind === 'list') {
    const words = isArguments(path) ? statedCredentials(node.items) : [];
    return node.items.flatMap((item, index) =>
      words.includes(item) ? [place([...path, index], item.start, 'holds')] : findCredentials(item, [...path, index]),
    );
  }
  if (node.kind === 'map') {
    return [...node.entries].flatMap(([key, entry]) => [
      ...(holdsCredential(key) ? [place(path, entry.keyStart, 'a key of it holds')] : []),
      ...findCredentials(entry.node, holdsCredential(key) ? path : [...path, key]),
    ]);
  }
  return typeof node.value === 'string' && holdsCredential(node.value) ? [place(path, node.start, 'holds')] : [];
}

function place(path: Path, offset: number, words: string): CredentialPlace {
  return {
    path,
    offset,
    message: `${pathText(path)}: ${words} what looks like a credential (not repeated here); what a manifest says becomes part of the evidence`,
  };
}

/** `--password`, `--api-key` and the like, with the value in the same word or in the next. `{…}` and `$…` are none. */
const STATED =
  /^--?(?:[a-z0-9]{1,20}[-_]){0,3}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|(?:access|private)[-_]?key)(?:=(.*))?$/i;

function isArguments(path: Path): boolean {
  return path.at(-1) === 'command' || path.at(-1) === 'args';
}

function statedCredentials(words: readonly PlacedNode[]): readonly PlacedNode[] {
  return words.filter((word, index) => {
    const own = STATED.exec(textOf(word));
    if (own?.[1] !== undefined) return isValue(own[1]);
    const before = STATED.exec(textOf(words[index - 1]));
    return before !== null && before[1] === undefined && isValue(textOf(word));
  });
}

function isValue(text: string): boolean {
  return text.length >= 6 && !/^[-{$/.]/.test(text);
}

function textOf(node: PlacedNode | undefined): string {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}

function holdsCredential(text: string): boolean {
  return text.length >= 12 && maskCredentials(text, () => '') !== text;
}
