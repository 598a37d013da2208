/**
 * When the terminal lets vesicles go, on the clock of the comparison. Both sides draw on one seeded sequence, played
 * at the model's rate for each, so that the counts differ because of the rate and not by luck.
 */
import { seeded } from '$lib/motion/seeded';

/** Length of the comparison, s. */
export const CLOCK_S = 10;
/** Vesicles per second before ketamine: chosen so that single ones can be counted. */
export const BASE_PER_S = 1.5;
/** Chosen so that both sides stand near their means at the end of the clock: the picture there is a typical one. */
const SEED = 1826;
/** Each release falls within this middle part of its share of the sequence, so that counts stay near their mean. */
const JITTER = { from: 0.1, span: 0.8 };
/** Enough for the highest rate there is. */
const LONGEST = 40;
/** Places along the active zone, as a share of its width, visited in a seeded order. */
const LANES = 7;

export interface Release {
  timeS: number;
  /** −1..1 along the active zone. */
  lane: number;
}

const next = seeded(SEED);
/** Releases in units of the mean interval. */
const SEQUENCE = Array.from({ length: LONGEST }, (_, i) => ({
  turn: i + JITTER.from + JITTER.span * next(),
  lane: (Math.floor(next() * LANES) / (LANES - 1)) * 2 - 1
}));

/** @param rate relative to before ketamine, > 0 */
export function releasesAt(rate: number): Release[] {
  const perS = BASE_PER_S * rate;
  return SEQUENCE.map(({ turn, lane }) => ({ timeS: turn / perS, lane })).filter(
    ({ timeS }) => timeS < CLOCK_S
  );
}

/** How far back the running rate looks, s: long beside the interval of two releases, so that it does not flicker. */
const LOOK_BACK_S = 4;

/** Releases per second around an instant, weighted so that each comes in and goes out softly. */
export function runningRate(releases: readonly Release[], clockS: number): number {
  let perS = 0;
  for (const { timeS } of releases) {
    const age = (clockS - timeS) / LOOK_BACK_S;
    if (age > 0 && age < 1) perS += (1 - Math.cos(2 * Math.PI * age)) / LOOK_BACK_S;
  }
  return perS;
}
