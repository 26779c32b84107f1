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
// EXTERNAL MODULE: ./build/manifest/read-policy.js + 8 modules
var read_policy = __webpack_require__(7195);
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
 * @param scope the folder that is scanned, relative to the root; `.` for all of it
 */
function proposeWorkflow(action, branch, scope = '.') {
    // What looks like an expression in a folder's name must not become one.
    const path = JSON.stringify(scope).replaceAll('${{', "${{ '${{' }}");
    const given = scope === '.'
        ? ''
        : `
        with:
          path: ${path} # only this folder is scanned, by the manifest in it`;
    return `# Runs Assay on every pull request and on the branch they go into. Written by \`assay init\`; docs/github.md of Assay explains each part.
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
        id: assay${given}

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
// EXTERNAL MODULE: ./build/plan-scan.js + 7 modules
var plan_scan = __webpack_require__(4421);
// EXTERNAL MODULE: ./build/plan/git-client.js
var git_client = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/plan/list-source.js + 2 modules
var list_source = __webpack_require__(4357);
// EXTERNAL MODULE: ./build/run/prepare-source.js
var prepare_source = __webpack_require__(8159);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/entry/cli/context.js + 2 modules
var context = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/entry/cli/scan-request.js + 1 modules
var scan_request = __webpack_require__(6149);
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
        [
            workflowPath,
            proposeWorkflow(await ownAction(ports), branch === undefined || branch === '' ? 'main' : branch, scope),
        ],
    ];
    ports.files.makeFolder(external_node_path_.posix.dirname(workflowPath));
    for (const [file, text] of written)
        ports.files.writeNew(file, Buffer.from(text));
    const files = written.map(([file]) => file);
    if (flags.json)
        (0,output/* printJson */.Q2)({ written: files, scanners: proposal.scanners.map(({ id }) => id) });
    else
        (0,output/* print */.yy)([
            ...files.map((file) => `wrote ${(0,markup/* logText */.kc)(file)}`),
            '',
            `It runs ${proposal.scanners.map(({ id }) => id).join(', ')}.`,
            `Read both files, then try the policy: assay scan${path === undefined ? '' : ` ${(0,markup/* logText */.kc)(path)}`}`,
        ].join('\n'));
    return errors/* EXIT */.dc.pass;
}
async function proposalFor(request, ports) {
    const { plan, source, work } = await (0,plan_scan/* planScan */.h)(request, registry_generated/* registry */.u, ports);
    ports.files.remove(work);
    const useful = [...registry_generated/* registry */.u.values()].filter((definition) => definition.tool.kind === 'embedded' || (0,prepare_source/* filesOfStep */.XG)(plan.tree, definition, undefined).length > 0);
    const [offered, scanners] = [true, false].map((chosen) => useful.filter(({ id }) => Object.hasOwn(LEFT_TO_CHOOSE, id) === chosen));
    return {
        product: (0,markup/* logText */.kc)((0,external_node_path_.basename)(source.root)).slice(0, 100),
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

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ scan_request_readInputs),
  k: () => (/* binding */ toScanRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/inputs/input-error.js
var input_error = __webpack_require__(2699);
;// CONCATENATED MODULE: ./build/inputs/scan-inputs.js



/*
 * What a user can ask of a scan, on the command line and in the Action alike: one schema, so that `action.yml`, `--help`
 * and the documentation cannot drift apart. Values arrive as text; what does not parse stops the run before anything else.
 */
const flag = schemas/* enum */.k5n(['true', 'false']).transform((value) => value === 'true');
const duration = schemas/* string */.YjP().transform((text, context) => {
    const ms = (0,parse_duration/* parseDuration */.E)(text);
    if (ms === undefined || ms <= 0)
        context.addIssue({ code: 'custom', message: 'expected a duration such as 90s, 15m or 1h' });
    return ms ?? 0;
});
const date = iso/* date */.p6('expected a day such as 2026-01-31');
/** Decimal digits only: what JavaScript would take for a number besides (`1e1`, `0x10`, blanks) is a slip of the pen. */
const wholeNumber = (least, most) => {
    const expected = `expected a whole number from ${String(least)} to ${String(most)}`;
    return schemas/* string */.YjP()
        .regex(/^[0-9]{1,6}$/, expected)
        .transform(Number)
        .refine((value) => value >= least && value <= most, expected);
};
const scanInputsSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).default('.').describe('Folder to scan; its repository is the root.'),
    profile: schemas/* string */.YjP().min(1).optional().describe('Profile of the manifest, or a built-in one.'),
    manifest: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Manifest file; by default .assay.yml in PATH or above it, up to the root.'),
    'manifest-signature': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Signature of the manifest, as `cosign sign-blob` writes it; it is checked before anything runs.'),
    'manifest-key': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File with the public key (P-256 or Ed25519, PEM) that the manifest must be signed with.'),
    out: schemas/* string */.YjP().min(1).optional().describe('Folder for evidence bundles.'),
    runtime: schemas/* enum */.k5n(['auto', 'local', 'container', 'dagger']).default('auto').describe('How scanners are run.'),
    offline: flag.default(false).describe('Never use the network.'),
    jobs: wholeNumber(1, 64).optional().describe('How many scanners run at once; by default the number of processors.'),
    timeout: duration.optional().describe('Time limit of the whole run, such as 15m.'),
    'privacy-pack': schemas/* string */.YjP().min(1).optional().describe('Folder that replaces the privacy rules and fixtures.'),
    'skip-privacy': flag.default(false).describe('Leave the privacy scanner out; the evidence says so.'),
    baseline: schemas/* string */.YjP().min(1).optional().describe('Baseline file of known findings; not in this version yet.'),
    base: schemas/* string */.YjP().min(1).optional().describe('Ref that is scanned too, for comparison; not in this version yet.'),
    'policy-date': date.optional().describe('Day by which expiry is judged, YYYY-MM-DD; by default today in UTC.'),
    shard: schemas/* string */.YjP()
        .regex(/^\d{1,4}\/\d{1,4}$/, 'expected a shard such as 2/5')
        .optional()
        .describe('Run only this part of the plan, such as 2/5; not in this version yet.'),
    shards: wholeNumber(1, 256)
        .optional()
        .describe('Emit a matrix of this many parts of the plan; not in this version yet.'),
    'log-sink': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('File that gets the run’s events as they happen, or https URL that gets the audit log afterwards.'),
    attest: schemas/* enum */.k5n(['none', 'statement', 'key', 'keyless'])
        .default('statement')
        .describe('What vouches for the evidence.'),
    'signing-key': schemas/* string */.YjP().min(1).optional().describe('File with a P-256 or Ed25519 private key (PKCS#8 PEM).'),
});
/** Options that this version accepts by name and cannot honour yet: using one is exit 2, never silence. */
const NOT_YET = [
    ['runtime', ({ runtime }) => runtime === 'container' || runtime === 'dagger', 'the container and dagger runtimes'],
    ['baseline', ({ baseline }) => baseline !== undefined, 'baselines'],
    ['base', ({ base }) => base !== undefined, 'the comparison with a base ref'],
    ['shard', ({ shard }) => shard !== undefined, 'shards'],
    ['shards', ({ shards }) => shards !== undefined, 'shards'],
];
/**
 * @param raw names as users write them (kebab-case) to text; `undefined` and empty texts are as if absent.
 * @throws AssayError usage that names each wrong input and what was expected.
 */
function parseScanInputs(raw, form = 'flag') {
    const inputs = readInputs(scanInputsSchema, raw, form);
    refuseImpossible(inputs, form);
    return inputs;
}
/** The values by a schema. @throws AssayError usage. */
function readInputs(schema, raw, form) {
    const known = Object.keys(schema.shape);
    const given = Object.entries(raw).filter(([, value]) => value !== undefined && value !== '');
    const unknown = given.find(([name]) => !known.includes(name));
    if (unknown !== undefined)
        throw (0,input_error/* unknownInput */.pv)(unknown[0], known, form);
    const result = schema.safeParse(Object.fromEntries(given));
    if (!result.success)
        throw (0,input_error/* invalidInputs */.Rg)(result.error.issues, raw, form);
    return result.data;
}
/** @throws AssayError usage for what this version does not have, and for half of what belongs together. */
function refuseImpossible(inputs, form) {
    const { 'manifest-signature': signature, 'manifest-key': key } = inputs;
    if (signature === undefined && key !== undefined)
        throw (0,input_error/* halfGiven */.Jq)('manifest-key', 'manifest-signature', form);
    if (signature !== undefined && key === undefined)
        throw (0,input_error/* halfGiven */.Jq)('manifest-signature', 'manifest-key', form);
    const found = NOT_YET.find(([, isUsed]) => isUsed(inputs));
    if (found !== undefined)
        throw (0,input_error/* notYet */.y8)(found[0], found[2], form);
}
/** What a request says of the manifest's signature; that both inputs or none are given is checked when they are parsed. */
function signatureOf({ 'manifest-signature': signature, 'manifest-key': key }, absolute) {
    if (signature === undefined || key === undefined)
        return {};
    return { manifestSignature: { signature: absolute(signature), key: absolute(key) } };
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/entry/cli/scan-request.js



function scan_request_readInputs(path, options) {
    const texts = Object.entries(options).map(([name, value]) => [
        name,
        value === undefined ? undefined : String(value),
    ]);
    const inputs = parseScanInputs({ ...Object.fromEntries(texts), path });
    if (inputs['signing-key'] !== undefined && inputs.attest !== 'key') {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'input-invalid',
            message: '--signing-key: expected together with --attest key; without it nothing would be signed',
            hint: 'Add --attest key, or leave the key out.',
        });
    }
    return inputs;
}
/** Relative flags resolve against the working directory (SPEC, section 2). */
function toScanRequest(inputs, system, now) {
    return {
        path: (0,external_node_path_.resolve)(inputs.path),
        out: (0,external_node_path_.resolve)(inputs.out ?? 'assay-results'),
        ...(inputs.manifest === undefined ? {} : { manifest: (0,external_node_path_.resolve)(inputs.manifest) }),
        ...signatureOf(inputs, external_node_path_.resolve),
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


/***/ })

};
