import { refKind, type UsesRef } from './uses.ts';

/** A published fault of an action: versions from `from` (inclusive) up to `fixed` (exclusive). */
interface Advisory {
  readonly id: string;
  readonly from?: string;
  readonly fixed: string;
}

/** What is known about an action in general, from the public advisories; kept few and sure, since nothing is looked up. */
const ADVISORIES: Readonly<Record<string, Advisory>> = {
  'actions/download-artifact': { id: 'CVE-2024-42471', from: '4.0.0', fixed: '4.1.3' },
  'aquasecurity/setup-trivy': { id: 'CVE-2026-33634', fixed: '0.2.6' },
  'aquasecurity/trivy-action': { id: 'CVE-2026-33634', fixed: '0.35.0' },
  'atlassian/gajira-comment': { id: 'CVE-2020-14189', fixed: '2.0.2' },
  'atlassian/gajira-create': { id: 'CVE-2020-14188', fixed: '2.0.1' },
  'azure/setup-kubectl': { id: 'CVE-2023-23939', fixed: '3.0.0' },
  'bullfrogsec/bullfrog': { id: 'CVE-2025-47775', fixed: '0.8.4' },
  'canonical/get-workflow-version-action': { id: 'CVE-2025-31479', fixed: '1.0.1' },
  'check-spelling/check-spelling': { id: 'CVE-2021-32724', fixed: '0.0.19' },
  'dawidd6/action-download-artifact': { id: 'GHSA-5xr6-xhww-33m4', fixed: '6.0.0' },
  'embano1/wip': { id: 'CVE-2023-30623', fixed: '2.0.0' },
  'ericcornelissen/git-tag-annotation-action': { id: 'CVE-2020-15272', fixed: '1.0.1' },
  'fastify/github-action-merge-dependabot': { id: 'CVE-2022-29220', fixed: '3.2.0' },
  'github/codeql-action': { id: 'CVE-2025-24362', from: '3.26.11', fixed: '3.28.3' },
  'gradle/gradle-build-action': { id: 'CVE-2023-30853', fixed: '2.4.2' },
  'hashicorp/vault-action': { id: 'CVE-2021-32074', fixed: '2.2.0' },
  'kartverket/github-workflows': { id: 'CVE-2022-39326', fixed: '2.7.5' },
  'lycheeverse/lychee-action': { id: 'CVE-2024-48908', fixed: '2.0.2' },
  'ozi-project/publish': { id: 'CVE-2025-47271', from: '1.13.2', fixed: '1.13.6' },
  'rlespinasse/github-slug-action': { id: 'CVE-2023-27581', from: '4.0.0', fixed: '4.4.1' },
  'some-natalie/ghas-to-csv': { id: 'CVE-2022-39217', fixed: '1.0.0' },
  'sonarsource/sonarqube-scan-action': { id: 'CVE-2025-59844', from: '4.0.0', fixed: '6.0.0' },
  'step-security/harden-runner': { id: 'CVE-2025-32955', from: '0.12.0', fixed: '2.12.0' },
  'tj-actions/branch-names': { id: 'CVE-2025-54416', fixed: '9.0.0' },
  'tj-actions/changed-files': { id: 'CVE-2025-30066', fixed: '46.0.1' },
  'tj-actions/verify-changed-files': { id: 'CVE-2023-52137', fixed: '17.0.0' },
  'ultralytics/actions': { id: 'GHSA-7x29-qqmq-v6qc', fixed: '0.0.3' },
};

/** Commits that attackers had tags of known actions point to. */
const MALICIOUS_COMMITS: Readonly<Record<string, string>> = {
  '0e58ed8671d6b60d0890c21b07f8835ace038e67': 'CVE-2025-30066',
  ddb9da4475c1cef7d5389062bdfdfbdbd1394648: 'CVE-2026-33634',
  f0d342d24037bb11d26b9bd8496e0808ba32e9ec: 'CVE-2025-30154',
};
/** Tags that were moved to an attacker's commit for a while, and moved back. */
const MOVED_TAGS: Readonly<Record<string, string>> = { 'reviewdog/action-setup@v1': 'CVE-2025-30154' };

export interface KnownFault {
  readonly id: string;
  /** The first version without it; absent where a commit or tag itself was the attack. */
  readonly fixed?: string;
  readonly attack: 'commit' | 'tag' | 'none';
}

/** The published fault of the version a use names, by its tag, or by the comment beside its commit. */
export function knownFault(uses: UsesRef): KnownFault | undefined {
  const commit = uses.ref.toLowerCase();
  if (Object.hasOwn(MALICIOUS_COMMITS, commit)) return { id: MALICIOUS_COMMITS[commit] ?? '', attack: 'commit' };
  const tag = `${uses.slug}@${uses.ref}`;
  if (Object.hasOwn(MOVED_TAGS, tag)) return { id: MOVED_TAGS[tag] ?? '', attack: 'tag' };
  const advisory = Object.hasOwn(ADVISORIES, uses.slug) ? ADVISORIES[uses.slug] : undefined;
  const stated = VERSION.exec((refKind(uses.ref) === 'commit' ? uses.comment : uses.ref).slice(0, 100));
  if (advisory === undefined || stated === null) return undefined;
  // `v4` and `v4.1` are moved along with each release, so they stand for the newest of their kind.
  const version = stated.slice(1, 4).map((part: string | undefined) => (part === undefined ? Infinity : Number(part)));
  if (!isBefore(version, advisory.fixed)) return undefined;
  if (advisory.from !== undefined && isBefore(version, advisory.from)) return undefined;
  return { id: advisory.id, fixed: advisory.fixed, attack: 'none' };
}

const VERSION = /^(?:tag=|[\w-]{1,40}@)?v?(\d{1,5})(?:\.(\d{1,5}))?(?:\.(\d{1,5}))?(?![\w.])/i;

function isBefore(version: readonly number[], bound: string): boolean {
  for (const [index, part] of bound.split('.').entries()) {
    const here = version[index] ?? 0;
    if (here !== Number(part)) return here < Number(part);
  }
  return false;
}
