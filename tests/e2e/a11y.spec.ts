/** axe on every page, theme, width and step; keys; narrow and zoomed windows. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { openFigure, settled } from './figure';
import { figures, NOWHERE, pages } from './site';
import { arrive } from './watch';

const THEMES = ['light', 'dark', 'contrast', 'projector'] as const;
const WIDTHS = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1440, height: 900 }
] as const;
/** The rules whose outcome a theme can change: colours and sizes. All others see the same document in every theme. */
const THEME_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];

declare global {
  interface Window {
    axe: { run(options: { runOnly: string[] }): Promise<{ violations: Violation[] }> };
  }
}
interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** Targets in the flow of a sentence may be small (WCAG 2.5.8, "Inline"); axe can't tell a row of citations from one. */
const isInline = (rule: string, target: string): boolean =>
  rule === 'target-size' && target.includes('.cite');

const linesOf = (violations: readonly Violation[]): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target, failureSummary = '' }) => ({
        target: String(target),
        why: failureSummary.split('\n')[1] ?? ''
      }))
      .filter(({ target }) => !isInline(id, target))
      .map(({ target, why }) => `${id}: ${target} (${why.trim()})`)
  );

/** Every rule that is on by default, in the theme the page wears. Leaves axe in the page. */
async function violationsOfAllRules(page: Page): Promise<string[]> {
  // Without frames there is no need for the blank page that axe otherwise opens for each run.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return linesOf(violations as Violation[]);
}

/** The theme's rules, with the axe that is already in the page. */
async function violationsOfThemeRules(page: Page): Promise<string[]> {
  return linesOf(
    await page.evaluate(async (runOnly) => (await window.axe.run({ runOnly })).violations, THEME_RULES)
  );
}

/** What the theme switch does; a page then recolours through its custom properties alone. */
async function wear(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

async function violationsInAllThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await wear(page, theme);
    const lines = theme === 'light' ? await violationsOfAllRules(page) : [];
    lines.push(...(await violationsOfThemeRules(page)));
    found.push(...[...new Set(lines)].map((line) => `${theme}: ${line}`));
  }
  return found;
}

test.use({ reducedMotion: 'reduce' });

for (const { name, width, height } of WIDTHS) {
  test.describe(`axe on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    for (const address of [...pages, NOWHERE]) {
      test(`${address} has no violation in any theme`, async ({ page }) => {
        await arrive(page, address);
        expect(await violationsInAllThemes(page)).toEqual([]);
      });
    }

    for (const { id, embed, steps } of figures) {
      test(`${id} has no violation in any theme at any step`, async ({ page }) => {
        test.slow();
        const figure = await openFigure(page, embed, id);
        for (const step of steps) {
          if (step !== steps[0]) await page.getByRole('button', { name: 'Next' }).click();
          await expect(figure).toHaveAttribute('data-step', step);
          await settled(figure);
          expect.soft(await violationsInAllThemes(page), step).toEqual([]);
        }
      });
    }
  });
}

test.describe('narrow and zoomed windows', () => {
  for (const { name, width, height } of [
    { name: '320 px', width: 320, height: 640 },
    { name: '400 % zoom of 1280 × 1024', width: 320, height: 256 }
  ]) {
    test(`no page scrolls sideways at ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const address of [...pages, NOWHERE]) {
        await page.goto(address);
        const seen = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(seen, address).toBeLessThanOrEqual(width);
      }
    });
  }

  test('the step controls can be used at 400 % zoom', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    for (const { id, embed, steps } of figures) {
      const figure = await openFigure(page, embed, id);
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(figure).toHaveAttribute('data-step', steps[1] ?? '');
    }
  });
});

interface Stop {
  /** Number of the focused element, in the order of first focus; -1 when focus is nowhere. */
  index: number;
  name: string;
  inToolbar: boolean;
  /** Share of the focused element that something else covers, looked at in nine places. */
  covered: number;
}

const focusedStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body)
      return { index: -1, name: '', inToolbar: false, covered: 0 };
    // The picture gains and loses nodes while the page scrolls: elements are told apart by when they were first met.
    const keeper = window as typeof window & { focusOrder?: Map<Element, number> };
    const order = (keeper.focusOrder ??= new Map<Element, number>());
    if (!order.has(element)) order.set(element, order.size);
    const box = element.getBoundingClientRect();
    const shares = [0.1, 0.5, 0.9];
    const looks = shares.flatMap((x) =>
      shares.map((y) => [box.left + box.width * x, box.top + box.height * y] as const)
    );
    const covered = looks.filter(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && !element.contains(top) && !top.contains(element);
    });
    return {
      index: order.get(element) ?? -1,
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40),
      inToolbar: element.closest('[role="toolbar"]') !== null,
      covered: covered.length / looks.length
    };
  });

/** Presses a key until focus has left the document or has come round. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const LONGEST_WALK = 400;
  const stops: Stop[] = [];
  for (let presses = 0; presses < LONGEST_WALK; presses++) {
    await page.keyboard.press(key);
    const stop = await focusedStop(page);
    if (stop.index === -1 || stop.index === stops[0]?.index) return stops;
    const last = stops.at(-1);
    expect(stop.index, `${key} moves on from "${last?.name ?? ''}"`).not.toBe(last?.index);
    stops.push(stop);
  }
  throw new Error(`after ${LONGEST_WALK} presses of ${key} focus is still inside`);
}

test.describe('keyboard', () => {
  for (const address of pages) {
    test(`${address}: Tab walks through and out, forwards and backwards, and focus is never hidden`, async ({
      page
    }) => {
      await arrive(page, address);
      const forwards = await walk(page, 'Tab');
      expect(forwards.length).toBeGreaterThan(0);
      expect(forwards.filter(({ covered }) => covered > 0.5).map(({ name }) => name)).toEqual([]);
      const backwards = await walk(page, 'Shift+Tab');
      expect(backwards.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(
        forwards.map(({ index }) => index).toSorted((a, b) => a - b)
      );
    });
  }

  for (const { id, embed, steps } of figures) {
    test(`${id}: Tab reaches the toolbar once, arrows move inside it`, async ({ page }) => {
      const figure = await openFigure(page, embed, id);
      const stops = await walk(page, 'Tab');
      expect(stops.filter(({ inToolbar }) => inToolbar)).toHaveLength(1);

      const next = page.getByRole('button', { name: 'Next' });
      const back = page.getByRole('button', { name: 'Back' });
      await next.focus();
      await page.keyboard.press('ArrowLeft');
      await expect(next).not.toBeFocused();
      expect((await focusedStop(page)).inToolbar).toBe(true);
      await page.keyboard.press('ArrowRight');
      await expect(next).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(figure).toHaveAttribute('data-step', steps[1] ?? '');
      await expect(next).toBeFocused();
      await back.focus();
      await page.keyboard.press('Space');
      await expect(figure).toHaveAttribute('data-step', steps[0] ?? '');
    });

    test(`${id}: loading takes neither focus nor scroll position`, async ({ page }) => {
      await openFigure(page, `${embed}?step=${steps.at(-1) ?? ''}`, id);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });
  }
});
