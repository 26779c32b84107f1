export const id = 851;
export const ids = [851];
export const modules = {

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createNodeFileStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The real file system, through `node:fs`. */
function createNodeFileStore(tempFolder) {
    return {
        stat(path) {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
            return stats === undefined ? undefined : describe(stats);
        },
        read: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path),
        readLink: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, { encoding: 'buffer' }),
        realPath(path) {
            try {
                return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path, { encoding: 'buffer' });
            }
            catch {
                return undefined;
            }
        },
        list: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { encoding: 'buffer' }),
        writeNew(path, data, mode) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, data, { flag: 'wx', mode });
        },
        writeDurable(path, data) {
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', 0o644);
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, data);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
        flushFolder(path) {
            const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(folder);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder);
            }
        },
        makeFolder(path, mode) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true, mode });
        },
        linkOrCopy(from, to) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
            }
            catch (error) {
                if (!isCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'))
                    throw error;
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, 0o444);
            }
        },
        symlink(target, path) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, path);
        },
        rename(from, to) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
        },
        remove(path) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
        },
        chmod(path, mode) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode);
        },
        temporaryFolder(prefix) {
            const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempFolder, prefix));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, 0o711);
            return folder;
        },
    };
}
function describe(stats) {
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other';
    return { kind, size: stats.size, executable: (stats.mode & 0o111) !== 0 };
}
function isCode(error, ...codes) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}


/***/ }),

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/system/node-file-store.js
var node_file_store = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 6 modules
var registry_generated = __webpack_require__(914);
// EXTERNAL MODULE: ./build/derive-evidence.js + 14 modules
var derive_evidence = __webpack_require__(3668);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/lib/canonical-json.js
var canonical_json = __webpack_require__(297);
// EXTERNAL MODULE: ./build/lib/dsse.js
var dsse = __webpack_require__(3380);
;// CONCATENATED MODULE: ./build/lib/strict-json.js
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * JSON for evidence: UTF-8 without a byte order mark, no member twice, no integer that a double cannot hold, nothing after
 * the value. `JSON.parse` silently keeps the last of two members and rounds large numbers, so two readers of one file could
 * see two documents.
 *
 * @throws Error with what is wrong
 */
function parseStrictJson(bytes) {
    const text = utf8.decode(bytes);
    if (text.charCodeAt(0) === 0xfeff)
        throw new Error('it starts with a byte order mark');
    const value = JSON.parse(text);
    checkMembers(text);
    return value;
}
/** Walks valid JSON once, without recursion, and looks at member names and numbers. */
function checkMembers(text) {
    const open = [];
    let expectName = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x22) {
            const end = endOfString(text, index);
            const names = open.at(-1);
            if (expectName && names !== undefined) {
                const name = JSON.parse(text.slice(index, end));
                if (names.has(name))
                    throw new Error(`the member ${JSON.stringify(name.slice(0, 60))} occurs twice`);
                names.add(name);
                expectName = false;
            }
            index = end - 1;
        }
        else if (code === 0x7b) {
            open.push(new Set());
            expectName = true;
        }
        else if (code === 0x5b) {
            open.push(undefined);
            expectName = false;
        }
        else if (code === 0x7d || code === 0x5d) {
            open.pop();
            expectName = false;
        }
        else if (code === 0x2c) {
            expectName = open.at(-1) !== undefined;
        }
        else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
            const number = /^-?[0-9.eE+-]+/.exec(text.slice(index, index + 400))?.[0] ?? '';
            if (/^-?[0-9]+$/.test(number) && !Number.isSafeInteger(Number(number)))
                throw new Error('it holds an integer that is not exact');
            index += Math.max(0, number.length - 1);
        }
    }
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

// EXTERNAL MODULE: ./build/model/evidence.js
var model_evidence = __webpack_require__(8477);
// EXTERNAL MODULE: ./build/lib/digest.js
var lib_digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/model/raw-run.js
var raw_run = __webpack_require__(5540);
// EXTERNAL MODULE: ./build/bundle/assemble.js
var assemble = __webpack_require__(1829);
// EXTERNAL MODULE: ./build/lib/audit-chain.js
var audit_chain = __webpack_require__(999);
;// CONCATENATED MODULE: ./build/bundle/read-bundle.js









/** A file or folder of a bundle that is not what its roots say. */
class Tampering extends Error {
    name = 'Tampering';
}
/** Any of these makes a folder a bundle, however damaged. */
const ROOT_FILES = [model_evidence/* EVIDENCE_MANIFEST */.Gm, model_evidence/* RUN_RECORD */.Ox, model_evidence/* CHECKSUMS */.vM, model_evidence/* AUDIT_LOG */.bd, model_evidence/* ATTESTATION */.B4, 'plan.json', 'policy-result.json', 'results.sarif', 'summary.json'];
const FILE_LIMIT = 512 * 1024 ** 2;
const COUNT_LIMIT = 20_000;
/**
 * Reads a bundle and checks every file against the roots. Bytes are hashed as they are stored, never re-rendered first.
 *
 * @throws AssayError usage when the path is absent or holds nothing of a bundle
 * @throws Tampering for everything else that is wrong
 */
function readBundle(folder, store) {
    const stat = store.stat(folder);
    const target = stat?.kind === 'link' ? store.realPath(folder)?.toString('utf8') : folder;
    if (target === undefined || store.stat(target)?.kind !== 'folder' || !ROOT_FILES.some((name) => store.stat((0,external_node_path_.join)(target, name)) !== undefined)) {
        throw new errors/* AssayError */.WV({ kind: 'usage', code: 'no-bundle', message: `there is no evidence bundle at ${folder}`, hint: 'Give the folder that holds evidence-manifest.json.' });
    }
    const files = readAll(target, store);
    const evidence = parseRoot(files, model_evidence/* EVIDENCE_MANIFEST */.Gm, model_evidence/* evidenceManifestSchema */.Kl);
    const run = parseRoot(files, model_evidence/* RUN_RECORD */.Ox, model_evidence/* runRecordSchema */._A);
    const listed = new Set([model_evidence/* EVIDENCE_MANIFEST */.Gm, model_evidence/* RUN_RECORD */.Ox, model_evidence/* CHECKSUMS */.vM, model_evidence/* AUDIT_LOG */.bd]);
    for (const item of [...evidence.files, ...run.raw]) {
        if (listed.has(item.path))
            throw new Tampering(`${item.path} is listed twice`);
        listed.add(item.path);
        checkFile(files, item);
    }
    if (run.raw.some(({ path }) => !path.startsWith('raw/')) || evidence.files.some(({ path }) => path.startsWith('raw/'))) {
        throw new Tampering('raw output and derived evidence are listed in the wrong root');
    }
    for (const path of files.keys()) {
        if (!listed.has(path) && path !== model_evidence/* ATTESTATION */.B4 && !path.startsWith('attestations/'))
            throw new Tampering(`${path} is in the folder and in no list`);
    }
    const audit = files.get(model_evidence/* AUDIT_LOG */.bd);
    if (audit === undefined)
        throw new Tampering(`${model_evidence/* AUDIT_LOG */.bd} is missing`);
    checkFile(files, { path: model_evidence/* AUDIT_LOG */.bd, size: run.audit.size, sha256: run.audit.sha256 });
    const sums = files.get(model_evidence/* CHECKSUMS */.vM);
    const others = new Map([...files].filter(([path]) => path !== model_evidence/* CHECKSUMS */.vM));
    if (sums === undefined || Buffer.from(sums).toString('utf8') !== (0,assemble/* checksums */.vw)(others))
        throw new Tampering(`${model_evidence/* CHECKSUMS */.vM} does not fit the files`);
    return {
        files,
        evidence,
        run,
        raws: readRaws(files),
        roots: { evidenceManifest: digestOf(files, model_evidence/* EVIDENCE_MANIFEST */.Gm), runRecord: digestOf(files, model_evidence/* RUN_RECORD */.Ox) },
    };
}
/** Checks the audit log's chain; `subject` is what its first line is bound to. @throws Tampering */
function checkAudit(bundle, subject) {
    const text = Buffer.from(bundle.files.get(model_evidence/* AUDIT_LOG */.bd) ?? []).toString('utf8');
    const problem = (0,audit_chain/* checkAuditLog */.gX)(text, subject, bundle.run.audit);
    if (problem !== undefined)
        throw new Tampering(problem);
}
function readAll(folder, store) {
    const files = new Map();
    const pending = [''];
    for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
        for (const raw of store.list((0,external_node_path_.join)(folder, sub))) {
            const name = raw.toString('utf8');
            const path = sub === '' ? name : `${sub}/${name}`;
            const stat = store.stat((0,external_node_path_.join)(folder, path));
            if (stat?.kind === 'folder')
                pending.push(path);
            else if (stat?.kind !== 'file' || !Buffer.from(name, 'utf8').equals(raw))
                throw new Tampering(`${JSON.stringify(path)} is not an ordinary file`);
            else if (stat.size > FILE_LIMIT)
                throw new Tampering(`${path} is larger than any file of a bundle`);
            else
                files.set(path, store.read((0,external_node_path_.join)(folder, path)));
            if (files.size > COUNT_LIMIT)
                throw new Tampering('the folder holds more files than any bundle');
        }
    }
    return files;
}
function parseRoot(files, path, schema) {
    const bytes = files.get(path);
    if (bytes === undefined)
        throw new Tampering(`${path} is missing`);
    let value;
    try {
        value = parseStrictJson(bytes);
    }
    catch (error) {
        throw new Tampering(`${path} cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`);
    }
    const result = schema.safeParse(value);
    if (!result.success)
        throw new Tampering(`${path} has not the form it must have (${String(result.error.issues[0]?.path.join('.') ?? '')})`);
    return result.data;
}
function checkFile(files, { path, size, sha256: digest }) {
    const bytes = files.get(path);
    if (bytes === undefined)
        throw new Tampering(`${path} is missing`);
    if (bytes.length !== size || (0,lib_digest/* sha256 */.s)(bytes) !== digest)
        throw new Tampering(`${path} is not the file that was recorded`);
}
function digestOf(files, path) {
    return (0,lib_digest/* sha256 */.s)(files.get(path) ?? new Uint8Array());
}
function readRaws(files) {
    const raws = new Map();
    for (const path of files.keys()) {
        const scanner = /^raw\/([^/]+)\/execution\.json$/.exec(path)?.[1];
        if (scanner === undefined)
            continue;
        const record = parseRoot(files, path, raw_run/* executionRecordSchema */.j);
        if (record.scanner !== scanner)
            throw new Tampering(`${path} is of another scanner`);
        const outputs = new Map();
        for (const name of record.outputs) {
            const bytes = files.get(`raw/${scanner}/${name}`);
            if (bytes === undefined)
                throw new Tampering(`raw/${scanner}/${name} is missing`);
            outputs.set(name, bytes);
        }
        raws.set(scanner, { record, outputs });
    }
    return raws;
}

// EXTERNAL MODULE: ./build/bundle/attest.js
var attest = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/bundle/statements.js
var bundle_statements = __webpack_require__(7443);
;// CONCATENATED MODULE: ./build/bundle/check-attestations.js









const verdictContext = schemas/* looseObject */._H3({
    subject: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })),
    predicate: schemas/* looseObject */._H3({ [bundle_statements/* EXTENSION */.Ys]: schemas/* looseObject */._H3({ base: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), commit: schemas/* string */.YjP() }).nullable() }) }),
});
const envelopeSchema = schemas/* strictObject */.rej({
    payloadType: schemas/* literal */.euz(dsse/* PAYLOAD_TYPE */.U),
    payload: schemas/* base64 */.K39(),
    signatures: schemas/* array */.YOg(schemas/* strictObject */.rej({ sig: schemas/* base64 */.K39(), keyid: schemas/* string */.YjP().optional() })).length(1),
});
const sigstoreSchema = schemas/* looseObject */._H3({
    mediaType: schemas/* literal */.euz('application/vnd.dev.sigstore.bundle.v0.3+json'),
    verificationMaterial: schemas/* looseObject */._H3({}),
    dsseEnvelope: envelopeSchema,
});
/**
 * Checks that the statements are exactly those this evidence makes, all of them, and who signed them.
 *
 * @throws Tampering when a statement is missing, foreign or changed.
 */
async function checkAttestations(input) {
    const { files } = input.bundle;
    const present = [...files.keys()].filter((path) => path.startsWith('attestations/')).sort();
    if (present.length === 0) {
        if (files.has(model_evidence/* ATTESTATION */.B4))
            throw new Tampering(`${model_evidence/* ATTESTATION */.B4} is there without the statements it holds`);
        return verdictOnMissing(input.signer, 'it holds no statements');
    }
    const context = readContext(files);
    const statements = (0,bundle_statements/* buildStatements */.n5)({
        plan: input.plan,
        summary: input.derived.summary,
        files: input.derived.files,
        roots: input.bundle.roots,
        guarantees: input.bundle.run.runtime,
        repository: context.repository,
        base: context.base ?? undefined,
    });
    const signed = present.some((path) => path.endsWith('.sigstore.json'));
    const expected = [...statements.keys()].flatMap((name) => expectedFiles(name, signed)).sort();
    const odd = [...expected.filter((path) => !present.includes(path)), ...present.filter((path) => !expected.includes(path))];
    if (odd.length > 0)
        throw new Tampering(`statements are missing or foreign: ${odd.join(', ')}`);
    const lines = [];
    const problems = [];
    for (const [name, statement] of statements) {
        if (!Buffer.from(files.get(`attestations/${name}.statement.json`) ?? []).equals(Buffer.from(statement))) {
            throw new Tampering(`the ${name} statement is not the one this evidence makes`);
        }
        lines.push(signed ? await checkSigned(name, statement, files, input.signer, problems) : statement);
    }
    if (Buffer.from(files.get(model_evidence/* ATTESTATION */.B4) ?? []).toString('utf8') !== lines.map((line) => `${line}\n`).join('')) {
        throw new Tampering(`${model_evidence/* ATTESTATION */.B4} does not hold the statements of this bundle`);
    }
    const who = {
        ...(context.repository === undefined ? {} : { repository: context.repository }),
        ...(context.base === null ? {} : { base: context.base.commit }),
    };
    if (!signed)
        return { ...verdictOnMissing(input.signer, 'its statements are not signed'), ...who };
    if (input.signer === undefined)
        return { state: 'unsigned', detail: 'It is signed, and no --key or --identity says whom to trust.', ...who };
    if (problems.length > 0)
        return { state: 'untrusted', detail: problems.join('; '), ...who };
    const by = input.signer.kind === 'key' ? 'the given key' : input.signer.description;
    return { state: 'signed', detail: `AUTHENTIC: ${statements.size} statements signed by ${by}.`, ...who };
}
function verdictOnMissing(signer, what) {
    return signer === undefined ? { state: 'unsigned', detail: `The bundle is unsigned: ${what}.` } : { state: 'untrusted', detail: `a signer was demanded, and ${what}` };
}
/** Repository and base are facts of the caller's: they are stated, not derived, so the statements are rebuilt with them. */
function readContext(files) {
    const bytes = files.get('attestations/verdict.statement.json');
    if (bytes === undefined)
        throw new Tampering('the verdict statement is missing');
    try {
        const verdict = verdictContext.parse(parseStrictJson(bytes));
        const name = verdict.predicate.resourceUri;
        const repository = typeof name === 'string' && name.startsWith('git+') && !name.startsWith('git+local:') ? name.slice('git+'.length) : undefined;
        return { repository, base: verdict.predicate[bundle_statements/* EXTENSION */.Ys].base };
    }
    catch {
        throw new Tampering('the verdict statement has not the form it must have');
    }
}
function expectedFiles(name, signed) {
    const statement = `attestations/${name}.statement.json`;
    if (!signed)
        return [statement];
    return [statement, `attestations/${name}.sigstore.json`, ...(attest/* BARE_ENVELOPES */.B.has(name) ? [`attestations/${name}.dsse.json`] : [])];
}
/** @returns the canonical envelope. Form and payload errors are tampering; a signature nobody trusted made goes into `problems`. */
async function checkSigned(name, statement, files, signer, problems) {
    let bundle;
    try {
        bundle = sigstoreSchema.parse(parseStrictJson(files.get(`attestations/${name}.sigstore.json`) ?? new Uint8Array()));
    }
    catch {
        throw new Tampering(`attestations/${name}.sigstore.json is not a signed envelope of one signature`);
    }
    const { dsseEnvelope } = bundle;
    const payload = Buffer.from(dsseEnvelope.payload, 'base64');
    if (!payload.equals(Buffer.from(statement)) || payload.toString('base64') !== dsseEnvelope.payload) {
        throw new Tampering(`the signed ${name} statement is not the stored one`);
    }
    const line = (0,canonical_json/* canonicalJson */.d)(dsseEnvelope);
    if (attest/* BARE_ENVELOPES */.B.has(name) && Buffer.from(files.get(`attestations/${name}.dsse.json`) ?? []).toString('utf8') !== line) {
        throw new Tampering(`attestations/${name}.dsse.json is not the signed envelope`);
    }
    if (signer === undefined)
        return line;
    const problem = signer.kind === 'key'
        ? checkKeySignature(publicKeyOf(signer.publicKeyPem), payload, dsseEnvelope.signatures[0]?.sig ?? '')
        : await signer.check(bundle, payload);
    if (problem !== undefined)
        problems.push(`${name}: ${problem}`);
    return line;
}
function publicKeyOf(pem) {
    return (0,external_node_crypto_.createPublicKey)(pem);
}
function checkKeySignature(key, payload, sig) {
    const bytes = Buffer.from(sig, 'base64');
    const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    const good = bytes.toString('base64') === sig && (0,external_node_crypto_.verify)(algorithm, (0,dsse/* preAuthenticationEncoding */.J)(dsse/* PAYLOAD_TYPE */.U, payload), key, bytes);
    return good ? undefined : 'the signature is not of the given key';
}

// EXTERNAL MODULE: ./build/bundle/policy-files.js
var policy_files = __webpack_require__(1057);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/model/plan-shape.js

/*
 * The form of `plan.json`, as far as derivation relies on it. A plan from a bundle is hostile: what passes here cannot make
 * derivation throw on a missing member, and whatever else it says is caught when everything is derived again and compared.
 */
const plan_shape_text = schemas/* string */.YjP();
const file = schemas/* strictObject */.rej({
    path: plan_shape_text.min(1),
    copy: plan_shape_text.min(1),
    bytes: schemas/* number */.aig().int().nonnegative(),
    sha256: plan_shape_text.regex(/^[0-9a-f]{64}$/),
    encoding: schemas/* enum */.k5n(['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'binary']),
    shebang: plan_shape_text.optional(),
    executable: schemas/* boolean */.zMY(),
});
const budget = schemas/* looseObject */._H3({
    id: plan_shape_text,
    severity: schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']).optional(),
    match: schemas/* enum */.k5n(['or-worse', 'exactly']),
    tool: plan_shape_text.optional(),
    category: plan_shape_text.optional(),
    paths: schemas/* array */.YOg(plan_shape_text).optional(),
    scope: schemas/* enum */.k5n(['all', 'new']),
    max: schemas/* number */.aig().int().nonnegative(),
});
const tool = schemas/* looseObject */._H3({
    id: plan_shape_text,
    required: schemas/* boolean */.zMY(),
    paths: schemas/* array */.YOg(plan_shape_text).optional(),
    mayNotRead: schemas/* array */.YOg(plan_shape_text),
    command: schemas/* looseObject */._H3({
        argv: schemas/* array */.YOg(plan_shape_text).min(1),
        outputPath: plan_shape_text,
        completedExitCodes: schemas/* array */.YOg(schemas/* number */.aig().int()).min(1),
        network: schemas/* enum */.k5n(['none', 'full']),
        canary: schemas/* strictObject */.rej({ files: schemas/* record */.g1P(plan_shape_text, plan_shape_text), expectRule: plan_shape_text }).optional(),
    })
        .optional(),
});
const planShape = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('assay/plan/1'),
    assay: plan_shape_text,
    policyDate: iso/* date */.p6(),
    formatTime: schemas/* number */.aig().int().nonnegative().max(32_503_680_000),
    policy: schemas/* looseObject */._H3({
        product: plan_shape_text,
        version: plan_shape_text.optional(),
        owners: schemas/* array */.YOg(plan_shape_text),
        profile: plan_shape_text,
        tools: schemas/* array */.YOg(tool),
        budgets: schemas/* array */.YOg(budget),
        unknownSeverity: schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']),
        requireCoverage: schemas/* boolean */.zMY(),
        notEvaluated: schemas/* array */.YOg(plan_shape_text),
        source: schemas/* discriminatedUnion */.gMt('kind', [
            schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('built-in') }),
            schemas/* looseObject */._H3({ kind: schemas/* literal */.euz('manifest'), path: plan_shape_text, sha256: plan_shape_text }),
        ]),
    }),
    tree: schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(file),
        notScanned: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: plan_shape_text, reason: plan_shape_text })),
        git: schemas/* strictObject */.rej({ commit: plan_shape_text.regex(/^[0-9a-f]{40,64}$/), tree: plan_shape_text.regex(/^[0-9a-f]{40,64}$/), dirty: schemas/* boolean */.zMY(), commitTime: schemas/* number */.aig().int() })
            .optional(),
        digest: plan_shape_text.regex(/^[0-9a-f]{64}$/),
    }),
    scope: plan_shape_text,
    steps: schemas/* array */.YOg(schemas/* looseObject */._H3({
        scanner: plan_shape_text.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/),
        category: plan_shape_text,
        required: schemas/* boolean */.zMY(),
        tool: schemas/* strictObject */.rej({ name: plan_shape_text, version: plan_shape_text, pinned: schemas/* boolean */.zMY(), digest: plan_shape_text.optional() }),
        files: schemas/* number */.aig().int().nonnegative(),
        filesDigest: plan_shape_text,
        canary: plan_shape_text,
        settings: tool,
    })),
    omitted: schemas/* array */.YOg(schemas/* strictObject */.rej({ scanner: plan_shape_text, reason: plan_shape_text, detail: plan_shape_text })),
    warnings: schemas/* array */.YOg(plan_shape_text),
});

// EXTERNAL MODULE: ./build/pipeline.js + 33 modules
var pipeline = __webpack_require__(1950);
;// CONCATENATED MODULE: ./build/verify-bundle.js








/**
 * Checks a bundle from the bytes up: files against the roots, the audit chain, the statements and their signatures, then
 * the whole derivation from raw output to verdict, compared byte for byte; last what the caller expects. Offline.
 *
 * @throws AssayError usage when there is no bundle at the path.
 */
async function verifyBundle(folder, expectations, registry, store) {
    let bundle;
    let plan;
    try {
        bundle = readBundle(folder, store);
        plan = readPlan(bundle);
        checkAudit(bundle, plan.tree.git?.commit ?? plan.tree.digest);
    }
    catch (error) {
        if (error instanceof Tampering)
            return { outcome: 'tampered', exitCode: errors/* EXIT */.dc.integrity, details: [error.message] };
        throw error;
    }
    const facts = {
        commit: plan.tree.git?.commit ?? null,
        profile: plan.policy.profile,
        policyDate: plan.policyDate,
        policyDigest: (0,policy_files/* policyDigest */.p1)(plan),
        isolation: bundle.run.runtime.level,
        evidenceDigest: bundle.roots.evidenceManifest,
    };
    let derived;
    try {
        derived = (0,derive_evidence/* deriveEvidence */.V)(plan, bundle.raws, (step) => (0,pipeline/* definitionFor */.V9)(step, registry));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : 'unknown error';
        return { outcome: 'not-reproducible', exitCode: errors/* EXIT */.dc.notReproducible, details: [`the verdict cannot be derived from this evidence: ${why}`], bundle: facts };
    }
    const differing = compareDerived(bundle, derived);
    if (differing.length > 0) {
        const details = [`derived again, these files differ: ${differing.slice(0, 10).join(', ')}`];
        details.push(`This is how the evidence was made by Assay ${plan.assay}; use that version to verify if yours is another.`);
        return { outcome: 'not-reproducible', exitCode: errors/* EXIT */.dc.notReproducible, details, bundle: facts };
    }
    let authenticity;
    try {
        authenticity = await checkAttestations({ bundle, plan, derived, signer: expectations.signer });
    }
    catch (error) {
        if (error instanceof Tampering)
            return { outcome: 'tampered', exitCode: errors/* EXIT */.dc.integrity, details: [error.message], bundle: facts };
        throw error;
    }
    const { verdict } = derived.summary;
    const sound = { verdict, bundle: facts };
    if (authenticity.state === 'untrusted')
        return { outcome: 'untrusted', exitCode: errors/* EXIT */.dc.untrusted, details: [authenticity.detail], ...sound };
    const unmet = unmetExpectations(expectations, plan, authenticity.repository, authenticity.base, facts.policyDigest);
    if (unmet.length > 0)
        return { outcome: 'not-as-expected', exitCode: errors/* EXIT */.dc.unexpected, details: unmet, ...sound };
    if (authenticity.state === 'unsigned' && !expectations.allowUnsigned) {
        return {
            outcome: 'consistent-not-authentic',
            exitCode: errors/* EXIT */.dc.notAuthentic,
            details: ['CONSISTENT, NOT AUTHENTIC: every byte follows from the raw output, and nobody you trust vouches for the raw output.', authenticity.detail],
            ...sound,
        };
    }
    if (expectations.requirePass && verdict !== 'pass') {
        return { outcome: 'not-passing', exitCode: verdict === 'fail' ? errors/* EXIT */.dc.fail : errors/* EXIT */.dc.inconclusive, details: [`the evidence is sound, and its verdict is ${verdict}`], ...sound };
    }
    if (authenticity.state === 'unsigned') {
        return { outcome: 'consistent-not-authentic', exitCode: errors/* EXIT */.dc.pass, details: ['CONSISTENT, NOT AUTHENTIC: accepted because of --allow-unsigned.'], ...sound };
    }
    return { outcome: 'authentic', exitCode: errors/* EXIT */.dc.pass, details: [authenticity.detail], ...sound };
}
function readPlan(bundle) {
    const bytes = bundle.files.get('plan.json');
    if (bytes === undefined)
        throw new Tampering('plan.json is missing');
    try {
        return planShape.parse(parseStrictJson(bytes));
    }
    catch {
        throw new Tampering('plan.json has not the form of a plan');
    }
}
/** Paths whose stored bytes are not what derivation gives, on either side. */
function compareDerived(bundle, derived) {
    const listed = new Set(bundle.evidence.files.map(({ path }) => path));
    const differing = [...derived.files].filter(([path, text]) => {
        const stored = bundle.files.get(path);
        return !listed.delete(path) || stored === undefined || !Buffer.from(text, 'utf8').equals(stored);
    });
    return [...differing.map(([path]) => path), ...listed].sort();
}
function unmetExpectations(expected, plan, repository, base, digest) {
    const unmet = [];
    const compare = (what, wanted, found) => {
        if (wanted !== undefined && wanted !== found)
            unmet.push(`${what} is ${found ?? 'not stated'}, expected ${wanted}`);
    };
    const { git } = plan.tree;
    if (expected.commit !== undefined && git?.dirty === true)
        unmet.push('the tree had uncommitted changes, so it is no commit');
    compare('the commit', expected.commit, git?.commit);
    compare('the repository', expected.repository, repository);
    compare('the base of the policy', expected.base, base);
    compare('the profile', expected.profile, plan.policy.profile);
    compare('the policy digest', expected.policyDigest, digest);
    if (expected.maxAgeMs !== undefined) {
        const age = Date.parse(`${expected.asOf}T00:00:00Z`) - Date.parse(`${plan.policyDate}T00:00:00Z`);
        if (!(age <= expected.maxAgeMs) || age < 0)
            unmet.push(`the policy date ${plan.policyDate} is not within the accepted age on ${expected.asOf}`);
    }
    return unmet;
}

// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/entry/cli/verify.js









/** `assay verify BUNDLE`. */
async function verifyCommand(bundle, values, flags) {
    for (const name of ['identity', 'issuer', 'trustedRoot', 'policy']) {
        if (values[name] !== undefined)
            throw notYet(name);
    }
    const signer = readSigner(verify_text(values['key']));
    const maxAge = verify_text(values['maxAge']);
    const maxAgeMs = maxAge === undefined ? undefined : (0,parse_duration/* parseDuration */.E)(maxAge);
    if (maxAge !== undefined && maxAgeMs === undefined)
        throw usage('--max-age is a duration such as 720h');
    const asOf = verify_text(values['asOf']) ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf))
        throw usage('--as-of is a date such as 2027-01-31');
    const optional = {
        commit: verify_text(values['commit']),
        repository: verify_text(values['repo']),
        base: verify_text(values['base']),
        profile: verify_text(values['profile']),
        policyDigest: verify_text(values['policyDigest']),
    };
    const result = await verifyBundle((0,external_node_path_.resolve)(bundle), {
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
        ...(signer === undefined ? {} : { signer }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
        allowUnsigned: values['allowUnsigned'] === true,
        requirePass: values['requirePass'] === true,
        asOf,
    }, registry_generated/* registry */.u, (0,node_file_store/* createNodeFileStore */.s)('/tmp'));
    (0,output/* print */.yy)(flags.json ? JSON.stringify(result) : render(result, flags));
    return result.exitCode;
}
const WORDS = {
    authentic: 'AUTHENTIC',
    'consistent-not-authentic': 'CONSISTENT, NOT AUTHENTIC',
    tampered: 'TAMPERED',
    'not-reproducible': 'NOT REPRODUCIBLE',
    untrusted: 'UNTRUSTED SIGNER',
    'not-as-expected': 'NOT AS EXPECTED',
    'not-passing': 'NOT PASSING',
};
function render(result, flags) {
    const style = (0,output/* styleFor */.j9)(flags.color);
    const paint = result.exitCode === 0 ? style.good : style.bad;
    const lines = [paint(style.bold(WORDS[result.outcome])), ...result.details.map((detail) => `  ${detail}`)];
    if (result.bundle !== undefined) {
        lines.push(`  verdict        ${result.verdict ?? 'not derived'}`, `  commit         ${result.bundle.commit ?? 'none'}`, `  profile        ${result.bundle.profile}, policy date ${result.bundle.policyDate}`, `  policy digest  ${result.bundle.policyDigest}`, `  isolation      ${result.bundle.isolation}`, `  evidence       ${result.bundle.evidenceDigest}`);
    }
    return lines.join('\n');
}
function readSigner(file) {
    if (file === undefined)
        return undefined;
    let pem;
    try {
        pem = (0,external_node_fs_.readFileSync)(file, 'utf8');
        (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch {
        throw usage(`${file} is not a public key in PEM form`);
    }
    return { kind: 'key', publicKeyPem: pem };
}
function verify_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function usage(message) {
    return new errors/* AssayError */.WV({ kind: 'usage', code: 'verify-usage', message });
}
function notYet(name) {
    return new errors/* AssayError */.WV({ kind: 'usage', code: 'not-available-yet', message: `this version does not have \`verify\` with ${name} yet` });
}


/***/ }),

/***/ 297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony export prettyJson */
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7335);

/**
 * RFC 8785 (JCS): members sorted by UTF-16 code units, no white space, ECMAScript number form. Members that are
 * `undefined` are left out. Lone surrogates, which the RFC rejects, become U+FFFD first, so hostile text cannot make
 * output that other readers refuse.
 *
 * @throws RangeError on NaN and infinities.
 */
function canonicalJson(value) {
    return write(value, undefined, 0);
}
/** The same order and escapes, indented by two spaces and ending in a line feed: for files people read. */
function prettyJson(value) {
    return `${write(value, '  ', 0)}\n`;
}
function write(value, indent, depth) {
    switch (typeof value) {
        case 'string':
            return JSON.stringify(value.toWellFormed());
        case 'number':
            if (!Number.isFinite(value))
                throw new RangeError('canonical JSON has no NaN and no infinity');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object': {
            if (value === null)
                return 'null';
            const items = Array.isArray(value) ? writeItems(value, indent, depth) : writeMembers(value, indent, depth);
            const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
            if (items.length === 0)
                return open + close;
            if (indent === undefined)
                return open + items.join(',') + close;
            const inner = `\n${indent.repeat(depth + 1)}`;
            return `${open}${inner}${items.join(`,${inner}`)}\n${indent.repeat(depth)}${close}`;
        }
        case 'undefined':
        case 'function':
        case 'symbol':
        case 'bigint':
            throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
    }
}
function writeItems(items, indent, depth) {
    return items.map((item) => write(item, indent, depth + 1));
}
function writeMembers(object, indent, depth) {
    const colon = indent === undefined ? ':' : ': ';
    return Object.entries(object)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key.toWellFormed(), member])
        .sort(([a], [b]) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b))
        .map(([key, member]) => `${JSON.stringify(key)}${colon}${write(member, indent, depth + 1)}`);
}


/***/ }),

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

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 in lower-case hexadecimal. Strings are hashed as UTF-8. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}


/***/ }),

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthenticationEncoding),
/* harmony export */   U: () => (/* binding */ PAYLOAD_TYPE)
/* harmony export */ });
/** Payload type of every envelope: the generic one, which all of the field's tools accept. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The bytes a DSSE signature covers (https://github.com/secure-systems-lab/dsse/blob/master/protocol.md). */
function preAuthenticationEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${String(type.length)} `),
        type,
        Buffer.from(` ${String(payload.length)} `),
        payload,
    ]);
}


/***/ }),

/***/ 9690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ escapeLog),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1059);

/*
 * Text from scanners and repositories, made inert for the places where Assay writes it. In Markdown every ASCII character
 * that could mean something becomes a numeric entity, which Markdown never takes for syntax; a zero-width space after `@`
 * and `#` keeps GitHub from making mentions and references of what is left.
 */
function escapeHtml(text) {
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0).toString()};`);
}
function escapeMarkdown(text) {
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(text)
        .replace(/[!-/:-@[-`{-~]/g, (character) => (SAFE.has(character) ? character : `&#${character.charCodeAt(0).toString()};`))
        .replace(/&#(?:64|35);/g, (entity) => `${entity}\u200b`);
}
/** Harmless wherever they stand inside a line that begins with other text. */
const SAFE = new Set([',', '/', '%', ';', '?', '"', "'", '=']);
/** A path or an identifier in a code span that nothing in it can end. */
function markdownCode(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/**
 * Text for a log that GitHub's runner reads: its `::command::` counts at the start of a line (lines end at LF, CRLF and a
 * bare CR), its older `##[command]` anywhere.
 */
function escapeLog(text) {
    const clean = text
        .toWellFormed()
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
        .replace(/##\[/g, '##\u200b[');
    return clean
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*)::/, '$1:\u200b:'))
        .join('\n');
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

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ lockedTool),
/* harmony export */   Xm: () => (/* binding */ readToolsLock),
/* harmony export */   lL: () => (/* binding */ toolsLock),
/* harmony export */   mJ: () => (/* binding */ digestOfTool),
/* harmony export */   m_: () => (/* binding */ lockedToolOf)
/* harmony export */ });
/* unused harmony export lockedPackage */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7428);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(297);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7130);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);




const hash = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');
/** One package of a tool, at one version, with the SHA-256 of each of its wheels on any platform. */
const lockedPackage = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a normalised package name'),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9A-Za-z.+!_-]{1,64}$/, 'a version'),
    /** Environment marker (PEP 508): the package is needed only where it holds. */
    marker: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500).optional(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(hash).min(1),
});
const lockedTool = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('pypi'),
    requirement: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    /** Lowest Python, as `3.10`. */
    python: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^3\.[0-9]{1,2}$/),
    packages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(lockedPackage).min(1),
});
/** `tools.lock.json`: for every catalogue tool the exact packages and digests it may be made of. */
const toolsLock = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** The resolver that made this file and makes the next one; no scan uses it. */
    resolver: lockedTool,
    tools: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), lockedTool),
});
/** Reads the text of `tools.lock.json`. @throws AssayError `tools-lock-invalid` (integrity). */
function readToolsLock(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid('is not JSON', cause);
    }
    const result = toolsLock.safeParse(value);
    if (!result.success)
        throw invalid(zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(result.error).replaceAll('\n', ' '), result.error);
    return result.data;
}
/** The entry of a tool. @throws AssayError `tools-lock-stale` (integrity) when the lock does not fit the definition. */
function lockedToolOf(definition, lock) {
    const entry = Object.hasOwn(lock.tools, definition.id) ? lock.tools[definition.id] : undefined;
    const { tool } = definition;
    if (entry === undefined ||
        tool.kind !== 'pypi' ||
        entry.requirement !== tool.requirement ||
        entry.version !== tool.version) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .WV({
            kind: 'integrity',
            code: 'tools-lock-stale',
            message: `tools.lock.json has no entry for ${definition.id} at the version this Assay runs`,
            hint: 'Reinstall Assay, or run `assay tools lock` in a checkout of it.',
        });
    }
    return entry;
}
/** SHA-256 of the canonical lock entry: names the tool folder and stands for the tool in plan and evidence. */
function digestOfTool(entry) {
    return (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(entry));
}
function invalid(why, cause) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .WV({
        kind: 'integrity',
        code: 'tools-lock-invalid',
        message: `tools.lock.json cannot be used: ${why}`,
        hint: 'Reinstall Assay.',
        cause,
    });
}


/***/ })

};
