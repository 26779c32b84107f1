import { PackageURL } from 'packageurl-js';
import { compareBy } from '../lib/compare.ts';
import { sha256 } from '../lib/digest.ts';
import type { SbomComponent, SbomInventory } from '../model/sbom.ts';
import { licenceExpression } from './sbom-licence.ts';
import { contentUuid, subjectEdges, wholeSeconds, type SbomOptions } from './sbom-subject.ts';

const DOCUMENT = 'SPDXRef-DOCUMENT';
const SUBJECT = 'SPDXRef-Subject';

interface Relationship {
  readonly spdxElementId: string;
  readonly relationshipType: 'DESCRIBES' | 'DEPENDS_ON' | 'DEV_DEPENDENCY_OF' | 'OPTIONAL_DEPENDENCY_OF';
  readonly relatedSpdxElement: string;
}

/**
 * The inventory as an SPDX 2.3 document in JSON (https://spdx.github.io/spdx-spec/v2.3/), as a value for canonical JSON.
 * Pure: the document's namespace holds a UUIDv5 of the content (section 6.5.2 names this way).
 */
export function renderSpdx(inventory: SbomInventory, options: SbomOptions): Readonly<Record<string, unknown>> {
  const components = [...inventory.components].sort(compareBy(({ purl }) => purl));
  const ids = new Map(components.map((component) => [component.purl, spdxId(component)]));
  const { name } = options.subject;
  const content = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT,
    name,
    packages: [
      subjectPackage(options.subject),
      ...components.map((component) => packageOf(component, ids.get(component.purl) ?? '')),
    ],
    relationships: relationshipsOf(inventory, components, ids),
  };
  const creators = [`Tool: assay-${options.toolVersion}`];
  const uuid = contentUuid(options.namespaceSeed, { ...content, creators });
  return {
    ...content,
    // The place SPDX itself offers to creators without one of their own (section 6.5).
    documentNamespace: `https://spdx.org/spdxdocs/${slug(name)}-${uuid}`,
    creationInfo: { created: wholeSeconds(options.timestamp), creators },
  };
}

function relationshipsOf(
  inventory: SbomInventory,
  components: readonly SbomComponent[],
  ids: ReadonlyMap<string, string>,
): readonly Relationship[] {
  const edges = subjectEdges(inventory);
  const ofSubject = [...edges.direct, ...edges.loose].map(({ purl, scope }): Relationship => {
    const id = ids.get(purl) ?? '';
    if (scope === 'dev')
      return { spdxElementId: id, relationshipType: 'DEV_DEPENDENCY_OF', relatedSpdxElement: SUBJECT };
    if (scope === 'optional')
      return { spdxElementId: id, relationshipType: 'OPTIONAL_DEPENDENCY_OF', relatedSpdxElement: SUBJECT };
    return { spdxElementId: SUBJECT, relationshipType: 'DEPENDS_ON', relatedSpdxElement: id };
  });
  const between = components.flatMap(({ purl, dependsOn }) =>
    dependsOn.flatMap((needed): Relationship[] => {
      const [from, to] = [ids.get(purl), ids.get(needed)];
      if (from === undefined || to === undefined) return [];
      return [{ spdxElementId: from, relationshipType: 'DEPENDS_ON', relatedSpdxElement: to }];
    }),
  );
  const describes: Relationship = {
    spdxElementId: DOCUMENT,
    relationshipType: 'DESCRIBES',
    relatedSpdxElement: SUBJECT,
  };
  return [describes, ...ofSubject, ...between].sort(
    compareBy(
      (one) => one.spdxElementId,
      (one) => one.relationshipType,
      (one) => one.relatedSpdxElement,
    ),
  );
}

function subjectPackage({ name, version, purl }: SbomOptions['subject']): Readonly<Record<string, unknown>> {
  return {
    SPDXID: SUBJECT,
    name,
    versionInfo: version,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
    primaryPackagePurpose: 'APPLICATION',
    externalRefs: purl === undefined ? undefined : [purlRef(purl)],
  };
}

function packageOf(component: SbomComponent, id: string): Readonly<Record<string, unknown>> {
  const { group, name, version, purl, licence, hashes, properties, locations, source, scope } = component;
  const checked = licence === undefined ? undefined : licenceExpression(licence);
  const facts = [
    `source: ${source}`,
    ...(scope === undefined ? [] : [`scope: ${scope}`]),
    ...properties.map((property) => `${property.name}: ${property.value}`),
  ];
  return {
    SPDXID: id,
    name: fullName(component.ecosystem, group, name),
    versionInfo: version,
    downloadLocation: downloadLocation(purl),
    filesAnalyzed: false,
    licenseConcluded: 'NOASSERTION',
    licenseDeclared: checked?.expression ?? 'NOASSERTION',
    licenseComments: licence !== undefined && checked === undefined ? `The lock file states: ${licence}` : undefined,
    copyrightText: 'NOASSERTION',
    primaryPackagePurpose: 'LIBRARY',
    checksums:
      hashes.length === 0
        ? undefined
        : hashes.map(({ alg, hex }) => ({ algorithm: alg.replace('-', ''), checksumValue: hex })),
    externalRefs: [purlRef(purl)],
    sourceInfo: `Named by ${locations.join(', ')}`,
    comment: facts.join('\n'),
  };
}

function purlRef(purl: string): Readonly<Record<string, string>> {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}

/** The name people type: Maven joins with a colon, all others with a slash. */
function fullName(ecosystem: SbomComponent['ecosystem'], group: string | undefined, name: string): string {
  return group === undefined ? name : `${group}${ecosystem === 'maven' ? ':' : '/'}${name}`;
}

/** Known only for what was fetched from git or from a plain URL; a registry's address is not stated by every lock file. */
function downloadLocation(purl: string): string {
  try {
    const { qualifiers } = PackageURL.fromString(purl);
    return qualifiers?.['vcs_url'] ?? qualifiers?.['download_url'] ?? 'NOASSERTION';
  } catch {
    return 'NOASSERTION';
  }
}

/** Letters, digits, `.` and `-` only (section 3.2.4); the hash keeps apart what the shortening makes alike. */
function spdxId({ ecosystem, group, name, version, purl }: SbomComponent): string {
  return `SPDXRef-Package-${slug([ecosystem, group, name, version].filter((part) => part !== undefined).join('-'))}-${sha256(purl).slice(0, 16)}`;
}

function slug(text: string): string {
  const cleaned = text
    .slice(0, 80)
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cleaned === '' ? 'unnamed' : cleaned;
}
