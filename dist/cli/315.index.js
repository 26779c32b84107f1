export const id = 315;
export const ids = [315];
export const modules = {

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createNodeFileStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2011);





/** Longer than any folder an honest program makes, short enough that its children can still be named. */
const DEEP_CHARACTERS = 1500;
/** Read at once of a file that is only hashed. */
const PIECE_BYTES = 1024 ** 2;
/** Bounds the open files. */
const FLUSHED_AT_ONCE = 64;
/** The real file system, through `node:fs`. */
function createNodeFileStore(tempFolder) {
    return {
        stat(path) {
            try {
                const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
                return stats === undefined ? undefined : describe(stats);
            }
            catch (error) {
                // Below a file there is nothing.
                if (isCode(error, 'ENOTDIR'))
                    return undefined;
                throw error;
            }
        },
        read: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path),
        digest: digestOf,
        readLink: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' }),
        realPath(path) {
            try {
                return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path, { encoding: 'buffer' });
            }
            catch {
                return undefined;
            }
        },
        list: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { encoding: 'buffer' }),
        writeNew(path, data, mode) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', mode ?? 0o666);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, data);
                if (mode !== undefined)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, mode);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
        writeDurable(path, data) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx');
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, data);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
        async flush(paths) {
            for (let start = 0; start < paths.length; start += FLUSHED_AT_ONCE) {
                await Promise.all(paths.slice(start, start + FLUSHED_AT_ONCE).map(flushOne));
            }
        },
        makeFolder(path, mode) {
            makeFolder(path, mode);
        },
        claimFolder(path) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
                return true;
            }
            catch (error) {
                if (isCode(error, 'EEXIST'))
                    return false;
                throw error;
            }
        },
        linkOrCopy(from, to) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
            }
            catch (error) {
                if (!isCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'))
                    throw error;
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, 0o444);
            }
        },
        symlink(target, path) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, path);
        },
        rename(from, to) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
        },
        remove(path) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
            }
            catch (error) {
                // Below a file there is nothing.
                if (isCode(error, 'ENOTDIR'))
                    return;
                if (!isCode(error, 'ENAMETOOLONG'))
                    throw error;
                removeDeep(path);
            }
        },
        chmod(path, mode) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode);
        },
        temporaryFolder(prefix) {
            try {
                // Whose it is: `assay doctor` names those of processes that are gone.
                const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tempFolder, `${prefix}${process.pid}-`));
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, 0o711);
                return folder;
            }
            catch (cause) {
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .WV({
                    kind: 'usage',
                    code: 'temporary-folder',
                    message: `no folder can be made in ${tempFolder}: ${cause instanceof Error ? cause.message : String(cause)}`,
                    hint: 'Set TMPDIR to a folder that can be written and has room for a copy of the tree.',
                    cause,
                });
            }
        },
    };
}
function digestOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
        const piece = Buffer.allocUnsafe(PIECE_BYTES);
        let size = 0;
        for (let count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece); count > 0; count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece)) {
            whole.update(piece.subarray(0, count));
            size += count;
        }
        return { size, sha256: whole.digest('hex') };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Makes a folder and those above it. Node's own recursive way never ends where a file system lets nobody make any (/proc). */
function makeFolder(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
        if (mode !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode);
    }
    catch (error) {
        if (isCode(error, 'EEXIST') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
        if (!isCode(error, 'ENOENT') || parent === path || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent))
            throw error;
        makeFolder(parent, mode);
        makeFolder(path, mode);
    }
}
/**
 * Removes a folder whose parts lie deeper than a path may be long, as a hostile program can make them one step at a time:
 * what lies too deep is moved to the top by its own short name until all of it is in reach.
 */
function removeDeep(root) {
    for (let moved = 0, deep = tooDeep(root); deep !== undefined; deep = tooDeep(root)) {
        moved += 1;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(deep, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, `.deep-${moved}`));
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true, maxRetries: 3 });
}
/** A folder below `root` whose path is long enough to be in the way of those below it. */
function tooDeep(root) {
    const pending = [root];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        if (folder.length > root.length + DEEP_CHARACTERS)
            return folder;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }))
            if (entry.isDirectory())
                pending.push((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name));
    }
    return undefined;
}
async function flushOne(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function describe(stats) {
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other';
    return { kind, size: stats.size, executable: (stats.mode & 0o111) !== 0 };
}
function isCode(error, ...codes) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return false;
    return typeof error.code === 'string' && codes.includes(error.code);
}


/***/ }),

/***/ 5125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createNodeSystem)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);






const packageSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** Reads the facts of this machine, once. @param moduleUrl `import.meta.url` of the entry point. */
function createNodeSystem(moduleUrl) {
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(moduleUrl));
    const installFolder = findInstallation((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(here));
    const built = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(installFolder, 'dist', 'embedded');
    // Run from the sources (with a Node that strips types), the embedded scanners run from the sources too.
    const fromSource = here.endsWith('.ts');
    const { version } = packageSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(installFolder, 'package.json'), 'utf8')));
    return {
        cpus: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)(),
        platform: process.platform,
        arch: process.arch,
        env: { ...process.env },
        tempFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()),
        cacheFolder: cacheFolder(process.env),
        installFolder,
        embedded: fromSource
            ? { program: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(installFolder, 'src', 'embedded', 'main.ts'), folder: installFolder }
            : { program: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(built, 'index.js'), folder: built },
        version,
        node: { path: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.execPath), version: process.version },
        random: (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes).toString('hex'),
    };
}
function findInstallation(start) {
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'action.yml')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'privacy-pack')))
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
            throw new Error('this installation of Assay is not whole: action.yml and privacy-pack/ are missing above it');
    }
}
/** SPEC, section 2. */
function cacheFolder(env) {
    const { ASSAY_CACHE_DIR: own, RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: xdg } = env;
    if (own !== undefined && own !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(own);
    if (runner !== undefined && runner !== '')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runner, 'assay');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(xdg !== undefined && xdg !== '' ? xdg : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.cache'), 'assay');
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createFolderPolicyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Policy files of the checked-out tree. A manifest that is a link is not followed: what it says could lie anywhere. */
function createFolderPolicyFiles(root) {
    return {
        read: (path) => {
            const file = path.startsWith('/') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
            return Promise.resolve(stat?.isFile() === true ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) : undefined);
        },
        names: (folder) => {
            const host = folder.startsWith('/') ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(host) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(host).isDirectory())
                return Promise.resolve([]);
            return Promise.resolve((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(host));
        },
        list: (folder) => {
            const found = [];
            if (passesLink(root, folder))
                return Promise.resolve(found);
            const pending = [folder === '.' ? '' : folder];
            for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
                for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, at), { withFileTypes: true })) {
                    const path = at === '' ? entry.name : `${at}/${entry.name}`;
                    if (entry.isDirectory() && path !== '.git')
                        pending.push(path);
                    else if (entry.isFile())
                        found.push({ path });
                }
            }
            return Promise.resolve(found);
        },
    };
}
/** Whether a folder below the root is none, or is reached through a link. */
function passesLink(root, folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    return parts.some((_part, index) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isDirectory() !== true);
}


/***/ }),

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ createCliPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
;// CONCATENATED MODULE: ./build/adapters/host/terminal-progress.js



const REFRESH_MS = 200;
/**
 * Progress on standard error: on a terminal one live line that names what runs and for how long, elsewhere one line per
 * change of state. With `json`, one object per line.
 */
function createTerminalProgress(output, options) {
    const running = new Map();
    const live = output.isTerminal && !options.quiet && options.format === 'text';
    let timer;
    const clear = () => {
        if (live)
            output.write('\r\u001b[K');
    };
    const draw = () => {
        if (running.size === 0)
            return;
        const parts = [...running].map(([scanner, since]) => `${scanner} ${seconds(options.now() - since)}`);
        output.write(`\r\u001b[K${fitting(parts, output.columns?.() ?? 80)}`);
    };
    const line = (text) => {
        clear();
        output.write(`${(0,markup/* escapeLog */.Ah)(text)}\n`);
        if (live)
            draw();
    };
    return {
        report(event) {
            if (options.quiet && event.kind !== 'warning')
                return;
            if (options.format === 'json') {
                const time = new Date(options.now()).toISOString();
                output.write(`${(0,markup/* jsonForLog */.wn)(JSON.stringify({ time, ...event }))}\n`);
                return;
            }
            if (event.kind === 'scanner-started')
                running.set(event.scanner, options.now());
            if (event.kind === 'scanner-ended')
                running.delete(event.scanner);
            if (live && timer === undefined)
                timer = setInterval(draw, REFRESH_MS).unref();
            const text = describe(event, live);
            if (text !== undefined)
                line(text);
        },
        end() {
            clearInterval(timer);
            clear();
        },
    };
}
/** A line that wraps cannot be drawn over again, so it names as many as fit. */
function fitting(parts, columns) {
    for (let named = parts.length; named > 0; named -= 1) {
        const more = named === parts.length ? '' : `, and ${String(parts.length - named)} more`;
        const text = `  running: ${parts.slice(0, named).join(', ')}${more}`;
        if (text.length < columns)
            return text;
    }
    return `  running: ${(0,count_noun/* countNoun */.y)(parts.length, 'scanner')}`;
}
function describe(event, live) {
    switch (event.kind) {
        case 'phase':
            if (event.name === 'scan')
                return `Scanning: ${(0,redact/* singleLine */.pF)(event.detail ?? '')}`;
            if (event.name === 'publish')
                return `  ${(0,redact/* singleLine */.pF)(event.detail ?? '')}`;
            return event.name === 'plan' ? 'Planning' : undefined;
        case 'provisioning':
            return `  ${(0,redact/* singleLine */.pF)(event.detail)}`;
        case 'scanner-started':
            return live ? undefined : `  ${event.scanner}: started on ${(0,count_noun/* countNoun */.y)(event.files, 'file')}`;
        case 'scanner-ended':
            return `  ${event.scanner}: ${(0,redact/* singleLine */.pF)(event.state)}, ${(0,count_noun/* countNoun */.y)(event.findings, 'finding')}, ${seconds(event.ms)}`;
        case 'warning':
            return `Warning: ${(0,redact/* singleLine */.pF)(event.message)}`;
    }
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/adapters/system/commands.js



/** Standard error is for people; only its end is kept. */
const STDERR_KEPT = 64 * 1024;
const GRACE_MS = 2000;
/** Runs programs as child processes of their own group, so that whatever they start ends with them. */
function createCommands() {
    return { run };
}
function run(request) {
    const [program, ...args] = request.argv;
    return new Promise((resolve, reject) => {
        if (request.signal?.aborted === true) {
            reject(cancelled(program));
            return;
        }
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
            shell: false,
        });
        const stdout = [];
        let stdoutBytes = 0;
        let stderr = '';
        let failure;
        let hardKill;
        const stop = (reason) => {
            if (failure !== undefined)
                return;
            failure = reason;
            killGroup(child.pid, 'SIGTERM');
            hardKill = setTimeout(() => {
                killGroup(child.pid, 'SIGKILL');
                // A grandchild outside the group may hold the pipes open; the program itself is gone, so nothing more is awaited.
                child.stdout.destroy();
                child.stderr.destroy();
            }, GRACE_MS);
        };
        const timer = setTimeout(() => {
            stop(failed('command-timeout', `${program} did not end within ${Math.round(request.timeoutMs / 1000)} s`));
        }, request.timeoutMs);
        const onAbort = () => {
            stop(cancelled(program));
        };
        request.signal?.addEventListener('abort', onAbort, { once: true });
        const settle = () => {
            clearTimeout(timer);
            clearTimeout(hardKill);
            request.signal?.removeEventListener('abort', onAbort);
        };
        child.stdout.on('data', (chunk) => {
            stdoutBytes += chunk.length;
            if (stdoutBytes > request.maxOutputBytes) {
                stop(failed('command-output', `${program} wrote more than ${(0,count_noun/* countNoun */.y)(request.maxOutputBytes, 'byte')}`));
                return;
            }
            stdout.push(chunk);
        });
        child.stderr.setEncoding('utf8').on('data', (chunk) => {
            stderr = (stderr + chunk).slice(-STDERR_KEPT);
            request.onStderr?.(chunk);
        });
        // The program may end without reading its input; that is its business.
        child.stdin.on('error', () => undefined);
        child.stdin.end(request.stdin);
        child.on('error', (cause) => {
            settle();
            reject(failed('command-not-started', `${program} cannot be started: ${cause.message}`, cause));
        });
        child.on('close', (exitCode, signalName) => {
            settle();
            if (failure !== undefined)
                reject(failure);
            else if (exitCode === null)
                reject(failed('command-killed', `${program} was ended by ${signalName ?? 'a signal'}`));
            else
                resolve({ exitCode, stdout: Buffer.concat(stdout), stderr });
        });
    });
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch (cause) {
        // The group is gone already: that is what was wanted.
        if (cause.code !== 'ESRCH')
            throw cause;
    }
}
function failed(code, message, cause) {
    return new errors/* AssayError */.WV({ kind: 'internal', code, message, ...(cause === undefined ? {} : { cause }) });
}
function cancelled(program) {
    return new errors/* AssayError */.WV({ kind: 'cancelled', code: 'cancelled', message: `${program} was cancelled` });
}

// EXTERNAL MODULE: ./build/adapters/system/node-file-store.js
var node_file_store = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/adapters/system/node-system.js
var node_system = __webpack_require__(5125);
// EXTERNAL MODULE: ./build/adapters/system/policy-files.js
var policy_files = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/provision/lock.js
var provision_lock = __webpack_require__(7157);
;// CONCATENATED MODULE: ./build/entry/cli/context.js








/** Wires the adapters of the command line to the ports of the pipeline. */
function createCliPorts(flags) {
    const system = (0,node_system/* createNodeSystem */.O)(import.meta.url);
    const progress = createTerminalProgress({
        write: (text) => process.stderr.write(text),
        isTerminal: process.stderr.isTTY && (process.env['CI'] ?? '') === '' && process.env['TERM'] !== 'dumb',
        columns: () => process.stderr.columns,
    }, { quiet: flags.quiet, format: flags.logFormat, now: Date.now });
    let lock;
    return {
        files: (0,node_file_store/* createNodeFileStore */.s)(system.tempFolder),
        commands: createCommands(),
        runtime: async () => {
            const { createLocalRuntime } = await __webpack_require__.e(/* import() */ 258).then(__webpack_require__.bind(__webpack_require__, 1258));
            return createLocalRuntime({ env: system.env, cpus: system.cpus });
        },
        clock: { now: Date.now },
        progress,
        system,
        folderPolicyFiles: policy_files/* createFolderPolicyFiles */.O,
        toolsLock: () => (lock ??= (0,provision_lock/* readToolsLock */.Xm)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(system.installFolder, 'tools.lock.json'), 'utf8'))),
    };
}


/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ canonicalParts),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony export prettyJson */
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7335);

/**
 * RFC 8785 (JCS): members sorted by UTF-16 code units, no white space, ECMAScript number form. Members that are
 * `undefined` are left out. Lone surrogates, which the RFC rejects, become U+FFFD first, so hostile text cannot make
 * output that other readers refuse.
 *
 * @throws RangeError on NaN and infinities.
 */
function canonicalJson(value) {
    return writeOrdered(value) ?? writeCompact(value);
}
/** Items of a long list that make one part of a text. */
const ITEMS_AT_ONCE = 500;
/**
 * The text of `canonicalJson` in parts: a long list right below the top is in parts of some hundred items. Evidence of tens
 * of thousands of findings is hashed and compared part by part; as one text it would be in memory twice.
 */
function canonicalParts(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [canonicalJson(value)];
    const parts = [];
    let rest = [];
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member === undefined)
            continue;
        const name = JSON.stringify(key.toWellFormed());
        if (!Array.isArray(member) || member.length <= ITEMS_AT_ONCE) {
            rest.push(`${name}:${canonicalJson(member)}`);
            continue;
        }
        parts.push(`${parts.length === 0 ? '{' : ','}${[...rest, `${name}:[`].join(',')}`);
        parts.push(...canonicalItems(member), ']');
        rest = [];
    }
    if (parts.length === 0)
        return [`{${rest.join(',')}}`];
    return [...parts, ...rest.map((text) => `,${text}`), '}'];
}
/** The text of a list without its brackets, some hundred items at a time. */
function canonicalItems(list) {
    const parts = [];
    for (let from = 0; from < list.length; from += ITEMS_AT_ONCE) {
        const text = canonicalJson(list.slice(from, from + ITEMS_AT_ONCE)).slice(1, -1);
        parts.push(from === 0 ? text : `,${text}`);
    }
    return parts;
}
/** The same order and escapes, indented by two spaces and ending in a line feed: for files people read. */
function prettyJson(value) {
    return `${writeIndented(value, 0)}\n`;
}
/** Items of a longer list are written by the engine's own writer, one at a time. */
const LONG_LIST = 64;
/** Evidence of a large repository is tens of megabytes in a few long lists: those take the fast way. */
function writeCompact(value) {
    if (typeof value !== 'object' || value === null)
        return writeScalar(value);
    if (Array.isArray(value)) {
        const write = value.length > LONG_LIST ? writeItem : writeCompact;
        return `[${value.map(write).join(',')}]`;
    }
    const members = [];
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${JSON.stringify(key.toWellFormed())}:${writeCompact(member)}`);
    }
    return `{${members.join(',')}}`;
}
/**
 * `JSON.stringify` writes members in the order they were added: all it lacks is the order, and well-formed text. What is in
 * order already needs no copy: evidence is built that way where there is much of it.
 *
 * @returns `undefined` where the engine's own writer would write something else.
 */
function writeOrdered(value) {
    if (!isOrdered(value))
        return undefined;
    const text = JSON.stringify(value);
    // A lone surrogate is written as an escape, and no other character is written as one that begins so.
    return text.includes('\\ud') ? undefined : text;
}
function isOrdered(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
            return true;
        case 'number':
            return Number.isFinite(value);
        case 'object':
            break;
        default:
            return false;
    }
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isOrdered);
    let last = '';
    for (const key of Object.keys(value)) {
        const member = value[key];
        if (key <= last && last !== '')
            return false;
        if (member !== undefined && !isOrdered(member))
            return false;
        last = key;
    }
    return true;
}
function writeItem(value) {
    const text = writeOrdered(value);
    if (text !== undefined)
        return text;
    const ordered = inOrder(value);
    return ordered === UNORDERED ? writeCompact(value) : JSON.stringify(ordered);
}
/** Objects that the engine would order by itself. */
const UNORDERED = Symbol('unordered');
function inOrder(value) {
    if (typeof value === 'string')
        return value.toWellFormed();
    if (typeof value !== 'object' || value === null) {
        writeScalar(value);
        return value;
    }
    if (Array.isArray(value)) {
        const items = value.map(inOrder);
        return items.includes(UNORDERED) ? UNORDERED : items;
    }
    const copy = {};
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member === undefined)
            continue;
        const first = key.charCodeAt(0);
        // The engine puts members that look like an index first, and `__proto__` is no member when assigned.
        if ((first >= 0x30 && first <= 0x39) || key === '__proto__' || !key.isWellFormed())
            return UNORDERED;
        const ordered = inOrder(member);
        if (ordered === UNORDERED)
            return UNORDERED;
        copy[key] = ordered;
    }
    return copy;
}
const INDENT = '  ';
function writeIndented(value, depth) {
    if (typeof value !== 'object' || value === null)
        return writeScalar(value);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const items = Array.isArray(value)
        ? value.map((item) => writeIndented(item, depth + 1))
        : sortedKeys(value).flatMap((key) => {
            const member = value[key];
            return member === undefined
                ? []
                : [`${JSON.stringify(key.toWellFormed())}: ${writeIndented(member, depth + 1)}`];
        });
    if (items.length === 0)
        return open + close;
    const inner = `\n${INDENT.repeat(depth + 1)}`;
    return `${open}${inner}${items.join(`,${inner}`)}\n${INDENT.repeat(depth)}${close}`;
}
function writeScalar(value) {
    switch (typeof value) {
        case 'string':
            return JSON.stringify(value.toWellFormed());
        case 'number':
            if (!Number.isFinite(value))
                throw new RangeError('canonical JSON has no NaN and no infinity');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object':
            return 'null';
        default:
            throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
    }
}
/** By UTF-16 code units, which is how `sort` compares. */
function sortedKeys(object) {
    const keys = Object.keys(object);
    return keys.every((key) => key.isWellFormed())
        ? keys.sort()
        : keys.sort((a, b) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.toWellFormed(), b.toWellFormed()));
}


/***/ }),

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ countNoun)
/* harmony export */ });
/** A number with its noun: `1 file`, `2 files`. @param many where the plural is no simple `s`. */
function countNoun(count, noun, many = `${noun}s`) {
    return `${String(count)} ${count === 1 ? noun : many}`;
}


/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sha256OfParts),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 in lower-case hexadecimal. Strings are hashed as UTF-8. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
/** Of all parts one after the other, as if they were one text. No part may begin or end within a character. */
function sha256OfParts(parts) {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        whole.update(part);
    return whole.digest('hex');
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ lockedTool),
/* harmony export */   Xm: () => (/* binding */ readToolsLock),
/* harmony export */   lL: () => (/* binding */ toolsLock),
/* harmony export */   mJ: () => (/* binding */ digestOfTool),
/* harmony export */   m_: () => (/* binding */ lockedToolOf)
/* harmony export */ });
/* unused harmony export lockedPackage */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7428);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7130);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);




const hash = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');
/** One package of a tool, at one version, with the SHA-256 of each of its wheels on any platform. */
const lockedPackage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a normalised package name'),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9A-Za-z.+!_-]{1,64}$/, 'a version'),
    /** Environment marker (PEP 508): the package is needed only where it holds. */
    marker: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(500).optional(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(hash).min(1),
});
const lockedTool = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('pypi'),
    requirement: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    /** Lowest Python, as `3.10`. */
    python: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^3\.[0-9]{1,2}$/),
    packages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lockedPackage).min(1),
});
/** `tools.lock.json`: for every catalogue tool the exact packages and digests it may be made of. */
const toolsLock = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** The resolver that made this file and makes the next one; no scan uses it. */
    resolver: lockedTool,
    tools: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), lockedTool),
});
/** Reads the text of `tools.lock.json`. @throws AssayError `tools-lock-invalid` (integrity). */
function readToolsLock(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid('is not JSON', cause);
    }
    const result = toolsLock.safeParse(value);
    if (!result.success)
        throw invalid(zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(result.error).replaceAll('\n', ' '), result.error);
    return result.data;
}
/** The entry of a tool. @throws AssayError `tools-lock-stale` (integrity) when the lock does not fit the definition. */
function lockedToolOf(definition, lock) {
    const entry = Object.hasOwn(lock.tools, definition.id) ? lock.tools[definition.id] : undefined;
    const { tool } = definition;
    if (entry === undefined ||
        tool.kind !== 'pypi' ||
        entry.requirement !== tool.requirement ||
        entry.version !== tool.version) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .WV({
            kind: 'integrity',
            code: 'tools-lock-stale',
            message: `tools.lock.json has no entry for ${definition.id} at the version this Assay runs`,
            hint: 'Reinstall Assay, or run `assay tools lock` in a checkout of it.',
        });
    }
    return entry;
}
/** SHA-256 of the canonical lock entry: names the tool folder and stands for the tool in plan and evidence. */
function digestOfTool(entry) {
    return (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry));
}
function invalid(why, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .WV({
        kind: 'integrity',
        code: 'tools-lock-invalid',
        message: `tools.lock.json cannot be used: ${why}`,
        hint: 'Reinstall Assay.',
        cause,
    });
}


/***/ })

};
