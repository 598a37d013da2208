import type { Description, Level } from '../figure';
import type { ClockScene } from './scene';
import { accountLines, telling } from './telling';

/** The scene in its two short lengths. */
export function describe(scene: ClockScene, level: Level): Description {
  const { stepId, lanes, same } = scene;
  if (stepId !== 'fork' && stepId !== 'explore') return telling[stepId][level];
  const [a, b] = lanes.map(({ account }) => accountLines[account][level]) as [string, string];
  const shared = lanes[0].stages.filter((stage) => stage?.shared).length;
  const meeting = shared ? `They share ${shared} of four stages.` : 'They share no stage.';
  return {
    caption:
      stepId === 'fork'
        ? 'One dose, two accounts of what follows.'
        : 'Your turn: set any two accounts side by side.',
    line: same
      ? `One dose, one account twice: ${a}. Whether that lifts mood is not settled. Choose another account to compare.`
      : `One dose, two accounts. A: ${a}. B: ${b}. ${meeting} Neither is proved.`
  };
}
