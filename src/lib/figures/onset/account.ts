import type { Level } from '../figure';
import { accounts } from './accounts';
import type { OnsetScene } from './scene';

export { furtherLimits, sources } from './accounts';

/** The scene's full account. */
export default (scene: OnsetScene, level: Level): string =>
  scene.stepId === 'explore'
    ? accounts.explore[scene.own.measure][level](scene.own.linear)
    : accounts[scene.stepId][level]();
