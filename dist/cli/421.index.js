export const id = 421;
export const ids = [421];
export const modules = {

/***/ 4421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ planScan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/lib/digest.js
var lib_digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/manifest/with-privacy-pack.js
var with_privacy_pack = __webpack_require__(293);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/plan/build-plan.js
var build_plan = __webpack_require__(2248);
// EXTERNAL MODULE: ./build/plan/check-globs.js
var check_globs = __webpack_require__(5940);
// EXTERNAL MODULE: ./build/model/evidence.js
var evidence = __webpack_require__(8477);
;// CONCATENATED MODULE: ./build/plan/check-out.js



/** Evidence goes into a folder of its own: its `.gitignore` hides what lies beside it, and it is no part of the tree. @throws AssayError */
function checkOut(out, root, files) {
    const refuse = (message) => new errors/* AssayError */.WV({ kind: 'usage', code: 'out-not-own', message, hint: 'Give --out a folder of its own.' });
    const stat = files.stat(out);
    if (stat?.kind === 'file')
        throw refuse(`the folder for evidence, ${out}, is a file`);
    const fromRoot = (0,external_node_path_.relative)(root, out);
    if (fromRoot === '' || !(0,external_node_path_.relative)(out, root).startsWith('..'))
        throw refuse(`the folder for evidence, ${out}, is or holds the tree that is scanned`);
    if (stat?.kind !== 'folder' || fromRoot.startsWith('..'))
        return;
    const ignore = (0,external_node_path_.join)(out, '.gitignore');
    const isOurs = files.stat(ignore)?.kind === 'file' && files.read(ignore).toString('latin1') === evidence/* IGNORE_ALL */.v0;
    if (files.list(out).length > 0 && !isOurs)
        throw refuse(`the folder for evidence, ${out}, holds other files of the tree, which would not be scanned`);
}

// EXTERNAL MODULE: ./build/plan/list-source.js + 2 modules
var list_source = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
;// CONCATENATED MODULE: ./build/plan/read-markers.js


/**
 * Counts the ignore comments in the files of each step, in the private copy, so that a summary can say how often the tree
 * asks to be passed over. Text is searched, not syntax: a comment that is quoted in a string counts too.
 *
 * @returns the counts of each step, by path and marker.
 */
function readMarkers(steps, copy, store) {
    const found = steps.map(() => []);
    const wanted = new Map();
    for (const [index, { files }] of steps.entries()) {
        for (const file of files) {
            if (file.encoding === 'binary')
                continue;
            const indexes = wanted.get(file);
            if (indexes === undefined)
                wanted.set(file, [index]);
            else
                indexes.push(index);
        }
    }
    for (const [file, indexes] of wanted) {
        // The comments are ASCII, and latin1 decodes at the speed of a copy.
        const text = store.read((0,external_node_path_.join)(copy, file.copy)).toString('latin1');
        for (const index of indexes) {
            for (const { name, pattern } of steps[index]?.inlineMarkers ?? []) {
                const count = [...text.matchAll(pattern)].length;
                if (count > 0)
                    found[index]?.push({ marker: name, path: file.path, count });
            }
        }
    }
    const order = (0,compare/* compareBy */.V)(({ path }) => path, ({ marker }) => marker);
    return found.map((counts) => counts.sort(order));
}

// EXTERNAL MODULE: ./build/plan/read-tree.js + 2 modules
var read_tree = __webpack_require__(1020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/lib/strict-json.js
var strict_json = __webpack_require__(9182);
// EXTERNAL MODULE: ./build/lib/trusted-key.js
var trusted_key = __webpack_require__(2617);
;// CONCATENATED MODULE: ./build/manifest/check-signature.js





const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const MOST_BYTES = 1024 ** 2;
/** What `cosign sign-blob --bundle` writes with a key. A log entry or a time stamp may stand beside it: the key decides. */
const bundleSchema = schemas/* looseObject */._H3({
    mediaType: schemas/* literal */.euz(MEDIA_TYPE),
    verificationMaterial: schemas/* looseObject */._H3({ publicKey: schemas/* looseObject */._H3({ hint: schemas/* string */.YjP().optional() }) }),
    messageSignature: schemas/* looseObject */._H3({
        messageDigest: schemas/* looseObject */._H3({ algorithm: schemas/* string */.YjP().optional(), digest: schemas/* string */.YjP().optional() }).optional(),
        signature: schemas/* string */.YjP(),
    }),
});
/**
 * Checks the detached signature of a manifest, as `cosign sign-blob` writes it: a Sigstore bundle with a public key, or the
 * signature alone in base64.
 *
 * @returns the key that signed: `sha256:` and the digest of its DER in hex.
 * @throws AssayError usage where it is not a signature of these bytes by this key.
 */
function checkManifestSignature(manifest, signature, publicKeyPem) {
    const trusted = (0,trusted_key/* readTrustedKey */.lH)(publicKeyPem);
    const refuse = (message) => new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'manifest-signature',
        message,
        hint: `Sign the manifest as it is: cosign sign-blob --key KEY --bundle ${signature.path} ${manifest.path}`,
        file: manifest.path,
    });
    const bytes = readSignature(signature, manifest.bytes, trusted.hint, refuse);
    if (!(0,trusted_key/* isSignedBy */.s3)(trusted, manifest.bytes, bytes))
        throw refuse(`the signature in ${signature.path} is not one of ${manifest.path} by the given key`);
    return (0,trusted_key/* keyName */.xT)(trusted);
}
function readSignature({ path, bytes }, signed, keyHint, refuse) {
    if (bytes.length > MOST_BYTES)
        throw refuse(`${path} is too large for a signature`);
    const text = Buffer.from(bytes).toString('latin1').trim();
    if (!text.startsWith('{')) {
        const plain = (0,trusted_key/* fromBase64 */.Ey)(text);
        if (plain === undefined || plain.length === 0)
            throw refuse(`${path} is neither a Sigstore bundle nor a signature in base64`);
        return plain;
    }
    const bundle = bundleSchema.safeParse(parsed(bytes));
    if (!bundle.success)
        throw refuse(`${path} is not a Sigstore bundle (v0.3) of a signature by key`);
    const { verificationMaterial, messageSignature } = bundle.data;
    const { hint } = verificationMaterial.publicKey;
    if (hint !== undefined && hint !== keyHint)
        throw refuse(`${path} is signed by another key than the given one`);
    const { algorithm, digest } = messageSignature.messageDigest ?? {};
    const own = (0,external_node_crypto_.createHash)('sha256').update(signed).digest('base64');
    if (algorithm === 'SHA2_256' && digest !== own)
        throw refuse(`${path} is the signature of another file`);
    const decoded = (0,trusted_key/* fromBase64 */.Ey)(messageSignature.signature);
    if (decoded === undefined)
        throw refuse(`the signature in ${path} is not in base64`);
    return decoded;
}
function parsed(bytes) {
    try {
        return (0,strict_json/* parseStrictJson */.R)(bytes);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/manifest/read-policy.js + 8 modules
var read_policy = __webpack_require__(7195);
// EXTERNAL MODULE: ./build/manifest/resolve-policy.js + 9 modules
var resolve_policy = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/manifest/builtin-profiles.js
var builtin_profiles = __webpack_require__(825);
// EXTERNAL MODULE: ./build/manifest/policy-inputs.js
var policy_inputs = __webpack_require__(684);
;// CONCATENATED MODULE: ./build/manifest/unreadable-policy.js


/**
 * Stands where there is nothing to judge by, or not what is to be judged: it runs nothing and allows nothing, so that the
 * evidence can say why there is no verdict. No other policy takes its place, neither the change's own nor the built-in one.
 */
function unreadablePolicy({ kind, why }, profile) {
    const requested = profile ?? builtin_profiles/* DEFAULT_PROFILE */.KG;
    return {
        policy: {
            product: policy_inputs/* UNNAMED */.r,
            owners: [],
            profileRequested: requested,
            profile: requested,
            tools: [],
            budgets: [],
            unknownSeverity: 'high',
            suppressions: [],
            tolerations: [],
            gate: {},
            exclude: [],
            requireCoverage: false,
            honourToolConfig: false,
            inlineAllowed: false,
            allowHostTools: false,
            compliance: [],
            notEvaluated: [],
            source: { kind, why },
        },
        warnings: [],
        switchedOff: [],
    };
}

;// CONCATENATED MODULE: ./build/plan-policy.js







/** Whose policy it is was decided by the caller; here it is read and resolved. */
async function decidePolicy(request, source, catalogue, ports) {
    const { policySource, noPolicy } = request;
    if (noPolicy !== undefined)
        return unreadablePolicy(noPolicy, request.policy.profile);
    const policyFiles = policySource?.files ?? ports.folderPolicyFiles(source.root);
    const named = request.manifest === undefined ? undefined : relativeIfInside(source.root, request.manifest);
    const manifest = await (0,read_policy/* readManifest */.W)(policyFiles, source.scope, named);
    const signedBy = await checkSignature(request, source.root, { policyFiles, files: ports.files }, manifest);
    return (0,resolve_policy/* resolvePolicy */.n)({
        ...(manifest === undefined ? {} : { manifest }),
        ...(signedBy === undefined ? {} : { signedBy }),
        inputs: { ...request.policy, gateAbove: await (0,read_policy/* readGatesAbove */.i)(policyFiles, manifest) },
        catalogue,
        policyDate: request.policyDate,
        ...(policySource === undefined ? {} : { commit: policySource.commit }),
    });
}
/**
 * The key that signed the manifest, where the request wants it signed. Signature and key are read where the manifest is: on a
 * pull request those of the base, unless they lie outside the repository.
 */
async function checkSignature({ manifestSignature: wanted }, root, { policyFiles, files }, manifest) {
    if (wanted === undefined)
        return undefined;
    if (manifest === undefined)
        throw signatureError('there is no manifest that could be signed', undefined);
    const { path, sha256: digest } = manifest.root;
    const [include] = manifest.included;
    if (include !== undefined)
        throw signatureError(`${path} includes ${include.path}, which its signature says nothing about`, path);
    const bytes = await policyFiles.read(path);
    if (bytes === undefined || (0,lib_digest/* sha256 */.s)(bytes) !== digest)
        throw signatureError(`${path} changed while it was read`, path);
    const read = async (name) => {
        const file = relativeIfInside(root, followedInto(root, relativeIfInside(root, name), files));
        const content = (0,external_node_path_.isAbsolute)(file) ? readOutside(file, files) : await policyFiles.read(file);
        if (content === undefined)
            throw signatureError(`there is no file ${file} where the manifest is read from`, path);
        return { path: file, bytes: content };
    };
    const key = await read(wanted.key);
    return checkManifestSignature({ path, bytes }, await read(wanted.signature), Buffer.from(key.bytes).toString('utf8'));
}
/** What a link from outside leads to in the repository is the change's own as well. */
function followedInto(root, path, files) {
    const real = (0,external_node_path_.isAbsolute)(path) ? files.realPath(path)?.toString('utf8') : undefined;
    return real === undefined || (0,external_node_path_.relative)(root, real).startsWith('..') ? path : real;
}
function readOutside(path, files) {
    const real = files.realPath(path);
    return real !== undefined && files.stat(real)?.kind === 'file' ? files.read(real) : undefined;
}
function signatureError(message, file) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'manifest-signature',
        message,
        hint: 'A signed manifest is one file, with presets at most, and its signature and key are files beside it or outside the repository.',
        ...(file === undefined ? {} : { file }),
    });
}
function relativeIfInside(root, manifest) {
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, manifest));
    return path.startsWith('..') ? (0,external_node_path_.resolve)(root, manifest) : path;
}

;// CONCATENATED MODULE: ./build/lib/git-object-name.js

/**
 * The name that git gives an object of these bytes.
 *
 * @param length of the repository's names: 64 with SHA-256, else 40.
 */
function gitObjectName(kind, bytes, length) {
    return (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1')
        .update(`${kind} ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex');
}

// EXTERNAL MODULE: ./build/scanners/support/command-names.js
var command_names = __webpack_require__(5754);
;// CONCATENATED MODULE: ./build/plan-base-files.js



/**
 * What a scanner of the user's own gets from the policy's commit, because it differs there: the files its command names, with
 * or without their ending, all below the folders it names, and all below the folder of a program it names, where interpreters
 * find what it imports.
 *
 * @param here what the change has.
 * @throws Error where a file of the commit is not to be had.
 */
async function differingBaseFiles(argv, base, here) {
    const found = new Map();
    const folders = new Set();
    const names = new command_names/* CommandNames */.yB(argv);
    const namesIn = namesOf([base, here]);
    for (const { path, scanned } of names.paths) {
        const isThere = await compare(path);
        const isFile = isThere && (await base.read(path)) !== undefined;
        // A change can put a file where the base has a folder, and the reverse.
        if (!scanned || isFile)
            folders.add(path);
        // What is scanned is a folder, or a program written without its ending: which, the change does not decide.
        if (isFile || (scanned && (await base.list(path)).length > 0))
            continue;
        const folder = external_node_path_.posix.dirname(path);
        for (const file of (await namesIn(folder)).map((name) => external_node_path_.posix.join(folder, name)))
            if ((0,command_names/* stemsOf */.gz)(file).includes(path) && (await compare(file)))
                addFolderOf(path);
    }
    for (const name of await namesIn('.')) {
        if (name === '.git' || !names.meansAtRoot(name) || (await compare(name)))
            continue;
        folders.add(name);
    }
    for (const folder of folders) {
        const blobs = new Map((await base.list(folder)).map(({ path, blob }) => [path, blob]));
        for (const path of new Set([...blobs.keys(), ...(await here.list(folder)).map((file) => file.path)])) {
            if (found.has(path) || names.isNamed(path))
                continue;
            const [blob, own] = [blobs.get(path), await here.read(path)];
            if (blob !== undefined && own !== undefined && gitObjectName('blob', own, blob.length) === blob)
                continue;
            const bytes = blobs.has(path) ? await base.read(path) : null;
            if (bytes === undefined)
                throw new Error(`${path} is not to be read`);
            if (bytes !== null && own !== undefined && Buffer.from(bytes).equals(own))
                continue;
            found.set(path, { bytes, beside: true });
        }
    }
    return found;
    /** Whether either has the file; it is noted where they differ, and the folder of a program is to be looked at. */
    async function compare(file) {
        const [bytes, own] = [await base.read(file), await here.read(file)];
        if (bytes === undefined && own === undefined)
            return false;
        if (bytes === undefined || own === undefined || !Buffer.from(bytes).equals(own))
            found.set(file, { bytes: bytes ?? null, beside: !names.isNamed(file) });
        if (names.isNamed(file))
            addFolderOf(file);
        return true;
    }
    function addFolderOf(path) {
        // The root is no folder of a program: then nothing of the change would be left to scan.
        if ((0,command_names/* isProgram */.Vd)(path) && external_node_path_.posix.dirname(path) !== '.')
            folders.add(external_node_path_.posix.dirname(path));
    }
}
/** Names of all that is directly in a folder, of any of the trees. */
function namesOf(trees) {
    const known = new Map();
    const look = async (folder) => {
        const names = await Promise.all(trees.map((tree) => tree.names(folder)));
        return [...new Set(names.flat())];
    };
    return (folder) => {
        const found = known.get(folder) ?? look(folder);
        known.set(folder, found);
        return found;
    };
}
/** The files of a tree by their names, out of its private copy. */
function asPolicyTree(files, copy, store) {
    const copies = new Map(files.map((file) => [file.path, file.copy]));
    const paths = [...copies.keys()];
    return {
        read: (path) => {
            const copied = copies.get(path);
            return Promise.resolve(copied === undefined ? undefined : store.read((0,external_node_path_.join)(copy, copied)));
        },
        names: (folder) => {
            const prefix = folder === '.' ? '' : `${folder}/`;
            const inside = paths.filter((path) => path.startsWith(prefix));
            return Promise.resolve([...new Set(inside.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))]);
        },
        list: (folder) => Promise.resolve(paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => ({ path }))),
    };
}

// EXTERNAL MODULE: ./build/plan-tools.js
var plan_tools = __webpack_require__(9939);
// EXTERNAL MODULE: ./build/run/prepare-source.js
var prepare_source = __webpack_require__(8159);
// EXTERNAL MODULE: ./build/scanners/command.js
var command = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/plan-scan.js

















/**
 * Inputs, manifest, policy and tree, all before any scanner starts. Leaves the private copy for the run.
 *
 * @param signal ends the provisioning that `allowHostTools` brings into planning.
 * @param onPolicy called when the policy stands and only the tree is still to be read: time to begin what takes time itself.
 */
async function planScan(request, registry, ports, onPolicy, signal) {
    ports.progress.report({ kind: 'phase', name: 'plan' });
    const source = await (0,list_source/* locateSource */.gu)(request.path, ports.files, ports.commands);
    const decided = await decidePolicy(request, source, (0,catalogue/* catalogueOf */.vq)(registry), ports);
    await (0,plan_tools/* checkPrivacyPack */.E5)(request, ports);
    const resolved = { ...decided, policy: (0,with_privacy_pack/* withPrivacyPack */.c)(decided.policy, (0,plan_tools/* ownPrivacyPack */.on)(request, ports)) };
    onPolicy?.();
    checkOut(request.out, source.root, ports.files);
    const listing = await (0,list_source/* listSource */.Kq)(source, ports.files);
    const work = ports.files.temporaryFolder('assay-');
    try {
        const copy = (0,external_node_path_.join)(work, 'tree');
        const own = (0,external_node_path_.relative)(source.root, request.out);
        const { tree, excluded, renamed } = await (0,read_tree/* readTree */.Zc)({
            source,
            listing,
            copy,
            exclude: resolved.policy.exclude,
            ownFolders: own.startsWith('..') || own === '' ? [] : [own],
        }, ports.files);
        (0,check_globs/* checkGlobs */.E)(resolved.policy, tree);
        const definitionOf = (tool) => (0,command/* commandScanner */.Y)(tool) ?? registry.get(tool.id);
        const hostTools = await (0,plan_tools/* findHostTools */.dJ)(resolved.policy, {
            definitionOf,
            tree,
            source,
            offline: request.offline,
            ports,
            signal,
        });
        const plan = (0,build_plan/* buildPlan */.G)({
            assay: ports.system.version,
            policy: resolved.policy,
            policyDate: request.policyDate,
            tree,
            scope: source.scope,
            sourceDateEpoch: sourceDateEpoch(ports.system),
            definitionOf,
            plannedTool: (definition) => hostTools.get(definition.id)?.planned ?? (0,plan_tools/* plannedTool */.b_)(definition, ports),
            filesOf: (definition, paths) => (0,prepare_source/* filesOfStep */.XG)(tree, definition, paths),
            catalogue: [...registry.keys()],
            warnings: [
                ...resolved.warnings,
                ...[...hostTools.values()].map(({ warning }) => warning),
                ...(request.privacyPack === undefined || resolved.policy.tools.some(({ id }) => id === 'privacy')
                    ? []
                    : ['The privacy pack that was given is not used: privacy does not run.']),
                ...partNotes(resolved.policy.tools, source.scope, definitionOf),
                ...(excluded === 0 ? [] : [`The manifest’s \`exclude\` leaves out ${(0,count_noun/* countNoun */.y)(excluded, 'file')}.`]),
                ...(renamed === 0
                    ? []
                    : [`${(0,count_noun/* countNoun */.y)(renamed, 'file name')} with what looks like a credential: redacted-… stands for it.`]),
            ],
            switchedOff: resolved.switchedOff,
        });
        const scanners = await Promise.all(plan.steps.map(async (step) => {
            const definition = (0,catalogue/* definitionFor */.V9)(step, registry);
            const fromBase = await filesFromBase(step, request, { tree, copy, files: ports.files });
            const config = await (0,plan_tools/* configInForce */.xP)(definition, {
                plan,
                base: request.policySource?.files,
                copy,
                files: ports.files,
            });
            const hostTool = hostTools.get(definition.id)?.ready;
            return {
                step: {
                    ...step,
                    ...(fromBase.size === 0 ? {} : { fromBase: describeReplaced(fromBase) }),
                    ...(step.scanner === 'privacy'
                        ? { privacyPack: resolved.policy.privacyPack ?? (0,plan_tools/* privacyPackDigest */.Eu)({}, ports) }
                        : {}),
                    ...(config === undefined ? {} : { obeys: { path: config.path, sha256: (0,lib_digest/* sha256 */.s)(config.bytes) } }),
                },
                definition,
                fromBase: new Map([...fromBase].map(([path, { bytes }]) => [path, bytes])),
                ...(config === undefined ? {} : { toolConfig: new Map([[config.path, config.bytes]]) }),
                ...(hostTool === undefined ? {} : { hostTool }),
            };
        }));
        const marked = withMarkers(scanners, tree, copy, ports.files);
        checkArguments(marked, plan);
        return { plan: { ...plan, steps: marked.map(({ step }) => step) }, scanners: marked, source, copy, work };
    }
    catch (error) {
        ports.files.remove(work);
        if (!isDiskFull(error))
            throw error;
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'temporary-folder',
            message: `there is no room for a copy of the tree in ${ports.system.tempFolder}`,
            hint: 'Make room there, or set TMPDIR to a folder that has it.',
            cause: error,
        });
    }
}
/** A lock file or a pipeline that lies outside of what a scanner gets is not missing. */
function partNotes(tools, scope, definitionOf) {
    return tools.flatMap((tool) => {
        const whole = definitionOf(tool)?.wholeTreeOnly;
        return whole === undefined || !(0,prepare_source/* isPartOfTree */.H1)(scope, tool)
            ? []
            : [`${tool.id} gets a part of the repository: its rules on the whole of it (${whole}) are not applicable.`];
    });
}
function isDiskFull(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC';
}
/**
 * On a pull request, what judges in a scanner of the user's own is that of the policy's commit: a change must not bring its own
 * version of it.
 */
async function filesFromBase(step, request, { tree, copy, files }) {
    const { policySource } = request;
    const { command } = step.settings;
    if (policySource === undefined || command === undefined)
        return new Map();
    return differingBaseFiles(command.argv, policySource.files, asPolicyTree(tree.files, copy, files));
}
function describeReplaced(replaced) {
    return [...replaced].map(([path, { bytes, beside }]) => ({
        path,
        sha256: bytes === null ? null : (0,lib_digest/* sha256 */.s)(bytes),
        ...(beside ? { beside } : {}),
    }));
}
/** The steps with the ignore comments of their files counted, for scanners that have such comments. */
function withMarkers(scanners, tree, copy, files) {
    const marked = scanners.filter(({ definition }) => definition.inlineMarkers !== undefined);
    const counts = readMarkers(marked.map(({ step, definition }) => ({
        inlineMarkers: definition.inlineMarkers ?? [],
        files: (0,prepare_source/* filesOfStep */.XG)(tree, definition, step.settings.paths),
    })), copy, files);
    const of = new Map(marked.map(({ step }, index) => [step.scanner, counts[index]]));
    return scanners.map((scanner) => {
        const inlineMarkers = of.get(scanner.step.scanner);
        return inlineMarkers === undefined ? scanner : { ...scanner, step: { ...scanner.step, inlineMarkers } };
    });
}
/** Builds each invocation once for show, so that arguments a scanner refuses stop the run before anything is started. */
function checkArguments(scanners, plan) {
    const at = { source: '/src', input: '/in', out: '/out', tool: '/tool' };
    for (const { step, definition } of scanners) {
        definition.invocation({
            at,
            files: [],
            args: step.settings.args,
            config: step.settings.config,
            program: ['/tool/program'],
            limits: step.limits,
            canaryFolder: 'canary',
            canaryFiles: [],
            ...(step.obeys === undefined ? {} : { toolConfig: step.obeys.path }),
            inlineAllowed: plan.policy.inlineAllowed,
            partOfTree: false,
            threads: 1,
        });
    }
}
function sourceDateEpoch({ env }) {
    const text = env['SOURCE_DATE_EPOCH'];
    if (text === undefined || text === '')
        return undefined;
    if (!/^\d{1,11}$/.test(text)) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'source-date-epoch',
            message: 'SOURCE_DATE_EPOCH is not a number of seconds',
            hint: 'Unset it, or give whole seconds since 1970.',
        });
    }
    return Number(text);
}


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ checkPrivacyPack),
/* harmony export */   Eu: () => (/* binding */ privacyPackDigest),
/* harmony export */   PO: () => (/* binding */ privacyPackOf),
/* harmony export */   b_: () => (/* binding */ plannedTool),
/* harmony export */   dJ: () => (/* binding */ findHostTools),
/* harmony export */   on: () => (/* binding */ ownPrivacyPack),
/* harmony export */   xP: () => (/* binding */ configInForce)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4519);
/* harmony import */ var _provision_digest_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8211);
/* harmony import */ var _provision_host_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3231);
/* harmony import */ var _provision_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7157);
/* harmony import */ var _provision_provision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6151);
/* harmony import */ var _provision_ready_step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5290);
/* harmony import */ var _run_prepare_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8159);










/** The test of the shipped pack takes about a second. */
const PACK_TEST_MS = 60_000;
/**
 * With `allowHostTools`, what of this machine is used: only a tool that applies, and whose pinned version cannot be had; never
 * one whose digest is wrong. Decided here, because the plan says which program runs. Without it, nothing is even looked for.
 */
async function findHostTools(policy, options) {
    const found = new Map();
    if (!policy.allowHostTools)
        return found;
    const { ports, signal } = options;
    for (const tool of policy.tools) {
        const definition = options.definitionOf(tool);
        if (definition?.tool.kind !== 'pypi' || (0,_run_prepare_source_js__WEBPACK_IMPORTED_MODULE_7__/* .filesOfStep */ .XG)(options.tree, definition, tool.paths).length === 0)
            continue;
        const pinned = await (0,_provision_provision_js__WEBPACK_IMPORTED_MODULE_5__/* .provisionTool */ .U)(definition, {
            lock: ports.toolsLock(),
            cacheFolder: ports.system.cacheFolder,
            offline: options.offline,
            commands: ports.commands,
            system: ports.system,
            progress: ports.progress,
            ...(signal === undefined ? {} : { signal }),
        });
        if (pinned.status === 'ready' || pinned.integrity)
            continue;
        const ready = await (0,_provision_host_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .findHostTool */ .G)(definition, { ...ports, tree: options.source.root, signal });
        if (ready === undefined)
            continue;
        found.set(definition.id, {
            planned: { name: definition.id, version: ready.version, pinned: false, digest: ready.digest },
            ready,
            warning: `${definition.id} ${ready.version} of this machine is used, unpinned, because ${definition.tool.version} could not be provisioned (allowHostTools).`,
        });
    }
    return found;
}
/**
 * The tree's own configuration of a tool that is to be obeyed: the first of its kind at the top of what is scanned. On a
 * pull request that of the policy's commit counts, so that a change cannot bring its own.
 */
async function configInForce(definition, context) {
    const { plan, base } = context;
    if (!plan.policy.honourToolConfig)
        return undefined;
    const here = new Map(plan.tree.files.map(({ path, copy }) => [path, copy]));
    for (const { path: name, section } of definition.configFiles ?? []) {
        const path = plan.scope === '.' ? name : `${plan.scope}/${name}`;
        const copied = here.get(path);
        const bytes = base === undefined
            ? copied === undefined
                ? undefined
                : context.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.copy, copied))
            : await base.read(path);
        if (bytes === undefined)
            continue;
        if (section === undefined || section.test(Buffer.from(bytes).toString('utf8')))
            return { path, bytes };
    }
    return undefined;
}
/** The program of a step as the plan names it. */
function plannedTool(definition, ports) {
    switch (definition.tool.kind) {
        case 'embedded':
            return {
                name: `assay-${definition.id}`,
                version: ports.system.version,
                pinned: true,
                digest: (0,_provision_ready_step_js__WEBPACK_IMPORTED_MODULE_6__/* .embeddedDigest */ .r)(ports.system, ports.files),
            };
        case 'pypi': {
            const entry = (0,_provision_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockedToolOf */ .m_)(definition, ports.toolsLock());
            return { name: definition.id, version: entry.version, pinned: true, digest: (0,_provision_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOfTool */ .mJ)(entry) };
        }
        case 'host':
            return { name: definition.tool.program, version: _model_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN_VERSION */ .u, pinned: false };
    }
}
/** The folder of the rules and fixtures in force. */
function privacyPackOf(request, { installFolder }) {
    return request.privacyPack ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(installFolder, 'privacy-pack');
}
const packAnswer = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ fault: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().nullable() });
/**
 * Has the program that will use a privacy pack read and test it, before anything is planned. The shipped one needs no check:
 * it is covered by the digest of the program.
 *
 * @throws AssayError usage where the folder is no pack.
 */
async function checkPrivacyPack({ privacyPack }, { commands, files, system }) {
    if (privacyPack === undefined)
        return;
    const folder = files.realPath(privacyPack)?.toString('utf8');
    if (folder === undefined || files.stat(folder)?.kind !== 'folder')
        throw noPack(privacyPack);
    let fault;
    try {
        const { exitCode, stdout } = await commands.run({
            argv: [system.node.path, system.embedded.program, '--check-pack', folder],
            cwd: system.installFolder,
            env: {},
            timeoutMs: PACK_TEST_MS,
            maxOutputBytes: 1024 ** 2,
        });
        fault =
            exitCode === 0
                ? packAnswer.parse(JSON.parse(stdout.toString('utf8'))).fault
                : `the program that tests it ended with ${String(exitCode)}`;
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .WV && error.code === 'command-timeout'))
            throw error;
        fault = `its test takes longer than ${String(PACK_TEST_MS / 1000)} s`;
    }
    if (fault === null)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .WV({
        kind: 'usage',
        code: 'privacy-pack-invalid',
        message: `${privacyPack} is no privacy pack: ${fault.replace(/^privacy pack: /, '').slice(0, 500)}`,
        hint: 'Name a folder with pack.json, expected.json and rules/*.json (docs/privacy.md), or leave it out: a pack comes with Assay.',
    });
}
/** @throws AssayError usage where there is no such folder. */
function privacyPackDigest(request, { system, files }) {
    const folder = privacyPackOf(request, system);
    const real = files.realPath(folder)?.toString('utf8');
    if (real !== undefined && files.stat(real)?.kind === 'folder')
        return (0,_provision_digest_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFolder */ .l)(real, files);
    throw noPack(folder);
}
/** Digest of a pack of the user's own. A copy of the shipped one has the same rules, and is none. */
function ownPrivacyPack(request, ports) {
    if (request.privacyPack === undefined)
        return undefined;
    const digest = privacyPackDigest(request, ports);
    return digest === privacyPackDigest({}, ports) ? undefined : digest;
}
function noPack(folder) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .WV({
        kind: 'usage',
        code: 'privacy-pack-missing',
        message: `there is no folder of privacy rules at ${folder}`,
        hint: 'Name a folder that is there as privacy pack, or leave it out: a pack comes with Assay.',
    });
}


/***/ }),

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findHostTool),
/* harmony export */   v: () => (/* binding */ checkHostTool)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7130);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45);





/** Says where a module is installed and at which version, or fails. Isolated: nothing of the working folder is imported. */
const ASK = `import importlib.metadata, json, os, sys
print(json.dumps({"version": importlib.metadata.version(sys.argv[1]),
    "prefixes": sorted({os.path.realpath(p) for p in (sys.prefix, sys.base_prefix)})}))`;
const answer = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9][0-9A-Za-z.+-]{0,40}$/), prefixes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) });
/** As the launcher of a provisioned tool, without a folder of its own: a module or the path of a script comes first. */
const START = `import runpy, sys
del sys.argv[0]
target = sys.argv[0]
runpy.run_path(target, run_name="__main__") if target.endswith(".py") else runpy.run_module(target, run_name="__main__", alter_sys=True)`;
const SWITCHES = ['-I', '-B', '-X', 'utf8'];
/**
 * A catalogue tool as this machine has it on PATH, for manifests with `allowHostTools`. It is asked for its version, its
 * file is hashed, and it counts as unpinned: nothing says that it is what its name promises.
 *
 * @returns `undefined` when there is none that can be used.
 */
async function findHostTool(definition, options) {
    const { tool } = definition;
    if (tool.kind !== 'pypi')
        return undefined;
    const name = 'script' in tool.run ? tool.run.script : tool.run.module.replaceAll('_', '-');
    for (const path of candidates(name, options)) {
        const found = tool.native ? await nativeTool(path, options) : await pythonTool(path, name, tool.run, options);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The same program still, or a failure: between plan and run it could have been replaced. */
function checkHostTool(tool, files) {
    const same = files.stat(tool.resolved)?.kind === 'file' && (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(files.read(tool.resolved)) === tool.digest;
    return same ? tool : { status: 'failed', detail: `${tool.resolved} changed after it was planned`, integrity: true };
}
/** Real paths of executable files of that name on PATH, in its order, without those in the scanned tree. */
function candidates(name, { system, files, tree }) {
    return (system.env['PATH'] ?? '')
        .split(':')
        .filter((folder) => folder.startsWith('/'))
        .flatMap((folder) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        const real = files.realPath(path)?.toString('utf8');
        const stat = real === undefined ? undefined : files.stat(real);
        if (real === undefined || stat?.kind !== 'file' || !stat.executable)
            return [];
        return isInside(real, tree) || isInside(path, tree) ? [] : [real];
    });
}
async function nativeTool(path, options) {
    const said = await ask([path, '--version'], options);
    const version = /(?:^|\s)v?([0-9]+(?:\.[0-9]+){1,3})(?=\s|$)/.exec(said ?? '')?.[1];
    // Only the program itself is shown to its own process: its folder may hold anything.
    return version === undefined ? undefined : ready(path, version, [path], [path], options);
}
async function pythonTool(path, name, run, options) {
    const interpreter = interpreterOf(path, options);
    if (interpreter === undefined || !('module' in run))
        return undefined;
    const said = await ask([interpreter, '-I', '-c', ASK, name], options);
    if (said === undefined)
        return undefined;
    const parsed = answer.safeParse(parseOrNothing(said));
    if (!parsed.success)
        return undefined;
    const { version, prefixes } = parsed.data;
    return ready(path, version, [interpreter, ...SWITCHES, '-c', START, run.module], prefixes, options);
}
/** The Python that a script names in its first line. */
function interpreterOf(script, { files }) {
    const first = files.read(script).subarray(0, 512).toString('utf8').split('\n')[0] ?? '';
    const program = /^#!\s?(\/\S{1,400})\s*$/.exec(first)?.[1];
    return program !== undefined && /^(?:python|pypy)[0-9.]*$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(program)) ? program : undefined;
}
function ready(path, version, program, readable, { files }) {
    return {
        status: 'ready',
        readable,
        program: () => program,
        version,
        digest: (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(files.read(path)),
        pinned: false,
        resolved: path,
    };
}
async function ask(argv, { commands, system, signal }) {
    try {
        const { exitCode, stdout } = await commands.run({
            argv,
            cwd: '/',
            env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .installerEnvironment */ .c)(system.env, system.tempFolder),
            timeoutMs: 60_000,
            maxOutputBytes: 64 * 1024,
            ...(signal === undefined ? {} : { signal }),
        });
        return exitCode === 0 ? stdout.toString('utf8') : undefined;
    }
    catch (error) {
        // A program that cannot be started is none to use; cancelling is heard.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .WV && error.kind !== 'cancelled')
            return undefined;
        throw error;
    }
}
function parseOrNothing(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isInside(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readyStep),
/* harmony export */   r: () => (/* binding */ embeddedDigest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7130);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4519);
/* harmony import */ var _digest_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8211);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6151);





/** Folders every sandbox shows anyway. */
const SYSTEM_FOLDERS = ['/usr/', '/bin/', '/lib/', '/lib64/', '/sbin/'];
/** Makes the program of one step ready: ours, a catalogue tool's, or one of the user's own. */
async function readyStep(definition, options, files) {
    const { tool } = definition;
    switch (tool.kind) {
        case 'embedded':
            return embeddedProgram(options.system, files);
        case 'host':
            return hostProgram(tool.program, options.system, files);
        case 'pypi': {
            const outcome = await (0,_provision_js__WEBPACK_IMPORTED_MODULE_3__/* .provisionTool */ .U)(definition, options);
            if (outcome.status === 'failed')
                return outcome;
            return {
                status: 'ready',
                folder: outcome.folder,
                readable: outcome.readable,
                program: (places) => (0,_provision_js__WEBPACK_IMPORTED_MODULE_3__/* .programSeenAt */ .B)(outcome, places.tool),
                version: outcome.version,
                digest: outcome.digest,
                pinned: true,
                resolved: outcome.program.join(' '),
            };
        }
    }
}
function embeddedProgram(system, files) {
    const { program, folder } = system.embedded;
    if (files.stat(program)?.kind !== 'file')
        return {
            status: 'failed',
            detail: 'this installation lacks its embedded scanners (dist/embedded)',
            integrity: false,
        };
    return {
        status: 'ready',
        readable: [folder, ...prefixOf(system.node.path)],
        program: () => [system.node.path, program],
        version: system.version,
        digest: embeddedDigest(system, files),
        pinned: true,
        resolved: program,
    };
}
const digests = new Map();
/** SHA-256 over the shipped embedded program, all of its files. */
function embeddedDigest(system, files) {
    const { program, folder } = system.embedded;
    const known = digests.get(program);
    if (known !== undefined)
        return known;
    // From the sources there is no built folder to hash: the entry file stands for it, and the version says so.
    const digest = program.endsWith('.ts') ? (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(files.read(program)) : (0,_digest_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFolder */ .l)(folder, files);
    digests.set(program, digest);
    return digest;
}
/** A program of the user's own: found on PATH, or, with a slash, in the scanned copy itself. */
function hostProgram(program, system, files) {
    if (program.includes('/') && !program.startsWith('/')) {
        return {
            status: 'ready',
            readable: [],
            program: ({ source }) => [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source, program)],
            version: _model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_VERSION */ .u,
            digest: 'in-tree',
            pinned: false,
            resolved: program,
        };
    }
    const candidates = program.startsWith('/')
        ? [program]
        : (system.env['PATH'] ?? '')
            .split(':')
            .filter((folder) => folder.startsWith('/'))
            .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, program));
    for (const candidate of candidates) {
        const real = files.realPath(candidate)?.toString('utf8');
        const stat = real === undefined ? undefined : files.stat(real);
        if (real === undefined || stat?.kind !== 'file' || !stat.executable)
            continue;
        return {
            status: 'ready',
            readable: prefixOf(real),
            program: () => [real],
            version: _model_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_VERSION */ .u,
            digest: (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(files.read(real)),
            pinned: false,
            resolved: real,
        };
    }
    return { status: 'failed', detail: `${program} was not found on PATH`, integrity: false };
}
/** The folder a program was installed into (`…/bin/node` → `…`), unless every sandbox shows it anyway. */
function prefixOf(program) {
    if (SYSTEM_FOLDERS.some((folder) => program.startsWith(folder)))
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(program);
    return [folder.endsWith('/bin') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder) : folder];
}


/***/ })

};
