/** The full account of the reader's walk: its numbers are those of the walk that is drawn. */
import type { Level } from '../figure';
import type { WalkScene } from './scene';
import { networkWords } from './words';

const what: Record<Level, { dot: string; way: string }> = {
  plain: { dot: 'dot', way: 'way' },
  clinical: { dot: 'node', way: 'edge' }
};

/** What the walk reached, in the networks that are in view. */
function reached({ network, looks, dots }: WalkScene, dot: string): string {
  if (network !== 'both') {
    return `In the ${networkWords[network]} network, the only one shown, the walk reached ${looks[network].whole} of ${dots} ${dot}s.`;
  }
  return `In the rigid network, on the left, it reached ${looks.rigid.whole} of ${dots} ${dot}s; in the flexible one, on the right, ${looks.flexible.whole}.`;
}

export function accountOfWalk(walk: WalkScene, level: Level): string {
  const { dot, way } = what[level];
  const begins = `A walk of ${walk.steps} steps starts at ${dot} ${walk.start + 1}, in a ring of dashes. ${reached(walk, dot)}`;
  return level === 'plain'
    ? `${begins} Filled dots were reached, and the row below counts them. A bead stands where the walk ends; a line with a light core shows its way. At each dot chance picks the next way. Broad ways are picked more often, and a step never turns straight back. On the worn loop that mostly means round and round. Where more ways are open, the walk spreads. It can come out otherwise, since another walk is another throw. We chose how broad each way is. So the count tells you about our drawing. Nobody has counted thoughts like this, before ketamine or after it.`
    : `${begins} Reached nodes are filled and counted in the row below; the bead marks the end, the light core the path. It is a random walk drawn from a fixed seed: each step takes an ${way} with a probability proportional to its weight, never the one just used. Width is the root of weight: 20 on the worn loop and 0.16 off it in the rigid network; 1.5, 1 and, on practised edges, 3 in the flexible one. Single draws vary and may reverse the order. All weights are our choice, fitted to no data. The count illustrates a figure of speech; it is no measure of rumination, connectivity or drug effect.`;
}
