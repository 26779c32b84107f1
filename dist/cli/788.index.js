export const id = 788;
export const ids = [788];
export const modules = {

/***/ 151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readStoredFiles),
/* harmony export */   a: () => (/* binding */ findBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7130);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8477);
/* harmony import */ var _tampering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4850);




/** Any of these makes a folder a bundle, however damaged. */
const TELLING_FILES = [
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_MANIFEST */ .Gm,
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_RECORD */ .Ox,
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKSUMS */ .vM,
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIT_LOG */ .bd,
    _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTESTATION */ .B4,
    'plan.json',
    'results.sarif',
    'manifest-info.json',
    'policy-input.json',
    'policy-result.json',
    'privacy-findings.json',
    'compliance.json',
    'dast-results.json',
    'summary.json',
    'summary.md',
    'report.html',
    'sbom.cyclonedx.json',
    'sbom.spdx.json',
    'governance/repository.md',
];
/** So does a file of this name in one of these folders; other projects have folders of these names too. */
const TELLING_FOLDERS = [
    ['attestations', /\.(?:statement|sigstore|dsse)\.json$/],
    ['scanners', /\.sarif$/],
];
const RECORD = 'execution.json';
const LATEST_LIMIT = 512;
/**
 * The folder of the bundle: the path itself, what a link such as `latest` points at, or what the one-line file that stands
 * for a link names. `undefined` when nothing of a bundle is there.
 *
 * @throws Tampering when there is something that cannot be looked into: it may be a bundle.
 */
function findBundle(path, store) {
    return (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(path, () => {
        const folder = findFolder(path, store);
        return folder !== undefined && isBundle(folder, store) ? folder : undefined;
    });
}
/** No system can have a file of such a name: there is no bundle at it, damaged or not. */
function isNoName(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG';
}
function statOf(path, store) {
    try {
        return store.stat(path);
    }
    catch (error) {
        if (isNoName(error))
            return undefined;
        throw error;
    }
}
function findFolder(path, store) {
    const stat = statOf(path, store);
    if (stat?.kind === 'folder')
        return path;
    if (stat?.kind === 'link') {
        const target = store.realPath(path)?.toString('utf8');
        return target !== undefined && store.stat(target)?.kind === 'folder' ? target : undefined;
    }
    if (stat?.kind !== 'file' || stat.size > LATEST_LIMIT)
        return undefined;
    const name = /^([A-Za-z0-9][A-Za-z0-9._-]*)\n?$/.exec(store.read(path).toString('utf8'))?.[1];
    const target = name === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), name);
    return target !== undefined && store.stat(target)?.kind === 'folder' ? target : undefined;
}
function isBundle(folder, store) {
    if (TELLING_FILES.some((name) => store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)) !== undefined))
        return true;
    const namesIn = (sub) => store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, sub))?.kind === 'folder'
        ? store.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, sub)).map((name) => name.toString('utf8'))
        : [];
    return (TELLING_FOLDERS.some(([sub, form]) => namesIn(sub).some((name) => form.test(name))) ||
        namesIn('raw').some((name) => store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'raw', name))?.kind === 'folder' &&
            store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'raw', name, RECORD)) !== undefined));
}
/**
 * Reads what is to be looked into and hashes the rest piece by piece: a file of half a gigabyte takes no more memory than a
 * small one. Bytes are hashed as they are stored, never re-rendered first.
 *
 * @throws Tampering for what no bundle has: odd kinds of files, empty folders, more or larger files than are ever written.
 */
function readStoredFiles(folder, store) {
    const files = new Map();
    const sizes = new Map();
    const digests = new Map();
    const pending = [''];
    let [total, lookedInto, folders] = [0, 0, 0];
    for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
        const names = (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(sub === '' ? 'the folder' : `${sub}/`, () => store.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, sub)));
        folders += 1;
        if (names.length === 0 && sub !== '')
            throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K(`${sub}/ is an empty folder, which no bundle has`);
        if (names.length + sizes.size > _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_LIMITS */ .kw.files || folders > _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_LIMITS */ .kw.files)
            throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K('the folder holds more files than any bundle');
        for (const raw of names) {
            const name = raw.toString('utf8');
            const path = sub === '' ? name : `${sub}/${name}`;
            const stat = (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(path, () => store.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
            if (stat?.kind === 'folder') {
                pending.push(path);
                continue;
            }
            if (stat?.kind !== 'file' || !Buffer.from(name, 'utf8').equals(raw))
                throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K(`${JSON.stringify(path)} is not an ordinary file`);
            const whole = (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isLookedInto */ .VW)(path);
            total += stat.size;
            if (whole)
                lookedInto += stat.size;
            if (stat.size > (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .largestSize */ .W5)(path))
                throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K(`${path} is larger than any such file of a bundle`);
            if (total > _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_LIMITS */ .kw.totalBytes || lookedInto > _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_LIMITS */ .kw.lookedIntoBytes)
                throw new _tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .Tampering */ .K(`with ${path}, the files are larger than those of any bundle`);
            if (whole) {
                const bytes = (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(path, () => store.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
                files.set(path, bytes);
                sizes.set(path, bytes.length);
                digests.set(path, (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(bytes));
            }
            else {
                const { size, sha256: digest } = (0,_tampering_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .H)(path, () => store.digest((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
                sizes.set(path, size);
                digests.set(path, digest);
            }
        }
    }
    return { files, sizes, digests };
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable),
/* harmony export */   K: () => (/* binding */ Tampering)
/* harmony export */ });
/** Files or folders of a bundle that are not what its lists say. */
class Tampering extends Error {
    name = 'Tampering';
    /** One sentence each; every one names a file. */
    details;
    constructor(...details) {
        super(details[0] ?? 'the bundle was changed');
        this.details = details;
    }
}
/** Characters of a path that are shown. */
const SHOWN_PATH = 200;
/** What cannot be read cannot be vouched for, whatever the system's reason (no permission, a name too long, gone meanwhile). */
function readable(path, read) {
    try {
        return read();
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        throw new Tampering(`${path.length > SHOWN_PATH ? `${path.slice(0, SHOWN_PATH)}…` : path} cannot be read (${why})`);
    }
}


/***/ }),

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

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/bundle/read-stored-files.js
var read_stored_files = __webpack_require__(151);
// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/lib/parse-json.js
var parse_json = __webpack_require__(1622);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/model/evidence.js
var evidence = __webpack_require__(8477);
;// CONCATENATED MODULE: ./build/entry/cli/explain-finding.js







/** A fingerprint, or enough of its start that few others have it too. */
function isFingerprint(id) {
    return /^[0-9a-f]{8,64}$/.test(id);
}
const RESULTS = 'results.sarif';
const MOST_NAMED = 5;
const explain_finding_text = schemas/* object */.Ikc({ text: schemas/* string */.YjP() });
const sarif = schemas/* object */.Ikc({
    runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        automationDetails: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }),
        tool: schemas/* object */.Ikc({
            driver: schemas/* object */.Ikc({ rules: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), fullDescription: explain_finding_text, help: explain_finding_text })) }),
        }),
        results: schemas/* array */.YOg(schemas/* object */.Ikc({
            ruleId: schemas/* string */.YjP(),
            level: schemas/* string */.YjP(),
            message: explain_finding_text,
            partialFingerprints: schemas/* object */.Ikc({ 'assay/v1': schemas/* string */.YjP() }),
            locations: schemas/* tuple */.PVZ([
                schemas/* object */.Ikc({
                    physicalLocation: schemas/* object */.Ikc({
                        artifactLocation: schemas/* object */.Ikc({ uri: schemas/* string */.YjP() }),
                        region: schemas/* object */.Ikc({ startLine: schemas/* number */.aig().optional() }),
                    }),
                }),
            ]),
        })),
    })),
});
/**
 * The one finding whose fingerprint begins with `start`, from the bundle at `path`. The file is read as it lies there:
 * whether it is true is for `assay verify` to say. Texts are not escaped.
 *
 * @throws AssayError usage when there is no bundle, its results cannot be read, or none or several begin so
 */
function findFinding(start, path, store) {
    const folder = (0,read_stored_files/* findBundle */.a)(path, store);
    if (folder === undefined)
        throw unknown(`nothing is called ${start}, and there is no evidence bundle at ${path}`);
    const found = readResults((0,external_node_path_.join)(folder, RESULTS), store).runs.flatMap(({ automationDetails, tool, results }) => results
        .filter(({ partialFingerprints }) => partialFingerprints['assay/v1'].startsWith(start))
        .map((result) => ({ result, scanner: automationDetails.id.split('/')[1] ?? '', rules: tool.driver.rules })));
    const [first, ...others] = found;
    if (first === undefined)
        throw unknown(`no finding of the evidence bundle at ${path} has the fingerprint ${start}`);
    if (others.length > 0) {
        const names = found.slice(0, MOST_NAMED).map(({ result }) => result.partialFingerprints['assay/v1']);
        throw unknown(`${(0,count_noun/* countNoun */.y)(found.length, 'fingerprint')} of that bundle begin with ${start}: ${names.join(', ')}`);
    }
    const { result, scanner, rules } = first;
    const [{ physicalLocation }] = result.locations;
    const line = physicalLocation.region.startLine;
    const rule = rules.find(({ id }) => id === result.ruleId);
    return {
        scanner,
        ruleId: result.ruleId,
        explanation: {
            title: `finding ${result.partialFingerprints['assay/v1']}`,
            text: `${decode(physicalLocation.artifactLocation.uri)}${line === undefined ? '' : `:${line}`}: ${result.message.text} [${scanner}: ${result.ruleId}, ${result.level}] ${rule?.fullDescription.text ?? ''}`.trim(),
            remedy: rule?.help.text ?? 'See its entry in results.sarif.',
        },
    };
}
function readResults(path, store) {
    const stat = store.stat(path);
    if (stat?.kind !== 'file' || stat.size > (0,evidence/* largestSize */.W5)(RESULTS))
        throw unknown(`${path} is no file that can be read`);
    try {
        return sarif.parse((0,parse_json/* parseJson */.q)(store.read(path)));
    }
    catch {
        throw unknown(`${path} cannot be read: it is not what a scan writes`);
    }
}
function decode(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}
function unknown(message) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'unknown-id',
        message,
        hint: 'Name the bundle with --bundle, or the folder of bundles with --out; more digits tell findings apart.',
    });
}

// EXTERNAL MODULE: ./build/catalogue.js
var catalogue = __webpack_require__(1033);
;// CONCATENATED MODULE: ./build/lib/explain-exit-codes.js
const exits = {
    0: ['The verdict is pass; of another command: it did what was asked.', 'Nothing.'],
    1: ['The verdict is fail: a budget is breached.', 'Look at the reasons under the verdict.'],
    2: [
        'Inputs, manifest or policy are invalid, and nothing was run.',
        'The message names the place and what is expected there.',
    ],
    3: [
        'The verdict is inconclusive: something required did not complete. Of `doctor` and `tools`: something is missing.',
        'Look at the reasons; `assay doctor` checks the machine.',
    ],
    4: [
        'Integrity: a tool is not what the lock says and could not be fetched again, or, of `verify`, a file of the evidence was tampered with.',
        'Run `assay tools install`; of `verify`: do not trust the bundle.',
    ],
    5: [
        'The verdict is known, and writing the evidence or publishing it failed.',
        'Look at the messages: a full disk, or a missing permission.',
    ],
    6: [
        'Of `verify`: the verdict does not follow from the evidence.',
        'Do not trust the bundle; verify with the version that made it.',
    ],
    7: [
        'Of `verify`: the signer is not the one you trust, or the signature is wrong.',
        'Check --key, or --identity and --issuer.',
    ],
    8: [
        'Of `verify`: the bundle is consistent, and nobody you trust vouches for it.',
        'Name a signer with --key or --identity, or accept it with --allow-unsigned.',
    ],
    9: [
        'Of `verify`: the bundle is true, and not about what you expected (commit, repository, base, profile, policy, age).',
        'Look at the lines under NOT AS EXPECTED.',
    ],
    70: ['An internal error: a defect of Assay.', 'Please report it, with the message.'],
    130: ['Cancelled by SIGINT.', 'Run it again.'],
    143: ['Cancelled by SIGTERM.', 'Run it again.'],
};
/** Exit codes of the command line and the Action, by number. */
const exitCodes = Object.entries(exits).map(([code, [meaning, remedy]]) => [code, { title: `exit code ${code}`, text: meaning, remedy }]);

;// CONCATENATED MODULE: ./build/lib/explain-words.js
/*
 * The words that summaries, plans and reports print for states and kinds, explained. Each table is of a type of the model, so a
 * word that is added there and not here does not compile.
 */
const verdicts = {
    pass: entry('verdict pass', 'Every required scanner completed, each found its canary, and the findings fit every budget.', 'Nothing. `assay verify` derives the verdict again from the evidence.'),
    fail: entry('verdict fail', 'A budget is breached. Fail outranks inconclusive: a scanner may have failed as well.', 'Look at the reasons under the verdict; `assay explain over-budget` says what to do.'),
    inconclusive: entry('verdict inconclusive', 'Something required did not complete, so the absence of findings proves nothing. The check is red.', 'Look at the reasons under the verdict; each has a code in brackets that `assay explain` knows.'),
};
const runStates = {
    completed: entry('state completed', 'The scanner ran to its end, its report was read, it accounted for its files, and it found its canary. Only then does it mean something that it found nothing.', 'Nothing.'),
    failed: entry('state failed', 'The scanner did not complete; the word behind says why. What it found is shown, and the verdict is inconclusive at best if it is required.', 'Run `assay explain` with the word behind, such as canary-missed.'),
};
const kills = {
    timeout: entry('killed: timeout', 'The scanner ran longer than its time limit.', 'Raise the tool’s `timeout` in the manifest, or give it fewer files with `paths`.'),
    memory: entry('killed: memory', 'The scanner used more memory than its limit.', 'Give it fewer files with `paths`.'),
    output: entry('killed: output', 'The scanner wrote more than its output limit.', 'Give it fewer files with `paths`.'),
    cancelled: entry('killed: cancelled', 'The run was cancelled while the scanner ran.', 'Run it again.'),
};
const omissions = {
    'not-in-profile': entry('not in the profile', 'The catalogue has this scanner, and the profile in force does not name it.', 'Name it under `tools` of the profile, if it should run.'),
    'not-applicable': entry('not applicable', 'There is no file of the scanner’s kind. This is decided in the plan, before anything runs, so it is no scanner that was skipped. Of a file: the scanner recognised by its content that it is not of its kind.', 'Nothing, unless you expected such a file: see `assay plan` and the tool’s `paths`.'),
    'paths-match-nothing': entry('paths match nothing', 'The `paths` of the scanner match no file of the tree at all: a slip, or a folder that was renamed. If the scanner is required, the verdict is inconclusive.', 'Correct `paths` in the manifest, or take the scanner out of the profile.'),
    'own-step': entry('a step of Assay itself', 'The manifest may name it; no scanner runs for it, because every evidence bundle has it.', 'Nothing.'),
    'switched-off': entry('switched off', 'A flag or an input left the scanner out; the evidence says so.', 'Leave the flag out, to have it run.'),
};
const notScanned = {
    submodule: entry('not scanned: submodule', 'A submodule is a repository of its own; its files are not part of this tree.', 'Scan that repository too.'),
    'lfs-pointer': entry('not scanned: LFS pointer', 'The repository holds only a pointer to the content of this file.', 'Run `git lfs pull` before the scan, or check out with `lfs: true`.'),
    'special-file': entry('not scanned: special file', 'A device, socket or pipe has no content that could be scanned.', 'Remove it, or leave it out with `exclude` in the manifest.'),
    'over-cap': entry('not scanned: over the cap', 'The file is larger than Assay copies for scanners.', 'Leave it out with `exclude` in the manifest, or keep it elsewhere.'),
    'link-out-of-tree': entry('not scanned: link', 'A link that leads out of the tree, or to nothing, is not followed.', 'Replace it by a file, or leave it out with `exclude` in the manifest.'),
    unreadable: entry('not scanned: unreadable', 'This user may not read the file or its folder.', 'Change its permissions, or run as a user who may read it.'),
    'path-too-long': entry('not scanned: path too long', 'The system does not open a file at a path of this length.', 'Shorten the path, or scan from a folder further up.'),
};
const isolation = {
    'environment-only': entry('isolation environment-only', 'The weakest: scanners get a private copy and an environment without tokens, and nothing keeps them from the network or from the files of this user.', 'Install bubblewrap; `assay doctor` and docs/isolation.md say why it is not in force.'),
    dagger: entry('isolation dagger', 'Scanners run in containers of a Dagger engine, with weaker limits than those of `container`. This version does not have it.', 'See docs/isolation.md.'),
    bubblewrap: entry('isolation bubblewrap', 'Scanners run in a sandbox without network, with a read-only source, with the host’s files hidden, and with limits.', 'Nothing; what was in force is in run.json.'),
    container: entry('isolation container', 'Scanners run in containers without network. This version does not have it.', 'See docs/isolation.md.'),
};
const severities = {
    critical: entry('severity critical', 'The worst: security-severity 9.0 or more, such as a token of a verified format.', 'Mend it now. A secret counts as known to others: revoke it first.'),
    high: entry('severity high', 'Security-severity 7.0 to 8.9, or a tool’s “error”.', 'Mend it before the change is merged.'),
    medium: entry('severity medium', 'Security-severity 4.0 to 6.9, or a tool’s “warning”.', 'Mend it, or set a budget for how many are acceptable.'),
    low: entry('severity low', 'Security-severity below 4.0, or a tool’s “note”.', 'Look at it when you are there.'),
    none: entry('severity none', 'The tool says that this is information and no weakness. It fills no budget of a severity.', 'Nothing.'),
    unknown: entry('severity unknown', 'The tool does not say how bad it is. It counts as high, or as `unknownSeverity` of the manifest says.', 'Look at the finding; set `unknownSeverity` if a scanner never tells.'),
};
const categories = {
    secret: entry('category secret', 'Tokens, keys and passwords in the tree.', 'Revoke what was found, then remove it.'),
    privacy: entry('category privacy', 'Personal data in the tree.', 'See docs/privacy.md.'),
    code: entry('category code', 'Weaknesses in source code.', 'Run `assay explain` with the rule.'),
    dependency: entry('category dependency', 'Known vulnerabilities of packages.', 'Take a version without them.'),
    workflow: entry('category workflow', 'Weaknesses of GitHub workflows and actions.', 'See docs/workflows.md.'),
    iac: entry('category iac', 'Weaknesses of infrastructure written as code, such as Dockerfiles.', 'Run `assay explain` with the rule.'),
    governance: entry('category governance', 'How modules and repository are governed.', 'See docs/governance.md.'),
    sbom: entry('category sbom', 'The inventory of components; it makes no findings.', 'See docs/sbom.md.'),
    dast: entry('category dast', 'What is found at the running product. This version has no such scanner.', 'Leave it out.'),
    custom: entry('category custom', 'Findings of a scanner of your own.', 'See the documentation of that scanner.'),
};
const controls = {
    satisfied: entry('control satisfied', 'Every test of the control has its evidence, and the findings fit its thresholds. That is evidence for a control, not an auditor’s judgement.', 'Nothing; compliance.json has the details.'),
    'not-satisfied': entry('control not satisfied', 'The findings exceed a threshold of a test of this control.', 'Mend the findings; compliance.json names test and scanner.'),
    'not-assessed': entry('control not assessed', 'A scanner that a test rests on did not complete or did not run, or its profile was not the one that ran.', 'Run the profile that the test names; compliance.json says what is missing.'),
};
const marks = {
    review: entry('for review', 'The scanner is not sure enough for the finding to count. It is shown, and fills no budget.', 'Look at it; if it is real, treat it like any finding.'),
    advisory: entry('advisory', 'The scanner is `required: false`: its findings and its failure are shown, and never counted.', 'Make it required once you trust it.'),
    suppressed: entry('suppressed', 'A suppression of the manifest covers the finding. It stays in the evidence, and fills no budget.', 'Nothing, until the suppression expires.'),
    tolerated: entry('tolerated', 'The manifest’s `tolerate` names the scanner: its failure alone does not make the step red, and never makes the verdict pass.', 'Mend the scanner before the toleration expires.'),
    unpinned: entry('unpinned', 'The program is not one of the lock: your own command, or a program of this machine. Its SHA-256 is in the evidence.', 'Use the pinned tool where you can; `allowHostTools: false` is the default.'),
    'not-read': entry('not read', 'The scanner was given the file and did not read it, by its own report or by its counts. The run is then partial, unless `mayNotRead` accepts it.', 'Mend the file, or accept it with `mayNotRead`.'),
    'no-files': entry('failed: no-files', 'The `paths` of a required scanner match no file of the tree.', 'Correct `paths` in the manifest.'),
    'built-in': entry('policy built-in', 'There is no manifest: the profile core applies, with no critical or high finding and no secret allowed.', 'Run `assay init` to write a manifest.'),
    delivered: entry('delivered', 'It left the machine and arrived.', 'Nothing.'),
    skipped: entry('skipped (publishing)', 'It was not sent, because it was not asked for or this job may not. No scanner is ever skipped.', 'The line says what to set.'),
    loosens: entry('loosens', 'The proposed policy lets through what the policy in force does not.', 'Have it reviewed; it takes effect after merge.'),
    tightens: entry('tightens', 'The proposed policy is stricter than the policy in force.', 'Nothing; it takes effect after merge.'),
    differs: entry('differs', 'The proposed policy is another one here, neither stricter nor looser.', 'Have it reviewed; it takes effect after merge.'),
};
/** One word may mean several things: `medium` is a severity, and a profile elsewhere. */
const words = [
    verdicts,
    runStates,
    kills,
    omissions,
    notScanned,
    isolation,
    severities,
    categories,
    controls,
    marks,
].flatMap((table) => Object.entries(table));
function entry(title, text, remedy) {
    return { title, text, remedy };
}

;// CONCATENATED MODULE: ./build/lib/explanations.js
/** Reasons of verdicts, states of tool runs and error codes in words, by the code that messages print. */
const explanations = new Map([
    [
        'over-budget',
        explanations_entry('A budget is breached', 'More findings of a kind were made than the policy allows. Findings that several tools make of one place count once.', 'Mend the findings, or change the budget in the manifest in a reviewed change.'),
    ],
    [
        'nothing-ran',
        explanations_entry('Nothing ran', 'No required scanner completed, so the absence of findings means nothing.', 'See with `assay plan` which scanners apply, and with `assay doctor` whether they can run.'),
    ],
    [
        'no-budget',
        explanations_entry('No budget', 'The profile limits nothing, so every result would pass.', 'Add thresholds or budgets to the profile.'),
    ],
    [
        'policy-unreadable',
        explanations_entry('The policy could not be read', 'A change is judged by the policy of the branch it goes into, and that was not to be had. No other policy takes its place, so nothing ran, and on-inconclusive does not let it through.', 'Give the job permissions: contents: read and the input token, or check out with fetch-depth: 2; in a merge queue let the workflow listen to merge_group.'),
    ],
    [
        'wrong-checkout',
        explanations_entry('The change is not what is checked out', 'The run is for a pull request or a merge group, and the checked-out commit is another one, such as the branch that the change goes into (the default of actions/checkout on pull_request_target). A verdict on it would read as one on the change, so nothing ran, and on-inconclusive does not let it through.', 'On pull_request and merge_group let actions/checkout run without ref:, on pull_request_target set ref: ${{ github.event.pull_request.head.sha }} and never run what it brings. In a container job that has no git, install it before the checkout.'),
    ],
    [
        'log-sink-unusable',
        explanations_entry('The log sink cannot be used', 'Its file cannot be written, or its address is not https, or the run is offline. Nothing was run.', 'Give --log-sink a file in a folder that can be written, or an https address.'),
    ],
    [
        'not-covered',
        explanations_entry('Not covered', 'The manifest requires coverage, and some files could not be scanned: submodules, LFS pointers, special files or files over the size cap.', 'Fetch what is missing, or leave it out with `exclude` in the manifest.'),
    ],
    [
        'scanner-no-files',
        explanations_entry('A scanner was given no file', 'The `paths` of a required scanner match no file of the tree: a slip, or a folder that was renamed. What it would have found is not known.', 'Correct `paths` in the manifest, or take the scanner out of the profile.'),
    ],
    [
        'scanner-provision',
        explanations_entry('A scanner could not be provisioned', 'Its program is missing, could not be installed, or its digest is not the recorded one. A scanner that did not run never counts as clean.', 'Run `assay tools install` where the network allows, then again with --offline. The program of a scanner of your own (`command`) is yours to install, where PATH leads to it.'),
    ],
    [
        'scanner-capability',
        explanations_entry('The runtime cannot give what a scanner needs', 'The step asks for the network or for an isolation level that is not in force.', 'Choose another runtime, or lower gate.isolation in a reviewed change.'),
    ],
    [
        'scanner-killed',
        explanations_entry('A scanner was killed', 'It ran over its limit of time, memory or output, or the whole run was over its own or was cancelled; the message says which.', 'Raise the tool’s `timeout` in the manifest or the run’s (--timeout), or give it fewer files with `paths`.'),
    ],
    [
        'scanner-crash',
        explanations_entry('A scanner crashed', 'It ended by a signal, with an exit code that does not mean completion, or said itself that it was not successful.', 'Look at raw/<scanner>/stderr in the bundle.'),
    ],
    [
        'scanner-unreadable-output',
        explanations_entry('A scanner’s report cannot be read', 'It is missing, cut off, or not in the format the tool promises.', 'Look at raw/<scanner>/ in the bundle.'),
    ],
    [
        'scanner-canary-missed',
        explanations_entry('A scanner missed its canary', 'A small planted issue rides in every run. A scanner that does not report it has no rules in force, or did not look.', 'Look at the tool’s arguments in the manifest: they may leave out the planted rule.'),
    ],
    [
        'scanner-partial',
        explanations_entry('A scanner did not read every file', 'By its own report, or because its counts do not add up to the files it was given.', 'Mend the named files, or accept them with `mayNotRead` in the manifest.'),
    ],
    [
        'gap-of-change',
        explanations_entry('The change may be why something was not scanned', 'On a change that is proposed, `tolerate` and `on-inconclusive: warn` do not let through what a file of the change may have caused: that it was not read, or that a scanner which got it ended without an answer. Else a file could be made to keep a scanner from looking.', 'Mend the file or the scanner; in a reviewed change, accept the file with `mayNotRead`, or make the scanner `required: false`.'),
    ],
    [
        'cancelled',
        explanations_entry('Cancelled', 'The run was ended by a signal before every scanner had completed. Its verdict is inconclusive, whatever it had found.', 'Run it again.'),
    ],
    [
        'manifest-missing',
        explanations_entry('The manifest is missing', 'The file that --manifest names is not there.', 'Check the name; without --manifest, .assay.yml is looked for in PATH and above it.'),
    ],
    [
        'manifest-ambiguous',
        explanations_entry('Two manifests', 'There is more than one manifest in one folder; which one holds must not depend on an order nobody sees.', 'Keep one.'),
    ],
    [
        'not-available-yet',
        explanations_entry('Not in this version yet', 'The specification names it, and this version does not have it. Using it is an error, so that nothing is silently ignored.', 'Leave it out, or use a version that has it.'),
    ],
    [
        'git-failed',
        explanations_entry('git failed', 'Inside a repository Assay reads the tree through git, and never falls back to a plain walk.', 'Mend the repository, or scan an exported folder.'),
    ],
    [
        'git-object-missing',
        explanations_entry('An object is missing', 'The clone is partial or damaged, so the content of a tracked file is not there.', 'Fetch the repository whole.'),
    ],
    [
        'evidence-not-sound',
        explanations_entry('The evidence is not written, because it would not verify', 'Before it is written, a bundle is looked at as `assay verify` will; a name or a size in this one is beyond what it accepts.', 'Exclude what the message names from the scan, and please report it.'),
    ],
    [
        'evidence-not-written',
        explanations_entry('The evidence could not be written', 'The verdict is known, and its evidence is not on disk.', 'Give --out a folder that can be written and has room.'),
    ],
    [
        'tools-lock-stale',
        explanations_entry('The lock does not fit', 'tools.lock.json has no entry for a scanner at the version this Assay runs.', 'Reinstall Assay, or run `assay tools lock` in a checkout of it.'),
    ],
    ['input-unknown', explanations_entry('Unknown input', 'An option or Action input is not one of Assay’s.', 'See --help.')],
    [
        'input-invalid',
        explanations_entry('Invalid input', 'An option or Action input has a value that does not parse.', 'See --help for what it takes.'),
    ],
    [
        'signing-key',
        explanations_entry('The signing key', 'Statements are signed with an unencrypted P-256 or Ed25519 key in PKCS#8 PEM.', 'Make one with openssl, and hand it over in ASSAY_SIGNING_KEY or by file.'),
    ],
    [
        'isolation',
        explanations_entry('Isolation is too weak', 'The policy names a least isolation, and this machine gives less.', 'See `assay doctor` and docs/isolation.md.'),
    ],
    [
        'source-changed',
        explanations_entry('The copy changed', 'Files of the private copy changed while a scanner ran, so its result says nothing of the tree.', 'Give Assay a job of its own, or a sandbox.'),
    ],
    [
        'scanner-no-trace',
        explanations_entry('A scanner left no trace', 'The plan names it, and there is no run of it.', 'Run the scan again; if it stays so, report it.'),
    ],
    [
        'manifest-name',
        explanations_entry('A manifest under another name', 'A file differs from the name of a manifest in upper and lower case only. Passed over, it would silently leave another policy in force.', 'Name it .assay.yml, .assay.yaml or .assay.json, in lower case.'),
    ],
    [
        'manifest-no-file',
        explanations_entry('The manifest is no ordinary file', 'It is a link, or something else whose content is not in the repository.', 'Make it a file of its own; to share one, use `extends`.'),
    ],
    [
        'manifest-syntax',
        explanations_entry('The manifest does not parse', 'It is not YAML 1.2 (or JSON) as docs/manifest.md describes it.', 'Look at the line that the message names.'),
    ],
    [
        'manifest-encoding',
        explanations_entry('The manifest is not UTF-8', 'Its bytes are of another encoding, or no text.', 'Save it as UTF-8.'),
    ],
    [
        'manifest-empty',
        explanations_entry('The manifest is empty', 'A manifest that says nothing is no policy.', 'Write one, or remove it to get the built-in policy.'),
    ],
    [
        'manifest-type',
        explanations_entry('A wrong type', 'A field of the manifest holds a value of another type than it takes.', 'Look at the table of fields in docs/manifest.md.'),
    ],
    [
        'manifest-value',
        explanations_entry('A wrong value', 'A field of the manifest holds a value that it does not take.', 'Look at the table of fields in docs/manifest.md.'),
    ],
    [
        'manifest-missing-key',
        explanations_entry('A key is missing', 'The manifest lacks a field that it must have.', 'Add it; docs/manifest.md has an example.'),
    ],
    [
        'manifest-unknown-key',
        explanations_entry('An unknown key', 'The manifest has a key that means nothing, probably a slip. It is never ignored.', 'Take the nearest name that the message gives.'),
    ],
    [
        'manifest-duplicate-key',
        explanations_entry('A key twice', 'One key occurs twice in a mapping; which one holds must not depend on the reader.', 'Remove one.'),
    ],
    [
        'manifest-duplicate',
        explanations_entry('The same twice', 'Two entries of the manifest have one name or select the same.', 'Remove or rename one.'),
    ],
    [
        'manifest-too-large',
        explanations_entry('The manifest is too large', 'It is larger than a manifest may be, or becomes so once its aliases are written out.', 'Split it with `extends`.'),
    ],
    [
        'manifest-signature',
        explanations_entry('The manifest is not signed as it has to be', 'A signature was asked for (`manifest-signature`, `manifest-key`), and it is not one of these bytes by this key, or covers less than the policy: a manifest that includes other files is more than what was signed.', 'Sign the manifest as it is: `cosign sign-blob --key KEY --bundle SIGNATURE .assay.yml`, and check that signature and key lie where the manifest is read from.'),
    ],
    [
        'manifest-credential',
        explanations_entry('The manifest holds a credential', 'A text of it has the form of a token, a private key or a password, and what a manifest says is copied into the plan, the evidence and the summary.', 'Take it out, and revoke it if it is one. What a canary plants for a scanner of secrets may look like one.'),
    ],
    [
        'manifest-too-many-aliases',
        explanations_entry('Too many aliases', 'YAML aliases can make a small file very large, so a manifest may use only some.', 'Write out what is repeated.'),
    ],
    [
        'out-is-link',
        explanations_entry('The way to the results is a link', 'The input out names a folder of the workspace, and a part of its path is a link there. Whoever proposes a change could have the step write elsewhere.', 'Leave the input out, or give a folder outside the workspace.'),
    ],
    [
        'token-unusable',
        explanations_entry('The token cannot be used', 'The input token holds a character that no token has, such as a line break. Nothing was run, and the token is not repeated.', 'Store the secret anew, as one line.'),
    ],
    [
        'publish-timeout',
        explanations_entry('The time for publishing cannot be read', 'ASSAY_PUBLISH_TIMEOUT limits everything that is published together, and it is set to something that is no duration.', 'Give it like 90s or 10m, or leave it out: then it is 5m.'),
    ],
    [
        'not-a-job',
        explanations_entry('No job of GitHub Actions', 'The Action’s program was started where the variables of a job are not set.', 'Elsewhere use the command line: dist/cli/index.js.'),
    ],
    [
        'event-unusable',
        explanations_entry('The event of the job cannot be read', 'The file that GITHUB_EVENT_PATH names is missing or no JSON object, so it is not known what is judged.', 'Leave GITHUB_EVENT_PATH as the runner sets it.'),
    ],
    ['manifest-too-deep', explanations_entry('The manifest nests too deep', 'More levels than any field needs.', 'Flatten it.')],
    [
        'manifest-extends',
        explanations_entry('An include cannot be used', '`extends` takes `preset:NAME` and files of the repository, without cycles, from the commit of the manifest.', 'Mend the entry that the message names.'),
    ],
    [
        'manifest-expiry',
        explanations_entry('An expiry that does not hold', 'Suppressions and tolerations end on a day at most 180 days ahead.', 'Give a day within that time.'),
    ],
    [
        'unknown-scanner',
        explanations_entry('An unknown scanner', 'The manifest names a scanner that is not in the catalogue.', 'See `assay tools list`; a scanner of your own needs `command`.'),
    ],
    [
        'budget-never-fed',
        explanations_entry('A budget that nothing can fill', 'A budget is about a category of findings that no scanner of its profile makes: it could never be broken, and would read as if something had been checked.', 'Remove the budget, or add a scanner of that category to the profile.'),
    ],
    [
        'scanner-unknown',
        explanations_entry('An unknown scanner', 'The command line or a bundle names a scanner that this version does not have.', 'See `assay tools list`.'),
    ],
    [
        'scanner-not-available',
        explanations_entry('A scanner of a later version', 'The catalogue has a place for it, and this version cannot run it.', 'Take it out of the profile, or choose another profile.'),
    ],
    [
        'profile-not-chosen',
        explanations_entry('No profile is chosen', 'The manifest to judge by defines no profile, or several. The one that the evidence names is never taken instead: what is judged does not choose its judge.', 'Give --profile, or set `gate.profile` in the manifest.'),
    ],
    [
        'unknown-profile',
        explanations_entry('An unknown profile', 'Neither the manifest nor the built-in profiles have it.', 'Take the nearest name that the message gives.'),
    ],
    [
        'no-scanner',
        explanations_entry('No scanner is left', 'What the profile names is switched off, so nothing would run.', 'Name another scanner, or leave the switch out.'),
    ],
    [
        'scanner-args',
        explanations_entry('Arguments that a scanner does not take', '`config.args` and the tree’s configuration are checked against what a scanner allows, before anything runs.', 'See docs/tools.md.'),
    ],
    [
        'gate-loosened',
        explanations_entry('The gate was loosened', 'On a pull request an input tried to weaken what `gate` of the base branch fixes.', 'Leave the input out, or change `gate` in the base branch first.'),
    ],
    [
        'already-there',
        explanations_entry('A file is there already', '`assay init` found a manifest or a workflow of its name, and writes over nothing.', 'Change that file, or remove it and run `assay init` again.'),
    ],
    [
        'not-a-folder',
        explanations_entry('Something else than a folder', '`assay init` would write below a name of the tree that is a link or a file.', 'Make it a folder, or write manifest and workflow by hand.'),
    ],
    [
        'privacy-pack-invalid',
        explanations_entry('A folder that is no privacy pack', 'The folder given as privacy pack was read and tested before the scan was planned, and is not one that can be used. Nothing was run.', 'Mend what the message names, or leave the option out: a pack comes with Assay. docs/privacy.md has the form.'),
    ],
    [
        'privacy-pack-missing',
        explanations_entry('No privacy rules', 'There is no folder of privacy rules where --privacy-pack says.', 'Check the path, or leave the flag out: a pack comes with Assay.'),
    ],
    ['path-missing', explanations_entry('Nothing to scan', 'There is no file or folder at PATH.', 'Give the folder of a repository.')],
    [
        'path-unreadable',
        explanations_entry('PATH cannot be read', 'This user may not list the folder.', 'Give a folder that this user may read.'),
    ],
    [
        'path-bare',
        explanations_entry('A repository without a work tree', 'Its files are packed in git’s own store, where no scanner sees them.', 'Clone it, and scan the clone.'),
    ],
    [
        'path-link',
        explanations_entry('The path is a link', 'In the Action, path names a folder of the checked-out repository. A link in its place would let a change decide what is scanned instead, and by which manifest. Nothing was run.', 'Name the folder itself; a change that put a link in its place must put the folder back. The command line follows links.'),
    ],
    [
        'path-submodule',
        explanations_entry('The path is a submodule', 'In the Action, path names a folder of the checked-out repository; a submodule is another repository, with a commit that the change chooses. Nothing was run.', 'Name a folder of the repository itself, or scan the submodule in its own repository.'),
    ],
    [
        'too-many-globs',
        explanations_entry('The globs of the policy are too many for this tree', 'Each is tried on each file; there is a limit, so that nobody’s manifest or bundle can keep a machine busy for hours.', 'Name folders instead of files, use fewer `{a,b}` and wildcards within names, or scan the parts of the tree one by one.'),
    ],
    [
        'out-not-own',
        explanations_entry('The folder for evidence holds other files', 'Its `.gitignore` would hide them, and they would not be scanned.', 'Give --out a folder of its own.'),
    ],
    [
        'temporary-folder',
        explanations_entry('No temporary folder', 'The private copy of the tree has no place, or no room.', 'Set TMPDIR to a folder with room.'),
    ],
    ['source-date-epoch', explanations_entry('SOURCE_DATE_EPOCH', 'It must be whole seconds since 1970.', 'Unset it, or mend it.')],
    ['tools-lock-invalid', explanations_entry('The lock cannot be used', 'tools.lock.json is damaged.', 'Reinstall Assay.')],
    [
        'tools-lock-resolve',
        explanations_entry('The lock cannot be made', 'Resolving the tools failed.', 'Look at the message; it needs the network.'),
    ],
    [
        'keyless-needs-action',
        explanations_entry('Keyless signing needs a workflow', 'Only a workflow run has the identity that keyless signing rests on.', 'Use `--attest key`, or sign in the Action.'),
    ],
    [
        'no-bundle',
        explanations_entry('No bundle', 'There is no evidence bundle at the path.', 'Give the folder that holds evidence-manifest.json, or `latest` beside it.'),
    ],
    [
        'verify-key',
        explanations_entry('A key that cannot be used', 'The public key or trust material for verifying is not readable or of the wrong kind.', 'Give a P-256 or Ed25519 public key in PEM.'),
    ],
    [
        'verify-usage',
        explanations_entry('Verify was asked for something it cannot do', 'Flags contradict each other or lack a part.', 'See `assay verify --help`.'),
    ],
    [
        'command-timeout',
        explanations_entry('A program did not end', 'git or an installer ran over its time.', 'Try it by hand; the message names it.'),
    ],
    [
        'command-not-started',
        explanations_entry('A program cannot be started', 'git or an installer is missing or cannot be executed.', 'Install it; see `assay doctor`.'),
    ],
    ['command-killed', explanations_entry('A program was ended', 'git or an installer was ended from outside.', 'Run it again.')],
    [
        'command-output',
        explanations_entry('A program said too much', 'git or an installer wrote more than Assay reads.', 'Try it by hand; the message names it.'),
    ],
    ['unknown-command', explanations_entry('An unknown command', 'assay has no command of that name.', 'See `assay --help`.')],
    [
        'unknown-id',
        explanations_entry('An unknown id', 'Nothing is called that.', 'Rules, scanners, reasons and error codes can be explained.'),
    ],
    [
        'unknown-schema',
        explanations_entry('An unknown schema', 'There are three: manifest, evidence and events.', 'Name one of them.'),
    ],
    ['usage', explanations_entry('Wrong usage', 'The command line is not one that this command takes.', 'See its --help.')],
    [
        'internal',
        explanations_entry('An internal error', 'Something happened that Assay does not know: a defect of it.', 'Please report it, with the message.'),
    ],
]);
function explanations_entry(title, text, remedy) {
    return { title, text, remedy };
}

// EXTERNAL MODULE: ./build/manifest/builtin-profiles.js
var builtin_profiles = __webpack_require__(825);
;// CONCATENATED MODULE: ./build/entry/cli/explain-id.js





/** Everything that has a fixed name, by that name; a name may have several meanings. @param rules of our own detectors. */
function meanings(rules, registry) {
    const all = new Map();
    const add = (id, explanation) => {
        all.set(id, [...(all.get(id) ?? []), explanation]);
    };
    for (const rule of rules)
        add(rule.id, explainRule(rule));
    for (const scanner of registry.values())
        add(scanner.id, explainScanner(scanner, rules));
    for (const [id, category] of Object.entries(catalogue/* NOT_AVAILABLE */.e5))
        if (!registry.has(id))
            add(id, explainLater(id, category));
    add('attestation', ATTESTATION);
    for (const [id, explanation] of explanations) {
        add(id, explanation);
        // Terminal and report print the bare word: `failed: canary-missed`.
        if (id.startsWith('scanner-') && !all.has(id.slice('scanner-'.length)))
            add(id.slice('scanner-'.length), explanation);
    }
    for (const [id, explanation] of [...words, ...exitCodes])
        add(id, explanation);
    for (const [id, explanation] of Object.entries(OUTCOMES)) {
        // As JSON has it, and as the terminal prints it.
        for (const name of new Set([id, plainOf(explanation.title)]))
            add(name, explanation);
    }
    for (const profile of builtin_profiles/* BUILTIN_PROFILES */.PE)
        add(profile.name, explainProfile(profile));
    for (const [alias, name] of builtin_profiles/* PROFILE_ALIASES */.Vo)
        add(alias, {
            ...OTHER_NAME,
            title: `profile ${alias}: another name of ${name}`,
            remedy: `See \`assay explain ${name}\`.`,
        });
    return all;
}
/** What people copy from a line of a report, beside the id: `failed: canary-missed`, `profile core`, `category secret`. */
const AROUND = /^(?:(?:failed|killed|exit|code|profile|scanner|budget|category|severity|state|verdict|isolation)-)+|-or-worse$/g;
/** All meanings of what a rendering printed; empty where it means nothing. */
function explainId(id, all, registry) {
    const plain = plainOf(id);
    return all.get(id) ?? foreign(id, registry) ?? all.get(plain) ?? all.get(plain.replace(AROUND, '')) ?? [];
}
function plainOf(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9/._]+/g, '-')
        .replace(/^-+|-+$/g, '');
}
function explainRule(rule) {
    return {
        title: `${rule.id}: ${rule.title} (${[rule.severity, ...rule.cwe].join(', ')})`,
        text: `${rule.finding} ${rule.risk}`,
        remedy: rule.remedy,
    };
}
function explainScanner({ id, title, category, tool, canary, foreignRules }, rules) {
    const source = tool.kind === 'embedded'
        ? 'It is part of Assay and works offline.'
        : 'It is installed from tools.lock.json when a profile names it; docs/tools.md says how it is run.';
    const proof = canary === undefined
        ? 'It makes no findings, so it has no canary.'
        : `Its canary is a planted ${canary.expectRule}.`;
    const own = rules.filter((rule) => rule.id.startsWith(`${id}/`)).map((rule) => rule.id);
    const remedy = foreignRules === undefined
        ? 'Name it in a profile of the manifest.'
        : `Name it in a profile of the manifest. A rule of it: \`assay explain ${id}/RULE\`.`;
    return {
        title: `scanner ${id}: ${title}`,
        text: `Category ${category}. ${source} ${proof}`,
        remedy: own.length === 0 ? remedy : `Its rules: ${own.join(', ')}.`,
    };
}
function explainLater(id, category) {
    return {
        title: `scanner ${id}: not in this version yet`,
        text: `Category ${category}. The catalogue has a place for it, and this version cannot run it; a profile that names it is an error, so that nothing is silently left out.`,
        remedy: 'Take it out of the profile or choose another; if you have the tool and it writes SARIF, run it as a scanner of your own with `command`.',
    };
}
function explainProfile({ name, description, tools }) {
    const ids = tools.map((tool) => (typeof tool === 'string' ? tool : tool.id));
    return {
        title: `profile ${name}, built in`,
        text: `${description ?? ''} Its scanners: ${ids.join(', ')}.`,
        remedy: `Choose it with --profile ${name}, or write a profile of that name in the manifest to replace it.`,
    };
}
/** `RULE` in the form of a tool's own, or `TOOL/RULE` whatever its form. Several tools may have rules of one form. */
function foreign(id, registry) {
    const [tool = '', ...rest] = id.split(/[/:]/);
    const named = registry.get(tool);
    if (named?.foreignRules !== undefined && rest.length > 0) {
        const rule = rest.join('/');
        return /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(rule)
            ? [explainForeign(rule, named, named.foreignRules)]
            : undefined;
    }
    const found = [...registry.values()].flatMap((scanner) => scanner.foreignRules?.isRule(id) === true ? [explainForeign(id, scanner, scanner.foreignRules)] : []);
    return found.length === 0 ? undefined : found;
}
function explainForeign(rule, { id, title }, { page, unread }) {
    const see = `See also \`assay explain ${id}\`, and docs/tools.md for how its severities are set.`;
    if (unread?.includes(rule) === true)
        return {
            title: `${rule}: a file that ${id} could not read`,
            text: `By it ${id} says that a file was not read or does not parse. It is never a finding: the run is then partial, because nobody knows what the file holds. Its authors describe it: ${page(rule)}`,
            remedy: `Mend the file, or accept it with \`mayNotRead\` in the manifest. ${see}`,
        };
    return {
        title: `${rule}: a rule of the scanner ${id}`,
        text: `${title}. The rule is its authors’: ${page(rule)}`,
        remedy: `Read that page, or the rule’s helpUri in results.sarif of the evidence. ${see}`,
    };
}
const ATTESTATION = {
    title: 'attestation: a step of Assay itself',
    text: 'No scanner: every evidence bundle has its statements, signed if a signer is given. The name is accepted in `tools` for the sake of older manifests.',
    remedy: 'Sign with --attest key, or keyless in the Action; see docs/verify.md.',
};
const OTHER_NAME = { text: 'It names the same scanners and limits.' };
const OUTCOMES = {
    authentic: {
        title: 'AUTHENTIC',
        text: 'Every byte follows from the raw output, and the signer that you named vouches for it.',
        remedy: 'Nothing.',
    },
    'consistent-not-authentic': {
        title: 'CONSISTENT, NOT AUTHENTIC',
        text: 'Every byte follows from the raw output, and nobody you trust vouches for the raw output: whoever wrote the bundle could have made it up as a whole.',
        remedy: 'Name a signer with --key, or --identity and --issuer; accept it with --allow-unsigned where you know where it comes from.',
    },
    tampered: {
        title: 'TAMPERED',
        text: 'A file of the bundle is missing, damaged, or not the one that its lists name.',
        remedy: 'Do not trust the bundle; get it again from where it was made.',
    },
    'not-reproducible': {
        title: 'NOT REPRODUCIBLE',
        text: 'The files are whole, and deriving them again from plan and raw output gives others.',
        remedy: 'Verify with the version of Assay that made the bundle; if it stays so, do not trust it.',
    },
    untrusted: {
        title: 'UNTRUSTED SIGNER',
        text: 'The signature is not by the key or identity that you named, or it is wrong.',
        remedy: 'Check --key, or --identity and --issuer.',
    },
    'not-as-expected': {
        title: 'NOT AS EXPECTED',
        text: 'The bundle is true, and about another commit, repository, base, profile, policy or day than you named.',
        remedy: 'The lines below the words say what differs.',
    },
    'not-passing': {
        title: 'NOT PASSING',
        text: 'The bundle is sound, its verdict is not pass, and --require-pass was given.',
        remedy: 'Look at the verdict in the bundle: report.html or summary.md.',
    },
};

// EXTERNAL MODULE: ./build/lib/fold-text.js
var fold_text = __webpack_require__(7733);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/entry/cli/context.js + 2 modules
var context = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/entry/cli/explain.js










/** `assay explain ID`: a rule, a scanner, a profile, a state, a reason, an error, an exit code or a finding’s fingerprint. */
async function explainCommand(id, place, flags) {
    const ports = (0,context/* createCliPorts */.v)({ ...flags, quiet: true });
    const { stdout } = await ports.commands.run({
        argv: [ports.system.node.path, ports.system.embedded.program, '--rules'],
        cwd: ports.system.installFolder,
        env: {},
        timeoutMs: 60_000,
        maxOutputBytes: 16 * 1024 ** 2,
    });
    const all = meanings(JSON.parse(stdout.toString('utf8')), registry_generated/* registry */.u);
    const named = explainId(id, all, registry_generated/* registry */.u);
    const [first, ...also] = named.length > 0 || !isFingerprint(id) ? named : ofFinding(id, place);
    if (first === undefined) {
        // A name of one or two letters is near everything, and an exit code is nobody’s slip.
        const names = [...all.keys()].filter((name) => !/^[0-9]+$/.test(name));
        const near = id.length < 3 ? undefined : (0,nearest_name/* nearestName */.qb)(id, names);
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'unknown-id',
            message: `nothing is called ${id}`,
            hint: near === undefined
                ? 'Rules, scanners, profiles, states, reasons, error codes, exit codes and findings (by fingerprint) can be explained. A rule of another tool: `assay explain TOOL/RULE`; of a scanner of your own: see its entry in results.sarif.'
                : `Did you mean ${near}?`,
        });
    }
    const style = (0,output/* styleFor */.j9)(flags.color);
    if (flags.json)
        (0,output/* printJson */.Q2)({ id, ...first, ...(also.length === 0 ? {} : { also }) });
    else
        (0,output/* print */.yy)((0,fold_text/* foldText */.T)([first, ...also]
            .map(({ title, text, remedy }) => `${style.bold((0,markup/* logText */.kc)(title))}\n\n${(0,markup/* logText */.kc)(text)}\n\nWhat to do: ${(0,markup/* logText */.kc)(remedy)}`)
            .join('\n\n\n'), (0,output/* widthOfOutput */.z4)()));
    return errors/* EXIT */.dc.pass;
    function ofFinding(fingerprint, { bundle, out = 'assay-results' }) {
        const found = findFinding(fingerprint, (0,external_node_path_.resolve)(bundle ?? (0,external_node_path_.join)(out, 'latest')), ports.files);
        const qualified = found.ruleId.includes('/') ? found.ruleId : `${found.scanner}/${found.ruleId}`;
        return [found.explanation, ...explainId(qualified, all, registry_generated/* registry */.u)];
    }
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldText)
/* harmony export */ });
const COLOR = /\u001b\[[0-9;]*m/g;
/**
 * Breaks lines at blanks so that none is longer than `width` columns; what follows a break is indented. A word that is longer
 * than that stays whole: a path is to be copied. Colour codes take no column. `Infinity`: nothing is broken.
 */
function foldText(text, width, indent = 0) {
    return text
        .split('\n')
        .map((line) => foldLine(line, width, indent))
        .join('\n');
}
function foldLine(line, width, indent) {
    if (visible(line) <= width)
        return line;
    const rows = [];
    let row = '';
    for (const part of line.split(/(?<=\S)(?= +)/)) {
        if (row.trim() === '' || visible(row) + visible(part) <= width)
            row += part;
        else {
            rows.push(row);
            row = ' '.repeat(indent) + part.trimStart();
        }
    }
    return [...rows, row].join('\n');
}
function visible(text) {
    return text.replace(COLOR, '').length;
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

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ ATTESTATION),
/* harmony export */   Gm: () => (/* binding */ EVIDENCE_MANIFEST),
/* harmony export */   Kl: () => (/* binding */ evidenceManifestSchema),
/* harmony export */   Ox: () => (/* binding */ RUN_RECORD),
/* harmony export */   VW: () => (/* binding */ isLookedInto),
/* harmony export */   W5: () => (/* binding */ largestSize),
/* harmony export */   _A: () => (/* binding */ runRecordSchema),
/* harmony export */   bd: () => (/* binding */ AUDIT_LOG),
/* harmony export */   kw: () => (/* binding */ BUNDLE_LIMITS),
/* harmony export */   v0: () => (/* binding */ IGNORE_ALL),
/* harmony export */   vM: () => (/* binding */ CHECKSUMS)
/* harmony export */ });
/* unused harmony export listedFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6294);


const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** A path below the bundle's root: no leading slash, no `.` or `..` part, no backslash or control character. */
const bundlePathSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .min(1)
    .max(1024)
    .regex(/^[^\\\p{Cc}]+$/u)
    .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'), 'not a path below the bundle');
const listedFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: bundlePathSchema,
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: sha256Schema,
});
/** `evidence-manifest.json`: every reproducible file. Equal digests of this file mean equal evidence. */
const evidenceManifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('assay/evidence-manifest/1'),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(listedFileSchema),
});
/** `run.json`: what differs from run to run, and the digests of the raw output that everything is derived from. */
const runRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('assay/run/1'),
    bundleId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    assay: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    cancelled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Of a pull request whose test merge was scanned: the head, where its tree is the very tree that was scanned. */
    headCommit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .nullable(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), node: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), cpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive() }),
    runtime: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_invocation_js__WEBPACK_IMPORTED_MODULE_0__/* .ISOLATION_LEVELS */ .l),
        networkDenied: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        sourceReadOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        hostFilesHidden: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        memoryLimited: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        processesLimited: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        descendantsEnded: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        caveats: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        scanner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        resolved: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
        durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    })),
    raw: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(listedFileSchema),
    audit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
        size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
        sha256: sha256Schema,
        head: sha256Schema,
    }),
});
const EVIDENCE_MANIFEST = 'evidence-manifest.json';
const RUN_RECORD = 'run.json';
const AUDIT_LOG = 'audit.jsonl';
const CHECKSUMS = 'checksums.txt';
/** The `.gitignore` of the folder that holds bundles. */
const IGNORE_ALL = '*\n';
const ATTESTATION = 'attestation.intoto.json';
/** What no bundle goes beyond. The writer keeps to it and `verify` refuses the rest unread: a bundle may be anybody's. */
const BUNDLE_LIMITS = {
    files: 20_000,
    totalBytes: 2 * 1024 ** 3,
    /** Of all the files that are read whole. */
    lookedIntoBytes: 1024 ** 3,
};
const MIB = 1024 ** 2;
/** The roots and `checksums.txt` hold some hundred bytes for each file of the bundle. */
const LARGEST = new Map([
    [EVIDENCE_MANIFEST, 16 * MIB],
    [RUN_RECORD, 16 * MIB],
    [CHECKSUMS, 16 * MIB],
    [AUDIT_LOG, 32 * MIB],
    ['plan.json', 128 * MIB],
    [ATTESTATION, 256 * MIB],
]);
/** All else: outputs of tools (as large as a tool may write them), statements that hold an SBOM, what is derived. */
const LARGEST_OTHER = 256 * MIB;
const LARGEST_DERIVED = 512 * MIB;
/** Bytes that this file of a bundle has at most. */
function largestSize(path) {
    return LARGEST.get(path) ?? (isLookedInto(path) ? LARGEST_OTHER : LARGEST_DERIVED);
}
/** Whether `verify` looks into a file; all others it derives again and compares by digest. */
function isLookedInto(path) {
    return LARGEST.has(path) || path.startsWith('raw/') || path.startsWith('attestations/');
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

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
