/** What an embed runs: its figure and no more. The page around it is static and needs no app. */
import { hydrate } from 'svelte';
import { openFigure } from '$lib/figures/registry';
import EmbedFigure from './EmbedFigure.svelte';

async function begin(): Promise<void> {
  const target = document.querySelector<HTMLElement>('[data-embed]');
  const { embed: id = '', href = '' } = target?.dataset ?? {};
  if (!target) throw new Error('this page has no figure to bring to life');
  const figure = await openFigure(id);
  const { default: view } = await figure.view();
  hydrate(EmbedFigure, { target, props: { figure, view, href } });
}

/** Settles when the figure answers. */
export const started = begin();
