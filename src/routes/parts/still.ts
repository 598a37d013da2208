/** A figure's step as one SVG file that needs nothing else: colours of both themes, no script, no font file. */
import { render } from 'svelte/server';
import tokens from '$lib/theme/tokens.css?raw';
import dark from '$lib/theme/dark.css?raw';
import { defaultsOf, type Figure, type Step } from '$lib/figures/figure';

const WIDTH = 1200;
const HEIGHT = 900;

const STYLE = `
text{font-family:Figtree,'Segoe UI',system-ui,sans-serif}
.still-label{font-size:20px;font-weight:500;paint-order:stroke;stroke-width:6px;stroke-linejoin:round}
.still-label.actor,.still-label.name{font-weight:650}
.still-label.place{font-size:15px;font-weight:600;letter-spacing:.09em;text-transform:uppercase}
.still-title{font-family:Literata,Georgia,serif;font-size:30px;font-weight:560}
.still-caption{font-family:Literata,Georgia,serif;font-size:20px}
.departure{fill:none;stroke-width:2.4;stroke-dasharray:1 8;stroke-linecap:round}`;

/** Custom properties of a stylesheet's first rule that sets --paper: what a drawing needs of a theme. */
function colours(css: string): string {
  const rule = [...css.matchAll(/\{([^{}]*--(?:paper|outside):[^{}]*)\}/g)][0]?.[1] ?? '';
  return [...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => `${name}:${value}`).join(';');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export async function stillSvg(figure: Figure, step: Step): Promise<string> {
  const { default: Still } = await figure.still();
  const scene = figure.scene(figure.prepare(defaultsOf(figure.parameters)), step.at);
  const words = figure.describe(scene, 'plain');
  const { body } = render(Still, { props: { scene, level: 'plain', uid: 's' } });
  const drawing = body.replace(/<!--[^>]*-->/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="t d">
<title id="t">${escaped(`${figure.title}: ${step.label}`)}</title><desc id="d">${escaped(words.line)}</desc>
<style>svg{${colours(tokens)}}@media (prefers-color-scheme:dark){svg{${colours(dark)}}}${STYLE}</style>
${drawing}
<text class="still-title" x="40" y="62" fill="var(--ink)">${escaped(figure.title)}</text>
<text class="still-caption" x="40" y="92" fill="var(--ink-2)">${escaped(words.caption)}</text>
</svg>`;
}
