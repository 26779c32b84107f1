export const id = 502;
export const ids = [502];
export const modules = {

/***/ 42580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   mt: () => (/* binding */ treeExceeds),
/* harmony export */   vP: () => (/* binding */ signal),
/* harmony export */   w4: () => (/* binding */ processesMarked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function bytesOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
function textOf(file) {
    return bytesOf(file)?.toString('latin1') ?? '';
}


/***/ }),

/***/ 98502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ JOB_MARK),
/* harmony export */   endLeftovers: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* harmony import */ var _adapters_runtime_local_process_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42580);

/** The variable by which everything this step ran is found again; its value is this step's alone. */
const JOB_MARK = 'ASSAY_JOB';
/** The `post:` step: ends what a killed main step may have left behind. Nothing here can fail the job. */
function endLeftovers(console) {
    const mark = console.kept('mark');
    if (!/^[0-9a-f]{32}$/.test(mark))
        return;
    const left = (0,_adapters_runtime_local_process_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .processesMarked */ .w4)(`${JOB_MARK}=${mark}`);
    for (const pid of left)
        (0,_adapters_runtime_local_process_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .signal */ .vP)(pid, 'SIGKILL');
    if (left.length > 0)
        console.log(`Ended ${String(left.length)} processes that the scan had left behind.`);
}


/***/ })

};
