import { Column } from './column';
import { hermiteNonNegative, intervalAt } from './interpolate';

/** States that cannot be negative, at nodes in time, with the slopes on both sides of every interval. */
export class Trajectory {
  readonly times: Float64Array;
  readonly #size: number;
  readonly #states: Float64Array;
  readonly #startSlopes: Float64Array;
  readonly #endSlopes: Float64Array;

  constructor(size: number, nodes: TrajectoryNodes) {
    this.#size = size;
    this.times = nodes.times.values;
    this.#states = nodes.states.values;
    this.#startSlopes = nodes.startSlopes.values;
    this.#endSlopes = nodes.endSlopes.values;
  }

  /**
   * The states at a time, into `out`: cubic between the nodes, never below zero.
   * @param time between the first and the last node
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

/** Nodes as they are found, one state after another. */
export class TrajectoryNodes {
  readonly times = new Column();
  readonly states = new Column();
  readonly startSlopes = new Column();
  readonly endSlopes = new Column();

  constructor(time: number, state: Float64Array) {
    this.times.add(time);
    this.states.push(state);
  }

  /** A further node, with the slopes in the interval that it ends. */
  add(time: number, state: Float64Array, startSlope: Float64Array, endSlope: Float64Array): void {
    this.times.add(time);
    this.states.push(state);
    this.startSlopes.push(startSlope);
    this.endSlopes.push(endSlope);
  }
}
