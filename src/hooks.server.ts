import type { Handle } from '@sveltejs/kit';
import beforePaint from './before-paint.js?raw';

/** Faces that are on screen at first view; the italic comes when a page asks for it. */
const FIRST_VIEW_FONTS = /(literata-roman|figtree)[^/]*\.woff2$/;

/** The page for unknown addresses is drawn by script; without one, these words stand there. */
const NOT_FOUND_WORDS =
  '<noscript><main class="page"><h1>There is no page here</h1><p><a href="/">Go to the start</a></p></main></noscript>';

/**
 * Puts the one inline script into every page (its hash is in the content-security policy, so it must stand there
 * to the byte) and preloads the faces of the first view.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const page = html.replace('%before-paint%', () => `<script>${beforePaint.trim()}</script>`);
      return event.route.id === null ? page.replace('</body>', `${NOT_FOUND_WORDS}</body>`) : page;
    },
    preload: ({ type, path }) => type === 'js' || type === 'css' || FIRST_VIEW_FONTS.test(path)
  });
