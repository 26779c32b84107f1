import { knownFault } from './advisories.ts';
import { closestPopular, isArchived, MIN_MAJORS, RETIRED_RUNTIME_MAJORS } from './known-actions.ts';
import { withMatrixValues } from './matrix-values.ts';
import type { Job } from './model.ts';
import type { CheckContext } from './report.ts';
import { isFirstParty, majorOf, refKind, type UsesRef } from './uses.ts';
import { get, getMap, getScalar, type ScalarNode, type YamlNode } from './yaml-tree.ts';

/** Its verifier accepts a tag only, so it cannot be pinned. */
const TAG_ONLY = new Set(['slsa-framework/slsa-github-generator']);

/** Every `uses:` of the file: of steps, and of jobs that call a reusable workflow. */
export function* allUses(context: CheckContext): Generator<UsesRef> {
  for (const job of context.file.jobs) {
    if (job.uses !== undefined) yield job.uses;
    for (const step of job.steps) if (step.uses !== undefined) yield step.uses;
  }
}

/** References to code and images that can change without this repository noticing. */
export function checkUses(context: CheckContext): void {
  for (const uses of allUses(context)) checkOne(context, uses);
  checkImages(context);
}

function checkOne(context: CheckContext, uses: UsesRef): void {
  const { node } = uses;
  if (uses.kind === 'malformed') {
    context.add(
      'malformed-uses',
      node,
      `This reference to an action cannot be resolved as written: ${uses.fault ?? 'it is malformed'}.`,
    );
    return;
  }
  if (uses.kind === 'docker') {
    checkImage(context, node, uses.slug, 'medium');
    return;
  }
  if (uses.kind !== 'remote') return;
  checkName(context, uses);
  checkVersion(context, uses);
  checkRef(context, uses);
}

/** Versions whose faults are published, or that the runner or its service has left behind. */
function checkVersion(context: CheckContext, uses: UsesRef): void {
  const { node, slug } = uses;
  const properties = { action: slug };
  const fault = knownFault(uses);
  if (fault !== undefined) {
    const { id, fixed, attack } = fault;
    const message =
      attack === 'commit'
        ? `This commit of ${slug} is the one attackers published (${id}): it reads the secrets of the job out of memory.`
        : attack === 'tag'
          ? `This tag of ${slug} was moved to an attacker's commit for a while (${id}) and can be moved again.`
          : `This version of ${slug} has a published fault (${id}), mended in ${fixed ?? 'a later version'}.`;
    context.add('vulnerable-action', node, message, {
      severity: attack === 'tag' ? 'low' : 'medium',
      properties: { ...properties, advisory: id },
    });
  }
  const major = majorOf(uses);
  if (major === undefined || major === 0) return;
  const minimum = minimumOf(MIN_MAJORS, slug);
  const current = minimumOf(RETIRED_RUNTIME_MAJORS, slug);
  if (minimum !== undefined && major < minimum) {
    context.add(
      'retired-action-version',
      node,
      `${slug} v${major} was switched off by GitHub; v${minimum} is the oldest that works.`,
      { properties },
    );
  } else if (current !== undefined && major < current) {
    context.add(
      'retired-action-version',
      node,
      `${slug} v${major} was made for a Node.js that is no longer maintained; v${current} is the first for a later one.`,
      { properties },
    );
  }
}

function minimumOf(table: Readonly<Record<string, number>>, slug: string): number | undefined {
  return Object.hasOwn(table, slug) ? table[slug] : undefined;
}

function checkRef(context: CheckContext, uses: UsesRef): void {
  const { node, slug } = uses;
  const first = isFirstParty(uses, context.config.trustedOwners);
  const properties = { action: slug };
  switch (refKind(uses.ref)) {
    case 'commit':
      if (context.strict && uses.comment === '') {
        context.add(
          'uncommented-commit',
          node,
          `${slug} is pinned to a commit, but no comment says which version that is.`,
          { properties },
        );
      }
      return;
    case 'almost-commit':
      context.add(
        'ambiguous-ref',
        node,
        `${slug} is pinned to something that looks like a commit but is not a whole one, so a branch or tag of that name would be used instead.`,
        {
          properties,
        },
      );
      return;
    case 'branch':
      context.add('unpinned-action', node, `${slug} follows a branch: each push to it changes what runs here.`, {
        severity: 'medium',
        properties: { ...properties, ref: 'branch' },
      });
      return;
    case 'tag':
      if (TAG_ONLY.has(slug)) return;
      context.add(
        'unpinned-action',
        node,
        `${slug} is named by a tag, which its owner, or whoever takes over the account, can move to other code.`,
        {
          severity: first ? 'low' : 'medium',
          properties: { ...properties, ref: 'tag' },
        },
      );
  }
}

function checkName(context: CheckContext, uses: UsesRef): void {
  const { node, slug } = uses;
  const properties = { action: slug };
  if (isArchived(slug, uses.owner)) {
    context.add('archived-action', node, `${slug} is no longer maintained: its faults will not be mended.`, {
      properties,
    });
  }
  const popular = closestPopular(slug);
  if (popular !== undefined) {
    context.add(
      'lookalike-action',
      node,
      `${slug} is one slip of the keyboard away from ${popular}, which is probably meant.`,
      { properties },
    );
  }
}

function checkImages(context: CheckContext): void {
  const { file } = context;
  if (file.kind === 'action') {
    const image = getScalar(getMap(file.root, 'runs'), 'image');
    if (image !== undefined && /^docker:\/\//i.test(image.text))
      checkImage(context, image, image.text.slice('docker://'.length), 'medium');
    return;
  }
  for (const job of file.jobs) {
    checkContainer(context, job, get(job.node, 'container'));
    for (const { value } of getMap(job.node, 'services')?.entries ?? []) checkContainer(context, job, value);
  }
}

function checkContainer(context: CheckContext, job: Job, container: YamlNode | undefined): void {
  const image = container?.kind === 'scalar' ? container : getScalar(container, 'image');
  if (image !== undefined)
    for (const value of withMatrixValues(job, [image])) checkImage(context, value, value.text, 'low');
  const password = getScalar(getMap(container, 'credentials'), 'password');
  if (password !== undefined && password.text.trim() !== '' && !password.text.includes('${{')) {
    context.add('hardcoded-credentials', password, 'The password of a container registry stands in the file itself.');
  }
}

function checkImage(context: CheckContext, node: ScalarNode, image: string, tagged: 'medium' | 'low'): void {
  const name = image.trim();
  if (name === '' || /@sha256:[0-9a-f]{64}$/i.test(name)) return;
  const last = name.split('/').at(-1) ?? '';
  const expression = name.includes('${{');
  if (expression && !/:latest$/i.test(last)) return;
  const floating = !expression && (!last.includes(':') || /:latest$/i.test(last));
  if (floating || expression) {
    context.add('unpinned-image', node, 'This image has no fixed version: each run may get another one.', {
      severity: 'medium',
      properties: { tag: 'latest' },
    });
  } else {
    context.add('unpinned-image', node, 'This image is named by a tag, which can be moved to another image.', {
      severity: tagged,
      properties: { tag: 'fixed' },
    });
  }
}
