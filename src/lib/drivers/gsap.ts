/** The one place where GSAP's scroll plugin is registered. */
import { gsap } from 'gsap/gsap-core';
import { ScrollTrigger } from 'gsap/ScrollTrigger';

let registered = false;

/** Longer than any visit, ms: the largest delay a timer takes. */
const NEVER_MS = 2 ** 31 - 1;

/**
 * ScrollTrigger, ready to use (browser only), made to be idle when the page is:
 * it starts an endless loop of empty animation frames when it is registered (a workaround for old repaint bugs), and
 * looks at the scroll position four times a second; both are switched off. It also asks GSAP's CSS plugin for the
 * vendor prefix of `transform`, which no browser needs any more: with the answer given here the plugin stays out.
 */
export function scrollTrigger(): typeof ScrollTrigger {
  if (!registered) {
    registered = true;
    Object.assign(gsap.utils, { checkPrefix: (property: string) => property });
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    try {
      gsap.registerPlugin(ScrollTrigger);
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
    ScrollTrigger.config({ syncInterval: NEVER_MS });
  }
  return ScrollTrigger;
}
