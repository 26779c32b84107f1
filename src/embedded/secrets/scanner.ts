import { nameAround, readAssignment } from './assignment.ts';
import { judgeKey } from './key-name.ts';
import { judgeAssignment } from './assignment-judge.ts';
import { BARE_KEY_KEYWORDS, readBareKey } from './bare-key.ts';
import { ContextTokens } from './context-token.ts';
import { readCredentialFile } from './credential-file.ts';
import { encodedForms, readEncoded } from './encoded.ts';
import { DISCORD_KEYWORDS, readDiscordToken } from './discord-token.ts';
import { KeywordAutomaton } from './keyword-automaton.ts';
import { readKubernetesSecrets } from './kubernetes-secret.ts';
import { readJsonWebKey } from './json-web-key.ts';
import { opensList, readListValues } from './list-values.ts';
import { readJsonWebToken } from './json-web-token.ts';
import type { Place } from './place.ts';
import { joinedPieces, readSplitToken } from './joined-literal.ts';
import { readPrivateKey, readPuttyKey } from './private-key.ts';
import { readInsert, readTables } from './record-secrets.ts';
import { RANK, withoutOverlaps, type SecretMatch } from './secret-match.ts';
import { CALL_KEYWORDS, readCall } from './passed-credentials.ts';
import { COMMAND_KEYWORDS, readAuthorization, readCommand } from './stated-credentials.ts';
import { withoutServicePasswords } from './service-container.ts';
import { TokenMatcher } from './token-matcher.ts';
import { readDriverAddress, readUrlCredentials } from './url-credentials.ts';
import { readAccountKeys, readSeedPhrase, readWeatherKey } from './wallet-secrets.ts';
import { readXmlPrivateKey } from './xml-private-key.ts';
import {
  AFTER_VALUE_KEYWORDS,
  readAnnotation,
  readBefore,
  readHeaderField,
  readInlineLogin,
  readLoginPair,
  readPassphrase,
} from './written-beside.ts';

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

/** What one scan did: tests bound it, and the detector says where it gave up. */
export interface ScanWork {
  hits: number;
  /** Places at which a rule for text looked around; at most `MAX_LOOKS`. */
  looks: number;
  /** From this offset on only tokens and keys of a fixed format were looked for; undefined: all was read. */
  stoppedAt?: number;
}

/**
 * Rules for text look a few hundred characters around their keyword. A file made of nothing but keywords would cost a hundred
 * times what it costs to read; beyond this many places, more than any file that people work with has, it is not worth it.
 */
export const MAX_LOOKS = 500_000;

type Probe = (scan: Scan, start: number, end: number) => SecretMatch | readonly SecretMatch[] | undefined;

interface Scan {
  readonly text: string;
  readonly place: Place;
  /** Where the last name ended that was read: its other keywords need no second look. */
  nameEnd: number;
  encodedEnd: number;
  hasSecretManifest: boolean;
}

/** All rules over one text: one pass of the automaton, then each rule only at its keyword's hits, within its bounds. */
export class Scanner {
  private readonly probes: Probe[] = [];
  private readonly lengths: number[] = [];
  private readonly automaton: KeywordAutomaton;
  private readonly tokens = new TokenMatcher();
  private readonly providers = new ContextTokens();
  /** From this probe on they make sense in text only, not in a binary file. */
  private readonly textFrom: number;

  constructor() {
    const keywords: string[] = [];
    const on = (keyword: string, probe: Probe): void => {
      keywords.push(keyword);
      this.probes.push(probe);
      this.lengths.push(keyword.length);
    };
    for (const { keyword, candidates } of this.tokens.byKeyword()) {
      on(
        keyword,
        ({ text, place }, start, end) =>
          this.tokens.at(text, start, candidates, place) ??
          readSplitToken(text, start, end, place, (joined, at) => this.tokens.at(joined, at, candidates, place)),
      );
    }
    on('-----begin ', ({ text, place }, start) => readPrivateKey(text, start, place));
    on('putty-user-key-file-', ({ text, place }, start) => readPuttyKey(text, start, place));
    for (const lead of DISCORD_KEYWORDS) on(lead, ({ text, place }, start) => readDiscordToken(text, start, place));
    this.textFrom = keywords.length;
    for (const head of BARE_KEY_KEYWORDS) on(head, ({ text, place }, start) => readBareKey(text, head, start, place));
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
    for (const call of CALL_KEYWORDS) on(call, ({ text, place }, _, end) => readCall(text, call, end, place));
    for (const word of AFTER_VALUE_KEYWORDS) on(word, ({ text, place }, start) => readBefore(text, word, start, place));
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
    for (const name of NAME_KEYWORDS) on(name, (scan, start, end) => this.readName(scan, start, end));
    for (const name of SHORT_NAMES) on(name, (scan, start) => this.readName(scan, start, start + 3));
    for (const form of encodedForms(this.tokens.keywords()))
      on(form, (scan, start, end) => this.readBase64(scan, form, start, end));
    on('secret\n', markManifest);
    on('secret\r\n', markManifest);
    on('secret"', markManifest);
    this.automaton = new KeywordAutomaton(keywords);
  }

  /** @param bytes one byte per UTF-16 unit of `text`: the text itself where it is ASCII */
  scan(
    text: string,
    bytes: Uint8Array,
    place: Place,
    options: { readonly binary?: boolean; readonly work?: ScanWork; readonly maxLooks?: number } = {},
  ): readonly SecretMatch[] {
    const matches: SecretMatch[] = [];
    const scan: Scan = { text, place, nameEnd: -1, encodedEnd: -1, hasSecretManifest: false };
    const { probes, lengths } = this;
    const limit = options.binary === true ? this.textFrom : probes.length;
    const work: ScanWork = options.work ?? { hits: 0, looks: 0 };
    const maxLooks = options.maxLooks ?? MAX_LOOKS;
    this.automaton.scan(bytes, (keyword, end) => {
      if (keyword >= limit) return;
      work.hits += 1;
      if (keyword >= this.textFrom) {
        if (work.looks >= maxLooks) {
          work.stoppedAt ??= end;
          return;
        }
        work.looks += 1;
      }
      const match = probes[keyword]?.(scan, end - (lengths[keyword] ?? 0), end);
      if (match === undefined) return;
      if ('rule' in match) matches.push(match);
      else addAll(matches, match);
    });
    if (options.binary !== true) {
      addAll(matches, readCredentialFile(text, place));
      addAll(matches, readTables(text, place));
      if (scan.hasSecretManifest) addAll(matches, readKubernetesSecrets(text, place));
    }
    const told = withoutOverlaps(matches).map((match): SecretMatch =>
      isInDocumentation(match, text, place) ? { ...match, review: true, confidence: 'low' } : match,
    );
    return withoutServicePasswords(told, text, place);
  }

  private readName(scan: Scan, from: number, to: number): SecretMatch | readonly SecretMatch[] | undefined {
    if (to <= scan.nameEnd) return undefined;
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
    if (list.length > 0) return list;
    const found = readAssignment(text, start, end, place);
    if (found === undefined) return undefined;
    const joined = found.quoted ? joinedPieces(text, found) : undefined;
    const token = joined === undefined ? undefined : this.tokens.within(joined.value, place);
    if (joined !== undefined && token !== undefined) return { ...token, start: found.start, end: joined.end };
    return judgeAssignment(found, text, place, this.providers);
  }

  /** What of a list of literals under one name is a secret by itself: drawn at random, or of passwords chosen by a person. */
  private readList(text: string, start: number, end: number, place: Place): readonly SecretMatch[] {
    if (!opensList(text, end)) return [];
    const key = judgeKey(text.slice(start, end));
    if (key === undefined || key.about) return [];
    return readListValues(text, start, end, place).flatMap((value) => {
      const match = judgeAssignment(value, text, place, this.providers);
      return match === undefined || (match.review && match.confidence === 'low') ? [] : [match];
    });
  }

  private readBase64(scan: Scan, form: string, start: number, end: number): SecretMatch | undefined {
    if (start < scan.encodedEnd || scan.text.slice(start, end) !== form) return undefined;
    const read = readEncoded(scan.text, start, end, scan.place, this.tokens);
    scan.encodedEnd = read.end;
    return read.match;
  }
}

/** One by one: a file may hold more matches than a call takes arguments. */
function addAll(matches: SecretMatch[], more: readonly SecretMatch[]): void {
  for (const match of more) matches.push(match);
}

/** How a line of a comment that documents a program begins: ` * …`, `/// …`; in Ruby, code in such a comment is indented. */
const DOCUMENTS = /^[ \t]{0,40}(?:\*|\/\/[/!])(?:[ \t]|$)/;
const DOCUMENTS_RUBY = /^[ \t]{0,40}#[ \t]{3}/;

/** In the comment that documents a program, what is neither a token nor a key of a known format is an example. */
function isInDocumentation({ rank, start }: SecretMatch, text: string, place: Place): boolean {
  if (place.kind !== 'code' || rank >= RANK.token) return false;
  const before = text.slice(Math.max(0, start - 240), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return DOCUMENTS.test(line) || (place.name.endsWith('.rb') && DOCUMENTS_RUBY.test(line));
}

function markManifest(scan: Scan, start: number): undefined {
  if (/kind["']?\s{0,4}:\s{0,4}["']?$/.test(scan.text.slice(Math.max(0, start - 16), start)))
    scan.hasSecretManifest = true;
  return undefined;
}
