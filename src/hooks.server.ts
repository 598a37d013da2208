import type { Handle } from '@sveltejs/kit';
import beforePaint from './before-paint.js?raw';

/** Faces that every page shows at first view. */
const FIRST_VIEW_FONTS = /(literata-roman|figtree)[^/]*\.woff2$/;
const ITALIC_FONT = /literata-italic[^/]*\.woff2$/;
/** Signs that a page sets words in the italic. */
const ITALIC_WORDS = /<(em|i|cite)\b|class="[^"]*\bvoice\b/;

/** The page for unknown addresses is drawn by script; without one, these words stand there. */
const NOT_FOUND_WORDS =
  '<noscript><main class="page"><h1>There is no page here</h1><p><a href="/">Go to the start</a></p></main></noscript>';

/**
 * Puts the one inline script into every page (its hash is in the content-security policy, so it must stand there
 * to the byte) and preloads the faces of the first view: the italic only where a page has words in it.
 */
export const handle: Handle = ({ event, resolve }) => {
  let italic: string | undefined;
  return resolve(event, {
    preload: ({ type, path }) => {
      if (ITALIC_FONT.test(path)) italic = path;
      return type === 'js' || type === 'css' || FIRST_VIEW_FONTS.test(path);
    },
    transformPageChunk: ({ html }) => {
      let page = html.replace('%before-paint%', () => `<script>${beforePaint.trim()}</script>`);
      if (italic !== undefined && ITALIC_WORDS.test(page)) {
        const link = `<link href="${italic}" rel="preload" as="font" type="font/woff2" crossorigin>`;
        page = page.replace('</head>', `${link}</head>`);
      }
      return event.route.id === null ? page.replace('</body>', `${NOT_FOUND_WORDS}</body>`) : page;
    }
  });
};
