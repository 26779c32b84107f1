/** Runs named tasks, a few at a time, so that tests that mostly wait do so together. */
export async function runPool<T>(
  tasks: Readonly<Record<string, () => Promise<T>>>,
  width: number,
): Promise<ReadonlyMap<string, T>> {
  const results = new Map<string, T>();
  const queue = Object.entries(tasks);
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results.set(next[0], await next[1]());
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}
