import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleDoc } from '../../model/rule.ts';
import type { Detector, DetectorInstance, DetectorOptions } from '../detector.ts';
import { PRIVACY_RULES } from './rules.generated.ts';

/** Rules of a pack that replaces ours: known once that pack has been read, which `create` does on the main thread too. */
const foreignRules = new Map<string, RuleDoc>();

/**
 * Personal data in text, tables, documents and mail. What it looks for is data (a privacy pack); the validators are ours. The
 * pack proves itself on its own examples and fixtures before each scan, and a pack that fails fails the scan.
 */
export const detector: Detector = {
  id: 'privacy',
  get rules(): readonly RuleDoc[] {
    return foreignRules.size === 0
      ? PRIVACY_RULES
      : [...PRIVACY_RULES.filter(({ id }) => !foreignRules.has(id)), ...foreignRules.values()];
  },
  create,
};

async function create(options: DetectorOptions): Promise<DetectorInstance> {
  const [unknown] = Object.keys(options.config);
  if (unknown !== undefined)
    throw new Error(
      `privacy takes no configuration: remove ${JSON.stringify(unknown.slice(0, 60))} under config; its rules are those of the privacy pack`,
    );
  const { createInstance } = await import('./create-instance.ts');
  return createInstance(options.privacyPack ?? shippedPack(), (docs) => {
    const shipped = new Map(PRIVACY_RULES.map((rule) => [rule.id, JSON.stringify(rule)]));
    for (const doc of docs) if (shipped.get(doc.id) !== JSON.stringify(doc)) foreignRules.set(doc.id, doc);
  });
}

/** The pack beside the sources, or beside the built program. The bundler must not take these paths for assets. */
function shippedPack(): string {
  for (const up of ['../../..', '../..']) {
    const folder = fileURLToPath(new URL([up, 'privacy-pack/'].join('/'), import.meta.url));
    if (existsSync(folder)) return folder;
  }
  throw new Error('no privacy pack: name its folder with --privacy-pack');
}
