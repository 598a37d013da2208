import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BLOCKER_NAMES } from '../model/receptor';
import { parameters } from './parameters';
import records from './parameters.json';
import references from './references.json';

const sourceIds = new Set(references.map((reference) => reference.id));
const VERIFICATIONS = ['fulltext', 'abstract', 'unverified', 'derived', 'assumption'] as const;

const recordSchema = z
  .strictObject({
    symbol: z.string(),
    value: z.number(),
    unit: z.string().min(1),
    range: z.tuple([z.number(), z.number()]).optional(),
    sources: z.array(z.string().refine((id) => sourceIds.has(id), 'must be an id in references.json')),
    verification: z.enum(VERIFICATIONS),
    note: z.string().min(1).optional()
  })
  .refine(
    ({ range, value }) => !range || (range[0] <= value && value <= range[1]),
    'range must hold the value'
  )
  .refine(
    ({ sources, note }) => sources.length > 0 || note !== undefined,
    'a value without a source needs a note that says where it is from'
  );
const fileSchema = z.record(z.string(), z.record(z.string(), recordSchema));

/** Constants of the independent implementation behind the expected values. */
const oracle = JSON.parse(
  readFileSync(new URL('../../../tests/oracle/parameters.json', import.meta.url), 'utf8')
) as {
  blockers: Record<string, Record<string, number>>;
  presets: Record<string, Record<string, number>>;
  nk_first_pass_fraction: Record<string, number>;
  metabolites: Record<string, number>;
  esketamine: Record<string, number>;
};

describe('parameters.json', () => {
  it('gives every constant a value, unit, verification level and known sources', () => {
    expect(z.prettifyError(fileSchema.safeParse(records).error ?? new z.ZodError([]))).toBe('');
  });

  it('marks what was never read in its source', () => {
    for (const [name, record] of Object.entries(records.subunits)) {
      expect([name, record.verification]).toEqual([name, 'unverified']);
    }
    expect(records.intramuscular.fraction.verification).toBe('unverified');
  });
});

/** Constants behind the expected values of circuit and cascade, by symbol. */
const cascadeOracle = (
  JSON.parse(
    readFileSync(new URL('../../../tests/oracle/cascade-parameters.json', import.meta.url), 'utf8')
  ) as {
    parameters: Record<string, { value: number; unit: string }>;
  }
).parameters;

describe('circuit and cascade', () => {
  const stated = [...Object.values(records.circuit), ...Object.values(records.cascade)];

  it('have every constant of the independent implementation, and no other', () => {
    const plainUnit = (unit: string) => unit.replace('µ', 'u');
    const ours = stated.map(({ symbol, value, unit }) => [symbol, { value, unit: plainUnit(unit) }] as const);
    const theirs = Object.entries(cascadeOracle).map(
      ([symbol, { value, unit }]) => [symbol, { value, unit }] as const
    );
    expect(new Map(ours)).toEqual(new Map(theirs));
    expect(ours).toHaveLength(theirs.length);
  });

  it('own up to sizes that nobody measured', () => {
    const measured = stated.filter(({ verification }) => verification !== 'assumption');
    expect(measured.map(({ symbol }) => symbol)).toEqual(['K_I', 'h_R', 'h_C', 's_ref']);
  });
});

describe('assembled parameters', () => {
  it.each(BLOCKER_NAMES)('has the rates of %s that follow from its published constants', (name) => {
    const expected = { ...oracle.blockers, ...oracle.presets }[name];
    const { enterPerUmPerS, leaveAtReferencePerS, eFoldMv, magnesiumScale } = parameters.blockers[name];
    expect(enterPerUmPerS).toBeCloseTo(expected?.['kp'] ?? NaN, 12);
    expect(leaveAtReferencePerS).toBeCloseTo(expected?.['km_ref'] ?? NaN, 12);
    expect(eFoldMv).toBeCloseTo(expected?.['vk'] ?? NaN, 10);
    expect(magnesiumScale).toBeCloseTo(expected?.['mg_scale'] ?? 1, 10);
  });

  it('sends the swallowed part of a dose through first pass', () => {
    const share = ({ firstPassFraction }: { firstPassFraction: number }) => firstPassFraction;
    const { intramuscular, sublingual, oral, nasal } = parameters.absorption;
    expect(share(intramuscular)).toBe(0);
    expect(share(sublingual)).toBeCloseTo(oracle.nk_first_pass_fraction['sl'] ?? NaN, 12);
    expect(share(oral)).toBeCloseTo(oracle.nk_first_pass_fraction['po'] ?? NaN, 12);
    expect(share(nasal)).toBeCloseTo(oracle.nk_first_pass_fraction['in'] ?? NaN, 12);
  });

  it('derives the shares of the metabolites', () => {
    expect(parameters.metabolites.shareToNorketamine).toBeCloseTo(oracle.metabolites['f_NK'] ?? NaN, 12);
    expect(parameters.metabolites.shareToHydroxynorketamine).toBeCloseTo(
      oracle.metabolites['f_HNK'] ?? NaN,
      12
    );
  });
});
