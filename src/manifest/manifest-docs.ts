import { plainManifestSchema } from './json-schema.ts';
import type { SchemaNode } from './json-schema.ts';

/** The table of every field of the manifest, in Markdown, derived from the schema. Ends in a line feed. */
export function renderManifestTable(): string {
  const rows = fieldsOf(plainManifestSchema(), '');
  const lines = rows.map((row) => `| \`${row.path}\` | ${row.type} | ${cell(row.text)} |`);
  return ['| field | value | meaning |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

interface Row {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

/** Depth is the schema's own, so the recursion is bounded. */
function fieldsOf(node: SchemaNode, prefix: string): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
    const path = `${prefix}${key}`;
    const text = (node.required ?? []).includes(key)
      ? `Required. ${field.description ?? ''}`
      : (field.description ?? '');
    return [{ path, type: typeOf(field), text }, ...formsOf(field).flatMap((form) => below(form, path))];
  });
}

function below(form: SchemaNode, path: string): Row[] {
  if (form.items !== undefined) return formsOf(form.items).flatMap((item) => fieldsOf(item, `${path}[].`));
  return fieldsOf(form, `${path}.`);
}

function formsOf(node: SchemaNode): readonly SchemaNode[] {
  return node.anyOf ?? [node];
}

function typeOf(node: SchemaNode): string {
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(', ');
  switch (node.type) {
    case 'array':
      return `list of ${typeOf(node.items ?? {})}`;
    case 'object':
      return 'mapping';
    case 'string':
      return 'text';
    case 'integer':
      return wholeNumber(node);
    case 'boolean':
      return 'true or false';
    default:
      return 'anything';
  }
}

function wholeNumber(node: SchemaNode): string {
  const { minimum, maximum } = node;
  return typeof minimum === 'number' && typeof maximum === 'number'
    ? `whole number, ${minimum} to ${maximum}`
    : 'whole number';
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}
