import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { redact } from '../lib/redact.ts';
import type { LockedTool } from './lock.ts';
import { findPip, type Python, type PythonNeeds } from './python.ts';

export interface DownloadProblem {
  readonly problem: string;
  /** What was served is not what the lock names. */
  readonly integrity: boolean;
}

/** Waits before the second and the third attempt. */
const BACKOFF_MS = [1000, 4000] as const;

/**
 * Fetches a tool's wheels with the host's pip, which knows the user's mirrors, proxies and certificates. pip checks each
 * file against the lock's digests (`--require-hashes`) and takes wheels only, so no code of a package runs; the caller
 * checks the digests once more. `folder` must be empty; the wheels are in `folder/wheels` afterwards.
 */
export async function downloadWheels(
  entry: LockedTool,
  python: Python,
  folder: string,
  needs: PythonNeeds & { readonly onRetry: (detail: string) => void; readonly backoffMs?: readonly number[] },
): Promise<DownloadProblem | undefined> {
  const wheels = join(folder, 'wheels');
  await mkdir(wheels, { recursive: true });
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, requirementLines(entry));
  const pip = await findPip(python, folder, needs);
  if ('problem' in pip) return { problem: pip.problem, integrity: false };

  const backoff = needs.backoffMs ?? BACKOFF_MS;
  for (let attempt = 0; ; attempt += 1) {
    const { exitCode, stderr } = await needs.commands.run({
      argv: [
        ...pip,
        'download',
        '--quiet',
        '--no-deps',
        '--only-binary',
        ':all:',
        '--require-hashes',
        '--progress-bar',
        'off',
        '--dest',
        wheels,
        '--requirement',
        requirements,
      ],
      cwd: folder,
      env: needs.env,
      timeoutMs: 600_000,
      maxOutputBytes: 16 * 1024 ** 2,
      ...(needs.signal === undefined ? {} : { signal: needs.signal }),
    });
    if (exitCode === 0) return undefined;
    if (/DO NOT MATCH THE HASHES/i.test(stderr)) {
      return { problem: 'the package index served a file whose SHA-256 is not the recorded one', integrity: true };
    }
    const wait = backoff[attempt];
    const problem = `pip could not fetch it: ${lastError(stderr)}`;
    if (wait === undefined) return { problem, integrity: false };
    needs.onRetry(`${problem}; trying again`);
    await sleep(wait, undefined, needs.signal === undefined ? {} : { signal: needs.signal });
  }
}

/** The lock entry in pip's requirements format. */
export function requirementLines(entry: LockedTool): string {
  return entry.packages
    .map(({ name, version, marker, sha256 }) => {
      const head = marker === undefined ? `${name}==${version}` : `${name}==${version} ; ${marker}`;
      return `${[head, ...sha256.map((digest) => `    --hash=sha256:${digest}`)].join(' \\\n')}\n`;
    })
    .join('');
}

function lastError(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.findLast((text) => text.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it gave no reason';
  return redact(line.replace(/^ERROR:\s*/, '').slice(0, 300));
}
