import type { Level } from '$lib/figures/figure';

/** What <html> and the system say of the visitor's wishes, as long as someone listens. */
export class Visitor {
  #level = $state<Level>('plain');
  #reduced = $state(false);

  get level(): Level {
    return this.#level;
  }

  /** No motion is wanted: by the switch on the page, else by the system. */
  get reduced(): boolean {
    return this.#reduced;
  }

  /** Starts listening (browser only); returns what stops it. */
  listen(): () => void {
    const root = document.documentElement;
    const system = window.matchMedia('(prefers-reduced-motion: reduce)');
    const read = () => {
      this.#level = root.dataset.level === 'clinical' ? 'clinical' : 'plain';
      this.#reduced = root.dataset.motion ? root.dataset.motion === 'reduced' : system.matches;
    };
    const observer = new MutationObserver(read);
    observer.observe(root, { attributeFilter: ['data-level', 'data-motion'] });
    system.addEventListener('change', read);
    read();
    return () => {
      observer.disconnect();
      system.removeEventListener('change', read);
    };
  }
}
