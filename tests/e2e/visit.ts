/** What every page owes every visitor, looked at in one visit. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { budgetOf } from '../../scripts/budget.mjs';
import { ROOT_PORT, SUB_PATH, SUB_PATH_PORT } from './addresses';
import { violationsIn } from './axe';
import { expectTabToWalkThrough } from './keyboard';
import { hasFigure, isServed, NOWHERE } from './site';
import type { Watch } from './watch';
import { arrive, expectIdle, firstPaint, observe, scrollThrough, storedBy, watch } from './watch';

/** The site at the root of a host, and below a folder of another: each page is visited once in either. */
export const DESKTOP = {
  name: 'desktop',
  viewport: { width: 1440, height: 900 },
  base: `http://localhost:${ROOT_PORT}/`
};
export const PHONE = {
  name: 'phone',
  viewport: { width: 390, height: 844 },
  base: `http://localhost:${SUB_PATH_PORT}${SUB_PATH}`
};
type Visitor = typeof DESKTOP;

/** A narrow window, and a window of 1280 × 1024 at 400 % zoom. */
export const NARROW = [
  { width: 320, height: 640 },
  { width: 320, height: 256 }
];

async function expectPaintBeforeScript(page: Page): Promise<void> {
  const painted = await firstPaint(page);
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.js$/.test(name))
      .map(({ startTime }) => startTime)
  );
  expect(asked.length, 'scripts').toBeGreaterThan(0);
  expect(Math.min(...asked), 'ms until the first script').toBeGreaterThan(painted);
}

/** Bytes of script and fonts that came until the page was quiet, against scripts/budgets.json. */
function expectWithinBudget(seen: Watch, address: string): void {
  const budget = budgetOf(address === NOWHERE ? '/404.html' : address);
  const sum = (sizes: Map<string, number>) => [...sizes.values()].reduce((total, bytes) => total + bytes, 0);
  const [script, fonts] = [sum(seen.scripts), sum(seen.fonts)];
  console.log(`${address} loads ${script} of ${budget.script} B script, ${fonts} of ${budget.fonts} B fonts`);
  expect(script, 'bytes of script').toBeGreaterThan(0);
  expect(fonts, 'bytes of fonts').toBeGreaterThan(0);
  expect.soft(script, 'bytes of script').toBeLessThanOrEqual(budget.script);
  expect.soft(fonts, 'bytes of fonts').toBeLessThanOrEqual(budget.fonts);
}

/** Nothing about a visitor is sent or stored, and the page obeys its own content-security policy. */
async function expectDiscretion(page: Page, seen: Watch, base: string): Promise<void> {
  const isOf404 = (line: string) => line.includes(NOWHERE.slice(1)) || line.includes('status of 404');
  expect(
    seen.requests.filter((url) => !url.startsWith(base)),
    'requests out of the site'
  ).toEqual([]);
  expect(
    seen.failures.filter((line) => !isOf404(line)),
    'failed requests'
  ).toEqual([]);
  expect(seen.exceptions, 'exceptions').toEqual([]);
  expect(
    seen.console.filter((line) => !isOf404(line)),
    'console'
  ).toEqual([]);
  expect(await storedBy(page), 'what is stored').toEqual([]);
  expect(await page.context().cookies(), 'cookies').toEqual([]);
  const policy = page.locator('meta[http-equiv="content-security-policy" i]');
  expect(await policy.getAttribute('content')).toContain("default-src 'none'");
}

/** Every link to the host stays in the site and leads to a page. */
async function expectLinksToLead(page: Page, base: string): Promise<void> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const own = links.filter((href) => new URL(href).host === new URL(base).host);
  expect(
    own.filter((href) => !href.startsWith(base)),
    'links out of the folder'
  ).toEqual([]);
  const targets = new Set(own.map((href) => new URL(href).pathname.slice(new URL(base).pathname.length)));
  expect(
    [...targets].filter((target) => !isServed(target)),
    'links to nowhere'
  ).toEqual([]);
}

/** Opens a page and looks at all of it; leaves it open, with reduced motion and its figures awake. */
export async function visit(page: Page, address: string, visitor: Visitor): Promise<void> {
  const { name } = visitor;
  // The page for unknown addresses knows its files from the root of a host only.
  const base = address === NOWHERE ? DESKTOP.base : visitor.base;
  const onDesktop = name === DESKTOP.name;
  const moves = onDesktop && address !== NOWHERE && hasFigure(address);
  const seen = watch(page);
  await observe(page);
  await arrive(page, base + address.slice(1));
  await test.step('paints before it asks for script', async () => {
    if (address !== NOWHERE) await expectPaintBeforeScript(page);
  });
  await test.step('comes to rest', async () => {
    if (moves) await expectIdle(page, 'the page has come to rest');
  });
  await test.step('keeps to its budget', async () => {
    if (onDesktop) expectWithinBudget(seen, address);
  });
  await test.step('never shifts while it loads and scrolls, and rests with its figures off screen', async () => {
    await scrollThrough(page);
    if (moves) await expectIdle(page, 'the end of the page is shown');
    expect(await page.evaluate(() => window.seen.shifts)).toEqual([]);
  });
  await test.step('asks only its own host, stores nothing and obeys its policy', () =>
    expectDiscretion(page, seen, base));
  await test.step('has links that lead somewhere', () => expectLinksToLead(page, base));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await test.step('can be walked through by Tab', async () => {
    if (onDesktop) await expectTabToWalkThrough(page);
  });
  await test.step('has no violation in any theme', async () => {
    // What the header happens to lie over is not too small.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    expect(await violationsIn(page)).toEqual([]);
  });
}
