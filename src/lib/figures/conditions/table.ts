import type { DataTable, Level, RowOrigin } from '../figure';
import { leftOut } from './leftOut';
import { dots, reviews } from './rows';
import type { Prepared } from './scene';
import { conditionNames, controlNames, verdictNames } from './words';

const DIGITS = 2;
const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(DIGITS));

/** Every trial that is drawn, then what reviews counted. */
export default function table(_prepared: Prepared, level: Level): DataTable {
  const clinical = level === 'clinical';
  const trialRows = dots.map(
    ({ label, condition, people, control, verdict, result, measure, comparator }) => [
      label,
      conditionNames[level][condition],
      people,
      clinical ? comparator : controlNames.plain[control],
      verdictNames[level][verdict],
      ...(clinical
        ? [
            measure,
            rounded(result.value),
            rounded(result.low),
            rounded(result.high),
            result.unit,
            result.pValue,
            result.computed ? 'from counts, here' : null
          ]
        : [])
    ]
  );
  const empty = clinical ? Array.from({ length: 7 }, () => null) : [];
  const reviewRows = reviews.map(({ label, condition, trials, people }) => [
    `${label}: a review, ${trials} trials`,
    conditionNames[level][condition],
    people,
    null,
    null,
    ...empty
  ]);
  const origins: RowOrigin[] = [
    ...dots.map(({ id, doi, read }) => ({ source: id, ...(doi ? { doi } : {}), read })),
    ...reviews.map(({ id, doi }) => ({ source: id, ...(doi ? { doi } : {}), read: 'abstract' as const }))
  ];
  const words = (key: string, label: string) => ({ key, label, unit: '', kind: 'measured' as const });
  const number = (key: string, label: string, unit: string) => ({
    key,
    label,
    unit,
    kind: 'measured' as const
  });
  return {
    title: clinical
      ? 'Trials by condition, comparator and result'
      : 'Trials by condition, control and result',
    columns: [
      words('trial', 'Trial or review'),
      words('condition', 'Condition'),
      number('people', 'People', 'people'),
      words('control', 'Compared with'),
      words('result', 'Result, by the rule'),
      ...(clinical
        ? [
            words('measure', 'Measured'),
            number('value', 'Difference', 'see unit'),
            number('low', '95 % interval, low', 'see unit'),
            number('high', '95 % interval, high', 'see unit'),
            words('unit', 'Unit'),
            words('p', 'p as printed'),
            words('computed', 'Worked out')
          ]
        : [])
    ],
    rows: [...trialRows, ...reviewRows],
    origins,
    leftOut,
    sources: reviews.map(({ id }) => id),
    note: 'Differences are as printed; negative values on symptom scales favour ketamine, and in the row on ECT a positive value favours ECT. Clear: the 95 % interval leaves out no difference, or p is below 0.05.'
  };
}
