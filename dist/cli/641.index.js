export const id = 641;
export const ids = [641];
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

/***/ 151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readStoredFiles),
/* harmony export */   a: () => (/* binding */ findBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7130);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8477);
/* harmony import */ var _tampering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4850);




/** Any of these makes a folder a bundle, however damaged. */
const TELLING_FILES = [
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_MANIFEST */ .Gm,
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_RECORD */ .Ox,
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKSUMS */ .vM,
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIT_LOG */ .bd,
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTESTATION */ .B4,
    'plan.json',
    'results.sarif',
    'manifest-info.json',
    'policy-input.json',
    'policy-result.json',
    'privacy-findings.json',
    'compliance.json',
    'dast-results.json',
    'summary.json',
    'summary.md',
    'report.html',
    'sbom.cyclonedx.json',
    'sbom.spdx.json',
    'governance/repository.md',
];
/** So does a file of this name in one of these folders; other projects have folders of these names too. */
const TELLING_FOLDERS = [
    ['attestations', /\.(?:statement|sigstore|dsse)\.json$/],
    ['scanners', /\.sarif$/],
];
const RECORD = 'execution.json';
const LATEST_LIMIT = 512;
/**
 * The folder of the bundle: the path itself, what a link such as `latest` points at, or what the one-line file that stands
 * for a link names. `undefined` when nothing of a bundle is there.
 *
 * @throws Tampering when there is something that cannot be looked into: it may be a bundle.
 */
function findBundle(path, store) {
    return (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(path, () => {
        const folder = findFolder(path, store);
        return folder !== undefined && isBundle(folder, store) ? folder : undefined;
    });
}
/** No system can have a file of such a name: there is no bundle at it, damaged or not. */
function isNoName(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG';
}
function statOf(path, store) {
    try {
        return store.stat(path);
    }
    catch (error) {
        if (isNoName(error))
            return undefined;
        throw error;
    }
}
function findFolder(path, store) {
    const stat = statOf(path, store);
    if (stat?.kind === 'folder')
        return path;
    if (stat?.kind === 'link') {
        const target = store.realPath(path)?.toString('utf8');
        return target !== undefined && store.stat(target)?.kind === 'folder' ? target : undefined;
    }
    if (stat?.kind !== 'file' || stat.size > LATEST_LIMIT)
        return undefined;
    const name = /^([A-Za-z0-9][A-Za-z0-9._-]*)\n?$/.exec(store.read(path).toString('utf8'))?.[1];
    const target = name === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), name);
    return target !== undefined && store.stat(target)?.kind === 'folder' ? target : undefined;
}
function isBundle(folder, store) {
    if (TELLING_FILES.some((name) => store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) !== undefined))
        return true;
    const namesIn = (sub) => store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, sub))?.kind === 'folder'
        ? store.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, sub)).map((name) => name.toString('utf8'))
        : [];
    return (TELLING_FOLDERS.some(([sub, form]) => namesIn(sub).some((name) => form.test(name))) ||
        namesIn('raw').some((name) => store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'raw', name))?.kind === 'folder' &&
            store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'raw', name, RECORD)) !== undefined));
}
/**
 * Reads what is to be looked into and hashes the rest piece by piece: a file of half a gigabyte takes no more memory than a
 * small one. Bytes are hashed as they are stored, never re-rendered first.
 *
 * @throws Tampering for what no bundle has: odd kinds of files, empty folders, more or larger files than are ever written.
 */
function readStoredFiles(folder, store) {
    const files = new Map();
    const sizes = new Map();
    const digests = new Map();
    const pending = [''];
    let [total, lookedInto, folders] = [0, 0, 0];
    for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
        const names = (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(sub === '' ? 'the folder' : `${sub}/`, () => store.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, sub)));
        folders += 1;
        if (names.length === 0 && sub !== '')
            throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K(`${sub}/ is an empty folder, which no bundle has`);
        if (names.length + sizes.size > _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_LIMITS */ .kw.files || folders > _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_LIMITS */ .kw.files)
            throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K('the folder holds more files than any bundle');
        for (const raw of names) {
            const name = raw.toString('utf8');
            const path = sub === '' ? name : `${sub}/${name}`;
            const stat = (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(path, () => store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
            if (stat?.kind === 'folder') {
                pending.push(path);
                continue;
            }
            if (stat?.kind !== 'file' || !Buffer.from(name, 'utf8').equals(raw))
                throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K(`${JSON.stringify(path)} is not an ordinary file`);
            const whole = (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isLookedInto */ .VW)(path);
            total += stat.size;
            if (whole)
                lookedInto += stat.size;
            if (stat.size > (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .largestSize */ .W5)(path))
                throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K(`${path} is larger than any such file of a bundle`);
            if (total > _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_LIMITS */ .kw.totalBytes || lookedInto > _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_LIMITS */ .kw.lookedIntoBytes)
                throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K(`with ${path}, the files are larger than those of any bundle`);
            if (whole) {
                const bytes = (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(path, () => store.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
                files.set(path, bytes);
                sizes.set(path, bytes.length);
                digests.set(path, (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(bytes));
            }
            else {
                const { size, sha256: digest } = (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(path, () => store.digest((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
                sizes.set(path, size);
                digests.set(path, digest);
            }
        }
    }
    return { files, sizes, digests };
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable),
/* harmony export */   K: () => (/* binding */ Tampering)
/* harmony export */ });
/** Files or folders of a bundle that are not what its lists say. */
class Tampering extends Error {
    name = 'Tampering';
    /** One sentence each; every one names a file. */
    details;
    constructor(...details) {
        super(details[0] ?? 'the bundle was changed');
        this.details = details;
    }
}
/** Characters of a path that are shown. */
const SHOWN_PATH = 200;
/** What cannot be read cannot be vouched for, whatever the system's reason (no permission, a name too long, gone meanwhile). */
function readable(path, read) {
    try {
        return read();
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new Tampering(`${path.length > SHOWN_PATH ? `${path.slice(0, SHOWN_PATH)}…` : path} cannot be read (${why})`);
    }
}


/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/system/node-file-store.js
var node_file_store = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/adapters/system/policy-files.js
var policy_files = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/lib/trusted-key.js
var trusted_key = __webpack_require__(2617);
// EXTERNAL MODULE: ./build/lib/describe-reason.js
var describe_reason = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/manifest-fields.js
var manifest_fields = __webpack_require__(5003);
// EXTERNAL MODULE: ./build/provision/digest-folder.js
var digest_folder = __webpack_require__(8211);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/audit-run.js
var audit_run = __webpack_require__(4575);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/lib/canonical-json.js
var canonical_json = __webpack_require__(297);
// EXTERNAL MODULE: ./build/model/evidence.js
var model_evidence = __webpack_require__(8477);
// EXTERNAL MODULE: ./build/bundle/attest.js
var attest = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/lib/audit-chain.js
var audit_chain = __webpack_require__(999);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/lib/strict-json.js
var strict_json = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/model/raw-run.js
var raw_run = __webpack_require__(5540);
// EXTERNAL MODULE: ./build/bundle/read-stored-files.js
var read_stored_files = __webpack_require__(151);
// EXTERNAL MODULE: ./build/bundle/tampering.js
var tampering = __webpack_require__(4850);
// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/bundle/verify-checksums.js


/**
 * Compares `checksums.txt` with what is in the folder. This list is the first thing looked at, because it names every file
 * but itself: whoever changes one thing in a bundle is told which. What it says proves nothing by itself; the roots and the
 * statements over them do.
 *
 * @returns one sentence for each difference, none where it fits.
 */
function compareChecksums(bytes, digests) {
    if (bytes === undefined)
        return [`${model_evidence/* CHECKSUMS */.vM} is missing`];
    if (Buffer.from(renderChecksums(digests), 'utf8').equals(bytes))
        return [];
    const text = Buffer.from(bytes).toString('utf8');
    if (!text.endsWith('\n'))
        return [`${model_evidence/* CHECKSUMS */.vM} does not end in a line feed`];
    const listed = new Map();
    // Line by line: as a list of lines, some megabytes of line feeds would take a hundred times their memory.
    for (let start = 0, number = 1; start < text.length; number += 1) {
        const end = text.indexOf('\n', start);
        const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(text.slice(start, end));
        if (match?.[1] === undefined || match[2] === undefined)
            return [`${model_evidence/* CHECKSUMS */.vM} has not the form it must have, in line ${number}`];
        listed.set(match[2], match[1]);
        start = end + 1;
    }
    const differences = [];
    for (const [path, digest] of listed) {
        const stored = digests.get(path);
        if (stored === undefined)
            differences.push(`${path} is missing, and ${model_evidence/* CHECKSUMS */.vM} lists it`);
        else if (stored !== digest)
            differences.push(`${path} is not the file that ${model_evidence/* CHECKSUMS */.vM} lists`);
    }
    for (const path of digests.keys()) {
        if (path !== model_evidence/* CHECKSUMS */.vM && !listed.has(path))
            differences.push(`${path} is in the folder, and ${model_evidence/* CHECKSUMS */.vM} does not list it`);
    }
    return differences.length > 0 ? differences : [`${model_evidence/* CHECKSUMS */.vM} is not in the form it is written in`];
}
function renderChecksums(digests) {
    return [...digests]
        .filter(([path]) => path !== model_evidence/* CHECKSUMS */.vM)
        .sort(([a], [b]) => (0,compare/* compareText */.n)(a, b))
        .map(([path, digest]) => `${digest}  ${path}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./build/bundle/read-bundle.js










const RECORD = 'execution.json';
const MOST_DETAILS = 20;
/**
 * Reads a bundle and checks every file against its lists. Bytes are hashed as they are stored, never re-rendered first.
 *
 * @throws AssayError usage when the path is absent or holds nothing of a bundle
 * @throws Tampering for everything else that is wrong
 */
function readBundle(path, store) {
    const folder = (0,read_stored_files/* findBundle */.a)(path, store);
    if (folder === undefined) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'no-bundle',
            message: `there is no evidence bundle at ${path}`,
            hint: 'Give the folder that holds evidence-manifest.json, or `latest` beside such folders.',
        });
    }
    const { files, sizes, digests } = (0,read_stored_files/* readStoredFiles */.D)(folder, store);
    const differences = compareChecksums(files.get(model_evidence/* CHECKSUMS */.vM), digests);
    if (differences.length > 0)
        throw new tampering/* Tampering */.K(...shorten(differences));
    const evidence = parseFile(files, model_evidence/* EVIDENCE_MANIFEST */.Gm, model_evidence/* evidenceManifestSchema */.Kl, 'files');
    const run = parseFile(files, model_evidence/* RUN_RECORD */.Ox, model_evidence/* runRecordSchema */._A, 'raw');
    for (const [path, value] of [
        [model_evidence/* EVIDENCE_MANIFEST */.Gm, evidence],
        [model_evidence/* RUN_RECORD */.Ox, run],
    ]) {
        if ((0,digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.dj)(value)) !== digests.get(path))
            throw new tampering/* Tampering */.K(`${path} is not in canonical form`);
    }
    checkRoots(sizes, digests, evidence, run);
    return {
        files,
        digests,
        evidence,
        run,
        raws: readRaws(files),
        roots: { evidenceManifest: digests.get(model_evidence/* EVIDENCE_MANIFEST */.Gm) ?? '', runRecord: digests.get(model_evidence/* RUN_RECORD */.Ox) ?? '' },
    };
}
/** Checks the audit log's chain; `subject` is what its first line is bound to. @throws Tampering */
function checkAudit(bundle, subject) {
    const problem = (0,audit_chain/* checkAuditLog */.gX)(bundle.files.get(model_evidence/* AUDIT_LOG */.bd) ?? new Uint8Array(), subject, bundle.run.audit);
    if (problem !== undefined)
        throw new tampering/* Tampering */.K(`${model_evidence/* AUDIT_LOG */.bd}: ${problem}`);
}
/**
 * Parses a JSON file of a bundle strictly.
 *
 * @param list its member that lists files: more than a bundle has are refused before each is looked at.
 * @throws Tampering when it is missing, unreadable or off its schema.
 */
function parseFile(files, path, schema, list) {
    const bytes = files.get(path);
    if (bytes === undefined)
        throw new tampering/* Tampering */.K(`${path} is missing`);
    let value;
    try {
        value = (0,strict_json/* parseStrictJson */.R)(bytes);
    }
    catch (error) {
        throw new tampering/* Tampering */.K(`${path} cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`);
    }
    if (list !== undefined && lengthOf(value, list) > model_evidence/* BUNDLE_LIMITS */.kw.files)
        throw new tampering/* Tampering */.K(`${path} lists more files than any bundle has`);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const form = result.error.issues.some((issue) => issue.path.join('.') === 'schema') ? schemaOf(value) : undefined;
    if (form !== undefined)
        throw new tampering/* Tampering */.K(`${path} is of the form ${form}, which this version does not know: verify with the one that wrote it`);
    const place = result.error.issues[0]?.path.join('.') ?? '';
    throw new tampering/* Tampering */.K(`${path} has not the form it must have${place === '' ? '' : ` (at ${place.slice(0, 100)})`}`);
}
function lengthOf(value, member) {
    const list = typeof value === 'object' && value !== null ? Reflect.get(value, member) : undefined;
    return Array.isArray(list) ? list.length : 0;
}
/** What a document says that it is: `assay/plan/2`. */
function schemaOf(value) {
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    return typeof schema === 'string' && /^assay\/[a-z-]{1,40}\/[0-9]{1,6}$/.test(schema) ? schema : undefined;
}
/** Each file is in exactly one list, the right one, with the size and digest it has. */
function checkRoots(sizes, digests, evidence, run) {
    const wrong = [];
    const listed = new Set([model_evidence/* EVIDENCE_MANIFEST */.Gm, model_evidence/* RUN_RECORD */.Ox, model_evidence/* CHECKSUMS */.vM, model_evidence/* AUDIT_LOG */.bd]);
    const check = (root, { path, size, sha256: digest }) => {
        if (listed.has(path))
            wrong.push(`${root}: ${path} is listed twice`);
        listed.add(path);
        if (path.startsWith('raw/') !== (root === model_evidence/* RUN_RECORD */.Ox))
            wrong.push(`${root}: ${path} is listed in the wrong root`);
        const stored = sizes.get(path);
        if (stored === undefined)
            wrong.push(`${path} is missing, and ${root} lists it`);
        else if (stored !== size || digests.get(path) !== digest)
            wrong.push(`${path} is not the file that ${root} lists`);
    };
    for (const item of evidence.files)
        check(model_evidence/* EVIDENCE_MANIFEST */.Gm, item);
    for (const item of run.raw)
        check(model_evidence/* RUN_RECORD */.Ox, item);
    const audit = sizes.get(model_evidence/* AUDIT_LOG */.bd);
    if (audit === undefined)
        wrong.push(`${model_evidence/* AUDIT_LOG */.bd} is missing`);
    else if (audit !== run.audit.size || digests.get(model_evidence/* AUDIT_LOG */.bd) !== run.audit.sha256)
        wrong.push(`${model_evidence/* AUDIT_LOG */.bd} is not the file that ${model_evidence/* RUN_RECORD */.Ox} names`);
    for (const path of sizes.keys()) {
        if (!listed.has(path) && path !== model_evidence/* ATTESTATION */.B4 && !path.startsWith('attestations/'))
            wrong.push(`${path} is in the folder and in no list`);
    }
    if (wrong.length > 0)
        throw new tampering/* Tampering */.K(...shorten(wrong));
}
/** The tool runs. Every file below `raw/` is the record of a run, or one of the outputs that the record names. */
function readRaws(files) {
    const raws = new Map();
    const unclaimed = new Set([...files.keys()].filter((path) => path.startsWith('raw/')));
    for (const path of [...unclaimed].sort()) {
        const scanner = /^raw\/([^/]+)\/execution\.json$/.exec(path)?.[1];
        if (scanner === undefined)
            continue;
        unclaimed.delete(path);
        const record = parseFile(files, path, raw_run/* executionRecordSchema */.j);
        if (record.scanner !== scanner)
            throw new tampering/* Tampering */.K(`${path} is of another scanner`);
        const outputs = new Map();
        for (const name of record.outputs) {
            const output = `raw/${scanner}/${name}`;
            const bytes = files.get(output);
            if (bytes === undefined || name === RECORD)
                throw new tampering/* Tampering */.K(`${path} names an output ${JSON.stringify(name.slice(0, 200))} that is not there`);
            if (!unclaimed.delete(output))
                throw new tampering/* Tampering */.K(`${path} names the output ${name} twice`);
            outputs.set(name, bytes);
        }
        raws.set(scanner, { record, outputs });
    }
    const [odd] = [...unclaimed].sort();
    if (odd !== undefined)
        throw new tampering/* Tampering */.K(`${odd} is an output that no tool run names`);
    return raws;
}
function shorten(details) {
    if (details.length <= MOST_DETAILS)
        return details;
    return [...details.slice(0, MOST_DETAILS), `… and ${details.length - MOST_DETAILS} more`];
}

// EXTERNAL MODULE: ./build/bundle/statements.js
var bundle_statements = __webpack_require__(7443);
// EXTERNAL MODULE: ./build/lib/dsse.js
var dsse = __webpack_require__(3380);
;// CONCATENATED MODULE: ./build/bundle/verify-envelope.js







const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Loose where a word of its own is worth more than "has not the form". */
const sigstoreSchema = schemas/* strictObject */.rej({
    mediaType: schemas/* string */.YjP(),
    verificationMaterial: schemas/* looseObject */._H3({
        publicKey: schemas/* strictObject */.rej({ hint: schemas/* string */.YjP() }).optional(),
        certificate: schemas/* strictObject */.rej({ rawBytes: schemas/* string */.YjP() }).optional(),
    }),
    dsseEnvelope: schemas/* strictObject */.rej({
        payloadType: schemas/* string */.YjP(),
        payload: schemas/* string */.YjP(),
        signatures: schemas/* array */.YOg(schemas/* strictObject */.rej({ sig: schemas/* string */.YjP(), keyid: schemas/* string */.YjP().optional() })),
    }),
});
/** No other way of naming a signer, and none of these under another name: readers would differ on which they take. */
const MATERIAL = new Set(['publicKey', 'certificate', 'tlogEntries', 'timestampVerificationData']);
/**
 * Reads a signed statement. A Sigstore bundle has parts that nothing signs (key hint, key id, order of members): each of
 * them must be what Assay writes, or two readers of one bundle could see two signers.
 *
 * @throws Tampering with a word of its own for each thing that can be wrong.
 */
function readEnvelope(path, files) {
    const sigstoreBundle = parseFile(files, path, sigstoreSchema);
    const { mediaType, verificationMaterial, dsseEnvelope } = sigstoreBundle;
    const wrong = (what) => new tampering/* Tampering */.K(`${path} ${what}`);
    if (mediaType !== MEDIA_TYPE)
        throw wrong('is no Sigstore bundle of version 0.3');
    if (dsseEnvelope.payloadType !== dsse/* PAYLOAD_TYPE */.U)
        throw wrong(`has a payload type that is not ${dsse/* PAYLOAD_TYPE */.U}`);
    const [signature, second] = dsseEnvelope.signatures;
    if (signature === undefined)
        throw wrong('has no signature');
    if (second !== undefined)
        throw wrong(`has ${dsseEnvelope.signatures.length} signatures, and an envelope has one`);
    const { publicKey, certificate } = verificationMaterial;
    if ((publicKey === undefined) === (certificate === undefined))
        throw wrong('must name its signer by either a key or a certificate');
    const foreign = Object.keys(verificationMaterial).find((name) => !MATERIAL.has(name));
    if (foreign !== undefined)
        throw wrong(`has verification material ${JSON.stringify(foreign.slice(0, 60))}, which Assay never writes`);
    if (publicKey !== undefined && Object.keys(verificationMaterial).length > 1)
        throw wrong('has more beside its key than a key-signed bundle has');
    // Sigstore's own library writes an empty key id beside a certificate; a key id is not signed and some readers obey it.
    if (signature.keyid !== undefined && (signature.keyid !== '' || publicKey !== undefined))
        throw wrong('has a key id, which nothing signs and Assay never writes');
    const payload = (0,trusted_key/* fromBase64 */.Ey)(dsseEnvelope.payload);
    if (payload === undefined)
        throw wrong('has a payload that is not standard base64');
    const bytes = (0,trusted_key/* fromBase64 */.Ey)(signature.sig);
    if (bytes === undefined || bytes.length === 0)
        throw wrong('has a signature that is not standard base64');
    return {
        path,
        sigstoreBundle,
        line: (0,canonical_json/* canonicalJson */.dj)(dsseEnvelope),
        payload,
        signature: bytes,
        ...(publicKey === undefined ? {} : { hint: publicKey.hint }),
    };
}
/** What is wrong with a key signature, or `undefined`. */
function checkKeySignature({ hint, payload, signature }, trusted) {
    if (hint === undefined)
        return 'it is signed by a certificate, and a key was demanded';
    if (!(0,trusted_key/* isSignedBy */.s3)(trusted, (0,dsse/* preAuthenticationEncoding */.J)(dsse/* PAYLOAD_TYPE */.U, payload), signature))
        return 'the signature is not of the given key';
    return hint === trusted.hint ? undefined : 'the signature is of the given key, and its hint names another';
}

;// CONCATENATED MODULE: ./build/bundle/check-attestations.js









const VERDICT = 'attestations/verdict.statement.json';
const verdictContext = schemas/* looseObject */._H3({
    predicate: schemas/* looseObject */._H3({
        resourceUri: schemas/* string */.YjP(),
        [bundle_statements/* EXTENSION */.Ys]: schemas/* looseObject */._H3({ base: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), commit: schemas/* string */.YjP() }).nullable() }),
    }),
});
/**
 * Checks that the statements are exactly those this evidence makes, all of them, and who signed them.
 *
 * @throws Tampering when a statement is missing, foreign or changed.
 */
async function checkAttestations(input) {
    const { bundle, signer } = input;
    const { files } = bundle;
    const present = [...files.keys()].filter((path) => path.startsWith('attestations/')).sort();
    if (present.length === 0) {
        if (files.has(model_evidence/* ATTESTATION */.B4))
            throw new tampering/* Tampering */.K(`${model_evidence/* ATTESTATION */.B4} is there, and the statements it holds are not`);
        return withoutSignature(signer, 'it holds no statements');
    }
    const context = readContext(files, input.plan);
    const statements = (0,bundle_statements/* buildStatements */.n5)({
        plan: input.plan,
        summary: input.derived.summary,
        files: input.derived.files,
        roots: bundle.roots,
        guarantees: bundle.run.runtime,
        headCommit: bundle.run.headCommit,
        ...context,
    });
    const signed = present.some((path) => path.endsWith('.sigstore.json'));
    checkNames(present, [...statements.keys()].flatMap((name) => expectedFiles(name, signed)));
    for (const [name, statement] of statements) {
        const path = `attestations/${name}.statement.json`;
        if (!hasText(files, path, statement))
            throw new tampering/* Tampering */.K(`${path} is not the statement that this evidence makes`);
    }
    const envelopes = signed ? [...statements].map(([name, statement]) => readSigned(name, statement, files)) : [];
    const lines = signed ? envelopes.map(({ line }) => line) : [...statements.values()];
    if (!hasText(files, model_evidence/* ATTESTATION */.B4, lines.map((line) => `${line}\n`).join(''))) {
        throw new tampering/* Tampering */.K(`${model_evidence/* ATTESTATION */.B4} does not hold the ${signed ? 'envelopes' : 'statements'} of this bundle, one per line`);
    }
    const stated = {
        ...(context.repository === undefined ? {} : { repository: context.repository }),
        ...(context.base === undefined ? {} : { base: context.base.commit }),
    };
    if (!signed)
        return { ...withoutSignature(signer, 'its statements are not signed'), ...stated };
    checkOneSigner(envelopes);
    if (signer === undefined) {
        return {
            state: 'unsigned',
            details: ['It is signed, and neither --key nor --identity says whom to trust.'],
            signedAt: [],
            ...stated,
        };
    }
    return { ...(await checkSigner(envelopes, signer)), ...stated };
}
async function checkSigner(envelopes, signer) {
    const problems = [];
    const signedAt = [];
    const signers = [];
    const key = signer.kind === 'key' ? (0,trusted_key/* readTrustedKey */.lH)(signer.publicKeyPem) : undefined;
    for (const envelope of envelopes) {
        if (signer.kind === 'identity') {
            const result = envelope.hint === undefined
                ? await signer.check(envelope.sigstoreBundle)
                : { trusted: false, problem: 'it is signed by a key, and an identity was demanded' };
            if (result.trusted) {
                signedAt.push(...result.signedAt);
                signers.push({ path: envelope.path, signer: result.signer });
            }
            else
                problems.push(`${envelope.path}: ${result.problem}`);
        }
        else if (key !== undefined) {
            const problem = checkKeySignature(envelope, key);
            if (problem !== undefined)
                problems.push(`${envelope.path}: ${problem}`);
        }
    }
    if (problems.length > 0)
        return { state: 'untrusted', details: problems, signedAt: [] };
    const first = oneKeylessSigner(signers);
    const by = first === undefined ? 'the given key' : describeSigner(first);
    return {
        state: 'signed',
        details: [`${envelopes.length} statements are there, all of this evidence and all signed by ${by}.`],
        signedAt,
        ...(first === undefined ? {} : { signer: first }),
    };
}
/**
 * A pattern may fit several identities, and one identity signs in many runs: statements of several were put together by somebody
 * who is none of them.
 *
 * @throws Tampering where two statements have two signers.
 */
function oneKeylessSigner(signers) {
    const [first, ...others] = signers;
    if (first === undefined)
        return undefined;
    for (const { path, signer } of others) {
        if ((0,canonical_json/* canonicalJson */.dj)(signer) !== (0,canonical_json/* canonicalJson */.dj)(first.signer))
            throw new tampering/* Tampering */.K(`${path} is signed by ${describeSigner(signer)}, and ${first.path} by ${describeSigner(first.signer)}: all statements must be of one signer`);
    }
    return first.signer;
}
function describeSigner({ identity, issuer, repository, run }) {
    return [
        identity,
        ...(repository === undefined ? [] : [`for ${repository}`]),
        ...(run === undefined ? [] : [`in the run ${run}`]),
        `by the word of ${issuer}`,
    ].join(', ');
}
function withoutSignature(signer, what) {
    return signer === undefined
        ? { state: 'unsigned', details: [`The bundle is unsigned: ${what}.`], signedAt: [] }
        : { state: 'untrusted', details: [`a signer was demanded, and ${what}`], signedAt: [] };
}
/**
 * Repository and base are facts of the caller's: they are stated, not derived, so the statements are rebuilt with them. The
 * base must be the commit the plan says its manifest was read from.
 */
function readContext(files, plan) {
    const { predicate } = parseFile(files, VERDICT, verdictContext);
    const uri = predicate.resourceUri;
    const base = predicate[bundle_statements/* EXTENSION */.Ys].base ?? undefined;
    const { source } = plan.policy;
    if (source.kind === 'manifest' && source.commit !== base?.commit) {
        throw new tampering/* Tampering */.K(`${VERDICT} names another base than the commit that plan.json says the manifest was read from`);
    }
    return { repository: (0,bundle_statements/* repositoryOf */._M)(uri, plan.scope), base };
}
function expectedFiles(name, signed) {
    const statement = `attestations/${name}.statement.json`;
    if (!signed)
        return [statement];
    return [
        statement,
        `attestations/${name}.sigstore.json`,
        ...(attest/* BARE_ENVELOPES */.B.has(name) ? [`attestations/${name}.dsse.json`] : []),
    ];
}
function checkNames(present, expected) {
    const problems = [
        ...expected
            .filter((path) => !present.includes(path))
            .map((path) => `${path} is missing: all statements must be there`),
        ...present.filter((path) => !expected.includes(path)).map((path) => `${path} is no statement of this evidence`),
    ];
    if (problems.length > 0)
        throw new tampering/* Tampering */.K(...problems);
}
/** Form and payload are part of the evidence; whether the signature is anybody's is asked later. */
function readSigned(name, statement, files) {
    const envelope = readEnvelope(`attestations/${name}.sigstore.json`, files);
    if (!envelope.payload.equals(Buffer.from(statement, 'utf8')))
        throw new tampering/* Tampering */.K(`${envelope.path} does not hold the ${name} statement of this bundle`);
    const bare = `attestations/${name}.dsse.json`;
    if (attest/* BARE_ENVELOPES */.B.has(name) && !hasText(files, bare, envelope.line))
        throw new tampering/* Tampering */.K(`${bare} is not the envelope of ${envelope.path}`);
    return envelope;
}
function checkOneSigner(envelopes) {
    const [first, ...others] = envelopes;
    for (const other of others) {
        if (other.hint !== first?.hint)
            throw new tampering/* Tampering */.K(`${other.path} names another signer than ${first?.path ?? ''}`);
    }
}
function hasText(files, path, text) {
    const bytes = files.get(path);
    return bytes !== undefined && Buffer.from(text, 'utf8').equals(bytes);
}

// EXTERNAL MODULE: ./build/bundle/policy-files.js
var bundle_policy_files = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/derive-evidence.js + 13 modules
var derive_evidence = __webpack_require__(1664);
// EXTERNAL MODULE: ./build/lib/manifest-of.js
var manifest_of = __webpack_require__(485);
// EXTERNAL MODULE: ./build/lib/signing-caveat.js
var signing_caveat = __webpack_require__(5988);
// EXTERNAL MODULE: ./build/model/plan.js
var model_plan = __webpack_require__(4519);
// EXTERNAL MODULE: ./build/model/plan-shape.js
var plan_shape = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/judge/compliance.js
var compliance = __webpack_require__(1785);
// EXTERNAL MODULE: ./build/manifest/read-policy.js + 8 modules
var read_policy = __webpack_require__(7195);
// EXTERNAL MODULE: ./build/manifest/resolve-policy.js + 9 modules
var resolve_policy = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/manifest/with-privacy-pack.js
var with_privacy_pack = __webpack_require__(293);
// EXTERNAL MODULE: ./build/manifest/sole-profile.js
var sole_profile = __webpack_require__(6959);
// EXTERNAL MODULE: ./build/model/invocation.js
var invocation = __webpack_require__(6294);
// EXTERNAL MODULE: ./build/plan/build-plan.js
var build_plan = __webpack_require__(2248);
// EXTERNAL MODULE: ./build/plan/check-globs.js
var check_globs = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/run/prepare-source.js
var prepare_source = __webpack_require__(8159);
// EXTERNAL MODULE: ./build/scanners/command.js
var command = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/verify-bundle-by-policy.js
















/**
 * Judges old evidence by a new policy. A tool run counts only when the new policy would have run the same scanner on the same
 * files with the same settings, under rules at least as strict: what was not done cannot be judged, so it is a gap.
 *
 * @throws AssayError usage when the manifest is not valid or has no such profile.
 */
async function judgeByPolicy(bundle, plan, other, policyDate, registry) {
    const manifest = await (0,read_policy/* readManifest */.W)(other.files, '.', other.manifest);
    // `readManifest` throws where a named one is not there.
    const profile = other.profile ?? (manifest === undefined ? undefined : (0,sole_profile/* soleProfile */.T)(manifest));
    const inputs = { product: plan.policy.product, ...(profile === undefined ? {} : { profile }) };
    const { asked, verdict, gaps, runs, findings } = judgeByManifest({ plan, raws: bundle.raws, isolation: bundle.run.runtime.level }, { manifest, inputs, policyDate, scope: other.scope ?? model_plan/* WHOLE_TREE */.R, privacyPack: packMeant(plan, other.privacyPack) }, registry);
    const digest = (0,bundle_policy_files/* policyDigest */.p1)(asked);
    return {
        verdict: verdict.decision,
        profile: asked.policy.profile,
        policyDigest: digest,
        policyDate,
        reasons: reasonsBeside(gaps, verdict.reasons).map((reason) => (0,describe_reason/* describeReason */.Gk)(reason).text),
        gaps: gaps.map(({ scanner, why }) => (scanner === undefined ? why : `${scanner}: ${why}`)),
        controls: (0,compliance/* assessCompliance */.M)({ plan: asked, policyDigest: digest, runs, findings })?.controls ?? null,
    };
}
/** A pack that is given is the shipped one where the run says so of its digest. */
function packMeant({ policy, steps }, given) {
    const shipped = policy.privacyPack === undefined && steps.some(({ privacyPack }) => privacyPack === given);
    return given === undefined || shipped ? null : given;
}
/**
 * The same for a manifest that is already read; `undefined`: the built-in policy.
 *
 * @param by `scope`: the part of the tree that it is to judge; absent: whatever was scanned. `privacyPack`: digest of the
 * privacy rules that belong to it, `null` for those that come with Assay; absent: those of the run.
 * @param unfit says of a scanner's run why this policy cannot judge it, beside what is compared here.
 * @throws AssayError usage when the manifest does not resolve.
 */
function judgeByManifest({ plan, raws: given, isolation }, by, registry, unfit = () => undefined) {
    const resolved = (0,resolve_policy/* resolvePolicy */.n)({
        ...(by.manifest === undefined ? {} : { manifest: by.manifest }),
        inputs: by.inputs,
        catalogue: (0,catalogue/* catalogueOf */.vq)(registry),
        policyDate: by.policyDate,
    });
    const { warnings, switchedOff } = resolved;
    const packOfRun = plan.policy.privacyPack;
    const pack = by.privacyPack === undefined ? packOfRun : (by.privacyPack ?? undefined);
    const policy = (0,with_privacy_pack/* withPrivacyPack */.c)(resolved.policy, pack);
    (0,check_globs/* checkGlobs */.E)(policy, plan.tree);
    const old = new Map(plan.steps.map((step) => [step.scanner, step]));
    const never = { name: 'none', version: 'none', pinned: false };
    const asked = (0,build_plan/* buildPlan */.G)({
        assay: plan.assay,
        policy,
        policyDate: by.policyDate,
        tree: plan.tree,
        scope: plan.scope,
        sourceDateEpoch: plan.formatTime,
        definitionOf: (tool) => (0,command/* commandScanner */.Y)(tool) ?? registry.get(tool.id),
        plannedTool: ({ id }) => old.get(id)?.tool ?? never,
        filesOf: (definition, paths) => (0,prepare_source/* filesOfStep */.XG)(plan.tree, definition, paths),
        catalogue: [...registry.keys()],
        warnings,
        switchedOff,
    });
    const gaps = [];
    const raws = new Map();
    const whole = scopeGap(plan.scope, by.scope ?? plan.scope) ?? wholeGap(isolation, plan, asked);
    if (whole !== undefined)
        gaps.push({ why: whole });
    for (const step of asked.steps) {
        const was = old.get(step.scanner);
        const why = whole === undefined
            ? (stepGap(was, step, asked.policy.allowHostTools) ??
                (step.scanner === 'privacy' && pack !== packOfRun ? packGap(packOfRun) : undefined) ??
                (was === undefined ? undefined : unfit(was)))
            : undefined;
        const raw = given.get(step.scanner);
        if (why !== undefined)
            gaps.push({ scanner: step.scanner, why });
        else if (whole === undefined && raw !== undefined)
            raws.set(step.scanner, raw);
    }
    return { asked, gaps, ...(0,derive_evidence/* judgeEvidence */.Z0)(asked, raws, (step) => (0,catalogue/* definitionFor */.V9)(step, registry)) };
}
/** The reasons that the gaps do not give already: a run that cannot be judged is a gap, and has left no trace to the judge. */
function reasonsBeside(gaps, reasons) {
    return reasons.filter((reason) => !(reason.kind === 'not-completed' &&
        reason.reason === 'no-trace' &&
        gaps.some(({ scanner }) => scanner === undefined || scanner === reason.scanner)));
}
function scopeGap(scanned, wanted) {
    if (scanned === wanted)
        return undefined;
    return `${scanned === model_plan/* WHOLE_TREE */.R ? 'all of the tree' : `only ${scanned}`} was scanned, and ${wanted === model_plan/* WHOLE_TREE */.R ? 'all of the tree' : wanted} is to be judged`;
}
/** What makes all of the evidence unfit for a policy. */
function wholeGap(isolation, plan, asked) {
    const excluded = plan.policy.exclude.filter((glob) => !asked.policy.exclude.includes(glob));
    if (excluded.length > 0)
        return `files that this policy does not exclude were left out of the scan (${excluded.join(', ')})`;
    if (plan.policy.honourToolConfig && !asked.policy.honourToolConfig)
        return 'scanners obeyed configuration of the tree, which this policy does not allow';
    if (plan.policy.inlineAllowed && !asked.policy.inlineAllowed)
        return 'scanners obeyed ignore comments of the tree, which this policy does not allow';
    const wanted = asked.policy.gate.isolation;
    if (wanted !== undefined && invocation/* ISOLATION_LEVELS */.l.indexOf(isolation) < invocation/* ISOLATION_LEVELS */.l.indexOf(wanted)) {
        return `this policy asks for isolation ${wanted}, and the run had ${isolation}`;
    }
    return undefined;
}
function packGap(ofRun) {
    return ofRun === undefined
        ? 'it ran with the rules that come with Assay, and not with the given pack'
        : `it ran with a privacy pack of its own (sha256 ${ofRun}), which this policy does not name`;
}
function stepGap(was, asked, hostTools) {
    if (was === undefined)
        return 'it was not part of the run';
    if (was.filesDigest !== asked.filesDigest)
        return 'it ran on other files than this policy asks for';
    if (asked.settings.command === undefined && !was.tool.pinned && !hostTools)
        return 'it was a program of that machine, unpinned, which this policy does not allow';
    const settings = ({ settings: { args, config, command } }) => (0,canonical_json/* canonicalJson */.dj)({ args, config, command });
    return settings(was) === settings(asked) ? undefined : 'it ran with other settings than this policy asks for';
}

// EXTERNAL MODULE: ./build/manifest/catalogue.js
var manifest_catalogue = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/plan/read-tree.js + 2 modules
var read_tree = __webpack_require__(1020);
// EXTERNAL MODULE: ./build/scanners/support/command-names.js
var command_names = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/verify-bundle-plan.js







/**
 * Makes the plan again from its own policy, tree and tools. A plan whose files, steps or omissions do not follow from its
 * policy could drop a required scanner and still be derived from.
 *
 * @returns what does not follow, or `undefined`.
 */
function checkPlan(plan, registry) {
    const { policy, tree } = plan;
    if (new Set(policy.tools.map(({ id }) => id)).size !== policy.tools.length)
        return 'plan.json: its policy names a scanner twice';
    if ((0,read_tree/* treeDigest */.fZ)(tree.files) !== tree.digest)
        return 'plan.json: the digest of the tree is not that of its files';
    const paths = tree.files.map(({ path }) => path);
    if (new Set(paths).size !== paths.length)
        return 'plan.json: the tree names a file twice';
    if (policy.privacyPack !== undefined && !policy.tools.some(({ id }) => id === 'privacy'))
        return 'plan.json: its policy names privacy rules, and privacy is not among its scanners';
    const unknown = policy.tools.find((tool) => tool.id !== manifest_catalogue/* OWN_STEP */.OL && tool.command === undefined && !registry.has(tool.id));
    if (unknown !== undefined)
        return `plan.json: this version of Assay has no scanner ${unknown.id}`;
    const planned = new Map(plan.steps.map(({ scanner, tool }) => [scanner, tool]));
    const missing = { name: '', version: '', pinned: false };
    const again = (0,build_plan/* buildPlan */.G)({
        assay: plan.assay,
        policy,
        policyDate: plan.policyDate,
        tree,
        scope: plan.scope,
        sourceDateEpoch: plan.formatTime,
        definitionOf: (tool) => (0,command/* commandScanner */.Y)(tool) ?? registry.get(tool.id),
        // Which program was used is a fact of that machine: it is stated, and the statements carry it.
        plannedTool: ({ id }) => planned.get(id) ?? missing,
        filesOf: (definition, only) => (0,prepare_source/* filesOfStep */.XG)(tree, definition, only),
        catalogue: plan.omitted.filter(({ reason }) => reason === 'not-in-profile').map(({ scanner }) => scanner),
        warnings: plan.warnings,
        switchedOff: plan.omitted.filter(({ reason }) => reason === 'switched-off'),
    });
    // These are stated, being facts of file contents: ignore comments, obeyed configuration, privacy rules, and files from the
    // policy's commit, which are not in the tree. What they are about must follow.
    const bare = plan.steps.map((step) => Object.fromEntries(Object.entries(step).filter(([name]) => !STATED.has(name))));
    const foreign = plan.steps.some(({ fromBase = [], settings }) => {
        const names = new command_names/* CommandNames */.yB(settings.command?.argv ?? []);
        if (new Set(fromBase.map(({ path }) => path)).size !== fromBase.length)
            return true;
        // A file of the change that a scanner did not get, and that its command does not name, must count as not read.
        return fromBase.some(({ path, beside }) => beside === true ? names.isNamed(path) || !names.isBeside(path) : !names.isNamed(path));
    });
    if (plan.steps.some((step) => !isStatedSoundly(step, plan, registry)))
        return 'plan.json: what it states of ignore comments, configuration, privacy rules or host tools does not fit its policy and its tree';
    if (foreign || (0,canonical_json/* canonicalJson */.dj)(again.steps) !== (0,canonical_json/* canonicalJson */.dj)(bare))
        return 'plan.json: its steps do not follow from its policy and its tree';
    if ((0,canonical_json/* canonicalJson */.dj)(again.omitted) !== (0,canonical_json/* canonicalJson */.dj)(plan.omitted))
        return 'plan.json: what it leaves out does not follow from its policy and its tree';
    return undefined;
}
const STATED = new Set(['fromBase', 'inlineMarkers', 'obeys', 'privacyPack']);
/** What only the scanned files can tell must at least be about this step's files, and within what the policy allows. */
function isStatedSoundly(step, plan, registry) {
    const definition = (0,command/* commandScanner */.Y)(step.settings) ?? registry.get(step.scanner);
    if (definition === undefined)
        return false;
    const { inlineMarkers, obeys, privacyPack } = step;
    if ((privacyPack === undefined) !== (step.scanner !== 'privacy'))
        return false;
    if (privacyPack !== undefined && (plan.policy.privacyPack ?? privacyPack) !== privacyPack)
        return false;
    if ((inlineMarkers === undefined) !== (definition.inlineMarkers === undefined))
        return false;
    const names = new Set(definition.inlineMarkers?.map(({ name }) => name));
    if (inlineMarkers !== undefined && inlineMarkers.length > 0) {
        const paths = new Set((0,prepare_source/* filesOfStep */.XG)(plan.tree, definition, step.settings.paths).map(({ path }) => path));
        if (inlineMarkers.some(({ marker, path }) => !names.has(marker) || !paths.has(path)))
            return false;
    }
    const own = definition.configFiles?.map(({ path }) => (plan.scope === '.' ? path : `${plan.scope}/${path}`)) ?? [];
    if (obeys !== undefined && (!plan.policy.honourToolConfig || !own.includes(obeys.path)))
        return false;
    return step.tool.pinned || definition.tool.kind === 'host' || plan.policy.allowHostTools;
}

;// CONCATENATED MODULE: ./build/verify-bundle-run.js





/** Whether run record and audit log tell of the run that this evidence is of. @returns one sentence for each contradiction. */
function checkRunFacts(bundle, plan, derived) {
    const { run, raws } = bundle;
    const wrong = [];
    if (run.assay !== plan.assay)
        wrong.push(`${model_evidence/* RUN_RECORD */.Ox} is of another version of Assay than plan.json`);
    const { git } = plan.tree;
    if (run.headCommit !== null && (git === undefined || git.dirty || run.headCommit === git.commit))
        wrong.push(`${model_evidence/* RUN_RECORD */.Ox} names a head commit of the same tree, and no other commit can be of this tree`);
    if (run.cancelled !== derived.verdict.reasons.some(({ kind }) => kind === 'cancelled'))
        wrong.push(`${model_evidence/* RUN_RECORD */.Ox} and the tool runs differ on whether the run was cancelled`);
    const wanted = plan.policy.gate.isolation;
    const ran = [...raws.values()].some(({ record: { outcome, argv } }) => outcome.status !== 'not-capable' &&
        outcome.status !== 'not-provisioned' &&
        // Cancelled before there was a command line: its program was still being made ready.
        !(outcome.status === 'killed' && outcome.reason === 'cancelled' && argv.length === 0));
    if (wanted !== undefined && ran && invocation/* ISOLATION_LEVELS */.l.indexOf(run.runtime.level) < invocation/* ISOLATION_LEVELS */.l.indexOf(wanted)) {
        wrong.push(`${model_evidence/* RUN_RECORD */.Ox} states isolation ${run.runtime.level}, the policy demands ${wanted}, and scanners ran all the same`);
    }
    if (Date.parse(run.finishedAt) < Date.parse(run.startedAt))
        wrong.push(`${model_evidence/* RUN_RECORD */.Ox} tells of a run that ended before it began`);
    wrong.push(...checkIsolation(run), ...checkTools(bundle, plan));
    return wrong.length > 0 ? wrong : checkAuditFacts(bundle, plan, derived);
}
/** The levels that each runtime can have; without an entry, this version knows no such runtime. */
const LEVELS_OF = new Map([
    ['local', ['environment-only', 'bubblewrap']],
    ['container', ['container']],
    ['dagger', ['dagger']],
]);
/** What a level is the name of: with it these hold, or none of them does. Of `dagger` each engine says for itself. */
const HELD_BY = { 'environment-only': false, bubblewrap: true, container: true };
/** Whether level, runtime and guarantees fit together: the statements carry the level alone. */
function checkIsolation({ runtime }) {
    const { id, level, networkDenied, sourceReadOnly, hostFilesHidden } = runtime;
    if (LEVELS_OF.get(id)?.includes(level) !== true)
        return [`${model_evidence/* RUN_RECORD */.Ox} states isolation ${level}, which the runtime ${id} never has`];
    if (level === 'dagger')
        return [];
    return Object.entries({ networkDenied, sourceReadOnly, hostFilesHidden }).flatMap(([name, held]) => held === HELD_BY[level] ? [] : [`${model_evidence/* RUN_RECORD */.Ox} states isolation ${level}, and ${name}: ${String(held)}`]);
}
/** The tools in `run.json` are those of the plan that left a record, in its order, and the programs that it names. */
function checkTools({ run, raws }, plan) {
    const ran = plan.steps.filter(({ scanner }) => raws.has(scanner));
    if (run.tools.map(({ scanner }) => scanner).join('\n') !== ran.map(({ scanner }) => scanner).join('\n'))
        return [`${model_evidence/* RUN_RECORD */.Ox} tells of other tool runs than plan.json and raw/`];
    return ran.flatMap(({ scanner, tool }, index) => {
        const stated = run.tools[index];
        const record = raws.get(scanner)?.record;
        if (stated === undefined || record === undefined)
            return [];
        if (stated.durationMs !== record.durationMs)
            return [`${model_evidence/* RUN_RECORD */.Ox} and raw/${scanner}/execution.json differ on how long ${scanner} ran`];
        // Neither is known of a program that could not be provisioned; a command's own program is known only then.
        const samePin = stated.pinned === null || stated.pinned === tool.pinned;
        const sameDigest = stated.digest === null || tool.digest === undefined || stated.digest === tool.digest;
        return samePin && sameDigest ? [] : [`${model_evidence/* RUN_RECORD */.Ox} and plan.json name different programs of ${scanner}`];
    });
}
/**
 * Makes the whole log again: all that it tells follows from the other files, but for its times and whether the network was to
 * be used. It was parsed strictly when its chain was followed.
 */
function checkAuditFacts(bundle, plan, { runs, summary }) {
    const { run, raws, files, evidence } = bundle;
    const text = Buffer.from(files.get(model_evidence/* AUDIT_LOG */.bd) ?? []).toString('utf8');
    const lines = text.split('\n').slice(0, -1);
    const events = lines.map((line) => JSON.parse(line));
    const timeOf = (type, scanner) => Date.parse(events.find((event) => event.type === `dev.assay.${type}` && event.data['scanner'] === scanner)?.time ?? '');
    const expected = (0,audit_run/* auditEvents */.Lz)({
        plan,
        offline: events.find(({ type }) => type === 'dev.assay.inputs.validated')?.data['offline'] === true,
        headCommit: run.headCommit,
        startedAt: Date.parse(run.startedAt),
        finishedAt: Date.parse(run.finishedAt),
        tools: run.tools.flatMap(({ scanner, digest, pinned }) => {
            const record = raws.get(scanner)?.record;
            const [startedAt, endedAt] = [timeOf('tool.started', scanner), timeOf('tool.ended', scanner)];
            // Without a line of its own a tool run has no time: the lines are then not those of this run.
            if (record === undefined || Number.isNaN(startedAt) || Number.isNaN(endedAt))
                return [];
            return [{ scanner, digest, pinned, record, startedAt, endedAt }];
        }),
        derived: { runs, summary, paths: evidence.files.map(({ path }) => path) },
    });
    if ((0,audit_chain/* renderAuditLog */.mh)((0,audit_run/* auditSubject */.K6)(plan), expected).text === text) {
        const untold = run.tools.length * 2 - events.filter(({ type }) => type.startsWith('dev.assay.tool.')).length;
        return untold === 0 ? [] : [`${model_evidence/* AUDIT_LOG */.bd} does not tell of every tool run`];
    }
    const told = ({ type, time, data }) => (0,canonical_json/* canonicalJson */.dj)([type, time, data]);
    const wanted = expected.map(({ type, time, data }) => told({ type: `dev.assay.${type}`, time: new Date(time).toISOString(), data }));
    const at = events.findIndex((event, index) => told(event) !== wanted[index]);
    const event = events[at];
    return event === undefined
        ? [`${model_evidence/* AUDIT_LOG */.bd} ends before the decision that this evidence gives`]
        : [`${model_evidence/* AUDIT_LOG */.bd}: line ${at + 1} (${event.type}) is not what this evidence tells of its run`];
}

;// CONCATENATED MODULE: ./build/verify-bundle.js
















const VERIFY_OUTCOMES = (/* unused pure expression or super */ null && ([
    'authentic',
    'consistent-not-authentic',
    'tampered',
    'not-reproducible',
    'untrusted',
    'not-as-expected',
    'not-passing',
]));
const DAY_MS = 86_400_000;
/** A keyless signature is made in the run, so its day is the policy's; a long run may pass midnight or wait for a runner. */
const SIGNING_DAYS = { before: 1, after: 2 };
const NAMED_FILES = 10;
const LONGEST_DETAIL = 2_000;
/** Files that a statement holds as a whole; the others are compared and let go. */
const STATED_WHOLE = new Set(['sbom.cyclonedx.json', 'sbom.spdx.json']);
/**
 * Checks a bundle from the bytes up: files against their lists, the audit chain, the plan against its policy, the whole
 * derivation from raw output to verdict, compared byte for byte; then the statements and their signatures, and last what the
 * caller expects. Offline.
 *
 * @throws AssayError usage when there is no bundle at the path, or a key or policy that was given cannot be used.
 */
async function verifyBundle(folder, expectations, registry, store) {
    let facts;
    try {
        const bundle = readBundle(folder, store);
        const plan = readPlan(bundle);
        facts = factsOf(bundle, plan);
        const derived = deriveAgain(bundle, plan, registry);
        if ('problems' in derived)
            return {
                outcome: 'not-reproducible',
                exitCode: errors/* EXIT */.dc.notReproducible,
                details: derived.problems.map(cut),
                bundle: facts,
            };
        const contradictions = checkRunFacts(bundle, plan, derived);
        if (contradictions.length > 0)
            throw new tampering/* Tampering */.K(...contradictions);
        const authenticity = withCaveat(await checkAttestations({ bundle, plan, derived, signer: expectations.signer }), bundle.run.runtime.level);
        const byPolicy = expectations.policy === undefined
            ? undefined
            : await judgeByPolicy(bundle, plan, expectations.policy, expectations.asOf, registry);
        const { verdict } = derived.summary;
        const unmet = unmetExpectations(expectations, plan, authenticity, facts);
        const conclusion = conclude(expectations, authenticity, unmet, byPolicy?.verdict ?? verdict);
        return {
            ...conclusion,
            details: conclusion.details.map(cut),
            verdict,
            bundle: facts,
            ...(authenticity.signer === undefined ? {} : { signer: authenticity.signer }),
            ...(byPolicy === undefined ? {} : { byPolicy }),
        };
    }
    catch (error) {
        return {
            outcome: 'tampered',
            exitCode: errors/* EXIT */.dc.integrity,
            details: tamperingOf(error).details.map(cut),
            ...(facts === undefined ? {} : { bundle: facts }),
        };
    }
}
/**
 * Whatever goes wrong once a bundle is found is for its bytes to answer for: they may be anybody's, and all that a verifier
 * does with honest ones is tested. Not theirs are what the caller gave (an `AssayError`) and what the system did not do, such
 * as reading a policy or a root.
 */
function tamperingOf(error) {
    if (error instanceof tampering/* Tampering */.K)
        return error;
    if (error instanceof errors/* AssayError */.WV || (error instanceof Error && 'syscall' in error))
        throw error;
    const why = error instanceof Error ? `${error.name}: ${error.message.slice(0, 300)}` : 'unknown error';
    return new tampering/* Tampering */.K(`the bundle cannot be checked, because something in it has not the form it must have (${why})`, 'If Assay wrote it as it is, that is a fault of Assay: please report it.');
}
/** What is said may quote the bundle, and that may be as long as it likes. */
function cut(detail) {
    return detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail;
}
/** A signature that is right, made where scanners could reach what makes it. */
function withCaveat(authenticity, level) {
    if (authenticity.state !== 'signed')
        return authenticity;
    const caveat = (0,signing_caveat/* signingCaveat */.M)(level, authenticity.signer === undefined ? 'key' : 'keyless');
    return caveat === undefined ? authenticity : { ...authenticity, details: [...authenticity.details, caveat] };
}
/** Everything is consistent: whose it is, whether it is what was asked for, and whether it passes, in this order. */
function conclude(expected, { state, details }, unmet, verdict) {
    if (state === 'untrusted')
        return { outcome: 'untrusted', exitCode: errors/* EXIT */.dc.untrusted, details };
    if (unmet.length > 0)
        return { outcome: 'not-as-expected', exitCode: errors/* EXIT */.dc.unexpected, details: unmet };
    if (state === 'unsigned' && !expected.allowUnsigned) {
        const meaning = 'Every byte follows from the raw output, and nobody you trust vouches for the raw output.';
        return { outcome: 'consistent-not-authentic', exitCode: errors/* EXIT */.dc.notAuthentic, details: [meaning, ...details] };
    }
    if (expected.requirePass && verdict !== 'pass') {
        const by = expected.policy === undefined ? 'its verdict' : 'the verdict by the given policy';
        return {
            outcome: 'not-passing',
            exitCode: verdict === 'fail' ? errors/* EXIT */.dc.fail : errors/* EXIT */.dc.inconclusive,
            details: [`The evidence is sound, and ${by} is ${verdict}.`],
        };
    }
    if (state === 'unsigned')
        return {
            outcome: 'consistent-not-authentic',
            exitCode: errors/* EXIT */.dc.pass,
            details: ['Accepted because of --allow-unsigned.', ...details],
        };
    return { outcome: 'authentic', exitCode: errors/* EXIT */.dc.pass, details };
}
/** @throws Tampering when there is none of the right form, or the audit log is not its own. */
function readPlan(bundle) {
    const plan = parseFile(bundle.files, 'plan.json', plan_shape/* planShape */.x);
    checkAudit(bundle, (0,audit_run/* auditSubject */.K6)(plan));
    const planned = new Set(plan.steps.map(({ scanner }) => scanner));
    const foreign = [...bundle.raws.keys()].filter((scanner) => !planned.has(scanner));
    if (foreign.length > 0)
        throw new tampering/* Tampering */.K(...foreign.map((scanner) => `raw/${scanner}/execution.json is of a scanner that the plan does not name`));
    return plan;
}
function factsOf({ run, roots }, plan) {
    return {
        commit: plan.tree.git?.commit ?? null,
        headCommit: run.headCommit,
        dirty: plan.tree.git?.dirty ?? false,
        scope: plan.scope,
        notScanned: plan.tree.notScanned.length,
        profile: plan.policy.profile,
        policyDate: plan.policyDate,
        policyDigest: (0,bundle_policy_files/* policyDigest */.p1)(plan),
        ...(0,manifest_of/* manifestOf */.$)(plan.policy),
        privacyPack: plan.policy.privacyPack ?? null,
        isolation: run.runtime.level,
        unpinned: plan.steps.filter(({ tool }) => !tool.pinned).map(({ scanner }) => scanner),
        evidenceDigest: roots.evidenceManifest,
    };
}
/** Hostile evidence may make a parser throw: then it is not evidence that a verdict follows from. */
function deriveAgain(bundle, plan, registry) {
    const hint = `It was made by Assay ${plan.assay}: if yours is another version, verify with that one.`;
    try {
        const problem = checkPlan(plan, registry);
        if (problem !== undefined)
            return { problems: [problem, hint] };
        const listed = new Set(bundle.evidence.files.map(({ path }) => path));
        const differing = [];
        const files = new Map();
        const derived = (0,derive_evidence/* deriveInto */.ew)(plan, bundle.raws, (step) => (0,catalogue/* definitionFor */.V9)(step, registry), (path, parts) => {
            if (!listed.delete(path) || (0,digest/* sha256OfParts */.d)(parts) !== bundle.digests.get(path))
                differing.push(path);
            if (STATED_WHOLE.has(path))
                files.set(path, parts.join(''));
        });
        differing.push(...listed);
        if (differing.length === 0)
            return { ...derived, files };
        const named = differing.sort().slice(0, NAMED_FILES).join(', ');
        const more = differing.length > NAMED_FILES ? ` and ${differing.length - NAMED_FILES} more` : '';
        return { problems: [`derived again from the raw output, these files differ: ${named}${more}`, hint] };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : 'unknown error';
        return { problems: [`the verdict cannot be derived from this evidence: ${why}`, hint] };
    }
}
function unmetExpectations(expected, plan, authenticity, facts) {
    const unmet = [];
    const compare = (what, wanted, found) => {
        if (wanted !== undefined && wanted !== found)
            unmet.push(`${what} is ${found ?? 'not stated'}, expected ${wanted}`);
    };
    const { git } = plan.tree;
    if (expected.commit !== undefined && git?.dirty === true)
        unmet.push('the tree had uncommitted changes, so it is no commit');
    if (facts.headCommit === null || expected.commit !== facts.headCommit)
        compare('the commit', expected.commit, git?.commit);
    compare('the scope', expected.scope, plan.scope);
    if (expected.scope === undefined && expected.commit !== undefined && plan.scope !== model_plan/* WHOLE_TREE */.R)
        unmet.push(`only ${plan.scope} was scanned, and a commit is all of its tree; --scope accepts a part that you name`);
    compare('the repository', expected.repository, authenticity.repository);
    compare('the base of the policy', expected.base, authenticity.base);
    // With another policy, the profile says which of its profiles to judge by.
    if (expected.policy === undefined)
        compare('the profile', expected.profile, plan.policy.profile);
    compare('the policy digest', expected.policyDigest, facts.policyDigest);
    compare('the key that signed the manifest', expected.manifestKey, facts.manifestSignedBy ?? undefined);
    const day = startOfDay(plan.policyDate);
    if (expected.maxAgeMs !== undefined) {
        const age = startOfDay(expected.asOf) - day;
        if (age > expected.maxAgeMs || age < 0)
            unmet.push(`the policy date ${plan.policyDate} is not within the accepted age on ${expected.asOf}`);
    }
    for (const time of new Set(authenticity.signedAt)) {
        const days = (time - day) / DAY_MS;
        if (days >= -SIGNING_DAYS.before && days < 1 + SIGNING_DAYS.after)
            continue;
        unmet.push(`the policy date is ${plan.policyDate}, and it was signed on ${new Date(time).toISOString().slice(0, 10)}: a date that was set back revives what has expired`);
    }
    return unmet;
}
function startOfDay(date) {
    return Date.parse(`${date}T00:00:00Z`);
}

// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/entry/cli/verify.js















/** `assay verify BUNDLE`. */
async function verifyCommand(bundle, values, flags) {
    const expectations = await readExpectations(values);
    const result = await verifyBundle((0,external_node_path_.resolve)(bundle), expectations, registry_generated/* registry */.u, (0,node_file_store/* createNodeFileStore */.s)('/tmp'));
    if (flags.json)
        (0,output/* printJson */.Q2)(result);
    else
        (0,output/* print */.yy)(render(result, (0,output/* styleFor */.j9)(flags.color)));
    return result.exitCode;
}
async function readExpectations(values) {
    const signer = await readSigner(values);
    const maxAge = verify_text(values['maxAge']);
    const maxAgeMs = maxAge === undefined ? undefined : (0,parse_duration/* parseDuration */.E)(maxAge);
    if (maxAge !== undefined && maxAgeMs === undefined)
        throw usage('--max-age is a duration such as 720h');
    const asOf = verify_text(values['asOf']) ?? new Date().toISOString().slice(0, 10);
    if (!(0,manifest_fields/* isCalendarDate */.tf)(asOf))
        throw usage('--as-of is a date such as 2027-01-31');
    const commit = readCommit(values, 'commit');
    const policyDigest = verify_text(values['policyDigest']);
    if (policyDigest !== undefined && !/^[0-9a-f]{64}$/.test(policyDigest))
        throw usage('--policy-digest is a SHA-256: 64 hexadecimal digits');
    const profile = verify_text(values['profile']);
    const scope = readScope(values);
    const privacyPack = readPack(values);
    const manifest = verify_text(values['policy']);
    const manifestKey = verify_text(values['manifestKey']);
    const optional = {
        commit,
        repository: verify_text(values['repo'])?.replace(/(\.git)?\/*$/, ''),
        base: readCommit(values, 'base'),
        profile,
        policyDigest,
        scope,
        manifestKey: manifestKey === undefined ? undefined : (0,trusted_key/* keyName */.xT)((0,trusted_key/* readTrustedKey */.lH)(readText(manifestKey, 'public key'))),
    };
    return {
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
        ...(signer === undefined ? {} : { signer }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
        ...(manifest === undefined ? {} : { policy: otherPolicy(manifest, { profile, scope, privacyPack }) }),
        allowUnsigned: values['allowUnsigned'] === true,
        requirePass: values['requirePass'] === true,
        asOf,
    };
}
function readCommit(values, flag) {
    const id = verify_text(values[flag]);
    if (id !== undefined && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
        throw usage(`--${flag} is a whole commit id: 40 or 64 hexadecimal digits, in lower case`);
    return id;
}
/** A folder as evidence names it: `./services/pay/` is `services/pay`. */
function readScope(values) {
    const given = verify_text(values['scope']);
    if (given === undefined)
        return undefined;
    const scope = external_node_path_.posix.normalize(given).replace(/(?<=.)\/$/, '');
    if (external_node_path_.posix.isAbsolute(scope) || scope === '..' || scope.startsWith('../'))
        throw usage('--scope is a folder relative to the root of the repository, such as services/pay');
    return scope;
}
/** Digest of the privacy rules that belong to the given policy. */
function readPack(values) {
    const folder = verify_text(values['privacyPack']);
    if (folder === undefined)
        return undefined;
    if (values['policy'] === undefined)
        throw usage('--privacy-pack is of use with --policy only');
    const files = (0,node_file_store/* createNodeFileStore */.s)('/tmp');
    const real = files.realPath(folder)?.toString('utf8');
    if (real === undefined || files.stat(real)?.kind !== 'folder')
        throw usage(`the privacy pack ${folder} is no folder that can be read`);
    return (0,digest_folder/* digestFolder */.l)(real, files);
}
/** What a manifest includes is looked for beside it. */
function otherPolicy(manifest, more) {
    const path = (0,external_node_path_.resolve)(manifest);
    return {
        files: (0,policy_files/* createFolderPolicyFiles */.O)((0,external_node_path_.dirname)(path)),
        manifest: (0,external_node_path_.basename)(path),
        ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
    };
}
async function readSigner(values) {
    const key = verify_text(values['key']);
    const identity = verify_text(values['identity']);
    const issuer = verify_text(values['issuer']);
    const rootFile = verify_text(values['trustedRoot']);
    if (key !== undefined && identity !== undefined)
        throw usage('give --key or --identity, not both');
    if ((identity === undefined) !== (issuer === undefined))
        throw usage('--identity and --issuer go together: a name means nothing without who vouches for it');
    if (rootFile !== undefined && identity === undefined)
        throw usage('--trusted-root is of use with --identity only');
    if (key !== undefined) {
        const publicKeyPem = readText(key, 'public key');
        (0,trusted_key/* readTrustedKey */.lH)(publicKeyPem);
        return { kind: 'key', publicKeyPem };
    }
    if (identity === undefined || issuer === undefined)
        return undefined;
    const { createKeylessCheck } = await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 960));
    const trustedRoot = rootFile === undefined ? {} : { trustedRoot: readText(rootFile, 'trusted root') };
    const check = await createKeylessCheck({ identity, issuer, ...trustedRoot });
    return { kind: 'identity', check };
}
const WORDS = {
    authentic: 'AUTHENTIC',
    'consistent-not-authentic': 'CONSISTENT, NOT AUTHENTIC',
    tampered: 'TAMPERED',
    'not-reproducible': 'NOT REPRODUCIBLE',
    untrusted: 'UNTRUSTED SIGNER',
    'not-as-expected': 'NOT AS EXPECTED',
    'not-passing': 'NOT PASSING',
};
/** Names and messages come from the bundle: `logText` keeps them from acting in a terminal. */
function render(result, style) {
    const paint = result.exitCode === 0 ? style.good : style.bad;
    const lines = [paint(style.bold(WORDS[result.outcome])), ...result.details.map((detail) => `  ${(0,markup/* logText */.kc)(detail)}`)];
    if (result.bundle !== undefined)
        lines.push('', ...factLines(result.bundle, result.verdict));
    if (result.byPolicy !== undefined)
        lines.push('', ...policyLines(result.byPolicy));
    return lines.join('\n');
}
function factLines(facts, verdict) {
    return [
        `  verdict        ${verdict ?? 'not derived'}`,
        `  commit         ${facts.commit ?? 'none'}${facts.dirty ? ', with uncommitted changes' : ''}`,
        ...(facts.headCommit === null ? [] : [`  head commit    ${facts.headCommit}, of the same tree`]),
        ...scopeLines(facts),
        `  profile        ${(0,markup/* logText */.kc)(facts.profile)}, policy date ${facts.policyDate}`,
        `  policy digest  ${facts.policyDigest}`,
        ...(facts.manifestSignedBy === null
            ? []
            : [`  manifest       signed by the key ${(0,markup/* logText */.kc)(facts.manifestSignedBy)}`]),
        ...(facts.privacyPack === null ? [] : [`  privacy pack   ${facts.privacyPack}, not the one that comes with Assay`]),
        `  isolation      ${facts.isolation}${facts.unpinned.length === 0 ? '' : `; unpinned: ${(0,markup/* logText */.kc)(facts.unpinned.join(', '))}`}`,
        `  evidence       ${facts.evidenceDigest}`,
    ];
}
/** Said only where not all of the tree was scanned: a commit alone does not tell. */
function scopeLines({ scope, notScanned }) {
    const parts = [
        ...(scope === '.' ? [] : [`only ${(0,markup/* logText */.kc)(scope)} was scanned`]),
        ...(notScanned === 0 ? [] : [`${(0,count_noun/* countNoun */.y)(notScanned, 'file')} not scanned`]),
    ];
    return parts.length === 0 ? [] : [`  scope          ${parts.join(', ')}`];
}
function policyLines(by) {
    return [
        `  by the given policy: ${by.verdict}`,
        `    profile ${(0,markup/* logText */.kc)(by.profile)}, judged for ${by.policyDate}, policy digest ${by.policyDigest}`,
        ...by.reasons.map((reason) => `    ${(0,markup/* logText */.kc)(reason)}`),
        ...by.gaps.map((gap) => `    not in the evidence: ${(0,markup/* logText */.kc)(gap)}`),
        ...(by.controls === null ? [] : [`    ${(0,describe_reason/* complianceText */.VE)(by.controls)}`]),
    ];
}
function readText(file, what) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        throw usage(`the ${what} ${file} cannot be read`);
    }
}
function verify_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function usage(message) {
    return new errors/* AssayError */.WV({ kind: 'usage', code: 'verify-usage', message });
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

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthenticationEncoding),
/* harmony export */   U: () => (/* binding */ PAYLOAD_TYPE)
/* harmony export */ });
/** Payload type of every envelope: the generic one, which all of the field's tools accept. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The bytes a DSSE signature covers (https://github.com/secure-systems-lab/dsse/blob/master/protocol.md). */
function preAuthenticationEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${String(type.length)} `),
        type,
        Buffer.from(` ${String(payload.length)} `),
        payload,
    ]);
}


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ executionRecordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * What a tool run left behind, as `raw/<id>/execution.json` holds it. Together with the redacted outputs beside it, this is
 * all that verdicts are derived from: `assay verify` starts here. Volatile facts (paths, times) are allowed, `run.json`
 * records its digest.
 */
const executionRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('assay/execution/1'),
    scanner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('status', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('exited'), exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('signalled'), signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('killed'),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['timeout', 'run-timeout', 'memory', 'output', 'cancelled']),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-started'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-provisioned'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-capable'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('source-changed'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    ]),
    /** The source folder as the process saw it. */
    sourceRoot: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Folder below the source in which canaries were planted; random. */
    canaryRoot: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    argv: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Declared outputs that were there, `stdout` and `stderr`. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /**
     * For each finding of the report, in its order: SHA-256 of the flagged lines with white space collapsed and, in secrets
     * and personal data, the match replaced; and GitHub's line hash. `null` where the place is not in the copy.
     */
    contexts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()])])),
});


/***/ })

};
