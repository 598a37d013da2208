import type { DataTable, Description, Level } from '../figure';
import type { BlockedShare } from './conditions';
import type { PreparedReceptor, ReceptorScene } from './scene';
import { voltageAt } from './protocol';
import { telling, type Facts } from './words';

const HUNDRED = 100;
/** Every how many samples of the trace the table has a row: one each quarter second. */
const TABLE_STRIDE = 5;

/** "−70 mV", with a real minus sign. */
export const millivolts = (value: number): string =>
  `${value < 0 ? '−' : ''}${Math.abs(Math.round(value))} mV`;

/** A share as a count of 100, whole from 1 up, "fewer than 1" below a half. */
export function ofHundred(share: number): string {
  const count = share * HUNDRED;
  return count < 0.5 && count > 0 ? 'fewer than 1' : String(Math.round(count));
}

/** "4 to 13"; one number where both ends round to it. */
export function rangeOfHundred({ low, high }: BlockedShare): string {
  const [from, to] = [Math.round(low * HUNDRED), Math.round(high * HUNDRED)];
  return from === to ? ofHundred(high) : `${from} to ${to}`;
}

function factsOf(scene: ReceptorScene): Facts {
  const { conditions, compared, own } = scene;
  const shares = compared.map((crowd) => ofHundred(crowd.balance.best));
  return {
    voltage: millivolts(scene.voltageMv),
    unplugged: ofHundred(scene.unplugged),
    blocked: ofHundred(scene.boundOpen + scene.trapped),
    range: rangeOfHundred(own.balance).replace(' to ', ' and '),
    blocker: conditions.blockerName,
    resting: shares[0] ?? '',
    active: shares[1] ?? '',
    withoutMagnesium: shares[2] ?? '',
    concentration: `${conditions.concentrationUm.toPrecision(2)} µM`,
    magnesium: `${conditions.magnesiumMm} mM`
  };
}

/** The scene in three lengths. */
export const describe = (scene: ReceptorScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene));

/** The trace as a table. */
export function table(prepared: PreparedReceptor, level: Level): DataTable {
  const { trace, solution, conditions } = prepared;
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
