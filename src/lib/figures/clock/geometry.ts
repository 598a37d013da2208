/** Places that are the same in every box: shares of the clock, and the marks' outlines. */
import { DAY_S, HOUR_S, MINUTE_S, WEEK_S, onClock, type Species } from './bands';

/** Ticks of the ruler; `minor` ones have no name in a narrow box, `close` ones none unless there is much room. */
export const ticks = [
  { at: onClock(1), name: '1 s' },
  { at: onClock(10), name: '10 s', minor: true },
  { at: onClock(MINUTE_S), name: '1 min' },
  { at: onClock(10 * MINUTE_S), name: '10 min', minor: true },
  { at: onClock(HOUR_S), name: '1 h' },
  { at: onClock(6 * HOUR_S), name: '6 h', minor: true },
  { at: onClock(DAY_S), name: '1 day' },
  { at: onClock(WEEK_S), name: '1 wk', minor: true, close: true },
  { at: onClock(2 * WEEK_S), name: '2 wk' },
  { at: onClock(6 * WEEK_S), name: '6 wk' }
] as const;

/** Least distance of two names in a tall box, as a share of its height, and the room kept at both ends. */
const NAME_PITCH = 0.145;
const NAME_MARGIN = 0.055;

/**
 * Moves places apart until none is nearer to the next than a name's height.
 * @param wanted places 0..1, in any order
 * @returns places in the same order as given
 */
export function spread(wanted: readonly number[]): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let free = NAME_MARGIN;
  for (const name of order) {
    name.place = Math.max(name.place, free);
    free = name.place + NAME_PITCH;
  }
  let ceiling = 1 - NAME_MARGIN;
  for (const name of [...order].reverse()) {
    name.place = Math.min(name.place, ceiling);
    ceiling = name.place - NAME_PITCH;
  }
  const places = wanted.map(() => 0);
  for (const { place, index } of order) places[index] = place;
  return places;
}

/** Signs for in whom, in a 16 by 16 box, filled. */
export const speciesSigns: Record<Species, string> = (() => {
  const rodent =
    'M1 13c-.6-4.600 2.800-7.300 6.300-7.300 1 0 1.800.2 2.500.6a2.100 2.100 0 1 1 3 2.300l2.500 2.700c.6.8.1 1.700-.8 1.700z';
  return {
    people:
      'M8 1.500a3.200 3.200 0 1 1 0 6.400a3.200 3.200 0 1 1 0-6.400zM1.800 14.800c.3-3.800 2.700-5.600 6.200-5.600s5.900 1.800 6.200 5.600z',
    mice: rodent,
    rats: rodent,
    rodents: rodent,
    cells:
      'M.8 5.500h14.400v1.600h-1v3.400c0 2-1.500 3.500-3.500 3.500H5.300c-2 0-3.500-1.500-3.500-3.500V7.100h-1z'
  };
})();
