import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { defaultsOf } from '$lib/figures/figure';
import { openFigure } from '$lib/figures/registry';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import { captionContext } from './captions';
import { written } from './chapters';
import StepCard from './StepCard.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Words.</p>' }));

for (const { figure: id } of written.flatMap(({ stories }) => stories)) {
  it(`${id}: the still in a card is named by the caption of its own step`, async () => {
    const figure = await openFigure(id);
    const context = captionContext(figure);
    const prepared = figure.prepare(defaultsOf(figure.parameters));
    for (const step of figure.steps) {
      const { caption } = figure.describe(figure.scene(prepared, step.at), 'plain');
      const card = renderStatic(StepCard, { id: step.id, figure: id, children }, context);
      expect(card).toContain(`embed/1/en/${id}/${step.id}.svg" alt="${caption.replaceAll('"', '&quot;')}"`);
    }
  });

  it(`${id}: a card of a step or figure that is not there stops the build and names it`, async () => {
    const context = captionContext(await openFigure(id));
    const card = (step: string, figure: string) => () =>
      renderStatic(StepCard, { id: step, figure, children }, context);
    expect(card('nonsense', id)).toThrow(`card "nonsense"`);
    expect(card('rest', 'pump')).toThrow('"pump"');
  });
}
