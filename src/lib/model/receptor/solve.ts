import { walkGraded } from '../solver/grading';
import { hermiteStates, intervalAt } from '../solver/interpolate';
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
   * Nodes before the step length doubles, whole, ≥ 1; 32 by default, for interpolation to 1e-6. A picture does with 8
   * (error below 1e-3) in a quarter of the time.
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
  const times: number[] = [protocol[0]!.fromS];
  const nodes: number[] = [...state];
  const segmentOfInterval: number[] = [];
  protocol.forEach((segment, index) => {
    const visit = (time: number): void => {
      times.push(time);
      for (let i = 0; i < SIZE; i++) nodes.push(state[i]!);
      segmentOfInterval.push(index);
    };
    walkGraded(propagators[index]!, segment.fromS, segment.toS, state, visit, input.stepsPerDoubling);
  });
  return new SampledReceptor(
    Float64Array.from(times),
    Float64Array.from(nodes),
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
  /** The interval read last, ready for the next reading nearby: its ends, the slopes there, and the state read. */
  readonly #near = {
    interval: -1,
    fromS: Number.NaN,
    toS: Number.NaN,
    start: new Float64Array(SIZE),
    end: new Float64Array(SIZE),
    startSlope: new Float64Array(SIZE),
    endSlope: new Float64Array(SIZE),
    state: new Float64Array(SIZE)
  };

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
    const near = this.#near;
    if (!(timeS > near.fromS && timeS <= near.toS)) this.#approach(timeS);
    const length = near.toS - near.fromS;
    const share = (timeS - near.fromS) / length;
    const { start, end, startSlope, endSlope, state } = near;
    hermiteStates(share, length, start, end, startSlope, endSlope, state);
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
    return withReadouts(out, this.#unblocked[this.#segmentOfInterval[near.interval]!]!);
  }

  /** Makes the interval that holds an instant the near one. */
  #approach(timeS: number): void {
    const { startS, endS, timesS } = this;
    if (!(timeS >= startS && timeS <= endS)) {
      throw new RangeError(`timeS: ${timeS} is outside the protocol (${startS} to ${endS} s)`);
    }
    const near = this.#near;
    const interval = intervalAt(timesS, timeS);
    near.interval = interval;
    near.fromS = timesS[interval]!;
    near.toS = timesS[interval + 1]!;
    near.start.set(this.#nodes.subarray(interval * SIZE, (interval + 1) * SIZE));
    near.end.set(this.#nodes.subarray((interval + 1) * SIZE, (interval + 2) * SIZE));
    const propagator = this.#propagators[this.#segmentOfInterval[interval]!]!;
    propagator.derivative(near.start, near.startSlope);
    propagator.derivative(near.end, near.endSlope);
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

function emptySample(): ReceptorSample {
  const sample = { timeS: 0, conducting: 0, magnesiumBlocked: 0, boundOpen: 0, trapped: 0, gRel: 0 };
  return { ...sample, C0: 0, C1: 0, C2: 0, D: 0, A: 0, C0K: 0, C1K: 0, C2K: 0, DK: 0, AK: 0 };
}
