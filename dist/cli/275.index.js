export const id = 275;
export const ids = [275];
export const modules = {

/***/ 9549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ toolConfig),
/* harmony export */   bw: () => (/* binding */ inlineMarkers),
/* harmony export */   fS: () => (/* binding */ summarise)
/* harmony export */ });
/* unused harmony export isCounted */
/* harmony import */ var _lib_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);
/* harmony import */ var _lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6271);



const EXIT_OF = { pass: 0, fail: 1, inconclusive: 3 };
/** Everything the summary, the report and the ancestor's files say, from plan, runs, findings and verdict. */
function summarise(plan, runs, findings, verdict, compliance) {
    const counted = findings.filter((finding) => isCounted(finding));
    const byScanner = {};
    for (const step of plan.steps)
        byScanner[step.scanner] = 0;
    const bySeverity = Object.fromEntries(_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.map((severity) => [severity, 0]));
    for (const finding of counted) {
        byScanner[finding.scanner] = (byScanner[finding.scanner] ?? 0) + 1;
        bySeverity[finding.severity] += 1;
    }
    const notScanned = {};
    for (const { reason } of plan.tree.notScanned)
        notScanned[reason] = (notScanned[reason] ?? 0) + 1;
    const { source } = plan.policy;
    return {
        schema: 'assay/summary/1',
        assay: plan.assay,
        product: plan.policy.product,
        profile: plan.policy.profile,
        policyDate: plan.policyDate,
        verdict: verdict.decision,
        exitCode: EXIT_OF[verdict.decision],
        reasons: verdict.reasons.map(_lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReason */ .Gk),
        findings: {
            total: findings.length,
            counted: counted.length,
            review: findings.filter(({ kind }) => kind === 'review').length,
            advisory: findings.filter(({ advisory }) => advisory).length,
            suppressed: findings.filter(({ suppression }) => suppression !== undefined).length,
            bySeverity,
            byScanner,
        },
        budgets: verdict.budgets.map(({ budget, count, breached }) => ({
            id: (0,_lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBudget */ .No)(budget),
            max: budget.max,
            count,
            breached,
        })),
        scanners: plan.steps.map((step) => scannerLine(step, runs, findings)),
        omitted: plan.omitted.map(({ scanner, reason, detail }) => ({ scanner, reason, detail })),
        tree: {
            commit: plan.tree.git?.commit ?? null,
            dirty: plan.tree.git?.dirty ?? false,
            scope: plan.scope,
            files: plan.tree.files.length,
            bytes: plan.tree.files.reduce((sum, { bytes }) => sum + bytes, 0),
            digest: plan.tree.digest,
            notScanned,
        },
        policy: source.kind === 'manifest'
            ? {
                source: source.path,
                digest: source.sha256,
                ...(source.signedBy === undefined ? {} : { signedBy: source.signedBy }),
            }
            : { source: source.kind, digest: null },
        inlineMarkers: inlineMarkers(plan),
        toolConfig: toolConfig(plan),
        compliance: compliance?.controls ?? null,
        notEvaluated: plan.policy.notEvaluated,
        warnings: [...plan.warnings, ...idleBudgets(plan)],
    };
}
/** The ignore comments of each scanner's files, added up by kind. */
function inlineMarkers(plan) {
    const counts = plan.steps.flatMap(({ scanner, inlineMarkers: found = [] }) => {
        const kinds = new Map();
        for (const { marker, count } of found) {
            const sum = kinds.get(marker) ?? { scanner, marker, count: 0, files: 0 };
            kinds.set(marker, { ...sum, count: sum.count + count, files: sum.files + 1 });
        }
        return [...kinds.values()].sort((a, b) => (0,_lib_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.marker, b.marker));
    });
    return { obeyed: plan.policy.inlineAllowed, counts };
}
/** Budgets that no scanner of the run could have filled: that they are kept says nothing. */
function idleBudgets({ steps, policy }) {
    return policy.budgets
        .filter(({ tool, category }) => (tool !== undefined && !steps.some(({ scanner }) => scanner === tool)) ||
        (category !== undefined && !steps.some((step) => step.category === category)))
        .map((budget) => `The budget “${(0,_lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBudget */ .No)(budget)}” counted nothing: no scanner that it is about ran.`);
}
/** Configuration of the tree that is obeyed, by scanner. */
function toolConfig(plan) {
    return plan.steps.flatMap(({ scanner, obeys }) => (obeys === undefined ? [] : [{ scanner, ...obeys }]));
}
/** Counted against budgets: not for review, not advisory, not suppressed. */
function isCounted(finding) {
    return finding.kind === 'fail' && !finding.advisory && finding.suppression === undefined;
}
function scannerLine(step, runs, findings) {
    const run = runs.find(({ scanner }) => scanner === step.scanner);
    const state = run?.state ?? { status: 'failed', reason: 'no-trace', detail: 'there is no run of it' };
    return {
        id: step.scanner,
        required: step.required,
        state: state.status,
        reason: state.status === 'failed' ? state.reason : null,
        detail: state.status === 'failed' ? state.detail : null,
        tool: run?.tool.name ?? step.tool.name,
        version: run?.tool.version ?? step.tool.version,
        pinned: step.tool.pinned,
        files: step.files,
        notRead: run?.unread.length ?? 0,
        notApplicable: run?.notApplicable.length ?? 0,
        findings: findings.filter(({ scanner }) => scanner === step.scanner).length,
    };
}


/***/ }),

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCommand: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _bundle_summarise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9549);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(297);
/* harmony import */ var _lib_describe_coverage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4046);
/* harmony import */ var _lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8780);
/* harmony import */ var _lib_markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9690);
/* harmony import */ var _plan_scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7843);
/* harmony import */ var _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4636);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(121);
/* harmony import */ var _scan_request_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6149);











/** `assay plan [PATH]`: what would run, with what, and why each other scanner would not. Runs no scanner. */
async function planCommand(path, options, flags) {
    const inputs = (0,_scan_request_js__WEBPACK_IMPORTED_MODULE_10__/* .readInputs */ .K)(path, options);
    const ports = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .createCliPorts */ .v)({ ...flags, quiet: true });
    const planned = await (0,_plan_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .planScan */ .h)((0,_scan_request_js__WEBPACK_IMPORTED_MODULE_10__/* .toScanRequest */ .k)(inputs, ports.system, ports.clock.now()), _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_7__/* .registry */ .u, ports);
    ports.files.remove(planned.work);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(flags.json ? (0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonForLog */ .wn)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(planned.plan)) : renderPlan(planned.plan, flags));
    return _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}
function renderPlan(plan, flags) {
    const style = (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .styleFor */ .j9)(flags.color);
    const width = Math.max(10, ...[...plan.steps, ...plan.omitted].map(({ scanner }) => scanner.length));
    const commit = plan.tree.git === undefined
        ? 'not a git repository'
        : `commit ${plan.tree.git.commit.slice(0, 12)}${plan.tree.git.dirty ? ' with uncommitted changes' : ''}`;
    const notes = (0,_lib_describe_coverage_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageNotes */ .e)({
        scanners: [],
        omitted: [],
        inlineMarkers: (0,_bundle_summarise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkers */ .bw)(plan),
        toolConfig: (0,_bundle_summarise_js__WEBPACK_IMPORTED_MODULE_1__/* .toolConfig */ .Js)(plan),
    });
    return [
        style.bold(`${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(plan.policy.product)}, profile ${plan.policy.profile}`),
        `  ${plan.tree.files.length} files, ${commit}, policy date ${plan.policyDate}`,
        '',
        'Will run',
        ...plan.steps.map(({ scanner, tool, files, required, canary }) => `  ${scanner.padEnd(width)}  ${files} files, ${tool.name} ${tool.version}${tool.pinned ? '' : ' (unpinned)'}${required ? '' : ', advisory'}${canary === 'none' ? ', no canary' : ''}`),
        ...(plan.steps.length === 0 ? ['  nothing: the verdict would be inconclusive'] : []),
        '',
        'Will not run',
        ...plan.omitted.map(({ scanner, detail }) => `  ${scanner.padEnd(width)}  ${detail}`),
        '',
        'Budgets',
        ...plan.policy.budgets.map((budget) => `  ${(0,_lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .describeBudget */ .No)(budget)}: at most ${budget.max}`),
        ...(plan.policy.notify === undefined
            ? []
            : [
                '',
                'Will tell',
                ...plan.policy.notify.map(({ kind, urlEnv, on }) => `  ${kind} in ${urlEnv}: on ${on.join(', ')}`),
            ]),
        ...(plan.tree.notScanned.length === 0
            ? []
            : [
                '',
                'Not scanned',
                ...plan.tree.notScanned.slice(0, 20).map(({ path, reason }) => `  ${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(path)}: ${reason}`),
            ]),
        ...notes.map((text) => `  ${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(text)}`),
        ...[...plan.warnings, ...plan.policy.notEvaluated].map((text) => style.dim(`  note: ${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .kc)(text)}`)),
        '',
    ].join('\n');
}


/***/ }),

/***/ 4046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ coverageNotes)
/* harmony export */ });
/* harmony import */ var _describe_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);

/**
 * What a reader should know of how far the scanners looked, one sentence each: scanners that did not run, accepted gaps, comments that asked them to
 * look away, configuration of the tree that they obeyed. Plain text; whoever shows it escapes it.
 */
function coverageNotes(summary) {
    return [
        ...summary.omitted
            .filter(({ reason }) => reason !== 'not-in-profile' && reason !== 'own-step')
            .map(({ scanner, detail }) => `${scanner} did not run: ${detail}.`),
        ...summary.scanners
            .filter(({ state, notRead }) => state === 'completed' && notRead > 0)
            .map(({ id, notRead }) => `${id} did not read ${notRead} ${(0,_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(notRead, 'file')}, which the manifest accepts.`),
        ...markerNote(summary.inlineMarkers),
        ...summary.toolConfig.map(({ scanner, path }) => {
            const left = summary.scanners.find(({ id }) => id === scanner)?.notApplicable ?? 0;
            const effect = left === 0 ? '' : `, which leaves ${left} ${(0,_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, 'file')} out`;
            return `${scanner} obeys ${path} of the tree (honourToolConfig)${effect}.`;
        }),
    ];
}
function markerNote({ obeyed, counts }) {
    if (counts.length === 0)
        return [];
    const parts = counts.map(({ scanner, marker, count, files }) => `${count} × “${marker}” in ${files} ${(0,_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files, 'file')} (${scanner})`);
    const effect = obeyed ? 'obeyed, because the manifest says `inline: allow`' : 'not obeyed';
    return [`Ignore comments in the tree, ${effect}: ${parts.join(', ')}.`];
}


/***/ })

};
