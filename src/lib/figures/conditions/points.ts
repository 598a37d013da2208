/** Discs as marks of a chart, with the words of their cards. */
import { SEEN, type ChartMark, type MarkFacts } from '$lib/marks/chart/marks';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Level } from '../figure';
import type { Dot, Result, Spot } from './types';
import { conditionNames, controlNames, verdictNames } from './words';

const DIGITS = 2;
const shown = (value: number): string => String(Number(value.toFixed(DIGITS))).replace('-', '−');

/** "−4 points", "36 percentage points"; p where there is no number. */
function numbers({ value, unit, pValue }: Result): string {
  const amount = value === null ? '' : unit === 'ratio' ? `ratio ${shown(value)}` : `${shown(value)} ${unit}`;
  return [amount, pValue ? `p ${/^[<>]/.test(pValue) ? '' : '= '}${pValue}` : ''].filter(Boolean).join(', ');
}

const intervalOf = ({ low, high }: Result): string | undefined =>
  low === null || high === null ? undefined : `95 % interval ${shown(low)} to ${shown(high)}`;

/** In people of a hundred, for a difference in shares of people; plain wording gives no other number. */
function ofHundred({ value, low, high, unit }: Result): string | undefined {
  if (unit !== 'percentage points' || value === null || low === null || high === null) return undefined;
  const whole = (number: number) => Math.round(Math.abs(number));
  return `a gap of ${whole(value)} in 100; it may be ${whole(low)} to ${whole(high)}`;
}

export function factsOfDot(dot: Dot, level: Level): MarkFacts {
  const { result, verdict } = dot;
  const base = {
    study: dot.label,
    n: dot.peopleOf === 'randomised' ? dot.people : `${dot.people} ${dot.peopleOf}`,
    source: dot.doi ? `${dot.label}, doi ${dot.doi}` : dot.label,
    read: dot.read,
    computed: result.computed
  };
  if (level === 'plain') {
    const none = verdict === 'unread' || verdict === 'none';
    return {
      ...base,
      control: controlNames.plain[dot.control].toLowerCase(),
      measure: conditionNames.plain[dot.condition],
      value: verdictNames.plain[verdict],
      interval: ofHundred(result) ?? (none ? 'none that we could read' : 'in the detailed wording')
    };
  }
  const number = numbers(result);
  return {
    ...base,
    population: dot.population,
    control: dot.comparator,
    measure: dot.measure,
    value: number
      ? `${verdictNames.clinical[verdict]}: ${number}`
      : `${verdictNames.clinical[verdict]}${dot.inWords ? `. In words: ${dot.inWords}` : ''}`,
    interval: intervalOf(result)
  };
}

/** Where a disc is: a centre in dot units in a box of that many units, and how large. */
export interface Placed {
  dot: Dot;
  x: number;
  y: number;
  r: number;
  opacity: number;
  /** Where its mark is: as on the way as the disc, but in stops. */
  seat: Spot;
}

/** Makes the mark of a disc from where it is: the same mark again while it is in the same place. */
export function markMaker(
  dot: Dot,
  box: { width: number; height: number },
  facts: MarkFacts
): (disc: Pick<Placed, 'seat' | 'opacity'>) => ChartMark {
  const make = unlessNew((x: number, y: number, seen: boolean): ChartMark => ({
    id: dot.id,
    kind: 'ketamine',
    x: x / box.width,
    y: y / box.height,
    axis: 'x',
    opacity: seen ? 1 : 0,
    facts
  }));
  return ({ seat, opacity }) => make(seat.x, seat.y, opacity >= SEEN);
}
