export const id = 447;
export const ids = [447];
export const modules = {

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/manifest/json-schema.js
var json_schema = __webpack_require__(3429);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/evidence.js
var evidence = __webpack_require__(8477);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(543);
;// CONCATENATED MODULE: ./build/model/notification.js



/** What a webhook is sent, as JSON. Texts are one line each, and untrusted: they quote scanners and the manifest. */
const notificationSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('assay/notification/1'),
    /** The same for every try of one delivery: who has seen it before can drop it. */
    id: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
    product: schemas/* string */.YjP(),
    profile: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(verdict/* DECISIONS */.Y),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(3)]),
    reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), text: schemas/* string */.YjP() })),
    /** Reasons that are left out. */
    moreReasons: schemas/* number */.aig().int().nonnegative(),
    findings: schemas/* strictObject */.rej({
        total: schemas/* number */.aig().int().nonnegative(),
        counted: schemas/* number */.aig().int().nonnegative(),
        bySeverity: schemas/* record */.g1P(schemas/* enum */.k5n(severity/* SEVERITIES */.oC), schemas/* number */.aig().int().nonnegative()),
    }),
    policyDate: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    /** SHA-256 of the bundle's `evidence-manifest.json`. */
    evidenceDigest: schemas/* string */.YjP(),
    /** Where it ran; `null` on a command line. */
    run: schemas/* strictObject */.rej({
        repository: schemas/* string */.YjP(),
        url: schemas/* string */.YjP(),
        event: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP(),
        pullRequest: schemas/* number */.aig().int().nullable(),
    })
        .nullable(),
});

// EXTERNAL MODULE: ./build/model/raw-run.js
var raw_run = __webpack_require__(5540);
// EXTERNAL MODULE: ./build/model/audit-event.js
var audit_event = __webpack_require__(3824);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/entry/cli/schema.js









/** `assay schema manifest|evidence|events`. */
function schemaCommand(name) {
    (0,output/* print */.yy)(JSON.stringify(schemaOf(name), null, 2));
    return errors/* EXIT */.dc.pass;
}
function schemaOf(name) {
    switch (name) {
        case 'manifest':
            return (0,json_schema/* manifestJsonSchema */.P)([...registry_generated/* registry */.u.keys()]);
        case 'evidence':
            return {
                $schema: 'https://json-schema.org/draft/2020-12/schema',
                $defs: {
                    'evidence-manifest.json': bare(evidence/* evidenceManifestSchema */.Kl),
                    'run.json': bare(evidence/* runRecordSchema */._A),
                    'raw/<id>/execution.json': bare(raw_run/* executionRecordSchema */.j),
                },
            };
        case 'events':
            return { ...json_schema_processors/* toJSONSchema */.bl(audit_event/* auditEventSchema */.R), $defs: { notification: bare(notificationSchema) } };
        default:
            throw new errors/* AssayError */.WV({
                kind: 'usage',
                code: 'unknown-schema',
                message: `there is no schema ${name}`,
                hint: 'manifest, evidence or events.',
            });
    }
}
function bare(schema) {
    return json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' });
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

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ executionRecordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/**
 * What a tool run left behind, as `raw/<id>/execution.json` holds it. Together with the redacted outputs beside it, this is
 * all that verdicts are derived from: `assay verify` starts here. Volatile facts (paths, times) are allowed, `run.json`
 * records its digest.
 */
const executionRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('assay/execution/1'),
    scanner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('status', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('exited'), exitCode: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('signalled'), signal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('killed'),
            reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['timeout', 'run-timeout', 'memory', 'output', 'cancelled']),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-started'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-provisioned'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-capable'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('source-changed'), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    ]),
    /** The source folder as the process saw it. */
    sourceRoot: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Folder below the source in which canaries were planted; random. */
    canaryRoot: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    argv: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Declared outputs that were there, `stdout` and `stderr`. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /**
     * For each finding of the report, in its order: SHA-256 of the flagged lines with white space collapsed and, in secrets
     * and personal data, the match replaced; and GitHub's line hash. `null` where the place is not in the copy.
     */
    contexts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable()])])),
});


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
