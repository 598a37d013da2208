/**
 * Gives what it gave last under a key while every field of it, or every item, is the same one: whoever reads it then has
 * nothing to do. What it gives always equals what it is given.
 */
export function keeper<T extends object>(): (key: string, now: T) => T {
  const last = new Map<string, T>();
  return (key, now) => {
    const was = last.get(key);
    if (was && sameParts(was, now)) return was;
    last.set(key, now);
    return now;
  };
}

function sameParts(was: object, now: object): boolean {
  const [before, after] = [Object.entries(was), Object.entries(now)];
  return before.length === after.length && after.every(([, part], i) => Object.is(part, before[i]?.[1]));
}

/** A keeper of lists, whatever they are of. */
export function listKeeper(): <T>(key: string, list: readonly T[]) => readonly T[] {
  const keep = keeper<readonly unknown[]>();
  return <T>(key: string, list: readonly T[]) => keep(key, list) as readonly T[];
}

/**
 * What is made of things, such as the marks of a chart: as long as a thing is the same one, under the same cards or wording,
 * what was made of it is the same again.
 */
export function itemKeeper<Thing extends object, Under extends object, Made>(): (
  things: readonly Thing[],
  under: Under,
  make: (thing: Thing) => Made
) => Made[] {
  const made = new WeakMap<Under, WeakMap<Thing, Made>>();
  return (things, under, make) => {
    const known = made.get(under) ?? new WeakMap<Thing, Made>();
    made.set(under, known);
    return things.map((thing) => {
      const item = known.get(thing) ?? make(thing);
      known.set(thing, item);
      return item;
    });
  };
}
