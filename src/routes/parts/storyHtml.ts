/** Stories of a chapter as HTML that StoryIsland brings to life. Server only. */
import { render } from 'svelte/server';
import { openFigure } from '$lib/figures/registry';
import Story from './Story.svelte';

interface StoryProps {
  /** Parameters of the last card. */
  explore: readonly string[];
  /** The cards as HTML. */
  cards: string;
  /** Path from the page to the figure's own. */
  href: string;
}

/**
 * A drawing longer than this, characters, would cost a slow connection another journey before the first words are seen.
 */
const MOST_SERVED = 40_000;

/**
 * @param id    of the story's figure
 * @param first on its page: a light drawing comes with it, all others are fetched when a reader comes near
 */
export async function storyHtml(id: string, props: StoryProps, first: boolean): Promise<string> {
  const body = await bodyOf(id, props);
  const drawing = drawingIn(body);
  const later = !first || drawing.length > MOST_SERVED;
  const shown = later ? body.replace(drawing, () => '') : body;
  // An element of its own, so that the markers of the story's hydration are not taken for the page's.
  return `<div data-story="${id}"${later ? ' data-later' : ''}>${shown}</div>`;
}

/** The drawing that `storyHtml` leaves out, to the byte. */
export async function storyDrawing(id: string): Promise<string> {
  return drawingIn(await bodyOf(id, { explore: [], cards: '', href: '' }));
}

async function bodyOf(id: string, props: StoryProps): Promise<string> {
  const figure = await openFigure(id);
  const { default: view } = await figure.view();
  return render(Story, { props: { figure, view, ...props } }).body;
}

/** What is inside the figure's picture. */
function drawingIn(body: string): string {
  const { 0: tag, index } = /<div[^>]*\bdata-picture\b[^>]*>/.exec(body) ?? { 0: '', index: -1 };
  const start = index + tag.length;
  let depth = 1;
  for (const part of body.slice(start).matchAll(/<div\b|<\/div>/g)) {
    depth += part[0] === '</div>' ? -1 : 1;
    if (index >= 0 && depth === 0) return body.slice(start, start + part.index);
  }
  throw new Error('a story without a picture');
}
