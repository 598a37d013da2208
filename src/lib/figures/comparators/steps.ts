import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'one', at: 0, label: 'One result', strength: 'supported' },
  { id: 'drowsy', at: 1 / 6, label: 'A felt placebo', strength: 'supported' },
  { id: 'asleep', at: 2 / 6, label: 'Asleep', strength: 'contested' },
  { id: 'ladder', at: 3 / 6, label: 'One zero line', strength: 'contested' },
  { id: 'why', at: 4 / 6, label: 'Why it changes', strength: 'supported' },
  { id: 'ect', at: 5 / 6, label: 'Against ECT', strength: 'contested' },
  { id: 'explore', at: 1, label: 'Explore', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
