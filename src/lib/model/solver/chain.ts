import { relaxationStep } from './relaxation';
import type { RelaxationStep } from './relaxation';
import { Trajectory, TrajectoryNodes } from './trajectory';

/** A point in time with the state there; a chain may keep more in it. */
export interface Moment {
  time: number;
  state: Float64Array;
}

/** One quantity y of a chain: tau·y′ = target − y. */
export interface Link<M extends Moment> {
  /** Time constants while it rises and while it falls, > 0 */
  rising: number;
  falling: number;
  /** May read the quantities before this one, and itself where `feelsItself` says so. */
  target(moment: M): number;
  /** Its target depends (weakly, within a step) on itself. */
  feelsItself?: boolean;
}

/** Quantities in such an order that each is driven only by those before it. */
export interface Chain<M extends Moment> {
  links: readonly Link<M>[];
  /** A moment to work with: room for a state, and whatever targets need. */
  moment(): M;
  /** Works out what depends on the time alone; the state is not yet known. */
  arrive(moment: M): void;
}

/** A stretch of time in which the chain and its input are smooth. */
export interface Stretch<M extends Moment> {
  from: number;
  /** > from */
  to: number;
  chain: Chain<M>;
}

export interface StepControl {
  /**
   * How much the curve of a target may matter to any quantity in one step, and how much may be missed between nodes, > 0;
   * the error left is smaller
   */
  tolerance: number;
  /** First step of every stretch and shortest of all, > 0 */
  shortestStep: number;
}

/** Halving a step divides the part of the curve by about eight. */
const HALVING_GAIN = 8;
/** Doubled only when well below the tolerance, so that few steps are refused. */
const DOUBLE_BELOW = 1 / (2 * HALVING_GAIN);
/** A quantity that feels itself has settled when another pass would move it by less. */
const SETTLED = 1e-13;
const MOST_PASSES = 20;
/** Error of a cubic on a fourth derivative over half a step: (1/2)⁴/384. */
const CUBIC_GAIN = 16 * 384;
/** Two instants closer than this share of a step are the same instant. */
const SAME_INSTANT_SHARE = 1e-9;

/**
 * Follows a chain from one stretch to the next. Each quantity takes exact steps toward a target that is quadratic in
 * time, so that no time constant is too short for a step; step lengths adapt to the curve of the targets.
 * @param start state at the beginning, which must not be negative
 * @param at when that is
 */
export function followChain<M extends Moment>(
  start: Float64Array,
  at: number,
  stretches: readonly Stretch<M>[],
  control: StepControl
): Trajectory {
  const state = start.slice();
  const nodes = new TrajectoryNodes(at, state);
  for (const stretch of stretches) new Walk(stretch, state, control).run(nodes);
  return new Trajectory(state.length, nodes);
}

/** One number per quantity along a step. */
type Along = Record<'start' | 'middle' | 'end', Float64Array>;

/** The steps of one stretch. */
class Walk<M extends Moment> {
  readonly #stretch: Stretch<M>;
  readonly #control: StepControl;
  /** At the start of the step; moved in place. */
  readonly #state: Float64Array;
  readonly #middle: M;
  readonly #end: M;
  readonly #targets: Along;
  readonly #slopes: Along;
  /** Of every quantity in the step tried last. */
  readonly #timeConstants: Float64Array;
  readonly #known = new Map<number, RelaxationStep>();

  constructor(stretch: Stretch<M>, state: Float64Array, control: StepControl) {
    this.#stretch = stretch;
    this.#control = control;
    this.#state = state;
    this.#middle = stretch.chain.moment();
    this.#end = stretch.chain.moment();
    const room = () => new Float64Array(state.length);
    this.#targets = { start: room(), middle: room(), end: room() };
    this.#slopes = { start: room(), middle: room(), end: room() };
    this.#timeConstants = room();
  }

  run(nodes: TrajectoryNodes): void {
    const { from, to } = this.#stretch;
    const { tolerance, shortestStep } = this.#control;
    this.#begin();
    let time = from;
    let step = shortestStep;
    while (time < to) {
      const rest = to - time;
      const last = rest <= step * (1 + SAME_INSTANT_SHARE);
      const length = last ? rest : step;
      const part = this.#attempt(time, length);
      if (part > tolerance && length > shortestStep) {
        step = Math.max(shortestStep, length / 2);
        continue;
      }
      time = last ? to : time + length;
      this.#accept(time, length, nodes);
      if (part < tolerance * DOUBLE_BELOW) step *= 2;
    }
  }

  #begin(): void {
    const { from, chain } = this.#stretch;
    this.#arrive(this.#end, from);
    this.#end.state.set(this.#state);
    chain.links.forEach((link, place) => {
      this.#targets.start[place] = link.target(this.#end);
    });
  }

  #arrive(moment: M, time: number): void {
    moment.time = time;
    this.#stretch.chain.arrive(moment);
  }

  /**
   * Tries a step: fills the middle and the end.
   * @returns the largest part that the curve of a target has in a quantity, or that is missed between nodes; without bound where a quantity that turns
   * would keep the wrong time constant
   */
  #attempt(time: number, length: number): number {
    const { links } = this.#stretch.chain;
    const targets = this.#targets;
    const { state: toMiddle } = this.#middle;
    const { state: toEnd } = this.#end;
    this.#arrive(this.#middle, time + length / 2);
    this.#arrive(this.#end, time + length);
    let largest = 0;
    for (let place = 0; place < links.length; place++) {
      const link = links[place]!;
      const from = this.#state[place]!;
      const pull = targets.start[place]! - from;
      const timeConstant = pull > 0 ? link.rising : link.falling;
      this.#timeConstants[place] = timeConstant;
      const weights = this.#weights(length / timeConstant);
      toMiddle[place] = from + (pull * length) / (2 * timeConstant + length);
      toEnd[place] = from + (pull * length) / (timeConstant + length);
      let middle = 0;
      let end = 0;
      for (let pass = 0; pass < MOST_PASSES; pass++) {
        middle = link.target(this.#middle);
        end = link.target(this.#end);
        const before = toEnd[place]!;
        toMiddle[place] = from + moveBy(weights.toMiddle, pull, middle - from, end - from);
        toEnd[place] = from + moveBy(weights.toEnd, pull, middle - from, end - from);
        if (!link.feelsItself || Math.abs(toEnd[place]! - before) < SETTLED) break;
      }
      targets.middle[place] = middle;
      targets.end[place] = end;
      const curve = middle - (targets.start[place]! + end) / 2;
      largest = Math.max(
        largest,
        Math.abs(weights.toEnd.middle * curve),
        betweenNodes(length / timeConstant, pull, middle - targets.start[place]!, curve)
      );
      if (link.rising !== link.falling && pull * (end - toEnd[place]!) < 0) largest = Infinity;
    }
    return largest;
  }

  #weights(lengths: number): RelaxationStep {
    let weights = this.#known.get(lengths);
    if (!weights) {
      weights = relaxationStep(lengths);
      this.#known.set(lengths, weights);
    }
    return weights;
  }

  /** Takes the step tried last; its middle becomes a node too. */
  #accept(time: number, length: number, nodes: TrajectoryNodes): void {
    const { start, middle, end } = this.#targets;
    const slopes = this.#slopes;
    this.#slopesAt(start, this.#state, slopes.start);
    this.#slopesAt(middle, this.#middle.state, slopes.middle);
    this.#slopesAt(end, this.#end.state, slopes.end);
    nodes.add(time - length / 2, this.#middle.state, slopes.start, slopes.middle);
    nodes.add(time, this.#end.state, slopes.middle, slopes.end);
    this.#state.set(this.#end.state);
    start.set(end);
  }

  #slopesAt(targets: Float64Array, state: Float64Array, out: Float64Array): void {
    for (let place = 0; place < out.length; place++) {
      out[place] = (targets[place]! - state[place]!) / this.#timeConstants[place]!;
    }
  }
}

/**
 * What the cubic between the start and the middle of a step misses of an exponential: a fourth power of the step while it
 * is short, all of it when it is long.
 * @param lengths length of the step in time constants
 * @param pull of the target at the start
 * @param rise of the target up to the middle
 * @param curve of the target: how far its middle lies above the mean of its ends
 */
function betweenNodes(lengths: number, pull: number, rise: number, curve: number): number {
  const firstDerivative = 2 * (rise + curve);
  const secondDerivative = -8 * curve;
  // The exponential part of the exact step, times lengths².
  const exponential = -pull * lengths * lengths + firstDerivative * lengths - secondDerivative;
  return Math.abs(exponential) * Math.min((lengths * lengths) / CUBIC_GAIN, 1 / (lengths * lengths));
}

/** How far a quantity moves, from the pulls at the start, the middle and the end. */
const moveBy = (weights: RelaxationStep['toEnd'], start: number, middle: number, end: number): number =>
  weights.start * start + weights.middle * middle + weights.end * end;
