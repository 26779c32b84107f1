import { expect } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { CliResult } from './assay.ts';

const escape = String.fromCharCode(27);

/** Lines that GitHub's runner would take for orders, and lines with a terminal escape: none of ours may be one. */
export function linesThatAct({ stdout, stderr }: CliResult): string[] {
  return `${stdout}\n${stderr}`
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##[') || line.includes(escape));
}

/** Every file of the bundle: path below it → bytes. */
export function bundleFiles(bundle: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const root = realpathSync(bundle);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, name);
    if (statSync(path).isFile()) files.set(relative(root, path), readFileSync(path));
  }
  return files;
}

/** Where one of these texts occurs: in what was printed, or in a file of the bundle. */
export function placesOf(texts: readonly string[], printed: CliResult, bundle: string): string[] {
  const sources = [
    ...bundleFiles(bundle),
    ['stdout', Buffer.from(printed.stdout)] as const,
    ['stderr', Buffer.from(printed.stderr)] as const,
  ];
  return sources.filter(([, bytes]) => texts.some((text) => bytes.includes(text))).map(([name]) => name);
}

/** The files `evidence-manifest.json` lists: path → bytes. Checks that each has the digest's bytes is `assay verify`'s work. */
export function listedFiles(bundle: string): Map<string, Buffer> {
  const files = bundleFiles(bundle);
  const manifest = z
    .object({ files: z.array(z.object({ path: z.string() })) })
    .parse(JSON.parse(String(files.get('evidence-manifest.json'))));
  expect(manifest.files.length).toBeGreaterThan(0);
  return new Map(manifest.files.map(({ path }) => [path, files.get(path) ?? Buffer.from('(missing)')]));
}

const sarifSchema = z.object({
  runs: z.array(
    z.object({
      tool: z.object({ driver: z.object({ name: z.string() }) }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          locations: z
            .array(z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }))
            .optional(),
        }),
      ),
    }),
  ),
});

/** Rule and file of each finding of one scanner, as `scanners/<id>.sarif` has them. */
export function findingsOf(bundle: string, scanner: string): { rule: string; path: string }[] {
  const log = sarifSchema.parse(JSON.parse(readFileSync(join(bundle, `scanners/${scanner}.sarif`), 'utf8')));
  return log.runs.flatMap(({ results }) =>
    results.map(({ ruleId, locations }) => ({
      rule: ruleId,
      path: decodeURIComponent(locations?.[0]?.physicalLocation.artifactLocation.uri ?? ''),
    })),
  );
}

const planSchema = z.object({
  tree: z.object({
    files: z.array(z.object({ path: z.string(), bytes: z.number() })),
    notScanned: z.array(z.object({ path: z.string(), reason: z.string() })),
  }),
});

/** What the plan says of the tree. */
export function treeOf(bundle: string): z.infer<typeof planSchema>['tree'] {
  return planSchema.parse(JSON.parse(readFileSync(join(bundle, 'plan.json'), 'utf8'))).tree;
}

/** A freshly drawn key pair in the form of a cloud's, so that no file of the project holds one. */
export function drawnKeyPair(): { readonly text: string; readonly parts: readonly string[] } {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const id = `${['AK', 'IA'].join('')}${[...randomBytes(16)].map((byte) => letters[byte % 32] ?? '').join('')}`;
  const key = randomBytes(30).toString('base64').replace(/[+/=]/g, 'x');
  return { text: `aws_access_key_id = "${id}"\naws_secret_access_key = "${key}"\n`, parts: [id, key] };
}
