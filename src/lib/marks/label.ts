import type { Level } from '$lib/figures/figure';

/** What a label names, and so how it is set (art direction, section 5). */
export type LabelKind = 'actor' | 'structure' | 'place' | 'name';

/** Where a label stands: text column, row, and what its horizontal leader touches; drawing units. */
export interface Placement {
  /** Edge of the text nearest the thing. */
  x: number;
  y: number;
  /** End of the leader; none for places and names. */
  target?: number;
}

export interface FigureLabel {
  id: string;
  kind: LabelKind;
  /** Actor's token, for its colour. */
  token?: string;
  /** Which side of the thing the text stands on; 'middle' sets it centred on the spot. */
  side: 'left' | 'right' | 'middle';
  /** Text on a plate, for texture below; otherwise a halo. */
  plate?: boolean;
  /** A plate in a narrow box only, where the drawing is below. */
  nearPlate?: boolean;
  /** 1 always, 2 from 720 px of figure width, 3 from 820 px. */
  priority: 1 | 2 | 3;
  text: Record<Level, string>;
  sub?: Record<Level, string>;
  /** Fewer words for a narrow box. */
  short?: Record<Level, string>;
  /** With the camera far, and with it close (or the box narrow); a label without `near` is left out there. */
  far?: Placement;
  near?: Placement;
  /** Fluid behind the text, for the halo. */
  ground?: string;
}

/** What a label says. */
export type LabelWords = Pick<FigureLabel, 'text' | 'sub' | 'short'>;

/** A label without its words: where it stands, and the steps whose pictures it is true of. */
export interface LabelSeat<Step extends string> extends Omit<FigureLabel, 'id' | keyof LabelWords> {
  steps: readonly Step[];
}

/** A room's labels: its seats, each with its words. */
export const seated = <Id extends string, Seat extends LabelSeat<string>>(
  seats: Readonly<Record<Id, Seat>>,
  words: Readonly<Record<Id, LabelWords>>
): (Seat & LabelWords & { id: Id })[] =>
  (Object.keys(seats) as Id[]).map((id) => ({ ...seats[id], ...words[id], id }));

/** Whether something belongs to a step; between two steps to both, so that no name is true of neither picture. */
export const belongs = <Step extends string>(
  { steps }: { steps: readonly Step[] },
  from: Step,
  to: Step
): boolean => steps.includes(from) && steps.includes(to);
