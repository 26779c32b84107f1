export const id = 112;
export const ids = [112];
export const modules = {

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ definitionFor),
/* harmony export */   e5: () => (/* binding */ NOT_AVAILABLE),
/* harmony export */   vq: () => (/* binding */ catalogueOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _scanners_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2339);


/** Catalogue ids of the specification that this version does not have. */
const NOT_AVAILABLE = {
    opengrep: 'code',
    semgrep: 'code',
    checkov: 'iac',
    'pip-audit': 'dependency',
    'eslint-security': 'code',
    'retire-js': 'dependency',
    'npm-audit': 'dependency',
    trivy: 'dependency',
    syft: 'sbom',
    grype: 'dependency',
    gitleaks: 'secret',
    'osv-scanner': 'dependency',
    gosec: 'code',
    actionlint: 'workflow',
    zizmor: 'workflow',
    hadolint: 'iac',
    shellcheck: 'code',
    dast: 'dast',
};
/** Every id a profile may name, with what this version has of it. */
function catalogueOf(registry) {
    return [
        ...[...registry.values()].map(({ id, category, settings = {} }) => ({ id, category, available: true, settings })),
        ...Object.entries(NOT_AVAILABLE)
            .filter(([id]) => !registry.has(id))
            .map(([id, category]) => ({ id, category, available: false })),
    ];
}
/** The definition behind a planned step, the user's own commands included. */
function definitionFor(step, registry) {
    const definition = (0,_scanners_command_js__WEBPACK_IMPORTED_MODULE_1__/* .commandScanner */ .Y)(step.settings) ?? registry.get(step.scanner);
    if (definition === undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV({
            kind: 'usage',
            code: 'scanner-unknown',
            message: `this version of Assay has no scanner ${step.scanner}`,
        });
    }
    return definition;
}


/***/ }),

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);

/*
 * Globs over paths, in time that grows with the length of the glob times that of the path, whatever either says: a manifest
 * or a bundle of somebody else's must not be able to keep a process busy. A backtracking regular expression could.
 */
/** Whether a path matches any of the globs. @throws Error for a glob that `globFault` finds fault with. */
function matcher(globs) {
    const alternatives = globs.flatMap(_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO);
    if (alternatives.length === 0)
        return () => false;
    return (path) => {
        const parts = path.split('/');
        return alternatives.some((segments) => matchesParts(segments, parts));
    };
}
/**
 * Greedy from the left, going back only to the last `**`: the parts before it have found their leftmost place, and no later
 * one could help. A `**` at the end means what is in a folder, not the folder.
 */
function matchesParts(segments, parts) {
    let segment = 0;
    let part = 0;
    let afterFolders = -1;
    let tried = 0;
    while (part < parts.length) {
        const current = segments[segment];
        if (current?.kind === 'folders') {
            segment += 1;
            if (segment === segments.length)
                return true;
            afterFolders = segment;
            tried = part;
        }
        else if (current !== undefined && matchesPart(current, parts[part] ?? '')) {
            segment += 1;
            part += 1;
        }
        else if (afterFolders !== -1) {
            segment = afterFolders;
            tried += 1;
            part = tried;
        }
        else
            return false;
    }
    return segment === segments.length;
}
function matchesPart(segment, part) {
    switch (segment.kind) {
        case 'folders':
        case 'any':
            return true;
        case 'text':
            return segment.text === part;
        case 'ends':
            return (part.length >= segment.start.length + segment.end.length &&
                part.startsWith(segment.start) &&
                part.endsWith(segment.end));
        case 'units':
            return matchesUnits(segment.units, part);
    }
}
/** As `matchesParts`, with characters and `*`. */
function matchesUnits(units, text) {
    let unit = 0;
    let at = 0;
    let afterStar = -1;
    let tried = 0;
    while (at < text.length) {
        const current = units[unit];
        if (current === _model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .STAR */ .Vw) {
            unit += 1;
            afterStar = unit;
            tried = at;
        }
        else if (current !== undefined && matchesCharacter(current, text[at] ?? '')) {
            unit += 1;
            at += 1;
        }
        else if (afterStar !== -1) {
            unit = afterStar;
            tried += 1;
            at = tried;
        }
        else
            return false;
    }
    while (units[unit] === _model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .STAR */ .Vw)
        unit += 1;
    return unit === units.length;
}
function matchesCharacter(unit, character) {
    return typeof unit === 'string' ? unit === character : unit === _model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY */ .x4 || unit.has(character);
}


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   M: () => (/* binding */ LONGEST_TIMER_MS)
/* harmony export */ });
/* harmony import */ var _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5003);

/** A timer of more than these milliseconds, 24 days, would go off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `1500ms`, `90s`, `10m` or `1h`; `undefined` where the text is none of these. */
function parseDuration(text) {
    const unit = _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_PATTERN */ .Cq.exec(text)?.[1];
    return unit === undefined ? undefined : Number.parseInt(text, 10) * UNITS[unit];
}


/***/ }),

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1622);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Nothing we write is nested this deep; a limit keeps code that walks a document from running out of stack. */
const MOST_LEVELS = 100;
/**
 * JSON for evidence: UTF-8 without a byte order mark, no member twice, no number that a double cannot hold exactly, no
 * member `__proto__`, at most 100 levels, nothing after the value. `JSON.parse` silently keeps the last of two members and
 * rounds large numbers, so two readers of one file could see two documents.
 *
 * @throws Error with what is wrong
 */
function parseStrictJson(bytes) {
    let text;
    try {
        text = utf8.decode(bytes);
    }
    catch {
        throw new Error('it is not UTF-8');
    }
    (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .checkBounds */ .M)(bytes);
    if (text.charCodeAt(0) === 0xfeff)
        throw new Error('it starts with a byte order mark');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // V8's message quotes the document, which may hold anything.
        throw new Error('it is not JSON');
    }
    checkMembers(text);
    return value;
}
/** Walks valid JSON once, without recursion, and looks at member names, numbers and depth. */
function checkMembers(text) {
    const open = [];
    let expectName = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x22) {
            const end = endOfString(text, index);
            const names = open.at(-1);
            if (expectName && names !== undefined) {
                addName(names, text.slice(index, end));
                expectName = false;
            }
            index = end - 1;
        }
        else if (code === 0x7b || code === 0x5b) {
            expectName = code === 0x7b;
            open.push(expectName ? new Set() : undefined);
            if (open.length > MOST_LEVELS)
                throw new Error(`it is nested more than ${MOST_LEVELS} levels deep`);
        }
        else if (code === 0x7d || code === 0x5d) {
            open.pop();
            expectName = false;
        }
        else if (code === 0x2c) {
            expectName = open.at(-1) !== undefined;
        }
        else if (code === 0x2d || isDigit(code)) {
            index = endOfNumber(text, index) - 1;
        }
    }
}
function addName(names, literal) {
    const name = literal.includes('\\') ? JSON.parse(literal) : literal.slice(1, -1);
    if (names.has(name))
        throw new Error(`the member ${JSON.stringify(name.slice(0, 60))} occurs twice`);
    if (name === '__proto__')
        throw new Error('it has a member __proto__');
    names.add(name);
}
function endOfString(text, start) {
    for (let index = start + 1; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x5c)
            index += 1;
        else if (code === 0x22)
            return index + 1;
    }
    return text.length;
}
function endOfNumber(text, start) {
    let end = start + 1;
    while (end < text.length && isInNumber(text.charCodeAt(end)))
        end += 1;
    const value = Number(text.slice(start, end));
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
        throw new Error('it holds a number that is not exact');
    }
    return end;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** Digits, `.`, `+`, `-`, `e` and `E`. */
function isInNumber(code) {
    return isDigit(code) || code === 0x2e || code === 0x2b || code === 0x2d || code === 0x65 || code === 0x45;
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ sniffEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   rr: () => (/* binding */ LineIndex)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Text of a file, with positions. Columns count UTF-16 code units, as SARIF's `utf16CodeUnits` does. */

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A NUL in the first block means binary, unless a byte order mark or the pattern of zeros says UTF-16. */
const SNIFF_BYTES = 8192;
/**
 * Decodes a file's bytes. UTF-8 first; UTF-16 by byte order mark or by an unmistakable pattern of zero bytes; anything
 * else that holds no NUL is read as latin1, which keeps every byte (so a pattern of ASCII characters is still found).
 */
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16(bytes.subarray(2), 'utf-16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16(bytes.subarray(2), 'utf-16be');
    const head = bytes.subarray(0, SNIFF_BYTES);
    if (head.includes(0)) {
        const guess = guessUtf16(head);
        return guess === undefined ? { text: '', encoding: 'binary' } : utf16(bytes, guess);
    }
    const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    try {
        return { text: strictUtf8.decode(body), encoding: 'utf-8' };
    }
    catch {
        if (looksBinary(bytes))
            return { text: '', encoding: 'binary' };
        return { text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'), encoding: 'latin1' };
    }
}
/** The encoding alone, without building the text: several times faster on a whole tree. Agrees with `decodeText`. */
function sniffEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const head = bytes.subarray(0, SNIFF_BYTES);
    if (head.includes(0))
        return guessUtf16(head) ?? 'binary';
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return 'utf-8';
    return looksBinary(bytes) ? 'binary' : 'latin1';
}
/** More control characters than this share of bytes are no text of any encoding. */
const BINARY_SHARE = 0.005;
/** For bytes that are no UTF-8: a NUL anywhere, or control characters as compressed data has them. */
function looksBinary(bytes) {
    let controls = 0;
    for (const byte of bytes) {
        if (byte === 0)
            return true;
        if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
            controls += 1;
    }
    return controls > bytes.length * BINARY_SHARE;
}
function utf16(bytes, encoding) {
    // An odd last byte cannot be a character; it is dropped rather than failing the file.
    const copy = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    if (encoding === 'utf-16be')
        copy.swap16();
    return { text: copy.toString('utf16le'), encoding };
}
/** ASCII-range text in UTF-16 has a zero in (nearly) every second byte and (nearly) none in the others. */
function guessUtf16(head) {
    let even = 0;
    let odd = 0;
    for (let index = 0; index + 1 < head.length; index += 2) {
        if (head[index] === 0)
            even += 1;
        if (head[index + 1] === 0)
            odd += 1;
    }
    const pairs = Math.floor(head.length / 2);
    if (pairs < 2)
        return undefined;
    if (odd > pairs * 0.6 && even < pairs * 0.05)
        return 'utf-16le';
    if (even > pairs * 0.6 && odd < pairs * 0.05)
        return 'utf-16be';
    return undefined;
}
/** Maps offsets of one text to lines and columns. Line ends are LF, CRLF and lone CR. */
class LineIndex {
    starts;
    length;
    constructor(text) {
        const starts = [0];
        for (let index = 0; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10))
                starts.push(index + 1);
        }
        this.starts = starts;
        this.length = text.length;
    }
    /** 1-based line and column of an offset. */
    at(offset) {
        const wanted = Math.min(Math.max(offset, 0), this.length);
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: wanted - (this.starts[low] ?? 0) + 1 };
    }
    /** The SARIF region of the half-open range [start, end). */
    region(start, end) {
        const from = this.at(start);
        const to = this.at(Math.max(end, start));
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    }
    get lines() {
        return this.starts.length;
    }
}


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   lH: () => (/* binding */ readTrustedKey),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);


/**
 * The public half of a P-256 or Ed25519 key, in whatever form it was written.
 *
 * @throws AssayError usage for anything else, and for a file with more than one key: which of them is meant?
 */
function readTrustedKey(pem) {
    if (pem.includes('PRIVATE KEY'))
        throw keyError('the key to verify with is a private key', 'Give the public key: nobody who verifies needs the private one.');
    if (pem.split('-----BEGIN ').length > 2)
        throw keyError('the file of the key to verify with holds more than one key', 'Give a file with one public key.');
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch {
        throw keyError('the key to verify with is not a public key in PEM form', 'Give a P-256 or Ed25519 public key in PEM.');
    }
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    if (key.asymmetricKeyType !== 'ed25519' && !isP256)
        throw keyError('the key to verify with is neither P-256 nor Ed25519', 'Assay takes these two only.');
    return { key, hint: hintOf(key) };
}
/**
 * How Sigstore bundles name a key: base64 of the SHA-256 of its DER. One key has several (a compressed point, the parameters
 * of its curve written out), so it is first written as everybody writes it.
 *
 * @param key the public half of a P-256 or Ed25519 key.
 */
function hintOf(key) {
    const plain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(plain.export({ type: 'spki', format: 'der' }))
        .digest('base64');
}
/** How evidence names a key: `sha256:` and the digest of its DER in hex. */
function keyName({ hint }) {
    return `sha256:${Buffer.from(hint, 'base64').toString('hex')}`;
}
/** P-256: ECDSA over SHA-256, DER; Ed25519: over the bytes themselves. */
function isSignedBy({ key }, bytes, signature) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, key, signature);
}
/** Standard alphabet, padded, no bits left over: exactly one text for any bytes. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function keyError(message, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .WV({ kind: 'usage', code: 'verify-key', message, hint });
}


/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ builtinProfileNames),
/* harmony export */   Dm: () => (/* binding */ DEFAULT_BUDGETS),
/* harmony export */   JJ: () => (/* binding */ DEFAULT_THRESHOLDS),
/* harmony export */   Js: () => (/* binding */ builtinProfile),
/* harmony export */   KG: () => (/* binding */ DEFAULT_PROFILE),
/* harmony export */   PE: () => (/* binding */ BUILTIN_PROFILES),
/* harmony export */   Vo: () => (/* binding */ PROFILE_ALIASES)
/* harmony export */ });
/** What holds where a profile names no limit, and where there is no manifest: only findings count, not those to review. */
const DEFAULT_THRESHOLDS = { critical: 0, high: 0 };
const DEFAULT_BUDGETS = [{ category: 'secret', max: 0 }];
/** The profile that runs where nothing names another: embedded scanners only, so it works offline on a fresh machine. */
const DEFAULT_PROFILE = 'core';
const CORE = ['secrets', 'privacy', 'governance', 'workflows', 'sbom'];
const FAST = ['ruff', 'bandit', 'detect-secrets'];
const FULL = ['ruff', 'bandit', 'detect-secrets', 'opengrep', 'trivy', 'privacy', 'sbom', 'attestation'];
/** Names, tools and limits are fixed: people name them in required checks. */
const BUILTIN_PROFILES = [
    { name: 'core', description: 'The embedded scanners: nothing to install, no network.', tools: CORE },
    { name: 'smoke', description: 'One quick scanner, to see that everything works.', tools: ['ruff'] },
    { name: 'fast', description: 'Python code and secrets.', tools: FAST },
    { name: 'medium', description: 'Fast, and patterns in many languages.', tools: [...FAST, 'opengrep', 'attestation'] },
    {
        name: 'standard',
        description: 'Fast, and dependencies with an inventory.',
        tools: [...FAST, 'trivy', 'sbom', 'attestation'],
        thresholds: { critical: 0, high: 0, medium: 25 },
    },
    {
        name: 'full',
        description: 'Code, secrets, dependencies and personal data.',
        tools: FULL,
        thresholds: { critical: 0, high: 5, medium: 50 },
    },
    {
        name: 'heavy',
        description: 'Full, and a dynamic scan of the running product.',
        tools: [...FULL, 'dast'],
        requiresStack: true,
    },
    {
        name: 'javascript',
        description: 'JavaScript and TypeScript code, secrets and dependencies.',
        tools: ['eslint-security', 'retire-js', 'detect-secrets', 'trivy', 'sbom', 'attestation'],
    },
    {
        name: 'polyglot',
        description: 'Python and JavaScript in one repository.',
        tools: ['ruff', 'bandit', 'detect-secrets', 'opengrep', 'trivy', 'sbom', 'eslint-security', 'retire-js'],
    },
    {
        name: 'attestation-test',
        description: 'A small run that makes signed evidence.',
        tools: ['ruff', 'sbom', 'attestation'],
    },
    { name: 'sbom-only', description: 'The inventory alone.', tools: ['sbom'] },
];
/** Other names of built-in profiles. */
const PROFILE_ALIASES = new Map([['light', 'full']]);
function builtinProfile(name) {
    return BUILTIN_PROFILES.find((profile) => profile.name === (PROFILE_ALIASES.get(name) ?? name));
}
function builtinProfileNames() {
    return [...BUILTIN_PROFILES.map((profile) => profile.name), ...PROFILE_ALIASES.keys()];
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ findScanner),
/* harmony export */   OL: () => (/* binding */ OWN_STEP),
/* harmony export */   tN: () => (/* binding */ scannerNames),
/* harmony export */   v3: () => (/* binding */ meansScanner),
/* harmony export */   wS: () => (/* binding */ toolOf)
/* harmony export */ });
/* harmony import */ var _lib_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7712);
/* harmony import */ var _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5003);


/** The evidence's own step: accepted in `tools`, and neither a program nor a source of findings. */
const OWN_STEP = 'attestation';
function findScanner(catalogue, id) {
    return catalogue.find((entry) => entry.id === id);
}
/** A tool of a profile in its long form. */
function toolOf(tool) {
    return typeof tool === 'string' ? { id: tool } : tool;
}
/** Every id that a manifest may name a scanner by: those of the catalogue, and of the tools of its profiles. */
function scannerNames(set, catalogue) {
    return [
        ...new Set([
            ...catalogue.map((entry) => entry.id),
            OWN_STEP,
            ...set.profiles.flatMap((profile) => profile.value.tools.map((tool) => toolOf(tool).id)),
        ]),
    ];
}
const FILE_NAME = /\.(?:json|jsonl|sarif|txt|md|html|csv|xml|pdf)$/i;
/**
 * Whether an entry of a compliance test's `evidence` is meant to be a scanner. In the ancestor's manifests it is free text,
 * so names of its files (`bandit.json`) and phrases stay acceptable; what could be an id, or is a typing mistake away from
 * one, means a scanner. Either way it cannot change a verdict: a test whose evidence did not run is never satisfied.
 */
function meansScanner(evidence, names) {
    if ((0,_lib_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .qb)(evidence, names) !== undefined)
        return true;
    return _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_PATTERN */ .pw.test(evidence) && !FILE_NAME.test(evidence);
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ MANIFEST_NAMES),
/* harmony export */   u: () => (/* binding */ findManifestName)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);

/** The names a manifest may have. */
const MANIFEST_NAMES = ['.assay.yml', '.assay.yaml', '.assay.json'];
/**
 * The one manifest among the names in a folder; `undefined` where there is none.
 *
 * @throws AssayError `usage` where there are several: which one holds must not depend on an order nobody sees. Where only
 * upper and lower case differ: on a file system that tells them apart the policy would be another than on one that does not.
 */
function findManifestName(names) {
    const found = MANIFEST_NAMES.filter((name) => names.includes(name));
    if (found.length > 1) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV({
            kind: 'usage',
            code: 'manifest-ambiguous',
            message: `there is more than one manifest here: ${found.join(', ')}`,
            hint: 'Keep one of them and remove the others.',
            file: found[0] ?? '',
        });
    }
    const known = MANIFEST_NAMES;
    const other = names.find((name) => !known.includes(name) && known.includes(name.toLowerCase()));
    if (other !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV({
            kind: 'usage',
            code: 'manifest-name',
            message: `${other} is no manifest: the name is written ${other.toLowerCase()}`,
            hint: 'Rename it, or remove it.',
            file: other,
        });
    }
    return found[0];
}


/***/ }),

/***/ 3843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   fq: () => (/* binding */ joinGates)
/* harmony export */ });
/* unused harmony exports UPLOAD_RANK, ATTEST_RANK */
/* harmony import */ var _model_invocation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6294);

/** From weakest to strongest, as far as they compare. */
const UPLOAD_RANK = { false: 0, auto: 1, true: 2 };
const ATTEST_RANK = { none: 0, statement: 1, key: 2, keyless: 2 };
/**
 * One gate that holds whatever each of several does: that of a manifest and those of the manifests above it. The strictest
 * wins field by field. A profile is a name that each manifest may give a meaning of its own, so the nearest counts, as it does
 * between a key and a keyless signer, which are not stricter than each other.
 *
 * @param gates nearest first.
 */
function joinGates(gates) {
    const of = (field) => gates.flatMap((gate) => gate[field] ?? []);
    const joined = {
        profile: of('profile')[0],
        isolation: strictest(of('isolation'), (level) => _model_invocation_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATION_LEVELS */ .l.indexOf(level)),
        onInconclusive: strictest(of('onInconclusive'), (end) => (end === 'fail' ? 1 : 0)),
        requireCoverage: strictest(of('requireCoverage'), Number),
        uploadSarif: strictest(of('uploadSarif'), (value) => UPLOAD_RANK[value]),
        attest: strictest(of('attest'), (value) => ATTEST_RANK[value]),
    };
    return Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined));
}
/** The first of the greatest. */
function strictest(values, rank) {
    const highest = Math.max(...values.map(rank));
    return values.find((value) => rank(value) === highest);
}
/** YAML has `true` as a truth value where the input of the same name has it as text. */
function gateOf(set) {
    const entries = Object.entries(set?.gate ?? {}).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [name, name === 'uploadSarif' ? String(value) : value]));
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ throwProblems),
/* harmony export */   S: () => (/* binding */ ManifestError)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _lib_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7335);


const MOST_LISTED = 10;
/** All that is wrong, at once. Code, place and hint are those of the first problem, the message lists the others. */
class ManifestError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV {
    problems;
    constructor(problems) {
        const [first, ...others] = problems;
        const listed = others.slice(0, MOST_LISTED).map((problem) => `\n  ${placeText(problem.place)}${withHint(problem)}`);
        const rest = others.length - listed.length;
        super({
            kind: 'usage',
            code: first.code,
            message: first.message + listed.join('') + (rest > 0 ? `\n  … and ${rest} more` : ''),
            ...(first.hint === undefined ? {} : { hint: first.hint }),
            ...first.place,
        });
        this.problems = problems;
    }
}
/** Throws if there is any problem; sorted by place so that the first is the topmost, what has no place before it all. */
function throwProblems(problems) {
    const [first, ...others] = [...problems].sort((0,_lib_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBy */ .V)((problem) => problem.place.file ?? '', (problem) => problem.place.line ?? 0, (problem) => problem.place.column ?? 0));
    if (first !== undefined)
        throw new ManifestError([first, ...others]);
}
/** A suggestion fits on the line; the list of everything that is valid would drown the others. */
function withHint(problem) {
    const { hint, message } = problem;
    return hint === undefined || hint.startsWith('Valid here') ? message : `${message} (${hint})`;
}
function placeText(place) {
    const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
    return parts.length === 0 ? '' : `${parts.join(':')}: `;
}


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ problemAt),
/* harmony export */   t: () => (/* binding */ mergeManifests)
/* harmony export */ });
/* harmony import */ var _builtin_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);

/**
 * Merges layers, the root last. Profiles: by name, whole, the later one wins. Suppressions, tolerations, compliance,
 * projects and exclusions: all of them, in order. `gate`: field by field. Everything else: the later one wins.
 */
function mergeManifests(layers, root) {
    const files = layers.filter((layer) => !('preset' in layer));
    const all = (key) => files.flatMap((from) => (from.manifest[key] ?? []).map((value, index) => ({ value, from, path: [key, index] })));
    const profiles = new Map();
    for (const layer of [...layers].reverse()) {
        for (const profile of profilesOf(layer))
            if (!profiles.has(profile.value.name))
                profiles.set(profile.value.name, profile);
    }
    return {
        root,
        included: files.filter((file) => file !== root),
        profiles: [...profiles.values()],
        suppressions: all('suppressions'),
        tolerations: all('tolerate'),
        compliance: all('compliance'),
        projects: all('projects'),
        exclude: [...new Set(files.flatMap((file) => file.manifest.exclude ?? []))],
        gate: Object.assign({}, ...files.map((file) => file.manifest.gate ?? {})),
        single: (key) => {
            const from = files.findLast((file) => file.manifest[key] !== undefined);
            const value = from?.manifest[key];
            return from === undefined || value === undefined ? undefined : { value, from, path: [key] };
        },
    };
}
function profilesOf(layer) {
    if ('preset' in layer) {
        const value = (0,_builtin_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinProfile */ .Js)(layer.preset);
        return value === undefined ? [] : [{ value, path: [] }];
    }
    return (layer.manifest.profiles ?? []).map((value, index) => ({ value, from: layer, path: ['profiles', index] }));
}
/** A problem with a part of a merged manifest: the message is preceded by its path, the place is its own file's. */
function problemAt(part, below, text, of = 'value') {
    const path = [...part.path, ...below];
    const place = part.from?.place(path, of) ?? {};
    const message = part.from === undefined ? text.message : `${part.from.name(path)}: ${text.message}`;
    return { code: text.code, message, ...(text.hint === undefined ? {} : { hint: text.hint }), place };
}


/***/ }),

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UNNAMED)
/* harmony export */ });
/**
 * The name of what is scanned, where no manifest says: folders, clones and forks of one commit have different names, and its
 * evidence is the same for all.
 */
const UNNAMED = 'unnamed';


/***/ }),

/***/ 7195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readGatesAbove),
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/manifest/find-manifest.js
var find_manifest = __webpack_require__(615);
// EXTERNAL MODULE: ./build/manifest/join-gates.js
var join_gates = __webpack_require__(3843);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
;// CONCATENATED MODULE: ./build/manifest/position-tree.js
/** A parsed YAML or JSON file with the place of every key and value: what turns a wrong value into a line and a column. */
/** Nesting deeper than any sensible manifest: every recursion over a file is bounded by it. */
const MAX_DEPTH = 32;
/** Values in all, aliases written out. */
const MAX_NODES = 100_000;
/** The first mistake in the text itself: reading cannot go on after it. */
class PlacedSyntaxError extends Error {
    offset;
    code;
    constructor(code, offset, message) {
        super(message);
        this.name = 'PlacedSyntaxError';
        this.code = code;
        this.offset = offset;
    }
}
function scalarNode(value, start) {
    return { kind: 'scalar', value, start, size: 1, height: 0 };
}
function listNode(items, start) {
    return { kind: 'list', items, start, ...measure(items, start) };
}
function mapNode(entries, start) {
    return {
        kind: 'map',
        entries,
        start,
        ...measure([...entries.values()].map((entry) => entry.node), start),
    };
}
function measure(children, start) {
    let size = 1;
    let height = 0;
    for (const child of children) {
        size += child.size;
        height = Math.max(height, child.height + 1);
    }
    if (size > MAX_NODES) {
        throw new PlacedSyntaxError('manifest-too-large', start, `holds more than ${MAX_NODES} values once its aliases are written out`);
    }
    if (height > MAX_DEPTH)
        throw tooDeep(start);
    return { size, height };
}
function tooDeep(start) {
    return new PlacedSyntaxError('manifest-too-deep', start, `nests deeper than ${MAX_DEPTH} levels`);
}
/** `__proto__` is data in JSON and YAML but not in JavaScript: no manifest has a use for it. */
function checkKey(key, seen, start) {
    if (key === '__proto__') {
        throw new PlacedSyntaxError('manifest-unknown-key', start, 'the key `__proto__` is not allowed');
    }
    if (seen.has(key))
        throw new PlacedSyntaxError('manifest-duplicate-key', start, 'this key occurs twice in one mapping');
}
/** The plain value, without places. */
function plainValue(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plainValue);
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainValue(entry.node)]));
}
/** The node at a path, or the deepest one that exists on the way there. */
function nearestNode(root, path) {
    let node = root;
    let keyStart;
    for (const part of path) {
        let next;
        let nextKey;
        if (node.kind === 'list' && typeof part === 'number')
            next = node.items[part];
        else if (node.kind === 'map' && typeof part === 'string') {
            const entry = node.entries.get(part);
            next = entry?.node;
            nextKey = entry?.keyStart;
        }
        if (next === undefined)
            return { node, ...(keyStart === undefined ? {} : { keyStart }), whole: false };
        node = next;
        keyStart = nextKey;
    }
    return { node, ...(keyStart === undefined ? {} : { keyStart }), whole: true };
}
/** `profiles[0].tools[2].timeout`, as messages name places. */
function pathText(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[A-Za-z_$][\w$]*$/.test(part))
            text += text === '' ? part : `.${part}`;
        else
            text += `[${JSON.stringify(part.length > 40 ? `${part.slice(0, 39)}…` : part)}]`;
    }
    return text === '' ? 'manifest' : text;
}

;// CONCATENATED MODULE: ./build/manifest/check-credentials.js


/**
 * Texts of a manifest that hold a credential: what a manifest says is copied into the plan, the evidence and the summary, so
 * it must not hold any. A canary may: what is planted for a scanner of secrets has to look like one.
 */
function findCredentials(node, path = []) {
    if (path.at(-2) === 'canary' && path.at(-1) === 'files')
        return [];
    if (node.kind === 'list') {
        const words = isArguments(path) ? statedCredentials(node.items) : [];
        return node.items.flatMap((item, index) => words.includes(item) ? [place([...path, index], item.start, 'holds')] : findCredentials(item, [...path, index]));
    }
    if (node.kind === 'map') {
        return [...node.entries].flatMap(([key, entry]) => [
            ...(holdsCredential(key) ? [place(path, entry.keyStart, 'a key of it holds')] : []),
            ...findCredentials(entry.node, holdsCredential(key) ? path : [...path, key]),
        ]);
    }
    return typeof node.value === 'string' && holdsCredential(node.value) ? [place(path, node.start, 'holds')] : [];
}
function place(path, offset, words) {
    return {
        path,
        offset,
        message: `${pathText(path)}: ${words} what looks like a credential (not repeated here); what a manifest says becomes part of the evidence`,
    };
}
/** `--password`, `--api-key` and the like, with the value in the same word or in the next. `{…}` and `$…` are none. */
const STATED = /^--?(?:[a-z0-9]{1,20}[-_]){0,3}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|(?:access|private)[-_]?key)(?:=(.*))?$/i;
function isArguments(path) {
    return path.at(-1) === 'command' || path.at(-1) === 'args';
}
function statedCredentials(words) {
    return words.filter((word, index) => {
        const own = STATED.exec(textOf(word));
        if (own?.[1] !== undefined)
            return isValue(own[1]);
        const before = STATED.exec(textOf(words[index - 1]));
        return before !== null && before[1] === undefined && isValue(textOf(word));
    });
}
function isValue(text) {
    return text.length >= 6 && !/^[-{$/.]/.test(text);
}
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}
function holdsCredential(text) {
    return text.length >= 12 && (0,redact/* maskCredentials */.Bs)(text, () => '') !== text;
}

;// CONCATENATED MODULE: ./build/manifest/decode-manifest.js


/** A manifest is written by hand: a mebibyte is far beyond any. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** Characters that make a file read differently than it looks: controls, and the overrides of text direction. */
const DECEPTIVE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/u;
/**
 * The text of a manifest, without byte order mark.
 *
 * @throws PlacedSyntaxError where it is too large or not UTF-8.
 */
function decodeManifest(bytes) {
    if (bytes.length > MAX_MANIFEST_BYTES) {
        throw new PlacedSyntaxError('manifest-too-large', 0, `is larger than ${MAX_MANIFEST_BYTES} bytes`);
    }
    const { text, encoding } = (0,lib_text/* decodeText */.g7)(bytes);
    if (encoding === 'binary')
        throw new PlacedSyntaxError('manifest-encoding', 0, 'is not a text file');
    if (encoding !== 'utf-8') {
        const found = encoding === 'latin1' ? 'is not valid UTF-8' : `is ${encoding.toUpperCase()} text`;
        throw new PlacedSyntaxError('manifest-encoding', 0, `${found}: save it as UTF-8`);
    }
    return text;
}
/** @throws PlacedSyntaxError at the first character that hides something. */
function checkCharacters(text) {
    const found = DECEPTIVE.exec(text);
    if (found !== null) {
        const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        throw new PlacedSyntaxError('manifest-encoding', found.index, `the character U+${code} is not allowed here`);
    }
}

// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/manifest/json-schema.js
var json_schema = __webpack_require__(3429);
// EXTERNAL MODULE: ./build/lib/show-value.js
var show_value = __webpack_require__(4459);
// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
;// CONCATENATED MODULE: ./build/manifest/describe-issues.js





let derived;
const schema = () => (derived ??= (0,json_schema/* plainManifestSchema */.r)());
/** Turns zod's issues into problems with places, in our own words. `root` is the node that was validated. */
function describeIssues(issues, root) {
    return issues.flatMap((issue) => describeIssue(issue, [], root));
}
function describeIssue(issue, base, root) {
    const path = [...base, ...issue.path.map(asPart)];
    const { node, whole } = nearestNode(root, path);
    const at = { path, offset: node.start };
    const found = whole ? plainValue(node) : undefined;
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(key, path, root));
        case 'invalid_union': {
            const branch = nearestBranch(issue.errors);
            if (branch !== undefined)
                return branch.flatMap((inner) => describeIssue(inner, path, root));
            return [{ ...at, ...say(path, 'manifest-type', expectedAt(path), found) }];
        }
        case 'invalid_value':
            return [{ ...at, ...wrongChoice(path, issue.values.map(String), found) }];
        case 'invalid_type':
            if (!whole)
                return [
                    {
                        ...at,
                        code: 'manifest-missing-key',
                        message: `${pathText(path)}: is missing; expected ${expectedAt(path)}`,
                    },
                ];
            // A field that says itself what it expects is more than its type: quotes would not make a number one.
            if (issue.message.startsWith('expected '))
                return [
                    {
                        ...at,
                        ...say(path, 'manifest-type', issue.message.slice('expected '.length), found),
                        ...unitHint(issue.message, found),
                    },
                ];
            return [
                { ...at, ...say(path, 'manifest-type', typeWords(issue.expected), found), ...quoteHint(issue.expected, found) },
            ];
        case 'too_small':
        case 'too_big':
            return [{ ...at, ...say(path, 'manifest-value', boundWords(issue), found) }];
        case 'invalid_key':
            return [{ ...at, code: 'manifest-value', message: `${pathText(path)}: ${keyWords(issue.issues)}` }];
        case 'invalid_format':
        case 'custom':
        case 'not_multiple_of':
        case 'invalid_element':
            return [
                {
                    ...at,
                    ...say(path, 'manifest-value', issue.message.replace(/^expected /, ''), found),
                    ...unitHint(issue.message, found),
                },
            ];
    }
}
function asPart(part) {
    return typeof part === 'number' ? part : String(part);
}
function say(path, code, expected, found) {
    return { code, message: `${pathText(path)}: expected ${expected}; found ${(0,show_value/* showValue */.v)(found)}` };
}
function unknownKey(key, path, root) {
    const { node, keyStart } = nearestNode(root, [...path, key]);
    const hint = key === '<<' ? 'Merge keys are not part of YAML 1.2: use an alias, or `extends`.' : (0,nearest_name/* suggestName */.SX)(key, keysAt(path));
    return {
        code: 'manifest-unknown-key',
        path: [...path, key],
        message: `${pathText(path)}: unknown key "${(0,show_value/* showText */.h)(key)}"`,
        ...(hint === undefined ? {} : { hint }),
        offset: keyStart ?? node.start,
    };
}
function wrongChoice(path, choices, found) {
    const said = say(path, 'manifest-value', `one of ${choices.join(', ')}`, found);
    if (typeof found !== 'string')
        return said;
    const hint = (0,nearest_name/* suggestName */.SX)(found, choices);
    return hint?.startsWith('Did') === true ? { ...said, hint } : said;
}
/** YAML reads `1.10` as a number, `yes` as text and `true` as a truth value: the usual remedy is a pair of quotes. */
function quoteHint(expected, found) {
    if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
        return { hint: 'Put it in quotes to make it text.' };
    }
    return {};
}
/** `timeout: 10`: of what. */
function unitHint(message, found) {
    const digits = String(found);
    if (!message.startsWith('expected a duration') || !/^[1-9][0-9]{0,5}$/.test(digits))
        return {};
    return { hint: `Add the unit: \`${digits}s\`, \`${digits}m\` or \`${digits}h\`.` };
}
function typeWords(expected) {
    const words = {
        string: 'text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
    };
    return words[expected] ?? expected;
}
function boundWords(issue) {
    const small = issue.code === 'too_small';
    const bound = Number(small ? issue.minimum : issue.maximum);
    const side = `at ${small ? 'least' : 'most'}`;
    switch (issue.origin) {
        case 'string':
            return small && bound === 1 ? 'text that is not empty' : `${side} ${(0,count_noun/* countNoun */.y)(bound, 'character')}`;
        case 'array':
            return `${side} ${(0,count_noun/* countNoun */.y)(bound, 'entry', 'entries')}`;
        default:
            return `a number of ${side} ${bound}`;
    }
}
function keyWords(issues) {
    const message = issues[0]?.message ?? '';
    return message.startsWith('expected ') ? `this key is not valid: ${message}` : 'this key is not valid';
}
/** The branch of a union that the value was meant for: the one whose outermost type fits. */
function nearestBranch(branches) {
    return branches.find((issues) => issues.every((issue) => issue.path.length > 0 || !['invalid_type', 'invalid_value'].includes(issue.code)));
}
/** The schemas that hold at a path; several where it has alternative forms. */
function schemasAt(path) {
    let nodes = [schema()];
    for (const part of path) {
        nodes = nodes.flatMap((node) => {
            const forms = node.anyOf ?? [node];
            return forms.flatMap((form) => {
                if (typeof part === 'number')
                    return form.items === undefined ? [] : [form.items];
                const own = Object.hasOwn(form.properties ?? {}, part) ? form.properties?.[part] : undefined;
                if (own !== undefined)
                    return [own];
                return typeof form.additionalProperties === 'object' ? [form.additionalProperties] : [];
            });
        });
    }
    return nodes.flatMap((node) => node.anyOf ?? [node]);
}
function keysAt(path) {
    return [...new Set(schemasAt(path).flatMap((node) => Object.keys(node.properties ?? {})))];
}
function expectedAt(path) {
    const words = schemasAt(path).map((node) => node.enum === undefined
        ? typeWords(node.type === 'integer' ? 'int' : (node.type ?? 'a value'))
        : `one of ${node.enum.join(', ')}`);
    return [...new Set(words)].join(' or ');
}

// EXTERNAL MODULE: ./build/manifest/manifest-error.js
var manifest_error = __webpack_require__(996);
;// CONCATENATED MODULE: ./build/manifest/read-json.js

// Sticky, and without nested repetition: each reads its token in linear time.
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
/**
 * RFC 8259, strictly, with places. `JSON.parse` would do but for them: its errors give a place on some Node versions
 * only, and it lets the last of two equal keys win.
 *
 * @throws PlacedSyntaxError at the first mistake.
 */
function readJson(text) {
    const reader = new JsonReader(text);
    return reader.document();
}
class JsonReader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        this.take(SPACE);
        const node = this.value(0);
        this.take(SPACE);
        if (this.at < this.text.length)
            throw this.wrong('expected the end of the file');
        return node;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw tooDeep(this.at);
        const start = this.at;
        switch (this.text[start]) {
            case '{':
                return this.object(depth, start);
            case '[':
                return this.array(depth, start);
            case '"':
                return scalarNode(this.string(), start);
            default: {
                const word = this.take(WORD);
                if (word !== undefined)
                    return scalarNode(word === 'null' ? null : word === 'true', start);
                const digits = this.take(NUMBER);
                if (digits === undefined)
                    throw this.wrong('expected a JSON value');
                return scalarNode(Number(digits), start);
            }
        }
    }
    object(depth, start) {
        const entries = new Map();
        this.members('}', () => {
            const keyStart = this.at;
            if (this.text[keyStart] !== '"')
                throw this.wrong('expected a key in double quotes');
            const key = this.string();
            checkKey(key, entries, keyStart);
            this.take(SPACE);
            if (this.text[this.at] !== ':')
                throw this.wrong('expected `:` after the key');
            this.at += 1;
            this.take(SPACE);
            entries.set(key, { keyStart, node: this.value(depth + 1) });
        });
        return mapNode(entries, start);
    }
    array(depth, start) {
        const items = [];
        this.members(']', () => {
            items.push(this.value(depth + 1));
        });
        return listNode(items, start);
    }
    /** Comma-separated members up to `close`; stands on the opening bracket when called. */
    members(close, member) {
        this.at += 1;
        this.take(SPACE);
        if (this.text[this.at] === close) {
            this.at += 1;
            return;
        }
        for (;;) {
            member();
            this.take(SPACE);
            const next = this.text[this.at];
            if (next !== ',' && next !== close)
                throw this.wrong(`expected \`,\` or \`${close}\``);
            this.at += 1;
            if (next === close)
                return;
            this.take(SPACE);
        }
    }
    string() {
        const start = this.at;
        let end = start + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        try {
            const value = JSON.parse(this.text.slice(start, end + 1));
            this.at = end + 1;
            return String(value);
        }
        catch {
            throw this.wrong('this text is not closed, or holds a character that must be escaped', start);
        }
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    wrong(message, offset = this.at) {
        return new PlacedSyntaxError('manifest-syntax', offset, message);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/manifest/read-yaml.js


const MAX_ALIASES = 100;
/** The document and a value stand around the collections. */
const MAX_STACK = MAX_DEPTH + 3;
/** Words and signs in all: bounds the time that a small file of many tiny tokens takes. */
const MAX_LEXEMES = 500_000;
/** Our own words: the library's quote the file, and a file may hold secrets. */
const WORDS = {
    ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
    BAD_ALIAS: 'this alias has no name that can be used',
    BAD_DIRECTIVE: 'this directive is not known',
    BAD_DQ_ESCAPE: 'this escape sequence is not known in double-quoted text',
    BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is not closed',
    BAD_SCALAR_START: 'plain text cannot start with this character: quote it',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping cannot stand on one line: start a new line, or quote the text',
    BLOCK_IN_FLOW: 'block style cannot be used inside brackets',
    KEY_OVER_1024_CHARS: 'this key is too long',
    MISSING_CHAR: 'a character is missing here: a closing bracket or quote, a comma, a colon or a space',
    MULTILINE_IMPLICIT_KEY: 'a key must stand on one line',
    MULTIPLE_ANCHORS: 'a value can have one anchor only',
    MULTIPLE_TAGS: 'a value can have one tag only',
    NON_STRING_KEY: 'a key must be text',
    TAB_AS_INDENT: 'a tab cannot be used for indentation: use spaces',
    TAG_RESOLVE_FAILED: 'tags other than those of the YAML 1.2 core schema are not allowed',
    UNEXPECTED_TOKEN: 'this is not expected here',
};
const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));
/**
 * YAML 1.2, core schema, one document, with places. Aliases are bounded, keys are text and unique.
 *
 * @throws PlacedSyntaxError at the first mistake.
 */
function readYaml(text) {
    const tokens = readTokens(text);
    // Keys are compared in `place`, by hash: the library compares each pair of them.
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        strict: true,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const document = documents[0];
    if (document === undefined)
        throw empty();
    const faults = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const fault = faults[0];
    if (fault !== undefined) {
        throw new PlacedSyntaxError('manifest-syntax', fault.pos[0], WORDS[fault.code] ?? 'this is not valid YAML');
    }
    const second = documents[1];
    if (second !== undefined) {
        throw new PlacedSyntaxError('manifest-syntax', second.range[0], 'a second document starts here: a manifest is one document');
    }
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        throw empty();
    return new Placer().place(contents, 0);
}
function empty() {
    return new PlacedSyntaxError('manifest-empty', 0, 'the manifest is empty');
}
function readTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const keep = (token) => {
        checkToken(token);
        tokens.push(token);
    };
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        lexemes += 1;
        if (lexemes > MAX_LEXEMES) {
            throw new PlacedSyntaxError('manifest-too-large', parser.offset, `holds more than ${MAX_LEXEMES} words and signs`);
        }
        for (const token of parser.next(lexeme))
            keep(token);
        if (parser.stack.length > MAX_STACK)
            throw tooDeep(parser.offset);
    }
    for (const token of parser.end())
        keep(token);
    return tokens;
}
/** Bounds the depth before anything recurses over the file, and refuses directives that change the language. */
function checkToken(token) {
    if (token.type === 'error')
        throw new PlacedSyntaxError('manifest-syntax', token.offset, 'this is not expected here');
    if (token.type === 'directive' && !/^%YAML[ \t]+1\.2\s*$/.test(token.source)) {
        throw new PlacedSyntaxError('manifest-syntax', token.offset, 'directives other than `%YAML 1.2` are not allowed');
    }
    const waiting = [{ token, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const depth = next.depth + 1;
        if (depth > MAX_STACK)
            throw tooDeep('offset' in next.token ? next.token.offset : 0);
        if (next.token.type === 'document' && next.token.value !== undefined)
            waiting.push({ token: next.token.value, depth });
        if (!('items' in next.token))
            continue;
        for (const item of next.token.items) {
            if (item.key !== undefined && item.key !== null)
                waiting.push({ token: item.key, depth });
            if (item.value !== undefined)
                waiting.push({ token: item.value, depth });
        }
    }
}
class Placer {
    /** `undefined` while the anchored value is still being read: an alias to it there would never end. */
    anchors = new Map();
    aliases = 0;
    place(node, fallback) {
        if (node === null || node === undefined)
            return scalarNode(null, fallback);
        const start = node.range?.[0] ?? fallback;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.alias(node.source, start);
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            throw new PlacedSyntaxError('manifest-syntax', start, 'this is not valid YAML');
        if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
            throw new PlacedSyntaxError('manifest-syntax', start, WORDS.TAG_RESOLVE_FAILED ?? '');
        }
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, undefined);
        const placed = this.placeValue(node, start);
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, placed);
        return placed;
    }
    placeValue(node, start) {
        if ((0,dist/* isSeq */.oP)(node))
            return listNode(node.items.map((item) => this.place(item, start)), start);
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = new Map();
            for (const pair of node.items) {
                const keyStart = pair.key?.range?.[0] ?? start;
                if (!(0,dist/* isScalar */.jn)(pair.key) || typeof pair.key.value !== 'string') {
                    throw new PlacedSyntaxError('manifest-syntax', keyStart, 'a key must be text: quote it');
                }
                checkKey(pair.key.value, entries, keyStart);
                entries.set(pair.key.value, { keyStart, node: this.place(pair.value, keyStart) });
            }
            return mapNode(entries, start);
        }
        const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
        if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
            return scalarNode(value, start);
        }
        throw new PlacedSyntaxError('manifest-syntax', start, 'this kind of value is not allowed');
    }
    alias(name, start) {
        this.aliases += 1;
        if (this.aliases > MAX_ALIASES) {
            throw new PlacedSyntaxError('manifest-too-many-aliases', start, `uses more than ${MAX_ALIASES} aliases`);
        }
        const target = this.anchors.get(name);
        if (target !== undefined)
            return target;
        const why = this.anchors.has(name)
            ? 'this alias is part of what it names'
            : 'no anchor of this name stands before this alias';
        throw new PlacedSyntaxError('manifest-syntax', start, why);
    }
}

;// CONCATENATED MODULE: ./build/manifest/parse-manifest.js











/**
 * Reads a manifest: `.json` as JSON, all else as YAML 1.2. The whole file is validated before anything is said, so all
 * mistakes are reported at once.
 *
 * @throws ManifestError (an AssayError of kind `usage`) with file, line and column.
 */
function parseManifest(input) {
    const { path: file, bytes } = input;
    let text = '';
    let root;
    try {
        text = decodeManifest(bytes);
        checkCharacters(text);
        root = file.toLowerCase().endsWith('.json') ? readJson(text) : readYaml(text);
    }
    catch (error) {
        throw syntaxError(error, file, text);
    }
    const lines = new lib_text/* LineIndex */.rr(text);
    const placeOf = (offset) => ({ file, ...lines.at(offset) });
    // Before anything else is said: what is wrong with a value is told with the value.
    (0,manifest_error/* throwProblems */.J)(findCredentials(root).map(({ message, offset }) => ({
        code: 'manifest-credential',
        message,
        hint: 'Take it out, and revoke it if it is one.',
        place: placeOf(offset),
    })));
    const { node, prefix } = unwrap(root, placeOf);
    const result = manifest/* manifestSchema */.r.safeParse(plainValue(node));
    if (!result.success) {
        (0,manifest_error/* throwProblems */.J)(describeIssues(result.error.issues, node).map(({ code, message, hint, offset }) => ({
            code,
            message: prefix.length === 0 || message.startsWith('manifest:') ? message : `manifest.${message}`,
            ...(hint === undefined ? {} : { hint }),
            place: placeOf(offset),
        })));
        throw new manifest_error/* ManifestError */.S([{ code: 'manifest-value', message: 'the manifest is not valid', place: placeOf(0) }]);
    }
    return {
        path: file,
        sha256: (0,digest/* sha256 */.s)(bytes),
        manifest: result.data,
        place: (path, of = 'value') => {
            const found = nearestNode(node, path);
            return placeOf(of === 'key' ? (found.keyStart ?? found.node.start) : found.node.start);
        },
        name: (path) => pathText([...prefix, ...path]),
    };
}
/** What `cue export` writes has the manifest under a key of that name. */
function unwrap(root, placeOf) {
    const inner = root.kind === 'map' ? root.entries.get('manifest') : undefined;
    if (root.kind !== 'map' || inner === undefined)
        return { node: root, prefix: [] };
    (0,manifest_error/* throwProblems */.J)([...root.entries]
        .filter(([key]) => key !== 'manifest')
        .map(([key, entry]) => ({
        code: 'manifest-unknown-key',
        message: `the key "${(0,show_value/* showText */.h)(key)}" stands beside \`manifest\`, which must then hold everything`,
        place: placeOf(entry.keyStart),
    })));
    return { node: inner.node, prefix: ['manifest'] };
}
function syntaxError(error, file, text) {
    if (!(error instanceof PlacedSyntaxError)) {
        return new manifest_error/* ManifestError */.S([
            { code: 'manifest-syntax', message: 'the manifest cannot be read as YAML', place: { file, line: 1, column: 1 } },
        ]);
    }
    const { line, column } = new lib_text/* LineIndex */.rr(text).at(error.offset);
    const message = /^(is|nests|uses|holds) /.test(error.message) ? `the manifest ${error.message}` : error.message;
    return new manifest_error/* ManifestError */.S([{ code: error.code, message, place: { file, line, column } }]);
}

// EXTERNAL MODULE: ./build/manifest/builtin-profiles.js
var builtin_profiles = __webpack_require__(825);
// EXTERNAL MODULE: ./build/manifest/merge-manifests.js
var merge_manifests = __webpack_require__(9535);
;// CONCATENATED MODULE: ./build/manifest/resolve-extends.js







const MOST_LEVELS = 10;
const MOST_FILES = 50;
const PRESET = 'preset:';
/**
 * Reads everything a manifest `extends`, directly or not, and merges it. Each file is merged once, before the first file
 * that includes it; later entries win over earlier ones and the including file over all of them.
 *
 * @throws ManifestError with all that cannot be included (a URL, a path out of the root, a cycle, a file that is not there) and
 * all that is wrong in the included files by themselves.
 */
async function resolveExtends(root, read) {
    const layers = [];
    const problems = [];
    const done = new Set();
    const visit = async (file, chain) => {
        for (const [index, entry] of (file.manifest.extends ?? []).entries()) {
            const refuse = (message, hint) => {
                problems.push((0,merge_manifests/* problemAt */.l)({ value: entry, from: file, path: ['extends', index] }, [], {
                    code: 'manifest-extends',
                    message,
                    hint,
                }));
            };
            if (entry.startsWith(PRESET)) {
                const preset = entry.slice(PRESET.length);
                if ((0,builtin_profiles/* builtinProfile */.Js)(preset) === undefined)
                    refuse(`there is no preset "${(0,show_value/* showText */.h)(preset)}"`, (0,nearest_name/* suggestName */.SX)(preset, (0,builtin_profiles/* builtinProfileNames */.DO)()));
                else
                    layers.push({ preset });
                continue;
            }
            const path = includedPath(file.path, entry);
            if (typeof path !== 'string') {
                refuse(path.refusal);
                continue;
            }
            if (chain.includes(path)) {
                refuse(`includes itself: ${[...chain.slice(chain.indexOf(path)), path].map(show_value/* showText */.h).join(' → ')}`);
                continue;
            }
            if (done.has(path))
                continue;
            if (chain.length >= MOST_LEVELS) {
                refuse(`files may include each other ${MOST_LEVELS} levels deep at most`);
                continue;
            }
            if (done.size >= MOST_FILES) {
                refuse(`a manifest may include ${MOST_FILES} files at most`);
                continue;
            }
            done.add(path);
            const bytes = await read(path);
            if (bytes === undefined) {
                refuse(`there is no file "${(0,show_value/* showText */.h)(path)}"`, 'Included files are read from the commit the manifest is read from.');
                continue;
            }
            let included;
            try {
                included = parseManifest({ path, bytes });
            }
            catch (error) {
                if (!(error instanceof manifest_error/* ManifestError */.S))
                    throw error;
                problems.push(...error.problems);
                continue;
            }
            await visit(included, [...chain, path]);
        }
        layers.push(file);
    };
    await visit(root, [root.path]);
    (0,manifest_error/* throwProblems */.J)(problems);
    return (0,merge_manifests/* mergeManifests */.t)(layers, root);
}
/** The path relative to the root that an entry of a file stands for. */
function includedPath(from, entry) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(entry) || entry.startsWith('//')) {
        return { refusal: 'only `preset:NAME` and files of the repository can be included, never a URL' };
    }
    if (entry.startsWith('/') || entry.includes('\\'))
        return { refusal: 'expected a path relative to this file, with `/`' };
    const parts = from.split('/').slice(0, -1);
    for (const part of entry.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return { refusal: 'this path leads out of the root' };
    }
    const path = parts.join('/');
    if (!/\.(ya?ml|json)$/i.test(path))
        return { refusal: `expected a .yml, .yaml or .json file such as ${find_manifest/* MANIFEST_NAMES */.R[0]}` };
    return path;
}

;// CONCATENATED MODULE: ./build/manifest/read-policy.js






/**
 * Finds and reads the manifest with everything it includes: the named one, else the one in PATH or the nearest folder above
 * it, up to the root. `undefined`: there is none.
 */
async function readManifest(files, scope, named) {
    const path = named ?? (await findUpwards(files, scope));
    if (path === undefined)
        return undefined;
    const bytes = await files.read(path);
    if (bytes === undefined) {
        const isThere = (await files.names(external_node_path_.posix.dirname(path))).includes(external_node_path_.posix.basename(path));
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            file: path,
            ...(isThere
                ? {
                    code: 'manifest-no-file',
                    message: `${path} is a folder, a link or something else that is no ordinary file`,
                    // Passed over, it would silently leave the built-in policy in force.
                    hint: 'Make the manifest a file of its own; to share one, use `extends`.',
                }
                : {
                    code: 'manifest-missing',
                    message: `there is no manifest ${path}`,
                    hint: 'Give the path of a manifest that is there.',
                }),
        });
    }
    return resolveExtends(parseManifest({ path, bytes }), (include) => files.read(include));
}
/**
 * What the manifests in the folders above that of the manifest in force fix with their gates: a nearer manifest may have a
 * policy of its own, and does not lift what holds for the whole.
 */
async function readGatesAbove(files, manifest) {
    const gates = [];
    if (manifest === undefined || manifest.root.path.startsWith('/'))
        return {};
    for (let folder = external_node_path_.posix.dirname(manifest.root.path); folder !== '.';) {
        folder = external_node_path_.posix.dirname(folder);
        const name = (0,find_manifest/* findManifestName */.u)(await files.names(folder));
        if (name !== undefined)
            gates.push((0,join_gates/* gateOf */.Rv)(await readManifest(files, folder, undefined)));
    }
    return (0,join_gates/* joinGates */.fq)(gates);
}
async function findUpwards(files, scope) {
    for (let folder = scope;; folder = external_node_path_.posix.dirname(folder)) {
        const name = (0,find_manifest/* findManifestName */.u)(await files.names(folder));
        if (name !== undefined)
            return folder === '.' ? name : (0,external_node_path_.join)(folder, name);
        if (folder === '.')
            return undefined;
    }
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ resolvePolicy)
});

// EXTERNAL MODULE: ./build/model/invocation.js
var invocation = __webpack_require__(6294);
// EXTERNAL MODULE: ./build/manifest/builtin-profiles.js
var builtin_profiles = __webpack_require__(825);
// EXTERNAL MODULE: ./build/manifest/catalogue.js
var manifest_catalogue = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/lib/show-value.js
var show_value = __webpack_require__(4459);
// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/manifest/merge-manifests.js
var merge_manifests = __webpack_require__(9535);
;// CONCATENATED MODULE: ./build/manifest/check-expiry.js



const DAY_MS = 86_400_000;
const MOST_DAYS = 180;
const WARN_DAYS = 30;
/** Whole days from one date to another, both `YYYY-MM-DD`; negative when the second is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
/** An expiry date is the last day on which the entry holds. */
function isInForce(entry, policyDate) {
    return daysBetween(policyDate, entry.expires) >= 0;
}
/** Suppressions and tolerations: too far ahead is an error; past, or near its end, is a warning. */
function checkExpiry(set, policyDate) {
    const problems = [];
    const warnings = [];
    const check = (part, of, past) => {
        const days = daysBetween(policyDate, part.value.expires);
        // The index alone would have to be counted out in the file, and moves when an entry is added.
        const name = `${part.from?.name(part.path) ?? ''} (${(0,show_value/* showText */.h)(of)})`;
        if (days > MOST_DAYS) {
            const latest = new Date(Date.parse(`${policyDate}T00:00:00Z`) + MOST_DAYS * DAY_MS).toISOString().slice(0, 10);
            const message = `expires ${part.value.expires}, ${(0,count_noun/* countNoun */.y)(days, 'day')} from ${policyDate}; expected at most ${MOST_DAYS} days`;
            problems.push((0,merge_manifests/* problemAt */.l)(part, ['expires'], {
                code: 'manifest-expiry',
                message,
                hint: `The latest date allowed is ${latest}.`,
            }));
        }
        else if (days < 0)
            warnings.push(`${name} expired on ${part.value.expires}: ${past}`);
        else if (days <= WARN_DAYS)
            warnings.push(`${name} expires on ${part.value.expires}, in ${(0,count_noun/* countNoun */.y)(days, 'day')}`);
    };
    for (const part of set.suppressions)
        check(part, part.value.rule, 'what it covered counts again');
    for (const part of set.tolerations)
        check(part, part.value.scanner, 'the scanner is not tolerated any more');
    return { problems, warnings };
}

// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/manifest/resolve-budgets.js


const LONGEST_ID = 160;
/** The limits of a profile: its thresholds written out, then its budgets; where it has neither, the default. */
function resolveBudgets(profile) {
    const listed = budgetsOf(profile.thresholds ?? {}, profile.budgets ?? []);
    return listed.length > 0 ? listed : budgetsOf(builtin_profiles/* DEFAULT_THRESHOLDS */.JJ, builtin_profiles/* DEFAULT_BUDGETS */.Dm);
}
function budgetsOf(thresholds, budgets) {
    return [...thresholdBudgets(thresholds), ...budgets.map((budget, index) => resolveBudget(budget, index))];
}
/** Each severity by itself; those above the highest listed are limited to 0, those below without a number are not limited. */
function thresholdBudgets(thresholds) {
    const highest = severity/* BUDGET_SEVERITIES */.Iw.findIndex((severity) => thresholds[severity] !== undefined);
    return severity/* BUDGET_SEVERITIES */.Iw.flatMap((severity, index) => {
        const max = thresholds[severity] ?? (index < highest ? 0 : undefined);
        return max === undefined
            ? []
            : [{ id: `severity ${severity} exactly`, severity, match: 'exactly', scope: 'all', max }];
    });
}
function resolveBudget(budget, index) {
    const scope = budget.scope ?? 'all';
    return {
        id: budgetId(budget, index),
        match: 'or-worse',
        scope,
        max: budget.max,
        ...(budget.severity === undefined ? {} : { severity: budget.severity }),
        ...(budget.tool === undefined ? {} : { tool: budget.tool }),
        ...(budget.category === undefined ? {} : { category: budget.category }),
        ...(budget.paths === undefined ? {} : { paths: budget.paths }),
    };
}
/** What a budget selects, in words: equal words mean equal selectors. */
function budgetId(budget, index) {
    const words = [
        budget.scope === 'new' ? 'new' : '',
        budget.severity === undefined ? '' : `severity ${budget.severity} or worse`,
        budget.category === undefined ? '' : `category ${budget.category}`,
        budget.tool === undefined ? '' : `tool ${budget.tool}`,
        budget.paths === undefined ? '' : `paths ${[...budget.paths].sort().join(' ')}`,
    ].filter((word) => word !== '');
    const id = words.length === 0 ? 'all findings' : words.join(', ');
    return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID)}… (budget ${index + 1})`;
}
/** A severity without a number below one that has one: legal, and easily overlooked. */
function unlimitedBetween(thresholds) {
    const listed = severity/* BUDGET_SEVERITIES */.Iw.map((severity) => thresholds[severity] !== undefined);
    return severity/* BUDGET_SEVERITIES */.Iw.filter((_, index) => !listed[index] && listed.slice(0, index).includes(true) && listed.slice(index).includes(true));
}

;// CONCATENATED MODULE: ./build/manifest/check-budgets.js





/**
 * Budgets of one profile that say the same twice, or that nothing in the profile could ever fill: a limit that is kept
 * because it cannot be broken reads like one that was. One that only advisory scanners feed is a warning: `required` is
 * often set to false for a while.
 */
function checkBudgets(profile, catalogue) {
    const problems = [];
    const warnings = [];
    const feeders = feedersOf(profile.value, catalogue);
    const seen = new Set();
    const own = resolveBudgets({ ...profile.value, thresholds: undefined });
    for (const [index, budget] of (profile.value.budgets ?? []).entries()) {
        const fed = feeders.filter((feeder) => isFedBy(budget, feeder));
        if (fed.length === 0)
            problems.push(neverFed(profile, index, budget, feeders));
        else if (!fed.some(({ counts }) => counts)) {
            const name = profile.from?.name([...profile.path, 'budgets', index]) ?? '';
            const ids = fed.map(({ id }) => id).join(', ');
            warnings.push(`${name} (profile ${profile.value.name}): it can count nothing, because findings of ${ids} are not counted (\`required: false\`)`);
        }
        const id = own[index]?.id ?? '';
        if (seen.has(id)) {
            const message = `another budget of this profile selects the same: ${id}`;
            problems.push((0,merge_manifests/* problemAt */.l)(profile, ['budgets', index], { code: 'manifest-duplicate', message }));
        }
        seen.add(id);
    }
    return { problems, warnings };
}
function feedersOf(profile, catalogue) {
    return profile.tools
        .map(manifest_catalogue/* toolOf */.wS)
        .filter(({ id }) => id !== manifest_catalogue/* OWN_STEP */.OL)
        .map((tool) => ({
        id: tool.id,
        category: tool.command === undefined ? (0,manifest_catalogue/* findScanner */.Kk)(catalogue, tool.id)?.category : (tool.category ?? 'custom'),
        counts: tool.required ?? true,
    }));
}
function isFedBy({ tool, category }, feeder) {
    if (tool !== undefined && feeder.id !== tool)
        return false;
    return category === undefined || feeder.category === undefined || feeder.category === category;
}
function neverFed(profile, index, { tool, category }, feeders) {
    const ids = feeders.map(({ id }) => id);
    if (tool !== undefined && !ids.includes(tool)) {
        return (0,merge_manifests/* problemAt */.l)(profile, ['budgets', index, 'tool'], {
            code: 'unknown-scanner',
            message: `this profile has no scanner "${(0,show_value/* showText */.h)(tool)}" whose findings could be counted`,
            hint: (0,nearest_name/* suggestName */.SX)(tool, ids),
        });
    }
    const about = feeders.filter(({ id }) => tool === undefined || id === tool);
    const categories = [...new Set(about.flatMap((feeder) => feeder.category ?? []))].map(show_value/* showText */.h).sort();
    const whose = tool === undefined ? 'no scanner of this profile makes findings' : `"${tool}" makes no findings`;
    return (0,merge_manifests/* problemAt */.l)(profile, ['budgets', index, ...(category === undefined ? [] : ['category'])], {
        code: 'budget-never-fed',
        message: `${whose}${category === undefined ? '' : ` of category ${category}`}, so this limit could never be broken`,
        hint: categories.length === 0
            ? 'Remove it, or add a scanner that it can count.'
            : `Remove it, or name a category that is there: ${categories.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./build/manifest/check-config.js



/**
 * What the `config` of one tool says that its scanner does not take. A scanner that this version does not have is not
 * judged: nobody knows yet what it will take, and it cannot run.
 *
 * @param index of the tool in its profile.
 */
function checkConfig(profile, tool, index, scanner) {
    const isOwn = tool.command !== undefined;
    const settings = isOwn ? {} : scanner?.settings;
    if (settings === undefined)
        return [];
    const at = ['tools', index, 'config'];
    return Object.entries(tool.config ?? {}).flatMap(([key, value]) => {
        const check = Object.hasOwn(settings, key) ? settings[key] : undefined;
        if (check === undefined) {
            const message = `${tool.id} does not take the setting "${(0,show_value/* showText */.h)(key)}"`;
            const hint = isOwn ? 'Give it to the program, in `command`.' : takenBy(key, Object.keys(settings));
            return [(0,merge_manifests/* problemAt */.l)(profile, [...at, key], { code: 'manifest-unknown-key', message, hint }, 'key')];
        }
        const fault = check(value);
        if (fault === undefined)
            return [];
        const code = key === 'args' ? 'scanner-args' : 'manifest-value';
        return [(0,merge_manifests/* problemAt */.l)(profile, [...at, key, ...fault.at], { code, message: fault.message, hint: fault.hint })];
    });
}
function takenBy(key, taken) {
    return (0,nearest_name/* suggestName */.SX)(key, taken) ?? 'It takes none: leave `config` out.';
}

// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
;// CONCATENATED MODULE: ./build/manifest/check-profiles.js









const MOST_TIMEOUT_MS = 24 * 3_600_000;
/** Every name a profile may be asked for by. */
function profileNames(set) {
    return [...new Set([...(set?.profiles ?? []).map((profile) => profile.value.name), ...(0,builtin_profiles/* builtinProfileNames */.DO)()])];
}
/** Problems of every profile of the manifest, used or not; and what is legal and probably not meant. */
function checkProfiles(set, catalogue) {
    const problems = duplicateProfiles(set);
    const warnings = [];
    for (const profile of set.profiles) {
        if (profile.from === undefined)
            continue;
        const budgets = checkBudgets(profile, catalogue);
        problems.push(...checkTools(profile, catalogue), ...budgets.problems);
        warnings.push(...budgets.warnings);
        for (const severity of unlimitedBetween(profile.value.thresholds ?? {})) {
            warnings.push(`${profile.from.name([...profile.path, 'thresholds'])} (profile ${profile.value.name}): ${severity} is not limited, though a lower severity is`);
        }
    }
    return { problems, warnings };
}
function duplicateProfiles(set) {
    return [...set.included, set.root].flatMap((from) => {
        const names = (from.manifest.profiles ?? []).map((profile) => profile.name);
        return names.flatMap((name, index) => {
            if (names.indexOf(name) === index)
                return [];
            const part = { value: name, from, path: ['profiles', index, 'name'] };
            return [
                (0,merge_manifests/* problemAt */.l)(part, [], {
                    code: 'manifest-duplicate',
                    message: `there is another profile "${(0,show_value/* showText */.h)(name)}" in this file`,
                }),
            ];
        });
    });
}
function checkTools(profile, catalogue) {
    const seen = new Set();
    return profile.value.tools.flatMap((entry, index) => {
        const tool = (0,manifest_catalogue/* toolOf */.wS)(entry);
        const at = ['tools', index, ...(typeof entry === 'string' ? [] : ['id'])];
        const found = [];
        if (seen.has(tool.id)) {
            found.push((0,merge_manifests/* problemAt */.l)(profile, at, {
                code: 'manifest-duplicate',
                message: `"${(0,show_value/* showText */.h)(tool.id)}" is listed twice in this profile`,
            }));
        }
        seen.add(tool.id);
        const scanner = (0,manifest_catalogue/* findScanner */.Kk)(catalogue, tool.id);
        const known = tool.id === manifest_catalogue/* OWN_STEP */.OL || scanner !== undefined;
        found.push(...checkConfig(profile, tool, index, scanner));
        if (tool.command === undefined && !known) {
            const message = `there is no scanner "${(0,show_value/* showText */.h)(tool.id)}"`;
            const hint = (0,nearest_name/* suggestName */.SX)(tool.id, [...catalogue.map((scanner) => scanner.id), manifest_catalogue/* OWN_STEP */.OL]);
            found.push((0,merge_manifests/* problemAt */.l)(profile, at, { code: 'unknown-scanner', message, hint }));
        }
        if (tool.command !== undefined && known) {
            const message = `"${tool.id}" is a scanner of the catalogue; expected another id for one of your own`;
            found.push((0,merge_manifests/* problemAt */.l)(profile, at, { code: 'manifest-value', message }));
        }
        if (tool.timeout !== undefined && ((0,parse_duration/* parseDuration */.E)(tool.timeout) ?? 0) > MOST_TIMEOUT_MS) {
            const message = `expected at most 24h; found "${tool.timeout}"`;
            found.push((0,merge_manifests/* problemAt */.l)(profile, ['tools', index, 'timeout'], { code: 'manifest-value', message }));
        }
        return found;
    });
}
/** Names of profiles and scanners elsewhere in the manifest. */
function checkNames(set, catalogue) {
    const profiles = profileNames(set);
    const scanners = (0,manifest_catalogue/* scannerNames */.tN)(set, catalogue);
    const problems = [];
    const check = (part, below, name, names, what) => {
        if (name === undefined || names.includes(name))
            return;
        const message = `there is no ${what} "${(0,show_value/* showText */.h)(name)}"`;
        problems.push((0,merge_manifests/* problemAt */.l)(part, below, { code: `unknown-${what}`, message, hint: (0,nearest_name/* suggestName */.SX)(name, names) }));
    };
    const gate = [set.root, ...[...set.included].reverse()].find((file) => file.manifest.gate?.profile !== undefined);
    if (gate !== undefined) {
        check({ value: gate, from: gate, path: ['gate'] }, ['profile'], gate.manifest.gate?.profile, profiles, 'profile');
    }
    for (const part of set.projects)
        check(part, ['profile'], part.value.profile, profiles, 'profile');
    for (const part of set.tolerations)
        check(part, ['scanner'], part.value.scanner, scanners, 'scanner');
    for (const part of set.compliance) {
        for (const [control, value] of part.value.controls.entries()) {
            for (const [test, { linkedProfile, evidence = [] }] of value.tests.entries()) {
                const at = ['controls', control, 'tests', test];
                check(part, [...at, 'linkedProfile'], linkedProfile, profiles, 'profile');
                for (const [index, name] of evidence.entries())
                    if ((0,manifest_catalogue/* meansScanner */.v3)(name, scanners))
                        check(part, [...at, 'evidence', index], name, scanners, 'scanner');
            }
        }
    }
    return problems;
}
/** The profile of a name: the manifest's own before the built-in one; an alias only where neither has the name. */
function findProfile(set, name) {
    const own = set?.profiles.find((profile) => profile.value.name === name);
    if (own !== undefined)
        return own;
    const builtin = (0,builtin_profiles/* builtinProfile */.Js)(name);
    if (builtin === undefined)
        return undefined;
    return builtin.name === name ? { value: builtin, path: [] } : findProfile(set, builtin.name);
}

// EXTERNAL MODULE: ./build/manifest/join-gates.js
var join_gates = __webpack_require__(3843);
// EXTERNAL MODULE: ./build/manifest/manifest-error.js
var manifest_error = __webpack_require__(996);
// EXTERNAL MODULE: ./build/manifest/policy-inputs.js
var policy_inputs = __webpack_require__(684);
// EXTERNAL MODULE: ./build/model/verdict.js
var verdict = __webpack_require__(543);
;// CONCATENATED MODULE: ./build/manifest/resolve-notify.js

/** The targets of a profile that name an environment variable. The ancestor's texts are none: see `notEvaluated`. */
function resolveNotify({ notify }) {
    if (notify === undefined)
        return [];
    const { webhooks = [], slack } = notify;
    return [
        ...webhooks.flatMap((entry) => targetOf('webhook', entry)),
        ...(slack === undefined ? [] : targetOf('slack', slack)),
    ];
}
function targetOf(kind, entry) {
    if (typeof entry === 'string' || Array.isArray(entry))
        return [];
    return [{ kind, urlEnv: entry.urlEnv, on: entry.on ?? verdict/* DECISIONS */.Y }];
}
/** What of `notify` nobody is told through, one sentence each. The texts themselves may be addresses: they are not repeated. */
function notNotified({ name, notify }) {
    if (notify === undefined)
        return [];
    const { webhooks = [], slack, email } = notify;
    const isText = (entry) => typeof entry === 'string' || Array.isArray(entry);
    const said = (key) => `\`notify.${key}\` of profile ${name} is not evaluated as text: name an environment variable, \`{ urlEnv: NAME }\`.`;
    return [
        ...(webhooks.some(isText) ? [said('webhooks')] : []),
        ...(slack !== undefined && isText(slack) ? [said('slack')] : []),
        ...(email === undefined ? [] : [`\`notify.email\` of profile ${name} is not evaluated: nobody is mailed.`]),
    ];
}

;// CONCATENATED MODULE: ./build/manifest/not-evaluated.js



/** What the manifest says and this version does not act on, one sentence each. None of it can change a verdict. */
function notEvaluated(set, profile, catalogue) {
    const said = [];
    if (set?.single('presets') !== undefined)
        said.push('`presets` is not evaluated: use `extends: [preset:NAME]`.');
    if (set?.single('annotations') !== undefined)
        said.push('`annotations` are kept in the manifest only.');
    if (set !== undefined)
        said.push(...textEvidence(set, catalogue));
    const { name, bundle, stack, tools } = profile.value;
    said.push(...notNotified(profile.value));
    if (bundle?.runtimeCeilingMinutes !== undefined) {
        said.push(`\`bundle.runtimeCeilingMinutes\` of profile ${name} is not evaluated: use the \`timeout\` of the run.`);
    }
    if (stack !== undefined)
        said.push(`\`stack\` of profile ${name} is not started: the profile does not require it.`);
    for (const entry of tools)
        said.push(...ofTool((0,manifest_catalogue/* toolOf */.wS)(entry), catalogue));
    return said;
}
/** Evidence in the ancestor's way: a text that is no scanner's name. */
function textEvidence(set, catalogue) {
    const names = (0,manifest_catalogue/* scannerNames */.tN)(set, catalogue);
    const tests = set.compliance.flatMap(({ value }) => value.controls.flatMap((control) => control.tests));
    const texts = tests.flatMap(({ evidence = [] }) => evidence.filter((text) => !(0,manifest_catalogue/* meansScanner */.v3)(text, names)));
    return [...new Set(texts)].map((text) => `The evidence “${(0,show_value/* showText */.h)(text)}” of \`compliance\` is not evaluated: it is not the name of a scanner.`);
}
function ofTool(tool, catalogue) {
    const scanner = (0,manifest_catalogue/* findScanner */.Kk)(catalogue, tool.id);
    const said = [];
    if (tool.command === undefined &&
        tool.category !== undefined &&
        scanner !== undefined &&
        tool.category !== scanner.category) {
        said.push(`\`category\` of ${tool.id} is not evaluated: its findings count as ${scanner.category}.`);
    }
    if (tool.id === manifest_catalogue/* OWN_STEP */.OL) {
        const read = ['id', 'description', 'category'];
        for (const key of Object.keys(tool).filter((name) => !read.includes(name)))
            said.push(`\`${key}\` of ${manifest_catalogue/* OWN_STEP */.OL} is not evaluated: it is no program but the evidence’s own step.`);
    }
    return said;
}

;// CONCATENATED MODULE: ./build/manifest/not-yet.js

const INPUT = {};
const whenGiven = (given) => (given === undefined ? [] : [INPUT]);
/**
 * What the manifest can say, could change a verdict, and is not evaluated in this version: refused before anything
 * runs, never ignored. Whoever builds one of these removes its entry here, and nothing else.
 */
const NOT_YET = [
    {
        feature: 'budgets of `scope: new`',
        uses: ({ profile }) => (profile.value.budgets ?? []).flatMap((budget, index) => budget.scope === 'new' ? [{ part: profile, below: ['budgets', index, 'scope'] }] : []),
    },
    { feature: 'suppressions', uses: ({ set }) => (set?.suppressions ?? []).slice(0, 1).map((part) => ({ part })) },
    {
        feature: 'baselines',
        uses: ({ set, inputs }) => {
            const part = set?.single('baseline');
            return [...(part === undefined ? [] : [{ part }]), ...whenGiven(inputs.baseline)];
        },
    },
    { feature: '`projects`', uses: ({ set }) => (set?.projects ?? []).slice(0, 1).map((part) => ({ part })) },
    {
        feature: 'the stack of a dynamic scan',
        uses: ({ profile }) => (profile.value.requiresStack === true ? [{ part: profile, below: ['requiresStack'] }] : []),
    },
    {
        feature: 'categories for scanners of your own other than `custom`',
        uses: ({ profile }) => profile.value.tools.flatMap((tool, index) => typeof tool !== 'string' && tool.command !== undefined && (tool.category ?? 'custom') !== 'custom'
            ? [{ part: profile, below: ['tools', index, 'category'] }]
            : []),
    },
    { feature: 'signed manifests', uses: ({ inputs }) => whenGiven(inputs.manifestSignature ?? inputs.manifestKey) },
];
/** Everything this manifest, profile and command line use that this version does not have. */
function refuseNotYet(context) {
    return NOT_YET.flatMap(({ feature, uses }) => uses(context).map(({ part, below }) => (0,merge_manifests/* problemAt */.l)(part ?? { value: undefined, path: [] }, below ?? [], {
        code: 'not-available-yet',
        message: `this version does not have ${feature} yet`,
        hint: 'It could change the verdict, so it is refused rather than ignored.',
    })));
}

;// CONCATENATED MODULE: ./build/manifest/resolve-compliance.js

/** The manifest's control tests with their thresholds written out as budgets. */
function resolveCompliance(set) {
    return (set?.compliance ?? []).map(({ value: { name, description, controls } }) => ({
        name,
        ...(description === undefined ? {} : { description }),
        controls: controls.map(({ framework, controlId, tests }) => ({
            framework,
            controlId,
            tests: tests.map(resolveTest),
        })),
    }));
}
function resolveTest({ name, description, evidence, linkedProfile, threshold }) {
    const budgets = thresholdBudgets(threshold ?? {});
    return {
        name,
        ...(description === undefined ? {} : { description }),
        evidence: [...new Set(evidence ?? [])],
        ...(linkedProfile === undefined ? {} : { linkedProfile }),
        ...(budgets.length === 0 ? {} : { budgets }),
    };
}

// EXTERNAL MODULE: ./build/manifest/sole-profile.js
var sole_profile = __webpack_require__(6959);
;// CONCATENATED MODULE: ./build/manifest/resolve-policy.js


















/**
 * Manifest, profile and inputs as one policy with every default filled in. `attestation` stays among the tools: it is
 * the bundle's own step, which the plan says. Expired tolerations and suppressions are left out, with a warning.
 *
 * @throws ManifestError (an AssayError of kind `usage`) with everything that is wrong.
 */
function resolvePolicy(request) {
    const { manifest: set, inputs, catalogue, policyDate } = request;
    const warnings = [];
    const problems = [];
    if (set === undefined) {
        warnings.push('There is no manifest: the built-in policy applies, and what is scanned is called “unnamed”. `assay init` writes a manifest to start from.');
    }
    else {
        const profiles = checkProfiles(set, catalogue);
        const expiry = checkExpiry(set, policyDate);
        problems.push(...checkProduct(set), ...profiles.problems, ...checkNames(set, catalogue), ...expiry.problems);
        warnings.push(...profiles.warnings, ...expiry.warnings);
    }
    const requested = requestedProfile(set, inputs, warnings);
    const profile = findProfile(set, requested);
    if (profile !== undefined)
        problems.push(...refuseNotYet({ set, profile, inputs }), ...unavailable(profile, catalogue));
    else if (!problems.some(({ code }) => code === 'unknown-profile'))
        problems.push(unknownProfile(set, requested));
    (0,manifest_error/* throwProblems */.J)(problems);
    if (profile === undefined)
        throw new manifest_error/* ManifestError */.S([unknownProfile(set, requested)]);
    const switchedOff = privacySwitch(profile.value, inputs);
    const tools = profile.value.tools.map(manifest_catalogue/* toolOf */.wS).filter((tool) => !switchedOff.some((off) => off.scanner === tool.id));
    if (tools.length === 0) {
        throw new manifest_error/* ManifestError */.S([
            {
                code: 'no-scanner',
                message: `profile ${profile.value.name} has no scanner left to run: ${switchedOff.map((off) => off.detail).join('; ')}`,
                place: {},
            },
        ]);
    }
    warnings.push(...switchedOff.map((off) => `${off.scanner} does not run: ${off.detail}.`));
    const single = (key) => set?.single(key);
    const version = single('version')?.value;
    const gate = (0,join_gates/* joinGates */.fq)([(0,join_gates/* gateOf */.Rv)(set), inputs.gateAbove ?? {}]);
    const notify = resolveNotify(profile.value);
    const policy = {
        product: single('product')?.value ?? inputs.product ?? policy_inputs/* UNNAMED */.r,
        ...(version === undefined ? {} : { version }),
        owners: single('owners')?.value ?? [],
        profileRequested: requested,
        profile: profile.value.name,
        tools: tools.map((tool) => resolveTool(tool, inputs)),
        budgets: resolveBudgets(profile.value),
        unknownSeverity: single('unknownSeverity')?.value ?? 'high',
        suppressions: (set?.suppressions ?? [])
            .map((part) => defined(part.value))
            .filter((entry) => isInForce(entry, policyDate)),
        tolerations: (set?.tolerations ?? []).map((part) => part.value).filter((entry) => isInForce(entry, policyDate)),
        gate,
        exclude: set?.exclude ?? [],
        requireCoverage: single('requireCoverage')?.value === true || gate.requireCoverage === true,
        honourToolConfig: single('honourToolConfig')?.value ?? false,
        inlineAllowed: single('inline')?.value === 'allow',
        allowHostTools: single('allowHostTools')?.value ?? false,
        compliance: resolveCompliance(set),
        ...(notify.length === 0 ? {} : { notify }),
        notEvaluated: notEvaluated(set, profile, catalogue),
        source: sourceOf(set, request),
    };
    return { policy, warnings, switchedOff };
}
function checkProduct(set) {
    if (set.single('product') !== undefined)
        return [];
    const hint = 'Add a line such as `product: payments-api`.';
    return [
        (0,merge_manifests/* problemAt */.l)({ value: undefined, from: set.root, path: [] }, ['product'], {
            code: 'manifest-missing-key',
            message: 'is missing; expected the name of what is scanned',
            hint,
        }),
    ];
}
/**
 * Asked for, or fixed by the gate, or the manifest's own: a manifest that defines profiles means one of them, so `core`
 * is the default only where it defines none.
 */
function requestedProfile(set, inputs, warnings) {
    const own = set === undefined ? [] : (0,sole_profile/* ownProfiles */.F)(set);
    const byDefault = own.includes(builtin_profiles/* DEFAULT_PROFILE */.KG) ? builtin_profiles/* DEFAULT_PROFILE */.KG : (own[0] ?? builtin_profiles/* DEFAULT_PROFILE */.KG);
    const requested = inputs.profile ?? set?.gate.profile ?? byDefault;
    if (inputs.profile === undefined && set?.gate.profile === undefined && own.length > 1) {
        warnings.push(`No profile was asked for: ${requested} of ${own.map(show_value/* showText */.h).join(', ')} is used. Say which with \`profile\`, as a flag or an input, or with \`gate.profile\`.`);
    }
    return requested;
}
function unknownProfile(set, requested) {
    const hint = (0,nearest_name/* suggestName */.SX)(requested, profileNames(set));
    return {
        code: 'unknown-profile',
        message: `there is no profile "${(0,show_value/* showText */.h)(requested)}"`,
        ...(hint === undefined ? {} : { hint }),
        place: {},
    };
}
function unavailable(profile, catalogue) {
    return profile.value.tools.flatMap((entry, index) => {
        const { id, command } = (0,manifest_catalogue/* toolOf */.wS)(entry);
        // One that nobody knows is said elsewhere.
        if (command !== undefined || (0,manifest_catalogue/* findScanner */.Kk)(catalogue, id)?.available !== false)
            return [];
        return [
            (0,merge_manifests/* problemAt */.l)(profile, ['tools', index], {
                code: 'scanner-not-available',
                message: `profile ${profile.value.name} needs the scanner "${(0,show_value/* showText */.h)(id)}", which this version does not have yet`,
                hint: `Remove it from the profile, or choose another profile, such as \`${builtin_profiles/* DEFAULT_PROFILE */.KG}\`.`,
            }),
        ];
    });
}
function privacySwitch(profile, inputs) {
    const scanner = 'privacy';
    if (!profile.tools.some((tool) => (0,manifest_catalogue/* toolOf */.wS)(tool).id === scanner))
        return [];
    if (inputs.skipPrivacy === true)
        return [{ scanner, detail: 'skipped by request (skip-privacy)' }];
    if (profile.bundle?.includePrivacy === false)
        return [{ scanner, detail: `switched off by \`bundle.includePrivacy\` of profile ${profile.name}` }];
    return [];
}
function resolveTool(tool, inputs) {
    const { args, ...config } = tool.config ?? {};
    const timeoutMs = tool.timeout === undefined ? invocation/* DEFAULT_LIMITS */.d.timeoutMs : ((0,parse_duration/* parseDuration */.E)(tool.timeout) ?? invocation/* DEFAULT_LIMITS */.d.timeoutMs);
    const command = commandOf(tool);
    return {
        id: tool.id,
        required: tool.required ?? true,
        ...(tool.paths === undefined ? {} : { paths: tool.paths }),
        timeoutMs: Math.min(timeoutMs, inputs.timeoutMs ?? timeoutMs),
        args: args ?? [],
        config,
        mayNotRead: tool.mayNotRead ?? [],
        ...(command === undefined ? {} : { command }),
    };
}
function commandOf(tool) {
    const [program, ...rest] = tool.command ?? [];
    if (program === undefined || tool.output === undefined)
        return undefined;
    const [first = 0, ...others] = tool.completedExitCodes ?? [];
    return {
        argv: [program, ...rest],
        outputPath: tool.output.path,
        completedExitCodes: [first, ...others],
        network: tool.network ?? 'none',
        ...(tool.canary === undefined ? {} : { canary: tool.canary }),
    };
}
function sourceOf(set, { commit, signedBy }) {
    if (set === undefined)
        return { kind: 'built-in' };
    return {
        kind: 'manifest',
        path: set.root.path,
        sha256: set.root.sha256,
        included: set.included.map(({ path, sha256 }) => ({ path, sha256 })),
        ...(commit === undefined ? {} : { commit }),
        ...(signedBy === undefined ? {} : { signedBy }),
    };
}
/** The same object without members that are `undefined`, which the model's types do not have. */
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ownProfiles),
/* harmony export */   T: () => (/* binding */ soleProfile)
/* harmony export */ });
/* harmony import */ var _lib_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4459);
/* harmony import */ var _manifest_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);


/** Names of the profiles that a manifest defines: its own, or where it has none, those of what it includes. */
function ownProfiles(set) {
    return (set.root.manifest.profiles ?? set.profiles.map((profile) => profile.value)).map(({ name }) => name);
}
/**
 * The one profile that a manifest means without being told: its gate's, or the only one that it defines. Nothing built in
 * steps in: whoever judges evidence of others by a manifest must not have it judged by less.
 *
 * @throws ManifestError (usage) where the manifest leaves a choice, or has no profile.
 */
function soleProfile(set) {
    const names = ownProfiles(set);
    const [only, second] = names;
    const name = set.gate.profile ?? (second === undefined ? only : undefined);
    if (name !== undefined)
        return name;
    const choices = names.map(_lib_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h).join(', ');
    throw new _manifest_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .S([
        {
            code: 'profile-not-chosen',
            message: only === undefined
                ? `${set.root.path} defines no profile to judge by`
                : `${set.root.path} defines several profiles, and none is chosen: ${choices}`,
            hint: only === undefined
                ? 'Say which one you mean with --profile; a built-in one is taken only if you name it.'
                : 'Say which one you mean with --profile, or with `gate.profile` in the manifest.',
            place: {},
        },
    ]);
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withPrivacyPack)
/* harmony export */ });
/**
 * The policy with the privacy rules of the user's own, where they come into play. They are a part of it: a pack that finds less
 * gives another verdict on the same tree, and must not have the digest of the policy that the shipped one belongs to.
 *
 * @param pack SHA-256 of the pack; `undefined`: the one that comes with Assay, which its version stands for.
 */
function withPrivacyPack(policy, pack) {
    return pack === undefined || !policy.tools.some(({ id }) => id === 'privacy')
        ? policy
        : { ...policy, privacyPack: pack };
}


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ globExcess)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);

/** Each tool of a plan, and each part of each alternative of its globs, is tried on each character of each path. */
const MOST_TRIES = 10_000_000_000;
/** Parts of the globs that are tried on findings, of which nothing is known yet. */
const MOST_GLOB_PARTS = 20_000;
/**
 * What no plan goes beyond, so that a hostile manifest or bundle cannot have many globs tried on many files.
 */
function globExcess(policy, files) {
    const perCharacter = policy.tools.reduce((sum, { paths = [] }) => sum + 1 + partsOf(paths), 0);
    if (perCharacter * files.reduce((sum, { path }) => sum + path.length, 0) > MOST_TRIES)
        return { at: ['tree', 'files'], what: 'more files than its tools can be tried on' };
    const tests = policy.compliance.flatMap(({ controls }) => controls.flatMap((control) => control.tests));
    const limits = [...policy.budgets, ...tests.flatMap(({ budgets = [] }) => budgets)];
    const lists = [...policy.tools.map(({ mayNotRead }) => mayNotRead), ...limits.map(({ paths = [] }) => paths)];
    return lists.reduce((sum, list) => sum + partsOf(list), 0) > MOST_GLOB_PARTS
        ? { at: ['policy', 'budgets'], what: 'more globs than can be tried on findings' }
        : undefined;
}
/** How much there is to try in globs: each part of a path in each of their alternatives, wildcards within one by one. */
function partsOf(list) {
    return list.reduce((sum, glob) => sum + ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFault */ .Hf)(glob) === undefined ? partsOfOne(glob) : 0), 0);
}
function partsOfOne(glob) {
    let parts = 0;
    for (const alternative of (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(glob))
        for (const part of alternative)
            parts += part.kind === 'units' ? part.units.length : 1;
    return parts;
}


/***/ }),

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ WHOLE_TREE),
/* harmony export */   u: () => (/* binding */ UNKNOWN_VERSION)
/* harmony export */ });
/** The version of a program that nobody asked for it: the user’s own commands. */
const UNKNOWN_VERSION = 'unknown';
/** The scope of a scan that PATH does not limit. */
const WHOLE_TREE = '.';


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ buildPlan)
/* harmony export */ });
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7130);
/* harmony import */ var _lib_match_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2591);
/* harmony import */ var _model_invocation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);



const EPOCH_1980 = 315_532_800;
/** Decides everything before anything runs: what runs on what, what does not and why. Pure. */
function buildPlan(options) {
    const steps = [];
    const omitted = [];
    const digestOf = createListDigest(options.tree.files);
    for (const tool of options.policy.tools) {
        const definition = options.definitionOf(tool);
        if (definition === undefined) {
            omitted.push({ scanner: tool.id, reason: 'own-step', detail: 'the evidence bundle itself does this' });
            continue;
        }
        const files = options.filesOf(definition, tool.paths);
        if (files.length === 0) {
            omitted.push({ scanner: tool.id, ...whyNoFile(tool, options) });
            continue;
        }
        steps.push({
            scanner: tool.id,
            category: definition.category,
            required: tool.required,
            tool: options.plannedTool(definition),
            files: files.length,
            filesDigest: digestOf(files),
            canary: definition.canary?.expectRule ?? 'none',
            limits: { ..._model_invocation_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_LIMITS */ .d, ...definition.limits, timeoutMs: tool.timeoutMs },
            settings: tool,
        });
    }
    for (const { scanner, detail } of options.switchedOff)
        omitted.push({ scanner, reason: 'switched-off', detail });
    const named = new Set([
        ...options.policy.tools.map(({ id }) => id),
        ...options.switchedOff.map(({ scanner }) => scanner),
    ]);
    for (const id of options.catalogue) {
        if (!named.has(id))
            omitted.push({
                scanner: id,
                reason: 'not-in-profile',
                detail: `profile ${options.policy.profile} does not name it`,
            });
    }
    return {
        schema: 'assay/plan/1',
        assay: options.assay,
        policyDate: options.policyDate,
        formatTime: options.sourceDateEpoch ?? options.tree.git?.commitTime ?? EPOCH_1980,
        policy: options.policy,
        tree: options.tree,
        scope: options.scope,
        steps,
        omitted,
        warnings: options.warnings,
    };
}
/** SHA-256 over paths and digests of files. Many steps of a large tree get all of it: that is hashed once. */
function createListDigest(all) {
    const lines = new Map();
    let whole;
    const lineOf = (file) => {
        const line = lines.get(file) ?? `${file.sha256} ${JSON.stringify(file.path)}\n`;
        lines.set(file, line);
        return line;
    };
    return (files) => {
        if (files.length !== all.length || !files.every((file, index) => file === all[index]))
            return (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(files.map(lineOf).join(''));
        whole ??= (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(all.map(lineOf).join(''));
        return whole;
    };
}
/** No file of its kind is a fact of the tree; `paths` that match nothing at all are more likely a slip or a renamed folder. */
function whyNoFile({ paths }, { tree, scope }) {
    if (paths === undefined)
        return { reason: 'not-applicable', detail: 'the tree holds no file of its kind' };
    const isInPaths = (0,_lib_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(paths);
    if (tree.files.some(({ path }) => isInPaths(path)))
        return { reason: 'not-applicable', detail: 'no file in its `paths` is of its kind' };
    return scope === '.'
        ? { reason: 'paths-match-nothing', detail: 'its `paths` match no file of the tree' }
        : { reason: 'not-applicable', detail: 'its `paths` match no file in the part of the tree that is scanned' };
}


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkGlobs)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _model_plan_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5608);


/** Before any glob is tried: `verify` would refuse such a plan, and a scan should not end in evidence that nobody accepts. @throws AssayError */
function checkGlobs(policy, tree) {
    const excess = (0,_model_plan_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .globExcess */ .I)(policy, tree.files);
    if (excess === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV({
        kind: 'usage',
        code: 'too-many-globs',
        message: `the globs of the policy are too many for this tree: there are ${excess.what}`,
        hint: 'Name folders where each file is named, use fewer `{a,b}` and wildcards within names, or scan the parts of the tree one by one.',
    });
}


/***/ }),

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createGitClient)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 1024 ** 3;
/**
 * The whole environment of Assay's git. Nothing is inherited, so no earlier step can steer it (GIT_DIR, GIT_CONFIG_*,
 * HOME…), and nothing here lets it ask, page, sign, fetch or write.
 */
const ENVIRONMENT = {
    PATH: '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin',
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
};
/**
 * A git that obeys nothing of the repository that could run code: hooks, filters, the file-system monitor, external diff
 * programs and remote helpers are off.
 *
 * @param root working folder; also declared safe, because runners check out as another user.
 */
async function createGitClient(root, commands, extraEnv = {}) {
    const base = [
        'git',
        '-c', `safe.directory=${root}`,
        '-c', 'safe.directory=*',
        '-c', 'core.hooksPath=/dev/null',
        '-c', 'core.fsmonitor=false',
        '-c', 'core.untrackedCache=false',
        '-c', 'core.attributesFile=/dev/null',
        '-c', 'core.quotePath=false',
        '-c', 'protocol.allow=never',
        '-c', 'credential.helper=',
        '-c', 'diff.external=',
        '-c', 'submodule.recurse=false',
        '-c', 'gc.auto=0',
    ]; // prettier-ignore
    const call = async (filters, args, stdin) => {
        const result = await commands.run({
            argv: [...base, ...filters, ...args],
            cwd: root,
            env: { ...ENVIRONMENT, ...extraEnv },
            timeoutMs: TIMEOUT_MS,
            maxOutputBytes: MAX_OUTPUT,
            ...(stdin === undefined ? {} : { stdin }),
        });
        return { ok: result.exitCode === 0, out: result.stdout, message: result.stderr };
    };
    const configured = await call([], ['config', '--null', '--name-only', '--get-regexp', '^filter\\.']);
    const names = new Set(configured.out
        .toString('utf8')
        .split('\0')
        .map((key) => /^filter\.(.+)\.[^.]+$/.exec(key)?.[1])
        .filter((name) => name !== undefined));
    const filters = [...names].flatMap((name) => [
        '-c', `filter.${name}.clean=`,
        '-c', `filter.${name}.smudge=`,
        '-c', `filter.${name}.process=`,
        '-c', `filter.${name}.required=false`,
    ]); // prettier-ignore
    const succeed = async (args, stdin) => {
        const result = await call(filters, args, stdin);
        if (result.ok)
            return result;
        if (/lazy fetching disabled|promisor remote/.test(result.message)) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV({
                kind: 'usage',
                code: 'git-object-missing',
                message: `the clone is partial: git ${args[0] ?? ''} needs an object that is not there`,
                hint: 'Fetch it whole (for actions/checkout: no `filter:`).',
            });
        }
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV({
            kind: 'usage',
            code: 'git-failed',
            message: `git ${args[0] ?? ''} failed: ${firstLine(result.message)}`,
            hint: 'Assay reads the repository through git and never falls back to a plain walk inside one; mend the repository or scan an exported folder.',
        });
    };
    return {
        async run(args, stdin) {
            return (await succeed(args, stdin)).out;
        },
        async runHeeding(args) {
            const { out, message } = await succeed(args);
            return { out, warnings: message };
        },
        async tryRun(args, stdin) {
            const result = await call(filters, args, stdin);
            return result.ok ? result.out : undefined;
        },
    };
}
function firstLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // What git warned of on the way is not why it failed.
    const line = lines.find((one) => /^(?:fatal|error):/.test(one)) ?? lines[0];
    return line?.slice(0, 300) ?? 'no message';
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y4: () => (/* binding */ hostPath),
  Kq: () => (/* binding */ listSource),
  gu: () => (/* binding */ locateSource),
  _N: () => (/* binding */ statOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/plan/git-client.js
var git_client = __webpack_require__(4308);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/plan/split-nul.js
/** The fields of a listing whose fields end with NUL, as git writes them with `-z`. */
function splitNul(bytes) {
    const parts = [];
    let start = 0;
    for (let end = bytes.indexOf(0, start); end !== -1; end = bytes.indexOf(0, start)) {
        parts.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/plan/list-as-committed.js



/** Each costs a process; in a tree with more changes than this somebody is at work. */
const MOST_ASKED = 50;
/**
 * Of the files that git calls modified, those whose bytes are what a checkout writes. Git compares what an `add` would store, and where
 * the committed bytes do not follow the committed attributes (`text eol=lf` on a file with CRLF) every fresh clone is "modified".
 *
 * @returns names, one character a byte.
 */
async function listAsCommitted(git, root, files, changes) {
    // Unchanged in the index, other on disk.
    if (!changes.some((change) => change.subarray(0, 2).toString('latin1') === ' M'))
        return [];
    const fields = splitNul(await git.run(['diff-files', '--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=all']));
    const found = [];
    let asked = 0;
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [before, after, blob = '', , status] = fields[index]?.toString('latin1').slice(1).split(' ') ?? [];
        const name = fields[index + 1];
        if (name === undefined || status !== 'M' || before !== after || !before?.startsWith('100'))
            continue;
        const path = Buffer.concat([Buffer.from(`${root}${external_node_path_.sep}`), name]);
        if (files.stat(path)?.kind !== 'file')
            continue;
        const bytes = files.read(path);
        if (blobId(bytes, blob.length) === blob)
            found.push(name.toString('latin1'));
        else if ((asked += 1) <= MOST_ASKED && (await checkedOut(git, name))?.equals(bytes) === true)
            found.push(name.toString('latin1'));
    }
    const unstaged = new Set(changes.flatMap((change) => (change.subarray(0, 2).toString('latin1') === ' M' ? [change.subarray(3).toString('latin1')] : []))); // prettier-ignore
    return found.filter((name) => unstaged.has(name));
}
function blobId(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex');
}
/** What a checkout writes for a file of the index; `undefined` where its name is no text that a command takes. */
async function checkedOut(git, name) {
    const text = name.toString('utf8');
    return Buffer.from(text).equals(name) ? git.tryRun(['cat-file', '--filters', `:0:${text}`]) : undefined;
}

;// CONCATENATED MODULE: ./build/plan/list-source.js





/** Outside git these folders and files are left out, as the ancestor did. Inside git only `.gitignore` and the manifest decide. */
const PLAIN_EXCLUDED = new Set([
    '.git', '.venv', 'venv', 'env', 'node_modules', 'dist', 'build', 'site', '__pycache__', '.pytest_cache', '.mypy_cache',
    '.ruff_cache', '.tox', '.nox', '.DS_Store', '.coverage', 'coverage.xml', 'htmlcov', 'assay-results', 'security-results',
]); // prettier-ignore
const PLAIN_EXCLUDED_SUFFIX = ['.egg-info', '.so', '.dylib', '.pyc'];
/** @throws AssayError usage when PATH does not exist, or lies in a repository that git cannot read. */
async function locateSource(path, files, commands) {
    const real = files.realPath(path)?.toString('utf8');
    const stat = real === undefined ? undefined : files.stat(real);
    if (real === undefined || stat === undefined || (stat.kind !== 'folder' && stat.kind !== 'file')) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'path-missing',
            message: `there is nothing to scan at ${path}`,
            hint: 'Give the folder of a repository.',
        });
    }
    const folder = stat.kind === 'folder' ? real : (0,external_node_path_.join)(real, '..');
    const bare = bareRepositoryAbove(folder, files);
    if (bare !== undefined) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'path-bare',
            message: `${bare} is a git repository without a work tree`,
            hint: 'Clone it, and scan the clone: git keeps files packed here, where no scanner sees them.',
        });
    }
    if (!isInsideRepository(folder, files))
        return { root: folder, scope: stat.kind === 'folder' ? '.' : toPosix((0,external_node_path_.relative)(folder, real)), git: undefined };
    const probe = await (0,git_client/* createGitClient */.O)(folder, commands);
    const top = (await probe.run(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\n$/, '');
    const root = files.realPath(top)?.toString('utf8') ?? top;
    return {
        root,
        scope: toPosix((0,external_node_path_.relative)(root, real)) || '.',
        git: root === folder ? probe : await (0,git_client/* createGitClient */.O)(root, commands),
    };
}
/** A folder that is a repository itself: bare, or the `.git` of a work tree. */
function bareRepositoryAbove(folder, files) {
    for (let current = folder;; current = (0,external_node_path_.join)(current, '..')) {
        if (files.stat((0,external_node_path_.join)(current, '.git')) !== undefined)
            return undefined;
        const isBare = ['objects', 'refs'].every((name) => files.stat((0,external_node_path_.join)(current, name))?.kind === 'folder');
        if (isBare && files.stat((0,external_node_path_.join)(current, 'HEAD'))?.kind === 'file')
            return current;
        if (current === (0,external_node_path_.join)(current, '..'))
            return undefined;
    }
}
function isInsideRepository(folder, files) {
    for (let current = folder;; current = (0,external_node_path_.join)(current, '..')) {
        if (files.stat((0,external_node_path_.join)(current, '.git')) !== undefined)
            return true;
        if (current === (0,external_node_path_.join)(current, '..'))
            return false;
    }
}
async function listSource(source, files) {
    const inScope = scopeFilter(source.scope);
    const listing = source.git === undefined ? walk(source.root, files) : await listRepository(source.git, source.root, files);
    return {
        ...listing,
        entries: listing.entries.filter(({ name }) => inScope(name)),
        closed: listing.closed.filter(({ name }) => inScope(name)),
    };
}
function scopeFilter(scope) {
    if (scope === '.')
        return () => true;
    const exact = Buffer.from(scope);
    const prefix = Buffer.from(`${scope}/`);
    return (name) => name.equals(exact) || name.subarray(0, prefix.length).equals(prefix);
}
/** A branch without a commit is no fault; a branch whose name is there and leads nowhere is. @throws AssayError */
async function checkUnborn(git, root, files) {
    const branch = (await git.tryRun(['symbolic-ref', '--quiet', 'HEAD']))?.toString('utf8').trim();
    // A detached HEAD is always a commit: one that cannot be read is missing, or its tree is.
    if (branch === undefined)
        throw unreadableCommit('that is checked out');
    const path = (await git.run(['rev-parse', '--git-path', branch])).toString('utf8').trim();
    if (files.stat((0,external_node_path_.resolve)(root, path)) === undefined)
        return;
    throw unreadableCommit(`that ${branch} names`);
}
function unreadableCommit(which) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'git-failed',
        message: `git cannot read the commit ${which}, or its tree`,
        hint: 'Mend the repository, or clone it anew, without `filter` (in actions/checkout too).',
    });
}
async function listRepository(git, root, files) {
    const [{ out: status, warnings }, staged, head] = await Promise.all([
        git.runHeeding([
            'status',
            '--porcelain=v1',
            '-z',
            '--untracked-files=all',
            '--ignore-submodules=all',
            '--no-renames',
        ]),
        git.run(['ls-files', '--stage', '-z']),
        // Not `show`: of a merge it wants the parents' trees, which a partial clone lacks.
        git.tryRun(['log', '--max-count=1', '--no-patch', '--no-show-signature', '--format=%H %T %ct', 'HEAD']),
    ]);
    const modified = new Set();
    const deleted = new Set();
    const entries = [];
    const changes = splitNul(status);
    for (const change of changes) {
        // "XY name": X is the index, Y the file on disk. latin1 keeps every byte as one character.
        const code = change.subarray(0, 2).toString('latin1');
        const name = change.subarray(3);
        // A folder here is a repository of its own that is no submodule: git does not look into it either.
        if (code === '??' && name.at(-1) === 0x2f)
            entries.push({ name: name.subarray(0, -1), mode: 'submodule', modified: true });
        else if (code === '??')
            entries.push({ name, mode: 'file', modified: true });
        else if (code.endsWith('D'))
            deleted.add(name.toString('latin1'));
        else if (!code.endsWith(' '))
            modified.add(name.toString('latin1'));
    }
    const asCommitted = await listAsCommitted(git, root, files, changes);
    for (const key of asCommitted)
        modified.delete(key);
    const seen = new Set();
    for (const line of splitNul(staged)) {
        const tab = line.indexOf(9);
        const [mode = '', blob = ''] = line.subarray(0, tab).toString('latin1').split(' ');
        const name = line.subarray(tab + 1);
        const key = name.toString('latin1');
        // A file in conflict has up to three entries; its bytes on disk count.
        if (seen.has(key) || deleted.has(key))
            continue;
        seen.add(key);
        entries.push({ name, mode: modeOf(mode), blob, modified: modified.has(key) });
    }
    const closed = closedFolders(warnings);
    const [commit, tree, seconds] = head?.toString('latin1').trim().split(' ') ?? [];
    if (commit === undefined || tree === undefined || seconds === undefined) {
        await checkUnborn(git, root, files);
        return { entries, closed };
    }
    const time = Number(seconds);
    return {
        entries,
        closed,
        git: {
            commit,
            tree,
            dirty: changes.length > asCommitted.length,
            commitTime: Number.isSafeInteger(time) ? time : 0,
        },
    };
}
/** Git warns of a folder that it cannot list, leaves out what is in it, and succeeds. */
function closedFolders(warnings) {
    return warnings.split('\n').flatMap((line) => {
        const name = /^warning: could not open directory '(.+)/.exec(line)?.[1];
        if (name === undefined)
            return [];
        // Git cuts long messages: the end of the quoted name may be missing, and the reason with it.
        const end = name.lastIndexOf("': ");
        const reason = end === -1 || name.endsWith(': File name too long') ? 'path-too-long' : 'unreadable';
        return [{ name: Buffer.from((end === -1 ? name : name.slice(0, end)).replace(/\/$/, '')), reason }];
    });
}
function modeOf(mode) {
    if (mode === '120000')
        return 'link';
    if (mode === '160000')
        return 'submodule';
    return mode === '100755' ? 'executable' : 'file';
}
function walk(root, files) {
    const entries = [];
    const closed = [];
    const pending = [Buffer.alloc(0)];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        let children;
        try {
            children = files.list(hostPath(root, folder));
        }
        catch (error) {
            if (folder.length === 0)
                throw new errors/* AssayError */.WV({
                    kind: 'usage',
                    code: 'path-unreadable',
                    message: `${root} cannot be listed`,
                    hint: 'Give a folder that this user may read.',
                    cause: error,
                });
            closed.push({ name: folder, reason: whyUnreachable(error) });
            continue;
        }
        for (const child of children) {
            const text = child.toString('utf8');
            if (PLAIN_EXCLUDED.has(text) || PLAIN_EXCLUDED_SUFFIX.some((suffix) => text.endsWith(suffix)))
                continue;
            const name = folder.length === 0 ? child : Buffer.concat([folder, Buffer.from('/'), child]);
            const stat = statOf(hostPath(root, name), files);
            if (stat === undefined)
                continue;
            if (stat.kind === 'unreachable')
                closed.push({ name, reason: stat.reason });
            else if (stat.kind === 'folder')
                pending.push(name);
            else
                entries.push({
                    name,
                    mode: stat.kind === 'link' ? 'link' : stat.executable ? 'executable' : 'file',
                    modified: true,
                });
        }
    }
    return { entries, closed };
}
/** As the file store's, but a name beyond the system's limits, or behind a closed folder, is an answer and no error. */
function statOf(path, files) {
    try {
        return files.stat(path);
    }
    catch (error) {
        return { kind: 'unreachable', reason: whyUnreachable(error) };
    }
}
function whyUnreachable(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG' ? 'path-too-long' : 'unreadable';
}
/** Joins a host folder and a raw name without decoding the name. */
function hostPath(root, name) {
    return Buffer.concat([Buffer.from(root), Buffer.from('/'), name]);
}
function toPosix(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join(external_node_path_.posix.sep);
}


/***/ }),

/***/ 1020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zc: () => (/* binding */ readTree),
  fZ: () => (/* binding */ treeDigest)
});

// UNUSED EXPORTS: FILE_CAP_BYTES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/match-globs.js
var match_globs = __webpack_require__(2591);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/plan/list-source.js + 2 modules
var list_source = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
;// CONCATENATED MODULE: ./build/plan/file-names.js



const COMPONENT_LIMIT = 200;
const PATH_LIMIT = 1000;
/** Where files go in the copy whose own names tools stumble over. */
const RENAMED_FOLDER = 'assay-renamed-files';
/**
 * The name people see: the evidence is full of it, so a credential in it is replaced by the beginning of its digest. What a
 * file is shows in its extension, which stays: no name may keep a file from the scanners of its kind.
 */
function nameForPeople(text) {
    return (0,redact/* maskCredentials */.Bs)(text, (credential) => {
        const [extension = ''] = /(?:\.[A-Za-z0-9]{1,16})+$/.exec(credential) ?? [];
        return `redacted-${(0,digest/* sha256 */.s)(credential).slice(0, 8)}${extension}`;
    });
}
/** A file name as text. Bytes that are not UTF-8 are written `\xff`, as git does. */
function nameAsText(name) {
    const text = name.toString('utf8');
    if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(name))
        return text;
    let result = '';
    for (const byte of name)
        result += byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
    return result;
}
/**
 * The name in the copy. Ordinary names stay. Names with control characters, backslashes or leading hyphens, and names
 * longer than file systems or tools take, are replaced by one that harms nothing and keeps the extension; the plan maps
 * them back, so such a file is scanned like any other.
 */
function nameForCopy(path) {
    const parts = path.split('/');
    const harmless = Buffer.byteLength(path) <= PATH_LIMIT &&
        !/[\u0000-\u001f\u007f-\u009f\\\u2028\u2029\ufffd]/.test(path) &&
        parts.every((part) => Buffer.byteLength(part) <= COMPONENT_LIMIT && !part.startsWith('-') && part.trim() === part) &&
        parts[0] !== RENAMED_FOLDER &&
        path.isWellFormed();
    if (harmless)
        return path;
    const last = parts.at(-1) ?? '';
    const extension = /\.[A-Za-z0-9]{1,16}$/.exec(last)?.[0] ?? '';
    const stem = last
        .slice(0, last.length - extension.length)
        .replace(/[^A-Za-z0-9_.]+/g, '_')
        .slice(0, 40);
    return external_node_path_.posix.join(RENAMED_FOLDER, `${(0,digest/* sha256 */.s)(path).slice(0, 16)}-${stem}${extension}`);
}

;// CONCATENATED MODULE: ./build/plan/write-copy.js





const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');
/** The whole of one, nothing else beside: a file that only begins like a pointer could hide anything from every scanner. */
const LFS_POINTER_WHOLE = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[a-z0-9-]{1,32} sha256:[0-9a-f]{64}\r?\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d{1,15}\r?\n?$/;
const LFS_POINTER_MAX = 1024;
/** Writes files below the copy's root and keeps the list of what is there. */
class CopyWriter {
    files = [];
    notScanned = [];
    folders = new Set();
    paths = new Set();
    renamed = 0;
    root;
    store;
    constructor(root, store) {
        this.root = root;
        this.store = store;
        store.makeFolder(root, 0o755);
    }
    /** The name people see, unique in this tree. */
    pathFor(name) {
        const text = nameAsText(name);
        const base = nameForPeople(text);
        if (base !== text)
            this.renamed += 1;
        let path = base;
        for (let count = 2; this.paths.has(path); count += 1)
            path = `${base}~${String(count)}`;
        this.paths.add(path);
        return path;
    }
    leaveOut(path, reason) {
        this.notScanned.push({ path, reason });
    }
    write(path, bytes, executable) {
        if (isLfsPointer(bytes)) {
            this.leaveOut(path, 'lfs-pointer');
            return;
        }
        const copy = nameForCopy(path);
        const slash = copy.lastIndexOf('/');
        const folder = slash === -1 ? '' : copy.slice(0, slash);
        if (!this.folders.has(folder)) {
            this.store.makeFolder((0,external_node_path_.join)(this.root, folder), 0o755);
            this.folders.add(folder);
        }
        this.store.writeNew((0,external_node_path_.join)(this.root, copy), bytes, executable ? 0o555 : 0o444);
        const shebang = shebangOf(bytes);
        this.files.push({
            path,
            copy,
            bytes: bytes.length,
            sha256: (0,digest/* sha256 */.s)(bytes),
            encoding: (0,lib_text/* sniffEncoding */.OB)(bytes),
            executable,
            ...(shebang === undefined ? {} : { shebang }),
        });
    }
    /** How many names were shown without the credential in them. */
    get namesWithCredential() {
        return this.renamed;
    }
    finish() {
        return {
            files: this.files.sort((a, b) => (0,compare/* compareText */.n)(a.path, b.path)),
            notScanned: this.notScanned.sort((0,compare/* compareBy */.V)((item) => item.path)),
        };
    }
}
function isLfsPointer(bytes) {
    if (bytes.length >= LFS_POINTER_MAX || !bytes.subarray(0, LFS_POINTER.length).equals(LFS_POINTER))
        return false;
    return LFS_POINTER_WHOLE.test(bytes.toString('latin1'));
}
function shebangOf(bytes) {
    if (bytes[0] !== 0x23 || bytes[1] !== 0x21)
        return undefined;
    const end = bytes.subarray(0, 256).indexOf(10);
    const line = bytes
        .subarray(0, end === -1 ? 256 : end)
        .toString('latin1')
        .trimEnd();
    return /^[\x20-\x7e]*$/.test(line) ? line : '#!';
}

;// CONCATENATED MODULE: ./build/plan/read-tree.js






/** Larger files are listed as not scanned: memory grows with the largest file. */
const FILE_CAP_BYTES = 64 * 1024 ** 2;
/** No system opens a longer path: such a name can only be in an index made by hand. */
const NAME_LIMIT_BYTES = 4096;
/** Blobs are fetched from git in groups of about this size. */
const BLOB_GROUP_BYTES = 128 * 1024 ** 2;
/**
 * Writes the private copy that every scanner, canary and digest works on, and describes it. A tracked file's bytes are its
 * git blob's unless git calls it modified, so no attribute, filter, sparse rule or index bit changes what is scanned; files
 * that are equal on disk (nearly all) cost one read and no call to git. Links are not followed.
 */
async function readTree(options, files) {
    const writer = new CopyWriter(options.copy, files);
    const isExcluded = (0,match_globs/* matcher */.j)(options.exclude);
    const isLinkFree = createLinkCheck(options.source.root, files);
    const fromBlob = [];
    let excluded = 0;
    for (const entry of sortedEntries(options.listing.entries)) {
        const path = writer.pathFor(entry.name);
        // What is tracked there is the repository's: a change must not hide behind the name of Assay's own folder.
        const isOurs = entry.blob === undefined && options.ownFolders.some((own) => path === own || path.startsWith(`${own}/`));
        if (isOurs)
            continue;
        if (isExcluded(path)) {
            excluded += 1;
            continue;
        }
        if (entry.mode === 'submodule')
            writer.leaveOut(path, 'submodule');
        else if (entry.name.length > NAME_LIMIT_BYTES)
            writer.leaveOut(path, 'path-too-long');
        else if (hasUnsafeName(path))
            writer.leaveOut(path, 'unreadable');
        else if (entry.mode === 'link')
            leaveOutForeignLink(options.source.root, entry, path, writer, files);
        else if (readFromDisk(options.source.root, entry, path, isLinkFree, writer, files) === 'use-blob')
            fromBlob.push({ entry, path });
    }
    for (const { name, reason } of options.listing.closed)
        writer.leaveOut(writer.pathFor(name), reason);
    if (fromBlob.length > 0 && options.source.git !== undefined)
        await readBlobs(options.source.git, fromBlob, writer);
    const described = writer.finish();
    const tree = {
        ...described,
        digest: treeDigest(described.files),
        ...(options.listing.git === undefined ? {} : { git: options.listing.git }),
    };
    return { tree, excluded, renamed: writer.namesWithCredential };
}
/** SHA-256 over path and digest of each file, in path order. */
function treeDigest(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files)
        hash.update(`${file.sha256} ${JSON.stringify(file.path)}\n`);
    return hash.digest('hex');
}
function sortedEntries(entries) {
    return [...entries].sort((a, b) => Buffer.compare(a.name, b.name));
}
/** Git refuses such names, but an index can be made by hand. */
function hasUnsafeName(path) {
    return path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
}
/** A link's target is scanned under its own name when it is in the tree; one that leads outside is said to be not scanned. */
function leaveOutForeignLink(root, entry, path, writer, files) {
    const target = targetOf((0,list_source/* hostPath */.y4)(root, entry.name), files);
    if (target === undefined) {
        writer.leaveOut(path, 'special-file');
        return;
    }
    const landing = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
    if (target.startsWith('/') || landing === '..' || landing.startsWith('../'))
        writer.leaveOut(path, 'link-out-of-tree');
}
/** What a link says; `undefined` when it is none (any more). */
function targetOf(host, files) {
    if ((0,list_source/* statOf */._N)(host, files)?.kind !== 'link')
        return undefined;
    try {
        return files.readLink(host).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function readFromDisk(root, entry, path, isLinkFree, writer, files) {
    const host = (0,list_source/* hostPath */.y4)(root, entry.name);
    const stat = (0,list_source/* statOf */._N)(host, files);
    const trackedAndUnmodified = entry.blob !== undefined && !entry.modified;
    if (stat?.kind !== 'file' || !isLinkFree(entry.name)) {
        if (trackedAndUnmodified)
            return 'use-blob';
        if (stat === undefined)
            return 'done';
        if (stat.kind === 'unreachable')
            writer.leaveOut(path, stat.reason);
        else if (stat.kind !== 'link')
            writer.leaveOut(path, 'special-file');
        else
            leaveOutForeignLink(root, entry, path, writer, files);
        return 'done';
    }
    if (stat.size > FILE_CAP_BYTES) {
        writer.leaveOut(path, 'over-cap');
        return 'done';
    }
    let bytes;
    try {
        bytes = files.read(host);
    }
    catch {
        writer.leaveOut(path, 'unreadable');
        return 'done';
    }
    if (trackedAndUnmodified && !isBlob(bytes, entry.blob ?? ''))
        return 'use-blob';
    writer.write(path, bytes, entry.mode === 'executable' || stat.executable);
    return 'done';
}
/** Tells whether no folder on the way to a name is a link: below one, a tracked name would read files outside the tree. */
function createLinkCheck(root, files) {
    const known = new Map();
    return (name) => {
        const slash = name.lastIndexOf(0x2f);
        if (slash === -1)
            return true;
        const parent = (0,list_source/* hostPath */.y4)(root, name.subarray(0, slash));
        const key = parent.toString('latin1');
        let answer = known.get(key);
        if (answer === undefined) {
            answer = files.realPath(parent)?.equals(parent) ?? false;
            known.set(key, answer);
        }
        return answer;
    };
}
function isBlob(bytes, id) {
    const algorithm = id.length === 64 ? 'sha256' : 'sha1';
    return ((0,external_node_crypto_.createHash)(algorithm)
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex') === id);
}
async function readBlobs(git, wanted, writer) {
    const sizes = await blobSizes(git, wanted.map(({ entry }) => entry.blob ?? ''));
    let group = [];
    let groupBytes = 0;
    const flush = async () => {
        if (group.length === 0)
            return;
        const output = await git.run(['cat-file', '--batch', '--buffer'], idLines(group.map(({ entry }) => entry.blob ?? '')));
        let offset = 0;
        for (const { entry, path } of group) {
            const end = output.indexOf(10, offset);
            const size = Number(output.subarray(offset, end).toString('latin1').split(' ')[2]);
            const bytes = output.subarray(end + 1, end + 1 + size);
            if (!isBlob(bytes, entry.blob ?? ''))
                throw corruptObject(path);
            writer.write(path, bytes, entry.mode === 'executable');
            offset = end + 1 + size + 1;
        }
        group = [];
        groupBytes = 0;
    };
    for (const item of wanted) {
        const size = sizes.get(item.entry.blob ?? '');
        if (size === undefined)
            throw corruptObject(item.path);
        if (size > FILE_CAP_BYTES) {
            writer.leaveOut(item.path, 'over-cap');
            continue;
        }
        group.push(item);
        groupBytes += size;
        if (groupBytes >= BLOB_GROUP_BYTES)
            await flush();
    }
    await flush();
}
async function blobSizes(git, ids) {
    const output = (await git.run(['cat-file', '--batch-check', '--buffer'], idLines(ids))).toString('latin1');
    const sizes = new Map();
    for (const line of output.split('\n')) {
        const [id, type, size] = line.split(' ');
        if (id !== undefined && type === 'blob')
            sizes.set(id, Number(size));
    }
    return sizes;
}
function idLines(ids) {
    return Buffer.from(ids.map((id) => `${id}\n`).join(''));
}
function corruptObject(path) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'git-object-missing',
        message: `git does not hold the content of ${JSON.stringify(path)}`,
        hint: 'The clone is partial or damaged: fetch it whole (for actions/checkout: no `filter:`).',
    });
}


/***/ }),

/***/ 8211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ digestFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);



/** SHA-256 over the paths and digests of all files below a folder. Links and special files are not followed: they count by name. */
function digestFolder(folder, files) {
    const lines = [];
    const pending = [''];
    for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
        for (const name of files.list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, name.toString('utf8'));
            const kind = files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))?.kind;
            if (kind === 'folder')
                pending.push(path);
            else
                lines.push(`${kind === 'file' ? (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(files.read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) : String(kind)} ${path}\n`);
        }
    }
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const line of lines.sort(byPath))
        hash.update(line);
    return hash.digest('hex');
}
function byPath(a, b) {
    const [pathA, pathB] = [a.slice(a.indexOf(' ')), b.slice(b.indexOf(' '))];
    return pathA < pathB ? -1 : pathA > pathB ? 1 : 0;
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ isPartOfTree),
/* harmony export */   XG: () => (/* binding */ filesOfStep),
/* harmony export */   pY: () => (/* binding */ prepareSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_match_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2591);


/** Whether files of the repository are kept from a tool. */
function isPartOfTree(scope, { paths }) {
    return scope !== '.' || paths !== undefined;
}
/** The files a step gets: those of its kind, within its `paths`, without the ones that would give it orders. */
function filesOfStep(tree, definition, paths) {
    const inPaths = paths === undefined ? () => true : (0,_lib_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(paths);
    const masked = (0,_lib_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(definition.masks);
    return tree.files.filter((file) => inPaths(file.path) && !masked(file.path) && definition.appliesTo(file));
}
/**
 * A scanner that gets every file works on the copy itself; any other on a folder of second names (hard links) for just its
 * files, so that what it is not to see is not there, whatever its options say.
 */
function prepareSource(options, store) {
    const { fromBase, toolConfig = new Map() } = options;
    const whole = options.files.length === options.tree.files.length && fromBase.size === 0 && toolConfig.size === 0;
    const given = [...fromBase.keys(), ...toolConfig.keys()];
    const folder = whole ? options.copy : options.view;
    if (!whole)
        linkFiles(options.copy, options.view, options.files.filter(({ path }) => !given.some((other) => isInTheWay(path, other))), store);
    for (const [path, bytes] of [...fromBase, ...toolConfig]) {
        if (bytes === null)
            continue;
        store.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path, '..'), 0o755);
        store.writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), bytes, 0o555);
    }
    const canaryFolder = `${options.canaryRoot}/${options.definition.id}`;
    const planted = Object.entries(options.definition.canary?.files(options.nonce) ?? {});
    for (const [name, content] of planted) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, canaryFolder, name);
        store.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, '..'), 0o755);
        store.writeNew(path, Buffer.from(content), 0o444);
    }
    return { folder, canaryFolder, canaryFiles: planted.map(([name]) => `${canaryFolder}/${name}`) };
}
/** The same name, or a file where the other one needs a folder: a change cannot keep out what judges it by such a name. */
function isInTheWay(path, other) {
    return path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
}
function linkFiles(copy, view, files, store) {
    const folders = new Set();
    store.makeFolder(view, 0o755);
    for (const file of files) {
        const slash = file.copy.lastIndexOf('/');
        const parent = slash === -1 ? '' : file.copy.slice(0, slash);
        if (!folders.has(parent)) {
            store.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(view, parent), 0o755);
            folders.add(parent);
        }
        store.linkOrCopy((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(copy, file.copy), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(view, file.copy));
    }
}


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ commandScanner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_sarif_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5362);
/* harmony import */ var _lib_sarif_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4352);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(603);
/* harmony import */ var _support_given_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4801);





/**
 * A scanner of the user's own: any command that writes SARIF. It starts in `{source}`, writes only to `{out}`, gets every
 * file of its `paths`, and is marked `unpinned`.
 */
function commandScanner(tool) {
    const { command } = tool;
    if (command === undefined)
        return undefined;
    const canary = command.canary;
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_4__/* .defineScanner */ .s)({
        id: tool.id,
        title: 'a scanner of your own',
        category: 'custom',
        // It starts in the tree.
        tool: { kind: 'host', program: command.argv[0].replace(/^\{source\}\//, './') },
        requires: { network: command.network },
        appliesTo: () => true,
        masks: [],
        invocation: ({ at, program, limits }) => ({
            argv: [
                ...program,
                ...command.argv.slice(1).map((part) => part.replaceAll('{source}', at.source).replaceAll('{out}', at.out)),
            ],
            // Its program's own folder first: interpreters find their siblings there.
            env: { PATH: `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(program[0])}:/usr/local/bin:/usr/bin:/bin` },
            cwd: at.source,
            network: command.network,
            limits,
            outputs: [command.outputPath],
            inputs: {},
        }),
        completedExitCodes: command.completedExitCodes,
        sanitise: (name, bytes) => (name === command.outputPath ? (0,_lib_sarif_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitiseSarif */ .W)(bytes) : bytes),
        parse: ({ outputs, sourceRoot, files }) => {
            const report = outputs.get(command.outputPath);
            if (report === undefined)
                throw new Error(`it did not write ${command.outputPath}`);
            return (0,_support_given_files_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreNames */ .N)((0,_lib_sarif_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSarif */ .q)(report, { sourceRoot, trustKind: false }), files);
        },
        canary: canary === undefined ? undefined : { files: () => canary.files, expectRule: canary.expectRule },
    });
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ isProgram),
/* harmony export */   gz: () => (/* binding */ stemsOf),
/* harmony export */   yB: () => (/* binding */ CommandNames)
/* harmony export */ });
/* unused harmony export readsAtRoot */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_match_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2591);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5810);



const SOURCE = '{source}/';
/** What separates words, and quotes them, in a command for a shell. */
const SHELL = /[\s;|&<>()'"`$\\]+/u;
/** A word as a shell reads it, with what it quotes. */
const SHELL_WORD = /(?:\\.|'[^']*'|"(?:\\.|[^"\\])*"|[^\s;|&<>()'"\\])+/gsu;
/** What a shell puts in front of a path, such as `$PWD/`: nobody here knows what it stands for. */
const EXPANSION = /(?:\$(?:\w+|\{[^{}]*\}|\([^()]*\))|`[^`]*`)["']?\//gu;
const MODULE = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/u;
const GLOB = /[*?[{]/u;
const PROGRAM = /(?:^|\/)(?:[^./]+|[^/]+\.(?:[cm]?[jt]sx?|py|rb|pl|pm|php|sh|bash|zsh|fish|bat|cmd|ps1|lua|r|jl|exs?|jar|groovy|gradle|kts?|clj|fsx|csx|mk|awk|jq|tcl|raku|wasm|java|go|rs|swift|scala|hs|ml|cr|nim|d|cs|vb|fs))$/iu;
const DATA = /\.(?:json5?|jsonc|node|ya?ml|toml)$/iu;
const INTERPRETER = /^(?:.*\/)?(?:node|deno|bun|tsx|ts-node|python[\d.]*|pypy3?|ruby|perl|php|sh|bash|dash|zsh|lua|Rscript)$/u;
/** Longer paths are no file's that anybody names. */
const MAX_PATH = 512;
/** What programs read at the root that run what is written there. */
const OF_PROGRAM = {
    npm: ['package.json'],
    npx: ['package.json'],
    pnpm: ['package.json'],
    yarn: ['package.json'],
    bun: ['package.json'],
    deno: ['deno.json', 'deno.jsonc'],
    make: ['GNUmakefile', 'makefile', 'Makefile'],
    just: ['justfile', 'Justfile', '.justfile'],
    task: ['Taskfile.yml', 'Taskfile.yaml'],
    rake: ['Rakefile'],
    tox: ['tox.ini'],
    nox: ['noxfile.py'],
    uv: ['pyproject.toml'],
    poetry: ['pyproject.toml'],
    pdm: ['pyproject.toml'],
    hatch: ['pyproject.toml'],
    composer: ['composer.json'],
    gradle: ['build.gradle', 'build.gradle.kts'],
    mvn: ['pom.xml'],
};
/** The files at the root that say what a package manager or a builder runs. */
function readsAtRoot([program = '']) {
    return Object.hasOwn(OF_PROGRAM, program) ? (OF_PROGRAM[program] ?? []) : [];
}
/** What the words of one command say of the files of a tree. */
class CommandNames {
    paths;
    named;
    programFolders;
    isOfGlob;
    constructor(argv) {
        this.paths = namedPaths(argv);
        this.named = new Set(this.paths.map(({ path }) => path));
        // The root is no folder of a program: then nothing of the change would be left to scan.
        const folders = [...this.named].filter(isProgram).map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
        this.programFolders = new Set(folders.filter((folder) => folder !== '.'));
        this.isOfGlob = (0,_lib_match_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(rootGlobs(argv));
    }
    /** Whether the command names this very file: what is in it, a change does not decide. */
    isNamed(file) {
        return this.named.has(file);
    }
    /** Whether the file can be the base's for this command though it is not named itself. */
    isBeside(file) {
        return (stemsOf(file).some((stem) => this.named.has(stem)) ||
            this.meansAtRoot(file.split('/')[0] ?? '') ||
            foldersOf(file).some((folder) => this.named.has(folder) || this.programFolders.has(folder)));
    }
    /** Whether a glob of the command can mean what has this name at the root. */
    meansAtRoot(name) {
        return this.isOfGlob(name);
    }
}
/**
 * Paths of the repository that a command could name: whole words, what follows `=`, `@` or one-letter options, parts of lists,
 * the words of a command for a shell or an interpreter, dotted modules, and the folders of globs. Which of them are there, the
 * trees tell. The program itself is looked for on PATH unless it is written with a slash.
 */
function namedPaths(argv) {
    const [program = '', ...rest] = argv;
    const found = new Map(readsAtRoot(argv).map((path) => [path, false]));
    const words = [...(program.includes('/') ? [program] : []), ...rest].flatMap((word) => wordsOf(word));
    for (const form of words.flatMap((word) => formsOf(word))) {
        const scanned = form.startsWith(SOURCE);
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(scanned ? form.slice(SOURCE.length) : form).replace(/\/$/, '');
        if (path === '' || path === '.' || path.startsWith('/') || path.startsWith('..') || path.includes('{'))
            continue;
        found.set(path, scanned && (found.get(path) ?? true));
    }
    return [...found].map(([path, scanned]) => ({ path, scanned })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** The word itself, which may be the name of a file with spaces, and what a shell or an interpreter would make of it. */
function wordsOf(word) {
    if (!SHELL.test(word))
        return [word];
    const text = word.replace(EXPANSION, ' ');
    return [word, ...shellWords(text), ...text.split(SHELL)];
}
function shellWords(text) {
    return (text.match(SHELL_WORD) ?? []).map((word) => word.replace(/\\(.)|'([^']*)'|"((?:\\.|[^"\\])*)"/gsu, (_, escaped, single, double) => escaped ?? single ?? (double ?? '').replace(/\\(.)/gsu, '$1')));
}
function formsOf(word) {
    const values = [word, ...word.split('=').slice(1), word.slice(word.indexOf('=') + 1)];
    const bare = values.flatMap((value) => [
        value,
        ...value.split(/[,:]/u),
        value.replace(/^(?:-[A-Za-z]|@)/u, ''),
        value.replace(/^-[A-Za-z]*m/u, ''),
    ]);
    return [...new Set(bare)].flatMap((form) => [form, ...moduleFiles(form), ...globFolder(form), ...withoutRoot(form)]);
}
function moduleFiles(form) {
    if (!MODULE.test(form))
        return [];
    const path = form.replaceAll('.', '/');
    return [path, `${path}.py`];
}
/** The folder that everything a glob can mean lies in. */
function globFolder(form) {
    const prefix = form.startsWith(SOURCE) ? SOURCE : '';
    const rest = form.slice(prefix.length);
    const at = rest.search(GLOB);
    return at > 0 && rest.lastIndexOf('/', at) > 0 ? [`${prefix}${rest.slice(0, rest.lastIndexOf('/', at))}`] : [];
}
/**
 * Globs for names at the root, in commands for a shell: those that an interpreter is given, and those of a program in some folder.
 * Others say what is scanned: a tool expands them by itself.
 */
function rootGlobs(argv) {
    return argv
        .filter((word) => SHELL.test(word))
        .flatMap((word) => {
        const words = shellWords(word.replace(EXPANSION, ' '));
        return words.filter((glob, index) => {
            const last = glob.slice(glob.lastIndexOf('/') + 1);
            const runs = INTERPRETER.test(words[index - 1] ?? '');
            return runs || (glob.includes('/') && !GLOB.test(last) && isProgram(last));
        });
    })
        .map((glob) => (glob.startsWith('./') ? glob.slice(2) : glob).replace(/\/.*$/su, ''))
        .filter((first) => GLOB.test(first) && !/^(?:\*\*|\{source\}|\{out\})$/u.test(first))
        .filter((first) => first.length <= MAX_PATH && (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globFault */ .Hf)(first) === undefined);
}
/** An absolute path may lead into the tree, wherever that is mounted: its ends, as far as they have a folder. */
function withoutRoot(form) {
    if (!form.startsWith('/') || form.length > MAX_PATH)
        return [];
    const parts = form.split('/').filter((part) => part !== '');
    return parts.slice(0, -1).map((_, at) => parts.slice(at).join('/'));
}
/** Whether a file looks like a program by its name: what it imports lies beside it. */
function isProgram(path) {
    return PROGRAM.test(path);
}
/** What an interpreter would find this program by, its ending left out: `a/b` and `a/b.min` for `a/b.min.js`. */
function stemsOf(file) {
    // Loaders of settings and modules try endings of data too; a word without a folder would mean too much then.
    const isData = file.includes('/') && DATA.test(file);
    if (!isProgram(file) && !isData)
        return [];
    const name = file.lastIndexOf('/') + 1;
    const stems = [];
    for (let dot = file.indexOf('.', name + 1); dot !== -1; dot = file.indexOf('.', dot + 1))
        stems.push(file.slice(0, dot));
    return stems;
}
/** All folders above a file, the root left out. */
function foldersOf(file) {
    const folders = [];
    for (let slash = file.indexOf('/'); slash !== -1; slash = file.indexOf('/', slash + 1))
        folders.push(file.slice(0, slash));
    return folders;
}


/***/ })

};
