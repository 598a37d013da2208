/** Any address leaves a working figure and at most one console line per key. */
import { expect, test } from '@playwright/test';
import { openFigure } from './figure';
import { figures, pages } from './site';
import { watch } from './watch';

const SEED = 20_261_125;
const RANDOM_ADDRESSES = 25;

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

for (const { id, embed, steps } of figures) {
  const bad: [query: string, key: string, names: RegExp][] = [
    ['step=nonsense', 'step', new RegExp(steps[0] ?? '')],
    ['at=-3', 'at', /0\D+1/],
    ['at=often', 'at', /0\D+1/],
    ['p.voltage=9e9', 'p.voltage', /-?\d+\D+-?\d+/],
    ['p.nonsense=1', 'p.nonsense', /.+/],
    ['level=expert', 'level', /plain.*clinical/],
    ['theme=pink', 'theme', /light.*dark/],
    ['motion=fast', 'motion', /full|reduced|steps|still/],
    ['play=maybe', 'play', /0.*1/],
    ['controls=all', 'controls', /full.*none/],
    ['text=1000', 'text', /0\.8\D+2/]
  ];

  for (const [query, key, names] of bad) {
    test(`${id}: ?${query} gets a default and one line about "${key}"`, async ({ page }) => {
      const seen = watch(page);
      const figure = await openFigure(page, `${embed}?${query}`, id);
      await expect(figure).toHaveAttribute('data-step', steps[0] ?? '');
      await expect(figure).toHaveAttribute('data-progress', /^(0|1)\.\d{3}$/);
      expect(seen.exceptions).toEqual([]);
      expect(seen.console).toHaveLength(1);
      expect(seen.console[0]).toContain(key);
      expect(seen.console[0]?.replace(query, '')).toMatch(names);
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(figure).toHaveAttribute('data-step', steps[1] ?? '');
    });
  }

  test(`${id}: random queries leave a working figure`, async ({ page }) => {
    test.slow();
    const random = seededRandom(SEED);
    const seen = watch(page);
    for (let index = 0; index < RANDOM_ADDRESSES; index++) {
      const query = randomQuery(random);
      const figure = await openFigure(page, `${embed}?${query}`, id);
      expect(steps, query).toContain(await figure.getAttribute('data-step'));
      expect(await figure.getAttribute('data-progress'), query).toMatch(/^(0|1)\.\d{3}$/);
      expect(seen.exceptions, query).toEqual([]);
    }
  });
}

for (const address of ['/embed/1/en/nonsense/', '/figures/nonsense/', '/nonsense/', '/present/nonsense/']) {
  test(`${address} is answered with 404 and a way back`, async ({ page }) => {
    expect(pages).not.toContain(address);
    const seen = watch(page);
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    expect(seen.exceptions).toEqual([]);
  });
}
