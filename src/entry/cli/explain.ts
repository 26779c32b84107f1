import { join, resolve } from 'node:path';
import { findFinding, isFingerprint } from './explain-finding.ts';
import { explainId, meanings } from './explain-id.ts';
import { foldText } from '../../lib/fold-text.ts';
import type { Explanation } from '../../lib/explanations.ts';
import { logText } from '../../lib/markup.ts';
import { nearestName } from '../../lib/nearest-name.ts';
import { AssayError, EXIT, type ExitCode } from '../../model/errors.ts';
import type { RuleDoc } from '../../model/rule.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { createCliPorts, type CommonFlags } from './context.ts';
import { print, printJson, styleFor, widthOfOutput } from './output.ts';

/** Where findings are looked up: a bundle, or the folder whose `latest` is one. */
export interface FindingPlace {
  readonly bundle?: string | undefined;
  readonly out?: string | undefined;
}

/** `assay explain ID`: a rule, a scanner, a profile, a state, a reason, an error, an exit code or a finding’s fingerprint. */
export async function explainCommand(id: string, place: FindingPlace, flags: CommonFlags): Promise<ExitCode> {
  const ports = createCliPorts({ ...flags, quiet: true });
  const { stdout } = await ports.commands.run({
    argv: [ports.system.node.path, ports.system.embedded.program, '--rules'],
    cwd: ports.system.installFolder,
    env: {},
    timeoutMs: 60_000,
    maxOutputBytes: 16 * 1024 ** 2,
  });
  const all = meanings(JSON.parse(stdout.toString('utf8')) as readonly RuleDoc[], registry);
  const named = explainId(id, all, registry);
  const [first, ...also] = named.length > 0 || !isFingerprint(id) ? named : ofFinding(id, place);
  if (first === undefined) {
    // A name of one or two letters is near everything, and an exit code is nobody’s slip.
    const names = [...all.keys()].filter((name) => !/^[0-9]+$/.test(name));
    const near = id.length < 3 ? undefined : nearestName(id, names);
    throw new AssayError({
      kind: 'usage',
      code: 'unknown-id',
      message: `nothing is called ${id}`,
      hint:
        near === undefined
          ? 'Rules, scanners, profiles, states, reasons, error codes, exit codes and findings (by fingerprint) can be explained. A rule of another tool: `assay explain TOOL/RULE`; of a scanner of your own: see its entry in results.sarif.'
          : `Did you mean ${near}?`,
    });
  }
  const style = styleFor(flags.color);
  if (flags.json) printJson({ id, ...first, ...(also.length === 0 ? {} : { also }) });
  else
    print(
      foldText(
        [first, ...also]
          .map(
            ({ title, text, remedy }) =>
              `${style.bold(logText(title))}\n\n${logText(text)}\n\nWhat to do: ${logText(remedy)}`,
          )
          .join('\n\n\n'),
        widthOfOutput(),
      ),
    );
  return EXIT.pass;

  function ofFinding(fingerprint: string, { bundle, out = 'assay-results' }: FindingPlace): readonly Explanation[] {
    const found = findFinding(fingerprint, resolve(bundle ?? join(out, 'latest')), ports.files);
    const qualified = found.ruleId.includes('/') ? found.ruleId : `${found.scanner}/${found.ruleId}`;
    return [found.explanation, ...explainId(qualified, all, registry)];
  }
}
