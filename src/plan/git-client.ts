import { AssayError } from '../model/errors.ts';
import type { Commands } from '../ports/commands.ts';

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 1024 ** 3;

/**
 * The whole environment of Assay's git. Nothing is inherited, so no earlier step can steer it (GIT_DIR, GIT_CONFIG_*,
 * HOME…), and nothing here lets it ask, page, sign, fetch or write.
 */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_PAGER: 'cat',
};

export interface GitClient {
  /** Standard output of a git command that must succeed. `root` is the folder it runs in. */
  run(args: readonly string[], stdin?: Buffer): Promise<Buffer>;
  /** As `run`, with what git warned of while it succeeded. */
  runHeeding(args: readonly string[]): Promise<{ readonly out: Buffer; readonly warnings: string }>;
  /** As `run`, but `undefined` when git says no. */
  tryRun(args: readonly string[], stdin?: Buffer): Promise<Buffer | undefined>;
}

/**
 * A git that obeys nothing of the repository that could run code: hooks, filters, the file-system monitor, external diff
 * programs and remote helpers are off.
 *
 * @param root working folder; also declared safe, because runners check out as another user.
 */
export async function createGitClient(
  root: string,
  commands: Commands,
  extraEnv: Readonly<Record<string, string>> = {},
): Promise<GitClient> {
  const base = [
    'git',
    '-c', `safe.directory=${root}`,
    '-c', 'safe.directory=*',
    '-c', 'core.hooksPath=/dev/null',
    '-c', 'core.fsmonitor=false',
    '-c', 'core.untrackedCache=false',
    '-c', 'core.attributesFile=/dev/null',
    '-c', 'core.quotePath=false',
    '-c', 'protocol.allow=never',
    '-c', 'credential.helper=',
    '-c', 'diff.external=',
    '-c', 'submodule.recurse=false',
    '-c', 'gc.auto=0',
  ] as const; // prettier-ignore
  const call = async (
    filters: readonly string[],
    args: readonly string[],
    stdin?: Buffer,
  ): Promise<{ ok: boolean; out: Buffer; message: string }> => {
    const result = await commands.run({
      argv: [...base, ...filters, ...args],
      cwd: root,
      env: { ...ENVIRONMENT, ...extraEnv },
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: MAX_OUTPUT,
      ...(stdin === undefined ? {} : { stdin }),
    });
    return { ok: result.exitCode === 0, out: result.stdout, message: result.stderr };
  };
  const configured = await call([], ['config', '--null', '--name-only', '--get-regexp', '^filter\\.']);
  const names = new Set(
    configured.out
      .toString('utf8')
      .split('\0')
      .map((key) => /^filter\.(.+)\.[^.]+$/.exec(key)?.[1])
      .filter((name) => name !== undefined),
  );
  const filters = [...names].flatMap((name) => [
    '-c', `filter.${name}.clean=`,
    '-c', `filter.${name}.smudge=`,
    '-c', `filter.${name}.process=`,
    '-c', `filter.${name}.required=false`,
  ]); // prettier-ignore
  const succeed = async (args: readonly string[], stdin?: Buffer): Promise<{ out: Buffer; message: string }> => {
    const result = await call(filters, args, stdin);
    if (result.ok) return result;
    if (/lazy fetching disabled|promisor remote/.test(result.message)) {
      throw new AssayError({
        kind: 'usage',
        code: 'git-object-missing',
        message: `the clone is partial: git ${args[0] ?? ''} needs an object that is not there`,
        hint: 'Fetch it whole (for actions/checkout: no `filter:`).',
      });
    }
    throw new AssayError({
      kind: 'usage',
      code: 'git-failed',
      message: `git ${args[0] ?? ''} failed: ${firstLine(result.message)}`,
      hint: 'Assay reads the repository through git and never falls back to a plain walk inside one; mend the repository or scan an exported folder.',
    });
  };
  return {
    async run(args, stdin) {
      return (await succeed(args, stdin)).out;
    },
    async runHeeding(args) {
      const { out, message } = await succeed(args);
      return { out, warnings: message };
    },
    async tryRun(args, stdin) {
      const result = await call(filters, args, stdin);
      return result.ok ? result.out : undefined;
    },
  };
}

function firstLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // What git warned of on the way is not why it failed.
  const line = lines.find((one) => /^(?:fatal|error):/.test(one)) ?? lines[0];
  return line?.slice(0, 300) ?? 'no message';
}
