/** The picture's names: where they stand and in which steps. Their words are in words.ts. */
import type { FigureLabel } from '$lib/marks/label';
import { labelWords, type LabelId } from './words';
import type { StepId } from './steps';

interface Seat extends Omit<FigureLabel, 'id' | 'text' | 'sub' | 'short'> {
  steps: readonly StepId[];
}

const ALL: readonly StepId[] = ['paths', 'worn', 'loosened', 'tried', 'practice', 'open'];
/** Columns of the names beside the network, and the line under it. */
const RIGHT_X = 872;
const LEFT_X = 60;
const UNDER_Y = 728;
/** In a narrow box: the free corner at the upper right. */
const CORNER = { x: 722, y: 262 };

const SEATS: Record<LabelId, Seat> = {
  metaphor: {
    kind: 'place',
    side: 'right',
    priority: 1,
    steps: ALL,
    far: { x: LEFT_X, y: 738 },
    near: { x: 138, y: 124 }
  },
  legend: {
    kind: 'structure',
    side: 'right',
    priority: 3,
    steps: ['paths', 'worn', 'loosened', 'tried', 'practice'],
    far: { x: LEFT_X, y: 766 }
  },
  walker: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['paths'],
    far: { x: RIGHT_X, y: 171, target: 606 },
    near: { x: 672, y: 171, target: 608 }
  },
  way: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['paths'],
    far: { x: RIGHT_X, y: 575, target: 812 }
  },
  loop: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['worn'],
    far: { x: RIGHT_X, y: 330, target: 714 },
    near: { ...CORNER, target: 672 }
  },
  seldom: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['worn'],
    far: { x: RIGHT_X, y: 575, target: 734 }
  },
  looser: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['loosened'],
    far: { x: RIGHT_X, y: 330, target: 714 },
    near: { ...CORNER, target: 672 }
  },
  firmer: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['loosened'],
    far: { x: RIGHT_X, y: 575, target: 734 }
  },
  tried: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['tried'],
    far: { x: RIGHT_X, y: 575, target: 754 }
  },
  dotted: { kind: 'name', side: 'right', priority: 1, steps: ['tried'], near: CORNER },
  kept: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['practice'],
    far: { x: RIGHT_X, y: 460, target: 722 }
  },
  solid: { kind: 'name', side: 'right', priority: 1, steps: ['practice'], near: CORNER },
  gone: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['practice'],
    far: { x: RIGHT_X, y: 575, target: 754 }
  },
  again: {
    kind: 'name',
    side: 'middle',
    priority: 1,
    steps: ['open'],
    far: { x: 326, y: UNDER_Y },
    near: { x: 326, y: UNDER_Y }
  },
  wider: {
    kind: 'name',
    side: 'middle',
    priority: 1,
    steps: ['open'],
    far: { x: 874, y: UNDER_Y },
    near: { x: 874, y: UNDER_Y }
  }
};

export const labels: readonly FigureLabel[] = (Object.keys(SEATS) as LabelId[]).map((id) => {
  const { steps: _steps, ...seat } = SEATS[id];
  return { id, ...seat, ...labelWords[id] };
});

/** Labels of a step; between two steps only those that belong to both, so that none is true of neither picture. */
export function labelsBetween(from: StepId, to: StepId): string[] {
  return (Object.keys(SEATS) as LabelId[]).filter(
    (id) => SEATS[id].steps.includes(from) && SEATS[id].steps.includes(to)
  );
}
