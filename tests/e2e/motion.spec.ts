/** Nothing jumps, nothing runs unseen, everything comes to rest. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { documentOf, figures, pages } from './site';
import { openFigure, scrollToCard, settled, SETTLES_WITHIN_MS } from './figure';
import { arrive, scrollThrough } from './watch';

declare global {
  interface Window {
    /** What the observer below has seen. */
    seen: { shifts: string[]; frames: number; clicked: number; changes: number[]; progress: string[] };
  }
}

/** Runs before the page: counts layout shifts, animation frames, changes of pictures and values of progress. */
function observe(): void {
  const seen: Window['seen'] = { shifts: [], frames: 0, clicked: 0, changes: [], progress: [] };
  window.seen = seen;

  interface LayoutShift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const moved = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML : (node?.nodeName ?? '')
      );
      seen.shifts.push(`${entry.value} ${moved.map((markup) => markup.slice(0, 120)).join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      seen.frames += 1;
      callback(time);
    });

  addEventListener('click', () => (seen.clicked = performance.now()), true);

  new MutationObserver((mutations) => {
    for (const { target, attributeName } of mutations) {
      const element = target instanceof Element ? target : target.parentElement;
      if (attributeName === 'data-progress') seen.progress.push(element?.getAttribute('data-progress') ?? '');
      if (element?.closest('[data-picture]')) seen.changes.push(performance.now());
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(observe);
});

/** How long "idle" is watched. */
const IDLE_WATCH_MS = 1_000;

/** Animation frames and running CSS animations in a second of watching. */
async function activity(page: Page): Promise<{ frames: number; animations: number }> {
  return page.evaluate(async (watchMs) => {
    const before = window.seen.frames;
    await new Promise((done) => setTimeout(done, watchMs));
    return {
      frames: window.seen.frames - before,
      animations: document
        .getAnimations()
        .filter(({ playState, timeline }) => playState === 'running' && timeline instanceof DocumentTimeline)
        .length
    };
  }, IDLE_WATCH_MS);
}

/** The page comes to rest by itself and then stays there. */
async function expectIdle(page: Page, when: string): Promise<void> {
  await expect
    .poll(() => activity(page), {
      message: `nothing runs when ${when}`,
      timeout: 3 * SETTLES_WITHIN_MS,
      intervals: [0]
    })
    .toEqual({ frames: 0, animations: 0 });
}

for (const [name, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 }
})) {
  test.describe(`layout on a ${name}`, () => {
    test.use({ viewport });
    for (const address of pages) {
      test(`${address} never shifts while it loads and scrolls`, async ({ page }) => {
        await arrive(page, address);
        await scrollThrough(page);
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => window.seen.shifts)).toEqual([]);
      });
    }
  });
}

for (const address of pages.filter((page) => documentOf(page).includes('data-figure='))) {
  test(`${address} is idle once it has come to rest, and when its figures are off screen`, async ({
    page
  }) => {
    await arrive(page, address);
    await expectIdle(page, 'the page has come to rest');
    await page.evaluate(() =>
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
    );
    await expectIdle(page, 'the figures are off screen');
  });
}

for (const { id, chapter, embed, steps } of figures) {
  test(`${id}: every step comes to rest within five seconds`, async ({ page }) => {
    test.slow();
    const figure = await openFigure(page, embed, id);
    await expectIdle(page, 'the first step is shown');
    for (const step of steps.slice(1)) {
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(figure).toHaveAttribute('data-step', step);
      await settled(figure);
      await expectIdle(page, `${step} is shown`);
      const took = await page.evaluate(() => (window.seen.changes.at(-1) ?? 0) - window.seen.clicked);
      expect(took, `ms until ${step} is at rest`).toBeLessThanOrEqual(SETTLES_WITHIN_MS);
    }
  });

  test(`${id}: Pause stops everything, Play goes on`, async ({ page }) => {
    const figure = await openFigure(page, embed, id);
    await settled(figure);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(() => figure.getAttribute('data-progress')).not.toBe('0.000');
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await expectIdle(page, 'the figure is paused');
    const paused = await figure.getAttribute('data-progress');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => figure.getAttribute('data-progress')).not.toBe(paused);
  });

  test(`${id}: with reduced motion the figure stands on key frames only`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openFigure(page, embed, id);
    const stops = new Set<string>();
    for (const step of steps) {
      const figure = await openFigure(page, `${embed}?step=${step}`, id);
      stops.add((await figure.getAttribute('data-progress')) ?? '');
    }
    expect(stops.size).toBe(steps.length);

    await openFigure(page, chapter, id);
    for (const step of steps) await scrollToCard(page, step);
    await scrollThrough(page);
    const inArticle = await page.evaluate(() => window.seen.progress);
    expect(inArticle.length).toBeGreaterThan(0);
    expect(inArticle.filter((value) => !stops.has(value))).toEqual([]);

    const figure = await openFigure(page, embed, id);
    for (const step of steps.slice(1)) {
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(figure).toHaveAttribute('data-step', step);
    }
    const inEmbed = await page.evaluate(() => window.seen.progress);
    expect(inEmbed.filter((value) => !stops.has(value))).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test(`${id}: the wheel moves the page as fast as anywhere else`, async ({ page }) => {
    await openFigure(page, chapter, id);
    const WHEEL_PX = 240;
    const measure = async () => {
      const before = await page.evaluate(() => window.scrollY);
      await page.mouse.wheel(0, WHEEL_PX);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before + WHEEL_PX);
    };
    await page.mouse.move(700, 450);
    await measure();
    await scrollToCard(page, steps[1] ?? '');
    await measure();
  });
}
