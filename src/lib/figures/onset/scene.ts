import { clamp01, lerp, smoothstep } from '../../motion/progress';
import type { Values } from '../figure';
import { framedBy, storyFrames, type Framed, type ScenePanel } from './frames';
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

/** Straight lines through the marks of one series of one study. */
export interface SceneLine {
  id: string;
  kind: OnsetRow['kind'];
  opacity: number;
  wide: readonly (readonly [x: number, y: number])[];
  narrow: readonly (readonly [x: number, y: number])[];
}

export type { Frame, ScenePanel } from './frames';

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
  panels: ScenePanel[];
  marks: SceneMark[];
  lines: SceneLine[];
  /** At most two; on a phone the first. */
  crowds: Crowd[];
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

interface Group extends Seats {
  grownOf: (row: OnsetRow) => number;
  /** Places the marks move to, and how far they have: only for a chart that stays. */
  to: readonly Point[];
  moved: number;
}

function marksOf({ points, turns, grownOf, to, moved }: Group): SceneMark[] {
  return points.flatMap((point, i) => {
    const { row } = point;
    const late = (turns[i] ?? 0) * STAGGER;
    const grown = smoothstep(late, late + 1 - STAGGER, grownOf(row));
    if (grown <= 0) return [];
    const target = to[i] ?? point;
    return [
      {
        id: `${row.chart}-${row.id}`,
        row,
        opacity: clamp01(grown / SOLID),
        wide: onTheWay(point.wide, grown, target.wide, moved),
        narrow: point.narrow && onTheWay(point.narrow, grown, target.narrow ?? point.narrow, moved)
      }
    ];
  });
}

function linesOf(marks: readonly SceneMark[]): SceneLine[] {
  const series = new Map<string, SceneMark[]>();
  for (const mark of marks) {
    const { chart, study, series: name, arm } = mark.row;
    const key = `${chart} ${study} ${name} ${arm}`;
    series.set(key, [...(series.get(key) ?? []), mark]);
  }
  return [...series].flatMap(([id, group]) => {
    const inTime = [...group].sort((a, b) => a.row.hours - b.row.hours);
    const first = inTime[0];
    // Rows of one series at one time are no course: those of a published and an unpublished set, say.
    if (!first || inTime.length < 2 || inTime.some(({ row }, i) => row.hours === inTime[i - 1]?.row.hours))
      return [];
    return [
      {
        id,
        kind: first.row.kind,
        opacity: Math.min(...inTime.map(({ opacity }) => opacity)),
        wide: inTime.map(({ wide }) => [wide.x, wide.y] as const),
        narrow: inTime.flatMap(({ narrow }) => (narrow ? [[narrow.x, narrow.y] as const] : []))
      }
    ];
  });
}

/** The crowds of the story, or the reader's, as they fill. */
function crowdsOf({ own }: Prepared, pose: Pose): Crowd[] {
  const chosen = own.measure === 'people' ? pose.ownMarks : 0;
  const [pairs, filled]: [PairId[], number] =
    chosen > 0
      ? [[own.pair], chosen]
      : pose.fairest > 0
        ? [['tablet'], pose.fairest]
        : [['midazolam', 'saline'], pose.crowds];
  if (filled <= 0) return [];
  const { wide, narrow } = CROWDS;
  return pairs.map((pair, i) => {
    const { drug, control } = pairOf(pair);
    const [drugTold, controlTold] = [Math.round(drug.value), Math.round(control.value)];
    const height = wide.height / pairs.length;
    // On a phone the gaps need the whole board, and there is room for one comparison.
    const onPhone = i === 0 && (pair !== 'tablet' || chosen > 0);
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
}

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
  const groups: Group[] = [
    { ...story.extra, grownOf: () => pose.extra, to: [], moved: 0 },
    {
      ...story.baseline,
      grownOf: ({ hours }) => (hours <= DAY_H ? pose.day : pose.later),
      to: [],
      moved: 0
    },
    { ...story.people, grownOf: () => pose.people, to: [], moved: 0 },
    {
      ...story.effect,
      grownOf: () => (kept ? 1 : pose.effect),
      to: stays ? chosen.points : [],
      moved: stays ? pose.own : 0
    },
    { ...(own.measure === 'effect' ? NOBODY : chosen), grownOf: () => pose.ownMarks, to: [], moved: 0 }
  ];
  const marks = groups.flatMap(marksOf);

  const panels = CHARTS.flatMap((chart): ScenePanel[] => {
    const ownShown = chart === own.measure && (chart === 'effect' ? stays : pose.ownAxes > 0);
    const opacity = ownShown && chart !== 'effect' ? pose.ownAxes : axes[chart];
    if (opacity <= 0) return [];
    if (!ownShown) return frames.story[chart].map((panel) => ({ ...panel, opacity }));
    const settled = chart !== 'effect' || pose.own === 1;
    const framed = settled ? frames.own : framedBy(chart, 'own', pose.own, linear * pose.own);
    return framed.map((panel) => ({ ...panel, opacity }));
  });
  const shown = [...panels].sort((a, b) => b.opacity - a.opacity)[0];
  return {
    stepId: from.id,
    progress,
    own,
    pose,
    panels,
    marks,
    lines: linesOf(marks),
    crowds: crowdsOf(prepared, pose),
    chart: shown?.chart ?? 'people',
    scope: pose.ownAxes > 0.5 || (stays && pose.own > 0.5) ? 'own' : 'story'
  };
}
