import type { Job } from './model.ts';
import type { CheckContext } from './report.ts';
import { get, getMap, getScalar, scalarsOf } from './yaml-tree.ts';

const RETIRED_RUNNERS =
  /^(?:ubuntu-(?:16|18|20)\.04|macos-(?:10\.15|11(?:\.0)?|12|13)(?:-x?large)?|windows-(?:2016|2019))$/;
const RETIRED_NODE = new Set(['node12', 'node16']);

/** Forms that are no longer maintained and, under `strict`, matters of order. */
export function checkHygiene(context: CheckContext): void {
  const { file } = context;
  if (file.kind === 'action') {
    const using = getScalar(getMap(file.root, 'runs'), 'using');
    if (using !== undefined && RETIRED_NODE.has(using.text.toLowerCase())) {
      context.add(
        'retired-runtime',
        using,
        'This version of Node.js gets no security fixes any more and is no longer shipped with the runner.',
      );
    }
    return;
  }
  for (const job of file.jobs) {
    for (const label of runnerLabels(job)) {
      if (RETIRED_RUNNERS.test(label.text.toLowerCase()))
        context.add(
          'retired-runner',
          label,
          'GitHub has withdrawn this machine image: jobs that ask for it never start.',
        );
    }
  }
  if (context.strict) checkOrder(context);
}

function runnerLabels(job: Job): ReturnType<typeof scalarsOf> {
  const runsOn = get(job.node, 'runs-on');
  const direct = runsOn?.kind === 'map' ? scalarsOf(get(runsOn, 'labels')) : scalarsOf(runsOn);
  const named = direct.flatMap(({ text }) => /^\$\{\{\s{0,20}matrix\.([\w-]{1,60})\s{0,20}\}\}$/.exec(text)?.[1] ?? []);
  const matrix = getMap(getMap(job.node, 'strategy'), 'matrix');
  const fromMatrix = named.flatMap((name) => {
    const include = get(matrix, 'include');
    const rows = include?.kind === 'seq' ? include.items.flatMap((row) => scalarsOf(get(row, name.toLowerCase()))) : [];
    return [...scalarsOf(get(matrix, name.toLowerCase())), ...rows];
  });
  return [...direct, ...fromMatrix];
}

function checkOrder(context: CheckContext): void {
  const { file } = context;
  const top = file.onKey ?? { start: 0, end: 0 };
  if (get(file.root, 'name') === undefined)
    context.add('missing-name', top, 'The workflow has no name, so lists and checks show its file name.');
  const called = [...file.triggers.keys()].every((event) => event === 'workflow_call');
  const grouped =
    get(file.root, 'concurrency') !== undefined ||
    (file.jobs.length > 0 && file.jobs.every(({ node }) => get(node, 'concurrency') !== undefined));
  if (!called && !grouped)
    context.add(
      'missing-concurrency',
      top,
      'Several runs of this workflow may go on at once and overtake one another.',
    );
}
