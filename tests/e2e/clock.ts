/** A page whose time passes when a test says so: what moves for seconds is over at once, the same on every machine. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The page's clock starts here; loading it is over long before `NOON`. */
const MORNING = new Date('2026-01-01T08:00:00Z');
const NOON = new Date('2026-01-01T12:00:00Z');
/** Time between two frames. What a figure shows at a moment depends on the moment alone, not on the frames before. */
const FRAME_MS = 200;

/** Before `goto`: the page gets a clock of its own, which runs for now. */
export async function giveClock(page: Page): Promise<void> {
  await page.clock.install({ time: MORNING });
}

/** Stops the page's clock. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(NOON);
}

/** Lets time pass in a page whose clock is stopped. */
export async function pass(page: Page, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += FRAME_MS) await page.clock.fastForward(FRAME_MS);
}

/** Lets time pass, frame by frame, until the page has what is waited for. */
export async function passUntil<T>(page: Page, read: () => Promise<T>, expected: T): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(FRAME_MS);
        return read();
      },
      { intervals: [0] }
    )
    .toEqual(expected);
}

/** Frames that a page of `observe` draws in a second of its time. */
export async function framesInASecond(page: Page): Promise<number> {
  const frames = () => page.evaluate(() => window.seen.frames);
  const before = await frames();
  await pass(page, 1000);
  return (await frames()) - before;
}
