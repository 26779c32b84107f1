/**
 * Writes tools.lock.json: resolves every catalogue tool anew for all platforms. Needs a package index and Python; run it
 * after changing a tool's version. `node scripts/lock-tools.ts`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommands } from '../src/adapters/system/commands.ts';
import { createNodeSystem } from '../src/adapters/system/node-system.ts';
import { prettyJson } from '../src/lib/canonical-json.ts';
import type { ScannerDefinition } from '../src/model/scanner.ts';
import { readToolsLock } from '../src/provision/lock.ts';
import { relockTools } from '../src/provision/relock.ts';

const root = join(import.meta.dirname, '..');
const lockFile = join(root, 'tools.lock.json');

const definitions: ScannerDefinition[] = [];
for (const name of readdirSync(join(root, 'src/scanners')).sort()) {
  if (!name.endsWith('.ts')) continue;
  const module = (await import(join(root, 'src/scanners', name))) as Record<string, unknown>;
  definitions.push(...Object.values(module).filter(isDefinition));
}

const cacheFolder = await mkdtemp(join(tmpdir(), 'assay-lock-'));
try {
  const lock = await relockTools(definitions, {
    lock: readToolsLock(readFileSync(lockFile, 'utf8')),
    cacheFolder,
    offline: false,
    commands: createCommands(),
    system: createNodeSystem(import.meta.url),
    progress: {
      report: (event) => {
        if (event.kind === 'provisioning') process.stderr.write(`${event.tool}: ${event.detail}\n`);
      },
    },
  });
  writeFileSync(lockFile, prettyJson(lock));
} finally {
  await rm(cacheFolder, { recursive: true, force: true });
}

function isDefinition(value: unknown): value is ScannerDefinition {
  return typeof value === 'object' && value !== null && 'tool' in value && 'appliesTo' in value && 'id' in value;
}
