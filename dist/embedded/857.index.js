export const id = 857;
export const ids = [857];
export const modules = {

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Engine: () => (/* binding */ Engine)
});

;// CONCATENATED MODULE: ./build/embedded/privacy/context.js
/** From here on scripts are written without blanks between words (Thai, Chinese, Japanese, Korean). */
const UNSPACED = /[\u0e00-\u0eff\u3040-\ud7ff]/;
const NO_HITS = [];
class ContextWords {
    phrases;
    unspaced;
    unspacedRegex;
    known;
    /** One entry per rule, in the order of the rules' indexes; `only` limits the words to those of some rules. */
    constructor(rules, only = () => true) {
        const words = ownersOf(rules, only);
        const phrases = new Map();
        const index = (tokens, word) => {
            const first = tokens[0];
            if (first === undefined)
                return;
            const list = phrases.get(first) ?? [];
            list.push({ tokens, word });
            phrases.set(first, list);
        };
        for (const [text, word] of words) {
            const tokens = tokenize(text).map((token) => token.text);
            index(tokens, word);
            // `phonenumber` for `phone number`, unless that is a phrase of its own.
            if (tokens.length > 1 && !words.has(tokens.join('')))
                index([tokens.join('')], word);
        }
        for (const list of phrases.values())
            list.sort((a, b) => b.tokens.length - a.tokens.length);
        this.phrases = phrases;
        this.known = hashesOf(phrases);
        this.unspaced = new Map([...words].filter(([text]) => UNSPACED.test(text)));
        const alternatives = [...this.unspaced.keys()]
            .sort((a, b) => b.length - a.length)
            .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
        this.unspacedRegex = new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'g');
    }
    /** All context words in `line`, in order; the longest phrase wins its place. Words end at blanks, signs and camel-case humps. */
    find(line, unspaced = true) {
        const tokens = tokenize(line, this.known);
        const mayBeUnspaced = unspaced && this.unspaced.size > 0 && UNSPACED.test(line);
        if (tokens.length === 0 && !mayBeUnspaced)
            return NO_HITS;
        const hits = [];
        for (let at = 0; at < tokens.length; at += 1) {
            const found = this.phraseAt(line, tokens, at);
            if (found === undefined)
                continue;
            const start = tokens[at]?.start ?? 0;
            at += found.tokens.length - 1;
            hits.push({ start, end: tokens[at]?.end ?? start, word: found.word });
        }
        if (mayBeUnspaced) {
            for (const match of line.matchAll(this.unspacedRegex)) {
                const word = this.unspaced.get(match[0]);
                if (word !== undefined)
                    hits.push({ start: match.index, end: match.index + match[0].length, word });
            }
        }
        return hits;
    }
    phraseAt(line, tokens, at) {
        const first = tokens[at];
        if (first === undefined)
            return undefined;
        const { text } = first;
        // `emails` is the plural of a word.
        const candidates = this.phrases.get(text) ?? (text.endsWith('s') ? this.phrases.get(text.slice(0, -1)) : undefined);
        return candidates?.find((phrase) => {
            for (let next = 1; next < phrase.tokens.length; next += 1) {
                const token = tokens[at + next];
                const before = tokens[at + next - 1];
                if (token === undefined || before === undefined || token.text !== phrase.tokens[next])
                    return false;
                if (token.start - before.end > 1 || !/^[ _.'’/-]?$/.test(line.slice(before.end, token.start)))
                    return false;
            }
            return true;
        });
    }
}
/** Which hashes the words of all phrases have: nearly all words of a text fail here, before they cost a string. */
function hashesOf(phrases) {
    const known = new Uint8Array(HASHES);
    for (const list of phrases.values()) {
        for (const { tokens } of list) {
            for (const token of tokens) {
                known[hashOf(token, 0, token.length)] = 1;
                // The plural.
                known[hashOf(`${token}s`, 0, token.length + 1)] = 1;
            }
        }
    }
    return known;
}
function ownersOf(rules, only) {
    const owners = new Map();
    const own = (word) => {
        const key = tokenize(word)
            .map(({ text }) => text)
            .join(' ') || word.toLowerCase();
        const known = owners.get(key) ?? { speaksFor: new Set(), against: new Set() };
        owners.set(key, known);
        return known;
    };
    rules.forEach((rule, index) => {
        if (!only(index))
            return;
        for (const word of rule.context)
            own(word).speaksFor.add(index);
        for (const word of rule.notContext)
            own(word).against.add(index);
    });
    // The longest phrase wins the place, so it also speaks for the rules of the shorter ones it contains.
    for (const [long, owner] of owners) {
        for (const [short, other] of owners) {
            if (short.length >= long.length || !` ${long} `.includes(` ${short} `))
                continue;
            for (const rule of other.speaksFor)
                if (!owner.against.has(rule))
                    owner.speaksFor.add(rule);
        }
    }
    return owners;
}
const HASHES = 1 << 16;
/** Words of this length and more are no context words. */
const LONGEST = 50;
/** Letters without case, below this code point. */
const CASED = 0x600;
const LOWERED = Uint16Array.from({ length: CASED }, (_, code) => {
    const lower = String.fromCharCode(code).toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : code;
});
function hashOf(line, start, end) {
    let hash = 0;
    for (let index = start; index < end; index += 1) {
        const code = line.charCodeAt(index);
        hash = (Math.imul(hash, 31) + (code < CASED ? (LOWERED[code] ?? code) : code)) | 0;
    }
    return (hash ^ (hash >>> 16)) & (HASHES - 1);
}
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const KINDS = Uint8Array.from({ length: CASED }, (_, code) => {
    if (code >= 48 && code <= 57)
        return DIGIT;
    const character = String.fromCharCode(code);
    if (!/\p{L}/u.test(character))
        return OTHER;
    return character === character.toLowerCase() ? LOWER : UPPER;
});
function kindAt(line, index) {
    const code = line.charCodeAt(index);
    return code < CASED ? (KINDS[code] ?? OTHER) : OTHER;
}
/**
 * Words in lower case, cut at camel-case humps; numbers of one or two digits are words too (`address 1`, `icd 10`). With
 * `known`, only words of such a hash: this loop sees every character of a scan, so it hashes as it goes and makes no objects.
 */
function tokenize(line, known) {
    const tokens = [];
    const { length } = line;
    let at = 0;
    while (at < length) {
        const first = line.charCodeAt(at);
        const kind = first < CASED ? (KINDS[first] ?? OTHER) : OTHER;
        const start = at;
        at += 1;
        if (kind === OTHER)
            continue;
        if (kind === DIGIT) {
            while (at < length && kindAt(line, at) === DIGIT)
                at += 1;
            if (at - start <= 2 && (known === undefined || known[hashOf(line, start, at)] === 1))
                tokens.push({ text: line.slice(start, at), start, end: at });
            continue;
        }
        let hash = LOWERED[first] ?? first;
        if (kind === UPPER && kindAt(line, at) === UPPER) {
            at = endOfCapitals(line, at);
            if (at - start < LONGEST)
                hash = hashOf(line, start, at);
        }
        else {
            while (at < length) {
                const code = line.charCodeAt(at);
                if (code >= CASED || KINDS[code] !== LOWER)
                    break;
                hash = (Math.imul(hash, 31) + code) | 0;
                at += 1;
            }
            hash = (hash ^ (hash >>> 16)) & (HASHES - 1);
        }
        if (at - start >= LONGEST - 1 || (known !== undefined && known[hash] !== 1))
            continue;
        tokens.push({ text: line.slice(start, at).toLowerCase(), start, end: at });
    }
    return tokens;
}
/** SSNNumber: the last capital begins the next word. `at` is behind the first capital of several. */
function endOfCapitals(line, at) {
    let end = at;
    while (kindAt(line, end) === UPPER)
        end += 1;
    if (kindAt(line, end) !== LOWER)
        return end;
    if (!isPlural(line, end))
        return end - 1;
    return end + 1;
}
/** `SSNs` is one word. */
function isPlural(line, at) {
    return line.charAt(at) === 's' && kindAt(line, at + 1) !== LOWER;
}

// EXTERNAL MODULE: ./build/embedded/privacy/extract/html-tables.js
var html_tables = __webpack_require__(2431);
;// CONCATENATED MODULE: ./build/embedded/privacy/tables.js
const MAX_COLUMNS = 400;
/** The header of a delimited file: names without data in them. Undefined where the first line looks like data already. */
function tableFromHeader(line, words, delimiters, dense) {
    let best;
    let most = 0;
    for (const delimiter of delimiters) {
        const count = line.split(delimiter, MAX_COLUMNS).length - 1;
        if (count > most)
            [best, most] = [delimiter, count];
    }
    // One column has no delimiter; any will do.
    const delimiter = best ?? delimiters[0] ?? ',';
    const names = splitCells(line, delimiter, '"');
    if (names.some((name) => /@|\d{4}/.test(name)) || names.every((name) => name.trim() === ''))
        return undefined;
    const columns = names.map((name) => words.find(name.slice(0, 200)));
    return {
        delimiter,
        columns,
        speaksFor: rulesOf(columns),
        sql: false,
        dense,
        personal: isPersonal(columns),
        copied: false,
    };
}
/** The columns that an INSERT or COPY statement names on this line. */
function tableFromSql(line, words) {
    const statement = /\b(?:insert\s{1,4}(?:ignore\s{1,4})?into|replace\s{1,4}into|copy)\s{1,4}[^\s(]{1,200}\s{0,4}\(([^()]{1,8000})\)/i.exec(line);
    if (statement === null)
        return undefined;
    const names = (statement[1] ?? '').split(',', MAX_COLUMNS);
    const copy = /^copy/i.test(statement[0]);
    const columns = names.map((name) => words.find(name));
    return {
        delimiter: copy ? '\t' : ',',
        columns,
        speaksFor: rulesOf(columns),
        sql: !copy,
        dense: true,
        personal: isPersonal(columns),
        copied: copy,
    };
}
function isPersonal(columns) {
    return columns.filter((hits) => hits.some(({ word }) => word.speaksFor.size > 0)).length >= 2;
}
/** The rules that any of these hits speaks for. */
function rulesOf(columns) {
    const rules = new Set();
    for (const hits of columns)
        for (const { word } of hits)
            for (const rule of word.speaksFor)
                rules.add(rule);
    return rules;
}
/** The cell of `line` that holds `offset`: which column, and where the cell starts. */
function columnAt(table, line, offset) {
    const quote = table.sql ? "'" : '"';
    let column = 0;
    let quoted = false;
    for (let index = 0; index < offset; index += 1) {
        const character = line.charAt(index);
        if (character === quote && line.charAt(index - 1) !== '\\')
            quoted = !quoted;
        else if (!quoted && character === table.delimiter)
            column += 1;
        // Each bracketed tuple of an INSERT starts a new row.
        else if (!quoted && table.sql && character === '(')
            column = 0;
    }
    return column;
}
function splitCells(line, delimiter, quote) {
    const cells = [];
    let from = 0;
    let quoted = false;
    for (let index = 0; index < line.length && cells.length < MAX_COLUMNS; index += 1) {
        const character = line.charAt(index);
        if (character === quote)
            quoted = !quoted;
        else if (!quoted && character === delimiter) {
            cells.push(line.slice(from, index));
            from = index + 1;
        }
    }
    cells.push(line.slice(from));
    return cells;
}

;// CONCATENATED MODULE: ./build/embedded/privacy/nearby.js

const AFTER_CONTEXT = 24;
const ADJACENT = 8;
const LABELLED = 4;
/** The nearest word decides; a column's or field's own name outranks the neighbourhood. */
function contextOf(window, rule, start, end) {
    const speaks = (hit) => hit.word.speaksFor.has(rule.index);
    const against = (hit) => hit.word.against.has(rule.index);
    let column = -1;
    if (window.table !== undefined) {
        column = columnAt(window.table, window.text.slice(window.lineStart, window.from + start), window.from + start - window.lineStart);
        // A word of a statement is no value: those stand in quotes.
        if (window.table.sql && /^[A-Za-z]/.test(window.line.charAt(start)) && !/["'`]/.test(window.line.charAt(start - 1)))
            return { kind: 'none', score: 0, column };
        const own = window.table.columns[column] ?? [];
        if (own.some(against))
            return { kind: 'against', score: 0, column };
        if (own.some(speaks))
            return { kind: 'label', score: 30, column };
    }
    const label = labelBefore(window.line, start);
    if (label !== undefined) {
        const own = window.hits.filter((hit) => hit.start >= label.start && hit.end <= label.end);
        if (own.some(against))
            return { kind: 'against', score: 0, column };
        if (own.some(speaks))
            return { kind: 'label', score: 30, column };
        // The field is named for something else, and names outrank neighbours.
        if (own.length > 0 || rule.contextWithin < ADJACENT)
            return { kind: 'none', score: 0, column };
    }
    const within = rule.contextWithin;
    const best = { distance: Infinity, kind: 'none' };
    const weigh = (hit, from, to, text, extra) => {
        const says = against(hit) ? 'against' : speaks(hit) ? 'near' : undefined;
        if (says === undefined)
            return;
        const between = text.slice(from, to);
        if (within < ADJACENT && !isAdjacent(between, within))
            return;
        const distance = gap(between) + extra;
        if (distance > within || distance >= best.distance)
            return;
        best.distance = distance;
        best.kind = says;
    };
    // In a record, what stands in other cells says nothing about this one.
    if (window.table?.dense !== true) {
        for (const hit of window.hits) {
            if (hit.end <= start)
                weigh(hit, hit.end, start, window.line, 0);
            else if (hit.start >= end && within > AFTER_CONTEXT) {
                // What follows counts half as much as what comes before.
                if (speaks(hit) || against(hit))
                    weigh(hit, end, hit.start, window.line, gap(window.line.slice(end, hit.start)));
            }
        }
        // A name below its label: both stand alone on their lines.
        const aloneBelow = window.aloneAbove && window.line.slice(end).trim().length <= 2;
        if (within >= ADJACENT || aloneBelow)
            for (const hit of window.above)
                weigh(hit, hit.end, window.from + start, window.text, within < ADJACENT ? 0 : 4);
    }
    else {
        const cell = window.line.lastIndexOf(window.table.delimiter, start);
        for (const hit of window.hits)
            if (hit.end <= start && hit.start > cell)
                weigh(hit, hit.end, start, window.line, 0);
    }
    const score = best.kind === 'none' ? 0 : 12 + Math.max(0, 12 - best.distance / 4);
    return { kind: best.kind, score, column };
}
/**
 * Rules that ask for an immediate neighbour (names) accept punctuation between, but no word and no end of a sentence; the
 * strictest ask for a sign that says "is": a colon, an equals sign, a cell border, a gap or a line end.
 */
function isAdjacent(between, within) {
    if (!/^[\s.,:;=|>"'`*()[\]_-]*$/.test(between) || between.includes('::'))
        return false;
    return within > LABELLED || /[:=|>\t\n]| {2}/.test(between);
}
/** Characters that are not blanks or quotes: `"ssn" : "…"` is as near as `ssn:…`. */
function gap(between) {
    let count = 0;
    for (let index = 0; index < between.length; index += 1) {
        const code = between.charCodeAt(index);
        if (code !== 32 &&
            code !== 9 &&
            code !== 10 &&
            code !== 13 &&
            code !== 34 &&
            code !== 39 &&
            code !== 42 &&
            code !== 0xa0)
            count += 1;
    }
    return count;
}
const MAX_LABEL = 49;
/**
 * The label before `start`: `label: `, `"label" => "`, `label = (`. Read backwards, sign by sign: most matches have none, and an
 * expression would try every letter before them.
 */
function labelBefore(line, start) {
    let at = skipBack(line, start, 8, isBlank);
    const opened = skipBack(line, at, 3, isOpening);
    if (opened < at) {
        if (start - at > 2)
            return undefined;
        at = skipBack(line, opened, 6, isBlank);
    }
    const sign = line.charCodeAt(at - 1);
    // `Customers::Exporter`: a path of a program.
    if (sign === COLON && line.charCodeAt(at - 2) === COLON)
        return undefined;
    if (sign === COLON)
        at -= 1;
    else if (sign === EQUALS)
        at -= line.charCodeAt(at - 2) === COLON ? 2 : 1;
    else if (sign === GREATER && line.charCodeAt(at - 2) === EQUALS)
        at -= 2;
    else
        return undefined;
    const end = skipBack(line, skipBack(line, at, 4, isBlank), 3, isClosing);
    let first = skipBack(line, end, MAX_LABEL, isLabelPart);
    while (first < end && !isLetter(line.charCodeAt(first)))
        first += 1;
    return first === end ? undefined : { start: first, end };
}
/** Where at most `limit` characters of a kind that end at `end` begin. */
function skipBack(line, end, limit, accepts) {
    let at = end;
    while (at > 0 && end - at < limit && accepts(line.charCodeAt(at - 1)))
        at -= 1;
    return at;
}
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
/** Quotes, brackets that open, emphasis. */
const isOpening = (code) => code === 34 || code === 39 || code === 96 || code === 40 || code === 91 || code === 42;
/** Quotes, a bracket that closes, emphasis. */
const isClosing = (code) => code === 34 || code === 39 || code === 96 || code === 93 || code === 42;
const isBlank = (code) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isLetter = (code) => (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code > 127 && /\p{L}/u.test(String.fromCharCode(code)));
const isLabelPart = (code) => isLetter(code) || (code >= 48 && code <= 57) || code === 46 || code === 32 || code === 45;

;// CONCATENATED MODULE: ./build/embedded/privacy/candidates.js

/** Adds to `into` what a pattern matches in the window and its validator and context accept. */
function collect(window, rule, pattern, validate, needsContext, into) {
    const { regex } = pattern;
    regex.lastIndex = 0;
    for (let match = regex.exec(window.line); match !== null; match = regex.exec(window.line)) {
        const value = match[0];
        const start = window.from + match.index;
        const end = start + value.length;
        if (start < window.accept || start >= window.until || !standsAlone(window.text, start, end)) {
            regex.lastIndex = match.index + 1;
            continue;
        }
        const context = contextOf(window, { index: rule.index, contextWithin: rule.rule.contextWithin }, match.index, match.index + value.length);
        if (context.kind === 'against' || (needsContext && context.kind === 'none')) {
            regex.lastIndex = match.index + 1;
            continue;
        }
        const inRecord = context.kind === 'label' && window.table?.personal === true;
        const verdict = ((inRecord ? rule.validateRecord : undefined) ?? validate)(value);
        if (verdict === 'invalid') {
            regex.lastIndex = match.index + 1;
            continue;
        }
        const column = window.table === undefined ? undefined : context.column + 1;
        into.push({
            rule,
            start,
            end,
            verdict,
            context: context.kind,
            dense: window.table?.dense === true,
            ...(column === undefined ? {} : { column }),
            score: context.score + (needsContext ? 0 : 4) + Math.min(value.length, 40) / 100,
        });
    }
}
const isAlnum = (code) => (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
/** A match inside a longer token (an identifier, a hash, a decimal, a UUID) is not the thing itself. */
function standsAlone(text, start, end) {
    const before = start > 0 ? text.charCodeAt(start - 1) : 32;
    const after = end < text.length ? text.charCodeAt(end) : 32;
    const firstAlnum = isAlnum(text.charCodeAt(start));
    if ((isAlnum(before) || before === 95) && firstAlnum)
        return false;
    if ((isAlnum(after) || after === 95) && isAlnum(text.charCodeAt(end - 1)))
        return false;
    // `-`, `.`, `+`, `/`, `~`, `%`, `$`, `\` join tokens where more of the token follows on the other side.
    if (isJoiner(before) && start > 1 && isAlnum(text.charCodeAt(start - 2)))
        return false;
    if (before === 36 || before === 35)
        return false;
    // A path of a program: `Customers::Exporter`.
    if (after === 58 && text.charCodeAt(end + 1) === 58 && firstAlnum)
        return false;
    return !(isJoiner(after) && end + 1 < text.length && isAlnum(text.charCodeAt(end + 1)));
}
function isJoiner(code) {
    return (code === 45 ||
        code === 46 ||
        code === 43 ||
        code === 47 ||
        code === 126 ||
        code === 37 ||
        code === 92 ||
        code === 64);
}
/** Of overlapping candidates the best supported one stays. */
function settle(found, emit) {
    if (found.length === 0)
        return;
    found.sort((a, b) => b.score - a.score || a.start - b.start || a.rule.index - b.rule.index);
    const kept = [];
    for (const candidate of found) {
        if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end))
            kept.push(candidate);
    }
    kept.sort((a, b) => a.start - b.start);
    for (const match of kept)
        emit(match);
}

;// CONCATENATED MODULE: ./build/embedded/privacy/pattern-parser.js
class PatternError extends Error {
}
const MAX_REPEAT = 64;
const MAX_DEPTH = 12;
/** Reads a pattern of the small dialect that packs may use; throws a `PatternError` that says what is not allowed. */
function parsePattern(source, ignoreCase) {
    return new Parser(source, ignoreCase).parse();
}
function setOf(test, other) {
    const set = new Uint8Array(129);
    for (let code = 0; code < 128; code += 1)
        if (test(code))
            set[code] = 1;
    if (other)
        set[128] = 1;
    return set;
}
const isDigit = (code) => code >= 48 && code <= 57;
const isUpper = (code) => code >= 65 && code <= 90;
const isLower = (code) => code >= 97 && code <= 122;
const DIGITS = setOf(isDigit, false);
const WORD = setOf((code) => isDigit(code) || isUpper(code) || isLower(code) || code === 95, false);
const SPACE = setOf((code) => code === 32 || (code >= 9 && code <= 13), true);
const LETTERS = setOf((code) => isUpper(code) || isLower(code), true);
class Parser {
    source;
    ignoreCase;
    at = 0;
    depth = 0;
    constructor(source, ignoreCase) {
        this.source = source;
        this.ignoreCase = ignoreCase;
    }
    parse() {
        const node = this.choice();
        if (this.at < this.source.length)
            throw new PatternError(`unexpected ')' at ${this.at}`);
        return node;
    }
    peek() {
        return this.source.charAt(this.at);
    }
    choice() {
        this.depth += 1;
        if (this.depth > MAX_DEPTH)
            throw new PatternError('nested too deep');
        const options = [this.sequence()];
        while (this.peek() === '|') {
            this.at += 1;
            options.push(this.sequence());
        }
        this.depth -= 1;
        return options.length === 1 ? (options[0] ?? { kind: 'empty' }) : { kind: 'choice', options };
    }
    sequence() {
        const parts = [];
        while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')')
            parts.push(this.quantified());
        return { kind: 'sequence', parts };
    }
    quantified() {
        const node = this.atom();
        const next = this.peek();
        if (next === '*' || next === '+')
            throw new PatternError(`unbounded quantifier '${next}' at ${this.at}`);
        let min = 1;
        let max = 1;
        if (next === '?') {
            this.at += 1;
            min = 0;
        }
        else if (next === '{') {
            const bounds = /^\{(\d{1,4})(?:(,)(\d{0,4}))?\}/.exec(this.source.slice(this.at, this.at + 12));
            if (bounds === null)
                throw new PatternError(`malformed quantifier at ${this.at}`);
            if (bounds[2] !== undefined && bounds[3] === '')
                throw new PatternError(`unbounded quantifier at ${this.at}`);
            min = Number(bounds[1]);
            max = bounds[3] === undefined ? min : Number(bounds[3]);
            this.at += bounds[0].length;
            if (max < min || max > MAX_REPEAT)
                throw new PatternError(`a quantifier repeats more than ${MAX_REPEAT} times`);
        }
        else
            return node;
        if (this.peek() === '?')
            this.at += 1;
        if (node.kind === 'look')
            throw new PatternError('a look-around cannot be repeated');
        return { kind: 'repeat', node, min, max };
    }
    atom() {
        const character = this.peek();
        this.at += 1;
        if (character === '(')
            return this.group();
        if (character === '[')
            return { kind: 'set', set: this.fold(this.classSet()) };
        if (character === '.')
            return { kind: 'set', set: setOf((code) => code !== 10 && code !== 13, true) };
        if (character === '^' || character === '$')
            return { kind: 'look', node: { kind: 'empty' } };
        if (character === '\\') {
            const letter = this.peek();
            if (letter === 'b' || letter === 'B') {
                this.at += 1;
                return { kind: 'look', node: { kind: 'empty' } };
            }
            return this.literalOrSet(this.escape());
        }
        if ('*+?{}]'.includes(character))
            throw new PatternError(`unexpected '${character}' at ${this.at - 1}`);
        const code = this.source.codePointAt(this.at - 1) ?? 0;
        if (code > 0xffff)
            this.at += 1;
        return this.literalOrSet({ set: single(code), code });
    }
    literalOrSet(escape) {
        const { set, code } = escape;
        return code === undefined || this.ignoreCase
            ? { kind: 'set', set: this.fold(set) }
            : { kind: 'set', set, literal: String.fromCodePoint(code) };
    }
    group() {
        const opening = /^\?(?::|=|!|<=|<!)/.exec(this.source.slice(this.at, this.at + 3))?.[0];
        if (opening === undefined && this.peek() === '?')
            throw new PatternError(`this kind of group is not allowed at ${this.at}`);
        this.at += opening?.length ?? 0;
        const node = this.choice();
        if (this.peek() !== ')')
            throw new PatternError('a group is not closed');
        this.at += 1;
        return opening === undefined || opening === '?:' ? node : { kind: 'look', node };
    }
    classSet() {
        const set = new Uint8Array(129);
        const negated = this.peek() === '^';
        if (negated)
            this.at += 1;
        while (this.peek() !== ']') {
            if (this.at >= this.source.length)
                throw new PatternError('a character class is not closed');
            const from = this.classItem();
            const ranged = this.peek() === '-' && this.source.charAt(this.at + 1) !== ']';
            if (!ranged || from.code === undefined) {
                merge(set, from.set);
                continue;
            }
            this.at += 1;
            const to = this.classItem().code;
            if (to === undefined || to < from.code)
                throw new PatternError(`malformed range at ${this.at}`);
            for (let code = from.code; code <= Math.min(to, 127); code += 1)
                set[code] = 1;
            if (to > 127)
                set[128] = 1;
        }
        this.at += 1;
        if (negated)
            for (let code = 0; code < 128; code += 1)
                set[code] = set[code] === 1 ? 0 : 1;
        if (negated)
            set[128] = 1;
        return set;
    }
    classItem() {
        const code = this.source.codePointAt(this.at) ?? 0;
        this.at += code > 0xffff ? 2 : 1;
        if (code === 92)
            return this.escape();
        return { set: single(code), code };
    }
    escape() {
        const letter = this.peek();
        this.at += 1;
        if (letter === 'd')
            return { set: DIGITS, code: undefined };
        if (letter === 'w')
            return { set: WORD, code: undefined };
        if (letter === 's')
            return { set: SPACE, code: undefined };
        if (letter === 'p') {
            const name = /^\{(L|Lu|Ll)\}/.exec(this.source.slice(this.at, this.at + 6));
            if (name === null)
                throw new PatternError(`only \\p{L}, \\p{Lu} and \\p{Ll} are allowed, at ${this.at}`);
            this.at += name[0].length;
            const ascii = name[1] === 'Lu' ? isUpper : name[1] === 'Ll' ? isLower : undefined;
            return { set: ascii === undefined ? LETTERS : setOf(ascii, true), code: undefined };
        }
        if (letter === 't')
            return { set: single(9), code: 9 };
        if (/[A-Za-z0-9]/.test(letter) || letter === '')
            throw new PatternError(`escape \\${letter} is not allowed at ${this.at}`);
        const code = letter.charCodeAt(0);
        return { set: single(code), code };
    }
    fold(set) {
        if (!this.ignoreCase)
            return set;
        const folded = Uint8Array.from(set);
        for (let code = 65; code <= 90; code += 1) {
            if (set[code] === 1)
                folded[code + 32] = 1;
            if (set[code + 32] === 1)
                folded[code] = 1;
        }
        return folded;
    }
}
function single(code) {
    const set = new Uint8Array(129);
    set[Math.min(code, 128)] = 1;
    return set;
}
function merge(into, from) {
    for (let index = 0; index < 129; index += 1)
        if (from[index] === 1)
            into[index] = 1;
}

;// CONCATENATED MODULE: ./build/embedded/privacy/pattern.js

const MAX_SOURCE = 1000;
const MAX_MATCH = 400;
/** Ways to match from one starting place, as estimated below. */
const MAX_WAYS = 20_000;
/** Compiles a pattern (without slashes; flags `i` only) or throws an error that says what is not allowed. */
function compilePattern(source, flags) {
    if (source.length > MAX_SOURCE)
        throw new PatternError(`longer than ${MAX_SOURCE} characters`);
    const tree = parsePattern(source, flags === 'i');
    const longest = maxLength(tree);
    if (longest > MAX_MATCH)
        throw new PatternError(`may match ${longest} characters; at most ${MAX_MATCH} are allowed`);
    if (minLength(tree) === 0)
        throw new PatternError('may match nothing');
    const ways = countWays(tree, new Uint8Array(129)).ways;
    if (ways > MAX_WAYS)
        throw new PatternError(`too many ways to match (${ways}); at most ${MAX_WAYS}`);
    // Part of a longer word or number is never a match; said to the engine, so that it looks for a longer way to match first.
    return {
        regex: new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, `gu${flags}`),
        minDigits: minDigits(tree),
        needs: neededCharacter(tree),
    };
}
function overlap(a, b) {
    return a.some((value, index) => value === 1 && b[index] === 1);
}
function maxLength(node) {
    if (node.kind === 'set')
        return 1;
    if (node.kind === 'sequence')
        return node.parts.reduce((sum, part) => sum + maxLength(part), 0);
    if (node.kind === 'choice')
        return Math.max(...node.options.map(maxLength));
    return node.kind === 'repeat' ? node.max * maxLength(node.node) : 0;
}
function minLength(node) {
    if (node.kind === 'set')
        return 1;
    if (node.kind === 'sequence')
        return node.parts.reduce((sum, part) => sum + minLength(part), 0);
    if (node.kind === 'choice')
        return Math.min(...node.options.map(minLength));
    return node.kind === 'repeat' ? node.min * minLength(node.node) : 0;
}
function minDigits(node) {
    if (node.kind === 'set')
        return node.set.every((value, code) => value === 0 || isDigit(code)) ? 1 : 0;
    if (node.kind === 'sequence')
        return node.parts.reduce((sum, part) => sum + minDigits(part), 0);
    if (node.kind === 'choice')
        return Math.min(...node.options.map(minDigits));
    return node.kind === 'repeat' ? node.min * minDigits(node.node) : 0;
}
function neededCharacter(node) {
    if (node.kind === 'set')
        return node.literal !== undefined && '@+'.includes(node.literal) ? node.literal : undefined;
    if (node.kind === 'sequence') {
        for (const part of node.parts) {
            const needed = neededCharacter(part);
            if (needed !== undefined)
                return needed;
        }
        return undefined;
    }
    return node.kind === 'repeat' && node.min > 0 ? neededCharacter(node.node) : undefined;
}
/**
 * Upper estimate of the paths a backtracking matcher may try from one place. A repetition costs nothing extra where what it
 * repeats and what follows can never start with the same character: then each character decides alone.
 */
function countWays(node, follow) {
    if (node.kind === 'set')
        return { ways: 1, first: node.set };
    if (node.kind === 'empty')
        return { ways: 1, first: follow };
    if (node.kind === 'look')
        return { ways: countWays(node.node, new Uint8Array(129).fill(1)).ways, first: follow };
    if (node.kind === 'sequence') {
        let ways = 1;
        let next = follow;
        for (const part of [...node.parts].reverse()) {
            const counted = countWays(part, next);
            ways = Math.min(ways * counted.ways, Number.MAX_SAFE_INTEGER);
            next = counted.first;
        }
        return { ways, first: next };
    }
    if (node.kind === 'choice') {
        const first = new Uint8Array(129);
        // Only options that can begin with the same character compete.
        const competing = new Array(129).fill(0);
        for (const option of node.options) {
            const counted = countWays(option, follow);
            merge(first, counted.first);
            counted.first.forEach((value, index) => {
                if (value === 1)
                    competing[index] = (competing[index] ?? 0) + counted.ways;
            });
        }
        return { ways: Math.max(1, ...competing), first };
    }
    const once = countWays(node.node, follow);
    const starts = countWays(node.node, new Uint8Array(129)).first;
    const ambiguous = overlap(starts, follow);
    const choices = node.max > node.min && ambiguous ? node.max - node.min + 1 : 1;
    const inner = Math.max(once.ways, countWays(node.node, Uint8Array.from(starts)).ways);
    const first = Uint8Array.from(starts);
    if (node.min === 0)
        merge(first, follow);
    return { ways: Math.min(choices * inner ** node.max, Number.MAX_SAFE_INTEGER), first };
}

;// CONCATENATED MODULE: ./build/embedded/privacy/compiled-rule.js

/** Compiles one rule of a pack; throws an error that names the rule and the key at fault. */
function compileRule(rule, index, validators) {
    const flags = rule.ignoreCase ? 'i' : '';
    const compile = (source, key) => {
        try {
            return compilePattern(source, flags);
        }
        catch (error) {
            throw new Error(`privacy pack: rule ${rule.id}: ${key}: ${error instanceof Error ? error.message : 'not a pattern'}`, { cause: error });
        }
    };
    const validator = (name) => {
        const found = validators.get(name);
        if (found === undefined)
            throw new Error(`privacy pack: rule ${rule.id}: unknown validator ${name}`);
        return found;
    };
    return {
        index,
        id: `privacy/${rule.id}`,
        rule,
        main: compile(rule.pattern, 'pattern'),
        loose: rule.contextPattern === undefined ? undefined : compile(rule.contextPattern, 'contextPattern'),
        validate: validator(rule.validator),
        validateLoose: validator(rule.contextValidator ?? rule.validator),
        validateRecord: rule.recordValidator === undefined ? undefined : validator(rule.recordValidator),
    };
}

;// CONCATENATED MODULE: ./build/embedded/privacy/line-stats.js
/** Lines with fewer digits (and no `@`) are only read for names and addresses. */
const DATA_DIGITS = 4;
/** Digits at most this far apart stand together. */
const CLUSTER_GAP = 5;
const LONG_WORD = /[A-Za-z0-9]{26}/;
/** From here on scripts are written without blanks between words (Thai, Chinese, Japanese, Korean). */
const UNSPACED_FROM = 0xe00;
/** How much of a line is looked at for one. */
const WINDOW = 4096;
/** Digits that stand together, or scattered in one long word (a wallet's address). */
function hasNumbers(text, { digits, cluster, end }, start) {
    return (cluster >= DATA_DIGITS ||
        (digits >= DATA_DIGITS && LONG_WORD.test(text.slice(start, Math.min(end, start + WINDOW)))));
}
/** One pass over the line: where it ends and what could be in it. */
function lineStats(text, start) {
    let digits = 0;
    let run = 0;
    let cluster = 0;
    let last = -CLUSTER_GAP;
    let at = false;
    let pipes = 0;
    let marked = false;
    let unspaced = false;
    let index = start;
    const { length } = text;
    for (; index < length; index += 1) {
        const code = text.charCodeAt(index);
        if (code >= 48 && code <= 57) {
            digits += 1;
            run = index - last <= CLUSTER_GAP ? run + 1 : 1;
            if (run > cluster)
                cluster = run;
            last = index;
        }
        else if (code >= 97 && code <= 122)
            continue;
        else if (code === 10 || code === 13)
            break;
        else if (code === 64)
            at = true;
        else if (code === 124)
            pipes += 1;
        else if (code > 127) {
            marked = true;
            if (code >= UNSPACED_FROM)
                unspaced = true;
        }
        else if (code >= 65 && code <= 90)
            marked = true;
    }
    const crlf = text.charCodeAt(index) === 13 && text.charCodeAt(index + 1) === 10;
    return {
        end: index,
        next: index + (crlf ? 2 : 1),
        digits,
        cluster,
        at,
        pipes,
        marked: marked || digits > 0,
        unspaced,
    };
}

;// CONCATENATED MODULE: ./build/embedded/privacy/engine.js






/** A line longer than this is read in windows that overlap on both sides. */
const engine_WINDOW = 4096;
const BEFORE = 160;
const AFTER = 384;
/** Context is also taken from the line before, if that line is this short (a label above its value). */
const SHORT_LINE = 120;
/** A line above that is at most this long is a label and nothing else. */
const LABEL_LINE = 32;
class Engine {
    rules;
    words;
    nameWords;
    selections = new Map();
    constructor(packRules, validators) {
        this.rules = packRules.map((rule, index) => compileRule(rule, index, validators));
        this.words = new ContextWords(packRules);
        this.nameWords = new ContextWords(packRules, (index) => this.isWordRule(index));
    }
    /** Hands every match in `text` to `emit`, in order, without overlaps. */
    scan(text, shape, emit) {
        const selection = this.selectionFor(shape);
        let table;
        let inTable;
        let previous;
        let first = true;
        for (let start = 0; start <= text.length;) {
            const stats = lineStats(text, start);
            const { end } = stats;
            const short = end - start <= SHORT_LINE;
            if (first && shape.header.length > 0 && end > start) {
                table = tableFromHeader(text.slice(start, Math.min(end, 20_000)), this.words, shape.header, true);
                inTable = table === undefined ? undefined : 'file';
                first = false;
            }
            if (shape.sql &&
                table?.copied !== true &&
                end - start > 12 &&
                /\b(?:insert|replace|copy)\s/i.test(text.slice(start, start + 400))) {
                const found = tableFromSql(text.slice(start, Math.min(end, start + 10_000)), this.words);
                if (found !== undefined)
                    [table, inTable] = [found, 'sql'];
            }
            if (shape.markdown && stats.pipes > 0 && inTable === undefined && this.isMarkdownRule(text, stats.next)) {
                table = tableFromHeader(text.slice(start, Math.min(end, 4000)), this.words, ['|'], false);
                inTable = table === undefined ? undefined : 'markdown';
            }
            else if (inTable === 'markdown' && stats.pipes === 0)
                [table, inTable] = [undefined, undefined];
            if (shape.html) {
                if (text.slice(start, end).includes(html_tables/* HEADER_CELL */.d)) {
                    table = tableFromHeader(text.slice(start, Math.min(end, 4000)), this.words, [html_tables/* HEADER_CELL */.d], false);
                    if (table !== undefined)
                        table = { ...table, delimiter: '|' };
                    inTable = table === undefined ? undefined : 'html';
                }
                else if (inTable === 'html' && stats.pipes === 0 && /\S/.test(text.slice(start, Math.min(end, start + 400))))
                    [table, inTable] = [undefined, undefined];
            }
            const wordy = shape.words && end - start > 5 && stats.marked;
            if (hasNumbers(text, stats, start) || stats.at || wordy) {
                this.scanLine(text, start, end, stats, table, previous, selection, emit);
            }
            if (table?.copied === true) {
                if (text.startsWith('\\.', start))
                    [table, inTable] = [undefined, undefined];
            }
            else if (inTable === 'sql' &&
                /[;.]\s*$/.test(text.slice(Math.max(start, end - 4), end)) &&
                !/[^\\]\.\s*$/.test(text.slice(Math.max(start, end - 4), end))) {
                [table, inTable] = [undefined, undefined];
            }
            if (end > start)
                previous = short ? { start, end, hits: undefined } : undefined;
            start = stats.next;
        }
    }
    isWordRule(index) {
        const rule = this.rules[index];
        if (rule === undefined || rule.main.needs !== undefined)
            return false;
        return Math.min(rule.main.minDigits, rule.loose?.minDigits ?? Infinity) < DATA_DIGITS;
    }
    /** The rules that are used in this kind of file. */
    selectionFor({ kind, attribution }) {
        const key = `${kind}${String(attribution)}`;
        const known = this.selections.get(key);
        if (known !== undefined)
            return known;
        const all = this.rules.filter(({ rule }) => !rule.notIn.some((not) => not === kind || (not === 'attribution' && attribution)));
        const made = {
            all: new Map(all.map((rule) => [rule.index, rule])),
            plain: all.filter(({ rule }) => !rule.requireContext),
        };
        this.selections.set(key, made);
        return made;
    }
    isMarkdownRule(text, next) {
        return /^\s{0,8}\|?\s{0,20}:?-{2,80}:?\s{0,20}\|/.test(text.slice(next, next + 140));
    }
    scanLine(text, start, end, stats, table, previous, selection, emit) {
        for (let base = start; base < end; base += engine_WINDOW) {
            const from = Math.max(start, base - BEFORE);
            const to = Math.min(end, base + engine_WINDOW + AFTER);
            const line = text.slice(from, to);
            const hasData = stats.at || hasNumbers(text, stats, start);
            const hits = hasData ? this.words.find(line, stats.unspaced) : this.nameWords.find(line, stats.unspaced);
            const above = base === start ? this.hitsAbove(text, previous, start) : [];
            if (!hasData && hits.length === 0 && above.length === 0 && table === undefined)
                continue;
            const window = {
                text,
                line,
                from,
                accept: base,
                until: Math.min(end, base + engine_WINDOW),
                hits,
                above,
                aloneAbove: previous !== undefined && previous.end - previous.start <= LABEL_LINE,
                table,
                lineStart: start,
            };
            const found = [];
            for (const rule of hasData ? selection.plain : []) {
                if (stats.digits < rule.main.minDigits || (rule.main.needs === '@' && !stats.at))
                    continue;
                if (rule.main.needs !== undefined && !line.includes(rule.main.needs))
                    continue;
                collect(window, rule, rule.main, rule.validate, false, found);
            }
            if (hits.length > 0 || above.length > 0 || table !== undefined) {
                for (const index of spokenFor(hits, above, table)) {
                    const rule = selection.all.get(index);
                    if (rule === undefined)
                        continue;
                    if (!hasData && !rule.rule.requireContext && rule.main.needs !== '@') {
                        collect(window, rule, rule.main, rule.validate, false, found);
                    }
                    const loose = rule.loose ?? (rule.rule.requireContext ? rule.main : undefined);
                    if (loose === undefined || stats.digits < loose.minDigits || (loose.needs === '@' && !stats.at))
                        continue;
                    if (rule.rule.requireContext && rule.loose !== undefined)
                        collect(window, rule, rule.main, rule.validate, true, found);
                    collect(window, rule, loose, rule.validateLoose, true, found);
                }
            }
            settle(found, emit);
        }
    }
    hitsAbove(text, previous, start) {
        if (previous === undefined || start - previous.end > 4)
            return [];
        previous.hits ??= this.words.find(text.slice(previous.start, previous.end)).map(({ start: at, end, word }) => ({
            start: at + previous.start,
            end: end + previous.start,
            word,
        }));
        return previous.hits;
    }
}
/** The rules that a line's words, the line above or the columns speak for. */
function spokenFor(hits, above, table) {
    const only = hits[0];
    if (only !== undefined && hits.length === 1 && above.length === 0 && table === undefined)
        return only.word.speaksFor;
    const spoken = rulesOf([hits, above]);
    for (const index of table?.speaksFor ?? [])
        spoken.add(index);
    return spoken;
}


/***/ }),

/***/ 2431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ markTables),
/* harmony export */   d: () => (/* binding */ HEADER_CELL)
/* harmony export */ });
/** Ends the cells of a header row after `markTables`; a bar ends the others. */
const HEADER_CELL = '\u00a6';
const MAX_ROW = 4000;
/**
 * Makes the tables of a page readable line by line, in place: rows that are written over several lines become one, and the
 * end tag of each cell begins with a sign. Pages without header cells stay as they are.
 */
function markTables(text) {
    if (!/<th[\s>]/i.test(text))
        return text;
    const pieces = [];
    let copied = 0;
    let open = -1;
    for (const { 0: tag, index } of text.matchAll(/<\/?tr\b/gi)) {
        if (tag.length === 3) {
            open = index;
            continue;
        }
        if (open >= copied && index - open <= MAX_ROW) {
            pieces.push(text.slice(copied, open), text.slice(open, index).replace(/[\r\n]/g, ' '));
            copied = index;
        }
        open = -1;
    }
    pieces.push(text.slice(copied));
    return pieces
        .join('')
        .replace(/<\/t[dh]\s{0,8}>/gi, (tag) => (/h/i.test(tag) ? HEADER_CELL : '|') + ' '.repeat(tag.length - 1));
}


/***/ })

};
