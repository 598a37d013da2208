import type { Level } from '../figure';
import { accounts } from './accounts';
import { factsOf } from './describe';
import type { CircuitScene } from './scene';

export { furtherLimits, sources } from './accounts';

/** The scene's full account. */
export default (scene: CircuitScene, level: Level): string => accounts[scene.stepId][level](factsOf(scene));
