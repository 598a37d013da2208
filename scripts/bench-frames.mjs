/**
 * `npm run bench:frames`: what each figure costs while its story is scrolled slowly on a processor slowed four times:
 * main-thread work per animation frame (median, 95th percentile, longest), and nodes of the picture touched per frame
 * (most). One line per figure and window; the budget is in CONTRIBUTING.
 *
 *   node scripts/bench-frames.mjs [--figure receptor] [--slowdown 4] [--trace FOLDER]
 *
 * With --trace the recordings are kept in full, for the Performance panel of a browser; that alone makes frames longer.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const { values: options } = parseArgs({
  options: {
    figure: { type: 'string' },
    slowdown: { type: 'string', default: '4' },
    trace: { type: 'string' }
  }
});
const VIEWPORTS = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
/** A reader's slow wheel. */
const SCROLL_PX_PER_S = 720;
/** Main-thread tasks in the trace; everything else nests inside them. */
const TASK = 'ThreadControllerImpl::RunTask';
/** Enough to time tasks. Recording what happens inside them makes them a third longer, so only a kept trace has that. */
const TIMING = ['toplevel', 'blink.user_timing'];
const DETAILS = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const CELL = 11;

/** @param {number[]} sorted ascending */
const quantile = (sorted, /** @type {number} */ q) =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;

/**
 * Work between one animation frame and the next, ms: the thread's own time, so that what else a machine does counts little.
 * @param {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: any }[]} events of a trace
 */
function workPerFrame(events) {
  const marks = events.filter(
    ({ name, ph }) => name === 'scroll-frame' && (ph === 'I' || ph === 'R' || ph === 'n')
  );
  const first = marks[0];
  if (!first) throw new Error('the trace holds no frame marks');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === first.pid && tid === first.tid
  );
  const starts = marks.map(({ ts }) => ts).toSorted((a, b) => a - b);
  const work = starts.map(() => 0);
  let frame = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks.toSorted((a, b) => a.ts - b.ts)) {
    // A task belongs to the frame in whose interval it ends: the mark is made inside the frame's own task.
    while (frame + 1 < starts.length && (starts[frame + 1] ?? Infinity) <= ts + dur) frame += 1;
    if (ts + dur >= (starts[0] ?? 0)) work[frame] = (work[frame] ?? 0) + tdur / 1000;
  }
  return work.slice(1, -1);
}

/** Chapters of the built site, and the figures whose stories each tells. */
async function storiesBuilt() {
  const build = new URL('../build/', import.meta.url);
  const folders = (await readdir(build, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const pages = await Promise.all(
    folders.map(async ({ name }) => {
      const html = await readFile(new URL(`${name}/index.html`, build), 'utf8').catch(() => '');
      const told = [...html.matchAll(/data-story="([\w-]+)"/g)].map(([, id = '']) => id);
      return { address: `${name}/`, told: [...new Set(told)] };
    })
  );
  return pages.filter(({ told }) => told.length > 0);
}

/**
 * Wakes a story, brings its start to the middle of the window, and begins to mark each frame.
 * @param {string} id
 * @returns {Promise<number>} how far there is to scroll, px
 */
async function comeToStory(id) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const story = document.querySelector(`[data-story="${id}"]`);
  if (!story) throw new Error(`no story of the figure "${id}" on this page`);
  const { top, height } = story.getBoundingClientRect();
  scrollTo({ top: scrollY + top - innerHeight / 2, behavior: 'instant' });
  while (!story.querySelector('[data-figure][data-ready]')) await frame();
  for (let settling = 0; settling < 120; settling++) await frame();

  const touched = new Set();
  let most = 0;
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if ((target instanceof Element ? target : target.parentElement)?.closest('[data-picture]'))
        touched.add(target);
  }).observe(story, { subtree: true, childList: true, characterData: true, attributes: true });
  const mark = () => {
    most = Math.max(most, touched.size);
    document.documentElement.dataset['touched'] = String(most);
    touched.clear();
    performance.mark('scroll-frame');
    requestAnimationFrame(mark);
  };
  mark();
  return height;
}

const chapters = await storiesBuilt();
const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--disable-gpu', '--disable-quic']
});
console.log(
  `Main-thread work per frame while each story is scrolled, processor slowed ${options.slowdown} times`
);
console.log(
  ['frames', 'median ms', 'p95 ms', 'longest ms', 'nodes'].map((name) => name.padStart(CELL)).join('')
);
try {
  for (const { address: chapter, told } of chapters) {
    for (const id of told.filter((figure) => (options.figure ?? figure) === figure)) {
      for (const [name, viewport] of Object.entries(VIEWPORTS)) {
        const page = await browser.newPage({ viewport });
        await page.goto(address + chapter, { waitUntil: 'networkidle' });
        await page.mouse.move(2, 2);
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: Number(options.slowdown) });
        await browser.startTracing(page, {
          categories: options.trace === undefined ? TIMING : [...TIMING, ...DETAILS]
        });
        const height = await page.evaluate(comeToStory, id);
        await session.send('Input.synthesizeScrollGesture', {
          x: viewport.width / 2,
          y: viewport.height / 2,
          yDistance: -Math.round(height),
          speed: SCROLL_PX_PER_S,
          gestureSourceType: 'mouse',
          preventFling: true
        });
        const nodes = Number(await page.evaluate(() => document.documentElement.dataset['touched']));
        const recording = await browser.stopTracing();
        if (options.trace !== undefined) {
          await mkdir(options.trace, { recursive: true });
          await writeFile(join(options.trace, `${id}-${name}.json`), recording);
        }
        const trace = JSON.parse(recording.toString());
        const work = workPerFrame(trace.traceEvents).toSorted((a, b) => a - b);
        const cells = [
          String(work.length),
          quantile(work, 0.5).toFixed(1),
          quantile(work, 0.95).toFixed(1),
          quantile(work, 1).toFixed(1),
          String(nodes)
        ];
        console.log(`${cells.map((cell) => cell.padStart(CELL)).join('')}  ${id}, ${name}`);
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  close();
}
