/** What stands below a figure on its own page, as HTML: written when pages are built. */
import FigureDetails from './FigureDetails.svelte';
import FigureTable from './FigureTable.svelte';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import { sourceEntries } from '$lib/evidence/citations';
import { defaultsOf, type Figure } from '$lib/figures/figure';
import { sourceIds } from './figureSources';
import { toldSteps } from './told';

/** The figure's table at its defaults, in plain words; nothing where it has none. */
export async function figureNumbers(figure: Figure): Promise<string> {
  const tabulate = (await figure.table?.())?.default;
  if (!tabulate) return '';
  return renderStatic(FigureTable, {
    figure,
    tabulate,
    values: defaultsOf(figure.parameters),
    level: 'plain' as const
  });
}

export async function figureDetails(figure: Figure): Promise<string> {
  const { furtherLimits } = await figure.accounts();
  return renderStatic(FigureDetails, {
    figure,
    told: await toldSteps(figure),
    limits: [figure.limit, ...furtherLimits],
    entries: sourceEntries(await sourceIds(figure))
  });
}
