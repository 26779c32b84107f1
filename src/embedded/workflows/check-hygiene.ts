import { runnerLabels } from './matrix-values.ts';
import type { CheckContext } from './report.ts';
import { get, getMap, getScalar } from './yaml-tree.ts';

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
