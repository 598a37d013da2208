import { lerp, smoothstep } from '../../motion/progress';
import type { Values } from '../figure';
import {
  ALONE,
  AXES,
  BARS,
  CLOCKS,
  ON_AXIS,
  OVERVIEW,
  PANELS,
  ROOM_BY,
  STRIPS,
  TICKS,
  heightIn,
  onClock,
  type Band,
  type ClockId,
  type PanelId
} from './geometry';
import { keeper, listKeeper } from '$lib/motion/keeper';
import { entries, relapsed, type Relapsed } from './rows';
import { poseAt, scoreTime, type Pose } from './score';
import {
  courseSpots,
  gapMarks,
  pairSeries,
  pairSpots,
  shareSpots,
  stoppedSpot,
  type Series,
  type Spot
} from './spots';
import { steps, type StepId } from './steps';

/** A clock's axis: where it lies, shares of the plot. */
export interface Ruler {
  id: ClockId;
  x0: number;
  y: number;
  opacity: number;
  /** What came before the clock started, 0..1. */
  before: number;
  ticks: { x: number; text: string }[];
}

export interface Panel extends Band {
  id: PanelId;
  opacity: number;
  grid: { y: number; value: number; opacity: number }[];
}

export interface Crowd extends Pick<Relapsed, 'entry' | 'arm' | 'events' | 'people' | 'value'> {
  /** Filled now, percent. */
  count: number;
}

export interface Bar {
  id: keyof typeof BARS;
  y: number;
  /** Share of those who began, 0..1; null where that was not read. */
  share: number | null;
  /** Filled now, 0..1. */
  filled: number;
}

export interface Chosen {
  clock: ClockId;
  measure: PanelId;
  entry: Relapsed['entry'];
}

export interface FadeScene {
  stepId: StepId;
  pose: Pose;
  chosen: Chosen;
  /** How present each chart is, 0..1; at most one at rest. */
  boards: Record<ClockId | 'who', number>;
  /** 0 the pair stands alone, with its counts; 1 as one of three. */
  strips: number;
  /** How far the pair's two weeks, and the second clock, have passed, 0..1. */
  sweep: number;
  elapsed: number;
  rulers: readonly Ruler[];
  panels: readonly Panel[];
  series: readonly Series[];
  spots: readonly Spot[];
  /** Bracket of the pooled trials on the first clock, 0..1. */
  lost: number;
  /** Of whom the crowds are: both ways in, or the one chosen. */
  entries: readonly Relapsed['entry'][];
  crowds: readonly Crowd[];
  bars: readonly Bar[];
}

export type Prepared = Chosen;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], what: string): T => {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new RangeError(`${what} must be one of ${allowed.join(', ')}; got ${value}`);
  return found;
};

const ENTRIES = ['remitters', 'responders'] as const;

/** @throws RangeError for a value that is not offered */
export const prepare = ({ clock, measure, entry }: Values): Prepared => ({
  clock: oneOf(clock, CLOCKS, 'clock'),
  measure: oneOf(measure, PANELS, 'measure'),
  entry: oneOf(entry, ENTRIES, 'entry')
});

/*
 * Most of a picture is at rest while some of it moves: what is as it was stays the same object, part by part, so that
 * whoever draws it has nothing to do.
 */
const keepRuler = keeper<Ruler>();
const keepTick = keeper<Ruler['ticks'][number]>();
const keepTicks = keeper<Ruler['ticks']>();
const keepPanel = keeper<Panel>();
const keepLine = keeper<Panel['grid'][number]>();
const keepGrid = keeper<Panel['grid']>();
const keepSeries = keeper<Series>();
const keepSpot = keeper<Spot>();
const keepCrowd = keeper<Crowd>();
const keepBar = keeper<Bar>();
const listed = listKeeper();

/** Where a clock is between its place among the three and the foot of its chart. */
function rulerOf(id: ClockId, pose: Pose, board: number): Ruler {
  const at = id === 'dose' ? pose.pick : pose.overview > 0 ? 0 : 1;
  const x0 = lerp(OVERVIEW.start, 0, at);
  return keepRuler(id, {
    id,
    x0,
    y: lerp(OVERVIEW.rows[id], 1, at),
    // The picked clock stays in sight while it moves.
    opacity: id === 'dose' && pose.pick < 1 ? 1 : Math.max(pose.overview, board),
    before: pose.overview,
    ticks: keepTicks(
      id,
      TICKS[id].map(({ days, text }) =>
        keepTick(`${id} ${text}`, { x: lerp(x0, 1, onClock(id, days)), text })
      )
    )
  });
}

function panelOf(id: PanelId, band: Band, opacity: number, alone: number): Panel {
  return keepPanel(id, {
    id,
    ...band,
    opacity,
    grid: keepGrid(
      id,
      AXES[id].grid.map(({ value, strip }) =>
        keepLine(`${id} ${value}`, { y: heightIn(id, band, value), value, opacity: strip ? 1 : alone })
      )
    )
  });
}

const mixed = (from: Band, to: Band, share: number): Band => ({
  top: lerp(from.top, to.top, share),
  bottom: lerp(from.bottom, to.bottom, share)
});

/** The charts of the first clock: the story's, or the one chosen. */
function doseCharts(pose: Pose, { clock, measure }: Chosen): Pick<FadeScene, 'panels' | 'series' | 'spots'> {
  const own = clock === 'dose' ? pose.own : 0;
  // The others come once the pair has made room.
  const made = smoothstep(0.6, 1, pose.strips);
  const presence: Record<PanelId, number> = {
    thoughts: measure === 'thoughts' && own > 0 ? own : pose.dose,
    shares: measure === 'shares' && own > 0 ? own : pose.dose * made,
    gap: measure === 'gap' && own > 0 ? own : pose.dose * made
  };
  const up: Record<PanelId, number> =
    own > 0
      ? { thoughts: own, shares: own, gap: own }
      : { thoughts: pose.sweep, shares: pose.others, gap: pose.others };
  const bandOf = (id: PanelId): Band =>
    own > 0
      ? id === 'thoughts'
        ? ALONE
        : ON_AXIS
      : id === 'thoughts'
        ? mixed(ALONE, STRIPS[id], pose.strips)
        : STRIPS[id];
  const alone = own > 0 ? 1 : 1 - smoothstep(0, ROOM_BY, pose.strips);
  const bands = { thoughts: bandOf('thoughts'), shares: bandOf('shares'), gap: bandOf('gap') };
  const seen = PANELS.filter((id) => presence[id] > 0);
  const gap = gapMarks(bands.gap, up.gap, presence.gap);
  return {
    panels: seen.map((id) => panelOf(id, bands[id], presence[id], alone)),
    series: [
      ...(presence.thoughts > 0 ? pairSeries(bands.thoughts, up.thoughts, presence.thoughts) : []),
      ...(presence.gap > 0 ? [gap.line] : [])
    ],
    spots: [
      ...(presence.thoughts > 0 ? pairSpots(bands.thoughts, up.thoughts, presence.thoughts) : []),
      ...(presence.shares > 0 ? shareSpots(bands.shares, up.shares, presence.shares) : []),
      ...(presence.gap > 0 ? gap.spots : [])
    ]
  };
}

const keepPoint = keeper<Series['points'][number]>();
const keepPoints = keeper<Series['points']>();
const keptPoints = ({ id, points }: Series): Series['points'] =>
  keepPoints(
    id,
    points.map((point, i) => keepPoint(`${id} ${i}`, point))
  );

/** The picture at a progress. */
export function scene(chosen: Prepared, progress: number): FadeScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const own = (id: ClockId) => (chosen.clock === id ? pose.own : 0);
  const boards = {
    dose: Math.max(pose.dose, own('dose')),
    course: Math.max(pose.course, own('course')),
    lots: Math.max(pose.lots, own('lots')),
    who: pose.who
  };
  const crowd = pose.own > 0 ? pose.own : pose.crowd;
  const charts = doseCharts(pose, chosen);
  const elapsed = pose.own > 0 ? pose.own : pose.elapsed;
  const timed = showsStopped(pose, chosen);
  return {
    stepId: (steps[Math.floor(time + 1e-6)] ?? steps[0]).id,
    pose,
    chosen,
    boards,
    strips: pose.own > 0 ? 0 : pose.strips,
    sweep: pose.own > 0 ? pose.own : pose.sweep,
    elapsed,
    // An axis without a mark would only puzzle.
    rulers: listed(
      'rulers',
      CLOCKS.map((id) => rulerOf(id, pose, id === 'lots' && !timed ? 0 : boards[id]))
    ),
    panels: listed('panels', charts.panels),
    series: listed(
      'series',
      charts.series.map((one) => keepSeries(one.id, { ...one, points: keptPoints(one) }))
    ),
    spots: listed(
      'spots',
      [
        ...charts.spots,
        ...(boards.course > 0 ? courseSpots(elapsed, boards.course) : []),
        ...(boards.lots > 0 && timed ? [stoppedSpot(crowd, boards.lots)] : [])
      ].map((spot) => keepSpot(spot.row, spot))
    ),
    lost: pose.own > 0 ? 0 : pose.dose * pose.others,
    entries: listed('entries', pose.own > 0 ? [chosen.entry] : ENTRIES),
    crowds: listed(
      'crowds',
      relapsed.map(({ entry, arm, events, people, value }) =>
        keepCrowd(`${entry} ${arm}`, { entry, arm, events, people, value, count: value * crowd })
      )
    ),
    bars: listed(
      'bars',
      entries.map(({ id, value }) => {
        const share = value === null ? null : value / 100;
        return keepBar(id, { id, y: BARS[id], share, filled: (share ?? 0) * pose.fill });
      })
    )
  };
}

/** The median off the spray was read for one of the two ways in. */
const showsStopped = (pose: Pose, { entry }: Chosen): boolean => pose.own === 0 || entry === 'remitters';
