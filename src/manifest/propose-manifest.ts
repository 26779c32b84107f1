import { MANIFEST_NAMES } from './find-manifest.ts';

/** The file that `assay init` writes. */
export const PROPOSED_MANIFEST = MANIFEST_NAMES[0];

export interface ProposedScanner {
  readonly id: string;
  /** What it finds, in a few words. */
  readonly title: string;
}

export interface ManifestProposal {
  readonly product: string;
  /** Scanners that have something to read in this tree. */
  readonly scanners: readonly ProposedScanner[];
  /** Scanners that would, and are left to choose. */
  readonly offered: readonly (ProposedScanner & { readonly why: string })[];
}

/** A first manifest, as YAML that says of each line what it is for. The same proposal gives the same bytes. */
export function proposeManifest({ product, scanners, offered }: ManifestProposal): string {
  const tool = ({ id, title }: ProposedScanner): string => `      - ${id} # ${title}`;
  return [
    '# What Assay runs on this repository and what it allows. On a pull request the version of the target branch holds.',
    `product: ${JSON.stringify(product)} # how summaries and statements name what was scanned`,
    'owners: [] # who answers for it: mail addresses or team names',
    '',
    'profiles:',
    '  - name: default # run by `gate.profile` below, or with `--profile default`',
    '    tools: # a scanner that cannot do its work makes the verdict inconclusive, never pass',
    ...scanners.map(tool),
    ...offered.flatMap((scanner) => [`      # ${scanner.why}:`, `      # - ${scanner.id}`]),
    '    budgets: # how many findings are allowed; all scanners together are counted',
    '      - { severity: high, max: 0 } # high or worse; findings of unknown severity count as high',
    '      - { category: secret, max: 0 } # no secret of any severity',
    '      # - { severity: medium, max: 50 } # lower it as you mend what is there',
    '',
    'gate: # what a workflow’s inputs cannot loosen on a pull request',
    '  profile: default # the profile that pull requests are judged by',
    '  onInconclusive: fail # a check that could not be made is red',
    '',
  ].join('\n');
}
