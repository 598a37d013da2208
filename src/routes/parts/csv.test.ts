import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import type { DataTable } from '$lib/figures/figure';
import { tableCsv } from './csv';

const table: DataTable = {
  title: 'Response after a day',
  columns: [
    { key: 'study', label: 'Study', unit: '', kind: 'measured' },
    { key: 'share', label: 'Responded', unit: '%', kind: 'measured' },
    { key: 'low', label: 'Interval, low', unit: '%', kind: 'measured' }
  ],
  rows: [
    ['One, "quoted"', 63.8, 50],
    ['Two', 28, null]
  ],
  sources: ['murrough2013a'],
  note: 'A note\nin two lines.'
};

const lines = (text: string) => text.trimEnd().split('\n');
const dataOf = (text: string) =>
  csvParseRows(
    lines(text)
      .filter((line) => !line.startsWith('#'))
      .join('\n')
  );

describe('a table as CSV', () => {
  it('leaves a missing cell empty, and says what empty means', () => {
    const text = tableCsv(table);
    expect(dataOf(text)).toEqual([
      ['Study (measured)', 'Responded (%; measured)', 'Interval, low (%; measured)'],
      ['One, "quoted"', '63.8', '50'],
      ['Two', '28', '']
    ]);
    expect(text).toContain('# Empty: not reported.');
    expect(lines(text)[0]).toBe('# Response after a day. A note in two lines.');
  });

  it('speaks of no empty cells where there are none', () => {
    expect(tableCsv({ ...table, rows: table.rows.slice(0, 1) })).not.toContain('Empty');
  });

  it('has source id, DOI and reading as columns, empty where a row has none', () => {
    const origins = [{ source: 'murrough2013a', doi: '10.1176/x', read: 'fulltext' } as const, null];
    const [header, first, second] = dataOf(tableCsv({ ...table, origins }));
    expect(header?.slice(3)).toEqual(['Source id', 'DOI', 'Read']);
    expect(first?.slice(3)).toEqual(['murrough2013a', '10.1176/x', 'fulltext']);
    expect(second?.slice(3)).toEqual(['', '', '']);
  });

  it('names the rows that are not drawn, and why', () => {
    const leftOut = [{ row: 'o0003', study: 'zarate2006', reason: 'not checked' }];
    expect(tableCsv({ ...table, leftOut })).toContain('# Not drawn: o0003, zarate2006: not checked\n');
  });
});
