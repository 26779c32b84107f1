import { isMainThread } from 'node:worker_threads';
import type { RuleDoc } from '../../model/rule.ts';
import type { DetectorInstance } from '../detector.ts';
import { Engine } from './engine.ts';
import { PdfReader } from './extract/pdf.ts';
import { readPack, sha256 } from './pack.ts';
import { ruleDocs } from './rule-docs.ts';
import { scanFile } from './scan-file.ts';
import { selfTest } from './self-test.ts';
import { loadValidators } from './validate/registry.ts';

/** Reads the pack, tells `announce` of its rules, proves it, and gives what scans files by it. Throws where the pack fails. */
export async function createInstance(
  packFolder: string,
  announce: (rules: readonly RuleDoc[]) => void,
): Promise<DetectorInstance> {
  const pack = readPack(packFolder);
  const engine = new Engine(pack.rules, await loadValidators());
  const pdf = new PdfReader();
  announce(ruleDocs(pack.rules));
  // Once per run is enough: every thread reads the same pack.
  if (isMainThread) await selfTest(pack, engine, pdf);
  return {
    scanFile: (file) =>
      pack.digests.has(sha256(file.bytes))
        ? { findings: [], notApplicable: 'part of the privacy pack in force' }
        : scanFile(engine, pdf, file),
  };
}
