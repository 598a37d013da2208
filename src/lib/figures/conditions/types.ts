/** What the room draws: a disc per trial, and where it stands in each arrangement. Lengths are in dot units. */
import type { CONDITIONS, CONTROLS, Verdict } from '../../evidence/trials/conditions.ts';

export type ConditionId = (typeof CONDITIONS)[number];
export type ControlId = (typeof CONTROLS)[number];
export type VerdictId = Verdict;

export interface Spot {
  x: number;
  y: number;
}

/** The rows of a narrow picture: the controls of some conditions, what was found, or the conditions. */
export const ARRANGEMENTS = ['depression', 'thoughts', 'ptsd', 'few', 'found', 'all'] as const;
export type ArrangementId = (typeof ARRANGEMENTS)[number];

/** The number a trial's verdict rests on. */
export interface Result {
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  pValue: string | null;
  computed: boolean;
}

export interface Dot {
  /** Id in evidence/references.json. */
  id: string;
  /** "Murrough et al., 2013". */
  label: string;
  doi: string | null;
  condition: ConditionId;
  control: ControlId;
  verdict: VerdictId;
  people: number;
  peopleOf: string;
  /** Clinical wording. */
  measure: string;
  inWords: string | null;
  population: string;
  comparator: string;
  result: Result;
  read: 'fulltext' | 'abstract';
  r: number;
  /** In its row of the wide table, from the row's upper left corner, by control and by what was found. */
  wide: Record<Columns, Spot>;
  /** In a narrow picture: the row, and the place in it; absent from arrangements it has no part in. */
  narrow: Partial<Record<ArrangementId, Spot & { row: number }>>;
}

/** What the columns of the wide table are. */
export type Columns = 'control' | 'found';

export interface Column {
  id: string;
  x: number;
  width: number;
}

/** A row of a narrow picture. */
export interface NarrowRow {
  condition: ConditionId | null;
  control: ControlId | null;
  verdict: VerdictId | null;
  height: number;
  trials: number;
  people: number;
}

/** What was counted for one condition. */
export interface Tally {
  id: ConditionId;
  trials: number;
  people: number;
  byControl: Record<ControlId, number>;
  byVerdict: Record<VerdictId, number>;
}
