/** A walk through a page with Tab. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

interface Stop {
  /** Number of the focused element, in the order of first focus. */
  index: number;
  name: string;
  /** Number of the toolbar it stands in, -1 for none. */
  toolbar: number;
  /** A mark of a picture: which marks there are changes with the step that the page has been scrolled to. */
  inPicture: boolean;
  /** Share of the focused element that something else covers, looked at in nine places. */
  covered: number;
}

declare global {
  interface Window {
    walk: { stops: Stop[]; out: boolean; order: Map<Element, number>; listening: boolean };
  }
}

const LONGEST_WALK = 1000;
/** Presses between two looks at whether the walk is over. */
const PRESSES_AT_ONCE = 20;

/** Notes at each press of Tab where focus stands; once it has left the document or come round, Tab does nothing. */
const startNoting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const before = window.walk as Window['walk'] | undefined;
    // The picture gains and loses nodes while the page scrolls: elements are told apart by when they were first met.
    window.walk = { stops: [], out: false, order: before?.order ?? new Map(), listening: true };
    if (before) return;
    const shareCovered = (element: Element) => {
      const box = element.getBoundingClientRect();
      const shares = [0.1, 0.5, 0.9];
      const looks = shares.flatMap((x) =>
        shares.map((y) => [box.left + box.width * x, box.top + box.height * y] as const)
      );
      const covered = looks.filter(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && !element.contains(top) && !top.contains(element);
      });
      return covered.length / looks.length;
    };
    let presses = 0;
    const note = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const { walk } = window;
      presses = walk.listening ? 0 : presses + 1;
      walk.listening = false;
      // Before the first press nothing of the walk has the focus yet.
      if (presses === 0) return;
      const element = document.activeElement;
      const index =
        element === null || element === document.body ? -1 : (walk.order.get(element) ?? walk.order.size);
      walk.out ||= index === -1 || index === walk.stops[0]?.index;
      if (walk.out || element === null) {
        event.preventDefault();
        return;
      }
      walk.order.set(element, index);
      walk.stops.push({
        index,
        name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40),
        toolbar: [...document.querySelectorAll('[role="toolbar"]')].findIndex((bar) => bar.contains(element)),
        inPicture: element.closest('[data-picture]') !== null,
        covered: shareCovered(element)
      });
    };
    window.addEventListener('keydown', note, true);
  });

/** Presses a key until focus has left the document or has come round. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await startNoting(page);
  for (let presses = 0; presses < LONGEST_WALK; presses += PRESSES_AT_ONCE) {
    for (let press = 0; press < PRESSES_AT_ONCE; press++) await page.keyboard.press(key);
    const { stops, out } = await page.evaluate(() => ({ stops: window.walk.stops, out: window.walk.out }));
    const stuck = stops.find(({ index }, i) => index === stops[i - 1]?.index);
    expect(stuck?.name, `where ${key} does not move on`).toBeUndefined();
    if (out) return stops;
  }
  throw new Error(`after ${LONGEST_WALK} presses of ${key} focus is still inside`);
}

/** Tab goes through the page and out, forwards and backwards; focus is never hidden; a toolbar is one stop. */
export async function expectTabToWalkThrough(page: Page): Promise<void> {
  const forwards = await walk(page, 'Tab');
  expect(forwards.length, 'stops of Tab').toBeGreaterThan(0);
  expect(
    forwards.filter(({ covered }) => covered > 0.5).map(({ name }) => name),
    'hidden when focused'
  ).toEqual([]);
  const toolbars = await page.getByRole('toolbar').count();
  expect(
    forwards.map(({ toolbar }) => toolbar).filter((toolbar) => toolbar >= 0),
    'stops in toolbars'
  ).toEqual(Array.from({ length: toolbars }, (_, index) => index));
  const inOrder = (stops: readonly Stop[]) =>
    stops
      .filter(({ inPicture }) => !inPicture)
      .map(({ index }) => index)
      .toSorted((a, b) => a - b);
  const backwards = await walk(page, 'Shift+Tab');
  expect(inOrder(backwards), 'stops of Shift+Tab').toEqual(inOrder(forwards));
}
