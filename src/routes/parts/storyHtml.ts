/** Stories of a chapter as HTML that StoryIsland brings to life. Server only. */
import { render } from 'svelte/server';
import { openFigure } from '$lib/figures/registry';
import Story from './Story.svelte';

/**
 * @param id    of the story's figure
 * @param cards its cards as HTML
 * @param href  path from the page to the figure's own
 */
export async function storyHtml(
  id: string,
  explore: readonly string[],
  cards: string,
  href: string
): Promise<string> {
  const figure = await openFigure(id);
  const { default: view } = await figure.view();
  const { body } = render(Story, { props: { figure, view, cards, explore, href } });
  // An element of its own, so that the markers of the story's hydration are not taken for the page's.
  return `<div data-story="${id}">${body}</div>`;
}
