/** A figure's first picture as it stands in the presenter, for paths that reach the figure later. */
import { error, json } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { Visitor } from '$lib/drivers/visitor.svelte';
import { figureIds, openFigure } from '$lib/figures/registry';
import PresentedFigure from '../PresentedFigure.svelte';
import { moverOf } from '../presentation.svelte';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => figureIds.map((id) => ({ id }));

export const GET: RequestHandler = async ({ params }) => {
  if (!figureIds.includes(params.id)) error(404, `There is no figure called "${params.id}".`);
  const figure = await openFigure(params.id);
  const { default: view } = await figure.view();
  const { body } = render(PresentedFigure, {
    props: { mover: moverOf(figure, () => true), view, visitor: new Visitor() }
  });
  // An element of its own, so that the markers of its hydration are not taken for the page's.
  return json({ html: `<div data-presented="${params.id}">${body}</div>` });
};
