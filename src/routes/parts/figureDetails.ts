/** What stands below a figure on its own page, as HTML: written when pages are built. */
import FigureDetails from './FigureDetails.svelte';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import { sourceEntries } from '$lib/evidence/citations';
import type { Figure } from '$lib/figures/figure';
import { sourceIds } from './figureSources';
import { toldSteps } from './told';

export async function figureDetails(figure: Figure): Promise<string> {
  const { furtherLimits } = await figure.accounts();
  return renderStatic(FigureDetails, {
    figure,
    told: await toldSteps(figure),
    limits: [figure.limit, ...furtherLimits],
    entries: sourceEntries(await sourceIds(figure))
  });
}
