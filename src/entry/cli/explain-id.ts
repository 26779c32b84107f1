import { NOT_AVAILABLE, type Registry } from '../../catalogue.ts';
import { exitCodes } from '../../lib/explain-exit-codes.ts';
import { words } from '../../lib/explain-words.ts';
import { explanations, type Explanation } from '../../lib/explanations.ts';
import { BUILTIN_PROFILES, PROFILE_ALIASES } from '../../manifest/builtin-profiles.ts';
import type { RuleDoc } from '../../model/rule.ts';
import type { ForeignRules, ScannerDefinition } from '../../model/scanner.ts';
import type { VerifyResult } from '../../verify-bundle.ts';

export type Meanings = ReadonlyMap<string, readonly Explanation[]>;

/** Everything that has a fixed name, by that name; a name may have several meanings. @param rules of our own detectors. */
export function meanings(rules: readonly RuleDoc[], registry: Registry): Meanings {
  const all = new Map<string, readonly Explanation[]>();
  const add = (id: string, explanation: Explanation): void => {
    all.set(id, [...(all.get(id) ?? []), explanation]);
  };
  for (const rule of rules) add(rule.id, explainRule(rule));
  for (const scanner of registry.values()) add(scanner.id, explainScanner(scanner, rules));
  for (const [id, category] of Object.entries(NOT_AVAILABLE))
    if (!registry.has(id)) add(id, explainLater(id, category));
  add('attestation', ATTESTATION);
  for (const [id, explanation] of explanations) {
    add(id, explanation);
    // Terminal and report print the bare word: `failed: canary-missed`.
    if (id.startsWith('scanner-') && !all.has(id.slice('scanner-'.length)))
      add(id.slice('scanner-'.length), explanation);
  }
  for (const [id, explanation] of [...words, ...exitCodes]) add(id, explanation);
  for (const [id, explanation] of Object.entries(OUTCOMES)) {
    // As JSON has it, and as the terminal prints it.
    for (const name of new Set([id, plainOf(explanation.title)])) add(name, explanation);
  }
  for (const profile of BUILTIN_PROFILES) add(profile.name, explainProfile(profile));
  for (const [alias, name] of PROFILE_ALIASES)
    add(alias, {
      ...OTHER_NAME,
      title: `profile ${alias}: another name of ${name}`,
      remedy: `See \`assay explain ${name}\`.`,
    });
  return all;
}

/** What people copy from a line of a report, beside the id: `failed: canary-missed`, `profile core`, `category secret`. */
const AROUND =
  /^(?:(?:failed|killed|exit|code|profile|scanner|budget|category|severity|state|verdict|isolation)-)+|-or-worse$/g;

/** All meanings of what a rendering printed; empty where it means nothing. */
export function explainId(id: string, all: Meanings, registry: Registry): readonly Explanation[] {
  const plain = plainOf(id);
  return all.get(id) ?? foreign(id, registry) ?? all.get(plain) ?? all.get(plain.replace(AROUND, '')) ?? [];
}

function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9/._]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function explainRule(rule: RuleDoc): Explanation {
  return {
    title: `${rule.id}: ${rule.title} (${[rule.severity, ...rule.cwe].join(', ')})`,
    text: `${rule.finding} ${rule.risk}`,
    remedy: rule.remedy,
  };
}

function explainScanner(
  { id, title, category, tool, canary, foreignRules }: ScannerDefinition,
  rules: readonly RuleDoc[],
): Explanation {
  const source =
    tool.kind === 'embedded'
      ? 'It is part of Assay and works offline.'
      : 'It is installed from tools.lock.json when a profile names it; docs/tools.md says how it is run.';
  const proof =
    canary === undefined
      ? 'It makes no findings, so it has no canary.'
      : `Its canary is a planted ${canary.expectRule}.`;
  const own = rules.filter((rule) => rule.id.startsWith(`${id}/`)).map((rule) => rule.id);
  const remedy =
    foreignRules === undefined
      ? 'Name it in a profile of the manifest.'
      : `Name it in a profile of the manifest. A rule of it: \`assay explain ${id}/RULE\`.`;
  return {
    title: `scanner ${id}: ${title}`,
    text: `Category ${category}. ${source} ${proof}`,
    remedy: own.length === 0 ? remedy : `Its rules: ${own.join(', ')}.`,
  };
}

function explainLater(id: string, category: string): Explanation {
  return {
    title: `scanner ${id}: not in this version yet`,
    text: `Category ${category}. The catalogue has a place for it, and this version cannot run it; a profile that names it is an error, so that nothing is silently left out.`,
    remedy:
      'Take it out of the profile or choose another; if you have the tool and it writes SARIF, run it as a scanner of your own with `command`.',
  };
}

function explainProfile({ name, description, tools }: (typeof BUILTIN_PROFILES)[number]): Explanation {
  const ids = tools.map((tool) => (typeof tool === 'string' ? tool : tool.id));
  return {
    title: `profile ${name}, built in`,
    text: `${description ?? ''} Its scanners: ${ids.join(', ')}.`,
    remedy: `Choose it with --profile ${name}, or write a profile of that name in the manifest to replace it.`,
  };
}

/** `RULE` in the form of a tool's own, or `TOOL/RULE` whatever its form. Several tools may have rules of one form. */
function foreign(id: string, registry: Registry): readonly Explanation[] | undefined {
  const [tool = '', ...rest] = id.split(/[/:]/);
  const named = registry.get(tool);
  if (named?.foreignRules !== undefined && rest.length > 0) {
    const rule = rest.join('/');
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/.test(rule)
      ? [explainForeign(rule, named, named.foreignRules)]
      : undefined;
  }
  const found = [...registry.values()].flatMap((scanner) =>
    scanner.foreignRules?.isRule(id) === true ? [explainForeign(id, scanner, scanner.foreignRules)] : [],
  );
  return found.length === 0 ? undefined : found;
}

function explainForeign(rule: string, { id, title }: ScannerDefinition, { page, unread }: ForeignRules): Explanation {
  const see = `See also \`assay explain ${id}\`, and docs/tools.md for how its severities are set.`;
  if (unread?.includes(rule) === true)
    return {
      title: `${rule}: a file that ${id} could not read`,
      text: `By it ${id} says that a file was not read or does not parse. It is never a finding: the run is then partial, because nobody knows what the file holds. Its authors describe it: ${page(rule)}`,
      remedy: `Mend the file, or accept it with \`mayNotRead\` in the manifest. ${see}`,
    };
  return {
    title: `${rule}: a rule of the scanner ${id}`,
    text: `${title}. The rule is its authors’: ${page(rule)}`,
    remedy: `Read that page, or the rule’s helpUri in results.sarif of the evidence. ${see}`,
  };
}

const ATTESTATION: Explanation = {
  title: 'attestation: a step of Assay itself',
  text: 'No scanner: every evidence bundle has its statements, signed if a signer is given. The name is accepted in `tools` for the sake of older manifests.',
  remedy: 'Sign with --attest key, or keyless in the Action; see docs/verify.md.',
};

const OTHER_NAME = { text: 'It names the same scanners and limits.' } as const;

const OUTCOMES: Readonly<Record<VerifyResult['outcome'], Explanation>> = {
  authentic: {
    title: 'AUTHENTIC',
    text: 'Every byte follows from the raw output, and the signer that you named vouches for it.',
    remedy: 'Nothing.',
  },
  'consistent-not-authentic': {
    title: 'CONSISTENT, NOT AUTHENTIC',
    text: 'Every byte follows from the raw output, and nobody you trust vouches for the raw output: whoever wrote the bundle could have made it up as a whole.',
    remedy:
      'Name a signer with --key, or --identity and --issuer; accept it with --allow-unsigned where you know where it comes from.',
  },
  tampered: {
    title: 'TAMPERED',
    text: 'A file of the bundle is missing, damaged, or not the one that its lists name.',
    remedy: 'Do not trust the bundle; get it again from where it was made.',
  },
  'not-reproducible': {
    title: 'NOT REPRODUCIBLE',
    text: 'The files are whole, and deriving them again from plan and raw output gives others.',
    remedy: 'Verify with the version of Assay that made the bundle; if it stays so, do not trust it.',
  },
  untrusted: {
    title: 'UNTRUSTED SIGNER',
    text: 'The signature is not by the key or identity that you named, or it is wrong.',
    remedy: 'Check --key, or --identity and --issuer.',
  },
  'not-as-expected': {
    title: 'NOT AS EXPECTED',
    text: 'The bundle is true, and about another commit, repository, base, profile, policy or day than you named.',
    remedy: 'The lines below the words say what differs.',
  },
  'not-passing': {
    title: 'NOT PASSING',
    text: 'The bundle is sound, its verdict is not pass, and --require-pass was given.',
    remedy: 'Look at the verdict in the bundle: report.html or summary.md.',
  },
};
