/** A page paints before its script comes, and loses nothing of what is done to it until then. */
import { expect, test } from '@playwright/test';
import { figureIn, settled } from './figure';
import { figures, pages, presenters } from './site';
import { watch } from './watch';

test.use({ hasTouch: true });

const scriptsOf = (requests: readonly string[]) => requests.filter((url) => /\.js(\?|$)/.test(url));

test('no script is asked for before the first paint', async ({ page }) => {
  for (const address of pages) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const { painted, asked } = await page.evaluate(async () => {
      const first = await new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') done(startTime);
        }).observe({ type: 'paint', buffered: true });
      });
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\.js$/.test(name));
      return { painted: first, asked: Math.min(Infinity, ...scripts.map(({ startTime }) => startTime)) };
    });
    expect.soft(asked, address).toBeGreaterThan(painted);
  }
});

test('a quiet page starts by itself', async ({ page }) => {
  await page.goto(figures[0]?.embed ?? '');
  await expect(figureIn(page)).toHaveAttribute('data-ready', '');
});

test('an address that asks for another picture starts at once', async ({ page }) => {
  const { embed, steps } = figures[0] ?? { embed: '', steps: [] };
  const seen = watch(page);
  await page.goto(`${embed}?step=${steps[3]}`, { waitUntil: 'load' });
  expect(scriptsOf(seen.requests).length).toBeGreaterThan(0);
  await expect(figureIn(page)).toHaveAttribute('data-step', steps[3] ?? '');
});

for (const { id, embed, steps } of figures) {
  test(`${id}: a press that comes before the script is not lost`, async ({ page }) => {
    await page.goto(embed, { waitUntil: 'domcontentloaded' });
    // A press without the pointer's way to it: the first sign of anybody.
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect(figureIn(page)).toHaveAttribute('data-step', steps[1] ?? '');
  });
}

test('a key that comes before the script is not lost, and counts once', async ({ page }) => {
  await page.goto(presenters[0] ?? '', { waitUntil: 'domcontentloaded' });
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-started', '');
  const figure = figureIn(page);
  await expect(figure).toHaveAttribute('data-step', figures[0]?.steps[1] ?? '');
  await settled(figure);
  await expect(figure).toHaveAttribute('data-step', figures[0]?.steps[1] ?? '');
});
