import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'paths', at: 0, label: 'Ways of thinking', strength: 'contested' },
  { id: 'worn', at: 1 / 6, label: 'A worn loop', strength: 'contested' },
  { id: 'loosened', at: 2 / 6, label: 'Loosened', strength: 'contested' },
  { id: 'tried', at: 3 / 6, label: 'New ways tried', strength: 'contested' },
  { id: 'practice', at: 4 / 6, label: 'Some are kept', strength: 'contested' },
  { id: 'open', at: 5 / 6, label: 'No promise', strength: 'contested' },
  { id: 'walk', at: 1, label: 'Your walk', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
