import { effectOf, type Effect } from '../effects.ts';
import type { ModuleContext } from '../module-context.ts';
import { below, childOf, isInside, unwrap } from '../node-text.ts';
import type { SyntaxNode } from '../syntax.ts';

export const SWALLOWED = 'An error of any kind is caught and dropped';

export const SWALLOWED_EFFECT = 'An error of an operation with effects outside this program is caught and dropped';

export const LEAVES_BLOCK = /^(?:return_statement|break_statement|continue_statement)$/;

export function reportDropped(context: ModuleContext, node: SyntaxNode, what: string): void {
  context.report(
    'swallowed-error',
    node,
    `${what} in ${context.functionAround(node, 'the body of this module')}: nobody learns that it happened.`,
  );
}

/** Does the attempt do something, rather than look or parse? A call on an object of somebody else's counts. */
export function acts({ model }: ModuleContext, attempt: SyntaxNode): boolean {
  const body = childOf(attempt, 'body');
  return (
    body !== undefined &&
    model.calls.some(
      (call) =>
        isInside(call.node, body) &&
        (DOES.has(effectOf(model, call)) || effectOf(model, call) === 'fetch' || SPEAKS.test(call.name)),
    )
  );
}

export const SPEAKS =
  /(?:^|[._])(?:save|insert|update|delete|create|send|write|publish|push|put|post|remove|commit|execute|charge|pay|transfer|refund|upload|submit|notify|dispatch|sync|connect|login|authenticate|authorize|send_message|sendMail)(?:_\w+|[A-Z]\w*)?$/;

export function enclosing(node: SyntaxNode, kind: RegExp): SyntaxNode | undefined {
  for (let current = node.parent, step = 0; current !== undefined && step < 6; current = current.parent, step += 1)
    if (kind.test(current.kind)) return current;
  return undefined;
}

/** A sentence in the handler is the customary way to say why dropping the error is right; a bare "ignore" is not one. */
export function givesReason({ model }: ModuleContext, handler: SyntaxNode): boolean {
  let words = 0;
  for (const part of below(model.tree, handler)) {
    if (part.kind !== 'comment') continue;
    const text = model.text(part).slice(0, 500);
    if (!/noqa|type:\s*ignore|pragma|eslint-|@ts-/.test(text)) words += text.match(/[A-Za-z][\w'’-]*/g)?.length ?? 0;
  }
  return words >= 4;
}

export function isBroad(text: string): boolean {
  return (
    /^\(?\s*(?:\w+\.)?(?:Exception|BaseException|ExceptionGroup|BaseExceptionGroup)\b/.test(text) ||
    /[(,]\s*(?:Exception|BaseException)\s*[,)]/.test(text.slice(0, 200))
  );
}

export const DOES: ReadonlySet<Effect | undefined> = new Set<Effect | undefined>([
  'process',
  'send',
  'delete',
  'write',
  'database',
  'cloud',
  'model',
]);

/** What is ended anyway may fail to end. */
export const ENDS = /(?:^|\.)(?:cancel|close|destroy|abort|terminate|kill|disconnect|unsubscribe|dispose|releaseLock)$/;

/** Does the attempt nothing but end something? */
export function onlyEnds({ model }: ModuleContext, attempt: SyntaxNode): boolean {
  const statements = (childOf(attempt, 'body')?.children ?? []).filter(({ kind }) => kind !== 'comment');
  return (
    statements.length > 0 &&
    statements.every((statement) => {
      let inner = statement.kind === 'expression_statement' ? statement.children[0] : undefined;
      if (inner !== undefined && /^(?:await|await_expression)$/.test(inner.kind)) inner = inner.children.at(-1);
      const call = inner === undefined ? undefined : model.callAt(unwrap(inner));
      return call !== undefined && ENDS.test(call.name);
    })
  );
}

/** What failed is marked as done. */
export const COMPLETES = /\.(?:ack|acknowledge|basic_ack|task_done|delete_message)$/;

/** An answer to a request that says, or does not deny, that all went well: of constants, with no status above 299. */
const ANSWERS_WELL =
  /^return\s+(?:\{\s*["']?status(?:Code)?["']?\s*:\s*2\d\d\b[^{}()]{0,80}\}|(?:\w+\.)?(?:JsonResponse|JSONResponse|HttpResponse|Response|PlainTextResponse|jsonify|(?:NextResponse|Response)\.json)\((?:\s*\{[\s\w"':,]{0,60}\}|\s*["'][\w .!]{0,30}["'])?(?:,\s*(?:\{\s*)?(?:status(?:_code)?\s*[=:]\s*)?2\d\d(?:\s*\})?)?\s*\)|(?:await\s+)?(?:res|response|reply)\.(?:sendStatus\(2\d\d\)|(?:(?:status|code)\(2\d\d\)\.)?(?:json|send|end)\((?:\{[\s\w"':,]{0,60}\}|["'][\w .!]{0,30}["'])?\)))\s*;?$/;

/** `return False`, `return 0`, `return "unknown"`: an answer that does not tell "no" from "failed". */
export function isAnswer({ model }: ModuleContext, statement: SyntaxNode): boolean {
  const text = model.text(statement).slice(0, 160);
  if (statement.kind === 'expression_statement') return answersWell(`return ${text}`);
  if (statement.kind !== 'return_statement') return false;
  if (answersWell(text)) return true;
  return /^return\s+(?:False|false|-?\d+(?:\.\d+)?|"[\w ./-]*"|'[\w ./-]*')\s*;?$/.test(text.slice(0, 60));
}

function answersWell(text: string): boolean {
  return ANSWERS_WELL.test(text) && !/\b(?:err|exc|fail|invalid|problem)/i.test(text);
}
