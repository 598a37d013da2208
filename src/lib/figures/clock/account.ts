import type { Level } from '../figure';
import { accounts, stories } from './accounts';
import type { ClockScene } from './scene';

export { furtherLimits, sources } from './accounts';

const OPEN: Record<Level, string> = {
  plain:
    'One dose, drawn in plum, leaves on two lines, A above and B below. A box is a stage; where both accounts pass through the same stage, one box spans both lines. The dotted end leads to one open box, mood may lift.',
  clinical:
    'One dose feeds two lanes, A and B. Boxes are stages in order; a stage common to both is a single box across the lanes. The dotted last stretch leads to one outcome, mood may lift, whose attribution is open.'
};
const CLOSE: Record<Level, string> = {
  plain: 'The accounts can both be partly true. Nobody has measured which is right.',
  clinical: 'The accounts are not exclusive, and no study has weighed them against each other.'
};

/** The scene's full account. */
export default (scene: ClockScene, level: Level): string => {
  const { stepId, lanes } = scene;
  if (stepId !== 'fork' && stepId !== 'explore') return accounts[stepId][level];
  const [a, b] = lanes.map(({ account }) => stories[account][level]);
  const told = scene.same ? `A and B are the same here: ${a}` : `A: ${a} B: ${b}`;
  return `${OPEN[level]} ${told} ${CLOSE[level]}`;
};
