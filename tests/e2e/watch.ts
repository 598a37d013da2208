/** Writes down what a page asks for and complains about. */
import { expect, type Page } from '@playwright/test';

export interface Watch {
  /** Addresses requested, without data: and blob:. */
  requests: string[];
  /** Requests that failed or were answered with an error status. */
  failures: string[];
  /** Console lines of every kind, and uncaught exceptions. */
  console: string[];
  exceptions: string[];
}

/** Start before the first `goto`. */
export function watch(page: Page): Watch {
  const seen: Watch = { requests: [], failures: [], console: [], exceptions: [] };
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) seen.requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    seen.failures.push(`${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failures.push(`${response.url()} ${response.status()}`);
  });
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.exceptions.push(error.message));
  return seen;
}

/** Opens a page as somebody does who is there: the script starts with the first sign of a visitor. */
export async function arrive(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  await page.mouse.move(2, 2);
  // The page for unknown addresses is drawn by its script, which waits for nothing.
  if (response?.ok()) await expect(page.locator('html')).toHaveAttribute('data-started', '');
  await page.waitForLoadState('networkidle');
}

/** Walks through the whole page, so that everything that waits for being seen has been asked for. */
export async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const step = (page.viewportSize()?.height ?? 800) * 0.6;
  for (let y = 0; y < height; y += step) {
    await page.evaluate(async (top) => {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, y);
  }
}
