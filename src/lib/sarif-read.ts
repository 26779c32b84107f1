import type { ParsedReport, RawFinding, RawRule, Region, SarifLevel, UnreadFile } from '../model/finding.ts';
import { parseJson } from './parse-json.ts';
import { pathOfUri, relativeToSource } from './paths.ts';

/*
 * Reads SARIF 2.1.0 from programs that are not trusted. Only what is understood is taken; what the file says of itself
 * (`suppressions`, `kind`, `baselineState`) is recorded and not obeyed.
 */

type Dict = Readonly<Record<string, unknown>>;

export interface SarifReadOptions {
  /** The source folder as the tool saw it, to make absolute paths relative. */
  readonly sourceRoot: string;
  /** Our own detectors' `kind: review` is obeyed; nobody else's. */
  readonly trustKind: boolean;
}

/** @throws Error on anything that is not a complete SARIF log with at least one run that lists its results. */
export function readSarif(bytes: Uint8Array, options: SarifReadOptions): ParsedReport {
  const log = dict(parseJson(bytes));
  if (log === undefined) throw new Error('not a JSON object');
  if (log['version'] !== '2.1.0') throw new Error('not SARIF 2.1.0');
  const runs = onlyDicts(log['runs'], 'a SARIF run');
  if (runs.length === 0) throw new Error('a SARIF log without a run');
  const reports = runs.map((run) => readRun(run, options));
  const filesRead = reports.every((report) => report.filesRead !== undefined)
    ? reports.reduce((sum, report) => sum + (report.filesRead ?? 0), 0)
    : undefined;
  const incomplete = reports.map((report) => report.incomplete).find((text) => text !== undefined);
  const first = reports[0];
  return {
    findings: reports.flatMap((report) => report.findings),
    rules: reports.flatMap((report) => report.rules),
    unread: reports.flatMap((report) => report.unread),
    notApplicable: reports.flatMap((report) => report.notApplicable ?? []),
    ...(filesRead === undefined ? {} : { filesRead }),
    ...(incomplete === undefined ? {} : { incomplete }),
    ...(first?.toolName === undefined ? {} : { toolName: first.toolName }),
    ...(first?.toolVersion === undefined ? {} : { toolVersion: first.toolVersion }),
  };
}

function readRun(run: Dict, options: SarifReadOptions): ParsedReport {
  if (!Array.isArray(run['results'])) throw new Error('a SARIF run without results');
  // Results kept in other files would be missed.
  const elsewhere = dict(run['externalPropertyFileReferences'])?.['results'];
  if (Array.isArray(elsewhere) && elsewhere.length > 0) throw new Error('a SARIF run with results in other files');
  const tool = dict(run['tool']);
  const driver = dict(tool?.['driver']);
  if (driver === undefined) throw new Error('a SARIF run without a tool');
  const components = [driver, ...dicts(tool?.['extensions'])];
  const rules = components.map((component) => dicts(component['rules']).map(readRule));
  const artifacts = dicts(run['artifacts']).map((artifact) => text(dict(artifact['location'])?.['uri']));
  const place = (location: unknown): string | undefined => pathOf(location, artifacts, options.sourceRoot);

  const invocations = dicts(run['invocations']);
  const notifications = invocations.flatMap((invocation) => [
    ...dicts(invocation['toolExecutionNotifications']),
    ...dicts(invocation['toolConfigurationNotifications']),
  ]);
  const unread: UnreadFile[] = [];
  const notApplicable: UnreadFile[] = [];
  const troubles: string[] = [];
  for (const notification of notifications) {
    const files = dicts(notification['locations'])
      .map((location) => place(location))
      .filter((path) => path !== undefined);
    const reason = messageText(notification['message'], undefined) || 'not read';
    const level = text(notification['level']) ?? 'warning';
    if (level === 'error') {
      if (files.length === 0) troubles.push(reason);
      for (const path of files) unread.push({ path, reason });
    } else if (text(dict(notification['descriptor'])?.['id']) === 'not-applicable') {
      for (const path of files) notApplicable.push({ path, reason });
    }
  }
  const failed = invocations.some((invocation) => invocation['executionSuccessful'] === false);
  const incomplete = failed ? 'the report says that its execution was not successful' : troubles[0];
  const filesRead = dict(run['properties'])?.['filesRead'];
  const name = text(driver['name']);
  const version = text(driver['semanticVersion']) ?? text(driver['version']);
  return {
    findings: onlyDicts(run['results'], 'a SARIF result').map((result) => readResult(result, rules, place, options)),
    rules: rules.flat(),
    unread,
    notApplicable,
    ...(typeof filesRead === 'number' && Number.isSafeInteger(filesRead) ? { filesRead } : {}),
    ...(incomplete === undefined ? {} : { incomplete }),
    ...(name === undefined ? {} : { toolName: name }),
    ...(version === undefined ? {} : { toolVersion: version }),
  };
}

function readRule(rule: Dict): RawRule {
  const properties = dict(rule['properties']) ?? {};
  const severity = properties['security-severity'];
  const level = levelOf(dict(rule['defaultConfiguration'])?.['level']);
  const cwe = cwesOf(properties);
  const optional = {
    name: text(rule['name']),
    title: messageText(rule['shortDescription'], undefined) || undefined,
    description: messageText(rule['fullDescription'], undefined) || undefined,
    help: messageText(rule['help'], undefined) || undefined,
    helpUri: text(rule['helpUri']),
    securitySeverity: typeof severity === 'string' || typeof severity === 'number' ? String(severity) : undefined,
    defaultLevel: level,
    cwe: cwe.length === 0 ? undefined : cwe,
    risk: text(properties['risk']),
  };
  return { id: text(rule['id']) ?? 'unknown', ...defined(optional) };
}

function readResult(
  result: Dict,
  rules: readonly (readonly RawRule[])[],
  place: (location: unknown) => string | undefined,
  options: SarifReadOptions,
): RawFinding {
  const reference = dict(result['rule']);
  const component = index(dict(reference?.['toolComponent'])?.['index']);
  const pool = (component === undefined ? rules[0] : rules[component + 1]) ?? [];
  const rule = pool[index(result['ruleIndex']) ?? index(reference?.['index']) ?? -1];
  const ruleId = text(result['ruleId']) ?? text(reference?.['id']) ?? rule?.id ?? 'unknown';
  const location = dicts(result['locations'])[0];
  const path = place(location);
  const region = regionOf(dict(location?.['physicalLocation'])?.['region']);
  const level = levelOf(result['level']);
  const kind = text(result['kind']);
  const properties = scalars(result['properties']);
  const cwe = cwesOf(dict(result['properties']) ?? {});
  const severity = options.trustKind ? severityOf(properties['severity']) : undefined;
  const toolSays = [
    ...(dicts(result['suppressions']).length > 0 ? ['suppressed by the tool'] : []),
    ...(kind !== undefined && kind !== 'fail' ? [`kind ${kind}`] : []),
    ...(text(result['baselineState']) === undefined ? [] : [`baselineState ${text(result['baselineState']) ?? ''}`]),
  ];
  return {
    ruleId,
    message: messageText(result['message'], rule) || ruleId,
    ...defined({ path, region, level, severity }),
    ...(options.trustKind && kind === 'review' ? { kind: 'review' as const } : {}),
    ...(cwe.length === 0 ? {} : { cwe }),
    ...(toolSays.length === 0 || options.trustKind ? {} : { toolSays }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}

function severityOf(value: unknown): RawFinding['severity'] {
  return value === 'critical' || value === 'high' || value === 'medium' || value === 'low' || value === 'none'
    ? value
    : undefined;
}

function pathOf(location: unknown, artifacts: readonly (string | undefined)[], sourceRoot: string): string | undefined {
  const artifact = dict(dict(dict(location)?.['physicalLocation'])?.['artifactLocation']);
  const uri = text(artifact?.['uri']) ?? artifacts[index(artifact?.['index']) ?? -1];
  if (uri === undefined) return undefined;
  const path = pathOfUri(uri);
  return path === undefined ? undefined : relativeToSource(path, sourceRoot);
}

function regionOf(value: unknown): Region | undefined {
  const region = dict(value);
  const startLine = positive(region?.['startLine']);
  if (region === undefined || startLine === undefined) return undefined;
  const optional = {
    endColumn: positive(region['endColumn']),
    endLine: positive(region['endLine']),
    startColumn: positive(region['startColumn']),
  };
  return { ...defined(optional), startLine };
}

function messageText(value: unknown, rule: RawRule | undefined): string {
  const message = dict(value);
  return (
    text(message?.['text']) ??
    text(message?.['markdown']) ??
    (message?.['id'] === undefined ? undefined : rule?.title) ??
    ''
  );
}

/** `external/cwe/cwe-79`, `CWE-79`, `CWE-79: …` in tags, and `cwe` as a text or a list. */
function cwesOf(properties: Dict): readonly string[] {
  const sources = [properties['tags'], properties['cwe']].flatMap((value) =>
    Array.isArray(value) ? (value as unknown[]) : [value],
  );
  const found = new Set<string>();
  for (const source of sources) {
    const number = typeof source === 'string' ? /(?:^|[/\s(])cwe-0*(\d{1,5})\b/i.exec(source)?.[1] : undefined;
    if (number !== undefined) found.add(`CWE-${number}`);
  }
  return [...found];
}

function levelOf(value: unknown): SarifLevel | undefined {
  return value === 'error' || value === 'warning' || value === 'note' || value === 'none' ? value : undefined;
}

function dict(value: unknown): Dict | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dict) : undefined;
}

function dicts(value: unknown): readonly Dict[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).map(dict).filter((item) => item !== undefined);
}

/** As `dicts`, where an item that is no object would be a finding or a run that nobody sees. @throws Error */
function onlyDicts(value: unknown, what: string): readonly Dict[] {
  const items = dicts(value);
  if (Array.isArray(value) && items.length !== value.length) throw new Error(`${what} that is no object`);
  return items;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}

function index(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function scalars(value: unknown): Record<string, string | number | boolean> {
  const result: Record<string, string | number | boolean> = {};
  for (const [key, item] of Object.entries(dict(value) ?? {})) {
    if (typeof item === 'boolean' || (typeof item === 'number' && Number.isFinite(item)) || typeof item === 'string')
      result[key] = item;
  }
  return result;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without its undefined members, as `exactOptionalPropertyTypes` wants it. */
function defined<T extends object>(object: T): Defined<T> {
  const kept: Defined<T> = {};
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key] as Defined<T>[typeof key];
  return kept;
}
