/**
 * The only door to the trial tables: the rows this figure draws, as plain data, and the rows it leaves out. Nothing is
 * read off a picture, interpolated or smoothed. Browsers get the finished values.
 */
import { sourceById } from '../../evidence/sources.ts';
import { wilson } from '../../evidence/trials/compute.ts';
import { responseIntervals } from '../../evidence/trials/derived.ts';
import { isDrawable, leftOut as refused } from '../../evidence/trials/drawn.ts';
import { smdByTime } from '../../evidence/trials/effects.ts';
import { TABLES } from '../../evidence/trials/load.ts';
import { SET_ASIDE } from './setAside.ts';

const HOURS_PER_DAY = 24;

type Read = 'fulltext' | 'abstract';

/** What every drawn number says of its row. */
interface Drawn {
  /** Id of the row it is, in its table. */
  row: string;
  study: string;
  read: Read;
}

/** A share of people at one time after one dose. */
export interface Share extends Drawn {
  arm: 'ketamine' | 'midazolam';
  /** Since the dose. */
  days: number;
  /** Percent. */
  value: number;
}

/** A share that was counted: with people, and Wilson's interval. */
export interface Counted extends Share {
  events: number;
  people: number;
  low: number;
  high: number;
}

export interface PooledShare extends Share {
  outcome: 'response' | 'remission';
  /** Trials and people of the whole review. */
  trials: number;
  people: number;
}

/** Difference to the control arm in SD units; below 0 favours ketamine. */
export interface Gap extends Drawn {
  days: number;
  value: number;
  rows: string[];
}

/** Half had relapsed by then, counted from the last dose, or from the draw of lots. */
export interface Median extends Drawn {
  id: 'murrough' | 'ketamine' | 'ect' | 'feder' | 'stopped';
  days: number;
  /** Ends of the range or interval, days; null where there is none. */
  low: number | null;
  high: number | null;
  /** Row the range stands in, when it is another. */
  rangeRow: string | null;
  people: number | null;
}

/** Relapses in one arm after the draw of lots. */
export interface Relapsed extends Drawn {
  entry: 'remitters' | 'responders';
  arm: 'continued' | 'stopped';
  events: number;
  people: number;
  /** Percent: as printed, and Wilson's interval. */
  value: number;
  low: number;
  high: number;
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the trial tables have no ${what}`);
  return value;
}

const relapse = (id: string) => {
  const row = must(
    TABLES.relapse.find(({ rowId }) => rowId === id),
    id
  );
  if (!isDrawable(row)) throw new RangeError(`${id} must not be drawn`);
  return row;
};
const readOf = (row: { verification: string }): Read =>
  row.verification === 'fulltext' ? 'fulltext' : 'abstract';
const drawn = (row: { rowId: string; studyId: string; verification: string }): Drawn => ({
  row: row.rowId,
  study: row.studyId,
  read: readOf(row)
});

/** One dose: free of thoughts of suicide, two arms of one trial. */
export const thoughts: Counted[] = responseIntervals(TABLES)
  .rows.filter(({ studyId, domain }) => studyId === 'su2023' && domain === 'suicidal ideation')
  .map((row) => ({
    row: must(row.sourceRows[0], 'source row'),
    study: row.studyId,
    read: readOf(row),
    arm: row.role === 'control' ? 'midazolam' : 'ketamine',
    days: row.timeHours / HOURS_PER_DAY,
    value: row.value,
    events: row.events,
    people: row.people,
    low: row.low,
    high: row.high
  }));

/** One dose: shares of the ketamine arms of nine trials; no control arm was read. */
export const shares: PooledShare[] = TABLES.pooled
  .filter((row) => row.studyId === 'han2016' && isDrawable(row))
  .map((row) => ({
    ...drawn(row),
    arm: 'ketamine',
    outcome: row.measure === 'remission_pct' ? 'remission' : 'response',
    days: must(row.timeHours, `${row.rowId} time`) / HOURS_PER_DAY,
    value: must(row.value, `${row.rowId} value`),
    trials: must(row.k, `${row.rowId} k`),
    people: must(row.n, `${row.rowId} n`).high
  }));

/** One dose: score against saline or midazolam, people's own data pooled; no interval was read. */
export const gaps: Gap[] = smdByTime(TABLES)
  .rows.filter(({ studyId }) => studyId === 'wilkinson2018')
  .map((row) => ({
    row: must(row.sourceRows[0], 'source row'),
    rows: row.sourceRows,
    study: row.studyId,
    read: readOf(row),
    days: row.timeHours / HOURS_PER_DAY,
    value: row.value
  }));

const lostRow = relapse('r003');
/** One dose, trials pooled: days by which ketamine was no longer ahead; words and a bracket, for it has no size. */
export const lost = {
  ...drawn(lostRow),
  from: must(lostRow.ciLow, 'r003 from'),
  to: must(lostRow.ciHigh, 'r003 to')
};

const median = (id: Median['id'], rowId: string, rangeId: string | null): Median => {
  const row = relapse(rowId);
  const range = rangeId === null ? row : relapse(rangeId);
  return {
    id,
    ...drawn(row),
    days: must(row.value, rowId),
    low: range.ciLow ?? null,
    high: range.ciHigh ?? null,
    rangeRow: rangeId,
    people: row.n ?? null
  };
};

/** A course, then nothing more of it. */
export const medians: Median[] = [
  median('murrough', 'r004', 'r005'),
  median('ketamine', 'r019', null),
  median('ect', 'r021', null),
  median('feder', 'r026', null)
];

/** The same trial of ketamine and ECT: relapsed within a year, percent of those who had got well. */
export const withinYear = { ketamine: share('r018'), ect: share('r020') };
function share(id: string): Drawn & { value: number } {
  const row = relapse(id);
  return { ...drawn(row), value: must(row.value, id) };
}

const arm = (id: string, entry: Relapsed['entry'], which: Relapsed['arm']): Relapsed => {
  const row = relapse(id);
  const [events, people] = [must(row.nEvent, `${id} count`), must(row.n, `${id} n`)];
  const { low, high } = wilson(events, people);
  return { ...drawn(row), entry, arm: which, events, people, value: must(row.value, id), low, high };
};

/** Sixteen good weeks, then lots drawn: spray continued or stopped. */
export const relapsed: Relapsed[] = [
  arm('r009', 'remitters', 'continued'),
  arm('r010', 'remitters', 'stopped'),
  arm('r014', 'responders', 'continued'),
  arm('r015', 'responders', 'stopped')
];

/** Those of them who had stopped: half had relapsed by then. The upper end was not reached. */
export const stopped: Median = median('stopped', 'r011', null);

const ratio = (id: string) => {
  const row = relapse(id);
  return { ...drawn(row), value: must(row.value, id), low: must(row.ciLow, id), high: must(row.ciHigh, id) };
};
/** Hazard ratio of relapse, continued over stopped. */
export const hazard = { remitters: ratio('r012'), responders: ratio('r013') };

/** Who a clock counts, of those who began. */
export interface Entry {
  id: 'su' | 'murrough' | 'ketamine' | 'ect' | 'feder' | 'daly';
  study: string;
  /** Id of the row it is; null where it is a sum of arms. */
  row: string | null;
  read: Read;
  /** Percent of those who began; null where that was not read. */
  value: number | null;
  counted: number | null;
  began: number | null;
}

const outcome = (id: string) =>
  must(
    TABLES.outcomes.find((row) => row.rowId === id && isDrawable(row)),
    id
  );
const PERCENT = 100;
const entry = (id: Entry['id'], rowId: string): Entry => {
  const row = outcome(rowId);
  const value = must(row.value, rowId);
  const counts = row.nEvent !== undefined && row.n !== undefined ? [row.nEvent, row.n] : [null, null];
  return {
    id,
    study: row.studyId,
    row: rowId,
    read: readOf(row),
    value,
    counted: counts[0] ?? null,
    began: counts[1] ?? null
  };
};
const suArms = TABLES.trials.filter(({ studyId }) => studyId === 'su2023');
const suBegan = suArms.reduce((sum, { nRandomised }) => sum + must(nRandomised, 'people of su2023'), 0);
const lastDay = Math.max(...thoughts.map(({ days }) => days));
const suCounted = thoughts
  .filter(({ days }) => days === lastDay)
  .reduce((sum, { people }) => sum + people, 0);

export const entries: Entry[] = [
  {
    id: 'su',
    study: 'su2023',
    row: null,
    read: 'fulltext',
    value: (suCounted / suBegan) * PERCENT,
    counted: suCounted,
    began: suBegan
  },
  entry('murrough', 'o0024'),
  entry('ketamine', 'o0233'),
  entry('ect', 'o0234'),
  entry('feder', 'o0318'),
  {
    id: 'daly',
    study: 'daly2019',
    row: null,
    read: 'abstract',
    value: null,
    counted: relapsed.reduce((sum, { people }) => sum + people, 0),
    began: null
  }
];

/** Studies drawn, with their identifiers. */
export const doiOf: Record<string, string> = Object.fromEntries(
  [
    'su2023',
    'han2016',
    'wilkinson2018',
    'kishimoto2016',
    'murrough2013b',
    'ekstrand2022',
    'feder2021',
    'daly2019'
  ].flatMap((id) => {
    const { DOI } = sourceById(id);
    return DOI === undefined ? [] : [[id, DOI]];
  })
);

/** Studies whose rows were gone through for this figure; of `relapse.csv`, every row was. */
const STUDIES = [...Object.keys(doiOf), 'coyle2015'];
/** The pooled row says the same as a row of `relapse.csv`, which is drawn. */
const SAID_ELSEWHERE = ['p003'];

/** Rows that are not drawn, and why. */
export const leftOut: { row: string; study: string; reason: string }[] = [
  ...refused(TABLES)
    .filter(({ table, studyId }) => table === 'relapse' || STUDIES.includes(studyId))
    .filter(({ rowId }) => !SAID_ELSEWHERE.includes(rowId))
    .map(({ rowId, studyId, reason }) => ({ row: rowId, study: studyId, reason })),
  ...SET_ASIDE
].sort((a, b) => a.row.localeCompare(b.row));
