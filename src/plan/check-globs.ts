import { AssayError } from '../model/errors.ts';
import { globExcess, type PolicyGlobs } from '../model/plan-limits.ts';
import type { Tree } from '../model/tree.ts';

/** Before any glob is tried: `verify` would refuse such a plan, and a scan should not end in evidence that nobody accepts. @throws AssayError */
export function checkGlobs(policy: PolicyGlobs, tree: Tree): void {
  const excess = globExcess(policy, tree.files);
  if (excess === undefined) return;
  throw new AssayError({
    kind: 'usage',
    code: 'too-many-globs',
    message: `the globs of the policy are too many for this tree: there are ${excess.what}`,
    hint: 'Name folders where each file is named, use fewer `{a,b}` and wildcards within names, or scan the parts of the tree one by one.',
  });
}
