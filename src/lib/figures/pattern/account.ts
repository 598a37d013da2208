import type { Level } from '../figure';
import { accounts } from './accounts';
import type { PatternScene } from './scene';
import { accountOfWalk } from './walkAccount';

export { furtherLimits, sources } from './accounts';

/** The scene's full account. */
export default ({ stepId, walk }: PatternScene, level: Level): string =>
  stepId === 'walk' ? accountOfWalk(walk, level) : accounts[stepId][level];
