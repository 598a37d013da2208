import { Propagator } from '../solver/propagator';
import { leavePerS, magnesiumFor, magnesiumUnblockedFraction } from './block';
import type { Blocker, GatingRates, GlutamatePulse, MagnesiumBlock } from './parameters';
import { RECEPTOR_STATES, drugFreeTransitions, rateMatrix } from './scheme';

/**
 * A pool of receptors seen over minutes to hours: gating is averaged away, and only the blocked share B is followed,
 * dB/dt = a·[p_O·k+·C·(1 − B) − k−·B].
 */
export interface PorePool {
  /** p_O·k+, entry into an open pore, 1/(µM·s) */
  enterPerUmPerS: number;
  /** k−, exit from an open pore, 1/s */
  leavePerS: number;
}

/** The pore side of a pool at a voltage and Mg²⁺. */
export function porePool(
  voltageMv: number,
  magnesiumMm: number,
  blocker: Blocker,
  magnesium: MagnesiumBlock
): PorePool {
  const unblocked = magnesiumUnblockedFraction(voltageMv, magnesiumMm, magnesiumFor(blocker, magnesium));
  return { enterPerUmPerS: unblocked * blocker.enterPerUmPerS, leavePerS: leavePerS(voltageMv, blocker) };
}

/** Share blocked once entry and exit balance, 0..1. */
export function poolEquilibrium(concentrationUm: number, pool: PorePool): number {
  const entering = pool.enterPerUmPerS * concentrationUm;
  return entering / (entering + pool.leavePerS);
}

/** What a pool meets over one step. */
export interface PoolStep {
  /** Time-averaged share of gate-open channels, a, 0..1; 0 freezes the pool */
  gateOpen: number;
  durationS: number;
  /** Unbound blocker at the start and at the end, µM */
  fromUm: number;
  toUm: number;
  /** Its time integral over the step, µM·s */
  exposureUmS: number;
}

/**
 * Moves the blocked share over one step: the exponential solution, with the equilibrium share taken as linear in between.
 * Second order in the step, exact for a constant concentration, right in the limit of a pool that follows at once, and a
 * weighted mean of three shares, so it stays in 0..1 at any step length.
 * @param blocked share at the start
 * @returns share at the end
 */
export function advancePool(blocked: number, step: PoolStep, pool: PorePool): number {
  const { gateOpen, durationS, exposureUmS } = step;
  const turnover = gateOpen * (pool.enterPerUmPerS * exposureUmS + pool.leavePerS * durationS);
  if (turnover === 0) return blocked;
  const kept = Math.exp(-turnover);
  const meanKept = -Math.expm1(-turnover) / turnover;
  const from = poolEquilibrium(step.fromUm, pool);
  const to = poolEquilibrium(step.toUm, pool);
  return blocked * kept + from * (meanKept - kept) + to * (1 - meanKept);
}

/**
 * Gate-open time that one isolated pulse of glutamate brings to a resting channel: J = ∫A dt, s. During the pulse by the
 * exact solution; afterwards glutamate only leaves, and every channel that has two bound stays there 1/Ru in all.
 */
export function openTimePerPulse(pulse: GlutamatePulse, gating: GatingRates): number {
  const size = RECEPTOR_STATES.length;
  const gatingMatrix = rateMatrix(drugFreeTransitions(pulse.glutamateUm, gating));
  // One more row sums the time in A.
  const matrix = new Float64Array((size + 1) * (size + 1));
  for (let row = 0; row < size; row++) {
    matrix.set(gatingMatrix.subarray(row * size, (row + 1) * size), row * (size + 1));
  }
  matrix[size * (size + 1) + RECEPTOR_STATES.indexOf('A')] = 1;
  const state = new Float64Array(size + 1);
  state[RECEPTOR_STATES.indexOf('C0')] = 1;
  new Propagator(matrix, size + 1).advance(state, pulse.durationS);
  const share = (name: (typeof RECEPTOR_STATES)[number]): number => state[RECEPTOR_STATES.indexOf(name)]!;
  const openTimeFromC2 = gating.openPerS / gating.closePerS / gating.unbindPerS;
  const openTimeFromA = openTimeFromC2 + 1 / gating.closePerS;
  return state[size]! + (share('C2') + share('D')) * openTimeFromC2 + share('A') * openTimeFromA;
}
