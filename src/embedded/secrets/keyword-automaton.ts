/**
 * All keywords of all rules in one Aho-Corasick automaton over bytes: one table look-up per byte, whatever the number of
 * keywords. ASCII case is folded; rules check the case themselves.
 */
export class KeywordAutomaton {
  private readonly classOf = new Uint8Array(256);
  /** log2 of the row width: rows are padded to a power of two, so that a step is a shift and a look-up. */
  private readonly shift: number;
  private readonly next: Uint16Array;
  /** Per state: index into `outputs`, or 0 for none. */
  private readonly outputOf: Int32Array;
  private readonly outputs: (readonly number[])[] = [[]];

  /** @param keywords non-empty ASCII strings; a hit reports the index of the keyword */
  constructor(keywords: readonly string[]) {
    const folded = keywords.map((word) => Buffer.from(word.toLowerCase(), 'latin1'));
    let classes = 1;
    for (const word of folded) {
      for (const byte of word) if (this.classOf[byte] === 0) this.classOf[byte] = classes++;
    }
    for (let upper = 65; upper <= 90; upper += 1) this.classOf[upper] = this.classOf[upper + 32] ?? 0;
    this.shift = Math.ceil(Math.log2(classes));
    const size = folded.reduce((sum, word) => sum + word.length, 1);
    const goto = new Int32Array(size * classes);
    const found: number[][] = [[]];
    let states = 1;
    // Letter by letter over all words, so that the states near the root, where nearly all of a text is spent, lie together.
    const stateOf = new Uint32Array(folded.length);
    const longest = folded.reduce((most, word) => Math.max(most, word.length), 0);
    for (let depth = 0; depth < longest; depth += 1) {
      folded.forEach((word, id) => {
        const byte = word[depth];
        if (byte === undefined) return;
        const slot = (stateOf[id] ?? 0) * classes + (this.classOf[byte] ?? 0);
        let to = goto[slot] ?? 0;
        if (to === 0) {
          to = states++;
          goto[slot] = to;
          found.push([]);
        }
        stateOf[id] = to;
      });
    }
    stateOf.forEach((state, id) => found[state]?.push(id));
    if (states > 0xffff) throw new Error('too many keywords for one automaton');
    this.next = new Uint16Array(states << this.shift);
    this.outputOf = new Int32Array(states);
    this.link(goto, found, states, classes);
  }

  private link(goto: Int32Array, found: number[][], states: number, classes: number): void {
    const { next, shift } = this;
    const fail = new Int32Array(states);
    const queue: number[] = [0];
    for (const state of queue) {
      const inherited = state === 0 ? [] : (found[fail[state] ?? 0] ?? []);
      if (inherited.length > 0) found[state] = [...(found[state] ?? []), ...inherited];
      const list = found[state] ?? [];
      if (list.length > 0) this.outputOf[state] = this.outputs.push(list) - 1;
      for (let cls = 0; cls < classes; cls += 1) {
        const to = goto[state * classes + cls] ?? 0;
        const fallback = state === 0 ? 0 : (next[((fail[state] ?? 0) << shift) | cls] ?? 0);
        next[(state << shift) | cls] = to === 0 ? fallback : to;
        if (to !== 0) {
          fail[to] = fallback;
          queue.push(to);
        }
      }
    }
  }

  /** Calls `onHit(keyword, end)` for each occurrence, in order of its end (exclusive). */
  scan(bytes: Uint8Array, onHit: (keyword: number, end: number) => void): void {
    const { classOf, next, outputOf, outputs, shift } = this;
    let state = 0;
    for (let index = 0; index < bytes.length; index += 1) {
      state = next[(state << shift) | (classOf[bytes[index] ?? 0] ?? 0)] ?? 0;
      if (state === 0) continue;
      const output = outputOf[state] ?? 0;
      if (output === 0) continue;
      for (const keyword of outputs[output] ?? []) onHit(keyword, index + 1);
    }
  }
}
