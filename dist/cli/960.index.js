export const id = 960;
export const ids = [960];
export const modules = {

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeylessCheck: () => (/* binding */ createKeylessCheck)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);

/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const RUN_INVOCATION = '1.3.6.1.4.1.57264.1.21';
const PUBLIC_GOOD = 'https://tuf-repo-cdn.sigstore.dev';
const ROOT_NOTE = 'checked against the public-good instance of Sigstore; for others give --trusted-root';
/**
 * Prepares the offline check of keyless Sigstore bundles: certificate, its log or timestamp, signature and identity. The
 * caller compares the payload with the statement it expects. As `gh` does, one proof of each kind that the trusted root knows
 * is demanded: certificate transparency, transparency log and time for the public-good instance; a timestamp where a root
 * has no logs (GitHub's own instance).
 *
 * @throws AssayError usage when identity, issuer or trusted root cannot be used.
 */
async function createKeylessCheck(trust) {
    const subjectAlternativeName = identityPattern(trust.identity);
    if (!/^https:\/\/\S+$/.test(trust.issuer))
        throw usage('--issuer is an https URL such as https://token.actions.githubusercontent.com');
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 9654, 19));
    const { Verifier, toSignedEntity, toTrustMaterial } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 4187, 19));
    const documents = trust.trustedRoot === undefined ? [await publicGoodRoot()] : splitRoots(trust.trustedRoot);
    const verifiers = documents.map((document) => {
        try {
            const root = TrustedRoot.fromJSON(document);
            if (root.certificateAuthorities.length === 0)
                throw new Error('it names no certificate authority');
            const material = toTrustMaterial(root);
            const thresholds = {
                ctlogThreshold: Math.min(1, root.ctlogs.length),
                tlogThreshold: Math.min(1, root.tlogs.length),
                timestampThreshold: 1,
            };
            return new Verifier(material, thresholds);
        }
        catch (error) {
            throw usage(`the trusted root cannot be used: ${reasonOf(error)}`);
        }
    });
    return (sigstoreBundle) => {
        const problems = [];
        for (const verifier of verifiers) {
            try {
                const bundle = bundleFromJSON(sigstoreBundle);
                const entity = toSignedEntity(bundle);
                const { identity } = verifier.verify(entity, { subjectAlternativeName, extensions: { issuer: trust.issuer } });
                const signedAt = entity.timestamps.flatMap((time) => time.$case === 'timestamp-authority'
                    ? [time.timestamp.signingTime.getTime()]
                    : // Without a promise of the log nothing vouches for its time.
                        time.tlogEntry.inclusionPromise === undefined
                            ? []
                            : [Number(time.tlogEntry.integratedTime) * 1000]);
                return Promise.resolve({ trusted: true, signedAt, signer: signerOf(identity, trust.issuer) });
            }
            catch (error) {
                problems.push(reasonOf(error));
            }
        }
        const note = trust.trustedRoot === undefined ? ` (${ROOT_NOTE})` : '';
        return Promise.resolve({ trusted: false, problem: `${[...new Set(problems)].join('; ')}${note}` });
    };
}
/** @param issuer the one that was compared. @throws Error where the certificate names nobody. */
function signerOf(identity, issuer) {
    const name = identity?.subjectAlternativeName;
    if (name === undefined)
        throw new Error('the certificate names nobody');
    const textOf = (wanted) => derText(identity?.oids?.find(({ oid }) => oid?.id.join('.') === wanted)?.value);
    const [repository, run] = [textOf(SOURCE_REPOSITORY), textOf(RUN_INVOCATION)];
    return {
        identity: name,
        issuer,
        ...(repository === undefined ? {} : { repository }),
        ...(run === undefined ? {} : { run }),
    };
}
const UTF8_STRING = 0x0c;
/** The text of a DER UTF8String of at most 64 KiB. */
function derText(bytes) {
    const [tag, first = 0] = bytes ?? [];
    if (bytes === undefined || tag !== UTF8_STRING)
        return undefined;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    if (first === 0x80 || lengthBytes > 2)
        return undefined;
    const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
    const text = bytes.subarray(2 + lengthBytes);
    return text.length === length ? text.toString('utf8') : undefined;
}
/** Sigstore's library takes a regular expression, unanchored: everything is escaped and both ends are fixed. */
function identityPattern(identity) {
    const star = identity.indexOf('*');
    const anyRef = star !== -1 && star === identity.length - 1 && identity.endsWith('@*');
    if (identity === '' || /\s/.test(identity) || (star !== -1 && !anyRef)) {
        throw usage('--identity is the whole subject of the certificate; `*` may stand only for the ref, as in https://github.com/o/r/.github/workflows/w.yml@*');
    }
    const exact = anyRef ? identity.slice(0, -1) : identity;
    return `^${exact.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}${anyRef ? '[^\\n]+' : ''}$`;
}
/** One document, or one per line. */
function splitRoots(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        // Several documents are one per line.
    }
    try {
        const documents = text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line));
        if (documents.length > 0)
            return documents;
    }
    catch {
        // Said below, for an empty file too.
    }
    throw usage('the trusted root is neither a JSON document nor one per line');
}
/** The root that Sigstore's own client ships as its seed. */
async function publicGoodRoot() {
    const { default: seeds } = (await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17)));
    const seed = seeds[PUBLIC_GOOD]?.targets['trusted_root.json'];
    if (seed === undefined)
        throw usage('this version ships no trusted root: give --trusted-root');
    return JSON.parse(Buffer.from(seed, 'base64').toString('utf8'));
}
/** The library's messages quote what is in the bundle: one line, not too long. */
function reasonOf(error) {
    const text = error instanceof Error ? error.message : 'unknown error';
    return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 300);
}
function usage(message) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV({ kind: 'usage', code: 'verify-usage', message });
}


/***/ })

};
