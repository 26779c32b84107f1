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
// EXTERNAL MODULE: ./build/plan-scan.js + 4 modules
var plan_scan = __webpack_require__(7843);
// EXTERNAL MODULE: ./build/plan/git-client.js
var git_client = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/plan/list-source.js
var list_source = __webpack_require__(1624);
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
            `Read both files, then try the policy: assay scan${path === undefined ? '' : ` ${(0,markup/* logText */.kc)(path)}`}`,
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


/***/ })

};
