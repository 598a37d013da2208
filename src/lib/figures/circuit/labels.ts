/** The picture's names: where they stand and in which steps. Their words are in words.ts. */
import type { FigureLabel } from '$lib/marks/label';
import type { StepId } from './steps';
import { labelWords, type LabelId } from './words';

interface Seat extends Omit<FigureLabel, 'id' | 'text' | 'sub'> {
  steps: readonly StepId[];
}

const ALL: readonly StepId[] = ['working', 'brake', 'ketamine', 'quieter', 'rise', 'dose', 'explore'];
const STORY: readonly StepId[] = ['working', 'brake', 'ketamine', 'quieter', 'rise'];

/** Where the names at the left edge begin; and the height of those under the right loupe, off its rim. */
const MARGIN = 20;
const UNDER_LOUPE = 756;

const SEATS: Record<LabelId, Seat> = {
  pyramidal: {
    kind: 'actor',
    token: 'pyramidal',
    side: 'right',
    priority: 1,
    nearPlate: true,
    steps: ALL,
    far: { x: 744, y: 456 },
    near: { x: 724, y: 450 }
  },
  basket: {
    kind: 'actor',
    token: 'interneuron',
    side: 'right',
    priority: 1,
    nearPlate: true,
    steps: ALL,
    far: { x: 512, y: 462, target: 466 },
    near: { x: 486, y: 462 }
  },
  tuftCell: {
    kind: 'actor',
    token: 'interneuron',
    side: 'left',
    priority: 2,
    steps: ALL,
    far: { x: 436, y: 176 }
  },
  neighbour: {
    kind: 'structure',
    side: 'right',
    priority: 3,
    steps: ['rise'],
    far: { x: 932, y: 452, target: 890 }
  },
  input: {
    kind: 'name',
    token: 'glutamate',
    side: 'right',
    priority: 2,
    steps: STORY,
    far: { x: MARGIN, y: 652 }
  },
  receptors: {
    kind: 'name',
    token: 'nmda',
    side: 'right',
    priority: 2,
    steps: ['working', 'brake'],
    far: { x: MARGIN, y: 422 }
  },
  ketamine: {
    kind: 'name',
    token: 'ketamine',
    side: 'right',
    priority: 1,
    nearPlate: true,
    steps: ['ketamine', 'quieter', 'rise', 'dose', 'explore'],
    far: { x: MARGIN, y: 422 },
    near: { x: 60, y: 404 }
  },
  gaba: {
    kind: 'name',
    token: 'gaba',
    side: 'middle',
    priority: 1,
    nearPlate: true,
    steps: ['brake'],
    far: { x: 556, y: 556 },
    near: { x: 556, y: 556 }
  },
  lessGaba: {
    kind: 'name',
    token: 'gaba',
    side: 'middle',
    priority: 1,
    nearPlate: true,
    steps: ['quieter', 'rise'],
    far: { x: 556, y: 556 },
    near: { x: 556, y: 556 }
  },
  glutamate: {
    kind: 'name',
    token: 'glutamate',
    side: 'middle',
    priority: 2,
    steps: ['working', 'brake', 'ketamine', 'quieter', 'explore'],
    far: { x: 1066, y: UNDER_LOUPE }
  },
  moreGlutamate: {
    kind: 'name',
    token: 'glutamate',
    side: 'left',
    priority: 1,
    nearPlate: true,
    steps: ['rise'],
    // The longest of them: it ends with the loupe's box, below the bouton it would meet.
    far: { x: 1184, y: 806 },
    near: { x: 1130, y: 740 }
  },
  lessGlutamate: {
    kind: 'name',
    token: 'glutamate',
    side: 'middle',
    priority: 2,
    steps: ['dose'],
    far: { x: 1066, y: UNDER_LOUPE }
  },
  rival: {
    kind: 'structure',
    side: 'right',
    plate: true,
    priority: 1,
    steps: ['explore'],
    far: { x: 732, y: 312 },
    near: { x: 722, y: 318 }
  }
};

export const labels: readonly FigureLabel[] = (Object.keys(SEATS) as LabelId[]).map((id) => {
  const { steps: _steps, ...seat } = SEATS[id];
  return { id, ground: 'tissue', ...seat, ...labelWords[id] };
});

/** Labels of a step; between two steps only those that belong to both, so that none is true of neither picture. */
export function labelsBetween(from: StepId, to: StepId): string[] {
  return (Object.keys(SEATS) as LabelId[]).filter(
    (id) => SEATS[id].steps.includes(from) && SEATS[id].steps.includes(to)
  );
}
