import type { ModuleContext } from './module-context.ts';
import type { Scope } from './scopes.ts';

/** Answers about names in scopes of a module, kept so that each is worked out once. */
export type Answers = WeakMap<ModuleContext, Map<Scope, Map<string, boolean>>>;

export function knownOf(
  answers: Answers,
  context: ModuleContext,
  scope: Scope,
  question: string,
  workOut: () => boolean,
): boolean {
  const scopes = answers.get(context) ?? new Map<Scope, Map<string, boolean>>();
  answers.set(context, scopes);
  const known = scopes.get(scope) ?? new Map<string, boolean>();
  scopes.set(scope, known);
  const before = known.get(question);
  if (before !== undefined) return before;
  const answer = workOut();
  known.set(question, answer);
  return answer;
}
