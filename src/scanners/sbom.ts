import { defineEmbedded } from './embedded.ts';

export const scanner = defineEmbedded({
  id: 'sbom',
  title: 'Software bill of materials from lock files',
  category: 'sbom',
  appliesTo: () => true,
  documents: ['components.json'],
  // It makes no findings: a lock file it cannot parse is an unread file, which makes the run partial.
  canary: undefined,
});
