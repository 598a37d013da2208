/** Public door of the cascade model. Units: min, µM; quantities relative to a healthy baseline of 1; shares 0..1. */
export { humanInfusion, rodentDose } from './dose';
export type { BolusDose, Dose, GivenCourse, InfusionDose } from './dose';
export { UNDISTURBED } from './experiment';
export type { Experiment } from './experiment';
export type { CascadeParameters, ReferenceCourses } from './parameters';
export { solveCascade } from './solve';
export type { CascadeInput, CascadeSample, CascadeSolution } from './solve';
