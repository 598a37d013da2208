import type { Description, Level } from '../figure';
import { COLUMN_SETS, SHOWN, SORTS } from './choices';
import { comparedIn, hiddenIn } from './order';
import { reviews, tallies } from './rows';
import type { ConditionsScene } from './scene';
import type { ConditionId, Tally, VerdictId } from './types';
import { conditionNames, telling, type Facts } from './words';

const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
const verdicts = (verdict: VerdictId): number => sum(({ byVerdict }) => byVerdict[verdict]);

const printed = (people: number): string => people.toLocaleString('en');

const review = (id: string) => {
  const found = reviews.find((one) => one.id === id);
  if (!found) throw new RangeError(`no review ${id}`);
  return { trials: found.trials, people: printed(found.people ?? 0) };
};

const inText = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The numbers of the words, from the rows that are drawn. */
export function factsOf(scene: ConditionsScene, level: Level): Facts {
  const of = Object.fromEntries(
    tallies.map((tally) => [
      tally.id,
      {
        trials: tally.trials,
        people: printed(tally.people),
        hidden: hiddenIn(tally),
        for: tally.byVerdict.ketamine,
        unclear: tally.byVerdict.unclear
      }
    ])
  ) as Facts['of'];
  const named = (
    options: readonly { value: string; label: Record<Level, string> }[],
    chosen: string
  ): string => inText(options.find(({ value }) => value === chosen)?.label[level] ?? '');
  const firstId: ConditionId = scene.rows[0]?.tally.id ?? 'depression';
  return {
    trials: sum(({ trials }) => trials),
    people: printed(sum(({ people }) => people)),
    hidden: sum(hiddenIn),
    masked: sum(({ byControl }) => byControl.masked),
    uncontrolled: sum(({ byControl }) => byControl.none),
    compared: sum(comparedIn),
    of,
    controls: tallies[0]?.byControl ?? { none: 0, other: 0, inert: 0, felt: 0, masked: 0 },
    found: {
      ketamine: verdicts('ketamine'),
      unclear: verdicts('unclear'),
      comparison: verdicts('comparison'),
      none: verdicts('none'),
      unread: verdicts('unread')
    },
    review: {
      dean2021: review('dean2021'),
      witt2020: review('witt2020'),
      'si-meta2025': review('si-meta2025'),
      borgogna2024: review('borgogna2024'),
      hartland2023: review('hartland2023'),
      whittaker2021: review('whittaker2021')
    },
    first: inText(conditionNames[level][firstId]),
    sort: named(SORTS, scene.own.sort),
    shown: named(SHOWN, scene.own.control),
    columns: named(COLUMN_SETS, scene.own.columns),
    example: scene.lens.dot.people
  };
}

/** The scene in two lengths. */
export const describe = (scene: ConditionsScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene, level));
