/** Public door of the pharmacokinetic model. Units: min, mg, L, ng/mL; unbound brain in µM; block as a share 0..1. */
export { solveConcentration } from './concentration';
export type {
  ConcentrationInput,
  ConcentrationQuantity,
  ConcentrationSample,
  ConcentrationSolution,
  StimulationChange
} from './concentration';
export { nasalFraction } from './esketamine';
export { DRUGS, ROUTES, ROUTES_OF } from './regimen';
export type { Drug, Regimen, Route } from './regimen';
