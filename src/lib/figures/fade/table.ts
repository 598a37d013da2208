import type { Cell, DataTable, Level, RowOrigin } from '../figure';
import { leftOut } from './leftOut';
import {
  doiOf,
  entries,
  gaps,
  hazard,
  lost,
  medians,
  relapsed,
  shares,
  stopped,
  thoughts,
  withinYear
} from './rows';
import type { Prepared } from './scene';

interface Line {
  cells: readonly Cell[];
  origin: RowOrigin;
}

type Of = { row: string | null; study: string; read: 'fulltext' | 'abstract' };

function line(of: Of, cells: readonly Cell[]): Line {
  return { cells: [of.row, ...cells], origin: { source: of.study, doi: doiOf[of.study], read: of.read } };
}

const tidy = (value: number, digits = 1): number => Number(value.toFixed(digits));
const DIGITS_OF_SMD = 3;

/** Columns after the row's id: clock, what, who, time, unit, value, low, high, what the bounds are, events, people. */
function lines(): Line[] {
  const dose = '1: from one dose';
  const course = '2: from the last dose';
  const lots = '3: from the draw of lots';
  return [
    ...thoughts.map((row) =>
      line(row, [
        dose,
        'free of thoughts of suicide (C-SSRS ideation score 0)',
        row.arm,
        tidy(row.days, 2),
        '%',
        tidy(row.value),
        tidy(row.low),
        tidy(row.high),
        '95% interval (Wilson), computed here',
        row.events,
        row.people
      ])
    ),
    ...shares.map((row) =>
      line(row, [
        dose,
        `${row.outcome}, ketamine arms of ${row.trials} trials`,
        'ketamine; no control read',
        row.days,
        '%',
        row.value,
        null,
        null,
        null,
        null,
        row.people
      ])
    ),
    ...gaps.map((row) =>
      line({ ...row, row: row.rows.join(', ') }, [
        dose,
        'depression score (MADRS), computed here from means',
        'ketamine minus saline or midazolam',
        row.days,
        'SD units',
        tidy(row.value, DIGITS_OF_SMD),
        null,
        null,
        null,
        null,
        null
      ])
    ),
    line(lost, [
      dose,
      'no longer ahead of placebo, pooled',
      'ketamine',
      null,
      'days',
      null,
      lost.from,
      lost.to,
      'window',
      null,
      null
    ]),
    ...[...medians, stopped].map((row) => {
      const isStopped = row.id === 'stopped';
      return line(row.rangeRow ? { ...row, row: `${row.row}, ${row.rangeRow}` } : row, [
        isStopped ? lots : course,
        row.id === 'feder' ? 'median time to loss of response, PTSD' : 'median time to relapse',
        isStopped ? 'remitters, spray stopped' : row.id === 'ect' ? 'ECT' : 'ketamine',
        null,
        'days',
        row.days,
        row.low,
        row.high,
        isStopped ? '95% interval; no upper end' : row.low === null ? null : 'middle half',
        null,
        row.people
      ]);
    }),
    ...(['ketamine', 'ect'] as const).map((arm) =>
      line(withinYear[arm], [
        course,
        'relapsed within 12 months',
        arm === 'ect' ? 'ECT' : arm,
        365,
        '%',
        withinYear[arm].value,
        null,
        null,
        null,
        null,
        null
      ])
    ),
    ...relapsed.map((row) =>
      line(row, [
        lots,
        'relapsed',
        `${row.entry}, spray ${row.arm}`,
        null,
        '%',
        row.value,
        tidy(row.low),
        tidy(row.high),
        '95% interval (Wilson), computed here',
        row.events,
        row.people
      ])
    ),
    ...(['remitters', 'responders'] as const).map((entry) =>
      line(hazard[entry], [
        lots,
        'hazard ratio of relapse',
        `${entry}, continued over stopped`,
        null,
        'ratio',
        hazard[entry].value,
        hazard[entry].low,
        hazard[entry].high,
        '95% interval',
        null,
        null
      ])
    ),
    ...entries.map((row) =>
      line(row, [
        row.id === 'su' ? dose : row.id === 'daly' ? lots : course,
        'counted on the clock, of those who began',
        row.id === 'ect'
          ? 'ECT'
          : row.id === 'daly'
            ? 'esketamine or inert spray'
            : row.id === 'su'
              ? 'both arms'
              : 'ketamine',
        null,
        '%',
        row.value === null ? null : tidy(row.value),
        null,
        null,
        null,
        row.counted,
        row.began
      ])
    )
  ];
}

const word = (key: string, label: string) => ({ key, label, unit: '', kind: 'measured' as const });

/** Every row that is drawn, and every row that is not. */
export default function table(_: Prepared, level: Level): DataTable {
  const all = lines();
  return {
    title: level === 'clinical' ? 'Durability by time origin' : 'How long it lasts, clock by clock',
    columns: [
      word('row', 'Row'),
      word('clock', 'Clock'),
      word('what', 'Measured'),
      word('who', 'Who'),
      { key: 'days', label: 'Time on the clock', unit: 'days', kind: 'measured' },
      word('unit', 'Unit of the value'),
      { key: 'value', label: 'Value', unit: 'see unit', kind: 'measured' },
      { key: 'low', label: 'From', unit: 'see unit', kind: 'measured' },
      { key: 'high', label: 'To', unit: 'see unit', kind: 'measured' },
      word('bounds', 'What from and to are'),
      { key: 'events', label: 'People with it', unit: 'people', kind: 'measured' },
      { key: 'people', label: 'People in all', unit: 'people', kind: 'measured' }
    ],
    rows: all.map(({ cells }) => cells),
    origins: all.map(({ origin }) => origin),
    leftOut,
    sources: [...Object.keys(doiOf)],
    note: 'Rows of the trial tables, as reported; intervals of counted shares and the differences in SD units are computed here. In the picture the two marks of a visit stand side by side. Clocks differ, so rows of different clocks must not be put on one line.'
  };
}
