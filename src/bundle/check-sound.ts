import { countNoun } from '../lib/count-noun.ts';
import type { z } from 'zod';
import { AssayError } from '../model/errors.ts';
import {
  BUNDLE_LIMITS,
  EVIDENCE_MANIFEST,
  RUN_RECORD,
  evidenceManifestSchema,
  isLookedInto,
  largestSize,
  runRecordSchema,
} from '../model/evidence.ts';
import { planShape } from '../model/plan-shape.ts';
import type { BundleFiles } from './assemble.ts';

const SCHEMAS: readonly (readonly [string, z.ZodType])[] = [
  [EVIDENCE_MANIFEST, evidenceManifestSchema],
  [RUN_RECORD, runRecordSchema],
  ['plan.json', planShape],
];

/**
 * Looks at a bundle as `verify` will, before it is written: what comes of an honest run must not be called tampered later.
 * Names come from the tree and from outputs of tools, so this is where an odd one would show.
 *
 * @throws AssayError delivery when `verify` would refuse it, or no file system could hold it.
 */
export function checkSound(files: BundleFiles): void {
  const fault = sizeFault(files) ?? nameFault(files) ?? formFault(files);
  if (fault === undefined) return;
  throw new AssayError({
    kind: 'delivery',
    code: 'evidence-not-sound',
    message: `the evidence of this run would not be accepted by \`assay verify\`, so it is not written: ${fault}`,
    hint: 'Exclude what is named there from the scan, and please report it.',
  });
}

function sizeFault(files: BundleFiles): string | undefined {
  if (files.size > BUNDLE_LIMITS.files) return `it has ${countNoun(files.size, 'file')}`;
  let [total, lookedInto] = [0, 0];
  for (const [path, { length }] of files) {
    total += length;
    if (isLookedInto(path)) lookedInto += length;
    if (length > largestSize(path)) return `${path} has ${countNoun(length, 'byte')}`;
  }
  return total > BUNDLE_LIMITS.totalBytes || lookedInto > BUNDLE_LIMITS.lookedIntoBytes
    ? `it has ${countNoun(total, 'byte')}`
    : undefined;
}

/** A name that is a file's and a folder's. */
function nameFault(files: BundleFiles): string | undefined {
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      if (files.has(folder)) return `${folder} is a file and a folder`;
    }
  }
  return undefined;
}

function formFault(files: BundleFiles): string | undefined {
  for (const [path, schema] of SCHEMAS) {
    const result = schema.safeParse(JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8')));
    const issue = result.error?.issues[0];
    if (issue !== undefined) return `${path} has not its form at ${issue.path.join('.')} (${issue.message})`;
  }
  return undefined;
}
