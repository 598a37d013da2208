import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'drip', at: 0, label: 'One drip', strength: 'established' },
  { id: 'brain', at: 1 / 6, label: 'Into the brain', strength: 'animal' },
  { id: 'spread', at: 2 / 6, label: 'People differ', strength: 'supported' },
  { id: 'routes', at: 3 / 6, label: 'Other ways in', strength: 'supported' },
  { id: 'block', at: 4 / 6, label: 'Block follows', strength: 'contested' },
  { id: 'quiet', at: 5 / 6, label: 'Quiet synapses', strength: 'animal' },
  { id: 'compare', at: 1, label: 'Compare two', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
