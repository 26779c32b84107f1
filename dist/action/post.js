import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/adapters/runtime/local/process-tree.js

/** Page size of `statm`: x86_64 kernels have 4 KiB; where pages are larger the sum comes out lower, never higher. */
const PAGE = 4096;
/** The process and all it started, found through the kernel's own list of children. Empty where there is no /proc. */
function processTree(root) {
    const found = [root];
    const seen = new Set(found);
    for (const pid of found) {
        for (const task of namesIn(`/proc/${pid}/task`)) {
            for (const word of textOf(`/proc/${pid}/task/${task}/children`).split(' ')) {
                const child = Number(word);
                if (Number.isSafeInteger(child) && child > 0 && !seen.has(child)) {
                    seen.add(child);
                    found.push(child);
                }
            }
        }
    }
    return found;
}
/**
 * Whether the processes together hold more than `limit` bytes of memory. Resident sizes count shared pages once per
 * process, so a sum over the limit is only a suspicion: the exact share (PSS) decides where the kernel lets us read it.
 */
function treeExceeds(root, limit) {
    const pids = processTree(root);
    let resident = 0;
    for (const pid of pids)
        resident += Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
    if (resident <= limit)
        return false;
    let exact = 0;
    for (const pid of pids) {
        const rollup = /^Pss:\s+(\d{1,15}) kB$/m.exec(textOf(`/proc/${pid}/smaps_rollup`));
        exact +=
            rollup === null ? Number(textOf(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE : Number(rollup[1]) * 1024;
    }
    return exact > limit;
}
/** Ids of the processes that were started with `NAME=VALUE` in their environment and that we may look at. */
function processesMarked(marker) {
    const wanted = Buffer.from(marker);
    const found = [];
    for (const name of namesIn('/proc')) {
        const pid = Number(name);
        if (!Number.isSafeInteger(pid) || pid === process.pid)
            continue;
        const environment = bytesOf(`/proc/${name}/environ`);
        if (environment?.includes(wanted) === true && !isZombie(name))
            found.push(pid);
    }
    return found;
}
/** Sends a signal; a process that is gone already is what was wanted. A negative id is a process group. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // ESRCH: it has ended. EPERM: it is not ours to end (a program behind sudo), which its lifeline does.
        return;
    }
}
function isZombie(pid) {
    return /^State:\s+[ZX]/m.test(textOf(`/proc/${pid}/status`));
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function bytesOf(file) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
function textOf(file) {
    return bytesOf(file)?.toString('latin1') ?? '';
}

;// CONCATENATED MODULE: ./build/adapters/system/outlive-readers.js
/**
 * Who reads standard output or error may stop early (`| head`, a runner that lost its log): what is left is for nobody, and
 * neither the exit code nor what is still to be written depends on it. Any other fault of a stream goes to `onFault`.
 */
function outliveReaders(onFault) {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                onFault(error);
        });
    }
}

;// CONCATENATED MODULE: ./build/lib/count-noun.js
/** A number with its noun: `1 file`, `2 files`. @param many where the plural is no simple `s`. */
function countNoun(count, noun, many = `${noun}s`) {
    return `${String(count)} ${count === 1 ? noun : many}`;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/lib/digest.js

/** SHA-256 in lower-case hexadecimal. Strings are hashed as UTF-8. */
function sha256(data) {
    return (0,external_node_crypto_namespaceObject.hash)('sha256', data, 'hex');
}
/** Of all parts one after the other, as if they were one text. No part may begin or end within a character. */
function sha256OfParts(parts) {
    const whole = createHash('sha256');
    for (const part of parts)
        whole.update(part);
    return whole.digest('hex');
}

;// CONCATENATED MODULE: ./build/entry/action/job-mark.js

const VARIABLE = 'ASSAY_JOB';
/** What is the same in every step of a job, and in no two jobs whose processes can see each other. */
const OF_JOB = [
    ...['RUNNER_NAME', 'RUNNER_TEMP'],
    ...['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'],
];
/**
 * The variable in the environment of all that scanners run, by which the post step finds what a killed main step left behind. Both
 * work it out from the job: what the runner keeps from one step for the other is lost where its disk is full.
 */
function jobMark(env) {
    return { name: VARIABLE, value: sha256(JSON.stringify(OF_JOB.map((name) => env[name] ?? ''))).slice(0, 32) };
}

;// CONCATENATED MODULE: ./build/entry/action-post.js




/*
 * The Action's `post:` step: ends what a killed main step may have left behind. It is a program of its own, so that nothing that
 * goes missing between the steps can make it scan and publish once more. Nothing here can fail the job.
 */
outliveReaders(() => undefined);
const { name: action_post_name, value } = jobMark(process.env);
const left = processesMarked(`${action_post_name}=${value}`);
for (const pid of left)
    signal(pid, 'SIGKILL');
if (left.length > 0)
    process.stdout.write(`Ended ${countNoun(left.length, 'process', 'processes')} that the scan had left behind.\n`);

