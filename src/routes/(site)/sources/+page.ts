import type { PageLoad } from './$types';

/** The list is text: it is rendered while the site is built and never sent as data or code. */
export const load: PageLoad = async () => {
  if (!import.meta.env.SSR) return { html: '' };
  const { bibliographyHtml } = await import('./bibliography');
  return { html: bibliographyHtml() };
};
