/** A swipe of at least this many px, more than twice as far sideways as up or down, turns the page. */
const SWIPE_PX = 60;
const SIDEWAYS = 2;

/**
 * Tells of sideways swipes by finger; mouse and pen are left alone.
 * @param turn called with 1 for the next page, −1 for the one before
 * @returns what stops listening
 */
export function swipes(element: HTMLElement, turn: (by: 1 | -1) => void): () => void {
  let from: { x: number; y: number } | undefined;
  const onDown = (event: PointerEvent) => {
    from = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : undefined;
  };
  const onUp = (event: PointerEvent) => {
    if (!from) return;
    const dx = event.clientX - from.x;
    const dy = event.clientY - from.y;
    from = undefined;
    if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > SIDEWAYS * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointerup', onUp);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointerup', onUp);
  };
}
