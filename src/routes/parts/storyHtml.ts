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

/** What stands where a drawing is left out. */
const LEFT_OUT = '<svg data-later></svg>';

/**
 * @param id    of the story's figure
 * @param later leave the drawing out: it is fetched when a reader comes near
 */
export async function storyHtml(id: string, props: StoryProps, later: boolean): Promise<string> {
  const body = await bodyOf(id, props);
  const drawing = later ? drawingIn(body) : undefined;
  const shown = drawing === undefined ? body : body.replace(drawing, LEFT_OUT);
  // An element of its own, so that the markers of the story's hydration are not taken for the page's.
  return `<div data-story="${id}"${drawing === undefined ? '' : ' data-later'}>${shown}</div>`;
}

/** The drawing that `storyHtml` leaves out, to the byte; empty where a figure has none of that kind. */
export async function storyDrawing(id: string): Promise<string> {
  return drawingIn(await bodyOf(id, { explore: [], cards: '', href: '' })) ?? '';
}

async function bodyOf(id: string, props: StoryProps): Promise<string> {
  const figure = await openFigure(id);
  const { default: view } = await figure.view();
  return render(Story, { props: { figure, view, ...props } }).body;
}

/** The element <svg> of a stage's camera, with all in it. */
function drawingIn(body: string): string | undefined {
  const camera = body.indexOf('data-camera');
  const start = camera < 0 ? -1 : body.indexOf('<svg', camera);
  if (start < 0) return undefined;
  let depth = 0;
  for (const { 0: tag, index } of body.slice(start).matchAll(/<svg\b|<\/svg>/g)) {
    depth += tag === '</svg>' ? -1 : 1;
    if (depth === 0) return body.slice(start, start + index + tag.length);
  }
  return undefined;
}
