/**
 * Opens glossary terms where they stand. The definitions are already in the page (see Definitions.svelte); without
 * this script a term is a link to the glossary.
 */

/** The blocks a definition may follow; in a list or a table it goes inside, to keep the structure valid. */
const AFTER = 'p, h2, h3, h4, blockquote, pre';
const INSIDE = 'li, td, th, dd, figcaption';
const PANEL_ID = 'open-term';

/** Puts a panel under the block a term stands in: the page below moves down, nothing is covered. */
function place(panel: HTMLElement, term: Element, root: HTMLElement): void {
  const block = term.closest<HTMLElement>(`${AFTER}, ${INSIDE}`);
  if (!block || !root.contains(block)) term.after(panel);
  else if (block.matches(INSIDE)) block.append(panel);
  else block.after(panel);
}

/**
 * Makes the terms under `root` open and close in place: click or Enter toggles, Escape closes, one is open at a time.
 * @param root holds the prose and its `[data-definitions]`
 * @returns undoes everything
 */
export function openTerms(root: HTMLElement): () => void {
  const definitions = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-definition]')].map((node) => [
      node.dataset.definition,
      node
    ])
  );
  const terms = [...root.querySelectorAll<HTMLAnchorElement>('a.term')].filter((term) =>
    definitions.has(term.dataset.term)
  );
  let open: { term: HTMLAnchorElement; panel: HTMLElement } | undefined;

  function close(): void {
    open?.panel.remove();
    open?.term.setAttribute('aria-expanded', 'false');
    open?.term.removeAttribute('aria-controls');
    open = undefined;
  }

  function show(term: HTMLAnchorElement, definition: HTMLElement): void {
    const panel = document.createElement('div');
    panel.id = PANEL_ID;
    panel.className = 'gloss';
    panel.append(...[...definition.childNodes].map((node) => node.cloneNode(true)));
    place(panel, term, root);
    term.setAttribute('aria-expanded', 'true');
    term.setAttribute('aria-controls', PANEL_ID);
    open = { term, panel };
  }

  function onClick(event: MouseEvent): void {
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    const term = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    const definition = term && definitions.get(term.dataset.term);
    if (modified || !term || !definition) return;
    event.preventDefault();
    const wasOpen = open?.term === term;
    close();
    if (!wasOpen) show(term, definition);
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    const { term, panel } = open;
    const focusInside = panel.contains(document.activeElement);
    close();
    if (focusInside) term.focus();
  }

  for (const term of terms) term.setAttribute('aria-expanded', 'false');
  root.addEventListener('click', onClick);
  document.addEventListener('keydown', onKeydown);
  return () => {
    close();
    for (const term of terms) term.removeAttribute('aria-expanded');
    root.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKeydown);
  };
}
