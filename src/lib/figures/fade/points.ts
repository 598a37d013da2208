/** The marks with what their cards say, in one wording. */
import type { ChartMark, MarkFacts } from '$lib/marks/chart/marks';
import { itemKeeper } from '$lib/motion/keeper';
import type { Level } from '../figure';
import { entryOf, two, whole } from './numbers';
import { gaps, medians, shares, stopped, thoughts, type Median } from './rows';
import type { Spot } from './spots';

/** First author and year. */
const STUDIES: Readonly<Record<string, readonly [author: string, year: number]>> = {
  su2023: ['Su', 2023],
  han2016: ['Han', 2016],
  wilkinson2018: ['Wilkinson', 2018],
  murrough2013b: ['Murrough', 2013],
  ekstrand2022: ['Ekstrand', 2022],
  feder2021: ['Feder', 2021],
  daly2019: ['Daly', 2019]
};
const ONE_DAY = 1;
const HOURS_PER_DAY = 24;

const when = (days: number): string =>
  days < ONE_DAY ? `${Math.round(days * HOURS_PER_DAY)} hours after the dose` : `day ${days} after the dose`;
function source(id: string): Pick<MarkFacts, 'study' | 'source'> {
  const [author, year] = STUDIES[id] ?? [id, ''];
  return { study: `${author} ${year}`, source: `${author} et al., ${year}` };
}

function thoughtFacts(row: (typeof thoughts)[number], level: Level): MarkFacts {
  const clinical = level === 'clinical';
  const { low, high, events, people, arm } = row;
  return {
    ...source(row.study),
    n: `${events} of ${people}`,
    population: clinical
      ? 'treatment-resistant depression with prominent suicidal ideation'
      : 'hard-to-treat depression and thoughts of suicide',
    control: arm === 'ketamine' ? 'midazolam' : 'ketamine; this is the control group',
    measure: `${clinical ? 'C-SSRS ideation score 0' : 'free of thoughts of suicide'}, ${when(row.days)}`,
    value: clinical ? `${row.value.toFixed(1)} %, ${arm}` : `${whole(row.value)} of 100 with ${arm}`,
    interval: `95% interval ${whole(low)} to ${whole(high)}, computed here`,
    read: row.read
  };
}

function shareFacts(row: (typeof shares)[number], level: Level): MarkFacts {
  const clinical = level === 'clinical';
  const outcome = clinical
    ? row.outcome
    : row.outcome === 'response'
      ? 'score at least halved'
      : 'nearly free of symptoms';
  return {
    ...source(row.study),
    n: `${row.trials} trials, ${row.people} people in the whole review`,
    population: clinical ? 'major depressive disorder' : 'depression',
    control: 'control groups not read',
    measure: `${outcome}, ${when(row.days)}`,
    value: clinical ? `${row.value.toFixed(1)} %` : `${whole(row.value)} of 100`,
    read: row.read
  };
}

function gapFacts(row: (typeof gaps)[number], level: Level): MarkFacts {
  const clinical = level === 'clinical';
  return {
    ...source(row.study),
    n: '167 people in all; not read per day',
    population: clinical
      ? 'suicidal ideation at baseline, pooled individual data'
      : 'people with thoughts of suicide at the start',
    control: 'saline or midazolam',
    measure: `${clinical ? 'MADRS' : 'depression score'}, ${when(row.days)}`,
    value: clinical
      ? `SMD ${two(row.value)}`
      : `${two(Math.abs(row.value))} standard units lower than control`,
    read: row.read,
    computed: true
  };
}

const WHO: Record<Median['id'], Record<Level, string>> = {
  murrough: {
    plain: 'hard-to-treat depression; people who had got better',
    clinical: 'treatment-resistant depression; responders, open label'
  },
  ketamine: {
    plain: 'depression in hospital; people who had got well',
    clinical: 'inpatients with unipolar depression; remitters'
  },
  ect: {
    plain: 'depression in hospital; people who had got well',
    clinical: 'inpatients with unipolar depression; remitters'
  },
  feder: {
    plain: 'PTSD; people who had got better',
    clinical: 'chronic PTSD; responders'
  },
  stopped: {
    plain: 'nearly free of symptoms for weeks on spray and tablet, then drawn to stop the spray',
    clinical: 'stable remitters after 16 weeks, switched to inert spray'
  }
};
const CONTROL: Record<Median['id'], string> = {
  murrough: 'nothing; there was no control group',
  ketamine: 'ECT, open label',
  ect: 'ketamine, open label',
  feder: 'midazolam; its time was not read',
  stopped: 'spray continued; median not reached'
};

function medianFacts(row: Median, level: Level): MarkFacts {
  const { id, low, high } = row;
  const origin = id === 'stopped' ? 'the draw of lots' : 'the last dose';
  const event = id === 'feder' ? 'had lost the gain' : 'had relapsed';
  const range =
    id === 'stopped'
      ? `95% interval from ${low} days; upper end beyond the trial`
      : low === null || high === null
        ? undefined
        : `middle half ${low} to ${high} days, from a clinic’s summary`;
  return {
    ...source(row.study),
    n: row.people ?? (id === 'feder' ? `${entryOf('feder').counted} had got better` : 'not read'),
    population: WHO[id][level],
    control: CONTROL[id],
    measure: `days from ${origin} until half ${event}`,
    value: `${row.days} days`,
    interval: range,
    read: row.read
  };
}

function factsOf(spot: Spot, level: Level): MarkFacts {
  const is = ({ row }: { row: string }) => row === spot.row;
  const thought = thoughts.find(is);
  if (thought) return thoughtFacts(thought, level);
  const share = shares.find(is);
  if (share) return shareFacts(share, level);
  const gap = gaps.find(is);
  if (gap) return gapFacts(gap, level);
  const median = [...medians, stopped].find(is);
  if (median) return medianFacts(median, level);
  throw new RangeError(`no row "${spot.row}" is drawn`);
}

export type Cards = (spot: Spot) => MarkFacts;

/** Cards in one wording, each written once: a view asks for them in every frame. */
export function cardsIn(level: Level): Cards {
  const written = new Map<string, MarkFacts>();
  return (spot) => {
    const facts = written.get(spot.row) ?? factsOf(spot, level);
    written.set(spot.row, facts);
    return facts;
  };
}

const keptMarks = itemKeeper<Spot, Cards, ChartMark>();

/** The scene's marks, as the chart furniture wants them; one that has not changed stays the same object. */
export const chartMarks = (spots: readonly Spot[], cards: Cards): ChartMark[] =>
  keptMarks(spots, cards, (spot) => chartMark(spot, cards));

const chartMark = (spot: Spot, cards: Cards): ChartMark => ({
  id: spot.row,
  kind: spot.shape,
  x: spot.x,
  y: spot.y,
  ...(spot.low === null || spot.high === null ? {} : { low: spot.low, high: spot.high }),
  axis: spot.axis,
  computed: spot.computed,
  opacity: spot.opacity,
  facts: cards(spot)
});
