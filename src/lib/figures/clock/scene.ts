import { clamp01, lerp } from '$lib/motion/progress';
import type { Values } from '../figure';
import {
  ACCOUNT_IDS,
  CLOCK_S,
  DAY_S,
  HOUR_S,
  MINUTE_S,
  WEEK_S,
  allBands,
  onClock,
  type AccountId,
  type Band,
  type BandId,
  type Board
} from './bands';
import { spread } from './geometry';
import { stagesOf } from './rivals';
import { poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';

/** The stretch of clock the hand sweeps for each board, seconds. */
const SWEEPS: Record<Board, readonly [fromS: number, toS: number]> = {
  minutes: [CLOCK_S.from, 2 * HOUR_S],
  hours: [10 * MINUTE_S, DAY_S],
  days: [HOUR_S, 2 * WEEK_S],
  people: [CLOCK_S.from, 10 * DAY_S],
  slow: [HOUR_S, CLOCK_S.to]
};
const SWEPT = ['minutes', 'hours', 'days', 'people', 'slow'] as const;

/** Rows from top to bottom, early ones first. Mood after one dose is shown on two boards. */
const ROWS: Record<Chart, readonly BandId[]> = {
  chain: ['block', 'brake', 'glutamate', 'bdnf', 'ampa', 'mtor', 'early-spines', 'behaviour', 'spines'],
  people: ['drip', 'glutamate-people', 'felt', 'mood', 'touch', 'rapamycin', 'marker'],
  slow: ['mood', 'transporter', 'serotonin', 'firing', 'tablets', 'growth']
};
export const CHARTS = ['chain', 'people', 'slow'] as const;
export type Chart = (typeof CHARTS)[number];

/** Which bands a step is about: these keep their names in a small box. */
const FOCUS: Partial<Record<StepId, readonly Board[]>> = {
  minutes: ['minutes'],
  hours: ['hours'],
  days: ['days'],
  people: ['people'],
  slow: ['slow', 'people']
};
/** How solid the bands are that an earlier step was about. */
const EARLIER = 0.45;

/** A band as it never changes: places on the clock and on its board, 0..1. */
export interface DrawnBand extends Band {
  id: BandId;
  row: number;
  rows: number;
  from: number;
  to: number;
  seen: number[];
  /** Where its name stands in a wide box. */
  side: 'before' | 'after';
  /** Where a leader to its name takes hold in a tall, narrow box: near its start, before later bands begin. */
  heldAt: number;
  /** Height of its name in a tall, narrow box, 0..1. */
  nameAt: number;
}

/** What changes: how far a band is drawn, and how solid. */
export interface BandState {
  reveal: number;
  presence: number;
  named: boolean;
}

export interface Lane {
  account: AccountId;
  /** The stage at each of the four places; none where the account goes straight on. */
  stages: (DrawnStage | undefined)[];
}

/** A stage of the fork, and whether both lanes pass through it. */
export interface DrawnStage extends Band {
  id: BandId;
  place: number;
  shared: boolean;
  from: number;
  to: number;
}

export interface PreparedClock {
  charts: Record<Chart, readonly DrawnBand[]>;
  lanes: readonly [Lane, Lane];
}

export interface ClockScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  charts: Record<Chart, readonly DrawnBand[]>;
  states: Record<Chart, readonly BandState[]>;
  /** Where the hand is, 0..1 of the clock. */
  hand: number;
  lanes: readonly [Lane, Lane];
  /** Both lanes show the same account. */
  same: boolean;
}

const PLACES = [1, 2, 3, 4] as const;
/** Before this share of the clock there is no room for a name on a band's left. */
const ROOM_BEFORE = 0.4;
/** How far after its start a band is held by its leader, as a share of the clock. */
const HOLD = 0.022;

function drawChart(chart: Chart): DrawnBand[] {
  const rows = ROWS[chart];
  const drawn = rows.map((id, row): DrawnBand => {
    const band = allBands.find((one) => one.id === id);
    if (!band) throw new RangeError(`no band "${id}"`);
    const [from, to] = [onClock(band.lowS), onClock(band.highS)];
    return {
      ...band,
      row,
      rows: rows.length,
      from,
      to,
      seen: band.seenS.map(onClock),
      side: from < ROOM_BEFORE ? 'after' : 'before',
      heldAt: from + Math.min(HOLD, (to - from) / 2),
      nameAt: 0
    };
  });
  // Names in a narrow box: one under the other, each as near its band as the others allow. Per step, as shown there.
  const groups: readonly (readonly Board[])[] =
    chart === 'chain' ? [['minutes'], ['hours'], ['days']] : [[chart, 'people']];
  for (const boards of groups) {
    const named = drawn.filter(({ board }) => board && boards.includes(board));
    const heights = spread(named.map(({ heldAt }) => heldAt));
    named.forEach((band, i) => (band.nameAt = heights[i] ?? 0));
  }
  return drawn;
}

const isAccount = (value: unknown): value is AccountId => (ACCOUNT_IDS as readonly unknown[]).includes(value);

function laneOf(account: AccountId, other: AccountId): Lane {
  const stages = stagesOf(account);
  return {
    account,
    stages: PLACES.map((place) => {
      const stage = stages.find(({ slot }) => slot === place);
      return (
        stage && {
          ...stage,
          place,
          shared: account !== other && stage.accounts.includes(other),
          from: onClock(stage.lowS),
          to: onClock(stage.highS)
        }
      );
    })
  };
}

const charts: Record<Chart, readonly DrawnBand[]> = {
  chain: drawChart('chain'),
  people: drawChart('people'),
  slow: drawChart('slow')
};

/** @throws RangeError when a value is not the name of an account */
export function prepare(values: Values): PreparedClock {
  const { left, right } = values;
  if (!isAccount(left) || !isAccount(right)) throw new RangeError(`no such account: ${left}, ${right}`);
  return { charts, lanes: [laneOf(left, right), laneOf(right, left)] };
}

/** Where the hand is on a board's stretch, 0..1 of the clock. */
function sweepAt(board: Board, pose: Pose): number {
  const [fromS, toS] = SWEEPS[board];
  return lerp(onClock(fromS), onClock(toS), pose[board]);
}

function stateOf(band: DrawnBand, chart: Chart, pose: Pose, step: StepId): BandState {
  // On the slow road's board mood after one dose is a comparison: drawn by that board's hand.
  const board: Board = chart === 'chain' ? (band.board ?? 'minutes') : chart;
  const started = pose[board] > 0;
  const swept = sweepAt(board, pose);
  const reveal = started ? clamp01((swept - band.from) / (band.to - band.from)) : 0;
  const focus = FOCUS[step] ?? [];
  const named = !!band.board && focus.includes(band.board);
  const presence = chart !== 'chain' || named ? 1 : EARLIER;
  return { reveal, presence, named };
}

/** What the bands of a chart depend on. */
const SWEPT_IN: Record<Chart, readonly (typeof SWEPT)[number][]> = {
  chain: ['minutes', 'hours', 'days'],
  people: ['people'],
  slow: ['slow']
};

/** Asked again for what it was last asked for, it gives the same states: a board that stands still rests. */
function statesOf(
  chart: Chart
): (bands: readonly DrawnBand[], pose: Pose, step: StepId) => readonly BandState[] {
  let last: { pose: Pose; step: StepId; states: readonly BandState[] } | undefined;
  return (bands, pose, step) => {
    const known = last;
    if (known?.step === step && SWEPT_IN[chart].every((name) => known.pose[name] === pose[name]))
      return known.states;
    last = { pose, step, states: bands.map((band) => stateOf(band, chart, pose, step)) };
    return last.states;
  };
}
const stateMakers = { chain: statesOf('chain'), people: statesOf('people'), slow: statesOf('slow') };

/** The picture at a progress. */
export function scene(prepared: PreparedClock, progress: number): ClockScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const stepAt = (at: number): StepId => (steps[at] ?? steps[steps.length - 1]!).id;
  const from = stepAt(Math.floor(time + 1e-6));
  const to = stepAt(Math.ceil(time - 1e-6));
  // What a step is about is named from the moment the hand starts on it.
  const states = (chart: Chart) => stateMakers[chart](prepared.charts[chart], pose, to);
  const board = [...SWEPT].reverse().find((name) => pose[name] > 0);
  return {
    stepId: from,
    progress,
    pose,
    charts: prepared.charts,
    states: { chain: states('chain'), people: states('people'), slow: states('slow') },
    hand: board ? sweepAt(board, pose) : 0,
    lanes: prepared.lanes,
    same: prepared.lanes[0].account === prepared.lanes[1].account
  };
}
