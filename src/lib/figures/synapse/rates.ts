/**
 * How often the sending cell fires once ketamine is there, relative to before: where the circuit model settles.
 * The browser gets the numbers, not the model.
 */
import { parameters as model } from '$lib/evidence/parameters';
import { doseResponse } from '$lib/model/circuit';

/**
 * Unbound ketamine, µM: a tenth; the peak of 0.5 mg/kg over 40 minutes in the concentration model; and the
 * concentration at which excitation fell in mouse slices.
 * @source gerhard2020 (10 µM)
 */
const CONCENTRATIONS_UM = { low: 0.1, subAnaesthetic: 0.41, anaesthetic: 10 } as const;

export type DoseName = keyof typeof CONCENTRATIONS_UM;

export interface DoseRate {
  concentrationUm: number;
  /** Pyramidal rate, 1 before ketamine. */
  rate: number;
  /** The model's effective block of the pyramidal cell's own NMDA drive, 0..1. */
  ownBlock: number;
}

const names = Object.keys(CONCENTRATIONS_UM) as DoseName[];
const points = doseResponse(Object.values(CONCENTRATIONS_UM), 'steady', model.circuit);

export const rates = Object.fromEntries(
  points.map(({ concentrationUm, pyramidal, block }, i) => [
    names[i],
    { concentrationUm, rate: pyramidal, ownBlock: block.pyramidal }
  ])
) as Record<DoseName, DoseRate>;
