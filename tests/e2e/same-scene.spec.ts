/** Same step, same picture, same words: whichever driver, whichever direction. */
import { expect, test } from '@playwright/test';
import type { Shown } from './figure';
import { figureIn, openFigure, scrollToCard, shownBy } from './figure';
import { figures, presenters } from './site';

for (const { id, chapter, embed, steps } of figures) {
  test.describe(`figure ${id}`, () => {
    test('shows the same in article, presenter and embed at every step', async ({ page, context }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const article = await openFigure(page, chapter, id);
      const inArticle: Shown[] = [];
      for (const step of steps) {
        await scrollToCard(page, step);
        await expect(article).toHaveAttribute('data-step', step);
        inArticle.push(await shownBy(article));
      }
      expect(new Set(inArticle.map(({ picture }) => picture)).size, 'steps differ from one another').toBe(
        steps.length
      );

      const alone = await context.newPage();
      await alone.emulateMedia({ reducedMotion: 'reduce' });
      for (const [index, step] of steps.entries()) {
        const embedded = await shownBy(await openFigure(alone, `${embed}?step=${step}`, id));
        expect(embedded, `${step} in the embed`).toEqual(inArticle[index]);
      }

      for (const presenter of presenters) {
        await openFigure(alone, presenter);
        const presented = figureIn(alone, id);
        await alone.keyboard.press('Home');
        for (const [index, step] of steps.entries()) {
          if (index > 0) await alone.keyboard.press('PageDown');
          await expect(presented).toHaveAttribute('data-step', step);
          expect((await shownBy(presented)).picture, `${step} in ${presenter}`).toBe(
            inArticle[index]?.picture
          );
        }
      }
    });

    test('shows the same when a step is reached from below as from above', async ({ page }) => {
      const figure = await openFigure(page, chapter, id);
      const some = [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)].filter(
        (step) => step !== undefined
      );
      const down = new Map<string, Shown>();
      for (const step of some) {
        await scrollToCard(page, step);
        await expect(figure).toHaveAttribute('data-step', step);
        down.set(step, await shownBy(figure));
      }
      for (const step of some.toReversed()) {
        await scrollToCard(page, step);
        await expect(figure).toHaveAttribute('data-step', step);
        expect(await shownBy(figure), `${step} on the way up`).toEqual(down.get(step));
      }
    });

    test('comes to the same rest with full and with reduced motion', async ({ page }) => {
      const step = steps[Math.floor(steps.length / 2)] ?? '';
      const moved = await shownBy(await openFigure(page, `${embed}?step=${step}`, id));
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await shownBy(await openFigure(page, `${embed}?step=${step}`, id))).toEqual(moved);
    });
  });
}
