/** The picture's names, and which of them are shown. Where they stand is in seats.ts, their words are in words.ts. */
import { belongs, seated, type FigureLabel } from '$lib/marks/label';
import type { Hold, Quantity, Road } from './curves';
import { SEATS, type Disc } from './seats';
import type { StepId } from './steps';
import { labelWords, type LabelId } from './words';

export interface DiscedLabel extends FigureLabel {
  disc?: Disc;
}

export const labels: readonly DiscedLabel[] = seated(SEATS, labelWords);

/** What a reader has chosen, and how much of each thing the model has under it. */
export interface Choice {
  road: Road;
  hold: Hold;
  amounts: Readonly<Record<Quantity, number>>;
}

/** Below this share of its peak a thing is not there to be named. */
const NOTHING = 0.02;

/**
 * Labels of a step, under a choice once there is one; between two steps only those that belong to both, so that
 * none is true of neither picture.
 */
export function labelsBetween(from: StepId, to: StepId, choice?: Choice): string[] {
  return (Object.keys(SEATS) as LabelId[]).filter((id) => {
    const { road, needs, holds } = SEATS[id];
    if (!belongs(SEATS[id], from, to)) return false;
    if (!choice) return true;
    const open = choice.road === 'both' || road === undefined || road === choice.road;
    const there = needs === undefined || choice.amounts[needs] > NOTHING;
    return open && there && (holds === undefined || holds.includes(choice.hold));
  });
}
