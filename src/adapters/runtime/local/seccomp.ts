/**
 * The system-call filter of the sandbox: classic BPF as the kernel's seccomp(2) takes it, assembled here so that nothing
 * has to be compiled or installed. It takes away what a scanner never needs and kernel flaws are usually reached through:
 * tracing other processes, mounting, nested namespaces, key rings, BPF, io_uring, modules. Everything else is allowed: the
 * other walls (namespaces, no capabilities, no network) do not depend on it.
 */

/** Call numbers: [x86_64, aarch64]; -1 where the machine has no such call. */
const DENIED: Readonly<Record<string, readonly [number, number]>> = {
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

const CLONE = { x64: 56, arm64: 220 } as const;
const CLONE3 = 435;
/** The eight CLONE_NEW… bits that `clone` takes: mount, cgroup, UTS, IPC, user, PID and network namespaces. */
const NEW_NAMESPACE = 0x7e020000;

const AUDIT_ARCH = { x64: 0xc000003e, arm64: 0xc00000b7 } as const;
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

type FilterArch = keyof typeof AUDIT_ARCH;

/** Whether there is a filter for this machine (`process.arch`). */
export function hasFilter(arch: string): arch is FilterArch {
  return arch === 'x64' || arch === 'arm64';
}

/** The filter as an array of `struct sock_filter` (8 bytes each, little-endian), the form `bwrap --seccomp` reads. */
export function seccompFilter(arch: FilterArch): Buffer {
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

function instruction(code: number, operand: number, ifTrue = 0, ifFalse = 0): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(ifTrue, 2);
  bytes.writeUInt8(ifFalse, 3);
  bytes.writeUInt32LE(operand, 4);
  return bytes;
}
