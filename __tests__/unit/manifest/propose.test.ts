import { describe, expect, test } from '@jest/globals';
import { parse as parseYaml } from 'yaml';
import { parseManifest } from '../../../src/manifest/parse-manifest.ts';
import { proposeManifest } from '../../../src/manifest/propose-manifest.ts';
import { proposeWorkflow } from '../../../src/manifest/propose-workflow.ts';
import { scan } from '../embedded/workflows/scan-text.ts';

const proposal = {
  product: 'it\'s "quoted": [x] #1',
  scanners: [{ id: 'secrets', title: 'Tokens' }],
  offered: [{ id: 'detect-secrets', title: 'Entropy', why: 'the same again' }],
};
/** Comment lines and the ends of blocks aside, every line says what it is for. */
const unexplained = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /^\s*- \S|^\S/.test(line) && !line.includes('#'));

describe('the manifest that init proposes', () => {
  const text = proposeManifest(proposal);

  test('can be read, names what was chosen, and leaves out what is only offered', () => {
    const { manifest } = parseManifest({ path: '.assay.yml', bytes: Buffer.from(text) });
    expect(manifest).toMatchObject({
      product: proposal.product,
      profiles: [{ name: 'default', tools: ['secrets'] }],
      gate: { profile: 'default' },
    });
    expect(text).toContain('# - detect-secrets');
  });

  test('explains its entries', () => {
    expect(unexplained(text)).toEqual(['profiles:']);
  });
});

describe('the workflow that init proposes', () => {
  const pinned = `acme/assay@${'0123456789'.repeat(4)}`;

  test('passes our own audit of workflows when the action is pinned', async () => {
    const report = await scan(proposeWorkflow(pinned, 'main'), '.github/workflows/assay.yml');
    expect({ ...report, fact: undefined }).toEqual({ findings: [], fact: undefined });
  });

  test('says what to fill in where the origin of this program is not known', () => {
    expect(proposeWorkflow(undefined, 'main')).toContain('OWNER/assay@v1 # put the full commit id');
  });

  const step = (text: string): Record<string, unknown> => {
    const { jobs } = parseYaml(text) as { jobs: { scan: { steps: Record<string, unknown>[] } } };
    return jobs.scan.steps.at(-1) ?? {};
  };

  test('names the folder that is scanned, where that is not all', async () => {
    expect(step(proposeWorkflow(pinned, 'main'))).not.toHaveProperty('with');
    const text = proposeWorkflow(pinned, 'main', 'services/pay');
    expect(step(text)).toMatchObject({ uses: pinned, id: 'assay', with: { path: 'services/pay' } });
    const report = await scan(text, '.github/workflows/assay.yml');
    expect({ ...report, fact: undefined }).toEqual({ findings: [], fact: undefined });
  });

  test('a folder name cannot add to it, nor become an expression', () => {
    const name = 'a"\n      - run: x # ${{ github.token }}';
    expect(step(proposeWorkflow(pinned, 'main', name))).toMatchObject({
      with: { path: name.replace('${{', "${{ '${{' }}") },
    });
  });

  test('a branch name cannot add to it', () => {
    const text = proposeWorkflow(pinned, 'a"]\njobs: {}');
    expect(text).toContain(String.raw`branches: ["a\"]\njobs: {}"]`);
    expect(text.match(/^jobs:/gm)).toHaveLength(1);
  });
});
