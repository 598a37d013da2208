/**
 * Index of the interval that holds `time`: times[i] < time ≤ times[i + 1]; the very first instant belongs to interval 0.
 * An instant that ends one interval and starts the next belongs to the one it ends.
 * @param times ascending, at least one
 */
export function intervalAt(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (times[middle]! < time) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Cubic Hermite interpolation of a quantity that cannot be negative. Fourth order; the slopes are limited only where the
 * cubic would otherwise dip below zero, which happens within the first steps of a quantity that rises from nothing.
 * @param share place in the interval, 0..1
 * @param length of the interval
 */
export function hermiteNonNegative(
  share: number,
  length: number,
  startValue: number,
  endValue: number,
  startSlope: number,
  endSlope: number
): number {
  const leaving = Math.max(startSlope * length, -3 * startValue);
  const arriving = Math.min(endSlope * length, 3 * endValue);
  const rest = 1 - share;
  return (
    rest * rest * ((1 + 2 * share) * startValue + share * leaving) +
    share * share * ((1 + 2 * rest) * endValue - rest * arriving)
  );
}

/** The same for all states of an interval at once, into `out`. */
export function hermiteStates(
  share: number,
  length: number,
  startValues: Float64Array,
  endValues: Float64Array,
  startSlopes: Float64Array,
  endSlopes: Float64Array,
  out: Float64Array
): void {
  for (let i = 0; i < out.length; i++) {
    out[i] = hermiteNonNegative(
      share,
      length,
      startValues[i]!,
      endValues[i]!,
      startSlopes[i]!,
      endSlopes[i]!
    );
  }
}
