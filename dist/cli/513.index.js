export const id = 513;
export const ids = [513];
export const modules = {

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/system/list-leftovers.js


/** Every folder that Assay makes for one run is named so; the number is the process that made it. */
const OWN_NAME = /^assay-(?:run-|probe-|trial-|policy-)?([0-9]{1,10})-[A-Za-z0-9]{6}$/;
/**
 * Paths of the folders in `folders` that a run of this user left because it was killed before it could remove them, sorted.
 * Links are not followed, and a folder whose process is there, or whose number another one has by now, is not named.
 */
function listLeftovers(folders, isAlive = isRunning) {
    const found = new Set();
    for (const folder of folders) {
        for (const name of (0,external_node_fs_.readdirSync)(folder)) {
            const pid = OWN_NAME.exec(name)?.[1];
            if (pid === undefined || isAlive(Number(pid)))
                continue;
            const path = (0,external_node_path_.join)(folder, name);
            const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            if (stats?.isDirectory() === true && stats.uid === process.getuid?.())
                found.add(path);
        }
    }
    return [...found].sort();
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it is there, and somebody else's.
        return error.code !== 'ESRCH';
    }
}

// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/lib/shell-word.js
var shell_word = __webpack_require__(895);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/entry/cli/context.js + 2 modules
var context = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/pipeline.js + 14 modules
var pipeline = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
;// CONCATENATED MODULE: ./build/entry/cli/try-scan.js



const EXAMPLE = 'import json\n\nprint(json.dumps({"answer": 42}))\n';
/**
 * Scans one harmless file with the embedded scanners, as any other tree is scanned: whatever would keep a real scan from
 * completing on this machine keeps this one, too.
 *
 * @returns what did not complete, in words; `undefined` where all did.
 */
async function tryScan(ports) {
    const work = ports.files.temporaryFolder('assay-trial-');
    try {
        const tree = (0,external_node_path_.join)(work, 'tree');
        ports.files.makeFolder(tree, 0o755);
        ports.files.writeNew((0,external_node_path_.join)(tree, 'example.py'), Buffer.from(EXAMPLE), 0o644);
        const { derived } = await (0,pipeline/* scan */.S)({
            path: tree,
            out: (0,external_node_path_.join)(work, 'out'),
            policy: { profile: 'core', skipPrivacy: false },
            policyDate: new Date(ports.clock.now()).toISOString().slice(0, 10),
            jobs: ports.system.cpus,
            offline: true,
            attest: 'none',
        }, registry_generated/* registry */.u, ports, new AbortController().signal);
        const failures = derived.runs.flatMap(({ scanner, state }) => state.status === 'failed' ? [`${scanner} (${state.reason}): ${state.detail}`] : []);
        return failures.length === 0 ? undefined : failures.join('; ');
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    finally {
        ports.files.remove(work);
    }
}

;// CONCATENATED MODULE: ./build/entry/cli/doctor.js











const ROOM_BYTES = 2 * 1024 ** 3;
/** `assay doctor`: what this machine gives and what to do about the rest. Exit 3 when a scan could not complete here. */
async function doctorCommand(flags) {
    const ports = (0,context/* createCliPorts */.v)({ ...flags, quiet: true });
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
    const trouble = await tryScan(ports);
    checks.push(trouble === undefined
        ? good('trial scan', 'every embedded scanner completed on an example')
        : bad('trial scan', trouble, 'A scan here would be inconclusive for the same reason; see docs/isolation.md.'));
    const python = await probe('python3', ['-I', '-c', 'import sys; print(sys.version.split()[0])']);
    checks.push(python === undefined
        ? limited('python3', 'not found', 'Scanners from PyPI (ruff, bandit, …) need Python 3.10 or newer.')
        : good('python3', python));
    checks.push(writable('evidence folder', process.cwd()), cacheCheck(system.cacheFolder, ports.files));
    const room = (0,external_node_fs_.statfsSync)(system.tempFolder);
    const free = room.bavail * room.bsize;
    const text = `${(free / 1024 ** 3).toFixed(1)} GiB free in ${system.tempFolder}`;
    checks.push(free < ROOM_BYTES ? limited('disk', text, 'A private copy of the tree is written there.') : good('disk', text));
    checks.push(leftoversCheck([system.tempFolder, (0,external_node_os_.tmpdir)()]));
    checks.push(system.env['ASSAY_SIGNING_KEY'] === undefined
        ? good('signing', 'no key in ASSAY_SIGNING_KEY: bundles are unsigned unless --signing-key is given')
        : good('signing', 'a key is in ASSAY_SIGNING_KEY'));
    if (flags.json)
        (0,output/* printJson */.Q2)({ checks });
    else {
        const style = (0,output/* styleFor */.j9)(flags.color);
        const marks = { good: style.good('ok     '), limited: style.warn('limited'), bad: style.bad('bad    ') };
        for (const { name, state, found, remedy } of checks) {
            (0,output/* print */.yy)(`${marks[state]}  ${name.padEnd(16)} ${found}`);
            if (remedy !== undefined)
                (0,output/* print */.yy)(`         ${''.padEnd(16)} ${style.dim(remedy)}`);
        }
    }
    return checks.some(({ state }) => state === 'bad') ? errors/* EXIT */.dc.inconclusive : errors/* EXIT */.dc.pass;
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
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return good(name, folder);
    }
    catch {
        return bad(name, `${folder} cannot be written`, 'Give --out another folder.');
    }
}
/** Only named, never removed: what is no process here may be one of a container that shares the folder. */
function leftoversCheck(folders) {
    let left;
    try {
        left = listLeftovers(folders);
    }
    catch (error) {
        const why = (0,markup/* logText */.kc)(error instanceof Error ? error.message : String(error));
        return limited('leftovers', `the temporary folder cannot be listed: ${why}`, 'Set TMPDIR to one of your own.');
    }
    if (left.length === 0)
        return good('leftovers', 'no killed run left a folder behind');
    return limited('leftovers', `${(0,count_noun/* countNoun */.y)(left.length, 'folder')} of runs that were killed; they can hold a copy of what was scanned`, `If no container that shares them still scans: rm -rf ${left.map((path) => (0,markup/* logText */.kc)((0,shell_word/* shellWord */.r)(path))).join(' ')}`);
}
/** Tried by making a folder there: /proc says that root may write, and lets nobody make one. */
function cacheCheck(folder, files) {
    const trial = (0,external_node_path_.join)(folder, `.trial-${process.pid}`);
    try {
        files.makeFolder(trial, 0o755);
        files.remove(trial);
        return good('cache', folder);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return bad('cache', `${folder} cannot be written: ${why}`, 'Set ASSAY_CACHE_DIR.');
    }
}


/***/ })

};
