import { figureIds, openFigure } from '$lib/figures/registry';
import type { PageServerLoad } from './$types';

/** A gallery card needs a figure's door plate only, not its code. */
export const load: PageServerLoad = async () => {
  const figures = await Promise.all(figureIds.map(openFigure));
  return {
    cards: figures.map(({ id, title, summary, provenance, poster }) => ({
      id,
      title,
      summary,
      provenance,
      still: poster
    }))
  };
};
