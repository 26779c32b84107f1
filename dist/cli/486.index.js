export const id = 486;
export const ids = [486];
export const modules = {

/***/ 3429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ manifestJsonSchema),
/* harmony export */   r: () => (/* binding */ plainManifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5003);
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1189);



/** The manifest's JSON Schema as derived from the zod schema, without knowledge of the catalogue. */
function plainManifestSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_model_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .r, { target: 'draft-2020-12', io: 'input', reused: 'inline' });
}
/**
 * The published JSON Schema of the manifest (draft 2020-12). `toolIds` are the ids of the catalogue: a tool is one of
 * them, or has a `command` and any other id. The ancestor's `manifest:` wrapper is accepted as well.
 */
function manifestJsonSchema(toolIds) {
    const { $schema, ...plain } = plainManifestSchema();
    const known = [...toolIds].sort();
    const manifest = withTools(plain, (tool) => ({
        ...tool,
        anyOf: (tool.anyOf ?? []).map((form) => form.type === 'string'
            ? { ...form, enum: known }
            : {
                ...form,
                if: { required: ['command'] },
                then: { properties: { id: { pattern: _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_PATTERN */ .pw.source, not: { enum: known } } }, required: ['output'] },
                else: { properties: { id: { enum: known } } },
            }),
    }));
    return {
        $schema,
        $id: 'urn:assay:schema:manifest:1',
        title: 'Assay manifest',
        description: 'What Assay runs on a repository, and what it may find.',
        $defs: { manifest },
        anyOf: [
            { $ref: '#/$defs/manifest' },
            {
                type: 'object',
                description: 'As `cue export` writes it.',
                properties: { manifest: { $ref: '#/$defs/manifest' } },
                required: ['manifest'],
                additionalProperties: false,
            },
        ],
    };
}
/** Replaces the schema at `profiles[].tools[]`. */
function withTools(root, change) {
    const profiles = root.properties?.['profiles'];
    const tools = profiles?.items?.properties?.['tools'];
    if (tools?.items === undefined)
        return root;
    const items = {
        ...profiles?.items,
        properties: { ...profiles?.items?.properties, tools: { ...tools, items: change(tools.items) } },
    };
    return { ...root, properties: { ...root.properties, profiles: { ...profiles, items } } };
}


/***/ }),

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ ATTESTATION),
/* harmony export */   Gm: () => (/* binding */ EVIDENCE_MANIFEST),
/* harmony export */   Kl: () => (/* binding */ evidenceManifestSchema),
/* harmony export */   Ox: () => (/* binding */ RUN_RECORD),
/* harmony export */   VW: () => (/* binding */ isLookedInto),
/* harmony export */   W5: () => (/* binding */ largestSize),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   bd: () => (/* binding */ AUDIT_LOG),
/* harmony export */   kw: () => (/* binding */ BUNDLE_LIMITS),
/* harmony export */   v0: () => (/* binding */ IGNORE_ALL),
/* harmony export */   vM: () => (/* binding */ CHECKSUMS)
/* harmony export */ });
/* unused harmony export listedFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6294);


const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** A path below the bundle's root: no leading slash, no `.` or `..` part, no backslash or control character. */
const bundlePathSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .regex(/^[^\\\p{Cc}]+$/u)
    .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'), 'not a path below the bundle');
const listedFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: bundlePathSchema,
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: sha256Schema,
});
/** `evidence-manifest.json`: every reproducible file. Equal digests of this file mean equal evidence. */
const evidenceManifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('assay/evidence-manifest/1'),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(listedFileSchema),
});
/** `run.json`: what differs from run to run, and the digests of the raw output that everything is derived from. */
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('assay/run/1'),
    bundleId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    assay: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    cancelled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Of a pull request whose test merge was scanned: the head, where its tree is the very tree that was scanned. */
    headCommit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .nullable(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), node: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), cpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive() }),
    runtime: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_invocation_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATION_LEVELS */ .l),
        networkDenied: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        sourceReadOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        hostFilesHidden: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        memoryLimited: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        processesLimited: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        descendantsEnded: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        caveats: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        scanner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        resolved: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
        durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    })),
    raw: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(listedFileSchema),
    audit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
        size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
        sha256: sha256Schema,
        head: sha256Schema,
    }),
});
const EVIDENCE_MANIFEST = 'evidence-manifest.json';
const RUN_RECORD = 'run.json';
const AUDIT_LOG = 'audit.jsonl';
const CHECKSUMS = 'checksums.txt';
/** The `.gitignore` of the folder that holds bundles. */
const IGNORE_ALL = '*\n';
const ATTESTATION = 'attestation.intoto.json';
/** What no bundle goes beyond. The writer keeps to it and `verify` refuses the rest unread: a bundle may be anybody's. */
const BUNDLE_LIMITS = {
    files: 20_000,
    totalBytes: 2 * 1024 ** 3,
    /** Of all the files that are read whole. */
    lookedIntoBytes: 1024 ** 3,
};
const MIB = 1024 ** 2;
/** The roots and `checksums.txt` hold some hundred bytes for each file of the bundle. */
const LARGEST = new Map([
    [EVIDENCE_MANIFEST, 16 * MIB],
    [RUN_RECORD, 16 * MIB],
    [CHECKSUMS, 16 * MIB],
    [AUDIT_LOG, 32 * MIB],
    ['plan.json', 128 * MIB],
    [ATTESTATION, 256 * MIB],
]);
/** All else: outputs of tools (as large as a tool may write them), statements that hold an SBOM, what is derived. */
const LARGEST_OTHER = 256 * MIB;
const LARGEST_DERIVED = 512 * MIB;
/** Bytes that this file of a bundle has at most. */
function largestSize(path) {
    return LARGEST.get(path) ?? (isLookedInto(path) ? LARGEST_OTHER : LARGEST_DERIVED);
}
/** Whether `verify` looks into a file; all others it derives again and compares by digest. */
function isLookedInto(path) {
    return LARGEST.has(path) || path.startsWith('raw/') || path.startsWith('attestations/');
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/*
 * The globs of a manifest.
 *
 * `*` any part of a name, `?` one character, `[abc]`, `[a-z]`, `[!a]` one of (or none of) these, `{a,b}` alternatives, `**`
 * as a whole part of the path any number of folders. Names that begin with a dot are ordinary. `[id]` also means itself,
 * because that is what such a folder of a web framework is called.
 */
/** More than this `{a,b}` can mean. */
const MAX_ALTERNATIVES = 256;
const MAX_DEPTH = 8;
const STAR = Symbol('*');
const ANY = Symbol('?');
/** What is wrong with a glob, as the rest of “expected a glob …”. */
class GlobFault extends Error {
}
class CharacterSet {
    body;
    negated;
    /** @param body characters, and ranges with a hyphen between their ends. */
    constructor(body, negated) {
        this.body = body;
        this.negated = negated;
    }
    has(character) {
        let found = false;
        for (let at = 0; at < this.body.length && !found; at += 1) {
            const first = this.body[at] ?? '';
            const isRange = this.body[at + 1] === '-' && at + 2 < this.body.length;
            const last = isRange ? (this.body[at + 2] ?? '') : first;
            found = first <= character && character <= last;
            if (isRange)
                at += 2;
        }
        return found !== this.negated;
    }
}
/** What is wrong with it, in words that follow “expected a glob”; `undefined` where nothing is. */
function globFault(glob) {
    if (glob.startsWith('!'))
        return 'without `!` at its start';
    if (/^[A-Za-z]:/.test(glob))
        return 'relative to the root, such as `services/**`';
    try {
        compileGlob(glob);
        return undefined;
    }
    catch (error) {
        if (error instanceof GlobFault)
            return error.message;
        throw error;
    }
}
/** Each way to choose among its alternatives, part by part. @throws Error for a glob that `globFault` finds fault with. */
function compileGlob(glob) {
    const parser = new GlobParser(glob.startsWith('./') ? glob.slice(2) : glob);
    return parser.parse().map(segmentsOf);
}
class GlobParser {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    parse() {
        return this.sequence(0);
    }
    /** Everything up to the end, or to the `,` or `}` that ends an alternative: each way to choose among what it holds. */
    sequence(depth) {
        let ways = [[]];
        for (; this.at < this.text.length; this.at += 1) {
            const character = this.text[this.at] ?? '';
            if (depth > 0 && (character === ',' || character === '}'))
                return ways;
            ways = combine(ways, this.next(character, depth));
        }
        if (depth > 0)
            throw new GlobFault('whose `{` is closed');
        return ways;
    }
    /** What begins here; stays on its last character. */
    next(character, depth) {
        switch (character) {
            case '*':
                return [[STAR]];
            case '?':
                return [[ANY]];
            case '[':
                return this.set();
            case '{':
                return this.alternatives(depth);
            case '}':
            case ']':
                throw new GlobFault(`whose \`${character}\` is opened, or written \`[${character}]\``);
            case '(':
            case ')':
            case '|':
                throw new GlobFault(`without \`${character}\` (write \`{a,b}\` for alternatives, \`[${character}]\` for the character)`);
            case '\\':
                throw new GlobFault('without a backslash (write `[*]` for a star)');
            default:
                return [[character]];
        }
    }
    set() {
        const negated = '!^'.includes(this.text[this.at + 1] ?? ' ');
        const start = this.at + (negated ? 2 : 1);
        // A `]` that comes first is one of the characters.
        const end = this.text.indexOf(']', start + 1);
        if (end === -1)
            throw new GlobFault('whose `[` is closed, or written `[[]`');
        const body = this.text.slice(start, end);
        if (/[\\/]|\[[:.=]/.test(body))
            throw new GlobFault('with single characters and ranges between `[` and `]`');
        for (const [, first = '', last = ''] of body.matchAll(/(.)-(.)/gsu))
            if (first > last)
                throw new GlobFault(`whose range \`${first}-${last}\` goes upwards`);
        this.at = end;
        const set = [new CharacterSet(body, negated)];
        return !negated && /^[^-*+?.^${}(|)[\]]+$/.test(body) ? [set, charactersOf(`[${body}]`)] : [set];
    }
    alternatives(depth) {
        if (depth >= MAX_DEPTH)
            throw new GlobFault('with fewer `{` inside each other');
        const ways = [];
        let count = 0;
        do {
            this.at += 1;
            ways.push(...this.sequence(depth + 1));
            count += 1;
        } while (this.text[this.at] === ',');
        if (count < 2)
            throw new GlobFault('with alternatives such as `{a,b}` between braces');
        return ways;
    }
}
/** By UTF-16 units, as everything here is. */
function charactersOf(text) {
    return Array.from({ length: text.length }, (_, at) => text.charAt(at));
}
function combine(before, after) {
    if (before.length * after.length > MAX_ALTERNATIVES)
        throw new GlobFault(`that means at most ${MAX_ALTERNATIVES} alternatives`);
    const [only] = after;
    if (after.length === 1 && only !== undefined) {
        for (const way of before)
            way.push(...only);
        return before;
    }
    return before.flatMap((start) => after.map((end) => [...start, ...end]));
}
function segmentsOf(units) {
    const segments = [[]];
    for (const unit of units) {
        if (unit === '/')
            segments.push([]);
        else
            segments.at(-1)?.push(unit);
    }
    if (segments[0]?.length === 0)
        throw new GlobFault('relative to the root, such as `services/**` (no leading `/`)');
    if (segments.at(-1)?.length === 0)
        throw new GlobFault('of files, such as `services/**` (no `/` at its end)');
    return segments.map(segmentOf);
}
function segmentOf(units) {
    const stars = units.filter((unit) => unit === STAR).length;
    if (units.length === 0)
        throw new GlobFault('without `//`');
    if (units.length === 2 && stars === 2)
        return { kind: 'folders' };
    if (units.some((unit, at) => unit === STAR && units[at + 1] === STAR))
        throw new GlobFault('whose `**` stands alone between slashes, such as `**/*.py`');
    if (units.length === 1 && stars === 1)
        return { kind: 'any' };
    if (units.every((unit) => typeof unit === 'string' || unit === STAR) && stars < 2) {
        const at = units.indexOf(STAR);
        if (at !== -1)
            return { kind: 'ends', start: units.slice(0, at).join(''), end: units.slice(at + 1).join('') };
        const text = units.join('');
        if (text === '.' || text === '..')
            throw new GlobFault('without `.` and `..` as parts of it');
        return { kind: 'text', text };
    }
    return { kind: 'units', units };
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   gh: () => (/* binding */ innerPath),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   pD: () => (/* binding */ envName),
/* harmony export */   pw: () => (/* binding */ ID_PATTERN),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   tf: () => (/* binding */ isCalendarDate),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* unused harmony export isInnerPath */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6271);



/** The kinds of text and number a manifest is made of. Every custom message completes "expected …". */
const ID_PATTERN = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const DURATION_PATTERN = /^[1-9][0-9]{0,7}(ms|s|m|h)$/;
const DATE_PATTERN = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const ENV_PATTERN = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const PROFILE_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const MAX_COUNT = 1_000_000;
const isOneLine = (text) => !/\p{Cc}/u.test(text) && (text === '' || /\S/.test(text));
/** A relative path that stays below where it starts, with `/` between its parts. */
function isInnerPath(path) {
    if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path))
        return false;
    return path.split('/').every((part) => part !== '..');
}
/** A date that the calendar has, e.g. not 2026-02-30. */
function isCalendarDate(text) {
    if (!DATE_PATTERN.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** A path of single names: no empty part, as in `a/` and `a//b`, and no `.`. */
function hasPlainParts(path) {
    return path.split('/').every((part) => part !== '' && part !== '.');
}
const line = (max = 200) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(max).refine(isOneLine, { error: 'expected one line of printable text' });
const prose = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(4000);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(PROFILE_PATTERN, { error: 'expected a name of letters, digits, `.`, `_` and `-`' });
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(MAX_COUNT);
const glob = line(512).check((context) => {
    const fault = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFault */ .Hf)(context.value);
    if (fault !== undefined)
        context.issues.push({ code: 'custom', message: `expected a glob ${fault}`, input: context.value });
});
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob).min(1).max(200);
const innerPath = line(512).refine(isInnerPath, { error: 'expected a relative path without `..`' });
const A_DATE = { error: 'expected a date such as 2027-01-31' };
/** A file below a folder. */
const filePath = innerPath.refine(hasPlainParts, {
    error: 'expected the path of a file: parts joined by single `/`, none of them `.`',
});
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(A_DATE).refine(isCalendarDate, A_DATE);
const A_DURATION = { error: 'expected a duration such as 90s, 10m or 1h' };
const duration = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(A_DURATION).regex(DURATION_PATTERN, A_DURATION);
const envName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(ENV_PATTERN, { error: 'expected the name of an environment variable' });
const severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .BUDGET_SEVERITIES */ .Iw);
const record = (value) => zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(line(200), value);


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export JUSTIFICATIONS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6294);
/* harmony import */ var _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5003);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6271);




/**
 * The user's policy file. This schema is the one source of validation, types, the published JSON Schema and the table in
 * the docs. It only describes: durations stay text and nothing has a default here, so that what a file says and what
 * Assay makes of it can be told apart. Every custom message completes "expected …".
 */
/** Names under `raw/<id>/` that are Assay's own; none can be a folder beside itself, nor another by its case alone. */
const RESERVED_OUTPUTS = ['execution.json', 'stdout', 'stderr'];
/** Why a finding may be left standing. */
const JUSTIFICATIONS = [
    'false-positive',
    'test-code',
    'not-reachable',
    'mitigated',
    'accepted-risk',
    'fix-scheduled',
];
const thresholds = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    critical: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.optional().describe('Most critical findings allowed.'),
    high: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.optional().describe('Most high findings allowed.'),
    medium: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.optional().describe('Most medium findings allowed.'),
    low: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.optional().describe('Most low findings allowed.'),
});
const budget = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    severity: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .yf.optional().describe('Counts findings of this severity or worse. Absent: of any.'),
    scope: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['all', 'new'])
        .optional()
        .describe('`new` counts only what the baseline does not have. Default `all`.'),
    tool: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(64).optional().describe('Counts the findings of this scanner of the profile only.'),
    category: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .CATEGORIES */ .R6).optional().describe('Counts the findings of scanners of this category only.'),
    paths: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV.optional().describe('Counts findings in matching files only.'),
    max: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.describe('Most findings allowed, inclusive.'),
});
/** What holds between the fields of a mapping is looked at whatever is wrong in one of them: all mistakes at once. */
const isMapping = ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value);
const COMMAND_ONLY = ['output', 'completedExitCodes', 'network', 'canary'];
/** The first word of a command that stands for a place nobody fills in, such as `{src}/x`; braces within a word are the tool's. */
function unknownPlace(command) {
    if (!Array.isArray(command))
        return undefined;
    const words = command.filter((word) => typeof word === 'string');
    return words
        .map((word) => /^\{[A-Za-z_]{1,20}\}(?=\/|$)/.exec(word)?.[0])
        .find((place) => place !== undefined && place !== '{source}' && place !== '{out}');
}
const toolFields = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(64).describe('A catalogue id, or any new one with `command`.'),
    description: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS.optional().describe('For people.'),
    category: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(64).optional().describe('Of a scanner of your own. For catalogue scanners it is informational.'),
    required: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('`false`: its findings and its failure are shown, never counted. Default `true`.'),
    paths: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV.optional().describe('The part of the tree it gets. Default: all of it.'),
    timeout: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.optional().describe('How long it may run: `90s`, `10m`, `1h`. Default `10m`.'),
    mayNotRead: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI).max(200).optional().describe('Files whose not being read is accepted.'),
    config: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ args: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(1000)).max(100).optional().describe('Extra arguments for the tool.') })
        .optional()
        .describe('Settings of the tool; one that it does not take is an error. The scanned tree never gives any.'),
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(4000))
        .min(1)
        .max(200)
        .optional()
        .describe('Makes it a scanner of your own: program and arguments, with `{source}` and `{out}` filled in; no shell.'),
    output: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        format: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['sarif']).optional().describe('What the command writes. Default `sarif`.'),
        path: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .filePath */ .s$
            .refine((path) => !RESERVED_OUTPUTS.includes(path.replace(/\/.*$/, '').toLowerCase()), {
            error: 'expected another name: Assay keeps its own record under this one',
        })
            .describe('Where, below `{out}`.'),
    })
        .optional()
        .describe('The report of a scanner of your own.'),
    completedExitCodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(255))
        .min(1)
        .max(16)
        .optional()
        .describe('Exit codes that mean it did its work, findings or not. Default `[0]`.'),
    network: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['none', 'full']).optional().describe('Of a scanner of your own. Default `none`.'),
    canary: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .filePath */ .s$, zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(20_000))
            .refine((files) => Object.keys(files).length > 0, { error: 'expected at least one file' })
            .refine((files) => Object.keys(files).every((path) => !Object.keys(files).some((other) => other.startsWith(`${path}/`))), { error: 'expected files only: one of them is a folder of another' })
            .describe('File name and content of the planted issue.'),
        expectRule: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(300).describe('The rule that must find it.'),
    })
        .optional()
        .describe('A planted issue that a scanner of your own must find to count as working.'),
})
    .refine((tool) => tool.command === undefined || typeof tool.id !== 'string' || _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_PATTERN */ .pw.test(tool.id), {
    path: ['id'],
    error: 'expected lower-case letters, digits, `.`, `_` and `-`',
    when: isMapping,
})
    .refine((tool) => tool.command === undefined || tool.output !== undefined, {
    path: ['command'],
    error: 'expected `output: { path: … }` beside `command`',
    when: isMapping,
})
    .refine((tool) => tool.command === undefined || tool.config?.args === undefined, {
    path: ['config'],
    error: 'expected the arguments in `command` itself',
    when: isMapping,
});
const toolWords = toolFields.refine((tool) => unknownPlace(tool.command) === undefined, {
    path: ['command'],
    error: (issue) => {
        const { command } = issue.input;
        return `expected \`{source}\` or \`{out}\`, which are all that is filled in; ${unknownPlace(command) ?? ''} is neither`;
    },
    when: isMapping,
});
const toolObject = COMMAND_ONLY.reduce((schema, key) => schema.refine((tool) => tool.command !== undefined || tool[key] === undefined, {
    path: [key],
    error: 'expected only together with `command`',
    when: isMapping,
}), toolWords);
const notice = {
    on: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive']))
        .min(1)
        .max(3)
        .optional()
        .describe('Verdicts to tell of. Default: all.'),
};
const target = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ urlEnv: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .envName */ .pD.describe('Environment variable that holds the URL.'), ...notice });
const service = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.describe('How logs and reports name it.'),
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(4000)).min(1).max(200).optional().describe('Program and arguments.'),
    image: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(500).optional().describe('Container image, by digest.'),
    env: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .envName */ .pD, zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4000)).optional().describe('Its environment, beside the allow-listed one.'),
    ports: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(65_535)).max(20).optional().describe('Ports it listens on.'),
    ready: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        http: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .max(1000)
            .regex(/^\//, { error: 'expected a path that starts with `/`' })
            .describe('Path that answers once it is healthy.'),
        timeout: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0.optional().describe('How long to wait for that.'),
    })
        .optional()
        .describe('When it counts as started.'),
})
    .refine((value) => (value.command === undefined) !== (value.image === undefined), {
    error: 'expected either `command` or `image`',
    when: isMapping,
});
const profile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.describe('How `--profile` and other fields name it.'),
    description: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS.optional().describe('For people.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([(0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(64), toolObject]))
        .min(1)
        .max(100)
        .describe('The scanners, by id or as objects.'),
    thresholds: thresholds
        .optional()
        .describe('Shorthand for budgets that count each severity by itself; one above the highest listed is limited to 0.'),
    budgets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(budget)
        .max(200)
        .optional()
        .describe('Limits on findings. With neither these nor thresholds: no critical, high or secret.'),
    requiresStack: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('Start `stack` for this run.'),
    stack: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ services: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(service).min(1).max(20).describe('What to start.') })
        .optional()
        .describe('Services of a dynamic scan.'),
    bundle: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        includePrivacy: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe('`false` switches the privacy scanner off. Default `true`.'),
        runtimeCeilingMinutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(1440).optional().describe('Accepted, not evaluated: use `--timeout`.'),
    })
        .optional()
        .describe('What the evidence holds.'),
    notify: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        slack: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(2000), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(2000)).max(20), target])
            .optional()
            .describe('A Slack-compatible URL, by environment variable.'),
        webhooks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(2000), target]))
            .max(20)
            .optional()
            .describe('URLs to call, by environment variable.'),
        email: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(320)).max(50).optional().describe('Accepted, not evaluated.'),
    })
        .optional()
        .describe('Who is told of the verdict.'),
});
const accountable = {
    owner: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().describe('Who answers for it.'),
    expires: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6.describe('Last day it holds; at most 180 days ahead.'),
    reason: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(1000).describe('Why, in words.'),
};
const suppression = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    rule: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(300)
        .refine((text) => /[^*?.\s]/.test(text), { error: 'expected a rule id, or a glob with at least one letter' })
        .describe('Rule id; `*` is allowed.'),
    path: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI.optional().describe('Only findings in matching files.'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[0-9a-f]{8,64}$/, { error: 'expected a fingerprint in hexadecimal' })
        .optional()
        .describe('Only this finding.'),
    max: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.min(1).optional().describe('Most findings it may cover.'),
    justification: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(JUSTIFICATIONS).describe('Kind of reason.'),
    ...accountable,
});
const control = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    framework: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().describe('E.g. `HIPAA`.'),
    controlId: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().describe('The control, as the framework writes it.'),
    tests: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().describe('How reports name the test.'),
        description: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS.optional().describe('For people.'),
        evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(200)).max(50).optional().describe('Scanners whose runs are the evidence.'),
        linkedProfile: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.optional().describe('Profile that must have run.'),
        threshold: thresholds.optional().describe('Limits of its own.'),
    }))
        .max(100)
        .describe('What shows that it is met.'),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(500).optional().describe('JSON Schema, for editors.'),
    product: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().optional().describe('What is scanned. Required, here or in an included file.'),
    version: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(100).optional().describe('Version of the product. Quote it.'),
    owners: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)()).max(100).optional().describe('Who answers for the product.'),
    extends: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(512))
        .max(50)
        .optional()
        .describe('`preset:NAME` and files relative to this one, merged in order; this file wins.'),
    profiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(profile)
        .max(50)
        .optional()
        .describe('What to run and what is allowed. Built-in profiles need no entry.'),
    suppressions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(suppression)
        .max(5000)
        .optional()
        .describe('Findings that are known and not counted, for a while.'),
    baseline: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .innerPath */ .gh.optional().describe('File of the findings that were there before.'),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        profile: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.optional().describe('The profile that pull requests are judged by.'),
        isolation: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_invocation_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATION_LEVELS */ .l).optional().describe('The least isolation that is acceptable.'),
        onInconclusive: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['fail', 'warn']).optional().describe('What an inconclusive verdict does to the check.'),
        requireCoverage: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
            .optional()
            .describe('`true`: a file that is not scanned makes the run inconclusive.'),
        uploadSarif: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'true', 'false'])])
            .optional()
            .describe('Least upload to code scanning.'),
        attest: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['none', 'statement', 'key', 'keyless']).optional().describe('Least attestation.'),
    })
        .optional()
        .describe('What inputs and flags cannot loosen on a pull request.'),
    tolerate: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ scanner: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(64).describe('Id of the scanner.'), ...accountable }))
        .max(50)
        .optional()
        .describe('Scanners that may fail for a while; the verdict never becomes `pass` by it.'),
    exclude: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI).max(200).optional().describe('Files that are left out of every scan, tracked ones included.'),
    requireCoverage: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('A file that is not scanned makes the run inconclusive. Default `false`.'),
    unknownSeverity: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .yf.optional().describe('How a finding of unknown severity counts. Default `high`.'),
    honourToolConfig: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Let scanners obey their configuration at the top of the tree; docs/tools.md. Default `false`.'),
    inline: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['deny', 'allow'])
        .optional()
        .describe('Whether scanners obey ignore comments of the tree. Default `deny`.'),
    allowHostTools: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .optional()
        .describe('Use tools found on PATH where the pinned ones cannot be had; marked unpinned. Default `false`.'),
    projects: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .innerPath */ .gh.describe('Folder of the project.'), profile: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.describe('Its profile.') }))
        .max(500)
        .optional()
        .describe('Profiles per folder of a monorepo.'),
    compliance: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)().describe('The objective.'),
        description: _manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS.optional().describe('For people.'),
        controls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(control).max(500).describe('Controls that serve it.'),
    }))
        .max(100)
        .optional()
        .describe('Controls and the runs that are evidence for them.'),
    presets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).max(100).optional().describe('Accepted for compatibility: use `extends`.'),
    annotations: (0,_manifest_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).optional().describe('Notes of your own; never evaluated.'),
});


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ BUDGET_SEVERITIES),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   f3: () => (/* binding */ SEVERITY_RANK),
/* harmony export */   lL: () => (/* binding */ SECURITY_SEVERITY),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Severities, worst first. `unknown` is a severity of its own: it is judged as the manifest says, never dropped. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];
/** The severities a budget can name. */
const BUDGET_SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** Higher is worse. `unknown` has no rank of its own: resolve it first (see judge). */
const SEVERITY_RANK = { critical: 4, high: 3, medium: 2, low: 1, none: 0, unknown: 3 };
/**
 * The number Assay writes as `security-severity` for each severity, chosen inside GitHub's bands and away from their
 * edges (9.0 exactly is unspecified there).
 */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', none: '0.0' };
const CATEGORIES = [
    'secret',
    'privacy',
    'code',
    'dependency',
    'workflow',
    'iac',
    'governance',
    'sbom',
    'dast',
    'custom',
];


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ DECISIONS)
/* harmony export */ });
const DECISIONS = ['pass', 'fail', 'inconclusive'];


/***/ })

};
