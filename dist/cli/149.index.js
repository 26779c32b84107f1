export const id = 149;
export const ids = [149];
export const modules = {

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
;// CONCATENATED MODULE: ./build/lib/explanations.js
/** Reasons of verdicts, states of tool runs and error codes in words, by the code that messages print. */
const explanations = new Map([
    [
        'over-budget',
        entry('A budget is breached', 'More findings of a kind were made than the policy allows. Findings that several tools make of one place count once.', 'Mend the findings, or change the budget in the manifest in a reviewed change.'),
    ],
    [
        'nothing-ran',
        entry('Nothing ran', 'No required scanner completed, so the absence of findings means nothing.', 'See with `assay plan` which scanners apply, and with `assay doctor` whether they can run.'),
    ],
    [
        'no-budget',
        entry('No budget', 'The profile limits nothing, so every result would pass.', 'Add thresholds or budgets to the profile.'),
    ],
    [
        'not-covered',
        entry('Not covered', 'The manifest requires coverage, and some files could not be scanned: submodules, LFS pointers, special files or files over the size cap.', 'Fetch what is missing, or leave it out with `exclude` in the manifest.'),
    ],
    [
        'scanner-provision',
        entry('A scanner could not be provisioned', 'Its program is missing, could not be installed, or its digest is not the recorded one. A scanner that did not run never counts as clean.', 'Run `assay tools install` where the network allows, then again with --offline.'),
    ],
    [
        'scanner-capability',
        entry('The runtime cannot give what a scanner needs', 'The step asks for the network or for an isolation level that is not in force.', 'Choose another runtime, or lower gate.isolation in a reviewed change.'),
    ],
    [
        'scanner-killed',
        entry('A scanner was killed', 'It ran over its limit of time, memory or output, or the run was cancelled.', 'Raise the tool’s timeout, or give it fewer files with `paths`.'),
    ],
    [
        'scanner-crash',
        entry('A scanner crashed', 'It ended by a signal, with an exit code that does not mean completion, or said itself that it was not successful.', 'Look at raw/<scanner>/stderr in the bundle.'),
    ],
    [
        'scanner-unreadable-output',
        entry('A scanner’s report cannot be read', 'It is missing, cut off, or not in the format the tool promises.', 'Look at raw/<scanner>/ in the bundle.'),
    ],
    [
        'scanner-canary-missed',
        entry('A scanner missed its canary', 'A small planted issue rides in every run. A scanner that does not report it has no rules in force, or did not look.', 'Look at the tool’s arguments in the manifest: they may leave out the planted rule.'),
    ],
    [
        'scanner-partial',
        entry('A scanner did not read every file', 'By its own report, or because its counts do not add up to the files it was given.', 'Mend the named files, or accept them with `mayNotRead` in the manifest.'),
    ],
    [
        'cancelled',
        entry('Cancelled', 'The run was ended by a signal before every scanner had completed.', 'Run it again.'),
    ],
    [
        'manifest-missing',
        entry('The manifest is missing', 'The file that --manifest names is not there.', 'Check the name; without --manifest, .assay.yml is looked for in PATH and above it.'),
    ],
    [
        'manifest-ambiguous',
        entry('Two manifests', 'There is more than one manifest in one folder; which one holds must not depend on an order nobody sees.', 'Keep one.'),
    ],
    [
        'not-available-yet',
        entry('Not in this version yet', 'The specification names it, and this version does not have it. Using it is an error, so that nothing is silently ignored.', 'Leave it out, or use a version that has it.'),
    ],
    [
        'git-failed',
        entry('git failed', 'Inside a repository Assay reads the tree through git, and never falls back to a plain walk.', 'Mend the repository, or scan an exported folder.'),
    ],
    [
        'git-object-missing',
        entry('An object is missing', 'The clone is partial or damaged, so the content of a tracked file is not there.', 'Fetch the repository whole.'),
    ],
    [
        'evidence-not-written',
        entry('The evidence could not be written', 'The verdict is known, and its evidence is not on disk.', 'Give --out a folder that can be written and has room.'),
    ],
    [
        'tools-lock-stale',
        entry('The lock does not fit', 'tools.lock.json has no entry for a scanner at the version this Assay runs.', 'Reinstall Assay, or run `assay tools lock` in a checkout of it.'),
    ],
    ['input-unknown', entry('Unknown input', 'An option or Action input is not one of Assay’s.', 'See --help.')],
    [
        'input-invalid',
        entry('Invalid input', 'An option or Action input has a value that does not parse.', 'See --help for what it takes.'),
    ],
    [
        'signing-key',
        entry('The signing key', 'Statements are signed with an unencrypted P-256 or Ed25519 key in PKCS#8 PEM.', 'Make one with openssl, and hand it over in ASSAY_SIGNING_KEY or by file.'),
    ],
]);
function entry(title, text, remedy) {
    return { title, text, remedy };
}

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
// EXTERNAL MODULE: ./build/entry/cli/context.js + 2 modules
var context = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/entry/cli/explain.js






/** `assay explain ID`: a rule, a scanner, a reason of a verdict, the state of a tool run or an error code. */
async function explainCommand(id, flags) {
    const ports = (0,context/* createCliPorts */.v)({ ...flags, quiet: true });
    const { stdout } = await ports.commands.run({
        argv: [ports.system.node.path, ports.system.embedded.program, '--rules'],
        cwd: ports.system.installFolder,
        env: {},
        timeoutMs: 60_000,
        maxOutputBytes: 16 * 1024 ** 2,
    });
    const rules = JSON.parse(stdout.toString('utf8'));
    const all = new Map(explanations);
    for (const { id: scanner, title, category, tool, canary } of registry_generated/* registry */.u.values()) {
        const source = tool.kind === 'embedded'
            ? 'It is part of Assay and works offline.'
            : 'It is installed from tools.lock.json when a profile names it.';
        const own = rules.filter((rule) => rule.id.startsWith(`${scanner}/`)).map((rule) => rule.id);
        all.set(scanner, {
            title: `scanner ${scanner}: ${title}`,
            text: `Category ${category}. ${source} ${canary === undefined ? 'It makes no findings, so it has no canary.' : `Its canary is a planted ${canary.expectRule}.`}`,
            remedy: own.length === 0 ? 'Name it in a profile of the manifest.' : `Its rules: ${own.join(', ')}.`,
        });
    }
    for (const rule of rules) {
        all.set(rule.id, {
            title: `${rule.id}: ${rule.title} (${[rule.severity, ...rule.cwe].join(', ')})`,
            text: `${rule.finding} ${rule.risk}`,
            remedy: rule.remedy,
        });
    }
    const found = all.get(id);
    if (found === undefined) {
        const near = (0,nearest_name/* nearestName */.qb)(id, [...all.keys()]);
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'unknown-id',
            message: `nothing is called ${id}`,
            hint: near === undefined
                ? 'Rules, scanners, reasons and error codes can be explained; findings name their rule.'
                : `Did you mean ${near}?`,
        });
    }
    const style = (0,output/* styleFor */.j9)(flags.color);
    (0,output/* print */.yy)(flags.json
        ? JSON.stringify({ id, ...found })
        : `${style.bold(found.title)}\n\n${found.text}\n\nWhat to do: ${found.remedy}`);
    return errors/* EXIT */.dc.pass;
}


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ suggestName),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/* unused harmony export typingDistance */
const LONGEST = 64;
/** The candidate within two typing mistakes of `name` (one, for names of up to four letters), the nearest one first. */
function nearestName(name, candidates) {
    if (name.length > LONGEST)
        return undefined;
    const wanted = name.toLowerCase();
    const most = wanted.length <= 4 ? 1 : 2;
    let best;
    let bestDistance = most + 1;
    for (const candidate of candidates) {
        if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) > most)
            continue;
        const distance = typingDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Damerau-Levenshtein in its "optimal string alignment" form: insert, delete, replace, or swap two neighbours. */
function typingDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/** The end of a message about an unknown name: the nearest one, or a few that exist. */
function suggestName(name, candidates) {
    const nearest = nearestName(name, candidates);
    if (nearest !== undefined)
        return `Did you mean \`${nearest}\`?`;
    if (candidates.length === 0)
        return undefined;
    const shown = candidates.slice(0, 30).map((candidate) => `\`${candidate}\``);
    return `Valid here: ${shown.join(', ')}${candidates.length > shown.length ? ', …' : ''}.`;
}


/***/ })

};
