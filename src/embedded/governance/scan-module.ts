import type { FileReport } from '../detector.ts';
import { moduleFactOf } from './across-modules.ts';
import { checkEntry } from './checks/entry.ts';
import { checkExternalInput } from './checks/external-input.ts';
import { checkHandling } from './checks/handling.ts';
import { checkModelUse } from './checks/model-output.ts';
import { checkOperations } from './checks/operations.ts';
import { checkPersonalData } from './checks/personal-data.ts';
import { checkSearchPath } from './checks/search-path.ts';
import { checkSecrets } from './checks/secrets.ts';
import { checkSwallowed } from './checks/swallowed.ts';
import { ModuleContext } from './module-context.ts';
import { isAside, isGenerated, isMinified, mayMatter } from './module-files.ts';
import { ModuleModel } from './module-model.ts';
import { parseSource, type SyntaxTree } from './syntax.ts';
import type { GrammarName } from './vendor-files.ts';

/** Above this a module is not code that people write; parsing it would cost more memory than a scanner may have. */
export const MAX_MODULE_UNITS = 1_500_000;
/** A file of which more than this share is in no construct of its language is not of that language. */
const MAX_BROKEN_SHARE = 0.2;
/** A stray character or two say nothing, however short the file is. */
const MIN_BROKEN_UNITS = 10;

/** Runs every check on one module. `text` is decoded. */
export async function scanModule(path: string, text: string, grammar: GrammarName): Promise<FileReport> {
  if (isMinified(text)) return { findings: [], notApplicable: 'minified' };
  // No rule is tried on these, and that must not look like having been read and found good.
  if (isAside(path)) return { findings: [], notApplicable: 'tests, vendored code, or set-up of a build' };
  if (isGenerated(text)) return { findings: [], notApplicable: 'generated, by its own word' };
  if (!mayMatter(text, grammar === 'python')) return { findings: [] };
  if (text.length > MAX_MODULE_UNITS)
    return { findings: [], notApplicable: `longer than ${String(MAX_MODULE_UNITS)} characters: written by a machine` };
  const tree = await parseWithFallback(text, grammar);
  if (tree.brokenUnits > Math.max(MIN_BROKEN_UNITS, text.length * MAX_BROKEN_SHARE)) {
    return {
      findings: [],
      unread: `does not parse as ${grammar === 'python' ? 'Python 3' : grammar === 'javascript' ? 'JavaScript' : 'TypeScript'}`,
    };
  }
  const context = new ModuleContext(path, new ModuleModel(tree));
  checkSearchPath(context);
  checkSecrets(context);
  checkModelUse(context);
  checkExternalInput(context);
  checkSwallowed(context);
  checkHandling(context);
  checkPersonalData(context);
  // Last: an entry point is judged by what the module does, the search path included.
  checkEntry(context);
  checkOperations(context);
  const fact = moduleFactOf(context);
  return fact === undefined ? { findings: context.findings } : { findings: context.findings, fact };
}

/** JavaScript with type annotations (Flow, or TypeScript under a `.js` name) is read by the grammar that knows types. */
async function parseWithFallback(text: string, grammar: GrammarName): Promise<SyntaxTree> {
  const tree = await parseSource(text, grammar);
  if (grammar !== 'javascript' || tree.brokenUnits === 0) return tree;
  const typed = await parseSource(text, 'tsx');
  return typed.brokenUnits < tree.brokenUnits ? typed : tree;
}
