import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { gradeValue, type Grade } from './value-judge.ts';

const BEARER = /(?:bearer|token|apikey)\s{1,3}([A-Za-z0-9._~+/=-]{8,1200})/iy;
const BASIC = /basic\s{1,3}([A-Za-z0-9+/]{6,400}={0,2})/iy;

/** `Authorization: Bearer …` or `Basic …`, at the scheme's name. */
export function readAuthorization(text: string, start: number, place: Place): SecretMatch | undefined {
  const lead = text.slice(Math.max(0, start - 40), start);
  const header = /authorization/i.test(lead);
  if (!header && !/["'`]$/.test(lead)) return undefined;
  BEARER.lastIndex = start;
  const bearer = BEARER.exec(text);
  if (bearer !== null) {
    const token = bearer[1] ?? '';
    if (!/^bearer/i.test(bearer[0]) && !header) return undefined;
    const grade = gradeValue(token, false);
    if (grade !== 'strong' && grade !== 'uuid') return undefined;
    const end = start + bearer[0].length;
    return statedMatch(
      'bearer-token',
      end - token.length,
      end,
      'Bearer token in an authorization header',
      place,
      grade === 'uuid',
      grade === 'strong',
    );
  }
  BASIC.lastIndex = start;
  const basic = BASIC.exec(text);
  if (basic === null) return undefined;
  const encoded = basic[1] ?? '';
  const grade = gradeBasic(encoded);
  if (grade === 'none') return undefined;
  const end = start + basic[0].length;
  return statedMatch(
    'basic-auth',
    end - encoded.length,
    end,
    'User and password in base64 for basic authentication',
    place,
    grade === 'weak',
    grade === 'strong',
  );
}

/** Grades the password of a `user:password` in base64; `none` if it is not one. */
export function gradeBasic(encoded: string): Grade {
  if (!/^[A-Za-z0-9+/]{6,400}={0,2}$/.test(encoded) || encoded.replace(/=+$/, '').length % 4 === 1) return 'none';
  const decoded = Buffer.from(encoded, 'base64').toString('latin1');
  const pair = /^([\x21-\x39\x3b-\x7e]{1,100}):([\x20-\x7e]{3,200})$/.exec(decoded);
  if (pair === null) return 'none';
  const [, user = '', password = ''] = pair;
  return user === password ? 'none' : gradeValue(password, true);
}

/** Commands and statements that take a password: what to look for after their name, in the same line. */
const COMMANDS: Readonly<Record<string, RegExp>> = {
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
  htpasswd:
    /\s-[a-zA-Z]{0,6}b[a-zA-Z]{0,6}(?:\s{1,4}-[a-zA-Z]{1,6}){0,3}\s{1,4}[^\s-]\S{0,100}\s{1,4}\S{1,64}\s{1,4}["']?([^\s"'$]{3,100})/,
  openssl: /\s-(?:k|pass(?:in|out)?)\s{1,2}(?:pass:)?["']?([^\s"'$:]{4,100})/,
  'ssh-keygen': /\s-N\s{1,2}["']([^"'$\n]{4,100})["']/,
  'aws_secret_access_key ': /^([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/,
  ':thin:': /^[\w.$#-]{1,64}\/([^\s"'@/]{3,64})@/,
  'identified by': /^\s{1,4}(?:password\s{1,4})?["'`]([^"'`\n]{3,128})/i,
  "-p '": /^([^'\n]{4,100})'/,
  '-p "': /^([^"\n$]{4,100})"/,
};
export const COMMAND_KEYWORDS = Object.keys(COMMANDS);

/** Names of programs among them: words of their own, except that MySQL's tools begin alike. */
const PROGRAM =
  /^(?:curl|mysql|mariadb|sshpass|redis-cli|docker login|az login|zip -p|useradd|lftp|smbclient|nmcli|sqlcmd|ldapsearch|mongodump|wget|htpasswd|openssl|ssh-keygen|net use |createuser )$/;
const AFTER_PROGRAM = /^(?:-?(?:dump|admin|import|show|check|pump|sh))?(?:\.exe)?["'`]?\s/;

function isProgram(text: string, start: number, end: number): boolean {
  const escaped = text[start - 2] === '\\' && /[nrt]/.test(text[start - 1] ?? '');
  if (/[\w.-]/.test(text[start - 1] ?? '') && !escaped) return false;
  return text[end - 1] === ' ' || AFTER_PROGRAM.test(text.slice(end, end + 16));
}

/** A password in a command or statement whose name ends at `end`. */
export function readCommand(text: string, keyword: string, end: number, place: Place): SecretMatch | undefined {
  // Keywords are met in either case; an option's letter has one.
  if (keyword.startsWith('-p') && text[end - keyword.length + 1] !== 'p') return undefined;
  if (keyword === 'zip -p' && text[end - 1] !== 'P') return undefined;
  if (PROGRAM.test(keyword) && !isProgram(text, end - keyword.length, end)) return undefined;
  const window = text.slice(end, end + 320);
  const newline = window.indexOf('\n');
  const line = newline === -1 ? window : window.slice(0, newline);
  const pattern = COMMANDS[keyword];
  const hit = pattern?.exec(line);
  const password = hit?.[1] ?? hit?.[2] ?? hit?.[3];
  if (hit === undefined || hit === null || password === undefined) return undefined;
  const grade = gradeValue(password, true);
  if (grade === 'none' || (grade === 'weak' && (place.test || place.kind === 'prose'))) return undefined;
  if (keyword.startsWith('-p') && grade === 'weak') return undefined;
  const at = end + hit.index + hit[0].lastIndexOf(password);
  const sql = keyword.startsWith('identified ');
  return statedMatch(
    sql ? 'sql-password' : 'command-line-password',
    at,
    at + password.length,
    sql ? 'Password in an SQL statement' : 'Password on a command line',
    place,
    grade === 'weak',
    grade === 'strong',
  );
}

/** What such a place is told as. */
export function statedMatch(
  rule: string,
  start: number,
  end: number,
  message: string,
  place: Place,
  doubtful: boolean,
  /** Of documents only what was drawn at random counts. */
  drawn: boolean,
): SecretMatch {
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
