import { describe, expect, it } from 'vitest';
import { isDrawable, isTextMark, leftOut } from './drawn';
import { TABLES } from './load';

const pooled = (rowId: string) => {
  const row = TABLES.pooled.find((one) => one.rowId === rowId);
  if (!row) throw new Error(`no row ${rowId}`);
  return row;
};

describe('the gate', () => {
  it('lets no row from memory through', () => {
    const rows = [...TABLES.trials, ...TABLES.outcomes, ...TABLES.pooled, ...TABLES.relapse];
    const fromMemory = rows.filter(({ verification }) => verification === 'unverified');
    expect(fromMemory.length).toBeGreaterThan(0);
    expect(fromMemory.filter(isDrawable)).toEqual([]);
  });

  it('draws a pooled row only when it is ready for a chart', () => {
    expect(TABLES.pooled.filter((row) => row.chartReady !== 'yes' && isDrawable(row))).toEqual([]);
    expect(isDrawable(pooled('p002'))).toBe(true);
    expect(isDrawable({ ...pooled('p002'), chartReady: 'no' })).toBe(false);
    expect(isDrawable({ ...pooled('p002'), verification: 'unverified' })).toBe(false);
  });

  it('lets annotations stand as words, and nothing else', () => {
    expect(TABLES.pooled.filter(isTextMark).map(({ rowId }) => rowId)).toHaveLength(11);
    expect(isTextMark(pooled('p001'))).toBe(true);
    expect(isTextMark(pooled('p021'))).toBe(false);
    expect(isTextMark({ ...pooled('p001'), verification: 'unverified' })).toBe(false);
  });

  it('draws a count without a percentage, but no range that belongs to no day', () => {
    const outcome = (rowId: string) => TABLES.outcomes.filter((row) => row.rowId === rowId).map(isDrawable);
    expect(outcome('o0051')).toEqual([true]);
    expect(outcome('o0046')).toEqual([false]);
    expect(outcome('o0320')).toEqual([false]);
  });

  it('gives every row that is not drawn, and only those, a reason', () => {
    const out = leftOut(TABLES);
    const rows = [...TABLES.trials, ...TABLES.outcomes, ...TABLES.pooled, ...TABLES.relapse];
    expect(out).toHaveLength(rows.filter((row) => !isDrawable(row)).length);
    expect(out.filter(({ reason }) => reason.length === 0 || !reason.endsWith('.'))).toEqual([]);
    expect(new Set(out.map(({ table, rowId }) => `${table} ${rowId}`)).size).toBe(out.length);
  });

  it('says which of the reasons it is', () => {
    const reasons = new Map(leftOut(TABLES).map(({ rowId, reason }) => [rowId, reason]));
    expect(reasons.get('singh2016esk/esk20')).toContain('remembered');
    expect(reasons.get('p028')).toContain('control group');
    expect(reasons.get('p021')).toContain('checked first');
    expect(reasons.get('p025')).toContain('different times');
    expect(reasons.get('p001')).toContain('words beside a chart');
  });
});
