import type { DataTable, Level } from '../figure';
import { voltageAt } from './protocol';
import type { PreparedReceptor } from './scene';

/** Every how many samples of the trace the table has a row: one each quarter second. */
const TABLE_STRIDE = 5;

/** The trace as a table. */
export default function table(prepared: PreparedReceptor, level: Level): DataTable {
  const { conditions } = prepared;
  const { trace, solution } = prepared.run();
  const clinical = level === 'clinical';
  const rows: number[][] = [];
  for (let i = 0; i < trace.timesS.length; i += TABLE_STRIDE) {
    const time = trace.timesS[i] as number;
    const state = solution.at(time);
    rows.push([
      time,
      voltageAt(time, conditions.voltageMv),
      trace.current[i] as number,
      trace.without[i] as number,
      state.boundOpen,
      state.trapped
    ]);
  }
  return {
    title: clinical
      ? 'Population current and blocked share'
      : 'Current through many channels, and the share blocked',
    columns: [
      { key: 'time', label: 'Time', unit: 's', kind: 'modelled' },
      { key: 'voltage', label: 'Voltage', unit: 'mV', kind: 'illustrative' },
      {
        key: 'current',
        label: clinical ? 'Current with drug' : 'Current',
        unit: 'share of peak',
        kind: 'modelled'
      },
      { key: 'without', label: 'Current without drug', unit: 'share of peak', kind: 'modelled' },
      { key: 'boundOpen', label: 'Blocked, gate open', unit: 'share of channels', kind: 'modelled' },
      { key: 'trapped', label: 'Trapped, gate shut', unit: 'share of channels', kind: 'modelled' }
    ],
    rows,
    sources: ['Destexhe1998', 'JahrStevens1990', 'Gilling2009', 'MacDonald1991'],
    note: 'Ten-state receptor model, one typical condition; the sequence of events is chosen for the story.'
  };
}
