/** Makes a <details> menu close on Escape, on a press outside it, and when focus leaves it. */
export function closable(menu: HTMLDetailsElement): () => void {
  const outside = (target: EventTarget | null) => !(target instanceof Node && menu.contains(target));
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  const onPress = (event: Event) => {
    if (outside(event.target)) menu.open = false;
  };
  const onLeave = (event: FocusEvent) => {
    if (event.relatedTarget && outside(event.relatedTarget)) menu.open = false;
  };
  menu.addEventListener('keydown', onKey);
  menu.addEventListener('focusout', onLeave);
  document.addEventListener('pointerdown', onPress);
  return () => {
    menu.removeEventListener('keydown', onKey);
    menu.removeEventListener('focusout', onLeave);
    document.removeEventListener('pointerdown', onPress);
  };
}
