/** The clock of the story and how much of each thing the model has at it. */
import { clamp01, lerp } from '$lib/motion/progress';
import { QUANTITIES, curves, timesMin, type Curves, type Hold, type Quantity, type Road } from './curves';
import { CLOCK_RESTARTS, scoreTime, type Pose } from './score';

/** Minutes after the dose at which each step of the first road stands. */
const CLOCK_MIN = [0, 15, 35, 50, 65, 150, 360] as const;
/** Where the clock stands when the second road has been told. */
const SECOND_ROAD_MIN = 25;
const FIRST_TELLING_ENDS = CLOCK_MIN.length - 1;
const SECOND_TELLING_ENDS = FIRST_TELLING_ENDS + 1;

/** Logarithmic clock with a soft start: 0 at the dose, 1 at the last sample. */
const SOFT_MIN = 4;
const lastMin = timesMin[timesMin.length - 1] ?? 1;
const SPAN = Math.log((lastMin + SOFT_MIN) / SOFT_MIN);
export const alongClock = (timeMin: number): number => Math.log((timeMin + SOFT_MIN) / SOFT_MIN) / SPAN;
const minutesAt = (along: number): number => SOFT_MIN * Math.exp(along * SPAN) - SOFT_MIN;

/** Value of a curve at a time, between its samples. */
function valueAt(curve: readonly number[], timeMin: number): number {
  const after = timesMin.findIndex((time) => time >= timeMin);
  if (after <= 0) return curve[after === 0 ? 0 : curve.length - 1] ?? 0;
  const [from, to] = [timesMin[after - 1] ?? 0, timesMin[after] ?? 1];
  return lerp(curve[after - 1] ?? 0, curve[after] ?? 0, (timeMin - from) / (to - from));
}

/** The highest a curve has been up to a time. */
const highestBy = (curve: readonly number[], timeMin: number): number =>
  curve.reduce(
    (most, value, i) => ((timesMin[i] ?? 0) <= timeMin ? Math.max(most, value) : most),
    valueAt(curve, timeMin)
  );

export interface Amounts extends Record<Quantity, number> {
  /** The most BDNF that has been out so far: what has left a vesicle does not go back. */
  released: number;
}

function amountsOf(run: Curves, timeMin: number): Amounts {
  const now = Object.fromEntries(QUANTITIES.map((name) => [name, valueAt(run[name], timeMin)]));
  return { ...(now as Record<Quantity, number>), released: highestBy(run.bdnf, timeMin) };
}

/** Each at its highest, whenever that was. */
function peaksOf(run: Curves): Amounts {
  const [bdnf, mtor, protein] = [Math.max(...run.bdnf), Math.max(...run.mtor), Math.max(...run.protein)];
  return { bdnf, mtor, protein, released: bdnf };
}

export interface Clock {
  /** Minutes after the dose. */
  timeMin: number;
  /** The run whose curves are on the panel. */
  run: Curves;
  amounts: Amounts;
}

/** The clock at a progress, for the road and the experiment a reader has chosen. */
export function clockAt(progress: number, pose: Pose, road: Road, hold: Hold): Clock {
  const time = scoreTime(progress);
  if (time < CLOCK_RESTARTS) {
    const from = Math.min(Math.floor(time), FIRST_TELLING_ENDS);
    const to = Math.min(from + 1, FIRST_TELLING_ENDS);
    const share = clamp01(time - from);
    const timeMin = minutesAt(lerp(alongClock(CLOCK_MIN[from] ?? 0), alongClock(CLOCK_MIN[to] ?? 0), share));
    const run = curves.excited.none;
    return { timeMin, run, amounts: amountsOf(run, timeMin) };
  }
  const told = clamp01((time - CLOCK_RESTARTS) / (SECOND_TELLING_ENDS - CLOCK_RESTARTS));
  const rest = curves.rest.none;
  if (pose.explore === 0) {
    const timeMin = told * SECOND_ROAD_MIN;
    return { timeMin, run: rest, amounts: amountsOf(rest, timeMin) };
  }
  const run = curves[road][hold];
  const before = amountsOf(rest, SECOND_ROAD_MIN);
  const peaks = peaksOf(run);
  const timeMin = Math.min(lastMin, minutesAt(lerp(alongClock(SECOND_ROAD_MIN), 1, pose.explore)));
  const mix = (name: keyof Amounts) => lerp(before[name], peaks[name], pose.explore);
  return {
    timeMin,
    run,
    amounts: { bdnf: mix('bdnf'), mtor: mix('mtor'), protein: mix('protein'), released: mix('released') }
  };
}
