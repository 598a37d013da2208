import type { DataTable, Level } from '../figure';
import { minutesAt } from './clock';
import { valueAt } from './course';
import { HEALTHY_COUNT } from './dendrite';
import type { PreparedSpines } from './scene';

/** Rows along the clock. */
const ROWS = 29;
const MINUTES_PER_HOUR = 60;

/** The model's curves and what is drawn from them, as a table. */
export default function table(prepared: PreparedSpines, level: Level): DataTable {
  const clinical = level === 'clinical';
  const stress = Number(prepared.conditions.stressed);
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const clock = i / (ROWS - 1);
    const { count } = prepared.row(stress, clock);
    return [
      Number((minutesAt(clock) / MINUTES_PER_HOUR).toFixed(2)),
      Number(valueAt(prepared.course.spines, clock).toFixed(4)),
      Number(valueAt(prepared.course.protein, clock).toFixed(4)),
      Number(valueAt(prepared.curves.strength, clock).toFixed(4)),
      Math.round(count)
    ];
  });
  return {
    title: clinical
      ? 'Spine density, synaptic protein and circuit index'
      : 'Spines and contacts after one dose',
    columns: [
      { key: 'time', label: 'Time after the dose', unit: 'h', kind: 'modelled' },
      { key: 'density', label: 'Spine density', unit: 'healthy = 1', kind: 'modelled' },
      { key: 'protein', label: 'Synaptic protein', unit: 'healthy = 1', kind: 'modelled' },
      {
        key: 'strength',
        label: clinical ? 'Circuit index W' : 'Strength of contacts',
        unit: 'healthy = 1',
        kind: 'modelled'
      },
      { key: 'drawn', label: 'Spines drawn', unit: `of ${HEALTHY_COUNT} when healthy`, kind: 'illustrative' }
    ],
    rows,
    sources: ['modasava2019', 'phoumthipphavong2016', 'Zhang2019', 'Li2011'],
    note: 'Illustrative model of a mouse after one dose, fitted to the order and times of events in rats and mice; sizes are assumed. None of these is mood.'
  };
}
