import { LockError } from './lock-error.ts';
import { LockGraph, type LockFact } from './lock-graph.ts';

/** go.mod (Go Modules Reference): what the main module requires, direct and, since Go 1.17, all indirect modules. */
export function parseGoMod(text: string): LockFact {
  const required: { readonly module: string; readonly version: string; readonly indirect: boolean }[] = [];
  const replaced = new Map<string, readonly [module: string, version: string | undefined]>();
  let block = '';
  let hasModule = false;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const slashes = raw.indexOf('//');
    const comment = slashes === -1 ? '' : raw.slice(slashes + 2).trim();
    const words = wordsOf(slashes === -1 ? raw : raw.slice(0, slashes));
    if (words.length === 0) continue;
    if (block === '' && words.length === 2 && words[1] === '(') {
      block = words[0] ?? '';
      continue;
    }
    if (words[0] === ')') {
      block = '';
      continue;
    }
    const [verb = '', ...rest] = block === '' ? words : [block, ...words];
    const bad = new LockError(`line ${index + 1} is not of go.mod's format`);
    if (verb === 'module') hasModule = true;
    if (verb === 'require') {
      const [module, version] = rest;
      if (module === undefined || version === undefined) throw bad;
      required.push({ module, version, indirect: /^indirect(?:;|\s|$)/.test(comment) });
    } else if (verb === 'replace') {
      const arrow = rest.indexOf('=>');
      const target = rest[arrow + 1];
      if (arrow < 1 || target === undefined) throw bad;
      replaced.set(rest.slice(0, arrow).join(' '), [target, rest[arrow + 2]]);
    }
  }
  if (!hasModule) throw new LockError('no module directive');
  const graph = new LockGraph();
  for (const { module, version, indirect } of required) {
    const replacement = replaced.get(`${module} ${version}`) ?? replaced.get(module);
    addModule(graph, module, version, indirect, replacement);
  }
  return graph.finish('go-mod');
}

function addModule(
  graph: LockGraph,
  module: string,
  version: string,
  indirect: boolean,
  replacement: readonly [module: string, version: string | undefined] | undefined,
): void {
  // A replacement without a version is a folder.
  const local = replacement !== undefined && replacement[1] === undefined;
  const path = replacement === undefined || local ? module : replacement[0];
  const slash = path.lastIndexOf('/');
  graph.add(module, {
    ecosystem: 'golang',
    group: slash === -1 ? undefined : path.slice(0, slash),
    name: path.slice(slash + 1),
    version: local ? undefined : (replacement?.[1] ?? version),
    source: local ? 'local' : 'registry',
    direct: !indirect,
    properties: { alias: path === module ? undefined : module },
  });
}

function wordsOf(line: string): string[] {
  return line
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
}

/** go.sum: hashes of more modules than are selected; only those that go.mod selects become facts. */
export function parseGoSum(text: string): LockFact {
  const goSums: (readonly [string, string])[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [module, version, hash, ...more] = line.trim().split(/\s+/);
    if (module === undefined || version === undefined || hash === undefined || more.length > 0) {
      throw new LockError(`line ${index + 1} is not of go.sum's format`);
    }
    if (!version.endsWith('/go.mod') && /^h1:[A-Za-z0-9+/]{43}=$/.test(hash))
      goSums.push([`${module}@${version}`, hash]);
  }
  return { format: 'go-sum', components: [], goSums };
}
