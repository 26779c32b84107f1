import { prefixedHash } from './hashes.ts';
import { LockError, NotALockFile } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';
import { pypiName, requirementName, urlOrigin } from './python-package.ts';

/** Options of pip's requirements format that name no package. */
const OPTION = /^-(?:-?[A-Za-z])/;

/**
 * requirements.txt (pip's docs, "Requirements File Format"). `name==1.0` has a version; any other range is recorded
 * without one, with the range as a property, for leaving it out would hide a dependency.
 */
export function parseRequirements(text: string): LockFact {
  const graph = new LockGraph();
  let good = 0;
  let options = 0;
  const bad: number[] = [];
  for (const { line, number } of logicalLines(text)) {
    const editable = /^(?:-e|--editable)[ =]\s*(.+)$/.exec(line)?.[1];
    if (editable === undefined && OPTION.test(line)) {
      options += 1;
    } else if (addRequirement(graph, String(number), editable ?? line)) {
      good += 1;
    } else {
      bad.push(number);
    }
  }
  // Prose and other programs' files bear this name too; where most lines are no requirement, it is one of those.
  if (bad.length > good + options) throw new NotALockFile('not in the format of pip');
  if (bad.length > 0) throw new LockError(`line ${bad[0] ?? 0} is not a requirement`);
  return graph.finish('requirements-txt');
}

/** Lines joined at a final backslash, comments and blank lines left out. */
function* logicalLines(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let parts: string[] = [];
  let first = 0;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (parts.length === 0) first = index + 1;
    // pip drops comments only after joining; a comment line ends a continuation all the same.
    const comment = raw.startsWith('#') ? 0 : raw.search(/[ \t]#/);
    const line = comment === -1 ? raw : raw.slice(0, comment);
    if (line.endsWith('\\')) {
      parts.push(line.slice(0, -1));
      continue;
    }
    const joined = oneSpaced([...parts, line]);
    parts = [];
    if (joined !== '') yield { line: joined, number: first };
  }
  const rest = oneSpaced(parts);
  if (rest !== '') yield { line: rest, number: first };
}

/** Runs of blanks become one: the patterns below would try each of them over and over. */
function oneSpaced(parts: readonly string[]): string {
  return parts.join(' ').trim().split(/\s+/).join(' ');
}

/** PEP 508 (`name[extras] range ; marker`, `name @ url`), or a bare URL or path. False where it is none of these. */
function addRequirement(graph: LockGraph, key: string, text: string): boolean {
  const [requirement = '', ...flags] = text.split(/\s+(?=--[a-z])/);
  const hashes = flags.flatMap((flag) =>
    flag.startsWith('--hash=') ? prefixedHash(flag.slice('--hash='.length).trim()) : [],
  );
  const named = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s/.test(requirement);
  const place =
    /^(?:[a-z]+\+)?[a-z]+:\/\//i.test(requirement) ||
    /^(?:\.|\/|~|git@)/.test(requirement) ||
    /\.(?:whl|tar\.gz|zip)$/.test(requirement);
  if (place && !named) return addPlace(graph, key, requirement);
  const name = requirementName(requirement);
  if (name === undefined) return false;
  const rest = requirement.trimStart().slice(name.length).trimStart();
  const bracket = rest.startsWith('[') ? rest.indexOf(']') : -1;
  if (rest.startsWith('[') && bracket === -1) return false;
  const extras = bracket === -1 ? undefined : rest.slice(1, bracket).replace(/\s+/g, '');
  const tail = rest.slice(bracket + 1).trim();
  if (tail.startsWith('@')) {
    const [url, marker] = splitOnce(tail.slice(1), /\s;/);
    const origin = urlOrigin(url.trim());
    graph.add(key, {
      ecosystem: 'pypi',
      name: pypiName(name),
      source: origin.source,
      qualifiers: origin.qualifiers,
      hashes,
      properties: { extras, marker },
    });
    return true;
  }
  const [range, marker] = splitOnce(tail, /;/);
  // Blanks may stand around operators and commas, never inside a version.
  if (/[\w*]\s[\w*]/.test(range)) return false;
  const specifier = range.replace(/[\s()]+/g, '');
  if (specifier !== '' && !isSpecifier(specifier)) return false;
  const pinned = /^={2,3}([^,*]+)$/.exec(specifier)?.[1];
  graph.add(key, {
    ecosystem: 'pypi',
    name: pypiName(name),
    version: pinned,
    hashes,
    properties: {
      extras,
      marker: marker?.trim(),
      specifier: pinned === undefined && specifier !== '' ? specifier : undefined,
    },
  });
  return true;
}

function splitOnce(text: string, separator: RegExp): [string, string | undefined] {
  const found = separator.exec(text);
  return found === null ? [text, undefined] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

function isSpecifier(text: string): boolean {
  return text.split(',').every((part) => part === '' || /^(?:===?|~=|!=|<=?|>=?)[\w.*+!-]+$/.test(part));
}

/** A URL or path names its package at best in `#egg=`, or in a wheel's file name; else only the file name is known. */
function addPlace(graph: LockGraph, key: string, text: string): boolean {
  const [url] = splitOnce(text, /\s;/);
  const place = url.trim();
  const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(place)?.[1];
  const file =
    place
      .split(/[?#]/, 1)[0]
      ?.split('/')
      .findLast((part) => part !== '') ?? '';
  const wheel = /^([A-Za-z0-9][\w.]*)-([\w.!+]+)-.*\.whl$/.exec(file);
  const name = egg ?? wheel?.[1] ?? requirementName(file.replace(/@.*$/, '').replace(/\.(?:git|zip|tar\.gz|whl)$/, ''));
  // `-e .` is the project itself.
  if (name === undefined) return /^\.{0,2}(?:\/|\[|$)|^\./.test(place);
  const origin = urlOrigin(place);
  graph.add(key, {
    ecosystem: 'pypi',
    name: pypiName(name),
    version: wheel?.[2],
    source: origin.source,
    qualifiers: origin.qualifiers,
  });
  return true;
}
