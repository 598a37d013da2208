/**
 * What each cell of the trial tables may hold: text in, typed rows out. Keys are the columns in camelCase; empty cells
 * are absent. What cells say about each other is in `rowChecks.ts`.
 */
import { z } from 'zod';
import {
  ARM_ROLES,
  CERTAINTIES,
  CHART_READY,
  COMPARATOR_TYPES,
  DISPERSIONS,
  DRUG_CLASSES,
  FAVOURS,
  namesOf,
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
import type { Outcome, Pooled, Relapse, Trial } from './types.ts';

export const text = z.string().refine((value) => value === value.trim(), 'no space at its ends');
export const optionalText = text.exactOptional();

export const oneOf = <const Word extends string>(words: readonly Word[]) =>
  z.enum(words, { error: `one of ${words.join(', ')}` });

const pattern = (shape: RegExp, allowed: string) => z.string().regex(shape, allowed);

export const number = pattern(/^-?\d+(\.\d+)?$/, 'a number such as -1.5').transform(Number);
const notNegative = pattern(/^\d+(\.\d+)?$/, 'a number, 0 or above').transform(Number);
export const people = pattern(/^[1-9]\d*$/, 'a whole number above 0').transform(Number);
export const countOrNone = pattern(/^\d+$/, 'a whole number, 0 or above').transform(Number);
const peopleOrRange = pattern(/^[1-9]\d*(-[1-9]\d*)?$/, 'a whole number above 0, or two as 12-34')
  .transform((cell) => cell.split('-').map(Number))
  .transform(([low = 0, high = low]) => ({ low, high }))
  .refine(({ low, high }) => low <= high, 'the smaller number first');

/** "ns", or a number with "<" or ">" before it and a remark after it. */
export const pValue = z.string().refine((cell) => {
  const printed = /^[<>]?=?(\d*\.?\d+)( .+)?$/.exec(cell)?.[1];
  return cell === 'ns' || (printed !== undefined && Number(printed) <= 1);
}, 'ns, or a number from 0 to 1 such as <0.001');

const studyId = pattern(/^[a-z0-9]+$/, 'a reference id in lower-case letters and digits');
const armId = pattern(/^[a-z][a-z0-9_]*$/, 'an arm id in lower-case letters, digits and _');

const read = { studyId, verification: oneOf(VERIFICATIONS), note: optionalText };
const measured = {
  value: number.exactOptional(),
  ciLow: number.exactOptional(),
  ciHigh: number.exactOptional(),
  pValue: pValue.exactOptional(),
  locator: text
};

export const trialSchema = z.strictObject({
  ...read,
  armId,
  armLabel: text,
  armRole: oneOf(ARM_ROLES),
  drugClass: oneOf(DRUG_CLASSES),
  nRandomised: people.exactOptional(),
  nAnalysed: people.exactOptional(),
  dose: optionalText,
  route: text,
  dosing: optionalText,
  backgroundTreatment: optionalText,
  population: text,
  resistant: optionalText,
  design: text,
  comparatorType: oneOf(COMPARATOR_TYPES),
  blindingNote: text,
  primaryInstrument: text,
  primaryEndpoint: text,
  followUp: text,
  registration: optionalText,
  headline: text
}) satisfies z.ZodType<Trial>;

export const outcomeSchema = z.strictObject({
  ...read,
  ...measured,
  rowId: pattern(/^o\d{4}$/, 'o and four digits'),
  armId,
  comparatorArmId: armId.exactOptional(),
  domain: oneOf(OUTCOME_DOMAINS),
  instrument: text,
  timeLabel: optionalText,
  timeValue: notNegative.exactOptional(),
  timeUnit: oneOf(TIME_UNITS).exactOptional(),
  timeHours: notNegative.exactOptional(),
  timeAnchor: oneOf(TIME_ANCHORS),
  statistic: oneOf(namesOf(OUTCOME_UNITS)),
  unit: oneOf(UNITS).exactOptional(),
  dispersionType: oneOf(DISPERSIONS).exactOptional(),
  dispersion: notNegative.refine((value) => value > 0, 'above 0').exactOptional(),
  n: people.exactOptional(),
  nEvent: countOrNone.exactOptional()
}) satisfies z.ZodType<Outcome>;

export const pooledSchema = z.strictObject({
  ...read,
  ...measured,
  rowId: pattern(/^p\d{3}$/, 'p and three digits'),
  series: text,
  intervention: text,
  comparator: optionalText,
  population: text,
  domain: oneOf(POOLED_DOMAINS),
  dosing: oneOf(POOLED_DOSINGS).exactOptional(),
  timeLabel: optionalText,
  timeHours: notNegative.exactOptional(),
  timeHoursLow: notNegative.exactOptional(),
  timeHoursHigh: notNegative.exactOptional(),
  measure: oneOf(namesOf(POOLED_UNITS)),
  favoursActiveIf: oneOf(FAVOURS).exactOptional(),
  k: people.exactOptional(),
  n: peopleOrRange.exactOptional(),
  certainty: oneOf(CERTAINTIES).exactOptional(),
  chartReady: oneOf(CHART_READY)
}) satisfies z.ZodType<Pooled>;

export const relapseSchema = z.strictObject({
  ...read,
  ...measured,
  rowId: pattern(/^r\d{3}$/, 'r and three digits'),
  armId: pattern(/^[a-z][a-z0-9_]*( vs [a-z][a-z0-9_]*)?$/, 'an arm id, or two as "a vs b"'),
  populationAtEntry: text,
  treatmentPhase: text,
  eventDefinition: text,
  timeOrigin: oneOf(TIME_ORIGINS),
  statistic: oneOf(namesOf(RELAPSE_UNITS)),
  unit: oneOf(UNITS).exactOptional(),
  timeLabel: optionalText,
  timeDays: notNegative.exactOptional(),
  n: people.exactOptional(),
  nEvent: countOrNone.exactOptional()
}) satisfies z.ZodType<Relapse>;
