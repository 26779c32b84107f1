import { z } from 'zod';
import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/digest.ts';
import { AssayError } from '../model/errors.ts';
import type { ScannerDefinition } from '../model/scanner.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');

/** One package of a tool, at one version, with the SHA-256 of each of its wheels on any platform. */
export const lockedPackage = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a normalised package name'),
  version: z.string().regex(/^[0-9A-Za-z.+!_-]{1,64}$/, 'a version'),
  /** Environment marker (PEP 508): the package is needed only where it holds. */
  marker: z.string().max(500).optional(),
  sha256: z.array(hash).min(1),
});

export const lockedTool = z.strictObject({
  version: z.string().min(1),
  source: z.literal('pypi'),
  requirement: z.string().min(1),
  /** Lowest Python, as `3.10`. */
  python: z.string().regex(/^3\.[0-9]{1,2}$/),
  packages: z.array(lockedPackage).min(1),
});

/** `tools.lock.json`: for every catalogue tool the exact packages and digests it may be made of. */
export const toolsLock = z.strictObject({
  schemaVersion: z.literal(1),
  /** The resolver that made this file and makes the next one; no scan uses it. */
  resolver: lockedTool,
  tools: z.record(z.string(), lockedTool),
});

export type LockedPackage = z.infer<typeof lockedPackage>;
export type LockedTool = z.infer<typeof lockedTool>;
export type ToolsLock = z.infer<typeof toolsLock>;

/** Reads the text of `tools.lock.json`. @throws AssayError `tools-lock-invalid` (integrity). */
export function readToolsLock(text: string): ToolsLock {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid('is not JSON', cause);
  }
  const result = toolsLock.safeParse(value);
  if (!result.success) throw invalid(z.prettifyError(result.error).replaceAll('\n', ' '), result.error);
  return result.data;
}

/** The entry of a tool. @throws AssayError `tools-lock-stale` (integrity) when the lock does not fit the definition. */
export function lockedToolOf(definition: Pick<ScannerDefinition, 'id' | 'tool'>, lock: ToolsLock): LockedTool {
  const entry = Object.hasOwn(lock.tools, definition.id) ? lock.tools[definition.id] : undefined;
  const { tool } = definition;
  if (
    entry === undefined ||
    tool.kind !== 'pypi' ||
    entry.requirement !== tool.requirement ||
    entry.version !== tool.version
  ) {
    throw new AssayError({
      kind: 'integrity',
      code: 'tools-lock-stale',
      message: `tools.lock.json has no entry for ${definition.id} at the version this Assay runs`,
      hint: 'Reinstall Assay, or run `assay tools lock` in a checkout of it.',
    });
  }
  return entry;
}

/** SHA-256 of the canonical lock entry: names the tool folder and stands for the tool in plan and evidence. */
export function digestOfTool(entry: LockedTool): string {
  return sha256(canonicalJson(entry));
}

function invalid(why: string, cause: unknown): AssayError {
  return new AssayError({
    kind: 'integrity',
    code: 'tools-lock-invalid',
    message: `tools.lock.json cannot be used: ${why}`,
    hint: 'Reinstall Assay.',
    cause,
  });
}
