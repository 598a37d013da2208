import { openFigure } from '$lib/figures/registry';
import type { Figure } from '$lib/figures/figure';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import type { PresenterPath } from '../../content/paths';
import WithoutScript from './WithoutScript.svelte';
import { toldSteps } from './told';

/**
 * A figure's steps for a browser without script, as HTML. Server only.
 * @param stills path from the page to the folder of the figure's stills, with a slash at its end
 */
export async function stepsWithoutScript(figure: Figure, stills: string): Promise<string> {
  return renderStatic(WithoutScript, { figure, told: await toldSteps(figure), stills });
}

/**
 * All figures of a presenter path, likewise.
 * @throws Error naming a stop that no figure has
 */
export async function pathWithoutScript({ id, stops }: PresenterPath): Promise<string> {
  const figures = await Promise.all([...new Set(stops.map(({ figure }) => figure))].map(openFigure));
  for (const { figure, step } of stops) {
    const steps = figures.find((one) => one.id === figure)?.steps ?? [];
    if (!steps.some((one) => one.id === step))
      throw new Error(`path "${id}": figure "${figure}" has no step "${step}"`);
  }
  const told = figures.map((figure) => stepsWithoutScript(figure, `../../embed/1/en/${figure.id}/`));
  return (await Promise.all(told)).join('');
}
