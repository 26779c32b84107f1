/** What the name of a variable, field, option or element says its value is. */
export type KeyClass = 'password' | 'secret' | 'token' | 'key' | 'auth' | 'salt';

export interface KeyName {
  readonly cls: KeyClass;
  /** The name goes on to say something about the secret (`token_url`, `password_length`): only a random value counts. */
  readonly about: boolean;
}

const CLASS_OF: Readonly<Record<string, KeyClass>> = {
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
const KEY_BEFORE =
  /^(?:api|apis|app|application|secret|access|private|priv|auth|authentication|encryption|encrypt|enc|crypt|crypto|cipher|master|signing|sign|signature|hmac|account|shared|service|subscription|session|cookie|license|licence|admin|client|server|user|consumer|storage|deploy|rsa|aes|des|ssh|jwt|token|security|root|write|read|live|prod|webhook|bot|integration|hash|symmetric|decryption|decrypt|preshared|psk|wpa|wep|ingest|ingestion|validation|personal|function|host|flask|django|rails|laravel|base)$/;
const NOT_KEY_BEFORE =
  /^(?:public|pub|primary|foreign|sort|partition|cache|map|index|registry|translation|object|row|hot|group|lookup|i18n|hash|range)$/;

/** A name that ends in one of these is about the secret, not the secret. */
const ABOUT =
  /^(?:id|ids|name|names|type|types|url|urls|uri|uris|endpoint|endpoints|path|paths|file|files|filename|dir|folder|field|fields|label|placeholder|hint|hints|help|helper|error|errors|message|messages|msg|title|text|description|desc|prompt|input|column|col|header|headers|length|len|min|max|size|limit|count|expiry|expires|expiration|expire|ttl|timeout|age|ref|refs|reference|arn|policy|policies|manager|provider|providers|class|cls|controller|service|services|regex|regexp|pattern|patterns|format|prefix|suffix|store|mode|kind|scope|scopes|state|status|issuer|audience|subject|algorithm|algo|alg|encoder|encoding|encryption|encryptor|hashing|iterations|rounds|hasher|hashers|hash|hashes|hashed|digest|checksum|index|version|enabled|enable|disabled|required|reset|forgot|forgotten|changed|change|confirm|confirmation|strength|rules|rule|validator|validation|valid|invalid|visible|show|hide|toggle|icon|button|btn|link|page|view|form|screen|dialog|modal|component|handler|callback|fn|func|function|method|factory|builder|parser|generator|resolver|storage|cache|bucket|table|list|array|map|env|var|variable|param|params|parameter|option|options|opt|arg|args|argument|flag|property|attr|attribute|element|selector|xpath|css|style|color|event|action|request|response|result|results|info|data|config|settings|location|source|target|command|cmd|user|users|username|login|account|email|owner|role|usage|support|supported|exists|missing|not|is|has|was|new_password_label|notes|comment|comments|doc|docs|rotation|lifetime|interval|period|date|time|at|on|by|for|in|re|regexes|symbols|characters|char|chars|charset|delimiter|separator|begin|start|end|template|tmpl|example|sample|dummy|fake|mock|placeholderText|autocomplete|tooltip|caption|heading|line|word|words|kid|fingerprint|thumbprint|cert|certificate|public|pub|key_id|keyid|aud|iss|sub|symbol|address|contract|metadata|meta|mapping|schema|model|entity|dto|test|tests|spec|count|total|usage|used|balance|price|cost|rate|signature|sig|position|offset|stream|resource|resources|namespace|kinds|lexer|node|pipe|bag|ring|press|down|up|code|codes|pressed|word|board|frame|frames|space|point|stroke|store_type|bindings|binding|size_bytes|bits|len_bytes)$/;
/** Words after the secret's own word that leave it what it is. */
const PLAIN =
  /^(?:value|val|string|str|plain|plaintext|raw|clear|prod|production|dev|development|staging|stage|qa|uat|live|local|default|base64|b64|encoded|old|new|current|prev|previous|primary|secondary|main|master|root|admin|test|sandbox|\d{1,3}|x|a|b|c|v\d|key|keys|hex|bytes|again|repeat|confirm2)$/;

const WORD = /[A-Z]{2,40}(?=[A-Z][a-z])|[A-Z]?[a-z]{1,60}|[A-Z]{1,60}|\d{1,20}/g;

/** The words of a name in any of the usual spellings, lower case. */
export function wordsOf(name: string): readonly string[] {
  return (name.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** Judges the name a value is given to; undefined: not the name of a secret. */
export function judgeKey(name: string): KeyName | undefined {
  const words = wordsOf(name);
  let found: { cls: KeyClass; at: number } | undefined;
  for (let at = words.length - 1; at >= 0 && found === undefined; at -= 1) {
    const cls = classAt(words, at);
    if (cls !== undefined) found = { cls, at };
  }
  if (found === undefined) return undefined;
  // `PublicKeyToken`: part of the name of a signed library.
  if (found.cls === 'token' && words[found.at - 1] === 'key' && words[found.at - 2] === 'public') return undefined;
  const after = words.slice(found.at + 1);
  const before = words[found.at - 1] ?? '';
  if (
    /^(?:no|has|is|use|show|hide|forgot|reset|change|confirm|without|csrf|xsrf|authenticity|antiforgery|next|page|continuation|cursor|design|css|syntax|lexer|invalid|valid|wrong|bad|missing|expected|max|min|num|count|total|stop|eos|pad|bos|special|prompt|completion|output|cancel|cancellation|abort|injection|di|placeholder|fake|dummy|mock|example|sample|allow|require|enable|disable|want|need|check|verify|validate|public|pub)$/.test(
      before,
    )
  ) {
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
  if (after.some((word) => ABOUT.test(word) && !PLAIN.test(word))) return { cls: found.cls, about: true };
  return { cls: found.cls, about: after.length > 3 };
}

function classAt(words: readonly string[], at: number): KeyClass | undefined {
  const word = words[at] ?? '';
  const own = Object.hasOwn(CLASS_OF, word) ? CLASS_OF[word] : undefined;
  if (own !== undefined) return own;
  if (word === 'key' || word === 'keys') {
    const before = words[at - 1] ?? '';
    if (NOT_KEY_BEFORE.test(before)) return undefined;
    return KEY_BEFORE.test(before) || PROVIDER_WORD.test(before) || before.endsWith('api') ? 'key' : undefined;
  }
  if (word === 'cookie' && words[at - 1] === 'erlang') return 'secret';
  if (word === 'phrase' && words[at - 1] === 'pass') return 'password';
  if (word === 'word' && words[at - 1] === 'pass') return 'password';
  // Written in one word: dbpassword, mysecretkey, githubtoken.
  const joined =
    /^[a-z]{1,24}(password|passwd|passphrase|passwort|pwd|secret|token|apikey|secretkey|accesskey|privatekey|authkey)s?$/.exec(
      word,
    )?.[1];
  if (joined === undefined) return undefined;
  return joined.startsWith('pass') || joined === 'pwd'
    ? 'password'
    : joined.endsWith('key')
      ? 'key'
      : joined === 'secret'
        ? 'secret'
        : 'token';
}

/** Names that make `…_key` a credential: `STRIPE_KEY`, `mailgun.key`. */
const PROVIDER_WORD =
  /^(?:aws|azure|gcp|google|maps|stripe|twilio|sendgrid|mailgun|mailchimp|mandrill|algolia|datadog|newrelic|relic|sentry|github|gitlab|bitbucket|heroku|cloudflare|fastly|openai|anthropic|claude|gpt|huggingface|slack|discord|telegram|twitter|facebook|instagram|linkedin|youtube|firebase|fcm|pusher|pubnub|razorpay|paypal|braintree|square|shopify|dropbox|trello|jira|okta|auth0|segment|mixpanel|amplitude|intercom|zendesk|hubspot|salesforce|etherscan|infura|alchemy|binance|coinbase|weather|openweather|openweathermap|nasa|steam|giphy|tmdb|omdb|newsapi|recaptcha|captcha|cosmos|cosmosdb|s3|redis|mongo|mongodb|elastic|snowflake|databricks|fernet|rijndael|blowfish|hive|watson|speech|vision|translate|here|mapbox|tomtom|bing|yelp|spotify|twitch|reddit|flickr|unsplash|pexels|pixabay|vimeo)$/;
