/**
 * What the built site weighs, page by page, against `budgets.json`; needs no browser and no server.
 *
 * Documents and preloaded fonts are exact. Scripts here are those a page names and everything they import
 * statically; what a page imports while it runs is counted by `tests/e2e/visit.ts`, against the same numbers.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{ kind: string, match: string, script: number, html: number | null, fonts: number }} Budget */

/** @type {{ kinds: Budget[] }} */
const { kinds } = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'));

/** @returns {number} bytes after Brotli at its highest quality */
export function brotliSize(/** @type {Buffer | string} */ body) {
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  }).length;
}

/**
 * @param {string} address of a page, from the root of the site
 * @returns {Budget}
 * @throws {Error} naming the page when no kind fits
 */
export function budgetOf(address) {
  const found = kinds.find(({ match }) => new RegExp(match).test(address));
  if (!found) throw new Error(`${address} has no budget: add its kind to scripts/budgets.json.`);
  return found;
}

/**
 * @param {string} [root] the built site
 * @returns {string[]} addresses of all its pages, sorted
 */
export function pagesOf(root = 'build') {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort();
}

/** Files below the root that a chunk imports statically. */
function staticImports(/** @type {string} */ source) {
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.m?js)["']/g)].map((match) => match[1] ?? '');
}

/**
 * Measures one page of the built site.
 * @param {string} root the built site
 * @param {string} address of the page
 */
function measure(root, address) {
  root = resolve(root);
  const file = join(root, address.endsWith('/') ? `${address}index.html` : address);
  const html = readFileSync(file, 'utf8');
  const locate = (/** @type {string} */ reference) =>
    reference.startsWith('/') ? join(root, reference) : resolve(dirname(file), reference);
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => ({
    rel: /\brel="([^"]*)"/.exec(tag)?.[1] ?? '',
    as: /\bas="([^"]*)"/.exec(tag)?.[1] ?? '',
    file: locate(/\bhref="([^"]*)"/.exec(tag)?.[1] ?? '')
  }));

  const waiting = [
    ...links.filter(({ rel }) => rel === 'modulepreload').map((link) => link.file),
    ...[...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => locate(match[1] ?? '')),
    // The start of the app: what it imports, and the list of modules that it fetches ahead.
    ...[...html.matchAll(/["']((?:\.{1,2}\/)*\/?_app\/[^"']+\.js)["'](?! rel)/g)].map((match) =>
      locate(match[1] ?? '')
    )
  ];
  /** @type {Map<string, number>} */
  const scripts = new Map();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (scripts.has(next)) continue;
    const source = readFileSync(next, 'utf8');
    scripts.set(next, brotliSize(source));
    const folder = dirname(next);
    waiting.push(...staticImports(source).map((reference) => resolve(folder, reference)));
  }
  const fonts = new Set(
    links.filter(({ rel, as }) => rel === 'preload' && as === 'font').map((link) => link.file)
  );
  return {
    script: [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0),
    html: brotliSize(html),
    fonts: [...fonts].reduce((sum, font) => sum + readFileSync(font).length, 0)
  };
}

const MEASURES = /** @type {const} */ (['script', 'html', 'fonts']);

/** Prints the table; returns one line for each size over its budget. */
function report(/** @type {string} */ root) {
  /** @type {string[]} */
  const failures = [];
  const pages = pagesOf(root);
  const width = Math.max(...pages.map((page) => page.length), 4) + 2;
  const header = [
    'page'.padEnd(width),
    'kind'.padEnd(10),
    ...MEASURES.map((name) => `${name} B / budget`.padStart(19))
  ];
  console.log(`Sizes after Brotli (${relative(process.cwd(), resolve(root)) || root}/)\n${header.join('')}`);
  for (const page of pages) {
    const budget = budgetOf(page);
    const sizes = measure(root, page);
    const cells = MEASURES.map((name) => {
      const limit = budget[name];
      if (limit !== null && sizes[name] > limit) {
        failures.push(
          `${page}: ${name} is ${sizes[name]} bytes, the budget of a ${budget.kind} page is ${limit}.`
        );
      }
      return `${sizes[name]} / ${limit ?? '-'}`.padStart(19);
    });
    console.log([page.padEnd(width), budget.kind.padEnd(10), ...cells].join(''));
  }
  return failures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const failures = report(process.argv[2] ?? 'build');
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
