export const id = 143;
export const ids = [143];
export const modules = {

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


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanFile: () => (/* binding */ scanFile)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/embedded/privacy/extract/html-tables.js
var html_tables = __webpack_require__(2431);
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
            const line = text.slice(0, bodyStart).split('\n').length;
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
function quotedPrintable(body) {
    const bytes = body
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./build/embedded/privacy/extract/zip.js

/** Bounds that an ordinary office document never reaches and a zip bomb always does. */
const MAX_ENTRIES = 10_000;
const MAX_UNPACKED = 96 * 1024 * 1024;
class UnreadableDocument extends Error {
}
/** The wanted entries of a zip file as text, by name. Throws `UnreadableDocument` where the file is damaged, encrypted or a bomb. */
function unzipTexts(bytes, wanted) {
    const texts = new Map();
    let entries = 0;
    let unpacked = 0;
    let failure;
    const unzip = new esm/* Unzip */.HJ((file) => {
        entries += 1;
        if (entries > MAX_ENTRIES)
            failure = `more than ${MAX_ENTRIES} parts`;
        if (failure !== undefined || !wanted(file.name))
            return;
        const chunks = [];
        file.ondata = (error, chunk, final) => {
            if (error !== null)
                failure ??= 'damaged archive';
            unpacked += chunk?.length ?? 0;
            if (unpacked > MAX_UNPACKED) {
                failure ??= `unpacks to more than ${MAX_UNPACKED / 1024 / 1024} MB`;
                file.terminate();
                return;
            }
            if (failure !== undefined)
                return;
            chunks.push(chunk);
            if (final)
                texts.set(file.name, (0,esm/* strFromU8 */.he)(Buffer.concat(chunks)));
        };
        file.start();
    });
    unzip.register(esm/* UnzipInflate */.mM);
    try {
        // In slices, so that a bomb is noticed before it has unpacked.
        for (let from = 0; from < bytes.length && failure === undefined; from += 65_536) {
            unzip.push(bytes.subarray(from, from + 65_536), from + 65_536 >= bytes.length);
        }
    }
    catch {
        failure ??= 'damaged archive';
    }
    if (failure !== undefined)
        throw new UnreadableDocument(failure);
    return texts;
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Text content of a fragment of XML. */
function xmlText(fragment) {
    return fragment
        .replace(/<[^<>]{0,4000}>/g, '')
        .replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
        if (name !== undefined)
            return ENTITIES[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal);
        return code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
    });
}

;// CONCATENATED MODULE: ./build/embedded/privacy/extract/office.js

/** Text of a DOCX, PPTX, XLSX, ODT, ODS or ODP file. */
function officeParts(bytes) {
    const texts = unzipTexts(bytes, (name) => /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|ppt\/(?:slides|notesSlides)\/[^/]{1,60}\.xml|xl\/(?:sharedStrings|workbook|comments\d*)\.xml|xl\/worksheets\/[^/]{1,60}\.xml|content\.xml|\[Content_Types\]\.xml|EncryptedPackage|META-INF\/manifest\.xml)$/.test(name));
    if (/<manifest:encryption-data/.test(texts.get('META-INF/manifest.xml') ?? ''))
        throw new UnreadableDocument('encrypted document');
    const parts = [];
    for (const name of [...texts.keys()].sort()) {
        const xml = texts.get(name) ?? '';
        if (name.startsWith('word/'))
            parts.push({
                text: wordText(xml),
                place: name === 'word/document.xml' ? 'body' : name.slice(5, -4),
                table: false,
            });
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
    return xmlText(xml.replace(/[\r\n]/g, ' ').replace(end, '\n'));
}
/** Sheets as tab separated rows; the strings are kept in one table beside them. */
function sheets(texts) {
    const shared = (texts.get('xl/sharedStrings.xml') ?? '')
        .split(/<si\b/)
        .slice(1)
        .map((item) => xmlText(`<si${item.split('</si>')[0] ?? ''}`));
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
        const text = kind === 's' ? (shared[Number(value)] ?? '') : kind === 'inlineStr' ? xmlText(`<c${cell}`) : xmlText(value ?? '');
        while (cells.length < column && cells.length < 400)
            cells.push('');
        cells.push(text.replace(/[\t\r\n]/g, ' '));
    }
    return cells.join('\t');
}

;// CONCATENATED MODULE: ./build/embedded/privacy/extract/pdf.js

const MAX_PAGES = 2000;
/** Text of a PDF, page by page. Throws `UnreadableDocument` where it is encrypted, damaged or beyond bounds. */
async function pdfParts(bytes) {
    const { getDocumentProxy } = await __webpack_require__.e(/* import() */ 702).then(__webpack_require__.bind(__webpack_require__, 9702));
    try {
        // The parser takes the buffer over, so it gets a copy. verbosity 0: its warnings quote the document.
        const document = await getDocumentProxy(Uint8Array.from(bytes), {
            verbosity: 0,
            isEvalSupported: false,
            disableFontFace: true,
        });
        try {
            if (document.numPages > MAX_PAGES)
                throw new UnreadableDocument(`PDF of more than ${MAX_PAGES} pages`);
            const parts = [];
            for (let page = 1; page <= document.numPages; page += 1) {
                const content = await (await document.getPage(page)).getTextContent();
                parts.push({ text: linesOf(content.items), place: `page ${page}`, table: false });
            }
            return parts;
        }
        finally {
            await document.destroy();
        }
    }
    catch (error) {
        if (error instanceof UnreadableDocument)
            throw error;
        const locked = error instanceof Error && error.name === 'PasswordException';
        throw new UnreadableDocument(locked ? 'encrypted PDF' : 'damaged PDF');
    }
}
/** Pieces of one line are joined as they are; a piece whose place moved down begins a new line. */
function linesOf(items) {
    let text = '';
    for (const item of items) {
        if (!('str' in item) || typeof item.str !== 'string')
            continue;
        text += item.str;
        if ('hasEOL' in item && item.hasEOL === true)
            text += '\n';
    }
    return text;
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
        return blankTags(/^(?:x?html?|vue|jsp|aspx)$/.test(extension) ? (0,html_tables/* markTables */.N)(text) : text);
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
        return tag.startsWith('</') ? ' '.repeat(tag.length) : keepAttributes(tag);
    });
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
const ATTRIBUTION_NAME = /^(?:authors?|maintainers?|owners?|codeowners|contributors?|contributing|credits?|thanks|acknowledg\w*|backers|sponsors|committers|changes?|change_?log|history|news|releases?|release[_-]?notes|licen[cs]es?|copying|copyright|notices?|third[_-]?party\w*|patents|security|governance|code_of_conduct|citation|\.mailmap|\.all-contributorsrc|readme)(?:[._-][\w.-]*)?$/i;
const METADATA_NAME = /^(?:package\.json|composer\.json|bower\.json|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|pubspec\.ya?ml|pom\.xml|description|meta\.ya?ml|manifest\.json|plugin\.xml|galaxy\.yml|mix\.exs|project\.clj|elm\.json|info\.plist|publiccode\.yml|codemeta\.json|\.zenodo\.json|pkg-info|metadata|.*\.(?:gemspec|(?<=(?:messages|strings|labels)[\w-]{0,12}\.)(?:properties|xml|json|ya?ml)|podspec|nuspec|cabal|opam|csproj|spec|dtx|lock|sum|po|pot|asc|pem|crt|key|pub|gpg|desktop|appdata\.xml|metainfo\.xml)|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|npm-shrinkwrap\.json|dockerfile.*)$/i;
const ATTRIBUTION_FOLDER = /(?:^|\/)(?:licen[cs]es?|changelogs?|release[_-]?notes|releases|\.changeset|\.github|debian|locales?|LC_MESSAGES|i18n|l10n|lang|langs|languages|translations?|vendor|third_party|node_modules|man\d?|(?:about|governance|people|team|blog|news|community))\//i;
const TEST_PATH = /(?:^|\/)(?:tests?|__tests__|spec|specs|testing|testdata|test[-_]data|fixtures?|__fixtures__|mocks?|__mocks__|examples?|samples?|demos?|e2e|stubs|cassettes|snapshots|__snapshots__|(?:unit|integration|functional)[-_]?tests?|[a-z]{1,30}[-_.]?tests?|src\/[a-z]{0,20}test[a-z]{0,20})\//i;
const TEST_NAME = /(?:^|\/)(?:test_[^/]*|conftest\.py|[^/]*[._-](?:test|tests|spec|specs|fixture|mock|example|sample|stub)s?\.[^/]+|[^/]*(?:Test|Tests|Spec|TestCase|Fixtures?|Factory|Seeder)\.[a-z]{1,6}|[^/]*(?:faker|factories|factory|seeds?)\.[a-z]{1,6})$/;
function classifyFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
    const bare = name.toLowerCase();
    const attribution = ATTRIBUTION_NAME.test(name) || METADATA_NAME.test(name) || ATTRIBUTION_FOLDER.test(path);
    return { kind: kindOf(extension, bare), attribution, test: TEST_PATH.test(path) || TEST_NAME.test(path), extension };
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

// EXTERNAL MODULE: ./build/embedded/privacy/validate/email.js
var email = __webpack_require__(3699);
;// CONCATENATED MODULE: ./build/embedded/privacy/quiet.js

/** Names who wrote or looks after something: the purpose of the line, not a leak. */
const CREDIT_IN_CODE = /author|maintain|copyright|\(c\)|©|\bcontact|signed-off|co-authored|reported|reviewed|thanks|credit|written|created by|creator|contribut|@since|licen[sc]e|developer|committer|mailto|patch|original|based on|courtesy|inspired|ported|support|questions?\b|\bbugs?\b|translat|todo|fixme|e-?mail:? <|packager|uploader|vendor/i;
const CREDIT_IN_PROSE = /author|maintain|copyright|\(c\) |©|signed-off|co-authored|reported[- ]by|reviewed[- ]by|committer|contribut|patches|pull request|mailing list|translat|licen[sc]e|git(?:hub|lab)?\b|report\b.{0,40}\b(?:bugs?|issues?|vulnerabilit)|packager|uploader|credits?\b|thanks|changed-by/i;
/** Headers of a message that hold ids shaped like addresses. */
const MESSAGE_ID = /^(?:message-id|in-reply-to|references|content-id|x-[\w-]{1,60}|received|dkim-signature|authentication-results|arc-[\w-]{1,40}|return-path|list-[\w-]{1,20}):/i;
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
    if (rule.entity === 'person-name' && /^(?:mdx?|markdown|rst|adoc)$/.test(file.extension) && /["'`]$/.test(label))
        return 'drop';
    if (match.verdict === 'documented') {
        // A common name in a column of names is one of them.
        if (match.dense && rule.entity === 'person-name')
            return 'report';
        return match.context === 'label' && records && file.kind !== 'code' && !file.attribution ? 'review' : 'drop';
    }
    if (rule.entity === 'email')
        return decideEmail(match, file, line, column, text);
    if (file.kind === 'code') {
        if (!inLiteral(line, column))
            return 'drop';
        // Telephone numbers, names and days in the code of tests are made up; identifiers with a check digit are still shown.
        if (file.test && rule.severity === 'low')
            return 'drop';
    }
    return 'report';
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
    // `Name <address>` in a comment, or alone on its line, credits someone.
    if (/<$/.test(before) &&
        file.kind !== 'log' &&
        (/^\s{0,80}(?:\/\/|#|\*|;|--|%|\/\*)/.test(line) || /^\s{0,40}[\p{L}.' -]{2,60}$/u.test(before.slice(0, -1))))
        return 'drop';
    const around = line.slice(Math.max(0, column - 160), column + 160);
    if (file.kind === 'code') {
        if (CREDIT_IN_CODE.test(around))
            return 'drop';
        if (file.test)
            return (0,email/* isFreeMail */._m)(address) && /[._]|\d{2}/.test(address.split('@')[0] ?? '') ? 'report' : 'drop';
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
async function scanFile(engine, file) {
    const { path, bytes } = file;
    if (bytes.length === 0)
        return { findings: [] };
    const kind = classifyFile(path);
    const document = await documentParts(kind, bytes);
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
    return { findings: scanText(engine, path, kind, decoded.text).findings(path, kind.test) };
}
function scanText(engine, path, kind, text) {
    const places = new Places();
    const lines = new Lazy(() => new lib_text/* LineIndex */.rr(text));
    const mail = /\.(?:eml|mbox|mht|mhtml)$/i.test(path) ? mailParts(text) : undefined;
    const prepared = blankMarkup(mail?.plain ?? text, kind);
    const shape = shapeOf(path, kind, prepared);
    const examples = isApiDescription(text, kind);
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
        places.add({
            rule: match.rule,
            review: decision === 'review' || (examples && match.rule.rule.severity === 'low'),
            certain: match.context === 'label' || !match.rule.rule.requireContext,
            region,
            line: region.startLine,
            ...(match.column === undefined || !match.dense ? {} : { column: match.column }),
            dense: dense || match.dense,
        });
    });
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
    const header = part.table ? ['\t'] : [];
    engine.scan(part.text, { header, sql: false, markdown: false, html: false, words: true, kind: kind.kind, attribution: kind.attribution }, (match) => {
        const { line, column } = index.at(match.start);
        const text = part.text.slice(match.start - Math.min(column - 1, 600), match.end + 200).split(/[\r\n]/, 1)[0] ?? '';
        const decision = decide(match, kind, text, Math.min(column - 1, 600), part.text);
        if (decision === 'drop')
            return;
        places.add({
            rule: match.rule,
            review: decision === 'review',
            certain: match.context === 'label' || !match.rule.rule.requireContext,
            place: part.place,
            line,
            ...(match.column === undefined || !match.dense ? {} : { column: match.column }),
            dense: match.dense,
        });
    });
}
/** The parts of a binary document, or what became of it; undefined where the file is none. */
async function documentParts(kind, bytes) {
    const magic = bytes.subarray(0, 8).toString('latin1');
    const office = /^(?:docx|docm|dotx|xlsx|xlsm|xltx|pptx|pptm|odt|ods|odp)$/.test(kind.extension);
    const isPdf = magic.startsWith('%PDF-') || (kind.extension === 'pdf' && bytes.subarray(0, 1024).includes('%PDF-'));
    const isZip = magic.startsWith('PK\x03\x04');
    const isOle = magic.startsWith('\xd0\xcf\x11\xe0');
    if (!isPdf && !isOle && !(isZip && office)) {
        if (isZip)
            return { findings: [], notApplicable: 'archive' };
        if (kind.extension === 'pdf' || office)
            return { findings: [], unread: `not a readable ${kind.extension.toUpperCase()} file` };
        return undefined;
    }
    if (isOle) {
        return office
            ? { findings: [], unread: 'encrypted Office document' }
            : { findings: [], notApplicable: 'binary Office format of before 2007' };
    }
    if (bytes.length > MAX_DOCUMENT)
        return { findings: [], unread: `document larger than ${MAX_DOCUMENT / 1024 / 1024} MB` };
    try {
        const parts = isPdf ? await pdfParts(bytes) : officeParts(bytes);
        if (parts === undefined)
            return { findings: [], unread: `not a readable ${kind.extension.toUpperCase()} file` };
        return isPdf && parts.every(({ text }) => text.trim() === '')
            ? { findings: [], notApplicable: 'PDF without text' }
            : parts;
    }
    catch (error) {
        if (error instanceof UnreadableDocument)
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
        html: /^(?:x?html?|vue|jsp|aspx)$/.test(kind.extension) && text.includes(html_tables/* HEADER_CELL */.d),
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


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   _m: () => (/* binding */ isFreeMail)
/* harmony export */ });
/* unused harmony export classifyEmail */
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
    if (/^[0-9a-f-]{20,}$/.test(local) || /^\d{1,3}$/.test(local))
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
