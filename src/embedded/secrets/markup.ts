import { elementText, match, readLiteral, type Literal } from './literal.ts';
import type { Place } from './place.ts';

const VALUE_PAIR =
  /["']?[ \t]{0,8},?[ \t\r\n]{0,60}(?:-[ \t])?["']?(?:value|Value|VALUE|default|defaultValue)["']?[ \t]{0,4}[:=][ \t]{0,4}/y;
const ATTRIBUTE_VALUE =
  /["'][ \t\r\n]{1,40}(?:[\w:-]{1,30}=["'][^"'<>\n]{0,60}["'][ \t]{1,4}){0,2}(?:value|Value|VALUE|content)[ \t]?=[ \t]?/y;
const TERRAFORM_DEFAULT =
  /"[ \t]{0,4}\{[ \t\r\n]{0,60}(?:[a-z]{1,20}[ \t]{0,10}=[^\n]{0,120}\n[ \t]{0,20}){0,3}default[ \t]{0,10}=[ \t]{0,4}/y;
const ELEMENT = /["']?(?:[ \t][^<>\n]{0,80})?>/y;
const PLIST = /<\/(?:key|name|Key|Name)>[ \t\r\n]{0,40}<(?:string|value|Value|defaultValue)>/y;
/** `"password": { "type": "string", "value": "x" }`. */
const NESTED_VALUE =
  /[ \t]{0,4}:[ \t]{0,4}\{[ \t\r\n]{0,60}(?:"[\w$]{1,30}"[ \t]{0,4}:[ \t]{0,4}(?:"[^"\n]{0,120}"|true|false|\d{1,6}),[ \t\r\n]{0,60}){0,6}"(?:value|defaultValue|default|Default)"[ \t]{0,4}:[ \t]{0,4}(?=")/y;
/** The same in YAML: the name, and indented below it a default. */
const YAML_DEFAULT =
  /["']?:[ \t]{0,4}\r?\n(?:[ \t]{1,20}[A-Za-z]{1,30}:[ \t][^\n]{0,120}\n){0,5}[ \t]{1,20}(?:Default|default|value|defaultValue):[ \t]{1,4}(?=\S)/y;
/** `parser.add_argument("--password", type=str, default="x")`. */
const OPTION_DEFAULT =
  /["'][ \t]{0,4},[^\n()"']{0,120}(?:["'][^\n()"']{0,80}["'][^\n()"']{0,80}){0,2}\bdefault[ \t]?[=:][ \t]?/y;
/** `<add value="x" key="password"/>`: the value before its name. */
const VALUE_BEFORE = /\b(?:value|Value)=(["'])([^"'<>\n]{4,400})\1[ \t]{1,4}(?:name|key|id|Name|Key)=["']$/;

/** `<password>x</password>`, `<add key="password" value="x"/>`, `{name: PASSWORD, value: x}`, `<key>password</key><string>x</string>`. */
export function readMarkup(text: string, start: number, end: number, place: Place): Literal | undefined {
  const before = text[start - 1] ?? '';
  if (before === '<' || (before === ':' && text.slice(Math.max(0, start - 20), start).includes('<'))) {
    if (match(ELEMENT, text, end) !== null) return elementText(text, ELEMENT.lastIndex);
  }
  if (before === '"' && text[end] === '"' && match(NESTED_VALUE, text, end + 1) !== null)
    return readLiteral(text, NESTED_VALUE.lastIndex, place, false);
  if (/^ya?ml$/.test(place.extension) && match(YAML_DEFAULT, text, end) !== null && isIndentedBelow(text, start, end))
    return readLiteral(text, YAML_DEFAULT.lastIndex, place, true);
  if (/^["']$/.test(before) && text.startsWith('--', start) && match(OPTION_DEFAULT, text, end) !== null)
    return readLiteral(text, OPTION_DEFAULT.lastIndex, place, false);
  if (text[end] === '<') {
    if (match(PLIST, text, end) !== null) return elementText(text, PLIST.lastIndex);
  }
  if (
    before === '"' &&
    text.slice(Math.max(0, start - 11), start).endsWith('variable "') &&
    match(TERRAFORM_DEFAULT, text, end) !== null
  ) {
    return readLiteral(text, TERRAFORM_DEFAULT.lastIndex, place, false);
  }
  if (before === '"' || before === "'") {
    const earlier = VALUE_BEFORE.exec(text.slice(Math.max(0, start - 460), start));
    if (earlier !== null) {
      const value = earlier[2] ?? '';
      const from = start - earlier[0].length + earlier[0].indexOf(value, 6);
      return { start: from, end: from + value.length, quoted: true };
    }
    if (match(ATTRIBUTE_VALUE, text, end) !== null) return readLiteral(text, ATTRIBUTE_VALUE.lastIndex, place, false);
    if (
      /(?:name|key|id|Name|Key)=["']$/.test(text.slice(Math.max(0, start - 8), start)) &&
      match(ELEMENT, text, end) !== null
    ) {
      return elementText(text, ELEMENT.lastIndex);
    }
  }
  if (
    /(?:name|Name|key|Key|NAME)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/.test(text.slice(Math.max(0, start - 20), start)) &&
    match(VALUE_PAIR, text, end) !== null
  ) {
    return readLiteral(text, VALUE_PAIR.lastIndex, place, place.kind !== 'code');
  }
  return undefined;
}

/** Whether the line after the one of [start, end) is indented more than it. */
function isIndentedBelow(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const next = end + text.slice(end, end + 20).indexOf('\n') + 1;
  const indent = /^[ \t]{0,60}/.exec(text.slice(next, next + 60))?.[0].length ?? 0;
  return line.length < 60 && line.trim().replace(/^["']$/, '') === '' && indent > line.replace(/["']$/, '').length;
}
