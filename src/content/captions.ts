import { getContext } from 'svelte';
import { defaultsOf, type Figure } from '$lib/figures/figure';

/** Caption of each step of a figure, by the step's id. */
type Captions = ReadonlyMap<string, string>;

const keyOf = (figure: string): string => `captions of ${figure}`;

/**
 * What cards of a story need to name the stills of this figure, as context for the text they stand in. The words are
 * the plain ones, with the values a figure has when nothing was chosen: those of the stills.
 */
export function captionContext(figure: Figure): Map<string, Captions> {
  const prepared = figure.prepare(defaultsOf(figure.parameters));
  const captions = figure.steps.map(({ id, at }): [string, string] => [
    id,
    figure.describe(figure.scene(prepared, at), 'plain').caption
  ]);
  return new Map([[keyOf(figure.id), new Map(captions)]]);
}

/**
 * @param figure id of a figure whose captions are in the context of the component that calls
 * @param step   id of one of its steps
 * @throws Error naming both when there is no such caption
 */
export function getCaption(figure: string, step: string): string {
  const caption = getContext<Captions | undefined>(keyOf(figure))?.get(step);
  if (caption === undefined)
    throw new Error(`card "${step}": the chapter's figure "${figure}" has no such step`);
  return caption;
}
