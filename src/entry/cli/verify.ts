import { readFileSync } from 'node:fs';
import { basename, dirname, posix, resolve } from 'node:path';
import { createNodeFileStore } from '../../adapters/system/node-file-store.ts';
import { createFolderPolicyFiles } from '../../adapters/system/policy-files.ts';
import type { TrustedSigner } from '../../bundle/check-attestations.ts';
import type { TextStyle } from '../../bundle/render-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { keyName, readTrustedKey } from '../../lib/trusted-key.ts';
import { complianceText } from '../../lib/describe-reason.ts';
import { logText } from '../../lib/markup.ts';
import { parseDuration } from '../../lib/parse-duration.ts';
import { AssayError, type ExitCode } from '../../model/errors.ts';
import { isCalendarDate } from '../../model/manifest-fields.ts';
import { digestFolder } from '../../provision/digest-folder.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { verifyBundle, type BundleFacts, type Expectations, type VerifyResult } from '../../verify-bundle.ts';
import type { PolicyVerdict } from '../../verify-bundle-by-policy.ts';
import type { CommonFlags } from './context.ts';
import { print, printJson, styleFor } from './output.ts';

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** `assay verify BUNDLE`. */
export async function verifyCommand(bundle: string, values: Values, flags: CommonFlags): Promise<ExitCode> {
  const expectations = await readExpectations(values);
  const result = await verifyBundle(resolve(bundle), expectations, registry, createNodeFileStore('/tmp'));
  if (flags.json) printJson(result);
  else print(render(result, styleFor(flags.color)));
  return result.exitCode;
}

async function readExpectations(values: Values): Promise<Expectations> {
  const signer = await readSigner(values);
  const maxAge = text(values['maxAge']);
  const maxAgeMs = maxAge === undefined ? undefined : parseDuration(maxAge);
  if (maxAge !== undefined && maxAgeMs === undefined) throw usage('--max-age is a duration such as 720h');
  const asOf = text(values['asOf']) ?? new Date().toISOString().slice(0, 10);
  if (!isCalendarDate(asOf)) throw usage('--as-of is a date such as 2027-01-31');
  const commit = readCommit(values, 'commit');
  const policyDigest = text(values['policyDigest']);
  if (policyDigest !== undefined && !/^[0-9a-f]{64}$/.test(policyDigest))
    throw usage('--policy-digest is a SHA-256: 64 hexadecimal digits');
  const profile = text(values['profile']);
  const scope = readScope(values);
  const privacyPack = readPack(values);
  const manifest = text(values['policy']);
  const manifestKey = text(values['manifestKey']);
  const optional = {
    commit,
    repository: text(values['repo'])?.replace(/(\.git)?\/*$/, ''),
    base: readCommit(values, 'base'),
    profile,
    policyDigest,
    scope,
    manifestKey: manifestKey === undefined ? undefined : keyName(readTrustedKey(readText(manifestKey, 'public key'))),
  };
  return {
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...(signer === undefined ? {} : { signer }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
    ...(manifest === undefined ? {} : { policy: otherPolicy(manifest, { profile, scope, privacyPack }) }),
    allowUnsigned: values['allowUnsigned'] === true,
    requirePass: values['requirePass'] === true,
    asOf,
  };
}

function readCommit(values: Values, flag: 'commit' | 'base'): string | undefined {
  const id = text(values[flag]);
  if (id !== undefined && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
    throw usage(`--${flag} is a whole commit id: 40 or 64 hexadecimal digits, in lower case`);
  return id;
}

/** A folder as evidence names it: `./services/pay/` is `services/pay`. */
function readScope(values: Values): string | undefined {
  const given = text(values['scope']);
  if (given === undefined) return undefined;
  const scope = posix.normalize(given).replace(/(?<=.)\/$/, '');
  if (posix.isAbsolute(scope) || scope === '..' || scope.startsWith('../'))
    throw usage('--scope is a folder relative to the root of the repository, such as services/pay');
  return scope;
}

/** Digest of the privacy rules that belong to the given policy. */
function readPack(values: Values): string | undefined {
  const folder = text(values['privacyPack']);
  if (folder === undefined) return undefined;
  if (values['policy'] === undefined) throw usage('--privacy-pack is of use with --policy only');
  const files = createNodeFileStore('/tmp');
  const real = files.realPath(folder)?.toString('utf8');
  if (real === undefined || files.stat(real)?.kind !== 'folder')
    throw usage(`the privacy pack ${folder} is no folder that can be read`);
  return digestFolder(real, files);
}

/** What a manifest includes is looked for beside it. */
function otherPolicy(
  manifest: string,
  more: Readonly<Record<'profile' | 'scope' | 'privacyPack', string | undefined>>,
): NonNullable<Expectations['policy']> {
  const path = resolve(manifest);
  return {
    files: createFolderPolicyFiles(dirname(path)),
    manifest: basename(path),
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
  };
}

async function readSigner(values: Values): Promise<TrustedSigner | undefined> {
  const key = text(values['key']);
  const identity = text(values['identity']);
  const issuer = text(values['issuer']);
  const rootFile = text(values['trustedRoot']);
  if (key !== undefined && identity !== undefined) throw usage('give --key or --identity, not both');
  if ((identity === undefined) !== (issuer === undefined))
    throw usage('--identity and --issuer go together: a name means nothing without who vouches for it');
  if (rootFile !== undefined && identity === undefined) throw usage('--trusted-root is of use with --identity only');
  if (key !== undefined) {
    const publicKeyPem = readText(key, 'public key');
    readTrustedKey(publicKeyPem);
    return { kind: 'key', publicKeyPem };
  }
  if (identity === undefined || issuer === undefined) return undefined;
  const { createKeylessCheck } = await import('../../adapters/system/keyless-verifier.ts');
  const trustedRoot = rootFile === undefined ? {} : { trustedRoot: readText(rootFile, 'trusted root') };
  const check = await createKeylessCheck({ identity, issuer, ...trustedRoot });
  return { kind: 'identity', check };
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

/** Names and messages come from the bundle: `logText` keeps them from acting in a terminal. */
function render(result: VerifyResult, style: TextStyle): string {
  const paint = result.exitCode === 0 ? style.good : style.bad;
  const lines = [paint(style.bold(WORDS[result.outcome])), ...result.details.map((detail) => `  ${logText(detail)}`)];
  if (result.bundle !== undefined) lines.push('', ...factLines(result.bundle, result.verdict));
  if (result.byPolicy !== undefined) lines.push('', ...policyLines(result.byPolicy));
  return lines.join('\n');
}

function factLines(facts: BundleFacts, verdict: VerifyResult['verdict']): string[] {
  return [
    `  verdict        ${verdict ?? 'not derived'}`,
    `  commit         ${facts.commit ?? 'none'}${facts.dirty ? ', with uncommitted changes' : ''}`,
    ...(facts.headCommit === null ? [] : [`  head commit    ${facts.headCommit}, of the same tree`]),
    ...scopeLines(facts),
    `  profile        ${logText(facts.profile)}, policy date ${facts.policyDate}`,
    `  policy digest  ${facts.policyDigest}`,
    ...(facts.manifestSignedBy === null
      ? []
      : [`  manifest       signed by the key ${logText(facts.manifestSignedBy)}`]),
    ...(facts.privacyPack === null ? [] : [`  privacy pack   ${facts.privacyPack}, not the one that comes with Assay`]),
    `  isolation      ${facts.isolation}${facts.unpinned.length === 0 ? '' : `; unpinned: ${logText(facts.unpinned.join(', '))}`}`,
    `  evidence       ${facts.evidenceDigest}`,
  ];
}

/** Said only where not all of the tree was scanned: a commit alone does not tell. */
function scopeLines({ scope, notScanned }: BundleFacts): string[] {
  const parts = [
    ...(scope === '.' ? [] : [`only ${logText(scope)} was scanned`]),
    ...(notScanned === 0 ? [] : [`${countNoun(notScanned, 'file')} not scanned`]),
  ];
  return parts.length === 0 ? [] : [`  scope          ${parts.join(', ')}`];
}

function policyLines(by: PolicyVerdict): string[] {
  return [
    `  by the given policy: ${by.verdict}`,
    `    profile ${logText(by.profile)}, judged for ${by.policyDate}, policy digest ${by.policyDigest}`,
    ...by.reasons.map((reason) => `    ${logText(reason)}`),
    ...by.gaps.map((gap) => `    not in the evidence: ${logText(gap)}`),
    ...(by.controls === null ? [] : [`    ${complianceText(by.controls)}`]),
  ];
}

function readText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw usage(`the ${what} ${file} cannot be read`);
  }
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function usage(message: string): AssayError {
  return new AssayError({ kind: 'usage', code: 'verify-usage', message });
}
