/** What a row is called on the picture, in its table, and in its card. */
import type { Level } from '../figure';
import type { ChartMark, MarkFacts } from '$lib/marks/chart/marks';
import { itemKeeper } from '$lib/motion/keeper';
import { groupWords, whenWords, DOSES } from './words';
import { ectRows, effects, pairs, type ArmShare, type EctRow, type EffectRow, type PairRow } from './rows';
import type { Spot } from './scene';

/** With a minus sign as it is printed. */
export const signed = (value: number, digits = 2): string => {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
};

/** The same without zeros at the end: papers differ in how many digits they give. */
export const brief = (value: number, digits = 2): string =>
  signed(value, digits)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

const DOSE = /(\d+ mg)/;

/** What tells rows of one study apart: amounts, women and men, the day. '' for a study's only row. */
export function suffixOf(row: EffectRow | PairRow, level: Level): string {
  const rows: readonly (EffectRow | PairRow)[] = 'drug' in row ? pairs : effects;
  const alike = rows.filter(
    ({ studyId, group, when }) => studyId === row.studyId && group === row.group && when === row.when
  );
  if (alike.length < 2) return '';
  const part = /, (women|men)$/.exec(row.active)?.[1];
  if (part) return part;
  if (DOSE.test(row.active)) {
    if (level === 'clinical') return DOSE.exec(row.active)?.[1] ?? '';
    return DOSES[alike.length]?.[alike.findIndex(({ id }) => id === row.id)] ?? '';
  }
  return row.timeLabel.replace(/ d$/, ' days');
}

/** "Daly 2018, 28 mg". */
export function rowName(row: EffectRow | PairRow, level: Level): string {
  const suffix = suffixOf(row, level);
  return suffix ? `${row.study}, ${suffix}` : row.study;
}

/** The people behind a row in a few words: "8 trials pooled", "72 people"; '' where not read. */
export function peopleOf({ people, pooled, studyId }: EffectRow | PairRow): string {
  const trials = /^\d+ trials/.exec(people ?? '')?.[0];
  if (studyId === 'wilkinson2019') return 'pooled trials';
  if (pooled) return trials ? `${trials} pooled` : 'pooled trials';
  return /^\d+ people/.exec(people ?? '')?.[0] ?? '';
}

const timeOf = ({ timeLabel, when }: EffectRow | PairRow, level: Level): string =>
  level === 'clinical'
    ? timeLabel
    : when === 'day'
      ? 'a day later'
      : `${whenWords[when].plain} (${timeLabel})`;

const controlOf = (row: EffectRow | PairRow, level: Level): string =>
  level === 'clinical' ? row.control : groupWords[row.group].inText.plain;

const common = (
  row: EffectRow | PairRow | EctRow
): Pick<MarkFacts, 'n' | 'source' | 'read' | 'population'> => ({
  ...(row.people === null ? {} : { n: row.people }),
  population: row.population,
  source: row.source,
  read: row.read
});

/** "95% interval −2.20 to −1.40"; nothing where none was reported. */
const interval = (low: number | null, high: number | null, digits: number) =>
  low === null || high === null
    ? {}
    : { interval: `95% interval ${brief(low, digits)} to ${brief(high, digits)}` };

/** Without signs: "95% interval 1.4 to 2.2", or from one side of the zero line to the other. */
function sidedInterval({ low, high }: EffectRow): { interval?: string } {
  if (low === null || high === null) return {};
  const [far, near] = [brief(Math.abs(low), 1), brief(Math.abs(high), 1)];
  if (low < 0 && high > 0)
    return { interval: `95% interval from ${far}, ketamine better, to ${near}, comparison better` };
  return { interval: `95% interval ${high < 0 ? near : far} to ${high < 0 ? far : near}` };
}

function effectFacts(row: EffectRow, level: Level): MarkFacts {
  const toward = row.value < 0 ? 'ketamine better' : 'comparison better';
  const value =
    level === 'clinical'
      ? `SMD ${brief(row.value)}`
      : `${Math.abs(row.value).toFixed(1)} times the usual spread, ${toward}`;
  return {
    study: rowName(row, level),
    control: controlOf(row, level),
    measure: `gap in depression scores between groups, ${timeOf(row, level)}${level === 'clinical' && row.method !== 'as printed' ? `; ${row.method}` : ''}`,
    value,
    ...(level === 'clinical' ? interval(row.low, row.high, 2) : sidedInterval(row)),
    computed: row.computed,
    ...common(row)
  };
}

function armFacts(row: PairRow, what: 'drug' | 'other', level: Level): MarkFacts {
  const arm: ArmShare = row[what];
  const who = what === 'drug' ? (level === 'clinical' ? row.active : 'ketamine') : controlOf(row, level);
  const count = arm.count ? ` (${arm.count})` : '';
  return {
    study: `${rowName(row, level)}: ${who}`,
    measure: `at least half better, ${timeOf(row, level)}`,
    value: `${level === 'clinical' ? arm.value.toFixed(1) + '%' : `${Math.round(arm.value)} of 100`}${count}`,
    ...interval(arm.low, arm.high, 0),
    computed: arm.computed,
    ...common(row)
  };
}

function ectFacts(row: EctRow, level: Level): MarkFacts {
  const ahead = row.difference > 0 ? 'ECT' : 'ketamine';
  const measure = row.outcome === 'response' ? 'at least half better' : 'few or no symptoms left';
  return {
    study: row.study,
    control: 'ECT, open trial',
    measure: `${measure}, ${row.timeLabel.replace('<=', 'up to ')}${level === 'clinical' && row.instrument ? `, ${row.instrument}` : ''}`,
    value: `${Math.abs(row.difference).toFixed(0)} more of 100 with ${ahead} (${Math.round(row.ketamine)} with ketamine, ${Math.round(row.ect)} with ECT)`,
    ...interval(row.low, row.high, 0),
    computed: row.computed,
    ...common(row)
  };
}

const find = <Row extends { id: string }>(rows: readonly Row[], id: string): Row => {
  const row = rows.find((other) => other.id === id);
  if (!row) throw new RangeError(`no row ${id}`);
  return row;
};

export const effectById = (id: string): EffectRow => find(effects, id);
export const pairById = (id: string): PairRow => find(pairs, id);
export const ectById = (id: string): EctRow => find(ectRows, id);

/** The value written at a mark of the story. */
export function valueOf(id: string, level: Level): string {
  const { value } = effectById(id);
  return level === 'plain' ? Math.abs(value).toFixed(1) : signed(value, 1);
}

/** The interval behind it, in the clinical wording; a narrow box has no room for it. */
export function rangeOf(id: string, level: Level): string {
  const { low, high } = effectById(id);
  if (level === 'plain' || low === null || high === null) return '';
  return ` (${signed(low, 1)} to ${signed(high, 1)})`;
}

/** Which board a spot stands on. */
type BoardId = 'effect' | 'people' | 'ect';

function factsOf({ row, what }: Spot, board: BoardId, level: Level): MarkFacts {
  if (board === 'ect') return ectFacts(ectById(row), level);
  if (board === 'effect') return effectFacts(effectById(row), level);
  return armFacts(pairById(row), what === 'drug' ? 'drug' : 'other', level);
}

type Cards = (spot: Spot, board: BoardId) => MarkFacts;

/** Cards in one wording, each written once: a view asks for them in every frame. */
export function cardsIn(level: Level): Cards {
  const written = new Map<string, MarkFacts>();
  return (spot, board) => {
    const key = `${board} ${spot.row} ${spot.what}`;
    const facts = written.get(key) ?? factsOf(spot, board, level);
    written.set(key, facts);
    return facts;
  };
}

const keptMarks = itemKeeper<Spot, Cards, ChartMark>();

/** The marks of a board; one that has not changed stays the same object. */
export const marksOf = (spots: readonly Spot[], board: BoardId, cards: Cards): ChartMark[] =>
  keptMarks(spots, cards, (spot) => markOf(spot, board, cards));

/** A spot with its shape and its words. */
export function markOf(spot: Spot, board: BoardId, cards: Cards): ChartMark {
  const places = {
    x: spot.x,
    y: spot.y,
    axis: 'x' as const,
    ...(spot.low === null || spot.high === null ? {} : { low: spot.low, high: spot.high }),
    opacity: spot.opacity,
    facts: cards(spot, board)
  };
  if (board !== 'people') {
    const { computed } = board === 'ect' ? ectById(spot.row) : effectById(spot.row);
    return { id: spot.row, kind: 'ketamine', ...places, computed };
  }
  const row = pairById(spot.row);
  const drug = spot.what === 'drug';
  return {
    id: `${spot.row}-${spot.what}`,
    kind: drug ? 'ketamine' : groupWords[row.group].kind,
    ...places
  };
}
