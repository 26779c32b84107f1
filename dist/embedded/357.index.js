export const id = 357;
export const ids = [357];
export const modules = {

/***/ 9357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPack: () => (/* binding */ readPack),
  sha256: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/embedded/privacy/pack-schema.js

const pack_schema_text = schemas/* string */.YjP().min(1).max(1200);
const word = schemas/* string */.YjP().min(2).max(60);
/** One rule of a privacy pack. A pack holds data only: what runs are our own validators, named here. */
const packRuleSchema = schemas/* strictObject */.rej({
    /** Without the prefix: the rule is reported as `privacy/<id>`. */
    id: schemas/* string */.YjP().regex(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/, 'letters, digits and single hyphens'),
    /** What kind of data it is, as findings name it. */
    entity: schemas/* string */.YjP().regex(/^[a-z0-9-]{2,40}$/),
    title: schemas/* string */.YjP().min(3).max(120),
    /** ISO 3166 country in lower case, or `any`. */
    locale: schemas/* string */.YjP().regex(/^(?:any|[a-z]{2})$/),
    severity: schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']),
    /** Accepted without context unless `requireContext`. */
    pattern: schemas/* string */.YjP().min(1).max(1000),
    ignoreCase: schemas/* boolean */.zMY().default(false),
    /** A looser form, accepted only beside a context word. */
    contextPattern: schemas/* string */.YjP().min(1).max(1000).optional(),
    validator: schemas/* string */.YjP().min(1).max(40),
    /** Judges matches of `contextPattern`; the same as `validator` where absent. */
    contextValidator: schemas/* string */.YjP().min(1).max(40).optional(),
    /** Judges values in a named column of a record that has other columns of personal data; the same as `validator` where absent. */
    recordValidator: schemas/* string */.YjP().min(1).max(40).optional(),
    /** A space matches a space, an underscore, a hyphen or nothing. */
    context: schemas/* array */.YOg(word).max(80),
    requireContext: schemas/* boolean */.zMY(),
    /** Characters between a context word and the match, blanks not counted. */
    contextWithin: schemas/* number */.aig().int().min(1).max(200).default(48),
    /** A word that says the number is something else. */
    notContext: schemas/* array */.YOg(word).max(60).default([]),
    /** Kinds of file in which the rule is not used at all. */
    notIn: schemas/* array */.YOg(schemas/* enum */.k5n(['code', 'attribution', 'data', 'document'])).default([]),
    examples: schemas/* strictObject */.rej({
        match: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).min(1).max(20),
        noMatch: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).min(1).max(20),
    }),
    finding: pack_schema_text,
    remedy: pack_schema_text,
    risk: pack_schema_text,
    cwe: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^CWE-\d{1,5}$/)).max(6),
});
const packInfoSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(80),
    version: schemas/* string */.YjP().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
    description: schemas/* string */.YjP().max(500).optional(),
});
const packRuleFileSchema = schemas/* strictObject */.rej({ rules: schemas/* array */.YOg(packRuleSchema).min(1).max(200) });
/** `expected.json`: per fixture, the findings as entity, count and place. */
const packExpectedSchema = schemas/* strictObject */.rej({
    fixtures: schemas/* record */.g1P(schemas/* string */.YjP().max(200), schemas/* array */.YOg(schemas/* strictObject */.rej({ entity: schemas/* string */.YjP(), count: schemas/* number */.aig().int().min(1), at: schemas/* string */.YjP().max(80) }))),
});

;// CONCATENATED MODULE: ./build/embedded/privacy/pack.js




const MAX_FILES = 2000;
const MAX_FILE = 4 * 1024 * 1024;
const MAX_TOTAL = 64 * 1024 * 1024;
const MAX_RULES = 500;
const MAX_DEPTH = 6;
/** Reads and validates a pack. Throws an error that names the file and the fault. */
function readPack(folder) {
    const files = readFolder(folder);
    const info = parse(files, 'pack.json', packInfoSchema);
    const expected = parse(files, 'expected.json', packExpectedSchema);
    const rules = [];
    for (const name of [...files.keys()].sort()) {
        if (/^rules\/[^/]+\.json$/.test(name))
            rules.push(...parse(files, name, packRuleFileSchema).rules);
    }
    if (rules.length === 0)
        throw new Error('privacy pack: no rules');
    if (rules.length > MAX_RULES)
        throw new Error(`privacy pack: more than ${MAX_RULES} rules`);
    const seen = new Set();
    for (const { id } of rules) {
        if (seen.has(id))
            throw new Error(`privacy pack: rule ${id} is defined twice`);
        seen.add(id);
    }
    const fixtures = new Map([...files]
        .filter(([name]) => name.startsWith('fixtures/'))
        .map(([name, bytes]) => [name.slice('fixtures/'.length), bytes]));
    const digests = new Set([...files.values()].filter(({ length }) => length > 0).map(sha256));
    return { ...info, rules, expected, fixtures, digests };
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function readFolder(root) {
    const files = new Map();
    let total = 0;
    const pending = [{ folder: root, prefix: '', depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const name of (0,external_node_fs_.readdirSync)(next.folder).sort()) {
            const path = (0,external_node_path_.join)(next.folder, name);
            const stat = (0,external_node_fs_.lstatSync)(path);
            // A link could lead out of the pack; a pack needs none.
            if (stat.isSymbolicLink())
                throw new Error(`privacy pack: ${next.prefix}${name} is a link`);
            if (stat.isDirectory()) {
                if (next.depth >= MAX_DEPTH)
                    throw new Error(`privacy pack: folders deeper than ${MAX_DEPTH}`);
                pending.push({ folder: path, prefix: `${next.prefix}${name}/`, depth: next.depth + 1 });
                continue;
            }
            if (!stat.isFile())
                throw new Error(`privacy pack: ${next.prefix}${name} is no ordinary file`);
            total += stat.size;
            if (stat.size > MAX_FILE || total > MAX_TOTAL || files.size >= MAX_FILES)
                throw new Error(`privacy pack: too large at ${next.prefix}${name}`);
            files.set(`${next.prefix}${name}`, (0,external_node_fs_.readFileSync)(path));
        }
    }
    return files;
}
function parse(files, name, schema) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw new Error(`privacy pack: ${name} is missing`);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw new Error(`privacy pack: ${name} is not JSON`);
    }
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const issue = checked.error.issues[0];
    throw new Error(`privacy pack: ${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'off schema'}`);
}


/***/ })

};
