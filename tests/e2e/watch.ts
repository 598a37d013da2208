/** Writes down what a page asks for, keeps, complains about and moves. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

export interface Watch {
  /** Addresses requested, without data: and blob:. */
  requests: string[];
  /** Bytes of the scripts and fonts that came, as they were sent, by address. */
  scripts: Map<string, number>;
  fonts: Map<string, number>;
  /** Requests that failed or were answered with an error status. */
  failures: string[];
  /** Console lines of every kind, and uncaught exceptions. */
  console: string[];
  exceptions: string[];
}

/** Start before the first `goto`. */
export function watch(page: Page): Watch {
  const seen: Watch = {
    requests: [],
    scripts: new Map(),
    fonts: new Map(),
    failures: [],
    console: [],
    exceptions: []
  };
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) seen.requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    seen.failures.push(`${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const bytes = Number(response.headers()['content-length']);
    if (kind === 'script') seen.scripts.set(response.url(), bytes);
    if (kind === 'font') seen.fonts.set(response.url(), bytes);
    if (response.status() >= 400) seen.failures.push(`${response.url()} ${response.status()}`);
  });
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.exceptions.push(error.message));
  return seen;
}

/** Names of everything the page stored, wherever a page can store. */
export const storedBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...('caches' in window ? await caches.keys() : []),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
  ]);

declare global {
  interface Window {
    /** What the observer below has seen: times are the page's own, in ms; progress by figure. */
    seen: {
      shifts: string[];
      frames: number;
      frameAt: number;
      changedAt: number;
      progress: Record<string, string[]>;
    };
  }
}

/** Counts layout shifts, animation frames, changes of pictures and values of progress. Start before `goto`. */
export async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Window['seen'] = { shifts: [], frames: 0, frameAt: 0, changedAt: 0, progress: {} };
    window.seen = seen;

    interface LayoutShift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null }[];
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML : `${node?.nodeName} of ${node?.parentElement?.outerHTML}`
        );
        seen.shifts.push(`${entry.value} ${moved.map((markup) => markup.slice(0, 120)).join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });

    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((time) => {
        seen.frames += 1;
        seen.frameAt = performance.now();
        callback(time);
      });

    new MutationObserver((mutations) => {
      for (const { target, attributeName } of mutations) {
        const element = target instanceof Element ? target : target.parentElement;
        const figure = attributeName === 'data-progress' && element?.getAttribute('data-figure');
        if (figure) (seen.progress[figure] ??= []).push(element?.getAttribute('data-progress') ?? '');
        if (element?.closest('[data-picture]')) seen.changedAt = performance.now();
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Without a frame and without a running animation for so long, a page is idle. */
const IDLE_FOR_MS = 500;
const IDLE_WITHIN_MS = 15_000;

/** The page comes to rest by itself; needs `observe`. */
export async function expectIdle(page: Page, when: string): Promise<void> {
  const running = await page.evaluate(
    async ({ idleFor, within }) => {
      const started = performance.now();
      const animations = () =>
        document
          .getAnimations()
          .filter(
            ({ playState, timeline }) => playState === 'running' && timeline instanceof DocumentTimeline
          ).length;
      let quietSince = started;
      while (performance.now() - started < within) {
        await new Promise((done) => setTimeout(done, idleFor / 10));
        quietSince = animations() > 0 ? performance.now() : Math.max(quietSince, window.seen.frameAt);
        if (performance.now() - quietSince >= idleFor) return 'nothing';
      }
      return `${window.seen.frames} frames so far, ${animations()} animations`;
    },
    { idleFor: IDLE_FOR_MS, within: IDLE_WITHIN_MS }
  );
  expect(running, `what runs when ${when}`).toBe('nothing');
}

/** Time of the first paint, ms from the start of the page; waits for it. */
export const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName('first-contentful-paint')) done(startTime);
        }).observe({ type: 'paint', buffered: true });
      })
  );

/** Opens a page as somebody does who looks first: the script starts with the first sign of a visitor. */
export async function arrive(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  await firstPaint(page);
  await page.mouse.move(2, 2);
  // The page for unknown addresses is drawn by its script, which waits for nothing.
  if (response?.ok()) await expect(page.locator('html')).toHaveAttribute('data-started', '');
  await page.waitForLoadState('networkidle');
}

/** Walks through the whole page, so that everything that waits for being seen has been asked for. */
export async function scrollThrough(page: Page): Promise<void> {
  const SHARE_OF_WINDOW = 0.6;
  await page.evaluate(async (share) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * share) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
  }, SHARE_OF_WINDOW);
}
