/**
 * Scores as percent of baseline, and shares of people with their intervals: arithmetic on rows of the tables. Which rows
 * enter is decided here by rule; what stays out is listed with its reason. Effect sizes are in `effects.ts`.
 */
import { armOf } from './arms.ts';
import { percentOfBaseline, wilson } from './compute.ts';
import { isDrawable } from './drawn.ts';
import type { LeftOut } from './drawn.ts';
import type { Outcome, Tables, Trial, Verification } from './types.ts';

/**
 * `reported`: printed in the source. `computed`: follows from printed numbers by a formula of `compute.ts`.
 * `approximate`: computed, with a standard deviation that is itself an estimate.
 */
export const ORIGINS = ['reported', 'computed', 'approximate'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What every result says about where it comes from. */
export interface Result {
  studyId: string;
  timeLabel: string;
  /** Hours from the start of treatment. */
  timeHours: number;
  origin: Origin;
  /** Ids of the rows it is made of. */
  sourceRows: string[];
  /** That of the least well read source row. */
  verification: Verification;
}

/** Results, and rows of the same kind that did not make one. */
export interface Derived<Row> {
  rows: Row[];
  leftOut: LeftOut[];
}

/** An arm's mean score at one time. */
export interface ScoreShare extends Result {
  armId: string;
  armLabel: string;
  role: Trial['armRole'];
  instrument: string;
  /** Points. */
  mean: number;
  /** Points, of the same arm. */
  baseline: number;
  /** Percent of the baseline; 100 at the start. */
  value: number;
  /** The 95 % interval, where spread and people are known. */
  low?: number;
  high?: number;
  n?: number;
}

/** A share of an arm's people who responded or remitted. */
export interface ResponseShare extends Result {
  armId: string;
  armLabel: string;
  role: Trial['armRole'];
  domain: Outcome['domain'];
  instrument: string;
  outcome: 'response' | 'remission';
  /** At that visit, or at any time until then: the two share no mark. */
  kind: 'at this visit' | 'by this time';
  events: number;
  people: number;
  /** Percent, from the count, with Wilson's interval. */
  value: number;
  low: number;
  high: number;
}

export const weakest = (rows: readonly { verification: Verification }[]): Verification =>
  (['unverified', 'abstract', 'fulltext'] as const).find((level) =>
    rows.some((row) => row.verification === level)
  ) ?? 'unverified';

export const out = (row: Outcome, reason: string): LeftOut => ({
  table: 'outcomes',
  rowId: row.rowId,
  studyId: row.studyId,
  reason
});

const sameSeries = (a: Outcome, b: Outcome): boolean =>
  a.studyId === b.studyId && a.armId === b.armId && a.instrument === b.instrument && a.domain === b.domain;

const CHANGES: readonly string[] = ['mean_change', 'ls_mean_change'];

/** Mean score and its standard error, from a score or from a change and the baseline. */
function scoreOf(row: Outcome, baseline: number): { mean: number; spread?: { se: number; n: number } } {
  const { value = 0, dispersion, dispersionType, n } = row;
  const mean = CHANGES.includes(row.statistic) ? baseline + value : value;
  if (dispersion === undefined || n === undefined) return { mean };
  return { mean, spread: { se: dispersionType === 'SE' ? dispersion : dispersion / Math.sqrt(n), n } };
}

/** Why a score or a change at a later time is no share of a baseline, or nothing. */
function objectionToScore(row: Outcome, baseline: Outcome | undefined): string | undefined {
  if (row.domain !== 'depression') return 'The scale mixes depression with something else.';
  if (!baseline) return 'The score at the start was not read, so the change is no share of it.';
  return row.timeHours === undefined ? 'It belongs to no one time.' : undefined;
}

/**
 * Mean scores of depression as percent of the arm's own baseline. In: every arm whose baseline was read, with each later
 * mean score, or mean change from that baseline. A change that was read only as a difference between arms stays out.
 */
export function pctOfBaseline(tables: Tables): Derived<ScoreShare> {
  const usable = tables.outcomes.filter(
    (row) => (row.statistic === 'mean_score' || CHANGES.includes(row.statistic)) && isDrawable(row)
  );
  const isBaseline = (row: Outcome) => row.statistic === 'mean_score' && row.timeHours === 0;
  const rows: ScoreShare[] = [];
  const leftOut: LeftOut[] = [];

  for (const row of usable) {
    const start = usable.find((other) => isBaseline(other) && sameSeries(other, row));
    const objection = objectionToScore(row, start);
    const followed = usable.some((other) => !isBaseline(other) && sameSeries(other, row));
    if (objection !== undefined) leftOut.push(out(row, objection));
    else if (!followed) leftOut.push(out(row, 'Only the score at the start was read.'));
    else if (start?.value !== undefined && row.timeHours !== undefined) {
      const { mean, spread } = scoreOf(row, start.value);
      const arm = armOf(tables, row.studyId, row.armId);
      rows.push({
        studyId: row.studyId,
        armId: row.armId,
        armLabel: arm.label,
        role: arm.role,
        instrument: row.instrument,
        timeLabel: row.timeLabel ?? '',
        timeHours: row.timeHours,
        mean,
        baseline: start.value,
        ...percentOfBaseline(mean, start.value, row === start ? undefined : spread),
        ...(row.n === undefined ? {} : { n: row.n }),
        origin: 'computed',
        sourceRows: row === start ? [row.rowId] : [row.rowId, start.rowId],
        verification: weakest([row, start])
      });
    }
  }
  return { rows, leftOut };
}

/** Statistics that count people at a visit, or until one. */
const RESPONSES: Readonly<Partial<Record<Outcome['statistic'], ResponseShare['outcome']>>> = {
  response: 'response',
  remission: 'remission',
  first_response_cumulative: 'response',
  remission_cumulative: 'remission'
};

/** Labels such as "by 4 wk" and "day 2 or 3": whoever met the criterion once until then is counted. */
const UNTIL_THEN = /^(by|within) | or /;

/**
 * Shares of people who responded or remitted, with Wilson's interval. In: every count of people at one visit or until one
 * time. Out: percentages without a count, response at any visit, and response that was kept since an earlier visit.
 */
export function responseIntervals(tables: Tables): Derived<ResponseShare> {
  const rows: ResponseShare[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of tables.outcomes) {
    if (!isDrawable(row) || row.unit !== 'percent') continue;
    const { nEvent, n, timeHours } = row;
    const outcome = RESPONSES[row.statistic];
    if (!outcome)
      leftOut.push(out(row, 'It is not a share of all people in the arm at one visit or until one time.'));
    else if (nEvent === undefined || n === undefined)
      leftOut.push(out(row, 'Only a percentage was read, not how many people it stands for.'));
    else if (timeHours === undefined) leftOut.push(out(row, 'It belongs to no one time.'));
    else {
      const arm = armOf(tables, row.studyId, row.armId);
      const untilThen = row.statistic.endsWith('_cumulative') || UNTIL_THEN.test(row.timeLabel ?? '');
      rows.push({
        studyId: row.studyId,
        armId: row.armId,
        armLabel: arm.label,
        role: arm.role,
        domain: row.domain,
        instrument: row.instrument,
        outcome,
        kind: untilThen ? 'by this time' : 'at this visit',
        timeLabel: row.timeLabel ?? '',
        timeHours,
        events: nEvent,
        people: n,
        ...wilson(nEvent, n),
        origin: 'computed',
        sourceRows: [row.rowId],
        verification: row.verification
      });
    }
  }
  return { rows, leftOut };
}
