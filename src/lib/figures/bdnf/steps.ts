import type { Step } from '../figure';

/** The story's stops: the shared road of six stages, the second way in, and the reader's own choice. */
export const steps = [
  { id: 'quiet', at: 0, label: 'Before', strength: 'animal' },
  { id: 'calcium', at: 0.125, label: 'Calcium', strength: 'animal' },
  { id: 'release', at: 0.25, label: 'BDNF let go', strength: 'animal' },
  { id: 'trkb', at: 0.375, label: 'TrkB pairs', strength: 'animal' },
  { id: 'mtor', at: 0.5, label: 'mTORC1', strength: 'contested' },
  { id: 'build', at: 0.625, label: 'New protein', strength: 'animal' },
  { id: 'contact', at: 0.75, label: 'New receptors', strength: 'animal' },
  { id: 'second', at: 0.875, label: 'Second road', strength: 'contested' },
  { id: 'explore', at: 1, label: 'Try it', strength: 'contested' }
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];
