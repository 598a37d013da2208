/** Nothing about a visitor is sent or stored, and the site obeys its own content-security policy. */
import { expect, test } from '@playwright/test';
import { SUB_PATH, SUB_PATH_PORT } from './addresses';
import { figures, isEmbed, isPresenter, NOWHERE, pages } from './site';
import { arrive, scrollThrough, watch } from './watch';

const OWN_KEYS = ['theme', 'motion', 'level'].map((name) => `ketamine-explainer:${name}`);

/** Names of everything the page stored, wherever a page can store. */
const storedBy = (): Promise<string[]> =>
  (async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...('caches' in window ? await caches.keys() : []),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
  ])();

for (const address of [...pages, NOWHERE]) {
  test(`${address} asks only its own origin, stores nothing and obeys its policy`, async ({
    page,
    context
  }) => {
    const seen = watch(page);
    await arrive(page, address);
    await scrollThrough(page);
    await page.waitForLoadState('networkidle');

    const origin = new URL(page.url()).origin;
    expect(seen.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(seen.failures.filter((line) => !line.includes(NOWHERE))).toEqual([]);
    expect(seen.exceptions).toEqual([]);
    expect(seen.console.filter((line) => !line.includes('status of 404'))).toEqual([]);
    expect(await page.evaluate(storedBy)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(
      await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')
    ).toContain("default-src 'none'");
  });
}

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

for (const address of pages) {
  test(`${address} works below a folder`, async ({ page }) => {
    const base = `http://localhost:${SUB_PATH_PORT}${SUB_PATH}`;
    const seen = watch(page);
    await arrive(page, base + address.slice(1));
    expect(seen.requests.filter((url) => !url.startsWith(base))).toEqual([]);
    expect(seen.failures).toEqual([]);
    expect(seen.exceptions).toEqual([]);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const own = links.filter((href) => new URL(href).host === new URL(base).host);
    expect(own.filter((href) => !href.startsWith(base))).toEqual([]);
    if (isEmbed(address) || isPresenter(address)) {
      await expect(page.locator('[data-figure]').first()).toHaveAttribute('data-ready', /.*/);
    }
  });
}

test('every link of the site leads to a page', async ({ page, request }) => {
  const targets = new Map<string, string>();
  for (const address of pages) {
    await page.goto(address);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const { origin } = new URL(page.url());
    for (const href of hrefs) if (href.startsWith(origin)) targets.set(href.split('#')[0] ?? href, address);
  }
  for (const [target, from] of targets) {
    expect((await request.get(target)).status(), `${target}, linked from ${from}`).toBe(200);
  }
});

test('a choice is stored on site pages, under three names at most, and never by an embed', async ({
  page
}) => {
  for (const { embed } of figures) {
    await page.goto(`${embed}?theme=dark&level=clinical&motion=reduced&controls=full`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await page.evaluate(storedBy)).toEqual([]);
  }
  await page.goto('/about/');
  await page
    .getByRole('radio', { name: 'Detailed' })
    .or(page.getByRole('button', { name: 'Detailed' }))
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-level', 'clinical');
  const stored = await page.evaluate(storedBy);
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.filter((key) => !OWN_KEYS.includes(key))).toEqual([]);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-level', 'clinical');
});
