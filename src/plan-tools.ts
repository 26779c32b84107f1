import { join } from 'node:path';
import { z } from 'zod';
import { AssayError } from './model/errors.ts';
import type { PolicyFiles } from './manifest/read-policy.ts';
import { UNKNOWN_VERSION, type PlannedTool, type ScanPlan } from './model/plan.ts';
import type { Policy, ProfileTool } from './model/profile.ts';
import type { ProvisionedTool } from './model/provisioned.ts';
import type { ScannerDefinition } from './model/scanner.ts';
import type { Tree } from './model/tree.ts';
import type { SourceRoot } from './plan/list-source.ts';
import type { Commands } from './ports/commands.ts';
import type { FileStore } from './ports/file-store.ts';
import type { Progress } from './ports/progress.ts';
import type { System } from './ports/system.ts';
import { digestFolder } from './provision/digest-folder.ts';
import { findHostTool } from './provision/host-tool.ts';
import { digestOfTool, lockedToolOf, type ToolsLock } from './provision/lock.ts';
import { provisionTool } from './provision/provision.ts';
import { embeddedDigest } from './provision/ready-step.ts';
import { filesOfStep } from './run/prepare-source.ts';

interface ToolPorts {
  readonly files: FileStore;
  readonly commands: Commands;
  readonly progress: Progress;
  readonly system: System;
  readonly toolsLock: () => ToolsLock;
}

/** The test of the shipped pack takes about a second. */
const PACK_TEST_MS = 60_000;

/** A program of this machine that takes the place of a pinned one. */
export interface HostToolInUse {
  readonly planned: PlannedTool;
  readonly ready: ProvisionedTool;
  readonly warning: string;
}

/**
 * With `allowHostTools`, what of this machine is used: only a tool that applies, and whose pinned version cannot be had; never
 * one whose digest is wrong. Decided here, because the plan says which program runs. Without it, nothing is even looked for.
 */
export async function findHostTools(
  policy: Policy,
  options: {
    readonly definitionOf: (tool: ProfileTool) => ScannerDefinition | undefined;
    readonly tree: Tree;
    readonly source: SourceRoot;
    readonly offline: boolean;
    readonly ports: ToolPorts;
    readonly signal: AbortSignal | undefined;
  },
): Promise<ReadonlyMap<string, HostToolInUse>> {
  const found = new Map<string, HostToolInUse>();
  if (!policy.allowHostTools) return found;
  const { ports, signal } = options;
  for (const tool of policy.tools) {
    const definition = options.definitionOf(tool);
    if (definition?.tool.kind !== 'pypi' || filesOfStep(options.tree, definition, tool.paths).length === 0) continue;
    const pinned = await provisionTool(definition, {
      lock: ports.toolsLock(),
      cacheFolder: ports.system.cacheFolder,
      offline: options.offline,
      commands: ports.commands,
      system: ports.system,
      progress: ports.progress,
      ...(signal === undefined ? {} : { signal }),
    });
    if (pinned.status === 'ready' || pinned.integrity) continue;
    const ready = await findHostTool(definition, { ...ports, tree: options.source.root, signal });
    if (ready === undefined) continue;
    found.set(definition.id, {
      planned: { name: definition.id, version: ready.version, pinned: false, digest: ready.digest },
      ready,
      warning: `${definition.id} ${ready.version} of this machine is used, unpinned, because ${definition.tool.version} could not be provisioned (allowHostTools).`,
    });
  }
  return found;
}

/**
 * The tree's own configuration of a tool that is to be obeyed: the first of its kind at the top of what is scanned. On a
 * pull request that of the policy's commit counts, so that a change cannot bring its own.
 */
export async function configInForce(
  definition: Pick<ScannerDefinition, 'configFiles'>,
  context: {
    readonly plan: Pick<ScanPlan, 'policy' | 'tree' | 'scope'>;
    /** The tip of the base branch, where the policy is read from there. */
    readonly base: Pick<PolicyFiles, 'read'> | undefined;
    /** Host folder of the private copy. */
    readonly copy: string;
    readonly files: FileStore;
  },
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  const { plan, base } = context;
  if (!plan.policy.honourToolConfig) return undefined;
  const here = new Map(plan.tree.files.map(({ path, copy }) => [path, copy]));
  for (const { path: name, section } of definition.configFiles ?? []) {
    const path = plan.scope === '.' ? name : `${plan.scope}/${name}`;
    const copied = here.get(path);
    const bytes =
      base === undefined
        ? copied === undefined
          ? undefined
          : context.files.read(join(context.copy, copied))
        : await base.read(path);
    if (bytes === undefined) continue;
    if (section === undefined || section.test(Buffer.from(bytes).toString('utf8'))) return { path, bytes };
  }
  return undefined;
}

/** The program of a step as the plan names it. */
export function plannedTool(definition: ScannerDefinition, ports: ToolPorts): PlannedTool {
  switch (definition.tool.kind) {
    case 'embedded':
      return {
        name: `assay-${definition.id}`,
        version: ports.system.version,
        pinned: true,
        digest: embeddedDigest(ports.system, ports.files),
      };
    case 'pypi': {
      const entry = lockedToolOf(definition, ports.toolsLock());
      return { name: definition.id, version: entry.version, pinned: true, digest: digestOfTool(entry) };
    }
    case 'host':
      return { name: definition.tool.program, version: UNKNOWN_VERSION, pinned: false };
  }
}

/** The folder of the rules and fixtures in force. */
export function privacyPackOf(request: { readonly privacyPack?: string }, { installFolder }: System): string {
  return request.privacyPack ?? join(installFolder, 'privacy-pack');
}

const packAnswer = z.object({ fault: z.string().nullable() });

/**
 * Has the program that will use a privacy pack read and test it, before anything is planned. The shipped one needs no check:
 * it is covered by the digest of the program.
 *
 * @throws AssayError usage where the folder is no pack.
 */
export async function checkPrivacyPack(
  { privacyPack }: { readonly privacyPack?: string },
  { commands, files, system }: ToolPorts,
): Promise<void> {
  if (privacyPack === undefined) return;
  const folder = files.realPath(privacyPack)?.toString('utf8');
  if (folder === undefined || files.stat(folder)?.kind !== 'folder') throw noPack(privacyPack);
  let fault: string | null;
  try {
    const { exitCode, stdout } = await commands.run({
      argv: [system.node.path, system.embedded.program, '--check-pack', folder],
      cwd: system.installFolder,
      env: {},
      timeoutMs: PACK_TEST_MS,
      maxOutputBytes: 1024 ** 2,
    });
    fault =
      exitCode === 0
        ? packAnswer.parse(JSON.parse(stdout.toString('utf8'))).fault
        : `the program that tests it ended with ${String(exitCode)}`;
  } catch (error) {
    if (!(error instanceof AssayError && error.code === 'command-timeout')) throw error;
    fault = `its test takes longer than ${String(PACK_TEST_MS / 1000)} s`;
  }
  if (fault === null) return;
  throw new AssayError({
    kind: 'usage',
    code: 'privacy-pack-invalid',
    message: `${privacyPack} is no privacy pack: ${fault.replace(/^privacy pack: /, '').slice(0, 500)}`,
    hint: 'Name a folder with pack.json, expected.json and rules/*.json (docs/privacy.md), or leave it out: a pack comes with Assay.',
  });
}

/** @throws AssayError usage where there is no such folder. */
export function privacyPackDigest(request: { readonly privacyPack?: string }, { system, files }: ToolPorts): string {
  const folder = privacyPackOf(request, system);
  const real = files.realPath(folder)?.toString('utf8');
  if (real !== undefined && files.stat(real)?.kind === 'folder') return digestFolder(real, files);
  throw noPack(folder);
}

/** Digest of a pack of the user's own. A copy of the shipped one has the same rules, and is none. */
export function ownPrivacyPack(request: { readonly privacyPack?: string }, ports: ToolPorts): string | undefined {
  if (request.privacyPack === undefined) return undefined;
  const digest = privacyPackDigest(request, ports);
  return digest === privacyPackDigest({}, ports) ? undefined : digest;
}

function noPack(folder: string): AssayError {
  return new AssayError({
    kind: 'usage',
    code: 'privacy-pack-missing',
    message: `there is no folder of privacy rules at ${folder}`,
    hint: 'Name a folder that is there as privacy pack, or leave it out: a pack comes with Assay.',
  });
}
