import type { RuleDoc } from '../../model/rule.ts';
import type { PackRule } from './pack-schema.ts';

/** The documentation of a pack's rules as the rest of Assay knows it. */
export function ruleDocs(rules: readonly PackRule[]): RuleDoc[] {
  return rules
    .map(({ id, title, severity, cwe, finding, remedy, risk }): RuleDoc => ({
      id: `privacy/${id}`,
      title,
      category: 'privacy',
      severity,
      cwe,
      finding,
      remedy,
      risk,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The source of `rules.generated.ts`: the shipped pack's rules, so that they can be explained without reading the pack. */
export function renderPrivacyRules(pack: { readonly rules: readonly PackRule[] }): string {
  const entries = ruleDocs(pack.rules).map((doc) => {
    const fields = Object.entries(doc).map(
      ([key, value]) => `    ${key}: ${literal(value as string | readonly string[])},\n`,
    );
    return `  {\n${fields.join('')}  },\n`;
  });
  return (
    "// Generated from privacy-pack/rules by scripts/generate.ts: change the pack, then generate again.\nimport type { RuleDoc } from '../../model/rule.ts';\n\n" +
    `export const PRIVACY_RULES: readonly RuleDoc[] = [\n${entries.join('')}];\n`
  );
}

function literal(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map(literal).join(', ')}]`;
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  return quote + value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`) + quote;
}
