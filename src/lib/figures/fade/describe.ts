import type { Description, Level } from '../figure';
import type { FadeScene } from './scene';
import { ownTelling, telling } from './telling';

/** The scene in its two short lengths. */
export function describe({ stepId, chosen }: FadeScene, level: Level): Description {
  return stepId === 'explore' ? ownTelling(chosen, level) : telling[stepId][level];
}
