/** Any address leaves a working figure and at most one console line per key. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { openFigure, press } from './figure';
import type { BuiltFigure } from './site';
import { figures, pages } from './site';
import { storedBy, watch } from './watch';

const SEED = 20_261_125;
const RANDOM_ADDRESSES = 5;

/** Park and Miller's generator: the same queries on every run. */
function seededRandom(seed: number): () => number {
  const modulus = 2_147_483_647;
  let state = seed % modulus;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}

const KEYS = [
  'step',
  'at',
  'p.voltage',
  'p.',
  'p.__proto__',
  'level',
  'theme',
  'motion',
  'play',
  'controls',
  'text',
  'q'
];
const VALUES = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  'null',
  'dark',
  'clinical',
  '%00',
  '%F0%9F%92%8A',
  '<b>',
  "'",
  'constructor'
];

function randomQuery(random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const count = 1 + Math.floor(random() * 6);
  return Array.from({ length: count }, () => `${pick(KEYS)}=${pick(VALUES)}`).join('&');
}

/** Opens an address and expects a figure that stands somewhere and answers. */
async function expectToWork(page: Page, { id, embed, steps }: BuiltFigure, query: string): Promise<Locator> {
  const figure = await openFigure(page, `${embed}?${query}`, id);
  expect(steps, query).toContain(await figure.getAttribute('data-step'));
  expect(await figure.getAttribute('data-progress'), query).toMatch(/^(0|1)\.\d{3}$/);
  return figure;
}

for (const built of figures) {
  test(`${built.id}: what is wrong in an address has its default, what is right holds`, async ({ page }) => {
    const { steps } = built;
    const last = steps.at(-1) ?? '';
    /** Each with what its line in the console names. */
    const wrong: [query: string, line: RegExp][] = [
      ['at=often', /\bat: .*0\D+1/],
      ['p.nonsense=1', /\bp\.nonsense: .+/],
      ['level=expert', /\blevel: .*plain.*clinical/],
      ['motion=fast', /\bmotion: .*full.*steps.*still/],
      ['play=maybe', /\bplay: .*0.*1/],
      ['controls=all', /\bcontrols: .*full.*none/],
      ['text=1000', /\btext: .*0\.8\D+2/]
    ];
    const seen = watch(page);
    const query = [`step=${last}`, 'theme=dark', ...wrong.map(([part]) => part)].join('&');
    const figure = await expectToWork(page, built, query);
    await expect(figure).toHaveAttribute('data-step', last);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(seen.exceptions).toEqual([]);
    expect(seen.console).toHaveLength(1);
    for (const [, line] of wrong) expect.soft(seen.console[0]).toMatch(line);
    expect(await storedBy(page), 'what an embed stores').toEqual([]);

    expect(await page.evaluate(() => document.activeElement === document.body), 'focus is left alone').toBe(
      true
    );
    expect(await page.evaluate(() => window.scrollY), 'so is the scroll position').toBe(0);
    await press(figure, 'Back');
    await expect(figure).toHaveAttribute('data-step', steps.at(-2) ?? '');
  });
}

const [first] = figures;
if (!first) throw new Error('the site has no figure');

test('an unknown step is the first, and one line names the steps there are', async ({ page }) => {
  const seen = watch(page);
  const figure = await expectToWork(page, first, 'step=nonsense');
  await expect(figure).toHaveAttribute('data-step', first.steps[0] ?? '');
  expect(seen.console).toHaveLength(1);
  for (const step of first.steps) expect(seen.console[0]).toContain(step);
});

// Hundreds more are read in src/lib/drivers/address.test.ts.
test('random queries leave a working figure', async ({ page }) => {
  const random = seededRandom(SEED);
  const seen = watch(page);
  for (let index = 0; index < RANDOM_ADDRESSES; index++) {
    const query = randomQuery(random);
    await expectToWork(page, first, query);
    expect(seen.exceptions, query).toEqual([]);
  }
});

test('an address of nothing is answered with 404 and a way back', async ({ page }) => {
  for (const address of ['/embed/1/en/nonsense/', '/figures/nonsense/', '/nonsense/', '/present/nonsense/']) {
    await test.step(address, async () => {
      expect(pages).not.toContain(address);
      const seen = watch(page);
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      expect(seen.exceptions).toEqual([]);
    });
  }
});
