export const id = 10;
export const ids = [10];
export const modules = {

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


/***/ }),

/***/ 2010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/system/delivery-log.js

/** Appends one line per delivery to `OUT/<bundle-id>.publish.jsonl`. The bundle itself is never touched again. */
function createDeliveryLog(file, now) {
    let fault;
    return {
        record: (delivery) => {
            try {
                (0,external_node_fs_.appendFileSync)(file, `${JSON.stringify({ time: new Date(now()).toISOString(), ...delivery })}\n`);
            }
            catch (error) {
                // What was delivered is delivered: the others must still be tried.
                fault ??= `what was published could not be logged: ${error instanceof Error ? error.message : String(error)}`;
            }
        },
        fault: () => fault,
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
;// CONCATENATED MODULE: ./build/adapters/system/pause.js


/** @param budgetMs from now on */
function createPublishingTime(budgetMs) {
    const until = performance.now() + budgetMs;
    const timers = [];
    const left = () => Math.max(0, until - performance.now());
    const abortAfter = (ms) => {
        const controller = new AbortController();
        // Not `AbortSignal.timeout`: its timer keeps no process alive, and what is waited for may not either.
        timers.push(setTimeout(() => {
            controller.abort();
        }, Math.min(ms, parse_duration/* LONGEST_TIMER_MS */.M)));
        return controller.signal;
    };
    const signal = abortAfter(budgetMs);
    return {
        signal,
        part: (share) => abortAfter(left() * share),
        left,
        random: Math.random,
        sleep: async (ms) => {
            await (0,promises_.setTimeout)(Math.min(ms, left()));
        },
        end: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}

// EXTERNAL MODULE: ./build/lib/count-noun.js
var count_noun = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/lib/describe-coverage.js
var describe_coverage = __webpack_require__(4046);
// EXTERNAL MODULE: ./build/lib/describe-reason.js
var describe_reason = __webpack_require__(8780);
// EXTERNAL MODULE: ./build/lib/fold-text.js
var fold_text = __webpack_require__(7733);
// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/lib/sort-findings.js
var sort_findings = __webpack_require__(6477);
;// CONCATENATED MODULE: ./build/bundle/render-text.js






const PLAIN = {
    bold: (text) => text,
    good: (text) => text,
    bad: (text) => text,
    warn: (text) => text,
    dim: (text) => text,
};
const LISTED = 15;
/** Of what follows a break in a long line. */
const INDENT = 6;
/**
 * The summary a terminal shows: scanners, worst findings, budgets, and the verdict last, where the eye is.
 *
 * @param width columns of the terminal; without one, a line stays a line.
 */
function renderText(summary, findings, style, width = Infinity) {
    const lines = [];
    const idWidth = Math.max(8, ...summary.scanners.map(({ id }) => id.length));
    for (const scanner of summary.scanners) {
        const state = scanner.state === 'completed' ? style.good('completed') : style.warn(`failed: ${(0,markup/* logText */.kc)(scanner.reason ?? '')}`);
        const notes = [scanner.required ? '' : 'advisory', scanner.pinned ? '' : 'unpinned'].filter((note) => note !== '');
        lines.push(`  ${scanner.id.padEnd(idWidth)}  ${state}  ${(0,count_noun/* countNoun */.y)(scanner.findings, 'finding')} in ${(0,count_noun/* countNoun */.y)(scanner.files, 'file')}${notes.length === 0 ? '' : style.dim(` (${notes.join(', ')})`)}`);
    }
    const shown = [...findings].sort(sort_findings/* worstFirst */.m).slice(0, LISTED);
    if (shown.length > 0)
        lines.push('');
    for (const finding of shown) {
        const place = finding.path === undefined ? '' : `${(0,markup/* logText */.kc)(finding.path)}:${String(finding.region?.startLine ?? 1)}`;
        const label = finding.kind === 'review' ? 'review' : finding.severity;
        const paint = label === 'critical' || label === 'high' ? style.bad : label === 'medium' ? style.warn : style.dim;
        lines.push(`  ${paint(label.padEnd(8))}  ${place}  ${(0,markup/* logText */.kc)(finding.ruleId)}  ${style.dim((0,markup/* logText */.kc)(finding.message))}`);
    }
    if (findings.length > shown.length)
        lines.push(style.dim(`  … and ${findings.length - shown.length} more in report.html`));
    lines.push('');
    for (const budget of summary.budgets) {
        const count = budget.breached ? style.bad(String(budget.count)) : String(budget.count);
        lines.push(`  budget ${(0,markup/* logText */.kc)(budget.id)}: ${count} of ${budget.max} allowed`);
    }
    const left = Object.entries(summary.tree.notScanned);
    if (left.length > 0)
        lines.push(style.warn(`  not scanned: ${left.map(([reason, count]) => `${count} × ${reason}`).join(', ')}`));
    for (const note of (0,describe_coverage/* coverageNotes */.eE)(summary))
        lines.push(`  ${(0,markup/* logText */.kc)(note)}`);
    if (summary.compliance !== null)
        lines.push(`  ${(0,describe_reason/* complianceText */.VE)(summary.compliance)}`);
    for (const text of [...summary.warnings, ...summary.notEvaluated])
        lines.push(style.dim(`  note: ${(0,markup/* logText */.kc)(text)}`));
    lines.push('');
    const paint = summary.verdict === 'pass' ? style.good : summary.verdict === 'fail' ? style.bad : style.warn;
    lines.push(paint(style.bold(`${summary.verdict.toUpperCase()}  ${(0,markup/* logText */.kc)(summary.product)}, profile ${(0,markup/* logText */.kc)(summary.profile)}`)));
    for (const { code, text, remedy } of summary.reasons)
        lines.push(`  ${(0,markup/* logText */.kc)(text)}`, style.dim(`    ${remedy} [${code}]`));
    return `${lines.map((line) => (0,fold_text/* foldText */.T)(line, width, INDENT)).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/lib/shell-word.js
var shell_word = __webpack_require__(895);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/pipeline.js + 14 modules
var pipeline = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/scanners/registry.generated.js + 17 modules
var registry_generated = __webpack_require__(4636);
;// CONCATENATED MODULE: ./build/adapters/system/file-event-sink.js


/** Not through a link: a scanned tree may hold one of that name. */
const FLAGS = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW;
function createFileEventSink(file) {
    let open;
    let fault;
    return {
        write: (line) => {
            if (fault !== undefined)
                return;
            try {
                open ??= (0,external_node_fs_.openSync)(file, FLAGS, 0o644);
                writeWhole(open, Buffer.from(`${line}\n`));
            }
            catch (cause) {
                const why = cause instanceof Error ? cause.message : String(cause);
                if (open === undefined) {
                    throw new errors/* AssayError */.WV({
                        kind: 'usage',
                        code: 'log-sink-unusable',
                        message: `the log sink cannot be written: ${why}`,
                        hint: 'Give --log-sink a file (not a link) in a folder that is there and can be written, or a URL.',
                        cause,
                    });
                }
                // A log with a hole in it still chains up to the hole; going on would hide that.
                fault = `the log sink could not be written to its end: ${why}`;
            }
        },
        fault: () => fault,
    };
}
/** A pipe or a full disk may take less than all of it. */
function writeWhole(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(file, bytes, at);
}

;// CONCATENATED MODULE: ./build/publish/read-address.js
/** Takes `https` addresses, and `http` ones of this machine: on any other way an address with a secret could be read. */
function readAddress(text) {
    let url;
    try {
        url = new URL(text.trim());
    }
    catch {
        return { problem: 'holds no URL' };
    }
    url.hash = '';
    if (url.protocol === 'https:')
        return { url };
    if (url.protocol === 'http:' && isLoopback(url.hostname))
        return { url };
    return { problem: 'holds a URL that is not https' };
}
/** @param hostname as `URL` normalises it: `127.1` and `0x7f.1` are `127.0.0.1` by then. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

;// CONCATENATED MODULE: ./build/entry/log-sink.js




/** @throws AssayError usage for an address that would carry the log, or its own secrets, in the clear. */
function chooseLogSink(given, offline) {
    if (given === undefined)
        return { kind: 'none' };
    if (!isAddress(given))
        return { kind: 'file', sink: createFileEventSink((0,external_node_path_.resolve)(given)) };
    const address = readAddress(given);
    // The address may hold a secret: it is not repeated.
    if ('problem' in address)
        throw unusable(`log-sink ${address.problem}`, 'Give an https address, or a file.');
    if (offline)
        throw unusable('log-sink is an address, and the run is offline', 'Give a file, or leave --offline out.');
    return { kind: 'url', url: address.url };
}
/** Whether the text is an address, and so may hold a secret. */
function isAddress(given) {
    return /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(given);
}
function unusable(message, hint) {
    return new errors/* AssayError */.WV({ kind: 'usage', code: 'log-sink-unusable', message, hint });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/adapters/system/http-fetcher.js


/**
 * Posts by Node's own client: it follows no redirect by itself and hands the whole answer over unread. Proxies of the
 * environment are used where Node knows them (24 and newer).
 */
function createHttpFetcher(env) {
    const agent = new external_node_https_.Agent({ keepAlive: false, proxyEnv: { ...env } });
    return { post: (request) => post(request, agent) };
}
function post({ url, headers, body, timeoutMs }, agent) {
    return new Promise((resolve) => {
        const signal = AbortSignal.timeout(timeoutMs);
        const options = {
            method: 'POST',
            headers: { ...headers, 'content-length': String(body.byteLength), 'user-agent': 'assay' },
            signal,
        };
        const sent = url.protocol === 'https:' ? (0,external_node_https_.request)(url, { ...options, agent }) : (0,external_node_http_.request)(url, options);
        sent.on('response', (response) => {
            const retryAfterMs = retryAfter(response.headers['retry-after']);
            resolve({ status: response.statusCode ?? 0, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
            // Nobody waits for what else it says, however long that takes.
            response.on('error', () => undefined);
            response.destroy();
        });
        sent.on('error', (error) => {
            // The client's own words may name the host; its codes do not.
            resolve({
                status: 0,
                message: signal.aborted ? `nothing within ${String(timeoutMs / 1000)} s` : (error.code ?? error.name),
            });
        });
        sent.end(body);
    });
}
/** `Retry-After` in seconds or as a date, in milliseconds. */
function retryAfter(value) {
    if (value === undefined)
        return undefined;
    const seconds = Number(value);
    if (value.trim() !== '' && Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
;// CONCATENATED MODULE: ./build/publish/post-patiently.js
const TIMEOUT_MS = 10_000;
const TRIES = 4;
const FIRST_WAIT_MS = 1000;
/** All waits of one message together: a job does not stand still for somebody who may never answer. */
const MOST_WAITING_MS = 60_000;
/** Answers that another try may change, beside all from 500 on. */
const TRANSIENT = new Set([0, 408, 425, 429]);
/**
 * Sends one message, again where it may help: with doubling waits and jitter, or for as long as the service asks, and no
 * longer than about a hundred seconds in all.
 *
 * @returns `undefined` when it arrived, else why not, without the address.
 */
async function postPatiently(message, fetcher, pause) {
    let waited = 0;
    for (let tries = 1;; tries += 1) {
        const answer = await fetcher.post({ ...message, timeoutMs: TIMEOUT_MS });
        if (answer.status >= 200 && answer.status < 300)
            return undefined;
        const wait = answer.retryAfterMs ?? Math.round(FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + pause.random() / 2));
        const again = TRANSIENT.has(answer.status) || answer.status >= 500;
        if (!again || tries === TRIES || waited + wait > MOST_WAITING_MS || wait >= pause.left())
            return explain(answer, tries);
        waited += wait;
        await pause.sleep(wait);
    }
}
function explain({ status, message }, tries) {
    const after = tries === 1 ? '' : ` (${String(tries)} tries)`;
    if (status === 0)
        return `no answer: ${message ?? 'the connection failed'}${after}`;
    if (status >= 300 && status < 400)
        return `it answers with a redirect (${String(status)}), which is not followed${after}`;
    return `it answers ${String(status)}${after}`;
}

;// CONCATENATED MODULE: ./build/publish/slack-message.js


const MARK = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const REASONS = 5;
const LONGEST = 200;
/** The message for a Slack-compatible URL: text only, because that is all that such services have in common. */
function slackMessage(notification) {
    const { verdict, product, profile, findings, reasons, moreReasons, commit, run } = notification;
    const left = Math.max(0, reasons.length - REASONS) + moreReasons;
    const where = [
        ...(commit === null ? [] : [`commit ${commit.slice(0, 12)}`]),
        ...(run === null ? [] : [`${inert(run.repository)}, ${inert(run.event)} ${inert(run.ref)}`]),
    ];
    const lines = [
        `${MARK[verdict]} Assay: *${verdict}*, ${inert(product)} (profile ${inert(profile)})`,
        `Counted: ${(0,count_noun/* countNoun */.y)(findings.counted, 'finding')}. ${where.join(', ')}`.trim(),
        ...reasons.slice(0, REASONS).map(({ text }) => `• ${inert(text)}`),
        ...(left === 0 ? [] : [`• … and ${String(left)} more`]),
        ...(run === null ? [] : [`<${run.url}|the run>`]),
    ];
    return { text: lines.join('\n') };
}
/**
 * Text that neither Slack nor a service that reads Markdown takes for anything else: no mention, channel, link, image, code
 * or emphasis. What marks up is replaced by a look-alike, what links is broken by a character without width.
 */
function inert(text) {
    const line = (0,redact/* singleLine */.pF)(text);
    const short = line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
    return short
        .toWellFormed()
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[*`~|\\[\]!_]/g, (character) => LOOK_ALIKE[character] ?? ' ')
        .replace(/[@#:]/g, '$&\u200b')
        .replace(/\bwww\./gi, '$&\u200b');
}
const LOOK_ALIKE = {
    '*': '∗',
    '`': 'ˋ',
    '~': '∼',
    '|': '¦',
    '\\': '∖',
    '[': '⟦',
    ']': '⟧',
    '!': 'ǃ',
    _: '_\u200b',
};

;// CONCATENATED MODULE: ./build/publish/notify.js





const notify_REASONS = 20;
const notify_LONGEST = 500;
/** Tells everyone whom the profile names, all at once. Each that fails stops no other. */
async function notify(request, ports) {
    return Promise.all(request.targets.map((target) => tell(target, request, ports)));
}
async function tell(target, request, ports) {
    const { kind, urlEnv, on } = target;
    const { verdict } = request.summary;
    const delivery = (state, detail) => ({
        what: 'notification',
        part: `${kind} ${urlEnv}`,
        state,
        detail,
    });
    if (!on.includes(verdict))
        return delivery('skipped', `the ${kind} in ${urlEnv} is not told of ${verdict}`);
    if (request.offline)
        return delivery('skipped', `the ${kind} in ${urlEnv} is not told: this run is offline`);
    const text = request.env[urlEnv];
    if (text === undefined || text.trim() === '') {
        return delivery('skipped', `the ${kind} in ${urlEnv} is not told: the variable is not set in this job (a fork’s has no secrets)`);
    }
    const address = readAddress(text);
    if ('problem' in address)
        return delivery('failed', `the ${kind} was not told: ${urlEnv} ${address.problem}`);
    if (isSecret(address.url))
        for (const form of new Set([text.trim(), address.url.href]))
            ports.mask(form);
    const notification = notificationOf(request, target);
    const body = kind === 'slack' ? slackMessage(notification) : notification;
    const failure = await postPatiently({
        url: address.url,
        headers: { 'content-type': 'application/json', 'idempotency-key': notification.id },
        body: Buffer.from(JSON.stringify(body)),
    }, ports.fetcher, ports.pause);
    return failure === undefined
        ? delivery('delivered', `the ${kind} in ${urlEnv} is told`)
        : delivery('failed', `the ${kind} in ${urlEnv} was not told: ${failure}`);
}
/** The name of a host alone is no secret; masked, it would blank every output that holds an address of that host. */
function isSecret({ pathname, search, username }) {
    return pathname.length > 1 || search !== '' || username !== '';
}
/** What a webhook is sent. Small whatever was found: texts are cut, lists end. */
function notificationOf({ summary, evidenceDigest, job }, target) {
    const { product, profile, verdict, exitCode, reasons, findings, policyDate, tree } = summary;
    const url = job === undefined ? null : runUrl(job);
    return {
        schema: 'assay/notification/1',
        id: (0,digest/* sha256 */.s)(JSON.stringify([target.kind, target.urlEnv, evidenceDigest, url, job?.attempt ?? 0, job?.job ?? ''])).slice(0, 32),
        product: clip(product),
        profile: clip(profile),
        verdict,
        exitCode,
        reasons: reasons.slice(0, notify_REASONS).map(({ code, text }) => ({ code, text: clip(text) })),
        moreReasons: Math.max(0, reasons.length - notify_REASONS),
        findings: { total: findings.total, counted: findings.counted, bySeverity: findings.bySeverity },
        policyDate,
        commit: tree.dirty ? null : tree.commit,
        evidenceDigest,
        run: job === undefined || url === null
            ? null
            : {
                repository: `${job.repository.owner}/${job.repository.name}`,
                url,
                event: clip(job.event),
                ref: clip(job.ref),
                pullRequest: job.pullRequest?.number ?? null,
            },
    };
}
/** Page of the run that this job is part of. */
function runUrl({ serverUrl, repository: { owner, name }, runId }) {
    return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${encodeURIComponent(runId)}`;
}
function clip(text) {
    const line = (0,redact/* singleLine */.pF)(text);
    return line.length <= notify_LONGEST ? line : `${line.slice(0, notify_LONGEST)}…`;
}

;// CONCATENATED MODULE: ./build/publish/send-log.js

/** Sends the audit log of a bundle that is on disk, line for line as it stands there. */
async function sendLog(log, evidenceDigest, url, ports) {
    const failure = await postPatiently({
        url,
        headers: { 'content-type': 'application/x-ndjson', 'idempotency-key': evidenceDigest },
        body: Buffer.from(log),
    }, ports.fetcher, ports.pause);
    return failure === undefined
        ? { what: 'log-sink', state: 'delivered', detail: 'the log sink has the audit log' }
        : { what: 'log-sink', state: 'failed', detail: `the log sink did not take the audit log: ${failure}` };
}

;// CONCATENATED MODULE: ./build/entry/send-messages.js



/** Notifications and the log sink, when the bundle is on disk. */
async function sendMessages(options) {
    const { result, sink, job, env, log, mask, pause } = options;
    const ports = { fetcher: createHttpFetcher(env), pause, mask };
    const { evidenceDigest } = result;
    const targets = result.plan.policy.notify ?? [];
    const { summary } = result.derived;
    const [told, sunk] = await Promise.all([
        notify({ targets, summary, evidenceDigest, job, env, offline: options.request.offline }, ports),
        sinkOf(sink, result, ports),
    ]);
    const deliveries = [...told, ...sunk];
    for (const delivery of deliveries)
        log.record(delivery);
    const failed = (some) => some.filter(({ state }) => state === 'failed');
    return { deliveries, warnings: failed(told), faults: failed(sunk) };
}
async function sinkOf(sink, { files, evidenceDigest }, ports) {
    switch (sink.kind) {
        case 'none':
            return [];
        case 'file': {
            const fault = sink.sink.fault();
            return [
                fault === undefined
                    ? { what: 'log-sink', state: 'delivered', detail: 'the log sink has the events of this run' }
                    : { what: 'log-sink', state: 'failed', detail: fault },
            ];
        }
        case 'url':
            return [
                await sendLog(Buffer.from(files.get('audit.jsonl') ?? '').toString('utf8'), evidenceDigest, sink.url, ports),
            ];
    }
}

// EXTERNAL MODULE: ./build/entry/cli/context.js + 2 modules
var context = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/entry/cli/output.js
var output = __webpack_require__(121);
// EXTERNAL MODULE: ./build/entry/cli/scan-request.js + 1 modules
var scan_request = __webpack_require__(6149);
;// CONCATENATED MODULE: ./build/entry/cli/scan.js














const SIGNAL_EXIT = { SIGINT: errors/* EXIT */.dc.interrupted, SIGTERM: errors/* EXIT */.dc.terminated };
/** A bundle that takes longer than this after a cancellation is given up (SPEC, section 2). */
const CANCEL_GRACE_MS = 5000;
/** All messages together: each gives up by itself before that. */
const MESSAGES_MS = 300_000;
/** `assay scan [PATH]`. */
async function scanCommand(path, options, flags) {
    const inputs = (0,scan_request/* readInputs */.K)(path, options);
    const ports = (0,context/* createCliPorts */.v)(flags);
    const sink = chooseLogSink(inputs['log-sink'], inputs.offline);
    const cancel = new AbortController();
    let cancelledBy;
    const onSignal = (name) => () => {
        if (cancelledBy !== undefined)
            return;
        cancelledBy = name;
        cancel.abort();
        setTimeout(() => process.exit(SIGNAL_EXIT[name]), CANCEL_GRACE_MS).unref();
    };
    const handlers = { SIGINT: onSignal('SIGINT'), SIGTERM: onSignal('SIGTERM') };
    for (const [name, handler] of Object.entries(handlers))
        process.on(name, handler);
    try {
        const request = (0,scan_request/* toScanRequest */.k)(inputs, ports.system, ports.clock.now());
        const signer = await chosenSigner(inputs, ports.system.env);
        const result = await (0,pipeline/* scan */.S)(request, registry_generated/* registry */.u, {
            ...ports,
            ...(signer === undefined ? {} : { signer }),
            ...(sink.kind === 'file' ? { events: sink.sink } : {}),
        }, cancel.signal);
        ports.progress.end();
        const { summary, findings } = result.derived;
        if (flags.json)
            (0,output/* printJson */.Q2)({ ...summary, bundle: result.bundlePath, evidenceDigest: result.evidenceDigest });
        else {
            (0,output/* print */.yy)(renderText(summary, findings, (0,output/* styleFor */.j9)(flags.color), (0,output/* widthOfOutput */.z4)()));
            const bundle = (0,markup/* logText */.kc)((0,shell_word/* shellWord */.r)(fromHere(result.bundlePath)));
            (0,output/* print */.yy)(`\nevidence: ${bundle}\n  sha256 of its manifest: ${result.evidenceDigest}\n  check it: assay verify ${bundle} ${signer === undefined ? '--allow-unsigned' : '--key PUBLIC-KEY.pem'}`);
        }
        if (cancelledBy !== undefined)
            return SIGNAL_EXIT[cancelledBy];
        const delivered = await scan_tell(request, result, sink, ports);
        // The signal may have come while messages were sent.
        const stoppedBy = cancelledBy;
        if (stoppedBy !== undefined)
            return SIGNAL_EXIT[stoppedBy];
        return result.exitCode === errors/* EXIT */.dc.pass && !delivered ? errors/* EXIT */.dc.delivery : result.exitCode;
    }
    catch (error) {
        // The signal outranks what it, or the disk, kept from being done; a defect of ours outranks the signal.
        if (cancelledBy === undefined || !(error instanceof errors/* AssayError */.WV) || error.kind === 'internal')
            throw error;
        ports.progress.end();
        (0,output/* reportError */.N7)(error, flags.json);
        return SIGNAL_EXIT[cancelledBy];
    }
    finally {
        ports.progress.end();
        for (const [name, handler] of Object.entries(handlers))
            process.off(name, handler);
    }
}
/** A path below the working directory as people would write it; any other as it is. */
function fromHere(path) {
    const here = (0,external_node_path_.relative)(process.cwd(), path);
    return here === '' || here.startsWith('..') || here.startsWith('-') ? path : here;
}
/** Notifications and the log sink. @returns whether all that had to arrive did. */
async function scan_tell(request, result, sink, ports) {
    if (sink.kind === 'none' && result.plan.policy.notify === undefined)
        return true;
    const log = createDeliveryLog((0,external_node_path_.join)(request.out, `${result.bundleId}.publish.jsonl`), () => ports.clock.now());
    const pause = createPublishingTime(MESSAGES_MS);
    const { deliveries, warnings, faults } = await sendMessages({
        request,
        result,
        sink,
        job: undefined,
        env: ports.system.env,
        log,
        mask: () => undefined,
        pause,
    });
    pause.end();
    const fault = log.fault();
    const failed = [...warnings, ...faults].map(({ detail }) => detail);
    for (const message of [...failed, ...(fault === undefined ? [] : [fault])])
        ports.progress.report({ kind: 'warning', message });
    for (const { state, detail } of deliveries)
        if (state !== 'failed')
            ports.progress.report({ kind: 'phase', name: 'publish', detail: `${state}: ${detail}` });
    return faults.length === 0 && fault === undefined;
}
async function chosenSigner(inputs, env) {
    if (inputs.attest === 'keyless') {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'keyless-needs-action',
            message: 'keyless signing needs the identity of a workflow run',
            hint: 'Use the Action, or --attest key with a key of your own.',
        });
    }
    if (inputs.attest !== 'key')
        return undefined;
    const { createKeySigner, readSigningKey } = await __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 2951));
    return createKeySigner(readSigningKey(inputs['signing-key'], env));
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


/***/ })

};
