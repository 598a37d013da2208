/** The keys a clinician and a clicker send. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { framesInASecond, giveClock, pass, passUntil, stopClock } from './clock';
import { openFigure, presentedAt, SETTLES_WITHIN_MS, stopOf } from './figure';
import { presenters, stopsOf } from './site';
import { observe } from './watch';

const NEXT_KEYS = ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'n'];
const BACK_KEYS = ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p'];
const BLANK_KEYS = ['b', '.', 'w', ','];

/** Whether the picture can be seen at its middle. */
const pictureIsOnTop = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const picture = [...document.querySelectorAll('[data-picture]')].find((one) => one.checkVisibility());
    if (!picture) return false;
    const { left, top, width, height } = picture.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && (picture.contains(found) || found.contains(picture));
  });

for (const address of presenters) {
  test.describe(address, () => {
    test('turns by every key, jumps, and holds at its ends', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openFigure(page, address);
      const stops = stopsOf(address);
      const stands = (stop: string | undefined) => expect.poll(() => stopOf(page)).toBe(stop);
      const press = (key: string) => page.keyboard.press(key);

      await test.step('a walk through the path', async () => {
        const walked: string[] = [];
        for (let here = await stopOf(page); here !== walked.at(-1); here = await stopOf(page)) {
          await presentedAt(page, here);
          walked.push(here);
          await press('PageDown');
        }
        expect(walked).toEqual(stops);
        const turn = page.getByRole('navigation', { name: 'Steps' });
        await expect(turn).toContainText(`${stops.length} / ${stops.length}`);
      });

      await press('Home');
      await stands(stops[0]);
      await press('PageUp');
      await stands(stops[0]);
      await press('End');
      await stands(stops.at(-1));
      await press('3');
      await press('Enter');
      await stands(stops[2]);
      for (const key of NEXT_KEYS) {
        await press('Home');
        await press(key);
        await expect.poll(() => stopOf(page), `${key} goes on`).toBe(stops[1]);
      }
      for (const key of BACK_KEYS) {
        await press('3');
        await press('Enter');
        await press(key);
        await expect.poll(() => stopOf(page), `${key} goes back`).toBe(stops[1]);
      }
      await page.getByRole('button', { name: 'Back' }).first().focus();
      await press('Space');
      await expect.poll(() => stopOf(page), 'a focused button keeps its keys').toBe(stops[0]);
    });

    test('blanks, helps, and does not reload', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openFigure(page, address);
      const press = (key: string) => page.keyboard.press(key);
      const start = await stopOf(page);

      for (const key of BLANK_KEYS) {
        await test.step(`"${key}" blanks the screen, says so, and gives it back`, async () => {
          expect(await pictureIsOnTop(page)).toBe(true);
          await press(key);
          await expect.poll(() => pictureIsOnTop(page)).toBe(false);
          await expect(page.getByRole('status').filter({ hasText: /blank/i })).toHaveCount(1);
          await press('Escape');
          await expect.poll(() => pictureIsOnTop(page)).toBe(true);
          await press(key);
          await expect.poll(() => pictureIsOnTop(page)).toBe(false);
          await press(key);
          await expect.poll(() => pictureIsOnTop(page)).toBe(true);
        });
      }

      await test.step('"?" opens the list of keys, Escape closes it', async () => {
        await press('?');
        const help = page.getByRole('dialog');
        await expect(help).toBeVisible();
        await expect(help).toContainText(/Page ?Down/i);
        await press('Escape');
        await expect(help).toBeHidden();
        expect(await stopOf(page)).toBe(start);
      });

      await test.step('F5, which clickers send, does not reload', async () => {
        await page.evaluate(() => document.body.setAttribute('data-same-document', ''));
        await press('F5');
        await press('PageDown');
        await expect.poll(() => stopOf(page)).not.toBe(start);
        await expect(page.locator('body')).toHaveAttribute('data-same-document', '');
      });
    });

    test('"k" starts the motion and stops it', async ({ page }) => {
      await giveClock(page);
      await observe(page);
      const figure = await openFigure(page, address);
      await stopClock(page);
      const changedAt = () => page.evaluate(() => window.seen.changedAt);
      await page.keyboard.press('k');
      await passUntil(page, () => page.getByRole('button', { name: 'Pause' }).count(), 1);
      await pass(page, 1000);
      const started = await figure.getAttribute('data-progress');
      expect(started).not.toBe('0.000');
      await page.keyboard.press('k');
      await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(1);
      const paused = await changedAt();
      await pass(page, SETTLES_WITHIN_MS);
      expect(await framesInASecond(page)).toBe(0);
      expect(await figure.getAttribute('data-progress')).toBe(started);
      expect(await changedAt()).toBe(paused);
    });
  });
}
