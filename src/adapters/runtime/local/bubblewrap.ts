import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Invocation, Places } from '../../../model/invocation.ts';
import type { HostPlaces } from '../../../ports/runtime.ts';
import { buildEnvironment } from './environment.ts';
import type { Owner } from './out-folder.ts';
import { prlimitArguments } from './rlimits.ts';

/** Where a sandboxed process sees its folders. */
export const SANDBOX_PLACES: Places = { source: '/src', input: '/in', out: '/out', tool: '/tool' };

const SHARED_MEMORY_BYTES = 64 * 1024 ** 2;
/** Temporary files live in memory; more than this belongs into `out`. */
const TEMP_BYTES = 1024 ** 3;

/**
 * `user`: bubblewrap makes a user namespace, started by the user it shall run as. `host`: root starts it without one
 * (where the kernel forbids them) and `setpriv` gives up every privilege inside.
 */
type Namespace = 'user' | 'host';

export interface Sandbox {
  readonly bwrap: string;
  readonly prlimit: string;
  readonly setpriv: string;
  readonly cpus: number;
}

interface SandboxRun {
  readonly namespace: Namespace;
  readonly invocation: Invocation;
  readonly host: HostPlaces;
  /** Folder with `passwd`, `group`, `hosts`, `nsswitch.conf`. */
  readonly control: string;
  /** User inside; with namespace `host` also the one to change to. */
  readonly user: Owner;
  /** Descriptor 3 is a seccomp filter. */
  readonly filter: boolean;
}

/** The whole command line, `bwrap` first. Descriptor 4 gets bubblewrap's own account of how it went. */
export function sandboxCommand(sandbox: Sandbox, run: SandboxRun): string[] {
  const { invocation, namespace } = run;
  const online = invocation.network === 'full';
  const limits = prlimitArguments(invocation.limits, sandbox.cpus, true);
  const drop =
    namespace === 'user'
      ? []
      : [
          ...[sandbox.setpriv, '--reuid', String(run.user.uid), '--regid', String(run.user.gid), '--clear-groups'],
          ...['--inh-caps=-all', '--bounding-set=-all', '--no-new-privs', '--'],
        ];
  return [
    sandbox.bwrap,
    ...isolation(namespace, online),
    ...['--new-session', '--die-with-parent', '--hostname', 'scan', '--clearenv'],
    ...Object.entries(buildEnvironment('/tmp/home', '/tmp', invocation.env)).flatMap(([name, value]) => [
      '--setenv',
      name,
      value,
    ]),
    ...systemFolders(),
    ...['--proc', '/proc', '--dev', '/dev'],
    ...['--perms', '1777', '--size', String(SHARED_MEMORY_BYTES), '--tmpfs', '/dev/shm', '--remount-ro', '/dev'],
    ...tempFolder(invocation.limits.memoryBytes),
    ...configuration(run.control, online),
    ...readableFolders(run.host.readable),
    ...['--ro-bind', run.host.source, SANDBOX_PLACES.source, '--ro-bind', run.host.input, SANDBOX_PLACES.input],
    ...(run.host.tool === undefined ? [] : ['--ro-bind', run.host.tool, SANDBOX_PLACES.tool]),
    ...['--bind', run.host.out, SANDBOX_PLACES.out],
    ...['--remount-ro', '/', '--chdir', invocation.cwd],
    ...(run.filter ? ['--seccomp', '3'] : []),
    ...['--json-status-fd', '4', '--'],
    ...drop,
    // Inside, so that the process limit counts from within the namespace and bubblewrap itself is not limited.
    ...[sandbox.prlimit, ...limits, '--'],
    ...invocation.argv,
  ];
}

function isolation(namespace: Namespace, online: boolean): string[] {
  if (namespace === 'user') {
    return [
      ...['--unshare-all', ...(online ? ['--share-net'] : []), '--unshare-user', '--disable-userns'],
      ...['--cap-drop', 'ALL'],
    ];
  }
  return [
    ...[
      '--unshare-pid',
      '--unshare-ipc',
      '--unshare-uts',
      '--unshare-cgroup-try',
      ...(online ? [] : ['--unshare-net']),
    ],
    // Only what `setpriv` needs to give up the rest; none of it is left when the scanner starts.
    ...['--cap-drop', 'ALL', '--cap-add', 'CAP_SETUID', '--cap-add', 'CAP_SETGID', '--cap-add', 'CAP_SETPCAP'],
  ];
}

/** /usr, and the folders beside it as the host has them: links into /usr, or folders of their own. */
function systemFolders(): string[] {
  const folders = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'].flatMap((folder) => {
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats === undefined) return [];
    return stats.isSymbolicLink() ? ['--symlink', readlinkSync(folder), folder] : ['--ro-bind', folder, folder];
  });
  return ['--ro-bind', '/usr', '/usr', ...folders];
}

function tempFolder(memoryBytes: number): string[] {
  return [
    ...['--perms', '1777', '--size', String(Math.max(1, Math.min(memoryBytes, TEMP_BYTES))), '--tmpfs', '/tmp'],
    ...['--perms', '0777', '--dir', '/tmp/home'],
  ];
}

function configuration(control: string, online: boolean): string[] {
  const own = (name: string): string[] => ['--ro-bind', join(control, name), `/etc/${name}`];
  const hosts = (path: string): string[] => [...openParents([path]), '--ro-bind-try', path, path];
  return [
    ...hosts('/etc/alternatives'),
    ...hosts('/etc/ld.so.cache'),
    ...own('passwd'),
    ...own('group'),
    ...(online
      ? [
          ...['/etc/hosts', '/etc/nsswitch.conf', '/etc/resolv.conf', '/etc/ssl/certs', '/etc/ssl/openssl.cnf'],
          ...['/etc/ca-certificates', '/etc/pki/tls/certs', '/etc/pki/ca-trust/extracted'],
        ].flatMap(hosts)
      : [...own('hosts'), ...own('nsswitch.conf')]),
  ];
}

/** Each folder at its own path, and where that is a link also at the path it leads to. */
function readableFolders(readable: readonly string[]): string[] {
  const paths = new Set(readable.flatMap((path) => [path, realpathSync(path)]));
  const shown = [...paths].filter((path) => !inside(path, '/usr')).sort();
  return [...openParents(shown), ...shown.flatMap((path) => ['--ro-bind', path, path])];
}

/** Makes the folders above, open to all: left to itself, bubblewrap makes them as closed as a home folder is on the host. */
function openParents(paths: readonly string[]): string[] {
  const parents = new Set<string>();
  for (const path of paths) {
    for (let parent = dirname(path); parent !== '/'; parent = dirname(parent)) {
      if (!inside(parent, '/usr') && parent !== '/tmp') parents.add(parent);
    }
  }
  return [...parents].sort().flatMap((parent) => ['--perms', '0755', '--dir', parent]);
}

export function inside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
