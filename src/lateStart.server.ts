/**
 * Lets a built page paint before its script is fetched. Kit writes the start of the app into every page, with links
 * that fetch its modules among the first things of all; here the start moves into `start-late.js`, which knows when.
 */
import { hashOf } from './contentHash.server';
import startLate from './start-late.js?raw';

/** Kit's start of the app: the inline script at the end of the body. */
const START = /<script>(\s*\{\s*__sveltekit_[\s\S]*?)<\/script>/;
/** Comments of start-late.js, which every page would carry. */
const COMMENT = /\/\*\*.*?\*\/ ?|^\s*\/\/.*$/gm;
const MODULE_LINK = /\s*<link href="([^"]+)" rel="modulepreload">/g;

/** Puts `to` where `from` stands exactly once. */
function replaceOne(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2)
    throw new Error(`start of the app: expected one "${from}", as Kit writes it`);
  return text.replace(from, () => to);
}

/**
 * @param html a whole built page
 * @returns the page with the late start, its hash in the page's content-security policy
 * @throws Error when Kit writes its start in another way than this knows
 */
export function withLateStart(html: string): string {
  const written = START.exec(html)?.[1];
  if (written === undefined) throw new Error('start of the app: no inline script of Kit in the page');
  let start = replaceOne(written, 'document.currentScript.parentElement', 'here');
  start = replaceOne(start, 'Promise.all(', 'return Promise.all(');
  start = replaceOne(start, 'kit.start(', 'return kit.start(');
  const { page, modules } = takeModules(html);
  const script = scriptOf(`((here) => () => ${start.trim()})(document.currentScript.parentElement)`, modules);
  // Every built page has a policy; one without would let the browser decide.
  return replaceOne(
    page.replace(written, () => script),
    hashOf(written),
    hashOf(script)
  );
}

/**
 * The same for a page that Kit gave no app.
 * @param html  a whole built page without a script of Kit's
 * @param entry module to import, whose export `started` settles when the page is alive
 */
export function withOwnStart(html: string, entry: string): string {
  const { page, modules } = takeModules(html);
  const script = scriptOf(`() => import(${JSON.stringify(entry)}).then(({ started }) => started)`, [
    entry,
    ...modules
  ]);
  const policy = /script-src(?![-\w])[^;"]*/.exec(page)?.[0];
  if (policy === undefined) throw new Error('a page without a policy for its scripts');
  return replaceOne(page, policy, `${policy} ${hashOf(script)}`).replace(
    '</body>',
    () => `<script>${script}</script></body>`
  );
}

/** Takes the links to modules out of a page. */
function takeModules(html: string): { page: string; modules: string[] } {
  const modules = [...html.matchAll(MODULE_LINK)].map(([, href]) => href ?? '');
  return { page: html.replace(MODULE_LINK, ''), modules };
}

const scriptOf = (start: string, modules: readonly string[]): string =>
  startLate
    .replace(COMMENT, '')
    .replace(/\n\s+/g, '\n')
    .trim()
    .replace("'%start%'", () => start)
    .replace("'%modules%'", () => JSON.stringify(modules));
