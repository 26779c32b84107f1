import { MASK } from './redact.ts';

/** A shorter text is no secret, and taking it out could blank what is none. */
const SHORTEST = 8;

/** The text without these values, in the forms in which they travel: as they are, within JSON, and as basic credentials. */
export function hideSecrets(text: string, secrets: Iterable<string>): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length < SHORTEST) continue;
    for (const form of formsOf(secret)) clean = clean.replaceAll(form, MASK);
  }
  return clean;
}

function formsOf(secret: string): ReadonlySet<string> {
  return new Set([
    // The longest first: it ends with another of them.
    Buffer.from(`x-access-token:${secret}`).toString('base64'),
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.toWellFormed()),
    Buffer.from(secret).toString('base64'),
  ]);
}
