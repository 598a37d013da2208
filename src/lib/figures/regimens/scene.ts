import { lerp, smoothstep } from '$lib/motion/progress';
import { keeper } from '$lib/motion/keeper';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Values } from '../figure';
import { PARTS, curvesOf, spreadArea, valueAt, type Curves } from './curves';
import {
  BLOCK_MAX,
  SPAN_MIN,
  heightOf,
  panelsAt,
  timeTicks,
  transformOf,
  type Panels,
  type Tick
} from './geometry';
import { seatsBetween, type Spot } from './labels';
import { regimenOf, type RegimenId } from './regimens';
import { runs } from './runs';
import { poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';
import type { LabelId } from './words';

/** What the reader compares. */
export interface Own {
  first: RegimenId;
  second: RegimenId;
  pool: 'busy' | 'quiet';
  spanMin: number;
}

export interface Prepared {
  own: Own;
  curves: Record<RegimenId, Curves>;
}

/** A series of the upper panel, or a pool's band in the lower one. */
export interface Series {
  key: string;
  panel: 'upper' | 'lower';
  /** Whose it is: sets the dash. */
  regimen: RegimenId;
  kind: 'level' | 'brain' | 'busy' | 'quiet';
  /** Paths in data units; no `line` for a band, no `area` for a bare line. */
  line: string;
  area: string;
  low: string;
  high: string;
  presence: number;
  /** How far it is written: share of the plot's width, 0..1. */
  written: number;
  /** How solid the band is, 0..1. */
  band: number;
}

export interface Dot {
  key: string;
  x: number;
  y: number;
  opacity: number;
  /** A study's number is a hollow diamond, the model's is a disc. */
  measured: boolean;
}

export interface PlacedSpot {
  x: number;
  y: number;
  side: Spot['side'];
  lead: number | null;
}

export interface PlacedLabel {
  id: LabelId;
  kind: 'curve' | 'note' | 'voice';
  gutter: boolean;
  bare: boolean;
  wide: PlacedSpot;
  narrow: PlacedSpot | null;
}

export interface KeyRow {
  regimen: RegimenId;
  ranged: boolean;
}

export interface RegimensScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  own: Own;
  spanMin: number;
  panels: Panels;
  transforms: { upper: string; lower: string };
  ticks: readonly Tick[];
  series: readonly Series[];
  dots: readonly Dot[];
  labels: readonly PlacedLabel[];
  /** Names beside samples of lines, where lines lie too close for names of their own. */
  key: { rows: KeyRow[]; opacity: number; narrowOnly: boolean };
  /** The bar that shows when the drip runs: end on the time axis, 0..1, and how solid it is. */
  drip: { until: number; opacity: number };
  /** A hairline that runs along the axis once while the picture settles. */
  now: { x: number; opacity: number; dots: { key: string; y: number }[] };
}

export function prepare(values: Values): Prepared {
  const own: Own = {
    first: values.first as RegimenId,
    second: values.second as RegimenId,
    pool: values.pool === 'quiet' ? 'quiet' : 'busy',
    spanMin: SPAN_MIN[values.span as 'hours' | 'day']
  };
  const ids: RegimenId[] = ['infusion', 'injection', 'nasal', 'swallowed', own.first, own.second];
  const curves = Object.fromEntries(ids.map((id) => [id, curvesOf(id)])) as Record<RegimenId, Curves>;
  return { own, curves };
}

/** The axis widens by equal factors in equal times. */
const widen = (from: number, to: number, share: number): number => from * (to / from) ** share;

const level = (key: string, curves: Curves, presence: number, written: number, band: number): Series => ({
  key,
  panel: 'upper',
  regimen: curves.id,
  kind: 'level',
  line: curves.plasma,
  area: curves.spread,
  low: '',
  high: '',
  presence,
  written,
  band
});

const block = (
  key: string,
  curves: Curves,
  kind: 'busy' | 'quiet',
  presence: number,
  written: number
): Series => ({
  key,
  panel: 'lower',
  regimen: curves.id,
  kind,
  line: '',
  ...curves[kind],
  presence,
  written,
  band: 1
});

/** In most frames one series is written and the others rest. */
const keep = keeper<Series>();
const together = unlessNew((...series: Series[]): readonly Series[] => series);

function seriesAt({ own, curves }: Prepared, pose: Pose): readonly Series[] {
  const { storySeen, othersSeen } = pose;
  const drip = curves.infusion;
  const all: Series[] = [
    block('busy', drip, 'busy', storySeen, pose.busy),
    block('quiet', drip, 'quiet', storySeen, pose.quiet),
    level('swallowed', curves.swallowed, othersSeen, pose.swallowed, 1),
    level('nasal', curves.nasal, othersSeen, pose.nasal, 1),
    level('injection', curves.injection, othersSeen, pose.injection, 1),
    {
      ...level('brain', drip, pose.brainSeen, pose.brain, 0),
      kind: 'brain',
      line: drip.brain,
      area: ''
    },
    {
      ...level('drip', drip, storySeen, 1, pose.spreadSeen),
      area: pose.spread < 1 ? spreadArea('infusion', pose.spread) : drip.spread
    }
  ];
  const compared = own.first === own.second ? [own.first] : [own.second, own.first];
  for (const id of compared) {
    all.push(block(`own-${own.pool}-${id}`, curves[id], own.pool, 1, pose.ownSeries));
    all.push(level(`own-${id}`, curves[id], 1, pose.ownSeries, 1));
  }
  return together(
    ...all.filter(({ presence, written }) => presence > 0 && written > 0).map((one) => keep(one.key, one))
  );
}

/** Names beside samples of lines: all four in a narrow box, the two compared in every box. */
function keyAt({ own }: Prepared, pose: Pose): RegimensScene['key'] {
  if (pose.own > 0) return ownKey(own.first, own.second, smoothstep(0.9, 1, pose.ownSeries));
  return storyKey(smoothstep(0.9, 1, pose.swallowed) * pose.othersSeen);
}
const ownKey = unlessNew((first: RegimenId, second: RegimenId, opacity: number): RegimensScene['key'] => {
  const ids = first === second ? [first] : [first, second];
  const rows = ids.map((regimen) => ({ regimen, ranged: regimenOf(regimen).published !== undefined }));
  return { rows, opacity, narrowOnly: false };
});
/** The drip's band has stepped back while the four are shown. */
const STORY_ROWS: KeyRow[] = (['injection', 'infusion', 'nasal', 'swallowed'] as const).map((regimen) => ({
  regimen,
  ranged: regimen === 'swallowed'
}));
const storyKey = unlessNew((opacity: number) => ({ rows: STORY_ROWS, opacity, narrowOnly: true }));

const dotsAt = unlessNew(
  (half: number, mean: number, late: number, panels: Panels, spanMin: number): Dot[] => {
    const { plasmaPeak, halvedAfterMin, quietPeakLow, quietPeakHigh } = runs.infusion;
    const published = regimenOf('infusion').published;
    const dot = (
      key: string,
      panel: Panels['upper'],
      timeMin: number,
      value: number,
      opacity: number
    ): Dot => ({
      key,
      x: timeMin / spanMin,
      y: heightOf(panel, value),
      opacity,
      measured: key === 'mean'
    });
    const { upper, lower } = panels;
    return [
      dot('half', upper, plasmaPeak.timeMin + halvedAfterMin, plasmaPeak.value / 2, half),
      dot('mean', upper, plasmaPeak.timeMin, published?.meanNgPerMl ?? 0, mean),
      dot('late-low', lower, quietPeakLow.timeMin, quietPeakLow.value * PARTS, late),
      dot('late-high', lower, quietPeakHigh.timeMin, quietPeakHigh.value * PARTS, late)
    ].filter(({ opacity }) => opacity > 0);
  }
);

/** The hairline of the settling motion: from left to right once, faint at both ends. */
function nowAt(
  series: readonly Series[],
  panels: Panels,
  spanMin: number,
  stir: number
): RegimensScene['now'] {
  const timeMin = stir * spanMin;
  const opacity = smoothstep(0, 0.06, stir) * smoothstep(1, 0.86, stir);
  if (opacity === 0) return RESTING;
  const dots = series
    .filter(({ panel, kind }) => panel === 'upper' && kind === 'level')
    .map(({ key, regimen }) => ({ key, y: heightOf(panels.upper, valueAt(runs[regimen].plasma, timeMin)) }));
  return { x: stir, opacity, dots };
}

/** The names of a step, or those that two steps share, where they stand on these axes. */
function labelsAt(from: StepId, to: StepId, panels: Panels, spanMin: number): PlacedLabel[] {
  const place = ({ panel, timeMin, value, side, leadTo }: Spot): PlacedSpot => ({
    x: timeMin / spanMin,
    y: heightOf(panels[panel], value),
    side,
    lead: leadTo === undefined ? null : leadTo / spanMin
  });
  return seatsBetween(from, to).map(({ id, kind, gutter, bare, wide, narrow }) => ({
    id,
    kind,
    gutter: gutter ?? false,
    bare: bare ?? false,
    wide: place(wide),
    narrow: narrow && place(narrow)
  }));
}

// Parts that are made again only when what they depend on is another: in most frames the axes stand still, and what draws
// them then has nothing to do.
const panelsFor = unlessNew(panelsAt);
const transformsFor = unlessNew((panels: Panels, spanMin: number) => ({
  upper: transformOf(panels.upper, spanMin),
  lower: transformOf(panels.lower, spanMin)
}));
const ticksFor = unlessNew((spanMin: number): readonly Tick[] => timeTicks(spanMin));
const labelsFor = unlessNew(labelsAt);
const dripFor = unlessNew((until: number, opacity: number) => ({ until, opacity }));
const NO_DOTS: RegimensScene['now']['dots'] = [];
const RESTING: RegimensScene['now'] = { x: 0, opacity: 0, dots: NO_DOTS };

/** The picture at a progress. */
export function scene(prepared: Prepared, progress: number, stir = 0): RegimensScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const { own } = prepared;
  const from = steps[Math.floor(time + 1e-6)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - 1e-6)] ?? from;
  const spanMin = widen(widen(SPAN_MIN.hours, SPAN_MIN.day, pose.widened), own.spanMin, pose.own);
  const blockMax = lerp(BLOCK_MAX.busy, BLOCK_MAX[own.pool], pose.own);
  const panels = panelsFor(pose.split, pose.tall, blockMax);
  const series = seriesAt(prepared, pose);
  const infused = own.first === 'infusion' || own.second === 'infusion';
  return {
    stepId: from.id,
    progress,
    pose,
    own,
    spanMin,
    panels,
    transforms: transformsFor(panels, spanMin),
    ticks: ticksFor(spanMin),
    series,
    dots: dotsAt(pose.half, pose.mean, pose.late, panels, spanMin),
    labels: labelsFor(from.id, to.id, panels, spanMin),
    key: keyAt(prepared, pose),
    drip: dripFor(
      (regimenOf('infusion').durationMin ?? 0) / spanMin,
      Math.max(pose.storySeen, infused ? pose.ownSeries : 0)
    ),
    now: nowAt(series, panels, spanMin, stir)
  };
}
