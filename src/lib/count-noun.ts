/** A number with its noun: `1 file`, `2 files`. @param many where the plural is no simple `s`. */
export function countNoun(count: number, noun: string, many = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : many}`;
}
