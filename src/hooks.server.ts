import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { base } from '$app/paths';
import beforePaint from './before-paint.js?raw';
import { rootOf, withFigureHints, type ClientManifest } from './hints.server';
import { withLateStart, withOwnStart } from './lateStart.server';

/** Faces that every page shows at first view. */
const FIRST_VIEW_FONTS = /(literata-roman|figtree)[^/]*\.woff2$/;
const ITALIC_FONT = /literata-italic[^/]*\.woff2$/;
/** Signs that a page sets words in the italic. */
const ITALIC_WORDS = /<(em|i|cite)\b|class="[^"]*\bvoice\b/;

/** What stands above the content is placed before anything is painted, so that nothing of it moves. */
const EXPECT_CONTENT = '<link rel="expect" href="#content" blocking="render">';

/** The page for unknown addresses is drawn by script; without one, these words stand there. */
const NOT_FOUND_WORDS = `<noscript><main class="page">
  <div class="page-head">
    <h1>There is no page here</h1>
    <p class="lead">The address may be mistyped, or the chapter may still be in preparation.</p>
  </div>
  <p><a class="button button-primary" href="${base}/">Go to the start</a></p>
  <p style="margin-top: var(--s-6)">
    In danger now, or thinking of suicide? Call your local emergency number, or find a free line at
    <a href="https://findahelpline.com/" rel="noreferrer">findahelpline.com</a>.
  </p>
</main></noscript>`;

/** Written by the client's build, which ends before pages are prerendered. */
const CLIENT = '.svelte-kit/output/client';
const CLIENT_MANIFEST = `${CLIENT}/.vite/manifest.json`;
let clientManifest: ClientManifest | undefined;
const readManifest = (): ClientManifest =>
  (clientManifest ??= JSON.parse(readFileSync(CLIENT_MANIFEST, 'utf8')) as ClientManifest);
/** What an embed runs instead of the app. */
const EMBED_ENTRY = 'src/routes/parts/embedEntry.ts';
const DEV_EMBED = `<script type="module" src="${base}/${EMBED_ENTRY}"></script></body>`;

/** Address of a module's file, as the page names its files. */
function fileOf(page: string, key: string): string {
  const chunk = readManifest()[key];
  if (!chunk) throw new Error(`${key} is not in the client's build`);
  return rootOf(page) + chunk.file;
}

/** Styles of one file. Those of figures name no other file, so they can stand in any page. */
function readStyles(file: string): string {
  const text = readFileSync(`${CLIENT}/${file}`, 'utf8').trim();
  if (text.includes('url('))
    throw new Error(`${file}: styles of a figure stand in the page and can't name files`);
  return text;
}

/**
 * Puts the one inline script into every page (its hash is in the content-security policy, so it must stand there
 * to the byte), preloads the faces of the first view (the italic only where a page has words in it), and in the
 * built site links the files of the figures a page shows and lets the script start after the page is painted.
 */
export const handle: Handle = ({ event, resolve }) => {
  let italic: string | undefined;
  return resolve(event, {
    preload: ({ type, path }) => {
      if (ITALIC_FONT.test(path)) italic = path;
      return type === 'js' || type === 'css' || FIRST_VIEW_FONTS.test(path);
    },
    transformPageChunk: ({ html }) => {
      const expected = event.route.id?.startsWith('/(site)') ? EXPECT_CONTENT : '';
      let page = html.replace('%before-paint%', () => `${expected}<script>${beforePaint.trim()}</script>`);
      if (italic !== undefined && ITALIC_WORDS.test(page)) {
        const link = `<link href="${italic}" rel="preload" as="font" type="font/woff2" crossorigin>`;
        page = page.replace('</head>', `${link}</head>`);
      }
      // The page for unknown addresses has nothing to show before its script runs.
      if (event.route.id === null) return page.replace('</body>', `${NOT_FOUND_WORDS}</body>`);
      const embed = event.route.id?.startsWith('/embed/') ?? false;
      if (!building) return embed ? page.replace('</body>', DEV_EMBED) : page;
      page = withFigureHints(page, readManifest(), readStyles, embed ? [EMBED_ENTRY] : []);
      return embed ? withOwnStart(page, fileOf(page, EMBED_ENTRY)) : withLateStart(page);
    }
  });
};
