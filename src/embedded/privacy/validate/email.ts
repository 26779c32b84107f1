import type { Verdict } from './verdict.ts';

/** Domains that no one can have (RFC 2606, RFC 6761), and hosts that are no domain at all. */
const RESERVED =
  /(?:^|\.)(?:example(?:\.(?:com|org|net|edu|co\.uk|de|fr))?|test|invalid|localhost|local|localdomain|internal|lan|home|corp|arpa|onion)$/;

/** Domains that stand for "some domain" in code and manuals. Most exist; nobody's mailbox is meant. */
const PLACEHOLDER_DOMAIN =
  /(?:^|\.)(?:(?:my|your|our|some|any|the|other|another|test|new|old|sub|fake|dummy|sample|demo|mock)?[-_]?(?:domain|company|companyname|host|hostname|site|website|server|org|organi[sz]ation|corp|corporation|app|business|firm|school|university|provider|mail|email|emailprovider|address|tenant|workspace|project|client|customer)\d{0,3}|examples?\d*|my?example|foo|bar|baz|qux|foobar|quux|acme|acmecorp|acmeinc|contoso|fabrikam|adatum|northwind|northwindtraders|initech|test\d*|testing|tests|tester|mailinator|nowhere|somewhere|anywhere|noemail|nomail|invalid|dummy|fake|xyz|abc|asdf|blah|whatever|me|you|us|a|b|c|d|e|x|y|z|aa|bb|xx|yy|zz|hogehoge|hoge|stark|wayne|hogwarts|starkindustries|springfield|doe|wonderland|lorem|ipsum|placeholder|exemple|ejemplo|esempio|beispiel|exemplo|voorbeeld)\.[a-z.]{2,12}$/;

/** Mailboxes of a function, not of a person. */
const ROLE =
  /^(?:(?:do[-_.]?)?(?:not?|never)[-_.]?reply|no-?response|this|super|return|break|continue|info|support|help|helpdesk|service|services|contact|contacts|hello|hi|hey|admin|administrator|root|postmaster|hostmaster|webmaster|abuse|security|secure|press|media|news|newsletter|sales|marketing|billing|accounts?|accounting|finance|invoices?|payments?|orders?|shop|store|legal|privacy|dpo|gdpr|compliance|conduct|coc|jobs|careers|hr|recruiting|office|team|dev|devs|developers?|development|engineering|ops|devops|it|sysadmin|noc|feedback|bugs?|issues?|patches|lists?|mailing-?list|majordomo|mailer-daemon|mailer|daemon|system|bot|robot|ci|cd|build|deploy|git|hg|svn|github|gitlab|actions|notifications?|notify|alerts?|monitoring|status|updates?|events?|community|discuss|general|users?|announce|commits?|maintainers?|owners?|authors?|core|oss|opensource|open-source|licensing|trademarks?|partners?|partnerships|api|app|apps|web|www|mail|email|e-mail|smtp|imap|test|tests|testing|tester|qa|demo|sample|example|foo|bar|baz|qux|quux|spam|dummy|fake|mock|null|none|nobody|noone|anonymous|anon|guest|user\d{0,6}|username|usr|name|your|you|yourname|your[-_.]?(?:name|email|user|address)|my[-_.]?(?:name|email|user)|me|myself|someone|somebody|anyone|person|people|member|customer\d{0,4}|client\d{0,4}|recipient\d{0,3}|sender\d{0,3}|receiver|from|to|cc|bcc|reply|reply-to|first|second|third|a{1,8}|b{1,4}|c|d|e|x{1,8}|y|z|abc|abcd?|xyz|asdf|admin\d{1,4}|test[-_.+]?\w{0,24}|example\w{0,8}|service-?account|[a-z]{0,20}bot|.{0,40}\[bot\]|staff|tech|technical|hostmaster|domains?|dns|nic|registry|soporte|kontakt|contacto|kundenservice|buchhaltung|presse|datenschutz|impressum|post|poststelle|post(?:a|box)|[a-z0-9-]{1,24}[-_.](?:team|list|lists|dev|devel|users|announce|support|security|admin|bot|discuss|contact|info|help|owner|request|bounces?)|(?:team|support|security|contact|info|admin|dev|help)[-_.][a-z0-9-]{1,24}|inquiries|enquiries|reception|registrar|secretary|editor|editors|webdesk|customerservice|customer[-_.]service|customer[-_.]?support|firstname[-_.]?lastname|first[-_.]last|john[-_.]?doe\d{0,3}|jane[-_.]?doe\d{0,3}|jdoe|joe|foobar|lorem|ipsum)(?:\+.*)?$/;

/** Not a mail address though shaped like one: file names, package versions, SSH remotes. */
const NOT_A_TLD =
  /\.(?:js|ts|tsx|jsx|mjs|cjs|json|py|rb|go|rs|java|php|css|scss|less|html?|xml|md|txt|ya?ml|toml|png|jpe?g|gif|svg|webp|ico|pdf|zip|gz|tar|tgz|lock|service|target|timer|socket|mount|vue|scala|kt|swift|class|dll|so|exe|sh|bat|conf|cfg|ini|log|bin|map|wasm|ttf|woff2?|mp[34])$/;

const FREE_MAIL =
  /(?:^|\.)(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|icloud|mac|me|proton|protonmail|pm|gmx|web|t-online|freenet|mail|yandex|ya|qq|163|126|sina|naver|daum|hanmail|rediffmail|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|seznam|centrum|wp|o2|onet|interia|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|btinternet|sky|virginmedia|ntlworld|telus|rogers|shaw|sympatico|bigpond|optusnet|terra|uol|bol|ig|ukr|bk|inbox|list|rambler|fastmail|hey|zoho|tutanota|mailbox|posteo|bluewin|ziggo|kpnmail|telenet|skynet|abv|op|bigmir|docomo|ezweb|softbank)\.[a-z.]{2,8}$/;

export type EmailClass = 'person' | 'role' | 'placeholder' | 'reserved' | 'none';

/** What kind of mailbox an address names. */
export function classifyEmail(address: string): EmailClass {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase();
  const domain = address.slice(at + 1).toLowerCase();
  if (
    local.length > 64 ||
    domain.length > 200 ||
    domain.includes('..') ||
    local.includes('..') ||
    NOT_A_TLD.test(domain)
  )
    return 'none';
  const top = domain.slice(domain.lastIndexOf('.') + 1);
  if (!/^[a-z]{2,18}$|^xn--/.test(top)) return 'none';
  if (RESERVED.test(domain)) return 'reserved';
  // Long hexadecimal or numbered local parts are message ids, API keys of error trackers and the like.
  if (/^[0-9a-f-]{20,}$|^[0-9a-f]{10,}_[0-9a-f]{8,}$/.test(local) || /^\d{1,3}$/.test(local)) return 'none';
  if (
    /(?:^|\.)(?:noreply|users\.noreply|iam\.gserviceaccount|gserviceaccount|ingest|bounces?|googlegroups|lists?|groups|freelists|mailman|vger|mail\.python)\./.test(
      domain,
    )
  )
    return 'role';
  if (ROLE.test(local)) return 'role';
  if (PLACEHOLDER_DOMAIN.test(domain) && !FREE_MAIL.test(domain)) return 'placeholder';
  return 'person';
}

export function isFreeMail(address: string): boolean {
  return FREE_MAIL.test(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}

export function email(value: string): Verdict {
  const kind = classifyEmail(value);
  if (kind === 'none' || kind === 'role') return 'invalid';
  return kind === 'person' ? 'valid' : 'documented';
}
