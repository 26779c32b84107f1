import {
  SBOM_LIMITS,
  type Ecosystem,
  type SbomComponent,
  type SbomHash,
  type SbomPropertyName,
  type SbomScope,
} from '../../model/sbom.ts';
import { LockError } from './lock-error.ts';
import { packageUrl } from './purl.ts';
import { compareText } from '../../lib/compare.ts';

/** What a parser knows of one package of a lock file. */
export interface PackageInput {
  readonly ecosystem: Ecosystem;
  readonly group?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly source?: SbomComponent['source'] | undefined;
  readonly scope?: SbomScope | undefined;
  readonly direct?: boolean | undefined;
  readonly licence?: string | undefined;
  readonly hashes?: readonly SbomHash[];
  readonly properties?: Readonly<Partial<Record<SbomPropertyName, string | undefined>>>;
  readonly qualifiers?: Readonly<Record<string, string>> | undefined;
}

/** A component of one lock file: it has no locations yet. Plain JSON, so that it travels between threads. */
export type LockComponent = Omit<SbomComponent, 'locations'>;

/** What one lock file states. */
export interface LockFact {
  readonly format: string;
  readonly components: readonly LockComponent[];
  /** go.sum only: `module@version` and its `h1:` hash. */
  readonly goSums?: readonly (readonly [string, string])[];
}

const UNCLEAN = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** Collects the packages of one lock file under the file's own keys, and the edges between them. */
export class LockGraph {
  private readonly packages = new Map<string, LockComponent>();
  private readonly edges = new Map<string, Map<string, boolean>>();
  private readonly roots = new Map<string, Set<SbomScope>>();
  private edgeCount = 0;

  /** Adds a package under `key`, a name that is the file's own and never leaves it. Throws on a name or version no package has. */
  add(key: string, input: PackageInput): void {
    if (this.packages.size >= SBOM_LIMITS.components) throw new LockError('more packages than the limit');
    const version = input.version === '' ? undefined : input.version;
    check(input.name, SBOM_LIMITS.name, 'name');
    if (input.group !== undefined) check(input.group, SBOM_LIMITS.name, 'name');
    if (version !== undefined) check(version, SBOM_LIMITS.version, 'version');
    const { ecosystem, group, name, scope, direct, licence } = input;
    this.packages.set(key, {
      ecosystem,
      ...(group === undefined ? {} : { group }),
      name,
      ...(version === undefined ? {} : { version }),
      purl: packageUrl({ ecosystem, group, name, version, qualifiers: input.qualifiers }),
      source: input.source ?? 'registry',
      ...(scope === undefined ? {} : { scope }),
      ...(direct === undefined ? {} : { direct }),
      ...(isUsable(licence, SBOM_LIMITS.licence) ? { licence } : {}),
      hashes: [...(input.hashes ?? [])],
      properties: Object.entries(input.properties ?? {}).flatMap(([property, value]) =>
        isUsable(value, SBOM_LIMITS.property) ? [{ name: property as SbomPropertyName, value }] : [],
      ),
      dependsOn: [],
    });
  }

  has(key: string): boolean {
    return this.packages.has(key);
  }

  /** `from` needs `to`; a key that is not in the file is no edge. */
  edge(from: string, to: string | undefined, optional = false): void {
    if (to === undefined || from === to) return;
    const targets = this.edges.get(from) ?? new Map<string, boolean>();
    if (targets.size === 0) this.edges.set(from, targets);
    if (!targets.has(to)) this.edgeCount += 1;
    if (this.edgeCount > SBOM_LIMITS.edges) throw new LockError('more dependencies than the limit');
    targets.set(to, (targets.get(to) ?? true) && optional);
  }

  /** The project itself declares `key`. Once a root is known, every other package is indirect. */
  root(key: string | undefined, scope: SbomScope): void {
    if (key === undefined) return;
    const scopes = this.roots.get(key) ?? new Set<SbomScope>();
    this.roots.set(key, scopes.add(scope));
  }

  /** `scopes: 'reach'` derives each package's scope from the roots that lead to it, for formats that do not state it. */
  finish(format: string, { scopes = 'stated' }: { readonly scopes?: 'stated' | 'reach' } = {}): LockFact {
    const reached = scopes === 'reach' && this.roots.size > 0 ? this.reach() : undefined;
    const components = [...this.packages].map(([key, component]): LockComponent => {
      const scope = component.scope ?? reached?.get(key);
      const direct = component.direct ?? (this.roots.size > 0 ? this.roots.has(key) : undefined);
      const dependsOn = [...(this.edges.get(key)?.keys() ?? [])].flatMap((to) => this.packages.get(to)?.purl ?? []);
      return {
        ...component,
        ...(scope === undefined ? {} : { scope }),
        ...(direct === undefined ? {} : { direct }),
        dependsOn: [...new Set(dependsOn)].filter((purl) => purl !== component.purl).sort(compareText),
      };
    });
    return { format, components };
  }

  private reach(): Map<string, SbomScope> {
    const found = new Map<string, SbomScope>();
    const rootsOf = (scope: SbomScope): string[] =>
      [...this.roots].flatMap(([key, all]) => (all.has(scope) ? [key] : []));
    this.walk(rootsOf('required'), false, (key) => found.set(key, 'required'), found);
    // What a required package needs only optionally, and everything behind it.
    this.walk([...found.keys(), ...rootsOf('optional')], true, (key) => found.set(key, 'optional'), found);
    this.walk(rootsOf('dev'), true, (key) => found.set(key, 'dev'), found);
    return found;
  }

  private walk(
    from: readonly string[],
    optionalToo: boolean,
    visit: (key: string) => void,
    found: ReadonlyMap<string, SbomScope>,
  ): void {
    const waiting = [...from];
    const expanded = new Set<string>();
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (expanded.has(key)) continue;
      expanded.add(key);
      if (!found.has(key)) visit(key);
      for (const [to, optional] of this.edges.get(key) ?? []) if (optionalToo || !optional) waiting.push(to);
    }
  }
}

function check(value: unknown, max: number, what: string): void {
  if (typeof value !== 'string' || value === '' || value.length > max || UNCLEAN.test(value)) {
    throw new LockError(`a package without a usable ${what}`);
  }
}

function isUsable(value: string | undefined, max: number): value is string {
  return value !== undefined && value !== '' && value.length <= max && !UNCLEAN.test(value);
}
