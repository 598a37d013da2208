/** How often a mark is set down on its way from one place to the next: to move one costs more than to move its disc. */
export const STOPS = 2;

/**
 * A share of a way as its last stop, 0 and 1 themselves at the ends. Marks of different index are set down at different
 * moments, so that no frame moves all of them.
 * @param share how far the disc is, 0..1
 */
export function inStops(share: number, index: number, count: number): number {
  if (share <= 0 || share >= 1) return share;
  const turn = index / Math.max(count, 1) - 0.5;
  return Math.min(Math.max(Math.round(share * STOPS + turn) / STOPS, 0), 1);
}
