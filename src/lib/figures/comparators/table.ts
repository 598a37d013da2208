import type { DataTable, Level, RowOrigin } from '../figure';
import { rowName } from './naming';
import { leftOut } from './leftOut';
import { ectRows, effects, pairs, type EctRow, type EffectRow, type PairRow } from './rows';
import { groupWords, whenWords } from './words';

const round = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits));

const originOf = ({ studyId, doi, read }: EffectRow | PairRow | EctRow): RowOrigin => ({
  source: studyId,
  ...(doi === null ? {} : { doi }),
  read
});

/** Every row of the figure, whatever is chosen. */
export default function table(_: unknown, level: Level): DataTable {
  const head = (row: EffectRow | PairRow) => [
    rowName(row, level),
    groupWords[row.group].name[level],
    whenWords[row.when][level],
    row.timeLabel
  ];
  const rows: { cells: (string | number | null)[]; origin: RowOrigin }[] = [
    ...effects.map((row) => ({
      cells: [
        ...head(row),
        'gap between groups',
        'SD units',
        round(row.value, 2),
        round(row.low, 2),
        round(row.high, 2),
        row.computed ? 'computed here' : 'reported',
        row.people,
        row.id
      ],
      origin: originOf(row)
    })),
    ...pairs.flatMap((row) =>
      (['drug', 'other'] as const).map((what) => {
        const arm = row[what];
        return {
          cells: [
            ...head(row),
            `response, ${what === 'drug' ? 'ketamine group' : 'comparison group'}`,
            'of 100 people',
            round(arm.value, 1),
            round(arm.low, 1),
            round(arm.high, 1),
            arm.computed ? `from ${arm.count ?? 'a count'}` : 'reported',
            row.people,
            arm.row
          ],
          origin: originOf(row)
        };
      })
    ),
    ...ectRows.flatMap((row) => {
      const ect = (
        measure: string,
        value: number,
        low: number | null,
        high: number | null,
        how: string,
        id: string
      ) => ({
        cells: [
          row.study,
          'ECT',
          'after a course',
          row.timeLabel,
          measure,
          'of 100 people',
          round(value, 1),
          low,
          high,
          how,
          row.people,
          id
        ],
        origin: originOf(row)
      });
      return [
        ect(`${row.outcome}, ketamine group`, row.ketamine, null, null, 'reported', row.rows[0] ?? ''),
        ect(`${row.outcome}, ECT group`, row.ect, null, null, 'reported', row.rows[1] ?? ''),
        ect(
          `${row.outcome}, ECT minus ketamine`,
          row.difference,
          row.low,
          row.high,
          row.computed ? 'computed here' : 'reported',
          row.rows[2] ?? row.rows.join(' + ')
        )
      ];
    })
  ];
  const column = (key: string, label: string) => ({ key, label, unit: '', kind: 'measured' as const });
  return {
    title: 'The same treatment against each comparison',
    columns: [
      column('study', 'Study'),
      column('comparison', 'Compared with'),
      column('when', 'When'),
      column('time', 'Time as reported'),
      column('measure', 'Measure'),
      column('unit', 'Unit'),
      { key: 'value', label: 'Value', unit: 'see unit', kind: 'measured' },
      { key: 'low', label: '95% interval, low', unit: 'see unit', kind: 'measured' },
      { key: 'high', label: '95% interval, high', unit: 'see unit', kind: 'measured' },
      column('how', 'How'),
      column('people', 'People'),
      column('row', 'Row of the tables')
    ],
    rows: rows.map(({ cells }) => cells),
    origins: rows.map(({ origin }) => origin),
    leftOut,
    sources: [...new Set(rows.map(({ origin }) => origin.source))],
    note: 'A gap below 0 favours ketamine. Against ECT a difference above 0 favours ECT. Gaps and people of 100 are different measures and are never drawn on one axis.'
  };
}
