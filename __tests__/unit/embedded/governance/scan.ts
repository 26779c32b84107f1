import { detector } from '../../../../src/embedded/governance/detector.ts';
import type { FileReport } from '../../../../src/embedded/detector.ts';

/** Scans one file as the program would. */
export async function scan(path: string, text: string | Buffer): Promise<FileReport> {
  const instance = await detector.create({ config: {} });
  return instance.scanFile({ path, bytes: Buffer.isBuffer(text) ? text : Buffer.from(text) });
}

/** The rules found, without the detector's prefix, sorted, each once. */
export async function rulesIn(path: string, text: string): Promise<string[]> {
  const { findings } = await scan(path, text);
  return [...new Set(findings.map(({ rule }) => rule.replace('governance/', '')))].sort();
}
