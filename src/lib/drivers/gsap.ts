/** The one place where GSAP and its plugin are registered. ScrollTrigger leans on the CSS plugin; other drivers need only the core. */
import { gsap } from 'gsap';
import { ScrollTrigger } from 'gsap/ScrollTrigger';

let registered = false;

/**
 * ScrollTrigger, ready to use (browser only). It starts an endless loop of empty animation frames when it is
 * registered (a workaround for old repaint bugs); that one request is swallowed here, so that a settled page is idle.
 */
export function scrollTrigger(): typeof ScrollTrigger {
  if (!registered) {
    registered = true;
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    try {
      gsap.registerPlugin(ScrollTrigger);
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
  }
  return ScrollTrigger;
}
