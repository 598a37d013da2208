/**
 * Tells whether an element is on screen and its tab in front: nothing moves that nobody sees.
 * @returns what stops watching
 */
export function whileSeen(element: HTMLElement, tell: (seen: boolean) => void): () => void {
  let inView = false;
  let told: boolean | undefined;
  const report = () => {
    const seen = inView && !document.hidden;
    if (seen !== told) tell(seen);
    told = seen;
  };
  const observer = new IntersectionObserver((entries) => {
    inView = entries.some((entry) => entry.isIntersecting);
    report();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', report);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', report);
  };
}
