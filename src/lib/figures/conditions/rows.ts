/** The room's door to the trials: every disc, where it stands, what was counted, and what is left out. */
import { sourceById } from '../../evidence/sources.ts';
import { CONDITIONS, CONTROLS, VERDICTS, verdictOf } from '../../evidence/trials/conditions.ts';
import type { ConditionTrial } from '../../evidence/trials/conditions.ts';
import { TABLES } from '../../evidence/trials/load.ts';
import { CONDITION_TABLES } from '../../evidence/trials/loadConditions.ts';
import { packed, radiusOf } from './pack.ts';
import type { ArrangementId, Column, Columns, ConditionId, Dot, NarrowRow, Spot, Tally } from './types.ts';

/** Lengths of the tables, dot units. */
const ROW = { least: 36, pad: 2 };
const COLUMN_PAD = 7;
const NARROW = { width: 236, least: 40, pad: 3 };

const columnsOf = (widths: Readonly<Record<string, number>>): Column[] => {
  let x = 0;
  return Object.entries(widths).map(([id, width]) => {
    const column = { id, x, width };
    x += width;
    return column;
  });
};

/** The columns of the wide table; both sets are as wide. */
export const columns: Record<Columns, Column[]> = {
  control: columnsOf({ none: 92, other: 118, inert: 172, felt: 110, masked: 88 }),
  found: columnsOf({ ketamine: 172, unclear: 118, comparison: 92, none: 92, unread: 106 })
};
export const fieldWidth = 580;

/** "Fu et al., 2020", "Loo and Glue, 2023". */
function labelOf(studyId: string): string {
  const { author, issued } = sourceById(studyId);
  const names = author.map((one) => ('family' in one ? one.family : one.literal));
  const [first = studyId, second] = names;
  const year = issued?.['date-parts'][0]?.[0];
  const who = names.length > 2 || second === 'and others' ? `${first} et al.` : names.join(' and ');
  return year === undefined ? who : `${who}, ${year}`;
}

/** Who took part and what they were held against, where no trial table has it. */
const OTHER_TRIALS: Readonly<Record<string, { population: string; comparator: string }>> = {
  grabski2022: { population: 'adults with severe alcohol use disorder', comparator: 'saline' },
  krupitsky2002: { population: 'heroin dependence', comparator: 'very low dose of ketamine' },
  krupitsky2007: { population: 'heroin dependence', comparator: 'one session instead of three' }
};

type Unplaced = Omit<Dot, 'wide' | 'narrow'>;

function dotOf(trial: ConditionTrial, people: number): Unplaced {
  const { studyId: id, condition, control, peopleOf = 'randomised', measure, inWords = null } = trial;
  const arm = TABLES.trials.find((one) => one.studyId === id && one.armRole === 'active');
  const about = OTHER_TRIALS[id] ?? (arm && { population: arm.population, comparator: arm.comparatorType });
  if (!about) throw new RangeError(`${id}: who took part?`);
  const { verdict, verification, ...numbers } = verdictOf(trial, TABLES);
  const { value = null, low = null, high = null, unit = null, pValue = null, computed = false } = numbers;
  return {
    id,
    label: labelOf(id),
    doi: sourceById(id).DOI ?? null,
    condition,
    control,
    verdict,
    people,
    peopleOf,
    measure,
    inWords,
    ...about,
    result: { value, low, high, unit, pValue, computed },
    read: verification === 'fulltext' ? 'fulltext' : 'abstract',
    r: radiusOf(people)
  };
}

const drawn = CONDITION_TABLES.trials.filter(({ verification }) => verification !== 'unverified');
const unplaced = drawn.flatMap((trial) => (trial.people === undefined ? [] : [dotOf(trial, trial.people)]));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const countBy = <Key extends string>(keys: readonly Key[], of: (dot: Unplaced) => Key, all: Unplaced[]) =>
  Object.fromEntries(keys.map((key) => [key, all.filter((dot) => of(dot) === key).length])) as Record<
    Key,
    number
  >;

/** The conditions in the order of the story. */
export const tallies: Tally[] = CONDITIONS.map((id) => {
  const all = unplaced.filter(({ condition }) => condition === id);
  return {
    id,
    trials: all.length,
    people: sum(all.map(({ people }) => people)),
    byControl: countBy(CONTROLS, ({ control }) => control, all),
    byVerdict: countBy(VERDICTS, ({ verdict }) => verdict, all)
  };
});

/** Heights of the wide table's rows. */
export const rowHeights = {} as Record<ConditionId, number>;
const widePlaces = new Map<string, Record<Columns, Spot>>();
for (const { id: condition } of tallies) {
  const cells = (['control', 'found'] as const).flatMap((set) =>
    columns[set].map((column) => {
      const inCell = unplaced.filter(
        (dot) => dot.condition === condition && (set === 'control' ? dot.control : dot.verdict) === column.id
      );
      const { spots, height } = packed(
        inCell.map(({ r }) => r),
        column.width - 2 * COLUMN_PAD,
        0
      );
      return { set, column, inCell, spots, height };
    })
  );
  const height = Math.max(ROW.least, ...cells.map((cell) => cell.height + 2 * ROW.pad));
  rowHeights[condition] = height;
  for (const { set, column, inCell, spots, height: used } of cells) {
    inCell.forEach((dot, i) => {
      const spot = spots[i] ?? { x: 0, y: 0 };
      const place = { x: column.x + COLUMN_PAD + spot.x, y: (height - used) / 2 + spot.y };
      const places = widePlaces.get(dot.id) ?? { control: place, found: place };
      widePlaces.set(dot.id, { ...places, [set]: place });
    });
  }
}

interface Group {
  row: Pick<NarrowRow, 'condition' | 'control' | 'verdict'>;
  dots: Unplaced[];
}
const byControl = (...conditions: ConditionId[]): Group[] =>
  conditions
    .flatMap((condition) =>
      CONTROLS.map((control) => ({
        row: { condition, control, verdict: null },
        dots: unplaced.filter((dot) => dot.condition === condition && dot.control === control)
      }))
    )
    .filter(({ dots }) => dots.length > 0);

const GROUPS: Record<ArrangementId, Group[]> = {
  depression: byControl('depression'),
  thoughts: byControl('bipolar', 'suicidal'),
  ptsd: byControl('ptsd'),
  few: byControl('anxiety', 'alcohol', 'drugs'),
  found: VERDICTS.map((verdict) => ({
    row: { condition: null, control: null, verdict },
    dots: unplaced.filter((dot) => dot.verdict === verdict)
  })),
  all: CONDITIONS.map((condition) => ({
    row: { condition, control: null, verdict: null },
    dots: unplaced.filter((dot) => dot.condition === condition)
  }))
};

export const narrowRows = {} as Record<ArrangementId, NarrowRow[]>;
const narrowPlaces = new Map<string, Dot['narrow']>();
for (const [name, groups] of Object.entries(GROUPS) as [ArrangementId, Group[]][]) {
  narrowRows[name] = groups.map(({ row, dots: inRow }, index) => {
    const { spots, height } = packed(
      inRow.map(({ r }) => r),
      NARROW.width,
      0
    );
    const whole = Math.max(NARROW.least, height) + 2 * NARROW.pad;
    inRow.forEach((dot, i) => {
      const spot = spots[i] ?? { x: 0, y: 0 };
      const place = { row: index, x: spot.x, y: (whole - height) / 2 + spot.y };
      narrowPlaces.set(dot.id, { ...narrowPlaces.get(dot.id), [name]: place });
    });
    return { ...row, height: whole, trials: inRow.length, people: sum(inRow.map(({ people }) => people)) };
  });
}
export const narrowWidth = NARROW.width;

const tenth = (value: number): number => Math.round(value * 10) / 10;
const rounded = <Place extends Spot>(place: Place): Place => ({
  ...place,
  x: tenth(place.x),
  y: tenth(place.y)
});

/** One disc per trial. */
export const dots: Dot[] = unplaced.map((dot) => {
  const wide = widePlaces.get(dot.id);
  if (!wide) throw new RangeError(`${dot.id} has no place`);
  const narrow = Object.fromEntries(
    Object.entries(narrowPlaces.get(dot.id) ?? {}).map(([name, place]) => [name, rounded(place)])
  );
  return {
    ...dot,
    r: tenth(dot.r),
    wide: { control: rounded(wide.control), found: rounded(wide.found) },
    narrow
  };
});

/** What reviews counted; words about them are in words.ts. */
export const reviews = CONDITION_TABLES.reviews
  .filter(({ verification }) => verification !== 'unverified')
  .map(({ sourceId, condition, trials, people = null }) => ({
    id: sourceId,
    label: labelOf(sourceId),
    doi: sourceById(sourceId).DOI ?? null,
    condition,
    trials,
    people
  }));

/** Line of a trial in its file, which begins with the names of the columns. */
const placeOf = (id: string): string =>
  `line ${CONDITION_TABLES.trials.findIndex(({ studyId }) => studyId === id) + 2}`;

/** Trials that are not drawn, and drawn trials without a result, with the reason. */
export const leftOut: { row: string; study: string; reason: string }[] = [
  ...CONDITION_TABLES.trials
    .filter(({ people }) => people === undefined)
    .map(({ studyId }) => ({
      row: placeOf(studyId),
      study: studyId,
      reason: 'Not drawn: the number of people was not in the part that was read.'
    })),
  {
    row: 'in trials.csv',
    study: 'anderson2017',
    reason: 'Not drawn: both arms had ECT, and ketamine was added mainly to protect memory.'
  },
  ...unplaced
    .filter(({ verdict }) => verdict === 'unread')
    .map(({ id, inWords }) => ({
      row: placeOf(id),
      study: id,
      reason: `Its result is not drawn, so its dot is hollow: no interval, p value or count was read. In words: ${inWords ?? 'nothing'}.`
    }))
];
