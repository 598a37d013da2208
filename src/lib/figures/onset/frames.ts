/** The charts' panels: their boxes, axes and grids at a pose. */
import { lerp } from '../../motion/progress';
import {
  PANELS_OF,
  START_AT,
  axisOf,
  boxOf,
  heightOf,
  timeAt,
  timeTicks,
  type Box,
  type Layout,
  type PlacedTick,
  type Scope
} from './geometry';
import { DAY_WINDOW } from './points';
import { CHARTS, type ChartId, type PanelId } from './rules';

export interface Frame {
  box: Box;
  times: PlacedTick[];
  /** Whether the times are written under it: stacked panels of a phone, and of gaps, share those of the lowest. */
  timed: boolean;
  /** Place of "before treatment", and how solid the break after it is. */
  startAt: number;
  values: { value: number; at: number; zero: boolean }[];
  /** The window in which the marks of one day are fanned out; null where there is none. */
  window: { from: number; to: number } | null;
}

export interface ScenePanel {
  panel: PanelId;
  chart: ChartId;
  opacity: number;
  linear: number;
  wide: Frame;
  narrow: Frame;
}

const DAY_H = 24;

/** Whether a box lies under another one, in the same column. */
const isBelow = (box: Box, other: Box): boolean => box.x === other.x && box.y > other.y;

function frameOf(
  panel: PanelId,
  chart: ChartId,
  layout: Layout,
  scope: Scope,
  own: number,
  linear: number
): Frame {
  const target = boxOf(panel, layout, scope);
  const story = boxOf(panel, layout, 'story');
  const mix = (key: keyof Box) =>
    scope === 'own' && chart === 'effect' ? lerp(story[key], target[key], own) : target[key];
  const box = { x: mix('x'), y: mix('y'), width: mix('width'), height: mix('height') };
  const axis = axisOf(panel, scope);
  const day = timeAt(DAY_H, linear);
  const fans =
    chart !== 'baseline' && panel !== 'slow' && !(chart === 'extra' && scope === 'story') && linear < 1;
  return {
    box,
    times: timeTicks(box.width, layout, linear),
    timed:
      (layout === 'wide' && chart !== 'effect') ||
      !PANELS_OF[chart][scope].some((other) => isBelow(boxOf(other, layout, scope), target)),
    startAt: lerp(START_AT, timeAt(0, 1), linear),
    values: axis.ticks.map((value) => ({ value, at: heightOf(axis, value), zero: value === axis.zero })),
    window: fans
      ? { from: day - DAY_WINDOW.before * (1 - linear), to: day + DAY_WINDOW.after * (1 - linear) }
      : null
  };
}

/** The panels of a chart, without how solid they are. */
export type Framed = Omit<ScenePanel, 'opacity'>;

/**
 * @param own    0 the story's boxes, 1 the reader's
 * @param linear 0 on the stretched axis, 1 on the even one
 */
export const framedBy = (chart: ChartId, scope: Scope, own: number, linear: number): Framed[] =>
  PANELS_OF[chart][scope].map((panel) => ({
    panel,
    chart,
    linear,
    wide: frameOf(panel, chart, 'wide', scope, own, linear),
    narrow: frameOf(panel, chart, 'narrow', scope, own, linear)
  }));

/** The story's, which no choice of a reader changes: worked out once, when first asked for. */
let told: Record<ChartId, Framed[]> | undefined;
export const storyFrames = (): Record<ChartId, Framed[]> =>
  (told ??= Object.fromEntries(CHARTS.map((chart) => [chart, framedBy(chart, 'story', 0, 0)])) as Record<
    ChartId,
    Framed[]
  >);
