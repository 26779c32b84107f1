import { MAX_LINE } from './script-flow.ts';
import { DUMPS } from './runner-files.ts';
import { type Job, type Step } from './model.ts';
import type { CheckContext } from './report.ts';
import type { Taint } from './taint.ts';
import { getScalar, type MapEntry, type ScalarNode } from './yaml-tree.ts';

const ENV_FILE = /GITHUB_(?:ENV|PATH)\b/;
const PIPE_TO_SHELL = [
  /\b(?:curl|wget)\b[^|\n]{0,600}\|\s{0,20}(?:sudo\s{1,5}(?:-[A-Za-z]{1,5}\s{1,5})?)?(?:env\s[^|\n]{0,80}\s)?(?:ba|z|da|k)?sh\b/,
  /\b(?:ba|z|da)?sh\s{1,5}(?:-c\s{1,5})?(?:<\(|"?\$\()\s{0,5}(?:curl|wget)\b/,
  /\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|downloadstring)\b[^\n]{0,300}\|\s{0,10}(?:iex|invoke-expression)\b/i,
  /\b(?:iex|invoke-expression)\b[^\n]{0,40}\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|downloadstring|webclient)\b/i,
  /\b(?:curl|wget)\b[^|\n]{0,600}\|\s{0,20}(?:sudo\s{1,5})?(?:python3?|node|perl|ruby)\s{0,5}(?:-\s|-$|$)/,
];
const SCANNER_COMMAND =
  /(?:^|[\s;&|(])(?:trivy|semgrep|bandit|gitleaks|trufflehog|zizmor|checkov|gosec|govulncheck|osv-scanner|pip-audit|safety\s+(?:check|scan)|cargo[\s-](?:audit|deny)|npm\s+audit|yarn\s+(?:npm\s+)?audit|pnpm\s+audit|snyk\s+(?:test|code|container|iac)|grype|detect-secrets|tfsec|kics|hadolint|brakeman|bundle[r-]?\s?audit)(?:\s|$)/;
/** Ways to stay green whatever is found. */
const TOLERATES =
  /\|\|\s*(?:true|:|exit\s+0|echo\b)|\s--(?:exit-zero|soft-fail|no-fail|no-exit-codes|exit-code[= ]0)(?:\s|$)/;
const SCANNER_ACTION =
  /^(?:aquasecurity\/(?:trivy|tfsec)-action|anchore\/scan-action|snyk\/actions|gitleaks\/gitleaks-action|trufflesecurity\/trufflehog|zizmorcore\/zizmor-action|woodruffw\/zizmor-action|semgrep\/.+|returntocorp\/semgrep-action|bridgecrewio\/checkov-action|securego\/gosec|golang\/govulncheck-action|google\/osv-scanner-action|pypa\/gh-action-pip-audit|github\/codeql-action|actions\/dependency-review-action|ossf\/scorecard-action|hadolint\/hadolint-action|pycqa\/bandit-action|checkmarx\/.+|sonarsource\/.+|rustsec\/audit-check|embarkstudios\/cargo-deny-action|microsoft\/security-devops-action)$/;

/** What scripts do to the runner and to later steps. */
export function checkScripts(context: CheckContext): void {
  checkSwitches(context, context.file.env);
  for (const job of context.file.jobs) {
    checkSwitches(context, job.env);
    for (const step of job.steps) {
      checkSwitches(context, step.env);
      checkTolerance(context, step);
      if (step.run !== undefined) checkRun(context, job, step, step.run);
    }
  }
}

function checkRun(context: CheckContext, job: Job, step: Step, run: ScalarNode): void {
  const lines = run.text.split('\n');
  // `{ echo …; } >> "$GITHUB_ENV"`: the lines of the group write to the file named after it.
  const groupEnd = lines.findLastIndex((line) => /^\s*\}\s*(?:>>|\|\s*tee\b)/.test(line) && ENV_FILE.test(line));
  const taints = context.flow.lineTaints(run, { job, step });
  let heredoc: string | undefined;
  checkDownloads(context, run, lines);
  for (const [index, line] of lines.entries()) {
    if (line.length > MAX_LINE || /^\s*#/.test(line)) continue;
    const span = (): { start: number; end: number } => context.lineSpan(run, index);
    const writes =
      (ENV_FILE.test(line) && /(?:>>|>|\btee\b|out-file|add-content)/i.test(line)) ||
      heredoc !== undefined ||
      (index < groupEnd && /\becho\b|\bprintf\b|\bcat\b/.test(line));
    if (heredoc !== undefined && line.trim() === heredoc) heredoc = undefined;
    else if (ENV_FILE.test(line)) heredoc = /<<-?\s{0,3}["']?(\w{1,40})["']?/.exec(line)?.[1] ?? heredoc;
    if (writes && ((isForeign(taints[index]) && !isOneLine(line, taints[index])) || writesFile(context, line))) {
      context.add(
        'environment-write',
        span(),
        'Text from outside goes into the environment of all later steps; a line break in it sets any variable, such as one that loads code.',
      );
    } else if (DUMPS.test(line) && /GITHUB_OUTPUT\b/.test(line) && isForeign(taints[index]))
      context.add(
        'environment-write',
        span(),
        'A text from outside is taken for the outputs of this step as it stands, so it sets any of them.',
        { severity: 'low' },
      );
    if (/::(?:set-env|add-path)\b[^\n]{0,200}::/.test(line))
      context.add(
        'insecure-commands',
        span(),
        'This workflow command was switched off because any printed text could set variables with it.',
      );
    if (/::(?:set-output\s|save-state\s)/.test(line))
      context.add(
        'deprecated-command',
        span(),
        'This workflow command is being withdrawn; any text that is printed can use it to set values.',
      );
    if (fetchesAndRuns(joined(lines, index)))
      context.add(
        'pipe-to-shell',
        span(),
        'A script is fetched and run in one go, so whoever controls the server, or the way to it, controls this job.',
      );
    if (SCANNER_COMMAND.test(line) && TOLERATES.test(line)) {
      context.add(
        'tolerated-scanner',
        span(),
        'Whatever this security scanner finds, and even its failure, leaves the job green.',
      );
    }
  }
}

/** A script that is first saved and then started, with nothing in between that looks at it. */
function checkDownloads(context: CheckContext, run: ScalarNode, lines: readonly string[]): void {
  if (!/\b(?:curl|wget)\b/.test(run.text) || CHECKS_FILE.test(run.text)) return;
  const lastStart = new Map<string, number>();
  for (const [index, line] of lines.entries())
    if (line.length <= MAX_LINE) for (const name of startedNames(line)) lastStart.set(name, index);
  for (const [index, line] of lines.entries()) {
    if (line.length > MAX_LINE || /^\s*#/.test(line)) continue;
    const command = joined(lines, index);
    if (!/\b(?:curl|wget)\s[^\n]{0,600}https?:\/\//.test(command)) continue;
    const name =
      SAVED_AS.exec(command)?.[1] ??
      (/\s-\w{0,6}O\b|\bwget\b/.test(command) ? ADDRESS_END.exec(command)?.[1] : undefined);
    if (name === undefined) continue;
    if ((lastStart.get(baseName(name)) ?? -1) >= index)
      context.add(
        'pipe-to-shell',
        context.lineSpan(run, index),
        'A script is fetched and then run without a look at what was fetched, so whoever controls the server controls this job.',
      );
  }
}

const CHECKS_FILE =
  /\b(?:sha\d{1,3}sum|shasum|b2sum|md5sum|openssl\s+dgst|gpg\b[^\n]{0,100}--verify|cosign\s+verify|minisign|slsa-verifier|Get-FileHash)\b/i;
const SAVED_AS =
  /(?:\s-\w{0,6}o\s+|\s--output[ =]|\s-O\s+|\s--output-document[ =]|(?<![>&\d])>\s*)["']?([\w./$~{}-]{1,120}\.(?:sh|bash|py|pl|rb))\b/;
const ADDRESS_END = /https?:\/\/[^\s"']{1,400}\/([\w.-]{1,80}\.(?:sh|bash|py|pl|rb))(?=["'\s]|$)/;
const STARTED =
  /(?:^|[\s;&|(])(?:(?:ba|z|da)?sh|source|\.|python3?|perl|ruby)\s+(?:-\w+\s+){0,3}["']?([\w./$~{}-]{1,120})|(?:^|[\s;&|(])(\.{0,2}\/[\w./$~{}-]{1,120})/;

function startedNames(line: string): string[] {
  return [...line.matchAll(new RegExp(STARTED, 'g'))].slice(0, 20).map((match) => baseName(match[1] ?? match[2] ?? ''));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function fetchesAndRuns(line: string): boolean {
  const command = withoutComment(line);
  return /[|<(]/.test(command) && PIPE_TO_SHELL.some((pattern) => pattern.test(command));
}

/** Without a shell comment at the end; a `#` inside quotes is none. */
function withoutComment(line: string): string {
  const at = /\s#\s/.exec(line)?.index;
  if (at === undefined) return line;
  const before = line.slice(0, at);
  return (before.split('"').length - 1) % 2 === 0 && (before.split("'").length - 1) % 2 === 0 ? before : line;
}

/** A line with those it is continued on. */
function joined(lines: readonly string[], index: number): string {
  let text = lines[index] ?? '';
  for (let next = index + 1; text.trimEnd().endsWith('\\') && next < lines.length && next < index + 6; next += 1) {
    text = `${text.trimEnd().slice(0, -1)} ${(lines[next] ?? '').slice(0, 500)}`;
  }
  return text.slice(0, MAX_LINE);
}

/** The content of a file, in a run that a run of an outsider set off. */
function writesFile({ file }: CheckContext, line: string): boolean {
  return file.triggers.has('workflow_run') && /\$\(\s*(?:cat\s|<)|`cat\s|^\s*cat\s[^<\n]{0,200}>>/.test(line);
}

function isForeign(taint: ReturnType<CheckContext['flow']['taintOf']>): boolean {
  return taint !== undefined && (taint.origin === 'outsider' || taint.context.includes('client_payload'));
}

/** `NAME=$GITHUB_HEAD_REF`: the name of a branch has no line break, so it stays the value of its variable. */
function isOneLine(line: string, taint: Taint | undefined): boolean {
  return taint?.context === 'github.head_ref' && /\bGITHUB_ENV\b/.test(line) && /\b\w+=["']?\$/.test(line);
}

function checkSwitches(context: CheckContext, env: readonly MapEntry[]): void {
  for (const { key, value } of env) {
    if (value.kind !== 'scalar') continue;
    const name = key.text.toUpperCase();
    const on = /^(?:true|1|yes)$/i.test(value.text.trim());
    const span = { start: key.start, end: value.end };
    if (name === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && (on || value.text.includes('${{')))
      context.add(
        'insecure-commands',
        span,
        'Commands that GitHub switched off are switched on again: any text a step prints can set variables and the search path.',
      );
    if (on && (name === 'ACTIONS_STEP_DEBUG' || name === 'ACTIONS_RUNNER_DEBUG'))
      context.add('debug-logging', span, 'Every run logs in detail what the runner and its actions do.');
  }
}

function checkTolerance(context: CheckContext, step: Step): void {
  const tolerated = getScalar(step.node, 'continue-on-error');
  if (tolerated?.text.toLowerCase() !== 'true') return;
  const byAction = step.uses?.kind === 'remote' && SCANNER_ACTION.test(step.uses.slug);
  const byCommand =
    step.run !== undefined &&
    step.run.text
      .split('\n')
      .some((line) => line.length <= MAX_LINE && SCANNER_COMMAND.test(line) && !/install|apt|brew/.test(line));
  if (byAction || byCommand)
    context.add(
      'tolerated-scanner',
      tolerated,
      'Whatever this security scanner finds, and even its failure, leaves the job green.',
    );
}
