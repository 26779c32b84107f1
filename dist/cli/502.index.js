export const id = 502;
export const ids = [502];
export const modules = {

/***/ 1124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BARE_ENVELOPES),
/* harmony export */   s: () => (/* binding */ attest)
/* harmony export */ });
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8477);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7443);



/** Statements that are also stored as bare DSSE envelopes, the form slsa-verifier and some admission controllers take. */
const BARE_ENVELOPES = new Set(['verdict', 'sbom-cyclonedx']);
/**
 * The `attestations/` folder and `attestation.intoto.json`: path → content. Signed when there is a signer; else the bare
 * statements, which prove consistency and nothing about who made them.
 */
async function attest(input, signer) {
    const files = new Map();
    const lines = [];
    for (const [name, statement] of (0,_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .buildStatements */ .n5)(input)) {
        files.set(`attestations/${name}.statement.json`, statement);
        if (signer === undefined) {
            lines.push(statement);
            continue;
        }
        const signed = await signer.sign(Buffer.from(statement, 'utf8'));
        const envelope = (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(signed.envelope);
        files.set(`attestations/${name}.sigstore.json`, (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(signed.sigstoreBundle));
        if (BARE_ENVELOPES.has(name))
            files.set(`attestations/${name}.dsse.json`, envelope);
        lines.push(envelope);
    }
    files.set(_model_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTESTATION */ .B4, lines.map((line) => `${line}\n`).join(''));
    return files;
}


/***/ }),

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ policyInput),
/* harmony export */   _1: () => (/* binding */ policyResult),
/* harmony export */   a0: () => (/* binding */ manifestInfo),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   to: () => (/* binding */ privacyFindings)
/* harmony export */ });
/* harmony import */ var _lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8780);
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);



/**
 * SHA-256 of the resolved policy: what `--policy-digest` of `assay verify` names, and every statement carries. Where the
 * manifest was read is left out (the base commit has a member of its own): a digest that changed with every commit of the
 * base branch could not be expected by anybody. The policy date is beside it for the same reason.
 */
function policyDigest({ policy }) {
    const { source } = policy;
    if (source.kind === 'built-in' || source.commit === undefined)
        return (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(policy));
    return (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...policy, source: { ...source, commit: undefined } }));
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
        policy_digest: policyDigest(plan),
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
        budgets: plan.policy.budgets,
        unknownSeverity: plan.policy.unknownSeverity,
        requireCoverage: plan.policy.requireCoverage,
        notScanned: plan.tree.notScanned,
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
        policyDigest: policyDigest(plan),
        profile: plan.policy.profile,
        reasons: verdict.reasons.map((reason) => ({ ...(0,_lib_describe_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReason */ .Gk)(reason), ...reason })),
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


/***/ }),

/***/ 7443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   n5: () => (/* binding */ buildStatements)
/* harmony export */ });
/* unused harmony exports STATEMENT_TYPE, PREDICATE, VERIFIER_ID */
/* harmony import */ var _lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(297);
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7130);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8477);
/* harmony import */ var _policy_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1057);




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
        statements.set(name, (0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({
            _type: STATEMENT_TYPE,
            subject: [...shared, ...more],
            predicateType: PREDICATE[name],
            predicate,
        }));
    };
    add('verdict', verdictPredicate(input));
    add('scan', scanPredicate(input), [{ name: _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_RECORD */ .Ox, digest: { sha256: input.roots.runRecord } }]);
    const cyclonedx = input.files.get('sbom.cyclonedx.json');
    const spdx = input.files.get('sbom.spdx.json');
    if (cyclonedx !== undefined)
        add('sbom-cyclonedx', JSON.parse(cyclonedx));
    if (spdx !== undefined)
        add('sbom-spdx', JSON.parse(spdx));
    return statements;
}
/** The evidence manifest, and the commit and tree that were really checked out; a dirty tree is no commit. */
function subjects({ plan, roots, repository }) {
    const evidence = { name: _model_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_MANIFEST */ .Gm, digest: { sha256: roots.evidenceManifest } };
    const { git } = plan.tree;
    if (git === undefined || git.dirty)
        return [evidence];
    return [evidence, { name: repositoryName(plan, repository), digest: { gitCommit: git.commit, gitTree: git.tree } }];
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
        resourceUri: repositoryName(plan, input.repository),
        policy: {
            uri: plan.policy.source.kind === 'manifest'
                ? plan.policy.source.path
                : `${VERIFIER_ID}@${plan.assay}#${plan.policy.profile}`,
            digest: { sha256: (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p1)(plan) },
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
        configuration: [{ name: 'plan.json', digest: { sha256: (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_lib_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(plan)) } }],
        passedTests: [...of('completed'), ...kept],
        warnedTests: dirty ? ['tree:dirty'] : [],
        failedTests: [...of('failed'), ...breached],
        [EXTENSION]: extension(input),
    };
}
function extension({ plan, summary, guarantees, base }) {
    return {
        verdict: summary.verdict,
        profile: plan.policy.profile,
        policyDigest: (0,_policy_files_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p1)(plan),
        policyDate: plan.policyDate,
        policySource: plan.policy.source,
        base: base ?? null,
        dirty: plan.tree.git?.dirty ?? null,
        treeDigest: plan.tree.digest,
        isolation: guarantees.level,
        tools: plan.steps.map(({ scanner, required, tool }) => ({
            scanner,
            required,
            version: tool.version,
            pinned: tool.pinned,
            digest: tool.digest ?? null,
        })),
    };
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VP: () => (/* binding */ deriveEvidence),
  ew: () => (/* binding */ deriveInto),
  Z0: () => (/* binding */ judgeEvidence)
});

// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
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

// EXTERNAL MODULE: ./build/lib/canonical-json.js
var canonical_json = __webpack_require__(297);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    return uuid5(uuid5(URL_NAMESPACE, namespaceSeed), (0,digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.d)(content)));
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
    const components = [...inventory.components].sort((0,compare/* compareBy */.V)(({ purl }) => purl));
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
            .sort((0,compare/* compareBy */.V)(({ value }) => value)),
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
        ].sort((0,compare/* compareBy */.V)(({ ref }) => ref)),
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
        ].sort((0,compare/* compareBy */.V)(({ name: property }) => property, ({ value }) => value)),
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
    const paths = [...modules.keys()].sort(compareText);
    // Where not all fit, the modules with the worst and then the most findings are reviewed.
    const ranked = [...paths].sort((a, b) => compareModules(modules.get(a) ?? [], modules.get(b) ?? []) || compareText(a, b));
    const shown = new Set(ranked.slice(0, MAX_REVIEWS - 1));
    const left = paths.filter((path) => !shown.has(path));
    const files = new Map();
    const taken = new Set([fold('governance/repository.md')]);
    for (const path of paths) {
        if (!shown.has(path))
            continue;
        files.set(freeName(path, taken), review(modules.get(path) ?? [], rules, input.provenance, []));
    }
    const notes = left.length === 0 ? [] : [leftOut(left, modules)];
    if (repository.length === 0 && notes.length === 0)
        notes.push('No finding about the repository as a whole.');
    files.set('governance/repository.md', review(repository, rules, input.provenance, notes));
    return Object.fromEntries([...files].sort(([a], [b]) => compareText(a, b)));
}
function leftOut(left, modules) {
    const findings = left.reduce((sum, path) => sum + (modules.get(path)?.length ?? 0), 0);
    return `${String(left.length)} more modules with ${String(findings)} findings have no review of their own here; their findings are in the results.`;
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
        .sort(([a], [b]) => compareText(a, b))
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
/** `governance/<path>.md`, made safe: no step upwards, no odd characters, no part too long, no two alike. */
function freeName(path, taken) {
    const parts = path
        .split('/')
        .map((part) => safePart(part))
        .filter((part) => part !== '');
    const base = `governance/${parts.join('/')}`;
    for (let number = 1;; number += 1) {
        const name = number === 1 ? `${base}.md` : `${base}.${String(number)}.md`;
        if (taken.has(fold(name)))
            continue;
        taken.add(fold(name));
        return name;
    }
}
/** File systems that ignore case must not make one file of two. */
function fold(name) {
    return name.toLowerCase();
}
function safePart(part) {
    const plain = part
        .toWellFormed()
        .replace(/[^\p{L}\p{N}._@+() -]/gu, '_')
        .replace(/^\.+$/, '_')
        .replace(/[. ]+$/, '_');
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
        compareText(a.path, b.path) ||
        a.line - b.line ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/lib/markup.js
var markup = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/lib/sort-findings.js
var sort_findings = __webpack_require__(6477);
;// CONCATENATED MODULE: ./build/bundle/render-html.js


const LISTED = 5000;
/**
 * `report.html`: one self-contained page. Its content security policy allows its own style sheet and nothing else, so text
 * that should slip through the escapes still could not act.
 */
function renderHtml(summary, findings) {
    const shown = [...findings].sort(sort_findings/* worstFirst */.m).slice(0, LISTED);
    const rest = findings.length - shown.length;
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
<section><h2>Scanners</h2>
<table><thead><tr><th>Scanner</th><th>State</th><th class="n">Files</th><th class="n">Not read</th><th class="n">Findings</th><th>Tool</th></tr></thead><tbody>
${summary.scanners.map(scannerRow).join('\n')}
</tbody></table>
${omitted(summary)}</section>
<section><h2>Budgets</h2>
<table><thead><tr><th>Budget</th><th class="n">Allowed</th><th class="n">Found</th></tr></thead><tbody>
${summary.budgets.map(({ id, max, count, breached }) => `<tr${breached ? ' class="bad"' : ''}><td>${(0,markup/* escapeHtml */.ZD)(id)}</td><td class="n">${max}</td><td class="n">${count}</td></tr>`).join('\n')}
</tbody></table></section>
<section><h2>Findings <small>${findings.length}</small></h2>
${findings.length === 0 ? '<p>None.</p>' : findingTable(shown)}
${rest > 0 ? `<p>… and ${rest} more in results.sarif.</p>` : ''}</section>
<section><h2>What was scanned</h2>
<p>${summary.tree.files} files, ${summary.tree.bytes} bytes; tree digest <code>${summary.tree.digest}</code>.</p>
${notScanned(summary)}
${[...summary.warnings.map((text) => `<p>Warning: ${(0,markup/* escapeHtml */.ZD)(text)}</p>`), ...summary.notEvaluated.map((text) => `<p>Not evaluated: ${(0,markup/* escapeHtml */.ZD)(text)}</p>`)].join('\n')}
</section>
</main>
<footer><p>Made by Assay ${(0,markup/* escapeHtml */.ZD)(summary.assay)} from the evidence beside this page; <code>assay verify</code> derives it again.</p></footer>
</body>
</html>
`;
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
    const marks = [scanner.required ? '' : 'advisory', scanner.pinned ? '' : 'unpinned']
        .filter((mark) => mark !== '')
        .join(', ');
    return `<tr${scanner.state === 'failed' ? ' class="bad"' : ''}><td><code>${(0,markup/* escapeHtml */.ZD)(scanner.id)}</code>${marks === '' ? '' : ` <small>${marks}</small>`}</td><td>${state}</td><td class="n">${scanner.files}</td><td class="n">${scanner.notRead}</td><td class="n">${scanner.findings}</td><td>${(0,markup/* escapeHtml */.ZD)(scanner.tool)} ${(0,markup/* escapeHtml */.ZD)(scanner.version)}</td></tr>`;
}
function omitted(summary) {
    const notable = summary.omitted.filter(({ reason }) => reason !== 'not-in-profile');
    if (notable.length === 0)
        return '';
    return `<p>Did not run: ${notable.map(({ scanner, detail }) => `<code>${(0,markup/* escapeHtml */.ZD)(scanner)}</code> (${(0,markup/* escapeHtml */.ZD)(detail)})`).join(', ')}.</p>`;
}
function findingTable(findings) {
    const rows = findings.map((finding) => {
        const place = finding.path === undefined ? '' : `${finding.path}:${String(finding.region?.startLine ?? 1)}`;
        const note = finding.kind === 'review'
            ? 'review'
            : finding.advisory
                ? 'advisory'
                : finding.suppression === undefined
                    ? ''
                    : 'suppressed';
        return `<tr><td class="s ${finding.severity}">${finding.severity}${note === '' ? '' : `<br><small>${note}</small>`}</td><td><code>${(0,markup/* escapeHtml */.ZD)(finding.ruleId)}</code><br><small>${(0,markup/* escapeHtml */.ZD)(finding.scanner)}</small></td><td><code>${(0,markup/* escapeHtml */.ZD)(place)}</code></td><td>${(0,markup/* escapeHtml */.ZD)(finding.message)}</td></tr>`;
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
:root{color-scheme:light dark;--line:#8884;--pass:#1a7f37;--fail:#cf222e;--inconclusive:#9a6700}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:0 1.5rem 3rem}
header{border-bottom:4px solid;padding:1.5rem 0 .5rem;margin-bottom:1rem}
.pass header{border-color:var(--pass)}.fail header{border-color:var(--fail)}.inconclusive header{border-color:var(--inconclusive)}
.verdict{font-size:1.1rem;font-weight:700;text-transform:uppercase;letter-spacing:.08em;margin:0}
.pass .verdict{color:var(--pass)}.fail .verdict{color:var(--fail)}.inconclusive .verdict{color:var(--inconclusive)}
h1{margin:.1rem 0}h2{margin:1.6rem 0 .5rem;font-size:1.15rem}small{opacity:.75;font-weight:400}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
td code{overflow-wrap:anywhere}.n{text-align:right;font-variant-numeric:tabular-nums}
tr.bad td{background:#cf222e1a}.s{font-weight:600}.critical,.high{color:var(--fail)}.medium{color:var(--inconclusive)}
footer{margin-top:2rem;border-top:1px solid var(--line);opacity:.8}
`;

// EXTERNAL MODULE: ./build/lib/describe-reason.js
var describe_reason = __webpack_require__(8780);
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
    lines.push('## Scanners', '', '| scanner | state | files | findings | tool |', '| --- | --- | ---: | ---: | --- |');
    for (const scanner of summary.scanners) {
        const state = scanner.state === 'completed' ? 'completed' : `**failed** (${(0,markup/* escapeMarkdown */.FV)(scanner.reason ?? '')})`;
        const role = scanner.required ? '' : ' (advisory)';
        const pin = scanner.pinned ? '' : ' (unpinned)';
        lines.push(`| ${(0,markup/* markdownCode */.D9)(scanner.id)}${role} | ${state} | ${scanner.files} | ${scanner.findings} | ${(0,markup/* escapeMarkdown */.FV)(`${scanner.tool} ${scanner.version}`)}${pin} |`);
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
        return ['## Findings', '', 'None.', ''];
    const shown = [...findings].sort(sort_findings/* worstFirst */.m).slice(0, listed);
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
        '## What was scanned',
        '',
        `${tree.files} ${(0,describe_reason/* plural */.LS)(tree.files, 'file')} (${tree.bytes} bytes) of ${commit}.`,
    ];
    const left = Object.entries(tree.notScanned);
    if (left.length > 0)
        lines.push('', `Not scanned: ${left.map(([reason, count]) => `${count} × ${reason}`).join(', ')}.`);
    const policy = summary.policy.source === 'built-in'
        ? 'No manifest: the built-in policy applies; `assay init` writes one.'
        : `Policy: ${(0,markup/* markdownCode */.D9)(summary.policy.source)}.`;
    lines.push('', policy);
    if (summary.compliance !== null)
        lines.push('', (0,describe_reason/* complianceText */.VE)(summary.compliance));
    for (const warning of summary.warnings)
        lines.push('', `Warning: ${(0,markup/* escapeMarkdown */.FV)(warning)}`);
    for (const note of summary.notEvaluated)
        lines.push('', `Not evaluated: ${(0,markup/* escapeMarkdown */.FV)(note)}`);
    lines.push('');
    return lines;
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/bundle/sbom-spdx.js





const DOCUMENT = 'SPDXRef-DOCUMENT';
const SUBJECT = 'SPDXRef-Subject';
/**
 * The inventory as an SPDX 2.3 document in JSON (https://spdx.github.io/spdx-spec/v2.3/), as a value for canonical JSON.
 * Pure: the document's namespace holds a UUIDv5 of the content (section 6.5.2 names this way).
 */
function renderSpdx(inventory, options) {
    const components = [...inventory.components].sort((0,compare/* compareBy */.V)(({ purl }) => purl));
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
    return [describes, ...ofSubject, ...between].sort((0,compare/* compareBy */.V)((one) => one.spdxElementId, (one) => one.relationshipType, (one) => one.relatedSpdxElement));
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
    return `SPDXRef-Package-${slug([ecosystem, group, name, version].filter((part) => part !== undefined).join('-'))}-${(0,digest/* sha256 */.s)(purl).slice(0, 16)}`;
}
function slug(text) {
    const cleaned = text
        .slice(0, 80)
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .replace(/^-+|-+$/g, '');
    return cleaned === '' ? 'unnamed' : cleaned;
}

// EXTERNAL MODULE: ./build/bundle/policy-files.js
var policy_files = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/model/severity.js
var model_severity = __webpack_require__(6271);
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
        reasons: verdict.reasons.map(describe_reason/* describeReason */.Gk),
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
            id: (0,describe_reason/* describeBudget */.No)(budget),
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
        policy: source.kind === 'manifest'
            ? { source: source.path, digest: source.sha256 }
            : { source: 'built-in', digest: null },
        compliance: compliance?.controls ?? null,
        notEvaluated: plan.policy.notEvaluated,
        warnings: plan.warnings,
    };
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
        findings: findings.filter(({ scanner }) => scanner === step.scanner).length,
    };
}

// EXTERNAL MODULE: ./build/judge/compliance.js
var judge_compliance = __webpack_require__(1785);
// EXTERNAL MODULE: ./build/judge/judge.js
var judge = __webpack_require__(5623);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/lib/paths.js
var paths = __webpack_require__(3688);
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
const RESULTS_AT_ONCE = 500;
const NO_RESULTS = '"results":[]';
/**
 * The canonical text of `writeSarif`, some results at a time: with tens of thousands of findings, the log as objects would
 * take several times the memory of its text.
 */
function writeSarifText(runs) {
    const frame = (0,canonical_json/* canonicalJson */.d)({ ...writeSarif([]), runs: runs.map((run) => writeRun(run, [])) }).split(NO_RESULTS);
    // A quotation mark inside a text is escaped, so the frame splits at the lists and nowhere else.
    const parts = [];
    for (const [index, run] of runs.entries()) {
        parts.push(frame[index] ?? '', '"results":[');
        const indexOf = ruleIndexes(worstByRule(run.findings));
        for (let from = 0; from < run.findings.length; from += RESULTS_AT_ONCE) {
            const group = run.findings.slice(from, from + RESULTS_AT_ONCE);
            const list = (0,canonical_json/* canonicalJson */.d)(group.map((finding) => writeResult(finding, indexOf.get(finding.ruleId) ?? 0)));
            parts.push(from === 0 ? '' : ',', list.slice(1, -1));
        }
        parts.push(']');
    }
    return parts.join('') + (frame.at(-1) ?? '');
}
function writeRun(input, listed = input.findings) {
    const described = new Map(input.rules.map((rule) => [rule.id, rule]));
    const worst = worstByRule(input.findings);
    const indexOf = ruleIndexes(worst);
    return {
        tool: {
            driver: {
                name: input.toolName,
                semanticVersion: input.toolVersion,
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
                        locations: [{ physicalLocation: { artifactLocation: { uri: (0,paths/* uriOfPath */.Te)(path) } } }],
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
        ...(rule?.helpUri === undefined || !/^https?:\/\//.test(rule.helpUri) ? {} : { helpUri: rule.helpUri }),
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            'security-severity': severity === 'unknown' ? model_severity/* SECURITY_SEVERITY */.lL.high : model_severity/* SECURITY_SEVERITY */.lL[severity],
            tags: ['security', ...(rule?.cwe ?? []).map((cwe) => `external/cwe/${cwe.toLowerCase()}`)].slice(0, 10),
            ...(rule?.risk === undefined ? {} : { risk: (0,redact/* redact */.E$)(rule.risk) }),
        },
    };
}
function writeResult(finding, ruleIndex) {
    return {
        ruleId: finding.ruleId,
        ruleIndex,
        level: LEVEL[finding.severity],
        kind: finding.kind,
        message: { text: finding.message },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: finding.path === undefined ? '.' : (0,paths/* uriOfPath */.Te)(finding.path) },
                    region: finding.region ?? { startLine: 1 },
                },
            },
        ],
        partialFingerprints: {
            'assay/v1': finding.fingerprint,
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        ...(finding.baselineState === undefined ? {} : { baselineState: finding.baselineState }),
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
        properties: {
            ...finding.properties,
            severity: finding.severity,
            category: finding.category,
            group: finding.group,
            ...(finding.advisory ? { advisory: true } : {}),
            ...(finding.cwe.length === 0 ? {} : { cwe: [...finding.cwe] }),
            ...(finding.toolSays === undefined ? {} : { toolSays: [...finding.toolSays] }),
        },
    };
}
function cut(text, limit = TEXT_LIMIT) {
    const clean = (0,redact/* redact */.E$)(text);
    return clean.length <= limit ? clean : `${clean.slice(0, limit - 1)}…`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
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
const OF_LEVEL = { error: 'high', warning: 'medium', note: 'low', none: 'none' };
/**
 * The one severity rule of Assay (SPEC, section 5): our own detectors' word; else the rule's numeric `security-severity`;
 * else the scanner file's own map; else the level of the result, then of its rule; else unknown. A number of 0 or one that
 * cannot be read decides nothing: a report does not talk its way out by it.
 */
function severityOf(finding, rule, ownDetector) {
    if (ownDetector && finding.severity !== undefined)
        return finding.severity;
    return (numericSeverity(rule?.securitySeverity) ??
        finding.severity ??
        (finding.level === undefined ? undefined : OF_LEVEL[finding.level]) ??
        (rule?.defaultLevel === undefined ? 'unknown' : OF_LEVEL[rule.defaultLevel]));
}
function numericSeverity(text) {
    if (text === undefined || !/^\d{1,3}(\.\d{1,6})?$/.test(text))
        return undefined;
    const score = Number(text);
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
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    const sorted = [...report.findings].sort((0,compare/* compareBy */.V)(({ raw }) => raw.path ?? '', ({ raw }) => raw.region?.startLine ?? 0, ({ raw }) => raw.region?.startColumn ?? 0, ({ raw }) => raw.region?.endLine ?? 0, ({ raw }) => raw.region?.endColumn ?? 0, ({ raw }) => raw.ruleId, ({ raw }) => raw.message));
    const ordinals = new Map();
    return sorted.map(({ raw, snippetHash, lineHash }) => {
        const rule = rules.get(raw.ruleId);
        const identity = (0,canonical_json/* canonicalJson */.d)([report.scanner, raw.ruleId, raw.path ?? null, snippetHash ?? raw.message]);
        const ordinal = (ordinals.get(identity) ?? 0) + 1;
        ordinals.set(identity, ordinal);
        const fingerprint = (0,digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.d)(['assay/v1', identity, ordinal]));
        const cwe = [...new Set([...(raw.cwe ?? []), ...(rule?.cwe ?? [])])];
        return {
            scanner: report.scanner,
            ruleId: raw.ruleId,
            category: report.category,
            severity: severityOf(raw, rule, report.ownDetector),
            kind: report.ownDetector && raw.kind === 'review' ? 'review' : 'fail',
            advisory: report.advisory,
            ...(raw.path === undefined ? {} : { path: raw.path }),
            ...(raw.region === undefined ? {} : { region: raw.region }),
            message: (0,redact/* redact */.E$)(raw.message),
            cwe,
            fingerprint,
            ...(lineHash === undefined ? {} : { lineHash }),
            group: groupOf(report.category, raw, cwe, fingerprint),
            ...(raw.vulnerability === undefined ? {} : { vulnerability: raw.vulnerability }),
            ...(raw.toolSays === undefined ? {} : { toolSays: raw.toolSays }),
            ...(raw.properties === undefined ? {} : { properties: raw.properties }),
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
    const first = [...cwe].sort((0,compare/* compareBy */.V)((id) => Number(id.slice(4))))[0];
    return first === undefined ? fingerprint : key('cwe', first, raw.path, String(line));
}
function key(...parts) {
    return (0,digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.d)(parts));
}

// EXTERNAL MODULE: ./build/run/classify-execution.js
var classify_execution = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/run/prepare-source.js
var prepare_source = __webpack_require__(8159);
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
                ...(0,classify_execution/* interpretRun */.rq)(step, definition, (0,prepare_source/* filesOfStep */.X)(plan.tree, definition, step.settings.paths), raw),
            },
        ];
    });
    const findingsOf = new Map(interpreted.map((item) => [item.step.scanner, findingsOfRun(item)]));
    const findings = [...findingsOf.values()].flat().sort(sort_findings/* byPlace */.h);
    const runs = interpreted.map(({ run }) => run);
    const cancelled = [...raws.values()].some(({ record: { outcome } }) => outcome.status === 'killed' && outcome.reason === 'cancelled');
    const verdict = (0,judge/* judge */.S)({ plan, runs, findings, cancelled });
    const sarifRuns = interpreted.map((item) => {
        const { run, rules } = item;
        return {
            scanner: run.scanner,
            toolName: run.tool.name,
            toolVersion: run.tool.version,
            completed: run.state.status === 'completed',
            ...(run.state.status === 'failed' ? { detail: run.state.detail } : {}),
            rules,
            findings: [...(findingsOf.get(run.scanner) ?? [])].sort(sort_findings/* byPlace */.h),
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
    const rest = deriveInto(plan, raws, definitionOf, (path, text) => {
        files.set(path, text);
    });
    return { files, ...rest };
}
/** The same, file by file: who only compares need not hold all of them. */
function deriveInto(plan, raws, definitionOf, emit) {
    const { verdict, runs, findings, sarifRuns } = judgeEvidence(plan, raws, definitionOf);
    const compliance = (0,judge_compliance/* assessCompliance */.M)({ plan, policyDigest: (0,policy_files/* policyDigest */.p1)(plan), runs, findings });
    const summary = summarise(plan, runs, findings, verdict, compliance);
    const digests = new Map();
    const text = (path, content) => {
        if (REVIEWED.includes(path))
            digests.set(path, (0,digest/* sha256 */.s)(content));
        emit(path, content);
    };
    const json = (path, value) => {
        text(path, (0,canonical_json/* canonicalJson */.d)(value));
    };
    json('plan.json', plan);
    text('results.sarif', writeSarifText(sarifRuns));
    for (const run of sarifRuns)
        text(`scanners/${run.scanner}.sarif`, writeSarifText([run]));
    json('manifest-info.json', (0,policy_files/* manifestInfo */.a0)(plan));
    json('policy-input.json', (0,policy_files/* policyInput */.JM)(plan, runs, findings));
    json('policy-result.json', (0,policy_files/* policyResult */._1)(plan, verdict));
    if (compliance !== undefined)
        json('compliance.json', compliance);
    json('summary.json', summary);
    emit('summary.md', renderMarkdown(summary, findings));
    emit('report.html', renderHtml(summary, findings));
    if (plan.steps.some(({ scanner }) => scanner === 'privacy'))
        json('privacy-findings.json', (0,policy_files/* privacyFindings */.to)(findings));
    for (const [path, content] of governanceReviews(sarifRuns, digests))
        emit(path, content);
    for (const [path, content] of sbomFiles(plan, raws.get('sbom')))
        json(path, content);
    return { verdict, summary, findings, sarifRuns };
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
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ assessCompliance)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5623);

/**
 * `compliance.json`, or `undefined` where the manifest has no compliance block. A test is satisfied when all scanners it
 * names completed under the profile it names and their findings fit its limits. Findings over a limit decide even when
 * another scanner did not run; nothing else about an incomplete test does. Pure; adding a finding never improves a state.
 */
function assessCompliance({ plan, policyDigest, runs, findings }) {
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
    const results = (test.budgets ?? policy.budgets).map((budget) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(budget, counted, policy.unknownSeverity));
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


/***/ }),

/***/ 5623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   _: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _lib_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7335);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3688);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6271);



const LISTED_FINDINGS = 100;
/**
 * The verdict: a pure function of the plan and of what ran. It walks the plan, not the results, so a scanner that left no
 * trace is a reason. Adding a finding never improves it, dropping a run never makes it pass, order does not matter.
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
            // Tolerated is not passed: the verdict stays inconclusive, and only the colour of the step may change.
            ...(isTolerated ? { tolerated: true } : {}),
        });
    }
    if (completed === 0)
        gaps.push({ kind: 'nothing-ran' });
    if (plan.policy.budgets.length === 0)
        gaps.push({ kind: 'no-budget' });
    if (plan.policy.requireCoverage && plan.tree.notScanned.length > 0)
        gaps.push({ kind: 'not-covered', files: plan.tree.notScanned.length });
    if (cancelled)
        gaps.push({ kind: 'cancelled' });
    const counted = findings.filter((finding) => finding.kind === 'fail' && !finding.advisory && finding.suppression === undefined);
    const budgets = plan.policy.budgets.map((budget) => evaluate(budget, counted, plan.policy.unknownSeverity));
    const breaches = budgets
        .filter(({ breached }) => breached)
        .map(({ budget, count }) => ({ kind: 'over-budget', budget, count }));
    const decision = breaches.length > 0 ? 'fail' : gaps.length > 0 ? 'inconclusive' : 'pass';
    return { decision, reasons: [...breaches, ...sortReasons(gaps)], budgets };
}
/**
 * Counts groups of findings, each once, at its highest severity. With `exactly` (the ancestor's thresholds) a group counts
 * for every severity that one of its findings has: counted at its highest alone, a second, worse finding could empty a
 * breached budget (see docs/adr/0004).
 */
function evaluate(budget, findings, unknownSeverity) {
    const inPaths = budget.paths === undefined ? undefined : (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .jN)(budget.paths);
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
        if (known === undefined || (0,_lib_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(finding.fingerprint, known) < 0)
            groups.set(finding.group, finding.fingerprint);
    }
    return {
        budget,
        count: groups.size,
        breached: groups.size > budget.max,
        findings: [...groups.values()].sort(_lib_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n).slice(0, LISTED_FINDINGS),
    };
}
function matches(budget, severity) {
    if (budget.severity === undefined)
        return true;
    if (budget.match === 'exactly')
        return severity === budget.severity;
    return _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_RANK */ .f3[severity] >= _model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_RANK */ .f3[budget.severity];
}
function sortReasons(reasons) {
    const rank = (reason) => `${reason.kind} ${'scanner' in reason ? reason.scanner : ''}`;
    return [...reasons].sort((a, b) => (0,_lib_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(rank(a), rank(b)));
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gX: () => (/* binding */ checkAuditLog),
/* harmony export */   mh: () => (/* binding */ renderAuditLog)
/* harmony export */ });
/* unused harmony export auditGenesis */
/* harmony import */ var _model_audit_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3824);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(297);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9182);




const SOURCE = 'assay';
/** What the first line's `prev` is: binds the chain to the commit (or to the digest of the tree, outside git). */
function auditGenesis(subject) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(`assay-audit-v1\n${subject}`);
}
/** Renders events as chained lines. `prev` is the SHA-256 of the previous line's bytes, without its line feed. */
function renderAuditLog(subject, events) {
    let prev = auditGenesis(subject);
    const lines = events.map(({ type, time, data }, seq) => {
        const line = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({
            specversion: '1.0',
            id: String(seq),
            source: SOURCE,
            type: `dev.assay.${type}`,
            time: new Date(time).toISOString(),
            seq,
            prev,
            data,
        });
        prev = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line);
        return line;
    });
    return { text: lines.map((line) => `${line}\n`).join(''), head: prev, lines: lines.length };
}
/**
 * Follows the chain; says what breaks it, or `undefined`. A shortened log still chains: the head in `run.json` shows it.
 * Each line must be exactly the event that was written, so that two readers cannot see two events in one line.
 */
function checkAuditLog(text, subject, expected) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return 'it does not end in a line feed';
    let prev = auditGenesis(subject);
    for (const [seq, line] of lines.entries()) {
        const problem = checkLine(line, seq, prev);
        if (problem !== undefined)
            return `line ${seq + 1} ${problem}`;
        prev = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(line);
    }
    if (lines.length !== expected.lines || prev !== expected.head) {
        return `it has ${lines.length} lines and ends in ${prev.slice(0, 12)}…, and run.json names ${expected.lines} lines and ${expected.head.slice(0, 12)}…`;
    }
    return undefined;
}
function checkLine(line, seq, prev) {
    let value;
    try {
        value = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(Buffer.from(line, 'utf8'));
    }
    catch (error) {
        return `cannot be read: ${error instanceof Error ? error.message : 'not JSON'}`;
    }
    const event = _model_audit_event_js__WEBPACK_IMPORTED_MODULE_0__/* .auditEventSchema */ .R.safeParse(value);
    if (!event.success)
        return `is no event of an audit log (${event.error.issues[0]?.path.join('.') ?? ''})`;
    if (event.data.prev !== prev || event.data.seq !== seq || event.data.id !== String(seq))
        return 'does not follow the line before it: the chain breaks';
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value) === line ? undefined : 'is not in canonical form';
}


/***/ }),

/***/ 8780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   No: () => (/* binding */ describeBudget),
/* harmony export */   VE: () => (/* binding */ complianceText)
/* harmony export */ });
/** One reason of a verdict in words: what is the matter, and what to do. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'over-budget':
            return {
                code: 'over-budget',
                text: `${reason.count} ${plural(reason.count, 'finding')} in the budget “${describeBudget(reason.budget)}”, which allows ${reason.budget.max}`,
                remedy: 'Mend the findings listed below, or change the budget in the manifest in a reviewed change.',
            };
        case 'not-completed':
            return {
                code: `scanner-${reason.reason}`,
                text: `${reason.scanner} did not complete (${reason.reason}${reason.tolerated === true ? ', tolerated by the manifest' : ''}): ${reason.detail}`,
                remedy: REMEDY_OF_FAILURE[reason.reason] ?? 'Look at its log in the evidence bundle under raw/.',
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
                text: `${reason.files} ${plural(reason.files, 'file')} could not be scanned, and the manifest requires coverage`,
                remedy: 'The summary lists them; fetch submodules and LFS files, or exclude them in the manifest.',
            };
        case 'isolation':
            return {
                code: 'isolation',
                text: `isolation ${reason.wanted} is required, ${reason.inForce} is what this machine gives`,
                remedy: 'Install bubblewrap or a container engine on the runner (“assay doctor” says which would work).',
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
                remedy: 'Fetch the base commit.',
            };
        case 'cancelled':
            return { code: 'cancelled', text: 'the run was cancelled before it ended', remedy: 'Run it again.' };
    }
}
const REMEDY_OF_FAILURE = {
    provision: 'Run “assay tools install” where the network allows, or “assay doctor” to see what is missing.',
    capability: 'Choose a runtime that gives what it needs, or lower gate.isolation in a reviewed change.',
    killed: 'Raise the tool’s timeout or limits in the manifest, or give it fewer files with paths.',
    crash: 'Its own words are in the evidence bundle under raw/; try it by hand on the same files.',
    'unreadable-output': 'Its output is in the evidence bundle under raw/; check the tool’s version and arguments.',
    'canary-missed': 'Its rules are not in force: look at its arguments (a rule selection that leaves out the planted issue?).',
    partial: 'Mend the named files, or accept them with mayNotRead in the manifest.',
};
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
function plural(count, noun) {
    return count === 1 ? noun : `${noun}s`;
}


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ suggestName),
/* harmony export */   qb: () => (/* binding */ nearestName)
/* harmony export */ });
/* unused harmony export typingDistance */
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


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5003);

const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds of `1500ms`, `90s`, `10m` or `1h`; `undefined` where the text is none of these. */
function parseDuration(text) {
    const unit = _model_manifest_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_PATTERN */ .Cq.exec(text)?.[1];
    return unit === undefined ? undefined : Number.parseInt(text, 10) * UNITS[unit];
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7335);


/** The order of evidence: by place, then scanner and rule. */
const byPlace = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBy */ .V)(({ path }) => path ?? '', ({ region }) => region?.startLine ?? 0, ({ region }) => region?.startColumn ?? 0, ({ scanner }) => scanner, ({ ruleId }) => ruleId, ({ fingerprint }) => fingerprint);
/** The order for people: worst first, then by place. */
function worstFirst(a, b) {
    const review = Number(a.kind === 'review') - Number(b.kind === 'review');
    return review || _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_RANK */ .f3[b.severity] - _model_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_RANK */ .f3[a.severity] || byPlace(a, b);
}


/***/ }),

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Nothing we write is nested this deep; a limit keeps code that walks a document from running out of stack. */
const MOST_LEVELS = 100;
/**
 * JSON for evidence: UTF-8 without a byte order mark, no member twice, no number that a double cannot hold exactly, no
 * member `__proto__`, at most 100 levels, nothing after the value. `JSON.parse` silently keeps the last of two members and
 * rounds large numbers, so two readers of one file could see two documents.
 *
 * @throws Error with what is wrong
 */
function parseStrictJson(bytes) {
    let text;
    try {
        text = utf8.decode(bytes);
    }
    catch {
        throw new Error('it is not UTF-8');
    }
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
            const end = endOfString(text, index);
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
            if (open.length > MOST_LEVELS)
                throw new Error(`it is nested more than ${MOST_LEVELS} levels deep`);
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
function endOfString(text, start) {
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


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ sniffEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   rr: () => (/* binding */ LineIndex)
/* harmony export */ });
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
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
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


/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ builtinProfileNames),
/* harmony export */   Dm: () => (/* binding */ DEFAULT_BUDGETS),
/* harmony export */   JJ: () => (/* binding */ DEFAULT_THRESHOLDS),
/* harmony export */   Js: () => (/* binding */ builtinProfile),
/* harmony export */   KG: () => (/* binding */ DEFAULT_PROFILE)
/* harmony export */ });
/* unused harmony exports BUILTIN_PROFILES, PROFILE_ALIASES */
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


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findScanner),
/* harmony export */   O: () => (/* binding */ OWN_STEP)
/* harmony export */ });
/** The evidence's own step: accepted in `tools`, and neither a program nor a source of findings. */
const OWN_STEP = 'attestation';
function findScanner(catalogue, id) {
    return catalogue.find((entry) => entry.id === id);
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ throwProblems),
/* harmony export */   S: () => (/* binding */ ManifestError)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2011);
/* harmony import */ var _lib_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7335);


const MOST_LISTED = 10;
/** All that is wrong, at once. Code, place and hint are those of the first problem, the message lists the others. */
class ManifestError extends _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .WV {
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
/** Throws if there is any problem; sorted by place so that the first is the topmost. */
function throwProblems(problems) {
    const [first, ...others] = [...problems].sort((0,_lib_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBy */ .V)((problem) => problem.place.line ?? 0, (problem) => problem.place.column ?? 0));
    if (first !== undefined)
        throw new ManifestError([first, ...others]);
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


/***/ }),

/***/ 9535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ problemAt),
/* harmony export */   t: () => (/* binding */ mergeManifests)
/* harmony export */ });
/* harmony import */ var _builtin_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);

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
        const value = (0,_builtin_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinProfile */ .Js)(layer.preset);
        return value === undefined ? [] : [{ value, path: [] }];
    }
    return (layer.manifest.profiles ?? []).map((value, index) => ({ value, from: layer, path: ['profiles', index] }));
}
/** A problem with a part of a merged manifest: the message is preceded by its path, the place is its own file's. */
function problemAt(part, below, text) {
    const path = [...part.path, ...below];
    const place = part.from?.place(path) ?? {};
    const message = part.from === undefined ? text.message : `${part.from.name(path)}: ${text.message}`;
    return { code: text.code, message, ...(text.hint === undefined ? {} : { hint: text.hint }), place };
}


/***/ }),

/***/ 5168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/manifest/find-manifest.js

/** The names a manifest may have. */
const MANIFEST_NAMES = ['.assay.yml', '.assay.yaml', '.assay.json'];
/**
 * The one manifest among the names in a folder; `undefined` where there is none.
 *
 * @throws AssayError `usage` where there are several: which one holds must not depend on an order nobody sees.
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
    return found[0];
}

// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
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
    const { text, encoding } = (0,lib_text/* decodeText */.g7)(bytes);
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

// EXTERNAL MODULE: ./build/manifest/json-schema.js
var json_schema = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/manifest/show-value.js
var show_value = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
;// CONCATENATED MODULE: ./build/manifest/describe-issues.js




let derived;
const schema = () => (derived ??= (0,json_schema/* plainManifestSchema */.r)());
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
            return [{ ...at, ...say(path, 'manifest-value', issue.message.replace(/^expected /, ''), found) }];
    }
}
function asPart(part) {
    return typeof part === 'number' ? part : String(part);
}
function say(path, code, expected, found) {
    return { code, message: `${pathText(path)}: expected ${expected}; found ${(0,show_value/* showValue */.v)(found)}` };
}
function unknownKey(key, path, root) {
    const { node, keyStart } = nearestNode(root, [...path, key]);
    const hint = key === '<<' ? 'Merge keys are not part of YAML 1.2: use an alias, or `extends`.' : (0,nearest_name/* suggestName */.SX)(key, keysAt(path));
    return {
        code: 'manifest-unknown-key',
        path: [...path, key],
        message: `${pathText(path)}: unknown key "${(0,show_value/* showText */.h)(key)}"`,
        ...(hint === undefined ? {} : { hint }),
        offset: keyStart ?? node.start,
    };
}
function wrongChoice(path, choices, found) {
    const said = say(path, 'manifest-value', `one of ${choices.join(', ')}`, found);
    if (typeof found !== 'string')
        return said;
    const hint = (0,nearest_name/* suggestName */.SX)(found, choices);
    return hint?.startsWith('Did') === true ? { ...said, hint } : said;
}
/** YAML reads `1.10` as a number, `yes` as text and `true` as a truth value: the usual remedy is a pair of quotes. */
function quoteHint(expected, found) {
    if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
        return { hint: 'Put it in quotes to make it text.' };
    }
    return {};
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
    const limit = `at ${small ? 'least' : 'most'} ${bound}`;
    switch (issue.origin) {
        case 'string':
            return small && bound === 1 ? 'text that is not empty' : `${limit} characters`;
        case 'array':
            return `${limit} ${bound === 1 ? 'entry' : 'entries'}`;
        default:
            return `a number of ${limit}`;
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

// EXTERNAL MODULE: ./build/manifest/manifest-error.js
var manifest_error = __webpack_require__(996);
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
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/manifest/read-yaml.js


const MAX_ALIASES = 100;
/** The document and a value stand around the collections. */
const MAX_STACK = MAX_DEPTH + 3;
/** Words and signs in all: bounds the time that a small file of many tiny tokens takes. */
const MAX_LEXEMES = 500_000;
/** Our own words: the library's quote the file, and a file may hold secrets. */
const WORDS = {
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
        throw new PlacedSyntaxError('manifest-syntax', fault.pos[0], WORDS[fault.code] ?? 'this is not valid YAML');
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
            throw new PlacedSyntaxError('manifest-syntax', start, WORDS.TAG_RESOLVE_FAILED ?? '');
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
    const lines = new lib_text/* LineIndex */.rr(text);
    const placeOf = (offset) => ({ file, ...lines.at(offset) });
    const { node, prefix } = unwrap(root, placeOf);
    const result = manifest/* manifestSchema */.r.safeParse(plainValue(node));
    if (!result.success) {
        (0,manifest_error/* throwProblems */.J)(describeIssues(result.error.issues, node).map(({ code, message, hint, offset }) => ({
            code,
            message: prefix.length === 0 || message.startsWith('manifest:') ? message : `manifest.${message}`,
            ...(hint === undefined ? {} : { hint }),
            place: placeOf(offset),
        })));
        throw new manifest_error/* ManifestError */.S([{ code: 'manifest-value', message: 'the manifest is not valid', place: placeOf(0) }]);
    }
    return {
        path: file,
        sha256: (0,digest/* sha256 */.s)(bytes),
        manifest: result.data,
        place: (path) => placeOf(nearestNode(node, path).node.start),
        name: (path) => pathText([...prefix, ...path]),
    };
}
/** What `cue export` writes has the manifest under a key of that name. */
function unwrap(root, placeOf) {
    const inner = root.kind === 'map' ? root.entries.get('manifest') : undefined;
    if (root.kind !== 'map' || inner === undefined)
        return { node: root, prefix: [] };
    (0,manifest_error/* throwProblems */.J)([...root.entries]
        .filter(([key]) => key !== 'manifest')
        .map(([key, entry]) => ({
        code: 'manifest-unknown-key',
        message: `the key "${(0,show_value/* showText */.h)(key)}" stands beside \`manifest\`, which must then hold everything`,
        place: placeOf(entry.keyStart),
    })));
    return { node: inner.node, prefix: ['manifest'] };
}
function syntaxError(error, file, text) {
    if (!(error instanceof PlacedSyntaxError)) {
        return new manifest_error/* ManifestError */.S([
            { code: 'manifest-syntax', message: 'the manifest cannot be read as YAML', place: { file, line: 1, column: 1 } },
        ]);
    }
    const { line, column } = new lib_text/* LineIndex */.rr(text).at(error.offset);
    const message = /^(is|nests|uses|holds) /.test(error.message) ? `the manifest ${error.message}` : error.message;
    return new manifest_error/* ManifestError */.S([{ code: error.code, message, place: { file, line, column } }]);
}

// EXTERNAL MODULE: ./build/manifest/builtin-profiles.js
var builtin_profiles = __webpack_require__(825);
// EXTERNAL MODULE: ./build/manifest/merge-manifests.js
var merge_manifests = __webpack_require__(9535);
;// CONCATENATED MODULE: ./build/manifest/resolve-extends.js







const MOST_LEVELS = 10;
const MOST_FILES = 50;
const PRESET = 'preset:';
/**
 * Reads everything a manifest `extends`, directly or not, and merges it. Each file is merged once, before the first file
 * that includes it; later entries win over earlier ones and the including file over all of them.
 *
 * @throws ManifestError for what cannot be included: a URL, a path out of the root, a cycle, a file that is not there.
 */
async function resolveExtends(root, read) {
    const layers = [];
    const done = new Set();
    const visit = async (file, chain) => {
        for (const [index, entry] of (file.manifest.extends ?? []).entries()) {
            const refuse = (message, hint) => {
                (0,manifest_error/* throwProblems */.J)([
                    (0,merge_manifests/* problemAt */.l)({ value: entry, from: file, path: ['extends', index] }, [], {
                        code: 'manifest-extends',
                        message,
                        hint,
                    }),
                ]);
            };
            if (entry.startsWith(PRESET)) {
                const preset = entry.slice(PRESET.length);
                if ((0,builtin_profiles/* builtinProfile */.Js)(preset) === undefined)
                    refuse(`there is no preset "${(0,show_value/* showText */.h)(preset)}"`, (0,nearest_name/* suggestName */.SX)(preset, (0,builtin_profiles/* builtinProfileNames */.DO)()));
                layers.push({ preset });
                continue;
            }
            const path = includedPath(file.path, entry);
            if (typeof path !== 'string') {
                refuse(path.refusal);
                continue;
            }
            if (chain.includes(path))
                refuse(`includes itself: ${[...chain.slice(chain.indexOf(path)), path].map(show_value/* showText */.h).join(' → ')}`);
            if (done.has(path))
                continue;
            if (chain.length >= MOST_LEVELS)
                refuse(`files may include each other ${MOST_LEVELS} levels deep at most`);
            if (done.size >= MOST_FILES)
                refuse(`a manifest may include ${MOST_FILES} files at most`);
            done.add(path);
            const bytes = await read(path);
            if (bytes === undefined) {
                refuse(`there is no file "${(0,show_value/* showText */.h)(path)}"`, 'Included files are read from the commit the manifest is read from.');
                continue;
            }
            await visit(parseManifest({ path, bytes }), [...chain, path]);
        }
        layers.push(file);
    };
    await visit(root, [root.path]);
    return (0,merge_manifests/* mergeManifests */.t)(layers, root);
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
async function readManifest(files, scope, named) {
    const path = named ?? (await findUpwards(files, scope));
    if (path === undefined)
        return undefined;
    const bytes = await files.read(path);
    if (bytes === undefined) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'manifest-missing',
            message: `there is no manifest ${path}`,
            hint: 'Check --manifest.',
            file: path,
        });
    }
    return resolveExtends(parseManifest({ path, bytes }), (include) => files.read(include));
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


/***/ }),

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ resolvePolicy)
});

// EXTERNAL MODULE: ./build/model/invocation.js
var invocation = __webpack_require__(6294);
// EXTERNAL MODULE: ./build/manifest/builtin-profiles.js
var builtin_profiles = __webpack_require__(825);
// EXTERNAL MODULE: ./build/manifest/catalogue.js
var manifest_catalogue = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/manifest/merge-manifests.js
var merge_manifests = __webpack_require__(9535);
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
    const check = (part, past) => {
        const days = daysBetween(policyDate, part.value.expires);
        const name = part.from?.name(part.path) ?? '';
        if (days > MOST_DAYS) {
            const latest = new Date(Date.parse(`${policyDate}T00:00:00Z`) + MOST_DAYS * DAY_MS).toISOString().slice(0, 10);
            const message = `expires ${part.value.expires}, ${days} days from ${policyDate}; expected at most ${MOST_DAYS} days`;
            problems.push((0,merge_manifests/* problemAt */.l)(part, ['expires'], {
                code: 'manifest-expiry',
                message,
                hint: `The latest date allowed is ${latest}.`,
            }));
        }
        else if (days < 0)
            warnings.push(`${name} expired on ${part.value.expires}: ${past}`);
        else if (days <= WARN_DAYS)
            warnings.push(`${name} expires on ${part.value.expires}, in ${days} ${days === 1 ? 'day' : 'days'}`);
    };
    for (const part of set.suppressions)
        check(part, 'what it covered counts again');
    for (const part of set.tolerations)
        check(part, 'the scanner is not tolerated any more');
    return { problems, warnings };
}

// EXTERNAL MODULE: ./build/lib/nearest-name.js
var nearest_name = __webpack_require__(7712);
// EXTERNAL MODULE: ./build/lib/parse-duration.js
var parse_duration = __webpack_require__(5824);
// EXTERNAL MODULE: ./build/model/severity.js
var severity = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/manifest/resolve-budgets.js


const LONGEST_ID = 160;
/** The limits of a profile: its thresholds written out, then its budgets; where it has neither, the default. */
function resolveBudgets(profile) {
    const listed = budgetsOf(profile.thresholds ?? {}, profile.budgets ?? []);
    return listed.length > 0 ? listed : budgetsOf(builtin_profiles/* DEFAULT_THRESHOLDS */.JJ, builtin_profiles/* DEFAULT_BUDGETS */.Dm);
}
function budgetsOf(thresholds, budgets) {
    return [...thresholdBudgets(thresholds), ...budgets.map((budget, index) => resolveBudget(budget, index))];
}
/** Each severity by itself; those above the highest listed are limited to 0, those below without a number are not limited. */
function thresholdBudgets(thresholds) {
    const highest = severity/* BUDGET_SEVERITIES */.Iw.findIndex((severity) => thresholds[severity] !== undefined);
    return severity/* BUDGET_SEVERITIES */.Iw.flatMap((severity, index) => {
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
    const listed = severity/* BUDGET_SEVERITIES */.Iw.map((severity) => thresholds[severity] !== undefined);
    return severity/* BUDGET_SEVERITIES */.Iw.filter((_, index) => !listed[index] && listed.slice(0, index).includes(true) && listed.slice(index).includes(true));
}

// EXTERNAL MODULE: ./build/manifest/show-value.js
var show_value = __webpack_require__(8091);
;// CONCATENATED MODULE: ./build/manifest/check-profiles.js







const MOST_TIMEOUT_MS = 24 * 3_600_000;
/** A tool of a profile in its long form. */
function toolOf(tool) {
    return typeof tool === 'string' ? { id: tool } : tool;
}
/** Every name a profile may be asked for by. */
function profileNames(set) {
    return [...new Set([...(set?.profiles ?? []).map((profile) => profile.value.name), ...(0,builtin_profiles/* builtinProfileNames */.DO)()])];
}
/** Problems of every profile of the manifest, used or not; and what is legal and probably not meant. */
function checkProfiles(set, catalogue) {
    const problems = duplicateProfiles(set);
    const warnings = [];
    for (const profile of set.profiles) {
        if (profile.from === undefined)
            continue;
        problems.push(...checkTools(profile, catalogue), ...checkBudgets(profile));
        for (const severity of unlimitedBetween(profile.value.thresholds ?? {})) {
            warnings.push(`${profile.from.name([...profile.path, 'thresholds'])}: ${severity} is not limited, though a lower severity is`);
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
                (0,merge_manifests/* problemAt */.l)(part, [], {
                    code: 'manifest-duplicate',
                    message: `there is another profile "${(0,show_value/* showText */.h)(name)}" in this file`,
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
            found.push((0,merge_manifests/* problemAt */.l)(profile, at, {
                code: 'manifest-duplicate',
                message: `"${(0,show_value/* showText */.h)(tool.id)}" is listed twice in this profile`,
            }));
        }
        seen.add(tool.id);
        const known = tool.id === manifest_catalogue/* OWN_STEP */.O || (0,manifest_catalogue/* findScanner */.K)(catalogue, tool.id) !== undefined;
        if (tool.command === undefined && !known) {
            const message = `there is no scanner "${(0,show_value/* showText */.h)(tool.id)}"`;
            const hint = (0,nearest_name/* suggestName */.SX)(tool.id, [...catalogue.map((scanner) => scanner.id), manifest_catalogue/* OWN_STEP */.O]);
            found.push((0,merge_manifests/* problemAt */.l)(profile, at, { code: 'unknown-scanner', message, hint }));
        }
        if (tool.command !== undefined && known) {
            const message = `"${tool.id}" is a scanner of the catalogue; expected another id for one of your own`;
            found.push((0,merge_manifests/* problemAt */.l)(profile, at, { code: 'manifest-value', message }));
        }
        if (tool.timeout !== undefined && ((0,parse_duration/* parseDuration */.E)(tool.timeout) ?? 0) > MOST_TIMEOUT_MS) {
            const message = `expected at most 24h; found "${tool.timeout}"`;
            found.push((0,merge_manifests/* problemAt */.l)(profile, ['tools', index, 'timeout'], { code: 'manifest-value', message }));
        }
        return found;
    });
}
function checkBudgets(profile) {
    const problems = [];
    const ids = profile.value.tools.map((tool) => toolOf(tool).id).filter((id) => id !== manifest_catalogue/* OWN_STEP */.O);
    const seen = new Set();
    const own = resolveBudgets({ ...profile.value, thresholds: undefined });
    for (const [index, budget] of (profile.value.budgets ?? []).entries()) {
        if (budget.tool !== undefined && !ids.includes(budget.tool)) {
            const message = `this profile has no scanner "${(0,show_value/* showText */.h)(budget.tool)}" whose findings could be counted`;
            problems.push((0,merge_manifests/* problemAt */.l)(profile, ['budgets', index, 'tool'], {
                code: 'unknown-scanner',
                message,
                hint: (0,nearest_name/* suggestName */.SX)(budget.tool, ids),
            }));
        }
        const id = own[index]?.id ?? '';
        if (seen.has(id)) {
            const message = `another budget of this profile selects the same: ${id}`;
            problems.push((0,merge_manifests/* problemAt */.l)(profile, ['budgets', index], { code: 'manifest-duplicate', message }));
        }
        seen.add(id);
    }
    return problems;
}
/** Names of profiles and scanners elsewhere in the manifest. */
function checkNames(set, catalogue) {
    const profiles = profileNames(set);
    const scanners = [
        ...new Set([
            ...catalogue.map((entry) => entry.id),
            ...set.profiles.flatMap((profile) => profile.value.tools.map((tool) => toolOf(tool).id)),
        ]),
    ];
    const problems = [];
    const check = (part, below, name, names, what) => {
        if (name === undefined || names.includes(name))
            return;
        const message = `there is no ${what} "${(0,show_value/* showText */.h)(name)}"`;
        problems.push((0,merge_manifests/* problemAt */.l)(part, below, { code: `unknown-${what}`, message, hint: (0,nearest_name/* suggestName */.SX)(name, names) }));
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
            for (const [test, { linkedProfile }] of value.tests.entries()) {
                check(part, ['controls', control, 'tests', test, 'linkedProfile'], linkedProfile, profiles, 'profile');
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
    const builtin = (0,builtin_profiles/* builtinProfile */.Js)(name);
    if (builtin === undefined)
        return undefined;
    return builtin.name === name ? { value: builtin, path: [] } : findProfile(set, builtin.name);
}

// EXTERNAL MODULE: ./build/manifest/manifest-error.js
var manifest_error = __webpack_require__(996);
;// CONCATENATED MODULE: ./build/manifest/not-evaluated.js



/** What the manifest says and this version does not act on, one sentence each. None of it can change a verdict. */
function notEvaluated(set, profile, catalogue) {
    const said = [];
    if (set?.single('presets') !== undefined)
        said.push('`presets` is not evaluated: use `extends: [preset:NAME]`.');
    if (set?.single('annotations') !== undefined)
        said.push('`annotations` are kept in the manifest only.');
    const { name, notify, bundle, stack, tools } = profile.value;
    if (notify !== undefined)
        said.push(`\`notify\` of profile ${name} is not acted on yet: nobody is told of the verdict.`);
    if (bundle?.runtimeCeilingMinutes !== undefined) {
        said.push(`\`bundle.runtimeCeilingMinutes\` of profile ${name} is not evaluated: use \`--timeout\`.`);
    }
    if (stack !== undefined)
        said.push(`\`stack\` of profile ${name} is not started: the profile does not require it.`);
    for (const entry of tools)
        said.push(...ofTool(toolOf(entry), catalogue));
    return said;
}
function ofTool(tool, catalogue) {
    const scanner = (0,manifest_catalogue/* findScanner */.K)(catalogue, tool.id);
    const said = [];
    if (tool.command === undefined &&
        tool.category !== undefined &&
        scanner !== undefined &&
        tool.category !== scanner.category) {
        said.push(`\`category\` of ${tool.id} is not evaluated: its findings count as ${scanner.category}.`);
    }
    const settings = Object.keys(tool.config ?? {}).filter((key) => key !== 'args');
    const read = tool.command === undefined ? scanner?.configKeys : [];
    for (const key of settings) {
        if (read !== undefined && !read.includes(key))
            said.push(`\`config.${(0,show_value/* showText */.h)(key)}\` of ${(0,show_value/* showText */.h)(tool.id)} is not read by it.`);
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
const NOT_YET = [
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
    return NOT_YET.flatMap(({ feature, uses }) => uses(context).map(({ part, below }) => (0,merge_manifests/* problemAt */.l)(part ?? { value: undefined, path: [] }, below ?? [], {
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
    if (set === undefined) {
        warnings.push('There is no manifest: the built-in policy applies. `assay init` writes a manifest to start from.');
    }
    else {
        const profiles = checkProfiles(set, catalogue);
        const expiry = checkExpiry(set, policyDate);
        (0,manifest_error/* throwProblems */.J)([...checkProduct(set), ...profiles.problems, ...checkNames(set, catalogue), ...expiry.problems]);
        warnings.push(...profiles.warnings, ...expiry.warnings);
    }
    const { requested, profile } = chooseProfile(set, inputs, warnings);
    (0,manifest_error/* throwProblems */.J)([...refuseNotYet({ set, profile, inputs }), ...unavailable(profile, catalogue)]);
    const switchedOff = privacySwitch(profile.value, inputs);
    const tools = profile.value.tools.map(toolOf).filter((tool) => !switchedOff.some((off) => off.scanner === tool.id));
    if (tools.length === 0) {
        throw new manifest_error/* ManifestError */.S([
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
    const gate = gateOf(set?.gate ?? {});
    const policy = {
        product: single('product')?.value ?? inputs.product ?? 'unnamed',
        ...(version === undefined ? {} : { version }),
        owners: single('owners')?.value ?? [],
        profileRequested: requested,
        profile: profile.value.name,
        tools: tools.map((tool) => resolveTool(tool, inputs)),
        budgets: resolveBudgets(profile.value),
        unknownSeverity: single('unknownSeverity')?.value ?? 'high',
        suppressions: (set?.suppressions ?? [])
            .map((part) => defined(part.value))
            .filter((entry) => isInForce(entry, policyDate)),
        tolerations: (set?.tolerations ?? []).map((part) => part.value).filter((entry) => isInForce(entry, policyDate)),
        gate,
        exclude: set?.exclude ?? [],
        requireCoverage: single('requireCoverage')?.value === true || gate.requireCoverage === true,
        honourToolConfig: single('honourToolConfig')?.value ?? false,
        inlineAllowed: single('inline')?.value === 'allow',
        allowHostTools: single('allowHostTools')?.value ?? false,
        compliance: resolveCompliance(set),
        notEvaluated: notEvaluated(set, profile, catalogue),
        source: sourceOf(set, request.commit),
    };
    return { policy, warnings, switchedOff };
}
function checkProduct(set) {
    if (set.single('product') !== undefined)
        return [];
    const hint = 'Add a line such as `product: payments-api`.';
    return [
        (0,merge_manifests/* problemAt */.l)({ value: undefined, from: set.root, path: [] }, ['product'], {
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
function chooseProfile(set, inputs, warnings) {
    const own = (set?.root.manifest.profiles ?? set?.profiles.map((profile) => profile.value) ?? []).map((profile) => profile.name);
    const byDefault = own.includes(builtin_profiles/* DEFAULT_PROFILE */.KG) ? builtin_profiles/* DEFAULT_PROFILE */.KG : (own[0] ?? builtin_profiles/* DEFAULT_PROFILE */.KG);
    const requested = inputs.profile ?? set?.gate.profile ?? byDefault;
    if (inputs.profile === undefined && set?.gate.profile === undefined && own.length > 1) {
        warnings.push(`No profile was asked for: ${requested} of ${own.map(show_value/* showText */.h).join(', ')} is used. Say which with --profile or \`gate.profile\`.`);
    }
    const profile = findProfile(set, requested);
    if (profile === undefined) {
        const hint = (0,nearest_name/* suggestName */.SX)(requested, profileNames(set));
        throw new manifest_error/* ManifestError */.S([
            {
                code: 'unknown-profile',
                message: `there is no profile "${(0,show_value/* showText */.h)(requested)}"`,
                ...(hint === undefined ? {} : { hint }),
                place: {},
            },
        ]);
    }
    return { requested, profile };
}
function unavailable(profile, catalogue) {
    return profile.value.tools.flatMap((entry, index) => {
        const { id, command } = toolOf(entry);
        if (command !== undefined || id === manifest_catalogue/* OWN_STEP */.O || (0,manifest_catalogue/* findScanner */.K)(catalogue, id)?.available === true)
            return [];
        return [
            (0,merge_manifests/* problemAt */.l)(profile, ['tools', index], {
                code: 'scanner-not-available',
                message: `profile ${profile.value.name} needs the scanner "${(0,show_value/* showText */.h)(id)}", which this version does not have yet`,
                hint: `Remove it from the profile, or choose another profile, such as \`${builtin_profiles/* DEFAULT_PROFILE */.KG}\`.`,
            }),
        ];
    });
}
function privacySwitch(profile, inputs) {
    const scanner = 'privacy';
    if (!profile.tools.some((tool) => toolOf(tool).id === scanner))
        return [];
    if (inputs.skipPrivacy === true)
        return [{ scanner, detail: 'skipped by request (--skip-privacy)' }];
    if (profile.bundle?.includePrivacy === false)
        return [{ scanner, detail: `switched off by \`bundle.includePrivacy\` of profile ${profile.name}` }];
    return [];
}
function resolveTool(tool, inputs) {
    const { args, ...config } = tool.config ?? {};
    const timeoutMs = tool.timeout === undefined ? invocation/* DEFAULT_LIMITS */.d.timeoutMs : ((0,parse_duration/* parseDuration */.E)(tool.timeout) ?? invocation/* DEFAULT_LIMITS */.d.timeoutMs);
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
/** YAML has `true` as a truth value where the input of the same name has it as text. */
function gateOf(gate) {
    const { uploadSarif, ...others } = gate;
    const upload = uploadSarif === undefined
        ? undefined
        : uploadSarif === 'auto'
            ? 'auto'
            : String(uploadSarif) === 'true'
                ? 'true'
                : 'false';
    return { ...defined(others), ...(upload === undefined ? {} : { uploadSarif: upload }) };
}
function sourceOf(set, commit) {
    if (set === undefined)
        return { kind: 'built-in' };
    return {
        kind: 'manifest',
        path: set.root.path,
        sha256: set.root.sha256,
        included: set.included.map(({ path, sha256 }) => ({ path, sha256 })),
        ...(commit === undefined ? {} : { commit }),
    };
}
/** The same object without members that are `undefined`, which the model's types do not have. */
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ showText),
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
const MOST = 40;
/** Long runs of letters and digits mixed look like a credential: their head is enough to find the place. */
const TOKEN_RUN = /[A-Za-z0-9_+/=-]{16,}/g;
/** A value of the file as a message may show it: one line, escaped, at most 40 characters, never a whole credential. */
function showValue(value) {
    if (typeof value === 'string')
        return `"${showText(value)}"`;
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    return typeof value === 'object' ? 'a mapping' : 'nothing';
}
/** The same for text that is put into a sentence without quotes of its own. */
function showText(text) {
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


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vq: () => (/* binding */ catalogueOf),
  V9: () => (/* binding */ definitionFor),
  hn: () => (/* binding */ planScan),
  SQ: () => (/* binding */ scan)
});

// UNUSED EXPORTS: NOT_AVAILABLE

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/canonical-json.js
var canonical_json = __webpack_require__(297);
// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/lib/digest.js
var lib_digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/model/evidence.js
var model_evidence = __webpack_require__(8477);
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
            sha256: (0,lib_digest/* sha256 */.s)(auditBytes),
            head: options.audit.head,
        },
    };
    for (const [path, bytes] of raw)
        files.set(path, bytes);
    files.set(model_evidence/* AUDIT_LOG */.bd, auditBytes);
    const evidenceBytes = Buffer.from((0,canonical_json/* canonicalJson */.d)(evidence), 'utf8');
    const runBytes = Buffer.from((0,canonical_json/* canonicalJson */.d)(run), 'utf8');
    files.set(model_evidence/* EVIDENCE_MANIFEST */.Gm, evidenceBytes);
    files.set(model_evidence/* RUN_RECORD */.Ox, runBytes);
    const statements = await options.attest({ evidenceManifest: (0,lib_digest/* sha256 */.s)(evidenceBytes), runRecord: (0,lib_digest/* sha256 */.s)(runBytes) });
    for (const [path, text] of statements)
        files.set(path, Buffer.from(text, 'utf8'));
    files.set(model_evidence/* CHECKSUMS */.vM, Buffer.from(checksums(files), 'utf8'));
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
        .map(([path, bytes]) => ({ path, size: bytes.length, sha256: (0,lib_digest/* sha256 */.s)(bytes) }))
        .sort((a, b) => (0,compare/* compareText */.n)(a.path, b.path));
}
/** `raw/<id>/…` of each tool run: its execution record and its redacted outputs. */
function rawFiles(raws) {
    const files = new Map();
    for (const [scanner, { record, outputs }] of raws) {
        files.set(`raw/${scanner}/execution.json`, Buffer.from((0,canonical_json/* canonicalJson */.d)(record), 'utf8'));
        for (const [name, bytes] of outputs)
            files.set(`raw/${scanner}/${name}`, bytes);
    }
    return files;
}

// EXTERNAL MODULE: ./build/bundle/attest.js
var attest = __webpack_require__(1124);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/bundle/write-bundle.js


/**
 * Writes a bundle whole or not at all: into a temporary folder beside its place, every file flushed, then renamed; `latest`
 * moves last, by rename too. A kill at any moment leaves the previous bundle as it was.
 *
 * @returns the bundle's folder
 * @throws AssayError delivery when the disk does not take it.
 */
async function writeBundle(out, bundleId, files, store, moveLatest) {
    const final = (0,external_node_path_.join)(out, bundleId);
    const partial = (0,external_node_path_.join)(out, `.${bundleId}.partial`);
    try {
        store.makeFolder(out, 0o755);
        const ignore = (0,external_node_path_.join)(out, '.gitignore');
        if (store.stat(ignore) === undefined)
            store.writeNew(ignore, Buffer.from('*\n'), 0o644);
        store.remove(partial);
        const folders = new Set([partial]);
        store.makeFolder(partial, 0o755);
        for (const [path, bytes] of files) {
            const target = (0,external_node_path_.join)(partial, path);
            const folder = (0,external_node_path_.join)(target, '..');
            if (!folders.has(folder)) {
                store.makeFolder(folder, 0o755);
                folders.add(folder);
            }
            store.writeNew(target, bytes, 0o644);
        }
        await store.flush([...files.keys()].map((path) => (0,external_node_path_.join)(partial, path)));
        await store.flush([...folders]);
        store.rename(partial, final);
        await store.flush([out]);
        if (moveLatest)
            pointLatest(out, bundleId, store);
        return final;
    }
    catch (error) {
        store.remove(partial);
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* AssayError */.WV({
            kind: 'delivery',
            code: 'evidence-not-written',
            message: `the evidence could not be written: ${why}`,
            hint: 'Give --out a folder that can be written and has room.',
            cause: error,
        });
    }
}
/** A symbolic link, or a one-line file where links are not to be had; replaced by rename, so it always points somewhere whole. */
function pointLatest(out, bundleId, store) {
    const next = (0,external_node_path_.join)(out, '.latest.next');
    store.remove(next);
    try {
        store.symlink(bundleId, next);
    }
    catch {
        store.writeDurable(next, Buffer.from(`${bundleId}\n`));
    }
    store.rename(next, (0,external_node_path_.join)(out, 'latest'));
}

// EXTERNAL MODULE: ./build/derive-evidence.js + 14 modules
var derive_evidence = __webpack_require__(1679);
// EXTERNAL MODULE: ./build/lib/audit-chain.js
var audit_chain = __webpack_require__(999);
// EXTERNAL MODULE: ./build/lib/redact.js
var redact = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/manifest/read-policy.js + 8 modules
var read_policy = __webpack_require__(5168);
// EXTERNAL MODULE: ./build/manifest/resolve-policy.js + 6 modules
var resolve_policy = __webpack_require__(2434);
// EXTERNAL MODULE: ./build/plan/build-plan.js
var build_plan = __webpack_require__(2248);
// EXTERNAL MODULE: ./build/plan/list-source.js + 1 modules
var list_source = __webpack_require__(973);
// EXTERNAL MODULE: ./build/plan/read-tree.js + 1 modules
var read_tree = __webpack_require__(8308);
// EXTERNAL MODULE: ./build/provision/lock.js
var lock = __webpack_require__(7157);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/provision/provision.js + 5 modules
var provision = __webpack_require__(6151);
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
            const outcome = await (0,provision/* provisionTool */.U)(definition, options);
            if (outcome.status === 'failed')
                return outcome;
            return {
                status: 'ready',
                folder: outcome.folder,
                readable: outcome.readable,
                program: (places) => (0,provision/* programSeenAt */.B)(outcome, places.tool),
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // From the sources there is no built folder to hash: the entry file stands for it, and the version says so.
    const fromSource = program.endsWith('.ts');
    const pending = fromSource ? [] : [''];
    const paths = fromSource ? [program] : [];
    for (let sub = pending.pop(); sub !== undefined; sub = pending.pop()) {
        for (const name of files.list((0,external_node_path_.join)(folder, sub))) {
            const path = (0,external_node_path_.join)(sub, name.toString('utf8'));
            if (files.stat((0,external_node_path_.join)(folder, path))?.kind === 'folder')
                pending.push(path);
            else
                paths.push((0,external_node_path_.join)(folder, path));
        }
    }
    for (const path of paths.sort())
        hash.update(`${(0,lib_digest/* sha256 */.s)(files.read(path))} ${path.slice(folder.length)}\n`);
    const digest = hash.digest('hex');
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
            version: 'unpinned',
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
            version: 'unpinned',
            digest: (0,lib_digest/* sha256 */.s)(files.read(real)),
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

// EXTERNAL MODULE: ./build/run/prepare-source.js
var prepare_source = __webpack_require__(8159);
// EXTERNAL MODULE: ./build/run/classify-execution.js
var classify_execution = __webpack_require__(8141);
// EXTERNAL MODULE: ./build/model/invocation.js
var invocation = __webpack_require__(6294);
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

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
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
        const { text } = (0,lib_text/* decodeText */.g7)(store.read((0,external_node_path_.join)(options.folder, file.copy)));
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
    return (0,lib_digest/* sha256 */.s)(parts.join('\n').replace(/\s+/g, ' ').trim());
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

;// CONCATENATED MODULE: ./build/run/run-step.js







/** More of a tool's own words is not kept, after its scanner file took out what it does not need; its report is not cut. */
const LOG_BYTES = 16 * 1024 ** 2;
/** Runs one scanner on its part of the copy and keeps what it left behind, redacted. Never throws for what a tool does. */
async function runStep(step, definition, files, tool, settings, ports, signal, fromBase = new Map()) {
    if (tool.status === 'failed') {
        const record = emptyRecord(step, settings, { status: 'not-provisioned', message: (0,redact/* redact */.E$)(tool.detail) });
        return { raw: { record, outputs: new Map() }, facts: {}, integrity: tool.integrity };
    }
    const facts = { resolved: tool.resolved, digest: tool.digest, pinned: tool.pinned };
    const lacking = whatIsLacking(definition, step, settings, ports.runtime.guarantees());
    if (lacking !== undefined) {
        return {
            raw: { record: emptyRecord(step, settings, { status: 'not-capable', message: lacking }), outputs: new Map() },
            facts,
            integrity: false,
        };
    }
    const folder = (0,external_node_path_.join)(settings.work, step.scanner.replace(/[^A-Za-z0-9_-]/g, '_'));
    const source = (0,prepare_source/* prepareSource */.p)({
        copy: settings.copy,
        view: (0,external_node_path_.join)(folder, 'src'),
        tree: settings.tree,
        files,
        definition,
        canaryRoot: settings.canaryRoot,
        nonce: settings.nonce,
        fromBase,
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
        honourToolConfig: settings.honourToolConfig,
        inlineAllowed: settings.inlineAllowed,
        threads: settings.threads,
    });
    for (const [name, content] of Object.entries(invocation.inputs))
        ports.files.writeNew((0,external_node_path_.join)(host.input, name), Buffer.from(content), 0o444);
    const execution = await ports.runtime.exec(invocation, host, signal);
    const outputs = collectOutputs(invocation, execution, host.out, definition, settings.knownSecrets, ports.files);
    const changed = ports.runtime.guarantees().sourceReadOnly
        ? undefined
        : changedFile(host.source, files.filter(({ path }) => !fromBase.has(path)), ports.files);
    const record = {
        ...emptyRecord(step, settings, changed === undefined ? outcomeOf(execution) : changed),
        sourceRoot: at.source,
        durationMs: Math.round(execution.durationMs),
        argv: invocation.argv.map((argument) => (0,redact/* redact */.E$)(argument)),
        outputs: [...outputs.keys()].sort(),
    };
    const contexts = contextsOf({ record, outputs }, definition, files, host.source, ports.files);
    ports.files.remove(folder);
    return {
        raw: {
            record: { ...record, contexts: contexts.map((context) => (context === null ? null : [context[0], context[1]])) },
            outputs,
        },
        facts,
        integrity: false,
    };
}
/** A step that needs more than the runtime guarantees is not run at all: it never counts as done with less. */
function whatIsLacking(definition, step, settings, guarantees) {
    const minimum = settings.minimumIsolation;
    if (minimum !== undefined && invocation/* ISOLATION_LEVELS */.l.indexOf(guarantees.level) < invocation/* ISOLATION_LEVELS */.l.indexOf(minimum)) {
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
function collectOutputs(invocation, execution, out, definition, known, files) {
    const outputs = new Map();
    const keep = (name, bytes, limit = Number.POSITIVE_INFINITY) => {
        const sanitised = definition.sanitise(name, bytes);
        outputs.set(name, (0,redact/* redactBytes */.TI)(sanitised.length > limit ? sanitised.subarray(0, limit) : sanitised, known));
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
    keep('stdout', execution.stdout, invocation.outputs.includes('stdout') ? undefined : LOG_BYTES);
    keep('stderr', execution.stderr, LOG_BYTES);
    return outputs;
}
/** Without a read-only mount the copy is checked afterwards: results on files that changed meanwhile prove nothing. */
function changedFile(folder, files, store) {
    for (const file of files) {
        const path = (0,external_node_path_.join)(folder, file.copy);
        if (store.stat(path)?.kind !== 'file' || (0,lib_digest/* sha256 */.s)(store.read(path)) !== file.sha256) {
            return { status: 'source-changed', message: (0,redact/* redact */.E$)(`the scanned copy of ${file.path} changed while it ran`) };
        }
    }
    return undefined;
}
function contextsOf(raw, definition, files, folder, store) {
    const { outcome, canaryRoot } = raw.record;
    if (outcome.status !== 'exited' || !definition.completedExitCodes.includes(outcome.exitCode))
        return [];
    try {
        const { findings } = (0,classify_execution/* parseReport */.MM)(definition, files, raw);
        const own = findings.map((finding) => ((0,classify_execution/* isInCanary */.Qg)(finding.path, canaryRoot) ? withoutPath(finding) : finding));
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
        const files = (0,prepare_source/* filesOfStep */.X)(options.plan.tree, scanner.definition, scanner.step.settings.paths);
        return { scanner, files, cost: costOf(scanner, files) };
    });
    const queue = [...work].sort((a, b) => b.cost - a.cost);
    const outcomes = new Map();
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const { step, definition } = next.scanner;
            const tool = await options.provision(next.scanner);
            const started = ports.clock.now();
            ports.progress.report({ kind: 'scanner-started', scanner: step.scanner, files: next.files.length });
            const result = await runStep(withinDeadline(step, options.settings.deadline, started), definition, next.files, tool, options.settings, ports, signal, next.scanner.fromBase);
            const interpreted = (0,classify_execution/* interpretRun */.rq)(step, definition, next.files, result.raw);
            const endedAt = ports.clock.now();
            outcomes.set(step.scanner, { scanner: step.scanner, ...result, interpreted, startedAt: started, endedAt });
            ports.progress.report({
                kind: 'scanner-ended',
                scanner: step.scanner,
                state: stateText(interpreted),
                findings: interpreted.findings.length,
                ms: endedAt - started,
            });
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(options.jobs, queue.length)) }, worker));
    return work.map(({ scanner }) => outcomes.get(scanner.step.scanner)).filter((outcome) => outcome !== undefined);
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
function costOf({ definition }, files) {
    return files.reduce((sum, { bytes }) => sum + bytes + 2000, 0) * WEIGHT[definition.tool.kind];
}
function stateText({ run: { state } }) {
    return state.status === 'completed' ? 'completed' : `failed: ${state.reason}`;
}

// EXTERNAL MODULE: ./build/scanners/command.js
var scanners_command = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/pipeline.js




















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
/**
 * Inputs, manifest, policy and tree, all before any scanner starts. Leaves the private copy for the run.
 *
 * @param onPolicy called when the policy stands and only the tree is still to be read: time to begin what takes time itself.
 */
async function planScan(request, registry, ports, onPolicy) {
    ports.progress.report({ kind: 'phase', name: 'plan' });
    const source = await (0,list_source/* locateSource */.gu)(request.path, ports.files, ports.commands);
    const policyFiles = request.policySource?.files ?? ports.folderPolicyFiles(source.root);
    const named = request.manifest === undefined ? undefined : relativeIfInside(source.root, request.manifest);
    const manifest = await (0,read_policy/* readManifest */.W)(policyFiles, source.scope, named);
    const resolved = (0,resolve_policy/* resolvePolicy */.n)({
        ...(manifest === undefined ? {} : { manifest }),
        inputs: { product: (0,external_node_path_.basename)(source.root), ...request.policy },
        catalogue: catalogueOf(registry),
        policyDate: request.policyDate,
        ...(request.policySource === undefined ? {} : { commit: request.policySource.commit }),
    });
    onPolicy?.();
    const listing = await (0,list_source/* listSource */.Kq)(source, ports.files);
    const work = ports.files.temporaryFolder('assay-');
    try {
        const copy = (0,external_node_path_.join)(work, 'tree');
        const own = (0,external_node_path_.relative)(source.root, request.out);
        const { tree, excluded } = await (0,read_tree/* readTree */.Zc)({
            source,
            listing,
            copy,
            exclude: resolved.policy.exclude,
            ownFolders: own.startsWith('..') || own === '' ? [] : [own],
        }, ports.files);
        const definitionOf = (tool) => (0,scanners_command/* commandScanner */.Y)(tool) ?? registry.get(tool.id);
        const plan = (0,build_plan/* buildPlan */.G)({
            assay: ports.system.version,
            policy: resolved.policy,
            policyDate: request.policyDate,
            tree,
            scope: source.scope,
            sourceDateEpoch: sourceDateEpoch(ports.system),
            definitionOf,
            plannedTool: (definition) => plannedTool(definition, ports),
            filesOf: (definition, paths) => (0,prepare_source/* filesOfStep */.X)(tree, definition, paths),
            catalogue: [...registry.keys()],
            warnings: [
                ...resolved.warnings,
                ...(excluded === 0 ? [] : [`${excluded} files are left out by the manifest's exclude.`]),
            ],
            switchedOff: resolved.switchedOff,
        });
        const scanners = await Promise.all(plan.steps.map(async (step) => {
            const fromBase = await filesFromBase(step, request, tree);
            return {
                step: fromBase.size === 0 ? step : { ...step, fromBase: describeReplaced(fromBase) },
                definition: definitionFor(step, registry),
                fromBase,
            };
        }));
        checkArguments(scanners, plan);
        return { plan: { ...plan, steps: scanners.map(({ step }) => step) }, scanners, source, copy, work };
    }
    catch (error) {
        ports.files.remove(work);
        throw error;
    }
}
/** Every id a profile may name, with what this version has of it. */
function catalogueOf(registry) {
    return [
        ...[...registry.values()].map(({ id, category }) => ({ id, category, available: true })),
        ...Object.entries(NOT_AVAILABLE)
            .filter(([id]) => !registry.has(id))
            .map(([id, category]) => ({ id, category, available: false })),
    ];
}
/**
 * On a pull request, the files that a scanner of the user's own names are those of the policy's commit: a change must not
 * bring its own version of what judges it.
 */
async function filesFromBase(step, request, tree) {
    const { policySource } = request;
    const { command } = step.settings;
    const replaced = new Map();
    if (policySource === undefined || command === undefined)
        return replaced;
    const digests = new Map(tree.files.map(({ path, sha256: digest }) => [path, digest]));
    for (const path of (0,scanners_command/* commandPaths */.G)(command.argv)) {
        const bytes = await policySource.files.read(path);
        const here = digests.get(path);
        if (bytes === undefined ? here !== undefined : (0,lib_digest/* sha256 */.s)(bytes) !== here)
            replaced.set(path, bytes ?? null);
    }
    return replaced;
}
function describeReplaced(files) {
    return [...files].map(([path, bytes]) => ({ path, sha256: bytes === null ? null : (0,lib_digest/* sha256 */.s)(bytes) }));
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
            honourToolConfig: plan.policy.honourToolConfig,
            inlineAllowed: plan.policy.inlineAllowed,
            threads: 1,
        });
    }
}
/** The definition behind a planned step, the user's own commands included. */
function definitionFor(step, registry) {
    const definition = (0,scanners_command/* commandScanner */.Y)(step.settings) ?? registry.get(step.scanner);
    if (definition === undefined) {
        throw new errors/* AssayError */.WV({
            kind: 'usage',
            code: 'scanner-unknown',
            message: `this version of Assay has no scanner ${step.scanner}`,
        });
    }
    return definition;
}
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
    });
    try {
        const { plan } = planned;
        const runtime = await (trial ?? ports.runtime());
        ports.progress.report({
            kind: 'phase',
            name: 'scan',
            detail: `${plan.steps.length} scanners, isolation ${runtime.guarantees().level}`,
        });
        const outcomes = await runScanners(request, planned, runtime, ports, startedAt, signal);
        ports.progress.report({ kind: 'phase', name: 'judge' });
        const raws = new Map(outcomes.map(({ scanner, raw }) => [scanner, raw]));
        const derived = (0,derive_evidence/* deriveEvidence */.VP)(plan, raws, (step) => definitionFor(step, registry));
        const finishedAt = ports.clock.now();
        const bundleId = request.bundleId ?? bundleName(startedAt, plan);
        ports.progress.report({ kind: 'phase', name: 'write' });
        const cancelled = derived.verdict.reasons.some(({ kind }) => kind === 'cancelled');
        const events = auditEvents(request, plan, outcomes, derived, { startedAt, finishedAt });
        let evidenceDigest = '';
        const files = await assembleBundle({
            derived: derived.files,
            raws,
            audit: (0,audit_chain/* renderAuditLog */.mh)(plan.tree.git?.commit ?? plan.tree.digest, events),
            run: {
                bundleId,
                assay: plan.assay,
                startedAt: new Date(startedAt).toISOString(),
                finishedAt: new Date(finishedAt).toISOString(),
                cancelled,
                host: {
                    platform: ports.system.platform,
                    arch: ports.system.arch,
                    node: ports.system.node.version,
                    cpus: ports.system.cpus,
                },
                runtime: { id: runtime.id, ...runtime.guarantees(), caveats: [...runtime.guarantees().caveats] },
                tools: outcomes.map(({ scanner, facts, raw }) => ({
                    scanner,
                    resolved: facts.resolved ?? null,
                    digest: facts.digest ?? null,
                    pinned: facts.pinned ?? null,
                    durationMs: raw.record.durationMs,
                })),
            },
            attest: async (roots) => {
                evidenceDigest = roots.evidenceManifest;
                if (request.attest === 'none')
                    return new Map();
                const { summary, files: derivedFiles } = derived;
                const base = request.policySource === undefined
                    ? undefined
                    : { ref: request.policySource.ref, commit: request.policySource.commit };
                const statements = {
                    plan,
                    summary,
                    files: derivedFiles,
                    roots,
                    guarantees: runtime.guarantees(),
                    repository: request.repository,
                    base,
                };
                try {
                    return await (0,attest/* attest */.s)(statements, ports.signer);
                }
                catch (error) {
                    // A service that does not answer must not cost the evidence; a key of the user's own must sign or fail.
                    if (ports.signer?.kind !== 'keyless')
                        throw error;
                    const why = (0,redact/* redact */.E$)(error instanceof Error ? error.message : String(error));
                    ports.progress.report({
                        kind: 'warning',
                        message: `keyless signing failed, so the evidence is unsigned: ${why}`,
                    });
                    return (0,attest/* attest */.s)(statements, undefined);
                }
            },
        });
        const bundlePath = await writeBundle(request.out, bundleId, files, ports.files, !cancelled);
        const integrity = outcomes.some((outcome) => outcome.integrity);
        return {
            plan,
            derived,
            bundleId,
            bundlePath,
            evidenceDigest,
            exitCode: exitCodeOf(derived, integrity, cancelled),
            files,
        };
    }
    finally {
        ports.files.remove(planned.work);
    }
}
function exitCodeOf(derived, integrity, cancelled) {
    if (cancelled)
        return errors/* EXIT */.dc.interrupted;
    if (integrity)
        return errors/* EXIT */.dc.integrity;
    return derived.summary.exitCode;
}
async function runScanners(request, planned, runtime, ports, startedAt, signal) {
    const { plan } = planned;
    const nonce = ports.system.random(16);
    return runPlan({
        plan,
        scanners: planned.scanners,
        jobs: request.jobs,
        settings: {
            tree: plan.tree,
            copy: planned.copy,
            work: planned.work,
            canaryRoot: `assay-canary-${ports.system.random(6)}`,
            nonce,
            threads: Math.max(1, ports.system.cpus),
            honourToolConfig: plan.policy.honourToolConfig,
            inlineAllowed: plan.policy.inlineAllowed,
            privacyPack: request.privacyPack ?? (0,external_node_path_.join)(ports.system.installFolder, 'privacy-pack'),
            knownSecrets: knownSecrets(ports.system),
            minimumIsolation: plan.policy.gate.isolation,
            offline: request.offline,
            deadline: request.timeoutMs === undefined ? undefined : startedAt + request.timeoutMs,
        },
        provision: ({ definition }) => readyStep(definition, {
            get lock() {
                return ports.toolsLock();
            },
            cacheFolder: ports.system.cacheFolder,
            offline: request.offline,
            commands: ports.commands,
            system: ports.system,
            progress: ports.progress,
            signal,
        }, ports.files),
    }, { ...ports, runtime }, signal);
}
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
            const entry = (0,lock/* lockedToolOf */.m_)(definition, ports.toolsLock());
            return { name: definition.id, version: entry.version, pinned: true, digest: (0,lock/* digestOfTool */.mJ)(entry) };
        }
        case 'host':
            return { name: definition.tool.program, version: 'unpinned', pinned: false };
    }
}
/** Values of the environment that look like credentials: taken out of whatever a tool prints. */
function knownSecrets({ env }) {
    return Object.entries(env)
        .filter(([name, value]) => value !== undefined &&
        value.length >= 8 &&
        /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|SIGNING_KEY|API_?KEY/i.test(name))
        .map(([, value]) => value ?? '');
}
function relativeIfInside(root, manifest) {
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, manifest));
    return path.startsWith('..') ? (0,external_node_path_.resolve)(root, manifest) : path;
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
/** `<UTC time>-<short commit>`, as the ancestor named its bundles. */
function bundleName(startedAt, plan) {
    const time = new Date(startedAt).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    return `${time}-${plan.tree.git?.commit.slice(0, 7) ?? 'nogit'}`;
}
function auditEvents(request, plan, outcomes, derived, time) {
    return [
        {
            type: 'run.started',
            time: time.startedAt,
            data: { assay: plan.assay, commit: plan.tree.git?.commit ?? null, scope: plan.scope },
        },
        {
            type: 'inputs.validated',
            time: time.startedAt,
            data: {
                policyDate: request.policyDate,
                profile: plan.policy.profile,
                policySource: plan.policy.source,
                offline: request.offline,
            },
        },
        {
            type: 'plan.made',
            time: time.startedAt,
            data: { planDigest: (0,lib_digest/* sha256 */.s)((0,canonical_json/* canonicalJson */.d)(plan)), steps: plan.steps.map(({ scanner }) => scanner) },
        },
        ...outcomes.flatMap(({ scanner, facts, raw, interpreted, startedAt, endedAt }) => [
            {
                type: 'tool.started',
                time: startedAt,
                data: {
                    scanner,
                    digest: facts.digest ?? null,
                    pinned: facts.pinned ?? null,
                    argv: raw.record.argv.map((part) => (0,redact/* redact */.E$)(part)),
                },
            },
            {
                type: 'tool.ended',
                time: endedAt,
                data: { scanner, outcome: raw.record.outcome, state: interpreted.run.state, durationMs: raw.record.durationMs },
            },
        ]),
        { type: 'evidence.derived', time: time.finishedAt, data: { files: [...derived.files.keys()].sort() } },
        {
            type: 'gate.decided',
            time: time.finishedAt,
            data: {
                verdict: derived.verdict.decision,
                reasons: derived.summary.reasons.map(({ code, text }) => ({ code, text })),
            },
        },
    ];
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ buildPlan)
/* harmony export */ });
/* harmony import */ var _lib_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7130);
/* harmony import */ var _model_invocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6294);


const EPOCH_1980 = 315_532_800;
/** Decides everything before anything runs: what runs on what, what does not and why. Pure. */
function buildPlan(options) {
    const steps = [];
    const omitted = [];
    for (const tool of options.policy.tools) {
        const definition = options.definitionOf(tool);
        if (definition === undefined) {
            omitted.push({ scanner: tool.id, reason: 'own-step', detail: 'the evidence bundle itself does this' });
            continue;
        }
        const files = options.filesOf(definition, tool.paths);
        if (files.length === 0) {
            omitted.push({ scanner: tool.id, reason: 'not-applicable', detail: 'the tree holds no file of its kind' });
            continue;
        }
        steps.push({
            scanner: tool.id,
            category: definition.category,
            required: tool.required,
            tool: options.plannedTool(definition),
            files: files.length,
            filesDigest: (0,_lib_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(files.map((file) => `${file.sha256} ${JSON.stringify(file.path)}\n`).join('')),
            canary: definition.canary?.expectRule ?? 'none',
            limits: { ..._model_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d, ...definition.limits, timeoutMs: tool.timeoutMs },
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


/***/ }),

/***/ 973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y4: () => (/* binding */ hostPath),
  Kq: () => (/* binding */ listSource),
  gu: () => (/* binding */ locateSource),
  _N: () => (/* binding */ statOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/plan/git-client.js

const TIMEOUT_MS = 120_000;
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
            timeoutMs: TIMEOUT_MS,
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
    return (text
        .split('\n')
        .find((line) => line.trim() !== '')
        ?.slice(0, 300) ?? 'no message');
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
    const listing = source.git === undefined ? walk(source.root, files) : await listRepository(source.git);
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
async function listRepository(git) {
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
        git.tryRun(['show', '--no-patch', '--no-show-signature', '--format=%H %T %ct', 'HEAD']),
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
    if (commit === undefined || tree === undefined || seconds === undefined)
        return { entries, closed };
    const time = Number(seconds);
    return {
        entries,
        closed,
        git: { commit, tree, dirty: changes.length > 0, commitTime: Number.isSafeInteger(time) ? time : 0 },
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
function splitNul(bytes) {
    const parts = [];
    let start = 0;
    for (let end = bytes.indexOf(0, start); end !== -1; end = bytes.indexOf(0, start)) {
        parts.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return parts;
}
function toPosix(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join(external_node_path_.posix.sep);
}


/***/ }),

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zc: () => (/* binding */ readTree),
  fZ: () => (/* binding */ treeDigest)
});

// UNUSED EXPORTS: FILE_CAP_BYTES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/lib/compare.js
var compare = __webpack_require__(7335);
// EXTERNAL MODULE: ./build/lib/digest.js
var digest = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/lib/paths.js
var paths = __webpack_require__(3688);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/plan/file-names.js


const COMPONENT_LIMIT = 200;
const PATH_LIMIT = 1000;
/** Where files go in the copy whose own names tools stumble over. */
const RENAMED_FOLDER = 'assay-renamed-files';
/** A file name as text. Bytes that are not UTF-8 are written `\xff`, as git does. */
function nameForPeople(name) {
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
    return external_node_path_.posix.join(RENAMED_FOLDER, `${(0,digest/* sha256 */.s)(path).slice(0, 16)}-${stem}${extension}`);
}

// EXTERNAL MODULE: ./build/plan/list-source.js + 1 modules
var list_source = __webpack_require__(973);
;// CONCATENATED MODULE: ./build/plan/read-tree.js









/** Larger files are listed as not scanned: memory grows with the largest file. */
const FILE_CAP_BYTES = 64 * 1024 ** 2;
/** No system opens a longer path: such a name can only be in an index made by hand. */
const NAME_LIMIT_BYTES = 4096;
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');
const LFS_POINTER_MAX = 1024;
/** Blobs are fetched from git in groups of about this size. */
const BLOB_GROUP_BYTES = 128 * 1024 ** 2;
/**
 * Writes the private copy that every scanner, canary and digest works on, and describes it. A tracked file's bytes are its
 * git blob's unless git calls it modified, so no attribute, filter, sparse rule or index bit changes what is scanned; files
 * that are equal on disk (nearly all) cost one read and no call to git. Links are not followed.
 */
async function readTree(options, files) {
    const writer = new CopyWriter(options.copy, files);
    const isExcluded = (0,paths/* matcher */.jN)(options.exclude);
    const isLinkFree = createLinkCheck(options.source.root, files);
    const fromBlob = [];
    let excluded = 0;
    for (const entry of sortedEntries(options.listing.entries)) {
        const path = writer.pathFor(entry.name);
        if (options.ownFolders.some((folder) => path === folder || path.startsWith(`${folder}/`)))
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
    return { tree, excluded };
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
    const target = targetOf((0,list_source/* hostPath */.y4)(root, entry.name), files);
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
    if ((0,list_source/* statOf */._N)(host, files)?.kind !== 'link')
        return undefined;
    try {
        return files.readLink(host).toString('utf8');
    }
    catch {
        return undefined;
    }
}
function readFromDisk(root, entry, path, isLinkFree, writer, files) {
    const host = (0,list_source/* hostPath */.y4)(root, entry.name);
    const stat = (0,list_source/* statOf */._N)(host, files);
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
        const parent = (0,list_source/* hostPath */.y4)(root, name.subarray(0, slash));
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
/** Writes files below the copy's root and keeps the list of what is there. */
class CopyWriter {
    files = [];
    notScanned = [];
    folders = new Set();
    paths = new Set();
    root;
    store;
    constructor(root, store) {
        this.root = root;
        this.store = store;
        store.makeFolder(root, 0o755);
    }
    /** The name people see, unique in this tree. */
    pathFor(name) {
        const base = nameForPeople(name);
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
        if (bytes.length < LFS_POINTER_MAX && bytes.subarray(0, LFS_POINTER.length).equals(LFS_POINTER)) {
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
            sha256: (0,digest/* sha256 */.s)(bytes),
            encoding: (0,lib_text/* sniffEncoding */.OB)(bytes),
            executable,
            ...(shebang === undefined ? {} : { shebang }),
        });
    }
    finish() {
        return {
            files: this.files.sort((a, b) => (0,compare/* compareText */.n)(a.path, b.path)),
            notScanned: this.notScanned.sort((0,compare/* compareBy */.V)((item) => item.path)),
        };
    }
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


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   Qg: () => (/* binding */ isInCanary),
/* harmony export */   rq: () => (/* binding */ interpretRun)
/* harmony export */ });
/* harmony import */ var _lib_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1059);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3688);


const NAMED_FILES = 5;
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
        report = parseReport(definition, files, raw);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : 'unknown error';
        return without(step, files, failed('unreadable-output', `its report could not be read: ${why}`));
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
/** The report of a run, parsed from its redacted outputs. @throws when it is missing or unreadable. */
function parseReport(definition, files, raw) {
    const { outcome } = raw.record;
    return definition.parse({
        outputs: raw.outputs,
        exitCode: outcome.status === 'exited' ? outcome.exitCode : -1,
        files,
        sourceRoot: raw.record.sourceRoot,
    });
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
        return failed('partial', `${refused.length} of ${files.length} files not read: ${names.join(', ')}${more}`);
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
    for (const { path, reason } of report.unread) {
        if (!isInCanary(path, canaryRoot))
            unread.set(nameOf(path), (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)((0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(reason)));
    }
    const notApplicable = (report.notApplicable ?? [])
        .map(({ path, reason }) => ({ path: nameOf(path), reason: (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)((0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(reason)) }))
        .filter(({ path }) => given.has(path) && !unread.has(path));
    const missing = report.filesRead === undefined ? 0 : files.length - report.filesRead - unread.size - notApplicable.length;
    const list = [...unread].map(([path, reason]) => ({ path, reason })).sort((a, b) => (a.path < b.path ? -1 : 1));
    if (missing > 0)
        list.push({ path: '(unnamed)', reason: `${missing} files are in neither of its counts` });
    const accepted = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)(step.settings.mayNotRead);
    return {
        read: Math.max(0, files.length - unread.size - notApplicable.length - Math.max(0, missing)),
        unread: list,
        notApplicable,
        refused: list.filter(({ path }) => !accepted(path)),
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
    return { status: 'failed', reason, detail: (0,_lib_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(detail) };
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ filesOfStep),
/* harmony export */   p: () => (/* binding */ prepareSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3688);


/** The files a step gets: those of its kind, within its `paths`, without the ones that would give it orders. */
function filesOfStep(tree, definition, paths) {
    const inPaths = paths === undefined ? () => true : (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)(paths);
    const masked = (0,_lib_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)(definition.masks);
    return tree.files.filter((file) => inPaths(file.path) && !masked(file.path) && definition.appliesTo(file));
}
/**
 * A scanner that gets every file works on the copy itself; any other on a folder of second names (hard links) for just its
 * files, so that what it is not to see is not there, whatever its options say.
 */
function prepareSource(options, store) {
    const { fromBase } = options;
    const whole = options.files.length === options.tree.files.length && fromBase.size === 0;
    const folder = whole ? options.copy : options.view;
    if (!whole)
        linkFiles(options.copy, options.view, options.files.filter(({ path }) => !fromBase.has(path)), store);
    for (const [path, bytes] of fromBase) {
        if (bytes === null)
            continue;
        store.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path, '..'), 0o755);
        store.writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), bytes, 0o555);
    }
    const canaryFolder = `${options.canaryRoot}/${options.definition.id}`;
    const planted = Object.entries(options.definition.canary?.files(options.nonce) ?? {});
    for (const [name, content] of planted) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, canaryFolder, name);
        store.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, '..'), 0o755);
        store.writeNew(path, Buffer.from(content), 0o444);
    }
    return { folder, canaryFolder, canaryFiles: planted.map(([name]) => `${canaryFolder}/${name}`) };
}
function linkFiles(copy, view, files, store) {
    const folders = new Set();
    store.makeFolder(view, 0o755);
    for (const file of files) {
        const slash = file.copy.lastIndexOf('/');
        const parent = slash === -1 ? '' : file.copy.slice(0, slash);
        if (!folders.has(parent)) {
            store.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(view, parent), 0o755);
            folders.add(parent);
        }
        store.linkOrCopy((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(copy, file.copy), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(view, file.copy));
    }
}


/***/ }),

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandPaths),
/* harmony export */   Y: () => (/* binding */ commandScanner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_sarif_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5362);
/* harmony import */ var _lib_sarif_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4352);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(603);




/** Words of a command that could name a file of the repository: a change must not bring its own version of what judges it. */
function commandPaths(argv) {
    const paths = argv
        .map((word) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(word.replace(/^\{source\}\//, '')))
        .filter((path) => path !== '.' && !path.startsWith('/') && !path.startsWith('..') && !path.includes('{'));
    return [...new Set(paths)].sort();
}
/**
 * A scanner of the user's own: any command that writes SARIF. It starts in `{source}`, writes only to `{out}`, gets every
 * file of its `paths`, and is marked `unpinned`.
 */
function commandScanner(tool) {
    const { command } = tool;
    if (command === undefined)
        return undefined;
    const canary = command.canary;
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_3__/* .defineScanner */ .s)({
        id: tool.id,
        title: 'a scanner of your own',
        category: 'custom',
        tool: { kind: 'host', program: command.argv[0] },
        requires: { network: command.network },
        appliesTo: () => true,
        masks: [],
        invocation: ({ at, program, limits }) => ({
            argv: [
                ...program,
                ...command.argv.slice(1).map((part) => part.replaceAll('{source}', at.source).replaceAll('{out}', at.out)),
            ],
            // Its program's own folder first: interpreters find their siblings there.
            env: { PATH: `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(program[0])}:/usr/local/bin:/usr/bin:/bin` },
            cwd: at.source,
            network: command.network,
            limits,
            outputs: [command.outputPath],
            inputs: {},
        }),
        completedExitCodes: command.completedExitCodes,
        sanitise: (name, bytes) => (name === command.outputPath ? (0,_lib_sarif_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitiseSarif */ .W)(bytes) : bytes),
        parse: ({ outputs, sourceRoot }) => {
            const report = outputs.get(command.outputPath);
            if (report === undefined)
                throw new Error(`it did not write ${command.outputPath}`);
            return (0,_lib_sarif_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readSarif */ .q)(report, { sourceRoot, trustKind: false });
        },
        canary: canary === undefined ? undefined : { files: () => canary.files, expectRule: canary.expectRule },
    });
}


/***/ })

};
