import { entropy, looksRandom, shapeOf, turnsOf, wordiness } from './randomness.ts';
import { wordsOf } from './key-name.ts';
import { isSpecimenWebToken } from './json-web-token.ts';
import { isKnownExample } from './known-examples.ts';

/**
 * What a value looks like. `strong`: drawn at random; `password`: chosen by a person as a password; `uuid`; `weak`: might be one;
 * `none`: a placeholder, a reference, a word, a name in a program.
 */
export type Grade = 'strong' | 'password' | 'uuid' | 'weak' | 'none';

const PLACEHOLDER =
  /example|sample|placeholder|change.?(?:me|this|it)|replace|your[-_. ]?|insert|enter[-_ ]|redacted|removed|sanitized|masked|hidden|dummy|fake|todo|fixme|lorem|ipsum|xxxx|\*\*\*|\.\.\.|…|•|not.?(?:a.?)?(?:real|secret|set|used|valid)|invalid|incorrect|wrong|undefined|foo.?bar|some.?(?:secret|token|key|pass|value)|my.?(?:secret|token|key|pass|api)|super.?secret|fill.?(?:me|in)|deadbeef|cafebabe|goes.?here|secret.?here|key.?here|token.?here|abc.?123|xyz.?123|123.?(?:abc|xyz)|hunter2(?!\d)|keyboard.?cat|donotuse|do.?not.?use|unused|obviously|unsafe|insecure|^(?:test|demo|foo|bar|abc)(?:ing|er|user|pass|password)?[-_.]?\d{0,4}$|for.?testing|test.?only|testing123/i;
const SEQUENCE =
  /(.)\1{5}|0123456|1234567|2345678|9876543|abcdefg|bcdefgh|qwertyu|zyxwvu|(?:^|[^a-z])(?:aaaa|xxx|yyy|zzz)(?:[^a-z]|$)/i;

/** Whether a token is one that no service ever issued: an example in a document, a filler, a count. */
export function isPlaceholderToken(token: string): boolean {
  return PLACEHOLDER.test(token) || SEQUENCE.test(token);
}

/** Values that are no secret whatever the name: references, templates, types, encrypted or hashed values. */
const REFERENCE =
  /^(?:(?:required|nullable|sometimes|string|bail|confirmed|present|filled|numeric)\||Ag[A-F][A-Za-z0-9+/=]{150,1024}$|--[a-z]|PBKDF2With|PBEWith|SHA\d{1,3}with|Hmac-?SHA|\$\{|\{\{|\$\(|<[^>]{0,100}>?$|%[({a-z]|#\{|\[\[|__|@@|\$[A-Za-z_][A-Za-z0-9_]{2,}$|%[A-Za-z_]{2,60}%$|!!|![\w.:]{0,60}$|&\*?[A-Za-z_][\w.[\]>-]{0,100}$|\*[A-Za-z]|arn:|secretsmanager|vault[:/]|ref\+|op:\/\/|ssm:|env[.:(]|process\.|os\.|config[.(]|secrets\.|vars\.|self\.|this\.|settings\.|ENC[([]|\{cipher\}|\{[a-zA-Z_]|\[[A-Z_]{3}|AQICAH|gAAAAA|U2FsdGVkX1|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)|\$(?:2[abxy]|1|5|6|y|apr1|argon2\w{0,2}|pbkdf2[\w-]{0,20}|P|H|S|scrypt)\$|pbkdf2[_:(]|bcrypt[_$]|argon2|scrypt:|sha(?:1|256|384|512)[-:$]|md5[-:$]|data:|urn:|mailto:|#[0-9a-fA-F]{3,8}$)/;
/**
 * Values whose form says that they are no secret, however random the rest looks: what SOPS encrypted, what providers hand out
 * to be published, the address of an account or contract, and patterns of characters that are at the front of the value.
 */
const NO_SECRET =
  /^ENC\[[A-Z0-9_]{3,20},|^pk\.eyJ|^pk_(?:live|test|prod)_|^0x[0-9a-fA-F]{40}$|^[\^(]{0,3}\[[^\]\s]{0,60}(?:a-|A-|0-|\\[wdsS])[^\]\s]{1,60}\](?:[*+?]|\{\d)/;
/** A word with digits behind a `*` or `!` is a password; an alias of YAML, a pointer or a tag has words only, or parts. */
const BEGINS_WITH_SIGN =
  /^[*!](?=[A-Za-z]{0,60}[A-Z][a-z])(?=[A-Za-z]{1,60}\d)[A-Za-z\d]{7,60}[^\sA-Za-z\d]{0,3}$|^[*!][a-z]{7,40}\d{2,6}[^\sA-Za-z\d]{0,3}$/;
const INSIDE_REFERENCE =
  /\$\{|\{\{|\}\}|\$\(|#\{|%\(|%[sdv](?![A-Za-z])|\{\d?\}|<\/|=>|->|\(\)|&&|\|\||::|\\[wdsbS]|\[[a-z0-9]-|\.\*|\.\+|\(\?|https?:|:\/\/|\\u[0-9a-f]{4}|\$[A-Z_]{4,}|\$[A-Za-z_]\w{1,40}(?:\[\w|->)|\{[a-zA-Z_][\w.]{1,40}\}|\w(?:\(["'{[]|\[["'])|[({]$|^[A-Za-z_][\w.]{2,60}=(?!=?$)|\$(?:2[aby]|6|5|1|apr1)\$/;
const LITERAL =
  /^(?:true|false|null|nil|none|undefined|nan|yes|no|on|off|string|str|text|int|integer|number|bool|boolean|bytes?|object|any|void|char|varchar|uuid|required|optional|disabled|enabled|default|auto|always|never|unknown|empty|missing|required|readonly|inherit|prompt|ask|file|env|environment|keychain|plain|basic|bearer|digest|negotiate|oauth2?|jwt|static|public|private|protected|internal|external|const|let|var|function|async|await|return|import|include|read|write|admin|root|user|guest|anonymous|postgres|mysql|mongo|mongodb|redis|rabbitmq|elastic|minio|minioadmin|wordpress|compat|systemd|files|laravel|django|symfony|homestead|vagrant|docker|oracle|sa|sql|h2|tomcat|jenkins|grafana|kibana|nexus|sonar|keycloak)$/i;
const UUID = /^\{?[0-9a-f]{8}-?[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const FILE =
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\)|\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|md|html?|js|ts|tsx|jsx|py|rb|go|java|php|cs|xml|sh|conf|cfg|ini|env|pub|asc|gpg|log|csv|png|jpe?g|svg|css|scss|com|org|net|io|dev|local|exe|dll|so|zip|gz|toml|properties)$/i;
const DATE_OR_VERSION =
  /^(?:v?\d{1,4}\.\d{1,4}\.\d{1,6}[-+.\w]{0,60}|v?\d{1,4}(?:[.\-/:]\d{1,4}){1,5}(?:[-+.]?[a-z]{1,6}\d{0,3})?|\d{4}-\d\d-\d\dT.{0,20}|\d{1,3}(?:ms|s|m|h|d|px|em|rem|%|kb|mb|gb)|[\d.,_+-]{1,12})$/i;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/;
/** `user.password`, `get_password`, `PASSWORD_FIELD`, `client-secret`: names, not values. */
const NAME_LIKE = /^[@:$.]?[A-Za-z_]\w{0,60}(?:[./:\\-][A-Za-z_]\w{0,60}){0,10}[:;,.?!]?$/;

/** Words of which values that stand for a secret are made. */
const VOCABULARY = new Set(
  (
    'a an the my our your this that is it of to for in on at by with from and or not no new old current default initial temp temporary tmp same other another wrong bad good right correct invalid valid ' +
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
    'verysecret topsecret testpass testuser testing testpassword testtoken testkey testsecret adminpass rootpass userpass dbpass dbpassword dbuser sekret sekrit geheim passwort motdepasse contrasena senha wachtwoord s3cret s3cr3t'
  ).split(' '),
);

/** Grades a value that a name of class `password` or another gives away. */
export function gradeValue(value: string, passwordLike: boolean): Grade {
  // What says how the rest is kept: Laravel's, Spring's, and what Django's template for new projects begins its keys with.
  const lead = /^(?:base64:(?=.{16})|django-insecure-(?=.{16})|\{noop\})/.exec(value)?.[0];
  if (lead !== undefined) return gradeValue(value.slice(lead.length), passwordLike);
  if (value.length < 4 || value.length > 1024) return 'none';
  // Only keys of this length are among them: nothing shorter needs the digest.
  if (value.length >= 20 && isKnownExample(value)) return 'none';
  if (value.startsWith('eyJ') && isSpecimenWebToken(value)) return 'none';
  if (NO_SECRET.test(value)) return 'none';
  // A colour, and whatever of a style sheet follows it.
  if (/^#[0-9a-fA-F]{3,8}(?![0-9A-Za-z])/.test(value)) return 'none';
  if (isDrawnFromAllCharacters(value) || APP_PASSWORD.test(value)) return isPlaceholderToken(value) ? 'none' : 'strong';
  if (/[\s\u0000-\u001f\ufffd]|^["'].*["']$/.test(value)) return 'none';
  if ((REFERENCE.test(value) && !BEGINS_WITH_SIGN.test(value)) || LITERAL.test(value)) return 'none';
  // The choices there are: `false|true`.
  if (value.includes('|') && value.split('|').every((choice) => LITERAL.test(choice))) return 'none';
  if (UUID.test(value)) return /^(?:0{8}|1{8}|f{8}|1234|abcd)/i.test(value) ? 'none' : 'uuid';
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
  if (isPlaceholderToken(value) || isPath(value)) return 'none';
  return gradeChosen(value, passwordLike);
}

/** A chosen password in base64; text of several words, or data, is something else. */
function gradeEncoded(plain: string, passwordLike: boolean): Grade {
  if (!passwordLike || /[\s{}<>"=:]/.test(plain)) return 'none';
  const grade = gradeChosen(plain, true);
  return grade === 'password' || plain.length < 12 ? grade : 'none';
}

/** Four groups of four letters, as mail providers hand out passwords for programs. */
const APP_PASSWORD = /^[a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4}$/;

/** The alphabet and length of the keys that Django draws. */
const DJANGO_KEY = /^[a-z0-9!@#$%^&*(_=+)-]{50}$/;

/** Keys such as WordPress's: long, of all printable characters, where a `{` or a `%s` is chance and no template. */
function isDrawnFromAllCharacters(value: string): boolean {
  if (DJANGO_KEY.test(value) && shapeOf(value).symbols >= 6 && shapeOf(value).digits >= 3) return true;
  if (
    value.length < 32 ||
    value.length > 200 ||
    /^(?:\{[\w-]{1,20}\})?\$[a-z0-9-]{1,14}\$|^(?:pbkdf2|scrypt|bcrypt|argon2|sha\d)|:\/\/|\{\{|\$\{/i.test(value)
  )
    return false;
  const shape = shapeOf(value);
  return (
    shape.symbols >= value.length * 0.12 &&
    shape.symbols < value.length * 0.7 &&
    shape.digits >= 2 &&
    shape.upper >= 4 &&
    shape.lower >= 4 &&
    shape.changes >= value.length * 0.55 &&
    entropy(value) >= 4.4 &&
    !/ {2}|\t/.test(value) &&
    (value.match(/ /g) ?? []).length <= 4
  );
}

/** Whether nearly all letters belong to words that stand for a secret rather than make one. */
function isOrdinary(value: string): boolean {
  let known = 0;
  let all = 0;
  for (const word of wordsOf(value)) {
    if (/^\d/.test(word)) continue;
    all += word.length;
    if (VOCABULARY.has(word)) known += word.length;
  }
  return all === 0 || known >= all * 0.75;
}

/** Words of passwords that people really set. */
const REAL =
  /welcome|letmein|qwerty|monkey|dragon|admin|root|master|hello|alice|bob|john|acme|company|mysql|postgres|oracle|mongo|redis/i;

function gradeChosen(value: string, passwordLike: boolean): Grade {
  const shape = shapeOf(value);
  const letters = shape.lower + shape.upper;
  if (letters === 0 || /^(.)\1*$/.test(value)) return 'none';
  const kinds =
    Number(shape.lower > 0) + Number(shape.upper > 0) + Number(shape.digits > 0) + Number(shape.symbols > 0);
  const ordinary = isOrdinary(value);
  if (isDisguisedWord(value)) return passwordLike && value.length >= 6 && kinds >= 2 ? 'weak' : 'none';
  // Cases that change within what would be a word.
  if (
    passwordLike &&
    shape.digits === 0 &&
    value.length >= 12 &&
    shape.upper >= 3 &&
    shape.lower >= 3 &&
    turnsOf(value) >= value.length * 0.35 &&
    wordiness(value) < 0.67
  )
    return 'password';
  // Letters alone, or names: `letmein`, `clientSecret`, `user.password`.
  if (shape.digits === 0 && (NAME_LIKE.test(value) || shape.symbols === 0)) {
    if (ordinary || !passwordLike) return 'none';
    const plain = shape.symbols === 0 && shape.upper === 0 && value.length >= 6;
    return plain || (shape.symbols === 0 && wordiness(value) < 0.5 && value.length >= 8) ? 'weak' : 'none';
  }
  const dashed = shape.upper === 0 && /^[a-z]{1,20}(?:[-_.][a-z\d]{1,20}){2,8}$/.test(value);
  if (ordinary && passwordLike && kinds >= 3 && value.length >= 8 && REAL.test(value) && !dashed) return 'password';
  if (ordinary) return passwordLike && shape.digits > 0 && value.length >= 6 ? 'weak' : 'none';
  if (value.length < 6) return passwordLike && kinds >= 3 ? 'weak' : 'none';
  if (shape.symbols > letters + shape.digits || /^[^A-Za-z0-9]{3}/.test(value)) return 'none';
  if (/^[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){2,8}$/.test(value) && wordiness(value) > 0.55) return 'none';
  // Programs' own names with a number in them: `field1`, `auth_token_2`, `oauth2-client`, `Basic64Encoder`.
  if (
    NAME_LIKE.test(value) &&
    shape.digits <= 2 &&
    shape.changes <= 3 &&
    /[_.:/-]/.test(value) &&
    wordiness(value) > 0.55
  )
    return passwordLike && /\d$/.test(value) ? 'weak' : 'none';
  if (!passwordLike)
    return value.length >= 8 && kinds >= 3 && entropy(value) >= 2.7 && wordiness(value) < 0.85
      ? 'password'
      : value.length >= 10
        ? 'weak'
        : 'none';
  if (kinds === 2 && shape.digits > 0 && shape.symbols === 0) return value.length >= 6 ? 'password' : 'weak';
  return kinds >= 2 ? 'password' : 'weak';
}

/** Undoes the usual replacements of letters: `P@55w0rd`. */
function unleet(value: string): string {
  const plain: Readonly<Record<string, string>> = {
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
function isDisguisedWord(value: string): boolean {
  const plain = unleet(value);
  if (!/pas{1,3}word|pas{1,3}wort|secret/.test(plain)) return false;
  if (!/[\d@$!§]/.test(value)) return false;
  const rest = plain.replace(/pas{1,3}word|pas{1,3}wort|secret/, '').replace(/[^a-z]/g, '');
  return rest.length <= 2 || VOCABULARY.has(rest);
}

/** Letters of both cases and digits in no order: a piece of base64 rather than a folder's name. */
function isMixed(part: string): boolean {
  const { upper, lower, digits, changes } = shapeOf(part);
  return upper >= 3 && lower >= 3 && digits >= 1 && changes >= part.length * 0.4;
}

function isPath(value: string): boolean {
  if (!/[/\\]/.test(value)) return false;
  const parts = value.split(/[/\\]/);
  if (parts.some((part) => part.length >= 14 && isMixed(part))) return false;
  return (
    parts.length >= 2 &&
    parts.every((part) => part === '' || /^(?:[A-Za-z_.@-][\w.@*:-]{0,60}|\d{1,4})$/.test(part)) &&
    wordiness(value) > 0.6
  );
}
