export const id = 275;
export const ids = [275];
export const modules = {

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCommand: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8780);
/* harmony import */ var _lib_markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9690);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2502);
/* harmony import */ var _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1403);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(121);
/* harmony import */ var _scan_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6861);









/** `assay plan [PATH]`: what would run, with what, and why each other scanner would not. Runs no scanner. */
async function planCommand(path, options, flags) {
    const inputs = (0,_scan_request_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)(path, options);
    const ports = (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .createCliPorts */ .v)({ ...flags, quiet: true });
    const planned = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .planScan */ .hn)((0,_scan_request_js__WEBPACK_IMPORTED_MODULE_8__/* .toScanRequest */ .k)(inputs, ports.system, ports.clock.now()), _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_5__/* .registry */ .u, ports);
    ports.files.remove(planned.work);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .print */ .yy)(flags.json ? (0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonForLog */ .wn)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(planned.plan)) : renderPlan(planned.plan, flags));
    return _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}
function renderPlan(plan, flags) {
    const style = (0,_output_js__WEBPACK_IMPORTED_MODULE_7__/* .styleFor */ .j9)(flags.color);
    const width = Math.max(10, ...[...plan.steps, ...plan.omitted].map(({ scanner }) => scanner.length));
    const commit = plan.tree.git === undefined
        ? 'not a git repository'
        : `commit ${plan.tree.git.commit.slice(0, 12)}${plan.tree.git.dirty ? ' with uncommitted changes' : ''}`;
    return [
        style.bold(`${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(plan.policy.product)}, profile ${plan.policy.profile}`),
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
        ...plan.policy.budgets.map((budget) => `  ${(0,_lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .describeBudget */ .No)(budget)}: at most ${budget.max}`),
        ...(plan.tree.notScanned.length === 0
            ? []
            : [
                '',
                'Not scanned',
                ...plan.tree.notScanned.slice(0, 20).map(({ path, reason }) => `  ${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(path)}: ${reason}`),
            ]),
        ...[...plan.warnings, ...plan.policy.notEvaluated].map((text) => style.dim(`  note: ${(0,_lib_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(text)}`)),
        '',
    ].join('\n');
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs),
  k: () => (/* binding */ toScanRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var classic_schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/inputs/scan-inputs.js




/*
 * What a user can ask of a scan, on the command line and in the Action alike: one schema, so that `action.yml`, `--help`
 * and the documentation cannot drift apart. Values arrive as text; what does not parse stops the run before anything else.
 */
const flag = classic_schemas/* enum */.k5n(['true', 'false']).transform((value) => value === 'true');
const duration = classic_schemas/* string */.YjP().transform((text, context) => {
    const ms = (0,parse_duration/* parseDuration */.E)(text);
    if (ms === undefined || ms <= 0)
        context.addIssue({ code: 'custom', message: 'a duration such as 90s, 15m or 1h' });
    return ms ?? 0;
});
const scan_inputs_date = iso/* date */.p6();
const scanInputsSchema = classic_schemas/* strictObject */.rej({
    path: classic_schemas/* string */.YjP().min(1).default('.').describe('Folder to scan; its repository is the root.'),
    profile: classic_schemas/* string */.YjP().min(1).optional().describe('Profile of the manifest, or a built-in one.'),
    manifest: classic_schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Manifest file; by default .assay.yml in PATH or above it, up to the root.'),
    out: classic_schemas/* string */.YjP().min(1).optional().describe('Folder for evidence bundles.'),
    runtime: classic_schemas/* enum */.k5n(['auto', 'local', 'container', 'dagger']).default('auto').describe('How scanners are run.'),
    offline: flag.default(false).describe('Never use the network.'),
    jobs: number()
        .int()
        .min(1)
        .max(64)
        .optional()
        .describe('How many scanners run at once; by default the number of processors.'),
    timeout: duration.optional().describe('Time limit of the whole run, such as 15m.'),
    'privacy-pack': classic_schemas/* string */.YjP().min(1).optional().describe('Folder that replaces the privacy rules and fixtures.'),
    'skip-privacy': flag.default(false).describe('Leave the privacy scanner out; the evidence says so.'),
    baseline: classic_schemas/* string */.YjP().min(1).optional().describe('Baseline file of known findings.'),
    base: classic_schemas/* string */.YjP().min(1).optional().describe('Ref that is scanned too, for comparison.'),
    'policy-date': scan_inputs_date.optional().describe('Day by which expiry is judged, YYYY-MM-DD; by default today in UTC.'),
    shard: classic_schemas/* string */.YjP()
        .regex(/^\d{1,4}\/\d{1,4}$/, 'a shard such as 2/5')
        .optional()
        .describe('Run only this part of the plan, such as 2/5.'),
    attest: classic_schemas/* enum */.k5n(['none', 'statement', 'key', 'keyless'])
        .default('statement')
        .describe('What vouches for the evidence.'),
    'signing-key': classic_schemas/* string */.YjP().min(1).optional().describe('File with a P-256 or Ed25519 private key (PKCS#8 PEM).'),
});
/** Options that this version accepts by name and cannot honour yet: using one is exit 2, never silence. */
const NOT_YET = [
    ['runtime', ({ runtime }) => runtime === 'container' || runtime === 'dagger', 'the container and dagger runtimes'],
    ['baseline', ({ baseline }) => baseline !== undefined, 'baselines'],
    ['base', ({ base }) => base !== undefined, 'the comparison with a base ref'],
    ['shard', ({ shard }) => shard !== undefined, 'shards'],
];
/**
 * @param raw names as users write them (kebab-case) to text; `undefined` and empty texts are as if absent.
 * @throws AssayError usage that names the input and what was expected.
 */
function parseScanInputs(raw) {
    const known = Object.keys(scanInputsSchema.shape);
    const given = Object.entries(raw).filter(([, value]) => value !== undefined && value !== '');
    for (const [name] of given) {
        if (known.includes(name))
            continue;
        const near = (0,nearest_name/* nearestName */.qb)(name, known);
        throw usage('input-unknown', `there is no input ${name}`, near === undefined ? undefined : `Did you mean ${near}?`);
    }
    const result = scanInputsSchema.safeParse(Object.fromEntries(given));
    if (!result.success) {
        const issue = result.error.issues[0];
        const name = String(issue?.path[0] ?? 'input');
        throw usage('input-invalid', `${name}: ${issue?.message ?? 'not valid'}`, `See what ${name} takes with --help.`);
    }
    for (const [name, isUsed, what] of NOT_YET) {
        if (isUsed(result.data))
            throw usage('not-available-yet', `${name}: this version does not have ${what} yet`, 'Leave it out.');
    }
    return result.data;
}
function usage(code, message, hint) {
    return new errors/* AssayError */.WV({ kind: 'usage', code, message, ...(hint === undefined ? {} : { hint }) });
}

;// CONCATENATED MODULE: ./build/entry/cli/scan-request.js


function readInputs(path, options) {
    const texts = Object.entries(options).map(([name, value]) => [
        name,
        value === undefined ? undefined : String(value),
    ]);
    return parseScanInputs({ ...Object.fromEntries(texts), path });
}
/** Relative flags resolve against the working directory (SPEC, section 2). */
function toScanRequest(inputs, system, now) {
    return {
        path: (0,external_node_path_.resolve)(inputs.path),
        out: (0,external_node_path_.resolve)(inputs.out ?? 'assay-results'),
        ...(inputs.manifest === undefined ? {} : { manifest: (0,external_node_path_.resolve)(inputs.manifest) }),
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


/***/ })

};
