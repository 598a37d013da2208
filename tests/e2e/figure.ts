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
  const figure = figureIn(page, id);
  await expect(figure).toHaveAttribute('data-ready', /.*/);
  return figure;
}

/**
 * The drawing's markup. Ids, and references to them, carry a prefix of their own on every page; comments are
 * anchors of the component runtime. One element a line, so that a difference can be read.
 */
export async function pictureOf(figure: Locator): Promise<string> {
  const markup = await figure.locator('[data-picture]').first().innerHTML();
  return markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s(?:id|for|aria-(?:labelledby|describedby|controls|owns))="[^"]*"/g, '')
    .replace(/#[\w:.-]+(?=["')]|&quot;)/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/> ?</g, '>\n<')
    .trim();
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
