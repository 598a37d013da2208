/** The rows of the trial tables that this figure draws. Runs when the site is built; browsers get the values. */
import { sourceById } from '../../evidence/sources.ts';
import { armOf } from '../../evidence/trials/arms.ts';
import { responseIntervals } from '../../evidence/trials/derived.ts';
import { isDrawable } from '../../evidence/trials/drawn.ts';
import { smdByTime, type Effect } from '../../evidence/trials/effects.ts';
import { TABLES } from '../../evidence/trials/load.ts';
import type { Outcome, Pooled } from '../../evidence/trials/types.ts';
import type { Group, When } from './groups.ts';
import type { ArmShare, EctRow, EffectRow, PairRow } from './rowTypes.ts';

export type { ArmShare, EctRow, EffectRow, PairRow } from './rowTypes.ts';

/** The analysis that has both comparisons, from one set of people, comes first; then reviews, then trials. */
const LEAD = 'wilkinson2019';

const naming = (studyId: string) => {
  const { author = [], issued, DOI } = sourceById(studyId);
  const year = issued?.['date-parts']?.[0]?.[0] ?? '';
  const first = author[0];
  const name = first && 'family' in first && first.family ? first.family : studyId.replace(/\d.*$/, '');
  const family = name[0]?.toUpperCase() + name.slice(1);
  return {
    study: `${family} ${year}`,
    source: `${family}${author.length === 1 ? '' : ' et al.'}, ${year}`,
    doi: DOI ?? null
  };
};

const COURSES = ['janik2025', 'jelovac2025', 'jones2022', 'ochsross2020'];
const DAY_H = 24;

function whenOf(studyId: string, hours: number): When {
  if (COURSES.includes(studyId)) return 'course';
  // The visit 24 h after the first spray comes before the second one; later visits follow several.
  if ((studyId === 'daly2018' || studyId === 'turkoz2021') && hours > DAY_H) return 'course';
  return hours < DAY_H ? 'hours' : hours === DAY_H ? 'day' : 'days';
}

function groupOf(comparator: string): Group | undefined {
  if (/anaesthesia/.test(comparator)) return 'asleep';
  if (/saline or midazolam|pseudo/.test(comparator)) return undefined;
  if (/spray/.test(comparator)) return 'spray';
  if (comparator === 'midazolam') return 'midazolam';
  return /saline/.test(comparator) ? 'saline' : undefined;
}

const readOf = (verification: string): 'fulltext' | 'abstract' =>
  verification === 'fulltext' ? 'fulltext' : 'abstract';

/** "4 trials, 297 people"; the review of p012 and p013 gives one number for both comparisons. */
function pooledPeople({ studyId, k, n }: Pooled): string | null {
  if (studyId === LEAD) return '9 trials, 367 people in both comparisons together';
  if (studyId === 'wang2021') return null;
  const parts = [k && `${k} trials`, n && `${n.low} people`].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

const trialOf = (studyId: string, armId: string | undefined) =>
  TABLES.trials.find((row) => row.studyId === studyId && row.armId === armId);

function trialPeople(studyId: string, armId?: string, otherId?: string): string | null {
  const [one, other] = [trialOf(studyId, armId), trialOf(studyId, otherId)];
  const [a, b] = [one?.nAnalysed ?? one?.nRandomised, other?.nAnalysed ?? other?.nRandomised];
  if (a === undefined || b === undefined) return null;
  return /crossover/.test(one?.design ?? '') ? `${a} people, each treated with both` : `${a + b} people`;
}

const POOLED_POPULATION: Readonly<Record<string, string>> = {
  jones2022: 'treatment-resistant depression; two trials pooled, by sex',
  turkoz2021: 'treatment-resistant depression; two trials pooled'
};

function effectRow(effect: Effect): EffectRow | undefined {
  const { studyId, value, low, high, origin, method, timeLabel, scope, sourceRows, armId } = effect;
  const group = groupOf(effect.comparator);
  if (effect.family !== 'ketamine' || group === undefined) return undefined;
  const id = sourceRows[0] ?? '';
  const pooled = TABLES.pooled.find(({ rowId }) => rowId === id);
  const arm = armId === undefined ? undefined : armOf(TABLES, studyId, armId);
  return {
    id,
    studyId,
    ...naming(studyId),
    read: readOf(effect.verification),
    group,
    when: whenOf(studyId, effect.timeHours < 30 && effect.timeHours > 20 ? DAY_H : effect.timeHours),
    timeLabel,
    pooled: scope === 'pooled',
    people: pooled ? pooledPeople(pooled) : trialPeople(studyId, armId, effect.comparatorArmId),
    population: pooled?.population ?? POOLED_POPULATION[studyId] ?? trialOf(studyId, armId)?.population ?? '',
    control: effect.comparator,
    active: arm?.label ?? pooled?.intervention ?? 'ketamine',
    value,
    low: low ?? null,
    high: high ?? null,
    computed: origin !== 'reported',
    method
  };
}

const inOrder = <Row extends { pooled: boolean; studyId: string }>(list: readonly Row[]): Row[] => [
  ...list.filter(({ studyId }) => studyId === LEAD),
  ...list.filter(({ pooled, studyId }) => pooled && studyId !== LEAD),
  ...list.filter(({ pooled }) => !pooled)
];

export const effects: EffectRow[] = inOrder(
  smdByTime(TABLES).rows.flatMap((effect) => effectRow(effect) ?? [])
);

const shares = responseIntervals(TABLES).rows.filter(
  ({ domain, outcome, kind }) => domain === 'depression' && outcome === 'response' && kind === 'at this visit'
);

const outcomeById = (id: string): Outcome => {
  const row = TABLES.outcomes.find(({ rowId }) => rowId === id);
  if (!row) throw new RangeError(`no row ${id} in outcomes.csv`);
  return row;
};

const pooledById = (id: string): Pooled => {
  const row = TABLES.pooled.find(({ rowId }) => rowId === id);
  if (!row) throw new RangeError(`no row ${id} in pooled.csv`);
  return row;
};

/** An arm of a trial: from its count with Wilson's interval where there is one, as printed else. */
function trialShare(id: string): ArmShare {
  const row = outcomeById(id);
  const counted = shares.find(({ sourceRows }) => sourceRows.includes(id));
  if (!isDrawable(row)) throw new RangeError(`${id} must not be drawn`);
  if (counted) {
    const { value, low, high, events, people } = counted;
    return { row: id, value, low, high, computed: true, count: `${events} of ${people}` };
  }
  return {
    row: id,
    value: row.value ?? 0,
    low: row.ciLow ?? null,
    high: row.ciHigh ?? null,
    computed: false,
    count: null
  };
}

function pooledShare(id: string): ArmShare {
  const row = pooledById(id);
  if (!isDrawable(row)) throw new RangeError(`${id} must not be drawn`);
  return {
    row: id,
    value: row.value ?? 0,
    low: row.ciLow ?? null,
    high: row.ciHigh ?? null,
    computed: false,
    count: null
  };
}

/** Arms of reviews that belong together: ketamine, comparison. */
const POOLED_PAIRS: readonly [drug: string, other: string, group: Group][] = [
  ['p015', 'p017', 'saline'],
  ['p014', 'p016', 'midazolam'],
  ['p045', 'p046', 'saline'],
  ['p048', 'p049', 'midazolam']
];

/** Arms of trials that belong together. The three doses of daly2018 have one control arm. */
const TRIAL_PAIRS: readonly [drug: string, other: string, group: Group][] = [
  ['o0005', 'o0008', 'saline'],
  ['o0026', 'o0027', 'saline'],
  ['o0131', 'o0129', 'spray'],
  ['o0133', 'o0129', 'spray'],
  ['o0135', 'o0129', 'spray'],
  ['o0199', 'o0200', 'spray'],
  ['o0146', 'o0144', 'spray'],
  ['o0148', 'o0144', 'spray'],
  ['o0150', 'o0144', 'spray'],
  ['o0020', 'o0021', 'midazolam'],
  ['o0092', 'o0098', 'asleep'],
  ['o0093', 'o0099', 'asleep'],
  ['o0094', 'o0100', 'asleep'],
  ['o0095', 'o0101', 'asleep'],
  ['o0096', 'o0102', 'asleep'],
  ['o0097', 'o0103', 'asleep'],
  ['o0201', 'o0202', 'spray'],
  ['o0181', 'o0183', 'spray'],
  ['o0161', 'o0159', 'spray'],
  ['o0163', 'o0159', 'spray'],
  ['o0165', 'o0159', 'spray'],
  ['o0060', 'o0062', 'midazolam']
];

const weaker = (...rows: readonly { verification: string }[]): 'fulltext' | 'abstract' =>
  rows.every(({ verification }) => verification === 'fulltext') ? 'fulltext' : 'abstract';

const SUBGROUP_FREE = /saline|midazolam|spray/;

export const pairs: PairRow[] = [
  ...POOLED_PAIRS.map(([drugId, otherId, group]): PairRow => {
    const [drug, other] = [pooledById(drugId), pooledById(otherId)];
    return {
      id: drugId,
      studyId: drug.studyId,
      ...naming(drug.studyId),
      read: weaker(drug, other),
      group,
      when: 'day',
      timeLabel: drug.timeLabel ?? '',
      pooled: true,
      people: pooledPeople(drug),
      population: drug.population,
      control: SUBGROUP_FREE.exec(drug.comparator ?? '')?.[0] ?? other.intervention,
      active: 'ketamine',
      drug: pooledShare(drugId),
      other: pooledShare(otherId)
    };
  }),
  ...TRIAL_PAIRS.map(([drugId, otherId, group]): PairRow => {
    const [drug, other] = [outcomeById(drugId), outcomeById(otherId)];
    const { studyId, armId } = drug;
    const arm = armOf(TABLES, studyId, armId);
    return {
      id: drugId,
      studyId,
      ...naming(studyId),
      read: weaker(drug, other),
      group,
      when: whenOf(studyId, drug.timeHours ?? 0),
      timeLabel: drug.timeLabel ?? '',
      pooled: false,
      people:
        drug.n !== undefined && other.n !== undefined && studyId !== 'lapidus2014'
          ? `${drug.n + other.n} people`
          : trialPeople(studyId, armId, other.armId),
      population: POOLED_POPULATION[studyId] ?? trialOf(studyId, armId)?.population ?? '',
      control: arm.comparator,
      active: arm.label,
      drug: trialShare(drugId),
      other: trialShare(otherId)
    };
  })
];

function ectRow(
  outcome: EctRow['outcome'],
  ketamineId: string,
  ectId: string,
  differenceId: string | undefined
): EctRow {
  const [ketamine, ect] = [outcomeById(ketamineId), outcomeById(ectId)];
  const difference = differenceId === undefined ? undefined : outcomeById(differenceId);
  const [k, e] = [ketamine.value ?? 0, ect.value ?? 0];
  return {
    id: differenceId ?? ketamineId,
    studyId: ketamine.studyId,
    ...naming(ketamine.studyId),
    read: weaker(ketamine, ect),
    outcome,
    instrument: ketamine.instrument,
    timeLabel: ketamine.timeLabel ?? '',
    population: trialOf(ketamine.studyId, ketamine.armId)?.population ?? '',
    people: trialOf(ketamine.studyId, ketamine.armId)?.design.replace(/^.*\(|\)$/g, '') ?? null,
    ketamine: k,
    ect: e,
    rows: [ketamineId, ectId, ...(differenceId ? [differenceId] : [])],
    difference: difference?.value ?? e - k,
    low: difference?.ciLow ?? null,
    high: difference?.ciHigh ?? null,
    computed: difference?.value === undefined
  };
}

export const ectRows: EctRow[] = [
  ectRow('response', 'o0231', 'o0232', undefined),
  ectRow('remission', 'o0233', 'o0234', 'o0235')
];

/** People of 100 who named their group rightly in the trial masked by anaesthesia; chance is about 50. */
export const guessedRight = outcomeById('o0117').value ?? 0;

/** Of the whole analysis of days 1 to 3 of that trial, points; read beside the picture. */
export const maskedModel = {
  value: outcomeById('o0116').value ?? 0,
  low: outcomeById('o0116').ciLow ?? 0,
  high: outcomeById('o0116').ciHigh ?? 0
};
