import type { Description, Level } from '../figure';
import type { PatternScene } from './scene';
import { telling } from './words';

/** The scene in its two short lengths. */
export const describe = ({ stepId }: PatternScene, level: Level): Description => telling[stepId][level];
