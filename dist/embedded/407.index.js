export const id = 407;
export const ids = [407];
export const modules = {

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   internationalPhone: () => (/* binding */ internationalPhone),
/* harmony export */   nationalPhone: () => (/* binding */ nationalPhone),
/* harmony export */   nationalPhoneBeside: () => (/* binding */ nationalPhoneBeside)
/* harmony export */ });
/* harmony import */ var libphonenumber_js_max__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2713);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7620);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);



/** National numbers carry no country: these plans are tried in turn, the most used first. */
const PLANS = [
    'US',
    'GB',
    'DE',
    'FR',
    'ES',
    'IT',
    'NL',
    'IN',
    'AU',
    'BR',
    'PL',
    'CN',
    'JP',
    'SE',
    'MX',
    'ZA',
    'CH',
    'AT',
    'BE',
    'PT',
    'SG',
    'KR',
    'TR',
    'DK',
    'NO',
    'FI',
    'IE',
    'NZ',
];
/** A number written with its country code. */
function internationalPhone(value) {
    const digits = (0,_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .digitsOf */ .C3)(value);
    const parsed = (0,libphonenumber_js_max__WEBPACK_IMPORTED_MODULE_1__/* .parsePhoneNumber */ .l)(value.startsWith('00') ? `+${value.slice(2)}` : value);
    if (parsed === undefined)
        return 'invalid';
    if (isFictional(parsed.nationalNumber, parsed.countryCallingCode))
        return 'documented';
    return parsed.isValid() && !isFiller(digits) ? 'valid' : 'invalid';
}
/** A number in a national form: the rule's context says that it is one. */
function nationalPhone(value) {
    if (value.startsWith('+') || value.startsWith('00'))
        return internationalPhone(value);
    const digits = (0,_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .digitsOf */ .C3)(value);
    const nanp = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    if (nanp.length === 10 && isFictional(nanp, '1'))
        return 'documented';
    if (nanp.length === 7 && nanp.startsWith('555'))
        return 'documented';
    if (isFiller(digits) || YEARS.test(value))
        return 'invalid';
    for (const plan of PLANS)
        if ((0,libphonenumber_js_max__WEBPACK_IMPORTED_MODULE_1__/* .parsePhoneNumber */ .l)(value, plan)?.isValid() === true)
            return 'valid';
    // Written the North American way: numbers made up by generators use area codes that were never given out.
    return /^\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(value) ? 'valid' : 'invalid';
}
/** A number in a national form that no word near it calls a telephone's. */
function nationalPhoneBeside(value) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .weaken */ .o)(nationalPhone(value));
}
/** `2016-2024`. */
const YEARS = /^(?:19|20)\d{2}[ -](?:19|20)\d{2}$/;
/** The ranges set apart for films and manuals: 555 in North America, Ofcom's drama numbers, ACMA's. */
function isFictional(national, country) {
    if (country === '1')
        return (national.startsWith('555') ||
            national.slice(3, 6) === '555' ||
            /^(?:123456789|1234567890|0123456789)/.test(national));
    if (country === '44')
        return /^(?:7700900\d{3}|20794609\d\d|1632960\d{3}|11[3-8]4960\d{3}|1[2-9]14960\d{3}|306999\d{4}|808157\d{4})/.test(national);
    if (country === '61')
        return /^(?:[2378](?:5550|7010)\d{4}|491570\d{3})/.test(national);
    return country === '33' && /^[1-5]9900|^63998/.test(national);
}
function isFiller(digits) {
    return (0,_checksum_js__WEBPACK_IMPORTED_MODULE_0__/* .isRun */ .yz)(digits) || digits.includes('12345678') || new Set(digits).size < 4 || /(\d)\1{5}/.test(digits);
}


/***/ })

};
