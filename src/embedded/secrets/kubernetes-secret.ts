import { judgeKey } from './key-name.ts';
import type { Place } from './place.ts';
import { RANK, type SecretMatch } from './secret-match.ts';
import { gradeValue } from './value-judge.ts';

const ENTRY =
  /^(\s{0,40})["']?([\w./-]{1,120})["']?\s?:\s{0,8}["']?([A-Za-z0-9+/=_.!@#%^&*()~$-]{4,1024})["']?\s{0,4}(?:#.{0,200})?\r?$/;
const BLOCK = /^(\s{0,40})["']?(data|stringData)["']?\s?:\s{0,4}\r?$/;

/** The entries of `data:` and `stringData:` in a Kubernetes Secret manifest. */
export function readKubernetesSecrets(text: string, place: Place): readonly SecretMatch[] {
  const found: SecretMatch[] = [];
  let block: { indent: number; encoded: boolean } | undefined;
  let isSecret = false;
  let pending: SecretMatch[] = [];
  const close = (): void => {
    if (isSecret) found.push(...pending);
    pending = [];
    isSecret = false;
    block = undefined;
  };
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = end - start < 1400 ? text.slice(start, end) : '';
    if (line.startsWith('---')) close();
    else if (/^["']?kind["']?\s?:\s?["']?Secret["']?\s{0,4}\r?$/.test(line.trimStart())) isSecret = true;
    const opens = BLOCK.exec(line);
    if (opens !== null) block = { indent: opens[1]?.length ?? 0, encoded: opens[2] === 'data' };
    else if (block !== undefined && line.trim() !== '') {
      const entry = ENTRY.exec(line);
      const indent = /^\s*/.exec(line.slice(0, 60))?.[0].length ?? 0;
      if (indent <= block.indent) block = undefined;
      else if (entry !== null) {
        const [, , name = '', value = ''] = entry;
        const match = judgeEntry(name, value, block.encoded, place);
        const at = start + line.indexOf(value, line.indexOf(':') + 1);
        if (match !== undefined) pending.push({ ...match, start: at, end: at + value.length });
      }
    }
    start = end + 1;
  }
  close();
  return found;
}

function judgeEntry(name: string, value: string, encoded: boolean, place: Place): SecretMatch | undefined {
  let plain = value;
  if (encoded) {
    if (!/^[A-Za-z0-9+/]{4,1024}={0,2}$/.test(value)) return undefined;
    plain = Buffer.from(value, 'base64').toString('latin1').trim();
    if (!/^[\x20-\x7e]{3,800}$/.test(plain)) return undefined;
  }
  const key = judgeKey(name);
  const grade = gradeValue(plain, key === undefined || key.cls === 'password');
  const named = key !== undefined && !key.about;
  if (grade === 'none' || (!named && grade !== 'strong')) return undefined;
  const review = place.test || place.kind === 'prose' || grade === 'weak' || grade === 'uuid';
  return {
    rule: 'kubernetes-secret',
    start: 0,
    end: 0,
    rank: RANK.pair,
    severity: 'high',
    review,
    confidence: review ? 'low' : 'high',
    message: `Secret value in a Kubernetes Secret manifest${encoded ? ' (base64)' : ''}${place.test ? ' in a test or example' : ''}`,
  };
}
