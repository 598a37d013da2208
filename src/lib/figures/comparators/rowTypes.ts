/** What a row of this figure is. */
import type { Group, When } from './groups.ts';

interface Drawn {
  /** Of the row it is drawn from. */
  id: string;
  studyId: string;
  /** "Wilkinson 2019". */
  study: string;
  /** "Wilkinson et al., 2019". */
  source: string;
  doi: string | null;
  read: 'fulltext' | 'abstract';
  group: Group;
  when: When;
  /** As the paper says it: "24 h". */
  timeLabel: string;
  /** Of a review or of pooled data, not of one trial. */
  pooled: boolean;
  /** "9 trials, 367 people in both comparisons", "72 people"; null where not read. */
  people: string | null;
  population: string;
  /** What the comparison got, as in the tables: clinical wording. */
  control: string;
  /** What the active arm got: clinical wording, may hold a dose. */
  active: string;
}

/** A difference between groups, SD units; below 0 favours ketamine. */
export interface EffectRow extends Drawn {
  value: number;
  /** The 95 % interval; null where none was reported and none can be computed. */
  low: number | null;
  high: number | null;
  computed: boolean;
  method: string;
}

/** One arm's people of 100 who responded. */
export interface ArmShare {
  row: string;
  value: number;
  low: number | null;
  high: number | null;
  /** The value or its interval was computed from a count. */
  computed: boolean;
  /** "30 of 47"; null where no count was read. */
  count: string | null;
}

/** Both arms of one comparison. */
export interface PairRow extends Drawn {
  drug: ArmShare;
  other: ArmShare;
}

/** Ketamine against ECT: both arms, of 100, and the difference between them, ECT minus ketamine. */
export interface EctRow {
  id: string;
  studyId: string;
  study: string;
  source: string;
  doi: string | null;
  read: 'fulltext' | 'abstract';
  outcome: 'response' | 'remission';
  instrument: string;
  timeLabel: string;
  population: string;
  people: string | null;
  ketamine: number;
  ect: number;
  rows: string[];
  /** Above 0 favours ECT. */
  difference: number;
  low: number | null;
  high: number | null;
  computed: boolean;
}
