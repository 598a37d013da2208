import { STORY_CONCENTRATIONS_UM } from '$lib/model/circuit/concentrations';

/** The three doses of the figure, as unbound concentrations around the cells, µM. */
export const DOSES = {
  low: STORY_CONCENTRATIONS_UM.low,
  sub: STORY_CONCENTRATIONS_UM.subAnaesthetic,
  high: STORY_CONCENTRATIONS_UM.anaesthetic
} as const;
export type DoseName = keyof typeof DOSES;
export const DOSE_NAMES = ['low', 'sub', 'high'] as const satisfies readonly DoseName[];

/** The story's own dose. */
export const STORY_DOSE: DoseName = 'sub';

/** Whether ketamine reaches the interneurons' receptors; 'spared' is an experiment, not a treatment. */
export const ROUTES = ['blocked', 'spared'] as const;
export type Route = (typeof ROUTES)[number];
