import { nearestName } from '../../lib/nearest-name.ts';
import { explanations, type Explanation } from '../../lib/explanations.ts';
import { AssayError, EXIT, type ExitCode } from '../../model/errors.ts';
import type { RuleDoc } from '../../model/rule.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { createCliPorts, type CommonFlags } from './context.ts';
import { print, styleFor } from './output.ts';

/** Rules of other tools, by the form of their ids: their own pages say more than we could. */
const FOREIGN: readonly (readonly [RegExp, string, string])[] = [
  [/^S[0-9]{3}$/, 'ruff', 'https://docs.astral.sh/ruff/rules/#flake8-bandit-s'],
  [/^B[0-9]{3}$/, 'bandit', 'https://bandit.readthedocs.io/en/latest/plugins/'],
  [/^(?:DL|SC)[0-9]{4}$/, 'hadolint', 'https://github.com/hadolint/hadolint/wiki'],
  [
    /^[A-Z][A-Za-z0-9]{1,40}(?:Detector|HighEntropyString)$/,
    'detect-secrets',
    'https://github.com/Yelp/detect-secrets',
  ],
];

function foreignRule(id: string): Explanation | undefined {
  const [, scanner, page] = FOREIGN.find(([form]) => form.test(id)) ?? [];
  if (scanner === undefined || page === undefined) return undefined;
  return {
    title: `${id}: a rule of ${scanner}`,
    text: `It is documented by its authors: ${page}`,
    remedy: `See also \`assay explain ${scanner}\`, and docs/tools.md for how its severities are set.`,
  };
}

/** `assay explain ID`: a rule, a scanner, a reason of a verdict, the state of a tool run or an error code. */
export async function explainCommand(id: string, flags: CommonFlags): Promise<ExitCode> {
  const ports = createCliPorts({ ...flags, quiet: true });
  const { stdout } = await ports.commands.run({
    argv: [ports.system.node.path, ports.system.embedded.program, '--rules'],
    cwd: ports.system.installFolder,
    env: {},
    timeoutMs: 60_000,
    maxOutputBytes: 16 * 1024 ** 2,
  });
  const rules = JSON.parse(stdout.toString('utf8')) as readonly RuleDoc[];
  const all = new Map<string, Explanation>(explanations);
  for (const { id: scanner, title, category, tool, canary } of registry.values()) {
    const source =
      tool.kind === 'embedded'
        ? 'It is part of Assay and works offline.'
        : 'It is installed from tools.lock.json when a profile names it.';
    const own = rules.filter((rule) => rule.id.startsWith(`${scanner}/`)).map((rule) => rule.id);
    all.set(scanner, {
      title: `scanner ${scanner}: ${title}`,
      text: `Category ${category}. ${source} ${canary === undefined ? 'It makes no findings, so it has no canary.' : `Its canary is a planted ${canary.expectRule}.`}`,
      remedy: own.length === 0 ? 'Name it in a profile of the manifest.' : `Its rules: ${own.join(', ')}.`,
    });
  }
  for (const rule of rules) {
    all.set(rule.id, {
      title: `${rule.id}: ${rule.title} (${[rule.severity, ...rule.cwe].join(', ')})`,
      text: `${rule.finding} ${rule.risk}`,
      remedy: rule.remedy,
    });
  }
  const found = all.get(id) ?? foreignRule(id);
  if (found === undefined) {
    const near = nearestName(id, [...all.keys()]);
    throw new AssayError({
      kind: 'usage',
      code: 'unknown-id',
      message: `nothing is called ${id}`,
      hint:
        near === undefined
          ? 'Rules, scanners, reasons and error codes can be explained; findings name their rule.'
          : `Did you mean ${near}?`,
    });
  }
  const style = styleFor(flags.color);
  print(
    flags.json
      ? JSON.stringify({ id, ...found })
      : `${style.bold(found.title)}\n\n${found.text}\n\nWhat to do: ${found.remedy}`,
  );
  return EXIT.pass;
}
