import type { Handle } from '@sveltejs/kit';
import beforePaint from './before-paint.js?raw';

/** Faces that are on screen at first view; the italic comes when a page asks for it. */
const FIRST_VIEW_FONTS = /(literata-roman|figtree)[^/]*\.woff2$/;

/**
 * Puts the one inline script into every page (its hash is in the content-security policy, so it must stand there
 * to the byte) and preloads the faces of the first view.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%before-paint%', () => `<script>${beforePaint.trim()}</script>`),
    preload: ({ type, path }) => type === 'js' || type === 'css' || FIRST_VIEW_FONTS.test(path)
  });
