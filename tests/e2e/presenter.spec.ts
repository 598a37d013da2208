/** The keys a clinician and a clicker send. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { figureIn, pictureOf, settled } from './figure';
import { figures, presenters } from './site';

const NEXT_KEYS = ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n'];
const BACK_KEYS = ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p'];

const first = figures[0];
const steps = first?.steps ?? [];

async function open(page: Page, address: string) {
  await page.goto(address);
  await page.mouse.move(2, 2);
  const figure = figureIn(page);
  await expect(figure).toHaveAttribute('data-ready', /.*/);
  await expect(figure).toHaveAttribute('data-step', steps[0] ?? '');
  return figure;
}

/** Whether the picture can be seen at its middle. */
const pictureIsOnTop = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const picture = document.querySelector('[data-picture]');
    if (!picture) return false;
    const { left, top, width, height } = picture.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && (picture.contains(found) || found.contains(picture));
  });

test.describe('presenter', () => {
  test.use({ reducedMotion: 'reduce' });

  for (const address of presenters) {
    for (const key of NEXT_KEYS) {
      test(`${address}: ${key} goes to the next step`, async ({ page }) => {
        const figure = await open(page, address);
        await page.keyboard.press(key);
        await expect(figure).toHaveAttribute('data-step', steps[1] ?? '');
      });
    }

    for (const key of BACK_KEYS) {
      test(`${address}: ${key} goes back`, async ({ page }) => {
        const figure = await open(page, address);
        await page.keyboard.press('PageDown');
        await page.keyboard.press('PageDown');
        await expect(figure).toHaveAttribute('data-step', steps[2] ?? '');
        await page.keyboard.press(key);
        await expect(figure).toHaveAttribute('data-step', steps[1] ?? '');
      });
    }

    test(`${address}: Home, End and a number with Enter jump; the ends hold`, async ({ page }) => {
      const figure = await open(page, address);
      await page.keyboard.press('PageUp');
      await expect(figure).toHaveAttribute('data-step', steps[0] ?? '');
      await page.keyboard.press('3');
      await page.keyboard.press('Enter');
      await expect(figure).toHaveAttribute('data-step', steps[2] ?? '');
      await page.keyboard.press('End');
      const last = await figureIn(page).getAttribute('data-step');
      expect(last).toBe(steps.at(-1));
      await page.keyboard.press('PageDown');
      await expect(figureIn(page)).toHaveAttribute('data-step', last ?? '');
      await page.keyboard.press('Home');
      await expect(figure).toHaveAttribute('data-step', steps[0] ?? '');
    });

    for (const key of ['b', '.', 'w', ',']) {
      test(`${address}: "${key}" blanks the screen, says so, and gives it back`, async ({ page }) => {
        await open(page, address);
        expect(await pictureIsOnTop(page)).toBe(true);
        await page.keyboard.press(key);
        await expect.poll(() => pictureIsOnTop(page)).toBe(false);
        await expect(page.getByRole('status').filter({ hasText: /blank/i })).toHaveCount(1);
        await page.keyboard.press('Escape');
        await expect.poll(() => pictureIsOnTop(page)).toBe(true);
        await page.keyboard.press(key);
        await expect.poll(() => pictureIsOnTop(page)).toBe(false);
        await page.keyboard.press(key);
        await expect.poll(() => pictureIsOnTop(page)).toBe(true);
      });
    }

    test(`${address}: "?" opens the list of keys, Escape closes it`, async ({ page }) => {
      const figure = await open(page, address);
      await page.keyboard.press('?');
      const help = page.getByRole('dialog');
      await expect(help).toBeVisible();
      await expect(help).toContainText(/Page ?Down/i);
      await page.keyboard.press('Escape');
      await expect(help).toBeHidden();
      await expect(figure).toHaveAttribute('data-step', steps[0] ?? '');
      await page.keyboard.press('PageDown');
      await expect(figure).toHaveAttribute('data-step', steps[1] ?? '');
    });

    test(`${address}: F5, which clickers send, does not reload`, async ({ page }) => {
      const figure = await open(page, address);
      await page.evaluate(() => document.body.setAttribute('data-same-document', ''));
      await page.keyboard.press('F5');
      await page.keyboard.press('PageDown');
      await expect(figure).toHaveAttribute('data-step', steps[1] ?? '');
      await expect(page.locator('body')).toHaveAttribute('data-same-document', '');
    });

    test(`${address}: keys of a focused button stay with it`, async ({ page }) => {
      const figure = await open(page, address);
      await page.keyboard.press('PageDown');
      await expect(figure).toHaveAttribute('data-step', steps[1] ?? '');
      await page.getByRole('button', { name: 'Back' }).first().focus();
      await page.keyboard.press('Space');
      await expect(figure).toHaveAttribute('data-step', steps[0] ?? '');
    });
  }
});

for (const address of presenters) {
  test(`${address}: "k" stops the motion and starts it again`, async ({ page }) => {
    const figure = await open(page, address);
    await settled(figure);
    await page.keyboard.press('k');
    await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(1);
    await page.keyboard.press('k');
    await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(1);
    const paused = await pictureOf(figure);
    await settled(figure);
    expect(await pictureOf(figure)).toBe(paused);
  });
}
