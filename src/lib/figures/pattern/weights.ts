/** How easily each line is taken in the two networks at the end. Choices of the drawing: nobody has measured them. */
import { lines, type LineKind } from './network';

/** The two networks a reader walks: a worn loop, and many open ways. */
export const NETWORKS = ['rigid', 'flexible'] as const;
export type NetworkId = (typeof NETWORKS)[number];

/** Weight of a line by its kind; an even line weighs 1, and a line that is not there 0. The same in both directions. */
export const WEIGHTS: Readonly<Record<NetworkId, Readonly<Record<LineKind, number>>>> = {
  rigid: { loop: 20, way: 0.16, fresh: 0, kept: 0 },
  flexible: { loop: 1.5, way: 1, fresh: 0.25, kept: 3 }
};

export const weightOf = (network: NetworkId, line: number): number => {
  const kind = lines[line]?.kind;
  if (!kind) throw new RangeError(`no line ${line}`);
  return WEIGHTS[network][kind];
};

/** Width of a line of weight 1, drawing units. */
const EVEN_WIDTH = 4.2;

/** A line is drawn as wide as the root of its weight: its band, and not its edge, is what the eye weighs. */
export const widthOf = (weight: number): number => EVEN_WIDTH * Math.sqrt(weight);
