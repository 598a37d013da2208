/**
 * The data of this figure: every stage that is drawn, with its time, in whom it was seen, how well it is supported,
 * what it rests on and which accounts of ketamine's action pass through it. Times whose sources could not be checked
 * are not here.
 */
import type { Strength } from '../figure';

export const MINUTE_S = 60;
export const HOUR_S = 60 * MINUTE_S;
export const DAY_S = 24 * HOUR_S;
export const WEEK_S = 7 * DAY_S;

/** The clock's two ends: one second and six weeks after the start of the dose. */
export const CLOCK_S = { from: 1, to: 6 * WEEK_S } as const;

export const ACCOUNT_IDS = ['disinhibition', 'rest', 'habenula', 'hnk', 'opioid', 'expectation'] as const;
/** A rival account of how one dose leads to a lifted mood (Part 2 of the evidence table: rows 1, 2, 4, 5, 11, 15). */
export type AccountId = (typeof ACCOUNT_IDS)[number];

/** In whom a stage was seen. 'rodents' is mice and rats, 'cells' is cells in a dish. */
export type Species = 'people' | 'mice' | 'rats' | 'rodents' | 'cells';

/** Where a band is drawn before the fork; a band of no board belongs to an account only. */
export type Board = 'minutes' | 'hours' | 'days' | 'people' | 'slow';

export interface Band {
  id: string;
  /** Seconds from the start of the dose, or of the first tablet. */
  lowS: number;
  highS: number;
  /** Which ends are times that a source gives; the others are drawn by us to keep the order of events. */
  reported: 'both' | 'low' | 'high' | 'neither';
  /** Times at which somebody looked and saw it, seconds. */
  seenS: readonly number[];
  /** They looked, and found no change. */
  unchanged?: true;
  species: Species;
  strength: Strength;
  /** Ids in evidence/references.json, for and against. */
  sources: readonly string[];
  board?: Board;
  /** Token of the actor the band is about. */
  token: string;
  /** Accounts that pass through this stage, and the place in their order, 1 first. */
  accounts: readonly AccountId[];
  slot?: 1 | 2 | 3 | 4;
}

type When = readonly [lowS: number, highS: number, reported: Band['reported']];
type What = readonly [species: Species, strength: Strength, token: string];
/** What is seldom said of a band may be left out. */
type Rest = Partial<Pick<Band, 'seenS' | 'unchanged' | 'board' | 'accounts' | 'slot'>>;

const band = <const Id extends string>(
  id: Id,
  [lowS, highS, reported]: When,
  [species, strength, token]: What,
  sources: readonly string[],
  rest: Rest
): Band & { id: Id } => ({
  id,
  lowS,
  highS,
  reported,
  seenS: [],
  species,
  strength,
  token,
  sources,
  accounts: [],
  ...rest
});

const bands = [
  band('block', [1, 20, 'neither'], ['cells', 'animal', 'nmda'], ['gilling2009'], { board: 'minutes' }),
  band(
    'brake',
    [MINUTE_S, 2 * HOUR_S, 'neither'],
    ['rodents', 'contested', 'interneuron'],
    ['gerhard2020', 'ali2020', 'pothula2021', 'rotaru2011', 'cichon2023'],
    { board: 'minutes', accounts: ['disinhibition'], slot: 1 }
  ),
  band(
    'glutamate',
    [10 * MINUTE_S, 2 * HOUR_S, 'neither'],
    ['rats', 'animal', 'glutamate'],
    ['moghaddam1997', 'chowdhury2012', 'chowdhury2017'],
    { board: 'minutes', accounts: ['disinhibition'], slot: 2 }
  ),
  band(
    'bdnf',
    [15 * MINUTE_S, 2 * HOUR_S, 'neither'],
    ['rodents', 'animal', 'bdnf'],
    ['yang2013', 'lepack2014', 'autry2011', 'lindholm2012'],
    { seenS: [30 * MINUTE_S], board: 'hours', accounts: ['disinhibition', 'rest'], slot: 3 }
  ),
  band(
    'ampa',
    [20 * MINUTE_S, HOUR_S, 'high'],
    ['mice', 'animal', 'ampa'],
    ['zaytseva2023', 'maeng2008', 'nosyreva2013'],
    { seenS: [HOUR_S], board: 'hours', accounts: ['disinhibition', 'rest', 'hnk'], slot: 4 }
  ),
  band(
    'mtor',
    [20 * MINUTE_S, 2 * HOUR_S, 'neither'],
    ['rats', 'contested', 'mtor'],
    ['li2010', 'yang2013', 'abdallah2020', 'yang2019'],
    { seenS: [30 * MINUTE_S], board: 'hours' }
  ),
  band(
    'behaviour',
    [3 * HOUR_S, DAY_S, 'both'],
    ['rodents', 'animal', 'ketamine'],
    ['modasava2019', 'lepack2014'],
    { seenS: [3 * HOUR_S, DAY_S], board: 'hours' }
  ),
  band(
    'early-spines',
    [HOUR_S, 3 * HOUR_S, 'both'],
    ['rodents', 'contested', 'trkb'],
    ['treccani2019', 'zhang2019', 'widman2018b'],
    { seenS: [HOUR_S, 3 * HOUR_S], board: 'days' }
  ),
  band(
    'spines',
    [12 * HOUR_S, 2 * WEEK_S, 'both'],
    ['mice', 'animal', 'trkb'],
    ['modasava2019', 'phoumthipphavong2016'],
    { seenS: [DAY_S, 2 * WEEK_S], board: 'days' }
  ),
  band(
    'drip',
    [CLOCK_S.from, 40 * MINUTE_S, 'both'],
    ['people', 'established', 'ketamine'],
    ['diazgranados2010', 'anand2023'],
    { board: 'people' }
  ),
  band(
    'felt',
    [5 * MINUTE_S, 80 * MINUTE_S, 'high'],
    ['people', 'established', 'ketamine'],
    ['diazgranados2010', 'zarate2012', 'luckenbaugh2014'],
    { seenS: [40 * MINUTE_S], board: 'people', accounts: ['expectation'], slot: 1 }
  ),
  band(
    'glutamate-people',
    [MINUTE_S, 40 * MINUTE_S, 'high'],
    ['people', 'contested', 'glutamate'],
    ['abdallah2018', 'rowland2005', 'stone2012', 'jelen2025', 'taylor2012', 'bojesen2018', 'pcc2021'],
    { board: 'people' }
  ),
  band(
    'mood',
    [40 * MINUTE_S, 10 * DAY_S, 'both'],
    ['people', 'established', 'ketamine'],
    ['kishimoto2016', 'diazgranados2010', 'lii2023', 'jelovac2025'],
    { seenS: [40 * MINUTE_S, DAY_S], board: 'people' }
  ),
  band(
    'touch',
    [230 * MINUTE_S, DAY_S, 'both'],
    ['people', 'supported', 'control'],
    ['nugent2019', 'cornwell2012'],
    { seenS: [230 * MINUTE_S, 6.5 * HOUR_S, DAY_S], board: 'people' }
  ),
  band(
    'rapamycin',
    [22 * HOUR_S, 26 * HOUR_S, 'neither'],
    ['people', 'contested', 'mtor'],
    ['abdallah2020'],
    { seenS: [DAY_S], board: 'people' }
  ),
  band('marker', [22 * HOUR_S, 26 * HOUR_S, 'neither'], ['people', 'supported', 'control'], ['holmes2022'], {
    seenS: [DAY_S],
    unchanged: true,
    board: 'people'
  }),
  band('transporter', [HOUR_S, 6 * WEEK_S, 'neither'], ['people', 'established', 'ssri'], ['meyer2004'], {
    board: 'slow'
  }),
  band(
    'serotonin',
    [HOUR_S, 2 * WEEK_S, 'high'],
    ['rats', 'animal', 'ssri'],
    ['bosker1995', 'belartigas1992'],
    { seenS: [2 * WEEK_S], board: 'slow' }
  ),
  band(
    'firing',
    [DAY_S, 3 * WEEK_S, 'neither'],
    ['rats', 'contested', 'ssri'],
    ['blier1998', 'commons2019'],
    { board: 'slow' }
  ),
  band(
    'growth',
    [WEEK_S, 6 * WEEK_S, 'neither'],
    ['rodents', 'animal', 'bdnf'],
    ['nibuya1995', 'dumanduman2015'],
    { board: 'slow' }
  ),
  band(
    'tablets',
    [3 * DAY_S, 6 * WEEK_S, 'high'],
    ['people', 'established', 'ssri'],
    ['taylor2006', 'posternak2005'],
    { seenS: [1, 2, 3, 4, 5, 6].map((week) => week * WEEK_S), board: 'slow' }
  ),
  band(
    'rest-block',
    [MINUTE_S, HOUR_S, 'neither'],
    ['mice', 'contested', 'nmda'],
    ['autry2011', 'gideons2014'],
    { accounts: ['rest'], slot: 1 }
  ),
  band(
    'eef2k',
    [10 * MINUTE_S, HOUR_S, 'neither'],
    ['mice', 'animal', 'control'],
    ['autry2011', 'nosyreva2013'],
    { accounts: ['rest'], slot: 2 }
  ),
  band(
    'habenula-block',
    [MINUTE_S, HOUR_S, 'neither'],
    ['rodents', 'animal', 'nmda'],
    ['yang2018', 'ma2023'],
    { accounts: ['habenula'], slot: 1 }
  ),
  band('bursts', [5 * MINUTE_S, DAY_S, 'high'], ['rodents', 'animal', 'control'], ['yang2018', 'ma2023'], {
    seenS: [DAY_S],
    accounts: ['habenula'],
    slot: 2
  }),
  band('centres', [10 * MINUTE_S, DAY_S, 'neither'], ['rodents', 'animal', 'control'], ['yang2018'], {
    accounts: ['habenula'],
    slot: 3
  }),
  band('trapped', [HOUR_S, DAY_S, 'high'], ['mice', 'contested', 'nmda'], ['ma2023', 'zhou2021'], {
    seenS: [DAY_S],
    accounts: ['habenula'],
    slot: 4
  }),
  band(
    'hnk-made',
    [10 * MINUTE_S, 6 * HOUR_S, 'neither'],
    ['people', 'established', 'ketamine'],
    ['hasan2021', 'simons2022'],
    { accounts: ['hnk'], slot: 1 }
  ),
  band(
    'no-block',
    [15 * MINUTE_S, 6 * HOUR_S, 'neither'],
    ['mice', 'contested', 'nmda'],
    ['zanos2016', 'highland2021', 'shirayama2018'],
    { accounts: ['hnk'], slot: 2 }
  ),
  band(
    'opioid',
    [5 * MINUTE_S, 2 * HOUR_S, 'neither'],
    ['people', 'contested', 'control'],
    ['williams2018', 'yoon2019', 'yoon2025'],
    { accounts: ['opioid'], slot: 1 }
  ),
  band('cingulate', [10 * MINUTE_S, HOUR_S, 'neither'], ['people', 'contested', 'glutamate'], ['jelen2025'], {
    accounts: ['opioid'],
    slot: 2
  }),
  band(
    'guess',
    [40 * MINUTE_S, DAY_S, 'neither'],
    ['people', 'supported', 'control'],
    ['jelovac2025', 'muthukumaraswamy2021'],
    { accounts: ['expectation'], slot: 2 }
  ),
  band(
    'hope',
    [HOUR_S, WEEK_S, 'neither'],
    ['people', 'contested', 'control'],
    ['lii2023', 'jelovac2025', 'newport2015'],
    { accounts: ['expectation'], slot: 3 }
  )
] as const;

export type BandId = (typeof bands)[number]['id'];

/** Every band, as its general type. */
export const allBands: readonly (Band & { id: BandId })[] = bands;

/** Where an instant stands on the clock, 0..1; the clock is logarithmic. */
export const onClock = (seconds: number): number =>
  Math.log(seconds / CLOCK_S.from) / Math.log(CLOCK_S.to / CLOCK_S.from);
