import { error } from '@sveltejs/kit';
import { paths } from '../../../content/paths';
import { openFigure } from '$lib/figures/registry';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => paths.map(({ id }) => ({ path: id }));

export const load: PageLoad = async ({ params }) => {
  const path = paths.find(({ id }) => id === params.path);
  if (!path) error(404, `There is no path called "${params.path}".`);
  const ids = [...new Set(path.stops.map(({ figure }) => figure))];
  const opened = await Promise.all(
    ids.map(async (id) => {
      const figure = await openFigure(id);
      return { figure, view: (await figure.view()).default };
    })
  );
  const known = (stop: { figure: string; step: string }) =>
    opened.some(({ figure }) => figure.id === stop.figure && figure.steps.some(({ id }) => id === stop.step));
  const missing = path.stops.find((stop) => !known(stop));
  if (missing) throw new Error(`path "${path.id}": figure "${missing.figure}" has no step "${missing.step}"`);
  if (!import.meta.env.SSR) return { path, opened, withoutScript: '' };
  const { stepsWithoutScript } = await import('../../parts/withoutScript');
  const parts = await Promise.all(
    opened.map(({ figure }) => stepsWithoutScript(figure, `../../embed/1/en/${figure.id}/`))
  );
  return { path, opened, withoutScript: parts.join('') };
};
