/** What the card of a mark says. */
import type { MarkFacts } from '../../marks/chart/marks';
import type { Level } from '../figure';
import type { ChartId, OnsetRow } from './rules';
import { againstIn, givenIn } from './studies';

const HOURS_A_DAY = 24;
const HOURS_A_WEEK = 168;
const MINUTES_AN_HOUR = 60;

const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** "40 minutes", "one day", "about 4 weeks", "before treatment". */
export function timeWords(hours: number): string {
  if (hours === 0) return 'before treatment';
  if (hours < 1) return many(Math.round(hours * MINUTES_AN_HOUR), 'minute');
  if (hours < HOURS_A_DAY) return many(Math.round(hours), 'hour');
  if (hours <= 2 * HOURS_A_WEEK) return many(Math.round(hours / HOURS_A_DAY), 'day');
  const weeks = hours / HOURS_A_WEEK;
  return `${Number.isInteger(weeks) ? '' : 'about '}${many(Math.round(weeks), 'week')}`;
}

/** With a true minus sign. */
const signed = (value: number, digits: number): string => value.toFixed(digits).replace('-', '−');
const DIGITS: Readonly<Record<ChartId, number>> = { people: 0, extra: 0, baseline: 0, effect: 2 };

const UNITS: Readonly<Record<ChartId, Record<Level, (value: string) => string>>> = {
  people: { plain: (value) => `${value} of 100 people`, clinical: (value) => `${value} %` },
  extra: {
    plain: (value) => `${value} more of 100 people`,
    clinical: (value) => `${value} percentage points`
  },
  baseline: {
    plain: (value) => `${value}, where the start is 100`,
    clinical: (value) => `${value} % of baseline`
  },
  effect: {
    plain: (value) => `${value} standard deviations`,
    clinical: (value) => `SMD ${value}`
  }
};

const MEASURED: Readonly<Record<ChartId, Record<Level, string>>> = {
  people: { plain: 'People at least half better', clinical: 'Response (score at least halved)' },
  extra: {
    plain: 'People at least half better, beyond those in the control group',
    clinical: 'Risk difference of response'
  },
  baseline: { plain: 'Score of low mood, as a share of the first', clinical: 'Mean score' },
  effect: {
    plain: 'Gap between the groups’ scores; below 0 is fewer symptoms with the drug',
    clinical: 'Standardised mean difference; below 0 favours the drug'
  }
};

/** A value with its unit: "45 of 100 people", "SMD −0.70". */
export function valueWords({ chart, value }: OnsetRow, level: Level): string {
  if (chart === 'extra' && level === 'plain' && value < 0)
    return `${Math.abs(value).toFixed(0)} fewer of 100 people`;
  return UNITS[chart][level](signed(value, DIGITS[chart]));
}

export function intervalWords({ chart, low, high }: OnsetRow): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  return `95% interval ${signed(low, DIGITS[chart])} to ${signed(high, DIGITS[chart])}`;
}

/** "30 of 47", "367", or nothing. */
function peopleWords({ events, people, ofReview }: OnsetRow): string | undefined {
  if (people === undefined) return undefined;
  const count = people.toLocaleString('en-GB');
  if (events !== undefined) return `${events} of ${count} in this group`;
  return ofReview ? `${count} in the whole review` : count;
}

/** With a capital. */
export const titled = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The card of a row; whom it was about and its source come when it is opened (studyFacts). */
export function factsOf(row: OnsetRow, level: Level): MarkFacts {
  const when = row.byThen ? `by ${timeWords(row.hours)}` : timeWords(row.hours);
  const measure = level === 'clinical' && row.instrument ? `${row.instrument}: ` : '';
  const interval = intervalWords(row);
  return {
    study: `${titled(givenIn(row, level))}: ${when}`,
    n: peopleWords(row),
    control: againstIn(row, level),
    measure: `${measure}${MEASURED[row.chart][level]}${row.byThen ? ', at any time until then' : ''}`,
    value: valueWords(row, level),
    interval,
    read: row.read,
    computed: row.computed
  };
}
