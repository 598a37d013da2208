import { clamp01, lerp, smoothstep } from '../../motion/progress';
import { unlessNew } from '../../motion/unlessNew';
import type { Values } from '../figure';
import { framedBy, solidAt, storyFrames, type Framed, type ScenePanel } from './frames';
import { linesOf, type SceneLine } from './lines';
import { CROWDS, PANELS_OF, type Box, type Scope } from './geometry';
import { pairOf, type PairId } from './pairs';
import { pointsOf, rowsOf, type Place, type Point } from './points';
import { CHARTS, type ChartId, type OnsetRow } from './rules';
import { poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';

export interface Own {
  measure: ChartId;
  linear: boolean;
  pair: PairId;
}

export interface Prepared {
  own: Own;
  story: Record<ChartId, Seats>;
  chosen: Seats;
  /** Panels that stand: those of the story, and the reader's. */
  frames: { story: Record<ChartId, Framed[]>; own: Framed[] };
}

/** Places of a chart's marks, and the order in which they come, from left to right: 0 first, 1 last. */
interface Seats {
  points: readonly Point[];
  turns: readonly number[];
}

export interface SceneMark {
  /** Chart and row: one row may stand in two charts, at different times of the story. */
  id: string;
  row: OnsetRow;
  opacity: number;
  wide: Place;
  narrow: Place | null;
}

export type { Frame, ScenePanel } from './frames';
export type { SceneLine } from './lines';

export interface Crowd {
  pair: PairId;
  /** What is drawn now, and what is said: people of 100. */
  drug: number;
  control: number;
  drugTold: number;
  controlTold: number;
  opacity: number;
  wide: Box;
  narrow: Box | null;
}

export interface OnsetScene {
  stepId: StepId;
  progress: number;
  own: Own;
  pose: Pose;
  panels: readonly ScenePanel[];
  marks: readonly SceneMark[];
  lines: readonly SceneLine[];
  /** At most two; on a phone the first. */
  crowds: readonly Crowd[];
  /** The chart on show, or the one on its way; `scope` tells the story's from the reader's. */
  chart: ChartId;
  scope: Scope;
}

const DAY_H = 24;
/** "Day 28" is 27 days after the dose. */
const FOUR_WEEKS_H = 648;

/** Rows that a chart of the story shows. */
function toldRows(chart: ChartId): OnsetRow[] {
  const rows = rowsOf(chart, PANELS_OF[chart].story);
  if (chart === 'extra') return rows.filter(({ kind }) => kind === 'pill');
  // Two moments only: one day, and about four weeks. Between them one trial alone would fill the picture.
  if (chart === 'people') return rows.filter(({ hours }) => hours === DAY_H || hours >= FOUR_WEEKS_H);
  return rows;
}

/** The story's places, which no choice of a reader changes: worked out once, when first asked for. */
let told: Record<ChartId, Seats> | undefined;
const story = (): Record<ChartId, Seats> =>
  (told ??= Object.fromEntries(
    CHARTS.map((chart) => [chart, seated(pointsOf(toldRows(chart), 'story', 0))])
  ) as Record<ChartId, Seats>);

function seated(points: readonly Point[]): Seats {
  const order = [...points].sort((a, b) => a.wide.x - b.wide.x).map(({ row }) => row.id);
  return { points, turns: points.map(({ row }) => order.indexOf(row.id) / Math.max(1, order.length - 1)) };
}

export function prepare(values: Values): Prepared {
  const own: Own = {
    measure: values.measure as ChartId,
    linear: values.time === 'linear',
    pair: values.pair as PairId
  };
  const chosen = pointsOf(rowsOf(own.measure, PANELS_OF[own.measure].own), 'own', own.linear ? 1 : 0);
  const linear = own.linear ? 1 : 0;
  return {
    own,
    story: story(),
    chosen: seated(chosen),
    frames: { story: storyFrames(), own: framedBy(own.measure, 'own', 1, linear) }
  };
}

/** Marks of a group come one after another: the share of the way that the last one starts late. */
const STAGGER = 0.4;
/** A mark is there for everybody once it has come this far. */
const SOLID = 0.3;

/** A place on its way from the zero line, or from another place. */
function onTheWay(place: Place, grown: number, target: Place, moved: number): Place {
  const between = (a: number, b: number) => lerp(a, b, moved);
  const from = between(place.from, target.from);
  const value = (a: number, b: number) => lerp(from, between(a, b), grown);
  return {
    x: between(place.x, target.x),
    y: value(place.y, target.y),
    ...(place.low === undefined || place.high === undefined
      ? {}
      : {
          low: value(place.low, target.low ?? place.low),
          high: value(place.high, target.high ?? place.high)
        }),
    from
  };
}

const NOBODY: Seats = { points: [], turns: [] };
/** For a chart whose marks stay where they are. */
const STAYS: readonly Point[] = [];

/*
 * Most of a picture is at rest while some of it moves: what is as it was stays the same object, mark by mark and group
 * by group, so that whoever draws it has nothing to do.
 */

const byPoint = new WeakMap<Point, (grown: number, target: Point, moved: number) => SceneMark>();
function markAt(point: Point, grown: number, target: Point, moved: number): SceneMark {
  let at = byPoint.get(point);
  if (!at) {
    const { row, wide, narrow } = point;
    at = unlessNew((grown, target, moved) => ({
      id: `${row.chart}-${row.id}`,
      row,
      opacity: clamp01(grown / SOLID),
      wide: onTheWay(wide, grown, target.wide, moved),
      narrow: narrow && onTheWay(narrow, grown, target.narrow ?? narrow, moved)
    }));
    byPoint.set(point, at);
  }
  return at(grown, target, moved);
}

interface Group {
  marks: readonly SceneMark[];
  lines: readonly SceneLine[];
}

/**
 * A chart's marks, and the lines through them.
 * @param early how far those of the first day have come, 0..1
 * @param later the same of all others
 * @param to    places the marks move to, and how far they have: only for a chart that stays
 */
function makeGroup(
  { points, turns }: Seats,
  early: number,
  later: number,
  to: readonly Point[],
  moved: number
): Group {
  const marks = points.flatMap((point, i) => {
    const late = (turns[i] ?? 0) * STAGGER;
    const grown = smoothstep(late, late + 1 - STAGGER, point.row.hours <= DAY_H ? early : later);
    return grown > 0 ? [markAt(point, grown, to[i] ?? point, moved)] : [];
  });
  return { marks, lines: linesOf(marks) };
}

const bySeats = new WeakMap<Seats, (...pose: [number, number, readonly Point[], number]) => Group>();
function groupAt(seats: Seats, early: number, later = early, to = STAYS, moved = 0): Group {
  let at = bySeats.get(seats);
  if (!at) bySeats.set(seats, (at = unlessNew((...pose) => makeGroup(seats, ...pose))));
  return at(early, later, to, moved);
}

const together = unlessNew((...groups: readonly Group[]) => ({
  marks: groups.flatMap(({ marks }) => marks),
  lines: groups.flatMap(({ lines }) => lines)
}));
const inARow = unlessNew((_count: number, ...panels: readonly ScenePanel[]) => panels);

/** The crowds of the story, or the reader's, as they fill. */
function crowdsOf({ own }: Prepared, pose: Pose): Crowd[] {
  const chosen = own.measure === 'people' ? pose.ownMarks : 0;
  if (chosen > 0) return crowdsAt(own.pair, chosen, true);
  return pose.fairest > 0 ? crowdsAt('tablet', pose.fairest, false) : crowdsAt('both', pose.crowds, false);
}

const crowdsAt = unlessNew((which: PairId | 'both', filled: number, chosen: boolean): Crowd[] => {
  if (filled <= 0) return [];
  const pairs: PairId[] = which === 'both' ? ['midazolam', 'saline'] : [which];
  const { wide, narrow } = CROWDS;
  return pairs.map((pair, i) => {
    const { drug, control } = pairOf(pair);
    const [drugTold, controlTold] = [Math.round(drug.value), Math.round(control.value)];
    const height = wide.height / pairs.length;
    // On a phone the gaps need the whole board, and there is room for one comparison.
    const onPhone = i === 0 && (pair !== 'tablet' || chosen);
    return {
      pair,
      drug: drugTold * filled,
      control: controlTold * filled,
      drugTold,
      controlTold,
      opacity: smoothstep(0, 0.25, filled),
      wide: { ...wide, y: wide.y + i * height, height },
      narrow: onPhone ? narrow : null
    };
  });
});

/** The picture at a progress. Nothing in it stirs once it has come: these are results, not events. */
export function scene(prepared: Prepared, progress: number): OnsetScene {
  const pose = poseAt(progress);
  const { own, story, chosen, frames } = prepared;
  const from = steps[Math.floor(scoreTime(progress) + 1e-6)] ?? steps[steps.length - 1]!;
  const stays = own.measure === 'effect' && pose.own > 0;
  const linear = own.linear ? 1 : 0;
  /** A reader who wants the gaps keeps those of the story. */
  const kept = own.measure === 'effect' && scoreTime(progress) >= steps.length - 2;

  const axes: Record<ChartId, number> = {
    people: pose.peopleAxes,
    extra: pose.extraAxes,
    baseline: pose.baselineAxes,
    effect: kept ? 1 : pose.effectAxes
  };
  const { marks, lines } = together(
    groupAt(story.extra, pose.extra),
    groupAt(story.baseline, pose.day, pose.later),
    groupAt(story.people, pose.people),
    stays
      ? groupAt(story.effect, kept ? 1 : pose.effect, undefined, chosen.points, pose.own)
      : groupAt(story.effect, kept ? 1 : pose.effect),
    groupAt(own.measure === 'effect' ? NOBODY : chosen, pose.ownMarks)
  );

  const panels = CHARTS.flatMap((chart): ScenePanel[] => {
    const ownShown = chart === own.measure && (chart === 'effect' ? stays : pose.ownAxes > 0);
    const opacity = ownShown && chart !== 'effect' ? pose.ownAxes : axes[chart];
    if (opacity <= 0) return [];
    if (!ownShown) return frames.story[chart].map((panel) => solidAt(panel, opacity));
    const settled = chart !== 'effect' || pose.own === 1;
    const framed = settled ? frames.own : framedBy(chart, 'own', pose.own, linear * pose.own);
    return framed.map((panel) => solidAt(panel, opacity));
  });
  const shown = [...panels].sort((a, b) => b.opacity - a.opacity)[0];
  return {
    stepId: from.id,
    progress,
    own,
    pose,
    panels: inARow(panels.length, ...panels),
    marks,
    lines,
    crowds: crowdsOf(prepared, pose),
    chart: shown?.chart ?? 'people',
    scope: pose.ownAxes > 0.5 || (stays && pose.own > 0.5) ? 'own' : 'story'
  };
}
