/** Every figure in a frame of its own, at every step, on a desktop and on a phone. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { violationsIn } from './axe';
import { figureIn, press, settled } from './figure';
import type { BuiltFigure } from './site';
import { figures } from './site';
import { DESKTOP, NARROW, PHONE, visit } from './visit';

/** Goes through all steps from the first with reduced motion; axe looks at each. */
async function expectEveryStepClean(page: Page, { id, steps }: BuiltFigure): Promise<void> {
  const figure = figureIn(page, id);
  const stops = new Set<string>();
  await page.evaluate(() => (window.seen.progress = {}));
  for (const [index, step] of steps.entries()) {
    if (index > 0) await press(figure, 'Next');
    await expect(figure).toHaveAttribute('data-step', step);
    await settled(figure);
    stops.add((await figure.getAttribute('data-progress')) ?? '');
    // The first was looked at with its page.
    if (index > 0) expect.soft(await violationsIn(page, '[data-figure]'), step).toEqual([]);
  }
  expect(stops.size, 'key frames').toBe(steps.length);
  const between = await page.evaluate((figure) => window.seen.progress[figure] ?? [], id);
  expect(
    between.filter((progress) => !stops.has(progress)),
    'stands on key frames only'
  ).toEqual([]);
  // Poses may cross-fade; nothing runs on.
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().length), { message: 'animations' })
    .toBe(0);
}

const focusIsInToolbar = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[role="toolbar"]') !== null);

for (const built of figures) {
  const { id, embed, steps } = built;
  test.describe(id, () => {
    test.describe('desktop', () => {
      test.use({ viewport: DESKTOP.viewport });

      test('is well at every step, and by its keys', async ({ page }) => {
        await visit(page, embed, DESKTOP);
        const figure = figureIn(page, id);
        await test.step('every step', () => expectEveryStepClean(page, built));

        await test.step('arrows move inside the toolbar', async () => {
          const next = figure.getByRole('button', { name: 'Next' });
          const back = figure.getByRole('button', { name: 'Back' });
          await back.focus();
          await page.keyboard.press('ArrowRight');
          await expect(back).not.toBeFocused();
          expect(await focusIsInToolbar(page)).toBe(true);
          await page.keyboard.press('ArrowLeft');
          await expect(back).toBeFocused();
          await page.keyboard.press('Space');
          await expect(figure).toHaveAttribute('data-step', steps.at(-2) ?? '');
          await next.focus();
          await page.keyboard.press('Enter');
          await expect(figure).toHaveAttribute('data-step', steps.at(-1) ?? '');
        });
      });
    });

    test.describe('phone', () => {
      test.use({ viewport: PHONE.viewport });

      test('is well at every step, and in a narrow window', async ({ page }) => {
        await visit(page, embed, PHONE);
        const figure = figureIn(page, id);
        await test.step('every step', () => expectEveryStepClean(page, built));

        for (const viewport of NARROW) {
          await test.step(`can be used at ${viewport.width} × ${viewport.height}`, async () => {
            await page.setViewportSize(viewport);
            const width = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(width).toBeLessThanOrEqual(viewport.width);
            const before = await figure.getAttribute('data-step');
            await figure.getByRole('button', { name: 'Back' }).click();
            await expect(figure).not.toHaveAttribute('data-step', before ?? '');
          });
        }
      });
    });
  });
}
