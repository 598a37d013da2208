/**
 * The rows of this figure's question that are not drawn, and why: only the table needs them (vite.config.ts, COMPUTED).
 */
import { isDrawable, leftOut as undrawable } from '../../evidence/trials/drawn.ts';
import { smdByTime } from '../../evidence/trials/effects.ts';
import { TABLES } from '../../evidence/trials/load.ts';
import { MIXED, NOT_DRAWN } from './notDrawn.ts';
import { ectRows, effects, pairs } from './rows.ts';

const drawnIds = new Set([
  ...effects.map(({ id }) => id),
  ...pairs.flatMap(({ drug, other }) => [drug.row, other.row]),
  ...ectRows.flatMap(({ rows }) => rows)
]);
const isMeasure = (name: string): boolean =>
  /^(smd|SMD|response|response_ever|response_pct)$/.test(name) || name === 'remission';

const about = [...TABLES.outcomes, ...TABLES.pooled].filter(
  (row) =>
    row.domain === 'depression' &&
    !drawnIds.has(row.rowId) &&
    row.studyId in NOT_DRAWN &&
    isMeasure('statistic' in row ? row.statistic : row.measure) &&
    // Remission is another measure: only where it is all a trial of this question offers.
    (!('statistic' in row) ||
      row.statistic !== 'remission' ||
      ['loo2023', 'anand2023'].includes(row.studyId)) &&
    isDrawable(row) &&
    // These enter another row that is drawn.
    !effects.some(({ studyId }) => studyId === row.studyId && 'statistic' in row && row.statistic === 'smd')
);

const QUESTION = new Set([
  ...effects.map(({ studyId }) => studyId),
  ...pairs.map(({ studyId }) => studyId),
  ...Object.keys(NOT_DRAWN)
]);

/** Rows of this question that are not drawn. */
export const leftOut: { row: string; study: string; reason: string }[] = [
  ...about.map(({ rowId, studyId }) => ({
    row: rowId,
    study: studyId,
    reason: NOT_DRAWN[studyId] ?? ''
  })),
  // Drawn as sizes of one day each in other rows: the means these come from are not read as such.
  ...smdByTime(TABLES)
    .rows.filter(({ studyId }) => studyId === 'wilkinson2018')
    .map(({ sourceRows, studyId }) => ({ row: sourceRows.join(' + '), study: studyId, reason: MIXED })),
  ...smdByTime(TABLES)
    .leftOut.filter(({ studyId }) => QUESTION.has(studyId) || studyId === 'singh2016ket')
    .map(({ rowId, studyId, reason }) => ({ row: rowId, study: studyId, reason })),
  ...undrawable(TABLES)
    .filter(({ table, studyId }) => (table === 'outcomes' || table === 'pooled') && QUESTION.has(studyId))
    .map(({ rowId, studyId, reason }) => ({ row: rowId, study: studyId, reason }))
].filter(({ row }, i, all) => all.findIndex((other) => other.row === row) === i);
