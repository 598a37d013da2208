import type { Blocker, GatingRates, MagnesiumBlock } from './parameters';

/** What the pore is exposed to. */
export interface PoreConditions {
  /** Unbound blocker at the pore, µM, ≥ 0 */
  concentrationUm: number;
  /** Membrane voltage, mV */
  voltageMv: number;
  /** Free Mg²⁺ outside, mM, ≥ 0 */
  magnesiumMm: number;
}

/** Mg²⁺ block of the receptor a blocker's parameters describe: the default one, scaled for a subunit preset. */
export function magnesiumFor(blocker: Blocker, magnesium: MagnesiumBlock): MagnesiumBlock {
  return { ...magnesium, halfBlockAtZeroMm: magnesium.halfBlockAtZeroMm * blocker.magnesiumScale };
}

/**
 * Share of gate-open pores that hold no Mg²⁺: p_O(V) = 1/(1 + [Mg]/(K0·exp(slope·V))).
 * @returns 0..1; exactly 1 without Mg²⁺
 * @source jahrstevens1990
 */
export function magnesiumUnblockedFraction(
  voltageMv: number,
  magnesiumMm: number,
  magnesium: MagnesiumBlock
): number {
  const halfBlockMm = magnesium.halfBlockAtZeroMm * Math.exp(magnesium.slopePerMv * voltageMv);
  return 1 / (1 + magnesiumMm / halfBlockMm);
}

/**
 * Exit rate of a blocker from an open pore, k−(V), 1/s: faster when the inside is more positive.
 * @source macdonald1991 (the voltage dependence sits mostly in the exit rate)
 */
export function leavePerS(voltageMv: number, blocker: Blocker): number {
  return blocker.leaveAtReferencePerS * Math.exp((voltageMv - blocker.referenceMv) / blocker.eFoldMv);
}

/** Dissociation constant of the open, Mg²⁺-free pore, µM: Kd(V) = k−(V)/k+. */
export function kd(voltageMv: number, blocker: Blocker): number {
  return leavePerS(voltageMv, blocker) / blocker.enterPerUmPerS;
}

/** Concentration that blocks half of the current at this voltage and Mg²⁺, µM: IC50 = Kd/p_O. */
export function ic50(
  voltageMv: number,
  magnesiumMm: number,
  blocker: Blocker,
  magnesium: MagnesiumBlock
): number {
  const unblocked = magnesiumUnblockedFraction(voltageMv, magnesiumMm, magnesiumFor(blocker, magnesium));
  return kd(voltageMv, blocker) / unblocked;
}

/**
 * Share of channels that hold the blocker once entry and exit balance, compared with the drug-free current at the same
 * voltage and Mg²⁺. Independent of glutamate, since blocked and free channels gate alike.
 * @returns 0..1
 */
export function equilibriumBlock(
  conditions: PoreConditions,
  blocker: Blocker,
  magnesium: MagnesiumBlock
): number {
  const { concentrationUm, voltageMv, magnesiumMm } = conditions;
  return concentrationUm / (concentrationUm + ic50(voltageMv, magnesiumMm, blocker, magnesium));
}

/** Gate-open probability in saturating glutamate: (Ro/Rc)/(1 + Rd/Rr + Ro/Rc), 0..1. */
export function saturatingOpenProbability(gating: GatingRates): number {
  const opened = gating.openPerS / gating.closePerS;
  const desensitised = gating.desensitisePerS / gating.recoverPerS;
  return opened / (1 + desensitised + opened);
}
