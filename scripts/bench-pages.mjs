/**
 * `npm run bench:pages`: Lighthouse 12, mobile preset, median of three runs, on one page of each kind of the built
 * site. Prints a table and ends with exit code 1 when a target is missed.
 *
 *   node scripts/bench-pages.mjs [--runs 3] [--page /receptor/]
 *
 * Embeds carry `noindex` on purpose: the page to be found in a search is the figure's own, not its frame. Lighthouse's
 * "is-crawlable" audit asks for the opposite, so it is left out for pages that say noindex themselves, and counted
 * everywhere else.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureBrowser } from './browser.mjs';
import { pagesOf } from './budget.mjs';
import { serve } from './serve.mjs';

/** Targets: scores of 100 at least, times in ms at most, shift at most. */
const COLUMNS = [
  { name: 'performance', category: 'performance', target: 95, least: true },
  { name: 'accessib.', category: 'accessibility', target: 100, least: true },
  { name: 'practices', category: 'best-practices', target: 100, least: true },
  { name: 'SEO', category: 'seo', target: 100, least: true },
  { name: 'LCP ms', audit: 'largest-contentful-paint', target: 1600, least: false },
  { name: 'TBT ms', audit: 'total-blocking-time', target: 100, least: false },
  { name: 'CLS', audit: 'cumulative-layout-shift', target: 0, least: false }
];
const CELL = 13;

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, page: { type: 'string', multiple: true } }
});

/** One page of each kind: cover, chapter, figure page, embed, presenter. */
function onePageOfEachKind() {
  const pages = pagesOf();
  const chapters = pages.filter(
    (page) => /^\/[a-z-]+\/$/.test(page) && source(page).includes('data-step-card=')
  );
  const kinds = [/^\/figures\/[^/]+\/$/, /^\/embed\//, /^\/present\//].map((kind) =>
    pages.find((page) => kind.test(page))
  );
  return ['/', chapters[0], ...kinds].filter((page) => page !== undefined);
}

function source(/** @type {string} */ page) {
  return readFileSync(join('build', page, 'index.html'), 'utf8');
}

/** @returns {Promise<number>} a port nobody listens on */
async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

const median = (/** @type {number[]} */ list) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** One Lighthouse run in a browser of its own, so that nothing is in its cache. */
async function run(/** @type {string} */ url, /** @type {string[]} */ skipAudits) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      `--remote-debugging-port=${port}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync'
    ]
  });
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', output: 'json', skipAudits });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return {
      row: COLUMNS.map(({ category, audit }) =>
        category === undefined
          ? (lhr.audits[audit ?? '']?.numericValue ?? NaN)
          : Math.round((lhr.categories[category]?.score ?? NaN) * 100)
      ),
      failed: Object.values(lhr.categories)
        .filter(({ id }) => id !== 'performance')
        .flatMap(({ auditRefs }) => auditRefs)
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id)
    };
  } finally {
    await browser.close();
  }
}

const { address, close } = await serve({ port: 0 });
const misses = [];
console.log(`Lighthouse, mobile preset, median of ${options.runs}`);
console.log([...COLUMNS.map(({ name }) => name.padStart(CELL)), '  page'].join(''));
console.log(
  [
    ...COLUMNS.map(({ target, least }) => `${least ? '>=' : '<='} ${target}`.padStart(CELL)),
    '  (target)'
  ].join('')
);
try {
  for (const page of options.page ?? onePageOfEachKind()) {
    const url = address + page.slice(1);
    // The server compresses a file when it is first asked for; that is not what is measured here.
    await run(url, []);
    const skipped = /<meta[^>]+noindex/.test(source(page)) ? ['is-crawlable'] : [];
    const runs = [];
    for (let index = 0; index < Number(options.runs); index++) runs.push(await run(url, skipped));
    const medians = COLUMNS.map((_, column) => median(runs.map(({ row }) => row[column] ?? NaN)));
    const cells = COLUMNS.map(({ name, target, least }, column) => {
      const value = medians[column] ?? NaN;
      const met = least ? value >= target : value <= target;
      if (!met) misses.push(`${page}: ${name} is ${value}, the target is ${target}`);
      const text = name === 'CLS' ? value.toFixed(3) : String(Math.round(value));
      return `${text}${met ? '' : ' !'}`.padStart(CELL);
    });
    console.log([...cells, `  ${page}`].join(''));
    const failed = new Set(runs.flatMap((one) => one.failed));
    if (failed.size > 0) console.log(`${' '.repeat(CELL)}audits below full marks: ${[...failed].join(', ')}`);
  }
} finally {
  close();
}
for (const miss of misses) console.error(miss);
if (misses.length > 0) process.exitCode = 1;
