/** Marks of a chart answer to keys, and say where they come from. */
import { expect, test } from '@playwright/test';
import { openFigure, press, settled } from './figure';
import { figures } from './site';

const charts = figures.filter(({ id }) => ['onset', 'comparators', 'fade', 'conditions'].includes(id));

for (const { id, embed, steps } of charts) {
  test(`${id}: every step's marks are one stop, open a card with its source, and give the focus back`, async ({
    page
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await openFigure(page, embed, id);
    let met = 0;
    for (const [index, step] of steps.entries()) {
      if (index > 0) await press(figure, 'Next');
      await expect(figure).toHaveAttribute('data-step', step);
      await settled(figure);
      const stop = figure.locator('[data-mark][tabindex="0"]:visible').first();
      if ((await stop.count()) === 0) continue;
      met += 1;
      await stop.focus();
      await page.keyboard.press('Enter');
      const card = figure.locator('[popover]:popover-open');
      await expect(card).toBeVisible();
      const source = card.locator('dt', { hasText: 'Source' }).locator('xpath=following-sibling::dd');
      await expect(source, step).toHaveText(/\b(19|20)\d\d\b/);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(stop).toBeFocused();
    }
    expect(met, 'steps with marks').toBeGreaterThan(0);
  });
}
