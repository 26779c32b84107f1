import type { LineIndex } from '../../lib/text.ts';
import type { DetectorFinding } from '../detector.ts';
import { get, getScalar, type YamlNode, type YamlTree } from './yaml-tree.ts';

/** The configuration of Dependabot: what its updates may run, and how fresh a release they may bring in. */
export function checkDependabot(path: string, tree: YamlTree, lines: LineIndex, strict: boolean): DetectorFinding[] {
  const entries = tree.roots.flatMap((root) => listOf(get(root, 'updates')));
  return entries.flatMap((update): DetectorFinding[] => {
    const execution = getScalar(update, 'insecure-external-code-execution');
    const findings: DetectorFinding[] = [];
    if (execution?.text.toLowerCase() === 'allow')
      findings.push({
        rule: 'workflows/dependabot-execution',
        path,
        region: lines.region(execution.start, execution.end),
        message: 'Dependabot may run code of the packages it looks at, with what it knows of your registries.',
      });
    const ecosystem = getScalar(update, 'package-ecosystem');
    if (strict && ecosystem !== undefined && get(update, 'cooldown') === undefined)
      findings.push({
        rule: 'workflows/dependabot-cooldown',
        path,
        region: lines.region(ecosystem.start, ecosystem.end),
        message: 'Updates come the moment a version is released, before anyone could notice that it is malicious.',
      });
    return findings;
  });
}

function listOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'seq' ? node.items : [];
}
