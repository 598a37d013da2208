import { error } from '@sveltejs/kit';
import { paths } from '../../../content/paths';
import { openFigure } from '$lib/figures/registry';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => paths.map(({ id }) => ({ path: id }));

export const load: PageLoad = async ({ params }) => {
  const path = paths.find(({ id }) => id === params.path);
  const start = path?.stops[0];
  if (!path || !start) error(404, `There is no path called "${params.path}".`);
  const figure = await openFigure(start.figure);
  const view = (await figure.view()).default;
  if (!import.meta.env.SSR) return { path, figure, view, withoutScript: '' };
  const { pathWithoutScript } = await import('../../parts/withoutScript');
  return { path, figure, view, withoutScript: await pathWithoutScript(path) };
};
