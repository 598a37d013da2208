/** A figure's step as one SVG file that needs nothing else: colours of both themes, no script, no font file. */
import { render } from 'svelte/server';
import tokens from '$lib/theme/tokens.css?raw';
import dark from '$lib/theme/dark.css?raw';
import { defaultsOf, type Figure, type Step } from '$lib/figures/figure';
import { drawingStyles } from './drawingStyles.server';
import { creditOf } from './figureSources';
import { creditLine, sourceLines } from './stamp';
import { stillDocument } from './stillDocument';

/** Room for the sources behind the credit on the one line at the picture's foot, characters. */
const LINE_LENGTH = 138;

/** Custom properties of a stylesheet's first rule that sets --paper: what a drawing needs of a theme. */
function colours(css: string): string {
  const rule = [...css.matchAll(/\{([^{}]*--(?:paper|outside):[^{}]*)\}/g)][0]?.[1] ?? '';
  return [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => `${name}:${value}`).join(';');
}

/**
 * The still of a step at the figure's defaults, in plain words. The comments that Svelte leaves for hydration stay: a
 * reader who takes the picture away with other values has it drawn again from them (pictureFile.svelte.ts).
 */
export async function stillSvg(figure: Figure, step: Step): Promise<string> {
  const { default: Still } = await figure.still();
  const scene = figure.scene(figure.prepare(defaultsOf(figure.parameters)), step.at);
  const { caption, line } = figure.describe(scene, 'plain');
  const { body } = render(Still, { props: { scene, level: 'plain', uid: 's' } });
  const credit = await creditOf(figure);
  const first = creditLine(credit);
  return stillDocument({
    body,
    title: figure.title,
    step: step.label,
    caption,
    line,
    style: `svg{${colours(tokens)}}@media (prefers-color-scheme:dark){svg{${colours(dark)}}}${await drawingStyles(figure.id, body)}`,
    stamp: [first, ...sourceLines(credit.sources, LINE_LENGTH - first.length, 1)],
    foot: 'inside'
  });
}
