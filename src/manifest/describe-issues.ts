import type { z } from 'zod';
import { countNoun } from '../lib/count-noun.ts';
import { plainManifestSchema } from './json-schema.ts';
import type { SchemaNode } from './json-schema.ts';
import { nearestNode, pathText, plainValue } from './position-tree.ts';
import type { Path, PathPart, PlacedNode } from './position-tree.ts';
import { showText, showValue } from '../lib/show-value.ts';
import { suggestName } from '../lib/nearest-name.ts';

type Issue = z.core.$ZodIssue;

/** A problem whose place is an offset still. */
export interface FoundProblem {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
}

let derived: SchemaNode | undefined;
const schema = (): SchemaNode => (derived ??= plainManifestSchema());

/** Turns zod's issues into problems with places, in our own words. `root` is the node that was validated. */
export function describeIssues(issues: readonly Issue[], root: PlacedNode): FoundProblem[] {
  return issues.flatMap((issue) => describeIssue(issue, [], root));
}

function describeIssue(issue: Issue, base: Path, root: PlacedNode): FoundProblem[] {
  const path: Path = [...base, ...issue.path.map(asPart)];
  const { node, whole } = nearestNode(root, path);
  const at = { path, offset: node.start };
  const found = whole ? plainValue(node) : undefined;

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, root));
    case 'invalid_union': {
      const branch = nearestBranch(issue.errors);
      if (branch !== undefined) return branch.flatMap((inner) => describeIssue(inner, path, root));
      return [{ ...at, ...say(path, 'manifest-type', expectedAt(path), found) }];
    }
    case 'invalid_value':
      return [{ ...at, ...wrongChoice(path, issue.values.map(String), found) }];
    case 'invalid_type':
      if (!whole)
        return [
          {
            ...at,
            code: 'manifest-missing-key',
            message: `${pathText(path)}: is missing; expected ${expectedAt(path)}`,
          },
        ];
      // A field that says itself what it expects is more than its type: quotes would not make a number one.
      if (issue.message.startsWith('expected '))
        return [
          {
            ...at,
            ...say(path, 'manifest-type', issue.message.slice('expected '.length), found),
            ...unitHint(issue.message, found),
          },
        ];
      return [
        { ...at, ...say(path, 'manifest-type', typeWords(issue.expected), found), ...quoteHint(issue.expected, found) },
      ];
    case 'too_small':
    case 'too_big':
      return [{ ...at, ...say(path, 'manifest-value', boundWords(issue), found) }];
    case 'invalid_key':
      return [{ ...at, code: 'manifest-value', message: `${pathText(path)}: ${keyWords(issue.issues)}` }];
    case 'invalid_format':
    case 'custom':
    case 'not_multiple_of':
    case 'invalid_element':
      return [
        {
          ...at,
          ...say(path, 'manifest-value', issue.message.replace(/^expected /, ''), found),
          ...unitHint(issue.message, found),
        },
      ];
  }
}

function asPart(part: PropertyKey): PathPart {
  return typeof part === 'number' ? part : String(part);
}

function say(path: Path, code: string, expected: string, found: unknown): { code: string; message: string } {
  return { code, message: `${pathText(path)}: expected ${expected}; found ${showValue(found)}` };
}

function unknownKey(key: string, path: Path, root: PlacedNode): FoundProblem {
  const { node, keyStart } = nearestNode(root, [...path, key]);
  const hint =
    key === '<<' ? 'Merge keys are not part of YAML 1.2: use an alias, or `extends`.' : suggestName(key, keysAt(path));
  return {
    code: 'manifest-unknown-key',
    path: [...path, key],
    message: `${pathText(path)}: unknown key "${showText(key)}"`,
    ...(hint === undefined ? {} : { hint }),
    offset: keyStart ?? node.start,
  };
}

function wrongChoice(
  path: Path,
  choices: readonly string[],
  found: unknown,
): { code: string; message: string; hint?: string } {
  const said = say(path, 'manifest-value', `one of ${choices.join(', ')}`, found);
  if (typeof found !== 'string') return said;
  const hint = suggestName(found, choices);
  return hint?.startsWith('Did') === true ? { ...said, hint } : said;
}

/** YAML reads `1.10` as a number, `yes` as text and `true` as a truth value: the usual remedy is a pair of quotes. */
function quoteHint(expected: string, found: unknown): { hint?: string } {
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
    return { hint: 'Put it in quotes to make it text.' };
  }
  return {};
}

/** `timeout: 10`: of what. */
function unitHint(message: string, found: unknown): { hint?: string } {
  const digits = String(found);
  if (!message.startsWith('expected a duration') || !/^[1-9][0-9]{0,5}$/.test(digits)) return {};
  return { hint: `Add the unit: \`${digits}s\`, \`${digits}m\` or \`${digits}h\`.` };
}

function typeWords(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
  };
  return words[expected] ?? expected;
}

function boundWords(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  const side = `at ${small ? 'least' : 'most'}`;
  switch (issue.origin) {
    case 'string':
      return small && bound === 1 ? 'text that is not empty' : `${side} ${countNoun(bound, 'character')}`;
    case 'array':
      return `${side} ${countNoun(bound, 'entry', 'entries')}`;
    default:
      return `a number of ${side} ${bound}`;
  }
}

function keyWords(issues: readonly Issue[]): string {
  const message = issues[0]?.message ?? '';
  return message.startsWith('expected ') ? `this key is not valid: ${message}` : 'this key is not valid';
}

/** The branch of a union that the value was meant for: the one whose outermost type fits. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || !['invalid_type', 'invalid_value'].includes(issue.code)),
  );
}

/** The schemas that hold at a path; several where it has alternative forms. */
function schemasAt(path: Path): SchemaNode[] {
  let nodes = [schema()];
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const forms = node.anyOf ?? [node];
      return forms.flatMap((form): SchemaNode[] => {
        if (typeof part === 'number') return form.items === undefined ? [] : [form.items];
        const own = Object.hasOwn(form.properties ?? {}, part) ? form.properties?.[part] : undefined;
        if (own !== undefined) return [own];
        return typeof form.additionalProperties === 'object' ? [form.additionalProperties] : [];
      });
    });
  }
  return nodes.flatMap((node) => node.anyOf ?? [node]);
}

function keysAt(path: Path): string[] {
  return [...new Set(schemasAt(path).flatMap((node) => Object.keys(node.properties ?? {})))];
}

function expectedAt(path: Path): string {
  const words = schemasAt(path).map((node) =>
    node.enum === undefined
      ? typeWords(node.type === 'integer' ? 'int' : (node.type ?? 'a value'))
      : `one of ${node.enum.join(', ')}`,
  );
  return [...new Set(words)].join(' or ');
}
