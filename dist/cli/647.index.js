export const id = 647;
export const ids = [647];
export const modules = {

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  relockCommand: () => (/* binding */ relockCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/provision/environment.js
var environment = __webpack_require__(45);
// EXTERNAL MODULE: ./build/provision/lock.js
var lock = __webpack_require__(7157);
// EXTERNAL MODULE: ./build/provision/provision.js + 5 modules
var provision = __webpack_require__(6151);
;// CONCATENATED MODULE: ./build/provision/relock.js








/** Version of uv that resolves; the lock holds its digests like any tool's. */
const UV = '0.13.9';
/** A tool is locked for the first of these from which on it can be had: the oldest Python it will be fetched with. */
const PYTHONS = ['3.10', '3.11', '3.12'];
const RESOLVER = {
    id: 'uv',
    tool: { kind: 'pypi', requirement: `uv==${UV}`, version: UV, run: { script: 'uv' }, native: true },
};
/**
 * Resolves every PyPI tool of the catalogue anew, for all platforms and for Python from 3.10 (or the oldest it supports) on, and returns the lock to be
 * written. The resolver is provisioned from the present lock, so nothing unpinned takes part.
 *
 * @throws AssayError `tools-lock-resolve` when the index cannot be asked or a requirement has no solution.
 */
async function relockTools(definitions, options) {
    const uv = await (0,provision/* provisionTool */.U)(RESOLVER, {
        ...options,
        lock: { ...options.lock, tools: { uv: options.lock.resolver } },
    });
    if (uv.status === 'failed')
        throw unresolved('uv', uv.detail);
    const tools = {};
    for (const { id, tool } of [...definitions].sort((a, b) => (0,compare/* compareText */.n)(a.id, b.id))) {
        if (tool.kind !== 'pypi')
            continue;
        options.progress.report({ kind: 'provisioning', tool: id, detail: `resolving ${tool.requirement}` });
        tools[id] = await resolve(tool.requirement, tool.version, uv.program, options);
    }
    const resolver = await resolve(RESOLVER.tool.requirement, UV, uv.program, options);
    return lock/* toolsLock */.lL.parse({ schemaVersion: 1, resolver, tools });
}
async function resolve(requirement, version, uv, options) {
    const folder = (0,external_node_path_.join)(options.cacheFolder, `.resolve-${options.system.random(8)}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        let reason = '';
        for (const python of PYTHONS) {
            const { exitCode, stdout, stderr } = await options.commands.run({
                argv: [
                    ...uv,
                    ...['pip', 'compile', '-', '--quiet', '--universal', '--python-version', python, '--generate-hashes'],
                    ...['--only-binary', ':all:', '--no-header', '--no-annotate', '--no-emit-index-url', '--no-config'],
                ],
                cwd: folder,
                env: { ...(0,environment/* installerEnvironment */.c)(options.system.env, folder), ...uvMirror(options.system.env) },
                timeoutMs: 300_000,
                maxOutputBytes: 16 * 1024 ** 2,
                stdin: Buffer.from(`${requirement}\n`),
                ...(options.signal === undefined ? {} : { signal: options.signal }),
            });
            if (exitCode === 0) {
                const packages = readCompiled(stdout.toString('utf8'));
                return lock/* lockedTool */.Ni.parse({ version, source: 'pypi', requirement, python, packages });
            }
            reason = stderr.trim().slice(-500);
        }
        throw unresolved(requirement, reason);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Reads `uv pip compile --generate-hashes`: `name==version ; marker \` followed by `--hash=sha256:…` lines. */
function readCompiled(text) {
    const packages = [];
    for (const entry of text.replaceAll(/\\\r?\n/g, ' ').split('\n')) {
        if (entry.trim() === '' || entry.startsWith('#'))
            continue;
        const head = /^([a-z0-9][a-z0-9-]{0,100})(?:\[[^\]]{0,200}\])?==([^\s;]{1,64})(?: ; (.{1,500}?))?(?= +--hash=)/.exec(entry);
        const [, name, version, marker] = head ?? [];
        if (name === undefined || version === undefined)
            throw unresolved(entry.slice(0, 100), 'the resolver gave a line that cannot be read');
        const sha256 = [...entry.matchAll(/--hash=sha256:([0-9a-f]{64})/g)]
            .map((match) => match[1] ?? '')
            .sort(compare/* compareText */.n);
        packages.push({ name, version, ...(marker === undefined ? {} : { marker: marker.trim() }), sha256 });
    }
    return packages;
}
/** uv's own names for a user's mirrors. */
function uvMirror(env) {
    const names = ['UV_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX', 'UV_FIND_LINKS', 'UV_NATIVE_TLS'];
    return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
function unresolved(what, why) {
    return new errors/* AssayError */.WV({
        kind: 'internal',
        code: 'tools-lock-resolve',
        message: `${what} could not be resolved: ${(0,redact/* redact */.E$)(why)}`,
        hint: 'This needs a package index; check the connection and the mirror settings.',
    });
}

// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/entry/cli/tools-lock.js








/** `assay tools lock`: resolves every tool anew and writes tools.lock.json of this installation. Needs the network. */
async function relockCommand(ports, flags) {
    const path = (0,external_node_path_.join)(ports.system.installFolder, 'tools.lock.json');
    const lock = await relockTools([...registry_generated/* registry */.u.values()], {
        lock: ports.toolsLock(),
        cacheFolder: ports.system.cacheFolder,
        offline: false,
        commands: ports.commands,
        system: ports.system,
        progress: ports.progress,
    });
    (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(lock, null, 2)}\n`);
    (0,output/* print */.yy)(flags.json
        ? (0,markup/* jsonForLog */.wn)(JSON.stringify({ written: path, tools: Object.keys(lock.tools) }))
        : `wrote ${path}: ${(0,count_noun/* countNoun */.y)(Object.keys(lock.tools).length, 'tool')}`);
    return errors/* EXIT */.dc.pass;
}


/***/ })

};
