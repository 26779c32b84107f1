import { quotedString } from './literal.ts';
import type { Place } from './place.ts';
import type { SecretMatch } from './secret-match.ts';
import { statedMatch } from './stated-credentials.ts';
import { gradeValue, isPlaceholderToken } from './value-judge.ts';

/** Functions that take a user and a password, and which argument is the password (0-based). */
const CALLS: Readonly<Record<string, number>> = {
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
export const CALL_KEYWORDS = Object.keys(CALLS);
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
export function readCall(text: string, keyword: string, end: number, place: Place): SecretMatch | undefined {
  let at = end;
  // sbt: `Credentials(realm, host, user, password)`.
  const wanted = keyword === 'credentials(' && place.extension === 'sbt' ? 3 : (CALLS[keyword] ?? 1);
  const skip = /[ \t]{0,8}[^,()'"`\n]{0,80},[ \t\r\n]{0,40}/y;
  for (let index = 0; index < wanted; index += 1) {
    while (at - end < 400 && /\s/.test(text[at] ?? '')) at += 1;
    const argument = quotedString(text, /^[bru]["']/.test(text.slice(at, at + 2)) ? at + 1 : at);
    if (argument !== undefined) {
      at = argument.end + 1;
      const comma = /[ \t]{0,8},[ \t\r\n]{0,40}/y;
      comma.lastIndex = at;
      if (comma.exec(text) === null) return undefined;
      at = comma.lastIndex;
    } else {
      skip.lastIndex = at;
      if (skip.exec(text) === null) return undefined;
      at = skip.lastIndex;
    }
  }
  const lead = /^(?:[bru]|(?:Some|Buffer\.from|\[\]byte)\(\s?)(?=["'])/.exec(text.slice(at, at + 16))?.[0].length ?? 0;
  const value = quotedString(text, at + lead);
  if (value === undefined) return undefined;
  const password = text.slice(value.start, value.end);
  const grade = gradeValue(password, true);
  // Names that any function might have: only what was drawn at random counts.
  if (grade !== 'strong' && ANY_CALL.has(keyword) && wanted < 3) return undefined;
  if (grade === 'none' || isPlaceholderToken(password) || (grade === 'weak' && place.test)) return undefined;
  const token = grade === 'strong' && password.length >= 20;
  const what = token ? 'Token or key passed to a function' : 'Password passed to a function';
  const doubtful = grade === 'weak' || (keyword.endsWith('getbytes(') && keyword.length < 16);
  return statedMatch(
    token ? 'generic-token' : 'generic-password',
    value.start,
    value.end,
    what,
    place,
    doubtful,
    grade === 'strong',
  );
}
