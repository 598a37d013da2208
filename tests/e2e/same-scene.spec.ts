/** Same step, same picture, same words: whichever driver, whichever direction. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { giveClock, pass, passUntil, stopClock } from './clock';
import type { Shown } from './figure';
import {
  openFigure,
  openStory,
  pictureOf,
  presentedAt,
  press,
  scrollToCard,
  settled,
  SETTLES_WITHIN_MS,
  shownBy
} from './figure';
import type { BuiltFigure } from './site';
import { figures, presenters, stopsOf } from './site';
import { observe, scrollThrough } from './watch';

/** What the figure shows at each step in its own frame, by its buttons. */
async function walkAlone(page: Page, { id, embed, steps }: BuiltFigure): Promise<Map<string, Shown>> {
  const shown = new Map<string, Shown>();
  const figure = await openFigure(page, embed, id);
  for (const [index, step] of steps.entries()) {
    if (index > 0) await press(figure, 'Next');
    await expect(figure).toHaveAttribute('data-step', step);
    await settled(figure);
    shown.set(step, await shownBy(figure));
  }
  return shown;
}

for (const built of figures) {
  const { id, steps } = built;

  test(`${id} shows the same in frame, article and presenter at every step`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await observe(page);
    const alone = await walkAlone(page, built);
    const pictures = new Set([...alone.values()].map(({ picture }) => picture));
    expect(pictures.size, 'steps differ from one another').toBe(steps.length);

    await test.step('in the article', async () => {
      const figure = await openStory(page, built);
      for (const step of steps) {
        await scrollToCard(page, id, step);
        await expect(figure).toHaveAttribute('data-step', step);
        await settled(figure);
        expect.soft(await shownBy(figure), step).toEqual(alone.get(step));
      }
      await scrollThrough(page);
      const passed = await page.evaluate((figure) => window.seen.progress[figure] ?? [], id);
      const stops = [...alone.values()].map(({ progress }) => progress);
      expect(passed.length, 'moves').toBeGreaterThan(0);
      expect(
        passed.filter((progress) => !stops.includes(progress)),
        'between key frames'
      ).toEqual([]);
    });

    for (const presenter of presenters) {
      const stops = stopsOf(presenter);
      const first = stops.findIndex((stop) => stop.startsWith(`${id}/`));
      if (first < 0) continue;
      await test.step(`in ${presenter}`, async () => {
        await page.goto(`${presenter}#${first + 1}`);
        await page.mouse.move(2, 2);
        for (const stop of stops.slice(first).filter((stop) => stop.startsWith(`${id}/`))) {
          const figure = await presentedAt(page, stop);
          await settled(figure);
          const step = stop.slice(id.length + 1);
          expect.soft(await pictureOf(figure), stop).toBe(alone.get(step)?.picture);
          await page.keyboard.press('PageDown');
        }
      });
    }
  });

  test(`${id} shows the same when a step is reached from below as from above`, async ({ page }) => {
    await giveClock(page);
    const figure = await openStory(page, built);
    await stopClock(page);
    const read = async (step: string) => {
      await scrollToCard(page, id, step);
      await passUntil(page, () => figure.getAttribute('data-step'), step);
      await pass(page, SETTLES_WITHIN_MS);
      return shownBy(figure);
    };
    const some = [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)].filter(
      (step) => step !== undefined
    );
    const down = new Map<string, Shown>();
    for (const step of some) down.set(step, await read(step));
    for (const step of some.toReversed().slice(1))
      expect.soft(await read(step), `${step} on the way up`).toEqual(down.get(step));
  });
}
