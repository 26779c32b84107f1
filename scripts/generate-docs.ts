/** The parts of the documentation that are made from the code, between markers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderManifestTable } from '../src/manifest/manifest-docs.ts';
import { readPack } from '../src/embedded/privacy/pack.ts';
import { renderPrivacyRules } from '../src/embedded/privacy/rule-docs.ts';

interface Lock {
  readonly tools: Readonly<Record<string, { readonly version: string }>>;
}

/** Path → content of every generated file beside the registry. */
export async function generateDocs(root: string): Promise<Record<string, string>> {
  const { registry } = await import('../src/scanners/registry.generated.ts');
  const lock = JSON.parse(readFileSync(join(root, 'tools.lock.json'), 'utf8')) as Lock;
  const rows = [...registry.values()].map(({ id, title, category, tool, canary }) => {
    const version = tool.kind === 'embedded' ? 'part of Assay' : (lock.tools[id]?.version ?? '');
    return `| \`${id}\` | ${title} | ${category} | ${version} | ${canary === undefined ? '–' : `\`${canary.expectRule}\``} |`;
  });
  const table = [
    '| id | what it finds | category | version | canary |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  return {
    'README.md': between(root, 'README.md', 'scanners', table),
    'docs/manifest.md': between(root, 'docs/manifest.md', 'manifest', renderManifestTable()),
    'src/embedded/privacy/rules.generated.ts': renderPrivacyRules(readPack(join(root, 'privacy-pack'))),
  };
}

function between(root: string, path: string, name: string, content: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`${path} lacks the markers ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content.trim()}\n\n${text.slice(to)}`;
}
