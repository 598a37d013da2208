import { lerp } from '$lib/motion/progress';
import type { Values } from '../figure';
import { ectPlace, ectStrip, lanesOf, placeIn, rowIn, type Lane, type LaneRequest } from './geometry';
import { GROUPS, type Against, type Group, type Unit, type When } from './groups';
import { keeper, listKeeper } from '$lib/motion/keeper';
import { chosen, type Own } from './own';
import type { pairs } from './rows';
import { ectRows, effects } from './rows';
import { poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';

export interface Prepared {
  own: Own;
}

/** A mark without its words: places are shares of the plot. */
export interface Spot {
  /** Row of the tables. */
  row: string;
  /** The difference, or one of the two arms. */
  what: 'difference' | 'drug' | 'other';
  x: number;
  y: number;
  low: number | null;
  high: number | null;
  opacity: number;
}

/** A row of a board: its name stands at `y`; the bar runs from the zero line, or from arm to arm. */
export interface PlacedRow {
  row: string;
  group: Group;
  y: number;
  from: number;
  to: number;
  opacity: number;
}

export interface BoardScene {
  unit: Unit;
  when: When;
  lanes: readonly Lane[];
  rows: readonly PlacedRow[];
  spots: readonly Spot[];
  opacity: number;
  /** 1 all strips on one zero line. */
  aligned: number;
  /** 1 one row a strip, its value written at it. */
  bare: number;
}

export interface CrowdsScene {
  kind: 'why' | 'ect';
  opacity: number;
  /** How far the people are counted, 0..1. */
  counted: number;
  /** The differences on their own strips; none in "why". */
  spots: readonly Spot[];
}

export interface ComparatorsScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  own: Own;
  /** The board that can be seen: the story's, or the reader's. */
  board: BoardScene | null;
  crowds: CrowdsScene | null;
}

export const prepare = (values: Values): Prepared => ({
  own: {
    unit: values.unit === 'effect' ? 'effect' : 'people',
    when: values.when as When,
    against: values.against as Against
  }
});

/*
 * Most of a picture is at rest while some of it moves: what is as it was stays the same object, part by part, so that
 * whoever draws it has nothing to do.
 */
const keepLane = keeper<Lane>();
const keepRow = keeper<PlacedRow>();
const keepSpot = keeper<Spot>();
const keepBoard = keeper<BoardScene>();
const keepCrowds = keeper<CrowdsScene>();
const listed = listKeeper();

/** A board with those of its parts that can be seen. */
function boardOf(whose: 'story' | 'own', { lanes, rows, spots, ...rest }: BoardScene): BoardScene {
  const key = (id: string) => `${whose} ${rest.unit} ${id}`;
  const seen = ({ opacity }: { opacity: number }) => opacity > 0;
  return keepBoard(whose, {
    ...rest,
    lanes: listed(
      key('lanes'),
      lanes.map((lane) => keepLane(key(lane.group), lane))
    ),
    rows: listed(
      key('rows'),
      rows.filter(seen).map((row) => keepRow(key(row.row), row))
    ),
    spots: listed(
      key('spots'),
      spots.filter(seen).map((spot) => keepSpot(key(`${spot.row} ${spot.what}`), spot))
    )
  });
}

/** A day after one dose: the rows of the story. */
const ofDay = GROUPS.map((group) => ({
  group,
  rows: effects.filter((row) => row.group === group && row.when === 'day')
}));

function effectSpots(
  lane: Lane,
  rows: readonly (typeof effects)[number][],
  room: number,
  grown: (index: number) => number
): { rows: PlacedRow[]; spots: Spot[] } {
  const placed = rows.map((row, index) => {
    const grow = grown(index);
    const { y } = rowIn(lane, index, room);
    const x = (value: number) => placeIn(lane, 'effect', value * grow);
    const opacity = Math.min(1, grow * 4) * Math.min(1, lane.presence * 2);
    return {
      row: { row: row.id, group: row.group, y, from: lane.zero, to: x(row.value), opacity },
      spot: {
        row: row.id,
        what: 'difference' as const,
        x: x(row.value),
        y,
        low: row.low === null ? null : x(row.low),
        high: row.high === null ? null : x(row.high),
        opacity
      }
    };
  });
  return { rows: placed.map(({ row }) => row), spots: placed.map(({ spot }) => spot) };
}

function storyBoard(pose: Pose): BoardScene {
  const presence = { saline: 1, spray: pose.ladder, midazolam: pose.second, asleep: pose.third };
  // The strip of the spray has no row in the story before the ladder: it opens with all of them.
  const roomOf = ({ group, rows }: (typeof ofDay)[number]) =>
    group === 'spray' ? rows.length : lerp(1, rows.length, pose.ladder);
  const requests: LaneRequest[] = ofDay.map((lane) => ({
    group: lane.group,
    count: lane.rows.length,
    room: roomOf(lane),
    presence: presence[lane.group]
  }));
  const lanes = lanesOf(requests, 'effect', pose.apart);
  const lead = { saline: 1, spray: pose.others, midazolam: pose.secondMark, asleep: pose.thirdMark };
  const parts = ofDay.map((day, i) => {
    const lane = lanes[i]!;
    return effectSpots(lane, day.rows, roomOf(day), (index) => (index === 0 ? lead[day.group] : pose.others));
  });
  return boardOf('story', {
    unit: 'effect',
    when: 'day',
    lanes: lanes.filter(({ presence: there }) => there > 0),
    rows: parts.flatMap(({ rows }) => rows),
    spots: parts.flatMap(({ spots }) => spots),
    opacity: pose.board,
    aligned: 1 - pose.apart,
    bare: 1 - pose.ladder
  });
}

/** Both arms of a row, one above the other, so that their intervals can be told apart; shares of a step, of the plot. */
const ARM_OFFSET = { ofStep: 0.21, most: 0.03 };

function pairSpots(lane: Lane, rows: readonly (typeof pairs)[number][], grow: number) {
  const placed = rows.map((row, index) => {
    const { y, step } = rowIn(lane, index, rows.length);
    const x = (value: number) => placeIn(lane, 'people', value * grow);
    const opacity = Math.min(1, grow * 4);
    const spot = (what: 'drug' | 'other', side: 1 | -1): Spot => {
      const { value, low, high } = row[what];
      return {
        row: row.id,
        what,
        x: x(value),
        y: y + side * Math.min(step * ARM_OFFSET.ofStep, ARM_OFFSET.most),
        low: low === null ? null : x(low),
        high: high === null ? null : x(high),
        opacity
      };
    };
    return {
      row: { row: row.id, group: row.group, y, from: x(row.other.value), to: x(row.drug.value), opacity },
      spots: [spot('drug', -1), spot('other', 1)]
    };
  });
  return { rows: placed.map(({ row }) => row), spots: placed.flatMap(({ spots }) => spots) };
}

function ownBoard(own: Own, pose: Pose): BoardScene {
  const groups = chosen(own);
  const requests = groups.map((lane): LaneRequest => {
    const count = lane.effects.length + lane.pairs.length;
    return { group: lane.group, count, room: count, presence: 1 };
  });
  const lanes = lanesOf(requests, own.unit, 0);
  const parts = groups.map((lane, i) =>
    own.unit === 'effect'
      ? effectSpots(lanes[i]!, lane.effects, lane.effects.length, () => pose.ownMark)
      : pairSpots(lanes[i]!, lane.pairs, pose.ownMark)
  );
  return boardOf('own', {
    unit: own.unit,
    when: own.when,
    lanes,
    rows: parts.flatMap(({ rows }) => rows),
    spots: parts.flatMap(({ spots }) => spots),
    opacity: pose.own,
    aligned: 1,
    bare: 0
  });
}

function ectCrowds(opacity: number, counted: number, grow: number): CrowdsScene {
  const spots = ectRows.map((row, index) => {
    const { left, width } = ectStrip(index);
    const x = (value: number) => left + width * ectPlace(value * grow);
    return keepSpot(`ect ${row.id}`, {
      row: row.id,
      what: 'difference',
      x: x(row.difference),
      y: 0.5,
      low: row.low === null ? null : x(row.low),
      high: row.high === null ? null : x(row.high),
      opacity: Math.min(1, grow * 4)
    });
  });
  const seen = spots.filter((spot) => spot.opacity > 0);
  return keepCrowds('ect', { kind: 'ect', opacity, counted, spots: listed('ect', seen) });
}

const NONE: readonly Spot[] = [];

function crowdsAt(own: Own, pose: Pose): CrowdsScene | null {
  if (pose.why > 0)
    return keepCrowds('why', { kind: 'why', opacity: pose.why, counted: pose.whyCount, spots: NONE });
  if (pose.ect > 0) return ectCrowds(pose.ect, pose.ectCount, pose.ectMark);
  if (pose.own > 0 && own.against === 'ect') return ectCrowds(pose.own, pose.ownMark, pose.ownMark);
  return null;
}

/** The picture at a progress. */
export function scene({ own }: Prepared, progress: number): ComparatorsScene {
  const pose = poseAt(progress);
  const from = steps[Math.floor(scoreTime(progress) + 1e-6)] ?? steps[steps.length - 1]!;
  const readers = pose.own > 0 && own.against !== 'ect' ? ownBoard(own, pose) : null;
  return {
    stepId: from.id,
    progress,
    pose,
    own,
    board: pose.board > 0 ? storyBoard(pose) : readers,
    crowds: crowdsAt(own, pose)
  };
}
