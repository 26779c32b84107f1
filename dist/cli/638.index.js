export const id = 638;
export const ids = [638];
export const modules = {

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ endFacts),
/* harmony export */   K6: () => (/* binding */ auditSubject),
/* harmony export */   Lz: () => (/* binding */ auditEvents),
/* harmony export */   MH: () => (/* binding */ plannedEvents),
/* harmony export */   cc: () => (/* binding */ decidedEvents),
/* harmony export */   el: () => (/* binding */ programFacts)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7130);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1059);



/**
 * What happened in a run, in order: the lines of `audit.jsonl`. A scan writes them, and `assay verify` makes them again from
 * the evidence: only the times are the log's own. Pure.
 */
function auditEvents(run) {
    const { derived, startedAt, finishedAt } = run;
    const states = new Map(derived.runs.map(({ scanner, state }) => [scanner, state]));
    return [
        ...plannedEvents(run, startedAt),
        ...run.tools.flatMap((tool) => {
            const { scanner } = tool;
            return [
                { type: 'tool.started', time: tool.startedAt, data: { scanner, ...programFacts(tool) } },
                { type: 'tool.ended', time: tool.endedAt, data: { scanner, ...endFacts(tool, states.get(scanner)) } },
            ];
        }),
        ...decidedEvents(derived.summary, derived.paths, finishedAt),
    ];
}
/** The subject that the chain of a log is bound to. */
function auditSubject({ tree }) {
    return tree.git?.commit ?? tree.digest;
}
function plannedEvents({ plan, offline, headCommit }, time) {
    return [
        {
            type: 'run.started',
            time,
            data: { assay: plan.assay, commit: plan.tree.git?.commit ?? null, headCommit, scope: plan.scope },
        },
        {
            type: 'inputs.validated',
            time,
            data: {
                policyDate: plan.policyDate,
                profile: plan.policy.profile,
                policySource: plan.policy.source,
                offline,
            },
        },
        {
            type: 'plan.made',
            time,
            data: { planDigest: (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(plan)), steps: plan.steps.map(({ scanner }) => scanner) },
        },
    ];
}
function programFacts({ digest, pinned, record }) {
    return { digest, pinned, argv: record.argv.map((part) => (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E$)(part)) };
}
function endFacts({ record }, state) {
    return { outcome: record.outcome, state: state ?? null, durationMs: record.durationMs };
}
/** @param paths of the reproducible files, in any order. */
function decidedEvents({ verdict, reasons }, paths, time) {
    return [
        { type: 'evidence.derived', time, data: { files: [...paths].sort() } },
        {
            type: 'gate.decided',
            time,
            data: { verdict, reasons: reasons.map(({ code, text }) => ({ code, text })) },
        },
    ];
}


/***/ }),

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BARE_ENVELOPES),
/* harmony export */   s: () => (/* binding */ attest)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8477);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7443);



/** Statements that are also stored as bare DSSE envelopes, the form slsa-verifier and some admission controllers take. */
const BARE_ENVELOPES = new Set(['verdict', 'sbom-cyclonedx']);
/**
 * The `attestations/` folder and `attestation.intoto.json`: path → content. Signed when there is a signer; else the bare
 * statements, which prove consistency and nothing about who made them.
 */
async function attest(input, signer) {
    const files = new Map();
    const lines = [];
    for (const [name, statement] of (0,_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .buildStatements */ .n5)(input)) {
        files.set(`attestations/${name}.statement.json`, statement);
        if (signer === undefined) {
            lines.push(statement);
            continue;
        }
        const signed = await signer.sign(Buffer.from(statement, 'utf8'));
        const envelope = (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(signed.envelope);
        files.set(`attestations/${name}.sigstore.json`, (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(signed.sigstoreBundle));
        if (BARE_ENVELOPES.has(name))
            files.set(`attestations/${name}.dsse.json`, envelope);
        lines.push(envelope);
    }
    files.set(_model_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTESTATION */ .B4, lines.map((line) => `${line}\n`).join(''));
    return files;
}


/***/ }),

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ policyInput),
/* harmony export */   _1: () => (/* binding */ policyResult),
/* harmony export */   a0: () => (/* binding */ manifestInfo),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   to: () => (/* binding */ privacyFindings)
/* harmony export */ });
/* harmony import */ var _lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
/* harmony import */ var _lib_manifest_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(485);
/* harmony import */ var _summarise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9549);





/**
 * SHA-256 of the resolved policy: what `--policy-digest` of `assay verify` names, and every statement carries. Where the
 * manifest was read is left out (the base commit has a member of its own): a digest that changed with every commit of the
 * base branch could not be expected by anybody. The policy date is beside it for the same reason.
 */
function policyDigest({ policy }) {
    const { source } = policy;
    if (source.kind !== 'manifest' || source.commit === undefined)
        return (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(policy));
    return (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ ...policy, source: { ...source, commit: undefined } }));
}
/** `manifest-info.json`, with the fields the ancestor's consumers read. */
function manifestInfo(plan) {
    const { policy } = plan;
    const thresholds = policy.budgets.filter(({ match, tool, category, paths }) => match === 'exactly' && tool === undefined && category === undefined && paths === undefined);
    return {
        schema: 'assay/manifest-info/1',
        product: policy.product,
        version: policy.version ?? null,
        owners: policy.owners,
        profile_requested: policy.profileRequested,
        profile_resolved: policy.profile,
        tools_selected: policy.tools.map(({ id }) => id),
        manifest_digest: policy.source.kind === 'manifest' ? policy.source.sha256 : null,
        manifest_source: policy.source,
        policy_digest: policyDigest(plan),
        unsupported_manifest_tools: [],
        policy_thresholds: Object.fromEntries(thresholds.map(({ severity, max }) => [severity ?? 'any', max])),
        requires_stack: false,
        not_evaluated: policy.notEvaluated,
    };
}
/** `policy-input.json`: all that the verdict is a function of, for those who evaluate with a policy engine of their own. */
function policyInput(plan, runs, findings) {
    return {
        schema: 'assay/policy-input/1',
        policyDate: plan.policyDate,
        policyDigest: policyDigest(plan),
        ...(0,_lib_manifest_of_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestOf */ .$)(plan.policy),
        budgets: plan.policy.budgets,
        unknownSeverity: plan.policy.unknownSeverity,
        requireCoverage: plan.policy.requireCoverage,
        notScanned: plan.tree.notScanned,
        inlineMarkers: (0,_summarise_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineMarkers */ .bw)(plan),
        steps: plan.steps.map(({ scanner, required }) => ({ scanner, required })),
        runs,
        findings,
    };
}
/** `policy-result.json`: the verdict, each budget's count and every reason. */
function policyResult(plan, verdict) {
    return {
        schema: 'assay/policy-result/1',
        verdict: verdict.decision,
        policyDate: plan.policyDate,
        policyDigest: policyDigest(plan),
        ...(0,_lib_manifest_of_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestOf */ .$)(plan.policy),
        profile: plan.policy.profile,
        reasons: verdict.reasons.map((reason) => ({ ...(0,_lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReason */ .Gk)(reason), ...reason })),
        budgets: verdict.budgets,
    };
}
/** `privacy-findings.json`: entity, count and place of personal data; no value. */
function privacyFindings(findings) {
    return {
        schema: 'assay/privacy-findings/1',
        findings: findings
            .filter(({ category }) => category === 'privacy')
            .map(({ ruleId, severity, kind, path, region, properties, fingerprint }) => ({
            rule: ruleId,
            severity,
            kind,
            path,
            region,
            entity: properties?.['entity'] ?? null,
            count: properties?.['count'] ?? 1,
            fingerprint,
        })),
    };
}


/***/ }),

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n5: () => (/* binding */ buildStatements)
/* harmony export */ });
/* unused harmony exports STATEMENT_TYPE, PREDICATE, VERIFIER_ID */
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7130);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4519);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8477);
/* harmony import */ var _policy_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1057);





/*
 * The in-toto statements of a bundle. Predicates are the registered ones, so the field's tools read them; what only Assay
 * knows sits under one extension member, which consumers must ignore when they do not know it.
 * https://github.com/in-toto/attestation/tree/main/spec and https://slsa.dev/spec/v1.1/verification_summary
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE = {
    verdict: 'https://slsa.dev/verification_summary/v1',
    scan: 'https://in-toto.io/attestation/test-result/v0.1',
    'sbom-cyclonedx': 'https://cyclonedx.org/bom',
    'sbom-spdx': 'https://spdx.dev/Document/v2.3',
};
/** Identifies Assay as the verifier of its verdicts. */
const VERIFIER_ID = 'pkg:generic/assay';
/** Member of both predicates that holds what only Assay says. */
const EXTENSION = 'assay';
/** Statement name → canonical JSON, the exact payload that is signed. */
function buildStatements(input) {
    const statements = new Map();
    const shared = subjects(input);
    const add = (name, predicate, more = []) => {
        statements.set(name, (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({
            _type: STATEMENT_TYPE,
            subject: [...shared, ...more],
            predicateType: PREDICATE[name],
            predicate,
        }));
    };
    add('verdict', verdictPredicate(input));
    add('scan', scanPredicate(input), [{ name: _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_RECORD */ .Ox, digest: { sha256: input.roots.runRecord } }]);
    const cyclonedx = input.files.get('sbom.cyclonedx.json');
    const spdx = input.files.get('sbom.spdx.json');
    if (cyclonedx !== undefined)
        add('sbom-cyclonedx', JSON.parse(cyclonedx));
    if (spdx !== undefined)
        add('sbom-spdx', JSON.parse(spdx));
    return statements;
}
/**
 * The evidence manifest, the commit and tree that were really checked out, and the head commit of the same tree. A dirty tree
 * is no commit, and neither is a part of one: whoever asks for the commit alone would read a verdict on all of it. Names
 * differ, because some readers take subjects by name.
 */
function subjects({ plan, roots, repository, headCommit }) {
    const evidence = { name: _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_MANIFEST */ .Gm, digest: { sha256: roots.evidenceManifest } };
    const { git } = plan.tree;
    if (git === undefined || git.dirty || plan.scope !== _model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .WHOLE_TREE */ .R)
        return [evidence];
    const name = repositoryName(plan, repository);
    const checkedOut = { name, digest: { gitCommit: git.commit, gitTree: git.tree } };
    if (headCommit === null)
        return [evidence, checkedOut];
    return [evidence, checkedOut, { name: `${name}@${headCommit}`, digest: { gitCommit: headCommit } }];
}
/** What the verdict is on: the repository, or as package URLs and SPDX write it, the folder of it that was scanned. */
function resourceUri(plan, repository) {
    const name = repositoryName(plan, repository);
    return plan.scope === _model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .WHOLE_TREE */ .R ? name : `${name}#${folderPart(plan.scope)}`;
}
/** The repository of a verdict's `resourceUri`; `undefined` where none was known. */
function repositoryOf(uri, scope) {
    const part = scope === _model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .WHOLE_TREE */ .R ? '' : `#${folderPart(scope)}`;
    if (!uri.startsWith('git+') || uri.startsWith('git+local:') || !uri.endsWith(part))
        return undefined;
    return uri.slice('git+'.length, uri.length - part.length);
}
function folderPart(scope) {
    return scope
        .split('/')
        .map((name) => encodeURIComponent(name.toWellFormed()))
        .join('/');
}
function repositoryName(plan, repository) {
    return repository === undefined ? `git+local:${plan.policy.product}` : `git+${repository}`;
}
function verdictPredicate(input) {
    const { plan, summary } = input;
    const passed = summary.verdict === 'pass';
    return {
        verifier: { id: VERIFIER_ID, version: { assay: plan.assay } },
        // The policy clock: a date that was given, not the moment of the run.
        timeVerified: `${plan.policyDate}T00:00:00Z`,
        resourceUri: resourceUri(plan, input.repository),
        policy: {
            uri: plan.policy.source.kind === 'manifest'
                ? plan.policy.source.path
                : `${VERIFIER_ID}@${plan.assay}#${plan.policy.profile}`,
            digest: { sha256: (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p1)(plan) },
        },
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? ['ASSAY_POLICY_PASSED'] : ['FAILED'],
        slsaVersion: '1.1',
        [EXTENSION]: extension(input),
    };
}
function scanPredicate(input) {
    const { plan, summary } = input;
    const dirty = plan.tree.git?.dirty ?? false;
    const result = summary.verdict !== 'pass' ? 'FAILED' : dirty ? 'WARNED' : 'PASSED';
    const of = (state) => summary.scanners.filter((scanner) => scanner.state === state).map(({ id }) => `tool:${id}`);
    const breached = summary.budgets.filter(({ breached }) => breached).map(({ id }) => `budget:${id}`);
    const kept = summary.budgets.filter(({ breached }) => !breached).map(({ id }) => `budget:${id}`);
    return {
        result,
        configuration: [{ name: 'plan.json', digest: { sha256: (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(plan)) } }],
        passedTests: [...of('completed'), ...kept],
        warnedTests: dirty ? ['tree:dirty'] : [],
        failedTests: [...of('failed'), ...breached],
        [EXTENSION]: extension(input),
    };
}
function extension({ plan, summary, guarantees, base, headCommit }) {
    return {
        verdict: summary.verdict,
        profile: plan.policy.profile,
        policyDigest: (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p1)(plan),
        policyDate: plan.policyDate,
        policySource: plan.policy.source,
        base: base ?? null,
        headCommit,
        dirty: plan.tree.git?.dirty ?? null,
        treeDigest: plan.tree.digest,
        scope: plan.scope,
        notScanned: plan.tree.notScanned.length,
        isolation: guarantees.level,
        tools: plan.steps.map(({ scanner, required, tool }) => ({
            scanner,
            required,
            version: tool.version,
            pinned: tool.pinned,
            digest: tool.digest ?? null,
            ...(scanner === 'privacy' && plan.policy.privacyPack !== undefined
                ? { privacyPack: plan.policy.privacyPack }
                : {}),
        })),
    };
}


/***/ }),

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

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VP: () => (/* binding */ deriveEvidence),
  ew: () => (/* binding */ deriveInto),
  Z0: () => (/* binding */ judgeEvidence)
});

// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/bundle/sbom-licence-ids.js
/**
 * Identifiers of the SPDX License List (facts; the list itself is published as CC0-1.0), deprecated ones included, as far
 * as CycloneDX 1.6 knows them too. A newer identifier is treated as a name until this list is renewed.
 */
const SPDX_LICENCE_IDS = `
0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later
AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD
ANTLR-PD-fallback APAFML APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1
Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary
Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0 App-s2p Arphic-1999 Artistic-1.0 Artistic-1.0-Perl
Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin
BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-Views BSD-2-Clause-first-lines
BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-pos-unchanged BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear
BSD-3-Clause-HP BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License
BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty
BSD-3-Clause-Open-MPI BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex
BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection BSD-Source-Code
BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works
BSD-ask-to-endorse BSL-1.0 BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter
Bitstream-Vera BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause
Brian-Gladman-3-Clause-no-conversion Buddy Bugroff C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou
CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO
CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE
CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE
CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR
CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0
CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0
CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO
CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0
CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2
CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python
CNRI-Python-GPL-Compatible COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera Caldera-no-preamble Catharon
ClArtistic Clips Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker
Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema
DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0 ESA-PL-permissive-2.4
ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa
ErlPL-1.1 Eurosym FBM FDK-AAC FDK-MPEG-H FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD
FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1
GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later
GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later
GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later
GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0-only
GPL-2.0-or-later GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception
GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0 GPL-3.0-only GPL-3.0-or-later
GPL-3.0-with-GCC-exception GPL-3.0-with-autoconf-exception Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems
Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel
HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US
HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US
HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant
HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY
HaskellReport Hippocratic-2.1 Hippocratic-3.0-core IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0
ISC ISC-Veillard ISO-permission ImageMagick Imlib2 Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI
Interbase-1.0 JPL-image JPNIC JSON Jam JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0 LGPL-2.0-only
LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only LGPL-3.0-or-later LGPLLR LOOP
LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
Latex2e Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var
Lucida-Bitmap-Fonts MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu
MIT-advertising MIT-enna MIT-feh MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1
MPL-2.0 MPL-2.0-no-copyleft-exception MS-LPL MS-PL MS-RL MTLL MVT-1.1 Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MirOS Motosoto MulanPSL-1.0
MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA NGPL NICTA-1.0 NIST-PD
NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP
NTP-0 Naumen Net-SNMP NetCDF Newsletr Nokia Noweb Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS
OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0
OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1
OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0
OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3
OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0
Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL Python-2.0
Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Rdisc Ruby Ruby-pty
SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL
SMAIL-GPL SMLNJ SMPPL SNIA SOFA SPL-1.0 SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath
SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94
Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0
TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL
UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0 UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016
Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM VSL-1.0 Vim Vixie-Cron W3C
W3C-19980720 W3C-20150513 WTFNMFPL WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11
X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig Xnet
YPL-1.0 YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules
atc-game bcrypt-Solar-Designer blessing bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0
copyleft-next-0.3.1 curl cve-tou diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts
gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff
libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep pkgconf pnmstitch
psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl wxWindows xinetd
xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement
`
    .trim()
    .split(/\s+/);
/** Identifiers that may follow WITH. */
const SPDX_EXCEPTION_IDS = `
389-exception Asterisk-exception Autoconf-exception-2.0 Autoconf-exception-3.0 Autoconf-exception-generic
Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24 Bison-exception-2.2
Bootloader-exception CLISP-exception-2.0 Classpath-exception-2.0 DigiRule-FOSS-exception FLTK-exception
Fawkes-Runtime-exception Font-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1
GNAT-exception GNOME-examples-exception GNU-compiler-exception GPL-3.0-interface-exception GPL-3.0-linking-exception
GPL-3.0-linking-source-exception GPL-CC-1.0 GStreamer-exception-2005 GStreamer-exception-2008 Gmsh-exception
KiCad-libraries-exception LGPL-3.0-linking-exception LLGPL LLVM-exception LZMA-exception Libtool-exception
Linux-syscall-note Nokia-Qt-exception-1.1 OCCT-exception-1.0 OCaml-LGPL-linking-exception
OpenJDK-assembly-exception-1.0 PS-or-PDF-font-exception-20170817 QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0
Qt-LGPL-exception-1.1 Qwt-exception-1.0 SANE-exception SHL-2.0 SHL-2.1 SWI-exception Swift-exception
Texinfo-exception UBDL-exception Universal-FOSS-exception-1.0 WxWindows-exception-3.1 cryptsetup-OpenSSL-exception
eCos-exception-2.0 fmt-exception freertos-exception-2.0 gnu-javamail-exception i2p-gpl-java-exception
libpri-OpenH323-exception mif-exception openvpn-openssl-exception stunnel-exception u-boot-exception-2.0
vsftpd-openssl-exception x11vnc-openssl-exception
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./build/bundle/sbom-licence.js

const LICENCES = new Map(SPDX_LICENCE_IDS.map((id) => [id.toLowerCase(), id]));
const EXCEPTIONS = new Map(SPDX_EXCEPTION_IDS.map((id) => [id.toLowerCase(), id]));
/**
 * Checks an SPDX licence expression (SPDX 2.3, annex D). Undefined where it is none, or where it refers to a licence text
 * (`LicenseRef-…`) that the document would have to carry. Identifiers match without regard to case, operators do not.
 */
function licenceExpression(stated) {
    const words = stated.replace(/[()]/g, ' $& ').trim().split(/\s+/);
    const written = [];
    let depth = 0;
    /** What may come next: an operand, an exception, or an operator. */
    let next = 'operand';
    let mayTakeWith = false;
    for (const word of words) {
        if (next === 'operand' && word === '(') {
            depth += 1;
            written.push(word);
        }
        else if (next === 'operand') {
            const id = identifier(word);
            if (id === undefined)
                return undefined;
            written.push(id);
            [next, mayTakeWith] = ['operator', true];
        }
        else if (next === 'exception') {
            const id = EXCEPTIONS.get(word.toLowerCase());
            if (id === undefined)
                return undefined;
            written.push(id);
            [next, mayTakeWith] = ['operator', false];
        }
        else if (word === ')' && depth > 0) {
            depth -= 1;
            mayTakeWith = false;
            written.push(word);
        }
        else if (word === 'WITH' && mayTakeWith) {
            next = 'exception';
            written.push(word);
        }
        else if (word === 'AND' || word === 'OR') {
            next = 'operand';
            written.push(word);
        }
        else {
            return undefined;
        }
    }
    if (next !== 'operator' || depth !== 0)
        return undefined;
    const expression = written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
    return { expression, single: LICENCES.get(expression.toLowerCase()) === expression };
}
/** `+` stands for later versions, where the identifier does not end in one itself. */
function identifier(word) {
    const exact = LICENCES.get(word.toLowerCase());
    if (exact !== undefined || !word.endsWith('+'))
        return exact;
    const base = LICENCES.get(word.slice(0, -1).toLowerCase());
    return base === undefined ? undefined : `${base}+`;
}

// EXTERNAL MODULE: ./build/lib/canonical-json.js
var canonical_json = __webpack_require__(297);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/lib/uuid5.js

/** The namespace of RFC 9562, section 6.6, for names that are URLs. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/**
 * A name-based UUID, version 5 (RFC 9562, section 5.5): the same namespace and name always give the same identifier.
 *
 * @throws RangeError where `namespace` is not a UUID.
 */
function uuid5(namespace, name) {
    if (!UUID.test(namespace))
        throw new RangeError('the namespace is not a UUID');
    const bytes = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name, 'utf8')
        .digest()
        .subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

;// CONCATENATED MODULE: ./build/bundle/sbom-subject.js



/** @throws RangeError where the time is none. */
function wholeSeconds(timestamp) {
    return new Date(timestamp).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** Same content and seed, same identifier; `content` must hold neither the time nor an identifier. */
function contentUuid(namespaceSeed, content) {
    return uuid5(uuid5(URL_NAMESPACE, namespaceSeed), (0,digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.dj)(content)));
}
/** Formats of lock files that list packages without saying which needs which. */
const WITHOUT_GRAPH = new Set([
    'go-mod',
    'gradle-lockfile',
    'gradle-version-catalog',
    'maven-pom',
    'pipfile-lock',
    'requirements-txt',
]);
/** How the subject hangs together with the components. */
function subjectEdges({ components, lockFiles }) {
    const needed = new Set(components.flatMap(({ dependsOn }) => dependsOn));
    const graphless = new Set(lockFiles.filter(({ format }) => WITHOUT_GRAPH.has(format)).map(({ path }) => path));
    return {
        direct: components.filter(({ purl, direct }) => direct ?? !needed.has(purl)),
        loose: components.filter(({ purl, direct }) => direct === false && !needed.has(purl)),
        knowsNeeds: ({ locations }) => locations.some((path) => !graphless.has(path)),
    };
}

;// CONCATENATED MODULE: ./build/bundle/sbom-cyclonedx.js



/** No component's reference can be this: theirs are package URLs. */
const SUBJECT_REF = 'assay:subject';
/** CycloneDX's word for what is not reachable at run time is `excluded`. */
const SCOPE = { required: 'required', optional: 'optional', dev: 'excluded' };
/**
 * The inventory as a CycloneDX 1.6 BOM (https://cyclonedx.org/docs/1.6/json/), as a value for canonical JSON. Pure: the
 * serial number is a UUIDv5 of the content, so the same components give the same bytes.
 */
function renderCycloneDx(inventory, options) {
    const components = [...inventory.components].sort((0,compare/* compareBy */.V)(({ purl }) => purl));
    const edges = subjectEdges(inventory);
    const { name, version, purl } = options.subject;
    const metadata = {
        lifecycles: [{ phase: 'pre-build' }],
        tools: { components: [{ type: 'application', name: 'assay', version: options.toolVersion }] },
        component: { type: 'application', 'bom-ref': SUBJECT_REF, name, version, purl },
        properties: inventory.lockFiles
            .map(({ path, format, components: count }) => ({
            name: 'assay:lock-file',
            value: `${path} (${format}, ${count})`,
        }))
            .sort((0,compare/* compareBy */.V)(({ value }) => value)),
    };
    const content = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        components: components.map(componentOf),
        dependencies: [
            dependency(SUBJECT_REF, edges.direct.map(({ purl: ref }) => ref)),
            ...components
                .filter((component) => edges.knowsNeeds(component))
                .map((component) => dependency(component.purl, component.dependsOn)),
        ].sort((0,compare/* compareBy */.V)(({ ref }) => ref)),
    };
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        ...content,
        serialNumber: `urn:uuid:${contentUuid(options.namespaceSeed, { ...content, metadata })}`,
        metadata: { timestamp: wholeSeconds(options.timestamp), ...metadata },
    };
}
/** An entry without `dependsOn` says that the component needs nothing. */
function dependency(ref, needs) {
    return needs.length === 0 ? { ref } : { ref, dependsOn: [...new Set(needs)].sort() };
}
function componentOf(component) {
    const { group, name, version, purl, scope, licence, hashes, properties, locations, source, direct } = component;
    return {
        type: 'library',
        'bom-ref': purl,
        group,
        name,
        version,
        scope: scope === undefined ? undefined : SCOPE[scope],
        hashes: hashes.length === 0 ? undefined : hashes.map(({ alg, hex }) => ({ alg, content: hex })),
        licenses: licence === undefined ? undefined : licencesOf(licence),
        purl,
        evidence: { occurrences: locations.map((location) => ({ location })) },
        properties: [
            ...properties.map(({ name: property, value }) => ({ name: `assay:${property}`, value })),
            ...(direct === undefined ? [] : [{ name: 'assay:direct', value: String(direct) }]),
            { name: 'assay:source', value: source },
        ].sort((0,compare/* compareBy */.V)(({ name: property }) => property, ({ value }) => value)),
    };
}
function licencesOf(stated) {
    const checked = licenceExpression(stated);
    if (checked === undefined)
        return [{ license: { name: stated } }];
    return checked.single ? [{ license: { id: checked.expression } }] : [{ expression: checked.expression }];
}

// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/bundle/render-governance.js


/** More reviews than this nobody reads; the modules left out are counted in the review of the repository. */
const MAX_REVIEWS = 200;
const MAX_TEXT = 2_000;
/** A file name's part is at most this long in every file system in use. */
const MAX_NAME_BYTES = 200;
/** The whole of it: room for the folder that the bundle is in, where paths may be 1,024 or 4,096 bytes long. */
const MAX_PATH_BYTES = 480;
/** Names that some systems keep for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const SEVERITY_ORDER = ['critical', 'high', 'unknown', 'medium', 'low', 'none'];
/**
 * Renders the governance reviews: file name → Markdown. One for each module with findings (`governance/<path>.md`) and one
 * for the repository (`governance/repository.md`), which is there even without findings, at most 200 in all. The same input
 * in any order gives the same bytes. Nothing in paths or messages can act as Markdown or HTML.
 */
function renderGovernance(input) {
    const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
    const modules = new Map();
    const repository = [];
    for (const finding of input.findings) {
        if (finding.scope === 'repository')
            repository.push(finding);
        else
            modules.set(finding.path, [...(modules.get(finding.path) ?? []), finding]);
    }
    const paths = [...modules.keys()].sort(compareText);
    // Where not all fit, the modules with the worst and then the most findings are reviewed.
    const ranked = [...paths].sort((a, b) => compareModules(modules.get(a) ?? [], modules.get(b) ?? []) || compareText(a, b));
    const shown = new Set(ranked.slice(0, MAX_REVIEWS - 1));
    const left = paths.filter((path) => !shown.has(path));
    const files = new Map();
    const names = createNames();
    for (const path of paths) {
        if (!shown.has(path))
            continue;
        files.set(names(path), review(modules.get(path) ?? [], rules, input.provenance, []));
    }
    const notes = left.length === 0 ? [] : [leftOut(left, modules)];
    if (repository.length === 0 && notes.length === 0)
        notes.push('No finding about the repository as a whole.');
    files.set('governance/repository.md', review(repository, rules, input.provenance, notes));
    return Object.fromEntries([...files].sort(([a], [b]) => compareText(a, b)));
}
function leftOut(left, modules) {
    const findings = left.reduce((sum, path) => sum + (modules.get(path)?.length ?? 0), 0);
    return `Not reviewed here: ${(0,count_noun/* countNoun */.y)(left.length, 'more module')} with ${(0,count_noun/* countNoun */.y)(findings, 'finding')}; all findings are in the results.`;
}
function review(findings, rules, provenance, notes) {
    const sorted = [...findings].sort(compareFindings);
    const met = [...new Set(sorted.map(({ rule }) => rule))].flatMap((id) => rules.get(id) ?? []);
    const lines = ['# Security, Governance & Compliance', '', '## Findings', ''];
    lines.push(...notes.map((note) => `- ${note}`));
    for (const finding of sorted)
        lines.push(`- ${findingText(finding, rules.get(finding.rule))}`);
    lines.push('', '## Recommendations', '');
    lines.push(...bullets(met, ({ title, remedy }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(remedy)}`));
    lines.push('', '## Risks', '');
    lines.push(...bullets(met, ({ title, risk }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(risk)}`));
    const sources = [...provenance]
        .sort(([a], [b]) => compareText(a, b))
        .map(([name, digest]) => `${commentText(name)} ${commentText(digest)}`);
    if (sources.length > 0)
        lines.push('', `<!-- Made from: ${sources.join('; ')} -->`);
    return `${lines.join('\n')}\n`;
}
function bullets(rules, text) {
    return rules.length === 0 ? ['- None.'] : rules.map((rule) => `- ${text(rule)}`);
}
function findingText(finding, rule) {
    const title = escapeMarkdown(rule?.title ?? finding.rule);
    const place = `${escapeMarkdown(finding.path)}, line ${String(finding.line)}`;
    return `**${title}** (${escapeMarkdown(finding.severity)}; ${place}): ${escapeMarkdown(finding.message)} Rule: ${escapeMarkdown(finding.rule)}.`;
}
/**
 * Text as Markdown that shows as itself, and that people can also read unrendered (the escaping for summaries and comments
 * turns every full stop and bracket into an entity, which a review of whole sentences would drown in): everything on one line, characters that mean something to Markdown or HTML as
 * numeric entities, which no Markdown reader treats as markup. So are control and direction characters and the two that
 * turn words into mentions or links.
 */
function escapeMarkdown(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const cut = line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT).toWellFormed()}…` : line;
    return (cut
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')
        .replace(/[&<>\\`*_{}[\]#|~!@$^="]/g, (character) => `&#${String(character.charCodeAt(0))};`)
        // Inside a word an underscore means nothing, and paths are full of them.
        .replace(/(?<=[A-Za-z0-9])&#95;(?=[A-Za-z0-9])/g, '_')
        // Bare addresses become links by themselves in GitHub's dialect.
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
        // At the start of an item these would open a list, a quotation or a rule.
        .replace(/^([-+>]|\d+[.)])/, (found) => Array.from(found, (character) => `&#${String(character.charCodeAt(0))};`).join('')));
}
/** Inside an HTML comment only what cannot end it. */
function commentText(text) {
    return text
        .replace(/[^\w.:/+=@ -]/g, '_')
        .replace(/-{2,}/g, '-')
        .slice(0, 300);
}
/**
 * Names of reviews: `governance/<path>.md`, made safe, no two alike. A folder of theirs never ends in `.md` and a review
 * always does, so none is both; file systems that ignore case or compose characters make neither one file nor one folder of
 * two, because folders that are alike there are spelt alike here. Paths that are long are cut, and end in a digest of all.
 */
function createNames() {
    const taken = new Set([fold('governance/repository.md')]);
    const folders = new Map();
    const folderOf = (parts) => parts.reduce((above, part) => {
        const folder = `${above}/${part.replace(/\.md$/i, '$&_')}`;
        const spelt = folders.get(fold(folder)) ?? folder;
        folders.set(fold(folder), spelt);
        return spelt;
    }, 'governance');
    return (path) => {
        const all = path
            .split('/')
            .map((part) => safePart(part))
            .filter((part) => part !== '');
        const isLong = utf8Length(all.join('/')) > MAX_PATH_BYTES;
        const parts = isLong ? shortened(all, path) : all;
        const base = `${folderOf(parts.slice(0, -1))}/${parts.at(-1) ?? '_'}`;
        for (let number = 1;; number += 1) {
            const name = number === 1 ? `${base}.md` : `${base}.${String(number)}.md`;
            if (taken.has(fold(name)))
                continue;
            taken.add(fold(name));
            return name;
        }
    };
}
/** The first folders, and the name with a digest of the whole path: the same for the same path, whatever else there is. */
function shortened(parts, path) {
    const kept = [];
    let room = MAX_PATH_BYTES - MAX_NAME_BYTES - 20;
    for (const part of parts.slice(0, -1)) {
        room -= utf8Length(part) + 1;
        if (room < 0)
            break;
        kept.push(part);
    }
    return [...kept, `${parts.at(-1) ?? '_'}.${(0,digest/* sha256 */.s)(path).slice(0, 16)}`];
}
/** As file systems that ignore case and the form of composed characters compare. */
function fold(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
function safePart(part) {
    const plain = part
        .toWellFormed()
        .replace(/[^\p{L}\p{N}._@+() -]/gu, '_')
        .replace(/^\.+$/, '_')
        .replace(/[. ]+$/, '_')
        .replace(DEVICE, '_$&');
    let short = plain;
    while (utf8Length(short) > MAX_NAME_BYTES)
        short = Array.from(short).slice(0, -8).join('');
    return short;
}
function utf8Length(text) {
    let length = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return length;
}
function rankOf(severity) {
    const rank = SEVERITY_ORDER.indexOf(severity);
    return rank === -1 ? SEVERITY_ORDER.length : rank;
}
function compareModules(a, b) {
    const worst = (findings) => findings.reduce((best, { severity }) => Math.min(best, rankOf(severity)), SEVERITY_ORDER.length);
    return worst(a) - worst(b) || b.length - a.length;
}
function compareFindings(a, b) {
    return (rankOf(a.severity) - rankOf(b.severity) ||
        compareText(a.path, b.path) ||
        a.line - b.line ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/lib/describe-coverage.js
var describe_coverage = __webpack_require__(4046);
// EXTERNAL MODULE: ./build/lib/describe-tool.js
var describe_tool = __webpack_require__(6750);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/lib/sort-findings.js
var sort_findings = __webpack_require__(6477);
;// CONCATENATED MODULE: ./build/bundle/render-html.js





const LISTED = 5000;
/**
 * `report.html`: one self-contained page. Its content security policy allows its own style sheet and nothing else, so text
 * that should slip through the escapes still could not act.
 */
function renderHtml(summary, findings) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Assay: ${summary.verdict} · ${(0,markup/* escapeHtml */.ZD)(summary.product)}</title>
<style>${STYLE}</style>
</head>
<body class="${summary.verdict}">
<header>
<p class="verdict">${summary.verdict}</p>
<h1>${(0,markup/* escapeHtml */.ZD)(summary.product)}</h1>
<p>Profile <code>${(0,markup/* escapeHtml */.ZD)(summary.profile)}</code>, policy of ${(0,markup/* escapeHtml */.ZD)(summary.policyDate)}, ${commitText(summary)}</p>
</header>
<main>
${reasons(summary)}
${summary.scanners.length === 0 ? '<section><p>Nothing was scanned.</p></section>' : results(summary, findings)}
<section><h2>${(0,describe_coverage/* scannedTitle */.fE)(summary)}</h2>
<p>${(0,count_noun/* countNoun */.y)(summary.tree.files, 'file')}, ${(0,count_noun/* countNoun */.y)(summary.tree.bytes, 'byte')}; tree digest <code>${summary.tree.digest}</code>.</p>
${notScanned(summary)}
${[...(0,describe_coverage/* coverageNotes */.eE)(summary).map((text) => `<p>${(0,markup/* escapeHtml */.ZD)(text)}</p>`), ...summary.warnings.map((text) => `<p>Warning: ${(0,markup/* escapeHtml */.ZD)(text)}</p>`), ...summary.notEvaluated.map((text) => `<p>Not evaluated: ${(0,markup/* escapeHtml */.ZD)(text)}</p>`)].join('\n')}
</section>
</main>
<footer><p>Made by Assay ${(0,markup/* escapeHtml */.ZD)(summary.assay)} from the evidence beside this page; <code>assay verify</code> derives it again.</p></footer>
</body>
</html>
`;
}
/** Who ran, what that was held against, and what was found. */
function results(summary, findings) {
    const shown = [...findings].sort(sort_findings/* worstFirst */.m).slice(0, LISTED);
    const rest = findings.length - shown.length;
    return `<section><h2>Scanners</h2>
<div class="wide"><table class="scanners"><thead><tr><th>Scanner</th><th>State</th><th class="n">Files</th><th class="n">Not read</th><th class="n">Findings</th><th>Tool</th></tr></thead><tbody>
${summary.scanners.map(scannerRow).join('\n')}
</tbody></table></div></section>
<section><h2>Budgets</h2>
<div class="wide"><table><thead><tr><th>Budget</th><th class="n">Allowed</th><th class="n">Found</th></tr></thead><tbody>
${summary.budgets.map(({ id, max, count, breached }) => `<tr${breached ? ' class="bad"' : ''}><td>${(0,markup/* escapeHtml */.ZD)(id)}</td><td class="n">${max}</td><td class="n">${count}</td></tr>`).join('\n')}
</tbody></table></div></section>
<section><h2>Findings <small>${findings.length}</small></h2>
${findings.length === 0 ? `<p>${(0,describe_coverage/* noFindings */._I)(summary)}</p>` : findingTable(shown)}
${rest > 0 ? `<p>… and ${rest} more in results.sarif.</p>` : ''}</section>`;
}
function commitText({ tree }) {
    if (tree.commit === null)
        return 'no commit';
    return `commit <code>${tree.commit.slice(0, 12)}</code>${tree.dirty ? ' with uncommitted changes' : ''}`;
}
function reasons(summary) {
    if (summary.reasons.length === 0)
        return '<section><p>Every scanner completed and the findings fit the budget.</p></section>';
    const items = summary.reasons.map(({ text, remedy }) => `<li><strong>${(0,markup/* escapeHtml */.ZD)(text)}.</strong> ${(0,markup/* escapeHtml */.ZD)(remedy)}</li>`);
    return `<section><h2>Why</h2><ul>${items.join('')}</ul></section>`;
}
function scannerRow(scanner) {
    const state = scanner.state === 'completed'
        ? 'completed'
        : `failed: ${(0,markup/* escapeHtml */.ZD)(scanner.reason ?? '')}<br><small>${(0,markup/* escapeHtml */.ZD)(scanner.detail ?? '')}</small>`;
    const marks = scanner.required ? '' : 'advisory';
    return `<tr${scanner.state === 'failed' ? ' class="bad"' : ''}><td><code>${(0,markup/* escapeHtml */.ZD)(scanner.id)}</code>${marks === '' ? '' : ` <small>${marks}</small>`}</td><td>${state}</td><td class="n">${scanner.files}</td><td class="n">${scanner.notRead}</td><td class="n">${scanner.findings}</td><td>${(0,markup/* escapeHtml */.ZD)((0,describe_tool/* describeTool */.W)({ ...scanner, name: scanner.tool }))}</td></tr>`;
}
function findingTable(findings) {
    const rows = findings.map((finding) => {
        // Isolated, because the letters of a path may run from right to left, and its line number must not join them.
        const place = finding.path === undefined
            ? ''
            : `<code><bdi>${(0,markup/* escapeHtml */.ZD)(finding.path)}</bdi>:${String(finding.region?.startLine ?? 1)}</code>`;
        const note = finding.kind === 'review'
            ? 'review'
            : finding.advisory
                ? 'advisory'
                : finding.suppression === undefined
                    ? ''
                    : 'suppressed';
        return `<tr><td class="s ${finding.severity}">${finding.severity}${note === '' ? '' : `<br><small>${note}</small>`}</td><td><code>${(0,markup/* escapeHtml */.ZD)(finding.ruleId)}</code><br><small>${(0,markup/* escapeHtml */.ZD)(finding.scanner)}</small></td><td>${place}</td><td dir="auto">${(0,markup/* escapeHtml */.ZD)(finding.message)}</td></tr>`;
    });
    return `<table class="findings"><thead><tr><th>Severity</th><th>Rule</th><th>Place</th><th>What</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
function notScanned(summary) {
    const left = Object.entries(summary.tree.notScanned);
    return left.length === 0
        ? ''
        : `<p>Not scanned: ${left.map(([reason, count]) => `${count} × ${(0,markup/* escapeHtml */.ZD)(reason)}`).join(', ')}.</p>`;
}
const STYLE = `
:root{color-scheme:light dark;--line:#8884;--bad:#cf222e1a;--pass:#1a7f37;--fail:#cf222e;--inconclusive:#9a6700}
@media(prefers-color-scheme:dark){:root{--bad:#ff7b7226;--pass:#3fb950;--fail:#ff7b72;--inconclusive:#d29922}}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:0 1.5rem 3rem;overflow-wrap:anywhere}
header{border-bottom:4px solid;padding:1.5rem 0 .5rem;margin-bottom:1rem}
.pass header{border-color:var(--pass)}.fail header{border-color:var(--fail)}.inconclusive header{border-color:var(--inconclusive)}
.verdict{font-size:1.1rem;font-weight:700;text-transform:uppercase;letter-spacing:.08em;margin:0}
.pass .verdict{color:var(--pass)}.fail .verdict{color:var(--fail)}.inconclusive .verdict{color:var(--inconclusive)}
h1{margin:.1rem 0}h2{margin:1.6rem 0 .5rem;font-size:1.15rem}small{opacity:.75;font-weight:400}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th,.n,.s{overflow-wrap:normal}.n{text-align:right;font-variant-numeric:tabular-nums}
.scanners td:first-child{min-width:8.5rem}.scanners td:nth-child(2){min-width:10rem}.scanners td:last-child{min-width:8rem}
.findings{table-layout:fixed}.findings th:nth-child(1){width:5.5rem}.findings th:nth-child(2){width:24%}.findings th:nth-child(3){width:30%}
tr.bad td{background:var(--bad)}.s{font-weight:600}.critical,.high,.unknown{color:var(--fail)}.medium{color:var(--inconclusive)}
footer{margin-top:2rem;border-top:1px solid var(--line);opacity:.8}
@media(max-width:45rem){
body{padding:0 .9rem 2rem}th,td{padding:.35rem .4rem}
.scanners td:first-child,.scanners td:nth-child(2){min-width:6.5rem}
.findings thead{position:absolute;clip-path:inset(50%)}
.findings,.findings tbody,.findings tr,.findings td{display:block}
.findings tr{border-bottom:1px solid var(--line);padding:.5rem 0}.findings td{border:0;padding:.1rem 0}
.findings td br{display:none}.findings td small{margin-left:.6rem}
}
`;

// EXTERNAL MODULE: ./build/lib/describe-reason.js
var describe_reason = __webpack_require__(8780);
;// CONCATENATED MODULE: ./build/bundle/render-markdown.js






const render_markdown_LISTED = 50;
const MARK = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const WORDS = {
    pass: 'every scanner completed and the findings fit the budget',
    fail: 'the findings exceed the budget',
    inconclusive: 'something required did not complete, so this is not a pass',
};
/** `summary.md`: verdict first, then why and what to do, then who ran, then the worst findings. Bounded, whatever was found. */
function renderMarkdown(summary, findings, listed = render_markdown_LISTED) {
    const lines = [
        `# ${MARK[summary.verdict]} Assay: ${summary.verdict}`,
        '',
        `${(0,markup/* escapeMarkdown */.FV)(summary.product)}, profile ${(0,markup/* markdownCode */.D9)(summary.profile)}: ${WORDS[summary.verdict]}.`,
        '',
    ];
    if (summary.reasons.length > 0) {
        lines.push('## Why', '');
        for (const reason of summary.reasons)
            lines.push(`- ${(0,markup/* escapeMarkdown */.FV)(reason.text)}. ${(0,markup/* escapeMarkdown */.FV)(reason.remedy)}`);
        lines.push('');
    }
    if (summary.scanners.length === 0) {
        lines.push('Nothing was scanned.', '', ...coverageLines(summary));
        return `${lines.join('\n')}\n`;
    }
    lines.push('## Scanners', '', '| scanner | state | files | findings | tool |', '| --- | --- | ---: | ---: | --- |');
    for (const scanner of summary.scanners) {
        const state = scanner.state === 'completed' ? 'completed' : `**failed** (${(0,markup/* escapeMarkdown */.FV)(scanner.reason ?? '')})`;
        const role = scanner.required ? '' : ' (advisory)';
        lines.push(`| ${(0,markup/* markdownCode */.D9)(scanner.id)}${role} | ${state} | ${scanner.files} | ${scanner.findings} | ${(0,markup/* escapeMarkdown */.FV)((0,describe_tool/* describeTool */.W)({ ...scanner, name: scanner.tool }))} |`);
    }
    lines.push('', '## Budgets', '', '| budget | allowed | found |', '| --- | ---: | ---: |');
    for (const budget of summary.budgets) {
        lines.push(`| ${(0,markup/* escapeMarkdown */.FV)(budget.id)} | ${budget.max} | ${budget.breached ? `**${budget.count}**` : String(budget.count)} |`);
    }
    lines.push('', ...findingLines(summary, findings, listed), ...coverageLines(summary));
    return `${lines.join('\n')}\n`;
}
function findingLines(summary, findings, listed) {
    if (findings.length === 0)
        return ['## Findings', '', (0,describe_coverage/* noFindings */._I)(summary), ''];
    const shown = [...findings].sort(sort_findings/* worstFirst */.m).slice(0, listed);
    const lines = ['## Findings', '', '| severity | rule | place | what |', '| --- | --- | --- | --- |'];
    for (const finding of shown) {
        const place = finding.path === undefined ? '' : `${finding.path}:${String(finding.region?.startLine ?? 1)}`;
        const note = finding.kind === 'review'
            ? ' (review)'
            : finding.advisory
                ? ' (advisory)'
                : finding.suppression === undefined
                    ? ''
                    : ' (suppressed)';
        lines.push(`| ${finding.severity}${note} | ${(0,markup/* markdownCode */.D9)(finding.ruleId)} | ${(0,markup/* markdownCode */.D9)(place)} | ${(0,markup/* escapeMarkdown */.FV)(finding.message)} |`);
    }
    const rest = findings.length - shown.length;
    if (rest > 0)
        lines.push('', `… and ${rest} more: all are in \`results.sarif\` and \`report.html\` of the evidence bundle.`);
    const { review, advisory } = summary.findings;
    const asides = [review > 0 ? `${review} for review` : '', advisory > 0 ? `${advisory} advisory` : ''].filter((text) => text !== '');
    if (asides.length > 0)
        lines.push('', `Not counted against the budget: ${asides.join(', ')}.`);
    lines.push('');
    return lines;
}
function coverageLines(summary) {
    const { tree } = summary;
    const commit = tree.commit === null
        ? 'no commit'
        : `commit ${tree.commit.slice(0, 12)}${tree.dirty ? ' with uncommitted changes' : ''}`;
    const lines = [
        `## ${(0,describe_coverage/* scannedTitle */.fE)(summary)}`,
        '',
        `${(0,count_noun/* countNoun */.y)(tree.files, 'file')} (${(0,count_noun/* countNoun */.y)(tree.bytes, 'byte')}) of ${commit}.`,
    ];
    const left = Object.entries(tree.notScanned);
    if (left.length > 0)
        lines.push('', `Not scanned: ${left.map(([reason, count]) => `${count} × ${reason}`).join(', ')}.`);
    for (const note of (0,describe_coverage/* coverageNotes */.eE)(summary))
        lines.push('', (0,markup/* escapeMarkdown */.FV)(note));
    const policy = policyLine(summary);
    lines.push('', policy);
    if (summary.compliance !== null)
        lines.push('', (0,describe_reason/* complianceText */.VE)(summary.compliance));
    for (const warning of summary.warnings)
        lines.push('', `Warning: ${(0,markup/* escapeMarkdown */.FV)(warning)}`);
    for (const note of summary.notEvaluated)
        lines.push('', `Not evaluated: ${(0,markup/* escapeMarkdown */.FV)(note)}`);
    lines.push('');
    return lines;
}
function policyLine({ policy, reasons }) {
    if (policy.digest !== null) {
        const signed = policy.signedBy === undefined ? '' : `, signed by the key ${(0,markup/* markdownCode */.D9)(policy.signedBy)}`;
        return `Policy: ${(0,markup/* markdownCode */.D9)(policy.source)}${signed}.`;
    }
    if (reasons.some(({ code }) => code === 'wrong-checkout'))
        return 'Policy: not asked, because the change is not what is checked out; nothing ran.';
    return reasons.some(({ code }) => code === 'policy-unreadable')
        ? 'Policy: could not be read, so nothing ran.'
        : 'Policy: built in.';
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/bundle/sbom-spdx.js





const DOCUMENT = 'SPDXRef-DOCUMENT';
const SUBJECT = 'SPDXRef-Subject';
/**
 * The inventory as an SPDX 2.3 document in JSON (https://spdx.github.io/spdx-spec/v2.3/), as a value for canonical JSON.
 * Pure: the document's namespace holds a UUIDv5 of the content (section 6.5.2 names this way).
 */
function renderSpdx(inventory, options) {
    const components = [...inventory.components].sort((0,compare/* compareBy */.V)(({ purl }) => purl));
    const ids = new Map(components.map((component) => [component.purl, spdxId(component)]));
    const { name } = options.subject;
    const content = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: DOCUMENT,
        name,
        packages: [
            subjectPackage(options.subject),
            ...components.map((component) => packageOf(component, ids.get(component.purl) ?? '')),
        ],
        relationships: relationshipsOf(inventory, components, ids),
    };
    const creators = [`Tool: assay-${options.toolVersion}`];
    const uuid = contentUuid(options.namespaceSeed, { ...content, creators });
    return {
        ...content,
        // The place SPDX itself offers to creators without one of their own (section 6.5).
        documentNamespace: `https://spdx.org/spdxdocs/${slug(name)}-${uuid}`,
        creationInfo: { created: wholeSeconds(options.timestamp), creators },
    };
}
function relationshipsOf(inventory, components, ids) {
    const edges = subjectEdges(inventory);
    const ofSubject = [...edges.direct, ...edges.loose].map(({ purl, scope }) => {
        const id = ids.get(purl) ?? '';
        if (scope === 'dev')
            return { spdxElementId: id, relationshipType: 'DEV_DEPENDENCY_OF', relatedSpdxElement: SUBJECT };
        if (scope === 'optional')
            return { spdxElementId: id, relationshipType: 'OPTIONAL_DEPENDENCY_OF', relatedSpdxElement: SUBJECT };
        return { spdxElementId: SUBJECT, relationshipType: 'DEPENDS_ON', relatedSpdxElement: id };
    });
    const between = components.flatMap(({ purl, dependsOn }) => dependsOn.flatMap((needed) => {
        const [from, to] = [ids.get(purl), ids.get(needed)];
        if (from === undefined || to === undefined)
            return [];
        return [{ spdxElementId: from, relationshipType: 'DEPENDS_ON', relatedSpdxElement: to }];
    }));
    const describes = {
        spdxElementId: DOCUMENT,
        relationshipType: 'DESCRIBES',
        relatedSpdxElement: SUBJECT,
    };
    return [describes, ...ofSubject, ...between].sort((0,compare/* compareBy */.V)((one) => one.spdxElementId, (one) => one.relationshipType, (one) => one.relatedSpdxElement));
}
function subjectPackage({ name, version, purl }) {
    return {
        SPDXID: SUBJECT,
        name,
        versionInfo: version,
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        licenseConcluded: 'NOASSERTION',
        licenseDeclared: 'NOASSERTION',
        copyrightText: 'NOASSERTION',
        primaryPackagePurpose: 'APPLICATION',
        externalRefs: purl === undefined ? undefined : [purlRef(purl)],
    };
}
function packageOf(component, id) {
    const { group, name, version, purl, licence, hashes, properties, locations, source, scope } = component;
    const checked = licence === undefined ? undefined : licenceExpression(licence);
    const facts = [
        `source: ${source}`,
        ...(scope === undefined ? [] : [`scope: ${scope}`]),
        ...properties.map((property) => `${property.name}: ${property.value}`),
    ];
    return {
        SPDXID: id,
        name: fullName(component.ecosystem, group, name),
        versionInfo: version,
        downloadLocation: downloadLocation(purl),
        filesAnalyzed: false,
        licenseConcluded: 'NOASSERTION',
        licenseDeclared: checked?.expression ?? 'NOASSERTION',
        licenseComments: licence !== undefined && checked === undefined ? `The lock file states: ${licence}` : undefined,
        copyrightText: 'NOASSERTION',
        primaryPackagePurpose: 'LIBRARY',
        checksums: hashes.length === 0
            ? undefined
            : hashes.map(({ alg, hex }) => ({ algorithm: alg.replace('-', ''), checksumValue: hex })),
        externalRefs: [purlRef(purl)],
        sourceInfo: `Named by ${locations.join(', ')}`,
        comment: facts.join('\n'),
    };
}
function purlRef(purl) {
    return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}
/** The name people type: Maven joins with a colon, all others with a slash. */
function fullName(ecosystem, group, name) {
    return group === undefined ? name : `${group}${ecosystem === 'maven' ? ':' : '/'}${name}`;
}
/** Known only for what was fetched from git or from a plain URL; a registry's address is not stated by every lock file. */
function downloadLocation(purl) {
    try {
        const { qualifiers } = packageurl_js.PackageURL.fromString(purl);
        return qualifiers?.['vcs_url'] ?? qualifiers?.['download_url'] ?? 'NOASSERTION';
    }
    catch {
        return 'NOASSERTION';
    }
}
/** Letters, digits, `.` and `-` only (section 3.2.4); the hash keeps apart what the shortening makes alike. */
function spdxId({ ecosystem, group, name, version, purl }) {
    return `SPDXRef-Package-${slug([ecosystem, group, name, version].filter((part) => part !== undefined).join('-'))}-${(0,digest/* sha256 */.s)(purl).slice(0, 16)}`;
}
function slug(text) {
    const cleaned = text
        .slice(0, 80)
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return cleaned === '' ? 'unnamed' : cleaned;
}

// EXTERNAL MODULE: ./build/bundle/policy-files.js
var policy_files = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/bundle/summarise.js
var summarise = __webpack_require__(9549);
// EXTERNAL MODULE: ./build/judge/compliance.js
var judge_compliance = __webpack_require__(1785);
// EXTERNAL MODULE: ./build/judge/judge.js
var judge = __webpack_require__(5623);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(4519);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/lib/paths.js
var paths = __webpack_require__(3688);
;// CONCATENATED MODULE: ./build/lib/sarif-write.js





const LEVEL = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'note',
    unknown: 'error',
};
/** GitHub's own limit on rule texts. */
const TEXT_LIMIT = 1000;
/** SARIF 2.1.0 as Assay publishes and stores it: sorted, relative, without anything volatile. */
function writeSarif(runs) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: runs.map((run) => writeRun(run)),
    };
}
const NO_RESULTS = '"results":[]';
/** Results that are objects at the same time. */
const RESULTS_AT_ONCE = 500;
/** The canonical text of a run's results, without the brackets around them, in parts. */
function writeResultList({ findings }) {
    const indexOf = ruleIndexes(worstByRule(findings));
    const parts = [];
    for (let from = 0; from < findings.length; from += RESULTS_AT_ONCE) {
        const group = findings.slice(from, from + RESULTS_AT_ONCE);
        const text = (0,canonical_json/* canonicalJson */.dj)(group.map((finding) => writeResult(finding, indexOf.get(finding.ruleId) ?? 0)));
        parts.push(from === 0 ? text.slice(1, -1) : `,${text.slice(1, -1)}`);
    }
    return parts;
}
/**
 * The canonical text of `writeSarif` in parts: with tens of thousands of findings, the log as objects would take several
 * times the memory of its text, and the text in one piece twice its own.
 *
 * @param listOf gives `writeResultList` of a run: each is in two files of a bundle, and need be written once only.
 */
function writeSarifParts(runs, listOf = writeResultList) {
    const frame = (0,canonical_json/* canonicalJson */.dj)({ ...writeSarif([]), runs: runs.map((run) => writeRun(run, [])) }).split(NO_RESULTS);
    // A quotation mark inside a text is escaped, so the frame splits at the lists and nowhere else.
    const parts = runs.flatMap((run, index) => [frame[index] ?? '', '"results":[', ...listOf(run), ']']);
    return [...parts, frame.at(-1) ?? ''];
}
function writeRun(input, listed = input.findings) {
    const described = new Map(input.rules.map((rule) => [rule.id, rule]));
    const worst = worstByRule(input.findings);
    const indexOf = ruleIndexes(worst);
    return {
        tool: {
            driver: {
                name: input.toolName,
                ...(input.toolVersion === plan/* UNKNOWN_VERSION */.u ? {} : { semanticVersion: input.toolVersion }),
                rules: [...indexOf.keys()].map((id) => writeRule(id, described.get(id), worst.get(id) ?? 'unknown')),
            },
        },
        automationDetails: { id: `assay/${input.scanner}/` },
        columnKind: 'utf16CodeUnits',
        ...(input.revision === undefined ? {} : { properties: { revisionId: input.revision } }),
        invocations: [
            {
                executionSuccessful: input.completed,
                toolExecutionNotifications: [
                    ...(input.detail === undefined ? [] : [{ level: 'error', message: { text: input.detail } }]),
                    ...input.unread.map(({ path, reason }) => ({
                        level: 'error',
                        message: { text: reason },
                        locations: [{ physicalLocation: { artifactLocation: { uri: (0,paths/* uriOfPath */.Te)(path) } } }],
                    })),
                ],
            },
        ],
        results: listed.map((finding) => writeResult(finding, indexOf.get(finding.ruleId) ?? 0)),
    };
}
const LEVELS = ['critical', 'high', 'unknown', 'medium', 'low', 'none'];
function worstByRule(findings) {
    const worst = new Map();
    for (const { ruleId, severity } of findings) {
        const known = worst.get(ruleId);
        if (known === undefined || LEVELS.indexOf(severity) < LEVELS.indexOf(known))
            worst.set(ruleId, severity);
    }
    return worst;
}
/** Place of each rule in the list of rules, which is in the order of ids. */
function ruleIndexes(rules) {
    return new Map([...rules.keys()].sort().map((id, index) => [id, index]));
}
function writeRule(id, rule, severity) {
    const title = cut(rule?.title ?? rule?.name ?? id);
    return {
        id,
        name: cut(rule?.name ?? id, 255),
        shortDescription: { text: title },
        fullDescription: { text: cut(rule?.description ?? title) },
        help: { text: cut(rule?.help ?? rule?.description ?? title) },
        ...(rule?.helpUri === undefined || !/^https?:\/\//.test(rule.helpUri) || !URL.canParse(rule.helpUri)
            ? {}
            : { helpUri: rule.helpUri }),
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            'security-severity': severity === 'unknown' ? model_severity/* SECURITY_SEVERITY */.lL.high : model_severity/* SECURITY_SEVERITY */.lL[severity],
            tags: ['security', ...(rule?.cwe ?? []).map((cwe) => `external/cwe/${cwe.toLowerCase()}`)].slice(0, 10),
            ...(rule?.risk === undefined ? {} : { risk: (0,redact/* redact */.E$)(rule.risk) }),
        },
    };
}
/** Members are in the order of their names, as canonical JSON writes them: what is in order is written several times as fast. */
function writeResult(finding, ruleIndex) {
    return {
        ...(finding.baselineState === undefined ? {} : { baselineState: finding.baselineState }),
        kind: finding.kind,
        level: LEVEL[finding.severity],
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: finding.path === undefined ? '.' : (0,paths/* uriOfPath */.Te)(finding.path) },
                    region: finding.region ?? { startLine: 1 },
                },
            },
        ],
        message: { text: finding.message },
        partialFingerprints: {
            'assay/v1': finding.fingerprint,
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        properties: propertiesOf(finding),
        ruleId: finding.ruleId,
        ruleIndex,
        ...(finding.suppression === undefined
            ? {}
            : {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: (0,redact/* redact */.E$)(finding.suppression.reason),
                    },
                ],
            }),
    };
}
/** Ours stand over the tool's. */
function propertiesOf({ properties = {}, ...finding }) {
    const own = {
        ...(finding.advisory ? { advisory: true } : {}),
        category: finding.category,
        ...(finding.cwe.length === 0 ? {} : { cwe: [...finding.cwe] }),
        group: finding.group,
        severity: finding.severity,
        ...(finding.toolSays === undefined ? {} : { toolSays: [...finding.toolSays] }),
    };
    return { ...properties, ...own };
}
function cut(text, limit = TEXT_LIMIT) {
    const clean = (0,redact/* redact */.E$)(text);
    return clean.length <= limit ? clean : `${clean.slice(0, limit - 1)}…`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/model/sbom.js

/** Package ecosystems by their package-URL type (https://github.com/package-url/purl-spec). */
const ECOSYSTEMS = ['cargo', 'composer', 'gem', 'golang', 'maven', 'npm', 'nuget', 'pypi'];
/** Hash algorithms under CycloneDX's names, with the length of their value in hexadecimal digits. */
const HASH_DIGITS = { MD5: 32, 'SHA-1': 40, 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 };
/**
 * Facts a lock file states that neither CycloneDX nor SPDX has a field for.
 * - `alias`: the name under which the project imports it
 * - `bundled`: shipped inside the package that needs it
 * - `content-hash`: NuGet's hash, which is not that of the package file
 * - `extras`, `marker`: Python extras asked for and the environment marker
 * - `go-h1`: Go's directory hash from go.sum
 * - `patched`: yarn applies a patch to it
 * - `specifier`: the range that was declared where no version is locked
 * - `unresolved`: the version is an expression that the file alone does not resolve
 * - `yarn-checksum`: yarn's hash of its own archive, which is not that of the published package
 */
const SBOM_PROPERTIES = [
    'alias',
    'bundled',
    'content-hash',
    'extras',
    'go-h1',
    'marker',
    'patched',
    'specifier',
    'unresolved',
    'yarn-checksum',
];
/** Upper bounds, shared by the parsers and the schema, so that nothing the parsers emit is refused later. */
const SBOM_LIMITS = {
    name: 512,
    version: 512,
    purl: 8192,
    licence: 1024,
    property: 2048,
    components: 250_000,
    edges: 2_000_000,
};
// Control characters and lone surrogates would break terminals, canonical JSON and percent-encoding.
const CLEAN = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const sbom_text = (max) => schemas/* string */.YjP().min(1).max(max).regex(CLEAN);
const sbomHashSchema = schemas/* strictObject */.rej({
    alg: schemas/* enum */.k5n(['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']),
    hex: schemas/* string */.YjP().regex(/^[0-9a-f]+$/),
})
    .refine(({ alg, hex }) => hex.length === HASH_DIGITS[alg], 'the value has not the length of its algorithm');
const sbomPropertySchema = schemas/* strictObject */.rej({ name: schemas/* enum */.k5n(SBOM_PROPERTIES), value: sbom_text(SBOM_LIMITS.property) });
const sbomComponentSchema = schemas/* strictObject */.rej({
    ecosystem: schemas/* enum */.k5n(ECOSYSTEMS),
    /** Maven group, npm scope with its `@`, Composer vendor, leading part of a Go module path. */
    group: sbom_text(SBOM_LIMITS.name).optional(),
    name: sbom_text(SBOM_LIMITS.name),
    /** Absent where the file names the package without fixing a version. */
    version: sbom_text(SBOM_LIMITS.version).optional(),
    /** The component's key: unique within an inventory. */
    purl: sbom_text(SBOM_LIMITS.purl).startsWith('pkg:'),
    /** Where it comes from: a registry, a git commit, a URL, or a folder of the repository itself. */
    source: schemas/* enum */.k5n(['registry', 'git', 'url', 'local']),
    /** Absent where the lock file does not tell. */
    scope: schemas/* enum */.k5n(['required', 'optional', 'dev']).optional(),
    /** Declared by the project itself; absent where the lock file does not tell. */
    direct: schemas/* boolean */.zMY().optional(),
    /** As the lock file states it; not yet checked to be an SPDX expression. */
    licence: sbom_text(SBOM_LIMITS.licence).optional(),
    /** Hashes of files that publish this version; Python locks state one per wheel. */
    hashes: schemas/* array */.YOg(sbomHashSchema),
    properties: schemas/* array */.YOg(sbomPropertySchema),
    /** Lock files that name it, relative to the root. */
    locations: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1),
    /** Package URLs of other components of this inventory. */
    dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What `components.json` of the embedded `sbom` scanner holds. It is read back by `verify` as hostile input. */
const sbomInventorySchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    /** Every lock file read: its format, and how many distinct components it names. */
    lockFiles: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP().min(1), format: sbom_text(64), components: schemas/* number */.aig().int().min(0) })),
    components: schemas/* array */.YOg(sbomComponentSchema).max(SBOM_LIMITS.components),
})
    .superRefine(({ components }, context) => {
    const known = new Set(components.map(({ purl }) => purl));
    if (known.size !== components.length)
        context.addIssue({ code: 'custom', message: 'a purl occurs twice' });
    const dangling = components.some(({ dependsOn }) => dependsOn.some((purl) => !known.has(purl)));
    if (dangling)
        context.addIssue({ code: 'custom', message: 'dependsOn names a component that is not listed' });
});

;// CONCATENATED MODULE: ./build/normalize/severity-of.js
/** `none` says that the result is no problem, as `kind` can: recorded, not obeyed. */
const OF_LEVEL = { error: 'high', warning: 'medium', note: 'low', none: 'unknown' };
/**
 * The one severity rule of Assay (SPEC, section 5): our own detectors' word; else the rule's numeric `security-severity`;
 * else the scanner file's own map; else the level of the result, then of its rule; else unknown. A number of 0 or one that
 * cannot be read decides nothing: a report does not talk its way out by it.
 */
function severityOf(finding, rule, ownDetector) {
    if (ownDetector && finding.severity !== undefined)
        return finding.severity;
    return ((rule === undefined ? undefined : numericSeverity(scoreOf(rule))) ??
        finding.severity ??
        (finding.level === undefined ? undefined : OF_LEVEL[finding.level]) ??
        (rule?.defaultLevel === undefined ? 'unknown' : OF_LEVEL[rule.defaultLevel]));
}
/** The number in a rule's `security-severity`; 0 where there is none, or none that can be read. */
function scoreOf(rule) {
    const text = rule.securitySeverity ?? '';
    return /^\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
}
function numericSeverity(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : undefined;
}

;// CONCATENATED MODULE: ./build/normalize/to-findings.js





/** Normalises one scanner's report. The result is sorted, and the same whatever order the report had. */
function toFindings(report) {
    const rules = new Map();
    for (const rule of report.rules) {
        const known = rules.get(rule.id);
        // A second rule of one id must not talk the first one down.
        if (known === undefined || scoreOf(rule) > scoreOf(known))
            rules.set(rule.id, rule);
    }
    const sorted = [...report.findings].sort((0,compare/* compareBy */.V)(({ raw }) => raw.path ?? '', ({ raw }) => raw.region?.startLine ?? 0, ({ raw }) => raw.region?.startColumn ?? 0, ({ raw }) => raw.region?.endLine ?? 0, ({ raw }) => raw.region?.endColumn ?? 0, ({ raw }) => raw.ruleId, ({ raw }) => raw.message));
    const ordinals = new Map();
    return sorted.map(({ raw, snippetHash, lineHash }) => {
        const rule = rules.get(raw.ruleId);
        const identity = (0,canonical_json/* canonicalJson */.dj)([report.scanner, raw.ruleId, raw.path ?? null, snippetHash ?? raw.message]);
        const ordinal = (ordinals.get(identity) ?? 0) + 1;
        ordinals.set(identity, ordinal);
        const fingerprint = (0,digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.dj)(['assay/v1', identity, ordinal]));
        const cwe = [...new Set([...(raw.cwe ?? []), ...(rule?.cwe ?? [])])];
        // In the order of names, as canonical JSON writes it: what is in order is written several times as fast.
        return {
            advisory: report.advisory,
            category: report.category,
            cwe,
            fingerprint,
            group: groupOf(report.category, raw, cwe, fingerprint),
            kind: report.ownDetector && raw.kind === 'review' ? 'review' : 'fail',
            ...(lineHash === undefined ? {} : { lineHash }),
            message: (0,redact/* redact */.E$)(raw.message),
            ...(raw.path === undefined ? {} : { path: raw.path }),
            ...(raw.properties === undefined ? {} : { properties: raw.properties }),
            ...(raw.region === undefined ? {} : { region: raw.region }),
            ruleId: raw.ruleId,
            scanner: report.scanner,
            severity: severityOf(raw, rule, report.ownDetector),
            ...(raw.toolSays === undefined ? {} : { toolSays: raw.toolSays }),
            ...(raw.vulnerability === undefined ? {} : { vulnerability: raw.vulnerability }),
        };
    });
}
/**
 * What makes two tools' findings the same thing. Each finding has exactly one key and groups are the classes of equal keys:
 * with overlap instead, one more finding could join two groups and lower a count.
 */
function groupOf(category, raw, cwe, fingerprint) {
    const line = raw.region?.startLine;
    if (raw.vulnerability !== undefined) {
        const name = [...raw.vulnerability.aliases].sort()[0] ?? raw.ruleId;
        return key('vulnerability', name, raw.vulnerability.purl);
    }
    if (raw.path === undefined || line === undefined)
        return fingerprint;
    if (category === 'secret')
        return key('secret', raw.path, String(line));
    const first = [...cwe].sort((0,compare/* compareBy */.V)((id) => Number(id.slice(4))))[0];
    return first === undefined ? fingerprint : key('cwe', first, raw.path, String(line));
}
function key(...parts) {
    return (0,digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.dj)(parts));
}

// EXTERNAL MODULE: ./build/run/classify-execution.js + 1 modules
var classify_execution = __webpack_require__(4803);
// EXTERNAL MODULE: ./build/run/prepare-source.js
var prepare_source = __webpack_require__(8159);
;// CONCATENATED MODULE: ./build/derive-evidence.js


















/** From the plan and what the tool runs left behind to the verdict. Pure. */
function judgeEvidence(plan, raws, definitionOf) {
    const interpreted = plan.steps.flatMap((step) => {
        const raw = raws.get(step.scanner);
        if (raw === undefined)
            return [];
        const definition = definitionOf(step);
        return [
            {
                step,
                definition,
                ...(0,classify_execution/* interpretRun */.rq)(step, definition, (0,prepare_source/* filesOfStep */.XG)(plan.tree, definition, step.settings.paths), raw),
            },
        ];
    });
    const findingsOf = new Map(interpreted.map((item) => [item.step.scanner, findingsOfRun(item)]));
    const findings = [...findingsOf.values()].flat().sort(sort_findings/* byPlace */.h);
    const runs = interpreted.map(({ run }) => run);
    const cancelled = [...raws.values()].some(({ record: { outcome } }) => outcome.status === 'killed' && outcome.reason === 'cancelled');
    const verdict = (0,judge/* judge */.S)({ plan, runs, findings, cancelled });
    const sarifRuns = interpreted.map((item) => {
        const { run, rules } = item;
        return {
            scanner: run.scanner,
            toolName: run.tool.name,
            toolVersion: run.tool.version,
            completed: run.state.status === 'completed',
            ...(run.state.status === 'failed' ? { detail: run.state.detail } : {}),
            rules,
            findings: [...(findingsOf.get(run.scanner) ?? [])].sort(sort_findings/* byPlace */.h),
            unread: run.unread,
            ...(plan.tree.git === undefined ? {} : { revision: plan.tree.git.commit }),
        };
    });
    return { verdict, runs, findings, sarifRuns };
}
/**
 * From the plan and what the tool runs left behind to every file the evidence manifest lists. A scan and `assay verify` call
 * this with the same bytes and must get the same bytes: that is what makes a verdict one that a third party recomputes. Pure.
 */
function deriveEvidence(plan, raws, definitionOf) {
    const files = new Map();
    const rest = deriveInto(plan, raws, definitionOf, (path, parts) => {
        files.set(path, parts.join(''));
    });
    return { files, ...rest };
}
/** The same, file by file and each in parts: who only compares need not hold any of them whole. */
function deriveInto(plan, raws, definitionOf, emit) {
    const { verdict, runs, findings, sarifRuns } = judgeEvidence(plan, raws, definitionOf);
    const compliance = (0,judge_compliance/* assessCompliance */.M)({ plan, policyDigest: (0,policy_files/* policyDigest */.p1)(plan), runs, findings });
    const summary = (0,summarise/* summarise */.fS)(plan, runs, findings, verdict, compliance);
    const digests = new Map();
    const parts = (path, content) => {
        if (REVIEWED.includes(path))
            digests.set(path, (0,digest/* sha256OfParts */.d)(content));
        emit(path, content);
    };
    const json = (path, value) => {
        parts(path, (0,canonical_json/* canonicalParts */.BE)(value));
    };
    json('plan.json', plan);
    writeSarifFiles(sarifRuns, parts);
    json('manifest-info.json', (0,policy_files/* manifestInfo */.a0)(plan));
    json('policy-input.json', (0,policy_files/* policyInput */.JM)(plan, runs, findings));
    json('policy-result.json', (0,policy_files/* policyResult */._1)(plan, verdict));
    if (compliance !== undefined)
        json('compliance.json', compliance);
    json('summary.json', summary);
    parts('summary.md', [renderMarkdown(summary, findings)]);
    parts('report.html', [renderHtml(summary, findings)]);
    if (plan.steps.some(({ scanner }) => scanner === 'privacy'))
        json('privacy-findings.json', (0,policy_files/* privacyFindings */.to)(findings));
    for (const [path, content] of governanceReviews(sarifRuns, digests))
        parts(path, [content]);
    for (const [path, content] of sbomFiles(plan, raws.get('sbom')))
        json(path, content);
    return { verdict, summary, runs, findings, sarifRuns };
}
/** All runs together, then each by itself: the same results in both, so their text is made once. */
function writeSarifFiles(runs, emit) {
    const lists = new Map(runs.map((run) => [run, writeResultList(run)]));
    const listOf = (run) => lists.get(run) ?? writeResultList(run);
    emit('results.sarif', writeSarifParts(runs, listOf));
    for (const run of runs)
        emit(`scanners/${run.scanner}.sarif`, writeSarifParts([run], listOf));
}
function findingsOfRun({ step, definition, findings, rules, }) {
    return toFindings({
        scanner: step.scanner,
        category: definition.category,
        ownDetector: definition.tool.kind === 'embedded',
        advisory: !step.required,
        rules,
        findings,
    });
}
/** What the governance reviews are made from. */
const REVIEWED = ['plan.json', 'scanners/governance.sarif'];
/** Markdown reviews from the governance findings, with the digests of what they are made from. */
function governanceReviews(runs, digests) {
    const run = runs.find(({ scanner }) => scanner === 'governance');
    if (run === undefined)
        return [];
    const reviews = renderGovernance({
        rules: run.rules.map(({ id, title, description, help, risk }) => ({
            id,
            title: title ?? id,
            finding: description ?? '',
            remedy: help ?? '',
            risk: risk ?? '',
        })),
        findings: run.findings.map((finding) => ({
            rule: finding.ruleId,
            path: finding.path ?? '.',
            line: finding.region?.startLine ?? 1,
            message: finding.message,
            severity: finding.severity,
            scope: finding.properties?.['scope'] === 'repository' ? 'repository' : 'module',
        })),
        provenance: REVIEWED.map((path) => [path, `sha256:${digests.get(path) ?? ''}`]),
    });
    return Object.entries(reviews);
}
function sbomFiles(plan, raw) {
    const bytes = raw?.outputs.get('components.json');
    if (bytes === undefined)
        return [];
    const inventory = sbomInventorySchema.safeParse(parseOrNothing(bytes));
    if (!inventory.success)
        return [];
    const options = {
        subject: {
            name: plan.policy.product,
            ...(plan.policy.version === undefined ? {} : { version: plan.policy.version }),
        },
        timestamp: new Date(plan.formatTime * 1000).toISOString(),
        namespaceSeed: plan.policy.product,
        toolVersion: plan.assay,
    };
    return [
        ['sbom.cyclonedx.json', renderCycloneDx(inventory.data, options)],
        ['sbom.spdx.json', renderSpdx(inventory.data, options)],
    ];
}
/** A program that was killed may leave half a document: its run is then not completed, and there is no SBOM of it. */
function parseOrNothing(bytes) {
    try {
        return (0,parse_json/* parseJson */.q)(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ assessCompliance)
/* harmony export */ });
/* harmony import */ var _lib_manifest_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(485);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5623);


/**
 * `compliance.json`, or `undefined` where the manifest has no compliance block. A test is satisfied when all scanners it
 * names completed under the profile it names and their findings fit its limits. Findings over a limit decide even when
 * another scanner did not run; nothing else about an incomplete test does. Pure; adding a finding never improves a state.
 */
function assessCompliance({ plan, policyDigest, runs, findings }) {
    if (plan.policy.compliance.length === 0)
        return undefined;
    const byScanner = new Map(runs.map((run) => [run.scanner, run]));
    const controls = { satisfied: 0, 'not-satisfied': 0, 'not-assessed': 0 };
    const objectives = plan.policy.compliance.map((objective) => {
        const assessed = objective.controls.map(({ framework, controlId, tests }) => {
            const results = tests.map((test) => assessTest(test, plan, byScanner, findings));
            const state = worst(results.map((result) => result.state));
            controls[state] += 1;
            return { framework, controlId, state, tests: results };
        });
        return {
            name: objective.name,
            description: objective.description ?? null,
            state: worst(assessed.map(({ state }) => state)),
            controls: assessed,
        };
    });
    return {
        schema: 'assay/compliance/1',
        profile: plan.policy.profile,
        policyDate: plan.policyDate,
        policyDigest,
        ...(0,_lib_manifest_of_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestOf */ .$)(plan.policy),
        controls,
        objectives,
    };
}
function assessTest(test, { policy }, runs, findings) {
    const evidence = test.evidence.map((scanner) => {
        const run = runs.get(scanner);
        return {
            scanner,
            run: run === undefined ? 'none' : run.state.status,
            report: run === undefined ? null : `scanners/${scanner}.sarif`,
        };
    });
    const result = { name: test.name, description: test.description ?? null, evidence };
    const { linkedProfile } = test;
    if (linkedProfile !== undefined && linkedProfile !== policy.profile) {
        return {
            ...result,
            state: 'not-assessed',
            limits: [],
            reasons: [`it is a test of profile ${linkedProfile}, and this run is of ${policy.profile}`],
        };
    }
    if (evidence.length === 0)
        return { ...result, state: 'not-assessed', limits: [], reasons: ['it names no scanner as its evidence'] };
    const named = new Set(test.evidence);
    // A scanner that is advisory for the verdict is still evidence for a test that names it.
    const counted = findings.filter(({ scanner, kind, suppression }) => named.has(scanner) && kind === 'fail' && suppression === undefined);
    const results = (test.budgets ?? policy.budgets).map((budget) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(budget, counted, policy.unknownSeverity));
    const limits = results.map(({ budget, count, breached }) => ({
        budget: budget.id,
        max: budget.max,
        count,
        breached,
    }));
    const over = limits
        .filter(({ breached }) => breached)
        .map(({ budget, count, max }) => `${budget}: ${count}, and ${max} allowed`);
    const gaps = evidence
        .filter(({ run }) => run !== 'completed')
        .map(({ scanner, run }) => (run === 'none' ? `${scanner} did not run` : `${scanner} did not complete`));
    if (limits.length === 0)
        gaps.push('neither it nor the profile has a limit');
    const state = over.length > 0 ? 'not-satisfied' : gaps.length > 0 ? 'not-assessed' : 'satisfied';
    return { ...result, state, reasons: [...over, ...gaps], limits };
}
/** Nothing to assess is not assessed, never satisfied. */
function worst(states) {
    if (states.includes('not-satisfied'))
        return 'not-satisfied';
    return states.length === 0 || states.includes('not-assessed') ? 'not-assessed' : 'satisfied';
}


/***/ }),

/***/ 5623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _lib_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);
/* harmony import */ var _lib_match_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2591);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6271);



const LISTED_FINDINGS = 100;
/**
 * The verdict: a pure function of the plan and of what ran. It walks the plan, not the results, so a scanner that left no
 * trace is a reason. Dropping a run never makes it pass, order does not matter, and adding a finding to a run that was not
 * cancelled never improves it; a cancelled run is inconclusive, whatever was found until then.
 */
function judge({ plan, runs, findings, cancelled }) {
    const byScanner = new Map(runs.map((run) => [run.scanner, run]));
    const gaps = [];
    let completed = 0;
    for (const step of plan.steps) {
        const run = byScanner.get(step.scanner);
        if (run?.state.status === 'completed') {
            if (step.required)
                completed += 1;
            continue;
        }
        if (!step.required)
            continue;
        const state = run?.state;
        const reason = state?.status === 'failed' ? state.reason : 'no-trace';
        const isTolerated = plan.policy.tolerations.some(({ scanner }) => scanner === step.scanner);
        gaps.push({
            kind: 'not-completed',
            scanner: step.scanner,
            reason,
            detail: state?.status === 'failed' ? state.detail : 'the plan names it and there is no run of it',
            ...(state?.status === 'failed' && state.kill !== undefined ? { kill: state.kill } : {}),
            ...(step.settings.command === undefined ? {} : { own: true }),
            // Tolerated is not passed: the verdict stays inconclusive, and only the colour of the step may change.
            ...(isTolerated ? { tolerated: true } : {}),
        });
    }
    const { source, budgets: limits } = plan.policy;
    // That nothing ran and nothing is limited follows from it.
    if (source.kind === 'unreadable')
        gaps.push({ kind: 'policy-unreadable', detail: source.why });
    else if (source.kind === 'wrong-checkout')
        gaps.push({ kind: 'wrong-checkout', detail: source.why });
    else {
        for (const { scanner, reason, detail } of plan.omitted) {
            const isRequired = plan.policy.tools.some(({ id, required }) => id === scanner && required);
            if (reason === 'paths-match-nothing' && isRequired)
                gaps.push({ kind: 'not-completed', scanner, reason: 'no-files', detail });
        }
        if (completed === 0)
            gaps.push({ kind: 'nothing-ran' });
        if (limits.length === 0)
            gaps.push({ kind: 'no-budget' });
    }
    if (plan.policy.requireCoverage && plan.tree.notScanned.length > 0)
        gaps.push({ kind: 'not-covered', files: plan.tree.notScanned.length });
    if (cancelled)
        gaps.push({ kind: 'cancelled' });
    const counted = findings.filter((finding) => finding.kind === 'fail' && !finding.advisory && finding.suppression === undefined);
    const budgets = plan.policy.budgets.map((budget) => evaluate(budget, counted, plan.policy.unknownSeverity));
    const breaches = budgets
        .filter(({ breached }) => breached)
        .map(({ budget, count }) => ({ kind: 'over-budget', budget, count }));
    // Which tools a cancellation left time for is chance, so what they found decides nothing; it is still among the reasons.
    const fails = breaches.length > 0 && !cancelled;
    const decision = fails ? 'fail' : gaps.length > 0 ? 'inconclusive' : 'pass';
    return { decision, reasons: [...breaches, ...sortReasons(gaps)], budgets };
}
/**
 * Counts groups of findings, each once, at its highest severity. With `exactly` (the ancestor's thresholds) a group counts
 * for every severity that one of its findings has: counted at its highest alone, a second, worse finding could empty a
 * breached budget (see docs/adr/0004).
 */
function evaluate(budget, findings, unknownSeverity) {
    const inPaths = budget.paths === undefined ? undefined : (0,_lib_match_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(budget.paths);
    const groups = new Map();
    for (const finding of findings) {
        if (budget.tool !== undefined && finding.scanner !== budget.tool)
            continue;
        if (budget.category !== undefined && finding.category !== budget.category)
            continue;
        if (inPaths !== undefined && (finding.path === undefined || !inPaths(finding.path)))
            continue;
        if (budget.scope === 'new' && finding.baselineState === 'unchanged')
            continue;
        const severity = finding.severity === 'unknown' ? unknownSeverity : finding.severity;
        if (budget.severity !== undefined && !matches(budget, severity))
            continue;
        const known = groups.get(finding.group);
        if (known === undefined || (0,_lib_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(finding.fingerprint, known) < 0)
            groups.set(finding.group, finding.fingerprint);
    }
    return {
        budget,
        count: groups.size,
        breached: groups.size > budget.max,
        findings: [...groups.values()].sort(_lib_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n).slice(0, LISTED_FINDINGS),
    };
}
function matches(budget, severity) {
    if (budget.severity === undefined)
        return true;
    if (budget.match === 'exactly')
        return severity === budget.severity;
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_RANK */ .f3[severity] >= _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_RANK */ .f3[budget.severity];
}
function sortReasons(reasons) {
    const rank = (reason) => `${reason.kind} ${'scanner' in reason ? reason.scanner : ''}`;
    return [...reasons].sort((a, b) => (0,_lib_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(rank(a), rank(b)));
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ createAuditChain),
/* harmony export */   gX: () => (/* binding */ checkAuditLog),
/* harmony export */   mh: () => (/* binding */ renderAuditLog)
/* harmony export */ });
/* unused harmony export auditGenesis */
/* harmony import */ var _model_audit_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3824);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _count_noun_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9316);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9182);





const SOURCE = 'assay';
const LINE_FEED = 0x0a;
/** What the first line's `prev` is: binds the chain to the commit (or to the digest of the tree, outside git). */
function auditGenesis(subject) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(`assay-audit-v1\n${subject}`);
}
/** Renders events as chained lines. `prev` is the SHA-256 of the previous line's bytes, without its line feed. */
function renderAuditLog(subject, events) {
    const chain = createAuditChain(subject);
    const lines = events.map((event) => chain.next(event));
    return { text: lines.map((line) => `${line}\n`).join(''), head: chain.head(), lines: lines.length };
}
/** The chain of a log that grows: one line for each event, without its line feed. */
function createAuditChain(subject) {
    let prev = auditGenesis(subject);
    let seq = 0;
    const next = ({ type, time, data }) => {
        const line = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({
            specversion: '1.0',
            id: String(seq),
            source: SOURCE,
            type: `dev.assay.${type}`,
            time: new Date(time).toISOString(),
            seq,
            prev,
            data,
        });
        prev = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line);
        seq += 1;
        return line;
    };
    return { next, head: () => prev };
}
/**
 * Follows the chain; says what breaks it, or `undefined`. A shortened log still chains: the head in `run.json` shows it.
 * Each line must be exactly the event that was written, so that two readers cannot see two events in one line.
 */
function checkAuditLog(bytes, subject, expected) {
    let prev = auditGenesis(subject);
    let seq = 0;
    for (let start = 0; start < bytes.length; seq += 1) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (end === -1)
            return 'it does not end in a line feed';
        const line = bytes.subarray(start, end);
        const problem = checkLine(line, seq, prev);
        if (problem !== undefined)
            return `line ${seq + 1} ${problem}`;
        prev = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line);
        start = end + 1;
    }
    if (seq !== expected.lines || prev !== expected.head) {
        return `it has ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_4__/* .countNoun */ .y)(seq, 'line')} and ends in ${prev.slice(0, 12)}…, and run.json names ${(0,_count_noun_js__WEBPACK_IMPORTED_MODULE_4__/* .countNoun */ .y)(expected.lines, 'line')} and ${expected.head.slice(0, 12)}…`;
    }
    return undefined;
}
/** The line must be the very bytes of its event: a decoder that replaces what is not UTF-8 sees one text in two files. */
function checkLine(line, seq, prev) {
    let value;
    try {
        value = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(line);
    }
    catch (error) {
        return `cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`;
    }
    const event = _model_audit_event_js__WEBPACK_IMPORTED_MODULE_0__/* .auditEventSchema */ .R.safeParse(value);
    if (!event.success)
        return `is no event of an audit log (${event.error.issues[0]?.path.join('.') ?? ''})`;
    if (event.data.prev !== prev || event.data.seq !== seq || event.data.id !== String(seq))
        return 'does not follow the line before it: the chain breaks';
    return Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value), 'utf8').equals(line) ? undefined : 'is not in canonical form';
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

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf)
/* harmony export */ });
/** What files that name a policy say of the manifest it came from; `null` where there is none, or no signature was asked for. */
function manifestOf({ source }) {
    return source.kind === 'manifest'
        ? { manifestDigest: source.sha256, manifestSignedBy: source.signedBy ?? null }
        : { manifestDigest: null, manifestSignedBy: null };
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ signingCaveat)
/* harmony export */ });
const REACH = {
    key: 'could read the signing key, in its file or in the environment of whatever started Assay',
    keyless: 'could read the token with which this job asks for its identity',
};
/**
 * What a signature is worth where scanners ran beside what it was made with, in a sentence; `undefined` where a sandbox kept
 * them from it. Said before the run, kept in the run record, and said by whoever verifies.
 */
function signingCaveat(level, signedBy) {
    if (level !== 'environment-only')
        return undefined;
    return `Scanners without a sandbox ${REACH[signedBy]}: whoever controls one of them, or code that it runs, can sign any verdict.`;
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7335);


/** The order of evidence: by place, then scanner and rule. */
const byPlace = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBy */ .V)(({ path }) => path ?? '', ({ region }) => region?.startLine ?? 0, ({ region }) => region?.startColumn ?? 0, ({ scanner }) => scanner, ({ ruleId }) => ruleId, ({ fingerprint }) => fingerprint);
/** The order for people: worst first, then by place. */
function worstFirst(a, b) {
    const review = Number(a.kind === 'review') - Number(b.kind === 'review');
    return review || _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_RANK */ .f3[b.severity] - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_RANK */ .f3[a.severity] || byPlace(a, b);
}


/***/ }),

/***/ 3824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ auditEventSchema)
/* harmony export */ });
/* unused harmony export AUDIT_EVENT_TYPES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const AUDIT_EVENT_TYPES = [
    'run.started',
    'inputs.validated',
    'plan.made',
    'tool.started',
    'tool.ended',
    'evidence.derived',
    'gate.decided',
];
/** One line of `audit.jsonl`: a CloudEvent (1.0, JSON form) with the chain's two members. */
const auditEventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    specversion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('1.0'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('assay'),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(AUDIT_EVENT_TYPES.map((type) => `dev.assay.${type}`)),
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    /** 0, 1, 2, … */
    seq: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    /** SHA-256 of the previous line's bytes; of `assay-audit-v1`, a line feed and the commit for the first. */
    prev: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ planShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6294);
/* harmony import */ var _plan_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5608);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6271);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(543);






/*
 * The form of `plan.json`, as far as derivation relies on it. A plan from a bundle is hostile: what passes here cannot make
 * derivation throw on a missing member, and whatever else it says is caught when everything is derived again and compared.
 */
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
/** As many as a profile of a manifest may have, and more than its budgets and thresholds come to. */
const MOST_TOOLS = 100;
const MOST_BUDGETS = 300;
/** Bounded, so that a hostile plan cannot have many globs tried on many files. */
const globs = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text.max(512).refine((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFault */ .Hf)(glob) === undefined)).max(200);
const file = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: text.min(1),
    copy: text.min(1),
    bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
    sha256: text.regex(/^[0-9a-f]{64}$/),
    encoding: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'binary']),
    shebang: text.optional(),
    executable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
});
const budget = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    id: text,
    severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .BUDGET_SEVERITIES */ .Iw).optional(),
    match: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['or-worse', 'exactly']),
    tool: text.optional(),
    category: text.optional(),
    paths: globs.optional(),
    scope: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['all', 'new']),
    max: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
});
const tool = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    id: text,
    required: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    paths: globs.optional(),
    timeoutMs: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().positive(),
    args: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
    mayNotRead: globs,
    command: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        argv: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text.max(4000)).min(1).max(200),
        outputPath: text,
        completedExitCodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int()).min(1),
        network: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['none', 'full']),
        canary: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(text, text), expectRule: text }).optional(),
    })
        .optional(),
});
const complianceTest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: text,
    description: text.optional(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
    linkedProfile: text.optional(),
    budgets: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(budget).optional(),
});
const objective = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: text,
    description: text.optional(),
    controls: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ framework: text, controlId: text, tests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(complianceTest) })),
});
const accountable = { owner: text, expires: zod__WEBPACK_IMPORTED_MODULE_5__/* .date */ .p6(), reason: text };
const policy = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    product: text,
    version: text.optional(),
    owners: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
    profileRequested: text,
    profile: text,
    tools: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(tool).max(MOST_TOOLS),
    budgets: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(budget).max(MOST_BUDGETS),
    unknownSeverity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .BUDGET_SEVERITIES */ .Iw),
    suppressions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        rule: text,
        path: text.optional(),
        fingerprint: text.optional(),
        max: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().positive().optional(),
        justification: text,
        ...accountable,
    })),
    tolerations: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ scanner: text, ...accountable })),
    gate: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        profile: text.optional(),
        isolation: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .ISOLATION_LEVELS */ .l).optional(),
        onInconclusive: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['fail', 'warn']).optional(),
        requireCoverage: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().optional(),
        uploadSarif: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['auto', 'true', 'false']).optional(),
        attest: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['none', 'statement', 'key', 'keyless']).optional(),
    }),
    exclude: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
    requireCoverage: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    honourToolConfig: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    inlineAllowed: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    allowHostTools: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    compliance: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(objective),
    privacyPack: text.regex(/^[0-9a-f]{64}$/).optional(),
    notify: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['webhook', 'slack']), urlEnv: text, on: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .DECISIONS */ .Y)) }))
        .optional(),
    notEvaluated: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
    source: zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('built-in') }),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('unreadable'), why: text }),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('wrong-checkout'), why: text }),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
            kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('manifest'),
            path: text,
            sha256: text,
            included: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ path: text, sha256: text })),
            commit: text.optional(),
            signedBy: text.optional(),
        }),
    ]),
});
const planShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('assay/plan/1'),
    assay: text.max(100),
    policyDate: zod__WEBPACK_IMPORTED_MODULE_5__/* .date */ .p6(),
    formatTime: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative().max(32_503_680_000),
    policy,
    tree: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(file),
        notScanned: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: text, reason: text })),
        git: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            commit: text.regex(/^[0-9a-f]{40,64}$/),
            tree: text.regex(/^[0-9a-f]{40,64}$/),
            dirty: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
            commitTime: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        })
            .optional(),
        digest: text.regex(/^[0-9a-f]{64}$/),
    }),
    scope: text,
    steps: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
        scanner: text.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/),
        category: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .CATEGORIES */ .R6),
        required: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
        tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: text, version: text, pinned: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), digest: text.optional() }),
        files: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative(),
        filesDigest: text,
        canary: text,
        settings: tool,
        inlineMarkers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ marker: text, path: text, count: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().positive() }))
            .optional(),
        obeys: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: text, sha256: text.regex(/^[0-9a-f]{64}$/) }).optional(),
        privacyPack: text.regex(/^[0-9a-f]{64}$/).optional(),
        fromBase: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: text, sha256: text.nullable(), beside: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional() }))
            .optional(),
    })),
    omitted: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ scanner: text, reason: text, detail: text })),
    warnings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
})
    .superRefine(({ policy, tree }, context) => {
    const excess = (0,_plan_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .globExcess */ .I)(policy, tree.files);
    if (excess !== undefined)
        context.addIssue({ code: 'custom', path: [...excess.at], message: excess.what });
});


/***/ }),

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: () => (/* binding */ interpretRun),
  Qg: () => (/* binding */ isInCanary),
  MM: () => (/* binding */ parseReport)
});

// UNUSED EXPORTS: MOST_FINDINGS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/lib/match-globs.js
var match_globs = __webpack_require__(2591);
;// CONCATENATED MODULE: ./build/model/tool-run.js
const FAILURE_REASONS = (/* unused pure expression or super */ null && ([
    'provision',
    'capability',
    'killed',
    'crash',
    'unreadable-output',
    'canary-missed',
    'partial',
]));
/** Stands in a list of unread files for those that are in neither of a scanner's counts. */
const UNNAMED_FILES = '(unnamed)';

;// CONCATENATED MODULE: ./build/run/classify-execution.js





const NAMED_FILES = 5;
/** Of one report. */
const MOST_FINDINGS = 200_000;
/**
 * Turns what a run left behind into its state and its findings. Pure: the pipeline and `assay verify` call the same
 * function on the same bytes. Only a report that was read whole, by a scanner that found its canary and accounted for every
 * file it was given, is `completed`.
 */
function interpretRun(step, definition, files, raw) {
    const { record } = raw;
    const stopped = stateOfOutcome(record, definition);
    if (stopped !== undefined)
        return without(step, files, stopped);
    let report;
    try {
        report = parseReport(step, definition, files, raw);
    }
    catch (error) {
        return without(step, files, failed('unreadable-output', `its report could not be read: ${whyUnreadable(error)}`));
    }
    const accounts = accountForFiles(step, definition, files, report, record.canaryRoot);
    const state = stateOfReport(step, definition, files, report, record, accounts.refused);
    return {
        run: {
            scanner: step.scanner,
            required: step.required,
            state,
            tool: { name: report.toolName ?? step.tool.name, version: report.toolVersion ?? step.tool.version },
            files: { given: files.length, read: accounts.read },
            unread: accounts.unread,
            notApplicable: accounts.notApplicable,
        },
        findings: placedFindings(report, record, files),
        rules: report.rules,
    };
}
/** Our own words where a message is the engine's: its wording differs between versions of Node, and it quotes the report. */
function whyUnreadable(error) {
    if (error instanceof SyntaxError)
        return 'it is not valid JSON';
    if (error instanceof RangeError)
        return 'it is nested too deep or too long';
    if (error instanceof errors/* ZodError */.G) {
        const [issue] = error.issues;
        return `it does not have the form of its kind${issue === undefined ? '' : ` (${issue.path.map(String).join('.') || 'as a whole'})`}`;
    }
    return error instanceof Error ? error.message : 'unknown error';
}
/** The report of a run, parsed from its redacted outputs. @throws when it is missing or unreadable. */
function parseReport(step, definition, files, raw) {
    const { outcome } = raw.record;
    const report = definition.parse({
        outputs: raw.outputs,
        exitCode: outcome.status === 'exited' ? outcome.exitCode : -1,
        files,
        obeysConfig: step.obeys !== undefined,
        sourceRoot: raw.record.sourceRoot,
    });
    // No budget holds so many, and judging and writing them would take more memory than a runner has.
    if (report.findings.length > MOST_FINDINGS)
        throw new Error(`it has more than ${MOST_FINDINGS} findings`);
    return report;
}
function isInCanary(path, canaryRoot) {
    return path !== undefined && (path === canaryRoot || path.startsWith(`${canaryRoot}/`));
}
function stateOfOutcome({ outcome }, definition) {
    switch (outcome.status) {
        case 'not-provisioned':
        case 'not-started':
            return failed('provision', outcome.message);
        case 'not-capable':
            return failed('capability', outcome.message);
        case 'source-changed':
            return failed('crash', outcome.message);
        case 'killed':
            return { status: 'failed', reason: 'killed', kill: outcome.reason, detail: KILL_WORDS[outcome.reason] };
        case 'signalled':
            return failed('crash', `it was ended by ${outcome.signal}`);
        case 'exited':
            return definition.completedExitCodes.includes(outcome.exitCode)
                ? undefined
                : failed('crash', `exit code ${outcome.exitCode} does not mean that it completed`);
    }
}
const KILL_WORDS = {
    timeout: 'it ran longer than its time limit',
    'run-timeout': 'the time limit of the whole run was reached',
    memory: 'it used more memory than its limit',
    output: 'it wrote more than its output limit',
    cancelled: 'the run was cancelled',
};
function stateOfReport(step, definition, files, report, record, refused) {
    if (report.incomplete !== undefined)
        return failed('crash', report.incomplete);
    if (definition.canary !== undefined) {
        const { expectRule } = definition.canary;
        const ownFolder = `${record.canaryRoot}/${step.scanner}`;
        const found = report.findings.some(({ ruleId, path }) => ruleId === expectRule && isInCanary(path, ownFolder));
        if (!found)
            return failed('canary-missed', `it did not report the planted ${expectRule}`);
    }
    if (refused.length > 0) {
        const names = refused.slice(0, NAMED_FILES).map(({ path, reason }) => `${path} (${reason})`);
        const more = refused.length > NAMED_FILES ? `, and ${refused.length - NAMED_FILES} more` : '';
        return failed('partial', `${refused.length} of ${(0,count_noun/* countNoun */.y)(files.length, 'file')} not read: ${names.join(', ')}${more}`);
    }
    return { status: 'completed' };
}
/** Files given = files read + files said to be unread (or not applicable): what is missing from that sum is unread too. */
function accountForFiles(step, definition, files, report, canaryRoot) {
    const byCopy = new Map(files.map((file) => [file.copy, file.path]));
    const given = new Set(files.map(({ path }) => path));
    const nameOf = (path) => byCopy.get(path) ?? path;
    const unread = new Map();
    for (const file of files) {
        const reason = definition.cannotRead?.(file);
        if (reason !== undefined)
            unread.set(file.path, reason);
    }
    for (const { path, beside } of step.fromBase ?? []) {
        if (beside === true && given.has(path))
            unread.set(path, 'its command names its folder or a program there: it got the base’s version');
    }
    for (const { path, reason } of report.unread) {
        if (!isInCanary(path, canaryRoot))
            unread.set(nameOf(path), (0,redact/* singleLine */.pF)((0,redact/* redact */.E$)(reason)));
    }
    const notApplicable = (report.notApplicable ?? [])
        .map(({ path, reason }) => ({ path: nameOf(path), reason: (0,redact/* singleLine */.pF)((0,redact/* redact */.E$)(reason)) }))
        .filter(({ path }) => given.has(path) && !unread.has(path));
    // A name it was never given stands for none of the files: it cannot fill a gap in the counts.
    const unreadGiven = [...unread.keys()].filter((path) => given.has(path)).length;
    const missing = report.filesRead === undefined ? 0 : files.length - report.filesRead - unreadGiven - notApplicable.length;
    const named = [...unread].map(([path, reason]) => ({ path, reason })).sort((a, b) => (a.path < b.path ? -1 : 1));
    // Nobody can say which files these are, so no glob can have meant them.
    const unnamed = missing > 0 ? [{ path: UNNAMED_FILES, reason: `${(0,count_noun/* countNoun */.y)(missing, 'file')} in neither of its counts` }] : [];
    const accepted = (0,match_globs/* matcher */.j)(step.settings.mayNotRead);
    return {
        read: Math.max(0, files.length - unreadGiven - notApplicable.length - Math.max(0, missing)),
        unread: [...named, ...unnamed],
        notApplicable,
        refused: [...named.filter(({ path }) => !accepted(path)), ...unnamed],
    };
}
function placedFindings(report, record, files) {
    const byCopy = new Map(files.filter(({ path, copy }) => path !== copy).map((file) => [file.copy, file.path]));
    return report.findings.flatMap((raw, index) => {
        if (isInCanary(raw.path, record.canaryRoot))
            return [];
        const context = record.contexts[index];
        const path = raw.path === undefined ? undefined : (byCopy.get(raw.path) ?? raw.path);
        const placed = path === undefined ? raw : { ...raw, path };
        if (context === undefined || context === null)
            return [{ raw: placed }];
        const [snippetHash, lineHash] = context;
        return [{ raw: placed, snippetHash, ...(lineHash === null ? {} : { lineHash }) }];
    });
}
function without(step, files, state) {
    const run = {
        scanner: step.scanner,
        required: step.required,
        state,
        tool: { name: step.tool.name, version: step.tool.version },
        files: { given: files.length, read: 0 },
        unread: [],
        notApplicable: [],
    };
    return { run, findings: [], rules: [] };
}
function failed(reason, detail) {
    return { status: 'failed', reason, detail: (0,redact/* redact */.E$)(detail) };
}


/***/ })

};
