import { MASK } from './redact.ts';

/** Something a detector matched in the scanned files. Held in memory for the length of a run, never written anywhere. */
export interface MatchedValue {
  readonly text: string;
  /** `secret` may stand anywhere; `personal` is taken for itself only where it stands as a word: names are parts of names. */
  readonly kind: 'secret' | 'personal';
}

/** Shorter values are parts of ordinary words and numbers: masking them would hurt everything else in a report. */
const SHORTEST = 6;
/** A number of fewer digits is a line, a column or a count. */
const SHORTEST_NUMBER = 7;
/**
 * Takes known values out of text, in the forms programs print them in: as they are, escaped for JSON, XML or an address, and,
 * where it is a secret, in base64. The tree chooses these values, so what a program's answer depends on must not pass through
 * here: `redactReport` sees to that.
 */
export class ValueRedactor {
  private readonly forms = new Map<string, MatchedValue['kind']>();
  /** First `SHORTEST` characters → lengths of the forms that begin with them, longest first. */
  private readonly lengths = new Map<string, number[]>();
  /** One bit per hash of three characters: nearly every place of a text is passed over by it. */
  private readonly begins = new Uint8Array(2 ** 21);
  constructor(values: readonly MatchedValue[]) {
    for (const { text, kind } of values) {
      for (const line of text.split(/[\r\n]+/).map((part) => part.trim())) {
        for (const form of formsOf(line, kind)) this.add(form, kind);
        // What a pattern takes for the value of a telling name ends at the first of these: the rest must not be left standing.
        const [, rest = ''] = /^[^\s"',;&{}[\]()<>\\]{4,}([^]*)$/.exec(line) ?? [];
        if (kind === 'secret') for (const form of formsOf(rest.trim(), kind)) this.add(form, kind);
      }
    }
    for (const [form] of this.forms) {
      const start = form.slice(0, SHORTEST);
      const lengths = this.lengths.get(start) ?? [];
      if (!lengths.includes(form.length)) lengths.push(form.length);
      this.lengths.set(start, lengths);
      const bit = hash(form, 0);
      this.begins[bit >> 3] = (this.begins[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** Whether any of the values is in there. */
  isIn(bytes: Uint8Array): boolean {
    return this.forms.size > 0 && this.next(latin1Of(bytes), 0) !== undefined;
  }

  redact(bytes: Uint8Array): Uint8Array {
    if (this.forms.size === 0) return bytes;
    const text = latin1Of(bytes);
    const parts: string[] = [];
    let done = 0;
    for (let at = this.next(text, 0); at !== undefined; at = this.next(text, at.end)) {
      parts.push(text.slice(done, at.start), MASK);
      done = at.end;
    }
    if (done === 0) return bytes;
    parts.push(text.slice(done));
    return Buffer.from(parts.join(''), 'latin1');
  }

  redactText(text: string): string {
    return Buffer.from(this.redact(Buffer.from(text, 'utf8'))).toString('utf8');
  }

  private add(form: string, kind: MatchedValue['kind']): void {
    if (form.length < (/^\d+$/.test(form) ? SHORTEST_NUMBER : SHORTEST)) return;
    if (this.forms.get(form) !== 'secret') this.forms.set(form, kind);
  }

  /** The next place from `from` on, the longest form that stands there. */
  private next(text: string, from: number): { start: number; end: number } | undefined {
    const last = text.length - SHORTEST;
    for (let start = from; start <= last; start += 1) {
      const bit = hash(text, start);
      if (((this.begins[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) continue;
      for (const length of this.lengths.get(text.slice(start, start + SHORTEST)) ?? []) {
        const end = start + length;
        const kind = this.forms.get(text.slice(start, end));
        if (kind === 'secret' || (kind === 'personal' && standsAlone(text, start, end))) return { start, end };
      }
    }
    return undefined;
  }
}

/** 24 bits of three characters of latin1. */
function hash(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16);
}

function formsOf(value: string, kind: MatchedValue['kind']): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const forms = [
    value,
    json,
    json.replaceAll('/', '\\/'),
    json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    value.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
    xml,
    xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    encodeURIComponent(value.toWellFormed()),
  ].map(latin1);
  return kind === 'secret' ? [...forms, ...base64Forms(value)] : forms;
}

/** What base64 makes of the value wherever it stands in a longer text: without the characters that its neighbours decide too. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    const inner = text.slice(Math.ceil((before * 8) / 6), whole);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** UTF-8 bytes, one character each. */
function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function latin1Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** No letter or digit goes on at either side; those of an escape such as `\n` or `%2C` are none. */
function standsAlone(text: string, start: number, end: number): boolean {
  const word = /[A-Za-z0-9_\u0080-\u00ff]/;
  const before =
    word.test(text.charAt(start - 1)) && !/(?:\\.|%[0-9A-Fa-f]{2})$/.test(text.slice(Math.max(0, start - 3), start));
  return (
    !(before && word.test(text.charAt(start))) && !(word.test(text.charAt(end)) && word.test(text.charAt(end - 1)))
  );
}
