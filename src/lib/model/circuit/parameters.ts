/**
 * A pyramidal cell population and the interneurons that hold it back, in rates relative to rest (1 without drug). Weights
 * are relative too. An illustrative circuit: signs are sourced, sizes are not.
 * @source moghaddam1997, chowdhury2012, gerhard2020 (signs); after spencer2009, kirli2014, susin2023 (kind of model)
 */
export interface CircuitParameters {
  /** Softness of the rate function, > 0. Symbol s. */
  rateSoftness: number;
  /** AMPA, pyramidal to pyramidal. Symbol w_EE. */
  pyramidalAmpaRecurrence: number;
  /** NMDA, pyramidal to pyramidal. Symbol n_EE. */
  pyramidalNmdaRecurrence: number;
  /** From interneuron to pyramidal cell. Symbol w_EI. */
  inhibition: number;
  /** AMPA, pyramidal to interneuron. Symbol w_IE. */
  interneuronAmpaDrive: number;
  /** NMDA, pyramidal to interneuron. Symbol n_IE. */
  interneuronNmdaDrive: number;
  /** NMDA, steady, on the interneuron. Symbol T_I. */
  interneuronTonicNmdaDrive: number;
  /** ms. Symbol tau_E. */
  pyramidalTimeConstantMs: number;
  /** ms. Symbol tau_I. */
  interneuronTimeConstantMs: number;
  /** Unbound ketamine that blocks half of the interneuron's NMDA drive, µM. Symbol K_I. */
  interneuronHalfBlockUm: number;
  /** Unbound ketamine that blocks half of the pyramidal cell's NMDA drive, µM. Symbol K_P. */
  pyramidalHalfBlockUm: number;
  /** Pull of the slow suppression on the pyramidal cell. Symbol w_Z. */
  suppressionStrength: number;
  /** Pyramidal block at which the suppression is half on, 0..1. Symbol b_Z. */
  suppressionHalfBlock: number;
  /** Hill exponent of the suppression. Symbol n_Z. */
  suppressionSteepness: number;
}

/** Effective block of the NMDA drive of both cells, shares 0..1. Not "receptors blocked". */
export interface CircuitBlock {
  interneuron: number;
  pyramidal: number;
}

/** Rates of both cells relative to rest, ≥ 0; 1 without drug. */
export interface CircuitRates {
  pyramidal: number;
  interneuron: number;
}

/** Whether the slow suppression of pyramidal cells has had no time yet, or all it needs. */
export const SUPPRESSIONS = ['off', 'steady'] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];
