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

/**
 * The same cubics for several quantities over one interval, as polynomials of the share of the interval: made once per
 * interval, read many times.
 */
export class HermiteInterval {
  /** Ends of the interval; not numbers before the first. */
  from = Number.NaN;
  to = Number.NaN;
  readonly #size: number;
  /** One quantity after another: constant, linear, square, cube. */
  readonly #coefficients: Float64Array;

  constructor(size: number) {
    this.#size = size;
    this.#coefficients = new Float64Array(size * TERMS);
  }

  /**
   * Makes an interval the present one.
   * @param slopes per unit of time, at the start and at the end
   */
  cover(
    from: number,
    to: number,
    startValues: Float64Array,
    endValues: Float64Array,
    startSlopes: Float64Array,
    endSlopes: Float64Array
  ): void {
    this.from = from;
    this.to = to;
    const length = to - from;
    for (let i = 0, at = 0; i < this.#size; i++, at += TERMS) {
      const start = startValues[i]!;
      const end = endValues[i]!;
      const leaving = Math.max(startSlopes[i]! * length, -3 * start);
      const arriving = Math.min(endSlopes[i]! * length, 3 * end);
      const rise = end - start;
      this.#coefficients[at] = start;
      this.#coefficients[at + 1] = leaving;
      this.#coefficients[at + 2] = 3 * rise - 2 * leaving - arriving;
      this.#coefficients[at + 3] = leaving + arriving - 2 * rise;
    }
  }

  /** Whether a time lies in the interval: after its start, at the latest at its end. */
  holds(time: number): boolean {
    return time > this.from && time <= this.to;
  }

  /** The quantities at a time within the interval, into `out`. */
  read(time: number, out: Float64Array): void {
    const share = (time - this.from) / (this.to - this.from);
    const coefficients = this.#coefficients;
    for (let i = 0, at = 0; i < this.#size; i++, at += TERMS) {
      out[i] =
        coefficients[at]! +
        share * (coefficients[at + 1]! + share * (coefficients[at + 2]! + share * coefficients[at + 3]!));
    }
  }
}
/** Coefficients of a cubic. */
const TERMS = 4;
