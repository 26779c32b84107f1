import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createNodeFileStore } from '../../adapters/system/node-file-store.ts';
import type { TrustedSigner } from '../../bundle/check-attestations.ts';
import { parseDuration } from '../../lib/parse-duration.ts';
import { AssayError, type ExitCode } from '../../model/errors.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { verifyBundle, type VerifyResult } from '../../verify-bundle.ts';
import type { CommonFlags } from './context.ts';
import { print, styleFor } from './output.ts';

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** `assay verify BUNDLE`. */
export async function verifyCommand(bundle: string, values: Values, flags: CommonFlags): Promise<ExitCode> {
  for (const name of ['identity', 'issuer', 'trustedRoot', 'policy']) {
    if (values[name] !== undefined) throw notYet(name);
  }
  const signer = readSigner(text(values['key']));
  const maxAge = text(values['maxAge']);
  const maxAgeMs = maxAge === undefined ? undefined : parseDuration(maxAge);
  if (maxAge !== undefined && maxAgeMs === undefined) throw usage('--max-age is a duration such as 720h');
  const asOf = text(values['asOf']) ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw usage('--as-of is a date such as 2027-01-31');
  const optional = {
    commit: text(values['commit']),
    repository: text(values['repo']),
    base: text(values['base']),
    profile: text(values['profile']),
    policyDigest: text(values['policyDigest']),
  };
  const result = await verifyBundle(
    resolve(bundle),
    {
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
      ...(signer === undefined ? {} : { signer }),
      ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
      allowUnsigned: values['allowUnsigned'] === true,
      requirePass: values['requirePass'] === true,
      asOf,
    },
    registry,
    createNodeFileStore('/tmp'),
  );
  print(flags.json ? JSON.stringify(result) : render(result, flags));
  return result.exitCode;
}

const WORDS = {
  authentic: 'AUTHENTIC',
  'consistent-not-authentic': 'CONSISTENT, NOT AUTHENTIC',
  tampered: 'TAMPERED',
  'not-reproducible': 'NOT REPRODUCIBLE',
  untrusted: 'UNTRUSTED SIGNER',
  'not-as-expected': 'NOT AS EXPECTED',
  'not-passing': 'NOT PASSING',
} as const satisfies Record<VerifyResult['outcome'], string>;

function render(result: VerifyResult, flags: CommonFlags): string {
  const style = styleFor(flags.color);
  const paint = result.exitCode === 0 ? style.good : style.bad;
  const lines = [paint(style.bold(WORDS[result.outcome])), ...result.details.map((detail) => `  ${detail}`)];
  if (result.bundle !== undefined) {
    lines.push(
      `  verdict        ${result.verdict ?? 'not derived'}`,
      `  commit         ${result.bundle.commit ?? 'none'}`,
      `  profile        ${result.bundle.profile}, policy date ${result.bundle.policyDate}`,
      `  policy digest  ${result.bundle.policyDigest}`,
      `  isolation      ${result.bundle.isolation}`,
      `  evidence       ${result.bundle.evidenceDigest}`,
    );
  }
  return lines.join('\n');
}

function readSigner(file: string | undefined): TrustedSigner | undefined {
  if (file === undefined) return undefined;
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
    createPublicKey(pem);
  } catch {
    throw usage(`${file} is not a public key in PEM form`);
  }
  return { kind: 'key', publicKeyPem: pem };
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function usage(message: string): AssayError {
  return new AssayError({ kind: 'usage', code: 'verify-usage', message });
}

function notYet(name: string): AssayError {
  return new AssayError({ kind: 'usage', code: 'not-available-yet', message: `this version does not have \`verify\` with ${name} yet` });
}
