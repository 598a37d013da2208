export interface Peak {
  value: number;
  timeMin: number;
}

const GOLDEN_SHARE = (Math.sqrt(5) - 1) / 2;
/** Each halves the bracket by the golden share; 24 bring it to 1e-5 of two intervals. */
const REFINEMENTS = 24;

/**
 * Highest value of a curve with one hump between neighbouring nodes: the best node, then golden-section search beside it.
 * @param timesMin nodes, ascending, at least one
 */
export function peakOf(timesMin: Float64Array, valueAt: (timeMin: number) => number): Peak {
  let best = 0;
  let peak: Peak = { value: valueAt(timesMin[0]!), timeMin: timesMin[0]! };
  const consider = (timeMin: number): number => {
    const value = valueAt(timeMin);
    if (value > peak.value) peak = { value, timeMin };
    return value;
  };
  timesMin.forEach((timeMin, index) => {
    if (consider(timeMin) === peak.value && peak.timeMin === timeMin) best = index;
  });
  let low = timesMin[Math.max(0, best - 1)]!;
  let high = timesMin[Math.min(timesMin.length - 1, best + 1)]!;
  for (let count = 0; count < REFINEMENTS; count++) {
    const left = high - GOLDEN_SHARE * (high - low);
    const right = low + GOLDEN_SHARE * (high - low);
    if (consider(left) > consider(right)) high = right;
    else low = left;
  }
  return peak;
}
