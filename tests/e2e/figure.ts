/**
 * Reading a figure in a page: its step, its words and its picture without what legitimately differs between pages.
 */
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The longest a figure may move by itself after a step. */
export const SETTLES_WITHIN_MS = 5_000;
/** A picture that stays the same for this many looks in a row, this far apart, has settled. */
const LOOKS = 4;
const LOOK_EVERY_MS = 120;

/** The figure of a page; `id` where a page shows more than one. */
export function figureIn(page: Page, id?: string): Locator {
  return page.locator(id === undefined ? '[data-figure]' : `[data-figure="${id}"]`).first();
}

/** Opens a page and waits until its figure answers. */
export async function openFigure(page: Page, address: string, id?: string): Promise<Locator> {
  await page.goto(address);
  await page.mouse.move(2, 2);
  const figure = figureIn(page, id);
  await expect(figure).toHaveAttribute('data-ready', /.*/);
  return figure;
}

/**
 * The drawing, one element a line, so that a difference can be read. What the server wrote and what the browser wrote
 * differ in the order of attributes, in the digits of numbers and in the runtime's comments; ids, and references to
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
      const lines: string[] = [];
      const write = (node: Node, depth: number) => {
        const indent = ' '.repeat(depth);
        if (node.nodeType === Node.TEXT_NODE) {
          const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
          if (text) lines.push(indent + text);
        }
        if (!(node instanceof HTMLElement || node instanceof SVGElement)) return;
        const attributes = [...node.attributes]
          .filter(({ name }) => !references.has(name))
          .map(({ name, value }) => `${name}="${tidy(name === 'style' ? node.style.cssText : value)}"`);
        lines.push(`${indent}<${[node.localName, ...attributes.sort()].join(' ')}>`);
        for (const child of node.childNodes) write(child, depth + 1);
      };
      for (const child of root.childNodes) write(child, 0);
      return lines.join('\n');
    });
}

/** Waits until the drawing no longer changes. */
export async function settled(figure: Locator): Promise<void> {
  let last = '';
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await pictureOf(figure);
        same = now === last ? same + 1 : 0;
        last = now;
        return same;
      },
      { message: 'the picture comes to rest', intervals: [LOOK_EVERY_MS], timeout: 2 * SETTLES_WITHIN_MS }
    )
    .toBeGreaterThanOrEqual(LOOKS);
}

export interface Shown {
  step: string | null;
  progress: string | null;
  words: string;
  picture: string;
}

/** What a figure shows once it has come to rest. */
export async function shownBy(figure: Locator): Promise<Shown> {
  await settled(figure);
  const [step, progress, words, picture] = await Promise.all([
    figure.getAttribute('data-step'),
    figure.getAttribute('data-progress'),
    figure.locator('[data-description]').first().textContent(),
    pictureOf(figure)
  ]);
  return { step, progress, words: (words ?? '').replace(/\s+/g, ' ').trim(), picture };
}

/** Brings a step's card to the middle of the window, where it is the one being read. */
export async function scrollToCard(page: Page, step: string): Promise<void> {
  await page
    .locator(`[data-step-card="${step}"]`)
    .first()
    .evaluate((card) => {
      const { top, height } = card.getBoundingClientRect();
      window.scrollTo({
        top: window.scrollY + top + height / 2 - window.innerHeight / 2,
        behavior: 'instant'
      });
    });
}
