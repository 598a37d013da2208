import { tick } from 'svelte';

/**
 * Keeps the focus in a picture when what had it leaves with its step: the picture itself then has it. Marks lead it on
 * among themselves first (marks/chart/MarkLayer).
 */
export class FocusHolder {
  /** Something in the picture has the focus, or had it when it went. */
  #held = false;
  #picture: HTMLElement | undefined;

  /** Watches a picture; returns what ends that. */
  readonly hold = (picture: HTMLElement): (() => void) => {
    this.#picture = picture;
    picture.tabIndex = -1;
    const gone = new AbortController();
    picture.addEventListener('focusin', () => (this.#held = true), { signal: gone.signal });
    picture.addEventListener('focusout', (event) => this.#left(event.target), { signal: gone.signal });
    return () => gone.abort();
  };

  /** To be called when the picture has changed. */
  check(): void {
    if (this.#held && document.activeElement === document.body) this.#picture?.focus({ preventScroll: true });
  }

  /** Whoever leaves by choice leaves something that can still be seen. */
  #left(target: EventTarget | null): void {
    this.#held = target instanceof Element && !target.checkVisibility({ visibilityProperty: true });
    if (this.#held) void tick().then(() => this.check());
  }
}
