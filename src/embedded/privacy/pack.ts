import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  packExpectedSchema,
  packInfoSchema,
  packRuleFileSchema,
  type PackExpected,
  type PackRule,
} from './pack-schema.ts';

/** A privacy pack as read from its folder. Everything in it is data; nothing of it is run before it has been checked. */
export interface PrivacyPack {
  readonly name: string;
  readonly version: string;
  readonly rules: readonly PackRule[];
  readonly expected: PackExpected;
  /** Fixtures by their path below `fixtures/`. */
  readonly fixtures: ReadonlyMap<string, Buffer>;
  /** SHA-256 (hex) of every file of the pack: a scanned file with one of these is the pack itself. */
  readonly digests: ReadonlySet<string>;
}

const MAX_FILES = 2000;
const MAX_FILE = 4 * 1024 * 1024;
const MAX_TOTAL = 64 * 1024 * 1024;
const MAX_RULES = 500;
const MAX_DEPTH = 6;

/** Reads and validates a pack. Throws an error that names the file and the fault. */
export function readPack(folder: string): PrivacyPack {
  const files = readFolder(folder);
  const info = parse(files, 'pack.json', packInfoSchema);
  const expected = parse(files, 'expected.json', packExpectedSchema);
  const rules: PackRule[] = [];
  for (const name of [...files.keys()].sort()) {
    if (/^rules\/[^/]+\.json$/.test(name)) rules.push(...parse(files, name, packRuleFileSchema).rules);
  }
  if (rules.length === 0) throw new Error('privacy pack: no rules');
  if (rules.length > MAX_RULES) throw new Error(`privacy pack: more than ${MAX_RULES} rules`);
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) throw new Error(`privacy pack: rule ${id} is defined twice`);
    seen.add(id);
  }
  const fixtures = new Map(
    [...files]
      .filter(([name]) => name.startsWith('fixtures/'))
      .map(([name, bytes]) => [name.slice('fixtures/'.length), bytes]),
  );
  const digests = new Set([...files.values()].filter(({ length }) => length > 0).map(sha256));
  return { ...info, rules, expected, fixtures, digests };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readFolder(root: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let total = 0;
  const pending = [{ folder: root, prefix: '', depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const name of readdirSync(next.folder).sort()) {
      const path = join(next.folder, name);
      const stat = lstatSync(path);
      // A link could lead out of the pack; a pack needs none.
      if (stat.isSymbolicLink()) throw new Error(`privacy pack: ${next.prefix}${name} is a link`);
      if (stat.isDirectory()) {
        if (next.depth >= MAX_DEPTH) throw new Error(`privacy pack: folders deeper than ${MAX_DEPTH}`);
        pending.push({ folder: path, prefix: `${next.prefix}${name}/`, depth: next.depth + 1 });
        continue;
      }
      if (!stat.isFile()) throw new Error(`privacy pack: ${next.prefix}${name} is no ordinary file`);
      total += stat.size;
      if (stat.size > MAX_FILE || total > MAX_TOTAL || files.size >= MAX_FILES)
        throw new Error(`privacy pack: too large at ${next.prefix}${name}`);
      files.set(`${next.prefix}${name}`, readFileSync(path));
    }
  }
  return files;
}

function parse<T>(files: ReadonlyMap<string, Buffer>, name: string, schema: z.ZodType<T>): T {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`privacy pack: ${name} is missing`);
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Error(`privacy pack: ${name} is not JSON`);
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Error(`privacy pack: ${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'off schema'}`);
}
