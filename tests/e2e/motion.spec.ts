/** Every step comes to rest, a reader can stop it before, and the page scrolls as everywhere. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { framesInASecond, giveClock, pass, stopClock } from './clock';
import { openFigure, press, scrollToCard, SETTLES_WITHIN_MS, shownBy } from './figure';
import { chapters, figures } from './site';
import { observe } from './watch';

/** A driver that has nothing to do waits some frames for more. */
const FALLS_ASLEEP_MS = 3000;

const now = (page: Page) => page.evaluate(() => performance.now());

/** CSS animations run by a clock of their own: when the last of them ends, ms from its start. */
const animationsEnd = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      0,
      ...document
        .getAnimations()
        .filter(({ timeline }) => timeline instanceof DocumentTimeline)
        .map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0))
    )
  );

/** Sets the visitor's wish for motion, and waits until the page has heard of it. */
async function wishMotion(page: Page, reducedMotion: 'reduce' | 'no-preference'): Promise<void> {
  const heard = page.evaluate(
    () =>
      new Promise<void>((done) =>
        matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => done(), {
          once: true
        })
      )
  );
  await page.emulateMedia({ reducedMotion });
  await heard;
}

for (const { id, embed, steps } of figures) {
  test(`${id}: every step rests within five seconds where it also stands with reduced motion, and Pause stops it`, async ({
    page
  }) => {
    await giveClock(page);
    await observe(page);
    const figure = await openFigure(page, embed, id);
    await stopClock(page);
    await pass(page, SETTLES_WITHIN_MS);

    for (const step of steps.slice(1)) {
      await test.step(`${step} comes to rest`, async () => {
        const pressed = await now(page);
        await press(figure, 'Next');
        expect.soft(await animationsEnd(page), `${step}, CSS animations`).toBeLessThan(SETTLES_WITHIN_MS);
        await pass(page, SETTLES_WITHIN_MS);
        await expect(figure).toHaveAttribute('data-step', step);
        expect.soft(await framesInASecond(page), `${step}, frames in a second of rest`).toBe(0);
        const moved = await page.evaluate(() => window.seen.changedAt);
        expect.soft(moved - pressed, `${step}, ms of motion`).toBeGreaterThan(0);
        expect.soft(moved - pressed, `${step}, ms of motion`).toBeLessThanOrEqual(SETTLES_WITHIN_MS);
      });
    }

    await test.step('full and reduced motion come to the same rest', async () => {
      await press(figure, 'Back');
      await pass(page, SETTLES_WITHIN_MS);
      const moved = await shownBy(figure);
      await wishMotion(page, 'reduce');
      await press(figure, 'Back');
      await press(figure, 'Next');
      expect(await shownBy(figure)).toEqual(moved);
      await wishMotion(page, 'no-preference');
    });

    await test.step('Pause stops everything, Play goes on', async () => {
      const progress = () => figure.getAttribute('data-progress');
      const before = await progress();
      await press(figure, 'Play');
      await pass(page, 1000);
      const playing = await progress();
      expect(playing).not.toBe(before);
      await press(figure, 'Pause');
      await pass(page, FALLS_ASLEEP_MS);
      expect(await framesInASecond(page), 'frames once paused').toBe(0);
      expect(await progress()).toBe(playing);
      await press(figure, 'Play');
      await pass(page, 1000);
      expect(await progress()).not.toBe(playing);
    });
  });
}

for (const { address, told } of chapters) {
  test(`${address}: the wheel moves the page as fast beside a story as anywhere else`, async ({ page }) => {
    const WHEEL_PX = 240;
    const measure = async () => {
      const before = await page.evaluate(() => window.scrollY);
      await page.mouse.wheel(0, WHEEL_PX);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before + WHEEL_PX);
    };
    await page.goto(address);
    await page.mouse.move(700, 450);
    await measure();
    for (const { id, steps } of told) {
      await scrollToCard(page, id, steps[1] ?? '');
      await expect(page.locator(`[data-figure="${id}"]`)).toHaveAttribute('data-ready', '');
      await measure();
    }
  });
}
