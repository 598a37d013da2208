/** Where panels and axes lie: boxes as shares of the board, one set for a wide box and one for a phone. */
import { lerp } from '../../motion/progress';
import {
  TIME_DOMAIN_H,
  TIME_TICKS,
  linearTime,
  logTime,
  ticksWithin,
  type PlacedTick
} from '../../marks/chart/timeScale';
import type { ChartId, PanelId } from './rules';

export type { PlacedTick };

export const LAYOUTS = ['wide', 'narrow'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The drawing's own square, units; it is stretched over the board. */
export const UNITS = 1000;

/** Shares of the board. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Axis {
  /** Ends in the chart's unit; the larger one is at the top. */
  domain: readonly [low: number, high: number];
  /** Where marks come from: no difference, nobody, or the score at the start. */
  zero: number;
  ticks: readonly number[];
}

const SCORES: Axis = { domain: [12, 108], zero: 100, ticks: [25, 50, 75, 100] };
export const AXES: Readonly<Record<PanelId, Axis>> = {
  people: { domain: [0, 100], zero: 0, ticks: [0, 25, 50, 75, 100] },
  extra: { domain: [-46, 80], zero: 0, ticks: [-40, -20, 0, 20, 40, 60] },
  pooled: SCORES,
  spray: SCORES,
  asleep: SCORES,
  tablet: SCORES,
  ect: SCORES,
  fast: { domain: [-2.35, 1.15], zero: 0, ticks: [-2, -1, 0] },
  slow: { domain: [-0.85, 0.35], zero: 0, ticks: [-0.5, 0] }
};
/** The extra people of the first story: tablets alone, a dozen at most. */
export const TABLETS_ALONE: Axis = { domain: [-3, 20], zero: 0, ticks: [0, 5, 10, 15, 20] };

/** Which panels a chart has: its story's, and the reader's. */
export type Scope = 'story' | 'own';
export const PANELS_OF: Readonly<Record<ChartId, Readonly<Record<Scope, readonly PanelId[]>>>> = {
  people: { story: ['people'], own: ['people'] },
  extra: { story: ['extra'], own: ['extra'] },
  baseline: {
    story: ['pooled', 'spray', 'asleep'],
    own: ['pooled', 'spray', 'asleep', 'tablet', 'ect']
  },
  effect: { story: ['fast', 'slow'], own: ['fast', 'slow'] }
};

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Share of a wide board that the crowds beside the chart leave to it. */
const BESIDE = 0.66;
/** Share of the board that the two panels of gaps have together: a unit is of one height in both. */
const GAPS_SHARE = 0.83;
const unitsOf = (panel: 'fast' | 'slow'): number => AXES[panel].domain[1] - AXES[panel].domain[0];
const gapShare = (panel: 'fast' | 'slow'): number =>
  (GAPS_SHARE * unitsOf(panel)) / (unitsOf('fast') + unitsOf('slow'));

const GRID: Readonly<Record<Layout, Readonly<Record<Scope, readonly Box[]>>>> = {
  wide: {
    story: [0, 1, 2].map((i) => box(i * 0.352, 0.07, 0.296, 0.93)),
    own: [0, 1, 2, 3, 4].map((i) => box((i % 3) * 0.352, i < 3 ? 0.06 : 0.6, 0.296, 0.4))
  },
  narrow: {
    story: [0, 1, 2].map((i) => box(0, 0.075 + i * 0.325, 1, 0.245)),
    own: [0, 1, 2, 3, 4].map((i) => box((i % 2) * 0.56, 0.065 + Math.floor(i / 2) * 0.33, 0.44, 0.25))
  }
};

/** A panel's box on the board. */
export function boxOf(panel: PanelId, layout: Layout, scope: Scope): Box {
  const wide = layout === 'wide';
  switch (panel) {
    case 'people':
      return wide ? box(0, 0.015, BESIDE, 0.985) : box(0, 0.02, 1, 0.5);
    case 'extra':
      return box(0, 0.015, 1, 0.985);
    case 'fast':
      return box(0, wide ? 0.07 : 0.075, wide && scope === 'story' ? BESIDE : 1, gapShare('fast'));
    case 'slow':
      return box(0, 1 - gapShare('slow'), wide && scope === 'story' ? BESIDE : 1, gapShare('slow'));
    default:
      return GRID[layout][scope][PANELS_OF.baseline.own.indexOf(panel)] ?? box(0, 0, 1, 1);
  }
}

/** Where the crowds stand: beside the chart, or under it. */
export const CROWDS: Readonly<Record<Layout, Box>> = {
  wide: box(0.71, 0, 0.29, 1),
  narrow: box(0, 0.68, 1, 0.32)
};

/** Where the break is and where the axis of time begins after it, shares of a panel's width. */
export const START_AT = 0.022;
export const BREAK_AT = 0.048;
const FIRST_AT = 0.075;
const LAST_AT = 0.985;

const stretched = logTime(TIME_DOMAIN_H);
const even = linearTime([0, TIME_DOMAIN_H[1]]);

/**
 * Place of a time in a panel, share of its width.
 * @param hours  since the start of treatment; 0 stands apart, left of the break
 * @param linear 0 stretched, 1 even
 */
export function timeAt(hours: number, linear: number): number {
  const onEven = FIRST_AT + even.at(hours) * (LAST_AT - FIRST_AT);
  const onLog = hours > 0 ? FIRST_AT + stretched.at(hours) * (LAST_AT - FIRST_AT) : START_AT;
  return lerp(onLog, onEven, linear);
}

/** Place on the even ruler at a share of its length, share of the panel's width. */
export const evenAt = (share: number): number => lerp(FIRST_AT, LAST_AT, share);

/** A value's place in a panel, share of its height from the top. */
export function heightOf({ domain: [low, high] }: Axis, value: number): number {
  return (high - value) / (high - low);
}

export const axisOf = (panel: PanelId, scope: Scope): Axis =>
  panel === 'extra' && scope === 'story' ? TABLETS_ALONE : AXES[panel];

/** Width of a board in CSS pixels, about: its marks are thinned for it. */
const BOARD_PX: Record<Layout, number> = { wide: 840, narrow: 320 };
/** First mark of the even axis beside its start, hours: two weeks. */
const FIRST_EVEN_H = 336;
/** What the words under one mark of the axis need, CSS pixels. */
const TICK_ROOM_PX = 50;

/** The marks of a panel's axis of time; `at` is a share of the panel's width. */
export function timeTicks(width: number, layout: Layout, linear: number): PlacedTick[] {
  const isEven = linear > 0.5;
  const scale = isEven ? even : stretched;
  // On the even axis hours lie upon the start.
  const ticks = isEven ? TIME_TICKS.filter(({ hours }) => hours >= FIRST_EVEN_H) : TIME_TICKS;
  return ticksWithin(scale, BOARD_PX[layout] * width * (LAST_AT - FIRST_AT), TICK_ROOM_PX, ticks).map(
    (tick) => ({
      ...tick,
      at: timeAt(tick.hours, linear)
    })
  );
}
