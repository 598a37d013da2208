/** A page is whole before its script comes, and loses nothing of what is done to it until then. */
import { expect, test } from '@playwright/test';
import { figureIn, settled } from './figure';
import { figures, presenters } from './site';

const { embed, steps } = figures[0] ?? { embed: '', steps: [] };

test.use({ hasTouch: true, reducedMotion: 'reduce' });

test('a quiet page starts by itself', async ({ page }) => {
  await page.goto(embed);
  await expect(figureIn(page)).toHaveAttribute('data-ready', '');
});

test('an address that asks for another picture starts without a sign of anybody', async ({ page }) => {
  const step = steps.at(-1) ?? '';
  await page.goto(`${embed}?step=${step}`);
  await expect(figureIn(page)).toHaveAttribute('data-step', step);
});

test('a press that comes before the script is not lost', async ({ page }) => {
  await page.goto(embed, { waitUntil: 'domcontentloaded' });
  // A press without the pointer's way to it: the first sign of anybody.
  await page.getByRole('button', { name: 'Next' }).tap();
  await expect(figureIn(page)).toHaveAttribute('data-step', steps[1] ?? '');
});

test('a key that comes before the script is not lost, and counts once', async ({ page }) => {
  await page.goto(presenters[0] ?? '', { waitUntil: 'domcontentloaded' });
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-started', '');
  await settled(figureIn(page));
  await expect(page.getByRole('navigation', { name: 'Steps' })).toContainText(/^\s*2 \//);
});
