/**
 * The unbound concentrations at which pictures of the circuit stand, µM: one set, so that two pictures of one dose
 * never differ by it.
 */
export const STORY_CONCENTRATIONS_UM = {
  /** A choice of ours, below the others. */
  low: 0.2,
  /**
   * In slices of mouse prefrontal cortex this lowered inhibition and raised excitation. It is above the unbound peak
   * that the concentration model gives for the infusion studied in depression, which is about 0.4 µM.
   * @source gerhard2020
   */
  subAnaesthetic: 1,
  /** In the same slices this lowered both. @source gerhard2020 */
  anaesthetic: 10
} as const;
