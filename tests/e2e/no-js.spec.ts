/** Without JavaScript: each step's words, a still picture of each step, and nothing that pretends to work. */
import { expect, test } from '@playwright/test';
import { figures, pages } from './site';

test.use({ javaScriptEnabled: false });

for (const { id, chapter, embed, steps } of figures) {
  test(`${chapter} tells every step of ${id} in words and still pictures`, async ({ page }) => {
    await page.goto(chapter);
    for (const step of steps) {
      const card = page.locator(`[data-step-card="${step}"]`).first();
      await expect(card).toBeVisible();
      expect((await card.innerText()).trim().split(/\s+/).length, `words of ${step}`).toBeGreaterThan(10);
      const still = card.locator('img').first();
      await still.scrollIntoViewIfNeeded();
      await expect(still).toBeVisible();
      await expect
        .poll(
          () => still.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : -1)),
          {
            message: `the still of ${step} loads`
          }
        )
        .toBeGreaterThan(0);
    }
    await expect(page.locator('[data-ready]')).toHaveCount(0);
  });

  test(`${embed} shows a picture, its words and where it comes from`, async ({ page }) => {
    await page.goto(embed);
    const figure = page.locator(`[data-figure="${id}"]`);
    await expect(figure.locator('[data-picture]').first()).toBeVisible();
    await expect(figure.locator('[data-description]').first()).not.toBeEmpty();
    await expect(figure.locator('[data-evidence]').first()).toBeVisible();
    await expect(figure.locator('[data-limits]').first()).toBeVisible();
    await expect(page.locator('[data-ready]')).toHaveCount(0);
  });
}

test('every page has its heading and its words', async ({ page }) => {
  for (const address of pages) {
    await page.goto(address);
    await expect(page.locator('h1'), address).toHaveCount(1);
    expect((await page.locator('body').innerText()).length, address).toBeGreaterThan(80);
    await expect(page.locator('[data-ready]'), address).toHaveCount(0);
  }
});
