import { compareBy } from '../lib/compare.ts';
import type { SbomComponent, SbomInventory } from '../model/sbom.ts';
import { licenceExpression } from './sbom-licence.ts';
import { contentUuid, subjectEdges, wholeSeconds, type SbomOptions } from './sbom-subject.ts';

/** No component's reference can be this: theirs are package URLs. */
const SUBJECT_REF = 'assay:subject';

/** CycloneDX's word for what is not reachable at run time is `excluded`. */
const SCOPE = { required: 'required', optional: 'optional', dev: 'excluded' } as const;

/**
 * The inventory as a CycloneDX 1.6 BOM (https://cyclonedx.org/docs/1.6/json/), as a value for canonical JSON. Pure: the
 * serial number is a UUIDv5 of the content, so the same components give the same bytes.
 */
export function renderCycloneDx(inventory: SbomInventory, options: SbomOptions): Readonly<Record<string, unknown>> {
  const components = [...inventory.components].sort(compareBy(({ purl }) => purl));
  const edges = subjectEdges(inventory);
  const { name, version, purl } = options.subject;
  const metadata = {
    lifecycles: [{ phase: 'pre-build' }],
    tools: { components: [{ type: 'application', name: 'assay', version: options.toolVersion }] },
    component: { type: 'application', 'bom-ref': SUBJECT_REF, name, version, purl },
    properties: inventory.lockFiles
      .map(({ path, format, components: count }) => ({
        name: 'assay:lock-file',
        value: `${path} (${format}, ${count})`,
      }))
      .sort(compareBy(({ value }) => value)),
  };
  const content = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    components: components.map(componentOf),
    dependencies: [
      dependency(
        SUBJECT_REF,
        edges.direct.map(({ purl: ref }) => ref),
      ),
      ...components
        .filter((component) => edges.knowsNeeds(component))
        .map((component) => dependency(component.purl, component.dependsOn)),
    ].sort(compareBy(({ ref }) => ref)),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    ...content,
    serialNumber: `urn:uuid:${contentUuid(options.namespaceSeed, { ...content, metadata })}`,
    metadata: { timestamp: wholeSeconds(options.timestamp), ...metadata },
  };
}

/** An entry without `dependsOn` says that the component needs nothing. */
function dependency(
  ref: string,
  needs: readonly string[],
): { readonly ref: string; readonly dependsOn?: readonly string[] } {
  return needs.length === 0 ? { ref } : { ref, dependsOn: [...new Set(needs)].sort() };
}

function componentOf(component: SbomComponent): Readonly<Record<string, unknown>> {
  const { group, name, version, purl, scope, licence, hashes, properties, locations, source, direct } = component;
  return {
    type: 'library',
    'bom-ref': purl,
    group,
    name,
    version,
    scope: scope === undefined ? undefined : SCOPE[scope],
    hashes: hashes.length === 0 ? undefined : hashes.map(({ alg, hex }) => ({ alg, content: hex })),
    licenses: licence === undefined ? undefined : licencesOf(licence),
    purl,
    evidence: { occurrences: locations.map((location) => ({ location })) },
    properties: [
      ...properties.map(({ name: property, value }) => ({ name: `assay:${property}`, value })),
      ...(direct === undefined ? [] : [{ name: 'assay:direct', value: String(direct) }]),
      { name: 'assay:source', value: source },
    ].sort(
      compareBy(
        ({ name: property }) => property,
        ({ value }) => value,
      ),
    ),
  };
}

function licencesOf(stated: string): readonly object[] {
  const checked = licenceExpression(stated);
  if (checked === undefined) return [{ license: { name: stated } }];
  return checked.single ? [{ license: { id: checked.expression } }] : [{ expression: checked.expression }];
}
