import { posix } from 'node:path';
import type { PolicyTree } from '../../manifest/read-policy.ts';

/** What a workflow or an action calls in its own repository: another workflow, or the folder of an action. */
const LOCAL_USE =
  /(?:^|[\s{,])["']?uses["']?\s*:\s*(?:[>|][-+]?\s+)?(?:"\.\/([^"@\n]*)|'\.\/([^'@\n]*)|\.\/([^\s"'#@},]*))/gu;
const IS_WORKFLOW = /\.ya?ml$/iu;
/** Workflows may call each other this often; whoever writes more does not want to be followed. */
const MOST_FILES = 500;

/**
 * The files that decide how a workflow runs: its own, those of the workflows it calls and all that lies in the folders of the
 * actions it uses, as far as they are in this repository, in any of the trees.
 *
 * @returns paths, without order; `undefined` where there are too many.
 */
export async function workflowFiles(
  workflow: string,
  trees: readonly PolicyTree[],
): Promise<ReadonlySet<string> | undefined> {
  const found = new Set([workflow]);
  for (const path of found) {
    if (found.size > MOST_FILES) return undefined;
    if (path !== workflow && !IS_WORKFLOW.test(path)) continue;
    for (const tree of trees) {
      const bytes = await tree.read(path);
      if (bytes === undefined) continue;
      for (const [, double, single, plain] of Buffer.from(bytes).toString('utf8').matchAll(LOCAL_USE)) {
        const target = posix.normalize(double ?? single ?? plain ?? '').replace(/\/$/, '');
        if (target.startsWith('..')) continue;
        for (const file of await filesOf(target, trees)) found.add(file);
      }
    }
  }
  return found;
}

async function filesOf(target: string, trees: readonly PolicyTree[]): Promise<readonly string[]> {
  if (IS_WORKFLOW.test(target)) return [target];
  // The root is no folder of an action alone: the rest of it is what is scanned.
  const own = ['action.yml', 'action.yaml', 'Dockerfile'].map((name) => posix.join(target, name));
  if (target === '.') return own;
  const listed = await Promise.all(trees.map((tree) => tree.list(target)));
  return [...own, ...listed.flat().map(({ path }) => path)];
}
