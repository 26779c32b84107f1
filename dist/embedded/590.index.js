export const id = 590;
export const ids = [590];
export const modules = {

/***/ 2590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detector: () => (/* binding */ detector)
});

;// CONCATENATED MODULE: ./build/lib/compare.js
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

;// CONCATENATED MODULE: ./build/lib/canonical-json.js

/**
 * RFC 8785 (JCS): members sorted by UTF-16 code units, no white space, ECMAScript number form. Members that are
 * `undefined` are left out. Lone surrogates, which the RFC rejects, become U+FFFD first, so hostile text cannot make
 * output that other readers refuse.
 *
 * @throws RangeError on NaN and infinities.
 */
function canonicalJson(value) {
    return writeOrdered(value) ?? writeCompact(value);
}
/** Items of a long list that make one part of a text. */
const ITEMS_AT_ONCE = 500;
/**
 * The text of `canonicalJson` in parts: a long list right below the top is in parts of some hundred items. Evidence of tens
 * of thousands of findings is hashed and compared part by part; as one text it would be in memory twice.
 */
function canonicalParts(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [canonicalJson(value)];
    const parts = [];
    let rest = [];
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member === undefined)
            continue;
        const name = JSON.stringify(key.toWellFormed());
        if (!Array.isArray(member) || member.length <= ITEMS_AT_ONCE) {
            rest.push(`${name}:${canonicalJson(member)}`);
            continue;
        }
        parts.push(`${parts.length === 0 ? '{' : ','}${[...rest, `${name}:[`].join(',')}`);
        parts.push(...canonicalItems(member), ']');
        rest = [];
    }
    if (parts.length === 0)
        return [`{${rest.join(',')}}`];
    return [...parts, ...rest.map((text) => `,${text}`), '}'];
}
/** The text of a list without its brackets, some hundred items at a time. */
function canonicalItems(list) {
    const parts = [];
    for (let from = 0; from < list.length; from += ITEMS_AT_ONCE) {
        const text = canonicalJson(list.slice(from, from + ITEMS_AT_ONCE)).slice(1, -1);
        parts.push(from === 0 ? text : `,${text}`);
    }
    return parts;
}
/** The same order and escapes, indented by two spaces and ending in a line feed: for files people read. */
function prettyJson(value) {
    return `${writeIndented(value, 0)}\n`;
}
/** Items of a longer list are written by the engine's own writer, one at a time. */
const LONG_LIST = 64;
/** Evidence of a large repository is tens of megabytes in a few long lists: those take the fast way. */
function writeCompact(value) {
    if (typeof value !== 'object' || value === null)
        return writeScalar(value);
    if (Array.isArray(value)) {
        const write = value.length > LONG_LIST ? writeItem : writeCompact;
        return `[${value.map(write).join(',')}]`;
    }
    const members = [];
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${JSON.stringify(key.toWellFormed())}:${writeCompact(member)}`);
    }
    return `{${members.join(',')}}`;
}
/**
 * `JSON.stringify` writes members in the order they were added: all it lacks is the order, and well-formed text. What is in
 * order already needs no copy: evidence is built that way where there is much of it.
 *
 * @returns `undefined` where the engine's own writer would write something else.
 */
function writeOrdered(value) {
    if (!isOrdered(value))
        return undefined;
    const text = JSON.stringify(value);
    // A lone surrogate is written as an escape, and no other character is written as one that begins so.
    return text.includes('\\ud') ? undefined : text;
}
function isOrdered(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
            return true;
        case 'number':
            return Number.isFinite(value);
        case 'object':
            break;
        default:
            return false;
    }
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isOrdered);
    let last = '';
    for (const key of Object.keys(value)) {
        const member = value[key];
        if (key <= last && last !== '')
            return false;
        if (member !== undefined && !isOrdered(member))
            return false;
        last = key;
    }
    return true;
}
function writeItem(value) {
    const text = writeOrdered(value);
    if (text !== undefined)
        return text;
    const ordered = inOrder(value);
    return ordered === UNORDERED ? writeCompact(value) : JSON.stringify(ordered);
}
/** Objects that the engine would order by itself. */
const UNORDERED = Symbol('unordered');
function inOrder(value) {
    if (typeof value === 'string')
        return value.toWellFormed();
    if (typeof value !== 'object' || value === null) {
        writeScalar(value);
        return value;
    }
    if (Array.isArray(value)) {
        const items = value.map(inOrder);
        return items.includes(UNORDERED) ? UNORDERED : items;
    }
    const copy = {};
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member === undefined)
            continue;
        const first = key.charCodeAt(0);
        // The engine puts members that look like an index first, and `__proto__` is no member when assigned.
        if ((first >= 0x30 && first <= 0x39) || key === '__proto__' || !key.isWellFormed())
            return UNORDERED;
        const ordered = inOrder(member);
        if (ordered === UNORDERED)
            return UNORDERED;
        copy[key] = ordered;
    }
    return copy;
}
const INDENT = '  ';
function writeIndented(value, depth) {
    if (typeof value !== 'object' || value === null)
        return writeScalar(value);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const items = Array.isArray(value)
        ? value.map((item) => writeIndented(item, depth + 1))
        : sortedKeys(value).flatMap((key) => {
            const member = value[key];
            return member === undefined
                ? []
                : [`${JSON.stringify(key.toWellFormed())}: ${writeIndented(member, depth + 1)}`];
        });
    if (items.length === 0)
        return open + close;
    const inner = `\n${INDENT.repeat(depth + 1)}`;
    return `${open}${inner}${items.join(`,${inner}`)}\n${INDENT.repeat(depth)}${close}`;
}
function writeScalar(value) {
    switch (typeof value) {
        case 'string':
            return JSON.stringify(value.toWellFormed());
        case 'number':
            if (!Number.isFinite(value))
                throw new RangeError('canonical JSON has no NaN and no infinity');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object':
            return 'null';
        default:
            throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
    }
}
/** By UTF-16 code units, which is how `sort` compares. */
function sortedKeys(object) {
    const keys = Object.keys(object);
    return keys.every((key) => key.isWellFormed())
        ? keys.sort()
        : keys.sort((a, b) => compareText(a.toWellFormed(), b.toWellFormed()));
}

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/embedded/sbom/lock-error.js
/** A lock file that cannot be taken as what its name says. The reason never quotes the file. */
class LockError extends Error {
    reason;
    constructor(reason) {
        super(reason);
        this.name = 'LockError';
        this.reason = reason;
    }
}
/** The name is that of a lock file, the content is something else altogether: said, and no fault. */
class NotALockFile extends LockError {
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
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

;// CONCATENATED MODULE: ./build/embedded/sbom/hashes.js

const BY_NAME = new Map([
    ['md5', 'MD5'],
    ['sha1', 'SHA-1'],
    ['sha256', 'SHA-256'],
    ['sha384', 'SHA-384'],
    ['sha512', 'SHA-512'],
]);
/** A hash given as `sha256` and hexadecimal digits; undefined for an unknown algorithm or a value of the wrong length. */
function hexHash(algorithm, value) {
    const alg = BY_NAME.get(algorithm.toLowerCase());
    if (alg === undefined || value.length !== HASH_DIGITS[alg])
        return undefined;
    const hex = value.toLowerCase();
    return /^[0-9a-f]+$/.test(hex) ? { alg, hex } : undefined;
}
/** `sha256:…` or `sha256=…`, as Python and Ruby lock files write it. */
function prefixedHash(value) {
    const [algorithm = '', hex = ''] = value.split(/[:=]/, 2);
    const hash = hexHash(algorithm, hex);
    return hash === undefined ? [] : [hash];
}
/** Subresource Integrity, as npm writes it: `sha512-BASE64`, several separated by spaces (W3C SRI, section 3.5). */
function sriHashes(integrity) {
    if (integrity === undefined || integrity.length > 4096)
        return [];
    return integrity.split(' ').flatMap((part) => {
        const dash = part.indexOf('-');
        const base64 = part.slice(dash + 1).split('?', 1)[0] ?? '';
        const hash = dash === -1 ? undefined : hexHash(part.slice(0, dash), Buffer.from(base64, 'base64').toString('hex'));
        return hash === undefined ? [] : [hash];
    });
}

;// CONCATENATED MODULE: ./build/embedded/sbom/jsonc.js
/**
 * JSON with comments and trailing commas, made plain JSON: both are left out, strings are kept. Two passes, so the work
 * grows with the length alone.
 */
function stripJsonComments(text) {
    return withoutTrailingCommas(withoutComments(text));
}
function withoutComments(text) {
    const pieces = [];
    let from = 0;
    let at = 0;
    while (at < text.length) {
        if (text[at] === '"') {
            at = afterString(text, at);
        }
        else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
            const line = text[at + 1] === '/';
            const close = text.indexOf(line ? '\n' : '*/', at + 2);
            pieces.push(text.slice(from, at));
            at = close === -1 ? text.length : close + (line ? 0 : 2);
            from = at;
        }
        else {
            at += 1;
        }
    }
    pieces.push(text.slice(from));
    return pieces.join('');
}
function withoutTrailingCommas(text) {
    const pieces = [];
    let from = 0;
    /** Where a comma stands that only blanks follow so far. */
    let comma = -1;
    let at = 0;
    while (at < text.length) {
        const char = text[at];
        if (char === '"') {
            comma = -1;
            at = afterString(text, at);
            continue;
        }
        if (char === ',') {
            comma = at;
        }
        else if (char === '}' || char === ']') {
            if (comma !== -1) {
                pieces.push(text.slice(from, comma));
                from = comma + 1;
            }
            comma = -1;
        }
        else if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') {
            comma = -1;
        }
        at += 1;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
}
/** The offset behind the string that starts at `start`. */
function afterString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/embedded/sbom/purl.js



/** The canonical package URL. Throws a LockError where the specification has no URL for such a name. */
function packageUrl({ ecosystem, group, name, version, qualifiers }) {
    let purl;
    try {
        purl = new packageurl_js.PackageURL(ecosystem, group, name, version, qualifiers === undefined ? undefined : { ...qualifiers }, undefined).toString();
    }
    catch {
        throw new LockError(`a package of type ${ecosystem} whose name no package URL can express`);
    }
    if (purl.length > SBOM_LIMITS.purl)
        throw new LockError('a package whose package URL is over the limit');
    return purl;
}
/**
 * A URL without what may be a credential: user and password are dropped, and so is the query, where signed links keep
 * their signature. Undefined where it is not a URL with a host. The fragment, git's commit, stays unless told otherwise.
 */
function publicUrl(raw) {
    // scp-like addresses (git@host:owner/name) carry a user but never a password.
    const scp = /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@([\w.-]+):(?!\d+\/)([^\s]+)$/.exec(raw);
    const text = scp === null ? raw : `git+ssh://${scp[1] ?? ''}/${scp[2] ?? ''}`;
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return undefined;
    }
    if (url.host === '')
        return undefined;
    url.username = '';
    url.password = '';
    url.search = '';
    return url.href;
}
/** Package-URL qualifiers for something fetched from a git repository: SPDX's download location form, `git+URL@COMMIT`. */
function gitQualifiers(repository, commit) {
    const url = publicUrl(repository)?.replace(/#.*$/s, '');
    if (url === undefined)
        return {};
    const base = url.startsWith('git') ? url : `git+${url}`;
    return { vcs_url: commit === undefined || commit === '' ? base : `${base}@${commit}` };
}
function downloadQualifiers(raw) {
    const url = publicUrl(raw)?.replace(/#.*$/s, '');
    return url === undefined ? {} : { download_url: url };
}

;// CONCATENATED MODULE: ./build/embedded/sbom/lock-graph.js




const UNCLEAN = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
/** Collects the packages of one lock file under the file's own keys, and the edges between them. */
class LockGraph {
    packages = new Map();
    edges = new Map();
    roots = new Map();
    edgeCount = 0;
    /** Adds a package under `key`, a name that is the file's own and never leaves it. Throws on a name or version no package has. */
    add(key, input) {
        if (this.packages.size >= SBOM_LIMITS.components)
            throw new LockError('more packages than the limit');
        const version = input.version === '' ? undefined : input.version;
        check(input.name, SBOM_LIMITS.name, 'name');
        if (input.group !== undefined)
            check(input.group, SBOM_LIMITS.name, 'name');
        if (version !== undefined)
            check(version, SBOM_LIMITS.version, 'version');
        const { ecosystem, group, name, scope, direct, licence } = input;
        this.packages.set(key, {
            ecosystem,
            ...(group === undefined ? {} : { group }),
            name,
            ...(version === undefined ? {} : { version }),
            purl: packageUrl({ ecosystem, group, name, version, qualifiers: input.qualifiers }),
            source: input.source ?? 'registry',
            ...(scope === undefined ? {} : { scope }),
            ...(direct === undefined ? {} : { direct }),
            ...(isUsable(licence, SBOM_LIMITS.licence) ? { licence } : {}),
            hashes: [...(input.hashes ?? [])],
            properties: Object.entries(input.properties ?? {}).flatMap(([property, value]) => isUsable(value, SBOM_LIMITS.property) ? [{ name: property, value }] : []),
            dependsOn: [],
        });
    }
    has(key) {
        return this.packages.has(key);
    }
    /** `from` needs `to`; a key that is not in the file is no edge. */
    edge(from, to, optional = false) {
        if (to === undefined || from === to)
            return;
        const targets = this.edges.get(from) ?? new Map();
        if (targets.size === 0)
            this.edges.set(from, targets);
        if (!targets.has(to))
            this.edgeCount += 1;
        if (this.edgeCount > SBOM_LIMITS.edges)
            throw new LockError('more dependencies than the limit');
        targets.set(to, (targets.get(to) ?? true) && optional);
    }
    /** The project itself declares `key`. Once a root is known, every other package is indirect. */
    root(key, scope) {
        if (key === undefined)
            return;
        const scopes = this.roots.get(key) ?? new Set();
        this.roots.set(key, scopes.add(scope));
    }
    /** `scopes: 'reach'` derives each package's scope from the roots that lead to it, for formats that do not state it. */
    finish(format, { scopes = 'stated' } = {}) {
        const reached = scopes === 'reach' && this.roots.size > 0 ? this.reach() : undefined;
        const components = [...this.packages].map(([key, component]) => {
            const scope = component.scope ?? reached?.get(key);
            const direct = component.direct ?? (this.roots.size > 0 ? this.roots.has(key) : undefined);
            const dependsOn = [...(this.edges.get(key)?.keys() ?? [])].flatMap((to) => this.packages.get(to)?.purl ?? []);
            return {
                ...component,
                ...(scope === undefined ? {} : { scope }),
                ...(direct === undefined ? {} : { direct }),
                dependsOn: [...new Set(dependsOn)].filter((purl) => purl !== component.purl).sort(compareText),
            };
        });
        return { format, components };
    }
    reach() {
        const found = new Map();
        const rootsOf = (scope) => [...this.roots].flatMap(([key, all]) => (all.has(scope) ? [key] : []));
        this.walk(rootsOf('required'), false, (key) => found.set(key, 'required'), found);
        // What a required package needs only optionally, and everything behind it.
        this.walk([...found.keys(), ...rootsOf('optional')], true, (key) => found.set(key, 'optional'), found);
        this.walk(rootsOf('dev'), true, (key) => found.set(key, 'dev'), found);
        return found;
    }
    walk(from, optionalToo, visit, found) {
        const waiting = [...from];
        const expanded = new Set();
        for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
            if (expanded.has(key))
                continue;
            expanded.add(key);
            if (!found.has(key))
                visit(key);
            for (const [to, optional] of this.edges.get(key) ?? [])
                if (optionalToo || !optional)
                    waiting.push(to);
        }
    }
}
function check(value, max, what) {
    if (typeof value !== 'string' || value === '' || value.length > max || UNCLEAN.test(value)) {
        throw new LockError(`a package without a usable ${what}`);
    }
}
function isUsable(value, max) {
    return value !== undefined && value !== '' && value.length <= max && !UNCLEAN.test(value);
}

;// CONCATENATED MODULE: ./build/embedded/sbom/npm-package.js

/** An npm name in its parts: the scope with its `@` is the group. */
function npmName(name) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    return { ecosystem: 'npm', group: slash === -1 ? undefined : name.slice(0, slash), name: name.slice(slash + 1) };
}
const GIT = /^(?:git\+|git:\/\/|git@|github:|gitlab:|bitbucket:|ssh:\/\/)/;
const HOSTED = new Map([
    ['github', 'https://github.com/'],
    ['gitlab', 'https://gitlab.com/'],
    ['bitbucket', 'https://bitbucket.org/'],
]);
/**
 * Where a package comes from, if not from a registry: git, a folder, or (only where `declared` says so, for a registry's
 * own files have URLs too) a URL. Undefined for a registry.
 */
function npmSource(resolved, declared) {
    if (resolved === undefined)
        return undefined;
    if (GIT.test(resolved))
        return gitOrigin(resolved);
    if (/^(?:file|link|portal|workspace):/.test(resolved))
        return { source: 'local', qualifiers: {} };
    const isUrl = /^https?:\/\//.test(resolved);
    if (!isUrl)
        return undefined;
    if (/\.git(?:#|$)/.test(resolved))
        return gitOrigin(resolved);
    const url = declared === undefined ? !resolved.includes('/-/') && declaredByVersion(resolved) : /^https?:\/\//.test(declared);
    return url ? { source: 'url', qualifiers: downloadQualifiers(resolved) } : undefined;
}
/** GitHub's archive host serves commits, never a registry. */
function declaredByVersion(resolved) {
    return resolved.startsWith('https://codeload.github.com/');
}
function gitOrigin(resolved) {
    const hash = resolved.indexOf('#');
    const repository = hash === -1 ? resolved : resolved.slice(0, hash);
    const fragment = hash === -1 ? undefined : resolved.slice(hash + 1);
    const commit = fragment === undefined ? undefined : (/(?:^|&)commit=([^&]+)/.exec(fragment)?.[1] ?? fragment);
    const colon = repository.indexOf(':');
    const host = HOSTED.get(repository.slice(0, colon));
    return {
        source: 'git',
        qualifiers: gitQualifiers(host === undefined ? repository : host + repository.slice(colon + 1), commit),
    };
}

;// CONCATENATED MODULE: ./build/embedded/sbom/values.js

function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value's entries, own keys only; nothing for an absent value. Throws on any other shape. */
function entriesOf(value, what) {
    if (value === undefined || value === null)
        return [];
    if (!isTable(value))
        throw new LockError(`${what} is not a mapping`);
    return Object.entries(value);
}
function listOf(value, what) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        throw new LockError(`${what} is not a list`);
    return value;
}
function tableOf(value, what) {
    if (!isTable(value))
        throw new LockError(`${what} is not a mapping`);
    return value;
}
/** An own property; never one of the prototype. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/** An own property that must be text if it is there. */
function textOf(table, key) {
    const value = own(table, key);
    if (value === undefined || value === null)
        return undefined;
    if (typeof value !== 'string')
        throw new LockError(`"${key}" of a package is not text`);
    return value;
}
function flagOf(table, key) {
    return own(table, key) === true;
}
/** `name@rest`, where the name may start with a scope's `@`. */
function splitAtVersion(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/embedded/sbom/bun-lock.js






/** A package's key is the path of names that leads to it; more names than this is no real tree. */
const MAX_KEY = 4096;
const ROOT_FIELDS = [
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
    ['peerDependencies', 'optional'],
    ['devDependencies', 'dev'],
];
/** bun.lock, the text form: `packages` maps a key to [name@version, …facts by kind, integrity]. */
function parseBunLock(text) {
    const lock = tableOf(JSON.parse(stripJsonComments(text)), 'the file');
    if (own(lock, 'lockfileVersion') === undefined)
        throw new LockError('no lockfileVersion: not a lock file of bun');
    const packages = entriesOf(own(lock, 'packages'), '"packages"').map(([key, value]) => {
        if (key.length > MAX_KEY)
            throw new LockError('a package nested too deep');
        return [key, listOf(value, 'a package')];
    });
    const workspaces = entriesOf(own(lock, 'workspaces'), '"workspaces"').map(([path, value]) => ({
        path,
        entry: tableOf(value, 'a workspace'),
    }));
    const versions = new Map(workspaces.map(({ path, entry }) => [path, own(entry, 'version')]));
    const graph = new LockGraph();
    for (const [key, parts] of packages)
        addPackage(graph, key, parts, versions);
    for (const [key, parts] of packages) {
        const facts = parts.find(isTable) ?? {};
        for (const [field, optional] of [
            ['dependencies', false],
            ['optionalDependencies', true],
            ['peerDependencies', true],
        ]) {
            for (const [name] of entriesOf(own(facts, field), `"${field}"`))
                graph.edge(key, resolve(graph, key, name), optional);
        }
    }
    for (const { path, entry } of workspaces)
        addRoots(graph, path, entry);
    return graph.finish('bun-lock', { scopes: 'reach' });
}
function addRoots(graph, path, entry) {
    const name = own(entry, 'name');
    const self = path !== '' && typeof name === 'string' && graph.has(name) ? name : undefined;
    graph.root(self, 'required');
    for (const [field, scope] of ROOT_FIELDS) {
        for (const [needed] of entriesOf(own(entry, field), `"${field}"`)) {
            const target = resolve(graph, self ?? '', needed);
            graph.root(target, scope);
            if (self !== undefined && scope !== 'dev')
                graph.edge(self, target, scope !== 'required');
        }
    }
}
/** The nearest key upwards: `a/b/name`, then `a/name`, then `name`. */
function resolve(graph, from, name) {
    let prefix = from;
    while (prefix !== '') {
        const candidate = `${prefix}/${name}`;
        if (graph.has(candidate))
            return candidate;
        const slash = prefix.lastIndexOf('/');
        prefix = slash === -1 ? '' : prefix.slice(0, slash);
    }
    return graph.has(name) ? name : undefined;
}
function addPackage(graph, key, parts, versions) {
    const [ident] = parts;
    if (typeof ident !== 'string')
        throw new LockError('a package without a name');
    const [name, reference = ''] = splitAtVersion(ident);
    if (reference.startsWith('root:'))
        return;
    const origin = npmSource(reference, reference);
    const stated = reference.startsWith('workspace:') ? versions.get(reference.slice('workspace:'.length)) : undefined;
    const imported = key.startsWith('@') || key.includes('/@') ? key.split('/').slice(-2).join('/') : (key.split('/').at(-1) ?? key);
    const last = parts.at(-1);
    graph.add(key, {
        ...npmName(name),
        version: origin === undefined ? reference : typeof stated === 'string' ? stated : undefined,
        source: origin?.source,
        qualifiers: origin?.qualifiers,
        hashes: sriHashes(typeof last === 'string' && parts.length > 1 ? last : undefined),
        properties: { alias: imported.endsWith(npmName(name).name) ? undefined : imported },
    });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/embedded/sbom/python-package.js



/** PEP 503: names that differ only in case and in `-`, `_`, `.` are one. */
function pypiName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** Where a requirement's URL leads: `git+https://host/repo@commit`, a folder, or a file to download. */
function urlOrigin(url) {
    const vcs = /^(?:git|hg|svn|bzr)\+/.exec(url);
    if (vcs !== null) {
        const plain = url.replace(/#.*$/s, '');
        const at = plain.lastIndexOf('@');
        const hasRef = at > plain.indexOf('://') + 3 && plain.indexOf('/', plain.indexOf('://') + 3) < at;
        return {
            source: 'git',
            qualifiers: gitQualifiers(hasRef ? plain.slice(0, at) : plain, hasRef ? plain.slice(at + 1) : undefined),
        };
    }
    if (/^https?:\/\//.test(url))
        return { source: 'url', qualifiers: downloadQualifiers(url) };
    return { source: 'local' };
}
/** Hashes of a list of `{file|url|name, hash: "sha256:…"}` or plain `"sha256:…"`. */
function fileHashes(value, what) {
    return listOf(value, what).flatMap((file) => {
        const hash = isTable(file) ? own(file, 'hash') : file;
        return typeof hash === 'string' ? prefixedHash(hash) : [];
    });
}
/** The name at the start of a PEP 508 requirement. */
function requirementName(requirement) {
    return /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,253}[A-Za-z0-9])?)/.exec(requirement)?.[1];
}
/** poetry and pdm: `git`, `ref`, `revision`, `path`, `url` beside a package, or within its `source`. */
function keyedOrigin(table) {
    const git = textOf(table, 'git');
    if (git !== undefined) {
        const commit = textOf(table, 'revision') ?? textOf(table, 'ref');
        return { source: 'git', qualifiers: gitQualifiers(git, commit) };
    }
    const url = textOf(table, 'url') ?? textOf(table, 'file');
    if (url !== undefined)
        return urlOrigin(url);
    return textOf(table, 'path') === undefined ? undefined : { source: 'local' };
}

;// CONCATENATED MODULE: ./build/embedded/sbom/python-locks.js







function parseToml(text) {
    return tableOf((0,dist/* parse */.qg)(text), 'the file');
}
/** A list of tables under `key`; each gets a key of its own, for one name may be locked in several versions. */
function packagesOf(lock, key) {
    return listOf(own(lock, key), `"${key}"`).map((value, index) => {
        const entry = tableOf(value, 'a package');
        return { key: String(index), name: pypiName(textOf(entry, 'name') ?? ''), entry };
    });
}
function keysByName(packages) {
    const found = new Map();
    for (const { key, name } of packages) {
        const keys = found.get(name);
        if (keys === undefined)
            found.set(name, [key]);
        else
            keys.push(key);
    }
    return found;
}
/** poetry.lock, formats 1 and 2. */
function parsePoetryLock(text) {
    const lock = parseToml(text);
    if (own(lock, 'metadata') === undefined && own(lock, 'package') === undefined)
        throw new LockError('neither packages nor metadata');
    const packages = packagesOf(lock, 'package');
    const keys = keysByName(packages);
    const metadata = own(lock, 'metadata');
    const files = isTable(metadata) ? own(metadata, 'files') : undefined;
    const graph = new LockGraph();
    for (const { key, name, entry } of packages) {
        const source = own(entry, 'source');
        const origin = isTable(source) ? poetryOrigin(source) : undefined;
        // Format 1 keeps the files of all packages in one table.
        const listed = own(entry, 'files') ?? (isTable(files) ? own(files, textOf(entry, 'name') ?? '') : undefined);
        graph.add(key, {
            ecosystem: 'pypi',
            name,
            version: textOf(entry, 'version'),
            source: origin?.source,
            qualifiers: origin?.qualifiers,
            scope: poetryScope(entry),
            hashes: fileHashes(listed, '"files"'),
        });
    }
    for (const { key, entry } of packages) {
        for (const [needed, value] of entriesOf(own(entry, 'dependencies'), '"dependencies"')) {
            for (const target of keys.get(pypiName(needed)) ?? [])
                graph.edge(key, target, isTable(value) && flagOf(value, 'optional'));
        }
    }
    return graph.finish('poetry-lock');
}
function poetryOrigin(source) {
    const type = textOf(source, 'type');
    const url = textOf(source, 'url') ?? '';
    if (type === 'git')
        return { source: 'git', qualifiers: gitQualifiers(url, textOf(source, 'resolved_reference')) };
    if (type === 'directory' || type === 'file')
        return { source: 'local' };
    return type === 'url' ? { source: 'url', qualifiers: downloadQualifiers(url) } : undefined;
}
function poetryScope(entry) {
    const groups = listOf(own(entry, 'groups'), '"groups"');
    if (textOf(entry, 'category') === 'dev' || (groups.length > 0 && !groups.includes('main')))
        return 'dev';
    return flagOf(entry, 'optional') ? 'optional' : 'required';
}
/** uv.lock: every package names its source, the project's own among them. */
function parseUvLock(text) {
    const lock = parseToml(text);
    if (own(lock, 'version') === undefined)
        throw new LockError('no version: not a lock file of uv');
    const packages = packagesOf(lock, 'package');
    const keys = keysByName(packages);
    const entryOf = new Map(packages.map(({ key, entry }) => [key, entry]));
    const graph = new LockGraph();
    for (const { key, name, entry } of packages) {
        const origin = uvOrigin(entry);
        // The project itself is the subject of the SBOM, not a part of it.
        if (origin === 'root')
            continue;
        const wheels = listOf(own(entry, 'wheels'), '"wheels"');
        const sdist = own(entry, 'sdist');
        graph.add(key, {
            ecosystem: 'pypi',
            name,
            version: textOf(entry, 'version'),
            source: origin?.source,
            qualifiers: origin?.qualifiers,
            hashes: fileHashes([...(sdist === undefined ? [] : [sdist]), ...wheels], '"wheels"'),
        });
    }
    const targets = (value) => uvTargets(keys, entryOf, value);
    for (const { key, entry } of packages) {
        const origin = uvOrigin(entry);
        const ours = origin === 'root' || origin?.source === 'local';
        const groups = [
            ['required', [own(entry, 'dependencies')]],
            ['optional', entriesOf(own(entry, 'optional-dependencies'), '"optional-dependencies"').map(([, list]) => list)],
            ['dev', entriesOf(own(entry, 'dev-dependencies'), '"dev-dependencies"').map(([, list]) => list)],
        ];
        if (ours)
            graph.root(key, 'required');
        for (const [scope, lists] of groups) {
            for (const target of lists.flatMap((list) => listOf(list, 'a dependency list')).flatMap(targets)) {
                // An edge would make a development dependency look like one of those who use the package.
                if (scope !== 'dev')
                    graph.edge(key, target, scope === 'optional');
                if (ours)
                    graph.root(target, scope);
            }
        }
    }
    return graph.finish('uv-lock', { scopes: 'reach' });
}
/** A dependency names a version only where several are locked. */
function uvTargets(keys, entries, value) {
    if (!isTable(value))
        throw new LockError('a dependency that is not a mapping');
    const all = keys.get(pypiName(textOf(value, 'name') ?? '')) ?? [];
    const version = textOf(value, 'version');
    return all.filter((key) => version === undefined || own(entries.get(key) ?? {}, 'version') === version);
}
function uvOrigin(entry) {
    const source = own(entry, 'source');
    if (!isTable(source))
        return undefined;
    const folder = textOf(source, 'editable') ?? textOf(source, 'virtual') ?? textOf(source, 'directory') ?? textOf(source, 'path');
    if (folder !== undefined)
        return folder === '.' ? 'root' : { source: 'local' };
    const git = textOf(source, 'git');
    if (git !== undefined)
        return { source: 'git', qualifiers: gitQualifiers(git, git.split('#', 2)[1]) };
    const url = textOf(source, 'url');
    return url === undefined ? undefined : { source: 'url', qualifiers: downloadQualifiers(url) };
}
/** pdm.lock, formats 3 and 4: a package occurs once more for each set of extras. */
function parsePdmLock(text) {
    const lock = parseToml(text);
    if (own(lock, 'metadata') === undefined)
        throw new LockError('no metadata: not a lock file of pdm');
    const packages = packagesOf(lock, 'package');
    const keys = keysByName(packages);
    const metadata = own(lock, 'metadata');
    const files = isTable(metadata) ? own(metadata, 'files') : undefined;
    const graph = new LockGraph();
    for (const { key, name, entry } of packages) {
        const origin = keyedOrigin(entry);
        const version = textOf(entry, 'version');
        const groups = listOf(own(entry, 'groups'), '"groups"');
        const listed = own(entry, 'files') ??
            (isTable(files) ? own(files, `${textOf(entry, 'name') ?? ''} ${version ?? ''}`) : undefined);
        graph.add(key, {
            ecosystem: 'pypi',
            name,
            version,
            source: origin?.source,
            qualifiers: origin?.qualifiers,
            // pdm does not tell optional groups from development groups.
            scope: groups.length === 0 ? undefined : groups.includes('default') ? 'required' : 'optional',
            hashes: fileHashes(listed, '"files"'),
        });
        for (const needed of listOf(own(entry, 'dependencies'), '"dependencies"')) {
            const wanted = typeof needed === 'string' ? requirementName(needed) : undefined;
            for (const target of wanted === undefined ? [] : (keys.get(pypiName(wanted)) ?? []))
                graph.edge(key, target);
        }
    }
    return graph.finish('pdm-lock');
}
/** Pipfile.lock: two flat sections, without a graph. */
function parsePipfileLock(text) {
    const lock = tableOf(JSON.parse(text), 'the file');
    if (own(lock, '_meta') === undefined)
        throw new LockError('no _meta: not a lock file of pipenv');
    const graph = new LockGraph();
    // Other sections are categories that the Pipfile's author named.
    for (const [section, packages] of Object.entries(lock).filter(([key]) => key !== '_meta')) {
        for (const [name, value] of entriesOf(packages, 'a section')) {
            const entry = tableOf(value, 'a package');
            const origin = keyedOrigin(entry);
            graph.add(`${section} ${name}`, {
                ecosystem: 'pypi',
                name: pypiName(name),
                version: textOf(entry, 'version')?.replace(/^={2,3}/, ''),
                source: origin?.source,
                qualifiers: origin?.qualifiers,
                scope: section === 'default' ? 'required' : section === 'develop' ? 'dev' : 'optional',
                hashes: fileHashes(own(entry, 'hashes'), '"hashes"'),
                properties: { marker: textOf(entry, 'markers') },
            });
        }
    }
    return graph.finish('pipfile-lock');
}
/** pylock.toml (PEP 751). */
function parsePylock(text) {
    const lock = parseToml(text);
    if (own(lock, 'lock-version') === undefined)
        throw new LockError('no lock-version: not a lock file of PEP 751');
    const packages = packagesOf(lock, 'packages');
    const keys = keysByName(packages);
    const entries = new Map(packages.map(({ key, entry }) => [key, entry]));
    const graph = new LockGraph();
    for (const { key, name, entry } of packages) {
        const artifacts = [own(entry, 'archive'), own(entry, 'sdist'), ...listOf(own(entry, 'wheels'), '"wheels"')].filter(isTable);
        const origin = pylockOrigin(entry);
        graph.add(key, {
            ecosystem: 'pypi',
            name,
            version: textOf(entry, 'version'),
            source: origin?.source,
            qualifiers: origin?.qualifiers,
            hashes: artifacts.flatMap((artifact) => entriesOf(own(artifact, 'hashes'), '"hashes"').flatMap(([algorithm, hex]) => typeof hex === 'string' ? (hexHash(algorithm, hex) ?? []) : [])),
            properties: { marker: textOf(entry, 'marker') },
        });
    }
    for (const { key, entry } of packages) {
        const needs = listOf(own(entry, 'dependencies'), '"dependencies"');
        for (const target of needs.flatMap((value) => uvTargets(keys, entries, value)))
            graph.edge(key, target);
    }
    return graph.finish('pylock');
}
function pylockOrigin(entry) {
    const vcs = own(entry, 'vcs');
    if (isTable(vcs)) {
        return { source: 'git', qualifiers: gitQualifiers(textOf(vcs, 'url') ?? '', textOf(vcs, 'commit-id')) };
    }
    if (isTable(own(entry, 'directory')))
        return { source: 'local' };
    const archive = own(entry, 'archive');
    const url = isTable(archive) ? textOf(archive, 'url') : undefined;
    return url === undefined ? undefined : { source: 'url', qualifiers: downloadQualifiers(url) };
}

;// CONCATENATED MODULE: ./build/embedded/sbom/cargo-lock.js






/** Cargo.lock, versions 1 to 4. Packages without a source are the workspace's own. */
function parseCargoLock(text) {
    const lock = parseToml(text);
    const packages = [
        ...listOf(own(lock, 'package'), '"package"'),
        ...(isTable(own(lock, 'root')) ? [own(lock, 'root')] : []),
    ];
    if (packages.length === 0 && own(lock, 'version') === undefined)
        throw new LockError('neither packages nor a version');
    const metadata = own(lock, 'metadata');
    const entries = packages.map((value) => {
        const entry = tableOf(value, 'a package');
        const [name, version, source] = [
            textOf(entry, 'name') ?? '',
            textOf(entry, 'version') ?? '',
            textOf(entry, 'source'),
        ];
        return { key: keyOf(name, version, source), name, version, source, entry };
    });
    /** A dependency is written as short as it stays unique: name, name and version, or all three. */
    const byReference = new Map();
    for (const { key, name, version } of entries)
        for (const reference of [name, `${name} ${version}`, key])
            byReference.set(reference, key);
    const graph = new LockGraph();
    for (const { key, name, version, source, entry } of entries) {
        const checksum = textOf(entry, 'checksum') ?? (isTable(metadata) ? textOf(metadata, `checksum ${key}`) : undefined);
        const hash = checksum === undefined ? undefined : hexHash('sha256', checksum);
        graph.add(key, {
            ecosystem: 'cargo',
            name,
            version,
            ...originOf(source),
            hashes: hash === undefined ? [] : [hash],
        });
    }
    for (const { key, source, entry } of entries) {
        if (source === undefined)
            graph.root(key, 'required');
        for (const target of targetsOf(entry, byReference)) {
            graph.edge(key, target);
            if (source === undefined)
                graph.root(target, 'required');
        }
    }
    return graph.finish('cargo-lock');
}
function keyOf(name, version, source) {
    return source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
}
function targetsOf(entry, byReference) {
    return listOf(own(entry, 'dependencies'), '"dependencies"').flatMap((reference) => {
        if (typeof reference !== 'string')
            throw new LockError('a dependency that is not text');
        return byReference.get(reference) ?? [];
    });
}
function originOf(source) {
    if (source === undefined)
        return { source: 'local' };
    if (!source.startsWith('git+'))
        return { source: 'registry' };
    const [repository = '', commit] = source.split('#', 2);
    return { source: 'git', qualifiers: gitQualifiers(repository, commit) };
}

;// CONCATENATED MODULE: ./build/embedded/sbom/composer-lock.js




/** composer.lock of PHP: two lists, what is shipped and what development needs. */
function parseComposerLock(text) {
    const lock = tableOf(JSON.parse(text), 'the file');
    if (own(lock, 'packages') === undefined)
        throw new LockError('no packages: not a lock file of Composer');
    const graph = new LockGraph();
    const entries = ['packages', 'packages-dev'].flatMap((section) => listOf(own(lock, section), `"${section}"`).map((value) => ({ scope: section === 'packages' ? 'required' : 'dev', entry: tableOf(value, 'a package') })));
    for (const { scope, entry } of entries) {
        const [group, name] = (textOf(entry, 'name') ?? '').split('/', 2);
        if (name === undefined)
            throw new LockError('a package without a vendor');
        const dist = own(entry, 'dist');
        const hash = isTable(dist) ? hexHash('sha1', textOf(dist, 'shasum') ?? '') : undefined;
        graph.add(`${group ?? ''}/${name}`, {
            ecosystem: 'composer',
            group,
            name,
            version: textOf(entry, 'version'),
            source: isTable(dist) && textOf(dist, 'type') === 'path' ? 'local' : 'registry',
            scope,
            licence: licenceOf(entry),
            hashes: hash === undefined ? [] : [hash],
        });
    }
    for (const { entry } of entries) {
        for (const [needed] of entriesOf(own(entry, 'require'), '"require"'))
            graph.edge(textOf(entry, 'name') ?? '', needed);
    }
    return graph.finish('composer-lock');
}
/** Several licences leave the choice (Composer's schema, "license"). */
function licenceOf(entry) {
    const value = own(entry, 'license');
    const licences = (typeof value === 'string' ? [value] : listOf(value, '"license"')).filter((item) => typeof item === 'string');
    if (licences.length === 0)
        return undefined;
    return licences.length === 1
        ? licences[0]
        : licences.map((item) => (/\s/.test(item) ? `(${item})` : item)).join(' OR ');
}

;// CONCATENATED MODULE: ./build/embedded/sbom/gemfile-lock.js




const SOURCES = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
/** `name (version)`, `name (version-platform)`, `name (>= 1)`, `name!`. */
const SPEC = /^([A-Za-z0-9_][\w.-]*)!?(?: \(([^()]*)\))?!?(?: (.*))?$/;
/** Gemfile.lock of Bundler: sections at the margin, packages indented by four, what they need by six. */
function parseGemfileLock(text) {
    const graph = new LockGraph();
    const inputs = new Map();
    const needs = [];
    const roots = [];
    const checksums = new Map();
    let section = '';
    let remote = '';
    let revision;
    let current = '';
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const bad = new LockError(`line ${index + 1} is not of Bundler's lock format`);
        const indent = line.length - line.trimStart().length;
        const words = line.trim();
        if (indent === 0) {
            if (!/^[A-Z][A-Z ]*$/.test(words))
                throw bad;
            [section, remote, revision] = [words, '', undefined];
        }
        else if (SOURCES.has(section) && indent === 2) {
            if (words.startsWith('remote: '))
                remote = words.slice('remote: '.length);
            if (words.startsWith('revision: '))
                revision = words.slice('revision: '.length);
        }
        else if (SOURCES.has(section) && indent >= 4) {
            const [, name, version] = SPEC.exec(words) ?? [];
            if (name === undefined)
                throw bad;
            if (indent === 4) {
                current = `${name} (${version ?? ''})`;
                inputs.set(current, inputOf(section, name, version, remote, revision));
            }
            else {
                needs.push([current, name]);
            }
        }
        else if (section === 'DEPENDENCIES' && indent === 2) {
            const name = SPEC.exec(words)?.[1];
            if (name === undefined)
                throw bad;
            roots.push(name);
        }
        else if (section === 'CHECKSUMS' && indent === 2) {
            const [, name, version, hashes] = SPEC.exec(words) ?? [];
            if (name !== undefined && hashes !== undefined)
                checksums.set(`${name} (${version ?? ''})`, hashes);
        }
    }
    if (section === '')
        throw new LockError('no section of a lock file of Bundler');
    const byName = new Map();
    for (const [key, input] of inputs) {
        const keys = byName.get(input.name);
        if (keys === undefined)
            byName.set(input.name, [key]);
        else
            keys.push(key);
        graph.add(key, { ...input, hashes: (checksums.get(key) ?? '').split(',').flatMap(prefixedHash) });
    }
    for (const [from, name] of needs)
        for (const target of byName.get(name) ?? [])
            graph.edge(from, target);
    for (const name of roots)
        for (const target of byName.get(name) ?? [])
            graph.root(target, 'required');
    return graph.finish('gemfile-lock');
}
function inputOf(section, name, stated, remote, revision) {
    // A gem's version has no dash; what follows one is the platform the file was built for.
    const dash = stated?.indexOf('-') ?? -1;
    const version = dash === -1 ? stated : stated?.slice(0, dash);
    const platform = dash === -1 ? undefined : stated?.slice(dash + 1);
    const base = { ecosystem: 'gem', name, version };
    if (section === 'GIT')
        return { ...base, source: 'git', qualifiers: gitQualifiers(remote, revision) };
    if (section === 'PATH')
        return { ...base, source: 'local' };
    return { ...base, qualifiers: platform === undefined || platform === '' ? undefined : { platform } };
}

;// CONCATENATED MODULE: ./build/embedded/sbom/go-mod.js


/** go.mod (Go Modules Reference): what the main module requires, direct and, since Go 1.17, all indirect modules. */
function parseGoMod(text) {
    const required = [];
    const replaced = new Map();
    let block = '';
    let hasModule = false;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const slashes = raw.indexOf('//');
        const comment = slashes === -1 ? '' : raw.slice(slashes + 2).trim();
        const words = wordsOf(slashes === -1 ? raw : raw.slice(0, slashes));
        if (words.length === 0)
            continue;
        if (block === '' && words.length === 2 && words[1] === '(') {
            block = words[0] ?? '';
            continue;
        }
        if (words[0] === ')') {
            block = '';
            continue;
        }
        const [verb = '', ...rest] = block === '' ? words : [block, ...words];
        const bad = new LockError(`line ${index + 1} is not of go.mod's format`);
        if (verb === 'module')
            hasModule = true;
        if (verb === 'require') {
            const [module, version] = rest;
            if (module === undefined || version === undefined)
                throw bad;
            required.push({ module, version, indirect: /^indirect(?:;|\s|$)/.test(comment) });
        }
        else if (verb === 'replace') {
            const arrow = rest.indexOf('=>');
            const target = rest[arrow + 1];
            if (arrow < 1 || target === undefined)
                throw bad;
            replaced.set(rest.slice(0, arrow).join(' '), [target, rest[arrow + 2]]);
        }
    }
    if (!hasModule)
        throw new LockError('no module directive');
    const graph = new LockGraph();
    for (const { module, version, indirect } of required) {
        const replacement = replaced.get(`${module} ${version}`) ?? replaced.get(module);
        addModule(graph, module, version, indirect, replacement);
    }
    return graph.finish('go-mod');
}
function addModule(graph, module, version, indirect, replacement) {
    // A replacement without a version is a folder.
    const local = replacement !== undefined && replacement[1] === undefined;
    const path = replacement === undefined || local ? module : replacement[0];
    const slash = path.lastIndexOf('/');
    graph.add(module, {
        ecosystem: 'golang',
        group: slash === -1 ? undefined : path.slice(0, slash),
        name: path.slice(slash + 1),
        version: local ? undefined : (replacement?.[1] ?? version),
        source: local ? 'local' : 'registry',
        direct: !indirect,
        properties: { alias: path === module ? undefined : module },
    });
}
function wordsOf(line) {
    return line
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
}
/** go.sum: hashes of more modules than are selected; only those that go.mod selects become facts. */
function parseGoSum(text) {
    const goSums = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const [module, version, hash, ...more] = line.trim().split(/\s+/);
        if (module === undefined || version === undefined || hash === undefined || more.length > 0) {
            throw new LockError(`line ${index + 1} is not of go.sum's format`);
        }
        if (!version.endsWith('/go.mod') && /^h1:[A-Za-z0-9+/]{43}=$/.test(hash))
            goSums.push([`${module}@${version}`, hash]);
    }
    return { format: 'go-sum', components: [], goSums };
}

;// CONCATENATED MODULE: ./build/embedded/sbom/gradle-lock.js




/** gradle.lockfile and buildscript-gradle.lockfile: `group:name:version=configuration,…`, one module a line. */
function parseGradleLock(text, path) {
    const buildScript = path.endsWith('buildscript-gradle.lockfile');
    const graph = new LockGraph();
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || line.startsWith('empty='))
            continue;
        const equals = line.indexOf('=');
        const [group, name, version, ...more] = line.slice(0, equals === -1 ? line.length : equals).split(':');
        if (!group || !name || !version || more.length > 0)
            throw new LockError(`line ${index + 1} is not of Gradle's lock format`);
        const configurations = equals === -1 ? [] : line.slice(equals + 1).split(',');
        graph.add(String(index), {
            ecosystem: 'maven',
            group,
            name,
            version,
            scope: buildScript ? 'dev' : scopeOf(configurations),
        });
    }
    return graph.finish('gradle-lockfile');
}
/** Configurations of tests and of tools of the build are not part of what is shipped. */
function scopeOf(configurations) {
    if (configurations.length === 0)
        return undefined;
    return configurations.every((name) => /^(?:test|integrationTest|androidTest)|Test[A-Z]/.test(name))
        ? 'dev'
        : 'required';
}
/** gradle/libs.versions.toml: libraries the build may use, with declared versions; ranges and rich versions stay open. */
function parseVersionCatalog(text) {
    const catalog = parseToml(text);
    const sections = ['versions', 'libraries', 'plugins', 'bundles', 'metadata'];
    if (!sections.some((section) => own(catalog, section) !== undefined))
        throw new NotALockFile('no section of a version catalog');
    const versions = new Map(entriesOf(own(catalog, 'versions'), '"versions"'));
    const graph = new LockGraph();
    for (const [alias, value] of entriesOf(own(catalog, 'libraries'), '"libraries"')) {
        const [group, name, version] = libraryOf(value);
        if (!group || !name)
            throw new LockError('a library without a module');
        const resolved = version === undefined ? undefined : versionOf(versions, version);
        graph.add(alias, {
            ecosystem: 'maven',
            group,
            name,
            version: resolved,
            direct: true,
            properties: { unresolved: resolved === undefined ? 'no single version is declared' : undefined },
        });
    }
    return graph.finish('gradle-version-catalog');
}
function libraryOf(value) {
    if (typeof value === 'string') {
        const [group, name, version] = value.split(':');
        return [group, name, version];
    }
    if (!isTable(value))
        throw new LockError('a library that is neither text nor a mapping');
    const [group, name] = textOf(value, 'module')?.split(':') ?? [textOf(value, 'group'), textOf(value, 'name')];
    return [group, name, own(value, 'version')];
}
function versionOf(versions, version) {
    const stated = isTable(version) ? referenced(versions, version) : version;
    return typeof stated === 'string' && /^[\w][^\s[\](),]*$/.test(stated) && !stated.endsWith('+') ? stated : undefined;
}
function referenced(versions, version) {
    const name = textOf(version, 'ref');
    const stated = name === undefined ? version : versions.get(name);
    return isTable(stated) ? own(stated, 'strictly') : stated;
}

;// CONCATENATED MODULE: ./build/embedded/sbom/xml-reader.js

const MAX_DEPTH = 200;
const ENTITIES = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
/**
 * Walks the elements of an XML document, without attributes and namespaces. A document type is refused, so there are no
 * entities to expand and nothing to fetch. One pass; depth is bounded; throws a LockError on what is not well formed.
 */
function readXml(text, visitor) {
    const path = [];
    const texts = [];
    let at = 0;
    const fail = () => {
        throw new LockError('not well-formed XML');
    };
    const until = (end, from) => {
        const found = text.indexOf(end, from);
        return found === -1 ? fail() : found;
    };
    const append = (more) => {
        texts.push((texts.pop() ?? '') + more);
    };
    while (at < text.length) {
        const open = text.indexOf('<', at);
        const chars = text.slice(at, open === -1 ? text.length : open);
        if (path.length > 0)
            append(decodeEntities(chars));
        else if (chars.trim() !== '')
            fail();
        if (open === -1)
            break;
        if (text.startsWith('<!--', open)) {
            at = until('-->', open + 4) + 3;
        }
        else if (text.startsWith('<![CDATA[', open)) {
            const end = until(']]>', open);
            if (path.length === 0)
                fail();
            append(text.slice(open + 9, end));
            at = end + 3;
        }
        else if (text.startsWith('<?', open)) {
            at = until('?>', open) + 2;
        }
        else if (text.startsWith('<!', open)) {
            throw new LockError('XML with a document type, which may define entities');
        }
        else if (text.startsWith('</', open)) {
            const end = until('>', open);
            if (path.at(-1) !== text.slice(open + 2, end).trim())
                fail();
            visitor.close(path, (texts.pop() ?? '').trim());
            path.pop();
            at = end + 1;
        }
        else {
            const { name, end, empty } = readTag(text, open);
            if (path.length >= MAX_DEPTH)
                throw new LockError('XML nested too deep');
            path.push(name);
            visitor.open(path);
            if (empty) {
                visitor.close(path, '');
                path.pop();
            }
            else {
                texts.push('');
            }
            at = end;
        }
    }
    if (path.length > 0)
        fail();
}
/** A start tag; a `>` inside a quoted attribute does not end it. */
function readTag(text, open) {
    let at = open + 1;
    let quote = '';
    while (at < text.length && (quote !== '' || text[at] !== '>')) {
        const char = text[at] ?? '';
        if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = '';
        at += 1;
    }
    const inner = text.slice(open + 1, at);
    const name = /^[^\s/]+/.exec(inner)?.[0];
    if (at >= text.length || name === undefined)
        throw new LockError('not well-formed XML');
    return { name, end: at + 1, empty: inner.endsWith('/') };
}
function decodeEntities(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z]{1,8});/g, (whole, name) => {
        if (!name.startsWith('#'))
            return ENTITIES.get(name) ?? whole;
        const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./build/embedded/sbom/maven-pom.js



/** A value may refer to a value that refers to a value; more steps than this is a circle. */
const MAX_STEPS = 16;
const MAX_VALUE = 4096;
/**
 * pom.xml: declared dependencies, their versions from this file's properties and dependencyManagement. A parent or an
 * imported list of versions is not fetched; what depends on it is kept and marked unresolved.
 */
function parsePom(text) {
    const properties = new Map();
    const managed = [];
    const declared = [];
    const seen = {};
    readXml(text, {
        open: (path) => {
            if (path.length === 1)
                seen.root = path[0];
            if (path.at(-1) === 'dependency' && path.at(-2) === 'dependencies')
                seen.current = new Map();
        },
        close: (path, value) => {
            const name = path.at(-1) ?? '';
            const parent = path.at(-2);
            if (parent === 'properties' && (path.length === 3 || path[1] === 'profiles')) {
                // A profile's value applies only where it is active; the project's own wins.
                if (path.length === 3 || !properties.has(name))
                    properties.set(name, value);
            }
            else if (path.length === 2 || (path.length === 3 && path[1] === 'parent')) {
                properties.set(path.slice(0, -1).concat(name).join('.'), value);
            }
            else if (name === 'dependency' && parent === 'dependencies' && seen.current !== undefined) {
                const place = path
                    .slice(0, -2)
                    .join('/')
                    .replace(/^project\/profiles\/profile/, 'project');
                if (place === 'project')
                    declared.push(seen.current);
                else if (place === 'project/dependencyManagement')
                    managed.push(seen.current);
                seen.current = undefined;
            }
            else if (parent === 'dependency') {
                seen.current?.set(name, value);
            }
        },
    });
    if (seen.root !== 'project')
        throw new LockError('not a project of Maven');
    for (const name of ['groupId', 'version']) {
        const own = properties.get(`project.${name}`) ?? properties.get(`project.parent.${name}`);
        if (own !== undefined)
            properties
                .set(`project.${name}`, own)
                .set(`pom.${name}`, own)
                .set(name, properties.get(name) ?? own);
    }
    const graph = new LockGraph();
    const versions = new Map(managed.map((fields) => [coordinates(properties, fields), fields]));
    for (const [index, fields] of declared.entries())
        addDependency(graph, String(index), properties, fields, versions);
    return graph.finish('maven-pom');
}
function coordinates(properties, fields) {
    return `${expand(properties, fields.get('groupId') ?? '')}:${expand(properties, fields.get('artifactId') ?? '')}`;
}
function addDependency(graph, key, properties, fields, managed) {
    const [group, name] = [
        expand(properties, fields.get('groupId') ?? ''),
        expand(properties, fields.get('artifactId') ?? ''),
    ];
    const management = managed.get(`${group}:${name}`);
    const stated = fields.get('version') ?? management?.get('version');
    const version = stated === undefined ? undefined : expand(properties, stated);
    const unresolved = version === undefined || version.includes('${');
    const range = version !== undefined && /^[[(]/.test(version);
    const type = expand(properties, fields.get('type') ?? 'jar');
    const classifier = expand(properties, fields.get('classifier') ?? '');
    graph.add(key, {
        ecosystem: 'maven',
        group,
        name,
        version: unresolved || range ? undefined : version,
        scope: maven_pom_scopeOf(fields.get('scope') ?? management?.get('scope'), fields.get('optional')),
        direct: true,
        qualifiers: { ...(type === 'jar' ? {} : { type }), ...(classifier === '' ? {} : { classifier }) },
        properties: {
            unresolved: unresolved ? (stated ?? 'given by a parent or an imported list') : undefined,
            specifier: range ? version : undefined,
        },
    });
}
function maven_pom_scopeOf(scope, optional) {
    if (scope === 'test')
        return 'dev';
    return optional === 'true' || scope === 'provided' || scope === 'system' ? 'optional' : 'required';
}
/** Puts `${name}` values in, from inside out, as often as it takes within bounds; what is not known stays as it is. */
function expand(properties, text) {
    let value = text;
    for (let step = 0; step < MAX_STEPS && value.includes('${'); step += 1) {
        const next = value.replace(/\$\{([^${}]{1,256})\}/g, (whole, name) => properties.get(name) ?? whole);
        if (next === value || next.length > MAX_VALUE)
            break;
        value = next;
    }
    return value;
}

;// CONCATENATED MODULE: ./build/embedded/sbom/npm-lock.js





/** A path in `node_modules` has at most this many characters: deeper nesting is made to hurt, not to be installed. */
const MAX_PATH = 1024;
/** package-lock.json and npm-shrinkwrap.json, versions 1 to 3 (npm's docs, "package-lock.json"). */
function parseNpmLock(text) {
    const lock = tableOf(JSON.parse(text), 'the file');
    const packages = own(lock, 'packages');
    const dependencies = own(lock, 'dependencies');
    if (packages === undefined && dependencies === undefined && own(lock, 'lockfileVersion') === undefined) {
        throw new LockError('neither lockfileVersion nor packages: not a lock file of npm');
    }
    const places = packages === undefined ? placesOfTree(dependencies) : placesOfPackages(packages);
    const declared = new Map(places.get('')?.needs.map(([name, range]) => [name, range]));
    const graph = new LockGraph();
    for (const [path, { entry }] of places)
        if (path !== '' && !flagOf(entry, 'link'))
            npm_lock_addPackage(graph, declared, path, entry);
    for (const [path, { entry, needs }] of places) {
        if (flagOf(entry, 'link'))
            continue;
        for (const [name, , optional] of needs) {
            const target = npm_lock_resolve(places, path, name);
            graph.edge(path, target, optional);
            if (target !== undefined && !inNodeModules(path))
                graph.root(target, 'required');
        }
        if (path !== '' && !inNodeModules(path))
            graph.root(path, 'required');
    }
    return graph.finish(`npm-lock-v${lockVersion(lock)}`);
}
function lockVersion(lock) {
    const version = own(lock, 'lockfileVersion');
    return typeof version === 'number' && Number.isInteger(version) && version > 0 && version < 100
        ? String(version)
        : '1';
}
function placesOfPackages(packages) {
    const places = new Map();
    for (const [path, value] of entriesOf(packages, '"packages"')) {
        if (path.length > MAX_PATH)
            throw new LockError('a package nested too deep');
        const entry = tableOf(value, 'a package');
        // Only the project's own packages have their development dependencies installed.
        const fields = ['dependencies', 'peerDependencies', ...(inNodeModules(path) ? [] : ['devDependencies'])];
        const needs = [
            ...fields.flatMap((field) => namesOf(entry, field, false)),
            ...namesOf(entry, 'optionalDependencies', true),
        ];
        places.set(path, { entry, needs });
    }
    return places;
}
function namesOf(entry, field, optional) {
    // npm itself has written arrays here for broken manifests; those declare nothing.
    const value = own(entry, field);
    if (!isTable(value))
        return [];
    return Object.entries(value).map(([name, range]) => [name, typeof range === 'string' ? range : '', optional]);
}
/** Version 1 nests what is installed inside what it is installed in. */
function placesOfTree(dependencies) {
    const places = new Map();
    const waiting = [{ path: '', tree: dependencies }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const [name, value] of entriesOf(next.tree, '"dependencies"')) {
            const entry = tableOf(value, 'a package');
            const path = `${next.path === '' ? '' : `${next.path}/`}node_modules/${name}`;
            if (path.length > MAX_PATH)
                throw new LockError('a package nested too deep');
            places.set(path, { entry, needs: namesOf(entry, 'requires', false) });
            if (own(entry, 'dependencies') !== undefined)
                waiting.push({ path, tree: own(entry, 'dependencies') });
        }
    }
    return places;
}
function inNodeModules(path) {
    return path.startsWith('node_modules/') || path.includes('/node_modules/');
}
/** Node's own look-up: the nearest `node_modules` upwards; a link stands for the folder it leads to. */
function npm_lock_resolve(places, from, name) {
    let folder = from;
    for (;;) {
        const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
        const place = places.get(candidate);
        if (place !== undefined)
            return flagOf(place.entry, 'link') ? resolvedOf(place.entry) : candidate;
        if (folder === '')
            return undefined;
        const slash = folder.lastIndexOf('/');
        folder = slash === -1 ? '' : folder.slice(0, slash);
        if (folder === 'node_modules')
            folder = '';
        else if (folder.endsWith('/node_modules'))
            folder = folder.slice(0, -'/node_modules'.length);
    }
}
/** npm 6 writes `false` for what it never fetched itself. */
function resolvedOf(entry) {
    return own(entry, 'resolved') === false ? undefined : textOf(entry, 'resolved');
}
function npm_lock_addPackage(graph, declared, path, entry) {
    const marker = 'node_modules/';
    const at = path.lastIndexOf(marker);
    const local = !inNodeModules(path);
    const installed = local ? (path.split('/').at(-1) ?? path) : path.slice(at + marker.length);
    const stated = textOf(entry, 'version');
    // Version 1 has the source in the place of the version, and an alias as npm:NAME@VERSION.
    const [aliased, aliasedVersion] = stated?.startsWith('npm:') === true ? splitAtVersion(stated.slice(4)) : [undefined, undefined];
    const name = textOf(entry, 'name') ?? aliased ?? installed;
    const origin = local
        ? undefined
        : (npmSource(stated) ?? npmSource(resolvedOf(entry), declaredRange(declared, path, installed)));
    const version = aliased === undefined ? (npmSource(stated) === undefined ? stated : undefined) : aliasedVersion;
    graph.add(path, {
        ...npmName(name),
        version,
        source: local ? 'local' : (origin?.source ?? 'registry'),
        qualifiers: origin?.qualifiers,
        scope: npm_lock_scopeOf(entry),
        licence: npm_lock_licenceOf(entry),
        hashes: sriHashes(textOf(entry, 'integrity')),
        properties: {
            alias: !local && name !== installed ? installed : undefined,
            bundled: flagOf(entry, 'inBundle') || flagOf(entry, 'bundled') ? 'true' : undefined,
        },
    });
}
/** What the project declared for a package at the top of the tree: the only sure sign of a package fetched from a plain URL. */
function declaredRange(declared, path, name) {
    return path === `node_modules/${name}` ? declared.get(name) : undefined;
}
function npm_lock_scopeOf(entry) {
    if (flagOf(entry, 'dev'))
        return 'dev';
    return flagOf(entry, 'optional') || flagOf(entry, 'devOptional') ? 'optional' : 'required';
}
/** Text, or the `{type}` and list forms of old manifests. */
function npm_lock_licenceOf(entry) {
    const licence = own(entry, 'license');
    if (typeof licence === 'string')
        return licence;
    if (isTable(licence) && typeof licence['type'] === 'string')
        return licence['type'];
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded/sbom/nuget-lock.js



/** packages.lock.json of NuGet: one section for each target framework. */
function parseNugetLock(text) {
    const lock = tableOf(JSON.parse(text), 'the file');
    if (own(lock, 'dependencies') === undefined)
        throw new LockError('no dependencies: not a lock file of NuGet');
    const graph = new LockGraph();
    for (const [framework, packages] of entriesOf(own(lock, 'dependencies'), '"dependencies"')) {
        const entries = entriesOf(packages, 'a framework').map(([name, value]) => ({
            name,
            entry: tableOf(value, 'a package'),
        }));
        // NuGet's names do not differ in case alone.
        const keyOf = (name) => `${framework} ${name.toLowerCase()}`;
        for (const { name, entry } of entries) {
            const type = textOf(entry, 'type');
            graph.add(keyOf(name), {
                ecosystem: 'nuget',
                name,
                version: textOf(entry, 'resolved'),
                source: type === 'Project' ? 'local' : 'registry',
                direct: type === 'Direct' || type === 'Project',
                properties: { 'content-hash': textOf(entry, 'contentHash') },
            });
        }
        for (const { name, entry } of entries) {
            for (const [needed] of entriesOf(own(entry, 'dependencies'), '"dependencies"'))
                graph.edge(keyOf(name), keyOf(needed));
        }
    }
    return graph.finish('nuget-lock');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/embedded/sbom/yaml-document.js


/** No lock file has anchors; a few aliases are let pass, a bomb is not. */
const MAX_ALIASES = 50;
/** No lock file has more; pnpm 11 writes two. */
const MAX_DOCUMENTS = 8;
const STRICT = { uniqueKeys: true, strict: true, merge: false, schema: 'core', prettyErrors: false };
/** One YAML 1.2 document as plain values. Throws a LockError on any error, duplicate keys included. */
function parseYaml(text) {
    return valuesOf((0,yaml_dist/* parseDocument */.Tp)(text, STRICT));
}
/** All YAML documents of a file, each as by `parseYaml`. */
function parseYamlDocuments(text) {
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, STRICT);
    if (!Array.isArray(documents) || documents.length === 0)
        throw new LockError('it is empty');
    if (documents.length > MAX_DOCUMENTS)
        throw new LockError('more YAML documents than a lock file has');
    return documents.map((document) => valuesOf(document));
}
function valuesOf(document) {
    const [error] = document.errors;
    if (error !== undefined)
        throw new LockError(`not valid YAML (${error.code})`);
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        throw new LockError('YAML aliases over the limit');
    }
}

;// CONCATENATED MODULE: ./build/embedded/sbom/pnpm-lock.js







/**
 * pnpm-lock.yaml, lockfileVersion 5 to 9. Version 9 holds facts of a package and of its installations apart. From pnpm 11 a
 * first document locks the package manager itself and what configures it.
 */
function parsePnpmLock(text) {
    const graph = new LockGraph();
    const versions = parseYamlDocuments(text).map((document) => addLock(graph, tableOf(document, 'the file')));
    return graph.finish(`pnpm-lock-v${Math.max(...versions)}`, { scopes: 'reach' });
}
/** @returns the major version of the format. */
function addLock(graph, lock) {
    const version = own(lock, 'lockfileVersion');
    const major = Math.trunc(Number(version));
    if (!(major >= 5 && major <= 9))
        throw new LockError('a lockfileVersion of pnpm that is not known');
    const style = major === 5 ? 'slash' : 'at';
    const packages = entriesOf(own(lock, 'packages'), '"packages"');
    const snapshots = major >= 9 ? entriesOf(own(lock, 'snapshots'), '"snapshots"') : packages;
    for (const [key, value] of packages)
        pnpm_lock_addPackage(graph, style, key, tableOf(value, 'a package'), major);
    const keys = new Map(snapshots.map(([key]) => [key, major >= 9 ? withoutPeers(key) : key]));
    for (const [key, value] of snapshots) {
        const snapshot = tableOf(value, 'a package');
        for (const [field, optional] of [
            ['dependencies', false],
            ['optionalDependencies', true],
        ]) {
            for (const [name, range] of entriesOf(own(snapshot, field), `"${field}"`)) {
                graph.edge(keys.get(key) ?? key, targetOf(keys, style, name, range), optional || flagOf(snapshot, 'optional'));
            }
        }
    }
    const importers = own(lock, 'importers');
    const roots = importers === undefined
        ? [lock]
        : entriesOf(importers, '"importers"').map(([, value]) => tableOf(value, 'an importer'));
    for (const root of roots)
        pnpm_lock_addRoots(graph, keys, style, root);
    return major;
}
const pnpm_lock_ROOT_FIELDS = [
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
    ['devDependencies', 'dev'],
    ['packageManagerDependencies', 'dev'],
    ['configDependencies', 'dev'],
];
function pnpm_lock_addRoots(graph, keys, style, root) {
    for (const [field, scope] of pnpm_lock_ROOT_FIELDS) {
        for (const [name, value] of entriesOf(own(root, field), `"${field}"`)) {
            graph.root(targetOf(keys, style, name, isTable(value) ? own(value, 'version') : value), scope);
        }
    }
}
/** The key a dependency's value leads to: a version, or the whole key where the name differs (alias, git, URL). */
function targetOf(keys, style, name, value) {
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    const range = String(value);
    const candidates = style === 'slash' ? [`/${name}/${range}`, range] : [`${name}@${range}`, `/${name}@${range}`, range];
    for (const candidate of candidates) {
        const found = keys.get(candidate);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Peers stand in brackets at the end: `react-dom@18.0.0(react@18.0.0)`. */
function withoutPeers(key) {
    const bracket = key.indexOf('(');
    return bracket === -1 ? key : key.slice(0, bracket);
}
function pnpm_lock_addPackage(graph, style, key, entry, major) {
    const resolution = own(entry, 'resolution');
    const table = isTable(resolution) ? resolution : {};
    const [keyName, keyVersion] = style === 'slash' ? slashKey(key) : atKey(key);
    const origin = pnpm_lock_originOf(table);
    const name = textOf(entry, 'name') ?? keyName;
    const stated = own(entry, 'version');
    const version = typeof stated === 'string' ? stated : origin === undefined || isVersion(keyVersion) ? keyVersion : undefined;
    graph.add(key, {
        ...npmName(name),
        version,
        source: origin?.source,
        qualifiers: origin?.qualifiers,
        // From version 9 on the file does not say; it follows from what leads there.
        scope: major >= 9 ? undefined : flagOf(entry, 'dev') ? 'dev' : flagOf(entry, 'optional') ? 'optional' : 'required',
        hashes: sriHashes(textOf(table, 'integrity')),
        properties: { patched: own(entry, 'patched') === true || key.includes('(patch_hash=') ? 'true' : undefined },
    });
}
function isVersion(text) {
    return text !== undefined && /^\d+\.\d/.test(text);
}
function pnpm_lock_originOf(resolution) {
    const repository = textOf(resolution, 'repo');
    if (repository !== undefined)
        return { source: 'git', qualifiers: gitQualifiers(repository, textOf(resolution, 'commit')) };
    const tarball = textOf(resolution, 'tarball');
    if (textOf(resolution, 'directory') !== undefined)
        return { source: 'local', qualifiers: {} };
    if (tarball === undefined)
        return undefined;
    if (tarball.startsWith('file:'))
        return { source: 'local', qualifiers: {} };
    // Without a hash it is no registry's file.
    return (npmSource(tarball) ??
        (own(resolution, 'integrity') === undefined
            ? { source: 'url', qualifiers: downloadQualifiers(tarball) }
            : undefined));
}
/** Version 6 and later: `/name@1.0.0(peers)` or `name@1.0.0`; a key without a name is a place. */
function atKey(key) {
    const plain = withoutPeers(key.startsWith('/') ? key.slice(1) : key);
    const [name, version] = splitAtVersion(plain);
    if (version !== undefined && !/^(?:https?|git|file):/.test(plain))
        return [name, version];
    return [plain.split('/').at(-1)?.split('#', 1)[0] ?? plain, undefined];
}
/** Version 5: `/@scope/name/1.0.0_peers`, or with the registry's host before the first slash. */
function slashKey(key) {
    const parts = key.slice(key.indexOf('/') + 1).split('/');
    const length = parts[0]?.startsWith('@') === true ? 2 : 1;
    const version = parts[length]?.split(/[_(]/, 1)[0];
    return [parts.slice(0, length).join('/'), version === undefined || !isVersion(version) ? undefined : version];
}

;// CONCATENATED MODULE: ./build/embedded/sbom/requirements.js




/** Options of pip's requirements format that name no package. */
const OPTION = /^-(?:-?[A-Za-z])/;
/**
 * requirements.txt (pip's docs, "Requirements File Format"). `name==1.0` has a version; any other range is recorded
 * without one, with the range as a property, for leaving it out would hide a dependency.
 */
function parseRequirements(text) {
    const graph = new LockGraph();
    let good = 0;
    let options = 0;
    const bad = [];
    for (const { line, number } of logicalLines(text)) {
        const editable = /^(?:-e|--editable)[ =]\s*(.+)$/.exec(line)?.[1];
        if (editable === undefined && OPTION.test(line)) {
            options += 1;
        }
        else if (addRequirement(graph, String(number), editable ?? line)) {
            good += 1;
        }
        else {
            bad.push(number);
        }
    }
    // Prose and other programs' files bear this name too; where most lines are no requirement, it is one of those.
    if (bad.length > good + options)
        throw new NotALockFile('not in the format of pip');
    if (bad.length > 0)
        throw new LockError(`line ${bad[0] ?? 0} is not a requirement`);
    return graph.finish('requirements-txt');
}
/** Lines joined at a final backslash, comments and blank lines left out. */
function* logicalLines(text) {
    let parts = [];
    let first = 0;
    for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
        if (parts.length === 0)
            first = index + 1;
        // pip drops comments only after joining; a comment line ends a continuation all the same.
        const comment = raw.startsWith('#') ? 0 : raw.search(/[ \t]#/);
        const line = comment === -1 ? raw : raw.slice(0, comment);
        if (line.endsWith('\\')) {
            parts.push(line.slice(0, -1));
            continue;
        }
        const joined = oneSpaced([...parts, line]);
        parts = [];
        if (joined !== '')
            yield { line: joined, number: first };
    }
    const rest = oneSpaced(parts);
    if (rest !== '')
        yield { line: rest, number: first };
}
/** Runs of blanks become one: the patterns below would try each of them over and over. */
function oneSpaced(parts) {
    return parts.join(' ').trim().split(/\s+/).join(' ');
}
/** PEP 508 (`name[extras] range ; marker`, `name @ url`), or a bare URL or path. False where it is none of these. */
function addRequirement(graph, key, text) {
    const [requirement = '', ...flags] = text.split(/\s+(?=--[a-z])/);
    const hashes = flags.flatMap((flag) => flag.startsWith('--hash=') ? prefixedHash(flag.slice('--hash='.length).trim()) : []);
    const named = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s/.test(requirement);
    const place = /^(?:[a-z]+\+)?[a-z]+:\/\//i.test(requirement) ||
        /^(?:\.|\/|~|git@)/.test(requirement) ||
        /\.(?:whl|tar\.gz|zip)$/.test(requirement);
    if (place && !named)
        return addPlace(graph, key, requirement);
    const name = requirementName(requirement);
    if (name === undefined)
        return false;
    const rest = requirement.trimStart().slice(name.length).trimStart();
    const bracket = rest.startsWith('[') ? rest.indexOf(']') : -1;
    if (rest.startsWith('[') && bracket === -1)
        return false;
    const extras = bracket === -1 ? undefined : rest.slice(1, bracket).replace(/\s+/g, '');
    const tail = rest.slice(bracket + 1).trim();
    if (tail.startsWith('@')) {
        const [url, marker] = splitOnce(tail.slice(1), /\s;/);
        const origin = urlOrigin(url.trim());
        graph.add(key, {
            ecosystem: 'pypi',
            name: pypiName(name),
            source: origin.source,
            qualifiers: origin.qualifiers,
            hashes,
            properties: { extras, marker },
        });
        return true;
    }
    const [range, marker] = splitOnce(tail, /;/);
    // Blanks may stand around operators and commas, never inside a version.
    if (/[\w*]\s[\w*]/.test(range))
        return false;
    const specifier = range.replace(/[\s()]+/g, '');
    if (specifier !== '' && !isSpecifier(specifier))
        return false;
    const pinned = /^={2,3}([^,*]+)$/.exec(specifier)?.[1];
    graph.add(key, {
        ecosystem: 'pypi',
        name: pypiName(name),
        version: pinned,
        hashes,
        properties: {
            extras,
            marker: marker?.trim(),
            specifier: pinned === undefined && specifier !== '' ? specifier : undefined,
        },
    });
    return true;
}
function splitOnce(text, separator) {
    const found = separator.exec(text);
    return found === null ? [text, undefined] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}
function isSpecifier(text) {
    return text.split(',').every((part) => part === '' || /^(?:===?|~=|!=|<=?|>=?)[\w.*+!-]+$/.test(part));
}
/** A URL or path names its package at best in `#egg=`, or in a wheel's file name; else only the file name is known. */
function addPlace(graph, key, text) {
    const [url] = splitOnce(text, /\s;/);
    const place = url.trim();
    const egg = /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(place)?.[1];
    const file = place
        .split(/[?#]/, 1)[0]
        ?.split('/')
        .findLast((part) => part !== '') ?? '';
    const wheel = /^([A-Za-z0-9][\w.]*)-([\w.!+]+)-.*\.whl$/.exec(file);
    const name = egg ?? wheel?.[1] ?? requirementName(file.replace(/@.*$/, '').replace(/\.(?:git|zip|tar\.gz|whl)$/, ''));
    // `-e .` is the project itself.
    if (name === undefined)
        return /^\.{0,2}(?:\/|\[|$)|^\./.test(place);
    const origin = urlOrigin(place);
    graph.add(key, {
        ecosystem: 'pypi',
        name: pypiName(name),
        version: wheel?.[2],
        source: origin.source,
        qualifiers: origin.qualifiers,
    });
    return true;
}

;// CONCATENATED MODULE: ./build/embedded/sbom/yarn-berry.js





/** yarn.lock of Yarn 2 and later: YAML, one entry for each resolution, keyed by all descriptors that lead to it. */
function parseYarnBerry(text) {
    const lock = tableOf(parseYaml(text), 'the file');
    const entries = Object.entries(lock)
        .filter(([key]) => key !== '__metadata')
        .map(([key, value]) => ({ key, descriptors: key.split(', '), entry: tableOf(value, 'an entry') }));
    const byDescriptor = new Map();
    const graph = new LockGraph();
    for (const { key, descriptors, entry } of entries) {
        for (const descriptor of descriptors)
            byDescriptor.set(descriptor, key);
        addEntry(graph, key, entry);
    }
    for (const { key, entry } of entries) {
        const workspace = referenceOf(entry)[1].startsWith('workspace:');
        if (workspace && graph.has(key))
            graph.root(key, 'required');
        for (const [name, range] of needsOf(entry)) {
            const target = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`);
            graph.edge(key, target);
            if (workspace)
                graph.root(target, 'required');
        }
    }
    return graph.finish('yarn-berry');
}
function needsOf(entry) {
    return ['dependencies', 'optionalDependencies'].flatMap((field) => 
    // Up to Yarn 3 a range such as `1` stands bare and YAML reads a number.
    entriesOf(own(entry, field), `"${field}"`).map(([name, range]) => [name, String(range)]));
}
function referenceOf(entry) {
    const [name, reference] = splitAtVersion(textOf(entry, 'resolution') ?? '');
    if (name === '' || reference === undefined)
        throw new LockError('an entry without a resolution');
    return [name, reference];
}
function addEntry(graph, key, entry) {
    const [name, reference] = referenceOf(entry);
    // The project itself is the subject of the SBOM, not a part of it.
    if (reference === 'workspace:.')
        return;
    const patched = reference.startsWith('patch:');
    const base = patched ? unpatched(reference) : reference;
    const origin = base.startsWith('npm:') ? undefined : npmSource(base, base);
    const imported = splitAtVersion(key.split(', ', 1)[0] ?? key)[0];
    const version = own(entry, 'version');
    const npmVersion = base.startsWith('npm:') ? base.slice(4).split('::', 1)[0] : undefined;
    const stated = typeof version === 'string' || typeof version === 'number' ? String(version) : undefined;
    const local = origin?.source === 'local';
    graph.add(key, {
        ...npmName(name),
        // Yarn writes this version for every workspace; it says nothing.
        version: local && stated === '0.0.0-use.local' ? undefined : (stated ?? npmVersion),
        source: origin?.source,
        qualifiers: origin?.qualifiers,
        properties: {
            alias: imported === name ? undefined : imported,
            patched: patched ? 'true' : undefined,
            'yarn-checksum': textOf(entry, 'checksum'),
        },
    });
}
/** `patch:NAME@SOURCE#PATCHES`, where SOURCE is percent-encoded. */
function unpatched(reference) {
    const source = splitAtVersion(reference.slice('patch:'.length).split('#', 1)[0] ?? '')[1] ?? '';
    try {
        return decodeURIComponent(source);
    }
    catch {
        throw new LockError('a patch whose source cannot be decoded');
    }
}

;// CONCATENATED MODULE: ./build/embedded/sbom/yarn-classic.js





/**
 * yarn.lock of Yarn 1. The format is lines and two-space indentation, so it is read as lines: entry headers at the margin,
 * `key value` under them, and one deeper level for dependencies.
 */
function parseYarnClassic(text) {
    const entries = readEntries(text);
    const byPattern = new Map();
    const graph = new LockGraph();
    for (const entry of entries) {
        const key = entry.patterns[0] ?? '';
        for (const pattern of entry.patterns)
            byPattern.set(pattern, key);
        yarn_classic_addEntry(graph, key, entry);
    }
    for (const { patterns, needs } of entries) {
        for (const [name, range, optional] of needs)
            graph.edge(patterns[0] ?? '', byPattern.get(`${name}@${range}`), optional);
    }
    return graph.finish('yarn-classic');
}
function yarn_classic_addEntry(graph, key, { fields }) {
    const [imported, range = ''] = splitAtVersion(key);
    const name = range.startsWith('npm:') ? splitAtVersion(range.slice(4))[0] : imported;
    const resolved = fields.get('resolved');
    const version = fields.get('version');
    if (version === undefined)
        throw new LockError('an entry without a version');
    const origin = npmSource(range) ?? npmSource(resolved, range);
    const sha1 = resolved?.slice(resolved.indexOf('#') + 1);
    const integrity = sriHashes(fields.get('integrity'));
    const fallback = sha1 === undefined || origin !== undefined ? undefined : hexHash('sha1', sha1);
    graph.add(key, {
        ...npmName(name),
        version,
        source: origin?.source,
        qualifiers: origin?.source === 'git' ? (npmSource(resolved)?.qualifiers ?? origin.qualifiers) : origin?.qualifiers,
        hashes: integrity.length > 0 || fallback === undefined ? integrity : [fallback],
        properties: { alias: name === imported ? undefined : imported },
    });
}
function readEntries(text) {
    const entries = [];
    let entry;
    let section = '';
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const indent = line.length - line.trimStart().length;
        const bad = () => new LockError(`line ${index + 1} is not of Yarn's lock format`);
        if (indent === 0) {
            if (!trimmed.endsWith(':'))
                throw bad();
            const patterns = tokens(trimmed.slice(0, -1));
            if (patterns === undefined || patterns.length === 0)
                throw bad();
            entry = { patterns, fields: new Map(), needs: [] };
            entries.push(entry);
            section = '';
        }
        else if (entry === undefined) {
            throw bad();
        }
        else if (indent === 2 && trimmed.endsWith(':')) {
            section = trimmed.slice(0, -1);
        }
        else {
            const pair = tokens(trimmed);
            const [name, value] = pair ?? [];
            if (name === undefined || value === undefined)
                throw bad();
            if (indent === 2)
                entry.fields.set(name, value);
            else if (section.endsWith('ependencies'))
                entry.needs.push([name, value, section === 'optionalDependencies']);
        }
    }
    return entries;
}
/** Words of one line: bare up to a space or comma, or a JSON string. Undefined where a quote does not close. */
function tokens(line) {
    const found = [];
    let at = 0;
    while (at < line.length) {
        const char = line[at];
        if (char === ' ' || char === ',') {
            at += 1;
            continue;
        }
        let end = at;
        if (char === '"') {
            end += 1;
            while (end < line.length && line[end] !== '"')
                end += line[end] === '\\' ? 2 : 1;
            if (end >= line.length)
                return undefined;
            end += 1;
            try {
                found.push(String(JSON.parse(line.slice(at, end))));
            }
            catch {
                return undefined;
            }
        }
        else {
            while (end < line.length && line[end] !== ' ' && line[end] !== ',')
                end += 1;
            found.push(line.slice(at, end));
        }
        at = end;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/embedded/sbom/lock-formats.js














const lock_formats_BY_NAME = new Map([
    ['package-lock.json', parseNpmLock],
    ['npm-shrinkwrap.json', parseNpmLock],
    ['yarn.lock', parseYarnLock],
    ['pnpm-lock.yaml', parsePnpmLock],
    ['bun.lock', parseBunLock],
    ['poetry.lock', parsePoetryLock],
    ['uv.lock', parseUvLock],
    ['pdm.lock', parsePdmLock],
    ['Pipfile.lock', parsePipfileLock],
    ['pylock.toml', parsePylock],
    ['go.mod', parseGoMod],
    ['go.sum', parseGoSum],
    ['Cargo.lock', parseCargoLock],
    ['pom.xml', parsePom],
    ['gradle.lockfile', parseGradleLock],
    ['buildscript-gradle.lockfile', parseGradleLock],
    ['libs.versions.toml', parseVersionCatalog],
    ['composer.lock', parseComposerLock],
    ['Gemfile.lock', parseGemfileLock],
    ['gems.locked', parseGemfileLock],
    ['packages.lock.json', parseNugetLock],
]);
/** The parser for a file of this path, decided by its name alone; undefined for any other file. */
function lockParserFor(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const exact = lock_formats_BY_NAME.get(name);
    if (exact !== undefined)
        return exact;
    if (/^pylock\.[^.]+\.toml$/.test(name))
        return parsePylock;
    return isRequirements(path, name) ? parseRequirements : undefined;
}
/** requirements.txt, requirements-dev.txt, dev-requirements.txt, and any text file of a folder called requirements. */
function isRequirements(path, name) {
    if (!name.endsWith('.txt'))
        return false;
    return (/^requirements(?:[-_.].*)?\.txt$|[-_.]requirements\.txt$/i.test(name) || /(?:^|\/)requirements\/[^/]+$/.test(path));
}
/** Yarn 1 and its successors share a file name; only the latter have this entry. */
function parseYarnLock(text) {
    return /^["']?__metadata["']?:/m.test(text) ? parseYarnBerry(text) : parseYarnClassic(text);
}

;// CONCATENATED MODULE: ./build/embedded/sbom/merge-facts.js

/** One inventory out of all lock files: a package that several of them name is one component. Independent of their order. */
function mergeFacts(facts) {
    const sorted = [...facts].sort(compareBy(({ path }) => path));
    const goSums = new Map(sorted.flatMap(({ path, fact }) => (fact.goSums === undefined ? [] : [[folderOf(path), new Map(fact.goSums)]])));
    const byPurl = new Map();
    for (const { path, fact } of sorted) {
        const sums = fact.format === 'go-mod' ? goSums.get(folderOf(path)) : undefined;
        for (const component of fact.components) {
            const h1 = sums?.get(moduleKey(component));
            const full = h1 === undefined
                ? component
                : { ...component, properties: [...component.properties, { name: 'go-h1', value: h1 }] };
            const known = byPurl.get(component.purl);
            if (known === undefined)
                byPurl.set(component.purl, startOf(full, path));
            else
                add(known, full, path);
        }
    }
    return {
        schemaVersion: 1,
        lockFiles: sorted.map(({ path, fact }) => ({
            path,
            format: fact.format,
            components: new Set(fact.components.map(({ purl }) => purl)).size,
        })),
        components: [...byPurl.values()].map(finish).sort(compareBy(({ purl }) => purl)),
    };
}
function startOf(component, path) {
    const merging = {
        first: component,
        scopes: new Set(),
        direct: new Set(),
        licences: new Set(),
        sources: new Set(),
        hashes: new Map(),
        properties: new Map(),
        locations: new Set(),
        dependsOn: new Set(),
    };
    add(merging, component, path);
    return merging;
}
function add(into, component, path) {
    into.scopes.add(component.scope);
    into.direct.add(component.direct);
    if (component.licence !== undefined)
        into.licences.add(component.licence);
    into.sources.add(component.source);
    for (const hash of component.hashes)
        into.hashes.set(`${hash.alg} ${hash.hex}`, hash);
    for (const property of component.properties)
        into.properties.set(`${property.name} ${property.value}`, property);
    into.locations.add(path);
    for (const purl of component.dependsOn)
        into.dependsOn.add(purl);
}
/** The strongest claim wins: required somewhere is required, direct somewhere is direct. */
function finish(merging) {
    const { ecosystem, group, name, version, purl } = merging.first;
    const scope = ['required', undefined, 'optional', 'dev'].find((candidate) => merging.scopes.has(candidate));
    const direct = [true, undefined, false].find((candidate) => merging.direct.has(candidate));
    const [licence] = [...merging.licences].sort(compareText);
    return {
        ecosystem,
        ...(group === undefined ? {} : { group }),
        name,
        ...(version === undefined ? {} : { version }),
        purl,
        source: ['registry', 'url', 'git', 'local'].find((candidate) => merging.sources.has(candidate)) ?? 'registry',
        ...(scope === undefined ? {} : { scope }),
        ...(direct === undefined ? {} : { direct }),
        ...(licence === undefined ? {} : { licence }),
        hashes: sortedValues(merging.hashes),
        properties: sortedValues(merging.properties),
        locations: [...merging.locations].sort(compareText),
        dependsOn: [...merging.dependsOn].sort(compareText),
    };
}
function sortedValues(map) {
    return [...map].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function moduleKey({ group, name, version }) {
    return `${group === undefined ? '' : `${group}/`}${name}@${version ?? ''}`;
}

;// CONCATENATED MODULE: ./build/embedded/sbom/detector.js





/** The largest lock files of real repositories have a few megabytes; parsing must stay within a worker's memory. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Lists the packages that lock files name. It judges nothing, so it has no rules: what it cannot read is `unread`. */
const detector = {
    id: 'sbom',
    rules: [],
    create: () => ({ scanFile: scanLockFile }),
    documents: (facts) => ({
        'components.json': canonicalJson(mergeFacts(facts.map(({ path, fact }) => ({ path, fact: fact })))),
    }),
};
function scanLockFile({ path, bytes }) {
    const parse = lockParserFor(path);
    // Its name is all there is to read of it: it lists no packages.
    if (parse === undefined)
        return { findings: [] };
    if (bytes.length > MAX_BYTES)
        return { findings: [], unread: `a lock file over ${MAX_BYTES} bytes` };
    const { text, encoding } = (0,lib_text/* decodeText */.g7)(bytes);
    if (encoding === 'binary')
        return { findings: [], unread: 'a lock file that is not text' };
    try {
        return { findings: [], fact: parse(text, path) };
    }
    catch (error) {
        if (error instanceof NotALockFile)
            return { findings: [], notApplicable: error.reason };
        // Also among test data: a folder's name is the tree's word, and must not make a gap look like nothing.
        return { findings: [], unread: reasonOf(error) };
    }
}
/** Parsers' own messages quote the file; only ours are passed on. */
function reasonOf(error) {
    if (error instanceof LockError)
        return error.reason;
    if (error instanceof RangeError)
        return 'a lock file nested too deep to parse';
    return `a lock file that does not parse (${error instanceof Error ? error.name : 'unknown'})`;
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   rr: () => (/* binding */ LineIndex)
/* harmony export */ });
/* unused harmony export sniffEncoding */
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
    if (isUtf8(bytes))
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


/***/ })

};
