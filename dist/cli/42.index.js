export const id = 42;
export const ids = [42];
export const modules = {

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word of a command line that people copy: as it is where that is safe, else in single quotes. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// UNUSED EXPORTS: knownVerdict

// EXTERNAL MODULE: ./build/audit-run.js
var audit_run = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/lib/audit-chain.js
var audit_chain = __webpack_require__(999);
;// CONCATENATED MODULE: ./build/audit-live.js


/**
 * The same types of event as in `audit.jsonl`, in a chain of their own: here they stand in the order of what happened, a
 * tool's start is told before anything is known of its end, and the command line comes with the end.
 *
 * @throws whatever the sink throws at its first line, which is before any scanner starts.
 */
function auditLive(sink, now) {
    let chain;
    const tell = (type, data) => {
        if (chain !== undefined)
            sink?.write(chain.next({ type, time: now(), data }));
    };
    const tellAll = (events) => {
        for (const { type, data } of events)
            tell(type, data);
    };
    return {
        planned: (run) => {
            chain = (0,audit_chain/* createAuditChain */.H3)((0,audit_run/* auditSubject */.K6)(run.plan));
            tellAll((0,audit_run/* plannedEvents */.MH)(run, now()));
        },
        started: (scanner, files) => {
            tell('tool.started', { scanner, files });
        },
        ended: (tool, state) => {
            tell('tool.ended', { scanner: tool.scanner, ...(0,audit_run/* programFacts */.el)(tool), ...(0,audit_run/* endFacts */.HN)(tool, state) });
        },
        decided: ({ summary, files }) => {
            tellAll((0,audit_run/* decidedEvents */.cc)(summary, [...files.keys()], now()));
        },
    };
}

// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/derive-evidence.js + 13 modules
var derive_evidence = __webpack_require__(1664);
// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/plan-scan.js + 7 modules
var plan_scan = __webpack_require__(4421);
// EXTERNAL MODULE: ./build/plan-tools.js
var plan_tools = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/provision/host-tool.js
var host_tool = __webpack_require__(3231);
// EXTERNAL MODULE: ./build/provision/ready-step.js
var ready_step = __webpack_require__(5290);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
;// CONCATENATED MODULE: ./build/lib/redact-values.js

/** Shorter values are parts of ordinary words and numbers: masking them would hurt everything else in a report. */
const SHORTEST = 6;
/** A number of fewer digits is a line, a column or a count. */
const SHORTEST_NUMBER = 7;
/**
 * Takes known values out of text, in the forms programs print them in: as they are, escaped for JSON, XML or an address, and,
 * where it is a secret, in base64. The tree chooses these values, so what a program's answer depends on must not pass through
 * here: `redactReport` sees to that.
 */
class ValueRedactor {
    forms = new Map();
    /** First `SHORTEST` characters → lengths of the forms that begin with them, longest first. */
    lengths = new Map();
    /** One bit per hash of three characters: nearly every place of a text is passed over by it. */
    begins = new Uint8Array(2 ** 21);
    constructor(values) {
        for (const { text, kind } of values) {
            for (const line of text.split(/[\r\n]+/).map((part) => part.trim())) {
                for (const form of formsOf(line, kind))
                    this.add(form, kind);
                // What a pattern takes for the value of a telling name ends at the first of these: the rest must not be left standing.
                const [, rest = ''] = /^[^\s"',;&{}[\]()<>\\]{4,}([^]*)$/.exec(line) ?? [];
                if (kind === 'secret')
                    for (const form of formsOf(rest.trim(), kind))
                        this.add(form, kind);
            }
        }
        for (const [form] of this.forms) {
            const start = form.slice(0, SHORTEST);
            const lengths = this.lengths.get(start) ?? [];
            if (!lengths.includes(form.length))
                lengths.push(form.length);
            this.lengths.set(start, lengths);
            const bit = hash(form, 0);
            this.begins[bit >> 3] = (this.begins[bit >> 3] ?? 0) | (1 << (bit & 7));
        }
        for (const lengths of this.lengths.values())
            lengths.sort((a, b) => b - a);
    }
    /** Whether any of the values is in there. */
    isIn(bytes) {
        return this.forms.size > 0 && this.next(latin1Of(bytes), 0) !== undefined;
    }
    redact(bytes) {
        if (this.forms.size === 0)
            return bytes;
        const text = latin1Of(bytes);
        const parts = [];
        let done = 0;
        for (let at = this.next(text, 0); at !== undefined; at = this.next(text, at.end)) {
            parts.push(text.slice(done, at.start), redact/* MASK */.v5);
            done = at.end;
        }
        if (done === 0)
            return bytes;
        parts.push(text.slice(done));
        return Buffer.from(parts.join(''), 'latin1');
    }
    redactText(text) {
        return Buffer.from(this.redact(Buffer.from(text, 'utf8'))).toString('utf8');
    }
    add(form, kind) {
        if (form.length < (/^\d+$/.test(form) ? SHORTEST_NUMBER : SHORTEST))
            return;
        if (this.forms.get(form) !== 'secret')
            this.forms.set(form, kind);
    }
    /** The next place from `from` on, the longest form that stands there. */
    next(text, from) {
        const last = text.length - SHORTEST;
        for (let start = from; start <= last; start += 1) {
            const bit = hash(text, start);
            if (((this.begins[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0)
                continue;
            for (const length of this.lengths.get(text.slice(start, start + SHORTEST)) ?? []) {
                const end = start + length;
                const kind = this.forms.get(text.slice(start, end));
                if (kind === 'secret' || (kind === 'personal' && standsAlone(text, start, end)))
                    return { start, end };
            }
        }
        return undefined;
    }
}
/** 24 bits of three characters of latin1. */
function hash(text, at) {
    return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16);
}
function formsOf(value, kind) {
    const json = JSON.stringify(value).slice(1, -1);
    const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const forms = [
        value,
        json,
        json.replaceAll('/', '\\/'),
        json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        value.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
        xml,
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        encodeURIComponent(value.toWellFormed()),
    ].map(latin1);
    return kind === 'secret' ? [...forms, ...base64Forms(value)] : forms;
}
/** What base64 makes of the value wherever it stands in a longer text: without the characters that its neighbours decide too. */
function base64Forms(value) {
    const bytes = Buffer.from(value, 'utf8');
    return [0, 1, 2].flatMap((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const whole = Math.floor(((before + bytes.length) * 8) / 6);
        const inner = text.slice(Math.ceil((before * 8) / 6), whole);
        return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** UTF-8 bytes, one character each. */
function latin1(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function latin1Of(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** No letter or digit goes on at either side; those of an escape such as `\n` or `%2C` are none. */
function standsAlone(text, start, end) {
    const word = /[A-Za-z0-9_\u0080-\u00ff]/;
    const before = word.test(text.charAt(start - 1)) && !/(?:\\.|%[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, start - 3), start));
    return (!(before && word.test(text.charAt(start))) && !(word.test(text.charAt(end)) && word.test(text.charAt(end - 1))));
}

// EXTERNAL MODULE: ./build/run/classify-execution.js + 1 modules
var classify_execution = __webpack_require__(4803);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/model/matched-places.js

/** The file an embedded scanner leaves in its out folder for the orchestrator alone: it is never kept. */
const MATCHED_PLACES = 'matched-places.json';
/** Path → start and end, start and end … of every match, as offsets in the text of the file. Places only, no text. */
const matchedPlacesSchema = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative())]));

;// CONCATENATED MODULE: ./build/run/read-matched.js



/** Whether what this scanner matches must not be seen in what others print. */
function matchesPrivate({ tool, category }) {
    return tool.kind === 'embedded' && (category === 'secret' || category === 'privacy');
}
/**
 * What an embedded scanner matched, read from the scanned copy at the places it names. The values stay in memory: they are
 * there to be taken out of what other scanners print.
 *
 * @throws when a scanner that completed did not say where its matches are.
 */
function readMatched({ category }, folders, files, store) {
    const kind = category === 'secret' ? 'secret' : 'personal';
    const copies = new Map(files.map(({ path, copy }) => [path, copy]));
    const places = matchedPlacesSchema.parse(JSON.parse(store.read((0,external_node_path_.join)(folders.out, MATCHED_PLACES)).toString('utf8')));
    const values = new Set();
    for (const [path, offsets] of places) {
        const copy = copies.get(path);
        if (copy === undefined)
            continue;
        const bytes = store.read((0,external_node_path_.join)(folders.source, copy));
        const decoded = (0,lib_text/* decodeText */.g7)(bytes);
        const text = decoded.encoding === 'binary' ? bytes.toString('latin1') : decoded.text;
        for (let index = 0; index + 1 < offsets.length; index += 2)
            values.add(text.slice(offsets[index], offsets[index + 1]));
    }
    return [...values].map((text) => ({ text, kind }));
}

// EXTERNAL MODULE: ./build/run/prepare-source.js
var prepare_source = __webpack_require__(8159);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/model/invocation.js
var invocation = __webpack_require__(6294);
;// CONCATENATED MODULE: ./build/lib/line-hash.js
/*
 * GitHub's line fingerprint ("primaryLocationLineHash"), as its uploader computes it: for each line a rolling hash over
 * the next 100 characters that are no space, no tab and no LF after CR; CR counts as LF; base 37, modulo 2^64; hexadecimal
 * without leading zeros, then `:n` for the n-th occurrence in the file. 64-bit arithmetic is done in two 32-bit halves:
 * BigInt is twenty times slower and files can be large.
 */
const WINDOW = 100;
const BASE = 37;
const TWO32 = 2 ** 32;
/** 37^100 modulo 2^64, in halves. */
const [OUT_HIGH, OUT_LOW] = powerOfBase(WINDOW);
const END_OF_FILE = 65535;
/**
 * Hash of each of the first `wanted` lines, index 0 for line 1; what comes after them is read only as far as their hashes
 * need. A trailing line feed opens one more (empty) line, as at GitHub.
 */
function lineHashes(text, wanted = Infinity) {
    const window = new Uint16Array(WINDOW);
    const lineStarts = new Int32Array(WINDOW).fill(-1);
    const hashes = [];
    const seen = new Map();
    let index = 0;
    let line = 0;
    let startsLine = true;
    let previousCarriageReturn = false;
    let high = 0;
    let low = 0;
    const emit = () => {
        const started = lineStarts[index] ?? -1;
        if (started === -1)
            return;
        const hex = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const count = (seen.get(hex) ?? 0) + 1;
        seen.set(hex, count);
        hashes[started] = `${hex}:${String(count)}`;
        lineStarts[index] = -1;
    };
    const push = (code) => {
        const leaving = window[index] ?? 0;
        window[index] = code;
        const lowSum = low * BASE + code;
        let newHigh = (high * BASE + Math.floor(lowSum / TWO32)) % TWO32;
        let newLow = lowSum % TWO32;
        if (leaving !== 0) {
            const outLow = leaving * OUT_LOW;
            const outHigh = (leaving * OUT_HIGH + Math.floor(outLow / TWO32)) % TWO32;
            newLow -= outLow % TWO32;
            newHigh -= outHigh;
            if (newLow < 0) {
                newLow += TWO32;
                newHigh -= 1;
            }
            if (newHigh < 0)
                newHigh += TWO32;
        }
        high = newHigh;
        low = newLow;
        index = (index + 1) % WINDOW;
    };
    const feed = (code) => {
        if (code === 32 || code === 9 || (previousCarriageReturn && code === 10)) {
            previousCarriageReturn = false;
            return;
        }
        previousCarriageReturn = code === 13;
        const character = previousCarriageReturn ? 10 : code;
        emit();
        if (startsLine) {
            startsLine = false;
            lineStarts[index] = line;
            line += 1;
        }
        if (character === 10)
            startsLine = true;
        push(character);
    };
    for (let position = 0; position < text.length && hashes.length < wanted; position += 1)
        feed(text.charCodeAt(position));
    feed(END_OF_FILE);
    for (let step = 0; step < WINDOW; step += 1) {
        emit();
        push(0);
    }
    return hashes;
}
function powerOfBase(exponent) {
    let value = 1n;
    for (let step = 0; step < exponent; step += 1)
        value = (value * BigInt(BASE)) % 2n ** 64n;
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}

;// CONCATENATED MODULE: ./build/run/read-contexts.js




/** Flagged lines beyond this many do not enter the fingerprint. */
const LINES = 20;
/** A hash of a whole line of more than this says nothing about the line (minified code): its columns decide. */
const LINE_LENGTH = 2000;
/**
 * For each finding: SHA-256 of its flagged lines with white space collapsed, and GitHub's line hash. In secrets and personal
 * data the match is replaced by `*` first: a plain hash of a guessable text gives the text away.
 */
function readContexts(findings, category, options, store) {
    const sensitive = category === 'secret' || category === 'privacy';
    const copies = new Map();
    for (const file of options.files) {
        copies.set(file.path, file);
        copies.set(file.copy, file);
    }
    const indexesByFile = new Map();
    for (const [index, { path }] of findings.entries()) {
        const file = path === undefined ? undefined : copies.get(path);
        if (file === undefined)
            continue;
        const list = indexesByFile.get(file) ?? [];
        list.push(index);
        indexesByFile.set(file, list);
    }
    const contexts = findings.map(() => null);
    for (const [file, indexes] of indexesByFile) {
        if (file.encoding === 'binary')
            continue;
        const { text } = (0,lib_text/* decodeText */.g7)(store.read((0,external_node_path_.join)(options.folder, file.copy)));
        const regions = indexes.map((index) => findings[index]?.region);
        const shown = sensitive ? maskRegions(text, regions) : text;
        const lines = shown.split(/\r\n|\n|\r/);
        const hashes = lineHashes(shown, regions.reduce((most, region) => Math.max(most, region?.startLine ?? 1), 1));
        for (const index of indexes) {
            const region = findings[index]?.region ?? { startLine: 1 };
            if (region.startLine <= lines.length)
                contexts[index] = [snippetHash(lines, region), hashes[region.startLine - 1] ?? null];
        }
    }
    return contexts;
}
function snippetHash(lines, region) {
    const last = Math.min(region.endLine ?? region.startLine, region.startLine + LINES - 1);
    const flagged = lines.slice(region.startLine - 1, Math.max(last, region.startLine));
    const parts = flagged.map((line) => line.length <= LINE_LENGTH
        ? line
        : line.slice(Math.max(0, (region.startColumn ?? 1) - 200), (region.startColumn ?? 1) + 200));
    return (0,digest/* sha256 */.s)(parts.join('\n').replace(/\s+/g, ' ').trim());
}
/** Replaces every flagged range by `*`, line ends kept; a finding without columns takes its whole lines. */
function maskRegions(text, regions) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    const characters = [];
    for (const region of regions) {
        if (region === undefined)
            continue;
        const lineStart = starts[region.startLine - 1];
        if (lineStart === undefined)
            continue;
        const endLine = region.endLine ?? region.startLine;
        const endStart = starts[endLine - 1] ?? text.length;
        const from = region.startColumn === undefined ? lineStart : lineStart + region.startColumn - 1;
        const to = region.endColumn === undefined ? (starts[endLine] ?? text.length) : endStart + region.endColumn - 1;
        characters.push([from, Math.min(to, text.length)]);
    }
    characters.sort((a, b) => a[0] - b[0]);
    let result = '';
    let position = 0;
    for (const [from, to] of characters) {
        if (to <= position)
            continue;
        const begin = Math.max(from, position);
        result += text.slice(position, begin) + text.slice(begin, to).replace(/[^\r\n]+/g, '*');
        position = to;
    }
    return result + text.slice(position);
}

// EXTERNAL MODULE: ./build/lib/canonical-json.js
var canonical_json = __webpack_require__(297);
// EXTERNAL MODULE: ./build/lib/paths.js
var paths = __webpack_require__(3688);
;// CONCATENATED MODULE: ./build/lib/redact-report.js

/** Members by which a report is read: what they hold is one of a few words, or a number. */
const WORDS = new Set([
    'level',
    'kind',
    'status',
    'baselineState',
    'columnKind',
    'severity',
    'confidence',
    'security-severity',
    'issue_severity',
    'issue_confidence',
    '$schema',
    'version',
]);
const WORD = /^(?:error|warning|note|none|info|style|pass|fail|open|review|notApplicable|informational|inSource|external|new|unchanged|updated|absent|accepted|underReview|rejected|critical|high|medium|low|unknown|undefined|utf16CodeUnits|unicodeCodePoints|[0-9]{1,4}(?:\.[0-9]{1,4}){0,3}|https:\/\/[a-z.]{1,60}\/[\w./-]{1,100})$/i;
/** Members that name a file. */
const NAMES = new Set(['uri', 'uriBaseId', 'filename', 'path', 'file', 'verbatim_path', 'read']);
/** Members that name a rule, and what a pinned tool says of its rules: its own words, whatever the tree holds. */
const RULES = new Set(['ruleId', 'id', 'code', 'test_id', 'test_name', 'ident', 'plugin', 'type', 'name', 'desc']);
const OF_RULES = new Set([...RULES, 'url', 'helpUri', 'more_info']);
/**
 * A report in JSON with known values taken out of its texts, each by itself: members, numbers, levels and the names of files
 * and rules that its meaning hangs on are left alone. Rule ids of a tool of the user's own that hold a value stay different
 * from each other. Bytes that are not JSON are treated as one text: nobody can read them as a report anyway.
 */
function redactReport(bytes, values, form) {
    if (!values.isIn(bytes))
        return bytes;
    let report;
    try {
        report = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    }
    catch {
        return values.redact(bytes);
    }
    const ids = new Map();
    const idOf = (text) => {
        if (text === form.expectRule)
            return text;
        const clean = values.redactText(text);
        if (clean === text)
            return text;
        const id = ids.get(text) ?? clean.replace(redact/* MASK */.v5, `${redact/* MASK */.v5}${ids.size + 1}`);
        ids.set(text, id);
        return id;
    };
    const textOf = (text, member) => {
        if (WORDS.has(member) && WORD.test(text))
            return text;
        if (NAMES.has(member) && form.isName(text))
            return text;
        if (form.pinned ? OF_RULES.has(member) : false)
            return text;
        return RULES.has(member) ? idOf(text) : values.redactText(text);
    };
    const walk = (value, member) => {
        if (typeof value === 'string')
            return textOf(value, member);
        if (Array.isArray(value))
            return value.map((item) => walk(item, member));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, key)]));
    };
    return Buffer.from(JSON.stringify(walk(report, '')), 'utf8');
}

;// CONCATENATED MODULE: ./build/run/mask-outputs.js




/**
 * The outputs of a scanner without the values that the detectors of this run matched. The tree chooses these values, so
 * taking them out must not change what the scanner said: as many findings of the same severity in the same places, the same
 * files unread. Where it would, logs are kept as they were sanitised; and where that is not enough the report is dropped, so
 * that the run is inconclusive rather than another scanner's finding hidden.
 *
 * @param declared the outputs that hold the report; all others are logs.
 */
function maskOutputs(outputs, values, run) {
    const { step, definition, files, record, declared } = run;
    if (![...outputs.values()].some((bytes) => values.isIn(bytes)))
        return outputs;
    const form = {
        pinned: definition.tool.kind !== 'host',
        isName: nameCheck(files, record),
        expectRule: definition.canary?.expectRule,
    };
    const masked = new Map([...outputs].map(([name, bytes]) => [
        name,
        declared.includes(name) ? redactReport(bytes, values, form) : values.redact(bytes),
    ]));
    if (record.outcome.status !== 'exited' || !definition.completedExitCodes.includes(record.outcome.exitCode))
        return masked;
    const skeletonOf = (some) => {
        try {
            return skeleton((0,classify_execution/* parseReport */.MM)(step, definition, files, { record, outputs: some }));
        }
        catch {
            return undefined;
        }
    };
    const meaning = skeletonOf(outputs);
    if (skeletonOf(masked) === meaning)
        return masked;
    const logsKept = new Map([...masked].map(([name, bytes]) => [name, declared.includes(name) ? bytes : (outputs.get(name) ?? bytes)]));
    if (skeletonOf(logsKept) === meaning)
        return logsKept;
    return new Map([...masked].filter(([name]) => !declared.includes(name)));
}
function nameCheck(files, { sourceRoot, canaryRoot }) {
    const names = new Set(files.flatMap(({ path, copy }) => [path, copy]));
    return (text) => {
        for (const name of [text, (0,paths/* pathOfUri */.R7)(text)]) {
            const relative = name === undefined ? undefined : (0,paths/* relativeToSource */.FY)(name, sourceRoot);
            if (relative !== undefined && (names.has(relative) || relative.startsWith(`${canaryRoot}/`)))
                return true;
        }
        return false;
    };
}
/** All of a report that a verdict depends on; rule ids by the order in which they first occur. */
function skeleton(report) {
    const ids = new Map();
    const idOf = (id) => {
        const known = ids.get(id) ?? ids.size;
        ids.set(id, known);
        return known;
    };
    return (0,canonical_json/* canonicalJson */.dj)({
        findings: report.findings.map(({ ruleId, path, region, level, severity, kind, cwe, vulnerability }) => [
            idOf(ruleId),
            path ?? null,
            region === undefined ? null : { ...region },
            level ?? null,
            severity ?? null,
            kind ?? null,
            cwe ?? [],
            vulnerability ?? null,
        ]),
        rules: report.rules.map(({ id, securitySeverity, defaultLevel, cwe }) => [
            idOf(id),
            securitySeverity ?? null,
            defaultLevel ?? null,
            cwe ?? [],
        ]),
        unread: report.unread.map(({ path }) => path),
        notApplicable: (report.notApplicable ?? []).map(({ path }) => path),
        filesRead: report.filesRead ?? null,
        incomplete: report.incomplete !== undefined,
    });
}

;// CONCATENATED MODULE: ./build/run/run-step.js









/** More of a tool's own words is not kept, after its scanner file took out what it does not need; its report is not cut. */
const LOG_BYTES = 16 * 1024 ** 2;
/** Runs one scanner on its part of the copy. Never throws for what a tool does. */
async function executeStep(step, definition, files, tool, settings, ports, signal, given = {}) {
    const { fromBase = new Map(), toolConfig = new Map() } = given;
    if (tool.status === 'failed') {
        return notExecuted({ status: 'not-provisioned', message: (0,redact/* redact */.E$)(tool.detail) }, {}, tool.integrity);
    }
    const facts = { resolved: tool.resolved, digest: tool.digest, pinned: tool.pinned };
    const lacking = whatIsLacking(definition, step, settings, ports.runtime.guarantees());
    if (lacking !== undefined)
        return notExecuted({ status: 'not-capable', message: lacking }, facts, false);
    const folder = (0,external_node_path_.join)(settings.work, step.scanner.replace(/[^A-Za-z0-9_-]/g, '_'));
    const source = (0,prepare_source/* prepareSource */.pY)({
        copy: settings.copy,
        view: (0,external_node_path_.join)(folder, 'src'),
        tree: settings.tree,
        files,
        definition,
        canaryRoot: settings.canaryRoot,
        nonce: settings.nonce,
        fromBase,
        toolConfig,
    }, ports.files);
    const host = {
        source: source.folder,
        input: (0,external_node_path_.join)(folder, 'in'),
        out: (0,external_node_path_.join)(folder, 'out'),
        ...(tool.folder === undefined ? {} : { tool: tool.folder }),
        readable: step.scanner === 'privacy' ? [...tool.readable, settings.privacyPack] : tool.readable,
    };
    ports.files.makeFolder(host.input, 0o755);
    ports.files.makeFolder(host.out, 0o755);
    const at = ports.runtime.places(host);
    const invocation = definition.invocation({
        at,
        files,
        args: step.settings.args,
        config: step.scanner === 'privacy'
            ? { ...step.settings.config, privacyPack: settings.privacyPack }
            : step.settings.config,
        program: tool.program(at),
        limits: step.limits,
        canaryFolder: source.canaryFolder,
        canaryFiles: source.canaryFiles,
        ...(step.obeys === undefined ? {} : { toolConfig: step.obeys.path }),
        inlineAllowed: settings.inlineAllowed,
        partOfTree: (0,prepare_source/* isPartOfTree */.H1)(settings.scope, step.settings),
        threads: settings.threads,
    });
    for (const [name, content] of Object.entries(invocation.inputs))
        ports.files.writeNew((0,external_node_path_.join)(host.input, name), Buffer.from(content), 0o444);
    const execution = await ports.runtime.exec(invocation, host, signal);
    const changed = ports.runtime.guarantees().sourceReadOnly
        ? undefined
        : changedFile(host.source, files.filter(({ path }) => !fromBase.has(path)), ports.files);
    const matched = matchesPrivate(definition) && execution.status === 'exited' && execution.exitCode === 0
        ? readMatched(definition, host, files, ports.files)
        : [];
    const finish = (values) => {
        const plain = collectOutputs(invocation, execution, host.out, { definition, settings }, ports.files);
        const record = {
            ...emptyRecord(step, settings, changed ?? outcomeOf(execution)),
            sourceRoot: at.source,
            durationMs: Math.round(execution.durationMs),
            argv: invocation.argv.map((argument) => (0,redact/* redact */.E$)(argument)),
            outputs: [],
        };
        const outputs = definition.tool.kind === 'embedded'
            ? plain
            : maskOutputs(plain, values, { step, definition, files, record, declared: invocation.outputs });
        const contexts = contextsOf({ record, outputs }, step, definition, files, host.source, ports.files);
        ports.files.remove(folder);
        return {
            raw: {
                record: {
                    ...record,
                    outputs: [...outputs.keys()].sort(),
                    contexts: contexts.map((context) => (context === null ? null : [context[0], context[1]])),
                },
                outputs,
            },
            facts,
            integrity: false,
        };
    };
    return { matched, finish };
    function notExecuted(outcome, known, integrity) {
        const raw = { record: emptyRecord(step, settings, outcome), outputs: new Map() };
        return { matched: [], finish: () => ({ raw, facts: known, integrity }) };
    }
}
/** A step that needs more than the runtime guarantees is not run at all: it never counts as done with less. */
function whatIsLacking(definition, step, settings, guarantees) {
    const minimum = settings.minimumIsolation;
    if (minimum !== undefined && invocation/* ISOLATION_LEVELS */.l.indexOf(guarantees.level) < invocation/* ISOLATION_LEVELS */.l.indexOf(minimum)) {
        return `the manifest asks for isolation ${minimum}, this machine gives ${guarantees.level}`;
    }
    const network = step.settings.command?.network ?? definition.requires.network;
    return network === 'full' && settings.offline ? 'it needs the network, and the run is offline' : undefined;
}
function outcomeOf(execution) {
    switch (execution.status) {
        case 'exited':
            return { status: 'exited', exitCode: execution.exitCode };
        case 'signalled':
            return { status: 'signalled', signal: execution.signal };
        case 'killed':
            return { status: 'killed', reason: execution.reason };
        case 'not-started':
            return { status: 'not-started', message: (0,redact/* redact */.E$)(execution.message) };
    }
}
function emptyRecord(step, settings, outcome) {
    return {
        schema: 'assay/execution/1',
        scanner: step.scanner,
        outcome,
        sourceRoot: '/src',
        canaryRoot: settings.canaryRoot,
        durationMs: 0,
        argv: [],
        outputs: [],
        contexts: [],
    };
}
/** Reads what the invocation declared, sanitises and redacts it. Links and special files a tool left are not read. */
function collectOutputs(invocation, execution, out, by, files) {
    const outputs = new Map();
    const completed = execution.status === 'exited' && by.definition.completedExitCodes.includes(execution.exitCode);
    const keep = (name, bytes) => {
        const declared = invocation.outputs.includes(name);
        // Of a run that did not complete nothing is parsed, and its own words are all there is to go by.
        const sanitised = completed || declared ? by.definition.sanitise(name, bytes) : bytes;
        const kept = declared ? sanitised : sanitised.subarray(0, LOG_BYTES);
        outputs.set(name, (0,redact/* redactBytes */.TI)(kept, by.settings.knownSecrets));
    };
    for (const name of invocation.outputs) {
        if (name === 'stdout')
            continue;
        const path = (0,external_node_path_.join)(out, name);
        const stat = files.stat(path);
        const inside = files.realPath(path)?.toString('utf8') === (0,external_node_path_.join)(files.realPath(out)?.toString('utf8') ?? out, name);
        if (stat?.kind === 'file' && inside && stat.size <= invocation.limits.fileBytes)
            keep(name, files.read(path));
    }
    keep('stdout', execution.stdout);
    keep('stderr', execution.stderr);
    return outputs;
}
/** Without a read-only mount the copy is checked afterwards: results on files that changed meanwhile prove nothing. */
function changedFile(folder, files, store) {
    for (const file of files) {
        const path = (0,external_node_path_.join)(folder, file.copy);
        if (store.stat(path)?.kind !== 'file' || (0,digest/* sha256 */.s)(store.read(path)) !== file.sha256) {
            return { status: 'source-changed', message: (0,redact/* redact */.E$)(`the scanned copy of ${file.path} changed while it ran`) };
        }
    }
    return undefined;
}
function contextsOf(raw, step, definition, files, folder, store) {
    const { outcome, canaryRoot } = raw.record;
    if (outcome.status !== 'exited' || !definition.completedExitCodes.includes(outcome.exitCode))
        return [];
    try {
        const { findings } = (0,classify_execution/* parseReport */.MM)(step, definition, files, raw);
        const own = findings.map((finding) => ((0,classify_execution/* isInCanary */.Qg)(finding.path, canaryRoot) ? withoutPath(finding) : finding));
        return readContexts(own, definition.category, { folder, files }, store);
    }
    catch {
        // The report cannot be read: interpretRun says so when it parses the same bytes.
        return [];
    }
}
function withoutPath(finding) {
    return Object.fromEntries(Object.entries(finding).filter(([name]) => name !== 'path'));
}

;// CONCATENATED MODULE: ./build/run/run-plan.js






/** Relative cost per byte: only the order of starting depends on it. */
const WEIGHT = { embedded: 1, pypi: 6, host: 3 };
/** Runs every step, `jobs` at a time, longest first. Results come in the plan's order, whatever order they ended in. */
async function runPlan(options, ports, signal) {
    const work = options.scanners.map((scanner) => {
        const files = (0,prepare_source/* filesOfStep */.XG)(options.plan.tree, scanner.definition, scanner.step.settings.paths);
        return { scanner, files, cost: costOf(scanner, files) };
    });
    const queue = [...work].sort((a, b) => b.cost - a.cost);
    const outcomes = new Map();
    const values = collectValues(work.map(({ scanner }) => scanner.definition));
    const finishing = [];
    const finish = async (executed, { scanner: { step, definition }, files }, times, reached) => {
        const result = executed.finish(matchesPrivate(definition) ? NO_VALUES : await values.known);
        const raw = reached
            ? sayWhoseLimit(result.raw, options.settings.deadline, times.endedAt)
            : withOutcome(result.raw, { status: 'killed', reason: 'cancelled' });
        const interpreted = (0,classify_execution/* interpretRun */.rq)(step, definition, files, raw);
        const outcome = { scanner: step.scanner, ...result, raw, interpreted, ...times };
        outcomes.set(step.scanner, outcome);
        options.onEnded?.(outcome);
        ports.progress.report({
            kind: 'scanner-ended',
            scanner: step.scanner,
            state: stateText(interpreted),
            findings: interpreted.findings.length,
            ms: times.endedAt - times.startedAt,
        });
    };
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const { step, definition } = next.scanner;
            const tool = await provisionUnlessCancelled(() => options.provision(next.scanner), signal);
            const startedAt = ports.clock.now();
            ports.progress.report({ kind: 'scanner-started', scanner: step.scanner, files: next.files.length });
            options.onStarted?.(step.scanner, next.files.length);
            const executed = await executeStep(withinDeadline(step, options.settings.deadline, startedAt), definition, next.files, tool, options.settings, ports, signal, next.scanner);
            values.add(definition, executed.matched);
            const ended = finish(executed, next, { startedAt, endedAt: ports.clock.now() }, tool !== NOT_REACHED);
            // Whoever awaits them all below hears of a failure.
            ended.catch(() => undefined);
            finishing.push(ended);
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(options.jobs, queue.length)) }, worker));
    await Promise.all(finishing);
    return work.map(({ scanner }) => outcomes.get(scanner.step.scanner)).filter((outcome) => outcome !== undefined);
}
const NO_VALUES = new ValueRedactor([]);
/** The tool of a step that the run was cancelled before: it is not looked at any more. */
const NOT_REACHED = { status: 'failed', detail: 'the run was cancelled', integrity: false };
/** A tool that is not ready when the run is cancelled stops its step, not the run: the others' evidence is to be written. */
async function provisionUnlessCancelled(provision, signal) {
    if (signal.aborted)
        return NOT_REACHED;
    try {
        const tool = await provision();
        // What an interrupted fetch left behind says nothing about the tool.
        return isAborted(signal) ? NOT_REACHED : tool;
    }
    catch (error) {
        if (isAborted(signal) && error instanceof errors/* AssayError */.WV && error.kind === 'cancelled')
            return NOT_REACHED;
        throw error;
    }
}
/** Asked anew each time: it changes while something is awaited. */
function isAborted(signal) {
    return signal.aborted;
}
/** What the detectors of secrets and personal data match, complete as soon as the last of them ended. */
function collectValues(definitions) {
    const values = [];
    let missing = definitions.filter(matchesPrivate).length;
    let settle;
    const known = new Promise((resolve) => {
        settle = resolve;
    });
    const settleWhenComplete = () => {
        if (missing === 0)
            settle(new ValueRedactor(values));
    };
    settleWhenComplete();
    return {
        known,
        add: (by, more) => {
            if (!matchesPrivate(by))
                return;
            for (const value of more)
                values.push(value);
            missing -= 1;
            settleWhenComplete();
        },
    };
}
/** The whole run's time limit cuts each tool's own. */
function withinDeadline(step, deadline, now) {
    if (deadline === undefined)
        return step;
    return {
        ...step,
        limits: { ...step.limits, timeoutMs: Math.max(1, Math.min(step.limits.timeoutMs, deadline - now)) },
    };
}
/** Timers and clocks differ by a little. */
const CLOCK_SLACK_MS = 50;
/** A tool that was out of time when the whole run was is told so: its own limit is not what to raise. */
function sayWhoseLimit(raw, deadline, endedAt) {
    const { outcome } = raw.record;
    if (deadline === undefined ||
        endedAt + CLOCK_SLACK_MS < deadline ||
        outcome.status !== 'killed' ||
        outcome.reason !== 'timeout')
        return raw;
    return withOutcome(raw, { status: 'killed', reason: 'run-timeout' });
}
function withOutcome(raw, outcome) {
    return { ...raw, record: { ...raw.record, outcome } };
}
function costOf({ definition }, files) {
    return files.reduce((sum, { bytes }) => sum + bytes + 2000, 0) * WEIGHT[definition.tool.kind];
}
function stateText({ run: { state } }) {
    return state.status === 'completed' ? 'completed' : `failed: ${state.reason}`;
}

// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/model/evidence.js
var model_evidence = __webpack_require__(8477);
;// CONCATENATED MODULE: ./build/bundle/assemble.js




/**
 * Lays out a whole evidence bundle in memory, every byte final: files, the two roots over them, statements about the
 * roots, checksums over everything. Nothing is edited after it was hashed.
 */
async function assembleBundle(options) {
    const files = new Map();
    for (const [path, text] of options.derived)
        files.set(path, Buffer.from(text, 'utf8'));
    const evidence = { schema: 'assay/evidence-manifest/1', files: listFiles(files) };
    const raw = rawFiles(options.raws);
    const auditBytes = Buffer.from(options.audit.text, 'utf8');
    const run = {
        schema: 'assay/run/1',
        ...options.run,
        raw: listFiles(raw),
        audit: {
            lines: options.audit.lines,
            size: auditBytes.length,
            sha256: (0,digest/* sha256 */.s)(auditBytes),
            head: options.audit.head,
        },
    };
    for (const [path, bytes] of raw)
        files.set(path, bytes);
    files.set(model_evidence/* AUDIT_LOG */.bd, auditBytes);
    const evidenceBytes = Buffer.from((0,canonical_json/* canonicalJson */.dj)(evidence), 'utf8');
    const runBytes = Buffer.from((0,canonical_json/* canonicalJson */.dj)(run), 'utf8');
    files.set(model_evidence/* EVIDENCE_MANIFEST */.Gm, evidenceBytes);
    files.set(model_evidence/* RUN_RECORD */.Ox, runBytes);
    const statements = await options.attest({ evidenceManifest: (0,digest/* sha256 */.s)(evidenceBytes), runRecord: (0,digest/* sha256 */.s)(runBytes) });
    for (const [path, text] of statements)
        files.set(path, Buffer.from(text, 'utf8'));
    files.set(model_evidence/* CHECKSUMS */.vM, Buffer.from(checksums(files), 'utf8'));
    return files;
}
/** `checksums.txt`, in the form `sha256sum --check` reads. */
function checksums(files) {
    return listFiles(files)
        .map(({ path, sha256: digest }) => `${digest}  ${path}\n`)
        .join('');
}
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,digest/* sha256 */.s)(bytes) }))
        .sort((a, b) => (0,compare/* compareText */.n)(a.path, b.path));
}
/** `raw/<id>/…` of each tool run: its execution record and its redacted outputs. */
function rawFiles(raws) {
    const files = new Map();
    for (const [scanner, { record, outputs }] of raws) {
        files.set(`raw/${scanner}/execution.json`, Buffer.from((0,canonical_json/* canonicalJson */.dj)(record), 'utf8'));
        for (const [name, bytes] of outputs)
            files.set(`raw/${scanner}/${name}`, bytes);
    }
    return files;
}

// EXTERNAL MODULE: ./build/bundle/attest.js
var attest = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/model/plan-shape.js
var plan_shape = __webpack_require__(5607);
;// CONCATENATED MODULE: ./build/bundle/check-sound.js




const SCHEMAS = [
    [model_evidence/* EVIDENCE_MANIFEST */.Gm, model_evidence/* evidenceManifestSchema */.Kl],
    [model_evidence/* RUN_RECORD */.Ox, model_evidence/* runRecordSchema */._A],
    ['plan.json', plan_shape/* planShape */.x],
];
/**
 * Looks at a bundle as `verify` will, before it is written: what comes of an honest run must not be called tampered later.
 * Names come from the tree and from outputs of tools, so this is where an odd one would show.
 *
 * @throws AssayError delivery when `verify` would refuse it, or no file system could hold it.
 */
function checkSound(files) {
    const fault = sizeFault(files) ?? nameFault(files) ?? formFault(files);
    if (fault === undefined)
        return;
    throw new errors/* AssayError */.WV({
        kind: 'delivery',
        code: 'evidence-not-sound',
        message: `the evidence of this run would not be accepted by \`assay verify\`, so it is not written: ${fault}`,
        hint: 'Exclude what is named there from the scan, and please report it.',
    });
}
function sizeFault(files) {
    if (files.size > model_evidence/* BUNDLE_LIMITS */.kw.files)
        return `it has ${(0,count_noun/* countNoun */.y)(files.size, 'file')}`;
    let [total, lookedInto] = [0, 0];
    for (const [path, { length }] of files) {
        total += length;
        if ((0,model_evidence/* isLookedInto */.VW)(path))
            lookedInto += length;
        if (length > (0,model_evidence/* largestSize */.W5)(path))
            return `${path} has ${(0,count_noun/* countNoun */.y)(length, 'byte')}`;
    }
    return total > model_evidence/* BUNDLE_LIMITS */.kw.totalBytes || lookedInto > model_evidence/* BUNDLE_LIMITS */.kw.lookedIntoBytes
        ? `it has ${(0,count_noun/* countNoun */.y)(total, 'byte')}`
        : undefined;
}
/** A name that is a file's and a folder's. */
function nameFault(files) {
    for (const path of files.keys()) {
        const parts = path.split('/');
        for (let depth = 1; depth < parts.length; depth += 1) {
            const folder = parts.slice(0, depth).join('/');
            if (files.has(folder))
                return `${folder} is a file and a folder`;
        }
    }
    return undefined;
}
function formFault(files) {
    for (const [path, schema] of SCHEMAS) {
        const result = schema.safeParse(JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')));
        const issue = result.error?.issues[0];
        if (issue !== undefined)
            return `${path} has not its form at ${issue.path.join('.')} (${issue.message})`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundle/write-bundle.js



/**
 * Writes a bundle whole or not at all: into a temporary folder beside its place, every file flushed, then renamed; `latest`
 * moves last, by rename too. A kill at any moment leaves the previous bundle as it was. Of runs that want the same name, each
 * gets its own.
 *
 * @param name wanted as the bundle's id; taken ones get a number added.
 * @param assemble makes the files, given the id; what it throws is passed on.
 * @throws AssayError delivery when the disk does not take it.
 */
async function writeBundle(out, name, assemble, store, moveLatest) {
    const bundleId = orDelivery(() => claimName(out, name, store));
    const partial = partialOf(out, bundleId);
    const folder = (0,external_node_path_.join)(out, bundleId);
    try {
        const files = await assemble(bundleId);
        try {
            await writeFiles(partial, files, store);
            store.rename(partial, folder);
            await store.flush([out]);
            if (moveLatest)
                pointLatest(out, bundleId, store);
        }
        catch (error) {
            throw notWritten(error);
        }
        return { bundleId, folder, files };
    }
    catch (error) {
        removeIfPossible(partial, store);
        throw error;
    }
}
/** A name is one's own from the moment its temporary folder was made: making a folder succeeds only once. */
function claimName(out, name, store) {
    store.makeFolder(out);
    ignoreAll((0,external_node_path_.join)(out, '.gitignore'), store);
    for (let count = 1;; count += 1) {
        const id = count === 1 ? name : `${name}-${String(count)}`;
        if (store.stat((0,external_node_path_.join)(out, id)) !== undefined || !store.claimFolder(partialOf(out, id)))
            continue;
        if (store.stat((0,external_node_path_.join)(out, id)) === undefined)
            return id;
        // Its owner finished in between.
        store.remove(partialOf(out, id));
    }
}
/** Several runs may begin in a new folder at once: the file of one is as good as another's. */
function ignoreAll(file, store) {
    if (store.stat(file) !== undefined)
        return;
    try {
        store.writeNew(file, Buffer.from(model_evidence/* IGNORE_ALL */.v0));
    }
    catch (error) {
        if (store.stat(file) === undefined)
            throw error;
    }
}
function partialOf(out, bundleId) {
    return (0,external_node_path_.join)(out, `.${bundleId}.partial`);
}
async function writeFiles(partial, files, store) {
    const folders = new Set([partial]);
    for (const [path, bytes] of files) {
        const target = (0,external_node_path_.join)(partial, path);
        const folder = (0,external_node_path_.join)(target, '..');
        if (!folders.has(folder)) {
            store.makeFolder(folder);
            folders.add(folder);
        }
        store.writeNew(target, bytes);
    }
    await store.flush([...files.keys()].map((path) => (0,external_node_path_.join)(partial, path)));
    await store.flush([...folders]);
}
/** Where nothing could be written there may be no way to remove either; why it was not written is what counts. */
function removeIfPossible(path, store) {
    try {
        store.remove(path);
    }
    catch {
        // A later run of the same name takes another.
    }
}
/** A symbolic link, or a one-line file where links are not to be had; replaced by rename, so it always points somewhere whole. */
function pointLatest(out, bundleId, store) {
    const next = (0,external_node_path_.join)(out, `.latest.${bundleId}`);
    store.remove(next);
    try {
        store.symlink(bundleId, next);
    }
    catch {
        store.writeDurable(next, Buffer.from(`${bundleId}\n`));
    }
    store.rename(next, (0,external_node_path_.join)(out, 'latest'));
}
function orDelivery(action) {
    try {
        return action();
    }
    catch (error) {
        throw notWritten(error);
    }
}
function notWritten(error) {
    const why = error instanceof Error ? error.message : String(error);
    return new errors/* AssayError */.WV({
        kind: 'delivery',
        code: 'evidence-not-written',
        message: `the evidence could not be written: ${why}`,
        hint: 'Give --out a folder that can be written and has room.',
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/lib/signing-caveat.js
var signing_caveat = __webpack_require__(5988);
;// CONCATENATED MODULE: ./build/write-evidence.js








/** Lays out the evidence of a run, has it attested and writes it. @throws AssayError delivery when the disk does not take it. */
async function writeEvidence(run, ports) {
    const { request, plan, runtime, outcomes, raws, derived, headCommit, startedAt, finishedAt } = run;
    const cancelled = derived.verdict.reasons.some(({ kind }) => kind === 'cancelled');
    const events = (0,audit_run/* auditEvents */.Lz)({
        plan,
        offline: request.offline,
        headCommit,
        startedAt,
        finishedAt,
        tools: outcomes.map((outcome) => ({
            ...auditedTool(outcome),
            startedAt: outcome.startedAt,
            endedAt: outcome.endedAt,
        })),
        derived: { ...derived, paths: [...derived.files.keys()] },
    });
    let evidenceDigest = '';
    const written = await writeBundle(request.out, bundleName(startedAt, plan), async (bundleId) => {
        const files = await assembleBundle({
            derived: derived.files,
            raws,
            audit: (0,audit_chain/* renderAuditLog */.mh)((0,audit_run/* auditSubject */.K6)(plan), events),
            run: {
                bundleId,
                assay: plan.assay,
                startedAt: new Date(startedAt).toISOString(),
                finishedAt: new Date(finishedAt).toISOString(),
                cancelled,
                headCommit,
                host: {
                    platform: ports.system.platform,
                    arch: ports.system.arch,
                    node: ports.system.node.version,
                    cpus: ports.system.cpus,
                },
                runtime: { id: runtime.id, ...runtime.guarantees(), caveats: caveatsOf(run, ports) },
                tools: outcomes.map(({ scanner, facts, raw }) => ({
                    scanner,
                    resolved: facts.resolved ?? null,
                    digest: facts.digest ?? null,
                    pinned: facts.pinned ?? null,
                    durationMs: raw.record.durationMs,
                })),
            },
            attest: (roots) => {
                evidenceDigest = roots.evidenceManifest;
                return statementsFor(run, roots, ports);
            },
        });
        checkSound(files);
        return files;
    }, ports.files, !cancelled);
    return { ...written, evidenceDigest, cancelled };
}
/** Why the signature of this run proves less than it seems to; `undefined` where nobody signs or a sandbox holds. */
function exposedSigner({ attest: form }, runtime, { signer }) {
    return form === 'none' || signer === undefined ? undefined : (0,signing_caveat/* signingCaveat */.M)(runtime.guarantees().level, signer.kind);
}
function caveatsOf({ request, runtime }, ports) {
    const exposed = exposedSigner(request, runtime, ports);
    return [...runtime.guarantees().caveats, ...(exposed === undefined ? [] : [exposed])];
}
/** What the audit log tells of the program of a tool run. */
function auditedTool({ scanner, facts, raw }) {
    return { scanner, digest: facts.digest ?? null, pinned: facts.pinned ?? null, record: raw.record };
}
async function statementsFor({ request, plan, runtime, derived, headCommit }, roots, ports) {
    if (request.attest === 'none')
        return new Map();
    const { policySource } = request;
    const statements = {
        plan,
        summary: derived.summary,
        files: derived.files,
        roots,
        guarantees: runtime.guarantees(),
        headCommit,
        repository: request.repository,
        base: policySource === undefined ? undefined : { ref: policySource.ref, commit: policySource.commit },
    };
    try {
        return await (0,attest/* attest */.s)(statements, ports.signer);
    }
    catch (error) {
        // A service that does not answer must not cost the evidence; a key of the user's own must sign or fail.
        if (ports.signer?.kind !== 'keyless')
            throw error;
        const why = (0,redact/* redact */.E$)(error instanceof Error ? error.message : String(error));
        ports.progress.report({ kind: 'warning', message: `keyless signing failed, so the evidence is unsigned: ${why}` });
        return (0,attest/* attest */.s)(statements, undefined);
    }
}
/** `<UTC time>-<short commit>`, as the ancestor named its bundles. */
function bundleName(startedAt, plan) {
    const time = new Date(startedAt).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    return `${time}-${plan.tree.git?.commit.slice(0, 7) ?? 'nogit'}`;
}

;// CONCATENATED MODULE: ./build/pipeline.js











/**
 * The whole flow: plan, run, judge, write the bundle. The verdict is a value; what throws stopped the run. Publishing comes
 * after, by the caller, when everything is on disk.
 */
async function scan(request, registry, ports, signal) {
    const startedAt = ports.clock.now();
    // Trying the sandbox waits for processes; reading the tree keeps this one busy. Together they take the longer of the two.
    let trial;
    const planned = await (0,plan_scan/* planScan */.h)(request, registry, ports, () => {
        trial = ports.runtime();
        // Whoever awaits it below hears of a failure; until then, or when planning fails first, nobody does.
        trial.catch(() => undefined);
    }, signal);
    try {
        const { plan } = planned;
        const live = auditLive(ports.events, () => ports.clock.now());
        const headCommit = headOfSameTree(request, plan);
        live.planned({ plan, offline: request.offline, headCommit });
        const runtime = await (trial ?? ports.runtime());
        ports.progress.report({
            kind: 'phase',
            name: 'scan',
            detail: `${(0,count_noun/* countNoun */.y)(plan.steps.length, 'scanner')}, isolation ${runtime.guarantees().level}`,
        });
        const unsandboxed = withoutSandbox(runtime.guarantees());
        if (unsandboxed !== undefined)
            ports.progress.report({ kind: 'warning', message: unsandboxed });
        const exposed = exposedSigner(request, runtime, ports);
        if (exposed !== undefined)
            ports.progress.report({
                kind: 'warning',
                message: `${exposed} Set gate.isolation to bubblewrap, and nothing runs where that is so.`,
            });
        const outcomes = await runScanners({ request, planned, runtime, live, startedAt }, ports, signal);
        ports.progress.report({ kind: 'phase', name: 'judge' });
        const raws = new Map(outcomes.map(({ scanner, raw }) => [scanner, raw]));
        const derived = (0,derive_evidence/* deriveEvidence */.VP)(plan, raws, (step) => (0,catalogue/* definitionFor */.V9)(step, registry));
        live.decided(derived);
        // A clock that was set back meanwhile must not make evidence that contradicts itself.
        const finishedAt = Math.max(startedAt, ports.clock.now());
        ports.progress.report({ kind: 'phase', name: 'write' });
        const run = { request, plan, runtime, outcomes, raws, derived, headCommit, startedAt, finishedAt };
        const integrity = outcomes.some((outcome) => outcome.integrity);
        const { bundleId, folder, files, evidenceDigest, cancelled } = await writeEvidence(run, ports).catch((error) => {
            // The disk may be full, and the verdict stands all the same.
            if (!(error instanceof errors/* AssayError */.WV))
                throw error;
            const isCancelled = derived.verdict.reasons.some(({ kind }) => kind === 'cancelled');
            throw error.withKnown(knownVerdict({ derived, exitCode: exitCodeOf(derived, integrity, isCancelled) }));
        });
        return {
            plan,
            derived,
            bundleId,
            bundlePath: folder,
            evidenceDigest,
            exitCode: exitCodeOf(derived, integrity, cancelled),
            files,
            evidence: { plan, raws, isolation: runtime.guarantees().level },
        };
    }
    finally {
        ports.files.remove(planned.work);
    }
}
/** The verdict in words, for whoever has to say it without the bundle. */
function knownVerdict({ derived, exitCode }) {
    const { verdict, reasons } = derived.summary;
    return {
        decision: verdict,
        exitCode,
        reasons: reasons.map(({ text, remedy, code }) => `${text}. ${remedy} [${code}]`),
    };
}
/** What must be said before anything is run, because people take a sandbox for granted. */
function withoutSandbox({ level, caveats }) {
    if (level !== 'environment-only')
        return undefined;
    return `scanners run without a sandbox (isolation environment-only): ${caveats[0] ?? ''} They can reach the network and read what this user can; docs/isolation.md tells how to change that.`;
}
/** The head commit is a subject only where what was scanned is, to the byte, what it holds. */
function headOfSameTree({ head }, { tree: { git } }) {
    if (head === undefined || git === undefined || git.dirty)
        return null;
    return head.tree === git.tree && head.commit !== git.commit ? head.commit : null;
}
function exitCodeOf(derived, integrity, cancelled) {
    if (cancelled)
        return errors/* EXIT */.dc.interrupted;
    return integrity ? (0,errors/* worseExit */.zY)(errors/* EXIT */.dc.integrity, derived.summary.exitCode) : derived.summary.exitCode;
}
async function runScanners(run, ports, signal) {
    const { request, planned, runtime, live, startedAt } = run;
    const { plan } = planned;
    const nonce = ports.system.random(16);
    return runPlan({
        plan,
        scanners: planned.scanners,
        jobs: request.jobs,
        settings: {
            tree: plan.tree,
            scope: plan.scope,
            copy: planned.copy,
            work: planned.work,
            canaryRoot: `assay-canary-${ports.system.random(6)}`,
            nonce,
            threads: Math.max(1, ports.system.cpus),
            inlineAllowed: plan.policy.inlineAllowed,
            privacyPack: (0,plan_tools/* privacyPackOf */.PO)(request, ports.system),
            knownSecrets: knownSecrets(ports.system, plan),
            minimumIsolation: plan.policy.gate.isolation,
            offline: request.offline,
            deadline: request.timeoutMs === undefined ? undefined : startedAt + request.timeoutMs,
        },
        onStarted: live.started,
        onEnded: (outcome) => {
            live.ended(auditedTool(outcome), outcome.interpreted.run.state);
        },
        provision: ({ definition, hostTool }) => {
            if (hostTool !== undefined)
                return Promise.resolve((0,host_tool/* checkHostTool */.v)(hostTool, ports.files));
            return (0,ready_step/* readyStep */.O)(definition, {
                get lock() {
                    return ports.toolsLock();
                },
                cacheFolder: ports.system.cacheFolder,
                offline: request.offline,
                commands: ports.commands,
                system: ports.system,
                progress: ports.progress,
                signal,
            }, ports.files);
        },
    }, { ...ports, runtime }, signal);
}
/** Values of the environment that look like credentials: taken out of whatever a tool prints. */
function knownSecrets({ env }, { policy }) {
    const addresses = new Set(policy.notify?.map(({ urlEnv }) => urlEnv));
    return Object.entries(env)
        .filter(([name, value]) => value !== undefined &&
        value.length >= 8 &&
        (addresses.has(name) || /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|SIGNING_KEY|API_?KEY/i.test(name)))
        .map(([, value]) => value ?? '');
}


/***/ })

};
