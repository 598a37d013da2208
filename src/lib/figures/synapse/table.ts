import type { DataTable, Level } from '../figure';
import { rates, type DoseName } from './rates';
import type { PreparedSynapse } from './scene';
import { CLOCK_S } from './trains';

/** Vesicles released by each full second, before ketamine and at each dose. */
export default function table(prepared: PreparedSynapse, level: Level): DataTable {
  const clinical = level === 'clinical';
  const doses = Object.keys(rates) as DoseName[];
  const heads: Record<DoseName, string> = clinical
    ? { low: 'Low', subAnaesthetic: 'Sub-anaesthetic', anaesthetic: 'Anaesthetic' }
    : { low: 'Low', subAnaesthetic: 'Below anaesthesia', anaesthetic: 'Anaesthesia' };
  const head = (dose: DoseName): string =>
    clinical ? `${heads[dose]}, ${rates[dose].concentrationUm} µM` : heads[dose];
  const rows = Array.from({ length: CLOCK_S + 1 }, (_, second) => {
    const by = (releases: readonly { timeS: number }[]) =>
      releases.filter(({ timeS }) => timeS <= second).length;
    return [second, by(prepared.before), ...doses.map((dose) => by(prepared.after[dose]))];
  });
  return {
    title: clinical ? 'Cumulative vesicles released' : 'Packets of glutamate let go so far',
    columns: [
      { key: 'time', label: 'Time', unit: 's', kind: 'illustrative' },
      { key: 'before', label: clinical ? 'Drug-free' : 'Before', unit: 'vesicles', kind: 'illustrative' },
      ...doses.map((dose) => ({
        key: dose,
        label: head(dose),
        unit: 'vesicles',
        kind: 'modelled' as const
      }))
    ],
    rows,
    sources: ['Moghaddam1997', 'Gerhard2020'],
    note: 'Illustrative model: the base rate is chosen, the ratio between columns is the circuit model’s, sizes were not measured.'
  };
}
