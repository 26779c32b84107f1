export const id = 914;
export const ids = [914];
export const modules = {

/***/ 3688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ relativeToSource),
/* harmony export */   R7: () => (/* binding */ pathOfUri),
/* harmony export */   Te: () => (/* binding */ uriOfPath),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);


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
/** Whether a path matches any of the globs. `*` does not cross `/`, `**` does; names that start with a dot are ordinary. */
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    return picomatch__WEBPACK_IMPORTED_MODULE_1__([...globs], { dot: true, nonegate: true, strictBrackets: false });
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readSarif)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3688);

/** @throws Error on anything that is not a complete SARIF log with at least one run that lists its results. */
function readSarif(bytes, options) {
    const log = dict(JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')));
    if (log === undefined)
        throw new Error('not a JSON object');
    if (log['version'] !== '2.1.0')
        throw new Error('not SARIF 2.1.0');
    const runs = dicts(log['runs']);
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
        findings: dicts(run['results']).map((result) => readResult(result, rules, place, options)),
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
    return value === 'critical' || value === 'high' || value === 'medium' || value === 'low' || value === 'none' ? value : undefined;
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
    return {
        startLine,
        ...defined({
            startColumn: positive(region['startColumn']),
            endLine: positive(region['endLine']),
            endColumn: positive(region['endColumn']),
        }),
    };
}
function messageText(value, rule) {
    const message = dict(value);
    return text(message?.['text']) ?? text(message?.['markdown']) ?? (message?.['id'] === undefined ? undefined : rule?.title) ?? '';
}
/** `external/cwe/cwe-79`, `CWE-79`, `CWE-79: …` in tags, and `cwe` as a text or a list. */
function cwesOf(properties) {
    const sources = [properties['tags'], properties['cwe']].flatMap((value) => (Array.isArray(value) ? value : [value]));
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
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ sanitiseSarif)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1059);

const MESSAGE = { text: 'message', id: 'scalar' };
const ARTIFACT_LOCATION = { uri: 'scalar', uriBaseId: 'scalar', index: 'scalar' };
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
            results: [result],
        },
    ],
});
const LOG = logOf(RESULT);
/** Our own detectors' results may keep all their scalar properties: they hold no matched text by contract. */
const OWN_LOG = logOf({ ...RESULT, properties: 'scalars' });
const SCALAR_LIMIT = 4096;
const TAG_LIMIT = 50;
/**
 * Rebuilds a SARIF log with only the members Assay reads, messages redacted. Idempotent. Bytes that are not JSON are
 * returned as they are (the byte redactor follows; parsing fails later and says so).
 */
function sanitiseSarif(bytes, own = false) {
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    }
    catch {
        return bytes;
    }
    return Buffer.from(JSON.stringify(pick(value, own ? OWN_LOG : LOG)) ?? '', 'utf8');
}
function pick(value, shape) {
    if (shape === 'scalar')
        return scalar(value);
    if (shape === 'message')
        return typeof value === 'string' ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(value) : undefined;
    if (shape === 'tags') {
        if (typeof value === 'string')
            return scalar(value);
        return Array.isArray(value) ? value.slice(0, TAG_LIMIT).map(scalar).filter((tag) => typeof tag === 'string') : undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (shape === 'scalars') {
        const kept = Object.entries(value).map(([key, item]) => [key, scalar(item)]);
        return Array.isArray(value) ? undefined : Object.fromEntries(kept.filter(([, item]) => item !== undefined && item !== null));
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

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// EXTERNAL MODULE: ./build/lib/sarif-sanitise.js
var sarif_sanitise = __webpack_require__(4352);
// EXTERNAL MODULE: ./build/lib/sarif-read.js
var sarif_read = __webpack_require__(5362);
// EXTERNAL MODULE: ./build/scanners/define.js
var scanners_define = __webpack_require__(603);
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
        parse: ({ outputs, sourceRoot }) => {
            const report = outputs.get(REPORT);
            if (report === undefined)
                throw new Error('there is no report');
            for (const name of documents)
                if (!outputs.has(name))
                    throw new Error(`there is no ${name}`);
            return (0,sarif_read/* readSarif */.q)(report, { sourceRoot, trustKind: true });
        },
        canary: parts.canary,
    });
}

;// CONCATENATED MODULE: ./build/scanners/governance.js

const scanner = defineEmbedded({
    id: 'governance',
    title: 'Governance audit of modules and repository',
    category: 'governance',
    appliesTo: () => true,
    canary: {
        files: () => ({ 'canary.py': 'import sys\n\nsys.path.insert(0, ROOT)\n' }),
        expectRule: 'governance/search-path',
    },
});

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
        // Twenty random characters in the documented alphabet: made when it is planted, so none is ever committed.
        files: (nonce) => ({ 'canary.env': `AWS_ACCESS_KEY_ID=AKIA${base32(nonce)}\n` }),
        expectRule: 'secrets/aws-access-key-id',
    },
});
/** Sixteen characters of the base-32 alphabet from hexadecimal. */
function base32(nonce) {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const digits = nonce.padEnd(32, '0').slice(0, 32);
    let result = '';
    for (let index = 0; index < 32; index += 2)
        result += alphabet[Number.parseInt(digits.slice(index, index + 2), 16) % 32] ?? 'A';
    return result;
}

;// CONCATENATED MODULE: ./build/scanners/workflows.js

/** Workflow files by place, action files by name: the detector itself decides by content. */
const KINDS = /^\.github\/(?:.*\/)?workflows\/[^/]+\.ya?ml$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
const workflows_scanner = defineEmbedded({
    id: 'workflows',
    title: 'GitHub workflow and action files',
    category: 'workflow',
    appliesTo: ({ path }) => KINDS.test(path),
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

;// CONCATENATED MODULE: ./build/scanners/registry.generated.js





/** Every scanner of the catalogue, by id, in code-unit order. */
const registry = new Map([
    ['governance', scanner],
    ['privacy', privacy_scanner],
    ['sbom', sbom_scanner],
    ['secrets', secrets_scanner],
    ['workflows', workflows_scanner],
]);


/***/ })

};
