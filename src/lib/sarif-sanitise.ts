import { parseJson } from './parse-json.ts';
import { redact } from './redact.ts';

/*
 * SARIF carries code: snippets, context regions, fixes, code flows, whole files. None of that is needed to judge, all of
 * it may hold secrets. So a report is not filtered but rebuilt: this is the list of what stays.
 */
type Shape =
  'scalar' | 'uri' | 'message' | 'scalars' | 'tags' | readonly [Shape] | { readonly [member: string]: Shape };

const MESSAGE: Shape = { text: 'message', id: 'scalar' };
const ARTIFACT_LOCATION: Shape = { uri: 'uri', uriBaseId: 'scalar', index: 'scalar' };
const LOCATION: Shape = {
  physicalLocation: {
    artifactLocation: ARTIFACT_LOCATION,
    region: { startLine: 'scalar', startColumn: 'scalar', endLine: 'scalar', endColumn: 'scalar' },
  },
};
const NOTIFICATION: Shape = { level: 'scalar', message: MESSAGE, locations: [LOCATION], descriptor: { id: 'scalar' } };
const PROPERTIES: Shape = {
  'security-severity': 'scalar',
  tags: 'tags',
  cwe: 'tags',
  risk: 'message',
  severity: 'scalar',
  confidence: 'scalar',
  filesRead: 'scalar',
};
const COMPONENT: Shape = {
  name: 'scalar',
  version: 'scalar',
  semanticVersion: 'scalar',
  rules: [
    {
      id: 'scalar',
      name: 'scalar',
      shortDescription: MESSAGE,
      fullDescription: MESSAGE,
      help: MESSAGE,
      helpUri: 'scalar',
      defaultConfiguration: { level: 'scalar' },
      properties: PROPERTIES,
    },
  ],
};
const RESULT = {
  ruleId: 'scalar',
  ruleIndex: 'scalar',
  rule: { id: 'scalar', index: 'scalar', toolComponent: { index: 'scalar' } },
  level: 'scalar',
  kind: 'scalar',
  message: MESSAGE,
  locations: [LOCATION],
  suppressions: [{ kind: 'scalar', status: 'scalar' }],
  baselineState: 'scalar',
  properties: PROPERTIES,
} as const satisfies Shape;
const logOf = (result: Shape): Shape => ({
  $schema: 'scalar',
  version: 'scalar',
  runs: [
    {
      tool: { driver: COMPONENT, extensions: [COMPONENT] },
      invocations: [
        {
          executionSuccessful: 'scalar',
          exitCode: 'scalar',
          toolExecutionNotifications: [NOTIFICATION],
          toolConfigurationNotifications: [NOTIFICATION],
        },
      ],
      artifacts: [{ location: ARTIFACT_LOCATION }],
      columnKind: 'scalar',
      properties: PROPERTIES,
      externalPropertyFileReferences: { results: [{ itemCount: 'scalar' }] },
      results: [result],
    },
  ],
});
const LOG = logOf(RESULT);
/** Our own detectors' results may keep all their scalar properties: they hold no matched text by contract. */
const OWN_LOG = logOf({ ...RESULT, properties: 'scalars' });

const SCALAR_LIMIT = 4096;
/** The longest path a system opens has 4,096 bytes, each of which may be written with three characters. */
const URI_LIMIT = 3 * 4096;
const TAG_LIMIT = 50;

/**
 * Rebuilds a SARIF log with only the members Assay reads, messages redacted. Idempotent. Bytes that are not JSON are
 * returned as they are (the byte redactor follows; parsing fails later and says so).
 */
export function sanitiseSarif(bytes: Uint8Array, own = false): Uint8Array {
  let value: unknown;
  try {
    // .NET programs begin with a byte order mark.
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    value = parseJson(marked ? bytes.subarray(3) : bytes);
  } catch {
    return bytes;
  }
  return Buffer.from(JSON.stringify(pick(value, own ? OWN_LOG : LOG) ?? null), 'utf8');
}

function pick(value: unknown, shape: Shape): unknown {
  if (shape === 'scalar') return scalar(value);
  // Never cut: a part of a name would name another file.
  if (shape === 'uri') return typeof value === 'string' && value.length <= URI_LIMIT ? value : undefined;
  if (shape === 'message') return typeof value === 'string' ? redact(value) : undefined;
  if (shape === 'tags') {
    if (typeof value === 'string') return scalar(value);
    return Array.isArray(value)
      ? (value as unknown[])
          .slice(0, TAG_LIMIT)
          .map(scalar)
          .filter((tag) => typeof tag === 'string')
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (shape === 'scalars') {
    const kept = Object.entries(value).map(([key, item]): [string, unknown] => [key, scalar(item)]);
    return Array.isArray(value)
      ? undefined
      : Object.fromEntries(kept.filter(([, item]) => item !== undefined && item !== null));
  }
  if (isList(shape)) return Array.isArray(value) ? (value as unknown[]).map((item) => pick(item, shape[0])) : undefined;
  if (Array.isArray(value)) return undefined;
  const source = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const [member, inner] of Object.entries(shape)) {
    if (!Object.hasOwn(source, member)) continue;
    const kept = pick(source[member], inner);
    if (kept !== undefined) result[member] = kept;
  }
  return result;
}

function scalar(value: unknown): string | number | boolean | null | undefined {
  if (typeof value === 'string') return value.length > SCALAR_LIMIT ? value.slice(0, SCALAR_LIMIT) : value;
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
