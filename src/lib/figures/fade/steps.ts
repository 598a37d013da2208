import type { Step } from '../figure';

/** The story's stops; the score has one unit of its time from each to the next. */
export const steps = [
  { id: 'how', at: 0, label: 'Three clocks', strength: 'supported' },
  { id: 'pair', at: 1 / 6, label: 'One dose', strength: 'supported' },
  { id: 'others', at: 2 / 6, label: 'Other measures', strength: 'supported' },
  { id: 'course', at: 3 / 6, label: 'A course ends', strength: 'supported' },
  { id: 'lots', at: 4 / 6, label: 'On or off', strength: 'supported' },
  { id: 'who', at: 5 / 6, label: 'Who is counted', strength: 'supported' },
  { id: 'explore', at: 1, label: 'Try it', strength: 'supported' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
