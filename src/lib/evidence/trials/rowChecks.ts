/** What the cells of one row of the trial tables say about each other. */
import { BOUNDS_ARE_NO_INTERVAL, HOURS_PER, OUTCOME_UNITS, POOLED_UNITS, RELAPSE_UNITS } from './sets.ts';
import type { Outcome, Pooled, Relapse, Trial, Unit } from './types.ts';

/** A field that is wrong, and what would be right. */
export interface Objection<Row> {
  field: keyof Row & string;
  allowed: string;
}

/** Hours are printed to three decimals. */
const HOURS_TOLERANCE = 0.001;
/** Percentages that go with a count are printed as whole numbers or better. */
const PERCENT_TOLERANCE = 0.5 + 1e-9;
/** SD units. No effect of a treatment is this large; a slip of the decimal point is. */
const LARGEST_EFFECT = 5;

/** Lowest and highest value a unit allows; a unit without an entry allows any. */
const RANGE: Readonly<Partial<Record<Unit, readonly [number, number]>>> = {
  percent: [0, 100],
  'percentage points': [-100, 100],
  'SD units': [-LARGEST_EFFECT, LARGEST_EFFECT],
  ratio: [0, Infinity],
  fraction: [0, 1],
  days: [0, Infinity],
  week: [0, Infinity],
  sessions: [0, Infinity],
  infusions: [0, Infinity],
  patients: [1, Infinity]
};

interface Bounded {
  value?: number;
  ciLow?: number;
  ciHigh?: number;
}

/** Value and bounds against the unit's range and each other. */
function boundsObjections(row: Bounded, name: string, unit: Unit | undefined): Objection<Bounded>[] {
  const found: Objection<Bounded>[] = [];
  const [lowest, highest] = (unit && RANGE[unit]) ?? [-Infinity, Infinity];
  for (const field of ['value', 'ciLow', 'ciHigh'] as const) {
    const number = row[field];
    if (number === undefined) continue;
    if (unit === undefined) found.push({ field, allowed: `empty: ${name} has no value` });
    if (number < lowest || number > highest) {
      const allowed = highest === Infinity ? `${lowest} ${unit} or above` : `${lowest} to ${highest} ${unit}`;
      found.push({ field, allowed });
    }
  }
  const { value, ciLow, ciHigh } = row;
  // A median's upper limit may be beyond the end of the trial.
  if (ciLow !== undefined && ciHigh === undefined && !name.startsWith('median_'))
    found.push({ field: 'ciHigh', allowed: 'both bounds or none' });
  if (ciHigh !== undefined && ciLow === undefined)
    found.push({ field: 'ciLow', allowed: 'both bounds or none' });
  if (ciLow !== undefined && ciHigh !== undefined && ciLow > ciHigh)
    found.push({ field: 'ciLow', allowed: `at most ci_high, ${ciHigh}` });
  if (value !== undefined && !BOUNDS_ARE_NO_INTERVAL.includes(name)) {
    if (ciLow !== undefined && value < ciLow)
      found.push({ field: 'value', allowed: `inside its interval, from ${ciLow}` });
    if (ciHigh !== undefined && value > ciHigh)
      found.push({ field: 'value', allowed: `inside its interval, to ${ciHigh}` });
  }
  return found;
}

interface Counted {
  value?: number;
  n?: number;
  nEvent?: number;
}

function countObjections(row: Counted, unit: Unit | undefined): Objection<Counted>[] {
  const { value, n, nEvent } = row;
  if (nEvent === undefined) return [];
  if (n === undefined) return [{ field: 'n', allowed: 'needed beside n_event' }];
  if (nEvent > n) return [{ field: 'nEvent', allowed: `at most n, ${n}` }];
  const percent = (100 * nEvent) / n;
  return unit === 'percent' && value !== undefined && Math.abs(percent - value) > PERCENT_TOLERANCE
    ? [{ field: 'nEvent', allowed: `a count that makes ${value} % of ${n}` }]
    : [];
}

function unitObjections(
  unit: Unit | undefined,
  name: string,
  right: Unit | undefined
): Objection<{ unit?: Unit }>[] {
  return unit === right ? [] : [{ field: 'unit', allowed: `${right ?? '-'} for ${name}` }];
}

const CONTRAST = /^(difference|median_difference|smd|smd_range|smd_range_bound|risk_|odds_|hazard_)/;

export function outcomeObjections(row: Outcome): Objection<Outcome>[] {
  const { statistic, timeValue, timeUnit, timeHours } = row;
  const unit: Unit | undefined = OUTCOME_UNITS[statistic];
  const found: Objection<Outcome>[] = [
    ...unitObjections(row.unit, statistic, unit),
    ...boundsObjections(row, statistic, unit),
    ...countObjections(row, unit)
  ];
  if (statistic === 'mean_score' && (row.value ?? 0) < 0)
    found.push({ field: 'value', allowed: '0 points or above for mean_score' });
  if (unit !== undefined && row.value === undefined && row.ciLow === undefined && row.nEvent === undefined)
    found.push({ field: 'value', allowed: 'a number, bounds or a count' });

  const given = [timeValue, timeUnit, timeHours].filter((part) => part !== undefined).length;
  if (given !== 0 && given !== 3)
    found.push({ field: 'timeHours', allowed: 'time_value, time_unit and time_hours together or none' });
  if (timeValue !== undefined && timeUnit !== undefined && timeHours !== undefined) {
    const hours = timeValue * HOURS_PER[timeUnit];
    if (Math.abs(hours - timeHours) > HOURS_TOLERANCE)
      found.push({ field: 'timeHours', allowed: `${timeValue} ${timeUnit} in hours, ${hours}` });
  }
  if ((row.dispersion === undefined) !== (row.dispersionType === undefined))
    found.push({ field: 'dispersion', allowed: 'dispersion and dispersion_type together or none' });
  if (row.comparatorArmId === undefined && CONTRAST.test(statistic))
    found.push({ field: 'comparatorArmId', allowed: `needed for ${statistic}` });
  if (row.comparatorArmId === row.armId)
    found.push({ field: 'comparatorArmId', allowed: 'another arm than arm_id' });
  return found;
}

export function pooledObjections(row: Pooled): Objection<Pooled>[] {
  const { measure, timeHours, timeHoursLow: low, timeHoursHigh: high } = row;
  const unit: Unit | undefined = POOLED_UNITS[measure];
  const found: Objection<Pooled>[] = boundsObjections(row, measure, unit);
  if (unit !== undefined && row.value === undefined)
    found.push({ field: 'value', allowed: `needed for ${measure}` });
  if (unit === undefined && row.chartReady === 'yes')
    found.push({ field: 'chartReady', allowed: `annotation or no: ${measure} has no value` });
  if (row.verification === 'unverified' && row.chartReady !== 'no')
    found.push({ field: 'chartReady', allowed: 'no, since the row is unverified' });
  if ((unit === 'points' || unit === 'SD units') && row.favoursActiveIf !== 'negative')
    found.push({ field: 'favoursActiveIf', allowed: `negative for ${measure}` });
  if (unit === 'ratio' && row.favoursActiveIf !== '>1')
    found.push({ field: 'favoursActiveIf', allowed: `>1 for ${measure}` });
  if ((low === undefined) !== (high === undefined))
    found.push({ field: 'timeHoursLow', allowed: 'both ends of the window or none' });
  if (low !== undefined && high !== undefined) {
    if (low > high) found.push({ field: 'timeHoursLow', allowed: `at most time_hours_high, ${high}` });
    else if (timeHours !== undefined && (timeHours < low || timeHours > high))
      found.push({ field: 'timeHours', allowed: `inside its window, ${low} to ${high}` });
  }
  return found;
}

export function relapseObjections(row: Relapse): Objection<Relapse>[] {
  const unit: Unit | undefined = RELAPSE_UNITS[row.statistic];
  const found: Objection<Relapse>[] = [
    ...unitObjections(row.unit, row.statistic, unit),
    ...boundsObjections(row, row.statistic, unit),
    ...countObjections(row, unit)
  ];
  if (unit !== undefined && row.value === undefined && row.ciLow === undefined)
    found.push({ field: 'value', allowed: 'a number or bounds' });
  return found;
}

export function trialObjections({ nRandomised, nAnalysed }: Trial): Objection<Trial>[] {
  return nRandomised !== undefined && nAnalysed !== undefined && nAnalysed > nRandomised
    ? [{ field: 'nAnalysed', allowed: `at most n_randomised, ${nRandomised}` }]
    : [];
}
