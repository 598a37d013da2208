/** The picture's names: where they stand and in which steps. Their words are in words.ts. */
import { belongs, seated, type FigureLabel, type LabelSeat, type Placement } from '$lib/marks/label';
import { labelWords, type LabelId } from './words';
import type { StepId } from './steps';

const STORY: readonly StepId[] = ['rest', 'keys', 'unplug', 'open', 'ketamine', 'trapped', 'release'];
const LEFT_COLUMN = 286;
const RIGHT_COLUMN = 886;
/** Columns with the camera close to the pore. */
const NEAR_RIGHT = 704;

const atRow = (y: number, target: number, near?: Placement): { far: Placement; near?: Placement } => ({
  far: { x: RIGHT_COLUMN, y, target },
  ...(near ? { near } : {})
});

const SEATS: Record<LabelId, LabelSeat<StepId>> = {
  glun1: {
    kind: 'name',
    token: 'nmda',
    side: 'middle',
    priority: 2,
    ground: 'nmda',
    steps: STORY,
    far: { x: 462, y: 94 }
  },
  glun2: {
    kind: 'name',
    token: 'nmda2',
    side: 'middle',
    priority: 2,
    ground: 'nmda2',
    steps: STORY,
    far: { x: 742, y: 94 }
  },
  outside: {
    kind: 'place',
    side: 'right',
    priority: 2,
    steps: STORY,
    far: { x: 112, y: 446 }
  },
  inside: {
    kind: 'place',
    side: 'right',
    priority: 2,
    ground: 'inside',
    steps: STORY,
    far: { x: 112, y: 715 }
  },
  membrane: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    ground: 'mem-core',
    steps: STORY,
    far: { x: 112, y: 581 }
  },
  upper: {
    kind: 'structure',
    side: 'left',
    priority: 3,
    steps: ['rest', 'keys'],
    far: { x: LEFT_COLUMN, y: 176, target: 360 }
  },
  lower: {
    kind: 'structure',
    side: 'left',
    priority: 3,
    steps: ['rest', 'keys'],
    far: { x: LEFT_COLUMN, y: 258, target: 402 }
  },
  glycine: {
    kind: 'actor',
    token: 'glycine',
    side: 'left',
    priority: 2,
    steps: ['rest', 'keys', 'unplug', 'open', 'trapped', 'release'],
    far: { x: LEFT_COLUMN, y: 336, target: 405 }
  },
  glutamate: {
    kind: 'actor',
    token: 'glutamate',
    side: 'right',
    nearPlate: true,
    priority: 1,
    steps: ['keys', 'unplug', 'open', 'release'],
    ...atRow(330, 802, { x: 716, y: 388 })
  },
  emptySeat: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['rest', 'trapped'],
    ...atRow(330, 800)
  },
  gateShut: {
    kind: 'structure',
    side: 'right',
    plate: true,
    priority: 1,
    steps: ['rest', 'trapped'],
    ...atRow(492, 620, { x: NEAR_RIGHT, y: 494, target: 622 })
  },
  gateOpen: {
    kind: 'structure',
    side: 'right',
    plate: true,
    priority: 2,
    steps: ['keys', 'unplug', 'open', 'release'],
    ...atRow(490, 650)
  },
  plug: {
    kind: 'actor',
    token: 'mg',
    side: 'right',
    plate: true,
    priority: 1,
    steps: ['rest', 'keys'],
    ...atRow(606, 640, { x: NEAR_RIGHT, y: 612, target: 640 })
  },
  unplugged: {
    kind: 'actor',
    token: 'mg',
    side: 'right',
    nearPlate: true,
    priority: 1,
    steps: ['unplug', 'open'],
    ...atRow(424, 806, { x: 704, y: 476 })
  },
  calcium: {
    kind: 'actor',
    token: 'ca',
    side: 'right',
    plate: true,
    priority: 1,
    steps: ['open', 'release'],
    ...atRow(566, 640, { x: NEAR_RIGHT, y: 580, target: 640 })
  },
  filter: {
    kind: 'structure',
    side: 'right',
    plate: true,
    priority: 2,
    steps: ['unplug', 'open'],
    ...atRow(646, 622)
  },
  ketamine: {
    kind: 'actor',
    token: 'ketamine',
    side: 'right',
    plate: true,
    priority: 1,
    steps: ['ketamine', 'trapped'],
    ...atRow(570, 638, { x: NEAR_RIGHT, y: 572, target: 638 })
  },
  leaving: {
    kind: 'actor',
    token: 'ketamine',
    side: 'left',
    priority: 1,
    steps: ['release'],
    far: { x: 262, y: 226, target: 274 }
  },
  above: {
    kind: 'structure',
    side: 'middle',
    priority: 3,
    steps: ['rest', 'keys', 'unplug', 'open', 'trapped', 'release'],
    far: { x: 1010, y: 222 }
  },
  vacant: {
    kind: 'structure',
    side: 'right',
    plate: true,
    priority: 1,
    steps: ['ketamine', 'trapped'],
    ...atRow(640, 606, { x: NEAR_RIGHT, y: 650, target: 602 })
  }
};

export const labels: readonly FigureLabel[] = seated(SEATS, labelWords);

/** Labels of a step; between two steps only those that belong to both, so that none is true of neither picture. */
export function labelsBetween(from: StepId, to: StepId): string[] {
  return (Object.keys(SEATS) as LabelId[]).filter((id) => belongs(SEATS[id], from, to));
}
