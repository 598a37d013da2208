import { circuitBlock, suppressionIn } from './block';
import type { CircuitBlock, CircuitParameters, CircuitRates, Suppression } from './parameters';
import { Circuit } from './rates';

/** The circuit at rest in a concentration. */
export interface DosePoint extends CircuitRates {
  /** Unbound ketamine, µM */
  concentrationUm: number;
  block: CircuitBlock;
  /** Slow suppression of the pyramidal cell, 0..1 */
  suppression: number;
}

/**
 * Where the rates settle in one concentration after another: an inverted U for the pyramidal cell.
 * @param concentrationsUm unbound ketamine, µM, each ≥ 0
 * @throws RangeError naming a concentration that is negative or no number
 */
export function doseResponse(
  concentrationsUm: readonly number[],
  suppression: Suppression,
  parameters: CircuitParameters
): DosePoint[] {
  const circuit = new Circuit(parameters);
  return concentrationsUm.map((concentrationUm, index) => {
    if (!(concentrationUm >= 0 && Number.isFinite(concentrationUm))) {
      throw new RangeError(`concentrationsUm[${index}]: must be 0 µM or more; got ${concentrationUm}`);
    }
    const block = circuitBlock(concentrationUm, parameters);
    const suppressed = suppressionIn(suppression, block.pyramidal, parameters);
    return { concentrationUm, block, suppression: suppressed, ...circuit.settle(block, suppressed) };
  });
}
