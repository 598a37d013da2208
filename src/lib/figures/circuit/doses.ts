/** The three doses of the figure, as unbound concentrations around the cells, µM. */
export const DOSES = {
  /** A choice of ours, below the others. */
  low: 0.2,
  /** In slices of mouse prefrontal cortex this lowered inhibition and raised excitation. @source gerhard2020 */
  sub: 1,
  /** In the same slices this lowered both. @source gerhard2020 */
  high: 10
} as const;
export type DoseName = keyof typeof DOSES;
export const DOSE_NAMES = ['low', 'sub', 'high'] as const satisfies readonly DoseName[];

/** The story's own dose. */
export const STORY_DOSE: DoseName = 'sub';

/** Whether ketamine reaches the interneurons' receptors; 'spared' is an experiment, not a treatment. */
export const ROUTES = ['blocked', 'spared'] as const;
export type Route = (typeof ROUTES)[number];
