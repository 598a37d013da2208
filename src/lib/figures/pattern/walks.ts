/** Walks drawn by weight from a seed: the same choices give the same walk, everywhere and every time. */
import { seeded } from '$lib/motion/seeded';
import { lines, places, type Leg } from './network';
import { weightOf, type NetworkId } from './weights';

export interface Walk {
  /** The lines in the order they are walked; the first leaves the start. */
  legs: readonly Leg[];
  /** Dots in the order they are reached, the start first: one more than the legs. */
  dots: readonly number[];
}

/** Where the walk is asked to begin, how long it is, and which of the seeded draws it is. */
export interface WalkWish {
  /** Index of the dot, 0 and up. */
  start: number;
  steps: number;
  /** Number of the draw: another number, another walk. */
  draw: number;
}

/** Draws of neighbouring starts shall not resemble each other: seeds lie far apart. */
const SEED = { first: 314_187, start: 7919, draw: 104_729 };

/** Lines that leave a dot. */
const leaving: readonly (readonly Leg[])[] = places.map((_, dot) =>
  lines.flatMap(({ from, to }, line): Leg[] => {
    if (from === dot) return [{ line, backward: false }];
    return to === dot ? [{ line, backward: true }] : [];
  })
);

const endOf = ({ line, backward }: Leg): number => {
  const { from, to } = lines[line] as (typeof lines)[number];
  return backward ? from : to;
};

/**
 * A walk through a network: at every dot a line is drawn by its weight, and never the one just walked.
 * A longer walk of the same draw begins with the shorter one.
 * @throws RangeError for a dot that is not there, or a number of steps that is not a whole one
 */
export function walkOn(network: NetworkId, { start, steps, draw }: WalkWish): Walk {
  if (!places[start]) throw new RangeError(`no dot ${start}`);
  if (!Number.isInteger(steps) || steps < 0) throw new RangeError(`steps of a walk: ${steps}`);
  const random = seeded(SEED.first + start * SEED.start + draw * SEED.draw);
  const legs: Leg[] = [];
  const dots = [start];
  let here = start;
  for (let step = 0; step < steps; step++) {
    const last = legs.at(-1)?.line;
    const open = (leaving[here] ?? []).filter(({ line }) => line !== last && weightOf(network, line) > 0);
    const total = open.reduce((sum, { line }) => sum + weightOf(network, line), 0);
    let left = random() * total;
    const chosen =
      open.find(({ line }) => {
        left -= weightOf(network, line);
        return left < 0;
      }) ?? open.at(-1);
    if (!chosen) throw new RangeError(`dot ${here} has no way out of the ${network} network`);
    legs.push(chosen);
    here = endOf(chosen);
    dots.push(here);
  }
  return { legs, dots };
}

/** How many different dots a walk has reached after some of its steps, its start included. */
export const reachedBy = ({ dots }: Walk, steps: number): number => new Set(dots.slice(0, steps + 1)).size;
