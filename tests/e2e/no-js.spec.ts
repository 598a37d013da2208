/** Without JavaScript: each step's words, a still picture of each step, and nothing that pretends to work. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { cardOf } from './figure';
import { chapters, figures, pages } from './site';

test.use({ javaScriptEnabled: false });

async function expectNothingAwake(page: Page): Promise<void> {
  await expect(page.locator('[data-ready]')).toHaveCount(0);
}

for (const { address, told } of chapters) {
  test(`${address} tells every step in words and still pictures`, async ({ page }) => {
    await page.goto(address);
    for (const { id, steps } of told) {
      for (const step of steps) {
        const card = cardOf(page, id, step);
        await expect(card).toBeVisible();
        const words = (await card.innerText()).trim().split(/\s+/);
        expect(words.length, `words of ${id}, ${step}`).toBeGreaterThan(10);
        const still = card.locator('img').first();
        await still.scrollIntoViewIfNeeded();
        await expect(still).toBeVisible();
        await expect
          .poll(
            () => still.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : -1)),
            { message: `the still of ${id}, ${step}, loads`, intervals: [20, 50, 100] }
          )
          .toBeGreaterThan(0);
      }
    }
    await expectNothingAwake(page);
  });
}

test('every figure in a frame of its own has a picture, words and where it comes from', async ({ page }) => {
  for (const { id, embed } of figures) {
    await test.step(embed, async () => {
      await page.goto(embed, { waitUntil: 'domcontentloaded' });
      const figure = page.locator(`[data-figure="${id}"]`);
      await expect(figure.locator('[data-picture]').first()).toBeVisible();
      await expect(figure.locator('[data-description]').first()).not.toBeEmpty();
      await expect(figure.locator('[data-evidence]').first()).toBeVisible();
      await expect(figure.locator('[data-limits]').first()).toBeVisible();
      await expectNothingAwake(page);
    });
  }
});

test('every page has its heading and its words', async ({ page }) => {
  for (const address of pages) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1'), address).toHaveCount(1);
    expect((await page.locator('body').innerText()).length, address).toBeGreaterThan(80);
    await expectNothingAwake(page);
  }
});
