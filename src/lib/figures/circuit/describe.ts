import type { Description, Level } from '../figure';
import { DOSES, type DoseName } from './doses';
import type { CircuitScene } from './scene';
import { telling, type Facts } from './words';

/** A rate relative to rest as signals for every 100 before, whole. */
export const perHundred = (rate: number): string => String(Math.round(rate * 100));

const DOSE_WORDS: Record<DoseName, string> = {
  low: 'Low dose',
  sub: 'Dose below anaesthesia',
  high: 'Anaesthetic dose'
};

/** Changes of fewer signals in a hundred are called none. */
const HARDLY = 0.02;

/** What a scene knows, as the words need it. */
export function factsOf({ now, glutamate, own, doses }: CircuitScene): Facts {
  const { settled } = own;
  const change = settled.pyramidal - 1;
  return {
    interneuron: perHundred(now.interneuron),
    pyramidal: perHundred(now.pyramidal),
    glutamate: perHundred(glutamate),
    low: perHundred(doses.low.pyramidal),
    sub: perHundred(doses.sub.pyramidal),
    high: perHundred(doses.high.pyramidal),
    highInterneuron: perHundred(doses.high.interneuron),
    ownDose: { plain: DOSE_WORDS[own.dose], clinical: `${DOSES[own.dose]} µM` },
    ownInterneuron: perHundred(settled.interneuron),
    ownPyramidal: perHundred(settled.pyramidal),
    ownTurn: Math.abs(change) < HARDLY ? 'level' : change > 0 ? 'up' : 'down',
    spared: own.route === 'spared'
  };
}

/** The scene in its two short lengths. */
export const describe = (scene: CircuitScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene));
