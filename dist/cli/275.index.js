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
/* harmony import */ var _plan_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3063);
/* harmony import */ var _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1403);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4315);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(121);
/* harmony import */ var _scan_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6861);









/** `assay plan [PATH]`: what would run, with what, and why each other scanner would not. Runs no scanner. */
async function planCommand(path, options, flags) {
    const inputs = (0,_scan_request_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .K)(path, options);
    const ports = (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .createCliPorts */ .v)({ ...flags, quiet: true });
    const planned = await (0,_plan_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .planScan */ .h)((0,_scan_request_js__WEBPACK_IMPORTED_MODULE_8__/* .toScanRequest */ .k)(inputs, ports.system, ports.clock.now()), _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_5__/* .registry */ .u, ports);
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


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   No: () => (/* binding */ describeBudget),
/* harmony export */   VE: () => (/* binding */ complianceText)
/* harmony export */ });
/** One reason of a verdict in words: what is the matter, and what to do. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'over-budget':
            return {
                code: 'over-budget',
                text: `${reason.count} ${plural(reason.count, 'finding')} in the budget “${describeBudget(reason.budget)}”, which allows ${reason.budget.max}`,
                remedy: 'Mend the findings listed below, or change the budget in the manifest in a reviewed change.',
            };
        case 'not-completed':
            return {
                code: `scanner-${reason.reason}`,
                text: `${reason.scanner} did not complete (${reason.reason}${reason.tolerated === true ? ', tolerated by the manifest' : ''}): ${reason.detail}`,
                remedy: REMEDY_OF_FAILURE[reason.reason] ?? 'Look at its log in the evidence bundle under raw/.',
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
                text: `${reason.files} ${plural(reason.files, 'file')} could not be scanned, and the manifest requires coverage`,
                remedy: 'The summary lists them; fetch submodules and LFS files, or exclude them in the manifest.',
            };
        case 'isolation':
            return {
                code: 'isolation',
                text: `isolation ${reason.wanted} is required, ${reason.inForce} is what this machine gives`,
                remedy: 'Install bubblewrap or a container engine on the runner (“assay doctor” says which would work).',
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
                remedy: 'Fetch the base commit.',
            };
        case 'cancelled':
            return { code: 'cancelled', text: 'the run was cancelled before it ended', remedy: 'Run it again.' };
    }
}
const REMEDY_OF_FAILURE = {
    provision: 'Run “assay tools install” where the network allows, or “assay doctor” to see what is missing.',
    capability: 'Choose a runtime that gives what it needs, or lower gate.isolation in a reviewed change.',
    killed: 'Raise the tool’s timeout or limits in the manifest, or give it fewer files with paths.',
    crash: 'Its own words are in the evidence bundle under raw/; try it by hand on the same files.',
    'unreadable-output': 'Its output is in the evidence bundle under raw/; check the tool’s version and arguments.',
    'canary-missed': 'Its rules are not in force: look at its arguments (a rule selection that leaves out the planted issue?).',
    partial: 'Mend the named files, or accept them with mayNotRead in the manifest.',
};
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
function plural(count, noun) {
    return count === 1 ? noun : `${noun}s`;
}


/***/ }),

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planScan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1033);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
/* harmony import */ var _manifest_read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9848);
/* harmony import */ var _manifest_resolve_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2434);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2011);
/* harmony import */ var _plan_build_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2248);
/* harmony import */ var _plan_list_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1624);
/* harmony import */ var _plan_read_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8308);
/* harmony import */ var _provision_lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7157);
/* harmony import */ var _provision_ready_step_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5290);
/* harmony import */ var _run_prepare_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8159);
/* harmony import */ var _scanners_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2339);













/**
 * Inputs, manifest, policy and tree, all before any scanner starts. Leaves the private copy for the run.
 *
 * @param onPolicy called when the policy stands and only the tree is still to be read: time to begin what takes time itself.
 */
async function planScan(request, registry, ports, onPolicy) {
    ports.progress.report({ kind: 'phase', name: 'plan' });
    const source = await (0,_plan_list_source_js__WEBPACK_IMPORTED_MODULE_7__/* .locateSource */ .gu)(request.path, ports.files, ports.commands);
    const policyFiles = request.policySource?.files ?? ports.folderPolicyFiles(source.root);
    const named = request.manifest === undefined ? undefined : relativeIfInside(source.root, request.manifest);
    const manifest = await (0,_manifest_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .W)(policyFiles, source.scope, named);
    const resolved = (0,_manifest_resolve_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePolicy */ .n)({
        ...(manifest === undefined ? {} : { manifest }),
        inputs: { product: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(source.root), ...request.policy },
        catalogue: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogueOf */ .vq)(registry),
        policyDate: request.policyDate,
        ...(request.policySource === undefined ? {} : { commit: request.policySource.commit }),
    });
    onPolicy?.();
    const listing = await (0,_plan_list_source_js__WEBPACK_IMPORTED_MODULE_7__/* .listSource */ .Kq)(source, ports.files);
    const work = ports.files.temporaryFolder('assay-');
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'tree');
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(source.root, request.out);
        const { tree, excluded } = await (0,_plan_read_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .readTree */ .Zc)({
            source,
            listing,
            copy,
            exclude: resolved.policy.exclude,
            ownFolders: own.startsWith('..') || own === '' ? [] : [own],
        }, ports.files);
        const definitionOf = (tool) => (0,_scanners_command_js__WEBPACK_IMPORTED_MODULE_12__/* .commandScanner */ .Y)(tool) ?? registry.get(tool.id);
        const plan = (0,_plan_build_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .buildPlan */ .G)({
            assay: ports.system.version,
            policy: resolved.policy,
            policyDate: request.policyDate,
            tree,
            scope: source.scope,
            sourceDateEpoch: sourceDateEpoch(ports.system),
            definitionOf,
            plannedTool: (definition) => plannedTool(definition, ports),
            filesOf: (definition, paths) => (0,_run_prepare_source_js__WEBPACK_IMPORTED_MODULE_11__/* .filesOfStep */ .X)(tree, definition, paths),
            catalogue: [...registry.keys()],
            warnings: [
                ...resolved.warnings,
                ...(excluded === 0 ? [] : [`${excluded} files are left out by the manifest's exclude.`]),
            ],
            switchedOff: resolved.switchedOff,
        });
        const scanners = await Promise.all(plan.steps.map(async (step) => {
            const fromBase = await filesFromBase(step, request, tree);
            return {
                step: fromBase.size === 0 ? step : { ...step, fromBase: describeReplaced(fromBase) },
                definition: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionFor */ .V9)(step, registry),
                fromBase,
            };
        }));
        checkArguments(scanners, plan);
        return { plan: { ...plan, steps: scanners.map(({ step }) => step) }, scanners, source, copy, work };
    }
    catch (error) {
        ports.files.remove(work);
        throw error;
    }
}
/**
 * On a pull request, the files that a scanner of the user's own names are those of the policy's commit: a change must not
 * bring its own version of what judges it.
 */
async function filesFromBase(step, request, tree) {
    const { policySource } = request;
    const { command } = step.settings;
    const replaced = new Map();
    if (policySource === undefined || command === undefined)
        return replaced;
    const digests = new Map(tree.files.map(({ path, sha256: digest }) => [path, digest]));
    for (const path of (0,_scanners_command_js__WEBPACK_IMPORTED_MODULE_12__/* .commandPaths */ .G)(command.argv)) {
        const bytes = await policySource.files.read(path);
        const here = digests.get(path);
        if (bytes === undefined ? here !== undefined : (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes) !== here)
            replaced.set(path, bytes ?? null);
    }
    return replaced;
}
function describeReplaced(files) {
    return [...files].map(([path, bytes]) => ({ path, sha256: bytes === null ? null : (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes) }));
}
/** Builds each invocation once for show, so that arguments a scanner refuses stop the run before anything is started. */
function checkArguments(scanners, plan) {
    const at = { source: '/src', input: '/in', out: '/out', tool: '/tool' };
    for (const { step, definition } of scanners) {
        definition.invocation({
            at,
            files: [],
            args: step.settings.args,
            config: step.settings.config,
            program: ['/tool/program'],
            limits: step.limits,
            canaryFolder: 'canary',
            canaryFiles: [],
            honourToolConfig: plan.policy.honourToolConfig,
            inlineAllowed: plan.policy.inlineAllowed,
            threads: 1,
        });
    }
}
function plannedTool(definition, ports) {
    switch (definition.tool.kind) {
        case 'embedded':
            return {
                name: `assay-${definition.id}`,
                version: ports.system.version,
                pinned: true,
                digest: (0,_provision_ready_step_js__WEBPACK_IMPORTED_MODULE_10__/* .embeddedDigest */ .r)(ports.system, ports.files),
            };
        case 'pypi': {
            const entry = (0,_provision_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .lockedToolOf */ .m_)(definition, ports.toolsLock());
            return { name: definition.id, version: entry.version, pinned: true, digest: (0,_provision_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOfTool */ .mJ)(entry) };
        }
        case 'host':
            return { name: definition.tool.program, version: 'unpinned', pinned: false };
    }
}
function relativeIfInside(root, manifest) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, manifest));
    return path.startsWith('..') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, manifest) : path;
}
function sourceDateEpoch({ env }) {
    const text = env['SOURCE_DATE_EPOCH'];
    if (text === undefined || text === '')
        return undefined;
    if (!/^\d{1,11}$/.test(text)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .WV({
            kind: 'usage',
            code: 'source-date-epoch',
            message: 'SOURCE_DATE_EPOCH is not a number of seconds',
            hint: 'Unset it, or give whole seconds since 1970.',
        });
    }
    return Number(text);
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readyStep),
/* harmony export */   r: () => (/* binding */ embeddedDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6151);




/** Folders every sandbox shows anyway. */
const SYSTEM_FOLDERS = ['/usr/', '/bin/', '/lib/', '/lib64/', '/sbin/'];
/** Makes the program of one step ready: ours, a catalogue tool's, or one of the user's own. */
async function readyStep(definition, options, files) {
    const { tool } = definition;
    switch (tool.kind) {
        case 'embedded':
            return embeddedProgram(options.system, files);
        case 'host':
            return hostProgram(tool.program, options.system, files);
        case 'pypi': {
            const outcome = await (0,_provision_js__WEBPACK_IMPORTED_MODULE_3__/* .provisionTool */ .U)(definition, options);
            if (outcome.status === 'failed')
                return outcome;
            return {
                status: 'ready',
                folder: outcome.folder,
                readable: outcome.readable,
                program: (places) => (0,_provision_js__WEBPACK_IMPORTED_MODULE_3__/* .programSeenAt */ .B)(outcome, places.tool),
                version: outcome.version,
                digest: outcome.digest,
                pinned: true,
                resolved: outcome.program.join(' '),
            };
        }
    }
}
function embeddedProgram(system, files) {
    const { program, folder } = system.embedded;
    if (files.stat(program)?.kind !== 'file')
        return {
            status: 'failed',
            detail: 'this installation lacks its embedded scanners (dist/embedded)',
            integrity: false,
        };
    return {
        status: 'ready',
        readable: [folder, ...prefixOf(system.node.path)],
        program: () => [system.node.path, program],
        version: system.version,
        digest: embeddedDigest(system, files),
        pinned: true,
        resolved: program,
    };
}
const digests = new Map();
/** SHA-256 over the shipped embedded program, all of its files. */
function embeddedDigest(system, files) {
    const { program, folder } = system.embedded;
    const known = digests.get(program);
    if (known !== undefined)
        return known;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    // From the sources there is no built folder to hash: the entry file stands for it, and the version says so.
    const fromSource = program.endsWith('.ts');
    const pending = fromSource ? [] : [''];
    const paths = fromSource ? [program] : [];
    for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
        for (const name of files.list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, sub))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sub, name.toString('utf8'));
            if (files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))?.kind === 'folder')
                pending.push(path);
            else
                paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        }
    }
    for (const path of paths.sort())
        hash.update(`${(0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(files.read(path))} ${path.slice(folder.length)}\n`);
    const digest = hash.digest('hex');
    digests.set(program, digest);
    return digest;
}
/** A program of the user's own: found on PATH, or, with a slash, in the scanned copy itself. */
function hostProgram(program, system, files) {
    if (program.includes('/') && !program.startsWith('/')) {
        return {
            status: 'ready',
            readable: [],
            program: ({ source }) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, program)],
            version: 'unpinned',
            digest: 'in-tree',
            pinned: false,
            resolved: program,
        };
    }
    const candidates = program.startsWith('/')
        ? [program]
        : (system.env['PATH'] ?? '')
            .split(':')
            .filter((folder) => folder.startsWith('/'))
            .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program));
    for (const candidate of candidates) {
        const real = files.realPath(candidate)?.toString('utf8');
        const stat = real === undefined ? undefined : files.stat(real);
        if (real === undefined || stat?.kind !== 'file' || !stat.executable)
            continue;
        return {
            status: 'ready',
            readable: prefixOf(real),
            program: () => [real],
            version: 'unpinned',
            digest: (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(files.read(real)),
            pinned: false,
            resolved: real,
        };
    }
    return { status: 'failed', detail: `${program} was not found on PATH`, integrity: false };
}
/** The folder a program was installed into (`…/bin/node` → `…`), unless every sandbox shows it anyway. */
function prefixOf(program) {
    if (SYSTEM_FOLDERS.some((folder) => program.startsWith(folder)))
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
    return [folder.endsWith('/bin') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : folder];
}


/***/ })

};
