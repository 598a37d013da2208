/** Public door of the circuit model. Units: µM, ms; rates relative to rest (1 without drug); shares 0..1. */
export { circuitBlock, steadySuppression } from './block';
export { doseResponse } from './dose';
export type { DosePoint } from './dose';
export { SUPPRESSIONS } from './parameters';
export type { CircuitBlock, CircuitParameters, CircuitRates, Suppression } from './parameters';
export { Circuit } from './rates';
export { solveCircuitStep } from './step';
export type { CircuitStep, CircuitStepInput } from './step';
