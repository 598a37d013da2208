import {
  BLOCKER_NAMES,
  equilibriumBlock as blockAt,
  ic50,
  kd,
  leavePerS,
  magnesiumFor,
  magnesiumUnblockedFraction
} from '../receptor/index';
import { PERCENT } from './kind';
import type { ScenarioKind } from './kind';
import { ALLOWED } from './ranges';

const COLUMNS = [
  'blocker',
  'V_mV',
  'Mg_mM',
  'C_uM',
  'p_O',
  'k_minus_per_s',
  'Kd_uM',
  'IC50_uM',
  'block_pct'
] as const;

/** Block at rest in every combination of blocker, voltage, Mg²⁺ and concentration, nested in that order. */
export const equilibriumBlock: ScenarioKind = {
  prepare(fields) {
    const blockers = fields.names('blocker', BLOCKER_NAMES);
    const voltagesMv = fields.numbers('voltageMv', ALLOWED.voltageMv);
    const magnesiumsMm = fields.numbers('magnesiumMm', ALLOWED.magnesiumMm);
    const concentrationsUm = fields.numbers('concentrationUm', ALLOWED.concentrationUm);
    const cases = blockers.flatMap((name) =>
      voltagesMv.flatMap((voltageMv) =>
        magnesiumsMm.flatMap((magnesiumMm) =>
          concentrationsUm.map((concentrationUm) => ({ name, voltageMv, magnesiumMm, concentrationUm }))
        )
      )
    );
    return ({ blockers: known, magnesium }) => ({
      columns: COLUMNS,
      rows: cases.map(({ name, voltageMv, magnesiumMm, concentrationUm }) => {
        const blocker = known[name];
        return [
          name,
          voltageMv,
          magnesiumMm,
          concentrationUm,
          magnesiumUnblockedFraction(voltageMv, magnesiumMm, magnesiumFor(blocker, magnesium)),
          leavePerS(voltageMv, blocker),
          kd(voltageMv, blocker),
          ic50(voltageMv, magnesiumMm, blocker, magnesium),
          blockAt({ concentrationUm, voltageMv, magnesiumMm }, blocker, magnesium) * PERCENT
        ];
      })
    });
  }
};
