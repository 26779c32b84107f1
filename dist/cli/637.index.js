export const id = 637;
export const ids = [637];
export const modules = {

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctorCommand: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(121);




const ROOM_BYTES = 2 * 1024 ** 3;
/** `assay doctor`: what this machine gives and what to do about the rest. Exit 3 when a scan could not complete here. */
async function doctorCommand(flags) {
    const ports = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .createCliPorts */ .v)({ ...flags, quiet: true });
    const { system } = ports;
    const probe = async (program, args) => {
        try {
            const result = await ports.commands.run({
                argv: [program, ...args],
                cwd: '/',
                env: { PATH: system.env['PATH'] ?? '/usr/bin:/bin', HOME: system.env['HOME'] ?? '/' },
                timeoutMs: 15_000,
                maxOutputBytes: 1024 ** 2,
            });
            return result.exitCode === 0 ? (result.stdout.toString('utf8').trim().split('\n')[0] ?? '') : undefined;
        }
        catch {
            return undefined;
        }
    };
    const checks = [nodeCheck(system.node.version)];
    const git = await probe('git', ['--version']);
    checks.push(git === undefined ? bad('git', 'not found', 'Install git: tracked files are read through it.') : good('git', git));
    const guarantees = (await ports.runtime()).guarantees();
    checks.push(guarantees.level === 'environment-only'
        ? {
            name: 'sandbox',
            state: 'limited',
            found: `environment-only. ${guarantees.caveats.join(' ')}`,
            remedy: 'Install bubblewrap; see docs/isolation.md for hosted runners.',
        }
        : good('sandbox', guarantees.level));
    const python = await probe('python3', ['-I', '-c', 'import sys; print(sys.version.split()[0])']);
    checks.push(python === undefined
        ? limited('python3', 'not found', 'Scanners from PyPI (ruff, bandit, …) need Python 3.10 or newer.')
        : good('python3', python));
    checks.push(writable('evidence folder', process.cwd()), writable('cache', existingParent(system.cacheFolder)));
    const room = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(system.tempFolder);
    const free = room.bavail * room.bsize;
    const text = `${(free / 1024 ** 3).toFixed(1)} GiB free in ${system.tempFolder}`;
    checks.push(free < ROOM_BYTES ? limited('disk', text, 'A private copy of the tree is written there.') : good('disk', text));
    checks.push(system.env['ASSAY_SIGNING_KEY'] === undefined
        ? good('signing', 'no key in ASSAY_SIGNING_KEY: bundles are unsigned unless --signing-key is given')
        : good('signing', 'a key is in ASSAY_SIGNING_KEY'));
    if (flags.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q2)({ checks });
    else {
        const style = (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .styleFor */ .j9)(flags.color);
        const marks = { good: style.good('ok     '), limited: style.warn('limited'), bad: style.bad('bad    ') };
        for (const { name, state, found, remedy } of checks) {
            (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(`${marks[state]}  ${name.padEnd(16)} ${found}`);
            if (remedy !== undefined)
                (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .print */ .yy)(`         ${''.padEnd(16)} ${style.dim(remedy)}`);
        }
    }
    return checks.some(({ state }) => state === 'bad') ? _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.inconclusive : _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass;
}
function nodeCheck(version) {
    const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
    const supported = (major === 20 && minor >= 20) || major >= 24;
    return supported ? good('node', version) : limited('node', version, 'Assay is tested on Node 20.20 and 24.');
}
function good(name, found) {
    return { name, state: 'good', found };
}
function limited(name, found, remedy) {
    return { name, state: 'limited', found, remedy };
}
function bad(name, found, remedy) {
    return { name, state: 'bad', found, remedy };
}
function writable(name, folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return good(name, folder);
    }
    catch {
        return bad(name, `${folder} cannot be written`, name === 'cache' ? 'Set ASSAY_CACHE_DIR.' : 'Give --out another folder.');
    }
}
function existingParent(folder) {
    for (let current = folder;; current = current.slice(0, current.lastIndexOf('/')) || '/') {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(current);
            return current;
        }
        catch {
            if (current === '/')
                return current;
        }
    }
}


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ compareBy),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code-unit order: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares by several keys in turn: the first that differs decides. */
function compareBy(...keys) {
    return (a, b) => {
        for (const key of keys) {
            const left = key(a);
            const right = key(b);
            if (left < right)
                return -1;
            if (left > right)
                return 1;
        }
        return 0;
    };
}


/***/ })

};
