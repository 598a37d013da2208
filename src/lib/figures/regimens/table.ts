import type { DataTable, Level, TableColumn } from '../figure';
import { PARTS, busyBand, quietBand, spreadOf } from './curves';
import type { RegimenId } from './regimens';
import { runs, timesMin } from './runs';
import type { Prepared } from './scene';
import { regimenNames } from './words';

/** Times of the rows, min: close together where the curves are steep. */
const ROWS_MIN = [0, 4, 10, 20, 30, 40, 50, 60, 80, 100, 120, 180, 240, 360, 480, 600, 720, 960, 1200, 1440];

const PERCENT = 100;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

interface Series {
  column: TableColumn;
  values: readonly number[];
}

/** The columns of one regimen. */
function seriesOf(id: RegimenId, level: Level): Series[] {
  const { plasma, brainNm } = runs[id];
  const name = regimenNames[level][id].name;
  const spread = spreadOf(id);
  const series = (
    key: string,
    label: string,
    unit: string,
    values: readonly number[],
    kind: TableColumn['kind'] = 'modelled'
  ): Series => ({ column: { key: `${id}-${key}`, label: `${name}: ${label}`, unit, kind }, values });
  const scaled = (factor: number) => plasma.map((value) => round(value * factor, 1));
  const shares = (values: readonly number[]) => values.map((value) => round((value / PARTS) * PERCENT, 2));
  const busy = busyBand(id);
  const quiet = quietBand(id);
  return [
    series('plasma', 'in blood', 'ng/mL', plasma),
    ...(spread
      ? [
          series('low', 'in blood, scaled to the lowest level reported', 'ng/mL', scaled(spread.low)),
          series('high', 'in blood, scaled to the highest level reported', 'ng/mL', scaled(spread.high))
        ]
      : []),
    series('brain', 'free in brain', 'nM', brainNm),
    series('busy-low', 'busy synapses, low', '% of channels', shares(busy.low)),
    series('busy-high', 'busy synapses, high', '% of channels', shares(busy.high)),
    series('quiet-low', 'quiet synapses, low', '% of channels', shares(quiet.low)),
    series('quiet-high', 'quiet synapses, high', '% of channels', shares(quiet.high))
  ];
}

/** Both regimens as a table. */
export default function table({ own }: Prepared, level: Level): DataTable {
  const ids = own.first === own.second ? [own.first] : [own.first, own.second];
  const series = ids.flatMap((id) => seriesOf(id, level));
  const rows = ROWS_MIN.map((time) => {
    const i = timesMin.indexOf(time);
    return [time, ...series.map(({ values }) => values[i] as number)];
  });
  return {
    title: level === 'clinical' ? 'Concentration and block over 24 h' : 'Level and block over a day',
    columns: [
      { key: 'time', label: 'Time since the start', unit: 'min', kind: 'modelled' },
      ...series.map(({ column }) => column)
    ],
    rows,
    sources: [
      'clements1981',
      'perez-ruixo2021',
      'zanos2018',
      'krystal1994',
      'zarate2006',
      'grant1981',
      'chong2006',
      'gilling2009',
      'macdonald1991'
    ],
    note: 'Model of one typical adult of 70 kg. Lowest and highest reported levels, where there are any, scale the whole curve: an assumption. Low and high of a block are pore affinities of 1 and 0.3 µM.'
  };
}
