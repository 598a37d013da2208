import { figureIds, openFigure } from '$lib/figures/registry';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => figureIds.map((id) => ({ id }));

export const load: PageLoad = async ({ params }) => {
  const figure = await openFigure(params.id);
  const view = (await figure.view()).default;
  if (!import.meta.env.SSR) return { figure, view, numbers: '', details: '' };
  const { figureDetails, figureNumbers } = await import('../../../parts/figureDetails');
  return { figure, view, numbers: await figureNumbers(figure), details: await figureDetails(figure) };
};
