import { millivolts } from '$lib/marks/voltage';
import type { Description, Level } from '../figure';
import type { SynapseFigureScene } from './scene';
import { CLOCK_S } from './trains';
import { telling, type Facts } from './words';

/** What a scene knows, as the words need it. */
export function factsOf(scene: SynapseFigureScene): Facts {
  const [before, after] = scene.sides;
  return {
    voltage: millivolts(scene.pose.voltageMv),
    beforeVoltage: millivolts(before.voltageMv),
    afterVoltage: millivolts(after.voltageMv),
    before: String(before.total),
    after: String(after.total),
    seconds: String(CLOCK_S),
    dose: scene.dose,
    concentration: `${scene.concentrationUm} µM`,
    low: String(scene.totals.low),
    middle: String(scene.totals.subAnaesthetic),
    high: String(scene.totals.anaesthetic)
  };
}

/** The scene in its two short lengths. */
export const describe = (scene: SynapseFigureScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene));
