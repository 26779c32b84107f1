import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { availableParallelism, homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { System } from '../../ports/system.ts';

const packageSchema = z.object({ version: z.string() });

/** Reads the facts of this machine, once. @param moduleUrl `import.meta.url` of the entry point. */
export function createNodeSystem(moduleUrl: string): System {
  const here = realpathSync(fileURLToPath(moduleUrl));
  const installFolder = findInstallation(dirname(here));
  const built = join(installFolder, 'dist', 'embedded');
  // Run from the sources (with a Node that strips types), the embedded scanners run from the sources too.
  const fromSource = here.endsWith('.ts');
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(installFolder, 'package.json'), 'utf8')));
  return {
    cpus: availableParallelism(),
    platform: process.platform,
    arch: process.arch,
    env: { ...process.env },
    tempFolder: resolve(process.env['RUNNER_TEMP'] ?? tmpdir()),
    cacheFolder: cacheFolder(process.env),
    installFolder,
    embedded: fromSource
      ? { program: join(installFolder, 'src', 'embedded', 'main.ts'), folder: installFolder }
      : { program: join(built, 'index.js'), folder: built },
    version,
    node: { path: realpathSync(process.execPath), version: process.version },
    random: (bytes) => randomBytes(bytes).toString('hex'),
  };
}

function findInstallation(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'action.yml')) && existsSync(join(folder, 'privacy-pack'))) return folder;
    if (folder === dirname(folder))
      throw new Error('this installation of Assay is not whole: action.yml and privacy-pack/ are missing above it');
  }
}

/** SPEC, section 2. */
function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { ASSAY_CACHE_DIR: own, RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: xdg } = env;
  if (own !== undefined && own !== '') return resolve(own);
  if (runner !== undefined && runner !== '') return join(runner, 'assay');
  return join(xdg !== undefined && xdg !== '' ? xdg : join(homedir(), '.cache'), 'assay');
}
