export const id = 455;
export const ids = [455];
export const modules = {

/***/ 4915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCommand: () => (/* binding */ schemaCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8439);
/* harmony import */ var _manifest_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8477);
/* harmony import */ var _model_raw_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5540);
/* harmony import */ var _model_audit_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3824);
/* harmony import */ var _scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1403);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(121);








/** `assay schema manifest|evidence|events`. */
function schemaCommand(name) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_6__/* .print */ .yy)(JSON.stringify(schemaOf(name), null, 2));
    return _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass;
}
function schemaOf(name) {
    switch (name) {
        case 'manifest':
            return (0,_manifest_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestJsonSchema */ .P)([..._scanners_registry_generated_js__WEBPACK_IMPORTED_MODULE_5__/* .registry */ .u.keys()]);
        case 'evidence':
            return {
                $schema: 'https://json-schema.org/draft/2020-12/schema',
                $defs: {
                    'evidence-manifest.json': bare(_model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceManifestSchema */ .Kl),
                    'run.json': bare(_model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .runRecordSchema */ ._A),
                    'raw/<id>/execution.json': bare(_model_raw_run_js__WEBPACK_IMPORTED_MODULE_3__/* .executionRecordSchema */ .j),
                },
            };
        case 'events':
            return zod__WEBPACK_IMPORTED_MODULE_7__/* .toJSONSchema */ .bl(_model_audit_event_js__WEBPACK_IMPORTED_MODULE_4__/* .auditEventSchema */ .R);
        default:
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .WV({
                kind: 'usage',
                code: 'unknown-schema',
                message: `there is no schema ${name}`,
                hint: 'manifest, evidence or events.',
            });
    }
}
function bare(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_7__/* .toJSONSchema */ .bl(schema, { io: 'input' });
}


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ executionRecordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

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
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('killed'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['timeout', 'memory', 'output', 'cancelled']) }),
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
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);



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
