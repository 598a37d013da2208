/** Weights of the target at the start, the middle and the end of a step. */
export interface TargetWeights {
  start: number;
  middle: number;
  end: number;
}

/**
 * An exact step of tau·y′ = u − y with u quadratic through its values at the start, the middle and the end: y moves by
 * the weighted sum of (u − y at the start).
 */
export interface RelaxationStep {
  toMiddle: TargetWeights;
  toEnd: TargetWeights;
}

/** Below this many time constants the closed forms cancel, and their series is used. */
const SERIES_BELOW = 0.5;
/** The first term left out is below 1e-17. */
const SERIES_TERMS = 14;

/** ∫₀^θ x·e^(−x(θ − s))·s^k ds for k = 0, 1, 2. */
function moments(x: number, share: number): [number, number, number] {
  const zeroth = -Math.expm1(-x * share);
  if (x >= SERIES_BELOW) {
    const first = share - zeroth / x;
    return [zeroth, first, share * share - (2 * first) / x];
  }
  const reach = x * share;
  // Σ (−x)^m·x·θ^(m+k+1)·k!/(m+k+1)!
  let firstTerm = (reach * share) / 2;
  let secondTerm = (reach * share * share) / 3;
  let first = 0;
  let second = 0;
  for (let m = 0; m < SERIES_TERMS; m++) {
    first += firstTerm;
    second += secondTerm;
    firstTerm *= -reach / (m + 3);
    secondTerm *= -reach / (m + 4);
  }
  return [zeroth, first, second];
}

/** From the three moments to weights of the quadratic's three values. */
function weightsOf([zeroth, first, second]: [number, number, number]): TargetWeights {
  return {
    start: zeroth - 3 * first + 2 * second,
    middle: 4 * (first - second),
    end: 2 * second - first
  };
}

/** @param lengths length of the step in time constants, > 0 */
export function relaxationStep(lengths: number): RelaxationStep {
  return { toMiddle: weightsOf(moments(lengths, 1 / 2)), toEnd: weightsOf(moments(lengths, 1)) };
}
