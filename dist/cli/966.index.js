export const id = 966;
export const ids = [966];
export const modules = {

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

/***/ 9966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionCommand: () => (/* binding */ versionCommand)
/* harmony export */ });
/* harmony import */ var _adapters_system_node_system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5125);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(121);


/** `assay --version`. */
function versionCommand() {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_adapters_system_node_system_js__WEBPACK_IMPORTED_MODULE_0__/* .createNodeSystem */ .O)(import.meta.url).version);
}


/***/ })

};
