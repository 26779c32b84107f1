/**
 * Builds dist/: TypeScript to build/, then each entry point into one folder with ncc. With --check, builds into a temporary
 * folder and fails when dist/ differs. What comes out is executed from an empty folder, because ncc exits 0 on output that
 * dies at start.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'assay-dist-')) : join(root, 'dist');

const ENTRIES = [
  ['cli', 'build/entry/cli/main.js'],
  ['action', 'build/entry/action.js'],
  ['embedded', 'build/embedded/main.js'],
] as const;
/** Small enough for one file, beside the step that it follows. */
const POST = { entry: 'build/entry/action-post.js', file: 'action/post.js', maxBytes: 32 * 1024 } as const;

/** CommonJS dependencies look for these; ncc's ESM output does not define them. */
const BANNER = [
  "import { fileURLToPath as __assayFileUrlToPath } from 'node:url';",
  "import { dirname as __assayDirname } from 'node:path';",
  'const __filename = __assayFileUrlToPath(import.meta.url), __dirname = __assayDirname(__filename);',
  '',
].join('\n');

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

rmSync(join(root, 'build'), { recursive: true, force: true });
run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
cpSync(join(root, 'package.json'), join(root, 'build/package.json'));

for (const [name, entry] of ENTRIES) {
  const folder = join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  bundle(entry, folder);
  for (const file of readdirSync(folder).filter((file) => /\.(?:js|mjs)$/.test(file))) withBanner(join(folder, file));
}
bundlePost();

function bundle(entry: string, folder: string): void {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  run(process.execPath, [ncc, 'build', entry, '--out', folder, '--no-cache', '--quiet']);
}

/** A post step that grows has taken something of the scan with it. */
function bundlePost(): void {
  const folder = mkdtempSync(join(tmpdir(), 'assay-post-'));
  try {
    bundle(POST.entry, folder);
    const made = readdirSync(folder).sort().join(' ');
    const size = statSync(join(folder, 'index.js')).size;
    if (made !== 'index.js package.json' || size > POST.maxBytes)
      throw new Error(`the post step is not one small file: ${made}, ${String(size)} bytes`);
    cpSync(join(folder, 'index.js'), join(out, POST.file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { VENDOR_FILES } = (await import('../src/embedded/governance/vendor-files.ts')) as {
  VENDOR_FILES: readonly { from: string; to: string }[];
};
mkdirSync(join(out, 'embedded/vendor'), { recursive: true });
for (const { from, to } of VENDOR_FILES) cpSync(join(root, 'node_modules', from), join(out, 'embedded/vendor', to));
writeFileSync(join(out, 'NOTICE.txt'), notices());

function withBanner(file: string): void {
  const text = readFileSync(file, 'utf8');
  const shebang = /^#![^\n]*\n/.exec(text)?.[0] ?? '';
  if (/\b__(?:dirname|filename)\b/.test(text)) writeFileSync(file, shebang + BANNER + text.slice(shebang.length));
}

/** Licences of every package that is part of the product; ncc's own list keeps one chunk only. */
function notices(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; version?: string; license?: string }>;
  };
  const lines = Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .map(
      ([path, { version, license }]) =>
        `${path.split('node_modules/').at(-1) ?? path} ${version ?? ''} (${license ?? 'see the package'})`,
    );
  return `Assay is built with these packages:\n\n${[...new Set(lines)].sort().join('\n')}\n`;
}

smoke();
if (check) compare();

/** Runs what was built from an empty folder, where no node_modules can help it. */
function smoke(): void {
  const install = mkdtempSync(join(tmpdir(), 'assay-smoke-'));
  cpSync(out, join(install, 'dist'), { recursive: true });
  for (const name of ['package.json', 'action.yml', 'tools.lock.json']) cpSync(join(root, name), join(install, name));
  cpSync(join(root, 'privacy-pack'), join(install, 'privacy-pack'), { recursive: true });
  const tree = join(install, 'tree');
  mkdirSync(tree);
  writeFileSync(join(tree, 'a.py'), 'print(1)\n');
  try {
    execFileSync(process.execPath, [join(install, 'dist', POST.file)], { cwd: tree });
    const text = execFileSync(
      process.execPath,
      [join(install, 'dist/cli/index.js'), 'scan', tree, '--out', join(install, 'out'), '--json', '--quiet'],
      { encoding: 'utf8', cwd: tree },
    );
    const { verdict } = JSON.parse(text) as { verdict: string };
    if (verdict !== 'pass') throw new Error(`the built program says ${verdict} of an empty tree`);
  } finally {
    rmSync(install, { recursive: true, force: true });
  }
}

function digests(folder: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile())
      result.set(relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  return result;
}

function compare(): void {
  const built = digests(out);
  const committed = existsSync(join(root, 'dist')) ? digests(join(root, 'dist')) : new Map<string, string>();
  const differing = [...new Set([...built.keys(), ...committed.keys()])]
    .filter((path) => built.get(path) !== committed.get(path))
    .sort();
  rmSync(out, { recursive: true, force: true });
  if (differing.length > 0) {
    process.stderr.write(`dist/ is out of date (npm run build): ${differing.join(', ')}\n`);
    process.exitCode = 1;
  }
}
