/** A place in a JSON document: names of members and numbers of items from the top. */
export type Place = readonly (string | number)[];

const REMOVED = Symbol('removed');
const deep = Array.from({ length: 80 }).reduce<unknown>((inner) => [inner], 0);

/** What a forger may put in the place of anything. */
export const HOSTILE: Readonly<Record<string, unknown>> = {
  'nothing at all': REMOVED,
  null: null,
  'an empty list': [],
  'an empty object': {},
  'an empty text': '',
  'minus one': -1,
  'a number beyond any': 1e308,
  'a long text': 'long '.repeat(50_000),
  'eighty levels': deep,
};

/** Every member and item of a document; of a list of many items the first two and the last. */
export function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: (string | number)[] = Array.isArray(value)
    ? [...new Set([0, 1, value.length - 1])].filter((index) => index >= 0 && index < value.length)
    : Object.keys(value);
  return keys.flatMap((key) => [[...place, key], ...placesIn(Reflect.get(value, key), [...place, key])]);
}

/** A copy of the document with something else in one place. */
export function withValue<T>(document: T, place: Place, value: unknown): T {
  const copy = structuredClone(document);
  const last = place.at(-1) ?? '';
  let holder: unknown = copy;
  for (const key of place.slice(0, -1)) holder = Reflect.get(holder as object, key);
  if (value !== REMOVED) Reflect.set(holder as object, last, value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder as object, last);
  return copy;
}
