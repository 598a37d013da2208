/**
 * Writes how far the page is scrolled (0..1) into `--share`, for browsers without scroll-driven animations.
 * Where CSS does it, nothing listens.
 */
export function scrollShare(line: HTMLElement): (() => void) | undefined {
  if (CSS.supports('animation-timeline: scroll()')) return;
  const write = () => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    line.style.setProperty('--share', `${scrollTop / Math.max(1, scrollHeight - clientHeight)}`);
  };
  write();
  addEventListener('scroll', write, { passive: true });
  return () => removeEventListener('scroll', write);
}
