import type { ManifestProfile } from '../model/manifest.ts';
import type { NotifyTarget } from '../model/notification.ts';
import { DECISIONS } from '../model/verdict.ts';

type Notify = NonNullable<ManifestProfile['notify']>;
type Entry = NonNullable<Notify['webhooks']>[number] | NonNullable<Notify['slack']>;

/** The targets of a profile that name an environment variable. The ancestor's texts are none: see `notEvaluated`. */
export function resolveNotify({ notify }: ManifestProfile): readonly NotifyTarget[] {
  if (notify === undefined) return [];
  const { webhooks = [], slack } = notify;
  return [
    ...webhooks.flatMap((entry) => targetOf('webhook', entry)),
    ...(slack === undefined ? [] : targetOf('slack', slack)),
  ];
}

function targetOf(kind: NotifyTarget['kind'], entry: Entry): NotifyTarget[] {
  if (typeof entry === 'string' || Array.isArray(entry)) return [];
  return [{ kind, urlEnv: entry.urlEnv, on: entry.on ?? DECISIONS }];
}

/** What of `notify` nobody is told through, one sentence each. The texts themselves may be addresses: they are not repeated. */
export function notNotified({ name, notify }: ManifestProfile): readonly string[] {
  if (notify === undefined) return [];
  const { webhooks = [], slack, email } = notify;
  const isText = (entry: Entry): boolean => typeof entry === 'string' || Array.isArray(entry);
  const said = (key: string): string =>
    `\`notify.${key}\` of profile ${name} is not evaluated as text: name an environment variable, \`{ urlEnv: NAME }\`.`;
  return [
    ...(webhooks.some(isText) ? [said('webhooks')] : []),
    ...(slack !== undefined && isText(slack) ? [said('slack')] : []),
    ...(email === undefined ? [] : [`\`notify.email\` of profile ${name} is not evaluated: nobody is mailed.`]),
  ];
}
