/**
 * Reading a figure in a page: its step, its words and its picture without what legitimately differs between pages.
 */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { BuiltFigure } from './site';

/** The longest a figure may move by itself after a step. */
export const SETTLES_WITHIN_MS = 5_000;

/** The figure of a page; `id` where a page shows more than one. */
export function figureIn(page: Page, id?: string): Locator {
  return page.locator(id === undefined ? '[data-figure]' : `[data-figure="${id}"]`).first();
}

/** Opens a page and waits until its figure answers. */
export async function openFigure(page: Page, address: string, id?: string): Promise<Locator> {
  await page.goto(address);
  await page.mouse.move(2, 2);
  const figure = figureIn(page, id);
  await expect(figure).toHaveAttribute('data-ready', '');
  return figure;
}

/** Opens a figure's chapter at its story, which comes to life when it is near. */
export async function openStory(page: Page, { id, chapter, steps }: BuiltFigure): Promise<Locator> {
  await page.goto(chapter);
  await page.mouse.move(2, 2);
  await scrollToCard(page, id, steps[0] ?? '');
  const figure = page.locator(`[data-story="${id}"] [data-figure="${id}"]`);
  await expect(figure).toHaveAttribute('data-ready', '');
  return figure;
}

/** The card of a step, in the story of its figure. */
export const cardOf = (page: Page, id: string, step: string): Locator =>
  page.locator(`[data-story="${id}"] [data-step-card="${step}"]`);

/** Brings a step's card to the middle of the window, where it is the one being read. */
export async function scrollToCard(page: Page, id: string, step: string): Promise<void> {
  await cardOf(page, id, step).evaluate((card) => {
    const { top, height } = card.getBoundingClientRect();
    window.scrollTo({
      top: window.scrollY + top + height / 2 - window.innerHeight / 2,
      behavior: 'instant'
    });
  });
}

/**
 * Where a presenter stands, as "figure/step". Its figure may still be on its way.
 */
export const stopOf = async (page: Page): Promise<string> =>
  (await page.getByRole('main').getAttribute('data-stop')) ?? '';

/** The figure that a presenter shows, once it shows this stop. */
export async function presentedAt(page: Page, stop: string): Promise<Locator> {
  const [id, step] = stop.split('/');
  const figure = page.locator(`[data-figure="${id}"]:visible`);
  await expect(figure, stop).toHaveAttribute('data-step', step ?? '');
  return figure;
}

/** Presses a button of the figure's toolbar. */
export async function press(figure: Locator, name: 'Next' | 'Back' | 'Play' | 'Pause'): Promise<void> {
  await figure.getByRole('button', { name }).press('Enter');
}

/**
 * The drawing, one element a line, so that a difference can be read. What the server wrote and what the browser wrote
 * differ in the order of attributes and classes, in the digits of numbers and in the runtime's comments; ids, and references to
 * them, carry a prefix of their own on every page. None of that is the picture.
 */
export async function pictureOf(figure: Locator): Promise<string> {
  return figure
    .locator('[data-picture]')
    .first()
    .evaluate((root) => {
      const references = new Set([
        'id',
        'for',
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'aria-owns'
      ]);
      const tidy = (text: string) =>
        text
          .replace(/#[\w:.-]+(?=["')]|$)/g, '#')
          .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 1000) / 1000));
      // Where a camera puts the drawing and its names is a matter of the box's size, which no two pages share.
      const placed = (node: Element) => node.closest('.camera') !== null;
      const unsized = (style: string) =>
        tidy(style.replace(/-?[\d.]+px/g, 'px').replace(/\) scale\([\d.]+\)/g, ')'));
      const lines: string[] = [];
      const write = (node: Node, depth: number) => {
        const indent = ' '.repeat(depth);
        if (node.nodeType === Node.TEXT_NODE) {
          const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
          if (text) lines.push(indent + text);
        }
        if (!(node instanceof HTMLElement || node instanceof SVGElement)) return;
        // What a reader may turn in the picture stands only where turning it is heard.
        if (node.hasAttribute('data-control')) return;
        const attributes = [...node.attributes]
          .filter(({ name }) => !references.has(name))
          // What is left when a style goes says nothing.
          .filter(({ name, value }) => name !== 'style' || value !== '')
          .map(({ name, value }) => {
            if (name === 'style')
              return `style="${placed(node) ? unsized(node.style.cssText) : tidy(node.style.cssText)}"`;
            if (name === 'class') return `class="${[...node.classList].sort().join(' ')}"`;
            return `${name}="${tidy(value)}"`;
          });
        lines.push(`${indent}<${[node.localName, ...attributes.sort()].join(' ')}>`);
        for (const child of node.childNodes) write(child, depth + 1);
      };
      for (const child of root.childNodes) write(child, 0);
      return lines.join('\n');
    });
}

/** Waits until two frames of the picture are the same: with reduced motion it then no longer changes. */
export async function settled(figure: Locator): Promise<void> {
  await figure
    .locator('[data-picture]')
    .first()
    .evaluate(async (root) => {
      for (let last = ''; last !== root.outerHTML;) {
        last = root.outerHTML;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    });
}

export interface Shown {
  step: string | null;
  progress: string | null;
  words: string;
  picture: string;
}

/** What a figure shows now. */
export async function shownBy(figure: Locator): Promise<Shown> {
  const [step, progress, words, picture] = await Promise.all([
    figure.getAttribute('data-step'),
    figure.getAttribute('data-progress'),
    figure.locator('[data-description]').first().textContent(),
    pictureOf(figure)
  ]);
  return { step, progress, words: (words ?? '').replace(/\s+/g, ' ').trim(), picture };
}
