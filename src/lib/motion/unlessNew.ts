/**
 * A function that is asked the same as last time gives the same thing as last time, so that nothing that reads it wakes.
 * What it gives depends on nothing but what it is given.
 */
export function unlessNew<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made
): (...given: Given) => Made {
  let last: { given: Given; made: Made } | undefined;
  return (...given) => {
    const same =
      last?.given.length === given.length && last.given.every((value, i) => Object.is(value, given[i]));
    if (!last || !same) last = { given, made: make(...given) };
    return last.made;
  };
}
