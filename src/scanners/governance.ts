import { defineEmbedded } from './embedded.ts';

export const scanner = defineEmbedded({
  id: 'governance',
  title: 'Governance audit of modules and repository',
  category: 'governance',
  appliesTo: () => true,
  wholeTreeOnly: 'lock files, pipelines, kept-out .env files and the files of policy',
  canary: {
    files: () => ({ 'canary.py': 'import sys\n\nsys.path.insert(0, ROOT)\n' }),
    expectRule: 'governance/search-path',
  },
});
