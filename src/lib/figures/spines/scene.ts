import { clamp01, lerp } from '$lib/motion/progress';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Camera, Values } from '../figure';
import { MOMENTS_MIN, clockOf, minutesAt } from './clock';
import { conditionsOf, courseOf, daysSince, gainsOf, peakGain, valueAt } from './course';
import type { Conditions, Course } from './course';
import { labelsBetween, namesOf, type Name } from './labels';
import { behaviourAt, behaviourSeen, spinesSeen, type Seen } from './observed';
import { poseAt, scoreTime, type Pose } from './score';
import { countOf, spinesAt, type Ghost, type Spine } from './spines';
import { steps, type StepId } from './steps';

/** One row of the picture: the same stretch of dendrite at one moment. */
export interface Row {
  spines: Spine[];
  ghosts: Ghost[];
  /** Spines standing, a growing one counted for what has grown. */
  count: number;
  /** 0 gives up, 1 tries to escape. */
  effort: number;
  /** Whether behaviour was reported for this moment. */
  reported: boolean;
  /** Of the model, healthy = 1: density, synaptic protein, and their product. */
  density: number;
  protein: number;
  strength: number;
}

/** The curves of the time panel. */
export interface Curves {
  density: readonly number[];
  strength: readonly number[];
}

export interface SpinesScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  conditions: Conditions;
  /** Place on the clock, 0..1, and minutes since the dose. */
  clock: number;
  minutes: number;
  before: Row;
  after: Row;
  /** The second row as it comes out from under the first. */
  copied: Row;
  camera: { wide: Camera; narrow: Camera };
  names: readonly Name[];
  labels: readonly string[];
  curves: Curves;
  seen: PreparedSpines['seen'];
  /** The story's mouse before the dose and a day after, for the card of what was measured. */
  measured: { before: Row; after: Row };
}

export interface PreparedSpines {
  conditions: Conditions;
  course: Course;
  curves: Curves;
  /** The dendrite before the dose, as far as stress has gone (0..1), and at a place of the clock after it. */
  before: (stress: number) => Row;
  row: (stress: number, clock: number) => Row;
  copied: Row;
  ownClock: number;
  names: readonly Name[];
  /** When what was seen in mice was seen. */
  seen: { behaviour: Seen | null; spines: Seen | null };
  measured: { before: Row; after: Row };
}

/** The cameras: on one row, and on two. */
const ONE: Camera = { x: 0, y: -120, width: 1200, height: 900 };
/** A little lower, so that the lower row's spines stay clear of the panel in an upright box. */
const TWO: Camera = { x: 0, y: 14, width: 1200, height: 900 };
/** In a small box: from the upper title to the lower spines, and as large on one row. */
const ONE_NARROW: Camera = { x: 262, y: -8, width: 676, height: 566 };
const TWO_NARROW: Camera = { x: 262, y: 134, width: 676, height: 566 };

const STORY: Values = { stress: 'chronic', formation: 'allowed' };

type RowMaker = PreparedSpines['row'];

/** Rows of one set of conditions. */
function rowMaker(conditions: Conditions, course: Course): RowMaker {
  const gains = gainsOf(course);
  const [baseDensity, baseProtein] = [course.spines[0] ?? 1, course.protein[0] ?? 1];
  return (stress, clock) => {
    const baseline = lerp(1, baseDensity, stress);
    const gain = valueAt(gains, clock);
    const protein = lerp(1, baseProtein, stress) + valueAt(course.protein, clock) - baseProtein;
    const density = baseline + gain;
    const { spines, ghosts } = spinesAt({
      baseline,
      gain,
      peakGain: peakGain(gains, clock),
      protein,
      daysSinceGain: (value) => daysSince(gains, value, clock)
    });
    return {
      spines,
      ghosts,
      count: countOf(spines),
      ...behaviourAt(conditions, stress, clock),
      density,
      protein,
      strength: density * protein
    };
  };
}

/** Where the story's clock stands in each step. */
const clockIn = (id: StepId): number => poseAt(steps.find((step) => step.id === id)?.at ?? 0).clock;

export function prepare(values: Values): PreparedSpines {
  const conditions = conditionsOf(values);
  const course = courseOf(conditions);
  const row = rowMaker(conditions, course);
  const story = conditionsOf(STORY);
  const storyRow = rowMaker(story, courseOf(story));
  const ownClock = clockOf(MOMENTS_MIN[conditions.moment]);
  const stress = Number(conditions.stressed);
  const before = unlessNew(row);
  return {
    conditions,
    course,
    curves: {
      density: course.spines,
      strength: course.spines.map((density, i) => density * (course.protein[i] ?? 1))
    },
    before: (stressed) => before(stressed, 0),
    row: unlessNew(row),
    copied: row(stress, 0),
    ownClock,
    names: namesOf({
      healthy: row(0, 0),
      stressed: row(stress, 0),
      at: (id) => row(stress, id === 'explore' ? ownClock : clockIn(id))
    }),
    seen: { behaviour: behaviourSeen(conditions), spines: spinesSeen(conditions) },
    measured: { before: storyRow(1, 0), after: storyRow(1, clockOf(MOMENTS_MIN.day)) }
  };
}

const between = (from: Camera, to: Camera, share: number): Camera => ({
  x: lerp(from.x, to.x, share),
  y: lerp(from.y, to.y, share),
  width: lerp(from.width, to.width, share),
  height: lerp(from.height, to.height, share)
});

// What is asked for again as it was last is the same again: what draws it then rests.
const cameraAt = unlessNew((apart: number) => ({
  wide: between(ONE, TWO, apart),
  narrow: between(ONE_NARROW, TWO_NARROW, apart)
}));
const labelsFor = unlessNew(labelsBetween);

/** The picture at a progress. Nothing settles after a step: growth is slow, and tissue does not drift. */
export function scene(prepared: PreparedSpines, progress: number): SpinesScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const { conditions } = prepared;
  const from = steps[Math.floor(time + 1e-6)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - 1e-6)] ?? from;
  const clock = clamp01(lerp(pose.clock, prepared.ownClock, pose.own));
  const stress = conditions.stressed ? pose.stress : 0;
  const before = prepared.before(stress);
  return {
    stepId: from.id,
    progress,
    pose,
    conditions,
    clock,
    minutes: minutesAt(clock),
    before,
    after: clock === 0 ? before : prepared.row(stress, clock),
    copied: prepared.copied,
    camera: cameraAt(pose.apart),
    names: prepared.names,
    labels: labelsFor(from.id, to.id, conditions),
    curves: prepared.curves,
    seen: prepared.seen,
    measured: prepared.measured
  };
}
