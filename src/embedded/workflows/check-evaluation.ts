import { inputName, injectionSeverity } from './check-injection.ts';
import { commandVariable, evaluatedDocument, evaluatedTexts, filesStarted } from './evaluated-text.ts';
import { shownPath } from './expression.ts';
import { input, type Job, type Step } from './model.ts';
import type { CheckContext } from './report.ts';
import { fileName } from './script-files.ts';
import type { Taint } from './taint.ts';
import { getMap, getScalar, type ScalarNode, type Span } from './yaml-tree.ts';

/** Text of others that a script reads safely as a variable and then hands to an interpreter as code after all. */
export function checkEvaluation(context: CheckContext): void {
  for (const job of context.file.jobs) {
    for (const step of job.steps) {
      if (step.run !== undefined) {
        const shell = shellOf(context, job, step);
        if (/^(?:python|node|deno|bun)/.test(shell))
          checkProgram(context, job, step, step.run, shell.startsWith('python') ? PYTHON_SINK : SCRIPT_SINK);
        else checkShell(context, job, step, step.run, shell);
      } else if (step.uses?.kind === 'remote' && step.uses.slug === 'actions/github-script') {
        const script = input(step, 'script');
        if (script !== undefined) checkProgram(context, job, step, script, SCRIPT_SINK);
      }
    }
  }
}

function shellOf({ file }: CheckContext, job: Job, step: Step): string {
  for (const node of [
    step.node,
    getMap(getMap(job.node, 'defaults'), 'run'),
    getMap(getMap(file.root, 'defaults'), 'run'),
  ]) {
    const shell = getScalar(node, 'shell');
    if (shell !== undefined) return shell.text.trim().toLowerCase();
  }
  return '';
}

function checkShell(context: CheckContext, job: Job, step: Step, run: ScalarNode, shell: string): void {
  let document: string | undefined;
  const lines = run.text.split('\n');
  context.flow.visitLines(run, { job, step }, (index, line, taintOf, taintOfFile) => {
    const span = (): Span => context.lineSpan(run, index);
    if (document !== undefined) {
      if (line.trim() === document) document = undefined;
      else tell(context, job, step, span(), taintOf(line.replace(/\\\$/g, '')));
      return;
    }
    if (/^\s*(?:#|$)/.test(line)) return;
    document = evaluatedDocument(line);
    const commanded = commandVariable(line);
    const taints = [
      ...[...evaluatedTexts(withQuoted(lines, index, line)), ...(commanded === undefined ? [] : [commanded])].map(
        taintOf,
      ),
      ...filesStarted(line).map((name) => taintOfFile(fileName(name))),
    ];
    // A command prompt puts `%NAME%` in before it reads the line.
    if (shell === 'cmd')
      for (const [, name = ''] of line.matchAll(/%([A-Za-z_]\w{0,99})%/g)) taints.push(taintOf(`$${name}`));
    for (const taint of taints) tell(context, job, step, span(), taint);
  });
}

const MAX_QUOTED_LINES = 40;

/** A line with those that a double quote it leaves open goes on over. */
function withQuoted(lines: readonly string[], index: number, line: string): string {
  if (!/["']\s*$|(?:-\w*[ce]|eval|ssh)\s[^\n]*"/.test(line) || !isOpen(line)) return line;
  let text = line;
  for (let next = index + 1; next < lines.length && next < index + MAX_QUOTED_LINES && isOpen(text); next += 1)
    text = `${text}\n${(lines[next] ?? '').slice(0, 1000)}`;
  return text;
}

function isOpen(text: string): boolean {
  return (text.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
}

const SCRIPT_SINK =
  /(?:(?<![.\w$])(?:eval|execSync|Function)|\bchild_process['"]?\)?\.(?:exec|execSync)|\bcp\.exec(?:Sync)?|\bspawn(?:Sync)?)\s*\((.*)$/;
const PYTHON_SINK =
  /(?:(?<![.\w])(?:eval|exec)|\bos\.(?:system|popen)|\bsubprocess\.(?:getoutput|getstatusoutput|run|call|check_call|check_output|Popen))\s*\((.*)$/;
/** Calls that hand their text to a shell only when told so. */
const NEEDS_SHELL = /^(?:spawn|subprocess\.(?!get))/;
const ENVIRONMENT =
  /process\.env(?:\.([A-Za-z_]\w{0,99})|\[['"]([A-Za-z_]\w{0,99})['"]\])|os\.(?:environ(?:\.get)?|getenv)\s*[[(]\s*['"]([A-Za-z_]\w{0,99})['"]|\bDeno\.env\.get\(\s*['"]([A-Za-z_]\w{0,99})['"]/g;
const DECLARED = /^\s*(?:const\s+|let\s+|var\s+)?([A-Za-z_$][\w$]{0,99})\s*=(?!=)\s*(.*)$/;
const EVENT_TEXT = /\bpayload[\w.?![\]]{0,100}\.(?:title|body|message|head\??\.(?:ref|label))\b/;

/** JavaScript and Python: what comes from the environment or the event, and goes to `eval`, `exec` or a shell. */
function checkProgram(context: CheckContext, job: Job, step: Step, script: ScalarNode, sinkPattern: RegExp): void {
  const own = new Map<string, Taint>();
  const taintOf = (text: string): Taint | undefined => {
    for (const match of text.slice(0, 4000).matchAll(ENVIRONMENT)) {
      const name = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
      const taint = context.flow.sourcesOf({ job, step }).variable(name);
      if (taint !== undefined) return taint;
    }
    if (EVENT_TEXT.test(text))
      return { origin: 'outsider', multiline: true, context: 'text-of-the-event', kind: 'event' };
    for (const [name] of text.slice(0, 2000).matchAll(/[A-Za-z_$][\w$]{0,99}/g)) {
      const taint = own.get(name);
      if (taint !== undefined) return taint;
    }
    return undefined;
  };
  for (const [index, line] of script.text.split('\n').entries()) {
    if (line.length > 4000 || /^\s*(?:#|\/\/)/.test(line)) continue;
    const declared = DECLARED.exec(line);
    if (declared !== null && own.size < 500) {
      const taint = taintOf(declared[2] ?? '');
      if (taint === undefined) own.delete(declared[1] ?? '');
      else own.set(declared[1] ?? '', taint);
    }
    const given = EXPORTED.exec(line);
    if (given !== null) tellExported(context, context.lineSpan(script, index), taintOf(given[1] ?? ''));
    const sink = sinkPattern.exec(line);
    if (sink === null) continue;
    // A program and its arguments in a list, or no shell at all: nothing reads the text as code.
    if (NEEDS_SHELL.test(sink[0]) && !/shell\s*[=:]\s*true/i.test(line)) continue;
    tell(context, job, step, context.lineSpan(script, index), taintOf(sink[1] ?? ''));
  }
}

const EXPORTED = /\bcore\.(?:exportVariable\(\s*(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`|\w+)\s*,|addPath\()(.*)$/;

function tellExported(context: CheckContext, span: Span, taint: Taint | undefined): void {
  if (taint?.origin !== 'outsider') return;
  context.add(
    'environment-write',
    span,
    'Text from outside goes into the environment of all later steps, where a tool may take it for more than a text.',
    { confidence: 'medium' },
  );
}

function tell(context: CheckContext, job: Job, step: Step, span: Span, taint: Taint | undefined): void {
  if (taint === undefined) return;
  const dispatched = taint.context.includes('client_payload');
  const passed = inputName(taint.context);
  if (passed !== undefined && !context.evaluated.has(passed))
    context.evaluated.set(passed, context.region(span).startLine);
  if (taint.origin !== 'outsider' && !dispatched) return;
  const shown = shownPath(taint.context);
  const route = taint.via === undefined ? '' : ` (by way of ${shownPath(taint.via)})`;
  const who = dispatched ? 'whoever sends the dispatch' : 'an outsider';
  context.add(
    dispatched ? 'input-injection' : 'script-injection',
    span,
    `${shown}${route} is text ${who} chooses, and this line hands it to an interpreter as code.`,
    {
      severity: dispatched ? 'medium' : injectionSeverity(context, job, step, taint),
      confidence: 'medium',
      properties: { context: shown },
    },
  );
}
