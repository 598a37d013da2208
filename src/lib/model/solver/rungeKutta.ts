import { Trajectory, TrajectoryNodes } from './trajectory';

/** Writes the slope of a state into `slope`; the equations do not change with time. */
export type Derivative = (state: Float64Array, slope: Float64Array) => void;

/** Where the classical method of order 4 looks, in steps, and what each look weighs. */
const STAGES = [0, 1 / 2, 1 / 2, 1];
const WEIGHTS = [1 / 6, 1 / 3, 1 / 3, 1 / 6];

/**
 * Follows a state that cannot be negative in equal steps of order 4.
 * @param from time at which `start` holds
 * @param to ≥ from
 * @param longestStep > 0; the span is cut into equal steps no longer than this
 */
export function followRungeKutta(
  derivative: Derivative,
  start: Float64Array,
  from: number,
  to: number,
  longestStep: number
): Trajectory {
  const size = start.length;
  const state = start.slice();
  const looked = new Float64Array(size);
  const moved = new Float64Array(size);
  const slopes = STAGES.map(() => new Float64Array(size));
  const endSlope = new Float64Array(size);
  const nodes = new TrajectoryNodes(from, state);
  const steps = Math.ceil((to - from) / longestStep);
  const length = (to - from) / steps;
  derivative(state, endSlope);
  for (let step = 1; step <= steps; step++) {
    slopes[0]!.set(endSlope);
    moved.set(state);
    STAGES.forEach((share, stage) => {
      const slope = slopes[stage]!;
      if (stage > 0) {
        const before = slopes[stage - 1]!;
        for (let i = 0; i < size; i++) looked[i] = state[i]! + share * length * before[i]!;
        derivative(looked, slope);
      }
      for (let i = 0; i < size; i++) moved[i]! += WEIGHTS[stage]! * length * slope[i]!;
    });
    state.set(moved);
    derivative(state, endSlope);
    nodes.add(step === steps ? to : from + step * length, state, slopes[0]!, endSlope);
  }
  return new Trajectory(size, nodes);
}
