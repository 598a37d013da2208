/** The picture's names: where they stand, in which steps, and under which choice. Their words are in words.ts. */
import type { FigureLabel } from '$lib/marks/label';
import type { Hold, Quantity, Road } from './curves';
import type { StepId } from './steps';
import { labelWords, type LabelId } from './words';

/** Number or letter of a stage. */
interface Disc {
  mark: string;
  /** Belongs to one of the proposed roads, not to what they share. */
  dashed: boolean;
}

interface Seat extends Omit<FigureLabel, 'id' | 'text' | 'sub' | 'short'> {
  steps: readonly StepId[];
  /** A part of one road only: left out when a reader has chosen the other one. */
  road?: Road;
  /** Named in the reader's own choice only if the model has some of this. */
  needs?: Quantity;
  /** Shown under these experiments only; under all when left out. */
  holds?: readonly Hold[];
  /** Stage's number or letter on a disc; dashed where it belongs to one proposed road. */
  disc?: Disc;
}

const numbered = (mark: string): Disc => ({ mark, dashed: false });
const proposed = (mark: string): Disc => ({ mark, dashed: true });

const SEATS: Record<LabelId, Seat> = {
  outside: {
    kind: 'place',
    side: 'right',
    priority: 2,
    steps: ['quiet', 'contact'],
    far: { x: 40, y: 100 }
  },
  inside: {
    kind: 'place',
    side: 'middle',
    priority: 2,
    ground: 'inside',
    steps: ['quiet', 'calcium', 'release', 'contact', 'explore'],
    far: { x: 560, y: 700 }
  },
  nmda: {
    kind: 'actor',
    token: 'nmda',
    side: 'middle',
    priority: 1,
    ground: 'inside',
    steps: ['quiet'],
    far: { x: 96, y: 316 },
    near: { x: 96, y: 316 }
  },
  channel: {
    kind: 'structure',
    side: 'middle',
    priority: 1,
    ground: 'inside',
    steps: ['quiet'],
    far: { x: 262, y: 328 },
    near: { x: 250, y: 322 }
  },
  vesicle: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['quiet', 'calcium'],
    far: { x: 392, y: 378 },
    near: { x: 396, y: 366 }
  },
  apart: {
    kind: 'actor',
    token: 'trkb',
    side: 'right',
    priority: 1,
    steps: ['quiet', 'release'],
    far: { x: 778, y: 150 },
    near: { x: 676, y: 376 }
  },
  spine: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['quiet'],
    far: { x: 1062, y: 160, target: 1010 }
  },
  idle: {
    kind: 'actor',
    token: 'mtor',
    side: 'left',
    priority: 2,
    ground: 'inside',
    steps: ['quiet'],
    far: { x: 734, y: 508 }
  },
  spent: {
    kind: 'actor',
    token: 'mtor',
    side: 'left',
    priority: 2,
    ground: 'inside',
    steps: ['contact'],
    far: { x: 734, y: 508 }
  },
  calcium: {
    kind: 'actor',
    token: 'ca',
    side: 'right',
    priority: 1,
    steps: ['calcium', 'release', 'explore'],
    road: 'excited',
    holds: ['none', 'antibody', 'rapamycin'],
    disc: proposed('1'),
    far: { x: 366, y: 162 },
    near: { x: 374, y: 132 }
  },
  shutChannel: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    steps: ['explore'],
    road: 'excited',
    holds: ['channels'],
    far: { x: 330, y: 140 }
  },
  bdnf: {
    kind: 'actor',
    token: 'bdnf',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['release', 'trkb', 'explore'],
    needs: 'bdnf',
    holds: ['none', 'channels', 'rapamycin'],
    disc: numbered('2'),
    far: { x: 534, y: 300 },
    near: { x: 524, y: 292 }
  },
  caught: {
    kind: 'actor',
    token: 'bdnf',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['explore'],
    needs: 'bdnf',
    holds: ['antibody'],
    disc: numbered('2'),
    far: { x: 534, y: 300 },
    near: { x: 524, y: 300 }
  },
  trkb: {
    kind: 'actor',
    token: 'trkb',
    side: 'right',
    priority: 1,
    steps: ['trkb', 'mtor', 'explore'],
    needs: 'bdnf',
    holds: ['none', 'channels', 'rapamycin'],
    disc: numbered('3'),
    far: { x: 782, y: 150 },
    near: { x: 780, y: 150 }
  },
  akt: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['mtor'],
    far: { x: 808, y: 392 },
    near: { x: 808, y: 392 }
  },
  mtor: {
    kind: 'actor',
    token: 'mtor',
    side: 'left',
    priority: 1,
    ground: 'inside',
    steps: ['mtor', 'build', 'explore'],
    needs: 'mtor',
    holds: ['none', 'channels', 'antibody'],
    disc: numbered('4'),
    far: { x: 704, y: 508 },
    near: { x: 702, y: 508 }
  },
  heldMtor: {
    kind: 'actor',
    token: 'mtor',
    side: 'left',
    priority: 1,
    ground: 'inside',
    steps: ['explore'],
    holds: ['rapamycin'],
    disc: numbered('4'),
    far: { x: 704, y: 508 },
    near: { x: 702, y: 508 }
  },
  ribosomes: {
    kind: 'structure',
    side: 'left',
    priority: 1,
    ground: 'inside',
    steps: ['build', 'explore'],
    needs: 'protein',
    disc: numbered('5'),
    far: { x: 812, y: 640 },
    near: { x: 1060, y: 716 }
  },
  glua1: {
    kind: 'actor',
    token: 'ampa',
    side: 'middle',
    priority: 1,
    ground: 'inside',
    steps: ['build'],
    far: { x: 1093, y: 404 },
    near: { x: 1093, y: 414 }
  },
  psd: {
    kind: 'structure',
    side: 'middle',
    priority: 2,
    ground: 'inside',
    steps: ['build'],
    far: { x: 966, y: 486 }
  },
  ampa: {
    kind: 'actor',
    token: 'ampa',
    side: 'right',
    priority: 1,
    steps: ['contact', 'explore'],
    needs: 'protein',
    disc: numbered('6'),
    far: { x: 1084, y: 150 },
    near: { x: 1070, y: 170 }
  },
  blocked: {
    kind: 'actor',
    token: 'nmda',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['second', 'explore'],
    road: 'rest',
    disc: proposed('a'),
    far: { x: 146, y: 348 },
    near: { x: 150, y: 316 }
  },
  kinase: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['second', 'explore'],
    road: 'rest',
    disc: proposed('b'),
    far: { x: 206, y: 486 },
    near: { x: 206, y: 480 }
  },
  local: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['second', 'explore'],
    road: 'rest',
    disc: proposed('c'),
    far: { x: 412, y: 632 },
    near: { x: 374, y: 634 }
  },
  ketamine: {
    kind: 'actor',
    token: 'ketamine',
    side: 'left',
    priority: 1,
    steps: ['second'],
    far: { x: 0, y: 180 },
    near: { x: 0, y: 180 }
  },
  quantum: {
    kind: 'actor',
    token: 'glutamate',
    side: 'left',
    priority: 3,
    steps: ['second'],
    far: { x: 0, y: 126 }
  },
  joins: {
    kind: 'structure',
    side: 'right',
    priority: 2,
    ground: 'inside',
    steps: ['second'],
    far: { x: 500, y: 420, target: 372 }
  }
};

export interface DiscedLabel extends FigureLabel {
  disc?: Disc;
}

export const labels: readonly DiscedLabel[] = (Object.keys(SEATS) as LabelId[]).map((id) => {
  const { steps: _steps, road: _road, needs: _needs, holds: _holds, ...seat } = SEATS[id];
  return { id, ...seat, ...labelWords[id] };
});

/** What a reader has chosen, and how much of each thing the model has under it. */
export interface Choice {
  road: Road;
  hold: Hold;
  amounts: Readonly<Record<Quantity, number>>;
}

/** Below this share of its peak a thing is not there to be named. */
const NOTHING = 0.02;

/**
 * Labels of a step, under a choice once there is one; between two steps only those that belong to both, so that
 * none is true of neither picture.
 */
export function labelsBetween(from: StepId, to: StepId, choice?: Choice): string[] {
  return (Object.keys(SEATS) as LabelId[]).filter((id) => {
    const { steps, road, needs, holds } = SEATS[id];
    if (!steps.includes(from) || !steps.includes(to)) return false;
    if (!choice) return true;
    const open = choice.road === 'both' || road === undefined || road === choice.road;
    const there = needs === undefined || choice.amounts[needs] > NOTHING;
    return open && there && (holds === undefined || holds.includes(choice.hold));
  });
}
