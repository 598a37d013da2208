import type { Description, Level } from '../figure';
import type { PatternScene } from './scene';
import { telling, walkTelling } from './words';

/** The scene in its two short lengths. */
export const describe = ({ stepId, walk }: PatternScene, level: Level): Description =>
  stepId === 'walk' ? walkTelling(walk, level) : telling[stepId][level];
