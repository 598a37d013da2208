import type { Description, Level } from '../figure';
import type { SpinesScene } from './scene';
import { momentWords, telling, type Facts } from './words';

const HUNDRED = 100;
/** Less than this change of density is no change, shares of healthy. */
const NO_CHANGE = 0.005;

const ofHundred = (value: number): string => String(Math.round(value * HUNDRED));

/** What a scene knows, as the words need it. */
export function factsOf({ before, after, conditions }: SpinesScene): Facts {
  return {
    before: ofHundred(before.density),
    now: ofHundred(after.density),
    strengthBefore: ofHundred(before.strength),
    strengthNow: ofHundred(after.strength),
    stressed: conditions.stressed,
    formation: conditions.formation,
    moment: momentWords[conditions.moment],
    unchanged: Math.abs(after.density - before.density) < NO_CHANGE
  };
}

/** The scene in its two short lengths. */
export const describe = (scene: SpinesScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene));
