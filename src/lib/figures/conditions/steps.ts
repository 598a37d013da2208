import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'dot', at: 0, label: 'One dot', strength: 'supported' },
  { id: 'depression', at: 1 / 6, label: 'Depression', strength: 'supported' },
  { id: 'thoughts', at: 2 / 6, label: 'Suicidal thoughts', strength: 'contested' },
  { id: 'ptsd', at: 3 / 6, label: 'PTSD', strength: 'contested' },
  { id: 'few', at: 4 / 6, label: 'Few and small', strength: 'supported' },
  { id: 'found', at: 5 / 6, label: 'What was found', strength: 'contested' },
  { id: 'explore', at: 1, label: 'All of them', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
