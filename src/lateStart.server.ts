/**
 * Lets a built page paint before its script is fetched. Kit writes the start of the app into every page, with links
 * that fetch its modules among the first things of all; here the start moves into `start-late.js`, which knows when.
 */
import { hashOf } from './contentHash.server';
import startLate from './start-late.js?raw';

/** Kit's start of the app: the inline script at the end of the body. */
const START = /<script>(\s*\{\s*__sveltekit_[\s\S]*?)<\/script>/;
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
  const modules = [...html.matchAll(MODULE_LINK)].map(([, href]) => href);
  const script = startLate
    .trim()
    .replace("'%start%'", () => `((here) => () => ${start.trim()})(document.currentScript.parentElement)`)
    .replace("'%modules%'", () => JSON.stringify(modules));
  const page = html.replace(MODULE_LINK, '').replace(written, () => script);
  // Every built page has a policy; one without would let the browser decide.
  return replaceOne(page, hashOf(written), hashOf(script));
}
