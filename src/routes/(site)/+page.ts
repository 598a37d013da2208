import { openFigure } from '$lib/figures/registry';
import type { PageLoad } from './$types';

/** The figure that stands for the site. */
const COVER_FIGURE = 'receptor';

export const load: PageLoad = async () => {
  const figure = await openFigure(COVER_FIGURE);
  const view = (await figure.view()).default;
  if (!import.meta.env.SSR) return { figure, view, prose: undefined };
  const { chapterProse } = await import('../parts/prose');
  return { figure, view, prose: await chapterProse('cover', ['short'], '.') };
};
