import type { Step } from '../figure';

/** The story's stops; the score has one unit of its time from each to the next. */
export const steps = [
  { id: 'clock', at: 0, label: 'The clock', strength: 'established' },
  { id: 'minutes', at: 1 / 7, label: 'Minutes', strength: 'contested' },
  { id: 'hours', at: 2 / 7, label: 'Hours', strength: 'animal' },
  { id: 'days', at: 3 / 7, label: 'Days', strength: 'animal' },
  { id: 'people', at: 4 / 7, label: 'In people', strength: 'supported' },
  { id: 'slow', at: 5 / 7, label: 'The slow road', strength: 'supported' },
  { id: 'fork', at: 6 / 7, label: 'Two accounts', strength: 'contested' },
  { id: 'explore', at: 1, label: 'Try it', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
