import { effectOf, type Effect } from '../effects.ts';
import { logs } from '../logging.ts';
import type { ModuleContext } from '../module-context.ts';
import type { CallSite, ModuleModel } from '../module-model.ts';
import { below, childOf, isInside, stringPieces, unwrap, writtenCallee } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';

/** Ends what somebody has or may do, or moves what belongs to them. */
const ENDS =
  /^_{0,2}(?:async_?)?(?:admin_?|do_?|hard_?|force_?|bulk_?)?(?:delete|remove|purge|erase|drop|truncate|wipe|grant|revoke|promote|demote|disable|deactivate|suspend|ban|unban|impersonate|refund|transfer|approve|rotate|terminate|close|make|elevate)(?:_|(?=[A-Z]))/i;
const CHANGES = /^_{0,2}(?:set|update|change|reset|assign|add|modify|adjust)(?:_|(?=[A-Z]))/i;
/** Whatever it is of: to grant, to revoke and to act as another are about rights. */
const TAKES = /^_{0,2}(?:async_?)?(?:grant|revoke|impersonate)(?:_|(?=[A-Z]))/;
const HELD =
  /user|account|admin|role|permission|privilege|tenant|customer|member|api_?key|secret|password|credential|access|polic(?:y|ies)|balance|payment|fund|order|invoice|record|organi[sz]ation|patient|subscription|employee/i;
const RIGHTS = /role|permission|privilege|password|credential|polic(?:y|ies)|balance|admin|salary|limit|owner/i;
const ACTS: ReadonlySet<Effect | undefined> = new Set<Effect | undefined>([
  'database',
  'delete',
  'cloud',
  'send',
  'process',
]);
const SQL =
  /^\s*(?:delete\s+from|drop\s+(?:table|database|user|role|schema)|truncate\b|grant\s|revoke\s|update\s+\S+\s+set\s[^]{0,80}(?:role|permission|is_admin|password|balance|privilege))/i;
/** A record kept somewhere else than in a log. */
const RECORDS =
  /(?:^|[._])(?:audit\w*|emit|publish|dispatch|track|record\w*|history|journal|notify|activity|trail|event\w*|capture\w*|log\w*|append_event|add_event|signal)(?:[._(]|$)|(?:audit|event|history|journal|activity|trail|record)\w*(?:\(\))?\.\w+$/i;

/** Operations on accounts, rights and other people's data that leave no record. Once per module. */
export function checkOperations(context: ModuleContext): void {
  const { model } = context;
  if (context.has('no-audit-trail') || logs(context)) return;
  if (model.calls.some(({ name }) => RECORDS.test(name)) || /\baudit|@log_|@audited|history\b/i.test(model.tree.text))
    return;
  const place =
    namedOperation(context) ??
    statement(context) ??
    calledOperation(context) ??
    storedOperation(context) ??
    route(context);
  if (place === undefined) return;
  context.report(
    'no-audit-trail',
    place,
    `${context.functionAround(place, 'This module')} carries out an operation on accounts, rights or stored data without a record of who asked for it, when and with what result.`,
  );
}

function namedOperation({ model }: ModuleContext): SyntaxNode | undefined {
  return model.scopes.find(({ name, node }) => {
    if (name === undefined) return false;
    if (!(ENDS.test(name) && HELD.test(name)) && !TAKES.test(name) && !(CHANGES.test(name) && RIGHTS.test(name)))
      return false;
    return model.calls.some(
      (call) =>
        isInside(call.node, node) &&
        (ACTS.has(effectOf(model, call)) || STORES.test(writtenCallee(model.tree, call.node))),
    );
  })?.node;
}

/** A repository that was handed to the class: `this.members.update(…)`. */
const STORES = /^(?:this|self)\.\w+\.(?:update|delete|remove|save|soft_?delete|destroy)$/i;

/** `iam.delete_user(…)`, `auth.deleteUser(…)`: a service is told to end or to grant something. */
function calledOperation({ model }: ModuleContext): SyntaxNode | undefined {
  return model.calls.find((call) => {
    const last = call.name.split('.').at(-1) ?? '';
    if (
      !/^(?:admin_?)?(?:delete|remove|disable|create|attach|detach|put|add|revoke|grant)_?(?:user|role|access_?key|(?:\w+_)?policy|login_profile|account|member|iam\w*)/i.test(
        last,
      )
    )
      return false;
    return (
      effectOf(model, call) === 'cloud' ||
      /(?:^|[._])(?:iam|auth|cognito\w*|identity|admin|directory)(?:\(\))?\.\w+$/i.test(call.name)
    );
  })?.node;
}

const OWNED =
  /(?:^|[._])(?:users?|accounts?|members?|customers?|employees?|patients?|tenants?|organi[sz]ations?|roles?|permissions?|api_?keys?|credentials?|subscriptions?|invoices?|payments?)(?:_?(?:model|repo(?:sitory)?|table|collection))?$/i;
const RIGHT_KEY = /^(?:roles?|is_?(?:admin|super_?user|staff)|permissions?|privileges?|balance)$/i;

/** `prisma.user.delete(…)`, `User.findByIdAndDelete(…)`, `db.update(users).set({ role })`: whoever asks, through whatever function. */
function storedOperation({ model }: ModuleContext): SyntaxNode | undefined {
  return model.calls.find((call) => {
    if (effectOf(model, call) !== 'database') return false;
    const last = call.name.split('.').at(-1) ?? '';
    if (/^(?:delete\w*|destroy|remove|findBy\w*(?:Delete|Remove)|findOneAndDelete)$/.test(last)) {
      const holder = call.name.slice(0, -last.length - 1).replace(/\.objects\b.*$|\(\)$/, '');
      if (OWNED.test(holder) || OWNED.test(queried(model, call))) return true;
    }
    return (
      /^(?:set|update\w*|findBy\w*Update|findOneAndUpdate|upsert)$/.test(last) &&
      call.args.some((argument) =>
        [...below(model.tree, argument)].some(
          (part) =>
            (part.kind === 'pair' && RIGHT_KEY.test(model.text(childOf(part, 'key') ?? part).slice(0, 30))) ||
            (part.kind === 'shorthand_property_identifier' && RIGHT_KEY.test(model.text(part).slice(0, 30))),
        ),
      )
    );
  })?.node;
}

/** What `session.query(Customer).filter_by(…)` is a query of. */
function queried(model: ModuleModel, call: CallSite): string {
  for (let at = call.receiver, step = 0; at !== undefined && step < 8; step += 1) {
    const inner = model.callAt(unwrap(at));
    if (inner === undefined) return '';
    const subject = inner.args[0];
    if (/\.query$/.test(inner.name)) return subject === undefined ? '' : model.text(subject).slice(0, 60);
    at = inner.receiver;
  }
  return '';
}

/** A statement to a database that ends or grants something. */
function statement({ model }: ModuleContext): SyntaxNode | undefined {
  return model.calls.find((call) => {
    if (!/\.(?:execute|executemany|executescript|query|exec|run|raw)$/.test(call.name) || call.args[0] === undefined)
      return false;
    const origin = call.args[0].kind === 'identifier' ? model.originAt(call.args[0]) : undefined;
    const text = stringPieces(model.tree, origin ?? call.args[0]).join(' ');
    return SQL.test(text) && HELD.test(text);
  })?.node;
}

const SENSITIVE_PATH =
  /\/(?:promote|demote|grant|revoke|delete|remove|disable|deactivate|suspend|ban|impersonate|reset-?password|roles?|permissions?|transfer|refund|approve)(?:\/|$)/i;

/** `app.delete('/users/:id', …)`, `@router.delete("/users/{id}")`. */
function route({ model }: ModuleContext): SyntaxNode | undefined {
  return model.calls.find((call) => {
    if (isNestDelete(call)) return true;
    if (
      !/(?:^|[._])(?:app|router|api|server|fastify|bp|blueprint|\w+_router|\w+Router|express\(\)|Router\(\)|FastAPI\(\)|APIRouter\(\)|Flask\(\)|Blueprint\(\))\.(?:delete|post|put|patch)$/.test(
        call.name,
      )
    )
      return false;
    const path = call.args[0] === undefined ? '' : stringPieces(model.tree, call.args[0]).join('');
    if (!path.startsWith('/')) return false;
    if (!/\.delete$/.test(call.name) && !SENSITIVE_PATH.test(path)) return false;
    const decorated = call.node.parent?.kind === 'decorator' ? call.node.parent.parent : undefined;
    const handler = decorated ?? call.node;
    return changesSomething(handler);
  })?.node;

  /** `@Delete(':id')` over a method of a controller of accounts that hands the work to a service. */
  function isNestDelete({ name, node }: CallSite): boolean {
    const decorator = node.parent;
    if (name !== '@nestjs/common.Delete' || decorator?.kind !== 'decorator') return false;
    const siblings = decorator.parent?.children ?? [];
    const method = siblings.slice(siblings.indexOf(decorator)).find(({ kind }) => kind === 'method_definition');
    const controller = decorator.parent?.parent;
    if (method === undefined || controller === undefined || !HELD.test(model.text(controller).slice(0, 80)))
      return false;
    return model.calls.some(
      (call) =>
        isInside(call.node, method) && /\.(?:delete|remove|destroy|revoke|ban|suspend|deactivate)\w*$/.test(call.name),
    );
  }

  function changesSomething(handler: SyntaxNode): boolean {
    for (const part of below(model.tree, handler)) {
      const call = model.callAt(part);
      if (call !== undefined && ACTS.has(effectOf(model, call))) return true;
      if (part.kind === 'unary_expression' && /^delete\b/.test(model.text(part).slice(0, 7))) return true;
      if (part.kind === 'delete_statement' && childOf(part, 'subscript') === undefined) return true;
    }
    return false;
  }
}
