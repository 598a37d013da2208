import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import { pctOfBaseline, responseIntervals, weakest } from './derived';
import type { ScoreShare } from './derived';
import { smdByTime, T_OF_CHANGE } from './effects';
import { TABLES } from './load';

const expected = (table: string) =>
  csvParse(readFileSync(`tests/oracle/trials/derived_${table}.csv`, 'utf8'));

/** Half a unit of the last digit a number is given with, and a hair for the last bits. */
const halfUnit = (printed: string) => 0.5 * 10 ** -(printed.split('.')[1] ?? '').length + 1e-9;

interface Difference {
  /** In half units of the last digit: 1 is the most allowed. */
  share: number;
  absolute: number;
  what: string;
}

/** The largest difference of a row's numbers from those expected; an empty cell must be an absent number. */
function differences(what: string, pairs: [printed: string | undefined, found: number | undefined][]) {
  return pairs.map(([printed = '', found], index): Difference => {
    const name = `${what}, number ${index + 1}: ${found} for "${printed}"`;
    if (printed === '' || found === undefined) {
      const agree = printed === '' && found === undefined;
      return { share: agree ? 0 : Infinity, absolute: agree ? 0 : Infinity, what: name };
    }
    const absolute = Math.abs(found - Number(printed));
    return { share: absolute / halfUnit(printed), absolute, what: name };
  });
}

/**
 * The expected intervals of mean scores were made with Student's t by the first two terms of its expansion in
 * 1/degrees of freedom, which is too small by 0.003 at 10. Our ends moved by just that are what they are compared with.
 */
function withExpectedQuantile({ value, low, high, n = 0 }: ScoreShare): { low?: number; high?: number } {
  if (low === undefined || high === undefined) return {};
  const z = jstat.jStat.normal.inv(0.975, 0, 1);
  const freedom = n - 1;
  const expansion =
    z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
  const factor = expansion / jstat.jStat.studentt.inv(0.975, freedom);
  return { low: value - (value - low) * factor, high: value + (high - value) * factor };
}

const worstOf = (all: readonly Difference[]): Difference =>
  all.reduce((worst, one) => (one.share > worst.share ? one : worst));

/** The row made of exactly the given source rows. */
function madeOf<Row extends { sourceRows: string[] }>(rows: readonly Row[], source: string): Row {
  const found = rows.filter(({ sourceRows }) => sourceRows[0] === source);
  expect(found, `rows made of ${source}`).toHaveLength(1);
  return found[0] as Row;
}

describe('derived tables agree with the expected ones', () => {
  it('percent of baseline', async ({ annotate }) => {
    const { rows } = pctOfBaseline(TABLES);
    const oracle = expected('pct_of_baseline');
    expect(rows).toHaveLength(oracle.length);
    const worst = worstOf(
      oracle.flatMap((row) => {
        const found = madeOf(rows, row.source_row ?? '');
        expect(found).toMatchObject({
          studyId: row.study_id,
          armId: row.arm_id,
          role: row.role,
          timeHours: Number(row.time_hours),
          verification: row.source_verification
        });
        expect(found.sourceRows.at(-1)).toBe(row.baseline_row);
        const { low, high } = withExpectedQuantile(found);
        return differences(row.source_row ?? '', [
          [row.mean_score, found.mean],
          [row.pct_of_baseline, found.value],
          [row.pct_ci_low, low],
          [row.pct_ci_high, high],
          [row.n, found.n]
        ]);
      })
    );
    await annotate(`worst difference ${worst.absolute} percent (${worst.what})`);
    expect(worst.share, worst.what).toBeLessThanOrEqual(1);
  });

  it('response with Wilson intervals', async ({ annotate }) => {
    const { rows } = responseIntervals(TABLES);
    const oracle = expected('response_ci');
    expect(rows).toHaveLength(oracle.length);
    const worst = worstOf(
      oracle.flatMap((row) => {
        const found = madeOf(rows, row.source_row ?? '');
        expect(found).toMatchObject({
          studyId: row.study_id,
          armId: row.arm_id,
          outcome: row.outcome,
          kind: row.kind === 'cumulative' ? 'by this time' : 'at this visit',
          timeHours: Number(row.time_hours),
          verification: row.source_verification
        });
        return differences(row.source_row ?? '', [
          [row.n_event, found.events],
          [row.n, found.people],
          [row.percent, found.value],
          [row.wilson_low, found.low],
          [row.wilson_high, found.high]
        ]);
      })
    );
    await annotate(`worst difference ${worst.absolute} percent (${worst.what})`);
    expect(worst.share, worst.what).toBeLessThanOrEqual(1);
  });

  it('effect sizes', async ({ annotate }) => {
    const { rows } = smdByTime(TABLES);
    const oracle = expected('smd_by_time');
    expect(rows).toHaveLength(oracle.length);
    const worst = worstOf(
      oracle.flatMap((row) => {
        // Some expected rows name their study instead of their source rows; those studies have one effect per series.
        const [source = ''] = (row.source_row ?? '').split('+');
        const sex = /_(women|men)$/.exec(row.series ?? '')?.[1];
        const found = source.startsWith('o-rows')
          ? rows.filter(
              ({ studyId, armId }) =>
                studyId === row.study_id && (sex === undefined || armId === `esk_${sex}`)
            )
          : [madeOf(rows, source)];
        expect(found, row.series).toHaveLength(1);
        const [one] = found;
        expect(one).toMatchObject({
          studyId: row.study_id,
          timeHours: Number(row.time_hours),
          verification: row.source_verification
        });
        const origin = row.origin?.startsWith('reported')
          ? 'reported'
          : row.origin?.includes('recovered')
            ? 'approximate'
            : 'computed';
        expect(one?.origin, row.series).toBe(origin);
        return differences(`${row.series} ${row.time_label}`, [
          [row.smd, one?.value],
          [row.ci_low, one?.low],
          [row.ci_high, one?.high]
        ]);
      })
    );
    await annotate(`worst difference ${worst.absolute} SD units (${worst.what})`);
    expect(worst.share, worst.what).toBeLessThanOrEqual(1);
  });
});

describe('what enters', () => {
  const all = [...pctOfBaseline(TABLES).rows, ...responseIntervals(TABLES).rows, ...smdByTime(TABLES).rows];

  it('is never a number from memory', () => {
    expect(all.filter(({ verification }) => verification === 'unverified')).toEqual([]);
  });

  it('is as well read as its least well read row', () => {
    const rows = [{ verification: 'fulltext' as const }, { verification: 'abstract' as const }];
    expect(weakest(rows)).toBe('abstract');
    expect(weakest([...rows, { verification: 'unverified' }])).toBe('unverified');
  });

  it('is not also listed as left out', () => {
    for (const derive of [pctOfBaseline, responseIntervals, smdByTime]) {
      const { rows, leftOut } = derive(TABLES);
      const used = new Set(rows.flatMap(({ sourceRows }) => sourceRows));
      expect(leftOut.filter(({ rowId }) => used.has(rowId))).toEqual([]);
    }
  });

  it('is one effect per series, comparator and time', () => {
    const slots = smdByTime(TABLES).rows.map((row) =>
      [row.studyId, row.series, row.comparator, row.timeLabel].join('|')
    );
    expect(new Set(slots).size).toBe(slots.length);
  });

  it('takes t values only as the rows’ notes print them', () => {
    for (const [rowId, t] of Object.entries(T_OF_CHANGE)) {
      expect(TABLES.outcomes.find((row) => row.rowId === rowId)?.note).toContain(`=${t.toFixed(2)}`);
    }
  });

  it('keeps the trial that found no difference', () => {
    expect(smdByTime(TABLES).leftOut.map(({ studyId }) => studyId)).toContain('takahashi2021');
    expect(smdByTime(TABLES).rows.filter(({ studyId }) => studyId === 'lii2023')).toHaveLength(6);
  });
});
