/**
 * How often the sending cell fires once ketamine is there, relative to before: where the circuit model settles.
 * The browser gets the numbers, not the model.
 */
import { parameters as model } from '$lib/evidence/parameters';
import { doseResponse } from '$lib/model/circuit';
import { STORY_CONCENTRATIONS_UM } from '$lib/model/circuit/concentrations';

export type DoseName = keyof typeof STORY_CONCENTRATIONS_UM;

export interface DoseRate {
  concentrationUm: number;
  /** Pyramidal rate, 1 before ketamine. */
  rate: number;
  /** The model's effective block of the pyramidal cell's own NMDA drive, 0..1. */
  ownBlock: number;
}

const names = Object.keys(STORY_CONCENTRATIONS_UM) as DoseName[];
const points = doseResponse(Object.values(STORY_CONCENTRATIONS_UM), 'steady', model.circuit);

export const rates = Object.fromEntries(
  points.map(({ concentrationUm, pyramidal, block }, i) => [
    names[i],
    { concentrationUm, rate: pyramidal, ownBlock: block.pyramidal }
  ])
) as Record<DoseName, DoseRate>;
