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
        policy: {
            ...(source.kind === 'manifest'
                ? {
                    source: source.path,
                    digest: source.sha256,
                    ...(source.signedBy === undefined ? {} : { signedBy: source.signedBy }),
                }
                : { source: source.kind, digest: null }),
            ...(plan.policy.privacyPack === undefined ? {} : { privacyPack: plan.policy.privacyPack }),
        },
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
        notApplicableReasons: countReasons(run?.notApplicable ?? []),
        findings: findings.filter(({ scanner }) => scanner === step.scanner).length,
    };
}
const MOST_REASONS = 5;
const LONGEST_REASON = 100;
/** Reasons may be a scanner's own words: few, short, the most frequent ones first. */
function countReasons(files) {
    const counts = new Map();
    for (const { reason } of files) {
        const short = Array.from(reason).slice(0, LONGEST_REASON).join('');
        counts.set(short, (counts.get(short) ?? 0) + 1);
    }
    const sorted = [...counts]
        .map(([reason, count]) => ({ reason, files: count }))
        .sort((a, b) => b.files - a.files || (0,_lib_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.reason, b.reason));
    const rest = sorted.slice(MOST_REASONS).reduce((sum, { files: count }) => sum + count, 0);
    return [...sorted.slice(0, MOST_REASONS), ...(rest === 0 ? [] : [{ reason: 'other reasons', files: rest }])];
}


/***/ }),

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCommand: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var _lib_count_noun_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9316);
/* harmony import */ var _lib_describe_tool_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6750);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _bundle_summarise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9549);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(297);
/* harmony import */ var _lib_describe_coverage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4046);
/* harmony import */ var _lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8780);
/* harmony import */ var _lib_fold_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7733);
/* harmony import */ var _lib_markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9690);
/* harmony import */ var _plan_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4421);
/* harmony import */ var _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4636);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(121);
/* harmony import */ var _scan_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6149);














/** `assay plan [PATH]`: what would run, with what, and why each other scanner would not. Runs no scanner. */
async function planCommand(path, options, flags) {
    const inputs = (0,_scan_request_js__WEBPACK_IMPORTED_MODULE_9__/* .readInputs */ .K)(path, options);
    const ports = (0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .createCliPorts */ .v)({ ...flags, quiet: true });
    const planned = await (0,_plan_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .planScan */ .h)((0,_scan_request_js__WEBPACK_IMPORTED_MODULE_9__/* .toScanRequest */ .k)(inputs, ports.system, ports.clock.now()), _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_6__/* .registry */ .u, ports);
    ports.files.remove(planned.work);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .print */ .yy)(flags.json
        ? (0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonForLog */ .wn)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(planned.plan))
        : (0,_lib_fold_text_js__WEBPACK_IMPORTED_MODULE_10__/* .foldText */ .T)(renderPlan(planned.plan, flags), (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .widthOfOutput */ .z4)(), 6));
    return _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}
function renderPlan(plan, flags) {
    const style = (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .styleFor */ .j9)(flags.color);
    const width = Math.max(10, ...[...plan.steps, ...plan.omitted].map(({ scanner }) => scanner.length));
    const commit = plan.tree.git === undefined
        ? 'not a git repository'
        : `commit ${plan.tree.git.commit.slice(0, 12)}${plan.tree.git.dirty ? ' with uncommitted changes' : ''}`;
    const notes = (0,_lib_describe_coverage_js__WEBPACK_IMPORTED_MODULE_11__/* .coverageNotes */ .eE)({
        tree: { scope: plan.scope, commit: plan.tree.git?.commit ?? null },
        policy: plan.policy,
        scanners: [],
        omitted: [],
        inlineMarkers: (0,_bundle_summarise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineMarkers */ .bw)(plan),
        toolConfig: (0,_bundle_summarise_js__WEBPACK_IMPORTED_MODULE_1__/* .toolConfig */ .Js)(plan),
    });
    return [
        style.bold(`${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(plan.policy.product)}, profile ${plan.policy.profile}`),
        `  ${(0,_lib_count_noun_js__WEBPACK_IMPORTED_MODULE_12__/* .countNoun */ .y)(plan.tree.files.length, 'file')}, ${commit}, policy date ${plan.policyDate}`,
        '',
        'Will run',
        ...plan.steps.map(({ scanner, tool, files, required, canary }) => `  ${scanner.padEnd(width)}  ${(0,_lib_count_noun_js__WEBPACK_IMPORTED_MODULE_12__/* .countNoun */ .y)(files, 'file')}, ${(0,_lib_describe_tool_js__WEBPACK_IMPORTED_MODULE_13__/* .describeTool */ .W)(tool)}${required ? '' : ', advisory'}${canary === 'none' ? ', no canary' : ''}`),
        ...(plan.steps.length === 0 ? ['  nothing: the verdict would be inconclusive'] : []),
        '',
        'Will not run',
        ...plan.omitted.map(({ scanner, detail }) => `  ${scanner.padEnd(width)}  ${detail}`),
        '',
        'Budgets',
        ...plan.policy.budgets.map((budget) => `  ${(0,_lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .describeBudget */ .No)(budget)}: at most ${budget.max}`),
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
                ...plan.tree.notScanned.slice(0, 20).map(({ path, reason }) => `  ${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(path)}: ${reason}`),
            ]),
        ...notes.map((text) => `  ${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(text)}`),
        ...[...plan.warnings, ...plan.policy.notEvaluated].map((text) => style.dim(`  note: ${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(text)}`)),
        '',
    ].join('\n');
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ scan_request_readInputs),
  k: () => (/* binding */ toScanRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/inputs/input-error.js
var input_error = __webpack_require__(2699);
;// CONCATENATED MODULE: ./build/inputs/scan-inputs.js



/*
 * What a user can ask of a scan, on the command line and in the Action alike: one schema, so that `action.yml`, `--help`
 * and the documentation cannot drift apart. Values arrive as text; what does not parse stops the run before anything else.
 */
const flag = schemas/* enum */.k5n(['true', 'false']).transform((value) => value === 'true');
const duration = schemas/* string */.YjP().transform((text, context) => {
    const ms = (0,parse_duration/* parseDuration */.E)(text);
    if (ms === undefined || ms <= 0)
        context.addIssue({ code: 'custom', message: 'expected a duration such as 90s, 15m or 1h' });
    return ms ?? 0;
});
const date = iso/* date */.p6('expected a day such as 2026-01-31');
/** Decimal digits only: what JavaScript would take for a number besides (`1e1`, `0x10`, blanks) is a slip of the pen. */
const wholeNumber = (least, most) => {
    const expected = `expected a whole number from ${String(least)} to ${String(most)}`;
    return schemas/* string */.YjP()
        .regex(/^[0-9]{1,6}$/, expected)
        .transform(Number)
        .refine((value) => value >= least && value <= most, expected);
};
const scanInputsSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).default('.').describe('Folder to scan; its repository is the root.'),
    profile: schemas/* string */.YjP().min(1).optional().describe('Profile of the manifest, or a built-in one.'),
    manifest: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Manifest file; by default .assay.yml in PATH or above it, up to the root.'),
    'manifest-signature': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Signature of the manifest, as `cosign sign-blob` writes it; it is checked before anything runs.'),
    'manifest-key': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File with the public key (P-256 or Ed25519, PEM) that the manifest must be signed with.'),
    out: schemas/* string */.YjP().min(1).optional().describe('Folder for evidence bundles.'),
    runtime: schemas/* enum */.k5n(['auto', 'local', 'container', 'dagger']).default('auto').describe('How scanners are run.'),
    offline: flag.default(false).describe('Never use the network.'),
    jobs: wholeNumber(1, 64).optional().describe('How many scanners run at once; by default the number of processors.'),
    timeout: duration.optional().describe('Time limit of the whole run, such as 15m.'),
    'privacy-pack': schemas/* string */.YjP().min(1).optional().describe('Folder that replaces the privacy rules and fixtures.'),
    'skip-privacy': flag.default(false).describe('Leave the privacy scanner out; the evidence says so.'),
    baseline: schemas/* string */.YjP().min(1).optional().describe('Baseline file of known findings; not in this version yet.'),
    base: schemas/* string */.YjP().min(1).optional().describe('Ref that is scanned too, for comparison; not in this version yet.'),
    'policy-date': date.optional().describe('Day by which expiry is judged, YYYY-MM-DD; by default today in UTC.'),
    shard: schemas/* string */.YjP()
        .regex(/^\d{1,4}\/\d{1,4}$/, 'expected a shard such as 2/5')
        .optional()
        .describe('Run only this part of the plan, such as 2/5; not in this version yet.'),
    shards: wholeNumber(1, 256)
        .optional()
        .describe('Emit a matrix of this many parts of the plan; not in this version yet.'),
    'log-sink': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File that gets the run’s events as they happen, or https URL that gets the audit log afterwards.'),
    attest: schemas/* enum */.k5n(['none', 'statement', 'key', 'keyless'])
        .default('statement')
        .describe('What vouches for the evidence.'),
    'signing-key': schemas/* string */.YjP().min(1).optional().describe('File with a P-256 or Ed25519 private key (PKCS#8 PEM).'),
});
/** Options that this version accepts by name and cannot honour yet: using one is exit 2, never silence. */
const NOT_YET = [
    ['runtime', ({ runtime }) => runtime === 'container' || runtime === 'dagger', 'the container and dagger runtimes'],
    ['baseline', ({ baseline }) => baseline !== undefined, 'baselines'],
    ['base', ({ base }) => base !== undefined, 'the comparison with a base ref'],
    ['shard', ({ shard }) => shard !== undefined, 'shards'],
    ['shards', ({ shards }) => shards !== undefined, 'shards'],
];
/**
 * @param raw names as users write them (kebab-case) to text; `undefined` and empty texts are as if absent.
 * @throws AssayError usage that names each wrong input and what was expected.
 */
function parseScanInputs(raw, form = 'flag') {
    const inputs = readInputs(scanInputsSchema, raw, form);
    refuseImpossible(inputs, form);
    return inputs;
}
/** The values by a schema. @throws AssayError usage. */
function readInputs(schema, raw, form) {
    const known = Object.keys(schema.shape);
    const given = Object.entries(raw).filter(([, value]) => value !== undefined && value !== '');
    const unknown = given.find(([name]) => !known.includes(name));
    if (unknown !== undefined)
        throw (0,input_error/* unknownInput */.pv)(unknown[0], known, form);
    const result = schema.safeParse(Object.fromEntries(given));
    if (!result.success)
        throw (0,input_error/* invalidInputs */.Rg)(result.error.issues, raw, form);
    return result.data;
}
/** @throws AssayError usage for what this version does not have, and for half of what belongs together. */
function refuseImpossible(inputs, form) {
    const { 'manifest-signature': signature, 'manifest-key': key } = inputs;
    if (signature === undefined && key !== undefined)
        throw (0,input_error/* halfGiven */.Jq)('manifest-key', 'manifest-signature', form);
    if (signature !== undefined && key === undefined)
        throw (0,input_error/* halfGiven */.Jq)('manifest-signature', 'manifest-key', form);
    const found = NOT_YET.find(([, isUsed]) => isUsed(inputs));
    if (found !== undefined)
        throw (0,input_error/* notYet */.y8)(found[0], found[2], form);
}
/** What a request says of the manifest's signature; that both inputs or none are given is checked when they are parsed. */
function signatureOf({ 'manifest-signature': signature, 'manifest-key': key }, absolute) {
    if (signature === undefined || key === undefined)
        return {};
    return { manifestSignature: { signature: absolute(signature), key: absolute(key) } };
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/entry/cli/scan-request.js



function scan_request_readInputs(path, options) {
    const texts = Object.entries(options).map(([name, value]) => [
        name,
        value === undefined ? undefined : String(value),
    ]);
    const inputs = parseScanInputs({ ...Object.fromEntries(texts), path });
    if (inputs['signing-key'] !== undefined && inputs.attest !== 'key') {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'input-invalid',
            message: '--signing-key: expected together with --attest key; without it nothing would be signed',
            hint: 'Add --attest key, or leave the key out.',
        });
    }
    return inputs;
}
/** Relative flags resolve against the working directory (SPEC, section 2). */
function toScanRequest(inputs, system, now) {
    return {
        path: (0,external_node_path_.resolve)(inputs.path),
        out: (0,external_node_path_.resolve)(inputs.out ?? 'assay-results'),
        ...(inputs.manifest === undefined ? {} : { manifest: (0,external_node_path_.resolve)(inputs.manifest) }),
        ...signatureOf(inputs, external_node_path_.resolve),
        policy: {
            ...(inputs.profile === undefined ? {} : { profile: inputs.profile }),
            ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
            skipPrivacy: inputs['skip-privacy'],
        },
        policyDate: inputs['policy-date'] ?? new Date(now).toISOString().slice(0, 10),
        jobs: inputs.jobs ?? system.cpus,
        offline: inputs.offline,
        ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
        ...(inputs['privacy-pack'] === undefined ? {} : { privacyPack: (0,external_node_path_.resolve)(inputs['privacy-pack']) }),
        attest: inputs.attest === 'none' ? 'none' : 'statement',
    };
}


/***/ }),

/***/ 4046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ noFindings),
/* harmony export */   eE: () => (/* binding */ coverageNotes),
/* harmony export */   fE: () => (/* binding */ scannedTitle)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4519);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);


/**
 * What a reader should know of how far the scanners looked, one sentence each: a part of the tree, scanners that did not run, accepted gaps, files they left out,
 * comments that asked them to look away, configuration of the tree that they obeyed. Plain text; whoever shows it escapes it.
 */
function coverageNotes(summary) {
    return [
        ...scopeNote(summary.tree),
        ...summary.omitted
            .filter(({ reason }) => reason !== 'not-in-profile' && reason !== 'own-step')
            .map(({ scanner, detail }) => `${scanner} did not run: ${detail}.`),
        ...summary.scanners
            .filter(({ state, notRead }) => state === 'completed' && notRead > 0)
            .map(({ id, notRead }) => `${id} did not read ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(notRead, 'file')}, which the manifest accepts.`),
        ...leftOutNote(summary.scanners),
        ...packNote(summary.policy),
        ...markerNote(summary.inlineMarkers),
        ...summary.toolConfig.map(({ scanner, path }) => {
            const left = summary.scanners.find(({ id }) => id === scanner)?.notApplicable ?? 0;
            const effect = left === 0 ? '' : `, which leaves ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(left, 'file')} out`;
            return `${scanner} obeys ${path} of the tree (honourToolConfig)${effect}.`;
        }),
    ];
}
/** In place of a list that is empty: a reader in a hurry takes a bare “None” for clean. */
function noFindings({ scanners }) {
    return scanners.every(({ state }) => state === 'completed') ? 'None.' : 'None from the scanners that completed.';
}
/** Title of what says how much there was to scan. */
function scannedTitle({ scanners }) {
    return scanners.length === 0 ? 'What was to be scanned' : 'What was scanned';
}
function scopeNote({ scope, commit }) {
    if (scope === _model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_TREE */ .R)
        return [];
    const meaning = commit === null ? '' : ', so the statements do not name the commit as what passed or failed';
    return [`Only ${scope} was scanned${meaning}.`];
}
/** What a scanner had no use for. A file can be made to look like it, so nobody should have to guess. */
function leftOutNote(scanners) {
    const parts = scanners
        .filter(({ state, notApplicable }) => state === 'completed' && notApplicable > 0)
        .map(({ id, notApplicableReasons }) => {
        const reasons = notApplicableReasons.map(({ reason, files }) => `${files} × ${reason}`);
        return `${id} (${reasons.join(', ')})`;
    });
    return parts.length === 0 ? [] : [`Files that scanners left out as not theirs to judge: ${parts.join('; ')}.`];
}
function packNote({ privacyPack }) {
    if (privacyPack === undefined)
        return [];
    return [
        `privacy ran with rules of a pack of its own, and not with those that come with Assay (sha256 ${privacyPack}).`,
    ];
}
function markerNote({ obeyed, counts }) {
    if (counts.length === 0)
        return [];
    const parts = counts.map(({ scanner, marker, count, files }) => `${count} × “${marker}” in ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(files, 'file')} (${scanner})`);
    const effect = obeyed ? 'obeyed, because the manifest says `inline: allow`' : 'not obeyed';
    return [`Ignore comments in the tree, ${effect}: ${parts.join(', ')}.`];
}


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   No: () => (/* binding */ describeBudget),
/* harmony export */   VE: () => (/* binding */ complianceText)
/* harmony export */ });
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9316);

/** One reason of a verdict in words: what is the matter, and what to do. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'over-budget':
            return {
                code: 'over-budget',
                text: `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(reason.count, 'finding')} in the budget “${describeBudget(reason.budget)}”, which allows ${reason.budget.max}`,
                remedy: 'Mend the findings that it counts, or change the budget in the manifest in a reviewed change.',
            };
        case 'not-completed':
            return {
                code: `scanner-${reason.reason}`,
                text: `${reason.scanner} did not complete (${reason.reason}${reason.tolerated === true ? ', tolerated by the manifest' : ''}): ${reason.detail}`,
                remedy: remedyOf(reason),
            };
        case 'nothing-ran':
            return {
                code: 'nothing-ran',
                text: 'no required scanner completed, so nothing is known about this tree',
                remedy: 'Check with “assay plan” which scanners apply here, and with “assay doctor” whether they can run.',
            };
        case 'no-budget':
            return {
                code: 'no-budget',
                text: 'the profile has no budget',
                remedy: 'Add thresholds or budgets to the profile.',
            };
        case 'not-covered':
            return {
                code: 'not-covered',
                text: `${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y)(reason.files, 'file')} could not be scanned, and the manifest requires coverage`,
                remedy: '“assay plan” lists them; fetch submodules and LFS files, or exclude them in the manifest.',
            };
        case 'isolation':
            return {
                code: 'isolation',
                text: `isolation ${reason.wanted} is required, ${reason.inForce} is what this machine gives`,
                remedy: 'Install bubblewrap on this machine; “assay doctor” says what it gives, docs/isolation.md why.',
            };
        case 'source-changed':
            return {
                code: 'source-changed',
                text: `the tree changed while ${reason.scanner} ran`,
                remedy: 'Give Assay a job of its own.',
            };
        case 'policy-unreadable':
            return {
                code: 'policy-unreadable',
                text: `the policy could not be read: ${reason.detail}`,
                remedy: 'Give the job permissions: contents: read and the input token, or check out with fetch-depth: 2; in a merge queue listen to merge_group.',
            };
        case 'wrong-checkout':
            return {
                code: 'wrong-checkout',
                text: `the change was not scanned: ${reason.detail}`,
                remedy: 'On pull_request and merge_group let actions/checkout run without ref:, on pull_request_target set ref: ${{ github.event.pull_request.head.sha }}, and never run what it brings.',
            };
        case 'cancelled':
            return { code: 'cancelled', text: 'the run was cancelled before it ended', remedy: 'Run it again.' };
    }
}
const REMEDY_OF_FAILURE = {
    provision: 'Run “assay tools install” where the network allows, or “assay doctor” to see what is missing.',
    capability: 'Choose a runtime that gives what it needs, or lower gate.isolation in a reviewed change.',
    crash: 'Its own words are in the evidence bundle under raw/; try it by hand on the same files.',
    'unreadable-output': 'Its output is in the evidence bundle under raw/; check the tool’s version and arguments.',
    'canary-missed': 'Its rules are not in force: look at its arguments (a rule selection that leaves out the planted issue?).',
    'no-files': 'Correct its paths in the manifest, or take the scanner out of the profile.',
    partial: 'Mend the named files, or accept them with mayNotRead in the manifest.',
};
const REMEDY_OF_STOP = {
    timeout: 'Raise the tool’s timeout in the manifest, or give it fewer files with paths.',
    'run-timeout': 'Raise the timeout of the run (the flag or input timeout), or let fewer scanners run.',
    memory: 'Give it fewer files with paths, or the run a larger machine.',
    output: 'Give it fewer files with paths, or arguments that make it say less.',
    cancelled: 'Run it again.',
};
function remedyOf({ reason, kill, own }) {
    if (kill !== undefined)
        return REMEDY_OF_STOP[kill];
    if (own === true && reason === 'provision')
        return 'Install its program on the machine that scans, where PATH leads to it, or correct command in the manifest; a program of the repository must be executable, and what its first line names must be installed.';
    return REMEDY_OF_FAILURE[reason] ?? 'Look at its log in the evidence bundle under raw/.';
}
/** A budget as people would say it. */
function describeBudget(budget) {
    const parts = [
        budget.severity === undefined
            ? undefined
            : budget.match === 'exactly'
                ? budget.severity
                : `${budget.severity} or worse`,
        budget.category === undefined ? undefined : `category ${budget.category}`,
        budget.tool === undefined ? undefined : `from ${budget.tool}`,
        budget.paths === undefined ? undefined : `in ${budget.paths.join(', ')}`,
        budget.scope === 'new' ? 'new' : undefined,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? 'any finding' : parts.join(', ');
}
/** How the controls of a manifest's compliance block stand, in one line. */
function complianceText(controls) {
    const { satisfied, 'not-satisfied': not, 'not-assessed': open } = controls;
    return `Controls: ${satisfied} satisfied, ${not} not satisfied, ${open} not assessed (compliance.json).`;
}


/***/ }),

/***/ 6750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describeTool)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

/** A program by name and version, and what to know of it: `ruff 0.17.6`, `node (unpinned)`, `hadolint 2.12.0 (unpinned)`. */
function describeTool(tool) {
    const version = tool.version === _model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_VERSION */ .u ? '' : ` ${tool.version}`;
    return `${tool.name}${version}${tool.pinned ? '' : ' (unpinned)'}`;
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldText)
/* harmony export */ });
const COLOR = /\u001b\[[0-9;]*m/g;
/**
 * Breaks lines at blanks so that none is longer than `width` columns; what follows a break is indented. A word that is longer
 * than that stays whole: a path is to be copied. Colour codes take no column. `Infinity`: nothing is broken.
 */
function foldText(text, width, indent = 0) {
    return text
        .split('\n')
        .map((line) => foldLine(line, width, indent))
        .join('\n');
}
function foldLine(line, width, indent) {
    if (visible(line) <= width)
        return line;
    const rows = [];
    let row = '';
    for (const part of line.split(/(?<=\S)(?= +)/)) {
        if (row.trim() === '' || visible(row) + visible(part) <= width)
            row += part;
        else {
            rows.push(row);
            row = ' '.repeat(indent) + part.trimStart();
        }
    }
    return [...rows, row].join('\n');
}
function visible(text) {
    return text.replace(COLOR, '').length;
}


/***/ })

};
