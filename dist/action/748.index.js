export const id = 748;
export const ids = [748];
export const modules = {

/***/ 71748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createKeySigner: () => (/* binding */ createKeySigner),
  readSigningKey: () => (/* binding */ readSigningKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/lib/dsse.js
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

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
;// CONCATENATED MODULE: ./build/adapters/system/key-signer.js




/** The PEM from the file, or from `ASSAY_SIGNING_KEY`: never from the command line, never logged. @throws AssayError usage */
function readSigningKey(file, env) {
    const fromEnv = env['ASSAY_SIGNING_KEY'];
    if (file === undefined) {
        if (fromEnv !== undefined && fromEnv !== '')
            return fromEnv;
        throw keyError('signing needs a key', 'Give --signing-key FILE, or the PEM in ASSAY_SIGNING_KEY.');
    }
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        throw keyError(`the signing key ${file} cannot be read`, 'Check --signing-key.');
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
    const hint = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' })).digest('base64');
    const algorithm = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
    return {
        kind: 'key',
        sign: (statement) => {
            const sig = (0,external_node_crypto_.sign)(algorithm, preAuthenticationEncoding(PAYLOAD_TYPE, statement), key).toString('base64');
            const envelope = { payloadType: PAYLOAD_TYPE, payload: Buffer.from(statement).toString('base64'), signatures: [{ sig }] };
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
        key = (0,external_node_crypto_.createPrivateKey)(pem);
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
    return new errors/* AssayError */.WV({ kind: 'usage', code: 'signing-key', message, hint });
}


/***/ })

};
