import type { PdfReader } from './extract/pdf.ts';
import type { PrivacyPack } from './pack.ts';
import type { Engine } from './engine.ts';
import { scanFile } from './scan-file.ts';

/** What a pack finds in one of its fixtures: entity, count and place, sorted. */
export interface FixtureFinding {
  readonly entity: string;
  readonly count: number;
  readonly at: string;
}

/** What the engine finds in each fixture of the pack, by the fixture's path. */
export async function scanFixtures(
  pack: PrivacyPack,
  engine: Engine,
  pdf: PdfReader,
): Promise<Record<string, FixtureFinding[]>> {
  const found: Record<string, FixtureFinding[]> = {};
  for (const [path, bytes] of [...pack.fixtures].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Fixtures are judged by content as any file is, but not by the name of the folder that holds them.
    const report = await scanFile(engine, pdf, { path: path.slice(path.indexOf('/') + 1), bytes });
    if (report.unread !== undefined)
      throw new Error(`privacy pack: self-test: fixture ${path} cannot be read: ${report.unread}`);
    found[path] = report.findings.map(({ properties }) => ({
      entity: String(properties?.['entity']),
      count: Number(properties?.['count']),
      at: String(properties?.['place']),
    }));
  }
  return found;
}

/** Proves the pack on its own examples and fixtures; throws an error that names the rule or fixture that failed. */
export async function selfTest(pack: PrivacyPack, engine: Engine, pdf: PdfReader): Promise<void> {
  for (const compiled of engine.rules) {
    const { id, examples, notIn } = compiled.rule;
    const kind = (['document', 'code', 'data'] as const).find((candidate) => !notIn.includes(candidate)) ?? 'table';
    const matches = (text: string): boolean => {
      let hit = false;
      engine.scan(
        text,
        { header: [], sql: false, markdown: false, html: false, words: true, kind, attribution: false },
        ({ rule, verdict }) => {
          if (rule === compiled && (verdict === 'valid' || verdict === 'weak')) hit = true;
        },
      );
      return hit;
    };
    for (const [at, example] of examples.match.entries())
      if (!matches(example)) throw new Error(`privacy pack: self-test: rule ${id} misses its example ${at + 1}`);
    for (const [at, example] of examples.noMatch.entries())
      if (matches(example))
        throw new Error(`privacy pack: self-test: rule ${id} matches its counter-example ${at + 1}`);
  }
  const found = await scanFixtures(pack, engine, pdf);
  const names = new Set([...Object.keys(found), ...Object.keys(pack.expected.fixtures)]);
  for (const name of [...names].sort()) {
    const expected = pack.expected.fixtures[name];
    if (expected === undefined) throw new Error(`privacy pack: self-test: fixture ${name} is not in expected.json`);
    if (key(expected) !== key(found[name] ?? []))
      throw new Error(`privacy pack: self-test: fixture ${name} does not give what expected.json says`);
  }
}

function key(findings: readonly FixtureFinding[]): string {
  return findings
    .map(({ entity, count, at }) => JSON.stringify([entity, count, at]))
    .sort()
    .join('\n');
}
