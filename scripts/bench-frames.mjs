/**
 * `npm run bench:frames`: main-thread work per animation frame while a chapter is scrolled slowly on a processor
 * slowed four times. Prints a table: median, 95th percentile and longest, and the share of frames within 16.7 ms.
 *
 *   node scripts/bench-frames.mjs [--page /receptor/] [--slowdown 4]
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

const { values: options } = parseArgs({
  options: { page: { type: 'string', default: '/receptor/' }, slowdown: { type: 'string', default: '4' } }
});
const VIEWPORTS = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
/** Pixels per frame: a reader's slow wheel. */
const SCROLL_PX = 12;
const MOST_FRAMES = 900;
const FRAME_BUDGET_MS = 1000 / 60;
/** Main-thread tasks in the trace; everything else nests inside them. */
const TASK = 'RunTask';
const CELL = 11;

/** @param {number[]} sorted ascending */
const quantile = (sorted, /** @type {number} */ q) =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;

/**
 * Work between one animation frame and the next, ms.
 * @param {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args?: any }[]} events of a trace
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
  for (const { ts, dur = 0 } of tasks.toSorted((a, b) => a.ts - b.ts)) {
    // A task belongs to the frame in whose interval it ends: the mark is made inside the frame's own task.
    while (frame + 1 < starts.length && (starts[frame + 1] ?? Infinity) <= ts + dur) frame += 1;
    if (ts + dur >= (starts[0] ?? 0)) work[frame] = (work[frame] ?? 0) + dur / 1000;
  }
  return work.slice(1, -1);
}

/**
 * Scrolls the page from its top and marks each frame.
 * @param {{ px: number, most: number }} how
 */
async function scrollSlowly({ px, most }) {
  const end = document.documentElement.scrollHeight - innerHeight;
  const frames = Math.min(most, Math.floor(end / px));
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
    performance.mark('scroll-frame');
    window.scrollTo({ top: (frame + 1) * px, behavior: 'instant' });
  }
}

const { address, close } = await serve({ port: 0 });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--disable-gpu', '--disable-quic']
});
console.log(
  `Main-thread work per frame while scrolling ${options.page}, processor slowed ${options.slowdown} times`
);
console.log(
  ['frames', 'median ms', 'p95 ms', 'longest ms', 'in 16.7 ms'].map((name) => name.padStart(CELL)).join('')
);
try {
  for (const [name, viewport] of Object.entries(VIEWPORTS)) {
    const page = await browser.newPage({ viewport });
    await page.goto(address + options.page.slice(1), { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(options.slowdown) });
    await browser.startTracing(page, {
      categories: [
        'toplevel',
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'blink.user_timing'
      ]
    });
    await page.evaluate(scrollSlowly, { px: SCROLL_PX, most: MOST_FRAMES });
    const trace = JSON.parse((await browser.stopTracing()).toString());
    const work = workPerFrame(trace.traceEvents).toSorted((a, b) => a - b);
    const within = work.filter((ms) => ms <= FRAME_BUDGET_MS).length / work.length;
    const cells = [
      String(work.length),
      quantile(work, 0.5).toFixed(1),
      quantile(work, 0.95).toFixed(1),
      quantile(work, 1).toFixed(1),
      `${Math.round(within * 100)} %`
    ];
    console.log(cells.map((cell) => cell.padStart(CELL)).join('') + `  ${name}`);
    await page.close();
  }
} finally {
  await browser.close();
  close();
}
