import { DormandPrince } from './dormandPrince';
import type { Derivative } from './dormandPrince';
import { hermiteNonNegative, intervalAt } from './interpolate';

/** A stretch of time in which the equations are smooth. */
export interface Stretch {
  from: number;
  /** > from */
  to: number;
  derivative: Derivative;
}

export interface StepControl {
  /** Largest error a step may make in any state, absolute, > 0 */
  tolerance: number;
  /** First step of every stretch, > 0 */
  firstStep: number;
  /** Longest step, > 0; three times the fastest time constant keeps the method stable */
  longestStep: number;
}

/** Aimed at a little below the tolerance, so that few steps are refused. */
const SAFETY = 0.9;
const SMALLEST_FACTOR = 0.2;
const LARGEST_FACTOR = 4;
/** Error of a step grows with the fifth power of its length. */
const ERROR_ORDER = 5;
/** Two instants closer than this share of a step are the same instant. */
const SAME_INSTANT_SHARE = 1e-9;
/** A step this small beside the time it starts at no longer moves it. */
const SMALLEST_STEP_SHARE = 1e-14;

/** States at nodes in time with the slopes beside them. */
export class Trajectory {
  readonly times: Float64Array;
  readonly #size: number;
  readonly #states: Float64Array;
  readonly #startSlopes: Float64Array;
  readonly #endSlopes: Float64Array;

  constructor(size: number, times: number[], states: number[], startSlopes: number[], endSlopes: number[]) {
    this.#size = size;
    this.times = Float64Array.from(times);
    this.#states = Float64Array.from(states);
    this.#startSlopes = Float64Array.from(startSlopes);
    this.#endSlopes = Float64Array.from(endSlopes);
  }

  get start(): number {
    return this.times[0]!;
  }

  get end(): number {
    return this.times[this.times.length - 1]!;
  }

  /**
   * The states at a time, into `out`: cubic between the nodes, never below zero.
   * @param time start..end
   */
  at(time: number, out: Float64Array): void {
    const size = this.#size;
    const states = this.#states;
    if (this.times.length === 1) {
      out.set(states);
      return;
    }
    const interval = intervalAt(this.times, time);
    const from = this.times[interval]!;
    const length = this.times[interval + 1]! - from;
    const share = (time - from) / length;
    const first = interval * size;
    for (let i = 0; i < size; i++) {
      out[i] = hermiteNonNegative(
        share,
        length,
        states[first + i]!,
        states[first + size + i]!,
        this.#startSlopes[first + i]!,
        this.#endSlopes[first + i]!
      );
    }
  }
}

/**
 * Follows states that cannot be negative through stretches that join end to end; no step straddles two of them. Step
 * lengths adapt to the tolerance.
 * @param start state at the beginning of the first stretch, or at `at` when there is none
 * @throws RangeError when a step would have to be endlessly small
 */
export function followStretches(
  start: Float64Array,
  at: number,
  stretches: readonly Stretch[],
  control: StepControl
): Trajectory {
  const state = start.slice();
  const times = [at];
  const states = [...state];
  const startSlopes: number[] = [];
  const endSlopes: number[] = [];
  for (const { from, to, derivative } of stretches) {
    const method = new DormandPrince(state.length, derivative);
    method.begin(from, state);
    let time = from;
    let step = control.firstStep;
    while (time < to) {
      const rest = to - time;
      const last = rest <= step * (1 + SAME_INSTANT_SHARE);
      const length = last ? rest : step;
      const error = method.attempt(time, state, length);
      const wanted =
        SAFETY * Math.pow(control.tolerance / Math.max(error, Number.MIN_VALUE), 1 / ERROR_ORDER);
      const factor = Math.min(LARGEST_FACTOR, Math.max(SMALLEST_FACTOR, wanted));
      step = Math.min(control.longestStep, length * factor);
      if (!(error <= control.tolerance)) {
        if (!(step > SMALLEST_STEP_SHARE * Math.abs(time))) {
          throw new RangeError(`time ${time}: no step is short enough to keep the tolerance`);
        }
        continue;
      }
      for (let i = 0; i < state.length; i++) {
        startSlopes.push(method.startSlope[i]!);
        endSlopes.push(method.endSlope[i]!);
      }
      method.accept(state);
      time = last ? to : time + length;
      times.push(time);
      for (let i = 0; i < state.length; i++) states.push(state[i]!);
    }
  }
  return new Trajectory(state.length, times, states, startSlopes, endSlopes);
}
