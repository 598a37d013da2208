const STREAM_STRIDE = 0x9e3779b9;
const TWO_TO_32 = 4294967296;

/**
 * A seeded source of uniform numbers (mulberry32). Streams of one seed are independent of one another.
 * @param seed integer
 * @param stream integer ≥ 0: which of the seed's streams
 * @returns a function giving the next number in 0..1, both ends excluded
 */
export function uniformStream(seed: number, stream: number): () => number {
  let state = mix((mix(seed >>> 0) + Math.imul(stream + 1, STREAM_STRIDE)) >>> 0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / TWO_TO_32;
  };
}

/** Spreads the bits of an integer (finaliser of MurmurHash3), so that neighbouring seeds give unlike streams. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
