/** What stands below a figure on its own page, as HTML: written when pages are built. */
import FigureDetails from './FigureDetails.svelte';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import { sourceEntries } from '$lib/evidence/citations';
import { sourceById } from '$lib/evidence/sources';
import { defaultsOf, type Figure } from '$lib/figures/figure';

export function figureDetails(figure: Figure): string {
  const prepared = figure.prepare(defaultsOf(figure.parameters));
  const told = figure.steps.map((step) => {
    const scene = figure.scene(prepared, step.at);
    return {
      step,
      plain: figure.describe(scene, 'plain'),
      clinical: figure.describe(scene, 'clinical')
    };
  });
  const sources = [...new Set(figure.sources.map((id) => sourceById(id).id))];
  return renderStatic(FigureDetails, { figure, told, entries: sourceEntries(sources) });
}
