export const id = 598;
export const ids = [598];
export const modules = {

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPrivacyRules: () => (/* binding */ renderPrivacyRules),
/* harmony export */   ruleDocs: () => (/* binding */ ruleDocs)
/* harmony export */ });
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


/***/ })

};
