import { mkdirSync, mkdtempSync, chmodSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution, Invocation } from '../../../model/invocation.ts';
import { SANDBOX_PLACES } from './bubblewrap.ts';
import { removeFolder } from './host-folders.ts';
import type { Rung, SandboxHost } from './sandbox-run.ts';
import { firstLine, runInSandbox } from './sandbox-run.ts';
import { hasFilter } from './seccomp.ts';

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
export async function probeRung(rung: Rung, machine: SandboxHost): Promise<string | undefined> {
  const folder = mkdtempSync(join(machine.temp, `assay-probe-${process.pid}-`));
  try {
    chmodSync(folder, 0o711);
    const host = { source: join(folder, 'src'), input: join(folder, 'in'), out: join(folder, 'out'), readable: [] };
    for (const path of [host.source, host.input, host.out]) {
      mkdirSync(path);
      // As the file store makes those of a real run: the umask must not decide what the probe finds.
      chmodSync(path, 0o755);
    }
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'x');
    chmodSync(secret, 0o444);
    const invocation: Invocation = {
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
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    removeFolder(folder);
  }
}

function faultOf(execution: Execution, machine: SandboxHost): string | undefined {
  if (execution.status === 'not-started') return execution.message;
  if (execution.status !== 'exited' || execution.exitCode !== 0) {
    return firstLine(execution.stderr) || `the probe ended as ${execution.status}`;
  }
  const text = execution.stdout.toString('latin1');
  const kernelBegins = text.indexOf('\nName:') + 1;
  const answers = text.slice(0, kernelBegins);
  const status = text.slice(kernelBegins);
  const kernel = (name: string): string => lineOf(status, name)?.trim() ?? '';
  if (!answers.includes('source=shut\n')) return 'the source was writable';
  if (!answers.includes('root=shut\n')) return 'the root folder was writable';
  if (!answers.includes('out=open\n')) return 'the output folder was not writable';
  if (answers.includes('seen=')) return 'a file of the host was visible';
  // A fresh namespace has no routes but the kernel's own for IPv6 loopback, all on `lo`.
  const network = /^(net:\[\d+\])\n([\s\S]*)$/m.exec(answers);
  if (network === null || network[1] === readlinkSync('/proc/self/ns/net') || !onlyLoopback(network[2] ?? '')) {
    return 'the network was reachable';
  }
  if (kernel('Uid:').split(/\s+/).includes('0')) return 'it ran as root';
  if (kernel('CapEff:') !== '0'.repeat(16) || kernel('CapPrm:') !== '0'.repeat(16)) return 'privileges were left';
  if (kernel('NoNewPrivs:') !== '1') return 'privileges could be gained';
  if (hasFilter(machine.arch) && kernel('Seccomp:') !== '2') return 'the system-call filter was not in force';
  if (!/^Max processes +64 +64 /m.test(status)) return 'the process limit was not in force';
  if (!/^Max file size +1048576 +1048576 /m.test(status)) return 'the file size limit was not in force';
  if (!/^Max data size +536870912 +536870912 /m.test(status)) return 'the memory limit was not in force';
  return undefined;
}

function lineOf(text: string, name: string): string | undefined {
  return text
    .split('\n')
    .find((line) => line.startsWith(name))
    ?.slice(name.length);
}

function onlyLoopback(routes: string): boolean {
  return routes
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('Iface'))
    .every((line) => line.trimEnd().endsWith(' lo'));
}
