import { dirname, join } from 'node:path';
import { sha256 } from '../lib/digest.ts';
import { UNKNOWN_VERSION } from '../model/plan.ts';
import type { ProvisionOutcome } from '../model/provisioned.ts';
import type { ScannerDefinition } from '../model/scanner.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { System } from '../ports/system.ts';
import { digestFolder } from './digest-folder.ts';
import { programSeenAt, provisionTool, type ProvisionOptions } from './provision.ts';

/** Folders every sandbox shows anyway. */
const SYSTEM_FOLDERS = ['/usr/', '/bin/', '/lib/', '/lib64/', '/sbin/'];

/** Makes the program of one step ready: ours, a catalogue tool's, or one of the user's own. */
export async function readyStep(
  definition: ScannerDefinition,
  options: ProvisionOptions,
  files: FileStore,
): Promise<ProvisionOutcome> {
  const { tool } = definition;
  switch (tool.kind) {
    case 'embedded':
      return embeddedProgram(options.system, files);
    case 'host':
      return hostProgram(tool.program, options.system, files);
    case 'pypi': {
      const outcome = await provisionTool(definition, options);
      if (outcome.status === 'failed') return outcome;
      return {
        status: 'ready',
        folder: outcome.folder,
        readable: outcome.readable,
        program: (places) => programSeenAt(outcome, places.tool),
        version: outcome.version,
        digest: outcome.digest,
        pinned: true,
        resolved: outcome.program.join(' '),
      };
    }
  }
}

function embeddedProgram(system: System, files: FileStore): ProvisionOutcome {
  const { program, folder } = system.embedded;
  if (files.stat(program)?.kind !== 'file')
    return {
      status: 'failed',
      detail: 'this installation lacks its embedded scanners (dist/embedded)',
      integrity: false,
    };
  return {
    status: 'ready',
    readable: [folder, ...prefixOf(system.node.path)],
    program: () => [system.node.path, program],
    version: system.version,
    digest: embeddedDigest(system, files),
    pinned: true,
    resolved: program,
  };
}

const digests = new Map<string, string>();

/** SHA-256 over the shipped embedded program, all of its files. */
export function embeddedDigest(system: System, files: FileStore): string {
  const { program, folder } = system.embedded;
  const known = digests.get(program);
  if (known !== undefined) return known;
  // From the sources there is no built folder to hash: the entry file stands for it, and the version says so.
  const digest = program.endsWith('.ts') ? sha256(files.read(program)) : digestFolder(folder, files);
  digests.set(program, digest);
  return digest;
}

/** A program of the user's own: found on PATH, or, with a slash, in the scanned copy itself. */
function hostProgram(program: string, system: System, files: FileStore): ProvisionOutcome {
  if (program.includes('/') && !program.startsWith('/')) {
    return {
      status: 'ready',
      readable: [],
      program: ({ source }) => [join(source, program)],
      version: UNKNOWN_VERSION,
      digest: 'in-tree',
      pinned: false,
      resolved: program,
    };
  }
  const candidates = program.startsWith('/')
    ? [program]
    : (system.env['PATH'] ?? '')
        .split(':')
        .filter((folder) => folder.startsWith('/'))
        .map((folder) => join(folder, program));
  for (const candidate of candidates) {
    const real = files.realPath(candidate)?.toString('utf8');
    const stat = real === undefined ? undefined : files.stat(real);
    if (real === undefined || stat?.kind !== 'file' || !stat.executable) continue;
    return {
      status: 'ready',
      readable: prefixOf(real),
      program: () => [real],
      version: UNKNOWN_VERSION,
      digest: sha256(files.read(real)),
      pinned: false,
      resolved: real,
    };
  }
  return { status: 'failed', detail: `${program} was not found on PATH`, integrity: false };
}

/** The folder a program was installed into (`…/bin/node` → `…`), unless every sandbox shows it anyway. */
function prefixOf(program: string): readonly string[] {
  if (SYSTEM_FOLDERS.some((folder) => program.startsWith(folder))) return [];
  const folder = dirname(program);
  return [folder.endsWith('/bin') ? dirname(folder) : folder];
}
