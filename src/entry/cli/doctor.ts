import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listLeftovers } from '../../adapters/system/list-leftovers.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { logText } from '../../lib/markup.ts';
import { shellWord } from '../../lib/shell-word.ts';
import { EXIT, type ExitCode } from '../../model/errors.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { createCliPorts, type CommonFlags } from './context.ts';
import { print, printJson, styleFor } from './output.ts';
import { tryScan } from './try-scan.ts';

interface Check {
  readonly name: string;
  readonly state: 'good' | 'limited' | 'bad';
  readonly found: string;
  readonly remedy?: string;
}

const ROOM_BYTES = 2 * 1024 ** 3;

/** `assay doctor`: what this machine gives and what to do about the rest. Exit 3 when a scan could not complete here. */
export async function doctorCommand(flags: CommonFlags): Promise<ExitCode> {
  const ports = createCliPorts({ ...flags, quiet: true });
  const { system } = ports;
  const probe = async (program: string, args: readonly string[]): Promise<string | undefined> => {
    try {
      const result = await ports.commands.run({
        argv: [program, ...args],
        cwd: '/',
        env: { PATH: system.env['PATH'] ?? '/usr/bin:/bin', HOME: system.env['HOME'] ?? '/' },
        timeoutMs: 15_000,
        maxOutputBytes: 1024 ** 2,
      });
      return result.exitCode === 0 ? (result.stdout.toString('utf8').trim().split('\n')[0] ?? '') : undefined;
    } catch {
      return undefined;
    }
  };
  const checks: Check[] = [nodeCheck(system.node.version)];
  const git = await probe('git', ['--version']);
  checks.push(
    git === undefined ? bad('git', 'not found', 'Install git: tracked files are read through it.') : good('git', git),
  );
  const guarantees = (await ports.runtime()).guarantees();
  checks.push(
    guarantees.level === 'environment-only'
      ? {
          name: 'sandbox',
          state: 'limited',
          found: `environment-only. ${guarantees.caveats.join(' ')}`,
          remedy: 'Install bubblewrap; see docs/isolation.md for hosted runners.',
        }
      : good('sandbox', guarantees.level),
  );
  const trouble = await tryScan(ports);
  checks.push(
    trouble === undefined
      ? good('trial scan', 'every embedded scanner completed on an example')
      : bad('trial scan', trouble, 'A scan here would be inconclusive for the same reason; see docs/isolation.md.'),
  );
  const python = await probe('python3', ['-I', '-c', 'import sys; print(sys.version.split()[0])']);
  checks.push(
    python === undefined
      ? limited('python3', 'not found', 'Scanners from PyPI (ruff, bandit, …) need Python 3.10 or newer.')
      : good('python3', python),
  );
  checks.push(writable('evidence folder', process.cwd()), cacheCheck(system.cacheFolder, ports.files));
  const room = statfsSync(system.tempFolder);
  const free = room.bavail * room.bsize;
  const text = `${(free / 1024 ** 3).toFixed(1)} GiB free in ${system.tempFolder}`;
  checks.push(
    free < ROOM_BYTES ? limited('disk', text, 'A private copy of the tree is written there.') : good('disk', text),
  );
  checks.push(leftoversCheck([system.tempFolder, tmpdir()]));
  checks.push(
    system.env['ASSAY_SIGNING_KEY'] === undefined
      ? good('signing', 'no key in ASSAY_SIGNING_KEY: bundles are unsigned unless --signing-key is given')
      : good('signing', 'a key is in ASSAY_SIGNING_KEY'),
  );
  if (flags.json) printJson({ checks });
  else {
    const style = styleFor(flags.color);
    const marks = { good: style.good('ok     '), limited: style.warn('limited'), bad: style.bad('bad    ') };
    for (const { name, state, found, remedy } of checks) {
      print(`${marks[state]}  ${name.padEnd(16)} ${found}`);
      if (remedy !== undefined) print(`         ${''.padEnd(16)} ${style.dim(remedy)}`);
    }
  }
  return checks.some(({ state }) => state === 'bad') ? EXIT.inconclusive : EXIT.pass;
}

function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  const supported = (major === 20 && minor >= 20) || major >= 24;
  return supported ? good('node', version) : limited('node', version, 'Assay is tested on Node 20.20 and 24.');
}

function good(name: string, found: string): Check {
  return { name, state: 'good', found };
}

function limited(name: string, found: string, remedy: string): Check {
  return { name, state: 'limited', found, remedy };
}

function bad(name: string, found: string, remedy: string): Check {
  return { name, state: 'bad', found, remedy };
}

function writable(name: string, folder: string): Check {
  try {
    accessSync(folder, constants.W_OK);
    return good(name, folder);
  } catch {
    return bad(name, `${folder} cannot be written`, 'Give --out another folder.');
  }
}

/** Only named, never removed: what is no process here may be one of a container that shares the folder. */
function leftoversCheck(folders: readonly string[]): Check {
  let left: readonly string[];
  try {
    left = listLeftovers(folders);
  } catch (error) {
    const why = logText(error instanceof Error ? error.message : String(error));
    return limited('leftovers', `the temporary folder cannot be listed: ${why}`, 'Set TMPDIR to one of your own.');
  }
  if (left.length === 0) return good('leftovers', 'no killed run left a folder behind');
  return limited(
    'leftovers',
    `${countNoun(left.length, 'folder')} of runs that were killed; they can hold a copy of what was scanned`,
    `If no container that shares them still scans: rm -rf ${left.map((path) => logText(shellWord(path))).join(' ')}`,
  );
}

/** Tried by making a folder there: /proc says that root may write, and lets nobody make one. */
function cacheCheck(folder: string, files: FileStore): Check {
  const trial = join(folder, `.trial-${process.pid}`);
  try {
    files.makeFolder(trial, 0o755);
    files.remove(trial);
    return good('cache', folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return bad('cache', `${folder} cannot be written: ${why}`, 'Set ASSAY_CACHE_DIR.');
  }
}
