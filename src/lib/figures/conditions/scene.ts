import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Values } from '../figure';
import { reachOf } from './geometry';
import { heightOf, narrowAt, type NarrowPicture } from './narrow';
import { orderBy } from './order';
import type { ShownId, SortId } from './choices';
import { dots, rowHeights, tallies } from './rows';
import { poseAt, type Pose } from './score';
import { steps, type StepId } from './steps';
import { inStops } from './stops';
import {
  ARRANGEMENTS,
  type Columns,
  type ConditionId,
  type ControlId,
  type Dot,
  type Spot,
  type Tally,
  type VerdictId
} from './types';

/** What the reader chose for the last step. */
export interface Own {
  sort: SortId;
  columns: Columns;
  control: ShownId;
}

export interface Prepared {
  own: Own;
  order: ConditionId[];
}

/** A trial's disc in its row of the wide table, dot units. */
export interface PlacedDot {
  dot: Dot;
  x: number;
  y: number;
  r: number;
  opacity: number;
  /** Where its mark is: see stops.ts. */
  seat: Spot;
}

/** A row of the wide table. */
export interface Row {
  tally: Tally;
  height: number;
  /** How much of its words is there, 0..1. */
  shown: number;
  dots: PlacedDot[];
}

export interface ConditionsScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  own: Own;
  /** The conditions in the order of the table. */
  rows: Row[];
  /** Columns: 0 by control, 1 by what was found. */
  found: number;
  /** How solid the names of each set of columns are: one set has left before the other comes. */
  heads: Record<Columns, number>;
  narrow: NarrowPicture;
  /** Trials that are there, by what they found: in the wide table, and in a narrow picture. */
  counts: Record<'wide' | 'narrow', Record<VerdictId, number>>;
  /** All that is there in the wide table, and how much of it stands in each column by control. */
  totals: { trials: number; people: number; control: Record<ControlId, number> };
  /** What reviews counted, in the free room: whose step, how solid, and how far its rows reach above, dot units. */
  tell: { stepId: StepId; opacity: number; below: { wide: number; narrow: number } };
  /** The disc that shows how to read one, and how far it has gone. */
  lens: { dot: Dot; shown: number; landed: number };
}

/** A trial with an active control, a middling size and a counted result: nothing about it is extreme. */
const EXAMPLE = 'murrough2013a';

/** How pale a disc is that the reader did not ask for. */
const PALE = 0.16;
/** Sentences in the free room leave soon after a step and come just before the next, shares of the way. */
const TELL = { gone: 0.15, back: 0.85 };
/** Discs of a row come one after another: the share of the time that the last one waits. */
const STAGGER = 0.5;

export function prepare(values: Values): Prepared {
  const own: Own = {
    sort: values.sort as SortId,
    columns: values.columns as Columns,
    control: values.control as ShownId
  };
  return { own, order: orderBy(own.sort, tallies) };
}

/** Whether a disc is one of those the reader asked for. */
export const isShown = (dot: Dot, control: ShownId): boolean =>
  control === 'all' ||
  (control === 'hidden' ? dot.control === 'felt' || dot.control === 'masked' : dot.control === control);

/** What the discs of one row depend on. */
interface RowPose {
  /** How much of the row is there. */
  presence: number;
  /** How far the large disc is on its way. */
  landed: number;
  found: number;
  own: number;
  control: ShownId;
}

function placed(dot: Dot, index: number, count: number, row: RowPose): PlacedDot {
  const wait = count > 1 ? (index / (count - 1)) * STAGGER : 0;
  // Names come in the first fifth, then the discs, from the left edge of their column.
  const come =
    dot.id === EXAMPLE
      ? smoothstep(0.97, 1, row.landed)
      : smoothstep(0.2 + wait * 0.8, 0.6 + wait * 0.8, row.presence);
  const edge = dot.wide.control.x * 0.25;
  const from = { x: dot.wide.control.x - edge - dot.r, y: dot.wide.control.y };
  const between = (share: number): Spot => ({
    x: lerp(dot.wide.control.x, dot.wide.found.x, share),
    y: lerp(dot.wide.control.y, dot.wide.found.y, share)
  });
  const at = between(row.found);
  const grown = dot.id === EXAMPLE ? 1 : come;
  return {
    dot,
    x: lerp(from.x, at.x, grown),
    y: lerp(from.y, at.y, grown),
    r: dot.r * grown,
    opacity: come * lerp(1, isShown(dot, row.control) ? 1 : PALE, row.own),
    seat: between(inStops(row.found, dots.indexOf(dot), dots.length))
  };
}

const example = ((): Dot => {
  const found = dots.find(({ id }) => id === EXAMPLE);
  if (!found) throw new RangeError(`no trial ${EXAMPLE}`);
  return found;
})();

// What is asked for again as it was last is the same again: what draws a row at rest then rests too.
const rowMakers = new Map(
  tallies.map((tally) => {
    const { id } = tally;
    const inRow = dots.filter(({ condition }) => condition === id);
    const make = unlessNew(
      (presence: number, landed: number, found: number, own: number, control: ShownId): Row => ({
        tally,
        height: rowHeights[id],
        shown: clamp01(presence * 4),
        dots: inRow.map((dot, i) => placed(dot, i, inRow.length, { presence, landed, found, own, control }))
      })
    );
    return [id, make] as const;
  })
);

/** A row, asked for by nothing that it does not depend on. */
function rowOf(id: ConditionId, pose: Pose, found: number, control: ShownId): Row[] {
  const presence = pose.rows[id];
  // The large disc lands in one row. An empty row has no columns yet, and where all are shown none is pale.
  const lands = id === example.condition;
  const row = rowMakers.get(id)?.(
    presence,
    lands ? pose.landed : 1,
    presence > 0 || lands ? found : 0,
    control === 'all' ? 0 : pose.own,
    control
  );
  return row ? [row] : [];
}

const rowsTogether = unlessNew((...rows: Row[]) => rows);
const narrowPicture = unlessNew(
  (narrow: number, own: number, control: ShownId, order: readonly ConditionId[]): NarrowPicture =>
    narrowAt(narrow, order, (dot) => lerp(1, isShown(dot, control) ? 1 : PALE, own))
);

/** A disc this solid is there. */
const THERE = 0.5;

type Counts = Record<VerdictId, number>;

/** How many discs are there, by what they found: the same object while the numbers are the same. */
function counter(): (discs: readonly { dot: Dot; opacity: number }[]) => Counts {
  const kept = unlessNew(
    (ketamine: number, unclear: number, comparison: number, none: number, unread: number): Counts => ({
      ketamine,
      unclear,
      comparison,
      none,
      unread
    })
  );
  return (discs) => {
    const counts = { ketamine: 0, unclear: 0, comparison: 0, none: 0, unread: 0 };
    for (const { dot, opacity } of discs) if (opacity > THERE) counts[dot.verdict] += 1;
    return kept(counts.ketamine, counts.unclear, counts.comparison, counts.none, counts.unread);
  };
}
const countWide = counter();
const countNarrow = counter();

const keptTotals = unlessNew(
  (
    trials: number,
    people: number,
    none: number,
    other: number,
    inert: number,
    felt: number,
    masked: number
  ): ConditionsScene['totals'] => ({ trials, people, control: { none, other, inert, felt, masked } })
);

function totalsOf(discs: readonly PlacedDot[]): ConditionsScene['totals'] {
  const control = { none: 0, other: 0, inert: 0, felt: 0, masked: 0 };
  let [trials, people] = [0, 0];
  for (const { dot, opacity } of discs) {
    if (opacity <= THERE) continue;
    trials += 1;
    people += dot.people;
    control[dot.control] += 1;
  }
  return keptTotals(trials, people, control.none, control.other, control.inert, control.felt, control.masked);
}

const summed = unlessNew((rows: readonly Row[], narrow: NarrowPicture) => {
  const discs = rows.flatMap((row) => row.dots);
  return { counts: { wide: countWide(discs), narrow: countNarrow(narrow.dots) }, totals: totalsOf(discs) };
});

/** How far the rows reach at each step: worked out once, when first asked for. */
let reached: { wide: number; narrow: number }[] | undefined;
const reaches = (): { wide: number; narrow: number }[] =>
  (reached ??= steps.map(({ at }, i) => {
    const { rows } = poseAt(at);
    return {
      wide: reachOf(tallies.map(({ id }) => ({ height: rowHeights[id], shown: clamp01(rows[id] * 4) }))),
      narrow: heightOf(ARRANGEMENTS[Math.max(i - 1, 0)] ?? 'all')
    };
  }));

const tellIn = unlessNew((stop: number, opacity: number): ConditionsScene['tell'] => ({
  stepId: steps[stop]?.id ?? 'dot',
  below: reaches()[stop] ?? { wide: 0, narrow: 0 },
  opacity
}));

function tellAt(progress: number): ConditionsScene['tell'] {
  const time = progress * (steps.length - 1);
  const index = Math.floor(time + 1e-6);
  const share = clamp01(time - index);
  const late = share > 0.5;
  const stop = Math.min(late ? index + 1 : index, steps.length - 1);
  return tellIn(stop, late ? smoothstep(TELL.back, 1, share) : 1 - smoothstep(0, TELL.gone, share));
}

const lensAt = unlessNew((shown: number, landed: number) => ({ dot: example, shown, landed }));
const headsAt = unlessNew((found: number) => ({
  control: 1 - smoothstep(0, 0.35, found),
  found: smoothstep(0.65, 1, found)
}));
const STORY_ORDER: readonly ConditionId[] = tallies.map(({ id }) => id);

/** The picture at a progress. */
export function scene({ own, order }: Prepared, progress: number): ConditionsScene {
  const pose = poseAt(progress);
  const step = steps[Math.floor(progress * (steps.length - 1) + 1e-6)] ?? steps[0];
  const found = lerp(pose.found, own.columns === 'found' ? 1 : 0, pose.own);
  // The reader's order holds from the moment the last step is under way.
  const inOrder = pose.own > 0 ? order : STORY_ORDER;
  const rows = rowsTogether(...inOrder.flatMap((id) => rowOf(id, pose, found, own.control)));
  const narrow = narrowPicture(pose.narrow, own.control === 'all' ? 0 : pose.own, own.control, inOrder);
  return {
    stepId: step.id,
    progress,
    pose,
    own,
    rows,
    found,
    heads: headsAt(found),
    narrow,
    ...summed(rows, narrow),
    tell: tellAt(progress),
    lens: lensAt(pose.lens, pose.landed)
  };
}
