import { effectOf } from '../effects.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite, ModuleModel } from '../module-model.ts';
import {
  CALL_KINDS,
  FUNCTION_KINDS,
  childOf,
  constantString,
  stringPieces,
  unwrap,
  writtenCallee,
} from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';

/** Names of single values that describe or identify one person. */
const PERSONAL =
  /^(?:(?:\w*_)?(?:email|e_mail|email_address|mail_address|phone|phone_number|telephone|mobile_number|ssn|social_security(?:_number)?|date_of_birth|dob|birth_?date|birthday|passport(?:_number|_no)?|iban|credit_card(?:_number)?|card_number|cvv|national_id|tax_id|driver_?s?_licen[cs]e|medical_record(?:_number)?|mrn|patient(?:_name|_id|_record|_data)?|diagnosis|home_address|street_address|full_name|first_name|last_name|surname|given_name|family_name|maiden_name|middle_name|customer_name|employee_name|applicant_name|cardholder(?:_name)?|personal_(?:id|number|code)|nino|nhs_number|national_insurance(?:_number)?|bank_account(?:_number)?|account_holder|sort_code|card_pan|pan_number|insurance_number|tax_number|tax_file_number|aadhaar|home_phone|work_phone|cell_?phone|mobile_phone|msisdn|contact_number|phone_numbers?|emails|email_addresses|billing_address|shipping_address|postal_address|mailing_address|residential_address|ethnicity|religion|sexual_orientation|blood_type|health_condition|prescription|diagnoses|allergies|medications|credit_score|salary|password|passwd|ip_address))$/;
/** Names that mean a person's only where their holder is one: `customer.name`, `patient["address"]`. */
const PERSONAL_OF_SOMEBODY =
  /^(?:name|address|gender|age|birth|mobile|cell|tel|city|zip|zip_code|postcode|postal_code|nationality|account_number|card|location|photo|income|notes|contact)$/;
const SOMEBODY =
  /(?:^|_)(?:user|customer|patient|client|person|employee|applicant|candidate|member|subscriber|contact|lead|guest|student|passenger|recipient|borrower|tenant|resident|donor|caller|claimant|beneficiary|profile)s?$/;
/** Things about such a value rather than the value. */
const ABOUT =
  /^(?:has|is|num|count|no|with|send|use|valid|masked|hashed|redacted|encrypted|safe|anonymi[sz]ed|from|default|admin|support|git|author|committer)_/;
const MASKS =
  /mask|redact|hash|^Boolean$|anonymi|pseudonym|scrub|obfuscat|encrypt|tokeni[sz]e|sanitize|digest|sha256|^len$|^bool$|^type$|^isinstance$|^repr_type$|count/i;
const LOGS =
  /^(?:print|pprint|pprint\.pprint|click\.s?echo|typer\.s?echo|rich\.print|rich\.console\.Console\(\)\.(?:print|log)|tqdm\.(?:tqdm\.)?write|self\.std(?:out|err)\.write|syslog\.syslog|warnings\.warn|logging\.\w+|console\.\w+|sys\.std(?:out|err)\.write|process\.std(?:out|err)\.write|debug\(\))$|(?:^|[._])(?:log|logger|_logger|LOG|LOGGER|logging)(?:\(\))?\.(?:debug|info|warn|warning|error|exception|critical|fatal|log|trace)$|^(?:logging|loguru|structlog|winston|pino|bunyan|log4js|consola)\b.*\.(?:debug|info|warn|warning|error|exception|critical|fatal|log|trace)$/;

/** Services that analyse, record errors or keep customers, through their own packages. */
const TRACKS =
  /^@?(?:segment|posthog|mixpanel|amplitude|sentry|rudder|customerio|intercom|heap|klaviyo|braze|bugsnag|rollbar|hubspot|pipedrive|mailchimp|activecampaign|jsforce)[\w./@-]*(?:\(\))?\.(?:[\w.()]+\.)?(?:identify|track|page|group|alias|capture|captureMessage|capture_message|setUser|set_user|setContext|set_context|setTags?|set_tags?|setExtras?|set_extras?|people_set|people_append|set|register|create|update|createOrUpdate)$/i;
/** Tags of a page, and the global object of an analytics script. */
const TAGS =
  /^(?:window\.)?(?:gtag|fbq|ga|dataLayer\.push|_paq\.push|twq|ttq\.\w+|plausible|analytics\.(?:identify|track|page|group|alias)|mixpanel\.(?:[\w.]+\.)?(?:identify|track|set|register)|posthog\.\w+|heap\.\w+|amplitude\.\w+|Intercom|hj|rudderanalytics\.\w+|FS\.\w+|@?slack[\w./@-]*(?:\(\))?\.(?:chat_postMessage|chat\.postMessage|chat_postEphemeral|send)|(?:discord|telegram|telebot|aiogram|pymsteams)\b.*\.send\w*|LogRocket\.identify|Sentry\.set\w+|DD_RUM\.\w+|newrelic\.\w+)$|(?:^|\.)span\.(?:set_attributes?|setAttributes?|add_event|addEvent)$|(?:^|[._])(?:analytics|segment|mixpanel|posthog|amplitude|telemetry|tracker)(?:_?client)?(?:\(\))?\.(?:track|identify|capture|people_set|set_user|log_?event|send_?event|record)$/i;

/** Personal data that reaches a log or another party unmasked. */
export function checkPersonalData(context: ModuleContext): void {
  const { model } = context;
  for (const call of model.calls) {
    if (LOGS.test(call.name) || LOGS.test(writtenCallee(model.tree, call.node))) {
      const name = personalName(context, [...call.args, ...call.keywords.values()]);
      if (name !== undefined && !(/\.\w+$/.test(call.name) && !/^console\./.test(call.name) && redacts(context)))
        context.report(
          'personal-data-logged',
          call.node,
          `${context.calleeOf(call)} writes a value named as personal data (${name}) to a log or to the console as it is.`,
        );
      continue;
    }
    const effect = effectOf(model, call);
    const tracks = TRACKS.test(call.name) || TAGS.test(call.name);
    if (effect !== 'send' && effect !== 'model' && effect !== 'fetch' && !tracks) continue;
    const whole = effect === 'model' || tracks;
    const sent = whole ? [...call.args, ...call.keywords.values()] : payloadOf(call);
    const name = [ANY_NAME, RARER]
      .map((kind) => personalName(context, sent, kind))
      .find(
        (found) =>
          found !== undefined && (whole || (leavesTheProduct(context, call, found) && !delivers(context, call, found))),
      );
    if (name === undefined) continue;
    context.report(
      'personal-data-sent',
      call.node,
      effect === 'model'
        ? `A value named as personal data (${name}) becomes part of the prompt of ${context.calleeOf(call)} as it is.`
        : `${context.calleeOf(call)} sends a value named as personal data (${name}) to another party as it is.`,
    );
  }
}

const ANY_NAME = /./;
/** Not what people sign in with, nor where a message goes. */
const RARER =
  /^(?!(?:email|password|first_name|last_name|full_name|phone|phone_number|mobile_phone|mobile_number|msisdn)$)/;

function payloadOf(call: CallSite): SyntaxNode[] {
  const named = ['json', 'data', 'body', 'params', 'content', 'payload'].flatMap((key) => {
    const value = call.keywords.get(key);
    return value === undefined ? [] : [value];
  });
  return named.length > 0 ? named : call.args.slice(1, 2);
}

/** Signing in sends an address and a password to one's own service: that is what they are for. */
function leavesTheProduct({ model }: ModuleContext, call: CallSite, name: string): boolean {
  // `requests.request("POST", url)` names the method first.
  const first = /^(?:get|post|put|patch|delete)$/i.test(
    call.args[0] === undefined ? '' : (constantString(model.tree, call.args[0]) ?? ''),
  )
    ? call.args[1]
    : call.args[0];
  const url = first === undefined ? '' : [...stringPieces(model.tree, first), ...originPieces(first)].join('');
  // A path alone is one's own service in a browser; in Python it is below the address of a client.
  if (/^https?:\/\/(?:localhost|127\.)/.test(url) || (!model.python && /^\.?\//.test(url))) return false;
  if (
    /log-?in|auth|token|session|sign-?(?:up|in)|register|password|account|users?\b|invite|forgot|reset|verify/i.test(
      url,
    )
  )
    return false;
  if (/^(?:email|password|first_name|last_name|full_name)$/.test(name)) {
    if (/^https?:\/\//.test(url)) return true;
    // An address that is a setting may be one's own; several data of one person to something called a partner's are not for it.
    return first !== undefined && PARTNER.test(`${model.text(first).slice(0, 120)} ${url}`);
  }
  return /^(?:https?:\/\/|$)/.test(url) || url.length > 0;

  function originPieces(node: SyntaxNode): string[] {
    const origin = node.kind === 'identifier' ? model.originAt(node) : undefined;
    return origin === undefined ? [] : stringPieces(model.tree, origin);
  }
}

/** A service that carries messages is told where the message goes. */
function delivers({ model }: ModuleContext, call: CallSite, name: string): boolean {
  const address = call.args[0];
  if (address === undefined || !/mail|phone|mobile|msisdn|number/.test(name)) return false;
  const origin = address.kind === 'identifier' ? model.originAt(address) : undefined;
  return /(?:^|[/._-])(?:e?mails?|smtp|sms|messages?|messaging)(?:[/._?-]|$)|sms|sendgrid|mailgun|brevo|resend\./i.test(
    [address, ...(origin === undefined ? [] : [origin])].flatMap((node) => stringPieces(model.tree, node)).join(' '),
  );
}

const PARTNER =
  /webhook|partner|vendor|third_?party|crm|slack|zapier|hubspot|salesforce|analytics|segment|marketing|mailchimp|sendgrid|intercom|tracking|tracker|collector|telemetry|external|broker|advert|enrich|clearbit|scoring/i;

/** The first personal name among the values of some expressions, those inside a masking call left out. */
function personalName(
  context: ModuleContext,
  expressions: readonly SyntaxNode[],
  kind = ANY_NAME,
  depth = 0,
): string | undefined {
  const { model } = context;
  for (const expression of expressions) {
    for (let index = expression.index; index <= expression.last; index += 1) {
      const node = model.tree.nodes[index];
      if (node === undefined) break;
      if (FUNCTION_KINDS.has(node.kind)) {
        index = node.last;
        continue;
      }
      // Whether a value is there, or is equal to another, is not the value.
      if (isComparison(context, node)) {
        index = node.last;
        continue;
      }
      if (CALL_KINDS.has(node.kind)) {
        const call = model.callAt(node);
        const inner = call?.name ?? '';
        if (MASKS.test(inner.split('.').at(-1) ?? '')) {
          index = node.last;
          continue;
        }
        if (tellsAll(context, call)) return 'record';
        // Words put together by a function of this module.
        const maker = depth === 0 ? model.functions.get(inner.replace(/^(?:self|this|cls)\./, '')) : undefined;
        const found =
          maker === undefined
            ? undefined
            : personalName(
                context,
                maker.returns.filter((value) => isBuilt(context, value)),
                kind,
                1,
              );
        if (found !== undefined) return found;
        continue;
      }
      const name = nameOfValue(context, node);
      if (name !== undefined && kind.test(name)) return name;
      // A payload put together a line earlier.
      if (depth === 0 && node.kind === 'identifier' && node.field !== 'attribute') {
        const origin = model.originAt(node);
        if (origin !== undefined && origin.last - origin.index < 1_000 && isBuilt(context, origin)) {
          const found = personalName(context, [origin], kind, 1);
          if (found !== undefined) return found;
        }
      }
    }
  }
  return undefined;
}

/** Text and collections that are put together where they stand. */
const BUILT =
  /^(?:dictionary|object|string|template_string|list|array|tuple|binary_operator|binary_expression|concatenated_string)$/;

function isBuilt({ model }: ModuleContext, node: SyntaxNode): boolean {
  const inner = unwrap(node);
  const call = model.callAt(inner);
  return call === undefined
    ? BUILT.test(inner.kind)
    : /^(?:JSON\.stringify|json\.dumps)$|\.(?:join|format|render)$/.test(call.name);
}

/** A whole record of a person turned into text: `JSON.stringify(user)`, `json.dumps(asdict(customer))`, `patient.model_dump()`. */
function tellsAll({ model }: ModuleContext, call: CallSite | undefined): boolean {
  if (call === undefined) return false;
  const isSerialiser =
    /^(?:JSON\.stringify|(?:util\.)?inspect|json\.dumps|vars|repr|dataclasses\.asdict|asdict|model_to_dict)$/.test(
      call.name,
    );
  const isDump = /\.(?:model_dump(?:_json)?|dict|to_dict|toJSON|to_json|toObject|as_dict)$/.test(call.name);
  const subject = isSerialiser ? call.args[0] : isDump ? call.receiver : undefined;
  if (subject === undefined) return false;
  const text = model.text(subject).slice(0, 60).split('.').at(-1) ?? '';
  return (
    SOMEBODY.test(text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()) &&
    !/client|profile|tenant|lead|contact/i.test(text)
  );
}

function isComparison({ model }: ModuleContext, node: SyntaxNode): boolean {
  if (node.kind === 'comparison_operator' || node.kind === 'not_operator') return true;
  if (node.kind === 'unary_expression') return /^!/.test(model.text(node).slice(0, 1));
  if (node.kind !== 'binary_expression') return false;
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
  return (
    left !== undefined && right !== undefined && /[=<>]/.test(model.tree.text.slice(left.end, right.start).slice(0, 20))
  );
}

/** The logger of the module masks named fields by itself: `pino({ redact: ['email'] })`. */
function redacts({ model }: ModuleContext): boolean {
  return model.calls.some(
    ({ name, keywords }) =>
      /^(?:pino|winston\.createLogger|bunyan\.createLogger)$/.test(name) && keywords.has('redact'),
  );
}

function nameOfValue({ model }: ModuleContext, node: SyntaxNode): string | undefined {
  let text: string | undefined;
  if (
    node.kind === 'identifier' ||
    node.kind === 'property_identifier' ||
    node.kind === 'shorthand_property_identifier'
  ) {
    // The name of a keyword, a key or a called method is not a value.
    if (node.field === 'name' || node.field === 'key' || node.field === 'function') return undefined;
    const holder = node.parent;
    if (
      holder !== undefined &&
      (holder.field === 'function' || /^(?:attribute|member_expression)$/.test(holder.kind)) &&
      node.field === 'object'
    )
      return undefined;
    if (holder?.field === 'function') return undefined;
    text = model.text(node);
  } else if (
    node.field === 'subscript' ||
    node.field === 'index' ||
    // `frame[["email", "phone"]]`: columns of a table.
    (node.kind === 'string' && node.parent?.kind === 'list' && node.parent.field === 'subscript')
  ) {
    text = constantString(model.tree, node);
  }
  if (text === undefined || text.length > 40) return undefined;
  if (/^[A-Z][A-Z0-9_]*$/.test(text)) return undefined;
  const name = text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  if (ABOUT.test(name)) return undefined;
  const holder = holderOf(model, node);
  // Repositories and packages have full names too.
  if (name === 'full_name' && /repo|data|package|file|branch|event|payload|module|func|node|test/i.test(holder))
    return undefined;
  if (PERSONAL.test(name)) return name;
  return PERSONAL_OF_SOMEBODY.test(name) &&
    SOMEBODY.test(holder) &&
    !/client|profile|tenant|member|contact|user$/.test(holder)
    ? name
    : undefined;
}

/** The last word of what a value is a member of, in lower case with underscores; empty for a value of its own. */
function holderOf(model: ModuleModel, node: SyntaxNode): string {
  const member = node.parent;
  const object = member === undefined ? undefined : (childOf(member, 'object') ?? childOf(member, 'value'));
  if (object === undefined || object === node) return '';
  const word = /([\w$]+)\W*$/.exec(model.text(object).slice(-60))?.[1] ?? '';
  return word.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
