/** What stands below a figure on its own page, as HTML: written when pages are built. */
import FigureDetails from './FigureDetails.svelte';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import { sourceEntries } from '$lib/evidence/citations';
import { sourceById } from '$lib/evidence/sources';
import type { Figure } from '$lib/figures/figure';
import { toldSteps } from './told';

export async function figureDetails(figure: Figure): Promise<string> {
  const { furtherLimits, sources } = await figure.accounts();
  const ids = [...new Set(sources.map((id) => sourceById(id).id))];
  return renderStatic(FigureDetails, {
    figure,
    told: await toldSteps(figure),
    limits: [figure.limit, ...furtherLimits],
    entries: sourceEntries(ids)
  });
}
