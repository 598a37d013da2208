/** What is named on the picture, and where: places in data units, so that a label keeps to its curve when an axis moves. */
import { belongs } from '$lib/marks/label';
import type { StepId } from './steps';
import type { LabelId } from './words';

/** A point of a panel: min, and ng/mL above or hundredths of a percent below. */
export interface Spot {
  panel: 'upper' | 'lower';
  timeMin: number;
  value: number;
  /** Which side of the point the words stand on. */
  side: 'left' | 'right' | 'middle';
  /** Where the leader ends, min; none without one. */
  leadTo?: number;
}

export interface Seat {
  id: LabelId;
  /** 'curve' names a line in its colour, 'note' is set small, 'voice' is the narrator. */
  kind: 'curve' | 'note' | 'voice';
  steps: readonly StepId[];
  wide: Spot;
  /** In a narrow box; left out there when null. */
  narrow: Spot | null;
  /** Without its second line. */
  bare?: boolean;
  /** The room right of the plot, for a name at a line's end. */
  gutter?: boolean;
}

const upper = (timeMin: number, value: number, side: Spot['side'] = 'right', leadTo?: number): Spot => ({
  panel: 'upper',
  timeMin,
  value,
  side,
  ...(leadTo === undefined ? {} : { leadTo })
});
const lower = (timeMin: number, value: number, side: Spot['side'] = 'right', leadTo?: number): Spot => ({
  ...upper(timeMin, value, side, leadTo),
  panel: 'lower'
});

export const SEATS: readonly Seat[] = [
  {
    id: 'drip',
    kind: 'curve',
    steps: ['drip', 'block'],
    wide: upper(240, 34.6),
    narrow: upper(66, 158, 'right', 46),
    gutter: true
  },
  { id: 'running', kind: 'note', steps: ['drip'], wide: upper(42, 12), narrow: upper(44, 14) },
  { id: 'half', kind: 'note', steps: ['drip'], wide: upper(82, 104), narrow: upper(88, 108) },
  {
    id: 'blood',
    kind: 'curve',
    steps: ['brain'],
    wide: upper(66, 150, 'right', 48),
    narrow: upper(70, 150, 'right', 48)
  },
  { id: 'brain', kind: 'curve', steps: ['brain'], wide: upper(62, 22), narrow: upper(46, 13) },
  {
    id: 'band',
    kind: 'curve',
    steps: ['spread'],
    wide: upper(96, 132, 'right', 74),
    narrow: upper(108, 132, 'right', 74)
  },
  {
    id: 'mean',
    kind: 'note',
    steps: ['spread'],
    wide: upper(78, 186, 'right', 42),
    narrow: upper(84, 190, 'right', 43)
  },
  { id: 'typical', kind: 'curve', steps: ['spread'], wide: upper(240, 34.6), narrow: null, gutter: true },
  { id: 'injection', kind: 'curve', steps: ['routes'], wide: upper(60, 188, 'right', 22), narrow: null },
  {
    id: 'drip',
    kind: 'curve',
    steps: ['routes'],
    bare: true,
    wide: upper(72, 140, 'right', 51),
    narrow: null
  },
  { id: 'nasal', kind: 'curve', steps: ['routes'], wide: upper(240, 17), narrow: null, gutter: true },
  { id: 'swallowed', kind: 'curve', steps: ['routes'], wide: upper(40, 9), narrow: null },
  { id: 'anaesthesia', kind: 'note', steps: ['routes'], wide: upper(236, 258, 'left'), narrow: null },
  {
    id: 'busy',
    kind: 'curve',
    steps: ['block'],
    wide: lower(66, 1160, 'right', 48),
    narrow: lower(72, 1040, 'right', 52)
  },
  { id: 'why', kind: 'voice', steps: ['block'], wide: lower(239, 770, 'left'), narrow: null },
  {
    id: 'busyDay',
    kind: 'curve',
    steps: ['quiet'],
    wide: lower(130, 1000, 'right', 52),
    narrow: lower(150, 1050, 'right', 50)
  },
  { id: 'quiet', kind: 'curve', steps: ['quiet'], wide: lower(300, 650), narrow: lower(330, 620) },
  {
    id: 'axis',
    kind: 'voice',
    steps: ['quiet'],
    wide: upper(720, 120, 'middle'),
    narrow: upper(800, 120, 'middle')
  }
];

/** Seats of a step; between two steps only those that belong to both, so that none is true of neither picture. */
export const seatsBetween = (from: StepId, to: StepId): readonly Seat[] =>
  SEATS.filter((seat) => belongs(seat, from, to));
