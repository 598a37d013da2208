/**
 * Differences between arms in SD units, one row per study and time: printed ones as they are, the others by the formulas
 * of `compute.ts`. Which rows enter is decided here by rule; what stays out is listed with its reason.
 */
import { armOf } from './arms.ts';
import { pooledSd, sdFromSe, sdFromT, smdFromDifference, smdFromMeans, smdWithoutSizes } from './compute.ts';
import { out, weakest } from './derived.ts';
import type { Derived, Result } from './derived.ts';
import { isDrawable } from './drawn.ts';
import type { LeftOut } from './drawn.ts';
import type { Outcome, Tables } from './types.ts';

/** How an effect size was arrived at, as words for a tooltip. */
export const EFFECT_METHODS = [
  'as printed',
  'as printed; interval scaled from that of the difference',
  'from means and standard deviations',
  'from means and standard deviations; arm sizes not read',
  'from mean changes and t values',
  'difference over the standard deviation of change',
  'difference over a standard deviation recovered from a standard error'
] as const;

/** A difference between arms; below 0 favours the active arm. */
export interface Effect extends Result {
  /** Only rows of one study and one series may be joined by a line. */
  series: string;
  family: 'ketamine' | 'antidepressant' | 'other';
  /** `pooled` over trials, or of one `trial` or analysis of people's own data. */
  scope: 'pooled' | 'trial';
  comparator: string;
  armId?: string;
  comparatorArmId?: string;
  /** SD units. */
  value: number;
  /** The 95 % interval, SD units. */
  low?: number;
  high?: number;
  method: (typeof EFFECT_METHODS)[number];
}

/**
 * One-sample t values of the mean changes, by row; the meeting abstract prints them instead of standard deviations, and the
 * notes of the rows repeat them. Source: murrough2013a.
 */
export const T_OF_CHANGE: Readonly<Record<string, number>> = { o0017: -10.31, o0018: -4.63 };

/** Effects that no rule below keeps out, and why they stay out all the same, by row. */
const SET_ASIDE: Readonly<Record<string, string>> = {
  o0048: 'Of four doses this is the only one whose effect size was read; to show it alone would pick it out.'
};

/** Effects of studies that ask another question, by study. */
const OTHER_QUESTION: Readonly<Record<string, string>> = {
  anderson2017: 'Both arms had ECT. The difference is not one between a drug and its control.'
};

const sameSlot = (a: Outcome, b: Outcome): boolean =>
  a.studyId === b.studyId &&
  a.instrument === b.instrument &&
  a.timeHours === b.timeHours &&
  a.timeLabel === b.timeLabel;

const interval = (low: number | undefined, high: number | undefined): { low?: number; high?: number } =>
  low === undefined || high === undefined ? {} : { low, high };

/** Printed by a review: SMDs of depression at one time. */
function pooledEffects({ pooled }: Tables): Effect[] {
  return pooled.flatMap((row) => {
    const { value, timeHours } = row;
    if (row.measure !== 'SMD' || row.domain !== 'depression' || !isDrawable(row)) return [];
    if (value === undefined || timeHours === undefined) return [];
    return [
      {
        studyId: row.studyId,
        series: row.series,
        family: /^(antidepressant|SSRI)/.test(row.series)
          ? ('antidepressant' as const)
          : row.series.startsWith('other')
            ? ('other' as const)
            : ('ketamine' as const),
        scope: 'pooled' as const,
        comparator: row.comparator ?? '',
        timeLabel: row.timeLabel ?? '',
        timeHours,
        value,
        ...interval(row.ciLow, row.ciHigh),
        origin: 'reported' as const,
        method: 'as printed' as const,
        sourceRows: [row.rowId],
        verification: row.verification
      }
    ];
  });
}

type Found = Pick<Effect, 'value' | 'low' | 'high' | 'origin' | 'method'>;

/** What is common to the effects of one contrast. */
function effect(
  tables: Tables,
  row: Outcome,
  comparatorArmId: string,
  sources: Outcome[],
  found: Found
): Effect {
  const arm = armOf(tables, row.studyId, row.armId);
  const ketamine = /ketamine/.test(arm.drugClass ?? '');
  return {
    studyId: row.studyId,
    series: `${row.studyId}_${row.armId}`,
    family: ketamine ? 'ketamine' : 'antidepressant',
    scope: 'trial',
    comparator: arm.comparator,
    armId: row.armId,
    comparatorArmId,
    timeLabel: row.timeLabel ?? '',
    timeHours: row.timeHours ?? 0,
    ...found,
    sourceRows: sources.map(({ rowId }) => rowId),
    verification: weakest(sources)
  };
}

/** An SMD a trial printed; its interval, if it printed none, from that of the difference in points. */
function printedEffect(tables: Tables, row: Outcome, rows: readonly Outcome[]): Effect | undefined {
  const { value, comparatorArmId } = row;
  if (value === undefined || comparatorArmId === undefined) return undefined;
  const printed = interval(row.ciLow, row.ciHigh);
  const points = rows.find(
    (other) =>
      other.statistic === 'difference' &&
      sameSlot(other, row) &&
      other.armId === row.armId &&
      other.comparatorArmId === comparatorArmId
  );
  if (
    printed.low === undefined &&
    points?.value &&
    points.ciLow !== undefined &&
    points.ciHigh !== undefined
  ) {
    const scale = value / points.value;
    return effect(tables, row, comparatorArmId, [row, points], {
      value,
      low: points.ciLow * scale,
      high: points.ciHigh * scale,
      origin: 'reported',
      method: 'as printed; interval scaled from that of the difference'
    });
  }
  return effect(tables, row, comparatorArmId, [row], {
    value,
    ...printed,
    origin: 'reported',
    method: 'as printed'
  });
}

/** From the two arms' mean scores at the same time. */
function effectOfMeans(tables: Tables, active: Outcome, control: Outcome): Effect | undefined {
  const { value: mean, dispersion: sd, n } = active;
  const { value: controlMean, dispersion: controlSd, n: controlN } = control;
  if (mean === undefined || controlMean === undefined || sd === undefined || controlSd === undefined)
    return undefined;
  const found: Found =
    n !== undefined && controlN !== undefined
      ? {
          ...smdFromMeans({ mean, sd, n }, { mean: controlMean, sd: controlSd, n: controlN }),
          origin: 'computed',
          method: 'from means and standard deviations'
        }
      : {
          value: smdWithoutSizes({ mean, sd }, { mean: controlMean, sd: controlSd }),
          origin: 'computed',
          method: 'from means and standard deviations; arm sizes not read'
        };
  return effect(tables, active, control.armId, [active, control], found);
}

/** From the two arms' mean changes and their t values. */
function effectOfTValues(tables: Tables, active: Outcome, control: Outcome): Effect | undefined {
  const group = ({ rowId, value: mean, n }: Outcome) => {
    const t = T_OF_CHANGE[rowId];
    return t === undefined || mean === undefined || n === undefined
      ? undefined
      : { mean, n, sd: sdFromT(mean, t, n) };
  };
  const [a, c] = [group(active), group(control)];
  if (!a || !c) return undefined;
  return effect(tables, active, control.armId, [active, control], {
    ...smdFromMeans(a, c),
    origin: 'computed',
    method: 'from mean changes and t values'
  });
}

/** From a difference a trial's model estimated, and a standard deviation of change read beside it. */
function effectOfDifference(tables: Tables, row: Outcome, rows: readonly Outcome[]): Effect | undefined {
  const { value, ciLow: low, ciHigh: high, comparatorArmId } = row;
  if (value === undefined || low === undefined || high === undefined || comparatorArmId === undefined)
    return undefined;
  const changeOf = (armId: string, type: Outcome['dispersionType']) =>
    rows.find(
      (other) =>
        other.armId === armId &&
        (other.statistic === 'mean_change' || other.statistic === 'ls_mean_change') &&
        other.dispersionType === type &&
        sameSlot(other, row)
    );
  const [own, other] = [changeOf(row.armId, 'SD'), changeOf(comparatorArmId, 'SD')];
  if (own?.dispersion !== undefined && other?.dispersion !== undefined) {
    const sized = ({ dispersion: sd = 0, n }: Outcome) => (n === undefined ? { sd } : { sd, n });
    return effect(tables, row, comparatorArmId, [row, own, other], {
      ...smdFromDifference({ value, low, high }, pooledSd(sized(own), sized(other))),
      origin: 'computed',
      method: 'difference over the standard deviation of change'
    });
  }
  // The control arm is the larger one, so its standard error tells more about the spread among people.
  const control = changeOf(comparatorArmId, 'SE');
  if (control?.dispersion === undefined || control.n === undefined) return undefined;
  return effect(tables, row, comparatorArmId, [row, control], {
    ...smdFromDifference({ value, low, high }, sdFromSe(control.dispersion, control.n)),
    origin: 'approximate',
    method: 'difference over a standard deviation recovered from a standard error'
  });
}

const NO_SPREAD = 'No standard deviation was read, so the points can’t be turned into SD units.';
const SMALL_AND_BARE =
  'The sizes of the arms were not read, or the changes belong to no one time; a small trial without an interval would look too sure.';

/**
 * Differences in depression between arms by time. In: printed SMDs tied to one time; where a trial printed none, its mean
 * scores in both arms, or its difference in points where a spread was read. One effect per contrast and time.
 */
export function smdByTime(tables: Tables): Derived<Effect> {
  const rows = tables.outcomes.filter(
    (row) => row.domain === 'depression' && row.timeHours !== undefined && isDrawable(row)
  );
  const effects = pooledEffects(tables);
  const leftOut: LeftOut[] = [];
  const taken = (row: Outcome) =>
    effects.some(({ sourceRows }) => sourceRows.includes(row.rowId)) ||
    effects.some(
      (found) =>
        found.studyId === row.studyId &&
        found.armId === row.armId &&
        found.timeHours === row.timeHours &&
        found.comparatorArmId === row.comparatorArmId
    );
  const keep = (row: Outcome, found: Effect | undefined, reason: string) => {
    if (found) effects.push(found);
    else leftOut.push(out(row, reason));
  };
  /** The same time in the arm this one is held against: the one its contrasts name, or a control of the study. */
  const partnerOf = (row: Outcome, statistic: Outcome['statistic']) => {
    if (armOf(tables, row.studyId, row.armId).role !== 'active') return undefined;
    const named = tables.outcomes.find(
      (other) => other.studyId === row.studyId && other.armId === row.armId && other.comparatorArmId
    )?.comparatorArmId;
    return rows.find(
      (other) =>
        other.statistic === statistic &&
        sameSlot(other, row) &&
        (named === undefined
          ? armOf(tables, other.studyId, other.armId).role === 'control'
          : other.armId === named)
    );
  };

  const aside = (row: Outcome) => SET_ASIDE[row.rowId] ?? OTHER_QUESTION[row.studyId];
  for (const row of rows.filter(({ statistic }) => statistic === 'smd')) {
    const reason = aside(row);
    keep(row, reason === undefined ? printedEffect(tables, row, rows) : undefined, reason ?? NO_SPREAD);
  }
  for (const row of rows.filter(({ statistic }) => statistic === 'difference')) {
    if (taken(row)) continue;
    keep(
      row,
      aside(row) === undefined ? effectOfDifference(tables, row, rows) : undefined,
      aside(row) ?? NO_SPREAD
    );
  }
  for (const row of rows.filter(({ statistic, timeHours }) => statistic === 'mean_score' && timeHours)) {
    const partner = partnerOf(row, 'mean_score');
    if (!partner || taken(row)) continue;
    keep(
      row,
      aside(row) === undefined ? effectOfMeans(tables, row, partner) : undefined,
      aside(row) ?? NO_SPREAD
    );
  }
  for (const row of rows.filter(({ statistic }) => statistic === 'mean_change')) {
    const partner = partnerOf(row, 'mean_change');
    if (!partner || taken(row)) continue;
    const reason = row.dispersion === undefined ? NO_SPREAD : SMALL_AND_BARE;
    keep(row, effectOfTValues(tables, row, partner), reason);
  }
  return { rows: effects, leftOut };
}
