/** Share of a card's height at which its picture has arrived and rests. */
const AT_REST_SHARE = 0.42;

/** Scrolls the page so that a step's card is being read, past the part in which its picture arrives. */
export function scrollToCard(element: HTMLElement, line: number, smooth: boolean): void {
  const box = element.getBoundingClientRect();
  window.scrollTo({
    top: window.scrollY + box.top - line + box.height * AT_REST_SHARE,
    behavior: smooth ? 'smooth' : 'instant'
  });
}
