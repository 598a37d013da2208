import type { DataTable, Level } from '../figure';
import { curve } from './rates';
import type { PreparedCircuit } from './scene';

/** The inverted U as a table: settled rates over the concentration, on the route the reader chose. */
export default function table({ own }: PreparedCircuit, level: Level): DataTable {
  const clinical = level === 'clinical';
  const rows = curve[own.route].map(({ interneuron, pyramidal }, i) => [
    Number((10 ** (curve.fromLog + i * curve.stepLog)).toPrecision(3)),
    interneuron,
    pyramidal
  ]);
  return {
    title: clinical
      ? 'Settled rates over unbound ketamine'
      : 'How fast each kind of cell fires, dose by dose',
    columns: [
      { key: 'concentration', label: 'Ketamine around the cells', unit: 'µM', kind: 'illustrative' },
      { key: 'interneuron', label: 'Interneurons', unit: 'times before', kind: 'modelled' },
      { key: 'pyramidal', label: 'Pyramidal cells', unit: 'times before', kind: 'modelled' }
    ],
    rows,
    sources: ['Moghaddam1997', 'Chowdhury2012', 'Gerhard2020', 'Spencer2009'],
    note: 'Illustrative model: the directions come from rats and from slices of mouse cortex, the sizes were not measured. The fall at high doses uses an assumed suppression.'
  };
}
