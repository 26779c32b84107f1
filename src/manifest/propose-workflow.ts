/** The workflow that `assay init` writes beside the manifest. */
export const PROPOSED_WORKFLOW = '.github/workflows/assay.yml';

/** A release of actions/checkout, by commit. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';

/**
 * A workflow for pull requests and pushes with a job to require.
 *
 * @param action how a step names Assay: `owner/name@commit`; `undefined` where this installation does not say where it is from.
 * @param branch the branch that changes go into
 * @param scope the folder that is scanned, relative to the root; `.` for all of it
 */
export function proposeWorkflow(action: string | undefined, branch: string, scope = '.'): string {
  // What looks like an expression in a folder's name must not become one.
  const path = JSON.stringify(scope).replaceAll('${{', "${{ '${{' }}");
  const given =
    scope === '.'
      ? ''
      : `
        with:
          path: ${path} # only this folder is scanned, by the manifest in it`;
  return `# Runs Assay on every pull request and on the branch they go into. Written by \`assay init\`; docs/github.md of Assay explains each part.
name: assay
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the target branch changed, and with it the policy
  push:
    branches: [${JSON.stringify(branch)}] # keeps code scanning of the default branch up to date

permissions:
  contents: read # nothing else unless a job says so

concurrency: # a newer push to a pull request ends the run of the older one
  group: assay-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  scan:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read # the commit, and the policy of the base commit
      actions: read # code scanning in private repositories
      security-events: write # findings in code scanning
      pull-requests: write # one comment on the pull request
    outputs:
      verdict: \${{ steps.assay.outputs.verdict }}
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false # scanners never see the token
          fetch-depth: 2 # the merge commit and its parents: the policy needs no extra fetch
      - uses: ${action ?? 'OWNER/assay@v1 # put the full commit id of a release here'}
        id: assay${given}

  # Make this job the required check: a scan that was skipped, cancelled or never started is no pass.
  gate:
    needs: scan
    if: always() # GitHub counts a skipped job as a success
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {} # it only compares two words
    steps:
      - env:
          RESULT: \${{ needs.scan.result }}
          VERDICT: \${{ needs.scan.outputs.verdict }}
        run: | # green only for a scan that succeeded with the verdict pass
          echo "scan: $RESULT, verdict: \${VERDICT:-none}"
          test "$RESULT" = success && test "$VERDICT" = pass
`;
}
