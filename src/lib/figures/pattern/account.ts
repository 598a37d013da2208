import type { Level } from '../figure';
import { accounts } from './accounts';
import type { PatternScene } from './scene';

export { furtherLimits, sources } from './accounts';

/** The scene's full account. */
export default ({ stepId }: PatternScene, level: Level): string => accounts[stepId][level];
