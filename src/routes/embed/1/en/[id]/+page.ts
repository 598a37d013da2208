import { figureIds, openFigure } from '$lib/figures/registry';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => figureIds.map((id) => ({ id }));

export const load: PageLoad = async ({ params }) => {
  if (!figureIds.includes(params.id)) error(404, `There is no figure called "${params.id}".`);
  const figure = await openFigure(params.id);
  const view = (await figure.view()).default;
  if (!import.meta.env.SSR) return { figure, view, withoutScript: '' };
  const { stepsWithoutScript } = await import('../../../../parts/withoutScript');
  return { figure, view, withoutScript: await stepsWithoutScript(figure, './') };
};
