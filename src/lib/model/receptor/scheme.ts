import { leavePerS, magnesiumFor, magnesiumUnblockedFraction } from './block';
import type { PoreConditions } from './block';
import type { Blocker, GatingRates, MagnesiumBlock } from './parameters';

/**
 * The ten states, in the order of every array of fractions. C0, C1, C2 closed with 0, 1, 2 glutamate; D desensitised;
 * A gate open (conducting, or plugged by Mg²⁺). The suffix K: the same with the blocker in the pore.
 *
 *     C0 ⇄ C1 ⇄ C2 ⇄ A ⇄ AK ⇄ C2K ⇄ C1K ⇄ C0K
 *               ⇅               ⇅
 *               D               DK
 */
export const RECEPTOR_STATES = ['C0', 'C1', 'C2', 'D', 'A', 'C0K', 'C1K', 'C2K', 'DK', 'AK'] as const;
export type ReceptorState = (typeof RECEPTOR_STATES)[number];

/** Share of the channels in each state, 0..1, together 1. */
export type StateFractions = Record<ReceptorState, number>;

/** What a patch of receptors is exposed to, constant for a while. */
export interface ReceptorConditions extends PoreConditions {
  /** Glutamate at the binding sites, µM, ≥ 0 */
  glutamateUm: number;
}

export interface Transition {
  from: ReceptorState;
  to: ReceptorState;
  /** 1/s */
  perS: number;
}

/** Everything a receptor's rates follow from. */
export interface ReceptorParameters {
  blocker: Blocker;
  gating: GatingRates;
  magnesium: MagnesiumBlock;
}

/** Share of gate-open channels without Mg²⁺ in these conditions, for the receptor the blocker's parameters describe. */
export function unblockedIn(conditions: PoreConditions, parameters: ReceptorParameters): number {
  return magnesiumUnblockedFraction(
    conditions.voltageMv,
    conditions.magnesiumMm,
    magnesiumFor(parameters.blocker, parameters.magnesium)
  );
}

/** Steps of glutamate binding and of the gate, without a blocker (suffix '') or with one in the pore ('K'). */
function gatingTransitions(suffix: '' | 'K', bindPerS: number, gating: GatingRates): Transition[] {
  return [
    { from: `C0${suffix}`, to: `C1${suffix}`, perS: bindPerS },
    { from: `C1${suffix}`, to: `C0${suffix}`, perS: gating.unbindPerS },
    { from: `C1${suffix}`, to: `C2${suffix}`, perS: bindPerS },
    { from: `C2${suffix}`, to: `C1${suffix}`, perS: gating.unbindPerS },
    { from: `C2${suffix}`, to: `D${suffix}`, perS: gating.desensitisePerS },
    { from: `D${suffix}`, to: `C2${suffix}`, perS: gating.recoverPerS },
    { from: `C2${suffix}`, to: `A${suffix}`, perS: gating.openPerS },
    { from: `A${suffix}`, to: `C2${suffix}`, perS: gating.closePerS }
  ];
}

/** Transitions of a receptor that meets no blocker. */
export function drugFreeTransitions(glutamateUm: number, gating: GatingRates): Transition[] {
  return gatingTransitions('', gating.bindPerUmPerS * glutamateUm, gating);
}

/**
 * Every transition with its rate. Blocked and free channels gate alike, and the only link between them is the open pore,
 * so the graph is a tree and no set of rates can break detailed balance.
 * @source lester1992 for the gating scheme; pore entry and exit as in gilling2009 and macdonald1991
 */
export function transitionsIn(conditions: ReceptorConditions, parameters: ReceptorParameters): Transition[] {
  const { gating, blocker } = parameters;
  const bindPerS = gating.bindPerUmPerS * conditions.glutamateUm;
  const enterPerS = unblockedIn(conditions, parameters) * blocker.enterPerUmPerS * conditions.concentrationUm;
  return [
    ...gatingTransitions('', bindPerS, gating),
    ...gatingTransitions('K', bindPerS, gating),
    { from: 'A', to: 'AK', perS: enterPerS },
    { from: 'AK', to: 'A', perS: leavePerS(conditions.voltageMv, blocker) }
  ];
}

/**
 * Matrix of dx/dt = Q·x for the fractions x, row by row in the order of RECEPTOR_STATES; its columns sum to zero.
 * @param transitions as from transitionsIn, 1/s
 */
export function rateMatrix(transitions: readonly Transition[]): Float64Array {
  const size = RECEPTOR_STATES.length;
  const matrix = new Float64Array(size * size);
  for (const { from, to, perS } of transitions) {
    const source = RECEPTOR_STATES.indexOf(from);
    const target = RECEPTOR_STATES.indexOf(to);
    matrix[target * size + source] = matrix[target * size + source]! + perS;
    matrix[source * size + source] = matrix[source * size + source]! - perS;
  }
  return matrix;
}
