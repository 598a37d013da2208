import { error } from '@sveltejs/kit';
import { PARTS, written } from '../../../content/chapters';
import { openFigure } from '$lib/figures/registry';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => written.map(({ slug }) => ({ chapter: slug }));

export const load: PageLoad = async ({ params }) => {
  const content = written.find(({ slug }) => slug === params.chapter);
  if (!content) error(404, `There is no chapter called "${params.chapter}".`);
  const figure = await openFigure(content.figure);
  const view = (await figure.view()).default;
  if (!import.meta.env.SSR) return { content, figure, view, prose: undefined };
  const { chapterProse } = await import('../../parts/prose');
  return { content, figure, view, prose: await chapterProse(content.slug, PARTS, '..', figure) };
};
