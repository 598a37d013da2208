import { getContext, setContext } from 'svelte';

const KEY = Symbol('citations');

interface Citations {
  /** Numeral of each source id on this page. */
  numbers: ReadonlyMap<string, number>;
  /** Relative path from the page to the site's root, such as `..`. */
  root: string;
}

/**
 * Tells the reading marks below a component what page they stand on.
 * @param numbers from `numbersOf(citedIn(text))`
 * @param root relative path from the page to the site's root, without a slash at its end: `.` on the cover, `..` on a
 *   chapter. Prose is rendered before the page is, when SvelteKit does not know the page's own base path yet.
 */
export function setCitations(numbers: ReadonlyMap<string, number>, root: string): void {
  setContext<Citations>(KEY, { numbers, root });
}

/** @throws Error when no component above has called `setCitations` */
export function getCitations(): Citations {
  const citations = getContext<Citations | undefined>(KEY);
  if (!citations) throw new Error('reading marks need setCitations in a component above them');
  return citations;
}
