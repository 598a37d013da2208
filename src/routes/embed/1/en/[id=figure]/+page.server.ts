import { render } from 'svelte/server';
import EmbedFigure from '../../../../parts/EmbedFigure.svelte';
import { figureIds, openFigure } from '$lib/figures/registry';
import { stepsWithoutScript } from '../../../../parts/withoutScript';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => figureIds.map((id) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
  const figure = await openFigure(params.id);
  const { default: view } = await figure.view();
  const { id, chapter, title, summary } = figure;
  const href = `../../../../figures/${id}/`;
  const { body } = render(EmbedFigure, { props: { figure, view, href } });
  return {
    title,
    summary,
    chapter,
    picture: `<div data-embed="${id}" data-href="${href}">${body}</div>`,
    withoutScript: await stepsWithoutScript(figure, './')
  };
};
