import { defaultsOf, type Description, type Figure, type Step } from '$lib/figures/figure';

export interface ToldStep {
  step: Step;
  plain: Description;
  clinical: Description;
}

/** What a figure says at each of its steps, with the values it has when nothing was chosen. */
export function toldSteps(figure: Figure): ToldStep[] {
  const prepared = figure.prepare(defaultsOf(figure.parameters));
  return figure.steps.map((step) => {
    const scene = figure.scene(prepared, step.at);
    return { step, plain: figure.describe(scene, 'plain'), clinical: figure.describe(scene, 'clinical') };
  });
}
