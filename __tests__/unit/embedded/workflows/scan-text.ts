import type { DetectorFinding, FileReport } from '../../../../src/embedded/detector.ts';
import { detector } from '../../../../src/embedded/workflows/detector.ts';

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const DIGEST = 'ab'.repeat(32);
const PATH = '.github/workflows/ci.yml';

export async function scan(
  text: string | Buffer,
  path = PATH,
  config: Record<string, unknown> = {},
): Promise<FileReport> {
  const instance = await detector.create({ config });
  return instance.scanFile({ path, bytes: typeof text === 'string' ? Buffer.from(text) : text });
}

/** The findings of one rule, short: `line:column severity`. */
export async function found(
  rule: string,
  text: string,
  path = PATH,
  config: Record<string, unknown> = {},
): Promise<string[]> {
  const report = await scan(text, path, config);
  if (report.unread !== undefined) throw new Error(report.unread);
  return report.findings.filter((finding) => finding.rule === `workflows/${rule}`).map(short);
}

function short({ rule, region, severity }: DetectorFinding): string {
  const stated = severity ?? detector.rules.find(({ id }) => id === rule)?.severity ?? 'unknown';
  return `${String(region?.startLine ?? 1)}:${String(region?.startColumn ?? 1)} ${stated}`;
}

/** A workflow of one job whose steps are given as YAML, indented by six blanks; its steps begin at line 7. */
export function workflow(on: string, steps: string): string {
  return `name: t\non: ${on}\npermissions: {}\njobs:\n  a:\n    steps:\n${steps}\n`;
}
