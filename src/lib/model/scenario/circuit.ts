import { SUPPRESSIONS, doseResponse, solveCircuitStep } from '../circuit/index';
import type { ScenarioKind } from './kind';
import { ALLOWED } from './ranges';

/** When the drug arrives in a step run. */
const STEP_AT_MS = 50;

/** Both rates through a sudden arrival of ketamine, 50 ms into the run. */
export const circuitStep: ScenarioKind = {
  prepare(fields) {
    const concentrationUm = fields.number('c_uM', ALLOWED.concentrationUm);
    const suppression = fields.oneOf('suppression', SUPPRESSIONS);
    const timesMs = fields.ascendingNumbers('timesMs', ALLOWED.timeMs);
    const untilMs = Math.max(STEP_AT_MS, timesMs.at(-1) ?? 0);
    return ({ circuit }) => {
      const input = { concentrationUm, suppression, stepAtMs: STEP_AT_MS, untilMs };
      const solution = solveCircuitStep(input, circuit);
      const rows = timesMs.map((timeMs) => {
        const { pyramidal, interneuron } = solution.at(timeMs);
        return [timeMs, pyramidal, interneuron];
      });
      return { columns: ['t_ms', 'E', 'I'], rows };
    };
  }
};

/** Where both rates settle, one concentration after another. */
export const circuitDose: ScenarioKind = {
  prepare(fields) {
    const suppression = fields.oneOf('suppression', SUPPRESSIONS);
    const concentrationsUm = fields.numbers('concentrationsUm', ALLOWED.concentrationUm);
    return ({ circuit }) => ({
      columns: ['c_uM', 'bI', 'bP', 'Z', 'E', 'I'],
      rows: doseResponse(concentrationsUm, suppression, circuit).map((point) => [
        point.concentrationUm,
        point.block.interneuron,
        point.block.pyramidal,
        point.suppression,
        point.pyramidal,
        point.interneuron
      ])
    });
  }
};
