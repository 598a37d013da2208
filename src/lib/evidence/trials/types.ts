/**
 * Rows of the trial tables. An empty cell, or a lone "-", is an absent field. The README beside this file has the
 * columns in words. Differences and SMDs are active minus comparator on scales of symptoms: negative favours the
 * active arm.
 */
import type {
  ARM_ROLES,
  CERTAINTIES,
  CHART_READY,
  COMPARATOR_TYPES,
  DISPERSIONS,
  DRUG_CLASSES,
  FAVOURS,
  OUTCOME_DOMAINS,
  OUTCOME_UNITS,
  POOLED_DOMAINS,
  POOLED_DOSINGS,
  POOLED_UNITS,
  RELAPSE_UNITS,
  TIME_ANCHORS,
  TIME_ORIGINS,
  TIME_UNITS,
  UNITS,
  VERIFICATIONS
} from './sets.ts';

export type Verification = (typeof VERIFICATIONS)[number];
export type Unit = (typeof UNITS)[number];
export type OutcomeStatistic = keyof typeof OUTCOME_UNITS;
export type PooledMeasure = keyof typeof POOLED_UNITS;
export type RelapseStatistic = keyof typeof RELAPSE_UNITS;

/** What every row says about where its number was read. */
interface Read {
  /** A reference id of `evidence/references.json`. */
  studyId: string;
  verification: Verification;
  /** Traps; for the people who work on the tables, not for readers. */
  note?: string;
}

/** One arm of a trial. */
export interface Trial extends Read {
  armId: string;
  armLabel: string;
  armRole: (typeof ARM_ROLES)[number];
  drugClass: (typeof DRUG_CLASSES)[number];
  /** People. */
  nRandomised?: number;
  /** People. */
  nAnalysed?: number;
  /** As printed, with its unit; clinical wording only. */
  dose?: string;
  route: string;
  dosing?: string;
  backgroundTreatment?: string;
  population: string;
  resistant?: string;
  design: string;
  comparatorType: (typeof COMPARATOR_TYPES)[number];
  blindingNote: string;
  primaryInstrument: string;
  primaryEndpoint: string;
  followUp: string;
  registration?: string;
  headline: string;
}

/** A number with the two bounds printed with it. */
interface Measured {
  /** In the row's unit. */
  value?: number;
  /** Bounds of the 95 % interval, or of a range: see `BOUNDS_ARE_NO_INTERVAL`. */
  ciLow?: number;
  ciHigh?: number;
  /** As printed: "0.02", "<.001", "ns", "0.02 (adjusted 0.14)". */
  pValue?: string;
  /** Where in the source it was read. */
  locator: string;
}

/** One reported number of a trial at one time. */
export interface Outcome extends Read, Measured {
  /** `o` and four digits. */
  rowId: string;
  armId: string;
  /** Present in contrasts. */
  comparatorArmId?: string;
  domain: (typeof OUTCOME_DOMAINS)[number];
  instrument: string;
  timeLabel?: string;
  timeValue?: number;
  timeUnit?: (typeof TIME_UNITS)[number];
  /** Hours from the anchor; what a chart plots. */
  timeHours?: number;
  timeAnchor: (typeof TIME_ANCHORS)[number];
  statistic: OutcomeStatistic;
  unit?: Unit;
  dispersionType?: (typeof DISPERSIONS)[number];
  /** In the row's unit, above 0. */
  dispersion?: number;
  /** People in this number. */
  n?: number;
  /** People who responded or remitted. */
  nEvent?: number;
}

/** One number of a meta-analysis. */
export interface Pooled extends Read, Measured {
  /** `p` and three digits. */
  rowId: string;
  /** Rows of one study and one series may be joined by a line. */
  series: string;
  intervention: string;
  comparator?: string;
  population: string;
  domain: (typeof POOLED_DOMAINS)[number];
  dosing?: (typeof POOLED_DOSINGS)[number];
  timeLabel?: string;
  /** Hours; the middle of the window where the source pools one. */
  timeHours?: number;
  timeHoursLow?: number;
  timeHoursHigh?: number;
  measure: PooledMeasure;
  favoursActiveIf?: (typeof FAVOURS)[number];
  /** Trials; often of the whole review, not of this time (the note says so). */
  k?: number;
  /** People, lowest and highest number given; both the same where one is given. */
  n?: { low: number; high: number };
  certainty?: (typeof CERTAINTIES)[number];
  chartReady: (typeof CHART_READY)[number];
}

/** One number on how long an effect lasts. */
export interface Relapse extends Read, Measured {
  /** `r` and three digits. */
  rowId: string;
  /** An arm, or two as "A vs B". */
  armId: string;
  populationAtEntry: string;
  treatmentPhase: string;
  eventDefinition: string;
  /** What starts the clock. */
  timeOrigin: (typeof TIME_ORIGINS)[number];
  statistic: RelapseStatistic;
  unit?: Unit;
  timeLabel?: string;
  /** Days from the origin. */
  timeDays?: number;
  n?: number;
  nEvent?: number;
}

/** The four tables. */
export interface Tables {
  trials: Trial[];
  outcomes: Outcome[];
  pooled: Pooled[];
  relapse: Relapse[];
}
