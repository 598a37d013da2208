/** The picture's names: where they stand and in which steps. Their words are in words.ts. */
import type { FigureLabel, Placement } from '$lib/marks/label';
import type { WalkScene } from './scene';
import { labelWords, reachedWords, type LabelId } from './words';
import type { StepId } from './steps';
import { NETWORKS, type NetworkId } from './weights';

interface Seat extends Omit<FigureLabel, 'id' | 'text' | 'sub' | 'short'> {
  steps: readonly StepId[];
}

/** Column of the names beside the network, and the line under it. */
const RIGHT_X = 858;
const UNDER_Y = 770;
/** In a narrow box: the free corner at the upper right. */
const CORNER = { x: 726, y: 263 };
/** The row of dots that counts what a walk has reached, between the network and its name. */
export const TALLY_Y = 754;

const SEATS: Record<LabelId, Seat> = {
  walker: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['paths'],
    far: { x: RIGHT_X, y: 184, target: 582 },
    near: { x: 664, y: 184, target: 582 }
  },
  way: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['paths'],
    far: { x: RIGHT_X, y: 569, target: 699 }
  },
  loop: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['worn'],
    far: { x: RIGHT_X, y: 352, target: 741 },
    near: { ...CORNER, target: 670 }
  },
  seldom: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['worn'],
    far: { x: RIGHT_X, y: 569, target: 699 }
  },
  looser: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['loosened'],
    far: { x: RIGHT_X, y: 352, target: 741 },
    near: { ...CORNER, target: 670 }
  },
  firmer: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['loosened'],
    far: { x: RIGHT_X, y: 569, target: 699 }
  },
  tried: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['tried'],
    far: { x: RIGHT_X, y: 395, target: 673 }
  },
  dotted: { kind: 'name', side: 'right', priority: 1, steps: ['tried'], near: CORNER },
  kept: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    steps: ['practice'],
    far: { x: RIGHT_X, y: 402, target: 714 }
  },
  solid: { kind: 'name', side: 'right', priority: 1, steps: ['practice'], near: CORNER },
  gone: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['practice'],
    far: { x: RIGHT_X, y: 352, target: 698 }
  },
  again: {
    kind: 'name',
    side: 'middle',
    priority: 1,
    steps: ['open'],
    far: { x: 342, y: UNDER_Y },
    near: { x: 342, y: UNDER_Y }
  },
  wider: {
    kind: 'name',
    side: 'middle',
    priority: 1,
    steps: ['open'],
    far: { x: 858, y: UNDER_Y },
    near: { x: 858, y: UNDER_Y }
  }
};

const storyLabels: readonly FigureLabel[] = (Object.keys(SEATS) as LabelId[]).map((id) => {
  const { steps: _steps, ...seat } = SEATS[id];
  return { id, ...seat, ...labelWords[id] };
});

/** Labels of a step; between two steps only those that belong to both, so that none is true of neither picture. */
export function labelsBetween(from: StepId, to: StepId): string[] {
  return (Object.keys(SEATS) as LabelId[]).filter(
    (id) => SEATS[id].steps.includes(from) && SEATS[id].steps.includes(to)
  );
}

/** In a small box words are larger beside the drawing: they stand lower. */
const NEAR_LOWER = 12;

/** What the names of the reader's walk depend on. */
export interface WalkNames {
  network: WalkScene['network'];
  dots: number;
  /** How many dots each walk has reached, and the middle of its network, drawing units. */
  reached: Record<NetworkId, number>;
  x: Record<NetworkId, number>;
}

/** Names of the reader's walk, with what it has reached so far; they move with their networks. */
const walkLabels = ({ network, dots, reached, x }: WalkNames): FigureLabel[] =>
  NETWORKS.filter((id) => network === 'both' || network === id).map((id) => {
    const seat: Placement = { x: x[id], y: UNDER_Y + 14 };
    return {
      id: `reached-${id}`,
      kind: 'name',
      side: 'middle',
      priority: 1,
      far: seat,
      near: { ...seat, y: seat.y + NEAR_LOWER },
      ...reachedWords(id, reached[id], dots)
    };
  });

/** Share of the turn after which the story's words have left and the walk's stand. */
const READY = 0.6;
const stands = ({ shown }: WalkScene): boolean => shown > READY;

/** Until the names stand nobody sees them, and they keep to one place. */
export function walkNamesOf(walk: WalkScene): WalkNames {
  const { network, dots, looks } = walk;
  const x = (id: NetworkId): number => (stands(walk) ? Math.round(looks[id].x) : 0);
  return {
    network,
    dots,
    reached: { rigid: looks.rigid.reached, flexible: looks.flexible.reached },
    x: { rigid: x('rigid'), flexible: x('flexible') }
  };
}

/** Every label of the figure, those of the walk with their present words. */
export const labelsOf = (names: WalkNames): FigureLabel[] => [...storyLabels, ...walkLabels(names)];

export const shownOf = (labels: readonly string[], walk: WalkScene): string[] => [
  ...labels,
  ...(stands(walk) ? walkLabels(walkNamesOf(walk)).map(({ id }) => id) : [])
];
