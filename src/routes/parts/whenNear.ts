/** How far below or above the window something counts as near, in heights of the window. */
const NEAR_WINDOWS = 1;

/**
 * Calls once, when an element is on screen or about to be, or when the page is to be printed.
 * @returns what stops waiting
 */
export function whenNear(element: Element, come: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) near();
    },
    { rootMargin: `${NEAR_WINDOWS * 100}% 0px` }
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
