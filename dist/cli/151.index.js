export const id = 151;
export const ids = [151];
export const modules = {

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ installerEnvironment)
/* harmony export */ });
/**
 * What installers and interpreters get of the environment: enough to find programs and to honour a user's mirror, proxy and
 * certificates. What a mirror serves is checked against the lock, so these need not be trusted; everything else that earlier
 * steps may have set is left out.
 */
const PASSED = [
    'PATH',
    'HOME',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'PYENV_ROOT',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
    'all_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'NETRC',
    'PIP_CACHE_DIR',
    'PIP_CERT',
    'PIP_CLIENT_CERT',
    'PIP_CONFIG_FILE',
    'PIP_DEFAULT_TIMEOUT',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'PIP_INDEX_URL',
    'PIP_KEYRING_PROVIDER',
    'PIP_NO_INDEX',
    'PIP_PROXY',
    'PIP_RETRIES',
    'PIP_TRUSTED_HOST',
];
/** The whole environment of an installer. `temp` is where it may put its own temporary files. */
function installerEnvironment(env, temp) {
    const built = {
        LANG: 'C.UTF-8',
        TMPDIR: temp,
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_NO_INPUT: '1',
        // A user's "only inside a virtual environment" is about installing; nothing is installed here.
        PIP_REQUIRE_VIRTUALENV: '0',
    };
    for (const name of PASSED) {
        const value = env[name];
        if (value !== undefined && value !== '')
            built[name] = value;
    }
    return built;
}


/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ programSeenAt),
  U: () => (/* binding */ provisionTool)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/provision/python.js



/** Sought on PATH in this order; the first that is new enough is taken. */
const NAMES = ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
const ASK = `import json, os, sys
base = getattr(sys, "_base_executable", None) or sys.executable
print(json.dumps({"path": os.path.realpath(base), "prefix": sys.base_prefix, "version": "%d.%d.%d" % sys.version_info[:3],
    "tag": sys.implementation.name[:2] + "%d%d" % sys.version_info[:2]}))`;
const answer = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().startsWith('/'),
    prefix: schemas/* string */.YjP().startsWith('/'),
    version: schemas/* string */.YjP().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
    tag: schemas/* string */.YjP().regex(/^[a-z]{1,10}[0-9]{2,4}$/),
});
/** Finds an interpreter of at least `minimum` (`3.10`), or says in one sentence why there is none. */
async function findPython(minimum, needs) {
    const tooOld = [];
    for (const name of NAMES) {
        const python = await ask(name, needs);
        if (python === undefined)
            continue;
        if (atLeast(python.version, minimum))
            return python;
        tooOld.push(`${name} is ${python.version}`);
    }
    const found = tooOld.length === 0 ? 'no python3 was found on PATH' : tooOld.join(', ');
    return { problem: `Python ${minimum} or newer is needed: ${found}` };
}
/** The start of a command line that runs pip, or why there is none. `folder` takes a virtual environment if pip needs one. */
async function findPip(python, folder, needs) {
    for (const program of [python.path, 'python3']) {
        if (await works([program, '-I', '-m', 'pip', '--version'], needs))
            return [program, '-I', '-m', 'pip'];
    }
    const environment = (0,external_node_path_.join)(folder, 'pip');
    if (await works([python.path, '-I', '-m', 'venv', environment], needs))
        return [(0,external_node_path_.join)(environment, 'bin', 'python'), '-I', '-m', 'pip'];
    return {
        problem: `${python.path} has neither pip nor venv: install one of them (Debian and Ubuntu: python3-pip or python3-venv)`,
    };
}
async function ask(name, needs) {
    const output = await attempt([name, '-I', '-S', '-c', ASK], needs);
    if (output === undefined)
        return undefined;
    try {
        return answer.parse(JSON.parse(output));
    }
    catch {
        // Something else of that name: not an interpreter to use.
        return undefined;
    }
}
async function works(argv, needs) {
    return (await attempt(argv, needs)) !== undefined;
}
/** Standard output when the program ends with 0; `undefined` when it cannot be started or fails. Cancelling still throws. */
async function attempt(argv, needs) {
    try {
        const { exitCode, stdout } = await needs.commands.run({
            argv,
            cwd: needs.cwd,
            env: needs.env,
            timeoutMs: 120_000,
            maxOutputBytes: 1024 ** 2,
            ...(needs.signal === undefined ? {} : { signal: needs.signal }),
        });
        return exitCode === 0 ? stdout.toString('utf8') : undefined;
    }
    catch (error) {
        if (error instanceof errors/* AssayError */.WV && error.kind !== 'cancelled')
            return undefined;
        throw error;
    }
}
function atLeast(version, minimum) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

;// CONCATENATED MODULE: ./build/provision/download.js





/** Waits before the second and the third attempt. */
const BACKOFF_MS = [1000, 4000];
/**
 * Fetches a tool's wheels with the host's pip, which knows the user's mirrors, proxies and certificates. pip checks each
 * file against the lock's digests (`--require-hashes`) and takes wheels only, so no code of a package runs; the caller
 * checks the digests once more. `folder` must be empty; the wheels are in `folder/wheels` afterwards.
 */
async function downloadWheels(entry, python, folder, needs) {
    const wheels = (0,external_node_path_.join)(folder, 'wheels');
    await (0,promises_.mkdir)(wheels, { recursive: true });
    const requirements = (0,external_node_path_.join)(folder, 'requirements.txt');
    await (0,promises_.writeFile)(requirements, requirementLines(entry));
    const pip = await findPip(python, folder, needs);
    if ('problem' in pip)
        return { problem: pip.problem, integrity: false };
    const backoff = needs.backoffMs ?? BACKOFF_MS;
    for (let attempt = 0;; attempt += 1) {
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
        if (exitCode === 0)
            return undefined;
        if (/DO NOT MATCH THE HASHES/i.test(stderr)) {
            return { problem: 'the package index served a file whose SHA-256 is not the recorded one', integrity: true };
        }
        const wait = backoff[attempt];
        const problem = `pip could not fetch it: ${lastError(stderr)}`;
        if (wait === undefined)
            return { problem, integrity: false };
        needs.onRetry(`${problem}; trying again`);
        await (0,external_node_timers_promises_.setTimeout)(wait, undefined, needs.signal === undefined ? {} : { signal: needs.signal });
    }
}
/** The lock entry in pip's requirements format. */
function requirementLines(entry) {
    return entry.packages
        .map(({ name, version, marker, sha256 }) => {
        const head = marker === undefined ? `${name}==${version}` : `${name}==${version} ; ${marker}`;
        return `${[head, ...sha256.map((digest) => `    --hash=sha256:${digest}`)].join(' \\\n')}\n`;
    })
        .join('');
}
function lastError(stderr) {
    const lines = stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = lines.findLast((text) => text.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it gave no reason';
    return (0,redact/* redact */.E$)(line.replace(/^ERROR:\s*/, '').slice(0, 300));
}

// EXTERNAL MODULE: ./build/provision/environment.js
var environment = __webpack_require__(45);
;// CONCATENATED MODULE: ./build/provision/launcher.js
/**
 * Written into the folder of every Python tool and started as `python -I -S -B -X utf8 launch.py MODULE ARG…`. Nothing of
 * the host's Python but its standard library is importable: `-I` shuts out the working directory and PYTHON* variables,
 * `-S` the host's site-packages and their start-up hooks. `MODULE` may also be the path of a script (`….py`).
 */
const LAUNCHER = `import os
import runpy
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "site"))
del sys.argv[0]
target = sys.argv[0]
if target.endswith(".py"):
    runpy.run_path(target, run_name="__main__")
else:
    runpy.run_module(target, run_name="__main__", alter_sys=True)
`;
/** Interpreter switches that go before the launcher. */
const PYTHON_SWITCHES = ['-I', '-S', '-B', '-X', 'utf8'];

// EXTERNAL MODULE: ./build/provision/lock.js
var lock = __webpack_require__(7157);
// EXTERNAL MODULE: ./build/lib/canonical-json.js
var canonical_json = __webpack_require__(297);
// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/lib/digest.js
var lib_digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./build/provision/wheel.js



const RECORD = /^[^/]+\.dist-info\/RECORD$/;
/** Unpacked size that no tool of the catalogue comes near: a wheel that says more is not unpacked. */
const MAX_UNPACKED_BYTES = 1024 ** 3;
/**
 * Unpacks a wheel (PEP 427) whose digest was checked against the lock. Libraries go to `site/`, scripts to `bin/`; data
 * files (manual pages) and installer metadata are left out. Nothing is run.
 *
 * @throws Error when an entry would leave the folder, or differs from the wheel's own RECORD.
 */
function unpackWheel(bytes) {
    let total = 0;
    const entries = (0,esm/* unzipSync */.AO)(bytes, {
        filter: ({ name, originalSize }) => {
            total += originalSize;
            if (total > MAX_UNPACKED_BYTES)
                throw new Error('the wheel unpacks to more than 1 GiB');
            return !name.endsWith('/');
        },
    });
    const recorded = readRecord(entries);
    const files = new Map();
    for (const [name, content] of Object.entries(entries)) {
        const target = targetOf(name);
        if (target === undefined)
            continue;
        if (recorded.get(name) !== (0,lib_digest/* sha256 */.s)(content))
            throw new Error(`the wheel's record does not fit its file ${name}`);
        if (files.has(target))
            throw new Error(`the wheel holds ${target} twice`);
        files.set(target, content);
    }
    return files;
}
/**
 * What `unpackWheel` would write, by the wheel's own record: path below the tool folder → SHA-256. The record is as good as
 * the wheel, whose digest was checked.
 */
function recordOfWheel(bytes) {
    const recorded = readRecord((0,esm/* unzipSync */.AO)(bytes, { filter: ({ name }) => RECORD.test(name) }));
    const files = new Map();
    for (const [name, digest] of recorded) {
        const target = targetOf(name);
        if (target !== undefined)
            files.set(target, digest);
    }
    return files;
}
/** Name and version that a wheel's file name states: `detect_secrets-1.5.0-py3-none-any.whl`. */
function wheelNameOf(fileName) {
    const match = /^([A-Za-z0-9_.]{1,100})-([^-]{1,64})(?:-[0-9][^-]{0,64})?-[^-]{1,64}-[^-]{1,64}-[^-]{1,200}\.whl$/.exec(fileName);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    return { name: match[1].toLowerCase().replaceAll(/[_.]+/g, '-'), version: match[2] };
}
function targetOf(name) {
    const clean = external_node_path_.posix.normalize(name);
    if (clean !== name || name.startsWith('/') || name.startsWith('../') || name.includes('\\') || name.includes('\0')) {
        throw new Error(`the wheel holds an unsafe name: ${JSON.stringify(name.slice(0, 200))}`);
    }
    const [top = '', kind = '', ...rest] = name.split('/');
    if (top.endsWith('.dist-info'))
        return /^(?:METADATA|entry_points\.txt|top_level\.txt)$/.test(kind) ? `site/${name}` : undefined;
    if (!top.endsWith('.data'))
        return `site/${name}`;
    if (rest.length === 0)
        return undefined;
    if (kind === 'purelib' || kind === 'platlib')
        return `site/${rest.join('/')}`;
    return kind === 'scripts' ? `bin/${rest.join('/')}` : undefined;
}
/** RECORD is CSV of path, `sha256=` digest in unpadded base64url, size. */
function readRecord(entries) {
    const name = Object.keys(entries).find((entry) => RECORD.test(entry));
    const content = name === undefined ? undefined : entries[name];
    if (content === undefined)
        throw new Error('the wheel has no record');
    const recorded = new Map();
    for (const line of new TextDecoder().decode(content).split('\n')) {
        const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),sha256=([A-Za-z0-9_-]{43}),[0-9]*\r?$/.exec(line);
        if (match?.[3] === undefined)
            continue;
        recorded.set(match[1]?.replaceAll('""', '"') ?? match[2] ?? '', Buffer.from(match[3], 'base64url').toString('hex'));
    }
    return recorded;
}

;// CONCATENATED MODULE: ./build/provision/tool-folder.js







/*
 * A provisioned tool is a folder with two parts: `wheels/`, the archives as they were fetched, whose digests the lock
 * names, and `tool/`, what they unpack to. Nothing beside the lock has to be believed: the lock vouches for the wheels, the
 * wheels' own records for each file. There is no byte-code (it could not be checked, and costs a tenth of a second to do
 * without), and no installer writes anything that cannot be foretold.
 */
/** A folder that is not what the lock says, in words. */
class ToolFolderProblem extends Error {
}
/**
 * Checks `wheels/` against the lock, then every file of `tool/` against the wheels, and that what is to be started can be.
 *
 * @throws ToolFolderProblem
 */
async function checkToolFolder(folder, entry, python) {
    const expected = new Map();
    for (const wheel of await readWheels((0,external_node_path_.join)(folder, 'wheels'), entry))
        merge(expected, recordOfWheel(wheel));
    if (python)
        merge(expected, new Map([['launch.py', (0,lib_digest/* sha256 */.s)(LAUNCHER)]]));
    const found = new Map();
    await hashTree((0,external_node_path_.join)(folder, 'tool'), '', found);
    for (const [path, digest] of expected) {
        const actual = found.get(path);
        if (actual === undefined)
            throw new ToolFolderProblem(`${path} is missing`);
        if (actual !== digest)
            throw new ToolFolderProblem(`${path} was changed`);
    }
    for (const path of found.keys())
        if (!expected.has(path))
            throw new ToolFolderProblem(`${path} does not belong to it`);
    return { files: found, treeDigest: treeDigestOf(found) };
}
/** Unpacks `wheels/` into a new `tool/`. @throws ToolFolderProblem */
async function unpackToolFolder(folder, entry, python) {
    const target = (0,external_node_path_.join)(folder, 'tool');
    const made = new Set();
    const write = async (path, content) => {
        const file = (0,external_node_path_.join)(target, path);
        const parent = (0,external_node_path_.dirname)(file);
        if (!made.has(parent))
            await makeReadable(target, parent);
        made.add(parent);
        await (0,promises_.writeFile)(file, content);
        await (0,promises_.chmod)(file, isProgram(content) ? 0o755 : 0o644);
    };
    await makeReadable(folder, target);
    for (const wheel of await readWheels((0,external_node_path_.join)(folder, 'wheels'), entry)) {
        let files;
        try {
            files = unpackWheel(wheel);
        }
        catch (cause) {
            throw new ToolFolderProblem(cause instanceof Error ? cause.message : 'a wheel cannot be unpacked', { cause });
        }
        for (const [path, content] of files)
            await write(path, content);
    }
    if (python)
        await write('launch.py', Buffer.from(LAUNCHER));
}
/** Makes `path` and the folders between it and `root`. A sandbox reads them as another user, whatever our umask says. */
async function makeReadable(root, path) {
    if (path.length <= root.length)
        return;
    await makeReadable(root, (0,external_node_path_.dirname)(path));
    await (0,promises_.mkdir)(path, { recursive: true });
    await (0,promises_.chmod)(path, 0o755);
}
/** The wheels' bytes in order of their names; each must be one the lock names, and no package may lack one. */
async function readWheels(folder, entry) {
    const names = (await (0,promises_.readdir)(folder)).sort(compare/* compareText */.n);
    const wheels = [];
    const seen = new Set();
    for (const name of names) {
        const file = (0,external_node_path_.join)(folder, name);
        const wheel = wheelNameOf(name);
        // A package may be locked at two versions, for older and newer interpreters.
        const locked = entry.packages.filter((item) => item.name === wheel?.name);
        const packageName = locked[0]?.name;
        if (packageName === undefined || seen.has(packageName) || !(await (0,promises_.lstat)(file)).isFile()) {
            throw new ToolFolderProblem(`${name} is none of its packages`);
        }
        const bytes = await (0,promises_.readFile)(file);
        const digest = (0,lib_digest/* sha256 */.s)(bytes);
        if (!locked.some((item) => item.sha256.includes(digest))) {
            throw new ToolFolderProblem(`${name} has not the recorded SHA-256`);
        }
        seen.add(packageName);
        wheels.push(bytes);
    }
    const lacking = entry.packages.find((item) => item.marker === undefined && !seen.has(item.name));
    if (lacking !== undefined)
        throw new ToolFolderProblem(`the package ${lacking.name} is missing`);
    return wheels;
}
function merge(into, more) {
    for (const [path, digest] of more) {
        const other = into.get(path);
        if (other !== undefined && other !== digest)
            throw new ToolFolderProblem(`two of its packages hold ${path}`);
        into.set(path, digest);
    }
}
async function hashTree(folder, below, found) {
    for (const item of await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
        const path = below === '' ? item.name : `${below}/${item.name}`;
        if (item.isDirectory())
            await hashTree(folder, path, found);
        else if (item.isFile()) {
            const file = (0,external_node_path_.join)(folder, path);
            const content = await (0,promises_.readFile)(file);
            // A sandbox starts it as another user.
            if (isProgram(content) && ((await (0,promises_.lstat)(file)).mode & EXECUTABLE) !== EXECUTABLE)
                throw new ToolFolderProblem(`${path} may not be executed`);
            found.set(path, (0,lib_digest/* sha256 */.s)(content));
        }
        else
            throw new ToolFolderProblem(`${path} is not a plain file`);
    }
}
function treeDigestOf(files) {
    return (0,lib_digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.dj)([...files].sort(([a], [b]) => (0,compare/* compareText */.n)(a, b))));
}
/** Readable and executable for everybody. */
const EXECUTABLE = 0o555;
/** ELF, Mach-O (either byte order, thin or fat) or a script: these are started, so they need the right to be. */
function isProgram(content) {
    const [a, b, c, d] = content;
    if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46)
        return true;
    if (a === 0x23 && b === 0x21)
        return true;
    const magic = Buffer.from(content.subarray(0, 4)).toString('hex');
    return ['cffaedfe', 'cefaedfe', 'feedfacf', 'feedface', 'cafebabe'].includes(magic);
}

;// CONCATENATED MODULE: ./build/provision/provision.js










/**
 * Makes a catalogue tool ready to run: from the cache when every file there is what the lock says, else fetched and
 * unpacked anew. A folder that was tampered with is replaced, never run. Only cancelling throws.
 */
async function provisionTool(definition, options) {
    const { id, tool } = definition;
    if (tool.kind !== 'pypi')
        return failed(`${id} is not a tool that Assay provisions`, false);
    try {
        return await provision(id, tool, (0,lock/* lockedToolOf */.m_)(definition, options.lock), options);
    }
    catch (error) {
        if (error instanceof errors/* AssayError */.WV && error.kind === 'cancelled')
            throw error;
        if (options.signal?.aborted === true)
            throw cancelled(error);
        const integrity = error instanceof errors/* AssayError */.WV && error.kind === 'integrity';
        const message = error instanceof Error ? error.message : String(error);
        return failed(`${id} could not be provisioned: ${(0,redact/* redact */.E$)(message)}`, integrity);
    }
}
/** The same command line where the tool folder is seen under another path (in a sandbox). */
function programSeenAt(tool, seenAs) {
    const [first, ...rest] = tool.program;
    const move = (part) => part.startsWith(`${tool.folder}/`) ? seenAs + part.slice(tool.folder.length) : part;
    return [move(first), ...rest.map(move)];
}
async function provision(id, tool, entry, options) {
    const { system } = options;
    const root = (0,external_node_path_.join)(options.cacheFolder, 'tools');
    await inCache(options.cacheFolder, () => makeFolder(root));
    const needs = {
        commands: options.commands,
        env: (0,environment/* installerEnvironment */.c)(system.env, system.tempFolder),
        cwd: root,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    };
    const isPython = !tool.native;
    // A native tool needs Python to be fetched, not to run.
    const python = isPython ? await findPython(entry.python, needs) : undefined;
    if (python !== undefined && 'problem' in python)
        return failed(`${id}: ${python.problem}`, false);
    const digest = (0,lock/* digestOfTool */.mJ)(entry);
    const parts = [id, entry.version, digest.slice(0, 16), system.platform, system.arch];
    const home = (0,external_node_path_.join)(root, [...parts, ...(python === undefined ? [] : [python.tag])].join('-'));
    const ready = (checked, fromCache) => {
        const folder = (0,external_node_path_.join)(home, 'tool');
        const program = programOf(tool, folder, python, checked);
        if (program === undefined)
            return failed(`${id}: its package for this platform does not hold the program`, false);
        return {
            status: 'ready',
            folder,
            program,
            version: entry.version,
            digest,
            treeDigest: checked.treeDigest,
            readable: python === undefined ? [] : [python.prefix],
            ...(python === undefined ? {} : { interpreter: { path: python.path, version: python.version } }),
            fromCache,
        };
    };
    const cached = await check(home, entry, isPython);
    if (cached !== undefined && !(cached instanceof ToolFolderProblem))
        return ready(cached, true);
    const tampered = cached !== undefined;
    const remark = cached === undefined ? '' : ` (the cached copy is not used: ${cached.message})`;
    if (options.offline || options.checkOnly === true) {
        const what = cached === undefined
            ? `${id} ${entry.version} is not in the tool cache`
            : `the copy of ${id} ${entry.version} in the tool cache is not used: ${cached.message}`;
        const why = options.checkOnly === true ? '' : ', and this run is offline';
        return failed(`${what}${why}; \`assay tools install ${id}\` fetches it`, tampered);
    }
    try {
        const problem = await install({ id, entry, isPython, home, tampered, remark, python, needs, options, root });
        if (problem !== undefined)
            return failed(`${id}: ${problem.problem}${remark}`, problem.integrity || tampered);
        // Once more where it now lies: another process may have been first.
        return ready(await checkToolFolder(home, entry, isPython), false);
    }
    catch (error) {
        if (!(error instanceof ToolFolderProblem))
            throw error;
        return failed(`${id}: what was fetched is not what the lock names: ${error.message}`, true);
    }
}
/** Folders that we make are readable for the sandbox's user, whatever the umask; what is there stays as its owner has it. */
async function inCache(folder, make) {
    try {
        return await make();
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`nothing can be made in the tool cache ${folder} (${why}); set ASSAY_CACHE_DIR to another folder`, {
            cause,
        });
    }
}
/** Node's own recursive way never ends where a file system lets nobody make any folder (/proc). */
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
        await (0,promises_.chmod)(path, 0o755);
    }
    catch (error) {
        const code = error.code;
        if (code === 'EEXIST' && (await (0,promises_.stat)(path)).isDirectory())
            return;
        const parent = (0,external_node_path_.dirname)(path);
        if (code !== 'ENOENT' || parent === path || (await isThere(parent)))
            throw error;
        await makeFolder(parent);
        await makeFolder(path);
    }
}
function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
/** Fetches, unpacks and checks in a folder of its own, then puts it in its place. @throws ToolFolderProblem */
async function install(work) {
    const { id, entry, isPython, needs, options } = work;
    const say = (detail) => {
        options.progress.report({ kind: 'provisioning', tool: id, detail });
    };
    const python = work.python ?? (await findPython(entry.python, needs));
    if ('problem' in python)
        return { problem: `it cannot be fetched: ${python.problem}`, integrity: false };
    say(`fetching ${id} ${entry.version}${work.remark}`);
    const incoming = (0,external_node_path_.join)(work.root, `.incoming-${options.system.random(8)}`);
    await inCache(options.cacheFolder, () => makeFolder(incoming));
    try {
        const problem = await downloadWheels(entry, python, incoming, {
            ...needs,
            onRetry: say,
            ...(options.backoffMs === undefined ? {} : { backoffMs: options.backoffMs }),
        });
        if (problem !== undefined)
            return problem;
        await unpackToolFolder(incoming, entry, isPython);
        await checkToolFolder(incoming, entry, isPython);
        await (0,promises_.rm)((0,external_node_path_.join)(incoming, 'requirements.txt'), { force: true });
        await (0,promises_.rm)((0,external_node_path_.join)(incoming, 'pip'), { recursive: true, force: true });
        await moveIn(incoming, work.home, work.tampered);
        return undefined;
    }
    finally {
        await (0,promises_.rm)(incoming, { recursive: true, force: true });
    }
}
/** `undefined`: nothing there. Any other failure to read it is a problem of the folder. */
async function check(home, entry, python) {
    if (!(await isThere(home)))
        return undefined;
    try {
        return await checkToolFolder(home, entry, python);
    }
    catch (error) {
        if (error instanceof ToolFolderProblem)
            return error;
        return new ToolFolderProblem('it cannot be read', { cause: error });
    }
}
/** Puts the new folder in the place of a bad old one, if any. Renaming is atomic; who loses a race finds a whole folder. */
async function moveIn(incoming, home, replace) {
    const old = `${incoming}-old`;
    if (replace)
        await (0,promises_.rename)(home, old).catch(ignoreMissing);
    try {
        await (0,promises_.rename)(incoming, home);
    }
    catch (error) {
        // Another process was first; the check that follows decides about its copy.
        if (!['ENOTEMPTY', 'EEXIST'].includes(error.code ?? ''))
            throw error;
    }
    await (0,promises_.rm)(old, { recursive: true, force: true });
}
function ignoreMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
function programOf(tool, folder, python, checked) {
    if ('script' in tool.run) {
        const path = `bin/${tool.run.script}`;
        return checked.files.has(path) ? [(0,external_node_path_.join)(folder, path)] : undefined;
    }
    return python === undefined
        ? undefined
        : [python.path, ...PYTHON_SWITCHES, (0,external_node_path_.join)(folder, 'launch.py'), tool.run.module];
}
function failed(detail, integrity) {
    return { status: 'failed', detail, integrity };
}
function cancelled(cause) {
    return new errors/* AssayError */.WV({ kind: 'cancelled', code: 'cancelled', message: 'provisioning was cancelled', cause });
}


/***/ })

};
