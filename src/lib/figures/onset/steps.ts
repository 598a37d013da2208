import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'scale', at: 0, label: 'The ruler', strength: 'established' },
  { id: 'weeks', at: 1 / 6, label: 'Weeks: tablets', strength: 'supported' },
  { id: 'hours', at: 2 / 6, label: 'Hours: ketamine', strength: 'contested' },
  { id: 'fade', at: 3 / 6, label: 'It fades', strength: 'contested' },
  { id: 'people', at: 4 / 6, label: 'Of 100 people', strength: 'contested' },
  { id: 'together', at: 5 / 6, label: 'Put together', strength: 'contested' },
  { id: 'explore', at: 1, label: 'Your turn', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
