/** The gate: which rows may be drawn, and for every other row why not, in words a reader can be shown. */
import type { Outcome, Pooled, Relapse, Tables, Trial } from './types.ts';

export type TableRow = Trial | Outcome | Pooled | Relapse;

/** A row that is not drawn. */
export interface LeftOut {
  table: keyof Tables;
  /** Id of the row; study and arm, with a slash between them, in `trials`. */
  rowId: string;
  studyId: string;
  /** A plain sentence. */
  reason: string;
}

const FROM_MEMORY = 'The number is only remembered: nobody has found it in a text yet.';
const NO_NUMBER = 'The text that was read gives no number for this.';
const RANGE_OF_EFFECTS = 'Only a range over several days is given, and no value can be tied to one day.';
const NO_CONTROL =
  'It compares people with themselves before treatment. Without a control group it can’t stand beside the others.';
const NO_TIME = 'It mixes end points at different times, so it has no place on a line of time.';
const ONLY_WORDS = 'It has no size that could be drawn. It may stand as words beside a chart.';

/** Pooled rows with a value that is not to be drawn, by study. */
const DOUBTS: Readonly<Record<string, string>> = {
  an2021: 'It is far larger than the big trials found at the same time. The paper must be checked first.',
  caddy2014: 'It was read in a poor copy, whose numbers do not fit each other.',
  cipriani2018:
    'It draws on the same data as another row that is shown. It may stand as words beside a chart.'
};

function reasonAgainstPooled(row: Pooled): string | undefined {
  if (row.chartReady === 'yes') return row.value === undefined ? NO_NUMBER : undefined;
  if (row.measure.startsWith('within_group_')) return NO_CONTROL;
  if (row.value === undefined) return ONLY_WORDS;
  return (
    DOUBTS[row.studyId] ?? (row.timeHours === undefined ? NO_TIME : 'It is marked as not fit for a chart.')
  );
}

function reasonAgainst(row: TableRow): string | undefined {
  if (row.verification === 'unverified') return FROM_MEMORY;
  if ('chartReady' in row) return reasonAgainstPooled(row);
  if (!('statistic' in row)) return undefined;
  if (row.statistic === 'smd_range' || row.statistic === 'smd_range_bound') return RANGE_OF_EFFECTS;
  const hasNumber = row.value !== undefined || row.ciLow !== undefined || row.nEvent !== undefined;
  return hasNumber ? undefined : NO_NUMBER;
}

/**
 * Whether a row may be drawn: read somewhere, with a number, and, in `pooled.csv`, marked as ready for a chart.
 * A row of `trials.csv` may be drawn as the label of its arm.
 */
export const isDrawable = (row: TableRow): boolean => reasonAgainst(row) === undefined;

/** Whether a pooled row may stand as words beside a drawing, though it is no part of it. */
export const isTextMark = (row: Pooled): boolean =>
  row.chartReady === 'annotation' && row.verification !== 'unverified';

const idOf = (row: TableRow): string => ('rowId' in row ? row.rowId : `${row.studyId}/${row.armId}`);

/** Every row that is not drawn, in the order of the tables. */
export function leftOut(tables: Tables): LeftOut[] {
  const names = ['trials', 'outcomes', 'pooled', 'relapse'] as const;
  return names.flatMap((table) =>
    tables[table].flatMap((row: TableRow) => {
      const reason = reasonAgainst(row);
      return reason === undefined ? [] : [{ table, rowId: idOf(row), studyId: row.studyId, reason }];
    })
  );
}
