/** How far below or above the window something counts as near, in heights of the window. */
const NEAR_WINDOWS = 1;

/**
 * Calls once, when an element is on screen or about to be, or when the page is to be printed.
 * @returns what stops waiting
 */
export const whenNear = (element: Element, come: () => void) => whenWithin(element, come, NEAR_WINDOWS);

/** As whenNear, but not before the element is on screen. */
export const whenSeen = (element: Element, come: () => void) => whenWithin(element, come, 0);

function whenWithin(element: Element, come: () => void, windows: number): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) near();
    },
    { rootMargin: `${windows * 100}% 0px` }
  );
  const stop = () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', near);
  };
  function near(): void {
    stop();
    come();
  }
  observer.observe(element);
  window.addEventListener('beforeprint', near);
  return stop;
}
