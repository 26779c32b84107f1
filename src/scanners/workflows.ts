import { defineEmbedded } from './embedded.ts';

/** Workflow files and Dependabot's by place, action files by name: the detector itself decides by content. */
const KINDS =
  /^\.github\/(?:.*\/)?workflows\/[^/]+\.ya?ml$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/;

export const scanner = defineEmbedded({
  id: 'workflows',
  title: 'GitHub workflow and action files',
  category: 'workflow',
  appliesTo: ({ path }) => KINDS.test(path),
  canary: {
    files: () => ({
      '.github/workflows/canary.yml': [
        'name: canary',
        'on: issues',
        'permissions: {}',
        'jobs:',
        '  canary:',
        '    runs-on: ubuntu-24.04',
        '    steps:',
        '      - run: echo "${{ github.event.issue.title }}"',
        '',
      ].join('\n'),
    }),
    expectRule: 'workflows/script-injection',
  },
});
