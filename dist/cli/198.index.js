export const id = 198;
export const ids = [198];
export const modules = {

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/manifest/read-policy.js + 7 modules
var read_policy = __webpack_require__(9848);
// EXTERNAL MODULE: ./build/manifest/find-manifest.js
var find_manifest = __webpack_require__(615);
;// CONCATENATED MODULE: ./build/manifest/propose-manifest.js

/** The file that `assay init` writes. */
const PROPOSED_MANIFEST = find_manifest/* MANIFEST_NAMES */.R[0];
/** A first manifest, as YAML that says of each line what it is for. The same proposal gives the same bytes. */
function proposeManifest({ product, scanners, offered }) {
    const tool = ({ id, title }) => `      - ${id} # ${title}`;
    return [
        '# What Assay runs on this repository and what it allows. On a pull request the version of the target branch holds.',
        `product: ${JSON.stringify(product)} # how summaries and statements name what was scanned`,
        'owners: [] # who answers for it: mail addresses or team names',
        '',
        'profiles:',
        '  - name: default # run by `gate.profile` below, or with `--profile default`',
        '    tools: # a scanner that cannot do its work makes the verdict inconclusive, never pass',
        ...scanners.map(tool),
        ...offered.flatMap((scanner) => [`      # ${scanner.why}:`, `      # - ${scanner.id}`]),
        '    budgets: # how many findings are allowed; all scanners together are counted',
        '      - { severity: high, max: 0 } # high or worse; findings of unknown severity count as high',
        '      - { category: secret, max: 0 } # no secret of any severity',
        '      # - { severity: medium, max: 50 } # lower it as you mend what is there',
        '',
        'gate: # what a workflow’s inputs cannot loosen on a pull request',
        '  profile: default # the profile that pull requests are judged by',
        '  onInconclusive: fail # a check that could not be made is red',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/manifest/propose-workflow.js
/** The workflow that `assay init` writes beside the manifest. */
const PROPOSED_WORKFLOW = '.github/workflows/assay.yml';
/** A release of actions/checkout, by commit. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
/**
 * A workflow for pull requests and pushes with a job to require.
 *
 * @param action how a step names Assay: `owner/name@commit`; `undefined` where this installation does not say where it is from.
 * @param branch the branch that changes go into
 */
function proposeWorkflow(action, branch) {
    return `# Runs Assay on every pull request and on ${branch}. Written by \`assay init\`; docs/github.md of Assay explains each part.
name: assay
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the target branch changed, and with it the policy
  push:
    branches: [${JSON.stringify(branch)}] # keeps code scanning of the default branch up to date

permissions:
  contents: read # nothing else unless a job says so

concurrency: # a newer push to a pull request ends the run of the older one
  group: assay-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  scan:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read # the commit, and the policy of the base commit
      actions: read # code scanning in private repositories
      security-events: write # findings in code scanning
      pull-requests: write # one comment on the pull request
    outputs:
      verdict: \${{ steps.assay.outputs.verdict }}
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false # scanners never see the token
          fetch-depth: 2 # the merge commit and its parents: the policy needs no extra fetch
      - uses: ${action ?? 'OWNER/assay@v1 # put the full commit id of a release here'}
        id: assay

  # Make this job the required check: a scan that was skipped, cancelled or never started is no pass.
  gate:
    needs: scan
    if: always() # GitHub counts a skipped job as a success
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {} # it only compares two words
    steps:
      - env:
          RESULT: \${{ needs.scan.result }}
          VERDICT: \${{ needs.scan.outputs.verdict }}
        run: | # green only for a scan that succeeded with the verdict pass
          echo "scan: $RESULT, verdict: \${VERDICT:-none}"
          test "$RESULT" = success && test "$VERDICT" = pass
`;
}

// EXTERNAL MODULE: ./build/manifest/builtin-profiles.js
var builtin_profiles = __webpack_require__(825);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/plan-scan.js
var plan_scan = __webpack_require__(3063);
// EXTERNAL MODULE: ./build/plan/git-client.js
var git_client = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/plan/list-source.js
var list_source = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/run/prepare-source.js
var prepare_source = __webpack_require__(8159);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(1403);
// EXTERNAL MODULE: ./build/entry/cli/context.js + 2 modules
var context = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/entry/cli/scan-request.js + 2 modules
var scan_request = __webpack_require__(6861);
;// CONCATENATED MODULE: ./build/entry/cli/init.js















/** Scanners that most repositories are better off to choose knowingly. */
const LEFT_TO_CHOOSE = {
    'detect-secrets': '`secrets` looks for the same; this one also reports every text that looks random',
};
/** `assay init [PATH]`: looks at the tree, writes a manifest and a workflow. Never writes over a file. */
async function initCommand(path, flags) {
    const ports = (0,context/* createCliPorts */.v)({ ...flags, quiet: true });
    const inputs = (0,scan_request/* readInputs */.K)(path, { profile: builtin_profiles/* DEFAULT_PROFILE */.KG });
    const request = (0,scan_request/* toScanRequest */.k)(inputs, ports.system, ports.clock.now());
    const { root, scope, git } = await (0,list_source/* locateSource */.gu)(request.path, ports.files, ports.commands);
    const manifest = await (0,read_policy/* readManifest */.W)(ports.folderPolicyFiles(root), scope, undefined);
    if (manifest !== undefined)
        throw alreadyThere(manifest.root.path);
    const workflowPath = (0,external_node_path_.join)(root, PROPOSED_WORKFLOW);
    // Looked at before anything is written: a half-done start would be in the way of the next.
    if (ports.files.stat(workflowPath) !== undefined)
        throw alreadyThere(PROPOSED_WORKFLOW);
    for (const part of ['.github', '.github/workflows', scope]) {
        const kind = ports.files.stat((0,external_node_path_.join)(root, part))?.kind ?? 'folder';
        // A link could lead out of the tree, and its owner is whoever wrote the tree.
        if (kind !== 'folder')
            throw notAFolder(part);
    }
    const proposal = await proposalFor(request, ports);
    const branch = (await git?.tryRun(['symbolic-ref', '--short', 'HEAD']))?.toString('utf8').trim();
    const folder = (0,external_node_path_.join)(root, scope);
    const written = [
        [(0,external_node_path_.join)(folder, PROPOSED_MANIFEST), proposeManifest(proposal)],
        [workflowPath, proposeWorkflow(await ownAction(ports), branch === undefined || branch === '' ? 'main' : branch)],
    ];
    ports.files.makeFolder(external_node_path_.posix.dirname(workflowPath), 0o755);
    for (const [file, text] of written)
        ports.files.writeNew(file, Buffer.from(text), 0o644);
    const files = written.map(([file]) => file);
    if (flags.json)
        (0,output/* printJson */.Q2)({ written: files, scanners: proposal.scanners.map(({ id }) => id) });
    else
        (0,output/* print */.yy)([
            ...files.map((file) => `wrote ${(0,markup/* logText */.kc)(file)}`),
            '',
            `It runs ${proposal.scanners.map(({ id }) => id).join(', ')}.`,
            'Read both files, then try the policy: assay scan',
        ].join('\n'));
    return errors/* EXIT */.dc.pass;
}
async function proposalFor(request, ports) {
    const { plan, work } = await (0,plan_scan/* planScan */.h)(request, registry_generated/* registry */.u, ports);
    ports.files.remove(work);
    const useful = [...registry_generated/* registry */.u.values()].filter((definition) => definition.tool.kind === 'embedded' || (0,prepare_source/* filesOfStep */.X)(plan.tree, definition, undefined).length > 0);
    const [offered, scanners] = [true, false].map((chosen) => useful.filter(({ id }) => Object.hasOwn(LEFT_TO_CHOOSE, id) === chosen));
    return {
        product: (0,markup/* logText */.kc)(plan.policy.product).slice(0, 100),
        scanners: (scanners ?? []).map(({ id, title }) => ({ id, title })),
        offered: (offered ?? []).map(({ id, title }) => ({ id, title, why: LEFT_TO_CHOOSE[id] ?? title })),
    };
}
/** `owner/name@commit` of the checkout that this program runs from, where that came from a hosting service. */
async function ownAction(ports) {
    const { installFolder } = ports.system;
    if (ports.files.stat((0,external_node_path_.join)(installFolder, '.git')) === undefined)
        return undefined;
    const git = await (0,git_client/* createGitClient */.O)(installFolder, ports.commands);
    const say = async (...args) => (await git.tryRun(args))?.toString('utf8').trim() ?? '';
    const [url, commit] = [await say('config', '--get', 'remote.origin.url'), await say('rev-parse', 'HEAD')];
    const name = /^(?:https:\/\/github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
    return name === undefined || !/^[0-9a-f]{40}$/.test(commit) ? undefined : `${name}@${commit}`;
}
function notAFolder(part) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'not-a-folder',
        message: `${(0,markup/* logText */.kc)(part)} is no folder, and nothing is written through it`,
        hint: 'Give the folder of a repository.',
        file: part,
    });
}
function alreadyThere(file) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'already-there',
        message: `there is ${(0,markup/* logText */.kc)(file)} already, and nothing is written over`,
        hint: 'Change that file, or remove it first.',
        file,
    });
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs),
  k: () => (/* binding */ toScanRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var classic_schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/inputs/scan-inputs.js




/*
 * What a user can ask of a scan, on the command line and in the Action alike: one schema, so that `action.yml`, `--help`
 * and the documentation cannot drift apart. Values arrive as text; what does not parse stops the run before anything else.
 */
const flag = classic_schemas/* enum */.k5n(['true', 'false']).transform((value) => value === 'true');
const duration = classic_schemas/* string */.YjP().transform((text, context) => {
    const ms = (0,parse_duration/* parseDuration */.E)(text);
    if (ms === undefined || ms <= 0)
        context.addIssue({ code: 'custom', message: 'a duration such as 90s, 15m or 1h' });
    return ms ?? 0;
});
const scan_inputs_date = iso/* date */.p6();
const scanInputsSchema = classic_schemas/* strictObject */.rej({
    path: classic_schemas/* string */.YjP().min(1).default('.').describe('Folder to scan; its repository is the root.'),
    profile: classic_schemas/* string */.YjP().min(1).optional().describe('Profile of the manifest, or a built-in one.'),
    manifest: classic_schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Manifest file; by default .assay.yml in PATH or above it, up to the root.'),
    out: classic_schemas/* string */.YjP().min(1).optional().describe('Folder for evidence bundles.'),
    runtime: classic_schemas/* enum */.k5n(['auto', 'local', 'container', 'dagger']).default('auto').describe('How scanners are run.'),
    offline: flag.default(false).describe('Never use the network.'),
    jobs: number()
        .int()
        .min(1)
        .max(64)
        .optional()
        .describe('How many scanners run at once; by default the number of processors.'),
    timeout: duration.optional().describe('Time limit of the whole run, such as 15m.'),
    'privacy-pack': classic_schemas/* string */.YjP().min(1).optional().describe('Folder that replaces the privacy rules and fixtures.'),
    'skip-privacy': flag.default(false).describe('Leave the privacy scanner out; the evidence says so.'),
    baseline: classic_schemas/* string */.YjP().min(1).optional().describe('Baseline file of known findings.'),
    base: classic_schemas/* string */.YjP().min(1).optional().describe('Ref that is scanned too, for comparison.'),
    'policy-date': scan_inputs_date.optional().describe('Day by which expiry is judged, YYYY-MM-DD; by default today in UTC.'),
    shard: classic_schemas/* string */.YjP()
        .regex(/^\d{1,4}\/\d{1,4}$/, 'a shard such as 2/5')
        .optional()
        .describe('Run only this part of the plan, such as 2/5.'),
    attest: classic_schemas/* enum */.k5n(['none', 'statement', 'key', 'keyless'])
        .default('statement')
        .describe('What vouches for the evidence.'),
    'signing-key': classic_schemas/* string */.YjP().min(1).optional().describe('File with a P-256 or Ed25519 private key (PKCS#8 PEM).'),
});
/** Options that this version accepts by name and cannot honour yet: using one is exit 2, never silence. */
const NOT_YET = [
    ['runtime', ({ runtime }) => runtime === 'container' || runtime === 'dagger', 'the container and dagger runtimes'],
    ['baseline', ({ baseline }) => baseline !== undefined, 'baselines'],
    ['base', ({ base }) => base !== undefined, 'the comparison with a base ref'],
    ['shard', ({ shard }) => shard !== undefined, 'shards'],
];
/**
 * @param raw names as users write them (kebab-case) to text; `undefined` and empty texts are as if absent.
 * @throws AssayError usage that names the input and what was expected.
 */
function parseScanInputs(raw) {
    const known = Object.keys(scanInputsSchema.shape);
    const given = Object.entries(raw).filter(([, value]) => value !== undefined && value !== '');
    for (const [name] of given) {
        if (known.includes(name))
            continue;
        const near = (0,nearest_name/* nearestName */.qb)(name, known);
        throw usage('input-unknown', `there is no input ${name}`, near === undefined ? undefined : `Did you mean ${near}?`);
    }
    const result = scanInputsSchema.safeParse(Object.fromEntries(given));
    if (!result.success) {
        const issue = result.error.issues[0];
        const name = String(issue?.path[0] ?? 'input');
        throw usage('input-invalid', `${name}: ${issue?.message ?? 'not valid'}`, `See what ${name} takes with --help.`);
    }
    for (const [name, isUsed, what] of NOT_YET) {
        if (isUsed(result.data))
            throw usage('not-available-yet', `${name}: this version does not have ${what} yet`, 'Leave it out.');
    }
    return result.data;
}
function usage(code, message, hint) {
    return new errors/* AssayError */.WV({ kind: 'usage', code, message, ...(hint === undefined ? {} : { hint }) });
}

;// CONCATENATED MODULE: ./build/entry/cli/scan-request.js


function readInputs(path, options) {
    const texts = Object.entries(options).map(([name, value]) => [
        name,
        value === undefined ? undefined : String(value),
    ]);
    return parseScanInputs({ ...Object.fromEntries(texts), path });
}
/** Relative flags resolve against the working directory (SPEC, section 2). */
function toScanRequest(inputs, system, now) {
    return {
        path: (0,external_node_path_.resolve)(inputs.path),
        out: (0,external_node_path_.resolve)(inputs.out ?? 'assay-results'),
        ...(inputs.manifest === undefined ? {} : { manifest: (0,external_node_path_.resolve)(inputs.manifest) }),
        policy: {
            ...(inputs.profile === undefined ? {} : { profile: inputs.profile }),
            ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
            skipPrivacy: inputs['skip-privacy'],
        },
        policyDate: inputs['policy-date'] ?? new Date(now).toISOString().slice(0, 10),
        jobs: inputs.jobs ?? system.cpus,
        offline: inputs.offline,
        ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
        ...(inputs['privacy-pack'] === undefined ? {} : { privacyPack: (0,external_node_path_.resolve)(inputs['privacy-pack']) }),
        attest: inputs.attest === 'none' ? 'none' : 'statement',
    };
}


/***/ }),

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planScan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1033);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
/* harmony import */ var _manifest_read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9848);
/* harmony import */ var _manifest_resolve_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2434);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2011);
/* harmony import */ var _plan_build_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2248);
/* harmony import */ var _plan_list_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1624);
/* harmony import */ var _plan_read_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8308);
/* harmony import */ var _provision_lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7157);
/* harmony import */ var _provision_ready_step_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5290);
/* harmony import */ var _run_prepare_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8159);
/* harmony import */ var _scanners_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2339);













/**
 * Inputs, manifest, policy and tree, all before any scanner starts. Leaves the private copy for the run.
 *
 * @param onPolicy called when the policy stands and only the tree is still to be read: time to begin what takes time itself.
 */
async function planScan(request, registry, ports, onPolicy) {
    ports.progress.report({ kind: 'phase', name: 'plan' });
    const source = await (0,_plan_list_source_js__WEBPACK_IMPORTED_MODULE_7__/* .locateSource */ .gu)(request.path, ports.files, ports.commands);
    const policyFiles = request.policySource?.files ?? ports.folderPolicyFiles(source.root);
    const named = request.manifest === undefined ? undefined : relativeIfInside(source.root, request.manifest);
    const manifest = await (0,_manifest_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .W)(policyFiles, source.scope, named);
    const resolved = (0,_manifest_resolve_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePolicy */ .n)({
        ...(manifest === undefined ? {} : { manifest }),
        inputs: { product: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(source.root), ...request.policy },
        catalogue: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogueOf */ .vq)(registry),
        policyDate: request.policyDate,
        ...(request.policySource === undefined ? {} : { commit: request.policySource.commit }),
    });
    onPolicy?.();
    const listing = await (0,_plan_list_source_js__WEBPACK_IMPORTED_MODULE_7__/* .listSource */ .Kq)(source, ports.files);
    const work = ports.files.temporaryFolder('assay-');
    try {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'tree');
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(source.root, request.out);
        const { tree, excluded } = await (0,_plan_read_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .readTree */ .Zc)({
            source,
            listing,
            copy,
            exclude: resolved.policy.exclude,
            ownFolders: own.startsWith('..') || own === '' ? [] : [own],
        }, ports.files);
        const definitionOf = (tool) => (0,_scanners_command_js__WEBPACK_IMPORTED_MODULE_12__/* .commandScanner */ .Y)(tool) ?? registry.get(tool.id);
        const plan = (0,_plan_build_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .buildPlan */ .G)({
            assay: ports.system.version,
            policy: resolved.policy,
            policyDate: request.policyDate,
            tree,
            scope: source.scope,
            sourceDateEpoch: sourceDateEpoch(ports.system),
            definitionOf,
            plannedTool: (definition) => plannedTool(definition, ports),
            filesOf: (definition, paths) => (0,_run_prepare_source_js__WEBPACK_IMPORTED_MODULE_11__/* .filesOfStep */ .X)(tree, definition, paths),
            catalogue: [...registry.keys()],
            warnings: [
                ...resolved.warnings,
                ...(excluded === 0 ? [] : [`${excluded} files are left out by the manifest's exclude.`]),
            ],
            switchedOff: resolved.switchedOff,
        });
        const scanners = await Promise.all(plan.steps.map(async (step) => {
            const fromBase = await filesFromBase(step, request, tree);
            return {
                step: fromBase.size === 0 ? step : { ...step, fromBase: describeReplaced(fromBase) },
                definition: (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionFor */ .V9)(step, registry),
                fromBase,
            };
        }));
        checkArguments(scanners, plan);
        return { plan: { ...plan, steps: scanners.map(({ step }) => step) }, scanners, source, copy, work };
    }
    catch (error) {
        ports.files.remove(work);
        throw error;
    }
}
/**
 * On a pull request, the files that a scanner of the user's own names are those of the policy's commit: a change must not
 * bring its own version of what judges it.
 */
async function filesFromBase(step, request, tree) {
    const { policySource } = request;
    const { command } = step.settings;
    const replaced = new Map();
    if (policySource === undefined || command === undefined)
        return replaced;
    const digests = new Map(tree.files.map(({ path, sha256: digest }) => [path, digest]));
    for (const path of (0,_scanners_command_js__WEBPACK_IMPORTED_MODULE_12__/* .commandPaths */ .G)(command.argv)) {
        const bytes = await policySource.files.read(path);
        const here = digests.get(path);
        if (bytes === undefined ? here !== undefined : (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes) !== here)
            replaced.set(path, bytes ?? null);
    }
    return replaced;
}
function describeReplaced(files) {
    return [...files].map(([path, bytes]) => ({ path, sha256: bytes === null ? null : (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(bytes) }));
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
            honourToolConfig: plan.policy.honourToolConfig,
            inlineAllowed: plan.policy.inlineAllowed,
            threads: 1,
        });
    }
}
function plannedTool(definition, ports) {
    switch (definition.tool.kind) {
        case 'embedded':
            return {
                name: `assay-${definition.id}`,
                version: ports.system.version,
                pinned: true,
                digest: (0,_provision_ready_step_js__WEBPACK_IMPORTED_MODULE_10__/* .embeddedDigest */ .r)(ports.system, ports.files),
            };
        case 'pypi': {
            const entry = (0,_provision_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .lockedToolOf */ .m_)(definition, ports.toolsLock());
            return { name: definition.id, version: entry.version, pinned: true, digest: (0,_provision_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .digestOfTool */ .mJ)(entry) };
        }
        case 'host':
            return { name: definition.tool.program, version: 'unpinned', pinned: false };
    }
}
function relativeIfInside(root, manifest) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, manifest));
    return path.startsWith('..') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, manifest) : path;
}
function sourceDateEpoch({ env }) {
    const text = env['SOURCE_DATE_EPOCH'];
    if (text === undefined || text === '')
        return undefined;
    if (!/^\d{1,11}$/.test(text)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .WV({
            kind: 'usage',
            code: 'source-date-epoch',
            message: 'SOURCE_DATE_EPOCH is not a number of seconds',
            hint: 'Unset it, or give whole seconds since 1970.',
        });
    }
    return Number(text);
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readyStep),
/* harmony export */   r: () => (/* binding */ embeddedDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    // From the sources there is no built folder to hash: the entry file stands for it, and the version says so.
    const fromSource = program.endsWith('.ts');
    const pending = fromSource ? [] : [''];
    const paths = fromSource ? [program] : [];
    for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
        for (const name of files.list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, sub))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sub, name.toString('utf8'));
            if (files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))?.kind === 'folder')
                pending.push(path);
            else
                paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        }
    }
    for (const path of paths.sort())
        hash.update(`${(0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(files.read(path))} ${path.slice(folder.length)}\n`);
    const digest = hash.digest('hex');
    digests.set(program, digest);
    return digest;
}
/** A program of the user's own: found on PATH, or, with a slash, in the scanned copy itself. */
function hostProgram(program, system, files) {
    if (program.includes('/') && !program.startsWith('/')) {
        return {
            status: 'ready',
            readable: [],
            program: ({ source }) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, program)],
            version: 'unpinned',
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
            .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program));
    for (const candidate of candidates) {
        const real = files.realPath(candidate)?.toString('utf8');
        const stat = real === undefined ? undefined : files.stat(real);
        if (real === undefined || stat?.kind !== 'file' || !stat.executable)
            continue;
        return {
            status: 'ready',
            readable: prefixOf(real),
            program: () => [real],
            version: 'unpinned',
            digest: (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(files.read(real)),
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program);
    return [folder.endsWith('/bin') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) : folder];
}


/***/ })

};
