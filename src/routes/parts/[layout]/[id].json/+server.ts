/**
 * Pictures that a page fetches when it needs them, as they were drawn when the site was built: `present`, a figure as
 * it stands in the presenter; `article`, the drawing of a story whose page was served without it.
 */
import { error, json } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { Visitor } from '$lib/drivers/visitor.svelte';
import { figureIds, openFigure } from '$lib/figures/registry';
import PresentedFigure from '../../PresentedFigure.svelte';
import { moverOf } from '../../presentation.svelte';
import { storyDrawing } from '../../storyHtml';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const LAYOUTS: Readonly<Record<string, (id: string) => Promise<string>>> = {
  article: storyDrawing,
  present: async (id) => {
    const figure = await openFigure(id);
    const { default: view } = await figure.view();
    const mover = moverOf(figure, () => true);
    const { body } = render(PresentedFigure, { props: { mover, view, visitor: new Visitor() } });
    // An element of its own, so that the markers of its hydration are not taken for the page's.
    return `<div data-presented="${id}">${body}</div>`;
  }
};

export const entries: EntryGenerator = () =>
  Object.keys(LAYOUTS).flatMap((layout) => figureIds.map((id) => ({ layout, id })));

export const GET: RequestHandler = async ({ params: { layout, id } }) => {
  const draw = LAYOUTS[layout];
  if (!draw || !figureIds.includes(id)) error(404, `There is no picture "${layout}" of "${id}".`);
  return json({ html: await draw(id) });
};
