/** Writes the slope of a state at a time into `slope`. */
export type Derivative = (time: number, state: Float64Array, slope: Float64Array) => void;

/** Butcher tableau of Dormand and Prince, order 5 with an embedded order 4 (J. Comput. Appl. Math. 6, 19, 1980). */
const NODES = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1] as const;
const WEIGHTS = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84]
] as const;
/** Order 5 minus order 4. */
const ERROR_WEIGHTS = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40] as const;

/** One step of order 5 at a time. The slope at its end is the first of the next step. */
export class DormandPrince {
  /** State at the end of the step tried last. */
  readonly next: Float64Array;
  readonly #stages: Float64Array[];
  readonly #derivative: Derivative;

  constructor(size: number, derivative: Derivative) {
    this.next = new Float64Array(size);
    this.#stages = NODES.map(() => new Float64Array(size));
    this.#derivative = derivative;
  }

  /** Slope at the start of the step; `begin` or `accept` has set it. */
  get startSlope(): Float64Array {
    return this.#stages[0]!;
  }

  /** Slope at the end of the step tried last. */
  get endSlope(): Float64Array {
    return this.#stages[this.#stages.length - 1]!;
  }

  begin(time: number, state: Float64Array): void {
    this.#derivative(time, state, this.startSlope);
  }

  /**
   * Tries a step; `next` and `endSlope` hold its outcome.
   * @returns the largest estimated error of any state, absolute
   */
  attempt(time: number, state: Float64Array, length: number): number {
    const { next } = this;
    const stages = this.#stages;
    for (let stage = 1; stage < stages.length; stage++) {
      const weights = WEIGHTS[stage]!;
      for (let i = 0; i < next.length; i++) {
        let sum = 0;
        for (let j = 0; j < stage; j++) sum += weights[j]! * stages[j]![i]!;
        next[i] = state[i]! + length * sum;
      }
      this.#derivative(time + NODES[stage]! * length, next, stages[stage]!);
    }
    let worst = 0;
    for (let i = 0; i < next.length; i++) {
      let sum = 0;
      for (let j = 0; j < stages.length; j++) sum += ERROR_WEIGHTS[j]! * stages[j]![i]!;
      worst = Math.max(worst, Math.abs(length * sum));
    }
    return worst;
  }

  /** Takes the step tried last: moves `state` to its end. */
  accept(state: Float64Array): void {
    state.set(this.next);
    this.startSlope.set(this.endSlope);
  }
}
