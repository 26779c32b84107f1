export const id = 955;
export const ids = [955];
export const modules = {

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

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadValidators: () => (/* binding */ loadValidators)
});

// EXTERNAL MODULE: ./build/embedded/privacy/validate/checksum.js
var checksum = __webpack_require__(7620);
;// CONCATENATED MODULE: ./build/embedded/privacy/validate/verdict.js
function verdict(valid) {
    return valid ? 'valid' : 'invalid';
}

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
    return verdict(!(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2);
};
const usItin = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const group = (0,checksum/* number */.ai)(digits, 3, 5);
    const inRange = (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94;
    if (DOCUMENTED_SSN.test(digits))
        return 'documented';
    return verdict(digits.length === 9 && digits.startsWith('9') && inRange && new Set(digits).size > 2);
};
const caSin = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 9 || !(0,checksum/* luhn */.iW)(digits) || new Set(digits).size < 3 || (0,checksum/* isRun */.yz)(digits))
        return 'invalid';
    if (digits === '046454286' || digits === '130692544')
        return 'documented';
    return verdict(!digits.startsWith('0') && !digits.startsWith('8'));
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
    return verdict(first === (0,checksum/* digitAt */.zG)(digits, 9) && second === (0,checksum/* digitAt */.zG)(digits, 10));
};
const brCnpj = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length !== 14 || new Set(digits).size < 3)
        return 'invalid';
    if (digits === '11222333000181')
        return 'documented';
    const first = elevenCheck(digits, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    const second = elevenCheck(digits, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    return verdict(first === (0,checksum/* digitAt */.zG)(digits, 12) && second === (0,checksum/* digitAt */.zG)(digits, 13));
};
const CURP_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const mxCurp = (value) => {
    const text = value.toUpperCase();
    if (!(0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(text, 6, 8), (0,checksum/* number */.ai)(text, 8, 10)))
        return 'invalid';
    let sum = 0;
    for (let index = 0; index < 17; index += 1)
        sum += CURP_ALPHABET.indexOf(text.charAt(index)) * (18 - index);
    return verdict((10 - (sum % 10)) % 10 === (0,checksum/* digitAt */.zG)(text, 17));
};
const mxRfc = (value) => {
    const date = /\d{6}/.exec(value)?.[0] ?? '';
    return verdict((0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(date, 2, 4), (0,checksum/* number */.ai)(date, 4, 6)));
};
/** Chilean RUT: modulus 11 with K for 10. */
const clRut = (value) => {
    const text = value.replace(/[.-]/g, '').toUpperCase();
    const body = text.slice(0, -1);
    let sum = 0;
    for (let index = 0; index < body.length; index += 1)
        sum += (0,checksum/* digitAt */.zG)(body, body.length - 1 - index) * (2 + (index % 6));
    const check = 11 - (sum % 11);
    return verdict(!(0,checksum/* isRun */.yz)(body) && text.slice(-1) === (check === 11 ? '0' : check === 10 ? 'K' : String(check)));
};
/** Argentine CUIT/CUIL. */
const arCuit = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const check = (11 - ((0,checksum/* weighted */.Y1)(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return verdict(digits.length === 11 && check === (0,checksum/* digitAt */.zG)(digits, 10) && new Set(digits).size > 2);
};
/** National Provider Identifier: Luhn over the number prefixed with 80840. */
const npi = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits === '1234567893')
        return 'documented';
    return verdict(digits.length === 10 && /^[12]/.test(digits) && (0,checksum/* luhn */.iW)(`80840${digits}`) && new Set(digits).size > 2);
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
    return verdict(sum % 10 === (0,checksum/* digitAt */.zG)(digits, 6) && new Set(digits).size > 2);
};
/** Medicare beneficiary identifier: 11 places of fixed kinds without S, L, O, I, B, Z. */
const usMbi = (value) => {
    const text = value.replace(/-/g, '').toUpperCase();
    if (text === '1EG4TE5MK73' || text === '1EG4TE5MK72')
        return 'documented';
    return verdict(/^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d\d$/.test(text));
};
/** Colombian and other bare numbers of which nothing but a plausible length is known. */
const plainNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return verdict(!(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2);
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
    return verdict(/^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/i.test(value) && !value.slice(5, 9).includes('0000'));
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
    return verdict(letter === text.charAt(8) && new Set(text.slice(1, 8)).size > 2);
};
const auTfn = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits === '123456782')
        return 'documented';
    return verdict(digits.length === 9 &&
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
    return verdict((0,checksum/* weighted */.Y1)(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === (0,checksum/* digitAt */.zG)(digits, 8));
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
    return verdict(check === (0,checksum/* digitAt */.zG)(digits, 8) && new Set(digits).size > 2);
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
    return verdict(recent || check === (0,checksum/* digitAt */.zG)(digits, 12));
};
const jpMyNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const rest = (0,checksum/* weighted */.Y1)(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    if (digits === '123456789018')
        return 'documented';
    return verdict(digits.length === 12 &&
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
    return verdict(/^[1-8]/.test(text) && '10X98765432'.charAt(sum % 11) === text.charAt(17));
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
    return verdict((sum + (last === 'A' ? 10 : (0,checksum/* digitAt */.zG)(last, 0))) % 11 === 0);
};
const twNationalId = (value) => {
    const text = value.toUpperCase();
    const code = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0));
    const sum = Math.floor(code / 10) + (code % 10) * 9 + (0,checksum/* weighted */.Y1)(text.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
    if (text === 'A123456789')
        return 'documented';
    return verdict(sum % 10 === 0);
};
const thNationalId = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const check = (11 - ((0,checksum/* weighted */.Y1)(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
    return verdict(digits.length === 13 && !(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2 && check === (0,checksum/* digitAt */.zG)(digits, 12));
};
const myNric = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return verdict(digits.length === 12 && (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), (0,checksum/* number */.ai)(digits, 4, 6)));
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
    return verdict(tenth === (0,checksum/* digitAt */.zG)(digits, 9) && (odd + even + tenth) % 10 === (0,checksum/* digitAt */.zG)(digits, 10));
};
const zaId = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits === '8001015009087')
        return 'documented';
    return verdict(digits.length === 13 &&
        (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), (0,checksum/* number */.ai)(digits, 4, 6)) &&
        /^[012]$/.test(digits.charAt(10)) &&
        (0,checksum/* luhn */.iW)(digits));
};
const ilId = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value).padStart(9, '0');
    return verdict(digits.length === 9 && (0,checksum/* luhn */.iW)(digits) && !(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2);
};

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/contact.js


const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Days that stand for any day: the epoch, the first of a round year. */
const ANY_DAY = /^(?:1970|1900|1980|1990|2000|2001|2010|2020)[-/.]?0?1[-/.]?0?1$|^0?1[-/.]0?1[-/.](?:1970|1900|1980|1990|2000|2001|2010|2020)$/;
/** A day that a living or recently living person may be born on, in ISO, European or American order or with a month in words. */
const birthDate = (value) => {
    if (ANY_DAY.test(value))
        return 'documented';
    const word = /[A-Za-z]{3,9}/.exec(value)?.[0];
    const parts = (value.match(/\d{1,4}/g) ?? []).map(Number);
    const [a = 0, b = 0, c = 0] = parts;
    if (word !== undefined) {
        const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1;
        if (!Number.isInteger(month) || month < 1)
            return 'invalid';
        const year = Math.max(a, b);
        return verdict(plausible(year, month, Math.min(a, b)));
    }
    if (a > 31)
        return verdict(plausible(a, b, c));
    const year = c > 99 ? c : c + (c > 26 ? 1900 : 2000);
    return verdict(plausible(year, a, b) || plausible(year, b, a));
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
    return verdict(d !== 255 && !(b === 0 && c === 0 && d === 0));
};
const publicIpv6 = (value) => {
    const groups = value.toLowerCase().split(':');
    if (groups.length < 4 || groups.length > 8 || (value.match(/::/g) ?? []).length > 1)
        return 'invalid';
    if (groups.length < 8 && !value.includes('::'))
        return 'invalid';
    if (!/^[23][0-9a-f]{3}$/.test(groups[0] ?? '') || (groups[0] === '2001' && /^0?db8$/.test(groups[1] ?? '')))
        return 'invalid';
    return verdict(!value.startsWith('2001:4860:4860') && !value.startsWith('2606:4700:4700'));
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
/** Streets of manuals and films. */
const SAMPLE_STREET = /^(?:(?:1|12|123|1234|12345|456|789|321|100|742) (?:Main|Evergreen|Fake|Any|Example|Elm|Test|Sample|First|Street|Some|Lovely|Foo|Oak)\b|\d+ (?:Lovely|Fake|Test|Example|Sample|Foo) |1600 Pennsylvania|350 Fifth|1 Infinite|1600 Amphitheatre|221B Baker|10 Downing)|Musterstra|Beispiel/i;
const plausibleAddress = (value) => verdict(!/\b(?:Version|Chapter|Section|Figure|Table|Page|Step|RFC)\b/.test(value) && !/^0\b/.test(value));

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    return oneCase ? verdict(!/0{12}/.test(body) && new Set(body.toLowerCase()).size > 6) : ethereumChecksum(value);
};

// EXTERNAL MODULE: ./build/embedded/privacy/validate/email.js
var email = __webpack_require__(3699);
;// CONCATENATED MODULE: ./build/embedded/privacy/validate/europe.js


/** Prefixes HMRC never issues; QQ is the documented example. */
const NINO_NEVER = /^(?:BG|GB|NK|KN|TN|NT|ZZ|[DFIQUV]|.[DFIQUVO])/;
const ukNino = (value) => {
    const text = value.replace(/[ -]/g, '').toUpperCase();
    if (/^(?:QQ123456|AB123456|AA123456|JG103759)/.test(text))
        return 'documented';
    return verdict(!NINO_NEVER.test(text) && !(0,checksum/* isRun */.yz)(text.slice(2, 8)));
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
    return verdict(text.length >= 10 && sum % 10 === (0,checksum/* digitAt */.zG)(text, 9));
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
    return verdict((0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(text, 4, 6), (0,checksum/* number */.ai)(text, 2, 4)) && sum % 10 === (0,checksum/* digitAt */.zG)(text, 11));
};
/** French social security number: 97 − body mod 97; Corsican departments become 19 and 18. */
const frNir = (value) => {
    const text = value.replace(/[ .-]/g, '').toUpperCase().replace('2A', '19').replace('2B', '18');
    const month = (0,checksum/* number */.ai)(text, 3, 5);
    if (text.length !== 15 || !((month >= 1 && month <= 12) || (month >= 20 && month <= 42)))
        return 'invalid';
    if (text.startsWith('2550814168025') || text.startsWith('1234567890123'))
        return 'documented';
    return verdict(97 - (0,checksum/* modulo */.xP)(text.slice(0, 13), 97) === (0,checksum/* number */.ai)(text, 13, 15));
};
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const esDni = (value) => {
    const text = value.replace(/[ .-]/g, '').toUpperCase();
    const digits = text.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2');
    if (DNI_LETTERS.charAt(Number(digits) % 23) !== text.slice(-1))
        return 'invalid';
    if (/^(?:12345678Z|00000000T|99999999R|X1234567L)$/.test(text))
        return 'documented';
    return verdict(new Set(digits).size > 2);
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
    return verdict(text.charCodeAt(15) - 65 === sum % 26);
};
const plPesel = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const month = (0,checksum/* number */.ai)(digits, 2, 4) % 20;
    if (digits.length !== 11 || !(0,checksum/* isShortDay */.Z2)(month, (0,checksum/* number */.ai)(digits, 4, 6)))
        return 'invalid';
    if (digits === '44051401359' || digits === '02070803628')
        return 'documented';
    return verdict((10 - ((0,checksum/* weighted */.Y1)(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === (0,checksum/* digitAt */.zG)(digits, 10));
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
    return verdict(digits.length === 10 && (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), day > 60 ? day - 60 : day) && (0,checksum/* luhn */.iW)(digits));
};
const fiHetu = (value) => {
    const body = value.slice(0, 6) + value.slice(7, 10);
    const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(body) % 31);
    if (value === '131052-308T' || Number(value.slice(7, 10)) >= 900)
        return check === value.charAt(10) ? 'documented' : 'invalid';
    return verdict((0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(value, 2, 4), (0,checksum/* number */.ai)(value, 0, 2)) && check === value.charAt(10));
};
/** Danish CPR: since 2007 without a check digit, so only the date is tested. */
const dkCpr = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return verdict(digits.length === 10 && (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 2, 4), (0,checksum/* number */.ai)(digits, 0, 2)) && !(0,checksum/* isRun */.yz)(digits.slice(6)));
};
const noFodselsnummer = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const day = (0,checksum/* number */.ai)(digits, 0, 2) % 40;
    const month = (0,checksum/* number */.ai)(digits, 2, 4) % 40;
    const first = (11 - ((0,checksum/* weighted */.Y1)(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - ((0,checksum/* weighted */.Y1)(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return verdict(digits.length === 11 && (0,checksum/* isShortDay */.Z2)(month, day) && first === (0,checksum/* digitAt */.zG)(digits, 9) && second === (0,checksum/* digitAt */.zG)(digits, 10));
};
/** Czech and Slovak birth number: women's months + 50, divisible by 11. */
const czRodneCislo = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const month = (0,checksum/* number */.ai)(digits, 2, 4) % 50;
    return verdict(digits.length === 10 &&
        (0,checksum/* isShortDay */.Z2)(month > 20 ? month - 20 : month, (0,checksum/* number */.ai)(digits, 4, 6)) &&
        (0,checksum/* modulo */.xP)(digits, 11) === 0);
};
const roCnp = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const rest = (0,checksum/* weighted */.Y1)(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return verdict(digits.length === 13 &&
        !digits.startsWith('0') &&
        (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 3, 5), (0,checksum/* number */.ai)(digits, 5, 7)) &&
        (rest === 10 ? 1 : rest) === (0,checksum/* digitAt */.zG)(digits, 12));
};
const ptNif = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const rest = (0,checksum/* weighted */.Y1)(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (digits === '123456789')
        return 'documented';
    return verdict(digits.length === 9 &&
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
    return verdict(digits.length === 11 &&
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
    return verdict(digits.length === 13 &&
        (10 - ((0,checksum/* weighted */.Y1)(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === (0,checksum/* digitAt */.zG)(digits, 12));
};
/** Austrian social insurance number. */
const atSvnr = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const sum = (0,checksum/* weighted */.Y1)(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11;
    if (digits === '1237010180')
        return 'documented';
    return verdict(digits.length === 10 && sum === (0,checksum/* digitAt */.zG)(digits, 3) && (0,checksum/* isShortDay */.Z2)((0,checksum/* number */.ai)(digits, 6, 8) % 13, (0,checksum/* number */.ai)(digits, 4, 6)));
};
const IE_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';
const iePps = (value) => {
    const text = value.toUpperCase();
    const second = text.length > 8 ? text.charCodeAt(8) - 64 : 0;
    const sum = (0,checksum/* weighted */.Y1)(text, [8, 7, 6, 5, 4, 3, 2]) + second * 9;
    if (/^1234567(?:T|FA)$/.test(text))
        return 'documented';
    return verdict(IE_LETTERS.charAt(sum % 23) === text.charAt(7));
};
const hrOib = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return verdict(digits.length === 11 && (0,checksum/* mod11And10 */.D)(digits) && new Set(digits).size > 2);
};
/** Bulgarian EGN. */
const bgEgn = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    const month = (0,checksum/* number */.ai)(digits, 2, 4) % 20;
    const check = ((0,checksum/* weighted */.Y1)(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
    return verdict(digits.length === 10 && (0,checksum/* isShortDay */.Z2)(month, (0,checksum/* number */.ai)(digits, 4, 6)) && check === (0,checksum/* digitAt */.zG)(digits, 9));
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
    return verdict(check === (0,checksum/* digitAt */.zG)(digits, 10));
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
    return verdict(digits.length === 9 && district && !(0,checksum/* isRun */.yz)(digits) && (0,checksum/* weighted */.Y1)(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0);
};
/** Bank account numbers have no common check digit: plausibility only, the context does the rest. */
const bankAccount = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return verdict(digits.length >= 6 && digits.length <= 17 && !(0,checksum/* isRun */.yz)(digits) && new Set(digits).size > 2);
};

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/medical-and-travel.js


/** Codes that are typed and not issued, e.g. all the same character or a straight run. */
const documentNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    if (digits.length < 4 || new Set(digits).size < 3)
        return 'invalid';
    return (0,checksum/* isRun */.yz)(digits) ? 'documented' : 'valid';
};
/** Words that fill a column of document numbers in templates. */
const recordNumber = (value) => {
    const digits = (0,checksum/* digitsOf */.C3)(value);
    return verdict(digits.length >= 4 && new Set(digits).size > 1 && !(0,checksum/* isRun */.yz)(digits));
};
/** ICD-10: a letter but U (other than U07 to U10), two places, an optional part after the dot. */
const icd10 = (value) => verdict(/^(?:[A-TV-Z]|U(?=0[7-9]|10))/.test(value));

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/person.js
/** Given names common in several languages: enough to tell a person from a product where the context is weak. */
const GIVEN = new Set('aaron abdul abdullah abigail adam adriana adrian ahmed aisha akira alan albert alberto alejandra alejandro alessandra alessandro alex alexander alexandra alexis alfred ali alice alicia alina alison allison amanda amber amelia amina amit amy ana anastasia andre andrea andreas andrei andrew andrzej angel angela angelina anita anja ann anna anne annette annie anthony antoine anton antonio anya april ariana arjun arthur ashley astrid aurora austin ava barbara beatrice beatriz ben benjamin bernard beth betty beverly bill billy björn bob bradley brandon brenda brian bridget brittany bruce bruno bryan caleb cameron camila camille carl carla carlos carmen carol carolina caroline catherine cecilia chad charles charlotte chen cheryl chloe chris christian christina christine christopher cindy claire clara claudia clémence colin connor craig crystal cynthia daisuke daniel daniela danielle david dawn deborah debra denise dennis derek diana diane diego dmitri dmitry dominic dominik donald donna dorothy douglas dylan edith eduardo edward eileen elaine elena eleanor eli elias elisa elisabeth elizabeth ella ellen emil emilia emilie emily emma eric erica erik erika erin esther ethan eugene eva evan evelyn ewa fatima felix fernanda fernando fiona florian frances francesca francesco francis francisco francois frank franz fred frederick friedrich gabriel gabriela gareth gary george georgia gerald gina giorgio giovanni giulia giuseppe gloria grace graham greg gregory greta guillaume gunther gustav hannah hans harold harry hassan heather hector heidi heinrich helen helena helga henri henrik henry hiroshi holly howard hugo ian ibrahim igor ines ingrid irene irina isaac isabel isabella isabelle ivan jack jackson jacob jacqueline jacques jake jakub james jamie jan jana jane janet janice jasmine jason javier jean jeff jeffrey jennifer jeremy jerry jesse jessica jesus jill jim joan joanna jochen joe joel johan johann johanna johannes john johnny jonas jonathan jordan jorge josé jose josef joseph joshua joyce juan juana judith judy jules julia julian juliana julie julien jürgen jurgen justin kaitlyn karen karim karin karl kate katarzyna katherine kathleen kathryn katie kayla keith kelly ken kenji kenneth kevin khalid kim klaus kristen kristina krzysztof kumar kyle lars laura lauren laurent lawrence lea leah lee lena leo leon leonard leonardo leonie leslie lewis liam lily linda lisa logan lorenzo louis louise luca lucas lucia lucy luis luisa lukas luke lydia madison magdalena malcolm manuel marc marcel marco marcus margaret margarita maria mariam marie marina mario marion marissa mark markus marta martha martin martina mary mateo matteo matthew matthias maurice max maximilian maya megan mei melanie melissa mia michael michaela michal michel michelle miguel mike mikhail mila mohamed mohammad mohammed mohan molly monica monika morgan muhammad nadia naomi natalia natalie natasha nathan neha neil nicholas nick nicola nicolas nicole nikhil nikita nina noah nora norman oleg oliver olivia omar oscar otto owen pablo pamela paola patricia patrick paul paula pauline paulo pavel pedro penelope peter petra philip philipp philippe phillip phoebe pierre piotr priya rachel rafael rahul raj rajesh ralph ramon raquel raul ravi raymond rebecca regina renata rené ricardo richard rita robert roberto robin roger roland roman ronald rosa rosemary ross roy ruben russell ruth ryan sabine sabrina sachin said sakura sally sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian sergei sergey sergio shannon sharon shaun sheila shirley silvia simon simone sofia sonia sophia sophie stanislav stefan stefanie stella stephanie stephen steve steven stuart sunita susan susanne suzanne svetlana sven sylvia tamara tanja tanya tara tatiana ted teresa terry theodore theresa thierry thomas tiffany tim timothy tina tobias todd tom tomas tomasz toni tony tracy travis trevor tyler uma ursula uwe valentina valerie vanessa vera veronica victor victoria vijay vincent virginia vivian vladimir walter wanda wayne wei wendy werner william wolfgang xavier yasmin yosef yuki yuri yusuf yvonne zachary zainab zoe zofia'.split(' '));
/** Capitalised words that stand where a name would and are none. */
const NOT_NAMES = /\b(?:The|A|An|And|Or|Of|For|To|In|On|At|By|With|From|This|That|Your|My|Our|Their|Name|First|Last|Full|Middle|User|Username|Customer|Patient|Client|Employee|Contact|Person|Member|Account|Company|Organization|Organisation|Inc|Ltd|LLC|GmbH|Corp|Corporation|Limited|Group|Team|Department|Division|Office|Bank|Hospital|Clinic|University|School|College|Institute|Foundation|Project|Product|Service|Services|System|Server|Test|Tests|Example|Sample|Demo|Default|Unknown|None|Null|True|False|Yes|No|String|Number|Integer|Boolean|Object|Array|List|Type|Value|Field|Column|Table|Required|Optional|Description|Address|Street|Phone|Email|Mobile|Date|Birth|Time|Status|Active|Admin|Administrator|Manager|Support|New|Old|Add|Edit|Delete|Remove|Update|Create|Get|Set|Show|View|Select|Enter|Please|Click|Use|Using|Data|File|Page|Home|Main|Index|Title|Label|Button|Form|Input|Output|Public|Private|Class|Function|Method|Module|Package|Version|Build|Install|Docker|Linux|Windows|Apache|Google|Microsoft|Amazon|Node|Python|Java|Ruby|Lorem|Ipsum|Foo|Bar|Baz|Dolor|Sit|Amet|Anonymous|Guest|Visitor|Insurance|Medical|Record|Report|Order|Invoice|Payment|Card|Credit|City|State|Country|North|South|East|West|Blue|Red|Green|White|Black|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Customers|Users|Names|Information|Details|Settings|All|Not|Is|Are|Sir|Madam|Team|Everyone|Friend|Colleagues?|Doe|Roe|Bloggs|Mustermann|Public|ID|URL|API|VARCHAR2?|NVARCHAR|CHAR|TEXT|INT|INTEGER|BIGINT|ON|IN|AS|NOT|NULL|SELECT|INSERT|INTO|FROM|WHERE|AND|OR|STRING|DATE|SET|VALUES|DEFAULT|UNIQUE|PRIMARY|KEY|TABLE|INDEX|He|She|They|It|We|You|Who|Which|When|Where|What|How|Vorname|Nachname|Nombre|Apellidos?|Nome|Cognome|Prénom|Nom|Sobrenome|Imię|Nazwisko|Hello|Hi|Saint|San|Santa|Isle|Island|Islands|Republic|Anonymized|Github|GitHub|Gitlab|Slack|Twitter|Facebook)\b/;
/** Lower case, without accents. */
function plain(word) {
    return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
/** A given name alone or a whole name: needs a label that leaves no doubt (first_name, patient). */
function nameValue(value) {
    const words = value.trim().split(/\s+/);
    if (/^(?:John|Jane|Alice|Bob|Joe|Max|Jon|Mary|Jim)(?: (?:Smith|Moe|Zoe|Jones|Brown|Johnson))?$/.test(value))
        return 'documented';
    if (NOT_NAMES.test(value) || words.length > 4 || /-\p{Ll}/u.test(value))
        return 'invalid';
    return words.every((word, index) => (index > 0 && /^[a-z]{2,3}$/.test(word)) || /^\p{Lu}[\p{L}'’.-]*$/u.test(word))
        ? 'valid'
        : 'invalid';
}
/** Two or more words of which the first is a known given name: for labels as common as `name`. */
function personName(value) {
    const words = value.trim().split(/[\s,]+/);
    if (words.length < 2 || nameValue(value.replace(',', '')) === 'invalid')
        return 'invalid';
    // `Family, Given` as well as `Given Family`.
    const given = value.includes(',') ? words.slice(1) : words.slice(0, 1);
    return given.some((word) => GIVEN.has(plain(word))) ? 'valid' : 'invalid';
}

;// CONCATENATED MODULE: ./build/embedded/privacy/validate/registry.js









/** Loaded on the first use of a phone rule: the numbering plans of the world are a third of a megabyte. */
async function loadValidators() {
    const { internationalPhone, nationalPhone } = await Promise.all(/* import() */[__webpack_require__.e(713), __webpack_require__.e(407)]).then(__webpack_require__.bind(__webpack_require__, 9407));
    return new Map([
        ...PLAIN,
        ['phone-international', internationalPhone],
        ['phone-national', nationalPhone],
    ]);
}
/** Every validator a pack may name, but those for phone numbers. */
const PLAIN = new Map([
    ['any', () => 'valid'],
    ['email', email/* email */.Rp],
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
    ['public-ipv6', publicIpv6],
    ['mac-address', macAddress],
    ['address', address],
    ['bitcoin', bitcoin],
    ['ethereum-checksum', ethereumChecksum],
    ['ethereum', ethereumAny],
    ['name-value', nameValue],
    ['person-name', personName],
]);


/***/ })

};
