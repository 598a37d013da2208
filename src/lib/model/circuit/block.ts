import type { CircuitBlock, CircuitParameters, Suppression } from './parameters';

/** Share of a drive that a concentration blocks, 0..1: c/(c + K). */
const blocked = (concentrationUm: number, halfBlockUm: number): number =>
  concentrationUm / (concentrationUm + halfBlockUm);

/**
 * Effective block at a concentration.
 * @param concentrationUm unbound ketamine, µM, ≥ 0
 * @param interneuronSpared 0..1; an experiment in which interneurons escape the block
 */
export function circuitBlock(
  concentrationUm: number,
  parameters: CircuitParameters,
  interneuronSpared = 0
): CircuitBlock {
  return {
    interneuron: blocked(concentrationUm, parameters.interneuronHalfBlockUm) * (1 - interneuronSpared),
    pyramidal: blocked(concentrationUm, parameters.pyramidalHalfBlockUm)
  };
}

/**
 * The slow suppression of pyramidal cells once it has settled, 0..1: b^n/(b^n + b_Z^n). A stop-gap: it makes a strong
 * block suppress the pyramidal cell, as high doses do; no experiment shows what it stands for.
 * @param pyramidalBlock 0..1
 */
export function steadySuppression(pyramidalBlock: number, parameters: CircuitParameters): number {
  const { suppressionHalfBlock, suppressionSteepness } = parameters;
  return 1 / (1 + Math.pow(suppressionHalfBlock / pyramidalBlock, suppressionSteepness));
}

/** The suppression, 0..1, in one of its two limits. */
export function suppressionIn(
  suppression: Suppression,
  pyramidalBlock: number,
  parameters: CircuitParameters
): number {
  return suppression === 'steady' ? steadySuppression(pyramidalBlock, parameters) : 0;
}
