export const id = 641;
export const ids = [641];
export const modules = {

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

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: ./build/lib/describe-reason.js
var describe_reason = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/lib/sort-findings.js
var sort_findings = __webpack_require__(6477);
;// CONCATENATED MODULE: ./build/bundle/render-text.js



const PLAIN = {
    bold: (text) => text,
    good: (text) => text,
    bad: (text) => text,
    warn: (text) => text,
    dim: (text) => text,
};
const LISTED = 15;
/** The summary a terminal shows: scanners, worst findings, budgets, and the verdict last, where the eye is. */
function renderText(summary, findings, style) {
    const lines = [];
    const idWidth = Math.max(8, ...summary.scanners.map(({ id }) => id.length));
    for (const scanner of summary.scanners) {
        const state = scanner.state === 'completed' ? style.good('completed') : style.warn(`failed: ${(0,markup/* logText */.kc)(scanner.reason ?? '')}`);
        const notes = [scanner.required ? '' : 'advisory', scanner.pinned ? '' : 'unpinned'].filter((note) => note !== '');
        lines.push(`  ${scanner.id.padEnd(idWidth)}  ${state}  ${scanner.findings} findings in ${scanner.files} files${notes.length === 0 ? '' : style.dim(` (${notes.join(', ')})`)}`);
    }
    const shown = [...findings].sort(sort_findings/* worstFirst */.m).slice(0, LISTED);
    if (shown.length > 0)
        lines.push('');
    for (const finding of shown) {
        const place = finding.path === undefined ? '' : `${(0,markup/* logText */.kc)(finding.path)}:${String(finding.region?.startLine ?? 1)}`;
        const label = finding.kind === 'review' ? 'review' : finding.severity;
        const paint = label === 'critical' || label === 'high' ? style.bad : label === 'medium' ? style.warn : style.dim;
        lines.push(`  ${paint(label.padEnd(8))}  ${place}  ${(0,markup/* logText */.kc)(finding.ruleId)}  ${style.dim((0,markup/* logText */.kc)(finding.message))}`);
    }
    if (findings.length > shown.length)
        lines.push(style.dim(`  … and ${findings.length - shown.length} more in report.html`));
    lines.push('');
    for (const budget of summary.budgets) {
        const count = budget.breached ? style.bad(String(budget.count)) : String(budget.count);
        lines.push(`  budget ${(0,markup/* logText */.kc)(budget.id)}: ${count} of ${budget.max} allowed`);
    }
    const left = Object.entries(summary.tree.notScanned);
    if (left.length > 0)
        lines.push(style.warn(`  not scanned: ${left.map(([reason, count]) => `${count} × ${reason}`).join(', ')}`));
    if (summary.compliance !== null)
        lines.push(`  ${(0,describe_reason/* complianceText */.VE)(summary.compliance)}`);
    for (const text of [...summary.warnings, ...summary.notEvaluated])
        lines.push(style.dim(`  note: ${(0,markup/* logText */.kc)(text)}`));
    lines.push('');
    const paint = summary.verdict === 'pass' ? style.good : summary.verdict === 'fail' ? style.bad : style.warn;
    lines.push(paint(style.bold(`${summary.verdict.toUpperCase()}  ${(0,markup/* logText */.kc)(summary.product)}, profile ${(0,markup/* logText */.kc)(summary.profile)}`)));
    for (const { code, text, remedy } of summary.reasons)
        lines.push(`  ${(0,markup/* logText */.kc)(text)}`, style.dim(`    ${remedy} [${code}]`));
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/pipeline.js + 7 modules
var pipeline = __webpack_require__(2502);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(1403);
// EXTERNAL MODULE: ./build/entry/cli/context.js + 2 modules
var context = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/entry/cli/scan-request.js + 2 modules
var scan_request = __webpack_require__(6861);
;// CONCATENATED MODULE: ./build/entry/cli/scan.js







const SIGNAL_EXIT = { SIGINT: errors/* EXIT */.dc.interrupted, SIGTERM: errors/* EXIT */.dc.terminated };
/** A bundle that takes longer than this after a cancellation is given up (SPEC, section 2). */
const CANCEL_GRACE_MS = 5000;
/** `assay scan [PATH]`. */
async function scanCommand(path, options, flags) {
    const inputs = (0,scan_request/* readInputs */.K)(path, options);
    const ports = (0,context/* createCliPorts */.v)(flags);
    const cancel = new AbortController();
    let cancelledBy;
    const onSignal = (name) => () => {
        if (cancelledBy !== undefined)
            return;
        cancelledBy = name;
        cancel.abort();
        setTimeout(() => process.exit(SIGNAL_EXIT[name]), CANCEL_GRACE_MS).unref();
    };
    const handlers = { SIGINT: onSignal('SIGINT'), SIGTERM: onSignal('SIGTERM') };
    for (const [name, handler] of Object.entries(handlers))
        process.on(name, handler);
    try {
        const request = (0,scan_request/* toScanRequest */.k)(inputs, ports.system, ports.clock.now());
        const signer = await chosenSigner(inputs, ports.system.env);
        const result = await (0,pipeline/* scan */.SQ)(request, registry_generated/* registry */.u, { ...ports, ...(signer === undefined ? {} : { signer }) }, cancel.signal);
        ports.progress.end();
        const { summary, findings } = result.derived;
        if (flags.json)
            (0,output/* printJson */.Q2)({ ...summary, bundle: result.bundlePath, evidenceDigest: result.evidenceDigest });
        else {
            (0,output/* print */.yy)(renderText(summary, findings, (0,output/* styleFor */.j9)(flags.color)));
            (0,output/* print */.yy)(`\nevidence: ${result.bundlePath}\n  sha256 of its manifest: ${result.evidenceDigest}\n  check it: assay verify ${result.bundlePath} --allow-unsigned`);
        }
        return cancelledBy === undefined ? result.exitCode : SIGNAL_EXIT[cancelledBy];
    }
    finally {
        ports.progress.end();
        for (const [name, handler] of Object.entries(handlers))
            process.off(name, handler);
    }
}
async function chosenSigner(inputs, env) {
    if (inputs.attest === 'keyless') {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'keyless-needs-action',
            message: 'keyless signing needs the identity of a workflow run',
            hint: 'Use the Action, or --attest key with a key of your own.',
        });
    }
    if (inputs.attest !== 'key')
        return undefined;
    const { createKeySigner, readSigningKey } = await __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 2951));
    return createKeySigner(readSigningKey(inputs['signing-key'], env));
}


/***/ })

};
