import { worst, type Taint } from './taint.ts';

/** Whole files or answers put into one of the runner's files: their own lines are `name=value` then. */
export const DUMPS =
  /^\s*(?:cat|jq|yq|head|tail|tac|gh|curl|unzip)\s[^=]*(?:>>|\|\s*tee\b)[^=]*github_(?:output|env|path)/i;
const HEREDOC = /([\w-]{1,100})<<-?["']?([\w$-]{1,60})/;

/** The worst that a script writes under a name (`*` for any), given the taint of each of its lines. */
export function writtenUnder(script: string, name: string, taints: readonly (Taint | undefined)[]): Taint | undefined {
  let until: string | undefined;
  return worst(
    script.split('\n').map((line, index) => {
      const lower = line.toLowerCase();
      if (until !== undefined) {
        // `name<<END`, its lines, `END`
        if (lower.replace(/^\s*(?:echo|printf)\s/, '').replace(/["'\s;]|>>.*$/g, '') === until) until = undefined;
        return taints[index];
      }
      const opened = HEREDOC.exec(lower);
      if (opened !== null && (name === '*' || opened[1] === name)) {
        until = opened[2];
        return undefined;
      }
      return writesName(lower, name) || DUMPS.test(lower) ? taints[index] : undefined;
    }),
  );
}

/** `name=` as a whole word, or the old `::set-output name=…::`. */
function writesName(line: string, name: string): boolean {
  if (name === '*' || line.includes(`name=${name}::`)) return true;
  for (let at = line.indexOf(`${name}=`); at >= 0; at = line.indexOf(`${name}=`, at + 1))
    if (at === 0 || !/[\w-]/.test(line.charAt(at - 1))) return true;
  return false;
}
