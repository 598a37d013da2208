import { error } from '@sveltejs/kit';
import { figureIds, openFigure } from '$lib/figures/registry';
import { stillSvg } from '../../../../../parts/still';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const figures = await Promise.all(figureIds.map(openFigure));
  return figures.flatMap((figure) => figure.steps.map((step) => ({ id: figure.id, step: step.id })));
};

export const GET: RequestHandler = async ({ params }) => {
  const figure = await openFigure(params.id);
  const step = figure.steps.find(({ id }) => id === params.step);
  if (!step) error(404, `There is no still "${params.step}" of "${params.id}".`);
  return new Response(await stillSvg(figure, step), { headers: { 'content-type': 'image/svg+xml' } });
};
