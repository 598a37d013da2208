/**
 * Which trials tested ketamine for what: one row per trial of `conditions.csv`, and what reviews counted, in
 * `reviews.csv`. What a trial found is not a column: `verdictOf` derives it from a printed interval, a printed p value or
 * counted people, by one rule for every trial and for both directions.
 */
import { z } from 'zod';
import { riskDifference } from './compute.ts';
import { Problems, readTable } from './parse.ts';
import type { Objection } from './rowChecks.ts';
import { countOrNone, number, oneOf, optionalText, people, pValue, text } from './schema.ts';
import { UNITS, VERIFICATIONS } from './sets.ts';
import type { Outcome, Relapse, Tables, Unit, Verification } from './types.ts';

export const CONDITIONS = [
  'depression',
  'bipolar',
  'suicidal',
  'ptsd',
  'anxiety',
  'alcohol',
  'drugs'
] as const;

/**
 * What people who did not get the tested dose of ketamine had, from what hides the drug least to what hides it best:
 * nobody to compare with; another treatment, or less ketamine; something that can't be felt (salt water, a plain spray);
 * a drug that can be felt (midazolam); anaesthesia.
 */
export const CONTROLS = ['none', 'other', 'inert', 'felt', 'masked'] as const;

/** What a trial found: see `verdictOf`. */
export const VERDICTS = ['ketamine', 'unclear', 'comparison', 'none', 'unread'] as const;
export type Verdict = (typeof VERDICTS)[number];

const PEOPLE_OF = ['randomised', 'analysed', 'treated'] as const;
const SIDES = ['above', 'below'] as const;
const ARMS = ['ketamine', 'comparison'] as const;

/** A trial and the condition it was about. */
export interface ConditionTrial {
  /** Id in `references.json`. */
  studyId: string;
  condition: (typeof CONDITIONS)[number];
  control: (typeof CONTROLS)[number];
  /** People; absent where nobody could read it. */
  people?: number;
  /** Whom the number counts. */
  peopleOf?: (typeof PEOPLE_OF)[number];
  /** Ids in the other tables: one row that compares arms, or two rows, ketamine first. */
  resultRows?: string;
  /** The side of "no difference" that is better for ketamine. */
  favoursKetamineIf?: (typeof SIDES)[number];
  /** A result that stands in no other table. */
  value?: number;
  ciLow?: number;
  ciHigh?: number;
  unit?: Unit;
  events?: number;
  eventPeople?: number;
  controlEvents?: number;
  controlPeople?: number;
  pValue?: string;
  /** Which arm a bare p value speaks for. */
  better?: (typeof ARMS)[number];
  /** What the result measures, and when; clinical wording. */
  measure: string;
  /** What the text says where it gives no test. */
  inWords?: string;
  verification: Verification;
  locator: string;
  note?: string;
}

/** What a review counted. */
export interface ConditionReview {
  sourceId: string;
  condition: (typeof CONDITIONS)[number];
  /** Trials, or studies where the note says so. */
  trials: number;
  people?: number;
  verification: Verification;
  locator: string;
  note?: string;
}

const id = z.string().regex(/^[a-z0-9-]+$/, 'a reference id in lower-case letters, digits and -');
const rowIds = z.string().regex(/^[or]\d{3,4}( [or]\d{3,4})?$/, 'one or two row ids, such as "o0020 o0021"');

const trialSchema = z.strictObject({
  studyId: id,
  condition: oneOf(CONDITIONS),
  control: oneOf(CONTROLS),
  people: people.exactOptional(),
  peopleOf: oneOf(PEOPLE_OF).exactOptional(),
  resultRows: rowIds.exactOptional(),
  favoursKetamineIf: oneOf(SIDES).exactOptional(),
  value: number.exactOptional(),
  ciLow: number.exactOptional(),
  ciHigh: number.exactOptional(),
  unit: oneOf(UNITS).exactOptional(),
  events: countOrNone.exactOptional(),
  eventPeople: people.exactOptional(),
  controlEvents: countOrNone.exactOptional(),
  controlPeople: people.exactOptional(),
  pValue: pValue.exactOptional(),
  better: oneOf(ARMS).exactOptional(),
  measure: text,
  inWords: optionalText,
  verification: oneOf(VERIFICATIONS),
  locator: text,
  note: optionalText
}) satisfies z.ZodType<ConditionTrial>;

const reviewSchema = z.strictObject({
  sourceId: id,
  condition: oneOf(CONDITIONS),
  trials: people,
  people: people.exactOptional(),
  verification: oneOf(VERIFICATIONS),
  locator: text,
  note: optionalText
}) satisfies z.ZodType<ConditionReview>;

/** What the cells of one trial must say about each other. */
function objections(row: ConditionTrial): Objection<ConditionTrial>[] {
  const found: Objection<ConditionTrial>[] = [];
  const object = (field: keyof ConditionTrial, allowed: string) => found.push({ field, allowed });
  const own = row.value !== undefined || row.events !== undefined;
  const results = [row.resultRows !== undefined, own, row.pValue !== undefined].filter(Boolean).length;
  if ((row.people === undefined) !== (row.peopleOf === undefined)) object('peopleOf', 'given with people');
  if (results > 1) object('resultRows', 'one result only');
  if (row.control === 'none' && results > 0) object('control', 'not none where arms are compared');
  if ((row.resultRows !== undefined || own) !== (row.favoursKetamineIf !== undefined))
    object('favoursKetamineIf', 'given with a result, and only then');
  if (results === 0 && row.people !== undefined && row.inWords === undefined)
    object('inWords', 'filled where no result was read');
  const { value, ciLow, ciHigh, events, eventPeople, controlEvents, controlPeople } = row;
  if (
    value !== undefined &&
    !(ciLow !== undefined && ciHigh !== undefined && ciLow <= value && value <= ciHigh)
  )
    object('value', 'inside an interval that is given');
  if (value !== undefined && row.unit === undefined) object('unit', 'given with a value');
  if (events !== undefined) {
    if (eventPeople === undefined || events > eventPeople)
      object('eventPeople', 'as many as events, or more');
    if (controlEvents === undefined || controlPeople === undefined || controlEvents > controlPeople)
      object('controlPeople', 'as many as control_events, or more');
  }
  return found;
}

/**
 * Reads and checks both files.
 * @param known ids and aliases of `references.json`
 * @throws one `RangeError` with a line for every problem
 */
export function parseConditions(
  texts: { trials: string; reviews: string },
  known: ReadonlySet<string>,
  tables: Tables
): { trials: ConditionTrial[]; reviews: ConditionReview[] } {
  const problems = { trials: new Problems('conditions'), reviews: new Problems('reviews') };
  const trials = readTable(texts.trials, trialSchema, objections, problems.trials);
  const reviews = readTable(texts.reviews, reviewSchema, () => [], problems.reviews);
  const rowsThere = new Map(
    [...tables.outcomes, ...tables.relapse].map(({ rowId, studyId }) => [rowId, studyId])
  );
  const seen = new Set<string>();
  for (const placed of trials) {
    const { studyId = '', resultRows } = placed.cells;
    if (!known.has(studyId)) problems.trials.add(placed, 'studyId', 'an id of references.json');
    if (seen.has(studyId)) problems.trials.add(placed, 'studyId', 'used once');
    seen.add(studyId);
    for (const row of resultRows?.split(' ') ?? []) {
      if (rowsThere.get(row) !== studyId) problems.trials.add(placed, 'resultRows', `rows of ${studyId}`);
    }
  }
  for (const placed of reviews) {
    if (!known.has(placed.cells.sourceId ?? ''))
      problems.reviews.add(placed, 'sourceId', 'an id of references.json');
  }
  const lines = [...problems.trials.lines, ...problems.reviews.lines];
  if (lines.length > 0)
    throw new RangeError(['The lists of conditions do not hold together.', ...lines].join('\n'));
  return {
    trials: trials.flatMap(({ row }) => (row ? [row] : [])),
    reviews: reviews.flatMap(({ row }) => (row ? [row] : []))
  };
}

/** What a trial found, and on which numbers. */
export interface Finding {
  verdict: Verdict;
  /** The number the verdict rests on, in `unit`. */
  value?: number;
  low?: number;
  high?: number;
  unit?: Unit;
  pValue?: string;
  /** Worked out here from counted people. */
  computed?: true;
  /** That of the least well read row. */
  verification: Verification;
}

/** Printed p values below this count as a clear difference; the usual convention, and a convention only. */
export const CLEAR_BELOW = 0.05;
const PERCENT = 100;

/** The p value as it should be used: the adjusted one where both are printed. */
function sizeOfP(printed: string): number | undefined {
  const adjusted = /adjusted (\d*\.?\d+)/.exec(printed)?.[1];
  const bare = /\d*\.?\d+/.exec(printed)?.[0];
  return (adjusted ?? bare) ? Number(adjusted ?? bare) : undefined;
}

const clearByP = (printed: string): boolean => {
  const p = sizeOfP(printed);
  // "<0.05" is below it; "ns" has no number and is not clear.
  return p !== undefined && (p < CLEAR_BELOW || (printed.startsWith('<') && p <= CLEAR_BELOW));
};

type ResultRow = Outcome | Relapse;

/** A count of people: as printed, or from the percentage of those counted. */
function countOf(row: ResultRow): { events: number; people: number } | undefined {
  if (row.n === undefined) return undefined;
  const events =
    row.nEvent ?? (row.value === undefined ? undefined : Math.round((row.value / PERCENT) * row.n));
  return events === undefined ? undefined : { events, people: row.n };
}

const weakestOf = (levels: readonly Verification[]): Verification =>
  (['unverified', 'abstract', 'fulltext'] as const).find((level) => levels.includes(level)) ?? 'unverified';

/**
 * What a trial found. The rule, in this order:
 * 1. No comparison group: `none`.
 * 2. A 95 % interval: wholly on one side of "no difference" (0, or 1 for a ratio) is a clear difference for that side;
 *    one that holds or touches it is `unclear`.
 * 3. A printed p value: below 0.05 is a clear difference for the better arm, all else is `unclear`.
 * 4. Counts in both arms: Newcombe's interval of the difference, then as 2.
 * 5. Otherwise `unread`, also where the text says in words which arm did better. Rows from memory are never used.
 */
export function verdictOf(trial: ConditionTrial, tables: Tables): Finding {
  const { verification } = trial;
  if (trial.control === 'none') return { verdict: 'none', verification };
  const unread: Finding = { verdict: 'unread', verification };
  if (verification === 'unverified') return unread;
  const sideOf = (low: number, high: number, zero: number): Verdict => {
    if (low <= zero && high >= zero) return 'unclear';
    return low > zero === (trial.favoursKetamineIf === 'above') ? 'ketamine' : 'comparison';
  };

  const all: ResultRow[] = [...tables.outcomes, ...tables.relapse];
  const rows = (trial.resultRows?.split(' ') ?? []).map((rowId) => {
    const row = all.find((one) => one.rowId === rowId);
    if (!row) throw new RangeError(`${trial.studyId} has no row ${rowId}`);
    return row;
  });
  const [first, second] = rows;
  const read = weakestOf([verification, ...rows.map((row) => row.verification)]);
  if (read === 'unverified') return unread;

  const printed = first && !second ? first : trial.value === undefined ? undefined : trial;
  if (printed?.ciLow !== undefined && printed.ciHigh !== undefined) {
    const { ciLow: low, ciHigh: high, value, unit } = printed;
    const verdict = sideOf(low, high, unit === 'ratio' ? 1 : 0);
    return {
      verdict,
      low,
      high,
      verification: read,
      ...(value === undefined ? {} : { value }),
      ...(unit === undefined ? {} : { unit })
    };
  }

  const p = trial.pValue ?? first?.pValue;
  if (p !== undefined) {
    const difference = second ? (first?.value ?? 0) - (second.value ?? 0) : first?.value;
    const kept = {
      pValue: p,
      verification: read,
      ...(difference === undefined ? {} : { value: difference }),
      // Between two rows of percent the difference is in points.
      ...(first?.unit && difference !== undefined
        ? { unit: second && first.unit === 'percent' ? ('percentage points' as const) : first.unit }
        : {})
    };
    if (!clearByP(p)) return { verdict: 'unclear', ...kept };
    if (difference !== undefined) return { verdict: sideOf(difference, difference, 0), ...kept };
    return trial.better ? { verdict: trial.better, ...kept } : unread;
  }

  const { events, eventPeople, controlEvents, controlPeople } = trial;
  const active =
    events !== undefined && eventPeople !== undefined
      ? { events, people: eventPeople }
      : first && second && countOf(first);
  const control =
    controlEvents !== undefined && controlPeople !== undefined
      ? { events: controlEvents, people: controlPeople }
      : second && countOf(second);
  if (active && control) {
    const { value, low, high } = riskDifference(active, control);
    const unit = 'percentage points' as const;
    return { verdict: sideOf(low, high, 0), value, low, high, unit, computed: true, verification: read };
  }
  return unread;
}
