export const id = 258;
export const ids = [258];
export const modules = {

/***/ 41258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalRuntime: () => (/* binding */ createLocalRuntime)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/runtime/local/environment.js
/** The programs a scanner finds without being told: the system's, never a PATH that an earlier step may have changed. */
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';
/**
 * The whole environment of a run: fixed names, then what the scanner's definition adds. Nothing is inherited.
 * @param home a folder that is private to the run, as the process sees it
 */
function buildEnvironment(home, temp, added) {
    return {
        PATH: SYSTEM_PATH,
        HOME: home,
        TMPDIR: temp,
        LANG: 'C.UTF-8',
        LC_ALL: 'C.UTF-8',
        TZ: 'UTC',
        ...added,
    };
}
/**
 * Why this environment cannot be handed over, or `undefined`. Loader variables would act on the programs that set the
 * limits, before the scanner itself starts.
 */
function environmentFault(added) {
    for (const [name, value] of Object.entries(added)) {
        if (!/^[A-Za-z_][A-Za-z0-9_]{0,255}$/.test(name))
            return `the variable name ${JSON.stringify(name)} is not valid`;
        if (/^(?:LD_|DYLD_|GCONV_PATH$|GLIBC_TUNABLES$)/.test(name))
            return `${name} is not passed to scanners`;
        if (value.includes('\0'))
            return `the value of ${name} holds a NUL byte`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/rlimits.js

const OPEN_FILES = 4096;
/** The limits as arguments of util-linux `prlimit`, none above what this process may hand on. */
function prlimitArguments(limits, cpus, withProcesses) {
    const hard = hardLimits();
    const capped = (name, wanted) => String(Math.max(0, Math.floor(Math.min(wanted, hard.get(name) ?? wanted))));
    return [
        // Data, never the address space: Go, V8 and the JVM reserve far more than they use.
        `--data=${capped('Max data size', limits.memoryBytes)}`,
        `--fsize=${capped('Max file size', limits.fileBytes)}`,
        `--nofile=${capped('Max open files', OPEN_FILES)}`,
        '--core=0',
        // No honest process can pass it; one that outlives Assay (killed outright) still ends.
        `--cpu=${capped('Max cpu time', Math.ceil(limits.timeoutMs / 1000) * Math.max(1, cpus) + 10)}`,
        ...(withProcesses ? [`--nproc=${capped('Max processes', limits.processes)}`] : []),
    ];
}
/** Hard limits of this process by the kernel's own names; "unlimited" is left out. */
function hardLimits() {
    const limits = new Map();
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)('/proc/self/limits', 'latin1');
    }
    catch {
        return limits;
    }
    for (const line of text.split('\n')) {
        const [name, , hard] = line.split(/ {2,}/);
        if (name !== undefined && hard !== undefined && /^\d{1,15}$/.test(hard))
            limits.set(name, Number(hard));
    }
    return limits;
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/bubblewrap.js




/** Where a sandboxed process sees its folders. */
const SANDBOX_PLACES = { source: '/src', input: '/in', out: '/out', tool: '/tool' };
const SHARED_MEMORY_BYTES = 64 * 1024 ** 2;
/** Temporary files live in memory; more than this belongs into `out`. */
const TEMP_BYTES = 1024 ** 3;
/** The whole command line, `bwrap` first. Descriptor 4 gets bubblewrap's own account of how it went. */
function sandboxCommand(sandbox, run) {
    const { invocation, namespace } = run;
    const online = invocation.network === 'full';
    const limits = prlimitArguments(invocation.limits, sandbox.cpus, true);
    const drop = namespace === 'user'
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
function isolation(namespace, online) {
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
function systemFolders() {
    const folders = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'].flatMap((folder) => {
        const stats = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
        if (stats === undefined)
            return [];
        return stats.isSymbolicLink() ? ['--symlink', (0,external_node_fs_.readlinkSync)(folder), folder] : ['--ro-bind', folder, folder];
    });
    return ['--ro-bind', '/usr', '/usr', ...folders];
}
function tempFolder(memoryBytes) {
    return [
        ...['--perms', '1777', '--size', String(Math.max(1, Math.min(memoryBytes, TEMP_BYTES))), '--tmpfs', '/tmp'],
        ...['--perms', '0777', '--dir', '/tmp/home'],
    ];
}
function configuration(control, online) {
    const own = (name) => ['--ro-bind', (0,external_node_path_.join)(control, name), `/etc/${name}`];
    const hosts = (path) => [...openParents([path]), '--ro-bind-try', path, path];
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
function readableFolders(readable) {
    const paths = new Set(readable.flatMap((path) => [path, (0,external_node_fs_.realpathSync)(path)]));
    const shown = [...paths].filter((path) => !inside(path, '/usr')).sort();
    return [...openParents(shown), ...shown.flatMap((path) => ['--ro-bind', path, path])];
}
/** Makes the folders above, open to all: left to itself, bubblewrap makes them as closed as a home folder is on the host. */
function openParents(paths) {
    const parents = new Set();
    for (const path of paths) {
        for (let parent = (0,external_node_path_.dirname)(path); parent !== '/'; parent = (0,external_node_path_.dirname)(parent)) {
            if (!inside(parent, '/usr') && parent !== '/tmp')
                parents.add(parent);
        }
    }
    return [...parents].sort().flatMap((parent) => ['--perms', '0755', '--dir', parent]);
}
function inside(path, folder) {
    return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/guarantees.js
const HOW = {
    user: 'in a user namespace',
    setpriv: 'as an unprivileged user, in a user namespace where that user can reach the folders',
    root: 'as an unprivileged user, without a user namespace',
    sudo: 'through sudo as an unprivileged user, without a user namespace',
};
/** What a probed bubblewrap holds, and what it does not. */
function sandboxGuarantees(rung, filtered) {
    return {
        level: 'bubblewrap',
        networkDenied: true,
        sourceReadOnly: true,
        hostFilesHidden: true,
        memoryLimited: true,
        processesLimited: true,
        descendantsEnded: true,
        caveats: [
            `Scanners run under bubblewrap ${HOW[rung]}.`,
            'Memory is limited for each process; the sum over a run is watched five times a second and ended when it is too high.',
            'The host kernel is shared with the scanner.',
            'A scanner that declares a need for the network gets the host network, local services included.',
            ...(filtered ? [] : ['No system-call filter is in force on this processor.']),
        ],
    };
}
/** What holds with nothing but a built environment. `why` says what was tried. */
function environmentOnlyGuarantees(platform, limited, why) {
    return {
        level: 'environment-only',
        networkDenied: false,
        sourceReadOnly: false,
        hostFilesHidden: false,
        memoryLimited: false,
        processesLimited: false,
        descendantsEnded: false,
        caveats: [
            ...why,
            'Scanners can reach the network.',
            'Scanners can read and change whatever the user who runs Assay can, tokens in the environment of other processes included.',
            'The source is a private copy protected by permission bits only.',
            limited
                ? 'Memory is limited for each process and watched in the tree of processes; a process that detaches itself is not counted.'
                : 'Memory is watched in the tree of processes where the system shows it, and not limited.',
            'The number of processes is not limited.',
            'Detached processes are found by a mark in their environment and ended; one that removes the mark is missed.',
            ...(platform === 'win32' ? ['Windows is not supported: nothing but the environment is controlled.'] : []),
            ...(platform !== 'win32' && platform !== 'linux'
                ? ['This system has no /proc: memory is not watched, and detached processes are not found.']
                : []),
        ],
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/adapters/runtime/local/out-folder.js


/** What an entry costs beyond its bytes, so that a million empty files are not free. */
const ENTRY_BYTES = 4096;
/**
 * Bytes below `folder`, links not followed; stops at the first sum over `limit`. A part that cannot be measured counts as
 * over the limit (`Infinity`), unless `unreadable` says that parts of it belong to another user while the run lasts.
 */
async function measureFolder(folder, limit, unreadable = 'over') {
    let total = 0;
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        try {
            for await (const entry of await (0,promises_.opendir)(next)) {
                const path = (0,external_node_path_.join)(next, entry.name);
                if (entry.isDirectory())
                    pending.push(path);
                total += ENTRY_BYTES + (entry.isFile() ? await sizeOf(path) : 0);
                if (total > limit)
                    return total;
            }
        }
        catch (error) {
            const code = codeOf(error);
            if (code === 'ENOENT' || code === 'ENOTDIR')
                continue;
            if (code === 'EACCES' && unreadable === 'unknown')
                continue;
            return Number.POSITIVE_INFINITY;
        }
    }
    return total;
}
/**
 * Makes what a finished run left safe to read: only folders and ordinary files stay, since a link could name a host file
 * and a pipe could block its reader; all of it belongs to `owner` and can be read and removed again.
 */
async function settleFolder(folder, owner) {
    await takeBack(folder, await (0,promises_.lstat)(folder), owner);
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for await (const entry of await (0,promises_.opendir)(next)) {
            const path = (0,external_node_path_.join)(next, entry.name);
            const stats = await (0,promises_.lstat)(path);
            if (stats.isDirectory())
                pending.push(path);
            if (stats.isDirectory() || stats.isFile())
                await takeBack(path, stats, owner);
            else
                await (0,promises_.rm)(path, { force: true });
        }
    }
}
/** Hands the folder and what the caller prepared in it to the user the run will have. */
async function giveFolder(folder, owner) {
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        await (0,promises_.lchown)(next, owner.uid, owner.gid);
        for await (const entry of await (0,promises_.opendir)(next)) {
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isDirectory())
                pending.push(path);
            else
                await (0,promises_.lchown)(path, owner.uid, owner.gid);
        }
    }
}
async function takeBack(path, stats, owner) {
    if (owner !== undefined && (stats.uid !== owner.uid || stats.gid !== owner.gid)) {
        await (0,promises_.lchown)(path, owner.uid, owner.gid);
    }
    // Set-user-id and sticky bits go, too: the mask keeps the permission bits only.
    const needed = stats.isDirectory() ? 0o700 : 0o600;
    const wanted = (stats.mode & 0o777) | needed;
    if (wanted !== (stats.mode & 0o7777))
        await (0,promises_.chmod)(path, wanted);
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.lstat)(path)).size;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return 0;
        throw error;
    }
}
/** The system's word for what went wrong (`ENOENT`, …), or an empty string. */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/seccomp.js
/**
 * The system-call filter of the sandbox: classic BPF as the kernel's seccomp(2) takes it, assembled here so that nothing
 * has to be compiled or installed. It takes away what a scanner never needs and kernel flaws are usually reached through:
 * tracing other processes, mounting, nested namespaces, key rings, BPF, io_uring, modules. Everything else is allowed: the
 * other walls (namespaces, no capabilities, no network) do not depend on it.
 */
/** Call numbers: [x86_64, aarch64]; -1 where the machine has no such call. */
const DENIED = {
    ptrace: [101, 117],
    process_vm_readv: [310, 270],
    process_vm_writev: [311, 271],
    process_madvise: [440, 440],
    pidfd_getfd: [438, 438],
    kcmp: [312, 272],
    keyctl: [250, 219],
    add_key: [248, 217],
    request_key: [249, 218],
    bpf: [321, 280],
    perf_event_open: [298, 241],
    userfaultfd: [323, 282],
    io_uring_setup: [425, 425],
    io_uring_enter: [426, 426],
    io_uring_register: [427, 427],
    mount: [165, 40],
    umount2: [166, 39],
    pivot_root: [155, 41],
    chroot: [161, 51],
    open_tree: [428, 428],
    open_tree_attr: [467, 467],
    move_mount: [429, 429],
    fsopen: [430, 430],
    fsconfig: [431, 431],
    fsmount: [432, 432],
    fspick: [433, 433],
    mount_setattr: [442, 442],
    unshare: [272, 97],
    setns: [308, 268],
    kexec_load: [246, 104],
    kexec_file_load: [320, 294],
    init_module: [175, 105],
    finit_module: [313, 273],
    delete_module: [176, 106],
    open_by_handle_at: [304, 265],
    name_to_handle_at: [303, 264],
    fanotify_init: [300, 262],
    swapon: [167, 224],
    swapoff: [168, 225],
    reboot: [169, 142],
    acct: [163, 89],
    quotactl: [179, 60],
    quotactl_fd: [443, 443],
    syslog: [103, 116],
    settimeofday: [164, 170],
    clock_settime: [227, 112],
    clock_adjtime: [305, 266],
    adjtimex: [159, 171],
    move_pages: [279, 239],
    migrate_pages: [256, 238],
    lookup_dcookie: [212, 18],
    nfsservctl: [180, 42],
    vhangup: [153, 58],
    iopl: [172, -1],
    ioperm: [173, -1],
    uselib: [134, -1],
    modify_ldt: [154, -1],
};
const CLONE = { x64: 56, arm64: 220 };
const CLONE3 = 435;
/** The eight CLONE_NEW… bits that `clone` takes: mount, cgroup, UTS, IPC, user, PID and network namespaces. */
const NEW_NAMESPACE = 0x7e020000;
const AUDIT_ARCH = { x64: 0xc000003e, arm64: 0xc00000b7 };
/** Calls of the x32 interface carry this bit on the same architecture word: a list of numbers alone would miss them. */
const X32_BIT = 0x40000000;
const LOAD = 0x20;
const JUMP_EQUAL = 0x15;
const JUMP_AT_LEAST = 0x35;
const JUMP_ANY_BIT = 0x45;
const RETURN = 0x06;
const ALLOW = 0x7fff0000;
const KILL_PROCESS = 0x80000000;
const EPERM = 0x00050000 | 1;
/** glibc and Go take "no such call" as the sign to use `clone`, whose flags, unlike `clone3`'s, a filter can read. */
const ENOSYS = 0x00050000 | 38;
const OFFSET_NUMBER = 0;
const OFFSET_ARCH = 4;
const OFFSET_FIRST_ARGUMENT = 16;
/** Whether there is a filter for this machine (`process.arch`). */
function hasFilter(arch) {
    return arch === 'x64' || arch === 'arm64';
}
/** The filter as an array of `struct sock_filter` (8 bytes each, little-endian), the form `bwrap --seccomp` reads. */
function seccompFilter(arch) {
    const numbers = Object.values(DENIED)
        .map(([x64, arm64]) => (arch === 'x64' ? x64 : arm64))
        .filter((number) => number >= 0);
    // Jumps count instructions to skip, at most 255: `deny` is reached from every line of the list.
    const list = numbers.map((number, index) => instruction(JUMP_EQUAL, number, numbers.length - index, 0));
    return Buffer.concat([
        instruction(LOAD, OFFSET_ARCH),
        instruction(JUMP_EQUAL, AUDIT_ARCH[arch], 1, 0),
        instruction(RETURN, KILL_PROCESS),
        instruction(LOAD, OFFSET_NUMBER),
        ...(arch === 'x64' ? [instruction(JUMP_AT_LEAST, X32_BIT, 0, 1), instruction(RETURN, EPERM)] : []),
        instruction(JUMP_EQUAL, CLONE3, 0, 1),
        instruction(RETURN, ENOSYS),
        instruction(JUMP_EQUAL, CLONE[arch], 0, 4),
        instruction(LOAD, OFFSET_FIRST_ARGUMENT),
        instruction(JUMP_ANY_BIT, NEW_NAMESPACE, 0, 1),
        instruction(RETURN, EPERM),
        instruction(RETURN, ALLOW),
        ...list,
        instruction(RETURN, ALLOW),
        instruction(RETURN, EPERM),
    ]);
}
function instruction(code, operand, ifTrue = 0, ifFalse = 0) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt16LE(code, 0);
    bytes.writeUInt8(ifTrue, 2);
    bytes.writeUInt8(ifFalse, 3);
    bytes.writeUInt32LE(operand, 4);
    return bytes;
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/host-folders.js





/** Folders that are never shown whole, however a scanner asks. */
const NEVER = ['/', '/boot', '/dev', '/etc', '/home', '/proc', '/root', '/run', '/srv', '/sys', '/tmp', '/var'];
/** Names the sandbox needs for itself: a host folder at such a path would be hidden by them. */
const TAKEN = ['/dev', '/in', '/out', '/proc', '/src', '/sys', '/tool'];
/** Which of a run's own folders is not there, or `undefined`. */
function placesFault(host) {
    const named = { source: host.source, input: host.input, out: host.out, tool: host.tool };
    for (const [name, path] of Object.entries(named)) {
        if (path !== undefined && !isFolder(path))
            return `the ${name} folder ${path} is not there`;
    }
    return undefined;
}
/** Why one of these host folders cannot be shown in the sandbox, or `undefined`. */
function readableFault(readable, home) {
    for (const path of readable) {
        if (!(0,external_node_path_.isAbsolute)(path) || !exists(path))
            return `the readable folder ${path} is not there`;
        for (const spelling of [path, (0,external_node_fs_.realpathSync)(path)]) {
            if (NEVER.includes(spelling) || (home !== undefined && (0,external_node_path_.isAbsolute)(home) && inside(home, spelling))) {
                return `${path} holds more than one program's files and is not shown to scanners`;
            }
            if (TAKEN.some((folder) => inside(spelling, folder)))
                return `${path} lies where the sandbox has its own folders`;
        }
    }
    return undefined;
}
/** Lets every user into the run's own folders, whatever the umask left of them; what they hold is written readable already. */
function openOwnFolders(host) {
    for (const path of [host.source, host.input, host.out, ...(host.tool === undefined ? [] : [host.tool])]) {
        const mode = (0,external_node_fs_.statSync)(path).mode & 0o777;
        if ((mode & 0o555) !== 0o555)
            (0,external_node_fs_.chmodSync)(path, mode | 0o555);
    }
}
/** Whether a user without any right of its own reaches all paths, and what lies in `parents`. Not so below a private folder. */
function reachableByAnyone(paths, parents) {
    const folders = new Set();
    for (const first of [
        ...paths.map((path) => (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(path))),
        ...parents.map((path) => (0,external_node_fs_.realpathSync)(path)),
    ]) {
        for (let parent = first;; parent = (0,external_node_path_.dirname)(parent)) {
            folders.add(parent);
            if (parent === '/')
                break;
        }
    }
    return [...folders].every((folder) => ((0,external_node_fs_.statSync)(folder).mode & 0o001) !== 0);
}
/** A private folder for one run: its filter, the few files of its /etc, and with no sandbox its home. */
function makeControlFolder(temp, user, arch) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, `assay-run-${process.pid}-`));
    // Searchable, not listable: bubblewrap reads the files below as the run's user.
    (0,external_node_fs_.chmodSync)(folder, 0o711);
    const file = (name, content) => {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), content, { flag: 'wx' });
        (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(folder, name), 0o444);
    };
    file('passwd', `scan:x:${user.uid}:${user.gid}::/tmp/home:/bin/sh\nnobody:x:65534:65534::/nonexistent:/bin/false\n`);
    file('group', `scan:x:${user.gid}:\nnogroup:x:65534:\n`);
    file('hosts', '127.0.0.1 localhost scan\n::1 localhost\n');
    file('nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files\n');
    file('seccomp', hasFilter(arch) ? seccompFilter(arch) : '');
    return folder;
}
/** A home and a temporary folder for a run that has no sandbox to hold them. */
function makePrivateHome(temp) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temp, `assay-run-${process.pid}-`));
    const places = { folder, home: (0,external_node_path_.join)(folder, 'home'), temp: (0,external_node_path_.join)(folder, 'tmp') };
    (0,external_node_fs_.chmodSync)(folder, 0o700);
    for (const path of [places.home, places.temp]) {
        (0,external_node_fs_.mkdirSync)(path);
        (0,external_node_fs_.chmodSync)(path, 0o700);
    }
    return places;
}
function removeFolder(folder) {
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 2 });
}
function isFolder(path) {
    return (0,external_node_path_.isAbsolute)(path) && (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function exists(path) {
    try {
        (0,external_node_fs_.statSync)(path);
        return true;
    }
    catch (error) {
        if (codeOf(error) === '')
            throw error;
        return false;
    }
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/identities.js
/** Between the ids people and packages get and those that systemd hands out by itself. */
const FIRST = 50_000;
const BLOCKS = 256;
const BLOCK = 32;
/** Where the ids of this process begin: processes side by side rarely share a block, and sharing one only shares limits. */
function defaultUidBase(pid) {
    return FIRST + (pid % BLOCKS) * BLOCK;
}
/** Unused user ids for concurrent runs: the kernel counts processes per user, so each run needs a user of its own. */
class Identities {
    #base;
    #taken = new Set();
    constructor(base) {
        this.#base = base;
    }
    take() {
        let uid = this.#base;
        while (this.#taken.has(uid))
            uid++;
        this.#taken.add(uid);
        return { uid, gid: uid };
    }
    release(owner) {
        this.#taken.delete(owner.uid);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(95824);
;// CONCATENATED MODULE: ./build/adapters/runtime/local/descriptors.js

const CLOSE_ON_EXEC = 0o2000000;
/** Open descriptors of this process above the standard three that a program started now would get. None known off Linux. */
function inheritableDescriptors() {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)('/proc/self/fdinfo');
    }
    catch {
        return [];
    }
    return names.map(Number).filter((descriptor) => descriptor > 2 && !closesOnExec(descriptor));
}
function closesOnExec(descriptor) {
    try {
        const flags = /^flags:\s+([0-7]{1,12})$/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${descriptor}`, 'latin1'))?.[1];
        return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) !== 0;
    }
    catch {
        // The one that read the list: it is closed by now.
        return true;
    }
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/process-tree.js

/** Page size of `statm`: x86_64 kernels have 4 KiB; where pages are larger the sum comes out lower, never higher. */
const PAGE = 4096;
/** The process and all it started, found through the kernel's own list of children. Empty where there is no /proc. */
function processTree(root) {
    const found = [root];
    const seen = new Set(found);
    for (const pid of found) {
        for (const task of namesIn(`/proc/${pid}/task`)) {
            for (const word of textOf(`/proc/${pid}/task/${task}/children`).split(' ')) {
                const child = Number(word);
                if (Number.isSafeInteger(child) && child > 0 && !seen.has(child)) {
                    seen.add(child);
                    found.push(child);
                }
            }
        }
    }
    return found;
}
/**
 * Whether the processes together hold more than `limit` bytes of memory. Resident sizes count shared pages once per
 * process, so a sum over the limit is only a suspicion: the exact share (PSS) decides where the kernel lets us read it.
 */
function treeExceeds(root, limit) {
    const pids = processTree(root);
    let resident = 0;
    for (const pid of pids)
        resident += Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
    if (resident <= limit)
        return false;
    let exact = 0;
    for (const pid of pids) {
        const rollup = /^Pss:\s+(\d{1,15}) kB$/m.exec(textOf(`/proc/${pid}/smaps_rollup`));
        exact +=
            rollup === null ? Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE : Number(rollup[1]) * 1024;
    }
    return exact > limit;
}
/** Ids of the processes that were started with `NAME=VALUE` in their environment and that we may look at. */
function processesMarked(marker) {
    const wanted = Buffer.from(marker);
    const found = [];
    for (const name of namesIn('/proc')) {
        const pid = Number(name);
        if (!Number.isSafeInteger(pid) || pid === process.pid)
            continue;
        const environment = bytesOf(`/proc/${name}/environ`);
        if (environment?.includes(wanted) === true && !isZombie(name))
            found.push(pid);
    }
    return found;
}
/** Sends a signal; a process that is gone already is what was wanted. A negative id is a process group. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // ESRCH: it has ended. EPERM: it is not ours to end (a program behind sudo), which its lifeline does.
        return;
    }
}
function isZombie(pid) {
    return /^State:\s+[ZX]/m.test(textOf(`/proc/${pid}/status`));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function bytesOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
function textOf(file) {
    return bytesOf(file)?.toString('latin1') ?? '';
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/supervise.js





const MEMORY_POLL_MS = 200;
const OUT_POLL_MS = 500;
const TIMEOUT_GRACE_MS = 2000;
const CANCEL_GRACE_MS = 500;
/** How long pipes may stay open after the program ended, and how long an end that was asked for may take. */
const DRAIN_MS = 1000;
const BACKSTOP_MS = 500;
const ABANDON_MS = 5000;
/** `status` is a few lines of JSON; anything longer is not bubblewrap's. */
const STATUS_BYTES = 65_536;
/** Starts a program and stays with it until it and everything it started has ended. Never rejects. */
function supervise(launch, watch) {
    return new Promise((resolve) => {
        const started = performance.now();
        const output = new Output(watch.limits.outputBytes, () => {
            stop('output', 0);
        });
        const timers = [];
        let killed;
        let finished = false;
        let exit;
        const finish = (fault) => {
            if (finished)
                return;
            finished = true;
            for (const timer of timers)
                clearTimeout(timer);
            watch.signal.removeEventListener('abort', cancel);
            resolve({
                ...output.collected(),
                durationMs: performance.now() - started,
                ...(killed === undefined ? {} : { killed }),
                ...(exit?.code === undefined || exit.code === null ? {} : { exitCode: exit.code }),
                ...(exit?.signal === undefined || exit.signal === null ? {} : { signal: exit.signal }),
                ...(fault === undefined ? {} : { fault }),
            });
        };
        const later = (ms, act) => {
            if (!finished)
                timers.push(setTimeout(act, Math.min(ms, parse_duration/* LONGEST_TIMER_MS */.M)));
        };
        let child;
        try {
            child = start(launch);
        }
        catch (error) {
            finish(error instanceof Error ? error.message : String(error));
            return;
        }
        const pid = child.pid;
        function stop(reason, graceMs) {
            // After the end only what it said is still to come: too much of that counts, the rest is too late to matter.
            if (killed !== undefined || finished || (exit !== undefined && reason !== 'output'))
                return;
            killed = reason;
            if (pid === undefined || exit !== undefined)
                return;
            child.stdin?.destroy();
            if (graceMs > 0)
                signalAll(launch, pid, 'SIGTERM');
            later(graceMs, () => {
                signalAll(launch, pid, 'SIGKILL');
            });
            if (launch.marker === undefined && launch.lifeline !== true) {
                later(graceMs + BACKSTOP_MS, () => {
                    signal(pid, 'SIGKILL');
                });
            }
            // A process that cannot be ended (stuck in the kernel) must not keep Assay from saying so.
            later(graceMs + ABANDON_MS, () => {
                abandon();
            });
        }
        function abandon() {
            for (const stream of child.stdio)
                stream?.destroy();
            child.unref();
            finish();
        }
        function cancel() {
            stop('cancelled', CANCEL_GRACE_MS);
        }
        child.once('error', (error) => {
            if (pid === undefined)
                finish(error.message);
        });
        child.once('exit', (code, name) => {
            exit = { code, signal: name };
            for (const timer of timers)
                clearTimeout(timer);
            if (pid !== undefined && launch.marker !== undefined)
                endLeftovers(launch.marker, pid);
            // What still holds the pipes now has hidden from us; it does not get to hold up the run.
            later(DRAIN_MS, abandon);
        });
        child.once('close', () => {
            finish();
        });
        if (pid === undefined)
            return;
        output.read(child.stdout, 'stdout');
        output.read(child.stderr, 'stderr');
        output.read(launch.status === true ? child.stdio[4] : null, 'status');
        // The other end may be gone before we let go of ours.
        child.stdin?.on('error', () => undefined);
        later(watch.limits.timeoutMs, () => {
            stop('timeout', TIMEOUT_GRACE_MS);
        });
        const watchMemory = () => {
            if (treeExceeds(pid, watch.limits.memoryBytes))
                stop('memory', 0);
            else
                later(MEMORY_POLL_MS, watchMemory);
        };
        later(MEMORY_POLL_MS, watchMemory);
        const watchOut = async () => {
            if (await watch.outExceeded())
                stop('output', 0);
            else if (exit === undefined)
                later(OUT_POLL_MS, poll);
        };
        const poll = () => {
            void watchOut();
        };
        later(OUT_POLL_MS, poll);
        watch.signal.addEventListener('abort', cancel, { once: true });
        if (watch.signal.aborted)
            cancel();
    });
}
function start(launch) {
    const nothing = (0,external_node_fs_.openSync)('/dev/null', 'r+');
    let filter;
    try {
        filter = launch.filter === undefined ? undefined : (0,external_node_fs_.openSync)(launch.filter, 'r');
        const own = [
            launch.lifeline === true ? 'pipe' : 'ignore',
            'pipe',
            'pipe',
            ...(launch.status === true ? [filter ?? nothing, 'pipe'] : []),
        ];
        // What Assay inherited from its own parent would be inherited further, through every wall: a descriptor of a host
        // folder is a way out. Where one is open, the child gets nothing in its place.
        const leaked = inheritableDescriptors().filter((descriptor) => descriptor >= own.length);
        const highest = Math.max(own.length - 1, ...leaked);
        const more = Array.from({ length: highest + 1 - own.length }, (_, index) => leaked.includes(own.length + index) ? nothing : 'ignore');
        return (0,external_node_child_process_.spawn)(launch.program, launch.args, {
            cwd: launch.cwd,
            env: { ...launch.env },
            // A session of its own: a signal to Assay's terminal is Assay's to pass on, and the group can be ended as one.
            detached: true,
            shell: false,
            windowsHide: true,
            stdio: [...own, ...more],
        });
    }
    finally {
        if (filter !== undefined)
            (0,external_node_fs_.closeSync)(filter);
        (0,external_node_fs_.closeSync)(nothing);
    }
}
function signalAll(launch, pid, name) {
    // sudo would pass a signal on to the script, which must live to give the output folder back.
    if (launch.lifeline === true)
        return;
    if (launch.marker === undefined) {
        // bubblewrap, the first process of its namespace, then the scanner's. The end of the first ends all of them, and
        // bubblewrap waits for that; its own end would only start it.
        const [, first, ...scanners] = processTree(pid);
        if (name === 'SIGKILL')
            signal(first ?? pid, name);
        else
            for (const scanner of scanners)
                signal(scanner, name);
        return;
    }
    const tree = processTree(pid);
    signal(-pid, name);
    for (const member of tree)
        signal(member, name);
    if (name === 'SIGKILL')
        endLeftovers(launch.marker, pid);
}
/** Ends what carries the marker, again and again: a process may start another between our look and our signal. */
function endLeftovers(marker, group) {
    signal(-group, 'SIGKILL');
    for (let round = 0; round < 50; round++) {
        const found = processesMarked(marker);
        if (found.length === 0)
            return;
        for (const pid of found)
            signal(pid, 'SIGKILL');
    }
}
/** Collects what a run says, up to a bound. */
class Output {
    #chunks = { stdout: [], stderr: [], status: [] };
    #room;
    #statusRoom = STATUS_BYTES;
    #full;
    constructor(room, full) {
        this.#room = room;
        this.#full = full;
    }
    read(stream, name) {
        if (!isReadable(stream))
            return;
        stream.on('error', () => undefined);
        stream.on('data', (chunk) => {
            this.#take(chunk, name);
        });
    }
    #take(chunk, name) {
        if (name === 'status') {
            if (this.#statusRoom > 0)
                this.#chunks.status.push(chunk.subarray(0, this.#statusRoom));
            this.#statusRoom -= chunk.length;
            return;
        }
        if (this.#room > 0)
            this.#chunks[name].push(chunk.subarray(0, this.#room));
        this.#room -= chunk.length;
        if (this.#room < 0) {
            this.#room = 0;
            this.#full();
        }
    }
    collected() {
        return {
            stdout: Buffer.concat(this.#chunks.stdout),
            stderr: Buffer.concat(this.#chunks.stderr),
            status: Buffer.concat(this.#chunks.status).toString('latin1'),
        };
    }
}
function isReadable(stream) {
    return typeof stream === 'object' && stream !== null && 'on' in stream && 'read' in stream;
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/sandbox-run.js









/** `out` may hold this many files of the largest size. */
const OUT_FILES = 4;
/**
 * Runs as root behind sudo; the scanner does not. A fixed text, its values are positional: no part of it is data. It gives
 * `out` to the run's user, starts bubblewrap, ends it when standard input ends (Assay stopped it, or is gone: a plain user
 * cannot signal root's processes), and gives `out` back.
 */
const SUDO_SCRIPT = [
    'control=$1; out=$2; user=$3; self=$4; shift 4',
    'chown -RPh "$user" "$out" || exit 125',
    'exec 5<&0',
    '"$@" 3<"$control/seccomp" 4>"$control/status" 5<&- </dev/null &',
    'sandbox=$!',
    // From here the script says nothing: into a pipe that Assay no longer reads, a shell's word would be its last.
    'exec >/dev/null 2>&1',
    // The first process inside: its end ends the others before bubblewrap returns, so that `out` is no longer written to.
    '{ read -r line <&5; read -r first <"/proc/$sandbox/task/$sandbox/children"; kill -KILL ${first:-$sandbox}; } &',
    'guard=$!',
    'wait "$sandbox"; code=$?',
    'kill -KILL "$guard"',
    'chown -RPh "$self" "$out"',
    'exit "$code"',
].join('\n');
/** Whether this rung can show the run's folders: a changed user does not see into private folders of the host. */
function rungReaches(rung, host, temp) {
    if (rung !== 'setpriv')
        return true;
    const { source, input, out, tool, readable } = host;
    // `temp` as a parent too: the run's control folder lies in it.
    return reachableByAnyone([source, input, out, ...(tool === undefined ? [] : [tool]), ...readable], [temp]);
}
/** One run under bubblewrap. Rejects when the host's folders cannot be prepared. */
async function runInSandbox(rung, machine, invocation, host, signal) {
    const user = rung === 'user' ? machine.self : machine.identities.take();
    const control = makeControlFolder(machine.temp, user, machine.arch);
    try {
        if (rung !== 'user')
            openOwnFolders(host);
        if (rung === 'setpriv' || rung === 'root')
            await giveFolder(host.out, user);
        const limit = OUT_FILES * invocation.limits.fileBytes;
        const command = sandboxCommand(machine, {
            namespace: rung === 'user' || rung === 'setpriv' ? 'user' : 'host',
            invocation,
            host,
            control,
            user,
            filter: hasFilter(machine.arch),
        });
        const run = await supervise(launchOf(rung, machine, command, control, host.out, user), {
            limits: invocation.limits,
            signal,
            outExceeded: async () => (await measureFolder(host.out, limit, rung === 'sudo' ? 'unknown' : 'over')) > limit,
        });
        const status = rung === 'sudo' ? statusFile(control) : run.status;
        return await judgeOut(executionOf(run, status), host.out, limit, machine.self);
    }
    finally {
        removeFolder(control);
        if (rung !== 'user')
            machine.identities.release(user);
    }
}
function launchOf(rung, machine, command, control, out, user) {
    const common = { cwd: '/', env: { PATH: SYSTEM_PATH } };
    const filter = hasFilter(machine.arch) ? { filter: (0,external_node_path_.join)(control, 'seccomp') } : {};
    const id = (owner) => `${owner.uid}:${owner.gid}`;
    switch (rung) {
        case 'user':
        case 'root':
            return { ...common, ...filter, program: machine.bwrap, args: command.slice(1), status: true };
        case 'setpriv': {
            const change = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups', '--'];
            return { ...common, ...filter, program: machine.setpriv, args: [...change, ...command], status: true };
        }
        case 'sudo': {
            const values = ['assay-sandbox', control, out, id(user), id(machine.self)];
            const args = ['-n', '--', '/bin/sh', '-c', SUDO_SCRIPT, ...values, ...command];
            return { ...common, program: machine.sudo ?? 'sudo', args, lifeline: true };
        }
    }
}
/** A finished run's folder is made safe and measured once more: the last half second was not watched. */
async function judgeOut(execution, out, limit, owner) {
    let used;
    try {
        await settleFolder(out, owner);
        used = await measureFolder(out, limit);
    }
    catch {
        // Whatever cannot even be walked (names nested deeper than a path may be) was not written by an honest scanner.
        used = Number.POSITIVE_INFINITY;
    }
    if (used <= limit || execution.status === 'killed')
        return execution;
    const { stdout, stderr, durationMs } = execution;
    return { stdout, stderr, durationMs, status: 'killed', reason: 'output' };
}
function executionOf(run, status) {
    const common = { stdout: run.stdout, stderr: run.stderr, durationMs: run.durationMs };
    if (run.killed !== undefined)
        return { ...common, status: 'killed', reason: run.killed };
    if (run.fault !== undefined)
        return { ...common, status: 'not-started', message: run.fault };
    if (run.signal !== undefined)
        return { ...common, status: 'signalled', signal: run.signal };
    const exit = /"exit-code": ?(\d{1,3})\b/.exec(status)?.[1];
    const said = firstLine(run.stderr);
    // bubblewrap writes an exit code only for a program that ran.
    if (exit === undefined)
        return { ...common, status: 'not-started', message: said || 'bubblewrap did not start it' };
    return exitOf(Number(exit), common);
}
/** What an exit code says where the program was started through others, which report signals as 128 and more. */
function exitOf(exitCode, common) {
    const said = firstLine(common.stderr);
    if (exitCode !== 0 && /^(?:prlimit|setpriv|\/\S{1,200}\/prlimit|\/\S{1,200}\/setpriv): /.test(said)) {
        return { ...common, status: 'not-started', message: said };
    }
    const name = exitCode > 128 ? SIGNALS.get(exitCode - 128) : undefined;
    if (name !== undefined)
        return { ...common, status: 'signalled', signal: name };
    return { ...common, status: 'exited', exitCode };
}
const SIGNALS = new Map(Object.entries(external_node_os_.constants.signals).map(([name, number]) => [number, name]));
function firstLine(bytes) {
    return bytes.subarray(0, 500).toString('utf8').split('\n')[0]?.trim() ?? '';
}
function statusFile(control) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(control, 'status'), 'latin1').slice(0, 65_536);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/plain-run.js









/** The variable by which a run's processes are found again. */
const MARKER = 'ASSAY_RUN';
/** One run with a built environment and what limits the system offers. Rejects when its private folder cannot be made. */
async function runPlain(machine, invocation, host, signal) {
    const places = makePrivateHome(machine.temp);
    try {
        const marker = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const env = {
            ...buildEnvironment(places.home, places.temp, invocation.env),
            [MARKER]: marker,
        };
        const [name, ...args] = invocation.argv;
        const program = findProgram(name, env['PATH'] ?? SYSTEM_PATH, invocation.cwd);
        const failure = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), durationMs: 0, status: 'not-started' };
        if (program === undefined)
            return { ...failure, message: `${name} is not there or cannot be executed` };
        if (!plain_run_isFolder(invocation.cwd))
            return { ...failure, message: `the working folder ${invocation.cwd} is not there` };
        const limit = OUT_FILES * invocation.limits.fileBytes;
        const limited = machine.prlimit === undefined
            ? { program, args }
            : {
                program: machine.prlimit,
                args: [...prlimitArguments(invocation.limits, machine.cpus, false), '--', program, ...args],
            };
        const run = await supervise({ ...limited, cwd: invocation.cwd, env, marker: `${MARKER}=${marker}` }, {
            limits: invocation.limits,
            signal,
            outExceeded: async () => (await measureFolder(host.out, limit)) > limit,
        });
        const common = { stdout: run.stdout, stderr: run.stderr, durationMs: run.durationMs };
        if (run.fault !== undefined)
            return { ...common, status: 'not-started', message: run.fault };
        const execution = (() => {
            if (run.killed !== undefined)
                return { ...common, status: 'killed', reason: run.killed };
            if (run.signal !== undefined)
                return { ...common, status: 'signalled', signal: run.signal };
            return exitOf(run.exitCode ?? 0, common);
        })();
        return await judgeOut(execution, host.out, limit, undefined);
    }
    finally {
        removeFolder(places.folder);
    }
}
/** The file a name means: as given when it holds a slash, else the first in PATH that can be executed. */
function findProgram(name, path, cwd) {
    if (name.includes('/')) {
        const file = (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(cwd, name);
        return isProgram(file) ? file : undefined;
    }
    return path
        .split(':')
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find(isProgram);
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function plain_run_isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/probe.js






const LIMITS = {
    timeoutMs: 3000,
    memoryBytes: 512 * 1024 ** 2,
    processes: 64,
    outputBytes: 65_536,
    fileBytes: 1024 ** 2,
};
/** Tries what must fail and what must work, and prints what the kernel says of itself. Its argument is a host file. */
const SCRIPT = [
    // `true`, not `:`: a redirection that fails ends a shell at a special built-in. Built-ins keep the probe fast.
    'exec 2>/dev/null',
    'true >/src/probe && echo source=open || echo source=shut',
    'true >/probe && echo root=open || echo root=shut',
    'true >/out/probe && echo out=open || echo out=shut',
    'for file in "$1" /etc/shadow; do [ -e "$file" ] && echo "seen=$file"; done',
    'readlink /proc/self/ns/net',
    'exec cat /proc/net/route /proc/net/ipv6_route /proc/self/status /proc/self/limits',
].join('\n');
/** `undefined` when the rung holds all it must, else one sentence on what it did not. */
async function probeRung(rung, machine) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(machine.temp, `assay-probe-${process.pid}-`));
    try {
        (0,external_node_fs_.chmodSync)(folder, 0o711);
        const host = { source: (0,external_node_path_.join)(folder, 'src'), input: (0,external_node_path_.join)(folder, 'in'), out: (0,external_node_path_.join)(folder, 'out'), readable: [] };
        for (const path of [host.source, host.input, host.out]) {
            (0,external_node_fs_.mkdirSync)(path);
            // As the file store makes those of a real run: the umask must not decide what the probe finds.
            (0,external_node_fs_.chmodSync)(path, 0o755);
        }
        const secret = (0,external_node_path_.join)(folder, 'secret');
        (0,external_node_fs_.writeFileSync)(secret, 'x');
        (0,external_node_fs_.chmodSync)(secret, 0o444);
        const invocation = {
            argv: ['/bin/sh', '-c', SCRIPT, 'probe', secret],
            env: {},
            cwd: SANDBOX_PLACES.out,
            network: 'none',
            limits: LIMITS,
            outputs: [],
            inputs: {},
        };
        const execution = await runInSandbox(rung, machine, invocation, host, new AbortController().signal);
        return faultOf(execution, machine);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    finally {
        removeFolder(folder);
    }
}
function faultOf(execution, machine) {
    if (execution.status === 'not-started')
        return execution.message;
    if (execution.status !== 'exited' || execution.exitCode !== 0) {
        return firstLine(execution.stderr) || `the probe ended as ${execution.status}`;
    }
    const text = execution.stdout.toString('latin1');
    const kernelBegins = text.indexOf('\nName:') + 1;
    const answers = text.slice(0, kernelBegins);
    const status = text.slice(kernelBegins);
    const kernel = (name) => lineOf(status, name)?.trim() ?? '';
    if (!answers.includes('source=shut\n'))
        return 'the source was writable';
    if (!answers.includes('root=shut\n'))
        return 'the root folder was writable';
    if (!answers.includes('out=open\n'))
        return 'the output folder was not writable';
    if (answers.includes('seen='))
        return 'a file of the host was visible';
    // A fresh namespace has no routes but the kernel's own for IPv6 loopback, all on `lo`.
    const network = /^(net:\[\d+\])\n([\s\S]*)$/m.exec(answers);
    if (network === null || network[1] === (0,external_node_fs_.readlinkSync)('/proc/self/ns/net') || !onlyLoopback(network[2] ?? '')) {
        return 'the network was reachable';
    }
    if (kernel('Uid:').split(/\s+/).includes('0'))
        return 'it ran as root';
    if (kernel('CapEff:') !== '0'.repeat(16) || kernel('CapPrm:') !== '0'.repeat(16))
        return 'privileges were left';
    if (kernel('NoNewPrivs:') !== '1')
        return 'privileges could be gained';
    if (hasFilter(machine.arch) && kernel('Seccomp:') !== '2')
        return 'the system-call filter was not in force';
    if (!/^Max processes +64 +64 /m.test(status))
        return 'the process limit was not in force';
    if (!/^Max file size +1048576 +1048576 /m.test(status))
        return 'the file size limit was not in force';
    if (!/^Max data size +536870912 +536870912 /m.test(status))
        return 'the memory limit was not in force';
    return undefined;
}
function lineOf(text, name) {
    return text
        .split('\n')
        .find((line) => line.startsWith(name))
        ?.slice(name.length);
}
function onlyLoopback(routes) {
    return routes
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('Iface'))
        .every((line) => line.trimEnd().endsWith(' lo'));
}

;// CONCATENATED MODULE: ./build/adapters/runtime/local/local-runtime.js











/** Runs scanners on this machine, under the strongest sandbox that a trial run shows to hold. */
async function createLocalRuntime(options) {
    const { env, cpus } = options;
    const temp = env['TMPDIR'] ?? (0,external_node_os_.tmpdir)();
    const prlimit = process.platform === 'linux' ? findProgram('prlimit', SYSTEM_PATH, '/') : undefined;
    const refusals = [];
    if (options.maxLevel !== 'environment-only') {
        const sandbox = findSandbox(options, temp, prlimit);
        if (typeof sandbox === 'string')
            refusals.push(sandbox);
        else {
            const rungs = options.rungs ?? (sandbox.self.uid === 0 ? ['setpriv', 'root'] : ['user', 'sudo']);
            for (const [index, rung] of rungs.entries()) {
                if (rung === 'sudo' && sandbox.sudo === undefined) {
                    refusals.push('There is no sudo to start bubblewrap with.');
                    continue;
                }
                const fault = await probeRung(rung, sandbox);
                if (fault === undefined)
                    return new SandboxRuntime(sandbox, rung, rungs.slice(index + 1), env['HOME']);
                refusals.push(`bubblewrap does not hold here (${rung}): ${sentence(fault)}`);
            }
        }
    }
    const guarantees = environmentOnlyGuarantees(process.platform, prlimit !== undefined, refusals);
    return {
        id: 'local',
        guarantees: () => guarantees,
        places: (host) => ({
            source: host.source,
            input: host.input,
            out: host.out,
            // A path that is never there, so that a program without a folder of its own cannot name one by accident.
            tool: host.tool ?? (0,external_node_path_.join)(host.input, 'no-tool-folder'),
        }),
        exec: (invocation, host, signal) => guarded(invocation, host, signal, () => runPlain({ prlimit, cpus, temp }, invocation, host, signal)),
    };
}
class SandboxRuntime {
    id = 'local';
    #machine;
    #rung;
    #weaker;
    #home;
    #probed = new Map();
    constructor(machine, rung, weaker, home) {
        this.#machine = machine;
        this.#rung = rung;
        this.#weaker = weaker;
        this.#home = home;
    }
    guarantees() {
        return sandboxGuarantees(this.#rung, hasFilter(this.#machine.arch));
    }
    places() {
        return SANDBOX_PLACES;
    }
    exec(invocation, host, signal) {
        return guarded(invocation, host, signal, async () => {
            const fault = readableFault(host.readable, this.#home);
            if (fault !== undefined)
                return notStarted(fault);
            return runInSandbox(await this.#rungFor(host), this.#machine, invocation, host, signal);
        });
    }
    /** The probed rung, or the next that holds and can show these folders. */
    async #rungFor(host) {
        if (rungReaches(this.#rung, host, this.#machine.temp))
            return this.#rung;
        for (const rung of this.#weaker) {
            const probed = this.#probed.get(rung) ?? probeRung(rung, this.#machine);
            this.#probed.set(rung, probed);
            if ((await probed) === undefined)
                return rung;
        }
        return this.#rung;
    }
}
/** What every level does alike: refuses what it cannot hold, and makes a value of whatever goes wrong before the start. */
async function guarded(invocation, host, signal, run) {
    if (signal.aborted)
        return { ...NOTHING, status: 'killed', reason: 'cancelled' };
    try {
        const fault = argumentFault(invocation.argv) ?? environmentFault(invocation.env) ?? placesFault(host);
        return fault === undefined ? await run() : notStarted(fault);
    }
    catch (error) {
        return notStarted(error instanceof Error ? error.message : String(error));
    }
}
const NOTHING = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), durationMs: 0 };
function notStarted(message) {
    return { ...NOTHING, status: 'not-started', message };
}
function argumentFault(argv) {
    return argv[0] === '' || argv.some((word) => word.includes('\0')) ? 'the command line is not valid' : undefined;
}
/** The programs of the sandbox, or a sentence on what is missing. */
function findSandbox(options, temp, prlimit) {
    const uid = process.getuid?.();
    const gid = process.getgid?.();
    if (process.platform !== 'linux' || uid === undefined || gid === undefined) {
        return `There is no sandbox for ${process.platform}.`;
    }
    const path = options.env['PATH'] ?? SYSTEM_PATH;
    const bwrap = findProgram('bwrap', path, '/');
    if (bwrap === undefined)
        return 'bubblewrap is not installed.';
    const setpriv = findProgram('setpriv', SYSTEM_PATH, '/');
    if (prlimit === undefined || setpriv === undefined)
        return 'prlimit or setpriv (util-linux) is not installed.';
    return {
        bwrap,
        prlimit,
        setpriv,
        sudo: findProgram('sudo', path, '/'),
        cpus: options.cpus,
        temp,
        arch: process.arch,
        self: { uid, gid },
        identities: new Identities(options.uidBase ?? defaultUidBase(process.pid)),
    };
}
function sentence(text) {
    return text.endsWith('.') ? text : `${text}.`;
}


/***/ })

};
