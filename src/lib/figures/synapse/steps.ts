import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'quiet', at: 0, label: 'Quiet', strength: 'animal' },
  { id: 'release', at: 1 / 6, label: 'Release', strength: 'animal' },
  { id: 'bind', at: 2 / 6, label: 'AMPA opens', strength: 'animal' },
  { id: 'voltage', at: 3 / 6, label: 'NMDA joins', strength: 'animal' },
  { id: 'clear', at: 4 / 6, label: 'Cleared', strength: 'animal' },
  { id: 'compare', at: 5 / 6, label: 'Before, after', strength: 'animal' },
  { id: 'explore', at: 1, label: 'Try it', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
