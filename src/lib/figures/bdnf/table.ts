import type { DataTable, Level } from '../figure';
import { curves, timesMin } from './curves';
import type { PreparedBdnf } from './scene';
import { choiceName } from './words';

/** The three courses as numbers, for the road and experiment chosen. */
export default function table({ road, hold }: PreparedBdnf, level: Level): DataTable {
  const run = curves[road][hold];
  const share = 'share of this road’s peak';
  return {
    title: `${choiceName(level, road, hold)}: amounts over time`,
    columns: [
      { key: 'time', label: 'Time after the dose', unit: 'min', kind: 'illustrative' },
      { key: 'bdnf', label: 'BDNF released, above rest', unit: share, kind: 'illustrative' },
      { key: 'mtor', label: 'mTORC1 activity, above rest', unit: share, kind: 'illustrative' },
      { key: 'protein', label: 'Synaptic protein, above rest', unit: share, kind: 'illustrative' }
    ],
    rows: timesMin.map((time, i) => [time, run.bdnf[i] ?? 0, run.mtor[i] ?? 0, run.protein[i] ?? 0]),
    sources: ['Lepack2014', 'Yang2013', 'Li2010', 'Autry2011'],
    note: 'Illustrative model of a rat after one low dose. Order and direction come from studies, sizes do not. Peaks are of the undisturbed road.'
  };
}
