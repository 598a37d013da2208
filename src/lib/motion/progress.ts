/** Pure maths of progress. */

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

export const clamp01 = (value: number): number => clamp(value, 0, 1);

export const lerp = (from: number, to: number, share: number): number => from + (to - from) * share;

/** Hermite ease between two edges: 0 below `from`, 1 above `to`. */
export function smoothstep(from: number, to: number, value: number): number {
  const share = clamp01((value - from) / (to - from));
  return share * share * (3 - 2 * share);
}
