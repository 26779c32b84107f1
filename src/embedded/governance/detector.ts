import { decodeText } from '../../lib/text.ts';
import type { Detector, FileReport, SourceFile } from '../detector.ts';
import { factOf, isRepositoryFile, MAX_FACT_BYTES, setupFact } from './repository-facts.ts';
import { settledFindings } from './across-modules.ts';
import { auditRepository } from './audit-repository.ts';
import { grammarOf } from './module-files.ts';
import { MODULE_RULES } from './module-rules.ts';
import { REPOSITORY_RULES } from './repository-rules.ts';
import { scanModule } from './scan-module.ts';

/** The first bytes tell a script without an extension. */
const FIRST_LINE_BYTES = 120;

async function scanFile(file: SourceFile): Promise<FileReport> {
  const firstLine = file.bytes.subarray(0, FIRST_LINE_BYTES).toString('latin1').split(/\r?\n/, 1)[0] ?? '';
  const grammar = grammarOf(file.path, firstLine);
  if (grammar !== undefined) {
    const { text, encoding } = decodeText(file.bytes);
    if (encoding === 'binary') return { findings: [], notApplicable: 'binary' };
    const report = await scanModule(file.path, text, grammar);
    if (!/(?:^|\/)setup\.py$/.test(file.path)) return report;
    const fact = setupFact(text);
    return fact === undefined ? report : { ...report, fact };
  }
  if (!isRepositoryFile(file.path) || file.bytes.length > MAX_FACT_BYTES) return { findings: [] };
  const fact = factOf(file.path, decodeText(file.bytes).text);
  return fact === undefined ? { findings: [] } : { findings: [], fact };
}

/** Audits how modules, and the repository around them, are governed. */
export const detector: Detector = {
  id: 'governance',
  rules: [...MODULE_RULES, ...REPOSITORY_RULES],
  create: () => ({ scanFile }),
  finish: (facts, allPaths, { part = false }) => ({
    findings: [...settledFindings(facts), ...auditRepository(facts, allPaths, part)],
  }),
};
