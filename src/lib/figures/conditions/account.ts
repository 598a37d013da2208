import type { Level } from '../figure';
import { accounts } from './accounts';
import { factsOf } from './describe';
import type { ConditionsScene } from './scene';

export { furtherLimits, sources } from './accounts';

/** The scene's full account. */
export default (scene: ConditionsScene, level: Level): string =>
  accounts[scene.stepId][level](factsOf(scene, level));
