/**
 * Gating of the NMDA receptor: two glutamate steps, one desensitised and one open state.
 * @source destexhe1998, with the scheme of lester1992
 */
export interface GatingRates {
  /** Glutamate binding, each of two steps, 1/(µM·s). Symbol Rb. */
  bindPerUmPerS: number;
  /** Glutamate unbinding, each of two steps, 1/s. Symbol Ru. */
  unbindPerS: number;
  /** Entry into desensitisation, 1/s. Symbol Rd. */
  desensitisePerS: number;
  /** Recovery from desensitisation, 1/s. Symbol Rr. */
  recoverPerS: number;
  /** Opening of the gate, 1/s. Symbol Ro. */
  openPerS: number;
  /** Closing of the gate, 1/s. Symbol Rc. */
  closePerS: number;
}

/**
 * Mg²⁺ in the pore, at equilibrium at every instant (it comes and goes in well under a millisecond).
 * @source jahrstevens1990
 */
export interface MagnesiumBlock {
  /** Concentration that blocks half of the open channels at 0 mV, mM. Symbol K0. */
  halfBlockAtZeroMm: number;
  /** Rise of ln(half-block) with voltage, 1/mV. */
  slopePerMv: number;
}

/** A pore blocker, in rates per open channel of this gating scheme. */
export interface Blocker {
  /** Entry into an open pore free of Mg²⁺, 1/(µM·s). Symbol k+. */
  enterPerUmPerS: number;
  /** Exit from an open pore at the reference voltage, 1/s. Symbol k−. */
  leaveAtReferencePerS: number;
  /** Voltage at which the exit rate was measured, mV. */
  referenceMv: number;
  /** Depolarisation that speeds the exit e-fold, mV. Symbol V_K. */
  eFoldMv: number;
  /** Factor on the Mg²⁺ half-block of the receptor this set describes; 1 for the default receptor. */
  magnesiumScale: number;
}

/** A square pulse of glutamate in the synaptic cleft. */
export interface GlutamatePulse {
  /** µM, > 0 */
  glutamateUm: number;
  /** s, > 0 */
  durationS: number;
}

/** Blockers with parameters, then receptors of the rat with ketamine in the pore (their inputs are unverified). */
export const BLOCKER_NAMES = [
  'ketamine',
  'esketamine',
  'arketamine',
  'memantine',
  'pcp',
  'mk801',
  'rat2A',
  'rat2B',
  'rat2C',
  'rat2D'
] as const;
export type BlockerName = (typeof BLOCKER_NAMES)[number];
