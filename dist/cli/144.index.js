export const id = 144;
export const ids = [144];
export const modules = {

/***/ 5144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toolsCommand: () => (/* binding */ toolsCommand)
});

// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/provision/lock.js
var provision_lock = __webpack_require__(7157);
// EXTERNAL MODULE: ./build/provision/provision.js + 5 modules
var provision = __webpack_require__(6151);
;// CONCATENATED MODULE: ./build/provision/tools-command.js


/** The catalogue, and what the lock says of it. */
function listTools(definitions, lock) {
    return definitions.map(({ id, title, tool }) => {
        const entry = Object.hasOwn(lock.tools, id) ? lock.tools[id] : undefined;
        return {
            id,
            title,
            source: tool.kind,
            ...(tool.kind === 'pypi' ? { version: tool.version } : {}),
            ...(entry === undefined ? {} : { digest: (0,provision_lock/* digestOfTool */.mJ)(entry), packages: entry.packages.length }),
        };
    });
}
/** `assay tools install`: brings the named tools, or all, into the cache. One after the other: the network is the limit. */
async function installTools(definitions, options) {
    const states = [];
    for (const definition of definitions) {
        const outcome = definition.tool.kind === 'pypi' ? await (0,provision/* provisionTool */.U)(definition, options) : { status: 'shipped' };
        states.push({ id: definition.id, outcome });
    }
    return states;
}
/** `assay tools verify`: checks what is in the cache against the lock, file by file; fetches and changes nothing. */
function verifyTools(definitions, options) {
    return installTools(definitions, { ...options, checkOnly: true });
}

// EXTERNAL MODULE: ./build/entry/cli/context.js + 2 modules
var context = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/entry/cli/tools.js






/** `assay tools list|install|lock|verify [ID…]`. */
async function toolsCommand(action, ids, offline, flags) {
    const ports = (0,context/* createCliPorts */.v)(flags);
    const unknown = ids.find((id) => !registry_generated/* registry */.u.has(id));
    if (unknown !== undefined)
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'scanner-unknown',
            message: `there is no scanner ${unknown}`,
            hint: 'See `assay tools list`.',
        });
    const definitions = [...registry_generated/* registry */.u.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
    const options = {
        lock: ports.toolsLock(),
        cacheFolder: ports.system.cacheFolder,
        offline,
        commands: ports.commands,
        system: ports.system,
        progress: ports.progress,
    };
    try {
        switch (action) {
            case 'list': {
                const rows = listTools(definitions, options.lock);
                if (flags.json)
                    (0,output/* printJson */.Q2)(rows);
                else
                    for (const row of rows)
                        (0,output/* print */.yy)(`${row.id.padEnd(16)} ${row.source.padEnd(9)} ${(row.version ?? ports.system.version).padEnd(10)} ${row.title}`);
                return errors/* EXIT */.dc.pass;
            }
            case 'install':
                return report(await installTools(definitions, options), flags);
            case 'verify':
                return report(await verifyTools(definitions, options), flags);
            case 'lock': {
                if (offline || ids.length > 0)
                    throw new errors/* AssayError */.WV({
                        kind: 'usage',
                        code: 'usage',
                        message: offline
                            ? 'assay tools lock needs the network, and --offline forbids it'
                            : 'assay tools lock takes no scanner: the lock is made as a whole',
                    });
                const { relockCommand } = await __webpack_require__.e(/* import() */ 647).then(__webpack_require__.bind(__webpack_require__, 3647));
                return await relockCommand(ports, flags);
            }
            default:
                throw new errors/* AssayError */.WV({
                    kind: 'usage',
                    code: 'usage',
                    message: `assay tools has no action ${action}`,
                    hint: 'list, install, lock or verify.',
                });
        }
    }
    finally {
        ports.progress.end();
    }
}
function report(states, flags) {
    const style = (0,output/* styleFor */.j9)(flags.color);
    if (flags.json)
        (0,output/* printJson */.Q2)(states);
    else {
        for (const { id, outcome } of states) {
            const name = id.padEnd(16);
            if (outcome.status === 'ready') {
                const from = outcome.fromCache ? 'in the cache' : 'fetched';
                (0,output/* print */.yy)(`${style.good('ready  ')}  ${name} ${outcome.version}, ${from}, sha256 of its files ${outcome.treeDigest}`);
            }
            else if (outcome.status === 'shipped')
                (0,output/* print */.yy)(`${style.dim('shipped')}  ${name} a part of Assay: nothing to fetch`);
            else
                (0,output/* print */.yy)(`${style.bad('failed ')}  ${name} ${(0,markup/* logText */.kc)(outcome.detail)}`);
        }
    }
    const failed = states.filter(({ outcome }) => outcome.status === 'failed');
    if (failed.some(({ outcome }) => outcome.status === 'failed' && outcome.integrity))
        return errors/* EXIT */.dc.integrity;
    return failed.length > 0 ? errors/* EXIT */.dc.inconclusive : errors/* EXIT */.dc.pass;
}


/***/ })

};
