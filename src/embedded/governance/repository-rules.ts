import type { RuleDoc } from '../../model/rule.ts';

type Words = Omit<RuleDoc, 'id' | 'category'>;

function rule(name: string, words: Words): RuleDoc {
  return { id: `governance/${name}`, category: 'governance', ...words };
}

/** Rules about the repository as a whole. */
export const REPOSITORY_RULES: readonly RuleDoc[] = [
  rule('no-lock-file', {
    title: 'Dependencies without a lock',
    severity: 'low',
    cwe: ['CWE-1357'],
    finding: 'A manifest asks for packages in version ranges, and no lock file or exact list fixes what is installed.',
    remedy: 'Commit a lock file with hashes and install from it, in development and in the pipeline.',
    risk: 'A bad or hostile release of any dependency enters the next installation unseen, and builds cannot be reproduced.',
  }),
  rule('ci-without-scan', {
    title: 'Pipelines without any security scan',
    severity: 'medium',
    cwe: ['CWE-1395'],
    finding:
      'The repository has pipelines, and none of them analyses the code or checks the dependencies for known weaknesses.',
    remedy:
      'Add static analysis, dependency scanning and secret scanning to the pipeline that guards the main branch, and let it fail.',
    risk: 'Vulnerable packages and flawed code reach production because nothing looks for them.',
  }),
  rule('no-ci', {
    title: 'No pipeline',
    severity: 'low',
    cwe: [],
    finding: 'The repository has no continuous integration that would test and scan changes.',
    remedy: 'Add a pipeline that builds, tests and scans every change before it is merged.',
    risk: 'Controls depend on every developer remembering them, and leave no evidence.',
  }),
  rule('unpinned-actions', {
    title: 'Pipelines run actions that are not pinned',
    severity: 'low',
    cwe: ['CWE-829'],
    finding:
      'Workflows use actions of others by a tag or a branch, not by a full commit. Said once for the repository; the scanner `workflows` names each place.',
    remedy: 'Pin each action to a full commit hash, with the version in a comment, and let a bot propose updates.',
    risk: 'Whoever moves the tag decides what runs in the pipeline, with its token and its secrets.',
  }),
  rule('no-security-policy', {
    title: 'No security policy',
    severity: 'low',
    cwe: [],
    finding: 'The repository has no SECURITY file.',
    remedy: 'Add SECURITY.md: how to report a weakness, which versions are supported, what answer to expect.',
    risk: 'Weaknesses are reported in public, or not at all.',
  }),
  rule('no-licence', {
    title: 'No licence',
    severity: 'low',
    cwe: [],
    finding: 'The repository has no licence file.',
    remedy:
      'Add a LICENSE file, also where the code is copied into other repositories; for private code a statement of ownership will do.',
    risk: 'Nobody may lawfully use the code, or everybody thinks they may.',
  }),
  rule('no-code-owners', {
    title: 'No code owners',
    severity: 'low',
    cwe: [],
    finding: 'The repository names no owners whose approval changes to its files need.',
    remedy:
      'Add a CODEOWNERS file, at least for pipelines, policies and security-relevant code, and require their review.',
    risk: 'Changes to controls are approved by people who do not know what they control.',
  }),
  rule('env-file-in-repository', {
    title: 'Environment file with secrets in the repository',
    severity: 'medium',
    cwe: ['CWE-538', 'CWE-312'],
    finding: 'A .env file in which secrets are filled in is among the files of the repository.',
    remedy:
      'Remove the file from the repository and its history, replace every secret in it, ignore the name, and commit an example without values instead.',
    risk: 'Everybody who ever had read access to the repository has the secrets.',
  }),
  rule('env-not-ignored', {
    title: 'Environment file is not ignored',
    severity: 'low',
    cwe: ['CWE-538'],
    finding: 'The code loads a .env file, and no .gitignore keeps such a file from being committed.',
    remedy: 'Add .env to .gitignore and commit an example without values.',
    risk: 'One careless commit publishes the secrets.',
  }),
];
