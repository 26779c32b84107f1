import { suggestName } from '../lib/nearest-name.ts';
import { showValue } from '../lib/show-value.ts';
import type { Settings } from '../model/scanner.ts';
import { defineEmbedded } from './embedded.ts';

/** Workflow files and Dependabot's by place, action files by name: the detector itself decides by content. */
const KINDS =
  /^\.github\/(?:.*\/)?workflows\/[^/]+\.ya?ml$|(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$|^\.github\/dependabot\.ya?ml$/;

const LEVELS = ['default', 'strict'];
/** An account name as GitHub allows it. */
const OWNER = /^[a-z0-9][a-z0-9-]{0,38}$/i;

/** The same that the program itself demands of its configuration; told here, the manifest's place is known. */
const settings: Settings = {
  level: (value) => {
    if (typeof value === 'string' && LEVELS.includes(value)) return undefined;
    const hint = typeof value === 'string' ? suggestName(value, LEVELS) : undefined;
    return {
      message: `expected one of ${LEVELS.join(', ')}; found ${showValue(value)}`,
      ...(hint === undefined ? {} : { hint }),
      at: [],
    };
  },
  trustedOwners: (value) => {
    if (!Array.isArray(value))
      return { message: `expected a list of account names; found ${showValue(value)}`, at: [] };
    const wrong = value.findIndex((owner) => typeof owner !== 'string' || !OWNER.test(owner));
    if (wrong === -1) return undefined;
    return { message: `expected the name of an account; found ${showValue(value[wrong])}`, at: [wrong] };
  },
};

export const scanner = defineEmbedded({
  id: 'workflows',
  title: 'GitHub workflow and action files',
  category: 'workflow',
  appliesTo: ({ path }) => KINDS.test(path),
  settings,
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
