import type { Propagator } from './propagator';

/** Steps of one length before the length doubles: fine enough for cubic interpolation to 1e-7. */
const STEPS_PER_LEVEL = 32;
/** Two instants closer than this share of the base step are the same instant. */
const SAME_INSTANT_SHARE = 1e-6;

/**
 * Walks a segment of constant rates on a graded grid: the steps start far shorter than the fastest time constant and
 * double after every `stepsPerLevel`, so that a step is at most 2/stepsPerLevel of the time since the segment began
 * (but for the first few). A mode exp(−kt)
 * is then resolved at whatever k it has, and a day costs a few hundred steps. The values at the nodes are exact; the
 * last node is exactly `to`.
 * @param from time at which the segment starts and `state` holds
 * @param to end of the segment, > from
 * @param state moved in place
 * @param visit called after every step with the time of the node
 * @param stepsPerLevel whole number ≥ 1
 */
export function walkGraded(
  propagator: Propagator,
  from: number,
  to: number,
  state: Float64Array,
  visit: (time: number) => void,
  stepsPerLevel = STEPS_PER_LEVEL
): void {
  let elapsed = 0;
  const duration = to - from;
  for (let level = 0, step = propagator.baseStep; ; level++, step *= 2) {
    for (let count = 0; count < stepsPerLevel; count++) {
      const rest = duration - elapsed;
      if (rest <= step + SAME_INSTANT_SHARE * propagator.baseStep) {
        propagator.advance(state, rest);
        visit(to);
        return;
      }
      propagator.step(state, level);
      elapsed += step;
      visit(from + elapsed);
    }
  }
}
