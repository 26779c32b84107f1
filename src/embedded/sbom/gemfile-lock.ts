import { prefixedHash } from './hashes.ts';
import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact, type PackageInput } from './lock-graph.ts';
import { gitQualifiers } from './purl.ts';

const SOURCES: ReadonlySet<string> = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
/** `name (version)`, `name (version-platform)`, `name (>= 1)`, `name!`. */
const SPEC = /^([A-Za-z0-9_][\w.-]*)!?(?: \(([^()]*)\))?!?(?: (.*))?$/;

/** Gemfile.lock of Bundler: sections at the margin, packages indented by four, what they need by six. */
export function parseGemfileLock(text: string): LockFact {
  const graph = new LockGraph();
  const inputs = new Map<string, PackageInput>();
  const needs: (readonly [from: string, name: string])[] = [];
  const roots: string[] = [];
  const checksums = new Map<string, string>();
  let section = '';
  let remote = '';
  let revision: string | undefined;
  let current = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const bad = new LockError(`line ${index + 1} is not of Bundler's lock format`);
    const indent = line.length - line.trimStart().length;
    const words = line.trim();
    if (indent === 0) {
      if (!/^[A-Z][A-Z ]*$/.test(words)) throw bad;
      [section, remote, revision] = [words, '', undefined];
    } else if (SOURCES.has(section) && indent === 2) {
      if (words.startsWith('remote: ')) remote = words.slice('remote: '.length);
      if (words.startsWith('revision: ')) revision = words.slice('revision: '.length);
    } else if (SOURCES.has(section) && indent >= 4) {
      const [, name, version] = SPEC.exec(words) ?? [];
      if (name === undefined) throw bad;
      if (indent === 4) {
        current = `${name} (${version ?? ''})`;
        inputs.set(current, inputOf(section, name, version, remote, revision));
      } else {
        needs.push([current, name]);
      }
    } else if (section === 'DEPENDENCIES' && indent === 2) {
      const name = SPEC.exec(words)?.[1];
      if (name === undefined) throw bad;
      roots.push(name);
    } else if (section === 'CHECKSUMS' && indent === 2) {
      const [, name, version, hashes] = SPEC.exec(words) ?? [];
      if (name !== undefined && hashes !== undefined) checksums.set(`${name} (${version ?? ''})`, hashes);
    }
  }
  if (section === '') throw new LockError('no section of a lock file of Bundler');
  const byName = new Map<string, string[]>();
  for (const [key, input] of inputs) {
    const keys = byName.get(input.name);
    if (keys === undefined) byName.set(input.name, [key]);
    else keys.push(key);
    graph.add(key, { ...input, hashes: (checksums.get(key) ?? '').split(',').flatMap(prefixedHash) });
  }
  for (const [from, name] of needs) for (const target of byName.get(name) ?? []) graph.edge(from, target);
  for (const name of roots) for (const target of byName.get(name) ?? []) graph.root(target, 'required');
  return graph.finish('gemfile-lock');
}

function inputOf(
  section: string,
  name: string,
  stated: string | undefined,
  remote: string,
  revision: string | undefined,
): PackageInput {
  // A gem's version has no dash; what follows one is the platform the file was built for.
  const dash = stated?.indexOf('-') ?? -1;
  const version = dash === -1 ? stated : stated?.slice(0, dash);
  const platform = dash === -1 ? undefined : stated?.slice(dash + 1);
  const base = { ecosystem: 'gem', name, version } as const;
  if (section === 'GIT') return { ...base, source: 'git', qualifiers: gitQualifiers(remote, revision) };
  if (section === 'PATH') return { ...base, source: 'local' };
  return { ...base, qualifiers: platform === undefined || platform === '' ? undefined : { platform } };
}
