/** Where everything stands, as shares of the plot: 0..1 from its left and its top. */
import { lerp } from '../../motion/progress';

export const CLOCKS = ['dose', 'course', 'lots'] as const;
export type ClockId = (typeof CLOCKS)[number];

export const PANELS = ['thoughts', 'shares', 'gap'] as const;
export type PanelId = (typeof PANELS)[number];

export interface Band {
  top: number;
  bottom: number;
}

/** Ends of each clock, days; the first leaves room for marks that stand at its start and its end. */
export const SPAN_DAYS: Record<ClockId, readonly [from: number, to: number]> = {
  dose: [-0.6, 14.6],
  course: [0, 77],
  lots: [0, 320]
};

export interface Tick {
  days: number;
  text: string;
}

const WEEK_DAYS = 7;
const inDays = (days: number): Tick => ({ days, text: days === 0 ? '0' : `${days} d` });
export const TICKS: Record<ClockId, readonly Tick[]> = {
  dose: [0, 3, 7, 10, 14].map(inDays),
  course: [0, 2, 4, 6, 8, 10].map((weeks) => ({
    days: weeks * WEEK_DAYS,
    text: weeks === 0 ? '0' : `${weeks} wk`
  })),
  lots: [0, 100, 200, 300].map(inDays)
};

/** Share of a clock's axis at a time. */
export function onClock(clock: ClockId, days: number): number {
  const [from, to] = SPAN_DAYS[clock];
  return (days - from) / (to - from);
}

/** The three clocks under one another; left of their start is what came before. */
export const OVERVIEW = { start: 0.34, rows: { dose: 0.2, course: 0.55, lots: 0.9 } } as const;

/** Doses before each clock starts, as shares of the plot: one, a course of them, weeks of a spray. */
export function beadsBefore(): Record<ClockId, number[]> {
  const { start } = OVERVIEW;
  const even = (count: number, until: number) =>
    Array.from({ length: count }, (_, i) => (until * (i + 1)) / count);
  return {
    dose: [lerp(start, 1, onClock('dose', 0))],
    course: even(COURSE_DOSES, start),
    lots: even(SPRAYS_DRAWN, start * (SPRAYS_DRAWN / (SPRAYS_DRAWN + 1)))
  };
}
/** The course of two of the studies; the sprays stand for 16 weeks of them. */
const COURSE_DOSES = 6;
const SPRAYS_DRAWN = 6;
/** Sign of the draw of lots: one way becomes two, around the start of its clock. */
export const FORK = 'M-18 0H-8L8 -10M-8 0L8 10M1 -10H8V-4M1 10H8V4';

/** A panel alone on its clock, and as one of three. */
export const ALONE: Band = { top: 0.07, bottom: 0.82 };
/** One without counts under it stands on the clock itself. */
export const ON_AXIS: Band = { top: 0.07, bottom: 1 };
export const STRIPS: Record<PanelId, Band> = {
  thoughts: { top: 0.08, bottom: 0.29 },
  shares: { top: 0.39, bottom: 0.61 },
  gap: { top: 0.71, bottom: 0.88 }
};
/** What only a panel alone has is gone at this share of its way to being one of three. */
export const ROOM_BY = 0.3;
/** Rows of counts under a panel that stands alone. */
export const COUNT_ROWS = { ketamine: 0.885, midazolam: 0.955 } as const;
/** The bracket of the pooled trials. */
export const LOST_AT = 0.955;

export interface Grid {
  value: number;
  /** Stands also where the panel is one of three. */
  strip: boolean;
}

const grid = (value: number, strip: boolean): Grid => ({ value, strip });

/** The panels' value axes, from the zero line up. Up is better on all of them; none shares its unit with another. */
export const AXES: Record<PanelId, { top: number; grid: readonly Grid[] }> = {
  thoughts: { top: 60, grid: [grid(0, true), grid(20, false), grid(40, false), grid(60, true)] },
  shares: { top: 70, grid: [grid(0, true), grid(20, false), grid(40, false), grid(60, true)] },
  gap: { top: 1.1, grid: [grid(0, true), grid(-0.5, false), grid(-1, true)] }
};

/** Height of a value in a panel; a negative difference favours ketamine and stands as high as it is large. */
export const heightIn = (panel: PanelId, band: Band, value: number): number =>
  lerp(band.bottom, band.top, Math.abs(value) / AXES[panel].top);

/** How far the two arms' marks stand to either side of their day, share of the axis. */
export const ASIDE = 0.008;

/** Lanes of the second clock, under the top of its board. */
export const LANES_TOP = 0.04;
export const LANES = { murrough: 0.185, ketamine: 0.415, ect: 0.605, feder: 0.93 } as const;
/** The line that keeps PTSD apart from depression. */
export const LANE_RULE = 0.765;

/** Third clock: the crowds, and the lane of the median above its axis. */
export const CROWDS = { top: 0, bottom: 0.74, bottomUntimed: 0.96, bottomNarrow: 0.78 } as const;
export const STOPPED_AT = 0.92;

/** Bars of those who are counted. */
export const BARS = {
  su: 0.14,
  murrough: 0.305,
  ketamine: 0.47,
  ect: 0.635,
  feder: 0.8,
  daly: 0.965
} as const;
export const BAR_HALF = 0.028;
