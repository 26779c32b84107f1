import { ANY, compileGlob, STAR, type Segment, type Unit } from '../model/glob.ts';

/*
 * Globs over paths, in time that grows with the length of the glob times that of the path, whatever either says: a manifest
 * or a bundle of somebody else's must not be able to keep a process busy. A backtracking regular expression could.
 */

/** Whether a path matches any of the globs. @throws Error for a glob that `globFault` finds fault with. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const alternatives = globs.flatMap(compileGlob);
  if (alternatives.length === 0) return () => false;
  return (path) => {
    const parts = path.split('/');
    return alternatives.some((segments) => matchesParts(segments, parts));
  };
}

/**
 * Greedy from the left, going back only to the last `**`: the parts before it have found their leftmost place, and no later
 * one could help. A `**` at the end means what is in a folder, not the folder.
 */
function matchesParts(segments: readonly Segment[], parts: readonly string[]): boolean {
  let segment = 0;
  let part = 0;
  let afterFolders = -1;
  let tried = 0;
  while (part < parts.length) {
    const current = segments[segment];
    if (current?.kind === 'folders') {
      segment += 1;
      if (segment === segments.length) return true;
      afterFolders = segment;
      tried = part;
    } else if (current !== undefined && matchesPart(current, parts[part] ?? '')) {
      segment += 1;
      part += 1;
    } else if (afterFolders !== -1) {
      segment = afterFolders;
      tried += 1;
      part = tried;
    } else return false;
  }
  return segment === segments.length;
}

function matchesPart(segment: Segment, part: string): boolean {
  switch (segment.kind) {
    case 'folders':
    case 'any':
      return true;
    case 'text':
      return segment.text === part;
    case 'ends':
      return (
        part.length >= segment.start.length + segment.end.length &&
        part.startsWith(segment.start) &&
        part.endsWith(segment.end)
      );
    case 'units':
      return matchesUnits(segment.units, part);
  }
}

/** As `matchesParts`, with characters and `*`. */
function matchesUnits(units: readonly Unit[], text: string): boolean {
  let unit = 0;
  let at = 0;
  let afterStar = -1;
  let tried = 0;
  while (at < text.length) {
    const current = units[unit];
    if (current === STAR) {
      unit += 1;
      afterStar = unit;
      tried = at;
    } else if (current !== undefined && matchesCharacter(current, text[at] ?? '')) {
      unit += 1;
      at += 1;
    } else if (afterStar !== -1) {
      unit = afterStar;
      tried += 1;
      at = tried;
    } else return false;
  }
  while (units[unit] === STAR) unit += 1;
  return unit === units.length;
}

function matchesCharacter(unit: Exclude<Unit, typeof STAR>, character: string): boolean {
  return typeof unit === 'string' ? unit === character : unit === ANY || unit.has(character);
}
