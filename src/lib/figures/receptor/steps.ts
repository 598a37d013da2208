import type { Step } from '../figure';

/** The story's stops; the score has a label for each, one unit of score time apart. */
export const steps = [
  { id: 'rest', at: 0, label: 'At rest', strength: 'established' },
  { id: 'keys', at: 0.125, label: 'Two keys', strength: 'established' },
  { id: 'unplug', at: 0.25, label: 'Unplugged', strength: 'established' },
  { id: 'open', at: 0.375, label: 'Open', strength: 'established' },
  { id: 'ketamine', at: 0.5, label: 'Ketamine enters', strength: 'established' },
  { id: 'trapped', at: 0.625, label: 'Trapped', strength: 'supported' },
  { id: 'release', at: 0.75, label: 'Leaving again', strength: 'supported' },
  { id: 'crowd', at: 0.875, label: 'Many channels', strength: 'contested' },
  { id: 'explore', at: 1, label: 'Try it', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
