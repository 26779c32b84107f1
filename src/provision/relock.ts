import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../lib/compare.ts';
import { redact } from '../lib/redact.ts';
import { AssayError } from '../model/errors.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import { installerEnvironment } from './environment.ts';
import { lockedTool, toolsLock, type LockedPackage, type LockedTool, type ToolsLock } from './lock.ts';
import { provisionTool, type ProvisionOptions } from './provision.ts';

/** Version of uv that resolves; the lock holds its digests like any tool's. */
const UV = '0.13.9';

/** A tool is locked for the first of these from which on it can be had: the oldest Python it will be fetched with. */
const PYTHONS = ['3.10', '3.11', '3.12'] as const;

const RESOLVER = {
  id: 'uv',
  tool: { kind: 'pypi', requirement: `uv==${UV}`, version: UV, run: { script: 'uv' }, native: true },
} as const satisfies Pick<ScannerDefinition, 'id' | 'tool'>;

/**
 * Resolves every PyPI tool of the catalogue anew, for all platforms and for Python from 3.10 (or the oldest it supports) on, and returns the lock to be
 * written. The resolver is provisioned from the present lock, so nothing unpinned takes part.
 *
 * @throws AssayError `tools-lock-resolve` when the index cannot be asked or a requirement has no solution.
 */
export async function relockTools(
  definitions: readonly ScannerDefinition[],
  options: ProvisionOptions,
): Promise<ToolsLock> {
  const uv = await provisionTool(RESOLVER, {
    ...options,
    lock: { ...options.lock, tools: { uv: options.lock.resolver } },
  });
  if (uv.status === 'failed') throw unresolved('uv', uv.detail);
  const tools: Record<string, LockedTool> = {};
  for (const { id, tool } of [...definitions].sort((a, b) => compareText(a.id, b.id))) {
    if (tool.kind !== 'pypi') continue;
    options.progress.report({ kind: 'provisioning', tool: id, detail: `resolving ${tool.requirement}` });
    tools[id] = await resolve(tool.requirement, tool.version, uv.program, options);
  }
  const resolver = await resolve(RESOLVER.tool.requirement, UV, uv.program, options);
  return toolsLock.parse({ schemaVersion: 1, resolver, tools });
}

async function resolve(
  requirement: string,
  version: string,
  uv: readonly [string, ...string[]],
  options: ProvisionOptions,
): Promise<LockedTool> {
  const folder = join(options.cacheFolder, `.resolve-${options.system.random(8)}`);
  await mkdir(folder, { recursive: true });
  try {
    let reason = '';
    for (const python of PYTHONS) {
      const { exitCode, stdout, stderr } = await options.commands.run({
        argv: [
          ...uv,
          ...['pip', 'compile', '-', '--quiet', '--universal', '--python-version', python, '--generate-hashes'],
          ...['--only-binary', ':all:', '--no-header', '--no-annotate', '--no-emit-index-url', '--no-config'],
        ],
        cwd: folder,
        env: { ...installerEnvironment(options.system.env, folder), ...uvMirror(options.system.env) },
        timeoutMs: 300_000,
        maxOutputBytes: 16 * 1024 ** 2,
        stdin: Buffer.from(`${requirement}\n`),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      });
      if (exitCode === 0) {
        const packages = readCompiled(stdout.toString('utf8'));
        return lockedTool.parse({ version, source: 'pypi', requirement, python, packages });
      }
      reason = stderr.trim().slice(-500);
    }
    throw unresolved(requirement, reason);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads `uv pip compile --generate-hashes`: `name==version ; marker \` followed by `--hash=sha256:…` lines. */
export function readCompiled(text: string): LockedPackage[] {
  const packages: LockedPackage[] = [];
  for (const entry of text.replaceAll(/\\\r?\n/g, ' ').split('\n')) {
    if (entry.trim() === '' || entry.startsWith('#')) continue;
    const head =
      /^([a-z0-9][a-z0-9-]{0,100})(?:\[[^\]]{0,200}\])?==([^\s;]{1,64})(?: ; (.{1,500}?))?(?= +--hash=)/.exec(entry);
    const [, name, version, marker] = head ?? [];
    if (name === undefined || version === undefined)
      throw unresolved(entry.slice(0, 100), 'the resolver gave a line that cannot be read');
    const sha256 = [...entry.matchAll(/--hash=sha256:([0-9a-f]{64})/g)]
      .map((match) => match[1] ?? '')
      .sort(compareText);
    packages.push({ name, version, ...(marker === undefined ? {} : { marker: marker.trim() }), sha256 });
  }
  return packages;
}

/** uv's own names for a user's mirrors. */
function uvMirror(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const names = ['UV_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX', 'UV_FIND_LINKS', 'UV_NATIVE_TLS'];
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

function unresolved(what: string, why: string): AssayError {
  return new AssayError({
    kind: 'internal',
    code: 'tools-lock-resolve',
    message: `${what} could not be resolved: ${redact(why)}`,
    hint: 'This needs a package index; check the connection and the mirror settings.',
  });
}
