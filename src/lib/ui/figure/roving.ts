/**
 * A toolbar is one tab stop: arrows, Home and End move inside it.
 * @returns what undoes it
 */
export function roving(toolbar: HTMLElement): () => void {
  const items = () => [...toolbar.querySelectorAll<HTMLButtonElement>('button')].filter(isShown);
  const isShown = (button: HTMLElement) => button.offsetParent !== null;

  function claim(current: HTMLElement): void {
    for (const item of toolbar.querySelectorAll('button')) item.tabIndex = item === current ? 0 : -1;
  }

  function onKeydown(event: KeyboardEvent): void {
    const list = items();
    const here = list.indexOf(document.activeElement as HTMLButtonElement);
    if (here < 0) return;
    const there = {
      ArrowRight: here + 1,
      ArrowDown: here + 1,
      ArrowLeft: here - 1,
      ArrowUp: here - 1,
      Home: 0,
      End: list.length - 1
    }[event.key];
    if (there === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = list[(there + list.length) % list.length];
    if (!next) return;
    claim(next);
    next.focus();
  }

  function onFocus(event: FocusEvent): void {
    if (event.target instanceof HTMLButtonElement) claim(event.target);
  }

  const first = items()[0];
  if (first) claim(first);
  toolbar.addEventListener('keydown', onKeydown);
  toolbar.addEventListener('focusin', onFocus);
  return () => {
    toolbar.removeEventListener('keydown', onKeydown);
    toolbar.removeEventListener('focusin', onFocus);
  };
}
