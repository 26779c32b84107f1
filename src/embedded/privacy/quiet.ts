import type { Match } from './candidates.ts';
import type { FileClass } from './file-kind.ts';
import { isFreeMail } from './validate/email.ts';

/** `review-beside`: for review where other personal data stands close by, else dropped. */
export type Decision = 'report' | 'review' | 'review-beside' | 'drop';

/** Names who wrote or looks after something: the purpose of the line, not a leak. */
const CREDIT_IN_CODE =
  /author|maintain|copyright|\(c\)|©|\bcontact|signed-off|co-authored|reported|reviewed|thanks|credit|written|created by|creator|contribut|@since|licen[sc]e|developer|committer|mailto|patch|original|based on|courtesy|inspired|ported|support|questions?\b|\bbugs?\b|translat|todo|fixme|e-?mail:? <|packager|uploader|vendor/i;
const CREDIT_IN_PROSE =
  /author|maintain|copyright|\(c\) |©|signed-off|co-authored|reported[- ]by|reviewed[- ]by|committer|contribut|patches|pull request|mailing list|translat|licen[sc]e|git(?:hub|lab)?\b|report\b.{0,40}\b(?:bugs?|issues?|vulnerabilit)|packager|uploader|credits?\b|thanks|changed-by/i;
/** A sentence that thanks people by name. */
const CREDITED = /contribut|maintain(?:er|ed)|authors?\b|authored|copyright|thanks to\b|thank you to\b|credits?\b/i;
/** Headers of a message that hold ids shaped like addresses. */
const MESSAGE_ID =
  /^(?:message-id|in-reply-to|references|content-id|x-[\w-]{1,60}|received|dkim-signature|authentication-results|arc-[\w-]{1,40}|return-path|list-[\w-]{1,20}):/i;
const COMMENT_LINE = /^\s{0,200}(?:\*|\/\/|\/\*|#|;|%|<!--)/;
const COMMENT_OR_LITERAL_START = /^\s{0,200}(?:\*|\/\/|\/\*|#|--|;|%|<!--|"""|'''|rem\b)/i;

/**
 * Whether a match is worth a finding where it stands. Ordinary code is full of strings that are well formed and nobody's:
 * documented examples are dropped, or shown for review where a record set labels them as data.
 */
export function decide(match: Match, file: FileClass, line: string, column: number, text: string): Decision {
  const { rule } = match.rule;
  const records = file.kind === 'table' || file.kind === 'log' || match.dense || (file.kind === 'data' && !file.test);
  const label = line.slice(Math.max(0, column - 80), column);
  const infrastructure = rule.entity === 'ip-address' || rule.entity === 'mac-address';
  if (infrastructure && file.kind === 'data' && file.test) return 'drop';
  // Query strings and quoted snippets of a manual show how to call something.
  if (rule.severity === 'low' && file.kind === 'document' && /[?&][\w-]{1,40}=$/.test(label)) return 'drop';
  if (
    rule.entity === 'person-name' &&
    /^(?:mdx?|markdown|rst|adoc)$/.test(file.extension) &&
    /["'`](?:\p{L}{1,10}\. ?)?$/u.test(label)
  )
    return 'drop';
  if (rule.entity === 'person-name' && file.kind === 'document' && CREDITED.test(line)) return 'drop';
  if (match.verdict === 'documented') {
    // A common name in a column of names is one of them.
    if (match.dense && rule.entity === 'person-name') return 'report';
    if (file.kind === 'code' || file.attribution) return 'drop';
    if (match.context === 'label' && records) return 'review';
    return match.context !== 'none' || rule.entity === 'email' ? 'review-beside' : 'drop';
  }
  if (
    rule.entity === 'person-name' &&
    /^"? ?<[^<>@\s]{1,64}@/.test(text.slice(match.end, match.end + 70)) &&
    (CREDIT_IN_PROSE.test(label) || creditsSomeone(line.slice(0, column + match.end - match.start), line, file))
  )
    return 'drop';
  if (rule.entity === 'email') return decideEmail(match, file, line, column, text);
  if (file.kind === 'code') {
    if (!inLiteral(line, column)) return 'drop';
    // Telephone numbers, names and days in the code of tests are made up; identifiers with a check digit are still shown.
    if (file.test && rule.severity === 'low') return 'drop';
    // A quoted value in a comment shows how to call something.
    if (
      /^(?:person-name|date-of-birth|postal-address)$/.test(rule.entity) &&
      COMMENT_LINE.test(line) &&
      /["'`]$/.test(label)
    )
      return 'drop';
  }
  return 'report';
}

const ALONE = /^[^<]{0,100}<[^<>\s]{3,120}>[\s,;.]{0,4}(?:\([^()]{0,60}\))?\s{0,8}$/;

/** `Name <address>` in a comment, or alone on its line. */
function creditsSomeone(before: string, line: string, { kind }: FileClass): boolean {
  if (kind === 'log') return false;
  // Lists of prose begin with a star too.
  const comment = kind === 'document' ? /^\s{0,80}(?:\/\/|#|;|%|\/\*)/ : /^\s{0,80}(?:\/\/|#|\*|;|--|%|\/\*)/;
  return comment.test(line) || (/^\s{0,40}[\p{L}.' -]{2,60}$/u.test(before) && ALONE.test(line));
}

function decideEmail(match: Match, file: FileClass, line: string, column: number, text: string): Decision {
  const address = text.slice(match.start, match.end);
  const before = line.slice(Math.max(0, column - 120), column);
  const after = line.slice(column + address.length, column + address.length + 2);
  // user@host of a URL, an scp target or a decorator path; an address after `//` is a credential and not this scanner's.
  if (
    /:\/\/[^\s"'<>]{0,100}$/.test(before) ||
    /^:[~/\w]/.test(after) ||
    /^[\w(=[]/.test(after) ||
    /[\w/\\]$/.test(before)
  )
    return 'drop';
  if (file.attribution || MESSAGE_ID.test(line)) return 'drop';
  if (match.dense) return 'report';
  if (/<$/.test(before) && creditsSomeone(before.slice(0, -1), line, file)) return 'drop';
  const around = line.slice(Math.max(0, column - 160), column + 160);
  if (file.kind === 'code') {
    if (CREDIT_IN_CODE.test(around)) return 'drop';
    if (file.test) return isFreeMail(address) && /[._]|\d{2}/.test(address.split('@')[0] ?? '') ? 'report' : 'drop';
    return 'report';
  }
  if (file.kind === 'document' && CREDIT_IN_PROSE.test(around)) return 'drop';
  if (file.kind === 'data' && /author|maintain|copyright|contribut|developer|owner/i.test(around)) return 'drop';
  return 'report';
}

/** In code, an odd number of quotes before the match, or a comment, says that it is data; everything else is an identifier or a formula. */
function inLiteral(line: string, column: number): boolean {
  const before = line.slice(Math.max(0, column - 400), column);
  if (COMMENT_OR_LITERAL_START.test(line.slice(0, 260))) return true;
  if (/(?:\/\/|\/\*|(?:^|\s)#|\s--\s|<!--)/.test(before)) return true;
  const odd = (quote: string): boolean => (before.split(quote).length - 1) % 2 === 1;
  return odd('"') || odd("'") || odd('`') || /[>|]\s{0,8}$/.test(before);
}
