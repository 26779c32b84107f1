export const id = 16;
export const ids = [16];
export const modules = {

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detector: () => (/* binding */ detector)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(4869);
;// CONCATENATED MODULE: ./build/embedded/secrets/place.js
const CONFIG = /^(?:env|ini|cfg|conf|config|cnf|properties|props|prop|toml|ya?ml|sh|bash|zsh|fish|ksh|csh|bat|cmd|tfvars|service|netrc|npmrc|pypirc|pgpass|rc|txt|log|credentials?|creds|secrets?|dockerfile|containerfile|makefile|mk|htpasswd|s3cfg|boto|plist|ovpn|rdp|reg|inf|dist|sample|local|production|development|staging|cred|pw|password|out|csv|tsv|desktop|list|socket|opts|vars|envrc|template|tmpl|tpl|j2|bak|old|orig|save|swp|backup|dump|http|rest|ldif|eml|history)$/;
const DATA = /^(?:json|json5|jsonc|jsonl|ndjson|ipynb|xml|xsd|xsl|config|csproj|resx|har|tfstate|hcl|tf|plist|wsdl|xaml|jks|pom|map|html?|webmanifest|arb|avsc|bru|graphqls)$/;
const PROSE = /^(?:md|mdx|markdown|rst|adoc|asciidoc|tex|org|textile|rdoc|pod|man|[1-8]|ad|svg|css|scss|less|po|pot)$/;
const CODE = /^(?:py|pyi|pyx|js|mjs|cjs|jsx|ts|mts|cts|tsx|java|kt|kts|scala|groovy|gradle|go|rs|rb|erb|rake|php|phtml|cs|vb|fs|fsx|c|h|cc|cpp|cxx|hpp|hh|m|mm|swift|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|cljs|lisp|el|sql|ps1|psm1|psd1|vue|svelte|astro|sol|v|zig|nim|cr|d|pas|asm|s|aspx|ascx|cshtml|jsp|jspx|ftl|twig|hbs|ejs|pug|haml|slim|coffee|as|tcl|awk|sed|nix|bicep|proto|graphql|gql|cmake|bzl|bazel|star|jsonnet|libsonnet|cue|dhall|rego|ql|feature|robot)$/;
// `integration` alone is as often the code that talks to another service; `acceptance` and `benchmarks` are code as well.
const TEST = /(?:^|[/._-])(?:__tests__|testing|specs?|e2e|fixtures?|testdata|test-data|mocks?|__mocks__|examples?|samples?|demos?|dummy|stubs?|snapshots?|__snapshots__|cassettes|testutils?|i?tests?|(?:integration|acceptance|conformance|functional|bench|benchmark)tests?|cypress|conformance|docs|docs?[_-]src|tutorials?)(?:$|[/._-])|(?:^|\/|[a-z\d])(?:Tests?|Spec|IT)\.[A-Za-z]{1,6}$|(?:^|\/)(?:test_|conftest)/;
const GENERATED = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|go\.sum|packages\.lock\.json|project\.assets\.json|podfile\.lock|pubspec\.lock|mix\.lock|flake\.lock|deno\.lock|[^/]{1,80}\.(?:lock|sum|snap|sha256|sha512|md5|asc|sig|map|lockfile))$/;
/** Folders of texts for people … */
const TRANSLATION_FOLDER = /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages?|translations?|intl|nls|_locales|lproj|[^/]{1,40}\.lproj)\//;
/** … and what such texts are kept in: beside them, or in a folder named for programming languages, lie programs. */
const TRANSLATION_FORMAT = /\.(?:json5?|jsonc|ya?ml|php|inc|[cm]?[jt]s|dart|java|lua|rb|py|xml|properties|po|pot|ini|lang|txt|toml|csv|html?|md|ftl|neon|strings|stringsdict|resx|xlf|xliff|arb)$/;
const TRANSLATION_FILE = /(?:^|[/._-])(?:messages|strings|translation|locale|i18n|lang)(?:[._-][a-z]{2}(?:[_-][a-z]{2,4})?)?\.(?:json|properties|ya?ml|xml|php|js|ts|resx|po|ini|txt)$|\.(?:po|pot|resx|xlf|xliff|arb|strings)$/;
function isTranslation(path) {
    return TRANSLATION_FILE.test(path) || (TRANSLATION_FOLDER.test(path) && TRANSLATION_FORMAT.test(path));
}
/** Judges a path by its names alone. */
function placeOf(path) {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const ending = dot >= 0 ? name.slice(dot + 1) : name;
    // Salt's states are YAML.
    const extension = ending === 'sls' ? 'yaml' : ending;
    return {
        kind: kindOf(extension, name),
        extension,
        name,
        test: TEST.test(path) || TEST.test(lower),
        generated: GENERATED.test(lower),
        workflow: /(?:^|\/)\.github\/workflows\/[^/]{1,200}\.ya?ml$/.test(lower),
        translation: isTranslation(lower),
    };
}
function kindOf(extension, name) {
    if (CODE.test(extension) && name !== extension)
        return 'code';
    if (/^\.?env(?:[.-]|$)|\.env(?:[.-]|$)|^(?:dockerfile|containerfile|makefile)|dockerfile$|^\.(?:[a-z]{2,20}rc|netrc|pgpass|profile|bash_\w{1,20}|git-credentials)$/.test(name))
        return 'config';
    if (DATA.test(extension))
        return 'data';
    if (PROSE.test(extension))
        return 'prose';
    if (CONFIG.test(extension) || !name.includes('.') || name.startsWith('.'))
        return 'config';
    return /^(?:readme|changelog|license|contributing|notice)/.test(name) ? 'prose' : 'config';
}

;// CONCATENATED MODULE: ./build/embedded/secrets/format.js
/**
 * The language in which token formats are written down: literals, `{alphabet:length}` or `{alphabet:min-max}`, `(a|b)` for a
 * choice of literals, and `<…>` around the secret where the format also names its surroundings. A format compiles to a sticky
 * expression, so its quantifiers are bounded by construction, and tests generate tokens from the same description.
 */
const ALPHABETS = {
    d: '0-9',
    h: '0-9a-f',
    H: '0-9a-fA-F',
    U: 'A-Z',
    u: 'A-Z0-9',
    L: 'a-z',
    l: 'a-z0-9',
    a: 'A-Za-z',
    n: 'A-Za-z0-9',
    w: 'A-Za-z0-9_',
    s: 'A-Za-z0-9_\\-',
    b: 'A-Z2-7',
    B: 'A-Za-z0-9+/',
    e: 'A-Za-z0-9+/_=\\-',
    p: 'A-Za-z0-9+/_=%\\-',
    t: 'A-Za-z0-9_.~\\-',
    c: '1-9A-HJ-NP-Za-km-z',
    z: 'AC-HJ-NP-Z02-9',
};
const TOKEN = /\{([A-Za-z]):(\d{1,4})(?:-(\d{1,4}))?\}|\(([^()]{1,200})\)|([<>])|([^{}()<>]{1,80})/y;
/** Compiles a format. Throws on a mistake in the description: formats are ours, never a user's. */
function compileFormat(source) {
    const parts = [];
    let secretFrom = 0;
    let secretTo = -1;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
        const match = TOKEN.exec(source);
        if (match === null)
            throw new Error(`bad token format: ${source}`);
        const [, alphabet, min, max, choice, mark, literal] = match;
        if (alphabet !== undefined && min !== undefined) {
            if (!Object.hasOwn(ALPHABETS, alphabet))
                throw new Error(`unknown alphabet in ${source}`);
            parts.push({ kind: 'set', alphabet, min: Number(min), max: Number(max ?? min) });
        }
        else if (choice !== undefined)
            parts.push({ kind: 'literal', options: choice.split('|') });
        else if (mark === '<')
            secretFrom = parts.length;
        else if (mark === '>')
            secretTo = parts.length;
        else if (literal !== undefined)
            parts.push({ kind: 'literal', options: [literal] });
    }
    if (secretTo < 0)
        secretTo = parts.length;
    return { source, parts, secretFrom, secretTo, ...compileParts(parts, secretFrom, secretTo) };
}
function compileParts(parts, from, to) {
    const expression = (list) => list.map(partExpression).join('');
    const last = parts.at(-1);
    const tail = last?.kind === 'set' ? (ALPHABETS[last.alphabet] ?? '') : '';
    const pattern = new RegExp(`(${expression(parts.slice(0, from))})(${expression(parts.slice(from, to))})${expression(parts.slice(to))}(?![${tail}A-Za-z0-9_])`, 'y');
    const { keywords, index } = bestKeywords(parts);
    const ahead = parts.slice(0, index);
    const alphabet = ahead
        .map((part) => (part.kind === 'set' ? (ALPHABETS[part.alphabet] ?? '') : part.options.map(format_escape).join('')))
        .join('');
    return {
        pattern,
        minLength: format_length(parts, 'min'),
        maxLength: format_length(parts, 'max'),
        keywords,
        before: {
            min: format_length(ahead, 'min'),
            max: format_length(ahead, 'max'),
            accepts: new RegExp(alphabet === '' ? '[^\\s\\S]' : `[${alphabet}]`),
        },
    };
}
function partExpression(part) {
    if (part.kind === 'literal') {
        return part.options.length === 1 ? format_escape(part.options[0] ?? '') : `(?:${part.options.map(format_escape).join('|')})`;
    }
    const times = part.min === part.max ? String(part.min) : `${String(part.min)},${String(part.max)}`;
    return `[${ALPHABETS[part.alphabet] ?? ''}]{${times}}`;
}
function format_length(parts, which) {
    let total = 0;
    for (const part of parts) {
        if (part.kind === 'set')
            total += part[which];
        else
            total += Math[which](...part.options.map((option) => option.length));
    }
    return total;
}
/** The run of neighbouring literals whose shortest spelling is longest: the rarest thing to look for. */
function bestKeywords(parts) {
    let best = { keywords: [], index: 0, size: 0 };
    for (let start = 0; start < parts.length; start += 1) {
        let keywords = [''];
        for (let at = start; at < parts.length; at += 1) {
            const part = parts[at];
            if (part?.kind !== 'literal' || keywords.length * part.options.length > 64)
                break;
            keywords = keywords.flatMap((head) => part.options.map((option) => head + option));
        }
        const size = Math.min(...keywords.map((word) => word.length));
        if (size > best.size)
            best = { keywords, index: start, size };
    }
    return { keywords: best.keywords, index: best.index };
}
function format_escape(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/embedded/secrets/token-rule.js
/** One row of a rule table. */
function token(id, title, provider, grants, formats, extra = {}) {
    return { id, title, provider, grants, formats, ...extra };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/tokens-cloud.js

const CLOUD = 'use the account’s cloud resources';
const STORE = 'read and change the stored data';
/** Clouds, hosting, secret stores, databases. */
const CLOUD_TOKENS = [
    token('aws-access-key-id', 'AWS access key id', 'AWS', CLOUD + ' together with its secret key', ['(AKIA|ASIA|ABIA|ACCA){b:16}'], { minEntropy: 3 }),
    token('aws-secret-key', 'AWS secret access key', 'AWS', CLOUD, ['{B:40}'], {
        near: ['aws', 'amazon', 'secret_access', 'secretaccess', 's3_', 'akia', 's3secret', 'dynamo'],
        minEntropy: 4,
    }),
    token('aws-session-token', 'AWS session token', 'AWS', CLOUD, ['{B:200-1000}', '{B:200-1000}=', '{B:200-1000}=='], {
        near: ['session_token', 'sessiontoken'],
        minEntropy: 4.5,
    }),
    token('aws-bedrock-key', 'Amazon Bedrock API key', 'AWS', 'run models at the account’s cost', [
        'ABSK{e:90-269}',
        'bedrock-api-key-{e:100-1200}',
    ]),
    token('aws-mws-token', 'Amazon MWS token', 'AWS', 'act as the marketplace seller', [
        'amzn.mws.{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
    ]),
    token('gcp-api-key', 'Google API key', 'Google', 'use the enabled APIs at the project’s cost', ['AIza{s:35}'], {
        minEntropy: 3,
    }),
    token('gcp-oauth-secret', 'Google OAuth client secret', 'Google', 'act as the application', ['GOCSPX-{s:28}']),
    token('gcp-oauth-token', 'Google OAuth access token', 'Google', 'act as the user for a while', [
        'ya29.{s:30-1000}',
        'ya29.(a|c).{s:30-1000}',
    ]),
    token('gcp-refresh-token', 'Google OAuth refresh token', 'Google', 'obtain new access tokens', ['1//0{s:40-120}']),
    token('gcp-hmac-secret', 'Google Cloud Storage HMAC secret', 'Google', STORE, ['{B:40}'], {
        near: ['gcs_', 'gcs-', 'goog1', 'hmac'],
        minEntropy: 4,
    }),
    token('azure-storage-key', 'Azure storage account key', 'Microsoft Azure', STORE, [
        'AccountKey=<{B:86}==>',
        'account_key: <{B:86}==>',
    ]),
    token('azure-storage-key-value', 'Azure storage account key', 'Microsoft Azure', STORE, ['{B:86}=='], {
        near: ['azure', 'storage', 'account', 'cosmos', 'blob'],
        minEntropy: 4,
    }),
    token('azure-shared-access-key', 'Azure shared access key', 'Microsoft Azure', 'send and receive messages', [
        'SharedAccessKey=<{B:43}=>',
        'SharedSecretValue=<{B:43}=>',
    ]),
    token('azure-sas', 'Azure shared access signature', 'Microsoft Azure', STORE, [
        '&sig=<{B:43}=>',
        '&sig=<{p:43-60}%3D>',
        '&sig=<{p:43-60}%3d>',
    ]),
    token('azure-ad-secret', 'Microsoft Entra client secret', 'Microsoft Azure', 'act as the application', [
        '{t:3}{d:1}Q~{t:31-34}',
    ]),
    token('azure-devops-pat', 'Azure DevOps personal access token', 'Microsoft Azure', 'read and change repositories and builds', ['{n:76}AZDO{n:4}', '{n:52}JQQJ99{n:14-26}']),
    token('azure-devops-legacy-pat', 'Azure DevOps personal access token of the old format', 'Microsoft Azure', 'read and change repositories and builds', ['{l:52}'], {
        near: ['azure', 'devops', 'vsts', 'vso_', 'ado_'],
    }),
    token('azure-function-key', 'Azure Functions key', 'Microsoft Azure', 'call the function', ['{s:44}AzFu{s:6}==']),
    token('azure-search-key', 'Azure AI Search key', 'Microsoft Azure', STORE, ['{n:42}AzSe{n:6}']),
    token('azure-cognitive-key', 'Azure AI services key', 'Microsoft Azure', 'use the service at its owner’s cost', ['{h:32}', '{n:76}ACOG{n:4}'], {
        near: ['cognitive', 'azure_openai', 'azureopenai', 'azure_ai', 'ocp-apim', 'speech_key', 'luis'],
    }),
    token('azure-subscription-key', 'Azure API Management subscription key', 'Microsoft Azure', 'call the API', ['{h:32}'], { near: ['subscription', 'apim'] }),
    token('alibaba-access-key-id', 'Alibaba Cloud access key id', 'Alibaba Cloud', CLOUD + ' together with its secret', ['LTAI{n:12-20}'], { minEntropy: 3 }),
    token('alibaba-secret-key', 'Alibaba Cloud secret key', 'Alibaba Cloud', CLOUD, ['{n:30}'], {
        near: ['aliyun', 'alibaba', 'alicloud', 'oss_', 'accesskeysecret', 'access_key_secret'],
        minEntropy: 3.5,
    }),
    token('tencent-secret-id', 'Tencent Cloud secret id', 'Tencent Cloud', CLOUD + ' together with its key', ['AKID{n:32}'], { minEntropy: 3 }),
    token('tencent-secret-key', 'Tencent Cloud secret key', 'Tencent Cloud', CLOUD, ['{n:32}'], {
        near: ['tencent', 'qcloud', 'cos_secret'],
    }),
    token('ibm-cloud-key', 'IBM Cloud API key', 'IBM', CLOUD, ['{s:44}'], { near: ['ibm', 'bluemix', 'watson'] }),
    token('yandex-key', 'Yandex Cloud key', 'Yandex', CLOUD, [
        'AQVN{s:35-38}',
        'y0_{s:50-70}',
        't1.{e:20-400}.{s:86}',
        'YCAJE{s:20}',
        'YCM{s:37}',
    ]),
    token('digitalocean-pat', 'DigitalOcean personal access token', 'DigitalOcean', CLOUD, ['dop_v1_{h:64}']),
    token('digitalocean-oauth', 'DigitalOcean OAuth token', 'DigitalOcean', CLOUD, ['doo_v1_{h:64}']),
    token('digitalocean-refresh', 'DigitalOcean refresh token', 'DigitalOcean', 'obtain new access tokens', [
        'dor_v1_{h:64}',
    ]),
    token('digitalocean-legacy-token', 'DigitalOcean token of the old format', 'DigitalOcean', CLOUD, ['{h:64}'], {
        near: ['digitalocean', 'digital_ocean', 'do_token', 'tugboat', 'do_pat'],
    }),
    token('linode-token', 'Linode access token', 'Akamai', CLOUD, ['{h:64}'], { near: ['linode'] }),
    token('akamai-client-token', 'Akamai credential', 'Akamai', 'change the delivery configuration', [
        'akab-{l:16}-{l:16}',
    ]),
    token('vultr-key', 'Vultr API key', 'Vultr', CLOUD, ['{u:36}'], { near: ['vultr'] }),
    token('hetzner-token', 'Hetzner Cloud token', 'Hetzner', CLOUD, ['{n:64}'], { near: ['hcloud', 'hetzner'] }),
    token('scaleway-secret', 'Scaleway secret key', 'Scaleway', CLOUD, ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
        near: ['scw_', 'scaleway'],
    }),
    token('heroku-key', 'Heroku API key', 'Heroku', 'deploy apps and read their settings', [
        'HRKU-{s:60}',
        'HRKU-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
    ]),
    token('heroku-legacy-key', 'Heroku API key of the old format', 'Heroku', 'deploy apps and read their settings', ['{H:8}-{H:4}-{H:4}-{H:4}-{H:12}'], { near: ['heroku'] }),
    token('cloudflare-token', 'Cloudflare API token', 'Cloudflare', 'change DNS and delivery of the domains', ['{s:40}'], { near: ['cloudflare', 'cf_api', 'cf_token'], minEntropy: 3.5 }),
    token('cloudflare-global-key', 'Cloudflare global API key', 'Cloudflare', 'change everything in the account', ['{h:37}'], { near: ['cloudflare', 'cf_', 'x-auth-key'] }),
    token('cloudflare-origin-key', 'Cloudflare origin CA key', 'Cloudflare', 'issue origin certificates', [
        'v1.0-{h:24}-{h:146}',
    ]),
    token('cloudflare-prefixed-token', 'Cloudflare API token', 'Cloudflare', 'change DNS and delivery of the domains', [
        'cf(k|ut|at)_{n:40}{h:8}',
    ]),
    token('fastly-token', 'Fastly API token', 'Fastly', 'change the delivery configuration', ['{s:32}'], {
        near: ['fastly'],
    }),
    token('vault-service-token', 'HashiCorp Vault service token', 'HashiCorp', 'read the secrets its policies allow', ['hvs.{s:24-200}'], { minEntropy: 3.4 }),
    token('vault-legacy-token', 'HashiCorp Vault token of the old format', 'HashiCorp', 'read the secrets its policies allow', ['s.{n:24}'], { near: ['vault'], minEntropy: 3.4 }),
    token('vault-batch-token', 'HashiCorp Vault batch token', 'HashiCorp', 'read the secrets its policies allow', [
        'hvb.{s:100-400}',
    ]),
    token('vault-recovery-token', 'HashiCorp Vault recovery token', 'HashiCorp', 'recover the vault', ['hvr.{s:24-200}']),
    token('consul-token', 'HashiCorp Consul token', 'HashiCorp', 'read and change the service mesh', ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], { near: ['consul'] }),
    token('doppler-token', 'Doppler token', 'Doppler', 'read the stored secrets', [
        'dp.(pt|ct|st|sa|scim|audit).{n:40-44}',
        'dp.st.{s:2-35}.{n:40-44}',
    ]),
    token('infisical-token', 'Infisical service token', 'Infisical', 'read the stored secrets', [
        'st.{h:24}.{h:32}.{h:32}',
        'st.{h:24}.{h:64}.{h:32}',
    ]),
    token('onepassword-service-token', '1Password service account token', '1Password', 'read the stored secrets', [
        'ops_eyJ{e:200-1500}',
    ]),
    token('onepassword-secret-key', '1Password secret key', '1Password', 'unlock the account together with its password', ['A3-{u:6}-{u:6}-{u:5}-{u:5}-{u:5}-{u:5}', 'A3-{u:6}-{u:11}-{u:5}-{u:5}-{u:5}']),
    token('age-secret-key', 'age secret key', 'age', 'decrypt what was encrypted for it', ['AGE-SECRET-KEY-1{z:58}']),
    token('databricks-token', 'Databricks token', 'Databricks', 'run jobs and read data', [
        'dapi{h:32}',
        'dapi{h:32}-{d:1}',
        'dose{h:32}',
        'dkea{h:32}',
    ]),
    token('planetscale-token', 'PlanetScale token', 'PlanetScale', STORE, ['pscale_(tkn|oauth)_{s:32-64}']),
    token('planetscale-password', 'PlanetScale database password', 'PlanetScale', STORE, ['pscale_pw_{s:32-64}']),
    token('neon-key', 'Neon API key or password', 'Neon', STORE, ['napi_{l:64}', 'npg_{n:12-20}']),
    token('supabase-token', 'Supabase access token', 'Supabase', STORE, [
        'sbp_{h:40}',
        'sb_secret_{s:31-40}',
        'sbp_oauth_{h:40}',
    ]),
    token('upstash-token', 'Upstash token', 'Upstash', STORE, ['{e:60-120}'], { near: ['upstash'], minEntropy: 4 }),
    token('algolia-key', 'Algolia API key', 'Algolia', 'search and change indices', ['{h:32}'], { near: ['algolia'] }),
    token('confluent-secret', 'Confluent secret', 'Confluent', STORE, ['cflt{B:60}', '{B:64}'], {
        near: ['confluent', 'kafka', 'sasl', 'schema_registry'],
        minEntropy: 4,
    }),
    token('aiven-token', 'Aiven password', 'Aiven', STORE, ['AVNS_{s:19}']),
];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/embedded/secrets/token-checks.js

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The last six characters of GitHub's and npm's tokens: CRC-32 of the random part in base 62, padded with zeros. */
function base62Checksum(random) {
    let rest = (0,external_node_zlib_.crc32)(random);
    let text = '';
    while (rest > 0) {
        text = (BASE62[rest % 62] ?? '') + text;
        rest = Math.floor(rest / 62);
    }
    return text.padStart(6, '0');
}
/** Checks `prefix_` + 30 random characters + checksum. */
function prefixedChecksum(token) {
    const body = token.slice(token.indexOf('_') + 1);
    return base62Checksum(body.slice(0, -6)) === body.slice(-6) ? 'valid' : 'invalid';
}
/** Grafana's service account tokens end in `_` and the CRC-32 of the random part, as eight hexadecimal digits. */
function grafanaChecksum(token) {
    const match = /^glsa_([A-Za-z0-9]{32})_([0-9a-fA-F]{8})$/.exec(token);
    if (match === null)
        return 'invalid';
    return (0,external_node_zlib_.crc32)(match[1] ?? '')
        .toString(16)
        .padStart(8, '0') === match[2]?.toLowerCase()
        ? 'valid'
        : 'invalid';
}
/** The first part of a Discord bot token is the account's number in base64. */
function discordAccount(token) {
    const account = Buffer.from(token.slice(0, token.indexOf('.')), 'base64').toString('latin1');
    return /^\d{16,20}$/.test(account) ? 'valid' : 'invalid';
}
/** PyPI's tokens are macaroons for pypi.org (or its test instance). */
function pypiMacaroon(token) {
    const body = Buffer.from(token.slice('pypi-'.length), 'base64url').toString('latin1');
    return /^\x02\x01.{0,2}(?:test\.)?pypi\.org/s.test(body) ? 'valid' : 'invalid';
}

;// CONCATENATED MODULE: ./build/embedded/secrets/tokens-code-hosting.js


const REPOS = 'read and change the repositories its owner can reach';
const PUBLISH = 'publish packages as its owner';
const BUILDS = 'start builds and read what they are given';
/** Code hosting, package registries, continuous integration. */
const CODE_HOSTING_TOKENS = [
    token('github-pat', 'GitHub personal access token', 'GitHub', REPOS, ['ghp_{n:36}'], { check: prefixedChecksum }),
    token('github-oauth', 'GitHub OAuth access token', 'GitHub', REPOS, ['gho_{n:36}'], { check: prefixedChecksum }),
    token('github-user-token', 'GitHub App user access token', 'GitHub', REPOS, ['ghu_{n:36}'], {
        check: prefixedChecksum,
    }),
    token('github-server-token', 'GitHub App installation token', 'GitHub', REPOS, ['ghs_{n:36}'], {
        check: prefixedChecksum,
    }),
    token('github-refresh-token', 'GitHub refresh token', 'GitHub', 'obtain new access tokens', ['ghr_{n:36}', 'ghr_{n:76}'], {
        check: prefixedChecksum,
    }),
    token('github-fine-grained-pat', 'GitHub fine-grained personal access token', 'GitHub', REPOS, [
        'github_pat_{n:22}_{n:59}',
    ]),
    token('github-legacy-token', 'GitHub token of the old format', 'GitHub', REPOS, ['{h:40}'], {
        near: ['github', 'gh_token', 'ghtoken'],
    }),
    token('gitlab-pat', 'GitLab personal access token', 'GitLab', REPOS, [
        'glpat-{s:20}',
        'glpat-{s:27-300}.{l:2}.{l:9}',
        'glpat-{s:22-40}',
    ]),
    token('gitlab-deploy-token', 'GitLab deploy token', 'GitLab', 'pull code and packages', ['gldt-{s:20}']),
    token('gitlab-feed-token', 'GitLab feed token', 'GitLab', 'read activity feeds', ['glft-{s:20}']),
    token('gitlab-incoming-mail-token', 'GitLab incoming mail token', 'GitLab', 'create issues by mail', [
        'glimt-{s:25}',
    ]),
    token('gitlab-runner-token', 'GitLab runner authentication token', 'GitLab', BUILDS, [
        'glrt-{s:20-50}',
        'glrt-t{d:1}_{s:20-50}',
    ]),
    token('gitlab-runner-registration', 'GitLab runner registration token', 'GitLab', 'attach a runner and read job secrets', ['GR1348941{s:20}']),
    token('gitlab-trigger-token', 'GitLab pipeline trigger token', 'GitLab', BUILDS, ['glptt-{h:40}']),
    token('gitlab-job-token', 'GitLab CI job token', 'GitLab', REPOS, ['glcbt-{n:1-5}_{s:20}']),
    token('gitlab-oauth-secret', 'GitLab OAuth application secret', 'GitLab', 'act as the application', ['gloas-{s:64}']),
    token('gitlab-scim-token', 'GitLab SCIM token', 'GitLab', 'manage the members of a group', ['glsoat-{s:20}']),
    token('gitlab-agent-token', 'GitLab agent for Kubernetes token', 'GitLab', 'reach the connected cluster', [
        'glagent-{s:50}',
    ]),
    token('gitlab-feature-flag-token', 'GitLab feature flag client token', 'GitLab', 'read feature flags', [
        'glffct-{s:20}',
    ]),
    token('bitbucket-app-password', 'Bitbucket app password', 'Bitbucket', REPOS, ['ATBB{n:32-36}']),
    token('bitbucket-secret', 'Bitbucket client secret', 'Bitbucket', REPOS, ['{s:32}', '{s:64}'], {
        near: ['bitbucket'],
        minEntropy: 3.2,
    }),
    token('gitea-token', 'Gitea access token', 'Gitea', REPOS, ['{h:40}'], { near: ['gitea', 'forgejo', 'gogs'] }),
    token('npm-token', 'npm access token', 'npm', PUBLISH, ['npm_{n:36}'], { check: prefixedChecksum }),
    token('npm-legacy-token', 'npm access token of the old format', 'npm', PUBLISH, [
        '_authToken=<{h:8}-{h:4}-{h:4}-{h:4}-{h:12}>',
    ]),
    token('pypi-token', 'PyPI upload token', 'PyPI', PUBLISH, ['pypi-AgE{s:50-1000}'], { check: pypiMacaroon }),
    token('rubygems-key', 'RubyGems API key', 'RubyGems', PUBLISH, ['rubygems_{h:48}']),
    token('crates-io-token', 'crates.io API token', 'crates.io', PUBLISH, ['cio{n:32}'], { minEntropy: 3.5 }),
    token('nuget-key', 'NuGet API key', 'NuGet', PUBLISH, ['oy2{l:43}']),
    token('clojars-token', 'Clojars deploy token', 'Clojars', PUBLISH, ['CLOJARS_{l:60}']),
    token('packagist-token', 'Packagist token', 'Packagist', PUBLISH, ['packagist_(ort|uut|uat|oat)_{h:68}']),
    token('hex-pm-key', 'Hex API key', 'Hex', PUBLISH, ['{h:32}'], { near: ['hex_api_key', 'hexpm', 'hex_auth'] }),
    token('pub-dev-token', 'pub.dev token', 'pub.dev', PUBLISH, ['pub_{s:40-60}'], { near: ['pub_token', 'pub.dev'] }),
    token('jfrog-api-key', 'JFrog Artifactory API key', 'JFrog', 'read and publish artifacts', ['AKCp{n:69}']),
    token('jfrog-reference-token', 'JFrog reference token', 'JFrog', 'read and publish artifacts', ['cmVmdGtu{n:56}']),
    token('jfrog-password', 'JFrog encrypted password', 'JFrog', 'read and publish artifacts', ['{n:73}', '{n:64}'], {
        near: ['jfrog', 'artifactory'],
    }),
    token('docker-hub-pat', 'Docker Hub personal access token', 'Docker', 'pull and push images', ['dckr_pat_{s:27}']),
    token('docker-hub-oat', 'Docker organisation access token', 'Docker', 'pull and push images', ['dckr_oat_{s:32}']),
    token('quay-token', 'Quay OAuth token', 'Quay', 'pull and push images', ['{n:40}'], { near: ['quay'] }),
    token('circleci-pat', 'CircleCI personal access token', 'CircleCI', BUILDS, ['CCIPAT_{n:22}_{h:40}']),
    token('circleci-project-token', 'CircleCI project token', 'CircleCI', BUILDS, ['CCIPRJ_{n:22}_{h:40}']),
    token('circleci-token', 'CircleCI token', 'CircleCI', BUILDS, ['{h:40}'], {
        near: ['circleci', 'circle_token', 'circle-token', 'circle_ci'],
    }),
    token('travis-token', 'Travis CI token', 'Travis CI', BUILDS, ['{s:20-22}'], { near: ['travis'] }),
    token('drone-token', 'Drone CI token', 'Drone', BUILDS, ['{n:32}'], { near: ['drone'] }),
    token('buildkite-token', 'Buildkite access token', 'Buildkite', BUILDS, [
        'bkua_{h:40}',
        'bkaa_{h:40}',
        'bkct_{n:40-64}',
    ]),
    token('codecov-token', 'Codecov upload token', 'Codecov', 'upload coverage reports', ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}', '{l:32}'], {
        near: ['codecov'],
    }),
    token('coveralls-token', 'Coveralls repository token', 'Coveralls', 'upload coverage reports', ['{n:32-37}'], {
        near: ['coveralls'],
    }),
    token('sonarqube-token', 'SonarQube token', 'SonarQube', 'read and write analyses', ['sq(u|p|a)_{h:40}']),
    token('sonar-legacy-token', 'SonarQube token of the old format', 'SonarQube', 'read and write analyses', ['{h:40}'], {
        near: ['sonar'],
    }),
    token('snyk-token', 'Snyk API token', 'Snyk', 'read the vulnerabilities of its projects', ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], { near: ['snyk'] }),
    token('snyk-prefixed-token', 'Snyk API token', 'Snyk', 'read the vulnerabilities of its projects', [
        'snyk_(uat|sat).{h:8}.{s:40-400}',
    ]),
    token('semgrep-token', 'Semgrep app token', 'Semgrep', 'read findings and policies', ['{h:64}'], {
        near: ['semgrep'],
    }),
    token('scalingo-token', 'Scalingo API token', 'Scalingo', 'manage applications', ['tk-us-{s:48}']),
    token('launchdarkly-key', 'LaunchDarkly key', 'LaunchDarkly', 'read and change feature flags', [
        'sdk-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
    ]),
    token('launchdarkly-api-token', 'LaunchDarkly API access token', 'LaunchDarkly', 'read and change feature flags', ['api-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
        near: ['launchdarkly', 'launch_darkly', 'ld_'],
    }),
    token('pulumi-token', 'Pulumi access token', 'Pulumi', 'read and change infrastructure', ['pul-{h:40}']),
    token('terraform-cloud-token', 'Terraform Cloud token', 'HashiCorp', 'read state and change infrastructure', [
        '{n:14}.atlasv1.{s:60-70}',
    ]),
    token('sourcegraph-token', 'Sourcegraph access token', 'Sourcegraph', 'read the indexed code', [
        'sgp_{h:40}',
        'sgp_{H:16}_{h:40}',
        'sgp_local_{h:40}',
        'slk_{h:64}',
        'sgd_{h:64}',
    ]),
    token('octopus-key', 'Octopus Deploy API key', 'Octopus Deploy', 'deploy releases', ['API-{u:26}']),
    token('harness-token', 'Harness access token', 'Harness', 'run pipelines', ['(pat|sat).{s:22}.{n:24}.{n:20}']),
    token('jenkins-token', 'Jenkins API token', 'Jenkins', BUILDS, ['{h:34}', '{h:32}'], { near: ['jenkins'] }),
    token('vercel-token', 'Vercel access token', 'Vercel', 'deploy and read environment variables', [
        'vcp_{n:24-60}',
        'vc(a|r|k|i)_{n:24-60}',
        'vercel_blob_rw_{n:16}_{n:32}',
    ]),
    token('vercel-legacy-token', 'Vercel access token of the old format', 'Vercel', 'deploy and read environment variables', ['{n:24}'], {
        near: ['vercel', 'zeit_', 'now_token'],
    }),
    token('netlify-token', 'Netlify access token', 'Netlify', 'deploy and read settings', ['nfp_{n:36}']),
    token('netlify-legacy-token', 'Netlify access token of the old format', 'Netlify', 'deploy and read settings', ['{s:40-46}'], { near: ['netlify'] }),
    token('render-key', 'Render API key', 'Render', 'deploy and read settings', ['rnd_{n:28-40}']),
    token('railway-token', 'Railway token', 'Railway', 'deploy and read settings', ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
        near: ['railway'],
    }),
    token('fly-io-token', 'Fly.io access token', 'Fly.io', 'deploy and read settings', [
        'fo1_{s:43}',
        'FlyV1 fm(1|2)_{e:100-800}',
        'fm(1|2)_{e:100-800}',
        'fm1(a|r)_{e:100-800}',
    ]),
    token('expo-token', 'Expo access token', 'Expo', 'build and publish apps', ['{s:40}'], { near: ['expo'] }),
    token('chromatic-token', 'Chromatic project token', 'Chromatic', 'publish stories', ['chpt_{h:12-16}']),
];

;// CONCATENATED MODULE: ./build/embedded/secrets/tokens-communication.js


const CHAT = 'read and send messages';
const MAIL = 'send mail in its owner’s name';
const MODELS = 'run models at the account’s cost';
/** Models, messaging, mail. */
const COMMUNICATION_TOKENS = [
    token('openai-key', 'OpenAI API key', 'OpenAI', MODELS, [
        'sk-{n:20}T3BlbkFJ{n:20}',
        'sk-(proj|svcacct|admin|None)-{s:20-100}T3BlbkFJ{s:20-100}',
        'sk-(proj|svcacct|admin)-{s:40-200}',
        'sess-{n:40}',
    ]),
    token('openai-compatible-key', 'API key of a model provider', 'a model provider', MODELS, ['sk-{n:48}', 'sk-{h:32}'], { minEntropy: 3 }),
    token('anthropic-key', 'Anthropic API key', 'Anthropic', MODELS, ['sk-ant-(api|admin|oat|ort|sid){d:2}-{s:80-120}']),
    token('huggingface-token', 'Hugging Face access token', 'Hugging Face', 'read and change models and data sets', [
        'hf_{a:34}',
        'hf_{n:34}',
        'api_org_{a:34}',
    ]),
    token('replicate-token', 'Replicate API token', 'Replicate', MODELS, ['r8_{n:37}', 'r8_{s:37}']),
    token('groq-key', 'Groq API key', 'Groq', MODELS, ['gsk_{n:52}']),
    token('xai-key', 'xAI API key', 'xAI', MODELS, ['xai-{n:80}']),
    token('perplexity-key', 'Perplexity API key', 'Perplexity', MODELS, ['pplx-{n:48-56}']),
    token('openrouter-key', 'OpenRouter API key', 'OpenRouter', MODELS, ['sk-or-v1-{h:64}']),
    token('langsmith-key', 'LangSmith API key', 'LangChain', 'read and write traces', ['lsv2_(pt|sk)_{h:32}_{h:10}']),
    token('langfuse-key', 'Langfuse secret key', 'Langfuse', 'read and write traces', [
        'sk-lf-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
    ]),
    token('pinecone-key', 'Pinecone API key', 'Pinecone', 'read and change indices', ['pcsk_{w:60-80}']),
    token('fireworks-key', 'Fireworks API key', 'Fireworks', MODELS, ['fw_{n:22-32}'], { near: ['fireworks'] }),
    token('nvidia-key', 'NVIDIA API key', 'NVIDIA', MODELS, ['nvapi-{s:64}']),
    token('tavily-key', 'Tavily API key', 'Tavily', 'search at the account’s cost', [
        'tvly-{s:32-50}',
        'tvly-(dev|prod)-{s:28-60}',
    ]),
    token('elevenlabs-key', 'ElevenLabs API key', 'ElevenLabs', 'make speech at the account’s cost', ['sk_{h:48}']),
    token('cohere-key', 'Cohere API key', 'Cohere', MODELS, ['{n:40}'], { near: ['cohere', 'co_api_key'] }),
    token('mistral-key', 'Mistral API key', 'Mistral', MODELS, ['{n:32}'], { near: ['mistral'] }),
    token('together-key', 'Together API key', 'Together', MODELS, ['{h:64}'], { near: ['together'] }),
    token('together-token', 'Together API token', 'Together', MODELS, ['tgp_v1_{s:43}']),
    token('wandb-key', 'Weights & Biases API key', 'Weights & Biases', 'read and write experiments', ['{h:40}', 'wandb_v1_{s:70-100}'], { near: ['wandb', 'weights'] }),
    token('speech-or-vision-key', 'Clarifai, AssemblyAI or Stability key', 'a model provider', MODELS, ['{h:32}'], {
        near: ['clarifai', 'assemblyai', 'stability'],
    }),
    token('slack-bot-token', 'Slack bot token', 'Slack', CHAT, [
        'xoxb-{d:9-14}-{d:9-14}-{n:22-34}',
        'xoxb-{d:9-14}-{n:18-34}',
    ]),
    token('slack-user-token', 'Slack user token', 'Slack', CHAT, [
        'xox(p|e)-{d:9-14}-{d:9-14}-{d:9-14}-{n:28-40}',
        'xox(p|s|o|r)-{d:8-14}-{d:8-14}-{d:8-14}-{h:6-12}',
    ]),
    token('slack-legacy-token', 'Slack token of the old format', 'Slack', CHAT, [
        'xox(a|o|s|r|p)-{s:30-160}',
        'xoxa-2-{s:30-160}',
        'xox(c|d)-{p:40-300}',
    ]),
    token('slack-app-token', 'Slack app-level token', 'Slack', CHAT, ['xapp-{d:1}-{u:8-14}-{d:8-16}-{h:32-80}']),
    token('slack-config-token', 'Slack configuration token', 'Slack', 'change app configurations', [
        'xoxe.xox(b|p)-{d:1}-{s:100-250}',
        'xoxe-{d:1}-{s:100-250}',
    ]),
    token('slack-webhook', 'Slack webhook address', 'Slack', 'post messages', [
        'hooks.slack.com/<(services|workflows|triggers)/T{u:7-12}/{n:8-24}/{n:20-48}>',
    ]),
    token('slack-signing-secret', 'Slack signing secret', 'Slack', 'forge requests of Slack', ['{h:32}'], {
        near: ['slack'],
    }),
    token('teams-webhook', 'Microsoft Teams webhook address', 'Microsoft', 'post messages', [
        'webhook.office.com/webhookb2/<{h:8}-{h:4}-{h:4}-{h:4}-{h:12}@{h:8}-{h:4}-{h:4}-{h:4}-{h:12}/IncomingWebhook/{n:32}/{h:8}-{h:4}-{h:4}-{h:4}-{h:12}>',
    ]),
    token('discord-bot-token', 'Discord bot token', 'Discord', CHAT, ['{n:23-28}.{s:6}.{s:27-38}'], {
        near: ['discord', 'bot', 'token', 'login', 'run('],
        check: discordAccount,
        minEntropy: 3.5,
    }),
    token('discord-mfa-token', 'Discord account token', 'Discord', CHAT, ['mfa.{s:84}']),
    token('discord-webhook', 'Discord webhook address', 'Discord', 'post messages', [
        'discord(.com|app.com)/api/webhooks/<{d:17-20}/{s:60-72}>',
    ]),
    token('discord-client-secret', 'Discord client secret', 'Discord', 'act as the application', ['{s:32}'], {
        near: ['discord'],
        minEntropy: 3.5,
    }),
    token('telegram-bot-token', 'Telegram bot token', 'Telegram', CHAT, [
        '{d:8-10}:AA{s:33}',
        'api.telegram.org/bot<{d:8-10}:AA{s:33}>',
    ]),
    token('line-token', 'LINE channel token', 'LINE', CHAT, ['{B:160-175}=', '{B:160-175}=='], {
        near: ['line_', 'line-', 'channel'],
    }),
    token('mattermost-token', 'Mattermost access token', 'Mattermost', CHAT, ['{l:26}'], {
        near: ['mattermost'],
        minEntropy: 3.2,
    }),
    token('zoom-secret', 'Zoom client secret', 'Zoom', 'act as the application', ['{n:32}'], {
        near: ['zoom'],
        minEntropy: 3.5,
    }),
    token('intercom-token', 'Intercom access token', 'Intercom', 'read and answer customers', [
        'dG9rO{B:50-58}=',
        'dG9rO{B:54-60}',
    ]),
    token('twilio-api-key', 'Twilio API key', 'Twilio', 'send messages and calls', ['SK{h:32}']),
    token('twilio-auth-token', 'Twilio auth token', 'Twilio', 'send messages and calls', ['{h:32}', '{n:32}'], {
        near: ['twilio'],
    }),
    token('vonage-secret', 'Vonage secret', 'Vonage', 'send messages and calls', ['{n:16}'], {
        near: ['nexmo', 'vonage'],
        minEntropy: 3,
    }),
    token('messagebird-key', 'MessageBird key', 'MessageBird', 'send messages', ['{n:25}'], { near: ['messagebird'] }),
    token('plivo-token', 'Plivo auth token', 'Plivo', 'send messages and calls', ['{n:40}'], { near: ['plivo'] }),
    token('sendgrid-key', 'SendGrid API key', 'Twilio SendGrid', MAIL, ['SG.{s:20-24}.{s:39-50}']),
    token('mailgun-key', 'Mailgun API key', 'Mailgun', MAIL, ['key-{l:32}', 'key-{h:32}']),
    token('mailgun-new-key', 'Mailgun API key', 'Mailgun', MAIL, ['{h:32}-{h:8}-{h:8}'], { near: ['mailgun', 'mg_'] }),
    token('mailgun-signing-key', 'Mailgun signing key', 'Mailgun', MAIL, ['{h:32}'], { near: ['mailgun'] }),
    token('mailchimp-key', 'Mailchimp API key', 'Mailchimp', MAIL, ['{h:32}-us{d:1-2}']),
    token('mandrill-key', 'Mandrill API key', 'Mailchimp', MAIL, ['md-{s:22}', '{s:22}'], { near: ['mandrill'] }),
    token('postmark-token', 'Postmark server token', 'Postmark', MAIL, ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
        near: ['postmark'],
    }),
    token('sparkpost-key', 'SparkPost API key', 'SparkPost', MAIL, ['{h:40}'], { near: ['sparkpost'] }),
    token('brevo-key', 'Brevo API key', 'Brevo', MAIL, ['xkeysib-{h:64}-{n:16}', 'xsmtpsib-{h:64}-{n:16}']),
    token('mailjet-key', 'Mailjet key', 'Mailjet', MAIL, ['{h:32}'], { near: ['mailjet', 'mj_api'] }),
    token('resend-key', 'Resend API key', 'Resend', MAIL, ['re_{n:8}_{n:24}']),
    token('mailersend-token', 'MailerSend token', 'MailerSend', MAIL, ['mlsn.{h:64}']),
];

;// CONCATENATED MODULE: ./build/embedded/secrets/tokens-operations.js


const WATCH = 'read and write monitoring data';
/** Monitoring, clusters, networks. */
const OPERATIONS_TOKENS = [
    token('grafana-service-token', 'Grafana service account token', 'Grafana', WATCH, ['glsa_{n:32}_{H:8}'], {
        check: grafanaChecksum,
    }),
    token('grafana-cloud-token', 'Grafana Cloud token', 'Grafana', WATCH, [
        'glc_{B:32-400}',
        'glc_{B:32-400}=',
        'glc_{B:32-400}==',
    ]),
    token('grafana-api-key', 'Grafana API key', 'Grafana', WATCH, [
        'eyJrIjoi{B:70-400}',
        'eyJrIjoi{B:70-400}=',
        'eyJrIjoi{B:70-400}==',
    ]),
    token('datadog-key', 'Datadog API or application key', 'Datadog', WATCH, ['{h:32}', '{h:40}'], {
        near: ['datadog', 'dd_api', 'dd-api', 'dd_app', 'ddog'],
    }),
    token('newrelic-user-key', 'New Relic user key', 'New Relic', WATCH, ['NRAK-{u:27}']),
    token('newrelic-license-key', 'New Relic licence key', 'New Relic', WATCH, ['{h:36}NRAL', 'eu01xx{h:26-30}NRAL']),
    token('newrelic-insert-key', 'New Relic ingest key', 'New Relic', WATCH, [
        'NRII-{s:32}',
        'NRIQ-{s:32}',
        'NRRA-{h:42}',
        'NRJS-{h:19}',
    ]),
    token('newrelic-legacy-key', 'New Relic key of the old format', 'New Relic', WATCH, ['{h:40}', '{n:64}'], {
        near: ['newrelic', 'new_relic', 'new-relic'],
    }),
    token('sentry-token', 'Sentry auth token', 'Sentry', 'read events and manage releases', [
        'sntryu_{h:64}',
        'sntrys_eyJ{e:50-400}',
        'sntrya_{h:64}',
        'sntryi_{h:64}',
    ]),
    token('sentry-legacy-token', 'Sentry auth token of the old format', 'Sentry', 'read events and manage releases', ['{h:64}'], { near: ['sentry'] }),
    token('dynatrace-token', 'Dynatrace token', 'Dynatrace', WATCH, ['dt0{a:1}{d:2}.{u:24}.{u:64}']),
    token('sumologic-key', 'Sumo Logic key', 'Sumo Logic', WATCH, ['{n:64}'], { near: ['sumo'] }),
    token('honeycomb-key', 'Honeycomb key', 'Honeycomb', WATCH, ['hca(i|m)k_{l:58}', 'hc(a|b|c)ik_{l:58}']),
    token('honeycomb-legacy-key', 'Honeycomb key of the old format', 'Honeycomb', WATCH, ['{n:22}', '{h:32}'], {
        near: ['honeycomb'],
    }),
    token('splunk-token', 'Splunk HTTP event collector token', 'Splunk', WATCH, ['{H:8}-{H:4}-{H:4}-{H:4}-{H:12}'], {
        near: ['splunk', 'hec_'],
    }),
    token('logzio-token', 'Logz.io token', 'Logz.io', WATCH, ['{n:32}'], { near: ['logzio', 'logz.io'] }),
    token('pagerduty-key', 'PagerDuty API key', 'PagerDuty', 'read and change incidents', ['{s:20}', '{h:32}', 'u+{s:18}'], { near: ['pagerduty', 'pager_duty', 'pd_token'] }),
    token('opsgenie-key', 'Opsgenie API key', 'Opsgenie', 'read and change alerts', ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], {
        near: ['opsgenie'],
    }),
    token('rollbar-token', 'Rollbar access token', 'Rollbar', 'read and write events', ['{h:32}'], { near: ['rollbar'] }),
    token('bugsnag-key', 'Bugsnag key', 'Bugsnag', 'read and write events', ['{h:32}'], {
        near: ['bugsnag'],
        restricted: true,
    }),
    token('kubernetes-bootstrap-token', 'Kubernetes bootstrap token', 'Kubernetes', 'join the cluster', ['{l:6}.{l:16}'], { near: ['bootstrap', 'kubeadm', 'join'] }),
    token('openshift-token', 'OpenShift user token', 'OpenShift', 'act as the user in the cluster', ['sha256~{s:43}']),
    token('rancher-token', 'Rancher API token', 'Rancher', 'manage clusters', ['token-{l:5}:{l:54}']),
    token('tailscale-key', 'Tailscale key', 'Tailscale', 'join or manage the private network', [
        'tskey-(api|auth|client|scim|webhook)-{n:8-20}-{n:16-40}',
        'tskey-{n:8-20}-{n:16-40}',
    ]),
    token('ngrok-token', 'ngrok auth token', 'ngrok', 'open tunnels as its owner', ['{n:22-30}_{n:20-25}'], {
        near: ['ngrok'],
    }),
    token('wireguard-key', 'WireGuard private key', 'WireGuard', 'join the private network', [
        'PrivateKey = <{B:43}=>',
        'PresharedKey = <{B:43}=>',
        'PrivateKey=<{B:43}=>',
    ]),
    token('prefect-key', 'Prefect API key', 'Prefect', 'run flows', ['pn(u|b)_{n:36}']),
    token('frameio-token', 'Frame.io token', 'Frame.io', 'read and change projects', ['fio-u-{e:64}']),
];

;// CONCATENATED MODULE: ./build/embedded/secrets/tokens-platforms.js

const PROJECT = 'read and change the account’s projects';
const tokens_platforms_MODELS = 'run models at the account’s cost';
const tokens_platforms_DATA = 'read and change the stored data';
const PAY = 'read and make payments';
const UUID = '{h:8}-{h:4}-{h:4}-{h:4}-{h:12}';
/** Younger services: developer platforms, model providers, data stores, payment. */
const PLATFORM_TOKENS = [
    token('cerebras-key', 'Cerebras API key', 'Cerebras', tokens_platforms_MODELS, ['csk-{l:48}']),
    token('jina-key', 'Jina API key', 'Jina', tokens_platforms_MODELS, ['jina_{h:32}{s:28}', 'jina_{s:60}']),
    token('voyage-key', 'Voyage API key', 'Voyage AI', tokens_platforms_MODELS, ['pa-{s:43}'], { near: ['voyage'] }),
    token('firecrawl-key', 'Firecrawl API key', 'Firecrawl', 'crawl at the account’s cost', ['fc-{h:32}'], {
        minEntropy: 3,
    }),
    token('llamacloud-key', 'LlamaCloud API key', 'LlamaIndex', tokens_platforms_DATA, ['llx-{n:48}']),
    token('e2b-key', 'E2B API key', 'E2B', 'run code at the account’s cost', ['e2b_{h:40}']),
    token('anyscale-key', 'Anyscale key', 'Anyscale', tokens_platforms_MODELS, ['esecret_{n:26-60}']),
    token('apify-token', 'Apify API token', 'Apify', 'run actors and read their results', ['apify_api_{n:32-40}']),
    token('helicone-key', 'Helicone API key', 'Helicone', 'read logged prompts', ['sk-helicone-{l:7}-{l:7}-{l:7}-{l:7}']),
    token('mem0-key', 'Mem0 API key', 'Mem0', tokens_platforms_DATA, ['m0-{n:40}']),
    token('browserbase-key', 'Browserbase API key', 'Browserbase', 'run browsers at the account’s cost', [
        'bb_live_{s:24-40}',
    ]),
    token('deepgram-key', 'Deepgram API key', 'Deepgram', tokens_platforms_MODELS, ['{h:40}'], { near: ['deepgram'] }),
    token('deno-token', 'Deno Deploy token', 'Deno', 'deploy and read settings', ['dd(p|o)_{n:36}']),
    token('cockroach-key', 'CockroachDB Cloud key', 'Cockroach Labs', tokens_platforms_DATA, ['CCDB1_{n:22}_{n:40}']),
    token('astra-token', 'Astra DB token', 'DataStax', tokens_platforms_DATA, ['AstraCS:{n:24}:{h:64}']),
    token('clickhouse-secret', 'ClickHouse Cloud secret', 'ClickHouse', tokens_platforms_DATA, ['4b1d{n:38}'], { minEntropy: 4 }),
    token('xata-key', 'Xata API key', 'Xata', tokens_platforms_DATA, ['xau_{n:27-80}']),
    token('atlas-key', 'MongoDB Atlas private key', 'MongoDB', tokens_platforms_DATA, [UUID], { near: ['atlas'] }),
    token('atlas-service-secret', 'MongoDB Atlas service account secret', 'MongoDB', tokens_platforms_DATA, ['mdb_sa_sk_{s:40-60}']),
    token('airbyte-or-fivetran-key', 'Fivetran key', 'Fivetran', tokens_platforms_DATA, ['{n:32}'], { near: ['fivetran'] }),
    token('infracost-key', 'Infracost API key', 'Infracost', 'read cost estimates', ['ico-{n:32}']),
    token('adafruit-key', 'Adafruit IO key', 'Adafruit', tokens_platforms_DATA, ['aio_{n:28}']),
    token('ubidots-key', 'Ubidots key', 'Ubidots', tokens_platforms_DATA, ['BBUS-{n:30-40}', 'BBFF-{n:30-40}']),
    token('wakatime-key', 'WakaTime API key', 'WakaTime', 'read coding activity', [`waka_${UUID}`]),
    token('settlemint-token', 'SettleMint token', 'SettleMint', PROJECT, ['sm_(aat|pat|sat)_{n:16}'], { minEntropy: 3 }),
    token('authress-key', 'Authress service client key', 'Authress', 'manage users', [
        '(sc|ext|scauth|authress)_{l:5-30}.{l:4-6}.acc-{l:10-32}.{e:30-120}',
        '(sc|ext|scauth|authress)_{l:5-30}.{l:4-6}.acc_{l:10-32}.{e:30-120}',
    ]),
    token('intra42-secret', '42 client secret', '42', 'act as the application', ['s-s4t2(ud|af)-{h:64}']),
    token('maxmind-key', 'MaxMind licence key', 'MaxMind', 'use the service at the account’s cost', ['{n:6}_{n:29}_mmk']),
    token('meraki-key', 'Cisco Meraki API key', 'Cisco', 'manage networks', ['{h:40}'], { near: ['meraki'] }),
    token('rapidapi-key', 'RapidAPI key', 'RapidAPI', 'call APIs at the account’s cost', ['{h:10}msh{n:37}'], {
        minEntropy: 3.4,
    }),
    token('finnhub-or-finicity-key', 'Finnhub or Finicity key', 'a finance service', 'use the service', ['{l:20}', '{h:32}'], {
        near: ['finnhub', 'finicity'],
        minEntropy: 3,
    }),
    token('mercadopago-token', 'Mercado Pago access token', 'Mercado Pago', PAY, [
        'APP_USR-{d:14-18}-{d:6}-{h:32}-{d:6-10}',
    ]),
    token('mercury-token', 'Mercury API token', 'Mercury', PAY, ['secret-token:mercury_production_{s:40-80}']),
    token('mollie-key', 'Mollie API key', 'Mollie', PAY, ['live_{n:30}'], { near: ['mollie'] }),
    token('paddle-key', 'Paddle API key', 'Paddle', PAY, ['pdl_live_apikey_{l:26}_{n:22}_{n:3}']),
    token('polar-token', 'Polar access token', 'Polar', PAY, ['polar_(oat|pat|whs)_{n:43}']),
    token('midtrans-key', 'Midtrans server key', 'Midtrans', PAY, ['Mid-server-{s:24}']),
    token('samsara-token', 'Samsara API token', 'Samsara', 'read the fleet’s data', ['samsara_api_{n:30}']),
    token('rootly-key', 'Rootly API key', 'Rootly', 'read and change incidents', ['rootly_{h:64}']),
    token('pinterest-token', 'Pinterest access token', 'Pinterest', 'act as the user', ['pina_{n:60-80}']),
    token('planning-center-token', 'Planning Center token', 'Planning Center', tokens_platforms_DATA, [
        'pco_pat_{h:64}',
        'pco_app_{h:64}',
    ]),
    token('cal-com-key', 'Cal.com API key', 'Cal.com', 'read and change bookings', ['cal_live_{h:32}']),
    token('valtown-token', 'Val Town token', 'Val Town', PROJECT, ['vtwn_{n:24-40}']),
    token('zuplo-key', 'Zuplo API key', 'Zuplo', 'call the gateway', ['zpka_{h:32}_{h:8}']),
    token('netbird-token', 'NetBird token', 'NetBird', 'manage the private network', ['nbp_{n:36}']),
    token('axiom-token', 'Axiom token', 'Axiom', 'read and write logs', [`xaat-${UUID}`, `xapt-${UUID}`]),
    token('inngest-key', 'Inngest signing key', 'Inngest', 'run functions', ['signkey-prod-{h:64}']),
    token('trigger-dev-key', 'Trigger.dev secret key', 'Trigger.dev', 'run tasks', ['tr_(prod|dev|stg)_{n:20-24}'], {
        minEntropy: 3.4,
    }),
    token('stytch-secret', 'Stytch secret', 'Stytch', 'manage users', ['secret-(live|test)-{e:36}']),
    token('volcengine-key', 'Volcengine access key id', 'Volcengine', 'use the cloud together with its secret', [
        'AKLT{n:40-50}',
    ]),
    token('wix-key', 'Wix API key', 'Wix', PROJECT, ['IST.eyJ{s:100-500}.{s:100-700}.{s:100-600}']),
    token('telnyx-key', 'Telnyx API key', 'Telnyx', 'send messages and calls', ['KEY01{h:30}_{n:22}']),
    token('thunderstore-token', 'Thunderstore token', 'Thunderstore', 'publish packages', ['tss_{n:36}']),
    token('localstack-token', 'LocalStack auth token', 'LocalStack', 'use the licence', [
        'ls-{a:4}{d:4}-{a:4}-{d:4}-{n:4}-{n:8-12}',
    ]),
    token('bitrise-token', 'Bitrise token', 'Bitrise', 'start builds', ['bitpat_{s:60-90}']),
    token('buddy-or-droneci-token', 'Drone CI token', 'Drone', 'start builds', ['{n:32}'], {
        near: ['droneci', 'drone_token', 'drone_secret'],
    }),
    token('zapier-webhook', 'Zapier webhook address', 'Zapier', 'start the workflow behind it', [
        'hooks.zapier.com/hooks/catch/<{d:4-9}/{l:6-10}>',
    ]),
    token('lark-webhook', 'Lark or Feishu bot address', 'Lark', 'post messages', [
        `open.(feishu.cn|larksuite.com)/open-apis/bot/v2/hook/<${UUID}>`,
    ]),
    token('wecom-webhook', 'WeCom bot address', 'Tencent', 'post messages', [
        `qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<${UUID}>`,
    ]),
    token('dingtalk-webhook', 'DingTalk bot address', 'DingTalk', 'post messages', [
        'oapi.dingtalk.com/robot/send?access_token=<{h:64}>',
    ]),
    token('google-chat-webhook', 'Google Chat webhook address', 'Google', 'post messages', [
        'chat.googleapis.com/v1/spaces/{s:8-20}/messages?key=<AIza{s:35}&token={p:40-60}>',
    ]),
    token('ifttt-webhook', 'IFTTT webhook address', 'IFTTT', 'start the workflow behind it', [
        'maker.ifttt.com/trigger/{w:1-60}/with/key/<{s:20-60}>',
    ]),
    token('power-automate-address', 'Power Automate or Logic Apps address', 'Microsoft', 'start the workflow behind it', [
        '&sv=1.0&sig=<{s:43}>',
    ]),
];

;// CONCATENATED MODULE: ./build/embedded/secrets/tokens-services.js

const tokens_services_CHAT = 'read and send messages';
const tokens_services_PAY = 'read and make payments';
const SHOP = 'read and change the shop’s orders and customers';
/** Payments, shops, office tools and other services. */
const SERVICE_TOKENS = [
    token('stripe-secret-key', 'Stripe live secret key', 'Stripe', tokens_services_PAY, ['sk_live_{n:16-128}', 'sk_org_{n:16-128}']),
    token('stripe-restricted-key', 'Stripe live restricted key', 'Stripe', tokens_services_PAY, ['rk_live_{n:16-128}']),
    token('stripe-test-key', 'Stripe test key', 'Stripe', 'use the test mode of the account', ['(sk|rk)_test_{n:16-128}'], { severity: 'high' }),
    token('stripe-webhook-secret', 'Stripe webhook signing secret', 'Stripe', 'forge events of Stripe', [
        'whsec_{n:32-64}',
        'whsec_{B:32-64}',
        'whsec_{B:32-64}=',
    ]),
    token('square-token', 'Square access token', 'Square', tokens_services_PAY, ['EAAA{s:60}', 'sq0atp-{s:22}']),
    token('square-secret', 'Square OAuth secret', 'Square', 'act as the application', ['sq0csp-{s:43}']),
    token('paypal-token', 'Braintree or PayPal access token', 'PayPal', tokens_services_PAY, [
        'access_token$production${l:16}${h:32}',
        'access_token$sandbox${l:16}${h:32}',
    ]),
    token('paypal-secret', 'PayPal client secret', 'PayPal', tokens_services_PAY, ['{s:80}', 'E{s:79}'], {
        near: ['paypal'],
        minEntropy: 3.8,
    }),
    token('razorpay-key', 'Razorpay key', 'Razorpay', tokens_services_PAY, ['rzp_live_{n:14}']),
    token('razorpay-secret', 'Razorpay secret', 'Razorpay', tokens_services_PAY, ['{n:24}'], { near: ['razorpay', 'rzp'] }),
    token('flutterwave-key', 'Flutterwave key', 'Flutterwave', tokens_services_PAY, [
        'FLWSECK-{l:32}-X',
        'FLWSECK_TEST-{l:32}-X',
        'FLWSECK_TEST{l:12}',
    ]),
    token('paystack-key', 'Paystack key', 'Paystack', tokens_services_PAY, ['sk_(live|test)_{h:40}']),
    token('adyen-key', 'Adyen API key', 'Adyen', tokens_services_PAY, ['AQE{e:60-200}'], { near: ['adyen'] }),
    token('gocardless-token', 'GoCardless token', 'GoCardless', tokens_services_PAY, ['live_{s:40}'], { minEntropy: 3.6 }),
    token('plaid-secret', 'Plaid secret', 'Plaid', 'read bank accounts', ['{h:30}'], { near: ['plaid'] }),
    token('plaid-access-token', 'Plaid access token', 'Plaid', 'read bank accounts', [
        'access-(sandbox|development|production)-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
    ]),
    token('coinbase-token', 'Coinbase key', 'Coinbase', tokens_services_PAY, ['{s:64}', '{n:32}'], {
        near: ['coinbase'],
        minEntropy: 3.6,
    }),
    token('exchange-secret', 'Exchange API secret', 'a currency exchange', tokens_services_PAY, ['{n:64}'], {
        near: ['binance', 'kucoin', 'bittrex', 'kraken', 'bybit'],
        minEntropy: 4,
    }),
    token('node-provider-key', 'Blockchain node API key', 'a node provider', 'use the node at the account’s cost', ['{h:32}', '{s:32}'], { near: ['alchemy', 'infura', 'etherscan'], minEntropy: 3.2 }),
    token('node-provider-address', 'Address of a blockchain node with its key', 'the node provider', 'use the node at the account’s cost', [
        'infura.io/(v3|ws/v3)/<{h:32}>',
        '.alchemy.com/v2/<{s:32}>',
        '.alchemyapi.io/v2/<{s:32}>',
        '.quiknode.pro/<{h:40}>',
    ]),
    token('ethereum-private-key', 'Ethereum private key', 'Ethereum', 'spend the account’s funds', ['0x{h:64}', '{h:64}'], { near: ['private_key', 'privatekey', 'eth_key', 'wallet', 'deployer'], minEntropy: 3.2 }),
    token('bitcoin-private-key', 'Bitcoin private key', 'Bitcoin', 'spend the account’s funds', ['(5|K|L){c:50-51}'], {
        near: ['wif', 'private', 'bitcoin', 'btc'],
        minEntropy: 4,
    }),
    token('shopify-access-token', 'Shopify access token', 'Shopify', SHOP, [
        'shpat_{H:32}',
        'shpca_{H:32}',
        'shppa_{H:32}',
        'shpua_{H:32}',
    ]),
    token('shopify-shared-secret', 'Shopify shared secret', 'Shopify', SHOP, ['shpss_{H:32}']),
    token('facebook-token', 'Facebook access token', 'Meta', 'act as the user or page', [
        'EAA(A|B|C|D|E|F|G|H|I|J|K|L|M){n:80-300}',
    ]),
    token('facebook-app-token', 'Facebook app access token', 'Meta', 'act as the application', ['{d:15-16}|{s:27}'], {
        near: ['facebook', 'fb_', 'instagram'],
    }),
    token('facebook-secret', 'Facebook app secret', 'Meta', 'act as the application', ['{h:32}'], {
        near: ['facebook', 'fb_', 'instagram', 'meta_app'],
    }),
    token('twitter-bearer-token', 'X bearer token', 'X', 'read and write posts', ['AAAAAAAAAAAAAAAAAAAAA{p:60-120}'], {
        zeros: true,
    }),
    token('twitter-secret', 'X consumer or access secret', 'X', 'act as the application or user', ['{n:50}', '{n:45}', '{n:25}', '{d:15-20}-{n:20-40}'], { near: ['twitter', 'tweet', 'consumer_secret', 'consumer_key', 'access_token_secret'], minEntropy: 3.4 }),
    token('linkedin-secret', 'LinkedIn client secret', 'LinkedIn', 'act as the application', ['{n:16}', 'WPL_AP1.{n:16}.{e:6-12}'], { near: ['linkedin', 'linked_in'], minEntropy: 3 }),
    token('reddit-secret', 'Reddit client secret', 'Reddit', 'act as the application', ['{s:27}', '{s:30}'], {
        near: ['reddit'],
        minEntropy: 3.4,
    }),
    token('spotify-secret', 'Spotify client secret', 'Spotify', 'act as the application', ['{h:32}'], {
        near: ['spotify'],
    }),
    token('twitch-token', 'Twitch token', 'Twitch', tokens_services_CHAT, ['{l:30}', 'oauth:{l:30}'], {
        near: ['twitch'],
        minEntropy: 3.2,
    }),
    token('steam-key', 'Steam web API key', 'Steam', 'read player data', ['{u:32}', '{h:32}'], { near: ['steam'] }),
    token('lastfm-key', 'Last.fm key', 'Last.fm', 'act as the application', ['{h:32}'], { near: ['lastfm', 'last_fm'] }),
    token('linear-key', 'Linear API key', 'Linear', 'read and change issues', ['lin_api_{n:40}', 'lin_oauth_{h:64}']),
    token('notion-token', 'Notion integration token', 'Notion', 'read and change pages', [
        'secret_{n:43}',
        'ntn_{d:11}{n:35}',
        'ntn_{n:43-50}',
    ]),
    token('figma-token', 'Figma access token', 'Figma', 'read and change designs', [
        'fig(d|o|u|or|oh)_{s:40-46}',
        'figd_{s:40-46}',
    ]),
    token('postman-key', 'Postman API key', 'Postman', 'read collections and their secrets', [
        'PMAK-{h:24}-{h:34}',
        'PMAT-{u:26}',
    ]),
    token('atlassian-token', 'Atlassian API token', 'Atlassian', 'read and change issues and pages', [
        'ATATT3xFfGF0{e:150-250}',
        'ATCTT3xFfGN0{e:150-250}',
        'ATSTT3xFfGN0{e:150-250}',
    ]),
    token('atlassian-legacy-token', 'Atlassian API token of the old format', 'Atlassian', 'read and change issues and pages', ['{n:24}', '{B:42}=='], { near: ['jira', 'atlassian', 'confluence'], minEntropy: 3.4 }),
    token('asana-token', 'Asana token', 'Asana', 'read and change tasks', ['{d:1}/{d:16}:{h:32}', '{d:1}/{d:16}/{d:16}:{h:32}'], { near: ['asana'] }),
    token('clickup-token', 'ClickUp token', 'ClickUp', 'read and change tasks', ['pk_{d:5-10}_{u:32}']),
    token('trello-key', 'Trello key or token of the old format', 'Trello', 'read and change boards', ['{h:32}', '{h:64}', 'ATTA{h:72}'], { near: ['trello'] }),
    token('trello-token', 'Trello API token', 'Trello', 'read and change boards', ['ATTA{n:64}{H:8}']),
    token('airtable-pat', 'Airtable personal access token', 'Airtable', 'read and change bases', ['pat{n:14}.{h:64}']),
    token('airtable-key', 'Airtable API key', 'Airtable', 'read and change bases', ['key{n:14}'], { near: ['airtable'] }),
    token('hubspot-token', 'HubSpot private app token', 'HubSpot', 'read and change customers', [
        'pat-(na1|na2|eu1|ap1)-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}',
    ]),
    token('hubspot-legacy-key', 'HubSpot API key', 'HubSpot', 'read and change customers', ['{h:8}-{h:4}-{h:4}-{h:4}-{h:12}'], { near: ['hubspot', 'hapikey'] }),
    token('salesforce-token', 'Salesforce token', 'Salesforce', 'read and change customers', [
        '00D{n:12-15}!{t:80-120}',
        '3MVG9{t:60-120}',
    ]),
    token('zendesk-secret', 'Zendesk token', 'Zendesk', 'read and answer customers', ['{n:40}'], {
        near: ['zendesk'],
        minEntropy: 3.4,
    }),
    token('freshdesk-key', 'Freshdesk key', 'Freshworks', 'read and answer customers', ['{n:20}'], {
        near: ['freshdesk', 'freshservice'],
        minEntropy: 3,
    }),
    token('dropbox-token', 'Dropbox access token', 'Dropbox', 'read and change files', [
        'sl.{s:130-300}',
        'sl.u.{s:130-1300}',
    ]),
    token('dropbox-secret', 'Dropbox app secret', 'Dropbox', 'read and change files', ['{l:15}'], {
        near: ['dropbox'],
        minEntropy: 2.8,
    }),
    token('box-secret', 'Box client secret', 'Box', 'read and change files', ['{n:32}'], {
        near: ['boxsdk', 'box_client', 'box_app'],
        minEntropy: 3.5,
    }),
    token('contentful-token', 'Contentful token', 'Contentful', 'read and change content', ['CFPAT-{s:43}']),
    token('contentful-delivery-token', 'Contentful delivery token', 'Contentful', 'read content', ['{s:43}'], {
        near: ['contentful'],
        minEntropy: 3.8,
    }),
    token('typeform-token', 'Typeform token', 'Typeform', 'read forms and answers', ['tfp_{s:40-80}']),
    token('readme-key', 'ReadMe API key', 'ReadMe', 'change documentation', ['rdme_{l:70}']),
    token('mapbox-secret-token', 'Mapbox secret token', 'Mapbox', 'use maps at the account’s cost', [
        'sk.eyJ{s:60-120}.{s:20-24}',
    ]),
    token('okta-token', 'Okta API token', 'Okta', 'manage users', ['00{s:40}'], {
        near: ['okta', 'ssws'],
        minEntropy: 3.6,
    }),
    token('auth0-secret', 'Auth0 client secret', 'Auth0', 'act as the application', ['{s:64}'], {
        near: ['auth0'],
        minEntropy: 4,
    }),
    token('workos-key', 'WorkOS key', 'WorkOS', 'manage users', ['sk_(live|test)_{e:40-130}'], { near: ['workos'] }),
    token('clerk-key', 'Clerk secret key', 'Clerk', 'manage users', ['sk_(live|test)_{n:40-60}'], { near: ['clerk'] }),
    token('firebase-key', 'Firebase messaging server key', 'Google', 'send notifications', [
        'AAAA{s:7}:APA91b{s:130-150}',
    ]),
    token('onesignal-key', 'OneSignal key', 'OneSignal', 'send notifications', ['os_v2_(app|org)_{l:100-110}']),
    token('segment-token', 'Segment token', 'Segment', 'read and change sources', ['sgp_{n:64}'], { minEntropy: 4.2 }),
    token('amplitude-key', 'Amplitude key', 'Amplitude', 'write events', ['{h:32}'], { near: ['amplitude', 'mixpanel'] }),
    token('posthog-key', 'PostHog personal API key', 'PostHog', 'read analytics', ['phx_{n:40-50}']),
    token('easypost-key', 'EasyPost key', 'EasyPost', 'buy postage', ['EZ(A|T)K{n:54}']),
    token('shippo-token', 'Shippo token', 'Shippo', 'buy postage', ['shippo_(live|test)_{h:40}']),
    token('duffel-key', 'Duffel token', 'Duffel', 'book travel', ['duffel_(live|test)_{s:43}']),
    token('lob-key', 'Lob API key', 'Lob', 'send letters', ['(live|test)_{h:35}'], { near: ['lob'] }),
    token('beamer-key', 'Beamer key', 'Beamer', 'post announcements', ['b_{e:44}'], { near: ['beamer'] }),
    token('defined-networking-token', 'Defined Networking token', 'Defined Networking', 'manage the private network', [
        'dnkey-{s:26}-{s:52}',
    ]),
    token('adobe-secret', 'Adobe client secret', 'Adobe', 'act as the application', ['p8e-{s:32}']),
    token('data-service-key', 'Weather or maps API key', 'a data provider', 'use the service at the account’s cost', ['{h:32}', '{n:32}'], {
        near: ['openweather', 'weather', 'appid', 'mapquest', 'newsapi', 'tmdb', 'themoviedb', 'omdb', 'giphy'],
        minEntropy: 3,
    }),
];

;// CONCATENATED MODULE: ./build/embedded/secrets/tokens.js







const TOKEN_RULES = [
    ...CODE_HOSTING_TOKENS,
    ...CLOUD_TOKENS,
    ...OPERATIONS_TOKENS,
    ...COMMUNICATION_TOKENS,
    ...PLATFORM_TOKENS,
    ...SERVICE_TOKENS,
];
/** Tokens that their format alone gives away. */
function fixedFormatTokens() {
    return TOKEN_RULES.filter(({ near }) => near === undefined).flatMap((rule) => rule.formats.map((source) => ({ rule, format: compileFormat(source) })));
}
/** Tokens that are tokens only beside their provider's name. */
function contextTokens() {
    return TOKEN_RULES.filter(({ near }) => near !== undefined).flatMap((rule) => rule.formats.map((source) => ({ rule, format: compileFormat(source) })));
}

;// CONCATENATED MODULE: ./build/embedded/secrets/rules.js

const HISTORY = 'Removing the line is not enough: the history, forks and clones keep it, so treat the value as known to everyone who could read the repository.';
const KEEP = 'Keep the new one in a secret store or an environment variable that the pipeline fills in, and let the code read it from there.';
function tokenDoc(rule) {
    const how = rule.near === undefined
        ? `The text has the documented format of a ${rule.title}${rule.check === undefined ? '' : ', and the check built into that format was computed'}.`
        : `The value has the form of a ${rule.title}, and the name it is given to, or the text just before it, names the provider.`;
    return {
        id: `secrets/${rule.id}`,
        title: `${rule.title} in the source`,
        category: 'secret',
        severity: rule.severity ?? (rule.near === undefined ? 'critical' : 'high'),
        cwe: ['CWE-798', 'CWE-540'],
        finding: `${how} Documented examples and placeholders are left out.`,
        remedy: `Revoke it at ${rule.provider} and issue a new one. ${HISTORY} ${KEEP}`,
        risk: `Whoever can read this file can ${rule.grants}, until the token is revoked.`,
    };
}
function doc(id, severity, title, finding, risk, remedy = `Change it where it is valid. ${HISTORY} ${KEEP}`, cwe = ['CWE-798', 'CWE-540']) {
    return { id: `secrets/${id}`, title, category: 'secret', severity, cwe, finding, risk, remedy };
}
const READER = 'Whoever can read this file can';
const GENERIC = [
    doc('private-key', 'critical', 'Private key in the source', 'An armoured private key (PEM, OpenSSH or PuTTY, also with escaped line ends or wrapped in base64) that holds key material and no passphrase.', `${READER} act as the key’s owner: log in, sign, or decrypt.`, `Make a new key pair, and revoke the certificate or remove the public key where this one is trusted. ${HISTORY}`, ['CWE-321', 'CWE-798']),
    doc('encrypted-private-key', 'high', 'Passphrase-protected private key in the source', 'An armoured private key that is itself encrypted. Its strength is that of its passphrase, and guessing can be tried offline without limit.', `${READER} try passphrases for as long as they like.`, 'Keep the key out of the repository, and make a new one if the passphrase is short or used elsewhere.', ['CWE-321', 'CWE-522']),
    doc('pgp-private-key', 'critical', 'PGP private key in the source', 'An armoured PGP private key block that holds key material.', `${READER} sign as its owner and, without a strong passphrase, read what was encrypted for them.`, `Publish a revocation and make a new key. ${HISTORY}`, ['CWE-321', 'CWE-798']),
    doc('json-web-key', 'critical', 'Private JSON web key in the source', 'A JSON web key that holds its private exponent, private point or symmetric key.', `${READER} sign tokens in its owner’s name, or decrypt what was encrypted for them.`, `Make a new key pair and publish its public part. ${HISTORY}`, ['CWE-321', 'CWE-798']),
    doc('json-web-token', 'high', 'JSON web token in the source', 'A signed JSON web token whose header is JSON that names its algorithm. The token of the usual introductions is left out.', `${READER} act as its subject until it expires, which may be never.`, `End the session or rotate the signing key. ${HISTORY} ${KEEP}`),
    doc('url-credentials', 'high', 'Password in an address', 'An address of the form scheme://user:password@host, with a password that is neither a placeholder nor a reference.', `${READER} connect to the host as that user; such addresses also end up in logs.`),
    doc('connection-string', 'high', 'Password in a connection string', 'A pair such as Password=…; within a connection string or a query, with a value that is neither a placeholder nor a reference.', `${READER} connect to the database or service.`),
    doc('basic-auth', 'high', 'User and password in base64', 'A value that decodes to user:password, as basic authentication and Docker’s configuration write them. Base64 hides nothing.', `${READER} log in as that user.`),
    doc('bearer-token', 'high', 'Bearer token in an authorization header', 'An authorization header written out with a token that looks drawn at random.', `${READER} call the service as the token’s owner.`, `Revoke the token and issue a new one. ${HISTORY} ${KEEP}`),
    doc('command-line-password', 'high', 'Password on a command line', 'A command (curl, mysql, sshpass, docker login and the like) with the password written out as an argument.', `${READER} log in; the password also shows in process lists and shell histories.`, `Change it, and pass the new one by standard input, a protected file or the environment. ${HISTORY}`, ['CWE-798', 'CWE-214']),
    doc('sql-password', 'high', 'Password in an SQL statement', 'A statement that creates or changes a database user with the password written out.', `${READER} log in to the database as that user.`),
    doc('credential-file', 'high', 'Password in a credential file', 'A file whose purpose is to hold credentials (.netrc, .pgpass) is part of the repository and holds one.', `${READER} log in to the machines it names.`, `Change the password, and keep the file in the user’s home folder only. ${HISTORY}`),
    doc('password-hash', 'high', 'Password hash in a password file', 'A password file (.htpasswd, shadow) is part of the repository and holds hashed passwords. Reported for review: the hash is not the password.', `${READER} guess the passwords offline without limit.`, 'Keep the file out of the repository, and change passwords that are short or used elsewhere.', ['CWE-522', 'CWE-540']),
    doc('kubernetes-secret', 'high', 'Value in a Kubernetes Secret manifest', 'A manifest of kind Secret whose data holds a value that is neither a placeholder nor encrypted. The base64 of data hides nothing.', `${READER} use the credentials of the cluster’s workloads.`, `Change the value, and create the Secret from a secret store, or commit it sealed or encrypted. ${HISTORY}`),
    doc('generic-password', 'high', 'Password in the source', 'A name that says password is given a literal that looks like one a person or a generator chose: not a placeholder, a reference, a word of the program or a well-known default.', `${READER} log in with it, here and wherever else it was used.`),
    doc('generic-secret', 'high', 'Secret in the source', 'A name that says secret or credential is given a literal that looks drawn at random or chosen as a password.', `${READER} do what the secret was meant to reserve, such as act as the application or forge its messages.`),
    doc('generic-token', 'high', 'Token in the source', 'A name that says token is given a literal that looks drawn at random.', `${READER} act as the token’s owner.`, `Revoke the token and issue a new one. ${HISTORY} ${KEEP}`),
    doc('generic-api-key', 'high', 'API or encryption key in the source', 'A name that says API key, access key, signing or encryption key is given a literal that looks drawn at random.', `${READER} use the service at its owner’s cost, or read and forge what the key protects.`, `Revoke the key and issue a new one. ${HISTORY} ${KEEP}`, ['CWE-798', 'CWE-321']),
    doc('generic-salt', 'high', 'Fixed salt in the source', 'A name that says salt is given a literal that looks drawn at random. Reported for review: a salt need not be secret, but one that is shared by all values protects less, and some programs use it as a key.', 'Equal inputs give equal hashes, and tables can be computed in advance.', 'Use a fresh random salt per value, stored beside it.', ['CWE-760']),
];
/** All rules of the detector, in words. */
const RULE_DOCS = [...TOKEN_RULES.map(tokenDoc), ...GENERIC];

;// CONCATENATED MODULE: ./build/embedded/secrets/literal.js
const MAX_VALUE = 1024;
const MAX_UNQUOTED = 1024;
const MAX_SPACE = 40;
const WRAPPER = /(?:<<|<[A-Za-z]{1,20}>|(?:new[ \t])?(?:String::from|std::string|\[\]byte|bytes|byte|str|String|Some|Ok|Secret|SecretStr|SecretString|SecureString|Buffer\.from|Value|TEXT|_T|T|L|N|quote|b64decode|base64\.b64decode|atob|Optional\.of|secrecy::Secret::new|ConvertTo-SecureString(?:[ \t]-String)?|process\.env\.\w{1,60}[ \t]?(?:\|\||\?\?)|process\.env\[["']\w{1,60}["']\][ \t]?(?:\|\||\?\?))!?)[ \t]?\(?[ \t]?/y;
const FROM_ENVIRONMENT = /[A-Za-z_$][\w.$:]{0,40}(?:\(|\[)[ \t]?["'][\w.-]{1,80}["'](?:\)|\])?[ \t]?(?:,|\|\||\?\?|\?:|\bor\b|\.(?:unwrap_or|unwrap_or_else|orElse|getOrElse|or_else)\([ \t]?(?:\|_?\|)?)[ \t]?(?:default[ \t]?=[ \t]?|[a-z]{1,12}[ \t]?=[ \t]?)?/y;
const SHELL_DEFAULT = /\$\{\w[\w.]{0,60}:[-=?]?/y;
const STRING_PREFIX = /(?:[bBrRuULN@]{0,2}|[fF$])(?=\\{0,3}["'`])/y;
// At most MAX_UNQUOTED characters: longer runs are no values.
// A backtick ends what is quoted in a comment; a `|` at the end is a column's or a pipe.
const WORD = /(?:[^\s`|]|\|{1,8}(?=[^\s`|])){1,1024}/y;
const PROSE_WORD = /[^\s`<>|,"]{1,1024}/y;
const PAIR_WORD = /[^\s"'`;&<>\\),\]}|]{1,1024}/y;
/** A block of YAML: the value is on the next line. */
const BLOCK = /[>|][-+]?[ \t]{0,4}\r?\n[ \t]{1,40}/y;
/** A literal of several lines that holds one word: `<<-END`, the word on a line of its own, `END`. */
const HEREDOC = /<<<?[-~]?["']?([A-Za-z_]\w{0,30})["']?[ \t]{0,4}\r?\n[ \t]{0,40}(\S{4,1024})[ \t]{0,4}\r?\n[ \t]{0,40}\1(?!\w)/y;
const BRACKET = /\([ \t\r\n]{0,60}(?=[bru]?["'])/y;
/** What is taken if a condition does not hold: `a if b else "x"`, `b ? a : "x"`. */
const OTHERWISE = /[\w.]{1,60}(?:\[["']?\w{1,40}["']?\])?[ \t]{1,2}(?:if[ \t][^\n"'=]{1,80}[ \t]else|\?[ \t]?[\w.]{1,60}[ \t]?:)[ \t]{1,2}(?=["'`])/y;
/** An expression in the markup of JSX that is one literal. */
const BRACED = /\{[ \t]{0,2}(?=(["'`])[^"'`\n]{1,1024}\1[ \t]{0,2}\})/y;
const EMPHASIS = /(?:\*{1,2}|__)[ \t]{0,4}(?=[^\s*_])/y;
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function skipSpace(text, at) {
    let end = at;
    while (end - at < MAX_SPACE && (text[end] === ' ' || text[end] === '\t'))
        end += 1;
    return end;
}
function elementText(text, from) {
    let start = from;
    while (start - from < MAX_SPACE && /\s/.test(text[start] ?? ''))
        start += 1;
    start += match(/<[vV]alue>[ \t\r\n]{0,40}/y, text, start)?.[0].length ?? 0;
    if (text.startsWith('<![CDATA[', start))
        start += 9;
    let end = start + (match(/[^<\n\r]{1,1024}/y, text, start)?.[0].length ?? 0);
    if (text.startsWith(']]>', end - 3))
        end -= 3;
    while (end > start && /\s/.test(text[end - 1] ?? ''))
        end -= 1;
    // `<user>:<password>@host` has no end tag.
    return end > start && match(/(?:\]\]>)?[ \t\r\n]{0,60}<\//y, text, end) !== null
        ? { start, end, quoted: true }
        : undefined;
}
/** Reads a literal at `from`: a quoted string with what may wrap it, or, where `bare` allows it, an unquoted word. */
function readLiteral(text, from, place, bare, inside = false) {
    let at = skipSpace(text, from);
    if (!inside && (text[at] === '\n' || text[at] === '\r' || text[at] === '\\')) {
        const next = /\\?\r?\n[ \t]{0,40}(?=[bru@]?["'])/y;
        if (place.kind !== 'config' && match(next, text, at) !== null)
            at = next.lastIndex;
    }
    if (inside)
        return bareWord(text, at, place, true);
    if (place.kind === 'prose' && match(EMPHASIS, text, at) !== null)
        at = EMPHASIS.lastIndex;
    if (place.kind === 'code' && match(BRACKET, text, at) !== null)
        at = BRACKET.lastIndex;
    if (match(OTHERWISE, text, at) !== null)
        at = OTHERWISE.lastIndex;
    if (match(BRACED, text, at) !== null)
        at = BRACED.lastIndex;
    if (/^ya?ml$/.test(place.extension) && match(BLOCK, text, at) !== null)
        at = BLOCK.lastIndex;
    const heredoc = text[at] === '<' && place.kind !== 'prose' ? match(HEREDOC, text, at) : null;
    if (heredoc?.[2] !== undefined) {
        const start = at + heredoc[0].indexOf(heredoc[2], heredoc[0].indexOf('\n'));
        return { start, end: start + heredoc[2].length, quoted: true };
    }
    if (match(FROM_ENVIRONMENT, text, at) !== null)
        at = skipSpace(text, FROM_ENVIRONMENT.lastIndex);
    else if (match(WRAPPER, text, at) !== null && /["'`\\]/.test(text[skipSpace(text, WRAPPER.lastIndex)] ?? ''))
        at = skipSpace(text, WRAPPER.lastIndex);
    if (match(SHELL_DEFAULT, text, at) !== null)
        return until(text, SHELL_DEFAULT.lastIndex, '}');
    // The first of a list.
    if (text[at] === '[' && /["']/.test(text[at + 1] ?? ''))
        at += 1;
    if (match(STRING_PREFIX, text, at) !== null) {
        if (/[fF$]/.test(text.slice(at, STRING_PREFIX.lastIndex)) && STRING_PREFIX.lastIndex > at) {
            const inner = quotedString(text, STRING_PREFIX.lastIndex);
            return inner === undefined || text.slice(inner.start, inner.end).includes('{') ? undefined : inner;
        }
        const quoted = withoutInnerQuotes(text, quotedString(text, STRING_PREFIX.lastIndex));
        if (quoted === undefined)
            return undefined;
        if (text.startsWith('${', quoted.start) && match(SHELL_DEFAULT, text, quoted.start) !== null) {
            const inner = until(text, SHELL_DEFAULT.lastIndex, '}');
            return inner !== undefined && inner.end < quoted.end ? inner : undefined;
        }
        return quoted;
    }
    return bare ? bareWord(text, at, place, false) : undefined;
}
function templateDefault(text, end) {
    const sign = /:?[-=?]|:(?!\+)/y;
    sign.lastIndex = end;
    return sign.exec(text) === null ? undefined : until(text, sign.lastIndex, '}');
}
function until(text, start, stop) {
    const end = text.slice(start, start + MAX_UNQUOTED).indexOf(stop);
    return end <= 0 ? undefined : { start, end: start + end, quoted: true };
}
/** A string at its opening quote, which may be escaped (JSON in JSON) or tripled. */
function quotedString(text, from) {
    let at = from;
    while (text[at] === '\\' && at - from < 4)
        at += 1;
    const escapes = at - from;
    const quote = text[at];
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return undefined;
    if (text[at + 1] === quote && text[at + 2] === quote)
        at += 2;
    const start = at + 1;
    const limit = Math.min(text.length, start + MAX_VALUE + 1);
    const closing = quote.charCodeAt(0);
    for (let end = start; end < limit; end += 1) {
        const code = text.charCodeAt(end);
        if (code === 10 || code === 13)
            return undefined;
        if (code === 92) {
            let run = 1;
            while (text[end + run] === '\\' && run < 8)
                run += 1;
            if (escapes > 0 && text[end + run] === quote && run <= escapes)
                return { start, end, quoted: true };
            end += escapes > 0 ? run - 1 : 1;
        }
        else if (code === closing)
            return { start, end, quoted: true };
    }
    return undefined;
}
/** `"\\"x\\""`: quotes that are part of a literal because it is code for another language. */
function withoutInnerQuotes(text, quoted) {
    if (quoted === undefined)
        return quoted;
    const { start, end } = quoted;
    const lead = /^\\{0,2}["']/.exec(text.slice(start, start + 3))?.[0];
    if (lead === undefined || end - start < lead.length * 2 + 4 || text.slice(end - lead.length, end) !== lead)
        return quoted;
    return { start: start + lead.length, end: end - lead.length, quoted: true };
}
/** Whether a place in YAML is inside `{…}` or `[…]` opened on its line. */
function isInFlow(text, start) {
    const before = text.slice(Math.max(0, start - 300), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (!/[{[]/.test(line) || line.includes('${') || line.includes('{{'))
        return false;
    let depth = 0;
    for (const char of line) {
        if (char === '{' || char === '[')
            depth += 1;
        else if (char === '}' || char === ']')
            depth -= 1;
    }
    return depth > 0;
}
/** An unquoted word: ends at white space, and inside strings also at what separates pairs there. */
function bareWord(text, start, place, inside) {
    const word = inside ? PAIR_WORD : place.kind === 'prose' ? PROSE_WORD : WORD;
    let end = start + (match(word, text, start)?.[0].length ?? 0);
    if (end - start >= MAX_UNQUOTED)
        return undefined;
    if (!inside && /^ya?ml$/.test(place.extension) && isInFlow(text, start)) {
        const flow = /[^\s,}\]]{1,1024}/y;
        const stop = start + (match(flow, text, start)?.[0].length ?? 0);
        return stop === start ? undefined : { start, end: stop, quoted: false };
    }
    if (!inside) {
        // A sentence is not a value, unless the line is a command.
        const rest = /[ \t]{0,10}([^\s])/y.exec(text.slice(end, end + 12));
        const shellLike = /^(?:sh|bash|zsh|fish|ksh|dockerfile|makefile|env|mk|history|txt|log|cmd|bat|yml|yaml)$/.test(place.extension) ||
            place.name.includes('dockerfile') ||
            place.name.startsWith('.');
        if (rest !== null &&
            !/[#;/]/.test(rest[1] ?? '') &&
            !(rest[1] === ',' && place.kind === 'prose' && !text.slice(start, end).includes('(')) &&
            !/^[ \t]{1,10}(?:[A-Za-z_][\w.-]{0,60}=|-->|\*\/)/.test(text.slice(end, end + 80)) &&
            (!shellLike || /ya?ml/.test(place.extension)) &&
            text[start - 1] !== '-') {
            if (place.kind === 'prose' || place.kind === 'config')
                return undefined;
        }
        const pair = /[,;&][A-Za-z_]{1,40}=/.exec(text.slice(start, end));
        if (pair !== null && pair.index > 0)
            end = start + pair.index;
        // The end of a string that the whole line is in.
        if (end > start && /["'`]/.test(text[end - 1] ?? '') && text[start] !== text[end - 1])
            end -= 1;
        while (end > start && /[,;]/.test(text[end - 1] ?? ''))
            end -= 1;
    }
    return end === start ? undefined : { start, end, quoted: false };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/markup.js

const VALUE_PAIR = /["']?[ \t]{0,8},?[ \t\r\n]{0,60}(?:-[ \t])?["']?(?:value|Value|VALUE|default|defaultValue)["']?[ \t]{0,4}[:=][ \t]{0,4}/y;
const ATTRIBUTE_VALUE = /["'][ \t\r\n]{1,40}(?:[\w:-]{1,30}=["'][^"'<>\n]{0,60}["'][ \t]{1,4}){0,2}(?:value|Value|VALUE|content)[ \t]?=[ \t]?/y;
const TERRAFORM_DEFAULT = /"[ \t]{0,4}\{[ \t\r\n]{0,60}(?:[a-z]{1,20}[ \t]{0,10}=[^\n]{0,120}\n[ \t]{0,20}){0,3}default[ \t]{0,10}=[ \t]{0,4}/y;
const ELEMENT = /["']?(?:[ \t][^<>\n]{0,80})?>/y;
const PLIST = /<\/(?:key|name|Key|Name)>[ \t\r\n]{0,40}<(?:string|value|Value|defaultValue)>/y;
/** `"password": { "type": "string", "value": "x" }`. */
const NESTED_VALUE = /[ \t]{0,4}:[ \t]{0,4}\{[ \t\r\n]{0,60}(?:"[\w$]{1,30}"[ \t]{0,4}:[ \t]{0,4}(?:"[^"\n]{0,120}"|true|false|\d{1,6}),[ \t\r\n]{0,60}){0,6}"(?:value|defaultValue|default|Default)"[ \t]{0,4}:[ \t]{0,4}(?=")/y;
/** The same in YAML: the name, and indented below it a default. */
const YAML_DEFAULT = /["']?:[ \t]{0,4}\r?\n(?:[ \t]{1,20}[A-Za-z]{1,30}:[ \t][^\n]{0,120}\n){0,5}[ \t]{1,20}(?:Default|default|value|defaultValue):[ \t]{1,4}(?=\S)/y;
/** `parser.add_argument("--password", type=str, default="x")`. */
const OPTION_DEFAULT = /["'][ \t]{0,4},[^\n()"']{0,120}(?:["'][^\n()"']{0,80}["'][^\n()"']{0,80}){0,2}\bdefault[ \t]?[=:][ \t]?/y;
/** `<add value="x" key="password"/>`: the value before its name. */
const VALUE_BEFORE = /\b(?:value|Value)=(["'])([^"'<>\n]{4,400})\1[ \t]{1,4}(?:name|key|id|Name|Key)=["']$/;
/** `<password>x</password>`, `<add key="password" value="x"/>`, `{name: PASSWORD, value: x}`, `<key>password</key><string>x</string>`. */
function readMarkup(text, start, end, place) {
    const before = text[start - 1] ?? '';
    if (before === '<' || (before === ':' && text.slice(Math.max(0, start - 20), start).includes('<'))) {
        if (match(ELEMENT, text, end) !== null)
            return elementText(text, ELEMENT.lastIndex);
    }
    if (before === '"' && text[end] === '"' && match(NESTED_VALUE, text, end + 1) !== null)
        return readLiteral(text, NESTED_VALUE.lastIndex, place, false);
    if (/^ya?ml$/.test(place.extension) && match(YAML_DEFAULT, text, end) !== null && isIndentedBelow(text, start, end))
        return readLiteral(text, YAML_DEFAULT.lastIndex, place, true);
    if (/^["']$/.test(before) && text.startsWith('--', start) && match(OPTION_DEFAULT, text, end) !== null)
        return readLiteral(text, OPTION_DEFAULT.lastIndex, place, false);
    if (text[end] === '<') {
        if (match(PLIST, text, end) !== null)
            return elementText(text, PLIST.lastIndex);
    }
    if (before === '"' &&
        text.slice(Math.max(0, start - 11), start).endsWith('variable "') &&
        match(TERRAFORM_DEFAULT, text, end) !== null) {
        return readLiteral(text, TERRAFORM_DEFAULT.lastIndex, place, false);
    }
    if (before === '"' || before === "'") {
        const earlier = VALUE_BEFORE.exec(text.slice(Math.max(0, start - 460), start));
        if (earlier !== null) {
            const value = earlier[2] ?? '';
            const from = start - earlier[0].length + earlier[0].indexOf(value, 6);
            return { start: from, end: from + value.length, quoted: true };
        }
        if (match(ATTRIBUTE_VALUE, text, end) !== null)
            return readLiteral(text, ATTRIBUTE_VALUE.lastIndex, place, false);
        if (/(?:name|key|id|Name|Key)=["']$/.test(text.slice(Math.max(0, start - 8), start)) &&
            match(ELEMENT, text, end) !== null) {
            return elementText(text, ELEMENT.lastIndex);
        }
    }
    if (/(?:name|Name|key|Key|NAME)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/.test(text.slice(Math.max(0, start - 20), start)) &&
        match(VALUE_PAIR, text, end) !== null) {
        return readLiteral(text, VALUE_PAIR.lastIndex, place, place.kind !== 'code');
    }
    return undefined;
}
/** Whether the line after the one of [start, end) is indented more than it. */
function isIndentedBelow(text, start, end) {
    const before = text.slice(Math.max(0, start - 80), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const next = end + text.slice(end, end + 20).indexOf('\n') + 1;
    const indent = /^[ \t]{0,60}/.exec(text.slice(next, next + 60))?.[0].length ?? 0;
    return line.length < 60 && line.trim().replace(/^["']$/, '') === '' && indent > line.replace(/["']$/, '').length;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/randomness.js
/** Shannon entropy of a text, in bits per character. */
function entropy(text) {
    const counts = new Map();
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** The letter pairs that make up most of English words and of names in programs, as one string of pairs. */
const COMMON_PAIRS = new Set(('th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll be ma si om ur ' +
    'ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir ' +
    'su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt oc fa ef cu rn ' +
    'sc gi da yo cr cl du ga qu ue ff ba ey ls va um pp ua up lu go ht ru ug ds lt pi rc rr eg au ck ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ms ye ud mb ' +
    'ip ub oi rl gu dr hr cc tw ft wn nu af hu nn eo vo rv nf xp gn sm fl iz ok nl my gl aw ju oa eq sy sl ps jo lf nv je nk kn gs dy hy ze ks xt bs ik dd pd db dm bd xa').split(' '));
/** The share of neighbouring letters that are common in words; 0 where there are no two neighbouring letters. */
function wordiness(text) {
    let pairs = 0;
    let common = 0;
    const lower = text.toLowerCase();
    for (let index = 0; index + 1 < lower.length; index += 1) {
        if (!isLetter(lower.charCodeAt(index)) || !isLetter(lower.charCodeAt(index + 1)))
            continue;
        // A change from lower to upper case begins a new word in camelCase.
        if (isUpper(text.charCodeAt(index + 1)) && !isUpper(text.charCodeAt(index)))
            continue;
        pairs += 1;
        if (COMMON_PAIRS.has(lower.slice(index, index + 2)))
            common += 1;
    }
    return pairs === 0 ? 0 : common / pairs;
}
/** Counts kinds of characters; anything that is not an ASCII letter or digit is a symbol. */
function shapeOf(text) {
    const counts = [0, 0, 0, 0];
    let changes = 0;
    let previous = -1;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const kind = code >= 97 && code <= 122 ? 0 : code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 3;
        counts[kind] = (counts[kind] ?? 0) + 1;
        if (previous !== -1 && kind !== previous)
            changes += 1;
        previous = kind;
    }
    return { lower: counts[0] ?? 0, upper: counts[1] ?? 0, digits: counts[2] ?? 0, symbols: counts[3] ?? 0, changes };
}
/** How often letters of one case, of the other, and digits follow each other without a sign between them. */
function turnsOf(text) {
    let turns = 0;
    let previous = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        const kind = isLetter(code) ? 1 : isUpper(code) ? 2 : code >= 48 && code <= 57 ? 3 : 0;
        if (kind !== 0 && previous !== 0 && kind !== previous)
            turns += 1;
        previous = kind;
    }
    return turns;
}
/** Hexadecimal digits, alone or behind or between groups of digits: `0x…`, `1/23:…`, `…-8 digits-8 digits`. */
const HEXADECIMAL = /^(?:0x|\d{1,20}[/:-])?(?:\d{1,20}[/:]){0,2}[0-9a-fA-F]+(?:[-:][0-9a-fA-F]{6,64}){0,4}$/;
/** A short prefix and hexadecimal digits, as many services write their keys. */
const PREFIXED_HEXADECIMAL = /^[A-Za-z]{1,10}[_-]([0-9a-f]{24,128})$/;
/**
 * Whether a text of 12 characters or more was drawn at random rather than written: hexadecimal digits, or letters that do not
 * follow each other as in words, with the variety a random draw of that length has.
 */
function looksRandom(text) {
    if (text.length < 12)
        return false;
    const digits = PREFIXED_HEXADECIMAL.exec(text)?.[1];
    if (digits !== undefined)
        return looksRandom(digits);
    const bits = entropy(text);
    const shape = shapeOf(text);
    // Words made of a to f are as common in hexadecimal as chance makes them.
    if (HEXADECIMAL.test(text))
        return text.length >= 16 && shape.digits >= 2 && shape.digits + shape.symbols < text.length && bits >= 2.7;
    const letters = shape.lower + shape.upper;
    if (letters === 0)
        return false;
    const wordy = wordiness(text);
    // The most a text of this length can have, and what a random draw usually reaches.
    const reach = Math.min(Math.log2(text.length), 5.6);
    // Of letters of one case and digits fewer are different.
    const few = shape.digits >= 4 &&
        text.length >= 24 &&
        (shape.upper === 0 || shape.lower === 0) &&
        shape.symbols <= 1 &&
        wordy < 0.65;
    if (bits < reach * (few ? 0.7 : 0.78))
        return false;
    const turns = turnsOf(text);
    // Half of all pairs of letters are common in words, so a draw of letters alone may have two thirds of them; names have more.
    const mixed = text.length >= 16 && turns >= text.length * 0.4 && shape.upper >= 3 && shape.lower >= 3;
    if (shape.digits === 0 && shape.symbols === 0)
        return wordy < (mixed ? 0.67 : text.length >= 20 ? 0.52 : shape.upper > 0 && shape.lower > 0 ? 0.5 : 0.42);
    if (shape.digits === 0)
        return wordy < 0.45 || (mixed && wordy < 0.6);
    if (wordy > 0.72)
        return turns >= text.length * 0.4;
    return shape.digits >= 2 || wordy < 0.5 || (mixed && wordy < 0.67);
}
function isLetter(code) {
    return code >= 97 && code <= 122;
}
function isUpper(code) {
    return code >= 65 && code <= 90;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/key-name.js
const CLASS_OF = {
    password: 'password',
    passwords: 'password',
    passwd: 'password',
    passwort: 'password',
    passphrase: 'password',
    passcode: 'password',
    pwd: 'password',
    pass: 'password',
    pw: 'password',
    psw: 'password',
    pswd: 'password',
    passwrd: 'password',
    senha: 'password',
    contrasena: 'password',
    mdp: 'password',
    userpass: 'password',
    dbpass: 'password',
    rootpass: 'password',
    adminpass: 'password',
    ftppass: 'password',
    smtppass: 'password',
    mysqlpass: 'password',
    sshpass: 'password',
    mypass: 'password',
    keypass: 'password',
    storepass: 'password',
    authpass: 'password',
    dbpwd: 'password',
    userpwd: 'password',
    kennwort: 'password',
    passe: 'password',
    contrase: 'password',
    requirepass: 'password',
    masterauth: 'password',
    rootpw: 'password',
    bindpw: 'password',
    psk: 'password',
    becomepass: 'password',
    pswrd: 'password',
    secret: 'secret',
    secrets: 'secret',
    credential: 'secret',
    credentials: 'secret',
    creds: 'secret',
    cred: 'secret',
    mnemonic: 'secret',
    wif: 'key',
    token: 'token',
    tokens: 'token',
    bearer: 'token',
    jwt: 'token',
    authtoken: 'token',
    accesstoken: 'token',
    pat: 'token',
    apikey: 'key',
    apikeys: 'key',
    secretkey: 'key',
    accesskey: 'key',
    privatekey: 'key',
    authkey: 'key',
    appkey: 'key',
    apisecret: 'secret',
    clientsecret: 'secret',
    appsecret: 'secret',
    encryptionkey: 'key',
    masterkey: 'key',
    signingkey: 'key',
    hmackey: 'key',
    licensekey: 'key',
    auth: 'auth',
    authorization: 'auth',
    salt: 'salt',
};
/** Words that make a bare `key` a secret one when they stand before it. */
const KEY_BEFORE = /^(?:api|apis|app|application|secret|access|private|priv|auth|authentication|encryption|encrypt|enc|crypt|crypto|cipher|master|signing|sign|signature|hmac|account|shared|service|subscription|session|cookie|license|licence|admin|client|server|user|consumer|storage|deploy|rsa|aes|des|ssh|jwt|token|security|root|write|read|live|prod|webhook|bot|integration|hash|symmetric|decryption|decrypt|preshared|psk|wpa|wep|ingest|ingestion|validation|personal|function|host|flask|django|rails|laravel|base)$/;
const NOT_KEY_BEFORE = /^(?:public|pub|primary|foreign|sort|partition|cache|map|index|registry|translation|object|row|hot|group|lookup|i18n|hash|range)$/;
/** A name that ends in one of these is about the secret, not the secret. */
const ABOUT = /^(?:id|ids|name|names|type|types|url|urls|uri|uris|endpoint|endpoints|path|paths|file|files|filename|dir|folder|field|fields|label|placeholder|hint|hints|help|helper|error|errors|message|messages|msg|title|text|description|desc|prompt|input|column|col|header|headers|length|len|min|max|size|limit|count|expiry|expires|expiration|expire|ttl|timeout|age|ref|refs|reference|arn|policy|policies|manager|provider|providers|class|cls|controller|service|services|regex|regexp|pattern|patterns|format|prefix|suffix|store|mode|kind|scope|scopes|state|status|issuer|audience|subject|algorithm|algo|alg|encoder|encoding|encryption|encryptor|hashing|iterations|rounds|hasher|hashers|hash|hashes|hashed|digest|checksum|index|version|enabled|enable|disabled|required|reset|forgot|forgotten|changed|change|confirm|confirmation|strength|rules|rule|validator|validation|valid|invalid|visible|show|hide|toggle|icon|button|btn|link|page|view|form|screen|dialog|modal|component|handler|callback|fn|func|function|method|factory|builder|parser|generator|resolver|storage|cache|bucket|table|list|array|map|env|var|variable|param|params|parameter|option|options|opt|arg|args|argument|flag|property|attr|attribute|element|selector|xpath|css|style|color|event|action|request|response|result|results|info|data|config|settings|location|source|target|command|cmd|user|users|username|login|account|email|owner|role|usage|support|supported|exists|missing|not|is|has|was|new_password_label|notes|comment|comments|doc|docs|rotation|lifetime|interval|period|date|time|at|on|by|for|in|re|regexes|symbols|characters|char|chars|charset|delimiter|separator|begin|start|end|template|tmpl|example|sample|dummy|fake|mock|placeholderText|autocomplete|tooltip|caption|heading|line|word|words|kid|fingerprint|thumbprint|cert|certificate|public|pub|key_id|keyid|aud|iss|sub|symbol|address|contract|metadata|meta|mapping|schema|model|entity|dto|test|tests|spec|count|total|usage|used|balance|price|cost|rate|signature|sig|position|offset|stream|resource|resources|namespace|kinds|lexer|node|pipe|bag|ring|press|down|up|code|codes|pressed|word|board|frame|frames|space|point|stroke|store_type|bindings|binding|size_bytes|bits|len_bytes)$/;
/** Words after the secret's own word that leave it what it is. */
const PLAIN = /^(?:value|val|string|str|plain|plaintext|raw|clear|prod|production|dev|development|staging|stage|qa|uat|live|local|default|base64|b64|encoded|old|new|current|prev|previous|primary|secondary|main|master|root|admin|test|sandbox|\d{1,3}|x|a|b|c|v\d|key|keys|hex|bytes|again|repeat|confirm2)$/;
const key_name_WORD = /[A-Z]{2,40}(?=[A-Z][a-z])|[A-Z]?[a-z]{1,60}|[A-Z]{1,60}|\d{1,20}/g;
/** The words of a name in any of the usual spellings, lower case. */
function wordsOf(name) {
    return (name.match(key_name_WORD) ?? []).map((word) => word.toLowerCase());
}
/** Judges the name a value is given to; undefined: not the name of a secret. */
function judgeKey(name) {
    const words = wordsOf(name);
    let found;
    for (let at = words.length - 1; at >= 0 && found === undefined; at -= 1) {
        const cls = classAt(words, at);
        if (cls !== undefined)
            found = { cls, at };
    }
    if (found === undefined)
        return undefined;
    // `PublicKeyToken`: part of the name of a signed library.
    if (found.cls === 'token' && words[found.at - 1] === 'key' && words[found.at - 2] === 'public')
        return undefined;
    const after = words.slice(found.at + 1);
    const before = words[found.at - 1] ?? '';
    if (/^(?:no|has|is|use|show|hide|forgot|reset|change|confirm|without|csrf|xsrf|authenticity|antiforgery|next|page|continuation|cursor|design|css|syntax|lexer|invalid|valid|wrong|bad|missing|expected|max|min|num|count|total|stop|eos|pad|bos|special|prompt|completion|output|cancel|cancellation|abort|injection|di|placeholder|fake|dummy|mock|example|sample|allow|require|enable|disable|want|need|check|verify|validate|public|pub)$/.test(before)) {
        return { cls: found.cls, about: true };
    }
    // What a name calls encrypted is not the secret any more.
    if (words.slice(0, found.at).some((word) => word === 'encrypted' || word === 'sealed'))
        return { cls: found.cls, about: true };
    // The entry of a store under which the password is kept.
    if (found.cls === 'password' && after.length === 1 && /^keys?$/.test(after[0] ?? ''))
        return { cls: found.cls, about: true };
    if (/^(?:existing|exclude|excludes|skip|omit)$/.test(words[0] ?? '') && found.at > 0)
        return { cls: found.cls, about: true };
    if (after.some((word) => ABOUT.test(word) && !PLAIN.test(word)))
        return { cls: found.cls, about: true };
    return { cls: found.cls, about: after.length > 3 };
}
function classAt(words, at) {
    const word = words[at] ?? '';
    const own = Object.hasOwn(CLASS_OF, word) ? CLASS_OF[word] : undefined;
    if (own !== undefined)
        return own;
    if (word === 'key' || word === 'keys') {
        const before = words[at - 1] ?? '';
        if (NOT_KEY_BEFORE.test(before))
            return undefined;
        return KEY_BEFORE.test(before) || PROVIDER_WORD.test(before) || before.endsWith('api') ? 'key' : undefined;
    }
    if (word === 'cookie' && words[at - 1] === 'erlang')
        return 'secret';
    if (word === 'phrase' && words[at - 1] === 'pass')
        return 'password';
    if (word === 'word' && words[at - 1] === 'pass')
        return 'password';
    // Written in one word: dbpassword, mysecretkey, githubtoken.
    const joined = /^[a-z]{1,24}(password|passwd|passphrase|passwort|pwd|secret|token|apikey|secretkey|accesskey|privatekey|authkey)s?$/.exec(word)?.[1];
    if (joined === undefined)
        return undefined;
    return joined.startsWith('pass') || joined === 'pwd'
        ? 'password'
        : joined.endsWith('key')
            ? 'key'
            : joined === 'secret'
                ? 'secret'
                : 'token';
}
/** Names that make `…_key` a credential: `STRIPE_KEY`, `mailgun.key`. */
const PROVIDER_WORD = /^(?:aws|azure|gcp|google|maps|stripe|twilio|sendgrid|mailgun|mailchimp|mandrill|algolia|datadog|newrelic|relic|sentry|github|gitlab|bitbucket|heroku|cloudflare|fastly|openai|anthropic|claude|gpt|huggingface|slack|discord|telegram|twitter|facebook|instagram|linkedin|youtube|firebase|fcm|pusher|pubnub|razorpay|paypal|braintree|square|shopify|dropbox|trello|jira|okta|auth0|segment|mixpanel|amplitude|intercom|zendesk|hubspot|salesforce|etherscan|infura|alchemy|binance|coinbase|weather|openweather|openweathermap|nasa|steam|giphy|tmdb|omdb|newsapi|recaptcha|captcha|cosmos|cosmosdb|s3|redis|mongo|mongodb|elastic|snowflake|databricks|fernet|rijndael|blowfish|hive|watson|speech|vision|translate|here|mapbox|tomtom|bing|yelp|spotify|twitch|reddit|flickr|unsplash|pexels|pixabay|vimeo)$/;

;// CONCATENATED MODULE: ./build/embedded/secrets/secret-match.js
const RANK = { generic: 1, pair: 2, context: 3, jwt: 4, token: 5, key: 6 };
/** One match per place: where two overlap, the one of higher rank, then the longer. */
function withoutOverlaps(matches) {
    const sorted = [...matches].sort((a, b) => a.start - b.start || b.rank - a.rank || b.end - a.end);
    const kept = [];
    for (const match of sorted) {
        const last = kept.at(-1);
        if (last === undefined || match.start >= last.end)
            kept.push(match);
        else if (match.rank > last.rank)
            kept[kept.length - 1] = match;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/json-web-token.js

const json_web_token_TOKEN = /(eyJ[A-Za-z0-9_-]{10,1000})\.(eyJ[A-Za-z0-9_-]{4,6000})\.([A-Za-z0-9_-]{20,1400})(?![A-Za-z0-9_-])/y;
/** A signed JSON web token at `start`. Its header must be JSON that names an algorithm. */
function readJsonWebToken(text, start, place) {
    if (/[A-Za-z0-9_-]/.test(text[start - 1] ?? '') && text[start - 2] !== '\\')
        return undefined;
    json_web_token_TOKEN.lastIndex = start;
    const match = json_web_token_TOKEN.exec(text);
    if (match === null)
        return undefined;
    const [token, head = '', body = '', signature = ''] = match;
    const header = decode(head);
    if (header === undefined || typeof header['alg'] !== 'string')
        return undefined;
    const payload = decode(body);
    if (isSpecimen(payload))
        return undefined;
    if (/(.)\1{7}/.test(signature) || /signature|example/i.test(signature))
        return undefined;
    const anonymous = payload?.['role'] === 'anon' || header['alg'].toLowerCase() === 'none';
    return {
        rule: 'json-web-token',
        start,
        end: start + token.length,
        rank: RANK.jwt,
        severity: 'high',
        review: place.test || place.kind === 'prose' || anonymous,
        confidence: place.test || anonymous ? 'low' : 'high',
        message: `JSON web token (signed, header checked)${anonymous ? ' for anonymous access' : ''}${place.test ? ' in a test or example' : ''}`,
    };
}
function decode(part) {
    try {
        const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The example every introduction shows, and the keys every local Supabase shares. */
function isSpecimen(payload) {
    return payload?.['sub'] === '1234567890' || payload?.['name'] === 'John Doe' || payload?.['iss'] === 'supabase-demo';
}
/** Whether a whole value is a web token that is shown as an example, so that no other rule reports it either. */
function isSpecimenWebToken(value) {
    const body = /^eyJ[\w-]{10,1000}\.(eyJ[\w-]{4,6000})\.[\w-]{0,1400}$/.exec(value)?.[1];
    return body !== undefined && isSpecimen(decode(body));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/embedded/secrets/known-examples.js

/**
 * Tokens that their makers print in their own documentation, or that every emulator of theirs shares: the first 16 digits of
 * their SHA-256, so that this file holds none of them.
 */
const KNOWN = new Set([
    // Stripe's three documented test keys.
    '2cafc0970149a84f',
    'f2d6ca16515033e5',
    '2d1f7723aabc5c7a',
    // The token of GitHub's API documentation, under two prefixes.
    '3543c50b0cb9cea8',
    'bc3ae723f57c6b9e',
    // The account keys of the Azure storage and Cosmos DB emulators.
    '0011cc25eb432071',
    '16b4467276f3fae6',
    'aa6547439583c3a2',
]);
/** Whether a token is a published example. */
function isKnownExample(token) {
    return KNOWN.has((0,external_node_crypto_.createHash)('sha256').update(token).digest('hex').slice(0, 16));
}

;// CONCATENATED MODULE: ./build/embedded/secrets/value-judge.js




const PLACEHOLDER = /example|sample|placeholder|change.?(?:me|this|it)|replace|your[-_. ]?|insert|enter[-_ ]|redacted|removed|sanitized|masked|hidden|dummy|fake|todo|fixme|lorem|ipsum|xxxx|\*\*\*|\.\.\.|…|•|not.?(?:a.?)?(?:real|secret|set|used|valid)|invalid|incorrect|wrong|undefined|foo.?bar|some.?(?:secret|token|key|pass|value)|my.?(?:secret|token|key|pass|api)|super.?secret|fill.?(?:me|in)|deadbeef|cafebabe|goes.?here|secret.?here|key.?here|token.?here|abc.?123|xyz.?123|123.?(?:abc|xyz)|hunter2(?!\d)|keyboard.?cat|donotuse|do.?not.?use|unused|obviously|unsafe|insecure|^(?:test|demo|foo|bar|abc)(?:ing|er|user|pass|password)?[-_.]?\d{0,4}$|for.?testing|test.?only|testing123/i;
const SEQUENCE = /(.)\1{5}|0123456|1234567|2345678|9876543|abcdefg|bcdefgh|qwertyu|zyxwvu|(?:^|[^a-z])(?:aaaa|xxx|yyy|zzz)(?:[^a-z]|$)/i;
/** Whether a token is one that no service ever issued: an example in a document, a filler, a count. */
function isPlaceholderToken(token) {
    return PLACEHOLDER.test(token) || SEQUENCE.test(token);
}
/** Values that are no secret whatever the name: references, templates, types, encrypted or hashed values. */
const REFERENCE = /^(?:(?:required|nullable|sometimes|string|bail|confirmed|present|filled|numeric)\||Ag[A-F][A-Za-z0-9+/=]{150,1024}$|--[a-z]|PBKDF2With|PBEWith|SHA\d{1,3}with|Hmac-?SHA|\$\{|\{\{|\$\(|<[^>]{0,100}>?$|%[({a-z]|#\{|\[\[|__|@@|\$[A-Za-z_][A-Za-z0-9_]{2,}$|%[A-Za-z_]{2,60}%$|!!|![\w.:]{0,60}$|&\*?[A-Za-z_][\w.[\]>-]{0,100}$|\*[A-Za-z]|arn:|secretsmanager|vault[:/]|ref\+|op:\/\/|ssm:|env[.:(]|process\.|os\.|config[.(]|secrets\.|vars\.|self\.|this\.|settings\.|ENC[([]|\{cipher\}|\{[a-zA-Z_]|\[[A-Z_]{3}|AQICAH|gAAAAA|U2FsdGVkX1|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)|\$(?:2[abxy]|1|5|6|y|apr1|argon2\w{0,2}|pbkdf2[\w-]{0,20}|P|H|S|scrypt)\$|pbkdf2[_:(]|bcrypt[_$]|argon2|scrypt:|sha(?:1|256|384|512)[-:$]|md5[-:$]|data:|urn:|mailto:|#[0-9a-fA-F]{3,8}$)/;
/**
 * Values whose form says that they are no secret, however random the rest looks: what SOPS encrypted, what providers hand out
 * to be published, the address of an account or contract, and patterns of characters that are at the front of the value.
 */
const NO_SECRET = /^ENC\[[A-Z0-9_]{3,20},|^pk\.eyJ|^pk_(?:live|test|prod)_|^0x[0-9a-fA-F]{40}$|^[\^(]{0,3}\[[^\]\s]{0,60}(?:a-|A-|0-|\\[wdsS])[^\]\s]{1,60}\](?:[*+?]|\{\d)/;
/** A word with digits behind a `*` or `!` is a password; an alias of YAML, a pointer or a tag has words only, or parts. */
const BEGINS_WITH_SIGN = /^[*!](?=[A-Za-z]{0,60}[A-Z][a-z])(?=[A-Za-z]{1,60}\d)[A-Za-z\d]{7,60}[^\sA-Za-z\d]{0,3}$|^[*!][a-z]{7,40}\d{2,6}[^\sA-Za-z\d]{0,3}$/;
const INSIDE_REFERENCE = /\$\{|\{\{|\}\}|\$\(|#\{|%\(|%[sdv](?![A-Za-z])|\{\d?\}|<\/|=>|->|\(\)|&&|\|\||::|\\[wdsbS]|\[[a-z0-9]-|\.\*|\.\+|\(\?|https?:|:\/\/|\\u[0-9a-f]{4}|\$[A-Z_]{4,}|\$[A-Za-z_]\w{1,40}(?:\[\w|->)|\{[a-zA-Z_][\w.]{1,40}\}|\w(?:\(["'{[]|\[["'])|[({]$|^[A-Za-z_][\w.]{2,60}=(?!=?$)|\$(?:2[aby]|6|5|1|apr1)\$/;
const LITERAL = /^(?:true|false|null|nil|none|undefined|nan|yes|no|on|off|string|str|text|int|integer|number|bool|boolean|bytes?|object|any|void|char|varchar|uuid|required|optional|disabled|enabled|default|auto|always|never|unknown|empty|missing|required|readonly|inherit|prompt|ask|file|env|environment|keychain|plain|basic|bearer|digest|negotiate|oauth2?|jwt|static|public|private|protected|internal|external|const|let|var|function|async|await|return|import|include|read|write|admin|root|user|guest|anonymous|postgres|mysql|mongo|mongodb|redis|rabbitmq|elastic|minio|minioadmin|wordpress|compat|systemd|files|laravel|django|symfony|homestead|vagrant|docker|oracle|sa|sql|h2|tomcat|jenkins|grafana|kibana|nexus|sonar|keycloak)$/i;
const value_judge_UUID = /^\{?[0-9a-f]{8}-?[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const FILE = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\)|\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|md|html?|js|ts|tsx|jsx|py|rb|go|java|php|cs|xml|sh|conf|cfg|ini|env|pub|asc|gpg|log|csv|png|jpe?g|svg|css|scss|com|org|net|io|dev|local|exe|dll|so|zip|gz|toml|properties)$/i;
const DATE_OR_VERSION = /^(?:v?\d{1,4}\.\d{1,4}\.\d{1,6}[-+.\w]{0,60}|v?\d{1,4}(?:[.\-/:]\d{1,4}){1,5}(?:[-+.]?[a-z]{1,6}\d{0,3})?|\d{4}-\d\d-\d\dT.{0,20}|\d{1,3}(?:ms|s|m|h|d|px|em|rem|%|kb|mb|gb)|[\d.,_+-]{1,12})$/i;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/;
/** `user.password`, `get_password`, `PASSWORD_FIELD`, `client-secret`: names, not values. */
const NAME_LIKE = /^[@:$.]?[A-Za-z_]\w{0,60}(?:[./:\\-][A-Za-z_]\w{0,60}){0,10}[:;,.?!]?$/;
/** Words of which values that stand for a secret are made. */
const VOCABULARY = new Set(('a an the my our your this that is it of to for in on at by with from and or not no new old current default initial temp temporary tmp same other another wrong bad good right correct invalid valid ' +
    'password passwd pass passphrase passcode pwd pw secret secrets key keys token tokens api apikey auth authentication authorization bearer basic access refresh id private public client consumer app application service server ' +
    'user username users name login email mail admin administrator root guest owner member account test tests testing tester demo dev develop development prod production stage staging local localhost qa ci ' +
    'foo bar baz qux quux foobar bat hello world abc abcd xyz val value values string str text data field content code hash salt sign signing signature encryption encrypted encrypt decrypt session cookie csrf jwt oauth sso saml ldap ' +
    'db database mysql postgres postgresql mongo mongodb redis rabbitmq rabbit kafka elastic elasticsearch sql sqlite oracle mssql mariadb cassandra influx influxdb grafana minio neo4j couchdb memcached ' +
    'aws azure gcp google github gitlab bitbucket slack stripe twilio sendgrid docker kubernetes k8s jenkins jira vault consul terraform ansible spring django flask rails laravel node react vue angular next nuxt ' +
    'secure security safe strong weak long short random generate generated simple super very really top hidden none null nil empty blank missing unset undefined todo tbd na placeholder dummy fake mock stub sample example ' +
    'change changeme me please set here put insert enter fill replace use used set add update reset forgot confirm confirmation remember repeat again type must required optional ' +
    'first second third one two three alice bob carol dave eve john jane doe joe smith acme company org corp inc team project product store shop site web www http https url uri host port path file dir config cfg env var ' +
    'master slave main primary secondary backup shared common global system internal external plain clear raw base base64 b64 hex utf8 json xml yaml html css js ts py go java php ruby rust cpp ' +
    'webhook webhooks callback hook bot chat message messages channel queue topic event worker job task cron batch email smtp imap pop ftp sftp ssh tls ssl rsa aes hmac sha md5 bcrypt argon scrypt pem crt cert ca csr ' +
    'license number num count size len length max min zero integration unit functional e2e spec fixture fixtures case cases something anything nothing whatever secret1 letmein welcome qwerty monkey dragon supersecret mysecret mypassword mytoken mykey ' +
    'verysecret topsecret testpass testuser testing testpassword testtoken testkey testsecret adminpass rootpass userpass dbpass dbpassword dbuser sekret sekrit geheim passwort motdepasse contrasena senha wachtwoord s3cret s3cr3t').split(' '));
/** Grades a value that a name of class `password` or another gives away. */
function gradeValue(value, passwordLike) {
    // What says how the rest is kept: Laravel's, Spring's, and what Django's template for new projects begins its keys with.
    const lead = /^(?:base64:(?=.{16})|django-insecure-(?=.{16})|\{noop\})/.exec(value)?.[0];
    if (lead !== undefined)
        return gradeValue(value.slice(lead.length), passwordLike);
    if (value.length < 4 || value.length > 1024)
        return 'none';
    // Only keys of this length are among them: nothing shorter needs the digest.
    if (value.length >= 20 && isKnownExample(value))
        return 'none';
    if (value.startsWith('eyJ') && isSpecimenWebToken(value))
        return 'none';
    if (NO_SECRET.test(value))
        return 'none';
    // A colour, and whatever of a style sheet follows it.
    if (/^#[0-9a-fA-F]{3,8}(?![0-9A-Za-z])/.test(value))
        return 'none';
    if (isDrawnFromAllCharacters(value) || APP_PASSWORD.test(value))
        return isPlaceholderToken(value) ? 'none' : 'strong';
    if (/[\s\u0000-\u001f\ufffd]|^["'].*["']$/.test(value))
        return 'none';
    if ((REFERENCE.test(value) && !BEGINS_WITH_SIGN.test(value)) || LITERAL.test(value))
        return 'none';
    // The choices there are: `false|true`.
    if (value.includes('|') && value.split('|').every((choice) => LITERAL.test(choice)))
        return 'none';
    if (value_judge_UUID.test(value))
        return /^(?:0{8}|1{8}|f{8}|1234|abcd)/i.test(value) ? 'none' : 'uuid';
    if (/^[A-Za-z0-9+/]{12,}={0,2}$/.test(value) && value.length % 4 === 0) {
        // Text in base64 is judged by what it says.
        const plain = Buffer.from(value, 'base64').toString('latin1').trimEnd();
        if (/^[\x20-\x7e]{6,}$/.test(plain))
            return isPlaceholderToken(plain) ? 'none' : looksRandom(plain) ? 'strong' : gradeEncoded(plain, passwordLike);
    }
    if (looksRandom(value) && !isPlaceholderToken(value) && !INSIDE_REFERENCE.test(value) && !isPath(value))
        return 'strong';
    if (INSIDE_REFERENCE.test(value) || FILE.test(value) || EMAIL.test(value) || DATE_OR_VERSION.test(value)) {
        return passwordLike && /^\d{6,12}$/.test(value) && !SEQUENCE.test(value + value) ? 'weak' : 'none';
    }
    if (isPlaceholderToken(value) || isPath(value))
        return 'none';
    return gradeChosen(value, passwordLike);
}
/** A chosen password in base64; text of several words, or data, is something else. */
function gradeEncoded(plain, passwordLike) {
    if (!passwordLike || /[\s{}<>"=:]/.test(plain))
        return 'none';
    const grade = gradeChosen(plain, true);
    return grade === 'password' || plain.length < 12 ? grade : 'none';
}
/** Four groups of four letters, as mail providers hand out passwords for programs. */
const APP_PASSWORD = /^[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}$/;
/** The alphabet and length of the keys that Django draws. */
const DJANGO_KEY = /^[a-z0-9!@#$%^&*(_=+)-]{50}$/;
/** Keys such as WordPress's: long, of all printable characters, where a `{` or a `%s` is chance and no template. */
function isDrawnFromAllCharacters(value) {
    if (DJANGO_KEY.test(value) && shapeOf(value).symbols >= 6 && shapeOf(value).digits >= 3)
        return true;
    if (value.length < 32 ||
        value.length > 200 ||
        /^(?:\{[\w-]{1,20}\})?\$[a-z0-9-]{1,14}\$|^(?:pbkdf2|scrypt|bcrypt|argon2|sha\d)|:\/\/|\{\{|\$\{/i.test(value))
        return false;
    const shape = shapeOf(value);
    return (shape.symbols >= value.length * 0.12 &&
        shape.symbols < value.length * 0.7 &&
        shape.digits >= 2 &&
        shape.upper >= 4 &&
        shape.lower >= 4 &&
        shape.changes >= value.length * 0.55 &&
        entropy(value) >= 4.4 &&
        !/ {2}|\t/.test(value) &&
        (value.match(/ /g) ?? []).length <= 4);
}
/** Whether nearly all letters belong to words that stand for a secret rather than make one. */
function isOrdinary(value) {
    let known = 0;
    let all = 0;
    for (const word of wordsOf(value)) {
        if (/^\d/.test(word))
            continue;
        all += word.length;
        if (VOCABULARY.has(word))
            known += word.length;
    }
    return all === 0 || known >= all * 0.75;
}
/** Words of passwords that people really set. */
const REAL = /welcome|letmein|qwerty|monkey|dragon|admin|root|master|hello|alice|bob|john|acme|company|mysql|postgres|oracle|mongo|redis/i;
function gradeChosen(value, passwordLike) {
    const shape = shapeOf(value);
    const letters = shape.lower + shape.upper;
    if (letters === 0 || /^(.)\1*$/.test(value))
        return 'none';
    const kinds = Number(shape.lower > 0) + Number(shape.upper > 0) + Number(shape.digits > 0) + Number(shape.symbols > 0);
    const ordinary = isOrdinary(value);
    if (isDisguisedWord(value))
        return passwordLike && value.length >= 6 && kinds >= 2 ? 'weak' : 'none';
    // Cases that change within what would be a word.
    if (passwordLike &&
        shape.digits === 0 &&
        value.length >= 12 &&
        shape.upper >= 3 &&
        shape.lower >= 3 &&
        turnsOf(value) >= value.length * 0.35 &&
        wordiness(value) < 0.67)
        return 'password';
    // Letters alone, or names: `letmein`, `clientSecret`, `user.password`.
    if (shape.digits === 0 && (NAME_LIKE.test(value) || shape.symbols === 0)) {
        if (ordinary || !passwordLike)
            return 'none';
        const plain = shape.symbols === 0 && shape.upper === 0 && value.length >= 6;
        return plain || (shape.symbols === 0 && wordiness(value) < 0.5 && value.length >= 8) ? 'weak' : 'none';
    }
    const dashed = shape.upper === 0 && /^[a-z]{1,20}(?:[-_.][a-z\d]{1,20}){2,8}$/.test(value);
    if (ordinary && passwordLike && kinds >= 3 && value.length >= 8 && REAL.test(value) && !dashed)
        return 'password';
    if (ordinary)
        return passwordLike && shape.digits > 0 && value.length >= 6 ? 'weak' : 'none';
    if (value.length < 6)
        return passwordLike && kinds >= 3 ? 'weak' : 'none';
    if (shape.symbols > letters + shape.digits || /^[^A-Za-z0-9]{3}/.test(value))
        return 'none';
    if (/^[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){2,8}$/.test(value) && wordiness(value) > 0.55)
        return 'none';
    // Programs' own names with a number in them: `field1`, `auth_token_2`, `oauth2-client`, `Basic64Encoder`.
    if (NAME_LIKE.test(value) &&
        shape.digits <= 2 &&
        shape.changes <= 3 &&
        /[_.:/-]/.test(value) &&
        wordiness(value) > 0.55)
        return passwordLike && /\d$/.test(value) ? 'weak' : 'none';
    if (!passwordLike)
        return value.length >= 8 && kinds >= 3 && entropy(value) >= 2.7 && wordiness(value) < 0.85
            ? 'password'
            : value.length >= 10
                ? 'weak'
                : 'none';
    if (kinds === 2 && shape.digits > 0 && shape.symbols === 0)
        return value.length >= 6 ? 'password' : 'weak';
    return kinds >= 2 ? 'password' : 'weak';
}
/** Undoes the usual replacements of letters: `P@55w0rd`. */
function unleet(value) {
    const plain = {
        '@': 'a',
        '4': 'a',
        '0': 'o',
        $: 's',
        '5': 's',
        '§': 's',
        '3': 'e',
        '1': 'i',
        '7': 't',
    };
    return value.toLowerCase().replace(/[@40$5§317]/g, (char) => plain[char] ?? char);
}
/** `P@55w0rd!` and the like: the word itself in disguise, with next to nothing added. */
function isDisguisedWord(value) {
    const plain = unleet(value);
    if (!/pas{1,3}word|pas{1,3}wort|secret/.test(plain))
        return false;
    if (!/[\d@$!§]/.test(value))
        return false;
    const rest = plain.replace(/pas{1,3}word|pas{1,3}wort|secret/, '').replace(/[^a-z]/g, '');
    return rest.length <= 2 || VOCABULARY.has(rest);
}
/** Letters of both cases and digits in no order: a piece of base64 rather than a folder's name. */
function isMixed(part) {
    const { upper, lower, digits, changes } = shapeOf(part);
    return upper >= 3 && lower >= 3 && digits >= 1 && changes >= part.length * 0.4;
}
function isPath(value) {
    if (!/[/\\]/.test(value))
        return false;
    const parts = value.split(/[/\\]/);
    if (parts.some((part) => part.length >= 14 && isMixed(part)))
        return false;
    return (parts.length >= 2 &&
        parts.every((part) => part === '' || /^(?:[A-Za-z_.@-][\w.@*:-]{0,60}|\d{1,4})$/.test(part)) &&
        wordiness(value) > 0.6);
}

;// CONCATENATED MODULE: ./build/embedded/secrets/assignment.js



const MAX_NAME = 64;
const OPERATOR = /(===?|!==?|->(?=[ ]?["'])|\|\|=?|\?\?=?|\?:|\?=|:=|=>|=|::(?=[ \t]?["'])|:(?!:)|\bor\b|\bto(?=[ \t]{1,4}")|\b(?:is|was):?(?= )|<-)/y;
const TYPED = /(?:[ \t]{0,4}[A-Za-z_&'?[*][\w&'.<>?|[\] \t*]{0,40}?)=(?![=>])[ \t]{0,4}/y;
const BARE_TYPED = /[ \t]{0,4}(?:(?:string|String|char\s?\*?|text|varchar|std::string|&str|str|[Aa]s String)?(?:\[\d{0,5}\])?[ \t]{0,4})=(?![=>])/y;
/** The names after this one in `password, host = "a", "b"`. */
const OTHER_NAMES = /[ \t]{0,4},[ \t]{0,4}(?:[\w.$]{1,40}[ \t]{0,4},[ \t]{0,4}){0,3}[\w.$]{1,40}[ \t]{0,4}=(?![=>])[ \t]{0,4}/y;
/** C#: `Password { get; set; } = "x"`. */
const ACCESSORS = /\{[ \t]?get;[ \t]?(?:(?:private|protected|internal)[ \t])?(?:set;|init;)?[ \t]?\}[ \t]{0,4}/y;
/** What is taken where the environment has no such variable: `.unwrap_or("x")`, `ENV.fetch("X") { "x" }`. */
const FALLBACK = /[ \t]{0,4}(?:\.(?:unwrap_or|unwrap_or_else|orElse|getOrElse|or_else)\([ \t]?(?:\|_?\|[ \t]?)?|\{[ \t]{1,4}(?=["'][^"'\n]{0,400}["'][ \t]{1,4}\}))/y;
/** `strcmp(password, "x")` and the like. */
const COMPARES = /(?:str(?:n|case)?cmp|equals(?:IgnoreCase)?|compare_digest|timingSafeEqual|hash_equals|constant_time_compare|secure_compare|CompareOrdinal)\([ \t]{0,2}$/;
/** The sections before a name: `"Smtp:Password"`. */
const SECTION = /["'][A-Za-z][\w:.-]{1,50}:$/;
function isNameChar(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95 ||
        code === 45 ||
        code === 46 ||
        // Letters with accents: contraseña.
        (code >= 192 && code < 592));
}
/** The whole name around [from, to), and where it starts. */
function nameAround(text, from, to) {
    let start = from;
    while (start > 0 && from - start < MAX_NAME && isNameChar(text.charCodeAt(start - 1)))
        start -= 1;
    // `\npassword` in an escaped string: the n belongs to the escape.
    if (text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '') && start < from)
        start += 1;
    let end = to;
    while (end < text.length && end - to < MAX_NAME && isNameChar(text.charCodeAt(end)))
        end += 1;
    return { start, end };
}
/** Reads what is given to the name at [start, end); undefined if that is nothing literal. */
function readAssignment(text, start, end, place) {
    const name = text.slice(start, end);
    const make = (value, form) => value === undefined ? undefined : { name, nameStart: start, nameEnd: end, form, ...value };
    const before = text[start - 1] ?? '';
    // A part of a path or of the name of an image.
    if (before === '/' && !/^_/.test(name))
        return undefined;
    // `${DB_PASSWORD:-x}`: what the variable defaults to.
    if (before === '{' && text[start - 2] === '$')
        return make(templateDefault(text, end), 'assign');
    const markup = readMarkup(text, start, end, place);
    if (markup !== undefined)
        return make(markup, 'element');
    let at = end;
    let closed = false;
    for (let guard = 0; guard < 6; guard += 1) {
        const here = text[at];
        if (here === '"' || here === "'" || here === '`' || here === ']' || (here === ')' && closed)) {
            const opens = before === here ||
                before === '\\' ||
                (/[#.]/.test(before) && text[start - 2] === here) ||
                (before === ':' && SECTION.test(text.slice(Math.max(0, start - 60), start)));
            if (here !== ']' && here !== ')' && !opens && !closed)
                break;
            closed = true;
            at += 1;
        }
        else if (here === '}' && before === '{' && /\w/.test(text[start - 2] ?? '')) {
            // Perl: `$h{password} = …`.
            closed = true;
            at += 1;
        }
        else if (here === '\\' && /["']/.test(text[at + 1] ?? ''))
            at += 1;
        else
            break;
    }
    const afterSpace = skipSpace(text, at);
    const next = text[afterSpace];
    if (next === ',' && closed)
        return make(readLiteral(text, afterSpace + 1, place, false), 'call');
    if (next === '(' && !closed && at === afterSpace)
        return make(readLiteral(text, at + 1, place, false), 'call');
    if (closed && match(FALLBACK, text, at) !== null)
        return make(readLiteral(text, FALLBACK.lastIndex, place, false), 'assign');
    if (next === ',' && COMPARES.test(text.slice(Math.max(0, start - 40), start)))
        return make(readLiteral(text, afterSpace + 1, place, false), 'compare');
    // Erlang: `{password, "x"}`.
    if (next === ',' && !closed && before === '{')
        return make(readLiteral(text, afterSpace + 1, place, false), 'call');
    if (next === ',' && !closed && match(OTHER_NAMES, text, at) !== null) {
        const from = OTHER_NAMES.lastIndex;
        return make(readLiteral(text, afterOthers(text, start, from), place, false), 'assign');
    }
    if (next === '{' && !closed && at === afterSpace && /^(?:c|cc|cpp|cxx|h|hh|hpp|ino)$/.test(place.extension))
        return make(readLiteral(text, at + 1, place, false), 'assign');
    const property = match(ACCESSORS, text, afterSpace);
    const operator = match(OPERATOR, text, property === null ? afterSpace : ACCESSORS.lastIndex);
    if (operator === null)
        return make(withoutOperator(text, { start, at, afterSpace, closed, place }), before === '-' || text[start] === '-' ? 'flag' : 'assign');
    // Kotlin's pairs: `"password" to "x"`.
    // In a sentence `or` gives nothing to anything: what a program falls back to is quoted.
    const falls = operator[0] === 'or';
    if (operator[0] === 'to' && !(closed && /^kts?$/.test(place.extension)))
        return undefined;
    let from = operator.index + operator[0].length;
    let form = /^[=!]==?/.test(operator[0]) && operator[0] !== '=' && operator[0] !== '=>' ? 'compare' : 'assign';
    if (operator[0] === ':' && place.kind === 'code')
        from = match(TYPED, text, from) === null ? from : TYPED.lastIndex;
    const tight = operator[0] === '=' && afterSpace === at && from < text.length && !/\s/.test(text[from] ?? ' ');
    const enclosing = tight && !closed ? enclosingQuote(text, start) : undefined;
    // `"… password='x'"`: a string of its own within the string.
    const nested = /["'\\]/.test(text[from] ?? '') && text[from] !== enclosing;
    const inside = enclosing !== undefined && !nested;
    if (inside)
        form = 'inside';
    if (operator[0] === '=' && !closed)
        from = afterOthers(text, start, from);
    const remark = place.kind === 'code' && !closed && !inside && isInComment(text, start);
    const bare = inside ||
        remark ||
        (tight && !closed && isShellLine(text, start, place)) ||
        name.startsWith('--') ||
        place.kind === 'config' ||
        (place.kind === 'prose' && !closed);
    const value = readLiteral(text, from, place, bare && !falls, inside);
    const found = make(value, form);
    if (found === undefined || !remark || found.quoted)
        return found;
    // A sentence goes on; a value noted down ends its line.
    return /^[ \t]{1,10}(?!-->|\*\/)\S/.test(text.slice(found.end, found.end + 12)) ||
        /\w\(/.test(text.slice(found.start, found.end))
        ? undefined
        : { ...found, remark };
}
/** A line of shell within a literal of several lines: `export NAME=…`, or in Terraform, which never writes so, `NAME=…`. */
function isShellLine(text, start, place) {
    const before = text.slice(Math.max(0, start - 60), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (/^[ \t]{0,40}export[ \t]{1,4}$/.test(line))
        return true;
    return /^(?:tf|hcl)$/.test(place.extension) && /^[ \t]{0,40}$/.test(line) && /^[A-Z]/.test(text[start] ?? '');
}
/** A value that follows its name without a sign: `PASSWORD 'x'` in SQL, `--password x`, `ENV TOKEN x`, `char password[] = "x"`. */
function withoutOperator(text, { start, at, afterSpace, closed, place }) {
    if (closed || text[start - 1] === '$')
        return undefined;
    if (match(BARE_TYPED, text, at) !== null)
        return readLiteral(text, BARE_TYPED.lastIndex, place, false);
    if (afterSpace === at)
        return undefined;
    const flag = text[start] === '-' && text[start + 1] === '-';
    const line = text.slice(Math.max(0, start - 24), start);
    const quote = text[afterSpace];
    if (quote === "'" || quote === '"') {
        return flag ||
            place.kind !== 'code' ||
            /(?:^|\n)\s{0,8}set\s{1,4}$/.test(line) ||
            /sql|php|rb|py|java|go|ts|js|cs|pl|ps1|kts?$|cljs?$|edn|^el$|lisp|scm|rkt|gradle|groovy|^(?:c|cc|cpp|h|hpp|ino|m|mm)$/.test(place.extension)
            ? readLiteral(text, afterSpace, place, false)
            : undefined;
    }
    if (flag)
        return readLiteral(text, afterSpace, place, true, true);
    // ``… with the password `x` ``, in notes also bare: only what was drawn at random, or every word would be one.
    const inNotes = place.extension === 'txt' && /^pass(?:word|phrase|wd)?$/i.test(text.slice(start, at));
    if ((quote === '`' && place.kind === 'prose') || inNotes) {
        const value = readLiteral(text, afterSpace, place, inNotes);
        return value !== undefined && gradeValue(text.slice(value.start, value.end), true) === 'strong' ? value : undefined;
    }
    if (place.kind === 'config' &&
        /(?:^|[\n{])\s{0,8}(?:ENV|ARG|header_up|set(?:\s{1,2}-[a-zA-Z]{1,4}){0,3}|export|setenv|proxy_set_header|add_header|fastcgi_param|RequestHeader\sset|SetEnv)\s{1,4}$/i.test(line))
        return readLiteral(text, afterSpace, place, true);
    if (place.kind === 'config' &&
        /(?:^|\n)\s{0,8}$/.test(line) &&
        /^(?:\.?(?:netrc|msmtprc|esmtprc|fetchmailrc|mailrc|redis|authinfo)|.{0,40}\.conf$)/.test(place.name)) {
        return readLiteral(text, afterSpace, place, true);
    }
    return undefined;
}
/** What encloses the place if it is inside a string of its line, or part of an address: `"…;Password=` or `?password=`. */
function enclosingQuote(text, start) {
    if (/[?&;]/.test(text[start - 1] ?? ''))
        return text[start - 1];
    let quotes = 0;
    let single = 0;
    for (let at = start - 1; at >= 0 && start - at < 400; at -= 1) {
        const code = text.charCodeAt(at);
        if (code === 10)
            break;
        if (code === 34 || code === 96)
            quotes += 1;
        else if (code === 39)
            single += 1;
    }
    if (quotes % 2 === 1)
        return '"';
    return quotes === 0 && single % 2 === 1 ? "'" : undefined;
}
/** Of `user, password = "a", "b"`: where the value of the name at `start` stands, given where the first one does. */
function afterOthers(text, start, from) {
    const window = text.slice(Math.max(0, start - 160), start);
    const line = window.slice(window.lastIndexOf('\n') + 1);
    const others = /^[ \t]{0,40}(?:(?:const|let|var|val)[ \t]{1,4})?[[(]?((?:[\w.$@]{1,40}[ \t]{0,4},[ \t]{0,4}){1,4})$/.exec(line)?.[1];
    if (others === undefined)
        return from;
    let at = from;
    for (let skip = others.split(',').length - 1; skip > 0; skip -= 1) {
        const one = /[ \t]{0,4}[[(]?(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.]{1,60})[ \t]{0,4},/y;
        if (match(one, text, at) === null)
            return from;
        at = one.lastIndex;
    }
    return at;
}
const REMARK = /(?:^|[\s;{}])(?:#|\/\/|\/?\*{1,2}|--|<!--|;;|%)[ \t]/;
function isInComment(text, start) {
    const before = text.slice(Math.max(0, start - 160), start);
    return REMARK.test(before.slice(before.lastIndexOf('\n') + 1));
}

;// CONCATENATED MODULE: ./build/embedded/secrets/stated-credentials.js


const BEARER = /(?:bearer|token|apikey)\s{1,3}([A-Za-z0-9._~+/=-]{8,1200})/iy;
const BASIC = /basic\s{1,3}([A-Za-z0-9+/]{6,400}={0,2})/iy;
/** `Authorization: Bearer …` or `Basic …`, at the scheme's name. */
function readAuthorization(text, start, place) {
    const lead = text.slice(Math.max(0, start - 40), start);
    const header = /authorization/i.test(lead);
    if (!header && !/["'`]$/.test(lead))
        return undefined;
    BEARER.lastIndex = start;
    const bearer = BEARER.exec(text);
    if (bearer !== null) {
        const token = bearer[1] ?? '';
        if (!/^bearer/i.test(bearer[0]) && !header)
            return undefined;
        const grade = gradeValue(token, false);
        if (grade !== 'strong' && grade !== 'uuid')
            return undefined;
        const end = start + bearer[0].length;
        return statedMatch('bearer-token', end - token.length, end, 'Bearer token in an authorization header', place, grade === 'uuid', grade === 'strong');
    }
    BASIC.lastIndex = start;
    const basic = BASIC.exec(text);
    if (basic === null)
        return undefined;
    const encoded = basic[1] ?? '';
    const grade = gradeBasic(encoded);
    if (grade === 'none')
        return undefined;
    const end = start + basic[0].length;
    return statedMatch('basic-auth', end - encoded.length, end, 'User and password in base64 for basic authentication', place, grade === 'weak', grade === 'strong');
}
/** Grades the password of a `user:password` in base64; `none` if it is not one. */
function gradeBasic(encoded) {
    if (!/^[A-Za-z0-9+/]{6,400}={0,2}$/.test(encoded) || encoded.replace(/=+$/, '').length % 4 === 1)
        return 'none';
    const decoded = Buffer.from(encoded, 'base64').toString('latin1');
    const pair = /^([\x21-\x39\x3b-\x7e]{1,100}):([\x20-\x7e]{3,200})$/.exec(decoded);
    if (pair === null)
        return 'none';
    const [, user = '', password = ''] = pair;
    return user === password ? 'none' : gradeValue(password, true);
}
/** Commands and statements that take a password: what to look for after their name, in the same line. */
const COMMANDS = {
    curl: /\s(?:-u|--user|--proxy-user|-U)[ =]{0,2}["']?[^\s:"'$]{1,64}:([^\s"'\\]{3,128})/,
    mysql: /\s-p(?:'([^'\n]{3,100})'|"([^"\n$]{3,100})"|([^\s"'$\\|;&)`]{3,100}))/,
    mariadb: /\s-p(?:'([^'\n]{3,100})'|"([^"\n$]{3,100})"|([^\s"'$\\|;&)`]{3,100}))/,
    sshpass: /^\s{1,3}-p\s{0,2}["']?([^\s"'$]{3,100})/,
    'redis-cli': /\s-a\s{1,2}["']?([^\s"'$]{3,100})/,
    'docker login': /\s-p[ =]["']?([^\s"'$]{3,128})/,
    'az login': /\s-p\s{1,2}["']?([^\s"'$]{3,128})/,
    ' -storepass ': /^["']?([^\s"'$]{4,128})/,
    ' -keypass ': /^["']?([^\s"'$]{4,128})/,
    'zip -p': /^\s{1,2}["']?([^\s"'$]{4,128})["']?\s{1,2}\S/,
    useradd: /\s-p\s{1,2}["']?([^\s"'$]{4,128})/,
    lftp: /\s-u\s{1,2}["']?[^\s,"']{1,64},([^\s"'$]{3,100})/,
    smbclient: /\s-U\s{0,2}["']?[^\s%"']{1,64}%([^\s"'$]{3,100})/,
    nmcli: /\spassword\s{1,2}["']?([^\s"'$]{4,100})/,
    ' --auth ': /^["']?[^\s:"'$]{1,64}:([^\s"'$]{3,128})/,
    ': eap "': /^([^"\n]{4,100})"/,
    ': xauth "': /^([^"\n]{4,100})"/,
    'identified with ': /^\w{3,40}\s{1,4}by\s{1,4}["'`]([^"'`\n]{3,128})/i,
    'provider :': /^\w{2,30},\s{0,4}["'][^"'\n]{4,100}["'],\s{0,4}["']([^"'\s]{16,100})["']/,
    'basic_auth ': /^["'][^"'\n]{1,64}["'],\s{1,4}["']([^"'\n]{4,100})["']/,
    ' insecure-password ': /^([^\s"'$]{4,100})/,
    ' login=': /^[^\s:"']{1,64}:([^\s"'$]{3,100})/,
    'net use ': /^(?:[A-Za-z]:|\*)\s{1,2}\\\\\S{1,120}\s{1,2}["']?([^\s"'$/%]{4,128})["']?(?:\s{1,2}\/|\s*$)/,
    '--requirepass ': /^["']?([^\s"'$]{4,128})/,
    'convertto-securestring ': /^(?:-string\s{1,2})?["']([^"'$\n]{4,128})["']/i,
    'curlopt_userpwd,': /^\s{0,4}["'][^\s:"'$]{1,64}:([^\s"'\\$]{3,128})["']/,
    'enable secret ': /^(?:0 )?([^\s$]{4,64})$/,
    'enable password ': /^(?:0 )?([^\s$]{4,64})$/,
    ' password 0 ': /^([^\s$]{4,64})$/,
    ' secret 0 ': /^([^\s$]{4,64})$/,
    'snmp-server community ': /^([^\s$]{4,64})/,
    'user/pass': /^(?:word)?\s?[:=]\s?["'`]?[^\s/:"'`]{1,40}\s?[/:]\s?["'`]?([^\s"'`]{4,100})/,
    'username/password': /^\s?[:=]\s?["'`]?[^\s/:"'`]{1,40}\s?[/:]\s?["'`]?([^\s"'`]{4,100})/,
    'createuser ': /^\S{1,64}\s{1,4}(?:MD5|SHA-?\d{0,3})\s{1,4}["']?([^\s"'$]{4,128})/i,
    sqlcmd: /\s-P\s{0,2}["']?([^\s"'$]{3,128})/,
    ldapsearch: /\s-w\s{1,2}["']?([^\s"'$]{3,128})/,
    'chpasswd <<<': /^\s?["']?[\w.-]{1,40}:([^\s"'$]{3,128})/,
    mongodump: /\s-p\s{1,2}["']?([^\s"'$]{3,128})/,
    wget: /\s--(?:http-|ftp-)?password[ =]["']?([^\s"'$]{3,128})/,
    htpasswd: /\s-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}(?:\s{1,4}-[a-zA-Z]{1,6}){0,3}\s{1,4}[^\s-]\S{0,100}\s{1,4}\S{1,64}\s{1,4}["']?([^\s"'$]{3,100})/,
    openssl: /\s-(?:k|pass(?:in|out)?)\s{1,2}(?:pass:)?["']?([^\s"'$:]{4,100})/,
    'ssh-keygen': /\s-N\s{1,2}["']([^"'$\n]{4,100})["']/,
    'aws_secret_access_key ': /^([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/,
    ':thin:': /^[\w.$#-]{1,64}\/([^\s"'@/]{3,64})@/,
    'identified by': /^\s{1,4}(?:password\s{1,4})?["'`]([^"'`\n]{3,128})/i,
    "-p '": /^([^'\n]{4,100})'/,
    '-p "': /^([^"\n$]{4,100})"/,
};
const COMMAND_KEYWORDS = Object.keys(COMMANDS);
/** Names of programs among them: words of their own, except that MySQL's tools begin alike. */
const PROGRAM = /^(?:curl|mysql|mariadb|sshpass|redis-cli|docker login|az login|zip -p|useradd|lftp|smbclient|nmcli|sqlcmd|ldapsearch|mongodump|wget|htpasswd|openssl|ssh-keygen|net use |createuser )$/;
const AFTER_PROGRAM = /^(?:-?(?:dump|admin|import|show|check|pump|sh))?(?:\.exe)?["'`]?\s/;
function isProgram(text, start, end) {
    const escaped = text[start - 2] === '\\' && /[nrt]/.test(text[start - 1] ?? '');
    if (/[\w.-]/.test(text[start - 1] ?? '') && !escaped)
        return false;
    return text[end - 1] === ' ' || AFTER_PROGRAM.test(text.slice(end, end + 16));
}
/** A password in a command or statement whose name ends at `end`. */
function readCommand(text, keyword, end, place) {
    // Keywords are met in either case; an option's letter has one.
    if (keyword.startsWith('-p') && text[end - keyword.length + 1] !== 'p')
        return undefined;
    if (keyword === 'zip -p' && text[end - 1] !== 'P')
        return undefined;
    if (PROGRAM.test(keyword) && !isProgram(text, end - keyword.length, end))
        return undefined;
    const window = text.slice(end, end + 320);
    const newline = window.indexOf('\n');
    const line = newline === -1 ? window : window.slice(0, newline);
    const pattern = COMMANDS[keyword];
    const hit = pattern?.exec(line);
    const password = hit?.[1] ?? hit?.[2] ?? hit?.[3];
    if (hit === undefined || hit === null || password === undefined)
        return undefined;
    const grade = gradeValue(password, true);
    if (grade === 'none' || (grade === 'weak' && (place.test || place.kind === 'prose')))
        return undefined;
    if (keyword.startsWith('-p') && grade === 'weak')
        return undefined;
    const at = end + hit.index + hit[0].lastIndexOf(password);
    const sql = keyword.startsWith('identified ');
    return statedMatch(sql ? 'sql-password' : 'command-line-password', at, at + password.length, sql ? 'Password in an SQL statement' : 'Password on a command line', place, grade === 'weak', grade === 'strong');
}
/** What such a place is told as. */
function statedMatch(rule, start, end, message, place, doubtful, 
/** Of documents only what was drawn at random counts. */
drawn) {
    const review = doubtful || place.test || (place.kind === 'prose' && !drawn);
    return {
        rule,
        start,
        end,
        rank: RANK.pair,
        severity: 'high',
        review,
        confidence: doubtful ? 'low' : review ? 'medium' : 'high',
        message: place.test ? `${message} in a test or example` : message,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/assignment-judge.js




const AROUND = 160;
/** Calls and names whose argument is the name of a secret rather than the secret. */
const LOOKS_UP = /^(?:get|find|fetch|load|read|lookup|has|is|require|describe|it|test|parse|validate|verify|check|delete|remove|revoke|list|show|print|log|expect|assert|throw|raise|translate|t|contains|include|includes|equals|starts|ends|match|split|replace|encode|decode|hash|compare|resolve|inject|input|field|query|column|add|register|create|generate|build|render|format|invalid|wrong|bad|encrypt|decrypt|make|crypt|mask|redact|normalize|sanitize|prompt|ask|random)$/;
/** A name that says its value is a digest, where 32, 40 or 64 hexadecimal digits are no secret. */
const DIGEST = /(?:^|_)(?:hash|hashes|sha|md|checksums?|digests?|integrity|etag|commit|rev|revision|fingerprint|thumbprint|uuid|guid|crc|blob|nonce|iv|signature|sig)(?:_|$)/;
const NAMES_CREDENTIAL = /^(?:auth|access|api|bearer|secret|bot|admin|deploy|private|personal|authorization)$/;
/** Judges a value given to a name. */
function judgeAssignment(found, text, place, providers) {
    const value = text.slice(found.start, found.end);
    if (value.length < 4)
        return undefined;
    // Of `password.encode("x")` the method decides, not what it is called on.
    // `password.set("x")` gives a value to what it is called on; of two arguments the first is the name of an entry.
    const called = found.form === 'call' && /^["']\)/.test(text.slice(found.end, found.end + 2))
        ? found.name.replace(/\.set$/, '')
        : found.name;
    const name = found.form === 'call' ? called.slice(called.lastIndexOf('.') + 1) : found.name.replace(/^-D(?=[a-z])/, '');
    const key = judgeKey(name) ?? judgeBareKey(name, text, found.nameStart);
    if (key === undefined)
        return undefined;
    const words = wordsOf(name);
    if (found.form === 'call' && LOOKS_UP.test(words[0] ?? ''))
        return undefined;
    if (key.cls === 'auth')
        return judgeAuth(found, value, key, place);
    // The key of a documentation search is for readers.
    const searchKey = key.cls === 'key' &&
        /docsearch|indexName|index_name/i.test(text.slice(Math.max(0, found.start - 200), found.end + 200));
    const grade = gradeValue(value, key.cls === 'password' || (key.cls === 'secret' && !key.about));
    if (grade === 'none')
        return key.cls === 'token' ? judgeAuth(found, value, key, place) : undefined;
    if (sameAsName(value, words))
        return undefined;
    // A format may say more than chance does: `live_…`, or groups of digits.
    if (grade === 'strong' || grade === 'uuid' || (value.length >= 16 && /\d/.test(value))) {
        const around = text.slice(Math.max(0, found.nameStart - AROUND), found.nameStart);
        const rule = providers.find(value, found.name, around);
        if (rule !== undefined && !place.generated && !DIGEST.test(words.join('_'))) {
            const doubtful = key.about || searchKey || rule.restricted === true || place.test || place.translation;
            return {
                rule: rule.id,
                start: found.start,
                end: found.end,
                rank: RANK.context,
                severity: 'high',
                review: doubtful,
                confidence: doubtful ? 'medium' : 'high',
                message: `${rule.title} (by its form and the name it is given to)${place.test ? ' in a test or example' : ''}`,
                provider: rule.provider,
            };
        }
    }
    const generic = judgeGeneric(found, value, key, grade, words, place);
    return searchKey && generic !== undefined ? { ...generic, review: true, confidence: 'low' } : generic;
}
function judgeGeneric(found, value, key, grade, words, place) {
    if (place.generated)
        return undefined;
    if (DIGEST.test(words.join('_')) && !/^nonce_(?:key|salt)$/.test(words.join('_')))
        return undefined;
    const config = place.kind === 'config' ||
        place.kind === 'data' ||
        found.form === 'inside' ||
        found.form === 'element' ||
        found.form === 'flag';
    const quiet = place.test ||
        (place.kind === 'prose' && grade !== 'strong') ||
        (found.remark === true && grade !== 'strong' && !(grade === 'password' && key.cls === 'password'));
    let review;
    if (key.cls === 'salt') {
        if (grade !== 'strong' || quiet || key.about)
            return undefined;
        // WordPress and its like make keys of them.
        review = !(value.length >= 32 && /^(?:auth|secure|logged|nonce|secret|hash|password)$/.test(words[0] ?? ''));
    }
    else if (key.about) {
        if (/^(?:ids?|names?|urls?|uri|type|file|path|version|hash|address|contract|symbol)$/.test(words.at(-1) ?? ''))
            return undefined;
        if (grade !== 'strong' || quiet || place.translation || value.length < 16 || !/\d/.test(value))
            return undefined;
        review = true;
    }
    else if (grade === 'strong') {
        if (place.translation && !/\d/.test(value))
            return undefined;
        review = quiet || (place.translation && value.length < 16);
    }
    else if (grade === 'uuid') {
        if (quiet || place.kind === 'prose' || key.cls === 'password')
            return undefined;
        // Many services issue keys of this form; a bare `token` may as well be the number of a request.
        review = key.cls === 'token' && !words.some((word) => NAMES_CREDENTIAL.test(word));
    }
    else if (place.translation) {
        return undefined;
    }
    else if (grade === 'password') {
        if (found.form === 'compare' && quiet)
            return undefined;
        const human = key.cls === 'password' || (key.cls === 'secret' && value.length >= 10 && /[^A-Za-z0-9]/.test(value));
        if (quiet && !human)
            return undefined;
        review = quiet || found.form === 'compare' || !human;
    }
    else {
        // Weak: worth a look where a value is configured, not where a program or a text mentions one.
        if (quiet || key.cls !== 'password' || found.form === 'compare' || found.form === 'call')
            return undefined;
        if (!config && !/\d/.test(value))
            return undefined;
        if (!found.quoted && place.kind === 'code')
            return undefined;
        review = true;
    }
    const rule = found.form === 'inside' && key.cls === 'password' ? 'connection-string' : RULE_OF[key.cls];
    return {
        rule,
        start: found.start,
        end: found.end,
        rank: RANK.generic,
        severity: 'high',
        review,
        confidence: review ? (grade === 'strong' ? 'medium' : 'low') : grade === 'strong' ? 'high' : 'medium',
        message: `${WHAT[key.cls]} ${WHERE[found.form]}${place.test ? ' in a test or example' : ''}`,
    };
}
/** `"auth": "…"` of Docker's configuration and the like: user and password in base64, or a token. */
function judgeAuth(found, value, key, place) {
    if (key.about || place.generated)
        return undefined;
    const pair = gradeBasic(value);
    if (pair === 'none') {
        if (key.cls !== 'auth' || gradeValue(value, false) !== 'strong' || !/\d/.test(value) || value.length < 20)
            return undefined;
    }
    const review = place.test || place.kind === 'prose' || (pair === 'none' && !/bearer|token/i.test(found.name)) || pair === 'weak';
    return {
        rule: pair === 'none' ? 'generic-token' : 'basic-auth',
        start: found.start,
        end: found.end,
        rank: RANK.generic,
        severity: 'high',
        review,
        confidence: review ? 'low' : 'high',
        message: `${pair === 'none' ? 'A value that looks like a token' : 'User and password in base64'}${place.test ? ' in a test or example' : ''}`,
    };
}
const SECRET_SECTION = /["']?\b(?:[a-z]{0,20}(?:jwt|token|auth|encrypt|crypt|signing)[a-z]{0,20})["']?[ \t]{0,4}[:=]?[ \t]{0,4}(?:=>[ \t]{0,4})?[{[\r\n][^{}[\]]{0,100}$/i;
/** What a key for a cipher is made of: `key := []byte("…")`, `key = b"…"`. */
const KEY_BYTES = /^[ \t]{0,4}(?::=|=)[ \t]{0,4}(?:\[\]byte\(["`]|b["'][^"']|Buffer\.from\(["'`]|"[^"\n]{16,64}"\.(?:getBytes|encode)\()/;
/** `"Jwt": { "Key": "…" }`: a key alone is one if the section it stands in says what for. */
function judgeBareKey(name, text, start) {
    if (!/^key$/i.test(name))
        return undefined;
    if (KEY_BYTES.test(text.slice(start + name.length, start + name.length + 60)))
        return { cls: 'key', about: false };
    return SECRET_SECTION.test(text.slice(Math.max(0, start - 140), start)) ? { cls: 'key', about: false } : undefined;
}
function sameAsName(value, words) {
    const letters = value.toLowerCase().replace(/[^a-z]/g, '');
    return letters.length > 0 && (letters === words.join('').replace(/\d/g, '') || letters === words.at(-1));
}
const RULE_OF = {
    password: 'generic-password',
    secret: 'generic-secret',
    token: 'generic-token',
    key: 'generic-api-key',
    auth: 'generic-token',
    salt: 'generic-salt',
};
const WHAT = {
    password: 'Password',
    secret: 'Secret',
    token: 'Token',
    key: 'API or encryption key',
    auth: 'Credential',
    salt: 'Salt that looks drawn at random,',
};
const WHERE = {
    assign: 'written out beside its name',
    compare: 'compared with a literal',
    call: 'passed as a literal',
    inside: 'inside a connection string or address',
    element: 'written out in an element or entry',
    flag: 'passed as an option',
};

;// CONCATENATED MODULE: ./build/embedded/secrets/bare-key.js

/** Characters of base64 read as one key at most: a key of RSA of 16,384 bits has 12,700. */
const MAX_DIGITS = 24_576;
const MIN_BYTES = 40;
/**
 * How a private key in DER begins when it is written in base64: a SEQUENCE, its length, the version number and what follows
 * that; and how many characters stand before the fixed part, which is what is looked for.
 */
const HEADS = {
    // PKCS #8: RSA, any other with long parameters, elliptic curves, Edwards and Montgomery curves.
    IBADANBgkqhkiG9w0B: 6,
    IBADCCA: 6,
    AgEAMBMGByqGSM49: 4,
    AgEAMBAGByqGSM49: 4,
    AgEAMBQGByqGSM49: 4,
    MC4CAQAwBQYDK2V: 0,
    MEYCAQAwBQYDK2V: 0,
    MEcCAQAwBQYDK2V: 0,
    // Of elliptic curves without the public point, as Java writes them.
    CAQAwEwYHKoZIzj0C: 3,
    CAQAwEAYHKoZIzj0C: 3,
    CAQAwFAYHKoZIzj0C: 3,
    // PKCS #1, and the older form of DSA.
    IBAAKC: 6,
    IBAAKB: 6,
    IBAAJB: 6,
    // SEC 1.
    MHcCAQEEI: 0,
    MHQCAQEEI: 0,
    AgEBBD: 4,
    AgEBBE: 4,
};
const BARE_KEY_KEYWORDS = Object.keys(HEADS);
const BEGINS = /M(?:II.{3}IBA(?:DANBgkqh|DCCA|AKC|AKB|AJB)|[A-Z]{2}.AgE(?:AMB[MAQ]G|BBD|BBE)|[A-Z].CAQAw(?:BQYDK2V|E[wA]YHKoZI|FAYHKoZI)|H[cQ]CAQEEI)/y;
const DIGITS = /[A-Za-z0-9+/]{1,24576}/y;
/** What may stand between two lines of a key: a line's end, real or escaped, the end of a literal and the start of the next. */
const GAP = /(?:(?:\\{1,2}r)?\\{1,2}n)?(?:["'`][ \t]{0,8}(?:\+|\.{1,2}|&|,|\\)?|[ \t]{0,4}\\)?[ \t]{0,8}(?:\r?\n[ \t]{0,80}(?:(?:#|>|\*|\/\/)[ \t]{0,8})?(?:[+.&][ \t]{1,8}(?=["'`]))?)?[ \t]{0,8}["'`]?/y;
/** A private key as bare base64 of its DER, without PEM's lines around it; `start` is where the keyword begins. */
function readBareKey(text, keyword, start, place) {
    if (!text.startsWith(keyword, start))
        return undefined;
    const from = start - (HEADS[keyword] ?? 0);
    if (from < 0 || isInDigits(text, from))
        return undefined;
    BEGINS.lastIndex = from;
    if (BEGINS.exec(text) === null)
        return undefined;
    const head = Buffer.from(text.slice(from, from + 8), 'base64');
    const outer = readElement(head, 0, Infinity);
    if (outer === undefined)
        return undefined;
    const read = readDigits(text, from, Math.ceil((outer.to * 8) / 6));
    if (read === undefined)
        return undefined;
    const bytes = Buffer.from(read.digits, 'base64');
    if (bytes.length < MIN_BYTES || !isPrivateKey(bytes.subarray(0, outer.to)))
        return undefined;
    return {
        rule: 'private-key',
        start: from,
        end: read.end,
        rank: RANK.key,
        severity: 'critical',
        review: false,
        confidence: place.test ? 'medium' : 'high',
        message: `Private key in base64, without the lines of PEM${place.test ? ' in a test or example' : ''}`,
    };
}
/** Whether the digits go on before `at`: then no key begins there. */
function isInDigits(text, at) {
    if (!/[A-Za-z0-9+/]/.test(text[at - 1] ?? ''))
        return false;
    return !(text[at - 2] === '\\' && /[nrt]/.test(text[at - 1] ?? ''));
}
/** Exactly `count` digits from `from` on, over several lines or literals; where another key begins, this one has ended. */
function readDigits(text, from, count) {
    if (count > MAX_DIGITS)
        return undefined;
    let digits = '';
    let at = from;
    for (;;) {
        DIGITS.lastIndex = at;
        const run = DIGITS.exec(text)?.[0];
        if (run === undefined)
            return undefined;
        digits += run;
        at += run.length;
        if (digits.length >= count)
            break;
        GAP.lastIndex = at;
        if ((GAP.exec(text)?.[0].length ?? 0) === 0)
            return undefined;
        at = GAP.lastIndex;
        BEGINS.lastIndex = at;
        if (BEGINS.exec(text) !== null)
            return undefined;
    }
    if (digits.length > count)
        return undefined;
    while (text[at] === '=')
        at += 1;
    return { digits, end: at };
}
/** The DER element at `at`; undefined if it has no proper length or goes beyond `limit`. */
function readElement(bytes, at, limit) {
    const tag = bytes[at];
    const first = bytes[at + 1];
    if (tag === undefined || first === undefined)
        return undefined;
    const wide = first < 0x80 ? 0 : first - 0x80;
    if (wide > 2 || first === 0x80)
        return undefined;
    let length = wide === 0 ? first : 0;
    for (let index = 0; index < wide; index += 1)
        length = length * 256 + (bytes[at + 2 + index] ?? 0);
    const from = at + 2 + wide;
    return from + length > limit ? undefined : { tag, from, to: from + length };
}
/** The elements that fill [from, to) exactly, 12 at most. */
function readElements(bytes, from, to) {
    const elements = [];
    for (let at = from; at < to;) {
        const element = readElement(bytes, at, to);
        if (element === undefined || elements.length === 12)
            return [];
        elements.push(element);
        at = element.to;
    }
    return elements;
}
const INTEGER = 0x02;
const OCTETS = 0x04;
const OBJECT = 0x06;
const bare_key_SEQUENCE = 0x30;
/** RSA, RSA-PSS, Diffie-Hellman, DSA, elliptic curves, X25519, X448, Ed25519, Ed448. */
const ALGORITHM = /^(?:2a864886f70d01(?:0101|010a|0301)|2a8648ce380401|2a8648ce3d0201|2b65(?:6e|6f|70|71))$/;
/**
 * PKCS #8, PKCS #1 (and OpenSSL's form of DSA), SEC 1. Certificates, requests, public keys and protected keys begin with a
 * SEQUENCE or have no private part.
 */
function isPrivateKey(bytes) {
    const outer = readElement(bytes, 0, bytes.length);
    if (outer?.tag !== bare_key_SEQUENCE || outer.to !== bytes.length)
        return false;
    const [version, second, third, ...rest] = readElements(bytes, outer.from, outer.to);
    if (version?.tag !== INTEGER || version.to - version.from !== 1 || second === undefined || third === undefined)
        return false;
    const number = bytes[version.from] ?? 0;
    const size = ({ from, to }) => to - from;
    if (number <= 1 && second.tag === bare_key_SEQUENCE) {
        const [object] = readElements(bytes, second.from, second.to);
        return (object?.tag === OBJECT &&
            ALGORITHM.test(bytes.toString('hex', object.from, object.to)) &&
            third.tag === OCTETS &&
            size(third) >= 22 &&
            isDrawn(bytes.subarray(third.from, third.to)));
    }
    if (number === 1 && second.tag === OCTETS)
        return (size(second) >= 20 &&
            size(second) <= 72 &&
            (third.tag === 0xa0 || third.tag === 0xa1) &&
            isDrawn(bytes.subarray(second.from, second.to)));
    return (number === 0 &&
        [second, third, ...rest].every(({ tag }) => tag === INTEGER) &&
        (rest.length === 3 || rest.length === 6) &&
        size(second) >= 64 &&
        isDrawn(bytes.subarray(second.from, second.to)));
}
/** Of bytes drawn at random few are equal: a key of zeros or of one letter is an example. */
function isDrawn(bytes) {
    return new Set(bytes.subarray(0, 64)).size >= 12;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/context-token.js




/** Finds the provider of a token that has no distinctive format, by the names around it. */
class ContextTokens {
    candidates = contextTokens().map(({ rule, format }) => {
        const near = (rule.near ?? []).map(nearWords);
        return {
            rule,
            // The format matches the whole value: it is sticky, so a value that is longer fails at its look-ahead or its length.
            whole: format.pattern,
            maxLength: format.maxLength,
            minLength: format.minLength,
            near: near.filter((word) => word.length >= 8),
            nameOnly: near.filter((word) => word.length < 8),
        };
    });
    /** @param around text before the value, a few hundred characters at most */
    find(value, name, around) {
        if (value.length < 10 || value.length > 1200)
            return undefined;
        const bits = entropy(value);
        let inName;
        let nearby;
        let best;
        for (const { rule, whole, minLength, maxLength, near, nameOnly } of this.candidates) {
            if (value.length < minLength || value.length > maxLength)
                continue;
            whole.lastIndex = 0;
            const match = whole.exec(value);
            if (match?.[0].length !== value.length)
                continue;
            if (bits < (rule.minEntropy ?? 2.6) || rule.check?.(value) === 'invalid' || isKnownExample(value))
                continue;
            inName ??= joinWords(name);
            if (near.some((word) => inName?.includes(word)) || nameOnly.some((word) => inName?.includes(word)))
                return rule;
            nearby ??= joinWords(around);
            if (best === undefined && near.some((word) => nearby?.includes(word)))
                best = rule;
        }
        return best;
    }
}
function joinWords(text) {
    return `_${wordsOf(text).join('_')}_`;
}
/** `dd_api` → `_dd_api`: begins at a word; a short one must also end at one. */
function nearWords(word) {
    const joined = wordsOf(word).join('_');
    return joined.length < 6 ? `_${joined}_` : `_${joined}`;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/credential-file.js


const PGPASS = /^[^\s:#]{1,120}:(?:\d{1,5}|\*):[^:\n]{1,80}:[^:\n]{1,80}:([^\r\n]{1,200})\r?$/;
const SASL = /^[^\s#]{3,200}[ \t]{1,20}[^\s:]{1,120}:(\S{3,200})\r?$/;
const CURL = /^[ \t]{0,8}(?:-u|--?(?:proxy-)?user|(?:proxy-)?user)[ \t]{0,4}[=: ][ \t]{0,4}["']?[^:\s"']{1,80}:([^"'\s]{3,200})["']?\r?$/;
const STATE_BLOCK = 3000;
const NETRC = /\bpassword[ \t\r\n]{1,20}(\S{3,200})/g;
const HASHED = /^[\w.@-]{1,64}:(\$(?:1|2[aby]|5|6|y|apr1)\$[./A-Za-z0-9$=,_-]{12,200}|\{SHA\}[A-Za-z0-9+/=]{20,40}|[./A-Za-z0-9]{13})(?:[:\r]|$)/;
/** Files whose whole purpose is to hold credentials: .pgpass, .netrc, .htpasswd, shadow. */
function readCredentialFile(text, place) {
    if (/^(?:\.?pgpass(?:\.conf)?)$/.test(place.name))
        return lines(text, PGPASS, 'credential-file', 'Password in a PostgreSQL password file', false);
    if (place.name === 'sasl_passwd')
        return lines(text, SASL, 'credential-file', 'Password in a mail relay map', false);
    if (/^[._]curlrc$/.test(place.name))
        return lines(text, CURL, 'credential-file', 'Password in a curl configuration', false);
    if (/\.tfstate(?:\.backup)?$/.test(place.name))
        return readState(text, place);
    if (/^[._]?(?:netrc|authinfo)$/.test(place.name))
        return readNetrc(text);
    if (/^\.?(?:htpasswd|passwd|shadow|proftpdpasswd|ftpd\.passwd|users\.htpasswd)-?$/.test(place.name)) {
        return lines(text, HASHED, 'password-hash', 'Hash of a password in a password file', true);
    }
    return [];
}
/** Terraform keeps the passwords it drew in its state, in plain text. */
function readState(text, place) {
    const found = [];
    for (const resource of text.matchAll(/"type"\s{0,4}:\s{0,4}"random_(?:password|string)"/g)) {
        const block = text.slice(resource.index, resource.index + STATE_BLOCK);
        const result = /"result"\s{0,4}:\s{0,4}"([^"\\\n]{6,400})"/.exec(block);
        const value = result?.[1];
        if (result === null || value === undefined || gradeValue(value, true) === 'none')
            continue;
        const end = resource.index + result.index + result[0].length - 1;
        found.push(make('credential-file', end - value.length, end, 'Password in the state of Terraform', place.test));
    }
    return found;
}
function readNetrc(text) {
    const found = [];
    for (const match of text.matchAll(NETRC)) {
        const password = match[1] ?? '';
        if (gradeValue(password, true) === 'none')
            continue;
        const end = match.index + match[0].length;
        found.push(make('credential-file', end - password.length, end, 'Password in a .netrc file', false));
    }
    return found;
}
function lines(text, pattern, rule, message, review) {
    const found = [];
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const match = end - start < 1000 ? pattern.exec(text.slice(start, end)) : null;
        const secret = match?.[1];
        if (match !== null && secret !== undefined && (review || gradeValue(secret, true) !== 'none')) {
            const at = start + match[0].indexOf(secret, match[0].lastIndexOf(`:${secret}`));
            found.push(make(rule, at, at + secret.length, message, review));
        }
        start = end + 1;
    }
    return found;
}
function make(rule, start, end, message, review) {
    return { rule, start, end, rank: RANK.pair, severity: 'high', review, confidence: 'high', message };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/private-key.js

/** The longest armoured text read as one key: an RSA key of 16,384 bits has 12,700 characters. */
const MAX_ARMOUR = 24_576;
const LABEL = /-----BEGIN ((?:RSA |DSA |EC |OPENSSH |ENCRYPTED |ANY |PGP |SSH2 ENCRYPTED )?PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----/y;
const PUTTY = /PuTTY-User-Key-File-[123]: [\w.@-]{3,60}/y;
/** An armoured private key whose BEGIN line starts at `start`, its line ends real or escaped. */
function readPrivateKey(text, start, place) {
    LABEL.lastIndex = start;
    const label = LABEL.exec(text);
    if (label === null)
        return undefined;
    const bodyStart = LABEL.lastIndex;
    // The next marker ends the body, so that many BEGIN lines cost no more than one.
    const next = text.indexOf('-----', bodyStart);
    const bodyEnd = next === -1 ? Math.min(text.length, bodyStart + 4096) : next;
    if (bodyEnd - bodyStart > MAX_ARMOUR)
        return undefined;
    const body = text.slice(bodyStart, bodyEnd);
    const closed = text.startsWith('-----END ', next);
    const size = keyMaterial(body);
    if (size < (closed ? 40 : 160))
        return undefined;
    const endOfMarker = closed ? text.indexOf('-----', next + 9) : -1;
    const end = endOfMarker === -1 || endOfMarker - next > 80 ? bodyEnd : endOfMarker + 5;
    const kind = label[1] ?? '';
    const encrypted = kind.includes('ENCRYPTED') ||
        body.includes('ENCRYPTED') ||
        (kind.startsWith('OPENSSH') && isEncryptedOpenSsh(body));
    return {
        rule: encrypted ? 'encrypted-private-key' : kind.startsWith('PGP') ? 'pgp-private-key' : 'private-key',
        start,
        end,
        rank: RANK.key,
        severity: encrypted ? 'high' : 'critical',
        review: (place.test || place.kind === 'prose') && (encrypted || !isWholeKey(body, kind)),
        confidence: place.test ? 'medium' : 'high',
        message: `${keyName(kind)}${encrypted ? ', protected by a passphrase' : ''}${place.test ? ' in a test or example' : ''}`,
    };
}
/**
 * Whether the armour holds a key that a program would accept, by its outer structure: such a key is one wherever it stands, in
 * tests and documents too, since nothing tells what else trusts it. Random lines between the markers are an illustration.
 */
function isWholeKey(body, kind) {
    const bytes = Buffer.from(body
        .replace(/\\+[nrt]|&#10;|%0A/g, '\n')
        .replace(/^[ \t"'>#*/+|]{0,20}(?:Version|Comment|Hash|Charset):[^\n]{0,200}$/gm, '')
        .replace(/\n[ \t]{0,20}=[A-Za-z0-9+/]{4}\s{0,40}$/, '')
        .replace(/[^A-Za-z0-9+/=]/g, ''), 'base64');
    if (kind.startsWith('OpenVPN'))
        return /^\s{0,4}(?:[0-9a-f]{32}\s{1,4}){4,16}$/.test(body);
    if (kind.startsWith('OPENSSH'))
        return bytes.subarray(0, 15).toString('latin1') === 'openssh-key-v1\0';
    // A secret-key packet, in the old format of packets or the new one (RFC 9580, section 4.2).
    if (kind.startsWith('PGP'))
        return bytes.length > 100 && /^(?:[\x94-\x97]|\xc5)$/.test(bytes.toString('latin1', 0, 1));
    return isDerSequence(bytes);
}
/** A DER SEQUENCE as long as it says, that begins with a version number (PKCS #1, PKCS #8, SEC 1). */
function isDerSequence(bytes) {
    if (bytes[0] !== 0x30 || bytes.length < 40)
        return false;
    const form = bytes[1] ?? 0;
    const wide = form < 0x80 ? 0 : form - 0x80;
    if (wide > 3)
        return false;
    let length = wide === 0 ? form : 0;
    for (let index = 0; index < wide; index += 1)
        length = length * 256 + (bytes[2 + index] ?? 0);
    return Math.abs(bytes.length - (2 + wide + length)) <= 2 && bytes[2 + wide] === 0x02;
}
function keyName(kind) {
    if (kind.startsWith('PGP'))
        return 'PGP private key';
    if (kind.startsWith('OpenVPN'))
        return 'OpenVPN static key';
    if (kind.startsWith('OPENSSH') || kind.startsWith('SSH2'))
        return 'OpenSSH private key';
    return 'Private key in PEM form';
}
/** How many characters of base64 the armour holds; 0 where it holds something else, as an example or a template does. */
function keyMaterial(body) {
    if (/\.\.\.|…/.test(body))
        return 0;
    const plain = body
        .replace(/(?:\\+[nrt]|[\s"',+\\`|#*]|&#10;|%0A)/g, '')
        .replace(/(?:Proc-Type:4ENCRYPTED|DEK-Info:[\w-]{1,40}|Version:[\w .()-]{1,40}|Comment:[\w:/.@()-]{1,80})/g, '');
    const other = plain.replace(/[A-Za-z0-9/=]/g, '').length;
    if (other > plain.length * 0.05 ||
        /(.)\1{15}/.test(plain.replace(/A{8,}/g, '')) ||
        /example|placeholder|redacted|your/i.test(plain.slice(0, 80)))
        return 0;
    return plain.length - other;
}
function isEncryptedOpenSsh(body) {
    const head = Buffer.from(body.slice(0, 120).replace(/(?:\\+[nr]|\s)/g, ''), 'base64').toString('latin1');
    return head.startsWith('openssh-key-v1') && !head.slice(0, 40).includes('none');
}
/** A key file of PuTTY: the header line stands for it. */
function readPuttyKey(text, start, place) {
    PUTTY.lastIndex = start;
    if (PUTTY.exec(text) === null)
        return undefined;
    const head = text.slice(start, start + 4096);
    const lines = /\nPrivate-Lines: \d{1,4}/.exec(head);
    if (lines === null)
        return undefined;
    const encrypted = !/\nEncryption: none/.test(head.slice(0, lines.index));
    return {
        rule: encrypted ? 'encrypted-private-key' : 'private-key',
        start,
        end: PUTTY.lastIndex,
        rank: RANK.key,
        severity: encrypted ? 'high' : 'critical',
        review: place.test && encrypted,
        confidence: 'high',
        message: `PuTTY private key${encrypted ? ', protected by a passphrase' : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/encoded.js

const MAX_BACK = 4096;
const MAX_AHEAD = 24_576;
const PEM = '-----BEGIN ';
/**
 * How the keywords look inside base64, at each of the three ways they may fall on the groups of three bytes. Each form has at
 * least five digits: shorter ones would be met everywhere.
 */
function encodedForms(keywords) {
    const forms = new Set();
    for (const keyword of [PEM, ...keywords]) {
        if (keyword.length < 4)
            continue;
        for (let shift = 0; shift < 3; shift += 1) {
            const from = Math.ceil((shift * 8) / 6);
            const whole = Math.floor(((shift + keyword.length) * 8) / 6);
            // Four whole digits take in a part of a fifth, whose other bits are the first two of the next character: of a printable
            // one they say `-`, `.` or a digit, or else a letter or `_`.
            for (const next of whole - from >= 5 ? [''] : ['0', 'A']) {
                const text = Buffer.from('\0'.repeat(shift) + keyword + next, 'latin1').toString('base64');
                forms.add(text.slice(from, Math.min(from + 8, whole + next.length)));
            }
        }
    }
    return [...forms];
}
/** Decodes the run of base64 around a hit, and looks for a token or a private key in it. One level deep. */
function readEncoded(text, hitStart, hitEnd, place, tokens) {
    let start = hitStart;
    while (start > 0 && hitStart - start < MAX_BACK && isBase64(text.charCodeAt(start - 1)))
        start -= 1;
    let end = hitEnd;
    while (end < text.length && end - hitEnd < MAX_AHEAD && isBase64(text.charCodeAt(end)))
        end += 1;
    const runEnd = end;
    while (end - runEnd < 2 && text[end] === '=')
        end += 1;
    const nothing = { match: undefined, end: runEnd };
    if (runEnd - start < 24)
        return nothing;
    const decoded = Buffer.from(text.slice(start, runEnd), 'base64').toString('latin1');
    if (!isPrintable(decoded))
        return nothing;
    const armour = decoded.search(/-----BEGIN (?:[A-Z0-9]{2,10} ){0,2}PRIVATE KEY/);
    if (armour === -1 && decoded.includes('-----BEGIN '))
        return nothing;
    const inner = armour === -1 ? tokens.within(decoded, place) : readPrivateKey(decoded, armour, place);
    return inner === undefined
        ? nothing
        : { end: runEnd, match: { ...inner, start, end, message: `${inner.message}, wrapped in base64` } };
}
function isBase64(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 43 ||
        code === 47);
}
function isPrintable(text) {
    let odd = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code > 126)
            odd += 1;
    }
    return odd <= text.length * 0.02;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/discord-token.js



/** How the number of an account reads in base64 whose first digit is 1, as that of every account since 2022 and of most before. */
const DISCORD_KEYWORDS = ['mta', 'mte', 'mti', 'mtm', 'mtq', 'mtu', 'mty', 'mtc', 'mtg', 'mtk'];
const discord_token_TOKEN = /MT[AEIMQUYcgk][A-Za-z0-9]{20,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}(?![\w.-])/y;
/** A bot's token without a word about Discord beside it: the first of its three parts is a number of 16 to 20 digits. */
function readDiscordToken(text, start, place) {
    if (text.charCodeAt(start) !== 77 || text.charCodeAt(start + 1) !== 84)
        return undefined;
    if (/[\w.+/-]/.test(text[start - 1] ?? ''))
        return undefined;
    discord_token_TOKEN.lastIndex = start;
    const token = discord_token_TOKEN.exec(text)?.[0];
    if (token === undefined || discordAccount(token) === 'invalid')
        return undefined;
    const drawn = token.slice(token.indexOf('.') + 1);
    if (entropy(drawn) < 3.5 || /(.)\1{4}/.test(drawn))
        return undefined;
    return {
        rule: 'discord-bot-token',
        start,
        end: start + token.length,
        rank: RANK.token,
        severity: 'critical',
        review: false,
        confidence: place.test || place.kind === 'prose' ? 'medium' : 'high',
        message: `Discord bot token${place.test ? ' in a test or example' : ''}`,
        provider: 'Discord',
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/keyword-automaton.js
/**
 * All keywords of all rules in one Aho-Corasick automaton over bytes: one table look-up per byte, whatever the number of
 * keywords. ASCII case is folded; rules check the case themselves.
 */
class KeywordAutomaton {
    classOf = new Uint8Array(256);
    /** log2 of the row width: rows are padded to a power of two, so that a step is a shift and a look-up. */
    shift;
    next;
    /** Per state: index into `outputs`, or 0 for none. */
    outputOf;
    outputs = [[]];
    /** @param keywords non-empty ASCII strings; a hit reports the index of the keyword */
    constructor(keywords) {
        const folded = keywords.map((word) => Buffer.from(word.toLowerCase(), 'latin1'));
        let classes = 1;
        for (const word of folded) {
            for (const byte of word)
                if (this.classOf[byte] === 0)
                    this.classOf[byte] = classes++;
        }
        for (let upper = 65; upper <= 90; upper += 1)
            this.classOf[upper] = this.classOf[upper + 32] ?? 0;
        this.shift = Math.ceil(Math.log2(classes));
        const size = folded.reduce((sum, word) => sum + word.length, 1);
        const goto = new Int32Array(size * classes);
        const found = [[]];
        let states = 1;
        // Letter by letter over all words, so that the states near the root, where nearly all of a text is spent, lie together.
        const stateOf = new Uint32Array(folded.length);
        const longest = folded.reduce((most, word) => Math.max(most, word.length), 0);
        for (let depth = 0; depth < longest; depth += 1) {
            folded.forEach((word, id) => {
                const byte = word[depth];
                if (byte === undefined)
                    return;
                const slot = (stateOf[id] ?? 0) * classes + (this.classOf[byte] ?? 0);
                let to = goto[slot] ?? 0;
                if (to === 0) {
                    to = states++;
                    goto[slot] = to;
                    found.push([]);
                }
                stateOf[id] = to;
            });
        }
        stateOf.forEach((state, id) => found[state]?.push(id));
        if (states > 0xffff)
            throw new Error('too many keywords for one automaton');
        this.next = new Uint16Array(states << this.shift);
        this.outputOf = new Int32Array(states);
        this.link(goto, found, states, classes);
    }
    link(goto, found, states, classes) {
        const { next, shift } = this;
        const fail = new Int32Array(states);
        const queue = [0];
        for (const state of queue) {
            const inherited = state === 0 ? [] : (found[fail[state] ?? 0] ?? []);
            if (inherited.length > 0)
                found[state] = [...(found[state] ?? []), ...inherited];
            const list = found[state] ?? [];
            if (list.length > 0)
                this.outputOf[state] = this.outputs.push(list) - 1;
            for (let cls = 0; cls < classes; cls += 1) {
                const to = goto[state * classes + cls] ?? 0;
                const fallback = state === 0 ? 0 : (next[((fail[state] ?? 0) << shift) | cls] ?? 0);
                next[(state << shift) | cls] = to === 0 ? fallback : to;
                if (to !== 0) {
                    fail[to] = fallback;
                    queue.push(to);
                }
            }
        }
    }
    /** Calls `onHit(keyword, end)` for each occurrence, in order of its end (exclusive). */
    scan(bytes, onHit) {
        const { classOf, next, outputOf, outputs, shift } = this;
        let state = 0;
        for (let index = 0; index < bytes.length; index += 1) {
            state = next[(state << shift) | (classOf[bytes[index] ?? 0] ?? 0)] ?? 0;
            if (state === 0)
                continue;
            const output = outputOf[state] ?? 0;
            if (output === 0)
                continue;
            for (const keyword of outputs[output] ?? [])
                onHit(keyword, index + 1);
        }
    }
}

;// CONCATENATED MODULE: ./build/embedded/secrets/kubernetes-secret.js



const ENTRY = /^(\s{0,40})["']?([\w./-]{1,120})["']?\s?:\s{0,8}["']?([A-Za-z0-9+/=_.!@#%^&*()~$-]{4,1024})["']?\s{0,4}(?:#.{0,200})?\r?$/;
const kubernetes_secret_BLOCK = /^(\s{0,40})["']?(data|stringData)["']?\s?:\s{0,4}\r?$/;
/** The entries of `data:` and `stringData:` in a Kubernetes Secret manifest. */
function readKubernetesSecrets(text, place) {
    const found = [];
    let block;
    let isSecret = false;
    let pending = [];
    const close = () => {
        if (isSecret)
            found.push(...pending);
        pending = [];
        isSecret = false;
        block = undefined;
    };
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = end - start < 1400 ? text.slice(start, end) : '';
        if (line.startsWith('---'))
            close();
        else if (/^["']?kind["']?\s?:\s?["']?Secret["']?\s{0,4}\r?$/.test(line.trimStart()))
            isSecret = true;
        const opens = kubernetes_secret_BLOCK.exec(line);
        if (opens !== null)
            block = { indent: opens[1]?.length ?? 0, encoded: opens[2] === 'data' };
        else if (block !== undefined && line.trim() !== '') {
            const entry = ENTRY.exec(line);
            const indent = /^\s*/.exec(line.slice(0, 60))?.[0].length ?? 0;
            if (indent <= block.indent)
                block = undefined;
            else if (entry !== null) {
                const [, , name = '', value = ''] = entry;
                const match = judgeEntry(name, value, block.encoded, place);
                const at = start + line.indexOf(value, line.indexOf(':') + 1);
                if (match !== undefined)
                    pending.push({ ...match, start: at, end: at + value.length });
            }
        }
        start = end + 1;
    }
    close();
    return found;
}
function judgeEntry(name, value, encoded, place) {
    let plain = value;
    if (encoded) {
        if (!/^[A-Za-z0-9+/]{4,1024}={0,2}$/.test(value))
            return undefined;
        plain = Buffer.from(value, 'base64').toString('latin1').trim();
        if (!/^[\x20-\x7e]{3,800}$/.test(plain))
            return undefined;
    }
    const key = judgeKey(name);
    const grade = gradeValue(plain, key === undefined || key.cls === 'password');
    const named = key !== undefined && !key.about;
    if (grade === 'none' || (!named && grade !== 'strong'))
        return undefined;
    const review = place.test || place.kind === 'prose' || grade === 'weak' || grade === 'uuid';
    return {
        rule: 'kubernetes-secret',
        start: 0,
        end: 0,
        rank: RANK.pair,
        severity: 'high',
        review,
        confidence: review ? 'low' : 'high',
        message: `Secret value in a Kubernetes Secret manifest${encoded ? ' (base64)' : ''}${place.test ? ' in a test or example' : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/json-web-key.js


const json_web_key_AROUND = 6000;
/** The private parts of a key (RFC 7518, sections 6.2.2, 6.3.2 and 6.4.1). */
const PRIVATE = /(?<![\w$.-])\\{0,2}["']?(d|k)\\{0,2}["']?\s{0,4}:\s{0,4}\\{0,2}["']([A-Za-z0-9_-]{20,1400})\\{0,2}["']/;
/** A private or symmetric JSON web key; as JSON or as an object of a program; `end` is behind its `kty`. Only the object that holds the `kty` is looked at. */
function readJsonWebKey(text, end, place) {
    const kind = /^\\{0,2}["']?\s{0,4}:\s{0,4}\\{0,2}["'](RSA|EC|OKP|oct)\\{0,2}["']/.exec(text.slice(end, end + 32))?.[1];
    if (kind === undefined)
        return undefined;
    const before = text.slice(Math.max(0, end - json_web_key_AROUND), end);
    const from = end - before.length + before.lastIndexOf('{') + 1;
    const close = text.slice(end, end + json_web_key_AROUND).indexOf('}');
    const object = text.slice(from, close === -1 ? end + json_web_key_AROUND : end + close);
    const hit = PRIVATE.exec(object);
    const value = hit?.[2];
    if (hit === null || value === undefined || hit[1] === (kind === 'oct' ? 'd' : 'k'))
        return undefined;
    if (entropy(value) < 3.5 || /(.)\1{7}/.test(value))
        return undefined;
    const start = from + hit.index + hit[0].lastIndexOf(value);
    return {
        rule: 'json-web-key',
        start,
        end: start + value.length,
        rank: RANK.key,
        severity: 'critical',
        review: place.test || place.kind === 'prose',
        confidence: place.test ? 'medium' : 'high',
        message: `Private part of a JSON web key${place.test ? ' in a test or example' : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/list-values.js

/** Values of one list that are told one by one; longer lists are data of some other kind. */
const MAX_VALUES = 50;
const MAX_LENGTH = 8000;
/** What stands between a name and the first value of a list of literals or of a table from names to literals. */
const OPENS = /["'`]?\]?[ \t]{0,8}(?::[ \t]{0,4}[A-Za-z][\w<>[\], .|?&]{0,40}=(?![=>])|=>|:=|=(?![=>])|:(?![:=])|\+=)[ \t]{0,8}(?:new[ \t])?(?:(?:\[\d{0,4}\][a-z]{1,12}|List\.of|Set\.of|Arrays\.asList|listOf|setOf|mutableListOf|arrayOf|arrayListOf|frozenset|set|tuple|list|vec!|Vec::from|array|Array|[Ss]tring\[\]|map\[string\]\w{1,12}|mapOf|Map\.of|dict|&|@|#)[ \t]{0,2}){0,2}([[({]){1,2}/y;
const PAIR = /(?:^|[._-])(?:creds?|credentials?|auth|basic_?auth|login|user_?pass)$/i;
/** Whether a list may follow the name that ends at `end`: looked at first, since most names are followed by something else. */
function opensList(text, end) {
    let at = end;
    while (at - end < 12) {
        const code = text.charCodeAt(at);
        // Quotes, a closing bracket, blanks.
        if (code !== 32 && code !== 34 && code !== 39 && code !== 93 && code !== 9)
            break;
        at += 1;
    }
    const sign = text.charCodeAt(at);
    if (sign !== 58 && sign !== 61 && sign !== 43)
        return false;
    return text[at + 1] === '\n' || text[at + 1] === '\r' || /[[({]|-\s|List|Set/.test(text.slice(at, at + 72));
}
const list_values_GAP = /(?:[ \t\r\n,]|\/\/[^\n]{0,200}\n|#[^\n]{0,200}\n){0,80}/y;
/** The name of an entry, or who owns the value: `"prod": `, `prod => `, `prod = `. */
const list_values_ENTRY = /["']?[\w.@-]{1,60}["']?[ \t]{0,8}(?::|=>|=|\bto\b)[ \t]{0,8}(?=[bru@$]{0,2}["'`])/y;
/** The same in `Map.of("prod", "…")`. */
const MAP_ENTRY = /"[\w.@-]{1,60}"[ \t]{0,4},[ \t]{0,8}(?=")/y;
const PREFIX = /(?:[bBrRuU@]{0,2})(?=["'`])/y;
/**
 * The further values of `tokens = ["…", "…"]`, and all values of `api_keys = {"a": "…"}`: each as if it were given to the name.
 * The first value of a list is among them. `start` and `end` are the name's.
 */
function readListValues(text, start, end, place) {
    const name = text.slice(start, end);
    const plural = /[sS]$/.test(name);
    if (/^ya?ml$/.test(place.extension) && plural) {
        const items = readYamlItems(text, start, end, name);
        if (items.length > 0)
            return items;
    }
    const opening = match(OPENS, text, end);
    if (opening === null)
        return [];
    const map = /Map\.of/.test(opening[0]);
    const table = map || /map|dict/i.test(opening[0]) || (opening[1] === '{' && !opening[0].includes('[]'));
    if (table && !plural && name !== 'bearer')
        return [];
    const found = [];
    let at = OPENS.lastIndex;
    const limit = at + MAX_LENGTH;
    while (found.length < MAX_VALUES && at < limit) {
        if (match(list_values_GAP, text, at) !== null)
            at = list_values_GAP.lastIndex;
        const entry = map ? MAP_ENTRY : list_values_ENTRY;
        if (table && match(entry, text, at) !== null)
            at = entry.lastIndex;
        if (match(PREFIX, text, at) === null)
            break;
        const value = quotedString(text, PREFIX.lastIndex);
        if (value === undefined)
            break;
        found.push({ name, nameStart: start, nameEnd: end, form: 'assign', ...value });
        at = value.end + 1;
        // A value made of pieces, or an entry's name: nothing that can be read as a list goes on so.
        if (!/^[ \t]{0,8}(?:[,\])}\r\n#/]|$)/.test(text.slice(at, at + 9)))
            break;
    }
    // `credentials = ("user", "password")`: the second is what matters.
    const second = !table && found.length === 2 && PAIR.test(name) ? found[1] : undefined;
    return second === undefined ? found : [{ ...second, name: 'password' }];
}
const YAML_OPENS = /["']?[ \t]?:[ \t]{0,4}(?:#[^\n]{0,100})?\r?\n/y;
const YAML_ITEM = /[ \t]{0,40}-[ \t]{1,4}(["']?)([^\s"'#{}[\],]{4,400})\1[ \t]{0,8}(?:#[^\n]{0,200})?(?:\r?\n|$)/y;
/** `tokens:` and one `- …` per line. */
function readYamlItems(text, nameStart, nameEnd, name) {
    if (match(YAML_OPENS, text, nameEnd) === null)
        return [];
    const found = [];
    let at = YAML_OPENS.lastIndex;
    while (found.length < MAX_VALUES) {
        const item = match(YAML_ITEM, text, at);
        if (item === null)
            break;
        const value = item[2] ?? '';
        const start = at + item[0].indexOf(value, item[0].indexOf('-') + 1);
        // `- name: x` is an entry of its own; it is read by its own name.
        if (value.endsWith(':'))
            break;
        found.push({ name, nameStart, nameEnd, form: 'assign', start, end: start + value.length, quoted: true });
        at = YAML_ITEM.lastIndex;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/joined-literal.js

const PIECES = 8;
const MAX_JOINED = 1200;
/** What joins two literals: `+`, `.`, `..`, `&`, `||`, a line's end after a backslash, or nothing but white space. */
const JOIN = /["'`][ \t]{0,8}(?:\+|\.{1,2}|&|\|\||\\)?[ \t]{0,8}(?:\r?\n[ \t]{0,60})?(?:\+|\.{1,2}|&)?[ \t]{0,8}(?=["'`])/y;
/** The literal whose text is [start, end) together with those joined to it; undefined if it stands alone. */
function joinedPieces(text, { start, end }) {
    let value = text.slice(start, end);
    let last = end;
    for (let piece = 1; piece < PIECES; piece += 1) {
        JOIN.lastIndex = last;
        if (JOIN.exec(text) === null)
            break;
        const next = quotedString(text, JOIN.lastIndex);
        if (next === undefined || next.end === next.start)
            break;
        value += text.slice(next.start, next.end);
        last = next.end;
        if (value.length > MAX_JOINED)
            return undefined;
    }
    return last === end ? undefined : { value, end: last };
}
/** What of a token stands before the end of its first literal, from its keyword on. */
const FIRST_PIECE = /[\w.~+/=:@-]{0,200}(?=["'`][ \t+.&|\\\r\n"'`])/y;
const MAX_BEFORE = 40;
/**
 * A token whose keyword [start, end) is whole in one literal and whose rest is in those joined to it: `"prefix_" + "…"`. In a test
 * it is for review: what was taken apart there mostly is a fixture that other scanners should not meet.
 * @param read gives the token of a text whose keyword is at an offset
 */
function readSplitToken(text, start, end, place, read) {
    FIRST_PIECE.lastIndex = end;
    const rest = FIRST_PIECE.exec(text)?.[0];
    if (rest === undefined)
        return undefined;
    const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
    const from = start - before.length + before.lastIndexOf('\n') + 1;
    const joined = joinedPieces(text, { start: from, end: end + rest.length });
    const match = joined === undefined ? undefined : read(joined.value, start - from);
    // A format that fits without the other literals was judged where it stands.
    if (joined === undefined || match === undefined || from + match.end <= end + rest.length)
        return undefined;
    return {
        ...match,
        start: from + match.start,
        end: joined.end,
        review: match.review || place.test,
        message: `${match.message}, split over several literals`,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/record-secrets.js



/** Secrets of one column that are told one by one; a table of accounts is one mistake. */
const PER_COLUMN = 20;
const MAX_LINE = 20_000;
const MAX_COLUMNS = 200;
/** Passwords, tokens and keys in the columns of CSV and TSV files and of Markdown tables, named by the first row. */
function readTables(text, place) {
    const markdown = /^(?:md|mdx|markdown)$/.test(place.extension);
    if (!markdown && !/^(?:csv|tsv|psv)$/.test(place.extension))
        return [];
    const found = [];
    let columns = [];
    let header = [];
    let delimiter = '|';
    let start = 0;
    for (let row = 0; start < text.length; row += 1) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = end - start > MAX_LINE ? '' : text.slice(start, end);
        if (markdown) {
            if (!/^[ \t]{0,3}\|/.test(line))
                columns = [];
            else if (/^[ \t|:-]{3,400}\r?$/.test(line))
                columns = columnsOf(header);
            else if (columns.length > 0)
                readRow(cellsOf(line, start, delimiter), columns, place, found);
            else
                header = cellsOf(line, start, delimiter);
        }
        else if (row === 0) {
            delimiter = delimiterOf(line);
            columns = columnsOf(cellsOf(line, start, delimiter));
        }
        else
            readRow(cellsOf(line, start, delimiter), columns, place, found);
        if (!markdown && columns.length === 0)
            break;
        start = end + 1;
    }
    return found;
}
const INTO = /^["'`[]?[\w.$"'`[\]]{1,120}[ \t\r\n]{0,20}\(([^()]{1,4000})\)[ \t\r\n]{0,20}values?[ \t\r\n]{0,20}/i;
const MAX_ROWS = 1000;
/** The same in the columns of an SQL `INSERT INTO`; `end` is behind these words. */
function readInsert(text, end, place) {
    const into = INTO.exec(text.slice(end, end + 4400));
    if (into === null)
        return [];
    const columns = columnsOf(cellsOf(into[1] ?? '', 0, ','));
    const found = [];
    if (columns.length === 0)
        return found;
    let at = end + into[0].length;
    for (let row = 0; row < MAX_ROWS && text[at] === '('; row += 1) {
        const tuple = readTuple(text, at + 1);
        if (tuple === undefined)
            break;
        readRow(tuple.cells, columns, place, found);
        at = tuple.end;
        while (at - tuple.end < 40 && /[\s,]/.test(text[at] ?? ''))
            at += 1;
    }
    return found;
}
const SQL_VALUE = /[ \t\r\n]{0,40}(?:[NEB]?'((?:[^'\\\n]|''|\\.){0,2000})'|((?:[^',()\n]|\([^()'\n]{0,200}\)){0,200}))[ \t\r\n]{0,40}([,)])/y;
/** The literals of one row: a value that is no string gives an empty cell. */
function readTuple(text, from) {
    const cells = [];
    SQL_VALUE.lastIndex = from;
    for (let column = 0; column < MAX_COLUMNS; column += 1) {
        const at = SQL_VALUE.lastIndex;
        const value = SQL_VALUE.exec(text);
        if (value === null)
            return undefined;
        cells.push({ text: value[1] ?? '', start: at + value[0].indexOf("'") + 1 });
        if (value[3] === ')')
            return { cells, end: SQL_VALUE.lastIndex };
    }
    return undefined;
}
function columnsOf(header) {
    return header.flatMap(({ text }, index) => {
        const key = text.length > 60 ? undefined : judgeKey(text);
        return key === undefined || key.about || key.cls === 'salt' || key.cls === 'auth' ? [] : [{ index, key, told: 0 }];
    });
}
function readRow(cells, columns, place, found) {
    for (const column of columns) {
        const cell = cells[column.index];
        if (cell === undefined || column.told >= PER_COLUMN)
            continue;
        const match = judgeCell(cell, column.key, place);
        if (match === undefined)
            continue;
        column.told += 1;
        found.push(match);
    }
}
function judgeCell({ text, start }, key, place) {
    const password = key.cls === 'password';
    // Digests are what such a column should hold.
    if (/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(text) && password)
        return undefined;
    const grade = gradeValue(text, password);
    if (grade !== 'strong' && !(grade === 'password' && password))
        return undefined;
    const review = place.test || (place.kind === 'prose' && grade !== 'strong');
    return {
        rule: password ? 'generic-password' : key.cls === 'key' ? 'generic-api-key' : 'generic-token',
        start,
        end: start + text.length,
        rank: RANK.generic,
        severity: 'high',
        review,
        confidence: review ? 'low' : 'medium',
        message: `${password ? 'Password' : 'Token or key'} in a column of that name${place.test ? ' in a test or example' : ''}`,
    };
}
function delimiterOf(line) {
    let best = ',';
    for (const sign of [';', '\t', '|'])
        if (line.split(sign).length > line.split(best).length)
            best = sign;
    return best;
}
/** Cells with their quotes and blanks taken off, and where each begins. */
function cellsOf(line, offset, delimiter) {
    const cells = [];
    let at = 0;
    while (at <= line.length && cells.length < MAX_COLUMNS) {
        let from = at;
        while (line[from] === ' ')
            from += 1;
        let end;
        if (line[from] === '"') {
            const close = line.indexOf('"', from + 1);
            end = close === -1 ? line.length : close;
            cells.push({ text: line.slice(from + 1, end), start: offset + from + 1 });
            const next = line.indexOf(delimiter, end);
            at = next === -1 ? line.length + 1 : next + 1;
            continue;
        }
        const next = line.indexOf(delimiter, from);
        end = next === -1 ? line.length : next;
        const raw = line.slice(from, end);
        const lead = /^[`*\s]{0,8}/.exec(raw)?.[0].length ?? 0;
        cells.push({ text: raw.slice(lead).replace(/[`*\s]{1,8}$/, ''), start: offset + from + lead });
        at = next === -1 ? line.length + 1 : next + 1;
    }
    return cells;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/passed-credentials.js



/** Functions that take a user and a password, and which argument is the password (0-based). */
const CALLS = {
    'getconnection(': 2,
    'httpbasicauth(': 1,
    'httpdigestauth(': 1,
    'mysqli(': 2,
    'mysqli_connect(': 2,
    'mysql_connect(': 2,
    'pdo(': 2,
    'basicauth(': 1,
    'authtokens.basic(': 1,
    'setbasicauth(': 1,
    'networkcredential(': 1,
    'passwordauthentication(': 1,
    'usernamepasswordcredentials(': 1,
    'login(': 1,
    'bot.run(': 0,
    'client.run(': 0,
    'client.login(': 0,
    'bot.login(': 0,
    'fernet(': 0,
    'plainauth(': 2,
    'sequelize(': 2,
    '->auth(': 0,
    'ftp(': 2,
    'wifi.begin(': 1,
    'hmac.new(': 0,
    'aes.new(': 0,
    'algorithms.aes(': 0,
    'aesgcm(': 0,
    'aes.encrypt(': 1,
    'aes.decrypt(': 1,
    'db.auth(': 1,
    'withemailandpassword(': 1,
    'secretkeyspec(': 0,
    'hmac256(': 0,
    'hmac384(': 0,
    'hmac512(': 0,
    'unsafeplaintext(': 0,
    'jwt.sign(': 1,
    'jwt.encode(': 1,
    'jwt.decode(': 1,
    'signwith(': 1,
    'createcipheriv(': 1,
    'createdecipheriv(': 1,
    'createhmac(': 1,
    'utf8.getbytes(': 0,
    'ascii.getbytes(': 0,
    'credentials(': 1,
    'credentials.create(': 1,
    'dbi->connect(': 2,
    'twilio(': 1,
    'client(': 1,
    'jwt.verify(': 1,
    'symmetricsecuritykey(encoding.utf8.getbytes(': 0,
    'symmetricsecuritykey(encoding.ascii.getbytes(': 0,
    'auth=(': 1,
    'auth = (': 1,
    'basic_auth(': 1,
    'ftplogin(': 2,
    'ftp_login(': 2,
    'sqlconnect(': 2,
    'http_basic_auth(': 1,
    'usernamepasswordauthenticationtoken(': 1,
};
const CALL_KEYWORDS = Object.keys(CALLS);
const ANY_CALL = new Set([
    'hmac256(',
    'hmac384(',
    'hmac512(',
    'twilio(',
    'client(',
    'credentials(',
    'credentials.create(',
    'signwith(',
    'createcipheriv(',
    'createdecipheriv(',
    'createhmac(',
    'hmac.new(',
    'aes.new(',
    'algorithms.aes(',
    'aesgcm(',
    'aes.encrypt(',
    'aes.decrypt(',
    'utf8.getbytes(',
    'ascii.getbytes(',
    'jwt.encode(',
    'jwt.decode(',
]);
/** The password argument of a call whose opening bracket ends at `end`. */
function readCall(text, keyword, end, place) {
    let at = end;
    // sbt: `Credentials(realm, host, user, password)`.
    const wanted = keyword === 'credentials(' && place.extension === 'sbt' ? 3 : (CALLS[keyword] ?? 1);
    const skip = /[ \t]{0,8}[^,()'"`\n]{0,80},[ \t\r\n]{0,40}/y;
    for (let index = 0; index < wanted; index += 1) {
        while (at - end < 400 && /\s/.test(text[at] ?? ''))
            at += 1;
        const argument = quotedString(text, /^[bru]["']/.test(text.slice(at, at + 2)) ? at + 1 : at);
        if (argument !== undefined) {
            at = argument.end + 1;
            const comma = /[ \t]{0,8},[ \t\r\n]{0,40}/y;
            comma.lastIndex = at;
            if (comma.exec(text) === null)
                return undefined;
            at = comma.lastIndex;
        }
        else {
            skip.lastIndex = at;
            if (skip.exec(text) === null)
                return undefined;
            at = skip.lastIndex;
        }
    }
    const lead = /^(?:[bru]|(?:Some|Buffer\.from|\[\]byte)\(\s?)(?=["'])/.exec(text.slice(at, at + 16))?.[0].length ?? 0;
    const value = quotedString(text, at + lead);
    if (value === undefined)
        return undefined;
    const password = text.slice(value.start, value.end);
    const grade = gradeValue(password, true);
    // Names that any function might have: only what was drawn at random counts.
    if (grade !== 'strong' && ANY_CALL.has(keyword) && wanted < 3)
        return undefined;
    if (grade === 'none' || isPlaceholderToken(password) || (grade === 'weak' && place.test))
        return undefined;
    const token = grade === 'strong' && password.length >= 20;
    const what = token ? 'Token or key passed to a function' : 'Password passed to a function';
    const doubtful = grade === 'weak' || (keyword.endsWith('getbytes(') && keyword.length < 16);
    return statedMatch(token ? 'generic-token' : 'generic-password', value.start, value.end, what, place, doubtful, grade === 'strong');
}

;// CONCATENATED MODULE: ./build/embedded/secrets/service-container.js

/**
 * In a GitHub workflow, the password that a service container is started with, and wherever the workflow then uses it: chosen
 * by a person for a database that ends with the job, it opens nothing. Such matches become `review`.
 */
function withoutServicePasswords(matches, text, place) {
    const doubtful = matches.filter(({ rank, review, confidence }) => rank < RANK.token && !review && confidence !== 'high');
    if (!place.workflow || doubtful.length === 0)
        return matches;
    const blocks = serviceBlocks(text);
    const textOf = ({ start, end }) => text.slice(start, end);
    const passwords = new Set(doubtful.filter(({ start }) => blocks.some(([from, to]) => start >= from && start < to)).map(textOf));
    const chosen = new Set(doubtful);
    return matches.map((match) => chosen.has(match) && passwords.has(textOf(match)) ? { ...match, review: true, confidence: 'low' } : match);
}
/** Where what is indented below a `services:` stands, as half-open ranges. */
function serviceBlocks(text) {
    const blocks = [];
    let open;
    let at = 0;
    for (const line of text.split('\n')) {
        const indent = line.length - line.trimStart().length;
        const blank = /^\s*(?:#|$)/.test(line);
        if (open !== undefined && !blank && indent <= open.indent) {
            blocks.push([open.from, at]);
            open = undefined;
        }
        if (open === undefined && /^ {1,12}services:[ \t]{0,20}(?:#|\r?$)/.test(line))
            open = { indent, from: at };
        at += line.length + 1;
    }
    if (open !== undefined)
        blocks.push([open.from, at]);
    return blocks;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/token-matcher.js





/** Tokens that their format gives away, wherever they stand. */
class TokenMatcher {
    table = new Map();
    constructor() {
        for (const token of fixedFormatTokens()) {
            for (const keyword of token.format.keywords) {
                const list = this.table.get(keyword);
                if (list === undefined)
                    this.table.set(keyword, [token]);
                else
                    list.push(token);
            }
        }
    }
    byKeyword() {
        return [...this.table].map(([keyword, candidates]) => ({ keyword, candidates }));
    }
    keywords() {
        return [...this.table]
            .filter(([, list]) => list.every(({ format }) => format.before.max === 0))
            .map(([keyword]) => keyword);
    }
    /** The token whose keyword starts at `start`: the longest of the candidates. */
    at(text, start, candidates, place) {
        let best;
        for (const { rule, format } of candidates) {
            const begin = beginOf(text, start, format);
            if (begin === undefined || !isBoundary(text, begin))
                continue;
            format.pattern.lastIndex = begin;
            const match = format.pattern.exec(text);
            if (match === null)
                continue;
            const secret = match[2] ?? '';
            const from = begin + (match[1]?.length ?? 0);
            if (rule.check?.(secret) !== 'valid' && isInEncodedData(text, from, from + secret.length))
                continue;
            const judged = judgeToken(rule, secret, format, from, place, isPublishedByDesign(rule, text, from, place));
            if (judged !== undefined && (best === undefined || judged.end - judged.start > best.end - best.start))
                best = judged;
        }
        return best;
    }
    /** The first token in a short decoded text, found by trying each keyword. */
    within(text, place) {
        for (const [keyword, candidates] of this.table) {
            const at = text.indexOf(keyword);
            const match = at === -1 ? undefined : this.at(text, at, candidates, place);
            if (match !== undefined)
                return match;
        }
        return undefined;
    }
}
function beginOf(text, start, { before }) {
    if (before.max === before.min)
        return start >= before.min ? start - before.min : undefined;
    let begin = start;
    while (begin > 0 && start - begin < before.max && before.accepts.test(text[begin - 1] ?? ''))
        begin -= 1;
    return start - begin >= before.min ? begin : undefined;
}
/** A token does not begin in the middle of a word, unless what stands before is an escape (`\n`, `%3D`). */
function isBoundary(text, begin) {
    const previous = text.charCodeAt(begin - 1);
    if (!isWordCode(previous) || !isWordCode(text.charCodeAt(begin)))
        return true;
    if (text[begin - 2] === '\\' && /[nrtb]/.test(text[begin - 1] ?? ''))
        return true;
    return /%[0-9A-Fa-f]{2}$|\\u00[0-9a-f]{2}$|\\x[0-9a-f]{2}$/.test(text.slice(Math.max(0, begin - 6), begin));
}
/** How far around a token is looked for the data it may be part of, and how much of that makes it so. */
const token_matcher_AROUND = 400;
const ENCODED = 160;
/** Pictures and archives in base64 hold any prefix sooner or later: a piece of one begins or ends at `+` or `/`. */
function isInEncodedData(text, start, end) {
    if (!/[+/]/.test(text[start - 1] ?? '') && !/[+/]/.test(text[end] ?? ''))
        return false;
    const before = /[A-Za-z0-9+/]*$/.exec(text.slice(Math.max(0, start - token_matcher_AROUND), start))?.[0] ?? '';
    const after = /^[A-Za-z0-9+/]*/.exec(text.slice(end, end + token_matcher_AROUND))?.[0] ?? '';
    return before.length + after.length >= ENCODED;
}
function isWordCode(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}
/** Google's keys in the configuration of a web or mobile client are public; what they may do is limited elsewhere. */
function isPublishedByDesign(rule, text, at, place) {
    if (rule.id !== 'gcp-api-key')
        return false;
    if (/^(?:google-services\.json|googleservice-info\.plist|firebase_options\.dart)$/.test(place.name))
        return true;
    return /authDomain|firebaseapp|messagingSenderId|auth_domain/i.test(text.slice(Math.max(0, at - 400), at + 440));
}
function judgeToken(rule, secret, format, start, place, published) {
    if (entropy(secret) < (rule.minEntropy ?? 2.8) || isKnownExample(secret))
        return undefined;
    const first = format.parts[format.secretFrom];
    const drawn = first?.kind === 'literal' && first.options.length === 1 ? secret.slice(first.options[0]?.length ?? 0) : secret;
    if (isPlaceholderToken(rule.zeros === true ? drawn.replace(/A{6,}/g, '') : drawn))
        return undefined;
    if (/[a-z]/.test(drawn) && !/\d/.test(drawn) && wordiness(drawn) > 0.78)
        return undefined;
    const checked = rule.check?.(secret);
    // A wrong checksum: never issued. Still worth a look outside tests, where it may have been cut or retyped.
    const broken = checked === 'invalid';
    const note = published
        ? ' of a client configuration, which is public by design: check what it may do'
        : checked === 'valid'
            ? ' (checksum valid)'
            : broken
                ? ' (its format, but the checksum does not fit)'
                : '';
    return {
        rule: rule.id,
        start,
        end: start + secret.length,
        rank: RANK.token,
        severity: broken || published || rule.restricted === true ? 'high' : (rule.severity ?? 'critical'),
        review: (broken && (place.test || place.kind === 'prose')) || published || rule.restricted === true,
        confidence: broken || published ? 'low' : place.test || place.kind === 'prose' ? 'medium' : 'high',
        message: `${rule.title}${note}${place.test ? ' in a test or example' : ''}`,
        provider: rule.provider,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/url-credentials.js


const MAX_AUTHORITY = 300;
const LOCAL = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1|\[::1\]|host\.docker\.internal|db|database|redis|mysql|postgres|mongo|mongodb|rabbitmq|rabbit|[\w-]{0,60}\.(?:test|local|localhost|invalid|example)|(?:[\w-]{0,60}\.)?example\.(?:com|org|net)|host|hostname|server|proxy|proxyhost|domain(?:\.(?:com|tld))?|foo(?:\.com)?|foo\.bar|bar(?:\.com)?|test(?:\.com)?|somehost|myhost|my-?server|yourhost)$/i;
/** A password in an address: `scheme://user:password@host`; `at` is where `://` starts. */
function readUrlCredentials(text, at, place) {
    const from = at + 3;
    const limit = Math.min(text.length, from + MAX_AUTHORITY);
    let sign = -1;
    let colon = -1;
    let end = from;
    for (; end < limit; end += 1) {
        const code = text.charCodeAt(end);
        // White space, quotes, angle brackets, backslash, backtick and what ends an authority.
        if (code <= 32 ||
            code === 34 ||
            code === 39 ||
            code === 60 ||
            code === 62 ||
            code === 92 ||
            code === 96 ||
            code === 47 ||
            code === 44 ||
            code === 124)
            break;
        if ((code === 63 || code === 35) && sign !== -1)
            break;
        if (code === 64)
            sign = end;
        else if (code === 58 && colon === -1)
            colon = end;
    }
    if (sign === -1 || end === limit)
        return undefined;
    const hasPassword = colon !== -1 && colon < sign;
    const start = hasPassword ? colon + 1 : from;
    const password = text.slice(start, sign);
    const user = hasPassword ? text.slice(from, colon) : '';
    const host = /^[^:/?#,]{0,120}/.exec(text.slice(sign + 1, sign + 121))?.[0] ?? '';
    if (host === '' || !/^[\w.[\]$@{}%-]/.test(host))
        return undefined;
    const plain = safeDecode(password);
    if (/^[$%{<[(*]/.test(plain) || /[{}<>$]{2}|\$\(/.test(plain) || plain === user || isPlaceholderToken(plain))
        return undefined;
    const grade = gradeValue(plain, true);
    if (!hasPassword) {
        // The public key of an error collector's address is meant for clients.
        if (/sentry|ingest|bugsink|glitchtip/i.test(host) ||
            /^\/\d{1,20}\b/.test(text.slice(sign + 1 + host.length, sign + host.length + 23)))
            return undefined;
        // A token alone before the host; anything shorter is a user name.
        return grade === 'strong' && plain.length >= 16
            ? found('token in an address', start, sign, place, place.test || place.kind === 'prose')
            : undefined;
    }
    if (grade === 'none' ||
        (/^(?:user|username|usr|u|name|login|me)$/i.test(user) &&
            grade !== 'strong' &&
            (LOCAL.test(host) || place.kind !== 'config')))
        return undefined;
    const local = LOCAL.test(host);
    if (grade === 'weak' && (local || place.test || place.kind === 'prose'))
        return undefined;
    if (grade === 'password' && local && (place.test || place.kind === 'prose'))
        return undefined;
    return found('password in an address', start, sign, place, grade === 'weak' ||
        (local && grade !== 'strong' && place.kind === 'code') ||
        place.test ||
        (place.kind === 'prose' && (grade !== 'strong' || local)));
}
/** A Go database address, `user:password@tcp(host)`; `at` is its `@`. */
function readDriverAddress(text, at, place) {
    const lead = /(?:^|["'`\s=])[\w.-]{1,64}:([^\s"'`:@]{3,128})$/.exec(text.slice(Math.max(0, at - 200), at));
    const password = lead?.[1];
    if (password === undefined)
        return undefined;
    const grade = gradeValue(password, true);
    if (grade === 'none' || (grade === 'weak' && place.test))
        return undefined;
    return found('password in an address', at - password.length, at, place, grade === 'weak' || place.test || place.kind === 'prose');
}
function found(what, start, end, place, review) {
    return {
        rule: 'url-credentials',
        start,
        end,
        rank: RANK.pair,
        severity: 'high',
        review,
        confidence: review ? 'low' : 'high',
        message: `A ${what}${place.test ? ' in a test or example' : ''}`,
    };
}
function safeDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/embedded/secrets/wallet-secrets.js


/** 12, 15, 18, 21 or 24 words of BIP 39, which have three to eight letters. */
const SEED = /^["'\]]{0,2}[ \t]{0,4}(?::[ \t]{0,4}[\w&' ]{1,20})?[:=]{0,2}[ \t]{0,4}["'`]?((?:[a-z]{3,8} ){11}(?:(?:[a-z]{3,8} ){3}){0,4}[a-z]{3,8})(?=["'`]|[ \t]{0,4}\r?(?:\n|$))/;
/** The words from which a wallet is restored; `end` is behind the name they are given to. */
function readSeedPhrase(text, end, place) {
    const hit = SEED.exec(text.slice(end, end + 320));
    const phrase = hit?.[1];
    if (hit === null || phrase === undefined)
        return undefined;
    const words = phrase.split(' ');
    // `test test … junk`, `abandon abandon … about`: what every introduction uses.
    if (new Set(words).size < words.length * 0.8 || words.some((word) => /^(?:the|and|your|with|this|that)$/.test(word)))
        return undefined;
    const start = end + hit[0].lastIndexOf(phrase);
    return wallet_secrets_found('generic-secret', start, start + phrase.length, 'Words from which a wallet is restored', place, false);
}
const ACCOUNTS = /^["']?[ \t]{0,4}[:=][ \t]{0,4}\[[ \t\r\n]{0,40}((?:["'`](?:0x)?[0-9a-f]{64}["'`][ \t\r\n,]{0,40}){1,20})\]/;
/** `accounts: ["<private key>"]`, as Ethereum's tools are configured; `end` is behind the name. */
function readAccountKeys(text, end, place) {
    const hit = ACCOUNTS.exec(text.slice(end, end + 1600));
    if (hit === null)
        return [];
    const from = end + hit[0].indexOf(hit[1] ?? '');
    return [...(hit[1] ?? '').matchAll(/(?:0x)?[0-9a-f]{64}/g)].flatMap((key) => gradeValue(key[0], false) === 'strong'
        ? [
            wallet_secrets_found('ethereum-private-key', from + key.index, from + key.index + key[0].length, 'Ethereum private key in a list of accounts', place, true),
        ]
        : []);
}
/** `…openweathermap.org/…&appid=…`: `appid` alone is the public number of an application elsewhere. */
function readWeatherKey(text, start, end, place) {
    const key = /^[0-9a-f]{32}(?![0-9A-Za-z])/.exec(text.slice(end, end + 33))?.[0];
    if (key === undefined || !/openweather/i.test(text.slice(Math.max(0, start - 200), start)))
        return undefined;
    return wallet_secrets_found('data-service-key', end, end + key.length, 'Weather or maps API key in an address', place, true);
}
function wallet_secrets_found(rule, start, end, message, place, context) {
    const review = place.test;
    return {
        rule,
        start,
        end,
        rank: context ? RANK.context : RANK.generic,
        severity: 'high',
        review,
        confidence: review ? 'medium' : 'high',
        message: `${message}${place.test ? ' in a test or example' : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/xml-private-key.js


/** Room for a key of 16,384 bits, whose exponents and primes take 12,000 characters. */
const xml_private_key_AROUND = 16_000;
const EXPONENT = /<D>\s{0,80}([A-Za-z0-9+/]{40,2800}={0,2})\s{0,80}<\/D>/;
/** The private exponent of an RSA key as .NET writes it: `<RSAKeyValue>…<D>…</D></RSAKeyValue>`; `end` is behind the opening tag. */
function readXmlPrivateKey(text, end, place) {
    const window = text.slice(end, end + xml_private_key_AROUND);
    const close = window.indexOf('</RSAKeyValue>');
    const key = close === -1 ? window : window.slice(0, close);
    const hit = EXPONENT.exec(key);
    const value = hit?.[1];
    if (hit === null || value === undefined || !/<P>|<Modulus>/.test(key))
        return undefined;
    if (entropy(value) < 4 || /(.)\1{7}/.test(value))
        return undefined;
    const start = end + hit.index + hit[0].indexOf(value);
    return {
        rule: 'private-key',
        start,
        end: start + value.length,
        rank: RANK.key,
        severity: 'critical',
        review: place.test || place.kind === 'prose',
        confidence: place.test ? 'medium' : 'high',
        message: `Private exponent of an RSA key in XML${place.test ? ' in a test or example' : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/written-beside.js




const WINDOW = 240;
/** Words that come after their value: what is piped into a program, or made into characters or bytes. */
const AFTER_VALUE = {
    '--password-stdin': /\b(?:echo|printf|print)\s{1,2}(?:-[ne]{1,2}\s{1,2})?["']?([^\s"'$|]{4,128})["']?\s{0,2}\|[^|\n]{0,160}$/,
    'sudo -s ': /\b(?:echo|printf)\s{1,2}(?:-[ne]{1,2}\s{1,2})?["']?([^\s"'$|]{4,128})["']?\s{0,2}\|\s{0,2}$/,
    chpasswd: /\b(?:echo|printf)\s{1,2}(?:-[ne]{1,2}\s{1,2})?["']?[\w.-]{1,40}:([^\s"'$|]{4,128})["']?\s{0,2}\|\s{0,2}(?:sudo\s)?$/,
    '".tochararray()': /"([^"\\\n]{6,128})$/,
    '".getbytes(': /"([^"\\\n]{16,128})$/,
};
const AFTER_VALUE_KEYWORDS = Object.keys(AFTER_VALUE);
/** A password written before the keyword that starts at `start`: `echo … | docker login --password-stdin`, `"…".toCharArray()`. */
function readBefore(text, keyword, start, place) {
    const window = text.slice(Math.max(0, start - WINDOW), start);
    const line = window.slice(window.lastIndexOf('\n') + 1);
    const hit = AFTER_VALUE[keyword]?.exec(line);
    const value = hit?.[1];
    if (hit === undefined || hit === null || value === undefined)
        return undefined;
    const inProgram = keyword.startsWith('"');
    const grade = gradeValue(value, true);
    if (grade === 'none' || grade === 'weak' || (keyword === '".getbytes(' && grade !== 'strong'))
        return undefined;
    // An alphabet is random too, but has no character twice.
    if (inProgram && value.length >= 16 && new Set(value).size === value.length)
        return undefined;
    const from = start - line.length + hit.index + hit[0].indexOf(value, hit[0].startsWith('"') ? 1 : 4);
    return written_beside_found(inProgram ? 'generic-password' : 'command-line-password', { start: from, end: from + value.length }, inProgram
        ? 'A literal made into characters or bytes, as is done with passwords and keys'
        : 'Password piped into a program', place, inProgram);
}
/** `@Value("…") private String apiSecret`: the name comes after the value; `end` is behind the opening bracket. */
function readAnnotation(text, end, place) {
    const value = quotedString(text, end);
    if (value === undefined)
        return undefined;
    const name = /^"\)\s{1,8}(?:(?:private|protected|public|static|final|val|var|lateinit)\s{1,2}){0,4}(?:String|char\[\])?\s{0,2}([A-Za-z]\w{2,60})/.exec(text.slice(value.end, value.end + 140))?.[1];
    const key = name === undefined ? undefined : judgeKey(name);
    if (key === undefined || key.about)
        return undefined;
    const grade = gradeValue(text.slice(value.start, value.end), key.cls === 'password');
    if (grade !== 'strong' && grade !== 'password')
        return undefined;
    return written_beside_found(key.cls === 'password' ? 'generic-password' : 'generic-secret', value, 'A literal injected into a field whose name says it is a secret', place, grade !== 'strong' && key.cls !== 'password');
}
/** Swift and Objective-C name a header after its value; `start` and `end` are those of `forHTTPHeaderField`. */
function readHeaderField(text, start, end, place) {
    const header = /^\s?:\s?@?"([\w-]{3,40})"/.exec(text.slice(end, end + 50))?.[1];
    const key = header === undefined ? undefined : judgeKey(header);
    if (key === undefined || key.about)
        return undefined;
    const before = text.slice(Math.max(0, start - 600), start);
    const value = /"([^"\\\n]{12,500})"[,\s]{1,20}$/.exec(before);
    if (value?.[1] === undefined)
        return undefined;
    const grade = gradeValue(value[1], key.cls === 'password');
    if (grade !== 'strong' && (grade !== 'uuid' || key.cls === 'auth'))
        return undefined;
    const from = start - before.length + value.index + 1;
    return written_beside_found('generic-token', { start: from, end: from + value[1].length }, 'Token or key given to a header', place, false);
}
const PHRASE = /^["']?[ \t]{0,4}[:=][ \t]{0,4}["']?((?:[a-z]{3,12}[ -]){3,7}(?:[a-z]{3,12}|\d{1,4}))["']?[,;]?[ \t]{0,4}(?:\r?\n|\r|$)/;
/** Words of sentences, which a phrase of drawn words does not have. */
const SENTENCE = /\b(?:the|and|for|with|your|you|not|are|was|that|this|from|will|can|has|have|must|should|used|use|using|enter|when|key|keys|password|passphrase|set|file|see|default|optional|required|to|of|is|in|if|or)\b/;
/** `passphrase: four words or more`, at the end of the name. Always for review: it may be a text about one. */
function readPassphrase(text, end, place) {
    if (place.translation || place.test)
        return undefined;
    const phrase = PHRASE.exec(text.slice(end, end + 140));
    const words = phrase?.[1];
    if (phrase === null || words === undefined || SENTENCE.test(words))
        return undefined;
    const from = end + phrase[0].indexOf(words);
    return written_beside_found('generic-password', { start: from, end: from + words.length }, 'Passphrase of several words', place, true);
}
/** ``Log in with `user` / `password` ``: `start` is the backtick that closes the user's name, `end` behind the one that opens the password. */
function readLoginPair(text, start, end, place) {
    const before = text.slice(Math.max(0, start - 120), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (!/\b(?:log(?:ged)? ?in|sign(?:ed)? ?in|login|credentials?|user(?:name)?|account|password)\b.{0,80}`[\w.@-]{1,60}$/i.test(line))
        return undefined;
    const value = /^[^\s`]{4,100}(?=`)/.exec(text.slice(end, end + 101))?.[0];
    if (value === undefined)
        return undefined;
    const grade = gradeValue(value, true);
    if (grade !== 'strong' && grade !== 'password')
        return undefined;
    return written_beside_found('generic-password', { start: end, end: end + value.length }, 'Password written beside a user name', place, true);
}
const INLINE_LOGIN = /[ \t]{0,8}\r?\n[^\s<]{1,64}\r?\n([^\s<]{4,128})[ \t]{0,8}\r?\n<\/auth-user-pass>/y;
/** The user and the password within OpenVPN's configuration, each on a line of its own; `end` is behind the opening tag. */
function readInlineLogin(text, end, place) {
    INLINE_LOGIN.lastIndex = end;
    const hit = INLINE_LOGIN.exec(text);
    const password = hit?.[1];
    if (hit === null || password === undefined)
        return undefined;
    const grade = gradeValue(password, true);
    if (grade === 'none')
        return undefined;
    const from = end + hit[0].lastIndexOf(`\n${password}`) + 1;
    return written_beside_found('generic-password', { start: from, end: from + password.length }, 'Password in the configuration of a VPN', place, grade === 'weak');
}
function written_beside_found(rule, { start, end }, message, place, doubtful) {
    const review = doubtful || place.test || place.kind === 'prose';
    return {
        rule,
        start,
        end,
        rank: RANK.generic,
        severity: 'high',
        review,
        confidence: review ? 'low' : 'high',
        message: `${message}${place.test ? ' in a test or example' : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/embedded/secrets/scanner.js

























const NAME_KEYWORDS = [
    'pass',
    'pwd',
    'secret',
    'token',
    'key',
    'auth',
    'cred',
    'senha',
    'salt',
    'jwt',
    'psw',
    'contrasena',
    'mnemonic',
    'bearer',
    'mdp',
    '_pat',
    'pw',
    'kennwort',
    'contrase',
    'psk',
    'rootpw',
    'wif',
    'erlangcookie',
    'erlang_cookie',
];
/** Too short to look for alone: followed by what gives a value to a name. */
const SHORT_NAMES = ['pat =', 'pat=', 'pat:', 'pat":', "pat':", 'pat :='];
/**
 * Rules for text look a few hundred characters around their keyword. A file made of nothing but keywords would cost a hundred
 * times what it costs to read; beyond this many places, more than any file that people work with has, it is not worth it.
 */
const MAX_LOOKS = 500_000;
/** All rules over one text: one pass of the automaton, then each rule only at its keyword's hits, within its bounds. */
class Scanner {
    probes = [];
    lengths = [];
    automaton;
    tokens = new TokenMatcher();
    providers = new ContextTokens();
    /** From this probe on they make sense in text only, not in a binary file. */
    textFrom;
    constructor() {
        const keywords = [];
        const on = (keyword, probe) => {
            keywords.push(keyword);
            this.probes.push(probe);
            this.lengths.push(keyword.length);
        };
        for (const { keyword, candidates } of this.tokens.byKeyword()) {
            on(keyword, ({ text, place }, start, end) => this.tokens.at(text, start, candidates, place) ??
                readSplitToken(text, start, end, place, (joined, at) => this.tokens.at(joined, at, candidates, place)));
        }
        on('-----begin ', ({ text, place }, start) => readPrivateKey(text, start, place));
        on('putty-user-key-file-', ({ text, place }, start) => readPuttyKey(text, start, place));
        for (const lead of DISCORD_KEYWORDS)
            on(lead, ({ text, place }, start) => readDiscordToken(text, start, place));
        this.textFrom = keywords.length;
        for (const head of BARE_KEY_KEYWORDS)
            on(head, ({ text, place }, start) => readBareKey(text, head, start, place));
        on('kty', ({ text, place }, _, end) => readJsonWebKey(text, end, place));
        on('<rsakeyvalue>', ({ text, place }, _, end) => readXmlPrivateKey(text, end, place));
        on('eyj', ({ text, place }, start) => readJsonWebToken(text, start, place));
        on('@tcp(', ({ text, place }, start) => readDriverAddress(text, start, place));
        on('@unix(', ({ text, place }, start) => readDriverAddress(text, start, place));
        on('://', ({ text, place }, start) => readUrlCredentials(text, start, place));
        for (const scheme of ['bearer ', 'basic ', 'token ', 'apikey '])
            on(scheme, ({ text, place }, start) => readAuthorization(text, start, place));
        for (const command of COMMAND_KEYWORDS)
            on(command, ({ text, place }, _, end) => readCommand(text, command, end, place));
        for (const call of CALL_KEYWORDS)
            on(call, ({ text, place }, _, end) => readCall(text, call, end, place));
        for (const word of AFTER_VALUE_KEYWORDS)
            on(word, ({ text, place }, start) => readBefore(text, word, start, place));
        on('forhttpheaderfield', ({ text, place }, start, end) => readHeaderField(text, start, end, place));
        on('passphrase', ({ text, place }, _, end) => readPassphrase(text, end, place));
        for (const word of ['mnemonic', 'seed phrase', 'seed_phrase', 'seedphrase'])
            on(word, ({ text, place }, _, end) => readSeedPhrase(text, end, place));
        on('accounts', ({ text, place }, _, end) => readAccountKeys(text, end, place));
        on('<auth-user-pass>', ({ text, place }, _, end) => readInlineLogin(text, end, place));
        on('appid=', ({ text, place }, start, end) => readWeatherKey(text, start, end, place));
        on('` / `', ({ text, place }, start, end) => readLoginPair(text, start, end, place));
        on('@value(', ({ text, place }, _, end) => readAnnotation(text, end, place));
        on('insert into ', ({ text, place }, _, end) => readInsert(text, end, place));
        for (const name of NAME_KEYWORDS)
            on(name, (scan, start, end) => this.readName(scan, start, end));
        for (const name of SHORT_NAMES)
            on(name, (scan, start) => this.readName(scan, start, start + 3));
        for (const form of encodedForms(this.tokens.keywords()))
            on(form, (scan, start, end) => this.readBase64(scan, form, start, end));
        on('secret\n', markManifest);
        on('secret\r\n', markManifest);
        on('secret"', markManifest);
        this.automaton = new KeywordAutomaton(keywords);
    }
    /** @param bytes one byte per UTF-16 unit of `text`: the text itself where it is ASCII */
    scan(text, bytes, place, options = {}) {
        const matches = [];
        const scan = { text, place, nameEnd: -1, encodedEnd: -1, hasSecretManifest: false };
        const { probes, lengths } = this;
        const limit = options.binary === true ? this.textFrom : probes.length;
        const work = options.work ?? { hits: 0, looks: 0 };
        const maxLooks = options.maxLooks ?? MAX_LOOKS;
        this.automaton.scan(bytes, (keyword, end) => {
            if (keyword >= limit)
                return;
            work.hits += 1;
            if (keyword >= this.textFrom) {
                if (work.looks >= maxLooks) {
                    work.stoppedAt ??= end;
                    return;
                }
                work.looks += 1;
            }
            const match = probes[keyword]?.(scan, end - (lengths[keyword] ?? 0), end);
            if (match === undefined)
                return;
            if ('rule' in match)
                matches.push(match);
            else
                addAll(matches, match);
        });
        if (options.binary !== true) {
            addAll(matches, readCredentialFile(text, place));
            addAll(matches, readTables(text, place));
            if (scan.hasSecretManifest)
                addAll(matches, readKubernetesSecrets(text, place));
        }
        const told = withoutOverlaps(matches).map((match) => isInDocumentation(match, text, place) ? { ...match, review: true, confidence: 'low' } : match);
        return withoutServicePasswords(told, text, place);
    }
    readName(scan, from, to) {
        if (to <= scan.nameEnd)
            return undefined;
        const { text, place } = scan;
        const around = nameAround(text, from, to);
        const end = around.end;
        let start = around.start;
        // `API key: …`, as people write it.
        start -=
            /(?:api|access|secret|private|auth|encryption) $/i.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ??
                0;
        scan.nameEnd = end;
        const list = this.readList(text, start, end, place);
        if (list.length > 0)
            return list;
        const found = readAssignment(text, start, end, place);
        if (found === undefined)
            return undefined;
        const joined = found.quoted ? joinedPieces(text, found) : undefined;
        const token = joined === undefined ? undefined : this.tokens.within(joined.value, place);
        if (joined !== undefined && token !== undefined)
            return { ...token, start: found.start, end: joined.end };
        return judgeAssignment(found, text, place, this.providers);
    }
    /** What of a list of literals under one name is a secret by itself: drawn at random, or of passwords chosen by a person. */
    readList(text, start, end, place) {
        if (!opensList(text, end))
            return [];
        const key = judgeKey(text.slice(start, end));
        if (key === undefined || key.about)
            return [];
        return readListValues(text, start, end, place).flatMap((value) => {
            const match = judgeAssignment(value, text, place, this.providers);
            return match === undefined || (match.review && match.confidence === 'low') ? [] : [match];
        });
    }
    readBase64(scan, form, start, end) {
        if (start < scan.encodedEnd || scan.text.slice(start, end) !== form)
            return undefined;
        const read = readEncoded(scan.text, start, end, scan.place, this.tokens);
        scan.encodedEnd = read.end;
        return read.match;
    }
}
/** One by one: a file may hold more matches than a call takes arguments. */
function addAll(matches, more) {
    for (const match of more)
        matches.push(match);
}
/** How a line of a comment that documents a program begins: ` * …`, `/// …`; in Ruby, code in such a comment is indented. */
const DOCUMENTS = /^[ \t]{0,40}(?:\*|\/\/[/!])(?:[ \t]|$)/;
const DOCUMENTS_RUBY = /^[ \t]{0,40}#[ \t]{3}/;
/** In the comment that documents a program, what is neither a token nor a key of a known format is an example. */
function isInDocumentation({ rank, start }, text, place) {
    if (place.kind !== 'code' || rank >= RANK.token)
        return false;
    const before = text.slice(Math.max(0, start - 240), start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return DOCUMENTS.test(line) || (place.name.endsWith('.rb') && DOCUMENTS_RUBY.test(line));
}
function markManifest(scan, start) {
    if (/kind["']?\s{0,4}:\s{0,4}["']?$/.test(scan.text.slice(Math.max(0, start - 16), start)))
        scan.hasSecretManifest = true;
    return undefined;
}

;// CONCATENATED MODULE: ./build/embedded/secrets/detector.js




/** Of a file with fewer zero bytes than one in this many, the zeros are taken for noise in a text. */
const ZEROS_IN_TEXT = 64;
/** Finds credentials in text files of any kind; in binary files only tokens and keys of a fixed format. */
const detector = {
    id: 'secrets',
    rules: RULE_DOCS,
    create({ config }) {
        const [unknown] = Object.keys(config);
        if (unknown !== undefined)
            throw new Error(`secrets takes no configuration: remove ${JSON.stringify(unknown.slice(0, 60))} under config`);
        const scanner = new Scanner();
        return { scanFile: (file) => scanFile(scanner, file) };
    },
};
function scanFile(scanner, { path, bytes }) {
    const place = placeOf(path);
    const { text, encoding } = readText(bytes);
    const binary = encoding === 'binary';
    const ascii = text.length === bytes.length && encoding !== 'utf-16le' && encoding !== 'utf-16be';
    // One byte per UTF-16 unit keeps offsets equal; units beyond latin1 lose their high byte and match no keyword that counts.
    const units = ascii ? bytes : Buffer.from(text, 'latin1');
    const work = { hits: 0, looks: 0 };
    const matches = scanner.scan(text, units, place, { binary, work });
    const findings = matches.length === 0 ? [] : toFindings(path, text, matches);
    const matched = matches.flatMap(({ start, end }) => [start, end]);
    if (binary && findings.length === 0)
        return { findings, notApplicable: 'binary: searched for tokens and keys of a fixed format only' };
    if (work.stoppedAt !== undefined) {
        const share = Math.floor((work.stoppedAt / text.length) * 100);
        return {
            findings,
            matched,
            unread: `has over ${String(MAX_LOOKS)} places that might hold a secret: beyond ${String(share)} % of it only tokens and keys of a fixed format were looked for`,
        };
    }
    return { findings, matched };
}
function readText(bytes) {
    const decoded = (0,lib_text/* decodeText */.g7)(bytes);
    if (decoded.encoding !== 'binary')
        return decoded;
    const head = bytes.subarray(0, 8192);
    let zeros = 0;
    let odd = 0;
    for (const byte of head) {
        if (byte === 0)
            zeros += 1;
        else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
            odd += 1;
    }
    const text = bytes.toString('latin1');
    // A stray zero must not hide a text file from the rules.
    return { text, encoding: (zeros + odd) * ZEROS_IN_TEXT < head.length ? 'latin1' : 'binary' };
}
function toFindings(path, text, matches) {
    const lines = new lib_text/* LineIndex */.rr(text);
    return matches.map((match) => ({
        rule: `secrets/${match.rule}`,
        path,
        region: lines.region(match.start, match.end),
        severity: match.severity,
        ...(match.review ? { kind: 'review' } : {}),
        confidence: match.confidence,
        message: `${match.message}.`,
        properties: { kind: match.rule, ...(match.provider === undefined ? {} : { provider: match.provider }) },
    }));
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
