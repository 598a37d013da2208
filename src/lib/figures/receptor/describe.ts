import { millivolts } from '$lib/marks/voltage';
import type { Description, Level } from '../figure';
import type { BlockedShare } from './conditions';
import type { ReceptorScene } from './scene';
import { telling, type Facts } from './words';

const HUNDRED = 100;

/** A share as a count of 100, whole from 1 up, "fewer than 1" below a half. */
export function ofHundred(share: number): string {
  const count = share * HUNDRED;
  return count < 0.5 && count > 0 ? 'fewer than 1' : String(Math.round(count));
}

/** "4 to 13"; one number where both ends round to it. */
export function rangeOfHundred({ low, high }: BlockedShare): string {
  const [from, to] = [Math.round(low * HUNDRED), Math.round(high * HUNDRED)];
  return from === to ? ofHundred(high) : `${from} to ${to}`;
}

/** What a scene knows, as the words need it. */
export function factsOf(scene: ReceptorScene): Facts {
  const { conditions, compared, own } = scene;
  const shares = compared.map((crowd) => ofHundred(crowd.balance.best));
  return {
    voltage: millivolts(scene.voltageMv),
    unplugged: ofHundred(scene.unplugged),
    blocked: ofHundred(scene.boundOpen + scene.trapped),
    range: rangeOfHundred(own.balance).replace(' to ', ' and '),
    blocker: conditions.blockerName,
    resting: shares[0] ?? '',
    active: shares[1] ?? '',
    withoutMagnesium: shares[2] ?? '',
    concentration: `${conditions.concentrationUm.toPrecision(2)} µM`,
    magnesium: `${conditions.magnesiumMm} mM`
  };
}

/** The scene in three lengths. */
export const describe = (scene: ReceptorScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene));
