import { foreignFilesBefore } from './foreign-files.ts';
import { filesWritten, takesSafeFields } from './script-files.ts';
import type { Taint } from './taint.ts';
import type { Job, Step, WorkflowFile } from './model.ts';

/** Every pattern of a row must be found somewhere in the line: each is linear, and together they need no backtracking. */
type Row = readonly RegExp[];

const GH_TEXT: Row = [
  /\bgh\s{1,5}(?:pr|issue)\s{1,5}(?:view|list|status)\b/,
  /\b(?:title|body|headRefName|comments|files|commits|reviews|latestReviews)\b/,
];
const GH_API: Row = [
  /\b(?:gh\s{1,5}api|curl)\b/,
  /\b(?:pulls|issues|comments|commits|discussions)\b/,
  /\.(?:title|body|message|filename|head\.ref|head\.label)\b/,
];
/** The whole text: no field is asked for. */
const GH_WHOLE: Row = [
  /\bgh\s{1,5}(?:pr|issue)\s{1,5}view\b(?![^|\n]{0,400}(?:--json|--web|\s-q\s|--jq))/,
  /\$\(|`|>|\|/,
];
/** A whole answer of the API, to be taken apart later. */
const API_ANSWER: Row = [
  /\b(?:gh\s{1,5}api|curl)\b/,
  /\b(?:pulls|issues|comments|commits|discussions)\b/,
  /^(?![^\n]{0,3000}(?:\s-q\s|--jq|\|\s{0,5}jq))/,
];
const EVENT_FILE: Row = [
  /GITHUB_EVENT_PATH/,
  /\b(?:title|body|message|head\.ref|head\.label|head_branch|display_title|page_name)\b/,
];
const SAVED_ANSWER: Row = [
  /\bjq\s/,
  /\.(?:head\.ref|head\.label)\b|\bheadRefName\b|\.(?:title|body|message)\b.*(?:pr|pull|issue|comment|event)\w{0,30}\.json\b/,
];
/** Formats that print subject, body, names or branches, not only digests and dates. */
const GIT_MESSAGE: Row = [
  /\bgit\s/,
  /\s(?:log|show)\s/,
  /--oneline\b|--(?:pretty|format)[= ]["']?(?:oneline|short|medium|full)|%(?:s|b|B|f|an|ae|cn|ce|D|d|N)/,
];
const GIT_NAMES: Row = [/\bgit\s/, /\s(?:diff|diff-tree|show|log)\s/, /--name-(?:only|status)\b/];
const READS_FILE =
  /(?:\$\(|`)\s{0,5}(?:cat|head|tail|jq|yq|awk|cut|tr|tac|unzip\s+-p)\s|\$\(\s{0,5}<|^\s*(?:cat|head|tail|jq|yq)\s.*>>|\bread\b[^<]*<\s*[^<(\s]|\bGet-Content\b|\brequire\(['"]\.\//;
const SYSTEM_FILE = /\/(?:etc|proc|sys|usr)\/|GITHUB_EVENT_PATH|<<</;
const ANSWER = 'text-of-a-pull-request-or-issue';
const PULL_EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
  'workflow_run',
];

/** Text of others that a command prints: of a pull request, of commits, of files an outsider brought in. */
export function commandSource(
  line: string,
  file: WorkflowFile,
  job: Job | undefined,
  step: Step | undefined,
): Taint | undefined {
  const outsider = (context: string): Taint => ({ origin: 'outsider', multiline: true, context, kind: 'event' });
  if ((fits(line, GH_TEXT) || fits(line, GH_API)) && !takesSafeFields(line)) return outsider(ANSWER);
  if (fits(line, GH_WHOLE)) return outsider(ANSWER);
  if (fits(line, API_ANSWER) && filesWritten(line).length > 0) return outsider(ANSWER);
  if (fits(line, SAVED_ANSWER)) return outsider(ANSWER);
  if (fits(line, EVENT_FILE)) return outsider('text-of-the-event');
  const pulls = PULL_EVENTS.some((event) => file.triggers.has(event));
  if (fits(line, GIT_NAMES)) return pulls ? outsider('names-of-changed-files') : undefined;
  if (fits(line, GIT_MESSAGE)) return { ...outsider('messages-of-commits'), origin: pulls ? 'outsider' : 'insider' };
  if (job === undefined || !READS_FILE.test(line) || SYSTEM_FILE.test(line)) return undefined;
  const brought = foreignFilesBefore(file, job, step);
  if (brought === undefined) return undefined;
  return outsider(brought === 'artifact' ? 'content-of-an-artifact' : 'content-of-the-pull-request');
}

function fits(line: string, row: Row): boolean {
  return row.every((pattern) => pattern.test(line));
}

/** What a line of JavaScript in actions/github-script takes from the event, the API or a file an outsider brought in. */
const EVENT_TEXT =
  /\b(?:payload|pull_request|pull|pr|issue|comment|review|discussion|data|head_commit|commit|c)\b[\w.?!\])]{0,100}\.(?:title|body|message|head\??\.(?:ref|label))\b|\.filename\b|\bprocess\.env\.GITHUB_HEAD_REF\b/i;
const FILE_TEXT = /\breadFile(?:Sync)?\(/;
const DECLARED = /\b(?:const|let|var)\s+(?:([A-Za-z_$][\w$]{0,99})|\{([^}\n]{1,300})\})\s*=\s*(.*)$/;
const DESTRUCTURED = /^(?:title|body|message|head|filename)$/;

/** The text of an outsider that a script of actions/github-script gives out under a name (`result`: what it returns). */
export function givesOutText(
  script: string,
  by: 'setOutput' | 'exportVariable',
  output: string,
  filesAreForeign: boolean,
): string | undefined {
  const tainted = new Map<string, string>();
  const taintOf = (text: string): string | undefined => {
    if (/\b(?:includes|startsWith|endsWith|test|match|length)\b/.test(text)) return undefined;
    if (EVENT_TEXT.test(text)) return 'text-of-the-event';
    if (filesAreForeign && FILE_TEXT.test(text)) return 'content-of-an-artifact';
    for (const [, name] of text.slice(0, 2000).matchAll(/([A-Za-z_$][\w$]{0,99})/g)) {
      const known = name === undefined ? undefined : tainted.get(name);
      if (known !== undefined) return known;
    }
    return undefined;
  };
  for (const line of script.split('\n')) {
    if (line.length > 4000) continue;
    const declared = DECLARED.exec(line);
    if (declared !== null) {
      const [, single, several = '', value = ''] = declared;
      const found = taintOf(value);
      if (single !== undefined && found !== undefined) tainted.set(single, found);
      if (single === undefined && /payload|data|event/.test(value))
        for (const name of several.split(',').map((part) => part.trim().split(/[:\s=]/)[0] ?? ''))
          if (DESTRUCTURED.test(name)) tainted.set(name, 'text-of-the-event');
    }
    const given = /(setOutput|exportVariable)\(\s*(['"`])([^'"`\n]{1,100})\2\s*,\s*(.*)$/.exec(line);
    if (given?.[1] === by && (output === '*' || given[3]?.toLowerCase() === output)) {
      const found = taintOf(given[4] ?? '');
      if (found !== undefined) return found;
    }
    const returned = by === 'setOutput' && output === 'result' ? /\breturn\s+(.*)$/.exec(line) : null;
    if (returned !== null) {
      const found = taintOf(returned[1] ?? '');
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
