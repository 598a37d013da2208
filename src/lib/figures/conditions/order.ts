/** Orders of the conditions, and how well each has been tested, by rule. */
import type { SortId } from './choices';
import type { ConditionId, Tally } from './types';

/** Trials whose control a person could feel, or could not tell at all. */
export const hiddenIn = ({ byControl }: Tally): number => byControl.felt + byControl.masked;

/** Trials that compared ketamine with something. */
export const comparedIn = ({ trials, byControl }: Tally): number => trials - byControl.none;

/**
 * How well ketamine has been tested for a condition: not how well it works. `many`: ten or more trials with a comparison,
 * at least one of them with a control that could hide the drug. `some`: three or more. `few`: fewer.
 */
export type StrengthId = 'many' | 'some' | 'few';
const MANY = 10;
const SOME = 3;

export function strengthOf(tally: Tally): StrengthId {
  const compared = comparedIn(tally);
  if (compared >= MANY && hiddenIn(tally) > 0) return 'many';
  return compared >= SOME ? 'some' : 'few';
}

const RANK: Record<StrengthId, number> = { many: 2, some: 1, few: 0 };

/** What each order compares, most important first; a tie falls to the next. */
const KEYS: Record<SortId, (tally: Tally) => readonly number[]> = {
  trials: ({ trials, people }) => [trials, people],
  people: ({ people, trials }) => [people, trials],
  strength: (tally) => [RANK[strengthOf(tally)], hiddenIn(tally), comparedIn(tally), tally.people]
};

/** The conditions, largest first. */
export function orderBy(sort: SortId, tallies: readonly Tally[]): ConditionId[] {
  const keys = KEYS[sort];
  return [...tallies]
    .sort((a, b) => {
      const [own, other] = [keys(a), keys(b)];
      const at = own.findIndex((value, i) => value !== other[i]);
      return at < 0 ? 0 : (other[at] ?? 0) - (own[at] ?? 0);
    })
    .map(({ id }) => id);
}
