import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'working', at: 0, label: 'At work', strength: 'animal' },
  { id: 'brake', at: 1 / 6, label: 'The brake', strength: 'animal' },
  { id: 'ketamine', at: 2 / 6, label: 'Ketamine arrives', strength: 'contested' },
  { id: 'quieter', at: 3 / 6, label: 'Brake eases', strength: 'animal' },
  { id: 'rise', at: 4 / 6, label: 'Glutamate rises', strength: 'animal' },
  { id: 'dose', at: 5 / 6, label: 'More is less', strength: 'animal' },
  { id: 'explore', at: 1, label: 'Try it', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
