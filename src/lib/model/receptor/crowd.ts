import { uniformStream } from '../solver/random';
import { checkProtocol } from './protocol';
import { RECEPTOR_STATES, transitionsIn, unblockedIn } from './scheme';
import type { ReceptorState, Transition } from './scheme';
import type { ReceptorInput } from './solve';
import { startFractions } from './start';

/** What one channel is seen to do; the index is the number that `Crowd.at` gives. */
export const CHANNEL_CLASSES = [
  'closed',
  'desensitised',
  'conducting',
  'magnesiumBlocked',
  'boundOpen',
  'trapped'
] as const;
export type ChannelClass = (typeof CHANNEL_CLASSES)[number];

export interface CrowdInput extends ReceptorInput {
  /** Number of channels, ≥ 1 */
  count: number;
  /** Integer; the same seed gives the same crowd, and a larger crowd begins with the same channels */
  seed: number;
}

/** Independent channels, each one exact random realisation of the scheme. */
export interface Crowd {
  readonly count: number;
  readonly startS: number;
  readonly endS: number;
  /**
   * Class of every channel (index into CHANNEL_CLASSES) at one instant; at the edge of two segments just before the change.
   * @param timeS startS..endS
   * @param out at least `count` long; written to and returned when given
   * @throws RangeError outside the protocol
   */
  at(timeS: number, out?: Uint8Array): Uint8Array;
}

const CLOSED = CHANNEL_CLASSES.indexOf('closed');
const DESENSITISED = CHANNEL_CLASSES.indexOf('desensitised');
const CONDUCTING = CHANNEL_CLASSES.indexOf('conducting');
const MAGNESIUM_BLOCKED = CHANNEL_CLASSES.indexOf('magnesiumBlocked');
const BOUND_OPEN = CHANNEL_CLASSES.indexOf('boundOpen');
const TRAPPED = CHANNEL_CLASSES.indexOf('trapped');

const OPEN_STATE = RECEPTOR_STATES.indexOf('A');
/** Class of each state; the open state's is drawn anew at each visit. */
const CLASS_OF_STATE = Uint8Array.from(RECEPTOR_STATES, (state: ReceptorState): number => {
  if (state === 'A') return CONDUCTING;
  if (state === 'D') return DESENSITISED;
  if (state === 'AK') return BOUND_OPEN;
  return state.endsWith('K') ? TRAPPED : CLOSED;
});

/** No state has more ways out than C2: to C1, D and A. */
const MOST_EXITS = 3;

/** The ways out of every state, flat: state s has its exits at s·MOST_EXITS onward. */
interface Exits {
  /** Sum of the rates out of each state, 1/s */
  totalPerS: Float64Array;
  /** Running sums of the rates, 1/s; unused places repeat the total */
  cumulativePerS: Float64Array;
  targets: Uint8Array;
}

/** A segment, ready to be simulated. */
interface RandomSegment {
  fromS: number;
  toS: number;
  unblocked: number;
  exits: Exits;
}

/**
 * Realises a crowd by the direct stochastic method (Gillespie): waiting times and exits drawn from the same rates as the
 * averaged scheme. Mg²⁺ is drawn once per visit to the open state, and anew when a segment changes its share.
 * @throws RangeError when the count is not a whole number ≥ 1 or the protocol is unsound
 */
export function realiseCrowd(input: CrowdInput): Crowd {
  const { count, seed, protocol } = input;
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`count: ${count} must be a whole number of at least 1`);
  }
  checkProtocol(protocol);
  const segments = protocol.map((segment) => ({
    fromS: segment.fromS,
    toS: segment.toS,
    unblocked: unblockedIn(segment, input),
    exits: exitsOf(transitionsIn(segment, input))
  }));
  const fractions = startFractions(input.start, input);
  const startShares = RECEPTOR_STATES.map((state) => fractions[state]);
  const times: number[] = [];
  const classes: number[] = [];
  const firstEvent = new Uint32Array(count + 1);
  for (let channel = 0; channel < count; channel++) {
    realiseChannel(segments, startShares, uniformStream(seed, channel), times, classes);
    firstEvent[channel + 1] = times.length;
  }
  return new RecordedCrowd(
    protocol[0]!.fromS,
    protocol[protocol.length - 1]!.toS,
    firstEvent,
    Float64Array.from(times),
    Uint8Array.from(classes)
  );
}

function exitsOf(transitions: readonly Transition[]): Exits {
  const totalPerS = new Float64Array(RECEPTOR_STATES.length);
  const cumulativePerS = new Float64Array(RECEPTOR_STATES.length * MOST_EXITS);
  const targets = new Uint8Array(RECEPTOR_STATES.length * MOST_EXITS);
  RECEPTOR_STATES.forEach((state, index) => {
    const first = index * MOST_EXITS;
    transitions
      .filter(({ from, perS }) => from === state && perS > 0)
      .forEach(({ to, perS }, exit) => {
        totalPerS[index] = totalPerS[index]! + perS;
        targets[first + exit] = RECEPTOR_STATES.indexOf(to);
        cumulativePerS.fill(totalPerS[index]!, first + exit, first + MOST_EXITS);
      });
  });
  return { totalPerS, cumulativePerS, targets };
}

/** Appends the instants at which one channel's class changes, and the new classes; the first entry is its start. */
function realiseChannel(
  segments: readonly RandomSegment[],
  startShares: readonly number[],
  uniform: () => number,
  times: number[],
  classes: number[]
): void {
  let state = drawIndex(startShares, uniform());
  let shown = -1;
  let lastUnblocked = Number.NaN;
  const show = (timeS: number, unblocked: number): void => {
    const plugged = state === OPEN_STATE && uniform() > unblocked;
    const next = plugged ? MAGNESIUM_BLOCKED : CLASS_OF_STATE[state]!;
    if (next === shown) return;
    times.push(timeS);
    classes.push(next);
    shown = next;
  };
  for (const { fromS, toS, unblocked, exits } of segments) {
    const { totalPerS, cumulativePerS, targets } = exits;
    let now = fromS;
    if (unblocked !== lastUnblocked) show(now, unblocked);
    lastUnblocked = unblocked;
    for (;;) {
      const leavingPerS = totalPerS[state]!;
      if (leavingPerS === 0) break;
      now -= Math.log(uniform()) / leavingPerS;
      // Waiting has no memory, so a wait that outlasts the segment is simply drawn again in the next.
      if (now >= toS) break;
      const mark = uniform() * leavingPerS;
      let exit = state * MOST_EXITS;
      while (cumulativePerS[exit]! <= mark) exit++;
      state = targets[exit]!;
      show(now, unblocked);
    }
  }
}

/** Index into shares that sum to 1, by one uniform number. */
function drawIndex(shares: readonly number[], uniform: number): number {
  let sum = 0;
  const index = shares.findIndex((share) => (sum += share) > uniform);
  return index === -1 ? shares.findLastIndex((share) => share > 0) : index;
}

class RecordedCrowd implements Crowd {
  readonly count: number;
  readonly startS: number;
  readonly endS: number;
  readonly #firstEvent: Uint32Array;
  readonly #times: Float64Array;
  readonly #classes: Uint8Array;

  constructor(
    startS: number,
    endS: number,
    firstEvent: Uint32Array,
    times: Float64Array,
    classes: Uint8Array
  ) {
    this.count = firstEvent.length - 1;
    this.startS = startS;
    this.endS = endS;
    this.#firstEvent = firstEvent;
    this.#times = times;
    this.#classes = classes;
  }

  at(timeS: number, out: Uint8Array = new Uint8Array(this.count)): Uint8Array {
    if (!(timeS >= this.startS && timeS <= this.endS)) {
      throw new RangeError(`timeS: ${timeS} is outside the protocol (${this.startS} to ${this.endS} s)`);
    }
    for (let channel = 0; channel < this.count; channel++) {
      let low = this.#firstEvent[channel]!;
      let high = this.#firstEvent[channel + 1]!;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (this.#times[middle]! < timeS) low = middle;
        else high = middle;
      }
      out[channel] = this.#classes[low]!;
    }
    return out;
  }
}
