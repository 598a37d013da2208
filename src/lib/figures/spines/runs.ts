/**
 * What the cascade model gives for one dose in a mouse: spine density and synaptic protein over two weeks, with and
 * without chronic stress, with new spines and without. The browser gets the numbers, not the model.
 */
import { parameters } from '$lib/evidence/parameters';
import { rodentDose, solveCascade } from '$lib/model/cascade';
import { END_MIN, minutesAt } from './clock';

/** The dose given to the mice of the studies, mg/kg. */
const MG_PER_KG = 10;
/** Intervals of the clock at whose ends the run is sampled. */
const INTERVALS = 56;
const DECIMALS = 4;

/** Values at equal steps of the clock; healthy = 1. */
interface Run {
  spines: number[];
  protein: number[];
}

function run(stress: number, spineFormationBlock: number): Run {
  const solution = solveCascade(
    {
      doses: [rodentDose('mouse', MG_PER_KG, parameters.referenceCourses)],
      untilMin: END_MIN,
      stress,
      experiment: { spineFormationBlock }
    },
    parameters
  );
  const samples = Array.from({ length: INTERVALS + 1 }, (_, i) =>
    solution.at(Math.min(END_MIN, minutesAt(i / INTERVALS)))
  );
  const rounded = (value: number) => Number(value.toFixed(DECIMALS));
  return {
    spines: samples.map(({ spines }) => rounded(spines)),
    protein: samples.map(({ protein }) => rounded(protein))
  };
}

export const runs = {
  chronic: { allowed: run(1, 0), blocked: run(1, 1) },
  none: { allowed: run(0, 0), blocked: run(0, 1) }
};
