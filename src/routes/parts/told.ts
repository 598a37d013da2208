import {
  LEVELS,
  defaultsOf,
  type Description,
  type Figure,
  type Level,
  type Step
} from '$lib/figures/figure';

export interface ToldStep {
  step: Step;
  words: Record<Level, Description & { full: string }>;
}

/** What a figure says at each of its steps, with the values it has when nothing was chosen. */
export async function toldSteps(figure: Figure): Promise<ToldStep[]> {
  const { default: account } = await figure.accounts();
  const prepared = figure.prepare(defaultsOf(figure.parameters));
  return figure.steps.map((step) => {
    const scene = figure.scene(prepared, step.at);
    const told = LEVELS.map((level) => [
      level,
      { ...figure.describe(scene, level), full: account(scene, level) }
    ]);
    return { step, words: Object.fromEntries(told) as ToldStep['words'] };
  });
}
