/** How far below or above the window something counts as near, in heights of the window. */
const NEAR_WINDOWS = 1;

/**
 * Calls once, when an element is on screen or about to be.
 * @returns what stops waiting
 */
export function whenNear(element: Element, come: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      come();
    },
    { rootMargin: `${NEAR_WINDOWS * 100}% 0px` }
  );
  observer.observe(element);
  return () => observer.disconnect();
}
