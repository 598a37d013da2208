import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'healthy', at: 0, label: 'Healthy', strength: 'animal' },
  { id: 'stress', at: 1 / 7, label: 'Chronic stress', strength: 'animal' },
  { id: 'hours', at: 2 / 7, label: 'Hours', strength: 'animal' },
  { id: 'day', at: 3 / 7, label: 'A day', strength: 'animal' },
  { id: 'days', at: 4 / 7, label: 'Days', strength: 'animal' },
  { id: 'weeks', at: 5 / 7, label: 'Two weeks', strength: 'animal' },
  { id: 'people', at: 6 / 7, label: 'In people', strength: 'contested' },
  { id: 'explore', at: 1, label: 'Try it', strength: 'animal' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
