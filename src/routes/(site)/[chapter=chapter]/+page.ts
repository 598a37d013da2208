import { error } from '@sveltejs/kit';
import { partsOf, written } from '../../../content/chapters';
import { openFigure } from '$lib/figures/registry';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => written.map(({ slug }) => ({ chapter: slug }));

export const load: PageLoad = async ({ params }) => {
  const content = written.find(({ slug }) => slug === params.chapter);
  if (!content) error(404, `There is no chapter called "${params.chapter}".`);
  if (!import.meta.env.SSR) return { content, prose: undefined, stories: [] };
  const { chapterProse } = await import('../../parts/prose');
  const { storyHtml } = await import('../../parts/storyHtml');
  const figures = await Promise.all(content.stories.map(({ figure }) => openFigure(figure)));
  const prose = await chapterProse(content.slug, partsOf(content), '..', figures);
  const stories = await Promise.all(
    content.stories.map(({ figure, explore }, i) => {
      const told = { explore, cards: prose.parts[figure] ?? '', href: `../figures/${figure}/` };
      return storyHtml(figure, told, i === 0);
    })
  );
  return { content, prose, stories };
};
