import type { CompartmentNetwork } from './network';

export const DRUGS = ['ketamine', 'esketamine'] as const;
/** `ketamine` is the racemate. */
export type Drug = (typeof DRUGS)[number];

export const ROUTES = ['iv-infusion', 'iv-push', 'intramuscular', 'sublingual', 'oral', 'nasal'] as const;
export type Route = (typeof ROUTES)[number];

/** Routes the model has equations for. */
export const ROUTES_OF: Record<Drug, readonly Route[]> = {
  ketamine: ROUTES,
  esketamine: ['iv-infusion', 'oral', 'nasal']
};

/** One dose, given from time 0 into an empty body. */
export interface Regimen {
  drug: Drug;
  /** One of ROUTES_OF[drug] */
  route: Route;
  /** Free base, mg, ≥ 0 */
  doseMg: number;
  /** Body weight, kg, > 0; has no part in the esketamine equations */
  weightKg: number;
  /** Length of the input, min, > 0: needed for iv-infusion, 1 by default for iv-push, without meaning otherwise */
  durationMin?: number;
}

/** Compartments every system has, whatever the drug. */
export type ReadCompartment = 'central' | 'effectSite' | 'norketamine' | 'hydroxynorketamine';

/** The linear system a regimen turns into. */
export interface RegimenSystem {
  /** Matrix of dx/dt = A·x, 1/min, row by row; the last state is the source (1 while on) */
  rates: Float64Array;
  size: number;
  /** State at time 0, mg, source on */
  start: Float64Array;
  /** Place of every compartment in a state */
  compartments: readonly string[];
  /** When the source stops, min; 0 without one */
  sourceEndMin: number;
  /** Volumes that turn amounts into concentrations, L */
  volumesL: Record<ReadCompartment, number>;
}

/** The parts of a system that follow from its network. */
export function systemOf<Name extends string>(
  network: CompartmentNetwork<Name>,
  start: Float64Array
): Pick<RegimenSystem, 'rates' | 'size' | 'start' | 'compartments'> {
  return { rates: network.matrix(), size: network.size, start, compartments: network.names };
}
