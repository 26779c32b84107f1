import { detector } from '../../../../src/embedded/secrets/detector.ts';
import type { DetectorFinding, FileReport } from '../../../../src/embedded/detector.ts';

const instance = await detector.create({ config: {} });

export async function reportOf(path: string, content: string | Buffer): Promise<FileReport> {
  return instance.scanFile({ path, bytes: typeof content === 'string' ? Buffer.from(content) : content });
}

export async function findingsOf(path: string, content: string | Buffer): Promise<readonly DetectorFinding[]> {
  return (await reportOf(path, content)).findings;
}

/** What the findings' regions cover, for texts with LF line ends. */
export function textAt(text: string, finding: DetectorFinding): string {
  const region = finding.region;
  if (region === undefined) return '';
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return text.slice(offset(region.startLine, region.startColumn), offset(region.endLine, region.endColumn));
}
