/**
 * From the pyramidal rate to spines, relative to a healthy baseline of 1, and the slow serotonergic chain beside it.
 * Illustrative: order and several times are sourced, sizes are not.
 * @source yang2013, modasava2019, phoumthipphavong2016 (times); bosker1995, meyer2004 (serotonin)
 */
export interface CascadeParameters {
  /** Onset of the slow suppression of pyramidal cells, min. Symbol tau_Z_on. */
  suppressionOnsetMin: number;
  /** Its recovery, min. Symbol tau_Z_off. */
  suppressionRecoveryMin: number;
  /** Glutamate follows the pyramidal rate, min. Symbol tau_G. */
  glutamateMin: number;
  /** Gain of the route through block at rest. Symbol k_rest. */
  restRouteGain: number;
  /** BDNF per drive. Symbol g_B. */
  bdnfGain: number;
  /** min. Symbol tau_B. */
  bdnfMin: number;
  /** mTORC1 activity per BDNF excess. Symbol g_M. */
  mtorGain: number;
  /** min. Symbol tau_M. */
  mtorMin: number;
  /** Synaptic protein made per mTORC1 excess, 1/min. Symbol k_P. */
  proteinPerMin: number;
  /** Decay of synaptic protein, min. Symbol tau_P. */
  proteinMin: number;
  /** Each of three delays before spines form, min. Symbol tau_Q. */
  delayStageMin: number;
  /** Spines formed per delayed protein excess, 1/min. Symbol k_N. */
  spinesPerMin: number;
  /** Largest gain of spines above their own baseline. Symbol D_N. */
  largestSpineGain: number;
  /** Loss of the extra spines, min. Symbol tau_N. */
  spineMin: number;
  /** Formation at rest, 1/min; only to report how far formation is raised. Symbol N_turn. */
  restingFormationPerMin: number;
  /** Shares of BDNF, protein and spines missing at full stress, 0..1. Symbols d_B, d_P, d_N. */
  stressBdnfLoss: number;
  stressProteinLoss: number;
  stressSpineLoss: number;
  /** Serotonin around the raphe cells per occupied transporter. Symbol h_R. */
  raphePerOccupancy: number;
  /** Pull of the autoreceptors on firing. Symbol g_a. */
  autoreceptorFeedback: number;
  /** Serotonin at the terminals per occupied transporter at unchanged firing. Symbol h_C. */
  terminalPerOccupancy: number;
  /** Occupancy at which the autoreceptors lose all they can, 0..1. Symbol s_ref. */
  referenceOccupancy: number;
  /** Share of autoreceptor sensitivity that is lost there, 0..1. Symbol a_drop. */
  autoreceptorLoss: number;
  /** min. Symbol tau_a. */
  autoreceptorMin: number;
  /** min. Symbol tau_S. */
  slowBdnfMin: number;
  /** Slow BDNF per serotonin excess. Symbol g_S. */
  slowBdnfGain: number;
  /** Synaptic protein made per slow BDNF excess, 1/min. Symbol k_S. */
  slowProteinPerMin: number;
}

/** Stand-ins for a dose in each species, when no pharmacokinetic run is at hand. All values are assumed. */
export interface ReferenceCourses {
  /** Peak per dose in rat and mouse, µM per mg/kg */
  rodentPeakUmPerMgPerKg: number;
  /** Absorption in rat and mouse, 1/min */
  rodentAbsorbPerMin: number;
  ratHalfLifeMin: number;
  mouseHalfLifeMin: number;
  /** Peak of the infusion studied in people, µM */
  humanPeakUm: number;
  humanDurationMin: number;
  /** Share of the peak that leaves at the fast half-life, 0..1 */
  humanFastShare: number;
  humanFastHalfLifeMin: number;
  humanSlowHalfLifeMin: number;
}
