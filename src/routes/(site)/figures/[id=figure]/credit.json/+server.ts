import { json } from '@sveltejs/kit';
import { figureIds, openFigure } from '$lib/figures/registry';
import { creditOf } from '../../../../parts/figureSources';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => figureIds.map((id) => ({ id }));

/** What the stamp of the figure's picture says. */
export const GET: RequestHandler = async ({ params }) => {
  return json(await creditOf(await openFigure(params.id)));
};
