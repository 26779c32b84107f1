import { z } from 'zod';
import { ID_PATTERN } from '../model/manifest-fields.ts';
import { manifestSchema } from '../model/manifest.ts';

/** As much of JSON Schema as our own schema makes. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly enum?: readonly (string | number)[];
  readonly [keyword: string]: unknown;
}

/** The manifest's JSON Schema as derived from the zod schema, without knowledge of the catalogue. */
export function plainManifestSchema(): SchemaNode {
  return z.toJSONSchema(manifestSchema, { target: 'draft-2020-12', io: 'input', reused: 'inline' }) as SchemaNode;
}

/**
 * The published JSON Schema of the manifest (draft 2020-12). `toolIds` are the ids of the catalogue: a tool is one of
 * them, or has a `command` and any other id. The ancestor's `manifest:` wrapper is accepted as well.
 */
export function manifestJsonSchema(toolIds: readonly string[]): Record<string, unknown> {
  const { $schema, ...plain } = plainManifestSchema();
  const known = [...toolIds].sort();
  const manifest = withTools(plain, (tool) => ({
    ...tool,
    anyOf: (tool.anyOf ?? []).map((form) =>
      form.type === 'string'
        ? { ...form, enum: known }
        : {
            ...form,
            if: { required: ['command'] },
            then: { properties: { id: { pattern: ID_PATTERN.source, not: { enum: known } } }, required: ['output'] },
            else: { properties: { id: { enum: known } } },
          },
    ),
  }));
  return {
    $schema,
    $id: 'urn:assay:schema:manifest:1',
    title: 'Assay manifest',
    description: 'What Assay runs on a repository, and what it may find.',
    $defs: { manifest },
    anyOf: [
      { $ref: '#/$defs/manifest' },
      {
        type: 'object',
        description: 'As `cue export` writes it.',
        properties: { manifest: { $ref: '#/$defs/manifest' } },
        required: ['manifest'],
        additionalProperties: false,
      },
    ],
  };
}

/** Replaces the schema at `profiles[].tools[]`. */
function withTools(root: SchemaNode, change: (tool: SchemaNode) => SchemaNode): SchemaNode {
  const profiles = root.properties?.['profiles'];
  const tools = profiles?.items?.properties?.['tools'];
  if (tools?.items === undefined) return root;
  const items = {
    ...profiles?.items,
    properties: { ...profiles?.items?.properties, tools: { ...tools, items: change(tools.items) } },
  };
  return { ...root, properties: { ...root.properties, profiles: { ...profiles, items } } };
}
