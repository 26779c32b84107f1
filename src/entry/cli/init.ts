import { basename, join, posix } from 'node:path';
import { readManifest } from '../../manifest/read-policy.ts';
import { PROPOSED_MANIFEST, proposeManifest, type ManifestProposal } from '../../manifest/propose-manifest.ts';
import { PROPOSED_WORKFLOW, proposeWorkflow } from '../../manifest/propose-workflow.ts';
import { DEFAULT_PROFILE } from '../../manifest/builtin-profiles.ts';
import { logText } from '../../lib/markup.ts';
import { AssayError, EXIT, type ExitCode } from '../../model/errors.ts';
import { planScan, type PipelinePorts } from '../../plan-scan.ts';
import { createGitClient } from '../../plan/git-client.ts';
import { locateSource } from '../../plan/list-source.ts';
import { filesOfStep } from '../../run/prepare-source.ts';
import { registry } from '../../scanners/registry.generated.ts';
import { createCliPorts, type CommonFlags } from './context.ts';
import { print, printJson } from './output.ts';
import { readInputs, toScanRequest } from './scan-request.ts';

/** Scanners that most repositories are better off to choose knowingly. */
const LEFT_TO_CHOOSE: Readonly<Record<string, string>> = {
  'detect-secrets': '`secrets` looks for the same; this one also reports every text that looks random',
};

/** `assay init [PATH]`: looks at the tree, writes a manifest and a workflow. Never writes over a file. */
export async function initCommand(path: string | undefined, flags: CommonFlags): Promise<ExitCode> {
  const ports = createCliPorts({ ...flags, quiet: true });
  const inputs = readInputs(path, { profile: DEFAULT_PROFILE });
  const request = toScanRequest(inputs, ports.system, ports.clock.now());
  const { root, scope, git } = await locateSource(request.path, ports.files, ports.commands);
  const manifest = await readManifest(ports.folderPolicyFiles(root), scope, undefined);
  if (manifest !== undefined) throw alreadyThere(manifest.root.path);
  const workflowPath = join(root, PROPOSED_WORKFLOW);
  // Looked at before anything is written: a half-done start would be in the way of the next.
  if (ports.files.stat(workflowPath) !== undefined) throw alreadyThere(PROPOSED_WORKFLOW);

  for (const part of ['.github', '.github/workflows', scope]) {
    const kind = ports.files.stat(join(root, part))?.kind ?? 'folder';
    // A link could lead out of the tree, and its owner is whoever wrote the tree.
    if (kind !== 'folder') throw notAFolder(part);
  }

  const proposal = await proposalFor(request, ports);
  const branch = (await git?.tryRun(['symbolic-ref', '--short', 'HEAD']))?.toString('utf8').trim();
  const folder = join(root, scope);
  const written = [
    [join(folder, PROPOSED_MANIFEST), proposeManifest(proposal)],
    [
      workflowPath,
      proposeWorkflow(await ownAction(ports), branch === undefined || branch === '' ? 'main' : branch, scope),
    ],
  ] as const;
  ports.files.makeFolder(posix.dirname(workflowPath));
  for (const [file, text] of written) ports.files.writeNew(file, Buffer.from(text));
  const files = written.map(([file]) => file);
  if (flags.json) printJson({ written: files, scanners: proposal.scanners.map(({ id }) => id) });
  else
    print(
      [
        ...files.map((file) => `wrote ${logText(file)}`),
        '',
        `It runs ${proposal.scanners.map(({ id }) => id).join(', ')}.`,
        `Read both files, then try the policy: assay scan${path === undefined ? '' : ` ${logText(path)}`}`,
      ].join('\n'),
    );
  return EXIT.pass;
}

async function proposalFor(request: Parameters<typeof planScan>[0], ports: PipelinePorts): Promise<ManifestProposal> {
  const { plan, source, work } = await planScan(request, registry, ports);
  ports.files.remove(work);
  const useful = [...registry.values()].filter(
    (definition) => definition.tool.kind === 'embedded' || filesOfStep(plan.tree, definition, undefined).length > 0,
  );
  const [offered, scanners] = [true, false].map((chosen) =>
    useful.filter(({ id }) => Object.hasOwn(LEFT_TO_CHOOSE, id) === chosen),
  );
  return {
    product: logText(basename(source.root)).slice(0, 100),
    scanners: (scanners ?? []).map(({ id, title }) => ({ id, title })),
    offered: (offered ?? []).map(({ id, title }) => ({ id, title, why: LEFT_TO_CHOOSE[id] ?? title })),
  };
}

/** `owner/name@commit` of the checkout that this program runs from, where that came from a hosting service. */
async function ownAction(ports: PipelinePorts): Promise<string | undefined> {
  const { installFolder } = ports.system;
  if (ports.files.stat(join(installFolder, '.git')) === undefined) return undefined;
  const git = await createGitClient(installFolder, ports.commands);
  const say = async (...args: string[]): Promise<string> => (await git.tryRun(args))?.toString('utf8').trim() ?? '';
  const [url, commit] = [await say('config', '--get', 'remote.origin.url'), await say('rev-parse', 'HEAD')];
  const name =
    /^(?:https:\/\/github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    )?.[1];
  return name === undefined || !/^[0-9a-f]{40}$/.test(commit) ? undefined : `${name}@${commit}`;
}

function notAFolder(part: string): AssayError {
  return new AssayError({
    kind: 'usage',
    code: 'not-a-folder',
    message: `${logText(part)} is no folder, and nothing is written through it`,
    hint: 'Give the folder of a repository.',
    file: part,
  });
}

function alreadyThere(file: string): AssayError {
  return new AssayError({
    kind: 'usage',
    code: 'already-there',
    message: `there is ${logText(file)} already, and nothing is written over`,
    hint: 'Change that file, or remove it first.',
    file,
  });
}
