/** Which files a line of a script writes and reads, as far as names are written out. */

const NAME = String.raw`["']?([\w.\/~$\{\}:\\-]{1,160})`;
const WRITES: readonly RegExp[] = [
  new RegExp(String.raw`(?<![<>&\d$=-])(?:1|&)?>{1,2}\|?\s{0,5}${NAME}`, 'g'),
  new RegExp(String.raw`\btee\s{1,5}(?:(?:-a|--append)\s{1,5})?${NAME}`, 'g'),
  new RegExp(String.raw`\s(?:-o|-O|--output|--output-document|--output-file)[ =]\s{0,5}${NAME}`, 'g'),
  new RegExp(
    String.raw`\b(?:Out-File|Set-Content|Add-Content)\s{1,5}(?:-(?:FilePath|Path|LiteralPath)\s{1,5})?${NAME}`,
    'gi',
  ),
];
const READS: readonly RegExp[] = [
  /(?:^|[\s;&|(`"])(?:cat|head|tail|tac|jq|yq|awk|cut|tr|sort|uniq|paste|grep|sed|xargs|Get-Content|type)\s([^|;&)`\n]{1,400})/g,
  new RegExp(String.raw`(?<!<)<\s{0,5}${NAME}`, 'g'),
];
/** The runner's own files carry text to later steps in other ways. */
const RUNNER_FILE = /GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|^\/dev\//;
const MAX_NAMES = 20;

/** Names of the files a line writes; `appends` where what they held before stays. */
export function filesWritten(line: string): { readonly name: string; readonly appends: boolean }[] {
  const found: { name: string; appends: boolean }[] = [];
  for (const pattern of WRITES) {
    for (const match of line.matchAll(pattern)) {
      const name = fileName(match[1] ?? '');
      if (name === '' || RUNNER_FILE.test(name) || found.length >= MAX_NAMES) continue;
      found.push({ name, appends: /^[^>]?>>|-a\b|--append|Add-Content/i.test(match[0]) });
    }
  }
  return found;
}

/** The words of a line that stand where the name of a file to be read does. */
export function filesRead(line: string): string[] {
  const found: string[] = [];
  for (const pattern of READS)
    for (const match of line.matchAll(pattern))
      for (const word of (match[1] ?? '').split(/\s+/)) if (found.length < MAX_NAMES) found.push(fileName(word));
  return found;
}

/** A name without quotes and what stands for the workspace, so that two ways to write it compare. */
export function fileName(word: string): string {
  return word
    .replace(/["']/g, '')
    .replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{?PWD\}?|\.)\//, '')
    .replace(/[;,)]+$/, '');
}

/** Fields of an answer of GitHub whose alphabet GitHub fixes. */
const SAFE_FIELD =
  /^(?:\w*_?id|number|sha|oid|\w*RefOid|\w*_sha|state|status|conclusion|merged|mergeable|draft|isDraft|login|length|url|\w*_url|\w*_at|\w*At|additions|deletions|event|mergeStateStatus|mergeCommit|type|size|author_association|authorAssociation|reviewDecision)$/;
const FILTER =
  /(?:\s-q|\s--jq|\bjq(?:\s{1,5}--?[A-Za-z-]{1,20}){0,6})[ =]\s{0,5}(?:'([^'\n]{1,600})'|"([^"\n]{1,600})"|([^\s'"|]{1,200}))/g;

/** Whether a line takes out of an answer of GitHub only what no outsider can write freely. */
export function takesSafeFields(line: string): boolean {
  let filtered = false;
  for (const match of line.matchAll(FILTER)) {
    const filter = match[1] ?? match[2] ?? match[3] ?? '';
    const ends = [...filter.matchAll(/\.([A-Za-z_]\w{0,60})(?!\w|\s{0,3}(?:\.|\[))/g)].map((end) => end[1] ?? '');
    if (ends.length === 0 || !ends.every((end) => SAFE_FIELD.test(end))) return false;
    filtered = true;
  }
  return filtered;
}
