/** What the browser really loads, against scripts/budgets.json; prints the table. */
import { expect, test } from '@playwright/test';
import { brotliSize, budgetOf } from '../../scripts/budget.mjs';
import { NOWHERE, pages } from './site';
import { arrive } from './watch';

const TABLE_COLUMN = 12;

test('every page loads no more script and fonts than its budget', async ({ browser }) => {
  test.slow();
  const sizes = new Map<string, number>();
  const rows: string[] = [];
  const over: string[] = [];
  for (const address of [...pages, NOWHERE]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const loaded = { script: new Set<string>(), fonts: new Set<string>() };
    page.on('requestfinished', async (request) => {
      const kind = request.resourceType();
      if (kind === 'script') loaded.script.add(request.url());
      if (kind === 'font') loaded.fonts.add(request.url());
    });
    await arrive(page, address);
    if ((await page.locator('[data-figure]').count()) > 0 && !address.startsWith('/figures/')) {
      await expect(page.locator('[data-figure]').first()).toHaveAttribute('data-ready', /.*/);
      await page.waitForLoadState('networkidle');
    }
    for (const url of [...loaded.script, ...loaded.fonts]) {
      if (sizes.has(url)) continue;
      const body = await (await context.request.get(url)).body();
      sizes.set(url, url.endsWith('.woff2') ? body.length : brotliSize(body));
    }
    await context.close();

    const budget = budgetOf(address === NOWHERE ? '/404.html' : address);
    const sum = (urls: Set<string>) => [...urls].reduce((total, url) => total + (sizes.get(url) ?? 0), 0);
    const measured = { script: sum(loaded.script), fonts: sum(loaded.fonts) };
    for (const name of ['script', 'fonts'] as const) {
      if (measured[name] > budget[name]) {
        over.push(
          `${address}: ${name} is ${measured[name]} bytes, the budget of a ${budget.kind} page is ${budget[name]}`
        );
      }
    }
    const cells = [budget.kind, measured.script, budget.script, measured.fonts, budget.fonts];
    rows.push([...cells.map((cell) => String(cell).padStart(TABLE_COLUMN)), `  ${address}`].join(''));
  }
  const header = ['kind', 'script B', 'budget', 'fonts B', 'budget'].map((cell) =>
    cell.padStart(TABLE_COLUMN)
  );
  console.log(`\nLoaded by the browser, after Brotli\n${header.join('')}  page\n${rows.join('\n')}`);
  expect(over).toEqual([]);
});
