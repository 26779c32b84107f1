import { canonicalJson } from '../lib/canonical-json.ts';
import { sha256 } from '../lib/digest.ts';
import { URL_NAMESPACE, uuid5 } from '../lib/uuid5.ts';
import type { SbomComponent, SbomInventory } from '../model/sbom.ts';

export interface SbomOptions {
  /** What the SBOM describes. */
  readonly subject: {
    readonly name: string;
    readonly version?: string | undefined;
    readonly purl?: string | undefined;
  };
  /** The format clock, ISO 8601; written in UTC and whole seconds. */
  readonly timestamp: string;
  /** What tells this repository's documents from all others', for instance its URL. */
  readonly namespaceSeed: string;
  /** Version of Assay. */
  readonly toolVersion: string;
}

/** @throws RangeError where the time is none. */
export function wholeSeconds(timestamp: string): string {
  return new Date(timestamp).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Same content and seed, same identifier; `content` must hold neither the time nor an identifier. */
export function contentUuid(namespaceSeed: string, content: unknown): string {
  return uuid5(uuid5(URL_NAMESPACE, namespaceSeed), sha256(canonicalJson(content)));
}

/** Formats of lock files that list packages without saying which needs which. */
const WITHOUT_GRAPH: ReadonlySet<string> = new Set([
  'go-mod',
  'gradle-lockfile',
  'gradle-version-catalog',
  'maven-pom',
  'pipfile-lock',
  'requirements-txt',
]);

export interface SubjectEdges {
  /** Declared by the project, or, where no lock file tells, needed by nothing else: the tops of the graph. */
  readonly direct: readonly SbomComponent[];
  /** Indirect, and nothing says what needs them. */
  readonly loose: readonly SbomComponent[];
  /** Whether what a component needs is known at all: no entry is not the same as an empty one. */
  knowsNeeds(component: SbomComponent): boolean;
}

/** How the subject hangs together with the components. */
export function subjectEdges({ components, lockFiles }: SbomInventory): SubjectEdges {
  const needed = new Set(components.flatMap(({ dependsOn }) => dependsOn));
  const graphless = new Set(lockFiles.filter(({ format }) => WITHOUT_GRAPH.has(format)).map(({ path }) => path));
  return {
    direct: components.filter(({ purl, direct }) => direct ?? !needed.has(purl)),
    loose: components.filter(({ purl, direct }) => direct === false && !needed.has(purl)),
    knowsNeeds: ({ locations }) => locations.some((path) => !graphless.has(path)),
  };
}
