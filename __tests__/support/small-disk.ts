import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A disk with room for so many bytes, for a folder and all below it: loaded into the process under test, where it stands between
 * the program and the file system, because mounting a real one takes root. As on a real one, what fits of a write is written.
 */
const PRELOAD = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { SMALL_DISK: root, SMALL_DISK_BYTES } = process.env;
const real = { ...fs };
const opened = new Map();
let left = Number(SMALL_DISK_BYTES);

const isOn = (path) => path === root || String(path).startsWith(root + '/');
const full = (call) => Object.assign(new Error('ENOSPC: no space left on device, ' + call), { code: 'ENOSPC', errno: -28, syscall: call });
const needs = (call, path) => { if (isOn(path) && left <= 0) throw full(call); };
const put = (name) => (target, data, ...rest) => {
  if (!isOn(typeof target === 'number' ? opened.get(target) : target)) return real[name](target, data, ...rest);
  const bytes = Buffer.from(data);
  const fits = bytes.subarray(0, Math.max(0, left));
  left -= bytes.length;
  real[name](target, fits, ...rest);
  if (fits.length < bytes.length) throw full('write');
};
Object.assign(fs, {
  openSync: (path, ...rest) => { const file = real.openSync(path, ...rest); opened.set(file, path); return file; },
  closeSync: (file) => { opened.delete(file); real.closeSync(file); },
  mkdirSync: (path, ...rest) => { needs('mkdir', path); return real.mkdirSync(path, ...rest); },
  symlinkSync: (target, path, ...rest) => { needs('symlink', path); real.symlinkSync(target, path, ...rest); },
  writeFileSync: put('writeFileSync'),
  appendFileSync: put('appendFileSync'),
});
syncBuiltinESMExports();
`;

/** What a process needs in its environment to find room for `bytes` in `folder`. @param work where the program for it goes. */
export function smallDisk(work: string, folder: string, bytes: number): Readonly<Record<string, string>> {
  const preload = join(work, 'small-disk.mjs');
  writeFileSync(preload, PRELOAD);
  return { NODE_OPTIONS: `--import=${preload}`, SMALL_DISK: folder, SMALL_DISK_BYTES: String(bytes) };
}
