import type { Assignment } from './assignment.ts';
import { match, quotedString } from './literal.ts';
import type { Place } from './place.ts';

/** Values of one list that are told one by one; longer lists are data of some other kind. */
const MAX_VALUES = 50;
const MAX_LENGTH = 8000;

/** What stands between a name and the first value of a list of literals or of a table from names to literals. */
const OPENS =
  /["'`]?\]?[ \t]{0,8}(?::[ \t]{0,4}[A-Za-z][\w<>[\], .|?&]{0,40}=(?![=>])|=>|:=|=(?![=>])|:(?![:=])|\+=)[ \t]{0,8}(?:new[ \t])?(?:(?:\[\d{0,4}\][a-z]{1,12}|List\.of|Set\.of|Arrays\.asList|listOf|setOf|mutableListOf|arrayOf|arrayListOf|frozenset|set|tuple|list|vec!|Vec::from|array|Array|[Ss]tring\[\]|map\[string\]\w{1,12}|mapOf|Map\.of|dict|&|@|#)[ \t]{0,2}){0,2}([[({]){1,2}/y;
const PAIR = /(?:^|[._-])(?:creds?|credentials?|auth|basic_?auth|login|user_?pass)$/i;
/** Whether a list may follow the name that ends at `end`: looked at first, since most names are followed by something else. */
export function opensList(text: string, end: number): boolean {
  let at = end;
  while (at - end < 12) {
    const code = text.charCodeAt(at);
    // Quotes, a closing bracket, blanks.
    if (code !== 32 && code !== 34 && code !== 39 && code !== 93 && code !== 9) break;
    at += 1;
  }
  const sign = text.charCodeAt(at);
  if (sign !== 58 && sign !== 61 && sign !== 43) return false;
  return text[at + 1] === '\n' || text[at + 1] === '\r' || /[[({]|-\s|List|Set/.test(text.slice(at, at + 72));
}

const GAP = /(?:[ \t\r\n,]|\/\/[^\n]{0,200}\n|#[^\n]{0,200}\n){0,80}/y;
/** The name of an entry, or who owns the value: `"prod": `, `prod => `, `prod = `. */
const ENTRY = /["']?[\w.@-]{1,60}["']?[ \t]{0,8}(?::|=>|=|\bto\b)[ \t]{0,8}(?=[bru@$]{0,2}["'`])/y;
/** The same in `Map.of("prod", "…")`. */
const MAP_ENTRY = /"[\w.@-]{1,60}"[ \t]{0,4},[ \t]{0,8}(?=")/y;
const PREFIX = /(?:[bBrRuU@]{0,2})(?=["'`])/y;

/**
 * The further values of `tokens = ["…", "…"]`, and all values of `api_keys = {"a": "…"}`: each as if it were given to the name.
 * The first value of a list is among them. `start` and `end` are the name's.
 */
export function readListValues(text: string, start: number, end: number, place: Place): readonly Assignment[] {
  const name = text.slice(start, end);
  const plural = /[sS]$/.test(name);
  if (/^ya?ml$/.test(place.extension) && plural) {
    const items = readYamlItems(text, start, end, name);
    if (items.length > 0) return items;
  }
  const opening = match(OPENS, text, end);
  if (opening === null) return [];
  const map = /Map\.of/.test(opening[0]);
  const table = map || /map|dict/i.test(opening[0]) || (opening[1] === '{' && !opening[0].includes('[]'));
  if (table && !plural && name !== 'bearer') return [];
  const found: Assignment[] = [];
  let at = OPENS.lastIndex;
  const limit = at + MAX_LENGTH;
  while (found.length < MAX_VALUES && at < limit) {
    if (match(GAP, text, at) !== null) at = GAP.lastIndex;
    const entry = map ? MAP_ENTRY : ENTRY;
    if (table && match(entry, text, at) !== null) at = entry.lastIndex;
    if (match(PREFIX, text, at) === null) break;
    const value = quotedString(text, PREFIX.lastIndex);
    if (value === undefined) break;
    found.push({ name, nameStart: start, nameEnd: end, form: 'assign', ...value });
    at = value.end + 1;
    // A value made of pieces, or an entry's name: nothing that can be read as a list goes on so.
    if (!/^[ \t]{0,8}(?:[,\])}\r\n#/]|$)/.test(text.slice(at, at + 9))) break;
  }
  // `credentials = ("user", "password")`: the second is what matters.
  const second = !table && found.length === 2 && PAIR.test(name) ? found[1] : undefined;
  return second === undefined ? found : [{ ...second, name: 'password' }];
}

const YAML_OPENS = /["']?[ \t]?:[ \t]{0,4}(?:#[^\n]{0,100})?\r?\n/y;
const YAML_ITEM = /[ \t]{0,40}-[ \t]{1,4}(["']?)([^\s"'#{}[\],]{4,400})\1[ \t]{0,8}(?:#[^\n]{0,200})?(?:\r?\n|$)/y;

/** `tokens:` and one `- …` per line. */
function readYamlItems(text: string, nameStart: number, nameEnd: number, name: string): readonly Assignment[] {
  if (match(YAML_OPENS, text, nameEnd) === null) return [];
  const found: Assignment[] = [];
  let at = YAML_OPENS.lastIndex;
  while (found.length < MAX_VALUES) {
    const item = match(YAML_ITEM, text, at);
    if (item === null) break;
    const value = item[2] ?? '';
    const start = at + item[0].indexOf(value, item[0].indexOf('-') + 1);
    // `- name: x` is an entry of its own; it is read by its own name.
    if (value.endsWith(':')) break;
    found.push({ name, nameStart, nameEnd, form: 'assign', start, end: start + value.length, quoted: true });
    at = YAML_ITEM.lastIndex;
  }
  return found;
}
