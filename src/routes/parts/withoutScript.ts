import type { Figure } from '$lib/figures/figure';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import WithoutScript from './WithoutScript.svelte';
import { toldSteps } from './told';

/**
 * A figure's steps for a browser without script, as HTML. Server only.
 * @param stills path from the page to the folder of the figure's stills, with a slash at its end
 */
export async function stepsWithoutScript(figure: Figure, stills: string): Promise<string> {
  return renderStatic(WithoutScript, { figure, told: await toldSteps(figure), stills });
}
