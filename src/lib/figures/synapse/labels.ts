/** The picture's names: where they stand and in which steps. Their words are in words.ts. */
import type { FigureLabel, Placement } from '$lib/marks/label';
import { labelWords, type LabelId } from './words';
import type { StepId } from './steps';

interface Seat extends Omit<FigureLabel, 'id' | 'text' | 'sub'> {
  steps: readonly StepId[];
}

const LEFT_COLUMN = 196;
const RIGHT_COLUMN = 972;

const onRight = (y: number, target: number, near?: Placement): { far: Placement; near?: Placement } => ({
  far: { x: RIGHT_COLUMN, y, target },
  ...(near ? { near } : {})
});

const SEATS: Record<LabelId, Seat> = {
  sending: {
    kind: 'structure',
    side: 'left',
    priority: 2,
    steps: ['quiet', 'release'],
    far: { x: LEFT_COLUMN, y: 204, target: 237 }
  },
  vesicle: {
    kind: 'structure',
    side: 'left',
    nearPlate: true,
    priority: 1,
    steps: ['quiet'],
    far: { x: LEFT_COLUMN, y: 287, target: 344 },
    near: { x: 618, y: 284, target: 671 }
  },
  gap: {
    kind: 'structure',
    side: 'left',
    priority: 1,
    nearPlate: true,
    steps: ['quiet'],
    far: { x: LEFT_COLUMN, y: 424, target: 330 },
    near: { x: 384, y: 420, target: 426 }
  },
  receiving: {
    kind: 'structure',
    side: 'left',
    priority: 2,
    steps: ['quiet', 'bind', 'voltage'],
    far: { x: LEFT_COLUMN, y: 654, target: 292 }
  },
  receivingNear: {
    kind: 'structure',
    side: 'middle',
    priority: 1,
    ground: 'inside',
    steps: ['quiet'],
    near: { x: 600, y: 690 }
  },
  spike: {
    kind: 'actor',
    token: 'glutamate',
    side: 'left',
    priority: 1,
    nearPlate: true,
    steps: ['release'],
    far: { x: LEFT_COLUMN, y: 350, target: 296 },
    near: { x: 420, y: 318, target: 420 }
  },
  opening: {
    kind: 'structure',
    side: 'middle',
    plate: true,
    priority: 1,
    nearPlate: true,
    steps: ['release'],
    far: { x: 600, y: 308 },
    near: { x: 640, y: 306 }
  },
  glutamate: {
    kind: 'actor',
    token: 'glutamate',
    side: 'left',
    priority: 1,
    nearPlate: true,
    steps: ['release'],
    far: { x: LEFT_COLUMN, y: 424, target: 390 }
  },
  glutamateNear: {
    kind: 'actor',
    token: 'glutamate',
    side: 'right',
    priority: 1,
    nearPlate: true,
    steps: ['release'],
    near: { x: 734, y: 424 }
  },
  bound: {
    kind: 'actor',
    token: 'glutamate',
    side: 'left',
    priority: 2,
    steps: ['bind'],
    far: { x: LEFT_COLUMN, y: 424, target: 344 }
  },
  ampa: {
    kind: 'actor',
    token: 'ampa',
    side: 'right',
    priority: 1,
    steps: ['bind'],
    ...onRight(506, 842)
  },
  ampaNear: {
    kind: 'actor',
    token: 'ampa',
    side: 'middle',
    priority: 1,
    ground: 'inside',
    steps: ['bind'],
    near: { x: 670, y: 650 }
  },
  shut: {
    kind: 'actor',
    token: 'ampa',
    side: 'right',
    priority: 2,
    steps: ['quiet'],
    ...onRight(506, 842)
  },
  scaffold: {
    kind: 'structure',
    side: 'right',
    priority: 3,
    steps: ['quiet'],
    ...onRight(584, 826)
  },
  sodium: {
    kind: 'actor',
    token: 'na',
    side: 'right',
    priority: 1,
    ground: 'inside',
    nearPlate: true,
    steps: ['bind', 'voltage'],
    ...onRight(602, 836, { x: 722, y: 603, target: 664 })
  },
  nmda: {
    kind: 'actor',
    token: 'nmda',
    side: 'middle',
    priority: 1,
    ground: 'inside',
    steps: ['bind'],
    far: { x: 466, y: 656 },
    near: { x: 466, y: 650 }
  },
  freed: {
    kind: 'actor',
    token: 'nmda',
    side: 'middle',
    priority: 1,
    ground: 'inside',
    steps: ['voltage'],
    far: { x: 466, y: 656 },
    near: { x: 466, y: 650 }
  },
  magnesium: {
    kind: 'actor',
    token: 'mg',
    side: 'left',
    priority: 2,
    steps: ['voltage'],
    far: { x: LEFT_COLUMN, y: 420, target: 278 }
  },
  astrocyte: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'outside-2',
    steps: ['clear'],
    far: { x: 1036, y: 476 },
    near: { x: 1026, y: 470 }
  },
  transporter: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'outside-2',
    steps: ['clear'],
    far: { x: 1036, y: 398, target: 1004 },
    near: { x: 1022, y: 398, target: 1004 }
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
