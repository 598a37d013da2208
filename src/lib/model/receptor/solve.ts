import { Column } from '../solver/column';
import { walkGraded } from '../solver/grading';
import { HermiteInterval, intervalAt } from '../solver/interpolate';
import { Propagator } from '../solver/propagator';
import { checkProtocol } from './protocol';
import type { ProtocolSegment } from './protocol';
import { RECEPTOR_STATES, rateMatrix, transitionsIn, unblockedIn } from './scheme';
import type { ReceptorConditions, ReceptorParameters, StateFractions } from './scheme';
import { startFractions } from './start';
import type { ReceptorStart } from './start';

export interface ReceptorInput extends ReceptorParameters {
  start: ReceptorStart;
  /** Segments of constant conditions, end to end. */
  protocol: readonly ProtocolSegment[];
  /**
   * Nodes before the step length doubles, whole, ≥ 1; 16 by default, for interpolation to 1e-6. A picture does with 8
   * (error below 1e-3) in less time.
   */
  stepsPerDoubling?: number;
}

/** A patch of receptors at one instant. All values are shares of all channels, 0..1. */
export interface ReceptorSample extends StateFractions {
  timeS: number;
  /** Gate open, no Mg²⁺, no blocker: current flows. p_O·A */
  conducting: number;
  /** Gate open, plugged by Mg²⁺. (1 − p_O)·A */
  magnesiumBlocked: number;
  /** Blocker in the pore, gate open. AK */
  boundOpen: number;
  /** Blocker in the pore, gate shut. C0K + C1K + C2K + DK */
  trapped: number;
  /** Conductance as a share of that with every channel open and empty; equals `conducting`. */
  gRel: number;
}

export interface ReceptorSolution {
  readonly startS: number;
  readonly endS: number;
  /** Instants at which the solution is exact, s, ascending. */
  readonly timesS: Float64Array;
  /**
   * The patch at any instant of the protocol; between the nodes by interpolation (error below 1e-6). At the edge of two
   * segments: just before the change.
   * @param timeS startS..endS
   * @param out written to and returned when given, so that a drawing loop allocates nothing
   * @throws RangeError outside the protocol
   */
  at(timeS: number, out?: ReceptorSample): ReceptorSample;
}

const SIZE = RECEPTOR_STATES.length;
/** Fine enough for cubic interpolation to 1e-6 whatever the rates. */
const STEPS_PER_DOUBLING = 16;

/**
 * Solves the ten-state scheme for a protocol: exact at the nodes (matrix exponentials, constant rates in each segment).
 * @throws RangeError naming the segment when the protocol is empty, has gaps or runs backwards
 */
export function solveReceptor(input: ReceptorInput): ReceptorSolution {
  const { protocol } = input;
  checkProtocol(protocol);
  const propagators = propagatorsOf(input);
  const fractions = startFractions(input.start, input);
  const state = Float64Array.from(RECEPTOR_STATES, (name) => fractions[name]);
  const times = new Column();
  const nodes = new Column();
  times.add(protocol[0]!.fromS);
  nodes.push(state);
  const segmentOfInterval: number[] = [];
  const { stepsPerDoubling = STEPS_PER_DOUBLING } = input;
  protocol.forEach((segment, index) => {
    const visit = (time: number): void => {
      times.add(time);
      nodes.push(state);
      segmentOfInterval.push(index);
    };
    walkGraded(propagators[index]!, segment.fromS, segment.toS, state, visit, stepsPerDoubling);
  });
  return new SampledReceptor(
    times.values,
    nodes.values,
    Uint32Array.from(segmentOfInterval),
    propagators,
    protocol.map((segment) => unblockedIn(segment, input))
  );
}

/** One propagator per segment; segments with equal conditions share it. */
function propagatorsOf(input: ReceptorInput): Propagator[] {
  const known = new Map<string, Propagator>();
  return input.protocol.map((segment) => {
    const key = conditionsKey(segment);
    const shared = known.get(key);
    if (shared) return shared;
    const made = new Propagator(rateMatrix(transitionsIn(segment, input)), SIZE);
    known.set(key, made);
    return made;
  });
}

const conditionsKey = (conditions: ReceptorConditions): string =>
  [conditions.glutamateUm, conditions.concentrationUm, conditions.voltageMv, conditions.magnesiumMm].join();

class SampledReceptor implements ReceptorSolution {
  readonly timesS: Float64Array;
  readonly #nodes: Float64Array;
  readonly #segmentOfInterval: Uint32Array;
  readonly #propagators: Propagator[];
  readonly #unblocked: number[];
  /** The interval read last, ready for the next reading nearby. */
  readonly #near = new HermiteInterval(SIZE);
  #nearUnblocked = Number.NaN;
  readonly #startSlope = new Float64Array(SIZE);
  readonly #endSlope = new Float64Array(SIZE);
  readonly #state = new Float64Array(SIZE);

  constructor(
    timesS: Float64Array,
    nodes: Float64Array,
    segmentOfInterval: Uint32Array,
    propagators: Propagator[],
    unblocked: number[]
  ) {
    this.timesS = timesS;
    this.#nodes = nodes;
    this.#segmentOfInterval = segmentOfInterval;
    this.#propagators = propagators;
    this.#unblocked = unblocked;
  }

  get startS(): number {
    return this.timesS[0]!;
  }

  get endS(): number {
    return this.timesS[this.timesS.length - 1]!;
  }

  at(timeS: number, out: ReceptorSample = emptySample()): ReceptorSample {
    if (!this.#near.holds(timeS)) this.#approach(timeS);
    const state = this.#state;
    this.#near.read(timeS, state);
    out.timeS = timeS;
    // In the order of RECEPTOR_STATES.
    out.C0 = state[0]!;
    out.C1 = state[1]!;
    out.C2 = state[2]!;
    out.D = state[3]!;
    out.A = state[4]!;
    out.C0K = state[5]!;
    out.C1K = state[6]!;
    out.C2K = state[7]!;
    out.DK = state[8]!;
    out.AK = state[9]!;
    return withReadouts(out, this.#nearUnblocked);
  }

  /** Makes the interval that holds an instant the near one. */
  #approach(timeS: number): void {
    const { startS, endS, timesS } = this;
    if (!(timeS >= startS && timeS <= endS)) {
      throw new RangeError(`timeS: ${timeS} is outside the protocol (${startS} to ${endS} s)`);
    }
    const interval = intervalAt(timesS, timeS);
    const segment = this.#segmentOfInterval[interval]!;
    const propagator = this.#propagators[segment]!;
    const nodeAt = (node: number) => this.#nodes.subarray(node * SIZE, (node + 1) * SIZE);
    const start = nodeAt(interval);
    const end = nodeAt(interval + 1);
    propagator.derivative(start, this.#startSlope);
    propagator.derivative(end, this.#endSlope);
    this.#near.cover(timesS[interval]!, timesS[interval + 1]!, start, end, this.#startSlope, this.#endSlope);
    this.#nearUnblocked = this.#unblocked[segment]!;
  }
}

function withReadouts(sample: ReceptorSample, unblocked: number): ReceptorSample {
  sample.conducting = unblocked * sample.A;
  sample.magnesiumBlocked = (1 - unblocked) * sample.A;
  sample.boundOpen = sample.AK;
  sample.trapped = sample.C0K + sample.C1K + sample.C2K + sample.DK;
  sample.gRel = sample.conducting;
  return sample;
}

/** A sample before its first reading; of the same form as after it, so that reading stays fast. */
function emptySample(): ReceptorSample {
  const unread = Number.NaN;
  return {
    timeS: unread,
    conducting: unread,
    magnesiumBlocked: unread,
    boundOpen: unread,
    trapped: unread,
    gRel: unread,
    C0: unread,
    C1: unread,
    C2: unread,
    D: unread,
    A: unread,
    C0K: unread,
    C1K: unread,
    C2K: unread,
    DK: unread,
    AK: unread
  };
}
