export const id = 914;
export const ids = [914];
export const modules = {

/***/ 9914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detector: () => (/* binding */ detector)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/embedded/workflows/yaml-tree.js

/** Far above what GitHub accepts of a workflow, and low enough that no walk of the tree can overflow the stack. */
const MAX_DEPTH = 100;
/** Nodes after every alias has been followed: an alias bomb passes this at once. */
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 50;
class TreeError extends Error {
}
/** Parses a file into a plain tree with offsets, or returns the reason (with its place) why that cannot be done. */
function parseYamlTree(text, lines) {
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, {
            schema: 'failsafe',
            prettyErrors: false,
            strict: true,
            // Checked in this file: the library compares every key with every other one.
            uniqueKeys: false,
            logLevel: 'silent',
        });
        const list = Array.isArray(documents) ? documents : [];
        if (list.length > MAX_DOCUMENTS)
            return `more than ${MAX_DOCUMENTS} YAML documents`;
        for (const document of list) {
            const error = document.errors[0];
            if (error === undefined)
                continue;
            const where = place(lines, error.pos[0]);
            return error.code === 'RESOURCE_EXHAUSTION'
                ? `nested too deeply at ${where}`
                : `not valid YAML at ${where} (${error.code})`;
        }
        const builder = new TreeBuilder(lines);
        const roots = list.flatMap((document) => builder.build(document));
        return builder.fault === undefined ? { roots } : { roots, fault: builder.fault };
    }
    catch (error) {
        if (error instanceof TreeError)
            return error.message;
        if (error instanceof RangeError)
            return 'nested too deeply';
        throw error;
    }
}
function place(lines, offset) {
    const { line, column } = lines.at(offset);
    return `${line}:${column}`;
}
class TreeBuilder {
    fault;
    lines;
    anchors = new Map();
    sizes = new Map();
    constructor(lines) {
        this.lines = lines;
    }
    build(document) {
        this.anchors.clear();
        return document.contents === null ? [] : [this.node(document.contents, 0, 0)];
    }
    node(node, at, depth) {
        if (depth > MAX_DEPTH)
            throw new TreeError(`nested too deeply at ${place(this.lines, at)}`);
        if (node === null)
            return this.sized({ kind: 'scalar', start: at, end: at, text: '', style: 'plain' }, 1);
        const start = node.range?.[0] ?? at;
        const end = node.range?.[1] ?? start;
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.anchors.get(node.source);
            if (target === undefined)
                throw new TreeError(`unknown alias at ${place(this.lines, start)}`);
            if (target === 'open')
                throw new TreeError(`an alias inside its own anchor at ${place(this.lines, start)}`);
            return target;
        }
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor !== undefined)
            this.anchors.set(anchor, 'open');
        const result = this.content(node, { start, end }, depth);
        if (anchor !== undefined)
            this.anchors.set(anchor, result);
        return result;
    }
    content(node, { start, end }, depth) {
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = this.entries(node.items, start, depth);
            return this.sized({ kind: 'map', start, end, entries }, 1 + this.total(entries.map(({ value }) => value)));
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.node(item, start, depth + 1));
            return this.sized({ kind: 'seq', start, end, items }, 1 + this.total(items));
        }
        if (!(0,dist/* isScalar */.jn)(node))
            throw new TreeError(`an unexpected kind of value at ${place(this.lines, start)}`);
        const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
        const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
        return this.sized({ kind: 'scalar', start, end, text, style: block ? 'block' : quoted ? 'quoted' : 'plain' }, 1);
    }
    entries(pairs, at, depth) {
        const entries = [];
        const merged = [];
        const seen = new Set();
        for (const pair of pairs) {
            const key = this.node(pair.key, at, depth + 1);
            if (key.kind !== 'scalar')
                throw new TreeError(`a key that is not text at ${place(this.lines, key.start)}`);
            const value = this.node(pair.value, key.end, depth + 1);
            if (key.text === '<<' && key.style === 'plain') {
                merged.push(...mergeable(value));
                continue;
            }
            if (seen.has(key.text))
                this.fault ??= `a key is given twice at ${place(this.lines, key.start)}`;
            seen.add(key.text);
            entries.push({ key, value });
        }
        for (const entry of merged) {
            if (seen.has(entry.key.text))
                continue;
            seen.add(entry.key.text);
            entries.push(entry);
        }
        return entries;
    }
    total(nodes) {
        let sum = 0;
        for (const node of nodes)
            sum += this.sizes.get(node) ?? 1;
        if (sum > MAX_NODES)
            throw new TreeError('too many values once its aliases are followed');
        return sum;
    }
    sized(node, size) {
        this.sizes.set(node, size);
        return node;
    }
}
function mergeable(node) {
    if (node.kind === 'map')
        return node.entries;
    if (node.kind === 'seq')
        return node.items.flatMap((item) => (item.kind === 'map' ? item.entries : []));
    return [];
}
/** The value of a key, compared as GitHub does: without regard to case. */
function get(node, key) {
    return entry(node, key)?.value;
}
function entry(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    return node.entries.find((candidate) => candidate.key.text.toLowerCase() === key);
}
/** The value of a key where it is text. */
function getScalar(node, key) {
    const value = get(node, key);
    return value?.kind === 'scalar' ? value : undefined;
}
function getMap(node, key) {
    const value = get(node, key);
    return value?.kind === 'map' ? value : undefined;
}
/** The texts of a value that is one text or a list of texts. */
function scalarsOf(node) {
    if (node?.kind === 'scalar')
        return [node];
    if (node?.kind === 'seq')
        return node.items.filter((item) => item.kind === 'scalar');
    return [];
}
/** Every text below a node, keys included. */
function* allScalars(node) {
    if (node.kind === 'scalar')
        yield node;
    else if (node.kind === 'seq')
        for (const item of node.items)
            yield* allScalars(item);
    else
        for (const { key, value } of node.entries) {
            yield key;
            yield* allScalars(value);
        }
}

;// CONCATENATED MODULE: ./build/embedded/workflows/expression.js
const MAX_TOKENS = 2000;
const expression_MAX_DEPTH = 60;
const OPERATORS = ['&&', '||', '==', '!=', '<=', '>=', '<', '>', '!', '(', ')', '[', ']', ',', '.', '*'];
const NAME_START = /[a-z_]/i;
const NAME_PART = /[a-z0-9_-]/i;
const SPACE = /\s/;
const NUMBER_PART = /[0-9a-fox.+-]/i;
class SyntaxFault extends Error {
}
/** An expression beyond what GitHub accepts and what is read here: its message says in what way. */
class ExpressionExcess extends Error {
}
/**
 * Parses what stands between `${{` and `}}`; `undefined` where it is not a valid expression. Throws `ExpressionExcess`
 * where it has too many parts or too many levels to be read.
 */
function parseExpression(source) {
    try {
        const parser = new Parser(tokenize(source));
        return parser.whole();
    }
    catch (error) {
        if (error instanceof SyntaxFault)
            return undefined;
        throw error;
    }
}
function tokenize(source) {
    const tokens = [];
    let at = 0;
    while (at < source.length) {
        const char = source.charAt(at);
        if (SPACE.test(char)) {
            at += 1;
            continue;
        }
        if (tokens.length >= MAX_TOKENS)
            throw new ExpressionExcess('an expression of too many parts');
        const previous = tokens.at(-1);
        const afterDot = previous?.kind === 'operator' && previous.text === '.';
        if (char === "'") {
            const { value, end } = readString(source, at);
            tokens.push({ kind: 'string', text: value });
            at = end;
        }
        else if (NAME_START.test(char)) {
            const start = at;
            while (at < source.length && NAME_PART.test(source.charAt(at)))
                at += 1;
            tokens.push({ kind: 'name', text: source.slice(start, at) });
        }
        else if (!afterDot && /[0-9+-]/.test(char)) {
            const start = at;
            at += 1;
            while (at < source.length && NUMBER_PART.test(source.charAt(at)))
                at += 1;
            tokens.push({ kind: 'number', text: source.slice(start, at) });
        }
        else {
            const operator = OPERATORS.find((candidate) => source.startsWith(candidate, at));
            if (operator === undefined)
                throw new SyntaxFault();
            tokens.push({ kind: 'operator', text: operator });
            at += operator.length;
        }
    }
    return tokens;
}
/** A quote is written twice to stand for itself. */
function readString(source, start) {
    let value = '';
    let at = start + 1;
    for (;;) {
        const next = source.indexOf("'", at);
        if (next < 0)
            throw new SyntaxFault();
        value += source.slice(at, next);
        if (source.charAt(next + 1) !== "'")
            return { value, end: next + 1 };
        value += "'";
        at = next + 2;
    }
}
const LEVELS = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
class Parser {
    tokens;
    at = 0;
    depth = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    whole() {
        const result = this.binary(0);
        if (this.at < this.tokens.length)
            throw new SyntaxFault();
        return result;
    }
    binary(level) {
        const operators = LEVELS[level];
        if (operators === undefined)
            return this.unary();
        let left = this.binary(level + 1);
        for (let operator = this.takeOneOf(operators); operator !== undefined; operator = this.takeOneOf(operators)) {
            left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
        }
        return left;
    }
    unary() {
        this.depth += 1;
        if (this.depth > expression_MAX_DEPTH)
            throw new ExpressionExcess('an expression nested too deeply');
        const result = this.take('!') ? { kind: 'not', operand: this.unary() } : this.postfix(this.primary());
        this.depth -= 1;
        return result;
    }
    primary() {
        const token = this.tokens[this.at];
        if (token === undefined)
            throw new SyntaxFault();
        this.at += 1;
        if (token.kind === 'string')
            return { kind: 'literal', value: token.text };
        if (token.kind === 'number')
            return { kind: 'literal', value: Number(token.text) };
        if (token.kind === 'operator') {
            if (token.text !== '(')
                throw new SyntaxFault();
            const inner = this.binary(0);
            this.expect(')');
            return inner;
        }
        const name = token.text.toLowerCase();
        if (this.take('('))
            return { kind: 'call', name, args: this.args() };
        if (name === 'true' || name === 'false')
            return { kind: 'literal', value: name === 'true' };
        if (name === 'null')
            return { kind: 'literal', value: null };
        return { kind: 'access', base: undefined, path: [name] };
    }
    args() {
        const args = [];
        if (this.take(')'))
            return args;
        do
            args.push(this.binary(0));
        while (this.take(','));
        this.expect(')');
        return args;
    }
    postfix(start) {
        let base = start;
        const path = [];
        if (start.kind === 'access') {
            base = start.base;
            path.push(...start.path);
        }
        const before = path.length;
        for (;;) {
            if (this.take('.'))
                path.push(this.member());
            else if (this.take('[')) {
                path.push(this.take('*') ? '*' : indexPart(this.binary(0)));
                this.expect(']');
            }
            else
                break;
        }
        return path.length === before ? start : { kind: 'access', base, path };
    }
    member() {
        if (this.take('*'))
            return '*';
        const token = this.tokens[this.at];
        if (token?.kind !== 'name')
            throw new SyntaxFault();
        this.at += 1;
        return token.text.toLowerCase();
    }
    take(operator) {
        return this.takeOneOf([operator]) !== undefined;
    }
    takeOneOf(operators) {
        const token = this.tokens[this.at];
        if (token?.kind !== 'operator' || !operators.includes(token.text))
            return undefined;
        this.at += 1;
        return token.text;
    }
    expect(operator) {
        if (!this.take(operator))
            throw new SyntaxFault();
    }
}
function indexPart(index) {
    if (index.kind !== 'literal')
        return { index };
    return typeof index.value === 'number' ? '*' : String(index.value).toLowerCase();
}
/** The path as dotted text, `*` for an index that is computed. */
function pathOf(access) {
    return access.path.map((part) => (typeof part === 'string' ? part : '*')).join('.');
}
/** A path for a message: a name that is not one (an index may hold any text) is not repeated. */
function shownPath(path) {
    return /^[\w.*-]{1,120}$/.test(path) ? path : (/^[a-z]{1,20}(?=\.)/.exec(path)?.[0] ?? 'a context');
}
/** All direct parts of an expression. */
function childrenOf(expression) {
    switch (expression.kind) {
        case 'literal':
            return [];
        case 'access': {
            const computed = expression.path.flatMap((part) => (typeof part === 'string' ? [] : [part.index]));
            return expression.base === undefined ? computed : [expression.base, ...computed];
        }
        case 'call':
            return expression.args;
        case 'not':
            return [expression.operand];
        case 'binary':
            return [expression.left, expression.right];
    }
}
/** The expression and everything in it. */
function* walk(expression) {
    yield expression;
    for (const child of childrenOf(expression))
        yield* walk(child);
}

;// CONCATENATED MODULE: ./build/embedded/workflows/template.js

/** More than this in one value is no script anyone wrote. */
const MAX_PARTS = 5000;
/** GitHub refuses a longer expression. */
const MAX_LENGTH = 21_000;
/** A value holds more expressions than can sensibly be judged; `start` is its offset in the file. */
class TooManyExpressions extends Error {
    start;
    constructor(start) {
        super('too many expressions in one value');
        this.start = start;
    }
}
const cache = new WeakMap();
/** The expressions of a value, with their offsets in the file. */
function templateParts(node, source) {
    if (!node.text.includes('${{'))
        return [];
    const known = cache.get(node);
    if (known !== undefined)
        return known;
    const parts = findParts(node, source);
    cache.set(node, parts);
    return parts;
}
function findParts(node, source) {
    const parts = [];
    const { text } = node;
    // The header line of a block scalar may carry a comment, which is not content.
    let cursor = node.style === 'block' ? afterLine(source, node.start, node.end) : node.start;
    for (let from = text.indexOf('${{'); from >= 0;) {
        if (parts.length >= MAX_PARTS)
            throw new TooManyExpressions(node.start);
        const close = closing(text, from + 3);
        if (close === undefined)
            break;
        const start = source.indexOf('${{', cursor);
        const located = start >= 0 && start < node.end;
        const end = located ? sourceEnd(source, start, node.end) : node.end;
        if (located)
            cursor = end;
        parts.push({
            from,
            to: close + 2,
            start: located ? start : node.start,
            end,
            ...parsed(text.slice(from + 3, close)),
        });
        from = text.indexOf('${{', close + 2);
    }
    return parts;
}
function parsed(text) {
    try {
        return { expression: parseExpression(text) };
    }
    catch (error) {
        if (error instanceof ExpressionExcess)
            return { expression: undefined, excess: error.message };
        throw error;
    }
}
/** The offset of the `}}` that ends an expression: those inside a quoted text do not count. */
function closing(text, from) {
    let quoted = false;
    const limit = Math.min(text.length, from + MAX_LENGTH);
    for (let at = from; at < limit; at += 1) {
        const char = text.charCodeAt(at);
        if (char === 39)
            quoted = !quoted;
        else if (!quoted && char === 125 && text.charCodeAt(at + 1) === 125)
            return at;
    }
    const plain = text.indexOf('}}', from);
    return plain < 0 ? undefined : plain;
}
function sourceEnd(source, start, limit) {
    const close = closing(source.slice(start, Math.min(limit, start + MAX_LENGTH)), 3);
    return close === undefined ? limit : start + close + 2;
}
function afterLine(source, start, end) {
    const at = source.indexOf('\n', start);
    return at < 0 || at > end ? start : at + 1;
}
/** The expressions of each line of a value's text; one that goes on over several lines stands at none. */
function partsOfLines(lines, parts) {
    let next = 0;
    let offset = 0;
    return lines.map((line) => {
        const end = offset + line.length;
        const here = [];
        for (let part = parts[next]; part !== undefined && part.from <= end; part = parts[next]) {
            if (part.from >= offset && part.to <= end)
                here.push(part);
            next += 1;
        }
        offset = end + 1;
        return here;
    });
}
/** The expression of an `if:`, which needs no braces; `undefined` where it is not one whole expression. */
function conditionExpression(node, source) {
    const parts = templateParts(node, source);
    const first = parts[0];
    if (first === undefined)
        return parsed(node.text).expression;
    const outside = node.text.slice(0, first.from) + node.text.slice(first.to);
    return outside.trim() === '' ? first.expression : undefined;
}
/** An expression of a value that could not be read (GitHub would refuse it too), with the offset where it starts. */
function faultIn(node, source, isCondition) {
    const parts = templateParts(node, source);
    const faulty = parts.find(({ expression }) => expression === undefined);
    if (faulty !== undefined)
        return { why: faulty.excess ?? INVALID, start: faulty.start };
    if (node.text.indexOf('${{', parts.at(-1)?.to ?? 0) >= 0)
        return { why: 'an expression without an end', start: node.start };
    if (!isCondition || parts.length > 0 || node.text.trim() === '')
        return undefined;
    const { expression, excess } = parsed(node.text);
    return expression === undefined ? { why: excess ?? INVALID, start: node.start } : undefined;
}
const INVALID = 'not a valid expression';

;// CONCATENATED MODULE: ./build/embedded/workflows/uses.js
const OWNER = /^[a-z0-9](?:[a-z0-9_-]{0,99})$/i;
const NAME = /^[a-z0-9._-]{1,100}$/i;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const HEX = /^[0-9a-f]{7,63}$/i;
/** Names that are branches by custom: their content changes with every push. */
const BRANCH = /^(?:main|master|head|develop|development|dev|trunk|next|latest|edge|nightly|canary|stable|releases?\/.{1,80}|refs\/heads\/.{1,200})$/i;
/** Takes a `uses:` value apart. Never throws. */
function parseUses(node, comment) {
    const text = node.text.trim();
    const base = { node, comment, slug: '', owner: '', path: '', ref: '' };
    // `$/` names the repository the workflow itself comes from.
    if (text.startsWith('./') || text.startsWith('$/') || text === '.')
        return { ...base, kind: 'local' };
    if (/^docker:\/\//i.test(text))
        return { ...base, kind: 'docker', slug: text.slice('docker://'.length) };
    const malformed = (fault) => ({ ...base, kind: 'malformed', fault });
    if (text === '')
        return malformed('it is empty');
    if (text.includes('${{'))
        return malformed('expressions are not allowed here');
    const at = text.indexOf('@');
    const [owner = '', name = '', ...path] = (at < 0 ? text : text.slice(0, at)).split('/');
    if (!OWNER.test(owner) || !NAME.test(name) || name === '.' || name === '..')
        return malformed('it does not name an owner and a repository');
    if (path.some((part) => part === '.' || part === '..' || part === ''))
        return malformed('its path has empty or relative parts');
    const ref = at < 0 ? '' : text.slice(at + 1);
    if (ref === '')
        return malformed('it names no version after @');
    if (/[\s~^:?*[\\]|\.\.|@/.test(ref))
        return malformed('what follows @ cannot be a git reference');
    return {
        ...base,
        kind: 'remote',
        owner: owner.toLowerCase(),
        slug: `${owner}/${name}`.toLowerCase(),
        path: path.join('/'),
        ref,
    };
}
/** What a reference is, as far as its text shows. */
function refKind(ref) {
    if (COMMIT.test(ref))
        return 'commit';
    if (HEX.test(ref) && /[a-f]/i.test(ref) && /[0-9]/.test(ref))
        return 'almost-commit';
    if (ref.length >= 36 && ref.length <= 44 && /^[0-9a-z]+$/i.test(ref) && /[0-9]/.test(ref))
        return 'almost-commit';
    return BRANCH.test(ref) ? 'branch' : 'tag';
}
/** The major version a use states, by its tag or by the comment beside its commit. */
function majorOf(uses) {
    return versionOf(uses)?.[0];
}
/** `[major, minor]`; minor is absent where the tag is a bare major. */
function versionOf(uses) {
    const text = refKind(uses.ref) === 'commit' ? uses.comment : uses.ref;
    const match = /(?:^|[^0-9a-z.])v?(\d{1,4})(?:\.(\d{1,4}))?(?![0-9a-z])/i.exec(` ${text.slice(0, 200)}`);
    if (match?.[1] === undefined)
        return undefined;
    return [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
}
const FIRST_PARTY = new Set(['actions', 'github']);
/** GitHub's own actions, and those of owners the manifest trusts. */
function isFirstParty(uses, trustedOwners) {
    return uses.kind === 'remote' && (FIRST_PARTY.has(uses.owner) || trustedOwners.has(uses.owner));
}

;// CONCATENATED MODULE: ./build/embedded/workflows/model.js



const WORKFLOW_PATH = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i;
const ACTION_PATH = /(?:^|\/)action\.ya?ml$/i;
const DEPENDABOT_PATH = /^\.github\/dependabot\.ya?ml$/i;
/** Which of the kinds a path names, if any. */
function kindOfPath(path) {
    if (DEPENDABOT_PATH.test(path))
        return 'dependabot';
    if (WORKFLOW_PATH.test(path))
        return 'workflow';
    return ACTION_PATH.test(path) ? 'action' : undefined;
}
/** A file that only others of the same repository are meant to call: what its inputs hold is known from them. */
function isCalledFromHere({ kind, path, triggers }) {
    if (kind === 'action')
        return path.startsWith('.github/');
    return path.startsWith('.github/workflows/') && triggers.size === 1 && triggers.has('workflow_call');
}
/** More of these in one place than any runner accepts: every check may then look at each against each. */
const MAX_STEPS = 1000;
const MAX_JOBS = 1000;
const MAX_VARIABLES = 1000;
/** Why a file is too large in its parts to be judged, if it is. */
function excessOf({ jobs, env }) {
    if (jobs.length > MAX_JOBS)
        return `more than ${MAX_JOBS} jobs`;
    if (jobs.some(({ steps }) => steps.length > MAX_STEPS))
        return `more than ${MAX_STEPS} steps in a job`;
    const blocks = [env, ...jobs.flatMap((job) => [job.env, ...job.steps.map((step) => step.env)])];
    return blocks.some((block) => block.length > MAX_VARIABLES)
        ? `more than ${MAX_VARIABLES} variables in one env`
        : undefined;
}
/** Reads a document as a workflow or action; `undefined` where it has none of their parts. */
function readFile(kind, path, source, root) {
    const common = { path, source, root };
    if (kind === 'action') {
        const runs = getMap(root, 'runs');
        if (runs === undefined)
            return undefined;
        const job = readJob('', undefined, runs, source);
        const inputs = new Map();
        for (const { key, value } of getMap(root, 'inputs')?.entries ?? []) {
            const standard = getScalar(value, 'default');
            inputs.set(key.text.toLowerCase(), {
                type: 'string',
                from: 'action',
                ...(standard === undefined ? {} : { standard }),
            });
        }
        return {
            ...common,
            kind,
            triggers: new Map(),
            onKey: undefined,
            env: [],
            permissions: undefined,
            jobs: [job],
            inputs,
        };
    }
    const on = entry(root, 'on') ?? entry(root, 'true');
    const jobs = getMap(root, 'jobs');
    if (on === undefined && jobs === undefined)
        return undefined;
    const triggers = readTriggers(on?.value);
    return {
        ...common,
        kind,
        triggers,
        onKey: on?.key,
        env: getMap(root, 'env')?.entries ?? [],
        permissions: entry(root, 'permissions'),
        jobs: (jobs?.entries ?? []).flatMap(({ key, value }) => value.kind === 'map' ? [readJob(key.text, key, value, source)] : []),
        inputs: readInputs(triggers),
    };
}
function readTriggers(on) {
    const triggers = new Map();
    if (on?.kind === 'map')
        for (const { key, value } of on.entries)
            triggers.set(key.text.toLowerCase(), value);
    else
        for (const { text } of scalarsOf(on))
            triggers.set(text.toLowerCase(), undefined);
    return triggers;
}
function readInputs(triggers) {
    const inputs = new Map();
    // The caller of a reusable workflow may be anyone, so its declaration outranks that of a manual start.
    for (const from of ['workflow_dispatch', 'workflow_call']) {
        for (const { key, value } of getMap(triggers.get(from), 'inputs')?.entries ?? []) {
            const type = getScalar(value, 'type')?.text.toLowerCase() ?? 'string';
            const known = inputs.get(key.text.toLowerCase());
            if (known === undefined || type === 'string')
                inputs.set(key.text.toLowerCase(), { type, from });
        }
    }
    return inputs;
}
function readJob(id, key, node, source) {
    const steps = get(node, 'steps');
    const condition = getScalar(node, 'if');
    return {
        id: id.toLowerCase(),
        key,
        node,
        uses: usesOf(node, source),
        condition,
        conditionExpression: condition === undefined ? undefined : conditionExpression(condition, source),
        env: getMap(node, 'env')?.entries ?? [],
        permissions: entry(node, 'permissions'),
        needs: scalarsOf(get(node, 'needs')).map(({ text }) => text.toLowerCase()),
        steps: steps?.kind === 'seq'
            ? steps.items.filter((item) => item.kind === 'map').map((item, index) => readStep(item, index, source))
            : [],
    };
}
function readStep(node, index, source) {
    const condition = getScalar(node, 'if');
    return {
        index,
        node,
        id: getScalar(node, 'id')?.text.toLowerCase(),
        uses: usesOf(node, source),
        run: getScalar(node, 'run'),
        condition,
        conditionExpression: condition === undefined ? undefined : conditionExpression(condition, source),
        env: getMap(node, 'env')?.entries ?? [],
        with: getMap(node, 'with')?.entries ?? [],
    };
}
function usesOf(node, source) {
    const value = getScalar(node, 'uses');
    return value === undefined ? undefined : parseUses(value, commentAfter(value, source));
}
/** The comment that follows a value on its line. */
function commentAfter(value, source) {
    const end = source.indexOf('\n', value.end);
    const rest = source.slice(value.end, Math.min(end < 0 ? source.length : end, value.end + 300)).trim();
    return rest.startsWith('#') ? rest.slice(1).trim() : '';
}
/** An input of a step's action by lower-case name. */
function model_input(step, name) {
    const value = step.with.find(({ key }) => key.text.toLowerCase() === name)?.value;
    return value?.kind === 'scalar' ? value : undefined;
}
/** Every text of a file with the step and job it stands in. */
function* scalarsInScope(file) {
    for (const { key, value } of file.root.entries) {
        const name = key.text.toLowerCase();
        if (name === 'jobs' || (file.kind === 'action' && name === 'runs'))
            continue;
        for (const node of allScalars(value))
            yield { node };
    }
    for (const job of file.jobs) {
        for (const { key, value } of job.node.entries) {
            if (key.text.toLowerCase() === 'steps')
                continue;
            for (const node of allScalars(value))
                yield { node, job };
        }
        for (const step of job.steps)
            for (const node of allScalars(step.node))
                yield { node, job, step };
    }
}

;// CONCATENATED MODULE: ./build/embedded/workflows/reach.js


/** Events that run with the repository's own rights and secrets while an outsider decides what they are about. */
const PRIVILEGED_EVENTS = [
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
];
/** Events in which the head of a pull request is somebody else's code beside this repository's rights. */
const CHECKOUT_EVENTS = [
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion_comment',
];
/** Events that start a run on an outsider's account, with or without rights. */
const PUBLIC_EVENTS = [
    ...PRIVILEGED_EVENTS,
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'fork',
    'watch',
];
const FORK_NAMES = new Set([
    'github.event.pull_request.head.repo.full_name',
    'github.event.pull_request.head.repo.owner.login',
    'github.event.pull_request.head.repo.owner.id',
    'github.event.pull_request.head.repo.id',
    'github.event.pull_request.head.user.login',
    'github.event.workflow_run.head_repository.full_name',
    'github.event.workflow_run.head_repository.owner.login',
    'github.event.workflow_run.head_repository.id',
]);
const FORK_FLAGS = new Set([
    'github.event.pull_request.head.repo.fork',
    'github.event.workflow_run.head_repository.fork',
]);
/** What a run that an outsider's pull request set off cannot have been started by. */
const OWN_EVENTS = new Set([
    'push',
    'schedule',
    'release',
    'workflow_dispatch',
    'create',
    'merge_group',
    'repository_dispatch',
]);
const CONSENT = /author_association|\.labels?\b|\blabel\.name|actor|user\.login|sender\.login|needs\.[^ ]*(?:auth|perm|approv|gate|allow|trust|safe|check|member)|head_branch|steps\.[^ ]*(?:auth|perm|approv|allow|trust|safe|check|member|team)/;
const CONSENT_ACTION = /permission|membership|check-team|is-team|authori[sz]|trusted|approv|check-actor|org-member|safe-to-test/;
const CONSENT_JOB = /auth|perm|approv|gate|allow|trust|safe|member/;
/** Whether an event of an outsider can make an expression come out as wanted; `true` where that cannot be told. */
function canBe(expression, holds, event) {
    return truth(evaluate(expression, event)) !== !holds;
}
/** The worst an outsider reaches of a step (or whole job) over the given events. */
function reachOf(file, job, step, events) {
    let reach = 'never';
    for (const event of events) {
        if (!file.triggers.has(event))
            continue;
        const conditions = [job.conditionExpression, step?.conditionExpression].filter((condition) => condition !== undefined);
        if (conditions.some((condition) => truth(evaluate(condition, event)) === false))
            continue;
        if (!needsConsent(file, job, step, event, conditions))
            return 'open';
        reach = 'consent';
    }
    return reach;
}
function needsConsent(file, job, step, event, conditions) {
    if (get(job.node, 'environment') !== undefined)
        return true;
    const on = file.triggers.get(event);
    const types = scalarsOf(get(on, 'types')).map(({ text }) => text.toLowerCase());
    if (types.length > 0 && types.every((type) => type === 'labeled'))
        return true;
    if (event === 'workflow_run' && get(on, 'branches') !== undefined)
        return true;
    if (job.needs.some((need) => CONSENT_JOB.test(need)))
        return true;
    if (conditions.some(asksForConsent))
        return true;
    return job.steps.some((earlier) => earlier.index < (step?.index ?? 0) && asksInStep(earlier));
}
function asksForConsent(condition) {
    for (const part of walk(condition))
        if (part.kind === 'access' && CONSENT.test(pathOf(part)))
            return true;
    return false;
}
/** An earlier step that asks for the permission of whoever set off the run. */
function asksInStep(step) {
    if (step.uses?.kind === 'remote' && CONSENT_ACTION.test(step.uses.slug))
        return true;
    for (const { text } of allScalars(step.node)) {
        if (/collaborators?\/|getCollaboratorPermissionLevel|checkCollaborator|author_association|getMembershipForUser/.test(text))
            return true;
    }
    return false;
}
function truth(value) {
    if (value === undefined)
        return undefined;
    const { known } = value;
    return known !== null && known !== false && known !== '' && known !== 0;
}
function evaluate(expression, event) {
    switch (expression.kind) {
        case 'literal':
            return { known: expression.value };
        case 'access':
            return expression.base === undefined ? evaluateContext(pathOf(expression), event) : undefined;
        case 'not': {
            const inner = truth(evaluate(expression.operand, event));
            return inner === undefined ? undefined : { known: !inner };
        }
        case 'call':
            return evaluateCall(expression.name, expression.args, event);
        case 'binary':
            return evaluateBinary(expression, event);
    }
}
function evaluateContext(path, event) {
    if (path === 'github.event_name')
        return { known: event };
    if (FORK_FLAGS.has(path))
        return { known: true };
    if (path.startsWith('github.event.pull_request.') || path === 'github.event.pull_request') {
        return event.startsWith('pull_request') ? undefined : { known: null };
    }
    if (path.startsWith('github.event.workflow_run.') && event !== 'workflow_run')
        return { known: null };
    // The run that an outsider can set off is that of a pull request.
    if (path === 'github.event.workflow_run.event' && event === 'workflow_run')
        return { known: 'pull_request' };
    if (path.startsWith('github.event.inputs.'))
        return { known: null };
    return undefined;
}
function evaluateCall(name, args, event) {
    if (name === 'failure' || name === 'cancelled')
        return undefined;
    if (name !== 'startswith' && name !== 'endswith')
        return undefined;
    const [value, part] = args.map((arg) => evaluate(arg, event)?.known);
    if (typeof value !== 'string' || typeof part !== 'string')
        return undefined;
    return { known: name === 'startswith' ? value.startsWith(part) : value.endsWith(part) };
}
function evaluateBinary({ operator, left, right }, event) {
    if (operator === '&&' || operator === '||') {
        const results = [truth(evaluate(left, event)), truth(evaluate(right, event))];
        const decisive = operator === '||';
        if (results.includes(decisive))
            return { known: decisive };
        return results.includes(undefined) ? undefined : { known: !decisive };
    }
    if (operator !== '==' && operator !== '!=')
        return undefined;
    const equal = evaluateEqual(left, right, event);
    return equal === undefined ? undefined : { known: operator === '==' ? equal : !equal };
}
function evaluateEqual(left, right, event) {
    for (const [one, other] of [
        [left, right],
        [right, left],
    ]) {
        if (one.kind !== 'access' || one.base !== undefined)
            continue;
        const path = pathOf(one);
        // A fork has another name and another owner than the repository that runs the workflow.
        if (FORK_NAMES.has(path) && (other.kind === 'literal' || other.kind === 'access'))
            return false;
        if (path === 'github.event.workflow_run.event' &&
            other.kind === 'literal' &&
            OWN_EVENTS.has(String(other.value).toLowerCase()))
            return false;
        if (path === 'github.event_name' && other.kind === 'literal')
            return String(other.value).toLowerCase() === event;
    }
    const a = evaluate(left, event);
    const b = evaluate(right, event);
    if (a === undefined || b === undefined)
        return undefined;
    if (typeof a.known === 'string' && typeof b.known === 'string')
        return a.known.toLowerCase() === b.known.toLowerCase();
    if (typeof a.known === typeof b.known)
        return a.known === b.known;
    return a.known === null && b.known !== null && typeof b.known === 'string' && b.known !== '' ? false : undefined;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/foreign-files.js


const DOWNLOAD_ACTIONS = new Set([
    'dawidd6/action-download-artifact',
    'aochmann/actions-download-artifact',
    'bettermarks/action-artifact-download',
    'levonet/action-download-last-artifact',
    'blablacar/action-download-last-artifact',
    'ishworkh/docker-image-artifact-download',
    'ishworkh/container-image-artifact-download',
    'redhat-plumbers-in-action/download-artifact',
    'marcofaggian/action-download-multiple-artifacts',
]);
const NAMES_HEAD = /head[._](?:sha|ref|branch|label)|head_commit|refs\/pull\/|merge_commit_sha/i;
const HEAD_COMMAND = /\b(?:gh|hub)\s+pr\s+checkout\b|\bgit\b[^\n]{0,100}\bpull\/[^\s]{1,200}\/(?:head|merge)\b/;
/** A step that brings in an artifact of another run. */
function isForeignDownload(step) {
    if (step.uses?.kind === 'remote') {
        const { slug } = step.uses;
        if (slug === 'actions/download-artifact')
            return model_input(step, 'run-id')?.text.includes('workflow_run') === true;
        if (slug === 'actions/github-script')
            return /downloadArtifact/.test(model_input(step, 'script')?.text ?? '');
        return DOWNLOAD_ACTIONS.has(slug);
    }
    const script = step.run?.text ?? '';
    if (/gh run download|actions\/artifacts\//.test(script))
        return true;
    // A list of names is no file: fetching one takes the archive or its address.
    return /gh api [^\n]{0,300}artifacts/.test(script) && /zip|_url|\.url\b/i.test(script);
}
/** Asked for every line of a script, and each answer may take a look at every step. */
const foreign_files_cache = new WeakMap();
/** What put files of an outsider's choosing on the disk before (or in) a step of a run with rights, if anything did. */
function foreignFilesBefore(file, job, step) {
    const known = foreign_files_cache.get(job) ?? new Map();
    foreign_files_cache.set(job, known);
    if (!known.has(step))
        known.set(step, findForeignFiles(file, job, step));
    return known.get(step);
}
function findForeignFiles(file, job, step) {
    if (!PRIVILEGED_EVENTS.some((event) => file.triggers.has(event)))
        return undefined;
    const last = step?.index ?? job.steps.length;
    for (const earlier of job.steps) {
        if (earlier.index > last)
            return undefined;
        if (file.triggers.has('workflow_run') && isForeignDownload(earlier))
            return 'artifact';
        if (earlier.run !== undefined && HEAD_COMMAND.test(earlier.run.text))
            return 'head';
        if (earlier.uses?.kind !== 'remote' || earlier.uses.slug !== 'actions/checkout')
            continue;
        if (['ref', 'repository'].some((name) => NAMES_HEAD.test(model_input(earlier, name)?.text ?? '')))
            return 'head';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-artifacts.js




const RUNS_FILES = /(?:^|[\s;&|(])(?:\.\/[\w.-]|(?:ba|z|da)?sh\s+[\w./-]+|source\s+|python3?\s+[\w./-]+\.py|node\s+[\w./-]+\.[cm]?js|npm\s+(?:ci|install|i|run|test|publish)|yarn(?:\s|$)|pnpm\s|make(?:\s|$)|pip3?\s+install|chmod\s+\+x|docker\s+load|cargo\s|go\s+(?:run|build|test)|mvn\s|gradle\s)/m;
/** Artifacts of a run that an outsider can set off, unpacked where later steps run what lies there. */
function checkArtifacts(context) {
    if (!context.file.triggers.has('workflow_run'))
        return;
    for (const job of context.file.jobs)
        checkJob(context, job);
}
function checkJob(context, job) {
    const download = job.steps.find((step) => isForeignDownload(step));
    if (download === undefined || reachOf(context.file, job, download, ['workflow_run']) === 'never')
        return;
    if (isOutsideWorkspace(model_input(download, 'path')?.text ?? ''))
        return;
    const folder = folderOf(model_input(download, 'path')?.text ?? '');
    const used = job.steps.some((step) => step.index >= download.index && runsArtifact(step, step === download, folder));
    if (!used)
        return;
    const span = download.uses?.node ?? download.run ?? download.node;
    context.add('artifact-execution', span, 'Files made by a run that an outsider can set off are unpacked into the workspace, and later steps run what lies there.');
}
/** The folder of the workspace a download goes to; empty for the workspace itself. */
function folderOf(path) {
    return path
        .trim()
        .replace(/^\$\{\{\s{0,20}github\.workspace\s{0,20}\}\}\/?|^\.\//, '')
        .replace(/\/+$/, '')
        .replace(/^\.$/, '');
}
/** Whether a step runs something out of the folder; what a program merely reads there is data. */
function runsArtifact(step, itself, folder) {
    if (step.uses?.kind === 'local')
        return folder === '' && !itself;
    let inside = folder === '' || (getScalar(step.node, 'working-directory')?.text ?? '').includes(folder);
    for (const line of (step.run?.text ?? '').split('\n')) {
        if (line.length > 4000)
            continue;
        if (/gh run download/.test(line)) {
            const rest = /gh run download[^&;\n]{0,400}(?:&&|;)(.{0,1000})/.exec(line)?.[1];
            if (rest !== undefined && RUNS_FILES.test(rest))
                return true;
            continue;
        }
        if (inside ? RUNS_FILES.test(line) : runsPath(line, folder))
            return true;
        inside ||= /(?:^|[\s;&|(])(?:cd|pushd)\s/.test(line) && line.includes(folder);
        if (inside && /&&|;/.test(line) && RUNS_FILES.test(line))
            return true;
    }
    return false;
}
/** The folder stands where a command stands, or right after one that runs or installs what it is given. */
function runsPath(line, folder) {
    const at = line.indexOf(folder);
    if (at < 0)
        return false;
    return /(?:(?:^|[;&|(])\s*(?:sudo\s+)?|(?:^|[\s;&|(])(?:(?:ba|z|da)?sh|source|\.|python3?|node|chmod\s+\+x|pip3?\s+install|npm\s+(?:ci|install|i)|make\s+-C|docker\s+load\s+(?:-i|--input|<))\s+)["']?(?:\.\/)?$/.test(line.slice(0, at));
}
function isOutsideWorkspace(path) {
    return /^\/tmp\b|runner\.temp|RUNNER_TEMP/i.test(path);
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-conditions.js



const CHOSEN_BY_OUTSIDER = /^github\.(?:actor|triggering_actor|ref|ref_name|head_ref|event\.(?:sender\.login|pull_request\.(?:user\.login|head\.ref|head\.label|title|body)|comment\.(?:user\.login|body)|issue\.(?:user\.login|title|body)|workflow_run\.(?:head_branch|actor\.login)))$/;
const ACTOR = new Set([
    'github.actor',
    'github.triggering_actor',
    'github.actor_id',
    'github.event.sender.login',
    'github.event.pull_request.sender.login',
]);
/** Conditions that do not say what they seem to say. */
function checkConditions(context) {
    for (const job of context.file.jobs) {
        checkCondition(context, job.condition, job.conditionExpression);
        for (const step of job.steps)
            checkCondition(context, step.condition, step.conditionExpression);
    }
}
function checkCondition(context, node, whole) {
    if (node === undefined)
        return;
    const parts = templateParts(node, context.file.source);
    const first = parts[0];
    if (first !== undefined) {
        const around = node.text.slice(0, first.from) + node.text.slice(first.to);
        if (around !== '') {
            const why = around.trim() === '' ? 'a line break after the closing braces' : 'text outside the braces';
            context.add('unsound-condition', node, `Because of ${why} this condition is a text that is never empty, so it always holds.`);
        }
    }
    const expressions = whole === undefined ? parts.flatMap(({ expression }) => expression ?? []) : [whole];
    for (const expression of expressions) {
        checkContains(context, node, expression);
        if (expression.kind === 'literal' && typeof expression.value === 'string' && expression.value !== '')
            context.add('unsound-condition', node, 'This condition is a fixed text, and a text always counts as true.');
        if (alwaysHolds(expression))
            context.add('unsound-condition', node, 'One side of an `||` in this condition is a fixed text that counts as true, so that part always holds.');
        else if (alwaysHolds(expression, isAlways))
            context.add('unsound-condition', node, 'One side of an `||` in this condition is `always()`, so that part always holds, whatever the other says.');
        checkBots(context, node, expression);
    }
}
/** `github.actor == 'a' || 'b'`, alone or as one part of a longer condition: the second half is a text, no comparison. */
function alwaysHolds(expression, isTrue = isText) {
    if (expression.kind !== 'binary')
        return false;
    const sides = [expression.left, expression.right];
    if (expression.operator === '||')
        return sides.some((side) => isTrue(side) || alwaysHolds(side, isTrue));
    // `a && 'b' || 'c'` chooses between texts; here only a bracket that is one of the demands counts.
    return expression.operator === '&&' && sides.some((side) => alwaysHolds(side, isTrue));
}
function isText(side) {
    return side.kind === 'literal' && typeof side.value === 'string' && side.value !== '';
}
function isAlways(side) {
    return side.kind === 'call' && side.name === 'always' && side.args.length === 0;
}
function checkContains(context, node, expression) {
    for (const part of walk(expression)) {
        if (part.kind !== 'call' || part.name !== 'contains')
            continue;
        const [haystack, needle] = part.args;
        if (haystack?.kind !== 'literal' ||
            typeof haystack.value !== 'string' ||
            needle?.kind !== 'access' ||
            needle.base !== undefined)
            continue;
        const path = pathOf(needle);
        if (path === 'github.event_name' && !isConfused(context, haystack.value))
            continue;
        const outsider = CHOSEN_BY_OUTSIDER.test(path);
        if (!outsider && !/^(?:github|env|inputs|matrix|steps|needs|vars)\./.test(path))
            continue;
        context.add('unsound-contains', node, `contains() searches a text, not a list: every part of that text passes, and ${shownPath(path)} can be made to be one.`, {
            severity: outsider ? 'medium' : 'low',
            properties: { context: shownPath(path) },
        });
    }
}
/** Names of events are fixed: only one that is a part of another (pull_request of pull_request_target) passes unmeant. */
function isConfused({ file }, haystack) {
    const text = haystack.toLowerCase();
    const words = new Set(text.split(/[^a-z_]+/));
    return [...file.triggers.keys()].some((event) => text.includes(event) && !words.has(event));
}
/** The author of the pull request is asked for as well, and that cannot be made up. */
function asksForAuthor(expression) {
    for (const part of walk(expression)) {
        if (part.kind === 'access' && /^github\.event\.pull_request\.user\.(?:login|id|type)$/.test(pathOf(part)))
            return true;
    }
    return false;
}
function checkBots(context, node, expression) {
    const actor = botCheck(expression, true);
    if (actor === undefined || asksForAuthor(expression))
        return;
    const privileged = PRIVILEGED_EVENTS.some((event) => context.file.triggers.has(event));
    context.add('spoofable-bot-check', node, `${actor} is whoever acted last, not the author of the change: the bot can be made to act on somebody else's.`, {
        severity: privileged ? 'medium' : 'low',
        properties: { context: actor },
    });
}
/** Finds `actor == '…[bot]'` where its being true helps the condition to hold. */
function botCheck(expression, positive) {
    switch (expression.kind) {
        case 'not':
            return botCheck(expression.operand, !positive);
        case 'binary': {
            if (expression.operator === '&&' || expression.operator === '||')
                return botCheck(expression.left, positive) ?? botCheck(expression.right, positive);
            const wanted = positive ? '==' : '!=';
            if (expression.operator !== wanted)
                return undefined;
            return actorOf(expression.left, expression.right) ?? actorOf(expression.right, expression.left);
        }
        case 'call': {
            const [first, second] = expression.args;
            if (!positive || first === undefined || second === undefined)
                return undefined;
            if (expression.name === 'contains' &&
                first.kind === 'call' &&
                first.name === 'fromjson' &&
                first.args[0] !== undefined)
                return actorOf(second, first.args[0]);
            return ['contains', 'startswith', 'endswith'].includes(expression.name)
                ? (actorOf(first, second) ?? (expression.name === 'contains' ? actorOf(second, first) : undefined))
                : undefined;
        }
        case 'literal':
        case 'access':
            return undefined;
    }
}
function actorOf(access, other) {
    if (access.kind !== 'access' || access.base !== undefined || other.kind !== 'literal')
        return undefined;
    const path = pathOf(access);
    const bot = typeof other.value === 'string' ? /\[bot\]/i.test(other.value) : path.endsWith('_id');
    return ACTOR.has(path) && bot ? path : undefined;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-dependabot.js

/** The configuration of Dependabot: what its updates may run, and how fresh a release they may bring in. */
function checkDependabot(path, tree, lines, strict) {
    const entries = tree.roots.flatMap((root) => listOf(get(root, 'updates')));
    return entries.flatMap((update) => {
        const execution = getScalar(update, 'insecure-external-code-execution');
        const findings = [];
        if (execution?.text.toLowerCase() === 'allow')
            findings.push({
                rule: 'workflows/dependabot-execution',
                path,
                region: lines.region(execution.start, execution.end),
                message: 'Dependabot may run code of the packages it looks at, with what it knows of your registries.',
            });
        const ecosystem = getScalar(update, 'package-ecosystem');
        if (strict && ecosystem !== undefined && get(update, 'cooldown') === undefined)
            findings.push({
                rule: 'workflows/dependabot-cooldown',
                path,
                region: lines.region(ecosystem.start, ecosystem.end),
                message: 'Updates come the moment a version is released, before anyone could notice that it is malicious.',
            });
        return findings;
    });
}
function listOf(node) {
    return node?.kind === 'seq' ? node.items : [];
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-injection.js





/** Inputs of well-known actions that are run as code. */
const CODE_INPUTS = {
    'actions/github-script': ['script'],
    'appleboy/ssh-action': ['script'],
    '8398a7/action-slack': ['custom_payload'],
    'devorbitus/yq-action-output': ['cmd'],
    'gautamkrishnar/blog-post-workflow': ['item_exec'],
    'sergeysova/jq-action': ['cmd'],
    'cardinalby/js-eval-action': ['expression'],
    'satackey/action-js-inline': ['script'],
    'skitionek/notify-microsoft-teams': ['overwrite'],
    'tibdex/backport': ['body_template', 'head_template', 'labels_template', 'title_template'],
    'roots/issue-closer-action': ['issue-close-message', 'pr-close-message'],
    'lucasbento/auto-close-issues': ['issue-close-message'],
    'fifsky/ssh-action': ['command'],
    'garygrossgarten/github-action-ssh': ['command'],
    'easingthemes/ssh-deploy': ['script_before', 'script_after'],
    'azure/aci-deploy': ['command-line'],
    'borales/actions-yarn': ['cmd'],
    'actions-rs/cargo': ['args'],
    'mathiasvr/command-output': ['run'],
    'cypress-io/github-action': ['command', 'build', 'start'],
    'addnab/docker-run-action': ['run'],
    'amadevus/pwsh-script': ['script'],
    'azure/cli': ['inlinescript'],
    'azure/powershell': ['inlinescript'],
    'coactions/setup-xvfb': ['run'],
    'gabrielbb/xvfb-action': ['run'],
    'nick-fields/retry': ['command', 'new_command_on_retry', 'on_retry_command'],
    'nick-invision/retry': ['command', 'new_command_on_retry', 'on_retry_command'],
    'reactivecircus/android-emulator-runner': ['script', 'pre-emulator-launch-script'],
    'uraimo/run-on-arch-action': ['run', 'setup', 'install'],
    'pguyot/arm-runner-action': ['commands'],
    'wandalen/wretry.action': ['command'],
    'jannekem/run-python-script-action': ['script'],
    'mikefarah/yq': ['cmd'],
    'cross-platform-actions/action': ['run'],
    'vmactions/freebsd-vm': ['run', 'prepare'],
    'vmactions/openbsd-vm': ['run', 'prepare'],
    'vmactions/netbsd-vm': ['run', 'prepare'],
    'vmactions/solaris-vm': ['run', 'prepare'],
    'devcontainers/ci': ['runcmd'],
    'cachix/install-nix-action': [],
};
/** The values of a step that are handed to an interpreter after expressions have been put into them. */
function codeOf(step) {
    const code = [];
    if (step.run !== undefined)
        code.push(step.run);
    // `shell:` may be a whole command line of its own.
    const shell = getScalar(step.node, 'shell');
    if (step.run !== undefined && shell !== undefined && shell.text.includes('${{'))
        code.push(shell);
    const { uses } = step;
    if (uses?.kind === 'remote') {
        const names = Object.hasOwn(CODE_INPUTS, uses.slug) ? (CODE_INPUTS[uses.slug] ?? []) : [];
        for (const name of names) {
            const node = model_input(step, name);
            if (node !== undefined)
                code.push(node);
        }
    }
    if (uses?.kind === 'docker') {
        for (const name of ['entrypoint', 'args']) {
            const node = model_input(step, name);
            if (node !== undefined)
                code.push(node);
        }
    }
    return code;
}
/** Text that someone else chose, put into code before the code is read. */
function checkInjection(context) {
    for (const job of context.file.jobs) {
        for (const step of job.steps) {
            for (const code of codeOf(step))
                checkCode(context, job, step, code);
        }
        // The command line that every script of the job is started with.
        const shell = getScalar(getMap(getMap(job.node, 'defaults'), 'run'), 'shell');
        if (shell !== undefined && job.steps.some(({ run }) => run !== undefined))
            checkCode(context, job, undefined, shell);
    }
}
function checkCode(context, job, step, code) {
    const told = new Set();
    for (const part of templateParts(code, context.file.source)) {
        if (part.expression === undefined)
            continue;
        const taint = context.flow.taintOf(part.expression, { job, step });
        if (taint === undefined)
            continue;
        const shown = shownPath(taint.context);
        const route = taint.via === undefined ? '' : ` (by way of ${shownPath(taint.via)})`;
        const properties = { context: shown };
        if (taint.origin === 'outsider') {
            const severity = injectionSeverity(context, job, step, taint);
            context.add('script-injection', part, `${shown}${route} is text an outsider chooses, and it becomes part of the script before the script runs.`, {
                severity,
                confidence: taint.via === undefined ? 'high' : 'medium',
                properties,
            });
            continue;
        }
        const severity = insiderSeverity(context, taint);
        if (severity === undefined)
            continue;
        // What a long script uses ten times has one remedy: its first use stands for all.
        const named = taint.via ?? taint.context;
        if (told.has(named))
            continue;
        told.add(named);
        const message = `${shown}${route} becomes part of the script before the script runs, so whoever sets it can run commands.`;
        const input = taint.kind === 'input' ? inputName(taint.context) : undefined;
        if (input === undefined)
            context.add('input-injection', part, message, { severity, properties });
        else
            context.addOfInput(input, part, message, { severity, properties });
    }
}
/** The input that a taint's context names. */
function inputName(context) {
    return /^inputs\.([^.*]+)$/.exec(context)?.[1];
}
/** How bad an outsider's text in a script of this job or step is. */
function injectionSeverity(context, job, step, taint) {
    return isTamed(context, job, step, taint) ? 'medium' : 'high';
}
/** Outsiders' text that cannot do its worst here: escaped, in a run without rights, or kept out by a condition. */
function isTamed(context, job, step, taint) {
    if (taint.weak === true || isHarmless(context) || (step !== undefined && onlyArguments(step)))
        return true;
    const { file } = context;
    const events = eventsOf(taint.context).filter((event) => file.triggers.has(event));
    // Text of another event, or of whatever a caller was started by: conditions on these events say nothing about it.
    if (events.length === 0 || file.triggers.has('workflow_call'))
        return false;
    const reach = reachOf(file, job, step, events);
    // Who may comment is known only for comments: an issue's text stays an outsider's whoever labels it.
    return (reach === 'never' ||
        (reach === 'consent' && taint.context === 'github.event.comment.body' && check_injection_asksForAuthor(job, step)));
}
/** Words for the program of an image, with no interpreter among them: what is put in adds words, not commands. */
function onlyArguments(step) {
    if (step.uses?.kind !== 'docker')
        return false;
    const given = `${model_input(step, 'entrypoint')?.text ?? ''} ${model_input(step, 'args')?.text ?? ''}`;
    return !/(?:^|[\s/"'])(?:(?:ba|z|da|k|a)?sh|python[\d.]*|node|perl|ruby|eval|-c|-e)(?:[\s"']|$)/.test(given);
}
/** The events that fill a context with an outsider's text. */
function eventsOf(context) {
    if (context.startsWith('github.event.workflow_run'))
        return ['workflow_run'];
    if (/^github\.(?:head_ref|event\.pull_request)/.test(context))
        return PUBLIC_EVENTS.filter((event) => event.startsWith('pull_request'));
    if (context === 'content-of-an-artifact')
        return ['workflow_run'];
    if (context === 'content-of-the-pull-request')
        return CHECKOUT_EVENTS;
    if (/^github\.event\.(?:issue|comment|discussion|review)\b/.test(context))
        return PUBLIC_EVENTS;
    return [];
}
function check_injection_asksForAuthor(job, step) {
    return [job.condition, step?.condition].some((condition) => condition?.text.includes('author_association') === true);
}
/** A pull request from a fork gets a read-only token and no secrets: it gains nothing it could not do in its own scripts. */
function isHarmless({ file }) {
    return file.kind === 'workflow' && [...file.triggers.keys()].every((event) => event === 'pull_request');
}
/** Undefined where the text cannot be chosen freely in any event of this workflow. */
function insiderSeverity({ file }, taint) {
    if (taint.kind === 'input')
        return 'medium';
    // Names of existing branches and labels, in a run without rights.
    if (/base_ref|\.base\.|labels/.test(taint.context) &&
        [...file.triggers.keys()].every((event) => event === 'pull_request'))
        return undefined;
    if (taint.kind !== 'ref')
        return taint.context.includes('client_payload') ? 'medium' : 'low';
    if (file.kind === 'action')
        return 'low';
    for (const event of ['push', 'create', 'delete']) {
        if (!file.triggers.has(event))
            continue;
        const filters = file.triggers.get(event);
        const branches = scalarsOf(get(filters, 'branches'));
        const limited = get(filters, 'tags') !== undefined || branches.length > 0;
        if (!limited || branches.some(({ text }) => text.includes('*')))
            return 'medium';
    }
    const push = file.triggers.get('push');
    if (get(push, 'tags') !== undefined ||
        ['release', 'workflow_dispatch', 'workflow_call'].some((event) => file.triggers.has(event)))
        return 'low';
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/evaluated-text.js
/** More in one line is no script anyone wrote. */
const MAX_SINKS = 20;
const START = String.raw `(?:^|[\s;&|({\x60"'!])`;
const EVAL = new RegExp(`${START}eval\\s+`, 'g');
/** Interpreters that take their program as the next word. */
const WITH_PROGRAM = new RegExp(`${START}(?:(?:(?:ba|z|da|k|a)?sh\\s+(?:-[a-z]{1,6}\\s+|-o\\s+\\w+\\s+){0,4}?-[a-z]{0,5}c)|su\\s[^\\n|;]{0,60}-c|python[\\d.]{0,4}\\s+(?:-[A-Zbsuv]\\s+){0,3}-c|(?:node|deno|bun)\\s+(?:-[\\w-]+\\s+){0,3}(?:-e|--eval|-p|--print|-pe|eval)|(?:perl|ruby)\\s+(?:-[a-zA-Z]+\\s+){0,3}?-\\w{0,4}e|php\\s+-r|(?:pwsh|powershell)(?:\\.exe)?\\s+(?:-\\w+\\s+){0,4}?-c(?:ommand)?|cmd(?:\\.exe)?\\s+/c|Rscript\\s+-e)\\s+`, 'gi');
const POWERSHELL = /(?:^|[\s;&|({])(?:iex|invoke-expression)\s+|\[scriptblock\]::create\(/gi;
const REMOTE = /(?:^|[\s;&|({])ssh\s+/g;
/** An interpreter at the end of a pipe without a program of its own runs what comes in. */
const PIPED = /\|\s*(?:sudo\s+(?:-\w+\s+)?)?(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|perl|ruby|pwsh|iex|invoke-expression)(?:\s+(?:-s?|-[ex]{1,3}))?\s*(?:$|[;&|)"\x60])/i;
/** `xargs` puts what it reads into a program, or takes it for one. */
const XARGS = /\|\s*xargs\s([^|;&\n]{0,300})/;
const HERE_STRING = new RegExp(`${START}(?:(?:ba|z|da|k)?sh|python[\\d.]{0,4}|node|perl|ruby)\\s*<<<\\s*`, 'g');
const SUBSTITUTED = /(?:^|[\s;&|({])(?:source|\.|(?:ba|z|da|k)?sh)\s+<\(([^)\n]{1,600})\)/g;
/** A document fed to an interpreter: its lines are the program. */
const DOCUMENT = /(?:^|[\s;&|({])(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|perl|ruby|ssh\s[^\n<|]{1,200})(?:\s+-\w*)?\s*<<-?\s*(["'\\]?)([A-Za-z_]\w{0,40})/;
const STARTED_FILE = /(?:^|[;&|({]\s*|\s(?:then|do)\s+)\s*(?:sudo\s+)?(?:(?:ba|z|da|k)?sh|source|\.|python[\d.]{0,4}|node|perl|ruby)\s+(?:-[a-z]+\s+){0,3}["']?([\w./~${}-]{1,160})|(?:^|[;&|({]\s*)\s*(\.\/[\w./-]{1,160})/g;
/**
 * What a line hands to an interpreter as code after the shell has put its variables in. What the shell leaves as it is
 * (single quotes, `\$`) is taken out: it is the interpreter that reads a variable there, as a value.
 */
function evaluatedTexts(line) {
    const found = [];
    const add = (text) => {
        if (found.length < MAX_SINKS && text.includes('$'))
            found.push(text);
    };
    for (const match of line.matchAll(EVAL))
        add(readWords(line, match.index + match[0].length));
    for (const match of line.matchAll(WITH_PROGRAM))
        add(readWord(line, match.index + match[0].length).text);
    for (const match of line.matchAll(POWERSHELL))
        add(readWords(line, match.index + match[0].length));
    for (const match of line.matchAll(HERE_STRING))
        add(readWord(line, match.index + match[0].length).text);
    for (const match of line.matchAll(SUBSTITUTED))
        add(match[1] ?? '');
    for (const match of line.matchAll(REMOTE))
        add(remoteCommand(line, match.index + match[0].length));
    const piped = PIPED.exec(line);
    if (piped !== null)
        add(expanded(line.slice(lastSeparator(line, piped.index), piped.index)));
    const xargs = XARGS.exec(line);
    if (xargs !== null && takesForCode(xargs[1] ?? ''))
        add(expanded(line.slice(lastSeparator(line, xargs.index), xargs.index)));
    return found;
}
/** `sh -c` without a program, or with the mark of `-I` inside the program. */
function takesForCode(command) {
    const program = /(?:^|\s)(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|perl|ruby|node)\s+-\w{0,4}[ce](.*)$/.exec(command);
    if (program === null)
        return false;
    const rest = (program[1] ?? '').trim();
    if (rest === '')
        return true;
    const mark = /(?:^|\s)(?:-I\s?|--replace=|-i)(\S{1,20})?/.exec(command);
    return mark !== null && rest.includes(mark[1] ?? '{}');
}
/** The end word of a document whose lines an interpreter runs with the variables put in, if a line opens one. */
function evaluatedDocument(line) {
    const opened = DOCUMENT.exec(line);
    return opened !== null && opened[1] === '' && !line.includes('<<<') ? opened[2] : undefined;
}
/** Files of the workspace that a line starts. */
function filesStarted(line) {
    return [...line.matchAll(STARTED_FILE)].slice(0, MAX_SINKS).map((match) => match[1] ?? match[2] ?? '');
}
/** A variable that stands where the name of a command does: its text is split into a command and its arguments. */
function commandVariable(line) {
    return /^\s*(?:sudo\s+|exec\s+)?("?\$(?:\{[A-Za-z_]\w{0,99}\}|[A-Za-z_]\w{0,99})"?)(?:\s|$)/.exec(line)?.[1];
}
/** Without what the shell leaves as it is. */
function expanded(text) {
    let result = '';
    for (let at = 0; at < text.length;) {
        const { text: word, end } = readWord(text, at);
        result += `${word} `;
        at = Math.max(end, at) + 1;
    }
    return result;
}
/** Where the command before an offset begins. */
function lastSeparator(line, end) {
    const before = line.slice(0, end);
    const at = Math.max(before.lastIndexOf(';'), before.lastIndexOf('&&'));
    return at < 0 ? 0 : at + 1;
}
/** One word of a shell: pieces in double quotes and bare ones; what stands in single quotes is left out. */
function readWord(line, start) {
    let text = '';
    let at = start;
    let quoted = false;
    for (; at < line.length; at += 1) {
        const char = line.charAt(at);
        if (char === '\\') {
            at += 1;
            continue;
        }
        if (char === '"') {
            quoted = !quoted;
            continue;
        }
        if (!quoted) {
            if (char === "'") {
                const close = line.indexOf("'", at + 1);
                if (close < 0)
                    break;
                at = close;
                continue;
            }
            if (char === '$' && line.charAt(at + 1) === '(') {
                const close = closingBracket(line, at + 1);
                text += line.slice(at, close + 1);
                at = close;
                continue;
            }
            if (/[\s;&|)]/.test(char))
                break;
        }
        text += char;
    }
    return { text, end: at };
}
function closingBracket(line, open) {
    let depth = 0;
    for (let at = open; at < line.length; at += 1) {
        const char = line.charAt(at);
        if (char === '(')
            depth += 1;
        else if (char === ')') {
            depth -= 1;
            if (depth === 0)
                return at;
        }
    }
    return line.length;
}
/** All words up to the end of the command. */
function readWords(line, start) {
    const words = [];
    for (let at = start; at < line.length;) {
        if (/\s/.test(line.charAt(at))) {
            at += 1;
            continue;
        }
        if (/[;&|)]/.test(line.charAt(at)))
            break;
        const { text, end } = readWord(line, at);
        words.push(text);
        at = Math.max(end, at + 1);
    }
    return words.join(' ');
}
/** What `ssh` hands to the shell of the other machine: the words after the name of the machine. */
function remoteCommand(line, start) {
    const words = [];
    let host = false;
    for (let at = start; at < line.length;) {
        if (/\s/.test(line.charAt(at))) {
            at += 1;
            continue;
        }
        if (/[;&|)<>]/.test(line.charAt(at)))
            break;
        const option = /^-([A-Za-z])(\S*)/.exec(line.slice(at, at + 200));
        const { text, end } = readWord(line, at);
        at = Math.max(end, at + 1);
        if (host)
            words.push(text);
        else if (option === null)
            host = true;
        else if ('bcDEeFIiJLlmOopQRSWw'.includes(option[1] ?? '') && option[2] === '') {
            while (/\s/.test(line.charAt(at)))
                at += 1;
            at = Math.max(readWord(line, at).end, at + 1);
        }
    }
    return words.join(' ');
}

;// CONCATENATED MODULE: ./build/embedded/workflows/script-files.js
/** Which files a line of a script writes and reads, as far as names are written out. */
const script_files_NAME = String.raw `["']?([\w.\/~$\{\}:\\-]{1,160})`;
const WRITES = [
    new RegExp(String.raw `(?<![<>&\d$=-])(?:1|&)?>{1,2}\|?\s{0,5}${script_files_NAME}`, 'g'),
    new RegExp(String.raw `\btee\s{1,5}(?:(?:-a|--append)\s{1,5})?${script_files_NAME}`, 'g'),
    new RegExp(String.raw `\s(?:-o|-O|--output|--output-document|--output-file)[ =]\s{0,5}${script_files_NAME}`, 'g'),
    new RegExp(String.raw `\b(?:Out-File|Set-Content|Add-Content)\s{1,5}(?:-(?:FilePath|Path|LiteralPath)\s{1,5})?${script_files_NAME}`, 'gi'),
];
const READS = [
    /(?:^|[\s;&|(`"])(?:cat|head|tail|tac|jq|yq|awk|cut|tr|sort|uniq|paste|grep|sed|xargs|Get-Content|type)\s([^|;&)`\n]{1,400})/g,
    new RegExp(String.raw `(?<!<)<\s{0,5}${script_files_NAME}`, 'g'),
];
/** The runner's own files carry text to later steps in other ways. */
const RUNNER_FILE = /GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|^\/dev\//;
const MAX_NAMES = 20;
/** Names of the files a line writes; `appends` where what they held before stays. */
function filesWritten(line) {
    const found = [];
    for (const pattern of WRITES) {
        for (const match of line.matchAll(pattern)) {
            const name = fileName(match[1] ?? '');
            if (name === '' || RUNNER_FILE.test(name) || found.length >= MAX_NAMES)
                continue;
            found.push({ name, appends: /^[^>]?>>|-a\b|--append|Add-Content/i.test(match[0]) });
        }
    }
    return found;
}
/** The words of a line that stand where the name of a file to be read does. */
function filesRead(line) {
    const found = [];
    for (const pattern of READS)
        for (const match of line.matchAll(pattern))
            for (const word of (match[1] ?? '').split(/\s+/))
                if (found.length < MAX_NAMES)
                    found.push(fileName(word));
    return found;
}
/** A name without quotes and what stands for the workspace, so that two ways to write it compare. */
function fileName(word) {
    return word
        .replace(/["']/g, '')
        .replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{?PWD\}?|\.)\//, '')
        .replace(/[;,)]+$/, '');
}
/** Fields of an answer of GitHub whose alphabet GitHub fixes. */
const SAFE_FIELD = /^(?:\w*_?id|number|sha|oid|\w*RefOid|\w*_sha|state|status|conclusion|merged|mergeable|draft|isDraft|login|length|url|\w*_url|\w*_at|\w*At|additions|deletions|event|mergeStateStatus|mergeCommit|type|size|author_association|authorAssociation|reviewDecision)$/;
const FILTER = /(?:\s-q|\s--jq|\bjq(?:\s{1,5}--?[A-Za-z-]{1,20}){0,6})[ =]\s{0,5}(?:'([^'\n]{1,600})'|"([^"\n]{1,600})"|([^\s'"|]{1,200}))/g;
/** Whether a line takes out of an answer of GitHub only what no outsider can write freely. */
function takesSafeFields(line) {
    let filtered = false;
    for (const match of line.matchAll(FILTER)) {
        const filter = match[1] ?? match[2] ?? match[3] ?? '';
        const ends = [...filter.matchAll(/\.([A-Za-z_]\w{0,60})(?!\w|\s{0,3}(?:\.|\[))/g)].map((end) => end[1] ?? '');
        if (ends.length === 0 || !ends.every((end) => SAFE_FIELD.test(end)))
            return false;
        filtered = true;
    }
    return filtered;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-evaluation.js






/** Text of others that a script reads safely as a variable and then hands to an interpreter as code after all. */
function checkEvaluation(context) {
    for (const job of context.file.jobs) {
        for (const step of job.steps) {
            if (step.run !== undefined) {
                const shell = shellOf(context, job, step);
                if (/^(?:python|node|deno|bun)/.test(shell))
                    checkProgram(context, job, step, step.run, shell.startsWith('python') ? PYTHON_SINK : SCRIPT_SINK);
                else
                    checkShell(context, job, step, step.run, shell);
            }
            else if (step.uses?.kind === 'remote' && step.uses.slug === 'actions/github-script') {
                const script = model_input(step, 'script');
                if (script !== undefined)
                    checkProgram(context, job, step, script, SCRIPT_SINK);
            }
        }
    }
}
function shellOf({ file }, job, step) {
    for (const node of [
        step.node,
        getMap(getMap(job.node, 'defaults'), 'run'),
        getMap(getMap(file.root, 'defaults'), 'run'),
    ]) {
        const shell = getScalar(node, 'shell');
        if (shell !== undefined)
            return shell.text.trim().toLowerCase();
    }
    return '';
}
function checkShell(context, job, step, run, shell) {
    let document;
    const lines = run.text.split('\n');
    context.flow.visitLines(run, { job, step }, (index, line, taintOf, taintOfFile) => {
        const span = () => context.lineSpan(run, index);
        if (document !== undefined) {
            if (line.trim() === document)
                document = undefined;
            else
                tell(context, job, step, span(), taintOf(line.replace(/\\\$/g, '')));
            return;
        }
        if (/^\s*(?:#|$)/.test(line))
            return;
        document = evaluatedDocument(line);
        const commanded = commandVariable(line);
        const taints = [
            ...[...evaluatedTexts(withQuoted(lines, index, line)), ...(commanded === undefined ? [] : [commanded])].map(taintOf),
            ...filesStarted(line).map((name) => taintOfFile(fileName(name))),
        ];
        // A command prompt puts `%NAME%` in before it reads the line.
        if (shell === 'cmd')
            for (const [, name = ''] of line.matchAll(/%([A-Za-z_]\w{0,99})%/g))
                taints.push(taintOf(`$${name}`));
        for (const taint of taints)
            tell(context, job, step, span(), taint);
    });
}
const MAX_QUOTED_LINES = 40;
/** A line with those that a double quote it leaves open goes on over. */
function withQuoted(lines, index, line) {
    if (!/["']\s*$|(?:-\w*[ce]|eval|ssh)\s[^\n]*"/.test(line) || !isOpen(line))
        return line;
    let text = line;
    for (let next = index + 1; next < lines.length && next < index + MAX_QUOTED_LINES && isOpen(text); next += 1)
        text = `${text}\n${(lines[next] ?? '').slice(0, 1000)}`;
    return text;
}
function isOpen(text) {
    return (text.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
}
const SCRIPT_SINK = /(?:(?<![.\w$])(?:eval|execSync|Function)|\bchild_process['"]?\)?\.(?:exec|execSync)|\bcp\.exec(?:Sync)?|\bspawn(?:Sync)?)\s*\((.*)$/;
const PYTHON_SINK = /(?:(?<![.\w])(?:eval|exec)|\bos\.(?:system|popen)|\bsubprocess\.(?:getoutput|getstatusoutput|run|call|check_call|check_output|Popen))\s*\((.*)$/;
/** Calls that hand their text to a shell only when told so. */
const NEEDS_SHELL = /^(?:spawn|subprocess\.(?!get))/;
const ENVIRONMENT = /process\.env(?:\.([A-Za-z_]\w{0,99})|\[['"]([A-Za-z_]\w{0,99})['"]\])|os\.(?:environ(?:\.get)?|getenv)\s*[[(]\s*['"]([A-Za-z_]\w{0,99})['"]|\bDeno\.env\.get\(\s*['"]([A-Za-z_]\w{0,99})['"]/g;
const DECLARED = /^\s*(?:const\s+|let\s+|var\s+)?([A-Za-z_$][\w$]{0,99})\s*=(?!=)\s*(.*)$/;
const EVENT_TEXT = /\bpayload[\w.?![\]]{0,100}\.(?:title|body|message|head\??\.(?:ref|label))\b/;
/** JavaScript and Python: what comes from the environment or the event, and goes to `eval`, `exec` or a shell. */
function checkProgram(context, job, step, script, sinkPattern) {
    const own = new Map();
    const taintOf = (text) => {
        for (const match of text.slice(0, 4000).matchAll(ENVIRONMENT)) {
            const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
            const taint = context.flow.sourcesOf({ job, step }).variable(name);
            if (taint !== undefined)
                return taint;
        }
        if (EVENT_TEXT.test(text))
            return { origin: 'outsider', multiline: true, context: 'text-of-the-event', kind: 'event' };
        for (const [name] of text.slice(0, 2000).matchAll(/[A-Za-z_$][\w$]{0,99}/g)) {
            const taint = own.get(name);
            if (taint !== undefined)
                return taint;
        }
        return undefined;
    };
    for (const [index, line] of script.text.split('\n').entries()) {
        if (line.length > 4000 || /^\s*(?:#|\/\/)/.test(line))
            continue;
        const declared = DECLARED.exec(line);
        if (declared !== null && own.size < 500) {
            const taint = taintOf(declared[2] ?? '');
            if (taint === undefined)
                own.delete(declared[1] ?? '');
            else
                own.set(declared[1] ?? '', taint);
        }
        const given = EXPORTED.exec(line);
        if (given !== null)
            tellExported(context, context.lineSpan(script, index), taintOf(given[1] ?? ''));
        const sink = sinkPattern.exec(line);
        if (sink === null)
            continue;
        // A program and its arguments in a list, or no shell at all: nothing reads the text as code.
        if (NEEDS_SHELL.test(sink[0]) && !/shell\s*[=:]\s*true/i.test(line))
            continue;
        tell(context, job, step, context.lineSpan(script, index), taintOf(sink[1] ?? ''));
    }
}
const EXPORTED = /\bcore\.(?:exportVariable\(\s*(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`|\w+)\s*,|addPath\()(.*)$/;
function tellExported(context, span, taint) {
    if (taint?.origin !== 'outsider')
        return;
    context.add('environment-write', span, 'Text from outside goes into the environment of all later steps, where a tool may take it for more than a text.', { confidence: 'medium' });
}
function tell(context, job, step, span, taint) {
    if (taint === undefined)
        return;
    const dispatched = taint.context.includes('client_payload');
    const passed = inputName(taint.context);
    if (passed !== undefined && !context.evaluated.has(passed))
        context.evaluated.set(passed, context.region(span).startLine);
    if (taint.origin !== 'outsider' && !dispatched)
        return;
    const shown = shownPath(taint.context);
    const route = taint.via === undefined ? '' : ` (by way of ${shownPath(taint.via)})`;
    const who = dispatched ? 'whoever sends the dispatch' : 'an outsider';
    context.add(dispatched ? 'input-injection' : 'script-injection', span, `${shown}${route} is text ${who} chooses, and this line hands it to an interpreter as code.`, {
        severity: dispatched ? 'medium' : injectionSeverity(context, job, step, taint),
        confidence: 'medium',
        properties: { context: shown },
    });
}

;// CONCATENATED MODULE: ./build/embedded/workflows/matrix-values.js


const MATRIX_NAME = /\$\{\{\s{0,20}matrix\.([\w-]{1,60})(?:\.([\w-]{1,60}))?\s{0,20}\}\}/;
/** The scalars given, and for each that names a value of the matrix, all values the matrix gives it. */
function withMatrixValues(job, scalars) {
    const matrix = getMap(getMap(job.node, 'strategy'), 'matrix');
    const values = scalars.flatMap(({ text }) => {
        const match = MATRIX_NAME.exec(text);
        const name = match?.[1]?.toLowerCase();
        if (name === undefined || match?.[0] !== text.trim())
            return [];
        const member = match[2]?.toLowerCase();
        const include = get(matrix, 'include');
        const rows = include?.kind === 'seq' ? include.items.map((row) => get(row, name)) : [];
        return [get(matrix, name), ...rows].flatMap((value) => scalarsAt(value, member));
    });
    return [...scalars, ...values];
}
/** `matrix.a` is a list of texts, or, for `matrix.a.b`, of maps that hold `b`. */
function scalarsAt(value, member) {
    if (member === undefined)
        // A list of lists gives each job a list of labels.
        return value?.kind === 'seq' ? value.items.flatMap((item) => scalarsOf(item)) : scalarsOf(value);
    const maps = value?.kind === 'seq' ? value.items : value === undefined ? [] : [value];
    return maps.flatMap((map) => scalarsOf(get(map, member)));
}
/** The values a matrix gives under a name, in its own lists and in the rows it includes. */
function matrixNodes(matrix, name) {
    const value = matrix.kind === 'map' ? get(matrix, name) : matrix;
    const rows = get(matrix, 'include');
    const included = rows?.kind === 'seq' ? rows.items.flatMap((row) => get(row, name) ?? []) : rows?.kind === 'scalar' ? [rows] : [];
    return [...(value?.kind === 'seq' ? value.items : value === undefined ? [] : [value]), ...included];
}
/** What `runs-on` asks for, in any of its forms. */
function runnerLabels(job) {
    const runsOn = get(job.node, 'runs-on');
    return withMatrixValues(job, runsOn?.kind === 'map' ? scalarsOf(get(runsOn, 'labels')) : scalarsOf(runsOn));
}
/** All labels that `runs-on` can come to, those that stand as texts within its expressions included. */
function possibleLabels(job, source) {
    const runsOn = get(job.node, 'runs-on');
    const named = runsOn?.kind === 'map' ? scalarsOf(get(runsOn, 'labels')) : scalarsOf(runsOn);
    return withMatrixValues(job, named).flatMap((node) => [
        { node, label: node.text.trim().toLowerCase(), conditions: [] },
        ...templateParts(node, source).flatMap(({ expression }) => expression === undefined
            ? []
            : textsOf(expression, []).flatMap(({ text, conditions }) => labelsIn(text).map((label) => ({ node, label, conditions })))),
    ]);
}
/** The fixed texts an expression can come to, each with what must hold for it. */
function textsOf(expression, conditions) {
    switch (expression.kind) {
        case 'literal':
            return typeof expression.value === 'string' ? [{ text: expression.value, conditions }] : [];
        case 'binary': {
            const { operator, left, right } = expression;
            if (operator === '&&')
                return textsOf(right, [...conditions, { expression: left, holds: true }]);
            if (operator !== '||')
                return [];
            // In `a && b || c` the last is taken where `a` does not hold.
            const guard = left.kind === 'binary' && left.operator === '&&' ? left.left : left;
            return [...textsOf(left, conditions), ...textsOf(right, [...conditions, { expression: guard, holds: false }])];
        }
        case 'call':
            if (expression.name === 'case')
                return expression.args.flatMap((arg, index, all) => {
                    const condition = index % 2 === 1 ? all[index - 1] : undefined;
                    if (condition !== undefined)
                        return textsOf(arg, [...conditions, { expression: condition, holds: true }]);
                    return index === all.length - 1 ? textsOf(arg, conditions) : [];
                });
            return ['fromjson', 'format', 'join'].includes(expression.name)
                ? expression.args.flatMap((arg) => textsOf(arg, conditions))
                : [];
        case 'access':
            return expression.base === undefined ? [] : textsOf(expression.base, conditions);
        case 'not':
            return [];
    }
}
/** The labels of a text, which may be a list in JSON. */
function labelsIn(text) {
    return text
        .toLowerCase()
        .split(/[\s"'[\]{},:]+/)
        .filter((label) => label !== '')
        .slice(0, 50);
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-hygiene.js


const RETIRED_RUNNERS = /^(?:ubuntu-(?:16|18|20)\.04|macos-(?:10\.15|11(?:\.0)?|12|13)(?:-x?large)?|windows-(?:2016|2019))$/;
const RETIRED_NODE = new Set(['node12', 'node16']);
/** Forms that are no longer maintained and, under `strict`, matters of order. */
function checkHygiene(context) {
    const { file } = context;
    if (file.kind === 'action') {
        const using = getScalar(getMap(file.root, 'runs'), 'using');
        if (using !== undefined && RETIRED_NODE.has(using.text.toLowerCase())) {
            context.add('retired-runtime', using, 'This version of Node.js gets no security fixes any more and is no longer shipped with the runner.');
        }
        return;
    }
    for (const job of file.jobs) {
        for (const label of runnerLabels(job)) {
            if (RETIRED_RUNNERS.test(label.text.toLowerCase()))
                context.add('retired-runner', label, 'GitHub has withdrawn this machine image: jobs that ask for it never start.');
        }
    }
    if (context.strict)
        checkOrder(context);
}
function checkOrder(context) {
    const { file } = context;
    const top = file.onKey ?? { start: 0, end: 0 };
    if (get(file.root, 'name') === undefined)
        context.add('missing-name', top, 'The workflow has no name, so lists and checks show its file name.');
    const called = [...file.triggers.keys()].every((event) => event === 'workflow_call');
    const grouped = get(file.root, 'concurrency') !== undefined ||
        (file.jobs.length > 0 && file.jobs.every(({ node }) => get(node, 'concurrency') !== undefined));
    if (!called && !grouped)
        context.add('missing-concurrency', top, 'Several runs of this workflow may go on at once and overtake one another.');
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-permissions.js
/** Rights with which a stolen token changes code, releases, runs or what users see. */
const STRONG = new Set([
    'actions',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'id-token',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
]);
/** What the job token may do. */
function checkPermissions(context) {
    const { file } = context;
    if (file.kind === 'action')
        return;
    if (file.permissions !== undefined)
        checkBlock(context, file.permissions, 'workflow');
    for (const job of file.jobs)
        if (job.permissions !== undefined)
            checkBlock(context, job.permissions, 'job');
    if (file.permissions !== undefined || file.jobs.length === 0)
        return;
    // A workflow that is only ever called gets what its caller has.
    if (file.triggers.size > 0 && [...file.triggers.keys()].every((event) => event === 'workflow_call'))
        return;
    const bare = file.jobs.find((job) => job.permissions === undefined);
    const span = bare?.key ?? file.onKey;
    if (bare === undefined || span === undefined)
        return;
    context.add('missing-permissions', span, 'Nothing says what the token of this job may do, so it gets the default of the repository or organisation, which may be everything.');
}
function checkBlock(context, { value }, level) {
    if (value.kind === 'scalar') {
        const text = value.text.toLowerCase();
        if (text === 'write-all') {
            context.add('excessive-permissions', value, `The token of ${level === 'job' ? 'this job' : 'every job'} may write everything there is.`, { severity: 'medium' });
        }
        else if (text === 'read-all') {
            context.add('excessive-permissions', value, 'The token may read everything there is, private parts included.', {
                severity: 'low',
            });
        }
        return;
    }
    if (value.kind !== 'map' || level === 'job')
        return;
    const several = context.file.jobs.filter((job) => job.permissions === undefined).length > 1;
    if (!several && !context.strict)
        return;
    for (const { key: name, value: right } of value.entries) {
        if (right.kind !== 'scalar' || right.text.toLowerCase() !== 'write')
            continue;
        const strong = STRONG.has(name.text.toLowerCase());
        if (!strong && !context.strict)
            continue;
        context.add('excessive-permissions', { start: name.start, end: right.end }, `Every job of this workflow gets the right to write ${name.text.toLowerCase().slice(0, 40)}, whether it needs it or not.`, {
            severity: several && strong ? 'medium' : 'low',
        });
    }
}

;// CONCATENATED MODULE: ./build/embedded/workflows/taint.js
/** Functions whose result says nothing but yes, no, or a digest. */
const SAFE_FUNCTIONS = new Set([
    'contains',
    'startswith',
    'endswith',
    'hashfiles',
    'success',
    'always',
    'failure',
    'cancelled',
]);
const WHOLE_FUNCTIONS = new Set(['tojson']);
/** The context accesses whose text can be (part of) what an expression yields. */
function carriersOf(expression, whole = false) {
    switch (expression.kind) {
        case 'literal':
        case 'not':
            return [];
        case 'access':
            return expression.base === undefined ? [{ access: expression, whole }] : carriersOf(expression.base, true);
        case 'call': {
            if (SAFE_FUNCTIONS.has(expression.name))
                return [];
            const args = expression.name === 'case'
                ? expression.args.filter((_, index, all) => index % 2 === 1 || index === all.length - 1)
                : expression.args;
            return args.flatMap((arg) => carriersOf(arg, whole || WHOLE_FUNCTIONS.has(expression.name)));
        }
        case 'binary':
            if (expression.operator === '||')
                return [...carriersOf(expression.left, whole), ...carriersOf(expression.right, whole)];
            // `a && b` yields `a` only where it is empty.
            return expression.operator === '&&' ? carriersOf(expression.right, whole) : [];
    }
}
/** The worst of several: an outsider's text before an insider's. */
function worst(taints) {
    let found;
    for (const taint of taints) {
        if (taint === undefined)
            continue;
        if (found === undefined || (found.origin === 'insider' && taint.origin === 'outsider'))
            found = taint;
    }
    return found;
}
/** The `env:` entry in force under a name: the step's, the job's, then the workflow's. */
function environmentEntry(name, file, { job, step }) {
    for (const entries of [step?.env, job?.env, file.env]) {
        const found = entries?.find(({ key }) => key.text.toLowerCase() === name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/script-flow.js



/** Longer lines are not followed; those in which a shell has nothing to put in are data. */
const MAX_LINE = 4000;
/** A command goes on over at most this many lines. */
const MAX_CONTINUED = 12;
/** Files a job writes beyond these are not followed. */
const MAX_FILES = 500;
const ASSIGNMENT = /^\s*(?:(?:export|local|readonly|typeset|declare(?:\s+-\w+)?)\s+|\$(?:env:)?)?([A-Za-z_][A-Za-z0-9_]{0,99})\s{0,3}\+?=(?!=)/;
const LOOP = /^\s*for\s+([A-Za-z_][A-Za-z0-9_]{0,99})\s+in\s/;
const READ = /(?:^|[\s;])(?:read|mapfile|readarray)\s(?:-[A-Za-z]+\s(?:''\s)?){0,4}([A-Za-z_][A-Za-z0-9_]{0,99})\b/;
const HEREDOC = /<<-?\s{0,3}(["'\\]?)([A-Za-z_]\w{0,40})/;
/**
 * Follows the text of others through a script: through its own variables and the files it writes, in the order of the
 * lines. `files` are those that earlier steps left.
 */
function readScript(script, parts, sources, files, visit) {
    const lines = script.split('\n');
    const reader = new ScriptReader(sources, files);
    const partsOf = partsOfLines(lines, parts);
    const taints = [];
    for (let index = 0; index < lines.length;) {
        const count = continued(lines, index);
        const line = lines
            .slice(index, index + count)
            .map((text, at) => (at < count - 1 ? text.trimEnd().slice(0, -1) : text))
            .join(' ');
        const taint = reader.read(line, partsOf.slice(index, index + count).flat());
        const checked = checkedVariable(line, lines, index + count);
        if (checked !== undefined)
            reader.clear(checked);
        for (let at = 0; at < count; at += 1)
            taints.push(taint);
        visit?.(index, line, (text) => reader.taintOfText(text), (name) => reader.files.get(name));
        index += count;
    }
    return { lines: taints, files: reader.files };
}
/** How many lines a command that starts here goes on for. */
function continued(lines, index) {
    let count = 1;
    while (count < MAX_CONTINUED &&
        index + count < lines.length &&
        (lines[index + count - 1] ?? '').trimEnd().endsWith('\\') &&
        (lines[index + count - 1] ?? '').length <= MAX_LINE)
        count += 1;
    return count;
}
class ScriptReader {
    files;
    sources;
    own = new Map();
    copied;
    pending;
    document;
    constructor(sources, files) {
        this.sources = sources;
        this.files = files;
    }
    read(line, parts) {
        if (line.length > MAX_LINE)
            return undefined;
        const expressions = () => parts.map(({ expression }) => (expression === undefined ? undefined : this.sources.expression(expression)));
        const { document } = this;
        if (document !== undefined) {
            if (line.trim() === document.end)
                this.document = undefined;
            // A shell expands nothing in a document whose end word is quoted.
            const taint = worst([...expressions(), document.literal ? undefined : this.taintOfText(line)]);
            if (taint !== undefined)
                for (const name of document.files)
                    this.write(name, taint);
            return taint;
        }
        if (/^\s*#/.test(line))
            return undefined;
        const taint = isDerived(line) ? undefined : worst([...expressions(), this.taintOfText(line)]);
        this.openDocument(line);
        this.assign(line, taint);
        for (const { name, appends } of filesWritten(line))
            if (!appends || taint !== undefined)
                this.write(name, taint);
        return taint;
    }
    /** The taint of the variables, commands and files in a piece of a line. */
    taintOfText(text) {
        return worst([
            ...variablesIn(text).map((name) => (this.own.has(name) ? this.own.get(name) : this.sources.variable(name))),
            this.sources.command(text),
            this.taintOfFiles(text),
        ]);
    }
    /** A variable whose form the script has checked. */
    clear(name) {
        this.own.set(name, undefined);
    }
    taintOfFiles(text) {
        if (this.files.size === 0)
            return undefined;
        const taint = worst(filesRead(text).map((name) => this.files.get(name)));
        return taint?.context === 'text-of-a-pull-request-or-issue' && takesSafeFields(text) ? undefined : taint;
    }
    assign(line, taint) {
        if (this.pending !== undefined) {
            // The lines of a command substitution that was opened further up.
            this.pending.open += depthOf(line);
            if (taint !== undefined)
                this.own.set(this.pending.name, taint);
            if (this.pending.open <= 0)
                this.pending = undefined;
            return;
        }
        const assigned = ASSIGNMENT.exec(line)?.[1] ?? LOOP.exec(line)?.[1] ?? READ.exec(line)?.[1];
        if (assigned === undefined)
            return;
        const name = assigned.toLowerCase();
        this.own.set(name, taint ?? (line.includes('+=') ? this.own.get(name) : undefined));
        const open = depthOf(line);
        if (open > 0 && line.includes('$('))
            this.pending = { name, open };
    }
    openDocument(line) {
        const opened = HEREDOC.exec(line);
        if (opened === null || /<<</.test(line))
            return;
        // `name<<END` written to one of the runner's files is its own form and opens nothing here.
        if (/["'\w-]<<[^\n]{0,80}>>|\b(?:echo|printf)\b/.test(line))
            return;
        this.document = {
            end: opened[2] ?? '',
            literal: opened[1] !== '',
            files: filesWritten(line).map(({ name }) => name),
        };
    }
    write(name, taint) {
        if (taint === undefined && !this.files.has(name))
            return;
        this.copied ??= new Map(this.files);
        if (this.copied.size < MAX_FILES || this.copied.has(name))
            this.copied.set(name, taint);
        this.files = this.copied;
    }
}
/** A variable held against a pattern from its first to its last character, none of them a wildcard. */
const MATCHED = /\[\[\s{1,3}(!\s{0,3})?["']?\$\{?([A-Za-z_]\w{0,99})\}?["']?\s{1,3}=~\s{1,3}["']?\^([^\s"']{1,200})\$["']?\s{1,3}\]\]/;
/** Lines below a check in which the script has to give up. */
const GIVES_UP_WITHIN = 4;
/** The variable whose form a line checks, where the script goes on only if it holds. */
function checkedVariable(line, lines, next) {
    const match = MATCHED.exec(line);
    if (match === null)
        return undefined;
    const [whole, negated, name = '', pattern = ''] = match;
    if (/(?<!\\)\.|\[\^|(?<!\\)\|(?![^()]*\))|\\[SWD]/.test(pattern))
        return undefined;
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + whole.length);
    const turned = negated !== undefined || /!\s*$/.test(before);
    const below = [after, ...lines.slice(next, next + GIVES_UP_WITHIN)].join('\n');
    const givesUp = /\b(?:exit|return|continue|break|die)\b/.test(below);
    // `[[ … ]] || exit 1` and `if ! [[ … ]]; then exit 1; fi` give up; `if [[ … ]]; then` holds within its branch.
    return turned || /^\s*\|\|/.test(after) ? (givesUp ? name.toLowerCase() : undefined) : name.toLowerCase();
}
function depthOf(line) {
    return line.split('(').length - line.split(')').length;
}
/** Command substitutions make something new of their text; what comes out is seldom the text itself. */
function isDerived(line) {
    return /(?:\$\(|`)[^)`]{0,400}(?:sha\d*sum|md5sum|wc |tr -cd|tr -dc|jq -c|base64|sed |grep -c|grep -\w{0,5}o)/.test(line);
}
const VARIABLE = /\$(?:\{([A-Za-z_][A-Za-z0-9_]{0,99})|env:([A-Za-z_][A-Za-z0-9_]{0,99})|([A-Za-z_][A-Za-z0-9_]{0,99}))/g;
/** Names of shell variables a line uses (`$A`, `${A}`, `$env:A`), in lower case. */
function variablesIn(line) {
    return [...line.matchAll(VARIABLE)].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase());
}

;// CONCATENATED MODULE: ./build/embedded/workflows/head-code.js







const HEAD_CODE = /^github\.(?:head_ref|event\.pull_request\.(?:head\.(?:sha|ref|label|repo\.(?:full_name|clone_url|ssh_url|git_url|html_url))|merge_commit_sha)|event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.\*\.head\.(?:sha|ref)))$/;
const PULL_NUMBER = /^github\.event\.(?:number|pull_request\.number|issue\.number|workflow_run\.pull_requests\.\*\.number|inputs\.[a-z_-]*(?:pr|pull)[a-z_-]*)$/;
/** Actions that look up the branch of the pull request a comment stands on. */
const BRANCH_LOOKUP = /pull-request-comment-branch|resolve-pr-refs|get-workflow-origin|gh-get-current-pr|pull-request-comment-trigger|get-pr|pr-(?:info|details|data|branch)/;
const HEAD_OUTPUT = /(?:^|[_-])(?:head|sha|ref|branch|commit|merge)(?:[_-]|$)|head(?:sha|ref)|sha$/;
const head_code_cache = new WeakMap();
/** The steps of a job that fetch the code of a pull request. */
function headCheckoutsOf(context, job) {
    const known = head_code_cache.get(job);
    if (known !== undefined)
        return known;
    const found = job.steps.flatMap((step) => [...byAction(context, job, step), ...byScript(context, job, step)]);
    head_code_cache.set(job, found);
    return found;
}
function isCheckout(step) {
    return step.uses?.kind === 'remote' && step.uses.slug === 'actions/checkout';
}
function byAction(context, job, step) {
    if (!isCheckout(step))
        return [];
    const scope = { job, step };
    const named = [model_input(step, 'ref'), model_input(step, 'repository')].filter((node) => node !== undefined && namesHeadCode(context, node, scope));
    const span = named[0];
    if (span === undefined)
        return [];
    const unsafe = model_input(step, 'allow-unsafe-pr-checkout')?.text.toLowerCase() === 'true';
    const major = step.uses === undefined ? undefined : majorOf(step.uses);
    // From version 7 on the action itself refuses a fork's code unless it is told otherwise.
    const refused = major !== undefined && major >= 7 && major < 100 && !unsafe;
    return [{ step, span, refused, movable: !isFixed(model_input(step, 'ref')?.text ?? '') }];
}
/** A commit that the event itself names does not change between the look at it and the run. */
function isFixed(ref) {
    return /github\.event\.(?:pull_request|workflow_run)\.(?:head\.sha|head_sha|merge_commit_sha|head_commit\.id)/i.test(ref);
}
/** Whether a value names the code of a pull request, directly or by way of a variable or output. */
function namesHeadCode(context, node, scope) {
    const parts = templateParts(node, context.file.source);
    const pull = /refs\/(?:remotes\/)?pull\//.test(node.text);
    if (pull && parts.length > 0)
        return true;
    return parts.some(({ expression }) => expression !== undefined && expressionNamesHead(context, expression, scope, pull, 0));
}
function expressionNamesHead(context, expression, scope, pull, depth) {
    if (depth > 6)
        return false;
    for (const part of walk(expression)) {
        if (part.kind === 'literal' && typeof part.value === 'string' && /refs\/pull\//.test(part.value))
            return true;
        if (part.kind !== 'access' || part.base !== undefined)
            continue;
        const path = pathOf(part);
        if (HEAD_CODE.test(path) || (pull && PULL_NUMBER.test(path)))
            return true;
        const [root = '', first = '', second = '', third = ''] = path.split('.');
        if (root === 'env' &&
            valueNamesHead(context, environmentEntry(first, context.file, scope)?.value, scope, pull, depth))
            return true;
        if (root === 'steps' && second === 'outputs' && stepNamesHead(context, first, third, scope))
            return true;
        if (root === 'needs' && second === 'outputs') {
            const job = context.file.jobs.find(({ id }) => id === first);
            const output = get(get(job?.node, 'outputs'), third);
            if (valueNamesHead(context, output, { job }, pull, depth))
                return true;
        }
    }
    return false;
}
function valueNamesHead(context, node, scope, pull, depth) {
    if (node?.kind !== 'scalar')
        return false;
    return templateParts(node, context.file.source).some(({ expression }) => expression !== undefined && expressionNamesHead(context, expression, scope, pull, depth + 1));
}
/** An earlier step that looks up a pull request and gives its head out. */
function stepNamesHead(context, id, output, { job }) {
    const step = job?.steps.find((candidate) => candidate.id === id);
    if (step === undefined)
        return false;
    // What a script returns has no name of its own.
    if (output === 'result' && step.uses?.kind === 'remote' && step.uses.slug === 'actions/github-script') {
        const text = model_input(step, 'script')?.text ?? '';
        return /pulls\.(?:get|list)\b/.test(text) && /\breturn\b[^\n]{0,200}\bhead\.(?:sha|ref)\b/.test(text);
    }
    if (!HEAD_OUTPUT.test(output))
        return false;
    if (step.uses?.kind === 'remote' && BRANCH_LOOKUP.test(step.uses.slug))
        return true;
    const script = step.run?.text ?? model_input(step, 'script')?.text ?? '';
    if (/headRef(?:Oid|Name)|head\.(?:sha|ref)|head_(?:sha|ref|branch)|pulls\/|pulls\.get|gh pr view/.test(script))
        return true;
    return (context.file.triggers.has('issue_comment') && /git rev-parse|merge_commit_sha/.test(script) && /head/.test(output));
}
/** The change of a pull request put into the workspace as a patch. */
const APPLIES_DIFF = /(?:\bgh\s{1,5}pr\s{1,5}diff\b|\b(?:diff_url|patch_url)\b)[^|\n]{0,300}\|\s{0,5}(?:git\s{1,5}(?:apply|am)|patch)\b/;
const FETCHES_ARCHIVE = /\b(?:curl|wget|gh\s{1,5}api)\b[^\n]{0,300}\/(?:archive|tarball|zipball)\//;
const GIT_FETCH = /\bgit\b[^\n]{0,200}\b(?:fetch|checkout|switch|pull|clone|merge|reset|worktree|remote add)\b/;
function byScript(context, job, step) {
    const { run } = step;
    if (run === undefined)
        return [];
    const found = [];
    const lines = run.text.split('\n');
    const partsOf = partsOfLines(lines, templateParts(run, context.file.source));
    for (const [index, line] of lines.entries()) {
        if (line.length > 4000 || /^\s*#/.test(line))
            continue;
        if (/\bgh\s+pr\s+checkout\b|\bhub\s+pr\s+checkout\b/.test(line)) {
            found.push({ step, span: context.lineSpan(run, index), refused: false, movable: true });
            continue;
        }
        if (APPLIES_DIFF.test(line)) {
            found.push({ step, span: context.lineSpan(run, index), refused: false, movable: true });
            continue;
        }
        if (!GIT_FETCH.test(line) && !FETCHES_ARCHIVE.test(line))
            continue;
        const scope = { job, step };
        const named = /\b(?:refs\/)?pull\/(?:\$\{\{[^}\n]{1,150}\}\}|[^\s]{1,200})\/(?:head|merge)\b/.test(line) ||
            (partsOf[index] ?? []).some(({ expression }) => expression !== undefined && expressionNamesHead(context, expression, scope, false, 0)) ||
            variablesIn(line).some((name) => valueNamesHead(context, environmentEntry(name, context.file, scope)?.value, scope, false, 0));
        // Writing to the pull request's own branch, or fetching it to compare, names the head without running it.
        if (named && !/\bgit\b[^\n]{0,80}\b(?:push|diff|log|rev-list|merge-base|show)\b/.test(line))
            found.push({
                step,
                span: context.lineSpan(run, index),
                refused: false,
                movable: !/head\.sha|head_sha|HEAD_SHA/.test(line),
            });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-privileged.js





/** Events with which an outsider's code or text comes to a machine. */
const RUNNER_EVENTS = [...PRIVILEGED_EVENTS, 'pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Events whose runs somebody may let through by a label, a comment or an environment. */
const APPROVED_EVENTS = ['pull_request_target', 'issue_comment'];
/** Runs with the repository's rights that an outsider sets off: what they check out, download and run on. */
function checkPrivileged(context) {
    const { file } = context;
    if (file.kind === 'action')
        return;
    checkTriggers(context);
    for (const job of file.jobs) {
        checkRunner(context, job);
        checkContainers(context, job);
        for (const checkout of headCheckoutsOf(context, job))
            report(context, job, checkout);
    }
}
function checkTriggers(context) {
    const { file } = context;
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment']) {
        if (!file.triggers.has(event))
            continue;
        const steps = file.jobs.flatMap((job) => (reachOf(file, job, undefined, [event]) === 'never' ? [] : job.steps));
        const calls = file.jobs.some((job) => job.uses !== undefined);
        const runsCode = steps.some((step) => step.run !== undefined || (step.uses !== undefined && !isFirstParty(step.uses, context.config.trustedOwners)));
        if (!runsCode && !calls && !steps.some(isCheckout))
            continue;
        const span = triggerSpan(context, event);
        if (span === undefined)
            continue;
        context.add('privileged-trigger', span, `${event} gives the run secrets and a token that can write, while an outsider decides what it is about.`, { properties: { event } });
    }
}
function triggerSpan({ file }, event) {
    const on = get(file.root, 'on') ?? get(file.root, 'true');
    if (on?.kind === 'map')
        return on.entries.find(({ key }) => key.text.toLowerCase() === event)?.key;
    return scalarsOf(on).find(({ text }) => text.toLowerCase() === event);
}
function report(context, job, { step, span, refused, movable }) {
    const reach = reachOf(context.file, job, step, CHECKOUT_EVENTS);
    if (reach === 'never')
        return;
    const used = usesCheckout(context, job, step);
    if (movable && !refused && reachOf(context.file, job, step, APPROVED_EVENTS) === 'consent')
        context.add('approval-race', span, 'The run waits for somebody to approve the code, and then fetches whatever the branch holds by that time.');
    context.add('untrusted-checkout', span, `Code of a pull request is fetched in a run that holds the repository's secrets and rights${used ? ', and steps after it can run that code' : ''}.`, {
        severity: severityOf(reach, used, refused),
        confidence: used ? 'high' : 'medium',
        properties: { gated: reach === 'consent', used },
    });
}
/** Whether something after the checkout can run what it fetched. */
function usesCheckout(context, job, step) {
    return step.run !== undefined || job.steps.some((later) => later.index > step.index && executes(context, later));
}
function severityOf(reach, used, refused) {
    if (refused)
        return 'low';
    return reach === 'open' && used ? 'high' : 'medium';
}
/** A step that may run what lies in the workspace. */
function executes({ config }, step) {
    if (step.run !== undefined)
        return true;
    return step.uses !== undefined && !isFirstParty(step.uses, config.trustedOwners);
}
const UNCONFINED = /(?:^|\s)(?:--privileged(?:=true)?(?=\s|$)|--(?:pid|ipc|userns|uts)[= ]host\b|--cap-add[= ](?:ALL|SYS_ADMIN|CAP_SYS_ADMIN)\b|--security-opt[= ](?:seccomp|apparmor)[=:]unconfined\b|(?:-v|--volume)[= ]?(?:\/var\/run\/docker\.sock|\/:)|--mount[= ]\S*source=(?:\/var\/run\/docker\.sock|\/,))/i;
const HOST_VOLUME = /^\s*(?:\/var\/run\/docker\.sock|\/)\s*:/;
/** Containers and services that nothing keeps apart from the machine. */
function checkContainers(context, job) {
    const services = get(job.node, 'services');
    const containers = [
        get(job.node, 'container'),
        ...(services?.kind === 'map' ? services.entries.map(({ value }) => value) : []),
    ];
    const own = possibleLabels(job, context.file.source).some(({ label }) => label === 'self-hosted');
    for (const container of containers) {
        const options = scalarsOf(get(container, 'options')).filter(({ text }) => UNCONFINED.test(text));
        const volumes = scalarsOf(get(container, 'volumes')).filter(({ text }) => HOST_VOLUME.test(text));
        const first = [...options, ...volumes][0];
        if (first === undefined)
            continue;
        // A hosted machine is thrown away after the job.
        const open = own && reachOf(context.file, job, undefined, RUNNER_EVENTS) === 'open';
        context.add('privileged-container', first, 'Nothing keeps this container apart from the machine it runs on, so code in it can take the machine over.', { severity: open ? 'medium' : 'low' });
    }
}
/** A machine of one's own keeps what a run leaves behind. */
function checkRunner(context, job) {
    const own = possibleLabels(job, context.file.source).filter(({ label }) => label === 'self-hosted');
    const first = own[0]?.node;
    if (first === undefined)
        return;
    const events = RUNNER_EVENTS.filter((event) => own.some(({ conditions }) => conditions.every(({ expression, holds }) => canBe(expression, holds, event))));
    const open = reachOf(context.file, job, undefined, events) === 'open';
    if (open)
        context.add('self-hosted-runner', first, 'Outsiders can set off a run on a machine of your own, which keeps what one run leaves behind for the next.');
    else if (context.strict)
        context.add('self-hosted-runner', first, 'This job runs on a machine of your own, which keeps what one run leaves behind for the next.', { severity: 'low' });
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-publishing.js





const PUBLISH_ACTION = /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|goreleaser\/goreleaser-action|js-devtools\/npm-publish|changesets\/action|cycjimmy\/semantic-release-action|codfish\/semantic-release-action|rubygems\/release-gem|actions\/create-release|actions\/upload-release-asset|svenstaro\/upload-release-action|actions\/attest|actions\/attest-build-provenance|googlecloudplatform\/release-please-action|katyo\/publish-crates|messense\/maturin-action-publish|marvinpinto\/action-automatic-releases|docker\/build-push-action)$/;
const PUBLISH_COMMAND = /(?:^|[\s;&|(])(?:(?:npm|pnpm|yarn(?:\s+npm)?|bun|lerna|vsce|ovsx|cargo|poetry|uv|flit|hatch|nx\s+release)\s+publish|twine\s+upload|gem\s+push|docker\s+push|docker\s+buildx\s+build[^\n]{0,400}--push|dotnet\s+nuget\s+push|nuget\s+push|gh\s+release\s+(?:create|upload)|goreleaser\s+release|semantic-release|helm\s+push|mvn\s[^\n]{0,200}\bdeploy|gradlew?\s[^\n]{0,200}\bpublish)/;
/** What releases are made of, and what leaves a job beside what was meant to. */
function checkPublishing(context) {
    if (context.file.kind === 'action')
        return;
    for (const job of context.file.jobs) {
        checkCaches(context, job);
        checkPersistedCredentials(context, job);
    }
}
function isRelease({ file }) {
    if (file.triggers.has('release'))
        return true;
    return get(file.triggers.get('push'), 'tags') !== undefined;
}
function publishes(step) {
    if (step.run !== undefined)
        return step.run.text
            .split('\n')
            .some((line) => line.length < 4000 &&
            !/--dry-run|--snapshot\b/.test(line) &&
            !/^\s*#/.test(line) &&
            PUBLISH_COMMAND.test(line));
    if (step.uses?.kind !== 'remote' || !PUBLISH_ACTION.test(step.uses.slug))
        return false;
    if (step.uses.slug === 'goreleaser/goreleaser-action')
        return !/--snapshot\b|--skip(?:-publish|[= ]\S*publish)|^\s*(?:build|check|healthcheck)\b/.test(model_input(step, 'args')?.text ?? '');
    if (step.uses.slug !== 'docker/build-push-action')
        return true;
    return model_input(step, 'push')?.text.toLowerCase() === 'true';
}
function checkCaches(context, job) {
    const publishing = job.steps.some(publishes);
    checkPoisonedCaches(context, job);
    if (!publishing && !isRelease(context))
        return;
    for (const step of job.steps) {
        const span = cacheOf(step);
        if (span === undefined)
            continue;
        context.add('cache-poisoning', span, `What is published here is built with files from a cache that other, less trusted runs of the repository can fill.`, {
            severity: publishing ? 'medium' : 'low',
            confidence: publishing ? 'medium' : 'low',
        });
    }
}
/** Caches written in runs on the default branch, beside the code of a pull request, are restored by every branch. */
function checkPoisonedCaches(context, job) {
    const heads = headCheckoutsOf(context, job)
        .map(({ step }) => step)
        .filter((step) => reachOf(context.file, job, step, CHECKOUT_EVENTS) !== 'never');
    if (heads.length === 0)
        return;
    for (const step of job.steps) {
        const span = cacheOf(step) ?? savedCache(step);
        if (span === undefined || !heads.some(({ index }) => index !== step.index))
            continue;
        context.add('cache-poisoning', span, 'This run belongs to the default branch and holds the code of a pull request: what that code leaves in the cache is restored by every later run.', { severity: 'medium', confidence: 'medium' });
    }
}
function savedCache({ uses }) {
    return uses?.kind === 'remote' && uses.slug === 'actions/cache' && uses.path === 'save' ? uses.node : undefined;
}
/** Inputs that turn a cache on, by action. */
const CACHE_INPUTS = {
    'actions/setup-node': 'cache',
    'actions/setup-python': 'cache',
    'actions/setup-java': 'cache',
    'actions/setup-dotnet': 'cache',
    'ruby/setup-ruby': 'bundler-cache',
    'pnpm/action-setup': 'cache',
    'docker/build-push-action': 'cache-from',
    'astral-sh/setup-uv': 'enable-cache',
    'actions-rust-lang/setup-rust-toolchain': 'cache',
};
/** Actions that cache unless an input says no. */
const CACHE_BY_DEFAULT = {
    'actions/setup-go': { input: 'cache', off: 'false', since: 4 },
    'swatinem/rust-cache': { input: 'lookup-only', off: 'true' },
    'gradle/actions': { input: 'cache-disabled', off: 'true' },
    'gradle/gradle-build-action': { input: 'cache-disabled', off: 'true' },
    'jdx/mise-action': { input: 'cache', off: 'false' },
};
function cacheOf(step) {
    const { uses } = step;
    if (uses?.kind !== 'remote')
        return undefined;
    if (uses.slug === 'actions/cache') {
        return uses.path === 'save' || model_input(step, 'lookup-only')?.text === 'true' ? undefined : uses.node;
    }
    if (Object.hasOwn(CACHE_INPUTS, uses.slug)) {
        const node = model_input(step, CACHE_INPUTS[uses.slug] ?? '');
        return node !== undefined && isOn(node) && (uses.slug !== 'docker/build-push-action' || /type=gha/.test(node.text))
            ? node
            : undefined;
    }
    const standard = Object.hasOwn(CACHE_BY_DEFAULT, uses.slug) ? CACHE_BY_DEFAULT[uses.slug] : undefined;
    if (standard === undefined)
        return undefined;
    const chosen = model_input(step, standard.input);
    // An expression may well say no in the runs that publish.
    if (chosen !== undefined && (chosen.text.toLowerCase() === standard.off || chosen.text.includes('${{')))
        return undefined;
    if (standard.since !== undefined && (majorOf(uses) ?? standard.since) < standard.since && chosen === undefined)
        return undefined;
    return uses.node;
}
function isOn(node) {
    const text = node.text.trim().toLowerCase();
    return text !== '' && text !== 'false' && !text.startsWith('${{');
}
function checkPersistedCredentials(context, job) {
    const uploads = job.steps.filter(uploadsWorkspace);
    for (const step of job.steps) {
        if (step.uses?.kind !== 'remote' || step.uses.slug !== 'actions/checkout')
            continue;
        const persist = model_input(step, 'persist-credentials')?.text.toLowerCase();
        // The action takes every value but `true` for a no.
        if (persist !== undefined && persist !== 'true' && !persist.includes('${{'))
            continue;
        const upload = uploads.find((later) => later.index > step.index);
        // From version 6 on the credential lies outside the workspace.
        if (upload === undefined || (majorOf(step.uses) ?? 0) >= 6) {
            const aside = persist === 'true' || (majorOf(step.uses) ?? 0) >= 6 || usesCredential(job, step);
            if (context.strict || !aside)
                context.add('persisted-credentials', step.uses.node, 'The token stays on the disk of the runner for every later step.', { severity: 'low' });
            continue;
        }
        const leaks = includesHidden(upload);
        context.add('persisted-credentials', step.uses.node, 'The token is kept in the folder .git of the workspace, and a later step uploads the workspace as an artifact.', {
            severity: leaks ? 'medium' : 'low',
            confidence: leaks ? 'high' : 'medium',
        });
    }
}
const PUSHES = /\bgit\b[^\n]{0,200}\bpush\b|\bgit\s+(?:-\S+\s+){0,4}(?:submodule|fetch|pull|clone)\b|semantic-release|\bmike\s+deploy\b|\bgh-deploy\b|\bgh-pages\b|\blerna\s+(?:publish|version)\b|\bnpm\s+version\b/;
const PUSHING_ACTION = /^(?:stefanzweifel\/git-auto-commit-action|endbug\/(?:add-and-commit|latest-tag)|ad-m\/github-push-action|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|peter-evans\/create-pull-request|changesets\/action|cycjimmy\/semantic-release-action|planetscale\/ghcommit-action|actions-js\/push|helm\/chart-releaser-action|crazy-max\/ghaction-github-pages|pre-commit-ci\/lite-action|autofix-ci\/action)$/;
/** Whether a later step does with git what the kept token is for. */
function usesCredential(job, checkout) {
    return job.steps.some((step) => {
        if (step.index <= checkout.index)
            return false;
        if (step.uses?.kind === 'remote')
            return PUSHING_ACTION.test(step.uses.slug);
        return step.run?.text.split('\n').some((line) => line.length < 4000 && PUSHES.test(line)) === true;
    });
}
function uploadsWorkspace(step) {
    if (step.uses?.kind !== 'remote' || step.uses.slug !== 'actions/upload-artifact')
        return false;
    const paths = (model_input(step, 'path')?.text ?? '').split('\n').map((line) => line.trim());
    return (paths.some((path) => /^(?:\.|\.\/|\*|\*\*|\.\/\*\*?|\*\*\/\*|\.git|\.\/\.git|\$\{\{\s*github\.workspace\s*\}\}\/?)(?:\/\*\*?)?$/i.test(path)) && !paths.some((path) => /^!(?:\.\/)?(?:\*\*\/)?\.git\b/.test(path)));
}
/** Hidden files are left out since 4.4, unless asked for. */
function includesHidden(upload) {
    if (model_input(upload, 'include-hidden-files')?.text.toLowerCase() === 'true')
        return true;
    const version = upload.uses === undefined ? undefined : versionOf(upload.uses);
    if (version === undefined)
        return false;
    const [major, minor] = version;
    return major < 4 || (major === 4 && minor !== undefined && minor < 4);
}

;// CONCATENATED MODULE: ./build/embedded/workflows/runner-files.js

/** Whole files or answers put into one of the runner's files: their own lines are `name=value` then. */
const DUMPS = /^\s*(?:cat|jq|yq|head|tail|tac|gh|curl|unzip)\s[^=]*(?:>>|\|\s*tee\b)[^=]*github_(?:output|env|path)/i;
const runner_files_HEREDOC = /([\w-]{1,100})<<-?["']?([\w$-]{1,60})/;
/** The worst that a script writes under a name (`*` for any), given the taint of each of its lines. */
function writtenUnder(script, name, taints) {
    let until;
    return worst(script.split('\n').map((line, index) => {
        const lower = line.toLowerCase();
        if (until !== undefined) {
            // `name<<END`, its lines, `END`
            if (lower.replace(/^\s*(?:echo|printf)\s/, '').replace(/["'\s;]|>>.*$/g, '') === until)
                until = undefined;
            return taints[index];
        }
        const opened = runner_files_HEREDOC.exec(lower);
        if (opened !== null && (name === '*' || opened[1] === name)) {
            until = opened[2];
            return undefined;
        }
        return writesName(lower, name) || DUMPS.test(lower) ? taints[index] : undefined;
    }));
}
/** `name=` as a whole word, or the old `::set-output name=…::`. */
function writesName(line, name) {
    if (name === '*' || line.includes(`name=${name}::`))
        return true;
    for (let at = line.indexOf(`${name}=`); at >= 0; at = line.indexOf(`${name}=`, at + 1))
        if (at === 0 || !/[\w-]/.test(line.charAt(at - 1)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-scripts.js




const ENV_FILE = /GITHUB_(?:ENV|PATH)\b/;
const PIPE_TO_SHELL = [
    /\b(?:curl|wget)\b[^|\n]{0,600}\|\s{0,20}(?:sudo\s{1,5}(?:-[A-Za-z]{1,5}\s{1,5})?)?(?:env\s[^|\n]{0,80}\s)?(?:ba|z|da|k)?sh\b/,
    /\b(?:ba|z|da)?sh\s{1,5}(?:-c\s{1,5})?(?:<\(|"?\$\()\s{0,5}(?:curl|wget)\b/,
    /\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|downloadstring)\b[^\n]{0,300}\|\s{0,10}(?:iex|invoke-expression)\b/i,
    /\b(?:iex|invoke-expression)\b[^\n]{0,40}\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|downloadstring|webclient)\b/i,
    /\b(?:curl|wget)\b[^|\n]{0,600}\|\s{0,20}(?:sudo\s{1,5})?(?:python3?|node|perl|ruby)\s{0,5}(?:-\s|-$|$)/,
];
const SCANNER_COMMAND = /(?:^|[\s;&|(])(?:trivy|semgrep|bandit|gitleaks|trufflehog|zizmor|checkov|gosec|govulncheck|osv-scanner|pip-audit|safety\s+(?:check|scan)|cargo[\s-](?:audit|deny)|npm\s+audit|yarn\s+(?:npm\s+)?audit|pnpm\s+audit|snyk\s+(?:test|code|container|iac)|grype|detect-secrets|tfsec|kics|hadolint|brakeman|bundle[r-]?\s?audit)(?:\s|$)/;
/** Ways to stay green whatever is found. */
const TOLERATES = /\|\|\s*(?:true|:|exit\s+0|echo\b)|\s--(?:exit-zero|soft-fail|no-fail|no-exit-codes|exit-code[= ]0)(?:\s|$)/;
const SCANNER_ACTION = /^(?:aquasecurity\/(?:trivy|tfsec)-action|anchore\/scan-action|snyk\/actions|gitleaks\/gitleaks-action|trufflesecurity\/trufflehog|zizmorcore\/zizmor-action|woodruffw\/zizmor-action|semgrep\/.+|returntocorp\/semgrep-action|bridgecrewio\/checkov-action|securego\/gosec|golang\/govulncheck-action|google\/osv-scanner-action|pypa\/gh-action-pip-audit|github\/codeql-action|actions\/dependency-review-action|ossf\/scorecard-action|hadolint\/hadolint-action|pycqa\/bandit-action|checkmarx\/.+|sonarsource\/.+|rustsec\/audit-check|embarkstudios\/cargo-deny-action|microsoft\/security-devops-action)$/;
/** What scripts do to the runner and to later steps. */
function checkScripts(context) {
    checkSwitches(context, context.file.env);
    for (const job of context.file.jobs) {
        checkSwitches(context, job.env);
        for (const step of job.steps) {
            checkSwitches(context, step.env);
            checkTolerance(context, step);
            if (step.run !== undefined)
                checkRun(context, job, step, step.run);
        }
    }
}
function checkRun(context, job, step, run) {
    const lines = run.text.split('\n');
    // `{ echo …; } >> "$GITHUB_ENV"`: the lines of the group write to the file named after it.
    const groupEnd = lines.findLastIndex((line) => /^\s*\}\s*(?:>>|\|\s*tee\b)/.test(line) && ENV_FILE.test(line));
    const taints = context.flow.lineTaints(run, { job, step });
    let heredoc;
    checkDownloads(context, run, lines);
    for (const [index, line] of lines.entries()) {
        if (line.length > MAX_LINE || /^\s*#/.test(line))
            continue;
        const span = () => context.lineSpan(run, index);
        const writes = (ENV_FILE.test(line) && /(?:>>|>|\btee\b|out-file|add-content)/i.test(line)) ||
            heredoc !== undefined ||
            (index < groupEnd && /\becho\b|\bprintf\b|\bcat\b/.test(line));
        if (heredoc !== undefined && line.trim() === heredoc)
            heredoc = undefined;
        else if (ENV_FILE.test(line))
            heredoc = /<<-?\s{0,3}["']?(\w{1,40})["']?/.exec(line)?.[1] ?? heredoc;
        if (writes && ((isForeign(taints[index]) && !isOneLine(line, taints[index])) || writesFile(context, line))) {
            context.add('environment-write', span(), 'Text from outside goes into the environment of all later steps; a line break in it sets any variable, such as one that loads code.');
        }
        else if (DUMPS.test(line) && /GITHUB_OUTPUT\b/.test(line) && isForeign(taints[index]))
            context.add('environment-write', span(), 'A text from outside is taken for the outputs of this step as it stands, so it sets any of them.', { severity: 'low' });
        if (/::(?:set-env|add-path)\b[^\n]{0,200}::/.test(line))
            context.add('insecure-commands', span(), 'This workflow command was switched off because any printed text could set variables with it.');
        if (/::(?:set-output\s|save-state\s)/.test(line))
            context.add('deprecated-command', span(), 'This workflow command is being withdrawn; any text that is printed can use it to set values.');
        if (fetchesAndRuns(joined(lines, index)))
            context.add('pipe-to-shell', span(), 'A script is fetched and run in one go, so whoever controls the server, or the way to it, controls this job.');
        if (SCANNER_COMMAND.test(line) && TOLERATES.test(line)) {
            context.add('tolerated-scanner', span(), 'Whatever this security scanner finds, and even its failure, leaves the job green.');
        }
    }
}
/** A script that is first saved and then started, with nothing in between that looks at it. */
function checkDownloads(context, run, lines) {
    if (!/\b(?:curl|wget)\b/.test(run.text) || CHECKS_FILE.test(run.text))
        return;
    const lastStart = new Map();
    for (const [index, line] of lines.entries())
        if (line.length <= MAX_LINE)
            for (const name of startedNames(line))
                lastStart.set(name, index);
    for (const [index, line] of lines.entries()) {
        if (line.length > MAX_LINE || /^\s*#/.test(line))
            continue;
        const command = joined(lines, index);
        if (!/\b(?:curl|wget)\s[^\n]{0,600}https?:\/\//.test(command))
            continue;
        const name = SAVED_AS.exec(command)?.[1] ??
            (/\s-\w{0,6}O\b|\bwget\b/.test(command) ? ADDRESS_END.exec(command)?.[1] : undefined);
        if (name === undefined)
            continue;
        if ((lastStart.get(baseName(name)) ?? -1) >= index)
            context.add('pipe-to-shell', context.lineSpan(run, index), 'A script is fetched and then run without a look at what was fetched, so whoever controls the server controls this job.');
    }
}
const CHECKS_FILE = /\b(?:sha\d{1,3}sum|shasum|b2sum|md5sum|openssl\s+dgst|gpg\b[^\n]{0,100}--verify|cosign\s+verify|minisign|slsa-verifier|Get-FileHash)\b/i;
const SAVED_AS = /(?:\s-\w{0,6}o\s+|\s--output[ =]|\s-O\s+|\s--output-document[ =]|(?<![>&\d])>\s*)["']?([\w./$~{}-]{1,120}\.(?:sh|bash|py|pl|rb))\b/;
const ADDRESS_END = /https?:\/\/[^\s"']{1,400}\/([\w.-]{1,80}\.(?:sh|bash|py|pl|rb))(?=["'\s]|$)/;
const STARTED = /(?:^|[\s;&|(])(?:(?:ba|z|da)?sh|source|\.|python3?|perl|ruby)\s+(?:-\w+\s+){0,3}["']?([\w./$~{}-]{1,120})|(?:^|[\s;&|(])(\.{0,2}\/[\w./$~{}-]{1,120})/;
function startedNames(line) {
    return [...line.matchAll(new RegExp(STARTED, 'g'))].slice(0, 20).map((match) => baseName(match[1] ?? match[2] ?? ''));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function fetchesAndRuns(line) {
    const command = withoutComment(line);
    return /[|<(]/.test(command) && PIPE_TO_SHELL.some((pattern) => pattern.test(command));
}
/** Without a shell comment at the end; a `#` inside quotes is none. */
function withoutComment(line) {
    const at = /\s#\s/.exec(line)?.index;
    if (at === undefined)
        return line;
    const before = line.slice(0, at);
    return (before.split('"').length - 1) % 2 === 0 && (before.split("'").length - 1) % 2 === 0 ? before : line;
}
/** A line with those it is continued on. */
function joined(lines, index) {
    let text = lines[index] ?? '';
    for (let next = index + 1; text.trimEnd().endsWith('\\') && next < lines.length && next < index + 6; next += 1) {
        text = `${text.trimEnd().slice(0, -1)} ${(lines[next] ?? '').slice(0, 500)}`;
    }
    return text.slice(0, MAX_LINE);
}
/** The content of a file, in a run that a run of an outsider set off. */
function writesFile({ file }, line) {
    return file.triggers.has('workflow_run') && /\$\(\s*(?:cat\s|<)|`cat\s|^\s*cat\s[^<\n]{0,200}>>/.test(line);
}
function isForeign(taint) {
    return taint !== undefined && (taint.origin === 'outsider' || taint.context.includes('client_payload'));
}
/** `NAME=$GITHUB_HEAD_REF`: the name of a branch has no line break, so it stays the value of its variable. */
function isOneLine(line, taint) {
    return taint?.context === 'github.head_ref' && /\bGITHUB_ENV\b/.test(line) && /\b\w+=["']?\$/.test(line);
}
function checkSwitches(context, env) {
    for (const { key, value } of env) {
        if (value.kind !== 'scalar')
            continue;
        const name = key.text.toUpperCase();
        const on = /^(?:true|1|yes)$/i.test(value.text.trim());
        const span = { start: key.start, end: value.end };
        if (name === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && (on || value.text.includes('${{')))
            context.add('insecure-commands', span, 'Commands that GitHub switched off are switched on again: any text a step prints can set variables and the search path.');
        if (on && (name === 'ACTIONS_STEP_DEBUG' || name === 'ACTIONS_RUNNER_DEBUG'))
            context.add('debug-logging', span, 'Every run logs in detail what the runner and its actions do.');
    }
}
function checkTolerance(context, step) {
    const tolerated = getScalar(step.node, 'continue-on-error');
    if (tolerated?.text.toLowerCase() !== 'true')
        return;
    const byAction = step.uses?.kind === 'remote' && SCANNER_ACTION.test(step.uses.slug);
    const byCommand = step.run !== undefined &&
        step.run.text
            .split('\n')
            .some((line) => line.length <= MAX_LINE && SCANNER_COMMAND.test(line) && !/install|apt|brew/.test(line));
    if (byAction || byCommand)
        context.add('tolerated-scanner', tolerated, 'Whatever this security scanner finds, and even its failure, leaves the job green.');
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-secrets.js






/** Where secrets go. */
function checkSecrets(context) {
    const { file } = context;
    for (const { node } of scalarsInScope(file)) {
        for (const part of templateParts(node, file.source))
            if (part.expression !== undefined)
                checkExpression(context, part, part.expression);
    }
    for (const job of file.jobs) {
        checkInherit(context, job);
        for (const step of job.steps) {
            for (const code of codeOf(step))
                checkScript(context, code);
            checkReceiver(context, step);
            checkAppToken(context, step);
        }
    }
    if (context.strict)
        checkWorkflowEnvironment(context);
}
function checkExpression(context, part, expression) {
    for (const node of walk(expression)) {
        if (node.kind === 'call' &&
            node.name === 'tojson' &&
            node.args.some((arg) => isAccess(arg) && pathOf(arg) === 'secrets')) {
            context.add('all-secrets', part, 'Every secret of the repository and its organisation is handed over at once.');
        }
        if (isAccess(node) && node.path[0] === 'secrets' && node.path.length > 1 && typeof node.path[1] === 'object') {
            context.add('all-secrets', part, 'The name of the secret is computed while the job runs, so GitHub must send the machine every secret there is.', { severity: 'low' });
        }
        if (node.kind === 'call' &&
            node.name === 'fromjson' &&
            node.args.some((arg) => isAccess(arg) && arg.path[0] === 'secrets')) {
            context.add('unredacted-secret', part, 'Parts are taken out of a structured secret; GitHub masks only the whole of it in logs, not its parts.');
        }
    }
}
function isAccess(expression) {
    return expression.kind === 'access' && expression.base === undefined;
}
function checkInherit(context, job) {
    const secrets = get(job.node, 'secrets');
    if (job.uses === undefined || secrets?.kind !== 'scalar' || secrets.text.toLowerCase() !== 'inherit')
        return;
    if (job.uses.kind !== 'local') {
        context.add('secrets-inherit', secrets, 'Every secret of this repository goes to a workflow of another one.', {
            severity: 'medium',
        });
    }
    else {
        context.add('secrets-inherit', secrets, 'The called workflow gets every secret, not only those it needs.', {
            severity: 'low',
        });
    }
}
/** Secrets an expression can yield; the job's own token is told apart. */
function secretsIn(expression) {
    let own = false;
    let others = false;
    for (const node of walk(expression)) {
        if (!isAccess(node))
            continue;
        const path = pathOf(node);
        if (path === 'github.token' || path === 'secrets.github_token')
            own = true;
        else if (path.startsWith('secrets.'))
            others = true;
    }
    return { own, others };
}
function checkScript(context, code) {
    for (const part of templateParts(code, context.file.source)) {
        if (part.expression === undefined || onlyCompares(part.expression) || !secretsIn(part.expression).others)
            continue;
        context.add('secret-in-script', part, 'A secret is written into the script itself, where other processes, traces and odd characters in it can bring it out.');
    }
}
function onlyCompares(expression) {
    return (expression.kind === 'not' ||
        (expression.kind === 'binary' && expression.operator !== '||' && expression.operator !== '&&'));
}
function checkReceiver(context, step) {
    const { uses } = step;
    if (uses?.kind !== 'remote' || refKind(uses.ref) === 'commit' || isFirstParty(uses, context.config.trustedOwners))
        return;
    for (const { value } of [...step.with, ...step.env]) {
        if (value.kind !== 'scalar')
            continue;
        for (const part of templateParts(value, context.file.source)) {
            if (part.expression === undefined || onlyCompares(part.expression))
                continue;
            const { others, own } = secretsIn(part.expression);
            if (!others && !(own && context.strict))
                continue;
            // One per step: the remedy is the same for every secret it gets.
            context.add('secret-to-unpinned-action', part, `A secret goes to ${uses.slug}, whose code can change without notice because it is not pinned to a commit.`, {
                severity: others ? 'medium' : 'low',
                properties: { action: uses.slug },
            });
            return;
        }
    }
}
function checkAppToken(context, step) {
    const { uses } = step;
    if (uses?.kind !== 'remote' || uses.slug !== 'actions/create-github-app-token')
        return;
    const keep = model_input(step, 'skip-token-revoke');
    if (keep?.text.toLowerCase() === 'true')
        context.add('broad-app-token', keep, 'The token of the app stays valid after the job.', { severity: 'medium' });
    const owner = model_input(step, 'owner');
    if (owner !== undefined && model_input(step, 'repositories') === undefined) {
        context.add('broad-app-token', owner, 'The token of the app reaches every repository the app is installed in.', {
            severity: 'medium',
        });
    }
    const limited = step.with.some(({ key }) => key.text.toLowerCase().startsWith('permission-'));
    if (!limited)
        context.add('broad-app-token', uses.node, 'The token gets every right the app has, because none is named.', {
            severity: 'low',
        });
}
function checkWorkflowEnvironment(context) {
    for (const { value } of context.file.env) {
        if (value.kind !== 'scalar')
            continue;
        for (const part of templateParts(value, context.file.source)) {
            if (part.expression === undefined || !secretsIn(part.expression).others)
                continue;
            context.add('secret-in-workflow-env', part, 'Every step of every job sees this secret.');
        }
    }
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-callers.js
/** An action is called by its folder, a workflow by its file. */
function targetName({ kind, path }) {
    return kind === 'workflow' ? path : path.replace(/(?:^|\/)action\.ya?ml$/i, '');
}
/**
 * Findings about inputs that become part of a script. Where all callers of a tree are known and pass nothing but fixed
 * values and what has a safe alphabet, a later caller is what is left to fear: one weak finding for each input.
 */
function findingsOfInputs(nodes, callersKnown) {
    if (!callersKnown)
        return nodes.flatMap(({ ofInputs }) => ofInputs.map(({ finding }) => finding));
    const open = openInputs(nodes);
    return nodes.flatMap((node) => {
        const told = new Set();
        return node.ofInputs.flatMap(({ input, finding }) => {
            if (open.has(keyOf(node.path, input)))
                return [finding];
            if (told.has(input))
                return [];
            told.add(input);
            return [
                {
                    ...finding,
                    severity: 'low',
                    confidence: 'low',
                    message: `${finding.message} Every caller in this repository passes only what it has fixed itself.`,
                },
            ];
        });
    });
}
/** The inputs that somebody other than the writers of the tree's files can fill, each as `keyOf`. */
function openInputs(nodes) {
    const callers = new Map();
    for (const caller of nodes)
        for (const call of caller.calls) {
            const known = callers.get(call.target);
            if (known === undefined)
                callers.set(call.target, [{ caller, call }]);
            else
                known.push({ caller, call });
        }
    const open = new Set();
    /** For an input of a calling file, the inputs it is passed on to. */
    const passedTo = new Map();
    const queue = [];
    const mark = (key) => {
        if (open.has(key))
            return;
        open.add(key);
        queue.push(key);
    };
    for (const node of nodes) {
        const calls = callers.get(targetName(node)) ?? [];
        for (const input of node.openDefaults)
            mark(keyOf(node.path, input));
        // Nobody here calls it, so those who do are elsewhere.
        if (calls.length === 0)
            for (const { input } of node.ofInputs)
                mark(keyOf(node.path, input));
        for (const { caller, call } of calls)
            for (const argument of call.arguments) {
                const key = keyOf(node.path, argument.input);
                if (argument.open)
                    mark(key);
                for (const name of argument.passes) {
                    const from = keyOf(caller.path, name);
                    const known = passedTo.get(from);
                    if (known === undefined)
                        passedTo.set(from, [key]);
                    else
                        known.push(key);
                    if (!caller.local || (callers.get(targetName(caller)) ?? []).length === 0)
                        mark(key);
                }
            }
    }
    for (let key = queue.pop(); key !== undefined; key = queue.pop())
        for (const next of passedTo.get(key) ?? [])
            mark(next);
    return open;
}
function keyOf(path, input) {
    return `${path}\0${input}`;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-tree.js



/** Follows text and code of outsiders from the workflows of a tree into its own actions and reusable workflows. */
function checkTree(facts, allPaths, part) {
    const nodes = facts.map(({ path, fact }) => ({ path, ...fact }));
    const byTarget = new Map(nodes.map((node) => [targetName(node), node]));
    const scripts = sinksOf(nodes, byTarget, ({ scripts: own }) => own);
    const checkouts = sinksOf(nodes, byTarget, ({ checkouts: own }) => own);
    return [
        ...nodes.flatMap((node) => node.calls.flatMap((call) => findingsOfCall(node, call, byTarget, scripts, checkouts))),
        ...nodes.flatMap((node) => findingsOfOutputs(node, byTarget)),
        ...findingsOfHeads(nodes, byTarget),
        ...findingsOfInputs(nodes, !part && areCallersKnown(nodes, allPaths)),
    ];
}
/** Every file that could call another of the tree was read. */
function areCallersKnown(nodes, allPaths) {
    const read = new Set(nodes.map(({ path }) => path));
    return allPaths.every((path) => {
        const kind = path.startsWith('.github/') ? kindOfPath(path) : undefined;
        return (kind !== 'workflow' && kind !== 'action') || read.has(path);
    });
}
/** For each file, the inputs that reach a sink, passing through as many files as it takes. */
function sinksOf(nodes, byTarget, own) {
    const sinks = new Map();
    for (const node of nodes)
        sinks.set(node.path, new Map(own(node).map(({ input, line }) => [input, { path: node.path, line, through: [] }])));
    for (let changed = true; changed;) {
        changed = false;
        for (const node of nodes) {
            const here = sinks.get(node.path);
            for (const { target, arguments: given } of node.calls) {
                const there = sinks.get(byTarget.get(target)?.path ?? '');
                for (const { input, passes } of given) {
                    const sink = there?.get(input);
                    if (sink === undefined)
                        continue;
                    for (const name of passes) {
                        if (here === undefined || here.has(name))
                            continue;
                        here.set(name, {
                            ...sink,
                            through: [there === undefined ? '' : (byTarget.get(target)?.path ?? ''), ...sink.through].slice(0, 6),
                        });
                        changed = true;
                    }
                }
            }
        }
    }
    return sinks;
}
function findingsOfCall({ path }, call, byTarget, scripts, checkouts) {
    const called = byTarget.get(call.target);
    if (called === undefined)
        return [];
    return call.arguments.flatMap((argument) => [
        ...injected(path, argument, scripts.get(called.path)?.get(argument.input)),
        ...fetched(path, argument, call, checkouts.get(called.path)?.get(argument.input)),
    ]);
}
function injected(path, { text, region }, sink) {
    if (text === undefined || sink === undefined)
        return [];
    return [
        {
            rule: 'workflows/script-injection',
            path,
            region,
            severity: text.severity,
            confidence: 'medium',
            message: `${shownPath(text.context)} is text an outsider chooses, and what is called here makes this input part of a script (${placeOf(sink)}).`,
            properties: { context: shownPath(text.context) },
        },
    ];
}
/** Where a value ends up, with the files it passes through on its way there. */
function placeOf({ path, line, through }) {
    const way = through.filter((file) => file !== path).map(shownFile);
    return `line ${String(line)} of ${shownFile(path)}${way.length === 0 ? '' : `, by way of ${way.join(' and ')}`}`;
}
function fetched(path, { head, region }, { reach }, sink) {
    if (!head || sink === undefined || reach === 'never')
        return [];
    return [
        {
            rule: 'workflows/untrusted-checkout',
            path,
            region,
            severity: reach === 'open' ? 'high' : 'medium',
            confidence: 'medium',
            message: `What is called here fetches this code of a pull request (${placeOf(sink)}) in a run that holds the repository's secrets and rights, and steps after it can run that code.`,
            properties: { gated: reach === 'consent', used: true },
        },
    ];
}
function findingsOfOutputs({ path, outputUses }, byTarget) {
    return outputUses.flatMap(({ target, output, region }) => {
        const given = byTarget.get(target)?.outputs.find(({ name }) => name === output);
        if (given === undefined)
            return [];
        return [
            {
                rule: 'workflows/script-injection',
                path,
                region,
                severity: given.severity,
                confidence: 'medium',
                message: `${shownPath(given.context)} (by way of an output of ${shownFile(target)}) is text an outsider chooses, and it becomes part of the script before the script runs.`,
                properties: { context: shownPath(given.context) },
            },
        ];
    });
}
/** Checkouts in called files are as dangerous as the worst event that leads to them. */
function findingsOfHeads(nodes, byTarget) {
    const reached = new Map();
    const queue = [];
    const follow = (node, from) => {
        for (const { target, reach } of node.calls) {
            const called = byTarget.get(target);
            const worst = from ?? (reach === 'never' ? undefined : reach);
            if (called !== undefined && worst !== undefined)
                queue.push({ path: called.path, reach: worst });
        }
    };
    for (const node of nodes)
        follow(node, undefined);
    const byPath = new Map(nodes.map((node) => [node.path, node]));
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const known = reached.get(next.path);
        if (known === 'open' || known === next.reach)
            continue;
        reached.set(next.path, next.reach);
        const node = byPath.get(next.path);
        if (node !== undefined)
            follow(node, next.reach);
    }
    return nodes.flatMap(({ path, heads }) => {
        const reach = reached.get(path);
        return reach === undefined ? [] : heads.map((head) => headFinding(path, reach, head));
    });
}
function headFinding(path, reach, { region, used }) {
    return {
        rule: 'workflows/untrusted-checkout',
        path,
        region,
        severity: reach === 'open' && used ? 'high' : 'medium',
        confidence: used ? 'high' : 'medium',
        message: `Code of a pull request is fetched, and a workflow of this repository that holds its secrets and rights comes here${used ? '; steps after it can run that code' : ''}.`,
        properties: { gated: reach === 'consent', used },
    };
}
/** A path of the tree for a message; odd names are not repeated. */
function shownFile(path) {
    return /^[\w./-]{1,120}$/.test(path) ? path : 'the called file';
}

;// CONCATENATED MODULE: ./build/embedded/workflows/advisories.js

/** What is known about an action in general, from the public advisories; kept few and sure, since nothing is looked up. */
const ADVISORIES = {
    'actions/download-artifact': { id: 'CVE-2024-42471', from: '4.0.0', fixed: '4.1.3' },
    'aquasecurity/setup-trivy': { id: 'CVE-2026-33634', fixed: '0.2.6' },
    'aquasecurity/trivy-action': { id: 'CVE-2026-33634', fixed: '0.35.0' },
    'atlassian/gajira-comment': { id: 'CVE-2020-14189', fixed: '2.0.2' },
    'atlassian/gajira-create': { id: 'CVE-2020-14188', fixed: '2.0.1' },
    'azure/setup-kubectl': { id: 'CVE-2023-23939', fixed: '3.0.0' },
    'bullfrogsec/bullfrog': { id: 'CVE-2025-47775', fixed: '0.8.4' },
    'canonical/get-workflow-version-action': { id: 'CVE-2025-31479', fixed: '1.0.1' },
    'check-spelling/check-spelling': { id: 'CVE-2021-32724', fixed: '0.0.19' },
    'dawidd6/action-download-artifact': { id: 'GHSA-5xr6-xhww-33m4', fixed: '6.0.0' },
    'embano1/wip': { id: 'CVE-2023-30623', fixed: '2.0.0' },
    'ericcornelissen/git-tag-annotation-action': { id: 'CVE-2020-15272', fixed: '1.0.1' },
    'fastify/github-action-merge-dependabot': { id: 'CVE-2022-29220', fixed: '3.2.0' },
    'github/codeql-action': { id: 'CVE-2025-24362', from: '3.26.11', fixed: '3.28.3' },
    'gradle/gradle-build-action': { id: 'CVE-2023-30853', fixed: '2.4.2' },
    'hashicorp/vault-action': { id: 'CVE-2021-32074', fixed: '2.2.0' },
    'kartverket/github-workflows': { id: 'CVE-2022-39326', fixed: '2.7.5' },
    'lycheeverse/lychee-action': { id: 'CVE-2024-48908', fixed: '2.0.2' },
    'ozi-project/publish': { id: 'CVE-2025-47271', from: '1.13.2', fixed: '1.13.6' },
    'rlespinasse/github-slug-action': { id: 'CVE-2023-27581', from: '4.0.0', fixed: '4.4.1' },
    'some-natalie/ghas-to-csv': { id: 'CVE-2022-39217', fixed: '1.0.0' },
    'sonarsource/sonarqube-scan-action': { id: 'CVE-2025-59844', from: '4.0.0', fixed: '6.0.0' },
    'step-security/harden-runner': { id: 'CVE-2025-32955', from: '0.12.0', fixed: '2.12.0' },
    'tj-actions/branch-names': { id: 'CVE-2025-54416', fixed: '9.0.0' },
    'tj-actions/changed-files': { id: 'CVE-2025-30066', fixed: '46.0.1' },
    'tj-actions/verify-changed-files': { id: 'CVE-2023-52137', fixed: '17.0.0' },
    'ultralytics/actions': { id: 'GHSA-7x29-qqmq-v6qc', fixed: '0.0.3' },
};
/** Commits that attackers had tags of known actions point to. */
const MALICIOUS_COMMITS = {
    '0e58ed8671d6b60d0890c21b07f8835ace038e67': 'CVE-2025-30066',
    ddb9da4475c1cef7d5389062bdfdfbdbd1394648: 'CVE-2026-33634',
    f0d342d24037bb11d26b9bd8496e0808ba32e9ec: 'CVE-2025-30154',
};
/** Tags that were moved to an attacker's commit for a while, and moved back. */
const MOVED_TAGS = { 'reviewdog/action-setup@v1': 'CVE-2025-30154' };
/** The published fault of the version a use names, by its tag, or by the comment beside its commit. */
function knownFault(uses) {
    const commit = uses.ref.toLowerCase();
    if (Object.hasOwn(MALICIOUS_COMMITS, commit))
        return { id: MALICIOUS_COMMITS[commit] ?? '', attack: 'commit' };
    const tag = `${uses.slug}@${uses.ref}`;
    if (Object.hasOwn(MOVED_TAGS, tag))
        return { id: MOVED_TAGS[tag] ?? '', attack: 'tag' };
    const advisory = Object.hasOwn(ADVISORIES, uses.slug) ? ADVISORIES[uses.slug] : undefined;
    const stated = VERSION.exec((refKind(uses.ref) === 'commit' ? uses.comment : uses.ref).slice(0, 100));
    if (advisory === undefined || stated === null)
        return undefined;
    // `v4` and `v4.1` are moved along with each release, so they stand for the newest of their kind.
    const version = stated.slice(1, 4).map((part) => (part === undefined ? Infinity : Number(part)));
    if (!isBefore(version, advisory.fixed))
        return undefined;
    if (advisory.from !== undefined && isBefore(version, advisory.from))
        return undefined;
    return { id: advisory.id, fixed: advisory.fixed, attack: 'none' };
}
const VERSION = /^(?:tag=|[\w-]{1,40}@)?v?(\d{1,5})(?:\.(\d{1,5}))?(?:\.(\d{1,5}))?(?![\w.])/i;
function isBefore(version, bound) {
    for (const [index, part] of bound.split('.').entries()) {
        const here = version[index] ?? 0;
        if (here !== Number(part))
            return here < Number(part);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/known-actions.js
/** Actions whose repository is archived, by its owner's own notice. */
const ARCHIVED = new Set([
    '8398a7/action-slack',
    'actions/create-release',
    'actions/setup-elixir',
    'actions/setup-haskell',
    'actions/setup-ruby',
    'actions/upload-release-asset',
    'actionstoolbox/gem-build-and-release-action',
    'allanchain/poetry-cache-action',
    'apidevtools/swagger-cli',
    'aquasecurity/cfsec',
    'artichoke/setup-rust',
    'aslafy-z/conventional-pr-title-action',
    'azure/appconfiguration-sync',
    'azure/appservice-actions',
    'azure/container-actions',
    'azure/container-scan',
    'azure/data-factory-deploy-action',
    'azure/data-factory-export-action',
    'azure/data-factory-validate-action',
    'azure/get-keyvault-secrets',
    'azure/k8s-actions',
    'azure/manage-azure-policy',
    'azure/publish-security-assessments',
    'azure/run-sqlpackage-action',
    'azure/spring-cloud-deploy',
    'azure/webapps-container-deploy',
    'cedrickring/golang-action',
    'cirrus-actions/rebase',
    'contributor-assistant/github-action',
    'convictional/trigger-workflow-and-wait',
    'crazy-max/ghaction-docker-buildx',
    'crazy-max/ghaction-hugo',
    'datreeio/datree',
    'decathlon/pull-request-labeler-action',
    'delaguardo/setup-graalvm',
    'expo/expo-preview-action',
    'facebook/pysa-action',
    'fregante/release-with-changelog',
    'google/mirror-branch-action',
    'gradle/gradle-build-action',
    'grafana/k6-action',
    'hashicorp/terraform-cdk-action',
    'helaili/github-graphql-action',
    'helaili/jekyll-action',
    'ilshidur/action-slack',
    'jakejarvis/backblaze-b2-action',
    'jakejarvis/cloudflare-purge-action',
    'jakejarvis/firebase-deploy-action',
    'jakejarvis/hugo-build-action',
    'jakejarvis/lighthouse-action',
    'jakejarvis/s3-sync-action',
    'machine-learning-apps/wandb-action',
    'mapbox/secret-shield',
    'marvinpinto/action-automatic-releases',
    'marvinpinto/actions',
    'maxheld83/ghpages',
    'meilcli/danger-action',
    'mikepenz/gradle-dependency-submission',
    'niklasmerz/github-deployment-action',
    'orf/cargo-bloat-action',
    'paambaati/codeclimate-action',
    'philips-software/docker-ci-scripts',
    'repo-sync/pull-request',
    'repo-sync/repo-sync',
    'returntocorp/semgrep-action',
    'scottbrenner/generate-changelog-action',
    'secrethub/actions',
    'semgrep/semgrep-action',
    'sonarsource/sonarcloud-github-action',
    'stefanprodan/kube-tools',
    'svenstaro/upx-action',
    'swiftdocorg/github-wiki-publish-action',
    'technote-space/auto-cancel-redundant-workflow',
    'technote-space/get-diff-action',
    'tenable/terrascan',
    'tibdex/github-app-token',
    'verygoodopensource/very_good_coverage',
    'whelk-io/maven-settings-xml-action',
    'youyo/aws-cdk-github-actions',
    'z0al/dependent-issues',
]);
const ARCHIVED_OWNERS = new Set(['actions-rs']);
function isArchived(slug, owner) {
    return ARCHIVED_OWNERS.has(owner) || ARCHIVED.has(slug);
}
/** The oldest major version of GitHub's own actions that still runs on its service. */
const MIN_MAJORS = {
    'actions/upload-artifact': 4,
    'actions/download-artifact': 4,
    'actions/cache': 3,
    'github/codeql-action': 3,
};
/** The first major version that no longer asks for Node.js 12 or 16. */
const RETIRED_RUNTIME_MAJORS = {
    'actions/cache': 4,
    'actions/checkout': 4,
    'actions/github-script': 7,
    'actions/labeler': 5,
    'actions/setup-dotnet': 4,
    'actions/setup-go': 5,
    'actions/setup-java': 4,
    'actions/setup-node': 4,
    'actions/setup-python': 5,
    'actions/stale': 9,
    'docker/build-push-action': 5,
    'docker/login-action': 3,
    'docker/metadata-action': 5,
    'docker/setup-buildx-action': 3,
    'docker/setup-qemu-action': 3,
};
const POPULAR = [
    'actions/cache',
    'actions/checkout',
    'actions/configure-pages',
    'actions/create-github-app-token',
    'actions/dependency-review-action',
    'actions/deploy-pages',
    'actions/download-artifact',
    'actions/first-interaction',
    'actions/github-script',
    'actions/labeler',
    'actions/setup-dotnet',
    'actions/setup-go',
    'actions/setup-java',
    'actions/setup-node',
    'actions/setup-python',
    'actions/stale',
    'actions/toolkit',
    'actions/upload-artifact',
    'actions/upload-pages-artifact',
    'astral-sh/setup-uv',
    'aws-actions/amazon-ecr-login',
    'aws-actions/configure-aws-credentials',
    'azure/login',
    'azure/setup-helm',
    'codecov/codecov-action',
    'docker/build-push-action',
    'docker/login-action',
    'docker/metadata-action',
    'docker/setup-buildx-action',
    'docker/setup-qemu-action',
    'dorny/paths-filter',
    'dtolnay/rust-toolchain',
    'github/codeql-action',
    'golangci/golangci-lint-action',
    'google-github-actions/auth',
    'google-github-actions/setup-gcloud',
    'goreleaser/goreleaser-action',
    'gradle/actions',
    'hashicorp/setup-terraform',
    'jamesives/github-pages-deploy-action',
    'ossf/scorecard-action',
    'peaceiris/actions-gh-pages',
    'peter-evans/create-pull-request',
    'pnpm/action-setup',
    'pre-commit/action',
    'pypa/cibuildwheel',
    'pypa/gh-action-pypi-publish',
    'ruby/setup-ruby',
    'shivammathur/setup-php',
    'sigstore/cosign-installer',
    'softprops/action-gh-release',
    'step-security/harden-runner',
    'swatinem/rust-cache',
    'tj-actions/changed-files',
];
const POPULAR_SET = new Set(POPULAR);
const POPULAR_OWNERS = new Set(POPULAR.map((slug) => slug.slice(0, slug.indexOf('/'))));
/** The well-known action a name is one slip away from, if it is not well known itself. */
function closestPopular(slug) {
    if (POPULAR_SET.has(slug) || slug.length > 100)
        return undefined;
    const [owner = '', name = ''] = slug.split('/');
    const near = POPULAR.find((popular) => {
        const [popularOwner = '', popularName = ''] = popular.split('/');
        if (popularOwner === owner)
            return popularName !== name && name.length > 6 && oneSlip(popularName, name);
        return popularName === name && owner.length > 4 && oneSlip(popularOwner, owner);
    });
    if (near !== undefined || POPULAR_OWNERS.has(owner))
        return near;
    return ['actions', 'github', 'docker'].some((known) => known !== owner && oneSlip(known, owner) && /^(?:setup-|upload-|download-|checkout|cache)/.test(name))
        ? `actions/${name}`
        : undefined;
}
/** Whether one inserted, dropped, changed or swapped character makes `b` of `a`. */
function oneSlip(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start += 1;
    let tail = 0;
    while (tail < Math.min(a.length, b.length) - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail += 1;
    const left = a.slice(start, a.length - tail);
    const right = b.slice(start, b.length - tail);
    if (left.length <= 1 && right.length <= 1)
        return true;
    return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

;// CONCATENATED MODULE: ./build/embedded/workflows/check-uses.js





/** Its verifier accepts a tag only, so it cannot be pinned. */
const TAG_ONLY = new Set(['slsa-framework/slsa-github-generator']);
/** Every `uses:` of the file: of steps, and of jobs that call a reusable workflow. */
function* allUses(context) {
    for (const job of context.file.jobs) {
        if (job.uses !== undefined)
            yield job.uses;
        for (const step of job.steps)
            if (step.uses !== undefined)
                yield step.uses;
    }
}
/** References to code and images that can change without this repository noticing. */
function checkUses(context) {
    for (const uses of allUses(context))
        checkOne(context, uses);
    checkImages(context);
}
function checkOne(context, uses) {
    const { node } = uses;
    if (uses.kind === 'malformed') {
        context.add('malformed-uses', node, `This reference to an action cannot be resolved as written: ${uses.fault ?? 'it is malformed'}.`);
        return;
    }
    if (uses.kind === 'docker') {
        checkImage(context, node, uses.slug, 'medium');
        return;
    }
    if (uses.kind !== 'remote')
        return;
    checkName(context, uses);
    checkVersion(context, uses);
    checkRef(context, uses);
}
/** Versions whose faults are published, or that the runner or its service has left behind. */
function checkVersion(context, uses) {
    const { node, slug } = uses;
    const properties = { action: slug };
    const fault = knownFault(uses);
    if (fault !== undefined) {
        const { id, fixed, attack } = fault;
        const message = attack === 'commit'
            ? `This commit of ${slug} is the one attackers published (${id}): it reads the secrets of the job out of memory.`
            : attack === 'tag'
                ? `This tag of ${slug} was moved to an attacker's commit for a while (${id}) and can be moved again.`
                : `This version of ${slug} has a published fault (${id}), mended in ${fixed ?? 'a later version'}.`;
        context.add('vulnerable-action', node, message, {
            severity: attack === 'tag' ? 'low' : 'medium',
            properties: { ...properties, advisory: id },
        });
    }
    const major = majorOf(uses);
    if (major === undefined || major === 0)
        return;
    const minimum = minimumOf(MIN_MAJORS, slug);
    const current = minimumOf(RETIRED_RUNTIME_MAJORS, slug);
    if (minimum !== undefined && major < minimum) {
        context.add('retired-action-version', node, `${slug} v${major} was switched off by GitHub; v${minimum} is the oldest that works.`, { properties });
    }
    else if (current !== undefined && major < current) {
        context.add('retired-action-version', node, `${slug} v${major} was made for a Node.js that is no longer maintained; v${current} is the first for a later one.`, { properties });
    }
}
function minimumOf(table, slug) {
    return Object.hasOwn(table, slug) ? table[slug] : undefined;
}
function checkRef(context, uses) {
    const { node, slug } = uses;
    const first = isFirstParty(uses, context.config.trustedOwners);
    const properties = { action: slug };
    switch (refKind(uses.ref)) {
        case 'commit':
            if (context.strict && uses.comment === '') {
                context.add('uncommented-commit', node, `${slug} is pinned to a commit, but no comment says which version that is.`, { properties });
            }
            return;
        case 'almost-commit':
            context.add('ambiguous-ref', node, `${slug} is pinned to something that looks like a commit but is not a whole one, so a branch or tag of that name would be used instead.`, {
                properties,
            });
            return;
        case 'branch':
            context.add('unpinned-action', node, `${slug} follows a branch: each push to it changes what runs here.`, {
                severity: 'medium',
                properties: { ...properties, ref: 'branch' },
            });
            return;
        case 'tag':
            if (TAG_ONLY.has(slug))
                return;
            context.add('unpinned-action', node, `${slug} is named by a tag, which its owner, or whoever takes over the account, can move to other code.`, {
                severity: first ? 'low' : 'medium',
                properties: { ...properties, ref: 'tag' },
            });
    }
}
function checkName(context, uses) {
    const { node, slug } = uses;
    const properties = { action: slug };
    if (isArchived(slug, uses.owner)) {
        context.add('archived-action', node, `${slug} is no longer maintained: its faults will not be mended.`, {
            properties,
        });
    }
    const popular = closestPopular(slug);
    if (popular !== undefined) {
        context.add('lookalike-action', node, `${slug} is one slip of the keyboard away from ${popular}, which is probably meant.`, { properties });
    }
}
function checkImages(context) {
    const { file } = context;
    if (file.kind === 'action') {
        const image = getScalar(getMap(file.root, 'runs'), 'image');
        if (image !== undefined && /^docker:\/\//i.test(image.text))
            checkImage(context, image, image.text.slice('docker://'.length), 'medium');
        return;
    }
    for (const job of file.jobs) {
        checkContainer(context, job, get(job.node, 'container'));
        for (const { value } of getMap(job.node, 'services')?.entries ?? [])
            checkContainer(context, job, value);
    }
}
function checkContainer(context, job, container) {
    const image = container?.kind === 'scalar' ? container : getScalar(container, 'image');
    if (image !== undefined)
        for (const value of withMatrixValues(job, [image]))
            checkImage(context, value, value.text, 'low');
    const password = getScalar(getMap(container, 'credentials'), 'password');
    if (password !== undefined && password.text.trim() !== '' && !password.text.includes('${{')) {
        context.add('hardcoded-credentials', password, 'The password of a container registry stands in the file itself.');
    }
}
function checkImage(context, node, image, tagged) {
    const name = image.trim();
    if (name === '' || /@sha256:[0-9a-f]{64}$/i.test(name))
        return;
    const last = name.split('/').at(-1) ?? '';
    const expression = name.includes('${{');
    if (expression && !/:latest$/i.test(last))
        return;
    const floating = !expression && (!last.includes(':') || /:latest$/i.test(last));
    if (floating || expression) {
        context.add('unpinned-image', node, 'This image has no fixed version: each run may get another one.', {
            severity: 'medium',
            properties: { tag: 'latest' },
        });
    }
    else {
        context.add('unpinned-image', node, 'This image is named by a tag, which can be moved to another image.', {
            severity: tagged,
            properties: { tag: 'fixed' },
        });
    }
}

;// CONCATENATED MODULE: ./build/embedded/workflows/config.js
const KEYS = ['level', 'trustedOwners'];
const config_OWNER = /^[a-z0-9][a-z0-9-]{0,38}$/i;
/** Validates the `config` of the manifest's tool entry. Throws an `Error` that names the key and what it may be. */
function readConfig(config) {
    for (const key of Object.keys(config)) {
        if (!KEYS.includes(key))
            throw new Error(`workflows: unknown configuration key "${key}" (known: ${KEYS.join(', ')})`);
    }
    const level = config['level'] ?? 'default';
    if (level !== 'default' && level !== 'strict')
        throw new Error('workflows: "level" must be "default" or "strict"');
    const owners = config['trustedOwners'] ?? [];
    if (!Array.isArray(owners) ||
        !owners.every((owner) => typeof owner === 'string' && config_OWNER.test(owner))) {
        throw new Error('workflows: "trustedOwners" must be a list of account names');
    }
    return { level, trustedOwners: new Set(owners.map((owner) => owner.toLowerCase())) };
}

;// CONCATENATED MODULE: ./build/embedded/workflows/command-sources.js


const GH_TEXT = [
    /\bgh\s{1,5}(?:pr|issue)\s{1,5}(?:view|list|status)\b/,
    /\b(?:title|body|headRefName|comments|files|commits|reviews|latestReviews)\b/,
];
const GH_API = [
    /\b(?:gh\s{1,5}api|curl)\b/,
    /\b(?:pulls|issues|comments|commits|discussions)\b/,
    /\.(?:title|body|message|filename|head\.ref|head\.label)\b/,
];
/** The whole text: no field is asked for. */
const GH_WHOLE = [
    /\bgh\s{1,5}(?:pr|issue)\s{1,5}view\b(?![^|\n]{0,400}(?:--json|--web|\s-q\s|--jq))/,
    /\$\(|`|>|\|/,
];
/** A whole answer of the API, to be taken apart later. */
const API_ANSWER = [
    /\b(?:gh\s{1,5}api|curl)\b/,
    /\b(?:pulls|issues|comments|commits|discussions)\b/,
    /^(?![^\n]{0,3000}(?:\s-q\s|--jq|\|\s{0,5}jq))/,
];
const EVENT_FILE = [
    /GITHUB_EVENT_PATH/,
    /\b(?:title|body|message|head\.ref|head\.label|head_branch|display_title|page_name)\b/,
];
const SAVED_ANSWER = [
    /\bjq\s/,
    /\.(?:head\.ref|head\.label)\b|\bheadRefName\b|\.(?:title|body|message)\b.*(?:pr|pull|issue|comment|event)\w{0,30}\.json\b/,
];
/** Formats that print subject, body, names or branches, not only digests and dates. */
const GIT_MESSAGE = [
    /\bgit\s/,
    /\s(?:log|show)\s/,
    /--oneline\b|--(?:pretty|format)[= ]["']?(?:oneline|short|medium|full)|%(?:s|b|B|f|an|ae|cn|ce|D|d|N)/,
];
const GIT_NAMES = [/\bgit\s/, /\s(?:diff|diff-tree|show|log)\s/, /--name-(?:only|status)\b/];
const READS_FILE = /(?:\$\(|`)\s{0,5}(?:cat|head|tail|jq|yq|awk|cut|tr|tac|unzip\s+-p)\s|\$\(\s{0,5}<|^\s*(?:cat|head|tail|jq|yq)\s.*>>|\bread\b[^<]*<\s*[^<(\s]|\bGet-Content\b|\brequire\(['"]\.\//;
const SYSTEM_FILE = /\/(?:etc|proc|sys|usr)\/|GITHUB_EVENT_PATH|<<</;
const ANSWER = 'text-of-a-pull-request-or-issue';
const PULL_EVENTS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'issue_comment',
    'workflow_run',
];
/** Text of others that a command prints: of a pull request, of commits, of files an outsider brought in. */
function commandSource(line, file, job, step) {
    const outsider = (context) => ({ origin: 'outsider', multiline: true, context, kind: 'event' });
    if ((fits(line, GH_TEXT) || fits(line, GH_API)) && !takesSafeFields(line))
        return outsider(ANSWER);
    if (fits(line, GH_WHOLE))
        return outsider(ANSWER);
    if (fits(line, API_ANSWER) && filesWritten(line).length > 0)
        return outsider(ANSWER);
    if (fits(line, SAVED_ANSWER))
        return outsider(ANSWER);
    if (fits(line, EVENT_FILE))
        return outsider('text-of-the-event');
    const pulls = PULL_EVENTS.some((event) => file.triggers.has(event));
    if (fits(line, GIT_NAMES))
        return pulls ? outsider('names-of-changed-files') : undefined;
    if (fits(line, GIT_MESSAGE))
        return { ...outsider('messages-of-commits'), origin: pulls ? 'outsider' : 'insider' };
    if (job === undefined || !READS_FILE.test(line) || SYSTEM_FILE.test(line))
        return undefined;
    const brought = foreignFilesBefore(file, job, step);
    if (brought === undefined)
        return undefined;
    return outsider(brought === 'artifact' ? 'content-of-an-artifact' : 'content-of-the-pull-request');
}
function fits(line, row) {
    return row.every((pattern) => pattern.test(line));
}
/** What a line of JavaScript in actions/github-script takes from the event, the API or a file an outsider brought in. */
const command_sources_EVENT_TEXT = /\b(?:payload|pull_request|pull|pr|issue|comment|review|discussion|data|head_commit|commit|c)\b[\w.?!\])]{0,100}\.(?:title|body|message|head\??\.(?:ref|label))\b|\.filename\b|\bprocess\.env\.GITHUB_HEAD_REF\b/i;
const FILE_TEXT = /\breadFile(?:Sync)?\(/;
const command_sources_DECLARED = /\b(?:const|let|var)\s+(?:([A-Za-z_$][\w$]{0,99})|\{([^}\n]{1,300})\})\s*=\s*(.*)$/;
const DESTRUCTURED = /^(?:title|body|message|head|filename)$/;
/** The text of an outsider that a script of actions/github-script gives out under a name (`result`: what it returns). */
function givesOutText(script, by, output, filesAreForeign) {
    const tainted = new Map();
    const taintOf = (text) => {
        if (/\b(?:includes|startsWith|endsWith|test|match|length)\b/.test(text))
            return undefined;
        if (command_sources_EVENT_TEXT.test(text))
            return 'text-of-the-event';
        if (filesAreForeign && FILE_TEXT.test(text))
            return 'content-of-an-artifact';
        for (const [, name] of text.slice(0, 2000).matchAll(/([A-Za-z_$][\w$]{0,99})/g)) {
            const known = name === undefined ? undefined : tainted.get(name);
            if (known !== undefined)
                return known;
        }
        return undefined;
    };
    for (const line of script.split('\n')) {
        if (line.length > 4000)
            continue;
        const declared = command_sources_DECLARED.exec(line);
        if (declared !== null) {
            const [, single, several = '', value = ''] = declared;
            const found = taintOf(value);
            if (single !== undefined && found !== undefined)
                tainted.set(single, found);
            if (single === undefined && /payload|data|event/.test(value))
                for (const name of several.split(',').map((part) => part.trim().split(/[:\s=]/)[0] ?? ''))
                    if (DESTRUCTURED.test(name))
                        tainted.set(name, 'text-of-the-event');
        }
        const given = /(setOutput|exportVariable)\(\s*(['"`])([^'"`\n]{1,100})\2\s*,\s*(.*)$/.exec(line);
        if (given?.[1] === by && (output === '*' || given[3]?.toLowerCase() === output)) {
            const found = taintOf(given[4] ?? '');
            if (found !== undefined)
                return found;
        }
        const returned = by === 'setOutput' && output === 'result' ? /\breturn\s+(.*)$/.exec(line) : null;
        if (returned !== null) {
            const found = taintOf(returned[1] ?? '');
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/sources.js
// Text that anyone who can open an issue, a discussion, a pull request, a comment or a fork writes. Names that GitHub
// restricts to a safe alphabet (logins, full repository names, labels of checks) are left out on purpose.
const OUTSIDER_LINES = [
    'github.head_ref',
    'github.event.issue.title',
    'github.event.pull_request.title',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.pull_request.head.repo.description',
    'github.event.pull_request.head.repo.homepage',
    'github.event.discussion.title',
    'github.event.forkee.description',
    'github.event.forkee.homepage',
    'github.event.pages.*.page_name',
    'github.event.pages.*.title',
    'github.event.commits.*.author.email',
    'github.event.commits.*.author.name',
    'github.event.commits.*.committer.email',
    'github.event.commits.*.committer.name',
    'github.event.head_commit.author.email',
    'github.event.head_commit.author.name',
    'github.event.head_commit.committer.email',
    'github.event.head_commit.committer.name',
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.head_commit.author.email',
    'github.event.workflow_run.head_commit.author.name',
    'github.event.workflow_run.head_commit.committer.email',
    'github.event.workflow_run.head_commit.committer.name',
    'github.event.workflow_run.head_repository.description',
    'github.event.workflow_run.pull_requests.*.head.ref',
    'github.event.check_suite.head_branch',
    'github.event.check_run.check_suite.head_branch',
    'github.event.check_suite.pull_requests.*.head.ref',
    'github.event.check_run.check_suite.pull_requests.*.head.ref',
    'github.event.changes.title.from',
    'github.event.changes.head.ref.from',
];
const OUTSIDER_TEXTS = [
    'github.event.issue.body',
    'github.event.pull_request.body',
    'github.event.discussion.body',
    'github.event.answer.body',
    'github.event.thread.comments.*.body',
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.review_comment.body',
    'github.event.commits.*.message',
    'github.event.head_commit.message',
    'github.event.workflow_run.head_commit.message',
    'github.event.check_suite.head_commit.message',
    'github.event.check_run.output.title',
    'github.event.check_run.output.summary',
    'github.event.check_run.output.text',
    'github.event.changes.body.from',
];
// Text that takes write access, or an answer from another system, to choose.
const INSIDER = [
    'github.ref_name',
    'github.ref',
    'github.event.ref',
    'github.event.client_payload.**',
    'github.event.inputs.*',
    'github.event.release.name',
    'github.event.release.body',
    'github.event.release.tag_name',
    'github.event.release.target_commitish',
    'github.event.pusher.email',
    'github.event.pusher.name',
    'github.event.milestone.title',
    'github.event.issue.milestone.title',
    'github.event.issue.milestone.description',
    'github.event.pull_request.milestone.title',
    'github.event.pull_request.milestone.description',
    'github.event.milestone.description',
    'github.event.label.name',
    'github.event.label.description',
    'github.event.deployment.ref',
    'github.base_ref',
    'github.event.pull_request.base.ref',
    'github.event.pull_request.base.label',
    'github.event.pull_request.labels.*.name',
    'github.event.issue.labels.*.name',
];
const PATTERNS = [
    ...OUTSIDER_LINES.map((text) => ({ parts: text.split('.'), origin: 'outsider', multiline: false })),
    ...OUTSIDER_TEXTS.map((text) => ({ parts: text.split('.'), origin: 'outsider', multiline: true })),
    ...INSIDER.map((text) => ({ parts: text.split('.'), origin: 'insider', multiline: false })),
];
/**
 * The source a context path names. `parts` are lower-case, `*` stands for any index. With `whole` the value is written
 * out with everything below it (`toJSON`), so a path above a source counts too.
 */
function sourceOf(parts, whole) {
    let found;
    for (const pattern of PATTERNS) {
        if (!matches(pattern.parts, parts, whole))
            continue;
        if (pattern.origin === 'outsider' && pattern.multiline)
            return pattern;
        if (found === undefined || pattern.origin === 'outsider')
            found = pattern;
    }
    return found;
}
function matches(pattern, parts, whole) {
    const open = pattern.at(-1) === '**';
    const wanted = open ? pattern.slice(0, -1) : pattern;
    if (open ? parts.length <= wanted.length && !(whole && parts.length === wanted.length) : parts.length !== wanted.length) {
        if (!whole || parts.length > wanted.length)
            return false;
    }
    const length = Math.min(parts.length, wanted.length);
    for (let index = 0; index < length; index += 1) {
        const want = wanted[index];
        if (want !== '*' && parts[index] !== '*' && want !== parts[index])
            return false;
    }
    return true;
}
/** Actions whose outputs carry text an outsider chose. `*` = every output. */
const TAINTED_OUTPUTS = {
    'tj-actions/changed-files': ['*'],
    'tj-actions/branch-names': ['current_branch', 'head_ref_branch', 'ref_branch'],
    'tj-actions/verify-changed-files': ['*'],
    'jitterbit/get-changed-files': ['*'],
    'ana06/get-changed-files': ['*'],
    'lots0logs/gh-action-get-changed-files': ['*'],
    'trilom/file-changes-action': ['*'],
    'masesgroup/retrieve-changed-files': ['*'],
    'yumemi-inc/changed-files': ['*'],
    'xt0rted/pull-request-comment-branch': ['head_ref'],
    'alessbell/pull-request-comment-branch': ['head_ref'],
    'gotson/pull-request-comment-branch': ['head_ref'],
    'eficode/resolve-pr-refs': ['head_ref'],
    'potiuk/get-workflow-origin': ['sourceheadbranch', 'targetbranch'],
    '8bitjonny/gh-get-current-pr': ['pr_title', 'pr_body', 'pr'],
    'peter-evans/find-comment': ['comment-body'],
    'khan/pull-request-comment-trigger': ['comment_body'],
    'xt0rted/slash-command-action': ['command-arguments'],
    'github/command': ['params', 'comment_body'],
    'jwalton/gh-find-current-pr': ['title', 'body'],
    'actions-ecosystem/action-get-merged-pull-request': ['title', 'body', 'labels'],
    'zentered/issue-forms-body-parser': ['data'],
    'stefanbuck/github-issue-parser': ['jsonstring', '*'],
};
/** Actions that give out what one of their inputs holds, cut or changed a little. */
const PASSING_INPUTS = {
    'actions-ecosystem/action-regex-match': 'text',
    'aszc/change-string-case-action': 'string',
    'frabert/replace-string-action': 'string',
    'kaisugi/action-regex-match': 'text',
    'mad9000/actions-find-and-replace-string': 'source',
    'rishabhgupta/split-by': 'string',
    'winterjung/split': 'msg',
};
/** Outputs of the same actions that are flags, counts or names of the base: their alphabets are safe. */
const SAFE_OUTPUT = /^(?:any|only)_|_(?:count|changed|deleted|modified)$|^is_|^base_ref/;
/**
 * Whether an output of a well-known action carries an outsider's text (names of changed files, branch names, comments).
 * `setting` reads an input of the step, `major` is the version of the action where it is known.
 */
function outputSource(slug, output, setting, major) {
    if (SAFE_OUTPUT.test(output))
        return undefined;
    if (slug === 'dorny/paths-filter') {
        // Off by default; `shell` and `escape` quote the names, and JSON is a safe literal in JavaScript only.
        const form = setting('list-files');
        if (!output.endsWith('_files') || (form !== 'csv' && form !== 'json'))
            return undefined;
        return { origin: 'outsider', multiline: true, weak: form === 'json' };
    }
    const outputs = Object.hasOwn(TAINTED_OUTPUTS, slug) ? TAINTED_OUTPUTS[slug] : undefined;
    if (outputs?.some((name) => name === '*' || name === output) !== true)
        return undefined;
    // From version 41 on the names come out with what a shell would act on escaped, unless that is switched off.
    const escaped = slug === 'tj-actions/changed-files' && major !== undefined && major >= 41 && setting('safe_output') !== 'false';
    return { origin: 'outsider', multiline: true, weak: escaped };
}

;// CONCATENATED MODULE: ./build/embedded/workflows/flow.js












const SAFE_INPUT_TYPES = new Set(['boolean', 'number', 'choice', 'environment']);
/** Actions that give out the content of a file. */
const flow_READS_FILE = /read-?file|file-?reader|get-file|read-(?:json|yaml|properties|text)/;
const MAX_HOPS = 40;
const SETS_VARIABLES = /GITHUB_ENV|::set-env|exportVariable/;
/** A job that sets variables in more steps than this is not followed further. */
const MAX_WRITERS = 100;
const PULL_REQUEST_EVENTS = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'workflow_call',
    'merge_group',
];
const WRITES_FILE = />|\btee\b|\s-[oO]\s|--output|Out-File|(?:Set|Add)-Content/i;
const NOTHING = { lines: [], files: new Map() };
/** Follows text through variables, step and job outputs and the matrix of one file. */
class Flow {
    file;
    memo = new Map();
    writers = new Map();
    scripts = new Map();
    /** For each job, the files its steps found, step by step as far as they have been read. */
    files = new Map();
    hops = 0;
    constructor(file) {
        this.file = file;
    }
    /** The worst taint an expression can carry, if any. */
    taintOf(expression, scope) {
        return worst(carriersOf(expression).map((carrier) => this.ofCarrier(carrier, scope)));
    }
    /** The worst taint of all expressions in a value. */
    taintOfValue(node, scope) {
        if (node?.kind !== 'scalar')
            return undefined;
        return worst(templateParts(node, this.file.source).map(({ expression }) => expression === undefined ? undefined : this.taintOf(expression, scope)));
    }
    /** The taint of a shell variable, by the `env:` blocks in force. */
    taintOfVariable(name, scope) {
        const block = environmentEntry(name, this.file, scope);
        if (block === undefined)
            return undefined;
        return this.hop(`env\0${String(block.value.start)}`, () => via(this.taintOfValue(block.value, scope), `env.${name}`));
    }
    ofCarrier({ access, whole }, scope) {
        const path = pathOf(access).split('.');
        const [root = '', first = '', second = '', third = ''] = path;
        if (root === 'github')
            return this.ofGithub(path, whole);
        if (root === 'inputs')
            return this.ofInput(first, whole);
        if (root === 'env' && first !== '')
            return this.taintOfVariable(first, scope) ?? this.writtenVariable(first, scope);
        if (root === 'steps' && second === 'outputs')
            return this.ofStepOutput(first, third || '*', scope);
        // `jobs` is what the outputs of a reusable workflow are made of.
        if ((root === 'needs' || root === 'jobs') && second === 'outputs')
            return this.ofJobOutput(first, third);
        if (root === 'matrix')
            return this.ofMatrix(first, scope.job);
        return undefined;
    }
    ofGithub(path, whole) {
        const context = path.join('.');
        if (path[1] === 'event' && path[2] === 'inputs')
            return this.ofInput(path[3] ?? '*', whole);
        const source = sourceOf(path, whole);
        if (source === undefined)
            return undefined;
        const { triggers, kind } = this.file;
        if (context === 'github.head_ref' &&
            kind === 'workflow' &&
            !PULL_REQUEST_EVENTS.some((event) => triggers.has(event)))
            return undefined;
        const ref = context === 'github.ref' || context === 'github.ref_name' || context === 'github.event.ref';
        return { ...source, context, kind: ref ? 'ref' : 'event' };
    }
    ofInput(name, whole) {
        if (name === '' && !whole)
            return undefined;
        const declared = this.file.inputs.get(name);
        if (declared !== undefined && SAFE_INPUT_TYPES.has(declared.type))
            return undefined;
        const standard = this.hop(`default\0${name}`, () => via(this.taintOfValue(declared?.standard, {}), `inputs.${name}`));
        if (standard?.origin === 'outsider')
            return standard;
        return { origin: 'insider', multiline: false, context: name === '' ? 'inputs' : `inputs.${name}`, kind: 'input' };
    }
    ofStepOutput(id, output, scope) {
        const step = scope.job?.steps.find((candidate) => candidate.id === id);
        if (step === undefined)
            return undefined;
        const name = `steps.${id}.outputs.${output}`;
        if (step.uses?.kind === 'remote') {
            const source = outputSource(step.uses.slug, output, (input) => model_input(step, input)?.text.trim().toLowerCase(), majorOf(step.uses));
            if (source !== undefined)
                return { ...source, context: name, kind: 'event' };
            return this.ofActionOutput(step, output, name, scope);
        }
        const { run } = step;
        if (run === undefined)
            return undefined;
        return this.hop(`out\0${String(run.start)}\0${output}`, () => via(this.assigned(run, output, /GITHUB_OUTPUT|::set-output/, { job: scope.job, step }), name));
    }
    /** Outputs of actions that run a script or read a file. */
    ofActionOutput(step, output, name, { job }) {
        if (step.uses === undefined || job === undefined)
            return undefined;
        const { slug } = step.uses;
        const passed = Object.hasOwn(PASSING_INPUTS, slug) ? model_input(step, PASSING_INPUTS[slug] ?? '') : undefined;
        if (passed !== undefined)
            return this.hop(`pass\0${String(passed.start)}`, () => via(this.taintOfValue(passed, { job, step }), name));
        if (slug === 'actions/github-script')
            return this.givenOut(step, 'setOutput', output, name, job);
        const foreign = flow_READS_FILE.test(slug) ? foreignFilesBefore(this.file, job, step) : undefined;
        if (foreign === undefined)
            return undefined;
        const context = foreign === 'artifact' ? 'content-of-an-artifact' : 'content-of-the-pull-request';
        return { origin: 'outsider', multiline: true, context, kind: 'event', via: name };
    }
    /** What a script of actions/github-script gives out under a name, as an output or a variable. */
    givenOut(step, by, output, name, job) {
        const script = model_input(step, 'script');
        if (script === undefined)
            return undefined;
        return this.hop(`js\0${by}\0${String(script.start)}\0${output}`, () => {
            const context = givesOutText(script.text, by, output, foreignFilesBefore(this.file, job, step) !== undefined);
            return context === undefined
                ? undefined
                : { origin: 'outsider', multiline: true, context, kind: 'event', via: name };
        });
    }
    writtenVariable(name, scope) {
        const { job, step } = scope;
        if (job === undefined)
            return undefined;
        for (const earlier of this.writersOf(job)) {
            if (step !== undefined && earlier.index >= step.index)
                break;
            const { run } = earlier;
            if (run === undefined) {
                const taint = this.givenOut(earlier, 'exportVariable', name, `env.${name}`, job);
                if (taint !== undefined)
                    return taint;
                continue;
            }
            const taint = this.hop(`set\0${String(run.start)}\0${name}`, () => this.assigned(run, name, SETS_VARIABLES, { job, step: earlier }));
            if (taint !== undefined)
                return via(taint, `env.${name}`);
        }
        return undefined;
    }
    /** The steps of a job that set variables for later ones. */
    writersOf(job) {
        const known = this.writers.get(job);
        if (known !== undefined)
            return known;
        const writers = job.steps
            .filter((step) => SETS_VARIABLES.test((step.run ?? model_input(step, 'script'))?.text ?? ''))
            .slice(0, MAX_WRITERS);
        this.writers.set(job, writers);
        return writers;
    }
    /** What a script writes under a name into one of the runner's files: the taint of the lines that do so. */
    assigned(run, name, file, scope) {
        if (!file.test(run.text))
            return undefined;
        return writtenUnder(run.text, name, this.lineTaints(run, scope));
    }
    /** The taint of each line of a script. */
    lineTaints(run, scope) {
        return this.reading(run, scope).lines;
    }
    /** Goes through a script once more, with a way to ask for the taint of a piece of each line. */
    visitLines(run, scope, visit) {
        readScript(run.text, templateParts(run, this.file.source), this.sourcesOf(scope), this.filesBefore(scope.job, scope.step), visit);
    }
    reading(run, scope) {
        const known = this.scripts.get(run);
        if (known !== undefined)
            return known;
        // A circle through the environment ends here.
        this.scripts.set(run, NOTHING);
        const reading = readScript(run.text, templateParts(run, this.file.source), this.sourcesOf(scope), this.filesBefore(scope.job, scope.step));
        this.scripts.set(run, reading);
        return reading;
    }
    /** Where the variables, expressions and commands of a script take their text from. */
    sourcesOf(scope) {
        return {
            expression: (expression) => this.taintOf(expression, scope),
            variable: (name) => this.taintOfVariable(name, scope) ??
                this.writtenVariable(name, scope) ??
                // The runner sets it in every step.
                (name === 'github_head_ref' ? this.ofGithub(['github', 'head_ref'], false) : undefined),
            command: (line) => commandSource(line, this.file, scope.job, scope.step),
        };
    }
    /** Files that the scripts of earlier steps of the job filled with text of others. */
    filesBefore(job, step) {
        if (job === undefined || step === undefined)
            return NOTHING.files;
        const known = this.files.get(job) ?? [NOTHING.files];
        this.files.set(job, known);
        const end = job.steps.indexOf(step);
        while (known.length <= end) {
            const at = known.length - 1;
            const before = known[at] ?? NOTHING.files;
            const earlier = job.steps[at];
            // Taken for granted until it is known, so that a circle ends.
            known.push(before);
            if (earlier?.run === undefined || !WRITES_FILE.test(earlier.run.text))
                continue;
            const { files } = this.reading(earlier.run, { job, step: earlier });
            known[at + 1] = files.size === 0 ? before : files;
        }
        return known[end] ?? NOTHING.files;
    }
    ofJobOutput(id, output) {
        const job = this.file.jobs.find((candidate) => candidate.id === id);
        const value = getScalar(getMap(job?.node, 'outputs'), output);
        if (job === undefined || value === undefined)
            return undefined;
        return this.hop(`job\0${String(value.start)}`, () => via(this.taintOfValue(value, { job }), `needs.${id}.outputs.${output}`));
    }
    ofMatrix(name, job) {
        const matrix = get(getMap(job?.node, 'strategy'), 'matrix');
        if (matrix === undefined)
            return undefined;
        return this.hop(`matrix\0${String(matrix.start)}\0${name}`, () => {
            return via(worst(matrixNodes(matrix, name).map((node) => this.taintOfValue(node, { job }))), `matrix.${name}`);
        });
    }
    /** One step of following, answered once; a circle ends at its second visit. */
    hop(key, follow) {
        if (this.memo.has(key))
            return this.memo.get(key);
        if (this.hops >= MAX_HOPS)
            return undefined;
        this.memo.set(key, undefined);
        this.hops += 1;
        const taint = follow();
        this.hops -= 1;
        this.memo.set(key, taint);
        return taint;
    }
}
function via(taint, name) {
    return taint === undefined ? undefined : { ...taint, via: name };
}

;// CONCATENATED MODULE: ./build/embedded/workflows/report.js

/** More than this in one file is an attack on the report; the file is then said not to have been read to its end. */
const MAX_FINDINGS = 2000;
/** What a check gets: the file, and the place to put its findings. */
class CheckContext {
    file;
    config;
    flow;
    overflow = false;
    /** Inputs that a script hands to an interpreter, with the line where it does. */
    evaluated = new Map();
    lines;
    breaks = new Map();
    byInput = new Map();
    found = new Map();
    constructor(file, config, lines) {
        this.file = file;
        this.config = config;
        this.lines = lines;
        this.flow = new Flow(file);
    }
    get strict() {
        return this.config.level === 'strict';
    }
    get findings() {
        return [...this.found.values()];
    }
    /** The findings whose weight lies with what callers pass for an input, by input. */
    get ofInputs() {
        return this.byInput;
    }
    /** Adds a finding about an input that becomes part of a script. */
    addOfInput(input, span, message, detail) {
        const finding = this.add('input-injection', span, message, detail);
        if (finding !== undefined)
            this.byInput.set(finding, input);
    }
    /** One finding per rule and place: an anchor that is used ten times is one finding. */
    add(rule, span, message, detail = {}) {
        const key = `${rule}\0${String(span.start)}`;
        if (this.found.has(key))
            return undefined;
        if (this.found.size >= MAX_FINDINGS) {
            this.overflow = true;
            return undefined;
        }
        const finding = {
            rule: `workflows/${rule}`,
            path: this.file.path,
            region: this.region(span),
            message,
            ...detail,
        };
        this.found.set(key, finding);
        return finding;
    }
    region({ start, end }) {
        return this.lines.region(start, Math.max(end, start));
    }
    /** The span of a value's n-th line (0-based), for findings inside scripts; the whole value where it is not laid out line by line. */
    lineSpan(node, line) {
        if (node.style !== 'block')
            return { start: node.start, end: node.end };
        const { source } = this.file;
        const breaks = this.breaksOf(node);
        let start = (breaks[line] ?? -1) + 1;
        let end = breaks[line + 1] ?? source.length;
        if (source.charAt(end - 1) === '\r')
            end -= 1;
        while (start < end && (source.charAt(start) === ' ' || source.charAt(start) === '\t'))
            start += 1;
        return { start, end };
    }
    /** Offsets of the line breaks of a block, its header's first. */
    breaksOf({ start, end }) {
        const known = this.breaks.get(start);
        if (known !== undefined)
            return known;
        const { source } = this.file;
        const breaks = [];
        let at = source.indexOf('\n', start);
        while (at >= 0) {
            breaks.push(at);
            if (at >= end)
                break;
            at = source.indexOf('\n', at + 1);
        }
        this.breaks.set(start, breaks);
        return breaks;
    }
}

;// CONCATENATED MODULE: ./build/embedded/workflows/rules-code.js
/** Rules about foreign text and code that comes to run. */
const CODE_RULES = {
    'script-injection': {
        title: 'Text from outsiders is put into a script',
        severity: 'high',
        cwe: ['CWE-94', 'CWE-78'],
        finding: 'An expression places text that anyone can choose (the title or body of an issue or pull request, a comment, a branch name, a commit message, the name of a changed file) into a script. GitHub replaces the expression before the shell or interpreter reads the script, so quotes around it protect nothing.',
        remedy: 'Give the text to the step as an environment variable (`env: TITLE: ${{ … }}`) and use it in the script as a quoted variable ("$TITLE", or process.env.TITLE in actions/github-script).',
        risk: 'Whoever opens an issue, a pull request or a comment runs commands in the job: with its token, its secrets and its caches.',
    },
    'untrusted-checkout': {
        title: 'Code of a pull request is checked out in a privileged run',
        severity: 'high',
        cwe: ['CWE-829', 'CWE-94'],
        finding: 'Runs set off by pull_request_target, workflow_run or a comment hold the secrets and the write token of the repository. This one fetches the code of the pull request, and what comes after (a build, an install, a test, a local action) runs what its author wrote.',
        remedy: 'Build and test pull requests in the event pull_request, and hand results to a second, privileged workflow as data only. Where the code itself is needed, fetch it into a folder of its own, never run anything of it, and give the job no secrets and a read-only token.',
        risk: 'The author of a pull request takes over the repository: secrets, releases and the default branch, before anyone has read the change.',
    },
    'approval-race': {
        title: 'Approved code can be changed before it runs',
        severity: 'medium',
        cwe: ['CWE-367'],
        finding: 'The run waits until somebody has looked at a pull request (a label, a comment, an environment) and then checks out a branch, `refs/pull/…`, or what it looks up by itself. Its author can push another commit between the look and the checkout.',
        remedy: 'Check out the commit the approval was about: `github.event.pull_request.head.sha` of the labeled event, or a commit named in the comment and compared with what was reviewed.',
        risk: 'The author shows harmless code, waits for the approval, and pushes what then runs with the rights of the repository.',
    },
    'input-injection': {
        title: 'An input or reference is put into a script',
        severity: 'medium',
        cwe: ['CWE-94', 'CWE-78'],
        finding: 'An expression places a free-text input, a dispatch payload or the name of a branch or tag into a script before it is read as code. These take more rights to choose than the text of an issue, but callers of an action or reusable workflow often pass on text they did not choose themselves.',
        remedy: 'Pass the value through `env:` and use it as a quoted variable; declare inputs that have few values as `type: choice`, `boolean` or `number`.',
        risk: 'Somebody who may start the workflow, or whose text a caller passes on, runs commands with the rights of the job.',
    },
    'artifact-execution': {
        title: 'A foreign artifact is unpacked where later steps run files',
        severity: 'medium',
        cwe: ['CWE-829', 'CWE-494'],
        finding: 'A workflow_run job downloads an artifact of the run that set it off. That run may have been a pull request from a fork, so its author chose every file in the artifact, and a later step runs programs or scripts from the workspace they were unpacked into.',
        remedy: 'Unpack into a folder under ${{ runner.temp }}, read from it only the data you expect, check each value before use, and never run, install or source anything of it.',
        risk: 'The author of a pull request replaces a script or a package file and runs code with the rights of the privileged run.',
    },
    'environment-write': {
        title: 'Foreign text is written to GITHUB_ENV or GITHUB_PATH',
        severity: 'medium',
        cwe: ['CWE-77', 'CWE-454'],
        finding: 'A step appends text it does not control to the file from which the runner takes the environment or search path of all later steps. A line break in that text starts another variable.',
        remedy: 'Use a step output (GITHUB_OUTPUT) for the value, remove line breaks and check its form first, or hand it to the one step that needs it with `env:`.',
        risk: 'A variable such as LD_PRELOAD, NODE_OPTIONS or a changed PATH makes later steps run code of the attacker.',
    },
    'insecure-commands': {
        title: 'Withdrawn workflow commands are used or switched on again',
        severity: 'medium',
        cwe: ['CWE-77'],
        finding: 'The commands set-env and add-path act on any line a step prints. GitHub switched them off; ACTIONS_ALLOW_UNSECURE_COMMANDS switches them on again.',
        remedy: 'Append to the files named by GITHUB_ENV and GITHUB_PATH instead, and remove the variable.',
        risk: 'Whatever prints text in the job, such as a test or a file name, can set variables and thereby run code in later steps.',
    },
    'self-hosted-runner': {
        title: 'Outsiders can reach a self-hosted runner',
        severity: 'medium',
        cwe: ['CWE-829'],
        finding: 'A job that pull requests or comments set off runs on a machine of your own. Unless it is thrown away after each job, what a run leaves behind is there for the next.',
        remedy: 'Use hosted runners for events of outsiders, or machines that are made for one job and destroyed after it, and require approval for all outside contributors.',
        risk: 'A pull request leaves a process or a changed tool on the machine, reads what later jobs do, and reaches the network it stands in.',
    },
    'privileged-container': {
        title: 'A container has the rights of the machine it runs on',
        severity: 'low',
        cwe: ['CWE-250'],
        finding: 'The options of a container or service take away what keeps it apart from its machine: `--privileged`, the socket of Docker, the folders or namespaces of the machine, or all capabilities. On a machine of your own that outsiders can reach this counts as medium.',
        remedy: 'Leave the option out, or give the one capability or device that is needed (`--cap-add`, `--device`).',
        risk: 'Code in the container takes over the machine: on a machine of your own also what other jobs left or do there.',
    },
    'privileged-trigger': {
        title: 'The workflow runs with full rights on events of outsiders',
        severity: 'low',
        cwe: ['CWE-862'],
        finding: 'pull_request_target, workflow_run and issue_comment start with the secrets and token of the repository although an outsider decided what they are about. That is needed for some tasks and easy to get wrong in later changes.',
        remedy: 'Use pull_request where the secrets are not needed. Else keep the token read-only except in the job that needs more, and fetch, run or interpolate nothing of the pull request.',
        risk: 'A small later change, such as a checkout of the head, opens the repository to everyone.',
    },
    'pipe-to-shell': {
        title: 'A downloaded script is run unseen',
        severity: 'low',
        cwe: ['CWE-494'],
        finding: 'The output of a download goes straight to a shell or interpreter, without a version or digest to check it against.',
        remedy: 'Use a pinned action or package, or download a fixed version to a file, compare its SHA-256 with one kept in the repository, then run it.',
        risk: 'Whoever controls the server, the domain or the branch it serves runs code in the job.',
    },
};

;// CONCATENATED MODULE: ./build/embedded/workflows/rules-order.js
/** Rules about conditions, withdrawn forms and, at the level `strict`, order. */
const ORDER_RULES = {
    'unsound-condition': {
        title: 'A condition always holds',
        severity: 'medium',
        cwe: ['CWE-571', 'CWE-783'],
        finding: 'Text stands beside `${{ … }}` in an `if:`. GitHub then joins both into one text, and a text that is not empty is true, whatever the expression says. In a block value a line break at the end is enough.',
        remedy: 'Write the whole condition as one expression, without braces or with one pair around all of it; in a block value end with `|-` or `>-`.',
        risk: 'A check that is meant to keep outsiders out, or to hold back a release, never does.',
    },
    'unsound-contains': {
        title: 'contains() is used on a text as if it were a list',
        severity: 'medium',
        cwe: ['CWE-183', 'CWE-697'],
        finding: 'With a text as first argument `contains` looks for a part of it, so a name such as one letter of the list passes too.',
        remedy: 'Use a list: `contains(fromJSON(\'["a", "b"]\'), …)`, or compare with ==.',
        risk: 'Somebody whose name or branch is a part of the text gets past the condition.',
    },
    'spoofable-bot-check': {
        title: 'A bot is recognised by who acted last',
        severity: 'low',
        cwe: ['CWE-290'],
        finding: "`github.actor` names whoever set off the run last, not who wrote the change. A bot can be made to act on a pull request or branch whose content is an outsider's. In privileged events this counts as medium.",
        remedy: 'Compare the author of the pull request (`github.event.pull_request.user.login`), and let only the content you expect pass.',
        risk: "An outsider's change is merged, or gets secrets, as if it came from the bot.",
    },
    'tolerated-scanner': {
        title: 'The result of a security scanner is ignored',
        severity: 'low',
        cwe: ['CWE-778', 'CWE-390'],
        finding: '`continue-on-error: true`, or `|| true` after the command, makes the step green whatever the scanner found, and also where it did not run at all.',
        remedy: 'Let the step fail, with a threshold or baseline that the project accepts.',
        risk: 'Findings, and a scanner that broke months ago, go unseen.',
    },
    'deprecated-command': {
        title: 'A withdrawn way of setting outputs is used',
        severity: 'low',
        cwe: ['CWE-477'],
        finding: 'The commands set-output and save-state act on any line that is printed, and GitHub is withdrawing them.',
        remedy: 'Append `name=value` to the file named by GITHUB_OUTPUT or GITHUB_STATE.',
        risk: 'Text that a tool prints sets outputs, and the step stops working when the command is gone.',
    },
    'retired-runtime': {
        title: 'An action runs on a retired Node.js',
        severity: 'low',
        cwe: ['CWE-1104'],
        finding: 'The action asks for a version of Node.js that gets no security fixes any more.',
        remedy: 'Move `runs.using` to a version that is maintained.',
        risk: 'Faults of the runtime stay open, and the runner refuses the action.',
    },
    'retired-runner': {
        title: 'A job asks for a withdrawn machine image',
        severity: 'low',
        cwe: ['CWE-1104'],
        finding: 'The image named by `runs-on` has been withdrawn by GitHub.',
        remedy: 'Name an image that is maintained.',
        risk: 'The job waits and is cancelled, so its checks are never made.',
    },
    'dependabot-execution': {
        title: 'Dependabot may run code of packages',
        severity: 'medium',
        cwe: ['CWE-829'],
        finding: '`insecure-external-code-execution: allow` lets the package manager run scripts of the packages while Dependabot works out an update.',
        remedy: 'Leave the key out, or write `deny`.',
        risk: 'A malicious release takes the credentials of private registries out of the update run before anyone has looked at it.',
    },
    'dependabot-cooldown': {
        title: 'Updates are proposed without a waiting time',
        severity: 'low',
        cwe: ['CWE-829'],
        finding: 'Dependabot proposes a version as soon as it is released. Most malicious releases are found within days. Reported at the level `strict` only.',
        remedy: 'Add `cooldown: { default-days: 7 }` to the update; security updates are not held back by it.',
        risk: 'A stolen package reaches the default branch before its theft is known.',
    },
    'debug-logging': {
        title: 'Debug logging is switched on for good',
        severity: 'low',
        cwe: ['CWE-532'],
        finding: 'ACTIONS_STEP_DEBUG or ACTIONS_RUNNER_DEBUG stands in the file, so every run logs what the runner and the actions do in detail.',
        remedy: 'Remove it, and use “Re-run with debug logging” when it is needed.',
        risk: 'Values that are not masked, such as parts of secrets and internal addresses, stand in logs that many can read.',
    },
    'uncommented-commit': {
        title: 'A pinned commit does not say its version',
        severity: 'low',
        cwe: [],
        finding: 'An action is pinned to a commit without a comment that names the version. Reported at the level `strict` only.',
        remedy: 'Add the version as a comment: `@<commit> # v1.2.3`.',
        risk: 'Nobody sees how old the action is, and update tools cannot tell.',
    },
    'secret-in-workflow-env': {
        title: 'A secret is given to every job',
        severity: 'low',
        cwe: ['CWE-250'],
        finding: 'A secret stands in `env:` at the top of a workflow, so every step of every job has it. Reported at the level `strict` only.',
        remedy: 'Move it to the step that needs it.',
        risk: 'A fault in any step gives the secret away.',
    },
    'missing-concurrency': {
        title: 'Runs of a workflow may overlap',
        severity: 'low',
        cwe: [],
        finding: 'The workflow has no `concurrency:`. Reported at the level `strict` only.',
        remedy: 'Add a `concurrency:` group, with `cancel-in-progress` where older runs are of no use.',
        risk: 'An older run overtakes a newer one, and machines are kept busy for nothing.',
    },
    'missing-name': {
        title: 'A workflow has no name',
        severity: 'low',
        cwe: [],
        finding: 'The workflow has no `name:`. Reported at the level `strict` only.',
        remedy: 'Give it a name that says what it is for.',
        risk: 'Checks and logs are harder to tell apart.',
    },
};

;// CONCATENATED MODULE: ./build/embedded/workflows/rules-trust.js
/** Rules about whose code, images and caches are trusted, and with what rights and secrets. */
const TRUST_RULES = {
    'unpinned-action': {
        title: 'An action or reusable workflow is not pinned to a commit',
        severity: 'medium',
        cwe: ['CWE-829', 'CWE-494'],
        finding: 'A tag or branch can be moved to other code at any time. Only a full commit digest names the same code for ever. For actions of GitHub itself, and of owners named in `trustedOwners`, a tag counts as low.',
        remedy: 'Write the 40 digits of the commit with the version as a comment (`owner/name@<commit> # v1.2.3`) and let Dependabot or Renovate propose updates.',
        risk: 'Somebody who takes over the account or repository of the action runs code in this job with its token and secrets.',
    },
    'malformed-uses': {
        title: 'A reference to an action cannot be resolved',
        severity: 'medium',
        cwe: ['CWE-1289'],
        finding: 'The value of `uses:` has no version, relative or empty parts in its path, or characters that no reference can have. Tools that check references may read it otherwise than GitHub does.',
        remedy: 'Write it as `owner/name@<commit>`, `owner/name/path@<commit>`, `./path` or `docker://image@sha256:…`.',
        risk: 'The job fails, or a reference that reviews and tools overlook brings in other code.',
    },
    'ambiguous-ref': {
        title: 'A reference looks like a commit and is none',
        severity: 'medium',
        cwe: ['CWE-829'],
        finding: 'The reference is a shortened or mistyped commit digest. GitHub accepts only whole digests, so it is taken for a branch or tag.',
        remedy: 'Write all 40 digits of the commit.',
        risk: 'Somebody who can create a branch or tag of that name in the repository of the action decides what runs here.',
    },
    'lookalike-action': {
        title: 'The name of an action is nearly that of a well-known one',
        severity: 'medium',
        cwe: ['CWE-1357', 'CWE-829'],
        finding: 'One inserted, missing, changed or swapped character separates this action from one that many use. Such names are registered to catch slips of the keyboard.',
        remedy: 'Check which action is meant and correct the name.',
        risk: 'The job runs code of a stranger who waits for just this slip.',
    },
    'archived-action': {
        title: 'An action is no longer maintained',
        severity: 'low',
        cwe: ['CWE-1104'],
        finding: 'The repository of this action is archived: its owner mends no faults and follows no change of the runner.',
        remedy: 'Move to a maintained successor, or to a command of the runner (such as `gh release create`).',
        risk: 'Known faults stay open, and the action stops working with a change of the runner.',
    },
    'retired-action-version': {
        title: 'A version of an action is out of use',
        severity: 'low',
        cwe: ['CWE-1104'],
        finding: 'The service this version talks to has been withdrawn by GitHub, or it was made for Node.js 12 or 16, which get no security fixes any more.',
        remedy: 'Move to a current major version, pinned to its commit.',
        risk: 'The step fails, or runs on another Node.js than it was tested with, and faults in it stay open.',
    },
    'vulnerable-action': {
        title: 'A version of an action has a published fault',
        severity: 'medium',
        cwe: ['CWE-1395', 'CWE-506'],
        finding: 'The version named by the tag, or by the comment beside the commit, is one that a public advisory lists as faulty, or the commit is one that attackers published. The list is part of the scanner and short; a tool that looks advisories up knows more. A tag that was moved by attackers and is clean again counts as low.',
        remedy: 'Move to the version the advisory names or a later one, pinned to its commit. Where the commit itself was the attack, renew every secret the job could read.',
        risk: 'The fault is known to everyone, and with it the way into the job.',
    },
    'unpinned-image': {
        title: 'A container image is not pinned to a digest',
        severity: 'low',
        cwe: ['CWE-829', 'CWE-494'],
        finding: 'A job, a service or a step runs in an image named by a tag, or by none. Without a digest the image can be another one in each run; `latest` or no tag makes sure of it, and counts as medium.',
        remedy: 'Write the digest after the tag: `image:1.2.3@sha256:…`.',
        risk: 'Whoever can push to that name of the registry runs code in the job.',
    },
    'excessive-permissions': {
        title: 'A token may do more than its job needs',
        severity: 'medium',
        cwe: ['CWE-250', 'CWE-272'],
        finding: 'The token is given all rights, or a right to write is given to all jobs of a workflow where it stands at the top. `read-all` counts as low.',
        remedy: 'Write `permissions: {}` or `contents: read` at the top, and give each job the rights it needs, with a word why.',
        risk: 'A fault in any one step is enough to change code, releases or packages.',
    },
    'missing-permissions': {
        title: 'The rights of the token are not stated',
        severity: 'low',
        cwe: ['CWE-276', 'CWE-250'],
        finding: 'Neither the workflow nor this job says what its token may do, so it gets what the repository or organisation has as its default, in older ones the right to write everything. Reported once for each workflow.',
        remedy: 'Write `permissions: contents: read` (or `{}`) at the top of the workflow and add rights per job.',
        risk: 'A fault in any step can change code, and a change of the default changes the rights of this workflow unseen.',
    },
    'secrets-inherit': {
        title: 'All secrets are handed to a called workflow',
        severity: 'medium',
        cwe: ['CWE-200', 'CWE-250'],
        finding: '`secrets: inherit` gives every secret of the caller to a reusable workflow. Where that is a workflow of the same repository it counts as low.',
        remedy: 'Name the secrets the called workflow needs under `secrets:`.',
        risk: 'A change in the other repository, or a fault in any step of the called workflow, reads every secret of this one.',
    },
    'all-secrets': {
        title: 'The whole set of secrets is handed over',
        severity: 'medium',
        cwe: ['CWE-200', 'CWE-250'],
        finding: '`toJSON(secrets)`, or a secret picked by a computed name, makes GitHub send all secrets of the repository and organisation to the job.',
        remedy: 'Name each secret that is needed: `${{ secrets.NAME }}`.',
        risk: 'A fault in any step of the job gives away secrets that it never needed.',
    },
    'secret-to-unpinned-action': {
        title: 'A secret goes to an action that can change',
        severity: 'medium',
        cwe: ['CWE-829', 'CWE-522'],
        finding: 'A step hands a secret to the action of a third party that is named by a tag or branch. Reported once for each step.',
        remedy: 'Pin the action to a commit, and give it a secret that can do no more than the step needs.',
        risk: 'Whoever takes over the action reads the secret in the next run.',
    },
    'secret-in-script': {
        title: 'A secret is written into a script',
        severity: 'low',
        cwe: ['CWE-214', 'CWE-522'],
        finding: 'An expression puts a secret into the text of a script instead of an environment variable. The script lies on disk, its arguments show in lists of processes and in traces, and characters in the secret are read as code.',
        remedy: 'Give the secret to the step with `env:` and use the quoted variable.',
        risk: 'The secret shows up where the masking of logs does not reach, or breaks the script.',
    },
    'unredacted-secret': {
        title: 'Parts of a structured secret are not masked',
        severity: 'medium',
        cwe: ['CWE-532'],
        finding: '`fromJSON(secrets.…)` takes parts out of a secret. GitHub masks the whole secret in logs and knows nothing of its parts.',
        remedy: 'Keep each part as a secret of its own, or mask the parts with `::add-mask::` before anything can print them.',
        risk: 'A password appears in a log that everyone can read.',
    },
    'hardcoded-credentials': {
        title: 'A registry password stands in the workflow',
        severity: 'medium',
        cwe: ['CWE-798'],
        finding: 'The credentials of a container registry are written out in the file instead of taken from a secret.',
        remedy: 'Revoke the password, keep the new one as a secret and refer to it with `${{ secrets.NAME }}`.',
        risk: 'Everyone who can read the repository, or an old copy of it, can use the account.',
    },
    'persisted-credentials': {
        title: 'The token of a checkout stays on the disk',
        severity: 'medium',
        cwe: ['CWE-522', 'CWE-312'],
        finding: 'actions/checkout before version 6 keeps the token in .git/config for all later steps. Where a later step uploads the workspace the token ends up in the artifact; since version 4.4 actions/upload-artifact leaves hidden files out unless told otherwise. Low where nothing uploads it; not reported where a later step needs it to push, or where `persist-credentials: true` says that it is meant.',
        remedy: 'Set `persist-credentials: false` on the checkout, and upload only the files that are meant.',
        risk: 'Any program a later step runs can read the token, and whoever downloads the artifact while the job still runs acts with it.',
    },
    'cache-poisoning': {
        title: 'A cache carries foreign files to trusted runs',
        severity: 'medium',
        cwe: ['CWE-349', 'CWE-345'],
        finding: 'A job that publishes, or a workflow for releases, restores a cache. Other runs of the same branch, with less care for what they execute, can write that cache. Or: a run on the default branch that fetches the code of a pull request writes a cache.',
        remedy: 'Build what is published without caches: leave the step out, or switch its cache off (`cache: false`, `enable-cache: false`).',
        risk: 'One compromised run of a test plants a file that ends up in the next release.',
    },
    'broad-app-token': {
        title: 'The token of a GitHub App reaches too far',
        severity: 'medium',
        cwe: ['CWE-250', 'CWE-613'],
        finding: 'The token is made for all repositories of the installation, for all rights of the app, or is not taken back at the end of the job.',
        remedy: 'Name `repositories`, name the rights with `permission-…` inputs, and leave `skip-token-revoke` out.',
        risk: 'A fault in one job reaches every repository of the organisation.',
    },
};

;// CONCATENATED MODULE: ./build/embedded/workflows/rules.js



const TEXTS = { ...CODE_RULES, ...TRUST_RULES, ...ORDER_RULES };
/** All rules, in the order of the documentation. */
const RULES = Object.entries(TEXTS).map(([id, text]) => ({
    id: `workflows/${id}`,
    category: 'workflow',
    ...text,
}));

;// CONCATENATED MODULE: ./build/embedded/workflows/tree-facts.js









/** The facts of a file, or nothing where it has none for the others. */
function treeFactOf(context) {
    const { file } = context;
    const called = file.kind === 'action' || file.triggers.has('workflow_call');
    const calls = [];
    const scripts = new Map();
    const checkouts = new Map();
    const outputUses = [];
    const heads = [];
    const local = isCalledFromHere(file);
    if (called)
        for (const [name, line] of context.evaluated)
            scripts.set(name, line);
    for (const job of file.jobs) {
        if (job.uses?.kind === 'local')
            calls.push(callOf(context, job.uses, getMap(job.node, 'with')?.entries ?? [], { job }));
        for (const step of job.steps) {
            if (step.uses?.kind === 'local')
                calls.push(callOf(context, step.uses, step.with, { job, step }));
            for (const code of codeOf(step)) {
                outputUses.push(...outputUsesOf(context, code, { job, step }));
                if (called)
                    for (const name of inputsIn(context, code, { job, step }))
                        scripts.set(name, lineOf(context, code));
            }
            if (called)
                addCheckouts(context, job, step, checkouts);
        }
        if (called)
            for (const { step, span, refused } of headCheckoutsOf(context, job))
                if (!refused && reachOf(file, job, step, CHECKOUT_EVENTS) === 'never' && mayBeCalled(context, job, step))
                    heads.push({ region: context.region(span), used: usesCheckout(context, job, step) });
    }
    const outputs = called ? outputsOf(context) : [];
    // A workflow without a fact was not read, and may call anything.
    if (!file.path.startsWith('.github/') &&
        [calls, outputs, outputUses, heads].every((list) => list.length === 0) &&
        scripts.size + checkouts.size === 0)
        return undefined;
    const ofInputs = local ? [...context.ofInputs].map(([finding, name]) => ({ input: name, finding })) : [];
    const openDefaults = [...file.inputs]
        .filter(([, { standard }]) => context.flow.taintOfValue(standard, {}) !== undefined)
        .map(([name]) => name);
    const listed = (map) => [...map].map(([name, line]) => ({ input: name, line }));
    return {
        kind: file.kind,
        calls,
        scripts: listed(scripts),
        checkouts: listed(checkouts),
        heads,
        outputs,
        outputUses,
        local,
        ofInputs,
        openDefaults,
    };
}
/** A condition that no event with rights can fulfil holds for callers as well: `github.event_name == 'push'`. */
function mayBeCalled(context, job, step) {
    const triggers = new Map(CHECKOUT_EVENTS.map((event) => [event, undefined]));
    return reachOf({ ...context.file, triggers }, job, step, CHECKOUT_EVENTS) !== 'never';
}
function lineOf(context, span) {
    return context.region(span).startLine;
}
/** `./x/y` and `$/x/y` as path from the root; the root itself is empty. */
function targetOf({ node }) {
    return node.text
        .trim()
        .replace(/^(?:\.|\$)(?:\/|$)/, '')
        .replace(/\/+$/, '');
}
function callOf(context, uses, given, scope) {
    const { file, flow } = context;
    return {
        target: targetOf(uses),
        reach: scope.job === undefined ? 'never' : reachOf(file, scope.job, scope.step, CHECKOUT_EVENTS),
        arguments: given.flatMap(({ key, value }) => {
            if (value.kind !== 'scalar' || !value.text.includes('${{'))
                return [];
            const taint = flow.taintOfValue(value, scope);
            const text = taint?.origin === 'outsider' ? foreignText(context, taint, scope) : undefined;
            return [
                {
                    input: key.text.toLowerCase(),
                    region: context.region(value),
                    ...(text === undefined ? {} : { text }),
                    head: namesHeadCode(context, value, scope),
                    passes: inputsIn(context, value, scope),
                    open: tree_facts_isOpen(context, value, scope),
                },
            ];
        }),
    };
}
function foreignText(context, taint, { job, step }) {
    return {
        context: taint.context,
        severity: job === undefined ? 'medium' : injectionSeverity(context, job, step, taint),
    };
}
/** The inputs of the file that can be (part of) a value. */
function inputsIn(context, node, scope) {
    const names = new Set();
    for (const { expression } of templateParts(node, context.file.source)) {
        if (expression === undefined)
            continue;
        for (const { access } of carriersOf(expression)) {
            const taint = context.flow.taintOf(access, scope);
            const name = inputName(taint?.context ?? '');
            if (name !== undefined)
                names.add(name);
        }
    }
    return [...names];
}
/** Whether anything but an input in a value is known to be of others' choosing. */
function tree_facts_isOpen(context, node, scope) {
    return templateParts(node, context.file.source).some(({ expression }) => expression === undefined ||
        carriersOf(expression).some(({ access }) => {
            const taint = context.flow.taintOf(access, scope);
            if (taint === undefined || inputName(taint.context) !== undefined)
                return false;
            return taint.origin === 'outsider' || insiderSeverity(context, taint) !== undefined;
        }));
}
function addCheckouts(context, job, step, checkouts) {
    if (!isCheckout(step) || !usesCheckout(context, job, step))
        return;
    for (const node of [model_input(step, 'ref'), model_input(step, 'repository')]) {
        if (node === undefined)
            continue;
        for (const name of inputsIn(context, node, { job, step }))
            checkouts.set(name, lineOf(context, node));
    }
}
/** Outputs a caller gets that carry an outsider's text. */
function outputsOf(context) {
    const { file, flow } = context;
    const declared = file.kind === 'action' ? file.root : file.triggers.get('workflow_call');
    const job = file.kind === 'action' ? file.jobs[0] : undefined;
    return (getMap(declared, 'outputs')?.entries ?? []).flatMap(({ key, value }) => {
        const taint = flow.taintOfValue(getScalar(value, 'value'), { job });
        return taint?.origin === 'outsider'
            ? [{ name: key.text.toLowerCase(), context: taint.context, severity: 'high' }]
            : [];
    });
}
function outputUsesOf(context, code, { job }) {
    const uses = [];
    for (const part of templateParts(code, context.file.source)) {
        if (part.expression === undefined)
            continue;
        for (const { access } of carriersOf(part.expression)) {
            for (const node of walk(access)) {
                if (node.kind !== 'access')
                    continue;
                const [root, id, member, output] = pathOf(node).split('.');
                if (member !== 'outputs' || output === undefined)
                    continue;
                const called = root === 'steps'
                    ? job?.steps.find((step) => step.id === id)?.uses
                    : root === 'needs'
                        ? context.file.jobs.find((candidate) => candidate.id === id)?.uses
                        : undefined;
                if (called?.kind === 'local')
                    uses.push({ target: targetOf(called), output, region: context.region(part) });
            }
        }
    }
    return uses;
}

;// CONCATENATED MODULE: ./build/embedded/workflows/detector.js






















/** Many times the size of the largest workflow seen in use. */
const MAX_BYTES = 512 * 1024;
const CHECKS = [
    checkUses,
    checkInjection,
    checkEvaluation,
    checkPrivileged,
    checkArtifacts,
    checkPermissions,
    checkSecrets,
    checkScripts,
    checkPublishing,
    checkConditions,
    checkHygiene,
];
/** The `workflows` scanner: GitHub workflow and action files. */
const detector = {
    id: 'workflows',
    rules: RULES,
    create({ config }) {
        const checked = readConfig(config);
        return { scanFile: (file) => scanFile(file, checked) };
    },
    finish: (facts, allPaths, { part }) => ({ findings: checkTree(facts, allPaths, part === true) }),
};
function scanFile({ path, bytes }, config) {
    const kind = kindOfPath(path);
    if (kind === undefined)
        return { findings: [], notApplicable: 'not a workflow, action or Dependabot file' };
    if (bytes.length > MAX_BYTES)
        return { findings: [], unread: `larger than ${MAX_BYTES} bytes` };
    const { text, encoding } = (0,lib_text/* decodeText */.g7)(bytes);
    if (encoding === 'binary')
        return { findings: [], unread: 'not a text file' };
    const lines = new lib_text/* LineIndex */.rr(text);
    const tree = parseYamlTree(text, lines);
    if (typeof tree === 'string')
        return { findings: [], unread: tree };
    if (kind === 'dependabot') {
        const findings = checkDependabot(path, tree, lines, config.level === 'strict');
        return tree.fault === undefined ? { findings } : { findings, unread: tree.fault };
    }
    try {
        return checkFile(kind, path, text, tree, lines, config);
    }
    catch (error) {
        if (error instanceof TooManyExpressions)
            return { findings: [], unread: `${error.message} at ${detector_placeOf(lines, error.start)}` };
        throw error;
    }
}
function checkFile(kind, path, text, tree, lines, config) {
    const findings = [];
    let known = false;
    let overflow = false;
    let unreadPart;
    let fact;
    for (const root of tree.roots) {
        const file = root.kind === 'map' ? readFile(kind, path, text, root) : undefined;
        if (file === undefined)
            continue;
        known = true;
        const excess = excessOf(file);
        if (excess !== undefined)
            return { findings: [], unread: excess };
        const context = new CheckContext(file, config, lines);
        for (const check of CHECKS)
            check(context);
        for (const finding of context.findings)
            findings.push(finding);
        fact ??= treeFactOf(context);
        overflow ||= context.overflow;
        unreadPart ??= unreadExpression(file, lines) ?? unreadLine(context, lines);
    }
    if (tree.fault !== undefined)
        return { findings, unread: tree.fault };
    if (unreadPart !== undefined)
        return { findings, unread: unreadPart };
    if (overflow)
        return { findings, unread: 'more findings than one file can sensibly have' };
    if (!known)
        return {
            findings,
            notApplicable: kind === 'action' ? 'no action: it has no runs' : 'no workflow: it has neither on nor jobs',
        };
    if (fact === undefined)
        return { findings };
    const later = new Set(fact.ofInputs.map(({ finding }) => finding));
    return { findings: findings.filter((finding) => !later.has(finding)), fact };
}
/** The first expression of a file that could not be read, with its place. What else the file holds is judged all the same. */
function unreadExpression(file, lines) {
    const conditions = new Set(file.jobs.flatMap((job) => [job.condition, ...job.steps.map(({ condition }) => condition)]));
    for (const { node, job } of scalarsInScope(file)) {
        // The texts around the steps of an action (what it says of itself) are not read as expressions.
        if (job === undefined && file.kind === 'action')
            continue;
        const fault = faultIn(node, file.source, conditions.has(node));
        if (fault !== undefined)
            return `${fault.why} at ${detector_placeOf(lines, fault.start)}`;
    }
    return undefined;
}
/** The first line of a script that is too long to be followed although it holds variables or commands. */
function unreadLine(context, lines) {
    for (const job of context.file.jobs)
        for (const { run } of job.steps) {
            if (run === undefined || run.text.length <= MAX_LINE)
                continue;
            const index = run.text.split('\n').findIndex((line) => line.length > MAX_LINE && /[$`]/.test(line));
            if (index >= 0)
                return `a line of a script too long to be followed at ${detector_placeOf(lines, context.lineSpan(run, index).start)}`;
        }
    return undefined;
}
function detector_placeOf(lines, offset) {
    const { line, column } = lines.at(offset);
    return `${String(line)}:${String(column)}`;
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
