import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'paths', at: 0, label: 'Ways of thinking', strength: 'contested' },
  { id: 'worn', at: 0.2, label: 'A worn loop', strength: 'contested' },
  { id: 'loosened', at: 0.4, label: 'Loosened', strength: 'contested' },
  { id: 'tried', at: 0.6, label: 'New ways tried', strength: 'contested' },
  { id: 'practice', at: 0.8, label: 'Some are kept', strength: 'contested' },
  { id: 'open', at: 1, label: 'No promise', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
