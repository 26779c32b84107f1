import { parseBunLock } from './bun-lock.ts';
import { parseCargoLock } from './cargo-lock.ts';
import { parseComposerLock } from './composer-lock.ts';
import { parseGemfileLock } from './gemfile-lock.ts';
import { parseGoMod, parseGoSum } from './go-mod.ts';
import { parseGradleLock, parseVersionCatalog } from './gradle-lock.ts';
import type { LockFact } from './lock-graph.ts';
import { parsePom } from './maven-pom.ts';
import { parseNpmLock } from './npm-lock.ts';
import { parseNugetLock } from './nuget-lock.ts';
import { parsePnpmLock } from './pnpm-lock.ts';
import { parsePdmLock, parsePipfileLock, parsePoetryLock, parsePylock, parseUvLock } from './python-locks.ts';
import { parseRequirements } from './requirements.ts';
import { parseYarnBerry } from './yarn-berry.ts';
import { parseYarnClassic } from './yarn-classic.ts';

/** Reads one lock file. Throws a LockError, or whatever the format's parser throws, where the text is not of the format. */
export type LockParser = (text: string, path: string) => LockFact;

const BY_NAME: ReadonlyMap<string, LockParser> = new Map<string, LockParser>([
  ['package-lock.json', parseNpmLock],
  ['npm-shrinkwrap.json', parseNpmLock],
  ['yarn.lock', parseYarnLock],
  ['pnpm-lock.yaml', parsePnpmLock],
  ['bun.lock', parseBunLock],
  ['poetry.lock', parsePoetryLock],
  ['uv.lock', parseUvLock],
  ['pdm.lock', parsePdmLock],
  ['Pipfile.lock', parsePipfileLock],
  ['pylock.toml', parsePylock],
  ['go.mod', parseGoMod],
  ['go.sum', parseGoSum],
  ['Cargo.lock', parseCargoLock],
  ['pom.xml', parsePom],
  ['gradle.lockfile', parseGradleLock],
  ['buildscript-gradle.lockfile', parseGradleLock],
  ['libs.versions.toml', parseVersionCatalog],
  ['composer.lock', parseComposerLock],
  ['Gemfile.lock', parseGemfileLock],
  ['gems.locked', parseGemfileLock],
  ['packages.lock.json', parseNugetLock],
]);

/** The parser for a file of this path, decided by its name alone; undefined for any other file. */
export function lockParserFor(path: string): LockParser | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const exact = BY_NAME.get(name);
  if (exact !== undefined) return exact;
  if (/^pylock\.[^.]+\.toml$/.test(name)) return parsePylock;
  return isRequirements(path, name) ? parseRequirements : undefined;
}

/** requirements.txt, requirements-dev.txt, dev-requirements.txt, and any text file of a folder called requirements. */
function isRequirements(path: string, name: string): boolean {
  if (!name.endsWith('.txt')) return false;
  return (
    /^requirements(?:[-_.].*)?\.txt$|[-_.]requirements\.txt$/i.test(name) || /(?:^|\/)requirements\/[^/]+$/.test(path)
  );
}

/** Yarn 1 and its successors share a file name; only the latter have this entry. */
function parseYarnLock(text: string): LockFact {
  return /^["']?__metadata["']?:/m.test(text) ? parseYarnBerry(text) : parseYarnClassic(text);
}
