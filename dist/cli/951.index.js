export const id = 951;
export const ids = [951];
export const modules = {

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeySigner: () => (/* binding */ createKeySigner),
/* harmony export */   readSigningKey: () => (/* binding */ readSigningKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _lib_dsse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3380);
/* harmony import */ var _lib_trusted_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2617);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2011);





/** The PEM from the file, or from `ASSAY_SIGNING_KEY`: never from the command line, never logged. @throws AssayError usage */
function readSigningKey(file, env) {
    const fromEnv = env['ASSAY_SIGNING_KEY'];
    if (file === undefined) {
        if (fromEnv !== undefined && fromEnv !== '')
            return fromEnv;
        throw keyError('signing needs a key', 'Give --signing-key FILE, or the PEM in ASSAY_SIGNING_KEY.');
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch {
        // Not repeated: a key whose first line was lost on the way is taken for the name of a file.
        throw keyError('the signing key is no file that can be read, and no key in PEM form', 'Give a file, or the whole PEM with its BEGIN and END lines.');
    }
}
/**
 * Signs statements with a P-256 or Ed25519 key (PKCS#8 PEM). The bundle is Sigstore's v0.3 with a public-key hint, as cosign
 * writes it: hint = base64 of the SHA-256 of the public key's DER, and no keyid (verifiers skip signatures whose keyid they
 * compute otherwise).
 *
 * @throws AssayError usage for any other key.
 */
function createKeySigner(pem) {
    const key = parseKey(pem);
    const hint = (0,_lib_trusted_key_js__WEBPACK_IMPORTED_MODULE_2__/* .hintOf */ .$z)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key));
    const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    return {
        kind: 'key',
        sign: (statement) => {
            const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(algorithm, (0,_lib_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .preAuthenticationEncoding */ .J)(_lib_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .PAYLOAD_TYPE */ .U, statement), key).toString('base64');
            const envelope = {
                payloadType: _lib_dsse_js__WEBPACK_IMPORTED_MODULE_4__/* .PAYLOAD_TYPE */ .U,
                payload: Buffer.from(statement).toString('base64'),
                signatures: [{ sig }],
            };
            return Promise.resolve({
                envelope,
                sigstoreBundle: {
                    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
                    verificationMaterial: { publicKey: { hint } },
                    dsseEnvelope: envelope,
                },
            });
        },
    };
}
function parseKey(pem) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        throw keyError('the signing key is not an unencrypted private key in PEM form', 'Use a P-256 or Ed25519 key in PKCS#8 PEM.');
    }
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    if (key.asymmetricKeyType !== 'ed25519' && !isP256) {
        throw keyError('the signing key is neither P-256 nor Ed25519', 'Other curves are not verified by the field’s tools.');
    }
    return key;
}
function keyError(message, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .WV({ kind: 'usage', code: 'signing-key', message, hint });
}


/***/ }),

/***/ 3380:
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


/***/ })

};
