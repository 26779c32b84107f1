import { z } from 'zod';
import { manifestJsonSchema } from '../../manifest/json-schema.ts';
import { AssayError, EXIT, type ExitCode } from '../../model/errors.ts';
import { evidenceManifestSchema, runRecordSchema } from '../../model/evidence.ts';
import { notificationSchema } from '../../model/notification.ts';
import { executionRecordSchema } from '../../model/raw-run.ts';
import { auditEventSchema } from '../../model/audit-event.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { print } from './output.ts';

/** `assay schema manifest|evidence|events`. */
export function schemaCommand(name: string): ExitCode {
  print(JSON.stringify(schemaOf(name), null, 2));
  return EXIT.pass;
}

function schemaOf(name: string): unknown {
  switch (name) {
    case 'manifest':
      return manifestJsonSchema([...registry.keys()]);
    case 'evidence':
      return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $defs: {
          'evidence-manifest.json': bare(evidenceManifestSchema),
          'run.json': bare(runRecordSchema),
          'raw/<id>/execution.json': bare(executionRecordSchema),
        },
      };
    case 'events':
      return { ...z.toJSONSchema(auditEventSchema), $defs: { notification: bare(notificationSchema) } };
    default:
      throw new AssayError({
        kind: 'usage',
        code: 'unknown-schema',
        message: `there is no schema ${name}`,
        hint: 'manifest, evidence or events.',
      });
  }
}

function bare(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input' });
}
