export const id = 48;
export const ids = [48];
export const modules = {

/***/ 6048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createInstance: () => (/* binding */ createInstance)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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
    /** All context words in `line`, by where they start; the longest phrase wins its place. Words end at blanks, signs and camel-case humps. */
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
            hits.sort((a, b) => a.start - b.start || a.end - b.end);
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
        for (const other of partsOf(long).map((part) => owners.get(part))) {
            for (const rule of other?.speaksFor ?? [])
                if (!owner.against.has(rule))
                    owner.speaksFor.add(rule);
        }
    }
    return owners;
}
/** The shorter phrases in a phrase: of `date of birth` those of one and of two words. */
function partsOf(phrase) {
    const tokens = phrase.split(' ');
    const parts = [];
    for (let from = 0; from < tokens.length; from += 1)
        for (let to = from + 1; to <= tokens.length; to += 1)
            if (to - from < tokens.length)
                parts.push(tokens.slice(from, to).join(' '));
    return parts;
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

;// CONCATENATED MODULE: ./build/embedded/privacy/extract/html-tables.js
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

;// CONCATENATED MODULE: ./build/embedded/privacy/other-names.js
/**
 * Names that say that a number is of a thing: an order, a parcel, a build. Whole words of a name, as they are put together with
 * hyphens, underscores, dots or capitals.
 */
const OTHER_THINGS = new Set(('order orders invoice invoices ticket tickets tracking track batch build builds part parts sku serial lot shipment parcel waybill ' +
    'ref reference issue bug commit revision rev version release product item article catalog catalogue model device firmware imei ' +
    'isbn issn ean gtin upc barcode port pid epoch timestamp ts hash checksum digest seed session request trace span correlation job ' +
    'run sequence seq offset sensor reading asset equipment component coupon voucher quote quotation rma warehouse bin pallet ' +
    'machine meter circuit channel frequency cluster node shard partition bestellung rechnung auftrag charge artikel commande facture ' +
    'pedido factura ordine fattura zamowienie').split(' '));
/** Words of a person's number: with one of these a name is not only of a thing. */
const OF_PERSONS = /(?:^|[^a-z])(?:ssn|social|tax|tin|cpf|nino|card|cc|pan|iban|phone|mobile|tel|passport|licen[cs]e|patient|member|national|identity|insured?|customer|client|owner|user|person|holder|employee|staff|account|acct)/;
const MAX_NAME = 80;
/** Whether a field or column of this name holds the number of a thing. */
function namesOther(name) {
    if (name.length > MAX_NAME)
        return false;
    const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
    return !OF_PERSONS.test(words) && words.split(/[^a-z]+/).some((word) => OTHER_THINGS.has(word));
}

;// CONCATENATED MODULE: ./build/embedded/privacy/nearby.js

const AFTER_CONTEXT = 24;
/** Rules whose context must stand nearer than this ask for an immediate neighbour. */
const ADJACENT = 8;
const LABELLED = 4;
/** The nearest word decides; a column's or field's own name outranks the neighbourhood. */
function contextOf(window, rule, start, end) {
    const speaks = (hit) => hit.word.speaksFor.has(rule.index);
    const against = (hit) => hit.word.against.has(rule.index);
    const { work } = window;
    let column = -1;
    if (window.table !== undefined) {
        column = window.cells?.columnAt(window.from + start, window.from, window.from + window.line.length) ?? -1;
        // A word of a statement is no value: those stand in quotes.
        if (window.table.sql && /^[A-Za-z]/.test(window.line.charAt(start)) && !/["'`]/.test(window.line.charAt(start - 1)))
            return { kind: 'none', score: 0, column };
        const own = window.table.columns[column] ?? [];
        if (own.some(against))
            return { kind: 'against', score: 0, column };
        if (own.some(speaks))
            return { kind: 'label', score: 30, column };
        if (window.table.ofThings[column] === true)
            return { kind: 'none', score: 0, column, ofThing: true };
    }
    const label = labelBefore(window.line, start);
    if (label !== undefined) {
        const own = hitsInside(window.hits, label.start, label.end, work);
        if (own.some(against))
            return { kind: 'against', score: 0, column };
        if (own.some(speaks))
            return { kind: 'label', score: 30, column };
        // The field is named for something else, and names outrank neighbours.
        const ofThing = namesOther(window.line.slice(label.start, label.end));
        if (own.length > 0 || rule.contextWithin < ADJACENT || ofThing)
            return { kind: 'none', score: 0, column, ofThing };
    }
    const within = rule.contextWithin;
    const best = { distance: Infinity, kind: 'none' };
    const weigh = (hit, distance, between) => {
        const says = against(hit) ? 'against' : speaks(hit) ? 'near' : undefined;
        if (says === undefined || distance > within || distance >= best.distance)
            return;
        if (within < ADJACENT && !isAdjacent(between(), within))
            return;
        best.distance = distance;
        best.kind = says;
    };
    // In a record, what stands in other cells says nothing about this one.
    const border = window.table?.dense === true ? window.table.delimiter : undefined;
    eachBefore({ text: window.line, hits: window.hits, start, limit: within, border, work }, (hit, distance) => {
        weigh(hit, distance, () => window.line.slice(hit.end, start));
    });
    if (border === undefined) {
        // What follows counts half as much as what comes before.
        if (within > AFTER_CONTEXT)
            eachAfter(window, end, Math.floor(within / 2), (hit, distance) => {
                weigh(hit, 2 * distance, () => window.line.slice(end, hit.start));
            });
        // A name below its label: both stand alone on their lines.
        const aloneBelow = window.aloneAbove && isNearlyOver(window.line, end);
        if (window.above.length > 0 && (within >= ADJACENT || aloneBelow)) {
            const extra = within < ADJACENT ? 0 : 4;
            const at = window.from + start;
            eachBefore({ text: window.text, hits: window.above, start: at, limit: within - extra, border: undefined, work }, (hit, distance) => {
                weigh(hit, distance + extra, () => window.text.slice(hit.end, at));
            });
        }
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
    return within > LABELLED || /[:=|>\t\n]| {2}|\.{3}|_{3}/.test(between);
}
/** The words before `start`, nearest first, with how many characters lie between, while those are at most `limit`. */
function eachBefore(search, visit) {
    const { text, hits, start, limit, border, work } = search;
    let at = start;
    let distance = 0;
    for (let index = firstFrom(hits, start) - 1; index >= 0; index -= 1) {
        const hit = hits[index];
        if (hit === undefined || hit.end > start)
            continue;
        if (work !== undefined)
            work.steps += 1 + Math.max(0, at - hit.end);
        for (; at > hit.end; at -= 1) {
            if (border !== undefined && text.charAt(at - 1) === border)
                return;
            if (counts(text.charCodeAt(at - 1)) && (distance += 1) > limit)
                return;
        }
        if (border !== undefined && text.slice(hit.start, hit.end).includes(border))
            return;
        visit(hit, distance);
    }
}
/** The same for the words after `end`. */
function eachAfter({ line, hits, work }, end, limit, visit) {
    let at = end;
    let distance = 0;
    for (let index = firstFrom(hits, end); index < hits.length; index += 1) {
        const hit = hits[index];
        if (hit === undefined)
            continue;
        if (work !== undefined)
            work.steps += 1 + Math.max(0, hit.start - at);
        for (; at < hit.start; at += 1)
            if (counts(line.charCodeAt(at)) && (distance += 1) > limit)
                return;
        visit(hit, distance);
    }
}
function hitsInside(hits, start, end, work) {
    const inside = [];
    for (let index = firstFrom(hits, start); index < hits.length; index += 1) {
        const hit = hits[index];
        if (work !== undefined)
            work.steps += 1;
        if (hit === undefined || hit.start >= end)
            break;
        if (hit.end <= end)
            inside.push(hit);
    }
    return inside;
}
/** The index of the first of `hits` that starts at `offset` or later. */
function firstFrom(hits, offset) {
    let low = 0;
    let high = hits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((hits[middle]?.start ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Characters that are not blanks or quotes: `"ssn" : "…"` is as near as `ssn:…`. */
function counts(code) {
    return (code !== 32 &&
        code !== 9 &&
        code !== 10 &&
        code !== 13 &&
        code !== 34 &&
        code !== 39 &&
        code !== 42 &&
        code !== 0xa0);
}
/** Whether at most two signs follow on the line. */
function isNearlyOver(line, end) {
    return line.length - end <= MOST_BLANKS && line.slice(end).trim().length <= 2;
}
const MOST_BLANKS = 200;
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

;// CONCATENATED MODULE: ./build/embedded/privacy/tables.js

/** Cells further right have no name. */
const MAX_COLUMNS = 400;
/** Of a column's name. */
const tables_MAX_NAME = 200;
/** Abbreviations that mean this only as the name of a column. */
const TERSE = new Map([
    ['fn', 'first name'],
    ['ln', 'last name'],
    ['first', 'first name'],
    ['last', 'last name'],
    ['nm', 'full name'],
    ['cust', 'customer name'],
    ['emp', 'employee name'],
    ['pt', 'patient name'],
    ['em', 'email'],
    ['ph', 'phone'],
    ['cel', 'phone'],
    ['mob', 'phone'],
    ['bd', 'date of birth'],
    ['dn', 'date of birth'],
    ['ad', 'address'],
    ['adr', 'address'],
    ['cc', 'credit card'],
    ['ccn', 'credit card'],
    ['pan', 'card number'],
    ['dl', 'driving licence'],
    ['pp', 'passport'],
]);
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
    const columns = names.map((name) => words.find(TERSE.get(name.trim().toLowerCase()) ?? name.slice(0, tables_MAX_NAME)));
    return {
        delimiter,
        columns,
        ofThings: names.map((name) => namesOther(name)),
        speaksFor: rulesOf(columns),
        sql: false,
        dense,
        personal: isPersonal(columns),
        copied: false,
    };
}
/** The columns that an INSERT or COPY statement names on this line, or that the definition of its table named before. */
function tableFromSql(line, words, definitions) {
    const statement = /\b(?:insert\s{1,4}(?:ignore\s{1,4})?into|replace\s{1,4}into|copy)\s{1,4}([^\s(]{1,200})\s{0,4}(?:\(([^()]{1,8000})\)|(?=\b(?:values|from\s{1,4}stdin)\b))/i.exec(line);
    if (statement === null)
        return undefined;
    const names = statement[2]?.split(',', MAX_COLUMNS) ?? definitions.columnsOf(statement[1] ?? '');
    if (names === undefined)
        return undefined;
    const copy = /^copy/i.test(statement[0]);
    const columns = names.map((name) => words.find(name.slice(0, tables_MAX_NAME)));
    return {
        delimiter: copy ? '\t' : ',',
        columns,
        ofThings: names.map((name) => namesOther(name)),
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

;// CONCATENATED MODULE: ./build/embedded/privacy/candidates.js


/** Adds to `into` what a pattern matches in the window and its validator and context accept. */
function collect(window, rule, pattern, validate, needsContext, into) {
    const { regex } = pattern;
    regex.lastIndex = 0;
    let listed;
    for (let match = regex.exec(window.line); match !== null; match = regex.exec(window.line)) {
        const value = match[0];
        const start = window.from + match.index;
        const end = start + value.length;
        if (start < window.accept || start >= window.until || !standsAlone(window.text, start, end)) {
            regex.lastIndex = match.index + 1;
            continue;
        }
        let context = contextOf(window, { index: rule.index, contextWithin: rule.rule.contextWithin }, match.index, match.index + value.length);
        // What is said of the first of a list (`Present: A B, C D and E F`) is said of them all.
        if (context.kind === 'none' && listed !== undefined && LISTED.test(window.line.slice(listed.end, match.index)))
            context = listed.context;
        if (context.kind === 'against' || (needsContext && context.kind === 'none')) {
            regex.lastIndex = match.index + 1;
            continue;
        }
        const inRecord = context.kind === 'label' && window.table?.personal === true;
        const judged = ((inRecord ? rule.validateRecord : undefined) ?? validate)(value);
        // Digits that pass as a person's number, in a field for that of a thing: worth a thought beside a person only.
        const verdict = judged === 'valid' && context.ofThing === true && /^[\d .\/-]+$/.test(value) ? 'weak' : judged;
        if (verdict === 'invalid') {
            regex.lastIndex = match.index + 1;
            continue;
        }
        if (rule.rule.contextWithin < ADJACENT && context.kind !== 'none')
            listed = { end: match.index + value.length, context };
        // Those without a name are counted together: a line of mail addresses is no table of so many columns.
        const column = window.table === undefined || context.column >= MAX_COLUMNS ? undefined : context.column + 1;
        into.push({
            rule,
            start,
            end,
            verdict,
            context: context.kind,
            dense: window.table?.dense === true,
            ...(column === undefined ? {} : { column }),
            score: context.score + (needsContext ? 0 : 4) + Math.min(value.length, 40) / 100 - (verdict === 'weak' ? 6 : 0),
        });
    }
}
/** Between two entries of a list in a sentence. */
const LISTED = /^(?:,(?: and| und| et| y| e| i| en)?|;| and| &| und| et| y| e| i| en) {1,2}$/;
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
/** What stands by itself (an IBAN, a card) outranks a word's opinion of some of its digits. */
function encloses(outer, inner) {
    return (outer.verdict === 'valid' &&
        !outer.rule.rule.requireContext &&
        outer.start <= inner.start &&
        outer.end >= inner.end &&
        outer.end - outer.start > inner.end - inner.start);
}
/** Of overlapping candidates the best supported one stays. */
function settle(found, emit, work) {
    if (found.length === 0)
        return;
    if (found.length > 1)
        found = withoutEnclosed(found, work);
    found.sort((a, b) => b.score - a.score || a.start - b.start || a.rule.index - b.rule.index);
    // By place, and none overlaps another: each new one has to be compared with the one before it only.
    const kept = [];
    for (const candidate of found) {
        const at = firstAtOrAfter(kept, candidate.end);
        const before = kept[at - 1];
        if (work !== undefined)
            work.steps += 1;
        if (before === undefined || before.end <= candidate.start)
            kept.splice(at, 0, candidate);
    }
    for (const match of kept)
        emit(match);
}
/** Reads the candidates from left to right beside those that begin before them and have not ended: few, however many there are. */
function withoutEnclosed(found, work) {
    const byPlace = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
    let open = [];
    const stays = [];
    for (const candidate of byPlace) {
        open = open.filter(({ end }) => end > candidate.start);
        if (work !== undefined)
            work.steps += open.length + 1;
        if (!open.some((outer) => encloses(outer, candidate)))
            stays.push(candidate);
        if (candidate.verdict === 'valid' && !candidate.rule.rule.requireContext)
            open.push(candidate);
    }
    return stays;
}
/** The index of the first of `kept` that starts at `offset` or later. */
function firstAtOrAfter(kept, offset) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((kept[middle]?.start ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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
        return opening === undefined || opening === '?:'
            ? node
            : { kind: 'look', node, positive: opening === '?=' || opening === '?<=' };
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

const MAX_SOURCE = 1600;
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
    // What must stand beside the match must stand in the line.
    if (node.kind === 'look')
        return node.positive === true ? neededCharacter(node.node) : undefined;
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

;// CONCATENATED MODULE: ./build/embedded/privacy/line-cells.js
/**
 * Which column the places of one line stand in. A line may be a whole dump, so it is read once, from left to right: the
 * state at the last window's start is kept, and the borders of that window's cells are searched, not counted again.
 */
class LineCells {
    delimiter;
    quote;
    sql;
    text;
    lineStart;
    work;
    /** State before `text[at]`. */
    at;
    column = 0;
    quoted = false;
    /** Of the window from `at` to `read`: where the column changes, and to which. */
    borders = [];
    columns = [];
    read = -1;
    constructor({ delimiter, sql }, text, lineStart, work) {
        this.delimiter = delimiter.charCodeAt(0);
        this.quote = sql ? APOSTROPHE : QUOTE;
        this.sql = sql;
        this.text = text;
        this.lineStart = lineStart;
        this.at = lineStart;
        this.work = work;
    }
    /** The column of `offset`, from 0; both offsets are of the text. `from` never goes back, and `offset` lies in the window. */
    columnAt(offset, from, to) {
        if (this.read < 0 || from !== this.at || to > this.read)
            this.open(from, to);
        let low = 0;
        let high = this.borders.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.borders[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low === 0 ? this.column : (this.columns[low - 1] ?? 0);
    }
    open(from, to) {
        const start = this.step(this.at, from, this.column, this.quoted);
        this.at = from;
        [this.column, this.quoted] = [start.column, start.quoted];
        [this.borders, this.columns] = [[], []];
        this.step(from, to, this.column, this.quoted, (index, column) => {
            this.borders.push(index);
            this.columns.push(column);
        });
        this.read = to;
    }
    step(from, to, column, quoted, border) {
        const { text } = this;
        if (this.work !== undefined)
            this.work.steps += to - from;
        for (let index = from; index < to; index += 1) {
            const code = text.charCodeAt(index);
            if (code === this.quote && (index === this.lineStart || text.charCodeAt(index - 1) !== BACKSLASH))
                quoted = !quoted;
            if (quoted)
                continue;
            if (code === this.delimiter)
                column += 1;
            // Each bracketed tuple of an INSERT starts a new row.
            else if (this.sql && code === BRACKET)
                column = 0;
            else
                continue;
            border?.(index, column);
        }
        return { column, quoted };
    }
}
const QUOTE = 34;
const APOSTROPHE = 39;
const BRACKET = 40;
const BACKSLASH = 92;

;// CONCATENATED MODULE: ./build/embedded/privacy/table-definitions.js
const CREATE = /\bcreate\s{1,4}(?:(?:global|local|temporary|temp|unlogged)\s{1,4}){0,2}table\s{1,4}(?:if\s{1,4}not\s{1,4}exists\s{1,4})?([^\s(]{1,200})\s{0,8}(\(?)/i;
/** What begins a line of a definition that is no column. */
const CLAUSE = /^(?:primary|unique|key|constraint|index|foreign|check|fulltext|spatial|exclude|like|partition)$/i;
const MAX_TABLES = 2000;
const table_definitions_MAX_COLUMNS = 400;
/** The columns that the `CREATE TABLE` statements of a dump name, for rows that are inserted without naming them. */
class TableDefinitions {
    known = new Map();
    open;
    /** Reads one line of the file, in order. */
    read(line) {
        if (this.open !== undefined) {
            this.columns(line);
            return;
        }
        const found = CREATE.exec(line);
        if (found === null || this.known.size >= MAX_TABLES)
            return;
        this.open = { name: plainName(found[1] ?? ''), columns: [] };
        const rest = line.slice(found.index + found[0].length);
        if (found[2] === '(' && rest.trim() !== '')
            this.columns(rest);
    }
    columnsOf(table) {
        return this.known.get(plainName(table));
    }
    /** Columns stand one a line, or all on one, parted by commas that stand outside brackets. */
    columns(line) {
        const { open } = this;
        if (open === undefined)
            return;
        let depth = 0;
        let from = 0;
        for (let at = 0; at <= line.length; at += 1) {
            const character = line.charAt(at);
            if (character === '(')
                depth += 1;
            else if (character === ')')
                depth -= 1;
            const closed = depth < 0 || character === ';';
            if (!closed && at < line.length && (depth > 0 || character !== ','))
                continue;
            const name = /^\s{0,80}[`"[(]{0,2}([\p{L}_][\p{L}\p{N}_]{0,80})[`"\]]?\s{1,80}[\p{L}[]/u.exec(line.slice(from, at))?.[1];
            if (name !== undefined && !CLAUSE.test(name) && open.columns.length < table_definitions_MAX_COLUMNS)
                open.columns.push(name);
            from = at + 1;
            if (!closed)
                continue;
            if (open.columns.length > 0)
                this.known.set(open.name, open.columns);
            this.open = undefined;
            return;
        }
    }
}
/** Without quotes and schema: `public."Users"` is `users`. */
function plainName(name) {
    return name
        .replace(/[`"[\]]/g, '')
        .replace(/^.*\./, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/embedded/privacy/engine.js








/** A line longer than this is read in windows that overlap on both sides. */
const engine_WINDOW = 4096;
const BEFORE = 160;
const AFTER = 384;
/** Lines with fewer digits hold no address with a post code. */
const SPARSE_DIGITS = 3;
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
    scan(text, shape, emit, work) {
        const selection = this.selectionFor(shape);
        const definitions = new TableDefinitions();
        let table;
        let inTable;
        let previous;
        let first = true;
        for (let start = 0; start <= text.length;) {
            const stats = lineStats(text, start);
            const { end } = stats;
            let header = false;
            const short = end - start <= SHORT_LINE;
            if (first && shape.header.length > 0 && end > start) {
                table = tableFromHeader(text.slice(start, Math.min(end, 20_000)), this.words, shape.header, true);
                inTable = table === undefined ? undefined : 'file';
                first = false;
                header = true;
            }
            if (shape.sql && table === undefined)
                definitions.read(text.slice(start, Math.min(end, start + 10_000)));
            if (shape.sql &&
                table?.copied !== true &&
                end - start > 12 &&
                /\b(?:insert|replace|copy)\s/i.test(text.slice(start, start + 400))) {
                const found = tableFromSql(text.slice(start, Math.min(end, start + 10_000)), this.words, definitions);
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
                if (text.slice(start, end).includes(HEADER_CELL)) {
                    table = tableFromHeader(text.slice(start, Math.min(end, 4000)), this.words, [HEADER_CELL], false);
                    if (table !== undefined)
                        table = { ...table, delimiter: '|' };
                    inTable = table === undefined ? undefined : 'html';
                    header = stats.pipes === 0;
                }
                else if (inTable === 'html' && stats.pipes === 0 && /\S/.test(text.slice(start, Math.min(end, start + 400))))
                    [table, inTable] = [undefined, undefined];
            }
            const wordy = shape.words && end - start > 5 && stats.marked;
            // The names of columns are no data; a first row that names nothing we know may be some.
            const namesOnly = header && table !== undefined && table.speaksFor.size > 0;
            if (!namesOnly && (hasNumbers(text, stats, start) || stats.at || wordy)) {
                this.scanLine(text, start, end, stats, table, previous, selection, emit, work);
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
            plainWords: all.filter(({ rule, index, main }) => kind !== 'code' && !rule.requireContext && this.isWordRule(index) && main.minDigits > 0),
        };
        this.selections.set(key, made);
        return made;
    }
    isMarkdownRule(text, next) {
        return /^\s{0,8}\|?\s{0,20}:?-{2,80}:?\s{0,20}\|/.test(text.slice(next, next + 140));
    }
    scanLine(text, start, end, stats, table, previous, selection, emit, work) {
        const cells = table === undefined ? undefined : new LineCells(table, text, start, work);
        for (let base = start; base < end; base += engine_WINDOW) {
            const from = Math.max(start, base - BEFORE);
            const to = Math.min(end, base + engine_WINDOW + AFTER);
            const line = text.slice(from, to);
            const hasData = stats.at || hasNumbers(text, stats, start);
            const hits = hasData ? this.words.find(line, stats.unspaced) : this.nameWords.find(line, stats.unspaced);
            const above = base === start ? this.hitsAbove(text, previous, start) : [];
            const sparse = !hasData && stats.digits >= SPARSE_DIGITS && stats.marked ? selection.plainWords : [];
            if (!hasData && hits.length === 0 && above.length === 0 && table === undefined && sparse.length === 0)
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
                cells,
                work,
            };
            const found = [];
            for (const rule of hasData ? selection.plain : sparse) {
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
                    if (!hasData && !rule.rule.requireContext && rule.main.needs !== '@' && !sparse.includes(rule)) {
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
            settle(found, emit, work);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/embedded/privacy/extract/serve-pdf.js + 1 modules
var serve_pdf = __webpack_require__(3745);
// EXTERNAL MODULE: ./build/embedded/privacy/extract/zip.js + 2 modules
var zip = __webpack_require__(8791);
;// CONCATENATED MODULE: ./build/embedded/privacy/extract/pdf.js





const LIMITS = { heapMegabytes: 768, growthMegabytes: 1024, seconds: 60, overruns: 2, secondsThen: 10 };
const LOOK_EVERY_MS = 50;
const MEGABYTE = 1024 * 1024;
/**
 * Reads PDF files in a thread of its own. A few bytes of a PDF can ask for any amount of work and memory (streams that inflate
 * without end, forms that draw each other), which the parser does not bound: a thread can be ended, and the file is unread.
 */
class PdfReader {
    limits;
    thread;
    overruns = 0;
    /** One file at a time: what the process grows by is that file's. */
    last = Promise.resolve();
    constructor(limits = LIMITS) {
        this.limits = limits;
    }
    /** Text page by page. Throws `UnreadableDocument` where the file is encrypted, damaged or beyond bounds. */
    async read(bytes) {
        const turn = this.last.then(() => this.ask(bytes));
        this.last = turn.catch(() => undefined);
        const answer = await turn;
        if ('unread' in answer)
            throw new zip/* UnreadableDocument */.bq(answer.unread);
        return answer.parts;
    }
    ask(bytes) {
        const thread = this.started();
        const { growthMegabytes, overruns, seconds, secondsThen } = this.limits;
        const allowed = this.overruns < overruns ? seconds : secondsThen;
        const before = process.memoryUsage.rss();
        const start = performance.now();
        return new Promise((resolve) => {
            const settle = (answer, alive) => {
                clearInterval(watch);
                thread.off('message', said).off('error', failed).off('exit', ended);
                if (alive) {
                    thread.unref();
                    resolve(answer);
                    return;
                }
                this.thread = undefined;
                // Its memory is given back before the next file is begun.
                void thread.terminate().then(() => {
                    resolve(answer);
                });
            };
            const watch = setInterval(() => {
                if (process.memoryUsage.rss() - before > growthMegabytes * MEGABYTE)
                    settle({ unread: `PDF that needs more than ${growthMegabytes} MB of memory` }, false);
                else if (performance.now() - start > allowed * 1000) {
                    this.overruns += 1;
                    settle({ unread: `PDF that takes more than ${allowed} seconds to read` }, false);
                }
            }, LOOK_EVERY_MS);
            const said = (answer) => {
                settle(answer, true);
            };
            const failed = (error) => {
                const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
                settle({ unread: full ? `PDF that needs more than ${this.limits.heapMegabytes} MB of memory` : 'damaged PDF' }, false);
            };
            const ended = () => {
                settle({ unread: 'damaged PDF' }, false);
            };
            thread.on('message', said).on('error', failed).on('exit', ended);
            thread.ref();
            thread.postMessage(bytes);
        });
    }
    started() {
        this.thread ??= new external_node_worker_threads_.Worker(entry(), {
            workerData: serve_pdf/* PDF_THREAD */.G,
            resourceLimits: { maxOldGenerationSizeMb: this.limits.heapMegabytes },
        });
        return this.thread;
    }
}
/** The program's own entry: among the sources, or the built one. The bundler must not take these paths for assets. */
function entry() {
    for (const place of [
        ['../..', 'main.ts'],
        ['.', 'index.js'],
    ]) {
        const file = (0,external_node_url_.fileURLToPath)(new URL(place.join('/'), import.meta.url));
        if ((0,external_node_fs_.existsSync)(file))
            return file;
    }
    throw new Error('the program that reads PDF files is gone');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/embedded/privacy/pack-schema.js

const pack_schema_text = schemas/* string */.YjP().min(1).max(1200);
const word = schemas/* string */.YjP().min(2).max(60);
/** One rule of a privacy pack. A pack holds data only: what runs are our own validators, named here. */
const packRuleSchema = schemas/* strictObject */.rej({
    /** Without the prefix: the rule is reported as `privacy/<id>`. */
    id: schemas/* string */.YjP().regex(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/, 'letters, digits and single hyphens'),
    /** What kind of data it is, as findings name it. */
    entity: schemas/* string */.YjP().regex(/^[a-z0-9-]{2,40}$/),
    title: schemas/* string */.YjP().min(3).max(120),
    /** ISO 3166 country in lower case, or `any`. */
    locale: schemas/* string */.YjP().regex(/^(?:any|[a-z]{2})$/),
    severity: schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']),
    /** Accepted without context unless `requireContext`. */
    pattern: schemas/* string */.YjP().min(1).max(1600),
    ignoreCase: schemas/* boolean */.zMY().default(false),
    /** A looser form, accepted only beside a context word. */
    contextPattern: schemas/* string */.YjP().min(1).max(1600).optional(),
    validator: schemas/* string */.YjP().min(1).max(40),
    /** Judges matches of `contextPattern`; the same as `validator` where absent. */
    contextValidator: schemas/* string */.YjP().min(1).max(40).optional(),
    /** Judges values in a named column of a record that has other columns of personal data; the same as `validator` where absent. */
    recordValidator: schemas/* string */.YjP().min(1).max(40).optional(),
    /** A space matches a space, an underscore, a hyphen or nothing. */
    context: schemas/* array */.YOg(word).max(160),
    requireContext: schemas/* boolean */.zMY(),
    /** Characters between a context word and the match, blanks not counted. */
    contextWithin: schemas/* number */.aig().int().min(1).max(200).default(48),
    /** A word that says the number is something else. */
    notContext: schemas/* array */.YOg(word).max(60).default([]),
    /** Kinds of file in which the rule is not used at all. */
    notIn: schemas/* array */.YOg(schemas/* enum */.k5n(['code', 'attribution', 'data', 'document'])).default([]),
    examples: schemas/* strictObject */.rej({
        match: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).min(1).max(20),
        noMatch: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(400)).min(1).max(20),
    }),
    finding: pack_schema_text,
    remedy: pack_schema_text,
    risk: pack_schema_text,
    cwe: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^CWE-\d{1,5}$/)).max(6),
});
const packInfoSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(80),
    version: schemas/* string */.YjP().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
    description: schemas/* string */.YjP().max(500).optional(),
});
const packRuleFileSchema = schemas/* strictObject */.rej({ rules: schemas/* array */.YOg(packRuleSchema).min(1).max(200) });
/** `expected.json`: per fixture, the findings as entity, count and place. */
const packExpectedSchema = schemas/* strictObject */.rej({
    fixtures: schemas/* record */.g1P(schemas/* string */.YjP().max(200), schemas/* array */.YOg(schemas/* strictObject */.rej({ entity: schemas/* string */.YjP(), count: schemas/* number */.aig().int().min(1), at: schemas/* string */.YjP().max(80) }))),
});

;// CONCATENATED MODULE: ./build/embedded/privacy/pack.js




const MAX_FILES = 2000;
const MAX_FILE = 4 * 1024 * 1024;
const MAX_TOTAL = 64 * 1024 * 1024;
const MAX_RULES = 500;
const pack_MAX_DEPTH = 6;
/** Reads and validates a pack. Throws an error that names the file and the fault. */
function readPack(folder) {
    const files = readFolder(folder);
    const info = parse(files, 'pack.json', packInfoSchema);
    const expected = parse(files, 'expected.json', packExpectedSchema);
    const rules = [];
    for (const name of [...files.keys()].sort()) {
        if (/^rules\/[^/]+\.json$/.test(name))
            rules.push(...parse(files, name, packRuleFileSchema).rules);
    }
    if (rules.length === 0)
        throw new Error('privacy pack: no rules');
    if (rules.length > MAX_RULES)
        throw new Error(`privacy pack: more than ${MAX_RULES} rules`);
    const seen = new Set();
    for (const { id } of rules) {
        if (seen.has(id))
            throw new Error(`privacy pack: rule ${id} is defined twice`);
        seen.add(id);
    }
    const fixtures = new Map([...files]
        .filter(([name]) => name.startsWith('fixtures/'))
        .map(([name, bytes]) => [name.slice('fixtures/'.length), bytes]));
    const digests = new Set([...files.values()].filter(({ length }) => length > 0).map(sha256));
    return { ...info, rules, expected, fixtures, digests };
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function readFolder(root) {
    const files = new Map();
    let total = 0;
    const pending = [{ folder: root, prefix: '', depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const name of (0,external_node_fs_.readdirSync)(next.folder).sort()) {
            const path = (0,external_node_path_.join)(next.folder, name);
            const stat = (0,external_node_fs_.lstatSync)(path);
            // A link could lead out of the pack; a pack needs none.
            if (stat.isSymbolicLink())
                throw new Error(`privacy pack: ${next.prefix}${name} is a link`);
            if (stat.isDirectory()) {
                if (next.depth >= pack_MAX_DEPTH)
                    throw new Error(`privacy pack: folders deeper than ${pack_MAX_DEPTH}`);
                pending.push({ folder: path, prefix: `${next.prefix}${name}/`, depth: next.depth + 1 });
                continue;
            }
            if (!stat.isFile())
                throw new Error(`privacy pack: ${next.prefix}${name} is no ordinary file`);
            total += stat.size;
            if (stat.size > MAX_FILE || total > MAX_TOTAL || files.size >= MAX_FILES)
                throw new Error(`privacy pack: too large at ${next.prefix}${name}`);
            files.set(`${next.prefix}${name}`, (0,external_node_fs_.readFileSync)(path));
        }
    }
    return files;
}
function parse(files, name, schema) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw new Error(`privacy pack: ${name} is missing`);
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw new Error(`privacy pack: ${name} is not JSON`);
    }
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const issue = checked.error.issues[0];
    throw new Error(`privacy pack: ${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'off schema'}`);
}

;// CONCATENATED MODULE: ./build/embedded/privacy/rule-docs.js
/** The documentation of a pack's rules as the rest of Assay knows it. */
function ruleDocs(rules) {
    return rules
        .map(({ id, title, severity, cwe, finding, remedy, risk }) => ({
        id: `privacy/${id}`,
        title,
        category: 'privacy',
        severity,
        cwe,
        finding,
        remedy,
        risk,
    }))
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
/** The source of `rules.generated.ts`: the shipped pack's rules, so that they can be explained without reading the pack. */
function renderPrivacyRules(pack) {
    const entries = ruleDocs(pack.rules).map((doc) => {
        const fields = Object.entries(doc).map(([key, value]) => `    ${key}: ${literal(value)},\n`);
        return `  {\n${fields.join('')}  },\n`;
    });
    return ("// Generated from privacy-pack/rules by scripts/generate.ts: change the pack, then generate again.\nimport type { RuleDoc } from '../../model/rule.ts';\n\n" +
        `export const PRIVACY_RULES: readonly RuleDoc[] = [\n${entries.join('')}];\n`);
}
function literal(value) {
    if (typeof value !== 'string')
        return `[${value.map(literal).join(', ')}]`;
    const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
    return quote + value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`) + quote;
}

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/embedded/privacy/beside.js
/** Personal data within so many characters speaks for a weak match: about a letter, a form or a record. */
const WITHIN = 1500;
/**
 * Holds back matches that mean something only beside other personal data, until that is found or the text is too far past
 * them. Only data of another kind counts: a list of names is no evidence that they are persons'. What it hands on is in the order
 * it was given.
 */
class Beside {
    waiting = [];
    emit;
    /** Where each kind of data was seen last. */
    evidence = new Map();
    constructor(emit) {
        this.emit = emit;
    }
    /** `start` never goes back; `evidence` says that this match speaks for others. */
    add(place, start, weak, evidence) {
        const { entity } = place.rule.rule;
        if (evidence) {
            this.evidence.set(entity, start);
            for (const other of this.waiting)
                if (start - other.start <= WITHIN && other.place.rule.rule.entity !== entity)
                    other.believed = true;
        }
        const believed = !weak || [...this.evidence].some(([other, at]) => other !== entity && start - at <= WITHIN);
        if (believed && this.waiting.length === 0) {
            this.emit(place);
            return;
        }
        this.waiting.push({ place, start, believed });
        this.settle(start);
    }
    /** The text has ended: what still waits is nobody's. */
    end() {
        this.settle(Infinity);
    }
    settle(at) {
        let settled = 0;
        for (const { place, start, believed } of this.waiting) {
            if (!believed && at - start <= WITHIN)
                break;
            if (believed)
                this.emit(place);
            settled += 1;
        }
        this.waiting.splice(0, settled);
    }
}

;// CONCATENATED MODULE: ./build/embedded/privacy/extract/mail.js
const MAX_PARTS = 500;
/**
 * Splits a message at its encoded parts. Plain parts are left where they are (their blanked copy keeps every offset); base64
 * and quoted-printable text parts are decoded beside it.
 */
function mailParts(text) {
    const decoded = [];
    let plain = '';
    let from = 0;
    let line = 1;
    let counted = 0;
    const header = /^content-transfer-encoding:[ \t]{0,8}(base64|quoted-printable)[ \t]{0,8}$/gim;
    for (let found = header.exec(text); found !== null && decoded.length < MAX_PARTS; found = header.exec(text)) {
        const blank = /\r?\n\r?\n/g;
        blank.lastIndex = found.index;
        const bodyStart = blank.exec(text) === null ? text.length : blank.lastIndex;
        const boundary = /\r?\n--[^\s]/g;
        boundary.lastIndex = bodyStart;
        const bodyEnd = boundary.exec(text)?.index ?? text.length;
        const headers = text.slice(Math.max(0, found.index - 600), bodyStart).toLowerCase();
        const body = text.slice(bodyStart, bodyEnd);
        const isText = !/content-type:\s{0,4}(?:image|audio|video|application\/(?!json|xml|csv))/.test(headers.slice(headers.lastIndexOf('\n--') + 1));
        if (isText) {
            line += lineEnds(text.slice(counted, bodyStart));
            counted = bodyStart;
            decoded.push({
                text: found[1]?.toLowerCase() === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : quotedPrintable(body),
                line,
                decoded: true,
            });
        }
        plain += text.slice(from, bodyStart) + body.replace(/[^\r\n]/g, ' ');
        from = bodyEnd;
        header.lastIndex = Math.max(bodyEnd, header.lastIndex);
    }
    return { plain: plain + text.slice(from), decoded };
}
function lineEnds(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function quotedPrintable(body) {
    const bytes = body
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./build/embedded/privacy/extract/office.js

/** Text of a DOCX, PPTX, XLSX, ODT, ODS or ODP file. */
function officeParts(bytes) {
    const texts = (0,zip/* unzipTexts */.h7)(bytes, (name) => /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|ppt\/(?:slides|notesSlides)\/[^/]{1,60}\.xml|xl\/(?:sharedStrings|workbook|comments\d*)\.xml|xl\/worksheets\/[^/]{1,60}\.xml|content\.xml|\[Content_Types\]\.xml|EncryptedPackage|META-INF\/manifest\.xml)$/.test(name));
    if (/<manifest:encryption-data/.test(texts.get('META-INF/manifest.xml') ?? ''))
        throw new zip/* UnreadableDocument */.bq('encrypted document');
    const parts = [];
    for (const name of [...texts.keys()].sort()) {
        const xml = texts.get(name) ?? '';
        if (name.startsWith('word/'))
            parts.push(...wordParts(xml, name === 'word/document.xml' ? 'body' : name.slice(5, -4)));
        else if (name.startsWith('ppt/'))
            parts.push({ text: paragraphs(xml, /<\/a:p>/g), place: `slide ${/\d+/.exec(name)?.[0] ?? '1'}`, table: false });
        else if (name === 'content.xml')
            parts.push({ text: openDocumentText(xml), place: 'body', table: xml.includes('<table:table ') });
        else if (/^xl\/comments/.test(name))
            parts.push({ text: paragraphs(xml, /<\/comment>/g), place: 'comments', table: false });
    }
    if (texts.has('xl/workbook.xml') || [...texts.keys()].some((name) => name.startsWith('xl/worksheets/')))
        parts.push(...sheets(texts));
    const known = parts.length > 0 || texts.has('[Content_Types].xml');
    return known ? parts : undefined;
}
/** Fewer columns are pairs of a label and its value. */
const RECORD_COLUMNS = 3;
/** Tables of records are parts of their own, whose first row names the columns; the rest is one text. */
function wordParts(xml, place) {
    const tables = [];
    let rest = '';
    let from = 0;
    for (const { 0: table, index } of xml.matchAll(/<w:tbl>(?:(?!<w:tbl>)[^])*?<\/w:tbl>/g)) {
        const columns = table.slice(0, table.indexOf('</w:tr>')).split('</w:tc>').length - 1;
        if (columns < RECORD_COLUMNS)
            continue;
        rest += xml.slice(from, index);
        from = index + table.length;
        tables.push({ text: wordText(table), place: `${place} table ${tables.length + 1}`, table: true });
    }
    return [{ text: wordText(rest + xml.slice(from)), place, table: false }, ...tables];
}
/** Paragraphs become lines; cells of a table row are parted by tabs. */
function wordText(xml) {
    return paragraphs(xml
        .replace(/<w:(?:tab|cr|br)\b[^<>]{0,200}>/g, ' ')
        .replace(/<\/w:p>(?=\s{0,8}<\/w:tc>)/g, '')
        .replace(/<\/w:tc>/g, '\t'), /<\/w:(?:p|tr)>/g);
}
function openDocumentText(xml) {
    return paragraphs(xml.replace(/<\/text:p>(?=\s{0,8}<\/table:table-cell>)/g, '').replace(/<\/table:table-cell>/g, '\t'), /<\/(?:text:p|text:h|table:table-row)>/g);
}
function paragraphs(xml, end) {
    return (0,zip/* xmlText */.xK)(xml.replace(/[\r\n]/g, ' ').replace(end, '\n'));
}
/** Sheets as tab separated rows; the strings are kept in one table beside them. */
function sheets(texts) {
    const shared = (texts.get('xl/sharedStrings.xml') ?? '')
        .split(/<si\b/)
        .slice(1)
        .map((item) => (0,zip/* xmlText */.xK)(`<si${item.split('</si>')[0] ?? ''}`));
    const names = [...texts.keys()]
        .filter((name) => name.startsWith('xl/worksheets/'))
        .sort((a, b) => sheetNumber(a) - sheetNumber(b));
    return names.map((name) => {
        const rows = [];
        for (const row of (texts.get(name) ?? '').split(/<row\b/).slice(1)) {
            const number = Number(/^[^<>]{0,400}?\br="(\d{1,7})"/.exec(row)?.[1] ?? rows.length + 1);
            // Blank rows are left out of the file; a gap of any size would be a way to fill memory.
            while (rows.length < number - 1 && number - rows.length < 10_000)
                rows.push('');
            rows.push(rowText(row, shared));
        }
        return { text: rows.join('\n'), place: `sheet ${sheetNumber(name)}`, table: true };
    });
}
function sheetNumber(name) {
    return Number(/(\d{1,6})\.xml$/.exec(name)?.[1] ?? 1);
}
function rowText(row, shared) {
    const cells = [];
    for (const cell of row.split(/<c\b/).slice(1)) {
        const letters = /^[^<>]{0,400}?\br="([A-Z]{1,3})\d/.exec(cell)?.[1];
        const column = letters === undefined
            ? cells.length
            : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const kind = /^[^<>]{0,400}?\bt="(\w{1,12})"/.exec(cell)?.[1];
        const value = /<v\b[^<>]{0,60}>([^<]{0,40000})<\/v>/.exec(cell)?.[1];
        const text = kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? (0,zip/* xmlText */.xK)(`<c${cell}`) : (0,zip/* xmlText */.xK)(value ?? '');
        while (cells.length < column && cells.length < 400)
            cells.push('');
        cells.push(text.replace(/[\t\r\n]/g, ' '));
    }
    return cells.join('\t');
}

;// CONCATENATED MODULE: ./build/embedded/privacy/extract/prepare.js

/**
 * Blanks out what is markup, in place: every character keeps its offset, so a position in the result is a position in the
 * file. Tags, RTF control words and JSON escapes would otherwise stand between a label and its value, or glue themselves to it.
 */
function blankMarkup(text, file) {
    const { extension } = file;
    if (extension === 'rtf' || text.startsWith('{\\rtf'))
        return blankRtf(text);
    if (/^(?:html?|xhtml|xml|svg|plist|vue|kml|gpx|rss|atom|jsp|aspx)$/.test(extension))
        return blankTags(/^(?:x?html?|vue|jsp|aspx)$/.test(extension) ? markTables(text) : text);
    if (/^(?:json|jsonl|ndjson|json5|jsonc|ipynb|har|geojson)$/.test(extension))
        return blankEscapes(text);
    if (/^(?:sql|log)$/.test(extension))
        return blankEscapes(text);
    return text;
}
/** `\n`, `\t`, `\r` and `\"` written out in a string. */
function blankEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:[nrt"\\/]|u000[ad9])/gi, (escape) => ' '.repeat(escape.length));
}
/** Tags become blanks; `<` needs a letter, `/`, `!` or `?` after it, so `a < b` stays. Attribute values stay too: they hold data. */
function blankTags(text) {
    const named = text.replace(/&(?:nbsp|quot|apos|lt|gt|amp|#\d{1,6}|#x[0-9a-f]{1,6});/gi, (entity) => decodeEntity(entity).padEnd(entity.length));
    return named.replace(/<(?:[a-zA-Z!?][^<>]{0,2000}|\/[^<>]{0,200})>/g, (tag) => {
        // <phone>…</phone>: the name of an element is a label, unless it is one of HTML's own.
        const element = /^<([A-Za-z][\w:.-]{0,60})\s{0,4}>$/.exec(tag)?.[1];
        if (element !== undefined && !HTML_ELEMENT.test(element))
            return ` ${tag.slice(1, -1)}:`.slice(0, tag.length);
        if (tag.startsWith('</'))
            return ' '.repeat(tag.length);
        return labelOfType(tag) ?? keepAttributes(tag);
    });
}
/** <nationalId type="PESEL">…</nationalId>: the type says what the value is. */
function labelOfType(tag) {
    const found = /^<([A-Za-z][\w:.-]{0,60})\s{1,4}(?:type|kind|scheme|system|label)\s{0,2}=\s{0,2}["']([\p{L}][\p{L}\p{N} _.-]{0,40})["']>$/u.exec(tag);
    const [, element = '', type = ''] = found ?? [];
    return found === null || HTML_ELEMENT.test(element) ? undefined : ` ${element} ${type}:`.padStart(tag.length);
}
const HTML_ELEMENT = /^(?:a|abbr|address|article|aside|b|blockquote|body|br|button|caption|cite|code|col|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|legend|li|link|main|mark|meta|nav|ol|option|p|pre|s|section|select|small|span|strong|sub|sup|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|w:\w{1,20})$/i;
/** `value="…"`, `content="…"`, `href="mailto:…"` and data attributes carry data, the rest of a tag does not. */
function keepAttributes(tag) {
    let out = '';
    let from = 0;
    // <birthDate value="…"/>: the element says what the value is.
    const element = /^<([A-Za-z][\w:.-]{0,60})(?=\s{1,4}value\s{0,3}=)/.exec(tag);
    if (element !== null && !HTML_ELEMENT.test(element[1] ?? '')) {
        out = ` ${element[1] ?? ''}`;
        from = element[0].length;
    }
    for (const found of tag.matchAll(/[\s"'](?:value|content|href|title|alt|placeholder|data-[\w-]{1,40}|name|id|class(?=\s{0,3}=\s{0,3}["'](?:phone|tel|mobile|fax|bday|birthday|email|adr|street-address)["'])|[a-z]{0,20}(?:email|phone|mobile|name|ssn|birth|dob|address|street|iban|passport)[a-z]{0,20})\s{0,3}=\s{0,3}(?:"[^"]{0,400}"|'[^']{0,400}')/gi)) {
        out += ' '.repeat(found.index - from) + found[0];
        from = found.index + found[0].length;
    }
    return out + ' '.repeat(tag.length - from);
}
function decodeEntity(entity) {
    const name = entity.slice(1, -1).toLowerCase();
    if (name === 'amp')
        return '&';
    if (name === 'quot')
        return '"';
    if (name === 'apos')
        return "'";
    if (!name.startsWith('#'))
        return ' ';
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : ' ';
}
/** Control words and groups of an RTF file; `\'e9` is one character. */
function blankRtf(text) {
    return text
        .replace(/\\'([0-9a-f]{2})/gi, (escape, hex) => String.fromCharCode(Number.parseInt(hex, 16)).padEnd(escape.length))
        .replace(/\{\\\*?\\?(?:fonttbl|colortbl|stylesheet|pict|themedata|datastore|generator)[^{}]{0,100000}/g, (group) => group.replace(/[^\r\n]/g, ' '))
        .replace(/\\[a-zA-Z]{1,32}-?\d{0,10} ?|[{}]|\\[^a-zA-Z\s]/g, (word) => ' '.repeat(word.length));
}

;// CONCATENATED MODULE: ./build/embedded/privacy/file-kind.js
const CODE = new Set(('js mjs cjs jsx ts mts cts tsx py pyi pyx java kt kts groovy gradle scala clj cljs go rs rb erb rake php phtml c h cc cpp cxx hpp hh m mm ' +
    'cs fs vb swift dart lua pl pm r jl ex exs erl hs ml mli elm zig nim d pas sh bash zsh fish ps1 psm1 bat cmd vue svelte astro css scss ' +
    'sass less styl tf hcl proto graphql gql thrift cmake mk make dockerfile s asm sol vy hbs mustache ejs pug jinja j2 tmpl twig blade feature snap patch diff').split(' '));
const TABLE = new Set(['csv', 'tsv', 'psv', 'tab']);
const DATA = new Set('json json5 jsonc jsonl ndjson geojson yaml yml toml ini cfg conf env properties xml sql ldif vcf plist har ics'.split(' '));
const ATTRIBUTION_NAME = /^(?:authors?|maintainers?|owners?|codeowners|contributors?|contributing|credits?|thanks|acknowledg\w*|backers|sponsors|funding|committers|changes?|change_?log|history|news|releases?|release[_-]?notes|licen[cs]es?|copying|copyright|notices?|third[_-]?party\w*|patents|security|governance|code_of_conduct|citation|\.mailmap|\.all-contributorsrc|readme)(?:[._-][\w.-]*)?$/i;
const METADATA_NAME = /^(?:package\.json|composer\.json|bower\.json|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|pubspec\.ya?ml|pom\.xml|description|meta\.ya?ml|manifest\.json|plugin\.xml|galaxy\.yml|mix\.exs|project\.clj|elm\.json|info\.plist|publiccode\.yml|codemeta\.json|\.zenodo\.json|pkg-info|metadata|.*\.(?:gemspec|(?<=(?:messages|strings|labels)[\w-]{0,12}\.)(?:properties|xml|json|ya?ml)|podspec|nuspec|cabal|opam|csproj|spec|dtx|lock|sum|po|pot|asc|pem|crt|key|pub|gpg|desktop|appdata\.xml|metainfo\.xml)|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|npm-shrinkwrap\.json|dockerfile.*)$/i;
const ATTRIBUTION_FOLDER = /(?:^|\/)(?:licen[cs]es?|changelogs?|release[_-]?notes|releases|\.changeset|\.github|debian|locales?|LC_MESSAGES|i18n|l10n|lang|langs|languages|translations?|vendor|third_party|node_modules|man\d?|(?:about|governance|people|team|blog|_posts|news|community))\//i;
const TEST_PATH = /(?:^|\/)(?:tests?|__tests__|spec|specs|testing|testdata|test[-_]data|fixtures?|__fixtures__|mocks?|__mocks__|examples?|samples?|demos?|e2e|stubs|cassettes|snapshots|__snapshots__|(?:unit|integration|functional|acceptance|regression|system|smoke|api|ui)tests?|[a-z]{1,30}[-_.]tests?|database\/factories)\//i;
/** Written in one word, a capital tells: `androidTest/`, and not `latest/`. */
const TEST_CAMEL = /(?:^|\/)(?:[A-Za-z0-9.]{1,40}[a-z0-9]Tests?|test[A-Z][A-Za-z]{0,20})\//;
const TEST_NAME = /(?:^|\/)(?:test_[^/]*|conftest\.py|[^/]*[._-](?:test|tests|spec|specs|fixture|mock|example|sample|stub)s?\.[^/]+|(?:[^/]*[a-z0-9])?(?:Test|Tests|Spec|TestCase|Fixtures?)\.[a-z]{1,6}|(?:[^/]*[._-])?(?:faker|factories|factory)\.[a-z]{1,6})$/;
function classifyFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
    const bare = name.toLowerCase();
    const attribution = ATTRIBUTION_NAME.test(name) || METADATA_NAME.test(name) || ATTRIBUTION_FOLDER.test(path);
    return {
        kind: kindOf(extension, bare),
        attribution,
        test: [TEST_PATH, TEST_CAMEL, TEST_NAME].some((names) => names.test(path)),
        extension,
    };
}
function kindOf(extension, name) {
    if (CODE.has(extension) ||
        /^(?:makefile|dockerfile|rakefile|gemfile|jenkinsfile|vagrantfile|justfile|cmakelists\.txt)$/.test(name))
        return 'code';
    if (TABLE.has(extension))
        return 'table';
    if (extension === 'log' || /\.log\.\d{1,3}$/.test(name) || /^(?:access|error|audit|syslog|auth)[_.-]?log$/.test(name))
        return 'log';
    if (DATA.has(extension) || name.startsWith('.env'))
        return 'data';
    return 'document';
}

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/email.js
/** Domains that no one can have (RFC 2606, RFC 6761), and hosts that are no domain at all. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu|co\.uk|de|fr))?|test|invalid|localhost|local|localdomain|internal|lan|home|corp|arpa|onion)$/;
/** Domains that stand for "some domain" in code and manuals. Most exist; nobody's mailbox is meant. */
const PLACEHOLDER_DOMAIN = /(?:^|\.)(?:(?:my|your|our|some|any|the|other|another|test|new|old|sub|fake|dummy|sample|demo|mock)?[-_]?(?:domain|company|companyname|host|hostname|site|website|server|org|organi[sz]ation|corp|corporation|app|business|firm|school|university|provider|mail|email|emailprovider|address|tenant|workspace|project|client|customer)\d{0,3}|examples?\d*|my?example|foo|bar|baz|qux|foobar|quux|acme|acmecorp|acmeinc|contoso|fabrikam|adatum|northwind|northwindtraders|initech|test\d*|testing|tests|tester|mailinator|nowhere|somewhere|anywhere|noemail|nomail|invalid|dummy|fake|xyz|abc|asdf|blah|whatever|me|you|us|a|b|c|d|e|x|y|z|aa|bb|xx|yy|zz|hogehoge|hoge|stark|wayne|hogwarts|starkindustries|springfield|doe|wonderland|lorem|ipsum|placeholder|exemple|ejemplo|esempio|beispiel|exemplo|voorbeeld)\.[a-z.]{2,12}$/;
/** Mailboxes of a function, not of a person. */
const ROLE = /^(?:(?:do[-_.]?)?(?:not?|never)[-_.]?reply|no-?response|this|super|return|break|continue|info|support|help|helpdesk|service|services|contact|contacts|hello|hi|hey|admin|administrator|root|postmaster|hostmaster|webmaster|abuse|security|secure|press|media|news|newsletter|sales|marketing|billing|accounts?|accounting|finance|invoices?|payments?|orders?|shop|store|legal|privacy|dpo|gdpr|compliance|conduct|coc|jobs|careers|hr|recruiting|office|team|dev|devs|developers?|development|engineering|ops|devops|it|sysadmin|noc|feedback|bugs?|issues?|patches|lists?|mailing-?list|majordomo|mailer-daemon|mailer|daemon|system|bot|robot|ci|cd|build|deploy|git|hg|svn|github|gitlab|actions|notifications?|notify|alerts?|monitoring|status|updates?|events?|community|discuss|general|users?|announce|commits?|maintainers?|owners?|authors?|core|oss|opensource|open-source|licensing|trademarks?|partners?|partnerships|api|app|apps|web|www|mail|email|e-mail|smtp|imap|test|tests|testing|tester|qa|demo|sample|example|foo|bar|baz|qux|quux|spam|dummy|fake|mock|null|none|nobody|noone|anonymous|anon|guest|user\d{0,6}|username|usr|name|your|you|yourname|your[-_.]?(?:name|email|user|address)|my[-_.]?(?:name|email|user)|me|myself|someone|somebody|anyone|person|people|member|customer\d{0,4}|client\d{0,4}|recipient\d{0,3}|sender\d{0,3}|receiver|from|to|cc|bcc|reply|reply-to|first|second|third|a{1,8}|b{1,4}|c|d|e|x{1,8}|y|z|abc|abcd?|xyz|asdf|admin\d{1,4}|test[-_.+]?\w{0,24}|example\w{0,8}|service-?account|[a-z]{0,20}bot|.{0,40}\[bot\]|staff|tech|technical|hostmaster|domains?|dns|nic|registry|soporte|kontakt|contacto|kundenservice|buchhaltung|presse|datenschutz|impressum|post|poststelle|post(?:a|box)|[a-z0-9-]{1,24}[-_.](?:team|list|lists|dev|devel|users|announce|support|security|admin|bot|discuss|contact|info|help|owner|request|bounces?)|(?:team|support|security|contact|info|admin|dev|help)[-_.][a-z0-9-]{1,24}|inquiries|enquiries|reception|registrar|secretary|editor|editors|webdesk|customerservice|customer[-_.]service|customer[-_.]?support|firstname[-_.]?lastname|first[-_.]last|john[-_.]?doe\d{0,3}|jane[-_.]?doe\d{0,3}|jdoe|joe|foobar|lorem|ipsum)(?:\+.*)?$/;
/** Not a mail address though shaped like one: file names, package versions, SSH remotes. */
const NOT_A_TLD = /\.(?:js|ts|tsx|jsx|mjs|cjs|json|py|rb|go|rs|java|php|css|scss|less|html?|xml|md|txt|ya?ml|toml|png|jpe?g|gif|svg|webp|ico|pdf|zip|gz|tar|tgz|lock|service|target|timer|socket|mount|vue|scala|kt|swift|class|dll|so|exe|sh|bat|conf|cfg|ini|log|bin|map|wasm|ttf|woff2?|mp[34])$/;
const FREE_MAIL = /(?:^|\.)(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|icloud|mac|me|proton|protonmail|pm|gmx|web|t-online|freenet|mail|yandex|ya|qq|163|126|sina|naver|daum|hanmail|rediffmail|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|seznam|centrum|wp|o2|onet|interia|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|btinternet|sky|virginmedia|ntlworld|telus|rogers|shaw|sympatico|bigpond|optusnet|terra|uol|bol|ig|ukr|bk|inbox|list|rambler|fastmail|hey|zoho|tutanota|mailbox|posteo|bluewin|ziggo|kpnmail|telenet|skynet|abv|op|bigmir|docomo|ezweb|softbank)\.[a-z.]{2,8}$/;
/** What kind of mailbox an address names. */
function classifyEmail(address) {
    const at = address.lastIndexOf('@');
    const local = address.slice(0, at).toLowerCase();
    const domain = address.slice(at + 1).toLowerCase();
    if (local.length > 64 ||
        domain.length > 200 ||
        domain.includes('..') ||
        local.includes('..') ||
        NOT_A_TLD.test(domain))
        return 'none';
    const top = domain.slice(domain.lastIndexOf('.') + 1);
    if (!/^[a-z]{2,18}$|^xn--/.test(top))
        return 'none';
    if (RESERVED.test(domain))
        return 'reserved';
    // Long hexadecimal or numbered local parts are message ids, API keys of error trackers and the like.
    if (/^[0-9a-f-]{20,}$|^[0-9a-f]{10,}_[0-9a-f]{8,}$/.test(local) || /^\d{1,3}$/.test(local))
        return 'none';
    if (/(?:^|\.)(?:noreply|users\.noreply|iam\.gserviceaccount|gserviceaccount|ingest|bounces?|googlegroups|lists?|groups|freelists|mailman|vger|mail\.python)\./.test(domain))
        return 'role';
    if (ROLE.test(local))
        return 'role';
    if (PLACEHOLDER_DOMAIN.test(domain) && !FREE_MAIL.test(domain))
        return 'placeholder';
    return 'person';
}
function isFreeMail(address) {
    return FREE_MAIL.test(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}
function email(value) {
    const kind = classifyEmail(value);
    if (kind === 'none' || kind === 'role')
        return 'invalid';
    return kind === 'person' ? 'valid' : 'documented';
}

;// CONCATENATED MODULE: ./build/embedded/privacy/quiet.js

/** Names who wrote or looks after something: the purpose of the line, not a leak. */
const CREDIT_IN_CODE = /author|maintain|copyright|\(c\)|©|\bcontact|signed-off|co-authored|reported|reviewed|thanks|credit|written|created by|creator|contribut|@since|licen[sc]e|developer|committer|mailto|patch|original|based on|courtesy|inspired|ported|support|questions?\b|\bbugs?\b|translat|todo|fixme|e-?mail:? <|packager|uploader|vendor/i;
const CREDIT_IN_PROSE = /author|maintain|copyright|\(c\) |©|signed-off|co-authored|reported[- ]by|reviewed[- ]by|committer|contribut|patches|pull request|mailing list|translat|licen[sc]e|git(?:hub|lab)?\b|report\b.{0,40}\b(?:bugs?|issues?|vulnerabilit)|packager|uploader|credits?\b|thanks|changed-by/i;
/** A sentence that thanks people by name. */
const CREDITED = /contribut|maintain(?:er|ed)|authors?\b|authored|copyright|thanks to\b|thank you to\b|credits?\b/i;
/** Headers of a message that hold ids shaped like addresses. */
const MESSAGE_ID = /^(?:message-id|in-reply-to|references|content-id|x-[\w-]{1,60}|received|dkim-signature|authentication-results|arc-[\w-]{1,40}|return-path|list-[\w-]{1,20}):/i;
const COMMENT_LINE = /^\s{0,200}(?:\*|\/\/|\/\*|#|;|%|<!--)/;
const COMMENT_OR_LITERAL_START = /^\s{0,200}(?:\*|\/\/|\/\*|#|--|;|%|<!--|"""|'''|rem\b)/i;
/**
 * Whether a match is worth a finding where it stands. Ordinary code is full of strings that are well formed and nobody's:
 * documented examples are dropped, or shown for review where a record set labels them as data.
 */
function decide(match, file, line, column, text) {
    const { rule } = match.rule;
    const records = file.kind === 'table' || file.kind === 'log' || match.dense || (file.kind === 'data' && !file.test);
    const label = line.slice(Math.max(0, column - 80), column);
    const infrastructure = rule.entity === 'ip-address' || rule.entity === 'mac-address';
    if (infrastructure && file.kind === 'data' && file.test)
        return 'drop';
    // Query strings and quoted snippets of a manual show how to call something.
    if (rule.severity === 'low' && file.kind === 'document' && /[?&][\w-]{1,40}=$/.test(label))
        return 'drop';
    if (rule.entity === 'person-name' &&
        /^(?:mdx?|markdown|rst|adoc)$/.test(file.extension) &&
        /["'`](?:\p{L}{1,10}\. ?)?$/u.test(label))
        return 'drop';
    if (rule.entity === 'person-name' && file.kind === 'document' && CREDITED.test(line))
        return 'drop';
    if (match.verdict === 'documented') {
        // A common name in a column of names is one of them.
        if (match.dense && rule.entity === 'person-name')
            return 'report';
        if (file.kind === 'code' || file.attribution)
            return 'drop';
        if (match.context === 'label' && records)
            return 'review';
        return match.context !== 'none' || rule.entity === 'email' ? 'review-beside' : 'drop';
    }
    if (rule.entity === 'person-name' &&
        /^"? ?<[^<>@\s]{1,64}@/.test(text.slice(match.end, match.end + 70)) &&
        (CREDIT_IN_PROSE.test(label) || creditsSomeone(line.slice(0, column + match.end - match.start), line, file)))
        return 'drop';
    if (rule.entity === 'email')
        return decideEmail(match, file, line, column, text);
    if (file.kind === 'code') {
        if (!inLiteral(line, column))
            return 'drop';
        // Telephone numbers, names and days in the code of tests are made up; identifiers with a check digit are still shown.
        if (file.test && rule.severity === 'low')
            return 'drop';
        // A quoted value in a comment shows how to call something.
        if (/^(?:person-name|date-of-birth|postal-address)$/.test(rule.entity) &&
            COMMENT_LINE.test(line) &&
            /["'`]$/.test(label))
            return 'drop';
    }
    return 'report';
}
const ALONE = /^[^<]{0,100}<[^<>\s]{3,120}>[\s,;.]{0,4}(?:\([^()]{0,60}\))?\s{0,8}$/;
/** `Name <address>` in a comment, or alone on its line. */
function creditsSomeone(before, line, { kind }) {
    if (kind === 'log')
        return false;
    // Lists of prose begin with a star too.
    const comment = kind === 'document' ? /^\s{0,80}(?:\/\/|#|;|%|\/\*)/ : /^\s{0,80}(?:\/\/|#|\*|;|--|%|\/\*)/;
    return comment.test(line) || (/^\s{0,40}[\p{L}.' -]{2,60}$/u.test(before) && ALONE.test(line));
}
function decideEmail(match, file, line, column, text) {
    const address = text.slice(match.start, match.end);
    const before = line.slice(Math.max(0, column - 120), column);
    const after = line.slice(column + address.length, column + address.length + 2);
    // user@host of a URL, an scp target or a decorator path; an address after `//` is a credential and not this scanner's.
    if (/:\/\/[^\s"'<>]{0,100}$/.test(before) ||
        /^:[~/\w]/.test(after) ||
        /^[\w(=[]/.test(after) ||
        /[\w/\\]$/.test(before))
        return 'drop';
    if (file.attribution || MESSAGE_ID.test(line))
        return 'drop';
    if (match.dense)
        return 'report';
    if (/<$/.test(before) && creditsSomeone(before.slice(0, -1), line, file))
        return 'drop';
    const around = line.slice(Math.max(0, column - 160), column + 160);
    if (file.kind === 'code') {
        if (CREDIT_IN_CODE.test(around))
            return 'drop';
        if (file.test)
            return isFreeMail(address) && /[._]|\d{2}/.test(address.split('@')[0] ?? '') ? 'report' : 'drop';
        return 'report';
    }
    if (file.kind === 'document' && CREDIT_IN_PROSE.test(around))
        return 'drop';
    if (file.kind === 'data' && /author|maintain|copyright|contribut|developer|owner/i.test(around))
        return 'drop';
    return 'report';
}
/** In code, an odd number of quotes before the match, or a comment, says that it is data; everything else is an identifier or a formula. */
function inLiteral(line, column) {
    const before = line.slice(Math.max(0, column - 400), column);
    if (COMMENT_OR_LITERAL_START.test(line.slice(0, 260)))
        return true;
    if (/(?:\/\/|\/\*|(?:^|\s)#|\s--\s|<!--)/.test(before))
        return true;
    const odd = (quote) => (before.split(quote).length - 1) % 2 === 1;
    return odd('"') || odd("'") || odd('`') || /[>|]\s{0,8}$/.test(before);
}

;// CONCATENATED MODULE: ./build/embedded/privacy/report.js
/** Places of one kind that are reported one by one; what follows is counted in one more finding. */
const SINGLE_PLACES = 20;
/** Ranges of lines that a finding lists before it only counts. */
const MAX_RANGES = 40;
/**
 * Gathers the places of one file. Record sets (tables, dumps, logs, JSON lines) give one finding per kind of data and column;
 * other files give one per place, up to twenty, and one for all the rest. Adding data never takes a finding away.
 */
class Places {
    groups = new Map();
    singles = new Map();
    add(place) {
        const kind = `${place.rule.id}${place.review ? '?' : ''}`;
        let key = `${kind}|all|${String(place.column ?? 0)}|${place.dense && place.place !== undefined ? place.place : ''}`;
        if (!place.dense) {
            const nth = (this.singles.get(kind) ?? 0) + 1;
            this.singles.set(kind, nth);
            key = nth <= SINGLE_PLACES ? `${kind}|${nth}` : `${kind}|rest`;
        }
        const group = this.groups.get(key);
        if (group === undefined) {
            this.groups.set(key, { first: place, count: 1, ranges: [[place.line, place.line]], certain: place.certain });
            return;
        }
        group.count += 1;
        group.certain ||= place.certain;
        const last = group.ranges.at(-1);
        if (last !== undefined && place.line >= last[0] && place.line <= last[1] + 1)
            last[1] = Math.max(last[1], place.line);
        else if (group.ranges.length < MAX_RANGES)
            group.ranges.push([place.line, place.line]);
        else
            group.ranges.length = MAX_RANGES;
    }
    findings(path, test) {
        return [...this.groups.values()].map((group) => finding(path, group, test));
    }
}
function finding(path, group, test) {
    const { first, count } = group;
    const { rule } = first.rule;
    const lowered = test && rule.severity !== 'low';
    const where = placeText(group);
    const many = count > 1 ? `${count} times` : 'once';
    const review = first.review
        ? ' The value has the form of a published example, or stands among examples, so it needs a look rather than a count.'
        : '';
    return {
        rule: first.rule.id,
        path,
        ...(first.region === undefined ? {} : { region: first.region }),
        ...(lowered ? { severity: 'low' } : {}),
        ...(first.review ? { kind: 'review' } : {}),
        confidence: first.review ? 'low' : group.certain ? 'high' : 'medium',
        message: `${rule.title}: found ${many}${where}.${review}`,
        properties: {
            entity: rule.entity,
            locale: rule.locale,
            count,
            place: describe(group),
            lines: group.ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(','),
            ...(first.column === undefined ? {} : { column: first.column }),
        },
    };
}
function placeText(group) {
    const { first, count } = group;
    const column = first.column === undefined ? '' : ` in column ${first.column}`;
    const document = first.place === undefined ? '' : ` (${first.place}, line ${first.line} of its text)`;
    return `${column}${count > 1 && document === '' ? ', first here' : ''}${document}`;
}
/** Short and stable: what `expected.json` of a pack names. */
function describe({ first }) {
    const column = first.column === undefined ? '' : ` column ${first.column}`;
    return `${first.place === undefined ? '' : `${first.place} `}line ${first.line}${column}`;
}

;// CONCATENATED MODULE: ./build/embedded/privacy/scan-file.js










const MAX_TEXT = 96 * 1024 * 1024;
const MAX_DOCUMENT = 48 * 1024 * 1024;
/** Scans one file of any format. */
async function scanFile(engine, pdf, file) {
    const { path, bytes } = file;
    if (bytes.length === 0)
        return { findings: [] };
    const kind = classifyFile(path);
    const document = await documentParts(kind, bytes, pdf);
    if (document !== undefined) {
        if (!Array.isArray(document))
            return document;
        return scanParts(engine, path, kind, document);
    }
    if (bytes.length > MAX_TEXT)
        return { findings: [], unread: `larger than ${MAX_TEXT / 1024 / 1024} MB` };
    const decoded = (0,lib_text/* decodeText */.g7)(bytes);
    if (decoded.encoding === 'binary')
        return { findings: [], notApplicable: 'binary file' };
    if (looksBinary(decoded.text, decoded.encoding))
        return { findings: [], notApplicable: 'binary file' };
    if (isMinified(decoded.text, kind))
        return { findings: [], notApplicable: 'minified or generated code' };
    const matched = [];
    return { findings: scanText(engine, path, kind, decoded.text, matched).findings(path, kind.test), matched };
}
function scanText(engine, path, kind, text, matched) {
    const places = new Places();
    const lines = new Lazy(() => new lib_text/* LineIndex */.rr(text));
    const mail = /\.(?:eml|mbox|mht|mhtml)$/i.test(path) ? mailParts(text) : undefined;
    const prepared = blankMarkup(mail?.plain ?? text, kind);
    const shape = shapeOf(path, kind, prepared);
    const examples = isApiDescription(text, kind);
    const beside = new Beside((place) => {
        places.add(place);
    });
    const dense = kind.kind === 'log' || /^(?:jsonl|ndjson)$/.test(kind.extension);
    engine.scan(prepared, shape, (match) => {
        const index = lines.value;
        const region = index.region(match.start, match.end);
        const lineStart = match.start - region.startColumn + 1;
        const column = Math.min(match.start - lineStart, 600);
        // Long lines are judged by their neighbourhood.
        const line = prepared.slice(match.start - column, match.end + 200).split(/[\r\n]/, 1)[0] ?? '';
        const decision = decide(match, kind, line, column, prepared);
        if (decision === 'drop')
            return;
        matched.push(match.start, match.end);
        const place = {
            rule: match.rule,
            review: decision !== 'report' || (examples && match.rule.rule.severity === 'low'),
            certain: isCertain(match),
            region,
            line: region.startLine,
            ...(match.column === undefined || !match.dense ? {} : { column: match.column }),
            dense: dense || match.dense,
        };
        beside.add(place, match.start, isWeak(match, decision), isEvidence(match, decision));
    });
    beside.end();
    for (const part of mail?.decoded ?? []) {
        scanPart(engine, { ...kind, kind: 'document' }, { text: part.text, place: `encoded part at line ${part.line}`, table: false }, places);
    }
    return places;
}
function scanParts(engine, path, kind, parts) {
    const places = new Places();
    for (const part of parts)
        scanPart(engine, { ...kind, kind: part.table ? 'table' : 'document', attribution: false }, part, places);
    return { findings: places.findings(path, kind.test) };
}
function scanPart(engine, kind, part, places) {
    const index = new lib_text/* LineIndex */.rr(part.text);
    const beside = new Beside((place) => {
        places.add(place);
    });
    const header = part.table ? ['\t'] : [];
    engine.scan(part.text, { header, sql: false, markdown: false, html: false, words: true, kind: kind.kind, attribution: kind.attribution }, (match) => {
        const { line, column } = index.at(match.start);
        const text = part.text.slice(match.start - Math.min(column - 1, 600), match.end + 200).split(/[\r\n]/, 1)[0] ?? '';
        const decision = decide(match, kind, text, Math.min(column - 1, 600), part.text);
        if (decision === 'drop')
            return;
        const place = {
            rule: match.rule,
            review: decision !== 'report',
            certain: isCertain(match),
            place: part.place,
            line,
            ...(match.column === undefined || !match.dense ? {} : { column: match.column }),
            dense: match.dense,
        };
        beside.add(place, match.start, isWeak(match, decision), isEvidence(match, decision));
    });
    beside.end();
}
function isCertain({ context, rule, verdict }) {
    return verdict !== 'weak' && (context === 'label' || !rule.rule.requireContext);
}
function isWeak({ verdict }, decision) {
    return verdict === 'weak' || decision === 'review-beside';
}
/** Addresses of machines stand in any configuration: they say nothing about a person near by. */
function isEvidence({ verdict, rule }, decision) {
    return decision === 'report' && verdict === 'valid' && !/^(?:ip|mac)-address$/.test(rule.rule.entity);
}
/** The parts of a binary document, or what became of it; undefined where the file is none. */
async function documentParts(kind, bytes, pdf) {
    const magic = bytes.subarray(0, 8).toString('latin1');
    const office = /^(?:docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|odt|ods|odp)$/.test(kind.extension);
    const isPdf = magic.startsWith('%PDF-') || (kind.extension === 'pdf' && bytes.subarray(0, 1024).includes('%PDF-'));
    const isZip = magic.startsWith('PK\x03\x04');
    const isOle = magic.startsWith('\xd0\xcf\x11\xe0');
    if (!isPdf && !isOle && !(isZip && office)) {
        // What a file is shows in its bytes: one that only has a document's name is read as the text or binary that it is.
        return isZip ? { findings: [], notApplicable: 'archive' } : undefined;
    }
    if (isOle) {
        return office
            ? { findings: [], unread: 'encrypted Office document' }
            : { findings: [], notApplicable: 'binary Office format of before 2007' };
    }
    if (bytes.length > MAX_DOCUMENT)
        return { findings: [], unread: `document larger than ${MAX_DOCUMENT / 1024 / 1024} MB` };
    try {
        const parts = isPdf ? await pdf.read(bytes) : officeParts(bytes);
        if (parts === undefined)
            return { findings: [], unread: `not a readable ${kind.extension.toUpperCase()} file` };
        return isPdf && parts.every(({ text }) => text.trim() === '')
            ? { findings: [], notApplicable: 'PDF without text' }
            : parts;
    }
    catch (error) {
        if (error instanceof zip/* UnreadableDocument */.bq)
            return { findings: [], unread: error.message };
        throw error;
    }
}
function shapeOf(path, kind, text) {
    const delimiters = kind.extension === 'tsv' || kind.extension === 'tab'
        ? ['\t']
        : kind.extension === 'psv'
            ? ['|']
            : [',', ';', '\t', '|'];
    const plainTable = kind.extension === 'txt' && looksDelimited(text);
    return {
        header: kind.kind === 'table' || plainTable ? delimiters : [],
        sql: kind.extension === 'sql' || /\.sql\.|dump/i.test(path),
        html: /^(?:x?html?|vue|jsp|aspx)$/.test(kind.extension) && text.includes(HEADER_CELL),
        markdown: /^(?:md|markdown|mdx|txt|rst|)$/.test(kind.extension),
        kind: kind.kind,
        attribution: kind.attribution,
        // In code a name is data only as the value of something called a name.
        words: kind.kind !== 'code' ||
            /(?:name|patient|customer|address)["'\]]{0,2}\s{0,3}(?:[:=]|=>)\s{0,3}["'`][\p{Lu}\d]/iu.test(text),
    };
}
/** An OpenAPI or Swagger document: the values in it are examples by design. */
function isApiDescription(text, { extension }) {
    return (/^(?:ya?ml|json)$/.test(extension) &&
        /^[\s{]{0,20}(?:#[^\n]{0,200}\n)?[\s{]{0,20}["']?(?:openapi|swagger)["']?\s{0,4}:/.test(text.slice(0, 400)));
}
/** A text file whose first lines all have the same number of tabs, semicolons or bars. */
function looksDelimited(text) {
    const lines = text
        .slice(0, 4000)
        .split(/\r?\n/, 5)
        .slice(0, 4)
        .filter((line) => line !== '');
    if (lines.length < 3)
        return false;
    return ['\t', ';', '|', ','].some((delimiter) => {
        const counts = lines.map((line) => line.split(delimiter).length);
        return (counts[0] ?? 0) > 2 && counts.every((count) => count === counts[0]);
    });
}
function looksBinary(text, encoding) {
    if (encoding !== 'latin1')
        return false;
    const head = text.slice(0, 4096);
    let control = 0;
    for (let index = 0; index < head.length; index += 1) {
        const code = head.charCodeAt(index);
        if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32))
            control += 1;
    }
    return control > head.length * 0.05;
}
/** Very long lines in a script, style sheet or source map: written by a machine from sources that are scanned themselves. */
function isMinified(text, kind) {
    if (!/^(?:js|mjs|cjs|css|map)$/.test(kind.extension) || text.length < 4000)
        return false;
    if (kind.extension === 'map' && /"mappings"\s{0,3}:/.test(text))
        return true;
    let longest = 0;
    let lines = 0;
    for (let at = 0; at < text.length; lines += 1) {
        const found = text.indexOf('\n', at);
        const end = found < 0 ? text.length : found;
        longest = Math.max(longest, end - at);
        at = end + 1;
    }
    return longest > 3000 && text.length / lines > 250;
}
class Lazy {
    make;
    made;
    constructor(make) {
        this.make = make;
    }
    get value() {
        this.made ??= this.make();
        return this.made;
    }
}

;// CONCATENATED MODULE: ./build/embedded/privacy/self-test.js

/** What the engine finds in each fixture of the pack, by the fixture's path. */
async function scanFixtures(pack, engine, pdf) {
    const found = {};
    for (const [path, bytes] of [...pack.fixtures].sort(([a], [b]) => (a < b ? -1 : 1))) {
        // Fixtures are judged by content as any file is, but not by the name of the folder that holds them.
        const report = await scanFile(engine, pdf, { path: path.slice(path.indexOf('/') + 1), bytes });
        if (report.unread !== undefined)
            throw new Error(`privacy pack: self-test: fixture ${path} cannot be read: ${report.unread}`);
        found[path] = report.findings.map(({ properties }) => ({
            entity: String(properties?.['entity']),
            count: Number(properties?.['count']),
            at: String(properties?.['place']),
        }));
    }
    return found;
}
/** Proves the pack on its own examples and fixtures; throws an error that names the rule or fixture that failed. */
async function selfTest(pack, engine, pdf) {
    for (const compiled of engine.rules) {
        const { id, examples, notIn } = compiled.rule;
        const kind = ['document', 'code', 'data'].find((candidate) => !notIn.includes(candidate)) ?? 'table';
        const matches = (text) => {
            let hit = false;
            engine.scan(text, { header: [], sql: false, markdown: false, html: false, words: true, kind, attribution: false }, ({ rule, verdict }) => {
                if (rule === compiled && (verdict === 'valid' || verdict === 'weak'))
                    hit = true;
            });
            return hit;
        };
        for (const [at, example] of examples.match.entries())
            if (!matches(example))
                throw new Error(`privacy pack: self-test: rule ${id} misses its example ${at + 1}`);
        for (const [at, example] of examples.noMatch.entries())
            if (matches(example))
                throw new Error(`privacy pack: self-test: rule ${id} matches its counter-example ${at + 1}`);
    }
    const found = await scanFixtures(pack, engine, pdf);
    const names = new Set([...Object.keys(found), ...Object.keys(pack.expected.fixtures)]);
    for (const name of [...names].sort()) {
        const expected = pack.expected.fixtures[name];
        if (expected === undefined)
            throw new Error(`privacy pack: self-test: fixture ${name} is not in expected.json`);
        if (key(expected) !== key(found[name] ?? []))
            throw new Error(`privacy pack: self-test: fixture ${name} does not give what expected.json says`);
    }
}
function key(findings) {
    return findings
        .map(({ entity, count, at }) => JSON.stringify([entity, count, at]))
        .sort()
        .join('\n');
}

// EXTERNAL MODULE: ./build/embedded/privacy/validate/checksum.js
var checksum = __webpack_require__(7620);
// EXTERNAL MODULE: ./build/embedded/privacy/validate/verdict.js
var verdict = __webpack_require__(7422);
;// CONCATENATED MODULE: ./build/embedded/privacy/validate/americas.js


/** Numbers printed on specimen cards and in advertisements; area 987-65-432x is reserved for them. */
const DOCUMENTED_SSN = /^(?:078051120|219099999|98765432\d|457555462|123456789|111223333|123121234)$/;
const usSsn = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 9)
        return 'invalid';
    if (DOCUMENTED_SSN.test(digits))
        return 'documented';
    const area = (0,checksum/* number */.ai)(digits, 0, 3);
    if (area === 0 || area === 666 || area >= 900 || digits.slice(3, 5) === '00' || digits.slice(5) === '0000')
        return 'invalid';
    return (0,verdict/* verdict */.W)(!(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2);
};
const usItin = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const group = (0,checksum/* number */.ai)(digits, 3, 5);
    const inRange = (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94;
    if (DOCUMENTED_SSN.test(digits))
        return 'documented';
    return (0,verdict/* verdict */.W)(digits.length === 9 && digits.startsWith('9') && inRange && new Set(digits).size > 2);
};
const caSin = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 9 || !(0,checksum/* luhn */.iW)(digits) || new Set(digits).size < 3 || (0,checksum/* isRun */.yz)(digits))
        return 'invalid';
    if (digits === '046454286' || digits === '130692544')
        return 'documented';
    return (0,verdict/* verdict */.W)(!digits.startsWith('0') && !digits.startsWith('8'));
};
/** Remainder of a falling weighted sum, 11 − r, with 10 and 11 as 0: the two check digits of CPF and CNPJ. */
function elevenCheck(digits, weights) {
    const rest = (0,checksum/* weighted */.Y1)(digits, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
}
const brCpf = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 11 || new Set(digits).size < 3)
        return 'invalid';
    if (digits === '12345678909' || digits === '11144477735')
        return 'documented';
    const first = elevenCheck(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
    const second = elevenCheck(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    return (0,verdict/* verdict */.W)(first === (0,checksum/* digitAt */.zG)(digits, 9) && second === (0,checksum/* digitAt */.zG)(digits, 10));
};
const brCnpj = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 14 || new Set(digits).size < 3)
        return 'invalid';
    if (digits === '11222333000181')
        return 'documented';
    const first = elevenCheck(digits, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    const second = elevenCheck(digits, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    return (0,verdict/* verdict */.W)(first === (0,checksum/* digitAt */.zG)(digits, 12) && second === (0,checksum/* digitAt */.zG)(digits, 13));
};
const CURP_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const mxCurp = (value) => {
    const text = value.toUpperCase();
    if (!(0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(text, 6, 8), (0,checksum/* number */.ai)(text, 8, 10)))
        return 'invalid';
    let sum = 0;
    for (let index = 0; index < 17; index += 1)
        sum += CURP_ALPHABET.indexOf(text.charAt(index)) * (18 - index);
    return (0,verdict/* verdict */.W)((10 - (sum % 10)) % 10 === (0,checksum/* digitAt */.zG)(text, 17));
};
const mxRfc = (value) => {
    const date = /\d{6}/.exec(value)?.[0] ?? '';
    return (0,verdict/* verdict */.W)((0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(date, 2, 4), (0,checksum/* number */.ai)(date, 4, 6)));
};
/** Chilean RUT: modulus 11 with K for 10. */
const clRut = (value) => {
    const text = value.replace(/[.-]/g, '').toUpperCase();
    const body = text.slice(0, -1);
    let sum = 0;
    for (let index = 0; index < body.length; index += 1)
        sum += (0,checksum/* digitAt */.zG)(body, body.length - 1 - index) * (2 + (index % 6));
    const check = 11 - (sum % 11);
    return (0,verdict/* verdict */.W)(!(0,checksum/* isRun */.yz)(body) && text.slice(-1) === (check === 11 ? '0' : check === 10 ? 'K' : String(check)));
};
/** Argentine CUIT/CUIL. */
const arCuit = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const check = (11 - ((0,checksum/* weighted */.Y1)(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return (0,verdict/* verdict */.W)(digits.length === 11 && check === (0,checksum/* digitAt */.zG)(digits, 10) && new Set(digits).size > 2);
};
/** National Provider Identifier: Luhn over the number prefixed with 80840. */
const npi = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits === '1234567893')
        return 'documented';
    return (0,verdict/* verdict */.W)(digits.length === 10 && /^[12]/.test(digits) && (0,checksum/* luhn */.iW)(`80840${digits}`) && new Set(digits).size > 2);
};
/** DEA registration: two letters, seven digits, the last the unit of (1+3+5) + 2·(2+4+6). */
const dea = (value) => {
    const digits = value.slice(2);
    const sum = (0,checksum/* digitAt */.zG)(digits, 0) +
        (0,checksum/* digitAt */.zG)(digits, 2) +
        (0,checksum/* digitAt */.zG)(digits, 4) +
        2 * ((0,checksum/* digitAt */.zG)(digits, 1) + (0,checksum/* digitAt */.zG)(digits, 3) + (0,checksum/* digitAt */.zG)(digits, 5));
    if (digits === '1234563')
        return 'documented';
    return (0,verdict/* verdict */.W)(sum % 10 === (0,checksum/* digitAt */.zG)(digits, 6) && new Set(digits).size > 2);
};
/** Medicare beneficiary identifier: 11 places of fixed kinds without S, L, O, I, B, Z. */
const usMbi = (value) => {
    const text = value.replace(/-/g, '').toUpperCase();
    if (text === '1EG4TE5MK73' || text === '1EG4TE5MK72')
        return 'documented';
    return (0,verdict/* verdict */.W)(/^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(text));
};
/** Colombian and other bare numbers of which nothing but a plausible length is known. */
const plainNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return (0,verdict/* verdict */.W)(!(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2);
};

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/asia-pacific.js


const inAadhaar = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 12 || !/^[2-9]/.test(digits) || (0,checksum/* isRun */.yz)(digits) || new Set(digits).size < 3 || !(0,checksum/* verhoeff */.qp)(digits))
        return 'invalid';
    return digits === '999941057058' || digits === '234123412346' ? 'documented' : 'valid';
};
/** Indian PAN: the fourth letter is the kind of holder; P is a person, the others firms and bodies. */
const inPan = (value) => {
    if (/^(?:ABCDE1234F|AAAPL1234C|ABCPE1234F)$/i.test(value))
        return 'documented';
    return (0,verdict/* verdict */.W)(/^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/i.test(value) && !value.slice(5, 9).includes('0000'));
};
const NRIC_ST = 'JZIHGFEDCBA';
const NRIC_FG = 'XWUTRQPNMLK';
const NRIC_M = 'KLJNPQRTUWX';
const sgNric = (value) => {
    const text = value.toUpperCase();
    const first = text.charAt(0);
    const offset = first === 'T' || first === 'G' ? 4 : first === 'M' ? 3 : 0;
    const rest = ((0,checksum/* weighted */.Y1)(text.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
    const letters = first === 'S' || first === 'T' ? NRIC_ST : first === 'M' ? NRIC_M : NRIC_FG;
    const letter = first === 'M' ? letters.charAt(10 - rest) : letters.charAt(rest);
    if (/^[ST]1234567/.test(text) && letter === text.charAt(8))
        return 'documented';
    return (0,verdict/* verdict */.W)(letter === text.charAt(8) && new Set(text.slice(1, 8)).size > 2);
};
const auTfn = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits === '123456782')
        return 'documented';
    return (0,verdict/* verdict */.W)(digits.length === 9 &&
        (0,checksum/* weighted */.Y1)(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 &&
        !(0,checksum/* isRun */.yz)(digits) &&
        new Set(digits).size > 2);
};
const auMedicare = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (!/^[2-6]\d{9,10}$/.test(digits) || new Set(digits).size < 3)
        return 'invalid';
    if (digits.startsWith('212345670') || digits.startsWith('29537016'))
        return 'documented';
    return (0,verdict/* verdict */.W)((0,checksum/* weighted */.Y1)(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === (0,checksum/* digitAt */.zG)(digits, 8));
};
const nzIrd = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value).padStart(9, '0');
    const whole = Number(digits);
    if (digits.length !== 9 || whole < 10_000_000 || whole > 150_000_000)
        return 'invalid';
    let rest = (0,checksum/* weighted */.Y1)(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    let check = rest === 0 ? 0 : 11 - rest;
    if (check === 10) {
        rest = (0,checksum/* weighted */.Y1)(digits, [7, 4, 3, 2, 5, 2, 7, 6]) % 11;
        check = rest === 0 ? 0 : 11 - rest;
    }
    if (digits === '049091850' || digits === '035901981')
        return 'documented';
    return (0,verdict/* verdict */.W)(check === (0,checksum/* digitAt */.zG)(digits, 8) && new Set(digits).size > 2);
};
/** Korean resident registration number; issued at random since 2020, older ones carry a check digit. */
const krRrn = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 13 || !(0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), (0,checksum/* number */.ai)(digits, 4, 6)))
        return 'invalid';
    const check = (11 - ((0,checksum/* weighted */.Y1)(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
    if (/^(?:900101|800101|123456)-?[12]234567/.test(value))
        return 'documented';
    const recent = /^[34]$/.test(digits.charAt(6)) && (0,checksum/* number */.ai)(digits, 0, 2) >= 20 && (0,checksum/* number */.ai)(digits, 0, 2) < 40;
    return (0,verdict/* verdict */.W)(recent || check === (0,checksum/* digitAt */.zG)(digits, 12));
};
const jpMyNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const rest = (0,checksum/* weighted */.Y1)(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    if (digits === '123456789018')
        return 'documented';
    return (0,verdict/* verdict */.W)(digits.length === 12 &&
        !(0,checksum/* isRun */.yz)(digits) &&
        new Set(digits).size > 2 &&
        (rest <= 1 ? 0 : 11 - rest) === (0,checksum/* digitAt */.zG)(digits, 11));
};
const cnResidentId = (value) => {
    const text = value.toUpperCase();
    if (!(0,checksum/* isDay */.N)((0,checksum/* number */.ai)(text, 6, 10), (0,checksum/* number */.ai)(text, 10, 12), (0,checksum/* number */.ai)(text, 12, 14)))
        return 'invalid';
    const sum = (0,checksum/* weighted */.Y1)(text, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    if (/^(?:11010519491231002X|110101199003070000)$/.test(text))
        return 'documented';
    return (0,verdict/* verdict */.W)(/^[1-8]/.test(text) && '10X98765432'.charAt(sum % 11) === text.charAt(17));
};
const hkId = (value) => {
    const text = value.replace(/[() ]/g, '').toUpperCase().padStart(9, ' ');
    let sum = 0;
    for (let index = 0; index < 8; index += 1) {
        const code = text.charCodeAt(index);
        const place = code === 32 ? 36 : code < 58 ? code - 48 : code - 55;
        sum += place * (9 - index);
    }
    const last = text.charAt(8);
    if (/A123456/.test(text))
        return 'documented';
    return (0,verdict/* verdict */.W)((sum + (last === 'A' ? 10 : (0,checksum/* digitAt */.zG)(last, 0))) % 11 === 0);
};
const twNationalId = (value) => {
    const text = value.toUpperCase();
    const code = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0));
    const sum = Math.floor(code / 10) + (code % 10) * 9 + (0,checksum/* weighted */.Y1)(text.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
    if (text === 'A123456789')
        return 'documented';
    return (0,verdict/* verdict */.W)(sum % 10 === 0);
};
const thNationalId = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const check = (11 - ((0,checksum/* weighted */.Y1)(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
    return (0,verdict/* verdict */.W)(digits.length === 13 && !(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2 && check === (0,checksum/* digitAt */.zG)(digits, 12));
};
const myNric = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return (0,verdict/* verdict */.W)(digits.length === 12 && (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), (0,checksum/* number */.ai)(digits, 4, 6)));
};
const trKimlik = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 11 || digits.startsWith('0') || new Set(digits).size < 3)
        return 'invalid';
    const odd = (0,checksum/* weighted */.Y1)(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = (0,checksum/* weighted */.Y1)(digits, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
    if (digits === '10000000146')
        return 'documented';
    const tenth = (((odd * 7 - even) % 10) + 10) % 10;
    return (0,verdict/* verdict */.W)(tenth === (0,checksum/* digitAt */.zG)(digits, 9) && (odd + even + tenth) % 10 === (0,checksum/* digitAt */.zG)(digits, 10));
};
const zaId = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits === '8001015009087')
        return 'documented';
    return (0,verdict/* verdict */.W)(digits.length === 13 &&
        (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), (0,checksum/* number */.ai)(digits, 4, 6)) &&
        /^[012]$/.test(digits.charAt(10)) &&
        (0,checksum/* luhn */.iW)(digits));
};
const ilId = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value).padStart(9, '0');
    return (0,verdict/* verdict */.W)(digits.length === 9 && (0,checksum/* luhn */.iW)(digits) && !(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2);
};

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/contact.js


/** How months begin in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish, without accents. */
const MONTHS = [
    /^(?:jan|gen|ene|sty)/,
    /^(?:feb|fev|lut)/,
    /^(?:mar|mrz|maa?r|mrt)/,
    /^(?:apr|avr|abr|kwi)/,
    /^(?:may|mai|mag|mei|maj)/,
    /^(?:jun|juin|giu|cze)/,
    /^(?:jul|juil|lug|lip)/,
    /^(?:aug|aou|ago|sie)/,
    /^(?:sep|set|wrz)/,
    /^(?:oct|okt|ott|out|paz)/,
    /^(?:nov|lis)/,
    /^(?:dec|dez|dic|gru)/,
];
/** Days that stand for any day: the epoch, the first of a round year. */
const ANY_DAY = /^(?:1970|1900|1980|1990|2000|2001|2010|2020)[-/.]?0?1[-/.]?0?1$|^0?1[-/.]0?1[-/.](?:1970|1900|1980|1990|2000|2001|2010|2020)$/;
/** A day that a living or recently living person may be born on, in ISO, European or American order or with a month in words. */
const birthDate = (value) => {
    if (ANY_DAY.test(value))
        return 'documented';
    const day = value.replace(/T[\d:.Z]{1,20}$/, '');
    const word = /\p{L}{3,12}/u.exec(day)?.[0];
    const parts = (day.match(/\d{1,4}/g) ?? []).map(Number);
    const [a = 0, b = 0, c = 0] = parts;
    if (word !== undefined) {
        const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        const month = MONTHS.findIndex((begins) => begins.test(plain)) + 1;
        if (month < 1)
            return 'invalid';
        const year = Math.max(a, b);
        return (0,verdict/* verdict */.W)(plausible(year, month, Math.min(a, b)));
    }
    if (a > 31)
        return (0,verdict/* verdict */.W)(plausible(a, b, c));
    const year = c > 99 ? c : c + (c > 26 ? 1900 : 2000);
    return (0,verdict/* verdict */.W)(plausible(year, a, b) || plausible(year, b, a));
};
function plausible(year, month, day) {
    return year >= 1900 && year <= 2025 && (0,checksum/* isDay */.N)(year, month, day);
}
/** Public unicast IPv4; private, loopback, documentation, multicast and well-known resolver addresses are no one's. */
const publicIpv4 = (value) => {
    const parts = value.split('.').map(Number);
    const [a = 0, b = 0, c = 0, d = 0] = parts;
    if (parts.length !== 4 || parts.some((part) => part > 255))
        return 'invalid';
    if (a === 0 || a === 10 || a === 127 || a >= 224 || (a === 100 && b >= 64 && b < 128))
        return 'invalid';
    if ((a === 172 && b >= 16 && b < 32) ||
        (a === 192 && b === 168) ||
        (a === 169 && b === 254) ||
        (a === 198 && b >= 18 && b < 20)) {
        return 'invalid';
    }
    if ((a === 192 && b === 0) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113))
        return 'invalid';
    // Version-like (1.2.3.4) and resolver addresses (8.8.8.8).
    if ((a < 10 && b < 10 && c < 10) || (a === b && b === c) || (0,checksum/* isRun */.yz)(parts.join('').slice(0, 8)) || (a === 9 && b === 9))
        return 'invalid';
    return (0,verdict/* verdict */.W)(d !== 255 && !(b === 0 && c === 0 && d === 0));
};
/** A public address that nothing near it names: believed beside other personal data. */
const publicIpv4Beside = (value) => (0,verdict/* weaken */.o)(publicIpv4(value));
const publicIpv6 = (value) => {
    const groups = value.toLowerCase().split(':');
    if (groups.length < 4 || groups.length > 8 || (value.match(/::/g) ?? []).length > 1)
        return 'invalid';
    if (groups.length < 8 && !value.includes('::'))
        return 'invalid';
    if (!/^[23][0-9a-f]{3}$/.test(groups[0] ?? '') || (groups[0] === '2001' && /^0?db8$/.test(groups[1] ?? '')))
        return 'invalid';
    return (0,verdict/* verdict */.W)(!value.startsWith('2001:4860:4860') && !value.startsWith('2606:4700:4700'));
};
/** Unicast hardware addresses with some variety: broadcast, zeros and counting examples are no one's device. */
const macAddress = (value) => {
    const bytes = value.split(/[:-]/).map((byte) => Number.parseInt(byte, 16));
    const first = bytes[0] ?? 0;
    const hex = value.replace(/[^0-9a-f]/gi, '').toLowerCase();
    if ((first & 1) === 1 || new Set(bytes).size < 4)
        return 'invalid';
    if (/^(?:001122|0123456789ab|aabbcc|112233|deadbe|00005e|020000|123456|525400|0242)/.test(hex))
        return 'invalid';
    return 'valid';
};
/** Street words and a house number are in the pattern; this rejects what reads like a title or a version. */
const address = (value) => (SAMPLE_STREET.test(value) ? 'documented' : plausibleAddress(value));
/** A street and a number in a form that many other things have. */
const addressBeside = (value) => (0,verdict/* weaken */.o)(address(value));
/** Streets of manuals and films. */
const SAMPLE_STREET = /^(?:(?:1|12|123|1234|12345|456|789|321|100|742) (?:Main|Evergreen|Fake|Any|Example|Elm|Test|Sample|First|Street|Some|Lovely|Foo|Oak)\b|\d+ (?:Lovely|Fake|Test|Example|Sample|Foo) |1600 Pennsylvania|350 Fifth|1 Infinite|1600 Amphitheatre|221B Baker|10 Downing)|Musterstra|Beispiel/i;
const plausibleAddress = (value) => (0,verdict/* verdict */.W)(!/\b(?:Version|Chapter|Section|Figure|Table|Page|Step|RFC)\b/.test(value) && !/^0\b/.test(value));

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/keccak.js
/** Keccak-256 with the original padding (Ethereum's; SHA-3 as Node offers it pads differently). One block per 136 bytes. */
const RATE = 136;
const MASK = 0xffffffffffffffffn;
const ROTATIONS = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
const LANES = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];
const ROUND_CONSTANTS = roundConstants();
function keccak256(message) {
    const length = Math.ceil((message.length + 1) / RATE) * RATE;
    const padded = Buffer.alloc(length);
    padded.set(message);
    padded[message.length] = 0x01;
    padded[length - 1] = (padded[length - 1] ?? 0) | 0x80;
    const state = Array.from({ length: 25 }, () => 0n);
    for (let block = 0; block < length; block += RATE) {
        for (let lane = 0; lane < RATE / 8; lane += 1)
            xor(state, lane, padded.readBigUInt64LE(block + lane * 8));
        permute(state);
    }
    const out = Buffer.alloc(32);
    for (let lane = 0; lane < 4; lane += 1)
        out.writeBigUInt64LE(at(state, lane), lane * 8);
    return out;
}
function at(state, lane) {
    return state[lane] ?? 0n;
}
function xor(state, lane, value) {
    state[lane] = at(state, lane) ^ value;
}
function rotate(value, by) {
    return ((value << BigInt(by)) | (value >> BigInt(64 - by))) & MASK;
}
function permute(state) {
    for (const constant of ROUND_CONSTANTS) {
        const parity = [0, 1, 2, 3, 4].map((x) => at(state, x) ^ at(state, x + 5) ^ at(state, x + 10) ^ at(state, x + 15) ^ at(state, x + 20));
        for (let lane = 0; lane < 25; lane += 1) {
            const x = lane % 5;
            xor(state, lane, at(parity, (x + 4) % 5) ^ rotate(at(parity, (x + 1) % 5), 1));
        }
        let carried = at(state, 1);
        for (const [step, lane] of LANES.entries()) {
            const next = at(state, lane);
            state[lane] = rotate(carried, ROTATIONS[step] ?? 0);
            carried = next;
        }
        for (let row = 0; row < 25; row += 5) {
            const copy = state.slice(row, row + 5);
            for (let x = 0; x < 5; x += 1)
                state[row + x] = at(copy, x) ^ (~at(copy, (x + 1) % 5) & MASK & at(copy, (x + 2) % 5));
        }
        xor(state, 0, constant);
    }
}
/** The 24 constants come from a linear feedback shift register (FIPS 202, algorithm 5). */
function roundConstants() {
    const constants = [];
    let register = 1;
    for (let round = 0; round < 24; round += 1) {
        let constant = 0n;
        for (let bit = 0; bit < 7; bit += 1) {
            if ((register & 1) === 1)
                constant |= 1n << BigInt(2 ** bit - 1);
            register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
        }
        constants.push(constant);
    }
    return constants;
}

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/crypto-wallet.js



const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** Published everywhere: the genesis block, BIP examples and burn addresses. */
const DOCUMENTED = /^(?:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa|1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2|3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy|1BoatSLRHtKNngkdXEeobR76b53LETtpyT|1111111111111111111114oLvT2|bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq|bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4)$/;
const bitcoin = (value) => {
    const bech = /^(?:bc1|BC1)/.test(value);
    if (!(bech ? isBech32(value.toLowerCase()) : isBase58Check(value)))
        return 'invalid';
    return DOCUMENTED.test(value) ? 'documented' : 'valid';
};
/** Base58Check of 21 bytes and a double SHA-256, versions 0 (P2PKH) and 5 (P2SH). */
function isBase58Check(value) {
    let total = 0n;
    for (const character of value) {
        const digit = BASE58.indexOf(character);
        if (digit < 0)
            return false;
        total = total * 58n + BigInt(digit);
    }
    const hex = total.toString(16);
    if (hex.length > 50)
        return false;
    const bytes = Buffer.from(hex.padStart(50, '0'), 'hex');
    const version = bytes[0];
    if (version !== 0 && version !== 5)
        return false;
    const once = (0,external_node_crypto_.createHash)('sha256').update(bytes.subarray(0, 21)).digest();
    const twice = (0,external_node_crypto_.createHash)('sha256').update(once).digest();
    return twice.subarray(0, 4).equals(bytes.subarray(21));
}
/** BIP 173 (constant 1) and BIP 350 (bech32m). */
function isBech32(value) {
    const separator = value.lastIndexOf('1');
    const prefix = value.slice(0, separator);
    const values = Array.from(prefix, (character) => character.charCodeAt(0) >> 5);
    values.push(0, ...Array.from(prefix, (character) => character.charCodeAt(0) & 31));
    for (const character of value.slice(separator + 1)) {
        const digit = BECH32.indexOf(character);
        if (digit < 0)
            return false;
        values.push(digit);
    }
    let check = 1;
    for (const entry of values) {
        const top = check >>> 25;
        check = ((check & 0x1ffffff) << 5) ^ entry;
        for (const [bit, generator] of BECH32_GENERATOR.entries())
            if (((top >>> bit) & 1) === 1)
                check ^= generator;
    }
    return check === 1 || check === 0x2bc830a3;
}
/** EIP-55 where the case is mixed; one case alone carries no checksum and is left to the context. */
const ethereumChecksum = (value) => {
    const body = value.slice(2);
    if (/^(.)\1*$/i.test(body.slice(4, -4)) || /0{12}/.test(body))
        return 'invalid';
    const lower = body.toLowerCase();
    if (body === lower || body === body.toUpperCase())
        return 'invalid';
    const hash = keccak256(Buffer.from(lower, 'latin1')).toString('hex');
    for (let index = 0; index < 40; index += 1) {
        const character = body.charAt(index);
        if (!/[a-f]/i.test(character))
            continue;
        const upper = Number.parseInt(hash.charAt(index), 16) >= 8;
        if (upper !== (character === character.toUpperCase()))
            return 'invalid';
    }
    return 'valid';
};
const ethereumAny = (value) => {
    const body = value.slice(2);
    const oneCase = body === body.toLowerCase() || body === body.toUpperCase();
    return oneCase ? (0,verdict/* verdict */.W)(!/0{12}/.test(body) && new Set(body.toLowerCase()).size > 6) : ethereumChecksum(value);
};

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/europe.js


/** Prefixes HMRC never issues; QQ is the documented example. */
const NINO_NEVER = /^(?:BG|GB|NK|KN|TN|NT|ZZ|[DFIQUV]|.[DFIQUVO])/;
const ukNino = (value) => {
    const text = value.replace(/[ -]/g, '').toUpperCase();
    if (/^(?:QQ123456|AB123456|AA123456|JG103759)/.test(text))
        return 'documented';
    return (0,verdict/* verdict */.W)(!NINO_NEVER.test(text) && !(0,checksum/* isRun */.yz)(text.slice(2, 8)));
};
/** NHS number: modulus 11, weights 10 to 2. 999 is the range for tests. */
const ukNhs = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const check = 11 - ((0,checksum/* weighted */.Y1)(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    if (digits.length !== 10 ||
        (0,checksum/* isRun */.yz)(digits) ||
        (check === 11 ? 0 : check) !== (0,checksum/* digitAt */.zG)(digits, 9) ||
        new Set(digits).size < 3)
        return 'invalid';
    return digits.startsWith('999') || digits === '9434765919' || digits === '4010232137' ? 'documented' : 'valid';
};
/** German tax number of a person: 11 digits, one of the first ten occurs two or three times, ISO 7064 check. */
const deTaxId = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 11 || digits.startsWith('0') || !(0,checksum/* mod11And10 */.D)(digits))
        return 'invalid';
    const counts = new Map();
    for (const digit of digits.slice(0, 10))
        counts.set(digit, (counts.get(digit) ?? 0) + 1);
    const repeated = [...counts.values()].filter((count) => count > 1);
    if (repeated.length !== 1 || (repeated[0] ?? 0) > 3)
        return 'invalid';
    return digits === '86095742719' || digits === '47036892816' || digits === '65929970489' ? 'documented' : 'valid';
};
/** German identity card and passport: ICAO 9303 sum, weights 7, 3, 1. */
const icaoDocument = (value) => {
    const text = value.replace(/ /g, '').toUpperCase();
    if (!/\d.*\d.*\d/.test(text))
        return 'invalid';
    let sum = 0;
    for (let index = 0; index < 9; index += 1)
        sum += Number.parseInt(text.charAt(index), 36) * ([7, 3, 1][index % 3] ?? 0);
    if (text.startsWith('T22000129') || text.startsWith('L01X00T47') || text.startsWith('T220001293'))
        return 'documented';
    return (0,verdict/* verdict */.W)(text.length >= 10 && sum % 10 === (0,checksum/* digitAt */.zG)(text, 9));
};
/** German pension insurance number: area, date, initial, serial, check. */
const dePension = (value) => {
    const text = value.replace(/ /g, '').toUpperCase();
    const expanded = text.slice(0, 8) + String(text.charCodeAt(8) - 64).padStart(2, '0') + text.slice(9, 11);
    let sum = 0;
    for (const [index, weight] of [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].entries()) {
        const product = (0,checksum/* digitAt */.zG)(expanded, index) * weight;
        sum += Math.floor(product / 10) + (product % 10);
    }
    return (0,verdict/* verdict */.W)((0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(text, 4, 6), (0,checksum/* number */.ai)(text, 2, 4)) && sum % 10 === (0,checksum/* digitAt */.zG)(text, 11));
};
/** French social security number: 97 − body mod 97; Corsican departments become 19 and 18. */
const frNir = (value) => {
    const text = value.replace(/[ .-]/g, '').toUpperCase().replace('2A', '19').replace('2B', '18');
    const month = (0,checksum/* number */.ai)(text, 3, 5);
    if (text.length !== 15 || !((month >= 1 && month <= 12) || (month >= 20 && month <= 42)))
        return 'invalid';
    if (text.startsWith('2550814168025') || text.startsWith('1234567890123'))
        return 'documented';
    return (0,verdict/* verdict */.W)(97 - (0,checksum/* modulo */.xP)(text.slice(0, 13), 97) === (0,checksum/* number */.ai)(text, 13, 15));
};
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const esDni = (value) => {
    const text = value.replace(/[ .-]/g, '').toUpperCase();
    const digits = text.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2');
    if (DNI_LETTERS.charAt(Number(digits) % 23) !== text.slice(-1))
        return 'invalid';
    if (/^(?:12345678Z|00000000T|99999999R|X1234567L)$/.test(text))
        return 'documented';
    return (0,verdict/* verdict */.W)(new Set(digits).size > 2);
};
const CF_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const itCodiceFiscale = (value) => {
    const text = value.toUpperCase();
    if (text.length !== 16)
        return 'invalid';
    let sum = 0;
    for (let index = 0; index < 15; index += 1) {
        const code = text.charCodeAt(index);
        const place = code < 58 ? code - 48 : code - 65;
        sum += index % 2 === 0 ? (CF_ODD[place] ?? 0) : place;
    }
    if (/^(?:RSSMRA|BNCMRC|VRDLGI)(?:80|85|70)A01/.test(text))
        return 'documented';
    return (0,verdict/* verdict */.W)(text.charCodeAt(15) - 65 === sum % 26);
};
const plPesel = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const month = (0,checksum/* number */.ai)(digits, 2, 4) % 20;
    if (digits.length !== 11 || !(0,checksum/* isShortDay */.Z2)(month, (0,checksum/* number */.ai)(digits, 4, 6)))
        return 'invalid';
    if (digits === '44051401359' || digits === '02070803628')
        return 'documented';
    return (0,verdict/* verdict */.W)((10 - ((0,checksum/* weighted */.Y1)(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === (0,checksum/* digitAt */.zG)(digits, 10));
};
const nlBsn = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value).padStart(9, '0');
    const sum = (0,checksum/* weighted */.Y1)(digits, [9, 8, 7, 6, 5, 4, 3, 2]) - (0,checksum/* digitAt */.zG)(digits, 8);
    if (digits.length !== 9 || sum % 11 !== 0 || (0,checksum/* isRun */.yz)(digits) || new Set(digits).size < 3)
        return 'invalid';
    return digits === '123456782' || digits === '111222333' ? 'documented' : 'valid';
};
/** Swedish personal number: the date (day + 60 for coordination numbers) and Luhn over ten digits. */
const sePersonnummer = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value).slice(-10);
    const day = (0,checksum/* number */.ai)(digits, 4, 6);
    return (0,verdict/* verdict */.W)(digits.length === 10 && (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), day > 60 ? day - 60 : day) && (0,checksum/* luhn */.iW)(digits));
};
const fiHetu = (value) => {
    const body = value.slice(0, 6) + value.slice(7, 10);
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(body) % 31);
    if (value === '131052-308T' || Number(value.slice(7, 10)) >= 900)
        return check === value.charAt(10) ? 'documented' : 'invalid';
    return (0,verdict/* verdict */.W)((0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(value, 2, 4), (0,checksum/* number */.ai)(value, 0, 2)) && check === value.charAt(10));
};
/** Danish CPR: since 2007 without a check digit, so only the date is tested. */
const dkCpr = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return (0,verdict/* verdict */.W)(digits.length === 10 && (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), (0,checksum/* number */.ai)(digits, 0, 2)) && !(0,checksum/* isRun */.yz)(digits.slice(6)));
};
const noFodselsnummer = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const day = (0,checksum/* number */.ai)(digits, 0, 2) % 40;
    const month = (0,checksum/* number */.ai)(digits, 2, 4) % 40;
    const first = (11 - ((0,checksum/* weighted */.Y1)(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - ((0,checksum/* weighted */.Y1)(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return (0,verdict/* verdict */.W)(digits.length === 11 && (0,checksum/* isShortDay */.Z2)(month, day) && first === (0,checksum/* digitAt */.zG)(digits, 9) && second === (0,checksum/* digitAt */.zG)(digits, 10));
};
/** Czech and Slovak birth number: women's months + 50, divisible by 11. */
const czRodneCislo = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const month = (0,checksum/* number */.ai)(digits, 2, 4) % 50;
    return (0,verdict/* verdict */.W)(digits.length === 10 &&
        (0,checksum/* isShortDay */.Z2)(month > 20 ? month - 20 : month, (0,checksum/* number */.ai)(digits, 4, 6)) &&
        (0,checksum/* modulo */.xP)(digits, 11) === 0);
};
const roCnp = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const rest = (0,checksum/* weighted */.Y1)(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return (0,verdict/* verdict */.W)(digits.length === 13 &&
        !digits.startsWith('0') &&
        (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 3, 5), (0,checksum/* number */.ai)(digits, 5, 7)) &&
        (rest === 10 ? 1 : rest) === (0,checksum/* digitAt */.zG)(digits, 12));
};
const ptNif = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const rest = (0,checksum/* weighted */.Y1)(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (digits === '123456789')
        return 'documented';
    return (0,verdict/* verdict */.W)(digits.length === 9 &&
        /^[1235689]/.test(digits) &&
        (rest < 2 ? 0 : 11 - rest) === (0,checksum/* digitAt */.zG)(digits, 8) &&
        new Set(digits).size > 2);
};
/** Belgian national number: 97 − body mod 97, with a leading 2 for people born from 2000 on. */
const beNationalNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const check = (0,checksum/* number */.ai)(digits, 9, 11);
    const body = digits.slice(0, 9);
    const fits = 97 - (0,checksum/* modulo */.xP)(body, 97) === check || 97 - (0,checksum/* modulo */.xP)(`2${body}`, 97) === check;
    return (0,verdict/* verdict */.W)(digits.length === 11 &&
        (0,checksum/* number */.ai)(digits, 2, 4) <= 12 &&
        (0,checksum/* number */.ai)(digits, 4, 6) <= 31 &&
        fits &&
        new Set(digits).size > 2);
};
/** Swiss AHV number: EAN-13. */
const chAhv = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits === '7569217076985' || digits === '7561234567897')
        return 'documented';
    return (0,verdict/* verdict */.W)(digits.length === 13 &&
        (10 - ((0,checksum/* weighted */.Y1)(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === (0,checksum/* digitAt */.zG)(digits, 12));
};
/** Austrian social insurance number. */
const atSvnr = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const sum = (0,checksum/* weighted */.Y1)(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11;
    if (digits === '1237010180')
        return 'documented';
    return (0,verdict/* verdict */.W)(digits.length === 10 && sum === (0,checksum/* digitAt */.zG)(digits, 3) && (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 6, 8) % 13, (0,checksum/* number */.ai)(digits, 4, 6)));
};
const IE_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';
const iePps = (value) => {
    const text = value.toUpperCase();
    const second = text.length > 8 ? text.charCodeAt(8) - 64 : 0;
    const sum = (0,checksum/* weighted */.Y1)(text, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
    if (/^1234567(?:T|FA)$/.test(text))
        return 'documented';
    return (0,verdict/* verdict */.W)(IE_LETTERS.charAt(sum % 23) === text.charAt(7));
};
const hrOib = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return (0,verdict/* verdict */.W)(digits.length === 11 && (0,checksum/* mod11And10 */.D)(digits) && new Set(digits).size > 2);
};
/** Bulgarian EGN. */
const bgEgn = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const month = (0,checksum/* number */.ai)(digits, 2, 4) % 20;
    const check = ((0,checksum/* weighted */.Y1)(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
    return (0,verdict/* verdict */.W)(digits.length === 10 && (0,checksum/* isShortDay */.Z2)(month, (0,checksum/* number */.ai)(digits, 4, 6)) && check === (0,checksum/* digitAt */.zG)(digits, 9));
};
/** Estonian and Lithuanian personal code: two rounds of modulus 11. */
const baltic = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const century = 1800 + Math.floor(((0,checksum/* digitAt */.zG)(digits, 0) - 1) / 2) * 100;
    if (digits.length !== 11 ||
        !(0,checksum/* isDay */.N)(Math.max(century, 1880) + (century < 1880 ? 0 : (0,checksum/* number */.ai)(digits, 1, 3)), (0,checksum/* number */.ai)(digits, 3, 5), (0,checksum/* number */.ai)(digits, 5, 7)))
        return 'invalid';
    let check = (0,checksum/* weighted */.Y1)(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    if (check === 10)
        check = ((0,checksum/* weighted */.Y1)(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
    return (0,verdict/* verdict */.W)(check === (0,checksum/* digitAt */.zG)(digits, 10));
};
/** Polish tax number of a person or firm: weights 6 5 7 2 3 4 5 6 7 modulo 11. */
const plNip = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 10 || (0,checksum/* isRun */.yz)(digits) || new Set(digits).size < 3)
        return 'invalid';
    return (0,verdict/* verdict */.W)((0,checksum/* weighted */.Y1)(digits.slice(0, 9), [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === (0,checksum/* digitAt */.zG)(digits, 9));
};
/** Unique taxpayer reference: the first digit checks the other nine. */
const ukUtr = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 10 || (0,checksum/* isRun */.yz)(digits) || new Set(digits).size < 3)
        return 'invalid';
    const rest = (0,checksum/* weighted */.Y1)(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
    return (0,verdict/* verdict */.W)('21987654321'.charAt(rest) === digits.charAt(0));
};

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/finance.js


/** Numbers that payment providers publish for testing; they start with the scheme's digits and are no one's card. */
const TEST_CARD_BODIES = /^(?:4242424242424242|41{14}1?|4012888888881881|4012000033330026|400000\d{10}|4222222222222|42{14}2|4000056655665556|5555555555554444|51051051051051\d\d|5200828282828210|2223003122003222|22230000\d{8}|2222\d{4}0{4}\d{4}|5424000000000015|50(?:0|5)\d0{8}\d{4}|54{14}\d|378282246310005|371449635398431|378734493671000|34343434343434\d|6011111111111117|6011000990139424|601100000000\d{4}|3056930902?5904|30569309025904|38520000023237|3566002020360505|35301113333\d{5}|36006666333344|36227206271667|3714\d{11}|620000000000\d{4}|676277\d{10}|5019717010103742|6331101999990016|67034444444444\d{2}|4111[0-9]{2}1{6}\d{4})$/;
/** Credit and debit cards: issuer range, length and Luhn. */
const card = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (!(0,checksum/* luhn */.iW)(digits) || (0,checksum/* isRun */.yz)(digits) || !issuerMatches(digits))
        return 'invalid';
    if (/^(\d)\1*$/.test(digits.slice(4)) || /^(\d{4})\1+$/.test(digits) || TEST_CARD_BODIES.test(digits))
        return 'documented';
    // Eight zeros in a row are a placeholder that happens to pass.
    return digits.includes('00000000') ? 'documented' : 'valid';
};
function issuerMatches(digits) {
    const length = digits.length;
    const two = Number(digits.slice(0, 2));
    const three = Number(digits.slice(0, 3));
    const four = Number(digits.slice(0, 4));
    const six = Number(digits.slice(0, 6));
    if (digits.startsWith('4'))
        return length === 16 || length === 19 || length === 13;
    if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720))
        return length === 16;
    if (two === 34 || two === 37)
        return length === 15;
    if (two === 36 || two === 38 || two === 39 || (three >= 300 && three <= 305))
        return length === 14 || length === 16;
    if (four >= 3528 && four <= 3589)
        return length === 16;
    if (four === 6011 || two === 65 || (three >= 644 && three <= 649) || (six >= 622126 && six <= 622925)) {
        return length === 16 || length === 19;
    }
    if (two === 62 || two === 81)
        return length >= 16;
    if (two === 60 || (two >= 63 && two <= 69) || two === 50 || (two >= 56 && two <= 58))
        return length === 16;
    return four >= 2200 && four <= 2204 && length === 16;
}
/** Length of an IBAN per country (SWIFT registry). */
const IBAN_LENGTHS = {
    AD: 24,
    AE: 23,
    AL: 28,
    AT: 20,
    AZ: 28,
    BA: 20,
    BE: 16,
    BG: 22,
    BH: 22,
    BI: 27,
    BR: 29,
    BY: 28,
    CH: 21,
    CR: 22,
    CY: 28,
    CZ: 24,
    DE: 22,
    DJ: 27,
    DK: 18,
    DO: 28,
    EE: 20,
    EG: 29,
    ES: 24,
    FI: 18,
    FK: 18,
    FO: 18,
    FR: 27,
    GB: 22,
    GE: 22,
    GI: 23,
    GL: 18,
    GR: 27,
    GT: 28,
    HR: 21,
    HU: 28,
    IE: 22,
    IL: 23,
    IQ: 23,
    IS: 26,
    IT: 27,
    JO: 30,
    KW: 30,
    KZ: 20,
    LB: 28,
    LC: 32,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    LY: 25,
    MC: 27,
    MD: 24,
    ME: 22,
    MK: 19,
    MN: 20,
    MR: 27,
    MT: 31,
    MU: 30,
    NI: 28,
    NL: 18,
    NO: 15,
    OM: 23,
    PK: 24,
    PL: 28,
    PS: 29,
    PT: 25,
    QA: 29,
    RO: 24,
    RS: 22,
    RU: 33,
    SA: 24,
    SC: 31,
    SD: 18,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    SO: 23,
    ST: 25,
    SV: 28,
    TL: 23,
    TN: 24,
    TR: 26,
    UA: 29,
    VA: 22,
    VG: 24,
    XK: 20,
};
/** Examples of the registry and of bank documentation. */
const DOCUMENTED_IBAN = /^(?:DE89370400440532013000|GB29NWBK60161331926819|GB82WEST12345698765432|FR1420041010050500013M02606|NL91ABNA0417164300|ES9121000418450200051332|BE68539007547034|CH9300762011623852957|AT611904300234573201|IT60X0542811101000000123456)$/;
const iban = (value) => {
    const compact = value.replace(/[ .-]/g, '').toUpperCase();
    const country = compact.slice(0, 2);
    if (!Object.hasOwn(IBAN_LENGTHS, country) || IBAN_LENGTHS[country] !== compact.length)
        return 'invalid';
    if ((0,checksum/* mod97 */.Do)(compact.slice(4) + compact.slice(0, 4)) !== 1)
        return 'invalid';
    if (/^.{4}(.)\1+$/.test(compact))
        return 'invalid';
    return DOCUMENTED_IBAN.test(compact) ? 'documented' : 'valid';
};
/** ABA routing transit number: prefix of a Federal Reserve district and the 3-7-1 sum. */
const abaRouting = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const prefix = Number(digits.slice(0, 2));
    const district = (prefix >= 1 && prefix <= 12) || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;
    return (0,verdict/* verdict */.W)(digits.length === 9 && district && !(0,checksum/* isRun */.yz)(digits) && (0,checksum/* weighted */.Y1)(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0);
};
/** Bank account numbers have no common check digit: plausibility only, the context does the rest. */
const bankAccount = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return (0,verdict/* verdict */.W)(digits.length >= 6 && digits.length <= 17 && !(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2);
};

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/medical-and-travel.js


/** Codes that are typed and not issued, e.g. all the same character or a straight run. */
const documentNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length < 3 || new Set(digits).size < (digits.length < 4 ? 2 : 3))
        return 'invalid';
    return (0,checksum/* isRun */.yz)(digits) ? 'documented' : 'valid';
};
/** Words that fill a column of document numbers in templates. */
const recordNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return (0,verdict/* verdict */.W)(digits.length >= 4 && new Set(digits).size > 1 && !(0,checksum/* isRun */.yz)(digits));
};
/** ICD-10: a letter but U (other than U07 to U10), two places, an optional part after the dot. */
const icd10 = (value) => (0,verdict/* verdict */.W)(/^(?:[A-TV-Z]|U(?=0[7-9]|10))/.test(value));

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/given-names.js
/** Given names common in several languages, in lower case without accents: enough to tell a person from a product where the context is weak. */
const GIVEN_NAMES = new Set(('aaliyah aaron abbie abby abdel abdul abdullah abel abigail abraham achille ada adalbert adam adauto adebayo ' +
    'adela adelajda adele adelheid adeline aderbal adilson aditi aditya adolf adolfo adrian adriana adrianna adrien ' +
    'adunni agata agatha agathe agnes agnieszka agustin ahmad ahmed aida aidan aileen ailton aimee ainhoa airton ' +
    'aisha aisling aitana aitor ajay akira akua alain alan alana alba albert alberta alberto albin albina albrecht ' +
    'alceste aldair aldina aldo aldona alec aled alejandra alejandro aleksander aleksandr aleksandra aleksei ' +
    'alessandra alessandro alex alexander alexandra alexandre alexandru alexei alexey alexis alfons alfonso alfred ' +
    'alfredo ali alice alicia alicja alina alisha alison alistair allison alma almir almudena alois alojzy alonso ' +
    'aluisio alva alvaro alwin alwine ama amadou amaia amalia amanda amandine amara amauri amaury amber ambre ' +
    'ambrogio ambrose amedeo amelia amelie amina aminata amir amira amit amparo amrita amy ana anabel anais anand ' +
    'ananya anastasia anastasija ander anders andre andrea andreas andree andreea andrei andrej andres andrew andrey ' +
    'andrius andrzej aneta anette angel angela angelika angelina angelique angelo angus anh anibal anika anil ' +
    'anirudh anisha anita anja anjali anke ann anna annabel annabelle annamaria anne anneke annelies anneliese ' +
    'annemarie annerose annett annette annibale annie annika anouk ansel anselm anselmo ansgar anthony antje antoine ' +
    'antoinette anton antonella antonia antonieta antonina antonino antonio antonios anush anya anzelm aoife ' +
    'aparecida aparecido apolline apolonia apostolos april araceli archana archie aretha ariana arianna ariel arif ' +
    'arild arjun arkadiusz arlene arleta arlette arlindo armanda armando armelle armin arnaldo arnaud arndt arne ' +
    'arno arnold arthur artur arturo arun arvind arwen asha ashley ashok asier asif asma astrid asuncion aubrey ' +
    'audrey augusta auguste augusto aurelia aurelie aurelien aurelio auriane aurora austin ava avery axel ayaan ' +
    'ayako ayesha aylin ayo ayrton ayumi azad babak babette balazs balbina balthasar bao baptiste barbara barbra ' +
    'barnaby barry bart bartholomew bartlomiej bartosz basil bastian bastien battista beata beate beatrice beatrix ' +
    'beatriz becky begona belen belinda bella ben benedetta benedict benedikt benedita benedito beniamino benita ' +
    'benito benjamin benno benoit berenice berit bernadeta bernadette bernard bernardo bernd bernhard berta bertha ' +
    'bertold bertram bertrand beth bethany bettina betty beverley beverly bianca bich bilal bill billy binh birgit ' +
    'birgitte birte birthe bjorn blanca blandine blazej bob bodo bogdan bogumil bogumila boguslaw bohdan boleslaw ' +
    'bonnie boris borja bozena bozydar brad bradley brandon branislav branko braulio breanna brenda brendan brenden ' +
    'brent brett brian briana bridget brigitte britta brittany brittney bronislaw bronislawa bronwyn brooke brooklyn ' +
    'bruce bruna brunella brunetto brunhilde bruno bryan bryony bukola burkhard burkhardt caden caetano caio caitlin ' +
    'caleb calogero calvin cameron camila camille camillo camron candace candela candice candida carina carine carl ' +
    'carla carlo carlos carlotta carlton carmela carmelo carmem carmen carol carole carolina caroline carrie carsten ' +
    'carter cary casandra casey casimir caspar cassandra cassidy cassio catalina catarina caterina cathal catherine ' +
    'cathy catriona cayetano cecelia cecil cecile cecilia cecilie cedric celeste celestine celia celina celine celio ' +
    'celso cesar cesare cesira cezary chad chandra chandrika chantal charlene charles charlie charline charlotte ' +
    'charlton chelsea chen cheng cheryl chester cheyenne chiamaka chiara chidi chinedu chinwe chioma chloe chris ' +
    'christa christelle christian christiana christiane christie christina christine christof christoph christophe ' +
    'christopher christos chuck chukwuemeka ciara ciaran cillian cindy ciro claas claire clara clarence clarissa ' +
    'clark claude claudemir claudette claudia claudine claudio claus cleide cleiton clelia clemence clement clemente ' +
    'clementina clifford clifton clint clinton clive clothilde clovis clyde cody cole coleen colette colin colleen ' +
    'collin conceicao concepcion concetta connie connor conor conrad consolacion constance constantin constanze ' +
    'consuelo cora coralie cordelia corentin corey corinna corinne cornelia cornelius corradino corrado corrine ' +
    'cosima cosimo costanza craig creusa cristian cristiana cristiano cristina cristobal crystal curtis cynthia ' +
    'cyril cyrille czeslaw czeslawa dagmar dagny daisuke dale dalia dalva damian damien damir dana dane danica ' +
    'daniel daniela danielle danila danilo danuta daphne darci darcy daria darius dariusz darja darlene darrell ' +
    'darren darryl dave davi david davide davina dawid dawn dean deanna debbie deborah debra deepak deepika deirdre ' +
    'deise delaney delbert delia delphine demetrius denis denisa denise dennis denys derek derrick desideria desiree ' +
    'desmond detlef detlev devin devon dewayne dexter diana diane dianne diarmuid didier diederik diego dieter ' +
    'diethelm dietlinde dietmar dietrich diletta dillon dimitra dimitri dimitrios dimitris dina dinesh dino dirceu ' +
    'dirk divya djalma dmitri dmitry dobromila dolores domenica domenico domingo dominic dominik dominika dominique ' +
    'donal donald donata donatella donatello donato donna donovan dora doralice doreen dorian doris dorota dorothea ' +
    'dorothee dorothy dorte dorthy doug douglas drew duane duc duncan dusan dustin dwayne dwight dylan earnest ' +
    'eberhard eckart eckhard edda eddie edelmira edeltraud edeltraut edgar edgardo edilson edinaldo edite edith ' +
    'edmilson edmond edmund edna edoardo edouard edson eduard eduarda eduardo edward edwin edwina edyta efua egbert ' +
    'egon eike eileen eilidh eirik ekaterina ekkehard ekkehardt elaina elaine elba elcio eleanor eleanora eleftheria ' +
    'elena eleni eleonora eleonore elettra elfi elfriede eli elia eliana eliane elias eliette eliezer elif eligiusz ' +
    'elijah elin elina elinor elio eliot elisa elisabeth elisabetta elisangela elise eliseo elizabeth elizaveta elke ' +
    'ella elle ellen ellie elliot elliott elmar elmer elodie eloise elsa elsbeth elsie elton elvera elvin elvira ' +
    'elvis elwira elwood elza emanuel emanuela emanuele emeka emely emerson emil emile emilia emilian emiliano ' +
    'emilie emilienne emilija emilio emily emma emmaline emmanuel emmanuelle emmett encarnacion eneko engelbert ' +
    'ennio enno enrico enrique enzo erazm ercole erdmann erhard eric erica erich erick erik erika erin erivaldo ' +
    'ermanno ermes erna ernest ernestine ernesto ernst eros erwan erwin eryk esme esmeralda esperanza esteban ' +
    'estefania estela estelle ester esther ethan ethel etienne ettore euan euclides eufemia eugen eugene eugenia ' +
    'eugenie eugenio eugeniusz eulalia eunice eusebia eusebio eva evaldo evan evandro evangelia evangelos eve ' +
    'evelina eveline evelyn evelyne everett everette evert evgenia evgeny ewa ewald ewan ewelina ezekiel ezio ezra ' +
    'fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio faisal falk fannie farah fareed farhan farid ' +
    'farida faruk fatih fatima fatma fatou fausta faustino fausto faustyna fay federica federico felicia feliciano ' +
    'felicien felicita felicitas felicity felicja feliks felipe felix femi ferdinand ferenc fergal fergus fermin ' +
    'fernand fernanda fernando ferruccio ffion fiamma fidel fidela filip filipa filipe filippo filomena finlay finn ' +
    'fiona fiorella flavia flavio fleur florence florent florentina floretta florian floriane florin floyd folake ' +
    'frances francesca francesco francine francis francisco franciszek franciszka franco francois francoise frank ' +
    'franz franziska frauke fred freddie frederic frederica frederick frederico frederik frederique freya frida ' +
    'frieda friedemann frieder friederike friedhelm friedrich fritz fulgencio fulvia fulvio gabi gabriel gabriela ' +
    'gabriele gabriella gaetan gaetano gaia gail ganesh gareth garrett garry gary gaspar gaston gauri gauthier gavin ' +
    'gavriel gebhard gemma gene genevieve genival gennaro genowefa geoff geoffrey georg george georges georgette ' +
    'georgia georgiana georgina georgios geraint gerald geraldine geraldo gerard gerardo gerd gerda gerfried gerhard ' +
    'gerlinde germaine gernot gero geronimo gert gertraud gertrud gertruda gertrude gervasio gesa giacomo giada ' +
    'giampaolo giancarlo gianfranco gianluca gianmarco gianna gianni gianpiero gideon gilbert gilberto gilda gilles ' +
    'gillian gilmar gilson gina ginetta ginevra ginny gino gioia giordana giordano giorgia giorgio giosue giovana ' +
    'giovanni girolamo gisbert gisela gisele gisella giselle gita gitta giuditta giulia giuliana giuliano giulio ' +
    'giuseppe giuseppina gladys glen glenda glenn glenys gloria gonzalo gopal goran gordon gorka gottfried gotz ' +
    'grace grady graeme graham grainne grant grazia graziella grazyna greg gregor gregorio gregory greta gretchen ' +
    'grete grzegorz guadalupe gudrun guendalina guglielmo guido guilherme guillaume guillermo gunda gunnar gunter ' +
    'gunther guntram gustaf gustav gustavo gustaw guy gwen gwenael gwendolyn gwyneth gyorgy habib hadley hai haidar ' +
    'hakan hakim haley halina halle hamid hamilton hamish hamza hanna hannah hanne hannelore hannes hanno hannu hans ' +
    'hans-jurgen hans-peter harald harish harold harriet harrison harry hartmut hartwig haruka haruki harvey hasan ' +
    'hassan hattie hazel heath heather hector hedwig heide heidemarie heidi heidrun heike heiko heiner heinrich ' +
    'heinz heinz-peter helen helena helene helga helge helio hella helle hellmut helma helmut helmuth heloisa ' +
    'hendrik henner henning henri henrietta henriette henrik henrike henrique henry henryk henryka herbert heriberto ' +
    'hermann hermes hermine hernan hershel herta herve hieronim hilary hilda hilde hildegard hillary hilma hiltrud ' +
    'himanshu hina hiroshi hoa holger hollie holly honorata horacio horst hortense howard huang hubert hubertus hugh ' +
    'hugo hugues hui humberto hung huong husain hussein hyun iain ian ibrahim ida idris ifeoma iga ignacio ignacy ' +
    'ignatius ignatz igor iker ikram ilaria ilda ildiko ilenia ilias ilka ilona ilse iman imane imani imelda imke ' +
    'imogen imran inacio inaki ines inga inge ingeborg inger ingmar ingo ingrid inka inma inmaculada ioana ioannis ' +
    'iolanda ion iona iracema irena irene ireneo ireneusz irina irineu iris irma irmgard irmina irmtraud irving isa ' +
    'isaac isabel isabella isabelle isadora isai isaiah isaura isha ishaan isidora isidro ismael ismail isolde isom ' +
    'isotta istvan italo itziar iva ivan ivana ivo ivone ivy iwan iwo iwona izabel izabela izabella izydor jaako ' +
    'jacek jacinta jacinto jack jackie jackson jacky jaclyn jacob jacopo jacquelin jacqueline jacquelyn jacques ' +
    'jacqui jaden jadir jadwiga jagna jagoda jaime jaimie jair jake jakub jalal jaleel jamal jamarcus jameel james ' +
    'jamie jamila jamir jamshid jan jana janaina jandira jane janek janelle janet janice janina janine janis jannik ' +
    'january janusz jared jarek jarl jarmila jaromir jaroslav jaroslaw jarrod jarvis jasmin jasmine jason jasper ' +
    'javier jaya jayden jayne jayson jazlyn jazmin jean jeanette jeanine jeanne jeannette jed jeff jefferson jeffrey ' +
    'jelena jemima jenna jennie jennifer jenny jens jeremi jeremiah jeremy jermaine jermey jerome jeronimo jerry ' +
    'jerzy jess jesse jessica jessie jessyca jesus jett jette jian jiayi jill jillian jim jimena jimmy jing jiri ' +
    'jitka joachim joan joana joanie joann joanna joanne joao joaquim joaquin jocelyn jocelyne jochen jodie jody joe ' +
    'joel joelle joelma joerg joey johan johann johanna johanne johannes john johnathan johnny johnpaul jokin ' +
    'jolanta jolene jonas jonatan jonathan jonathon joni joost jordan jordi jorg jorge jorgen joris jorn jose josef ' +
    'josefa josefina josefine josep joseph josephine josette josh joshua josiane josie josip josu josue jovan jovany ' +
    'jowita joy joyce jozef jozefa jozefina juan juana juanita judas judit judith judy judyta julen jules julia ' +
    'julian juliana julianna julianne julie julien juliet juliette julio julius juliusz june junko jurek jurgen juri ' +
    'juscelino jussara justin justina justine juston justus justyn justyna jutta kabir kacey kacper kadin kai kaique ' +
    'kaitlin kaitlyn kaja kajetan kaleb kalina kalle kalpana kamal kamala kamil kamila kamran kara karel karen karim ' +
    'karin karina karine karl karl-heinz karla karlheinz karli karol karola karolina karoline karson karsten karthik ' +
    'kasandra kasia kaspar kasper katalin katariina katarina katarzyna kate katelyn katerina katharina kathe ' +
    'katherine kathi kathleen kathryn kathy kati katia katie katja katlyn katrin katrina kavita kay kaye kayla ' +
    'kazimiera kazimierz kazuki kazuo keanu keegan keiko keira keiran keisha keith kelley kelli kelly kelsey kelvin ' +
    'kemal ken kendra kendrick kenji kenneth keren kerri kerry kerstin keshia kevin khadija khaled khalid kiara kiel ' +
    'kieran kim kimberly kinga kirill kirk kirsten kirsty klara klaudia klaudiusz klaus klaus-dieter klemens knud ' +
    'knut kofi kojo konrad konstancja konstantin konstantinos konstanty kordian kornel kornelia krishna krista ' +
    'kristen kristian kristiina kristin kristina kristine kristof kristoffer kristopher krystian krystyna krzysztof ' +
    'ksawery ksenia kumar kuno kurt kurtis kwame kwesi kyle kyleigh kyra lacey lachlan laila lais lajos lakshmi ' +
    'lalit lamar lana lance lancelot lando lara larissa larry lars laszlo latisha latoya laudomia laura laure ' +
    'laureen lauren laurence laurene laurent lauri laurie lavada lavern lavinia lavonne lawrence layla lazaro lea ' +
    'leah leandra leandro leanne learco leberecht lech lee leif leigh leila leire leland lelia lena leni lenka ' +
    'lennart lenny lenora leo leocadia leokadia leon leona leonard leonardo leonid leonidas leonie leonor leonora ' +
    'leopold leopoldo lera leroy leslaw lesley leslie lester leszek leticia letizia levi lewis lia liam liana liane ' +
    'libor licia lidia lidiane liesbeth lieselotte lilian liliana lilith lilla lilli lillian lilo lily lina lincoln ' +
    'linda lindomar lindsay lindsey linh linnea lino linus lionel lisa lisbeth lisette litzy liv livia livio liz ' +
    'lizeth lizzie ljiljana lloyd logan loic lois lola longina lonnie lope lore loredana loren lorena lorene lorenz ' +
    'lorenza lorenzo loretta lori lorna lorraine lothar lottie lou louella louis louisa louise lourdes luana lubomir ' +
    'luc luca lucas luce lucia luciana luciano lucie lucien lucienne lucille lucimar lucinda lucio lucja lucjan ' +
    'lucretia lucy lucyna ludger ludmila ludovic ludovica ludwig ludwik ludwika luella luigi luigina luis luisa ' +
    'luise luisella luiz luiza lukas lukasz luke lula luna luther lutz luz luzia luzian lydia lyle lynda lynette ' +
    'lynn lynne lyric maarten mabel mable macarena macario maciej mackenzie maddalena maddie madeleine madeline ' +
    'madison mads mael maelle maelys magali magda magdalen magdalena magdalene maggie magnus mahdi mahesh mahmoud ' +
    'mai maicon maike mairead maisie maite maja majid makoto maksymilian malcolm malgorzata malia malik malin ' +
    'mallory malte malwina mamadou mandy manfred manfredo manish manja manoel manoj manon manuel manuela mara marc ' +
    'marcel marcela marcelina marcelino marcella marcelle marcello marcelo marcia marcin marcio marco marcos marcus ' +
    'mareike marek maren margaret margareta margarete margaretha margarethe margarett margarita margaux marge ' +
    'margherita margie margit margot margret marguerite maria mariagrazia mariam mariana mariane mariangela marianna ' +
    'marianne mariano maribel maricarmen marie marija marijke marilena marilyn marin marina marinella mario mariola ' +
    'marion marisa marisol marissa maristella marita maritza marius mariusz marjan marjorie mark markku marko markus ' +
    'marla marlene marley marli marlies marlis marlon marshall marta martha martijn martin martina martine martyn ' +
    'marvin marwa mary maryam maryla maryna marzia masako massimiliano massimo mateo mateusz mathias mathieu ' +
    'mathilde mathis matilda matilde matt matteo matthew matthias mattia mattias mattie matylda maud maude maura ' +
    'maureen maurice mauricio maurizio mauro maurycy mavis max maxence maxim maxime maximilian maximiliano maximo ' +
    'maximus maxine maya mayara mayra mckenzie meagan mechthild meenakshi meera megan mehdi mehmet mei meike meilin ' +
    'meinhard meinolf melania melanie melba melchiorre melina melinda melisa melissa mellie melody melvin mercedes ' +
    'meredith merle meryl mette mhairi mia micaela micah michael michaela michaele michail michal michalina micheal ' +
    'michel michela michelangelo michele micheline michelle mick mickael mieczyslaw mieszko miguel mihaela mihai ' +
    'miho mika mikael mikaela mike mikel mikhail mikko mikolaj mila milagros milan mildred milena miles milford ' +
    'milica millicent millie milo milos milosz milton mina mindy minerva ming minh minna mira mirabel miranda mireia ' +
    'mireille mirella miriam mirjam mirko miron miroslav miroslaw miroslawa misael misty mitch mitchell mitsuko ' +
    'mitzi mladen moacir modesto mohamad mohamed mohammad mohammed mohan mohit moira moises molly momoko mona monica ' +
    'monika monique monserrat montserrat mordechai morgan moritz morten mortimer mose moses moshe mossie muhammad ' +
    'mukesh muriel murl murray mustafa myles myra myriam myrna myron myrtle nabil nadia nadine nadja nadzieja nagma ' +
    'naima najib nancy nanette naoko naomi naomie napoleon naresh nash nasir nasrin nasser natacha natalia natalie ' +
    'natalija natalino natasa natasha nate nathalie nathan nathaniel naveen nayara nazzareno neal ned nedda neeraj ' +
    'neha neide neil nela nele nelly nelson nerea nestor neusa neva neville ngoc ngozi nguyen nicanor nicholas ' +
    'nicholaus nichole nick nicki nicklaus nicola nicolai nicolas nicole nicoletta nicolette nicolo niels nieves ' +
    'nigel nikhat nikhil nikita nikki niklas niko nikodem nikola nikolai nikolaos nikolas nikolaus nils nilson ' +
    'nilton nimesh nina ninette ning nino nirmala nisha nita nithya nivaldo nives nneka noah noam noe noel noelia ' +
    'noella noelle noemi nolan noor nora norbert norberto noreen norma norman norris norwood novella nuala nuno ' +
    'nunzia nuria oana obinna octavia octavio octavius odair odell odessa odete odette odile odin oihane oksana ' +
    'oktawia olaf olavo ole oleg olena oleta olga olgierd olimpia oliver olivia oliwer oliwia ollie olof olumide ' +
    'oluwaseun oluwatobi omar ombretta ondrej oona oonagh ophelia orazio oren orest oreste oriana orin oriol orlando ' +
    'ornella orsolya orval osama oscar oskar osmar osvalda osvaldo oswald otacilio otavio otis otmar ottavia ottavio ' +
    'ottilie ottis otto otylia owen pablo paddy padraig paige palmira paloma pam pamela panagiotis pankaj paola ' +
    'paolo parker parvati pascal pascale pascual pasquale pat patrice patricia patrick patrik patrizia patrizio ' +
    'patrycja patryk patsy pattie patty pau paul paula paulette pauli paulina pauline paulino paulo pavel pavla ' +
    'pawel payton pearl pedro peer peggy pelagia pelayo pelle penelope penny percy perla perry peta petar peter petr ' +
    'petra petronela petronella petros phil philip philipp philippa philippe phillip philomena phoebe phuong phyllis ' +
    'pia piedad pierce piergiorgio pierluigi piero pierpaolo pierre pieter pietro pilar pinar pinkie pio piotr pippa ' +
    'pippo polina polly pooja prabhakar pradeep prakash pranav pranay prasad prashant pratik precious preston ' +
    'primitivo primo priscilla priya priyanka providenci przemyslaw puja qing quentin quim quincy quinn quintin ' +
    'quinton quirino rachael rachel rachelle radek radka radoslaw radzimir rafael rafaela rafaella rafal raffaele ' +
    'raffaella ragnar rahul raimondo raimund raimundo rainer raissa raj raja rajat rajeev rajesh rajiv rajni rakesh ' +
    'ralf ralph ramesh ramiro ramon ramona ramos ranbir randal randall randy rani raphael raphaela raphaelle raquel ' +
    'rasheed rashid rasmus raul ravi raymond raynald razvan reagan reba rebecca rebekah rebekka reece reem reg ' +
    'reggie regina reginald reimund reinaldo reiner reinhard reinhild reinhold rekha remedios remi remigio remigiusz ' +
    'remo remy renan renata renate renato renaud rene renee retta reyes reyna reza rhianna rhiannon rhoda rhonda ' +
    'rhys ria rian ricarda ricardo richard rick rickey ricky rico rigoberto rikke riley rita ritchie ritu robbie ' +
    'robert roberta roberto roberval robin robyn rocco roch rocio roderick rodney rodolfo rodrigo rogelio roger ' +
    'rogerio rohan rohit roksana roland rolf rollin roma romain roman romana romane romario romeo romina romuald ' +
    'romy ronald ronaldo ronan ronja ronny roque rory rosa rosalba rosalia rosalie rosalind rosalinda rosalyn ' +
    'rosamund rosana rosangela rosanna rosaria rosario roscoe rose rosel roseline rosella rosemarie rosemary ' +
    'rosemeire rosetta rosi rosie rosilene rosina rosita roslyn rosolino ross roswitha rotraud rowan rowena roxana ' +
    'roxane roxanne roy royce rozalia rozella ruben rubens ruby rubye rudi rudiger rudolf rufus ruggero rui rupert ' +
    'ruslan russ russell ruth ruthie ruy ryan rylan ryszard sabatino sabina sabine sabri sabrina sabryna sachin ' +
    'sadaf sadie safiya sagrario said saida saira sakura salah saleh sally salma salman salome salvador salvatore ' +
    'sam samanta samantha samara sami samir samira sammy samuel sanchez sandeep sander sandhya sandra sandrine ' +
    'sandro sandy sanja sanjay sanna sanne santiago santina santino santos santosh saoirse sara sarah sari sarita ' +
    'sascha sasha satish satoshi saturnino saul savannah saverio savion scarlett scott seamus sean sebastian ' +
    'sebastiano sebastiao sebastien sedat seema sefa selena selim selina selma serafin serena serge sergei sergey ' +
    'sergi sergio sergiusz sergiy serhii seth severin severine severino seweryn seyma shabnam shaina shane shania ' +
    'shanice shankar shanna shannon shanon shantel shanti shany shari sharif sharlene sharon sharron shaun shauna ' +
    'shawn shawna shea sheena sheikh sheila shelby sheldon shelley shelly sheri sherman sherri sherry sherwood ' +
    'shilpa shirin shirley shiv shivani shota shreya shu shweta shyam shyann sian sibel sibylle sidney sidonie ' +
    'siegbert siegfried sieglinde siegmund sienna sierra sigmar sigmund sigrid sigrun silas silke silvana silvano ' +
    'silvester silvestro silvia silvio simeon simon simona simone simonetta simonne sinead siobhan siri sissel sita ' +
    'siv sixten skye skyla slavica slavko slawomir snezana sobieslaw socorro sofia sohail solange soledad solene ' +
    'solveig sonia sonja sonny soo-jin sophia sophie soraya soren soumya spencer stacey stacie stacy stan stanford ' +
    'stanislas stanislav stanislaw stanislawa stanton stavros stefan stefania stefanie stefano stefanos steffen ' +
    'steffi stella sten steph stephan stephane stephania stephanie stephany stephen steve steven stewart stig stuart ' +
    'sue suki sulaiman suleiman sumit sunil sunita suraj suresh susan susana susann susanna susanne sushma susie ' +
    'suzan suzana suzanna suzanne suzette suzie sven svenja svetla svetlana swantje swati sybil sydney sydnie sylke ' +
    'sylvain sylvan sylvester sylvia sylviane sylvie sylwester sylwia szczepan szymon tabea tabitha tadeusz tais ' +
    'taisia takashi takeshi taku talia tamar tamara tamas tamika tamires tammy tancredi tania tanja tanvi tanya tara ' +
    'taras tarcisio tarek tariq tasha tatiana tatiane tatjana tatum tatyana taylor teagan tecla ted tekla telemaco ' +
    'telmo teo teodor teodora teodoro teofil terence teresa teresita terezinha teri terrance terrell terrence terri ' +
    'terry tess tessa thad thais thalia thanh thea thekla theo theodor theodora theodore theresa therese theresia ' +
    'theron thiago thibaud thibault thierry thilo thomas thor thora thorben thore thorsten thurman tia tiago tiana ' +
    'tibor tiffani tiffany tilda tillie tillman tilman tilo tim timea timo timofey timothee timothy tina tine tito ' +
    'tiziana tiziano tjark tobiah tobias tobiasz tobie tobin toby todd tolga tom tomas tomasa tomaso tomasz tomislav ' +
    'tommaso tommy tomoko toni tonia tonja tony tonya torben tore torey torrance torsten tove tracy traudl traute ' +
    'travis travon trent trenton trever trevor trey tricia trina trine trinidad trish trisha tristan triston troy ' +
    'trude trudy trygve tsering tuan tullio tunde tuomas twyla tyler tymon tymoteusz tyra tyree tyrel tyrone tyson ' +
    'ubaldo ubirajara uche uchenna udo ugne ugo ulf uli ulisses ulla ulrich ulrik ulrike ulysses uma umberto unai ' +
    'unax urko urs ursula urszula uschi usha usman uta ute uwe vaclav vada vadim valdir valentin valentina valentine ' +
    'valentino valeria valerie valerio valeriy valery valmir valter vance vanda vandana vanderlei vanessa vania ' +
    'vasile vasiliki vasilis vasily veit vella velma venanzio venkat vera verena vern verna verner vernon veronica ' +
    'veronika veronique vesna vesta vibeke vicenta vicente vicki vicky victoire victor victoria victorine vidal ' +
    'vidya vijay vikas vikram viktor viktoria viktorija vilde vilhelm vilma vinay vincent vincenza vincenzo vinicius ' +
    'vinnie vinod viola violet violeta violetta virgie virgilio virginia virginie virna vishal vita vitale vitali ' +
    'vito vitoria vittoria vittorio vivek vivian viviana viviane vivien vivienne vlad vladimir vladislav vlasta ' +
    'vojtech volker volkmar volodymyr waclaw wade wagner waino waldemar waldtraud waleed walenty waleria walid ' +
    'wallace wally walmir walter walther walton waltraud wanda wanderley warren washington wasim wawrzyniec wayne ' +
    'wei wellington wen wendell wendy wenke wenzel werner weronika wes wesley weston whitney wibke wiebke wieland ' +
    'wieslaw wieslawa wiktor wiktoria wilber wilbur wilford wilfred wilfried wilhelm wilhelmina wilhelmine willa ' +
    'willard willem willi william willie willis wilma wilson wilton wincenty winfried winifred winnie winnifred ' +
    'winona winston wioletta wit witold wladyslaw wlodzimierz wojciech wolf wolfgang wolfram wouter wyatt xabier ' +
    'xaver xavier xenia xiao xiaoming ximena ximenes xin xiomara xochitl yael yago yan yana yang yanick yann yannick ' +
    'yannis yara yasemin yash yasir yasmin yasmina yasmine yasuko yaw yazmin yehuda yelena yesenia yetunde ying ' +
    'yoann yohan yoko yolanda yolande yong yosef yoshiko youssef ysabel yui yukari yuki yukiko yulia yuliya yumi yun ' +
    'yuri yuriy yusuf yves yvette yvonne zachariah zachary zachery zack zahra zaid zainab zaira zander zara zaria ' +
    'zbigniew zdenek zdzislaw zechariah zeeshan zelda zelia zella zelma zena zeno zenon zetta zeynep zhang zhen zhi ' +
    'zilda zion zlata zlatan zoe zofia zola zoltan zora zoran zsofia zsolt zuzana zuzanna zygfryd zygmunt').split(' '));

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/person.js


/** Capitalised words that stand where a name would and are none. */
const NOT_NAMES = /\b(?:The|A|An|And|Or|Of|For|To|In|On|At|By|With|From|This|That|Your|My|Our|Their|Name|First|Last|Full|Middle|User|Username|Customer|Patient|Client|Employee|Contact|Person|Member|Account|Company|Organization|Organisation|Inc|Ltd|LLC|GmbH|Corp|Corporation|Limited|Group|Team|Department|Division|Office|Bank|Hospital|Clinic|University|School|College|Institute|Foundation|Project|Product|Service|Services|System|Server|Test|Tests|Example|Sample|Demo|Default|Unknown|None|Null|True|False|Yes|No|String|Number|Integer|Boolean|Object|Array|List|Type|Value|Field|Column|Table|Required|Optional|Description|Address|Street|Phone|Email|Mobile|Date|Birth|Time|Status|Active|Admin|Administrator|Manager|Support|New|Old|Add|Edit|Delete|Remove|Update|Create|Get|Set|Show|View|Select|Enter|Please|Click|Use|Using|Data|File|Page|Home|Main|Index|Title|Label|Button|Form|Input|Output|Public|Private|Class|Function|Method|Module|Package|Version|Build|Install|Docker|Linux|Windows|Apache|Google|Microsoft|Amazon|Node|Python|Java|Ruby|Lorem|Ipsum|Foo|Bar|Baz|Dolor|Sit|Amet|Anonymous|Guest|Visitor|Insurance|Medical|Record|Report|Order|Invoice|Payment|Card|Credit|City|State|Country|North|South|East|West|Blue|Red|Green|White|Black|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Customers|Users|Names|Information|Details|Settings|All|Not|Is|Are|Sir|Madam|Team|Everyone|Friend|Colleagues?|Doe|Roe|Bloggs|Mustermann|Public|ID|URL|API|VARCHAR2?|NVARCHAR|CHAR|TEXT|INT|INTEGER|BIGINT|ON|IN|AS|NOT|NULL|SELECT|INSERT|INTO|FROM|WHERE|AND|OR|STRING|DATE|SET|VALUES|DEFAULT|UNIQUE|PRIMARY|KEY|TABLE|INDEX|He|She|They|It|We|You|Who|Which|When|Where|What|How|Vorname|Nachname|Nombre|Apellidos?|Nome|Cognome|Prénom|Nom|Sobrenome|Imię|Nazwisko|Hello|Hi|Saint|San|Santa|Isle|Island|Islands|Republic|Anonymized|World|There|Folks|Guys|Reader|Readers|Hiring|Sirs|Diary|Committee|Council|Ministry|Agency|Authority|Society|Association|Union|Club|Network|Platform|Pipeline|Cluster|Worker|Engine|Framework|Library|Toolkit|Software|Hardware|Engineer|Engineering|Developer|Developers|Director|Architect|Analyst|Consultant|Designer|Operations|Sales|Marketing|Finance|Human|Resources|Desk|Portal|Handbook|Guide|Manual|Policy|Agreement|Contract|Claim|Claims|Release|Nightly|Production|Staging|Development|Cloud|Web|Mobile|Desktop|Visual|Studio|Code|Editor|Space|Kafka|Spring|Boot|Express|React|Angular|Herr|Frau|Damen|Herren|Kunde|Kundin|Firma|Abteilung|Straße|Strasse|Nummer|Datum|Telefon|Monsieur|Madame|Señor|Señora|Cliente|Clientes|Empresa|Numéro|Número|Teléfono|Dirección|Société|Yours|Regards|Sincerely|Thanks|Thank|Dear|Re|Ref|Subject|Sent|Signed|Received|Invoice|Total|Amount|Tax|Health|Care|Security|Social|Privacy|Legal|Notice|Terms|General|Primary|Secondary|Tertiary|External|Internal|Global|Local|Remote|Static|Dynamic|Abstract|Generic|Basic|Advanced|Simple|Custom|Standard|Professional|Enterprise|Community|Premium|Special|High|Low|Big|Small|Quick|Fast|Start|Stop|End|Begin|Next|Previous|Back|Up|Down|Left|Right|Top|Bottom|Github|GitHub|Gitlab|Slack|Twitter|Facebook)\b/;
/** Lower case, without accents. */
function plain(word) {
    return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'l').toLowerCase();
}
/** `Jean-Luc` is as good as `Jean`. */
function isGiven(word) {
    const bare = plain(word);
    return GIVEN_NAMES.has(bare) || (bare.includes('-') && GIVEN_NAMES.has(bare.slice(0, bare.indexOf('-'))));
}
/** A given name alone or a whole name: needs a label that leaves no doubt (first_name, patient). */
function nameValue(value) {
    const words = value.trim().replace(',', '').split(/\s+/);
    if (/^(?:John|Jane|Alice|Bob|Joe|Max|Jon|Mary|Jim)(?: (?:Smith|Moe|Zoe|Jones|Brown|Johnson))?$/.test(value))
        return 'documented';
    if (NOT_NAMES.test(value) || words.length > 4 || /-\p{Ll}/u.test(value))
        return 'invalid';
    return words.every((word, index) => (index > 0 && /^[a-z]{2,3}$/.test(word)) || isNameWord(word))
        ? 'valid'
        : 'invalid';
}
/** Short words in capitals are abbreviations, unless they are initials. */
function isNameWord(word) {
    return /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !/^\p{Lu}{2,3}$/u.test(word);
}
/** As `name-value`, but a word that is no known given name counts only beside other personal data. */
function nameWord(value) {
    const judged = nameValue(value);
    return judged === 'valid' && !value.split(/\s+/).some(isGiven) ? 'weak' : judged;
}
/** A word that may be a name, in a field that may be for one: believed beside other personal data only. */
function nameWordBeside(value) {
    return (0,verdict/* weaken */.o)(nameValue(value));
}
/** Two or more words, of which the first is a known given name or other personal data stands close by: for labels as common as `name`. */
function personName(value) {
    const words = value.trim().split(/[\s,]+/);
    if (words.length < 2)
        return 'invalid';
    const judged = nameValue(value.replace(',', ''));
    if (judged !== 'valid')
        return judged === 'documented' ? 'weak' : judged;
    // `Family, Given` as well as `Given Family`.
    const given = value.includes(',') ? words.slice(1) : words.slice(0, 1);
    if (given.some(isGiven))
        return 'valid';
    // Capitals throughout are a heading.
    return value === value.toUpperCase() ? 'invalid' : 'weak';
}
/** Two or more words of which the first is a known given name, where little else says that it is a person. */
function knownPerson(value) {
    return personName(value) === 'valid' ? 'valid' : 'invalid';
}
/** What follows `Mr`, `Frau` or `Dr.`: the first word decides, what comes after it may be anything. */
function titledName(value) {
    const first = value.split(/\s+/).find((word) => /^\p{Lu}/u.test(word)) ?? '';
    if (NOT_TITLED.test(value))
        return 'invalid';
    return nameValue(first) === 'invalid' ? 'invalid' : 'valid';
}
/** Persons of books, films and manuals, and words that follow a title without being a name. */
const NOT_TITLED = /^(?:Robot|Who|Bean|Strangelove|Pac|PacMan|President|Chairman|Speaker|Minister|Mayor|Right|Wrong|Wonderful|Big|Hyde|Jekyll|Watson|Darcy|Spock|Evil|Seuss|Dre|Pepper|Martens|Oetker|Engineer|Software|Developer|Director|Architect|Analyst|Scientist|Consultant|Designer|Staff|Principal|Vice|Web|Frontend|Backend|Full|Excel|Word|Access|Visual|Edge|Azure|Studio|Holle|Kunde|Kundin|Doktor|Professor|Nachbar|Smith|(?:John |Jane )?Doe)\b/;

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/registry.js









/** Loaded on the first use of a phone rule: the numbering plans of the world are a third of a megabyte. */
async function loadValidators() {
    const { internationalPhone, nationalPhone, nationalPhoneBeside } = await Promise.all(/* import() */[__webpack_require__.e(713), __webpack_require__.e(407)]).then(__webpack_require__.bind(__webpack_require__, 9407));
    return new Map([
        ...PLAIN,
        ['phone-international', internationalPhone],
        ['phone-national', nationalPhone],
        ['phone-national-beside', nationalPhoneBeside],
    ]);
}
/** Every validator a pack may name, but those for phone numbers. */
const PLAIN = new Map([
    ['any', () => 'valid'],
    ['email', email],
    ['card', card],
    ['iban', iban],
    ['aba-routing', abaRouting],
    ['bank-account', bankAccount],
    ['us-ssn', usSsn],
    ['us-itin', usItin],
    ['ca-sin', caSin],
    ['br-cpf', brCpf],
    ['br-cnpj', brCnpj],
    ['mx-curp', mxCurp],
    ['mx-rfc', mxRfc],
    ['cl-rut', clRut],
    ['ar-cuit', arCuit],
    ['npi', npi],
    ['dea', dea],
    ['us-mbi', usMbi],
    ['plain-number', plainNumber],
    ['uk-nino', ukNino],
    ['uk-nhs', ukNhs],
    ['de-tax-id', deTaxId],
    ['icao-document', icaoDocument],
    ['de-pension', dePension],
    ['fr-nir', frNir],
    ['es-dni', esDni],
    ['it-codice-fiscale', itCodiceFiscale],
    ['pl-pesel', plPesel],
    ['nl-bsn', nlBsn],
    ['se-personnummer', sePersonnummer],
    ['fi-hetu', fiHetu],
    ['dk-cpr', dkCpr],
    ['no-fodselsnummer', noFodselsnummer],
    ['cz-rodne-cislo', czRodneCislo],
    ['ro-cnp', roCnp],
    ['pt-nif', ptNif],
    ['be-national-number', beNationalNumber],
    ['ch-ahv', chAhv],
    ['at-svnr', atSvnr],
    ['ie-pps', iePps],
    ['hr-oib', hrOib],
    ['bg-egn', bgEgn],
    ['baltic', baltic],
    ['in-aadhaar', inAadhaar],
    ['in-pan', inPan],
    ['sg-nric', sgNric],
    ['au-tfn', auTfn],
    ['au-medicare', auMedicare],
    ['nz-ird', nzIrd],
    ['kr-rrn', krRrn],
    ['jp-my-number', jpMyNumber],
    ['cn-resident-id', cnResidentId],
    ['hk-id', hkId],
    ['tw-national-id', twNationalId],
    ['th-national-id', thNationalId],
    ['my-nric', myNric],
    ['tr-kimlik', trKimlik],
    ['za-id', zaId],
    ['il-id', ilId],
    ['document-number', documentNumber],
    ['record-number', recordNumber],
    ['icd-10', icd10],
    ['birth-date', birthDate],
    ['public-ipv4', publicIpv4],
    ['public-ipv4-beside', publicIpv4Beside],
    ['public-ipv6', publicIpv6],
    ['mac-address', macAddress],
    ['address', address],
    ['address-beside', addressBeside],
    ['pl-nip', plNip],
    ['uk-utr', ukUtr],
    ['bitcoin', bitcoin],
    ['ethereum-checksum', ethereumChecksum],
    ['ethereum', ethereumAny],
    ['name-value', nameValue],
    ['name-word', nameWord],
    ['name-word-beside', nameWordBeside],
    ['person-name', personName],
    ['known-person', knownPerson],
    ['titled-name', titledName],
]);

;// CONCATENATED MODULE: ./build/embedded/privacy/create-instance.js








/** Reads the pack, tells `announce` of its rules, proves it, and gives what scans files by it. Throws where the pack fails. */
async function createInstance(packFolder, announce) {
    const pack = readPack(packFolder);
    const engine = new Engine(pack.rules, await loadValidators());
    const pdf = new PdfReader();
    announce(ruleDocs(pack.rules));
    // Once per run is enough: every thread reads the same pack.
    if (external_node_worker_threads_.isMainThread)
        await selfTest(pack, engine, pdf);
    return {
        scanFile: (file) => pack.digests.has(sha256(file.bytes))
            ? { findings: [], notApplicable: 'part of the privacy pack in force' }
            : scanFile(engine, pdf, file),
    };
}


/***/ }),

/***/ 7620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ digitsOf),
/* harmony export */   D: () => (/* binding */ mod11And10),
/* harmony export */   Do: () => (/* binding */ mod97),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Y1: () => (/* binding */ weighted),
/* harmony export */   Z2: () => (/* binding */ isShortDay),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   iW: () => (/* binding */ luhn),
/* harmony export */   qp: () => (/* binding */ verhoeff),
/* harmony export */   xP: () => (/* binding */ modulo),
/* harmony export */   yz: () => (/* binding */ isRun),
/* harmony export */   zG: () => (/* binding */ digitAt)
/* harmony export */ });
/** Check-digit arithmetic shared by the validators. All functions take strings of ASCII digits (or as said) and never throw. */
/** The characters of `value` that are digits. */
function digitsOf(value) {
    return value.replace(/[^0-9]/g, '');
}
function digitAt(value, index) {
    const code = value.charCodeAt(index) - 48;
    return code >= 0 && code <= 9 ? code : 0;
}
/** ISO/IEC 7812 (Luhn): cards, Canadian SIN, South African ID, NPI. */
function luhn(digits) {
    let sum = 0;
    let double = false;
    for (let index = digits.length - 1; index >= 0; index -= 1) {
        const digit = digitAt(digits, index);
        const added = double ? digit * 2 : digit;
        sum += added > 9 ? added - 9 : added;
        double = !double;
    }
    return digits.length > 0 && sum % 10 === 0;
}
/** Sum of digit × weight over the first `weights.length` digits. */
function weighted(digits, weights) {
    let sum = 0;
    for (const [index, weight] of weights.entries())
        sum += digitAt(digits, index) * weight;
    return sum;
}
/** Remainder of a decimal string of any length. */
function modulo(digits, divisor) {
    let remainder = 0;
    for (let index = 0; index < digits.length; index += 1)
        remainder = (remainder * 10 + digitAt(digits, index)) % divisor;
    return remainder;
}
/** ISO 7064 MOD 97-10 after letters became numbers (A = 10): IBAN. */
function mod97(text) {
    let remainder = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const value = code >= 48 && code <= 57 ? code - 48 : code - 55;
        remainder = (value > 9 ? remainder * 100 + value : remainder * 10 + value) % 97;
    }
    return remainder;
}
/** ISO 7064 MOD 11,10 over digits with the check digit last: German tax number, Croatian OIB. */
function mod11And10(digits) {
    let product = 10;
    for (let index = 0; index < digits.length - 1; index += 1) {
        let sum = (digitAt(digits, index) + product) % 10;
        if (sum === 0)
            sum = 10;
        product = (sum * 2) % 11;
    }
    return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}
const VERHOEFF_PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
/** Multiplication in the dihedral group of order ten. */
function dihedral(a, b) {
    if (a < 5)
        return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
    return b < 5 ? 5 + ((((a - b) % 5) + 5) % 5) : (((a - b) % 5) + 5) % 5;
}
/** Verhoeff with the check digit last: Aadhaar. */
function verhoeff(digits) {
    let check = 0;
    for (let position = 0; position < digits.length; position += 1) {
        let digit = digitAt(digits, digits.length - 1 - position);
        for (let times = position % 8; times > 0; times -= 1)
            digit = VERHOEFF_PERMUTATION[digit] ?? 0;
        check = dihedral(check, digit);
    }
    return check === 0;
}
/** All characters the same, or one straight run up or down (1234567890): typed, not issued. */
function isRun(digits) {
    if (digits.length < 4)
        return false;
    const first = digitAt(digits, 1) - digitAt(digits, 0);
    const step = ((first % 10) + 10) % 10;
    if (step !== 0 && step !== 1 && step !== 9)
        return false;
    for (let index = 2; index < digits.length; index += 1) {
        if ((digitAt(digits, index) - digitAt(digits, index - 1) - step) % 10 !== 0)
            return false;
    }
    return true;
}
/** A day of the Gregorian calendar between 1880 and 2099. */
function isDay(year, month, day) {
    if (year < 1880 || year > 2099 || month < 1 || month > 12 || day < 1)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    return day <= days;
}
/** Month and day of a date whose year has two digits only. */
function isShortDay(month, day) {
    return isDay(2000, month, day);
}
function number(digits, from, to) {
    return Number(digits.slice(from, to));
}


/***/ }),

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict),
/* harmony export */   o: () => (/* binding */ weaken)
/* harmony export */ });
/** For forms that mean something only beside other personal data. */
function weaken(judged) {
    return judged === 'valid' || judged === 'weak' ? 'weak' : 'invalid';
}
function verdict(valid) {
    return valid ? 'valid' : 'invalid';
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   rr: () => (/* binding */ LineIndex)
/* harmony export */ });
/* unused harmony export sniffEncoding */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
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
    if (isUtf8(bytes))
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


/***/ })

};
