/** Where a visitor's choices go, and that the content-security policy is in force. */
import { expect, test } from '@playwright/test';
import { storedBy, watch } from './watch';

const OWN_KEYS = ['theme', 'motion', 'level'].map((name) => `ketamine-explainer:${name}`);

test('a policy violation would be noticed', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/about/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.png';
    document.body.append(image);
  });
  await expect.poll(() => seen.console.join('\n')).toMatch(/Content Security Policy/);
});

// That an embed stores nothing is looked at in bad-input.spec.ts.
test('a choice is stored on site pages, under three names at most', async ({ page }) => {
  await page.goto('/about/');
  await page
    .getByRole('radio', { name: 'Detailed' })
    .or(page.getByRole('button', { name: 'Detailed' }))
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-level', 'clinical');
  const stored = await storedBy(page);
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.filter((key) => !OWN_KEYS.includes(key))).toEqual([]);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-level', 'clinical');
});
