/** The line grows by this much at once, px: its own thickness. A line written anew in every frame costs each one 0.4 ms. */
const STEP_PX = 3;

/** Writes how far the page is scrolled (0..1) into `--share` of a line, in steps too small to be seen as steps. */
export function scrollShare(line: HTMLElement): () => void {
  let steps = -1;
  const write = () => {
    const { scrollTop, scrollHeight, clientHeight, clientWidth } = document.documentElement;
    const length = (clientWidth * scrollTop) / Math.max(1, scrollHeight - clientHeight);
    const now = Math.round(length / STEP_PX);
    if (now === steps) return;
    steps = now;
    line.style.setProperty('--share', `${Math.min(1, (now * STEP_PX) / clientWidth)}`);
  };
  write();
  addEventListener('scroll', write, { passive: true });
  return () => removeEventListener('scroll', write);
}
