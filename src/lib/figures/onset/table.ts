import type { DataTable, Level } from '../figure';
import { againstIn, givenIn } from './studies';
import { CHARTS, type ChartId, type OnsetRow } from './rules';
import { leftOut, reasons } from './leftOut';
import { studies } from './records';
import { rows } from './rows';
import type { Prepared } from './scene';
import { sources } from './accounts';

const MEASURES: Readonly<Record<ChartId, { name: Record<Level, string>; unit: string }>> = {
  people: { name: { plain: 'at least half better', clinical: 'response' }, unit: 'of 100 people' },
  extra: {
    name: { plain: 'extra people at least half better', clinical: 'risk difference of response' },
    unit: 'of 100 people'
  },
  baseline: { name: { plain: 'score of low mood', clinical: 'mean score' }, unit: '% of the start' },
  effect: {
    name: { plain: 'gap to the control group', clinical: 'standardised mean difference' },
    unit: 'standard deviations'
  }
};

const rounded = (value: number | undefined, chart: ChartId): number | null =>
  value === undefined ? null : Number(value.toFixed(chart === 'effect' ? 2 : 1));

function cells(row: OnsetRow, level: Level): (string | number | null)[] {
  const { chart } = row;
  return [
    MEASURES[chart].name[level],
    MEASURES[chart].unit,
    Number(row.hours.toFixed(1)),
    row.byThen ? 'at any time until then' : 'at this time',
    givenIn(row, level),
    againstIn(row, level) ?? null,
    rounded(row.value, chart),
    rounded(row.low, chart),
    rounded(row.high, chart),
    row.events ?? null,
    row.people ?? null,
    row.computed ? 'worked out here' : 'as reported',
    row.id
  ];
}

/** All rows that the figure draws, those of the reader's measure first, and the rows that it does not draw. */
export default function table({ own }: Prepared, level: Level): DataTable {
  const order = [own.measure, ...CHARTS.filter((chart) => chart !== own.measure)];
  const sorted = [...rows].sort(
    (a, b) => order.indexOf(a.chart) - order.indexOf(b.chart) || a.hours - b.hours
  );
  const word = (key: string, label: string) => ({ key, label, unit: '', kind: 'measured' as const });
  const number = (key: string, label: string, unit: string) => ({
    key,
    label,
    unit,
    kind: 'measured' as const
  });
  return {
    title: level === 'clinical' ? 'Every row drawn, by measure and time' : 'Every result in the picture',
    columns: [
      word('measure', 'Measured'),
      word('unit', 'Unit of the values'),
      number('hours', 'Time since the start', 'h'),
      word('when', 'Counted'),
      word('given', 'Group, or drug'),
      word('against', 'Compared with'),
      number('value', 'Value', 'as named'),
      number('low', '95% interval, low', 'as named'),
      number('high', '95% interval, high', 'as named'),
      number('events', 'With the result', 'people'),
      number('people', 'In the group or review', 'people'),
      word('origin', 'How the value came about'),
      word('row', 'Row')
    ],
    rows: sorted.map((row) => cells(row, level)),
    origins: sorted.map(({ study, read }) => ({ source: study, doi: studies[study]?.doi, read })),
    leftOut: leftOut.map(([row, study, reason]) => ({ row, study, reason: reasons[reason] ?? '' })),
    sources,
    note: 'Shares of counts have Wilson intervals, differences of shares Newcombe intervals, scores t intervals with the start as fixed. Below 0 a gap favours the drug. Results of different studies are not to be joined.'
  };
}
