/** Where the picture's names stand, in which steps, and under which choice. */
import type { LabelSeat } from '$lib/marks/label';
import type { Hold, Quantity, Road } from './curves';
import type { StepId } from './steps';
import type { LabelId } from './words';

/** Number or letter of a stage. */
export interface Disc {
  mark: string;
  /** Belongs to one of the proposed roads, not to what they share. */
  dashed: boolean;
}

export interface Seat extends LabelSeat<StepId> {
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

export const SEATS: Record<LabelId, Seat> = {
  outside: {
    kind: 'place',
    side: 'right',
    priority: 2,
    steps: ['quiet', 'contact'],
    far: { x: 262, y: 66 }
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
    far: { x: 96, y: 330 },
    near: { x: 96, y: 316 }
  },
  channel: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['quiet'],
    far: { x: 168, y: 384 },
    near: { x: 208, y: 346 }
  },
  stored: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['quiet'],
    far: { x: 420, y: 430 },
    near: { x: 396, y: 366 }
  },
  vesicle: {
    kind: 'structure',
    side: 'right',
    priority: 1,
    ground: 'inside',
    steps: ['calcium'],
    far: { x: 428, y: 376 },
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
    far: { x: 352, y: 92 },
    near: { x: 366, y: 100 }
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
    far: { x: 506, y: 346 },
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
    far: { x: 506, y: 346 },
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
    far: { x: 704, y: 484 },
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
    far: { x: 704, y: 484 },
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
    side: 'left',
    priority: 1,
    ground: 'inside',
    steps: ['build'],
    far: { x: 1002, y: 422 },
    near: { x: 1004, y: 478 }
  },
  psd: {
    kind: 'structure',
    side: 'middle',
    priority: 2,
    ground: 'inside',
    steps: ['build'],
    far: { x: 1012, y: 590 }
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
    near: { x: 150, y: 356 }
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
    near: { x: 362, y: 634 }
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
