/** Where every row stands, settled: one place for a wide board and one for a phone. */
import { lerp } from '../../motion/progress';
import { axisOf, boxOf, heightOf, timeAt, type Layout, type Scope } from './geometry';
import { rows } from './rows';
import type { ChartId, OnsetRow, PanelId } from './rules';
import type { MarkKind } from '../../marks/chart/shapes';

/** Shares of the board. */
export interface Place {
  x: number;
  /** Where the value is, and the ends of its interval where there is one. */
  y: number;
  low?: number;
  high?: number;
  /** Where the mark comes from. */
  from: number;
}

export interface Point {
  row: OnsetRow;
  wide: Place;
  /** None for a row that a phone has no room for. */
  narrow: Place | null;
}

/** Rows of one cluster are at most this factor apart in time, hours. */
const NEAR = 1.12;
const DAY_H = 24;
/**
 * What was measured at one day stands fanned out inside a marked window, shares of a panel's width left and right of
 * the day.
 */
export const DAY_WINDOW = { before: 0.2, after: 0.03 };
/** Between columns of any other cluster, shares of a panel's width; a phone's are wider apart, and so are pairs. */
const PITCH: Readonly<Record<Layout, number>> = { wide: 0.021, narrow: 0.032 };
const PAIR_PITCH: Readonly<Record<Layout, number>> = { wide: 0.042, narrow: 0.07 };
/** A pair's control stands this share of a column after its drug. */
const BESIDE = 0.42;
/** On the even axis nothing is fanned out but by a hair. */
const EVEN_PITCH = 0.0003;

/** From the weakest control to the strongest; first where several kinds are mixed. */
const ORDER: readonly (MarkKind | undefined)[] = [
  undefined,
  'saline',
  'midazolam',
  'inert-spray',
  'masked',
  'placebo'
];

/** The kind of control of each pair. */
const CONTROLS: ReadonlyMap<string, MarkKind> = new Map(
  rows.flatMap(({ pair, arm, kind }) => (pair !== undefined && arm === 'control' ? [[pair, kind]] : []))
);
const controlKind = ({ pair, foot }: OnsetRow): MarkKind | undefined =>
  pair === undefined ? foot : CONTROLS.get(pair);

/** Rows of one column: a pair of arms, or one row. */
const columnOf = (row: OnsetRow): string =>
  row.chart === 'baseline' ? row.series : (row.pair ?? `${row.series} ${row.id}`);

function isNear(a: OnsetRow, b: OnsetRow): boolean {
  if (a.panel !== b.panel || a.chart !== b.chart) return false;
  if (a.hours === b.hours) return true;
  return Math.max(a.hours, b.hours) / Math.min(a.hours, b.hours) < NEAR;
}

/** How far from its time a row stands, share of its panel's width. */
function shift(row: OnsetRow, layout: Layout, all: readonly OnsetRow[], linear: number): number {
  if (row.hours === 0) return 0;
  const near = all.filter((other) => isNear(other, row));
  const columns = [...near]
    .sort(
      (a, b) =>
        ORDER.indexOf(controlKind(a)) - ORDER.indexOf(controlKind(b)) ||
        a.hours - b.hours ||
        a.value - b.value
    )
    .map(columnOf)
    .filter((column, i, list) => list.indexOf(column) === i);
  const i = columns.indexOf(columnOf(row));
  const fanned = row.hours === DAY_H && row.chart !== 'baseline' && columns.length > 1;
  const { before, after } = DAY_WINDOW;
  const pitch = fanned ? (before + after) / columns.length : (row.pair ? PAIR_PITCH : PITCH)[layout];
  const onLog = fanned ? -before + (i + 0.3) * pitch : (i - (columns.length - 1) / 2) * pitch;
  const beside = row.pair !== undefined && row.arm === 'control' ? BESIDE : 0;
  return lerp(onLog + beside * pitch, (i + beside) * EVEN_PITCH, linear);
}

function placed(
  row: OnsetRow,
  layout: Layout,
  scope: Scope,
  all: readonly OnsetRow[],
  linear: number
): Place {
  const box = boxOf(row.panel, layout, scope);
  const axis = axisOf(row.panel, scope);
  const at = (value: number) => box.y + heightOf(axis, value) * box.height;
  return {
    x: box.x + (timeAt(row.hours, linear) + shift(row, layout, all, linear)) * box.width,
    y: at(row.value),
    ...(row.low === undefined || row.high === undefined ? {} : { low: at(row.low), high: at(row.high) }),
    from: at(axis.zero)
  };
}

/** The rows of a chart, or of some of its panels. */
export const rowsOf = (chart: ChartId, panels: readonly PanelId[]): OnsetRow[] =>
  rows.filter((row) => row.chart === chart && panels.includes(row.panel));

/**
 * Their places.
 * @param linear 0 on the stretched axis, 1 on the even one
 */
export function pointsOf(shown: readonly OnsetRow[], scope: Scope, linear: number): Point[] {
  const onPhone = shown.filter(({ wideOnly }) => !wideOnly);
  return shown.map((row) => ({
    row,
    wide: placed(row, 'wide', scope, shown, linear),
    narrow: row.wideOnly ? null : placed(row, 'narrow', scope, onPhone, linear)
  }));
}
